//! The generator against servers that echo well and badly: a measurement of a
//! server that loses or spoils messages is an error, not a number.

#![allow(clippy::unwrap_used)]

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::{Command, Output};
use std::thread;

const SIZE: usize = 20;

/// A server that sends back what `spoil` makes of each message, as a frame.
fn server(spoil: fn(Vec<u8>) -> Vec<u8>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            thread::spawn(move || {
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    let mut byte = [0];
                    stream.read_exact(&mut byte).unwrap();
                    head.push(byte[0]);
                }
                stream
                    .write_all(b"HTTP/1.1 101 Switching Protocols\r\n\r\n")
                    .unwrap();
                let mut frame = [0; 6 + SIZE];
                while stream.read_exact(&mut frame).is_ok() {
                    let (header, payload) = frame.split_at(6);
                    let mask = header[2..].iter().cycle();
                    let message = payload.iter().zip(mask).map(|(byte, key)| byte ^ key);
                    let message = spoil(message.collect());
                    let mut reply = vec![header[0], u8::try_from(message.len()).unwrap()];
                    reply.extend(message);
                    if stream.write_all(&reply).is_err() {
                        return;
                    }
                }
            });
        }
    });
    address
}

fn generate(address: SocketAddr) -> Output {
    Command::new(env!("CARGO_BIN_EXE_generator"))
        .arg(address.to_string())
        .args(["--connections", "3", "--in-flight", "4"])
        .args(["--messages", "120", "--warm-up", "0"])
        .output()
        .unwrap()
}

#[test]
fn echoes_are_counted() {
    let output = generate(server(|message| message));
    let said = String::from_utf8(output.stdout).unwrap();
    let line: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(line["messages"], 120);
    assert_eq!(line["bytes_of_payload"], 120 * SIZE);
    assert_eq!(line["bytes_on_wire"], 120 * (SIZE + 2));
    assert!(line["latency_us"]["p50"].as_f64().unwrap() > 0.0);
    assert!(line["cpu_seconds"].is_null());
}

#[test]
fn a_spoiled_byte_is_an_error() {
    let output = generate(server(|mut message| {
        message[SIZE - 1] ^= 1;
        message
    }));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("not what was sent"), "{said}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_short_echo_is_an_error() {
    let output = generate(server(|mut message| {
        message.pop();
        message
    }));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("19 bytes came back of 20"), "{said}");
}
