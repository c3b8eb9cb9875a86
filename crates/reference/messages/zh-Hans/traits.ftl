# What a comparison shows of each code, or range of codes: cells of its table,
# and steps for pairs that have none of their own.
#
#   .clean      whether the close was a clean one
#   .fault      which side caused it
#   .look       where to look first
#   .tell-1 ... what to expect if it is this code, besides the bytes of the Close
#               frame
#
# The steps of any two entries can be printed one after the other. In the ranges
# $code is the number that was asked for; .clean, .fault and .look have no number
# in them.

traits-1000 =
    .clean = { -clean-both }
    .fault = 两方都没有问题：一方有意关闭，或者定时器断开了连接。
    .look = close() 的调用处，以及与连接时长或静默时间吻合的定时器。
    .tell-1 = 如果关闭方的日志里有 close(1000) 的调用，应该是 1000。
    .tell-2 = 如果是 Java-WebSocket、Tomcat、.NET 或 websocket-driver 报告 1000，Close 帧也可能是空的：这些库收到空的 Close 帧时同样报告 1000。

traits-1001 =
    .clean = 是，前提是发送方离开之前收到了对端的 Close 帧。
    .fault = 两方都没有问题：一方离开了。
    .look = 用户离开的页面，或者服务器的停机和空闲定时器。
    .tell-1 = 如果当时有页面被关闭或重新加载，或者服务器正在停机，或者 Jetty、Tomcat 的空闲定时器到期，应该是 1001。

traits-1002 =
    .clean = { -clean-receiver }
    .fault = 发送这些字节的一方，或者链路上改动了字节的程序。
    .look = reason，以及被拒绝的帧的前几个字节。
    .tell-1 = 如果 reason 指出了一条成帧规则，例如“RSV1 must be clear”，应该是 1002。
    .tell-2 = 如果 tungstenite 报告 1002 和“Protocol violation”，对端发送的可能是 tungstenite 不接受的关闭码，例如 1014。

traits-1003 =
    .clean = { -clean-both }
    .fault = 发送消息的一方，前提是双方约定过类型。
    .look = 最后一条消息的类型。
    .tell-1 = 如果最后一条消息是二进制而端点要的是文本，或者反过来，应该是 1003。在抓包里，opcode 1 是文本，2 是二进制。

traits-1004 =
    .clean = { -not-valid }
    .fault = 发送它的一方：这个数字是保留的。
    .look = 发送方所依据的关闭码表。
    .tell-1 = 如果发送方依据的是 RFC 之前的表（其中 1004 表示消息过大），应该是 1004。

traits-1005 =
    .clean = 通常是干净的：收到了 Close 帧。
    .fault = 两方都没有问题：空的 Close 帧是合法的，只是没有给出原因。
    .look = 不带关闭码的 close() 调用。
    .tell-1 = 如果对端在浏览器里或在 ws（Node）里调用 close() 时没有带关闭码，应该是 1005。
    .tell-2 = 如果 aiohttp 报告 0，说明 Close 帧是空的：这就是 1005。

traits-1006 =
    .clean = { -clean-never }
    .fault = 未知：1006 只表示没有收到可用的 Close 帧，原因可以是任何事。
    .look = 先看连接是否打开过；再看定时器、重启和代理。
    .tell-1 = 如果 open 事件从未触发，说明打开握手失败了：应该是 1006，因为不可能收到过 Close 帧。
    .tell-2 = 如果 TCP 断开时没有 Close 帧，或者你自己的库因为出错而断开了连接，应该是 1006；在后一种情况下，库无论发送了哪个关闭码，经常都报告 1006。

traits-1007 =
    .clean = { -clean-receiver }
    .fault = 发送消息的一方。
    .look = 最后一条文本消息的字节。
    .tell-1 = 如果最后一条文本消息或 Close 帧的 reason 里有 UTF-8 解码器不接受的字节，应该是 1007。

traits-1008 =
    .clean = { -clean-both }
    .fault = 在 1008 的发送方看来：违反规则的一方。
    .look = reason，以及连接时长。
    .tell-1 = 如果发送方的日志里指出了一条规则（凭据、Origin、路径、速率、内容），应该是 1008。

traits-1009 =
    .clean = { -clean-receiver }
    .fault = 发送消息的一方，或者限制过小的服务器或代理。
    .look = 最后一条消息的大小，以及服务器和每个代理的限制。
    .tell-1 = 如果关闭之前刚发过一条大消息，而同类的小消息能被接受，应该是 1009。

traits-1010 =
    .clean = 在服务器看来是干净的，前提是它作了应答；发送 1010 的客户端经常报告 1006。
    .fault = 在客户端看来：服务器，或者去掉了扩展的代理。
    .look = 客户端和服务器两边的 Sec-WebSocket-Extensions 头。
    .tell-1 = 如果客户端在连接刚打开后就断开了连接，而且 reason 指出了一个扩展，应该是 1010。

traits-1011 =
    .clean = { -clean-both }
    .fault = 发送方；如果是“keepalive ping timeout”，则任何一方都有可能，因为阻塞的可以是任何一方。
    .look = 先看 reason，再看发送方的日志。
    .tell-1 = 如果关闭方的日志在那一秒有异常或 panic，应该是 1011。
    .tell-2 = 如果 reason 是“keepalive ping timeout”，应该是 1011：Python websockets 在 ping 没有得到应答时发送它。

traits-1012 =
    .clean = { -clean-both }
    .fault = 两方都没有问题：服务正在重启。
    .look = 当时的部署或重新加载。
    .tell-1 = 如果在部署或重新加载期间，一个实例的所有连接在几秒之内断开，而且每条都有 Close 帧，应该是 1012。

traits-1013 =
    .clean = { -clean-both }
    .fault = 往往两方都没有问题：服务收到的连接超出了它的容量。
    .look = 服务的负载和各项限制。
    .tell-1 = 如果服务达到限制时，连接刚打开就断开，而之后的连接能保持打开，应该是 1013。

traits-1014 =
    .clean = { -clean-both }
    .fault = 网关后面的服务器。
    .look = 网关后面的服务器，以及网关的日志。
    .tell-1 = 如果网关的日志表明，在客户端的连接打开期间，网关到后面服务器的连接断开了，或者服务器发来了无效的内容，应该是 1014。

traits-1015 =
    .clean = { -clean-never }
    .fault = 多半是服务器：它的证书或证书链。
    .look = 用命令 openssl s_client 查看证书。
    .tell-1 = 如果对同一主机执行 openssl s_client -connect HOST:443 -servername HOST -verify_return_error 失败，应该是 1015。浏览器在这种情况下报告 1006。

traits-3000 =
    .clean = { -clean-both }
    .fault = 客户端：它的凭据。
    .look = token：是否存在、是否有效、是否过期。
    .tell-1 = 如果换用新凭据的连接能保持打开，应该是 3000。
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = 客户端：它的账号没有权限。
    .look = 账号的权限。
    .tell-1 = 如果用同一账号的新凭据连接，结果还是一样，而用另一个账号的连接能保持打开，应该是 3003。

traits-3008 =
    .clean = 是，前提是对端还能应答。
    .fault = 没有及时行动的一方。
    .look = 发送方在等什么：登录、消息还是 pong。
    .tell-1 = 如果登录、第一条消息或 pong 来得太晚，应该是 3008。
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = 把这个数字当作关闭码的程序。
    .look = 程序中产生这个数字的地方。
    .tell-1 = 如果某个库里有等于这个值的常量，或者某个程序把 HTTP 状态码当作关闭码使用，应该是 { $code }。

traits-unassigned =
    .clean = { -not-valid }
    .fault = 选用了未注册数字的程序。
    .look = 发送它的程序的源代码。
    .tell-1 = 如果发送它的程序的源代码里有这个数字，应该是 { $code }；注册表里没有它。

traits-library =
    .clean = { -clean-both }
    .fault = 见发送方所用的库的文档。
    .look = 对端的库或服务的文档。
    .tell-1 = 如果对端的库或服务的文档列出了它，应该是 { $code }。

traits-private =
    .clean = { -clean-both }
    .fault = 见发送它的服务的文档。
    .look = 对端服务的源代码或文档。
    .tell-1 = 如果对端服务的源代码或文档列出了它，应该是 { $code }。

traits-outside =
    .clean = { -not-valid }
    .fault = 写出这个 Close 帧的一方。
    .look = 十六进制形式的数字：它的两个字节可能颠倒了，也可能是两个字母。
    .tell-1 = 如果发送方把关闭码的两个字节写反了，或者在 Close 帧里只写了 reason、前面没有关闭码，应该是 { $code }。
