# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }，{ $clean ->
        [yes] 干净关闭
       *[no] 非干净关闭
    }，{ $by ->
        [us] 由我方发起
        [us-of-need] 由我方因规则或定时器发起
        [peer] 由对端发起
       *[network] 由网络引起
    }
seen = { $headline }（{ $cause }，{ $end }）
said = { $headline }：“{ $reason }”
traffic = 连接打开了 { $span }；收到 { $in } 条消息（{ $bytes-in } 字节），发送 { $out } 条消息（{ $bytes-out } 字节）。
more = 更多：{ $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = 服务器违反了规则：{ $rule }，位于字节 { $offset }，{ $document } 第 { $section } 节。
violation-suspect = 服务器违反了规则：{ $rule }，位于字节 { $offset }，{ $document } 第 { $section } 节（{ $suspect }）。

# How long it was open.
span-millis = { $millis } 毫秒
span-seconds = { $seconds } 秒
span-minutes = { $minutes } 分 { $seconds } 秒
span-hours = { $hours } 小时 { $minutes } 分
span-days = { $days } 天 { $hours } 小时

# To a script: whether to reconnect.
advice-no = 不要自动重连。
advice-changed = 只有在作出改变之后才重连。
advice-now = 重连。
advice-after = 等待 { $delay } 秒后重连。
advice-growing = 随机等待不超过 { $max } 秒后重连，每失败一次就等得更久。
advice-between = 随机等待 { $min }–{ $max } 秒后重连。
