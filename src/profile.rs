//! Configuration profiles and their payloads.
//!
//! ```
//! use apple_mdm::{Message, profile::{AnyPayload, PayloadKeys, Profile, ScreensaverUser}};
//!
//! let payload = ScreensaverUser::new(PayloadKeys::new("com.example.idle", "u2")).idle_time(300);
//! let profile = Profile::of("com.example", "u1", [payload.into()]);
//! let read = Profile::from_slice(&profile.to_xml()?)?;
//! assert_eq!(read, profile);
//! assert!(matches!(read.payloads(), [AnyPayload::ScreensaverUser(_)]));
//! # Ok::<_, apple_mdm::Error>(())
//! ```

use crate::{
    generated::profiles::for_each_payload,
    plist::Value,
    record::{Message, Record, Tagged, any_record, from_records, raw_record, tagged_field},
};

pub use crate::{generated::profiles::*, payload_keys::PayloadKeys};

/// A payload of a profile.
pub trait Payload: Record {
    /// The value of `PayloadType`. Not every type has one of its own.
    const TYPE: &'static str;

    /// What every payload has.
    fn common(&self) -> &PayloadKeys;
}

macro_rules! payload {
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
                /// `PayloadType` `com.apple.MCX`, whatever it is about
                "com.apple.MCX" => Mcx(Mcx),
                /// `PayloadType` `com.apple.extensiblesso`, but for Kerberos
                "com.apple.extensiblesso" => Extensiblesso(Extensiblesso),
                /// `PayloadType` `com.apple.extensiblesso` with Apple's Kerberos
                /// extension
                "com.apple.extensiblesso\ncom.apple.AppSSOKerberos.KerberosExtension" =>
                    ExtensiblessoKerberos(ExtensiblessoKerberos),
            }
        }

        from_records! {
            AnyPayload:
            $($name($name),)*
            Mcx(Mcx),
            Extensiblesso(Extensiblesso),
            ExtensiblessoKerberos(ExtensiblessoKerberos),
            Raw(RawPayload),
        }
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

    /// The payloads. None if the profile is encrypted.
    pub fn payloads(&self) -> &[AnyPayload] {
        self.payload_content.as_deref().unwrap_or(&[])
    }
}
