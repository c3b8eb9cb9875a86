# The pairs of codes that people confuse. The smaller code comes first in the id.
#
# The value answers "what is the difference?". The attributes:
#   .difference-1 ...  what differs and is not in the table of facts
#   .tell-1 ...        steps that separate the two; the program prints before them
#                      what the Close frame in a capture, wasClean and the table
#                      of refused codes tell
#   .use               which to use when
#
# "It is 1000" means: the close code that the reader has is 1000. "Program" and
# "script" are code that somebody wrote; "code" alone is always a close code.
#
# Sentences that several pairs share are in terms.ftl, the sources of the claims
# in facts/pairs.json.

pair-1000-1001 = With 1000 the sender has finished what the connection was for; with 1001 the sender is leaving, finished or not, because a page is closed or a server shuts down.
    .difference-1 = 1000 only tells what its sender did. It does not mean that both sides agreed that the session is complete.
    .difference-2 = Clients differ too: phoenix.js 1.7 reconnects after 1001 and not after 1000, and sockette reconnects after neither.
    .tell-1 = On a server, find out what the page did. If a script called close(1000), it is 1000. If the tab was closed or reloaded, or another page was opened in it, the browser sent 1001; a script cannot send 1001.
    .tell-2 = In a client, read the server's log. Expect 1000 if a handler called close(). Expect 1001 if the server shut down. A server on Bandit sends 1000 even then.
    .tell-3 = If the connection always ends after the same idle time, look at the server. The idle timer of Cowboy ({ SECONDS("cowboy-idle-timeout") } s by default) sends 1000; those of Jetty and Tomcat send 1001.
    .use = Send 1000 when the work is done, and 1001 when a server shuts down before that. For a restart, send 1012 if your clients accept it.

pair-1000-1005 = With 1000 the sender wrote the code into its Close frame; with 1005 the Close frame was empty, and your library filled in 1005.
    .difference-1 = Both are normally clean closes. 1000 does not mean that both sides agreed to finish, and 1005 does not mean that the other side has a bug: a browser must send an empty Close frame when a script calls close() without arguments.
    .tell-1 = { -has-reason(code: "1000") }
    .tell-2 = Look at the library that reports the number. Java-WebSocket, Tomcat, .NET and websocket-driver (Rails, faye) report 1000 for an empty Close frame too. { -capture-or-log }
    .tell-3 = Find out how the other side closes. When close() is called without arguments, browsers and ws (Node) send an empty Close frame, while Python websockets and aiohttp send 1000. Engine.IO (Socket.IO) always closes without a code.
    .tell-4 = If you see 1005 since an update of your library, and 1000 before it, the Close frame was empty both times: ws corrected its report in 2017, Vert.x in version 3.5.
    .use = Send 1000 with a reason when your side is done. { -cannot-send(code: "1005") } If the other side must know why you closed, do not call close() without a code. When you receive 1000 or 1005, treat both alike, but read the reason of a 1000.

pair-1000-1006 = With 1000 one side closed on purpose; with 1006 no usable Close frame arrived, or the connection never opened, and your library filled in 1006.
    .tell-1 = { -never-opened }
    .tell-2 = If the connection was open, you called close(1000) and you see 1006, the other side cut TCP or did not answer in time. Your call was right; look at the other side.
    .tell-3 = If mitmproxy is on the path, a lost connection can arrive as 1000. To find out, read the server's log, or capture between mitmproxy and the server.
    .tell-4 = { -local-text }
    .use = Send 1000 when your side is done, and wait for the other side's Close frame before you close TCP. { -cannot-send(code: "1006") }

pair-1000-1011 = With 1000 the sender closed on purpose; with 1011 an unexpected error occurred in the sender, much like HTTP 500.
    .difference-1 = A server that sends 1000 after an error hides the error, and some clients, such as phoenix.js 1.7 and sockette, then do not reconnect.
    .tell-1 = Read the reason. Python websockets sends 1011 "keepalive ping timeout" after an unanswered ping; Tornado sends 1000 "ping timed out" for the same event.
    .tell-2 = Read the log of the side that closed, for that second. Expect 1011 if it shows an exception or a stack trace. Expect 1000 if it shows a call of close() or an idle timer.
    .tell-3 = Behind AWS API Gateway the number does not separate them: when the backend deletes a connection, the client always sees 1000. Read the backend's log.
    .use = Send 1000 when your side is done, and 1011 when your side failed. { -after-1011 }

pair-1000-1012 = With 1000 the sender has finished; with 1012 the service restarts and asks its clients to reconnect after a delay.
    .difference-1 = Clients act on this: sockette, robust-websocket and phoenix.js 1.7 do not reconnect after 1000, and do after 1012.
    .tell-1 = { -count-ends } Expect 1000 if only yours ended. Expect 1012 if all connections of one instance ended. A server on Bandit can send 1000 even then, when it shuts down.
    .tell-2 = Read the server's log. Expect 1012 if it shows a shutdown or a reload of uvicorn, or a drain of Phoenix. Expect 1000 if a handler called close(), or a timer ended the connection: Cowboy's idle timer and Daphne's lifetime send 1000.
    .use = Send 1012 when the service restarts, for a deployment or after a change of its configuration. Send 1000 only when the client has no reason to reconnect.

pair-1001-1005 = With 1001 the sender wrote that it is leaving; with 1005 the sender gave no code: its Close frame was empty, and your library filled in 1005.
    .tell-1 = { -has-reason(code: "1001") }
    .tell-2 = On a server, find out what the page did. If the tab was closed or reloaded, or another page was opened in it, it is 1001. If a script called close() without arguments, or dropped the last reference to the WebSocket, it is 1005.
    .tell-3 = In a client, look at the server. Expect 1005 from Socket.IO, which closes every WebSocket without a code. Expect 1001 from a server on Python websockets that shuts down, and from Caddy when it reloads.
    .use = Send 1001 when your server shuts down, or 1012 when it restarts; a browser sends 1001 by itself. { -cannot-send(code: "1005") } { -give-a-code } In your statistics, count both as normal ends.

pair-1001-1006 = With 1001 the other side sent a Close frame to say that it is leaving; with 1006 no usable Close frame arrived, or the connection never opened, and your library filled in 1006.
    .difference-1 = One event can be 1001 on one side and 1006 on the other: when the idle timer of Jetty or Tomcat fires, the client sees 1001 and the server itself reports 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Find out what is between client and server. nginx and HAProxy never send a Close frame, so expect 1006 if one of them cut the connection. Caddy sends 1001 to both sides when it reloads its configuration.
    .tell-3 = On a phone, read the reason: "WebSocket is closed due to suspension." is Safari's 1001. Expect 1006 if the phone was locked or lost its network.
    .tell-4 = If the user returned to a page with the Back button, and the page got a close event right after pageshow, the browser had put the page into its back/forward cache and had closed the connection. By the proposed standard, the page sees 1006 and the server 1001.
    .use = When your server shuts down, send 1001, or 1012 if it restarts, and wait for the clients' Close frames before you close TCP. { -cannot-send(code: "1006") }

pair-1001-1011 = With 1001 the sender is leaving and nothing was wrong; with 1011 an unexpected error occurred in the sender.
    .tell-1 = Read the reason. "keepalive ping timeout" and a text about an error come with 1011. "Connection Idle Timeout" (Jetty) and "CloudFlare WebSocket proxy restarting" come with 1001.
    .tell-2 = Read the log of the side that closed, for that second. Expect 1001 if it shows a shutdown or an idle timer. Expect 1011 if it shows an exception or an unanswered ping.
    .tell-3 = { -count-ends } Expect 1011 if only one ended, after a message that its handler could not process. Expect 1001 if all connections of a server ended because somebody stopped it.
    .use = Send 1001 when your side leaves as planned, and 1011 when your side fails, so that operators see the failure. { -after-1011 }

pair-1001-1012 = With 1001 the sender is leaving and does not say whether it will be back; with 1012 a service restarts and asks its clients to reconnect after a delay.
    .difference-1 = Servers see 1001 every day, because browsers send it when a page is left; browsers do not send 1012. Some clients, such as sockette, do not reconnect after 1001 and do after 1012.
    .tell-1 = Find out which software closed the connection. { -sends-1012 } Expect 1001 from Python websockets when it shuts down and from Caddy when it reloads.
    .tell-2 = Look at the idle time. Expect 1001 if the connection always ends after the same time without traffic: the idle timers of Jetty, Tomcat and AWS API Gateway send 1001.
    .tell-3 = Find out what was planned. Expect 1012 if a deployment or a reload of the configuration began just before the end, but a server that is replaced can send 1001 too: then read its log.
    .use = Send 1012 when the service restarts and your clients accept it; otherwise send 1001. { -after-1012 }

pair-1001-1013 = With 1001 the sender is leaving; with 1013 the service keeps running but has no capacity for this connection now.
    .tell-1 = { -look-age } Expect 1013 if the connection ended right after the opening. Expect 1001 if it had worked for a while.
    .tell-2 = Reconnect once after some seconds. Expect 1013 if the new connection is closed in the same way while the service is busy. Expect 1001 if the new connection stays open.
    .tell-3 = Read the server's log for that second. Expect 1001 if the server shut down or an idle timer fired, and 1013 if a limit on connections or load was reached.
    .use = Send 1001 when your server shuts down, and 1013 when it keeps running but is full. { -after-1013 }

pair-1001-3008 = With 1001 the sender is leaving, or ended a connection that was silent for too long; with 3008 the sender waited too long for something that you had to send.
    .difference-1 = Servers choose differently: for an idle connection Jetty, Tomcat and farewell's gateway send 1001; for an unanswered ping farewell's gateway sends 3008. 3008 is registered as Timeout without a document, so only the reason tells what was late.
    .tell-1 = Read the reason. Expect 3008 if it names something that was late: a login, a first message, a pong. "Connection Idle Timeout" is Jetty's 1001.
    .tell-2 = Look at the other clients. Expect 1001 if all connections of that server ended together. Expect 3008 if only clients ended that had sent nothing or were slow.
    .tell-3 = Find out which service it is. { -other-3008 }
    .use = Send 3008 when the client did not send in time what it had to send, and name that in the reason. Send 1001 when your side leaves. After 3008, find out what was late, and send it in time on the next connection.

pair-1002-1003 = With 1002 the bytes break the WebSocket protocol; with 1003 the bytes are correct, but the receiver does not accept this type of message, text or binary.
    .tell-1 = Send the same content as the other type: text in place of binary, or the reverse. Expect 1003 if the other type is accepted. Expect 1002 if it fails too.
    .tell-2 = Read the reason. It is 1002 if it names a rule of the framing, such as "RSV1 must be clear".
    .tell-3 = Find out what the server runs on. Undertow and Cask from before the end of 2024 can send 1003 for a broken frame, because the two constants were swapped in their source. websocket-driver (Rails, faye) sends 1003 for a frame without a mask. In these cases read the server's log.
    .use = { -leave-to-library(code: "1002") } Send 1003 from your application when it does not accept the type of a message. { -not-again }

pair-1002-1005 = With 1002 the other side found a protocol error in bytes that it received from you; with 1005 the other side reported no error: its Close frame was empty, and your library filled in 1005.
    .difference-1 = An empty Close frame is legal, so 1005 alone does not mean that anything is wrong. 1002 means that something is: your program, your library or a proxy sent a malformed header, a wrong mask or a reserved opcode.
    .tell-1 = { -has-reason(code: "1002") }
    .tell-2 = If a capture shows a Close frame with a body of one byte, that frame is illegal. Most libraries answer such a frame with 1002; Firefox and gorilla report 1005. The fault is in the program that sent the frame.
    .tell-3 = Read the other side's log for that second. Expect 1002 if it shows a protocol error, and 1005 if it shows a call of close() without a code.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1005") } A program that writes 1005 into a Close frame causes a protocol error.

pair-1002-1006 = With 1002 the other side told you that your bytes break RFC 6455; with 1006 no usable Close frame arrived, or the connection never opened, and your library filled in 1006.
    .difference-1 = { -two-ends(code: "1002") }
    .tell-1 = If the open event never fired, the opening handshake failed, so no Close frame can have arrived: it is 1006. There is an exception: for a refused handshake, Java-WebSocket can report 1002, with the text "Invalid status code received".
    .tell-2 = Compare both logs for the same second. If yours names a broken rule and reports 1006, your side found the fault, and the other side sent the wrong bytes.
    .tell-3 = For a page, open the browser's console. A browser that finds the fault reports only 1006 to the page, and writes the broken rule to the console.
    .tell-4 = If you see 1002 always after the same time without traffic, and the server runs on Bandit (Phoenix), Bandit's idle timer sent 1002; no bytes were wrong.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1006") } If your own log names a broken rule, do not reconnect unchanged, not even after 1006.

pair-1002-1007 = 1002 is about the frame: its opcode, bits, mask or length. 1007 is about the content: a text that is not UTF-8, or data that does not fit its type.
    .tell-1 = Look at the last message in hex. Expect 1007 if the message is a text that a UTF-8 decoder refuses. Expect 1002 if the header of a frame is wrong.
    .tell-2 = Send a text of plain ASCII. Expect 1007 if the ASCII text is accepted and your usual text is not. Expect 1002 if both fail.
    .tell-3 = If the reason of your own Close frame was not UTF-8, look at the library that received the Close frame. ws and undici answer 1007; gorilla, Tomcat, .NET and Bandit answer 1002.
    .use = Leave both to the library, which sends them by itself. Neither is for malformed JSON: for that, send 1008, or a code of your own from 4000–4999. { -not-again }

pair-1002-1008 = With 1002 you broke the WebSocket protocol; with 1008 you broke a rule of the service.
    .tell-1 = Read the reason. It is 1002 if it names the framing: mask, opcode, RSV bits, length. It is 1008 if it names credentials, a rate, a plan or the content of a message.
    .tell-2 = Connect with another, well-tested library and the same account. Expect 1002 if the error is gone. Expect 1008 if the same error occurs.
    .tell-3 = { -fragments-1008 }
    .tell-4 = If the server is a GraphQL server on subscriptions-transport-ws, 1002 means that server and client have no subprotocol in common.
    .use = { -leave-to-library(code: "1002") } Send 1008 when one of your own rules was broken.

pair-1002-1011 = With 1002 the sender found a protocol error in the bytes that it received; with 1011 the sender failed by itself, or its ping got no answer.
    .tell-1 = Read the reason. It is 1002 if it names a rule of the framing. It is 1011 if it is "keepalive ping timeout" or the text of an exception.
    .tell-2 = Read the sender's log for that second. Expect 1011 if it shows a stack trace of the application. Expect 1002 if it shows an error of the WebSocket library about a frame.
    .tell-3 = If the connection always ends after the same time without traffic, look at the server: Bandit's idle timer sends 1002, and Python websockets sends 1011 after an unanswered ping.
    .tell-4 = Switch permessage-deflate off on both ends. Expect 1002 if the error is then gone.
    .use = { -leave-to-library(code: "1002") } Send 1011 when your code failed. A gateway whose server broke the protocol sends the client 1011 or 1014, not 1002: the client did nothing wrong. { -after-1011 }

pair-1002-1012 = With 1002 the other side found a protocol error in bytes that it received from you; with 1012 the service announced its restart. Some libraries report 1002 for a 1012 that they refuse.
    .tell-1 = { -count-ends } Expect 1012 if all connections of one instance ended during a deployment or a reload. Expect 1002 if only yours ended.
    .tell-2 = Read the text beside the code. It is 1002 if the text names a rule of the framing, such as "RSV1 must be clear". If the text names an invalid close code, your library refused the code that arrived.
    .tell-3 = After the restart, repeat once what you did. Expect 1002 if the same message ends the new connection too. Expect 1012 if the new connection stays open.
    .tell-4 = Read the server's log for a shutdown. { -sends-1012 }
    .use = { -leave-to-library(code: "1002") } Send 1012 when the service restarts; to clients that refuse 1012, send 1001 or a code of your own from 4000–4999.

pair-1002-1014 = With 1002 the other side found a protocol error in bytes that it received from you; with 1014 a gateway told you that the server behind it failed. Some libraries report 1002 for a 1014 that they refuse.
    .tell-1 = If your library is tungstenite and the text is "Protocol violation", the other side may have sent 1014, which tungstenite replaces by 1002. { -capture-or-log }
    .tell-2 = Find out what is between client and server. Expect 1002 if there is no gateway that speaks WebSocket: only such a gateway sends 1014.
    .tell-3 = Connect to the server directly, without the gateway. Expect 1002 if the same message ends that connection with 1002 too. Expect 1014 if the server ends it without a Close frame.
    .tell-4 = Read the gateway's log. Expect 1014 if the connection to the server behind it broke, and 1002 if the gateway refused your frames.
    .use = { -leave-to-library(code: "1002") } { -use-1014 }

pair-1003-1007 = With 1003 the receiver does not accept this type of message, text or binary; with 1007 it accepts the type, but the bytes do not fit the type, as in a text that is not UTF-8.
    .tell-1 = Look at the opcode of the last message. Expect 1003 if the opcode is 2 (binary) and the endpoint expects text. Binary data is never checked for UTF-8.
    .tell-2 = If the opcode is 1 (text), decode the bytes. Expect 1007 if a UTF-8 decoder refuses them. Expect 1003 if the decoder accepts them: the endpoint then expects binary.
    .use = Send 1003 when you do not accept the type, whatever is in the message. { -leave-to-library(code: "1007") } For content that is wrong in the right type, such as malformed JSON, send 1008 or a code of your own from 4000–4999. { -not-again }

pair-1003-1008 = With 1003 the receiver does not accept this type of message, text or binary; with 1008 the type is not the problem: one of the receiver's own rules was broken.
    .difference-1 = { -general-1008 }
    .tell-1 = Send the same content as the other type: text in place of binary, or the reverse. Expect 1003 if the other type is accepted. Expect 1008 if it is refused too.
    .tell-2 = If you sent no message before the end, expect 1008: 1003 answers a message. Check credentials, Origin, path and plan.
    .tell-3 = If the server is Starlette, look at the message: its WebSocketEndpoint sends 1003 for malformed JSON too.
    .use = Send 1003 when you do not accept the type at all. Send 1008 when one of your rules was broken, and name the rule in the reason. After 1003, change the message before you send it again. { -after-1008 }

pair-1003-1009 = With 1003 the message has the wrong type, text or binary; with 1009 the message is too large.
    .tell-1 = Send a short message of the same type. Expect 1009 if the short message is accepted. Expect 1003 if it is refused too.
    .tell-2 = Read the reason. Expect 1009 if it names a size, a length or a number of bytes; the wording often names the library or the gateway that has the limit.
    .tell-3 = Read the logs of the server and of each gateway on the path for that second. Expect 1009 if one of them names a limit on size: a gateway can have a limit of its own. Expect 1003 if the server's log names the type.
    .use = Send 1003 for a type that you do not accept, and 1009 for a message above your limit; name the limit in the reason. { -not-again }

pair-1005-1006 = With 1005 a Close frame arrived and was empty, which is a legal, clean close; with 1006 no usable Close frame arrived, or the connection never opened. Your library fills in both numbers.
    .tell-1 = { -never-opened }
    .tell-2 = In Firefox do not decide by wasClean: it is also false for an empty Close frame if the server closed TCP before Firefox's answer.
    .tell-3 = If the server runs on uvicorn with its wsproto or sansio implementation, a lost TCP connection is reported as 1005 there. { -capture-or-log }
    .tell-4 = Find out how the other side closes. Expect 1005 from Socket.IO, which closes without a code, and from close() without arguments. Expect 1006 from Laravel Reverb, which ends its connections without a Close frame when it restarts.
    .use = { -neither-sent } { -give-a-code } Wait for the other side's Close frame before you close TCP; then the other side sees neither.

pair-1005-1008 = With 1008 the other side refused to go on, because you broke one of its rules; with 1005 the other side gave no code: its Close frame was empty, and your library filled in 1005.
    .difference-1 = { -general-1008 }
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1008") }
    .tell-2 = Read the server's log for that second. If the server refused the client and you see 1005, its program called close() without a code; change the program so that it sends 1008 and names the rule.
    .tell-3 = { -look-age } If each connection ends within a second of the opening, expect a refusal, even where you see 1005. If it ends when the application is done, expect a call of close() without a code.
    .use = Send 1008 with a reason when you refuse a client: for its rate, its expired token, the content of a message. { -cannot-send(code: "1005") } { -after-1008 }

pair-1005-1011 = With 1011 the other side reported an unexpected error, much like HTTP 500; with 1005 the other side gave no code: its Close frame was empty, and your library filled in 1005.
    .difference-1 = 1011 is not for servers only: clients send it too, as Python websockets does after an unanswered ping.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1011") }
    .tell-2 = If you closed first, with close() and no code, 1005 is only the other side's empty answer. Nothing failed.
    .tell-3 = Read the other side's log for that second. If it shows a stack trace and you see 1005, its error handler closes without a code; change the handler so that it sends 1011. If the log shows no error, the other side closed on purpose.
    .use = Catch the errors of your message handlers, and send 1011 for those that you did not expect; then clients and operators see the failure. { -cannot-send(code: "1005") } { -after-1011 }

pair-1005-1012 = With 1012 the service announced its restart and asks you to reconnect; with 1005 the other side gave no code: its Close frame was empty, and your library filled in 1005.
    .difference-1 = 1012 announces a planned restart, such as a deployment or a reload of the configuration.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1012") }
    .tell-2 = A library that refuses 1012 reports 1002, 1006 or an error for it, never 1005. If you see 1005, no 1012 reached you.
    .tell-3 = { -count-ends } If all connections of one instance ended and you see 1005, the server closes without a code when it restarts, as Socket.IO does. If only one ended, a program called close() without a code.
    .use = Send 1012 when the service restarts. { -cannot-send(code: "1005") } Some clients do not reconnect after 1005. { -after-1012 }

pair-1006-1008 = With 1008 the server accepted the connection and then refused to go on; with 1006 no usable Close frame arrived, or the connection never opened, and your library filled in 1006.
    .difference-1 = If a server refuses the handshake with HTTP 401 or 403, a page sees 1006. For the page to see 1008, the server must accept the handshake first.
    .tell-1 = { -never-opened }
    .tell-2 = If your server is Starlette or FastAPI and calls close(1008) before accept(), it is 1006 for the client: the server answers HTTP 403 instead. The server's log shows the 403.
    .tell-3 = Repeat the handshake with a client that shows the HTTP status. Expect 1008 if the status is 101 and a Close frame follows. Any status that refuses the handshake, such as 403, is 1006.
    .use = If a page should be able to read why you refuse it, accept the handshake, then send 1008 with a reason. { -cannot-send(code: "1006") }

pair-1006-1009 = With 1009 the other side told you that a message is too large; with 1006 no usable Close frame arrived, and your library filled in 1006; a message that is too large can cause that too.
    .difference-1 = { -two-ends(code: "1009") }
    .difference-2 = uWebSockets never sends 1009: for a message that is too large it cuts TCP, and the peer sees 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Send a small message, then the large one again. If only the large message ends the connection, its size is the cause, whether you see 1009 or 1006. If the small message ends it too, 1006 has another cause. Do not repeat the large message after that.
    .tell-3 = Read the log of the side with the limit: "Received too big message" is uWebSockets, whose peers see 1006. Python websockets logs "sent 1009".
    .use = Send 1009, with the limit in the reason, before you close TCP. { -cannot-send(code: "1006") }

pair-1006-1011 = With 1011 the other side failed and could still tell you; with 1006 no usable Close frame arrived, or the connection never opened, and your library filled in 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Find out what failed. Expect 1011 if a handler threw an exception and the process kept running. Expect 1006 if the process crashed or was killed, because nginx and HAProxy pass on only the end of TCP.
    .tell-3 = With an unanswered ping of Python websockets (no pong within { SECONDS("python-websockets-ping-timeout") } s), compare both sides. The log of one side has "sent 1011"; the other side reports 1006 if it never read that Close frame.
    .tell-4 = With "sent 1011" in a log, do not look at the other side only: the event loop of the sender may have been blocked, so that it did not read the pong.
    .use = Send 1011 when your side failed and can still send. { -cannot-send(code: "1006") } A gateway that speaks WebSocket, such as farewell, can send 1011 for a server that crashed. { -after-1011 }

pair-1006-1012 = With 1012 the service announced its restart; with 1006 no usable Close frame arrived, or the connection never opened, and your library filled in 1006. An unannounced restart is 1006.
    .tell-1 = { -never-opened } The service may still be restarting.
    .tell-2 = If your library is uWebSockets and the text is "Received invalid close payload", the other side may have sent 1012, which uWebSockets refuses. { -capture-or-log }
    .tell-3 = { -count-ends } If there were many, and the server's log shows no drain, expect 1006: the server, or a proxy in front of it, ended without Close frames.
    .tell-4 = Read the server's log. { -sends-1012 } Expect 1006 from Laravel Reverb, and from a process that was killed.
    .use = Send 1012 at every planned restart, and wait for the clients' Close frames before the process ends. { -cannot-send(code: "1006") }

pair-1006-1014 = With 1014 a gateway told you that the server behind it failed; with 1006 no usable Close frame arrived, or the connection never opened, and your library filled in 1006.
    .difference-1 = nginx and HAProxy pass on only the end of TCP, so behind them a lost server is 1006. Only a gateway that speaks WebSocket can send 1014.
    .tell-1 = { -never-opened } A gateway that cannot reach the server usually answers the handshake with HTTP 502, 503 or 504.
    .tell-2 = If your library is uWebSockets and the text is "Received invalid close payload", the gateway may have sent 1014, which uWebSockets refuses. { -capture-or-log }
    .tell-3 = Connect to the server directly, without the gateway. If the server ends that connection too, look at the server, whether you see 1014 or 1006. If that connection stays open, expect 1006: the gateway, or the network between you and the gateway, ends yours.
    .use = { -use-1014 } { -cannot-send(code: "1006") }

pair-1006-1015 = 1015 has one cause, a TLS handshake that failed; 1006 stands for every other end without a usable Close frame, and in a browser for a failed TLS handshake too.
    .tell-1 = Look at the address. If it begins with ws://, there was no TLS, and it is 1006.
    .tell-2 = If the open event fired, TLS worked, so your library does not fill in 1015. Expect 1006.
    .tell-3 = Run openssl s_client -connect HOST:443 -servername HOST -verify_return_error. If the command fails, TLS is the cause, and a browser's 1006 means what 1015 means. If the command succeeds, open https://HOST in the browser, which shows an error if only the browser refuses the certificate; then look at the HTTP status of the handshake.
    .tell-4 = If a page sees 1015, the other side wrote 1015 into a Close frame, against the rules, and Firefox passed it on. Browsers never fill in 1015.
    .use = { -neither-sent } A library outside browsers can report 1015 when TLS failed, and 1006 for the rest. After 1015, repair TLS before you connect again.

pair-1008-1009 = 1009 has one meaning: the message is too large. 1008 is the general refusal, for rules that 1003 (type) and 1009 (size) do not cover.
    .tell-1 = Send a smaller message with the same kind of content. Expect 1009 if the smaller message is accepted. Expect 1008 if it is refused too.
    .tell-2 = If you sent no message before the end, expect 1008: 1009 answers a message. Check credentials, Origin, path and plan.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Read the reason. Expect 1009 if it names a size or a length, and 1008 if it names a rate, a token or a rule.
    .use = Send 1009 when a message is above your limit, and name the limit. Send 1008 for your other rules, and name the rule. { -after-1008 }

pair-1008-1011 = With 1008 the sender refuses to go on because you broke one of its rules; with 1011 the sender itself failed.
    .tell-1 = Read the reason. Services differ: Deepgram sends 1008 "DATA-0000" for audio that it cannot decode, and 1011 "NET-0001" if no audio came for too long. Some services send 1011 for a used-up quota.
    .tell-2 = Send a request that certainly keeps the rules, with new credentials and a valid, small message. Expect 1008 if that request works. Expect 1011 if it fails as well, or fails only sometimes.
    .tell-3 = Look at other clients. Expect 1011 if all clients are affected. Expect 1008 if only one account or one program is affected.
    .use = Send 1008 when the client must change something, and 1011 when your side must be repaired. graphql-ws and robust-websocket do not reconnect after either. { -after-1008 } { -after-1011 }

pair-1008-1013 = With 1008 the client broke a rule, and the same attempt usually fails again; with 1013 the service has no capacity now, and the same attempt can succeed later.
    .difference-1 = A limit on the rate of one client is a rule (1008). A service that is full for everybody is 1013.
    .tell-1 = Look at other clients at that moment. Expect 1013 if all clients are refused. Expect 1008 if only yours is refused.
    .tell-2 = Try once more, unchanged, when the service is not busy. Expect 1008 if the attempt fails then too. If it succeeds, it was 1013, or 1008 because of a rate.
    .tell-3 = Look at your own sending and reading. Expect 1008 if you sent fast, or read slowly, just before the end.
    .use = Send 1008 to a client that breaks a rule, and 1013 when the service as a whole has no capacity. Name a delay in the reason. farewell's gateway writes "retry-after=30" for 30 seconds, which is its own convention. { -after-1008 } { -after-1013 }

pair-1008-3000 = 3000 has one registered meaning, credentials that are missing or wrong; 1008 is the general refusal, and many services send it for credentials too.
    .tell-1 = Connect with new credentials. If that connection ends in the same way, another rule was broken: expect 1008. If it stays open, the old credentials were the cause, for which services send 3000 or 1008.
    .tell-2 = { -general-3000 }
    .tell-3 = If the credentials are still good and you had just reached a limit, expect 1008: as registered, 3000 is about credentials only.
    .use = Send 3000 for credentials that are missing or wrong, 3003 for a missing right, and 1008 for other rules, or if you do not want to name the cause. To clients that refuse 3000, send 1008.

pair-1008-3003 = 3003 has one registered meaning, a known account that lacks the right; 1008 is the general refusal, and many services send it for a missing right too.
    .tell-1 = Connect with an account that has more rights, and do the same. If that connection ends in the same way, another rule was broken: expect 1008. If it stays open, your account lacks the right, for which services send 3003 or 1008.
    .tell-2 = Connect with new credentials of the same account. If the connection then stays open, it was not 3003: the credentials were the cause, which is 3000 or 1008.
    .tell-3 = If the connection ends only after many messages, or after you opened many connections, expect 1008: a missing right does not depend on the rate.
    .use = Send 3003 when you know the account and it lacks the right, and 1008 for other rules, or if you do not want to name the cause. Accept the handshake first: a page cannot read an HTTP 403.

pair-1011-1012 = With 1011 the sender failed unexpectedly; with 1012 the service restarts, and asks its clients to reconnect after a delay.
    .difference-1 = graphql-ws and robust-websocket do not reconnect after 1011, and do after 1012.
    .tell-1 = { -count-ends } Expect 1011 if only one ended. Expect 1012 if all connections of one instance ended during a deployment.
    .tell-2 = Read the server's log for that second. Expect 1012 if it shows a shutdown, a reload or a drain. Expect 1011 if it shows an exception.
    .tell-3 = Behind farewell's gateway, read the record. The cause upstream_restarted means 1012: the server was back within the restart window. The cause upstream_lost means 1011, or 1014 for graphql-transport-ws clients and where the route asks for it.
    .use = Send 1012 when the service restarts, and 1011 when the service failed unexpectedly. { -after-1011 }

pair-1011-1013 = With 1011 an unexpected error occurred in the sender; with 1013 the service works but has no capacity now.
    .difference-1 = In HTTP terms 1011 is like 500 and 1013 is like 503.
    .tell-1 = Try once more when the service is not busy. Expect 1013 if the attempt then succeeds. Expect 1011 if the same message fails at any time of day.
    .tell-2 = { -look-age } Expect 1013 if connections end right after the opening while the service is busy. Expect 1011 if they end after a certain message, or after an unanswered ping.
    .tell-3 = Read the server's log for that second. Expect 1013 if a limit on connections or load was reached, and 1011 if the log shows an exception. Some services send 1011 when they are overloaded: then read the reason.
    .use = Send 1013 when you have reached a limit, so that clients wait, and 1011 for failures. { -after-1011 } { -after-1013 }

pair-1011-1014 = With 1011 the sender failed, and the number does not tell which part of the service it was; with 1014 the sender is a gateway, and the server behind it gave an invalid answer, much like HTTP 502.
    .difference-1 = graphql-ws and robust-websocket do not reconnect after 1011, and do after 1014.
    .tell-1 = Find out what is between client and server. Without a gateway that speaks WebSocket, expect 1011.
    .tell-2 = Connect to the server directly, without the gateway. Expect 1011 if the server itself closes with 1011: the gateway passed it on. Expect 1014 if the server ends the connection without a Close frame, unless this gateway sends 1011 for that, as many do.
    .tell-3 = Behind farewell's gateway both mean the same event: the gateway sends 1011 for a lost server, and 1014 to graphql-transport-ws clients and where the route asks for it. The record names the side that failed.
    .use = A server sends 1011. A gateway sends 1014 to clients that accept it, and 1011 to the others; its reason names the cause. { -after-1011 }

pair-1012-1013 = With 1012 the service restarts, and all its clients may reconnect after a delay; with 1013 the service is running, has no capacity for you, and asks you to wait.
    .tell-1 = { -look-age } Expect 1012 if the connection had worked and ended together with all others of its instance. Expect 1013 if it ended right after the opening.
    .tell-2 = Reconnect once, after a delay. Expect 1012 if the new connection stays open. Expect 1013 if the new connection ends in the same way.
    .tell-3 = Read the service's log. Expect 1012 if an instance was stopped or its configuration reloaded, and 1013 if a limit was reached.
    .use = Send 1012 when you restart, and 1013 when you have no capacity, each with a delay in the reason. { -after-1012 } { -after-1013 }

pair-1013-1014 = With 1013 the service has no capacity for you now; with 1014 a gateway got an invalid answer from the server behind it.
    .difference-1 = In HTTP terms 1013 is like 503 and 1014 is like 502.
    .tell-1 = { -look-age } Expect 1013 if the connection ended right after the opening. Expect 1014 if the connection had worked: the server behind the gateway was lost while it was open.
    .tell-2 = Read the gateway's log. Expect 1014 if the connection to the server behind it broke or the server sent something invalid, and 1013 if a limit was reached.
    .tell-3 = Behind farewell's gateway, read the record: the causes overloaded and upstream_unavailable mean 1013, upstream_lost and upstream_protocol_error mean 1014 for graphql-transport-ws clients and where the route asks for it, and 1011 elsewhere.
    .use = Send 1013 when you have no capacity or are not ready, and 1014 only as a gateway whose server failed on an open connection. { -after-1013 }

pair-3000-3003 = With 3000 the service does not know who you are, because credentials are missing or wrong; with 3003 the service knows your account, and the account lacks the right.
    .difference-1 = 3000 is like HTTP 401 and 3003 like HTTP 403, for a connection that is already open. Both are registered without a document, so only the service can say how it uses them.
    .tell-1 = Connect with new credentials of the same account. Expect 3000 if the connection then stays open. Expect 3003 if the new connection ends in the same way.
    .tell-2 = Connect with another account. Expect 3003 if that works and new credentials of your own account do not.
    .tell-3 = { -general-3000 }
    .use = Send 3000 when you do not know who the client is, and 3003 when you know the account and it lacks the right. Accept the handshake first: a page cannot read an HTTP 401 or 403. After 3000, reconnect only with new credentials; after 3003, only when the account has the right.
