//! A `use`, one import for each name that it brings in.

use super::tokens::Token;

/// A name that a `use` brings in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Import {
    /// What it leads to.
    pub(super) path: Vec<String>,
    /// What it is called here; `None` for `*`, where it is called what it is.
    pub(super) name: Option<String>,
    /// Whether it has a visibility: then it is a way in for others, and no use of
    /// its own.
    pub(super) is_door: bool,
}

/// What stands between `use` and its semicolon.
pub(super) fn read_imports(tokens: &[Token<'_>], is_door: bool) -> Vec<Import> {
    let mut found = Vec::new();
    let mut tokens = tokens.iter().copied().peekable();
    read_tree(&mut tokens, &[], is_door, &mut found);
    found
}

type Tokens<'t, 's> = std::iter::Peekable<std::iter::Copied<std::slice::Iter<'t, Token<'s>>>>;

/// One branch: a path, then `{ .. }`, `*`, `as name` or nothing.
fn read_tree(
    tokens: &mut Tokens<'_, '_>,
    prefix: &[String],
    is_door: bool,
    found: &mut Vec<Import>,
) {
    let mut path = prefix.to_vec();
    let mut name = None;
    while let Some(token) = tokens.next_if(|token| !matches!(token, Token::Mark("," | "}"))) {
        match token {
            Token::Mark("{") => {
                while tokens
                    .peek()
                    .is_some_and(|token| !matches!(token, Token::Mark("}")))
                {
                    read_tree(tokens, &path, is_door, found);
                    tokens.next_if(|token| token.is_mark(","));
                }
                tokens.next();
                return;
            }
            Token::Mark("*") => {
                found.push(Import {
                    path,
                    name: None,
                    is_door,
                });
                return;
            }
            Token::Word("as") => name = tokens.next().and_then(Token::word),
            // `a::{self}`
            Token::Word("self") if !path.is_empty() => {}
            Token::Word(word) => path.push(word.to_owned()),
            // `::a`: of another crate, whatever is called so here.
            Token::Mark("::") if path.is_empty() => path.push("::".to_owned()),
            _ => {}
        }
    }
    if let Some(last) = path.last().cloned() {
        found.push(Import {
            name: Some(name.map_or(last, str::to_owned)),
            path,
            is_door,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::tokens;
    use super::read_imports;

    /// Each as `path = name`.
    fn shown(tree: &str) -> Vec<String> {
        read_imports(&tokens(tree), false)
            .into_iter()
            .map(|import| {
                let name = import.name.unwrap_or_else(|| "*".to_owned());
                format!("{} = {name}", import.path.join("::"))
            })
            .collect()
    }

    #[test]
    fn braces_lie_within_each_other() {
        let tree = "crate::{a::{self, B, c::{D as E, *}}, f}";
        assert_eq!(
            shown(tree),
            [
                "crate::a = a",
                "crate::a::B = B",
                "crate::a::c::D = E",
                "crate::a::c = *",
                "crate::f = f"
            ]
        );
    }

    #[test]
    fn a_trailing_comma_is_nothing() {
        assert_eq!(shown("super::{a, b,}"), ["super::a = a", "super::b = b"]);
    }

    #[test]
    fn renamed_to_nothing() {
        assert_eq!(shown("a::Trait as _"), ["a::Trait = _"]);
    }
}
