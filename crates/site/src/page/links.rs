//! Links to other pages.

use farewell_reference::Next;

use crate::Subject;
use crate::frame::Frame;

/// A link, and what it is called.
pub(crate) struct Link {
    pub(crate) name: String,
    pub(crate) link: String,
}

/// A link to a page, under its short name.
pub(super) fn link(f: &Frame<'_>, subject: Subject) -> Link {
    Link {
        name: f.name_of(subject),
        link: f.to(subject),
    }
}

/// What to read next, as far as there are pages.
pub(super) fn next(f: &Frame<'_>, next: &[Next]) -> Vec<Link> {
    let subjects = next.iter().filter_map(|next| match next.codes[..] {
        [code] => Some(Subject::Code(code)),
        [a, b] => Some(Subject::Pair(a.min(b), a.max(b))),
        _ => None,
    });
    let there = subjects.filter(|&subject| f.plan.has(subject));
    there.map(|subject| link(f, subject)).collect()
}
