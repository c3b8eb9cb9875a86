# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }, { $clean ->
        [yes] sauber
       *[no] nicht sauber
    }, { $by ->
        [us] von uns
        [us-of-need] von uns, wegen einer Regel oder eines Timers
        [peer] von der Gegenstelle
       *[network] durch das Netz
    }
seen = { $headline } ({ $cause }, { $end })
said = { $headline }: „{ $reason }“
traffic = Die Verbindung war { $span } lang offen; { $in ->
        [one] { $in } Nachricht kam
       *[other] { $in } Nachrichten kamen
    } an ({ $bytes-in ->
        [one] { $bytes-in } Byte
       *[other] { $bytes-in } Bytes
    }), { $out ->
        [one] { $out } ging
       *[other] { $out } gingen
    } hinaus ({ $bytes-out ->
        [one] { $bytes-out } Byte
       *[other] { $bytes-out } Bytes
    }).
more = Mehr: { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = Der Server hat gegen eine Regel verstoßen: { $rule } bei Byte { $offset }, { $document } Abschnitt { $section }.
violation-suspect = Der Server hat gegen eine Regel verstoßen: { $rule } bei Byte { $offset }, { $document } Abschnitt { $section } ({ $suspect }).

# How long it was open.
# As in English.
span-millis = { $millis } ms
# As in English.
span-seconds = { $seconds } s
# As in English.
span-minutes = { $minutes } min { $seconds } s
# As in English.
span-hours = { $hours } h { $minutes } min
# As in English.
span-days = { $days } d { $hours } h

# To a script: whether to reconnect.
advice-no = Nicht automatisch neu verbinden.
advice-changed = Erst neu verbinden, wenn etwas geändert wurde.
advice-now = Neu verbinden.
advice-after = Nach { $delay } s neu verbinden.
advice-growing = Nach einer zufälligen Zeit von bis zu { $max } s neu verbinden, nach jedem Fehlschlag länger.
advice-between = Nach zufällig gewählten { $min } bis { $max } s neu verbinden.
