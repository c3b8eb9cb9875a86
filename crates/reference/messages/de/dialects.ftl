# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = Das Token ist falsch.
-dialect-bad-credentials = Die Zugangsdaten fehlen oder sind falsch.
-dialect-token-expired = Das Token ist abgelaufen.
-dialect-forbidden = Die Zugangsdaten geben nicht das Recht dazu.
-dialect-not-authenticated = Der Client hat eine Nachricht gesendet, bevor er sich angemeldet hat.
-dialect-already-authenticated = Der Client hat sich zweimal angemeldet.
-dialect-session-expired = Die Sitzung ist abgelaufen.
-dialect-session-invalid = Die Sitzung ist nicht mehr gültig.
-dialect-unknown-error = Es trat ein Fehler auf, dessen Ursache der Server nicht kennt.
-dialect-server-error = Im Server trat ein Fehler auf.
-dialect-shutdown = Der Server fährt herunter.
-dialect-too-fast = Der Client sendet zu viel in zu kurzer Zeit.
-dialect-too-slow = Der Client liest zu langsam.
-dialect-bad-message = Der Server konnte eine Nachricht nicht lesen.
-dialect-bad-request = Die Anfrage ist nicht gültig.
-dialect-unknown-opcode = Der Server kennt den Operationscode einer Nachricht nicht.
-dialect-bad-version = Der Server unterstützt die Version nicht, die der Client angefordert hat.
-dialect-room-full = Der Raum ist voll.
-dialect-idle = Zu lange wurde nichts gesendet.
-dialect-no-pong = Der Client hat einen Ping nicht rechtzeitig beantwortet.
-dialect-connection-limit = Es gibt zu viele Verbindungen.
-dialect-channel-limit = Der Client hat zu viele Kanäle abonniert.
-dialect-too-big = Eine Nachricht ist zu groß.
-dialect-left = Der Client ist absichtlich gegangen.
-dialect-elsewhere = Dasselbe Konto oder dieselbe Sitzung hat eine andere Verbindung geöffnet.
-dialect-timeout = Der Server hat zu lange auf eine Nachricht gewartet.
-dialect-lifetime = Die Verbindung oder die Sitzung hat ihre Höchstdauer erreicht.
-dialect-local = Diese Nummer wird nur innerhalb der Bibliothek verwendet und nie gesendet.
-dialect-protocol-error = Eine Seite hat gegen das Protokoll verstoßen.
-dialect-plan = Das Konto oder sein Tarif umfasst dies nicht.
-dialect-normal = Die Verbindung endete normal.
-dialect-no-subprotocol = Client und Server haben kein gemeinsames Subprotokoll.
-dialect-lost = Die Verbindung ging verloren.
-dialect-reconnect-asked = Der Server bittet den Client, sich neu zu verbinden.
-dialect-full = Der Server hat keine Kapazität für weitere Clients.
-dialect-stay-away = Der Server sagt dem Client, dass er sich nicht neu verbinden soll.
-dialect-audio-length = Ein Stück Audio ist zu kurz oder zu lang.
-dialect-message-kind = Der Server nimmt diese Art von Nachricht nicht an.
-dialect-restart = Der Server wird neu gestartet.
-dialect-no-ping = Vom Server kam nicht rechtzeitig ein Ping.
-dialect-bad-structure = Eine Nachricht hat nicht den erwarteten Aufbau.
-dialect-bad-shard = Die Nummer des Shards ist nicht gültig.
-dialect-sharding = Der Bot ist für eine einzige Verbindung in zu vielen Guilds: Er muss Shards verwenden.
-dialect-bad-sequence = Der Client hat die Sitzung mit einer falschen Sequenznummer fortgesetzt.

## Rails Action Cable

dialect-actioncable =
    .note-1 = Der Grund steht in einer Nachricht vom Typ „disconnect“, und deren Feld „reconnect“ entscheidet. Der Close-Frame danach hat den Code 1000.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = Der Server hat diesen Benutzer getrennt.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = Die Abtastrate ist nicht gültig.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = Das Konto hat kein Guthaben mehr.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = Die Sitzung existiert nicht.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = Die Sitzung ist schon beendet.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = Ein Stück Audio ist zu kurz.
dialect-assemblyai-streaming-4033 = Ein Stück Audio ist zu lang.
dialect-assemblyai-streaming-4034 = Das Audio ist zu klein zum Transkodieren.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = Eine Nachricht Error vor dem Close-Frame hat dieselbe Nummer. Ihr Feld „retryable“ sagt, ob sich der Client unverändert neu verbinden kann.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005 und 1006 werden nur dem Server gemeldet, im Ereignis der Route $disconnect.
dialect-aws-api-gateway-1001 = Die Verbindung war zu lange im Leerlauf oder hat ihre Höchstdauer erreicht.
dialect-aws-api-gateway-1003 = Der Client hat eine Binärnachricht gesendet; nur Text wird unterstützt.
dialect-aws-api-gateway-1005 = Der Client hat ohne Code geschlossen.
dialect-aws-api-gateway-1006 = TCP endete ohne Close-Frame.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = Die Verbindung endete normal oder war zu lange im Leerlauf.
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = Der Client hat gegen eine Richtlinie verstoßen, zum Beispiel weil die Signatur abgelaufen ist.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = Eine Verbindung besteht höchstens { HOURS("binance-lifetime") } h.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = Der Bereich entscheidet: Clients verbinden sich nach 3000–3499 und 4000–4499 neu, nach 3500–3999 und 4500–4999 nicht.
    .note-2 = Die Bedeutungen von 3000, 3003 und 3008 weichen von den registrierten ab: Hier verbinden sich Clients nach allen dreien neu.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = Die Verbindung endete ohne Empfehlung des Servers.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = Die Verbindung ist abgelaufen und braucht ein neues Token.
dialect-centrifugo-3006 = Ein Abonnement ist abgelaufen.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = Der Server konnte nicht an den Client schreiben.
dialect-centrifugo-3010 = Der Client hat Nachrichten verpasst; eine neue Verbindung stellt sie wieder her.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = Der Zustand oder das Token ist nicht mehr gültig: Der Client besorgt ein neues Token und synchronisiert sich neu.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = Der Client hat sich nicht rechtzeitig angemeldet.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = Der Client verwendet das falsche Format, etwa JSON, wo Binärdaten gesendet werden.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = Der Server hat diese Funktion nicht.
dialect-centrifugo-3509 = Der Client hat zu viele Fehler gemacht.

## Colyseus

dialect-colyseus =
    .note-1 = Die Client-Bibliothek setzt ihre Sitzung nur nach 1001, 1005, 1006 und 4010 fort.
dialect-colyseus-1001 = Die Gegenstelle geht.
dialect-colyseus-1005 = Die Verbindung wurde ohne Code geschlossen.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = Im Raum trat ein Fehler auf.
dialect-colyseus-4003 = Der Client konnte seine Sitzung nicht fortsetzen.
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = Der Schlüssel ist abgelaufen.
dialect-cryptolisting-1000-key-invalidated = Der Schlüssel wurde widerrufen.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = Speech-to-Text beendet eine Verbindung, die kein Audio sendet. Eine KeepAlive-Nachricht verhindert das.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = Speech-to-Text: Der Server kann die Daten nicht als Audio dekodieren. Text-to-Speech: Der Server kennt den Befehl nicht.
dialect-deepgram-1008-data-0001 = In kurzer Zeit wurden zu viele Zeichen gesendet.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = Der Text hat zu viele Zeichen.
dialect-deepgram-1011-net-0000 = Speech-to-Text: Der Server hat nicht rechtzeitig Text gesendet. Text-to-Speech: Im Server trat ein Fehler auf.
dialect-deepgram-1011-net-0001 = Speech-to-Text: Der Client hat nicht rechtzeitig Audio gesendet. Text-to-Speech: Der Server konnte eine Nachricht nicht empfangen.
dialect-deepgram-1011-net-0002 = Der Server konnte eine Nachricht nicht senden.
dialect-deepgram-1011-net-0003 = Eine Zeitgrenze wurde erreicht.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = Ein Client, der mit 1000 oder 1001 schließt, beendet seine Sitzung. Nach jedem anderen Code kann er sie kurze Zeit lang fortsetzen.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = Der Client hat eine Nachricht gesendet, bevor er sich identifiziert hat, oder die Sitzung ist nicht mehr gültig.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = Die Intents sind nicht gültig.
dialect-discord-gateway-4014 = Ein Intent ist für diesen Bot nicht eingeschaltet oder nicht genehmigt.

## Discord RPC

dialect-discord-rpc-4000 = Die Client-ID ist nicht gültig.
dialect-discord-rpc-4001 = Der Origin ist nicht erlaubt.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = Das Token wurde widerrufen: Besorgen Sie ein neues.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = Die Kodierung in der Adresse ist nicht gültig.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = Der Voice-Server existiert nicht.
dialect-discord-voice-4012 = Der Server unterstützt das Protokoll nicht, das der Client gewählt hat.
dialect-discord-voice-4014 = Der Client wurde entfernt, oder seine Sitzung am Haupt-Gateway endete.
dialect-discord-voice-4015 = Der Voice-Server ist abgestürzt.
dialect-discord-voice-4016 = Der Server unterstützt die Verschlüsselung nicht, die der Client gewählt hat.
dialect-discord-voice-4017 = Der Kanal verlangt einen Client, der Ende-zu-Ende-Verschlüsselung (DAVE) unterstützt.
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = Der Anruf ist beendet.

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
    .note-1 = Lesen Sie bei 1011 den Grund: Nennt er das Kontingent, scheitert eine neue Verbindung wieder.
dialect-gemini-live-1011 = Im Server trat ein Fehler auf, oder das Kontingent ist aufgebraucht.

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = Die Client-Bibliothek verbindet sich nach 1002, 1003, 1007–1011 und 1015 nicht neu: Sie behandelt diese Codes als Fehler, die ein erneuter Versuch nicht behebt.
    .note-2 = Nach 4403 verbindet sich die Client-Bibliothek von selbst neu: Sorgen Sie dafür, dass die Anwendung vorher ein neues Token besorgt.
dialect-graphql-transport-ws-4004 = Der Client konnte eine Nachricht vom Server nicht lesen.
dialect-graphql-transport-ws-4005 = Im Client trat ein Fehler auf.
dialect-graphql-transport-ws-4400 = Eine Nachricht hat einen Typ oder ein Format, das es im Protokoll nicht gibt.
dialect-graphql-transport-ws-4401 = Der Client hat abonniert, bevor der Server die Verbindung bestätigt hatte.
dialect-graphql-transport-ws-4403 = Der Server hat die Verbindung abgelehnt, zum Beispiel wegen der Zugangsdaten.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = Der Client hat ConnectionInit nicht rechtzeitig gesendet.
dialect-graphql-transport-ws-4409 = Die ID einer Operation wird schon verwendet.
dialect-graphql-transport-ws-4429 = Der Client hat ConnectionInit zweimal gesendet.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = Der Server hat die Verbindung nicht rechtzeitig bestätigt.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = Die Client-Bibliothek (der Provider) verbindet sich nach jedem Code neu, bis die Anwendung sie trennt.
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

dialect-jmap-1008 = Die Zugangsdaten sind abgelaufen, während die Verbindung offen war.

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
dialect-liveblocks-4006 = Der Raum hat eine neue ID.
dialect-liveblocks-4100 = Der Client wurde aus dem Raum entfernt und braucht ein neues Token.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = Relays senden heute stattdessen eine CLOSED-Nachricht.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = In einer Nachricht fehlt ein Feld.
dialect-obs-websocket-4004 = Ein Feld einer Nachricht hat den falschen Typ.
dialect-obs-websocket-4005 = Ein Feld einer Nachricht hat einen falschen Wert.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = Der Benutzer hat den Client entfernt.
dialect-obs-websocket-4012 = Die Hardware oder die Software unterstützt eine angeforderte Funktion nicht.

## OKX API v5

dialect-okx =
    .note-1 = Die Grenze von 4003 gilt für die Kanäle eines API-Schlüssels, die von 4008 für alle Kanäle, die von 4009 für die Kanäle einer Verbindung.
    .note-2 = Der Client muss Pings senden; sonst schließt der Server mit 4004.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = Der API-Schlüssel wurde geändert oder gelöscht.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = Jeder andere Code unter 4000 steht für einen Fehler des Servers; Clients verbinden sich danach neu.
dialect-pandascore-1000 = Das Match ist vorbei.
dialect-pandascore-4001 = Das Token fehlt.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = Ob sich der JavaScript-Client nach 1000 neu verbindet, hängt von der Version ab: 1.7 tut es nicht.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = Der Server hat den Socket angewiesen, die Verbindung zu trennen.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = Der Bereich entscheidet: nach 4000–4099 nicht unverändert neu verbinden; nach 4100–4199 { SECONDS("pusher-backoff-delay") } s oder länger warten, dann neu verbinden; nach 4200–4299 sofort neu verbinden.
    .note-2 = 4301 und 4302 sind Fehlerereignisse; die Verbindung bleibt offen.
    .note-3 = Auch soketi und sockudo sprechen dieses Protokoll.
dialect-pusher-4000 = Die Anwendung nimmt nur TLS an: Die Adresse muss mit wss beginnen.
dialect-pusher-4001 = Die Anwendung existiert nicht.
dialect-pusher-4003 = Die Anwendung ist deaktiviert.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = Der Pfad existiert nicht.
dialect-pusher-4006 = Die Version in der Adresse hat ein falsches Format.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = Der Client hat keine Version genannt.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = Die Watchlist ist zu lang; soketi verwendet die Nummer für einen Fehler des Servers.

## QuickScreenTrading

dialect-qst-1000 = Die Verbindung endete normal, vielleicht weil sich der Client abgemeldet hat.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = Die Bedeutungen von 3000, 3003 und 3008 weichen von den registrierten ab.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = Der Pfad ist voll.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = Auf einer Seite trat ein Fehler auf.
dialect-saltyrtc-3003 = Die Gegenstellen haben auf einen anderen Kanal gewechselt.
dialect-saltyrtc-3004 = Der Initiator hat diesen Client entfernt.
dialect-saltyrtc-3005 = Der Initiator konnte eine Nachricht nicht entschlüsseln.
dialect-saltyrtc-3006 = Die beiden Seiten haben keinen gemeinsamen Task.
dialect-saltyrtc-3007 = Der Schlüssel des Servers ist nicht der erwartete.
dialect-saltyrtc-3008 = Eine Seite hat nicht rechtzeitig geantwortet.

## Signal server

dialect-signal-server-1000 = Der Server hat die Verbindung geschlossen, und zwar nicht wegen einer zweiten Verbindung desselben Geräts.
dialect-signal-server-1011 = Der Server konnte die gespeicherten Nachrichten nicht lesen.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = Der Grund steht in einer Nachricht vom Typ „disconnect“ vor dem Close-Frame.
dialect-slack-socket-mode-warning = Der Server schließt die Verbindung bald.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = Der Grund ist ein Text im disconnect-Ereignis. Der Close-Code steht in den Details dieses Ereignisses und ist meistens 1000, 1005 oder 1006.
dialect-socket-io-io-server-disconnect = Der Server hat den Client getrennt; um sich neu zu verbinden, muss die Anwendung connect() aufrufen.
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = Auf der Verbindung trat ein Fehler auf.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = Der Server hat die Verbindung geschlossen.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = Der Server hat den Client von diesem Namespace getrennt.

## SocketCluster

dialect-socketcluster =
    .note-1 = Die Client-Bibliothek verbindet sich nach jedem Code unter 4500 außer 1000 neu, nach 4500–4999 nie.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = Der Server konnte das Token nicht signieren.
dialect-socketcluster-4003 = Der Handshake ist gescheitert.
dialect-socketcluster-4004 = Der Client konnte das Token nicht speichern.
dialect-socketcluster-4005 = Der Client hat den Handshake nicht rechtzeitig begonnen.
dialect-socketcluster-4006 = Der Server konnte den Client nicht mit seinem Message-Broker verbinden.
dialect-socketcluster-4007 = Der Client hat den Verbindungsversuch aufgegeben.
dialect-socketcluster-4008 = Der Server hat den Handshake abgelehnt.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002, 1006, 2000 und 2007 werden nur von der Client-Bibliothek gemeldet. Die Codes des Servers stehen in einer SockJS-Nachricht, nicht in einem Close-Frame.
dialect-sockjs-1002 = Die Verbindung kam nicht zustande oder wurde unterbrochen.
dialect-sockjs-1006 = Der Server kennt die Sitzung nicht, zum Beispiel nach einem Neustart.
dialect-sockjs-2000 = Keiner der Transporte hat funktioniert.
dialect-sockjs-2007 = Ein Transport hat sich nicht rechtzeitig verbunden.
dialect-sockjs-2010 = Die Sitzung hat schon eine Verbindung.
dialect-sockjs-3000 = Der Server hat die Sitzung geschlossen.

## Spring Framework

dialect-spring-4500 = Der Server konnte eine Nachricht nicht innerhalb seiner Zeit- und Größengrenzen senden.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = Trotz des Namens gehört das Subprotokoll graphql-ws zu dieser älteren Bibliothek; die Bibliothek graphql-ws verwendet graphql-transport-ws.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = Der Server konnte die Verbindung oder eine Operation nicht starten.

## tldraw sync

dialect-tldraw-sync-4099-not-found = Der Raum existiert nicht.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = Der Client ist zu alt für den Server.
dialect-tldraw-sync-4099-server-too-old = Der Server ist zu alt für den Client.
dialect-tldraw-sync-4099-invalid-record = Der Client hat einen ungültigen Datensatz gesendet.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = Der Client hat eine Nachricht gesendet; erlaubt sind nur Pongs.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = Der Client hat nicht rechtzeitig abonniert.
dialect-twitch-eventsub-4004 = Der Client ist nicht rechtzeitig zur neuen Adresse gewechselt.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = Die Adresse für die neue Verbindung ist nicht gültig.

## WebSocket++

dialect-websocketpp =
    .note-1 = Die Bedeutung von 3000 weicht von der registrierten (Unauthorized) ab.
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = Eine Seite hat gegen das Subprotokoll verstoßen.
dialect-websocketpp-3001 = Daten passen nicht zum Subprotokoll.
