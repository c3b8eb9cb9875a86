//! What the process grows by, as the system sees it. Alone in its binary: what
//! other tests take would count.
#![cfg(target_os = "linux")]

#[cfg(test)]
mod support;

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Instant;

    use bytes::BytesMut;
    use farewell_proto::deflate::Compression;
    use farewell_proto::{Config, Connection, Role};
    use flate2::{Compress, FlushCompress};

    use crate::support::frames::frame;
    use crate::support::quiet;

    /// KiB of resident memory: the most so far, and now.
    fn resident() -> (usize, usize) {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let field = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let number = line.unwrap().trim().trim_end_matches(" kB");
            number.parse().unwrap()
        };
        (field("VmHWM:"), field("VmRSS:"))
    }

    /// 64 MiB of zeros.
    fn bomb() -> Vec<u8> {
        let mut compress = Compress::new(flate2::Compression::best(), false);
        let (zeros, mut out) = ([0; 64 << 10], Vec::with_capacity(80 << 10));
        for flush in [FlushCompress::None; 1023]
            .into_iter()
            .chain([FlushCompress::Sync])
        {
            compress.compress_vec(&zeros, &mut out, flush).unwrap();
        }
        out.truncate(out.len() - 4);
        out
    }

    fn connection(compression: Compression) -> Connection {
        let config = Arc::new(Config {
            max_message: 1 << 20,
            compression,
            ..quiet()
        });
        let offer = "permessage-deflate".parse().unwrap();
        let agreed = compression.accept(&offer).unwrap();
        Connection::server(config, Instant::now()).compressed(agreed)
    }

    #[test]
    fn a_bomb_and_many_contexts() {
        let bytes = frame(Role::Client, 0xC2, &bomb());
        assert!(bytes.len() < 66 << 10);
        let before = resident().0;
        let mut failed = connection(Compression::dedicated());
        let mut input = BytesMut::from(&bytes[..]);
        assert_eq!(failed.receive(Instant::now(), &mut input), None);
        assert_eq!(failed.violation().unwrap().rule.code().as_u16(), 1009);
        let grown = resident().0 - before;
        assert!(grown < 4 << 10, "{grown} KiB");

        // An idle connection, both of whose directions were used.
        for (compression, most) in [(Compression::shared(), 16), (Compression::dedicated(), 400)] {
            let before = resident().1;
            let all: Vec<Connection> = (0..100).map(|_| used(compression)).collect();
            let each = (resident().1 - before) / all.len();
            println!("{}: {each} KiB", compression.mode);
            assert!(each <= most, "{}: {each} KiB", compression.mode);
        }
    }

    fn used(compression: Compression) -> Connection {
        let mut connection = connection(compression);
        let text = "used ".repeat(20_000);
        connection.send(text.as_str().into()).unwrap();
        let wire = connection.take_output(Instant::now());
        let payload = &wire[wire.len().min(4)..];
        let mut input = BytesMut::from(&frame(Role::Client, 0xC1, payload)[..]);
        let now = Instant::now();
        assert!(connection.receive(now, &mut input).is_some());
        connection
    }
}
