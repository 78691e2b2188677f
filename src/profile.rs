//! Configuration profiles and their payloads.
//!
//! The payloads that a profile needs to enroll a device are always there: MDM,
//! the identities (SCEP, ACME, PKCS #12) and the certificates. All others come
//! with the feature `profiles`; without it they are [`AnyPayload::Raw`], and
//! nothing of them is lost.
//!
//! ```
//! use apple_mdm::{Message, profile::{AnyPayload, PayloadKeys, Profile, SecurityRoot}};
//!
//! let keys = PayloadKeys::new("com.example.ca", "u2").display_name("Example CA");
//! let payload = SecurityRoot::new(keys, b"\x30\x03\x02\x01\x01");
//! let profile = Profile::of("com.example", "u1", [payload.into()]);
//! let read = Profile::from_slice(&profile.to_xml()?)?;
//! assert_eq!(read, profile);
//! assert!(matches!(read.payloads(), [AnyPayload::SecurityRoot(_)]));
//! # Ok::<_, apple_mdm::Error>(())
//! ```

#[cfg(feature = "cms")]
mod encrypted;
#[cfg(feature = "cms")]
mod sign;

#[cfg(feature = "profiles")]
use crate::record::Message;
use crate::{
    generated::profiles::for_each_payload,
    plist::Value,
    record::{Record, SlotRef, Tagged, any_record, from_records, raw_record, tagged_field},
};

pub use crate::{generated::profiles::*, payload_keys::PayloadKeys};
#[cfg(feature = "cms")]
pub use encrypted::PayloadEncryptionError;
#[cfg(feature = "cms")]
pub use sign::SignError;
#[cfg(feature = "cms")]
pub(crate) use sign::sign_record;

/// A payload of a profile.
pub trait Payload: Record {
    /// The value of `PayloadType`. Not every type has one of its own.
    const TYPE: &'static str;

    /// What every payload has.
    fn common(&self) -> &PayloadKeys;
}

macro_rules! any_payload {
    ($($tag:literal => $name:ident,)*) => {
        any_record! {
            /// A payload of any type, told apart by `PayloadType`.
            ///
            /// One of a vendor's, or newer than this crate, is no error: it is
            /// [`AnyPayload::Raw`], with all that it holds. So is, where it is
            /// decoded leniently, one that lacks what its type requires.
            pub enum AnyPayload or RawPayload {
                $(
                    #[doc = concat!("`PayloadType` `", $tag, "`")]
                    $tag => $name($name),
                )*
            }
        }

        from_records! {
            AnyPayload:
            $($name($name),)*
            Raw(RawPayload),
        }
    };
}

#[cfg(feature = "profiles")]
macro_rules! payload {
    ($($tag:literal => $name:ident,)*) => {
        any_payload! {
            $($tag => $name,)*
            // Whatever it is about.
            "com.apple.MCX" => Mcx,
            "com.apple.extensiblesso" => Extensiblesso,
            // The same with Apple's Kerberos extension.
            "com.apple.extensiblesso\ncom.apple.AppSSOKerberos.KerberosExtension" =>
                ExtensiblessoKerberos,
        }
    };
}

#[cfg(not(feature = "profiles"))]
macro_rules! payload {
    ($($rows:tt)*) => {
        any_payload! { $($rows)* }
    };
}
for_each_payload!(payload);
tagged_field!(AnyPayload);

impl AnyPayload {
    /// The value of `PayloadType`.
    pub fn payload_type(&self) -> &str {
        match self {
            Self::Raw(payload) => &payload.payload_type,
            known => {
                let tag = known.known_tag().unwrap_or("");
                tag.split_once('\n').map_or(tag, |(tag, _)| tag)
            }
        }
    }
}

impl AnyPayload {
    /// `PayloadUUID`, by which other payloads refer to this one. None where it
    /// lacks one.
    pub fn payload_uuid(&self) -> Option<&str> {
        self.text_of("PayloadUUID")
    }

    /// `PayloadIdentifier`. None where it lacks one.
    pub fn payload_identifier(&self) -> Option<&str> {
        self.text_of("PayloadIdentifier")
    }

    fn text_of(&self, key: &str) -> Option<&str> {
        if let Self::Raw(payload) = self {
            return payload.extra.get(key)?.as_str();
        }
        let record = self.as_record();
        let index = record.keys().iter().position(|known| known.name() == key)?;
        match record.get(index) {
            SlotRef::String(text) => Some(text),
            _ => None,
        }
    }

    /// Whether there is a type for this `PayloadType`.
    pub fn is_known(payload_type: &str) -> bool {
        Self::TAGS.contains(&payload_type)
    }
}

impl Tagged for AnyPayload {
    fn tag_key(&self) -> &'static str {
        "PayloadType"
    }

    fn tags(&self) -> &'static [&'static str] {
        Self::TAGS
    }

    fn begin(&mut self, tag: &str) -> &mut dyn Record {
        // Most types do not depend on the second key.
        let tag = match tag.split_once('\n') {
            Some((first, _)) if !Self::TAGS.contains(&tag) => first,
            _ => tag,
        };
        *self = Self::blank_of(tag);
        self.as_record_mut()
    }

    fn begin_raw(&mut self) -> &mut dyn Record {
        *self = Self::Raw(Box::new(RawPayload::blank()));
        self.as_record_mut()
    }

    fn second_key(&self) -> Option<&'static str> {
        Some("ExtensionIdentifier")
    }
}

raw_record! {
    /// A payload of any type: its `PayloadType`, and its other keys untyped.
    pub struct RawPayload {
        /// `PayloadType`: string, required.
        payload_type = "PayloadType"
    }
}

/// What the six files of Apple's schema that share `com.apple.MCX` describe is
/// one payload on the wire.
#[cfg(feature = "profiles")]
macro_rules! mcx {
    ($($name:ident),*) => {$(
        impl From<$name> for AnyPayload {
            fn from(payload: $name) -> Self {
                let written = payload.to_value().unwrap_or(Value::Null);
                Self::from_value(&written).unwrap_or_else(|_| RawPayload::blank().into())
            }
        }
    )*};
}
#[cfg(feature = "profiles")]
mcx!(
    McxAccounts,
    McxEnergySaver,
    McxFileVault2,
    McxMobility,
    McxTimeServer,
    McxWifi
);

impl Profile {
    /// A profile with these payloads.
    pub fn of(
        identifier: impl Into<String>,
        uuid: impl Into<String>,
        payloads: impl IntoIterator<Item = AnyPayload>,
    ) -> Self {
        let payloads: Vec<_> = payloads.into_iter().collect();
        Self::new(identifier, uuid, "Configuration")
            .payload_version(1)
            .payload_content(payloads)
    }

    /// What is encrypted in place of the payloads: CMS for the identity of one
    /// device. It stands under `EncryptedPayloadContent`, and by some tools
    /// under `PayloadContent`.
    pub fn encrypted_content(&self) -> Option<&[u8]> {
        let content = self.encrypted_payload_content.as_ref();
        let content = content.or_else(|| match self.extra.get("PayloadContent")? {
            Value::Data(data) => Some(data),
            _ => None,
        });
        content.map(|data| &**data)
    }

    /// The payloads. None if the profile is encrypted.
    pub fn payloads(&self) -> &[AnyPayload] {
        self.payload_content.as_deref().unwrap_or(&[])
    }
}

#[cfg(all(test, feature = "profiles"))]
mod tests {
    use super::*;
    use crate::{plist::Dictionary, record::OrderedMap};
    use managed_client_preferences::{Forced, PreferenceDomain};

    fn keys(name: &str) -> PayloadKeys {
        PayloadKeys::new(format!("com.example.{name}"), name)
    }

    #[test]
    fn payloads_keep_their_order_and_vendors_payloads_all_they_have() -> crate::Result<()> {
        let vendor = RawPayload::new("com.example.app")
            .with("PayloadUUID", "u1")
            .with("Server", "https://example.com");
        let payloads = [
            vendor.into(),
            McxTimeServer::new(keys("time"))
                .time_server("time.example.com")
                .into(),
            ScreensaverUser::new(keys("idle"), "Flurry")
                .idle_time(300)
                .into(),
        ];
        let profile = Profile::of("com.example", "u0", payloads);
        let read = Profile::from_slice(&profile.to_xml()?)?;
        assert_eq!(read, profile);
        assert!(read.unknown_keys().is_empty());
        let types: Vec<_> = read
            .payloads()
            .iter()
            .map(AnyPayload::payload_type)
            .collect();
        assert_eq!(
            types,
            [
                "com.example.app",
                "com.apple.MCX",
                "com.apple.screensaver.user"
            ]
        );
        let [_, AnyPayload::Mcx(time), _] = read.payloads() else {
            panic!("{read:?}");
        };
        assert_eq!(time.time_server.as_deref(), Some("time.example.com"));
        Ok(())
    }

    #[test]
    fn single_sign_on_is_told_apart_by_its_extension() -> crate::Result<()> {
        for (identifier, kerberos) in [
            ("com.apple.AppSSOKerberos.KerberosExtension", true),
            ("com.example.sso", false),
        ] {
            let value = Value::Dictionary(Dictionary::from([
                ("ExtensionIdentifier", Value::from(identifier)),
                ("PayloadType", "com.apple.extensiblesso".into()),
                ("PayloadIdentifier", "a".into()),
                ("PayloadUUID", "b".into()),
                ("TeamIdentifier", "apple".into()),
                ("Type", "Credential".into()),
                ("Realm", "EXAMPLE.COM".into()),
                ("Hosts", Value::Array(Vec::new())),
            ]));
            let payload = AnyPayload::from_value_lenient(&value)?.value;
            assert_eq!(
                matches!(payload, AnyPayload::ExtensiblessoKerberos(_)),
                kerberos
            );
            assert_eq!(payload.payload_type(), "com.apple.extensiblesso");
            assert_eq!(payload.to_value()?, value);
        }
        Ok(())
    }

    #[test]
    fn managed_preferences_go_both_ways() -> crate::Result<()> {
        let settings = OrderedMap::from_iter([("show-recents", Value::from(false))]);
        let domain = PreferenceDomain::new().forced([Forced::new(settings)]);
        let domains = OrderedMap::from_iter([("com.apple.dock", domain)]);
        let payload = ManagedClientPreferences::new(keys("dock"), domains);
        let profile = Profile::of("com.example", "u0", [payload.into()]);
        let value = profile.to_value()?;
        let payload = value
            .get("PayloadContent")
            .and_then(Value::as_array)
            .and_then(|a| a.first());
        let forced = payload
            .and_then(|payload| {
                payload
                    .get("PayloadContent")?
                    .get("com.apple.dock")?
                    .get("Forced")
            })
            .and_then(|forced| forced.as_array()?.first());
        let shown =
            forced.and_then(|forced| forced.get("mcx_preference_settings")?.get("show-recents"));
        assert_eq!(shown, Some(&Value::Boolean(false)));
        assert_eq!(Profile::from_value(&value)?, profile);
        Ok(())
    }

    #[test]
    fn encrypted_profiles_are_kept() -> crate::Result<()> {
        let head = "<dict><key>PayloadType</key><string>Configuration</string>\
            <key>PayloadIdentifier</key><string>a</string>\
            <key>PayloadUUID</key><string>b</string>";
        for tail in [
            "<key>EncryptedPayloadContent</key><data>AAEC</data></dict>",
            "<key>PayloadContent</key><data>AAEC</data></dict>",
        ] {
            let xml = format!("{head}{tail}");
            let profile = Profile::from_slice(xml.as_bytes())?;
            assert!(profile.payloads().is_empty());
            assert_eq!(profile.encrypted_content(), Some(&[0, 1, 2][..]));
            assert!(profile.unknown_keys().is_empty());
            let lenient = Profile::from_slice_lenient(xml.as_bytes())?;
            assert!(lenient.warnings.is_empty());
            assert_eq!(Profile::from_slice(&profile.to_binary()?)?, profile);
            // Payloads that are set afterwards win.
            if profile.encrypted_payload_content.is_none() {
                let opened = profile.clone().payload_content([]);
                assert!(
                    opened
                        .to_value()?
                        .get("PayloadContent")
                        .is_some_and(|c| c.as_array().is_some())
                );
            }
            assert_eq!(profile.to_value()?, Value::from_slice(xml.as_bytes())?);
        }
        Ok(())
    }
}
