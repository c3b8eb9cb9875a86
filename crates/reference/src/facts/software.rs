//! `facts/software.json`: what browsers, libraries, servers and proxies do with close
//! codes, and how each of them calls them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Codes, Evidence};

/// A program that opens, serves or passes on WebSockets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Software {
    /// Its short name, for other facts and for machines.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// The programming language that it is for, or written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Which codes it takes from its peer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receives: Option<Receives>,
    /// Which codes an application can give to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sends: Option<Sends>,
    /// What its application sees when an empty Close arrives.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub empty_close: Option<Shown>,
    /// What its application sees when TCP is lost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lost: Option<Shown>,
    /// Its name for each code.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<u16, String>,
    /// Where the names come from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub constants_evidence: Vec<Evidence>,
}

/// What a piece of software is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A web browser.
    Browser,
    /// A library that programs use.
    Library,
    /// A server that runs programs.
    Server,
    /// A program between clients and servers.
    Proxy,
    /// Somebody else's machines.
    Service,
}

/// Which codes software takes from its peer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Receives {
    /// The codes that reach its application.
    pub accepts: Codes,
    /// What its application sees in the place of the others; `None` where nothing is
    /// refused, where the application sees the number all the same, or where it is not
    /// known.
    pub otherwise: Option<Otherwise>,
    /// Where this comes from.
    pub evidence: Vec<Evidence>,
}

/// What an application sees in the place of a code that its library refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Otherwise {
    /// 1002.
    #[serde(rename = "1002")]
    ProtocolError,
    /// 1005.
    #[serde(rename = "1005")]
    NoStatus,
    /// 1006.
    #[serde(rename = "1006")]
    Abnormal,
    /// 1007.
    #[serde(rename = "1007")]
    InvalidPayload,
    /// An error without a close code.
    #[serde(rename = "error")]
    Error,
}

/// Which codes an application can give to software.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sends {
    /// The codes that it sends.
    pub accepts: Codes,
    /// What it does with the others.
    pub otherwise: String,
    /// Where this comes from.
    pub evidence: Vec<Evidence>,
}

/// The number that an application sees for an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The number; `None` where it sees no number.
    pub shown: Option<u16>,
    /// Where this comes from.
    pub evidence: Vec<Evidence>,
}

super::facts! {
    /// All software, in the order of its file.
    software: Software = "../../facts/software.json", software
}

/// The software of this id.
#[must_use]
pub fn software_of(id: &str) -> Option<&'static Software> {
    software().iter().find(|software| software.id == id)
}

/// The software whose application never sees this code, because it is refused on
/// arrival.
#[must_use]
pub fn refused_by(code: u16) -> Vec<&'static Software> {
    let refuses = |receives: &Receives| !receives.accepts.contains(code);
    software()
        .iter()
        .filter(|software| software.receives.as_ref().is_some_and(refuses))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::tests::assert_evidence;

    #[test]
    fn every_claim_has_its_source() {
        for software in software() {
            let Software {
                id,
                receives,
                sends,
                ..
            } = software;
            if let Some(receives) = receives {
                assert_evidence(id, &receives.evidence);
            }
            if let Some(sends) = sends {
                assert_evidence(id, &sends.evidence);
            }
            for shown in [&software.empty_close, &software.lost]
                .into_iter()
                .flatten()
            {
                assert_evidence(id, &shown.evidence);
            }
            let has_names = !software.constants.is_empty();
            assert_eq!(has_names, !software.constants_evidence.is_empty(), "{id}");
            if has_names {
                assert_evidence(id, &software.constants_evidence);
            }
        }
    }

    #[test]
    fn what_everyone_takes_comes_out_of_the_data() {
        let portable: Vec<u16> = (0..=u16::MAX)
            .filter(|&code| refused_by(code).is_empty())
            .collect();
        let expected: Vec<u16> = (1000..=1003)
            .chain(1007..=1011)
            .chain(4000..=4999)
            .collect();
        assert_eq!(portable, expected);
    }

    #[test]
    fn who_refuses_a_code_comes_out_of_the_data() {
        let refusing = |code| -> Vec<&str> {
            refused_by(code)
                .iter()
                .map(|software| software.id.as_str())
                .collect()
        };
        for id in [
            "uwebsockets",
            "tomcat",
            "cowboy",
            "bandit",
            "faye",
            "dotnet-older",
            "gobwas",
        ] {
            assert!(refusing(1012).contains(&id), "{id}");
        }
        for id in [
            "wsproto",
            "uvicorn-wsproto",
            "hypercorn",
            "soketto",
            "yawc",
            "beast-older",
        ] {
            assert!(
                refusing(1014).contains(&id) && !refusing(1013).contains(&id),
                "{id}"
            );
        }
        assert_eq!(refusing(3000), ["uwebsockets"]);
        assert!(!refusing(1012).contains(&"bun"));
        assert!(!refusing(1012).contains(&"chromium"));
    }
}
