# The search, which runs in the browser.

search-title = 検索
search-description = WebSocketのクローズコードを、番号、名前、ログの行、Closeフレームのバイト列、サービス、時間から検索できます。
search-lead = 番号、名前、質問を入力するか、ログの行やフレームのバイト列を貼り付けてください。
# Shown where no script runs. The two pages below it are links.
search-noscript = 検索にはJavaScriptが必要です。次のページでは、JavaScriptがなくてもすべてを見られます：

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = 検索結果：{ $count }件
search-nothing = これらの語では何も見つかりませんでした。
search-nearest = 次のどれかをお探しですか。
search-help = 番号、名前、またはログの行全体で検索すると見つかりやすくなります。次のページではすべてを見られます：
search-failed = 検索を読み込めませんでした。もう一度試すか、次のページを見てください：
# Above what the text was recognised as.
search-answer = 入力内容の意味

# What a result is, in one or two words.
kind-code = コード
kind-pair = コードの比較
kind-range = 範囲
kind-meaning = サービス
kind-dialect = サービス
kind-software = ソフトウェア
kind-timer = タイマー
kind-situation = 原因
kind-page = ページ

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
second-words = 秒 秒間 秒後 s second seconds sec secs
minute-words = 分 分間 分後 m minute minutes min mins
hour-words = 時間 時間後 h hour hours hr hrs

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
stop-words = a an are behind closed code do error from in it my on the was what why after and at by closes codes does for i is me of or to websocket when with あと あとに いつ いつも ウェブソケット ウェブソケットが エラー エラーが エラーコード が が出た が出る から が発生 が発生する こと コード コードが コードの コードは した して しまう すぐ すぐに する すると ソケット たら って で できない で切れる ての と という とき とは どう どうして ない なぜ なぜか なに なる なります なんで に について になる の のか のに の意味 の違い の原因 の理由 は へ ます まで も や を 意味 意味は 違い 違いは 解決 解決方法 解決策 原因 原因は 後 後に 自動 場合 接続が 切れた 切れてしまう 切れる 切断 切断された 切断される 対処 対処法 対処方法 何 発生 発生する 必ず 閉じた 閉じられた 閉じられる 閉じる 方法 毎回 問題 理由 理由は
