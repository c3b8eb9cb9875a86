# Situations in which the codes are seen: facts/codes.json says which, and in
# what order.
#
# The value is the situation; `.test` tells how to confirm it and what separates
# it from the others of the same code, `.fix` how to fix it. In the ranges, $code
# is the number that was asked for.

## 1000

seen-closed-on-purpose = An application called close(1000): a page that has finished, a server at the end of its stream, or a server that removed a client.
    .test = The log of the side that closed shows the call. The connection's age and the silence before the end fit no timer. The AWS API Gateway shows 1000 when the backend disconnects a client, because its API takes no code.
    .fix = If the end is right, do nothing. If the other side needs to know more, give a reason, or use a code from 4000–4999.

seen-empty-close-shown-as-1000 = The Close frame had no code, and your library shows 1000 where others show 1005. Java-WebSocket, Tomcat, .NET, websocket-driver (Rails, faye) and mint_web_socket do this; aiohttp shows 0 and Tornado shows None.
    .test = Capture the Close frame: its length is 0. Without a capture, look up what the other side calls: close() without arguments sends an empty Close.
    .fix = Treat 1000 and 1005 alike, or have the other side call close(1000, "done") with a reason, so that you can tell them apart.

seen-idle-timer-sends-1000 = A server's idle timer ended a connection that had no traffic. Cowboy (Erlang, Elixir) sends 1000 with an empty reason after { SECONDS("cowboy-idle-timeout") } s.
    .test = The silence before the end is always the same, and the connection's age is not. If messages are sent at half that interval, the connection stays open.
    .fix = { -heartbeat } Or raise the server's limit (idle_timeout in Cowboy). If the client still needs the connection, let it reconnect.

seen-lifetime-ends-with-1000 = The server closes each connection at a maximum age, whatever its traffic. Daphne does so after { HOURS("daphne-websocket-timeout") } h; uWebSockets does so at maxLifetime, with the reason "please reconnect".
    .test = The connection's age at the end is always the same, even when messages flow until the last second. With an idle timer, the silence before the end is always the same, and the age is not.
    .fix = A heartbeat does not help. Open a new connection shortly before the limit, or raise the limit on the server.

seen-ping-timeout-sends-1000 = A ping was not answered in time, and the server closed with 1000. Tornado does so, with the reason "ping timed out".
    .test = The reason names the ping. The client's log shows that the client was blocked or asleep, or that its network was down, at the time of the ping.
    .fix = Move blocking work off the client's event loop, or raise the server's ping timeout. Let the client reconnect: this 1000 means a lost connection and not an end that somebody wanted.

seen-server-stopped-with-1000 = A server that shuts down closes its connections with 1000 and not with 1001 or 1012. Bandit (Phoenix) does so on a graceful shutdown.
    .test = Many connections of different ages end within seconds, at the time of a deployment.
    .fix = Let clients that still need the connection reconnect after a random delay. On the server, close the connections yourself with 1001 or 1012 before the framework closes them.

seen-final-reason-with-1000 = A service closes with 1000 and a reason when it ends the connection for a cause that a reconnect does not change, such as an expired key.
    .test = The reason names the cause. A new connection ends with the same reason.
    .fix = Act on the reason and not on the number: renew the key, or tell the user, before you reconnect.

## 1001

seen-page-left = A user closed the tab, reloaded the page or followed a link. The browser sends 1001 for the page, as the specification requires.
    .test = Only the server sees 1001, for one connection at a time. After a reload, the same user opens a new connection within seconds.
    .fix = Nothing is wrong: count it as a normal end. If short absences matter, keep the user's session for some seconds and attach it to the new connection.

seen-server-shutting-down = The server shuts down and closes its connections with 1001. Python websockets sends 1001 by default when its server closes, and so do many handlers of SIGTERM.
    .test = Many clients see it within seconds, whatever the age of their connections, and the server's log shows a shutdown or a deployment.
    .fix = { -reconnect-soon } On the server, spread the closes over some seconds; send 1012 if it is a restart and the clients' libraries accept 1012.

seen-idle-timer-sends-1001 = An idle timer of a Java server or of a service ended a connection that had no traffic. Jetty and Tomcat close with 1001 then, and so does the AWS API Gateway after { MINUTES("aws-api-gateway-idle") } min.
    .test = The silence before the end is always the same, and the connection's age is not. Jetty's reason contains "Idle"; a Tomcat or Jetty server may itself log 1006 for the same event.
    .fix = { -heartbeat } The AWS API Gateway counts only messages, so send a message there and not a ping.

seen-lifetime-ends-with-1001 = A service closes each connection at a maximum age with 1001: the AWS API Gateway after { HOURS("aws-api-gateway-lifetime") } h, OpenAI Realtime after { MINUTES("openai-realtime-lifetime") } min. OpenAI's reason starts "Your session hit the maximum duration".
    .test = The connection's age at the end is always the same, even when messages flow until the last second.
    .fix = A heartbeat does not help. Open a new connection before the limit, move the session to it, then close the old connection.

seen-proxy-reload-sends-1001 = A proxy that writes Close frames stopped or loaded a new configuration. Caddy then sends 1001 without a reason to both sides.
    .test = All clients of that proxy end together, the server also sees 1001, and the proxy's log shows a reload or a stop at that second.
    .fix = { -reconnect-soon } Set stream_close_delay in Caddy, so that a reload does not close connections at once. Older Phoenix LiveView clients treat every 1001 as a page that the user left, and do not reconnect.

seen-page-suspended = Safari suspended a page in the background and closed its connection.
    .test = The server sees the reason "WebSocket is closed due to suspension.", and only from Safari.
    .fix = In the page, reconnect when the page becomes visible again (visibilitychange), and load what was missed.

seen-edge-restarted = A CDN server between the client and your server was restarted. Cloudflare documents that its restarts end WebSockets.
    .test = Cloudflare's reason is "CloudFlare WebSocket proxy restarting"; in other cases clients see only 1006. Only connections through the CDN end, and your own servers log nothing unusual.
    .fix = You cannot prevent it. { -reconnect-soon }

seen-asked-to-reconnect = The service ends a healthy connection on purpose and expects the client to connect again. Discord sends 1001 with the reason "Discord WebSocket requesting client reconnect."; Phoenix sends 1001 to the sockets that a "disconnect" broadcast names.
    .test = The reason, or the server's log, names the request. Single connections end, not all at once.
    .fix = Reconnect, and resume the session if the service offers that.

seen-client-lost-behind-farewell = farewell's gateway lost the client, or disconnected it by a rule. It tells the server with 1001; a client that did not answer pings gets 3008.
    .test = The server's 1001 has a reason such as "peer_lost; id=…": the cause and the ID of the record. The record has the code that the client's side ended with.
    .fix = On the server, handle it like a user who left. If it happens too often, look up the causes in the gateway's ledger.

seen-send-queue-full = An OkHttp client had more than { MIB("okhttp-max-queue") } MiB waiting to be sent. OkHttp then refuses the message and closes with 1001.
    .test = The server sees 1001 without a reason, from Android or Java clients, after large or fast uploads; in the client, send() returned false.
    .fix = In the client, check queueSize() and wait before you send more. Send large data over HTTP.

## 1002

seen-compression-mismatch = A compressed frame (RSV1 set) arrived, but the two sides had not agreed on compression. Often a proxy removed Sec-WebSocket-Extensions from one direction, or one library has a bug in permessage-deflate.
    .test = The reason is the same each time, for example "RSV1 must be clear". After you switch permessage-deflate off at both ends, the error no longer occurs.
    .fix = Compare Sec-WebSocket-Extensions as it is sent and as it arrives, in both directions, and correct the hop that changes it. Update both libraries, or leave compression off.

seen-code-refused-by-receiver = The peer closed with a legal code that your library does not accept, so your library reports 1002, 1006 or an error instead. These do not accept 1012 and 1013: { REFUSED_BY("1012") }. These do not accept 1014: { REFUSED_BY("1014") }. uWebSockets does not accept 3000–3999 either.
    .test = A capture shows a Close frame with the other code. tungstenite shows "Protocol violation", gorilla "bad close code". The error occurs when the peer ends the connection, for example at a restart, and never in the middle of normal traffic.
    .fix = Update the receiving library, or have the peer send a code that it accepts: 1001, 1011 or a code from 4000–4999.

seen-two-writers = Two parts of a program write to the same socket, so that their frames are mixed up: two upgrade handlers on one HTTP server, or HTTP text after the 101 answer.
    .test = The reason differs from one time to the next: an unknown opcode, reserved bits, a wrong length. A single bug in building frames gives the same reason each time.
    .fix = Keep one upgrade handler and one writer for each connection. Look for code that writes to the raw socket.

seen-idle-timer-sends-1002 = Bandit (Phoenix) ended a connection that had no traffic for { SECONDS("bandit-idle-timeout") } s. It uses 1002 for that, although neither side broke the protocol.
    .test = The server is Elixir with Bandit, and the silence before the end is always the same.
    .fix = { -heartbeat } Or raise the timeout of the socket on the server. Reconnecting is right here, although it is wrong after most other causes of 1002.

seen-mask-rule-broken = A client sent a frame without a mask, or a server sent a frame with a mask. The cause is a client or server that was written by hand, or a program on the path that changes the bytes.
    .test = The reason names the mask. In a capture, the top bit of the frame's second byte should be 1 in every frame from a client and 0 in every frame from a server; here it is not.
    .fix = Use a maintained library at that end. If both ends are right, remove the proxies from the path one by one to find the proxy that changes the bytes.

seen-malformed-frame = A frame broke another rule: an unknown opcode, a control frame that is fragmented or longer than 125 bytes, or a Close frame with a body of one byte or with an illegal code.
    .test = The reason names the rule and is the same each time. Capture the frame: its first two bytes hold the opcode, the reserved bits, the mask bit and the length.
    .fix = Correct the program that built the frame. The reason of a Close frame can have at most 123 bytes; shorten it before you send it.

seen-no-shared-subprotocol = Client and server share no subprotocol. The GraphQL server subscriptions-transport-ws then closes with 1002. A browser that offered subprotocols and got none back shows 1006 without an open event.
    .test = Compare Sec-WebSocket-Protocol in the request and in the answer. "graphql-ws" is the old GraphQL subprotocol, "graphql-transport-ws" the new one.
    .fix = Use the same subprotocol at both ends. A server must answer with one that the client offered.

## 1003

seen-wrong-message-type = One side sent binary to an endpoint that accepts only text, or text to an endpoint that accepts only binary. An update of a client library can cause it, when a string becomes a Buffer or a Blob.
    .test = In a capture, the opcode of the last message is 2 (binary) where the endpoint wants 1 (text), or the reverse. Sent in the other type, the same content is accepted.
    .fix = Send the type that the endpoint expects. On the server, accept both types, or document which one you accept.

seen-undecodable-message = A framework could not decode the message in the format that the endpoint declares. A WebSocketEndpoint of Starlette closes with 1003 when the message does not fit its encoding, and also when the JSON is malformed.
    .test = The message has the right type. The server's log shows the decoding error, and a correct small message is accepted.
    .fix = Correct the content. In your own server, send 1008 or a code from 4000–4999 for wrong content, so that clients can tell it from a wrong type.

seen-protocol-error-shown-as-1003 = A server built on Undertow's constants has the numbers of 1002 and 1003 exchanged, so 1003 can mean a protocol error there.
    .test = The server is Undertow, or a framework on it such as Cask, and the type of the last message is right.
    .fix = Look for the protocol error as with 1002. Check whether a newer version of the framework has the numbers right.

## 1004

seen-constant-only = You found 1004 as a constant in source code, and no connection ended with it. pusher-js calls 1004 CLOSE_TOO_LARGE; most other code uses that name for 1009.
    .test = No log and no capture shows a Close frame with 1004.
    .fix = There is nothing to fix. In your own code, use 1009 for a message that is too large.

seen-illegal-code-shown = A peer sent a Close frame with a code that is not allowed there. Chromium and Firefox pass most such numbers on to the page; the ws package for Node reports 1006.
    .test = Capture the Close frame: the first two bytes of its body are the code, the high byte first (03 EC is 1004, 03 F7 is 1015).
    .fix = Find the program that sends the code, and change it there.

seen-old-code-table = A peer follows a table from before RFC 6455, in which 1004 meant a message that is too large.
    .test = The Close follows a large message, and smaller messages are accepted.
    .fix = Have the peer send 1009. Until then, send smaller messages.

## 1005

seen-close-without-code = The peer called close() without a code, so it sent an empty Close frame. Browsers must send one then, and so does the ws package for Node; a Socket.IO server (Engine.IO) ends every connection that way.
    .test = The close event has wasClean true (with ws: a Close frame was received), and the peer's source has a close() without arguments. If your own code called close() without a code first, the peer only answered it.
    .fix = Nothing is broken. Pass a code and a reason to close() where the other side needs to know why.

seen-socket-collected = A browser discarded a WebSocket object that nothing referred to any more and that had no listeners. The server receives an empty Close frame.
    .test = The server sees 1005, the page sees no event, and the page's code keeps no reference to the socket.
    .fix = Keep a reference to the socket for as long as you need it, and close it yourself.

seen-library-became-correct = A library was updated and now shows 1005 for an empty Close frame, where it used to show 1000. ws and Vert.x made that change years ago.
    .test = 1005 began on the day of the update, about as often as 1000 before.
    .fix = Handle 1005 as you handle 1000.

seen-lost-shown-as-1005 = The TCP connection was lost, and uvicorn with its wsproto or sansio implementation shows 1005 to the application, where 1006 would be right.
    .test = The server is uvicorn with one of these two implementations, and the client lost its network or was killed. With uvicorn's legacy websockets implementation the same event shows 1006.
    .fix = Do not treat 1005 as a clean end on such a server. If you need the difference, have clients send a last message before they close.

## 1006, never opened

seen-handshake-refused = The server, or a proxy in front of it, refused the handshake with an HTTP status. The page sees 1006 and not the status.
    .test = The open event never fired, and the console names the status ("Unexpected response code: 403"). { -show-status } 401 means credentials; 403 credentials, Origin, an ASGI close before accept, or a bot check of a CDN; 404 the path; 301, 302 or 307 a redirect, which browsers do not follow; 429 too many attempts; 500 an error in the handler; 502, 503 and 504 a server that the proxy cannot use. If the status is 101 and the open event never fired, compare the subprotocols.
    .fix = Correct what the status names: use the final wss:// address instead of one that redirects, renew the login, wait after 429, start the server after 502, 503 or 504. To let a page read the cause, have the server accept the handshake and close with a code such as 3000 or 1008.

seen-not-upgraded = The request arrived, but not as a WebSocket request. A proxy did not pass on Upgrade and Connection, or sent the request to the wrong server.
    .test = 200 with HTML is the start page of a single-page app or a plain web server; 400 and 426 come from a WebSocket server that did not see Upgrade. Straight to the server, the handshake gets 101. If Safari connects and Chrome and Firefox do not, the proxy offers WebSocket over HTTP/2 and cannot forward it.
    .fix = In nginx, set proxy_http_version 1.1 and pass Upgrade and Connection in a location for that path, so that the app's catch-all location does not take it. Switch WebSockets on in IIS and in Azure App Service; while they are off, these answer 503. Switch WebSocket over HTTP/2 off in a proxy that cannot forward it.

seen-origin-refused = The server compares the Origin header with a list and refuses the page. gorilla and Django Channels answer 403, Action Cable answers 404.
    .test = The same request without Origin, or with an allowed Origin, gets 101. gorilla's error is "request origin not allowed by Upgrader.CheckOrigin"; Action Cable logs "Request origin not allowed"; Channels logs no cause.
    .fix = Add the page's exact origin (scheme, host, port) to the server's list. Behind a proxy, pass on the original Host. Do not allow every origin if cookies log the user in.

seen-closed-before-accept = An ASGI application (Starlette, FastAPI, Channels) closed the connection before it accepted it. The server turns that into HTTP 403, and the code it wanted to send, such as 4401, never arrives. FastAPI answers an unknown path in the same way.
    .test = The server's log shows 403 for the WebSocket path, and the handler did not call accept(). The framework's test client can show the code although browsers do not.
    .fix = Call accept() first, then close() with the code. Or answer with an HTTP status of your choice through ASGI's denial-response extension.

seen-sticky-session-lost = Socket.IO starts with HTTP long-polling. The request to change to WebSocket reached another server process, which does not know the session and answers 400.
    .test = The answer contains "Session ID unknown". With one server process, or with transports: ["websocket"], the error does not occur.
    .fix = Switch sticky sessions on in the load balancer, or let clients use the websocket transport only.

seen-unreachable = The client did not reach the server: the name does not resolve, the port refuses the connection, a firewall drops the packets, or TLS fails. Browsers must show 1006 for all of these.
    .test = The console names the error, such as ERR_NAME_NOT_RESOLVED or ERR_CONNECTION_REFUSED, and no log of the server shows the attempt. Open the same host and port with https:// in the same browser: if the certificate is the cause, the browser shows the error there.
    .fix = Check and correct, in this order: the address, the port, the firewall, the certificate.

seen-blocked-by-page = The browser did not let the page connect: the page came over https:// and the address is ws:// (mixed content), or the page's Content-Security-Policy does not list the address in connect-src.
    .test = The console shows it, for example "violates the following Content Security Policy directive" or "An insecure WebSocket connection may not be initiated from a page loaded over HTTPS". The server sees no request.
    .fix = Use wss://. Add the address with its scheme, such as wss://example.com, to connect-src.

seen-closed-while-connecting = The page called close() before the handshake had finished. In development, React's StrictMode mounts, unmounts and mounts again, so an effect that opens a socket closes its first one at once.
    .test = The console shows "WebSocket is closed before the connection is established". With StrictMode, a second connection opens right after it, and the message does not appear in the production build.
    .fix = In development you can ignore it. To avoid it, keep the socket outside the component, or let the cleanup wait for the open event before it closes.

seen-browser-out-of-sockets = The browser has reached its own limit of WebSockets: Chrome allows some hundreds in all, and some tens through one proxy.
    .test = The console shows ERR_INSUFFICIENT_RESOURCES or "Insufficient resources", and the server sees no request. After you restart the browser, the page connects.
    .fix = Close sockets that you no longer use, above all in reconnect code that opens a new one without closing the old one. Share one socket between tabs in a SharedWorker.

seen-firefox-delays = Firefox delays a new WebSocket to an address after an earlier one to that address failed or ended without a Close frame. The delay grows with each failure, up to { SECONDS("firefox-reconnect-delay-max") } s, and Firefox waits even when the server is available again.
    .test = Only Firefox is slow: readyState stays CONNECTING and the server sees no request, while fetch() to the same host answers at once. With network.websocket.delay-failed-reconnects set to false in about:config, Firefox connects at once.
    .fix = Before you open a new socket, ask the server with fetch() until it answers, so that no attempt fails. When the server restarts, end connections with a Close frame.

## 1006, opened and lost

seen-proxy-idle-timeout = A proxy or load balancer closed a connection that had no traffic. nginx does so after { SECONDS("nginx-proxy-read-timeout") } s (proxy_read_timeout), the AWS Application Load Balancer after { SECONDS("aws-alb-idle-timeout") } s, Envoy after { MINUTES("envoy-stream-idle-timeout") } min (stream_idle_timeout) and Heroku after { SECONDS("heroku-idle") } s. Cloudflare does so too, but its page about WebSockets names no number.
    .test = The silence before the end is always the same. With steady traffic the connection stays open; with a maximum age it would end in spite of the traffic. { -past-the-proxy }
    .fix = { -heartbeat } Or raise the limit of the proxy. The limit is in force even if your configuration file does not mention it.

seen-proxy-lifetime = A load balancer ends each connection at a maximum age, whatever its traffic. Google's external load balancer does so at the timeout of the backend service, which is { SECONDS("google-lb-timeout") } s unless you change it. Cloud Run does so at its request timeout, { MINUTES("google-cloud-run-timeout") } min by default. Some versions of Envoy did so at the timeout of the route, { SECONDS("envoy-route-timeout") } s by default.
    .test = The connection's age at the end is always the same, even when messages flow until the last second.
    .fix = Raise the timeout of the backend service or of the request, or set the route's timeout to 0 in Envoy. A heartbeat does not help. If you cannot change the limit, open a new connection before the old one reaches it.

seen-proxy-reloaded = A proxy was reloaded, restarted or deployed, and closed its connections without a Close frame. ingress-nginx closes what is still open { SECONDS("ingress-nginx-worker-shutdown-timeout") } s after a reload; HAProxy does so at hard-stop-after. nginx with its defaults keeps old connections open through a reload, but not when it stops.
    .test = Many connections of different ages end within seconds, and your server logs no restart. Look for a reload at that moment, or earlier by the time that the proxy waits for old connections ("Backend successfully reloaded" in the log of ingress-nginx). In Istio, look for a new listener configuration.
    .fix = Raise worker-shutdown-timeout or hard-stop-after, reload less often, and put WebSockets behind a proxy of their own. { -reconnect-soon }

seen-server-died = The server process crashed, was killed (out of memory, or a container that was stopped too early) or exited without closing its connections. nginx, HAProxy and other proxies that only pass bytes turn that into 1006.
    .test = All connections of one process end at one moment. The server's log stops there, and then shows a start; look for OOMKilled, an exit code or a deployment. The first reconnects often get 502 or 503.
    .fix = Handle SIGTERM: before you exit, close every connection with 1001 or 1012, spread over some seconds. After a crash, look for the cause in the log just before the end. Let clients reconnect with growing, random delays.

seen-device-slept = A phone was locked, a laptop was closed, an app went to the background, or the device changed networks. The connection was lost without a Close frame.
    .test = Single clients, mostly phones and laptops, are affected. In the client, the close event comes right after the device wakes up. uWebSockets may report "Received TCP FIN before WebSocket close frame".
    .fix = In the client, reconnect on visibilitychange, on the online event or when the app comes to the foreground, and load what was missed. On the server, count it as normal.

seen-bfcache = The user went to another page, and the browser kept yours in its back/forward cache and disconnected its socket. Safari does so, and Chrome does since version 149. When the user returns, the page gets error and close.
    .test = In the page, the close event follows right after a pageshow event with persisted true, although readyState was OPEN before. In the specification that is proposed for this, the page sees 1006 and the server 1001.
    .fix = When pageshow has persisted true, reconnect at once, and load what was missed. Or close the socket yourself in pagehide.

seen-peer-cut-tcp = The other side cut TCP where it should have sent a Close frame: with terminate() after a missed ping, with destroy(), or in a library that drops connections by design. uWebSockets does so on its idle timeout, and an axum server sends no Close frame when it shuts down.
    .test = A capture at the other side shows its own FIN or RST without a Close frame. Its source calls terminate() or destroy(), or its log names a missed ping.
    .fix = Change the other side: it should send a Close frame first, and cut TCP only if no answer arrives. On your side, answer pings: do not block the event loop.

seen-close-unanswered = One side sent a Close frame and got none in return, so it reports 1006. The peer's library does not answer, the peer closed TCP at once (Safari does), or a proxy lost the frame. ws waits { SECONDS("ws-close-timeout") } s before it gives up.
    .test = Your side called close() first, and a capture shows your Close frame and none in return. If it happens only in Chrome behind Istio or Envoy, look at delayed_close_timeout.
    .fix = Correct or update the side that does not answer. Do not report an error to the user, because your side wanted to close.

seen-failed-locally = Your own browser or library ended the connection because it received something illegal: a broken frame, text that is not UTF-8, or a close code that it refuses. Browsers and ws then report 1006, whatever they sent to the peer.
    .test = The console or the library's error names the rule, and the peer's log shows 1002, 1007 or a lost connection. If there is a reason beside 1006, your own library wrote it, not the peer.
    .fix = Read that error: it names what the peer sent. Then continue as with 1002 or 1007.

seen-half-open = The path was lost, and neither side was told: a network failed, or a load balancer forgot a connection that had no traffic. Azure's load balancer does so after { MINUTES("azure-lb-idle") } min unless TCP reset is switched on. The close event fires with 1006 only when a write fails or a timer ends the connection.
    .test = readyState stays OPEN and no messages arrive, while the other side may have reported the loss long ago. After you send something, bufferedAmount may stay above 0.
    .fix = Send a heartbeat in both directions, and close the connection when no answer arrives in time. A page cannot send pings, so use messages of your own protocol.

seen-http2-stream-ended = The WebSocket ran in a stream of an HTTP/2 connection (RFC 8441), and the stream was reset or the whole connection was lost. If the whole connection is lost, all WebSockets in it end together.
    .test = The handshake was answered with 200 and not with 101. If the whole connection was lost, several sockets of one browser to one host end at the same moment, and those of other browsers do not.
    .fix = Look in the proxy's log for RST_STREAM or GOAWAY, and check its limits for HTTP/2 connections. Switch WebSocket over HTTP/2 off, and see whether the error still occurs.

seen-duplicate-identity = Two clients use the same ID. When one connects, the server closes the other's connection; the other reconnects, and the server closes the first.
    .test = The connections of the two clients end in turn, every few seconds. When one client is stopped, the other stays connected.
    .fix = Give each client an ID of its own. On the server, close the older connection with a code from 4000–4999 that tells the client not to reconnect.

seen-too-big-cut = A message was too large or was not valid UTF-8, and uWebSockets cut TCP instead of sending 1009 or 1007. Its default limit is { KIB("uwebsockets-max-payload") } KiB.
    .test = The end follows at once after a large message, or after text with unusual characters. The server's own close handler gets a reason such as "Received too big message".
    .fix = Raise maxPayloadLength on the server, or send smaller messages. Take the message out of the queue before you reconnect.

## 1007

seen-not-utf8 = A program sent bytes that are not UTF-8 as a text message: Latin-1, or binary data.
    .test = Log the message in hex at the sender and find the first byte that a UTF-8 decoder refuses. A single byte from E0 to FC between ASCII letters is often Latin-1.
    .fix = Encode text as UTF-8 before you send it, and send other bytes as a binary message.

seen-text-cut-in-character = A program cut a text after a fixed number of bytes, in the middle of a character.
    .test = Only texts with non-ASCII characters fail, and only above a certain length. The bad bytes are at the place of the cut, usually at the end of the message.
    .fix = Cut between characters: step back while the next byte is between 80 and BF. Or let the library split a message into fragments.

seen-reason-not-utf8 = The reason of a Close frame was not UTF-8, or was cut inside a character. ws and undici answer with 1007; gorilla, Tomcat, .NET and Bandit answer with 1002.
    .test = The error comes at the end of a connection, right after a Close frame with a long or non-ASCII reason. gorilla and uWebSockets cut long reasons after a fixed number of bytes.
    .fix = Keep the reason within 123 bytes of UTF-8 and cut it between characters.

seen-content-called-invalid = A gateway or an API uses 1007 for content that breaks a schema, although the text is valid UTF-8. Kong's websocket-validator plugin does so.
    .test = The bytes are valid UTF-8, and the gateway's log or the reason names the schema or a field.
    .fix = Correct the content of the message. In your own server, send 1008 or a code from 4000–4999 for this.

seen-inflate-failed = A compressed message could not be decompressed, and the library sends 1007 for that. Bandit does so.
    .test = The text itself is valid UTF-8. After you switch permessage-deflate off at both ends, the error no longer occurs.
    .fix = Update both libraries, and look for a proxy that changes compressed frames. Until then, leave compression off.

## 1008

seen-credentials-refused-after-open = The handshake succeeded, and the server then closed the connection because the token or key is missing, wrong, expired or blocked.
    .test = The Close comes within about a second of the opening, often with an empty reason. If a connection to the same address stays open with a key that is known to work, the key was the cause; with a wrong path, the connection ends with either key.
    .fix = Get new credentials before you reconnect, and do not retry with the old ones. In the server, name the cause in the reason.

seen-wrong-path-or-stream = The path, stream, channel or model that the client asked for does not exist, or the service does not offer it at this address. Gemini Live sends 1008 for a model that it does not know, Binance for a wrong stream.
    .test = The reason often names what was not found. With the same credentials, a connection to a documented path or model stays open.
    .fix = Compare the path, the query and the names in your request with the current documentation of the service. Change the request before you reconnect.

seen-plan-or-quota = The account may not use the feature, or its quota or credits are used up. Some services send 1008 for that, others 1011: Gemini Live reports an exhausted quota with 1011.
    .test = Look for "quota", "credits", "billing" or "RESOURCE_EXHAUSTED" in the reason, then look at the usage page of the account. The same request works from an account that has quota left.
    .fix = Do not reconnect automatically. Wait until the quota is renewed, or get a higher quota or another plan. If the limit is on open sessions, close those that you no longer need.

seen-rate-limited = The client sent messages faster, or opened more connections, than its limit allows.
    .test = Count the messages per second before the close and your open connections, and compare both with the documented limits. If the connection stays open when you send more slowly, the limit was the cause; a client that reads too slowly is disconnected even when it sends nothing.
    .fix = Send at a steady, lower rate. Before you reconnect, wait as long as the documentation says; if it says nothing, wait about a minute. { -retry-after }

seen-slow-consumer = The client reads more slowly than the server sends. The server or a gateway stores the unread data, and closes the connection when it has stored too much or for too long.
    .test = In the server, the send buffer for this client grows before the close, while the client is busy or paused; the reason often has the word "slow". If the server cuts TCP right after its Close, the client sees 1006 instead.
    .fix = Read in one task and process in another, and drop or merge updates that you do not need. In the server, give the Close frame time to arrive before you cut TCP.

seen-token-expired = The token was valid at the opening and expired while the connection was open, and the server checks that.
    .test = The time of the close agrees with the "exp" claim of the token. farewell's gateway gives the reason "token expired". Credentials that are refused at the opening end the connection within about a second instead.
    .fix = Get a new token before you reconnect, if possible before the old one expires. If the service accepts a new token on the open connection, send it there.

seen-too-many-fragments = A message arrived in more fragments than the receiver allows. ws for Node then closes with 1008; the limit is its option maxFragments.
    .test = The side that closed logs "Too many message fragments" or WS_ERR_TOO_MANY_BUFFERED_PARTS. Some releases of ws 5, 6 and 7 never reset their counter of fragments: they close busy connections although nothing was fragmented.
    .fix = Send fewer and larger fragments, or raise maxFragments if you trust the peer. If nothing was fragmented, update ws.

seen-content-refused = A message had the right type and size, but its content broke a rule: it could not be decoded, it was not a known command, or a filter refused it.
    .test = The close follows one particular message, and the same message closes a new connection too. Deepgram's reason begins with "DATA-0000" if the payload is not decodable audio.
    .fix = Correct the message, and check that you send the format that you announced. Do not resend the message unchanged.

## 1009

seen-library-message-limit = A message is larger than the limit of the library that receives the message. The default limit is { KIB("coder-read-limit") } KiB in coder/websocket, { KIB("jetty-max-text-message") } KiB in Jetty, { MIB("aiohttp-max-msg-size") } MiB in aiohttp and { MIB("uvicorn-ws-max-size") } MiB in uvicorn.
    .test = Compare the size of the last message with that limit. The wording in the reason or in the receiver's log names the library: "Max frame length of … has been exceeded" is Netty, "Max payload size exceeded" is ws, "The decoded text message was too big for the output buffer" is Tomcat.
    .fix = Raise the limit of that library to what your application needs, or split the message. Do not send the same message again before that.

seen-proxy-message-limit = A gateway between client and server accepts less than the server does: { KIB("spring-cloud-gateway-max-frame") } KiB per frame in Spring Cloud Gateway; { KIB("aws-api-gateway-frame") } KiB per frame and { KIB("aws-api-gateway-message") } KiB per message in AWS API Gateway.
    .test = Send the same message straight to the server. If the server accepts it, the limit is in a gateway between you and the server.
    .fix = Raise the limit of that gateway. If you cannot, split the message: if the limit is per frame, send the message in smaller frames; if the limit is per message, send smaller messages.

seen-inflated-past-limit = A compressed message is small on the wire and becomes larger than the limit when the receiver inflates it.
    .test = The size of the message before compression is larger than the limit, although the compressed frame is smaller. ws counts inflated bytes; Centrifugo has a separate limit for them.
    .fix = Raise the limit for inflated messages, or split the message. Keep some limit: a small compressed message can otherwise fill the receiver's memory.

seen-oversized-message-resent = A client keeps a message that is too large in its queue and sends it again after every reconnect. Each connection ends with 1009.
    .test = Each connection ends after about the same time, and the last message before each close has the same size. With an empty queue, the connection stays open.
    .fix = Remove the message from the queue when 1009 arrives, and report the error to the part of the program that sent the message. Then reconnect.

## 1010

seen-extension-required = The client is configured to require an extension, such as permessage-deflate, and the server does not agree to it.
    .test = The client closes right after the opening, and its reason should name the extension. The extension is missing from Sec-WebSocket-Extensions in the server's answer, even without a proxy between client and server.
    .fix = Enable the extension in the server, or configure the client to work without it. Do not reconnect unchanged: the new connection ends in the same way.

seen-extension-stripped = A proxy removes or changes the header Sec-WebSocket-Extensions, so one side does not know what the other agreed to. Traefik 1.7 did not pass the server's header on to the client.
    .test = Log the header at the client and at the server: the two differ. Without the proxy, the error does not occur. A client that does not require the extension receives compressed frames instead, and the connection ends with 1002.
    .fix = Update or configure the proxy so that the header passes in both directions, or switch the extension off at both ends.

## 1011

seen-handler-failed = The handler of the connection threw an exception, panicked or returned an error, and the framework closed the connection with 1011.
    .test = The log of the side that sent 1011 shows an error or a stack trace at that second. If it shows none, look for a keepalive timeout, or for a gateway that sent 1011.
    .fix = Correct the error in the log. Catch failures that you expect, and close with a code that tells the client what to do. If one message causes the error, do not send that message again before the error is repaired.

seen-keepalive-timeout = One side sent a ping and got no pong in time. Python websockets then sends 1011 with the reason "keepalive ping timeout": as a server and as a client, it pings every { SECONDS("python-websockets-ping-interval") } s and waits { SECONDS("python-websockets-ping-timeout") } s for the pong. uvicorn waits { SECONDS("uvicorn-ws-ping-timeout") } s.
    .test = If your log has "sent 1011", your side sent the ping and closed; if it has "received 1011", the peer sent the ping and closed. In both cases the network, the peer or your own side can be at fault, so check your own event loop first.
    .fix = If the network is slow, or you know which load caused the delay, raise ping_timeout. Otherwise find the side that was blocked or did not read. After that, reconnect after a random delay.

seen-event-loop-blocked = A blocking call, such as time.sleep() or a long computation, blocks the event loop. Pings are not answered, and pongs that have arrived are not read; so the blocked side can be the one that sent 1011.
    .test = With Python's defaults the connection ends about { SECONDS("python-websockets-ping-interval") } + { SECONDS("python-websockets-ping-timeout") } s after the last pong, also in a local test without a proxy. On both sides, log how late a timer of the event loop fires: on the blocked side, it is seconds late.
    .fix = Move blocking work to a thread or a process, for example with asyncio.to_thread(), and use asyncio.sleep() instead of time.sleep().

seen-ping-behind-backlog = A ping or pong waits behind data that the other side has not read yet. Both sides are alive, but the pong arrives too late.
    .test = The connection ends under load or on slow links, and not when little is sent. The send buffer is full before the close, while the event loops of both sides are on time.
    .fix = Limit how much data you queue, and read in a separate task. If the receiver does read everything in the end, raise the ping timeout.

seen-server-lost-behind-farewell = farewell's gateway lost the server behind it: the server cut TCP, broke the protocol or stopped answering pings, and the gateway saw no restart. The client gets 1011; with the subprotocol graphql-transport-ws it gets 1014, because graphql-ws does not reconnect after 1011.
    .test = The gateway's record has the cause "upstream_lost", "upstream_silent" or "upstream_protocol_error". If the server itself sent 1011 and the gateway passed it on, the record says that the server ended the connection.
    .fix = Read the server's log at that second. If your clients do not reconnect after 1011 and accept 1014, set upstream_lost_code and upstream_error_code to 1014.

seen-service-timer-sends-1011 = A timer of the service fired because the client sent none of the data that the service expects. Deepgram sends 1011 with "NET-0001" after { SECONDS("deepgram-audio-timeout") } s without audio.
    .test = The time since your last message of the expected kind equals a time limit in the service's documentation, and the reason often names that limit.
    .fix = Send the data or the keepalive message that the service documents. During long pauses, close the connection and open a new one later.

## 1012

seen-server-restarting = The server shuts down as planned, restarts, or reloads its code or configuration, and closes its connections with 1012. uvicorn does so when it shuts down.
    .test = Many connections of one instance end within seconds, each with a Close frame, and the server's log shows the shutdown. If only one client's connection ends, look for a maximum lifetime instead.
    .fix = In the client, reconnect after a random delay and restore what the session needs. In the server, spread the closes over some seconds.

seen-rolling-deployment = A deployment replaces the instances one after the other, and each closes its connections before it stops. Phoenix drains its sockets in batches and sends 1012.
    .test = Connections end in groups, one group after the other, at the times in the log of the deployment. A client can see 1012 more than once, if it reconnects to an instance that is replaced later.
    .fix = Reconnect after a random delay each time. In the deployment, stop sending new connections to an instance before it drains, and give the instance more time than its closes take.

seen-farewell-draining = farewell's gateway itself stops or is replaced. It closes each client with 1012 and names a delay for each.
    .test = The gateway's record has the cause "restarting". If the server behind the gateway restarted instead, the cause is "upstream_restarted".
    .fix = Nothing is broken: wait as long as the reason says, then reconnect. Do not kill the gateway's process before the time that --drain allows is over.

seen-max-age-behind-farewell = The connection reached the maximum lifetime (max_age) that is set in farewell's gateway, and the gateway closed the connection with 1012 and a delay.
    .test = The age of the connection equals max_age, whatever was sent, and the record has the cause "max_age". A restart ends connections of different ages at the same moment.
    .fix = Nothing is broken: wait as long as the reason says, then reconnect. Raise max_age if such connections should live longer.

seen-restart-shown-otherwise = The server restarted, but the client reports another number. If the server exits without a Close frame, a client behind nginx or HAProxy reports 1006; a library that refuses 1012 reports 1002, 1006 or an error.
    .test = Look for a restart in the server's log at that second, and capture the last frames. A Close frame with 1012 means that the client's library refuses it; without a Close frame, the server or a proxy cut TCP.
    .fix = Send Close frames before the server exits. To clients whose library refuses 1012, send 1001 or a code from 4000–4999; the setting "substitutes" of farewell's gateway does that.

## 1013

seen-overloaded = The service has no capacity left: it closes connections to reduce its load, or it has reached its limit on connections.
    .test = Many clients get 1013 at once, at the opening or soon after, and the service's metrics show that a limit is reached.
    .fix = In the client, use another address of the service, or wait before you reconnect, longer each time. In the service, raise the limit, add instances, or find what slows it down.

seen-not-ready-yet = The server accepts connections although something that it depends on is not available, such as a database or a data feed. Kraken sends 1013 with "Market data unavailable".
    .test = Connections end with 1013 while the dependency is down or just after the server started, and stay open later, without any change in the client. Load is normal, and no connection limit is reached.
    .fix = In the client, wait, and let the delay grow with each attempt. In the server, report readiness only when the dependencies are ready, so that the load balancer sends no clients before.

seen-server-unavailable-behind-farewell = farewell's gateway could not reach the server, or had no capacity for another client, and the route has when_unavailable = "accept". The client gets 1013 with a delay in the reason.
    .test = The gateway's record has the cause "upstream_unavailable" if the server could not be reached, and "overloaded" if the gateway was full. Without that setting the answer is HTTP 503, which a page sees as 1006.
    .fix = Start or repair the server; if the gateway was full, raise the limit that the record names. Clients wait as long as the reason says, then reconnect.

seen-reconnecting-too-fast = Clients reconnect faster than the service recovers. Every reconnect is closed at once with 1013, and the attempts themselves keep the service busy.
    .test = The rate of handshakes is far above normal, and each connection ends within a second. The service recovers when clients reconnect more slowly.
    .fix = In the client, use random delays that grow, and reset them only after a connection has been stable for a while. In front of the service, limit the rate of new connections.

## 1014

seen-invalid-answer-upstream = The server behind a gateway died or sent something that is not WebSocket, on a connection that was already open to the client.
    .test = The gateway's log shows what the gateway received. Connect to the server without the gateway: the server fails there too. If the handshake with the server failed, the gateway usually answers HTTP 502 instead, and a page sees 1006.
    .fix = Repair the server: its log shows why it died or what it sent. For clients that refuse 1014, have the gateway send 1011.

## 1015

seen-tls-certificate = The certificate has expired, is self-signed, or was issued for another name than the one that the client uses.
    .test = "{ -openssl }" shows names and dates. Open the host with https:// in a browser: Chrome calls an unknown issuer ERR_CERT_AUTHORITY_INVALID. If the certificate is good, check the client's clock.
    .fix = Install a valid certificate for that name. For a certificate authority of your own, have the clients trust it; do not switch verification off.

seen-tls-chain = The server sends its own certificate without the intermediate certificates. Chrome and Safari fetch what is missing and connect; curl, Java, Go and Node do not.
    .test = "openssl s_client -showcerts" shows one certificate only. The client that fails reports "unable to get local issuer certificate" or "unable to verify the first certificate", while a browser connects.
    .fix = Configure the server with the whole chain, often a file called fullchain.pem, and reload the server.

seen-tls-plain-port = The client uses wss:// with a port on which the server speaks plain HTTP.
    .test = OpenSSL and BoringSSL report "wrong version number". The same port accepts ws://, or http:// with curl.
    .fix = Use the port that has TLS, or put TLS in front of the server. In a local test without TLS, use ws://.

seen-tls-no-common-version = Client and server share no TLS version or no cipher: one of the two is old, or is configured to allow only old versions such as TLS 1.0.
    .test = The error message names the cause: "protocol_version", "handshake failure", or in Chrome ERR_SSL_OBSOLETE_VERSION or ERR_SSL_VERSION_OR_CIPHER_MISMATCH. "openssl s_client -tls1_2" shows whether the server accepts TLS 1.2.
    .fix = Update the older side, or enable TLS 1.2 or newer in its settings.

seen-tls-inspected = A proxy on the client's network decrypts TLS connections to inspect them, and presents a certificate of its own, which the client does not trust.
    .test = The issuer of the certificate that the client sees is not the issuer of the server's certificate. On another network the client connects.
    .fix = Have the client trust the proxy's certificate authority, or ask the operator of the proxy not to inspect this host. The server needs no change.

## 3000, 3003, 3008

seen-number-means-other-thing = The sender uses a registered number with a meaning of its own. 3000 means "connection closed" in Centrifugo, "Go away!" in SockJS, a subprotocol error in WebSocket++, and that the path is full in SaltyRTC. 3003 means in SaltyRTC that the peers moved to another channel. { -other-3008 }
    .test = Find out which service or library is at the other end: look at the address, the subprotocol and the reason. If the number has another meaning there, new credentials or rights do not help.
    .fix = Follow the documentation of that library or service. Clients of Centrifugo reconnect after 3000–3499 and stop after 3500–3999.

seen-rights-missing = The account is known, and it lacks the right, the role or the plan that this channel or action needs.
    .test = A connection with new credentials of the same account ends in the same way; a connection with an account that has the right stays open. If new credentials help, the rights were not the cause.
    .fix = Grant the right, or use an account that has it. In the client, tell the user, and do not reconnect automatically.

seen-rights-revoked = The account had the right at the opening and lost it while the connection was open: for example, it left a group, or its session was revoked.
    .test = The connection worked for a while, the log of the accounts shows the change at the moment of the close, and a new connection is refused.
    .fix = Do not reconnect automatically. In the server, close the connections of an account as soon as its rights change, with a code after which your clients stop.

seen-waited-too-long = The sender waited for a login, a first message or a pong, and its timer fired. graphql-ws uses 4408 for a login that does not come within { SECONDS("graphql-ws-connection-init-timeout") } s; farewell's gateway sends 3008 to a client that does not answer pings.
    .test = A login timer ends connections at the same age, a heartbeat timer after the same time without messages or pongs. Compare both with the timeouts of the server.
    .fix = Log in right after the opening, and send the heartbeat that the service expects. Keep the event loop free, so that pings are answered.

## 4000–4999

seen-private-meaning = The application or service at the other end uses the number for a meaning of its own. 4000 means at Discord an unknown error, at Pusher that the application accepts only TLS, and at Colyseus that the client left on purpose.
    .test = Find the service by its address or subprotocol, and look the number up in its documentation. If the server is yours, search its source.
    .fix = Reconnect only as that documentation says. At Pusher the number contains the advice: after 4000–4099 do not reconnect unchanged, after 4100–4199 wait { SECONDS("pusher-backoff-delay") } s or more, after 4200–4299 reconnect at once.

## 3000–3999

seen-library-number = A library or a service uses a number of 3000–3999 that is not registered. Centrifugo, SaltyRTC and AssemblyAI have such numbers.
    .test = The number is in the documentation or in the source of the library or service at the other end. The reason often explains it.
    .fix = Do what that documentation says about the number. If you chose the number yourself, use one from 4000–4999 instead.

## 5000–65535

seen-swapped-bytes = The sender wrote the two bytes of the code in the wrong order: 59395 is 1000, and 59651 is 1001.
    .test = Write the number in hexadecimal and swap its two bytes: the result is a known code.
    .fix = Write the code in network byte order, the high byte first: 1000 is 03 E8.

seen-reason-without-code = The sender wrote a reason without a code before it, so the first two letters were read as the number: "by" is 25209.
    .test = Write the number in hexadecimal: both bytes are letters, and the reason lacks its first two letters.
    .fix = Put a code in two bytes before the reason, or send an empty body.

## 1016–2999

seen-draft-table = A program uses a number from 1016–2999 for a meaning of its own, or follows a table that divides this range into 1016–1999 and 2000–2999. Neither RFC 6455 nor the registry has that division.
    .test = The source of the sender has the number. Libraries that refuse it show something else: tungstenite shows 1002 with "Protocol violation", although the framing was correct.
    .fix = Use a number from 4000–4999 instead: libraries accept those numbers, and browsers can send them.

## 0–999

seen-local-number = A library reports the number or has it as a constant; the number was not in a Close frame. aiohttp reports 0 for an empty Close; the SockJS client reports 2000 when all transports failed; SockJS servers put 2010, "Another connection still open", into a message; libwebsockets has 2000 and 9999.
    .test = No captured Close frame has the number, and the source of a library at one of the two ends has it.
    .fix = Look the number up in that library. After SockJS 2000, check whether a proxy lets any of its transports through; after 2010, open only one connection per session.
