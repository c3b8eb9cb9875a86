//! What a number is called.

/// The registered name of a number, or the name of its range.
#[must_use]
pub const fn name_of(code: u16) -> &'static str {
    match code {
        1000 => "Normal Closure",
        1001 => "Going Away",
        1002 => "Protocol Error",
        1003 => "Unsupported Data",
        1004 => "Reserved",
        1005 => "No Status Rcvd",
        1006 => "Abnormal Closure",
        1007 => "Invalid Frame Payload Data",
        1008 => "Policy Violation",
        1009 => "Message Too Big",
        1010 => "Mandatory Extension",
        1011 => "Internal Error",
        1012 => "Service Restart",
        1013 => "Try Again Later",
        1014 => "Bad Gateway",
        1015 => "TLS Handshake",
        3000 => "Unauthorized",
        3003 => "Forbidden",
        3008 => "Timeout",
        0..=999 => "Not Used",
        1016..=2999 => "Unassigned",
        3001..=3999 => "Library or Framework",
        4000..=4999 => "Private Use",
        5000..=u16::MAX => "Outside the Registry",
    }
}
