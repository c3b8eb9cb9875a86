//! An observed relay between real sockets: what passes, how it ends, and what is written
//! down of it.

mod anything;

use std::io::ErrorKind;
use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use farewell::{Cause, CloseCode, CloseFrame, SeenClose, TcpEnd, Transport};
use farewell_close::{Observation, Party, Rule};
use farewell_proto::Connection;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};
use ulid::Ulid;

use super::{Observed, Opening, Spoken};
use crate::admission::Admissions;
use crate::answer::Ending;
use crate::config::Endings;
use crate::descriptors::Descriptors;
use crate::moment::Moment;
use crate::relay::{Handle, Member, Registry};
use crate::route::Route;
use crate::upstream::scripted::{Manner, Script, snapshot};
use crate::visit::{Outcome, Visit};

const PATIENCE: Duration = Duration::from_secs(20);
/// A text message "hi" of a server, and of a client.
const HI: &[u8] = b"\x81\x02hi";
const MASKED_HI: &[u8] = b"\x81\x82\0\0\0\0hi";

/// A client and an upstream with an observed relay between them.
struct Observing {
    client: TcpStream,
    upstream: TcpStream,
    handle: Arc<Handle>,
    admissions: Arc<Admissions>,
    relay: JoinHandle<Outcome>,
}

impl Observing {
    /// Before a server that is still there once a connection is lost.
    async fn new() -> Self {
        Self::speaking(Spoken::Plain).await
    }

    async fn speaking(spoken: Spoken) -> Self {
        let ((client, to_client), (upstream, to_upstream)) = (pair().await, pair().await);
        let (observed, handle) = Self::between(to_client, to_upstream, spoken);
        let admissions = Admissions::new(&snapshot(), Descriptors::new(100_000));
        let place = admissions.admit().ok().unwrap();
        let relay = tokio::spawn({
            let admissions = admissions.clone();
            async move { observed.run(&admissions, place).await.1 }
        });
        Self {
            client,
            upstream,
            handle,
            admissions,
            relay,
        }
    }

    fn between(
        client: TcpStream,
        upstream: TcpStream,
        spoken: Spoken,
    ) -> (Box<Observed>, Arc<Handle>) {
        let config = snapshot();
        let mut settings = config.routes[0].clone();
        settings.endings = Endings::Observe;
        let endpoint = Script::always(Manner::Serves).endpoint(&config);
        let route = Arc::new(Route::new(settings, endpoint.clone(), &config));
        let visit = Visit::new(
            Ulid::from(7_u128),
            None,
            "127.0.0.1:1"
                .parse::<std::net::SocketAddr>()
                .unwrap()
                .into(),
        );
        let opened_at = Moment::now();
        let member = Member::join(&Registry::default(), visit, opened_at, endpoint);
        let handle = member.handle().clone();
        let observed = Observed::new(Opening {
            route,
            client: (Transport::from(client), BytesMut::new()),
            upstream: (Transport::from(upstream), BytesMut::new()),
            spoken,
            subprotocol: None,
            member,
            guard: None,
        });
        (observed, handle)
    }

    async fn outcome(self) -> Outcome {
        let Self {
            client,
            upstream,
            relay,
            ..
        } = self;
        drop((client, upstream));
        timeout(PATIENCE, relay).await.unwrap().unwrap()
    }
}

async fn pair() -> (TcpStream, TcpStream) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (one, other) = tokio::join!(TcpStream::connect(address), listener.accept());
    (one.unwrap(), other.unwrap().0)
}

/// How a peer ends what it sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cut {
    Fin,
    Reset,
}

impl Cut {
    async fn make(self, mut peer: TcpStream) {
        match self {
            Self::Fin => peer.shutdown().await.unwrap(),
            Self::Reset => Transport::from(peer).reset_on_drop(),
        }
    }

    /// How the other peer sees it.
    async fn seen(peer: &mut TcpStream) -> Self {
        let read = timeout(PATIENCE, peer.read(&mut [0; 16])).await.unwrap();
        match read {
            Ok(0) => Self::Fin,
            Err(error) if error.kind() == ErrorKind::ConnectionReset => Self::Reset,
            other => panic!("{other:?}"),
        }
    }
}

async fn say(peer: &mut TcpStream, bytes: &[u8]) {
    peer.write_all(bytes).await.unwrap();
}

async fn hear(peer: &mut TcpStream, bytes: &[u8]) {
    let mut seen = vec![0; bytes.len()];
    let read = peer.read_exact(&mut seen);
    timeout(PATIENCE, read).await.unwrap().unwrap();
    assert_eq!(seen, bytes);
}

fn close(code: u16, reason: &str) -> SeenClose {
    let code = CloseCode::from_u16(code).unwrap();
    SeenClose::from(&CloseFrame::new(code, reason.to_owned()))
}

#[tokio::test]
async fn a_lost_upstream_is_told_by_nothing_but_its_own_cut() {
    for cut in [Cut::Fin, Cut::Reset] {
        let mut it = Observing::new().await;
        say(&mut it.upstream, HI).await;
        hear(&mut it.client, HI).await;
        say(&mut it.client, MASKED_HI).await;
        hear(&mut it.upstream, MASKED_HI).await;
        let Observing {
            mut client,
            upstream,
            relay,
            admissions,
            ..
        } = it;
        cut.make(upstream).await;
        assert_eq!(Cut::seen(&mut client).await, cut);
        // What the client says to that is no ending of its own.
        let _ = client.write_all(b"\x88\x82\0\0\0\0\x03\xe9").await;
        drop(client);
        let outcome = timeout(PATIENCE, relay).await.unwrap().unwrap();
        assert_eq!(
            (outcome.initiator, outcome.cause),
            (Party::Upstream, Cause::UpstreamLost)
        );
        assert_eq!(outcome.withheld, Some(close(1011, "upstream lost")));
        assert_eq!(outcome.evidence[0].seen, Observation::ConnectionEnded);
        assert!(outcome.evidence.len() > 1);
        let report = outcome.client.unwrap();
        assert_eq!((report.sent, report.clean), (None, false));
        assert_eq!(
            (report.traffic.messages_in, report.traffic.bytes_in),
            (1, 2)
        );
        assert_eq!(
            (report.traffic.messages_out, report.traffic.bytes_out),
            (1, 2)
        );
        assert!(!admissions.is_full());
    }
}

#[tokio::test]
async fn a_close_and_its_answer_pass_and_nothing_is_withheld() {
    let mut it = Observing::new().await;
    say(&mut it.upstream, b"\x88\x04\x03\xe9up").await;
    hear(&mut it.client, b"\x88\x04\x03\xe9up").await;
    say(&mut it.client, b"\x88\x82\0\0\0\0\x03\xe9").await;
    hear(&mut it.upstream, b"\x88\x82\0\0\0\0\x03\xe9").await;
    let outcome = it.outcome().await;
    assert_eq!(
        (outcome.initiator, outcome.cause),
        (Party::Upstream, Cause::GoingAway)
    );
    assert_eq!(outcome.withheld, None);
    let (client, upstream) = (outcome.client.unwrap(), outcome.upstream.unwrap());
    assert_eq!(
        (client.sent, client.received),
        (Some(close(1001, "up")), Some(close(1001, "")))
    );
    assert_eq!(
        (upstream.received, upstream.sent),
        (Some(close(1001, "up")), Some(close(1001, "")))
    );
    assert!(client.clean);
}

#[tokio::test]
async fn a_close_that_the_server_does_not_answer_would_have_been() {
    let mut it = Observing::new().await;
    say(&mut it.client, b"\x88\x82\0\0\0\0\x03\xe8").await;
    hear(&mut it.upstream, b"\x88\x82\0\0\0\0\x03\xe8").await;
    it.upstream.shutdown().await.unwrap();
    assert_eq!(Cut::seen(&mut it.client).await, Cut::Fin);
    let outcome = it.outcome().await;
    assert_eq!(
        (outcome.initiator, outcome.cause),
        (Party::Client, Cause::Completed)
    );
    assert_eq!(outcome.withheld, Some(close(1000, "")));
    assert_eq!(outcome.client.unwrap().sent, None);
}

#[tokio::test]
async fn what_breaks_a_rule_passes_and_so_does_what_follows() {
    let mut it = Observing::new().await;
    // A reserved opcode, and on.
    say(&mut it.upstream, b"\x83\x01?\x81\x02hi").await;
    hear(&mut it.client, b"\x83\x01?\x81\x02hi").await;
    say(&mut it.client, MASKED_HI).await;
    hear(&mut it.upstream, MASKED_HI).await;
    it.client.shutdown().await.unwrap();
    assert_eq!(Cut::seen(&mut it.upstream).await, Cut::Fin);
    let outcome = it.outcome().await;
    // Who ended it is the client; why it would have ended is the upstream's mistake.
    assert_eq!(
        (outcome.initiator, outcome.cause),
        (Party::Client, Cause::UpstreamProtocolError)
    );
    assert_eq!(outcome.violation.unwrap().rule, Rule::ReservedOpcode);
    assert_eq!(
        outcome.withheld,
        Some(close(1011, "upstream protocol error"))
    );
}

#[tokio::test]
async fn a_client_that_breaks_a_rule_and_goes_would_have_been_told_which() {
    for cut in [Cut::Fin, Cut::Reset] {
        let mut it = Observing::new().await;
        say(&mut it.client, HI).await;
        hear(&mut it.upstream, HI).await;
        let Observing {
            client,
            mut upstream,
            relay,
            admissions: _kept,
            ..
        } = it;
        cut.make(client).await;
        assert_eq!(Cut::seen(&mut upstream).await, cut);
        drop(upstream);
        let outcome = timeout(PATIENCE, relay).await.unwrap().unwrap();
        assert_eq!(outcome.cause, Cause::ProtocolError);
        assert_eq!(outcome.violation.unwrap().rule, Rule::MaskMissing);
        assert_eq!(outcome.withheld.unwrap().code, Some(1002));
    }
}

#[tokio::test]
async fn one_direction_goes_on_when_the_other_has_ended() {
    let mut it = Observing::new().await;
    it.client.shutdown().await.unwrap();
    assert_eq!(Cut::seen(&mut it.upstream).await, Cut::Fin);
    for _ in 0..3 {
        say(&mut it.upstream, HI).await;
        hear(&mut it.client, HI).await;
    }
    it.upstream.shutdown().await.unwrap();
    assert_eq!(Cut::seen(&mut it.client).await, Cut::Fin);
    let outcome = it.outcome().await;
    assert_eq!(
        (outcome.initiator, outcome.cause),
        (Party::Client, Cause::PeerLost)
    );
    assert_eq!(outcome.client.unwrap().end, TcpEnd::FinPeer);
    assert_eq!(outcome.upstream.unwrap().end, TcpEnd::FinLocal);
}

#[tokio::test]
async fn what_meets_a_closed_socket_is_reset_as_it_would_be() {
    let it = Observing::new().await;
    let Observing {
        mut client,
        upstream,
        relay,
        admissions: _kept,
        ..
    } = it;
    // Closed both ways: its system answers what still comes by a reset.
    drop(upstream);
    assert_eq!(Cut::seen(&mut client).await, Cut::Fin);
    let reset = async {
        while client.write_all(MASKED_HI).await.is_ok() {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(PATIENCE, reset).await.unwrap();
    let outcome = timeout(PATIENCE, relay).await.unwrap().unwrap();
    assert_eq!(
        (outcome.initiator, outcome.cause),
        (Party::Upstream, Cause::UpstreamLost)
    );
    assert!(outcome.lost > 0);
}

#[tokio::test]
async fn an_extension_that_nobody_knows_is_passed_and_not_judged() {
    let mut it = Observing::speaking(Spoken::Unknown).await;
    say(&mut it.upstream, b"\xf3\x01?\x88\x02\x03\xe8").await;
    hear(&mut it.client, b"\xf3\x01?\x88\x02\x03\xe8").await;
    it.upstream.shutdown().await.unwrap();
    assert_eq!(Cut::seen(&mut it.client).await, Cut::Fin);
    let outcome = it.outcome().await;
    assert_eq!(outcome.cause, Cause::UpstreamLost);
    assert!(outcome.violation.is_none());
}

#[tokio::test]
async fn a_kick_says_a_close_between_frames_and_cuts_inside_one() {
    for inside in [false, true] {
        let mut it = Observing::new().await;
        let sent = if inside { &HI[..3] } else { HI };
        say(&mut it.upstream, sent).await;
        hear(&mut it.client, sent).await;
        it.handle.end(Ending::Kicked(None));
        if !inside {
            hear(&mut it.client, b"\x88\x08\x03\xf0kicked").await;
            say(&mut it.client, b"\x88\x82\0\0\0\0\x03\xf0").await;
        }
        assert_eq!(Cut::seen(&mut it.client).await, Cut::Fin);
        assert_eq!(Cut::seen(&mut it.upstream).await, Cut::Fin);
        let outcome = it.outcome().await;
        assert_eq!(
            (outcome.initiator, outcome.cause),
            (Party::Gateway, Cause::Kicked)
        );
        let said = Some(close(1008, "kicked"));
        let (sent, withheld) = (outcome.client.unwrap().sent, outcome.withheld);
        assert_eq!(
            if inside {
                (withheld, sent)
            } else {
                (sent, withheld)
            },
            (said, None)
        );
    }
}

#[tokio::test]
async fn a_drain_cuts_by_fin_and_withholds_its_close() {
    let mut it = Observing::new().await;
    it.handle.end(Ending::Drained(Duration::from_secs(1)));
    assert_eq!(Cut::seen(&mut it.client).await, Cut::Fin);
    assert_eq!(Cut::seen(&mut it.upstream).await, Cut::Fin);
    let outcome = it.outcome().await;
    assert_eq!(
        (outcome.initiator, outcome.cause),
        (Party::Gateway, Cause::Restarting)
    );
    assert_eq!(
        outcome.withheld,
        Some(close(1012, "restarting; retry-after=1.00"))
    );
}

#[tokio::test]
async fn a_gateway_that_goes_waits_for_no_investigation() {
    let it = Observing::new().await;
    it.admissions.leave();
    let begun = std::time::Instant::now();
    let Observing {
        mut client,
        upstream,
        relay,
        ..
    } = it;
    drop(upstream);
    assert_eq!(Cut::seen(&mut client).await, Cut::Fin);
    drop(client);
    let outcome = timeout(PATIENCE, relay).await.unwrap().unwrap();
    assert!(begun.elapsed() < Duration::from_millis(250));
    assert_eq!(outcome.initiator, Party::Upstream);
}

/// Beside the two sockets and what is known of the client: an idle one owns no buffer.
#[tokio::test]
async fn an_idle_observed_relay_is_small() {
    assert!(size_of::<Observed>() <= 520);
    assert!(size_of::<Connection>() <= 240);
    let it = Observing::new().await;
    let observed = Observing::between(pair().await.1, pair().await.1, Spoken::Plain).0;
    let place = it.admissions.admit().ok().unwrap();
    assert!(size_of_val(&observed.run(&it.admissions, place)) <= 128);
}
