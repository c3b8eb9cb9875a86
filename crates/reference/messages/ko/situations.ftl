# Situations in which the codes are seen: facts/codes.json says which, and in
# what order.
#
# The value is the situation; `.test` tells how to confirm it and what separates
# it from the others of the same code, `.fix` how to fix it. In the ranges, $code
# is the number that was asked for.

## 1000

seen-closed-on-purpose = 애플리케이션이 close(1000)을 호출했습니다. 할 일을 마친 페이지, 스트림을 끝까지 보낸 서버, 클라이언트를 내보낸 서버가 그렇게 합니다.
    .test = 닫은 쪽의 로그에 호출이 남아 있습니다. 연결 유지 시간과 종료 전 유휴 시간은 어떤 타이머와도 맞아떨어지지 않습니다. AWS API Gateway는 백엔드가 클라이언트의 연결을 끊으면 1000을 보여 줍니다. 연결을 끊는 API가 코드를 받지 않기 때문입니다.
    .fix = 의도한 종료라면 할 일이 없습니다. 상대가 더 알아야 한다면 사유를 적거나 4000~4999의 코드를 쓰세요.

seen-empty-close-shown-as-1000 = Close 프레임에 코드가 없었는데, 다른 라이브러리가 1005로 보여 주는 것을 사용 중인 라이브러리는 1000으로 보여 줍니다. Java-WebSocket, Tomcat, .NET, websocket-driver(Rails, faye), mint_web_socket이 그렇게 합니다. aiohttp는 0을, Tornado는 None을 보여 줍니다.
    .test = Close 프레임을 캡처하세요. 본문의 길이가 0입니다. 캡처할 수 없다면 상대가 무엇을 호출하는지 찾아보세요. 인수 없는 close()는 본문이 빈 Close 프레임을 보냅니다.
    .fix = 1000과 1005를 똑같이 다루세요. 둘을 구별해야 한다면 상대가 사유를 붙여 close(1000, "done")을 호출하게 하세요.

seen-idle-timer-sends-1000 = 오가는 데이터가 없는 연결을 서버의 유휴 타이머가 끝냈습니다. Cowboy(Erlang, Elixir)는 { SECONDS("cowboy-idle-timeout") }초 뒤에 빈 사유로 1000을 보냅니다.
    .test = 종료 전 유휴 시간은 늘 같고, 연결 유지 시간은 그렇지 않습니다. 그 유휴 시간의 절반 간격으로 메시지를 보내면 연결이 유지됩니다.
    .fix = { -heartbeat } 아니면 서버의 제한(Cowboy에서는 idle_timeout)을 늘리세요. 클라이언트에 아직 연결이 필요하면 재연결하게 하세요.

seen-lifetime-ends-with-1000 = 서버가 최대 유지 시간에 이른 연결을, 데이터가 오가는지와 관계없이 모두 닫습니다. Daphne는 { HOURS("daphne-websocket-timeout") }시간 뒤에 닫고, uWebSockets는 maxLifetime이 지나면 "please reconnect"라는 사유로 닫습니다.
    .test = 마지막 순간까지 메시지가 오가도, 끝날 때의 연결 유지 시간이 늘 같습니다. 유휴 타이머라면 종료 전 유휴 시간이 늘 같고 연결 유지 시간은 그렇지 않습니다.
    .fix = 하트비트는 소용없습니다. 제한에 이르기 직전에 새 연결을 열거나, 서버에서 제한을 늘리세요.

seen-ping-timeout-sends-1000 = ping에 제때 응답이 없어 서버가 1000으로 닫았습니다. Tornado가 그렇게 하며, 사유는 "ping timed out"입니다.
    .test = 사유에 ping이 언급되어 있습니다. 클라이언트의 로그를 보면 ping을 보낸 시각에 클라이언트가 막혀 있었거나 절전 상태였거나, 네트워크가 끊겨 있었습니다.
    .fix = 블로킹 작업을 클라이언트의 이벤트 루프 밖으로 옮기거나, 서버의 ping 타임아웃을 늘리세요. 클라이언트는 재연결하게 하세요. 이 1000은 누군가 의도한 종료가 아니라 연결이 끊겼다는 뜻입니다.

seen-server-stopped-with-1000 = 서버가 종료되면서 연결을 1001이나 1012가 아니라 1000으로 닫습니다. Bandit(Phoenix)은 정상적인 절차로 종료(graceful shutdown)될 때 그렇게 합니다.
    .test = 배포 시각에, 연결 유지 시간이 제각각인 많은 연결이 몇 초 안에 끝납니다.
    .fix = 아직 연결이 필요한 클라이언트는 무작위 지연을 두고 재연결하게 하세요. 서버에서는 프레임워크가 연결을 닫기 전에 직접 1001이나 1012로 닫으세요.

seen-final-reason-with-1000 = 서비스가 키 만료처럼 재연결해도 달라지지 않는 원인으로 연결을 끝내면서, 사유를 붙여 1000으로 닫습니다.
    .test = 사유에 원인이 적혀 있습니다. 새로 연결해도 같은 사유로 끝납니다.
    .fix = 번호가 아니라 사유에 따라 처리하세요. 재연결하기 전에 키를 갱신하거나 사용자에게 알리세요.

## 1001

seen-page-left = 사용자가 탭을 닫거나, 페이지를 새로 고치거나, 링크를 따라갔습니다. 브라우저는 명세에 따라 페이지를 대신해 1001을 보냅니다.
    .test = 서버에만 1001이 보이며, 연결이 한 번에 하나씩 끝납니다. 새로 고침이었다면 같은 사용자가 몇 초 안에 새 연결을 엽니다.
    .fix = 문제는 없습니다. 정상적인 종료로 집계하세요. 잠깐의 끊김도 문제가 된다면 사용자의 세션을 몇 초 동안 유지했다가 새 연결에 이어 주세요.

seen-server-shutting-down = 서버가 종료되면서 연결을 1001로 닫습니다. Python websockets는 서버가 닫힐 때 기본적으로 1001을 보내며, SIGTERM 핸들러 중에도 그렇게 하는 것이 많습니다.
    .test = 연결 유지 시간과 관계없이 많은 클라이언트에 몇 초 안에 이 코드가 보이고, 서버의 로그에 종료나 배포가 남아 있습니다.
    .fix = { -reconnect-soon } 서버에서는 연결을 몇 초에 걸쳐 나누어 닫으세요. 재시작이고 클라이언트의 라이브러리가 1012를 받아들인다면 1012를 보내세요.

seen-idle-timer-sends-1001 = 오가는 데이터가 없는 연결을 Java 서버나 서비스의 유휴 타이머가 끝냈습니다. Jetty와 Tomcat은 이때 1001로 닫고, AWS API Gateway도 { MINUTES("aws-api-gateway-idle") }분 뒤에 1001로 닫습니다.
    .test = 종료 전 유휴 시간은 늘 같고, 연결 유지 시간은 그렇지 않습니다. Jetty의 사유에는 "Idle"이 들어 있습니다. 같은 일이 Tomcat이나 Jetty 서버 자신의 로그에는 1006으로 남기도 합니다.
    .fix = { -heartbeat } AWS API Gateway의 유휴 타이머는 메시지만 인정하므로, 여기에는 ping 대신 메시지를 보내세요.

seen-lifetime-ends-with-1001 = 서비스가 최대 유지 시간에 이른 연결을 모두 1001로 닫습니다. 최대 유지 시간은 AWS API Gateway에서 { HOURS("aws-api-gateway-lifetime") }시간, OpenAI Realtime에서 { MINUTES("openai-realtime-lifetime") }분입니다. OpenAI의 사유는 "Your session hit the maximum duration"으로 시작합니다.
    .test = 마지막 순간까지 메시지가 오가도, 끝날 때의 연결 유지 시간이 늘 같습니다.
    .fix = 하트비트는 소용없습니다. 제한에 이르기 전에 새 연결을 열어 세션을 옮긴 다음, 이전 연결을 닫으세요.

seen-proxy-reload-sends-1001 = Close 프레임을 직접 만드는 프록시가 멈추거나 새 설정을 읽었습니다. 이때 Caddy는 양쪽에 사유 없이 1001을 보냅니다.
    .test = 그 프록시를 거친 모든 클라이언트의 연결이 함께 끝나고, 서버에도 1001이 보이며, 그 시각의 프록시 로그에 리로드나 중지가 남아 있습니다.
    .fix = { -reconnect-soon } Caddy에 stream_close_delay를 설정해 리로드할 때 연결이 바로 닫히지 않게 하세요. 오래된 Phoenix LiveView 클라이언트는 모든 1001을 사용자가 페이지를 떠난 것으로 보고 재연결하지 않습니다.

seen-page-suspended = Safari가 백그라운드의 페이지를 일시 중단하고 그 연결을 닫았습니다.
    .test = 서버에 "WebSocket is closed due to suspension."이라는 사유가 보이며, Safari에서만 그렇습니다.
    .fix = 페이지가 다시 보이게 되면(visibilitychange) 재연결하고, 그동안 놓친 것을 불러오게 하세요.

seen-edge-restarted = 클라이언트와 서버 사이의 CDN 서버가 재시작했습니다. Cloudflare의 문서에 따르면 Cloudflare의 재시작은 WebSocket 연결을 끝냅니다.
    .test = Cloudflare의 사유는 "CloudFlare WebSocket proxy restarting"이며, 클라이언트에 1006만 보이는 경우도 있습니다. CDN을 거친 연결만 끝나고, 내 서버의 로그에는 특별한 것이 없습니다.
    .fix = 막을 방법은 없습니다. { -reconnect-soon }

seen-asked-to-reconnect = 서비스가 멀쩡한 연결을 일부러 끝내고 클라이언트가 재연결하기를 기대합니다. Discord는 "Discord WebSocket requesting client reconnect."라는 사유로 1001을 보내고, Phoenix는 "disconnect" 브로드캐스트에 지정된 소켓에 1001을 보냅니다.
    .test = 사유나 서버의 로그에 그 요청이 적혀 있습니다. 연결이 한꺼번에 끝나지 않고 하나씩 끝납니다.
    .fix = 재연결하고, 서비스가 지원한다면 세션을 이어 가세요.

seen-client-lost-behind-farewell = farewell의 게이트웨이와 클라이언트의 연결이 끊겼거나, 게이트웨이가 규칙에 따라 클라이언트의 연결을 끊었습니다. 게이트웨이는 이것을 서버에 1001로 알리며, ping에 응답하지 않은 클라이언트에는 3008을 보냅니다.
    .test = 서버가 받은 1001의 사유가 "peer_lost; id=…"와 같은 형식이며, 원인과 기록 ID를 담고 있습니다. 클라이언트 쪽이 어떤 코드로 끝났는지는 기록에 있습니다.
    .fix = 서버에서는 사용자가 페이지를 떠났을 때와 똑같이 처리하세요. 너무 자주 일어난다면 게이트웨이의 종료 기록(ledger)에서 원인을 찾아보세요.

seen-send-queue-full = OkHttp 클라이언트에서 전송을 기다리는 데이터가 { MIB("okhttp-max-queue") }MiB를 넘었습니다. 이때 OkHttp는 메시지를 거부하고 1001로 닫습니다.
    .test = Android나 Java 클라이언트가 큰 데이터를 올리거나 빠르게 올린 뒤, 서버에 사유 없는 1001이 보입니다. 클라이언트에서는 send()가 false를 반환했습니다.
    .fix = 클라이언트에서 queueSize()를 확인하고, 더 보내기 전에 기다리세요. 큰 데이터는 HTTP로 보내세요.

## 1002

seen-compression-mismatch = 양쪽이 압축에 합의하지 않았는데 압축된 프레임(RSV1 설정)이 도착했습니다. 프록시가 한쪽 방향에서 Sec-WebSocket-Extensions를 지웠거나, 한쪽 라이브러리의 permessage-deflate에 버그가 있는 경우가 많습니다.
    .test = 사유가 "RSV1 must be clear"처럼 매번 같습니다. 양쪽에서 permessage-deflate를 끄면 오류가 더는 나지 않습니다.
    .fix = 보낸 Sec-WebSocket-Extensions와 도착한 값을 양방향 모두 비교하고, 값을 바꾸는 홉을 고치세요. 양쪽 라이브러리를 업데이트하거나 압축을 꺼 두세요.

seen-code-refused-by-receiver = 상대가 규격에 맞는 코드로 닫았지만 사용 중인 라이브러리가 받아들이지 않아 대신 1002나 1006, 또는 오류를 보고합니다. 1012와 1013을 받아들이지 않는 것은 다음과 같습니다: { REFUSED_BY("1012") }. 1014를 받아들이지 않는 것은 다음과 같습니다: { REFUSED_BY("1014") }. uWebSockets는 3000~3999도 받아들이지 않습니다.
    .test = 캡처를 보면 Close 프레임에 다른 코드가 들어 있습니다. tungstenite는 "Protocol violation"을, gorilla는 "bad close code"를 보여 줍니다. 오류는 재시작할 때처럼 상대가 연결을 끝낼 때 나며, 정상적으로 데이터가 오가는 중에는 나지 않습니다.
    .fix = 받는 쪽 라이브러리를 업데이트하거나, 받는 쪽이 받아들이는 코드를 상대가 보내게 하세요. 1001이나 1011, 또는 4000~4999의 코드를 쓰면 됩니다.

seen-two-writers = 한 프로그램의 두 부분이 같은 소켓에 데이터를 써서 프레임이 뒤섞입니다. 한 HTTP 서버에 업그레이드 핸들러가 둘 있거나, 101 응답 뒤에 HTTP 텍스트가 이어지는 경우입니다.
    .test = 사유가 그때그때 다릅니다. 알 수 없는 opcode, 예약 비트, 잘못된 길이 등입니다. 프레임을 만드는 부분의 버그 하나가 원인이라면 사유가 매번 같습니다.
    .fix = 연결마다 업그레이드 핸들러와 소켓에 쓰는 곳을 하나씩만 두세요. 원시 소켓에 직접 쓰는 코드를 찾으세요.

seen-idle-timer-sends-1002 = Bandit(Phoenix)이 { SECONDS("bandit-idle-timeout") }초 동안 오가는 데이터가 없는 연결을 끝냈습니다. 어느 쪽도 프로토콜을 어기지 않았지만 Bandit은 이때 1002를 씁니다.
    .test = 서버가 Bandit을 쓰는 Elixir이고, 종료 전 유휴 시간이 늘 같습니다.
    .fix = { -heartbeat } 아니면 서버에서 소켓의 타임아웃을 늘리세요. 1002의 다른 원인이라면 대부분 재연결하면 안 되지만, 이 경우에는 재연결하는 것이 맞습니다.

seen-mask-rule-broken = 클라이언트가 마스크 없는 프레임을 보냈거나, 서버가 마스크 있는 프레임을 보냈습니다. 직접 구현한 클라이언트나 서버, 또는 경로에서 바이트를 바꾸는 프로그램이 원인입니다.
    .test = 사유에 마스크가 언급되어 있습니다. 캡처에서 프레임 두 번째 바이트의 최상위 비트는 클라이언트가 보낸 모든 프레임에서 1, 서버가 보낸 모든 프레임에서 0이어야 하는데, 여기서는 그렇지 않습니다.
    .fix = 원인이 된 쪽에서는 꾸준히 유지 관리되는 라이브러리를 쓰세요. 양쪽 끝에 문제가 없다면 경로의 프록시를 하나씩 빼면서 바이트를 바꾸는 프록시를 찾으세요.

seen-malformed-frame = 프레임이 다른 규칙을 어겼습니다. 알 수 없는 opcode, 조각났거나 125바이트를 넘는 제어 프레임, 본문이 1바이트이거나 허용되지 않는 코드를 담은 Close 프레임입니다.
    .test = 사유에 어긴 규칙이 적혀 있고, 사유는 매번 같습니다. 프레임을 캡처하세요. 첫 두 바이트에 opcode, 예약 비트, 마스크 비트, 길이가 들어 있습니다.
    .fix = 그 프레임을 만든 프로그램을 고치세요. Close 프레임의 사유는 최대 123바이트이므로, 보내기 전에 줄이세요.

seen-no-shared-subprotocol = 클라이언트와 서버에 공통된 서브프로토콜이 없습니다. 이때 GraphQL 서버인 subscriptions-transport-ws는 1002로 닫습니다. 서브프로토콜을 제안했지만 하나도 돌려받지 못한 브라우저는 open 이벤트 없이 1006을 보여 줍니다.
    .test = 요청과 응답의 Sec-WebSocket-Protocol을 비교하세요. "graphql-ws"는 예전 GraphQL 서브프로토콜이고, "graphql-transport-ws"는 새 서브프로토콜입니다.
    .fix = 양쪽에서 같은 서브프로토콜을 쓰세요. 서버는 클라이언트가 제안한 것 가운데 하나로 응답해야 합니다.

## 1003

seen-wrong-message-type = 한쪽이 텍스트만 받는 엔드포인트에 바이너리를 보냈거나, 바이너리만 받는 엔드포인트에 텍스트를 보냈습니다. 클라이언트 라이브러리를 업데이트하면서 문자열이 Buffer나 Blob으로 바뀐 것이 원인일 수 있습니다.
    .test = 캡처에서 엔드포인트는 1(텍스트)을 원하는데 마지막 메시지의 opcode가 2(바이너리)이거나 그 반대입니다. 같은 내용을 다른 유형으로 보내면 받아들여집니다.
    .fix = 엔드포인트가 기대하는 유형으로 보내세요. 서버에서는 두 유형을 모두 받거나, 어떤 유형을 받는지 문서에 적으세요.

seen-undecodable-message = 프레임워크가 엔드포인트에 선언된 형식으로 메시지를 디코딩하지 못했습니다. Starlette의 WebSocketEndpoint는 메시지가 encoding에 맞지 않을 때, 그리고 JSON의 형식이 잘못되었을 때도 1003으로 닫습니다.
    .test = 메시지의 유형은 맞습니다. 서버의 로그에 디코딩 오류가 있고, 내용이 올바른 작은 메시지는 받아들여집니다.
    .fix = 내용을 고치세요. 직접 만든 서버라면 잘못된 내용에는 1008이나 4000~4999의 코드를 보내, 클라이언트가 잘못된 유형과 구별할 수 있게 하세요.

seen-protocol-error-shown-as-1003 = Undertow의 상수를 쓰는 서버에서는 1002와 1003의 번호가 서로 바뀌어 있습니다. 따라서 거기서 1003은 프로토콜 오류를 뜻할 수 있습니다.
    .test = 서버가 Undertow이거나 Cask처럼 Undertow를 쓰는 프레임워크이고, 마지막 메시지의 유형은 맞습니다.
    .fix = 1002와 마찬가지로 프로토콜 오류를 찾으세요. 프레임워크의 새 버전에서 번호가 바로잡혔는지 확인하세요.

## 1004

seen-constant-only = 소스 코드에서 1004를 상수로 발견했을 뿐, 1004로 끝난 연결은 없습니다. pusher-js는 1004를 CLOSE_TOO_LARGE라고 부릅니다. 다른 코드에서 그 이름은 대부분 1009를 가리킵니다.
    .test = 1004가 담긴 Close 프레임이 어떤 로그나 캡처에도 없습니다.
    .fix = 고칠 것이 없습니다. 직접 쓰는 코드에서는 너무 큰 메시지에 1009를 쓰세요.

seen-illegal-code-shown = 상대가 허용되지 않는 코드를 Close 프레임에 담아 보냈습니다. Chromium과 Firefox는 그런 번호를 대부분 페이지에 그대로 전달하고, Node용 ws 패키지는 1006으로 보고합니다.
    .test = Close 프레임을 캡처하세요. 본문의 첫 두 바이트가 코드이며 상위 바이트가 먼저 옵니다(03 EC는 1004, 03 F7은 1015).
    .fix = 그 코드를 보내는 프로그램을 찾아 코드를 바꾸세요.

seen-old-code-table = 상대가 RFC 6455 이전의 표를 따릅니다. 그 표에서 1004는 너무 큰 메시지를 뜻했습니다.
    .test = 큰 메시지 뒤에 Close 프레임이 오고, 더 작은 메시지는 받아들여집니다.
    .fix = 상대가 1009를 보내게 하세요. 그때까지는 더 작은 메시지를 보내세요.

## 1005

seen-close-without-code = 상대가 코드 없이 close()를 호출해서 본문이 빈 Close 프레임이 왔습니다. 이때 브라우저는 반드시 그런 프레임을 보내야 하며, Node용 ws 패키지도 그렇게 합니다. Socket.IO 서버(Engine.IO)는 모든 연결을 이렇게 끝냅니다.
    .test = close 이벤트의 wasClean이 true이고(ws에서는 Close 프레임을 받았고), 상대의 소스에 인수 없는 close()가 있습니다. 내 코드가 먼저 코드 없이 close()를 호출했다면 상대는 거기에 응답했을 뿐입니다.
    .fix = 문제는 없습니다. 왜 닫는지 상대가 알아야 하는 곳에서는 close()에 코드와 사유를 넘기세요.

seen-socket-collected = 더는 참조하는 곳이 없고 리스너도 없는 WebSocket 객체를 브라우저가 메모리에서 정리했습니다. 서버에는 본문이 빈 Close 프레임이 도착합니다.
    .test = 서버에는 1005가 보이고 페이지에는 아무 이벤트도 발생하지 않으며, 페이지의 코드에 소켓의 참조가 남아 있지 않습니다.
    .fix = 필요한 동안에는 소켓의 참조를 유지하고, 닫을 때는 직접 닫으세요.

seen-library-became-correct = 라이브러리를 업데이트한 뒤로, 본문이 빈 Close 프레임이 전에는 1000으로 보였는데 이제는 1005로 보입니다. ws와 Vert.x는 오래전에 그렇게 바뀌었습니다.
    .test = 업데이트한 날부터 1005가 나타났고, 그 빈도가 그 전의 1000과 비슷합니다.
    .fix = 1005를 1000과 똑같이 처리하세요.

seen-lost-shown-as-1005 = TCP 연결이 끊겼는데 uvicorn의 wsproto 또는 sansio 구현이 애플리케이션에 1005를 보여 줍니다. 올바른 값은 1006입니다.
    .test = 서버가 이 두 구현 가운데 하나를 쓰는 uvicorn이고, 클라이언트의 네트워크가 끊겼거나 클라이언트가 강제로 종료되었습니다. uvicorn의 예전 websockets 구현에서는 같은 일이 1006으로 보입니다.
    .fix = 그런 서버에서는 1005를 정상 절차로 끝난 것(clean)으로 다루지 마세요. 둘을 구별해야 한다면 클라이언트가 닫기 전에 마지막 메시지를 보내게 하세요.

## 1006, never opened

seen-handshake-refused = 서버나 그 앞단의 프록시가 HTTP 상태 코드로 핸드셰이크를 거부했습니다. 페이지에는 그 상태 코드가 아니라 1006이 보입니다.
    .test = open 이벤트가 발생하지 않았고, 콘솔에 상태 코드가 나옵니다("Unexpected response code: 403"). { -show-status } 401은 자격 증명이 원인입니다. 403은 자격 증명, Origin, 수락 전에 닫은 ASGI 애플리케이션, CDN의 봇 검사 가운데 하나입니다. 404는 경로가 원인입니다. 301, 302, 307은 리다이렉트이며, 브라우저는 리다이렉트를 따라가지 않습니다. 429는 시도가 너무 많다는 뜻이고, 500은 핸들러의 오류입니다. 502, 503, 504는 프록시가 서버를 쓸 수 없다는 뜻입니다. 상태 코드가 101인데 open 이벤트가 발생하지 않았다면 서브프로토콜을 비교하세요.
    .fix = 상태 코드가 가리키는 것을 고치세요. 리다이렉트라면 최종 wss:// 주소를 쓰고, 자격 증명이 원인이라면 다시 로그인하고, 429라면 기다리고, 502, 503, 504라면 서버를 시작하세요. 페이지가 원인을 읽을 수 있게 하려면 서버가 핸드셰이크를 수락한 다음 3000이나 1008 같은 코드로 닫게 하세요.

seen-not-upgraded = 요청이 도착했지만 WebSocket 요청으로 도착하지 않았습니다. 프록시가 Upgrade와 Connection을 전달하지 않았거나, 요청을 엉뚱한 서버로 보냈습니다.
    .test = HTML 본문이 있는 200은 싱글 페이지 앱의 시작 페이지나 일반 웹 서버의 응답입니다. 400과 426은 Upgrade를 받지 못한 WebSocket 서버의 응답입니다. 서버에 직접 연결하면 핸드셰이크에 101이 옵니다. Safari는 연결되는데 Chrome과 Firefox는 연결되지 않는다면, 프록시가 WebSocket over HTTP/2를 지원한다고 알려 놓고 전달하지는 못하는 것입니다.
    .fix = nginx에서는 그 경로의 location을 따로 두어 앱의 포괄(catch-all) location이 요청을 가로채지 않게 하고, 그 안에서 proxy_http_version 1.1을 설정하고 Upgrade와 Connection을 전달하세요. IIS와 Azure App Service에서는 WebSocket을 켜세요. 꺼져 있으면 503으로 응답합니다. WebSocket over HTTP/2를 전달하지 못하는 프록시에서는 이 기능을 끄세요.

seen-origin-refused = 서버가 Origin 헤더를 목록과 비교해 페이지를 거부합니다. gorilla와 Django Channels는 403으로, Action Cable은 404로 응답합니다.
    .test = Origin을 빼거나 허용된 Origin을 넣은 같은 요청에는 101이 옵니다. gorilla의 오류는 "request origin not allowed by Upgrader.CheckOrigin"이고, Action Cable의 로그는 "Request origin not allowed"이며, Channels는 원인을 로그에 남기지 않습니다.
    .fix = 페이지의 정확한 origin(스킴, 호스트, 포트)을 서버의 목록에 추가하세요. 프록시 뒤라면 원래의 Host를 전달하세요. 쿠키로 로그인하는 서비스라면 모든 origin을 허용하지 마세요.

seen-closed-before-accept = ASGI 애플리케이션(Starlette, FastAPI, Channels)이 연결을 수락하기 전에 닫았습니다. 서버는 이것을 HTTP 403으로 바꾸며, 4401처럼 보내려던 코드는 도착하지 않습니다. FastAPI는 알 수 없는 경로에도 똑같이 응답합니다.
    .test = 서버의 로그에서 WebSocket 경로에 403이 보이고, 핸들러가 accept()를 호출하지 않았습니다. 브라우저에는 코드가 보이지 않아도 프레임워크의 테스트 클라이언트에는 보일 수 있습니다.
    .fix = 먼저 accept()를 호출한 다음, 코드를 넘겨 close()를 호출하세요. 아니면 ASGI의 denial response 확장으로 원하는 HTTP 상태 코드를 응답하세요.

seen-sticky-session-lost = Socket.IO는 HTTP long-polling으로 시작합니다. WebSocket으로 바꾸려는 요청이 다른 서버 프로세스에 도착했는데, 그 프로세스는 세션을 모르므로 400으로 응답합니다.
    .test = 응답에 "Session ID unknown"이 들어 있습니다. 서버 프로세스가 하나이거나 transports: ["websocket"]을 쓰면 오류가 나지 않습니다.
    .fix = 로드 밸런서에서 sticky session을 켜거나, 클라이언트가 websocket 전송 방식만 쓰게 하세요.

seen-unreachable = 클라이언트가 서버에 도달하지 못했습니다. 호스트 이름을 조회하지 못했거나, 포트가 연결을 거부했거나, 방화벽이 패킷을 버렸거나, TLS가 실패한 것입니다. 브라우저는 이 모두를 1006으로 보여 주어야 합니다.
    .test = 콘솔에 ERR_NAME_NOT_RESOLVED나 ERR_CONNECTION_REFUSED 같은 오류가 나오고, 서버의 어떤 로그에도 연결 시도가 남아 있지 않습니다. 같은 브라우저에서 같은 호스트와 포트를 https://로 열어 보세요. 인증서가 원인이라면 거기서 브라우저가 오류를 보여 줍니다.
    .fix = 주소, 포트, 방화벽, 인증서 순서로 확인하고 고치세요.

seen-blocked-by-page = 브라우저가 페이지의 연결을 허용하지 않았습니다. https://로 받은 페이지가 ws:// 주소를 쓰거나(혼합 콘텐츠), 페이지의 Content-Security-Policy에서 connect-src에 그 주소가 없습니다.
    .test = 콘솔에 "violates the following Content Security Policy directive"나 "An insecure WebSocket connection may not be initiated from a page loaded over HTTPS" 같은 메시지가 나옵니다. 서버에는 요청이 오지 않습니다.
    .fix = wss://를 쓰세요. wss://example.com처럼 스킴을 포함한 주소를 connect-src에 추가하세요.

seen-closed-while-connecting = 핸드셰이크가 끝나기 전에 페이지가 close()를 호출했습니다. 개발 모드에서 React의 StrictMode는 컴포넌트를 마운트하고 언마운트한 뒤 다시 마운트하므로, 소켓을 여는 effect는 첫 소켓을 바로 닫게 됩니다.
    .test = 콘솔에 "WebSocket is closed before the connection is established"가 나옵니다. StrictMode라면 곧바로 두 번째 연결이 열리고, 프로덕션 빌드에서는 이 메시지가 나오지 않습니다.
    .fix = 개발 중이라면 무시해도 됩니다. 피하려면 소켓을 컴포넌트 밖에 두거나, 정리 함수가 open 이벤트를 기다렸다가 닫게 하세요.

seen-browser-out-of-sockets = 브라우저 자체의 WebSocket 개수 제한에 이르렀습니다. Chrome은 전체로는 수백 개, 프록시 하나를 거치면 수십 개를 허용합니다.
    .test = 콘솔에 ERR_INSUFFICIENT_RESOURCES나 "Insufficient resources"가 나오고, 서버에는 요청이 오지 않습니다. 브라우저를 다시 시작하면 페이지가 연결됩니다.
    .fix = 더는 쓰지 않는 소켓을 닫으세요. 특히 이전 소켓을 닫지 않고 새 소켓을 여는 재연결 코드를 고치세요. SharedWorker로 소켓 하나를 여러 탭이 함께 쓰게 하세요.

seen-firefox-delays = Firefox는 한 주소의 WebSocket 연결이 실패하거나 Close 프레임 없이 끝나면, 같은 주소에 여는 다음 WebSocket을 지연시킵니다. 지연은 실패할 때마다 길어져 최대 { SECONDS("firefox-reconnect-delay-max") }초에 이르며, 서버가 다시 동작하고 있어도 Firefox는 기다립니다.
    .test = Firefox만 느립니다. readyState는 CONNECTING에 머물고 서버에는 요청이 오지 않는데, 같은 호스트에 보낸 fetch()에는 바로 응답이 옵니다. about:config에서 network.websocket.delay-failed-reconnects를 false로 바꾸면 Firefox가 바로 연결합니다.
    .fix = 새 소켓을 열기 전에 서버가 응답할 때까지 fetch()로 확인해, 실패하는 시도가 없게 하세요. 서버가 재시작할 때는 Close 프레임으로 연결을 끝내세요.

## 1006, opened and lost

seen-proxy-idle-timeout = 오가는 데이터가 없는 연결을 프록시나 로드 밸런서가 닫았습니다. nginx는 { SECONDS("nginx-proxy-read-timeout") }초(proxy_read_timeout), AWS Application Load Balancer는 { SECONDS("aws-alb-idle-timeout") }초, Envoy는 { MINUTES("envoy-stream-idle-timeout") }분(stream_idle_timeout), Heroku는 { SECONDS("heroku-idle") }초 뒤에 닫습니다. Cloudflare도 닫지만, WebSocket에 관한 문서에는 시간이 나와 있지 않습니다.
    .test = 종료 전 유휴 시간이 늘 같습니다. 데이터가 꾸준히 오가면 연결이 유지됩니다. 최대 유지 시간이라면 데이터가 오가도 끝납니다. { -past-the-proxy }
    .fix = { -heartbeat } 아니면 프록시의 제한을 늘리세요. 이 제한은 설정 파일에 적혀 있지 않아도 적용됩니다.

seen-proxy-lifetime = 로드 밸런서가 최대 유지 시간에 이른 연결을, 데이터가 오가는지와 관계없이 모두 끝냅니다. Google의 외부 로드 밸런서는 백엔드 서비스의 타임아웃이 지나면 끝내며, 바꾸지 않았다면 { SECONDS("google-lb-timeout") }초입니다. Cloud Run은 요청 타임아웃이 지나면 끝내며, 기본값은 { MINUTES("google-cloud-run-timeout") }분입니다. Envoy의 일부 버전은 라우트의 타임아웃이 지나면 끝냈으며, 기본값은 { SECONDS("envoy-route-timeout") }초였습니다.
    .test = 마지막 순간까지 메시지가 오가도, 끝날 때의 연결 유지 시간이 늘 같습니다.
    .fix = 백엔드 서비스나 요청의 타임아웃을 늘리거나, Envoy에서 라우트의 타임아웃을 0으로 설정하세요. 하트비트는 소용없습니다. 제한을 바꿀 수 없다면 이전 연결이 제한에 이르기 전에 새 연결을 여세요.

seen-proxy-reloaded = 프록시가 리로드되거나, 재시작하거나, 배포되면서 Close 프레임 없이 연결을 닫았습니다. ingress-nginx는 리로드하고 { SECONDS("ingress-nginx-worker-shutdown-timeout") }초가 지나면 그때까지 열려 있는 연결을 닫고, HAProxy는 hard-stop-after가 지나면 닫습니다. 기본 설정의 nginx는 리로드하는 동안 이전 연결을 열어 두지만, 멈출 때는 그렇지 않습니다.
    .test = 연결 유지 시간이 제각각인 많은 연결이 몇 초 안에 끝나는데, 서버의 로그에는 재시작이 없습니다. 그 순간에, 또는 프록시가 이전 연결을 기다려 주는 시간만큼 앞선 시점에 리로드가 있었는지 찾으세요(ingress-nginx의 로그에서는 "Backend successfully reloaded"). Istio에서는 새 리스너 설정이 있었는지 찾으세요.
    .fix = worker-shutdown-timeout이나 hard-stop-after를 늘리고, 리로드 횟수를 줄이고, WebSocket을 전용 프록시 뒤에 두세요. { -reconnect-soon }

seen-server-died = 서버 프로세스에 크래시가 났거나, 강제로 종료되었거나(메모리 부족, 너무 일찍 중지된 컨테이너), 연결을 닫지 않고 끝났습니다. nginx나 HAProxy처럼 바이트만 전달하는 프록시를 거치면 이것이 1006이 됩니다.
    .test = 한 프로세스의 모든 연결이 한순간에 끝납니다. 서버의 로그가 그 시점에서 멈췄다가 시작 기록이 나옵니다. OOMKilled, 종료 상태(exit code), 배포를 찾으세요. 처음 몇 번의 재연결은 자주 502나 503을 받습니다.
    .fix = SIGTERM을 처리하세요. 프로세스가 끝나기 전에 모든 연결을 1001이나 1012로, 몇 초에 걸쳐 나누어 닫으세요. 크래시가 났다면 끝나기 직전의 로그에서 원인을 찾으세요. 클라이언트는 점점 길어지는 무작위 지연을 두고 재연결하게 하세요.

seen-device-slept = 휴대폰이 잠겼거나, 노트북을 닫았거나, 앱이 백그라운드로 갔거나, 기기의 네트워크가 바뀌었습니다. 연결이 Close 프레임 없이 끊겼습니다.
    .test = 주로 휴대폰과 노트북인 클라이언트가 하나씩 끊깁니다. 클라이언트에서는 기기가 깨어난 직후 close 이벤트가 발생합니다. uWebSockets는 "Received TCP FIN before WebSocket close frame"을 보고할 수 있습니다.
    .fix = 클라이언트에서는 visibilitychange나 online 이벤트가 발생하거나 앱이 포그라운드로 돌아왔을 때 재연결하고, 그동안 놓친 것을 불러오게 하세요. 서버에서는 정상으로 집계하세요.

seen-bfcache = 사용자가 다른 페이지로 이동하자 브라우저가 이전 페이지를 뒤로/앞으로 캐시(bfcache)에 두고 그 소켓의 연결을 끊었습니다. Safari가 그렇게 하며, Chrome은 버전 149부터 그렇게 합니다. 사용자가 돌아오면 페이지에 error와 close 이벤트가 발생합니다.
    .test = 페이지에서 persisted가 true인 pageshow 이벤트 직후에 close 이벤트가 발생하는데, 그 전까지 readyState는 OPEN이었습니다. 이를 위해 제안된 명세에서는 페이지에 1006이, 서버에 1001이 보입니다.
    .fix = pageshow의 persisted가 true이면 바로 재연결하고, 그동안 놓친 것을 불러오게 하세요. 아니면 pagehide에서 소켓을 직접 닫으세요.

seen-peer-cut-tcp = 상대가 Close 프레임을 보내야 할 곳에서 TCP를 끊었습니다. ping에 응답이 없어 terminate()를 호출했거나, destroy()를 호출했거나, 원래 그렇게 연결을 끊도록 만들어진 라이브러리를 쓴 것입니다. uWebSockets는 유휴 시간 제한에 이르면 그렇게 끊고, axum 서버는 종료될 때 Close 프레임을 보내지 않습니다.
    .test = 상대 쪽에서 캡처하면, 상대 자신이 Close 프레임 없이 FIN이나 RST를 보낸 것이 보입니다. 상대의 소스가 terminate()나 destroy()를 호출하거나, 상대의 로그에 응답 없는 ping이 적혀 있습니다.
    .fix = 상대를 고치세요. 먼저 Close 프레임을 보내고, 응답이 오지 않을 때만 TCP를 끊어야 합니다. 내 쪽에서는 ping에 응답하세요. 이벤트 루프를 막지 마세요.

seen-close-unanswered = 한쪽이 Close 프레임을 보냈지만 응답으로 Close 프레임을 받지 못해 1006을 보고합니다. 상대의 라이브러리가 응답하지 않거나, 상대가 TCP를 바로 닫았거나(Safari가 그렇게 합니다), 프록시가 프레임을 잃어버린 것입니다. ws는 { SECONDS("ws-close-timeout") }초를 기다린 뒤 포기합니다.
    .test = 내 쪽이 먼저 close()를 호출했고, 캡처에는 내가 보낸 Close 프레임만 있고 응답은 없습니다. Istio나 Envoy 뒤의 Chrome에서만 일어난다면 delayed_close_timeout을 확인하세요.
    .fix = 응답하지 않는 쪽을 고치거나 업데이트하세요. 내 쪽이 닫으려고 한 것이므로 사용자에게 오류로 보여 주지 마세요.

seen-failed-locally = 브라우저나 내 쪽 라이브러리가 허용되지 않는 것을 받고 연결을 끝냈습니다. 깨진 프레임, UTF-8이 아닌 텍스트, 브라우저나 라이브러리가 거부하는 close 코드 가운데 하나입니다. 이때 브라우저와 ws는 상대에게 무엇을 보냈든 1006을 보고합니다.
    .test = 콘솔이나 라이브러리의 오류에 어긴 규칙이 적혀 있고, 상대의 로그에는 1002나 1007, 또는 끊긴 연결이 보입니다. 1006 옆에 사유가 있다면 상대가 아니라 내 쪽 라이브러리가 쓴 것입니다.
    .fix = 그 오류를 읽으세요. 상대가 무엇을 보냈는지 적혀 있습니다. 그다음은 1002나 1007과 똑같이 진행하세요.

seen-half-open = 경로가 끊겼는데 어느 쪽에도 알려지지 않았습니다. 네트워크에 장애가 났거나, 로드 밸런서가 유휴 연결의 정보를 지웠습니다. Azure의 로드 밸런서는 TCP reset이 켜져 있지 않으면 { MINUTES("azure-lb-idle") }분 뒤에 그렇게 합니다. 쓰기가 실패하거나 타이머가 연결을 끝내야 비로소 close 이벤트가 1006으로 발생합니다.
    .test = readyState는 OPEN에 머물고 메시지는 오지 않는데, 상대는 이미 오래전에 끊겼다고 보고했을 수 있습니다. 무언가를 보낸 뒤 bufferedAmount가 계속 0보다 클 수 있습니다.
    .fix = 양방향으로 하트비트를 보내고, 제때 응답이 오지 않으면 연결을 닫으세요. 페이지는 ping을 보낼 수 없으므로 자체 프로토콜의 메시지를 쓰세요.

seen-http2-stream-ended = WebSocket이 HTTP/2 연결의 스트림에서 동작했는데(RFC 8441), 그 스트림이 리셋되었거나 연결 전체가 끊겼습니다. 연결 전체가 끊기면 그 안의 모든 WebSocket이 함께 끝납니다.
    .test = 핸드셰이크에 101이 아니라 200으로 응답이 왔습니다. 연결 전체가 끊겼다면 한 브라우저에서 한 호스트로 연 여러 소켓이 같은 순간에 끝나고, 다른 브라우저의 소켓은 끝나지 않습니다.
    .fix = 프록시의 로그에서 RST_STREAM이나 GOAWAY를 찾고, HTTP/2 연결에 걸린 제한을 확인하세요. WebSocket over HTTP/2를 끄고 오류가 여전히 나는지 확인하세요.

seen-duplicate-identity = 두 클라이언트가 같은 ID를 씁니다. 한쪽이 연결하면 서버가 다른 쪽의 연결을 닫고, 그쪽이 재연결하면 이번에는 처음 연결한 쪽의 연결을 닫습니다.
    .test = 두 클라이언트의 연결이 몇 초마다 번갈아 끝납니다. 한 클라이언트를 멈추면 다른 클라이언트의 연결은 유지됩니다.
    .fix = 클라이언트마다 다른 ID를 주세요. 서버에서는 재연결하지 말라는 뜻의 4000~4999의 코드로 이전 연결을 닫으세요.

seen-too-big-cut = 메시지가 너무 컸거나 올바른 UTF-8이 아니어서, uWebSockets가 1009나 1007을 보내지 않고 TCP를 끊었습니다. 기본 제한은 { KIB("uwebsockets-max-payload") }KiB입니다.
    .test = 큰 메시지나 특이한 문자가 있는 텍스트 바로 뒤에 끝납니다. 서버 자신의 close 핸들러에는 "Received too big message" 같은 사유가 전달됩니다.
    .fix = 서버에서 maxPayloadLength를 늘리거나 더 작은 메시지를 보내세요. 재연결하기 전에 그 메시지를 대기열에서 빼세요.

## 1007

seen-not-utf8 = 프로그램이 UTF-8이 아닌 바이트를 텍스트 메시지로 보냈습니다. Latin-1로 인코딩된 텍스트나 바이너리 데이터입니다.
    .test = 보내는 쪽에서 메시지를 16진수로 로그에 남기고, UTF-8 디코더가 거부하는 첫 바이트를 찾으세요. ASCII 글자 사이에 E0~FC의 바이트가 홀로 있으면 Latin-1인 경우가 많습니다.
    .fix = 텍스트는 UTF-8로 인코딩한 다음 보내고, 그 밖의 바이트는 바이너리 메시지로 보내세요.

seen-text-cut-in-character = 프로그램이 텍스트를 정해진 바이트 수로 자르면서 문자 중간이 잘렸습니다.
    .test = ASCII가 아닌 문자가 있는 텍스트만, 그것도 일정한 길이를 넘을 때만 실패합니다. 잘못된 바이트는 잘린 위치에 있으며, 대개 메시지의 끝입니다.
    .fix = 문자 사이에서 자르세요. 다음 바이트가 80~BF인 동안 자를 위치를 텍스트의 시작 쪽으로 옮기세요. 아니면 메시지를 조각으로 나누는 일을 라이브러리에 맡기세요.

seen-reason-not-utf8 = Close 프레임의 사유가 UTF-8이 아니거나 문자 중간에서 잘렸습니다. ws와 undici는 1007로 응답하고, gorilla, Tomcat, .NET, Bandit은 1002로 응답합니다.
    .test = 연결이 끝날 때, 길거나 ASCII가 아닌 사유를 담은 Close 프레임 직후에 오류가 납니다. gorilla와 uWebSockets는 긴 사유를 정해진 바이트 수에서 자릅니다.
    .fix = 사유는 UTF-8로 123바이트 이내로 하고, 문자 사이에서 자르세요.

seen-content-called-invalid = 텍스트는 올바른 UTF-8인데, 게이트웨이나 API가 스키마에 맞지 않는 내용에 1007을 씁니다. Kong의 websocket-validator 플러그인이 그렇게 합니다.
    .test = 바이트는 올바른 UTF-8이고, 게이트웨이의 로그나 사유에 스키마나 필드가 적혀 있습니다.
    .fix = 메시지의 내용을 고치세요. 직접 만든 서버라면 이때 1008이나 4000~4999의 코드를 보내세요.

seen-inflate-failed = 압축된 메시지를 풀지 못했고, 라이브러리가 여기에 1007을 보냅니다. Bandit이 그렇게 합니다.
    .test = 텍스트 자체는 올바른 UTF-8입니다. 양쪽에서 permessage-deflate를 끄면 오류가 더는 나지 않습니다.
    .fix = 양쪽 라이브러리를 업데이트하고, 압축된 프레임을 바꾸는 프록시가 있는지 찾으세요. 그때까지는 압축을 꺼 두세요.

## 1008

seen-credentials-refused-after-open = 핸드셰이크는 성공했지만 토큰이나 키가 없거나, 틀렸거나, 만료되었거나, 차단되어 서버가 연결을 닫았습니다.
    .test = 연결이 열린 지 1초쯤 안에 Close 프레임이 오며, 사유가 비어 있을 때가 많습니다. 잘 동작하는 것으로 확인된 키로 같은 주소에 연결했을 때 연결이 유지된다면 키가 원인입니다. 경로가 틀렸다면 어느 키를 써도 연결이 끝납니다.
    .fix = 재연결하기 전에 자격 증명을 새로 받고, 이전 것으로 다시 시도하지 마세요. 서버에서는 원인을 사유에 적으세요.

seen-wrong-path-or-stream = 클라이언트가 요청한 경로, 스트림, 채널, 모델이 없거나, 서비스가 이 주소에서 제공하지 않습니다. Gemini Live는 모르는 모델에, Binance는 잘못된 스트림에 1008을 보냅니다.
    .test = 무엇을 찾지 못했는지 사유에 적혀 있을 때가 많습니다. 같은 자격 증명으로 문서에 나온 경로나 모델에 연결하면 연결이 유지됩니다.
    .fix = 요청의 경로, 쿼리, 이름을 서비스의 최신 문서와 비교하세요. 요청을 고친 뒤에 재연결하세요.

seen-plan-or-quota = 계정이 이 기능을 쓸 수 없거나, 할당량이나 크레딧을 다 썼습니다. 이때 1008을 보내는 서비스도 있고 1011을 보내는 서비스도 있습니다. Gemini Live는 할당량이 소진되면 1011로 알립니다.
    .test = 사유에 "quota", "credits", "billing", "RESOURCE_EXHAUSTED"가 있는지 찾아본 다음, 계정의 사용량 페이지를 확인하세요. 할당량이 남은 계정에서는 같은 요청이 동작합니다.
    .fix = 자동으로 재연결하지 마세요. 할당량이 갱신될 때까지 기다리거나, 할당량을 늘리거나 요금제를 바꾸세요. 열린 세션 수에 걸린 제한이라면 더는 필요하지 않은 세션을 닫으세요.

seen-rate-limited = 클라이언트가 제한보다 빠르게 메시지를 보냈거나, 제한보다 많은 연결을 열었습니다.
    .test = 닫히기 전 초당 메시지 수와 열린 연결 수를 세어 문서에 나온 제한과 비교하세요. 더 천천히 보냈을 때 연결이 유지된다면 이 제한이 원인입니다. 너무 느리게 읽는 클라이언트라면 아무것도 보내지 않아도 끊깁니다.
    .fix = 더 느리고 일정한 속도로 보내세요. 재연결하기 전에 문서에 나온 만큼 기다리고, 문서에 없다면 1분쯤 기다리세요. { -retry-after }

seen-slow-consumer = 클라이언트가 읽는 속도가 서버가 보내는 속도보다 느립니다. 서버나 게이트웨이는 읽지 않은 데이터를 쌓아 두다가, 너무 많이 쌓이거나 너무 오래 쌓여 있으면 연결을 닫습니다.
    .test = 클라이언트가 바쁘거나 멈춰 있는 동안, 서버에서는 닫히기 전에 이 클라이언트의 전송 버퍼가 커집니다. 사유에 "slow"라는 단어가 있을 때가 많습니다. 서버가 Close 프레임을 보내자마자 TCP를 끊으면 클라이언트에는 1006이 보입니다.
    .fix = 읽기와 처리를 서로 다른 태스크로 나누고, 필요 없는 업데이트는 버리거나 합치세요. 서버에서는 TCP를 끊기 전에 Close 프레임이 도착할 시간을 주세요.

seen-token-expired = 연결이 열릴 때 유효했던 토큰이 연결이 열려 있는 동안 만료되었고, 서버가 그것을 검사합니다.
    .test = 닫힌 시각이 토큰의 "exp" 클레임과 일치합니다. farewell의 게이트웨이는 사유로 "token expired"를 보냅니다. 열릴 때 거부된 자격 증명이라면 연결이 1초쯤 안에 끝납니다.
    .fix = 재연결하기 전에, 될 수 있으면 이전 토큰이 만료되기 전에 새 토큰을 받으세요. 열린 연결에서 새 토큰을 받아 주는 서비스라면 그 연결로 보내세요.

seen-too-many-fragments = 받는 쪽이 허용하는 것보다 많은 조각으로 메시지가 왔습니다. 이때 Node용 ws는 1008로 닫으며, 제한은 maxFragments 옵션으로 정합니다.
    .test = 닫은 쪽의 로그에 "Too many message fragments"나 WS_ERR_TOO_MANY_BUFFERED_PARTS가 남습니다. ws 5, 6, 7의 일부 릴리스는 조각 카운터를 초기화하지 않아서, 조각난 메시지가 없어도 데이터가 많이 오가는 연결을 닫습니다.
    .fix = 조각을 더 크게, 더 적게 보내세요. 믿을 수 있는 상대라면 maxFragments를 늘려도 됩니다. 조각난 메시지가 없었다면 ws를 업데이트하세요.

seen-content-refused = 메시지의 유형과 크기는 맞지만 내용이 규칙에 어긋났습니다. 디코딩할 수 없었거나, 알려진 명령이 아니었거나, 필터가 거부했습니다.
    .test = 특정 메시지 하나를 보낸 뒤에 닫히며, 같은 메시지를 보내면 새 연결도 닫힙니다. Deepgram은 페이로드를 오디오로 디코딩할 수 없으면 "DATA-0000"으로 시작하는 사유를 보냅니다.
    .fix = 메시지를 고치고, 알린 형식과 실제로 보내는 형식이 같은지 확인하세요. 메시지를 그대로 다시 보내지 마세요.

## 1009

seen-library-message-limit = 메시지가 그것을 받는 라이브러리의 제한보다 큽니다. 기본 제한은 coder/websocket이 { KIB("coder-read-limit") }KiB, Jetty가 { KIB("jetty-max-text-message") }KiB, aiohttp가 { MIB("aiohttp-max-msg-size") }MiB, uvicorn이 { MIB("uvicorn-ws-max-size") }MiB입니다.
    .test = 마지막 메시지의 크기를 그 제한과 비교하세요. 사유나 받는 쪽 로그의 문구를 보면 어떤 라이브러리인지 알 수 있습니다. "Max frame length of … has been exceeded"는 Netty, "Max payload size exceeded"는 ws, "The decoded text message was too big for the output buffer"는 Tomcat입니다.
    .fix = 그 라이브러리의 제한을 애플리케이션에 필요한 만큼 늘리거나 메시지를 나누세요. 그 전에는 같은 메시지를 다시 보내지 마세요.

seen-proxy-message-limit = 클라이언트와 서버 사이의 게이트웨이가 서버보다 작은 크기까지만 받아들입니다. Spring Cloud Gateway는 프레임당 { KIB("spring-cloud-gateway-max-frame") }KiB, AWS API Gateway는 프레임당 { KIB("aws-api-gateway-frame") }KiB, 메시지당 { KIB("aws-api-gateway-message") }KiB입니다.
    .test = 같은 메시지를 서버에 직접 보내 보세요. 서버가 받아들인다면 제한은 그 사이의 게이트웨이에 있습니다.
    .fix = 그 게이트웨이의 제한을 늘리세요. 늘릴 수 없다면 메시지를 나누세요. 프레임당 제한이라면 메시지를 더 작은 프레임으로 보내고, 메시지당 제한이라면 더 작은 메시지로 보내세요.

seen-inflated-past-limit = 압축된 메시지가 전송될 때는 작지만, 받는 쪽에서 압축을 풀면 제한보다 커집니다.
    .test = 압축된 프레임은 제한보다 작은데 압축하기 전의 메시지는 제한보다 큽니다. ws는 압축을 푼 바이트를 세며, Centrifugo에는 그 크기에 대한 제한이 따로 있습니다.
    .fix = 압축을 푼 메시지의 제한을 늘리거나 메시지를 나누세요. 제한을 아예 없애지는 마세요. 압축된 작은 메시지 하나가 받는 쪽의 메모리를 다 채울 수 있습니다.

seen-oversized-message-resent = 클라이언트가 너무 큰 메시지를 대기열에 남겨 두고 재연결할 때마다 다시 보냅니다. 연결은 매번 1009로 끝납니다.
    .test = 연결이 매번 비슷한 시간 뒤에 끝나고, 닫히기 직전 메시지의 크기가 늘 같습니다. 대기열을 비우면 연결이 유지됩니다.
    .fix = 1009가 오면 그 메시지를 대기열에서 빼고, 메시지를 보낸 코드에 오류를 알리세요. 그런 다음 재연결하세요.

## 1010

seen-extension-required = 클라이언트가 permessage-deflate 같은 확장을 요구하도록 설정되어 있는데, 서버가 거기에 동의하지 않습니다.
    .test = 연결이 열린 직후에 클라이언트가 닫으며, 사유에 확장의 이름이 적혀 있어야 합니다. 클라이언트와 서버 사이에 프록시가 없어도 서버 응답의 Sec-WebSocket-Extensions에 그 확장이 없습니다.
    .fix = 서버에서 그 확장을 켜거나, 확장 없이도 동작하도록 클라이언트를 설정하세요. 그대로 재연결하지 마세요. 새 연결도 똑같이 끝납니다.

seen-extension-stripped = 프록시가 Sec-WebSocket-Extensions 헤더를 지우거나 바꾸어서, 한쪽은 상대가 무엇에 동의했는지 모릅니다. Traefik 1.7은 서버가 보낸 이 헤더를 클라이언트에 전달하지 않았습니다.
    .test = 이 헤더를 클라이언트와 서버에서 각각 로그에 남겨 보면 서로 다릅니다. 프록시를 빼면 오류가 나지 않습니다. 확장을 요구하지 않는 클라이언트라면 압축된 프레임을 받게 되고, 연결은 1002로 끝납니다.
    .fix = 헤더가 양방향으로 전달되도록 프록시를 업데이트하거나 설정하세요. 아니면 양쪽에서 그 확장을 끄세요.

## 1011

seen-handler-failed = 연결의 핸들러가 예외를 던졌거나, 패닉을 일으켰거나, 오류를 반환해서 프레임워크가 1011로 연결을 닫았습니다.
    .test = 1011을 보낸 쪽의 로그에 그 시각의 오류나 스택 트레이스가 있습니다. 없다면 keepalive 타임아웃이 있었는지, 1011을 보낸 게이트웨이가 있는지 찾으세요.
    .fix = 로그에 나온 오류를 고치세요. 예상할 수 있는 실패는 잡아서, 클라이언트가 무엇을 해야 하는지 알 수 있는 코드로 닫으세요. 어떤 메시지가 오류를 일으킨다면 오류를 고치기 전에는 그 메시지를 다시 보내지 마세요.

seen-keepalive-timeout = 한쪽이 ping을 보냈는데 제때 pong을 받지 못했습니다. 이때 Python websockets는 "keepalive ping timeout"이라는 사유로 1011을 보냅니다. 서버일 때나 클라이언트일 때나 { SECONDS("python-websockets-ping-interval") }초마다 ping을 보내고 pong을 { SECONDS("python-websockets-ping-timeout") }초 동안 기다립니다. uvicorn은 { SECONDS("uvicorn-ws-ping-timeout") }초를 기다립니다.
    .test = 내 로그에 "sent 1011"이 있으면 내 쪽이 ping을 보내고 닫은 것이고, "received 1011"이 있으면 상대가 ping을 보내고 닫은 것입니다. 두 경우 모두 네트워크, 상대, 내 쪽 어디든 원인이 될 수 있으니 먼저 내 쪽 이벤트 루프부터 확인하세요.
    .fix = 네트워크가 느리거나 어떤 부하 때문에 늦어졌는지 안다면 ping_timeout을 늘리세요. 그렇지 않다면 막혀 있었거나 읽지 않은 쪽을 찾으세요. 그런 다음 무작위 지연을 두고 재연결하세요.

seen-event-loop-blocked = time.sleep()이나 오래 걸리는 계산 같은 블로킹 호출이 이벤트 루프를 막고 있습니다. ping에 응답하지 못하고 이미 도착한 pong도 읽지 못합니다. 그래서 막힌 쪽이 1011을 보낸 쪽일 수도 있습니다.
    .test = Python의 기본값에서는 마지막 pong으로부터 약 { SECONDS("python-websockets-ping-interval") } + { SECONDS("python-websockets-ping-timeout") }초 뒤에 끝나며, 프록시 없는 로컬 테스트에서도 마찬가지입니다. 이벤트 루프의 타이머가 얼마나 늦게 실행되는지 양쪽에서 로그에 남기세요. 막힌 쪽에서는 몇 초씩 늦습니다.
    .fix = 블로킹 작업을 asyncio.to_thread() 등으로 스레드나 프로세스에 옮기고, time.sleep() 대신 asyncio.sleep()을 쓰세요.

seen-ping-behind-backlog = 상대가 아직 읽지 않은 데이터 뒤에서 ping이나 pong이 기다리고 있습니다. 양쪽 모두 살아 있지만 pong이 너무 늦게 도착합니다.
    .test = 부하가 걸리거나 회선이 느릴 때 연결이 끝나고, 적게 보낼 때는 끝나지 않습니다. 닫히기 전에 전송 버퍼가 가득 차 있지만, 양쪽 이벤트 루프는 밀리지 않습니다.
    .fix = 대기열에 쌓는 데이터의 양을 제한하고, 읽기는 별도의 태스크에서 하세요. 받는 쪽이 결국 모두 읽는다면 ping 타임아웃을 늘리세요.

seen-server-lost-behind-farewell = farewell의 게이트웨이와 업스트림 서버의 연결이 끊겼습니다. 서버가 TCP를 끊었거나, 프로토콜을 어겼거나, ping에 더는 응답하지 않았고, 게이트웨이는 재시작을 확인하지 못했습니다. 클라이언트는 1011을 받습니다. 서브프로토콜이 graphql-transport-ws라면 1014를 받는데, graphql-ws가 1011 뒤에는 재연결하지 않기 때문입니다.
    .test = 게이트웨이의 기록에 "upstream_lost", "upstream_silent", "upstream_protocol_error" 중 하나가 원인으로 남아 있습니다. 서버가 직접 보낸 1011을 게이트웨이가 전달한 것이라면, 기록에는 서버가 연결을 끝낸 것으로 남습니다.
    .fix = 그 시각의 서버 로그를 확인하세요. 클라이언트가 1011 뒤에는 재연결하지 않고 1014는 받아들인다면, upstream_lost_code와 upstream_error_code를 1014로 설정하세요.

seen-service-timer-sends-1011 = 서비스가 기다리는 데이터를 클라이언트가 보내지 않아 서비스의 타이머가 만료되었습니다. Deepgram은 오디오가 { SECONDS("deepgram-audio-timeout") }초 동안 오지 않으면 "NET-0001"과 함께 1011을 보냅니다.
    .test = 서비스가 기다리는 종류의 메시지를 마지막으로 보낸 뒤에 지난 시간이 문서에 나온 시간 제한과 같습니다. 사유에 그 제한이 적혀 있을 때가 많습니다.
    .fix = 그 데이터를 보내거나, 서비스의 문서에 나온 keepalive 메시지를 보내세요. 오래 쉴 때는 연결을 닫고 나중에 새로 여세요.

## 1012

seen-server-restarting = 서버가 계획대로 종료되거나, 재시작하거나, 코드나 설정을 리로드하면서 연결을 1012로 닫습니다. uvicorn은 종료할 때 그렇게 합니다.
    .test = 한 인스턴스의 많은 연결이 몇 초 안에 각각 Close 프레임과 함께 끝나고, 서버의 로그에 종료된 흔적이 남아 있습니다. 한 클라이언트의 연결만 끝났다면 최대 유지 시간을 의심하세요.
    .fix = 클라이언트에서는 무작위 지연을 두고 재연결해 세션에 필요한 것을 복원하세요. 서버에서는 연결을 몇 초에 걸쳐 나누어 닫으세요.

seen-rolling-deployment = 롤링 배포가 인스턴스를 하나씩 교체하고, 각 인스턴스는 멈추기 전에 연결을 닫습니다. Phoenix는 소켓을 여러 묶음으로 나누어 드레이닝하면서 1012를 보냅니다.
    .test = 배포 로그에 나온 시각에 연결이 한 무리씩 차례로 끝납니다. 클라이언트가 재연결한 인스턴스가 나중에 교체되면 1012가 두 번 이상 보일 수 있습니다.
    .fix = 매번 무작위 지연을 두고 재연결하세요. 배포에서는 인스턴스가 드레이닝을 시작하기 전에 새 연결을 보내는 것을 멈추고, 연결을 다 닫는 데 걸리는 것보다 긴 시간을 인스턴스에 주세요.

seen-farewell-draining = farewell의 게이트웨이 자체가 멈추거나 교체됩니다. 모든 클라이언트를 1012로 닫으면서 각각에 대기 시간을 알려 줍니다.
    .test = 게이트웨이의 기록에 "restarting"이 원인으로 남아 있습니다. 업스트림 서버가 재시작했다면 원인은 "upstream_restarted"입니다.
    .fix = 장애가 아닙니다. 사유에 적힌 만큼 기다린 다음 재연결하세요. --drain으로 정한 시간이 끝나기 전에는 게이트웨이 프로세스를 강제로 종료하지 마세요.

seen-max-age-behind-farewell = 연결이 farewell의 게이트웨이에 설정된 최대 유지 시간(max_age)에 이르러, 게이트웨이가 대기 시간을 알리며 1012로 닫았습니다.
    .test = 무엇이 오갔든 연결 유지 시간이 max_age와 같고, 기록에는 "max_age"가 원인으로 남아 있습니다. 재시작이라면 연결 유지 시간이 제각각인 연결들이 같은 순간에 끝납니다.
    .fix = 장애가 아닙니다. 사유에 적힌 만큼 기다린 다음 재연결하세요. 연결이 더 오래 유지되어야 한다면 max_age를 늘리세요.

seen-restart-shown-otherwise = 서버가 재시작했는데 클라이언트는 다른 번호를 보고합니다. 서버가 Close 프레임 없이 종료되면 nginx나 HAProxy 뒤의 클라이언트는 1006을 보고합니다. 1012를 거부하는 라이브러리는 1002나 1006, 또는 오류를 보고합니다.
    .test = 그 시각의 서버 로그에서 재시작을 찾고, 마지막 프레임들을 캡처하세요. 1012가 담긴 Close 프레임이 있으면 클라이언트의 라이브러리가 거부한 것이고, Close 프레임이 없으면 서버나 프록시가 TCP를 끊은 것입니다.
    .fix = 서버가 종료되기 전에 Close 프레임을 보내세요. 1012를 거부하는 라이브러리를 쓰는 클라이언트에는 1001이나 4000~4999의 코드를 보내세요. farewell의 게이트웨이에서는 "substitutes" 설정이 그 일을 합니다.

## 1013

seen-overloaded = 서비스에 남은 여유가 없습니다. 부하를 줄이려고 연결을 닫고 있거나, 연결 수 제한에 이르렀습니다.
    .test = 많은 클라이언트가 한꺼번에, 연결이 열릴 때나 열린 직후에 1013을 받습니다. 서비스의 지표에는 어떤 제한에 이른 것이 나타납니다.
    .fix = 클라이언트에서는 서비스의 다른 주소를 쓰거나, 기다렸다가 재연결하되 실패할 때마다 더 오래 기다리세요. 서비스에서는 제한을 늘리거나, 인스턴스를 추가하거나, 무엇 때문에 느려지는지 찾으세요.

seen-not-ready-yet = 데이터베이스나 데이터 피드처럼 서버가 의존하는 것을 쓸 수 없는데도 서버가 연결을 수락합니다. Kraken은 "Market data unavailable"과 함께 1013을 보냅니다.
    .test = 의존하는 것이 멈춰 있는 동안이나 서버가 막 시작한 뒤에는 1013으로 끝나고, 나중에는 클라이언트를 바꾸지 않아도 연결이 유지됩니다. 부하와 연결 수는 제한 안에 있습니다.
    .fix = 클라이언트에서는 시도할 때마다 지연을 늘려 가며 기다리세요. 서버에서는 의존하는 것들이 준비되었을 때만 준비 상태(readiness)를 알려, 그 전에는 로드 밸런서가 클라이언트를 보내지 않게 하세요.

seen-server-unavailable-behind-farewell = farewell의 게이트웨이가 서버에 연결하지 못했거나 클라이언트를 더 받을 여유가 없었고, 라우트에 when_unavailable = "accept"가 설정되어 있습니다. 클라이언트는 1013을 받으며, 사유에 대기 시간이 적혀 있습니다.
    .test = 게이트웨이의 기록에 남은 원인은, 서버에 연결하지 못했다면 "upstream_unavailable"이고 게이트웨이가 가득 찼다면 "overloaded"입니다. 이 설정이 없으면 HTTP 503으로 응답하며, 페이지에는 1006이 보입니다.
    .fix = 서버를 시작하거나 고치세요. 게이트웨이가 가득 찼다면 기록에 적힌 제한을 늘리세요. 클라이언트는 사유에 적힌 만큼 기다린 다음 재연결하게 하세요.

seen-reconnecting-too-fast = 서비스가 회복하는 것보다 빠르게 클라이언트들이 재연결합니다. 재연결할 때마다 곧바로 1013으로 닫히고, 그 시도들 때문에 서비스는 계속 바쁩니다.
    .test = 핸드셰이크가 평소보다 훨씬 잦고, 연결은 매번 1초 안에 끝납니다. 클라이언트들이 더 천천히 재연결하면 서비스가 회복합니다.
    .fix = 클라이언트에서는 점점 길어지는 무작위 지연을 두고, 연결이 한동안 안정된 뒤에만 그 지연을 초기화하세요. 서비스 앞단에서는 새 연결이 들어오는 속도를 제한하세요.

## 1014

seen-invalid-answer-upstream = 클라이언트와의 연결이 이미 열려 있는데, 게이트웨이의 업스트림 서버가 죽었거나 WebSocket이 아닌 것을 보냈습니다.
    .test = 게이트웨이의 로그에 무엇을 받았는지 남아 있습니다. 게이트웨이 없이 서버에 연결해 보면 거기서도 실패합니다. 서버와의 핸드셰이크가 실패했다면 게이트웨이는 대개 HTTP 502로 응답하고, 페이지에는 1006이 보입니다.
    .fix = 서버를 고치세요. 왜 죽었는지, 무엇을 보냈는지 서버의 로그에 남아 있습니다. 1014를 거부하는 클라이언트에는 게이트웨이가 1011을 보내게 하세요.

## 1015

seen-tls-certificate = 인증서가 만료되었거나, 자체 서명된 것이거나, 클라이언트가 쓰는 이름이 아닌 다른 이름으로 발급되었습니다.
    .test = "{ -openssl }" 명령으로 이름과 유효 기간을 볼 수 있습니다. 브라우저에서 그 호스트를 https://로 열어 보세요. 발급자를 알 수 없으면 Chrome은 ERR_CERT_AUTHORITY_INVALID를 보여 줍니다. 인증서에 문제가 없다면 클라이언트의 시계를 확인하세요.
    .fix = 그 이름으로 발급된 유효한 인증서를 설치하세요. 자체 인증 기관을 쓴다면 클라이언트가 그 기관을 신뢰하게 하세요. 검증을 끄지는 마세요.

seen-tls-chain = 서버가 중간 인증서 없이 자기 인증서만 보냅니다. Chrome과 Safari는 빠진 것을 내려받아 연결하지만, curl, Java, Go, Node는 그러지 않습니다.
    .test = "openssl s_client -showcerts"에 인증서가 하나만 나옵니다. 브라우저는 연결되는데, 실패하는 클라이언트는 "unable to get local issuer certificate"나 "unable to verify the first certificate"를 보고합니다.
    .fix = 서버에 전체 체인(흔히 fullchain.pem이라는 파일)을 설정하고 서버를 리로드하세요.

seen-tls-plain-port = 서버가 평문 HTTP로 통신하는 포트에 클라이언트가 wss://로 연결합니다.
    .test = OpenSSL과 BoringSSL은 "wrong version number"를 보고합니다. 같은 포트에 ws://로, 또는 curl에서 http://로 연결하면 받아들입니다.
    .fix = TLS를 쓰는 포트로 연결하거나, 서버 앞단에 TLS를 두세요. TLS 없는 로컬 테스트라면 ws://를 쓰세요.

seen-tls-no-common-version = 클라이언트와 서버에 공통된 TLS 버전이나 암호 스위트가 없습니다. 둘 중 하나가 오래되었거나, TLS 1.0 같은 오래된 버전만 허용하도록 설정되어 있습니다.
    .test = 오류 메시지에 원인이 적혀 있습니다. "protocol_version"이나 "handshake failure"이며, Chrome에서는 ERR_SSL_OBSOLETE_VERSION이나 ERR_SSL_VERSION_OR_CIPHER_MISMATCH입니다. "openssl s_client -tls1_2"로 서버가 TLS 1.2를 받아들이는지 알 수 있습니다.
    .fix = 오래된 쪽을 업데이트하거나, 그쪽 설정에서 TLS 1.2 이상을 켜세요.

seen-tls-inspected = 클라이언트 쪽 네트워크의 프록시가 검사를 위해 TLS 연결을 복호화하면서 자체 인증서를 제시하는데, 클라이언트가 그 인증서를 신뢰하지 않습니다.
    .test = 클라이언트에 보이는 인증서의 발급자가 서버 인증서의 발급자와 다릅니다. 다른 네트워크에서는 클라이언트가 연결됩니다.
    .fix = 클라이언트가 프록시의 인증 기관을 신뢰하게 하거나, 프록시 운영자에게 이 호스트를 검사에서 제외해 달라고 요청하세요. 서버는 바꿀 필요가 없습니다.

## 3000, 3003, 3008

seen-number-means-other-thing = 보낸 쪽이 등록된 번호를 자체 의미로 씁니다. 3000은 Centrifugo에서 "connection closed", SockJS에서 "Go away!", WebSocket++에서 서브프로토콜 오류라는 뜻이고, SaltyRTC에서는 경로가 가득 찼다는 뜻입니다. SaltyRTC에서 3003은 피어들이 다른 채널로 옮겨 갔다는 뜻입니다. { -other-3008 }
    .test = 상대가 어떤 서비스나 라이브러리인지 확인하세요. 주소, 서브프로토콜, 사유를 보면 됩니다. 거기서 번호의 뜻이 다르다면 자격 증명이나 권한을 새로 받아도 소용없습니다.
    .fix = 그 라이브러리나 서비스의 문서를 따르세요. Centrifugo의 클라이언트는 3000~3499 뒤에는 재연결하고 3500~3999 뒤에는 멈춥니다.

seen-rights-missing = 알려진 계정이지만, 이 채널이나 동작에 필요한 권한, 역할, 요금제가 없습니다.
    .test = 같은 계정의 자격 증명을 새로 받아 연결해도 똑같이 끝나고, 권한이 있는 계정으로 연결하면 유지됩니다. 새 자격 증명으로 해결된다면 권한이 원인이 아닙니다.
    .fix = 권한을 부여하거나 권한이 있는 계정을 쓰세요. 클라이언트에서는 사용자에게 알리고, 자동으로 재연결하지 마세요.

seen-rights-revoked = 연결이 열릴 때는 계정에 권한이 있었지만 열려 있는 동안 없어졌습니다. 예를 들어 그룹에서 나갔거나 세션이 취소되었습니다.
    .test = 연결이 한동안 동작했고, 닫힌 순간의 계정 로그에 변경이 남아 있으며, 새 연결은 거부됩니다.
    .fix = 자동으로 재연결하지 마세요. 서버에서는 계정의 권한이 바뀌는 즉시, 클라이언트가 재연결을 멈추는 코드로 그 계정의 연결들을 닫으세요.

seen-waited-too-long = 보낸 쪽이 로그인, 첫 메시지, pong 가운데 하나를 기다리다가 타이머가 만료되었습니다. graphql-ws는 로그인이 { SECONDS("graphql-ws-connection-init-timeout") }초 안에 오지 않으면 4408을 보내고, farewell의 게이트웨이는 ping에 응답하지 않는 클라이언트에 3008을 보냅니다.
    .test = 로그인 타이머라면 끝날 때의 연결 유지 시간이 늘 같고, 하트비트 타이머라면 메시지나 pong이 없었던 시간이 늘 같습니다. 둘을 서버의 타임아웃과 비교하세요.
    .fix = 연결이 열리면 곧바로 로그인하고, 서비스가 기대하는 하트비트를 보내세요. ping에 응답할 수 있도록 이벤트 루프를 막지 마세요.

## 4000–4999

seen-private-meaning = 상대 쪽 애플리케이션이나 서비스가 이 번호를 자체 의미로 씁니다. 4000은 Discord에서 알 수 없는 오류, Pusher에서 애플리케이션이 TLS만 받아들인다는 뜻, Colyseus에서 클라이언트가 스스로 나갔다는 뜻입니다.
    .test = 주소나 서브프로토콜로 어떤 서비스인지 알아내고, 그 문서에서 번호를 찾으세요. 내 서버라면 소스에서 검색하세요.
    .fix = 그 문서에 나온 대로만 재연결하세요. Pusher에서는 번호 자체에 재연결 방법이 담겨 있습니다. 4000~4099 뒤에는 그대로 재연결하지 말고, 4100~4199 뒤에는 { SECONDS("pusher-backoff-delay") }초 이상 기다리고, 4200~4299 뒤에는 곧바로 재연결하세요.

## 3000–3999

seen-library-number = 라이브러리나 서비스가 3000~3999에서 등록되지 않은 번호를 씁니다. Centrifugo, SaltyRTC, AssemblyAI에 그런 번호가 있습니다.
    .test = 상대 쪽 라이브러리나 서비스의 문서 또는 소스에 이 번호가 있습니다. 사유에 설명이 적혀 있을 때가 많습니다.
    .fix = 이 번호에 대해 그 문서가 말하는 대로 하세요. 직접 고른 번호라면 대신 4000~4999의 번호를 쓰세요.

## 5000–65535

seen-swapped-bytes = 보낸 쪽이 코드의 두 바이트를 뒤바꿔 썼습니다. 59395는 1000이고, 59651은 1001입니다.
    .test = 번호를 16진수로 적고 두 바이트를 서로 바꿔 보세요. 아는 코드가 나옵니다.
    .fix = 코드를 네트워크 바이트 순서로, 상위 바이트를 먼저 쓰세요. 1000은 03 E8입니다.

seen-reason-without-code = 보낸 쪽이 앞에 코드 없이 사유만 써서, 사유의 첫 두 글자가 번호로 읽혔습니다. "by"는 25209입니다.
    .test = 번호를 16진수로 적어 보세요. 두 바이트가 모두 글자이고, 사유에는 첫 두 글자가 빠져 있습니다.
    .fix = 사유 앞에 2바이트 코드를 넣거나, 본문을 비워서 보내세요.

## 1016–2999

seen-draft-table = 프로그램이 1016~2999의 번호를 자체 의미로 쓰거나, 이 범위를 1016~1999와 2000~2999로 나누는 표를 따릅니다. 그런 구분은 RFC 6455에도 레지스트리에도 없습니다.
    .test = 보낸 쪽의 소스에 이 번호가 있습니다. 이 번호를 거부하는 라이브러리에는 다른 것이 보입니다. tungstenite는 프레이밍에 문제가 없는데도 "Protocol violation"과 함께 1002를 보여 줍니다.
    .fix = 대신 4000~4999의 번호를 쓰세요. 라이브러리가 받아들이고 브라우저도 보낼 수 있습니다.

## 0–999

seen-local-number = 라이브러리가 보고한 번호이거나 라이브러리의 상수이며, Close 프레임에 들어 있던 것이 아닙니다. aiohttp는 본문이 빈 Close 프레임에 0을 보고하고, SockJS 클라이언트는 모든 전송 방식이 실패했을 때 2000을 보고합니다. SockJS 서버는 2010("Another connection still open")을 메시지에 넣습니다. libwebsockets에는 2000과 9999가 있습니다.
    .test = 캡처한 Close 프레임 어디에도 이 번호가 없고, 양쪽 중 한쪽이 쓰는 라이브러리의 소스에 있습니다.
    .fix = 그 라이브러리에서 번호의 뜻을 찾으세요. SockJS의 2000이라면 프록시가 SockJS의 전송 방식을 하나라도 통과시키는지 확인하고, 2010이라면 세션마다 연결을 하나만 여세요.
