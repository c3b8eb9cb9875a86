//! Asks for the symptoms, one after the other.

use std::io::{BufRead, Read, Write};

use farewell_reference::{
    Language, Side, Symptom, Symptoms, asking, question, software_id, yes_or_no,
};

use super::values;
use crate::reference;

/// So often a question is asked where the answer cannot be read.
const TRIES: usize = 3;
/// More of a line is the next line: nobody types as much.
const LONGEST: u64 = 65_536;

/// What people answer: an empty line is not known, the end of the input ends the
/// questions. Questions go to stderr, so that stdout holds the answer only; one
/// that cannot be written is lost.
pub(super) fn ask(input: &mut impl BufRead, out: &mut impl Write, language: Language) -> Symptoms {
    let mut symptoms = Symptoms::default();
    let _ = writeln!(out, "{}", asking(language));
    for symptom in Symptom::ALL {
        if !symptoms.wants(symptom) {
            continue;
        }
        for _ in 0..TRIES {
            let _ = write!(out, "{}\n> ", question(symptom, language));
            let _ = out.flush();
            let mut line = Vec::new();
            // The end, or an input that is gone: nothing more can be asked.
            let read = input.by_ref().take(LONGEST).read_until(b'\n', &mut line);
            if read.unwrap_or(0) == 0 {
                let _ = writeln!(out);
                return symptoms;
            }
            let line = String::from_utf8_lossy(&line);
            let line = line.trim();
            if line.is_empty() {
                break;
            }
            match take(&mut symptoms, symptom, line, language) {
                Ok(()) => break,
                Err(problem) => {
                    let _ = writeln!(out, "{problem}");
                }
            }
        }
    }
    symptoms
}

fn take(
    symptoms: &mut Symptoms,
    symptom: Symptom,
    line: &str,
    language: Language,
) -> Result<(), String> {
    let yes = || {
        let unclear = || format!("'{}' is neither yes nor no", values::shown(line));
        yes_or_no(line, language).ok_or_else(unclear)
    };
    match symptom {
        Symptom::Code => symptoms.code = Some(reference::code(line)?),
        Symptom::Reason => {
            let reason = if line == "-" { "" } else { line };
            symptoms.reason = Some(values::harmless(reason));
        }
        Symptom::Clean => symptoms.clean = Some(yes()?),
        Symptom::Opened => symptoms.opened = Some(yes()?),
        Symptom::HttpStatus => symptoms.http_status = Some(values::status(line)?),
        Symptom::Age => symptoms.age = Some(values::span(line)?),
        Symptom::Silence => symptoms.silence = Some(values::span(line)?),
        Symptom::Together => symptoms.together = Some(values::count(line)?),
        Symptom::Side => {
            symptoms.side = Some(line.parse::<Side>().map_err(|error| error.to_string())?);
        }
        _ => {
            let names = line.split(',').map(str::trim);
            let ids = names.filter(|name| !name.is_empty()).map(|name| {
                let id = software_id(name).map_err(|error| error.to_string());
                id.map(str::to_owned)
            });
            // All of them or none: it is asked again.
            symptoms.software = ids.collect::<Result<_, _>>()?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;
    use std::time::Duration;

    use super::*;

    fn asked(answers: &str) -> (Symptoms, String) {
        asked_bytes(answers.as_bytes())
    }

    fn asked_bytes(answers: &[u8]) -> (Symptoms, String) {
        let mut out = Vec::new();
        let symptoms = ask(&mut Cursor::new(answers), &mut out, Language::En);
        (symptoms, String::from_utf8(out).unwrap())
    }

    #[test]
    fn what_is_left_empty_is_not_known() {
        let (symptoms, out) = asked("1006\n\nno\nyes\n\n60s\n\n\nchrome, nginx\n");
        assert_eq!(symptoms.code, Some(1006));
        assert_eq!(symptoms.reason, None);
        assert_eq!((symptoms.clean, symptoms.opened), (Some(false), Some(true)));
        assert_eq!(symptoms.silence, Some(Duration::from_secs(60)));
        assert_eq!(symptoms.software, ["chromium", "nginx"]);
        assert!(!out.contains("HTTP status"), "it opened: {out}");
    }

    #[test]
    fn what_follows_is_not_asked() {
        let (symptoms, out) = asked("1006\n-\nno\nno\n403\n\nclient\n\n");
        assert_eq!(symptoms.reason.as_deref(), Some(""));
        assert_eq!(symptoms.http_status, Some(403));
        assert_eq!(symptoms.side, Some(Side::Client));
        assert!(!out.contains("How long"), "it never opened: {out}");
    }

    #[test]
    fn the_end_of_the_input_ends_the_questions() {
        let (symptoms, _) = asked("1011\n");
        assert_eq!(symptoms.code, Some(1011));
        assert!(asked("").0.is_empty());
    }

    #[test]
    fn an_answer_that_cannot_be_read_is_asked_again() {
        let (symptoms, out) = asked("what?\n1006\n\nperhaps\nyes\n");
        assert_eq!((symptoms.code, symptoms.clean), (Some(1006), Some(true)));
        assert!(
            out.contains("'what?' does not name one close code"),
            "{out}"
        );
        assert!(out.contains("'perhaps' is neither yes nor no"), "{out}");
        let (symptoms, _) = asked_bytes(b"\xff\xfe\n1006\n");
        assert_eq!(symptoms.code, Some(1006), "what is no text is asked again");
        let (symptoms, _) = asked("\n\n\nyes\n\n\n\n\nnginx, ngnix\nnginx\n");
        assert_eq!(symptoms.software, ["nginx"], "not twice");
        // Not for ever.
        let (symptoms, out) = asked("a\nb\nc\nreason\n");
        assert_eq!(symptoms.reason.as_deref(), Some("reason"));
        assert_eq!(out.matches("does not name one close code").count(), 3);
    }
}
