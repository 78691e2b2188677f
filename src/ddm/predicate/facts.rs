//! What a predicate is evaluated against.

use crate::{
    ddm::DeviceStatus,
    plist::{Dictionary, Value},
};

/// What is known under the name of a status item or a property.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(clippy::exhaustive_enums)]
pub enum Fact<'a> {
    /// Its value.
    Known(&'a Value),
    /// That there is none, which compares as `NULL`.
    Absent,
    /// Nothing.
    Unknown,
}

impl<'a> From<Option<&'a Value>> for Fact<'a> {
    /// None is unknown.
    fn from(value: Option<&'a Value>) -> Self {
        value.map_or(Self::Unknown, Self::Known)
    }
}

/// What is known of a device, for predicates to read.
///
/// A [`DeviceStatus`] knows its items and no properties. A pair of one and a
/// dictionary knows the properties of the dictionary too, and that there are
/// no others: the payloads of all `com.apple.management.properties`
/// declarations together, in which a key is looked up as it is, and else by
/// the names between its dots.
///
/// ```
/// use apple_mdm::{ddm::{DeviceStatus, predicate::{Fact, Facts, Predicate}}, plist::Dictionary};
///
/// let predicate: Predicate = "@property(age) >= 18".parse()?;
/// let status = DeviceStatus::new();
/// assert!(predicate.evaluate(&status).is_unknown());
/// let properties = Dictionary::from([("age", 18)]);
/// assert!(predicate.evaluate(&(&status, &properties)).is_true());
/// assert_eq!((&status, &properties).property("name"), Fact::Absent);
/// # Ok::<_, apple_mdm::ddm::predicate::ParseError>(())
/// ```
pub trait Facts {
    /// What is known of a status item, or of several whose names begin so.
    fn status(&self, path: &str) -> Fact<'_>;
    /// What is known of a property.
    fn property(&self, path: &str) -> Fact<'_>;
}

impl<F: Facts + ?Sized> Facts for &F {
    fn status(&self, path: &str) -> Fact<'_> {
        (**self).status(path)
    }

    fn property(&self, path: &str) -> Fact<'_> {
        (**self).property(path)
    }
}

/// What has been reported. What the device could not report of late is
/// unknown, even if it reported it before.
impl Facts for DeviceStatus {
    fn status(&self, path: &str) -> Fact<'_> {
        match self.errors_of(path) {
            [] => self.value(path).into(),
            _ => Fact::Unknown,
        }
    }

    fn property(&self, _: &str) -> Fact<'_> {
        Fact::Unknown
    }
}

/// The properties alone.
impl Facts for Dictionary {
    fn status(&self, _: &str) -> Fact<'_> {
        Fact::Unknown
    }

    fn property(&self, path: &str) -> Fact<'_> {
        let nested = || {
            let (first, rest) = path.split_once('.')?;
            let first = self.get(first)?;
            rest.split('.')
                .try_fold(first, |value, name| value.get(name))
        };
        self.get(path)
            .or_else(nested)
            .map_or(Fact::Absent, Fact::Known)
    }
}

impl<S: Facts, P: Facts> Facts for (S, P) {
    /// What the first knows.
    fn status(&self, path: &str) -> Fact<'_> {
        self.0.status(path)
    }

    /// What the second knows.
    fn property(&self, path: &str) -> Fact<'_> {
        self.1.property(path)
    }
}
