//! A relay whose task panics, between real sockets.

use std::sync::Arc;
use std::time::Duration;

use farewell::{Cause, Link, Transport};
use farewell_close::Party;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use ulid::Ulid;

use super::*;
use crate::admission::Admissions;
use crate::descriptors::Descriptors;
use crate::moment::Moment;
use crate::relay::{Member, Registry};
use crate::route::Route;
use crate::upstream::scripted::{Manner, Script, snapshot};
use crate::visit::Visit;

const PATIENCE: Duration = Duration::from_secs(20);

async fn pair() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (one, other) = tokio::join!(TcpStream::connect(address), listener.accept());
    (one.unwrap(), other.unwrap().0)
}

#[tokio::test]
async fn a_relay_that_panics_tells_1011_and_leaves_a_record() {
    let ((mut client, to_client), (mut upstream, to_upstream)) = (pair().await, pair().await);
    let config = snapshot();
    let endpoint = Script::always(Manner::Serves).endpoint(&config);
    let route = Arc::new(Route::new(
        config.routes[0].clone(),
        endpoint.clone(),
        &config,
    ));
    let visit = Visit::new(
        Ulid::from(7_u128),
        None,
        "127.0.0.1:1"
            .parse::<std::net::SocketAddr>()
            .unwrap()
            .into(),
    );
    let opened_at = Moment::now();
    let registry = Registry::default();
    let member = Member::join(&registry, visit, opened_at, endpoint);
    let handle = member.handle().clone();
    let to_client = Link::server(route.client_leg.clone(), Transport::from(to_client), &[]);
    let leg = route.upstream_leg.clone();
    let to_upstream = Link::client(leg, Transport::from(to_upstream), &[])
        .ok()
        .unwrap();
    let admissions = Admissions::new(&config, Descriptors::new(100));
    let relayed = Box::new(Relayed {
        relay: Relay::new(route, to_client, to_upstream, member, None, None),
        accepted: true,
        admission: admissions.admit().ok().unwrap(),
    });
    let journal = Arc::new(Journal::new("node".to_owned(), None));
    let mut records = journal.watch();
    let running = tokio::spawn(async move { relayed.run(&journal).await });

    handle.panic();
    let mut close = [0; 18];
    timeout(PATIENCE, client.read_exact(&mut close))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(&close, b"\x88\x10\x03\xf3internal error");
    client.write_all(b"\x88\x82\0\0\0\0\x03\xf3").await.unwrap();
    let mut head = [0; 1];
    timeout(PATIENCE, upstream.read_exact(&mut head))
        .await
        .unwrap()
        .unwrap();
    assert_eq!(head, [0x88]);
    drop((client, upstream));
    timeout(PATIENCE, running).await.unwrap().unwrap();

    let record = records.recv().await.unwrap();
    assert_eq!(
        (record.cause, record.initiator),
        (Cause::HandlerPanicked, Party::Gateway)
    );
    assert_eq!((record.code, &*record.reason), (1011, "internal error"));
    assert_eq!(record.opened_at, Some(opened_at.of_day));
    assert!(registry.is_empty());
}
