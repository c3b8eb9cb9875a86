# What a comparison shows of each code, or range of codes: cells of its table,
# and steps for pairs that have none of their own.
#
#   .clean      whether the close was a clean one
#   .fault      which side caused it
#   .look       where to look first
#   .tell-1 ... what to expect if it is this code, besides the bytes of the Close
#               frame
#
# The steps of any two entries can be printed one after the other. In the ranges
# $code is the number that was asked for; .clean, .fault and .look have no number
# in them.

traits-1000 =
    .clean = { -clean-both }
    .fault = どちらでもありません。一方が意図して閉じたか、タイマーが接続を終了させました。
    .look = close()の呼び出しと、接続時間や無通信時間に合うタイマー。
    .tell-1 = 閉じた側のログにclose(1000)の呼び出しがあれば、1000と考えられます。
    .tell-2 = Java-WebSocket、Tomcat、.NET、websocket-driverが1000を報告しているなら、Closeフレームは空だったかもしれません。これらのライブラリは、空のCloseフレームにも1000を報告します。

traits-1001 =
    .clean = 送信した側がいなくなる前に相手のCloseフレームが届いていれば、クリーンです。
    .fault = どちらでもありません。一方が離れました。
    .look = 離れたページ、またはサーバーの停止とアイドルタイマー。
    .tell-1 = その時点で、ページが閉じられたか再読み込みされた、サーバーが停止した、またはJettyかTomcatのアイドルタイマーが作動したのなら、1001と考えられます。

traits-1002 =
    .clean = { -clean-receiver }
    .fault = そのバイト列を送信した側、または経路上でそれを変えた何か。
    .look = 理由と、拒否されたフレームの先頭のバイト。
    .tell-1 = 理由に「RSV1 must be clear」のようなフレーミングのルールが書かれていれば、1002と考えられます。
    .tell-2 = tungsteniteが「Protocol violation」とともに1002を報告しているなら、1014のようにtungsteniteが拒否するコードを相手が送信した可能性があります。

traits-1003 =
    .clean = { -clean-both }
    .fault = 双方が種類について合意していたのなら、メッセージを送信した側。
    .look = 最後のメッセージの種類。
    .tell-1 = 最後のメッセージがバイナリで、エンドポイントがテキストを期待しているか、その逆なら、1003と考えられます。キャプチャではオペコード1がテキスト、2がバイナリです。

traits-1004 =
    .clean = { -not-valid }
    .fault = 送信した側。この番号は予約済みです。
    .look = 送信側が従っているコードの表。
    .tell-1 = 送信側が、1004をメッセージが大きすぎるという意味で使っていたRFCより前の表に従っていれば、1004と考えられます。

traits-1005 =
    .clean = 通常はクリーンです。Closeフレームが届いています。
    .fault = どちらでもありません。空のCloseフレームは仕様上正しく、原因を示しません。
    .look = コードを渡していないclose()の呼び出し。
    .tell-1 = 相手がブラウザーまたはws（Node）でコードなしのclose()を呼び出したのなら、1005と考えられます。
    .tell-2 = aiohttpが0を報告していれば、Closeフレームは空でした。つまり1005です。

traits-1006 =
    .clean = { -clean-never }
    .fault = 不明です。1006は、使えるCloseフレームが届かなかったことだけを意味し、原因は何でもありえます。
    .look = まず接続が一度でも開いたかどうか。次にタイマー、再起動、プロキシ。
    .tell-1 = openイベントが一度も発生していなければ、オープニングハンドシェイクが失敗しています。Closeフレームは届きようがないので、1006と考えられます。
    .tell-2 = TCPがCloseフレームなしで終わったか、自分側のライブラリがエラーのために接続を終了させたのなら、1006と考えられます。後者の場合、ライブラリは、送信したコードが何であっても、1006を報告することがよくあります。

traits-1007 =
    .clean = { -clean-receiver }
    .fault = メッセージを送信した側。
    .look = 最後のテキストメッセージのバイト列。
    .tell-1 = 最後のテキストメッセージかCloseフレームの理由に、UTF-8デコーダーが拒否するバイトがあれば、1007と考えられます。

traits-1008 =
    .clean = { -clean-both }
    .fault = 1008の送信側から見れば、ルールに違反した側。
    .look = 理由と、接続時間。
    .tell-1 = 送信側のログに、認証情報、Origin、パス、レート、内容といったルールが書かれていれば、1008と考えられます。

traits-1009 =
    .clean = { -clean-receiver }
    .fault = メッセージを送信した側、または上限が小さすぎるサーバーかプロキシ。
    .look = 最後のメッセージのサイズと、サーバーおよび各プロキシの上限。
    .tell-1 = 直前に大きなメッセージがあり、同じ種類のより小さなメッセージが受け入れられていれば、1009と考えられます。

traits-1010 =
    .clean = サーバー側では、サーバーが応答すればクリーンです。1010を送信したクライアントは1006を報告することがよくあります。
    .fault = クライアントから見れば、サーバー、または拡張を取り除いたプロキシ。
    .look = クライアントとサーバーでのSec-WebSocket-Extensionsヘッダー。
    .tell-1 = クライアントが開いた直後に接続を終了させ、理由に拡張の名前があれば、1010と考えられます。

traits-1011 =
    .clean = { -clean-both }
    .fault = 送信した側。「keepalive ping timeout」の場合は、どちらの側もブロックされていた可能性があるため、どちらもありえます。
    .look = 理由、次に送信側のログ。
    .tell-1 = 閉じた側のその時刻のログに例外かパニックがあれば、1011と考えられます。
    .tell-2 = 理由が「keepalive ping timeout」なら、1011と考えられます。Python websocketsが、pingへの応答がなかったときに送信します。

traits-1012 =
    .clean = { -clean-both }
    .fault = どちらでもありません。サービスの再起動です。
    .look = その時刻のデプロイまたは再読み込み。
    .tell-1 = デプロイ中か再読み込み中に、1つのインスタンスのすべての接続が数秒のうちに、それぞれCloseフレームを伴って終了していれば、1012と考えられます。

traits-1013 =
    .clean = { -clean-both }
    .fault = 多くの場合、どちらでもありません。サービスに、処理できる数を超える接続が来ています。
    .look = サービスの負荷と上限。
    .tell-1 = サービスが上限に達している間は接続が開いた直後に終了し、後では開いたままになるなら、1013と考えられます。

traits-1014 =
    .clean = { -clean-both }
    .fault = ゲートウェイの背後のサーバー。
    .look = ゲートウェイの背後のサーバーと、ゲートウェイのログ。
    .tell-1 = クライアントの接続が開いている間に、背後のサーバーとの接続が切れたか、そのサーバーが無効なものを送信したことがゲートウェイのログにあれば、1014と考えられます。

traits-1015 =
    .clean = { -clean-never }
    .fault = たいていはサーバー。証明書、または証明書チェーン。
    .look = 証明書。openssl s_clientコマンドで確認します。
    .tell-1 = 同じホストに対してopenssl s_client -connect HOST:443 -servername HOST -verify_return_errorが失敗すれば、1015と考えられます。この場合、ブラウザーは1006を報告します。

traits-3000 =
    .clean = { -clean-both }
    .fault = クライアント。その認証情報。
    .look = トークン。付いているか、有効か、期限が切れていないか。
    .tell-1 = 新しい認証情報を使った接続が開いたままになるなら、3000と考えられます。
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = クライアント。アカウントに権限がありません。
    .look = アカウントの権限。
    .tell-1 = 同じアカウントの新しい認証情報を使った接続が同じように終了し、別のアカウントの接続が開いたままになるなら、3003と考えられます。

traits-3008 =
    .clean = 相手がまだ応答すれば、クリーンです。
    .fault = 遅れた側。
    .look = 送信側が待っていたもの。ログイン、メッセージ、またはpong。
    .tell-1 = ログイン、最初のメッセージ、またはpongが遅すぎたのなら、3008と考えられます。
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = その番号をクローズコードとして使ったプログラム。
    .look = プログラムの中で、その番号を作った箇所。
    .tell-1 = ライブラリにその値の定数があるか、プログラムがHTTPステータスをクローズコードとして使ったのなら、{ $code }と考えられます。

traits-unassigned =
    .clean = { -not-valid }
    .fault = 登録されていない番号を選んだプログラム。
    .look = 送信したプログラムのソース。
    .tell-1 = 送信したプログラムのソースにこの番号があれば、{ $code }と考えられます。この番号はレジストリにありません。

traits-library =
    .clean = { -clean-both }
    .fault = 送信側のライブラリのドキュメントを参照してください。
    .look = 相手側のライブラリまたはサービスのドキュメント。
    .tell-1 = 相手側のライブラリまたはサービスのドキュメントに載っていれば、{ $code }と考えられます。

traits-private =
    .clean = { -clean-both }
    .fault = 送信したサービスのドキュメントを参照してください。
    .look = 相手側のサービスのソースまたはドキュメント。
    .tell-1 = 相手側のサービスのソースまたはドキュメントに載っていれば、{ $code }と考えられます。

traits-outside =
    .clean = { -not-valid }
    .fault = Closeフレームを書いた側。
    .look = 16進数で表した番号。2つのバイトが入れ替わっているか、2つの文字かもしれません。
    .tell-1 = 送信側がコードの2バイトを入れ替えたか、コードを付けずに理由をCloseフレームに書いたのなら、{ $code }と考えられます。
