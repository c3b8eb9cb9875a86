//! [`Seats`]: how many connections each user, or each address, has at once.

use std::collections::HashMap;
use std::hash::Hash;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, PoisonError};

/// The connections of each of many, of which each may have so many at once.
#[derive(Debug)]
pub(super) struct Seats<K: Eq + Hash> {
    most: NonZeroUsize,
    taken: Mutex<HashMap<K, usize>>,
}

/// One connection among them, for as long as it is held.
pub(super) struct Seat<K: Eq + Hash> {
    seats: Arc<Seats<K>>,
    key: K,
}

impl<K: Eq + Hash + Clone> Seats<K> {
    /// Nobody is here. `None` where there is no bound.
    pub(super) fn new(most: Option<NonZeroUsize>) -> Option<Arc<Self>> {
        most.map(|most| {
            Arc::new(Self {
                most,
                taken: Mutex::new(HashMap::new()),
            })
        })
    }

    /// One more connection, and whether it is within the bound. It counts for as long as
    /// the seat is held, also where it is not.
    pub(super) fn take(self: &Arc<Self>, key: K) -> (Seat<K>, bool) {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let count = taken.entry(key.clone()).or_insert(0);
        *count += 1;
        let is_within = *count <= self.most.get();
        drop(taken);
        let seats = self.clone();
        (Seat { seats, key }, is_within)
    }
}

impl<K: Eq + Hash> Drop for Seat<K> {
    fn drop(&mut self) {
        let mut taken = self
            .seats
            .taken
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = taken.get_mut(&self.key) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&self.key);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_as_many_as_it_may_and_gets_them_back() {
        let seats = Seats::new(NonZeroUsize::new(2)).unwrap();
        let (first, within) = seats.take("ada");
        assert!(within);
        let (second, within) = seats.take("ada");
        assert!(within);
        let (third, within) = seats.take("ada");
        assert!(!within);
        assert!(seats.take("bob").1);
        drop(third);
        assert!(!seats.take("ada").1);
        drop(first);
        let (fourth, within) = seats.take("ada");
        assert!(within);
        drop((second, fourth));
        assert!(seats.taken.lock().unwrap().is_empty());
        assert!(Seats::<u8>::new(None).is_none());
    }
}
