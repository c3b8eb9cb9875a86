# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a } or { $b }?

heading-differences = What differs
heading-tell = How to find out which of the two you have
heading-use = Which to use when

axis-travels = In a Close frame
axis-senders = Who sends it
axis-clean = Clean close
axis-fault = Which side caused it
axis-reconnect = Reconnect?
axis-look = Where to look first

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }: { $answer_a } { $b }: { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = The number alone does not always show which of the two it was.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Look at the body of the Close frame that you received, in a capture. If it begins with { $bytes_a }, it is { $a }; if it begins with { $bytes_b }, it is { $b }.

# $code can be in a Close frame, $report is only reported.
step-report = Look for a Close frame that you received, in a capture. If its body begins with { $bytes }, it is { $code }. { $report } is never in a Close frame: your own library filled it in.

# $code can be in a Close frame, $illegal must not be.
step-illegal = Look at the body of the Close frame, in a capture. If it begins with { $bytes }, it is { $code }. If it begins with { $illegal_bytes }, the other side sent { $illegal }, which is not a valid close code; many libraries report 1002 or 1006 instead.

# Both are only reported.
step-reports = Neither { $a } nor { $b } may be in a Close frame, so a capture of correct programs shows neither. Look in the capture for what your library received before it reported the number.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Look at the body of the Close frame, if one arrived. If it begins with { $illegal_bytes }, the other side sent { $illegal }, which is not a valid close code. { $report } is never in a Close frame: your own library filled it in.

# Neither may be in a Close frame.
step-both-illegal = Look at the body of the Close frame, if one arrived. If it begins with { $bytes_a }, the other side sent { $a }; if it begins with { $bytes_b }, it sent { $b }. Neither is a valid close code. If no such Close frame arrived, a program or a library on your side made the number.

# $unclean is never a clean close, $code usually is.
step-clean = Look at wasClean, or at the value that your library has in its place. If wasClean is true, it is { $code }; with { $unclean }, wasClean is never true.

# $code is refused by these stacks, and shown as $shown.
step-refused = Find out which software reports the number on your side. The following refuse { $code } and report { $shown } instead: { $stacks }. If yours is one of them, find out what the other side sent before you rely on { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } and { $b } are two numbers of one range, "{ $name }". The protocol makes no difference between them.
same-differences = The protocol makes no difference between these two numbers.
same-use = The program that sends them decides what each one means. Write down the meaning of each number, and whether a client should reconnect after it.
same-use-illegal = Send neither. For a meaning of your own, send a code from 4000–4999.
