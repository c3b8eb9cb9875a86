# The codes that have an entry of their own, and the ranges.
#
# The value is the registered name. `.answer` answers "what is this?" in one
# sentence; `.page`, `.server` and `.operator` say what it means for the author of
# the web page or client, the author of the server, and the operator of what is
# between; `.first` is the first step; `.use` says when to send it; `.reference`
# where it is defined. In the ranges, $code is the number that was asked for.
#
# One line is one text: a line break would reach the reader.

code-1000 = 正常关闭
    .answer = 发送方做完了要做的事，关闭了连接；这并不表示双方都同意结束。
    .page = 服务器关闭了连接，或者你自己的代码调用了 close()。如果页面仍然需要这条连接，等待一段不超过 { SECONDS("rfc6455-first-delay") } 秒的随机延迟，再打开新连接。先看 reason：有的服务因为重连也改变不了的事（例如 key 过期）而用 1000 关闭。
    .server = 客户端做完了要做的事，没有出任何故障：不要当作错误写进日志。有些库对没有关闭码的 Close 帧也显示 1000，所以客户端也可能根本没有发送关闭码。
    .operator = 只转发字节的代理（例如 nginx 和 HAProxy）从不发送 Close 帧。1000 来自客户端、服务器，或者自己写 WebSocket 帧的网关。
    .first = 如果这次关闭不在意料之中，就找到 close() 的调用处；如果没有这样的调用，就找与连接时长或断开前的静默时间吻合的定时器。
    .use = 你这一方做完要做的事之后，发送 1000。由空闲定时器断开连接时发送 1001，服务器重启时发送 1012，因为客户端可能把 1000 当作不必重连的理由。
    .reference = RFC 6455，第 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = 离开
    .answer = 发送方要离开：页面被关闭或重新加载，服务器正在停机，或者服务器的定时器到期。
    .page = 服务器或它前面的网关关闭了连接，你的页面没有做错什么。{ -reconnect-soon }此时可能有许多其他客户端也在重连。页面自己不能发送 1001：close(1001) 会抛出 InvalidAccessError。
    .server = 用户关闭了标签页、重新加载了页面，或者去了别的页面。浏览器此时必须发送 1001，所以把它算作正常结束，而不是错误。
    .operator = 把断开的时间与重启、部署和重新加载的时间对照，把断开前的静默时间与空闲超时对照。Caddy 停止或重新加载配置时向双方发送 1001；AWS API Gateway 在达到空闲超时和最长时长时发送 1001。
    .first = 如果你是客户端，等待一段随机延迟，然后重连。（服务器不需要做任何事。）
    .use = 服务器停止或断开空闲连接时，发送 1001。如果服务器是重启，并且客户端的库接受 1012，就改发 1012。浏览器会自动发送 1001。
    .reference = RFC 6455，第 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = 协议错误
    .answer = 发送方收到了违反 WebSocket 协议规则的字节，于是放弃了。
    .page = 帧由浏览器构造，所以很少由页面引起。不要循环重连，因为同样的错误通常会重复出现：把情况告诉运行服务器的人。Bandit（Phoenix）的空闲定时器是例外：它也以 1002 断开连接，而新连接可以正常工作。
    .server = 你的库拒绝了客户端发来的内容，或者客户端拒绝了你发送的内容。reason 通常会指出是哪条规则。检查是否有两处同时写同一个 socket，是否只有一方在用压缩，以及是否发送了对方的库不接受的关闭码。
    .operator = 改动握手或字节的代理可能引起它，例如去掉了 Sec-WebSocket-Extensions 的代理。绕过所有代理，直接连接服务器：如果那样没有出错，就是代理引起的。
    .first = 看 reason：它通常会指出违反了哪条规则。
    .use = 把 1002 留给库去发送。如果消息格式正确，但应用不接受，发送 1003、1008 或 4000–4999 的关闭码。
    .reference = RFC 6455，第 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = 不支持的数据
    .answer = 发送方不接受这种类型的消息：收到二进制而它要文本，或者收到文本而它要二进制。
    .page = 用字符串调用 send() 发送的是文本，用 ArrayBuffer 或 Blob 调用发送的是二进制。按服务器要求的类型发送。重连之后，同一条消息还会失败。
    .server = 检查客户端发送的最后一条消息的类型，以及框架或客户端的更新是否改变了它。有些框架对不是有效 JSON 的文本也发送 1003。
    .operator = 很少由代理引起：nginx、HAProxy 等代理不看消息的类型。会读取 WebSocket 消息的网关可能有这方面的规则；查看它的日志。
    .first = 查看最后一条消息的类型：在抓包里，opcode 1 是文本，2 是二进制。
    .use = 完全不接受这种类型的消息时，发送 1003。类型正确而内容有误（例如 JSON 格式错误）时，发送 1008 或 4000–4999 的关闭码。在 HTTP 中，与它类似的是 415（Unsupported Media Type）。
    .reference = RFC 6455，第 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = 保留
    .answer = 1004 没有含义，不得发送；旧的表里称它为“too large”，如今对应的是 1009。
    .page = 如果 close 事件里显示 1004，说明服务器发送了不合法的关闭码：Chromium 和 Firefox 会原样交给页面。不要自动重连；把情况告诉运行服务器的人。
    .server = 不要发送 1004，即使你的库允许：其他库会用 1002 应答，或者报告 1006。如果你收到了它，说明客户端依据的是旧表，或者有 bug。
    .operator = 只转发字节的代理不会产生 1004。查明是哪一端发送的。
    .first = 找到发送 1004 的程序，让它在消息过大时发送 1009。
    .use = 绝不要发送 1004。消息过大时，发送 1009。{ -own-code }
    .reference = RFC 6455，第 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = 未收到关闭码
    .answer = 收到了一个没有关闭码的 Close 帧；这是合法的干净关闭，数字 1005 是你的库填的。
    .page = 服务器关闭时没有给出关闭码，或者你的页面不带参数调用了 close()，服务器以同样的方式作了应答。没有任何故障。只在页面仍然需要这条连接时重连。
    .server = 客户端调用 close() 时没有带关闭码。把它算作干净的结束。也有例外：使用 wsproto 或 sansio 实现的 uvicorn，在连接只是丢失时也显示 1005。
    .operator = 一方有意关闭，它的 Close 帧也到达了另一方，所以链路是通的。如果是代理切断连接，关闭码会是 1006。
    .first = 在客户端或服务器里找到不带关闭码的 close() 调用。
    .use = 1005 不能发送：浏览器会抛出错误，Close 帧里也禁止出现它。如果需要让对端知道原因，调用 close(1000, "done")。
    .reference = RFC 6455，第 7.1.5 节和第 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = 异常关闭
    .answer = 连接从未打开，或者断开时没有可用的 Close 帧；没有人发送过 1006：它是你的库填的。
    .page = 浏览器有意不让脚本知道原因，以免页面借此探测用户的网络。出于同样的理由，error 事件里既没有关闭码，也没有错误信息。浏览器的控制台和网络面板显示得更多，经常包括 HTTP 状态码。重连时使用随机且逐次变长的延迟；如果连接从未打开过，尝试几次后就停止。
    .server = 客户端失联，没有发来 Close 帧；或者你自己的库切断了连接。个别情况属于正常：手机会休眠，网络会切换。如果许多连接在同一时刻断开，查找是否有重启，或者是否与代理有关。把库的错误文字也写进日志，因为它经常会写明原因。
    .operator = 要查明是服务器还是代理断开了连接，对照两者在那一秒的日志：先关闭的就是断开连接的一方。{ -past-the-proxy }nginx、HAProxy 和 AWS Application Load Balancer 从不发送 Close 帧，所以被它们切断连接时，客户端看到 1006。
    .first = 查明连接是否打开过：open 事件触发过吗？
    .use = 1006 不能发送。知道自己为什么断开连接的程序应当发送 Close 帧：出故障用 1011，停机用 1001 或 1012，过载用 1013。
    .reference = RFC 6455，第 7.1.5、7.2.3 和 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = 无效的帧载荷数据
    .answer = 载荷与消息的类型不符：几乎总是一条文本消息不是有效的 UTF-8。
    .page = 你发送的每个字符串都由浏览器编码为 UTF-8，所以页面发送的文本很少引起 1007。如果确实如此，检查服务器是否把 1007 用于格式错误的 JSON 或不正确的字段。不要再次发送同一条消息。
    .server = 对方的库无法解码你的文本消息或你的 Close 帧里的 reason，或者你的库无法解码对方的。把原始字节作为二进制消息发送，截断文本时只在字符之间截断。
    .operator = 只转发字节的代理不检查 UTF-8。检查内容的网关可能按自己的规则发送 1007；查看它的日志。
    .first = 查看最后一条文本消息的字节：找到第一个不是有效 UTF-8 的字节。
    .use = 把 1007 留给库去发送。它不用于格式错误的 JSON 或缺失的字段：对这些情况，发送 1008 或 4000–4999 的关闭码。
    .reference = RFC 6455，第 7.4.1 节和第 8.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = 违反策略
    .answer = 发送方关闭了连接，因为它的一条规则被违反：1008 是通用的拒绝，用在 1003 和 1009 不合适，或者发送方想隐藏细节的时候。
    .page = reason 比数字更重要：先看 reason，再看服务文档里的规则。重连之前，先改掉违反规则的地方，因为同样的尝试还会失败。{ -retry-after }
    .server = 它由你的处理函数、你的框架或你前面的网关发送。在代码和日志里查找是哪条规则：凭据、Origin、速率、内容，或者客户端读取过慢。
    .operator = 有自己规则的网关（例如 farewell 的网关）不询问服务器就会发送 1008。它的日志或记录会指出是哪条规则。
    .first = 看 reason；如果为空，询问服务的运维人员，或者查看服务器在关闭那一秒的日志。
    .use = 客户端违反了你的规则、又没有其他关闭码合适时，发送 1008，并在 reason 里指出是哪条规则。消息类型不对时发送 1003，消息过大时发送 1009。
    .reference = RFC 6455，第 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = 消息过大
    .answer = 一条消息超过了 Close 帧的发送方所接受的大小；它的作用相当于 HTTP 413。
    .page = 重连之前，把这条消息从队列里取出，因为它还会过大。把它拆开，或者通过 HTTP 上传大块数据，只发送其地址。
    .server = 你的库有限制，而且往往很小：Tomcat 是 { KIB("tomcat-text-buffer") } KiB，Python websockets 是 { MIB("python-websockets-max-size") } MiB，Node 的 ws 是 { MIB("ws-max-payload") } MiB。只把限制提高到应用需要的程度，因为每条连接都可能用掉这么多内存。
    .operator = 每个读取 WebSocket 帧的环节都有自己的限制，最小的那个起决定作用。AWS API Gateway 接受的帧最大 { KIB("aws-api-gateway-frame") } KiB，消息最大 { KIB("aws-api-gateway-message") } KiB。
    .first = 查明最后一条消息有多大，以及是哪一端或哪个代理发送了 1009：reason 的措辞往往能看出是哪个库。
    .use = 消息超过你的限制时，发送 1009，并在 reason 里写明限制。
    .reference = RFC 6455，第 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = 缺少必需的扩展
    .answer = 客户端关闭了连接，因为服务器没有同意客户端需要的扩展。
    .page = 页面无法要求使用某个扩展，所以 1010 来自浏览器之外的客户端。在这样的客户端里把该扩展改为可选，或者连接支持它的服务器。
    .server = 只有客户端发送 1010。启用 reason 里指出的扩展，或者在文档里写明你不提供它。
    .operator = 去掉或改写 Sec-WebSocket-Extensions 的代理可能引起它。对照代理两侧的这个头。
    .first = 把客户端发送的 Sec-WebSocket-Extensions 头与它收到的应答里的那一个对照。
    .use = 只有作为客户端时才发送 1010，并在 reason 里列出缺少的扩展。需要某个扩展的服务器应当拒绝握手。
    .reference = RFC 6455，第 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = 内部错误
    .answer = 发送方遇到了意料之外的状况，无法继续；它的作用相当于 HTTP 500。
    .page = 先看 reason 再重连：如果它提到配额或额度，重连没有用。否则，用随机且逐次变长的延迟重连，并限制次数。不要原样重发最后一条消息：让服务器崩溃过的消息可能再次让它崩溃。
    .server = 如果是处理函数出错，你的日志在那一秒有错误。如果 reason 是“keepalive ping timeout”，说明有一个 ping 没有及时得到应答，原因可能在任何一方：先检查你自己的事件循环是否被阻塞。
    .operator = 理解 WebSocket 的网关（例如 farewell 的网关）在失去后面的服务器时发送 1011。同样的事件发生在 nginx 或 HAProxy 后面时，客户端看到 1006。
    .first = 看 reason，并查明是哪一方发送了 1011：Python websockets 对自己发送的写“sent 1011”，对对端发来的写“received 1011”。
    .use = 你这一方出现了意料之外的故障时，发送 1011。对意料之中的故障，发送能指明它的关闭码。RFC 只提到服务器，但客户端也会发送它，多半是在保活超时之后。
    .reference = RFC 6455，第 7.4.1 节，以及勘误 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = 服务重启
    .answer = 服务正在重启，或者正在重新加载代码或配置；等待一段随机延迟后重连。
    .page = 不必询问用户，直接重连。{ -retry-after }如果没有给出延迟，注册说明要求随机等待 { SECONDS("registered-1012-min") }–{ SECONDS("registered-1012-max") } 秒。如果服务器像 farewell 的网关那样把关闭分散在一段时间内，随机等待 { SECONDS("paced-1012-min") }–{ SECONDS("paced-1012-max") } 秒就够了。
    .server = uvicorn 停机时、Phoenix 排空 socket 时发送 1012。把关闭分散在几秒内。客户端重连时可能连到另一个实例，所以不要只把会话存放在一个进程的内存里。
    .operator = 在 nginx 或 HAProxy 后面，如果服务器退出时没有发送 Close 帧，客户端看到 1006。在杀掉服务器之前，留出时间让它发送 Close 帧。
    .first = 等待一段随机延迟，然后重连。
    .use = 如果客户端应当在重启、部署或重新加载之后重连，发送 1012。以下软件不接受它：{ REFUSED_BY("1012") }。对基于它们的客户端，发送 1001 或 4000–4999 的关闭码。
    .reference = IANA 注册表；hybi 邮件列表 <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = 稍后重试
    .answer = 服务目前没有余力容纳这条连接；换它的另一个地址，或者稍后再试。
    .page = { -retry-after }如果没有给出延迟，按注册说明去做：如果服务有另一个地址，就连接那个地址；对同一个地址，只有在用户要求时才连接。提示服务繁忙，让用户自己重试；没有用户的程序则等待一段随机且逐次变长的延迟。
    .server = 你的程序、框架或前面的网关因为达到某项限制而拒绝了连接。找出这项限制，并检查你的服务器所依赖的服务。
    .operator = 查看连接数限制、打开的文件数、内存和 CPU，以及服务后面各个组件的健康状况。
    .first = 等待，或者使用服务的另一个地址；不要循环重试。
    .use = 没有余力容纳一条连接时，发送 1013。握手时用 HTTP 503 表达的是同样的意思，开销更小，但页面读不到它。以下软件不接受 1013：{ REFUSED_BY("1013") }；对基于它们的客户端，发送 1011 或 4000–4999 的关闭码。
    .reference = IANA 注册表；hybi 邮件列表 <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = 网关收到无效响应
    .answer = 在一条已经打开的连接上，网关或代理收到了后面服务器的无效应答；注册表把它比作 HTTP 502。
    .page = 原因不在你的页面。像收到 1006 之后那样，用随机且逐次变长的延迟重连。
    .server = 你前面的网关与你的服务器断开了连接，或者无法理解它的应答。查看你自己在关闭那一秒的日志。
    .operator = 检查网关后面的服务器是否在运行、在该路径上是否支持 WebSocket，并查看网关的日志。
    .first = 先看网关在关闭那一秒的日志，再看它后面的服务器在那一秒的日志。
    .use = 只有作为网关、并且客户端接受 1014 时才发送它。以下软件不接受它：{ REFUSED_BY("1014") }。对基于它们的客户端，发送 1011。
    .reference = IANA 注册表；hybi 邮件列表 <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = TLS 握手失败
    .answer = 无法建立 TLS，所以从来没有过 WebSocket；1015 是本地的报告，从不发送。
    .page = 浏览器不使用 1015：TLS 失败时，它们显示 1006。在标签页里用 https:// 打开同一主机，浏览器会指出哪里有问题。
    .server = 使用对客户端所用的名称有效的证书，并连同中间证书一起提供。
    .operator = 查明由哪个环节解密 TLS，在那里检查证书：名称、日期和证书链。
    .first = 运行“{ -openssl }”，检查证书的名称、日期和证书链。
    .use = 绝不要发送 1015：Close 帧里禁止出现它。留给无法建立 TLS 的那一端去报告。
    .reference = RFC 6455，第 7.4.1 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = 未授权
    .answer = 凭据缺失、错误或已过期：3000 相当于 HTTP 401，只不过用在已经打开的连接上，页面可以读到。
    .page = 取得新凭据，再重新连接；旧凭据还会失败。如果服务器是 Centrifugo、SockJS、SaltyRTC，或者基于 WebSocket++，3000 表示别的含义。
    .server = 你的处理函数或网关拒绝了凭据。如果 token 应当有效，对照双方的时钟，以及 token 的 audience 和 key。
    .operator = 如果路由设置了 when_refused = "accept"，farewell 的网关在服务器拒绝握手或 token 被拒绝时发送 3000；refused_code 可以设置另一个关闭码。
    .first = 更新凭据，除非发送方用 3000 表示别的意思。
    .use = 凭据缺失或错误时，发送 3000。{ -accept-first }{ -uws-refuses }
    .reference = IANA 注册表，2021-09-06 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = 禁止访问
    .answer = 凭据有效，但不允许做这件事：3003 相当于 HTTP 403，只不过用在已经打开的连接上。
    .page = 不要自动重连：同一账号换新凭据也没有用。告诉用户这个账号不能做什么。在 SaltyRTC 中，3003 表示信令已转到另一个通道。
    .server = 你的处理函数或网关发现这个账号没有该频道或操作所需的权限。
    .operator = farewell 的网关只在你设置之后才发送 3003：在 when_refused = "accept" 的路由上设置 refused_code = 3003。
    .first = 检查需要哪项权限，以及这个账号有没有。
    .use = 知道客户端是谁、而这个账号不能做这件事时，发送 3003。{ -accept-first }{ -uws-refuses }
    .reference = IANA 注册表，2023-02-22 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = 超时
    .answer = 发送方等某样东西等得太久：3008 相当于 HTTP 408。
    .page = 先让客户端及时发送服务器在等的内容：连接打开后立即登录，或者在没有其他内容可发时发送心跳。{ -reconnect-soon }在 Centrifugo 中，3008 表示你读取过慢；在 AssemblyAI 中，表示会话时间过长。
    .server = 你的处理函数、库或网关里有一个定时器，在等登录、第一条消息或 pong。把它与连接时长以及距上一条消息的时间对照。
    .operator = farewell 的网关向不应答 ping 的客户端发送 3008。这样的客户端通常已经不在了，不会收到它。
    .first = 看 reason：只有它能说明发送方在等什么。
    .use = 等得太久时，发送 3008，并在 reason 里写明你在等什么。{ -uws-refuses }
    .reference = IANA 注册表，2024-02-01 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-unused = 未使用
    .answer = { $code } 不是关闭码：RFC 6455 不使用 0–999，Close 帧里不得出现它。
    .page = 这个数字来自你自己的库，或者来自违反规则的对端。{ -shown-anyway }
    .server = 检查是否有程序把 HTTP 状态码（例如 401 或 503）传给了 close()。aiohttp 对空的 Close 帧报告 0，其他库报告的是 1005。
    .operator = 代理不会产生这样的数字。查看两端的程序。
    .first = 找到产生这个数字的程序：你的库、你自己的代码，或者对端。
    .use = 绝不要发送 { $code }。规则被违反时发送 1008，出错时发送 1011，过载时发送 1013。{ -own-code }
    .reference = RFC 6455，第 7.4.2 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = 未分配
    .answer = { $code } 没有分配给任何含义，Close 帧里不得出现它：1000–2999 用于协议及其公开的扩展，而这个号段里 1015 之后的数字都没有分配。
    .page = 请服务器的作者更换这个数字。{ -shown-anyway }SockJS 在所有传输方式都失败时报告 2000；这个数字来自 SockJS 客户端。
    .server = 如果你的程序发送 { $code }，许多客户端会改为报告 1002 或 1006。如果你收到它，说明客户端有 bug，或者用了未注册的数字。
    .operator = 只转发字节的代理不会产生这样的数字。查看两端的程序。
    .first = 找到源代码里有 { $code } 的程序或库。
    .use = 绝不要发送 { $code }。{ -own-code }
    .reference = RFC 6455，第 7.4.2 节，以及 IANA 注册表 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = 库或框架
    .answer = { $code } 属于供库和框架使用的号段：含义由对端的库决定。
    .page = { -look-up-number }不要用另一个库的表：同一个数字在各个库里含义不同。
    .server = 只有 3000、3003 和 3008 是已注册的；3000–3999 中的其他数字，你的库都可以自行使用。
    .operator = 只转发字节的代理不会改动它。如果客户端报告的是 1006，检查它是否基于 uWebSockets：uWebSockets 不接受 3000–3999。
    .first = 查明是哪个库或哪项服务发送 { $code }。
    .use = 只有当 { $code } 是你的库自己的数字时才发送它，并写进文档，或者向 IANA 注册。{ -own-code }
    .reference = RFC 6455，第 7.4.2 节，以及 IANA 注册表 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = 私用
    .answer = { $code } 属于私用号段：含义由对端的应用决定。
    .page = { -look-up-number }如果查不到含义，用随机且逐次变长的延迟重连；如果几次尝试都以同一个数字结束，就停止。
    .server = 在你自己的源代码里搜索这个数字。为你的每个关闭码写明含义，以及客户端应不应该重连。
    .operator = 本参考资料里的所有库都接受 4000–4999。如果客户端看到的是 1006，查找是否有服务器在接受握手之前就关闭，或者有某个环节切断了 TCP。
    .first = 查明是哪项服务或哪个应用发送 { $code }：主机名或子协议通常能看出来。
    .use = 如果应用的文档里写明了它的含义，就发送 { $code }。浏览器也可以发送它。
    .reference = RFC 6455，第 7.4.2 节 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = 在注册表之外
    .answer = { $code } 不是关闭码：注册表到 4999 为止，RFC 6455 没有赋予更大的数字任何含义。
    .page = 这个数字来自把 Close 帧写错的对端。{ -shown-anyway }
    .server = 检查你的程序如何写这个帧。{ -capture-close }
    .operator = 除非路由只作观察，farewell 的网关不会转发这样的数字：如果服务器发送它，客户端收到的是 1011。如果没有这样的网关，查看发送它的程序。
    .first = 找到发送方，并把 { $code } 写成十六进制。如果两个字节调换之后是已知的关闭码，说明发送方把它们写反了；如果它们是两个字母，说明发送方只写了 reason，没有写关闭码。
    .use = 绝不要发送 { $code }。{ -own-code }
    .reference = RFC 6455，第 11.7 节 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
