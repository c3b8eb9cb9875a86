# Situations in which the codes are seen: facts/codes.json says which, and in
# what order.
#
# The value is the situation; `.test` tells how to confirm it and what separates
# it from the others of the same code, `.fix` how to fix it. In the ranges, $code
# is the number that was asked for.

## 1000

seen-closed-on-purpose = 某个应用调用了 close(1000)：页面做完了要做的事，服务器的流到了末尾，或者服务器移除了一个客户端。
    .test = 关闭方的日志里有这次调用。连接时长和断开前的静默时间与任何定时器都不吻合。后端断开客户端时，AWS API Gateway 显示 1000，因为它的 API 不接受关闭码。
    .fix = 如果这次结束是对的，什么都不用做。如果需要让对端知道得更多，给出 reason，或者使用 4000–4999 的关闭码。

seen-empty-close-shown-as-1000 = Close 帧里没有关闭码，你的库显示 1000，而其他库显示 1005。Java-WebSocket、Tomcat、.NET、websocket-driver（Rails、faye）和 mint_web_socket 都是这样；aiohttp 显示 0，Tornado 显示 None。
    .test = 抓包查看 Close 帧：它的长度是 0。如果没有抓包，查看对端调用了什么：不带参数的 close() 会发送空的 Close 帧。
    .fix = 对 1000 和 1005 同样对待；或者让对端调用 close(1000, "done")，带上 reason，这样就能区分两者。

seen-idle-timer-sends-1000 = 服务器的空闲定时器断开了一条没有流量的连接。Cowboy（Erlang、Elixir）在 { SECONDS("cowboy-idle-timeout") } 秒后发送 1000，reason 为空。
    .test = 断开前的静默时间每次都一样，而连接时长不一样。如果以这段时间的一半为间隔发送消息，连接就会保持打开。
    .fix = { -heartbeat }或者提高服务器的限制（Cowboy 中是 idle_timeout）。如果客户端仍然需要这条连接，就让它重连。

seen-lifetime-ends-with-1000 = 无论有没有流量，服务器都会在达到最长时长时关闭每条连接。Daphne 在 { HOURS("daphne-websocket-timeout") } 小时后这样做；uWebSockets 在达到 maxLifetime 时这样做，reason 是“please reconnect”。
    .test = 断开时的连接时长每次都一样，即使直到最后一秒还有消息往来。如果是空闲定时器，则是断开前的静默时间每次都一样，而连接时长不一样。
    .fix = 心跳没有用。在即将达到限制时打开新连接，或者提高服务器上的限制。

seen-ping-timeout-sends-1000 = ping 没有及时得到应答，服务器以 1000 关闭。Tornado 就是这样，reason 是“ping timed out”。
    .test = reason 提到 ping。客户端的日志显示，在 ping 的时候，客户端被阻塞或在休眠，或者它的网络断了。
    .fix = 把阻塞的工作移出客户端的事件循环，或者提高服务器的 ping 超时时间。让客户端重连：这里的 1000 表示连接丢失，而不是有谁想要结束。

seen-server-stopped-with-1000 = 服务器停机时，用 1000 关闭它的连接，而不是用 1001 或 1012。Bandit（Phoenix）在优雅停机时就是这样。
    .test = 在部署的时候，许多时长不同的连接在几秒之内断开。
    .fix = 让仍然需要连接的客户端在随机延迟之后重连。在服务器上，赶在框架关闭连接之前，自己用 1001 或 1012 关闭它们。

seen-final-reason-with-1000 = 服务因为重连也改变不了的原因（例如 key 过期）而断开连接，用 1000 和一个 reason 关闭。
    .test = reason 指明了原因。新连接以同样的 reason 断开。
    .fix = 按 reason 而不是数字来处理：先更新 key 或告知用户，再重连。

## 1001

seen-page-left = 用户关闭了标签页、重新加载了页面，或者点开了一个链接。浏览器按照规范的要求，替页面发送 1001。
    .test = 只有服务器看到 1001，每次只涉及一条连接。如果是重新加载，同一用户会在几秒内打开新连接。
    .fix = 没有任何问题：把它算作正常结束。如果短暂的离开会有影响，把用户的会话保留几秒，再接到新连接上。

seen-server-shutting-down = 服务器正在停机，用 1001 关闭它的连接。Python websockets 的服务器停机时默认发送 1001，许多 SIGTERM 处理函数也是如此。
    .test = 无论连接时长如何，许多客户端在几秒之内都看到它，而且服务器的日志里有停机或部署。
    .fix = { -reconnect-soon }在服务器上，把关闭分散在几秒内；如果是重启，并且客户端的库接受 1012，就发送 1012。

seen-idle-timer-sends-1001 = Java 服务器或某项服务的空闲定时器断开了一条没有流量的连接。Jetty 和 Tomcat 此时以 1001 关闭，AWS API Gateway 在 { MINUTES("aws-api-gateway-idle") } 分钟后也是如此。
    .test = 断开前的静默时间每次都一样，而连接时长不一样。Jetty 的 reason 里包含“Idle”；对同样的事件，Tomcat 或 Jetty 服务器自己写进日志的可能是 1006。
    .fix = { -heartbeat }对 AWS API Gateway 来说，只有消息才算数，所以要发送消息，而不是 ping。

seen-lifetime-ends-with-1001 = 服务在达到最长时长时用 1001 关闭每条连接：AWS API Gateway 在 { HOURS("aws-api-gateway-lifetime") } 小时后，OpenAI Realtime 在 { MINUTES("openai-realtime-lifetime") } 分钟后。OpenAI 的 reason 以“Your session hit the maximum duration”开头。
    .test = 断开时的连接时长每次都一样，即使直到最后一秒还有消息往来。
    .fix = 心跳没有用。在达到限制之前打开新连接，把会话移过去，然后关闭旧连接。

seen-proxy-reload-sends-1001 = 会写 Close 帧的代理停止了，或者加载了新配置。Caddy 此时向双方发送 1001，不带 reason。
    .test = 该代理的所有客户端一起断开，服务器也看到 1001，而且代理的日志在那一秒有重新加载或停止。
    .fix = { -reconnect-soon }在 Caddy 中设置 stream_close_delay，让重新加载不会立即关闭连接。较旧的 Phoenix LiveView 客户端把每个 1001 都当作用户离开了页面，不会重连。

seen-page-suspended = Safari 挂起了后台页面，并关闭了它的连接。
    .test = 服务器看到的 reason 是“WebSocket is closed due to suspension.”，而且只来自 Safari。
    .fix = 在页面里，等页面重新可见时（visibilitychange）重连，并加载错过的内容。

seen-edge-restarted = 客户端与你的服务器之间的一台 CDN 服务器重启了。Cloudflare 的文档写明，它的重启会断开 WebSocket。
    .test = Cloudflare 的 reason 是“CloudFlare WebSocket proxy restarting”；在其他情况下，客户端只看到 1006。只有经过 CDN 的连接断开，你自己的服务器日志里没有异常。
    .fix = 你无法避免它。{ -reconnect-soon }

seen-asked-to-reconnect = 服务有意断开一条正常的连接，期望客户端再次连接。Discord 发送 1001，reason 是“Discord WebSocket requesting client reconnect.”；Phoenix 向“disconnect”广播所指定的 socket 发送 1001。
    .test = reason 或服务器的日志指明了这个要求。断开的是单条连接，而不是所有连接一起断开。
    .fix = 重连；如果服务支持恢复会话，就恢复它。

seen-client-lost-behind-farewell = farewell 的网关与客户端的连接丢失了，或者网关按某条规则断开了这条连接。网关用 1001 告知服务器；没有应答 ping 的客户端收到 3008。
    .test = 服务器收到的 1001 带有类似“peer_lost; id=…”的 reason：其中有原因和记录的 ID。记录里有客户端那一侧的关闭码。
    .fix = 在服务器上，像用户离开那样处理。如果发生得太频繁，在网关的台账里查看原因。

seen-send-queue-full = OkHttp 客户端里排队等候发送的数据超过了 { MIB("okhttp-max-queue") } MiB。OkHttp 于是拒绝这条消息，并以 1001 关闭。
    .test = 服务器看到不带 reason 的 1001，来自 Android 或 Java 客户端，发生在大块或快速的上传之后；在客户端，send() 返回了 false。
    .fix = 在客户端，检查 queueSize()，等待之后再继续发送。大块数据通过 HTTP 发送。

## 1002

seen-compression-mismatch = 收到了压缩的帧（RSV1 置 1），但双方没有约定压缩。经常是因为代理在一个方向上去掉了 Sec-WebSocket-Extensions，或者某个库的 permessage-deflate 有 bug。
    .test = reason 每次都一样，例如“RSV1 must be clear”。在两端都关掉 permessage-deflate 之后，错误不再出现。
    .fix = 在两个方向上，对照 Sec-WebSocket-Extensions 发出时和到达时的内容，修正改动它的环节。更新两边的库，或者不使用压缩。

seen-code-refused-by-receiver = 对端关闭时用的关闭码是合法的，但你的库不接受，因此改为报告 1002、1006 或一个错误。以下软件不接受 1012 和 1013：{ REFUSED_BY("1012") }。以下软件不接受 1014：{ REFUSED_BY("1014") }。uWebSockets 也不接受 3000–3999。
    .test = 抓包显示 Close 帧里是另一个关闭码。tungstenite 显示“Protocol violation”，gorilla 显示“bad close code”。错误出现在对端断开连接的时候（例如重启时），从不出现在正常收发的过程中。
    .fix = 更新接收方的库，或者让对端发送它接受的关闭码：1001、1011 或 4000–4999 的关闭码。

seen-two-writers = 一个程序的两个部分写同一个 socket，各自的帧混在了一起：一个 HTTP 服务器上有两个升级处理函数，或者在 101 应答之后写了 HTTP 文本。
    .test = reason 每次都不一样：未知的 opcode、保留位、错误的长度。如果只是构造帧的某一个 bug，每次的 reason 都会一样。
    .fix = 每条连接只保留一个升级处理函数和一个写入者。查找直接写原始 socket 的代码。

seen-idle-timer-sends-1002 = Bandit（Phoenix）断开了一条 { SECONDS("bandit-idle-timeout") } 秒没有流量的连接。它为此使用 1002，尽管双方都没有违反协议。
    .test = 服务器是使用 Bandit 的 Elixir，而且断开前的静默时间每次都一样。
    .fix = { -heartbeat }或者提高服务器上这个 socket 的超时时间。在这里重连是对的，尽管对 1002 的大多数其他原因来说是错的。

seen-mask-rule-broken = 客户端发送了没有掩码的帧，或者服务器发送了带掩码的帧。原因是手写的客户端或服务器，或者链路上改动字节的程序。
    .test = reason 提到掩码。在抓包里，帧的第二个字节的最高位，在客户端发出的每个帧中都应当是 1，在服务器发出的每个帧中都应当是 0；这里不是这样。
    .fix = 在那一端改用有人维护的库。如果两端都正确，逐个移除链路上的代理，找出改动字节的那一个。

seen-malformed-frame = 一个帧违反了别的规则：未知的 opcode、被分片或超过 125 字节的控制帧，或者正文只有一个字节或关闭码不合法的 Close 帧。
    .test = reason 指出了规则，而且每次都一样。抓取这个帧：它的前两个字节里有 opcode、保留位、掩码位和长度。
    .fix = 修正构造这个帧的程序。Close 帧的 reason 最多 123 字节；发送之前先缩短。

seen-no-shared-subprotocol = 客户端和服务器没有共同的子协议。GraphQL 服务器 subscriptions-transport-ws 此时以 1002 关闭。浏览器如果提出了子协议却没有得到任何一个，则显示 1006，没有 open 事件。
    .test = 对照请求和应答里的 Sec-WebSocket-Protocol。“graphql-ws”是旧的 GraphQL 子协议，“graphql-transport-ws”是新的。
    .fix = 两端使用同样的子协议。服务器必须用客户端提出的某一个来应答。

## 1003

seen-wrong-message-type = 一方向只接受文本的端点发送了二进制，或者向只接受二进制的端点发送了文本。客户端库的更新可能引起它，例如字符串变成了 Buffer 或 Blob。
    .test = 在抓包里，最后一条消息的 opcode 是 2（二进制），而端点要的是 1（文本），或者反过来。同样的内容换成另一种类型发送，就会被接受。
    .fix = 按端点要求的类型发送。在服务器上，两种类型都接受，或者写明接受哪一种。

seen-undecodable-message = 框架无法按端点声明的格式解码消息。Starlette 的 WebSocketEndpoint 在消息与它的编码不符时以 1003 关闭，在 JSON 格式错误时也是如此。
    .test = 消息的类型是对的。服务器的日志里有解码错误，而一条正确的小消息能被接受。
    .fix = 修正内容。在你自己的服务器里，对错误的内容发送 1008 或 4000–4999 的关闭码，这样客户端就能把它与错误的类型区分开。

seen-protocol-error-shown-as-1003 = 使用 Undertow 常量的服务器把 1002 和 1003 的数字弄反了，所以在那里 1003 可能表示协议错误。
    .test = 服务器是 Undertow，或者基于它的框架（例如 Cask），而最后一条消息的类型是对的。
    .fix = 像遇到 1002 那样查找协议错误。检查框架的新版本里数字是否正确。

## 1004

seen-constant-only = 你在源代码里看到 1004 这个常量，而没有连接以它结束。pusher-js 把 1004 称为 CLOSE_TOO_LARGE；大多数其他代码用这个名称指 1009。
    .test = 没有任何日志或抓包显示带有 1004 的 Close 帧。
    .fix = 没有需要解决的问题。在你自己的代码里，消息过大时使用 1009。

seen-illegal-code-shown = 对端发送的 Close 帧里有不允许出现的关闭码。Chromium 和 Firefox 会把大多数这样的数字原样交给页面；Node 的 ws 包报告 1006。
    .test = 抓包查看 Close 帧：正文的前两个字节是关闭码，高位字节在前（03 EC 是 1004，03 F7 是 1015）。
    .fix = 找到发送这个关闭码的程序，在那里修改。

seen-old-code-table = 对端依据的是 RFC 6455 之前的表，其中 1004 表示消息过大。
    .test = Close 帧出现在大消息之后，而较小的消息能被接受。
    .fix = 让对端发送 1009。在那之前，发送较小的消息。

## 1005

seen-close-without-code = 对端调用 close() 时没有带关闭码，因此发送了空的 Close 帧。浏览器此时必须发送空的 Close 帧，Node 的 ws 包也是如此；Socket.IO 服务器（Engine.IO）的每条连接都这样结束。
    .test = close 事件的 wasClean 为 true（对 ws 来说：收到了 Close 帧），而且对端的源代码里有不带参数的 close()。如果是你自己的代码先调用了不带关闭码的 close()，对端只是作了应答。
    .fix = 没有任何故障。在需要让对端知道原因的地方，调用 close() 时传入关闭码和 reason。

seen-socket-collected = 浏览器丢弃了一个不再被任何东西引用、也没有监听器的 WebSocket 对象。服务器收到空的 Close 帧。
    .test = 服务器看到 1005，页面没有收到事件，页面的代码也没有保留对 socket 的引用。
    .fix = 在需要 socket 期间，一直保留对它的引用，并自己关闭它。

seen-library-became-correct = 某个库更新之后，对空的 Close 帧显示 1005，而以前显示 1000。ws 和 Vert.x 多年前作了这个改动。
    .test = 1005 从更新那天开始出现，频率与以前的 1000 大致相同。
    .fix = 像处理 1000 那样处理 1005。

seen-lost-shown-as-1005 = TCP 连接丢失了，而使用 wsproto 或 sansio 实现的 uvicorn 向应用显示 1005，其实应当是 1006。
    .test = 服务器是使用这两种实现之一的 uvicorn，而且客户端失去了网络或被杀掉。使用 uvicorn 的旧版 websockets 实现时，同样的事件显示为 1006。
    .fix = 在这样的服务器上，不要把 1005 当作干净的结束。如果需要区分，让客户端在关闭之前专门发送一条最后的消息。

## 1006, never opened

seen-handshake-refused = 服务器或它前面的代理用一个 HTTP 状态码拒绝了握手。页面看到的是 1006，而不是状态码。
    .test = open 事件从未触发，控制台里有状态码（“Unexpected response code: 403”）。{ -show-status }401 表示凭据；403 表示凭据、Origin、ASGI 在 accept 之前关闭，或者 CDN 的机器人检测；404 表示路径；301、302 或 307 表示重定向，浏览器不会跟随；429 表示尝试过多；500 表示处理函数出错；502、503 和 504 表示代理用不了后面的服务器。如果状态码是 101，而 open 事件从未触发，对照双方的子协议。
    .fix = 修正状态码所指的问题：直接使用最终的 wss:// 地址，而不是会重定向的地址；重新登录；遇到 429 就等待；遇到 502、503 或 504 就启动服务器。要让页面读到原因，让服务器先接受握手，再用 3000 或 1008 之类的关闭码关闭。

seen-not-upgraded = 请求到达了，但不是作为 WebSocket 请求。代理没有转发 Upgrade 和 Connection，或者把请求转到了错误的服务器。
    .test = 返回 200 和 HTML 的是单页应用的首页或普通的 Web 服务器；400 和 426 来自没有看到 Upgrade 的 WebSocket 服务器。直接连接服务器时，握手得到 101。如果 Safari 能连接，而 Chrome 和 Firefox 不能，说明代理提供了 WebSocket over HTTP/2，却不能转发它。
    .fix = 在 nginx 中，设置 proxy_http_version 1.1，并在该路径的 location 里转发 Upgrade 和 Connection，以免被应用的兜底 location 接走。在 IIS 和 Azure App Service 中启用 WebSocket；没有启用时，它们应答 503。如果代理不能转发 WebSocket over HTTP/2，就在代理里关掉它。

seen-origin-refused = 服务器把 Origin 头与一份列表对照，拒绝了页面。gorilla 和 Django Channels 应答 403，Action Cable 应答 404。
    .test = 同样的请求，不带 Origin 或者使用允许的 Origin，得到 101。gorilla 的错误是“request origin not allowed by Upgrader.CheckOrigin”；Action Cable 在日志里写“Request origin not allowed”；Channels 不在日志里写原因。
    .fix = 把页面的准确 origin（协议、主机、端口）加到服务器的列表里。在代理后面，转发原始的 Host。如果用 cookie 识别登录用户，不要允许所有 origin。

seen-closed-before-accept = ASGI 应用（Starlette、FastAPI、Channels）在接受连接之前就关闭了它。服务器把这转成 HTTP 403，应用想发送的关闭码（例如 4401）永远不会到达。FastAPI 对未知路径的应答也是如此。
    .test = 服务器的日志里，该 WebSocket 路径显示 403，而处理函数没有调用 accept()。框架的测试客户端可以显示关闭码，尽管浏览器不显示。
    .fix = 先调用 accept()，再用该关闭码调用 close()。或者通过 ASGI 的 denial-response 扩展，用你选择的 HTTP 状态码应答。

seen-sticky-session-lost = Socket.IO 从 HTTP 长轮询开始。切换到 WebSocket 的请求到了另一个服务器进程，那个进程不认识这个会话，于是应答 400。
    .test = 应答里包含“Session ID unknown”。只有一个服务器进程时，或者使用 transports: ["websocket"] 时，错误不会出现。
    .fix = 在负载均衡器里启用会话保持，或者让客户端只使用 websocket 传输方式。

seen-unreachable = 客户端没有到达服务器：名称无法解析，端口拒绝连接，防火墙丢弃数据包，或者 TLS 失败。对所有这些情况，浏览器都必须显示 1006。
    .test = 控制台里有错误，例如 ERR_NAME_NOT_RESOLVED 或 ERR_CONNECTION_REFUSED，而服务器的任何日志里都没有这次尝试。在同一浏览器里用 https:// 打开同样的主机和端口：如果原因是证书，浏览器会在那里显示错误。
    .fix = 按以下顺序检查并修正：地址、端口、防火墙、证书。

seen-blocked-by-page = 浏览器不让页面连接：页面来自 https://，而地址是 ws://（混合内容），或者页面的 Content-Security-Policy 没有在 connect-src 里列出该地址。
    .test = 控制台里会显示，例如“violates the following Content Security Policy directive”或“An insecure WebSocket connection may not be initiated from a page loaded over HTTPS”。服务器没有看到请求。
    .fix = 使用 wss://。把地址连同协议（例如 wss://example.com）加到 connect-src 里。

seen-closed-while-connecting = 页面在握手完成之前调用了 close()。在开发环境里，React 的 StrictMode 会把组件挂载、卸载、再挂载，所以打开 socket 的 effect 会立即关闭第一个 socket。
    .test = 控制台显示“WebSocket is closed before the connection is established”。如果是 StrictMode，紧接着会打开第二条连接，而生产构建里不会出现这条信息。
    .fix = 在开发环境里可以忽略它。要避免它，把 socket 放在组件之外，或者让清理函数等到 open 事件再关闭。

seen-browser-out-of-sockets = 浏览器达到了自己的 WebSocket 数量限制：Chrome 总共允许几百个，经过同一个代理的允许几十个。
    .test = 控制台显示 ERR_INSUFFICIENT_RESOURCES 或“Insufficient resources”，服务器没有看到请求。重启浏览器之后，页面能够连接。
    .fix = 关闭不再使用的 socket，尤其是重连代码里只打开新的、却不关闭旧的那些。用 SharedWorker 在标签页之间共用一个 socket。

seen-firefox-delays = 如果之前连到某个地址的 WebSocket 失败了，或者断开时没有 Close 帧，再向该地址建立新的 WebSocket 时，Firefox 就会推迟。延迟随每次失败增长，最长 { SECONDS("firefox-reconnect-delay-max") } 秒，而且即使服务器已经恢复，Firefox 也照样等待。
    .test = 只有 Firefox 慢：readyState 一直是 CONNECTING，服务器没有看到请求，而到同一主机的 fetch() 立即得到应答。在 about:config 里把 network.websocket.delay-failed-reconnects 设为 false 之后，Firefox 立即连接。
    .fix = 在打开新 socket 之前，用 fetch() 询问服务器，直到它应答，这样就不会有失败的尝试。服务器重启时，用 Close 帧来断开连接。

## 1006, opened and lost

seen-proxy-idle-timeout = 代理或负载均衡器关闭了一条没有流量的连接。nginx 在 { SECONDS("nginx-proxy-read-timeout") } 秒后关闭（proxy_read_timeout），AWS Application Load Balancer 是 { SECONDS("aws-alb-idle-timeout") } 秒，Envoy 是 { MINUTES("envoy-stream-idle-timeout") } 分钟（stream_idle_timeout），Heroku 是 { SECONDS("heroku-idle") } 秒。Cloudflare 也会这样做，但它关于 WebSocket 的页面没有给出数字。
    .test = 断开前的静默时间每次都一样。有持续的流量时，连接保持打开；如果是最长时长限制，即使有流量也会断开。{ -past-the-proxy }
    .fix = { -heartbeat }或者提高代理的限制。即使你的配置文件没有提到它，这个限制也在生效。

seen-proxy-lifetime = 无论有没有流量，负载均衡器都会在达到最长时长时断开每条连接。Google 的外部负载均衡器在达到后端服务的超时时间时断开，除非你修改过，否则是 { SECONDS("google-lb-timeout") } 秒。Cloud Run 在达到请求的超时时间时断开，默认 { MINUTES("google-cloud-run-timeout") } 分钟。Envoy 的某些版本在达到路由的超时时间时断开，默认 { SECONDS("envoy-route-timeout") } 秒。
    .test = 断开时的连接时长每次都一样，即使直到最后一秒还有消息往来。
    .fix = 提高后端服务或请求的超时时间，或者在 Envoy 里把路由的超时时间设为 0。心跳没有用。如果无法修改限制，就在旧连接达到限制之前打开新连接。

seen-proxy-reloaded = 代理被重新加载、重启或部署，关闭连接时没有发送 Close 帧。ingress-nginx 在重新加载之后 { SECONDS("ingress-nginx-worker-shutdown-timeout") } 秒关闭仍然打开的连接；HAProxy 在 hard-stop-after 到期时关闭。使用默认设置的 nginx 在重新加载期间保持旧连接打开，但在停止时不会。
    .test = 许多时长不同的连接在几秒之内断开，而你的服务器日志里没有重启。查找那一时刻，或者再往前推代理等待旧连接的那段时间，是否有重新加载（在 ingress-nginx 的日志里是“Backend successfully reloaded”）。在 Istio 中，查找新的监听器配置。
    .fix = 提高 worker-shutdown-timeout 或 hard-stop-after，减少重新加载的次数，并为 WebSocket 单独部署一个代理。{ -reconnect-soon }

seen-server-died = 服务器进程崩溃了、被杀掉了（内存不足，或者容器停止得太早），或者没有关闭连接就退出了。nginx、HAProxy 等只转发字节的代理把这变成 1006。
    .test = 一个进程的所有连接在同一时刻断开。服务器的日志在那里中断，随后是启动；查找 OOMKilled、退出码或部署。最先的几次重连经常得到 502 或 503。
    .fix = 处理 SIGTERM：退出之前，用 1001 或 1012 关闭每条连接，并分散在几秒内。崩溃之后，在日志中断之前的部分里查找原因。让客户端用随机且逐次变长的延迟重连。

seen-device-slept = 手机锁屏、笔记本电脑合盖、应用切到后台，或者设备切换了网络。连接丢失了，没有 Close 帧。
    .test = 受影响的是个别客户端，多半是手机和笔记本电脑。在客户端，close 事件在设备唤醒后立即出现。uWebSockets 可能报告“Received TCP FIN before WebSocket close frame”。
    .fix = 在客户端，遇到 visibilitychange、online 事件，或者应用回到前台时重连，并加载错过的内容。在服务器上，把它算作正常情况。

seen-bfcache = 用户去了别的页面，浏览器把你的页面留在往返缓存（bfcache）里，并断开了它的 socket。Safari 会这样做，Chrome 从 149 版开始也会。用户返回时，页面收到 error 和 close。
    .test = 在页面里，persisted 为 true 的 pageshow 事件之后立即出现 close 事件，尽管之前 readyState 是 OPEN。按照提议中的标准，页面看到 1006，服务器看到 1001。
    .fix = 如果 pageshow 的 persisted 为 true，立即重连，并加载错过的内容。或者在 pagehide 里自己关闭 socket。

seen-peer-cut-tcp = 对端在应当发送 Close 帧的地方切断了 TCP：在 ping 没有得到应答之后调用 terminate()，调用 destroy()，或者使用的库按设计就是直接丢弃连接。uWebSockets 在空闲超时后就是这样，axum 服务器停机时也不发送 Close 帧。
    .test = 在对端抓包，可以看到它自己的 FIN 或 RST，没有 Close 帧。它的源代码里调用了 terminate() 或 destroy()，或者它的日志提到没有得到应答的 ping。
    .fix = 修改对端：它应当先发送 Close 帧，只有在没有应答时才切断 TCP。在你这一方，应答 ping：不要阻塞事件循环。

seen-close-unanswered = 一方发送了 Close 帧，却没有收到对方的 Close 帧，所以报告 1006。可能是对端的库不应答，可能是对端立即关闭了 TCP（Safari 就是这样），也可能是代理弄丢了这个帧。ws 等待 { SECONDS("ws-close-timeout") } 秒后放弃。
    .test = 你这一方先调用了 close()，抓包里有你的 Close 帧，却没有对方的。如果只在 Istio 或 Envoy 后面的 Chrome 里发生，查看 delayed_close_timeout。
    .fix = 修正或更新不应答的一方。不要向用户报告错误，因为本来就是你这一方想要关闭。

seen-failed-locally = 你自己的浏览器或库因为收到不合法的内容而断开了连接：损坏的帧、不是 UTF-8 的文本，或者它不接受的关闭码。浏览器和 ws 此时报告 1006，无论它们向对端发送了什么。
    .test = 控制台或库的错误指出了规则，而对端的日志显示 1002、1007 或连接丢失。如果 1006 旁边有 reason，那是你自己的库写的，不是对端写的。
    .fix = 读这个错误：它指出了对端发送了什么。然后像遇到 1002 或 1007 那样处理。

seen-half-open = 链路断了，而双方都没有得到通知：网络出了故障，或者负载均衡器丢弃了一条没有流量的连接的状态。Azure 的负载均衡器在 { MINUTES("azure-lb-idle") } 分钟后这样做，除非启用了 TCP 重置。只有当写入失败，或者定时器断开连接时，close 事件才会以 1006 触发。
    .test = readyState 一直是 OPEN，却没有消息到达，而对端可能早就报告了连接丢失。你发送内容之后，bufferedAmount 可能一直大于 0。
    .fix = 双向发送心跳，没有及时得到应答就关闭连接。页面不能发送 ping，所以使用你自己协议里的消息。

seen-http2-stream-ended = WebSocket 运行在 HTTP/2 连接的一个流里（RFC 8441），这个流被重置，或者整条连接丢失了。如果整条连接丢失，其中的所有 WebSocket 一起断开。
    .test = 握手得到的应答是 200，而不是 101。如果整条连接丢失，同一浏览器到同一主机的几个 socket 会在同一时刻断开，其他浏览器的不会。
    .fix = 在代理的日志里查找 RST_STREAM 或 GOAWAY，并检查它对 HTTP/2 连接的限制。关掉 WebSocket over HTTP/2，看错误是否仍然出现。

seen-duplicate-identity = 两个客户端使用同一个 ID。一个连接时，服务器就关闭另一个的连接；另一个重连，服务器又关闭第一个的连接。
    .test = 两个客户端的连接每隔几秒轮流断开。停掉其中一个客户端之后，另一个保持连接。
    .fix = 给每个客户端单独的 ID。在服务器上，用 4000–4999 的关闭码关闭较旧的连接，告诉客户端不要重连。

seen-too-big-cut = 一条消息过大，或者不是有效的 UTF-8，uWebSockets 没有发送 1009 或 1007，而是切断了 TCP。它的默认限制是 { KIB("uwebsockets-max-payload") } KiB。
    .test = 在大消息或含有特殊字符的文本之后，连接立即断开。服务器自己的关闭处理函数得到的 reason 类似“Received too big message”。
    .fix = 提高服务器上的 maxPayloadLength，或者发送较小的消息。重连之前，把这条消息从队列里取出。

## 1007

seen-not-utf8 = 程序把不是 UTF-8 的字节（Latin-1 或二进制数据）作为文本消息发送。
    .test = 在发送方以十六进制记录这条消息，找到 UTF-8 解码器不接受的第一个字节。ASCII 字母之间出现 E0 到 FC 的单个字节，经常是 Latin-1。
    .fix = 发送之前把文本编码为 UTF-8，其他字节作为二进制消息发送。

seen-text-cut-in-character = 程序按固定的字节数截断文本，断在了一个字符的中间。
    .test = 只有含非 ASCII 字符的文本会失败，而且只在超过一定长度之后。坏字节位于截断处，通常在消息的末尾。
    .fix = 在字符之间截断：只要下一个字节在 80 和 BF 之间，就往回退。或者让库把消息拆成分片。

seen-reason-not-utf8 = Close 帧的 reason 不是 UTF-8，或者断在了一个字符的中间。ws 和 undici 用 1007 应答；gorilla、Tomcat、.NET 和 Bandit 用 1002 应答。
    .test = 错误出现在连接结束时，紧跟在带有很长或非 ASCII 的 reason 的 Close 帧之后。gorilla 和 uWebSockets 按固定的字节数截断很长的 reason。
    .fix = 让 reason 的 UTF-8 编码不超过 123 字节，并在字符之间截断。

seen-content-called-invalid = 网关或 API 把 1007 用于不符合 schema 的内容，尽管文本是有效的 UTF-8。Kong 的 websocket-validator 插件就是这样。
    .test = 字节是有效的 UTF-8，而网关的日志或 reason 提到 schema 或某个字段。
    .fix = 修正消息的内容。在你自己的服务器里，对此发送 1008 或 4000–4999 的关闭码。

seen-inflate-failed = 一条压缩的消息无法解压，库对此发送 1007。Bandit 就是这样。
    .test = 文本本身是有效的 UTF-8。在两端都关掉 permessage-deflate 之后，错误不再出现。
    .fix = 更新两边的库，并查找改动压缩帧的代理。在那之前，不使用压缩。

## 1008

seen-credentials-refused-after-open = 握手成功，随后服务器关闭了连接，因为 token 或 key 缺失、错误、过期或被封禁。
    .test = Close 帧在打开后大约一秒之内到达，reason 经常为空。用一个已知有效的 key 连接同一地址：如果连接保持打开，原因就是 key；如果路径错误，用哪个 key 都会断开。
    .fix = 先取得新凭据再重连，不要用旧凭据重试。服务器应当在 reason 里指明原因。

seen-wrong-path-or-stream = 客户端请求的路径、流、频道或模型不存在，或者服务不在这个地址提供它。Gemini Live 对它不认识的模型发送 1008，Binance 对错误的流发送 1008。
    .test = reason 经常会指出没有找到什么。用同样的凭据连接文档里写明的路径或模型，连接保持打开。
    .fix = 把请求里的路径、查询参数和名称与服务的最新文档对照。先修改请求再重连。

seen-plan-or-quota = 账号不能使用该功能，或者配额、额度已用完。有些服务对此发送 1008，有些发送 1011：Gemini Live 用 1011 报告配额耗尽。
    .test = 在 reason 里查找“quota”、“credits”、“billing”或“RESOURCE_EXHAUSTED”，再查看账号的用量页面。同样的请求，用还有配额的账号就能成功。
    .fix = 不要自动重连。等待配额恢复，或者取得更高的配额、更换套餐。如果限制的是打开的会话数，就关闭不再需要的会话。

seen-rate-limited = 客户端发送消息的速率或打开的连接数超过了它的限制。
    .test = 统计关闭之前每秒的消息数和你打开的连接数，两者都与文档里的限制对照。如果放慢发送后连接保持打开，原因就是这个限制；读取过慢的客户端则即使什么都不发送也会被断开。
    .fix = 以平稳、较低的速率发送。重连之前，按文档规定的时间等待；如果文档没有说，等待大约一分钟。{ -retry-after }

seen-slow-consumer = 客户端读取的速度比服务器发送的慢。服务器或网关暂存未读的数据，在存得太多或太久之后关闭连接。
    .test = 在服务器上，关闭之前这个客户端的发送缓冲区不断增长，而客户端正忙或暂停；reason 里经常有“slow”一词。如果服务器在发送 Close 帧之后立即切断 TCP，客户端看到的是 1006。
    .fix = 在一个任务里读取，在另一个任务里处理，丢弃或合并不需要的更新。在服务器里，先留出时间让 Close 帧到达，再切断 TCP。

seen-token-expired = token 在打开时有效，在连接打开期间过期，而服务器会检查这一点。
    .test = 关闭的时间与 token 的“exp”声明一致。farewell 的网关给出的 reason 是“token expired”。如果是打开时凭据被拒绝，连接会在大约一秒之内断开。
    .fix = 先取得新 token 再重连，尽量赶在旧 token 过期之前。如果服务接受在已打开的连接上更换 token，就在那里发送。

seen-too-many-fragments = 一条消息的分片数超过了接收方允许的数量。Node 的 ws 此时以 1008 关闭；限制由它的选项 maxFragments 设置。
    .test = 关闭方的日志里有“Too many message fragments”或 WS_ERR_TOO_MANY_BUFFERED_PARTS。ws 5、6 和 7 的某些版本从不重置分片计数器：它们会关闭繁忙的连接，尽管没有任何消息被分片。
    .fix = 减少分片的数量，增大每个分片；如果信任对端，也可以提高 maxFragments。如果没有任何消息被分片，更新 ws。

seen-content-refused = 消息的类型和大小都对，但内容违反了规则：无法解码、不是已知的命令，或者被过滤器拒绝。
    .test = 关闭发生在某一条特定的消息之后，同一条消息也会关闭新连接。如果载荷不是可以解码的音频，Deepgram 的 reason 以“DATA-0000”开头。
    .fix = 修正这条消息，并检查发送的格式是否与你声明的一致。不要原样重发这条消息。

## 1009

seen-library-message-limit = 一条消息超过了接收它的库的限制。默认限制：coder/websocket 是 { KIB("coder-read-limit") } KiB，Jetty 是 { KIB("jetty-max-text-message") } KiB，aiohttp 是 { MIB("aiohttp-max-msg-size") } MiB，uvicorn 是 { MIB("uvicorn-ws-max-size") } MiB。
    .test = 把最后一条消息的大小与这个限制对照。从 reason 或接收方日志里的措辞可以看出是哪个库：“Max frame length of … has been exceeded”是 Netty，“Max payload size exceeded”是 ws，“The decoded text message was too big for the output buffer”是 Tomcat。
    .fix = 把这个库的限制提高到应用需要的程度，或者把消息拆开。在那之前，不要再次发送同一条消息。

seen-proxy-message-limit = 客户端与服务器之间的网关所接受的大小比服务器的小：Spring Cloud Gateway 是每帧 { KIB("spring-cloud-gateway-max-frame") } KiB；AWS API Gateway 是每帧 { KIB("aws-api-gateway-frame") } KiB、每条消息 { KIB("aws-api-gateway-message") } KiB。
    .test = 把同一条消息直接发送给服务器。如果服务器接受它，限制就在你与服务器之间的某个网关。
    .fix = 提高该网关的限制。如果做不到，就拆分：如果限制针对帧，把消息用更小的帧发送；如果限制针对消息，发送更小的消息。

seen-inflated-past-limit = 一条压缩的消息在传输时很小，接收方解压之后却超过了限制。
    .test = 消息压缩之前的大小超过限制，尽管压缩后的帧更小。ws 按解压后的字节计算；Centrifugo 对解压后的字节另设限制。
    .fix = 提高对解压后消息的限制，或者把消息拆开。要保留一定的限制：否则，一条很小的压缩消息就可能占满接收方的内存。

seen-oversized-message-resent = 客户端把一条过大的消息留在队列里，每次重连后又发送一次。每条连接都以 1009 断开。
    .test = 每条连接都在大致相同的时间后断开，每次关闭之前的最后一条消息大小相同。队列为空时，连接保持打开。
    .fix = 收到 1009 时，把这条消息从队列里移除，并把错误报告给程序中发送它的部分。然后重连。

## 1010

seen-extension-required = 客户端被配置为必须使用某个扩展，例如 permessage-deflate，而服务器没有同意。
    .test = 客户端在连接刚打开后就关闭，它的 reason 应当会指出这个扩展。服务器应答的 Sec-WebSocket-Extensions 里没有这个扩展，即使客户端与服务器之间没有代理也是如此。
    .fix = 在服务器里启用这个扩展，或者把客户端配置为没有它也能工作。不要原样重连：新连接的结果还是一样。

seen-extension-stripped = 代理去掉或改动了 Sec-WebSocket-Extensions 头，因此一方不知道另一方同意了什么。Traefik 1.7 没有把服务器的这个头转发给客户端。
    .test = 在客户端和服务器上记录这个头：两者不同。没有代理时，错误不会出现。如果客户端并不要求这个扩展，它会收到压缩的帧，连接则以 1002 断开。
    .fix = 更新或配置代理，让这个头在两个方向上都能通过，或者在两端都关掉这个扩展。

## 1011

seen-handler-failed = 连接的处理函数抛出异常、发生 panic 或返回错误，框架于是以 1011 关闭了连接。
    .test = 发送 1011 的一方，日志在那一秒有错误或堆栈。如果没有，查找保活超时，或者发送了 1011 的网关。
    .fix = 修正日志里的错误。捕获意料之中的故障，用能告诉客户端该怎么做的关闭码关闭。如果错误由某一条消息引起，在修复错误之前不要再发送它。

seen-keepalive-timeout = 一方发送了 ping，没有及时收到 pong。Python websockets 此时发送 1011，reason 是“keepalive ping timeout”：无论作为服务器还是客户端，它每 { SECONDS("python-websockets-ping-interval") } 秒发送一次 ping，等待 pong { SECONDS("python-websockets-ping-timeout") } 秒。uvicorn 等待 { SECONDS("uvicorn-ws-ping-timeout") } 秒。
    .test = 如果你的日志里有“sent 1011”，是你这一方发送了 ping 并关闭；如果有“received 1011”，是对端发送了 ping 并关闭。两种情况下，问题都可能出在网络、对端或你自己这一方，所以先检查你自己的事件循环。
    .fix = 如果网络慢，或者你知道是什么负载造成了延迟，提高 ping_timeout。否则，找出被阻塞或没有读取的一方。之后，等待一段随机延迟再重连。

seen-event-loop-blocked = 一个阻塞的调用（例如 time.sleep() 或长时间的计算）阻塞了事件循环。ping 得不到应答，已经到达的 pong 也没有被读取；所以，发送 1011 的可能正是被阻塞的一方。
    .test = 使用 Python 的默认设置时，连接在最后一个 pong 之后大约 { SECONDS("python-websockets-ping-interval") } + { SECONDS("python-websockets-ping-timeout") } 秒断开，在没有代理的本地测试里也是如此。在双方都记录事件循环的定时器晚了多久触发：被阻塞的一方会晚好几秒。
    .fix = 把阻塞的工作移到线程或进程里，例如使用 asyncio.to_thread()，并用 asyncio.sleep() 代替 time.sleep()。

seen-ping-behind-backlog = ping 或 pong 排在对端尚未读取的数据后面。双方都还在，但 pong 到得太晚。
    .test = 连接在高负载或慢速链路上断开，发送得少时不会断开。关闭之前，发送缓冲区是满的，而双方的事件循环都很及时。
    .fix = 限制排队的数据量，并用单独的任务读取。如果接收方最终能读完所有数据，提高 ping 的超时时间。

seen-server-lost-behind-farewell = farewell 的网关失去了后面的服务器：服务器切断了 TCP、违反了协议，或者不再应答 ping，而网关没有观察到重启。客户端收到 1011；使用子协议 graphql-transport-ws 的客户端收到 1014，因为 graphql-ws 收到 1011 不会重连。
    .test = 网关记录里的原因是“upstream_lost”、“upstream_silent”或“upstream_protocol_error”。如果是服务器自己发送了 1011，网关只是转发，记录里会写明是服务器断开了连接。
    .fix = 查看服务器在那一秒的日志。如果你的客户端收到 1011 不重连，而且接受 1014，就把 upstream_lost_code 和 upstream_error_code 设为 1014。

seen-service-timer-sends-1011 = 客户端没有发送服务所期待的数据，服务的定时器因此到期。Deepgram 在 { SECONDS("deepgram-audio-timeout") } 秒没有收到音频之后，发送 1011 和“NET-0001”。
    .test = 距你上一条所期待类型的消息的时间，等于服务文档里的某个时间限制，而且 reason 经常会指出这个限制。
    .fix = 发送服务文档里规定的数据或保活消息。长时间停顿时，关闭连接，之后再打开新连接。

## 1012

seen-server-restarting = 服务器按计划停机、重启，或者重新加载代码或配置，用 1012 关闭它的连接。uvicorn 停机时就是这样。
    .test = 一个实例的许多连接在几秒之内断开，每条都有 Close 帧，而且服务器的日志里有停机记录。如果只有一个客户端的连接断开，应当去查是否有最长时长限制。
    .fix = 在客户端，等待一段随机延迟后重连，并恢复会话所需的内容。在服务器上，把关闭分散在几秒内。

seen-rolling-deployment = 部署逐个替换实例，每个实例在停止之前关闭自己的连接。Phoenix 分批排空它的 socket，并发送 1012。
    .test = 连接一组接一组地断开，时间与部署日志里的一致。如果客户端重连到之后才被替换的实例，它可能不止一次看到 1012。
    .fix = 每次都等待一段随机延迟再重连。在部署时，先停止向实例分配新连接，再让它排空；留给实例的时间要比它关闭连接所需的更长。

seen-farewell-draining = farewell 的网关自己停止或被替换。它用 1012 关闭每个客户端的连接，并给每个客户端一个延迟。
    .test = 网关记录里的原因是“restarting”。如果重启的是网关后面的服务器，原因则是“upstream_restarted”。
    .fix = 没有任何故障：按 reason 给出的时间等待，然后重连。在 --drain 允许的时间结束之前，不要杀掉网关的进程。

seen-max-age-behind-farewell = 连接达到了 farewell 的网关里设置的最长时长（max_age），网关用 1012 和一个延迟关闭了它。
    .test = 无论发送过什么，连接时长都等于 max_age，而且记录里的原因是“max_age”。如果是重启，则是时长不同的连接在同一时刻断开。
    .fix = 没有任何故障：按 reason 给出的时间等待，然后重连。如果这样的连接应当更长久，提高 max_age。

seen-restart-shown-otherwise = 服务器重启了，但客户端报告另一个数字。如果服务器退出时没有发送 Close 帧，nginx 或 HAProxy 后面的客户端报告 1006；不接受 1012 的库报告 1002、1006 或一个错误。
    .test = 在服务器的日志里查看那一秒是否有重启，并抓取最后的几个帧。如果有带 1012 的 Close 帧，说明客户端的库不接受它；如果没有 Close 帧，说明服务器或代理切断了 TCP。
    .fix = 在服务器退出之前发送 Close 帧。如果客户端的库不接受 1012，对它发送 1001 或 4000–4999 的关闭码；farewell 网关的设置“substitutes”可以做到这一点。

## 1013

seen-overloaded = 服务没有余力了：它关闭连接以减轻负载，或者达到了连接数限制。
    .test = 许多客户端同时收到 1013，在打开时或打开后不久，而且服务的指标显示达到了某项限制。
    .fix = 在客户端，使用服务的另一个地址，或者等一等再重连，并且每次等得更久。在服务一侧，提高限制、增加实例，或者找出是什么拖慢了它。

seen-not-ready-yet = 服务器已经在接受连接，而它所依赖的东西（例如数据库或数据源）还不可用。Kraken 发送 1013 和“Market data unavailable”。
    .test = 在依赖不可用期间或服务器刚启动之后，连接以 1013 断开；之后客户端不作任何改变，连接也能保持打开。负载正常，连接数也没有达到上限。
    .fix = 在客户端，等待，并让延迟随每次尝试变长。在服务器里，等依赖就绪后才报告就绪，这样负载均衡器不会提前把客户端分配过来。

seen-server-unavailable-behind-farewell = farewell 的网关无法连上服务器，或者没有余力再容纳一个客户端，而该路由设置了 when_unavailable = "accept"。客户端收到 1013，reason 里有延迟。
    .test = 如果无法连上服务器，网关记录里的原因是“upstream_unavailable”；如果网关已满，原因是“overloaded”。没有这个设置时，应答是 HTTP 503，页面看到的是 1006。
    .fix = 启动或修复服务器；如果是网关已满，提高记录里指出的限制。客户端按 reason 给出的时间等待，然后重连。

seen-reconnecting-too-fast = 客户端重连的速度比服务恢复的速度快。每次重连都立即以 1013 关闭，而这些尝试本身又让服务忙个不停。
    .test = 握手的速率远高于正常水平，每条连接都在一秒之内断开。客户端放慢重连之后，服务就会恢复。
    .fix = 在客户端，使用随机且逐次变长的延迟，只有连接稳定一段时间之后才重置。在服务前面，限制新连接的速率。

## 1014

seen-invalid-answer-upstream = 在一条已经对客户端打开的连接上，网关后面的服务器意外退出了，或者发来了不是 WebSocket 的内容。
    .test = 网关的日志显示网关收到了什么。绕过网关连接服务器：服务器同样会出故障。如果是与服务器的握手失败，网关通常应答 HTTP 502，页面看到的是 1006。
    .fix = 修复服务器：它的日志显示它为什么退出，或者发送了什么。对不接受 1014 的客户端，让网关发送 1011。

## 1015

seen-tls-certificate = 证书已过期、是自签名的，或者签发给了另一个名称，而不是客户端所用的名称。
    .test = “{ -openssl }”显示名称和日期。在浏览器里用 https:// 打开该主机：对未知的签发者，Chrome 显示 ERR_CERT_AUTHORITY_INVALID。如果证书没有问题，检查客户端的时钟。
    .fix = 为该名称安装有效的证书。如果用的是自己的证书颁发机构，让客户端信任它；不要停用验证。

seen-tls-chain = 服务器只发送自己的证书，没有中间证书。Chrome 和 Safari 会取得缺少的证书并连接；curl、Java、Go 和 Node 不会。
    .test = “openssl s_client -showcerts”只显示一个证书。失败的客户端报告“unable to get local issuer certificate”或“unable to verify the first certificate”，而浏览器可以连接。
    .fix = 在服务器上配置完整的证书链（文件名往往是 fullchain.pem），并重新加载服务器。

seen-tls-plain-port = 客户端用 wss:// 连接了一个端口，而服务器在这个端口上使用明文 HTTP。
    .test = OpenSSL 和 BoringSSL 报告“wrong version number”。同一端口接受 ws://；用 curl 时，接受 http://。
    .fix = 使用有 TLS 的端口，或者在服务器前面加上 TLS。在没有 TLS 的本地测试里，使用 ws://。

seen-tls-no-common-version = 客户端和服务器没有共同的 TLS 版本或加密套件：其中一方很旧，或者被配置为只允许旧版本，例如 TLS 1.0。
    .test = 错误信息会指明原因：“protocol_version”、“handshake failure”，在 Chrome 里是 ERR_SSL_OBSOLETE_VERSION 或 ERR_SSL_VERSION_OR_CIPHER_MISMATCH。“openssl s_client -tls1_2”可以显示服务器是否接受 TLS 1.2。
    .fix = 更新较旧的一方，或者在它的设置里启用 TLS 1.2 或更新的版本。

seen-tls-inspected = 客户端网络里的代理为了检查内容而解密 TLS 连接，并出示自己的证书，而客户端不信任它。
    .test = 客户端看到的证书的签发者，不是服务器证书的签发者。在别的网络上，客户端可以连接。
    .fix = 让客户端信任代理的证书颁发机构，或者请代理的运维人员不要检查该主机。服务器不需要改动。

## 3000, 3003, 3008

seen-number-means-other-thing = 发送方使用已注册的数字，却赋予它自己的含义。3000 在 Centrifugo 中表示“connection closed”，在 SockJS 中表示“Go away!”，在 WebSocket++ 中表示子协议错误，在 SaltyRTC 中表示路径已满。3003 在 SaltyRTC 中表示双方转到了另一个通道。{ -other-3008 }
    .test = 查明对端是哪项服务或哪个库：查看地址、子协议和 reason。如果数字在那里有别的含义，换新凭据或增加权限都没有用。
    .fix = 按照该库或服务的文档处理。Centrifugo 的客户端收到 3000–3499 会重连，收到 3500–3999 则停止。

seen-rights-missing = 账号是已知的，但没有该频道或操作所需的权限、角色或套餐。
    .test = 用同一账号的新凭据连接，结果还是一样；用有权限的账号连接，连接保持打开。如果换新凭据有用，原因就不是权限。
    .fix = 授予权限，或者使用有权限的账号。在客户端，告知用户，不要自动重连。

seen-rights-revoked = 账号在打开时有权限，在连接打开期间失去了权限：例如退出了某个组，或者会话被撤销。
    .test = 连接正常工作过一段时间，账号的日志显示在关闭的那一刻有变更，而且新连接被拒绝。
    .fix = 不要自动重连。在服务器里，账号的权限一有变更就关闭它的连接，并使用会让客户端停止的关闭码。

seen-waited-too-long = 发送方在等登录、第一条消息或 pong，它的定时器到期了。如果登录没有在 { SECONDS("graphql-ws-connection-init-timeout") } 秒之内到来，graphql-ws 使用 4408；farewell 的网关向不应答 ping 的客户端发送 3008。
    .test = 如果是登录定时器，断开时的连接时长每次都一样；如果是心跳定时器，断开前没有消息或 pong 的时间每次都一样。把两者与服务器的超时时间对照。
    .fix = 打开后立即登录，并按服务的要求发送心跳。不要占住事件循环，以便应答 ping。

## 4000–4999

seen-private-meaning = 对端的应用或服务使用这个数字，含义由它自己规定。4000 在 Discord 表示未知错误，在 Pusher 表示应用只接受 TLS，在 Colyseus 表示客户端主动离开。
    .test = 根据地址或子协议找出是哪项服务，在它的文档里查这个数字。如果服务器是你的，搜索它的源代码。
    .fix = 只按那份文档所说的重连。在 Pusher，数字本身就包含建议：收到 4000–4099 不要原样重连，收到 4100–4199 等待 { SECONDS("pusher-backoff-delay") } 秒或更久，收到 4200–4299 立即重连。

## 3000–3999

seen-library-number = 某个库或服务使用 3000–3999 中未注册的数字。Centrifugo、SaltyRTC 和 AssemblyAI 都有这样的数字。
    .test = 对端的库或服务的文档或源代码里有这个数字。reason 经常会作出解释。
    .fix = 按那份文档对这个数字的说明处理。如果数字是你自己选的，改用 4000–4999 的数字。

## 5000–65535

seen-swapped-bytes = 发送方把关闭码的两个字节写反了：59395 是 1000，59651 是 1001。
    .test = 把数字写成十六进制，调换两个字节：结果是已知的关闭码。
    .fix = 按网络字节序写关闭码，高位字节在前：1000 是 03 E8。

seen-reason-without-code = 发送方只写了 reason，前面没有关闭码，所以开头两个字母被当作数字读取：“by”是 25209。
    .test = 把数字写成十六进制：两个字节都是字母，而 reason 缺少开头两个字母。
    .fix = 在 reason 前面用两个字节写上关闭码，或者发送空的正文。

## 1016–2999

seen-draft-table = 程序把 1016–2999 中的数字用于自己的含义，或者依据的表把这个号段分成 1016–1999 和 2000–2999。RFC 6455 和注册表里都没有这种划分。
    .test = 发送方的源代码里有这个数字。不接受它的库会显示别的内容：tungstenite 显示 1002 和“Protocol violation”，尽管成帧是正确的。
    .fix = 改用 4000–4999 的数字：库接受这些数字，浏览器也可以发送它们。

## 0–999

seen-local-number = 某个库报告这个数字，或者把它作为常量；它并没有出现在 Close 帧里。aiohttp 对空的 Close 帧报告 0；SockJS 客户端在所有传输方式都失败时报告 2000；SockJS 服务器把 2010（“Another connection still open”）放在消息里；libwebsockets 有 2000 和 9999。
    .test = 抓到的 Close 帧里都没有这个数字，而两端中某一端的库的源代码里有它。
    .fix = 在那个库里查这个数字。遇到 SockJS 2000，检查代理是否放行它的任何一种传输方式；遇到 2010，每个会话只打开一条连接。
