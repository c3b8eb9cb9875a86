# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` is who it was in a word, for a table.

cause-completed = The purpose of the connection was fulfilled.
cause-going_away = One side left.
cause-no_status = One side closed without a code.
cause-application = An application said a code of its own.
cause-policy = One side refused to go on because a rule was broken.
cause-internal_error = One side met a condition that it did not expect.
cause-extension_missing = The client missed an extension that it needs.
cause-protocol_error = The bytes broke the framing of RFC 6455.
cause-invalid_payload = A text was not UTF-8.
cause-unsupported_data = This type of message is not taken.
cause-message_too_big = A message was above the limit.
cause-rate_limited = Messages came faster than allowed.
cause-unauthorized = Credentials were missing, wrong or not enough.
cause-token_expired = The credentials ran out.
cause-content_refused = A rule on content refused a message.
cause-slow_consumer = One side did not read what was sent to it.
cause-handler_failed = The handler returned an error.
cause-handler_panicked = The handler panicked.
cause-upstream_lost = The upstream connection ended without a Close; no restart was seen.
cause-upstream_restarted = The upstream refused connections, then accepted them again.
cause-upstream_unavailable = The upstream could not be reached when the client came.
cause-upstream_protocol_error = The upstream broke a rule of the protocol.
cause-upstream_silent = The upstream stopped answering.
cause-restarting = The service restarts.
cause-overloaded = No room was left.
cause-idle = Nothing was said for too long.
cause-ping_timeout = A ping was not answered in time.
cause-close_timeout = A Close was not answered in time.
cause-max_age = The connection reached its greatest age.
cause-kicked = An operator ended the connection.
cause-refused = The opening handshake was refused.
cause-peer_lost = The other side vanished without a Close.
cause-tls_failed = TLS could not be established.

party-client = The client ended it first.
    .short = client
party-upstream = The upstream ended it first.
    .short = server
party-gateway = The gateway ended it first.
    .short = gateway
party-network = Nobody ended it: the network broke off, or fell silent.
    .short = network

# What was seen of the upstream, and when: a list under the picture.

fact-connection_ended = This connection ended without a Close.
fact-pong = Another connection answered a ping.
fact-still_open = A connection from before the refusal is still open.
fact-check_failed = The health check failed.
fact-answered = An opening handshake was answered.
fact-accepted = A new connection was accepted.
fact-refused = A new connection was refused.
fact-unreachable = A new connection was neither accepted nor refused.
fact-could_not_try = The gateway had nothing left to connect with.
fact-no_pong = A ping was not answered in time.
fact-no_answer = An opening handshake was not answered in time.
