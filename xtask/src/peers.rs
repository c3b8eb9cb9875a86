//! `cargo xtask peers`: `farewell check` against the echo server of each library,
//! and docs/peers.md from what it saw.
//!
//! Each run leaves two files in `target/peers`: `NAME.json`, the suite's report,
//! and `NAME.toml`, which says whom it is about. The page is written by `report`
//! of `bench/`, which can read JSON.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::rivals::{Built, Kind, RIVALS, Rival, version};
use crate::step::{command, root, run};

/// The longest that the suite may take with one peer.
const LONGEST_CHECK: Duration = Duration::from_secs(20 * 60);

/// Which cases: all that are run by default, so not those of section 9 (limits and
/// performance), which measure what each library has configured.
const SELECTION: &[&str] = &["--exclude", "9.*"];

/// Checks those named, or all, and writes the page.
pub(crate) fn run_checks(args: &[String]) -> Result<ExitCode, String> {
    if args != ["--report"] {
        let chosen = choose(args)?;
        let built = Built::new()?;
        for rival in chosen {
            println!("{}", rival.name);
            check(&built, rival)?;
        }
    }
    report()?;
    Ok(ExitCode::SUCCESS)
}

fn choose(names: &[String]) -> Result<Vec<&'static Rival>, String> {
    if names.is_empty() {
        return Ok(RIVALS.iter().collect());
    }
    names
        .iter()
        .map(|name| {
            RIVALS
                .iter()
                .find(|rival| rival.name == name)
                .ok_or_else(|| {
                    let known: Vec<&str> = RIVALS.iter().map(|rival| rival.name).collect();
                    format!("'{name}' is not a peer; they are {}", known.join(", "))
                })
        })
        .collect()
}

/// Where the runs lie.
fn directory(root: &Path) -> PathBuf {
    root.join("target/peers")
}

/// One run. How many cases a peer fails is what the page is about, and no error.
fn check(built: &Built, rival: &Rival) -> Result<(), String> {
    let directory = directory(&built.root);
    let json = directory.join(format!("{}.json", rival.name));
    let about = directory.join(format!("{}.toml", rival.name));
    fs::create_dir_all(&directory).map_err(|error| format!("{}: {error}", directory.display()))?;
    // A run that fails must not leave an older one behind in its place.
    for file in [&json, &about] {
        if file.exists() {
            fs::remove_file(file).map_err(|error| format!("{}: {error}", file.display()))?;
        }
    }

    let mut running = built.start(rival, true)?;
    let mut suite = command(built.farewell(), &built.root);
    suite
        .args(["check", "server"])
        .arg(format!("ws://{}/", running.address))
        .arg("--json")
        .arg(&json)
        .args(SELECTION)
        .stdout(Stdio::null());
    let mut suite = suite
        .spawn()
        .map_err(|error| format!("farewell check: {error}"))?;
    let deadline = Instant::now() + LONGEST_CHECK;
    while let Ok(None) = suite.try_wait() {
        if Instant::now() > deadline {
            // It may end by itself at this moment.
            let _ = suite.kill();
            let _ = suite.wait();
            return Err(format!("{}: no end within {LONGEST_CHECK:?}", rival.name));
        }
        thread::sleep(Duration::from_millis(100));
    }
    if !json.exists() {
        return Err(format!("{}: the suite left no report", rival.name));
    }
    let text = format!(
        "name = \"{}\"\ntitle = \"{}\"\nversion = \"{}\"\nkind = \"{}\"\ncompression = {}\nalive = {}\n",
        rival.name,
        rival.title,
        version(built, rival)?,
        match rival.kind {
            Kind::Nginx | Kind::HaProxy => "proxy",
            Kind::Farewell => "self",
            _ => "library",
        },
        rival.compression,
        running.is_alive(),
    );
    fs::write(&about, text).map_err(|error| format!("{}: {error}", about.display()))
}

/// docs/peers.md from the runs that lie there, in the order of the list.
fn report() -> Result<(), String> {
    let root = root()?;
    let directory = directory(&root);
    let runs: Vec<PathBuf> = RIVALS
        .iter()
        .map(|rival| directory.join(format!("{}.toml", rival.name)))
        .collect();
    if let Some(missing) = runs.iter().find(|run| !run.exists()) {
        let name = missing.file_stem().unwrap_or_default().to_string_lossy();
        return Err(format!("no run of {name} yet: cargo xtask peers {name}"));
    }
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    run(command(cargo, &root.join("bench"))
        .args(["run", "--quiet", "--release", "--locked"])
        .args(["--package", "report", "--", "peers"])
        .arg(root.join("docs/peers.md"))
        .args(runs))
}
