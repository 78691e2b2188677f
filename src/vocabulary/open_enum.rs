//! Enums of strings that are not closed: what Apple adds tomorrow is kept as
//! text today.

/// A text that an open enum has no variant for. Only the enum makes one, so
/// that a text that gains a variant later never exists in two forms.
#[derive(Clone, PartialEq, Eq)]
#[expect(missing_debug_implementations, reason = "its enum prints it")]
pub struct Custom(pub(crate) Box<str>);

/// Where a text stands among those that have a name.
#[inline(never)]
pub(crate) fn position(texts: &[&str], text: &str) -> Option<usize> {
    texts.iter().position(|known| *known == text)
}

/// Defines an enum of strings, each variant with its text on the wire.
///
/// The catch-all is hidden and bears no name that Apple uses: a text without
/// a variant is seen through `as_str`, so that giving it one breaks nobody.
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)*
        }
    ) => {
        $(#[$meta])*
        ///
        /// Open: any other text is kept as it is, and seen through `as_str`.
        #[derive(Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
            #[doc(hidden)]
            _Custom($crate::vocabulary::Custom),
        }

        impl $name {
            /// The values that have a name here.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant),*];

            /// The text as it is on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::_Custom(text) => &text.0,
                }
            }

            /// Whether the value has a name here.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::_Custom(_))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                const TEXTS: &[&str] = &[$($text),*];
                // One look-up for all enums: matches would each be compiled.
                let at = $crate::vocabulary::position(TEXTS, text);
                match at.and_then(|at| Self::KNOWN.get(at)) {
                    Some(known) => known.clone(),
                    None => Self::_Custom($crate::vocabulary::Custom(text.into())),
                }
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            /// As texts compare.
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl std::hash::Hash for $name {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({:?})", stringify!($name), self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::record::Text for $name {
            fn text(&self) -> &str {
                self.as_str()
            }

            fn set_text(&mut self, text: std::borrow::Cow<'_, str>) {
                *self = Self::from(&*text);
            }
        }

        $crate::vocabulary::text_field!($name);
    };
}
pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    open_enum! {
        /// Fruit.
        pub enum Fruit {
            /// `apple`
            Apple = "apple",
            /// `Unknown`, a text like any other.
            Unknown = "Unknown",
        }
    }

    #[test]
    fn what_has_no_name_keeps_its_text() {
        let pear = Fruit::from("pear");
        assert_eq!(pear, "pear");
        assert!(!pear.is_known());
        assert_eq!(Fruit::from("apple"), Fruit::Apple);
        assert_eq!("Unknown".parse(), Ok(Fruit::Unknown));
        assert_eq!(format!("{pear} {pear:?}"), "pear Fruit(\"pear\")");
        assert_eq!(Fruit::KNOWN.len(), 2);
        assert_eq!(Fruit::blank_is_text(), "");
    }

    impl Fruit {
        fn blank_is_text() -> Self {
            <Self as crate::record::Field>::blank()
        }
    }
}
