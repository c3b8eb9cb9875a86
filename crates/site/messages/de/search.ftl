# The search, which runs in the browser.

search-title = Suche
search-description = Durchsuchen Sie die Close-Codes von WebSockets: eine Nummer, ein Name, eine Logzeile, die Bytes eines Close-Frames, ein Dienst oder eine Zeit.
search-lead = Geben Sie eine Nummer, einen Namen oder eine Frage ein, oder fügen Sie eine Logzeile oder die Bytes eines Frames ein.
# Shown where no script runs. The two pages below it are links.
search-noscript = Die Suche braucht JavaScript. Ohne JavaScript finden Sie alles auf diesen Seiten:

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = Treffer: { $count }
search-nothing = Zu diesen Wörtern wurde nichts gefunden.
search-nearest = Meinten Sie eines davon?
search-help = Am besten findet man eine Nummer, einen Namen oder eine ganze Logzeile. Auf diesen Seiten steht alles:
search-failed = Die Suche konnte nicht geladen werden. Versuchen Sie es noch einmal, oder sehen Sie hier nach:
# Above what the text was recognised as.
search-answer = Was das ist

# What a result is, in one or two words.
# As in English.
kind-code = Code
kind-pair = Zwei Codes
kind-range = Bereich
kind-meaning = Dienst
kind-dialect = Dienst
# As in English.
kind-software = Software
# As in English.
kind-timer = Timer
kind-situation = Ursache
kind-page = Seite

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
second-words = s sec sek secs sekunde second sekunden seconds
# As in English.
minute-words = m min minuten mins minute minutes
hour-words = h std hr stunde hrs stunden hour hours

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
stop-words = a aber after alle als am an and auf are aus at automatisch bei beim beendet behind beendete bricht by da closed dann closes das code codes dass dem den der des die do does ein eine einem einen einer eines endet er error es fehler for from fur geht geschlossen getrennt hat heisst hinter i ich ihr im immer in is ist it ja kommt m man mein meine meinem meiner me mit my nach nicht nur ob oder of on or problem schliesst sich sie sind the to trennt und unter verbindung vom von vor wann warum was websocket websockets weil wenn wer werden worden wurde wurden what when why wie wieso wird with wo zu zum zur
