//! Messages in MIME entities.

use crate::cms::{ErrorKind, Result, armor};
use memchr::memmem;
use zeroize::Zeroizing;

const BEGIN: &[u8] = b"-----BEGIN MESSAGE-----";
const END: &[u8] = b"-----END MESSAGE-----";

/// What stands between those lines in an entity, or all of its body.
pub(super) fn message(entity: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let (headers, body) = split(entity);
    let body = match is_base64(headers) {
        true => {
            let text = std::str::from_utf8(body).map_err(|_| ErrorKind::Armor)?;
            armor::secret_base64(text)?
        }
        false => Zeroizing::new(body.to_vec()),
    };
    let message = between(&body).unwrap_or(&body).trim_ascii();
    Ok(Zeroizing::new(message.to_vec()))
}

fn between(body: &[u8]) -> Option<&[u8]> {
    let start = memmem::find(body, BEGIN)? + BEGIN.len();
    let rest = body.get(start..)?;
    rest.get(..memmem::find(rest, END)?)
}

/// The lines before the first empty one, if they are headers, and the rest.
fn split(entity: &[u8]) -> (&[u8], &[u8]) {
    let entity = entity.trim_ascii_start();
    let mut at = 0;
    while let Some(len) = memchr::memchr(b'\n', entity.get(at..).unwrap_or_default()) {
        let line = entity.get(at..at + len).unwrap_or_default();
        at += len + 1;
        if line.trim_ascii().is_empty() {
            return entity.split_at(at);
        }
        if !is_header(line) {
            break;
        }
    }
    (&[], entity)
}

/// A field's name and a colon, or the white space before what goes on.
fn is_header(line: &[u8]) -> bool {
    if matches!(line.first(), Some(b' ' | b'\t')) {
        return true;
    }
    let name = line.split(|&byte| byte == b':').next();
    name.is_some_and(|name| {
        name.len() < line.len()
            && !name.is_empty()
            && name
                .iter()
                .all(|&byte| byte.is_ascii_alphanumeric() || byte == b'-')
    })
}

fn is_base64(headers: &[u8]) -> bool {
    const NAME: &[u8] = b"content-transfer-encoding:";
    headers.split(|&byte| byte == b'\n').any(|line| {
        line.split_at_checked(NAME.len())
            .is_some_and(|(name, value)| {
                name.eq_ignore_ascii_case(NAME)
                    && value.trim_ascii().eq_ignore_ascii_case(b"base64")
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_message_is_found() {
        for entity in [
            "Content-Type: text/plain;charset=UTF-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n\
             -----BEGIN MESSAGE-----\r\n{\"a\": 1}\r\n-----END MESSAGE-----\r\n",
            "\n-----BEGIN MESSAGE-----\n{\"a\": 1}\n-----END MESSAGE-----",
            "Content-Type: text/plain;\n  charset=UTF-8\n\n{\"a\": 1}\n",
            "X: y\nCONTENT-TRANSFER-ENCODING:BASE64\n\neyJh\nIjogMX0=\n",
            "Content-Transfer-Encoding: base64\n\nLS0tLS1CRUdJTiBNRVNTQUdFLS0tLS0KeyJhIjogMX0KLS0tLS1FTkQgTUVTU0FHRS0tLS0t",
            "{\"a\": 1}",
            " {\"a\": 1}\n\n",
        ] {
            assert_eq!(
                message(entity.as_bytes()).unwrap()[..],
                *b"{\"a\": 1}",
                "{entity}"
            );
        }
    }

    #[test]
    fn what_is_no_entity_stays_as_it_is() {
        for text in [
            "a b: c\n\nd",
            ": a\n\nb",
            "a: b\nc",
            "{\n\"a\": 1,\n\n\"b\": 2}",
            "-----BEGIN MESSAGE-----\n{}",
        ] {
            assert_eq!(
                message(text.as_bytes()).unwrap()[..],
                *text.as_bytes(),
                "{text}"
            );
        }
        assert!(message(b"").unwrap().is_empty());
        let broken = message(b"Content-Transfer-Encoding: base64\n\n{}");
        assert_eq!(broken.unwrap_err().kind(), ErrorKind::Armor);
    }
}
