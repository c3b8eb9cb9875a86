# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-when = When you see it
heading-fix = How to fix it
heading-reference = Where it is defined

field-kind = Kind
field-wire = On the wire
field-senders = Who says it
field-refused = Refused by
field-advice = Come back?
field-range = Range

wire-yes = Yes: a Close frame may carry it.
wire-no = No: it may not stand in a Close frame.
senders-none = nobody
refused = { $stacks }. A receiver built on it answers or reports 1002, 1006 or an error instead.
range = { $from } to { $to }: { $name }

advice-yes = Yes: come back after { $min } to { $max } s, chosen at random; wait longer each time it fails.
advice-after = Yes: come back after { $delay } s.
advice-no = No, unless the user asks for it.
advice-changed = Only after something was changed; unchanged, it will fail again.
advice-none = No connection ends with this number by the rules.

category-unused = not used
category-protocol = code of the protocol
category-reserved = reserved, without a meaning
category-local = an endpoint's own report
category-unassigned = unassigned
category-registered = registered, first come, first served
category-library = for libraries and frameworks
category-private = for private use
category-outside = outside the registry

sender-client = client
sender-server = server
sender-gateway = gateway
sender-local = nobody; an endpoint fills it in for itself

stack-older-dotnet = older .NET
