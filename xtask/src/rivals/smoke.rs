//! `cargo xtask rivals`: builds all of them, starts each, and has each send a
//! message back to `farewell connect`.

use std::io::Write;
use std::process::{ExitCode, Stdio};

use super::{Built, RIVALS, Rival, version};
use crate::step::command;

const MESSAGE: &str = "a message that comes back";

/// Tells for each how it went; fails if one did not answer.
pub(crate) fn smoke(args: &[String]) -> Result<ExitCode, String> {
    if !args.is_empty() {
        return Err("usage: cargo xtask rivals".to_owned());
    }
    let built = Built::new()?;
    let mut outcome = ExitCode::SUCCESS;
    for rival in RIVALS {
        let version = version(&built, rival)?;
        let modes: &[bool] = if rival.compression {
            &[false, true]
        } else {
            &[false]
        };
        for &compression in modes {
            let how = if compression { ", compression" } else { "" };
            match echo(&built, rival, compression) {
                Ok(()) => println!("{} {version}{how}: echoes", rival.name),
                Err(problem) => {
                    println!("{} {version}{how}: {problem}", rival.name);
                    outcome = ExitCode::FAILURE;
                }
            }
        }
    }
    Ok(outcome)
}

/// One line in, the same line out, and a clean close.
fn echo(built: &Built, rival: &Rival, compression: bool) -> Result<(), String> {
    let mut running = built.start(rival, compression)?;
    let mut client = command(built.farewell(), &built.root)
        .arg("connect")
        .arg(format!("ws://{}/", running.address))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("farewell connect: {error}"))?;
    if let Some(mut input) = client.stdin.take() {
        writeln!(input, "{MESSAGE}").map_err(|error| format!("farewell connect: {error}"))?;
    }
    let output = client
        .wait_with_output()
        .map_err(|error| format!("farewell connect: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout);
    if said.trim() != MESSAGE {
        return Err(format!("came back: {said:?}"));
    }
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr);
        return Err(format!("did not close well: {}", why.trim()));
    }
    if running.is_alive() {
        Ok(())
    } else {
        Err("ended by itself".to_owned())
    }
}
