//! Builds all that is needed to start them: release binaries, the modules of
//! Node, a virtual environment for Python, a Go program. What comes out lies
//! under `target/`, and `bench/rivals/node/node_modules`.

use std::env;
use std::path::{self, PathBuf};

use crate::golang;
use crate::step::{Needed, command, missing, require, root, run};
use crate::venv::make_venv;

const NEEDED: &[Needed] = &[
    ("haproxy", &["-v"], "haproxy"),
    ("nginx", &["-v"], "nginx-light"),
    ("node", &["--version"], "nodejs"),
    ("npm", &["--version"], "npm"),
    ("python3", &["-c", "import ensurepip"], "python3-venv"),
];

/// All of them are built; where they lie.
#[derive(Debug)]
pub(crate) struct Built {
    /// The repository.
    pub(crate) root: PathBuf,
}

impl Built {
    /// Builds what has changed.
    pub(crate) fn new() -> Result<Self, String> {
        let built = Self::without_python()?;
        make_venv(
            &built.directory().join("venv"),
            &built.sources().join("python/requirements.txt"),
        )?;
        Ok(built)
    }

    /// Builds what has changed of all but the libraries in Python, which are not
    /// measured.
    pub(crate) fn without_python() -> Result<Self, String> {
        let mut missing = missing(NEEDED);
        missing.extend(golang::missing_for_gorilla());
        require("the other libraries need", &missing)?;
        let built = Self { root: root()? };
        built.cargo()?;
        built.node()?;
        golang::build(
            &built.sources().join("go/gorilla.go"),
            &built.directory().join("gorilla"),
        )?;
        Ok(built)
    }

    /// Where their sources are.
    pub(crate) fn sources(&self) -> PathBuf {
        self.root.join("bench/rivals")
    }

    /// For what is made of them, and what they write.
    pub(crate) fn directory(&self) -> PathBuf {
        self.root.join("target/rivals")
    }

    /// `farewell` itself: what `FAREWELL_BIN` names, else the release binary.
    pub(crate) fn farewell(&self) -> PathBuf {
        named_binary().unwrap_or_else(|| self.root.join("target/release/farewell"))
    }

    /// A program of the workspace in `bench/`.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.root.join("target/bench/release").join(name)
    }

    fn cargo(&self) -> Result<(), String> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        if named_binary().is_none() {
            run(command(&cargo, &self.root)
                .args(["build", "--release", "--locked"])
                .args(["--package", "farewell-cli"]))?;
        }
        // Its own configuration, which says where to, is found from there.
        run(command(&cargo, &self.root.join("bench")).args(["build", "--release", "--locked"]))
    }

    fn node(&self) -> Result<(), String> {
        run(command("npm", &self.sources().join("node")).args([
            "ci",
            "--no-audit",
            "--no-fund",
            "--silent",
        ]))
    }
}

/// As the end-to-end tests have it.
fn named_binary() -> Option<PathBuf> {
    let path = PathBuf::from(env::var_os("FAREWELL_BIN")?);
    Some(path::absolute(&path).unwrap_or(path))
}
