# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = What it means
heading-when = When you see it, most frequent first
heading-send = When to send it
heading-names = What it is called
heading-dialects = What it means elsewhere
heading-reference = Where it is defined
heading-next = What to read next

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = For the page
meaning-server = For the server
meaning-operator = For the operator

# Below each situation. $text is one or more sentences.
seen-test = Test: { $text }
seen-fix = Fix: { $text }

field-kind = Kind
field-wire = In a Close frame
field-senders = Who sends it
field-refused = Refused by
field-advice = Reconnect?
field-http = In HTTP
field-first = First step
field-range = Range

wire-yes = Yes, it can be sent.
wire-no = Never sent in a Close frame.
senders-none = nobody
refused = { $stacks }. A receiver built on one of these reports 1002, 1006 or an error instead.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name } ({ $software })
range = { $from } to { $to }: { $name }

advice-yes = Yes, after a random delay of { $min } to { $max } s; wait longer each time it fails.
# For a number that its sender defines.
advice-unless-documented = Yes, unless the sender's documentation says otherwise: after a random delay of { $min } to { $max } s; wait longer each time it fails.
advice-after = Yes, after { $delay } s.
advice-if-needed = Only if your application still needs the connection.
advice-no = No: the same attempt fails again, unless something has changed.
advice-changed = Not until you change something; otherwise the same error repeats.
# For 1008 alone.
reconnect-policy = { advice-no } If the reason names a delay, reconnect after it.
# For 1012 alone.
reconnect-restart = Yes, after the delay that the reason names. Without one, after a random delay of { SECONDS("registered-1012-min") } to { SECONDS("registered-1012-max") } s; { SECONDS("paced-1012-min") } to { SECONDS("paced-1012-max") } s are enough where the server spreads its closes over time.
# For 1013 alone.
reconnect-later = Yes, after the delay that the reason names. Without one, to another address of the service; to the same one only when the user asks, or after a random { $min } to { $max } s, and longer each time.
advice-none = Not a valid close code; nothing to reconnect to.

category-unused = not used
category-protocol = defined by the protocol
category-reserved = reserved, without a meaning
category-local = local only, never sent
category-unassigned = unassigned
category-registered = registered, first come, first served
category-library = for libraries and frameworks
category-private = for private use
category-outside = outside the registry

sender-client = client
sender-server = server
sender-gateway = gateway
sender-local = nobody; a library reports it locally

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }: { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = Reconnect.
dialect-backoff = Reconnect with growing, random delays.
dialect-changed = Change something before you reconnect.
dialect-no = Do not reconnect.
dialect-unknown = Its source does not say whether to reconnect.
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to }: { $reconnect }

# What a pasted text was.
heading-told = What happened
found-candidates = This name means different codes in different software.
found-name = { $name } is the name of { $code } in: { $software }.
found-frame = This is a Close frame with the code { $code }.
found-empty-frame = This is a Close frame without a code.
found-illegal-code = The frame is illegal: { $code } must not be in a Close frame. Most libraries answer it with 1002.
found-reason = The reason is "{ $reason }".
found-line = This text comes from { $software }.
found-code = It stands for { $code }.
found-local = The software that shows it wrote it about itself.
found-peer = The peer sent it.
fault-fragmented = The frame is illegal: its FIN bit is not set, and a Close frame must not be fragmented.
fault-reserved = The frame is illegal: a reserved bit (RSV1 to RSV3) is set.
fault-too-long = The frame is illegal: its body is longer than 125 bytes.
fault-truncated = Bytes are missing: the frame announces a longer body.
fault-trailing = There are bytes after the end of the frame.
fault-half-code = The frame is illegal: its body is one byte, half of a code.
fault-not-utf8 = The frame is illegal: its reason is not UTF-8.

# The table of all codes: short, so that it fits on one screen.
list-code = Code
list-name = Name
list-wire = Sent?
list-sent = sent
list-local = local only
list-never = never sent
list-yes = yes, after a delay
list-if-needed = only if needed
list-no = no
list-changed = after a change
list-none = not applicable
