//! The keys of payloads, out of those of their profile.

use crate::profile::{PayloadKeys, Profile};

/// What a payload is for.
#[derive(Clone, Copy)]
pub(super) enum Role {
    Mdm,
    Identity,
    /// A certificate, counted from 0.
    Other(usize),
}

/// An identifier and a UUID that the profile alone decides.
pub(super) fn derived(profile: &Profile, role: Role) -> PayloadKeys {
    let (word, number) = match role {
        Role::Mdm => ("mdm".to_owned(), 1),
        Role::Identity => ("identity".to_owned(), 2),
        // Room for what Apple may think of next.
        Role::Other(index) => (
            format!("certificate.{}", index.saturating_add(1)),
            u64::try_from(index).unwrap_or(u64::MAX).saturating_add(16),
        ),
    };
    PayloadKeys::new(
        format!("{}.{word}", profile.payload_identifier),
        add(&profile.payload_uuid, number),
    )
}

/// The UUID with a number added to its last group, which is neither the
/// version nor the variant. To what is no UUID the number is appended.
fn add(uuid: &str, number: u64) -> String {
    const LAST_GROUP: u64 = (1 << 48) - 1;
    let split = is_uuid(uuid).then(|| uuid.rsplit_once('-')).flatten();
    let last = split.and_then(|(_, last)| u64::from_str_radix(last, 16).ok());
    let (Some((first, _)), Some(last)) = (split, last) else {
        return format!("{uuid}-{number}");
    };
    let sum = last.wrapping_add(number) & LAST_GROUP;
    match uuid.bytes().any(|byte| byte.is_ascii_lowercase()) {
        true => format!("{first}-{sum:012x}"),
        false => format!("{first}-{sum:012X}"),
    }
}

/// Whether a text is a UUID in its usual form.
pub(super) fn is_uuid(text: &str) -> bool {
    let groups = text.split('-');
    groups.clone().map(str::len).eq([8, 4, 4, 4, 12])
        && groups
            .flat_map(str::bytes)
            .all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uuids_are_counted_in_their_last_group() {
        for (uuid, number, sum) in [
            (
                "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F00",
                1,
                "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F01",
            ),
            (
                "6f3b9a52-0c1d-4e7a-9b1f-ffffffffffff",
                2,
                "6f3b9a52-0c1d-4e7a-9b1f-000000000001",
            ),
            ("anything", 16, "anything-16"),
            ("", 1, "-1"),
            (
                "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F0é",
                1,
                "6F3B9A52-0C1D-4E7A-9B1F-2A6D7C8E9F0é-1",
            ),
        ] {
            assert_eq!(add(uuid, number), sum);
        }
    }
}
