# Sentences and words that several texts share. A parameter is written
# { -name(code: "1000") }.

-heartbeat = 发送消息或 ping，间隔要小于链路上最短空闲超时的一半。页面不能发送 ping：要么由页面用自己的协议发一条小消息，要么让服务器发送 ping。
-reconnect-soon = 等待一段不超过 { SECONDS("rfc6455-first-delay") } 秒的随机延迟，然后重连。
-past-the-proxy = 绕过所有代理，直接向服务器再打开一条连接，两条连接都不发送任何数据：如果只有经过代理的那条断开，就说明是代理或负载均衡器断开了它。
-show-status = 换一个能显示 HTTP 状态码的客户端（例如 curl 或 wscat），在同一网络中用同样的路径、cookie 和 Origin 重做一次握手。

-retry-after = 如果 reason 给出了延迟，例如“retry-after=2.5”（单位是秒），就恰好等待这么久；这是 farewell 网关自己的约定，不是标准。
-own-code = 如果要表达自定义的含义，使用 4000–4999 的关闭码。
-accept-first = 先接受握手，再发送这个关闭码：如果用 HTTP 状态码拒绝握手，页面只能看到 1006。
-uws-refuses = 基于 uWebSockets 的客户端会把这个关闭码报告为 1006；对它们改发 1008 或 4000–4999 的关闭码。
-shown-anyway = 如果对端发送了这样的数字，Chromium 和 Firefox 会原样交给页面；Node 的 ws 包则报告 1006。
-look-up-number = 先弄清对端是哪个库或哪项服务，再到它的文档里查这个数字。
-capture-close = 抓包查看 Close 帧。它的正文要么为空，要么先是两个字节的关闭码（高位字节在前），后面是 UTF-8 编码的 reason。
-openssl = openssl s_client -connect HOST:443 -servername HOST

-cannot-send = { $code } 不能发送，只能由库报告。
-neither-sent = 两者都不能发送，都只能由库报告。
-give-a-code = 调用 close() 时，写上关闭码和 reason。
-leave-to-library = 不要在应用里发送 { $code }：它由库发送。
-use-1014 = 只有作为网关、并且客户端接受 1014 时才发送 1014；对其他客户端发送 1011。
-not-again = 收到两者中的任何一个，都不要再发送同一条消息。
-general-1008 = 1008 是通用的拒绝，用于 1003（类型）和 1009（大小）都不涵盖的规则。
-not-a-bug = 1005 不是错误，单凭它也不能说对端有 bug。

-clean-both = 是，前提是双方都发送了 Close 帧。
-clean-receiver = 在收到关闭码的一方看来是干净的，前提是它作了应答；发送关闭码的一方经常报告 1006。
-clean-never = 否，从不。
-not-valid = 不是有效的关闭码。

-look-age = 查看连接打开了多久。
-count-ends = 数一数前后几秒之内断开了多少条连接。
-sends-1012 = 如果是正在停机的 uvicorn，或者正在排空的 Phoenix，应该是 1012。
-fragments-1008 = 如果一条消息被拆成了非常多的分片，查看接收它的库：分片过多时，ws 和 undici 发送 1008。
-other-3008 = 在 Centrifugo 中，3008 表示客户端读取过慢；在 AssemblyAI 中，3008 表示会话达到了最长时长。

-never-opened = 如果 open 事件从未触发，就是 1006：打开握手失败了，因此不可能收到过 Close 帧。
-has-reason = 如果有对端发来的 reason，就是 { $code }：空的 Close 帧里不可能有 reason。如果没有 reason，两者都有可能。
-local-text = 如果 1006 旁边有文字，那是你自己的库写的，不是对端写的。读一读这段文字：它经常会写明原因。
-two-ends = 发现错误的一方发送 { $code }，自己则经常报告 1006；对端报告 { $code }。
-capture-or-log = 单凭数字看不出收到的是哪个关闭码：抓包查看 Close 帧，或者查看对端的日志。
-general-3000 = 如果服务器是 Centrifugo，3000 表示“connection closed”；如果服务器基于 WebSocket++，3000 是子协议的通用错误。两者都与凭据无关。

-after-1008 = 收到 1008 后，先看 reason 以及服务文档里写明的限制。如果触发的是速率限制，就等一等，然后放慢发送；否则，先作出改变再重连。
-after-1011 = 收到 1011 后，先看 reason 再重连：如果是配额用完，或者服务器处理不了某条消息，同样的错误还会出现。
-after-1012 = 收到 1012 后，按 reason 给出的延迟等待。如果 reason 没有给出延迟，就按 1012 的注册说明的建议，随机等待 { SECONDS("registered-1012-min") }–{ SECONDS("registered-1012-max") } 秒；只有服务器像 farewell 那样把关闭分散在一段时间内，等待 { SECONDS("paced-1012-min") }–{ SECONDS("paced-1012-max") } 秒才够。
-after-1013 = 收到 1013 后，按 reason 给出的延迟等待。如果 reason 没有给出延迟，就尝试该服务的另一个地址；对同一个地址，只有在用户要求时，或者等待一段随机且逐次变长的延迟之后，才能重连。
