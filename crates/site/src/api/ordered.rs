//! Entries in an order that stays, whatever that of their file is.

/// By id.
pub(super) fn by_id<T>(facts: &'static [T], id: fn(&T) -> &str) -> Vec<&'static T> {
    let mut facts: Vec<&T> = facts.iter().collect();
    facts.sort_by_key(|it| id(it));
    facts
}
