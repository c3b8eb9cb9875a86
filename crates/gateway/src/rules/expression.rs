//! [`Expression`]: what refuses a message, in CEL.
//!
//! An expression sees `type` (`"text"` or `"binary"`), `size` (payload bytes),
//! `text` (empty for a binary message), `json` (the text parsed, `null` where it
//! is no JSON) and `claims` (those of the client's token; empty without one).
//!
//! It is evaluated where messages are moved, so that its cost is bounded before
//! it is ever asked: [`names`] refuses what could take time in more than
//! proportion to the message, and [`json`] what is too much.

mod json;
mod names;
mod pattern;
mod scope;
mod standard;
mod words;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use cel::{Program, Value};

use names::Names;
use pattern::Pattern;
pub(super) use scope::{Needs, Scope, Unevaluated, object_value};
use standard::STANDARD;
use words::{in_words, shown};

/// The longest expression, in bytes.
const LONGEST: usize = 4096;
/// How deep its tree goes: each level is a call when it is evaluated, and a
/// thread of the runtime has a stack of 2 MiB.
const DEEPEST: usize = 48;
/// The stack on which it is parsed, which takes more calls than that.
const PARSER_STACK: usize = 256 << 20;

/// What refuses a message: a CEL expression, parsed.
#[derive(Debug, Clone)]
pub struct Expression {
    parsed: Arc<Parsed>,
    needs: Needs,
}

#[derive(Debug)]
struct Parsed {
    tree: cel::IdedExpr,
    /// The regular expressions of the tree, which names them.
    patterns: Vec<Pattern>,
    /// The names of fields and the texts that it speaks of.
    keys: Vec<String>,
}

/// An expression that can't be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpressionError {
    /// The byte of the expression where it is wrong.
    pub at: usize,
    /// What is wrong there, and what to do.
    pub message: String,
}

impl Expression {
    /// Parses an expression.
    ///
    /// # Errors
    /// [`ExpressionError`]: it is no CEL, speaks of what there is not, or could
    /// take more time than in proportion to the message.
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
        let program = compile(source)?;
        let names = Names::of(program.expression());
        if names.deepest > DEEPEST {
            let message = format!("a rule goes at most {DEEPEST} deep; make several of it");
            return Err(ExpressionError::whole(message));
        }
        let placed = |(id, message): (u64, String)| ExpressionError {
            at: offset_of(&program, id).min(source.len()),
            message,
        };
        if let Some(wrong) = names.wrong {
            return Err(placed(wrong));
        }
        if let Some(name) = names::unknown_function(&program) {
            let message = format!("there is no function '{}'", shown(&name));
            return Err(ExpressionError::whole(message));
        }
        let knows = |name| names.known.contains(&name);
        let needs = Needs {
            text: knows("text"),
            json: knows("json"),
            claims: knows("claims"),
        };
        let mut tree = program.expression().clone();
        let patterns = pattern::take(&mut tree).map_err(placed)?;
        let keys = names.keys.into_iter().map(str::to_owned).collect();
        Ok(Self {
            needs,
            parsed: Arc::new(Parsed {
                tree,
                patterns,
                keys,
            }),
        })
    }

    /// What several expressions ask for together.
    pub(super) fn needs<'a>(expressions: impl Iterator<Item = &'a Self>) -> Needs {
        expressions.fold(Needs::default(), |all, one| all.and(one.needs))
    }

    /// Whether it looks into messages, not only at their kind and size.
    pub(crate) fn reads(&self) -> bool {
        self.needs.text || self.needs.json
    }

    /// Whether it refuses what stands in this scope.
    pub(super) fn refuses(&self, scope: &Scope<'_>) -> Result<bool, Unevaluated> {
        let Parsed {
            tree,
            patterns,
            keys,
        } = &*self.parsed;
        let mut context = scope.context.new_inner_scope();
        for pattern in patterns {
            context.add_variable_as_val(pattern.name(), Box::new(pattern.clone()));
        }
        // A mistake in the crate shall not end the connection without a word.
        let result = catch_unwind(AssertUnwindSafe(|| Value::resolve(tree, &context)));
        match result {
            Ok(Ok(Value::Bool(refuses))) => Ok(refuses),
            Ok(Ok(other)) => Err(Unevaluated(format!("{} instead of bool", other.type_of()))),
            Ok(Err(error)) => Err(scope.unusable(&error).unwrap_or_else(|| {
                let is_known = |key: &str| keys.iter().any(|known| known == key);
                Unevaluated(in_words(&error, is_known))
            })),
            Err(_) => Err(Unevaluated("a fault in the evaluation".to_owned())),
        }
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

fn compile(source: &str) -> Result<Program, ExpressionError> {
    match catch_unwind(|| STANDARD.compile(source)) {
        Ok(Ok(program)) => Ok(program),
        Ok(Err(errors)) => {
            let first = errors.errors.first();
            let (line, column) = first.map_or((1, 1), |error| error.pos);
            Err(ExpressionError {
                at: offset(source, line, column),
                message: format!(
                    "this is no CEL expression: {}",
                    first.map_or("", |error| &error.msg)
                ),
            })
        }
        Err(_) => Err(ExpressionError::whole("this is no CEL expression")),
    }
}

/// The byte where a node of a program was written.
fn offset_of(program: &Program, id: u64) -> usize {
    let place = program.source_info().offset_for(id);
    place.map_or(0, |(start, _)| usize::try_from(start).unwrap_or(0))
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

#[cfg(test)]
mod tests;
