//! Where in a text of JSON a value stands, for errors that know its path
//! alone: what is read into a value first keeps no positions.

use crate::error::{KeyPath, Segment};
use std::borrow::Cow;

/// The byte at which the value under a path starts, or the innermost value
/// around it that is there. `text` was read before, so that it is JSON.
#[cold]
pub(crate) fn locate(text: &[u8], path: &KeyPath) -> Option<usize> {
    let mut at = Scan { text, at: 0 };
    at.space();
    for segment in path.segments() {
        match at.step(segment) {
            Some(inside) => at.at = inside,
            None => break,
        }
    }
    (at.at < text.len()).then_some(at.at)
}

struct Scan<'a> {
    text: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Where the value under a key or index starts, from the start of the
    /// dictionary or array around it.
    fn step(&self, to: &Segment) -> Option<usize> {
        let mut scan = Self { ..*self };
        let mut found = None;
        let mut index = 0;
        let is_array = scan.peek() == Some(b'[');
        loop {
            // The bracket that opens, or a comma.
            if !matches!(scan.peek(), Some(b'[' | b'{' | b',')) {
                return found;
            }
            scan.at += 1;
            scan.space();
            if matches!(scan.peek(), Some(b']' | b'}')) {
                return found;
            }
            let mut is_there = is_array && *to == Segment::Index(index);
            if !is_array {
                let key = scan.string()?;
                is_there = *to == Segment::from(&*key);
                scan.space();
                // The colon.
                scan.at += 1;
                scan.space();
            }
            if is_there {
                // Of a key that stands twice, the last is read.
                found = Some(scan.at);
                if is_array {
                    return found;
                }
            }
            scan.skip();
            scan.space();
            index += 1;
        }
    }

    fn string(&mut self) -> Option<Cow<'_, str>> {
        let start = self.at;
        self.skip_string();
        serde_json::from_slice(self.text.get(start..self.at)?).ok()
    }

    fn skip_string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += match byte {
                b'\\' => 2,
                _ => 1,
            };
            if byte == b'"' {
                return;
            }
        }
    }

    /// Past a value.
    fn skip(&mut self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b'"' => self.skip_string(),
                b'[' | b'{' => {
                    depth += 1;
                    self.at += 1;
                }
                b']' | b'}' | b',' if depth == 0 => return,
                b']' | b'}' => {
                    depth -= 1;
                    self.at += 1;
                }
                _ => self.at += 1,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_to_a_byte() {
        let text =
            " {\"a\\u0062\": [ 1, {\"]\\\"}\" : {\"c\": \"d\"}, \"e\":2 }],\n \"z\": 1, \"z\": 3 }";
        let at = |path: &[Segment]| locate(text.as_bytes(), &path.iter().cloned().collect());
        let starts = |path: &[Segment], with: &str| {
            let offset = at(path).unwrap();
            assert!(text[offset..].starts_with(with), "{path:?}: {offset}");
        };
        starts(&[], "{\"a");
        starts(&["ab".into()], "[ 1");
        starts(&["ab".into(), 1.into(), "e".into()], "2 }");
        starts(&["ab".into(), 1.into(), "]\"}".into(), "c".into()], "\"d\"");
        starts(&["z".into()], "3 }");
        // What is not there: the value around it.
        starts(&["ab".into(), 0.into(), "x".into()], "1,");
        starts(&["ab".into(), 7.into()], "[ 1");
        starts(&["y".into(), 7.into()], "{\"a");
        // An empty dictionary, an empty array, and nothing at all.
        assert_eq!(
            locate(b"{}", &[Segment::from("a")].into_iter().collect()),
            Some(0)
        );
        assert_eq!(
            locate(b"[ ]", &[Segment::from(0)].into_iter().collect()),
            Some(0)
        );
        assert_eq!(locate(b"", &KeyPath::default()), None);
    }

    proptest::proptest! {
        #[test]
        fn no_text_brings_it_down(bytes: Vec<u8>, key in "[a-c]{0,2}", index in 0_usize..3) {
            let path = [Segment::from(&*key), index.into()].into_iter().collect();
            locate(&bytes, &path);
        }
    }
}
