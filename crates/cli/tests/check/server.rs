//! `farewell check server`.

use std::time::{Duration, Instant};

use farewell::{CloseCode, Server, WebSocket};
use tokio::io::AsyncWriteExt;
use tokio::time::{sleep, timeout};

use crate::accept::accept;
use crate::support::{BOUND, Files, careless_echo, check, command, echo, frame, read_frame, serve};

#[tokio::test]
async fn an_echo_that_is_right_is_0() {
    let url = echo().await;
    let ran = check(&["server", &url, "--cases", "1.*,2.*", "--strict"]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.stdout.contains(&format!("{url} passes: 27 cases in ")) && ran.stderr.is_empty(),
        "{ran:?}"
    );
    assert!(!ran.stdout.contains('\x1b'), "{ran:?}");
}

#[tokio::test]
async fn what_is_wrong_is_told_with_its_section_and_its_bytes() {
    let url = careless_echo().await;
    let ran = check(&["server", &url, "--cases", "2"]).await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    for word in [
        "2.5 a Ping with 126 bytes, one too many: fail",
        "the peer sent Close 1000",
        "1002 is due",
        "RFC 6455 §5.5: A control frame carries at most 125 bytes",
        "peer",
        "88 0e 03 e8 1b 5b 32 4a",
        "fails: 11 cases in ",
        "10 pass, 1 fail",
    ] {
        assert!(ran.stdout.contains(word), "{word}: {}", ran.stdout);
    }
    assert!(
        !ran.stdout.contains(['\x1b', '\u{202e}']),
        "a peer's words are made safe: {ran:?}"
    );
}

#[tokio::test]
async fn known_failures_are_no_news_and_their_end_is() {
    let (url, files) = (careless_echo().await, Files::new());
    let known = files.write("known.txt", "# of the careless\n2.5 # takes long Pings\n");
    let ran = check(&["server", &url, "--cases", "2", "--expected", &known]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(
        ran.stdout.contains("fail, as expected") && ran.stdout.contains("takes long Pings"),
        "{ran:?}"
    );
    let stale = files.write("stale.txt", "2.5\n2.4\n");
    let ran = check(&["server", &url, "--cases", "2", "--expected", &stale]).await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(
        ran.stdout
            .contains("2.4 a Ping with 125 bytes, the most there may be: started to pass")
            && ran.stdout.contains(&format!("remove it from {stale}")),
        "{ran:?}"
    );
}

#[tokio::test]
async fn patterns_as_people_and_editors_write_them() {
    let (url, files) = (careless_echo().await, Files::new());
    let known = files.write("known.txt", "\u{feff}2.5\n");
    let ran = check(&[
        "server",
        &url,
        "--cases",
        "1.1.1, 2.5,2.6,",
        "--exclude",
        " 2.6 ,",
        "--expected",
        &known,
    ])
    .await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.contains("passes: 2 cases in "), "{ran:?}");
}

#[tokio::test]
async fn wrong_use_is_2_and_names_what_to_do() {
    let (url, files) = (echo().await, Files::new());
    let slip = files.write("slip.txt", "\n2.x\n");
    let nobody = {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("ws://{}", listener.local_addr().unwrap())
    };
    let taken = files.write("taken", "");
    let below = format!("{taken}/below");
    for (arguments, word) in [
        (
            &[&*url, "--cases", "8.*"][..],
            "no case is covered by '8.*'",
        ),
        (&[&url, "--cases", " ,"], "--cases names no case"),
        (&[&url, "--exclude", "*"], "nothing is left to run"),
        (
            &[&url, "--expected", &slip],
            "slip.txt, line 2: no case is covered by '2.x'",
        ),
        (&[&url, "--expected", "no/such"], "cannot read no/such"),
        (&[&url, "-H", "Upgrade: h2c"], "leave it out"),
        (&[&url, "--patience", "0s"], "--patience"),
        (&[&url, "--beside", "0"], "--beside"),
        (&[&url, "--html", &below], "cannot make the directory"),
        (&["http://127.0.0.1:1"], "ws://"),
        (&[&nobody], "nobody listens there"),
    ] {
        let ran = check(&[&["server"], arguments].concat()).await;
        assert_eq!(ran.code, Some(2), "{arguments:?}: {ran:?}");
        assert!(ran.stderr.contains(word), "{word}: {ran:?}");
        assert_eq!(ran.stdout, "");
    }
}

#[tokio::test]
async fn what_is_no_echo_is_2_and_one_sentence() {
    let silent = serve(|_, mut tcp| async move {
        accept(&mut tcp).await?;
        while read_frame(&mut tcp).await.is_ok() {}
        Ok(())
    })
    .await;
    let rubbish =
        serve(|_, mut tcp| async move { tcp.write_all(b"\xff\x00\x81\r\n\r\n").await }).await;
    let gone = serve(|_, _| async { Ok(()) }).await;
    let server = Server::bind("127.0.0.1:0").await.unwrap();
    let leaving = server.local_addr().unwrap();
    let serving = server.serve(|mut socket: WebSocket| async move {
        socket.close(CloseCode::NORMAL).await;
        Ok(())
    });
    tokio::spawn(serving.into_future());
    for (address, word) in [
        (silent, "the peer sent nothing for 5s"),
        (rubbish, "not HTTP/1"),
        (gone, "before a whole head"),
        (leaving, "the peer sent Close 1000"),
    ] {
        let ran = check(&["server", &format!("ws://{address}")]).await;
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(
            ran.stderr.contains(word)
                && ran.stderr.contains("sends every message back")
                && ran.stderr.lines().count() == 1,
            "{word}: {ran:?}"
        );
    }
}

/// The first connection is the probe.
#[tokio::test]
async fn a_server_that_goes_wrong_later_fails_and_hangs_nobody() {
    let begin = Instant::now();
    let address = serve(|number, mut tcp| async move {
        match number % 4 {
            _ if number < 2 => {
                accept(&mut tcp).await?;
                while let Ok((first, payload)) = read_frame(&mut tcp).await {
                    tcp.write_all(&frame(first, &payload)).await?;
                }
            }
            0 => tcp.write_all(&[0x81; 1 << 16]).await?,
            1 => {
                accept(&mut tcp).await?;
                loop {
                    tcp.write_all(&[0x81]).await?;
                    sleep(Duration::from_secs(1)).await;
                }
            }
            2 => {
                accept(&mut tcp).await?;
                sleep(Duration::from_secs(3600)).await;
            }
            _ => {}
        }
        Ok(())
    })
    .await;
    let ran = check(&["server", &format!("ws://{address}"), "--cases", "1.1"]).await;
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.stdout.contains("8 fail"), "{ran:?}");
    assert!(begin.elapsed() < Duration::from_secs(50), "{ran:?}");
}

#[tokio::test]
async fn ctrl_c_tells_what_there_is() {
    let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
    let address = serve(move |number, mut tcp| {
        let tell = tell.clone();
        async move {
            accept(&mut tcp).await?;
            // The look whether anybody is there, the probe, and the first of the cases.
            if number < 3 {
                while let Ok((first, payload)) = read_frame(&mut tcp).await {
                    tcp.write_all(&frame(first, &payload)).await?;
                    if first == 0x88 {
                        break;
                    }
                }
                return tcp.shutdown().await;
            }
            // The second of the cases; it is never answered.
            read_frame(&mut tcp).await?;
            let _ = tell.send(());
            sleep(Duration::from_secs(3600)).await;
            Ok(())
        }
    })
    .await;
    let url = format!("ws://{address}");
    let arguments = ["server", &url, "--cases", "1.1", "--beside", "1"];
    let child = command(&arguments).spawn().unwrap();
    told.recv().await;
    let pid = child.id().unwrap().to_string();
    let status = std::process::Command::new("kill")
        .args(["-s", "INT", &pid])
        .status();
    assert!(status.unwrap().success());
    let output = timeout(BOUND, child.wait_with_output())
        .await
        .unwrap()
        .unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{stdout}");
    assert!(stdout.contains("1 pass; 7 not run"), "{stdout}");
}

#[tokio::test]
async fn headers_and_tls() {
    let files = Files::new();
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate = files.write("cert.pem", &made.cert.pem());
    let key = files.write("key.pem", &made.signing_key.serialize_pem());
    let server = Server::bind("127.0.0.1:0").await.unwrap();
    let port = server.local_addr().unwrap().port();
    let serving = server
        .tls(certificate.as_ref(), key.as_ref())
        .unwrap()
        .check(|request| match request.headers().get("authorization") {
            Some(value) if value == "Bearer abc" => Ok(()),
            _ => Err(farewell::handshake::Rejection::forbidden("No.")),
        })
        .serve(|mut socket: WebSocket| async move {
            while let Some(message) = socket.next().await {
                socket.send(message).await?;
            }
            Ok(())
        });
    tokio::spawn(serving.into_future());
    let url = format!("wss://localhost:{port}/");
    let with = |more: &[&str]| {
        let all: Vec<String> = [&["server", &url, "--cases", "2"], more]
            .concat()
            .iter()
            .map(ToString::to_string)
            .collect();
        async move {
            let all: Vec<_> = all.iter().map(String::as_str).collect();
            check(&all).await
        }
    };
    let header = "Authorization: Bearer abc";
    let ran = with(&["--ca", &certificate, "-H", header]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let ran = with(&["--insecure", "-H", header]).await;
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let ran = with(&["--ca", &certificate]).await;
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(
        ran.stderr.contains("answered the handshake with 403"),
        "{ran:?}"
    );
    let ran = with(&["-H", header]).await;
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.contains("TLS with localhost"), "{ran:?}");
}
