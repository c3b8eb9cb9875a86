//! Who is measured, and what each can do.

use crate::error::Result;
use crate::workload::{Kind, Workload};

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Subject {
    /// Its name in the results: the base, and in brackets how it is written where
    /// that is not as its documentation shows.
    pub(crate) name: &'static str,
    /// The library or program.
    pub(crate) base: &'static str,
    pub(crate) role: Role,
}

/// What it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// `farewell`, as server and as proxy.
    Ours,
    /// The gateway, where only its start is looked at.
    OurGateway,
    /// The bare loop.
    Floor { checks: bool },
    /// A crate: `bench/rivals`.
    Rust { gathered: bool },
    /// Node.
    Node,
    /// Go.
    Go,
    /// A proxy.
    Nginx,
    /// A proxy.
    HaProxy,
}

/// All of them, in the order of print.
pub(crate) const SUBJECTS: &[Subject] = &[
    subject("farewell", "farewell", Role::Ours),
    subject("farewell (gate)", "farewell", Role::OurGateway),
    subject("epoll", "epoll", Role::Floor { checks: false }),
    subject("epoll (checked)", "epoll", Role::Floor { checks: true }),
    subject("tokio-tungstenite", "tokio-tungstenite", PLAIN),
    subject(
        "tokio-tungstenite (gathered)",
        "tokio-tungstenite",
        GATHERED,
    ),
    subject("fastwebsockets", "fastwebsockets", PLAIN),
    subject("tokio-websockets", "tokio-websockets", PLAIN),
    subject("tokio-websockets (gathered)", "tokio-websockets", GATHERED),
    subject("sockudo-ws", "sockudo-ws", PLAIN),
    subject("sockudo-ws (gathered)", "sockudo-ws", GATHERED),
    subject("yawc", "yawc", PLAIN),
    subject("yawc (gathered)", "yawc", GATHERED),
    subject("ws", "ws", Role::Node),
    subject("gorilla", "gorilla", Role::Go),
    subject("nginx", "nginx", Role::Nginx),
    subject("haproxy", "haproxy", Role::HaProxy),
];

const PLAIN: Role = Role::Rust { gathered: false };
const GATHERED: Role = Role::Rust { gathered: true };

const fn subject(name: &'static str, base: &'static str, role: Role) -> Subject {
    Subject { name, base, role }
}

impl Subject {
    /// Whether it is farewell.
    pub(crate) const fn is_ours(&self) -> bool {
        matches!(self.role, Role::Ours | Role::OurGateway)
    }

    /// Whether it can do this. What is gathered by hand is told apart only where
    /// there is something to gather.
    pub(crate) fn takes_part(&self, workload: &Workload) -> bool {
        let server = !matches!(
            self.role,
            Role::OurGateway | Role::Nginx | Role::HaProxy | GATHERED
        );
        let library = server && !matches!(self.role, Role::Floor { .. });
        match workload.kind {
            Kind::Echo | Kind::Churn | Kind::Idle => server,
            Kind::EchoMany => server || self.role == GATHERED,
            Kind::Tls => library && self.role != Role::Go,
            Kind::Deflate => {
                library
                    && matches!(
                        self.base,
                        "farewell" | "sockudo-ws" | "yawc" | "ws" | "gorilla"
                    )
            }
            Kind::Broadcast => library && self.base != "fastwebsockets",
            Kind::Gate | Kind::GateChurn | Kind::GateIdle => {
                matches!(self.role, Role::Ours | Role::Nginx | Role::HaProxy)
            }
            Kind::Start => self.is_ours(),
            Kind::Drain | Kind::Explain | Kind::Threads(_) => self.role == Role::Ours,
        }
    }
}

/// Those named; no name: all.
pub(crate) fn choose(names: &[String]) -> Result<Vec<&'static Subject>> {
    for name in names {
        if !SUBJECTS
            .iter()
            .any(|one| one.name == name || one.base == name)
        {
            let known: Vec<&str> = SUBJECTS.iter().map(|one| one.name).collect();
            return Err(format!(
                "'{name}' is not there; they are {}",
                known.join(", ")
            ));
        }
    }
    let is_wanted = |one: &&Subject| {
        names.is_empty()
            || names
                .iter()
                .any(|name| one.name == name || one.base == name)
    };
    Ok(SUBJECTS.iter().filter(is_wanted).collect())
}
