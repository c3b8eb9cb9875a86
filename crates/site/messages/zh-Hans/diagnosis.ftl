# The page that finds the cause of an ending.

diagnose-title = 查找 WebSocket 断开的原因
diagnose-description = 查明 WebSocket 为什么断开：填写你所知道的情况，就能看到最有可能的原因、如何确认每个原因，以及如何解决。
diagnose-lead = 知道什么就填什么，其余的留空。最有可能的原因排在最前，每个都附有验证和解决的方法。
# Shown where no script runs.
diagnose-noscript = 诊断需要 JavaScript。没有它，就在下面查找你观察到的现象。
diagnose-form = 你所知道的情况
diagnose-failed = 无法加载规则。再试一次。
diagnose-button = 查找原因
diagnose-clear = 重新开始
diagnose-causes = 可能的原因
diagnose-noticed = 从现象入手
diagnose-noticed-about = 每种现象最常见的原因：

# Labels of the form's fields.
symptom-code = 关闭码
symptom-reason = 关闭原因（reason），或一行日志
symptom-reason-hint = 关闭码旁边的文字，或者错误信息。内容只留在你的浏览器里。
symptom-empty = reason 为空
symptom-opened = 打开过吗？
symptom-clean = 是干净关闭吗（wasClean）？
symptom-silence = 断开之前静默了多久？
symptom-age = 打开了多久？
symptom-span-hint = 秒数，或者带单位的数字：60 秒、5 分钟、2 小时。
symptom-status = 握手的 HTTP 状态码
symptom-together = 2 秒之内断开了多少连接，包括这一条？
symptom-side = 是谁看到的？
symptom-software = 链路上有什么？
symptom-others = 其他软件，用逗号分隔
answer-unknown = 不知道
answer-yes = 是
answer-no = 否
answer-client = 客户端
answer-server = 服务器

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = 符合的原因：{ $count }。先确认原因，再采取行动。
diagnosis-elsewhere = 这个数字在各项服务中的含义；在上面填写你的服务
diagnosis-none = 这份参考资料里没有哪个原因同时符合所有这些情况。去掉你最没有把握的一项。
diagnosis-cause = 关于这个原因的更多内容
diagnosis-ask = 回答这个问题
# $field is the label of a field.
diagnosis-unread = 无法识别“{ $field }”的内容，已忽略。
# $name is what was typed.
diagnosis-unknown-software = 这里没有名为“{ $name }”的软件，已忽略。
diagnosis-several = “{ $name }”可能是以下任何一个。选择一个：
diagnosis-nearest = 你指的是这个吗？

# What people notice; each leads to what it most often is.
noticed-never-opened = 从来打不开。
noticed-only-behind-proxy = 只在代理后面、一段时间没有消息之后断开。
noticed-proxy-refuses = 在代理后面打不开，没有代理就能打开。
noticed-many-at-once = 许多连接在同一秒断开。
noticed-after-deployment = 部署新版本时断开。
noticed-after-sleep = 在手机上断开，或者在电脑休眠之后断开。
noticed-large-messages = 在一条大消息之后断开。
noticed-handler = 在某一条特定的消息之后以 1011 断开。
noticed-after-login = 能打开，但一秒之内就断开。
noticed-ping = 日志里提到 ping 或超时。
noticed-no-code = 关闭码是 1005，没有 reason。
noticed-certificate = 只有使用 wss:// 时失败。
