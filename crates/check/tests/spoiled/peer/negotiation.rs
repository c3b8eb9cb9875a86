//! What the reference peer offers, answers and takes: RFC 6455 §9.1, RFC 7692 §7.1.

use std::fmt::Write;

use crate::behaviour::{Answers, Offers};

const SERVER_ALONE: &str = "server_no_context_takeover";
const CLIENT_ALONE: &str = "client_no_context_takeover";
const SERVER_WINDOW: &str = "server_max_window_bits";
const CLIENT_WINDOW: &str = "client_max_window_bits";

/// What the peer's own messages keep to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Agreed {
    pub(super) own_alone: bool,
    pub(super) own_bits: u8,
}

/// One extension of a header.
struct Extension<'a> {
    name: &'a str,
    parameters: Vec<(&'a str, Option<&'a str>)>,
}

impl<'a> Extension<'a> {
    fn parse(text: &'a str, no_quotes: bool) -> Self {
        let mut parts = text.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let parameters = parts.map(|part| match part.split_once('=') {
            None => (part, None),
            Some((name, value)) if no_quotes => (name.trim(), Some(value.trim())),
            Some((name, value)) => (name.trim(), Some(value.trim().trim_matches('"'))),
        });
        Self {
            name,
            parameters: parameters.collect(),
        }
    }

    fn has(&self, name: &str) -> bool {
        self.parameters.iter().any(|(other, _)| *other == name)
    }

    fn bits(&self, name: &str) -> Option<u8> {
        let found = self.parameters.iter().find(|(other, _)| *other == name)?;
        Some(found.1?.parse().unwrap_or(15).clamp(8, 15))
    }

    /// Whether each parameter may stand there.
    fn legal(&self, offer: bool, rules: &Offers) -> bool {
        self.parameters.iter().all(|(name, value)| {
            let times = self.parameters.iter().filter(|(other, _)| other == name);
            if times.count() > 1 && !rules.takes_twice {
                return false;
            }
            match (*name, *value) {
                (SERVER_ALONE | CLIENT_ALONE, value) => value.is_none() || rules.takes_values,
                (CLIENT_WINDOW, None) => offer || rules.takes_any_number,
                (SERVER_WINDOW | CLIENT_WINDOW, value) => window(value, rules),
                _ => rules.takes_unknown,
            }
        })
    }
}

fn window(value: Option<&str>, rules: &Offers) -> bool {
    match value.map(str::parse) {
        Some(Ok(8_u8..=15)) => {
            !value.is_some_and(|it| it.starts_with('0')) || rules.takes_any_number
        }
        Some(Ok(_)) => rules.takes_any_window,
        _ => rules.takes_any_number,
    }
}

fn all<'a>(
    values: impl Iterator<Item = &'a str>,
    rules: &Offers,
) -> impl Iterator<Item = Extension<'a>> {
    let no_quotes = rules.no_quotes;
    let lines = if rules.first_line_only { 1 } else { usize::MAX };
    values
        .take(lines)
        .flat_map(|value| value.split(','))
        .filter(|text| !text.trim().is_empty())
        .map(move |text| Extension::parse(text, no_quotes))
}

/// A server's answer to these offers, and what is agreed.
pub(super) fn answer<'a>(
    values: impl Iterator<Item = &'a str>,
    rules: &Offers,
    answers: &Answers,
) -> (Option<String>, Option<Agreed>) {
    let offers: Vec<_> = all(values, rules).collect();
    let looked_at = if rules.first_only { 1 } else { offers.len() };
    let taken = offers
        .iter()
        .take(looked_at)
        .find(|offer| offer.name == "permessage-deflate" && offer.legal(true, rules));
    let mut said = match taken {
        Some(offer) => said(offer, answers),
        None if answers.unoffered => "permessage-deflate".to_owned(),
        None => String::new(),
    };
    if answers.echoes_names {
        let unknown = offers.iter().filter(|it| it.name != "permessage-deflate");
        for offer in unknown {
            let comma = if said.is_empty() { "" } else { ", " };
            let _ = write!(said, "{comma}{}", offer.name);
        }
    }
    let agreed = taken.map(|offer| Agreed {
        own_alone: offer.has(SERVER_ALONE),
        own_bits: offer.bits(SERVER_WINDOW).unwrap_or(15),
    });
    (Some(said).filter(|said| !said.is_empty()), agreed)
}

fn said(offer: &Extension<'_>, answers: &Answers) -> String {
    let mut said = "permessage-deflate".to_owned();
    if offer.has(SERVER_ALONE) && !answers.leaves_out_context {
        let _ = write!(said, "; {SERVER_ALONE}");
    }
    if let Some(bits) = offer
        .bits(SERVER_WINDOW)
        .filter(|_| !answers.leaves_out_window)
    {
        let bits = match bits {
            8 if answers.eight_is_nine => 9,
            9..15 if answers.widens => bits + 1,
            bits => bits,
        };
        let _ = write!(said, "; {SERVER_WINDOW}={bits}");
    }
    if answers.limits_client {
        let _ = write!(said, "; {CLIENT_WINDOW}=15");
    }
    said + answers.more
}

/// What is agreed by a server's answer, if anything; `Err` where it must not be.
pub(super) fn taken<'a>(
    values: impl Iterator<Item = &'a str>,
    rules: &Offers,
) -> Result<Option<Agreed>, ()> {
    let mut answers: Vec<_> = all(values, rules).collect();
    if rules.takes_unoffered {
        answers.retain(|answer| answer.name == "permessage-deflate");
    }
    let (Some(answer), more) = (answers.first(), answers.len() > 1) else {
        return Ok(None);
    };
    if more && !rules.takes_two
        || answer.name != "permessage-deflate"
        || !answer.legal(false, rules)
    {
        return Err(());
    }
    Ok(Some(Agreed {
        own_alone: answer.has(CLIENT_ALONE),
        own_bits: answer.bits(CLIENT_WINDOW).unwrap_or(15),
    }))
}
