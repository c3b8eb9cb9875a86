//! The command line: where to listen, and whether to check.

use std::net::SocketAddr;

/// What the command line says.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Arguments {
    pub(crate) listen: SocketAddr,
    pub(crate) checks: bool,
}

impl Arguments {
    pub(crate) fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            checks: false,
        };
        while let Some(word) = words.next() {
            match word.as_str() {
                "--listen" => {
                    let address = words.next().unwrap_or_default();
                    arguments.listen = address
                        .parse()
                        .map_err(|_| format!("--listen: '{address}' is not an address"))?;
                }
                "--checks" => arguments.checks = true,
                _ => return Err(format!("'{word}'; usage: floor [--listen ADDR] [--checks]")),
            }
        }
        Ok(arguments)
    }
}
