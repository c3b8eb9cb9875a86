//! The other end, by hand: what it agreed on, and how it deflates.

use std::sync::Arc;
use std::time::Instant;

use farewell_proto::deflate::{Agreed, Compression};
use farewell_proto::handshake::Extensions;
use farewell_proto::{Config, Connection, MaskSecret, Role};
use flate2::{Compress, Decompress, FlushCompress, FlushDecompress};

use crate::support::{Lone, quiet};

/// What a server with contexts of its own answers to this offer.
pub(crate) fn agreed(parameters: &str) -> Agreed {
    agreed_with(&Compression::dedicated(), parameters)
}

/// What a server that wants this answers to this offer.
pub(crate) fn agreed_with(wanted: &Compression, parameters: &str) -> Agreed {
    let offers: Extensions = format!("permessage-deflate{parameters}").parse().unwrap();
    wanted.accept(&offers).expect("a good offer")
}

/// Everything is compressed, however small.
pub(crate) fn eager() -> Config {
    Config {
        compression: Compression {
            threshold: 0,
            ..Compression::dedicated()
        },
        ..quiet()
    }
}

/// An end that compresses.
pub(crate) fn end(role: Role, config: Config, agreed: Agreed) -> Connection {
    let (now, config) = (Instant::now(), Arc::new(config));
    let connection = match role {
        Role::Client => Connection::client(config, MaskSecret::new([7; 16]), now),
        Role::Server => Connection::server(config, now),
    };
    connection.compressed(agreed)
}

/// The same, alone.
pub(crate) fn lone(role: Role, config: Config, agreed: Agreed) -> Lone {
    let mut lone = Lone::with(role, config.clone());
    lone.connection = end(role, config, agreed);
    lone
}

/// A context that is kept.
pub(crate) struct RawPeer {
    compress: Compress,
    decompress: Decompress,
}

impl RawPeer {
    pub(crate) fn new() -> Self {
        Self {
            compress: Compress::new(flate2::Compression::default(), false),
            decompress: Decompress::new(false),
        }
    }

    /// A message's payload on the wire.
    pub(crate) fn deflate(&mut self, payload: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(payload.len() + 64);
        self.compress
            .compress_vec(payload, &mut out, FlushCompress::Sync)
            .unwrap();
        assert!(out.len() < out.capacity());
        match out.strip_suffix(&[0, 0, 0xFF, 0xFF]) {
            Some(rest) => rest.to_vec(),
            None => vec![0],
        }
    }

    /// What such a payload says.
    pub(crate) fn inflate(&mut self, wire: &[u8]) -> Vec<u8> {
        let mut out = Vec::with_capacity(1 << 20);
        let whole = [wire, &[0, 0, 0xFF, 0xFF]].concat();
        self.decompress
            .decompress_vec(&whole, &mut out, FlushDecompress::Sync)
            .unwrap();
        assert!(out.len() < out.capacity());
        out
    }
}

/// Bytes without any order (xorshift).
pub(crate) fn noise(len: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15u64;
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    std::iter::repeat_with(next).take(len).collect()
}

/// Zeros, deflated by themselves.
pub(crate) fn bomb(len: usize) -> Vec<u8> {
    let mut compress = Compress::new(flate2::Compression::best(), false);
    let (zeros, mut out) = ([0; 64 << 10], Vec::with_capacity(len / 900 + 64));
    for _ in 0..len / zeros.len() {
        compress
            .compress_vec(&zeros, &mut out, FlushCompress::None)
            .unwrap();
    }
    compress
        .compress_vec(&[], &mut out, FlushCompress::Sync)
        .unwrap();
    assert_eq!(compress.total_in(), len as u64);
    out.truncate(out.len() - 4);
    out
}
