# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = 意味
heading-when = 発生する状況（多い順）
heading-send = 送信する場面
heading-names = 呼び名
heading-dialects = ほかのソフトウェアでの意味
heading-reference = 定義されている文書
heading-next = 次に読むもの

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = ページ
meaning-server = サーバー
meaning-operator = 運用担当者

# Below each situation. $text is one or more sentences.
seen-test = 確認：{ $text }
seen-fix = 対処：{ $text }

field-kind = 種別
field-wire = Closeフレームでの送信
field-senders = 送信者
field-refused = 拒否する実装
field-advice = 再接続
field-http = HTTPでは
field-first = 最初の一手
field-range = 範囲

wire-yes = 送信できます。
wire-no = Closeフレームで送信されることはありません。
senders-none = なし
refused = { $stacks }。受信側がこれらで作られていると、代わりに1002、1006、またはエラーを報告します。
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name }（{ $software }）
range = { $from }〜{ $to }：{ $name }

advice-yes = { $min }〜{ $max }秒のランダムな待ち時間を置いて再接続してください。失敗するたびに待ち時間を長くしてください。
# For a number that its sender defines.
advice-unless-documented = 送信側のドキュメントに別の指示がなければ、{ $min }〜{ $max }秒のランダムな待ち時間を置いて再接続してください。失敗するたびに待ち時間を長くしてください。
advice-after = { $delay }秒後に再接続してください。
advice-if-needed = アプリケーションがまだ接続を必要としている場合だけ再接続してください。
advice-no = 再接続しないでください。何かが変わった後でなければ、同じ試みはまた失敗します。
advice-changed = 自分で何かを変えるまで再接続しないでください。変えなければ同じエラーを繰り返します。
# For 1008 alone.
reconnect-policy = { advice-no }理由に待ち時間が示されている場合は、その時間だけ待って再接続してください。
# For 1012 alone.
reconnect-restart = 理由に示された時間だけ待って再接続してください。理由に待ち時間がなければ、{ SECONDS("registered-1012-min") }〜{ SECONDS("registered-1012-max") }秒のランダムな待ち時間を置いてください。サーバーがクローズの時間をずらしている場合は、{ SECONDS("paced-1012-min") }〜{ SECONDS("paced-1012-max") }秒で十分です。
# For 1013 alone.
reconnect-later = 理由に示された時間だけ待って再接続してください。理由に待ち時間がなければ、サービスの別のアドレスに接続してください。同じアドレスに再接続するのは、ユーザーが求めたときか、{ $min }〜{ $max }秒のランダムな待ち時間を置いた後だけにし、待ち時間は毎回長くしてください。
advice-none = 有効なクローズコードではなく、再接続の対象がありません。

category-unused = 未使用
category-protocol = プロトコルで定義
category-reserved = 予約済み、意味なし
category-local = ローカル専用、送信不可
category-unassigned = 未割り当て
category-registered = 登録済み（先着順）
category-library = ライブラリ・フレームワーク用
category-private = プライベート利用
category-outside = レジストリ外

sender-client = クライアント
sender-server = サーバー
sender-gateway = ゲートウェイ
sender-local = なし（ライブラリがローカルで報告）

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }：{ $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning }{ $reconnect }
dialect-yes = 再接続してください。
dialect-backoff = 回を追うごとに長くなるランダムな待ち時間を置いて再接続してください。
dialect-changed = 何かを変えてから再接続してください。
dialect-no = 再接続しないでください。
dialect-unknown = 再接続すべきかどうかは出典に書かれていません。
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }〜{ $to }：{ $reconnect }

# What a pasted text was.
heading-told = 何が起きたか
found-candidates = この名前が指すコードは、ソフトウェアによって異なります。
found-name = { $name }は、次のソフトウェアでの{ $code }の名前です：{ $software }。
found-frame = コード{ $code }を含むCloseフレームです。
found-empty-frame = コードのないCloseフレームです。
found-illegal-code = このフレームは不正です。{ $code }をCloseフレームに入れてはなりません。ほとんどのライブラリは1002で応答します。
found-reason = 理由は「{ $reason }」です。
found-line = このテキストは{ $software }のものです。
found-code = { $code }を表します。
found-local = これを表示するソフトウェアが、自分自身について書いたものです。
found-peer = 相手が送信したものです。
fault-fragmented = このフレームは不正です。FINビットが立っていません。Closeフレームを分割してはなりません。
fault-reserved = このフレームは不正です。予約ビット（RSV1〜RSV3）が立っています。
fault-too-long = このフレームは不正です。ボディが125バイトを超えています。
fault-truncated = バイトが足りません。ボディが、フレームの示す長さに達していません。
fault-trailing = フレームの終わりの後に余分なバイトがあります。
fault-half-code = このフレームは不正です。ボディが1バイト、つまりコードの半分しかありません。
fault-not-utf8 = このフレームは不正です。理由がUTF-8ではありません。

# The table of all codes: short, so that it fits on one screen.
list-code = コード
list-name = 名前
list-wire = 送信
list-sent = 送信される
list-local = ローカルのみ
list-never = 送信されない
list-yes = 待って再接続
list-if-needed = 必要な場合だけ
list-no = 再接続しない
list-changed = 変更後に再接続
list-none = 対象外
