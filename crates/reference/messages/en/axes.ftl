# The words around a comparison of two codes: headings, the axes on which they
# are compared, and the steps for pairs that have none of their own in pairs.ftl.

# $a and $b are the numbers, $name_a and $name_b their names.
compare-title = { $a } { $name_a } or { $b } { $name_b }?

heading-differences = What differs
heading-tell = Which of the two you have
heading-use = Which to use when

axis-travels = On the wire
axis-senders = Who says it
axis-clean = Clean end
axis-fault = Whose fault
axis-reconnect = Come back?
axis-look = Where to look

# Each $gist is the value of an entry of traits.ftl.
summary = { $a }: { $gist_a }. { $b }: { $gist_b }.

# Both may stand in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Look at the body of the Close frame that you received: if it begins with { $bytes_a }, it is { $a }; if it begins with { $bytes_b }, it is { $b }.

# $code may stand in a Close frame, $report is an endpoint's own report.
step-report = Look for a Close frame that you received: if its body begins with { $bytes }, it is { $code }. { $report } never stands in a frame; it is what your own side filled in.

# $code may stand in a Close frame, $illegal may not.
step-illegal = Look at the body of the Close frame: if it begins with { $bytes }, it is { $code }. If it begins with { $illegal_bytes }, the peer sent { $illegal }, which breaks the rules: many libraries show 1002 or 1006 instead.

# Both are an endpoint's own reports.
step-reports = Do not look for bytes: { $a } and { $b } never stand in a frame. Look at what the side that reports the number saw.

# $report is an endpoint's own report, $illegal may not stand in a frame.
step-report-illegal = Look at the body of the Close frame, if one came: if it begins with { $illegal_bytes }, the peer sent { $illegal }, which breaks the rules. { $report } never stands there; it is what your own side filled in.

# Neither may stand in a Close frame.
step-both-illegal = Look at the body of the Close frame, if one came: if it begins with { $bytes_a }, the peer sent { $a }; if it begins with { $bytes_b }, it sent { $b }. Both break the rules. If no such frame came, the number was made by a program or a library on your own side.

# $unclean is never a clean end, $code as a rule is one.
step-clean = Look at wasClean, or what your library calls it: after { $unclean } it is never true. If it is true, it is { $code }.

# $code is refused by these stacks, and shown as $shown.
step-refused = Look at what receives it: these stacks refuse { $code } and show 1002, 1006 or an error instead: { $stacks }. If your side is built on one of them, ask the other side what it sent before you believe { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } and { $b } are two numbers of one range, "{ $name }". The protocol makes no difference between them.
same-differences = The protocol makes no difference between these two numbers.
same-use = Where the two differ, the program that says them decides. Write down for each number what it means, and whether a client should come back.
same-use-illegal = Neither may be said. Take a number from 4000-4999 for a meaning of your own.

# Whether to come back, for 1012 alone.
reconnect-restart = Yes: after the delay that the reason names, else after a random 5 to 30 s, or 1 to 5 s where the server spreads its closes over time.
