# The words around every page.

skip = Skip to the content
menu = Main pages
crumbs = Where you are
languages = Languages
toc = On this page
anchor = Link to this cause
license = The texts and the data are in the public domain (CC0).
search-label = Search, or paste a line of a log
search-hint = 1006, a name, a message
search-button = Search
not-found-title = There is no page here
not-found = There is no page at this address. Search for a code, a name, or a line of a log.

# What each page is called in a list of links.
name-start = Close codes
name-search = Search
name-codes = All codes
name-ranges = Ranges
name-dialects = Services
name-software = Software
name-strings = Error messages
name-timers = Timers
# $span is a length of time, such as "60 s".
name-timer = After { $span }
name-diagnose = Find the cause
name-send = Which code to send
name-about = About
name-sources = Sources

# Above the title: what kind of page it is.
kicker-code = WebSocket close code
kicker-pair = Two WebSocket close codes
kicker-dialect = Close codes of one service or library
kicker-software = Software
kicker-timer = Whose timer is it?

# Spans of time: 60 s, 10 min, 2 h.
span-seconds = { $value } s
span-minutes = { $value } min
span-hours = { $value } h

# How a claim is known; stands after the name of its source.
how-measured = measured
how-source = source code
how-documentation = documentation
how-report = report of a user

heading-sources = Sources
heading-details = Details
heading-pairs = Not sure that it is this code?
heading-both = The two codes
heading-confused = Codes that people confuse
more-send = Which code to send

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }: what it means, what to do

# Above the causes; a link to the diagnosis follows.
code-diagnose = If you know more about the end, the likeliest causes come first here:

# A pair's page.
pair-title = { $a } or { $b }?
pair-or = or
pair-page-title = WebSocket { $a } or { $b }: { $name_a }, { $name_b }

start-title = WebSocket close codes
start-description = Why a WebSocket closed, what each close code means, and what to do: every code, every pair of codes, error messages, timers, and a diagnosis.
start-headline = Why did the WebSocket close?
start-lead = A WebSocket ends with a number. Look it up, or paste what you see: the page says what happened, how to confirm it, and how to fix it.
start-paste = Paste what you see: a code, a name, an error message, or bytes
start-paste-hint = For example:
start-paste-button = Explain it
start-after = It closes after the same time, again and again
start-after-about = If the time is always the same, a timer ends the connection. Choose the time to see whose timer it may be.
start-questions = What do you want to know?
start-diagnose = Say what you know: the code, how long it was open, what is on the path. The likeliest causes come first.
start-send = You write the server or the client and want to close with the right code.
start-strings = What libraries, browsers and proxies write when a WebSocket ends.
start-software = Which codes each library accepts, what it calls them, and its timers and limits.
start-codes = The codes that people see most
start-all = All codes and ranges
start-advice = Reconnect: { $advice }
start-services = What a code means at a service
start-services-all = All services and libraries

codes-title = All WebSocket close codes
codes-description = All WebSocket close codes from 0 to 65535 on one page: name, whether it is sent, and whether to reconnect.
codes-lead = A Close frame has a number from 1000 to 4999, or none. 1005, 1006 and 1015 are never sent: a library reports them by itself.
codes-others = Numbers with a meaning at a service
codes-others-about = These have no registered meaning. Services and libraries use them for their own.

ranges-title = Ranges of close codes
ranges-description = Who may use which range of WebSocket close codes: the protocol, IANA, libraries, applications.
ranges-lead = The range of a number says who decides what it means.
ranges-numbers = Numbers in this range with a page of their own:

dialects-title = Close codes of services and libraries
dialects-description = What close codes mean at Discord, Pusher, Twitch, GraphQL, Socket.IO and other services and libraries, and whether to reconnect.
dialects-lead = The numbers from 4000 to 4999 belong to the application. Each service gives them its own meaning, and some give a new one to registered numbers.
dialects-services = Services
dialects-libraries = Libraries and protocols
# $name is the service's name.
dialect-title = { $name }: close codes
dialect-description = What each WebSocket close code means at { $name }, and whether to reconnect after it.
dialect-lead = Whether to reconnect is what the source says, if nothing else is noted.
dialect-channel = Where its numbers are
dialect-subprotocols = Subprotocol
dialect-hosts = Host
channel-code = in the code of the Close frame
channel-reason = in the reason of the Close frame
channel-in-band = in messages of its protocol
col-meaning = Meaning
our-reading = (our reading of the source)

software-title = Software and close codes
software-description = Which close codes browsers, libraries, servers and proxies accept, what they call them, and what they write when a WebSocket ends.
software-lead = Libraries differ: they call codes by different names, refuse some of them, and show a number of their own for a lost connection.
software-browsers = Browsers
software-libraries = Libraries
software-servers = Servers
software-proxies = Proxies
software-services = Services
software-others = Others, with timers or limits
software-refused = Codes that some software refuses
software-refused-about = These may be sent, but the software named here does not accept them: its application sees another number or an error.
# $name is the software's name.
one-title = { $name }: close codes, error messages, timers
one-description = Which close codes { $name } accepts and sends, what it calls them, what it writes when a WebSocket ends, and its timers and limits.
one-description-short = What { $name } writes when a WebSocket ends, and its timers and limits.
one-codes = Which codes it accepts
one-accepts = Codes that it accepts
one-otherwise = Shown instead of the others
one-sends = Codes that it can send
one-sends-script = Codes that a script may send
one-refuses-to-send = What it does with the others
one-empty = Shown for a Close frame without a code
one-lost = Shown when TCP ends without a Close frame
one-names = What it calls the codes
one-strings = What it writes
one-limits = Limits of size
one-dialect = Its own close codes
sees-error = an error without a code
sees-nothing = no number
limit-fixed = cannot be set
limit-message = for a message
limit-frame = for a frame
limit-queue = waiting to be sent
size-bytes = { $value } B
size-kib = { $value } KiB
size-mib = { $value } MiB

strings-title = Error messages
strings-description = What browsers, libraries, servers and proxies write when a WebSocket closes, and which close code each message stands for.
strings-lead = The words of each program, with the code that they stand for. A * stands for any text, a # for a number. Search finds a whole line.
strings-common = Written by many
strings-more = what it means

timers-title = Timers that close WebSockets
timers-description = The timeouts of proxies, load balancers, servers and libraries that close WebSockets: default, setting, what starts them anew, and which code each side sees.
timers-lead = A connection that always ends after the same time ends by a timer. An idle timer counts from the last traffic; a lifetime counts from the opening, whatever is sent.
timers-all = All timers
timers-dash = – means that it is not known.
# $span is a time: 60 s, 2 h.
timer-title = WebSocket closes after { $span }
timer-description = Which timers close a WebSocket after { $span } by default: proxies, load balancers, servers and libraries, with their settings.
timer-lead = These timers end a connection after { $span }, by default or as users report. Look for the software that is on your path. A setting may have another value there.
timer-what = What it looks like, and how to fix it
timer-more = More
timer-other = If none of this is on your path:
timer-near = Other times
timer-idle = silence
timer-lifetime = lifetime
timer-keepalive = keepalive
timer-handshake = opening
timer-close = closing
timer-drain = shutdown
timer-reconnect = reconnect
timer-idle-heading = Idle timers
timer-keepalive-heading = Keepalives
timer-lifetime-heading = Lifetimes
timer-handshake-heading = Time for the opening
timer-close-heading = Time for the close
timer-drain-heading = Time for a shutdown
timer-idle-about = These end a connection on which nothing was sent for that long. Send something more often than that; the table says what counts.
timer-keepalive-about = These send pings and end a connection whose peer does not answer. The time is the interval and the time for the answer together.
timer-lifetime-about = These end a connection after that time, whatever is sent. Pings do not help: reconnect.
timer-handshake-about = These end a connection on which what is expected at the opening does not come.
timer-close-about = These cut a connection off whose peer does not finish the close.
timer-drain-about = These end the connections that are left when the software stops or reloads.
timer-reported = (reported by users)
col-software = Software
col-setting = Setting
col-value = Default
col-counts = Counts
col-reset = Starts anew with
col-client = Client sees
col-server = Server sees
setting-fixed = cannot be set
value-none = none
reset-data = any data, pings too
reset-ping = the answer to a ping
reset-message = a message
reset-nothing = nothing

send-title = Which close code should I send?
send-description = A decision tree for the right WebSocket close code: from what happened on your side to the code that says so.
send-lead = Start with what happened on your side. Write the cause in the reason, too: at most 123 bytes of UTF-8.
ask-why = Why do you close?
because-why-done = The work is finished, or the user has left.
because-why-leaving = My side goes away, restarts, or has no capacity.
because-why-bytes = What arrived does not follow the protocol, or cannot be read.
because-why-rules = The other side may not do this.
because-why-failed = Something failed on my side.
because-why-own = It has a meaning that only my application knows.
ask-leaving = Why does your side leave?
because-leaving-for-good = The server stops, or ends an idle connection.
because-leaving-restart = The server restarts, and is back soon.
because-leaving-page = I write a page, and the user leaves it. The browser sends this by itself.
because-leaving-overloaded = The server has no capacity for this connection.
ask-bytes = What is wrong with what arrived?
because-bytes-framing = A frame breaks the rules of the protocol.
because-bytes-utf8 = A text is not valid UTF-8.
because-bytes-type = It is text where I accept binary only, or the reverse.
because-bytes-too-big = A message is too large.
because-bytes-extension = I am the client, and the server did not agree to an extension that I need.
ask-rules = Which rule was broken?
because-rules-token = The credentials are missing or wrong.
because-rules-expired = The token has expired while the connection was open.
because-rules-rights = The credentials are right, but the account may not do this.
because-rules-rate = The client sends too much or too often.
because-rules-waited = I waited too long for something: the login, a message, an answer to a ping.
because-rules-rule = Another rule: origin, content, quota.
send-expired-about = 3000 says exactly that. Write "token expired" in the reason, so that the client gets a new token before it reconnects. All software accepts 1008 with the same reason; farewell's gateway sends that, because some libraries refuse 3000.
ask-failed = What failed?
because-failed-handler = My code failed in a way that I did not expect.
because-failed-not-ready = I am overloaded, or not ready yet.
because-failed-upstream = I am a gateway, and the server behind me gave an invalid answer.
send-own-about = Choose a number, write down what it means, and whether a client should reconnect after it.
send-never = Never send these
send-never-ranges = Never send a number below 1000, above 4999, or one that is not assigned.

about-title = About this reference
about-description = What this reference of WebSocket close codes is, how each statement is known, and what its signs mean.
about-lead = This reference says why WebSockets close, and what to do. Every statement about software has a source, the way in which it is known, and the day on which it was read.
# All are numbers.
about-counts = { $claims } statements about { $software } pieces of software rest on { $sources } sources. There are { $situations } causes, { $strings } error messages, and the codes of { $dialects } services and libraries.
about-known = How things are known
about-measured = We ran the software and looked at what it puts on the wire and what it shows.
about-source = We read its source code.
about-documentation = Its documentation or a standard says so.
about-report = A user reports it in public. It may be true of that version or setting only.
sources-title = Sources
sources-description = Where the statements of this reference come from: measurements, source code, documentation, reports, each with the day on which it was read.
sources-lead = Each source once, with the day or the month in which it was read.
about-signs = What the signs mean
about-signs-about = Colour never stands alone: each sign has its words.
about-travels = The number is in a Close frame: the other side said it.
about-local = No frame has this number: your own library reports it.
about-never = Not valid: nobody may send it.
about-yes = A client reconnects, after a delay.
about-changed = The same attempt fails again until something has changed.
about-no = A client does not reconnect.
about-data = As data
about-data-about = Everything is there as JSON, too, with a schema.
about-license = Licence
about-farewell = farewell is a gateway, a library and a command for WebSockets that end well. The command knows everything that is on these pages:
