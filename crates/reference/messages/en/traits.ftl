# What a comparison shows of each code, or range of codes: cells of its table,
# and steps for pairs that have none of their own.
#
#   .clean      whether the close was a clean one
#   .fault      which side caused it
#   .look       where to look first
#   .tell-1 ... what to expect if it is this code, besides the bytes of the Close
#               frame
#
# The steps of any two entries can be printed one after the other. In the ranges
# $code is the number that was asked for; .clean, .fault and .look have no number
# in them.

traits-1000 =
    .clean = { -clean-both }
    .fault = Neither: one side closed on purpose, or a timer ended the connection.
    .look = The call of close(), and timers that fit the age or the idle time.
    .tell-1 = Expect 1000 if the log of the side that closed shows a call of close(1000).
    .tell-2 = If Java-WebSocket, Tomcat, .NET or websocket-driver reports 1000, the Close frame may have been empty: these libraries report 1000 for an empty Close frame too.

traits-1001 =
    .clean = Yes, if the other side's Close frame arrived before the sender was gone.
    .fault = Neither: one side left.
    .look = The page that was left, or the server's shutdown and idle timer.
    .tell-1 = Expect 1001 if, at that moment, a page was closed or reloaded, the server shut down, or an idle timer of Jetty or Tomcat fired.

traits-1002 =
    .clean = { -clean-receiver }
    .fault = The side that sent the bytes, or something on the path that changed them.
    .look = The reason, and the first bytes of the frame that was refused.
    .tell-1 = Expect 1002 if the reason names a rule of the framing, such as "RSV1 must be clear".
    .tell-2 = If tungstenite reports 1002 with "Protocol violation", the other side may have sent a code that tungstenite refuses, such as 1014.

traits-1003 =
    .clean = { -clean-both }
    .fault = The side that sent the message, if both sides had agreed on a type.
    .look = The type of the last message.
    .tell-1 = Expect 1003 if the last message was binary and the endpoint expects text, or the reverse. In a capture opcode 1 is text and 2 is binary.

traits-1004 =
    .clean = { -not-valid }
    .fault = The side that sent it: the number is reserved.
    .look = The table of codes that the sender follows.
    .tell-1 = Expect 1004 if the sender follows a table from before the RFC, in which 1004 meant that a message is too large.

traits-1005 =
    .clean = Usually yes: a Close frame arrived.
    .fault = Neither: an empty Close frame is legal and gives no cause.
    .look = The call of close() that has no code.
    .tell-1 = Expect 1005 if the other side called close() without a code in a browser or in ws (Node).
    .tell-2 = If aiohttp reports 0, the Close frame was empty: that is 1005.

traits-1006 =
    .clean = { -clean-never }
    .fault = Unknown: 1006 only means that no usable Close frame arrived; the cause can be anything.
    .look = First whether the connection ever opened; then timers, restarts and proxies.
    .tell-1 = If the open event never fired, the opening handshake failed: expect 1006, because no Close frame can have arrived.
    .tell-2 = Expect 1006 if TCP ended without a Close frame, or if your own library ended the connection because of an error; it then often reports 1006, whatever code it sent.

traits-1007 =
    .clean = { -clean-receiver }
    .fault = The side that sent the message.
    .look = The bytes of the last text message.
    .tell-1 = Expect 1007 if the last text message, or the reason of a Close frame, has bytes that a UTF-8 decoder refuses.

traits-1008 =
    .clean = { -clean-both }
    .fault = From the view of the sender of 1008: the side that broke the rule.
    .look = The reason, and the age of the connection.
    .tell-1 = Expect 1008 if the sender's log names a rule: credentials, Origin, path, rate, content.

traits-1009 =
    .clean = { -clean-receiver }
    .fault = The side that sent the message, or the server or proxy whose limit is too small.
    .look = The size of the last message, and the limits of the server and of each proxy.
    .tell-1 = Expect 1009 if a large message came just before, and smaller ones of the same kind are accepted.

traits-1010 =
    .clean = For the server, if the server answers; the client that sends 1010 often reports 1006.
    .fault = From the view of the client: the server, or a proxy that removed the extension.
    .look = The header Sec-WebSocket-Extensions, at the client and at the server.
    .tell-1 = Expect 1010 if a client ended the connection right after opening, and the reason names an extension.

traits-1011 =
    .clean = { -clean-both }
    .fault = The sender; with "keepalive ping timeout" either side, since either can have been blocked.
    .look = The reason, then the log of the sender.
    .tell-1 = Expect 1011 if the log of the side that closed shows an exception or a panic for that second.
    .tell-2 = If the reason is "keepalive ping timeout", expect 1011: Python websockets sends it when a ping got no answer.

traits-1012 =
    .clean = { -clean-both }
    .fault = Neither: the service restarts.
    .look = The deployment or the reload at that time.
    .tell-1 = Expect 1012 if all connections of one instance ended within some seconds, each with a Close frame, during a deployment or a reload.

traits-1013 =
    .clean = { -clean-both }
    .fault = Often neither: the service gets more connections than it has capacity for.
    .look = The load and the limits of the service.
    .tell-1 = Expect 1013 if connections end right after opening while the service is at a limit, and stay open later.

traits-1014 =
    .clean = { -clean-both }
    .fault = The server behind the gateway.
    .look = The server behind the gateway, and the gateway's log.
    .tell-1 = Expect 1014 if the gateway's log shows that the connection to the server behind it broke, or that the server sent something invalid, while the client's connection was open.

traits-1015 =
    .clean = { -clean-never }
    .fault = Most often the server: its certificate, or the certificate's chain.
    .look = The certificate, with the command openssl s_client.
    .tell-1 = Expect 1015 if openssl s_client -connect HOST:443 -servername HOST -verify_return_error fails for the same host. Browsers report 1006 in that case.

traits-3000 =
    .clean = { -clean-both }
    .fault = The client: its credentials.
    .look = The token: whether it is there, valid and not expired.
    .tell-1 = Expect 3000 if a connection with new credentials stays open.
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = The client: its account lacks the right.
    .look = The rights of the account.
    .tell-1 = Expect 3003 if a connection with new credentials of the same account ends in the same way, and a connection with another account stays open.

traits-3008 =
    .clean = Yes, if the other side still answers.
    .fault = The side that was late.
    .look = What the sender waited for: a login, a message or a pong.
    .tell-1 = Expect 3008 if the login, the first message or a pong came too late.
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = The program that used the number as a close code.
    .look = The place in the program that made the number.
    .tell-1 = Expect { $code } if a library has a constant of that value, or if a program used an HTTP status as a close code.

traits-unassigned =
    .clean = { -not-valid }
    .fault = The program that chose a number that is not registered.
    .look = The source of the program that sent it.
    .tell-1 = Expect { $code } if this number is in the source of the program that sent it; it is not in the registry.

traits-library =
    .clean = { -clean-both }
    .fault = See the documentation of the sender's library.
    .look = The documentation of the library or the service on the other side.
    .tell-1 = Expect { $code } if the documentation of the library or the service on the other side lists it.

traits-private =
    .clean = { -clean-both }
    .fault = See the documentation of the service that sends it.
    .look = The source or the documentation of the service on the other side.
    .tell-1 = Expect { $code } if the source or the documentation of the service on the other side lists it.

traits-outside =
    .clean = { -not-valid }
    .fault = The side that wrote the Close frame.
    .look = The number in hexadecimal: its two bytes can be swapped, or be two letters.
    .tell-1 = Expect { $code } if the sender swapped the two bytes of a code, or wrote a reason into the Close frame without a code before it.
