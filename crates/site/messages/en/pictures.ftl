# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }: what typically happens

# The programs, above their lines.
picture-client = client
picture-server = server
picture-gateway = gateway
picture-proxy = proxy

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = From the { $from } to the { $to }: { $what }.
picture-said-at = The { $who } { $what }.
picture-said-filled-in = { $what } (filled in by its own library)

# What is sent.
picture-empty-close = empty Close frame
picture-no-close = no Close frame
picture-unread = { $close }, not read
picture-message = message
picture-frame = frame
picture-binary = binary message
picture-text = text message
picture-large = large message
picture-not-websocket = invalid answer
picture-handshake = opening handshake
picture-token = handshake with a token
picture-accepted = 101 (accepted)
picture-accepted-without = 101, without the extension
picture-tls-hello = TLS handshake begins
picture-certificate = certificate
picture-tls-alert = TLS alert
picture-end = TCP ends
picture-cut = TCP is cut

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = calls close(1000)
picture-calls-close = calls close()
picture-shuts-down = shuts down
picture-broken-rule = finds a broken rule of the protocol
picture-wants-text = accepts only text
picture-not-utf8 = finds bytes that are not UTF-8
picture-own-rule = finds one of its own rules broken
picture-limit = accepts less than that
picture-idle = has seen no traffic for too long
picture-needs-extension = needs the extension
picture-fails = fails in its handler
picture-restarts = restarts
picture-is-back = sees that the server is back
picture-no-capacity = has no capacity left
picture-cannot-use = cannot use that answer
picture-not-trusted = does not trust it
picture-credentials = refuses the credentials
picture-right-missing = finds that a right is missing
picture-waited = has waited too long
picture-library-reason = closes for a reason of its library
picture-own-reason = closes for a reason of its own
picture-refuses-number = refuses the number { $code }

# What a library reports when it is over.
picture-reports = reports { $code }
picture-often-reports = often reports { $code }
picture-reports-refused = reports 1002, 1006 or an error

# Below the drawing.
picture-clean = A clean close: both sides sent a Close frame.
picture-never-opened = 1006 is also reported when the connection never opened.
picture-sends-1012-itself = A server that shuts down as planned can send 1012 itself.
picture-or-1011 = Many gateways send 1011 instead.
picture-no-websocket = No WebSocket was opened. Browsers report 1006.
picture-shown-by-browsers = Chromium and Firefox pass { $code } on to the page.
