//! The TypeScript of `clients/js` is made from the library and the reference, by
//! `cargo xtask generate`; this test fails where they differ.

#![allow(clippy::panic, clippy::unwrap_used)]

#[path = "typescript/codes.rs"]
mod codes;
#[path = "typescript/dialects.rs"]
mod dialects;
#[path = "typescript/reconnect.rs"]
mod reconnect;
#[path = "typescript/text.rs"]
mod text;

use std::fs;
use std::path::Path;

#[test]
fn the_typescript_is_what_the_library_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../clients/js");
    for (name, made) in [
        ("codes.ts", codes::made()),
        ("reconnect.ts", reconnect::made()),
        ("dialects.ts", dialects::made()),
    ] {
        let path = folder.join(name);
        if std::env::var_os("FAREWELL_WRITE").is_some() {
            fs::create_dir_all(&folder).expect("the folder can be made");
            fs::write(&path, &made).expect("the file can be written");
        }
        let there = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            there == made,
            "clients/js/{name} is not what the library says; run `cargo xtask generate`"
        );
    }
}
