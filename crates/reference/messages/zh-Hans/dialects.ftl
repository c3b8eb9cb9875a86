# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = token 错误。
-dialect-bad-credentials = 凭据缺失或错误。
-dialect-token-expired = token 已过期。
-dialect-forbidden = 凭据没有做这件事的权限。
-dialect-not-authenticated = 客户端在认证之前发送了消息。
-dialect-already-authenticated = 客户端重复认证。
-dialect-session-expired = 会话已过期。
-dialect-session-invalid = 会话已失效。
-dialect-unknown-error = 出现了服务器不知道原因的错误。
-dialect-server-error = 服务器出错。
-dialect-shutdown = 服务器正在停机。
-dialect-too-fast = 客户端在过短的时间内发送了过多的内容。
-dialect-too-slow = 客户端读取过慢。
-dialect-bad-message = 服务器无法读取一条消息。
-dialect-bad-request = 请求无效。
-dialect-unknown-opcode = 服务器不认识一条消息的操作码。
-dialect-bad-version = 服务器不支持客户端请求的版本。
-dialect-room-full = 房间已满。
-dialect-idle = 连接上太久没有发送任何内容。
-dialect-no-pong = 客户端没有及时应答 ping。
-dialect-connection-limit = 连接过多。
-dialect-channel-limit = 客户端订阅的频道过多。
-dialect-too-big = 一条消息过大。
-dialect-left = 客户端主动离开。
-dialect-elsewhere = 同一账号或会话打开了另一条连接。
-dialect-timeout = 服务器等一条消息等得太久。
-dialect-lifetime = 连接或会话达到了最长时长。
-dialect-local = 这个数字只在库内部使用，从不发送。
-dialect-protocol-error = 一方违反了协议。
-dialect-plan = 账号或它的套餐不包含这项内容。
-dialect-normal = 连接正常结束。
-dialect-no-subprotocol = 客户端和服务器没有共同的子协议。
-dialect-lost = 连接丢失。
-dialect-reconnect-asked = 服务器要求客户端重连。
-dialect-full = 服务器没有余力容纳更多客户端。
-dialect-stay-away = 服务器告诉客户端不要重连。
-dialect-audio-length = 一段音频过短或过长。
-dialect-message-kind = 服务器不接受这一类消息。
-dialect-restart = 服务器正在重启。
-dialect-no-ping = 没有及时收到服务器的 ping。
-dialect-bad-structure = 一条消息的结构不符合要求。
-dialect-bad-shard = shard 编号无效。
-dialect-sharding = 机器人加入的 guild 过多，一条连接容纳不下：必须使用 shard。
-dialect-bad-sequence = 客户端恢复会话时使用了错误的序号。

## Rails Action Cable

dialect-actioncable =
    .note-1 = reason 在类型为“disconnect”的消息里，是否重连由该消息的“reconnect”字段决定。随后的 Close 帧的关闭码是 1000。
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = 服务器断开了这个用户。

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = 采样率无效。
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = 账号余额已用完。
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = 会话不存在。
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = 会话已经结束。
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = 一段音频过短。
dialect-assemblyai-streaming-4033 = 一段音频过长。
dialect-assemblyai-streaming-4034 = 音频太小，无法转码。
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = Close 帧之前的 Error 消息带有同样的数字。它的“retryable”字段说明客户端能否原样重连。
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005 和 1006 只在 $disconnect 路由的事件里报告给服务器。
dialect-aws-api-gateway-1001 = 连接空闲太久，或者达到了最长时长。
dialect-aws-api-gateway-1003 = 客户端发送了二进制消息；只支持文本。
dialect-aws-api-gateway-1005 = 客户端关闭时没有给出关闭码。
dialect-aws-api-gateway-1006 = TCP 断开，没有 Close 帧。
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = 连接正常结束，或者空闲太久。
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = 客户端违反了策略，例如签名已过期。
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = 一条连接最长 { HOURS("binance-lifetime") } 小时。
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = 由号段决定：客户端收到 3000–3499 和 4000–4499 会重连，收到 3500–3999 和 4500–4999 不重连。
    .note-2 = 3000、3003 和 3008 的含义与注册的不同：在这里，客户端收到这三个都会重连。
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = 连接断开，服务器没有给出建议。
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = 连接已过期，需要新的 token。
dialect-centrifugo-3006 = 一个订阅已过期。
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = 服务器无法向客户端写入。
dialect-centrifugo-3010 = 客户端错过了消息；重连可以补回。
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = 状态或 token 已失效：客户端取得新 token 并重新同步。
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = 客户端没有及时认证。
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = 客户端使用了错误的格式，例如在发送二进制数据的地方用了 JSON。
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = 服务器没有这项功能。
dialect-centrifugo-3509 = 客户端出错过多。

## Colyseus

dialect-colyseus =
    .note-1 = 客户端库只在收到 1001、1005、1006 和 4010 后恢复会话。
dialect-colyseus-1001 = 对端要离开。
dialect-colyseus-1005 = 连接被关闭，没有给出关闭码。
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = 房间里出错。
dialect-colyseus-4003 = 客户端无法恢复会话。
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = key 已过期。
dialect-cryptolisting-1000-key-invalidated = key 已被撤销。
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = 语音转文字会断开不发送音频的连接。发送 KeepAlive 消息可以避免。
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = 语音转文字：服务器无法把数据解码为音频。文字转语音：服务器不认识这个命令。
dialect-deepgram-1008-data-0001 = 短时间内发送的字符过多。
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = 文本的字符过多。
dialect-deepgram-1011-net-0000 = 语音转文字：服务器没有及时发送文字。文字转语音：服务器出错。
dialect-deepgram-1011-net-0001 = 语音转文字：客户端没有及时发送音频。文字转语音：服务器无法接收一条消息。
dialect-deepgram-1011-net-0002 = 服务器无法发送一条消息。
dialect-deepgram-1011-net-0003 = 达到了时间限制。

## Discord Gateway

dialect-discord-gateway =
    .note-1 = 以 1000 或 1001 关闭的客户端会结束自己的会话。以任何其他关闭码关闭后，它在短时间内可以恢复会话。
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = 客户端在表明身份之前发送了消息，或者会话已失效。
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = intent 无效。
dialect-discord-gateway-4014 = 某个 intent 没有为这个机器人启用或批准。

## Discord RPC

dialect-discord-rpc-4000 = 客户端 ID 无效。
dialect-discord-rpc-4001 = 不允许这个 origin。
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = token 已被撤销：取得新的 token。
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = 地址里的编码无效。

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = 语音服务器不存在。
dialect-discord-voice-4012 = 服务器不支持客户端选择的协议。
dialect-discord-voice-4014 = 客户端被移除，或者它在主网关的会话已结束。
dialect-discord-voice-4015 = 语音服务器崩溃。
dialect-discord-voice-4016 = 服务器不支持客户端选择的加密方式。
dialect-discord-voice-4017 = 该频道要求客户端支持端到端加密（DAVE）。
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = 通话已结束。

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
    .note-1 = 看 1011 的 reason：如果它提到配额，重连还会失败。
dialect-gemini-live-1011 = 服务器出错，或者配额已用完。

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = 客户端库收到 1002、1003、1007–1011 和 1015 不重连：它把这些关闭码当作重试也无法修复的错误。
    .note-2 = 收到 4403 后，客户端库会自动重连：让应用在那之前取得新的 token。
dialect-graphql-transport-ws-4004 = 客户端无法读取服务器的一条消息。
dialect-graphql-transport-ws-4005 = 客户端出错。
dialect-graphql-transport-ws-4400 = 一条消息的类型或格式在协议中不存在。
dialect-graphql-transport-ws-4401 = 客户端在服务器确认连接之前就订阅了。
dialect-graphql-transport-ws-4403 = 服务器拒绝了连接，例如因为凭据。
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = 客户端没有及时发送 ConnectionInit。
dialect-graphql-transport-ws-4409 = 某个操作的 id 已被使用。
dialect-graphql-transport-ws-4429 = 客户端发送了两次 ConnectionInit。
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = 服务器没有及时确认连接。

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = 客户端库（provider）收到任何关闭码都会重连，直到应用断开它。
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

dialect-jmap-1008 = 凭据在连接打开期间过期。

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
dialect-liveblocks-4006 = 房间有了新的 id。
dialect-liveblocks-4100 = 客户端被移出房间，需要新的 token。
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = 中继现在改为发送 CLOSED 消息。
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = 一条消息里缺少字段。
dialect-obs-websocket-4004 = 一条消息里某个字段的类型错误。
dialect-obs-websocket-4005 = 一条消息里某个字段的值错误。
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = 用户移除了这个客户端。
dialect-obs-websocket-4012 = 硬件或软件不支持所请求的功能。

## OKX API v5

dialect-okx =
    .note-1 = 4003 的限制针对一个 API key 的频道，4008 的限制针对所有频道，4009 的限制针对一条连接的频道。
    .note-2 = 客户端必须发送 ping；否则服务器以 4004 关闭。
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = API key 已被修改或删除。
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = 其他所有小于 4000 的关闭码都代表服务器出错；客户端收到后会重连。
dialect-pandascore-1000 = 比赛已结束。
dialect-pandascore-4001 = 缺少 token。
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = JavaScript 客户端收到 1000 是否重连，各版本不同：1.7 不重连。
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = 服务器让这个 socket 断开。
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = 由号段决定：收到 4000–4099，不要原样重连；收到 4100–4199，等待 { SECONDS("pusher-backoff-delay") } 秒或更久再重连；收到 4200–4299，立即重连。
    .note-2 = 4301 和 4302 是错误事件；连接保持打开。
    .note-3 = soketi 和 sockudo 也使用这个协议。
dialect-pusher-4000 = 应用只接受 TLS：地址必须以 wss 开头。
dialect-pusher-4001 = 应用不存在。
dialect-pusher-4003 = 应用已停用。
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = 路径不存在。
dialect-pusher-4006 = 地址里的版本格式错误。
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = 客户端没有指明版本。
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = 关注列表过长；soketi 用这个数字表示服务器出错。

## QuickScreenTrading

dialect-qst-1000 = 连接正常结束，可能是因为客户端已登出。
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = 3000、3003 和 3008 的含义与注册的不同。
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = 路径已满。
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = 一方出错。
dialect-saltyrtc-3003 = 双方转到了另一个通道。
dialect-saltyrtc-3004 = 发起方移除了这个客户端。
dialect-saltyrtc-3005 = 发起方无法解密一条消息。
dialect-saltyrtc-3006 = 双方没有共同的任务（task）。
dialect-saltyrtc-3007 = 服务器的密钥与预期的不同。
dialect-saltyrtc-3008 = 一方没有及时应答。

## Signal server

dialect-signal-server-1000 = 服务器关闭了连接，原因不是同一设备又打开了一条连接。
dialect-signal-server-1011 = 服务器无法读取存储的消息。
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = reason 在 Close 帧之前、类型为“disconnect”的消息里。
dialect-slack-socket-mode-warning = 服务器很快会关闭连接。
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = reason 是 disconnect 事件里的一段文字。关闭码在该事件的 details 里，通常是 1000、1005 或 1006。
dialect-socket-io-io-server-disconnect = 服务器断开了客户端；要重连，应用必须调用 connect()。
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = 连接上出错。
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = 服务器关闭了连接。
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = 服务器把客户端从这个命名空间断开。

## SocketCluster

dialect-socketcluster =
    .note-1 = 客户端库收到小于 4500 的关闭码都会重连，1000 除外；收到 4500–4999 从不重连。
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = 服务器无法签署 token。
dialect-socketcluster-4003 = 握手失败。
dialect-socketcluster-4004 = 客户端无法保存 token。
dialect-socketcluster-4005 = 客户端没有及时开始握手。
dialect-socketcluster-4006 = 服务器无法把客户端连接到它的消息代理（broker）。
dialect-socketcluster-4007 = 客户端不再尝试连接。
dialect-socketcluster-4008 = 服务器拒绝了握手。
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002、1006、2000 和 2007 只由客户端库报告。服务器的关闭码在 SockJS 消息里，不在 Close 帧里。
dialect-sockjs-1002 = 连接无法建立，或者被中断。
dialect-sockjs-1006 = 服务器不认识这个会话，例如在重启之后。
dialect-sockjs-2000 = 所有传输方式都不可用。
dialect-sockjs-2007 = 某个传输方式没有及时连接。
dialect-sockjs-2010 = 这个会话已经有一条连接。
dialect-sockjs-3000 = 服务器关闭了会话。

## Spring Framework

dialect-spring-4500 = 服务器无法在时间和大小限制之内发送一条消息。

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = 尽管名称如此，子协议 graphql-ws 属于这个较旧的库；graphql-ws 库使用的是 graphql-transport-ws。
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = 服务器无法启动连接或某个操作。

## tldraw sync

dialect-tldraw-sync-4099-not-found = 房间不存在。
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = 对服务器来说，客户端太旧。
dialect-tldraw-sync-4099-server-too-old = 对客户端来说，服务器太旧。
dialect-tldraw-sync-4099-invalid-record = 客户端发送了一条无效的记录。
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = 客户端发送了消息；只允许发送 pong。
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = 客户端没有及时订阅。
dialect-twitch-eventsub-4004 = 客户端没有及时转到新地址。
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = 用于重连的地址无效。

## WebSocket++

dialect-websocketpp =
    .note-1 = 3000 的含义与注册的不同（Unauthorized）。
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = 一方违反了子协议。
dialect-websocketpp-3001 = 数据不符合子协议。
