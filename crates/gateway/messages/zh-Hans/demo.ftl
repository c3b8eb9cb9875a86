# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell：每种结束，看两遍
headline = 按下按钮断开 WebSocket，对比没有 farewell 和有 farewell 时的情况。
lead = 左边，你的浏览器直接与服务器通信。右边是同一台服务器，但前面有 farewell，它会告诉浏览器连接为什么断开。
languages = 语言
actions = 要怎样结束？
straight = 直接连接
straight-about = 浏览器 → 服务器
through = 经过 farewell
through-about = 浏览器 → farewell → 服务器
nothing-yet = 每个按钮对两条连接做同样的事。比较一下浏览器各得到了什么信息。
no-script = 这个页面需要 JavaScript 才能打开 WebSocket。最近的结束记录在下面；也可以用终端试试：
terminal = 或者在终端里：
reference = 每个关闭码的含义
results = 目前的结果
col-ending = 结束方式
ledger = 实时台账
ledger-about = farewell 记下每一次结束：关闭码、原因，以及是谁先断开的。
ledger-empty = 还没有连接结束。
ledger-all = 全部记录
col-time = 时间
col-code = 关闭码
col-cause = 原因
col-who = 谁先断开
col-path = 路径
picture = 谁发送了什么

act-finish = 正常结束
    .moral = 正常的道别原样到达。farewell 不作干预。
act-empty = 不带关闭码关闭
    .moral = 没有发送关闭码，也不会编造一个：两边都是 1005。
act-crash = 让处理函数崩溃
    .moral = 直接连接时，1006 什么也说明不了。farewell 会说明服务器出了故障，并且客户端可以重连。
act-kill = 杀掉服务器
    .moral = 直接连接时，1006 什么也说明不了。farewell 等不到服务器恢复，于是说明它已经不在了。
act-restart = 重启服务器
    .moral = 直接连接时，1006 什么也说明不了。farewell 看到服务器恢复，并告诉每个客户端什么时候重连。
act-break = 发送损坏的帧
    .moral = 直接连接时，浏览器以 1006 放弃。farewell 自己拦下损坏的帧，并说明是谁的错。
act-utf8 = 发送无效的 UTF-8
    .moral = 浏览器只能放弃。farewell 在无效的文本到达客户端之前拦下它，并说明是谁的错。
act-big = 发送超大消息
    .moral = 直接连接时，没有谁拦下 128 KiB。farewell 有限制，并会说明：1009。
    .open = 服务器收下了全部 128 KiB，又发了回来：它与浏览器之间没有谁设了限制。
act-fast = 发送过快
    .moral = 直接连接时，没有谁拦下洪水般的消息。farewell 有限制，并会说明：1008。
    .open = 服务器应答了每一条消息：它与浏览器之间没有谁在计数。
act-silent = 让服务器静默
    .moral = 直接连接时，连接一直挂着。farewell 会发现没有应答，并说明这一点。
    .open = 服务器收下发来的内容，但什么也不应答。没有谁去问它还在不在，所以页面会一直等下去。
act-drain = 排空网关
    .moral = farewell 有序退出：每个客户端都得到 1012，并得知什么时候重连。左边的连接不在它后面。
    .open = 这条连接不经过 farewell，所以排空影响不到它。如果停掉它的服务器，它会以 1006 结束。

headline-running = { $action }：看看两边……
headline-started = 服务器已经停掉了，先重新启动了它。{ headline-running }
headline-failed = 演示没有应答。它还在运行吗？
play-all = 全部播放
play-stop = 停止

still-open = 仍然打开
never-opened = 从未打开
clean = 干净关闭
unclean = 非干净关闭
reason-none = 没有 reason
verdict-true = 真实的原因
verdict-empty = 没有关闭码，与发送的一致
verdict-lost = 原因丢失了
verdict-unnoticed = 没有谁发现
verdict-unaffected = 不在 farewell 后面

advice-no = 不要自动重连。
advice-changed = 只有在作出改变之后才重连。
advice-after = 等待 { $min } 秒后重连。
advice-between = 随机等待 { $min }–{ $max } 秒后重连。

backend-running = 服务器正在运行：进程 { $pid }。
backend-away = 服务器暂时不在。
backend-dead = 服务器已停掉。再按任意按钮，会先重新启动它。

lane-browser = 浏览器
# As in English.
lane-farewell = farewell
lane-server = 服务器
picture-close-empty = 空的 Close
picture-cut = TCP 被切断，无 Close
picture-killed = 被杀掉
picture-restarted = 已重启
picture-illegal = 不合法的帧
picture-not-utf8 = 不是 UTF-8 的文本
picture-alive = 你还在吗？
picture-no-answer = 没有应答
picture-gives-up = 放弃，没有 reason
picture-drain = 排空
