//! [`path`]: the line of an arrow, as data of a `<path>`.

use super::sequence::What;

/// Between the end of an arrow and the line that it leads to.
const GAP: i32 = 2;

/// From `start` to `end`, at this height. A Close frame and all else that arrives has an
/// open head; TCP ends with an arrow that meets a bar, and is broken in the middle where
/// it is cut; what never comes stops on the way.
pub(super) fn path(what: What, start: i32, end: i32, y: i32) -> String {
    let way = (end - start).signum();
    let begin = start + way;
    let head = |tip: i32| format!("M{} {}L{tip} {y} {0} {}", tip - 7 * way, y - 5, y + 5);
    match what {
        What::NoClose => format!("M{begin} {y}H{}", cross_at(start, end) - 8 * way),
        What::End | What::Cut => {
            let bar = end - way * (GAP + 2);
            let tip = bar - 2 * way;
            let broken = if what == What::Cut {
                let middle = i32::midpoint(start, end);
                let low = y + 5;
                format!(
                    "{}M{} {low}l6-10m5 0l-6 10M{} {y}H",
                    middle - 4 * way,
                    middle - 6,
                    middle + 4 * way,
                )
            } else {
                String::new()
            };
            format!("M{begin} {y}H{broken}{tip}{}M{bar} {}v12", head(tip), y - 6)
        }
        _ => {
            let tip = end - way * GAP;
            format!("M{begin} {y}H{tip}{}", head(tip))
        }
    }
}

/// The cross at which it ends that something never comes.
pub(super) fn cross(start: i32, end: i32, y: i32) -> String {
    format!("M{} {}l8 8m0-8l-8 8", cross_at(start, end) - 4, y - 4)
}

const fn cross_at(start: i32, end: i32) -> i32 {
    start + (end - start) * 3 / 4
}
