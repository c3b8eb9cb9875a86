# The words around every page.

skip = 跳到正文
menu = 主要页面
crumbs = 当前位置
languages = 语言
toc = 本页内容
anchor = 指向这个原因的链接
license = 文字和数据属于公有领域（CC0）。
search-label = 搜索，或粘贴一行日志
search-hint = 1006、名称、错误信息
search-button = 搜索
not-found-title = 这里没有页面
not-found = 这个地址没有页面。搜索关闭码、名称或一行日志。

# What each page is called in a list of links.
name-start = 关闭码
name-search = 搜索
name-codes = 全部关闭码
name-ranges = 号段
name-dialects = 服务
name-software = 软件
name-strings = 错误信息
name-timers = 定时器
# $span is a length of time, such as "60 s".
name-timer = { $span }后
name-diagnose = 查找原因
name-send = 发送哪个关闭码
name-about = 关于
name-sources = 来源

# Above the title: what kind of page it is.
kicker-code = WebSocket 关闭码
kicker-pair = 两个 WebSocket 关闭码
kicker-dialect = 一项服务或一个库的关闭码
kicker-software = 软件
kicker-timer = 这是谁的定时器？

# Spans of time: 60 s, 10 min, 2 h.
span-seconds = { $value } 秒
span-minutes = { $value } 分钟
span-hours = { $value } 小时

# How a claim is known; stands after the name of its source.
how-measured = 实测
how-source = 源代码
how-documentation = 文档
how-report = 用户反映

heading-sources = 来源
heading-details = 详情
heading-pairs = 不确定是不是这个关闭码？
heading-both = 这两个关闭码
heading-confused = 容易混淆的关闭码
more-send = 发送哪个关闭码

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }：含义和处理方法

# Above the causes; a link to the diagnosis follows.
code-diagnose = 如果你知道更多情况，在这里最有可能的原因会排在最前：

# A pair's page.
pair-title = { $a } 还是 { $b }？
pair-or = 还是
pair-page-title = WebSocket { $a } 还是 { $b }：{ $name_a }、{ $name_b }

start-title = WebSocket 关闭码
start-description = WebSocket 为什么断开，每个关闭码是什么意思，该怎么办：所有关闭码、成对的比较、错误信息、定时器，以及诊断。
start-headline = WebSocket 为什么断开了？
start-lead = WebSocket 以一个数字结束。查这个数字，或者粘贴你看到的内容：页面会说明发生了什么、如何确认，以及如何解决。
start-paste = 粘贴你看到的内容：关闭码、名称、错误信息或字节
start-paste-hint = 例如：
start-paste-button = 解释
start-after = 总是在同样长的时间之后断开
start-after-about = 如果时间每次都一样，就是定时器断开了连接。选择时间，看看可能是谁的定时器。
start-questions = 你想知道什么？
start-diagnose = 填写你所知道的情况：关闭码、打开了多久、链路上有什么。最有可能的原因排在最前。
start-send = 你编写服务器或客户端，想用正确的关闭码关闭。
start-strings = WebSocket 断开时，库、浏览器和代理写出的内容。
start-software = 每个库接受哪些关闭码、如何称呼它们，以及它的定时器和限制。
start-codes = 最常见的关闭码
start-all = 全部关闭码和号段
start-advice = 重连：{ $advice }
start-services = 关闭码在某项服务中的含义
start-services-all = 全部服务和库

codes-title = 全部 WebSocket 关闭码
codes-description = 从 0 到 65535 的所有 WebSocket 关闭码，都在一页上：名称、是否会发送、是否重连。
codes-lead = Close 帧里有一个 1000 到 4999 的数字，或者没有数字。1005、1006 和 1015 从不发送：它们由库自行报告。
codes-others = 在某项服务中有含义的数字
codes-others-about = 这些数字没有注册的含义。各项服务和各个库把它们用于自己的含义。

ranges-title = 关闭码的号段
ranges-description = 谁可以使用 WebSocket 关闭码的哪个号段：协议、IANA、库、应用。
ranges-lead = 数字所在的号段说明由谁决定它的含义。
ranges-numbers = 这个号段里有自己页面的数字：

dialects-title = 服务和库的关闭码
dialects-description = 关闭码在 Discord、Pusher、Twitch、GraphQL、Socket.IO 以及其他服务和库中的含义，以及是否重连。
dialects-lead = 4000 到 4999 的数字属于应用。每项服务都赋予它们自己的含义，有些还给已注册的数字赋予新的含义。
dialects-services = 服务
dialects-libraries = 库和协议
# $name is the service's name.
dialect-title = { $name }：关闭码
dialect-description = 每个 WebSocket 关闭码在 { $name } 中的含义，以及收到后是否重连。
dialect-lead = 没有另外注明时，是否重连以来源的说法为准。
dialect-channel = 数字在哪里
dialect-subprotocols = 子协议
dialect-hosts = 主机
channel-code = 在 Close 帧的关闭码里
channel-reason = 在 Close 帧的 reason 里
channel-in-band = 在它的协议的消息里
col-meaning = 含义
our-reading = （我们对来源的解读）

software-title = 软件与关闭码
software-description = 浏览器、库、服务器和代理接受哪些关闭码、如何称呼它们，以及 WebSocket 断开时写出什么。
software-lead = 各个库并不相同：它们用不同的名称称呼关闭码，不接受其中的一些，并对丢失的连接显示各自的数字。
software-browsers = 浏览器
software-libraries = 库
software-servers = 服务器
software-proxies = 代理
software-services = 服务
software-others = 其他有定时器或限制的软件
software-refused = 有些软件不接受的关闭码
software-refused-about = 这些关闭码可以发送，但这里列出的软件不接受：使用它的应用看到的是另一个数字或一个错误。
# $name is the software's name.
one-title = { $name }：关闭码、错误信息、定时器
one-description = { $name } 接受和发送哪些关闭码、如何称呼它们、WebSocket 断开时写出什么，以及它的定时器和限制。
one-description-short = WebSocket 断开时 { $name } 写出什么，以及它的定时器和限制。
one-codes = 它接受哪些关闭码
one-accepts = 它接受的关闭码
one-otherwise = 其他关闭码显示为
one-sends = 它可以发送的关闭码
one-sends-script = 脚本可以发送的关闭码
one-refuses-to-send = 它如何处理其他关闭码
one-empty = Close 帧没有关闭码时显示
one-lost = TCP 断开而没有 Close 帧时显示
one-names = 它如何称呼关闭码
one-strings = 它写出什么
one-limits = 大小限制
one-dialect = 它自己的关闭码
sees-error = 没有关闭码的错误
sees-nothing = 没有数字
limit-fixed = 不可设置
limit-message = 每条消息
limit-frame = 每帧
limit-queue = 待发送的数据
# As in English.
size-bytes = { $value } B
# As in English.
size-kib = { $value } KiB
# As in English.
size-mib = { $value } MiB

strings-title = 错误信息
strings-description = WebSocket 断开时，浏览器、库、服务器和代理写出的内容，以及每条信息代表哪个关闭码。
strings-lead = 每个程序写出的文字，以及它们所代表的关闭码。* 代表任意文字，# 代表数字。搜索时可以输入整行。
strings-common = 许多软件都会写出
strings-more = 含义

timers-title = 断开 WebSocket 的定时器
timers-description = 会断开 WebSocket 的代理、负载均衡器、服务器和库的超时：默认值、设置、由什么重新计时，以及双方看到哪个关闭码。
timers-lead = 总是在同样长的时间之后断开的连接，是由定时器断开的。空闲定时器从最后一次流量算起；最长时长从打开算起，无论发送了什么。
timers-all = 全部定时器
timers-dash = – 表示未知。
# $span is a time: 60 s, 2 h.
timer-title = WebSocket 在 { $span }后断开
timer-description = 哪些定时器默认在 { $span }后断开 WebSocket：代理、负载均衡器、服务器和库，以及它们的设置。
timer-lead = 这些定时器在 { $span }后断开连接，要么是默认值，要么是用户反映的。找找你的链路上有哪个软件。那里的设置可能是别的值。
timer-what = 现象和解决方法
timer-more = 更多
timer-other = 如果你的链路上没有这些：
timer-near = 其他时间
timer-idle = 静默
timer-lifetime = 最长时长
timer-keepalive = 保活
timer-handshake = 打开
timer-close = 关闭
timer-drain = 停机
timer-reconnect = 重连
timer-idle-heading = 空闲定时器
timer-keepalive-heading = 保活定时器
timer-lifetime-heading = 最长时长
timer-handshake-heading = 打开的时限
timer-close-heading = 关闭的时限
timer-drain-heading = 停机的时限
timer-idle-about = 这些定时器断开在这段时间内没有发送任何内容的连接。以更短的间隔发送内容；哪些内容算数，见表中。
timer-keepalive-about = 这些定时器发送 ping，并断开对端不应答的连接。时间是间隔与等待应答的时间之和。
timer-lifetime-about = 无论发送了什么，这些定时器都会在这段时间之后断开连接。ping 没有用：要重连。
timer-handshake-about = 打开连接时，如果该来的内容没有来，这些定时器就断开连接。
timer-close-about = 如果对端没有完成关闭，这些定时器就切断连接。
timer-drain-about = 软件停止或重新加载时，这些定时器断开剩下的连接。
timer-reported = （用户反映）
col-software = 软件
col-setting = 设置
col-value = 默认值
col-counts = 计时对象
col-reset = 由什么重新计时
col-client = 客户端看到
col-server = 服务器看到
setting-fixed = 不可设置
value-none = 无
reset-data = 任何数据，包括 ping
reset-ping = ping 的应答
reset-message = 消息
reset-nothing = 无

send-title = 应该发送哪个关闭码？
send-description = 选择正确的 WebSocket 关闭码的决策树：从你这一方发生的事，到能表达它的关闭码。
send-lead = 从你这一方发生的事开始。把原因也写进 reason：UTF-8 编码最多 123 字节。
ask-why = 你为什么关闭？
because-why-done = 工作已经完成，或者用户已经离开。
because-why-leaving = 我这一方要离开、要重启，或者没有余力。
because-why-bytes = 收到的内容不符合协议，或者无法读取。
because-why-rules = 对端不可以这样做。
because-why-failed = 我这一方出了故障。
because-why-own = 它的含义只有我的应用知道。
ask-leaving = 你这一方为什么离开？
because-leaving-for-good = 服务器停止，或者断开空闲连接。
because-leaving-restart = 服务器重启，很快恢复。
because-leaving-page = 我编写页面，而用户离开了页面。浏览器会自动发送它。
because-leaving-overloaded = 服务器没有余力容纳这条连接。
ask-bytes = 收到的内容有什么问题？
because-bytes-framing = 一个帧违反了协议规则。
because-bytes-utf8 = 一条文本不是有效的 UTF-8。
because-bytes-type = 我只接受二进制，而它是文本，或者反过来。
because-bytes-too-big = 一条消息过大。
because-bytes-extension = 我是客户端，服务器没有同意我需要的扩展。
ask-rules = 违反了哪条规则？
because-rules-token = 凭据缺失或错误。
because-rules-expired = token 在连接打开期间过期了。
because-rules-rights = 凭据正确，但这个账号不可以这样做。
because-rules-rate = 客户端发送得太多或太频繁。
because-rules-waited = 我等某样东西等得太久：登录、消息，或者 ping 的应答。
because-rules-rule = 其他规则：origin、内容、配额。
send-expired-about = 3000 表达的正是这个意思。在 reason 里写“token expired”，让客户端先取得新 token 再重连。带有同样 reason 的 1008，所有软件都接受；farewell 的网关发送的就是它，因为有些库不接受 3000。
ask-failed = 出了什么故障？
because-failed-handler = 我的代码出现了意料之外的故障。
because-failed-not-ready = 我过载了，或者尚未就绪。
because-failed-upstream = 我是网关，后面的服务器给出了无效的应答。
send-own-about = 选择一个数字，写明它的含义，以及客户端收到后应不应该重连。
send-never = 绝不要发送这些
send-never-ranges = 绝不要发送小于 1000、大于 4999 或未分配的数字。

about-title = 关于这份参考资料
about-description = 这份 WebSocket 关闭码参考资料是什么，每项陈述有什么依据，各个标记是什么意思。
about-lead = 这份参考资料说明 WebSocket 为什么断开，以及该怎么办。关于软件的每项陈述都注明来源、得知的方式，以及查阅的日期。
# All are numbers.
about-counts = 关于 { $software } 个软件的 { $claims } 项陈述，依据的是 { $sources } 个来源。共有 { $situations } 个原因、{ $strings } 条错误信息，以及 { $dialects } 项服务和库的关闭码。
about-known = 如何得知
about-measured = 我们运行了这个软件，查看它实际传输了什么、显示了什么。
about-source = 我们阅读了它的源代码。
about-documentation = 它的文档或某项标准是这样写的。
about-report = 有用户公开反映过。可能只对那个版本或那种设置成立。
sources-title = 来源
sources-description = 这份参考资料中各项陈述的出处：实测、源代码、文档、用户反映，每项都注明查阅的日期。
sources-lead = 每个来源列出一次，并注明查阅的日期或月份。
about-signs = 标记的含义
about-signs-about = 颜色从不单独使用：每个标记都有文字。
about-travels = 数字在 Close 帧里：是对端说的。
about-local = 没有哪个帧里有这个数字：是你自己的库报告的。
about-never = 无效：任何人都不得发送。
about-yes = 客户端在延迟之后重连。
about-changed = 在有所改变之前，同样的尝试还会失败。
about-no = 客户端不重连。
about-data = 数据形式
about-data-about = 所有内容也都有 JSON 形式，并附有 schema。
about-license = 许可证
about-farewell = farewell 是一个网关、一个库和一个命令，让 WebSocket 好好道别。这些页面上的一切，这个命令都知道：
