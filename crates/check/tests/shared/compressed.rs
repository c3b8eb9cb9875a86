//! Which cases are about compression.

use farewell_check::Case;

/// Sections 12 and 13, and C.13.
pub(crate) fn is_compressed(case: &Case) -> bool {
    ["12", "13", "C.13"]
        .iter()
        .any(|pattern| case.id().is_covered_by(pattern))
}
