# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell：すべての終わり方を2通りで
headline = ボタンを押すと、WebSocketがfarewellなしとfarewellありで終了します。
lead = 左側では、ブラウザーがサーバーと直接通信します。右側では同じサーバーがfarewellの背後にあり、接続が終了した原因をfarewellがブラウザーに伝えます。
languages = 言語
actions = 終わり方の選択
straight = 直接
straight-about = ブラウザー → サーバー
through = farewell経由
through-about = ブラウザー → farewell → サーバー
nothing-yet = どのボタンも、両方の接続に同じことをします。ブラウザーに何が伝わるかを比べてください。
no-script = このページでWebSocketを開くにはJavaScriptが必要です。最新の終了は下にあります。ターミナルでも試せます：
terminal = ターミナルからも試せます：
reference = 各クローズコードの意味
results = これまでの結果
col-ending = 終わり方
ledger = 台帳（ライブ）
ledger-about = farewellは、すべての終了について、コード、原因、先に終了させた側を書き留めます。
ledger-empty = まだ何も終了していません。
ledger-all = すべての記録
col-time = 時刻
col-code = コード
col-cause = 原因
col-who = 先に終了させた側
col-path = パス
picture = 誰が何を送信したか

act-finish = 正常に終了する
    .moral = 正常な終了は、そのまま届きます。farewellは手を加えません。
act-empty = コードなしで閉じる
    .moral = コードは送信されず、作り出されることもありません。左右とも1005です。
act-crash = ハンドラーをクラッシュさせる
    .moral = 直接では、1006から何も分かりません。farewellは、サーバーが失敗したことと、クライアントが再接続してよいことを伝えます。
act-kill = サーバーを強制終了する
    .moral = 直接では、1006から何も分かりません。farewellはサーバーを待ち、戻らないと分かると、いなくなったことを伝えます。
act-restart = サーバーを再起動する
    .moral = 直接では、1006から何も分かりません。farewellはサーバーが戻ったことを確認し、いつ再接続すべきかを各クライアントに伝えます。
act-break = 不正なフレームを送信する
    .moral = 直接では、ブラウザーが1006で断念します。farewellは不正なフレームを自分で受け止め、どちらに問題があったかを伝えます。
act-utf8 = 不正なUTF-8を送信する
    .moral = ブラウザーは断念するしかありません。farewellは不正なテキストをクライアントに届く前に止め、どちらに問題があったかを伝えます。
act-big = 巨大なメッセージを送信する
    .moral = 直接では、誰も128KiBを止めません。farewellには上限があり、それを1009で伝えます。
    .open = サーバーは128KiBすべてを受け取り、送り返しました。サーバーとブラウザーの間に、上限を持つものがありません。
act-fast = 速すぎるペースで送信する
    .moral = 直接では、大量のメッセージを誰も止めません。farewellには上限があり、それを1008で伝えます。
    .open = サーバーはすべてのメッセージに応答しました。サーバーとブラウザーの間に、それを数えるものがありません。
act-silent = サーバーを無応答にする
    .moral = 直接では、接続が固まったままになります。farewellは誰も応答しないことに気づき、それを伝えます。
    .open = サーバーは送信されたものを受け取り、何も応答しません。まだそこにいるかを誰も尋ねないので、ページは待ち続けることになります。
act-drain = ゲートウェイをドレインする
    .moral = farewellはきちんと手順を踏んで停止します。全員に1012と、いつ再接続すべきかを伝えます。左側はfarewellの背後にありません。
    .open = この接続はfarewellを通らないので、ドレインの影響を受けません。そのサーバーが停止されたら、1006で終了します。

headline-running = { $action }：両側を見比べてください…
headline-started = サーバーが停止していたため、先に起動し直しました。{ headline-running }
headline-failed = デモが応答しません。まだ動いていますか。
play-all = すべて再生
play-stop = 停止

still-open = まだ開いています
never-opened = 一度も開きませんでした
clean = クリーン
unclean = クリーンではない
reason-none = 理由なし
verdict-true = 本当の理由
verdict-empty = 送信どおりコードなし
verdict-lost = 理由が失われた
verdict-unnoticed = 誰も気づかなかった
verdict-unaffected = farewellを通らない

advice-no = 自動的に再接続しないでください。
advice-changed = 何かを変えてから再接続してください。
advice-after = { $min }秒後に再接続してください。
advice-between = { $min }〜{ $max }秒のランダムな時間だけ待ってから再接続してください。

backend-running = サーバーは動いています：プロセス{ $pid }。
backend-away = サーバーは一時的に不在です。
backend-dead = サーバーは停止しています。次のボタンで再び起動します。

lane-browser = ブラウザー
# As in English.
lane-farewell = farewell
lane-server = サーバー
picture-close-empty = 空のClose
picture-cut = TCP切断、Closeなし
picture-killed = 強制終了
picture-restarted = 再起動
picture-illegal = 不正なフレーム
picture-not-utf8 = UTF-8でないテキスト
picture-alive = 動いているか？
picture-no-answer = 応答なし
picture-gives-up = 断念、理由なし
picture-drain = ドレイン
