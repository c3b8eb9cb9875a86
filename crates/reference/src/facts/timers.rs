//! [`Timer`]: what ends connections by the clock.

use super::Evidence;

/// A timer that ends connections, or a delay before the next one.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timer {
    /// Its id: "nginx-proxy-read-timeout".
    pub id: String,
    /// The id of the software, the service or the standard.
    pub software: String,
    /// From what it counts.
    pub kind: TimerKind,
    /// Its value where nobody sets it; `None` where there is none then.
    pub seconds: Option<u64>,
    /// The name of the setting; empty where it cannot be set.
    pub setting: String,
    /// Whether the software is known to have that value; else users report it.
    pub default: bool,
    /// What the client's application sees when it fires.
    pub client_sees: Option<u16>,
    /// What the server's application sees when it fires.
    pub server_sees: Option<u16>,
    /// What starts it anew.
    pub reset_by: ResetBy,
    /// Its sources.
    pub evidence: Vec<Evidence>,
    /// Sources that found something else.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradicted: Vec<Evidence>,
}

/// From what a timer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum TimerKind {
    /// From the last traffic.
    Idle,
    /// From the opening, whatever the traffic.
    Lifetime,
    /// Pings: an interval, and the time for an answer, which add up.
    Keepalive,
    /// From the opening until something that is expected there.
    Handshake,
    /// Until the closing handshake or TCP has ended.
    Close,
    /// From a reload or a shutdown.
    Drain,
    /// The delay before the next connection.
    Reconnect,
}

/// What starts a timer anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[non_exhaustive]
pub enum ResetBy {
    /// Any byte in either direction, a ping too.
    Data,
    /// The answer to a ping.
    Ping,
    /// A message of the application.
    Message,
    /// Nothing.
    Nothing,
}

super::facts! {
    /// Every timer.
    timers: Timer = "../../facts/timers.json", timers
}

/// The timer of this id.
#[must_use]
pub fn timer_of(id: &str) -> Option<&'static Timer> {
    timers().iter().find(|timer| timer.id == id)
}

impl Timer {
    /// The other half of a keepalive's `-timeout`: its `-interval`.
    #[must_use]
    pub fn interval(&self) -> Option<&'static Self> {
        if self.kind != TimerKind::Keepalive {
            return None;
        }
        timer_of(&format!("{}-interval", self.id.strip_suffix("-timeout")?))
    }

    /// The seconds after which it ends a connection: with its interval, where it
    /// is the second half of a keepalive.
    #[must_use]
    pub fn total(&self) -> Option<u64> {
        let interval = self.interval().and_then(|interval| interval.seconds);
        Some(self.seconds? + interval.unwrap_or(0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_timer_is_read_and_has_a_source() {
        assert!(timers().len() > 80, "{}", timers().len());
        for timer in timers() {
            assert!(!timer.evidence.is_empty(), "{}", timer.id);
        }
    }

    #[test]
    fn the_halves_of_a_keepalive_add_up() {
        let python = timer_of("python-websockets-ping-timeout").unwrap();
        assert_eq!(python.total(), Some(40));
        assert_eq!(
            timer_of("engine-io-ping-timeout").unwrap().total(),
            Some(45)
        );
        assert_eq!(
            timer_of("nginx-proxy-read-timeout").unwrap().total(),
            Some(60)
        );
        assert_eq!(timer_of("haproxy-timeout-tunnel").unwrap().total(), None);
    }
}
