# The page that finds the cause of an ending.

diagnose-title = WebSocketが閉じた原因を調べる
diagnose-description = WebSocketが閉じた原因を調べられます。終了について分かることを入力すると、可能性の高い原因と、それぞれの確認方法、対処方法が表示されます。
diagnose-lead = 分かることを入力し、残りは空けておいてください。可能性の高い原因から順に、確認方法と対処方法とともに表示されます。
# Shown where no script runs.
diagnose-noscript = 診断にはJavaScriptが必要です。JavaScriptがない場合は、下から気づいたことを探してください。
diagnose-form = 終了について分かること
diagnose-failed = ルールを読み込めませんでした。もう一度試してください。
diagnose-button = 原因を調べる
diagnose-clear = 最初からやり直す
diagnose-causes = 可能性の高い原因
diagnose-noticed = 気づいたことから調べる
diagnose-noticed-about = それぞれで最も多い原因は次のとおりです：

# Labels of the form's fields.
symptom-code = クローズコード
symptom-reason = 理由またはログの行
symptom-reason-hint = コードに添えられたテキスト、またはエラーメッセージです。ブラウザーの外には送信されません。
symptom-empty = 理由は空だった
symptom-opened = 開きましたか
symptom-clean = クリーンでしたか（wasClean）
symptom-silence = 終了前の無通信時間
symptom-age = 接続時間
symptom-span-hint = 秒数、または単位付きの数です：60s、5min、2h。
symptom-status = ハンドシェイクのHTTPステータス
symptom-together = 2秒以内に閉じた接続の数（この接続を含む）
symptom-side = どちらで見ましたか
symptom-software = 経路上にあるもの
symptom-others = ほかのソフトウェア（コンマ区切り）
answer-unknown = 不明
answer-yes = はい
answer-no = いいえ
answer-client = クライアント
answer-server = サーバー

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = 合う原因：{ $count }件。対処する前に、その原因であることを確認してください。
diagnosis-elsewhere = サービスごとの番号の意味（サービス名は上で指定できます）
diagnosis-none = このすべてに合う原因は、このリファレンスにありません。最も確信の持てないものを外してください。
diagnosis-cause = この原因について詳しく
diagnosis-ask = これに答える
# $field is the label of a field.
diagnosis-unread = 「{ $field }」は読み取れなかったため、除外しました。
# $name is what was typed.
diagnosis-unknown-software = 「{ $name }」という名前のソフトウェアはここにないため、除外しました。
diagnosis-several = 「{ $name }」は次のどれかかもしれません。1つ選んでください：
diagnosis-nearest = これをお探しですか。

# What people notice; each leads to what it most often is.
noticed-never-opened = 一度も開かない。
noticed-only-behind-proxy = プロキシの背後でだけ、メッセージがない状態がしばらく続くと閉じる。
noticed-proxy-refuses = プロキシの背後では開かず、プロキシなしでは開く。
noticed-many-at-once = 多くの接続が同じ秒に閉じる。
noticed-after-deployment = 新しいバージョンがデプロイされると閉じる。
noticed-after-sleep = スマートフォンで、またはコンピューターのスリープ後に閉じる。
noticed-large-messages = 大きなメッセージの後に閉じる。
noticed-handler = 特定の1つのメッセージの後に、1011で閉じる。
noticed-after-login = 開いてから1秒以内に閉じる。
noticed-ping = ログにpingまたはタイムアウトのことが書かれている。
noticed-no-code = コードが1005で、理由がない。
noticed-certificate = wss://でだけ失敗する。
