//! Which code to send: questions, each answer of which leads to a code or to a further
//! question.

use askama::Template;
use farewell_reference::explain;

use crate::Subject;
use crate::frame::Frame;
use crate::plan::Plan;
use crate::words::Words;

/// A question, by the id of its text, and its answers.
struct Question {
    id: &'static str,
    answers: &'static [(&'static str, Leads)],
}

/// Where an answer leads.
#[derive(Clone, Copy)]
enum Leads {
    Code(u16),
    To(&'static str),
    /// Numbers of the application's own.
    Own,
}

use Leads::{Code, Own, To};

const QUESTIONS: &[Question] = &[
    Question {
        id: "why",
        answers: &[
            ("done", Code(1000)),
            ("leaving", To("leaving")),
            ("bytes", To("bytes")),
            ("rules", To("rules")),
            ("failed", To("failed")),
            ("own", Own),
        ],
    },
    Question {
        id: "leaving",
        answers: &[
            ("for-good", Code(1001)),
            ("restart", Code(1012)),
            ("page", Code(1001)),
            ("overloaded", Code(1013)),
        ],
    },
    Question {
        id: "bytes",
        answers: &[
            ("framing", Code(1002)),
            ("utf8", Code(1007)),
            ("type", Code(1003)),
            ("too-big", Code(1009)),
            ("extension", Code(1010)),
        ],
    },
    Question {
        id: "rules",
        answers: &[
            ("token", Code(3000)),
            ("expired", Code(3000)),
            ("rights", Code(3003)),
            ("rate", Code(1008)),
            ("waited", Code(3008)),
            ("rule", Code(1008)),
        ],
    },
    Question {
        id: "failed",
        answers: &[
            ("handler", Code(1011)),
            ("not-ready", Code(1013)),
            ("upstream", Code(1014)),
        ],
    },
];

/// What nobody sends.
const NEVER: [u16; 4] = [1004, 1005, 1006, 1015];

#[derive(Template)]
#[template(path = "send.html")]
struct Send<'a> {
    f: Frame<'a>,
    questions: Vec<Asked>,
    never: Vec<(u16, String)>,
}

struct Asked {
    id: &'static str,
    text: String,
    answers: Vec<Answer>,
}

struct Answer {
    text: String,
    /// Where it leads, and under which name.
    link: String,
    name: String,
    /// What there is to know about sending the code.
    about: Option<String>,
}

pub(super) fn render(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::Send,
        words.get("send-title"),
        words.get("send-description"),
    );
    let asked = |question: &Question| Asked {
        id: question.id,
        text: words.get(&format!("ask-{}", question.id)),
        answers: question
            .answers
            .iter()
            .map(|&(id, leads)| answer(&f, question.id, id, leads))
            .collect(),
    };
    Send {
        questions: QUESTIONS.iter().map(asked).collect(),
        never: NEVER
            .iter()
            .map(|&code| (code, explain(code, words.language()).when_to_use))
            .collect(),
        f,
    }
    .render()
}

fn answer(f: &Frame<'_>, question: &str, id: &str, leads: Leads) -> Answer {
    let text = f.t(&format!("because-{question}-{id}"));
    match leads {
        To(id) => Answer {
            text,
            link: format!("#{id}"),
            name: f.t(&format!("ask-{id}")),
            about: None,
        },
        Code(code) => {
            let explanation = explain(code, f.language());
            let about = match id {
                "expired" => f.t("send-expired-about"),
                _ => explanation.when_to_use.clone(),
            };
            Answer {
                text,
                link: f.to(Subject::Code(code)),
                name: explanation.title(),
                about: Some(about),
            }
        }
        Own => {
            let explanation = explain(4999, f.language());
            Answer {
                text,
                link: format!("{}#private", f.to(Subject::Ranges)),
                name: format!("4000–4999 {}", explanation.local_name),
                about: Some(f.t("send-own-about")),
            }
        }
    }
}
