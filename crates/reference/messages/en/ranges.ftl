# The numbers without an entry of their own, range by range.
#
# Built like codes.ftl; the value is the range's name, and $code is the number
# that was asked for.

range-unused = Not Used
    .description = { $code } may not stand in a Close frame: RFC 6455 leaves 0-999 unused. No connection ends with it by the rules.
    .when-1 = The report is 0: aiohttp says so for an empty Close, which others call 1005.
    .when-2 = It is a constant of a library and never travels: WebSocket++ has 0, 1 and 2 for itself, libwebsockets 0.
    .when-3 = A program passed an HTTP status, such as 401 or 503, to close().
    .when-4 = A peer sent it all the same. Chromium and Firefox pass the number on to the page; the ws package for Node reports 1006, and many libraries answer 1002.
    .fix-1 = If the number comes from your own library, look it up there: it is not a code of the protocol.
    .fix-2 = If your program sends it, take a code that may travel: 1008 for a broken rule, 1011 for an error, 1013 for overload, 4000-4999 for what is your own.
    .fix-3 = If a peer sends it, capture the Close frame. Its body begins with the code as two bytes, the higher one first: 1000 is 03 E8.
    .reference = RFC 6455, section 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Unassigned
    .description = { $code } may not stand in a Close frame: nobody has been given it. 1000-2999 belongs to the protocol and its public extensions, and after 1015 nothing is assigned. The halves 1016-1999 and 2000-2999 that many tables show are neither in RFC 6455 nor in the registry.
    .when-1 = An application chose the number for a meaning of its own, which it should have taken from 4000-4999.
    .when-2 = It is a constant of a library and never travels: libwebsockets uses 2000 for itself.
    .when-3 = A peer sent it all the same. Chromium and Firefox pass the number on to the page; the ws package for Node reports 1006, and most libraries answer or show 1002.
    .when-4 = tungstenite shows 1002 "Protocol violation", although nobody broke the framing: the peer sent a number from this range.
    .fix-1 = If your program sends it, move it to 4000-4999. There it travels everywhere, and browsers can send it too.
    .fix-2 = If a peer sends it, capture the Close frame and tell its authors: their code reaches few of their clients as it was meant.
    .fix-3 = Where you receive it, fail the connection with 1002, as for every illegal code.
    .reference = RFC 6455, section 7.4.2, and the IANA registry <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Library or Framework
    .description = { $code } is in the range for libraries and frameworks, which may register numbers there, first come, first served. Few do: 3000, 3003 and 3008 are the only entries. What { $code } means, the library at the other end decides.
    .when-1 = The server is Centrifugo: it has codes of its own here. Clients come back after 3000-3499 and stay away after 3500-3999.
    .when-2 = The service is AssemblyAI: 3005 to 3009 are errors of its streaming sessions.
    .when-3 = An application took the number because browsers accept 3000-4999 in close().
    .when-4 = The peer said it and you see 1006: uWebSockets and Bun refuse 3000-3999 on receipt.
    .fix-1 = Find out which library or service stands at the other end, and look the number up in its documentation.
    .fix-2 = Read the reason: where a library has codes of its own, it often explains them there.
    .fix-3 = Do not guess from another library's table: the same number means different things in each.
    .fix-4 = For a meaning of your own, take 4000-4999, or register the number with IANA.
    .reference = RFC 6455, section 7.4.2, and the IANA registry <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = Private Use
    .description = { $code } is in the range for private use: it has no common meaning and cannot be registered. What it means, the application at the other end decides. Every stack lets it travel, and browsers can send it.
    .when-1 = A service says what no standard code says. The same number differs widely: 4000 is "unknown error, come back" at Discord, "TLS only" at Pusher, and "left on purpose" at Colyseus.
    .when-2 = Pusher and its kin put the advice into the hundreds: do not return after 4000-4099, wait a second or more after 4100-4199, return at once after 4200-4299.
    .when-3 = A GraphQL server of graphql-ws says codes close to HTTP's: 4400 for a bad message, 4403 for forbidden, 4408 where no ConnectionInit came within 3 s, 4429 where a second one came.
    .when-4 = Your own application says it: search its source for the number.
    .when-5 = The server meant to say it and you see 1006: it closed before it accepted the handshake, and an HTTP status went out instead.
    .fix-1 = Find out which service or library stands at the other end (the address and the subprotocol tell), and look the number up in its documentation.
    .fix-2 = Read the reason, and then the messages that came just before the close.
    .fix-3 = If you do not know the meaning, come back with a growing, random delay, and stop after a few ends with the same number.
    .fix-4 = For codes of your own, write down for each number what it means and whether a client should come back.
    .reference = RFC 6455, section 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = Outside the Registry
    .description = { $code } has no meaning anywhere: the registry ends at 4999, and RFC 6455 says nothing about larger numbers. farewell does not let it travel.
    .when-1 = The two bytes of the code were swapped: 59395 is 1000, 59651 is 1001.
    .when-2 = A reason was written without a code before it, and its first two letters were read as the number: "by" is 25209.
    .when-3 = It is a constant of a library and never travels: libwebsockets uses 9999 for itself.
    .when-4 = An application chose it. Netty lets every number from 3000 up pass, and Chromium and Firefox pass it on to the page; the ws package for Node reports 1006, and most libraries answer 1002.
    .fix-1 = Write the number in hex. If its two bytes swapped are a known code, the sender forgot the network's byte order; if they are letters, it forgot the code.
    .fix-2 = If your program sends it, take a code from 4000-4999.
    .fix-3 = If a peer sends it, capture the Close frame. Its body is empty, or the code as two bytes and then the reason in UTF-8.
    .reference = RFC 6455, section 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
