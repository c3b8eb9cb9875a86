# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }, { $clean ->
        [yes] clean
       *[no] not clean
    }, { $by ->
        [us] by us
        [us-of-need] by us, for a rule or a timer
        [peer] by the peer
       *[network] by the network
    }
seen = { $headline } ({ $cause }, { $end })
said = { $headline }: "{ $reason }"
traffic = It was open for { $span }; { $in ->
        [one] { $in } message
       *[other] { $in } messages
    } came ({ $bytes-in ->
        [one] { $bytes-in } byte
       *[other] { $bytes-in } bytes
    }), { $out } went ({ $bytes-out ->
        [one] { $bytes-out } byte
       *[other] { $bytes-out } bytes
    }).
more = More: { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = The server broke a rule: { $rule } at byte { $offset }, { $document } section { $section }.
violation-suspect = The server broke a rule: { $rule } at byte { $offset }, { $document } section { $section } ({ $suspect }).

# How long it was open.
span-millis = { $millis } ms
span-seconds = { $seconds } s
span-minutes = { $minutes } min { $seconds } s
span-hours = { $hours } h { $minutes } min
span-days = { $days } d { $hours } h

# To a script: whether to reconnect.
advice-no = Do not reconnect automatically.
advice-changed = Reconnect only after you have changed something.
advice-now = Reconnect.
advice-after = Reconnect after { $delay } s.
advice-growing = Reconnect after a random time of up to { $max } s, longer after each failure.
advice-between = Reconnect after a random { $min } to { $max } s.
