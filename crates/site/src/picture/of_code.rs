//! [`of_code`]: the typical sequence of each code.
//!
//! What is drawn is what the reference says of the code, and what RFC 6455 asks for. The
//! server ends TCP first (section 7.1.1). The side that finds a fault in what it received
//! fails the connection (section 7.1.7): it sends a Close frame and reads no answer, so
//! that its library has no code to report.

use super::sequence::{Lane, Report, Sequence, Step, What};

use Lane::{Client, Gateway, Proxy, Server};

/// What typically happens where a connection ends with this number. Total: a number that
/// is not a code has the sequence of a peer that sends it all the same.
pub(crate) fn of_code(code: u16) -> Sequence {
    let steps = match code {
        1000 => closed(Client, &[mark(Client, "picture-calls-close-1000")], code),
        1001 => closed_by_server("picture-shuts-down", code),
        1002 => failed("picture-frame", "picture-broken-rule", code),
        1003 => refused("picture-binary", "picture-wants-text", code),
        1005 => closed_without_code(),
        1006 => cut_by_proxy(),
        1007 => failed("picture-text", "picture-not-utf8", code),
        1008 => refused("picture-message", "picture-own-rule", code),
        1009 => failed("picture-large", "picture-limit", code),
        1010 => extension_missing(),
        1011 => refused("picture-message", "picture-fails", code),
        1012 => restarted_behind_gateway(),
        1013 => refused_at_opening("picture-handshake", "picture-no-capacity", code),
        1014 => invalid_answer_upstream(),
        1015 => untrusted(),
        3000 => refused_at_opening("picture-token", "picture-credentials", code),
        3003 => refused("picture-message", "picture-right-missing", code),
        3008 => closed_by_server("picture-waited", code),
        3001..=3999 => closed_by_server("picture-library-reason", code),
        4000..=4999 => closed_by_server("picture-own-reason", code),
        _ => invalid(code),
    };
    Sequence {
        code,
        lanes: match code {
            1006 => &[Client, Proxy, Server],
            1012 | 1014 => &[Client, Gateway, Server],
            _ => &[Client, Server],
        },
        steps,
        note: match code {
            1000 | 1005 => Some("picture-clean"),
            1006 => Some("picture-never-opened"),
            1012 => Some("picture-sends-1012-itself"),
            1014 => Some("picture-or-1011"),
            1015 => Some("picture-no-websocket"),
            1001..=1014 if code != 1004 => None,
            3000..=4999 => None,
            _ => Some("picture-shown-by-browsers"),
        },
    }
}

/// The closing handshake of client and server, begun by one of them: both report the
/// code.
fn closed(by: Lane, before: &[Step], code: u16) -> Vec<Step> {
    let other = if by == Client { Server } else { Client };
    let mut steps = before.to_vec();
    steps.extend([
        arrow(by, other, What::Close(code)),
        arrow(other, by, What::Close(code)),
        arrow(Server, Client, What::End),
        report(Client, Report::Received(code)),
        report(Server, Report::Received(code)),
    ]);
    steps
}

fn closed_by_server(why: &'static str, code: u16) -> Vec<Step> {
    closed(Server, &[mark(Server, why)], code)
}

/// The server's program does not go on after something that came.
fn refused(sent: &'static str, found: &'static str, code: u16) -> Vec<Step> {
    let before = [
        arrow(Client, Server, What::Other(sent)),
        mark(Server, found),
    ];
    closed(Server, &before, code)
}

/// The server accepts the handshake and closes at once, so that a page can read why.
fn refused_at_opening(sent: &'static str, found: &'static str, code: u16) -> Vec<Step> {
    let before = [
        arrow(Client, Server, What::Other(sent)),
        arrow(Server, Client, What::Other("picture-accepted")),
        mark(Server, found),
    ];
    closed(Server, &before, code)
}

/// The server's library cannot read on: it fails the connection.
fn failed(sent: &'static str, found: &'static str, code: u16) -> Vec<Step> {
    vec![
        arrow(Client, Server, What::Other(sent)),
        mark(Server, found),
        arrow(Server, Client, What::Close(code)),
        arrow(Server, Client, What::End),
        report(Client, Report::Received(code)),
        report(Server, Report::Often(1006)),
    ]
}

fn closed_without_code() -> Vec<Step> {
    vec![
        mark(Client, "picture-calls-close"),
        arrow(Client, Server, What::EmptyClose),
        arrow(Server, Client, What::EmptyClose),
        arrow(Server, Client, What::End),
        report(Client, Report::FilledIn(1005)),
        report(Server, Report::FilledIn(1005)),
    ]
}

fn cut_by_proxy() -> Vec<Step> {
    vec![
        mark(Proxy, "picture-idle"),
        arrow(Proxy, Client, What::NoClose),
        arrow(Proxy, Client, What::Cut),
        arrow(Proxy, Server, What::Cut),
        report(Client, Report::FilledIn(1006)),
        report(Server, Report::FilledIn(1006)),
    ]
}

/// The client fails the connection, and waits for the server to end TCP.
fn extension_missing() -> Vec<Step> {
    vec![
        arrow(Client, Server, What::Other("picture-handshake")),
        arrow(Server, Client, What::Other("picture-accepted-without")),
        mark(Client, "picture-needs-extension"),
        arrow(Client, Server, What::Close(1010)),
        arrow(Server, Client, What::Unread(1010)),
        arrow(Server, Client, What::End),
        report(Client, Report::Often(1006)),
        report(Server, Report::Received(1010)),
    ]
}

fn restarted_behind_gateway() -> Vec<Step> {
    vec![
        mark(Server, "picture-restarts"),
        arrow(Server, Gateway, What::Cut),
        mark(Gateway, "picture-is-back"),
        arrow(Gateway, Client, What::CloseWithDelay(1012)),
        arrow(Client, Gateway, What::Close(1012)),
        arrow(Gateway, Client, What::End),
        report(Client, Report::Received(1012)),
    ]
}

fn invalid_answer_upstream() -> Vec<Step> {
    vec![
        arrow(Server, Gateway, What::Other("picture-not-websocket")),
        mark(Gateway, "picture-cannot-use"),
        arrow(Gateway, Client, What::Close(1014)),
        arrow(Client, Gateway, What::Close(1014)),
        arrow(Gateway, Client, What::End),
        report(Client, Report::Received(1014)),
    ]
}

fn untrusted() -> Vec<Step> {
    vec![
        arrow(Client, Server, What::Other("picture-tls-hello")),
        arrow(Server, Client, What::Other("picture-certificate")),
        mark(Client, "picture-not-trusted"),
        arrow(Client, Server, What::Other("picture-tls-alert")),
        arrow(Client, Server, What::End),
        report(Client, Report::FilledIn(1015)),
    ]
}

/// The number that the server sent is none that a Close frame may contain.
fn invalid(code: u16) -> Vec<Step> {
    vec![
        arrow(Server, Client, What::Close(code)),
        mark(Client, "picture-refuses-number"),
        arrow(Client, Server, What::Close(1002)),
        arrow(Server, Client, What::End),
        report(Client, Report::Refused),
        report(Server, Report::Received(1002)),
    ]
}

const fn arrow(from: Lane, to: Lane, what: What) -> Step {
    Step::Arrow { from, to, what }
}

const fn mark(at: Lane, what: &'static str) -> Step {
    Step::Mark { at, what }
}

const fn report(at: Lane, what: Report) -> Step {
    Step::Report { at, what }
}
