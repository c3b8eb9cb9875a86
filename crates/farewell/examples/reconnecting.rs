//! A client that comes back as the code asks, to one address or several, and
//! sends a line of input whenever there is one.
//!
//!     cargo run --example reconnecting -- ws://127.0.0.1:9000/ ws://127.0.0.1:9001/

use std::error::Error;

use farewell::reconnect::{Change, Event};
use farewell::{CloseCode, Reconnect, reconnect};
use http::header::{AUTHORIZATION, HeaderValue};
use tokio::io::{AsyncBufReadExt, BufReader, stdin};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut urls = std::env::args().skip(1);
    let mut builder = reconnect(urls.next().ok_or("usage: reconnecting <url>...")?)
        // Kept while away: at most 64 messages and 1 MiB.
        .queue(64, 1 << 20)
        // 1012: to the next address at once, where there is one.
        .make_before_break()
        .on_retry(|retry| async move {
            match retry.advice {
                // 1008 or 401: only a new token makes it worth another attempt.
                Reconnect::No => Change::header(AUTHORIZATION, new_token().await),
                _ => Change::Nothing,
            }
        });
    for url in urls {
        builder = builder.or(url);
    }
    let mut client = builder.start()?;
    let mut lines = BufReader::new(stdin()).lines();
    let mut typing = true;

    loop {
        // `next` is cancel safe, so a line that comes first loses nothing.
        tokio::select! {
            event = client.next() => match event {
                Some(event) => tell(event),
                None => break,
            },
            line = lines.next_line(), if typing => match line? {
                Some(line) => {
                    if let Err(error) = client.send(line).await {
                        println!("not sent: {error}");
                    }
                }
                None => {
                    typing = false;
                    client.close(CloseCode::NORMAL).await;
                }
            },
        }
    }
    println!("ended: {:?}", client.end().map(|end| &end.why));
    Ok(())
}

fn tell(event: Event) {
    match event {
        Event::Open(opened) => println!("open, number {}", opened.number),
        Event::Message(message) => println!("message {message:?}"),
        Event::Lost(report) => println!("lost: {report}"),
        Event::Failed(error) => println!("not opened: {error}"),
        Event::Waiting(waiting) => println!("waiting for {:?}", waiting.delay),
        _ => {}
    }
}

/// Where an application would ask its identity provider.
async fn new_token() -> HeaderValue {
    HeaderValue::from_static("Bearer new")
}
