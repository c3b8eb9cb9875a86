# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = La connexion a été fermée parce qu’elle avait atteint son but.
cause-going_away = L’un des deux côtés s’est arrêté ou est parti.
cause-no_status = L’un des deux côtés a fermé sans code.
cause-application = Une application a fermé avec un code qui lui est propre.
cause-policy = L’un des deux côtés a fermé parce que l’autre avait enfreint une règle.
cause-internal_error = L’un des deux côtés a rencontré une erreur qu’il n’attendait pas.
cause-extension_missing = Le client a besoin d’une extension que le serveur n’a pas acceptée.
cause-protocol_error = Les octets enfreignaient les règles de la RFC 6455 sur le format des trames.
cause-invalid_payload = Un texte n’était pas de l’UTF-8 valide.
cause-unsupported_data = Le destinataire n’accepte pas ce type de message, texte ou binaire.
cause-message_too_big = Un message dépassait la limite.
cause-rate_limited = Les messages arrivaient plus vite que la limite ne le permet.
cause-unauthorized = Les identifiants manquaient, étaient incorrects ou ne donnaient pas le droit nécessaire.
cause-token_expired = Le jeton a expiré.
cause-content_refused = Une règle sur le contenu a refusé un message.
cause-slow_consumer = L’un des deux côtés ne lisait pas ce qui lui était envoyé.
cause-handler_failed = Le gestionnaire a renvoyé une erreur.
cause-handler_panicked = Le gestionnaire a déclenché un panic.
cause-upstream_lost = La connexion au serveur s’est terminée sans trame Close, et la passerelle n’a observé aucun redémarrage.
cause-upstream_restarted = Le serveur a refusé les connexions, puis les a de nouveau acceptées : il a redémarré.
cause-upstream_unavailable = Le serveur était injoignable quand le client s’est connecté.
cause-upstream_protocol_error = Le serveur a enfreint une règle du protocole.
cause-upstream_silent = Le serveur ne répondait plus.
cause-restarting = Le service a été arrêté ou redémarré.
cause-overloaded = Il n’y avait pas assez de capacité pour une connexion de plus.
cause-idle = Aucun message n’a été échangé pendant trop longtemps.
cause-ping_timeout = Un ping n’a pas reçu de réponse à temps.
cause-close_timeout = Une trame Close n’a pas reçu de réponse à temps.
cause-max_age = La connexion a atteint sa durée de vie maximale.
cause-kicked = Un exploitant a fermé la connexion.
cause-refused = Le handshake d’ouverture a été refusé.
cause-peer_lost = La connexion à l’autre côté s’est terminée sans trame Close.
cause-tls_failed = Le handshake TLS a échoué.

# As in English: .short
party-client = Le client a mis fin à la connexion le premier.
    .short = client
party-upstream = Le serveur a mis fin à la connexion le premier.
    .short = serveur
party-gateway = La passerelle a mis fin à la connexion la première.
    .short = passerelle
party-network = Aucun des deux côtés n’a mis fin à la connexion : le réseau est tombé en panne ou n’a plus répondu.
    .short = réseau

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = Cette connexion s’est terminée sans trame Close.
fact-pong = Le serveur a répondu à un ping sur une autre connexion.
fact-still_open = Une connexion antérieure au refus du serveur est toujours ouverte.
fact-check_failed = Le contrôle de santé du serveur a échoué.
fact-answered = Le serveur a répondu à un handshake d’ouverture.
fact-accepted = Le serveur a accepté une nouvelle connexion.
fact-refused = Le serveur a refusé une nouvelle connexion.
fact-unreachable = Le serveur n’a ni accepté ni refusé une nouvelle connexion.
fact-could_not_try = La passerelle n’avait plus de descripteur de fichier ou plus de port libre pour une nouvelle connexion.
fact-no_pong = Le serveur n’a pas répondu à temps à un ping.
fact-no_answer = Le serveur n’a pas répondu à temps à un handshake d’ouverture.
