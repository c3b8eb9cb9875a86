//! [`Findings`]: what the rules found during one connection, bounded.

use farewell_close::Finding;

use super::caller::Caller;

/// The most that a record keeps.
const MOST: usize = 16;

/// What the rules found during one connection.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Notes what a rule found; a dry run logs it the first time.
    pub(super) fn note(&mut self, caller: &Caller, rule: &str, problem: &str, enforced: bool) {
        let known = self.0.iter_mut().find(|known| {
            known.enforced == enforced && known.rule == rule && known.problem == problem
        });
        if let Some(known) = known {
            known.count += 1;
            return;
        }
        if self.0.len() == MOST {
            if !enforced {
                return;
            }
            // What ended the connection has to stand there.
            self.0.pop();
        }
        // What acts is told by the record's own line.
        if !enforced {
            tracing::warn!(
                id = caller.id,
                route = caller.route,
                path = caller.path.as_deref(),
                user = caller.user.as_deref(),
                address = caller.address,
                rule,
                problem,
                "a dry run would have acted"
            );
        }
        self.0.push(Finding {
            rule: rule.to_owned(),
            problem: problem.to_owned(),
            enforced,
            count: 1,
        });
    }

    pub(super) fn take(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_repeats_is_counted_and_what_is_too_much_is_left_out() {
        let mut findings = Findings::default();
        for number in 0..100 {
            findings.note(&Caller::default(), "jwt", "expired", false);
            findings.note(&Caller::default(), "rule:x", &number.to_string(), false);
        }
        let all = findings.take();
        assert_eq!((all.len(), all[0].count, all[1].count), (MOST, 100, 1));
    }

    #[test]
    fn what_acts_has_a_place_where_none_is_left() {
        let mut findings = Findings::default();
        for number in 0..MOST {
            findings.note(&Caller::default(), "rule:x", &number.to_string(), false);
        }
        findings.note(&Caller::default(), "limits.rate", "too many messages", true);
        let all = findings.take();
        assert_eq!(all.len(), MOST);
        assert_eq!(all[MOST - 2].problem, (MOST - 2).to_string());
        let last = all.last().unwrap();
        assert_eq!(
            (&*last.rule, last.enforced, last.count),
            ("limits.rate", true, 1)
        );
    }

    #[test]
    fn what_acts_is_not_counted_with_what_would_have() {
        let mut findings = Findings::default();
        findings.note(&Caller::default(), "idle", "nothing was said", false);
        findings.note(&Caller::default(), "idle", "nothing was said", true);
        let all = findings.take();
        let seen: Vec<_> = all.iter().map(|one| (one.enforced, one.count)).collect();
        assert_eq!(seen, [(false, 1), (true, 1)]);
    }
}
