//! The reader as a source of values: what the codec drives.

use super::*;

impl<'de> Source<'de> for XmlReader<'de> {
    type Mark = Mark;

    fn offset(&self) -> Option<usize> {
        Some(self.start)
    }

    #[inline(always)]
    fn next(&mut self) -> Result<Token<'de>> {
        self.space()?;
        let start = self.at;
        self.start = start;
        if let Some(value) = self.plain_integer()? {
            return Ok(Token::Integer(value.into()));
        }
        self.budget.node(start)?;
        if let Some(element) = self.usual() {
            return self.value(element, start);
        }
        if self.rest().starts_with(b"<true/>") {
            self.at += 7;
            return Ok(Token::Boolean(true));
        }
        if self.rest().starts_with(b"<false/>") {
            self.at += 8;
            return Ok(Token::Boolean(false));
        }
        self.unusual(start)
    }

    #[inline]
    fn more(&mut self) -> Result<bool> {
        self.leaves(Element::Array, b"</array>").map(|left| !left)
    }

    fn key(&mut self) -> Result<Option<Cow<'de, str>>> {
        if self.leaves(Element::Dictionary, b"</dict>")? {
            return Ok(None);
        }
        self.start = self.at;
        if self.rest().starts_with(b"<key>") {
            self.at += 5;
            return self.content(Element::Key, b"</key>").map(Some);
        }
        self.key_element().map(Some)
    }

    #[inline(always)]
    fn plain_string(&mut self) -> Result<Option<&'de str>> {
        self.blanks();
        let start = self.at;
        if self.rest().first_chunk::<8>() != Some(b"<string>") {
            return Ok(None);
        }
        self.start = start;
        let text = self.plain_content(start + 8, b"</string>")?;
        if text.is_some() {
            self.budget.node(start)?;
        }
        Ok(text)
    }

    #[inline(always)]
    fn plain_boolean(&mut self) -> Result<Option<bool>> {
        self.blanks();
        let start = self.at;
        let rest = self.rest();
        let (value, length) = if rest.first_chunk::<7>() == Some(b"<true/>") {
            (true, 7)
        } else if rest.first_chunk::<8>() == Some(b"<false/>") {
            (false, 8)
        } else {
            return Ok(None);
        };
        self.start = start;
        self.budget.node(start)?;
        self.at = start + length;
        Ok(Some(value))
    }

    #[inline(always)]
    fn plain_integer(&mut self) -> Result<Option<i64>> {
        self.blanks();
        let start = self.at;
        let Some(text) = self.rest().strip_prefix(b"<integer>") else {
            return Ok(None);
        };
        // Up to 18 digits cannot overflow.
        let mut value = 0i64;
        let mut digits = 0;
        while let Some(digit @ b'0'..=b'9') = text.get(digits) {
            if digits == 18 {
                return Ok(None);
            }
            value = value * 10 + i64::from(digit - b'0');
            digits += 1;
        }
        let after = text.get(digits..).unwrap_or(&[]);
        if digits == 0 || after.first_chunk::<10>() != Some(b"</integer>") {
            return Ok(None);
        }
        self.start = start;
        self.budget.node(start)?;
        self.at = start + 9 + digits + 10;
        Ok(Some(value))
    }

    fn plain_key(&mut self) -> Result<Option<&'de str>> {
        if self.empty {
            return Ok(None);
        }
        self.blanks();
        let start = self.at;
        if self.rest().first_chunk() != Some(b"<key>") {
            return Ok(None);
        }
        self.start = start;
        self.plain_content(start + 5, b"</key>")
    }

    #[inline(always)]
    fn takes_key<T>(
        &mut self,
        find: impl Fn(&'de [u8], Option<&'static [u8; 6]>) -> Option<(T, &'de [u8])>,
    ) -> Option<T> {
        if self.empty {
            return None;
        }
        self.blanks();
        let rest = self.rest();
        if let Some((b"<key>", name)) = rest.split_first_chunk()
            && let Some((found, after)) = find(name, Some(b"</key>"))
        {
            self.start = self.at;
            self.at = self.text.len() - after.len();
            return Some(found);
        }
        None
    }

    fn skip(&mut self) -> Result<()> {
        // A bit for each array or dictionary that is open, set for the latter.
        // The ceiling of the depth is what a word holds.
        const { assert!(Limits::DEPTH_CEILING <= u128::BITS as usize) };
        let mut kinds = 0u128;
        let mut open = 0usize;
        loop {
            if let Some(element) = self.skip_one()? {
                kinds = kinds << 1 | u128::from(element == Element::Dictionary);
                open += 1;
            }
            loop {
                if open == 0 {
                    return Ok(());
                }
                let another = if kinds & 1 == 1 {
                    self.skip_key()?
                } else {
                    self.more()?
                };
                if another {
                    break;
                }
                kinds >>= 1;
                open -= 1;
            }
        }
    }

    fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            budget: self.budget.mark(),
        }
    }

    fn rewind(&mut self, mark: Mark) {
        self.at = mark.at;
        self.empty = false;
        self.budget.reset(mark.budget);
    }

    fn charge(&mut self, bytes: usize) -> Result<()> {
        self.budget.memory(self.start, bytes)
    }

    fn finish(&mut self) -> Result<()> {
        self.space()?;
        if self.wrapped {
            let rest = self.rest();
            match rest.strip_prefix(b"</plist").map(<[u8]>::trim_ascii_start) {
                Some([b'>', after @ ..]) => self.at += rest.len() - after.len(),
                _ if rest.is_empty() => return Err(Error::end(self.at, "</plist>")),
                _ => return Err(Error::syntax(self.at, "</plist>").found(self.found())),
            }
            self.space()?;
        }
        if self.rest().is_empty() {
            Ok(())
        } else {
            Err(Error::new(crate::ErrorKind::TrailingContent)
                .at(self.at)
                .expected("the end of the input")
                .found(self.found()))
        }
    }
}
