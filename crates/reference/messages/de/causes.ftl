# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = Die Verbindung wurde geschlossen, weil ihre Arbeit getan war.
cause-going_away = Eine Seite ist heruntergefahren oder gegangen.
cause-no_status = Eine Seite hat ohne Code geschlossen.
cause-application = Eine Anwendung hat mit einem eigenen Code geschlossen.
cause-policy = Eine Seite hat geschlossen, weil die Gegenstelle gegen eine Regel verstieß.
cause-internal_error = Auf einer Seite trat ein unerwarteter Fehler auf.
cause-extension_missing = Der Client braucht eine Erweiterung, der der Server nicht zugestimmt hat.
cause-protocol_error = Die Bytes verstießen gegen die Framing-Regeln von RFC 6455.
cause-invalid_payload = Ein Text war kein gültiges UTF-8.
cause-unsupported_data = Der Empfänger nimmt diesen Nachrichtentyp (Text oder binär) nicht an.
cause-message_too_big = Eine Nachricht war größer als die Grenze.
cause-rate_limited = Nachrichten kamen schneller, als die Ratenbegrenzung erlaubt.
cause-unauthorized = Die Zugangsdaten fehlten, waren falsch oder gaben nicht das nötige Recht.
cause-token_expired = Das Token ist abgelaufen.
cause-content_refused = Eine Regel für Inhalte hat eine Nachricht abgelehnt.
cause-slow_consumer = Eine Seite hat nicht gelesen, was ihr gesendet wurde.
cause-handler_failed = Der Handler hat einen Fehler zurückgegeben.
cause-handler_panicked = Der Handler ist mit einer Panic abgebrochen.
cause-upstream_lost = Die Verbindung zum Server endete ohne Close, und das Gateway sah keinen Neustart.
cause-upstream_restarted = Der Server lehnte Verbindungen ab und nahm sie dann wieder an: Er wurde neu gestartet.
cause-upstream_unavailable = Der Server war nicht erreichbar, als sich der Client verband.
cause-upstream_protocol_error = Der Server hat gegen eine Regel des Protokolls verstoßen.
cause-upstream_silent = Der Server antwortete nicht mehr.
cause-restarting = Der Dienst wurde heruntergefahren oder neu gestartet.
cause-overloaded = Für eine weitere Verbindung reichte die Kapazität nicht.
cause-idle = Zu lange wurden keine Nachrichten ausgetauscht.
cause-ping_timeout = Ein Ping wurde nicht rechtzeitig beantwortet.
cause-close_timeout = Ein Close wurde nicht rechtzeitig beantwortet.
cause-max_age = Die Verbindung hat ihre maximale Lebensdauer erreicht.
cause-kicked = Ein Betreiber hat die Verbindung geschlossen.
cause-refused = Der Öffnungs-Handshake wurde abgelehnt.
cause-peer_lost = Die Verbindung zur Gegenstelle endete ohne Close.
cause-tls_failed = Der TLS-Handshake ist gescheitert.

party-client = Der Client hat die Verbindung zuerst beendet.
    .short = Client
party-upstream = Der Server hat die Verbindung zuerst beendet.
    .short = Server
party-gateway = Das Gateway hat die Verbindung zuerst beendet.
    .short = Gateway
party-network = Keine Seite hat die Verbindung beendet: Das Netz ist ausgefallen oder hat nicht mehr reagiert.
    .short = Netz

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = Diese Verbindung endete ohne Close.
fact-pong = Der Server beantwortete einen Ping auf einer anderen Verbindung.
fact-still_open = Eine Verbindung aus der Zeit, bevor der Server eine neue ablehnte, ist noch offen.
fact-check_failed = Der Health Check des Servers ist fehlgeschlagen.
fact-answered = Der Server beantwortete einen Öffnungs-Handshake.
fact-accepted = Der Server nahm eine neue Verbindung an.
fact-refused = Der Server lehnte eine neue Verbindung ab.
fact-unreachable = Der Server nahm eine neue Verbindung weder an, noch lehnte er sie ab.
fact-could_not_try = Das Gateway hatte keinen Dateideskriptor oder keinen Port für eine neue Verbindung frei.
fact-no_pong = Der Server beantwortete einen Ping nicht rechtzeitig.
fact-no_answer = Der Server beantwortete einen Öffnungs-Handshake nicht rechtzeitig.
