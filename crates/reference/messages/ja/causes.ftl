# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = 用が済んだため、接続が閉じられました。
cause-going_away = 一方が停止したか、離れました。
cause-no_status = 一方がコードなしで閉じました。
cause-application = アプリケーションが独自のコードで閉じました。
cause-policy = 相手がルールに違反したため、一方が閉じました。
cause-internal_error = 一方で予期しないエラーが起きました。
cause-extension_missing = クライアントが必要とする拡張に、サーバーが同意しませんでした。
cause-protocol_error = バイト列がRFC 6455のフレーミングのルールに違反していました。
cause-invalid_payload = テキストが有効なUTF-8ではありませんでした。
cause-unsupported_data = 受信側は、この種類（テキストまたはバイナリ）のメッセージを受け入れません。
cause-message_too_big = メッセージが上限を超えていました。
cause-rate_limited = メッセージが制限を超える速さで届きました。
cause-unauthorized = 認証情報がないか、誤っているか、必要な権限を持っていませんでした。
cause-token_expired = トークンの期限が切れました。
cause-content_refused = 内容に関するルールがメッセージを拒否しました。
cause-slow_consumer = 一方が、自分に送られたものを読み取りませんでした。
cause-handler_failed = ハンドラーがエラーを返しました。
cause-handler_panicked = ハンドラーがパニックを起こしました。
cause-upstream_lost = サーバーとの接続がCloseなしで終了し、ゲートウェイは再起動を確認していません。
cause-upstream_restarted = サーバーは接続を拒否した後、再び受け入れました。つまり、再起動しました。
cause-upstream_unavailable = クライアントが接続したとき、サーバーに到達できませんでした。
cause-upstream_protocol_error = サーバーがプロトコルのルールに違反しました。
cause-upstream_silent = サーバーが応答しなくなりました。
cause-restarting = サービスが停止または再起動されました。
cause-overloaded = 新しい接続を受け入れる余裕がありませんでした。
cause-idle = メッセージのやり取りがない時間が長すぎました。
cause-ping_timeout = pingへの応答が時間内にありませんでした。
cause-close_timeout = Closeへの応答が時間内にありませんでした。
cause-max_age = 接続が最大接続時間に達しました。
cause-kicked = 運用担当者が接続を閉じました。
cause-refused = オープニングハンドシェイクが拒否されました。
cause-peer_lost = 相手との接続がCloseなしで終了しました。
cause-tls_failed = TLSハンドシェイクが失敗しました。

party-client = 先に接続を終了させたのはクライアントです。
    .short = クライアント
party-upstream = 先に接続を終了させたのはサーバーです。
    .short = サーバー
party-gateway = 先に接続を終了させたのはゲートウェイです。
    .short = ゲートウェイ
party-network = どちらの側も接続を終了させていません。ネットワークに障害が起きたか、応答しなくなりました。
    .short = ネットワーク

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = この接続がCloseなしで終了しました。
fact-pong = サーバーが別の接続のpingに応答しました。
fact-still_open = サーバーが新しい接続を拒否する前からの接続が、まだ開いています。
fact-check_failed = サーバーのヘルスチェックが失敗しました。
fact-answered = サーバーがオープニングハンドシェイクに応答しました。
fact-accepted = サーバーが新しい接続を受け入れました。
fact-refused = サーバーが新しい接続を拒否しました。
fact-unreachable = サーバーは新しい接続を受け入れも拒否もしませんでした。
fact-could_not_try = ゲートウェイには、新しい接続のためのファイルディスクリプターかポートが残っていませんでした。
fact-no_pong = サーバーがpingに時間内に応答しませんでした。
fact-no_answer = サーバーがオープニングハンドシェイクに時間内に応答しませんでした。
