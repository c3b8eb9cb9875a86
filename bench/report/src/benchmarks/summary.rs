//! Medians, spread and ratios.

use super::measure::Measure;
use super::results::{Measured, Results, Run};
use super::subject::Subject;
use super::workload::Workload;

/// The middle of several rounds, and how far they lie apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Spread {
    pub(crate) median: f64,
    pub(crate) min: f64,
    pub(crate) max: f64,
}

impl Spread {
    /// `None` of nothing.
    pub(crate) fn of(values: impl IntoIterator<Item = f64>) -> Option<Self> {
        let mut values: Vec<f64> = values.into_iter().collect();
        values.sort_by(f64::total_cmp);
        let middle = values.len() / 2;
        let upper = *values.get(middle)?;
        let median = if values.len().is_multiple_of(2) {
            (values.get(middle.checked_sub(1)?)? + upper) / 2.0
        } else {
            upper
        };
        Some(Self {
            median,
            min: *values.first()?,
            max: *values.last()?,
        })
    }
}

impl Results {
    /// All that were run, each once, in order.
    pub(crate) fn workloads(&self) -> Vec<Workload> {
        let mut workloads: Vec<Workload> =
            self.runs.iter().map(|run| run.workload.clone()).collect();
        workloads.sort();
        workloads.dedup();
        workloads
    }

    /// Who has a value in this workload, in the order of the data.
    pub(crate) fn subjects(&self, workload: &Workload) -> Vec<Subject> {
        let mut subjects: Vec<Subject> = self
            .of_workload(workload)
            .filter(|run| run.measured.value(workload.measure()).is_some())
            .map(|run| run.subject.clone())
            .collect();
        subjects.sort_by(|one, other| one.order().cmp(&other.order()));
        subjects.dedup();
        subjects
    }

    /// What this subject did in this workload, round by round.
    pub(crate) fn measured<'a>(
        &'a self,
        workload: &'a Workload,
        subject: &'a Subject,
    ) -> impl Iterator<Item = &'a Measured> {
        self.of_workload(workload)
            .filter(move |run| run.subject == *subject)
            .map(|run| &run.measured)
    }

    /// Over its rounds.
    pub(crate) fn spread(&self, workload: &Workload, subject: &Subject) -> Option<Spread> {
        let measure = workload.measure();
        self.spread_of(workload, subject, |run| run.value(measure))
    }

    /// Of something else than the workload's own measure.
    pub(crate) fn spread_of(
        &self,
        workload: &Workload,
        subject: &Subject,
        value: impl Fn(&Measured) -> Option<f64>,
    ) -> Option<Spread> {
        Spread::of(self.measured(workload, subject).filter_map(value))
    }

    /// One divided by the other, round by round, so that what the machine did
    /// meanwhile befell both.
    pub(crate) fn ratio(
        &self,
        one: (&Workload, &Subject),
        other: (&Workload, &Subject),
    ) -> Option<Spread> {
        let (upper, lower) = (one.0.measure(), other.0.measure());
        Spread::of(self.measured(one.0, one.1).filter_map(|run| {
            let beside = self
                .measured(other.0, other.1)
                .find(|beside| beside.round == run.round)?;
            let ratio = run.value(upper)? / beside.value(lower)?;
            ratio.is_finite().then_some(ratio)
        }))
    }

    /// farewell as it is by default.
    pub(crate) fn ours(&self, workload: &Workload) -> Option<Subject> {
        self.subjects(workload).into_iter().find(Subject::is_ours)
    }

    /// Whoever of those wanted has the lowest median.
    pub(crate) fn best(
        &self,
        workload: &Workload,
        wanted: impl Fn(&Subject) -> bool,
    ) -> Option<Subject> {
        self.subjects(workload)
            .into_iter()
            .filter(wanted)
            .filter_map(|subject| Some((self.spread(workload, &subject)?.median, subject)))
            .min_by(|one, other| one.0.total_cmp(&other.0))
            .map(|(_, subject)| subject)
    }

    /// Of this name and variant, where it has a value.
    pub(crate) fn subject(&self, workload: &Workload, id: &str) -> Option<Subject> {
        self.subjects(workload)
            .into_iter()
            .find(|subject| subject.id() == id)
    }

    fn of_workload<'a>(&'a self, workload: &'a Workload) -> impl Iterator<Item = &'a Run> {
        self.runs
            .iter()
            .filter(move |run| run.workload == *workload)
    }
}

impl Measure {
    /// The lowest and the highest, without a unit.
    pub(crate) fn range(self, spread: Spread) -> String {
        format!("{}–{}", self.number(spread.min), self.number(spread.max))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_even_number_lies_between_two() {
        let spread = |values: &[f64]| Spread::of(values.iter().copied());
        assert_eq!(spread(&[]), None);
        for (values, median) in [
            (&[3.0, 1.0, 2.0][..], 2.0),
            (&[4.0, 1.0, 3.0, 2.0], 2.5),
            (&[7.0], 7.0),
        ] {
            assert_eq!(spread(values).map(|spread| spread.median), Some(median));
        }
    }
}
