# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` is who it was in a word, for a table.

cause-completed = La connexion avait rempli son office.
cause-going_away = L’un des deux côtés est parti.
cause-no_status = L’un des deux côtés a fermé sans code.
cause-application = Une application a envoyé un code qui lui est propre.
cause-policy = L’un des deux côtés a refusé de continuer, une règle ayant été enfreinte.
cause-internal_error = L’un des deux côtés a rencontré une situation qu’il n’attendait pas.
cause-extension_missing = Il manquait au client une extension dont il a besoin.
cause-protocol_error = Les octets enfreignaient le format des trames de la RFC 6455.
cause-invalid_payload = Un texte n’était pas de l’UTF-8.
cause-unsupported_data = Ce type de message n’est pas accepté.
cause-message_too_big = Un message dépassait la limite.
cause-rate_limited = Les messages arrivaient plus vite qu’il n’est permis.
cause-unauthorized = Les identifiants manquaient, étaient faux ou ne suffisaient pas.
cause-token_expired = Les identifiants ont expiré.
cause-content_refused = Une règle sur le contenu a refusé un message.
cause-slow_consumer = L’un des deux côtés ne lisait pas ce qui lui était envoyé.
cause-handler_failed = Le gestionnaire a renvoyé une erreur.
cause-handler_panicked = Le gestionnaire a déclenché un panic.
cause-upstream_lost = La connexion au serveur amont s’est terminée sans trame Close ; aucun redémarrage n’a été observé.
cause-upstream_restarted = Le serveur amont a refusé les connexions, puis les a de nouveau acceptées.
cause-upstream_unavailable = Le serveur amont était injoignable à l’arrivée du client.
cause-upstream_protocol_error = Le serveur amont a enfreint une règle du protocole.
cause-upstream_silent = Le serveur amont ne répondait plus.
cause-restarting = Le service redémarre.
cause-overloaded = Il ne restait plus de place.
cause-idle = Le silence a duré trop longtemps.
cause-ping_timeout = Un ping n’a pas reçu de réponse à temps.
cause-close_timeout = Une trame Close n’a pas reçu de réponse à temps.
cause-max_age = La connexion a atteint sa durée de vie maximale.
cause-kicked = Un opérateur a mis fin à la connexion.
cause-refused = Le handshake d’ouverture a été refusé.
cause-peer_lost = L’autre côté a disparu sans trame Close.
cause-tls_failed = La connexion TLS n’a pas pu être établie.

party-client = Le client a mis fin à la connexion le premier.
    .short = client
party-upstream = Le serveur amont a mis fin à la connexion le premier.
    .short = serveur
party-gateway = La passerelle a mis fin à la connexion la première.
    .short = passerelle
party-network = Personne n’a mis fin à la connexion : le réseau a coupé, ou s’est tu.
    .short = réseau

# What was seen of the upstream, and when: a list under the picture.

fact-connection_ended = Cette connexion s’est terminée sans trame Close.
fact-pong = Une autre connexion a répondu à un ping.
fact-still_open = Une connexion d’avant le refus est toujours ouverte.
fact-check_failed = Le contrôle de santé a échoué.
fact-answered = Un handshake d’ouverture a reçu une réponse.
fact-accepted = Une nouvelle connexion a été acceptée.
fact-refused = Une nouvelle connexion a été refusée.
fact-unreachable = Une nouvelle connexion n’a été ni acceptée ni refusée.
fact-could_not_try = La passerelle n’avait plus de quoi se connecter.
fact-no_pong = Un ping n’a pas reçu de réponse à temps.
fact-no_answer = Un handshake d’ouverture n’a pas reçu de réponse à temps.
