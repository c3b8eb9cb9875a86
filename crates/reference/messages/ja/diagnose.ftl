# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = 分かっていることに合う原因は{ $count }件です（複数なら可能性の高い順）。対処する前に、その原因であることを確認してください。
diagnose-none = これらの症状すべてに合う原因は、このリファレンスにありません。最も確信の持てないものを外すか、farewell explainでコードを調べてください。

diagnose-contradiction = これらの症状は互いに矛盾しています。どれかを訂正してください。
contradiction-silence-above-age = 無通信時間が接続時間より長くなることはありません。
contradiction-clean-without-close = { $code }で終わるクローズがクリーンになることはありません。使えるCloseフレームが届いていないためです。
contradiction-code-without-opening = 一度も開かなかった接続が{ $code }で終わることはありません。クライアントは1006か1015を報告します。
contradiction-opened-and-refused = HTTP { $status }で応答されたハンドシェイクで接続が開くことはありません。
contradiction-opened-without-tls = 1015は、接続が開く前にTLSが失敗したことを意味します。

heading-why = 合う点
heading-confirm = 確認方法
heading-fix = 対処方法
heading-separating = 上位2つの見分け方
heading-more = あると役立つ情報
heading-candidates = サービスごとの番号の意味（--withで指定できます）

why-code = コードは{ $code }です。
why-reason = 理由に「{ $text }」が含まれています。
why-line = このテキストは、{ $software }がこの状況で書くものです。
why-line-unnamed = このテキストは、ソフトウェアがこの状況で書くものです。
why-reason-given = { $given ->
        [yes] 理由がありました。
       *[no] 理由がありませんでした。
    }
why-clean = { $clean ->
        [yes] クローズはクリーンでした。
       *[no] クローズはクリーンではありませんでした。
    }
why-opened = { $opened ->
        [yes] 接続は開いていました。
       *[no] 接続は一度も開きませんでした。
    }
why-status = ハンドシェイクにはHTTP { $status }で応答がありました。
why-age = 接続時間は{ $seconds }秒でした。
why-silence = 終了前の無通信時間は{ $seconds }秒でした。
why-together = 2秒以内に終了した接続は、この接続を含めて{ $count }本でした。
why-side = { $side ->
        [client] クライアント側で見たものです。
       *[server] サーバー側で見たものです。
    }
why-software = 経路上に{ $software }があります。
why-cause = ゲートウェイの記録の原因は「{ $cause }」です。
why-timer-silence = 終了前の無通信時間は{ $seconds }秒で、{ $software }の{ $setting }のデフォルトは{ $value }秒です。
why-timer-silence-fixed = 終了前の無通信時間は{ $seconds }秒で、{ $software }は無通信の接続を{ $value }秒後に終了させます。
why-timer-silence-reported = 終了前の無通信時間は{ $seconds }秒でした。利用者の報告によれば、{ $software }は無通信の接続を{ $value }秒後に終了させます。ドキュメントに数値はありません。
why-timer-silence-ping = 終了前の無通信時間は{ $seconds }秒で、{ $software }の{ $interval }と{ $setting }の合計はデフォルトで{ $value }秒です。
why-timer-age = 接続時間は{ $seconds }秒で、{ $software }の{ $setting }のデフォルトは{ $value }秒です。
why-timer-age-fixed = 接続時間は{ $seconds }秒で、{ $software }の上限は{ $value }秒です。
why-timer-age-reported = 接続時間は{ $seconds }秒でした。利用者の報告によれば、{ $software }は接続を{ $value }秒後に終了させます。ドキュメントに数値はありません。
why-timer-age-ping = 接続時間は{ $seconds }秒で、{ $software }の{ $interval }と{ $setting }の合計はデフォルトで{ $value }秒です。
why-silent-since = これは、その間に何も送信されていない場合にだけ当てはまります。

separating-code = コードを調べてください。closeイベントにあり、ライブラリのログにも残ります。
separating-reason = コードに添えられたテキストである理由を調べてください。空の理由も手掛かりになります。
separating-clean = クローズがクリーンだったかどうかを調べてください。closeイベントのwasCleanで分かります。
separating-opened = クローズの前にopenイベントが発生したかどうかを調べてください。
separating-http_status = ハンドシェイクのHTTPステータスを調べてください。ページからは見えません。ブラウザー以外のクライアントなら表示されます。
separating-age = 接続時間と、それが毎回同じかどうかを調べてください。
separating-silence = 終了前の無通信時間と、それが毎回同じかどうかを調べてください。
separating-together = ほかにいくつの接続が2秒以内に終了したかを調べてください。
separating-side = 相手側、つまりクライアントまたはサーバーが何を見たかを調べてください。
separating-software = クライアントとサーバーの間に何があるかを調べてください。プロキシ、ロードバランサー、サービス、そして両端のライブラリです。

ask-opening = 分かることに答えてください。分からなければ空のままにしてください。Ctrl-Dで質問を終えます。
yes-words = y yes はい
no-words = n no いいえ
ask-code = クローズコード（例：1006）
ask-reason = 理由（コードに添えられたテキスト。空だった場合は-）
ask-clean = クローズはクリーンでしたか（ブラウザーのwasClean）（yesかno）
ask-opened = 接続は開きましたか（yesかno）
ask-http_status = ハンドシェイクのHTTPステータス（例：403）
ask-age = 接続時間はどれだけでしたか（例：60s、2h）
ask-silence = 終了前の無通信時間はどれだけでしたか（例：60s）
ask-together = この接続を含めて、2秒以内に終了した接続はいくつですか
ask-side = どちらで見ましたか（clientかserver）
ask-software = 経路上のソフトウェア、コンマ区切り（例：chrome, nginx, ws）
