//! `farewell generate`: completions and man pages of every subcommand.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use farewell_reference::Language;

use crate::support::run;

fn generate(kind: &str) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    let below = directory.path().join("made/for it");
    let ran = run(&["generate", kind, below.to_str().unwrap()]);
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
    for file in ran.stdout.lines() {
        assert!(Path::new(file).is_file(), "{file}");
    }
    directory
}

fn read(directory: &tempfile::TempDir, file: &str) -> String {
    fs::read_to_string(directory.path().join("made/for it").join(file)).unwrap()
}

/// The subcommands that the help names.
fn subcommands(of: &[&str]) -> Vec<String> {
    let mut arguments = of.to_vec();
    arguments.push("--help");
    let help = run(&arguments).stdout;
    let (_, list) = help.split_once("Commands:\n").unwrap();
    let (list, _) = list.split_once("\n\n").unwrap();
    let names = list
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    names
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect()
}

#[test]
fn completions_know_every_subcommand() {
    let directory = generate("completions");
    let names = subcommands(&[]);
    assert!(
        names.len() >= 5 && !names.contains(&"generate".to_owned()),
        "{names:?}"
    );
    for file in [
        "farewell.bash",
        "_farewell",
        "farewell.fish",
        "_farewell.ps1",
        "farewell.elv",
    ] {
        let text = read(&directory, file);
        for name in &names {
            assert!(text.contains(name.as_str()), "{file}: {name}");
        }
        assert!(!text.contains("generate"), "{file} names what is hidden");
    }
}

/// Asks bash what it offers at the end of this line.
fn offered(script: &str, words: &[&str]) -> Vec<String> {
    let list = words
        .iter()
        .map(|word| format!("'{word}'"))
        .collect::<Vec<_>>()
        .join(" ");
    let asking = format!(
        "{script}\nCOMP_WORDS=({list}); COMP_CWORD={}; _farewell farewell '{}' '{}'\n\
         printf '%s\\n' \"${{COMPREPLY[@]}}\"",
        words.len() - 1,
        words[words.len() - 1],
        words[words.len() - 2],
    );
    let ran = Command::new("bash")
        .args(["--norc", "-c", &asking])
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(ran.status.success(), "{ran:?}");
    let lines = String::from_utf8(ran.stdout).unwrap();
    lines.lines().map(str::to_owned).collect()
}

#[test]
fn bash_takes_its_completions() {
    let directory = generate("completions");
    let file = directory.path().join("made/for it/farewell.bash");
    let checked = Command::new("bash").arg("-n").arg(&file).output().unwrap();
    assert!(
        checked.status.success() && checked.stderr.is_empty(),
        "{checked:?}"
    );
    let script = fs::read_to_string(file).unwrap();
    assert_eq!(offered(&script, &["farewell", "con"]), ["connect"]);
    assert_eq!(
        offered(&script, &["farewell", "explain", "--la"]),
        ["--lang"]
    );
    for subcommand in ["connect", "explain", "compare", "ledger"] {
        assert_eq!(
            offered(&script, &["farewell", subcommand, "--lang", ""]),
            Language::ALL
                .iter()
                .map(|language| language.tag())
                .collect::<Vec<_>>()
        );
    }
    assert_eq!(
        offered(&script, &["farewell", "ledger", "stats", "--by", "u"]),
        ["user", "user_agent", "upstream"]
    );
}

#[test]
fn every_subcommand_has_a_page() {
    let directory = generate("man");
    let mut pages = vec!["farewell".to_owned()];
    pages.extend(
        subcommands(&[])
            .iter()
            .map(|name| format!("farewell-{name}")),
    );
    for parent in ["ledger", "site", "check"] {
        pages.extend(
            subcommands(&[parent])
                .iter()
                .map(|name| format!("farewell-{parent}-{name}")),
        );
    }
    for page in &pages {
        let text = read(&directory, &format!("{page}.1"));
        assert!(text.is_ascii(), "{page}");
        for section in [
            "NAME",
            "SYNOPSIS",
            "DESCRIPTION",
            "OPTIONS",
            "EXAMPLES",
            "\"EXIT STATUS\"",
            "\"SEE ALSO\"",
        ] {
            let heading = format!("\n.SH {section}\n");
            assert_eq!(text.matches(&heading).count(), 1, "{page}: {section}");
        }
        assert!(!text.contains("generate"), "{page} names what is hidden");
    }
    let made = fs::read_dir(directory.path().join("made/for it")).unwrap();
    assert_eq!(made.count(), pages.len());
    let connect = read(&directory, "farewell-connect.1");
    let (_, status) = connect.split_once("EXIT STATUS").unwrap();
    assert!(status.contains("130 after a second Ctrl"), "{status}");
}

#[test]
fn wrong_use_is_2() {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("file");
    fs::write(&file, "").unwrap();
    let ran = run(&["generate", "man", file.to_str().unwrap()]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.starts_with("error: cannot write to "), "{ran:?}");
    assert_eq!(run(&["generate", "nonsense", "x"]).code, Some(2));
}
