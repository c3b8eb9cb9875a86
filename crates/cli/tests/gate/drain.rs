//! Going well: one signal, two signals.

use std::time::Instant;

use farewell::{CloseCode, retry_after};

use super::support::{BOUND, Backend, Gate};

#[tokio::test]
async fn one_signal_tells_everyone_1012_with_a_delay_and_nobody_1006() {
    const CLIENTS: usize = 100;
    let backend = Backend::echo().await;
    let mut gate = Gate::before(backend.address, "");
    let mut sockets = Vec::new();
    for _ in 0..CLIENTS {
        sockets.push(gate.connect().await);
    }
    gate.signal("-TERM");
    for mut socket in sockets {
        let report = socket.closed().await;
        assert_eq!(report.status(), CloseCode::SERVICE_RESTART.into());
        assert!(report.clean, "{report}");
        let delay = retry_after(report.reason()).unwrap().as_secs_f64();
        assert!((1.0..=5.0).contains(&delay), "{}", report.reason());
    }
    assert!(gate.child.wait().unwrap().success());
    let records = gate.records(CLIENTS).await;
    assert!(records.iter().all(|record| record["cause"] == "restarting"));
    assert!(
        records
            .iter()
            .all(|record| record["initiator"] == "gateway")
    );
}

#[tokio::test]
async fn a_second_signal_does_not_wait() {
    let backend = Backend::echo().await;
    let mut gate = Gate::before(backend.address, "[timeouts]\nclose = \"10s\"\n");
    // A client that never answers its Close.
    let silent = super::support::raw_client(&gate).await;
    gate.signal("-TERM");
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let told_again = Instant::now();
    gate.signal("-TERM");
    let ended = tokio::task::spawn_blocking(move || (gate.child.wait().unwrap(), gate));
    let (status, _gate) = tokio::time::timeout(BOUND, ended).await.unwrap().unwrap();
    assert!(status.success());
    // Bounded by a second, and by what a busy machine adds.
    assert!(
        told_again.elapsed() < BOUND / 4,
        "{:?}",
        told_again.elapsed()
    );
    drop(silent);
}
