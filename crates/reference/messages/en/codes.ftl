# The codes that have an entry of their own.
#
# A message is one code. Its value is the code's name. The attributes:
#   .description  what the number says, in two or three sentences
#   .when-1 ...   when it is seen, one concrete situation each, from 1 without a gap
#   .fix-1 ...    what to do, one concrete step each, from 1 without a gap
#   .reference    where it is defined
#
# One line is one text: a line break would reach the reader. A translation has
# the same attributes; a test says which are missing.

code-1000 = Normal Closure
    .description = The sender has done what it opened the connection for and says goodbye. It speaks for itself only: the number does not mean that both sides agreed on being finished.
    .when-1 = An application called close(1000): a page that is done, or a server at the end of its stream.
    .when-2 = A server's idle timer ended a silent connection. Cowboy (Erlang, Elixir) sends 1000 without a reason after 60 s of silence.
    .when-3 = The connection reached its greatest age: Daphne ends it after 86400 s, uWebSockets with the reason "please reconnect".
    .when-4 = A ping went unanswered: Tornado then sends 1000 with the reason "ping timed out".
    .when-5 = Your own library turned an empty Close into 1000. Java-WebSocket, Tomcat, .NET and websocket-driver (Rails, faye) do, where others report 1005.
    .when-6 = A service says it together with a reason that forbids coming back, such as an expired key.
    .fix-1 = If the end was expected, there is nothing to fix.
    .fix-2 = If it was not, compare the connection's age and its last silence with round numbers. 60 s of silence, or an age of 24 hours to the second, is a timer and not a decision.
    .fix-3 = Read the reason. Where it is empty, search both sides for the call to close().
    .fix-4 = Against idle timers, send a ping or a heartbeat at less than half of the shortest limit on the path.
    .fix-5 = Decide by what the user still wants, not by 1000 alone. A client that still needs the connection may come back after a random 0 to 5 s.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = Going Away
    .description = The sender is leaving: a page is being closed, or a server shuts down. Nothing was wrong with the connection.
    .when-1 = A server sees it when a tab is closed, reloaded or navigated away. Browsers must say it then, so this is the most ordinary end that a server meets.
    .when-2 = A server sees it when Safari suspends a page; the reason is then "WebSocket is closed due to suspension."
    .when-3 = A client sees it when the server shuts down. Python websockets says it by default, and so do many handlers of SIGTERM.
    .when-4 = A client sees it when an idle timer of Jetty or Tomcat fires. The server's own log may show 1006 for the same event.
    .when-5 = An edge between the two restarted; Cloudflare gives the reason "CloudFlare WebSocket proxy restarting".
    .when-6 = An OkHttp client let more than 16 MiB of output pile up: it ends with 1001 and no reason.
    .when-7 = A server behind farewell's gateway sees it when the client vanished or was sent away; the reason names the cause and the record.
    .fix-1 = On a server, count it as a normal end and not as an error.
    .fix-2 = In a client, come back after a random delay of up to 5 s: everybody else on that server was sent away at the same moment.
    .fix-3 = If it always follows the same silence, send a ping or a heartbeat at less than half of that silence.
    .fix-4 = In a browser, do not call close(1001): close() takes 1000 and 3000-4999 only, and throws InvalidAccessError for the rest.
    .fix-5 = If your deployments cause it, spread the closes over some seconds, and say 1012 where your clients understand it.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = Protocol Error
    .description = The sender received bytes that break the framing rules of RFC 6455 and gave up. Libraries say it, applications hardly ever do. Some libraries also say it for codes they refuse and for timeouts of their own.
    .when-1 = A compressed frame (RSV1 set) arrived although compression was not agreed: a proxy dropped Sec-WebSocket-Extensions, or one side ignored the answer to it.
    .when-2 = A client's frame came without a mask, or a server's frame came with one: a client written by hand, or something on the path rewrote the stream.
    .when-3 = Two upgrade handlers of one HTTP server write to the same socket, or HTTP text follows the 101.
    .when-4 = An unknown opcode, a control frame in fragments or above 125 bytes, or a Close whose body is one byte or an illegal code.
    .when-5 = The peer said a legal code that the receiving library refuses: Tomcat, Bandit and websocket-driver turn 1012, 1013 and 1014 into 1002, gorilla and tungstenite do so with 1014.
    .when-6 = Bandit (Phoenix) ended a connection that was silent for 60 s.
    .when-7 = A GraphQL server of subscriptions-transport-ws found no subprotocol that it shares with the client.
    .fix-1 = Read the reason: most libraries name the rule that was broken.
    .fix-2 = If the reason is the same each time, it is one concrete fault. Switch permessage-deflate off on both ends: if the error goes away, look at compression and at who changes the handshake.
    .fix-3 = If the reason differs from time to time, the stream is out of step. Look for a second writer, a second upgrade handler, or code that writes to the raw socket.
    .fix-4 = Capture the first bytes of the offending frame. The first two hold the opcode, the reserved bits, the mask bit and the length.
    .fix-5 = Connect past the proxy. If the error is gone, the proxy changes the handshake or the bytes.
    .fix-6 = Do not reconnect in a loop: the same bytes fail again. One attempt after a deployment is reasonable.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = Unsupported Data
    .description = The sender does not take this type of message: it was given binary and wants text, or text and wants binary. It is about the type, not about what the message says.
    .when-1 = Binary was sent to an endpoint that takes text only, or the other way round.
    .when-2 = A client library changed its default type with an update, for example from a string to a Buffer or a Blob.
    .when-3 = A WebSocketEndpoint of Starlette got a message that does not fit its declared encoding; malformed JSON counts too.
    .fix-1 = Send the other type. In a browser a string goes out as text, an ArrayBuffer or a Blob as binary.
    .fix-2 = If you are not sure what you send, look at the opcode in a capture: 1 is text, 2 is binary.
    .fix-3 = On the server, accept both types, or write down which one is taken.
    .fix-4 = For content that is wrong in the right type, such as malformed JSON, say 1008 or a code of your own from 4000-4999 instead.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = Reserved
    .description = Reserved, without a meaning; it may not travel. Tables from before the RFC call it "too large", which is 1009 today.
    .when-1 = A peer that follows a table from before the RFC says it for a message that is too large.
    .when-2 = You found it as a constant in a source. pusher-js, for one, still calls 1004 CLOSE_TOO_LARGE; that is no sign that it travels.
    .when-3 = A browser shows it because a peer sent it all the same: Chromium and Firefox pass 1004 on to the page, while the ws package for Node reports 1006.
    .fix-1 = Find the peer that sends it, and have it say 1009 for a message that is too large.
    .fix-2 = For a meaning of your own, take a code from 4000-4999.
    .fix-3 = Where you receive it, treat it like every illegal code: fail the connection with 1002.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = No Status Rcvd
    .description = A Close frame came, and its body was empty. That is legal and a clean end. The receiver fills in 1005 because there was no number to report; nobody sends it.
    .when-1 = The peer called close() without a code. Browsers must send an empty Close then.
    .when-2 = Your own code called close() without a code, and the peer answered in kind.
    .when-3 = A browser discarded a WebSocket object that nothing referred to any more; the server sees the empty Close.
    .when-4 = A library was updated. ws (2017) and Vert.x (3.5) used to report 1000 for an empty Close and have reported 1005 since.
    .when-5 = A server runs on uvicorn with its wsproto or sansio implementation: a lost TCP connection is reported as 1005 there, where 1006 would be right.
    .when-6 = The same empty Close has other numbers elsewhere: 1000 in Java-WebSocket, Tomcat, .NET and websocket-driver, 0 in aiohttp, None in Tornado.
    .fix-1 = Nothing is broken. Handle it like 1000, and count it as clean.
    .fix-2 = If you need to know why, have the peer say so: close(1000, "done"), or a code of your own from 4000-4999.
    .fix-3 = On uvicorn with wsproto or sansio, read it as "clean or lost", or switch to an implementation that can tell the two apart.
    .fix-4 = Never pass 1005 to close(): browsers throw. A peer that finds it in a frame's body has to treat it as a protocol error.
    .fix-5 = If the user still wants the connection, come back: 1005 says that an end was asked for, not that it was wanted on your side.
    .reference = RFC 6455, sections 7.1.5 and 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Abnormal Closure
    .description = The connection ended without a usable Close frame, or it never opened. Nobody said 1006: the endpoint that reports it filled it in. It tells what is missing, not what happened.
    .when-1 = The opening handshake failed: HTTP 401, 403, 404 or 502, a wrong subprotocol, DNS, a refused port, TLS. Browsers must hide which of them it was, and show 1006 for all.
    .when-2 = A proxy cut a silent connection. By default nginx and the AWS load balancer do so after 60 s, Cloudflare after 100 s.
    .when-3 = Many connections ended together: the server crashed, was killed or restarted, or a proxy reloaded. Behind nginx and HAProxy all of these look alike. ingress-nginx cuts what is still open 240 s after a reload.
    .when-4 = A phone was locked, a laptop went to sleep, or the network changed.
    .when-5 = The peer cut TCP where a Close belonged: after a missed ping, on a message that was too big (uWebSockets), or right after its own Close (Safari).
    .when-6 = Your own endpoint failed the connection: on a protocol error, on a Close that stayed unanswered, or on a code that it refuses. It reports 1006 whatever it sent.
    .when-7 = An ASGI application (Starlette, FastAPI) closed before it accepted. That becomes HTTP 403, and the code it meant to say never arrives.
    .fix-1 = Ask first whether the connection ever opened. If not, repeat the handshake with a client that shows the HTTP status: 401 and 403 are credentials, 404 is the path, 502 and 503 the server behind a proxy, 400 and 426 a proxy that drops Upgrade.
    .fix-2 = If it opened, compare the silence before the end with 60, 100 and 600 s. A round number is a timer: send a ping or a heartbeat at less than half of it.
    .fix-3 = Count how many ended within the same two seconds. If there were many, look for a deployment, a crash or a reload at that moment. Where connections are drained first, look also at the moment when the drain began.
    .fix-4 = Connect past the proxy. If the connection holds, the proxy ends it.
    .fix-5 = A reason next to 1006 was written by your own library and not by the peer. Read it: it often names the cause.
    .fix-6 = Come back with a growing, random delay, but stop when the handshake is refused with 401, 403 or 404.
    .reference = RFC 6455, sections 7.1.5, 7.2.3 and 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Invalid Frame Payload Data
    .description = The payload does not fit the type of its message. Nearly always it is a text message that is not valid UTF-8. It is about bytes, not about JSON or missing fields.
    .when-1 = Latin-1 or binary data was sent as a text message.
    .when-2 = A text was cut at a number of bytes, in the middle of a character.
    .when-3 = A Java program sent modified UTF-8 (writeUTF), whose surrogate pairs no strict decoder takes.
    .when-4 = The reason of a Close was not UTF-8 or was cut inside a character. ws and undici answer 1007, many others 1002.
    .when-5 = A compressed message did not inflate; some stacks report that as 1007.
    .when-6 = The same bytes sent to uWebSockets show as 1006, because it cuts TCP instead of saying 1007.
    .fix-1 = Send bytes as a binary message, or encode them as UTF-8 before you send them as text.
    .fix-2 = Log the message in hex at the sender and look for the first byte that no UTF-8 decoder takes. A lone byte from E0 to FC is often Latin-1.
    .fix-3 = Cut text only between characters: step back while the next byte is between 80 and BF.
    .fix-4 = Keep the reason of a Close within 123 bytes, cut at a character.
    .fix-5 = Do not send the same message again unchanged. For malformed JSON, say 1008 or a code of your own from 4000-4999 instead of 1007.
    .reference = RFC 6455, sections 7.4.1 and 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = Policy Violation
    .description = The sender refuses to go on because one of its rules was broken. It is the general refusal, used where no other code fits or where the details stay hidden, so the reason matters more than the number.
    .when-1 = Credentials are missing or wrong, or the account lacks the feature: the handshake succeeds, and 1008 follows within a second, often without a reason.
    .when-2 = The path, the stream or the Origin is not one that the service allows.
    .when-3 = The client sent more messages, or opened more connections, than its limit allows.
    .when-4 = The client reads too slowly, and its output piled up on the server or the gateway.
    .when-5 = A token ran out while the connection was open.
    .when-6 = A message came in too many fragments; ws and undici answer that with 1008.
    .when-7 = The content was refused: Deepgram says 1008 with "DATA-0000" where the payload is not audio.
    .fix-1 = Read the reason. If it is empty, ask the provider, or look into the server's log at the second of the close.
    .fix-2 = Look at the age. Within a second of opening it is credentials, origin, path or plan; later it is rate, content, a slow reader or a token that ran out.
    .fix-3 = If the reason names a delay, as in "retry-after=30", wait that long. After a rate limit that names none, wait a minute.
    .fix-4 = Change something before you come back: renew the token, slow down, fix the message. A loop of identical attempts makes limits worse.
    .fix-5 = Against slow reading, take messages off the socket in a task that does nothing else, and work on them elsewhere.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = Message Too Big
    .description = A message is larger than the sender of the Close will take. Who set that limit is the question: often it is not the server but a gateway before it, or the client's own library.
    .when-1 = A message exceeds a library's default: 1 MiB in Python websockets, 65536 bytes in Netty and Spring Cloud Gateway.
    .when-2 = A gateway between the two has a smaller limit than the server behind it.
    .when-3 = A compressed message is small on the wire and inflates past the limit.
    .when-4 = A client sends the same oversized message again after every reconnect, and is closed again each time.
    .when-5 = Against uWebSockets the same message shows as 1006, because it cuts TCP instead of saying 1009.
    .fix-1 = Find out which hop said it. The reason's wording gives it away: "Max frame length of 65536 has been exceeded" is Netty, "Max payload size exceeded" is ws, "exceeds maximum accepted frame size" is WebSocket-Node.
    .fix-2 = Raise the limit on that hop, and on every other hop of the path that has one.
    .fix-3 = Or split the message, or send large data over HTTP and only its address over the WebSocket.
    .fix-4 = Take the message out of the queue before you reconnect; it will not fit the second time either.
    .fix-5 = Compare sizes after decompression: that is what the limit counts.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = Mandatory Extension
    .description = The client needs an extension that the server did not agree to. Only clients say it, and the reason should list what they miss. A server that misses an extension refuses the handshake instead.
    .when-1 = The client insists on permessage-deflate, or on an extension of its own.
    .when-2 = A proxy removed Sec-WebSocket-Extensions from the request or from the answer.
    .when-3 = The server's build or configuration leaves the extension out, for example since an update.
    .fix-1 = Read the reason: it should name the extensions that are missing.
    .fix-2 = Compare Sec-WebSocket-Extensions as the client sends it with what reaches the server, and the answer likewise. Where the two differ, a proxy changed it.
    .fix-3 = Switch the extension on at the server, or let the client do without it.
    .fix-4 = Do not come back unchanged: the negotiation will end the same way.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = Internal Error
    .description = The sender met a condition it did not expect and cannot go on. The RFC's sentence speaks of servers only; an erratum widened the name, and clients do say it, above all when their keepalive got no answer.
    .when-1 = A handler threw, panicked or returned an error.
    .when-2 = The reason is "keepalive ping timeout": the side that says it (Python websockets, uvicorn) sent a ping, and the other side did not answer within 20 s.
    .when-3 = The event loop of the silent side was blocked, by time.sleep() or another synchronous call. With the defaults of Python websockets the connection is then 40 s old.
    .when-4 = A ping waited behind data that a slow reader did not take.
    .when-5 = farewell's gateway lost the server behind it: it crashed, broke the protocol or stopped answering pings.
    .when-6 = A service's own timer fired: Deepgram says 1011 with "NET-0001" after 10 s without audio.
    .fix-1 = Read the log of the side that said it, at the second of the close.
    .fix-2 = With a keepalive timeout, look at the other side, the one that did not answer. Move blocking work off its event loop.
    .fix-3 = Behind farewell's gateway, look at the record of the connection: it says which side failed, and how.
    .fix-4 = In a client, come back with a growing, random delay and limit the attempts. If your message makes the server crash, it will do so again.
    .fix-5 = In a server, catch the failures you expect and give them a code of their own, so that 1011 keeps its meaning.
    .fix-6 = If clients stay away after it: graphql-ws and robust-websocket take 1011 for final, and rxjs and Vite 5 give up on every clean close. For a lost server farewell's gateway can say 1014 instead, and says it to graphql-ws by itself.
    .reference = RFC 6455, section 7.4.1, and erratum 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Service Restart
    .description = The service restarts; the connection ended for that reason alone, and a new one will be welcome. The text registered with the code asks clients to wait a random 5 to 30 s. The 1 to 5 s that many pages name are right only where the server spreads its closes over time, as farewell does.
    .when-1 = A server shuts down in order: uvicorn says 1012 on exit and on reload, Phoenix on Bandit when its endpoint drains.
    .when-2 = A deployment replaces instances one by one, each with a drain before it stops.
    .when-3 = farewell's gateway drains, or the server behind it went away and is back within the restart window.
    .when-4 = A connection behind farewell's gateway reached its greatest age.
    .when-5 = You do not see it although the server restarted: behind nginx and HAProxy an unannounced restart is 1006, and some stacks show a received 1012 as 1002 or 1006.
    .fix-1 = In a client, come back by yourself. If the reason names a delay, as in "retry-after=2.5", wait exactly that long.
    .fix-2 = Without a named delay, wait a random 1 to 5 s before a server that paces its closes, 5 to 30 s before any other. What matters is that it is random.
    .fix-3 = Expect another instance: take up the session from what the client knows, not from the old server's memory.
    .fix-4 = In a server, spread the closes over some seconds, so that the clients do not return all at once.
    .fix-5 = If your clients run on a stack that refuses 1012, say 1001 or a code of your own from 4000-4999. Dart's dart:io cannot send it at all.
    .reference = IANA registry; hybi mailing list <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Try Again Later
    .description = The service has no room for this connection now. The registered text says: go to another address of the service if there is one, and to the same address only when the user asks for it. A program without a user should wait long.
    .when-1 = The server sheds load, or its limit on connections is reached.
    .when-2 = The server accepts connections while what it depends on is not ready yet.
    .when-3 = farewell's gateway cannot reach the server behind it. It may accept the handshake and close with 1013, because a page can read 1013 but not an HTTP 503.
    .when-4 = It follows right after the opening, again and again: the clients return faster than the service recovers.
    .fix-1 = If the reason names a delay, as in "retry-after=10", wait that long.
    .fix-2 = Without one, try another address of the service. For the same address, wait 5 s and more, at random and longer each time; 30 s and more where nobody is waiting for it.
    .fix-3 = Show the user that the service is busy, and offer to try again.
    .fix-4 = As the operator, look at the limit on connections, at open files, memory and CPU, and at the health of what stands behind the service.
    .fix-5 = If your clients run on a stack that refuses 1013, say 1011 or a code of your own from 4000-4999.
    .reference = IANA registry; hybi mailing list <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Bad Gateway
    .description = A gateway or proxy got an invalid answer from the server behind it, on a connection that was already open. It is the counterpart of HTTP 502. The registry holds a sentence for it and no name; "Bad Gateway" is the custom.
    .when-1 = The server behind a WebSocket gateway died, or answered with something that is not WebSocket.
    .when-2 = farewell's gateway says it to clients of graphql-ws, which stay away after 1011, and where a route is configured to; otherwise it says 1011 for the same event.
    .when-3 = You see 1002 instead: gorilla, tungstenite and others refuse 1014. tungstenite then shows "Protocol violation", although nobody broke the framing.
    .when-4 = You see 1006 instead where the handshake itself failed: the gateway then answers HTTP 502, which a browser does not show.
    .fix-1 = Look behind the gateway, not at the client: is the server up, and does it speak WebSocket on that path?
    .fix-2 = Read the gateway's log at the second of the close; it knows what the server sent.
    .fix-3 = Connect to the server past the gateway, and see how that connection ends.
    .fix-4 = If your clients run on a stack that refuses 1014, have the gateway say 1011.
    .fix-5 = In a client, come back with a growing, random delay, as after 1006.
    .reference = IANA registry; hybi mailing list <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = TLS Handshake
    .description = TLS could not be established, so there never was a WebSocket. An endpoint's own report; nobody sends it. Browsers do not use it either: they show 1006.
    .when-1 = The certificate is self-signed, has expired, or was issued for another name.
    .when-2 = The server does not send its intermediate certificates: some clients cope, others refuse.
    .when-3 = A client speaks wss:// to a port that has no TLS.
    .when-4 = The two share no TLS version or cipher, or the client sends no server name (SNI).
    .when-5 = A proxy that inspects TLS presents a certificate of its own, which the client does not trust.
    .when-6 = A page shows 1015: then a peer wrote it into a Close frame. Firefox passes the number on, Chromium shows 1006.
    .fix-1 = Look at what the server presents: openssl s_client -connect HOST:443 -servername HOST. Check the names, the dates and the chain.
    .fix-2 = Install the whole chain on the server, intermediate certificates included.
    .fix-3 = If the server has no TLS, use ws://, or put something that has TLS before it.
    .fix-4 = Open the same host with https:// in a browser: it names the fault that the WebSocket has to hide.
    .fix-5 = Check the clock of the client: a wrong date makes good certificates fail.
    .fix-6 = Do not switch verification off. For a certificate of your own, have the client trust that one.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = Unauthorized
    .description = Credentials are missing or wrong: what HTTP says with 401, said to a connection that was accepted so that a page can read it. In the registry since 2021, without a document behind it.
    .when-1 = The token is missing, malformed, wrong or has run out.
    .when-2 = farewell's gateway accepted a handshake that the server had refused with 401, and closed it with 3000, because the route asks for that.
    .when-3 = The server is Centrifugo: there, 3000 means "connection closed", and its clients come back.
    .when-4 = The server is built on WebSocket++: there, 3000 is a general error of the subprotocol.
    .when-5 = The application chose 3000 as the first free number, without knowing the registry.
    .fix-1 = Find out first who says it. In the dialect of a library the number has that library's meaning.
    .fix-2 = Get new credentials, then connect again. The old ones fail again.
    .fix-3 = If the token should still be good, compare the clocks of the two sides, and the audience and the key of the token.
    .fix-4 = In a server, accept the handshake before you close with 3000. If you refuse it with HTTP 401, a page sees 1006 only.
    .fix-5 = For clients on uWebSockets or Bun, say 1008 or a code of your own from 4000-4999: they report 3000 as 1006.
    .reference = IANA registry, 2021-09-06 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Forbidden
    .description = The credentials are known and do not allow this: what HTTP says with 403. Credentials that are missing or wrong are 3000. In the registry since 2023, without a document behind it.
    .when-1 = The account lacks the right, the role or the plan for this channel or this action.
    .when-2 = The rights were taken away while the connection was open.
    .when-3 = farewell's gateway accepted a handshake that the server had refused with 403, and closed it with 3003, because the route asks for that.
    .fix-1 = Check which right is asked for and whether this account has it. New credentials of the same account will not help.
    .fix-2 = Do not come back by yourself. Tell the user what is not allowed.
    .fix-3 = In a server, accept the handshake before you close with 3003. If you refuse it with HTTP 403, a page sees 1006 only.
    .fix-4 = For clients on uWebSockets or Bun, say 1008 or a code of your own from 4000-4999: they report 3003 as 1006.
    .reference = IANA registry, 2023-02-22 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Timeout
    .description = The sender waited too long for something: what HTTP says with 408. In the registry since 2024, without a document behind it, so what it waited for stands in the reason at best.
    .when-1 = A client did not log in, or did not send its first message, in time.
    .when-2 = A client did not answer pings. farewell's gateway says 3008 then, but it rarely arrives: the client is usually gone.
    .when-3 = The server is Centrifugo: there, 3008 means that the client reads too slowly.
    .when-4 = The service is AssemblyAI: there, 3008 means that the session reached its greatest length.
    .fix-1 = Find out first who says it. In the dialect of a library or a service the number has that meaning.
    .fix-2 = Compare the connection's age and its last silence with the timeouts of the server.
    .fix-3 = Send what the server waits for: the login right after the opening, a heartbeat during silence.
    .fix-4 = Look for blocking work in the client: a blocked event loop answers no pings.
    .fix-5 = Come back after a random delay of up to 5 s.
    .reference = IANA registry, 2024-02-01 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>
