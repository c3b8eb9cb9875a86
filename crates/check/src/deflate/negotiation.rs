//! What is offered, what answers it, and what is agreed then (RFC 7692 §7.1).

use std::fmt::Write;

use farewell_close::printable;

use super::{Extension, LARGEST_WINDOW};

const NAME: &str = "permessage-deflate";
const SERVER_ALONE: &str = "server_no_context_takeover";
const CLIENT_ALONE: &str = "client_no_context_takeover";
const SERVER_WINDOW: &str = "server_max_window_bits";
const CLIENT_WINDOW: &str = "client_max_window_bits";

/// What a case asks of the peer's compression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Each message stands alone.
    pub(crate) alone: bool,
    /// Its window has at most 2^bits bytes.
    pub(crate) window_bits: Option<u8>,
}

impl Wanted {
    /// Anything that the peer likes.
    pub(crate) const ANY: Self = Self {
        alone: false,
        window_bits: None,
    };

    /// The offer that asks a server for it, and lets it choose about the client.
    pub(crate) fn offer(self) -> String {
        let mut offer = NAME.to_owned();
        if self.alone {
            let _ = write!(offer, "; {SERVER_ALONE}");
        }
        if let Some(bits) = self.window_bits {
            let _ = write!(offer, "; {SERVER_WINDOW}={bits}");
        }
        let _ = write!(offer, "; {CLIENT_WINDOW}");
        offer
    }
}

/// What both sides keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Agreed {
    pub(crate) server: Direction,
    pub(crate) client: Direction,
}

/// What a sender keeps to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Direction {
    /// Whether a message may refer to those before it.
    pub(crate) takeover: bool,
    /// How far it may refer back: 2^bits bytes.
    pub(crate) window_bits: u8,
}

impl Agreed {
    /// What an answer says, which is legal.
    fn by(answer: &Extension) -> Self {
        let direction = |alone, window| Direction {
            takeover: !answer.has(alone),
            window_bits: bits(answer, window).unwrap_or(LARGEST_WINDOW),
        };
        Self {
            server: direction(SERVER_ALONE, SERVER_WINDOW),
            client: direction(CLIENT_ALONE, CLIENT_WINDOW),
        }
    }
}

fn bits(extension: &Extension, name: &str) -> Option<u8> {
    extension.values(name).next()??.parse().ok()
}

/// What is wrong with an offer of permessage-deflate, if anything.
pub(crate) fn legal_offer(offer: &Extension) -> Result<(), String> {
    legal(offer, true)
}

/// What is wrong with an answer of permessage-deflate, if anything, whatever was
/// offered.
fn legal_answer(answer: &Extension) -> Result<(), String> {
    legal(answer, false)
}

fn legal(extension: &Extension, offer: bool) -> Result<(), String> {
    if extension.name != NAME {
        return Err(format!("the extension {:?}", printable(&extension.name)));
    }
    for (name, value) in &extension.parameters {
        let shown = printable(name);
        if extension.values(name).count() > 1 {
            return Err(format!("the parameter {shown} twice"));
        }
        let legal = match (name.as_str(), value.as_deref()) {
            (SERVER_ALONE | CLIENT_ALONE, value) => value.is_none(),
            (CLIENT_WINDOW, None) => offer,
            (SERVER_WINDOW | CLIENT_WINDOW, value) => value.is_some_and(is_window),
            _ => return Err(format!("the unknown parameter {shown:?}")),
        };
        if !legal {
            return Err(match value {
                Some(value) => format!("{shown} with the value {:?}", printable(value)),
                None => format!("{shown} without a value"),
            });
        }
    }
    Ok(())
}

/// A number from 8 to 15 as it has to be written, without a zero before it.
fn is_window(value: &str) -> bool {
    (8..=15).any(|bits: u8| bits.to_string() == value)
}

/// What is agreed by a server's answer to these offers, the first that it fits.
pub(crate) fn fitting(offers: &[Extension], answer: &Extension) -> Result<Agreed, String> {
    legal_answer(answer)?;
    let mut misfit = "it answers no offer".to_owned();
    for offer in offers.iter().rev().filter(|offer| offer.name == NAME) {
        match fits(offer, answer) {
            Ok(()) => return Ok(Agreed::by(answer)),
            Err(why) => misfit = why,
        }
    }
    Err(misfit)
}

fn fits(offer: &Extension, answer: &Extension) -> Result<(), String> {
    legal_offer(offer)?;
    if offer.has(SERVER_ALONE) && !answer.has(SERVER_ALONE) {
        return Err(format!("{SERVER_ALONE} was asked for and is missing"));
    }
    if let Some(asked) = bits(offer, SERVER_WINDOW) {
        match bits(answer, SERVER_WINDOW) {
            Some(given) if given <= asked => {}
            Some(given) => {
                return Err(format!(
                    "{SERVER_WINDOW} is {given} where {asked} was asked for"
                ));
            }
            None => {
                return Err(format!(
                    "{SERVER_WINDOW}={asked} was asked for and is missing"
                ));
            }
        }
    }
    if let Some(given) = bits(answer, CLIENT_WINDOW) {
        if !offer.has(CLIENT_WINDOW) {
            return Err(format!("{CLIENT_WINDOW} was not offered"));
        }
        if bits(offer, CLIENT_WINDOW).is_some_and(|most| given > most) {
            return Err(format!("{CLIENT_WINDOW} is {given}, more than was offered"));
        }
    }
    Ok(())
}

/// The answer to a client's offers that has of it what is wanted, and what is
/// agreed then; `None` where no offer allows it.
pub(crate) fn answer(offers: &[Extension], wanted: &[Wanted]) -> Option<(String, Agreed)> {
    let pairs = wanted
        .iter()
        .flat_map(|wanted| offers.iter().map(move |offer| (wanted, offer)));
    for (wanted, offer) in pairs {
        let limited = offer.has(CLIENT_WINDOW);
        if legal_offer(offer).is_err() || wanted.window_bits.is_some() && !limited {
            continue;
        }
        let mut answer = NAME.to_owned();
        if offer.has(SERVER_ALONE) {
            let _ = write!(answer, "; {SERVER_ALONE}");
        }
        if let Some(bits) = bits(offer, SERVER_WINDOW) {
            let _ = write!(answer, "; {SERVER_WINDOW}={bits}");
        }
        if wanted.alone {
            let _ = write!(answer, "; {CLIENT_ALONE}");
        }
        if let Some(bits_wanted) = wanted.window_bits {
            let most = bits(offer, CLIENT_WINDOW).unwrap_or(LARGEST_WINDOW);
            let _ = write!(answer, "; {CLIENT_WINDOW}={}", most.min(bits_wanted));
        }
        let agreed = super::extensions([answer.as_str()].into_iter());
        return agreed.first().map(|agreed| (answer, Agreed::by(agreed)));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::extensions;
    use super::*;

    fn one(text: &str) -> Extension {
        extensions([text].into_iter()).remove(0)
    }

    #[test]
    fn what_an_offer_may_say() {
        for (parameters, legal) in [
            ("", true),
            ("; client_max_window_bits", true),
            (
                "; client_max_window_bits=8; server_max_window_bits=\"15\"",
                true,
            ),
            (
                "; server_no_context_takeover; client_no_context_takeover",
                true,
            ),
            ("; server_no_context_takeover=1", false),
            (
                "; server_no_context_takeover; server_no_context_takeover",
                false,
            ),
            ("; server_max_window_bits", false),
            ("; server_max_window_bits=7", false),
            ("; server_max_window_bits=16", false),
            ("; server_max_window_bits=08", false),
            ("; client_max_window_bits=", false),
            ("; frames=3", false),
        ] {
            let offer = one(&format!("permessage-deflate{parameters}"));
            assert_eq!(legal_offer(&offer).is_ok(), legal, "{parameters}");
        }
        assert!(legal_offer(&one("x-webkit-deflate-frame")).is_err());
    }

    #[test]
    fn what_answers_what() {
        for (offer, answer, fit) in [
            ("", "", true),
            (
                "",
                "; server_no_context_takeover; server_max_window_bits=9",
                true,
            ),
            ("", "; client_no_context_takeover", true),
            ("", "; client_max_window_bits=9", false),
            (
                "; client_max_window_bits",
                "; client_max_window_bits=9",
                true,
            ),
            (
                "; client_max_window_bits",
                "; client_max_window_bits",
                false,
            ),
            (
                "; client_max_window_bits=9",
                "; client_max_window_bits=10",
                false,
            ),
            ("; server_no_context_takeover", "", false),
            ("; server_max_window_bits=9", "", false),
            (
                "; server_max_window_bits=9",
                "; server_max_window_bits=10",
                false,
            ),
            (
                "; server_max_window_bits=9",
                "; server_max_window_bits=8",
                true,
            ),
        ] {
            let offers = [one(&format!("permessage-deflate{offer}"))];
            let answered = one(&format!("permessage-deflate{answer}"));
            assert_eq!(fitting(&offers, &answered).is_ok(), fit, "{offer} {answer}");
        }
    }

    #[test]
    fn the_first_of_several_that_can_be_had() {
        let small = Wanted {
            alone: true,
            window_bits: Some(9),
        };
        let plain = [one("permessage-deflate")];
        assert_eq!(answer(&plain, &[small]), None);
        let (said, agreed) = answer(&plain, &[small, Wanted::ANY]).unwrap();
        assert_eq!(said, "permessage-deflate");
        assert!(agreed.client.takeover);
        let browser = [one("permessage-deflate; client_max_window_bits")];
        let (said, agreed) = answer(&browser, &[small, Wanted::ANY]).unwrap();
        assert_eq!(
            said,
            "permessage-deflate; client_no_context_takeover; client_max_window_bits=9"
        );
        assert_eq!(agreed.client.window_bits, 9);
    }
}
