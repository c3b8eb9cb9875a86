//! [`Dialect`]: what close codes mean to a service or a library that has its own.
//!
//! 4004 is a wrong token at Discord, a quota at Pusher, and 30 s of silence at OKX.
//! Nothing in a connection says which of them it is: an application that knows its
//! server picks the dialect. The tables are constants, made from the facts of the
//! reference, which also have the sources.

mod nearest;
mod substitutes;
#[rustfmt::skip]
mod tables;

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use crate::reconnect::{Decision, named_delay, should_reconnect};
use crate::{CloseStatus, Reconnect, STABLE};

/// The close codes of a service or a library.
///
/// ```
/// use std::time::Duration;
/// use farewell_close::{CloseCode, Decision, Dialect, Reconnect};
///
/// let code = CloseCode::from_u16(4004)?;
/// assert_eq!(Dialect::DISCORD_GATEWAY.reconnect(4004, ""), Some(Reconnect::No));
/// let decision = Dialect::OKX.should_reconnect(code.into(), "", 0, Duration::ZERO);
/// assert!(matches!(decision, Decision::Retry { .. }));
/// // Pusher's hundreds decide, also for a code that it has not named.
/// assert_eq!(Dialect::PUSHER.reconnect(4050, ""), Some(Reconnect::Changed));
/// # Ok::<(), farewell_close::InvalidCloseCode>(())
/// ```
#[derive(Clone, Copy)]
pub struct Dialect(&'static Table);

/// There is no dialect of this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{asked}' is not a known dialect; the nearest is '{nearest}'")]
pub struct UnknownDialect {
    asked: String,
    nearest: &'static str,
}

struct Table {
    id: &'static str,
    name: &'static str,
    subprotocols: &'static [&'static str],
    codes: &'static [Code],
    ranges: &'static [Range],
    /// What the gateway says, and what is said in its place.
    substitutes: &'static [(u16, u16)],
}

/// Whether to reconnect after one code, or after one code with a reason that begins
/// like this.
struct Code {
    code: u16,
    reason: &'static str,
    reconnect: Reconnect,
    delay: Delay,
}

/// Whether to reconnect after the codes that have no entry of their own.
struct Range {
    first: u16,
    last: u16,
    reconnect: Reconnect,
    delay: Delay,
}

/// The shortest and the longest delay before the first attempt, in milliseconds, as
/// far as the dialect names them.
type Delay = Option<(u32, Option<u32>)>;

const fn code(code: u16, reconnect: Reconnect) -> Code {
    Code {
        code,
        reason: "",
        reconnect,
        delay: None,
    }
}

const fn range(first: u16, last: u16, reconnect: Reconnect) -> Range {
    Range {
        first,
        last,
        reconnect,
        delay: None,
    }
}

impl Code {
    const fn reason(self, reason: &'static str) -> Self {
        Self { reason, ..self }
    }

    const fn delay(self, min: u32, max: Option<u32>) -> Self {
        let delay = Some((min, max));
        Self { delay, ..self }
    }
}

impl Range {
    const fn delay(self, min: u32, max: Option<u32>) -> Self {
        let delay = Some((min, max));
        Self { delay, ..self }
    }
}

impl Dialect {
    /// The dialect with this id, such as `discord-gateway`.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|known| known.id() == id)
    }

    /// Its id: `discord-gateway`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0.id
    }

    /// Its name: "Discord Gateway".
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// The subprotocols that belong to it.
    #[must_use]
    pub const fn subprotocols(self) -> &'static [&'static str] {
        self.0.subprotocols
    }

    /// Whether to reconnect after a Close with this code and this reason; `None` where
    /// the dialect does not say.
    #[must_use]
    pub fn reconnect(self, code: u16, reason: &str) -> Option<Reconnect> {
        self.find(code, reason).map(|(reconnect, _)| reconnect)
    }

    /// [`should_reconnect`](crate::should_reconnect) of a client that speaks this
    /// dialect: what the dialect says of the code counts, and else the rules.
    ///
    /// A `retry-after` in the reason is obeyed all the same. Where the dialect names
    /// the delay, the first attempt keeps to it and the following wait at least as
    /// long; otherwise delays are those of the rules.
    #[must_use]
    pub fn should_reconnect(
        self,
        status: CloseStatus,
        reason: &str,
        attempt: u32,
        stable_for: Duration,
    ) -> Decision {
        let rules = should_reconnect(status, reason, attempt, stable_for);
        if named_delay(status, reason).is_some() {
            return rules;
        }
        let delay = match self.find(status.as_u16(), reason) {
            None => return rules,
            Some((Reconnect::No, _)) => return Decision::Stop,
            Some((Reconnect::Changed, _)) => return Decision::AfterChange,
            Some((Reconnect::Yes, delay)) => delay,
        };
        let usual = match rules {
            Decision::Retry { .. } => rules,
            Decision::Stop | Decision::AfterChange => {
                should_reconnect(CloseStatus::Abnormal, "", attempt, stable_for)
            }
        };
        match (usual, delay) {
            (Decision::Retry { max: usual, .. }, Some((shortest, longest))) => {
                let first = attempt == 0 || stable_for >= STABLE;
                let min = Duration::from_millis(shortest.into());
                let longest = longest
                    .filter(|_| first)
                    .map(|it| Duration::from_millis(it.into()));
                Decision::Retry {
                    min,
                    max: longest.unwrap_or(usual).max(min),
                }
            }
            _ => usual,
        }
    }

    /// The entry of a code whose reason fits, else that of the code alone, else its
    /// range's; a delay that an entry lacks is its range's.
    fn find(self, number: u16, reason: &str) -> Option<(Reconnect, Delay)> {
        let fits = |code: &&Code| code.code == number && reason.starts_with(code.reason);
        let code = self
            .0
            .codes
            .iter()
            .filter(fits)
            .max_by_key(|code| code.reason.len());
        let mut ranges = self.0.ranges.iter();
        let range = ranges.find(|range| (range.first..=range.last).contains(&number));
        match (code, range) {
            (Some(code), range) => {
                let delay = code.delay.or_else(|| range?.delay);
                Some((code.reconnect, delay))
            }
            (None, Some(range)) => Some((range.reconnect, range.delay)),
            (None, None) => None,
        }
    }
}

impl FromStr for Dialect {
    type Err = UnknownDialect;

    fn from_str(id: &str) -> Result<Self, Self::Err> {
        Self::named(id).ok_or_else(|| UnknownDialect {
            asked: crate::printable(id).chars().take(40).collect(),
            nearest: nearest::nearest(id, Self::ALL.iter().map(|known| known.id())),
        })
    }
}

/// The id.
impl fmt::Display for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.id())
    }
}

impl fmt::Debug for Dialect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Dialect({})", self.id())
    }
}

impl PartialEq for Dialect {
    fn eq(&self, other: &Self) -> bool {
        self.id() == other.id()
    }
}

impl Eq for Dialect {}

#[cfg(test)]
mod tests;
