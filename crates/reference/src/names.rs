//! What software calls the codes, and which of them it refuses.

use farewell_close::CloseCode;
use serde::Serialize;

use crate::facts::{refused_by as refusing, software};

/// The name of a code in some software.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SoftwareName {
    /// The name or constant, as its source has it.
    pub name: String,
    /// The software, by its name.
    pub software: String,
}

/// What software calls a code.
pub(crate) fn software_names(code: u16) -> Vec<SoftwareName> {
    let named = software().iter().filter_map(|software| {
        Some(SoftwareName {
            name: software.constants.get(&code)?.clone(),
            software: software.name.clone(),
        })
    });
    named.collect()
}

/// The software that does not accept a code on receipt although it may be sent.
pub(crate) fn refused_by(code: u16) -> Vec<String> {
    if CloseCode::from_u16(code).is_err() {
        return Vec::new();
    }
    let refusing = refusing(code).into_iter();
    refusing.map(|software| software.name.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_portable_code_is_one_that_nothing_is_known_to_refuse() {
        for code in 0..=u16::MAX {
            let Ok(close) = CloseCode::from_u16(code) else {
                continue;
            };
            assert_eq!(close.is_portable(), refused_by(code).is_empty(), "{code}");
        }
    }
}
