//! `cargo xtask imports`: circles between source files.
//!
//! A file imports another when it uses something that lives there, by `use` or by
//! a path in its code. Re-exports and `mod name;` are doors: what goes through
//! them is an import of the file behind, and the door itself is none. `cfg(test)`
//! and other crates are left out.
//!
//! It reads words, not types, and so it does not see every import: a method counts
//! for the file of its type, also where a split `impl` puts it in another; a path in
//! a string, as in `#[serde(with = "..")]`, and a macro by `#[macro_use]` or
//! `#[macro_export]` count for none.

mod circles;
mod imported;
mod modules;
mod resolve;
mod roots;
mod source;
#[cfg(test)]
mod tests;
mod tokens;

use std::process::ExitCode;

use crate::step::root;

/// Names each circle; one is a failure.
pub(crate) fn find_circles(args: &[String]) -> Result<ExitCode, String> {
    if !args.is_empty() {
        return Err("usage: cargo xtask imports".to_owned());
    }
    let (files, roots) = roots::read(&root()?)?;
    let modules = modules::Modules::read(&files, &roots)?;
    let uses = resolve::uses(&modules);
    let circles = circles::circles(&uses);
    for circle in &circles {
        println!("{}", circles::shown(circle, &uses));
    }
    if circles.is_empty() {
        println!(
            "{} files, {} imports between them, no circle",
            modules.file_count(),
            uses.len()
        );
        return Ok(ExitCode::SUCCESS);
    }
    println!(
        "{} circles: move what two files share down into a file of its own",
        circles.len()
    );
    Ok(ExitCode::FAILURE)
}
