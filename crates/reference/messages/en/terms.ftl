# Sentences and words that several texts share. A parameter is written
# { -name(code: "1000") }.

-heartbeat = Send a message or a ping at less than half of the shortest idle limit on the path. A page cannot send pings: send a small message of your own protocol from the page, or let the server send pings.
-reconnect-soon = Reconnect after a random delay of up to { SECONDS("rfc6455-first-delay") } s.
-past-the-proxy = Open a second connection straight to the server, past every proxy, and send nothing on either: if only the connection through the proxy ends, the proxy or load balancer ended it.
-show-status = Repeat the handshake with a client that shows the HTTP status, such as curl or wscat, from the same network and with the same path, cookies and Origin.

-retry-after = If the reason names a delay, as "retry-after=2.5" does (in seconds), wait exactly that long; this is a convention of farewell's gateway, not a standard.
-own-code = For a meaning of your own, use a code from 4000–4999.
-accept-first = Accept the handshake before you send this code: if you refuse the handshake with an HTTP status, a page sees only 1006.
-uws-refuses = Clients built on uWebSockets report this code as 1006; send them 1008 or a code from 4000–4999.
-shown-anyway = If a peer sends such a number, Chromium and Firefox pass it on to the page; the ws package for Node reports 1006.
-look-up-number = Find out which library or service is at the other end, and look the number up in its documentation.
-capture-close = Capture the Close frame. Its body is empty, or it is the code in two bytes, the high byte first, followed by the reason in UTF-8.
-openssl = openssl s_client -connect HOST:443 -servername HOST

-cannot-send = { $code } cannot be sent; a library only reports it.
-neither-sent = Neither can be sent: each is only reported by a library.
-give-a-code = When you call close(), give it a code and a reason.
-leave-to-library = Do not send { $code } from your application: the library sends it.
-use-1014 = Send 1014 only as a gateway, to clients that accept it; send 1011 to the others.
-not-again = After either, do not send the same message again.
-general-1008 = 1008 is the general refusal, for rules that 1003 (type) and 1009 (size) do not cover.
-not-a-bug = 1005 is not an error, and by itself not a bug of the other side.

-clean-both = Yes, if both sides sent a Close frame.
-clean-receiver = For the side that receives the code, if that side answers; the side that sends the code often reports 1006.
-clean-never = No, never.
-not-valid = Not a valid close code.

-look-age = Look at how long the connection was open.
-count-ends = Count the connections that ended within the same few seconds.
-sends-1012 = Expect 1012 from uvicorn when it shuts down and from Phoenix during a drain.
-fragments-1008 = If a message came in very many fragments, look at the library that received it: ws and undici send 1008 for too many fragments.
-other-3008 = In Centrifugo 3008 means that the client reads too slowly, in AssemblyAI that the session reached its maximum length.

-never-opened = If the open event never fired, it is 1006: the opening handshake failed, so no Close frame can have arrived.
-has-reason = If there is a reason from the other side, it is { $code }: an empty Close frame cannot contain a reason. Without a reason it can be either.
-local-text = If there is a text beside 1006, your own library wrote it, not the other side. Read that text: it often names the cause.
-two-ends = The side that finds the fault sends { $code } and often reports 1006 itself; the other side reports { $code }.
-capture-or-log = The number alone does not show which code arrived: capture the Close frame, or read the other side's log.
-general-3000 = If the server is Centrifugo, 3000 means "connection closed"; if it is built on WebSocket++, 3000 is a general error of the subprotocol. Neither is about credentials.

-after-1008 = After 1008, read the reason and the service's documented limits. If it was a rate limit, wait, then send more slowly; otherwise change something before you reconnect.
-after-1011 = After 1011, read the reason before you reconnect: if a quota is used up, or the server cannot handle a message, the same error occurs again.
-after-1012 = After 1012, wait as long as the reason names. If the reason names no delay, wait for a random time of { SECONDS("registered-1012-min") } to { SECONDS("registered-1012-max") } s, as the registration of 1012 advises; { SECONDS("paced-1012-min") } to { SECONDS("paced-1012-max") } s are enough only if the server spreads its closes over time, as farewell does.
-after-1013 = After 1013, wait as long as the reason names. If the reason names no delay, try another address of the service; reconnect to the same address only when the user asks, or after a random delay that grows with each attempt.
