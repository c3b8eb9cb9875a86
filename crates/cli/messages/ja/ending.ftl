# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }、{ $clean ->
        [yes] クリーン
       *[no] クリーンではない
    }、{ $by ->
        [us] こちらから
        [us-of-need] こちらから（ルールまたはタイマーによる）
        [peer] 相手から
       *[network] ネットワークによる
    }
seen = { $headline }（{ $cause }、{ $end }）
said = { $headline }：「{ $reason }」
traffic = 接続時間は{ $span }。受信{ $in }メッセージ（{ $bytes-in }バイト）、送信{ $out }メッセージ（{ $bytes-out }バイト）。
more = 詳細：{ $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = サーバーがルールに違反しました：{ $rule }、バイト位置{ $offset }、{ $document }の{ $section }節。
violation-suspect = サーバーがルールに違反しました：{ $rule }、バイト位置{ $offset }、{ $document }の{ $section }節（{ $suspect }）。

# How long it was open.
span-millis = { $millis }ミリ秒
span-seconds = { $seconds }秒
span-minutes = { $minutes }分{ $seconds }秒
span-hours = { $hours }時間{ $minutes }分
span-days = { $days }日{ $hours }時間

# To a script: whether to reconnect.
advice-no = 自動的に再接続しないでください。
advice-changed = 何かを変えてから再接続してください。
advice-now = 再接続してください。
advice-after = { $delay }秒後に再接続してください。
advice-growing = 最大{ $max }秒のランダムな時間だけ待ってから再接続し、失敗するたびに待ち時間を長くしてください。
advice-between = { $min }〜{ $max }秒のランダムな時間だけ待ってから再接続してください。
