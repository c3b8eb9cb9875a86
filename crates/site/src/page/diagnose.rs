//! Why did it end? A form that the script answers, and what can be read without it.

use askama::Template;
use farewell_reference::{software_ids, software_name};

use crate::Subject;
use crate::frame::Frame;
use crate::page::links::Link;
use crate::places::place_of;
use crate::plan::Plan;
use crate::words::Words;

/// What people notice, by the end of the id of its text, and the situation that it is
/// most often.
const NOTICED: [(&str, &str); 12] = [
    ("never-opened", "handshake-refused"),
    ("only-behind-proxy", "proxy-idle-timeout"),
    ("proxy-refuses", "not-upgraded"),
    ("many-at-once", "server-died"),
    ("after-deployment", "rolling-deployment"),
    ("after-sleep", "device-slept"),
    ("large-messages", "library-message-limit"),
    ("handler", "handler-failed"),
    ("after-login", "credentials-refused-after-open"),
    ("ping", "keepalive-timeout"),
    ("no-code", "close-without-code"),
    ("certificate", "tls-certificate"),
];

/// Software that is on many paths.
const COMMON: [&str; 12] = [
    "nginx",
    "haproxy",
    "envoy",
    "traefik",
    "caddy",
    "ingress-nginx",
    "cloudflare",
    "aws-alb",
    "chromium",
    "firefox",
    "ws",
    "socket-io",
];

#[derive(Template)]
#[template(path = "diagnose.html")]
struct Diagnose<'a> {
    f: Frame<'a>,
    noticed: Vec<Link>,
    common: Vec<(&'static str, &'static str)>,
    software: Vec<&'static str>,
}

pub(super) fn render(plan: &Plan, words: Words) -> askama::Result<String> {
    let f = Frame::new(
        plan,
        words,
        Subject::Diagnose,
        words.get("diagnose-title"),
        words.get("diagnose-description"),
    );
    let noticed = NOTICED.iter().filter_map(|(text, situation)| {
        Some(Link {
            name: f.t(&format!("noticed-{text}")),
            link: f.to_place(place_of(situation, None)?),
        })
    });
    let noticed = noticed.collect();
    let mut software: Vec<_> = software_ids().map(software_name).collect();
    software.sort_by_key(|name| name.to_lowercase());
    software.dedup();
    Diagnose {
        noticed,
        common: COMMON.map(|id| (id, software_name(id))).into(),
        software,
        f,
    }
    .render()
}
