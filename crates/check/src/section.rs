//! What the sections are called.

/// The name of a section, such as `UTF-8` for `6`; its number where it has none.
#[must_use]
pub fn section_name(section: &str) -> &str {
    match section {
        "1" => "framing",
        "2" => "pings and pongs",
        "3" => "reserved bits",
        "4" => "reserved opcodes",
        "5" => "fragmentation",
        "6" => "UTF-8",
        "7" => "closing handshake",
        "9" => "limits and performance",
        "10" => "fragmented sending",
        "12" => "compression",
        "13" => "compression, with parameters",
        "C" => "close lifecycle",
        other => other,
    }
}
