# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = 连接已完成任务，因而关闭。
cause-going_away = 一方停机或离开了。
cause-no_status = 一方关闭了连接，没有给出关闭码。
cause-application = 应用用自定义的关闭码关闭了连接。
cause-policy = 一方因为对端违反规则而关闭了连接。
cause-internal_error = 一方出现了意料之外的错误。
cause-extension_missing = 客户端需要一个扩展，而服务器没有同意。
cause-protocol_error = 收到的字节违反了 RFC 6455 的成帧规则。
cause-invalid_payload = 一条文本不是有效的 UTF-8。
cause-unsupported_data = 接收方不接受这种类型的消息（文本或二进制）。
cause-message_too_big = 一条消息超过了大小限制。
cause-rate_limited = 消息的速率超过了限制。
cause-unauthorized = 凭据缺失、错误，或者没有所需的权限。
cause-token_expired = token 已过期。
cause-content_refused = 一条内容规则拒绝了一条消息。
cause-slow_consumer = 一方没有读取发给它的数据。
cause-handler_failed = 处理函数返回了错误。
cause-handler_panicked = 处理函数发生了 panic。
cause-upstream_lost = 到服务器的连接断开了，没有 Close 帧，网关也没有观察到重启。
cause-upstream_restarted = 服务器先拒绝连接，后来又接受了：它重启了。
cause-upstream_unavailable = 客户端连接时，无法连上服务器。
cause-upstream_protocol_error = 服务器违反了协议规则。
cause-upstream_silent = 服务器不再应答。
cause-restarting = 服务停机或重启了。
cause-overloaded = 没有余力再容纳一条连接。
cause-idle = 太久没有收发消息。
cause-ping_timeout = ping 没有及时得到应答。
cause-close_timeout = Close 帧没有及时得到应答。
cause-max_age = 连接达到了最长时长。
cause-kicked = 运维人员关闭了这条连接。
cause-refused = 打开握手被拒绝。
cause-peer_lost = 到对端的连接断开了，没有 Close 帧。
cause-tls_failed = TLS 握手失败。

party-client = 客户端先断开了连接。
    .short = 客户端
party-upstream = 服务器先断开了连接。
    .short = 服务器
party-gateway = 网关先断开了连接。
    .short = 网关
party-network = 双方都没有断开连接：网络出现故障或不再响应。
    .short = 网络

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = 这条连接断开了，没有 Close 帧。
fact-pong = 服务器在另一条连接上应答了 ping。
fact-still_open = 在服务器拒绝新连接之前打开的一条连接仍然开着。
fact-check_failed = 服务器的健康检查失败。
fact-answered = 服务器应答了打开握手。
fact-accepted = 服务器接受了新连接。
fact-refused = 服务器拒绝了新连接。
fact-unreachable = 服务器对新连接既没有接受也没有拒绝。
fact-could_not_try = 网关的文件描述符或端口已用完，无法建立新连接。
fact-no_pong = 服务器没有及时应答 ping。
fact-no_answer = 服务器没有及时应答打开握手。
