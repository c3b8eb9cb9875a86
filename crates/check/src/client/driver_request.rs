//! [`DriverRequest`]: what a driver asks for, by the path and the query of its request.

use std::borrow::Cow;

use farewell::handshake::Rejection;
use farewell_close::printable;
use http::StatusCode;

use crate::{Case, CaseId};

/// A driver's own name in reports is not longer, in bytes.
const LONGEST_AGENT: usize = 256;
/// Of a driver that says no name.
const NAMELESS: &str = "unnamed";

/// A case by its place among those that were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Which(pub(super) usize);

/// What a driver asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum DriverRequest {
    CaseCount,
    CaseInfo { which: Which },
    RunCase { which: Which, agent: String },
    CaseStatus { which: Which, agent: String },
    UpdateReports { agent: String },
}

impl DriverRequest {
    /// Reads no more of the request than its first line: the rest is for the case to
    /// judge.
    ///
    /// # Errors
    /// What to answer where nothing is meant that there is.
    pub(super) fn of(head: &[u8], cases: &[&Case]) -> Result<Self, Rejection> {
        let line = head.split(|byte| *byte == b'\r').next().unwrap_or_default();
        let line = std::str::from_utf8(line).map_err(|_| unknown())?;
        let target = line.split(' ').nth(1).ok_or_else(unknown)?;
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let query = Query(query);
        let which = || query.which(cases);
        match path {
            "/getCaseCount" => Ok(Self::CaseCount),
            "/getCaseInfo" => Ok(Self::CaseInfo { which: which()? }),
            "/runCase" => Ok(Self::RunCase {
                which: which()?,
                agent: query.agent()?,
            }),
            "/getCaseStatus" => Ok(Self::CaseStatus {
                which: which()?,
                agent: query.agent()?,
            }),
            "/updateReports" => Ok(Self::UpdateReports {
                agent: query.agent()?,
            }),
            _ => Err(unknown()),
        }
    }
}

struct Query<'a>(&'a str);

impl Query<'_> {
    fn value(&self, name: &str) -> Option<String> {
        self.0.split('&').find_map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (key == name).then(|| decoded(value))
        })
    }

    fn which(&self, cases: &[&Case]) -> Result<Which, Rejection> {
        let place = match (self.value("casetuple"), self.value("case")) {
            (Some(id), _) => {
                let id: Option<CaseId> = id.parse().ok();
                cases.iter().position(|case| Some(case.id()) == id.as_ref())
            }
            (None, Some(number)) => number
                .parse::<usize>()
                .ok()
                .and_then(|number| number.checked_sub(1))
                .filter(|place| *place < cases.len()),
            (None, None) => None,
        };
        place.map(Which).ok_or_else(|| {
            Rejection::not_found(format!(
                "There is no such case; say case=1 to case={}, or casetuple=1.1.1.",
                cases.len()
            ))
        })
    }

    fn agent(&self) -> Result<String, Rejection> {
        let agent = self.value("agent").unwrap_or_default();
        if agent.len() > LONGEST_AGENT {
            return Err(Rejection::new(
                StatusCode::BAD_REQUEST,
                format!("The agent's name is longer than {LONGEST_AGENT} bytes."),
            ));
        }
        let agent = printable(&agent);
        Ok(match agent.trim() {
            "" => NAMELESS.to_owned(),
            name => name.to_owned(),
        })
    }
}

fn unknown() -> Rejection {
    Rejection::not_found(
        "Here clients are judged. Drivers ask for /getCaseCount, /getCaseInfo?case=N, \
         /runCase?case=N&agent=NAME, /getCaseStatus?case=N&agent=NAME and \
         /updateReports?agent=NAME.",
    )
}

/// The value of a query as forms write it. What is malformed stays as it is.
fn decoded(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        let digits = after.first_chunk::<2>().filter(|_| *first == b'%');
        let escaped = digits
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match (first, escaped) {
            (_, Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            (b'+', None) => bytes.push(b' '),
            (byte, None) => bytes.push(*byte),
        }
    }
    match String::from_utf8_lossy(&bytes) {
        Cow::Borrowed(text) => text.to_owned(),
        Cow::Owned(text) => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases;

    fn request(target: &str) -> Result<DriverRequest, u16> {
        let cases = cases();
        let cases: Vec<_> = cases.iter().collect();
        let head = format!("GET {target} HTTP/1.1\r\nHost: a\r\n\r\n");
        DriverRequest::of(head.as_bytes(), &cases).map_err(|rejection| rejection.status().as_u16())
    }

    #[test]
    fn what_drivers_ask() {
        assert_eq!(request("/getCaseCount"), Ok(DriverRequest::CaseCount));
        assert_eq!(
            request("/getCaseInfo?case=1"),
            Ok(DriverRequest::CaseInfo { which: Which(0) })
        );
        let run = |agent: &str| {
            Ok(DriverRequest::RunCase {
                which: Which(1),
                agent: agent.to_owned(),
            })
        };
        assert_eq!(
            request("/runCase?case=2&agent=my+client%2F1.0"),
            run("my client/1.0")
        );
        assert_eq!(
            request("/runCase?agent=a%1b%5Bb%&casetuple=1.1.2"),
            run("a[b%")
        );
        assert_eq!(request("/runCase?case=2"), run(NAMELESS));
        assert_eq!(
            request("/updateReports?agent=x"),
            Ok(DriverRequest::UpdateReports { agent: "x".into() })
        );
    }

    #[test]
    fn what_nobody_can_answer() {
        for target in [
            "/",
            "/runCase",
            "/runCase?case=0",
            "/runCase?case=1000000",
            "/runCase?case=-1",
            "/runCase?casetuple=99.1",
            "/getCaseInfo?case=x",
        ] {
            assert_eq!(request(target), Err(404), "{target}");
        }
        let long = format!("/runCase?case=1&agent={}", "a".repeat(257));
        assert_eq!(request(&long), Err(400));
        assert!(DriverRequest::of(b"\xff\r\n\r\n", &[]).is_err());
    }
}
