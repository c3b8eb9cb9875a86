# What the codes of services and libraries mean, dialect by dialect.
#
# A message is one code: dialect-DIALECT-CODE, and behind it the reason where the
# reason decides. Its value is one sentence. A message dialect-DIALECT has the notes
# on the whole: .note-1 and so on. Meanings that several dialects share are terms.

-dialect-bad-token = トークンが誤っています。
-dialect-bad-credentials = 認証情報がないか、誤っています。
-dialect-token-expired = トークンの期限が切れています。
-dialect-forbidden = この認証情報には、これを行う権限がありません。
-dialect-not-authenticated = クライアントが、認証の前にメッセージを送信しました。
-dialect-already-authenticated = クライアントが2回認証しました。
-dialect-session-expired = セッションの期限が切れています。
-dialect-session-invalid = セッションはもう有効ではありません。
-dialect-unknown-error = サーバーにも原因の分からないエラーが起きました。
-dialect-server-error = サーバーでエラーが起きました。
-dialect-shutdown = サーバーが停止しようとしています。
-dialect-too-fast = クライアントが、短時間に多くを送信しすぎています。
-dialect-too-slow = クライアントの読み取りが遅すぎます。
-dialect-bad-message = サーバーがメッセージを読み取れませんでした。
-dialect-bad-request = リクエストが有効ではありません。
-dialect-unknown-opcode = メッセージの操作コードがサーバーにとって未知のものです。
-dialect-bad-version = クライアントが求めたバージョンにサーバーが対応していません。
-dialect-room-full = ルームが満員です。
-dialect-idle = 何も送信されない時間が長すぎました。
-dialect-no-pong = クライアントが時間内にpingに応答しませんでした。
-dialect-connection-limit = 接続が多すぎます。
-dialect-channel-limit = クライアントが購読するチャネルが多すぎます。
-dialect-too-big = メッセージが大きすぎます。
-dialect-left = クライアントが意図して離れました。
-dialect-elsewhere = 同じアカウントまたはセッションが別の接続を開きました。
-dialect-timeout = サーバーが待っていたメッセージが、時間内に届きませんでした。
-dialect-lifetime = 接続またはセッションが最大の長さに達しました。
-dialect-local = この番号はライブラリの内部だけで使われ、送信されることはありません。
-dialect-protocol-error = 一方がプロトコルに違反しました。
-dialect-plan = アカウントまたはそのプランには、これが含まれていません。
-dialect-normal = 接続が正常に終了しました。
-dialect-no-subprotocol = クライアントとサーバーに共通のサブプロトコルがありません。
-dialect-lost = 接続が失われました。
-dialect-reconnect-asked = サーバーがクライアントに再接続を求めています。
-dialect-full = サーバーに、これ以上のクライアントを受け入れる余裕がありません。
-dialect-stay-away = サーバーがクライアントに再接続しないよう伝えています。
-dialect-audio-length = 音声の断片が短すぎるか、長すぎます。
-dialect-message-kind = サーバーはこの種類のメッセージを受け入れません。
-dialect-restart = サーバーが再起動しています。
-dialect-no-ping = サーバーからのpingが時間内に届きませんでした。
-dialect-bad-structure = メッセージの構造が期待どおりではありません。
-dialect-bad-shard = シャードの番号が有効ではありません。
-dialect-sharding = ボットの参加しているギルドが1本の接続には多すぎます。シャードを使わなければなりません。
-dialect-bad-sequence = クライアントが誤ったシーケンス番号で再開しました。

## Rails Action Cable

dialect-actioncable =
    .note-1 = 理由は種類が「disconnect」のメッセージにあり、再接続するかどうかは、そのメッセージの「reconnect」フィールドで決まります。その後のCloseフレームのコードは1000です。
dialect-actioncable-unauthorized = { -dialect-bad-credentials }
dialect-actioncable-invalid-request = { -dialect-bad-request }
dialect-actioncable-server-restart = { -dialect-restart }
dialect-actioncable-remote = サーバーがこのユーザーを切断しました。

## AssemblyAI Streaming

dialect-assemblyai-streaming-3005 = { -dialect-server-error }
dialect-assemblyai-streaming-3006 = { -dialect-bad-request }
dialect-assemblyai-streaming-3007 = { -dialect-audio-length }
dialect-assemblyai-streaming-3008 = { -dialect-lifetime }
dialect-assemblyai-streaming-3009 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4000 = サンプルレートが有効ではありません。
dialect-assemblyai-streaming-4001 = { -dialect-bad-credentials }
dialect-assemblyai-streaming-4002 = アカウントの残高がありません。
dialect-assemblyai-streaming-4003 = { -dialect-plan }
dialect-assemblyai-streaming-4004 = セッションが存在しません。
dialect-assemblyai-streaming-4008 = { -dialect-session-expired }
dialect-assemblyai-streaming-4010 = セッションはすでに終了しています。
dialect-assemblyai-streaming-4029 = { -dialect-too-fast }
dialect-assemblyai-streaming-4030 = { -dialect-elsewhere }
dialect-assemblyai-streaming-4031 = { -dialect-idle }
dialect-assemblyai-streaming-4032 = 音声の断片が短すぎます。
dialect-assemblyai-streaming-4033 = 音声の断片が長すぎます。
dialect-assemblyai-streaming-4034 = 音声が小さすぎて変換できません。
dialect-assemblyai-streaming-4100 = { -dialect-bad-message }
dialect-assemblyai-streaming-4101 = { -dialect-bad-structure }
dialect-assemblyai-streaming-4102 = { -dialect-connection-limit }
dialect-assemblyai-streaming-4103 = { -dialect-elsewhere }

## AssemblyAI text to speech

dialect-assemblyai-tts =
    .note-1 = Closeフレームの前のErrorメッセージに同じ番号があります。クライアントが何も変えずに再接続できるかどうかは、その「retryable」フィールドで分かります。
dialect-assemblyai-tts-1009 = { -dialect-too-big }
dialect-assemblyai-tts-3006 = { -dialect-bad-request }

## AWS API Gateway

dialect-aws-api-gateway =
    .note-1 = 1005と1006は、サーバーにだけ、$disconnectルートのイベントで報告されます。
dialect-aws-api-gateway-1001 = 接続の無通信時間が長すぎたか、最大接続時間に達しました。
dialect-aws-api-gateway-1003 = クライアントがバイナリメッセージを送信しました。対応しているのはテキストだけです。
dialect-aws-api-gateway-1005 = クライアントがコードなしで閉じました。
dialect-aws-api-gateway-1006 = TCPがCloseフレームなしで終わりました。
dialect-aws-api-gateway-1008 = { -dialect-too-fast }
dialect-aws-api-gateway-1009 = { -dialect-too-big }
dialect-aws-api-gateway-1011 = { -dialect-server-error }
dialect-aws-api-gateway-1012 = { -dialect-restart }

## AWS IoT Wireless network analyzer

dialect-aws-iot-wireless-1000 = 接続が正常に終了したか、無通信時間が長すぎました。
dialect-aws-iot-wireless-1002 = { -dialect-protocol-error }
dialect-aws-iot-wireless-1003 = { -dialect-message-kind }
dialect-aws-iot-wireless-1008 = 署名の期限切れなど、クライアントがポリシーに違反しました。
dialect-aws-iot-wireless-1011 = { -dialect-server-error }

## Binance Spot streams

dialect-binance =
    .note-1 = 接続は最長{ HOURS("binance-lifetime") }時間です。
dialect-binance-servershutdown = { -dialect-shutdown }

## Centrifugo

dialect-centrifugo =
    .note-1 = 範囲で決まります。クライアントは、3000〜3499と4000〜4499の後は再接続し、3500〜3999と4500〜4999の後は再接続しません。
    .note-2 = 3000、3003、3008の意味は、登録されたものと異なります。ここでは、クライアントは3つのどの後も再接続します。
dialect-centrifugo-1009 = { -dialect-too-big }
dialect-centrifugo-3000 = 接続が、サーバーからの助言なしに終了しました。
dialect-centrifugo-3001 = { -dialect-shutdown }
dialect-centrifugo-3004 = { -dialect-server-error }
dialect-centrifugo-3005 = 接続の期限が切れ、新しいトークンが必要です。
dialect-centrifugo-3006 = 購読の期限が切れました。
dialect-centrifugo-3008 = { -dialect-too-slow }
dialect-centrifugo-3009 = サーバーがクライアントに書き込めませんでした。
dialect-centrifugo-3010 = クライアントがメッセージを取り逃しました。再接続で復元されます。
dialect-centrifugo-3011 = { -dialect-reconnect-asked }
dialect-centrifugo-3012 = { -dialect-no-pong }
dialect-centrifugo-3013 = { -dialect-too-fast }
dialect-centrifugo-3014 = 状態またはトークンがもう有効ではありません。クライアントは新しいトークンを取得し、再び同期します。
dialect-centrifugo-3500 = { -dialect-bad-token }
dialect-centrifugo-3501 = { -dialect-bad-message }
dialect-centrifugo-3502 = クライアントが時間内に認証しませんでした。
dialect-centrifugo-3503 = { -dialect-stay-away }
dialect-centrifugo-3504 = { -dialect-connection-limit }
dialect-centrifugo-3505 = { -dialect-channel-limit }
dialect-centrifugo-3506 = バイナリデータが送信されるところでJSONを使うなど、クライアントが誤った形式を使っています。
dialect-centrifugo-3507 = { -dialect-forbidden }
dialect-centrifugo-3508 = サーバーにこの機能がありません。
dialect-centrifugo-3509 = クライアントのエラーが多すぎます。

## Colyseus

dialect-colyseus =
    .note-1 = クライアントライブラリがセッションを再開するのは、1001、1005、1006、4010の後だけです。
dialect-colyseus-1001 = 相手が離れようとしています。
dialect-colyseus-1005 = 接続がコードなしで閉じられました。
dialect-colyseus-1006 = { -dialect-lost }
dialect-colyseus-4000 = { -dialect-left }
dialect-colyseus-4001 = { -dialect-shutdown }
dialect-colyseus-4002 = ルームでエラーが起きました。
dialect-colyseus-4003 = クライアントがセッションを再開できませんでした。
dialect-colyseus-4010 = { -dialect-reconnect-asked }

## cryptolisting.ws

dialect-cryptolisting-1000-key-expired = キーの期限が切れています。
dialect-cryptolisting-1000-key-invalidated = キーが取り消されました。
dialect-cryptolisting-1008-too-slow = { -dialect-too-slow }
dialect-cryptolisting-1008-rate-limit-exceeded = { -dialect-too-fast }
dialect-cryptolisting-1009 = { -dialect-too-big }

## Deepgram

dialect-deepgram =
    .note-1 = 音声認識は、音声を送信しない接続を終了させます。KeepAliveメッセージで防げます。
dialect-deepgram-1003-message-0000 = { -dialect-message-kind }
dialect-deepgram-1008-data-0000 = 音声認識：サーバーがデータを音声としてデコードできません。音声合成：サーバーがコマンドを知りません。
dialect-deepgram-1008-data-0001 = 短い時間に送信された文字が多すぎます。
dialect-deepgram-1009-big-0000 = { -dialect-too-big }
dialect-deepgram-1009-big-0001 = テキストの文字数が多すぎます。
dialect-deepgram-1011-net-0000 = 音声認識：サーバーが時間内にテキストを送信しませんでした。音声合成：サーバーでエラーが起きました。
dialect-deepgram-1011-net-0001 = 音声認識：クライアントが時間内に音声を送信しませんでした。音声合成：サーバーがメッセージを受信できませんでした。
dialect-deepgram-1011-net-0002 = サーバーがメッセージを送信できませんでした。
dialect-deepgram-1011-net-0003 = 時間制限に達しました。

## Discord Gateway

dialect-discord-gateway =
    .note-1 = 1000か1001で閉じるクライアントは、自分のセッションを終了させます。ほかのコードの後は、短い間、再開できます。
dialect-discord-gateway-4000 = { -dialect-unknown-error }
dialect-discord-gateway-4001 = { -dialect-unknown-opcode }
dialect-discord-gateway-4002 = { -dialect-bad-message }
dialect-discord-gateway-4003 = クライアントが、Identifyの前にメッセージを送信したか、セッションがもう有効ではありません。
dialect-discord-gateway-4004 = { -dialect-bad-token }
dialect-discord-gateway-4005 = { -dialect-already-authenticated }
dialect-discord-gateway-4007 = { -dialect-bad-sequence }
dialect-discord-gateway-4008 = { -dialect-too-fast }
dialect-discord-gateway-4009 = { -dialect-session-expired }
dialect-discord-gateway-4010 = { -dialect-bad-shard }
dialect-discord-gateway-4011 = { -dialect-sharding }
dialect-discord-gateway-4012 = { -dialect-bad-version }
dialect-discord-gateway-4013 = インテントが有効ではありません。
dialect-discord-gateway-4014 = インテントが、このボットに対して有効にされていないか、承認されていません。

## Discord RPC

dialect-discord-rpc-4000 = クライアントIDが有効ではありません。
dialect-discord-rpc-4001 = オリジンが許可されていません。
dialect-discord-rpc-4002 = { -dialect-too-fast }
dialect-discord-rpc-4003 = トークンが取り消されました。新しいトークンを取得してください。
dialect-discord-rpc-4004 = { -dialect-bad-version }
dialect-discord-rpc-4005 = アドレスのエンコーディングが有効ではありません。

## Discord Voice Gateway

dialect-discord-voice-4001 = { -dialect-unknown-opcode }
dialect-discord-voice-4002 = { -dialect-bad-message }
dialect-discord-voice-4003 = { -dialect-not-authenticated }
dialect-discord-voice-4004 = { -dialect-bad-token }
dialect-discord-voice-4005 = { -dialect-already-authenticated }
dialect-discord-voice-4006 = { -dialect-session-invalid }
dialect-discord-voice-4009 = { -dialect-session-expired }
dialect-discord-voice-4011 = 音声サーバーが存在しません。
dialect-discord-voice-4012 = クライアントが選んだプロトコルにサーバーが対応していません。
dialect-discord-voice-4014 = クライアントが外されたか、メインのゲートウェイでのそのセッションが終了しました。
dialect-discord-voice-4015 = 音声サーバーがクラッシュしました。
dialect-discord-voice-4016 = クライアントが選んだ暗号化にサーバーが対応していません。
dialect-discord-voice-4017 = このチャネルには、エンドツーエンド暗号化（DAVE）に対応したクライアントが必要です。
dialect-discord-voice-4020 = { -dialect-bad-request }
dialect-discord-voice-4021 = { -dialect-too-fast }
dialect-discord-voice-4022 = 通話が終了しました。

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
    .note-1 = 1011の理由を読んでください。クォータのことが書かれていれば、再接続してもまた失敗します。
dialect-gemini-live-1011 = サーバーでエラーが起きたか、クォータを使い切りました。

## GraphQL over WebSocket (graphql-ws)

dialect-graphql-transport-ws =
    .note-1 = クライアントライブラリは、1002、1003、1007〜1011、1015の後は再接続しません。これらのコードを、再試行では直らないエラーとして扱います。
    .note-2 = 4403の後、クライアントライブラリは自動的に再接続します。その前に、アプリケーションに新しいトークンを取得させてください。
dialect-graphql-transport-ws-4004 = クライアントが、サーバーからのメッセージを読み取れませんでした。
dialect-graphql-transport-ws-4005 = クライアントでエラーが起きました。
dialect-graphql-transport-ws-4400 = メッセージの種類または形式が、プロトコルに存在しないものです。
dialect-graphql-transport-ws-4401 = サーバーが接続を承認する前に、クライアントが購読しました。
dialect-graphql-transport-ws-4403 = 認証情報などのために、サーバーが接続を拒否しました。
dialect-graphql-transport-ws-4406 = { -dialect-no-subprotocol }
dialect-graphql-transport-ws-4408 = クライアントが時間内にConnectionInitを送信しませんでした。
dialect-graphql-transport-ws-4409 = 操作のidがすでに使われています。
dialect-graphql-transport-ws-4429 = クライアントがConnectionInitを2回送信しました。
dialect-graphql-transport-ws-4499 = { -dialect-local }
dialect-graphql-transport-ws-4500 = { -dialect-server-error }
dialect-graphql-transport-ws-4504 = サーバーが時間内に接続を承認しませんでした。

## Helius parsed streams

dialect-helius-parsed-streams-1000 = { -dialect-idle }

## Hocuspocus

dialect-hocuspocus =
    .note-1 = クライアントライブラリ（provider）は、アプリケーションが切断するまで、どのコードの後も再接続します。
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

dialect-jmap-1008 = 接続が開いている間に認証情報の期限が切れました。

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
dialect-liveblocks-4006 = ルームのidが新しくなりました。
dialect-liveblocks-4100 = クライアントがルームから外されました。新しいトークンが必要です。
dialect-liveblocks-4109 = { -dialect-token-expired }
dialect-liveblocks-4999 = { -dialect-stay-away }

## Nostr (until December 2023)

dialect-nostr-until-2023 =
    .note-1 = 現在、リレーは代わりにCLOSEDメッセージを送信します。
dialect-nostr-until-2023-4000 = { -dialect-stay-away }

## obs-websocket 5

dialect-obs-websocket-4000 = { -dialect-unknown-error }
dialect-obs-websocket-4002 = { -dialect-bad-message }
dialect-obs-websocket-4003 = メッセージのフィールドが不足しています。
dialect-obs-websocket-4004 = メッセージのフィールドの型が誤っています。
dialect-obs-websocket-4005 = メッセージのフィールドの値が誤っています。
dialect-obs-websocket-4006 = { -dialect-unknown-opcode }
dialect-obs-websocket-4007 = { -dialect-not-authenticated }
dialect-obs-websocket-4008 = { -dialect-already-authenticated }
dialect-obs-websocket-4009 = { -dialect-bad-credentials }
dialect-obs-websocket-4010 = { -dialect-bad-version }
dialect-obs-websocket-4011 = ユーザーがクライアントを外しました。
dialect-obs-websocket-4012 = 要求された機能に、ハードウェアまたはソフトウェアが対応していません。

## OKX API v5

dialect-okx =
    .note-1 = 4003の上限は1つのAPIキーのチャネル、4008の上限はすべてのチャネル、4009の上限は1本の接続のチャネルに対するものです。
    .note-2 = クライアントはpingを送信しなければなりません。送信しないと、サーバーが4004で閉じます。
dialect-okx-1009 = { -dialect-too-big }
dialect-okx-4001 = { -dialect-bad-credentials }
dialect-okx-4002 = { -dialect-bad-request }
dialect-okx-4003 = { -dialect-channel-limit }
dialect-okx-4004 = { -dialect-idle }
dialect-okx-4005 = { -dialect-too-slow }
dialect-okx-4006 = { -dialect-lost }
dialect-okx-4007 = APIキーが変更または削除されました。
dialect-okx-4008 = { -dialect-channel-limit }
dialect-okx-4009 = { -dialect-channel-limit }

## OpenAI Realtime API

dialect-openai-realtime-1001 = { -dialect-lifetime }

## PandaScore

dialect-pandascore =
    .note-1 = 4000未満のほかのコードは、いずれもサーバーのエラーを表します。その後、クライアントは再接続します。
dialect-pandascore-1000 = 試合が終わりました。
dialect-pandascore-4001 = トークンがありません。
dialect-pandascore-4003 = { -dialect-plan }
dialect-pandascore-4029 = { -dialect-connection-limit }

## Phoenix Channels

dialect-phoenix =
    .note-1 = 1000の後にJavaScriptクライアントが再接続するかどうかは、バージョンによって異なります。1.7は再接続しません。
dialect-phoenix-1000 = { -dialect-normal }
dialect-phoenix-1001 = サーバーがソケットに切断を指示しました。
dialect-phoenix-1012 = { -dialect-restart }

## Pusher Channels protocol

dialect-pusher =
    .note-1 = 範囲で決まります。4000〜4099の後は、何も変えずに再接続しないでください。4100〜4199の後は、{ SECONDS("pusher-backoff-delay") }秒以上待ってから再接続してください。4200〜4299の後は、すぐに再接続してください。
    .note-2 = 4301と4302はエラーイベントです。接続は開いたままです。
    .note-3 = soketiとsockudoもこのプロトコルを話します。
dialect-pusher-4000 = アプリケーションはTLSだけを受け入れます。アドレスはwssで始まらなければなりません。
dialect-pusher-4001 = アプリケーションが存在しません。
dialect-pusher-4003 = アプリケーションが無効にされています。
dialect-pusher-4004 = { -dialect-plan }
dialect-pusher-4005 = パスが存在しません。
dialect-pusher-4006 = アドレスのバージョンの形式が誤っています。
dialect-pusher-4007 = { -dialect-bad-version }
dialect-pusher-4008 = クライアントがバージョンを指定していません。
dialect-pusher-4009 = { -dialect-bad-credentials }
dialect-pusher-4100 = { -dialect-full }
dialect-pusher-4200 = { -dialect-reconnect-asked }
dialect-pusher-4201 = { -dialect-no-pong }
dialect-pusher-4202 = { -dialect-idle }
dialect-pusher-4301 = { -dialect-too-fast }
dialect-pusher-4302 = ウォッチリストが長すぎます。soketiは、この番号をサーバーのエラーに使います。

## QuickScreenTrading

dialect-qst-1000 = 接続が正常に終了しました。クライアントがログアウトしたためかもしれません。
dialect-qst-4101 = { -dialect-elsewhere }
dialect-qst-4102 = { -dialect-too-slow }

## SaltyRTC

dialect-saltyrtc =
    .note-1 = 3000、3003、3008の意味は、登録されたものと異なります。
dialect-saltyrtc-1002 = { -dialect-no-subprotocol }
dialect-saltyrtc-3000 = パスが満杯です。
dialect-saltyrtc-3001 = { -dialect-protocol-error }
dialect-saltyrtc-3002 = 一方でエラーが起きました。
dialect-saltyrtc-3003 = ピアが別のチャネルに移りました。
dialect-saltyrtc-3004 = イニシエーターがこのクライアントを外しました。
dialect-saltyrtc-3005 = イニシエーターがメッセージを復号できませんでした。
dialect-saltyrtc-3006 = 双方に共通のタスクがありません。
dialect-saltyrtc-3007 = サーバーの鍵が期待したものではありません。
dialect-saltyrtc-3008 = 一方が時間内に応答しませんでした。

## Signal server

dialect-signal-server-1000 = サーバーが接続を閉じました。同じ端末の2本目の接続が原因ではありません。
dialect-signal-server-1011 = サーバーが、保存されたメッセージを読み取れませんでした。
dialect-signal-server-4409 = { -dialect-elsewhere }

## Slack Socket Mode

dialect-slack-socket-mode =
    .note-1 = 理由は、Closeフレームの前の、種類が「disconnect」のメッセージにあります。
dialect-slack-socket-mode-warning = サーバーがまもなく接続を閉じます。
dialect-slack-socket-mode-refresh-requested = { -dialect-reconnect-asked }
dialect-slack-socket-mode-too-many-websockets = { -dialect-connection-limit }

## Socket.IO

dialect-socket-io =
    .note-1 = 理由は、disconnectイベントのテキストです。クローズコードはそのイベントの詳細にあり、通常は1000、1005、1006のいずれかです。
dialect-socket-io-io-server-disconnect = サーバーがクライアントを切断しました。再接続するには、アプリケーションがconnect()を呼び出さなければなりません。
dialect-socket-io-io-client-disconnect = { -dialect-left }
dialect-socket-io-ping-timeout = { -dialect-no-ping }
dialect-socket-io-transport-close = { -dialect-lost }
dialect-socket-io-transport-error = 接続でエラーが起きました。
dialect-socket-io-parse-error = { -dialect-bad-message }
dialect-socket-io-forced-close = サーバーが接続を閉じました。
dialect-socket-io-server-shutting-down = { -dialect-shutdown }
dialect-socket-io-client-namespace-disconnect = { -dialect-left }
dialect-socket-io-server-namespace-disconnect = サーバーが、この名前空間からクライアントを切断しました。

## SocketCluster

dialect-socketcluster =
    .note-1 = クライアントライブラリは、1000を除く4500未満のどのコードの後も再接続し、4500〜4999の後は決して再接続しません。
dialect-socketcluster-4000 = { -dialect-no-ping }
dialect-socketcluster-4001 = { -dialect-no-pong }
dialect-socketcluster-4002 = サーバーがトークンに署名できませんでした。
dialect-socketcluster-4003 = ハンドシェイクが失敗しました。
dialect-socketcluster-4004 = クライアントがトークンを保存できませんでした。
dialect-socketcluster-4005 = クライアントが時間内にハンドシェイクを始めませんでした。
dialect-socketcluster-4006 = サーバーが、クライアントを自身のメッセージブローカーに接続できませんでした。
dialect-socketcluster-4007 = クライアントが接続の試行をやめました。
dialect-socketcluster-4008 = サーバーがハンドシェイクを拒否しました。
dialect-socketcluster-4009 = { -dialect-not-authenticated }

## SockJS

dialect-sockjs =
    .note-1 = 1002、1006、2000、2007は、クライアントライブラリが報告するだけです。サーバーのコードは、CloseフレームではなくSockJSのメッセージにあります。
dialect-sockjs-1002 = 接続を確立できなかったか、接続が途切れました。
dialect-sockjs-1006 = サーバーがこのセッションを知りません。たとえば、再起動の後です。
dialect-sockjs-2000 = どのトランスポートも機能しませんでした。
dialect-sockjs-2007 = トランスポートが時間内に接続しませんでした。
dialect-sockjs-2010 = セッションにはすでに接続があります。
dialect-sockjs-3000 = サーバーがセッションを閉じました。

## Spring Framework

dialect-spring-4500 = サーバーが、時間とサイズの上限内でメッセージを送信できませんでした。

## Apollo subscriptions-transport-ws

dialect-subscriptions-transport-ws =
    .note-1 = サブプロトコルgraphql-wsは、名前に反して、この古いライブラリのものです。ライブラリgraphql-wsはgraphql-transport-wsを使います。
dialect-subscriptions-transport-ws-1002 = { -dialect-no-subprotocol }
dialect-subscriptions-transport-ws-1011 = サーバーが接続または操作を開始できませんでした。

## tldraw sync

dialect-tldraw-sync-4099-not-found = ルームが存在しません。
dialect-tldraw-sync-4099-forbidden = { -dialect-forbidden }
dialect-tldraw-sync-4099-not-authenticated = { -dialect-bad-credentials }
dialect-tldraw-sync-4099-unknown-error = { -dialect-server-error }
dialect-tldraw-sync-4099-client-too-old = クライアントがサーバーに対して古すぎます。
dialect-tldraw-sync-4099-server-too-old = サーバーがクライアントに対して古すぎます。
dialect-tldraw-sync-4099-invalid-record = クライアントが、有効でないレコードを送信しました。
dialect-tldraw-sync-4099-rate-limited = { -dialect-too-fast }
dialect-tldraw-sync-4099-room-full = { -dialect-room-full }

## Twitch EventSub

dialect-twitch-eventsub-4000 = { -dialect-server-error }
dialect-twitch-eventsub-4001 = クライアントがメッセージを送信しました。許されているのはpongだけです。
dialect-twitch-eventsub-4002 = { -dialect-no-pong }
dialect-twitch-eventsub-4003 = クライアントが時間内に購読しませんでした。
dialect-twitch-eventsub-4004 = クライアントが時間内に新しいアドレスに移りませんでした。
dialect-twitch-eventsub-4005 = { -dialect-lost }
dialect-twitch-eventsub-4006 = { -dialect-lost }
dialect-twitch-eventsub-4007 = 再接続のためのアドレスが有効ではありません。

## WebSocket++

dialect-websocketpp =
    .note-1 = 3000の意味は、登録されたもの（Unauthorized）と異なります。
dialect-websocketpp-0 = { -dialect-local }
dialect-websocketpp-1 = { -dialect-local }
dialect-websocketpp-2 = { -dialect-local }
dialect-websocketpp-3000 = 一方がサブプロトコルに違反しました。
dialect-websocketpp-3001 = データがサブプロトコルに合いません。
