//! What an idle relay costs the gateway's process. Its sockets are the system's,
//! and not counted.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;

use super::support::{Backend, Gate, client_frame, raw_client};

/// As many as the usual limit of 1,024 open files allows: each has two ends here.
const RELAYS: usize = 400;
/// The most that one may take, in KiB. Task, socket and timer of the runtime's, twice
/// where a relay has two, are half of it; the rest is the relay, what its record will
/// say of the client, and what the allocator adds. A buffer that an idle relay kept,
/// or the state of its opening, would be several times as much.
const MOST: usize = 4;

async fn open(gate: &Gate, wanted: usize) -> Vec<TcpStream> {
    let mut clients = Vec::with_capacity(wanted);
    for _ in 0..wanted {
        let mut client = raw_client(gate).await;
        for size in [20, 2_000, 50_000] {
            client
                .write_all(&client_frame(2, &vec![7; size]))
                .await
                .unwrap();
            let mut left = size;
            while left > 0 {
                left -= frame(&mut client).await;
            }
        }
        clients.push(client);
    }
    clients
}

/// Reads a frame; how long its payload was.
async fn frame(client: &mut TcpStream) -> usize {
    let mut start = [0; 2];
    client.read_exact(&mut start).await.unwrap();
    let len = match start[1] {
        127 => client.read_u64().await.unwrap() as usize,
        126 => usize::from(client.read_u16().await.unwrap()),
        short => usize::from(short),
    };
    client.read_exact(&mut vec![0; len]).await.unwrap();
    len
}

#[tokio::test]
async fn an_idle_relay_costs_little() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "");
    // What the process takes once is not a relay's.
    let _warm = open(&gate, 50).await;
    let Some(before) = gate.resident() else {
        return;
    };
    let _clients = open(&gate, RELAYS).await;
    sleep(Duration::from_millis(100)).await;
    let more = gate.resident().unwrap().saturating_sub(before);
    println!(
        "{RELAYS} idle relays: {:.1} KiB each",
        more as f64 / RELAYS as f64
    );
    assert!(more <= MOST * RELAYS, "{more} KiB for {RELAYS} idle relays");
}
