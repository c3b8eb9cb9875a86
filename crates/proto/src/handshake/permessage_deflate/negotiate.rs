//! What a server accepts and what a client offers, RFC 7692 §5 and §7.1.

use super::offer::Offer;
use crate::deflate::{Agreed, Compression, WindowBits};
use crate::handshake::{Extension, Extensions};

impl Compression {
    /// The answer to a client's offers: the first of them that can be accepted,
    /// in the client's order. An offer that breaks §7.1 is declined. `None` where
    /// none is left, or where compression is off: the connection opens without.
    #[must_use]
    pub fn accept(&self, offers: &Extensions) -> Option<Agreed> {
        if !self.is_on() {
            return None;
        }
        let offers = offers.into_iter().filter_map(Offer::read);
        let first = offers.filter_map(Result::ok).next()?;
        Some(self.answer(&first))
    }

    fn answer(&self, offer: &Offer) -> Agreed {
        let below_most = |bits: WindowBits| (bits < WindowBits::MAX).then_some(bits);
        Agreed {
            server_no_context_takeover: self.server_forgets() || offer.server_no_context_takeover,
            // Asked for or not: a client has to do as it is told (§7.1.1.2).
            client_no_context_takeover: self.client_forgets() || offer.client_no_context_takeover,
            server_max_window_bits: match offer.server_max_window_bits {
                Some(asked) => Some(asked.min(self.server_window_bits)),
                None => below_most(self.server_window_bits),
            },
            client_max_window_bits: match offer.client_max_window_bits {
                Some(Some(most)) => Some(most.min(self.client_window_bits)),
                Some(None) => below_most(self.client_window_bits),
                // This client can't be told (§7.1.2.2).
                None => None,
            },
        }
    }

    /// What a client offers; `None` where compression is off.
    #[must_use]
    pub fn offer(&self) -> Option<Extension> {
        let below_most = |bits: WindowBits| (bits < WindowBits::MAX).then_some(bits);
        let offer = Offer {
            server_no_context_takeover: self.server_forgets(),
            client_no_context_takeover: self.client_forgets(),
            server_max_window_bits: below_most(self.server_window_bits),
            client_max_window_bits: Some(below_most(self.client_window_bits)),
        };
        self.is_on().then(|| offer.extension())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::handshake::ResponseMistake;

    fn list(text: &str) -> Extensions {
        text.parse().unwrap()
    }

    fn answer(compression: &Compression, offers: &str) -> Option<String> {
        let agreed = compression.accept(&list(offers))?;
        let answer = agreed.to_string();
        let checked = Agreed::check(&list(&answer), &list(offers));
        assert_eq!(checked, Ok(Some(agreed)), "{offers} -> {answer}");
        Some(answer)
    }

    #[test]
    fn what_a_server_answers() {
        let dedicated = Compression::dedicated();
        let shared = Compression::shared();
        let narrow = Compression {
            server_window_bits: WindowBits::new(11).unwrap(),
            client_window_bits: WindowBits::new(10).unwrap(),
            ..dedicated
        };
        let cases = [
            (&dedicated, "", ""),
            (&dedicated, "; client_max_window_bits", ""),
            (
                &dedicated,
                "; client_max_window_bits=9",
                "; client_max_window_bits=9",
            ),
            (
                &dedicated,
                "; client_max_window_bits=\"9\"",
                "; client_max_window_bits=9",
            ),
            (
                &dedicated,
                "; server_max_window_bits=8",
                "; server_max_window_bits=8",
            ),
            (
                &dedicated,
                "; server_max_window_bits=15",
                "; server_max_window_bits=15",
            ),
            (
                &dedicated,
                "; server_no_context_takeover",
                "; server_no_context_takeover",
            ),
            (
                &dedicated,
                "; client_no_context_takeover",
                "; client_no_context_takeover",
            ),
            (
                &shared,
                "",
                "; server_no_context_takeover; client_no_context_takeover",
            ),
            (&narrow, "", "; server_max_window_bits=11"),
            (
                &narrow,
                "; client_max_window_bits; server_max_window_bits=12",
                "; server_max_window_bits=11; client_max_window_bits=10",
            ),
            (
                &narrow,
                "; server_max_window_bits=9; client_max_window_bits=8",
                "; server_max_window_bits=9; client_max_window_bits=8",
            ),
        ];
        for (compression, offer, expected) in cases {
            let offer = format!("permessage-deflate{offer}");
            let expected = Some(format!("permessage-deflate{expected}"));
            assert_eq!(answer(compression, &offer), expected, "{offer}");
        }
        assert_eq!(answer(&Compression::off(), "permessage-deflate"), None);
        assert_eq!(answer(&shared, "x-webkit-deflate-frame, mux"), None);
    }

    /// Parameters that no offer and no answer may have.
    const WRONG: [&str; 20] = [
        "unknown",
        "server_no_context_takeover=1",
        "client_no_context_takeover=15",
        "server_no_context_takeover; server_no_context_takeover",
        "client_no_context_takeover; client_no_context_takeover",
        "server_max_window_bits",
        "server_max_window_bits=7",
        "server_max_window_bits=16",
        "server_max_window_bits=08",
        "server_max_window_bits=+9",
        "server_max_window_bits=ten",
        "server_max_window_bits=10; server_max_window_bits=10",
        "client_max_window_bits=7",
        "client_max_window_bits=16",
        "client_max_window_bits=010",
        "client_max_window_bits=0",
        "client_max_window_bits; client_max_window_bits",
        "client_max_window_bits=10; client_max_window_bits",
        "Server_no_context_takeover",
        "server_max_window_bits=10; mystery",
    ];

    #[test]
    fn offers_that_are_not_understood_are_declined_and_the_next_is_taken() {
        let dedicated = Compression::dedicated();
        for wrong in WRONG {
            let offer = format!("permessage-deflate; {wrong}");
            assert_eq!(answer(&dedicated, &offer), None, "{offer}");
            let two = format!(
                "{offer}, mux, permessage-deflate; server_max_window_bits=10, permessage-deflate"
            );
            let second = "permessage-deflate; server_max_window_bits=10";
            assert_eq!(answer(&dedicated, &two).as_deref(), Some(second), "{two}");
        }
    }

    #[test]
    fn what_a_client_offers_and_what_it_takes_for_an_answer() {
        assert_eq!(Compression::off().offer(), None);
        let shared = Compression::shared().offer().unwrap();
        let all = "permessage-deflate; server_no_context_takeover; client_no_context_takeover; \
                   client_max_window_bits";
        assert_eq!(shared.to_string(), all);
        let dedicated = Compression {
            server_window_bits: WindowBits::new(12).unwrap(),
            client_window_bits: WindowBits::new(9).unwrap(),
            ..Compression::dedicated()
        };
        let offer = dedicated.offer().unwrap().to_string();
        let some = "permessage-deflate; server_max_window_bits=12; client_max_window_bits=9";
        assert_eq!(offer, some);
        let check = |answer: &str, offer: &str| {
            let checked = Agreed::check(&list(answer), &list(offer));
            checked.map(|agreed| agreed.is_some())
        };
        assert_eq!(check("mux", &format!("mux, {offer}")), Ok(false));
        let invalid = Err(ResponseMistake::CompressionInvalid);
        for wrong in WRONG {
            let answer = format!("permessage-deflate; {wrong}");
            assert_eq!(check(&answer, &offer), invalid, "{answer}");
        }
        assert_eq!(
            check("permessage-deflate; client_max_window_bits", &offer),
            invalid
        );
        for (answer, fits) in [
            ("server_max_window_bits=12", true),
            ("server_max_window_bits=8; client_max_window_bits=9", true),
            (
                "server_max_window_bits=12; client_max_window_bits=10",
                false,
            ),
            ("server_max_window_bits=13", false),
            ("client_max_window_bits=9", false),
            (
                "server_max_window_bits=12; client_no_context_takeover",
                true,
            ),
        ] {
            let answer = format!("permessage-deflate; {answer}");
            let expected = if fits {
                Ok(true)
            } else {
                Err(ResponseMistake::CompressionNotOffered)
            };
            assert_eq!(check(&answer, &offer), expected, "{answer}");
        }
        let plain = "permessage-deflate";
        let not_offered = Err(ResponseMistake::CompressionNotOffered);
        assert_eq!(
            check("permessage-deflate; client_max_window_bits=9", plain),
            not_offered
        );
        assert_eq!(
            check(plain, "permessage-deflate; server_no_context_takeover"),
            not_offered
        );
        let either = "permessage-deflate; server_no_context_takeover, permessage-deflate";
        assert_eq!(check(plain, either), Ok(true));
    }
}
