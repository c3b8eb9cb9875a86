use std::time::Duration;

use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::*;

const BEHIND: &[u8] = b"GET / HTTP/1.1\r\n";

/// What is read of these parts, each of which is on its way before the next is written,
/// and what is left behind the header.
async fn read_parts(parts: &[&[u8]]) -> io::Result<(Option<SocketAddr>, Vec<u8>)> {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    client.set_nodelay(true).unwrap();
    let (tcp, _) = listener.accept().await.unwrap();
    read_over(client, tcp.into(), parts).await
}

/// The same over this connection.
async fn read_over(
    mut client: impl AsyncWrite + Unpin,
    mut gateway: Transport,
    parts: &[&[u8]],
) -> io::Result<(Option<SocketAddr>, Vec<u8>)> {
    let reading = tokio::spawn(async move {
        let address = read(&mut gateway).await?;
        let mut left = Vec::new();
        gateway.read_to_end(&mut left).await?;
        Ok((address, left))
    });
    for part in parts {
        client.write_all(part).await.unwrap();
        client.flush().await.unwrap();
        tokio::task::yield_now().await;
    }
    drop(client);
    tokio::time::timeout(Duration::from_secs(60), reading)
        .await
        .unwrap()
        .unwrap()
}

fn v2(command: u8, more: usize) -> Vec<u8> {
    let mut header = [v2::PROTOCOL_PREFIX, &[0x20 | command, 0x11]].concat();
    header.extend_from_slice(&u16::try_from(12 + more).unwrap().to_be_bytes());
    header.extend_from_slice(&[6, 6, 6, 6, 127, 0, 0, 1, 0, 9, 0, 2]);
    // A field of no meaning (PP2_TYPE_NOOP).
    if more > 0 {
        header.push(0x04);
        header.extend_from_slice(&u16::try_from(more - 3).unwrap().to_be_bytes());
        header.resize(header.len() + more - 3, 0);
    }
    header
}

fn headers() -> Vec<(Vec<u8>, Option<&'static str>)> {
    let v1 = |text: &str| text.as_bytes().to_vec();
    vec![
        (
            v1("PROXY TCP4 6.6.6.6 127.0.0.1 9 2\r\n"),
            Some("6.6.6.6:9"),
        ),
        (
            v1("PROXY TCP6 2001:db8::1 ::1 9 2\r\n"),
            Some("[2001:db8::1]:9"),
        ),
        (
            v1("PROXY TCP6 ::ffff:6.6.6.6 ::1 9 2\r\n"),
            Some("6.6.6.6:9"),
        ),
        (v1("PROXY UNKNOWN\r\n"), None),
        (v1("PROXY UNKNOWN who knows\r\n"), None),
        (v2(1, 0), Some("6.6.6.6:9")),
        (v2(1, 300), Some("6.6.6.6:9")),
        (v2(0, 0), None),
    ]
}

#[tokio::test]
async fn a_header_cut_anywhere_is_the_same_and_nothing_behind_it_is_taken() {
    for (header, address) in headers() {
        let address = address.map(|address| address.parse().unwrap());
        let all = [&header, BEHIND].concat();
        let step = if header.len() > 100 { 37 } else { 1 };
        for cut in (0..=header.len()).step_by(step) {
            let (first, second) = all.split_at(cut);
            let read = read_parts(&[first, second]).await.unwrap();
            assert_eq!(read, (address, BEHIND.to_vec()), "cut at {cut}");
        }
        let bytes: Vec<&[u8]> = all.chunks(1).collect();
        let read = read_parts(&bytes).await.unwrap();
        assert_eq!(read, (address, BEHIND.to_vec()));
    }
}

#[cfg(unix)]
#[tokio::test]
async fn over_a_unix_socket_it_is_the_same() {
    for (header, address) in headers() {
        let address = address.map(|address| address.parse().unwrap());
        let all = [&header, BEHIND].concat();
        let (client, gateway) = tokio::net::UnixStream::pair().unwrap();
        let read = read_over(client, gateway.into(), &[&all]).await.unwrap();
        assert_eq!(read, (address, BEHIND.to_vec()));
        let (client, gateway) = tokio::net::UnixStream::pair().unwrap();
        let cut = &header[..header.len() - 1];
        let error = read_over(client, gateway.into(), &[cut]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    }
}

#[test]
fn a_header_needs_the_same_parts_however_they_come() {
    for (header, _) in headers() {
        let all = [&header, BEHIND].concat();
        for cut in 0..header.len() {
            let (part, is_whole) = part(&header[..cut], &all[cut..]).unwrap();
            assert_eq!(
                (cut + part, is_whole),
                (
                    // The length is known once the fixed part is.
                    header.len(),
                    true
                ),
                "cut at {cut}"
            );
        }
    }
}

#[tokio::test]
async fn what_is_no_header_is_told_from_one_that_breaks_off() {
    let kind = async |bytes: &[u8]| read_parts(&[bytes]).await.unwrap_err().kind();
    let long = format!("PROXY UNKNOWN {}\r\n", "x".repeat(200));
    for bytes in [
        b"GET / HTTP/1.1\r\n\r\n".as_slice(),
        b"PROXYZ",
        b"PROXY TCP4 a b c d\r\n",
        b"\r\n\r\n\0\r\nQUIX",
        long.as_bytes(),
        &v2(1, 5_000),
    ] {
        assert_eq!(kind(bytes).await, io::ErrorKind::InvalidData, "{bytes:?}");
    }
    for (header, _) in headers() {
        let cut = &header[..header.len() - 1];
        assert_eq!(kind(cut).await, io::ErrorKind::UnexpectedEof);
        assert_eq!(kind(b"").await, io::ErrorKind::UnexpectedEof);
    }
}

#[tokio::test]
async fn half_a_header_is_waited_for_without_a_look() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let mut client = TcpStream::connect(listener.local_addr().unwrap())
        .await
        .unwrap();
    let mut gateway = listener.accept().await.unwrap().0.into();
    client.write_all(b"PROXY TCP4 6.6").await.unwrap();
    let mut reading = Box::pin(read(&mut gateway));
    let polls = std::sync::atomic::AtomicUsize::new(0);
    let counted = std::future::poll_fn(|cx| {
        polls.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        reading.as_mut().poll(cx)
    });
    let waited = tokio::time::timeout(Duration::from_millis(300), counted).await;
    assert!(waited.is_err());
    // Once at the start, once for what came, and once for the time that ended it.
    let polls = polls.into_inner();
    assert!(polls <= 4, "{polls} polls");
}
