//! Each kind of import, in files that lie in memory.

use std::path::{Path, PathBuf};

use super::circles::circles;
use super::modules::{Files, Modules};
use super::resolve::{Uses, uses};

fn read(files: &[(&str, &str)]) -> Uses {
    uses(&modules(files).unwrap())
}

fn modules(files: &[(&str, &str)]) -> Result<Modules, String> {
    let files: Files = files
        .iter()
        .map(|(path, text)| (PathBuf::from(path), (*text).to_owned()))
        .collect();
    let roots = ["src/lib.rs", "src/main.rs", "tests/all/main.rs"].map(PathBuf::from);
    Modules::read(&files, &roots)
}

/// The imports, each as `from -> to: names`, without `src/` and `.rs`.
fn imports(files: &[(&str, &str)]) -> Vec<String> {
    let short = |path: &Path| {
        let path = path.with_extension("").display().to_string();
        path.trim_start_matches("src/").to_owned()
    };
    read(files)
        .into_iter()
        .map(|((from, to), names)| {
            let names: Vec<String> = names.into_iter().collect();
            format!("{} -> {}: {}", short(&from), short(&to), names.join(" "))
        })
        .collect()
}

fn circle_count(files: &[(&str, &str)]) -> usize {
    circles(&read(files)).len()
}

const LIB: (&str, &str) = ("src/lib.rs", "mod a; mod b;");
const B: (&str, &str) = (
    "src/b.rs",
    "pub struct B; pub fn make() {} pub enum Kind { One }",
);

#[test]
fn a_use_is_an_import_even_of_what_is_not_used() {
    let a = ("src/a.rs", "use crate::b::B;");
    assert_eq!(imports(&[LIB, a, B]), ["a -> b: B"]);
}

#[test]
fn braces_renames_and_functions() {
    let a = ("src/a.rs", "use crate::{b::{self, B as Own, make}, c};");
    let lib = ("src/lib.rs", "mod a; mod b; mod c;");
    let c = ("src/c.rs", "");
    assert_eq!(imports(&[lib, a, B, c]), ["a -> b: B make"]);
}

#[test]
fn a_module_that_is_imported_leads_to_what_is_taken_through_it() {
    let a = (
        "src/a.rs",
        "use super::b as other; fn f() { other::make(); }",
    );
    assert_eq!(imports(&[LIB, a, B]), ["a -> b: make"]);
}

#[test]
fn paths_in_code() {
    let code = [
        "fn f() { crate::b::make() }",
        "fn f(x: super::b::B) {}",
        "fn f() -> usize { self::super::b::Kind::One as usize }",
        "#[with(crate::b::make)] struct A;",
        "macro_rules! m { () => { $crate::b::make() } }",
        "mod inner { fn f() { super::super::b::make() } }",
        "fn f() { use crate::b::make; make() }",
        "fn f() { for i in 0..crate::b::make() {} }",
    ];
    for code in code {
        assert_eq!(imports(&[LIB, ("src/a.rs", code), B]).len(), 1, "{code}");
    }
}

#[test]
fn what_is_no_path_here() {
    let code = [
        "// crate::b::B\n/// crate::b::B\nfn f() { let _ = \"crate::b::B\"; }",
        "fn f(x: T) { x.b::<B>(); <T as X>::b::B; ::b::B }",
        "use b::B; fn f() { b::make(); tokio::b::make(); }",
        "fn f<'a>(_: impl Fn() + use<'a>) {}",
        "pub(in crate::b::Kind) const A: u8 = 0;",
    ];
    for code in code {
        assert!(imports(&[LIB, ("src/a.rs", code), B]).is_empty(), "{code}");
    }
}

#[test]
fn a_use_from_the_root_of_all_crates_leads_to_another_crate() {
    for code in ["use ::b::B;", "use ::{b::{B, make}, c};", "use {::b::B};"] {
        let lib = format!("mod b; {code}");
        assert!(imports(&[("src/lib.rs", &lib), B]).is_empty(), "{code}");
    }
}

#[test]
fn tests_are_left_out() {
    let code = [
        "#[cfg(test)] mod tests { use crate::b::B; }",
        "#[cfg(test)] mod tests;",
        "#[cfg(test)] use crate::b::B;",
        "#[cfg(test)] #[allow(dead_code)] pub(crate) fn f() -> crate::b::B { crate::b::B }",
        "#[cfg(all(test, unix))] const X: [crate::b::B; 1] = [crate::b::B];",
        "struct A { #[cfg(test)] b: crate::b::B, }",
        "#![cfg(test)] use crate::b::B;",
        "mod inner { #![cfg(test)] fn f() { crate::b::make() } }",
        "fn f() { #![cfg(test)] crate::b::make() }",
        "#[cfg(all(not(unix), test))] use crate::b::B;",
        "#[cfg(all(test, not(unix)))] use crate::b::B;",
        "struct A { #[cfg(test)] pub(crate) b: Map<fn() -> u8, crate::b::B>, }",
        "fn f() { match x { #[cfg(test)] X { y } | Z { y } => crate::b::make(), _ => {} } }",
    ];
    for code in code {
        let tests = ("src/a/tests.rs", "use crate::b::B;");
        let found = imports(&[LIB, ("src/a.rs", code), tests, B]);
        assert!(found.is_empty(), "{code}: {found:?}");
    }
    for code in [
        "#[cfg(any(unix, test))] use crate::b::B;",
        "#[cfg(not(test))] use crate::b::B;",
        "#[cfg(all(not(test), unix))] use crate::b::B;",
        "#[cfg(test)] fn f() {} use crate::b::B;",
        "mod inner { #![cfg(test)] fn f() {} } use crate::b::B;",
        "fn f() { #![cfg(test)] g() } use crate::b::B;",
        "struct A { #[cfg(test)] a: Map<u8, u8>, b: crate::b::B }",
        "fn f() { match x { #[cfg(test)] X { y } => 1, _ => crate::b::make() } }",
        "fn f() { match x { #[cfg(test)] _ if x < y => 1, _ => crate::b::make() } }",
        "fn f() { #[cfg(test)] { g() } crate::b::make() }",
    ] {
        assert_eq!(imports(&[LIB, ("src/a.rs", code), B]).len(), 1, "{code}");
    }
}

#[test]
fn in_a_crate_of_tests_nothing_is_left_out() {
    let found = imports(&[
        (
            "tests/all/main.rs",
            "#[cfg(test)] #[path = \"../support/mod.rs\"] mod support; #[cfg(test)] mod one;",
        ),
        ("tests/all/one.rs", "use crate::support::peer;"),
        ("tests/support/mod.rs", "pub fn peer() {}"),
    ]);
    assert_eq!(found, ["tests/all/one -> tests/support/mod: peer"]);
}

#[test]
fn a_module_without_a_file_is_an_error() {
    let a = ("src/a.rs", "mod deep;");
    let problem = modules(&[LIB, a, B]).unwrap_err();
    assert_eq!(problem, "src/a.rs: no file was found for `mod deep;`");
    // Its `#[path]` goes with what is left out.
    let a = "#[path = \"nowhere.rs\"] #[cfg(test)] mod tests; mod deep;";
    let deep = ("src/a/deep.rs", "");
    assert!(modules(&[LIB, ("src/a.rs", a), B, deep]).is_ok());
}

#[test]
fn modules_are_found_in_each_place() {
    let lib = (
        "src/lib.rs",
        "mod a; mod b { pub mod deep; } #[path = \"other/../elsewhere.rs\"] mod c;",
    );
    let found = imports(&[
        lib,
        ("src/a/mod.rs", "mod one; fn f() { one::One } "),
        (
            "src/a/one.rs",
            "pub struct One; mod two; fn f() { two::Two }",
        ),
        (
            "src/a/one/two.rs",
            "pub struct Two; use crate::b::deep::Deep;",
        ),
        ("src/b/deep.rs", "pub struct Deep; use crate::c::C;"),
        ("src/elsewhere.rs", "pub struct C;"),
    ]);
    assert_eq!(
        found,
        [
            "a/mod -> a/one: One",
            "a/one/two -> b/deep: Deep",
            "a/one -> a/one/two: Two",
            "b/deep -> elsewhere: C",
        ]
    );
}

#[test]
fn doors_are_followed_and_are_no_imports() {
    let found = imports(&[
        ("src/lib.rs", "mod a; mod door; pub use door::One;"),
        (
            "src/a.rs",
            "use crate::One; use crate::door::{Second, Three};",
        ),
        (
            "src/door/mod.rs",
            "mod one; mod two; pub use one::One; pub(crate) use two::Two as Second; pub use two::*;",
        ),
        ("src/door/one.rs", "pub struct One;"),
        ("src/door/two.rs", "pub struct Two; pub struct Three;"),
    ]);
    assert_eq!(found, ["a -> door/one: One", "a -> door/two: Three Two"]);
}

#[test]
fn a_door_that_bears_the_name_of_its_module() {
    let found = imports(&[
        ("src/lib.rs", "mod a; mod door;"),
        ("src/a.rs", "fn f() { crate::door::run() }"),
        ("src/door/mod.rs", "mod run; pub use run::run;"),
        ("src/door/run.rs", "pub fn run() {}"),
    ]);
    assert_eq!(found, ["a -> door/run: run"]);
}

#[test]
fn a_file_that_uses_what_it_lets_through_imports_it() {
    for code in [
        "fn f() { run() }",
        "fn f() { g(run) }",
        "struct S(Type);",
        "fn f() { let run = 1; } impl Type {}",
    ] {
        let lib = format!("mod a; pub use a::{{run, Type}}; {code}");
        let a = ("src/a.rs", "pub fn run() {} pub struct Type;");
        assert_eq!(imports(&[("src/lib.rs", &lib), a]).len(), 1, "{code}");
    }
    for code in [
        "fn f(run: u8) { g(run) }",
        "fn f() { let run = 1; g(run); self.run() }",
        "fn f() { other::Type }",
        "enum E { A { run: u8 } }",
    ] {
        let lib = format!("mod a; pub use a::{{run, Type}}; {code}");
        let a = ("src/a.rs", "pub fn run() {} pub struct Type;");
        assert!(imports(&[("src/lib.rs", &lib), a]).is_empty(), "{code}");
    }
}

#[test]
fn what_comes_by_a_star_counts_where_it_is_named() {
    let a = ("src/a.rs", "use crate::b::*; struct A(B);");
    assert_eq!(imports(&[LIB, a, B]), ["a -> b: B"]);
    let a = ("src/a.rs", "use crate::b::Kind::*; fn f() { One }");
    assert_eq!(imports(&[LIB, a, B]), ["a -> b: Kind"]);
    let both_ways = [
        ("src/lib.rs", "mod a; pub use a::*;"),
        ("src/a.rs", "use super::*; fn f() { Unknown; }"),
    ];
    assert!(imports(&both_ways).is_empty());
}

#[test]
fn what_a_macro_writes_lives_where_the_macro_is_used() {
    let b = ("src/b.rs", "words! { pub enum Word { One } } codes!(Code);");
    let a = ("src/a.rs", "use crate::b::{Word, Code};");
    assert_eq!(imports(&[LIB, a, b]), ["a -> b: Code Word"]);
}

#[test]
fn what_another_crate_owns_lives_in_no_file() {
    let lib = (
        "src/lib.rs",
        "mod a; pub use other::Thing; pub use third::*; fn f() { a::A }",
    );
    let a = ("src/a.rs", "pub struct A; use crate::{Thing, Unknown};");
    assert_eq!(imports(&[lib, a]), ["lib -> a: A"]);
}

#[test]
fn what_the_parent_imports_lives_where_it_lives() {
    let lib = ("src/lib.rs", "mod a; mod b; use b::B;");
    let a = ("src/a.rs", "use super::B;");
    assert_eq!(imports(&[lib, a, B]), ["a -> b: B", "lib -> b: B"]);
}

#[test]
fn a_parent_and_its_child_are_a_circle() {
    let child = ("src/a/child.rs", "use super::Parent; pub struct Child;");
    let parent = |code| ("src/a.rs", code);
    let using = "mod child; pub struct Parent(child::Child);";
    assert_eq!(circle_count(&[LIB, parent(using), child, B]), 1);
    let letting_through = "mod child; pub use child::Child; pub struct Parent;";
    assert_eq!(circle_count(&[LIB, parent(letting_through), child, B]), 0);
}

#[test]
fn circles_are_told_apart() {
    let lib = ("src/lib.rs", "mod a; mod b; mod c; mod d; mod e;");
    let files = [
        lib,
        ("src/a.rs", "use crate::b::B; pub struct A;"),
        ("src/b.rs", "use crate::c::C; pub struct B;"),
        (
            "src/c.rs",
            "use crate::a::A; use crate::d::D; pub struct C;",
        ),
        ("src/d.rs", "use crate::e::E; pub struct D;"),
        ("src/e.rs", "use crate::d::D; pub struct E;"),
    ];
    let uses = read(&files);
    let sizes: Vec<usize> = circles(&uses).iter().map(|circle| circle.len()).collect();
    assert_eq!(sizes, [3, 2]);
}

#[test]
fn crates_are_apart() {
    let files = [
        ("src/lib.rs", "mod a; fn f() { a::A }"),
        ("src/a.rs", "pub struct A;"),
        (
            "src/main.rs",
            "use farewell::a::A; mod own; fn f() { own::run() }",
        ),
        ("src/own.rs", "pub fn run() { farewell::a::A; }"),
    ];
    assert_eq!(imports(&files), ["lib -> a: A", "main -> own: run"]);
}
