//! Endpoints in virtual time.

mod losses;
mod room;
