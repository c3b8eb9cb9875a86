//! The functions that the texts of the reference call: no figure is typed twice.

use crate::catalogue::{Functions, Value};
use crate::facts::limit_of;
use crate::facts::timer_of;
use crate::names::refused_by;

/// The functions that the texts of the reference call:
/// `{ SECONDS("nginx-proxy-read-timeout") }` is 60, `{ REFUSED_BY("1012") }` a list.
pub const FUNCTIONS: Functions = Functions {
    names: &[
        "SECONDS",
        "MINUTES",
        "HOURS",
        "BYTES",
        "KIB",
        "MIB",
        "REFUSED_BY",
    ],
    value,
};

fn value(name: &str, id: &str) -> Option<Value> {
    let time = |unit: f64| Some(Value::Number(timer_of(id)?.seconds? as f64 / unit));
    let size = |unit: f64| Some(Value::Number(limit_of(id)?.bytes as f64 / unit));
    match name {
        "SECONDS" => time(1.0),
        "MINUTES" => time(60.0),
        "HOURS" => time(3_600.0),
        "BYTES" => size(1.0),
        "KIB" => size(1_024.0),
        "MIB" => size(1_048_576.0),
        "REFUSED_BY" => Some(Value::List(refused_by(id.parse().ok()?))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_come_from_the_data() {
        assert_eq!(
            value("SECONDS", "nginx-proxy-read-timeout"),
            Some(Value::Number(60.0))
        );
        assert_eq!(
            value("HOURS", "aws-api-gateway-lifetime"),
            Some(Value::Number(2.0))
        );
        assert_eq!(
            value("MIB", "python-websockets-max-size"),
            Some(Value::Number(1.0))
        );
        assert_eq!(value("SECONDS", "no-such-timer"), None);
        assert_eq!(value("DAYS", "nginx-proxy-read-timeout"), None);
    }
}
