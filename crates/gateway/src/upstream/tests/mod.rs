//! Endpoints in virtual time.

mod losses;
mod plain;
mod room;
