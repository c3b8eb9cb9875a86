# The codes that have an entry of their own, and the ranges.
#
# The value is the registered name. `.answer` answers "what is this?" in one
# sentence; `.page`, `.server` and `.operator` say what it means for the author of
# the web page or client, the author of the server, and the operator of what is
# between; `.first` is the first step; `.use` says when to send it; `.reference`
# where it is defined. In the ranges, $code is the number that was asked for.
#
# One line is one text: a line break would reach the reader.

code-1000 = Normal Closure
    .answer = The sender has finished and closed the connection; that does not mean that both sides agreed.
    .page = The server closed the connection, or your own code called close(). If the page still needs the connection, open a new one after a random delay of up to { SECONDS("rfc6455-first-delay") } s. Read the reason first: a service can close with 1000 for something that a new connection does not change, such as an expired key.
    .server = The client has finished, and nothing failed: do not log it as an error. Some libraries also show 1000 for a Close frame without a code, so the client may have sent no code at all.
    .operator = Proxies that only pass bytes, such as nginx and HAProxy, never send a Close frame. 1000 came from the client, from the server, or from a gateway that writes WebSocket frames itself.
    .first = Find the call to close(), unless you expected the end; if there is none, look for a timer that fits the connection's age or the silence before the end.
    .use = Send 1000 when your side has finished. Send 1001 when an idle timer ends the connection and 1012 when the server restarts, because clients may take 1000 as a reason not to reconnect.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = Going Away
    .answer = The sender is leaving: a page was closed or reloaded, a server is shutting down, or a timer of the server ran out.
    .page = The server, or a gateway in front of it, closed the connection; your page did nothing wrong. { -reconnect-soon } Many other clients may be reconnecting at the same moment. A page cannot send 1001 itself: close(1001) throws InvalidAccessError.
    .server = A user closed the tab, reloaded it or went to another page. Browsers must send 1001 then, so count it as a normal end and not as an error.
    .operator = Compare the times with restarts, deployments and reloads, and the silence before the end with idle limits. Caddy sends 1001 to both sides when it stops or reloads its configuration, and the AWS API Gateway sends it at its idle limit and at its maximum duration.
    .first = As the client, wait for a random delay, then reconnect. (A server does not have to do anything.)
    .use = Send 1001 when your server stops, or when it ends an idle connection. If it restarts and the libraries of your clients accept 1012, send 1012 instead. Browsers send 1001 by themselves.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = Protocol Error
    .answer = The sender received bytes that break the rules of the WebSocket protocol, and gave up.
    .page = The browser builds the frames, so a page seldom causes this. Do not reconnect in a loop, because the same error usually repeats: tell the people who run the server. The idle timer of Bandit (Phoenix) is an exception: it also ends with 1002, and a new connection works.
    .server = Your library refused what the client sent, or the client refused what you sent. The reason usually names the rule. Look for two writers on one socket, for compression that only one side uses, and for a close code that the other library does not accept.
    .operator = A proxy that changes the handshake or the bytes can cause it, for example one that removes Sec-WebSocket-Extensions. Connect straight to the server, past every proxy: if the error does not occur there, a proxy causes it.
    .first = Read the reason: it usually names the rule that was broken.
    .use = Leave 1002 to the library. When a message is well-formed but your application does not accept it, send 1003, 1008 or a code from 4000–4999.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = Unsupported Data
    .answer = The sender does not accept this type of message: it received binary and wants text, or it received text and wants binary.
    .page = send() with a string sends text; with an ArrayBuffer or a Blob it sends binary. Send the type that the server expects. The same message fails again after a reconnect.
    .server = Check the type of the last message that the client sent, and whether an update of your framework or of the client changed it. Some frameworks also send 1003 for text that is not valid JSON.
    .operator = Proxies are seldom the cause: nginx, HAProxy and similar proxies do not look at the type of a message. A gateway that reads WebSocket messages can have a rule about it; look at its log.
    .first = Look at the type of the last message: in a capture, opcode 1 is text and 2 is binary.
    .use = Send 1003 when you do not accept this type of message at all. For wrong content in the right type, such as malformed JSON, send 1008 or a code from 4000–4999. In HTTP, 415 (Unsupported Media Type) is similar.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = Reserved
    .answer = 1004 has no meaning and must not be sent; old tables call it "too large", which is 1009 today.
    .page = If the close event shows 1004, the server sent an illegal code: Chromium and Firefox pass it on to the page. Do not reconnect automatically; tell the people who run the server.
    .server = Do not send 1004, even if your library lets you: other libraries answer it with 1002 or report 1006. If you received it, the client follows an old table or has a bug.
    .operator = Proxies that only pass bytes do not create 1004. Find out which end sent it.
    .first = Find the program that sends 1004, and have it send 1009 for a message that is too large.
    .use = Never send 1004. For a message that is too large, send 1009. { -own-code }
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = No Status Rcvd
    .answer = A Close frame arrived without a code in it; that is legal and clean, and your library filled in the number 1005.
    .page = The server closed without a code, or your page called close() without arguments and the server answered in the same way. Nothing is broken. Reconnect only if the page still needs the connection.
    .server = The client called close() without a code. Count it as a clean end. There are exceptions: uvicorn with its wsproto or sansio implementation also shows 1005 when the connection was simply lost.
    .operator = One side closed on purpose, and its Close frame reached the other side, so the path works. When a proxy cuts the connection, the code is 1006 instead.
    .first = Find the call to close() that has no code, in the client or in the server.
    .use = You cannot send 1005: browsers throw an error if you try, and it is forbidden in a Close frame. Call close(1000, "done") if the other side needs to know why.
    .reference = RFC 6455, sections 7.1.5 and 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Abnormal Closure
    .answer = The connection never opened, or it ended without a usable Close frame; nobody sent 1006: your library filled it in.
    .page = Browsers hide the cause from scripts on purpose, so that a page cannot probe the user's network. For the same reason the error event has no code and no message. The browser's console and its network panel show more, often the HTTP status. Reconnect with growing, random delays; stop after some attempts if the connection has never opened.
    .server = The client was lost without a Close frame, or your own library cut the connection. Single cases are normal: phones sleep and networks change. If many connections end at the same moment, look for a restart or a proxy. Log the error text of your library too, because it often names the cause.
    .operator = To find out whether the server or the proxy ended the connection, compare the logs of both at that second: the one that closed first ended it. { -past-the-proxy } nginx, HAProxy and the AWS Application Load Balancer never send a Close frame, so clients see 1006 when one of these cuts the connection.
    .first = Find out whether the connection ever opened: did the open event fire?
    .use = You cannot send 1006. A program that knows why it ends a connection sends a Close frame instead: 1011 for a failure, 1001 or 1012 for a shutdown, 1013 when it is overloaded.
    .reference = RFC 6455, sections 7.1.5, 7.2.3 and 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Invalid Frame Payload Data
    .answer = The payload does not fit the type of its message: nearly always it is a text message that is not valid UTF-8.
    .page = The browser encodes every string that you send as UTF-8, so text that a page sends seldom causes 1007. If it does, check whether the server uses 1007 for malformed JSON or wrong fields. Do not send the same message again.
    .server = The other side's library could not decode a text message or a close reason, or your library could not. Send bytes as a binary message, and cut text only between characters.
    .operator = Proxies that only pass bytes do not check UTF-8. A gateway that checks content can send 1007 by a rule of its own; look at its log.
    .first = Look at the bytes of the last text message: find the first one that is not valid UTF-8.
    .use = Leave 1007 to the library. It is not for malformed JSON or missing fields: for those, send 1008 or a code from 4000–4999.
    .reference = RFC 6455, sections 7.4.1 and 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = Policy Violation
    .answer = The sender closed the connection because one of its rules was broken: 1008 is the generic refusal, for when 1003 and 1009 do not fit or when the sender wants to hide the details.
    .page = The reason matters more than the number: read it, then the rules that the service documents. Change what broke the rule before you reconnect, because the same attempt fails again. { -retry-after }
    .server = Your handler, your framework or a gateway in front of you sent it. Search the code and the log for the rule: credentials, Origin, rate, content or a client that reads too slowly.
    .operator = A gateway with rules of its own, such as farewell's, sends 1008 without asking the server. Its log or its record names the rule.
    .first = Read the reason; if it is empty, ask the operator of the service or read the server's log at the second of the close.
    .use = Send 1008 when a client broke one of your rules and no other code fits, and name the rule in the reason. For the wrong type of message send 1003, for a message that is too large 1009.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = Message Too Big
    .answer = A message was larger than the sender of the Close accepts; it is the WebSocket counterpart of HTTP 413.
    .page = Take the message out of the queue before you reconnect, because it will be too large again. Split it, or upload large data over HTTP and send only its address.
    .server = Your library has a limit, often a small one: { KIB("tomcat-text-buffer") } KiB in Tomcat, { MIB("python-websockets-max-size") } MiB in Python websockets, { MIB("ws-max-payload") } MiB in ws for Node. Raise the limit only as far as your application needs, since each connection may use that much memory.
    .operator = Each hop that reads WebSocket frames has a limit of its own, and the smallest one decides. AWS API Gateway accepts frames up to { KIB("aws-api-gateway-frame") } KiB and messages up to { KIB("aws-api-gateway-message") } KiB.
    .first = Find out how large the last message was, and which end or which proxy sent the 1009: the wording of the reason often shows which library it was.
    .use = Send 1009 when a message is above your limit, and name the limit in the reason.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = Mandatory Extension
    .answer = The client closed the connection because the server did not agree to an extension that the client needs.
    .page = A page cannot require an extension, so 1010 comes from clients outside browsers. Make the extension optional in such a client, or connect to a server that supports it.
    .server = Only clients send 1010. Enable the extension that the reason names, or document that you do not offer it.
    .operator = A proxy that removes or rewrites Sec-WebSocket-Extensions can cause it. Compare the header on both sides of the proxy.
    .first = Compare the Sec-WebSocket-Extensions header that the client sent with the one in the answer that it received.
    .use = Send 1010 only as a client, and list the missing extensions in the reason. A server that needs an extension refuses the handshake instead.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = Internal Error
    .answer = The sender met a condition that it did not expect and could not continue; it is the WebSocket counterpart of HTTP 500.
    .page = Read the reason before you reconnect: if it names a quota or credits, reconnecting does not help. Otherwise reconnect with growing, random delays and limit the attempts. Do not send the last message again unchanged: a message that crashed the server can crash it again.
    .server = If a handler failed, your log has the error at that second. If the reason is "keepalive ping timeout", a ping was not answered in time, and either side can be the cause: check first whether your own event loop was blocked.
    .operator = A gateway that understands WebSocket, such as farewell's, sends 1011 when it loses the server behind it. Behind nginx or HAProxy, the client sees 1006 for the same event.
    .first = Read the reason, and find out which side sent the 1011: Python websockets writes "sent 1011" for its own and "received 1011" for the peer's.
    .use = Send 1011 when your side failed in a way that you did not expect. For failures that you expect, send a code that names them. The RFC mentions servers only, but clients send it too, mostly after a keepalive timeout.
    .reference = RFC 6455, section 7.4.1, and erratum 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Service Restart
    .answer = The service restarts, or reloads its code or configuration; reconnect after a random delay.
    .page = Reconnect without asking the user. { -retry-after } Otherwise, the registered text asks for a random delay of { SECONDS("registered-1012-min") } to { SECONDS("registered-1012-max") } s. A random delay of { SECONDS("paced-1012-min") } to { SECONDS("paced-1012-max") } s is enough where the server spreads its closes over time, as farewell's gateway does.
    .server = uvicorn sends 1012 when it shuts down, Phoenix when it drains its sockets. Spread the closes over some seconds. Clients may reach another instance when they reconnect, so do not keep their sessions in the memory of one process only.
    .operator = Behind nginx or HAProxy, clients see 1006 when the server exits without a Close frame. Before you kill a server, give it time to send its Close frames.
    .first = Wait for a random delay, then reconnect.
    .use = Send 1012 when clients should reconnect after a restart, a deployment or a reload. These do not accept it: { REFUSED_BY("1012") }. Send 1001 or a code from 4000–4999 to clients built on them.
    .reference = IANA registry; hybi mailing list <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Try Again Later
    .answer = The service has no capacity for this connection now; try another of its addresses, or try later.
    .page = { -retry-after } Otherwise, do what the registered text says: connect to another address of the service if there is one, and to the same address only when the user asks for it. Show that the service is busy, and let the user try again; a program without a user waits for a random delay that grows with each attempt.
    .server = Your program, your framework or a gateway in front of it refused the connection because a limit was reached. Find the limit, and check the services that your server needs.
    .operator = Look at the limit on connections, at open files, memory and CPU, and at the health of what is behind the service.
    .first = Wait, or use another address of the service; do not retry in a loop.
    .use = Send 1013 when you have no capacity for a connection. HTTP 503 in the handshake means the same and costs less, but a page cannot read it. These do not accept 1013: { REFUSED_BY("1013") }; send 1011 or a code from 4000–4999 to clients built on them.
    .reference = IANA registry; hybi mailing list <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Bad Gateway
    .answer = A gateway or proxy received an invalid answer from the server behind it, on a connection that was already open; the registry compares it to HTTP 502.
    .page = Your page is not the cause. Reconnect with growing, random delays, as after 1006.
    .server = The gateway in front of you lost the connection to your server, or could not understand its answer. Read your own log at the second of the close.
    .operator = Check that the server behind the gateway is up and speaks WebSocket on that path, and read the gateway's log.
    .first = Read the gateway's log, then the log of the server behind it, at the second of the close.
    .use = Send 1014 only as a gateway whose clients accept it. These do not accept it: { REFUSED_BY("1014") }. Send 1011 to clients built on them.
    .reference = IANA registry; hybi mailing list <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = TLS Handshake
    .answer = TLS could not be established, so there never was a WebSocket; 1015 is a local report and is never sent.
    .page = Browsers do not use 1015: they show 1006 for a TLS failure. Open the same host with https:// in a tab; there the browser names the fault.
    .server = Serve a certificate that is valid for the name that clients use, together with its intermediate certificates.
    .operator = Find out which hop decrypts TLS, and check the certificate there: names, dates and chain.
    .first = Run "{ -openssl }" and check the names, the dates and the chain of the certificate.
    .use = Never send 1015: it is forbidden in a Close frame. Leave it to the endpoint that could not establish TLS.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = Unauthorized
    .answer = The credentials are missing, wrong or expired: 3000 is the counterpart of HTTP 401 on an open connection, where a page can read it.
    .page = Get new credentials, then connect again; the old credentials fail again. If the server is Centrifugo, SockJS, SaltyRTC or built on WebSocket++, 3000 means something else.
    .server = Your handler or your gateway rejected the credentials. If the token should be valid, compare the clocks of the two sides, and the token's audience and key.
    .operator = farewell's gateway sends 3000 when the server refused the handshake or a token was refused, if the route has when_refused = "accept"; refused_code can set another code.
    .first = Renew the credentials, unless the sender uses 3000 for something else.
    .use = Send 3000 when credentials are missing or wrong. { -accept-first } { -uws-refuses }
    .reference = IANA registry, 2021-09-06 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Forbidden
    .answer = The credentials are valid, but they do not allow this: 3003 is the counterpart of HTTP 403 on an open connection.
    .page = Do not reconnect automatically: new credentials of the same account do not help. Tell the user what the account may not do. In SaltyRTC, 3003 means that signalling moved to another channel.
    .server = Your handler or your gateway found that the account does not have the right that this channel or action needs.
    .operator = farewell's gateway sends 3003 only where you set it: refused_code = 3003 on a route with when_refused = "accept".
    .first = Check which right is needed, and whether this account has it.
    .use = Send 3003 when you know who the client is and the account may not do this. { -accept-first } { -uws-refuses }
    .reference = IANA registry, 2023-02-22 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Timeout
    .answer = The sender waited too long for something: 3008 is the counterpart of HTTP 408.
    .page = First make your client send in time what the server waits for: the login right after the opening, or a heartbeat when nothing else is sent. { -reconnect-soon } In Centrifugo, 3008 means that you read too slowly; in AssemblyAI, that the session was too long.
    .server = Your handler, your library or your gateway has a timer for the login, for the first message or for a pong. Compare it with the age of the connection and with the time since the last message.
    .operator = farewell's gateway sends 3008 to a client that does not answer pings. Such a client is usually gone and never receives it.
    .first = Read the reason: it is the only place that can say what the sender waited for.
    .use = Send 3008 when you waited too long, and write in the reason what you waited for. { -uws-refuses }
    .reference = IANA registry, 2024-02-01 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-unused = Not Used
    .answer = { $code } is not a close code: RFC 6455 leaves 0–999 unused, and a Close frame must not contain it.
    .page = The number comes from your own library or from a peer that breaks the rules. { -shown-anyway }
    .server = Check whether a program passed an HTTP status, such as 401 or 503, to close(). aiohttp reports 0 for an empty Close, which other libraries report as 1005.
    .operator = A proxy does not create such a number. Look at the programs at the two ends.
    .first = Find the program that made the number: your library, your own code, or the peer.
    .use = Never send { $code }. Send 1008 for a broken rule, 1011 for an error, 1013 for overload. { -own-code }
    .reference = RFC 6455, section 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Unassigned
    .answer = { $code } is not assigned to anything, and a Close frame must not contain it: 1000–2999 is for the protocol and its public extensions, and no number of this range is assigned after 1015.
    .page = Ask the authors of the server to change the number. { -shown-anyway } SockJS reports 2000 when all its transports failed; that number comes from the SockJS client.
    .server = If your program sends { $code }, many clients report 1002 or 1006 instead. If you receive it, the client has a bug or uses a number that is not registered.
    .operator = Proxies that only pass bytes do not create such a number. Look at the programs at the two ends.
    .first = Find the program or library that has { $code } in its source.
    .use = Never send { $code }. { -own-code }
    .reference = RFC 6455, section 7.4.2, and the IANA registry <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Library or Framework
    .answer = { $code } is in the range for libraries and frameworks: the library at the other end decides what it means.
    .page = { -look-up-number } Do not use another library's table: the same number means different things in each.
    .server = Only 3000, 3003 and 3008 are registered; your library may use any other number of 3000–3999 for itself.
    .operator = Proxies that only pass bytes do not change it. If a client reports 1006 instead, check whether it is built on uWebSockets, which refuses 3000–3999.
    .first = Find out which library or service sends { $code }.
    .use = Send { $code } only if it is your library's own number, and document it or register it with IANA. { -own-code }
    .reference = RFC 6455, section 7.4.2, and the IANA registry <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = Private Use
    .answer = { $code } is in the range for private use: the application at the other end decides what it means.
    .page = { -look-up-number } If you cannot find the meaning, reconnect with growing, random delays, and stop after a few attempts that end with the same number.
    .server = Search your own source for the number. Write down for each of your codes what it means and whether a client should reconnect.
    .operator = All libraries in this reference accept 4000–4999. If the client sees 1006 instead, look for a server that closes before it accepts the handshake, or for a hop that cuts TCP.
    .first = Find out which service or application sends { $code }: the host name or the subprotocol usually shows it.
    .use = Send { $code } for a meaning that your application has documented. Browsers can send it too.
    .reference = RFC 6455, section 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = Outside the Registry
    .answer = { $code } is not a close code: the registry ends at 4999, and RFC 6455 gives larger numbers no meaning.
    .page = The number comes from a peer that writes its Close frames wrongly. { -shown-anyway }
    .server = Check how your program writes the frame. { -capture-close }
    .operator = Unless a route only observes, farewell's gateway does not pass on such a number: if the server sends it, the client gets 1011. Without such a gateway, look at the program that sent it.
    .first = Find the sender, and write { $code } in hexadecimal. If the two bytes in the other order are a known code, the sender swapped them; if they are two letters, the sender wrote a reason without a code.
    .use = Never send { $code }. { -own-code }
    .reference = RFC 6455, section 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
