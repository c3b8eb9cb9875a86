# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = The connection was closed because its work was done.
cause-going_away = One side shut down or left.
cause-no_status = One side closed without a code.
cause-application = An application closed with a code of its own.
cause-policy = One side closed because the other side broke a rule.
cause-internal_error = One side had an error that it did not expect.
cause-extension_missing = The client needs an extension that the server did not agree to.
cause-protocol_error = The bytes broke the framing rules of RFC 6455.
cause-invalid_payload = A text was not valid UTF-8.
cause-unsupported_data = The receiver does not accept this type of message, text or binary.
cause-message_too_big = A message was larger than the limit.
cause-rate_limited = Messages came faster than the limit allows.
cause-unauthorized = The credentials were missing or wrong, or did not give the right that was needed.
cause-token_expired = The token expired.
cause-content_refused = A rule on content refused a message.
cause-slow_consumer = One side did not read what was sent to it.
cause-handler_failed = The handler returned an error.
cause-handler_panicked = The handler panicked.
cause-upstream_lost = The connection to the server ended without a Close, and the gateway saw no restart.
cause-upstream_restarted = The server refused connections and then accepted them again: it restarted.
cause-upstream_unavailable = The server could not be reached when the client connected.
cause-upstream_protocol_error = The server broke a rule of the protocol.
cause-upstream_silent = The server stopped answering.
cause-restarting = The service was shut down or restarted.
cause-overloaded = There was not enough capacity for another connection.
cause-idle = No messages were exchanged for too long.
cause-ping_timeout = A ping got no answer in time.
cause-close_timeout = A Close got no answer in time.
cause-max_age = The connection reached its maximum lifetime.
cause-kicked = An operator closed the connection.
cause-refused = The opening handshake was refused.
cause-peer_lost = The connection to the other side ended without a Close.
cause-tls_failed = The TLS handshake failed.

party-client = The client ended the connection first.
    .short = client
party-upstream = The server ended the connection first.
    .short = server
party-gateway = The gateway ended the connection first.
    .short = gateway
party-network = Neither side ended the connection: the network failed or stopped responding.
    .short = network

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = This connection ended without a Close.
fact-pong = The server answered a ping on another connection.
fact-still_open = A connection from before the server refused a new one is still open.
fact-check_failed = The health check of the server failed.
fact-answered = The server answered an opening handshake.
fact-accepted = The server accepted a new connection.
fact-refused = The server refused a new connection.
fact-unreachable = The server neither accepted nor refused a new connection.
fact-could_not_try = The gateway had no file descriptor or no port left for a new connection.
fact-no_pong = The server did not answer a ping in time.
fact-no_answer = The server did not answer an opening handshake in time.
