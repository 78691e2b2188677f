//! What a profile may not change of the one that it replaces.

use super::{EnrollmentProfile, Finding};
use crate::{AccessRights, profile::mdm::ServerCapability};

impl EnrollmentProfile {
    /// Why a device will not take this profile in place of the one that it
    /// enrolled with, as when its identity is renewed.
    ///
    /// Topic, URLs, mode, account and app must stay the same, rights may only
    /// be fewer, and `com.apple.mdm.per-user-connections` neither comes nor
    /// goes.
    ///
    /// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/profiles/com.apple.mdm.yaml)
    pub fn findings_replacing(&self, installed: &Self) -> Vec<Finding> {
        let mut found = Vec::new();
        if self.envelope.payload_identifier != installed.envelope.payload_identifier {
            found.push(Finding::new(
                "PayloadIdentifier",
                "is another: a second profile that enrolls is refused",
            ));
        }
        let (new, old) = (&self.mdm, &installed.mdm);
        let kept = [
            ("Topic", new.topic == old.topic),
            ("ServerURL", new.server_url == old.server_url),
            ("CheckInURL", new.check_in_url == old.check_in_url),
            (
                "AssignedManagedAppleID",
                new.assigned_managed_apple_id == old.assigned_managed_apple_id,
            ),
            ("EnrollmentMode", new.enrollment_mode == old.enrollment_mode),
            (
                "RequiredAppIDForMDM",
                new.required_app_id_for_mdm == old.required_app_id_for_mdm,
            ),
        ];
        for (key, same) in kept {
            if !same {
                found.push(self.in_mdm(Finding::new(key, "may not change")));
            }
        }
        let rights = |rights: Option<AccessRights>| rights.unwrap_or_default();
        if !rights(old.access_rights).contains(rights(new.access_rights)) {
            found.push(self.in_mdm(Finding::new("AccessRights", "may not become more")));
        }
        let per_user = |profile: &Self| {
            let mut all = profile.mdm.server_capabilities.iter().flatten();
            all.any(|one| *one == ServerCapability::MdmPerUserConnections)
        };
        if per_user(self) != per_user(installed) {
            found.push(self.in_mdm(Finding::new(
                "ServerCapabilities",
                "com.apple.mdm.per-user-connections may neither come nor go",
            )));
        }
        found
    }
}
