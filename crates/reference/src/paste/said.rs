//! [`Said`]: what the words of a line tell by their form.

use crate::facts::Speaker;

/// What the form of a line tells.
#[derive(Debug, Default)]
pub(super) struct Said<'a> {
    pub(super) code: Option<u16>,
    pub(super) reason: Option<&'a str>,
    pub(super) by: Option<Speaker>,
    pub(super) software: Option<&'static str>,
    pub(super) situation: Option<&'static str>,
}

impl<'a> Said<'a> {
    /// The code and the reason, in the words of this software.
    pub(super) fn new(software: &'static str, by: Speaker, code: u16, reason: &'a str) -> Self {
        let reason = reason.trim();
        Self {
            code: Some(code),
            reason: (!reason.is_empty()).then_some(reason),
            by: Some(by),
            software: Some(software),
            situation: None,
        }
    }
}
