//! Who is compared.

/// A server to be started.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rival {
    /// What it is called on the command line and in file names.
    pub(crate) name: &'static str,
    /// What it is called in print.
    pub(crate) title: &'static str,
    pub(crate) kind: Kind,
    /// Whether it has permessage-deflate, to be switched on.
    pub(crate) compression: bool,
}

/// Where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `farewell echo`, the one that the others are compared with.
    Farewell,
    /// A crate; its program in `bench/rivals` has the rival's name.
    Rust,
    /// A package of npm: `bench/rivals/node/server.mjs`.
    Node,
    /// A package of PyPI: `bench/rivals/python/server_NAME.py`.
    Python,
    /// A package of Debian, built with Debian's Go: `bench/rivals/go`.
    Go,
    /// nginx of Debian, before `farewell echo`.
    Nginx,
    /// HAProxy of Debian, before `farewell echo`.
    HaProxy,
}

/// All of them, in the order of print.
pub(crate) const RIVALS: &[Rival] = &[
    rival("farewell", "farewell", Kind::Farewell),
    rival("tokio-tungstenite", "tokio-tungstenite", Kind::Rust),
    rival("fastwebsockets", "fastwebsockets", Kind::Rust),
    rival("tokio-websockets", "tokio-websockets", Kind::Rust),
    rival("sockudo-ws", "sockudo-ws", Kind::Rust).compressing(),
    rival("yawc", "yawc", Kind::Rust).compressing(),
    rival("ws", "Node `ws`", Kind::Node).compressing(),
    rival("websockets", "Python `websockets`", Kind::Python).compressing(),
    rival("aiohttp", "Python `aiohttp`", Kind::Python).compressing(),
    rival("gorilla", "gorilla/websocket", Kind::Go).compressing(),
    rival("nginx", "nginx, before farewell", Kind::Nginx),
    rival("haproxy", "HAProxy, before farewell", Kind::HaProxy),
];

const fn rival(name: &'static str, title: &'static str, kind: Kind) -> Rival {
    Rival {
        name,
        title,
        kind,
        compression: false,
    }
}

impl Rival {
    const fn compressing(mut self) -> Self {
        self.compression = true;
        self
    }
}
