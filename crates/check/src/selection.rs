//! [`Selection`]: which cases are run.

use crate::{Case, CaseId, Pace, Role};

/// Which cases are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Patterns such as `6.*`, `C.1.*` or `7.9.3`; none asks for all.
    pub cases: Vec<String>,
    /// Patterns of cases that are left out.
    pub exclude: Vec<String>,
    /// Also the cases that take long and are not named.
    pub full: bool,
}

/// A selection that cannot be meant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SelectionError {
    /// Most likely a slip of the pen.
    #[error(
        "no case is covered by '{0}'; write a number such as 7.9.3, or the beginning of some, \
         such as '6.*' or 'C.1.*'; `farewell check list` names them all"
    )]
    CoversNothing(String),
    /// The cases are about the other side.
    #[error("what '{pattern}' covers judges {others} only; here {judged} are judged")]
    OtherRole {
        /// The pattern.
        pattern: String,
        /// Whom its cases judge.
        others: &'static str,
        /// Who is judged here.
        judged: &'static str,
    },
    /// All that was asked for is excluded.
    #[error("nothing is left to run: the excluded patterns cover all that was asked for")]
    NothingLeft,
}

impl Selection {
    /// The cases that were asked for and judge a peer in this role, in order.
    ///
    /// Those that take long are among them if `full`, or where a pattern other than
    /// `*` names them.
    ///
    /// # Errors
    /// [`SelectionError`]: a pattern that covers nothing, or nothing is left.
    pub fn of<'a>(&self, cases: &'a [Case], role: Role) -> Result<Vec<&'a Case>, SelectionError> {
        for pattern in self.cases.iter().chain(&self.exclude) {
            covers_something(pattern, cases.iter().map(Case::id))?;
        }
        for pattern in &self.cases {
            let mut covered = cases.iter().filter(|case| case.id().is_covered_by(pattern));
            if !covered.any(|case| case.applies().to(role)) {
                return Err(SelectionError::OtherRole {
                    pattern: pattern.clone(),
                    others: match role {
                        Role::Server => "clients",
                        Role::Client => "servers",
                    },
                    judged: match role {
                        Role::Server => "servers",
                        Role::Client => "clients",
                    },
                });
            }
        }
        let chosen: Vec<_> = cases
            .iter()
            .filter(|case| case.applies().to(role) && self.takes(case))
            .collect();
        if chosen.is_empty() {
            return Err(SelectionError::NothingLeft);
        }
        Ok(chosen)
    }

    fn takes(&self, case: &Case) -> bool {
        let covers = |patterns: &[String]| patterns.iter().any(|one| case.id().is_covered_by(one));
        let long = case.pace_of() == Pace::Full && !self.full;
        let named = self
            .cases
            .iter()
            .any(|pattern| pattern != "*" && case.id().is_covered_by(pattern));
        !covers(&self.exclude) && (named || !long && (self.cases.is_empty() || covers(&self.cases)))
    }
}

/// Whether a pattern covers any of these cases.
///
/// # Errors
/// [`SelectionError::CoversNothing`] where it covers none.
pub(crate) fn covers_something<'a>(
    pattern: &str,
    mut ids: impl Iterator<Item = &'a CaseId>,
) -> Result<(), SelectionError> {
    if ids.any(|id| id.is_covered_by(pattern)) {
        Ok(())
    } else {
        Err(SelectionError::CoversNothing(pattern.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cases() -> Vec<Case> {
        let case = |id| Case::new(id, "", &[], async |_| Ok(()));
        vec![
            case("1.1.1"),
            case("1.2.1").servers(),
            case("9.1.1").pace(Pace::Full),
            case("C.1").clients(),
        ]
    }

    fn chosen(cases: &[&str], exclude: &[&str], full: bool) -> Result<String, SelectionError> {
        let owned = |patterns: &[&str]| patterns.iter().map(ToString::to_string).collect();
        let selection = Selection {
            cases: owned(cases),
            exclude: owned(exclude),
            full,
        };
        let all = self::cases();
        let chosen = selection.of(&all, Role::Server)?;
        let ids: Vec<_> = chosen.iter().map(|case| case.id().to_string()).collect();
        Ok(ids.join(" "))
    }

    #[test]
    fn what_takes_long_is_asked_for_by_name_or_in_full() {
        assert_eq!(chosen(&[], &[], false).unwrap(), "1.1.1 1.2.1");
        assert_eq!(chosen(&["*"], &[], false).unwrap(), "1.1.1 1.2.1");
        assert_eq!(chosen(&[], &[], true).unwrap(), "1.1.1 1.2.1 9.1.1");
        assert_eq!(chosen(&["9.*"], &[], false).unwrap(), "9.1.1");
        assert_eq!(
            chosen(&["1", "9.*"], &["1.2"], false).unwrap(),
            "1.1.1 9.1.1"
        );
    }

    #[test]
    fn what_covers_nothing_is_a_mistake() {
        for (cases, exclude) in [(&["8.*"][..], &[][..]), (&[], &["1.9"]), (&[""], &[])] {
            assert!(matches!(
                chosen(cases, exclude, false),
                Err(SelectionError::CoversNothing(_))
            ));
        }
        let error = chosen(&["C.*"], &[], false).unwrap_err();
        assert_eq!(
            error.to_string(),
            "what 'C.*' covers judges clients only; here servers are judged"
        );
        assert_eq!(
            chosen(&["1.1"], &["1.*"], false),
            Err(SelectionError::NothingLeft)
        );
    }
}
