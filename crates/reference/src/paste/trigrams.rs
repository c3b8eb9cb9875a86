//! [`Trigrams`]: which three bytes stand together in a line, so that most patterns need
//! not be looked for.

/// As many bits as there are places for three bytes.
const PLACES: usize = 1 << 14;

/// The groups of three bytes of a text. Different ones may share a place: one that is
/// missing is missing, one that is there need not be.
pub(super) struct Trigrams {
    places: [u64; PLACES / 64],
}

impl Trigrams {
    pub(super) fn of(text: &str) -> Self {
        let mut places = [0; PLACES / 64];
        for place in of(text) {
            places[place / 64] |= 1 << (place % 64);
        }
        Self { places }
    }

    /// Whether the text may hold this.
    pub(super) fn may_hold(&self, literal: &str) -> bool {
        of(literal).all(|place| self.places[place / 64] & (1 << (place % 64)) != 0)
    }
}

fn of(text: &str) -> impl Iterator<Item = usize> {
    text.as_bytes().windows(3).map(|bytes| {
        let [a, b, c] = [bytes[0], bytes[1], bytes[2]].map(usize::from);
        (a << 9 ^ b << 5 ^ c) % PLACES
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_text_holds_it_may_hold() {
        let trigrams = Trigrams::of("websocket: close 1006");
        for held in ["websocket", "et: c", "06", ""] {
            assert!(trigrams.may_hold(held), "{held}");
        }
        assert!(!trigrams.may_hold("upgrade"));
    }
}
