# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = The token is wrong.
-dialect-bad-credentials = The credentials are missing or wrong.
-dialect-token-expired = The token has expired.
-dialect-forbidden = The credentials do not give the right to do this.
-dialect-not-authenticated = The client sent a message before it authenticated.
-dialect-already-authenticated = The client authenticated twice.
-dialect-session-expired = The session has expired.
-dialect-session-invalid = The session is no longer valid.
-dialect-unknown-error = An error occurred whose cause the server does not know.
-dialect-server-error = An error occurred in the server.
-dialect-shutdown = The server is shutting down.
-dialect-too-fast = The client sends too much in too short a time.
-dialect-too-slow = The client reads too slowly.
-dialect-bad-message = The server could not read a message.
-dialect-bad-request = The request is not valid.
-dialect-unknown-opcode = The operation code of a message is unknown to the server.
-dialect-bad-version = The server does not support the version that the client requested.
-dialect-room-full = The room is full.
-dialect-idle = Nothing was sent for too long.
-dialect-no-pong = The client did not answer a ping in time.
-dialect-connection-limit = There are too many connections.
-dialect-channel-limit = The client subscribed to too many channels.
-dialect-too-big = A message is too big.
-dialect-left = The client left on purpose.
-dialect-elsewhere = The same account or session opened another connection.
-dialect-timeout = The server waited too long for a message.
-dialect-lifetime = The connection or the session reached its maximum duration.
-dialect-local = This number is only used inside the library and never sent.
-dialect-protocol-error = One side broke the protocol.
-dialect-plan = The account or its plan does not include this.
-dialect-normal = The connection ended normally.
-dialect-no-subprotocol = Client and server have no subprotocol in common.
-dialect-lost = The connection was lost.
-dialect-reconnect-asked = The server asks the client to reconnect.
-dialect-full = The server has no capacity for more clients.
-dialect-stay-away = The server tells the client not to reconnect.
-dialect-audio-length = A piece of audio is too short or too long.
-dialect-message-kind = The server does not accept this kind of message.
-dialect-restart = The server is restarting.
-dialect-no-ping = No ping came from the server in time.
-dialect-bad-structure = A message does not have the expected structure.
-dialect-bad-shard = The number of the shard is not valid.
-dialect-sharding = The bot is in too many guilds for one connection: it must use shards.
-dialect-bad-sequence = The client resumed with a wrong sequence number.

## Rails Action Cable

dialect-actioncable =
    .note-1 = The reason is in a message of the type "disconnect", and the field "reconnect" of that message decides. The Close frame after it has the code 1000.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = The server disconnected this user.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = The sample rate is not valid.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = The account has no money left.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = The session does not exist.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = The session has already ended.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = A piece of audio is too short.
dialect-assemblyai-streaming-4033 = A piece of audio is too long.
dialect-assemblyai-streaming-4034 = The audio is too small to be transcoded.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = An Error message before the Close frame has the same number. Its field "retryable" tells whether the client can reconnect unchanged.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005 and 1006 are only reported to the server, in the event of the $disconnect route.
dialect-aws-api-gateway-1001 = The connection was idle for too long, or reached its maximum duration.
dialect-aws-api-gateway-1003 = The client sent a binary message; only text is supported.
dialect-aws-api-gateway-1005 = The client closed without a code.
dialect-aws-api-gateway-1006 = TCP ended without a Close frame.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = The connection ended normally, or was idle for too long.
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = The client broke a policy, for example because the signature has expired.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = A connection lives for { HOURS("binance-lifetime") } h at most.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = The range decides: clients reconnect after 3000–3499 and 4000–4499, and do not reconnect after 3500–3999 and 4500–4999.
    .note-2 = The meanings of 3000, 3003 and 3008 differ from the registered ones: here clients reconnect after all three.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = The connection ended without advice from the server.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = The connection has expired and needs a new token.
dialect-centrifugo-3006 = A subscription has expired.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = The server could not write to the client.
dialect-centrifugo-3010 = The client missed messages; a reconnect restores them.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = The state or the token is no longer valid: the client gets a new token and synchronises again.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = The client did not authenticate in time.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = The client uses the wrong format, such as JSON where binary data is sent.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = The server does not have this feature.
dialect-centrifugo-3509 = The client made too many errors.

## Colyseus

dialect-colyseus =
    .note-1 = The client library resumes its session only after 1001, 1005, 1006 and 4010.
dialect-colyseus-1001 = The other side is leaving.
dialect-colyseus-1005 = The connection was closed without a code.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = An error occurred in the room.
dialect-colyseus-4003 = The client could not resume its session.
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = The key has expired.
dialect-cryptolisting-1000-key-invalidated = The key was revoked.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = Speech to text ends a connection that sends no audio. A KeepAlive message prevents it.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = Speech to text: the server cannot decode the data as audio. Text to speech: the server does not know the command.
dialect-deepgram-1008-data-0001 = Too many characters were sent in a short time.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = The text has too many characters.
dialect-deepgram-1011-net-0000 = Speech to text: the server sent no text in time. Text to speech: an error occurred in the server.
dialect-deepgram-1011-net-0001 = Speech to text: the client sent no audio in time. Text to speech: the server could not receive a message.
dialect-deepgram-1011-net-0002 = The server could not send a message.
dialect-deepgram-1011-net-0003 = A time limit was reached.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = A client that closes with 1000 or 1001 ends its session. After any other code it can resume for a short time.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = The client sent a message before it identified itself, or the session is no longer valid.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = The intents are not valid.
dialect-discord-gateway-4014 = An intent is not enabled or approved for this bot.

## Discord RPC

dialect-discord-rpc-4000 = The client ID is not valid.
dialect-discord-rpc-4001 = The origin is not allowed.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = The token was revoked: get a new one.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = The encoding in the address is not valid.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = The voice server does not exist.
dialect-discord-voice-4012 = The server does not support the protocol that the client chose.
dialect-discord-voice-4014 = The client was removed, or its session at the main gateway ended.
dialect-discord-voice-4015 = The voice server crashed.
dialect-discord-voice-4016 = The server does not support the encryption that the client chose.
dialect-discord-voice-4017 = The channel needs a client that supports end-to-end encryption (DAVE).
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = The call ended.

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
    .note-1 = Read the reason of 1011: if it names the quota, a reconnect fails again.
dialect-gemini-live-1011 = An error occurred in the server, or the quota is used up.

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = The client library does not reconnect after 1002, 1003, 1007–1011 and 1015: it treats these codes as errors that a retry does not repair.
    .note-2 = After 4403 the client library reconnects by itself: make the application get a new token before that.
dialect-graphql-transport-ws-4004 = The client could not read a message from the server.
dialect-graphql-transport-ws-4005 = An error occurred in the client.
dialect-graphql-transport-ws-4400 = A message has a type or a format that does not exist in the protocol.
dialect-graphql-transport-ws-4401 = The client subscribed before the server had acknowledged the connection.
dialect-graphql-transport-ws-4403 = The server refused the connection, for example because of the credentials.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = The client did not send ConnectionInit in time.
dialect-graphql-transport-ws-4409 = The id of an operation is already in use.
dialect-graphql-transport-ws-4429 = The client sent ConnectionInit twice.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = The server did not acknowledge the connection in time.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = The client library (the provider) reconnects after every code until the application disconnects it.
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

dialect-jmap-1008 = The credentials expired while the connection was open.

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
dialect-liveblocks-4006 = The room has a new id.
dialect-liveblocks-4100 = The client was removed from the room and needs a new token.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = Relays now send a CLOSED message instead.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = A field is missing in a message.
dialect-obs-websocket-4004 = A field of a message has the wrong type.
dialect-obs-websocket-4005 = A field of a message has a wrong value.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = The user removed the client.
dialect-obs-websocket-4012 = The hardware or the software does not support a requested feature.

## OKX API v5

dialect-okx =
    .note-1 = The limit of 4003 is for the channels of one API key, that of 4008 for all channels, that of 4009 for the channels of one connection.
    .note-2 = The client must send pings; otherwise the server closes with 4004.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = The API key was changed or deleted.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = Every other code below 4000 stands for an error of the server; clients reconnect after it.
dialect-pandascore-1000 = The match is over.
dialect-pandascore-4001 = The token is missing.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = Whether the JavaScript client reconnects after 1000 differs between versions: 1.7 does not.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = The server told the socket to disconnect.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = The range decides: after 4000–4099, do not reconnect unchanged; after 4100–4199, reconnect after { SECONDS("pusher-backoff-delay") } s or more; after 4200–4299, reconnect at once.
    .note-2 = 4301 and 4302 are error events; the connection stays open.
    .note-3 = soketi and sockudo speak this protocol too.
dialect-pusher-4000 = The application accepts only TLS: the address must begin with wss.
dialect-pusher-4001 = The application does not exist.
dialect-pusher-4003 = The application is disabled.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = The path does not exist.
dialect-pusher-4006 = The version in the address has a wrong format.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = The client did not name a version.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = The watch list is too long; soketi uses the number for an error of the server.

## QuickScreenTrading

dialect-qst-1000 = The connection ended normally, perhaps because the client logged out.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = The meanings of 3000, 3003 and 3008 differ from the registered ones.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = The path is full.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = An error occurred on one side.
dialect-saltyrtc-3003 = The peers moved to another channel.
dialect-saltyrtc-3004 = The initiator removed this client.
dialect-saltyrtc-3005 = The initiator could not decrypt a message.
dialect-saltyrtc-3006 = The two sides have no task in common.
dialect-saltyrtc-3007 = The key of the server is not the expected one.
dialect-saltyrtc-3008 = One side did not answer in time.

## Signal server

dialect-signal-server-1000 = The server closed the connection, and not because of a second connection of the same device.
dialect-signal-server-1011 = The server could not read the stored messages.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = The reason is in a message of the type "disconnect" before the Close frame.
dialect-slack-socket-mode-warning = The server will close the connection soon.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = The reason is a text in the disconnect event. The close code is in the details of that event, and is usually 1000, 1005 or 1006.
dialect-socket-io-io-server-disconnect = The server disconnected the client; to reconnect, the application must call connect().
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = An error occurred on the connection.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = The server closed the connection.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = The server disconnected the client from this namespace.

## SocketCluster

dialect-socketcluster =
    .note-1 = The client library reconnects after every code below 4500 except 1000, and never after 4500–4999.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = The server could not sign the token.
dialect-socketcluster-4003 = The handshake failed.
dialect-socketcluster-4004 = The client could not store the token.
dialect-socketcluster-4005 = The client did not begin the handshake in time.
dialect-socketcluster-4006 = The server could not connect the client to its message broker.
dialect-socketcluster-4007 = The client stopped trying to connect.
dialect-socketcluster-4008 = The server refused the handshake.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002, 1006, 2000 and 2007 are only reported by the client library. The server's codes are in a SockJS message, not in a Close frame.
dialect-sockjs-1002 = The connection could not be made, or was interrupted.
dialect-sockjs-1006 = The session is unknown to the server, for example after a restart.
dialect-sockjs-2000 = None of the transports worked.
dialect-sockjs-2007 = A transport did not connect in time.
dialect-sockjs-2010 = The session already has a connection.
dialect-sockjs-3000 = The server closed the session.

## Spring Framework

dialect-spring-4500 = The server could not send a message within its limits of time and size.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = Despite its name, the subprotocol graphql-ws belongs to this older library; the library graphql-ws uses graphql-transport-ws.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = The server could not start the connection or an operation.

## tldraw sync

dialect-tldraw-sync-4099-not-found = The room does not exist.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = The client is too old for the server.
dialect-tldraw-sync-4099-server-too-old = The server is too old for the client.
dialect-tldraw-sync-4099-invalid-record = The client sent a record that is not valid.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = The client sent a message; only pongs are allowed.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = The client did not subscribe in time.
dialect-twitch-eventsub-4004 = The client did not move to the new address in time.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = The address for the reconnect is not valid.

## WebSocket++

dialect-websocketpp =
    .note-1 = The meaning of 3000 differs from the registered one (Unauthorized).
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = One side broke the subprotocol.
dialect-websocketpp-3001 = Data does not fit the subprotocol.
