//! [`Expression`]: what refuses a message, in CEL.
//!
//! An expression sees `type` (`"text"` or `"binary"`), `size` (payload bytes),
//! `text` (empty for a binary message), `json` (the text parsed, `null` where it
//! is no JSON) and `claims` (those of the client's token; empty without one).

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};

use cel::common::ast::{EntryExpr, Expr, IdedExpr};
use cel::common::types::CelString;
use cel::objects::{Key, Map};
use cel::{Context, Env, ExecutionError, Program, Value};
use farewell::Message;
use farewell_close::printable;
use farewell_proto::MessageKind;

/// What an expression may speak of.
const VARIABLES: [&str; 5] = ["type", "size", "text", "json", "claims"];
/// The longest expression, in bytes.
const LONGEST: usize = 4096;
/// How deep its tree goes: each level is a call when it is evaluated, and a
/// thread of the runtime has a stack of 2 MiB.
const DEEPEST: usize = 48;
/// The stack on which it is parsed, which takes more calls than that.
const PARSER_STACK: usize = 256 << 20;
/// The most bytes of a name in a message about it.
const SHOWN: usize = 40;

/// The standard functions and macros of CEL.
static STANDARD: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib()));

/// What refuses a message: a CEL expression, parsed.
#[derive(Debug, Clone)]
pub struct Expression {
    program: Arc<Program>,
    needs: Needs,
}

/// What is made only where an expression asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Needs {
    text: bool,
    json: bool,
    claims: bool,
}

/// What expressions see of one message.
pub(super) struct Scope<'m>(Context<'m, 'm>);

/// An expression that can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpressionError {
    /// The byte of the expression where it is wrong.
    pub at: usize,
    /// What is wrong there, and what to do.
    pub message: String,
}

/// Why an expression has no value: a few words without content of messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unevaluated(pub(super) String);

impl Expression {
    /// Parses an expression.
    ///
    /// # Errors
    /// [`ExpressionError`]: it is no CEL, or speaks of what there is not.
    pub fn parse(source: &str) -> Result<Self, ExpressionError> {
        if source.len() > LONGEST {
            let message = format!("a rule has at most {LONGEST} bytes; make several of it");
            return Err(ExpressionError::whole(message));
        }
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(PARSER_STACK);
            let parsed = thread.spawn_scoped(scope, || Self::parse_here(source));
            let parsed = parsed.map(std::thread::ScopedJoinHandle::join);
            match parsed {
                Ok(Ok(parsed)) => parsed,
                _ => Err(ExpressionError::whole("this could not be parsed")),
            }
        })
    }

    fn parse_here(source: &str) -> Result<Self, ExpressionError> {
        let program = catch_unwind(|| STANDARD.compile(source));
        let program = match program {
            Ok(Ok(program)) => program,
            Ok(Err(errors)) => {
                let first = errors.errors.first();
                let (line, column) = first.map_or((1, 1), |error| error.pos);
                return Err(ExpressionError {
                    at: offset(source, line, column),
                    message: format!(
                        "this is no CEL expression: {}",
                        first.map_or("", |error| &error.msg)
                    ),
                });
            }
            Err(_) => return Err(ExpressionError::whole("this is no CEL expression")),
        };
        let mut names = Names::default();
        names.walk(program.expression(), &mut Vec::new());
        if names.deepest > DEEPEST {
            let message = format!("a rule goes at most {DEEPEST} deep; make several of it");
            return Err(ExpressionError::whole(message));
        }
        if let Some((name, id)) = names.unknown {
            let at = program
                .source_info()
                .offset_for(id)
                .map_or(0, |(start, _)| start);
            return Err(ExpressionError {
                at: usize::try_from(at).unwrap_or(0).min(source.len()),
                message: format!(
                    "'{}' is not known here; a rule speaks of {}",
                    shown(name),
                    VARIABLES.join(", ")
                ),
            });
        }
        let references = program.references();
        let written = references
            .functions()
            .into_iter()
            .filter(|name| is_plain(name));
        if let Some(name) = written.into_iter().find(|name| !is_function(name)) {
            let message = format!("there is no function '{}'", shown(name));
            return Err(ExpressionError::whole(message));
        }
        drop(references);
        Ok(Self {
            needs: Needs {
                text: names.known.contains(&"text"),
                json: names.known.contains(&"json"),
                claims: names.known.contains(&"claims"),
            },
            program: Arc::new(program),
        })
    }

    /// Whether it refuses what stands in this scope.
    pub(super) fn refuses(&self, scope: &Scope<'_>) -> Result<bool, Unevaluated> {
        // A mistake in the crate shall not end the connection without a word.
        let result = catch_unwind(AssertUnwindSafe(|| self.program.execute(&scope.0)));
        match result {
            Ok(Ok(Value::Bool(refuses))) => Ok(refuses),
            Ok(Ok(other)) => Err(Unevaluated(format!("{} instead of bool", other.type_of()))),
            Ok(Err(error)) => Err(Unevaluated(in_words(&error))),
            Err(_) => Err(Unevaluated("a fault in the evaluation".to_owned())),
        }
    }
}

impl Needs {
    /// What several expressions ask for.
    pub(super) fn of<'a>(expressions: impl Iterator<Item = &'a Expression>) -> Self {
        expressions.fold(Self::default(), |all, one| Self {
            text: all.text || one.needs.text,
            json: all.json || one.needs.json,
            claims: all.claims || one.needs.claims,
        })
    }
}

impl<'m> Scope<'m> {
    /// What expressions with these needs see of a message of a client with
    /// these claims. Made once for all of them.
    pub(super) fn new(message: &'m Message, claims: &Value, needs: Needs) -> Self {
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
        if needs.json {
            // serde_json goes 128 levels deep at most.
            let json = serde_json::from_str(text).map_or(Value::Null, value);
            context.add_variable_from_value("json", json);
        }
        Self(context)
    }
}

impl ExpressionError {
    fn whole(message: impl Into<String>) -> Self {
        Self {
            at: 0,
            message: message.into(),
        }
    }
}

/// The variables of an expression, and how deep it goes.
#[derive(Default)]
struct Names<'a> {
    depth: usize,
    deepest: usize,
    known: Vec<&'a str>,
    /// The first that is not known, and the node it stands in.
    unknown: Option<(&'a str, u64)>,
}

impl<'a> Names<'a> {
    /// `bound` are the names that macros around this node have made.
    fn walk(&mut self, node: &'a IdedExpr, bound: &mut Vec<&'a str>) {
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        match &node.expr {
            Expr::Ident(name) => self.name(name, node.id, bound),
            Expr::Call(call) => {
                let parts = call.target.as_deref().into_iter().chain(&call.args);
                parts.for_each(|part| self.walk(part, bound));
            }
            Expr::Select(select) => self.walk(&select.operand, bound),
            Expr::List(list) => list.elements.iter().for_each(|part| self.walk(part, bound)),
            Expr::Map(map) => map
                .entries
                .iter()
                .for_each(|part| self.entry(&part.expr, bound)),
            Expr::Struct(of) => of
                .entries
                .iter()
                .for_each(|part| self.entry(&part.expr, bound)),
            Expr::Comprehension(over) => {
                self.walk(&over.iter_range, bound);
                self.walk(&over.accu_init, bound);
                let outside = bound.len();
                bound.push(&over.accu_var);
                bound.push(&over.iter_var);
                bound.extend(over.iter_var2.as_deref());
                self.walk(&over.loop_cond, bound);
                self.walk(&over.loop_step, bound);
                self.walk(&over.result, bound);
                bound.truncate(outside);
            }
            Expr::Literal(_) | Expr::Unspecified => {}
        }
        self.depth -= 1;
    }

    fn entry(&mut self, entry: &'a EntryExpr, bound: &mut Vec<&'a str>) {
        match entry {
            EntryExpr::StructField(field) => self.walk(&field.value, bound),
            EntryExpr::MapEntry(entry) => {
                self.walk(&entry.key, bound);
                self.walk(&entry.value, bound);
            }
        }
    }

    fn name(&mut self, name: &'a str, id: u64, bound: &[&'a str]) {
        if bound.contains(&name) || is_type(name) {
            return;
        }
        match VARIABLES.iter().find(|known| **known == name) {
            Some(known) => self.known.push(known),
            None => drop(self.unknown.get_or_insert((name, id))),
        }
    }
}

/// The names of types stand for themselves: `type(json.id) == int`.
fn is_type(name: &str) -> bool {
    STANDARD.types().find_type(name).is_some()
}

/// Whether the name of a function is written as such, not an operator's.
fn is_plain(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
}

/// Whether a function is known, on its own or on a value.
fn is_function(name: &str) -> bool {
    let unknown = |source: String| {
        let program = catch_unwind(|| STANDARD.compile(&source));
        let Ok(Ok(program)) = program else {
            return false;
        };
        let context = Context::with_env(STANDARD.clone());
        let result = catch_unwind(AssertUnwindSafe(|| program.execute(&context)));
        matches!(result, Ok(Err(ExecutionError::UndeclaredReference(_))))
    };
    !(unknown(format!("{name}()")) && unknown(format!("''.{name}()")))
}

/// The byte of a source at a line and a column, both from 1.
fn offset(source: &str, line: isize, column: isize) -> usize {
    let before = usize::try_from(line - 1).unwrap_or(0);
    let column = usize::try_from(column - 1).unwrap_or(0);
    let begin: usize = source
        .split_inclusive('\n')
        .take(before)
        .map(str::len)
        .sum();
    let rest = source.get(begin..).unwrap_or_default();
    begin
        + rest
            .char_indices()
            .nth(column)
            .map_or(rest.len(), |(at, _)| at)
}

/// A whole number is an `int` to rules, whatever its sign, where it fits.
pub(super) fn value(json: serde_json::Value) -> Value {
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

/// An object as rules see it.
pub(super) fn object_value(object: serde_json::Map<String, serde_json::Value>) -> Value {
    let entries = object.into_iter();
    let map: HashMap<Key, Value> = entries
        .map(|(key, json)| (Key::String(Arc::new(key)), value(json)))
        .collect();
    Value::Map(Map { map: Arc::new(map) })
}

/// An error without the values that it is about: they are the client's.
fn in_words(error: &ExecutionError) -> String {
    match error {
        ExecutionError::NoSuchKey(key) => format!("no such key: {}", shown(key)),
        ExecutionError::NoSuchOverload(overload) => {
            let types = overload.argument_types().join(", ");
            let function = shown(overload.function());
            format!("no '{function}' for ({})", shown(&types))
        }
        ExecutionError::UndeclaredReference(name) => format!("not known: {}", shown(name)),
        ExecutionError::FunctionError { function, .. } => format!("{} failed", shown(function)),
        ExecutionError::IndexOutOfBounds(_) => "an index out of bounds".to_owned(),
        ExecutionError::DivisionByZero(_) | ExecutionError::RemainderByZero(_) => {
            "a division by zero".to_owned()
        }
        ExecutionError::Overflow(..) => "an overflow".to_owned(),
        ExecutionError::ValuesNotComparable(..) => "values that do not compare".to_owned(),
        _ => "values of the wrong type".to_owned(),
    }
}

fn shown(text: &str) -> String {
    printable(&text[..text.floor_char_boundary(SHOWN)]).into_owned()
}

#[cfg(test)]
mod tests;
