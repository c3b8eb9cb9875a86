//! [`Bounds`]: the limits and time-outs of a route's connections, each with the setting
//! behind it, so that whatever ends a connection can be named.

use std::fmt::Display;
use std::time::Duration;

use farewell::handshake::Mistake;
use farewell_close::Setting;
use farewell_proto::defaults;

use super::limits::{LimitOptions, Limits};
use super::timeouts::{TimeoutOptions, Timeouts};
use crate::rules::PolicySettings;
use crate::units::{Patience, Rate, Size};

/// The largest message of a client that streams through, unless it is said. It guards
/// no memory here. It is for the server: many keep a message in memory until it is
/// whole, and a client may never end one. It is above what those servers take that have
/// a limit of their own.
const STREAMED: Size = Size(128 << 20);
/// The same where whole messages are kept here, or inflated.
const KEPT: Size = Size(defaults::MAX_MESSAGE);

/// A limit or a time-out, and the setting that changes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound<T> {
    name: &'static str,
    pub(crate) value: T,
}

impl<T: Display> Bound<T> {
    /// As records name it.
    pub(crate) fn setting(&self) -> Setting {
        Setting {
            name: self.name.to_owned(),
            value: self.value.to_string(),
        }
    }
}

/// For a client's request, before it is known which route takes it.
pub(crate) const fn handshake(timeouts: &Timeouts) -> Bound<Patience> {
    Bound {
        name: "timeouts.handshake",
        value: Patience(timeouts.handshake),
    }
}

/// For the bodies of requests that ask for no WebSocket.
pub(crate) const fn body_idle(timeouts: &Timeouts) -> Bound<Patience> {
    Bound {
        name: "timeouts.body_idle",
        value: Patience(timeouts.body_idle),
    }
}

/// For the number of such requests.
pub(crate) const fn max_requests(limits: &Limits) -> Bound<usize> {
    Bound {
        name: "limits.max_requests",
        value: limits.max_requests,
    }
}

/// The limit or the time-out that a client's request did not keep to, if it was one.
pub(crate) fn behind(mistake: Mistake, limits: &Limits, timeouts: &Timeouts) -> Option<Setting> {
    let setting = |name: &str, value: &dyn Display| Setting {
        name: name.to_owned(),
        value: value.to_string(),
    };
    Some(match mistake {
        Mistake::Timeout => handshake(timeouts).setting(),
        Mistake::HeadTooLong => setting("limits.head", &Size(limits.head.bytes)),
        Mistake::TooManyHeaders => setting("limits.headers", &limits.head.headers),
        Mistake::TargetTooLong => setting("limits.target", &Size(limits.head.target)),
        _ => return None,
    })
}

/// The limits and time-outs of a route's connections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounds {
    /// The largest message of a client.
    pub(crate) client_message: Bound<Size>,
    /// The largest that the route's rules let pass; the same, but in a dry run.
    pub(crate) judged_message: Bound<Size>,
    /// The largest message of the upstream.
    pub(crate) upstream_message: Option<Bound<Size>>,
    /// Control frames and empty frames of a client per second.
    pub(crate) control_rate: Bound<Rate>,
    /// WebSockets at once.
    pub(crate) max_connections: Option<Bound<usize>>,
    /// Clients that wait for the upstream.
    pub(crate) max_waiting: Bound<usize>,
    /// Clients per second that it gets.
    pub(crate) admit_rate: Bound<Rate>,
    /// For a sign of life of the client after a ping.
    pub(crate) ping_timeout: Bound<Patience>,
    /// For output to the client without a byte taken.
    pub(crate) slow_reader: Bound<Patience>,
    /// The same two for the upstream.
    pub(crate) upstream_timeout: Bound<Patience>,
    /// For the upstream's answer to a handshake.
    pub(crate) upstream_handshake: Bound<Patience>,
    /// Without a message either way.
    pub(crate) idle: Option<Bound<Patience>>,
    /// Since it opened.
    pub(crate) max_age: Option<Bound<Patience>>,
}

impl Bounds {
    /// Those of a route with these rules, of a gateway with these limits and times.
    /// `inflates`: whether a client's messages are.
    pub(super) fn new(
        whole_messages: bool,
        inflates: bool,
        rules: &PolicySettings,
        limits: &Limits,
        timeouts: &Timeouts,
    ) -> Self {
        let looks_inside = whole_messages || inflates || !rules.rules.is_empty();
        let message = |value| Bound {
            name: "limits.max_message",
            value,
        };
        let said = limits.max_message.map(message);
        let general = said.unwrap_or_else(|| message(if looks_inside { KEPT } else { STREAMED }));
        let largest = Size(rules.largest(general.value.0));
        let judged_message = if rules.max_message.is_none() && largest == general.value {
            general
        } else {
            Bound {
                name: "route.policy.max_message",
                value: largest,
            }
        };
        let time = |name, time| Bound {
            name,
            value: Patience(time),
        };
        // The route's own wins, where it is enforced.
        let either = |name, own: Option<Duration>, route_name, general: Option<Duration>| {
            let own = own.filter(|_| !rules.dry_run);
            let own = own.map(|own| time(route_name, own));
            own.or_else(|| general.map(|general| time(name, general)))
        };
        Self {
            client_message: if rules.dry_run {
                general
            } else {
                judged_message
            },
            judged_message,
            upstream_message: said.or_else(|| whole_messages.then(|| message(KEPT))),
            control_rate: Bound {
                name: "limits.control_rate",
                value: limits.control_rate,
            },
            max_connections: limits.max_connections.map(|value| Bound {
                name: "limits.max_connections",
                value,
            }),
            max_waiting: Bound {
                name: "limits.max_waiting",
                value: limits.max_waiting,
            },
            admit_rate: Bound {
                name: "limits.admit_rate",
                value: limits.admit_rate,
            },
            ping_timeout: time("timeouts.ping_timeout", timeouts.ping_timeout),
            slow_reader: time("timeouts.slow_reader", timeouts.slow_reader),
            upstream_timeout: time("timeouts.upstream_timeout", timeouts.upstream_timeout),
            upstream_handshake: time("timeouts.upstream_handshake", timeouts.upstream_handshake),
            idle: either(
                "timeouts.idle",
                rules.idle,
                "route.policy.idle",
                timeouts.idle,
            ),
            max_age: either(
                "timeouts.max_age",
                rules.max_age,
                "route.policy.max_age",
                timeouts.max_age,
            ),
        }
    }
}

/// Those of a gateway that is told nothing.
impl Default for Bounds {
    fn default() -> Self {
        let (limits, timeouts) = (LimitOptions::default(), TimeoutOptions::default());
        let rules = PolicySettings::default();
        Self::new(false, false, &rules, &limits.into(), &timeouts.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{ContentRule, Expression};

    fn reading(source: &str) -> PolicySettings {
        PolicySettings {
            rules: vec![ContentRule {
                name: "rule".into(),
                refuse_if: Expression::parse(source).unwrap(),
            }],
            ..PolicySettings::default()
        }
    }

    fn no_rules() -> PolicySettings {
        PolicySettings::default()
    }

    /// The largest messages of client and upstream.
    fn largest(
        (whole_messages, inflates): (bool, bool),
        rules: &PolicySettings,
        said: Option<&str>,
    ) -> (String, Option<String>) {
        let limits = LimitOptions {
            max_message: said.map(|said| said.parse().unwrap()),
            ..LimitOptions::default()
        };
        let timeouts = TimeoutOptions::default().into();
        let bounds = Bounds::new(whole_messages, inflates, rules, &limits.into(), &timeouts);
        let upstream = bounds.upstream_message;
        (
            bounds.client_message.setting().to_string(),
            upstream.map(|bound| bound.setting().to_string()),
        )
    }

    fn both(text: &str) -> (String, Option<String>) {
        (text.to_owned(), Some(text.to_owned()))
    }

    fn of_client(text: &str) -> (String, Option<String>) {
        (text.to_owned(), None)
    }

    const STREAMS: (bool, bool) = (false, false);

    #[test]
    fn messages_that_stream_have_no_limit_from_the_server_and_a_large_one_from_a_client() {
        let unsaid = largest(STREAMS, &no_rules(), None);
        assert_eq!(unsaid, of_client("limits.max_message = 128MiB"));
        let said = largest(STREAMS, &no_rules(), Some("4MiB"));
        assert_eq!(said, both("limits.max_message = 4MiB"));
    }

    #[test]
    fn messages_that_are_kept_or_inflated_have_one() {
        let kept = "limits.max_message = 16MiB";
        assert_eq!(largest((true, false), &no_rules(), None), both(kept));
        assert_eq!(largest((false, true), &no_rules(), None), of_client(kept));
        let judged = largest(STREAMS, &reading("size > 5"), None);
        assert_eq!(judged, of_client(kept));
    }

    #[test]
    fn a_rule_that_reads_has_a_smaller_one_and_a_route_its_own() {
        let mut rules = reading("text == \"\"");
        let read = largest(STREAMS, &rules, None);
        assert_eq!(read, of_client("route.policy.max_message = 1MiB"));
        let general = both("limits.max_message = 64KiB");
        assert_eq!(largest(STREAMS, &rules, Some("64KiB")), general);
        rules.max_message = Some(2 << 20);
        let own = "route.policy.max_message = 2MiB".to_owned();
        let said = largest(STREAMS, &rules, Some("64KiB"));
        assert_eq!(said, (own, general.1.clone()));
        rules.dry_run = true;
        assert_eq!(largest(STREAMS, &rules, Some("64KiB")), general);
    }

    #[test]
    fn the_times_of_a_route_are_its_own_unless_it_only_tries_them() {
        let minute = Duration::from_secs(60);
        let timeouts = TimeoutOptions {
            idle: Some(Patience(5 * minute)),
            ..TimeoutOptions::default()
        };
        let mut rules = no_rules();
        rules.idle = Some(minute);
        let idle = |rules: &PolicySettings| {
            let limits = LimitOptions::default().into();
            let bounds = Bounds::new(false, false, rules, &limits, &timeouts.into());
            bounds.idle.map(|bound| bound.setting().to_string())
        };
        assert_eq!(idle(&rules).as_deref(), Some("route.policy.idle = 1m"));
        rules.dry_run = true;
        assert_eq!(idle(&rules).as_deref(), Some("timeouts.idle = 5m"));
        assert_eq!(Bounds::default().idle, None);
    }
}
