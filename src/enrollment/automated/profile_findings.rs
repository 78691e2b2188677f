//! What cannot work in a profile.

use super::AdeProfile;
use crate::{
    enrollment::finding::{Finding, is_https},
    plist::Data,
};

pub(super) fn of(profile: &AdeProfile) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    findings.texts(profile);
    findings.urls(profile);
    findings.flags(profile);
    findings.locale(profile);
    findings.lists(profile);
    findings.0
}

struct Findings(Vec<Finding>);

impl Findings {
    fn push(&mut self, key: &str, text: &'static str) {
        self.0.push(Finding::new(key, text));
    }

    fn push_if(&mut self, wrong: bool, key: &str, text: &'static str) {
        if wrong {
            self.push(key, text);
        }
    }

    /// The service refuses texts that are empty or longer than these bytes.
    fn texts(&mut self, profile: &AdeProfile) {
        let name = Some(&profile.profile_name);
        for (key, text, longest) in [
            ("profile_name", name, 125),
            ("department", profile.department.as_ref(), 125),
            ("org_magic", profile.org_magic.as_ref(), 256),
            (
                "support_phone_number",
                profile.support_phone_number.as_ref(),
                50,
            ),
            (
                "support_email_address",
                profile.support_email_address.as_ref(),
                250,
            ),
        ] {
            let length = text.map(String::len);
            self.push_if(length == Some(0), key, "is empty");
            let is_long = length.is_some_and(|length| length > longest);
            self.push_if(is_long, key, "is longer than the service takes");
        }
    }

    fn urls(&mut self, profile: &AdeProfile) {
        let web = profile.configuration_web_url.as_ref();
        for (key, url) in [("url", Some(&profile.url)), ("configuration_web_url", web)] {
            let Some(url) = url else { continue };
            self.push_if(!is_https(url), key, "is no https URL");
            self.push_if(url.len() > 2000, key, "is longer than the service takes");
        }
    }

    fn flags(&mut self, profile: &AdeProfile) {
        let is = |flag: Option<bool>| flag == Some(true);
        let is_supervised = is(profile.is_supervised);
        self.push_if(
            profile.is_mdm_removable == Some(false) && !is_supervised,
            "is_mdm_removable",
            "can be false only where is_supervised is true",
        );
        if is(profile.is_multi_user) {
            self.push_if(
                !is_supervised,
                "is_multi_user",
                "needs is_supervised: a Shared iPad is supervised",
            );
            self.push_if(
                !is(profile.await_device_configured),
                "is_multi_user",
                "needs await_device_configured: a Shared iPad is set up while it waits",
            );
            self.push_if(
                is(profile.is_return_to_service),
                "is_return_to_service",
                "is not for Shared iPad (is_multi_user)",
            );
        }
        self.push_if(
            is(profile.await_device_configured) && !is_supervised,
            "await_device_configured",
            "is ignored on iOS unless is_supervised is true",
        );
        self.push_if(
            is(profile.is_return_to_service) && profile.await_device_configured == Some(false),
            "await_device_configured",
            "is taken for true where is_return_to_service is true",
        );
        self.push_if(
            profile.supervising_host_certs.is_some() && !is_supervised,
            "supervising_host_certs",
            "is ignored unless is_supervised is true",
        );
    }

    fn locale(&mut self, profile: &AdeProfile) {
        let needed = profile.auto_advance_setup == Some(true);
        for (key, text) in [("language", &profile.language), ("region", &profile.region)] {
            let is_absent = text.as_deref().is_none_or(str::is_empty);
            let text = "is needed where auto_advance_setup is true";
            self.push_if(needed && is_absent, key, text);
        }
        let language = profile.language.as_deref().unwrap_or("en");
        let is_language = matches!(language.len(), 2 | 3)
            && language.bytes().all(|byte| byte.is_ascii_lowercase());
        let text = "is no language of ISO 639: two or three small letters";
        self.push_if(!is_language && !language.is_empty(), "language", text);
        let region = profile.region.as_deref().unwrap_or("GB");
        let is_region = region.len() == 2 && region.bytes().all(|byte| byte.is_ascii_uppercase());
        let text = "is no region of ISO 3166-1: two capitals";
        self.push_if(!is_region && !region.is_empty(), "region", text);
    }

    fn lists(&mut self, profile: &AdeProfile) {
        let skipped = profile.skip_setup_items.as_deref().unwrap_or_default();
        for (index, item) in skipped.iter().enumerate() {
            let mut push = |text| {
                let finding = Finding::of_item("skip_setup_items", index, text);
                self.0.push(finding);
            };
            if !item.is_known() {
                push("is no pane of Setup Assistant");
            } else if skipped.iter().take(index).any(|other| other == item) {
                push("stands twice");
            }
        }
        for (key, certificates) in [
            ("anchor_certs", &profile.anchor_certs),
            ("supervising_host_certs", &profile.supervising_host_certs),
        ] {
            for (index, der) in certificates.iter().flatten().enumerate() {
                if !is_certificate(der) {
                    let finding = Finding::of_item(key, index, "is no certificate in DER");
                    self.0.push(finding);
                }
            }
        }
        let devices = profile.devices.as_deref().unwrap_or_default();
        let text = "are more than the service takes at once (1,000)";
        self.push_if(devices.len() > 1000, "devices", text);
    }
}

#[cfg(feature = "cms")]
fn is_certificate(der: &Data) -> bool {
    crate::cms::Certificate::from_der(der).is_ok()
}

/// PEM and base64 twice over are what is found in its place.
#[cfg(not(feature = "cms"))]
fn is_certificate(der: &Data) -> bool {
    der.first() == Some(&0x30)
}
