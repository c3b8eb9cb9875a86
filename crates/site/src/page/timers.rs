//! All timers, and those of one number of seconds.

use askama::Template;
use farewell_reference::facts::{ResetBy, Situation, Timer, TimerKind, situations};
use farewell_reference::{Seen, software_name};

use crate::Subject;
use crate::frame::{Frame, Source};
use crate::places::{Place, place_of};
use crate::plan::Plan;
use crate::plan::ending_timers;
use crate::words::Words;

/// A timer in words.
pub(super) struct Row {
    pub(super) timer: &'static Timer,
    pub(super) name: &'static str,
    /// The page of its software, if it has one.
    pub(super) link: Option<String>,
    /// Its settings: of a keepalive both.
    pub(super) setting: String,
    pub(super) value: Option<String>,
    pub(super) kind: String,
    pub(super) reset: String,
    pub(super) client_sees: String,
    pub(super) server_sees: String,
}

impl Row {
    pub(super) fn new(f: &Frame<'_>, timer: &'static Timer) -> Self {
        let sees = |code: Option<u16>| code.map_or_else(|| "–".to_owned(), |code| code.to_string());
        let subject = Subject::Software(&timer.software);
        let interval = timer.interval().map(|interval| interval.setting.as_str());
        let settings = interval.into_iter().chain([timer.setting.as_str()]);
        let settings: Vec<_> = settings.filter(|setting| !setting.is_empty()).collect();
        Self {
            name: software_name(&timer.software),
            link: f.plan.has(subject).then(|| f.to(subject)),
            setting: match settings[..] {
                [one, other] if one == other => format!("2 × {one}"),
                _ => settings.join(" + "),
            },
            value: timer.total().map(|seconds| f.seconds(&seconds)),
            kind: f.t(kind_id(timer.kind)),
            reset: f.t(match timer.reset_by {
                ResetBy::Data => "reset-data",
                ResetBy::Ping => "reset-ping",
                ResetBy::Message => "reset-message",
                _ => "reset-nothing",
            }),
            client_sees: sees(timer.client_sees),
            server_sees: sees(timer.server_sees),
            timer,
        }
    }
}

const fn kind_id(kind: TimerKind) -> &'static str {
    match kind {
        TimerKind::Idle => "timer-idle",
        TimerKind::Lifetime => "timer-lifetime",
        TimerKind::Keepalive => "timer-keepalive",
        TimerKind::Handshake => "timer-handshake",
        TimerKind::Close => "timer-close",
        TimerKind::Drain => "timer-drain",
        _ => "timer-reconnect",
    }
}

#[derive(Template)]
#[template(path = "timers.html")]
struct Timers<'a> {
    f: Frame<'a>,
    values: Vec<u64>,
    rows: Vec<Row>,
    sources: Vec<Source>,
}

pub(super) fn render_all(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::Timers,
        words.get("timers-title"),
        words.get("timers-description"),
    );
    let mut rows: Vec<_> = ending_timers().map(|timer| Row::new(&f, timer)).collect();
    rows.sort_by_key(|row| (row.name.to_lowercase(), row.timer.seconds));
    Timers {
        values: values(plan),
        rows,
        sources: f.sources(ending_timers().flat_map(|timer| &timer.evidence)),
        f,
    }
    .render()
}

/// The numbers of seconds that have a page.
pub(super) fn values(plan: &Plan) -> Vec<u64> {
    let value = |&subject: &Subject| match subject {
        Subject::Timer(seconds) => Some(seconds),
        _ => None,
    };
    plan.subjects().iter().filter_map(value).collect()
}

#[derive(Template)]
#[template(path = "timer.html")]
struct One<'a> {
    f: Frame<'a>,
    title: String,
    lead: String,
    groups: Vec<Group>,
    /// What it looks like, and what to do, where the reference tells it.
    told: Vec<(Seen, String)>,
    /// Other values, the nearest first.
    near: Vec<u64>,
    sources: Vec<Source>,
}

/// The timers of one kind.
struct Group {
    name: String,
    about: String,
    rows: Vec<Row>,
}

const GROUPS: [(TimerKind, &str); 6] = [
    (TimerKind::Idle, "timer-idle-about"),
    (TimerKind::Keepalive, "timer-keepalive-about"),
    (TimerKind::Lifetime, "timer-lifetime-about"),
    (TimerKind::Handshake, "timer-handshake-about"),
    (TimerKind::Close, "timer-close-about"),
    (TimerKind::Drain, "timer-drain-about"),
];

pub(super) fn render(plan: &Plan, words: Words, seconds: u64) -> askama::Result<String> {
    let span = crate::naming::span(words, seconds);
    let title = words.with("timer-title", [("span", span.as_str().into())]);
    let description = words.with("timer-description", [("span", span.as_str().into())]);
    let f = Frame::new(plan, words, Subject::Timer(seconds), title, description);
    let all: Vec<_> = ending_timers()
        .filter(|timer| timer.total() == Some(seconds))
        .collect();
    let group = |(kind, about): (TimerKind, &str)| Group {
        name: f.t(&format!("{}-heading", kind_id(kind))),
        about: f.t(about),
        rows: all
            .iter()
            .filter(|timer| timer.kind == kind)
            .map(|timer| Row::new(&f, timer))
            .collect(),
    };
    let groups: Vec<_> = GROUPS
        .into_iter()
        .map(group)
        .filter(|group| !group.rows.is_empty())
        .collect();
    let mut near: Vec<u64> = values(plan)
        .into_iter()
        .filter(|&value| value != seconds)
        .collect();
    near.sort_by_key(|value| value.abs_diff(seconds));
    near.truncate(6);
    One {
        title: f.title.clone(),
        lead: words.with("timer-lead", [("span", span.as_str().into())]),
        groups,
        told: told(&f, &all),
        near,
        sources: f.sources(all.iter().flat_map(|timer| &timer.evidence)),
        f,
    }
    .render()
}

/// The situations to which these timers lead, each with the link to its place.
fn told(f: &Frame<'_>, timers: &[&'static Timer]) -> Vec<(Seen, String)> {
    let led_to = |situation: &Situation| {
        let of_it = timers
            .iter()
            .filter(|timer| situation.timers.contains(&timer.id));
        of_it.count()
    };
    let mut of_timers: Vec<_> = situations().iter().filter(|it| led_to(it) > 0).collect();
    // What most of them lead to comes first.
    of_timers.sort_by_key(|situation| std::cmp::Reverse(led_to(situation)));
    let place = |id: &str| -> Option<(Place, Seen)> {
        let place = place_of(id, None)?;
        let explanation = farewell_reference::explain(place.code, f.language());
        let seen = explanation.when.into_iter().find(|seen| seen.id == id)?;
        Some((place, seen))
    };
    let told = of_timers
        .into_iter()
        .filter_map(|situation| place(&situation.id));
    told.map(|(place, seen)| (seen, f.to_place(place)))
        .collect()
}
