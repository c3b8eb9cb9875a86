# The words around every page.

skip = 本文へ移動
menu = 主なページ
crumbs = 現在位置
languages = 言語
toc = このページの内容
anchor = この原因へのリンク
license = テキストとデータはパブリックドメイン（CC0）です。
search-label = 検索、またはログの行を貼り付け
search-hint = 1006、名前、メッセージ
search-button = 検索
not-found-title = このページは存在しません
not-found = このアドレスにページはありません。コード、名前、またはログの行で検索してください。

# What each page is called in a list of links.
name-start = クローズコード
name-search = 検索
name-codes = すべてのコード
name-ranges = 範囲
name-dialects = サービス
name-software = ソフトウェア
name-strings = エラーメッセージ
name-timers = タイマー
# $span is a length of time, such as "60 s".
name-timer = { $span }後
name-diagnose = 原因を調べる
name-send = 送信するコード
name-about = このサイトについて
name-sources = 出典

# Above the title: what kind of page it is.
kicker-code = WebSocketのクローズコード
kicker-pair = WebSocketの2つのクローズコード
kicker-dialect = サービスまたはライブラリのクローズコード
kicker-software = ソフトウェア
kicker-timer = どのソフトウェアのタイマーか

# Spans of time: 60 s, 10 min, 2 h.
span-seconds = { $value }秒
span-minutes = { $value }分
span-hours = { $value }時間

# How a claim is known; stands after the name of its source.
how-measured = 実測
how-source = ソースコード
how-documentation = ドキュメント
how-report = 利用者の報告

heading-sources = 出典
heading-details = 詳細
heading-pairs = このコードで間違いありませんか
heading-both = 2つのコード
heading-confused = 混同されやすいコード
more-send = 送信するコード

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }：意味と対処

# Above the causes; a link to the diagnosis follows.
code-diagnose = 終了についてもっと分かっていれば、こちらでは可能性の高い原因から順に表示されます：

# A pair's page.
pair-title = { $a }か、{ $b }か
pair-or = または
pair-page-title = WebSocket { $a }か{ $b }か：{ $name_a }、{ $name_b }

start-title = WebSocketのクローズコード
start-description = WebSocketが閉じた原因、各クローズコードの意味、対処方法。すべてのコード、すべてのコードの組み合わせ、エラーメッセージ、タイマー、診断。
start-headline = WebSocketはなぜ閉じたのか
start-lead = WebSocketは番号とともに終了します。番号を調べるか、表示されたものを貼り付けてください。何が起きたか、どう確認するか、どう対処するかが分かります。
start-paste = 表示されたものを貼り付け：コード、名前、エラーメッセージ、バイト列
start-paste-hint = 例：
start-paste-button = 調べる
start-after = いつも同じ時間の後に閉じる
start-after-about = 時間が常に同じなら、タイマーが接続を終了させています。時間を選ぶと、どのソフトウェアのタイマーなのか、候補が表示されます。
start-questions = 知りたいこと
start-diagnose = コード、接続時間、経路上にあるものなど、分かることを入力してください。可能性の高い原因から順に表示されます。
start-send = サーバーまたはクライアントを書いていて、正しいコードで閉じたい場合。
start-strings = WebSocketの終了時に、ライブラリ、ブラウザー、プロキシが書くもの。
start-software = 各ライブラリが受け入れるコード、そこでの呼び名、タイマーと上限。
start-codes = よく見られるコード
start-all = すべてのコードと範囲
start-advice = 再接続：{ $advice }
start-services = サービスでのコードの意味
start-services-all = すべてのサービスとライブラリ

codes-title = WebSocketのすべてのクローズコード
codes-description = 0から65535まで、WebSocketのすべてのクローズコードを1ページに。名前、送信されるかどうか、再接続すべきかどうか。
codes-lead = Closeフレームには、1000から4999までの番号があるか、番号がありません。1005、1006、1015は送信されることがなく、ライブラリが自分で報告します。
codes-others = サービスで意味を持つ番号
codes-others-about = これらに登録された意味はありません。サービスやライブラリが独自に使っています。

ranges-title = クローズコードの範囲
ranges-description = WebSocketのクローズコードのどの範囲を誰が使えるか。プロトコル、IANA、ライブラリ、アプリケーション。
ranges-lead = 番号の範囲は、その意味を誰が決めるかを示します。
ranges-numbers = この範囲で、独自のページがある番号：

dialects-title = サービスとライブラリのクローズコード
dialects-description = Discord、Pusher、Twitch、GraphQL、Socket.IOなどのサービスやライブラリでのクローズコードの意味と、再接続すべきかどうか。
dialects-lead = 4000から4999までの番号はアプリケーションのものです。サービスごとに独自の意味があり、登録された番号に新しい意味を与えるサービスもあります。
dialects-services = サービス
dialects-libraries = ライブラリとプロトコル
# $name is the service's name.
dialect-title = { $name }：クローズコード
dialect-description = { $name }でのWebSocketの各クローズコードの意味と、その後に再接続すべきかどうか。
dialect-lead = 再接続すべきかどうかは、注記がない限り、出典に書かれているとおりです。
dialect-channel = 番号がある場所
dialect-subprotocols = サブプロトコル
dialect-hosts = ホスト
channel-code = Closeフレームのコード
channel-reason = Closeフレームの理由
channel-in-band = プロトコルのメッセージ
col-meaning = 意味
our-reading = （出典に対する当サイトの解釈）

software-title = ソフトウェアとクローズコード
software-description = ブラウザー、ライブラリ、サーバー、プロキシが受け入れるクローズコード、そこでの呼び名、WebSocketの終了時に書くもの。
software-lead = ライブラリには違いがあります。コードの呼び名が異なり、一部のコードを拒否し、失われた接続に独自の番号を表示します。
software-browsers = ブラウザー
software-libraries = ライブラリ
software-servers = サーバー
software-proxies = プロキシ
software-services = サービス
software-others = タイマーまたは上限を持つその他のもの
software-refused = 一部のソフトウェアが拒否するコード
software-refused-about = これらは送信できますが、ここに挙げたソフトウェアは受け入れません。そのアプリケーションには別の番号かエラーが見えます。
# $name is the software's name.
one-title = { $name }：クローズコード、エラーメッセージ、タイマー
one-description = { $name }が受け入れるクローズコードと送信するクローズコード、そこでの呼び名、WebSocketの終了時に書くもの、タイマーと上限。
one-description-short = { $name }がWebSocketの終了時に書くもの、タイマーと上限。
one-codes = 受け入れるコード
one-accepts = 受け入れるコード
one-otherwise = それ以外のコードが届いたときの表示
one-sends = 送信できるコード
one-sends-script = スクリプトが送信できるコード
one-refuses-to-send = それ以外を送信しようとした場合
one-empty = コードのないCloseフレームでの表示
one-lost = TCPがCloseフレームなしで終わった場合の表示
one-names = コードの呼び名
one-strings = 書くもの
one-limits = サイズの上限
one-dialect = 独自のクローズコード
sees-error = コードのないエラー
sees-nothing = 番号なし
limit-fixed = 設定不可
limit-message = メッセージ当たり
limit-frame = フレーム当たり
limit-queue = 送信待ち
size-bytes = { $value }B
size-kib = { $value }KiB
size-mib = { $value }MiB

strings-title = エラーメッセージ
strings-description = WebSocketが閉じたときにブラウザー、ライブラリ、サーバー、プロキシが書くものと、各メッセージが表すクローズコード。
strings-lead = 各プログラムの文言と、それが表すコードです。*は任意のテキスト、#は数字を表します。検索では行全体から見つけられます。
strings-common = 多くのソフトウェアに共通
strings-more = 意味を見る

timers-title = WebSocketを閉じるタイマー
timers-description = WebSocketを閉じるプロキシ、ロードバランサー、サーバー、ライブラリのタイムアウト。デフォルト、設定、リセットの条件、両側に見えるコード。
timers-lead = いつも同じ時間の後に終了する接続は、タイマーによって終了しています。アイドルタイマーは最後の通信から、最大接続時間は何が送信されたかにかかわらず開いた時点から数えます。
timers-all = すべてのタイマー
timers-dash = –は不明を意味します。
# $span is a time: 60 s, 2 h.
timer-title = WebSocketが{ $span }後に閉じる
timer-description = デフォルトで{ $span }後にWebSocketを閉じるタイマー。プロキシ、ロードバランサー、サーバー、ライブラリと、その設定。
timer-lead = これらのタイマーは、デフォルトで、または利用者の報告によれば、{ $span }後に接続を終了させます。経路上にあるソフトウェアを探してください。設定の値は、環境によって異なることがあります。
timer-what = 見え方と対処方法
timer-more = 詳しく
timer-other = これらがどれも経路上にない場合：
timer-near = ほかの時間
timer-idle = 無通信
timer-lifetime = 最大接続時間
timer-keepalive = キープアライブ
timer-handshake = 開始
timer-close = クローズ
timer-drain = 停止
timer-reconnect = 再接続
timer-idle-heading = アイドルタイマー
timer-keepalive-heading = キープアライブのタイマー
timer-lifetime-heading = 最大接続時間
timer-handshake-heading = 開始の制限時間
timer-close-heading = クローズの制限時間
timer-drain-heading = 停止の制限時間
timer-idle-about = これらは、その時間だけ何も送信されなかった接続を終了させます。それより短い間隔で何かを送信してください。何が数えられるかは表にあります。
timer-keepalive-about = これらはpingを送信し、相手が応答しない接続を終了させます。時間は、間隔と応答の制限時間の合計です。
timer-lifetime-about = これらは、何が送信されたかにかかわらず、その時間の後に接続を終了させます。pingでは解決しません。再接続してください。
timer-handshake-about = これらは、開始時に期待されるものが届かない接続を終了させます。
timer-close-about = これらは、相手がクローズを完了しない接続を切断します。
timer-drain-about = これらは、ソフトウェアの停止時または再読み込み時に残っている接続を終了させます。
timer-reported = （利用者の報告）
col-software = ソフトウェア
col-setting = 設定
col-value = デフォルト
col-counts = 数えるもの
col-reset = リセットの条件
col-client = クライアントの表示
col-server = サーバーの表示
setting-fixed = 設定不可
value-none = なし
reset-data = 任意のデータ（pingも可）
reset-ping = pingへの応答
reset-message = メッセージ
reset-nothing = なし

send-title = どのクローズコードを送信すべきか
send-description = 正しいWebSocketのクローズコードを選ぶための決定木。自分側で起きたことから、それを表すコードにたどり着けます。
send-lead = 自分側で起きたことから始めてください。原因を理由にも書いてください。UTF-8で最大123バイトです。
ask-why = なぜ閉じるのか
because-why-done = 用が済んだか、ユーザーが離れた。
because-why-leaving = 自分側がいなくなるか、再起動するか、受け入れる余裕がない。
because-why-bytes = 届いたものがプロトコルに従っていないか、読み取れない。
because-why-rules = 相手にこれは許されていない。
because-why-failed = 自分側で何かが失敗した。
because-why-own = 自分のアプリケーションだけが知る意味がある。
ask-leaving = 自分側はなぜ離れるのか
because-leaving-for-good = サーバーが停止するか、アイドル状態の接続を終了させる。
because-leaving-restart = サーバーが再起動し、すぐに戻る。
because-leaving-page = 作っているのはページで、ユーザーがそこを離れる。ブラウザーがこれを自動的に送信する。
because-leaving-overloaded = サーバーに、この接続を受け入れる余裕がない。
ask-bytes = 届いたものの何が問題か
because-bytes-framing = フレームがプロトコルのルールに違反している。
because-bytes-utf8 = テキストが有効なUTF-8ではない。
because-bytes-type = バイナリだけを受け入れるところにテキストが届いたか、その逆である。
because-bytes-too-big = メッセージが大きすぎる。
because-bytes-extension = 自分はクライアントで、必要な拡張にサーバーが同意しなかった。
ask-rules = どのルールに違反したか
because-rules-token = 認証情報がないか、誤っている。
because-rules-expired = 接続が開いている間にトークンの期限が切れた。
because-rules-rights = 認証情報は正しいが、アカウントにこれは許されていない。
because-rules-rate = クライアントの送信が多すぎるか、頻繁すぎる。
because-rules-waited = 待っていたもの（ログイン、メッセージ、pingへの応答）が時間内に届かなかった。
because-rules-rule = 別のルール：オリジン、内容、クォータ。
send-expired-about = 3000がまさにこれを表します。クライアントが再接続する前に新しいトークンを取得するように、理由に「token expired」と書いてください。1008は、同じ理由を付けてすべてのソフトウェアが受け入れます。3000を拒否するライブラリがあるため、farewellのゲートウェイはこちらを送信します。
ask-failed = 何が失敗したか
because-failed-handler = 自分のコードが予期しない形で失敗した。
because-failed-not-ready = 過負荷であるか、まだ準備ができていない。
because-failed-upstream = 自分はゲートウェイで、背後のサーバーが無効な応答をした。
send-own-about = 番号を選び、その意味と、クライアントがその後に再接続すべきかどうかを文書に書いておいてください。
send-never = 決して送信してはならないもの
send-never-ranges = 1000未満の番号、4999を超える番号、割り当てられていない番号は、決して送信しないでください。

about-title = このリファレンスについて
about-description = このWebSocketクローズコードのリファレンスの概要、それぞれの記述の根拠、記号の意味。
about-lead = このリファレンスは、WebSocketが閉じる原因と対処方法を示します。ソフトウェアに関する記述にはすべて、出典、知った方法、読んだ日が付いています。
# All are numbers.
about-counts = { $software }件のソフトウェアに関する{ $claims }件の記述が、{ $sources }件の出典に基づいています。{ $situations }件の原因、{ $strings }件のエラーメッセージ、{ $dialects }件のサービスとライブラリのコードがあります。
about-known = 根拠の種類
about-measured = ソフトウェアを実行し、回線に送り出すものと表示するものを調べました。
about-source = ソースコードを読みました。
about-documentation = ドキュメントまたは標準に書かれています。
about-report = 利用者が公開の場で報告しています。そのバージョンや設定でだけ当てはまる可能性があります。
sources-title = 出典
sources-description = このリファレンスの記述の出どころ。実測、ソースコード、ドキュメント、報告と、それぞれを読んだ日。
sources-lead = 出典を1回ずつ、読んだ日または月とともに載せています。
about-signs = 記号の意味
about-signs-about = 色だけで意味を示すことはありません。どの記号にも言葉が付いています。
about-travels = 番号はCloseフレームにあります。相手が伝えたものです。
about-local = この番号を持つフレームはありません。自分側のライブラリが報告しています。
about-never = 有効ではありません。誰も送信してはなりません。
about-yes = クライアントは待ち時間を置いて再接続します。
about-changed = 何かが変わるまで、同じ試みはまた失敗します。
about-no = クライアントは再接続しません。
about-data = データ
about-data-about = すべてをJSONでも、スキーマ付きで提供しています。
about-license = ライセンス
about-farewell = farewellは、きちんと終わるWebSocketのための、ゲートウェイ、ライブラリ、コマンドです。コマンドには、これらのページにあるすべてが入っています：
