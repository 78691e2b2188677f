//! Names that someone may have meant.

/// The name that is nearest, if one is near.
pub(super) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    // Nothing that long is a slip of the pen, and the work grows with it.
    const LONGEST: usize = 128;
    if name.len() > LONGEST {
        return None;
    }
    let bound = name.chars().count() / 3;
    let measured = candidates.into_iter().filter_map(|candidate| {
        let distance = match candidate.eq_ignore_ascii_case(name) {
            true => 0,
            false if candidate.len().abs_diff(name.len()) > bound => return None,
            false => distance(name, candidate),
        };
        (distance <= bound.max(1)).then_some((distance, candidate))
    });
    let nearest = measured.min_by_key(|(distance, _)| *distance);
    nearest.map(|(_, candidate)| candidate)
}

/// How many characters have to be put in, taken out or changed.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut left = i + 1;
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, to) in row.iter_mut().skip(1).zip(&b) {
            let above = *cell;
            let changed = diagonal + usize::from(from != *to);
            left = changed.min(above + 1).min(left + 1);
            diagonal = above;
            *cell = left;
        }
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_near_and_other_words_are_not() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", "abc"), 0);
        let names = ["NotifyUser", "RebuildKernelCache", "KextPaths"];
        assert_eq!(nearest("NotifyUsers", names), Some("NotifyUser"));
        assert_eq!(nearest("kextpaths", names), Some("KextPaths"));
        assert_eq!(nearest("Wallpaper", names), None);
        assert_eq!(nearest(&"N".repeat(200), names), None);
    }
}
