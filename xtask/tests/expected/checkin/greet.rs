// From mdm/checkin/greet.yaml; rewritten by `cargo xtask codegen`.
//! Check-in `Greet`, from the device.

use crate::enrollment_ids::EnrollmentIds;
use crate::plist::{Data, Date};
use crate::record::{Expect, Extra, Field, Key, Keys, Record, SlotMut, SlotRef, impl_record, keys};
use crate::vocabulary::{Secret, open_enum};

/// Check-in `Greet`, from the device.
///
/// ```text
/// Mood          string      required  one of 7 values
/// MessageType   string      required  "Greet"
/// UserLongName  string      required  macOS 10.7
/// Password      string      optional
/// Waves         integer               -1 | 0 | 1
/// Details       dictionary
///   Details     dictionary
///     Since     date
/// ```
///
/// Available from iOS 4.2.1, macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/greet.yaml)
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Greet {
    /// `Mood`: string, required.
    pub mood: Option<Mood>,
    /// `Password`: string, optional.
    pub password: Option<Secret<String>>,
    /// `Waves`: integer, one of `-1`, `0`, `1`. Default: `-1`.
    pub waves: Option<i64>,
    /// `Details`: dictionary.
    pub details: Option<Details>,
    /// Who speaks.
    pub ids: EnrollmentIds,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Greet {
    fn keys(&self) -> &'static Keys {
        keys!(
            "Greet",
            [
                Key::optional("Details", Expect::Dictionary),
                Key::optional("EnrollmentID", Expect::String),
                Key::optional("EnrollmentUserID", Expect::String),
                Key::constant("MessageType", "Greet"),
                Key::optional("Mood", Expect::String),
                Key::optional("NotOnConsole", Expect::Boolean),
                Key::optional("Password", Expect::String),
                Key::optional("UDID", Expect::String),
                Key::optional("UserID", Expect::String),
                Key::optional("UserLongName", Expect::String),
                Key::optional("UserShortName", Expect::String),
                Key::optional("Waves", Expect::Integer),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.details.slot_mut(),
            1 => self.ids.enrollment_id.slot_mut(),
            2 => self.ids.enrollment_user_id.slot_mut(),
            3 => SlotMut::Constant("Greet"),
            4 => self.mood.slot_mut(),
            5 => self.ids.not_on_console.slot_mut(),
            6 => self.password.slot_mut(),
            7 => self.ids.udid.slot_mut(),
            8 => self.ids.user_id.slot_mut(),
            9 => self.ids.user_long_name.slot_mut(),
            10 => self.ids.user_short_name.slot_mut(),
            11 => self.waves.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.details.slot_ref(),
            1 => self.ids.enrollment_id.slot_ref(),
            2 => self.ids.enrollment_user_id.slot_ref(),
            3 => SlotRef::Constant("Greet"),
            4 => self.mood.slot_ref(),
            5 => self.ids.not_on_console.slot_ref(),
            6 => self.password.slot_ref(),
            7 => self.ids.udid.slot_ref(),
            8 => self.ids.user_id.slot_ref(),
            9 => self.ids.user_long_name.slot_ref(),
            10 => self.ids.user_short_name.slot_ref(),
            11 => self.waves.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Greet);

/// `Details` of [`Greet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Details {
    /// `Details`: dictionary.
    pub details: Option<DetailsValues>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for Details {
    fn keys(&self) -> &'static Keys {
        keys!("Details", [Key::optional("Details", Expect::Dictionary),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.details.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.details.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(Details);

/// `Details` of [`Details`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetailsValues {
    /// `Since`: date.
    pub since: Option<Date>,
    /// What the table does not know.
    pub extra: Extra,
}

impl Record for DetailsValues {
    fn keys(&self) -> &'static Keys {
        keys!("DetailsValues", [Key::optional("Since", Expect::Date),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.since.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.since.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl_record!(DetailsValues);

/// Answer to the check-in `Greet`, from the server.
///
/// ```text
/// Greet      dictionary  required
///   Loud     boolean     required
/// OnlyOnMac  data        required  macOS
/// Names      array       required
///   _Names   string
/// ```
///
/// Available from iOS 4.2.1, macOS 10.7.
///
/// [Apple's schema](https://github.com/apple/device-management/blob/release/mdm/checkin/greet.yaml)
#[derive(Clone)]
#[non_exhaustive]
pub struct GreetResponse {
    /// `Greet`: dictionary, required.
    pub greet: Greeting,
    /// `OnlyOnMac`: data, required. Since macOS.
    pub only_on_mac: Option<Data>,
    /// `Names`: array, required.
    pub names: Vec<String>,
    /// What the table does not know.
    pub extra: Extra,
}

impl GreetResponse {
    /// With the keys that it needs.
    pub fn new(greet: Greeting, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            greet,
            only_on_mac: None,
            names: names.into_iter().map(Into::into).collect(),
            extra: Extra::new(),
        }
    }

    /// Sets `OnlyOnMac`.
    #[must_use]
    pub fn only_on_mac(mut self, only_on_mac: impl Into<Data>) -> Self {
        self.only_on_mac = Some(only_on_mac.into());
        self
    }
}

impl Record for GreetResponse {
    fn keys(&self) -> &'static Keys {
        keys!(
            "GreetResponse",
            [
                Key::required("Greet", Expect::Dictionary),
                Key::optional("OnlyOnMac", Expect::Data),
                Key::required("Names", Expect::Array),
            ]
        )
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.greet.slot_mut(),
            1 => self.only_on_mac.slot_mut(),
            2 => self.names.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.greet.slot_ref(),
            1 => self.only_on_mac.slot_ref(),
            2 => self.names.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            greet: Field::blank(),
            only_on_mac: None,
            names: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(GreetResponse);

/// `Greet` of [`GreetResponse`].
#[derive(Clone)]
#[non_exhaustive]
pub struct Greeting {
    /// `Loud`: boolean, required.
    pub loud: bool,
    /// What the table does not know.
    pub extra: Extra,
}

impl Greeting {
    /// With the keys that it needs.
    pub fn new(loud: bool) -> Self {
        Self {
            loud,
            extra: Extra::new(),
        }
    }
}

impl Record for Greeting {
    fn keys(&self) -> &'static Keys {
        keys!("Greeting", [Key::required("Loud", Expect::Boolean),])
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.loud.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.loud.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            loud: Field::blank(),
            extra: Extra::new(),
        }
    }
}

impl_record!(Greeting);

open_enum! {
    /// Values of `Mood`.
    pub enum Mood {
        /// `cheerful`
        Cheerful = "cheerful",
        /// `com.example.calm`
        Calm = "com.example.calm",
        /// `com.apple.sleepy`
        Sleepy = "com.apple.sleepy",
        /// `Unknown`
        Unknown = "Unknown",
        /// `None`
        None = "None",
        /// `3DES`
        _3des = "3DES",
        /// `1.0`
        _1_0 = "1.0",
    }
}
