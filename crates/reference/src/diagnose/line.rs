//! What the reason tells as a line of a log or an error: people paste those, too.

use super::Symptoms;
use crate::paste::{Found, Line, find};

/// What the reason is known as, where software writes such a text.
pub(super) fn of(symptoms: &Symptoms) -> Option<Line> {
    let reason = symptoms.reason.as_deref().filter(|text| !text.is_empty())?;
    match find(reason) {
        Found::Line(line) => Some(line),
        _ => None,
    }
}

/// With what the line tells and is not known yet: its code, the reason that it
/// quotes, the status of the handshake, and who writes it.
pub(super) fn with(mut symptoms: Symptoms, line: Option<&Line>) -> Symptoms {
    let Some(line) = line else {
        return symptoms;
    };
    symptoms.code = symptoms.code.or(line.code);
    if REFUSED.iter().any(|id| line.situation == Some(*id)) {
        let status = symptoms.reason.as_deref().and_then(status);
        symptoms.http_status = symptoms.http_status.or(status);
    }
    if let Some(reason) = line.reason.clone().filter(|reason| !reason.is_empty()) {
        symptoms.reason = Some(reason);
    }
    if let Some(id) = line.software.map(str::to_owned)
        && !symptoms.software.contains(&id)
    {
        symptoms.software.push(id);
    }
    symptoms
}

/// The situations of a handshake that was answered otherwise than with 101.
pub(super) const REFUSED: [&str; 2] = ["handshake-refused", "not-upgraded"];

/// What stands before a status.
pub(super) const BEFORE: [&str; 6] = ["code", "response", "http", "status", "got", "was"];

/// The status in such a line: "Unexpected response code: 403". The number of a port,
/// or of milliseconds, is none.
fn status(line: &str) -> Option<u16> {
    let line = line.to_ascii_lowercase();
    let words = line.split(|char: char| !char.is_ascii_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    words.windows(2).find_map(|pair| {
        let status = pair[1].parse().ok()?;
        let is_status = BEFORE.contains(&pair[0]) && matches!(status, 200..=599);
        is_status.then_some(status)
    })
}

#[cfg(test)]
mod tests {
    use super::status as status_of;

    #[test]
    fn a_line_about_a_handshake_has_its_status() {
        for (line, status) in [
            ("Unexpected response code: 403", Some(403)),
            ("Error: unexpected server response (200)", Some(200)),
            ("server rejected WebSocket connection: HTTP 429", Some(429)),
            (
                "expected handshake response status code 101 but got 502",
                Some(502),
            ),
            (
                "WebSocket connection to 'ws://127.0.0.1:3000/' failed",
                None,
            ),
        ] {
            assert_eq!(status_of(line), status, "{line}");
        }
    }
}
