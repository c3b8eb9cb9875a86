# The search, which runs in the browser.

search-title = 搜索
search-description = 搜索 WebSocket 关闭码：数字、名称、一行日志、Close 帧的字节、一项服务，或一个时间。
search-lead = 输入数字、名称或问题，或者粘贴一行日志或帧的字节。
# Shown where no script runs. The two pages below it are links.
search-noscript = 搜索需要 JavaScript。没有它，也可以在以下页面看到全部内容：

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = 结果：{ $count }
search-nothing = 没有找到与这些词相符的内容。
search-nearest = 你要找的是不是其中之一？
search-help = 用数字、名称或整行日志最容易找到。以下页面有全部内容：
search-failed = 无法加载搜索。再试一次，或者看这里：
# Above what the text was recognised as.
search-answer = 这是什么

# What a result is, in one or two words.
kind-code = 关闭码
kind-pair = 两个关闭码
kind-range = 号段
kind-meaning = 服务
kind-dialect = 服务
kind-software = 软件
kind-timer = 定时器
kind-situation = 原因
kind-page = 页面

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
second-words = 秒 秒钟 s second seconds
minute-words = 分 分钟 m minute minutes
hour-words = 小时 个小时 个钟头 h hrs hr hour hours

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
stop-words = 的 了 吗 呢 和 与 跟 或 还是 在 是 后 之后 以后 时 的时候 就 会 老 被 把 我 我的 每 每隔 大约 左右 一直 总是 经常 频繁 偶尔 突然 自动 老是 后就 后自动 就会 什么 是什么 是什么意思 是啥 是啥意思 啥意思 什么意思 意思 含义 的含义 代表什么 表示什么 为什么 为什么会 为啥 怎么 怎么办 怎么回事 怎么解决 怎么处理 怎么修 如何 如何解决 如何处理 如何排查 解决 解决办法 解决方法 解决方案 处理 排查 原因 的原因 是什么原因 什么原因 原因是什么 问题 的问题 区别 的区别 有什么区别 区别是什么 报错 报 错误 错误码 错误代码 状态码 关闭码 代码 出现 遇到 提示 返回 显示 收到 连接 链接 断开 断开连接 断开了 断连 断线 断了 掉线 中断 自动断开 连接断开 断开的原因 断开原因 断开怎么办 就断开 就断开了 后断开 后自动断开 会断开 总是断开 老是断开 频繁断开 关闭 连接关闭 被关闭 自动关闭 关闭了 关闭连接 请问 求助 ws with why when what websockets websocket was to the or on of my me it is in i from for error does do codes code closes closed by behind at are and an after a
