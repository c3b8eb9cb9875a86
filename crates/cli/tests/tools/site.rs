//! `farewell site build`: a whole site with a line about it, or a sentence and an exit code.

use std::fs;

use serde_json::Value;

use crate::support::run;

#[test]
fn a_line_tells_what_was_built_and_how_links_begin() {
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("site");
    let path = folder.to_str().unwrap();
    let ran = run(&["site", "build", path]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let told = ran.stdout.strip_prefix(path).unwrap();
    assert!(told.starts_with(": ") && told.ends_with(" s\n"), "{told}");
    for part in [" pages in ", " languages; ", " files, ", " MiB, in "] {
        assert!(told.contains(part), "{told}");
    }
    assert_eq!(told.lines().count(), 1);
    assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
    assert!(ran.stderr.contains("https://farewell.example/") && ran.stderr.contains("--url"));
    let sitemap = fs::read_to_string(folder.join("sitemap.xml")).unwrap();
    assert!(sitemap.contains("<loc>https://farewell.example/en/</loc>"));
}

#[test]
fn json_is_one_object_and_the_url_is_used() {
    let above = tempfile::tempdir().unwrap();
    let folder = above.path().join("site");
    let (path, url) = (folder.to_str().unwrap(), "https://example.org/websocket");
    let ran = run(&["site", "build", path, "--url", url, "--json"]);
    assert_eq!((ran.code, &*ran.stderr), (Some(0), ""), "{ran:?}");
    let value: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(
        (&value["folder"], &value["url"]),
        (&path.into(), &format!("{url}/").into())
    );
    assert_eq!(value["languages"][0], "en");
    for field in ["pages", "files", "bytes", "seconds"] {
        assert!(
            value[field].as_f64().is_some_and(|number| number > 0.0),
            "{value}"
        );
    }
    let sitemap = fs::read_to_string(folder.join("sitemap.xml")).unwrap();
    assert!(sitemap.contains("<loc>https://example.org/websocket/en/</loc>"));
    assert!(!sitemap.contains("farewell.example"));
}

#[test]
fn a_folder_that_may_not_be_replaced_is_2() {
    let above = tempfile::tempdir().unwrap();
    fs::write(above.path().join("letter\x1b[2J"), "dear").unwrap();
    for (folder, remedy) in [
        (
            above.path().to_str().unwrap(),
            "name a new or an empty folder",
        ),
        (
            above.path().join("letter\x1b[2J").to_str().unwrap(),
            "is not a folder",
        ),
        ("/", "name a new one"),
        ("..", "the current directory"),
    ] {
        let ran = run(&["site", "build", folder]);
        assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
        assert!(
            ran.stderr.starts_with("error: ") && ran.stderr.contains(remedy),
            "{ran:?}"
        );
        assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
        assert!(!ran.stderr.contains('\x1b'), "{ran:?}");
    }
    assert_eq!(fs::read_dir(above.path()).unwrap().count(), 1);
}

#[test]
fn wrong_arguments_are_2() {
    for wrong in [
        &["site"][..],
        &["site", "build"],
        &["site", "build", "a", "--url", "example.org"],
        &["site", "build", "a", "--url", "https://example.org/?q"],
        &["site", "serve", "a"],
    ] {
        let ran = run(wrong);
        assert_eq!((ran.code, &*ran.stdout), (Some(2), ""), "{ran:?}");
    }
    let ran = run(&["site", "build", "a", "--url", "example.org"]);
    assert!(ran.stderr.contains("http:// or https://"), "{ran:?}");
}

#[test]
fn a_build_at_work_is_1() {
    let above = tempfile::tempdir().unwrap();
    let lock = fs::File::create(above.path().join(".site.farewell-lock")).unwrap();
    lock.lock().unwrap();
    let ran = run(&["site", "build", above.path().join("site").to_str().unwrap()]);
    assert_eq!((ran.code, &*ran.stdout), (Some(1), ""), "{ran:?}");
    assert!(ran.stderr.contains("another build"), "{ran:?}");
}
