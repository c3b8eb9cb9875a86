//! [`Peers`]: whose closes are often empty, and who often breaks rules.
//!
//! A client that closes without a code, or breaks the protocol, is mostly a
//! program with a fault, and shows by its user agent; or one place, and shows by
//! its address. Both are told, where it is frequent:
//!
//! - an *empty close*: the client said a Close without a code, first; the record
//!   has cause `no_status` and initiator `client`. An empty answer to somebody
//!   else's Close does not count.
//! - a *violation*: the record has a violation whose side is `client`.
//!
//! Records with either have an index of their own, the others are only counted,
//! by an index too: so it stays quick in a ledger of millions.

use std::collections::HashMap;

use rusqlite::{Connection, Transaction, params};

use crate::Filter;
use crate::row::{millis, number};

/// A peer with fewer records says nothing yet.
const LEAST_RECORDS: u64 = 5;
/// From this share of its records on it is frequent, ...
const FREQUENT: f64 = 0.1;
/// ... and from this many times the share among all records, ...
const ABOVE_ALL: f64 = 2.0;
/// ... where it is no accident.
const LEAST_TROUBLE: u64 = 5;
/// Of each kind so many peers, those with the most trouble, are looked at.
const LOOKED_AT: u32 = 1000;

/// The column with the rule that the client broke; null where it broke none.
const CLIENT_BROKE: &str = "client_broke";

/// The same in a file of an older farewell, which has no such column.
const BROKE_BY_JSON: &str = "CASE WHEN json_valid(record) THEN \
    CASE record ->> '$.violation.side' WHEN 'client' THEN record ->> '$.violation.rule' END END";

/// Whether the client closed first and without a code, in SQL.
const EMPTY: &str = "(cause = 'no_status' AND initiator = 'client')";

/// Whether a record has either, in SQL.
fn trouble(broke: &str) -> String {
    format!("({broke} IS NOT NULL OR {EMPTY})")
}

/// What makes it quick. A file that was written before has them as soon as it
/// is written again; what is read is the same without.
const INDICES: &str = "
    CREATE INDEX IF NOT EXISTS closes_by_user_agent
        ON closes (user_agent, closed_at, code, clean);
    CREATE INDEX IF NOT EXISTS closes_by_address
        ON closes (address, closed_at, code, clean);
    CREATE INDEX IF NOT EXISTS closes_by_trouble
        ON closes (closed_at, code, user_agent, address, cause, initiator, client_broke)
        WHERE (client_broke IS NOT NULL OR (cause = 'no_status' AND initiator = 'client'));
";

/// The rule that the client broke, as this file has it.
fn broke(connection: &Connection) -> rusqlite::Result<&'static str> {
    let has_column = connection.query_row(
        "SELECT COUNT(*) FROM pragma_table_info('closes') WHERE name = ?1",
        [CLIENT_BROKE],
        |row| row.get::<_, i64>(0),
    )? == 1;
    Ok(if has_column {
        CLIENT_BROKE
    } else {
        BROKE_BY_JSON
    })
}

/// Whether the file has all that makes it quick.
pub(crate) fn is_complete(connection: &Connection) -> rusqlite::Result<bool> {
    Ok(broke(connection)? == CLIENT_BROKE && has_indices(connection)?)
}

fn has_indices(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row(
        "SELECT COUNT(*) = 3 FROM sqlite_schema WHERE type = 'index'
         AND name IN ('closes_by_user_agent', 'closes_by_address', 'closes_by_trouble')",
        [],
        |row| row.get(0),
    )
}

/// Adds what is missing. The old index finds the rules that go into the column.
pub(crate) fn complete(connection: &Connection) -> rusqlite::Result<()> {
    if broke(connection)? != CLIENT_BROKE {
        connection.execute_batch(&format!(
            "ALTER TABLE closes ADD COLUMN {CLIENT_BROKE} TEXT;
             UPDATE closes SET {CLIENT_BROKE} = {BROKE_BY_JSON}
                 WHERE {} AND {BROKE_BY_JSON} IS NOT NULL;
             DROP INDEX IF EXISTS closes_by_trouble;",
            trouble(BROKE_BY_JSON)
        ))?;
    }
    connection.execute_batch(INDICES)
}

/// The peers whose empty closes or violations are frequent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Peers {
    /// By the client's `User-Agent`; most trouble first.
    pub user_agents: Vec<PeerCount>,
    /// By the client's IP address, without its port; most trouble first.
    pub addresses: Vec<PeerCount>,
}

/// One user agent or address, and its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PeerCount {
    /// The user agent or the address: text of a stranger.
    pub value: String,
    /// Its records.
    pub records: u64,
    /// Those in which it closed first, and without a code.
    pub empty_closes: u64,
    /// Those in which it broke a rule.
    pub violations: u64,
    /// The rule that it broke most often, where it broke one: a word of
    /// [`Rule`](farewell_close::Rule), or of a later version.
    pub rule: Option<String>,
}

impl PeerCount {
    /// The share of its records that are empty closes, 0 to 1.
    #[must_use]
    pub fn empty_share(&self) -> f64 {
        share(self.empty_closes, self.records)
    }

    /// The share of its records that have a violation, 0 to 1.
    #[must_use]
    pub fn violation_share(&self) -> f64 {
        share(self.violations, self.records)
    }

    fn is_frequent(&self, all: All) -> bool {
        let frequent = |count, total_count| {
            let own = share(count, self.records);
            let above = own >= ABOVE_ALL * share(total_count, all.records);
            count > 0 && (own >= FREQUENT || (count >= LEAST_TROUBLE && above))
        };
        self.records >= LEAST_RECORDS
            && (frequent(self.empty_closes, all.empty_closes)
                || frequent(self.violations, all.violations))
    }
}

/// The records of everyone.
#[derive(Clone, Copy)]
struct All {
    records: u64,
    empty_closes: u64,
    violations: u64,
}

#[allow(clippy::cast_precision_loss)]
fn share(count: u64, total: u64) -> f64 {
    if total == 0 {
        0.0
    } else {
        count as f64 / total as f64
    }
}

/// Finds them among the records that fit the filter, of which there are
/// `total`. Its limit holds for each list.
pub(crate) fn frequent(
    snapshot: &Transaction<'_>,
    filter: &Filter,
    total: u64,
) -> rusqlite::Result<Peers> {
    let broke = broke(snapshot)?;
    let all = snapshot.query_row(&of_all(broke), params![since(filter), filter.code], |row| {
        Ok(All {
            records: total,
            empty_closes: number(row, 0)?,
            violations: number(row, 1)?,
        })
    })?;
    Ok(Peers {
        user_agents: of_kind("user_agent", broke, snapshot, filter, all)?,
        addresses: of_kind("address", broke, snapshot, filter, all)?,
    })
}

/// `column` is one of ours.
fn of_kind(
    column: &'static str,
    broke: &'static str,
    snapshot: &Transaction<'_>,
    filter: &Filter,
    all: All,
) -> rusqlite::Result<Vec<PeerCount>> {
    let mut peers = snapshot
        .prepare(&troubled(column, broke))?
        .query_map(params![since(filter), filter.code, LOOKED_AT], |row| {
            Ok(PeerCount {
                value: row.get(0)?,
                records: 0,
                empty_closes: number(row, 1)?,
                violations: number(row, 2)?,
                rule: None,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;

    count_records(column, snapshot, filter, &mut peers)?;
    peers.retain(|peer| peer.is_frequent(all));
    let limit = filter.limit.unwrap_or(LOOKED_AT);
    peers.truncate(usize::try_from(limit).unwrap_or(usize::MAX));

    if peers.iter().any(|peer| peer.violations > 0) {
        name_rules(column, broke, snapshot, filter, &mut peers)?;
    }
    Ok(peers)
}

/// All records of each. With its index a peer's are counted in no time; without,
/// one look at all records has to do for all peers.
fn count_records(
    column: &str,
    snapshot: &Transaction<'_>,
    filter: &Filter,
    peers: &mut [PeerCount],
) -> rusqlite::Result<()> {
    if has_indices(snapshot)? {
        let mut count = snapshot.prepare(&records_of(column))?;
        for peer in peers {
            let of_peer = params![since(filter), filter.code, peer.value];
            peer.records = count.query_row(of_peer, |row| number(row, 0))?;
        }
        return Ok(());
    }
    let mut peers = by_value(peers);
    let mut counts = snapshot.prepare(&records_of_all(column))?;
    let mut rows = counts.query(params![since(filter), filter.code])?;
    while let Some(row) = rows.next()? {
        if let Some(peer) = peers.get_mut(row.get_ref(0)?.as_str()?) {
            peer.records = number(row, 1)?;
        }
    }
    Ok(())
}

/// The rule that each broke most often; of equal ones the first by name.
fn name_rules(
    column: &str,
    broke: &str,
    snapshot: &Transaction<'_>,
    filter: &Filter,
    peers: &mut [PeerCount],
) -> rusqlite::Result<()> {
    let mut most: HashMap<String, u64> = HashMap::new();
    let mut peers = by_value(peers);
    let mut rules = snapshot.prepare(&rules_of_all(column, broke))?;
    let mut rows = rules.query(params![since(filter), filter.code])?;
    while let Some(row) = rows.next()? {
        let value = row.get_ref(0)?.as_str()?;
        let Some(peer) = peers.get_mut(value) else {
            continue;
        };
        let count = number(row, 2)?;
        let known = most.get_mut(value);
        if known.as_ref().is_none_or(|known| **known < count) {
            peer.rule = Some(row.get(1)?);
            match known {
                Some(known) => *known = count,
                None => drop(most.insert(value.to_owned(), count)),
            }
        }
    }
    Ok(())
}

fn by_value(peers: &mut [PeerCount]) -> HashMap<String, &mut PeerCount> {
    let named = peers.iter_mut().map(|peer| (peer.value.clone(), peer));
    named.collect()
}

/// The filter: its time is bound as ?1, its code as ?2.
const FITS: &str = "closed_at >= ?1 AND (?2 IS NULL OR code = ?2)";

fn of_all(broke: &str) -> String {
    let trouble = trouble(broke);
    format!("SELECT IFNULL(SUM({EMPTY}), 0), COUNT({broke}) FROM closes WHERE {trouble} AND {FITS}")
}

fn troubled(column: &str, broke: &str) -> String {
    let trouble = trouble(broke);
    format!(
        "SELECT {column}, SUM({EMPTY}) AS empty, COUNT({broke}) AS broken FROM closes
         WHERE {trouble} AND {FITS} AND {column} IS NOT NULL
         GROUP BY 1 ORDER BY empty + broken DESC, 1 LIMIT ?3"
    )
}

fn records_of(column: &str) -> String {
    format!("SELECT COUNT(*) FROM closes WHERE {column} = ?3 AND {FITS}")
}

fn records_of_all(column: &str) -> String {
    format!(
        "SELECT {column}, COUNT(*) FROM closes WHERE {FITS} AND {column} IS NOT NULL GROUP BY 1"
    )
}

/// One look at the records with a trouble for all peers, of whom there may be a
/// thousand. The plus keeps SQLite from the peers' index, since these records are
/// fewer; the inner limit keeps the query in two, so that the index has all.
fn rules_of_all(column: &str, broke: &str) -> String {
    let trouble = trouble(broke);
    format!(
        "SELECT value, rule, COUNT(*) FROM (
             SELECT {column} AS value, {broke} AS rule FROM closes
             WHERE {trouble} AND {FITS} AND +{column} IS NOT NULL LIMIT -1
         ) WHERE rule IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2"
    )
}

/// Every query, for the test that looks how it is answered.
#[cfg(test)]
pub(crate) fn queries() -> Vec<String> {
    let mut queries = vec![of_all(CLIENT_BROKE)];
    for column in ["user_agent", "address"] {
        let counts = [records_of(column), records_of_all(column)];
        queries.extend([
            troubled(column, CLIENT_BROKE),
            rules_of_all(column, CLIENT_BROKE),
        ]);
        queries.extend(counts);
    }
    queries
}

fn since(filter: &Filter) -> i64 {
    filter.since.map_or(0, |since| millis(since.as_millis()))
}
