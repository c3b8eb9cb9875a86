//! Whether the process that wrote a `runs` row is still there.

use std::fs;

/// What names a process on this machine until the machine starts anew:
/// `boot/namespace/pid/start`. `None` where the system does not tell.
pub(crate) fn own() -> Option<String> {
    Some(format!("{}/{}", place()?, own_number()?))
}

/// Whether the process named so is there; `None` where that cannot be told from
/// here, since it ran on another machine or in another container.
pub(crate) fn is_there(name: &str) -> Option<bool> {
    let number = name.strip_prefix(&place()?)?.strip_prefix('/')?;
    let (id, start) = number.split_once('/')?;
    Some(started(id).as_deref() == Some(start))
}

/// The boot and the namespace in which process ids mean something.
fn place() -> Option<String> {
    let boot = fs::read_to_string("/proc/sys/kernel/random/boot_id").ok()?;
    let space = fs::read_link("/proc/self/ns/pid").ok()?;
    Some(format!("{}/{}", boot.trim(), space.display()))
}

fn own_number() -> Option<String> {
    let id = std::process::id().to_string();
    started(&id).map(|start| format!("{id}/{start}"))
}

/// When the process with this id started, in ticks since the boot. The name in
/// the second field may hold anything, so the fields after it are counted.
fn started(id: &str) -> Option<String> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let (_, after_name) = stat.rsplit_once(')')?;
    let mut fields = after_name.split_ascii_whitespace();
    // A zombie is not there any more.
    let state = fields.next()?;
    (state != "Z")
        .then(|| fields.nth(18).map(str::to_owned))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn this_process_is_there_and_others_are_not() {
        let own = own().unwrap();
        assert_eq!(is_there(&own), Some(true));
        assert_eq!(is_there(&format!("{own}1")), Some(false));
        assert_eq!(is_there("another-boot/pid:[1]/1/1"), None);
    }
}
