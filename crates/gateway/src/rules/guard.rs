//! [`Guard`]: the rules of a route for one client.

use std::net::{IpAddr, Ipv6Addr};
use std::sync::Arc;
use std::time::SystemTime;

use cel::Value;
use farewell::Message;
use farewell::handshake::UpgradeRequest;
use farewell_close::{Finding, Setting};
use farewell_proto::{Asides, Event, MessageKind};
use http::header;

use super::breach::Breach;
use super::caller::Caller;
use super::denied::Denied;
use super::expiry::Expiry;
use super::expression::{Scope, Unevaluated, object_value};
use super::findings::Findings;
use super::origin::OriginPattern;
use super::policy::Policy;
use super::problem::Problem;
use super::rate::{Counter, Exceeded};
use super::seats::Seat;
use super::settings::{Budget, Jwt};
use super::token;
use super::verify::verify;
use crate::units::{ByteRate, Rate, Size};

/// The most payload of a control frame.
const LARGEST_ASIDE: u32 = 125;

/// The rules of a route for one client.
pub(crate) struct Guard {
    policy: Arc<Policy>,
    caller: Caller,
    limits: Vec<Limit>,
    /// Bytes of the message that is coming.
    size: usize,
    claims: Value,
    /// When the client's token is good no more.
    expires: Option<Expiry>,
    findings: Findings,
    user: Option<String>,
    seats: (Option<Seat<String>>, Option<Seat<IpAddr>>),
}

/// How fast something may be sent.
struct Limit {
    rule: &'static str,
    unit: Unit,
    enforced: bool,
    counter: Arc<Counter>,
}

impl Limit {
    /// The setting that a sender exceeded.
    fn setting(&self, exceeded: Exceeded) -> Setting {
        let Budget { per_second, burst } = self.counter.budget();
        let name = match self.rule {
            "limits.rate" => self.rule.to_owned(),
            rule => format!("route.policy.{rule}"),
        };
        match (exceeded, self.unit) {
            (Exceeded::Ever, Unit::Bytes) => Setting {
                name: name.replace(".bytes", ".byte_burst"),
                value: Size(burst.get() as usize).to_string(),
            },
            (_, Unit::Bytes) => Setting {
                name,
                value: ByteRate(per_second).to_string(),
            },
            (_, Unit::Messages) => Setting {
                name,
                value: Rate(per_second).to_string(),
            },
        }
    }
}

/// A time that has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Due {
    /// Nothing was said for too long.
    Idle,
    /// The connection is too old.
    Age,
    /// The client's token is good no more.
    Expiry,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Messages,
    Bytes,
}

impl Guard {
    /// A client comes.
    pub(crate) fn new(policy: Arc<Policy>, caller: Caller) -> Self {
        let mut guard = Self {
            caller,
            limits: Vec::new(),
            size: 0,
            claims: object_value(serde_json::Map::new()),
            expires: None,
            findings: Findings::default(),
            user: None,
            seats: (None, None),
            policy,
        };
        let own = |budget: Option<Budget>| budget.map(|budget| Arc::new(Counter::new(budget)));
        let policy = guard.policy.clone();
        let (rate, enforced) = (policy.rules.rate, guard.enforces());
        guard.limit(
            "limits.rate",
            Unit::Messages,
            policy.rate_acts,
            own(policy.rate),
        );
        guard.limit(
            "rate.messages",
            Unit::Messages,
            enforced,
            own(rate.messages),
        );
        guard.limit("rate.bytes", Unit::Bytes, enforced, own(rate.bytes));
        guard
    }

    fn limit(
        &mut self,
        rule: &'static str,
        unit: Unit,
        enforced: bool,
        counter: Option<Arc<Counter>>,
    ) {
        self.limits.extend(counter.map(|counter| Limit {
            rule,
            unit,
            enforced,
            counter,
        }));
    }

    /// Whether rules act, not only record.
    pub(crate) fn enforces(&self) -> bool {
        !self.policy.rules.dry_run
    }

    /// When the client's token is good no more.
    pub(crate) const fn expires(&self) -> Option<Expiry> {
        self.expires
    }

    /// Who the client is, for the log.
    pub(crate) fn knows(&mut self, user: Option<Box<str>>) {
        self.caller.user = user;
    }

    /// What was found during the connection, once it is over.
    pub(crate) fn take_findings(&mut self) -> Vec<Finding> {
        self.findings.take()
    }

    /// Judges what a client shows that wants to come in: its page's origin, its token,
    /// and how many there are of it, by its user and its address. Its user is known
    /// [then](Self::user), where its token is good.
    pub(crate) fn admit(
        &mut self,
        request: &UpgradeRequest,
        address: Option<IpAddr>,
    ) -> Result<(), Denied> {
        let policy = self.policy.clone();
        if !takes_origin(&policy.rules.origins, request) {
            self.deny(Denied::Origin)?;
        }
        self.user = match &policy.rules.jwt {
            None => None,
            Some(jwt) => match self.read_token(jwt, request) {
                Ok(user) => user,
                Err(Problem::Missing) if !jwt.required => None,
                Err(problem) => {
                    self.deny(Denied::Token(problem))?;
                    None
                }
            },
        };
        if let (Some(seats), Some(address)) = (&policy.address_seats, address) {
            let (seat, is_within) = seats.take(network(address));
            self.seats.1 = Some(seat);
            if !is_within {
                self.deny(Denied::AddressConnections)?;
            }
        }
        if let (Some(seats), Some(user)) = (&policy.user_seats, &self.user) {
            let (seat, is_within) = seats.take(user.clone());
            self.seats.0 = Some(seat);
            if !is_within {
                self.deny(Denied::UserConnections)?;
            }
        }
        Ok(())
    }

    /// Who the client's token says it is.
    pub(crate) fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// Notes a rule that keeps the client out; an error where it acts.
    fn deny(&mut self, denied: Denied) -> Result<(), Denied> {
        let enforced = self.enforces();
        self.findings
            .note(&self.caller, denied.rule(), denied.text(), enforced);
        if enforced {
            // The seats that were taken are for those who come in.
            self.seats = (None, None);
            return Err(denied);
        }
        Ok(())
    }

    fn read_token(
        &mut self,
        jwt: &Jwt,
        request: &UpgradeRequest,
    ) -> Result<Option<String>, Problem> {
        let token = token::find(&jwt.from, request)?;
        let now = SystemTime::now();
        let claims = verify(jwt, &token, now)?;
        let policy = self.policy.clone();
        if policy.user_seats.is_some() && claims.user.is_none() {
            return Err(Problem::NoUser);
        }
        if let Some(users) = &policy.users {
            let account = users.account(claims.user.as_deref().ok_or(Problem::NoUser)?);
            let enforced = self.enforces();
            self.limit(
                "user_rate.messages",
                Unit::Messages,
                enforced,
                account.messages,
            );
            self.limit("user_rate.bytes", Unit::Bytes, enforced, account.bytes);
        }
        self.expires = claims.left.and_then(|left| Expiry::new(left, now));
        self.claims = object_value(claims.all);
        Ok(claims.user)
    }

    /// Judges a message of the client, or a piece of one.
    pub(crate) fn judge(&mut self, event: &Event) -> Option<Breach> {
        match event {
            Event::Piece(piece) => self.measure(piece.kind, piece.payload.len(), piece.first),
            Event::Message(message) => {
                let size = message.as_bytes().len();
                self.measure(message.kind(), size, true)
                    .or_else(|| self.read(message))
            }
            _ => None,
        }
    }

    /// Whether rules look into messages, which takes a while.
    pub(crate) fn looks_inside(&self) -> bool {
        !self.policy.rules.rules.is_empty()
    }

    /// Judges what came beside the client's messages: each control frame and each empty
    /// fragment counts as a message.
    pub(crate) fn judge_asides(&mut self, asides: Asides) -> Option<Breach> {
        // So many together are no burst: each came by itself.
        self.spend(|counter, unit| match unit {
            Unit::Messages => counter.take_each(asides.frames, 1),
            Unit::Bytes => counter.take_each(asides.bytes, LARGEST_ASIDE),
        })
    }

    /// The rules that need no content.
    fn measure(&mut self, kind: MessageKind, bytes: usize, first: bool) -> Option<Breach> {
        let enforced = self.enforces();
        if let Some(accepted) = self
            .policy
            .rules
            .accept
            .filter(|accepted| first && *accepted != kind)
        {
            let problem = match kind {
                MessageKind::Text => "a text message",
                MessageKind::Binary => "a binary message",
            };
            self.findings
                .note(&self.caller, "accept", problem, enforced);
            if enforced {
                return Some(Breach::Kind(accepted));
            }
        }
        let before = if first { 0 } else { self.size };
        self.size = before.saturating_add(bytes);
        let largest = self.policy.largest;
        // Where it is enforced, none that is larger comes here.
        if before <= largest && self.size > largest {
            let problem = "too large a message";
            self.findings
                .note(&self.caller, "max_message", problem, enforced);
        }
        self.spend(|counter, unit| match unit {
            Unit::Messages => counter.take(first.into()),
            Unit::Bytes => counter.take(bytes),
        })
    }

    /// Takes from each budget what was used of it.
    fn spend(&mut self, take: impl Fn(&Counter, Unit) -> Result<(), Exceeded>) -> Option<Breach> {
        for limit in &self.limits {
            let Err(exceeded) = take(&limit.counter, limit.unit) else {
                continue;
            };
            let problem = match limit.unit {
                Unit::Messages => "too many messages",
                Unit::Bytes => "too many bytes",
            };
            self.findings
                .note(&self.caller, limit.rule, problem, limit.enforced);
            if limit.enforced {
                return Some(Breach::Rate(exceeded.wait(), limit.setting(exceeded)));
            }
        }
        None
    }

    /// The rules on content. One without a value refuses, too.
    fn read(&mut self, message: &Message) -> Option<Breach> {
        let policy = self.policy.clone();
        let enforced = self.enforces();
        if policy.rules.rules.is_empty() {
            return None;
        }
        let scope = Scope::new(message, &self.claims, policy.needs);
        for rule in &policy.rules.rules {
            let (problem, breach) = match rule.refuse_if.refuses(&scope) {
                Ok(false) => continue,
                Ok(true) => ("refused".to_owned(), Breach::Content(rule.name.clone())),
                Err(Unevaluated(why)) => (
                    format!("cannot be evaluated: {why}"),
                    Breach::Unevaluated(rule.name.clone()),
                ),
            };
            let name = format!("rule:{}", rule.name);
            self.findings.note(&self.caller, &name, &problem, enforced);
            if enforced {
                return Some(breach);
            }
        }
        None
    }

    /// Notes that a time has come that one of the rules has set.
    pub(crate) fn time_has_come(&mut self, due: Due, enforced: bool) {
        let rules = &self.policy.rules;
        let (rule, problem) = match due {
            Due::Idle if rules.idle.is_some() => ("idle", "nothing was said"),
            Due::Age if rules.max_age.is_some() => ("max_age", "too old"),
            Due::Expiry => ("jwt", Problem::Expired.text()),
            Due::Idle | Due::Age => return,
        };
        self.findings.note(&self.caller, rule, problem, enforced);
    }
}

/// Whether the page that asks, if it is one, is of an origin that the rules take.
fn takes_origin(origins: &[OriginPattern], request: &UpgradeRequest) -> bool {
    let Some(origin) = request.headers().get(header::ORIGIN) else {
        return true;
    };
    let taken = |origin: &str| origins.iter().any(|pattern| pattern.takes(origin));
    origins.is_empty() || origin.to_str().is_ok_and(taken)
}

/// What counts as one address: whoever has one of IPv6 has the 2^64 beside it.
fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() >> 64 << 64).into(),
        address => address,
    }
}
