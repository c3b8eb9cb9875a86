# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = 含义
heading-when = 什么时候会看到它（最常见的在前）
heading-send = 什么时候发送它
heading-names = 它叫什么
heading-dialects = 在别处的含义
heading-reference = 在哪里定义
heading-next = 接下来读什么

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = 对页面来说
meaning-server = 对服务器来说
meaning-operator = 对运维来说

# Below each situation. $text is one or more sentences.
seen-test = 验证：{ $text }
seen-fix = 解决：{ $text }

field-kind = 类别
field-wire = 出现在 Close 帧里
field-senders = 由谁发送
field-refused = 谁不接受
field-advice = 要重连吗？
field-http = 对应的 HTTP
field-first = 第一步
field-range = 号段

wire-yes = 可以，能发送。
wire-no = 不可以，从不发送。
senders-none = 无人发送
refused = { $stacks }。如果接收方基于其中之一，它会改为报告 1002、1006 或一个错误。
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name }（{ $software }）
range = { $from }–{ $to }：{ $name }

advice-yes = 要，先随机等待 { $min }–{ $max } 秒；每失败一次就等得更久。
# For a number that its sender defines.
advice-unless-documented = 要，除非发送方的文档另有说明：先随机等待 { $min }–{ $max } 秒；每失败一次就等得更久。
advice-after = 要，等待 { $delay } 秒之后。
advice-if-needed = 只在应用仍然需要这条连接时重连。
advice-no = 不要：在有什么改变之前，同样的尝试还会失败。
advice-changed = 先作出改变再重连；否则同样的错误会重复出现。
# For 1008 alone.
reconnect-policy = { advice-no }如果 reason 给出了延迟，就等待该延迟之后再重连。
# For 1012 alone.
reconnect-restart = 要，按 reason 给出的延迟等待。没有给出时，随机等待 { SECONDS("registered-1012-min") }–{ SECONDS("registered-1012-max") } 秒；如果服务器把关闭分散在一段时间内，{ SECONDS("paced-1012-min") }–{ SECONDS("paced-1012-max") } 秒就够了。
# For 1013 alone.
reconnect-later = 要，按 reason 给出的延迟等待。没有给出时，连接该服务的另一个地址；对同一个地址，只有在用户要求时，或者随机等待 { $min }–{ $max } 秒（逐次加长）之后，才能重连。
advice-none = 不是有效的关闭码；谈不上重连。

category-unused = 未使用
category-protocol = 由协议定义
category-reserved = 保留，没有含义
category-local = 仅限本地，从不发送
category-unassigned = 未分配
category-registered = 已注册，按申请先后分配
category-library = 供库和框架使用
category-private = 供私用
category-outside = 在注册表之外

sender-client = 客户端
sender-server = 服务器
sender-gateway = 网关
sender-local = 无人发送；由库在本地报告

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }：{ $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning }{ $reconnect }
dialect-yes = 要重连。
dialect-backoff = 重连，延迟要随机且逐次变长。
dialect-changed = 先作出改变再重连。
dialect-no = 不要重连。
dialect-unknown = 它的来源没有说明是否重连。
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to }：{ $reconnect }

# What a pasted text was.
heading-told = 发生了什么
found-candidates = 这个名称在不同的软件里指不同的关闭码。
found-name = { $name } 是 { $code } 在以下软件中的名称：{ $software }。
found-frame = 这是一个 Close 帧，关闭码是 { $code }。
found-empty-frame = 这是一个没有关闭码的 Close 帧。
found-illegal-code = 这个帧不合法：{ $code } 不得出现在 Close 帧里。大多数库用 1002 应答。
found-reason = reason 是“{ $reason }”。
found-line = 这段文字来自 { $software }。
found-code = 它代表 { $code }。
found-local = 显示它的软件写的是自己的情况。
found-peer = 它由对端发送。
fault-fragmented = 这个帧不合法：它的 FIN 位没有置 1，而 Close 帧不得分片。
fault-reserved = 这个帧不合法：有保留位（RSV1 到 RSV3）被置 1。
fault-too-long = 这个帧不合法：它的正文超过 125 字节。
fault-truncated = 缺少字节：帧里声明的正文长度比实际的长。
fault-trailing = 帧的末尾之后还有字节。
fault-half-code = 这个帧不合法：它的正文只有一个字节，是半个关闭码。
fault-not-utf8 = 这个帧不合法：它的 reason 不是 UTF-8。

# The table of all codes: short, so that it fits on one screen.
list-code = 关闭码
list-name = 名称
list-wire = 可发送？
list-sent = 可发送
list-local = 仅限本地
list-never = 从不发送
list-yes = 要，等待延迟后
list-if-needed = 仅在需要时
list-no = 不要
list-changed = 作出改变后
list-none = 不适用
