//! The command line, as xtask fills it in.

use std::path::PathBuf;

use crate::error::Result;

/// Rounds, unless told otherwise.
const ROUNDS: u32 = 5;

/// Seconds that a server is loaded for, and those before, in each round.
const SECONDS: (f64, f64) = (0.5, 0.2);

/// The same with `--quick`.
const QUICK: (f64, f64) = (0.2, 0.1);

/// All of it.
#[derive(Debug, Clone)]
pub(crate) struct Arguments {
    /// `--root`: the repository.
    pub(crate) root: PathBuf,
    /// `--farewell`: the binary.
    pub(crate) farewell: PathBuf,
    /// `--out`: the results.
    pub(crate) out: PathBuf,
    /// `--version NAME=VERSION`, for each.
    pub(crate) versions: Vec<(String, String)>,
    /// Which workloads; none: all.
    pub(crate) patterns: Vec<String>,
    /// `--subjects A,B`; none: all.
    pub(crate) subjects: Vec<String>,
    /// `--rounds N`.
    pub(crate) rounds: u32,
    /// Seconds loaded.
    pub(crate) seconds: f64,
    /// Seconds before.
    pub(crate) warm_up: f64,
    quick: bool,
}

impl Arguments {
    /// Reads the command line.
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Result<Self> {
        let mut arguments = Self {
            root: PathBuf::from("."),
            farewell: PathBuf::from("target/release/farewell"),
            out: PathBuf::from("target/bench/results.json"),
            versions: Vec::new(),
            patterns: Vec::new(),
            subjects: Vec::new(),
            rounds: 0,
            seconds: SECONDS.0,
            warm_up: SECONDS.1,
            quick: false,
        };
        while let Some(word) = words.next() {
            if word == "--quick" {
                arguments.quick = true;
                (arguments.seconds, arguments.warm_up) = QUICK;
            } else if word.starts_with("--") {
                let value = words
                    .next()
                    .ok_or_else(|| format!("{word} needs a value"))?;
                arguments.set(&word, value)?;
            } else {
                arguments.patterns.push(word);
            }
        }
        if arguments.rounds == 0 {
            arguments.rounds = if arguments.quick { 1 } else { ROUNDS };
        }
        Ok(arguments)
    }

    fn set(&mut self, name: &str, value: String) -> Result {
        match name {
            "--root" => self.root = value.into(),
            "--farewell" => self.farewell = value.into(),
            "--out" => self.out = value.into(),
            "--subjects" => self.subjects = value.split(',').map(str::to_owned).collect(),
            "--rounds" => {
                let rounds = value.parse().ok().filter(|rounds| *rounds > 0);
                self.rounds = rounds.ok_or("--rounds takes a whole number above 0")?;
            }
            "--version" => {
                let (name, version) = value
                    .split_once('=')
                    .ok_or("--version takes NAME=VERSION")?;
                self.versions.push((name.to_owned(), version.to_owned()));
            }
            _ => return Err(format!("'{name}' is not an argument")),
        }
        Ok(())
    }

    /// A quick look, or a look at a few, does not replace what everyone's ratios
    /// are made from.
    pub(crate) fn writes_results(&self) -> bool {
        !self.quick && self.subjects.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_is_read() {
        let words = "echo gate-20 --rounds 2 --subjects farewell,epoll --version ws=8";
        let arguments = Arguments::read(words.split(' ').map(str::to_owned)).unwrap();
        assert_eq!(arguments.patterns, ["echo", "gate-20"]);
        assert_eq!(arguments.subjects, ["farewell", "epoll"]);
        assert_eq!(arguments.rounds, 2);
        assert!(!arguments.writes_results());
        for wrong in ["--rounds 0", "--subjects", "--fast 1"] {
            assert!(Arguments::read(wrong.split(' ').map(str::to_owned)).is_err());
        }
    }
}
