# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }: der typische Ablauf

# The programs, above their lines.
picture-client = Client
picture-server = Server
picture-gateway = Gateway
picture-proxy = Proxy

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = Vom { $from } zum { $to }: { $what }.
picture-said-at = { $who ->
        [Gateway] Das Gateway
       *[other] Der { $who }
    } { $what }.
picture-said-filled-in = { $what } (von der eigenen Bibliothek eingesetzt)

# What is sent.
picture-empty-close = leerer Close-Frame
picture-no-close = kein Close-Frame
picture-unread = { $close }, nicht gelesen
picture-message = Nachricht
picture-frame = Frame
picture-binary = Binärnachricht
picture-text = Textnachricht
picture-large = große Nachricht
picture-not-websocket = ungültige Antwort
picture-handshake = Öffnungs-Handshake
picture-token = Handshake mit einem Token
picture-accepted = 101 (angenommen)
picture-accepted-without = 101, ohne die Erweiterung
picture-tls-hello = TLS-Handshake beginnt
picture-certificate = Zertifikat
picture-tls-alert = TLS-Alert
picture-end = TCP endet
picture-cut = TCP wird gekappt

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = ruft close(1000) auf
picture-calls-close = ruft close() auf
picture-shuts-down = fährt herunter
picture-broken-rule = findet einen Verstoß gegen das Protokoll
picture-wants-text = nimmt nur Text an
picture-not-utf8 = findet Bytes, die kein UTF-8 sind
picture-own-rule = findet einen Verstoß gegen eine eigene Regel
picture-limit = nimmt so viel nicht an
picture-idle = hat zu lange keinen Datenverkehr gesehen
picture-needs-extension = braucht die Erweiterung
picture-fails = scheitert in seinem Handler
picture-restarts = startet neu
picture-is-back = sieht, dass der Server wieder da ist
picture-no-capacity = hat keine Kapazität mehr
picture-cannot-use = kann diese Antwort nicht verwenden
picture-not-trusted = vertraut ihm nicht
picture-credentials = lehnt die Zugangsdaten ab
picture-right-missing = stellt fest, dass ein Recht fehlt
picture-waited = hat zu lange gewartet
picture-library-reason = schließt aus einem Anlass seiner Bibliothek
picture-own-reason = schließt aus einem eigenen Anlass
picture-refuses-number = lehnt die Nummer { $code } ab

# What a library reports when it is over.
picture-reports = meldet { $code }
picture-often-reports = meldet oft { $code }
picture-reports-refused = meldet 1002, 1006 oder einen Fehler

# Below the drawing.
picture-clean = Ein sauberes Ende: Beide Seiten haben einen Close-Frame gesendet.
picture-never-opened = 1006 wird auch gemeldet, wenn sich die Verbindung nie geöffnet hat.
picture-sends-1012-itself = Ein Server, der wie geplant herunterfährt, kann 1012 selbst senden.
picture-or-1011 = Viele Gateways senden stattdessen 1011.
picture-no-websocket = Es wurde kein WebSocket geöffnet. Browser melden 1006.
picture-shown-by-browsers = Chromium und Firefox geben { $code } an die Webseite weiter.
