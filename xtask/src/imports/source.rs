//! What a file says about modules and names: which it declares, which it takes
//! in with `use`, and which it mentions in its code. `#[cfg(test)]` items are
//! left out.

use std::collections::{BTreeMap, BTreeSet};

use super::imported::{Import, read_imports};
use super::tokens::{Token, tokens};

/// A module's own content: a file, or the braces of `mod name { }`.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// `mod name;`, and the `#[path]` above it.
    pub(super) declared: BTreeMap<String, Option<String>>,
    /// `mod name { }`.
    pub(super) inline: BTreeMap<String, Self>,
    /// Items that it defines.
    pub(super) defined: BTreeSet<String>,
    pub(super) imports: Vec<Import>,
    /// Paths of two words and more in its code.
    pub(super) paths: Vec<Vec<String>>,
    /// Single words in its code that may be items.
    pub(super) mentioned: BTreeSet<String>,
}

/// Words that begin an item.
const ITEMS: &[&str] = &[
    "async",
    "const",
    "enum",
    "extern",
    "fn",
    "impl",
    "macro_rules",
    "mod",
    "static",
    "struct",
    "trait",
    "type",
    "union",
    "unsafe",
    "use",
];

/// Words that a name of an item follows.
const DEFINING: &[&str] = &[
    "const", "enum", "fn", "static", "struct", "trait", "type", "union",
];

/// What becomes of `#[cfg(test)]` items.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tests {
    LeftOut,
    Read,
}

/// Reads a file.
pub(super) fn read(text: &str, tests: Tests) -> Source {
    let tokens = tokens(text);
    let mut reader = Reader {
        tokens: &tokens,
        tests,
        at: 0,
    };
    reader.module()
}

/// The tokens of a file, and where the reader stands.
struct Reader<'t, 's> {
    tokens: &'t [Token<'s>],
    tests: Tests,
    at: usize,
}

impl<'s> Reader<'_, 's> {
    /// A module, up to the brace that closes it, or the end.
    fn module(&mut self) -> Source {
        let mut source = Source::default();
        let mut bound = BTreeSet::new();
        let mut passed = BTreeSet::new();
        // Of each open bracket, whether items within belong to the module: those
        // in the brackets of a macro do.
        let mut open: Vec<bool> = Vec::new();
        let mut path_attribute = None;
        while let Some(token) = self.peek(0) {
            match token {
                Token::Mark("#") if self.is_attribute() => {
                    if self.tests == Tests::LeftOut && self.is_for_tests() {
                        if self.follows(1, "!") {
                            self.skip_block();
                            if open.is_empty() {
                                return Source::default();
                            }
                        } else {
                            self.skip_attributes();
                            self.skip_item();
                        }
                        path_attribute = None;
                        continue;
                    }
                    path_attribute = self.path_attribute().or(path_attribute);
                }
                Token::Mark("{" | "(" | "[") => {
                    let of_macro = self.before(1).is_some_and(|token| token.is_mark("!"));
                    open.push(of_macro && open.iter().all(|own| *own));
                }
                Token::Mark("}") if open.is_empty() => break,
                Token::Mark("}" | ")" | "]") => {
                    open.pop();
                }
                Token::Word("use") if !self.follows(1, "<") => {
                    self.import(&mut source, open.is_empty());
                    continue;
                }
                Token::Word("mod") if self.word(1).is_some() => {
                    self.child(&mut source, path_attribute.take());
                    continue;
                }
                Token::Word(word) => {
                    if open.iter().all(|own| *own)
                        && let Some(name) = self.definition(word)
                    {
                        source.defined.insert(name.to_owned());
                    }
                    self.path(&mut source, &mut bound, &mut passed);
                    continue;
                }
                _ => {}
            }
            self.at += 1;
        }
        let values = passed.into_iter().filter(|name| !bound.contains(name));
        source.mentioned.extend(values);
        source
    }

    fn peek(&self, ahead: usize) -> Option<Token<'s>> {
        self.tokens.get(self.at + ahead).copied()
    }

    fn before(&self, back: usize) -> Option<Token<'s>> {
        self.tokens.get(self.at.checked_sub(back)?).copied()
    }

    fn word(&self, ahead: usize) -> Option<&'s str> {
        self.peek(ahead).and_then(Token::word)
    }

    fn follows(&self, ahead: usize, mark: &str) -> bool {
        self.peek(ahead).is_some_and(|token| token.is_mark(mark))
    }

    fn precedes(&self, mark: &str) -> bool {
        self.before(1).is_some_and(|token| token.is_mark(mark))
    }

    /// `#[..]` or `#![..]`.
    fn is_attribute(&self) -> bool {
        self.follows(1, "[") || self.follows(1, "!") && self.follows(2, "[")
    }

    /// `cfg(test)`, or `cfg(all(.., test, ..))`.
    fn is_for_tests(&self) -> bool {
        let name = if self.follows(1, "!") { 3 } else { 2 };
        if self.word(name) != Some("cfg") {
            return false;
        }
        let of_all = self.word(name + 2) == Some("all");
        let wanted = if of_all { 2 } else { 1 };
        let mut depth = 0;
        for ahead in name + 1.. {
            match self.peek(ahead) {
                Some(Token::Mark("(")) => depth += 1,
                Some(Token::Mark(")")) => depth -= 1,
                Some(Token::Word("test")) if depth == wanted => return true,
                Some(Token::Mark("]")) | None => break,
                Some(_) => {}
            }
        }
        false
    }

    /// The file that `#[path = ".."]` names.
    fn path_attribute(&self) -> Option<String> {
        match (self.word(2), self.peek(4)) {
            (Some("path"), Some(Token::Text(file))) => Some(file.to_owned()),
            _ => None,
        }
    }

    fn skip_attributes(&mut self) {
        while self.follows(0, "#") && self.is_attribute() {
            self.at += 1;
            self.skip_brackets();
        }
    }

    /// Past the next pair of brackets.
    fn skip_brackets(&mut self) {
        let mut depth = 0;
        while let Some(token) = self.peek(0) {
            self.at += 1;
            match token {
                Token::Mark("{" | "(" | "[") => depth += 1,
                Token::Mark("}" | ")" | "]") => {
                    depth -= 1;
                    if depth == 0 {
                        return;
                    }
                }
                _ => {}
            }
        }
    }

    /// Up to the brace that closes this block, or to the end.
    fn skip_block(&mut self) {
        while let Some(token) = self.peek(0) {
            match token {
                Token::Mark("}") => return,
                Token::Mark("{" | "(" | "[") => self.skip_brackets(),
                _ => self.at += 1,
            }
        }
    }

    /// Past an item, or past a field, a match arm or a statement.
    fn skip_item(&mut self) {
        if self.word(0) == Some("pub") {
            self.at += 1;
            if self.follows(0, "(") {
                self.skip_brackets();
            }
        }
        let is_item = self.word(0).is_some_and(|word| ITEMS.contains(&word));
        let is_field = self.follows(1, ":");
        // How many `<` of a field's type are open.
        let mut angles = 0;
        while let Some(token) = self.peek(0) {
            match token {
                Token::Mark(";") => {
                    self.at += 1;
                    return;
                }
                Token::Mark(",") if !is_item && angles == 0 => {
                    self.at += 1;
                    return;
                }
                Token::Mark("}" | ")" | "]") => return,
                Token::Mark("{") => {
                    self.skip_brackets();
                    // Behind a pattern its arm follows.
                    let is_pattern = self.follows(0, "=") && self.follows(1, ">");
                    if is_item || !is_pattern && !self.follows(0, "|") {
                        return;
                    }
                }
                Token::Mark("(" | "[") => self.skip_brackets(),
                Token::Mark("<") if is_field => {
                    angles += 1;
                    self.at += 1;
                }
                Token::Mark(">") if is_field => {
                    if !self.precedes("-") {
                        angles -= 1;
                    }
                    self.at += 1;
                }
                _ => self.at += 1,
            }
        }
    }

    /// A `use`, up to its semicolon.
    fn import(&mut self, source: &mut Source, is_item: bool) {
        // `pub use`, `pub(crate) use`
        let is_door = is_item
            && (self.before(1).is_some_and(|token| token.is_word("pub")) || self.precedes(")"));
        let from = self.at + 1;
        while self.peek(0).is_some() && !self.follows(0, ";") {
            self.at += 1;
        }
        let tree = self.tokens.get(from..self.at).unwrap_or_default();
        source.imports.extend(read_imports(tree, is_door));
    }

    /// `mod name;` or `mod name { }`.
    fn child(&mut self, source: &mut Source, path: Option<String>) {
        let name = self.word(1).unwrap_or_default().to_owned();
        self.at += 2;
        if self.follows(0, ";") {
            source.declared.insert(name, path);
        } else if self.follows(0, "{") {
            self.at += 1;
            let inline = self.module();
            source.inline.insert(name, inline);
            self.at += 1;
        }
    }

    /// The name that an item is given here.
    fn definition(&self, word: &str) -> Option<&'s str> {
        if word == "macro_rules" && self.follows(1, "!") {
            return self.word(2);
        }
        let ahead = if self.word(1) == Some("mut") { 2 } else { 1 };
        let name = self.word(ahead)?;
        (DEFINING.contains(&word) && !ITEMS.contains(&name)).then_some(name)
    }

    /// A path in code, or a single word.
    fn path(
        &mut self,
        source: &mut Source,
        bound: &mut BTreeSet<String>,
        passed: &mut BTreeSet<String>,
    ) {
        let previous = self.before(1);
        // `pub(in path)` says who sees an item, and uses nothing.
        let is_visibility = previous.is_some_and(|token| token.is_word("in"))
            && self.before(3).is_some_and(|token| token.is_word("pub"));
        let continues = self.precedes(".") || self.precedes("::");
        let mut path = vec![self.word(0).unwrap_or_default().to_owned()];
        self.at += 1;
        while self.follows(0, "::")
            && let Some(word) = self.word(1)
        {
            path.push(word.to_owned());
            self.at += 2;
        }
        if continues || is_visibility {
            return;
        }
        if path.len() > 1 {
            source.paths.push(path);
            return;
        }
        let Some(name) = path.pop() else { return };
        let defines = previous
            .and_then(Token::word)
            .is_some_and(|word| DEFINING.contains(&word));
        if defines {
            return;
        }
        if name.starts_with(char::is_uppercase)
            || self.follows(0, "(")
            || self.follows(0, "!") && !self.follows(1, "=")
            || self.follows(0, "::")
        {
            source.mentioned.insert(name);
            return;
        }
        // A small word is a function where it is called, and where it is passed
        // and no variable has this name.
        let is_variable = self.follows(0, ":")
            || previous.is_some_and(|token| {
                matches!(
                    token,
                    Token::Word("let" | "mut" | "ref" | "for") | Token::Mark("|")
                )
            });
        if is_variable {
            bound.insert(name);
        } else if matches!(previous, Some(Token::Mark("(" | "," | "=")))
            && matches!(self.peek(0), Some(Token::Mark(")" | "," | ";")))
        {
            passed.insert(name);
        }
    }
}
