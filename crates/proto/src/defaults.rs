//! Every default of farewell, in one table.

use std::num::NonZeroU32;
use std::time::Duration;

/// The largest message that is taken: 16 MiB.
pub const MAX_MESSAGE: usize = 16 << 20;
/// The most fragments of one message. Far above what any sender needs; it
/// bounds the work that a stream of empty fragments makes.
pub const MAX_FRAGMENTS: u32 = 1 << 17;
/// How many frames a second may carry nothing of a message: 1,000, and at once as many as
/// in 20 s, for peers that stood still. A frame costs its sender two to six bytes, and
/// its receiver as much as a small message. Peers that measure send ten pings a second,
/// and what keeps a connection alive is one in several seconds; small messages are not
/// counted.
pub const CONTROL_RATE: NonZeroU32 = NonZeroU32::MIN.saturating_add(999);
/// The largest head of an opening handshake: 32 KiB, as much as nginx takes. Four cookies
/// of 6,000 bytes are more than 16.
pub const MAX_HANDSHAKE: usize = 32 << 10;
/// How long an opening handshake may take.
pub const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);
/// How often a peer is pinged.
pub const PING_INTERVAL: Duration = Duration::from_secs(20);
/// How long a peer may take to give a sign of life after a ping.
pub const PING_TIMEOUT: Duration = Duration::from_secs(20);
/// How long an ending may take, from the first Close to the end of TCP.
pub const CLOSE_TIMEOUT: Duration = Duration::from_secs(5);
/// The most bytes that are read and thrown away during an ending: 1 MiB.
pub const DISCARD_LIMIT: u64 = 1 << 20;
/// How long pending output may go without a byte taken.
pub const SLOW_READER: Duration = Duration::from_secs(10);
/// Messages below this many bytes are not compressed. By itself, so short a
/// message hardly becomes smaller.
pub const COMPRESSION_THRESHOLD: usize = 256;
/// The level of compression, of 1 to 9: little work for most of the effect.
pub const COMPRESSION_LEVEL: u8 = 3;
/// How long an upstream may be away and still count as restarting.
pub const RESTART_WINDOW: Duration = Duration::from_secs(5);
/// How long a drain may take.
pub const DRAIN: Duration = Duration::from_secs(25);
/// The fewest connections closed per second in a drain.
pub const DRAIN_RATE: u32 = 500;
/// Room for one read from a socket: 64 KiB.
pub const READ_BUFFER: usize = 64 << 10;
/// The smallest fragment but the last into which a large message is cut on its
/// way through a relay, so that a Close can be said between: 16 KiB.
pub const RELAY_FRAGMENT: usize = 16 << 10;
/// Payloads from here on are written from where they lie instead of copied.
pub const VECTORED_FROM: usize = 8 << 10;
