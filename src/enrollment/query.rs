//! The parameters in the query of a URL.

use crate::error::{Error, ErrorKind, Result};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What is written as it is: the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// More than any device sends, little enough to be split without thought.
const MAX_LEN: usize = 8192;

/// Names and values of the query of a request target or a URL, which need not
/// have any.
///
/// A `+` is a plus, not a space: Apple's URL classes leave it as it is, and
/// account names have one, but no space.
pub(super) fn parse(target: &str) -> Result<Vec<(String, String)>> {
    if target.len() > MAX_LEN {
        return Err(Error::limit(MAX_LEN, "8,192 bytes of URL"));
    }
    let target = target.split('#').next().unwrap_or_default();
    let (_, query) = target.split_once('?').unwrap_or_default();
    let parameters = query.split('&').filter(|pair| !pair.is_empty());
    parameters
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        })
        .collect()
}

/// Takes out the value of a parameter, which may come once.
pub(super) fn take(parameters: &mut Vec<(String, String)>, name: &str) -> Result<Option<String>> {
    let mut found = None;
    let mut twice = false;
    parameters.retain_mut(|(other, value)| {
        let is_it = other == name;
        if is_it {
            twice |= found.replace(std::mem::take(value)).is_some();
        }
        !is_it
    });
    match twice {
        true => Err(Error::new(ErrorKind::DuplicateKey).in_key(name)),
        false => Ok(found),
    }
}

/// Appends a parameter to a URL, before its fragment if it has one.
pub(super) fn append(url: &str, name: &str, value: &str) -> String {
    let (url, fragment) = match url.split_once('#') {
        Some((url, fragment)) => (url, Some(fragment)),
        None => (url, None),
    };
    let join = match url.split_once('?') {
        None => "?",
        Some((_, "")) => "",
        Some((_, query)) if query.ends_with('&') => "",
        Some(_) => "&",
    };
    let (name, value) = (encode(name), encode(value));
    let mut joined = format!("{url}{join}{name}={value}");
    if let Some(fragment) = fragment {
        joined.push('#');
        joined.push_str(fragment);
    }
    joined
}

fn encode(text: &str) -> impl std::fmt::Display + '_ {
    utf8_percent_encode(text, RESERVED)
}

fn decode(text: &str) -> Result<String> {
    let decoded = percent_decode_str(text).decode_utf8();
    let decoded = decoded.map_err(|_| {
        Error::new(ErrorKind::InvalidValue).expected("UTF-8 under percent-encoding")
    })?;
    Ok(decoded.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn queries_are_read_as_devices_write_them() {
        let parse = |target: &str| parse(target).unwrap();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            parse("/p?user-identifier=a+b%40x.org&model-family=Mac#f"),
            [
                pair("user-identifier", "a+b@x.org"),
                pair("model-family", "Mac")
            ]
        );
        assert_eq!(parse("/p?&a&&b=c=d&"), [pair("a", ""), pair("b", "c=d")]);
        assert_eq!(parse("/p?a=%zz%4"), [pair("a", "%zz%4")]);
        assert_eq!(parse("/p"), []);
        assert_eq!(parse("/p#f?a=b"), []);
        assert_eq!(parse("https://h/p?"), []);
    }

    #[test]
    fn what_is_no_query_is_refused() {
        assert_eq!(
            parse("/p?a=%ff").unwrap_err().kind(),
            ErrorKind::InvalidValue
        );
        let long = format!("/p?a={}", "x".repeat(MAX_LEN));
        assert_eq!(parse(&long).unwrap_err().kind(), ErrorKind::Limit);
        let mut twice = parse("?a=1&a=2").unwrap();
        assert_eq!(
            take(&mut twice, "a").unwrap_err().to_string(),
            "a: key stands twice in one dictionary"
        );
    }

    #[test]
    fn a_parameter_goes_where_the_query_is() {
        for (url, joined) in [
            ("https://h/p", "https://h/p?a=%26"),
            ("https://h/p?", "https://h/p?a=%26"),
            ("https://h/p?b=c", "https://h/p?b=c&a=%26"),
            ("https://h/p?b=c&", "https://h/p?b=c&a=%26"),
            ("https://h/p#f?", "https://h/p?a=%26#f?"),
        ] {
            assert_eq!(append(url, "a", "&"), joined);
        }
    }

    proptest! {
        #[test]
        fn any_text_survives(name in ".{1,20}", value in ".{0,40}", more in ".{0,20}") {
            prop_assume!(name != "more");
            let url = append(&append("https://h/p", &name, &value), "more", &more);
            prop_assert!(url.is_ascii());
            let mut parameters = parse(&url).unwrap();
            prop_assert_eq!(take(&mut parameters, &name).unwrap(), Some(value));
            prop_assert_eq!(take(&mut parameters, "more").unwrap(), Some(more));
        }

        #[test]
        fn no_query_panics(target in "[a?&=%#+0-9\u{e9}]{0,60}") {
            let _ = parse(&target);
        }
    }
}
