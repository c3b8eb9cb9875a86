# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = Token sai.
-dialect-bad-credentials = Thông tin xác thực bị thiếu hoặc sai.
-dialect-token-expired = Token đã hết hạn.
-dialect-forbidden = Thông tin xác thực không cho phép việc này.
-dialect-not-authenticated = Client gửi một thông điệp khi chưa xác thực.
-dialect-already-authenticated = Client xác thực hai lần.
-dialect-session-expired = Phiên đã hết hạn.
-dialect-session-invalid = Phiên không còn hợp lệ.
-dialect-unknown-error = Có lỗi xảy ra mà máy chủ không biết nguyên nhân.
-dialect-server-error = Có lỗi xảy ra ở máy chủ.
-dialect-shutdown = Máy chủ đang tắt.
-dialect-too-fast = Client gửi quá nhiều trong thời gian quá ngắn.
-dialect-too-slow = Client đọc quá chậm.
-dialect-bad-message = Máy chủ không đọc được một thông điệp.
-dialect-bad-request = Yêu cầu không hợp lệ.
-dialect-unknown-opcode = Máy chủ không biết mã thao tác (opcode) của một thông điệp.
-dialect-bad-version = Máy chủ không hỗ trợ phiên bản mà client yêu cầu.
-dialect-room-full = Phòng đã đầy.
-dialect-idle = Quá lâu không có gì được gửi đi.
-dialect-no-pong = Client không đáp ping kịp thời.
-dialect-connection-limit = Có quá nhiều kết nối.
-dialect-channel-limit = Client subscribe quá nhiều kênh.
-dialect-too-big = Một thông điệp quá lớn.
-dialect-left = Client chủ động rời đi.
-dialect-elsewhere = Cùng tài khoản hoặc phiên đó đã mở một kết nối khác.
-dialect-timeout = Máy chủ chờ một thông điệp quá lâu.
-dialect-lifetime = Kết nối hoặc phiên đạt thời gian sống tối đa.
-dialect-local = Số này chỉ dùng bên trong thư viện, không bao giờ được gửi.
-dialect-protocol-error = Một bên vi phạm giao thức.
-dialect-plan = Tài khoản hoặc gói dịch vụ của nó không bao gồm việc này.
-dialect-normal = Kết nối kết thúc bình thường.
-dialect-no-subprotocol = Client và máy chủ không có subprotocol chung.
-dialect-lost = Kết nối bị mất.
-dialect-reconnect-asked = Máy chủ yêu cầu client kết nối lại.
-dialect-full = Máy chủ không còn chỗ cho client khác.
-dialect-stay-away = Máy chủ yêu cầu client không kết nối lại.
-dialect-audio-length = Một đoạn âm thanh quá ngắn hoặc quá dài.
-dialect-message-kind = Máy chủ không chấp nhận loại thông điệp này.
-dialect-restart = Máy chủ đang khởi động lại.
-dialect-no-ping = Không nhận được ping nào của máy chủ kịp thời.
-dialect-bad-structure = Một thông điệp không đúng cấu trúc.
-dialect-bad-shard = Số hiệu shard không hợp lệ.
-dialect-sharding = Bot ở trong quá nhiều guild cho một kết nối: phải dùng shard.
-dialect-bad-sequence = Client tiếp tục phiên cũ (resume) với số thứ tự (sequence) sai.

## Rails Action Cable

dialect-actioncable =
    .note-1 = Lý do nằm trong một thông điệp kiểu "disconnect", và trường "reconnect" của thông điệp đó quyết định có kết nối lại hay không. Frame Close sau đó mang mã 1000.
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = Máy chủ đã ngắt kết nối của người dùng này.

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = Tần số lấy mẫu không hợp lệ.
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = Tài khoản đã hết tiền.
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = Phiên không tồn tại.
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = Phiên đã kết thúc từ trước.
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = Một đoạn âm thanh quá ngắn.
dialect-assemblyai-streaming-4033 = Một đoạn âm thanh quá dài.
dialect-assemblyai-streaming-4034 = Dữ liệu âm thanh quá nhỏ để chuyển mã.
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = Một thông điệp Error trước frame Close mang cùng con số. Trường "retryable" của nó cho biết client có thể kết nối lại mà không cần thay đổi gì hay không.
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005 và 1006 chỉ được báo cho máy chủ, trong sự kiện của route $disconnect.
dialect-aws-api-gateway-1001 = Kết nối quá lâu không có dữ liệu qua lại (idle), hoặc đạt thời gian sống tối đa.
dialect-aws-api-gateway-1003 = Client gửi một thông điệp nhị phân; chỉ văn bản được hỗ trợ.
dialect-aws-api-gateway-1005 = Client đóng mà không kèm mã.
dialect-aws-api-gateway-1006 = TCP kết thúc mà không có frame Close.
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = Kết nối kết thúc bình thường, hoặc quá lâu không có dữ liệu qua lại (idle).
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = Client vi phạm một quy định, chẳng hạn vì chữ ký đã hết hạn.
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = Một kết nối tồn tại tối đa { HOURS("binance-lifetime") } giờ.
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = Dải mã quyết định có kết nối lại hay không: client kết nối lại sau 3000–3499 và 4000–4499, và không kết nối lại sau 3500–3999 và 4500–4999.
    .note-2 = Nghĩa của 3000, 3003 và 3008 ở đây khác với nghĩa đã đăng ký: client kết nối lại sau cả ba mã.
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = Kết nối kết thúc mà máy chủ không cho biết client nên làm gì.
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = Kết nối đã hết hạn và cần token mới.
dialect-centrifugo-3006 = Một subscription đã hết hạn.
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = Máy chủ không ghi được dữ liệu đến client.
dialect-centrifugo-3010 = Client bỏ lỡ một số thông điệp; kết nối lại thì nhận lại được.
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = Trạng thái hoặc token không còn hợp lệ: client lấy token mới và đồng bộ lại.
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = Client không xác thực kịp thời.
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = Client dùng sai định dạng, chẳng hạn JSON ở nơi dùng dữ liệu nhị phân.
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = Máy chủ không có tính năng này.
dialect-centrifugo-3509 = Client gây ra quá nhiều lỗi.

## Colyseus

dialect-colyseus =
    .note-1 = Thư viện client chỉ tiếp tục phiên cũ (resume) sau 1001, 1005, 1006 và 4010.
dialect-colyseus-1001 = Phía bên kia đang rời đi.
dialect-colyseus-1005 = Kết nối được đóng mà không kèm mã.
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = Có lỗi xảy ra trong phòng.
dialect-colyseus-4003 = Client không tiếp tục được phiên cũ (resume).
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = Khóa đã hết hạn.
dialect-cryptolisting-1000-key-invalidated = Khóa đã bị thu hồi.
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = Speech to text kết thúc kết nối không gửi âm thanh. Thông điệp KeepAlive ngăn được điều đó.
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = Speech to text: máy chủ không giải mã được dữ liệu thành âm thanh. Text to speech: máy chủ không biết lệnh này.
dialect-deepgram-1008-data-0001 = Quá nhiều ký tự được gửi trong thời gian ngắn.
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = Văn bản có quá nhiều ký tự.
dialect-deepgram-1011-net-0000 = Speech to text: máy chủ không gửi văn bản kịp thời. Text to speech: có lỗi xảy ra ở máy chủ.
dialect-deepgram-1011-net-0001 = Speech to text: client không gửi âm thanh kịp thời. Text to speech: máy chủ không nhận được một thông điệp.
dialect-deepgram-1011-net-0002 = Máy chủ không gửi được một thông điệp.
dialect-deepgram-1011-net-0003 = Đã chạm một giới hạn thời gian.

## Discord Gateway

dialect-discord-gateway =
    .note-1 = Client đóng bằng 1000 hoặc 1001 thì kết thúc phiên của nó. Sau mọi mã khác, nó có thể tiếp tục phiên cũ (resume) trong một thời gian ngắn.
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = Client gửi một thông điệp khi chưa định danh (Identify), hoặc phiên không còn hợp lệ.
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = Các intent không hợp lệ.
dialect-discord-gateway-4014 = Một intent chưa được bật hoặc chưa được duyệt cho bot này.

## Discord RPC

dialect-discord-rpc-4000 = Client ID không hợp lệ.
dialect-discord-rpc-4001 = Origin không được phép.
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = Token đã bị thu hồi: hãy lấy token mới.
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = Encoding trong địa chỉ không hợp lệ.

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = Máy chủ thoại không tồn tại.
dialect-discord-voice-4012 = Máy chủ không hỗ trợ giao thức mà client chọn.
dialect-discord-voice-4014 = Client bị loại ra, hoặc phiên của nó ở gateway chính đã kết thúc.
dialect-discord-voice-4015 = Máy chủ thoại bị sập.
dialect-discord-voice-4016 = Máy chủ không hỗ trợ kiểu mã hóa mà client chọn.
dialect-discord-voice-4017 = Kênh này cần client hỗ trợ mã hóa đầu cuối (DAVE).
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = Cuộc gọi đã kết thúc.

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
    .note-1 = Đọc lý do của 1011: nếu lý do nói đến hạn mức (quota), kết nối lại thì vẫn thất bại.
dialect-gemini-live-1011 = Có lỗi xảy ra ở máy chủ, hoặc đã hết hạn mức (quota).

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = Thư viện client không kết nối lại sau 1002, 1003, 1007–1011 và 1015: nó coi những mã này là lỗi mà thử lại không khắc phục được.
    .note-2 = Sau 4403, thư viện client tự kết nối lại: trước đó, hãy cho ứng dụng lấy token mới.
dialect-graphql-transport-ws-4004 = Client không đọc được một thông điệp từ máy chủ.
dialect-graphql-transport-ws-4005 = Có lỗi xảy ra ở client.
dialect-graphql-transport-ws-4400 = Một thông điệp có kiểu hoặc định dạng không tồn tại trong giao thức.
dialect-graphql-transport-ws-4401 = Client subscribe khi máy chủ chưa xác nhận kết nối (ConnectionAck).
dialect-graphql-transport-ws-4403 = Máy chủ từ chối kết nối, chẳng hạn vì thông tin xác thực.
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = Client không gửi ConnectionInit kịp thời.
dialect-graphql-transport-ws-4409 = ID của một operation đã có operation khác dùng.
dialect-graphql-transport-ws-4429 = Client gửi ConnectionInit hai lần.
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = Máy chủ không xác nhận kết nối (ConnectionAck) kịp thời.

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = Thư viện client (provider) kết nối lại sau mọi mã cho đến khi ứng dụng cho nó ngắt kết nối.
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

dialect-jmap-1008 = Thông tin xác thực hết hạn trong lúc kết nối đang mở.

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
dialect-liveblocks-4006 = Phòng có ID mới.
dialect-liveblocks-4100 = Client bị loại khỏi phòng và cần token mới.
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = Nay relay gửi thông điệp CLOSED thay vào đó.
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = Thiếu một trường trong một thông điệp.
dialect-obs-websocket-4004 = Một trường của thông điệp sai kiểu.
dialect-obs-websocket-4005 = Một trường của thông điệp có giá trị sai.
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = Người dùng đã loại client.
dialect-obs-websocket-4012 = Phần cứng hoặc phần mềm không hỗ trợ một tính năng được yêu cầu.

## OKX API v5

dialect-okx =
    .note-1 = Giới hạn của 4003 tính theo số kênh của một API key, của 4008 theo tổng số kênh, của 4009 theo số kênh của một kết nối.
    .note-2 = Client phải gửi ping; nếu không, máy chủ đóng bằng 4004.
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = API key đã bị thay đổi hoặc bị xóa.
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = Mọi mã khác dưới 4000 là lỗi của máy chủ; client kết nối lại sau những mã đó.
dialect-pandascore-1000 = Trận đấu đã kết thúc.
dialect-pandascore-4001 = Thiếu token.
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = Sau 1000, client JavaScript có kết nối lại hay không tùy phiên bản: 1.7 thì không.
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = Máy chủ đã yêu cầu socket ngắt kết nối.
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = Dải mã quyết định có kết nối lại hay không: sau 4000–4099, đừng kết nối lại khi chưa thay đổi gì; sau 4100–4199, kết nối lại sau { SECONDS("pusher-backoff-delay") } giây trở lên; sau 4200–4299, kết nối lại ngay.
    .note-2 = 4301 và 4302 là sự kiện error; kết nối vẫn mở.
    .note-3 = soketi và sockudo cũng dùng giao thức này.
dialect-pusher-4000 = Ứng dụng chỉ chấp nhận TLS: địa chỉ phải bắt đầu bằng wss.
dialect-pusher-4001 = Ứng dụng không tồn tại.
dialect-pusher-4003 = Ứng dụng đã bị tắt.
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = Đường dẫn không tồn tại.
dialect-pusher-4006 = Phiên bản trong địa chỉ sai định dạng.
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = Client không nêu phiên bản.
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = Danh sách theo dõi (watchlist) quá dài; soketi dùng số này cho một lỗi của máy chủ.

## QuickScreenTrading

dialect-qst-1000 = Kết nối kết thúc bình thường, có thể vì client đã đăng xuất.
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = Nghĩa của 3000, 3003 và 3008 khác với nghĩa đã đăng ký.
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = Đường dẫn đã đầy.
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = Có lỗi xảy ra ở một bên.
dialect-saltyrtc-3003 = Các bên đã chuyển sang một kênh khác.
dialect-saltyrtc-3004 = Bên khởi tạo (initiator) đã loại client này.
dialect-saltyrtc-3005 = Bên khởi tạo (initiator) không giải mã được một thông điệp.
dialect-saltyrtc-3006 = Hai bên không có task chung.
dialect-saltyrtc-3007 = Khóa của máy chủ không đúng như mong đợi.
dialect-saltyrtc-3008 = Một bên không hồi đáp kịp thời.

## Signal server

dialect-signal-server-1000 = Máy chủ đã đóng kết nối, không phải vì cùng thiết bị đó mở kết nối thứ hai.
dialect-signal-server-1011 = Máy chủ không đọc được các thông điệp đã lưu.
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = Lý do nằm trong một thông điệp kiểu "disconnect" trước frame Close.
dialect-slack-socket-mode-warning = Máy chủ sắp đóng kết nối.
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = Lý do là một chuỗi trong sự kiện disconnect. Mã đóng nằm trong details của sự kiện đó, và thường là 1000, 1005 hoặc 1006.
dialect-socket-io-io-server-disconnect = Máy chủ đã ngắt client; muốn kết nối lại, ứng dụng phải gọi connect().
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = Có lỗi xảy ra trên kết nối.
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = Máy chủ đã đóng kết nối.
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = Máy chủ đã ngắt client khỏi namespace này.

## SocketCluster

dialect-socketcluster =
    .note-1 = Thư viện client kết nối lại sau mọi mã dưới 4500 trừ 1000, và không bao giờ kết nối lại sau 4500–4999.
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = Máy chủ không ký được token.
dialect-socketcluster-4003 = Handshake thất bại.
dialect-socketcluster-4004 = Client không lưu được token.
dialect-socketcluster-4005 = Client không bắt đầu handshake kịp thời.
dialect-socketcluster-4006 = Máy chủ không nối được client với message broker của nó.
dialect-socketcluster-4007 = Client đã thôi thử kết nối.
dialect-socketcluster-4008 = Máy chủ từ chối handshake.
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002, 1006, 2000 và 2007 chỉ do thư viện client báo. Mã của máy chủ nằm trong một thông điệp SockJS, không nằm trong frame Close.
dialect-sockjs-1002 = Không tạo được kết nối, hoặc kết nối bị gián đoạn.
dialect-sockjs-1006 = Máy chủ không biết phiên này, chẳng hạn sau khi khởi động lại.
dialect-sockjs-2000 = Không transport nào hoạt động.
dialect-sockjs-2007 = Một transport không kết nối kịp thời.
dialect-sockjs-2010 = Phiên này đã có một kết nối.
dialect-sockjs-3000 = Máy chủ đã đóng phiên.

## Spring Framework

dialect-spring-4500 = Máy chủ không gửi được một thông điệp trong giới hạn về thời gian và kích thước của nó.

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = Tên dễ gây nhầm: subprotocol graphql-ws là của thư viện cũ này; thư viện graphql-ws thì dùng graphql-transport-ws.
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = Máy chủ không khởi tạo được kết nối hoặc một operation.

## tldraw sync

dialect-tldraw-sync-4099-not-found = Phòng không tồn tại.
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = Client quá cũ so với máy chủ.
dialect-tldraw-sync-4099-server-too-old = Máy chủ quá cũ so với client.
dialect-tldraw-sync-4099-invalid-record = Client gửi một record không hợp lệ.
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = Client gửi một thông điệp; chỉ được gửi pong.
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = Client không subscribe kịp thời.
dialect-twitch-eventsub-4004 = Client không chuyển sang địa chỉ mới kịp thời.
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = Địa chỉ để kết nối lại không hợp lệ.

## WebSocket++

dialect-websocketpp =
    .note-1 = Nghĩa của 3000 khác với nghĩa đã đăng ký (Unauthorized).
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = Một bên vi phạm subprotocol.
dialect-websocketpp-3001 = Dữ liệu không khớp với subprotocol.
