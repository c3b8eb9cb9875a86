//! The reference on the operators' address.

use farewell::CloseCode;

use super::support::{Backend, Gate, ask};

/// The answer to a request with these further lines in its head.
async fn asked(gate: &Gate, request: &str, lines: &str) -> String {
    let request = format!(
        "{request} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{lines}\r\n",
        gate.admin
    );
    ask(&gate.admin, &request).await
}

/// The value of a field of an answer's head.
fn field<'a>(answer: &'a str, name: &str) -> &'a str {
    let (head, _) = answer.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines().filter_map(|line| line.split_once(": "));
    lines
        .find(|(found, _)| found.eq_ignore_ascii_case(name))
        .map_or("", |(_, value)| value)
}

#[tokio::test]
async fn its_pages_are_there_under_a_policy_of_their_own() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "");
    for (path, status) in [("fr/1006/", "200"), ("fr/70000/", "404")] {
        let answer = asked(&gate, &format!("GET /reference/{path}"), "").await;
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status} ")),
            "{answer}"
        );
        assert_eq!(field(&answer, "content-type"), "text/html; charset=utf-8");
        assert_eq!(field(&answer, "cache-control"), "no-store");
        assert_eq!(field(&answer, "x-content-type-options"), "nosniff");
        let policy = field(&answer, "content-security-policy");
        assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"));
        let head = asked(&gate, &format!("HEAD /reference/{path}"), "").await;
        assert!(head.ends_with("\r\n\r\n"), "{head}");
        assert_eq!(
            field(&head, "content-length"),
            field(&answer, "content-length")
        );
    }
    let page = asked(&gate, "GET /reference/en/1006/", "").await;
    let canonical = format!("href=\"http://{}/reference/en/1006/\"", gate.admin);
    assert!(page.contains(&canonical), "{page}");
    let posted = asked(&gate, "POST /reference/en/1006/", "Content-Length: 0\r\n").await;
    assert!(posted.starts_with("HTTP/1.1 405 "), "{posted}");
}

#[tokio::test]
async fn readers_are_led_to_their_language() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "");
    let korean = "Accept-Language: xx, ko;q=0.9, fr;q=0.8\r\n";
    for (path, to) in [
        ("/reference", "/reference/"),
        ("/reference/", "/reference/ko/"),
        ("/reference/1006?a=%3C", "/reference/ko/1006/?a=%3C"),
        ("/reference/fr/1006-vs-1005", "/reference/fr/1005-vs-1006/"),
    ] {
        let answer = asked(&gate, &format!("GET {path}"), korean).await;
        assert!(answer.starts_with("HTTP/1.1 308 "), "{answer}");
        assert_eq!(field(&answer, "location"), to);
        assert_eq!(field(&answer, "vary"), "accept-language");
    }
}

#[tokio::test]
async fn a_record_leads_to_its_code_where_that_has_a_page() {
    let backend = Backend::echo().await;
    let gate = Gate::before(backend.address, "");
    for code in [1000, 4004, 4777] {
        let mut socket = gate.connect().await;
        socket.close((CloseCode::try_from(code).unwrap(), "")).await;
        socket.closed().await;
    }
    gate.records(3).await;
    let page = asked(&gate, "GET /", "").await;
    for (link, is_there) in [("en/1000/", true), ("en/4004/", true), ("en/4777/", false)] {
        let link = format!("href=\"/reference/{link}\"");
        assert_eq!(page.contains(&link), is_there, "{link} {page}");
    }
    assert!(page.contains("4777"), "{page}");
}
