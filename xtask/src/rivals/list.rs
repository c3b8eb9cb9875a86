//! Who is compared.

/// A server to be started.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rival {
    /// What it is called on the command line and in file names.
    pub(crate) name: &'static str,
    /// What its program, and its package, is called.
    pub(crate) package: &'static str,
    /// What it is called in print.
    pub(crate) title: &'static str,
    pub(crate) kind: Kind,
    /// Whether it has permessage-deflate, to be switched on.
    pub(crate) compression: bool,
    /// A variant that reads once more after an error: the library queues a Close
    /// then, which the loop of its documentation never lets it write.
    pub(crate) read_on: bool,
}

/// Where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `farewell echo`, the one that the others are compared with.
    Farewell,
    /// A crate; its program in `bench/rivals` has the same name.
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
    rival("farewell", "farewell", Kind::Farewell).compressing(),
    rival("tokio-tungstenite", "tokio-tungstenite", Kind::Rust),
    rival("fastwebsockets", "fastwebsockets", Kind::Rust),
    rival("tokio-websockets", "tokio-websockets", Kind::Rust),
    rival(
        "tokio-websockets",
        "tokio-websockets, reading on",
        Kind::Rust,
    )
    .reading_on("tokio-websockets-read-on"),
    rival("sockudo-ws", "sockudo-ws", Kind::Rust).compressing(),
    rival("yawc", "yawc", Kind::Rust).compressing(),
    rival("yawc", "yawc, reading on", Kind::Rust)
        .compressing()
        .reading_on("yawc-read-on"),
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
        package: name,
        title,
        kind,
        compression: false,
        read_on: false,
    }
}

impl Rival {
    const fn compressing(mut self) -> Self {
        self.compression = true;
        self
    }

    const fn reading_on(mut self, name: &'static str) -> Self {
        self.name = name;
        self.read_on = true;
        self
    }
}
