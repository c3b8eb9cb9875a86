//! What is known about every number: class, who may send it, whether it
//! travels, cause and advice.

use crate::name::name_of;
use crate::words::words;
use crate::{Advice, Cause, CloseStatus};

/// What is known about one number.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct CodeInfo {
    /// The number.
    pub code: u16,
    /// The registered name, or the name of the number's range.
    pub name: &'static str,
    /// The kind of number.
    pub class: CodeClass,
    /// Whether it may stand in a Close frame.
    pub travels: bool,
    /// Who may say it; [`Sender::Local`] where only a local report does.
    pub senders: &'static [Sender],
    /// Why a connection that ends with it ended; `None` where none can.
    pub cause: Option<Cause>,
    /// Should the client come back? `None` where no connection ends with it.
    pub advice: Option<Advice>,
}

/// The kinds of number, by RFC 6455 §7.4 and the registry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodeClass {
    /// 0–999: not used.
    Unused,
    /// A registered code of 1000–2999 that may travel.
    Protocol,
    /// 1004: reserved, without a meaning.
    Reserved,
    /// 1005, 1006, 1015: filled in locally, never sent.
    Local,
    /// 1016–2999: nobody's yet.
    Unassigned,
    /// 3000, 3003 and 3008: registered first come, first served.
    Registered,
    /// The rest of 3000–3999: open to registration by libraries and frameworks.
    Library,
    /// 4000–4999: private use.
    Private,
    /// 5000 and above: outside the registry.
    Outside,
}

words!(CodeClass, "class", {
    Unused = "unused",
    Protocol = "protocol",
    Reserved = "reserved",
    Local = "local",
    Unassigned = "unassigned",
    Registered = "registered",
    Library = "library",
    Private = "private",
    Outside = "outside",
});

/// Who says a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sender {
    /// A client.
    Client,
    /// A server.
    Server,
    /// A gateway between the two.
    Gateway,
    /// Nobody: an endpoint's own report of what it saw.
    Local,
}

words!(Sender, "sender", {
    Client = "client",
    Server = "server",
    Gateway = "gateway",
    Local = "local",
});

/// What is known about a number. Total: every number has an answer.
#[must_use]
pub fn info(code: u16) -> CodeInfo {
    let status = CloseStatus::from_u16(code);
    let class = class_of(code);
    CodeInfo {
        code,
        name: name_of(code),
        class,
        travels: status.and_then(CloseStatus::code).is_some(),
        senders: senders_of(code, class),
        cause: status.map(Cause::of),
        advice: status.map(|status| Advice::after(status, "")),
    }
}

const fn class_of(code: u16) -> CodeClass {
    match code {
        0..=999 => CodeClass::Unused,
        1000..=1003 | 1007..=1014 => CodeClass::Protocol,
        1004 => CodeClass::Reserved,
        1005 | 1006 | 1015 => CodeClass::Local,
        1016..=2999 => CodeClass::Unassigned,
        3000 | 3003 | 3008 => CodeClass::Registered,
        3001..=3999 => CodeClass::Library,
        4000..=4999 => CodeClass::Private,
        5000..=u16::MAX => CodeClass::Outside,
    }
}

const fn senders_of(code: u16, class: CodeClass) -> &'static [Sender] {
    use Sender::{Client, Gateway, Local, Server};
    match (class, code) {
        (CodeClass::Local, _) => &[Local],
        (CodeClass::Protocol, 1010) => &[Client],
        (CodeClass::Protocol, 1014) => &[Gateway],
        (CodeClass::Protocol, 1012 | 1013) | (CodeClass::Registered, _) => &[Server, Gateway],
        (CodeClass::Protocol, _) => &[Client, Server, Gateway],
        (CodeClass::Library | CodeClass::Private, _) => &[Client, Server],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_an_answer_and_only_some_travel() {
        for code in 0..=u16::MAX {
            let info = info(code);
            assert!(!info.name.is_empty());
            assert_eq!(info.travels, crate::CloseCode::from_u16(code).is_ok());
            assert_eq!(info.advice.is_some(), info.cause.is_some());
            assert_eq!(info.senders.is_empty(), info.cause.is_none(), "{code}");
        }
    }

    #[test]
    fn local_codes_are_nobodys_to_send() {
        for code in [1005, 1006, 1015] {
            assert_eq!(info(code).senders, [Sender::Local]);
            assert!(!info(code).travels);
        }
        assert_eq!(info(1010).senders, [Sender::Client]);
    }
}
