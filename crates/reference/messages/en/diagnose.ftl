# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = { $count ->
        [one] One cause fits what you know. Confirm it before you act on it.
       *[other] { $count } causes fit what you know, the likeliest first. Confirm one before you act on it.
    }
diagnose-none = No cause in the reference fits all of these symptoms together. Leave out the one that you are least sure of, or look the code up with farewell explain.

diagnose-contradiction = These symptoms contradict each other. Correct one of them.
contradiction-silence-above-age = A connection cannot be silent for longer than it lived.
contradiction-clean-without-close = A close with { $code } is never clean: no usable Close frame arrived.
contradiction-code-without-opening = A connection that never opened does not end with { $code }; clients report 1006 or 1015.
contradiction-opened-and-refused = A handshake that was answered with HTTP { $status } does not open a connection.
contradiction-opened-without-tls = 1015 means that TLS failed before a connection could open.

heading-why = Why it fits
heading-confirm = How to confirm it
heading-fix = How to fix it
heading-separating = To tell the first two apart
heading-more = What would help
heading-candidates = What the number means at services; name yours with --with

why-code = The code is { $code }.
why-reason = The reason contains "{ $text }".
why-line = The text is what { $software } writes in this situation.
why-line-unnamed = The text is one that software writes in this situation.
why-reason-given = { $given ->
        [yes] A reason was given.
       *[no] No reason was given.
    }
why-clean = { $clean ->
        [yes] The close was clean.
       *[no] The close was not clean.
    }
why-opened = { $opened ->
        [yes] The connection had opened.
       *[no] The connection never opened.
    }
why-status = The handshake was answered with HTTP { $status }.
why-age = The connection lived for { $seconds } s.
why-silence = The connection was silent for { $seconds } s before the end.
why-together = { $count ->
        [one] No other connection ended within 2 s.
       *[other] { $count } connections ended within 2 s.
    }
why-side = { $side ->
        [client] The client saw it.
       *[server] The server saw it.
    }
why-software = { $software } is on the path.
why-cause = The record of the gateway has the cause "{ $cause }".
why-timer-silence = The connection was silent for { $seconds } s before the end, and { $setting } of { $software } is { $value } s by default.
why-timer-silence-fixed = The connection was silent for { $seconds } s before the end, and { $software } ends silent connections after { $value } s.
why-timer-silence-reported = The connection was silent for { $seconds } s before the end. Users report that { $software } ends silent connections after { $value } s; its documentation names no number.
why-timer-silence-ping = The connection was silent for { $seconds } s before the end, and { $interval } and { $setting } of { $software } add up to { $value } s by default.
why-timer-age = The connection lived for { $seconds } s, and { $setting } of { $software } is { $value } s by default.
why-timer-age-fixed = The connection lived for { $seconds } s, and { $software } has a limit of { $value } s.
why-timer-age-reported = The connection lived for { $seconds } s. Users report that { $software } ends connections after { $value } s; its documentation names no number.
why-timer-age-ping = The connection lived for { $seconds } s, and { $interval } and { $setting } of { $software } add up to { $value } s by default.
why-silent-since = This fits only if nothing was sent in that time.

separating-code = Find out the code: the close event has it, and libraries log it.
separating-reason = Find out the reason, the text beside the code. An empty reason tells something too.
separating-clean = Find out whether the close was clean: the close event has wasClean.
separating-opened = Find out whether the open event fired before the close.
separating-http_status = Find out the HTTP status of the handshake. A page cannot see it; a client outside of browsers shows it.
separating-age = Find out how long the connection lived, and whether it is always the same.
separating-silence = Find out how long the connection was silent before the end, and whether it is always the same.
separating-together = Find out how many other connections ended within 2 s.
separating-side = Find out what the other side saw, the client or the server.
separating-software = Find out what is between the client and the server: proxies, load balancers, services, and the libraries at both ends.

ask-opening = Answer what you know. An empty answer means not known; Ctrl-D ends the questions.
yes-words = y yes
no-words = n no
ask-code = Close code (such as 1006)
ask-reason = Reason, the text beside the code (- if it was empty)
ask-clean = Was the close clean, wasClean in a browser? (yes or no)
ask-opened = Did the connection open? (yes or no)
ask-http_status = HTTP status of the handshake (such as 403)
ask-age = How long did the connection live? (such as 60s or 2h)
ask-silence = How long was it silent before the end? (such as 60s)
ask-together = How many connections ended within 2 s, this one included?
ask-side = Where did you see it? (client or server)
ask-software = Software on the path, separated by commas (such as chrome, nginx, ws)
