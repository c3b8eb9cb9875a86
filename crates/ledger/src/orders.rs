//! [`Order`]: what an operator had done to connections, and on whose word.

use farewell_close::Timestamp;
use rusqlite::{Connection, params};

use crate::row::{millis, number};

/// Files of older versions have no such table, so it is created where it is
/// missing.
pub(crate) const CREATE: &str = "
    CREATE TABLE IF NOT EXISTS orders (
        id          TEXT PRIMARY KEY NOT NULL,
        at          INTEGER NOT NULL,
        node        TEXT NOT NULL,
        action      TEXT NOT NULL,
        by          TEXT NOT NULL,
        target      TEXT,
        code        INTEGER,
        reason      TEXT,
        connections INTEGER NOT NULL
    ) STRICT;
";

/// What an operator had done to connections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Its own.
    pub id: String,
    /// When it was given.
    pub at: Timestamp,
    /// The gateway that carried it out.
    pub node: String,
    /// `kick` or `drain`.
    pub action: String,
    /// Whose word it was: a signal, or the address from which the admin address was
    /// asked.
    pub by: String,
    /// Whom it was about: `all`, a connection's id, or a client's address.
    pub target: String,
    /// The code that clients were closed with, where the order named one.
    pub code: Option<u16>,
    /// The reason, where the order named one.
    pub reason: Option<String>,
    /// How many connections it ended.
    pub connections: u64,
}

impl Order {
    /// Writes it; writing it twice leaves one.
    pub(crate) fn insert(&self, connection: &Connection) -> rusqlite::Result<()> {
        connection.execute(
            "INSERT OR REPLACE INTO orders
                 (id, at, node, action, by, target, code, reason, connections)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                self.id,
                millis(self.at.as_millis()),
                self.node,
                self.action,
                self.by,
                self.target,
                self.code,
                self.reason,
                millis(self.connections),
            ],
        )?;
        Ok(())
    }

    /// Those given at `since` or later, latest first.
    pub(crate) fn list(
        connection: &Connection,
        since: u64,
        limit: Option<u32>,
    ) -> rusqlite::Result<Vec<Self>> {
        if !exists(connection)? {
            return Ok(Vec::new());
        }
        connection
            .prepare(
                "SELECT id, at, node, action, by, target, code, reason, connections FROM orders
                 WHERE at >= ?1 ORDER BY at DESC, id DESC LIMIT ?2",
            )?
            .query_map(params![millis(since), limit.map_or(-1, i64::from)], |row| {
                Ok(Self {
                    id: row.get(0)?,
                    at: Timestamp::from_millis(number(row, 1)?),
                    node: row.get(2)?,
                    action: row.get(3)?,
                    by: row.get(4)?,
                    target: row.get(5)?,
                    code: row.get(6)?,
                    reason: row.get(7)?,
                    connections: number(row, 8)?,
                })
            })?
            .collect()
    }
}

/// Whether the file has the table.
pub(crate) fn exists(connection: &Connection) -> rusqlite::Result<bool> {
    let look = "SELECT COUNT(*) > 0 FROM sqlite_schema WHERE type = 'table' AND name = 'orders'";
    connection.query_row(look, [], |row| row.get(0))
}
