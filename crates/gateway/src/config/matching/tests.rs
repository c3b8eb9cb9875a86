//! Which route a path finds, and which paths find none for safety.

use proptest::prelude::*;

use super::*;

fn matching(host: Option<&str>, path: Option<&str>) -> Matching {
    Matching {
        host: host.map(str::to_owned),
        path: path.map(|path| path.parse().unwrap()),
    }
}

#[test]
fn hosts_match_without_case_port_and_final_dot() {
    let chat = matching(Some("chat.example"), None);
    for host in ["chat.example", "CHAT.example:8443", "chat.example."] {
        assert!(chat.takes_host(Some(&host.parse().unwrap())), "{host}");
    }
    assert!(!chat.takes_host(Some(&"example".parse().unwrap())));
    assert!(!chat.takes_host(None));
}

#[test]
fn a_route_behind_one_that_takes_all_of_its_requests_is_found() {
    let all = matching(None, None);
    let chat = matching(None, Some("/chat"));
    let room = matching(None, Some("/chat/room"));
    let host = matching(Some("chat.example"), Some("/chat"));
    assert!(all.covers(&chat) && all.covers(&all) && chat.covers(&room));
    assert!(chat.covers(&host) && host.covers(&host));
    assert!(!chat.covers(&all) && !room.covers(&chat) && !host.covers(&chat));
}

#[test]
fn a_beginning_of_a_path_is_plain() {
    for text in ["chat", "/a?b", "/a/../b", "/%61", "/a;b", ""] {
        assert!(text.parse::<PathPrefix>().is_err(), "{text}");
    }
}

/// A route of `/chat` before one that takes the rest.
fn chat_and_rest(path: &str) -> Result<Option<usize>, Ambiguous> {
    let routes = [matching(None, Some("/chat")), matching(None, None)];
    find(routes.iter(), None, path)
}

#[test]
fn paths_match_by_whole_segments() {
    for path in [
        "/chat",
        "/chat/",
        "/chat/7",
        "/chat//",
        "/chat/a/../b",
        "/chat/%20;v=1",
    ] {
        assert_eq!(chat_and_rest(path), Ok(Some(0)), "{path}");
    }
    let rest = [
        "/", "/chatter", "/a/chat", "/CHAT", "/chat%2", "*", "/a/../b", "//a", "/%61;b",
    ];
    for path in rest {
        assert_eq!(chat_and_rest(path), Ok(Some(1)), "{path}");
    }
}

#[test]
fn what_can_be_read_in_two_ways_finds_neither() {
    for path in [
        "/chat/../x",
        "/chat/%2e%2e/x",
        "/chat/.%2E/x",
        "/chat/%252e%252e/x",
        "/chat/..;/x",
        "/chat/..;a=b/x",
        "/chat/..\\x",
        "/chat/..%5cx",
        "/chat%2f../x",
        "/chat%2f..%2fx",
        "/chat/x/..;/..;/y",
        "/x/../chat%2f..%2fy",
        "/chat/..",
        "/chat%00x",
        "/chat%3fx",
        "//chat",
        "/./chat",
        "/a/../chat/7",
        "/%63hat",
        "/%2563hat",
        "/a%2f..%2fchat",
        "/chat;v=1/7",
        "/a/..\\chat",
        "\\chat",
    ] {
        assert_eq!(chat_and_rest(path), Err(Ambiguous), "{path}");
    }
}

#[test]
fn what_has_one_route_only_is_never_refused() {
    let all = [matching(None, None)];
    let chat = [matching(None, Some("/chat"))];
    let hosts = [
        matching(Some("a.example"), Some("/chat")),
        matching(Some("b.example"), None),
    ];
    let host = "b.example".parse().unwrap();
    for path in ["/chat/../x", "/x/..;/%63hat", "//chat", "/chat/%2e%2e"] {
        assert_eq!(find(all.iter(), None, path), Ok(Some(0)), "{path}");
        assert!(find(chat.iter(), None, path).is_ok(), "{path}");
        assert_eq!(find(hosts.iter(), Some(&host), path), Ok(Some(1)), "{path}");
    }
    let narrow = [matching(None, Some("/chat")), matching(None, Some("/feed"))];
    assert_eq!(find(narrow.iter(), None, "/x/../chat"), Ok(Some(0)));
    assert_eq!(find(narrow.iter(), None, "/chat/../x"), Ok(None));
}

/// Whether a path that the second takes may be taken for one of the first.
fn may_be_taken_for(other: &Matching, found: &Matching, host: Option<&Host>, path: &str) -> bool {
    super::may_be_taken_for(other, found, host, &Readings::by_any_server(path))
}

/// The same of /chat, and of the route for the rest.
fn evades(path: &str) -> bool {
    let (chat, rest) = (matching(None, Some("/chat")), matching(None, None));
    may_be_taken_for(&chat, &rest, None, path)
}

#[test]
fn what_some_server_takes_for_a_guarded_path_evades_it() {
    for path in [
        "/chat%0a",
        "/chat%20",
        "/chat%00",
        "/chat.",
        "/chat;x",
        "/chat::$DATA",
        "/CHAT",
        "/Chat%0a/7",
        "/chat.json",
        "/chat-x",
        "/chat%ff",
        "/%c1%a3hat",
        "/%ef%bd%83HAT",
        "//x/chat",
        "/%u0063hat",
        "/index.php/chat",
        "/x/..%0a/cHat",
        "/c%0ahat",
        "/%C4%B1/../CHAT",
        "/chat%3fx",
        "/x/..;/CHAT/7",
        // A mount of Rails looks at the escape, not at the letter.
        "/chat%C3%A9",
    ] {
        assert!(evades(path), "{path}");
    }
    let long = format!("/{}", "%2e%2f;a/../\\".repeat(4000));
    assert!(evades(&long), "what has too many readings may be anything");
}

#[test]
fn what_no_server_takes_for_it_does_not() {
    for path in [
        "/",
        "/chatter",
        "/chat2",
        "/chat_x",
        "/a/chat",
        "/CHATTER",
        "/rooms/chat",
        "/%63hatter",
        "/cha",
        "*",
        "/files/a%20b.txt",
        "/%E6%97%A5%E6%9C%AC",
    ] {
        assert!(!evades(path), "{path}");
    }
    // A host that is another's.
    let chat = matching(Some("chat.example"), Some("/chat"));
    let host = "other.example".parse().unwrap();
    assert!(!may_be_taken_for(
        &chat,
        &matching(None, None),
        Some(&host),
        "/CHAT"
    ));
}

#[test]
fn a_path_that_a_route_names_is_no_others() {
    let chat = matching(None, Some("/chat"));
    let public = matching(None, Some("/chat-public"));
    for path in ["/chat-public", "/chat-public/7", "/chat-public/%0a"] {
        assert!(!may_be_taken_for(&chat, &public, None, path), "{path}");
    }
    for path in ["/chat-public/..%0a/chat", "/chat-public/..%20/CHAT"] {
        assert!(may_be_taken_for(&chat, &public, None, path), "{path}");
    }
    // Within a guarded route, another one.
    let admin = matching(None, Some("/chat/admin"));
    assert!(may_be_taken_for(&admin, &chat, None, "/chat/Admin"));
    assert!(!may_be_taken_for(&chat, &admin, None, "/chat/admin"));
    let mark = matching(None, Some("/a-b"));
    assert!(may_be_taken_for(&mark, &matching(None, None), None, "/a_b"));
    assert!(!may_be_taken_for(&mark, &matching(None, None), None, "/a"));
}

/// What a server may do with a path, told apart from how the gateway does it.
fn read_by_a_server(path: &str, habits: &[u8]) -> String {
    let mut path = path.to_owned();
    for habit in habits {
        path = match habit {
            0 => path.replace("%2e", ".").replace("%2E", "."),
            1 => path
                .replace("%2f", "/")
                .replace("%5c", "\\")
                .replace("%3b", ";"),
            2 => path.replace("%63", "c").replace("%25", "%"),
            3 => path.replace('\\', "/"),
            4 => {
                let names = path.split('/').map(|name| name.split(';').next().unwrap());
                names.collect::<Vec<_>>().join("/")
            }
            5 => {
                let mut left: Vec<&str> = Vec::new();
                for name in path[1..].split('/') {
                    match name {
                        ".." => drop(left.pop()),
                        "." => {}
                        _ => left.push(name),
                    }
                }
                format!("/{}", left.join("/"))
            }
            _ => {
                while path.contains("//") {
                    path = path.replace("//", "/");
                }
                path
            }
        };
        if !path.starts_with('/') {
            path.insert(0, '/');
        }
    }
    path
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    /// Whatever a server makes of it: nothing gets into /chat by another route.
    #[test]
    fn no_spelling_passes_by_a_route(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "/", "/", "chat", "%63hat", "x", ".", "..", "%2e", "%2E.", "%2f", "\\", "%5c", ";",
            ";a=b", "%3b", "//", "%252e", "%25",
        ]), 1..10),
        habits in prop::collection::vec(0_u8..7, 0..6),
    ) {
        let path = format!("/{}", pieces.concat());
        let read = read_by_a_server(&path, &habits);
        if read == "/chat" || read.starts_with("/chat/") {
            prop_assert_ne!(chat_and_rest(&path), Ok(Some(1)), "{} as {}", path, read);
        }
    }

    /// The same of servers that do more with a path, where /chat has rules of its own.
    #[test]
    fn no_spelling_evades_rules(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "/", "/", "chat", "CHAT", "%63hat", "%c1%a3hat", "x", "..", "%2e", "%2f", "\\", ";", ";a",
            "//", "//h", "%0a", "%20", ".", "%25", "-y", ".json", "%00",
        ]), 1..8),
        habits in prop::collection::vec(0_u8..13, 0..6),
    ) {
        let path = format!("/{}", pieces.concat());
        let mut read = path.clone();
        for habit in habits {
            read = match habit {
                0..7 => read_by_a_server(&read, &[habit]),
                7 => read.to_lowercase(),
                8 => read.replace("%c1%a3", "c").replace("%00", "\0"),
                9 => read.replace("%0a", "\n").replace("%20", " "),
                10 => read.replace(['\n', ' ', '\0'], ""),
                11 => {
                    let names = read.split('/').map(|name| match name.trim_end_matches(' ') {
                        steps @ ("." | "..") => steps,
                        _ => name.trim_end_matches(['.', ' ']),
                    });
                    names.collect::<Vec<_>>().join("/")
                }
                _ => match read.strip_prefix("//h/") {
                    Some(rest) => format!("/{rest}"),
                    None => read,
                },
            };
        }
        let first = read[1..].split('/').next().unwrap_or_default();
        let marked = first.strip_prefix("chat").is_some_and(|rest| {
            // No server decodes one escape and ends at the next.
            rest.is_empty() || rest.starts_with(|c: char| !c.is_alphanumeric() && !"_%".contains(c))
        });
        if read.starts_with('/') && marked {
            let passes = chat_and_rest(&path) == Ok(Some(1)) && !evades(&path);
            prop_assert!(!passes, "{} as {}", path, read);
        }
    }
}
