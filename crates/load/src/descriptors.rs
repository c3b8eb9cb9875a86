//! [`make_room`]: each connection is a descriptor, of which systems give few
//! unless asked.

/// There are too few descriptors.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{connections} connections need {needed} file descriptors, and this process may have {limit}; \
     raise the limit in the shell (ulimit -Hn {needed}, as root) or in the system's limits.conf, \
     or use at most {possible} connections"
)]
pub struct Shortage {
    /// Connections asked for.
    pub connections: u32,
    /// Descriptors that they need.
    pub needed: u64,
    /// The limit that only a privileged user may raise.
    pub limit: u64,
    /// Connections for which it is enough.
    pub possible: u64,
}

/// Descriptors that are no connections: what the process has open already, and
/// for each thread its poller and its waker.
const fn others(threads: usize) -> u64 {
    64 + 8 * threads as u64
}

/// Raises this process's own limit as far as it is needed and allowed.
///
/// # Errors
/// [`Shortage`] where the system's limit for it is too low.
#[cfg(unix)]
pub(crate) fn make_room(connections: u32, threads: usize) -> Result<(), Shortage> {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};
    // Where the limit cannot be read, the openings will tell.
    let Ok((soft, hard)) = getrlimit(Resource::RLIMIT_NOFILE) else {
        return Ok(());
    };
    let needed = needed(connections, threads);
    if needed <= soft {
        return Ok(());
    }
    let raised = needed <= hard && setrlimit(Resource::RLIMIT_NOFILE, needed, hard).is_ok();
    if raised {
        return Ok(());
    }
    Err(shortage(connections, threads, hard))
}

/// Elsewhere sockets are not counted.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub(crate) const fn make_room(_connections: u32, _threads: usize) -> Result<(), Shortage> {
    Ok(())
}

#[cfg(any(unix, test))]
const fn needed(connections: u32, threads: usize) -> u64 {
    connections as u64 + others(threads)
}

#[cfg(any(unix, test))]
const fn shortage(connections: u32, threads: usize, limit: u64) -> Shortage {
    Shortage {
        connections,
        needed: needed(connections, threads),
        limit,
        possible: limit.saturating_sub(others(threads)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shortage_says_what_to_do() {
        assert_eq!(
            shortage(10_000, 2, 4096).to_string(),
            "10000 connections need 10080 file descriptors, and this process may have 4096; raise \
             the limit in the shell (ulimit -Hn 10080, as root) or in the system's limits.conf, \
             or use at most 4016 connections"
        );
    }
}
