# What a comparison says about each number, or range of numbers.
#
# The value is the gist: a clause that follows "1000: ". The attributes:
#   .clean      whether the end was a clean one
#   .fault      whose fault it was
#   .look       where to look first
#   .tell-1 ... signs by which to know it, besides the bytes of the Close frame
#   .use        when to say it, or what to say instead
#
# The signs of any two entries may stand one after the other on a page. In the
# ranges $code is the number that was asked for; .clean, .fault and .look have
# no number in them.

traits-1000 = the sender has done what it opened the connection for
    .clean = Yes, if both sides said Close.
    .fault = Nobody's: the end was wanted, or a timer ran out.
    .look = At who called close(), and at timers that fit the age or the silence.
    .tell-1 = It is 1000 if the side that closed called close(1000), or its log says that it was done.
    .tell-2 = If Java-WebSocket, Tomcat, .NET or websocket-driver reports 1000, the Close may have been empty: they show 1000 for that too.
    .use = Say 1000 when your side has done what it opened the connection for.

traits-1001 = the sender is leaving
    .clean = Yes, if the other side's answer arrived before the sender was gone.
    .fault = Nobody's: one side left.
    .look = At the page that was left, or at the server's shutdown and idle timer.
    .tell-1 = It is 1001 if at that moment a page was closed or reloaded, or the server began to shut down.
    .use = Say 1001 when your side leaves. A browser says it by itself; close(1001) throws there.

traits-1002 = the sender received bytes that break RFC 6455
    .clean = For the side that receives it, if it answers; the side that says it often reports 1006.
    .fault = The side that sent the bytes, or something on the path that changed them.
    .look = At the reason, and at the first bytes of the offending frame.
    .tell-1 = It is 1002 if the reason names a rule of the framing, such as "RSV1 must be clear".
    .tell-2 = If tungstenite shows 1002 with "Protocol violation" and nobody broke the framing, the peer sent a number that tungstenite refuses, such as 1014.
    .use = Leave 1002 to the library; it says it by itself.

traits-1003 = the sender does not take this type of message, text or binary
    .clean = Yes, if both sides said Close.
    .fault = The side that sent the message, if the type was agreed.
    .look = At the type of the last message.
    .tell-1 = It is 1003 if the last message was binary and the endpoint takes text, or the other way round. In a capture opcode 1 is text, 2 is binary.
    .use = Say 1003 when you do not take this type of message, whatever is in it.

traits-1004 = a reserved number without a meaning
    .clean = No connection ends with it by the rules.
    .fault = The side that sent it: the number is not for use.
    .look = At the table of codes that the sender follows.
    .tell-1 = It is 1004 if the sender follows a table from before the RFC, in which 1004 was a message that is too large.
    .use = 1004 may not be said. For a message that is too large, say 1009.

traits-1005 = a Close frame came with an empty body, and the receiver filled in the number
    .clean = Yes, as a rule: a Close frame came.
    .fault = Nobody's: an empty Close is legal, and does not say why.
    .look = In the code that called close() without a number.
    .tell-1 = It is 1005 if a Close frame came and its length is 0. Browsers must send that for close() without arguments.
    .tell-2 = It is 1005 if aiohttp reports 0.
    .use = 1005 cannot be said. Call close(1000) instead of close() if the other side is to know that you were done.

traits-1006 = no usable Close frame came, or the connection never opened
    .clean = No, never.
    .fault = Unknown: the number tells what is missing, not what happened.
    .look = At whether it ever opened; then at timers, restarts and proxies.
    .tell-1 = It is 1006 if the open event never fired: the handshake failed.
    .tell-2 = It is 1006 if TCP ended without a Close frame.
    .tell-3 = It is 1006 if your own endpoint gave the connection up: it then reports 1006 whatever it sent.
    .use = 1006 cannot be said. It is what remains where nobody said anything: say what you know in a Close frame.

traits-1007 = the payload does not fit its type, nearly always text that is not UTF-8
    .clean = For the side that receives it, if it answers; the side that says it often reports 1006.
    .fault = The side that sent the text.
    .look = At the bytes of the last text message.
    .tell-1 = It is 1007 if the last text message, or the reason of a Close, has bytes that no UTF-8 decoder takes.
    .use = Leave 1007 to the library. It is not for malformed JSON.

traits-1008 = the sender refuses to go on because one of its rules was broken
    .clean = Yes, if both sides said Close.
    .fault = The side that broke the rule, as the side that says 1008 sees it.
    .look = At the reason, and at the age of the connection.
    .tell-1 = It is 1008 if the reason or the sender's log names a rule: credentials, Origin, path, rate, content.
    .use = Say 1008 when one of your rules was broken and no other code fits. Name the rule in the reason.

traits-1009 = a message is larger than the sender of the Close takes
    .clean = For the side that receives it, if it answers; the side that says it often reports 1006.
    .fault = The side that sent the message, or the hop whose limit is too small.
    .look = At the size of the last message, and at the limit of each hop.
    .tell-1 = It is 1009 if a large message came just before, and the reason speaks of a size or a length.
    .use = Say 1009 when a message is above your limit. Name the limit in the reason.

traits-1010 = the client needs an extension that the server did not agree to
    .clean = For the server, if it answers; the client that says it often reports 1006.
    .fault = The server or a proxy that leaves the extension out, as the client sees it.
    .look = At Sec-WebSocket-Extensions at both ends of the path.
    .tell-1 = It is 1010 if a client ended the connection right after the opening, and the reason names an extension.
    .use = Say 1010 only as a client that cannot work without an extension. A server refuses the handshake instead.

traits-1011 = the sender met a condition that it did not expect
    .clean = Yes, if both sides said Close.
    .fault = The side that says it; after "keepalive ping timeout" the other side, which did not answer.
    .look = In the log of the side that says it.
    .tell-1 = It is 1011 if the log of the side that said it shows an error or a panic at that second.
    .tell-2 = It is 1011 if the reason is "keepalive ping timeout".
    .use = Say 1011 when your side failed in a way that you did not expect.

traits-1012 = the service restarts, and a new connection will be welcome
    .clean = Yes, if both sides said Close.
    .fault = Nobody's: the service restarts.
    .look = At the deployment at that time.
    .tell-1 = It is 1012 if many connections of one instance ended within some seconds, each with a Close frame, while a deployment was under way.
    .use = Say 1012 when the service restarts. The registered text has clients wait a random 5 to 30 s; 1 to 5 s are right only where the server spreads its closes over time, as farewell does.

traits-1013 = the service has no room for this connection now
    .clean = Yes, if both sides said Close.
    .fault = Nobody's alone: more is asked of the service than it has room for.
    .look = At the load and the limits of the service.
    .tell-1 = It is 1013 if it comes at the opening or soon after, while the service is at a limit.
    .use = Say 1013 when you have no room for the connection. Name a delay in the reason.

traits-1014 = a gateway got an invalid answer from the server behind it
    .clean = Yes, if both sides said Close.
    .fault = The server behind the gateway.
    .look = At the server behind the gateway, and in the gateway's log.
    .tell-1 = It is 1014 if the gateway's log shows an invalid answer of the server behind it, on a connection that was open.
    .use = Say 1014 only as a gateway whose clients take it; say 1011 to the others.

traits-1015 = TLS could not be established, so there never was a WebSocket
    .clean = No, never.
    .fault = Most often the server's: its certificate, or the chain of it.
    .look = At the certificate, with openssl s_client.
    .tell-1 = It is 1015 if TLS failed before the handshake of the WebSocket began. openssl s_client shows the same fault; browsers show 1006 for it.
    .use = 1015 cannot be said: there is no connection on which to say it.

traits-3000 = credentials are missing or wrong
    .clean = Yes, if both sides said Close.
    .fault = The client's credentials.
    .look = At the token: whether it is there, is valid and has not run out.
    .tell-1 = It is 3000 if the same connection stays open with new credentials.
    .tell-2 = If the server is Centrifugo or is built on WebSocket++, 3000 has the meaning that it has there.
    .use = Say 3000 when credentials are missing or wrong, after you accepted the handshake; a page cannot read an HTTP 401.

traits-3003 = the credentials are known, and do not allow this
    .clean = Yes, if both sides said Close.
    .fault = The client's: it asks for what its account may not do.
    .look = At the rights of the account.
    .tell-1 = It is 3003 if new credentials of the same account end the same way.
    .use = Say 3003 when the account may not do this, after you accepted the handshake; a page cannot read an HTTP 403.

traits-3008 = the sender waited too long for something
    .clean = Yes, if the other side is still there to answer.
    .fault = The side that kept the other waiting.
    .look = At what the sender waited for: a login, a message or a pong.
    .tell-1 = It is 3008 if the login, the first message or a pong came too late.
    .tell-2 = If the server is Centrifugo or AssemblyAI, 3008 has the meaning that it has there.
    .use = Say 3008 when you waited too long. Name in the reason what for.

traits-unused = a number that RFC 6455 leaves unused
    .clean = No connection ends with it by the rules.
    .fault = The program that took the number for a close code.
    .look = At the place in the program that made the number.
    .tell-1 = It is { $code } if a library has a constant of that value, or a program passed an HTTP status to close().
    .use = { $code } may not be said. Take a code that may travel: 1008 for a broken rule, 1011 for an error, 4000-4999 for what is your own.

traits-unassigned = a number that nobody has been given
    .clean = No connection ends with it by the rules.
    .fault = The program that chose a number which is nobody's.
    .look = In the source of the sender.
    .tell-1 = It is { $code } if the source of a program or a library has this number in it: the registry has not.
    .use = { $code } may not be said. For a meaning of your own, take 4000-4999.

traits-library = a number for libraries and frameworks, which say what it means
    .clean = Yes, if both sides said Close.
    .fault = Only the library that says it knows.
    .look = In the documentation of the library or the service at the other end.
    .tell-1 = It is { $code } if the documentation of the library or the service at the other end lists it.
    .use = Say { $code } only if it is your library's own number. An application takes 4000-4999.

traits-private = a number for private use, and the application says what it means
    .clean = Yes, if both sides said Close.
    .fault = Only the application that says it knows.
    .look = In the source or the documentation of the service at the other end.
    .tell-1 = It is { $code } if the source or the documentation of the service at the other end lists it.
    .use = Say { $code } only for a meaning that your own application wrote down for it.

traits-outside = a number above 4999, which has no meaning anywhere
    .clean = No connection ends with it by the rules.
    .fault = The side that wrote the frame.
    .look = At the number in hex: two bytes swapped, or two letters.
    .tell-1 = It is { $code } if the sender swapped the two bytes of a code, or wrote a reason without a code before it.
    .use = { $code } may not be said. For a meaning of your own, take 4000-4999.
