//! [`Stack`]: WebSocket implementations, and which codes they refuse.

use crate::words::words;

/// WebSocket stacks that refuse codes which may travel, by their sources of 2026.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stack {
    /// Bandit (Phoenix) answers 1002.
    Bandit,
    /// .NET before it learnt 1012–1014: a protocol error.
    DotNetOlder,
    /// fastwebsockets: an error.
    FastWebSockets,
    /// gorilla/websocket answers 1002.
    Gorilla,
    /// Tomcat shows 1002.
    Tomcat,
    /// tungstenite shows 1002.
    Tungstenite,
    /// uWebSockets and Bun report 1006.
    UWebSockets,
    /// websocket-driver (Rails, faye) answers 1002.
    WebSocketDriver,
}

words!(Stack, "stack", {
    Bandit = "Bandit (Phoenix)",
    DotNetOlder = "older .NET",
    FastWebSockets = "fastwebsockets",
    Gorilla = "gorilla/websocket",
    Tomcat = "Tomcat",
    Tungstenite = "tungstenite",
    UWebSockets = "uWebSockets",
    WebSocketDriver = "websocket-driver (Rails, faye)",
});

/// The stacks that do not accept a number on receipt although it may travel.
pub(crate) const fn refused_by(code: u16) -> &'static [Stack] {
    use Stack::{
        Bandit, DotNetOlder, FastWebSockets, Gorilla, Tomcat, Tungstenite, UWebSockets,
        WebSocketDriver,
    };
    match code {
        1012 | 1013 => &[Bandit, DotNetOlder, Tomcat, UWebSockets, WebSocketDriver],
        1014 => &[
            Bandit,
            DotNetOlder,
            FastWebSockets,
            Gorilla,
            Tomcat,
            Tungstenite,
            UWebSockets,
            WebSocketDriver,
        ],
        3000..=3999 => &[UWebSockets],
        _ => &[],
    }
}
