//! Files that are good, and where the others are wrong.

use farewell::{CloseCode, Dialect};

use super::super::ledger::LedgerOptions;
use super::super::route::{CompressionHandling, WhenRefused};
use super::super::snapshot::Snapshot;
use super::*;
use crate::units::Size;

mod everywhere;

fn parse(text: &str) -> Result<Options, String> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    let prefix = format!("{}:", file.path().display());
    read(file.path()).map_err(|error| error.to_string().replace(&prefix, ""))
}

fn defaults() -> Options {
    Options {
        listen: vec!["127.0.0.1:9".parse().unwrap()],
        to: Some("ws://127.0.0.1:9".parse().unwrap()),
        ledger: LedgerOptions {
            file: Some("other.db".to_owned()),
            ..LedgerOptions::default()
        },
        ..Options::default()
    }
}

#[test]
fn a_whole_file_is_laid_over_the_defaults() {
    let file = parse(
        r#"
        listen = "127.0.0.1:1"
        to = "ws://127.0.0.1:2"
        ledger = "none"
        [limits]
        max_message = "1MiB"
        rate = "5/s"
        control_rate = "7/s"
        [timeouts]
        close = "200ms"
        idle = "1m"
        [route]
        when_unavailable = "accept"
        when_refused = "accept"
        refused_code = 3003
        upstream_error_code = 1014
        substitutes = { "1012" = 1001 }
        compression = "pass"
        "#,
    )
    .unwrap();
    let config = Snapshot::new(file.or(defaults())).unwrap();
    assert_eq!(config.listen[0].tcp().unwrap().port(), 1);
    assert_eq!(config.to.address(), "127.0.0.1:2");
    assert_eq!(config.ledger, None);
    assert_eq!(config.limits.max_message, Some(Size(1 << 20)));
    assert_eq!(config.limits.control_rate.to_string(), "7/s");
    assert_eq!(
        config.timeouts.idle,
        Some(std::time::Duration::from_secs(60))
    );
    assert_eq!(
        config.routes[0].when_refused,
        WhenRefused::Accept(CloseCode::FORBIDDEN)
    );
    assert_eq!(config.routes[0].compression, CompressionHandling::Pass);
    let substitute = (CloseCode::SERVICE_RESTART, CloseCode::GOING_AWAY);
    assert_eq!(config.routes[0].substitutes.codes, [substitute]);
    assert_eq!(config.routes[0].substitutes.dialect, None);
}

#[test]
fn errors_name_the_place() {
    let unknown = parse("listen = \"127.0.0.1:1\"\n[limits]\nmax_mesage = 5\n").unwrap_err();
    assert!(
        unknown.starts_with("3:1: unknown field `max_mesage`, expected one of"),
        "{unknown}"
    );
    let code = parse("[route]\nrefused_code = 1006\n").unwrap_err();
    assert!(
        code.starts_with("2:16: 1006 may not stand in a Close frame"),
        "{code}"
    );
    let scheme = parse("to = \"http://x\"\n").unwrap_err();
    assert!(scheme.contains("ws://"), "{scheme}");
    assert!(parse("to = ").is_err());
}

#[test]
fn several_routes_with_rules() {
    let file = parse(
        r#"
        listen = "127.0.0.1:1"
        [[route]]
        name = "chat"
        path = "/chat"
        host = "Chat.Example"
        to = "ws://127.0.0.1:3"
        [route.policy]
        dry_run = true
        accept = "text"
        idle = "5m"
        [route.policy.rate]
        messages = "50/s"
        message_burst = 100
        bytes = "1MiB/s"
        byte_burst = "4MiB"
        [route.policy.user_rate]
        messages = "5/s"
        [route.policy.jwt]
        from = ["header", "cookie:session", "query:token", "subprotocol:bearer"]
        secret = "a secret of thirty-two bytes, or more"
        algorithms = ["HS256"]
        audience = "chat"
        leeway = "0s"
        [[route.policy.rule]]
        name = "no scripts"
        refuse_if = 'type == "text" && text.contains("<script")'
        [[route]]
        name = "rest"
        to = "ws://127.0.0.1:4"
        "#,
    )
    .unwrap();
    assert_eq!(file.to.as_ref().unwrap().address(), "127.0.0.1:3");
    let config = Snapshot::new(file).unwrap();
    let [chat, rest] = config.routes.as_slice() else {
        panic!("{:?}", config.routes);
    };
    assert_eq!(chat.matching.host.as_deref(), Some("chat.example"));
    assert_eq!(rest.to.as_ref().unwrap().address(), "127.0.0.1:4");
    assert!(rest.policy.is_empty());
    let policy = &chat.policy;
    assert!(policy.dry_run);
    let numbers = |budget: Option<crate::rules::Budget>| {
        budget.map(|budget| (budget.per_second.get(), budget.burst.get()))
    };
    assert_eq!(numbers(policy.rate.messages), Some((50, 100)));
    assert_eq!(numbers(policy.rate.bytes), Some((1 << 20, 4 << 20)));
    assert_eq!(numbers(policy.user_rate.messages), Some((5, 5)));
    let jwt = policy.jwt.as_ref().unwrap();
    assert_eq!((jwt.from.len(), jwt.audience.len()), (4, 1));
    assert!(jwt.required && jwt.require_exp);
    assert_eq!(&*policy.rules[0].name, "no scripts");
}

/// The place and the message of a file that is wrong.
fn wrong(text: &str, place: &str, words: &str) {
    let error = parse(text).unwrap_err();
    assert!(
        error.starts_with(&format!("{place}: ")) && error.contains(words),
        "{text}\nsays {error:?}"
    );
}

#[test]
fn wrong_routes_are_found_where_they_are() {
    wrong("[route]\npth = 1\n", "2:1", "unknown field `pth`");
    wrong(
        "[[route]]\nname = \"a\"\npth = 1\n",
        "3:1",
        "unknown field `pth`",
    );
    wrong("route = 5\n", "1:9", "[[route]]");
    wrong("[route]\npath = \"chat\"\n", "2:8", "begin with '/'");
    wrong("[route]\nhost = \"a:80\"\n", "2:8", "no port");
    wrong("[route]\nhost = \"a b\"\n", "2:8", "not a name");
    wrong("[route]\nname = \"none\"\n", "2:8", "not 'none'");
    wrong(
        "[route]\ncompression = \"on\"\n",
        "2:15",
        "\"off\", \"pass\" or \"terminate\"",
    );
    let rule = "[[route.policy.rule]]\nname = \"x\"\nrefuse_if = 'size > 5'\n";
    wrong(
        &format!("[route]\ncompression = \"pass\"\n{rule}"),
        "2:15",
        "rules on content cannot look into compressed messages",
    );
    wrong(
        "[route]\nwhole_messages = true\ncompression = \"pass\"\n",
        "3:15",
        "whole_messages cannot hold",
    );
    assert!(parse(&format!("[route]\ncompression = \"terminate\"\n{rule}")).is_ok());
    for contradiction in [
        "when_unavailable = \"accept\"",
        "when_refused = \"accept\"",
        "whole_messages = true",
        "compression = \"terminate\"",
    ] {
        wrong(
            &format!("[route]\n{contradiction}\nendings = \"observe\"\n"),
            "3:11",
            "leave one of them out",
        );
    }
    wrong("[route]\nendings = \"watch\"\n", "2:11", "observe");
    let said = "upstream_error_code = 1014\nsubstitutes = { 1012 = 1001 }\n";
    assert!(parse(&format!("[route]\nendings = \"observe\"\n{said}{rule}")).is_ok());
    wrong("[route]\nto = \"ws://a/b\"\n", "2:6", "no meaning here");
    wrong(
        "[route]\nrefused_code = 3003\n",
        "2:16",
        "without when_refused",
    );
    wrong(
        "[[route]]\nname = \"a\"\npath = \"/a\"\n[[route]]\nname = \"a\"\n",
        "5:8",
        "a name of its own",
    );
    wrong(
        "[[route]]\nname = \"a\"\n[[route]]\nname = \"b\"\npath = \"/b\"\n",
        "5:8",
        "'b' never serves: 'a' before it",
    );
    wrong(
        "[[route]]\nname = \"a\"\n[[route]]\nname = \"b\"\n",
        "3:1",
        "never serves",
    );
}

#[test]
fn wrong_rules_are_found_where_they_are() {
    let policy = |text: &str| format!("[route.policy]\n{text}\n");
    let rate = |text: &str| format!("[route.policy.rate]\n{text}\n");
    wrong(
        &policy("accept = \"json\""),
        "2:10",
        "unknown variant `json`",
    );
    wrong(&policy("dry = true"), "2:1", "unknown field `dry`");
    wrong(&policy("max_message = \"0\""), "2:15", "size between 1");
    wrong(&rate("messages = \"5\""), "2:12", "50/s");
    wrong(&rate("bytes = \"5\""), "2:9", "1MiB/s");
    wrong(&rate("message_burst = 5"), "2:17", "without messages");
    wrong(&rate("byte_burst = 5"), "2:14", "without bytes");
    wrong(
        &rate("messages = \"5/s\"\nmessage_burst = 0"),
        "3:17",
        "nonzero",
    );
    wrong(
        "[route.policy.user_rate]\nmessages = \"5/s\"\n",
        "1:1",
        "user_rate needs",
    );
    let rule = |text: &str| format!("[[route.policy.rule]]\nname = \"x\"\n{text}\n");
    wrong(&rule(""), "1:1", "missing field `refuse_if`");
    wrong(&rule("refuse_if = 'size >'"), "3:20", "no CEL expression");
    wrong(
        &rule("refuse_if = 'size > 5 && txt'"),
        "3:26",
        "'txt' is not known",
    );
    wrong(
        &rule("refuse_if = '''\nsize > 5\n&& txt'''"),
        "5:4",
        "'txt' is not known",
    );
    wrong(
        &rule("refuse_if = 'json.exists(x, text == x && text.matches(x))'"),
        "3:42",
        "a loop may only compare 'text'",
    );
    wrong(
        &rule("refuse_if = 'text.matches(\"(\")'"),
        "3:27",
        "no regular expression: unclosed group",
    );
    wrong(
        &format!(
            "{}{}",
            rule("refuse_if = 'true'"),
            rule("refuse_if = 'true'")
        ),
        "5:8",
        "a name of its own",
    );
    wrong(
        "[[route.policy.rule]]\nname = \"\\u0007\"\nrefuse_if = 'true'\n",
        "2:8",
        "printable",
    );
}

#[test]
fn wrong_tokens_and_keys_are_found_where_they_are() {
    let jwt = |text: &str| format!("[route.policy.jwt]\n{text}\n");
    let secret = "secret = \"a secret of thirty-two bytes, or more\"\n";
    wrong(&jwt(""), "1:1", "one source of keys");
    wrong(
        &jwt(&format!("{secret}key_file = \"k.pem\"")),
        "1:1",
        "no second",
    );
    wrong(&jwt("secret = \"password\""), "2:10", "8 bytes; use 32");
    wrong(
        &jwt("secret_file = \"no/such\""),
        "2:15",
        "cannot read no/such",
    );
    wrong(
        &jwt("key_file = \"no/such\""),
        "2:12",
        "cannot read no/such",
    );
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "no key").unwrap();
    let path = file.path().display();
    wrong(
        &jwt(&format!("key_file = \"{path}\"")),
        "2:12",
        "no public key",
    );
    wrong(
        &jwt(&format!("jwks_file = \"{path}\"")),
        "2:13",
        "no JSON Web Key Set",
    );
    std::fs::write(file.path(), include_bytes!("../../rules/keys/rsa.pem")).unwrap();
    wrong(
        &jwt(&format!("key_file = \"{path}\"\nalgorithms = [\"HS256\"]")),
        "3:14",
        "another kind of key",
    );
    wrong(
        &jwt(&format!("{secret}from = [\"body\"]")),
        "3:9",
        "no place of a token",
    );
    wrong(&jwt(&format!("{secret}from = []")), "3:8", "from is empty");
    wrong(
        &jwt(&format!("{secret}audience = 5")),
        "3:12",
        "a text, or an array",
    );
}

#[test]
fn the_largest_message_is_smaller_where_rules_read_it() {
    let policy = |text: &str| {
        let file = parse(&format!("[route.policy]\n{text}")).unwrap();
        file.routes[0].policy.clone()
    };
    let rule =
        |source: &str| format!("[[route.policy.rule]]\nname = \"x\"\nrefuse_if = '{source}'\n");
    let general = 16 << 20;
    let unread = policy(&rule("size > 5 && type == \"text\""));
    assert_eq!(unread.largest(general), general);
    for source in ["text == \"\"", "json == null"] {
        let read = policy(&rule(source));
        assert_eq!((read.largest(general), read.largest(4096)), (1 << 20, 4096));
    }
    let own = format!("max_message = \"2MiB\"\n{}", rule("json == null"));
    assert_eq!(policy(&own).largest(4096), 2 << 20);
    let alone = policy("max_message = \"64KiB\"\n");
    assert_eq!(
        (alone.largest(general), alone.is_empty()),
        (64 << 10, false)
    );
}

#[test]
fn clients_come_to_one_address_or_to_several() {
    let listen = |text: &str| {
        let options = parse(&format!("listen = {text}"))?;
        let all = options.listen.iter().map(ToString::to_string);
        Ok::<_, String>(all.collect::<Vec<_>>().join(" "))
    };
    assert_eq!(listen("\"127.0.0.1:1\"").unwrap(), "127.0.0.1:1");
    let several = listen("[\"127.0.0.1:1\", \"unix:/run/a.sock\"]");
    assert_eq!(several.unwrap(), "127.0.0.1:1 unix:/run/a.sock");
    for wrong in ["5", "\"a.sock\"", "[\"127.0.0.1:1\", \"unix:a.sock\"]"] {
        let error = listen(wrong).unwrap_err();
        assert!(error.starts_with("1:10: "), "{error}");
    }
    let long = format!("\"unix:/{}\"", "x".repeat(107));
    assert!(listen(&long).unwrap_err().contains("107 bytes at most"));
    // Those of the command line are instead of those of the file.
    let flags = Options {
        listen: vec!["unix:/run/b.sock".parse().unwrap()],
        ..Options::default()
    };
    let file = parse("listen = [\"127.0.0.1:1\"]").unwrap();
    assert_eq!(flags.or(file).listen[0].to_string(), "unix:/run/b.sock");
}

#[test]
fn a_server_may_be_on_a_unix_socket() {
    let file =
        parse("to = \"unix:/run/a.sock\"\n[[route]]\npath = \"/b\"\nto = \"unix:///run/b.sock\"\n");
    let config = Snapshot::new(file.unwrap().or(defaults())).unwrap();
    assert_eq!(config.to.address(), "unix:/run/a.sock");
    let route = config.routes[0].to.as_ref().unwrap();
    assert_eq!(route.address(), "unix:/run/b.sock");
    assert!(config.upstream_tls.is_none());
    let error = parse("to = \"wss+unix:/run/a.sock\"").unwrap_err();
    assert!(error.contains("TLS over one is not offered"), "{error}");
}

#[test]
fn substitutes_are_codes_a_dialect_or_both() {
    let substitutes = |text: &str| {
        let file = parse(&format!("[route]\nsubstitutes = {text}\n"));
        file.map(|file| {
            Snapshot::new(file.or(defaults())).unwrap().routes[0]
                .substitutes
                .clone()
        })
    };
    let spoken = substitutes("\"pusher\"").unwrap();
    assert_eq!(
        (spoken.codes.len(), spoken.dialect),
        (0, Some(Dialect::PUSHER))
    );
    let both = substitutes("{ dialect = \"centrifugo\", 1013 = 4100 }").unwrap();
    let code = CloseCode::from_u16(4100).unwrap();
    assert_eq!(both.codes, [(CloseCode::TRY_AGAIN_LATER, code)]);
    assert_eq!(both.dialect, Some(Dialect::CENTRIFUGO));
    for (text, at, said) in [
        (
            "\"pushr\"",
            "2:15",
            "'pushr' is not a known dialect; the nearest is 'pusher'",
        ),
        (
            "\"graphql-ws\"",
            "2:15",
            "the nearest is 'graphql-transport-ws'",
        ),
        (
            "{ dialect = \"centrifuge\" }",
            "2:27",
            "the nearest is 'centrifugo'",
        ),
        (
            "\"okx\"",
            "2:15",
            "'okx' has no codes for what the gateway says",
        ),
        (
            "{ 1012 = 1006 }",
            "2:24",
            "1006 may not stand in a Close frame",
        ),
        (
            "{ 1006 = 1001 }",
            "2:15",
            "1006 may not stand in a Close frame",
        ),
        (
            "{ dialekt = \"pusher\" }",
            "2:15",
            "'dialekt' is no close code, nor `dialect`",
        ),
        ("7", "2:15", "the name of a dialect, or a table of codes"),
    ] {
        let error = substitutes(text).unwrap_err();
        assert!(
            error.starts_with(&format!("{at}: ")) && error.contains(said),
            "{error}"
        );
    }
}
