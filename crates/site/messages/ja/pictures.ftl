# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }：典型的な流れ

# The programs, above their lines.
picture-client = クライアント
picture-server = サーバー
picture-gateway = ゲートウェイ
picture-proxy = プロキシ

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = { $from }から{ $to }へ：{ $what }。
picture-said-at = { $who }：{ $what }。
picture-said-filled-in = { $what }（自分のライブラリが補ったもの）

# What is sent.
picture-empty-close = 空のCloseフレーム
picture-no-close = Closeフレームなし
picture-unread = { $close }、未読
picture-message = メッセージ
picture-frame = フレーム
picture-binary = バイナリメッセージ
picture-text = テキストメッセージ
picture-large = 大きなメッセージ
picture-not-websocket = 無効な応答
picture-handshake = オープニングハンドシェイク
picture-token = トークン付きハンドシェイク
picture-accepted = 101（受け入れ）
picture-accepted-without = 101、拡張なし
picture-tls-hello = TLSハンドシェイク開始
picture-certificate = 証明書
picture-tls-alert = TLSアラート
picture-end = TCPの終了
picture-cut = TCPの切断

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = close(1000)を呼び出す
picture-calls-close = close()を呼び出す
picture-shuts-down = 停止する
picture-broken-rule = プロトコル違反を見つける
picture-wants-text = テキストだけを受け入れる
picture-not-utf8 = UTF-8でないバイトを見つける
picture-own-rule = 独自ルールの違反を見つける
picture-limit = 上限がそれより小さい
picture-idle = 無通信時間が長すぎる
picture-needs-extension = その拡張を必要とする
picture-fails = ハンドラーが失敗する
picture-restarts = 再起動する
picture-is-back = サーバーの復帰を確認する
picture-no-capacity = 余裕が残っていない
picture-cannot-use = その応答を使えない
picture-not-trusted = それを信頼しない
picture-credentials = 認証情報を拒否する
picture-right-missing = 権限の不足を確認する
picture-waited = 待ち時間の上限を超えた
picture-library-reason = ライブラリ独自の理由で閉じる
picture-own-reason = 独自の理由で閉じる
picture-refuses-number = 番号{ $code }を拒否する

# What a library reports when it is over.
picture-reports = { $code }を報告する
picture-often-reports = { $code }を報告することが多い
picture-reports-refused = 1002、1006、またはエラーを報告する

# Below the drawing.
picture-clean = クリーンなクローズ：双方がCloseフレームを送信しました。
picture-never-opened = 接続が一度も開かなかったときも、1006が報告されます。
picture-sends-1012-itself = 計画どおりに停止するサーバーは、自分で1012を送信できます。
picture-or-1011 = 代わりに1011を送信するゲートウェイも多くあります。
picture-no-websocket = WebSocketは開きませんでした。ブラウザーは1006を報告します。
picture-shown-by-browsers = ChromiumとFirefoxは{ $code }をページに渡します。
