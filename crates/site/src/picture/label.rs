//! The words of each step, as they stand in the drawing and as they are read out.

use super::sequence::{Lane, Report, Sequence, Step, What};
use crate::words::Words;

/// The words of a sequence.
#[derive(Clone, Copy)]
pub(super) struct Labels {
    pub(super) words: Words,
    pub(super) code: u16,
}

impl Labels {
    /// A text that may contain the code.
    pub(super) fn text(self, id: &str) -> String {
        self.with(id, "code", self.code)
    }

    fn with(self, id: &str, name: &str, value: impl ToString) -> String {
        self.words.with(id, [(name, value.to_string().into())])
    }

    pub(super) fn lane(self, lane: Lane) -> String {
        self.words.get(match lane {
            Lane::Client => "picture-client",
            Lane::Proxy => "picture-proxy",
            Lane::Gateway => "picture-gateway",
            Lane::Server => "picture-server",
        })
    }

    /// What goes from one program to another. "Close" is the frame's name in the protocol,
    /// in every language.
    pub(super) fn what(self, what: What) -> String {
        match what {
            What::Close(code) => format!("Close {code}"),
            What::CloseWithDelay(code) => format!("Close {code} retry-after=5"),
            What::Unread(code) => self.with("picture-unread", "close", format!("Close {code}")),
            What::EmptyClose => self.words.get("picture-empty-close"),
            What::NoClose => self.words.get("picture-no-close"),
            What::Other(id) => self.words.get(id),
            What::End => self.words.get("picture-end"),
            What::Cut => self.words.get("picture-cut"),
        }
    }

    pub(super) fn report(self, report: Report) -> String {
        match report {
            Report::Received(code) | Report::FilledIn(code) => {
                self.with("picture-reports", "code", code)
            }
            Report::Often(code) => self.with("picture-often-reports", "code", code),
            Report::Refused => self.words.get("picture-reports-refused"),
        }
    }

    /// The sequence in sentences, for those who do not see the drawing.
    pub(super) fn said(self, sequence: &Sequence) -> Vec<String> {
        let steps = sequence.steps.iter().map(|&step| self.step(step));
        steps.chain(sequence.note.map(|id| self.text(id))).collect()
    }

    fn step(self, step: Step) -> String {
        match step {
            Step::Arrow { from, to, what } => self.words.with(
                "picture-said-arrow",
                [
                    ("from", self.lane(from).into()),
                    ("to", self.lane(to).into()),
                    ("what", self.what(what).into()),
                ],
            ),
            Step::Mark { at, what } => self.at(at, self.text(what)),
            Step::Report { at, what } => {
                let said = self.report(what);
                let said = match what {
                    Report::Received(_) => said,
                    _ => self.with("picture-said-filled-in", "what", said),
                };
                self.at(at, said)
            }
        }
    }

    fn at(self, at: Lane, what: String) -> String {
        self.words.with(
            "picture-said-at",
            [("who", self.lane(at).into()), ("what", what.into())],
        )
    }
}
