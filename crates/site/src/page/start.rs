//! The page where people arrive: a search, a pasted line, a number of seconds.

use askama::Template;
use farewell_reference::{Explanation, explain};

use crate::Subject;
use crate::frame::Frame;
use crate::page::code::{advice, reconnect, travel};
use crate::page::timers::values;
use crate::plan::Plan;
use crate::words::Words;

/// What people ask about most.
const FREQUENT: [u16; 8] = [1006, 1005, 1000, 1001, 1008, 1009, 1011, 1012];

/// Pairs that people ask about most.
const CONFUSED: [(u16, u16); 6] = [
    (1005, 1006),
    (1000, 1005),
    (1000, 1006),
    (1000, 1001),
    (1001, 1012),
    (1011, 1012),
];

/// Services that people ask about most, by the path of their page.
const SERVICES: [&str; 6] = [
    "discord",
    "pusher",
    "graphql-transport-ws",
    "socket-io",
    "twitch-eventsub",
    "openai-realtime",
];

/// Timers longer than this are few people's question.
const LONGEST: u64 = 3600;

#[derive(Template)]
#[template(path = "start.html")]
struct Start<'a> {
    f: Frame<'a>,
    codes: Vec<Explanation>,
    pairs: Vec<(u16, u16, String)>,
    services: Vec<(String, String)>,
    seconds: Vec<(String, String)>,
}

pub(super) fn render(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::Start,
        words.get("start-title"),
        words.get("start-description"),
    );
    let there = |&(a, b): &(u16, u16)| plan.has(Subject::Pair(a, b));
    let service = |id: &&'static str| {
        let subjects = [Subject::Dialect(id), Subject::Family(id)];
        let subject = subjects.into_iter().find(|&subject| plan.has(subject))?;
        Some((crate::naming::short_name(words, subject), f.to(subject)))
    };
    let seconds = values(plan).into_iter().filter(|&value| value <= LONGEST);
    Start {
        codes: FREQUENT.map(|code| explain(code, words.language())).into(),
        pairs: CONFUSED
            .iter()
            .filter(|pair| there(pair))
            .map(|&(a, b)| (a, b, f.to(Subject::Pair(a, b))))
            .collect(),
        services: SERVICES.iter().filter_map(service).collect(),
        seconds: seconds
            .map(|value| (f.seconds(&value), f.to(Subject::Timer(value))))
            .collect(),
        f,
    }
    .render()
}

impl Start<'_> {
    fn advice(&self, e: &Explanation) -> String {
        let advice = self.f.r(advice(e));
        let arguments = [("advice", advice.as_str().into())];
        self.f.words.with("start-advice", arguments)
    }

    fn classes(&self, e: &Explanation) -> [&'static str; 2] {
        [travel(e), reconnect(e)]
    }
}
