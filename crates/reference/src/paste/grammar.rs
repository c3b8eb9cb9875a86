//! The forms in which libraries write a code and its reason.

use super::cursor::{between, number, value};
use super::frame;
use super::said::Said;
use crate::facts::{Speaker, software_of};

/// What the form of this line tells, in the words of the library whose form it is.
pub(super) fn read(line: &str) -> Option<Said<'_>> {
    let forms = [
        python,
        python_older,
        gorilla,
        coder,
        tungstenite,
        aiohttp,
        signalr,
        websocketpp,
        close_frame,
    ];
    forms.iter().find_map(|form| form(line))
}

/// websockets: `received 1011 (internal error) why; then sent 1011 (internal error) why`.
/// The code is that of the side that spoke first.
fn python(line: &str) -> Option<Said<'_>> {
    let clause = |verb: &str, by| {
        let (at, _) = line.match_indices(verb).find(|&(at, _)| {
            number(&line[at + verb.len()..]).is_some_and(|(_, rest)| rest.starts_with(" ("))
        })?;
        Some((at, verb.len(), by))
    };
    let (at, verb, by) = [
        clause("received ", Speaker::Peer),
        clause("sent ", Speaker::Local),
    ]
    .into_iter()
    .flatten()
    .min_by_key(|&(at, ..)| at)?;
    let (code, rest) = number(&line[at + verb..])?;
    let (_, rest) = between(rest, " (", ")")?;
    let ends = ["; then sent", "; then received", "; no close frame"];
    let end = ends.iter().filter_map(|end| rest.find(end)).min()?;
    Some(Said::new("python-websockets", by, code, &rest[..end]))
}

/// websockets before 10.0: `code = 1006 (connection closed abnormally [internal]), no reason`.
fn python_older(line: &str) -> Option<Said<'_>> {
    let (code, rest) = number(line.split_once("code = ")?.1)?;
    let (_, rest) = between(rest, " (", "), ")?;
    let reason = rest.strip_prefix("reason = ");
    let is_its = reason.is_some() || rest.starts_with("no reason");
    let by = if matches!(code, 1005 | 1006) {
        Speaker::Local
    } else {
        Speaker::Either
    };
    is_its.then(|| Said::new("python-websockets", by, code, reason.unwrap_or("")))
}

/// gorilla: `websocket: close 1006 (abnormal closure): unexpected EOF`; a private code has
/// no name. Others write the same without their name before it.
fn gorilla(line: &str) -> Option<Said<'_>> {
    let (before, rest) = line.split_once("close ")?;
    let (code, rest) = number(rest)?;
    let named = between(rest, " (", ")").filter(|_| rest.starts_with(" ("));
    let is_its = before.ends_with("websocket: ")
        || named.is_some_and(|(name, rest)| is_lower(name) && rest.starts_with(": "));
    let by = if code == 1006 {
        Speaker::Local
    } else {
        Speaker::Peer
    };
    let rest = named.map_or(rest, |(_, rest)| rest);
    is_its.then(|| Said::new("gorilla", by, code, rest.strip_prefix(": ").unwrap_or("")))
}

fn is_lower(name: &str) -> bool {
    name.bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte == b' ')
}

/// coder: `received close frame: status = StatusGoingAway and reason = "restarting"`.
fn coder(line: &str) -> Option<Said<'_>> {
    let (status, rest) = between(line, "status = ", " and reason = \"")?;
    let digits = status.strip_prefix("StatusCode(").unwrap_or(status);
    let code = number(digits)
        .map(|(code, _)| code)
        .or_else(|| constant("coder", status))?;
    let by = if line.contains("received close frame") {
        Speaker::Peer
    } else {
        Speaker::Either
    };
    let reason = rest.split('"').next().unwrap_or(rest);
    Some(Said::new("coder", by, code, reason))
}

/// tungstenite: `CloseFrame { code: Away, reason: "restarting" }`.
fn tungstenite(line: &str) -> Option<Said<'_>> {
    let (_, rest) = line.split_once("CloseFrame {")?;
    let (_, rest) = rest.split_once("code: ")?;
    let end = rest.find([',', ' ', '}']).unwrap_or(rest.len());
    let name = &rest[..end];
    let digits = name.rsplit('(').next().unwrap_or(name);
    let code = number(digits)
        .map(|(code, _)| code)
        .or_else(|| constant("tungstenite", name))?;
    let reason = value(rest, "reason").unwrap_or("");
    Some(Said::new("tungstenite", Speaker::Peer, code, reason))
}

/// aiohttp: `WSMessage(type=<WSMsgType.CLOSE: 8>, data=1001, extra='restarting')`.
fn aiohttp(line: &str) -> Option<Said<'_>> {
    let (_, rest) = line.split_once("WSMsgType.CLOSE: 8")?;
    let (_, data) = rest.split_once("data=")?;
    let (code, rest) = number(data)?;
    let extra = value(rest, "extra").unwrap_or("");
    Some(Said::new("aiohttp", Speaker::Peer, code, extra))
}

/// SignalR: `WebSocket closed with status code: 1006 (reason).`
fn signalr(line: &str) -> Option<Said<'_>> {
    let (_, rest) = line.split_once("WebSocket closed with status code: ")?;
    let (code, rest) = number(rest)?;
    let reason = between(rest, "(", ")").map_or("", |(reason, _)| reason);
    // Its own words for an empty one.
    let reason = reason.trim_end_matches("no reason given");
    let by = if code == 1006 {
        Speaker::Local
    } else {
        Speaker::Peer
    };
    Some(Said::new("signalr", by, code, reason))
}

/// WebSocket++: `Disconnect close local:[1006,End of File] remote:[1006]`. What came from
/// the peer is the code.
fn websocketpp(line: &str) -> Option<Said<'_>> {
    let (_, rest) = line.split_once("Disconnect close local:[")?;
    let (local, remote) = rest.split_once("] remote:[")?;
    let (code, rest) = number(remote)?;
    let reason = rest
        .strip_prefix(',')
        .and_then(|rest| rest.split(']').next());
    let reason = reason.or_else(|| Some(local.split_once(',')?.1));
    let by = if matches!(code, 1005 | 1006) {
        Speaker::Local
    } else {
        Speaker::Either
    };
    Some(Said::new("websocketpp", by, code, reason.unwrap_or("")))
}

/// A Close frame as Python prints it: `fin=1 opcode=8 data=b'\x03\xe8'` by websocket-client,
/// `Frame(fin=True, opcode=8, data=b'\x03\xe8')` by older websockets.
fn close_frame(line: &str) -> Option<Said<'_>> {
    let (before, rest) = line.split_once("opcode=8")?;
    let rest = rest.trim_start_matches([',', ' ']);
    let (code, reason) = frame::written(rest.strip_prefix("data=")?)?;
    let software = if before.ends_with("fin=1 ") {
        "websocket-client"
    } else {
        "python-websockets"
    };
    let by = if before.contains("++Sent") || before.contains("> Frame(") {
        Speaker::Local
    } else if before.contains("++Rcv") || before.contains("< Frame(") {
        Speaker::Peer
    } else {
        Speaker::Either
    };
    Some(Said::new(software, by, code, reason))
}

/// The code that a constant of this software names.
fn constant(software: &str, name: &str) -> Option<u16> {
    let names = &software_of(software)?.constants;
    let ends_so = |constant: &str| constant == name || constant.rsplit(':').next() == Some(name);
    names
        .iter()
        .find(|(_, constant)| ends_so(constant))
        .map(|(&code, _)| code)
}
