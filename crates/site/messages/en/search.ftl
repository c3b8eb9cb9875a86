# The search, which runs in the browser.

search-title = Search
search-description = Search the WebSocket close codes: a number, a name, a line of a log, the bytes of a Close frame, a service, or a time.
search-lead = Type a number, a name or a question, or paste a line of a log or the bytes of a frame.
# Shown where no script runs. The two pages below it are links.
search-noscript = The search needs JavaScript. These pages have everything without it:

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = Results: { $count }
search-nothing = Nothing was found for these words.
search-nearest = Did you mean one of these?
search-help = A number, a name, or a whole line of a log is found best. These pages have everything:
search-failed = The search could not be loaded. Try again, or look here:
# Above what the text was recognised as.
search-answer = What this is

# What a result is, in one or two words.
kind-code = Code
kind-pair = Two codes
kind-range = Range
kind-meaning = Service
kind-dialect = Service
kind-software = Software
kind-timer = Timer
kind-situation = Cause
kind-page = Page

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
second-words = s sec secs second seconds
minute-words = m min mins minute minutes
hour-words = h hr hrs hour hours

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
stop-words = a after an and are at behind by closed closes code codes do does error for from i in is it me my of on or the to was websocket what when why with
