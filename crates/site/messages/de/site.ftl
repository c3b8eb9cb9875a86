# The words around every page.

skip = Zum Inhalt springen
menu = Hauptseiten
crumbs = Wo Sie sind
languages = Sprachen
toc = Auf dieser Seite
anchor = Link zu dieser Ursache
license = Die Texte und die Daten sind gemeinfrei (CC0).
search-label = Suchen oder eine Logzeile einfügen
search-hint = 1006, ein Name, eine Meldung
search-button = Suchen
not-found-title = Hier gibt es keine Seite
not-found = Unter dieser Adresse gibt es keine Seite. Suchen Sie nach einem Code, einem Namen oder einer Logzeile.

# What each page is called in a list of links.
name-start = Close-Codes
name-search = Suche
name-codes = Alle Codes
name-ranges = Bereiche
name-dialects = Dienste
# As in English.
name-software = Software
name-strings = Fehlermeldungen
name-timers = Timer
# $span is a length of time, such as "60 s".
name-timer = Nach { $span }
name-diagnose = Ursache finden
name-send = Welchen Code senden?
name-about = Über diese Referenz
name-sources = Quellen

# Above the title: what kind of page it is.
kicker-code = WebSocket-Close-Code
kicker-pair = Zwei WebSocket-Close-Codes
kicker-dialect = Close-Codes eines Dienstes oder einer Bibliothek
# As in English.
kicker-software = Software
kicker-timer = Wessen Timer ist es?

# Spans of time: 60 s, 10 min, 2 h.
# As in English.
span-seconds = { $value } s
# As in English.
span-minutes = { $value } min
# As in English.
span-hours = { $value } h

# How a claim is known; stands after the name of its source.
how-measured = gemessen
how-source = Quellcode
how-documentation = Dokumentation
how-report = Bericht eines Benutzers

heading-sources = Quellen
heading-details = Einzelheiten
heading-pairs = Nicht sicher, ob es dieser Code ist?
heading-both = Die beiden Codes
heading-confused = Codes, die oft verwechselt werden
more-send = Welchen Code senden?

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }: Bedeutung und was zu tun ist

# Above the causes; a link to the diagnosis follows.
code-diagnose = Wenn Sie mehr über das Ende wissen, kommen die wahrscheinlichsten Ursachen hier zuerst:

# A pair's page.
pair-title = { $a } oder { $b }?
pair-or = oder
pair-page-title = WebSocket { $a } oder { $b }: { $name_a }, { $name_b }

start-title = WebSocket-Close-Codes
start-description = Warum ein WebSocket geschlossen wurde, was jeder Close-Code bedeutet und was zu tun ist: jeder Code, jedes Paar von Codes, Fehlermeldungen, Timer und eine Diagnose.
start-headline = Warum wurde der WebSocket geschlossen?
start-lead = Ein WebSocket endet mit einer Nummer. Schlagen Sie sie nach, oder fügen Sie ein, was Sie sehen: Die Seite sagt, was geschehen ist, wie Sie es bestätigen und wie Sie es beheben.
start-paste = Fügen Sie ein, was Sie sehen: einen Code, einen Namen, eine Fehlermeldung oder Bytes
start-paste-hint = Zum Beispiel:
start-paste-button = Erklären
start-after = Der WebSocket wird immer wieder nach derselben Zeit geschlossen
start-after-about = Ist die Zeit immer dieselbe, beendet ein Timer die Verbindung. Wählen Sie die Zeit, um zu sehen, wessen Timer es sein kann.
start-questions = Was möchten Sie wissen?
start-diagnose = Sagen Sie, was Sie wissen: den Code, wie lange die Verbindung offen war, was auf dem Verbindungsweg liegt. Die wahrscheinlichsten Ursachen kommen zuerst.
start-send = Sie schreiben den Server oder den Client und wollen mit dem richtigen Code schließen.
start-strings = Was Bibliotheken, Browser und Proxys schreiben, wenn ein WebSocket endet.
start-software = Welche Codes jede Bibliothek annimmt, wie sie sie nennt, und ihre Timer und Grenzen.
start-codes = Die häufigsten Codes
start-all = Alle Codes und Bereiche
start-advice = Neu verbinden: { $advice }
start-services = Was ein Code bei einem Dienst bedeutet
start-services-all = Alle Dienste und Bibliotheken

codes-title = Alle WebSocket-Close-Codes
codes-description = Alle WebSocket-Close-Codes von 0 bis 65535 auf einer Seite: Name, ob er gesendet wird und ob man sich neu verbinden soll.
codes-lead = Ein Close-Frame hat eine Nummer von 1000 bis 4999 oder keine. 1005, 1006 und 1015 werden nie gesendet: Eine Bibliothek meldet sie von selbst.
codes-others = Nummern mit einer Bedeutung bei einem Dienst
codes-others-about = Diese haben keine registrierte Bedeutung. Dienste und Bibliotheken verwenden sie mit eigener Bedeutung.

ranges-title = Bereiche der Close-Codes
ranges-description = Wer welchen Bereich der WebSocket-Close-Codes verwenden darf: das Protokoll, die IANA, Bibliotheken, Anwendungen.
ranges-lead = Der Bereich einer Nummer sagt, wer entscheidet, was sie bedeutet.
ranges-numbers = Nummern in diesem Bereich mit einer eigenen Seite:

dialects-title = Close-Codes von Diensten und Bibliotheken
dialects-description = Was Close-Codes bei Discord, Pusher, Twitch, GraphQL, Socket.IO und anderen Diensten und Bibliotheken bedeuten und ob man sich neu verbinden soll.
dialects-lead = Die Nummern von 4000 bis 4999 gehören der Anwendung. Jeder Dienst gibt ihnen eine eigene Bedeutung, und manche geben registrierten Nummern eine neue.
dialects-services = Dienste
dialects-libraries = Bibliotheken und Protokolle
# $name is the service's name.
dialect-title = { $name }: Close-Codes
dialect-description = Was jeder WebSocket-Close-Code bei { $name } bedeutet und ob man sich danach neu verbinden soll.
dialect-lead = Ob man sich neu verbinden soll, steht so in der Quelle, wenn nichts anderes vermerkt ist.
dialect-channel = Wo die Nummern stehen
dialect-subprotocols = Subprotokoll
# As in English.
dialect-hosts = Host
channel-code = im Code des Close-Frames
channel-reason = im Grund des Close-Frames
channel-in-band = in Nachrichten des eigenen Protokolls
col-meaning = Bedeutung
our-reading = (unsere Lesart der Quelle)

software-title = Software und Close-Codes
software-description = Welche Close-Codes Browser, Bibliotheken, Server und Proxys annehmen, wie sie sie nennen und was sie schreiben, wenn ein WebSocket endet.
software-lead = Bibliotheken unterscheiden sich: Sie nennen Codes verschieden, lehnen manche ab und zeigen bei einer verlorenen Verbindung eine eigene Nummer.
software-browsers = Browser
software-libraries = Bibliotheken
software-servers = Server
software-proxies = Proxys
software-services = Dienste
software-others = Andere, mit Timern oder Grenzen
software-refused = Codes, die manche Software ablehnt
software-refused-about = Diese dürfen gesendet werden, aber die hier genannte Software nimmt sie nicht an: Deren Anwendung sieht eine andere Nummer oder einen Fehler.
# $name is the software's name.
one-title = { $name }: Close-Codes, Fehlermeldungen, Timer
one-description = Welche Close-Codes { $name } annimmt und sendet, wie sie dort heißen, was { $name } schreibt, wenn ein WebSocket endet, und die Timer und Grenzen.
one-description-short = Was { $name } schreibt, wenn ein WebSocket endet, und die Timer und Grenzen.
one-codes = Welche Codes angenommen werden
one-accepts = Angenommene Codes
one-otherwise = Angezeigt statt der anderen
one-sends = Codes, die gesendet werden können
one-sends-script = Codes, die ein Skript senden darf
one-refuses-to-send = Was mit den anderen geschieht
one-empty = Angezeigt bei einem Close-Frame ohne Code
one-lost = Angezeigt, wenn TCP ohne Close-Frame endet
one-names = Wie die Codes hier heißen
one-strings = Ausgegebene Meldungen
one-limits = Größengrenzen
one-dialect = Eigene Close-Codes
sees-error = ein Fehler ohne Code
sees-nothing = keine Nummer
limit-fixed = nicht einstellbar
limit-message = für eine Nachricht
limit-frame = für einen Frame
limit-queue = in der Sendewarteschlange
# As in English.
size-bytes = { $value } B
# As in English.
size-kib = { $value } KiB
# As in English.
size-mib = { $value } MiB

strings-title = Fehlermeldungen
strings-description = Was Browser, Bibliotheken, Server und Proxys schreiben, wenn ein WebSocket geschlossen wird, und für welchen Close-Code jede Meldung steht.
strings-lead = Der Wortlaut jedes Programms, mit dem Code, für den er steht. Ein * steht für beliebigen Text, ein # für eine Zahl. Die Suche findet eine ganze Zeile.
strings-common = Von vielen geschrieben
strings-more = was es bedeutet

timers-title = Timer, die WebSockets schließen
timers-description = Die Timeouts von Proxys, Load Balancern, Servern und Bibliotheken, die WebSockets schließen: Standardwert, Einstellung, was sie neu startet und welchen Code jede Seite sieht.
timers-lead = Eine Verbindung, die immer nach derselben Zeit endet, endet durch einen Timer. Ein Leerlauf-Timer zählt vom letzten Datenverkehr an; eine Lebensdauer zählt vom Öffnen an, unabhängig davon, was gesendet wird.
timers-all = Alle Timer
timers-dash = – bedeutet: nicht bekannt.
# $span is a time: 60 s, 2 h.
timer-title = WebSocket wird nach { $span } geschlossen
timer-description = Welche Timer einen WebSocket standardmäßig nach { $span } schließen: Proxys, Load Balancer, Server und Bibliotheken, mit ihren Einstellungen.
timer-lead = Diese Timer beenden eine Verbindung nach { $span }, standardmäßig oder laut Berichten von Benutzern. Suchen Sie die Software, die auf Ihrem Verbindungsweg liegt. Eine Einstellung kann dort einen anderen Wert haben.
timer-what = Wie es aussieht und wie Sie es beheben
timer-more = Mehr
timer-other = Wenn nichts davon auf Ihrem Verbindungsweg liegt:
timer-near = Andere Zeiten
timer-idle = Stille
timer-lifetime = Lebensdauer
timer-keepalive = Keepalive
timer-handshake = Öffnen
timer-close = Schließen
timer-drain = Herunterfahren
timer-reconnect = neu verbinden
timer-idle-heading = Leerlauf-Timer
# As in English.
timer-keepalive-heading = Keepalives
timer-lifetime-heading = Lebensdauern
timer-handshake-heading = Zeit für das Öffnen
timer-close-heading = Zeit für das Schließen
timer-drain-heading = Zeit für das Herunterfahren
timer-idle-about = Diese beenden eine Verbindung, auf der so lange nichts gesendet wurde. Senden Sie öfter etwas; die Tabelle sagt, was zählt.
timer-keepalive-about = Diese senden Pings und beenden eine Verbindung, deren Gegenstelle nicht antwortet. Die Zeit ist das Intervall und die Zeit für die Antwort zusammen.
timer-lifetime-about = Diese beenden eine Verbindung nach dieser Zeit, unabhängig davon, was gesendet wird. Pings helfen nicht: Verbinden Sie sich neu.
timer-handshake-about = Diese beenden eine Verbindung, auf der das beim Öffnen Erwartete nicht kommt.
timer-close-about = Diese kappen eine Verbindung, deren Gegenstelle das Schließen nicht abschließt.
timer-drain-about = Diese beenden die Verbindungen, die übrig sind, wenn die Software stoppt oder neu lädt.
timer-reported = (von Benutzern berichtet)
# As in English.
col-software = Software
col-setting = Einstellung
col-value = Standardwert
col-counts = Zählt
col-reset = Beginnt neu durch
col-client = Client sieht
col-server = Server sieht
setting-fixed = nicht einstellbar
value-none = keiner
reset-data = alle Daten, auch Pings
reset-ping = die Antwort auf einen Ping
reset-message = eine Nachricht
reset-nothing = nichts

send-title = Welchen Close-Code soll ich senden?
send-description = Ein Entscheidungsbaum für den richtigen WebSocket-Close-Code: von dem, was auf Ihrer Seite geschehen ist, zu dem Code, der es sagt.
send-lead = Beginnen Sie mit dem, was auf Ihrer Seite geschehen ist. Schreiben Sie die Ursache auch in den Grund: höchstens 123 Bytes UTF-8.
ask-why = Warum schließen Sie?
because-why-done = Die Arbeit ist getan, oder der Benutzer ist gegangen.
because-why-leaving = Meine Seite geht, startet neu oder hat keine Kapazität.
because-why-bytes = Was ankam, folgt nicht dem Protokoll oder kann nicht gelesen werden.
because-why-rules = Die Gegenstelle darf dies nicht.
because-why-failed = Auf meiner Seite ist etwas fehlgeschlagen.
because-why-own = Es hat eine Bedeutung, die nur meine Anwendung kennt.
ask-leaving = Warum geht Ihre Seite?
because-leaving-for-good = Der Server stoppt oder beendet eine Verbindung im Leerlauf.
because-leaving-restart = Der Server startet neu und ist bald wieder da.
because-leaving-page = Ich schreibe eine Webseite, und der Benutzer verlässt sie. Der Browser sendet dies von selbst.
because-leaving-overloaded = Der Server hat keine Kapazität für diese Verbindung.
ask-bytes = Was ist falsch an dem, was ankam?
because-bytes-framing = Ein Frame verstößt gegen die Regeln des Protokolls.
because-bytes-utf8 = Ein Text ist kein gültiges UTF-8.
because-bytes-type = Es ist Text, wo ich nur Binärdaten annehme, oder umgekehrt.
because-bytes-too-big = Eine Nachricht ist zu groß.
because-bytes-extension = Ich bin der Client, und der Server hat einer Erweiterung nicht zugestimmt, die ich brauche.
ask-rules = Gegen welche Regel wurde verstoßen?
because-rules-token = Die Zugangsdaten fehlen oder sind falsch.
because-rules-expired = Das Token ist abgelaufen, während die Verbindung offen war.
because-rules-rights = Die Zugangsdaten sind richtig, aber das Konto darf dies nicht.
because-rules-rate = Der Client sendet zu viel oder zu oft.
because-rules-waited = Ich habe zu lange auf etwas gewartet: die Anmeldung, eine Nachricht, die Antwort auf einen Ping.
because-rules-rule = Eine andere Regel: Origin, Inhalt, Kontingent.
send-expired-about = 3000 sagt genau das. Schreiben Sie „token expired“ in den Grund, damit der Client ein neues Token besorgt, bevor er sich neu verbindet. Jede Software nimmt 1008 mit demselben Grund an; das Gateway von farewell sendet das, weil manche Bibliotheken 3000 ablehnen.
ask-failed = Was ist fehlgeschlagen?
because-failed-handler = Mein Code ist auf eine Weise gescheitert, die ich nicht erwartet habe.
because-failed-not-ready = Ich bin überlastet oder noch nicht bereit.
because-failed-upstream = Ich bin ein Gateway, und der Server hinter mir hat eine ungültige Antwort gegeben.
send-own-about = Wählen Sie eine Nummer, und schreiben Sie auf, was sie bedeutet und ob sich ein Client danach neu verbinden soll.
send-never = Diese nie senden
send-never-ranges = Senden Sie nie eine Nummer unter 1000, über 4999 oder eine, die nicht zugewiesen ist.

about-title = Über diese Referenz
about-description = Was diese Referenz der WebSocket-Close-Codes ist, worauf jede Aussage beruht und was ihre Zeichen bedeuten.
about-lead = Diese Referenz sagt, warum WebSockets geschlossen werden und was zu tun ist. Zu jeder Aussage über Software stehen hier die Quelle, die Art des Belegs und der Tag, an dem sie gelesen wurde.
# All are numbers.
about-counts = { $claims } Aussagen über { $software } Softwareprodukte beruhen auf { $sources } Quellen. Es gibt { $situations } Ursachen, { $strings } Fehlermeldungen und die Codes von { $dialects } Diensten und Bibliotheken.
about-known = Woher wir es wissen
about-measured = Wir haben die Software laufen lassen und angesehen, was sie sendet und was sie anzeigt.
about-source = Wir haben ihren Quellcode gelesen.
about-documentation = Ihre Dokumentation oder ein Standard sagt es so.
about-report = Ein Benutzer berichtet es öffentlich. Es kann sein, dass es nur für diese Version oder Einstellung gilt.
sources-title = Quellen
sources-description = Woher die Aussagen dieser Referenz stammen: Messungen, Quellcode, Dokumentation, Berichte, jeweils mit dem Tag, an dem sie gelesen wurden.
sources-lead = Jede Quelle einmal, mit dem Tag oder dem Monat, in dem sie gelesen wurde.
about-signs = Was die Zeichen bedeuten
about-signs-about = Farbe steht nie allein: Zu jedem Zeichen gehört ein Text.
about-travels = Die Nummer steht in einem Close-Frame: Die Gegenstelle hat sie genannt.
about-local = Kein Frame hat diese Nummer: Ihre eigene Bibliothek meldet sie.
about-never = Nicht gültig: Niemand darf sie senden.
about-yes = Ein Client verbindet sich nach einer Wartezeit neu.
about-changed = Derselbe Versuch scheitert wieder, bis sich etwas geändert hat.
about-no = Ein Client verbindet sich nicht neu.
about-data = Als Daten
about-data-about = Alles gibt es auch als JSON, mit einem Schema.
about-license = Lizenz
about-farewell = farewell ist ein Gateway, eine Bibliothek und ein Befehl für WebSockets, die gut enden. Der Befehl weiß alles, was auf diesen Seiten steht:
