use std::net::SocketAddr;

use farewell::handshake::BodyLength;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use super::*;

/// Longer than anything here takes.
const BOUND: Duration = Duration::from_secs(60);
const HEAD: &[u8] = b"POST / HTTP/1.1\r\n\r\n";

async fn pair() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address: SocketAddr = listener.local_addr().unwrap();
    let client = TcpStream::connect(address).await.unwrap();
    (client, listener.accept().await.unwrap().0)
}

/// A connection whose head was read with these bytes behind it.
fn single(tcp: TcpStream, read_ahead: &[u8], length: BodyLength, knows_interim: bool) -> Single {
    Single::new(
        tcp.into(),
        HEAD,
        read_ahead,
        Body::new(length),
        knows_interim,
        BOUND,
    )
}

/// Reads until no more comes, in the time that a test has; how that ended.
async fn read_all(single: &mut Single) -> (Vec<u8>, Option<io::Result<()>>) {
    let mut all = Vec::new();
    let reading = async {
        loop {
            match single.read_buf(&mut all).await {
                Ok(0) => return Ok(()),
                Ok(_) => {}
                Err(error) => return Err(error),
            }
        }
    };
    let ended = timeout(Duration::from_millis(200), reading).await.ok();
    (all, ended)
}

#[tokio::test]
async fn nothing_behind_a_request_is_shown() {
    let chunked = b"1\r\na\r\n0\r\n\r\n".as_slice();
    for (body, length) in [
        (b"".as_slice(), BodyLength::None),
        (b"abc", BodyLength::Bytes(3)),
        (chunked, BodyLength::Chunked),
    ] {
        let behind = b"GET /next HTTP/1.1\r\n\r\n";
        let all = [body, behind].concat();
        for cut in 0..all.len() {
            let (mut client, tcp) = pair().await;
            let mut single = single(tcp, &all[..cut], length, true);
            client.write_all(&all[cut..]).await.unwrap();
            let expected = [HEAD, body].concat();
            let mut shown = vec![0; expected.len()];
            single.read_exact(&mut shown).await.unwrap();
            assert_eq!(shown, expected, "cut at {cut}");
            if cut % 7 == 0 {
                let (more, ended) = read_all(&mut single).await;
                assert!(more.is_empty() && ended.is_none(), "cut at {cut}");
            }
        }
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_seen_to_end() {
    let (client, tcp) = pair().await;
    let mut single = single(tcp, b"ab", BodyLength::Bytes(3), true);
    drop(client);
    let (all, ended) = read_all(&mut single).await;
    assert_eq!(all, [HEAD, b"ab"].concat());
    assert!(matches!(ended, Some(Ok(()))));
}

#[tokio::test]
async fn a_client_that_has_closed_its_connection_is_found_gone() {
    for behind in [b"".as_slice(), b"X"] {
        for knows_interim in [true, false] {
            let (mut client, tcp) = pair().await;
            let mut single = single(tcp, b"", BodyLength::None, knows_interim);
            client.write_all(behind).await.unwrap();
            drop(client);
            let gone = timeout(BOUND, single.read_to_end(&mut Vec::new())).await;
            gone.expect("it is found").unwrap_err();
        }
    }
}

#[tokio::test]
async fn a_client_that_has_ended_its_sending_side_is_asked_and_answered() {
    let (mut client, tcp) = pair().await;
    let mut single = single(tcp, b"", BodyLength::None, true);
    client.shutdown().await.unwrap();
    let mut shown = Vec::new();
    let mut asked = vec![0; INTERIM.len()];
    tokio::select! {
        _ = single.read_to_end(&mut shown) => panic!("it is there"),
        read = timeout(BOUND, client.read_exact(&mut asked)) => drop(read.unwrap().unwrap()),
    }
    assert_eq!(asked, INTERIM);
    // Its system has answered nothing, and so it goes on.
    let (_, ended) = read_all(&mut single).await;
    assert!(ended.is_none());
    single.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
    drop(single);
    let mut answer = String::new();
    client.read_to_string(&mut answer).await.unwrap();
    assert_eq!(answer, "HTTP/1.1 200 OK\r\n\r\n");
}

#[tokio::test(start_paused = true)]
async fn a_client_whose_answer_has_begun_is_not_asked() {
    let (ours, mut client) = tokio::io::duplex(1 << 10);
    let mut single = Single::new(
        Transport::other(ours),
        HEAD,
        b"",
        Body::new(BodyLength::None),
        true,
        BOUND,
    );
    // hyper asks for the body in this way, before it answers.
    single.write_all(INTERIM).await.unwrap();
    client.shutdown().await.unwrap();
    let mut shown = Vec::new();
    let waited = timeout(Duration::from_secs(5), single.read_to_end(&mut shown));
    assert!(waited.await.is_err());
    single.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
    let waited = timeout(BOUND, single.read_to_end(&mut shown));
    assert!(waited.await.is_err());
    drop(single);
    let mut all = Vec::new();
    client.read_to_end(&mut all).await.unwrap();
    let expected = [INTERIM, INTERIM, b"HTTP/1.1 200 OK\r\n\r\n"].concat();
    assert_eq!(all, expected);
}

#[tokio::test(start_paused = true)]
async fn a_body_may_be_slow_and_not_silent() {
    let (ours, mut client) = tokio::io::duplex(1 << 10);
    let length = Body::new(BodyLength::Bytes(4));
    let mut single = Single::new(Transport::other(ours), HEAD, b"", length, true, BOUND);
    let late = single.late();
    let writing = tokio::spawn(async move {
        for byte in [b"a", b"b", b"c"] {
            tokio::time::sleep(Duration::from_secs(59)).await;
            client.write_all(byte).await.unwrap();
        }
        client
    });
    let mut all = Vec::new();
    let error = single.read_to_end(&mut all).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    assert_eq!(all, [HEAD, b"abc"].concat());
    assert!(late.load(Ordering::Relaxed));
    drop(writing.await);
}
