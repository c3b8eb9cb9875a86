# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = Was er bedeutet
heading-when = Wann er auftritt, das Häufigste zuerst
heading-send = Wann man ihn sendet
heading-names = Wie er genannt wird
heading-dialects = Was er anderswo bedeutet
heading-reference = Wo er definiert ist
heading-next = Zum Weiterlesen

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = Für die Webseite
meaning-server = Für den Server
meaning-operator = Für den Betreiber

# Below each situation. $text is one or more sentences.
seen-test = Prüfung: { $text }
seen-fix = Abhilfe: { $text }

field-kind = Art
field-wire = In einem Close-Frame
field-senders = Wer ihn sendet
field-refused = Abgelehnt von
field-advice = Neu verbinden?
# As in English.
field-http = In HTTP
field-first = Erster Schritt
field-range = Bereich

wire-yes = Ja, kann gesendet werden.
wire-no = Darf in keinem Close-Frame stehen.
senders-none = niemand
refused = { $stacks }. Ein Empfänger, der auf einem davon beruht, meldet stattdessen 1002, 1006 oder einen Fehler.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name } ({ $software })
range = { $from } bis { $to }: { $name }

advice-yes = Ja, nach einer zufälligen Wartezeit von { $min } bis { $max } s; warten Sie nach jedem Fehlschlag länger.
# For a number that its sender defines.
advice-unless-documented = Ja, sofern die Dokumentation des Absenders nichts anderes sagt: nach einer zufälligen Wartezeit von { $min } bis { $max } s; warten Sie nach jedem Fehlschlag länger.
advice-after = Ja, nach { $delay } s.
advice-if-needed = Nur, wenn Ihre Anwendung die Verbindung noch braucht.
advice-no = Nein: Derselbe Versuch scheitert wieder, solange sich nichts geändert hat.
advice-changed = Erst, wenn Sie etwas geändert haben; sonst wiederholt sich derselbe Fehler.
# For 1008 alone.
reconnect-policy = { advice-no } Nennt der Grund eine Wartezeit, verbinden Sie sich nach dieser neu.
# For 1012 alone.
reconnect-restart = Ja, nach der Wartezeit, die der Grund nennt. Nennt er keine, nach einer zufälligen Wartezeit von { SECONDS("registered-1012-min") } bis { SECONDS("registered-1012-max") } s; { SECONDS("paced-1012-min") } bis { SECONDS("paced-1012-max") } s reichen, wo der Server das Schließen über die Zeit verteilt.
# For 1013 alone.
reconnect-later = Ja, nach der Wartezeit, die der Grund nennt. Nennt er keine, mit einer anderen Adresse des Dienstes; mit derselben nur, wenn der Benutzer es verlangt, oder nach einer zufälligen Wartezeit von { $min } bis { $max } s, und jedes Mal länger.
advice-none = Kein gültiger Close-Code; es gibt nichts, womit man sich neu verbinden könnte.

category-unused = nicht verwendet
category-protocol = vom Protokoll definiert
category-reserved = reserviert, ohne Bedeutung
category-local = nur lokal, nie gesendet
category-unassigned = nicht zugewiesen
category-registered = registriert, auf Antrag vergeben
category-library = für Bibliotheken und Frameworks
category-private = für private Nutzung
category-outside = außerhalb der Registry

sender-client = Client
sender-server = Server
sender-gateway = Gateway
sender-local = niemand; eine Bibliothek meldet ihn lokal

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }: { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = Neu verbinden.
dialect-backoff = Mit zufälligen, wachsenden Wartezeiten neu verbinden.
dialect-changed = Vor dem neuen Verbinden etwas ändern.
dialect-no = Nicht neu verbinden.
dialect-unknown = Die Quelle sagt nicht, ob man sich neu verbinden soll.
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to }: { $reconnect }

# What a pasted text was.
heading-told = Was geschehen ist
found-candidates = Dieser Name bedeutet je nach Software verschiedene Codes.
found-name = { $name } ist der Name von { $code } in: { $software }.
found-frame = Das ist ein Close-Frame mit dem Code { $code }.
found-empty-frame = Das ist ein Close-Frame ohne Code.
found-illegal-code = Der Frame ist unzulässig: { $code } darf nicht in einem Close-Frame stehen. Die meisten Bibliotheken antworten darauf mit 1002.
found-reason = Der Grund ist „{ $reason }“.
found-line = Dieser Text stammt von { $software }.
found-code = Er steht für { $code }.
found-local = Die Software, die ihn anzeigt, hat ihn über sich selbst geschrieben.
found-peer = Die Gegenstelle hat ihn gesendet.
fault-fragmented = Der Frame ist unzulässig: Sein FIN-Bit ist nicht gesetzt, und ein Close-Frame darf nicht fragmentiert sein.
fault-reserved = Der Frame ist unzulässig: Ein reserviertes Bit (RSV1 bis RSV3) ist gesetzt.
fault-too-long = Der Frame ist unzulässig: Sein Inhalt ist länger als 125 Bytes.
fault-truncated = Es fehlen Bytes: Der Frame kündigt einen längeren Inhalt an.
fault-trailing = Hinter dem Ende des Frames stehen noch Bytes.
fault-half-code = Der Frame ist unzulässig: Sein Inhalt ist ein Byte lang, ein halber Code.
fault-not-utf8 = Der Frame ist unzulässig: Sein Grund ist kein UTF-8.

# The table of all codes: short, so that it fits on one screen.
# As in English.
list-code = Code
# As in English.
list-name = Name
list-wire = Gesendet?
list-sent = gesendet
list-local = nur lokal
list-never = nie gesendet
list-yes = ja, nach Wartezeit
list-if-needed = nur bei Bedarf
list-no = nein
list-changed = nach einer Änderung
list-none = entfällt
