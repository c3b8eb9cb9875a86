//! A peer that leaves: its Close, and the end of its sending right behind it. What it
//! said is known by then, so it gets its answer for as long as it can be written to.

use std::future::poll_fn;
use std::sync::Arc;

use farewell::driver::ReadBuffer;
use farewell::tls::{self, Trust};
use farewell::{Cause, CloseCall, CloseCode, Config, Link, LinkEvent, TcpEnd, Transport};
use farewell_proto::{Delivery, Event, Role};
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::{TlsAcceptor, TlsConnector, TlsStream};

use crate::certificate::Certificate;
use crate::support::{quiet, soon};

/// Both ends of a TCP connection: the client's, the server's.
async fn tcp() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (client, server) = tokio::join!(TcpStream::connect(address), listener.accept());
    (client.unwrap(), server.unwrap().0)
}

/// The same over TLS.
async fn over_tls(files: &Certificate) -> (TlsStream<TcpStream>, TlsStream<TcpStream>) {
    let (client, server) = tcp().await;
    let connector = TlsConnector::from(tls::client(&Trust::Insecure).unwrap());
    let acceptor = TlsAcceptor::from(tls::server(&files.certificate, &files.key).unwrap());
    let name = ServerName::try_from("localhost").unwrap();
    let (client, server) = tokio::join!(connector.connect(name, client), acceptor.accept(server));
    (client.unwrap().into(), server.unwrap().into())
}

/// A relay's leg in this role.
fn leg(role: Role, transport: Transport) -> Link {
    let config = Arc::new(Config {
        delivery: Delivery::Pieces,
        answer_close: false,
        ..quiet()
    });
    match role {
        Role::Server => Link::server(config, transport, &[]),
        Role::Client => Link::client(config, transport, &[]).unwrap(),
    }
}

/// A leg whose peer said 1001 and ended its sending: its answer, which is only known
/// once reading has ended, arrives.
async fn is_answered(mut link: Link, mut peer: impl AsyncRead + AsyncWrite + Unpin, end: TcpEnd) {
    let mut buffer = ReadBuffer::default();
    let told = poll_fn(|cx| link.poll_passing(cx, None, &mut buffer)).await;
    assert!(
        matches!(told, LinkEvent::Event(Event::Closed(_))),
        "{told:?}"
    );
    let told = poll_fn(|cx| link.poll_passing(cx, None, &mut buffer)).await;
    assert!(matches!(told, LinkEvent::ReadingEnded), "{told:?}");
    let answer = CloseCall::by_library(CloseCode::GOING_AWAY.into(), Cause::GoingAway);
    assert!(link.close(answer));
    let report = poll_fn(|cx| link.poll_over(cx)).await;
    assert!(report.clean, "{report:?}");
    assert_eq!(report.status().as_u16(), 1001);
    assert_eq!(report.end, end);
    let mut answer = Vec::new();
    peer.read_to_end(&mut answer).await.unwrap();
    // Masked or not.
    assert_eq!(answer[0], 0x88);
    assert_eq!(answer[1] & 0x7F, 2);
}

/// What a peer of this role says.
const fn going_away(role: Role) -> &'static [u8] {
    match role {
        Role::Server => &[0x88, 0x02, 0x03, 0xE9],
        Role::Client => &[0x88, 0x82, 0, 0, 0, 0, 0x03, 0xE9],
    }
}

/// A leg's role, and its peer's.
const ROLES: [(Role, Role); 2] = [(Role::Server, Role::Client), (Role::Client, Role::Server)];

#[tokio::test]
async fn fin_behind_a_close_leaves_time_for_the_answer() {
    for (role, other) in ROLES {
        let (ours, mut theirs) = tcp().await;
        theirs.write_all(going_away(other)).await.unwrap();
        theirs.shutdown().await.unwrap();
        let link = leg(role, Transport::from(ours));
        soon(is_answered(link, theirs, TcpEnd::FinPeer)).await;
    }
}

#[tokio::test]
async fn the_end_of_tls_behind_a_close_leaves_time_for_the_answer() {
    let files = Certificate::write("leaving");
    for says_farewell in [true, false] {
        for (role, other) in ROLES {
            let (client, server) = over_tls(&files).await;
            let (ours, mut theirs) = match role {
                Role::Server => (server, client),
                Role::Client => (client, server),
            };
            theirs.write_all(going_away(other)).await.unwrap();
            theirs.flush().await.unwrap();
            let end = if says_farewell {
                theirs.shutdown().await.unwrap();
                TcpEnd::FinPeer
            } else {
                // FIN without TLS's close_notify.
                theirs.get_mut().0.shutdown().await.unwrap();
                TcpEnd::TlsTruncated
            };
            let link = leg(role, Transport::Tls(Box::new(ours)));
            soon(is_answered(link, theirs, end)).await;
        }
    }
}
