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
