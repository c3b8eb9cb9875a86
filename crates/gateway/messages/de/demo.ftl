# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell: jedes Ende zweimal
headline = Beenden Sie per Knopfdruck einen WebSocket, ohne farewell und mit farewell.
lead = Links spricht Ihr Browser direkt mit einem Server. Rechts steht derselbe Server hinter farewell, das Ihrem Browser sagt, warum die Verbindung endete.
languages = Sprache
actions = Wie soll es enden?
straight = Direkt
straight-about = Browser → Server
through = Über farewell
# As in English.
through-about = Browser → farewell → Server
nothing-yet = Jeder Knopf tut mit beiden Verbindungen dasselbe. Vergleichen Sie, was Ihr Browser erfährt.
no-script = Diese Seite braucht JavaScript, um WebSockets zu öffnen. Die neuesten Enden stehen unten; oder versuchen Sie es in einem Terminal:
terminal = Oder in einem Terminal:
reference = Was jeder Close-Code bedeutet
results = Bisher
col-ending = Ende
ledger = Das Ledger, live
ledger-about = farewell schreibt jedes Ende auf: den Code, die Ursache, und wer zuerst war.
ledger-empty = Noch ist nichts zu Ende gegangen.
ledger-all = Alle Einträge
col-time = Zeit
# As in English.
col-code = Code
col-cause = Warum
col-who = Wer zuerst war
col-path = Pfad
picture = Wer was gesendet hat

act-finish = Normal beenden
    .moral = Ein normaler Abschied kommt unverändert an. farewell hält sich heraus.
act-empty = Ohne Code schließen
    .moral = Es wurde kein Code gesendet, und keiner wird erfunden: 1005 auf beiden Seiten.
act-crash = Handler abstürzen lassen
    .moral = Auf dem direkten Weg sagt 1006 nichts. farewell sagt, dass der Server gescheitert ist und der Client wiederkommen darf.
act-kill = Server killen
    .moral = Auf dem direkten Weg sagt 1006 nichts. farewell wartet vergeblich auf den Server und sagt dann, dass er weg ist.
act-restart = Server neu starten
    .moral = Auf dem direkten Weg sagt 1006 nichts. farewell sieht den Server zurückkehren und sagt jedem Client, wann er wiederkommen soll.
act-break = Fehlerhaften Frame senden
    .moral = Auf dem direkten Weg gibt der Browser mit 1006 auf. farewell fängt den fehlerhaften Frame selbst ab und sagt, wessen Fehler es war.
act-utf8 = Ungültiges UTF-8 senden
    .moral = Der Browser kann nur aufgeben. farewell hält den ungültigen Text auf, bevor er den Client erreicht, und sagt, wessen Fehler es war.
act-big = Riesige Nachricht senden
    .moral = Auf dem direkten Weg hält niemand 128 KiB auf. farewell hat eine Grenze und sagt es: 1009.
    .open = Der Server hat alle 128 KiB angenommen und zurückgesendet: Zwischen ihm und dem Browser hat niemand eine Grenze.
act-fast = Zu schnell senden
    .moral = Auf dem direkten Weg hält niemand eine Flut auf. farewell hat eine Grenze und sagt es: 1008.
    .open = Der Server hat jede Nachricht beantwortet: Zwischen ihm und dem Browser zählt niemand mit.
act-silent = Server verstummen lassen
    .moral = Auf dem direkten Weg hängt die Verbindung. farewell merkt, dass niemand antwortet, und sagt es.
    .open = Der Server nimmt an, was gesendet wird, und antwortet nichts. Niemand fragt, ob er noch da ist, also würde die Webseite weiterwarten.
act-drain = Gateway leeren (Drain)
    .moral = farewell geht geordnet: Alle erfahren 1012 und wann sie wiederkommen sollen. Die linke Seite steht nicht dahinter.
    .open = Diese Verbindung läuft nicht über farewell, also berührt ein Drain sie nicht. Würde ihr Server gestoppt, endete sie mit 1006.

headline-running = { $action }: Beobachten Sie beide Seiten …
headline-started = Der Server war tot. Er wurde zuerst wieder gestartet. { headline-running }
headline-failed = Die Demo antwortet nicht. Läuft sie noch?
play-all = Alle abspielen
play-stop = Stopp

still-open = noch offen
never-opened = nie geöffnet
clean = sauber
unclean = nicht sauber
reason-none = kein Grund angegeben
verdict-true = der wahre Grund
verdict-empty = kein Code, wie gesendet
verdict-lost = der Grund ist verloren
verdict-unnoticed = niemand hat es bemerkt
verdict-unaffected = nicht hinter farewell

advice-no = Nicht automatisch neu verbinden.
advice-changed = Erst neu verbinden, wenn Sie etwas geändert haben.
advice-after = Nach { $min } s neu verbinden.
advice-between = Nach zufällig gewählten { $min } bis { $max } s neu verbinden.

backend-running = Der Server läuft: Prozess { $pid }.
backend-away = Der Server ist kurz weg.
backend-dead = Der Server ist tot. Der nächste Knopf startet ihn wieder.

lane-browser = Browser
# As in English.
lane-farewell = farewell
lane-server = Server
picture-close-empty = leerer Close
picture-cut = TCP gekappt, kein Close
picture-killed = gekillt
picture-restarted = neu gestartet
picture-illegal = unzulässiger Frame
picture-not-utf8 = Text, der kein UTF-8 ist
picture-alive = noch da?
picture-no-answer = keine Antwort
picture-gives-up = gibt auf, kein Grund
picture-drain = leert sich
