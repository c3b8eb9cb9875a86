# How a connection ended, around the explanation of its number.

clean = fermeture propre
unclean = fermeture brutale
by-us = par nous
by-us-of-need = par nous, par nécessité
by-peer = par le pair
by-network = par le réseau
said = { $headline } : "{ $reason }"
traffic = Ouverte pendant { $span } ; { $in ->
        [one] { $in } message reçu
       *[other] { $in } messages reçus
    } ({ $bytes-in } octets), { $out ->
        [one] { $out } envoyé
       *[other] { $out } envoyés
    } ({ $bytes-out } octets).
more = Pour en savoir plus : { $command }

# To a script: whether to come back.
advice-no = Ne vous reconnectez pas de vous-même.
advice-changed = Ne vous reconnectez qu’après avoir changé quelque chose.
advice-now = Reconnectez-vous.
advice-after = Reconnectez-vous après { $delay } s.
advice-growing = Reconnectez-vous après un délai aléatoire de { $max } s au plus, plus long à chaque échec.
advice-between = Reconnectez-vous après un délai de { $min } à { $max } s, tiré au hasard.
