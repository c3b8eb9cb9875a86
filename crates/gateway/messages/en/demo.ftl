# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell: every ending, twice
headline = Press a button to end a WebSocket, without farewell and with it.
lead = On the left your browser talks straight to a server. On the right the same server stands behind farewell, which tells your browser why the connection ended.
languages = Language
actions = How shall it end?
straight = Straight
straight-about = browser → server
through = Through farewell
through-about = browser → farewell → server
nothing-yet = Each button does the same to both connections. Compare what your browser is told.
no-script = This page needs JavaScript to open WebSockets. The newest endings are below; or try a terminal:
terminal = Or from a terminal:
reference = What each close code means
results = So far
col-ending = Ending
ledger = The ledger, live
ledger-about = farewell writes down every ending: the code, why, and who was first.
ledger-empty = Nothing has ended yet.
ledger-all = All records
col-time = Time
col-code = Code
col-cause = Why
col-who = Who was first
col-path = Path
picture = Who sent what

act-finish = Finish normally
    .moral = A normal goodbye arrives unchanged. farewell keeps out of the way.
act-empty = Close without a code
    .moral = No code was sent, and none is invented: 1005 on both sides.
act-crash = Crash the handler
    .moral = Straight, 1006 says nothing. farewell says that the server failed, and that the client may come back.
act-kill = Kill the server
    .moral = Straight, 1006 says nothing. farewell waits for the server in vain, and then says that it is gone.
act-restart = Restart the server
    .moral = Straight, 1006 says nothing. farewell sees the server come back, and tells each client when to return.
act-break = Send a bad frame
    .moral = Straight, the browser gives up with 1006. farewell takes the bad frame itself, and says whose fault it was.
act-utf8 = Send bad UTF-8
    .moral = The browser can only give up. farewell stops the bad text before it reaches the client, and says whose fault it was.
act-big = Send a huge message
    .moral = Straight, nobody stops 128 KiB. farewell has a limit, and says so: 1009.
    .open = The server took all 128 KiB and sent it back: nobody between it and the browser has a limit.
act-fast = Send too fast
    .moral = Straight, nobody stops a flood. farewell has a limit, and says so: 1008.
    .open = The server answered every message: nobody between it and the browser counts them.
act-silent = Silence the server
    .moral = Straight, the connection hangs. farewell notices that nobody answers, and says so.
    .open = The server takes what is sent and answers nothing. Nobody asks whether it is still there, so the page would go on waiting.
act-drain = Drain the gateway
    .moral = farewell leaves in good order: everyone is told 1012, and when to come back. The left side is not behind it.
    .open = This connection does not pass through farewell, so a drain does not touch it. If its server were stopped, it would end with 1006.

headline-running = { $action }: watch both sides …
headline-started = The server was dead. It was started again first. { headline-running }
headline-failed = The demo does not answer. Is it still running?
play-all = Play all
play-stop = Stop

still-open = still open
never-opened = never opened
clean = clean
unclean = not clean
reason-none = no reason given
verdict-true = the true reason
verdict-empty = no code, as sent
verdict-lost = the reason is lost
verdict-unnoticed = nobody noticed
verdict-unaffected = not behind farewell

advice-no = Do not reconnect automatically.
advice-changed = Reconnect only after you have changed something.
advice-after = Reconnect after { $min } s.
advice-between = Reconnect after a random { $min } to { $max } s.

backend-running = The server runs: process { $pid }.
backend-away = The server is away for a moment.
backend-dead = The server is dead. The next button starts it again.

lane-browser = browser
lane-farewell = farewell
lane-server = server
picture-close-empty = empty Close
picture-cut = TCP cut, no Close
picture-killed = killed
picture-restarted = restarted
picture-illegal = illegal frame
picture-not-utf8 = text that is not UTF-8
picture-alive = are you alive?
picture-no-answer = no answer
picture-gives-up = gives up, no reason
picture-drain = drains
