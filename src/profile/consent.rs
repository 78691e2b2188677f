//! What a user is asked to agree to.

use crate::{
    plist::Value,
    record::{
        Expect, Extra, Field, Key, Keys, OrderedMap, Record, SlotMut, SlotRef, impl_record,
        is_language,
    },
};

/// What a user has to agree to before a profile is installed, by language, as
/// [Apple documents it](https://developer.apple.com/documentation/devicemanagement/toplevel).
///
/// ```text
/// default    string   where no language fits
/// en, de-CH  string   a language, as BCP 47 writes it
/// ```
///
/// A key that is neither is unknown.
///
/// ```
/// use apple_mdm::profile::{ConsentText, Profile};
///
/// let text = ConsentText::new("Agree?").text("de-CH", "Einverstanden?");
/// assert_eq!(text.get("de-CH"), Some("Einverstanden?"));
/// let profile = Profile::of("com.example", "u1", []).consent_text(text);
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsentText {
    /// `ConsentTextItem`: the texts where Apple's schema has them, one level
    /// below that where devices look for them.
    pub item: Option<OrderedMap<String>>,
    /// The texts, and what is none.
    pub extra: Extra,
}

impl ConsentText {
    /// Where no language fits.
    pub const DEFAULT: &'static str = "default";

    /// One text, whatever the language.
    pub fn new(default: impl Into<String>) -> Self {
        <Self as Record>::blank().text(Self::DEFAULT, default)
    }

    /// Sets the text of a language.
    #[must_use]
    pub fn text(mut self, language: impl Into<String>, text: impl Into<String>) -> Self {
        self.extra.insert(language.into(), text.into());
        self
    }

    /// The text of a language, named as the profile names it.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.extra.get(language).and_then(Value::as_str)
    }

    /// The languages and their texts, in order.
    pub fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.extra.iter();
        texts.filter_map(|(language, text)| Some((language, text.as_str()?)))
    }
}

impl<L: Into<String>, T: Into<String>> FromIterator<(L, T)> for ConsentText {
    /// From languages and their texts.
    fn from_iter<I: IntoIterator<Item = (L, T)>>(texts: I) -> Self {
        let all = texts.into_iter();
        all.fold(<Self as Record>::blank(), |made, (language, text)| {
            made.text(language, text)
        })
    }
}

impl Record for ConsentText {
    fn keys(&self) -> &'static Keys {
        const KEYS: &Keys = &Keys::open_to(
            "ConsentText",
            &[Key::optional("ConsentTextItem", Expect::Map)],
            is_language,
        );
        KEYS
    }

    fn slot(&mut self, index: usize) -> SlotMut<'_> {
        match index {
            0 => self.item.slot_mut(),
            _ => SlotMut::Extra(&mut self.extra),
        }
    }

    fn get(&self, index: usize) -> SlotRef<'_> {
        match index {
            0 => self.item.slot_ref(),
            _ => SlotRef::Extra(&self.extra),
        }
    }

    fn blank() -> Self {
        Self {
            item: None,
            extra: Extra::new(),
        }
    }
}

impl_record!(ConsentText);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Message, plist::Dictionary, profile::Profile, schema};

    /// A profile whose `ConsentText` is this.
    fn profile(text: Dictionary) -> Dictionary {
        let value = Profile::of("com.example", "u1", []).to_value().unwrap();
        let mut profile = value.as_dictionary().unwrap().clone();
        profile.insert("ConsentText", text);
        profile
    }

    #[test]
    fn consent_texts_are_by_language() {
        let made = profile(Dictionary::from([
            ("default", "a"),
            ("de-CH", "b"),
            ("zh_Hans", "c"),
        ]));
        let read = Profile::from_value(&made.clone().into()).unwrap();
        assert_eq!(read.unknown_keys(), []);
        assert_eq!(read.to_value().unwrap(), made.clone().into());
        let text = read.consent_text.unwrap();
        let texts = [("default", "a"), ("de-CH", "b"), ("zh_Hans", "c")];
        assert!(text.texts().eq(texts));
        assert_eq!(text, texts.into_iter().collect());
        let target = schema::Target::ios("18.1");
        let found = schema::validate_dictionary(&made, schema::Subject::Profile, &target);
        assert_eq!(found, []);
    }

    #[test]
    fn consent_texts_stand_where_the_schema_has_them_too() {
        let texts = Value::from(Dictionary::from([("any", "a")]));
        let made = profile(Dictionary::from([
            ("ConsentTextItem", texts),
            ("Planted", "b".into()),
        ]));
        let read = Profile::from_value(&made.clone().into()).unwrap();
        let unknown = read.unknown_keys();
        assert_eq!(
            unknown.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["ConsentText.Planted"]
        );
        assert_eq!(read.to_value().unwrap(), made.into());
        let text = read.consent_text.unwrap();
        assert_eq!(text.item.unwrap().get("any").unwrap(), "a");
    }
}
