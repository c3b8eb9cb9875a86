//! Virtual environments with pinned packages.

use std::fs;
use std::path::Path;

use crate::step::{command, run};

/// A virtual environment with exactly the pinned packages; made anew only when
/// the pins have changed.
pub(crate) fn make_venv(venv: &Path, pins: &Path) -> Result<(), String> {
    let read = |path: &Path| {
        fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let wanted = read(pins)?;
    let done = venv.join("installed.txt");
    if fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let here = venv.parent().unwrap_or(venv);
    fs::create_dir_all(here).map_err(|error| format!("{}: {error}", here.display()))?;
    run(command("python3", here)
        .args(["-m", "venv", "--clear"])
        .arg(venv))?;
    run(command(venv.join("bin/python"), here)
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--requirement",
        ])
        .arg(pins))?;
    fs::write(&done, wanted).map_err(|error| format!("{}: {error}", done.display()))
}
