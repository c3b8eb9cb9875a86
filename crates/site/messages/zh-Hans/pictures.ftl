# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }：典型的过程

# The programs, above their lines.
picture-client = 客户端
picture-server = 服务器
picture-gateway = 网关
picture-proxy = 代理

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = 从{ $from }到{ $to }：{ $what }。
picture-said-at = { $who }：{ $what }。
picture-said-filled-in = { $what }（由它自己的库填写）

# What is sent.
picture-empty-close = 空的 Close 帧
picture-no-close = 没有 Close 帧
picture-unread = { $close }，未读取
picture-message = 消息
picture-frame = 帧
picture-binary = 二进制消息
picture-text = 文本消息
picture-large = 大消息
picture-not-websocket = 无效的应答
picture-handshake = 打开握手
picture-token = 带 token 的握手
picture-accepted = 101（接受）
picture-accepted-without = 101，没有该扩展
picture-tls-hello = TLS 握手开始
picture-certificate = 证书
picture-tls-alert = TLS 警报
picture-end = TCP 断开
picture-cut = TCP 被切断

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = 调用 close(1000)
picture-calls-close = 调用 close()
picture-shuts-down = 停机
picture-broken-rule = 发现协议规则被违反
picture-wants-text = 只接受文本
picture-not-utf8 = 发现不是 UTF-8 的字节
picture-own-rule = 发现自己的规则被违反
picture-limit = 大小上限比这低
picture-idle = 太久没有看到流量
picture-needs-extension = 需要该扩展
picture-fails = 处理函数出了故障
picture-restarts = 重启
picture-is-back = 看到服务器已恢复
picture-no-capacity = 没有余力了
picture-cannot-use = 无法使用这个应答
picture-not-trusted = 不信任它
picture-credentials = 拒绝凭据
picture-right-missing = 发现缺少权限
picture-waited = 等得太久
picture-library-reason = 因库自己的原因关闭
picture-own-reason = 因自己的原因关闭
picture-refuses-number = 不接受数字 { $code }

# What a library reports when it is over.
picture-reports = 报告 { $code }
picture-often-reports = 经常报告 { $code }
picture-reports-refused = 报告 1002、1006 或一个错误

# Below the drawing.
picture-clean = 干净关闭：双方都发送了 Close 帧。
picture-never-opened = 连接从未打开时，也报告 1006。
picture-sends-1012-itself = 按计划停机的服务器可以自己发送 1012。
picture-or-1011 = 许多网关改为发送 1011。
picture-no-websocket = 没有打开 WebSocket。浏览器报告 1006。
picture-shown-by-browsers = Chromium 和 Firefox 会把 { $code } 原样交给页面。
