//! Finds what each text on standard input is: a string of JSON a line, and for each a
//! line of JSON on standard output. What runs in a browser is held against it.

use std::io::{self, BufRead, Write};

use farewell_reference::paste::find;

fn main() -> io::Result<()> {
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let text: String = serde_json::from_str(&line?)?;
        writeln!(out, "{}", serde_json::to_string(&find(&text))?)?;
    }
    Ok(())
}
