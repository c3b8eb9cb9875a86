# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = O token está errado.
-dialect-bad-credentials = As credenciais estão ausentes ou erradas.
-dialect-token-expired = O token expirou.
-dialect-forbidden = As credenciais não dão permissão para fazer isto.
-dialect-not-authenticated = O cliente enviou uma mensagem antes de se autenticar.
-dialect-already-authenticated = O cliente se autenticou duas vezes.
-dialect-session-expired = A sessão expirou.
-dialect-session-invalid = A sessão não é mais válida.
-dialect-unknown-error = Ocorreu um erro cuja causa o servidor não conhece.
-dialect-server-error = Ocorreu um erro no servidor.
-dialect-shutdown = O servidor está sendo encerrado.
-dialect-too-fast = O cliente envia demais em um tempo curto demais.
-dialect-too-slow = O cliente lê devagar demais.
-dialect-bad-message = O servidor não conseguiu ler uma mensagem.
-dialect-bad-request = A requisição não é válida.
-dialect-unknown-opcode = O servidor não conhece o código de operação de uma mensagem.
-dialect-bad-version = O servidor não suporta a versão que o cliente pediu.
-dialect-room-full = A sala está cheia.
-dialect-idle = Por tempo demais, nada foi enviado.
-dialect-no-pong = O cliente não respondeu a um ping a tempo.
-dialect-connection-limit = Há conexões demais.
-dialect-channel-limit = O cliente se inscreveu em canais demais.
-dialect-too-big = Uma mensagem é grande demais.
-dialect-left = O cliente saiu de propósito.
-dialect-elsewhere = A mesma conta ou sessão abriu outra conexão.
-dialect-timeout = O servidor esperou tempo demais por uma mensagem.
-dialect-lifetime = A conexão ou a sessão atingiu a duração máxima.
-dialect-local = Este número só é usado dentro da biblioteca e nunca é enviado.
-dialect-protocol-error = Um dos lados violou o protocolo.
-dialect-plan = A conta ou o plano dela não inclui isto.
-dialect-normal = A conexão terminou normalmente.
-dialect-no-subprotocol = Cliente e servidor não têm nenhum subprotocolo em comum.
-dialect-lost = A conexão foi perdida.
-dialect-reconnect-asked = O servidor pede que o cliente se reconecte.
-dialect-full = O servidor não tem capacidade para mais clientes.
-dialect-stay-away = O servidor diz ao cliente para não se reconectar.
-dialect-audio-length = Um trecho de áudio é curto ou longo demais.
-dialect-message-kind = O servidor não aceita este tipo de mensagem.
-dialect-restart = O servidor está reiniciando.
-dialect-no-ping = Nenhum ping veio do servidor a tempo.
-dialect-bad-structure = Uma mensagem não tem a estrutura esperada.
-dialect-bad-shard = O número do shard não é válido.
-dialect-sharding = O bot está em guilds demais para uma só conexão: precisa usar shards.
-dialect-bad-sequence = O cliente retomou a sessão com um número de sequência errado.

## Rails Action Cable

dialect-actioncable =
    .note-1 = O motivo está em uma mensagem do tipo “disconnect”, e o campo “reconnect” dessa mensagem decide. O frame Close que vem depois tem o código 1000.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = O servidor desconectou este usuário.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = A taxa de amostragem não é válida.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = A conta não tem mais saldo.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = A sessão não existe.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = A sessão já terminou.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = Um trecho de áudio é curto demais.
dialect-assemblyai-streaming-4033 = Um trecho de áudio é longo demais.
dialect-assemblyai-streaming-4034 = O áudio é pequeno demais para ser transcodificado.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = Uma mensagem Error antes do frame Close tem o mesmo número. O campo “retryable” dela diz se o cliente pode se reconectar sem mudar nada.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005 e 1006 são informados somente ao servidor, no evento da rota $disconnect.
dialect-aws-api-gateway-1001 = A conexão ficou inativa por tempo demais ou atingiu a duração máxima.
dialect-aws-api-gateway-1003 = O cliente enviou uma mensagem binária; só texto é aceito.
dialect-aws-api-gateway-1005 = O cliente fechou sem código.
dialect-aws-api-gateway-1006 = O TCP terminou sem um frame Close.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = A conexão terminou normalmente ou ficou inativa por tempo demais.
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = O cliente violou uma política, por exemplo porque a assinatura criptográfica expirou.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = Uma conexão dura no máximo { HOURS("binance-lifetime") } h.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = A faixa decide: os clientes se reconectam depois de 3000–3499 e 4000–4499, e não se reconectam depois de 3500–3999 e 4500–4999.
    .note-2 = Os significados de 3000, 3003 e 3008 diferem dos registrados: aqui os clientes se reconectam depois de todos os três.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = A conexão terminou sem recomendação do servidor.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = A conexão expirou e precisa de um novo token.
dialect-centrifugo-3006 = Uma inscrição expirou.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = O servidor não conseguiu escrever para o cliente.
dialect-centrifugo-3010 = O cliente perdeu mensagens; uma reconexão as restaura.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = O estado ou o token não é mais válido: o cliente obtém um novo token e se sincroniza de novo.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = O cliente não se autenticou a tempo.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = O cliente usa o formato errado, como JSON onde são enviados dados binários.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = O servidor não tem este recurso.
dialect-centrifugo-3509 = O cliente cometeu erros demais.

## Colyseus

dialect-colyseus =
    .note-1 = A biblioteca cliente retoma sua sessão somente depois de 1001, 1005, 1006 e 4010.
dialect-colyseus-1001 = O outro lado está saindo.
dialect-colyseus-1005 = A conexão foi fechada sem código.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = Ocorreu um erro na sala.
dialect-colyseus-4003 = O cliente não conseguiu retomar sua sessão.
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = A chave expirou.
dialect-cryptolisting-1000-key-invalidated = A chave foi revogada.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = A transcrição de voz encerra uma conexão que não envia áudio. Uma mensagem KeepAlive evita isso.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = Transcrição de voz: o servidor não consegue decodificar os dados como áudio. Síntese de voz: o servidor não conhece o comando.
dialect-deepgram-1008-data-0001 = Caracteres demais foram enviados em pouco tempo.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = O texto tem caracteres demais.
dialect-deepgram-1011-net-0000 = Transcrição de voz: o servidor não enviou texto a tempo. Síntese de voz: ocorreu um erro no servidor.
dialect-deepgram-1011-net-0001 = Transcrição de voz: o cliente não enviou áudio a tempo. Síntese de voz: o servidor não conseguiu receber uma mensagem.
dialect-deepgram-1011-net-0002 = O servidor não conseguiu enviar uma mensagem.
dialect-deepgram-1011-net-0003 = Um limite de tempo foi atingido.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = Um cliente que fecha com 1000 ou 1001 encerra sua sessão. Depois de qualquer outro código, ele pode retomá-la por pouco tempo.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = O cliente enviou uma mensagem antes de se identificar, ou a sessão não é mais válida.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = Os intents não são válidos.
dialect-discord-gateway-4014 = Um intent não está habilitado ou aprovado para este bot.

## Discord RPC

dialect-discord-rpc-4000 = O ID do cliente não é válido.
dialect-discord-rpc-4001 = A origem não é permitida.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = O token foi revogado: obtenha um novo.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = A codificação no endereço não é válida.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = O servidor de voz não existe.
dialect-discord-voice-4012 = O servidor não suporta o protocolo que o cliente escolheu.
dialect-discord-voice-4014 = O cliente foi removido, ou sua sessão no gateway principal terminou.
dialect-discord-voice-4015 = O servidor de voz caiu.
dialect-discord-voice-4016 = O servidor não suporta a criptografia que o cliente escolheu.
dialect-discord-voice-4017 = O canal exige um cliente que suporte criptografia de ponta a ponta (DAVE).
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = A chamada terminou.

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
    .note-1 = Leia o motivo de 1011: se ele cita a cota, uma reconexão falha de novo.
dialect-gemini-live-1011 = Ocorreu um erro no servidor, ou a cota se esgotou.

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = A biblioteca cliente não se reconecta depois de 1002, 1003, 1007–1011 e 1015: trata esses códigos como erros que uma nova tentativa não resolve.
    .note-2 = Depois de 4403, a biblioteca cliente se reconecta sozinha: faça a aplicação obter um novo token antes disso.
dialect-graphql-transport-ws-4004 = O cliente não conseguiu ler uma mensagem do servidor.
dialect-graphql-transport-ws-4005 = Ocorreu um erro no cliente.
dialect-graphql-transport-ws-4400 = Uma mensagem tem um tipo ou um formato que não existe no protocolo.
dialect-graphql-transport-ws-4401 = O cliente se inscreveu antes que o servidor tivesse confirmado a conexão.
dialect-graphql-transport-ws-4403 = O servidor recusou a conexão, por exemplo por causa das credenciais.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = O cliente não enviou ConnectionInit a tempo.
dialect-graphql-transport-ws-4409 = O id de uma operação já está em uso.
dialect-graphql-transport-ws-4429 = O cliente enviou ConnectionInit duas vezes.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = O servidor não confirmou a conexão a tempo.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = A biblioteca cliente (o provider) se reconecta depois de qualquer código, até que a aplicação a desconecte.
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

dialect-jmap-1008 = As credenciais expiraram enquanto a conexão estava aberta.

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
dialect-liveblocks-4006 = A sala tem um novo id.
dialect-liveblocks-4100 = O cliente foi removido da sala e precisa de um novo token.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = Hoje os relays enviam em vez disso uma mensagem CLOSED.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = Falta um campo em uma mensagem.
dialect-obs-websocket-4004 = Um campo de uma mensagem tem o tipo errado.
dialect-obs-websocket-4005 = Um campo de uma mensagem tem um valor errado.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = O usuário removeu o cliente.
dialect-obs-websocket-4012 = O hardware ou o software não suporta um recurso pedido.

## OKX API v5

dialect-okx =
    .note-1 = O limite de 4003 vale para os canais de uma chave de API, o de 4008 para todos os canais, o de 4009 para os canais de uma conexão.
    .note-2 = O cliente precisa enviar pings; caso contrário, o servidor fecha com 4004.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = A chave de API foi alterada ou excluída.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = Qualquer outro código abaixo de 4000 corresponde a um erro do servidor; os clientes se reconectam depois dele.
dialect-pandascore-1000 = A partida terminou.
dialect-pandascore-4001 = O token está ausente.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = Se o cliente JavaScript se reconecta depois de 1000 depende da versão: a 1.7 não se reconecta.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = O servidor mandou o socket se desconectar.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = A faixa decide: depois de 4000–4099, não se reconecte sem mudar nada; depois de 4100–4199, reconecte-se após { SECONDS("pusher-backoff-delay") } s ou mais; depois de 4200–4299, reconecte-se de imediato.
    .note-2 = 4301 e 4302 são eventos de erro; a conexão continua aberta.
    .note-3 = soketi e sockudo também falam este protocolo.
dialect-pusher-4000 = A aplicação só aceita TLS: o endereço precisa começar com wss.
dialect-pusher-4001 = A aplicação não existe.
dialect-pusher-4003 = A aplicação está desabilitada.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = O caminho não existe.
dialect-pusher-4006 = A versão no endereço tem um formato errado.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = O cliente não indicou uma versão.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = A lista de observação é longa demais; o soketi usa o número para um erro do servidor.

## QuickScreenTrading

dialect-qst-1000 = A conexão terminou normalmente, talvez porque o cliente tenha feito logout.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = Os significados de 3000, 3003 e 3008 diferem dos registrados.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = O caminho está cheio.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = Ocorreu um erro em um dos lados.
dialect-saltyrtc-3003 = As duas partes passaram para outro canal.
dialect-saltyrtc-3004 = O iniciador removeu este cliente.
dialect-saltyrtc-3005 = O iniciador não conseguiu descriptografar uma mensagem.
dialect-saltyrtc-3006 = Os dois lados não têm nenhuma tarefa em comum.
dialect-saltyrtc-3007 = A chave do servidor não é a esperada.
dialect-saltyrtc-3008 = Um dos lados não respondeu a tempo.

## Signal server

dialect-signal-server-1000 = O servidor fechou a conexão, e não por causa de uma segunda conexão do mesmo dispositivo.
dialect-signal-server-1011 = O servidor não conseguiu ler as mensagens armazenadas.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = O motivo está em uma mensagem do tipo “disconnect” antes do frame Close.
dialect-slack-socket-mode-warning = O servidor vai fechar a conexão em breve.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = O motivo é um texto no evento disconnect. O código de fechamento está nos detalhes desse evento e em geral é 1000, 1005 ou 1006.
dialect-socket-io-io-server-disconnect = O servidor desconectou o cliente; para se reconectar, a aplicação precisa chamar connect().
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = Ocorreu um erro na conexão.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = O servidor fechou a conexão.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = O servidor desconectou o cliente deste namespace.

## SocketCluster

dialect-socketcluster =
    .note-1 = A biblioteca cliente se reconecta depois de qualquer código abaixo de 4500, exceto 1000, e nunca depois de 4500–4999.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = O servidor não conseguiu assinar o token.
dialect-socketcluster-4003 = O handshake falhou.
dialect-socketcluster-4004 = O cliente não conseguiu armazenar o token.
dialect-socketcluster-4005 = O cliente não começou o handshake a tempo.
dialect-socketcluster-4006 = O servidor não conseguiu conectar o cliente ao seu message broker.
dialect-socketcluster-4007 = O cliente parou de tentar se conectar.
dialect-socketcluster-4008 = O servidor recusou o handshake.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002, 1006, 2000 e 2007 são apenas informados pela biblioteca cliente. Os códigos do servidor estão em uma mensagem SockJS, não em um frame Close.
dialect-sockjs-1002 = A conexão não pôde ser estabelecida ou foi interrompida.
dialect-sockjs-1006 = O servidor não conhece a sessão, por exemplo depois de um reinício.
dialect-sockjs-2000 = Nenhum dos transportes funcionou.
dialect-sockjs-2007 = Um transporte não se conectou a tempo.
dialect-sockjs-2010 = A sessão já tem uma conexão.
dialect-sockjs-3000 = O servidor fechou a sessão.

## Spring Framework

dialect-spring-4500 = O servidor não conseguiu enviar uma mensagem dentro dos seus limites de tempo e tamanho.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = Apesar do nome, o subprotocolo graphql-ws pertence a esta biblioteca mais antiga; a biblioteca graphql-ws usa graphql-transport-ws.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = O servidor não conseguiu iniciar a conexão ou uma operação.

## tldraw sync

dialect-tldraw-sync-4099-not-found = A sala não existe.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = O cliente é antigo demais para o servidor.
dialect-tldraw-sync-4099-server-too-old = O servidor é antigo demais para o cliente.
dialect-tldraw-sync-4099-invalid-record = O cliente enviou um registro que não é válido.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = O cliente enviou uma mensagem; só pongs são permitidos.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = O cliente não se inscreveu a tempo.
dialect-twitch-eventsub-4004 = O cliente não mudou para o novo endereço a tempo.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = O endereço para a reconexão não é válido.

## WebSocket++

dialect-websocketpp =
    .note-1 = O significado de 3000 difere do registrado (Unauthorized).
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = Um dos lados violou o subprotocolo.
dialect-websocketpp-3001 = Há dados que não correspondem ao subprotocolo.
