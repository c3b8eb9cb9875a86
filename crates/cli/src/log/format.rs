//! [`LogFormat`]: how a line is written that does not come by way of `tracing`.

use std::time::SystemTime;

use farewell_close::Timestamp;
use serde_json::json;

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub(crate) enum LogFormat {
    /// For people: time, level, place, then what happened
    #[default]
    Text,
    /// An object a line
    Json,
}

impl LogFormat {
    /// What is said whatever the level.
    pub(super) fn said(self, text: &str) -> Vec<u8> {
        match self {
            Self::Text => format!("{text}\n").into_bytes(),
            Self::Json => object("INFO", text, json!({})),
        }
    }

    /// What stops the process.
    pub(super) fn complaint(self, problem: &str) -> Vec<u8> {
        match self {
            Self::Text => format!("error: {problem}\n").into_bytes(),
            Self::Json => object("ERROR", problem, json!({})),
        }
    }

    /// So many lines were lost since this was last said, and so many since the start.
    pub(super) fn lost(self, lost: u64, total: u64) -> Vec<u8> {
        let text = "log lines were lost: they could not be written";
        match self {
            Self::Text => {
                let now = Timestamp::from(SystemTime::now());
                format!("{now} ERROR farewell::log: {text} lost={lost} total={total}\n")
                    .into_bytes()
            }
            Self::Json => object("ERROR", text, json!({ "lost": lost, "total": total })),
        }
    }
}

fn object(level: &str, message: &str, further: serde_json::Value) -> Vec<u8> {
    let mut object = json!({
        "timestamp": Timestamp::from(SystemTime::now()).to_string(),
        "level": level,
        "message": message,
        "target": "farewell::log",
    });
    if let (Some(object), serde_json::Value::Object(further)) = (object.as_object_mut(), further) {
        object.extend(further);
    }
    format!("{object}\n").into_bytes()
}
