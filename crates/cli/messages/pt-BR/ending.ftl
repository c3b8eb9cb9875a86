# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }, { $clean ->
        [yes] limpo
       *[no] não limpo
    }, { $by ->
        [us] por nós
        [us-of-need] por nós, devido a uma regra ou um timer
        [peer] pelo outro lado
       *[network] pela rede
    }
seen = { $headline } ({ $cause }, { $end })
said = { $headline }: “{ $reason }”
traffic = Ficou aberta por { $span }; { $in ->
        [one] { $in } mensagem recebida
       *[other] { $in } mensagens recebidas
    } ({ $bytes-in ->
        [one] { $bytes-in } byte
       *[other] { $bytes-in } bytes
    }), { $out } { $out ->
        [one] enviada
       *[other] enviadas
    } ({ $bytes-out ->
        [one] { $bytes-out } byte
       *[other] { $bytes-out } bytes
    }).
more = Mais: { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = O servidor violou uma regra: { $rule } no byte { $offset }, { $document }, seção { $section }.
violation-suspect = O servidor violou uma regra: { $rule } no byte { $offset }, { $document }, seção { $section } ({ $suspect }).

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
advice-no = Não se reconecte automaticamente.
advice-changed = Reconecte-se só depois de mudar alguma coisa.
advice-now = Reconecte-se.
advice-after = Reconecte-se após { $delay } s.
advice-growing = Reconecte-se após um tempo aleatório de até { $max } s, mais longo após cada falha.
advice-between = Reconecte-se após um tempo aleatório de { $min } a { $max } s.
