//! A server with ten thousand clients restarts, in a simulated network under a
//! virtual clock: when do they come back? The code is farewell's own, on both
//! sides; only the TCP below it is simulated.
//!
//! The arrival curves are the picture of `docs/reconnecting.md`. The test draws
//! it anew and compares; `FAREWELL_DRAW=1` writes it instead.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod mortal;
mod picture;
mod simulation;

use std::path::Path;
use std::thread;

use picture::Curve;
use simulation::{CLIENTS, Clients, Restart, simulate};

const PICTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/arrivals.svg");

#[test]
fn ten_thousand_clients_come_back_and_the_picture_shows_how() {
    // Two at a time: the network of one simulation is its thread's.
    let fixed = thread::spawn(|| simulate(Restart::Unpaced, Clients::FixedDelay));
    let jittered = simulate(Restart::Unpaced, Clients::Reconnecting);
    let paced = simulate(Restart::Paced, Clients::Reconnecting);
    let fixed = fixed.join().expect("a simulation");

    for run in [&fixed, &jittered, &paced] {
        assert_eq!(run.back, CLIENTS, "everyone is back");
    }
    let fixed = Curve::new("no Close, a fixed delay of 1 s", &fixed.arrivals);
    let jittered = Curve::new("no Close, farewell::reconnect", &jittered.arrivals);
    let paced = Curve::new("paced 1012, farewell::reconnect", &paced.arrivals);

    assert!(fixed.busiest_second() >= CLIENTS * 9 / 10, "{fixed:?}");
    assert!(
        jittered.busiest_second() <= CLIENTS * 3 / 10,
        "{jittered:?}"
    );
    assert!(paced.busiest_second() <= CLIENTS / 10, "{paced:?}");
    assert_eq!(paced.total(), CLIENTS, "nobody comes in vain");

    let drawn = picture::draw(&[fixed, jittered, paced]);
    if std::env::var_os("FAREWELL_DRAW").is_some() {
        std::fs::write(PICTURE, &drawn).expect("the picture can be written");
    }
    let kept = std::fs::read_to_string(Path::new(PICTURE)).unwrap_or_default();
    assert!(
        kept == drawn,
        "docs/arrivals.svg shows other numbers; look why, then run with FAREWELL_DRAW=1"
    );
}
