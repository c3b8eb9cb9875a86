//! [`Row`]: a record as the table holds it, and how it is written.

use std::net::{IpAddr, SocketAddr};

use farewell_close::{CloseRecord, Finding, Side};
use rusqlite::{CachedStatement, Connection, params};

/// Writing a record twice leaves one, so a transaction whose fate is unknown
/// may be repeated.
const INSERT: &str = "
    INSERT OR REPLACE INTO closes
        (id, closed_at, code, clean, cause, initiator, node, route, host, path, user,
         address, user_agent, upstream, client_broke, record)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";

/// A record and its JSON.
pub(crate) struct Row {
    record: Box<CloseRecord>,
    json: String,
}

impl Row {
    /// Serializes the record.
    pub(crate) fn new(record: Box<CloseRecord>) -> serde_json::Result<Self> {
        Ok(Self {
            json: serde_json::to_string(&*record)?,
            record,
        })
    }

    /// The statement that [`Row::insert`] takes.
    pub(crate) fn statement(connection: &Connection) -> rusqlite::Result<CachedStatement<'_>> {
        connection.prepare_cached(INSERT)
    }

    /// Writes the row.
    pub(crate) fn insert(&self, statement: &mut CachedStatement<'_>) -> rusqlite::Result<()> {
        let record = &*self.record;
        let broken = record.violation.as_ref();
        statement.execute(params![
            record.id,
            millis(record.closed_at.as_millis()),
            record.code,
            record.clean,
            record.cause.as_str(),
            record.initiator.as_str(),
            record.node,
            record.route,
            record.host,
            record.path,
            record.user,
            record.client.address.as_deref().map(without_port),
            record.client.user_agent,
            record.upstream.as_ref().map(|leg| &leg.address),
            broken
                .filter(|violation| violation.side == Side::Client)
                .map(|violation| violation.rule.as_str()),
            self.json,
        ])?;
        Ok(())
    }
}

/// SQLite's integers are signed; a [`Timestamp`](farewell_close::Timestamp)
/// always fits.
pub(crate) fn millis(millis: u64) -> i64 {
    i64::try_from(millis).unwrap_or(i64::MAX)
}

/// What was written by [`millis`], or a count.
pub(crate) fn number(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<u64> {
    row.get::<_, i64>(column)
        .map(|number| u64::try_from(number).unwrap_or(0))
}

/// The client without its port, which differs from connection to connection.
pub(crate) fn without_port(address: &str) -> String {
    address
        .parse::<SocketAddr>()
        .map(|socket| socket.ip())
        .or_else(|_| address.parse::<IpAddr>())
        .map_or_else(|_| address.to_owned(), |ip| ip.to_canonical().to_string())
}

/// About how much memory the record occupies, in bytes.
pub(crate) fn weight(record: &CloseRecord) -> usize {
    let text = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    size_of::<CloseRecord>()
        + record.id.len()
        + record.node.len()
        + record.route.len()
        + record.reason.len()
        + record.name.len()
        + text(&record.host)
        + text(&record.path)
        + text(&record.user)
        + text(&record.trace_id)
        + text(&record.called_at)
        + text(&record.client.address)
        + text(&record.client.user_agent)
        + text(&record.client.subprotocol)
        + record.upstream.as_ref().map_or(0, |leg| leg.address.len())
        + record.policy.iter().map(finding).sum::<usize>()
        + size_of_val(record.evidence.as_slice())
        + record
            .setting
            .as_ref()
            .map_or(0, |setting| setting.name.len() + setting.value.len())
}

fn finding(finding: &Finding) -> usize {
    size_of::<Finding>() + finding.rule.len() + finding.problem.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lose_their_port() {
        assert_eq!(without_port("203.0.113.7:50412"), "203.0.113.7");
        assert_eq!(without_port("[2001:db8::1]:443"), "2001:db8::1");
        assert_eq!(without_port("[::ffff:203.0.113.7]:443"), "203.0.113.7");
        assert_eq!(without_port("2001:db8::1"), "2001:db8::1");
        assert_eq!(without_port("unix:/run/app.sock"), "unix:/run/app.sock");
    }
}
