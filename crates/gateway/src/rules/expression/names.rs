//! [`Names`]: what an expression speaks of, and whether it may.
//!
//! A loop (`all`, `exists`, `exists_one`, `map`, `filter`) goes over what a
//! client sent. What it does for each element has to be done in the time that
//! the element takes, or one message keeps a thread of the gateway for seconds:
//! so there is no loop in a loop, and no reading of the whole message there.

use std::panic::{AssertUnwindSafe, catch_unwind};

use cel::common::ast::{CallExpr, EntryExpr, Expr, IdedExpr, LiteralValue, operators};
use cel::{Context, ExecutionError, Program};

use super::standard::STANDARD;
use super::words::shown;

/// What an expression may speak of.
const VARIABLES: [&str; 5] = ["type", "size", "text", "json", "claims"];
/// Those of them that grow with the message.
const CONTENT: [&str; 2] = ["text", "json"];
/// They stop at the end of the shorter side.
const COMPARISONS: [&str; 6] = [
    operators::EQUALS,
    operators::NOT_EQUALS,
    operators::LESS,
    operators::LESS_EQUALS,
    operators::GREATER,
    operators::GREATER_EQUALS,
];

/// What an expression speaks of, and how deep it goes.
#[derive(Default)]
pub(super) struct Names<'a> {
    depth: usize,
    pub(super) deepest: usize,
    /// Those of [`VARIABLES`] that it names.
    pub(super) known: Vec<&'a str>,
    /// Its fields and texts.
    pub(super) keys: Vec<&'a str>,
    /// The names that macros around this node have made.
    bound: Vec<&'a str>,
    in_loop: bool,
    /// The first that is wrong, and the node it stands in.
    pub(super) wrong: Option<(u64, String)>,
}

impl<'a> Names<'a> {
    pub(super) fn of(tree: &'a IdedExpr) -> Self {
        let mut names = Self::default();
        names.walk(tree);
        names
    }

    fn walk(&mut self, node: &'a IdedExpr) {
        self.depth += 1;
        self.deepest = self.deepest.max(self.depth);
        match &node.expr {
            Expr::Ident(name) => {
                self.name(name, node.id);
                if self.in_loop && CONTENT.contains(&&**name) && !self.bound.contains(&&**name) {
                    self.wrong(node.id, || whole_message(name));
                }
            }
            Expr::Call(call) => self.call(call),
            Expr::Select(select) => {
                self.keys.push(&select.field);
                // Whether there is a field is known without a look at it.
                if select.test && self.in_loop {
                    self.walk_compared(&select.operand);
                } else {
                    self.walk(&select.operand);
                }
            }
            Expr::List(list) => list.elements.iter().for_each(|part| self.walk(part)),
            Expr::Map(map) => map.entries.iter().for_each(|part| self.entry(&part.expr)),
            Expr::Struct(of) => of.entries.iter().for_each(|part| self.entry(&part.expr)),
            Expr::Comprehension(over) => {
                if self.in_loop {
                    let text = "a loop in a loop takes time by the square of the message, and \
                                one message could stop the gateway; put them side by side, or \
                                make two rules of it";
                    self.wrong(node.id, || text.to_owned());
                }
                self.walk(&over.iter_range);
                self.walk(&over.accu_init);
                let outside = (self.bound.len(), self.in_loop);
                self.bound.push(&over.accu_var);
                self.bound.push(&over.iter_var);
                self.bound.extend(over.iter_var2.as_deref());
                self.in_loop = true;
                self.walk(&over.loop_cond);
                self.walk(&over.loop_step);
                self.walk(&over.result);
                self.bound.truncate(outside.0);
                self.in_loop = outside.1;
            }
            Expr::Literal(LiteralValue::String(text)) => self.keys.push(text.inner()),
            Expr::Literal(_) | Expr::Unspecified => {}
        }
        self.depth -= 1;
    }

    fn call(&mut self, call: &'a CallExpr) {
        let name = call.func_name.as_str();
        match (&call.target, call.args.as_slice()) {
            (None, [left, right]) if self.in_loop && COMPARISONS.contains(&name) => {
                // At most one side: else both may be the whole message.
                if is_path(left) {
                    self.walk_compared(left);
                    self.walk(right);
                } else {
                    self.walk(left);
                    self.walk_compared(right);
                }
            }
            (None, [one]) if self.in_loop && name == "type" => self.walk_compared(one),
            _ => {
                let parts = call.target.as_deref().into_iter().chain(&call.args);
                parts.for_each(|part| self.walk(part));
            }
        }
    }

    /// A node that is compared only, and may be content if it is no more than
    /// a name, its fields and its elements.
    fn walk_compared(&mut self, node: &'a IdedExpr) {
        match &node.expr {
            Expr::Ident(name) => self.name(name, node.id),
            Expr::Select(select) if !select.test => {
                self.keys.push(&select.field);
                self.walk_compared(&select.operand);
            }
            Expr::Call(call) if call.func_name == operators::INDEX => {
                if let [operand, index] = call.args.as_slice() {
                    self.walk_compared(operand);
                    self.walk(index);
                }
            }
            _ => self.walk(node),
        }
    }

    fn entry(&mut self, entry: &'a EntryExpr) {
        match entry {
            EntryExpr::StructField(field) => self.walk(&field.value),
            EntryExpr::MapEntry(entry) => {
                self.walk(&entry.key);
                self.walk(&entry.value);
            }
        }
    }

    fn name(&mut self, name: &'a str, id: u64) {
        if self.bound.contains(&name) || is_type(name) {
            return;
        }
        match VARIABLES.iter().find(|known| **known == name) {
            Some(known) => self.known.push(known),
            None => self.wrong(id, || {
                format!(
                    "'{}' is not known here; a rule speaks of {}",
                    shown(name),
                    VARIABLES.join(", ")
                )
            }),
        }
    }

    fn wrong(&mut self, id: u64, message: impl FnOnce() -> String) {
        self.wrong.get_or_insert_with(|| (id, message()));
    }
}

fn whole_message(name: &str) -> String {
    format!(
        "a loop may only compare '{name}' with something (==, <): anything else could read the \
         whole message once for each element, and one message could stop the gateway"
    )
}

/// Whether a node is a name of content, its fields and its elements.
fn is_path(node: &IdedExpr) -> bool {
    match &node.expr {
        Expr::Ident(name) => CONTENT.contains(&&**name),
        Expr::Select(select) => !select.test && is_path(&select.operand),
        Expr::Call(call) if call.func_name == operators::INDEX => {
            call.args.first().is_some_and(is_path)
        }
        _ => false,
    }
}

/// The names of types stand for themselves: `type(json.id) == int`.
fn is_type(name: &str) -> bool {
    STANDARD.types().find_type(name).is_some()
}

/// The first function of a program that there is not.
pub(super) fn unknown_function(program: &Program) -> Option<String> {
    let references = program.references();
    let mut written = references
        .functions()
        .into_iter()
        .filter(|name| is_plain(name));
    written.find(|name| !is_function(name)).map(str::to_owned)
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
