//! [`Scope`]: what expressions see of one message.

use std::collections::HashMap;
use std::sync::Arc;

use cel::common::types::{CelNull, CelString};
use cel::objects::{Key, Map};
use cel::{Context, ExecutionError, Value};
use farewell::Message;
use farewell_proto::MessageKind;

use super::json::{self, Unusable};
use super::standard::STANDARD;

/// What expressions see of one message.
pub(in super::super) struct Scope<'m> {
    pub(super) context: Context<'m, 'm>,
    /// Why there is no `json`, so that an expression whose value depends on it
    /// has none.
    unusable: Option<Unusable>,
}

/// What is made only where an expression asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in super::super) struct Needs {
    pub(super) text: bool,
    pub(super) json: bool,
    pub(super) claims: bool,
}

impl Needs {
    /// What both ask for.
    pub(super) const fn and(self, other: Self) -> Self {
        Self {
            text: self.text || other.text,
            json: self.json || other.json,
            claims: self.claims || other.claims,
        }
    }
}

/// Why an expression has no value: a few words without content of messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Unevaluated(pub(in super::super) String);

impl<'m> Scope<'m> {
    /// What expressions with these needs see of a message of a client with
    /// these claims. Made once for all of them.
    pub(in super::super) fn new(message: &'m Message, claims: &Value, needs: Needs) -> Self {
        let text = (needs.text || needs.json)
            .then(|| message.as_text())
            .flatten()
            .unwrap_or_default();
        let mut context = Context::with_env(STANDARD.clone());
        let kind = match message.kind() {
            MessageKind::Text => "text",
            MessageKind::Binary => "binary",
        };
        let size = i64::try_from(message.as_bytes().len()).unwrap_or(i64::MAX);
        context.add_variable_as_val("type", Box::new(CelString::from(kind)));
        context.add_variable_from_value("size", size);
        context.add_variable_as_val("text", Box::new(CelString::from(text)));
        if needs.claims {
            context.add_variable_from_value("claims", claims.clone());
        }
        let mut unusable = None;
        if needs.json {
            match json::parse(text) {
                Ok(Some(value)) => context.add_variable_as_val("json", value),
                Ok(None) => context.add_variable_as_val("json", Box::new(CelNull)),
                Err(why) => unusable = Some(why),
            }
        }
        Self { context, unusable }
    }

    /// Why an expression has no value, if that is for want of `json`: every
    /// other name was checked when it was parsed.
    pub(super) fn unusable(&self, error: &ExecutionError) -> Option<Unevaluated> {
        let why = self.unusable?;
        matches!(error, ExecutionError::UndeclaredReference(_))
            .then(|| Unevaluated(why.text().to_owned()))
    }
}

/// An object as rules see it: claims, which are few and signed.
pub(in super::super) fn object_value(object: serde_json::Map<String, serde_json::Value>) -> Value {
    let entries = object.into_iter();
    let map: HashMap<Key, Value> = entries
        .map(|(key, json)| (Key::String(Arc::new(key)), value(json)))
        .collect();
    Value::Map(Map { map: Arc::new(map) })
}

/// A whole number is an `int` to rules, whatever its sign, where it fits.
fn value(json: serde_json::Value) -> Value {
    match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(bool) => Value::Bool(bool),
        serde_json::Value::Number(number) => number.as_i64().map_or_else(
            || Value::Float(number.as_f64().unwrap_or(f64::NAN)),
            Value::Int,
        ),
        serde_json::Value::String(text) => Value::String(Arc::new(text)),
        serde_json::Value::Array(values) => {
            Value::List(Arc::new(values.into_iter().map(value).collect()))
        }
        serde_json::Value::Object(object) => object_value(object),
    }
}
