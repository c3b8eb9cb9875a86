use std::net::SocketAddr;

use farewell::handshake::{HeadLimits, parse_request};
use proptest::prelude::*;

use super::*;

/// What a request from this peer leads to: the client's address and the fields that the
/// server gets, or the status of the refusal.
fn way(peer: &str, lines: &[&str]) -> Result<(String, HeaderMap), u16> {
    let peer: SocketAddr = peer.parse().unwrap();
    way_from(peer.into(), "127.0.0.1,10.0.0.0/8,fd00::/8", lines)
}

/// The same where these are trusted.
fn way_from(
    peer: ClientAddress,
    trusted: &str,
    lines: &[&str],
) -> Result<(String, HeaderMap), u16> {
    let trusted = trusted.parse().unwrap();
    let mark = Mark::new();
    let here = Here {
        is_secure: false,
        trusted: &trusted,
        mark: &mark,
    };
    let lines = lines.join("\r\n");
    let text = format!("GET / HTTP/1.1\r\nHost: own.example\r\n{lines}\r\n\r\n");
    let text = text.replace("\r\n\r\n\r\n", "\r\n\r\n");
    let head = parse_request(text.as_bytes(), &HeadLimits::default());
    let head = head.unwrap().unwrap().0;
    let way = Way::of(peer, &head, here).map_err(|rejection| rejection.status().as_u16())?;
    let mut headers = head.headers().clone();
    way.tell(&mut headers);
    Ok((way.client.to_string(), headers))
}

/// The client's address, as a trusted proxy names it.
fn client(lines: &[&str]) -> String {
    way("127.0.0.1:5", lines).unwrap().0
}

fn field<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    assert!(headers.get_all(name).iter().count() < 2, "{headers:?}");
    headers.get(name).map(|value| value.to_str().unwrap())
}

#[test]
fn a_stranger_is_not_believed_and_all_of_its_words_are_replaced() {
    let said = [
        "X-Forwarded-For: 6.6.6.6",
        "X-Forwarded-Proto: https",
        "X-Forwarded-Host: forged.example",
        "X-Forwarded-Port: 443",
        "X_Forwarded_For: 6.6.6.6",
        "X-Real-IP: 6.6.6.6",
        "Forwarded: for=6.6.6.6, for=\"",
    ];
    let (client, headers) = way("203.0.113.9:5", &said).unwrap();
    assert_eq!(client, "203.0.113.9:5");
    assert_eq!(field(&headers, "x-forwarded-for"), Some("203.0.113.9"));
    assert_eq!(field(&headers, "x-forwarded-proto"), Some("http"));
    assert_eq!(field(&headers, "x-forwarded-host"), Some("own.example"));
    for gone in [
        "x-forwarded-port",
        "x_forwarded_for",
        "x-real-ip",
        "forwarded",
    ] {
        assert_eq!(field(&headers, gone), None, "{gone}");
    }
}

#[test]
fn a_trusted_proxy_is_believed_and_extended() {
    let said = [
        "X-Forwarded-For: 203.0.113.9",
        "X-Forwarded-Proto: https",
        "X-Forwarded-Host: chat.example",
        "X-Forwarded-Port: 443",
        "X-Real-IP: 6.6.6.6",
        "X_Forwarded_For: 6.6.6.6",
        "Forwarded: for=203.0.113.9;proto=https",
    ];
    let (client, headers) = way("127.0.0.1:5", &said).unwrap();
    assert_eq!(client, "203.0.113.9");
    for (name, value) in [
        ("x-forwarded-for", Some("203.0.113.9, 127.0.0.1")),
        ("x-forwarded-proto", Some("https")),
        ("x-forwarded-host", Some("chat.example")),
        ("x-forwarded-port", Some("443")),
        ("x-real-ip", Some("203.0.113.9")),
        ("x_forwarded_for", None),
        (
            "forwarded",
            Some("for=203.0.113.9;proto=https, for=127.0.0.1;proto=http;host=\"own.example\""),
        ),
    ] {
        assert_eq!(field(&headers, name), value, "{name}");
    }
    let (_, headers) = way("[fd00::1]:5", &["Forwarded: for=203.0.113.9:7;host=b"]).unwrap();
    assert_eq!(
        field(&headers, "x-forwarded-for"),
        Some("203.0.113.9, fd00::1")
    );
    assert_eq!(field(&headers, "x-forwarded-host"), Some("b"));
    let own = "for=203.0.113.9:7;host=b, for=\"[fd00::1]\";proto=http;host=\"own.example\"";
    assert_eq!(field(&headers, "forwarded"), Some(own));
}

#[test]
fn a_trusted_proxy_that_says_nothing_is_the_client() {
    let mapped = way("[::ffff:203.0.113.9]:5", &[]).unwrap();
    assert_eq!(mapped.0, "203.0.113.9:5");
    assert_eq!(field(&mapped.1, "x-forwarded-for"), Some("203.0.113.9"));
    let (client, headers) = way("127.0.0.1:5", &[]).unwrap();
    assert_eq!(client, "127.0.0.1:5");
    assert_eq!(field(&headers, "x-forwarded-for"), Some("127.0.0.1"));
    assert_eq!(field(&headers, "x-forwarded-proto"), Some("http"));
    assert_eq!(field(&headers, "x-real-ip"), None);
}

#[test]
fn the_client_is_the_right_most_address_that_is_not_trusted() {
    for (said, expected) in [
        ("6.6.6.6, 203.0.113.9", "203.0.113.9"),
        ("6.6.6.6, 203.0.113.9, 10.0.0.1, 10.1.2.3", "203.0.113.9"),
        ("203.0.113.9:8, 10.0.0.1", "203.0.113.9:8"),
        ("::ffff:203.0.113.9, ::ffff:10.0.0.1", "203.0.113.9"),
        ("[2001:db8::1]:8, fd00::7", "[2001:db8::1]:8"),
        ("10.0.0.3, 10.0.0.2", "10.0.0.3"),
        // A hidden address ends the walk, and so does text that is not an address.
        ("203.0.113.9, unknown, 10.0.0.1", "10.0.0.1"),
        ("203.0.113.9, _hidden", "127.0.0.1:5"),
        ("203.0.113.9, nonsense, 10.0.0.1", "10.0.0.1"),
    ] {
        let said = format!("X-Forwarded-For: {said}");
        assert_eq!(client(&[&said]), expected, "{said}");
    }
    // Several fields are one list.
    let fields = [
        "X-Forwarded-For: 6.6.6.6",
        "X-Forwarded-For: 203.0.113.9, 10.0.0.1",
    ];
    assert_eq!(client(&fields), "203.0.113.9");
    assert_eq!(
        way("[::ffff:127.0.0.1]:5", &fields).unwrap().0,
        "203.0.113.9"
    );
}

#[test]
fn no_more_than_32_hops_are_followed() {
    let hops = |count: usize| {
        let inner = vec!["10.0.0.1"; count].join(", ");
        client(&[&format!("X-Forwarded-For: 203.0.113.9, {inner}")])
    };
    assert_eq!(hops(31), "203.0.113.9");
    assert_eq!(hops(32), "10.0.0.1");
}

#[test]
fn where_each_hop_has_a_word_the_clients_own_counts() {
    let proto = |lines: &[&str]| {
        let (_, headers) = way("127.0.0.1:5", lines).unwrap();
        field(&headers, "x-forwarded-proto").unwrap().to_owned()
    };
    let hops = "X-Forwarded-For: 6.6.6.6, 203.0.113.9, 10.0.0.1";
    assert_eq!(
        proto(&[hops, "X-Forwarded-Proto: ws, https, http"]),
        "https"
    );
    assert_eq!(proto(&[hops, "X-Forwarded-Proto: https, http"]), "http");
    let forwarded = "Forwarded: for=6.6.6.6;proto=ws, for=203.0.113.9;proto=https, \
                     for=10.0.0.1;proto=http";
    assert_eq!(proto(&[forwarded]), "https");
    assert_eq!(
        proto(&["Forwarded: for=203.0.113.9;proto=https, for=10.0.0.1"]),
        "https"
    );
}

#[test]
fn two_forms_that_disagree_are_refused() {
    let status = |lines: &[&str]| way("127.0.0.1:5", lines).err();
    let one = "X-Forwarded-For: 203.0.113.9";
    for (forwarded, expected) in [
        ("Forwarded: for=203.0.113.9", None),
        ("Forwarded: for=\"203.0.113.9:80\"", None),
        ("Forwarded: for=\"[::ffff:203.0.113.9]\"", None),
        ("Forwarded: proto=https", None),
        ("Forwarded: for=6.6.6.6", Some(400)),
        ("Forwarded: for=unknown", Some(400)),
        ("Forwarded: for=203.0.113.9, for=10.0.0.1", Some(400)),
        ("Forwarded: for=\"203.0.113.9", Some(400)),
    ] {
        assert_eq!(status(&[one, forwarded]), expected, "{forwarded}");
    }
    let proto = [
        "X-Forwarded-Proto: http",
        "Forwarded: for=203.0.113.9;proto=https",
    ];
    assert_eq!(status(&proto), Some(400));
    let host = ["X-Forwarded-Host: a", "Forwarded: host=b"];
    assert_eq!(status(&host), Some(400));
    // From a stranger it is replaced, whatever it says.
    assert!(way("203.0.113.9:5", &[one, "Forwarded: for=6.6.6.6"]).is_ok());
}

#[test]
fn a_unix_socket_is_believed_where_it_is_trusted_and_has_no_address_to_add() {
    let said = [
        "X-Forwarded-For: 203.0.113.9, 10.0.0.1",
        "X-Forwarded-Proto: https",
        "X-Real-IP: 6.6.6.6",
        "Forwarded: for=203.0.113.9;proto=https, for=10.0.0.1",
    ];
    let unix = |trusted, lines: &[&str]| way_from(ClientAddress::Unix, trusted, lines).unwrap();
    let (client, headers) = unix("unix,10.0.0.0/8", &said);
    assert_eq!(client, "203.0.113.9");
    for (name, value) in [
        ("x-forwarded-for", Some("203.0.113.9, 10.0.0.1")),
        ("x-forwarded-proto", Some("https")),
        ("x-real-ip", Some("203.0.113.9")),
        (
            "forwarded",
            Some("for=203.0.113.9;proto=https, for=10.0.0.1"),
        ),
    ] {
        assert_eq!(field(&headers, name), value, "{name}");
    }
    let (client, headers) = unix("10.0.0.0/8", &said);
    assert_eq!(client, "unix");
    for (name, value) in [
        ("x-forwarded-for", None),
        ("x-forwarded-proto", Some("http")),
        ("x-real-ip", None),
        ("forwarded", None),
    ] {
        assert_eq!(field(&headers, name), value, "{name}");
    }
    // One proxy speaks to the next over a Unix socket, too.
    let (client, headers) = unix("unix", &["X-Forwarded-For: 203.0.113.9, unix:"]);
    assert_eq!(client, "unix");
    assert_eq!(
        field(&headers, "x-forwarded-for"),
        Some("203.0.113.9, unknown")
    );
}

proptest! {
    /// What a client writes stands in front of what the proxy adds, and changes nothing of
    /// that.
    #[test]
    fn a_clients_own_words_never_hide_what_the_proxy_adds(own in "[ -~]{0,40}|[a-z0-9,;=\"\\\\:\\[\\] .]{0,40}") {
        let said = format!("X-Forwarded-For: {own}, 203.0.113.9");
        prop_assert_eq!(client(&[&said]), "203.0.113.9");
        let said = format!("Forwarded: {own}, for=203.0.113.9");
        match way("127.0.0.1:5", &[&said]) {
            Ok((client, _)) => prop_assert_eq!(client, "203.0.113.9"),
            Err(status) => prop_assert_eq!(status, 400),
        }
    }
}
