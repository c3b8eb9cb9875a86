//! Rows about what goes wrong in the gateway itself.

use super::*;

#[test]
fn a_panic_of_ours_is_1011_and_says_nothing_of_itself() {
    let told = client(1011, "internal error");
    assert_eq!(
        said(Ending::Panicked),
        (told, Some(1001), Cause::HandlerPanicked, Party::Gateway)
    );
}
