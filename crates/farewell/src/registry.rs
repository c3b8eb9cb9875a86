//! [`Registry`]: counts its members, reaches each of them, and waits for them to leave.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::drain::DrainPlan;

/// Members, each for as long as its [`Membership`] is held. Cheap to clone; the
/// clones are one.
pub struct Registry<M> {
    inner: Arc<Inner<M>>,
}

struct Inner<M> {
    members: Mutex<Members<M>>,
    /// Told when somebody leaves.
    left: Notify,
}

struct Members<M> {
    /// In the order in which they came.
    all: BTreeMap<u64, M>,
    next: u64,
    /// How many are about to come.
    expected: usize,
}

impl<M> Members<M> {
    fn nobody_comes(&self) -> bool {
        self.all.is_empty() && self.expected == 0
    }
}

/// A place in a [`Registry`]. The member leaves when it is dropped.
#[must_use = "the member leaves when this is dropped"]
pub struct Membership<M> {
    registry: Registry<M>,
    number: u64,
}

/// Somebody who is about to join a [`Registry`], for as long as it is held.
#[derive(Debug)]
#[must_use = "nobody is expected any more when this is dropped"]
pub struct Expected<M>(Registry<M>);

impl<M> Registry<M> {
    /// Takes a member in.
    pub fn join(&self, member: M) -> Membership<M> {
        let mut members = self.lock();
        let number = members.next;
        members.next += 1;
        members.all.insert(number, member);
        drop(members);
        Membership {
            registry: self.clone(),
            number,
        }
    }

    /// Somebody is about to join: until then the registry does not count as
    /// [`emptied`](Self::emptied).
    pub fn expect(&self) -> Expected<M> {
        self.lock().expected += 1;
        Expected(self.clone())
    }

    /// How many are here.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lock().all.len()
    }

    /// Whether nobody is here.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Everyone, in the order in which they came.
    #[must_use]
    pub fn everyone(&self) -> Vec<M>
    where
        M: Clone,
    {
        self.lock().all.values().cloned().collect()
    }

    /// Ready when nobody is here, and nobody is expected. Cancel safe.
    pub async fn emptied(&self) {
        loop {
            let left = self.inner.left.notified();
            if self.lock().nobody_comes() {
                return;
            }
            left.await;
        }
    }

    /// A mark between the members that have joined so far and those that join later:
    /// [`gone_before`](Self::gone_before) waits for the former only.
    #[must_use]
    pub fn mark(&self) -> u64 {
        self.lock().next
    }

    /// Ready when nobody is here any more who joined before the mark. Cancel safe.
    pub async fn gone_before(&self, mark: u64) {
        loop {
            let left = self.inner.left.notified();
            let first = self.lock().all.first_key_value().map(|(number, _)| *number);
            if first.is_none_or(|first| first >= mark) {
                return;
            }
            left.await;
        }
    }

    /// Everyone who joined before the mark and is still here.
    #[must_use]
    pub fn left_before(&self, mark: u64) -> Vec<M>
    where
        M: Clone,
    {
        self.lock()
            .all
            .range(..mark)
            .map(|(_, one)| one.clone())
            .collect()
    }

    /// Tells everyone at the pace of a [`DrainPlan`], with the reason that names when
    /// to come back; those first who came first. Returns once all are told.
    ///
    /// Not cancel safe: dropped, it stops where it is.
    pub async fn drain(&self, deadline: Duration, tell: impl FnMut(M, String))
    where
        M: Clone,
    {
        let everyone = self.everyone();
        let plan = DrainPlan::new(everyone.len(), deadline);
        plan.pace(everyone, tell).await;
    }

    /// Changes what is kept of a member that is still here.
    pub(crate) fn change(&self, number: u64, change: impl FnOnce(&mut M)) {
        if let Some(member) = self.lock().all.get_mut(&number) {
            change(member);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Members<M>> {
        let members = self.inner.members.lock();
        members.unwrap_or_else(PoisonError::into_inner)
    }
}

impl<M> Membership<M> {
    pub(crate) const fn number(&self) -> u64 {
        self.number
    }
}

impl<M> Default for Registry<M> {
    fn default() -> Self {
        Self {
            inner: Arc::new(Inner {
                members: Mutex::new(Members {
                    all: BTreeMap::new(),
                    next: 0,
                    expected: 0,
                }),
                left: Notify::new(),
            }),
        }
    }
}

impl<M> Clone for Registry<M> {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
        }
    }
}

/// Without the members: they may be many, and their lock may be held.
impl<M> fmt::Debug for Registry<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registry").finish_non_exhaustive()
    }
}

impl<M> fmt::Debug for Membership<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Membership").field(&self.number).finish()
    }
}

impl<M> Drop for Membership<M> {
    fn drop(&mut self) {
        // Whatever the member does when it is dropped, it does without the lock.
        let member = self.registry.lock().all.remove(&self.number);
        self.registry.inner.left.notify_waiters();
        drop(member);
    }
}

impl<M> Drop for Expected<M> {
    fn drop(&mut self) {
        self.0.lock().expected -= 1;
        self.0.inner.left.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::task::{Context, Poll, Waker};

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn everyone_is_told_in_the_order_in_which_they_came() {
        let registry = Registry::default();
        let _first = registry.join("first");
        let gone = registry.join("gone");
        let _last = registry.join("last");
        drop(gone);
        let mut told = Vec::new();
        let tell = |member, reason: String| told.push((member, reason));
        registry.drain(Duration::from_secs(25), tell).await;
        let names: Vec<_> = told.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["first", "last"]);
        let plan = DrainPlan::new(2, Duration::from_secs(25));
        assert_eq!((&told[0].1, &told[1].1), (&plan.reason(0), &plan.reason(1)));
    }

    #[test]
    fn it_is_emptied_when_the_last_has_left_and_nobody_is_expected() {
        let registry = Registry::default();
        let expected = registry.expect();
        let cx = &mut Context::from_waker(Waker::noop());
        let mut emptied = Box::pin(registry.emptied());
        assert_eq!(emptied.as_mut().poll(cx), Poll::Pending);
        let membership = registry.join(());
        drop(expected);
        assert_eq!(emptied.as_mut().poll(cx), Poll::Pending);
        drop(membership);
        assert_eq!(emptied.as_mut().poll(cx), Poll::Ready(()));
        assert!(registry.is_empty());
    }
}
