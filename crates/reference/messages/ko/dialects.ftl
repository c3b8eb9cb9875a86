# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = 토큰이 올바르지 않습니다.
-dialect-bad-credentials = 자격 증명이 없거나 틀렸습니다.
-dialect-token-expired = 토큰이 만료되었습니다.
-dialect-forbidden = 이 자격 증명에는 이 동작을 할 권한이 없습니다.
-dialect-not-authenticated = 클라이언트가 인증하기 전에 메시지를 보냈습니다.
-dialect-already-authenticated = 클라이언트가 두 번 인증했습니다.
-dialect-session-expired = 세션이 만료되었습니다.
-dialect-session-invalid = 세션이 더는 유효하지 않습니다.
-dialect-unknown-error = 서버도 원인을 모르는 오류가 발생했습니다.
-dialect-server-error = 서버에서 오류가 발생했습니다.
-dialect-shutdown = 서버가 종료되는 중입니다.
-dialect-too-fast = 클라이언트가 짧은 시간에 너무 많이 보냅니다.
-dialect-too-slow = 클라이언트가 너무 느리게 읽습니다.
-dialect-bad-message = 서버가 메시지를 읽지 못했습니다.
-dialect-bad-request = 요청이 올바르지 않습니다.
-dialect-unknown-opcode = 서버가 모르는 opcode의 메시지가 왔습니다.
-dialect-bad-version = 클라이언트가 요청한 버전을 서버가 지원하지 않습니다.
-dialect-room-full = 방이 가득 찼습니다.
-dialect-idle = 너무 오랫동안 아무것도 전송되지 않았습니다.
-dialect-no-pong = 클라이언트가 ping에 제때 응답하지 않았습니다.
-dialect-connection-limit = 연결이 너무 많습니다.
-dialect-channel-limit = 클라이언트가 너무 많은 채널을 구독했습니다.
-dialect-too-big = 메시지가 너무 큽니다.
-dialect-left = 클라이언트가 스스로 나갔습니다.
-dialect-elsewhere = 같은 계정이나 세션이 다른 연결을 열었습니다.
-dialect-timeout = 서버가 메시지를 너무 오래 기다렸습니다.
-dialect-lifetime = 연결이나 세션이 최대 유지 시간에 이르렀습니다.
-dialect-local = 라이브러리 내부에서만 쓰는 번호이며 전송되지 않습니다.
-dialect-protocol-error = 한쪽이 프로토콜을 어겼습니다.
-dialect-plan = 계정이나 요금제에 이 기능이 포함되어 있지 않습니다.
-dialect-normal = 연결이 정상적으로 끝났습니다.
-dialect-no-subprotocol = 클라이언트와 서버에 공통된 서브프로토콜이 없습니다.
-dialect-lost = 연결이 끊겼습니다.
-dialect-reconnect-asked = 서버가 클라이언트에 재연결을 요청합니다.
-dialect-full = 서버에 클라이언트를 더 받을 여유가 없습니다.
-dialect-stay-away = 서버가 클라이언트에 재연결하지 말라고 알립니다.
-dialect-audio-length = 오디오 조각이 너무 짧거나 너무 깁니다.
-dialect-message-kind = 서버가 이런 종류의 메시지를 받지 않습니다.
-dialect-restart = 서버가 재시작하는 중입니다.
-dialect-no-ping = 서버의 ping이 제때 오지 않았습니다.
-dialect-bad-structure = 메시지가 예상한 구조로 되어 있지 않습니다.
-dialect-bad-shard = 샤드 번호가 올바르지 않습니다.
-dialect-sharding = 봇이 속한 길드가 너무 많아 연결 하나로는 안 됩니다. 샤딩을 써야 합니다.
-dialect-bad-sequence = 클라이언트가 잘못된 시퀀스 번호로 세션을 재개했습니다.

## Rails Action Cable

dialect-actioncable =
    .note-1 = 사유는 "disconnect" 유형의 메시지에 있으며, 재연결 여부는 그 메시지의 "reconnect" 필드가 정합니다. 이어서 오는 Close 프레임의 코드는 1000입니다.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = 서버가 이 사용자의 연결을 끊었습니다.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = 샘플 레이트가 올바르지 않습니다.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = 계정 잔액이 없습니다.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = 세션이 존재하지 않습니다.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = 세션이 이미 끝났습니다.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = 오디오 조각이 너무 짧습니다.
dialect-assemblyai-streaming-4033 = 오디오 조각이 너무 깁니다.
dialect-assemblyai-streaming-4034 = 오디오가 너무 작아서 트랜스코딩할 수 없습니다.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = Close 프레임보다 먼저 오는 Error 메시지에 같은 번호가 있습니다. 클라이언트가 그대로 재연결할 수 있는지는 그 메시지의 "retryable" 필드가 알려 줍니다.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005와 1006은 $disconnect 라우트의 이벤트에서 서버에만 보고됩니다.
dialect-aws-api-gateway-1001 = 연결의 유휴 시간이 너무 길었거나, 연결이 최대 유지 시간에 이르렀습니다.
dialect-aws-api-gateway-1003 = 클라이언트가 바이너리 메시지를 보냈습니다. 텍스트만 지원합니다.
dialect-aws-api-gateway-1005 = 클라이언트가 코드 없이 닫았습니다.
dialect-aws-api-gateway-1006 = TCP가 Close 프레임 없이 끝났습니다.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = 연결이 정상적으로 끝났거나, 유휴 시간이 너무 길었습니다.
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = 클라이언트가 정책을 어겼습니다. 예를 들어 서명이 만료된 경우입니다.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = 연결은 최대 { HOURS("binance-lifetime") }시간까지 유지됩니다.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = 재연결 여부는 범위에 따라 정해집니다. 클라이언트는 3000~3499와 4000~4499 뒤에는 재연결하고, 3500~3999와 4500~4999 뒤에는 재연결하지 않습니다.
    .note-2 = 3000, 3003, 3008은 등록된 것과 뜻이 다릅니다. 여기서는 셋 다 그 뒤에 클라이언트가 재연결합니다.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = 서버의 조언 없이 연결이 끝났습니다.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = 연결이 만료되어 새 토큰이 필요합니다.
dialect-centrifugo-3006 = 구독이 만료되었습니다.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = 서버가 클라이언트에 쓰지 못했습니다.
dialect-centrifugo-3010 = 클라이언트가 메시지를 놓쳤습니다. 재연결하면 복원됩니다.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = 상태나 토큰이 더는 유효하지 않습니다. 클라이언트가 새 토큰을 받아 다시 동기화합니다.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = 클라이언트가 제때 인증하지 않았습니다.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = 클라이언트가 잘못된 형식을 씁니다. 예를 들어 바이너리 데이터가 전송되는 곳에 JSON을 씁니다.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = 서버에 이 기능이 없습니다.
dialect-centrifugo-3509 = 클라이언트가 오류를 너무 많이 냈습니다.

## Colyseus

dialect-colyseus =
    .note-1 = 클라이언트 라이브러리는 1001, 1005, 1006, 4010 뒤에만 세션을 재개합니다.
dialect-colyseus-1001 = 상대가 연결을 떠납니다.
dialect-colyseus-1005 = 연결이 코드 없이 닫혔습니다.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = 방에서 오류가 발생했습니다.
dialect-colyseus-4003 = 클라이언트가 세션을 재개하지 못했습니다.
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = 키가 만료되었습니다.
dialect-cryptolisting-1000-key-invalidated = 키가 폐기되었습니다.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = 음성 인식(speech to text)은 오디오를 보내지 않는 연결을 끝냅니다. KeepAlive 메시지를 보내면 끊기지 않습니다.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = 음성 인식(speech to text): 서버가 데이터를 오디오로 디코딩할 수 없습니다. 음성 합성(text to speech): 서버가 모르는 명령입니다.
dialect-deepgram-1008-data-0001 = 짧은 시간에 너무 많은 문자를 보냈습니다.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = 텍스트의 문자가 너무 많습니다.
dialect-deepgram-1011-net-0000 = 음성 인식(speech to text): 서버가 제때 텍스트를 보내지 않았습니다. 음성 합성(text to speech): 서버에서 오류가 발생했습니다.
dialect-deepgram-1011-net-0001 = 음성 인식(speech to text): 클라이언트가 제때 오디오를 보내지 않았습니다. 음성 합성(text to speech): 서버가 메시지를 받지 못했습니다.
dialect-deepgram-1011-net-0002 = 서버가 메시지를 보내지 못했습니다.
dialect-deepgram-1011-net-0003 = 시간 제한에 이르렀습니다.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = 클라이언트가 1000이나 1001로 닫으면 세션이 끝납니다. 다른 코드 뒤에는 짧은 시간 동안 재개할 수 있습니다.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = 클라이언트가 Identify 전에 메시지를 보냈거나, 세션이 더는 유효하지 않습니다.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = 인텐트가 올바르지 않습니다.
dialect-discord-gateway-4014 = 이 봇에 활성화되지 않았거나 승인되지 않은 인텐트가 있습니다.

## Discord RPC

dialect-discord-rpc-4000 = 클라이언트 ID가 올바르지 않습니다.
dialect-discord-rpc-4001 = 허용되지 않은 Origin입니다.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = 토큰이 폐기되었습니다. 새 토큰을 받으세요.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = 주소에 적힌 인코딩이 올바르지 않습니다.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = 음성 서버가 존재하지 않습니다.
dialect-discord-voice-4012 = 클라이언트가 고른 프로토콜을 서버가 지원하지 않습니다.
dialect-discord-voice-4014 = 클라이언트가 강제로 퇴장되었거나, 메인 게이트웨이의 세션이 끝났습니다.
dialect-discord-voice-4015 = 음성 서버에 크래시가 났습니다.
dialect-discord-voice-4016 = 클라이언트가 고른 암호화를 서버가 지원하지 않습니다.
dialect-discord-voice-4017 = 이 채널에는 종단 간 암호화(DAVE)를 지원하는 클라이언트가 필요합니다.
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = 통화가 끝났습니다.

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
    .note-1 = 1011의 사유를 확인하세요. 할당량이 적혀 있다면 재연결해도 또 실패합니다.
dialect-gemini-live-1011 = 서버에서 오류가 발생했거나, 할당량을 다 썼습니다.

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = 클라이언트 라이브러리는 1002, 1003, 1007~1011, 1015 뒤에는 재연결하지 않습니다. 이 코드들은 다시 시도해도 해결되지 않는 오류로 다룹니다.
    .note-2 = 4403 뒤에 클라이언트 라이브러리는 스스로 재연결합니다. 그 전에 애플리케이션이 새 토큰을 받게 하세요.
dialect-graphql-transport-ws-4004 = 클라이언트가 서버에서 온 메시지를 읽지 못했습니다.
dialect-graphql-transport-ws-4005 = 클라이언트에서 오류가 발생했습니다.
dialect-graphql-transport-ws-4400 = 프로토콜에 없는 유형이나 형식의 메시지입니다.
dialect-graphql-transport-ws-4401 = 서버가 연결을 승인하기(ConnectionAck) 전에 클라이언트가 구독했습니다.
dialect-graphql-transport-ws-4403 = 서버가 연결을 거부했습니다. 예를 들어 자격 증명에 문제가 있는 경우입니다.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = 클라이언트가 제때 ConnectionInit을 보내지 않았습니다.
dialect-graphql-transport-ws-4409 = 작업의 ID가 이미 사용 중입니다.
dialect-graphql-transport-ws-4429 = 클라이언트가 ConnectionInit을 두 번 보냈습니다.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = 서버가 제때 연결을 승인하지(ConnectionAck) 않았습니다.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = 클라이언트 라이브러리(provider)는 애플리케이션이 연결을 끊을 때까지 코드와 관계없이 재연결합니다.
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

dialect-jmap-1008 = 연결이 열려 있는 동안 자격 증명이 만료되었습니다.

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
dialect-liveblocks-4006 = 방의 ID가 바뀌었습니다.
dialect-liveblocks-4100 = 클라이언트가 방에서 강제로 퇴장되었으며, 새 토큰이 필요합니다.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = 지금은 릴레이가 대신 CLOSED 메시지를 보냅니다.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = 메시지에 필드가 빠져 있습니다.
dialect-obs-websocket-4004 = 메시지에 있는 필드의 유형이 틀렸습니다.
dialect-obs-websocket-4005 = 메시지에 있는 필드의 값이 틀렸습니다.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = 사용자가 클라이언트를 내보냈습니다.
dialect-obs-websocket-4012 = 요청한 기능을 하드웨어나 소프트웨어가 지원하지 않습니다.

## OKX API v5

dialect-okx =
    .note-1 = 4003은 API 키 하나의 채널 수, 4008은 전체 채널 수, 4009는 연결 하나의 채널 수에 대한 제한입니다.
    .note-2 = 클라이언트가 ping을 보내야 합니다. 보내지 않으면 서버가 4004로 닫습니다.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = API 키가 변경되었거나 삭제되었습니다.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = 4000보다 작은 다른 모든 코드는 서버의 오류를 나타내며, 그 뒤에 클라이언트는 재연결합니다.
dialect-pandascore-1000 = 경기가 끝났습니다.
dialect-pandascore-4001 = 토큰이 없습니다.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = 1000 뒤에 JavaScript 클라이언트가 재연결하는지는 버전마다 다릅니다. 1.7은 재연결하지 않습니다.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = 서버가 소켓에 연결을 끊으라고 지시했습니다.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = 재연결 여부는 범위에 따라 정해집니다. 4000~4099 뒤에는 그대로 재연결하지 말고, 4100~4199 뒤에는 { SECONDS("pusher-backoff-delay") }초 이상 기다렸다가 재연결하고, 4200~4299 뒤에는 곧바로 재연결하세요.
    .note-2 = 4301과 4302는 error 이벤트이며, 연결은 계속 열려 있습니다.
    .note-3 = soketi와 sockudo도 이 프로토콜을 씁니다.
dialect-pusher-4000 = 애플리케이션이 TLS만 받아들입니다. 주소가 wss로 시작해야 합니다.
dialect-pusher-4001 = 애플리케이션이 존재하지 않습니다.
dialect-pusher-4003 = 애플리케이션이 비활성화되어 있습니다.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = 경로가 존재하지 않습니다.
dialect-pusher-4006 = 주소에 적힌 버전의 형식이 틀렸습니다.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = 클라이언트가 버전을 적지 않았습니다.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = 감시 목록(watchlist)이 너무 깁니다. soketi는 이 번호를 서버의 오류에 씁니다.

## QuickScreenTrading

dialect-qst-1000 = 연결이 정상적으로 끝났습니다. 클라이언트가 로그아웃했을 수 있습니다.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = 3000, 3003, 3008은 등록된 것과 뜻이 다릅니다.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = 경로가 가득 찼습니다.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = 한쪽에서 오류가 발생했습니다.
dialect-saltyrtc-3003 = 피어들이 다른 채널로 옮겨 갔습니다.
dialect-saltyrtc-3004 = initiator가 이 클라이언트를 내보냈습니다.
dialect-saltyrtc-3005 = initiator가 메시지를 복호화하지 못했습니다.
dialect-saltyrtc-3006 = 양쪽에 공통된 task가 없습니다.
dialect-saltyrtc-3007 = 서버의 키가 예상한 키와 다릅니다.
dialect-saltyrtc-3008 = 한쪽이 제때 응답하지 않았습니다.

## Signal server

dialect-signal-server-1000 = 서버가 연결을 닫았습니다. 같은 기기의 두 번째 연결 때문은 아닙니다.
dialect-signal-server-1011 = 서버가 저장된 메시지를 읽지 못했습니다.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = 사유는 Close 프레임보다 먼저 오는 "disconnect" 유형의 메시지에 있습니다.
dialect-slack-socket-mode-warning = 서버가 곧 연결을 닫습니다.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = 사유는 disconnect 이벤트에 있는 텍스트입니다. close 코드는 그 이벤트의 상세 정보(details)에 있으며, 대개 1000, 1005, 1006 가운데 하나입니다.
dialect-socket-io-io-server-disconnect = 서버가 클라이언트의 연결을 끊었습니다. 재연결하려면 애플리케이션이 connect()를 호출해야 합니다.
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = 연결에서 오류가 발생했습니다.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = 서버가 연결을 닫았습니다.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = 서버가 이 네임스페이스에서 클라이언트의 연결을 끊었습니다.

## SocketCluster

dialect-socketcluster =
    .note-1 = 클라이언트 라이브러리는 1000을 제외하고 4500보다 작은 모든 코드 뒤에 재연결하며, 4500~4999 뒤에는 재연결하지 않습니다.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = 서버가 토큰에 서명하지 못했습니다.
dialect-socketcluster-4003 = 핸드셰이크가 실패했습니다.
dialect-socketcluster-4004 = 클라이언트가 토큰을 저장하지 못했습니다.
dialect-socketcluster-4005 = 클라이언트가 제때 핸드셰이크를 시작하지 않았습니다.
dialect-socketcluster-4006 = 서버가 클라이언트를 메시지 브로커에 연결하지 못했습니다.
dialect-socketcluster-4007 = 클라이언트가 연결 시도를 멈추었습니다.
dialect-socketcluster-4008 = 서버가 핸드셰이크를 거부했습니다.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002, 1006, 2000, 2007은 클라이언트 라이브러리가 보고만 합니다. 서버의 코드는 Close 프레임이 아니라 SockJS 메시지에 있습니다.
dialect-sockjs-1002 = 연결을 맺지 못했거나, 연결이 중간에 끊겼습니다.
dialect-sockjs-1006 = 서버가 모르는 세션입니다. 예를 들어 서버가 재시작한 뒤에 그렇습니다.
dialect-sockjs-2000 = 어떤 전송 방식도 동작하지 않았습니다.
dialect-sockjs-2007 = 전송 방식이 제때 연결하지 못했습니다.
dialect-sockjs-2010 = 세션에 이미 연결이 있습니다.
dialect-sockjs-3000 = 서버가 세션을 닫았습니다.

## Spring Framework

dialect-spring-4500 = 서버가 시간과 크기 제한 안에 메시지를 보내지 못했습니다.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = 이름과 달리 서브프로토콜 graphql-ws는 이 오래된 라이브러리의 것입니다. 라이브러리 graphql-ws는 graphql-transport-ws를 씁니다.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = 서버가 연결이나 작업을 시작하지 못했습니다.

## tldraw sync

dialect-tldraw-sync-4099-not-found = 방이 존재하지 않습니다.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = 클라이언트가 서버에 비해 너무 오래되었습니다.
dialect-tldraw-sync-4099-server-too-old = 서버가 클라이언트에 비해 너무 오래되었습니다.
dialect-tldraw-sync-4099-invalid-record = 클라이언트가 올바르지 않은 레코드를 보냈습니다.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = 클라이언트가 메시지를 보냈습니다. pong만 보낼 수 있습니다.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = 클라이언트가 제때 구독하지 않았습니다.
dialect-twitch-eventsub-4004 = 클라이언트가 제때 새 주소로 옮기지 않았습니다.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = 재연결용 주소가 올바르지 않습니다.

## WebSocket++

dialect-websocketpp =
    .note-1 = 3000은 등록된 것(Unauthorized)과 뜻이 다릅니다.
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = 한쪽이 서브프로토콜을 어겼습니다.
dialect-websocketpp-3001 = 데이터가 서브프로토콜에 맞지 않습니다.
