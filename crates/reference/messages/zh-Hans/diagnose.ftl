# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = 符合你已知情况的原因：{ $count } 个，可能性大的在前。先确认其中一个，再采取行动。
diagnose-none = 这份参考资料里没有哪个原因同时符合所有这些症状。去掉你最没有把握的一项，或者用 farewell explain 查这个关闭码。

diagnose-contradiction = 这些症状互相矛盾。改正其中一项。
contradiction-silence-above-age = 连接的静默时间不可能超过连接时长。
contradiction-clean-without-close = { $code } 绝不会是干净关闭：没有收到可用的 Close 帧。
contradiction-code-without-opening = 从未打开的连接不会以 { $code } 结束；客户端报告的是 1006 或 1015。
contradiction-opened-and-refused = 以 HTTP { $status } 应答的握手不会打开连接。
contradiction-opened-without-tls = 1015 表示在连接打开之前 TLS 就失败了。

heading-why = 为什么符合
heading-confirm = 如何确认
heading-fix = 如何解决
heading-separating = 如何区分前两个
heading-more = 还有哪些信息有帮助
heading-candidates = 这个数字在各项服务中的含义；用 --with 指定你的服务

why-code = 关闭码是 { $code }。
why-reason = reason 包含“{ $text }”。
why-line = 这段文字就是 { $software } 在这种情况下写出的内容。
why-line-unnamed = 软件在这种情况下会写出这样的文字。
why-reason-given = { $given ->
        [yes] 给出了 reason。
       *[no] 没有给出 reason。
    }
why-clean = { $clean ->
        [yes] 是干净关闭。
       *[no] 不是干净关闭。
    }
why-opened = { $opened ->
        [yes] 连接打开过。
       *[no] 连接从未打开。
    }
why-status = 握手得到的应答是 HTTP { $status }。
why-age = 连接时长是 { $seconds } 秒。
why-silence = 断开之前，连接静默了 { $seconds } 秒。
why-together = 2 秒之内有 { $count } 条连接断开，包括这一条。
why-side = { $side ->
        [client] 是客户端看到的。
       *[server] 是服务器看到的。
    }
why-software = 链路上有 { $software }。
why-cause = 网关记录里的原因是“{ $cause }”。
why-timer-silence = 断开之前，连接静默了 { $seconds } 秒，而 { $software } 的 { $setting } 默认是 { $value } 秒。
why-timer-silence-fixed = 断开之前，连接静默了 { $seconds } 秒，而 { $software } 会断开静默 { $value } 秒的连接。
why-timer-silence-reported = 断开之前，连接静默了 { $seconds } 秒。有用户反映 { $software } 会断开静默 { $value } 秒的连接；它的文档没有给出数字。
why-timer-silence-ping = 断开之前，连接静默了 { $seconds } 秒，而 { $software } 的 { $interval } 与 { $setting } 默认合计 { $value } 秒。
why-timer-age = 连接时长是 { $seconds } 秒，而 { $software } 的 { $setting } 默认是 { $value } 秒。
why-timer-age-fixed = 连接时长是 { $seconds } 秒，而 { $software } 的限制是 { $value } 秒。
why-timer-age-reported = 连接时长是 { $seconds } 秒。有用户反映 { $software } 会在 { $value } 秒后断开连接；它的文档没有给出数字。
why-timer-age-ping = 连接时长是 { $seconds } 秒，而 { $software } 的 { $interval } 与 { $setting } 默认合计 { $value } 秒。
why-silent-since = 只有在这段时间内什么都没有发送，才符合。

separating-code = 查明关闭码：close 事件里有它，库也会把它写进日志。
separating-reason = 查明 reason，也就是关闭码旁边的文字。reason 为空也能说明问题。
separating-clean = 查明是不是干净关闭：close 事件里有 wasClean。
separating-opened = 查明关闭之前 open 事件是否触发过。
separating-http_status = 查明握手的 HTTP 状态码。页面看不到它；浏览器之外的客户端会显示它。
separating-age = 查明连接时长，以及它是不是每次都一样。
separating-silence = 查明断开之前连接静默了多久，以及是不是每次都一样。
separating-together = 查明 2 秒之内还有多少其他连接断开。
separating-side = 查明对端（客户端或服务器）看到了什么。
separating-software = 查明客户端和服务器之间有什么：代理、负载均衡器、服务，以及两端的库。

ask-opening = 知道什么就填什么。留空表示不知道；按 Ctrl-D 结束提问。
yes-words = y yes 是
no-words = n no 否 不是
ask-code = 关闭码（例如 1006）
ask-reason = 关闭原因（reason），即关闭码旁边的文字（为空则填 -）
ask-clean = 是干净关闭吗，即浏览器里的 wasClean？（是或否）
ask-opened = 连接打开过吗？（是或否）
ask-http_status = 握手的 HTTP 状态码（例如 403）
ask-age = 连接打开了多久？（例如 60s 或 2h）
ask-silence = 断开之前静默了多久？（例如 60s）
ask-together = 2 秒之内断开了多少连接，包括这一条？
ask-side = 你是在哪一边看到的？（client 或 server）
ask-software = 链路上的软件，用逗号分隔（例如 chrome, nginx, ws）
