# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a }か、{ $b }か

heading-differences = 違い
heading-tell = どちらなのかを見分ける方法
heading-use = 使い分け

axis-travels = Closeフレームでの送信
axis-senders = 送信者
axis-clean = クリーンなクローズ
axis-fault = 原因がある側
axis-reconnect = 再接続
axis-look = 最初に調べる場所

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }：{ $answer_a }{ $b }：{ $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a }{ $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = 番号だけでは、どちらだったのかが常に分かるとは限りません。

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = 受信したCloseフレームのボディをキャプチャで確認してください。{ $bytes_a }で始まれば{ $a }、{ $bytes_b }で始まれば{ $b }です。

# $code can be in a Close frame, $report is only reported.
step-report = 受信したCloseフレームをキャプチャで探してください。ボディが{ $bytes }で始まれば{ $code }です。{ $report }がCloseフレームに入ることはありません。自分側のライブラリが補った番号です。

# $code can be in a Close frame, $illegal must not be.
step-illegal = Closeフレームのボディをキャプチャで確認してください。{ $bytes }で始まれば{ $code }です。{ $illegal_bytes }で始まれば、相手は有効なクローズコードではない{ $illegal }を送信しました。多くのライブラリは代わりに1002か1006を報告します。

# Both are only reported.
step-reports = { $a }も{ $b }もCloseフレームに入ることは許されず、正しいプログラムのキャプチャには現れません。番号を報告する前にライブラリが何を受信したかを、キャプチャで確認してください。

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Closeフレームが届いていれば、そのボディを確認してください。{ $illegal_bytes }で始まれば、相手は有効なクローズコードではない{ $illegal }を送信しました。{ $report }がCloseフレームに入ることはありません。自分側のライブラリが補った番号です。

# Neither may be in a Close frame.
step-both-illegal = Closeフレームが届いていれば、そのボディを確認してください。{ $bytes_a }で始まれば相手は{ $a }を、{ $bytes_b }で始まれば{ $b }を送信しました。どちらも有効なクローズコードではありません。そのようなCloseフレームが届いていなければ、自分側のプログラムかライブラリが作った番号です。

# $unclean is never a clean close, $code usually is.
step-clean = wasClean、またはライブラリでそれに当たる値を確認してください。wasCleanがtrueなら{ $code }です。{ $unclean }ではwasCleanがtrueになることはありません。

# $code is refused by these stacks, and shown as $shown.
step-refused = 自分側でどのソフトウェアが番号を報告しているかを突き止めてください。次のものは{ $code }を拒否し、代わりに{ $shown }を報告します：{ $stacks }。自分側のソフトウェアがここに含まれるなら、{ $shown }をもとに判断する前に、相手が何を送信したかを突き止めてください。

# Two numbers of the same range; $name is the range's name.
same-summary = { $a }と{ $b }は、同じ範囲「{ $name }」にある2つの番号です。プロトコルは両者を区別しません。
same-differences = プロトコルはこの2つの番号を区別しません。
same-use = それぞれの意味は、送信するプログラムが決めます。番号ごとに、意味と、クライアントがその後に再接続すべきかどうかを文書に書いておいてください。
same-use-illegal = どちらも送信しないでください。独自の意味には4000〜4999のコードを送信してください。
