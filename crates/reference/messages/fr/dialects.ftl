# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = Le jeton est incorrect.
-dialect-bad-credentials = Les identifiants manquent ou sont incorrects.
-dialect-token-expired = Le jeton a expiré.
-dialect-forbidden = Les identifiants ne donnent pas le droit nécessaire.
-dialect-not-authenticated = Le client a envoyé un message avant de s’authentifier.
-dialect-already-authenticated = Le client s’est authentifié deux fois.
-dialect-session-expired = La session a expiré.
-dialect-session-invalid = La session n’est plus valide.
-dialect-unknown-error = Une erreur s’est produite, dont le serveur ne connaît pas la cause.
-dialect-server-error = Une erreur s’est produite dans le serveur.
-dialect-shutdown = Le serveur s’arrête.
-dialect-too-fast = Le client envoie à un débit trop élevé.
-dialect-too-slow = Le client lit trop lentement.
-dialect-bad-message = Le serveur n’a pas pu lire un message.
-dialect-bad-request = La requête n’est pas valide.
-dialect-unknown-opcode = Le code d’opération d’un message est inconnu du serveur.
-dialect-bad-version = Le serveur ne prend pas en charge la version demandée par le client.
-dialect-room-full = Le salon est plein.
-dialect-idle = Rien n’a été envoyé pendant trop longtemps.
-dialect-no-pong = Le client n’a pas répondu à temps à un ping.
-dialect-connection-limit = Il y a trop de connexions.
-dialect-channel-limit = Le client s’est abonné à trop de canaux.
-dialect-too-big = Un message est trop volumineux.
-dialect-left = Le client est parti délibérément.
-dialect-elsewhere = Le même compte ou la même session a ouvert une autre connexion.
-dialect-timeout = Le serveur a attendu un message trop longtemps.
-dialect-lifetime = La connexion ou la session a atteint sa durée maximale.
-dialect-local = Ce nombre ne sert qu’à l’intérieur de la bibliothèque et n’est jamais envoyé.
-dialect-protocol-error = L’un des deux côtés a enfreint le protocole.
-dialect-plan = Le compte ou son abonnement ne comprend pas cela.
-dialect-normal = La connexion s’est terminée normalement.
-dialect-no-subprotocol = Le client et le serveur n’ont aucun sous-protocole en commun.
-dialect-lost = La connexion a été perdue.
-dialect-reconnect-asked = Le serveur demande au client de se reconnecter.
-dialect-full = Le serveur n’a pas la capacité d’accepter d’autres clients.
-dialect-stay-away = Le serveur dit au client de ne pas se reconnecter.
-dialect-audio-length = Un segment audio est trop court ou trop long.
-dialect-message-kind = Le serveur n’accepte pas ce genre de message.
-dialect-restart = Le serveur redémarre.
-dialect-no-ping = Aucun ping du serveur n’est arrivé à temps.
-dialect-bad-structure = Un message n’a pas la structure attendue.
-dialect-bad-shard = Le numéro du shard n’est pas valide.
-dialect-sharding = Le bot est dans trop de serveurs (guilds) pour une seule connexion : il doit utiliser des shards.
-dialect-bad-sequence = Le client a repris sa session avec un mauvais numéro de séquence.

## Rails Action Cable

dialect-actioncable =
    .note-1 = Le motif se trouve dans un message de type « disconnect », et c’est le champ « reconnect » de ce message qui décide. La trame Close qui suit a le code 1000.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = Le serveur a déconnecté cet utilisateur.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = La fréquence d’échantillonnage n’est pas valide.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = Le solde du compte est épuisé.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = La session n’existe pas.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = La session est déjà terminée.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = Un segment audio est trop court.
dialect-assemblyai-streaming-4033 = Un segment audio est trop long.
dialect-assemblyai-streaming-4034 = Le segment audio est trop petit pour être transcodé.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = Un message Error, avant la trame Close, contient le même nombre. Son champ « retryable » dit si le client peut se reconnecter sans rien changer.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005 et 1006 ne sont indiqués qu’au serveur, dans l’événement de la route $disconnect.
dialect-aws-api-gateway-1001 = La connexion est restée inactive trop longtemps, ou a atteint sa durée maximale.
dialect-aws-api-gateway-1003 = Le client a envoyé un message binaire ; seul le texte est pris en charge.
dialect-aws-api-gateway-1005 = Le client a fermé sans code.
dialect-aws-api-gateway-1006 = TCP a pris fin sans trame Close.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = La connexion s’est terminée normalement, ou est restée inactive trop longtemps.
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = Le client a enfreint une règle, par exemple parce que la signature a expiré.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = Une connexion dure au plus { HOURS("binance-lifetime") } h.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = C’est la plage qui décide : les clients se reconnectent après 3000–3499 et 4000–4499, et ne se reconnectent pas après 3500–3999 et 4500–4999.
    .note-2 = Les significations de 3000, 3003 et 3008 diffèrent de celles du registre : ici, les clients se reconnectent après les trois.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = La connexion s’est terminée sans consigne du serveur.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = La connexion a expiré et a besoin d’un nouveau jeton.
dialect-centrifugo-3006 = Un abonnement à un canal a expiré.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = Le serveur n’a pas pu écrire au client.
dialect-centrifugo-3010 = Le client a manqué des messages ; une reconnexion les rétablit.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = L’état ou le jeton n’est plus valide : le client obtient un nouveau jeton et se resynchronise.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = Le client ne s’est pas authentifié à temps.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = Le client utilise le mauvais format, comme JSON là où des données binaires sont envoyées.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = Le serveur n’a pas cette fonctionnalité.
dialect-centrifugo-3509 = Le client a commis trop d’erreurs.

## Colyseus

dialect-colyseus =
    .note-1 = La bibliothèque cliente ne reprend sa session qu’après 1001, 1005, 1006 et 4010.
dialect-colyseus-1001 = L’autre côté s’en va.
dialect-colyseus-1005 = La connexion a été fermée sans code.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = Une erreur s’est produite dans le salon.
dialect-colyseus-4003 = Le client n’a pas pu reprendre sa session.
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = La clé a expiré.
dialect-cryptolisting-1000-key-invalidated = La clé a été révoquée.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = Speech to text met fin à une connexion qui n’envoie pas d’audio. Un message KeepAlive l’évite.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = Speech to text : le serveur ne peut pas décoder les données comme de l’audio. Text to speech : le serveur ne connaît pas la commande.
dialect-deepgram-1008-data-0001 = Trop de caractères ont été envoyés en peu de temps.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = Le texte a trop de caractères.
dialect-deepgram-1011-net-0000 = Speech to text : le serveur n’a pas envoyé de texte à temps. Text to speech : une erreur s’est produite dans le serveur.
dialect-deepgram-1011-net-0001 = Speech to text : le client n’a pas envoyé d’audio à temps. Text to speech : le serveur n’a pas pu recevoir un message.
dialect-deepgram-1011-net-0002 = Le serveur n’a pas pu envoyer un message.
dialect-deepgram-1011-net-0003 = Une limite de temps a été atteinte.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = Un client qui ferme avec 1000 ou 1001 met fin à sa session. Après tout autre code, il peut la reprendre pendant un court moment.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = Le client a envoyé un message avant de s’identifier, ou la session n’est plus valide.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = Les intents ne sont pas valides.
dialect-discord-gateway-4014 = Un intent n’est pas activé ou pas approuvé pour ce bot.

## Discord RPC

dialect-discord-rpc-4000 = L’ID client n’est pas valide.
dialect-discord-rpc-4001 = L’origine n’est pas autorisée.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = Le jeton a été révoqué : obtenez-en un nouveau.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = L’encodage indiqué dans l’adresse n’est pas valide.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = Le serveur vocal n’existe pas.
dialect-discord-voice-4012 = Le serveur ne prend pas en charge le protocole choisi par le client.
dialect-discord-voice-4014 = Le client a été exclu, ou sa session sur la passerelle principale a pris fin.
dialect-discord-voice-4015 = Le serveur vocal a planté.
dialect-discord-voice-4016 = Le serveur ne prend pas en charge le chiffrement choisi par le client.
dialect-discord-voice-4017 = Le canal exige un client qui prend en charge le chiffrement de bout en bout (DAVE).
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = L’appel a pris fin.

## Fluxer gateway

dialect-fluxer-4000 = { -dialect-unknown-error }
dialect-fluxer-4001 = { -dialect-unknown-opcode }
dialect-fluxer-4002 = { -dialect-bad-message }
dialect-fluxer-4003 = { -dialect-not-authenticated }
dialect-fluxer-4004 = { -dialect-bad-token }
dialect-fluxer-4005 = { -dialect-already-authenticated }
dialect-fluxer-4007 = { -dialect-bad-sequence }
dialect-fluxer-4008 = { -dialect-too-fast }
dialect-fluxer-4009 = { -dialect-session-expired }
dialect-fluxer-4010 = { -dialect-bad-shard }
dialect-fluxer-4011 = { -dialect-sharding }
dialect-fluxer-4012 = { -dialect-bad-version }
dialect-fluxer-4013 = { -dialect-too-slow }

## Gemini Live API

dialect-gemini-live =
    .note-1 = Lisez le motif de 1011 : s’il nomme le quota, une reconnexion échouera de nouveau.
dialect-gemini-live-1011 = Une erreur s’est produite dans le serveur, ou le quota est épuisé.

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = La bibliothèque cliente ne se reconnecte pas après 1002, 1003, 1007–1011 et 1015 : elle traite ces codes comme des erreurs qu’une nouvelle tentative ne répare pas.
    .note-2 = Après 4403, la bibliothèque cliente se reconnecte d’elle-même : faites en sorte que l’application obtienne un nouveau jeton avant cela.
dialect-graphql-transport-ws-4004 = Le client n’a pas pu lire un message du serveur.
dialect-graphql-transport-ws-4005 = Une erreur s’est produite dans le client.
dialect-graphql-transport-ws-4400 = Un message a un type ou un format qui n’existe pas dans le protocole.
dialect-graphql-transport-ws-4401 = Le client s’est abonné avant que le serveur n’ait confirmé la connexion.
dialect-graphql-transport-ws-4403 = Le serveur a refusé la connexion, par exemple à cause des identifiants.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = Le client n’a pas envoyé ConnectionInit à temps.
dialect-graphql-transport-ws-4409 = L’ID d’une opération est déjà utilisé.
dialect-graphql-transport-ws-4429 = Le client a envoyé ConnectionInit deux fois.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = Le serveur n’a pas confirmé la connexion à temps.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = La bibliothèque cliente (le provider) se reconnecte après tous les codes, jusqu’à ce que l’application la déconnecte.
dialect-hocuspocus-1009 = { -dialect-too-big }
dialect-hocuspocus-4205 = { -dialect-reconnect-asked }
dialect-hocuspocus-4401 = { -dialect-bad-credentials }
dialect-hocuspocus-4403 = { -dialect-forbidden }
dialect-hocuspocus-4408 = { -dialect-timeout }

## Home Assistant

dialect-home-assistant-auth-invalid = { -dialect-bad-credentials }

## Interactive Smartlog (Sapling)

dialect-isl-server-4100 = { -dialect-stay-away }

## JMAP over WebSocket

dialect-jmap-1008 = Les identifiants ont expiré pendant que la connexion était ouverte.

## libwebsockets

dialect-libwebsockets-0 = { -dialect-local }
dialect-libwebsockets-2000 = { -dialect-local }
dialect-libwebsockets-9999 = { -dialect-local }

## Liveblocks

dialect-liveblocks-1011 = { -dialect-server-error }
dialect-liveblocks-1013 = { -dialect-full }
dialect-liveblocks-4000 = { -dialect-bad-message }
dialect-liveblocks-4001 = { -dialect-forbidden }
dialect-liveblocks-4005 = { -dialect-room-full }
dialect-liveblocks-4006 = Le salon a un nouvel ID.
dialect-liveblocks-4100 = Le client a été exclu du salon et a besoin d’un nouveau jeton.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = Les relais envoient désormais un message CLOSED à la place.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = Il manque un champ dans un message.
dialect-obs-websocket-4004 = Un champ d’un message n’a pas le bon type.
dialect-obs-websocket-4005 = Un champ d’un message a une valeur incorrecte.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = L’utilisateur a exclu le client.
dialect-obs-websocket-4012 = Le matériel ou le logiciel ne prend pas en charge une fonctionnalité demandée.

## OKX API v5

dialect-okx =
    .note-1 = La limite de 4003 concerne les canaux d’une clé d’API, celle de 4008 tous les canaux, celle de 4009 les canaux d’une connexion.
    .note-2 = Le client doit envoyer des pings ; sinon, le serveur ferme avec 4004.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = La clé d’API a été modifiée ou supprimée.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = Tout autre code inférieur à 4000 désigne une erreur du serveur ; les clients se reconnectent ensuite.
dialect-pandascore-1000 = Le match est terminé.
dialect-pandascore-4001 = Le jeton manque.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = La reconnexion du client JavaScript après 1000 dépend de la version : la version 1.7 ne se reconnecte pas.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = Le serveur a dit à la socket de se déconnecter.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = C’est la plage qui décide : après 4000–4099, ne vous reconnectez pas sans rien changer ; après 4100–4199, reconnectez-vous après { SECONDS("pusher-backoff-delay") } s ou plus ; après 4200–4299, reconnectez-vous aussitôt.
    .note-2 = 4301 et 4302 sont des événements d’erreur ; la connexion reste ouverte.
    .note-3 = soketi et sockudo utilisent aussi ce protocole.
dialect-pusher-4000 = L’application n’accepte que TLS : l’adresse doit commencer par wss.
dialect-pusher-4001 = L’application n’existe pas.
dialect-pusher-4003 = L’application est désactivée.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = Le chemin n’existe pas.
dialect-pusher-4006 = La version indiquée dans l’adresse est mal formée.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = Le client n’a pas indiqué de version.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = La liste de suivi (watchlist) est trop longue ; soketi emploie ce nombre pour une erreur du serveur.

## QuickScreenTrading

dialect-qst-1000 = La connexion s’est terminée normalement, peut-être parce que le client s’est déconnecté de son compte.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = Les significations de 3000, 3003 et 3008 diffèrent de celles du registre.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = Le chemin est plein.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = Une erreur s’est produite d’un des deux côtés.
dialect-saltyrtc-3003 = Les pairs sont passés à un autre canal.
dialect-saltyrtc-3004 = L’initiateur a exclu ce client.
dialect-saltyrtc-3005 = L’initiateur n’a pas pu déchiffrer un message.
dialect-saltyrtc-3006 = Les deux côtés n’ont aucune tâche en commun.
dialect-saltyrtc-3007 = La clé du serveur n’est pas celle attendue.
dialect-saltyrtc-3008 = L’un des deux côtés n’a pas répondu à temps.

## Signal server

dialect-signal-server-1000 = Le serveur a fermé la connexion, mais pas à cause d’une seconde connexion du même appareil.
dialect-signal-server-1011 = Le serveur n’a pas pu lire les messages enregistrés.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = Le motif se trouve dans un message de type « disconnect », avant la trame Close.
dialect-slack-socket-mode-warning = Le serveur va bientôt fermer la connexion.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = Le motif est un texte de l’événement disconnect. Le code de fermeture se trouve dans les détails de cet événement ; c’est en général 1000, 1005 ou 1006.
dialect-socket-io-io-server-disconnect = Le serveur a déconnecté le client ; pour se reconnecter, l’application doit appeler connect().
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = Une erreur s’est produite sur la connexion.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = Le serveur a fermé la connexion.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = Le serveur a déconnecté le client de ce namespace.

## SocketCluster

dialect-socketcluster =
    .note-1 = La bibliothèque cliente se reconnecte après tous les codes inférieurs à 4500 sauf 1000, et jamais après 4500–4999.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = Le serveur n’a pas pu signer le jeton.
dialect-socketcluster-4003 = Le handshake a échoué.
dialect-socketcluster-4004 = Le client n’a pas pu enregistrer le jeton.
dialect-socketcluster-4005 = Le client n’a pas commencé le handshake à temps.
dialect-socketcluster-4006 = Le serveur n’a pas pu connecter le client à son broker de messages.
dialect-socketcluster-4007 = Le client a cessé d’essayer de se connecter.
dialect-socketcluster-4008 = Le serveur a refusé le handshake.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002, 1006, 2000 et 2007 ne sont indiqués que par la bibliothèque cliente. Les codes du serveur se trouvent dans un message SockJS, et non dans une trame Close.
dialect-sockjs-1002 = La connexion n’a pas pu être établie, ou a été interrompue.
dialect-sockjs-1006 = La session est inconnue du serveur, par exemple après un redémarrage.
dialect-sockjs-2000 = Aucun des transports n’a fonctionné.
dialect-sockjs-2007 = Un transport ne s’est pas connecté à temps.
dialect-sockjs-2010 = La session a déjà une connexion.
dialect-sockjs-3000 = Le serveur a fermé la session.

## Spring Framework

dialect-spring-4500 = Le serveur n’a pas pu envoyer un message dans ses limites de temps et de taille.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = Malgré son nom, le sous-protocole graphql-ws appartient à cette bibliothèque plus ancienne ; la bibliothèque graphql-ws utilise graphql-transport-ws.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = Le serveur n’a pas pu démarrer la connexion ou une opération.

## tldraw sync

dialect-tldraw-sync-4099-not-found = Le salon n’existe pas.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = Le client est trop ancien pour le serveur.
dialect-tldraw-sync-4099-server-too-old = Le serveur est trop ancien pour le client.
dialect-tldraw-sync-4099-invalid-record = Le client a envoyé un enregistrement qui n’est pas valide.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = Le client a envoyé un message ; seuls les pongs sont autorisés.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = Le client ne s’est pas abonné à temps.
dialect-twitch-eventsub-4004 = Le client n’est pas passé à temps à la nouvelle adresse.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = L’adresse prévue pour la reconnexion n’est pas valide.

## WebSocket++

dialect-websocketpp =
    .note-1 = La signification de 3000 diffère de celle du registre (Unauthorized).
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = L’un des deux côtés a enfreint le sous-protocole.
dialect-websocketpp-3001 = Des données ne correspondent pas au sous-protocole.
