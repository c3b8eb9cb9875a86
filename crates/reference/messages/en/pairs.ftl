# The pairs that people confuse. The smaller number comes first in the id.
#
# The value is the difference. The attributes:
#   .tell-1 ...  steps that tell the two apart, in order; each decides or rules out
#   .use         which to use when

pair-1000-1001 = With 1000 the sender is done: the connection has served its purpose. With 1001 the sender is leaving, whether or not the work was done: a page is closed, or a server shuts down.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 E8, it is 1000; if it begins with 03 E9, it is 1001.
    .tell-2 = On a server, look at what the page did: if it was closed or reloaded, the browser said 1001 by itself; if its code called close(1000), it is 1000. A page cannot say 1001.
    .tell-3 = In a client, after a fixed silence, look at what the server runs on: the idle timer of Cowboy says 1000, those of Jetty and Tomcat say 1001.
    .use = Say 1000 when the purpose of the connection is fulfilled. Say 1001 when your side leaves although it is not; a server that shuts down and will be back says 1012, where its clients understand that. In a page leave 1001 to the browser: close() takes 1000 and 3000-4999 only.

pair-1000-1005 = Both are an end in good order, with a Close frame. With 1000 the other side wrote the number into the frame. With 1005 it wrote none: the frame's body was empty, which is legal, and your own side filled in 1005.
    .tell-1 = Look at the Close frame that you received, in a capture: if its length is 0, it is 1005; if its body begins with 03 E8, it is 1000.
    .tell-2 = Look at the reason: if there is one, it is 1000. An empty Close has no room for a reason.
    .tell-3 = Look at which library reports it: Java-WebSocket, Tomcat, .NET and websocket-driver (Rails, faye) show 1000 for an empty Close too. If yours is another one and shows 1000, it is 1000.
    .tell-4 = Look at how the other side closes: if a browser, or ws for Node, calls close() without arguments, it is 1005; other libraries, such as Python websockets and aiohttp, then write 1000 by themselves. If it calls close(1000), it is 1000.
    .use = Say 1000, with a reason, when your side is done. 1005 cannot be said: close(1005) throws in a browser, and the number may not stand in a frame. If the other side has to tell a wanted end from others, do not call close() without a code. Whoever receives the two treats them alike, and comes back only if the user still wants the connection.

pair-1000-1006 = With 1000 the other side said that it was done. With 1006 nobody said anything: the connection ended without a usable Close frame, or never opened, and your own side filled in 1006. A program that calls close(1000) itself may see 1006 all the same, where the other side cuts TCP instead of answering.
    .tell-1 = Look at whether the open event fired: if it never did, the handshake failed and it is 1006.
    .tell-2 = Look for a Close frame that you received: if its body begins with 03 E8, it is 1000; if none came, it is 1006.
    .tell-3 = Look at wasClean: if it is true, it is 1000. After 1006 it is never true.
    .tell-4 = If your own side called close(1000) and you see 1006, look at the other side: it cut TCP, or did not answer the Close in time. What you sent was right.
    .use = Say 1000 when your side is done, and wait for the answer before you close TCP. 1006 cannot be said. After 1000 come back only if the user still wants the connection. After 1006 come back with a growing, random delay, unless your own side had asked for the end.

pair-1000-1011 = With 1000 the sender was done and ended the connection on purpose. With 1011 it met a condition that it did not expect and could not go on.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 E8, it is 1000; if it begins with 03 F3, it is 1011.
    .tell-2 = Look at the reason: "keepalive ping timeout" is 1011, said by Python websockets; "ping timed out" is 1000, said by Tornado for the same event.
    .tell-3 = Look at the log of the side that closed, at that second: if it shows an error, a panic or a failed handler, expect 1011; if it shows a call of close(), expect 1000.
    .use = Say 1000 when your side is done, and 1011 when it failed. A server that says 1000 after an error tells its clients to stay away and its operators that all is well. After 1000 come back only if the user still wants the connection; after 1011 come back with a growing, random delay.

pair-1001-1005 = With 1001 the other side said that it leaves. With 1005 it sent a Close frame with an empty body, which is legal: it said nothing about why, and your own side filled in 1005.
    .tell-1 = Look at the Close frame that you received: if its length is 0, it is 1005; if its body begins with 03 E9, it is 1001.
    .tell-2 = On a server, look at what the page did: if the tab was closed or reloaded, it is 1001; if its code called close() without arguments, or dropped the last reference to the WebSocket, it is 1005.
    .tell-3 = Look at the reason: if there is one, it is 1001. An empty Close has no room for a reason.
    .use = Say 1001 when your server goes away, or 1012 if it will be back; a browser says 1001 by itself. 1005 cannot be said: give close() a code. Count both as normal ends. After 1001 come back after a random delay of up to 5 s; after 1005 only if the user still wants the connection.

pair-1001-1006 = With 1001 the other side said that it leaves. With 1006 nobody said anything: the connection ended without a Close frame, or never opened, and your own side filled in 1006.
    .tell-1 = Look at whether the open event fired: if it never did, the handshake failed and it is 1006.
    .tell-2 = Look at how TCP ended, in a capture: if a Close frame with 03 E9 came first, it is 1001; if FIN or RST came without a Close frame, it is 1006.
    .tell-3 = If the two sides disagree, compare the second: when an idle timer of Jetty or Tomcat fires, the client sees 1001 and the server's own log shows 1006, for one event.
    .tell-4 = With phones, look at the browser: if the reason is "WebSocket is closed due to suspension.", Safari said 1001; if a phone was locked or lost its network without a word, it is 1006.
    .use = A server that shuts down says 1001, or 1012 if it will be back, and waits for the answer before it closes TCP; otherwise its clients see 1006. 1006 cannot be said. After 1001 come back after a random delay of up to 5 s; after 1006 with a growing, random delay.

pair-1001-1012 = With 1001 the sender leaves, and does not say whether it will be back. With 1012 it is a service that restarts, and asks its clients to come back after a delay.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 E9, it is 1001; if it begins with 03 F4, it is 1012.
    .tell-2 = Look at who said it: if a browser did, it is 1001, because browsers never say 1012.
    .tell-3 = Look at your own library: Tomcat, Bandit, websocket-driver and uWebSockets refuse 1012 and show 1002 or 1006, never 1001. If such a library shows 1001, it is 1001.
    .use = Say 1012 when the service restarts and your clients understand it; else 1001. After 1001 come back after a random delay of up to 5 s. After 1012 wait as long as the reason says; if it says nothing, a random 5 to 30 s, as the registered text has it. 1 to 5 s are right only where the server spreads its closes over time, as farewell does.

pair-1002-1005 = With 1002 the other side complained: it received bytes that break RFC 6455, or a code that it refuses. With 1005 nothing was wrong with the bytes: a Close frame came with an empty body, which is legal, and your own side filled in 1005.
    .tell-1 = Look at the Close frame that you received: if its body begins with 03 EA, it is 1002; if its length is 0, it is 1005.
    .tell-2 = If that body is a single byte, the frame itself is illegal: most libraries answer it with 1002, Firefox and gorilla report 1005. The fault is in the side that sent it.
    .tell-3 = Look at the reason: if it names a rule, such as "RSV1 must be clear", it is 1002. An empty Close has no room for a reason.
    .tell-4 = Look at the other side's log at that second: if it shows a protocol error, it said 1002; if it shows a call of close() without a code, you see 1005.
    .use = Leave 1002 to the library, which says it by itself when the bytes are wrong. 1005 cannot be said: give close() a code. A program that writes 1005 into a frame breaks the protocol, and is answered with 1002. After 1002 find the fault before you come back, because the same bytes fail again; after 1005 nothing has to be repaired.

pair-1002-1006 = With 1002 the other side sent you a Close frame: it received bytes that break RFC 6455. With 1006 no usable Close frame came, or the connection never opened. They are often the two ends of one event: the side that finds the fault says 1002, and reports 1006 itself.
    .tell-1 = Look at whether the open event fired: if it never did, the handshake failed and it is 1006.
    .tell-2 = Look for a Close frame that you received: if its body begins with 03 EA, it is 1002; if none came, it is 1006.
    .tell-3 = Look at both logs at the same second: if your side names a rule that was broken and reports 1006, it found the fault itself, and the other side sees 1002.
    .tell-4 = In a page, open the console: a browser that found the fault shows the page 1006 only, and writes the rule there.
    .use = Leave 1002 to the library. 1006 cannot be said: it is what remains on the side that gave up, or where nothing came. After 1002 find the fault before you come back; after 1006 come back with a growing, random delay, unless your own log names a broken rule.

pair-1002-1007 = 1002 is about the frame: its opcode, its bits, its mask, its length. 1007 is about what is in it: a text that is not UTF-8.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 EA, it is 1002; if it begins with 03 EF, it is 1007.
    .tell-2 = Look at the last message before it, in hex: if it is a text with bytes that no UTF-8 decoder takes, expect 1007; if the first two bytes of a frame are wrong, expect 1002.
    .tell-3 = If the reason of a Close was not UTF-8, look at the library that received it: ws and undici say 1007; gorilla, Tomcat, .NET and Bandit say 1002.
    .use = Leave both to the library, which says them by itself. Malformed JSON is neither of the two: say 1008 or a code of your own from 4000-4999. Do not come back with the same bytes after either.

pair-1003-1007 = With 1003 the message has a type that the endpoint does not take: binary where it wants text, or the other way round. With 1007 the type is right and the bytes are not: a text that is not UTF-8.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 EB, it is 1003; if it begins with 03 EF, it is 1007.
    .tell-2 = Look at the opcode of the last message: 2 is binary, and an endpoint for text then says 1003.
    .tell-3 = If the opcode is 1, which is text, look at the bytes: if a UTF-8 decoder refuses them, expect 1007; if it takes them, the endpoint wants binary and says 1003.
    .use = Say 1003 when you do not take the type, whatever is in the message. Leave 1007 to the library. For content that is wrong in the right type, such as malformed JSON, say 1008 or a code of your own from 4000-4999.

pair-1003-1008 = With 1003 the endpoint does not take this type of message: text or binary. With 1008 it takes the type, and one of its own rules was broken.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 EB, it is 1003; if it begins with 03 F0, it is 1008.
    .tell-2 = Send the same content as the other type: if it is taken, the type was the fault, which is 1003; if it is refused again, a rule was broken, which is 1008.
    .tell-3 = If no message was sent before the end, it is 1008: credentials, Origin, path or plan.
    .tell-4 = If the server is Starlette, look at the message: its WebSocketEndpoint says 1003 for malformed JSON too.
    .use = Say 1003 when you cannot take the type at all. Say 1008 for everything that one of your rules forbids, and name the rule in the reason. After either, change something before you come back.

pair-1005-1006 = With 1005 a Close frame came, and its body was empty: a legal end in good order. With 1006 no usable Close frame came, or the connection never opened. Neither number was sent; your own side filled it in.
    .tell-1 = Look at whether the open event fired: if it never did, the handshake failed and it is 1006.
    .tell-2 = Look at how TCP ended, in a capture: if a Close frame of length 0 came first, it is 1005; if FIN or RST came without a Close frame, it is 1006.
    .tell-3 = Look at wasClean: if it is true, it is 1005. If it is false, it is nearly always 1006; Firefox also shows false after an empty Close if the server closed TCP before it read the answer.
    .tell-4 = On uvicorn with its wsproto or sansio implementation the number decides nothing: a lost TCP connection is reported as 1005 there. Switch the implementation, or capture.
    .use = Neither can be said. Give close() a code and a reason, and wait for the answer before you close TCP: then the other side sees neither. Treat 1005 like 1000. After 1006 come back with a growing, random delay, and look for a failed handshake, a timer, a restart or a proxy.

pair-1005-1008 = 1008 is a refusal: the other side wrote it because one of its rules was broken. With 1005 it wrote nothing: a Close frame came with an empty body, which is legal, and your own side filled in 1005. A server that refuses a client with an empty Close makes the client see 1005.
    .tell-1 = Look at the Close frame that you received: if its body begins with 03 F0, it is 1008; if its length is 0, it is 1005.
    .tell-2 = Look at the reason: if there is one, it is 1008. If there is none, it may be either: 1008 often comes without a reason.
    .tell-3 = Look at the server's log at that second: if it refused the client and you see 1005, its code called close() without a code. Have it say 1008 and name the rule.
    .tell-4 = Look at the age: if connections end within a second of their opening, again and again, suspect a refusal even where you see 1005: credentials, Origin, path or plan.
    .use = Say 1008 with a reason whenever you refuse a client. Do not refuse with close() without a code: the client sees 1005 (or 1000, where the library writes that by itself) and takes it for a normal end, and its developer looks for the fault in the wrong place. 1005 cannot be said. After 1008 change something before you come back; after 1005 come back if the user still wants the connection.

pair-1005-1011 = With 1011 the other side said that it failed: it met a condition that it did not expect. With 1005 it said nothing: a Close frame came with an empty body, which is legal, and your own side filled in 1005. The same failure can show as either: a server whose error handler sends an empty Close makes its clients see 1005.
    .tell-1 = Look at the Close frame that you received: if its body begins with 03 F3, it is 1011; if its length is 0, it is 1005.
    .tell-2 = Look at the reason: if there is one, such as "keepalive ping timeout", it is 1011. An empty Close has no room for a reason.
    .tell-3 = Look at who closed first: if your own side did, by close() without a code, the empty answer gives 1005, and nothing failed.
    .tell-4 = Look at the log of the other side at that second: if it shows an error and you see 1005, its error handler closes without a code. Have it say 1011. If it shows no error, the end was wanted.
    .use = Say 1011 in the handler of errors that you did not expect, so that clients and operators see the failure. 1005 cannot be said; close() without a code hides a failure behind it, or behind 1000 where the library writes that by itself. After 1011 come back with a growing, random delay and limit the attempts. After 1005 come back only if the user still wants the connection.

pair-1005-1012 = With 1012 the service said that it restarts and that a new connection will be welcome. With 1005 the other side said nothing: a Close frame came with an empty body, which is legal, and your own side filled in 1005. A server that sends an empty Close while it shuts down makes its clients see 1005 at every restart.
    .tell-1 = Look at the Close frame that you received: if its body begins with 03 F4, it is 1012; if its length is 0, it is 1005.
    .tell-2 = Look at the reason: if there is one, such as "retry-after=2.5", it is 1012. An empty Close has no room for a reason.
    .tell-3 = Look at your own library: those that refuse 1012 (Tomcat, Bandit, websocket-driver, uWebSockets, older .NET) show 1002, 1006 or an error for it, never 1005. A 1005 is not a disguised 1012.
    .tell-4 = Count the connections that ended within the same few seconds: if there were many and you see 1005, the server restarts without saying so. Have it say 1012. If it was one alone, a program called close() without a code.
    .use = Say 1012 when the service restarts: clients then know that they may come back, and when. 1005 cannot be said; clients that take it for a normal end stay away after a restart. After 1012 wait as long as the reason says; if it says nothing, a random 5 to 30 s, as the registered text has it. 1 to 5 s are right only where the server spreads its closes over time, as farewell does. After 1005 come back only if the user still wants the connection.

pair-1006-1011 = With 1011 the other side had time to say that it failed. With 1006 nobody said anything: the connection ended without a usable Close frame, or never opened, and your own side filled in 1006.
    .tell-1 = Look at whether the open event fired: if it never did, the handshake failed and it is 1006.
    .tell-2 = Look for a Close frame that you received: if its body begins with 03 F3, it is 1011; if none came, it is 1006.
    .tell-3 = Look at what failed: a handler that throws can still be told as 1011; a process that crashes or is killed says nothing, and behind nginx or HAProxy its clients see 1006.
    .tell-4 = With a keepalive that got no answer, look at both sides: the side that sent the ping says 1011 "keepalive ping timeout"; the silent side often never reads it, and reports 1006.
    .use = Say 1011 when your side failed and can still speak. 1006 cannot be said. A gateway that speaks WebSocket can say 1011 for a server that crashed, as farewell does. After both come back with a growing, random delay.

pair-1006-1012 = With 1012 the service announced its restart. With 1006 nobody said anything: the connection ended without a usable Close frame, or never opened. A restart that nobody announces is 1006.
    .tell-1 = Look for a Close frame that you received, in a capture: if its body begins with 03 F4, the other side said 1012, whatever your library reports; if none came, it is 1006.
    .tell-2 = Look at your own library: uWebSockets and Bun refuse 1012 and report 1006 with "Received invalid close payload". That text is your own library's, and the other side may have said 1012.
    .tell-3 = Count the connections that ended within the same few seconds: if there were many and none had a Close frame, the server, or a proxy before it, restarted without saying so.
    .tell-4 = Look at whether the open event fired: if it never did, it is 1006, and the service may not be back yet.
    .use = Say 1012 in every shutdown that you plan, and wait for the answers before the process ends. 1006 cannot be said. After 1012 wait as long as the reason says; if it says nothing, a random 5 to 30 s, as the registered text has it. 1 to 5 s are right only where the server spreads its closes over time, as farewell does. After 1006 come back with a growing, random delay.

pair-1006-1015 = Both are an endpoint's own report, and neither is ever sent. 1015 is one cause only: TLS could not be established. 1006 is every end without a usable Close frame, and in a browser a failed TLS too.
    .tell-1 = Look at the address: if it begins with ws:// and not wss://, there was no TLS, and it is 1006.
    .tell-2 = Look at whether the open event fired: if it did, TLS worked, and it is 1006.
    .tell-3 = Run openssl s_client -connect HOST:443 -servername HOST: if it fails, TLS is the cause, and a browser's 1006 stands for 1015; if it succeeds, look at the HTTP status of the handshake.
    .tell-4 = If a page shows 1015, a peer wrote it into a Close frame: Firefox passes it on. No browser fills it in.
    .use = Neither can be said. A library outside browsers may report 1015 where TLS failed, and 1006 for the rest. After 1015 repair TLS before you try again; after 1006 come back with a growing, random delay.

pair-1008-1009 = 1009 is one rule with a number of its own: the message is too large. 1008 is every other rule.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 F0, it is 1008; if it begins with 03 F1, it is 1009.
    .tell-2 = Send a smaller message: if it is taken, the size was the fault, which is 1009; if it is refused too, it is 1008.
    .tell-3 = If the message came in many fragments, look at the library that received it: ws and undici say 1008 for too many fragments.
    .tell-4 = If no message was sent before the end, it is 1008: credentials, Origin, path or plan.
    .use = Say 1009 when a message is above your limit, and name the limit in the reason. Say 1008 for your other rules, and name the rule. After 1009 do not send the same message again; after 1008 change something before you come back.

pair-1008-1013 = With 1008 the client broke a rule: the same attempt fails again. With 1013 the client did nothing wrong: the service has no room now, and the same attempt may succeed later.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 F0, it is 1008; if it begins with 03 F5, it is 1013.
    .tell-2 = Try again, unchanged, when the service is quiet: if it succeeds, it was 1013, or a 1008 for a rate; if it fails at any hour, it is 1008.
    .tell-3 = Look at the other clients: if all are turned away, expect 1013; if only one is, expect 1008.
    .use = Say 1008 to a client that breaks a rule, a limit on its own rate included. Say 1013 to any client when the service as a whole has no room. With both a reason such as "retry-after=30" names the delay. After 1008 without a delay change something; after 1013 take another address, or wait long and at random.

pair-1008-3000 = 3000 says one thing: credentials are missing or wrong. 1008 is the general refusal, and many services say it for credentials too.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 F0, it is 1008; if it begins with 0B B8, it is 3000.
    .tell-2 = Connect with new credentials: if the connection stays open, they were the fault, which some services tell as 3000 and others as 1008; if it does not, another rule was broken, which is 1008.
    .tell-3 = Look at what the server runs on: at Centrifugo 3000 means "connection closed", and in WebSocket++ a general error of the subprotocol. There it says nothing about credentials.
    .tell-4 = If your own side runs on uWebSockets or Bun and shows 1006, the other side may have said 3000: they refuse it on receipt.
    .use = Say 3000 for credentials that are missing or wrong, 3003 for rights that are not enough, 1008 for other rules or where the details are to stay hidden. For clients on stacks that refuse 3000, say 1008. After 3000 get new credentials before you come back.

pair-1011-1012 = With 1011 the sender failed, and nobody planned it. With 1012 the service restarts, and asks its clients to come back.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 F3, it is 1011; if it begins with 03 F4, it is 1012.
    .tell-2 = Count the connections that ended within the same few seconds: if it was one alone, expect 1011; if all of one instance ended while a deployment was under way, expect 1012.
    .tell-3 = Behind farewell's gateway, look at the record: if the server behind it came back within the restart window, it is 1012; if it did not, it is 1011.
    .tell-4 = Look at your own library: Tomcat, Bandit, websocket-driver and uWebSockets refuse 1012 and show 1002 or 1006, never 1011. If such a library shows 1011, it is 1011.
    .use = Say 1012 when the service restarts, 1011 when it failed in a way that you did not expect. After 1011 come back with a growing, random delay and limit the attempts. After 1012 wait as long as the reason says; if it says nothing, a random 5 to 30 s, as the registered text has it. 1 to 5 s are right only where the server spreads its closes over time, as farewell does.

pair-1011-1014 = With 1011 the sender itself failed, or does not say who did. With 1014 it is a gateway, and the server behind it gave an invalid answer.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 F3, it is 1011; if it begins with 03 F6, it is 1014.
    .tell-2 = Look at who said it: if there is no gateway between the two, it is 1011.
    .tell-3 = Behind farewell's gateway, look at the route: it says 1011 for a server that failed behind it, and 1014 only where the route asks for that. The record names the side that failed.
    .tell-4 = Look at your own library: gorilla, tungstenite, Tomcat and others refuse 1014 and show 1002, 1006 or an error, never 1011. If such a library shows 1011, it is 1011.
    .use = A server says 1011. A gateway says 1014 to clients that take it, and 1011 to the others; the reason names the cause. After both come back with a growing, random delay, and look behind the gateway.

pair-1012-1013 = With 1012 a connection ends because the service restarts, and all clients are asked to come back. With 1013 the service is up and has no room for this client: it is asked to stay away for a while.
    .tell-1 = Look at the body of the Close frame: if it begins with 03 F4, it is 1012; if it begins with 03 F5, it is 1013.
    .tell-2 = Look at the age: a connection that served for a while and ends together with all others of its instance is 1012; one that ends at its opening or soon after is 1013.
    .tell-3 = Look at what happens next: if the next attempt stays open, expect 1012; if it ends in the same way, expect 1013.
    .use = Say 1012 when you restart, 1013 when you have no room, each with a delay in the reason. After 1012 wait as long as the reason says; if it says nothing, a random 5 to 30 s, as the registered text has it. 1 to 5 s are right only where the server spreads its closes over time, as farewell does. After 1013 take another address of the service; at the same address wait longer each time, or let the user decide.

pair-3000-3003 = With 3000 the service does not know who the client is: credentials are missing or wrong. With 3003 it knows, and the account may not do this.
    .tell-1 = Look at the body of the Close frame: if it begins with 0B B8, it is 3000; if it begins with 0B BB, it is 3003.
    .tell-2 = Connect with new credentials of the same account: if the connection stays open, it was 3000; if it ends the same way, it is 3003.
    .tell-3 = Look at what the server runs on: at Centrifugo 3000 means "connection closed", and in WebSocket++ a general error of the subprotocol. There it says nothing about credentials.
    .use = Say 3000 when you do not know who the client is, 3003 when you know and it is not allowed; accept the handshake first, because a page cannot read an HTTP 401 or 403. After 3000 get new credentials before you come back. After 3003 do not come back by yourself.
