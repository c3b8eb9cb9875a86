//! [`Wakers`] by itself, in one thread: who is woken by what.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Wake, Waker};

use crate::wakers::{Care, PollWith, Waiter, Wakers};

#[derive(Default)]
struct Task(AtomicUsize);

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

fn woken(task: &Task) -> usize {
    task.0.swap(0, Ordering::Relaxed)
}

fn task() -> (Arc<Task>, Waker) {
    let task = Arc::new(Task::default());
    (task.clone(), task.into())
}

#[test]
fn one_task_is_woken_by_its_own_waker() {
    loom::model(|| {
        let (task, waker) = task();
        let cx = Context::from_waker(&waker);
        let mut wakers = Wakers::new(Care::Alone);
        assert!(wakers.everyone().is_none());
        for waiter in Waiter::ALL {
            assert!(!matches!(
                wakers.register(waiter, &cx),
                PollWith::Other(Some(_))
            ));
        }
        wakers.everyone().unwrap().wake();
        assert_eq!(woken(&task), 1);
        wakers.reader().unwrap().wake();
        assert_eq!(woken(&task), 1);
        wakers.done(Waiter::Reader);
        assert!(wakers.reader().is_none());
        for waiter in Waiter::ALL {
            wakers.done(waiter);
        }
        assert!(wakers.everyone().is_none());
    });
}

#[test]
fn a_second_task_displaces_nobody() {
    loom::model(|| {
        let (reader, reads) = task();
        let (writer, writes) = task();
        let mut wakers = Wakers::new(Care::Alone);
        wakers.register(Waiter::Reader, &Context::from_waker(&reads));
        let both = wakers.register(Waiter::Writer, &Context::from_waker(&writes));
        let PollWith::Other(Some(both)) = both else {
            panic!("a waker for both")
        };
        both.wake();
        assert_eq!((woken(&reader), woken(&writer)), (1, 1));
        wakers.register(Waiter::Reader, &Context::from_waker(&reads));
        wakers.register(Waiter::Writer, &Context::from_waker(&writes));
        wakers.reader().unwrap().wake();
        assert_eq!((woken(&reader), woken(&writer)), (1, 0));
        wakers.everyone().unwrap().wake();
        assert_eq!((woken(&reader), woken(&writer)), (0, 1));
    });
}

#[test]
fn a_half_that_moves_to_another_task_takes_its_place_along() {
    loom::model(|| {
        let (before, first) = task();
        let (after, second) = task();
        let mut wakers = Wakers::new(Care::Alone);
        wakers.register(Waiter::Reader, &Context::from_waker(&first));
        let turn = wakers.register(Waiter::Reader, &Context::from_waker(&second));
        assert!(matches!(turn, PollWith::Other(None)));
        wakers.everyone().unwrap().wake();
        assert_eq!((woken(&before), woken(&after)), (0, 1));
    });
}
