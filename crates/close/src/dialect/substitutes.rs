//! What a gateway says to clients of a dialect in place of the registered codes.

use super::Dialect;
use crate::CloseCode;

impl Dialect {
    /// The dialect's code in place of a registered one that a gateway says of itself:
    /// with the same meaning and the same advice. `None` where it has none.
    #[must_use]
    pub fn substitute(self, code: CloseCode) -> Option<CloseCode> {
        let mut all = self.substitutes();
        all.find(|(from, _)| *from == code).map(|(_, to)| to)
    }

    /// All such pairs: the registered code, and the dialect's.
    pub fn substitutes(self) -> impl Iterator<Item = (CloseCode, CloseCode)> {
        self.0.substitutes.iter().filter_map(|(from, to)| {
            let code = |number: &u16| CloseCode::from_u16(*number).ok();
            code(from).zip(code(to))
        })
    }
}
