# What a comparison shows of each code, or range of codes: cells of its table,
# and steps for pairs that have none of their own.
#
#   .clean      whether the close was a clean one
#   .fault      which side caused it
#   .look       where to look first
#   .tell-1 ... what to expect if it is this code, besides the bytes of the Close
#               frame
#
# The steps of any two entries can be printed one after the other. In the ranges
# $code is the number that was asked for; .clean, .fault and .look have no number
# in them.

traits-1000 =
    .clean = { -clean-both }
    .fault = Keine: Eine Seite hat absichtlich geschlossen, oder ein Timer hat die Verbindung beendet.
    .look = Der Aufruf von close() und Timer, die zum Alter oder zur Leerlaufzeit passen.
    .tell-1 = Wahrscheinlich ist es 1000, wenn das Log der Seite, die geschlossen hat, einen Aufruf von close(1000) zeigt.
    .tell-2 = Wenn Java-WebSocket, Tomcat, .NET oder websocket-driver 1000 meldet, kann der Close-Frame leer gewesen sein: Diese Bibliotheken melden 1000 auch bei einem leeren Close-Frame.

traits-1001 =
    .clean = Ja, wenn der Close-Frame der Gegenstelle ankam, bevor der Absender weg war.
    .fault = Keine: Eine Seite ist gegangen.
    .look = Die Webseite, die verlassen wurde, oder das Herunterfahren und der Leerlauf-Timer des Servers.
    .tell-1 = Wahrscheinlich ist es 1001, wenn in diesem Moment eine Webseite geschlossen oder neu geladen wurde, der Server herunterfuhr oder ein Leerlauf-Timer von Jetty oder Tomcat ablief.

traits-1002 =
    .clean = { -clean-receiver }
    .fault = Die Seite, die die Bytes gesendet hat, oder etwas auf dem Weg, das sie verändert hat.
    .look = Der Grund und die ersten Bytes des abgelehnten Frames.
    .tell-1 = Wahrscheinlich ist es 1002, wenn der Grund eine Regel des Framings nennt, etwa „RSV1 must be clear“.
    .tell-2 = Wenn tungstenite 1002 mit „Protocol violation“ meldet, hat die Gegenstelle möglicherweise einen Code gesendet, den tungstenite ablehnt, etwa 1014.

traits-1003 =
    .clean = { -clean-both }
    .fault = Die Seite, die die Nachricht gesendet hat, wenn beide Seiten einen Typ vereinbart hatten.
    .look = Der Typ der letzten Nachricht.
    .tell-1 = Wahrscheinlich ist es 1003, wenn die letzte Nachricht binär war und der Endpunkt Text erwartet, oder umgekehrt. In einem Mitschnitt ist Opcode 1 Text und 2 binär.

traits-1004 =
    .clean = { -not-valid }
    .fault = Die Seite, die ihn gesendet hat: Die Nummer ist reserviert.
    .look = Die Code-Tabelle, nach der sich der Absender richtet.
    .tell-1 = Wahrscheinlich ist es 1004, wenn sich der Absender nach einer Tabelle aus der Zeit vor dem RFC richtet, in der 1004 bedeutete, dass eine Nachricht zu groß ist.

traits-1005 =
    .clean = Meistens ja: Ein Close-Frame ist angekommen.
    .fault = Keine: Ein leerer Close-Frame ist zulässig und nennt keine Ursache.
    .look = Der Aufruf von close() ohne Code.
    .tell-1 = Wahrscheinlich ist es 1005, wenn die Gegenstelle close() ohne Code in einem Browser oder in ws (Node) aufgerufen hat.
    .tell-2 = Wenn aiohttp 0 meldet, war der Close-Frame leer: Das ist 1005.

traits-1006 =
    .clean = { -clean-never }
    .fault = Unbekannt: 1006 bedeutet nur, dass kein brauchbarer Close-Frame ankam; die Ursache kann alles sein.
    .look = Zuerst, ob sich die Verbindung überhaupt geöffnet hat; dann Timer, Neustarts und Proxys.
    .tell-1 = Wenn das open-Ereignis nie ausgelöst wurde, ist der Öffnungs-Handshake gescheitert: Wahrscheinlich ist es 1006, denn es kann kein Close-Frame angekommen sein.
    .tell-2 = Wahrscheinlich ist es 1006, wenn TCP ohne Close-Frame endete oder wenn Ihre eigene Bibliothek die Verbindung wegen eines Fehlers beendet hat; sie meldet dann oft 1006, welchen Code sie auch gesendet hat.

traits-1007 =
    .clean = { -clean-receiver }
    .fault = Die Seite, die die Nachricht gesendet hat.
    .look = Die Bytes der letzten Textnachricht.
    .tell-1 = Wahrscheinlich ist es 1007, wenn die letzte Textnachricht oder der Grund eines Close-Frames Bytes enthält, die ein UTF-8-Decoder ablehnt.

traits-1008 =
    .clean = { -clean-both }
    .fault = Aus Sicht des Absenders von 1008: die Seite, die gegen die Regel verstoßen hat.
    .look = Der Grund und das Alter der Verbindung.
    .tell-1 = Wahrscheinlich ist es 1008, wenn das Log des Absenders eine Regel nennt: Zugangsdaten, Origin, Pfad, Rate, Inhalt.

traits-1009 =
    .clean = { -clean-receiver }
    .fault = Die Seite, die die Nachricht gesendet hat, oder der Server oder Proxy, dessen Grenze zu klein ist.
    .look = Die Größe der letzten Nachricht und die Grenzen des Servers und jedes Proxys.
    .tell-1 = Wahrscheinlich ist es 1009, wenn unmittelbar davor eine große Nachricht kam und kleinere derselben Art angenommen werden.

traits-1010 =
    .clean = Für den Server, wenn er antwortet; der Client, der 1010 sendet, meldet oft 1006.
    .fault = Aus Sicht des Clients: der Server, oder ein Proxy, der die Erweiterung entfernt hat.
    .look = Der Header Sec-WebSocket-Extensions, beim Client und beim Server.
    .tell-1 = Wahrscheinlich ist es 1010, wenn ein Client die Verbindung gleich nach dem Öffnen beendet hat und der Grund eine Erweiterung nennt.

traits-1011 =
    .clean = { -clean-both }
    .fault = Der Absender; bei „keepalive ping timeout“ jede der beiden Seiten, denn jede kann blockiert gewesen sein.
    .look = Der Grund, dann das Log des Absenders.
    .tell-1 = Wahrscheinlich ist es 1011, wenn das Log der Seite, die geschlossen hat, für diese Sekunde eine Exception oder eine Panic zeigt.
    .tell-2 = Lautet der Grund „keepalive ping timeout“, ist es wahrscheinlich 1011: Python websockets sendet ihn, wenn ein Ping keine Antwort bekam.

traits-1012 =
    .clean = { -clean-both }
    .fault = Keine: Der Dienst wird neu gestartet.
    .look = Das Deployment oder das Neuladen zu dieser Zeit.
    .tell-1 = Wahrscheinlich ist es 1012, wenn alle Verbindungen einer Instanz innerhalb einiger Sekunden endeten, jede mit einem Close-Frame, während eines Deployments oder beim Neuladen.

traits-1013 =
    .clean = { -clean-both }
    .fault = Oft keine: Der Dienst bekommt mehr Verbindungen, als seine Kapazität zulässt.
    .look = Die Last und die Grenzen des Dienstes.
    .tell-1 = Wahrscheinlich ist es 1013, wenn Verbindungen gleich nach dem Öffnen enden, während der Dienst an einer Grenze ist, und später offen bleiben.

traits-1014 =
    .clean = { -clean-both }
    .fault = Der Server hinter dem Gateway.
    .look = Der Server hinter dem Gateway und das Log des Gateways.
    .tell-1 = Wahrscheinlich ist es 1014, wenn das Log des Gateways zeigt, dass die Verbindung zum Server dahinter abriss oder der Server etwas Ungültiges sendete, während die Verbindung des Clients offen war.

traits-1015 =
    .clean = { -clean-never }
    .fault = Meistens der Server: sein Zertifikat oder die Zertifikatskette.
    .look = Das Zertifikat, mit dem Befehl openssl s_client.
    .tell-1 = Wahrscheinlich ist es 1015, wenn openssl s_client -connect HOST:443 -servername HOST -verify_return_error für denselben Host scheitert. Browser melden in diesem Fall 1006.

traits-3000 =
    .clean = { -clean-both }
    .fault = Der Client: seine Zugangsdaten.
    .look = Das Token: ob es da, gültig und nicht abgelaufen ist.
    .tell-1 = Wahrscheinlich ist es 3000, wenn eine Verbindung mit neuen Zugangsdaten offen bleibt.
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = Der Client: Seinem Konto fehlt das Recht.
    .look = Die Rechte des Kontos.
    .tell-1 = Wahrscheinlich ist es 3003, wenn eine Verbindung mit neuen Zugangsdaten desselben Kontos ebenso endet und eine Verbindung mit einem anderen Konto offen bleibt.

traits-3008 =
    .clean = Ja, wenn die Gegenstelle noch antwortet.
    .fault = Die Seite, die zu spät war.
    .look = Worauf der Absender gewartet hat: eine Anmeldung, eine Nachricht oder ein Pong.
    .tell-1 = Wahrscheinlich ist es 3008, wenn die Anmeldung, die erste Nachricht oder ein Pong zu spät kam.
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = Das Programm, das die Nummer als Close-Code verwendet hat.
    .look = Die Stelle im Programm, die die Nummer erzeugt hat.
    .tell-1 = Wahrscheinlich ist es { $code }, wenn eine Bibliothek eine Konstante mit diesem Wert hat oder ein Programm einen HTTP-Status als Close-Code verwendet hat.

traits-unassigned =
    .clean = { -not-valid }
    .fault = Das Programm, das eine nicht registrierte Nummer gewählt hat.
    .look = Der Quellcode des Programms, das sie gesendet hat.
    .tell-1 = Wahrscheinlich ist es { $code }, wenn diese Nummer im Quellcode des Programms steht, das sie gesendet hat; in der Registry steht sie nicht.

traits-library =
    .clean = { -clean-both }
    .fault = Siehe die Dokumentation der Bibliothek des Absenders.
    .look = Die Dokumentation der Bibliothek oder des Dienstes der Gegenstelle.
    .tell-1 = Wahrscheinlich ist es { $code }, wenn die Dokumentation der Bibliothek oder des Dienstes der Gegenstelle ihn aufführt.

traits-private =
    .clean = { -clean-both }
    .fault = Siehe die Dokumentation des Dienstes, der ihn sendet.
    .look = Der Quellcode oder die Dokumentation des Dienstes der Gegenstelle.
    .tell-1 = Wahrscheinlich ist es { $code }, wenn der Quellcode oder die Dokumentation des Dienstes der Gegenstelle ihn aufführt.

traits-outside =
    .clean = { -not-valid }
    .fault = Die Seite, die den Close-Frame geschrieben hat.
    .look = Die Nummer hexadezimal geschrieben: Ihre zwei Bytes können vertauscht oder zwei Buchstaben sein.
    .tell-1 = Wahrscheinlich ist es { $code }, wenn der Absender die zwei Bytes eines Codes vertauscht oder einen Grund ohne Code davor in den Close-Frame geschrieben hat.
