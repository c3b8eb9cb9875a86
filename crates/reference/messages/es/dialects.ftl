# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = El token es incorrecto.
-dialect-bad-credentials = Las credenciales faltan o son incorrectas.
-dialect-token-expired = El token ha expirado.
-dialect-forbidden = Las credenciales no dan permiso para hacer esto.
-dialect-not-authenticated = El cliente envió un mensaje antes de autenticarse.
-dialect-already-authenticated = El cliente se autenticó dos veces.
-dialect-session-expired = La sesión ha expirado.
-dialect-session-invalid = La sesión ya no es válida.
-dialect-unknown-error = Ocurrió un error cuya causa el servidor no conoce.
-dialect-server-error = Ocurrió un error en el servidor.
-dialect-shutdown = El servidor se está apagando.
-dialect-too-fast = El cliente envía demasiado en muy poco tiempo.
-dialect-too-slow = El cliente lee demasiado despacio.
-dialect-bad-message = El servidor no pudo leer un mensaje.
-dialect-bad-request = La solicitud no es válida.
-dialect-unknown-opcode = El servidor no conoce el código de operación de un mensaje.
-dialect-bad-version = El servidor no admite la versión que pidió el cliente.
-dialect-room-full = La sala está llena.
-dialect-idle = No se envió nada durante demasiado tiempo.
-dialect-no-pong = El cliente no respondió a tiempo a un ping.
-dialect-connection-limit = Hay demasiadas conexiones.
-dialect-channel-limit = El cliente se suscribió a demasiados canales.
-dialect-too-big = Un mensaje es demasiado grande.
-dialect-left = El cliente se fue a propósito.
-dialect-elsewhere = La misma cuenta o sesión abrió otra conexión.
-dialect-timeout = El servidor esperó un mensaje demasiado tiempo.
-dialect-lifetime = La conexión o la sesión alcanzó su duración máxima.
-dialect-local = Este número solo se usa dentro de la biblioteca y nunca se envía.
-dialect-protocol-error = Un lado violó el protocolo.
-dialect-plan = La cuenta o su plan no incluye esto.
-dialect-normal = La conexión terminó normalmente.
-dialect-no-subprotocol = El cliente y el servidor no tienen ningún subprotocolo en común.
-dialect-lost = La conexión se perdió.
-dialect-reconnect-asked = El servidor pide al cliente que se reconecte.
-dialect-full = El servidor no tiene capacidad para más clientes.
-dialect-stay-away = El servidor dice al cliente que no se reconecte.
-dialect-audio-length = Un trozo de audio es demasiado corto o demasiado largo.
-dialect-message-kind = El servidor no acepta esta clase de mensaje.
-dialect-restart = El servidor se está reiniciando.
-dialect-no-ping = No llegó a tiempo ningún ping del servidor.
-dialect-bad-structure = Un mensaje no tiene la estructura esperada.
-dialect-bad-shard = El número del shard no es válido.
-dialect-sharding = El bot está en demasiados guilds para una sola conexión: debe usar shards.
-dialect-bad-sequence = El cliente reanudó con un número de secuencia incorrecto.

## Rails Action Cable

dialect-actioncable =
    .note-1 = El motivo está en un mensaje del tipo «disconnect», y decide el campo «reconnect» de ese mensaje. La trama Close que sigue tiene el código 1000.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = El servidor desconectó a este usuario.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = La frecuencia de muestreo no es válida.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = A la cuenta no le queda saldo.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = La sesión no existe.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = La sesión ya ha terminado.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = Un trozo de audio es demasiado corto.
dialect-assemblyai-streaming-4033 = Un trozo de audio es demasiado largo.
dialect-assemblyai-streaming-4034 = El audio es demasiado pequeño para transcodificarlo.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = Un mensaje Error antes de la trama Close tiene el mismo número. Su campo «retryable» dice si el cliente puede reconectarse sin cambios.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005 y 1006 solo se indican al servidor, en el evento de la ruta $disconnect.
dialect-aws-api-gateway-1001 = La conexión estuvo inactiva demasiado tiempo, o alcanzó su duración máxima.
dialect-aws-api-gateway-1003 = El cliente envió un mensaje binario; solo se admite texto.
dialect-aws-api-gateway-1005 = El cliente cerró sin código.
dialect-aws-api-gateway-1006 = TCP terminó sin una trama Close.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = La conexión terminó normalmente, o estuvo inactiva demasiado tiempo.
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = El cliente violó una política, por ejemplo porque la firma ha expirado.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = Una conexión dura como máximo { HOURS("binance-lifetime") } h.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = Decide el rango: los clientes se reconectan después de 3000–3499 y 4000–4499, y no se reconectan después de 3500–3999 y 4500–4999.
    .note-2 = Los significados de 3000, 3003 y 3008 difieren de los registrados: aquí los clientes se reconectan después de los tres.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = La conexión terminó sin ningún consejo del servidor.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = La conexión ha expirado y necesita un token nuevo.
dialect-centrifugo-3006 = Una suscripción ha expirado.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = El servidor no pudo escribir al cliente.
dialect-centrifugo-3010 = El cliente perdió mensajes; una reconexión los recupera.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = El estado o el token ya no es válido: el cliente obtiene un token nuevo y se sincroniza de nuevo.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = El cliente no se autenticó a tiempo.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = El cliente usa el formato equivocado, como JSON donde se envían datos binarios.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = El servidor no tiene esta función.
dialect-centrifugo-3509 = El cliente cometió demasiados errores.

## Colyseus

dialect-colyseus =
    .note-1 = La biblioteca cliente solo reanuda su sesión después de 1001, 1005, 1006 y 4010.
dialect-colyseus-1001 = El otro lado se va.
dialect-colyseus-1005 = La conexión se cerró sin código.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = Ocurrió un error en la sala.
dialect-colyseus-4003 = El cliente no pudo reanudar su sesión.
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = La clave ha expirado.
dialect-cryptolisting-1000-key-invalidated = La clave fue revocada.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = La conversión de voz a texto termina una conexión que no envía audio. Un mensaje KeepAlive lo evita.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = Voz a texto: el servidor no puede decodificar los datos como audio. Texto a voz: el servidor no conoce el comando.
dialect-deepgram-1008-data-0001 = Se enviaron demasiados caracteres en poco tiempo.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = El texto tiene demasiados caracteres.
dialect-deepgram-1011-net-0000 = Voz a texto: el servidor no envió texto a tiempo. Texto a voz: ocurrió un error en el servidor.
dialect-deepgram-1011-net-0001 = Voz a texto: el cliente no envió audio a tiempo. Texto a voz: el servidor no pudo recibir un mensaje.
dialect-deepgram-1011-net-0002 = El servidor no pudo enviar un mensaje.
dialect-deepgram-1011-net-0003 = Se alcanzó un límite de tiempo.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = Un cliente que cierra con 1000 o 1001 termina su sesión. Después de cualquier otro código puede reanudarla durante poco tiempo.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = El cliente envió un mensaje antes de identificarse, o la sesión ya no es válida.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = Los intents no son válidos.
dialect-discord-gateway-4014 = Un intent no está activado o aprobado para este bot.

## Discord RPC

dialect-discord-rpc-4000 = El ID de cliente no es válido.
dialect-discord-rpc-4001 = El origen no está permitido.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = El token fue revocado: obtenga uno nuevo.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = La codificación de la dirección no es válida.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = El servidor de voz no existe.
dialect-discord-voice-4012 = El servidor no admite el protocolo que eligió el cliente.
dialect-discord-voice-4014 = El cliente fue expulsado, o su sesión en el gateway principal terminó.
dialect-discord-voice-4015 = El servidor de voz se cayó.
dialect-discord-voice-4016 = El servidor no admite el cifrado que eligió el cliente.
dialect-discord-voice-4017 = El canal necesita un cliente que admita cifrado de extremo a extremo (DAVE).
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = La llamada terminó.

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
    .note-1 = Lea el motivo de 1011: si nombra la cuota, una reconexión vuelve a fallar.
dialect-gemini-live-1011 = Ocurrió un error en el servidor, o la cuota se agotó.

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = La biblioteca cliente no se reconecta después de 1002, 1003, 1007–1011 y 1015: trata estos códigos como errores que un reintento no repara.
    .note-2 = Después de 4403, la biblioteca cliente se reconecta por sí misma: haga que la aplicación obtenga antes un token nuevo.
dialect-graphql-transport-ws-4004 = El cliente no pudo leer un mensaje del servidor.
dialect-graphql-transport-ws-4005 = Ocurrió un error en el cliente.
dialect-graphql-transport-ws-4400 = Un mensaje tiene un tipo o un formato que no existe en el protocolo.
dialect-graphql-transport-ws-4401 = El cliente se suscribió antes de que el servidor confirmara la conexión.
dialect-graphql-transport-ws-4403 = El servidor rechazó la conexión, por ejemplo por las credenciales.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = El cliente no envió ConnectionInit a tiempo.
dialect-graphql-transport-ws-4409 = El id de una operación ya está en uso.
dialect-graphql-transport-ws-4429 = El cliente envió ConnectionInit dos veces.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = El servidor no confirmó la conexión a tiempo.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = La biblioteca cliente (el provider) se reconecta después de cualquier código hasta que la aplicación la desconecta.
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

dialect-jmap-1008 = Las credenciales expiraron mientras la conexión estaba abierta.

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
dialect-liveblocks-4006 = La sala tiene un id nuevo.
dialect-liveblocks-4100 = El cliente fue expulsado de la sala y necesita un token nuevo.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = Ahora los relays envían en su lugar un mensaje CLOSED.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = Falta un campo en un mensaje.
dialect-obs-websocket-4004 = Un campo de un mensaje tiene el tipo incorrecto.
dialect-obs-websocket-4005 = Un campo de un mensaje tiene un valor incorrecto.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = El usuario expulsó al cliente.
dialect-obs-websocket-4012 = El hardware o el software no admite una función solicitada.

## OKX API v5

dialect-okx =
    .note-1 = El límite de 4003 es para los canales de una clave de API; el de 4008, para todos los canales; el de 4009, para los canales de una conexión.
    .note-2 = El cliente debe enviar pings; si no, el servidor cierra con 4004.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = La clave de API se cambió o se eliminó.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = Cualquier otro código menor que 4000 representa un error del servidor; los clientes se reconectan después de él.
dialect-pandascore-1000 = La partida ha terminado.
dialect-pandascore-4001 = Falta el token.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = Que el cliente JavaScript se reconecte después de 1000 depende de la versión: 1.7 no lo hace.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = El servidor dijo al socket que se desconectara.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = Decide el rango: después de 4000–4099, no se reconecte sin cambios; después de 4100–4199, reconéctese tras { SECONDS("pusher-backoff-delay") } s o más; después de 4200–4299, reconéctese de inmediato.
    .note-2 = 4301 y 4302 son eventos de error; la conexión permanece abierta.
    .note-3 = soketi y sockudo también hablan este protocolo.
dialect-pusher-4000 = La aplicación solo acepta TLS: la dirección debe empezar por wss.
dialect-pusher-4001 = La aplicación no existe.
dialect-pusher-4003 = La aplicación está desactivada.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = La ruta no existe.
dialect-pusher-4006 = La versión de la dirección tiene un formato incorrecto.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = El cliente no indicó ninguna versión.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = La lista de seguimiento (watch list) es demasiado larga; soketi usa el número para un error del servidor.

## QuickScreenTrading

dialect-qst-1000 = La conexión terminó normalmente, quizá porque el cliente cerró la sesión.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = Los significados de 3000, 3003 y 3008 difieren de los registrados.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = La ruta está llena.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = Ocurrió un error en un lado.
dialect-saltyrtc-3003 = Los dos lados pasaron a otro canal.
dialect-saltyrtc-3004 = El iniciador expulsó a este cliente.
dialect-saltyrtc-3005 = El iniciador no pudo descifrar un mensaje.
dialect-saltyrtc-3006 = Los dos lados no tienen ninguna tarea en común.
dialect-saltyrtc-3007 = La clave del servidor no es la esperada.
dialect-saltyrtc-3008 = Un lado no respondió a tiempo.

## Signal server

dialect-signal-server-1000 = El servidor cerró la conexión, y no por una segunda conexión del mismo dispositivo.
dialect-signal-server-1011 = El servidor no pudo leer los mensajes guardados.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = El motivo está en un mensaje del tipo «disconnect» antes de la trama Close.
dialect-slack-socket-mode-warning = El servidor cerrará pronto la conexión.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = El motivo es un texto del evento disconnect. El código de cierre está en los detalles de ese evento, y suele ser 1000, 1005 o 1006.
dialect-socket-io-io-server-disconnect = El servidor desconectó al cliente; para reconectarse, la aplicación debe llamar a connect().
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = Ocurrió un error en la conexión.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = El servidor cerró la conexión.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = El servidor desconectó al cliente de este namespace.

## SocketCluster

dialect-socketcluster =
    .note-1 = La biblioteca cliente se reconecta después de cualquier código menor que 4500 excepto 1000, y nunca después de 4500–4999.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = El servidor no pudo firmar el token.
dialect-socketcluster-4003 = El handshake falló.
dialect-socketcluster-4004 = El cliente no pudo guardar el token.
dialect-socketcluster-4005 = El cliente no inició el handshake a tiempo.
dialect-socketcluster-4006 = El servidor no pudo conectar al cliente con su broker de mensajes.
dialect-socketcluster-4007 = El cliente dejó de intentar conectarse.
dialect-socketcluster-4008 = El servidor rechazó el handshake.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002, 1006, 2000 y 2007 solo los indica la biblioteca cliente. Los códigos del servidor van en un mensaje SockJS, no en una trama Close.
dialect-sockjs-1002 = No se pudo establecer la conexión, o se interrumpió.
dialect-sockjs-1006 = El servidor no conoce la sesión, por ejemplo después de un reinicio.
dialect-sockjs-2000 = Ninguno de los transportes funcionó.
dialect-sockjs-2007 = Un transporte no se conectó a tiempo.
dialect-sockjs-2010 = La sesión ya tiene una conexión.
dialect-sockjs-3000 = El servidor cerró la sesión.

## Spring Framework

dialect-spring-4500 = El servidor no pudo enviar un mensaje dentro de sus límites de tiempo y tamaño.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = A pesar de su nombre, el subprotocolo graphql-ws pertenece a esta biblioteca más antigua; la biblioteca graphql-ws usa graphql-transport-ws.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = El servidor no pudo iniciar la conexión o una operación.

## tldraw sync

dialect-tldraw-sync-4099-not-found = La sala no existe.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = El cliente es demasiado antiguo para el servidor.
dialect-tldraw-sync-4099-server-too-old = El servidor es demasiado antiguo para el cliente.
dialect-tldraw-sync-4099-invalid-record = El cliente envió un registro que no es válido.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = El cliente envió un mensaje; solo se permiten pongs.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = El cliente no se suscribió a tiempo.
dialect-twitch-eventsub-4004 = El cliente no pasó a tiempo a la dirección nueva.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = La dirección para la reconexión no es válida.

## WebSocket++

dialect-websocketpp =
    .note-1 = El significado de 3000 difiere del registrado (Unauthorized).
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = Un lado violó el subprotocolo.
dialect-websocketpp-3001 = Los datos no encajan con el subprotocolo.
