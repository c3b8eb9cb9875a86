//! Heads of requests and responses, and what stands in them.
//!
//! Any bytes in any chunks are read as they are at once. A request that is
//! accepted can be written again and is the same; its acceptance satisfies the
//! client that asked. Extensions, URLs and hosts are what they are written as.
//!
//! Input: a byte that chooses, four of [`Chunks`], the text.

#![no_main]

use farewell_fuzz::chunks::Chunks;
use farewell_proto::deflate::{Compression, NAME};
use farewell_proto::handshake::{
    ClientHandshake, Extensions, HeadLimits, Host, RequestReader, ResponseError, ResponseReader,
    Subprotocols, UpgradeRequest, WebSocketUrl, accept_key, is_reserved, parse_request,
    parse_response,
};
use http::header::{HeaderMap, ORIGIN};
use libfuzzer_sys::fuzz_target;

/// The RFC's example, so that its answer can be found in the seeds.
const NONCE: [u8; 16] = *b"the sample nonce";

const SMALL: HeadLimits = HeadLimits {
    bytes: 300,
    headers: 8,
    target: 40,
};

fuzz_target!(|data: &[u8]| {
    let Some((&[choice, c0, c1, c2, c3], bytes)) = data.split_first_chunk() else {
        return;
    };
    let chunks = Chunks::new([c0, c1, c2, c3]);
    let limits = if choice & 0x80 == 0 {
        HeadLimits::default()
    } else {
        SMALL
    };
    match choice & 3 {
        0 => request(bytes, chunks, &limits),
        1 => response(bytes, chunks, &limits),
        2 => values(bytes),
        _ => client(bytes, chunks),
    }
});

fn request(bytes: &[u8], chunks: Chunks, limits: &HeadLimits) {
    let at_once = parse_request(bytes, limits);
    let mut reader = RequestReader::new(*limits);
    let cut = in_chunks(bytes, chunks, |buffer| reader.read(buffer));
    assert_eq!(at_once, cut, "whole and cut");
    let (head, length) = match at_once {
        Ok(Some(found)) => found,
        Ok(None) => return assert!(bytes.len() < limits.bytes, "bounded"),
        Err(rejection) => return answered(&rejection.to_bytes()),
    };
    assert!(length <= bytes.len() && length <= limits.bytes);
    assert!(head.headers().len() <= limits.headers);
    match head.into_upgrade() {
        Ok(request) => accepted(&request),
        Err(refused) => answered(&refused.rejection().to_bytes()),
    }
}

/// An answer of ours can be read.
fn answered(bytes: &[u8]) {
    let answer = parse_response(bytes, &HeadLimits::default());
    let (head, _) = answer.expect("an answer").expect("a whole one");
    assert!(head.status().is_client_error() || head.status().is_server_error());
}

/// Writes the request again, and answers it.
fn accepted(request: &UpgradeRequest) {
    let mut others = request.extensions().into_iter();
    let other = others.find(|extension| extension.name().as_str() != NAME);
    let other = Extensions::from_iter(other.cloned());
    let names = request.subprotocols().as_slice();
    let acceptance = request
        .accept()
        .subprotocol_of(names)
        .extensions(other.clone())
        .expect("what was offered")
        .compression(&Compression::dedicated());
    assert_eq!(acceptance.chosen_subprotocol(), names.first());
    let answer = acceptance.to_bytes();
    let text = String::from_utf8(answer.clone()).expect("ASCII");
    assert!(
        text.contains(&accept_key(request.key().as_str())),
        "the key is proved"
    );

    // The same offer from a client of ours: written, read and answered.
    let mut again = ClientHandshake::new(
        NONCE,
        request.host().clone(),
        request.resource_name().clone(),
    )
    .subprotocols(request.subprotocols().clone())
    .extensions(request.extensions().clone());
    if let Some(origin) = request.headers().get(ORIGIN) {
        again = again.origin(origin.clone());
    }
    let others = request.headers().iter();
    let others: HeaderMap = others
        .filter(|(name, _)| !is_reserved(name) && **name != ORIGIN)
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let again = again.headers(others).expect("none is reserved");
    let roomy = HeadLimits {
        bytes: 64 << 10,
        headers: 200,
        target: 16 << 10,
    };
    let bytes = again.to_bytes();
    let written = parse_request(&bytes, &roomy);
    let (head, length) = written.expect("what we write").expect("whole");
    assert_eq!(length, bytes.len());
    let same = head.into_upgrade().expect("an upgrade again");
    assert_eq!(same.host(), request.host());
    assert_eq!(same.resource_name(), request.resource_name());
    assert_eq!(same.subprotocols(), request.subprotocols());
    assert_eq!(same.extensions(), request.extensions());
    assert_eq!(same.origin(), request.origin());
    assert_eq!(same.key(), again.key());

    let acceptance = same.accept().subprotocol_of(names);
    let acceptance = acceptance.extensions(other).expect("offered");
    let acceptance = acceptance.compression(&Compression::dedicated());
    let answer = parse_response(&acceptance.to_bytes(), &roomy);
    let (head, _) = answer.expect("what we write").expect("whole");
    let agreement = again.verify(head).expect("the client is content");
    assert_eq!(agreement.subprotocol.as_ref(), names.first());
    assert_eq!(agreement.extensions, acceptance.chosen_extensions());
    assert_eq!(agreement.compression, acceptance.chosen_compression());
}

fn response(bytes: &[u8], chunks: Chunks, limits: &HeadLimits) {
    let at_once = parse_response(bytes, limits);
    let mut reader = ResponseReader::new(*limits);
    let cut = in_chunks(bytes, chunks, |buffer| reader.read(buffer));
    // The evidence is what had come when the mistake was seen; all else agrees.
    let mistake = |error: ResponseError| error.mistake;
    assert_eq!(at_once.clone().map_err(mistake), cut.map_err(mistake));
    let Ok(Some((head, length))) = at_once else {
        return;
    };
    assert!(length <= bytes.len() && length <= limits.bytes);
    let client = ClientHandshake::to(&"ws://h/".parse().expect("a URL"), NONCE)
        .subprotocols(Subprotocols::new(["chat", "superchat"]).expect("tokens"))
        .extensions("permessage-deflate, x; y".parse().expect("extensions"));
    if let Ok(agreement) = client.verify(head) {
        let name = agreement.subprotocol.as_ref();
        assert!(name.is_none_or(|name| client.offered_subprotocols().get(name.as_str()).is_some()));
        let offer = client.offered_extensions();
        let mut chosen = agreement.extensions.into_iter();
        assert!(chosen.all(|extension| offer.contains(extension.name().as_str())));
    }
}

/// Values of headers and of the command line.
fn values(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if let Ok(list) = text.parse::<Extensions>() {
        assert_eq!(list.to_string().parse(), Ok(list));
    }
    if let Ok(host) = text.parse::<Host>() {
        assert_eq!(host.to_string().parse(), Ok(host));
    }
    if let Ok(url) = text.parse::<WebSocketUrl>() {
        assert_eq!(url.to_string().parse(), Ok(url.clone()));
        let bytes = ClientHandshake::to(&url, NONCE).to_bytes();
        let head = parse_request(&bytes, &HeadLimits::default());
        // A URL may be longer than a server takes.
        let Ok(head) = head else { return };
        let (head, _) = head.expect("whole");
        let request = head.into_upgrade().expect("what we write");
        assert_eq!(request.host(), url.host());
        assert_eq!(request.resource_name(), url.resource_name());
    }
}

/// A server's answer with the accept key put in its place, so that the checks
/// behind it are reached.
fn client(bytes: &[u8], chunks: Chunks) {
    let accept = accept_key(
        ClientHandshake::new(
            NONCE,
            "h".parse().expect("a host"),
            "/".parse().expect("a resource"),
        )
        .key()
        .as_str(),
    );
    let mut answer = b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\
        Connection: Upgrade\r\nSec-WebSocket-Accept: "
        .to_vec();
    answer.extend_from_slice(accept.as_bytes());
    answer.extend_from_slice(b"\r\n");
    answer.extend_from_slice(bytes);
    response(&answer, chunks, &HeadLimits::default());
}

/// Hands a growing buffer to a reader until it has something to say.
fn in_chunks<T, E>(
    bytes: &[u8],
    chunks: Chunks,
    mut read: impl FnMut(&[u8]) -> Result<Option<T>, E>,
) -> Result<Option<T>, E> {
    let mut end = 0;
    for chunk in chunks.of(bytes) {
        end += chunk.len();
        match read(&bytes[..end]) {
            Ok(None) => {}
            said => return said,
        }
    }
    read(&bytes[..end])
}
