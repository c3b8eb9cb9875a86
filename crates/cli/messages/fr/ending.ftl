# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }, { $clean ->
        [yes] fermeture propre
       *[no] fermeture brutale
    }, { $by ->
        [us] par nous
        [us-of-need] par nous, à cause d’une règle ou d’un délai
        [peer] par le pair
       *[network] par le réseau
    }
seen = { $headline } ({ $cause }, { $end })
said = { $headline } : « { $reason } »
traffic = Ouverte pendant { $span } ; { $in ->
        [one] { $in } message reçu
       *[other] { $in } messages reçus
    } ({ $bytes-in ->
        [one] { $bytes-in } octet
       *[other] { $bytes-in } octets
    }), { $out ->
        [one] { $out } envoyé
       *[other] { $out } envoyés
    } ({ $bytes-out ->
        [one] { $bytes-out } octet
       *[other] { $bytes-out } octets
    }).
more = Pour en savoir plus : { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = Le serveur a enfreint une règle : { $rule } à l’octet { $offset }, { $document }, section { $section }.
violation-suspect = Le serveur a enfreint une règle : { $rule } à l’octet { $offset }, { $document }, section { $section } ({ $suspect }).

# How long it was open.
# As in English.
span-millis = { $millis } ms
# As in English.
span-seconds = { $seconds } s
# As in English.
span-minutes = { $minutes } min { $seconds } s
# As in English.
span-hours = { $hours } h { $minutes } min
span-days = { $days } j { $hours } h

# To a script: whether to come back.
advice-no = Ne vous reconnectez pas de vous-même.
advice-changed = Ne vous reconnectez qu’après avoir changé quelque chose.
advice-now = Reconnectez-vous.
advice-after = Reconnectez-vous après { $delay } s.
advice-growing = Reconnectez-vous après un délai aléatoire de { $max } s au plus, plus long à chaque échec.
advice-between = Reconnectez-vous après un délai de { $min } à { $max } s, tiré au hasard.
