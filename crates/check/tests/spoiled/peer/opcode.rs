//! The first byte of a frame.

/// Text, binary data, Close, Ping, Pong.
pub(super) const TEXT: u8 = 1;
pub(super) const BINARY: u8 = 2;
pub(super) const CLOSE: u8 = 8;
pub(super) const PING: u8 = 9;
pub(super) const PONG: u8 = 10;
/// In the first byte of a frame.
pub(super) const RSV1: u8 = 0x40;
