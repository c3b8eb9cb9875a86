//! Opens a connection: TCP, then the request and its answer, one after the other.

use std::io::{Read, Write};

use crate::arguments::Arguments;
use crate::error::Error;
use crate::stream::{Stream, Tls};

/// The longest answer to a handshake, in bytes.
const LONGEST_ANSWER: usize = 16 << 10;

/// An open connection that does not block.
pub(crate) fn open(arguments: &Arguments, tls: Option<&Tls>) -> Result<Stream, Error> {
    let mut stream = Stream::dial(arguments.address, tls)?;
    stream.set_nonblocking(false)?;
    stream.write_all(request(arguments).as_bytes())?;
    let mut answer = Vec::new();
    let mut part = [0; 4096];
    loop {
        let count = stream.read(&mut part)?;
        if count == 0 {
            return Err("the server ended the handshake".into());
        }
        answer.extend_from_slice(&part[..count]);
        match accepted(&answer, arguments)? {
            Some(length) if length == answer.len() => {
                stream.set_nonblocking(true)?;
                return Ok(stream);
            }
            Some(_) => return Err("the server spoke first".into()),
            None => {}
        }
    }
}

/// The request. The key is always the same: nobody is deceived here.
pub(crate) fn request(arguments: &Arguments) -> String {
    let Arguments { address, path, .. } = arguments;
    let extensions = if arguments.deflate {
        "Sec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover; \
         client_no_context_takeover\r\n"
    } else {
        ""
    };
    format!(
        "GET {path} HTTP/1.1\r\nHost: {address}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
         Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n{extensions}\r\n"
    )
}

/// The length of the answer's head; `None` where it has not ended. Anything but a
/// 101 that agrees to what was asked for is an error.
pub(crate) fn accepted(answer: &[u8], arguments: &Arguments) -> Result<Option<usize>, Error> {
    let Some(end) = answer.windows(4).position(|four| four == b"\r\n\r\n") else {
        if answer.len() > LONGEST_ANSWER {
            return Err("the answer to the handshake does not end".into());
        }
        return Ok(None);
    };
    let head = String::from_utf8_lossy(&answer[..end]);
    if !head.starts_with("HTTP/1.1 101 ") {
        let line = head.lines().next().unwrap_or_default();
        return Err(format!("the handshake was answered with '{line}'").into());
    }
    let compresses = head.to_ascii_lowercase().contains("permessage-deflate");
    if compresses != arguments.deflate {
        return Err(format!("compression was not agreed to as asked for: {head}").into());
    }
    Ok(Some(end + 4))
}
