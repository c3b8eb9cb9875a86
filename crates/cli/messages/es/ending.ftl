# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }, { $clean ->
        [yes] cierre limpio
       *[no] cierre no limpio
    }, { $by ->
        [us] por este lado
        [us-of-need] por este lado, por una regla o un temporizador
        [peer] por el otro lado
       *[network] por la red
    }
seen = { $headline } ({ $cause }, { $end })
said = { $headline }: «{ $reason }»
traffic = Estuvo abierta { $span }; { $in ->
        [one] llegó { $in } mensaje
       *[other] llegaron { $in } mensajes
    } ({ $bytes-in ->
        [one] { $bytes-in } byte
       *[other] { $bytes-in } bytes
    }), { $out ->
        [one] se envió { $out }
       *[other] se enviaron { $out }
    } ({ $bytes-out ->
        [one] { $bytes-out } byte
       *[other] { $bytes-out } bytes
    }).
more = Más: { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = El servidor violó una regla: { $rule } en el byte { $offset }, { $document }, sección { $section }.
violation-suspect = El servidor violó una regla: { $rule } en el byte { $offset }, { $document }, sección { $section } ({ $suspect }).

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
advice-no = No se reconecte automáticamente.
advice-changed = Reconéctese solo después de cambiar algo.
advice-now = Reconéctese.
advice-after = Reconéctese después de { $delay } s.
advice-growing = Reconéctese tras un tiempo aleatorio de hasta { $max } s, más largo después de cada fallo.
advice-between = Reconéctese tras una espera aleatoria de { $min } a { $max } s.
