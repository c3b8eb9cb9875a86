//! Wrong use: one sentence that names place and remedy, and exit code 2.

use super::support::refused;

fn says(arguments: &[&str], words: &[&str]) {
    let (text, code) = refused(arguments);
    assert_eq!(code, Some(2), "{arguments:?}: {text}");
    for word in words {
        assert!(
            text.contains(word),
            "{arguments:?} should say {word:?}: {text}"
        );
    }
    assert!(!text.contains("panicked"), "{text}");
}

#[test]
fn missing_and_wrong_options() {
    says(
        &["gate", "--listen", "127.0.0.1:0"],
        &["to is missing", "--to"],
    );
    says(
        &["gate", "--to", "ws://127.0.0.1:1"],
        &["listen is missing", "--listen"],
    );
    says(
        &["gate", "--listen", "here", "--to", "ws://127.0.0.1:1"],
        &["--listen", "here"],
    );
    let with = |option: &'static str, value: &'static str| {
        [
            "gate",
            "--listen",
            "127.0.0.1:0",
            "--to",
            "ws://127.0.0.1:1",
            option,
            value,
        ]
    };
    says(&with("--rate", "fast"), &["--rate", "50/s"]);
    says(&with("--max-message", "0"), &["--max-message", "16MiB"]);
    says(&with("--restart-window", "5"), &["--restart-window", "5s"]);
    says(&with("--tls-cert", "c.pem"), &["--tls-key"]);
    says(
        &with("--admin", "0.0.0.0:0"),
        &["0.0.0.0:0", "loopback", "127.0.0.1"],
    );
    says(&with("--frobnicate", "1"), &["--frobnicate"]);
}

#[test]
fn schemes_and_paths_of_the_upstream() {
    let to = |url| ["gate", "--listen", "127.0.0.1:0", "--to", url];
    says(&to("http://127.0.0.1:1"), &["--to", "ws://"]);
    says(
        &to("ws://127.0.0.1:1/chat"),
        &["--to", "/chat", "scheme, host and port"],
    );
}

#[test]
fn addresses_files_and_configurations() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = listener.local_addr().unwrap().to_string();
    let upstream = "ws://127.0.0.1:1";
    let ledger = ["--ledger", "none"];
    let mut arguments = vec!["gate", "--listen", &taken, "--to", upstream];
    arguments.extend(ledger);
    says(&arguments, &["cannot listen on", &taken, "--listen"]);
    drop(listener);

    let dir = tempfile::tempdir().unwrap();
    let pem = dir.path().join("none.pem").display().to_string();
    let tls = [
        "--tls-cert",
        &pem,
        "--tls-key",
        &pem,
        "--listen",
        "127.0.0.1:0",
    ];
    let arguments: Vec<&str> = ["gate", "--to", upstream]
        .into_iter()
        .chain(ledger)
        .chain(tls)
        .collect();
    says(
        &arguments,
        &["cannot read certificate", "none.pem", "check the path"],
    );

    let config = dir.path().join("farewell.toml");
    std::fs::write(
        &config,
        "listen = \"127.0.0.1:0\"\nto = \"ws://127.0.0.1:1\"\ncolour = 1\n",
    )
    .unwrap();
    let config = config.display().to_string();
    says(
        &["gate", "--config", &config],
        &["farewell.toml:3:1", "colour"],
    );
    says(
        &["gate", "--config", "no/such.toml"],
        &["cannot read no/such.toml"],
    );
}

#[test]
fn settings_that_contradict_each_other() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("farewell.toml");
    let config = path.display().to_string();
    let secure = "to = \"wss://127.0.0.1:1\"\n";
    let plain = "to = \"ws://127.0.0.1:1\"\n";
    let cases: [(&str, &str, &[&str]); 14] = [
        (plain, "tls_cert = \"c.pem\"\n", &["tls_cert", "tls_key"]),
        (plain, "tls_key = \"k.pem\"\n", &["tls_key", "tls_cert"]),
        (plain, "to_ca = \"ca.pem\"\n", &["ca.pem", "wss://"]),
        (
            plain,
            "[route]\nrefused_code = 3003\n",
            &["refused_code", "when_refused"],
        ),
        (
            plain,
            "[route]\nwhen_refused = \"accept\"\nrefused_code = 1006\n",
            &["1006"],
        ),
        (
            plain,
            "[route]\nupstream_error_code = 1002\n",
            &["upstream_error_code", "1011", "1014"],
        ),
        (plain, "admin_token = \"\"\n", &["admin_token"]),
        (plain, "admin_token = \"gehörig\"\n", &["ASCII"]),
        (
            plain,
            "[limits]\nmax_connections = 0\n",
            &["max_connections"],
        ),
        (secure, "to_ca = \"none.pem\"\n", &["none.pem"]),
        (
            plain,
            "[[route.policy.rule]]\nname = \"x\"\nrefuse_if = 'size >'\n",
            &["farewell.toml:6:20", "no CEL expression"],
        ),
        (
            plain,
            "[route.policy.jwt]\nkey_file = \"none.pem\"\n",
            &["farewell.toml:5:12", "cannot read none.pem"],
        ),
        (
            plain,
            "[route.policy.jwt]\nsecret = \"password\"\n",
            &["farewell.toml:5:10", "RFC 7518"],
        ),
        (
            plain,
            "[[route]]\nname = \"a\"\n[[route]]\nname = \"b\"\n",
            &["farewell.toml:6:1", "'b' never serves"],
        ),
    ];
    for (to, settings, words) in cases {
        let text = format!("listen = \"127.0.0.1:0\"\nledger = \"none\"\n{to}{settings}");
        std::fs::write(&path, text).unwrap();
        says(&["gate", "--config", &config, "--check"], words);
    }
}

#[test]
fn a_check_reads_the_files_that_are_named() {
    let gate = ["gate", "--check", "--listen", "127.0.0.1:0", "--to"];
    let with = |more: &[&'static str]| [&gate[..], more].concat();
    says(
        &with(&["ws://a", "--tls-cert", "no.pem", "--tls-key", "no.pem"]),
        &["no.pem"],
    );
    says(&with(&["wss://a", "--to-ca", "no.pem"]), &["no.pem"]);
    says(
        &with(&["ws://a", "--to-ca", "no.pem"]),
        &["--to-ca", "wss://"],
    );
    says(&with(&["ws://a", "--admin", "0.0.0.0:1"]), &["loopback"]);
    for listen in ["127.0.0.1:8081", "0.0.0.0:8081", "[::]:8081"] {
        let admin = ["--listen", listen, "--admin", "127.0.0.1:8081", "--check"];
        let arguments = [&["gate", "--to", "ws://a"][..], &admin[..]].concat();
        says(&arguments, &[listen, "cannot share 127.0.0.1:8081"]);
    }
    assert_eq!(refused(&with(&["ws://a"])).1, Some(0));
}
