# The pairs of codes that people confuse. The smaller code comes first in the id.
#
# The value answers "what is the difference?". The attributes:
#   .difference-1 ...  what differs and is not in the table of facts
#   .tell-1 ...        steps that separate the two; the program prints before them
#                      what the Close frame in a capture, wasClean and the table
#                      of refused codes tell
#   .use               which to use when
#
# "It is 1000" means: the close code that the reader has is 1000. "Program" and
# "script" are code that somebody wrote; "code" alone is always a close code.
#
# Sentences that several pairs share are in terms.ftl, the sources of the claims
# in facts/pairs.json.

pair-1000-1001 = Bei 1000 ist der Absender mit dem fertig, wofür die Verbindung da war; bei 1001 geht der Absender, fertig oder nicht, weil eine Webseite geschlossen wird oder ein Server herunterfährt.
    .difference-1 = 1000 sagt nur, was der Absender getan hat. Es bedeutet nicht, dass beide Seiten die Sitzung für abgeschlossen halten.
    .difference-2 = Auch Clients verhalten sich verschieden: phoenix.js 1.7 verbindet sich nach 1001 neu und nach 1000 nicht, sockette nach keinem von beiden.
    .tell-1 = Finden Sie auf einem Server heraus, was die Webseite getan hat. Hat ein Skript close(1000) aufgerufen, ist es 1000. Wurde der Tab geschlossen oder neu geladen, oder wurde darin eine andere Webseite geöffnet, hat der Browser 1001 gesendet; ein Skript kann 1001 nicht senden.
    .tell-2 = Meldet ein Client die Nummer, lesen Sie das Log des Servers. Wahrscheinlich ist es 1000, wenn ein Handler close() aufgerufen hat. Wahrscheinlich ist es 1001, wenn der Server herunterfuhr. Ein Server auf Bandit sendet selbst dann 1000.
    .tell-3 = Endet die Verbindung immer nach derselben Leerlaufzeit, sehen Sie sich den Server an. Der Leerlauf-Timer von Cowboy (standardmäßig { SECONDS("cowboy-idle-timeout") } s) sendet 1000; die von Jetty und Tomcat senden 1001.
    .use = Senden Sie 1000, wenn die Arbeit getan ist, und 1001, wenn ein Server vorher herunterfährt. Senden Sie bei einem Neustart 1012, wenn Ihre Clients ihn annehmen.

pair-1000-1005 = Bei 1000 hat der Absender den Code in seinen Close-Frame geschrieben; bei 1005 war der Close-Frame leer, und Ihre Bibliothek hat 1005 eingesetzt.
    .difference-1 = Beide sind normalerweise ein sauberes Ende. 1000 bedeutet nicht, dass beide Seiten sich auf das Ende geeinigt haben, und 1005 bedeutet nicht, dass die Gegenstelle einen Bug hat: Ein Browser muss einen leeren Close-Frame senden, wenn ein Skript close() ohne Argumente aufruft.
    .tell-1 = { -has-reason(code: "1000") }
    .tell-2 = Sehen Sie sich die Bibliothek an, die die Nummer meldet. Java-WebSocket, Tomcat, .NET und websocket-driver (Rails, faye) melden 1000 auch bei einem leeren Close-Frame. { -capture-or-log }
    .tell-3 = Finden Sie heraus, wie die Gegenstelle schließt. Wird close() ohne Argumente aufgerufen, senden Browser und ws (Node) einen leeren Close-Frame, Python websockets und aiohttp dagegen 1000. Engine.IO (Socket.IO) schließt immer ohne Code.
    .tell-4 = Sehen Sie seit einem Update Ihrer Bibliothek 1005 und davor 1000, war der Close-Frame beide Male leer: ws hat seine Meldung 2017 korrigiert, Vert.x in Version 3.5.
    .use = Senden Sie 1000 mit einem Grund, wenn Ihre Seite fertig ist. { -cannot-send(code: "1005") } Wenn die Gegenstelle wissen muss, warum Sie geschlossen haben, rufen Sie close() nicht ohne Code auf. Behandeln Sie 1000 und 1005 beim Empfang gleich, aber lesen Sie bei 1000 den Grund.

pair-1000-1006 = Bei 1000 hat eine Seite absichtlich geschlossen; bei 1006 kam kein brauchbarer Close-Frame an, oder die Verbindung hat sich nie geöffnet, und Ihre Bibliothek hat 1006 eingesetzt.
    .tell-1 = { -never-opened }
    .tell-2 = Wenn die Verbindung offen war, Sie close(1000) aufgerufen haben und 1006 sehen, hat die Gegenstelle TCP gekappt oder nicht rechtzeitig geantwortet. Ihr Aufruf war richtig; sehen Sie sich die Gegenstelle an.
    .tell-3 = Liegt mitmproxy auf dem Weg, kann eine verlorene Verbindung als 1000 ankommen. Um das herauszufinden, lesen Sie das Log des Servers, oder schneiden Sie zwischen mitmproxy und dem Server mit.
    .tell-4 = { -local-text }
    .use = Senden Sie 1000, wenn Ihre Seite fertig ist, und warten Sie auf den Close-Frame der Gegenstelle, bevor Sie TCP schließen. { -cannot-send(code: "1006") }

pair-1000-1011 = Bei 1000 hat der Absender absichtlich geschlossen; bei 1011 trat beim Absender ein unerwarteter Fehler auf, ähnlich wie HTTP 500.
    .difference-1 = Ein Server, der nach einem Fehler 1000 sendet, verbirgt den Fehler, und manche Clients, etwa phoenix.js 1.7 und sockette, verbinden sich dann nicht neu.
    .tell-1 = Lesen Sie den Grund. Python websockets sendet nach einem unbeantworteten Ping 1011 „keepalive ping timeout“; Tornado sendet beim selben Ereignis 1000 „ping timed out“.
    .tell-2 = Lesen Sie das Log der Seite, die geschlossen hat, für diese Sekunde. Wahrscheinlich ist es 1011, wenn das Log eine Exception oder einen Stacktrace zeigt. Wahrscheinlich ist es 1000, wenn das Log einen Aufruf von close() oder einen Leerlauf-Timer zeigt.
    .tell-3 = Hinter dem AWS API Gateway lassen sich beide nicht an der Nummer unterscheiden: Löscht das Backend eine Verbindung, sieht der Client immer 1000. Lesen Sie das Log des Backends.
    .use = Senden Sie 1000, wenn Ihre Seite fertig ist, und 1011, wenn Ihre Seite gescheitert ist. { -after-1011 }

pair-1000-1012 = Bei 1000 ist der Absender fertig; bei 1012 startet der Dienst neu und bittet seine Clients, sich nach einer Wartezeit neu zu verbinden.
    .difference-1 = Clients richten sich danach: sockette, robust-websocket und phoenix.js 1.7 verbinden sich nach 1000 nicht neu, nach 1012 schon.
    .tell-1 = { -count-ends } Wahrscheinlich ist es 1000, wenn nur Ihre endete. Wahrscheinlich ist es 1012, wenn alle Verbindungen einer Instanz endeten. Ein Server auf Bandit kann selbst dann 1000 senden, wenn er herunterfährt.
    .tell-2 = Lesen Sie das Log des Servers. Wahrscheinlich ist es 1012, wenn das Log ein Herunterfahren oder Neuladen von uvicorn oder einen Drain von Phoenix zeigt. Wahrscheinlich ist es 1000, wenn ein Handler close() aufgerufen oder ein Timer die Verbindung beendet hat: Der Leerlauf-Timer von Cowboy und die Lebensdauer in Daphne senden 1000.
    .use = Senden Sie 1012, wenn der Dienst neu startet, für ein Deployment oder nach einer Änderung seiner Konfiguration. Senden Sie 1000 nur, wenn der Client keinen Anlass hat, sich neu zu verbinden.

pair-1001-1005 = Bei 1001 hat der Absender geschrieben, dass er geht; bei 1005 hat der Absender keinen Code angegeben: Sein Close-Frame war leer, und Ihre Bibliothek hat 1005 eingesetzt.
    .tell-1 = { -has-reason(code: "1001") }
    .tell-2 = Finden Sie auf einem Server heraus, was die Webseite getan hat. Wurde der Tab geschlossen oder neu geladen, oder wurde darin eine andere Webseite geöffnet, ist es 1001. Hat ein Skript close() ohne Argumente aufgerufen oder die letzte Referenz auf den WebSocket verworfen, ist es 1005.
    .tell-3 = Meldet ein Client die Nummer, sehen Sie sich den Server an. Bei Socket.IO ist es wahrscheinlich 1005: Es schließt jeden WebSocket ohne Code. Bei einem Server auf Python websockets, der herunterfährt, und bei Caddy, wenn es neu lädt, ist es wahrscheinlich 1001.
    .use = Senden Sie 1001, wenn Ihr Server herunterfährt, oder 1012, wenn er neu startet; ein Browser sendet 1001 von selbst. { -cannot-send(code: "1005") } { -give-a-code } Zählen Sie in Ihren Statistiken beide als normales Ende.

pair-1001-1006 = Bei 1001 hat die Gegenstelle in einem Close-Frame gesagt, dass sie geht; bei 1006 kam kein brauchbarer Close-Frame an, oder die Verbindung hat sich nie geöffnet, und Ihre Bibliothek hat 1006 eingesetzt.
    .difference-1 = Ein Ereignis kann auf einer Seite 1001 und auf der anderen 1006 sein: Läuft der Leerlauf-Timer von Jetty oder Tomcat ab, sieht der Client 1001, und der Server selbst meldet 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Finden Sie heraus, was zwischen Client und Server liegt. nginx und HAProxy senden nie einen Close-Frame; wahrscheinlich ist es also 1006, wenn einer davon die Verbindung gekappt hat. Caddy sendet 1001 an beide Seiten, wenn es seine Konfiguration neu lädt.
    .tell-3 = Lesen Sie auf einem Smartphone den Grund: „WebSocket is closed due to suspension.“ ist der 1001 von Safari. Wahrscheinlich ist es 1006, wenn das Smartphone gesperrt wurde oder sein Netz verlor.
    .tell-4 = Ist der Benutzer mit der Zurück-Schaltfläche auf eine Webseite zurückgekehrt und bekam diese gleich nach pageshow ein close-Ereignis, hatte der Browser die Webseite in seinen Back/Forward-Cache gelegt und die Verbindung geschlossen. Nach dem vorgeschlagenen Standard sieht die Webseite 1006 und der Server 1001.
    .use = Senden Sie beim Herunterfahren Ihres Servers 1001, oder 1012, wenn er neu startet, und warten Sie auf die Close-Frames der Clients, bevor Sie TCP schließen. { -cannot-send(code: "1006") }

pair-1001-1011 = Bei 1001 geht der Absender, und es lag kein Fehler vor; bei 1011 trat beim Absender ein unerwarteter Fehler auf.
    .tell-1 = Lesen Sie den Grund. „keepalive ping timeout“ und ein Text über einen Fehler kommen mit 1011. „Connection Idle Timeout“ (Jetty) und „CloudFlare WebSocket proxy restarting“ kommen mit 1001.
    .tell-2 = Lesen Sie das Log der Seite, die geschlossen hat, für diese Sekunde. Wahrscheinlich ist es 1001, wenn das Log ein Herunterfahren oder einen Leerlauf-Timer zeigt. Wahrscheinlich ist es 1011, wenn das Log eine Exception oder einen unbeantworteten Ping zeigt.
    .tell-3 = { -count-ends } Wahrscheinlich ist es 1011, wenn nur eine endete, nach einer Nachricht, die ihr Handler nicht verarbeiten konnte. Wahrscheinlich ist es 1001, wenn alle Verbindungen eines Servers endeten, weil jemand ihn gestoppt hat.
    .use = Senden Sie 1001, wenn Ihre Seite wie geplant geht, und 1011, wenn Ihre Seite scheitert, damit Betreiber den Fehler sehen. { -after-1011 }

pair-1001-1012 = Bei 1001 geht der Absender und sagt nicht, ob er wiederkommt; bei 1012 startet ein Dienst neu und bittet seine Clients, sich nach einer Wartezeit neu zu verbinden.
    .difference-1 = Server sehen 1001 jeden Tag, denn Browser senden ihn, wenn eine Webseite verlassen wird; 1012 senden Browser nicht. Manche Clients, etwa sockette, verbinden sich nach 1001 nicht neu, nach 1012 schon.
    .tell-1 = Finden Sie heraus, welche Software die Verbindung geschlossen hat. { -sends-1012 } Bei Python websockets ist es wahrscheinlich 1001, wenn es herunterfährt, ebenso bei Caddy, wenn es neu lädt.
    .tell-2 = Sehen Sie sich die Leerlaufzeit an. Wahrscheinlich ist es 1001, wenn die Verbindung immer nach derselben Zeit ohne Datenverkehr endet: Die Leerlauf-Timer von Jetty, Tomcat und AWS API Gateway senden 1001.
    .tell-3 = Finden Sie heraus, was geplant war. Wahrscheinlich ist es 1012, wenn unmittelbar vor dem Ende ein Deployment oder ein Neuladen der Konfiguration begann; aber auch ein Server, der ersetzt wird, kann 1001 senden: Lesen Sie dann sein Log.
    .use = Senden Sie 1012, wenn der Dienst neu startet und Ihre Clients ihn annehmen, andernfalls 1001. { -after-1012 }

pair-1001-1013 = Bei 1001 geht der Absender; bei 1013 läuft der Dienst weiter, hat aber gerade keine Kapazität für diese Verbindung.
    .tell-1 = { -look-age } Wahrscheinlich ist es 1013, wenn die Verbindung gleich nach dem Öffnen endete. Wahrscheinlich ist es 1001, wenn sie eine Weile funktioniert hatte.
    .tell-2 = Verbinden Sie sich nach einigen Sekunden einmal neu. Wahrscheinlich ist es 1013, wenn die neue Verbindung ebenso geschlossen wird, während der Dienst ausgelastet ist. Wahrscheinlich ist es 1001, wenn die neue Verbindung offen bleibt.
    .tell-3 = Lesen Sie das Log des Servers für diese Sekunde. Wahrscheinlich ist es 1001, wenn der Server herunterfuhr oder ein Leerlauf-Timer ablief, und 1013, wenn eine Grenze für Verbindungen oder Last erreicht wurde.
    .use = Senden Sie 1001, wenn Ihr Server herunterfährt, und 1013, wenn er weiterläuft, aber voll ist. { -after-1013 }

pair-1001-3008 = Bei 1001 geht der Absender, oder er hat eine Verbindung beendet, die zu lange still war; bei 3008 hat der Absender zu lange auf etwas gewartet, das Sie senden mussten.
    .difference-1 = Server entscheiden verschieden: Bei einer Verbindung im Leerlauf senden Jetty, Tomcat und das Gateway von farewell 1001; bei einem unbeantworteten Ping sendet das Gateway von farewell 3008. 3008 ist als Timeout registriert, ohne Dokument, deshalb sagt nur der Grund, was zu spät kam.
    .tell-1 = Lesen Sie den Grund. Wahrscheinlich ist es 3008, wenn er etwas nennt, das zu spät kam: eine Anmeldung, eine erste Nachricht, einen Pong. „Connection Idle Timeout“ ist der 1001 von Jetty.
    .tell-2 = Sehen Sie sich die anderen Clients an. Wahrscheinlich ist es 1001, wenn alle Verbindungen dieses Servers zusammen endeten. Wahrscheinlich ist es 3008, wenn nur solche Clients beendet wurden, die nichts gesendet hatten oder langsam waren.
    .tell-3 = Finden Sie heraus, welcher Dienst es ist. { -other-3008 }
    .use = Senden Sie 3008, wenn der Client nicht rechtzeitig gesendet hat, was er senden musste, und nennen Sie es im Grund. Senden Sie 1001, wenn Ihre Seite geht. Finden Sie nach 3008 heraus, was zu spät kam, und senden Sie es auf der nächsten Verbindung rechtzeitig.

pair-1002-1003 = Bei 1002 verstoßen die Bytes gegen das WebSocket-Protokoll; bei 1003 sind die Bytes richtig, aber der Empfänger nimmt diesen Nachrichtentyp (Text oder binär) nicht an.
    .tell-1 = Senden Sie denselben Inhalt im anderen Typ: Text statt binär, oder umgekehrt. Wahrscheinlich ist es 1003, wenn der andere Typ angenommen wird. Wahrscheinlich ist es 1002, wenn auch er scheitert.
    .tell-2 = Lesen Sie den Grund. Es ist 1002, wenn er eine Regel des Framings nennt, etwa „RSV1 must be clear“.
    .tell-3 = Finden Sie heraus, worauf der Server läuft. Versionen von Undertow und Cask von vor Ende 2024 können 1003 für einen fehlerhaften Frame senden, weil die beiden Konstanten im Quellcode vertauscht waren. websocket-driver (Rails, faye) sendet 1003 für einen Frame ohne Maske. Lesen Sie in diesen Fällen das Log des Servers.
    .use = { -leave-to-library(code: "1002") } Senden Sie 1003 aus Ihrer Anwendung, wenn sie den Typ einer Nachricht nicht annimmt. { -not-again }

pair-1002-1005 = Bei 1002 hat die Gegenstelle in den Bytes, die sie von Ihnen empfangen hat, einen Protokollfehler gefunden; bei 1005 hat die Gegenstelle keinen Fehler gemeldet: Ihr Close-Frame war leer, und Ihre Bibliothek hat 1005 eingesetzt.
    .difference-1 = Ein leerer Close-Frame ist zulässig, 1005 allein bedeutet also nicht, dass etwas nicht stimmt. 1002 dagegen schon: Ihr Programm, Ihre Bibliothek oder ein Proxy hat einen fehlerhaften Header, eine falsche Maske oder einen reservierten Opcode gesendet.
    .tell-1 = { -has-reason(code: "1002") }
    .tell-2 = Zeigt ein Mitschnitt einen Close-Frame mit einem Inhalt von einem Byte, ist dieser Frame unzulässig. Die meisten Bibliotheken antworten auf einen solchen Frame mit 1002; Firefox und gorilla melden 1005. Der Fehler liegt in dem Programm, das den Frame gesendet hat.
    .tell-3 = Lesen Sie das Log der Gegenstelle für diese Sekunde. Wahrscheinlich ist es 1002, wenn das Log einen Protokollfehler zeigt, und 1005, wenn es einen Aufruf von close() ohne Code zeigt.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1005") } Ein Programm, das 1005 in einen Close-Frame schreibt, verursacht einen Protokollfehler.

pair-1002-1006 = Bei 1002 hat die Gegenstelle Ihnen gesagt, dass Ihre Bytes gegen RFC 6455 verstoßen; bei 1006 kam kein brauchbarer Close-Frame an, oder die Verbindung hat sich nie geöffnet, und Ihre Bibliothek hat 1006 eingesetzt.
    .difference-1 = { -two-ends(code: "1002") }
    .tell-1 = Wenn das open-Ereignis nie ausgelöst wurde, ist der Öffnungs-Handshake gescheitert, also kann kein Close-Frame angekommen sein: Es ist 1006. Es gibt eine Ausnahme: Bei einem abgelehnten Handshake kann Java-WebSocket 1002 melden, mit dem Text „Invalid status code received“.
    .tell-2 = Vergleichen Sie beide Logs für dieselbe Sekunde. Nennt Ihres eine verletzte Regel und meldet 1006, hat Ihre Seite den Fehler gefunden, und die Gegenstelle hat die falschen Bytes gesendet.
    .tell-3 = Öffnen Sie bei einer Webseite die Konsole des Browsers. Ein Browser, der den Fehler findet, meldet der Webseite nur 1006 und schreibt die verletzte Regel in die Konsole.
    .tell-4 = Sehen Sie 1002 immer nach derselben Zeit ohne Datenverkehr und läuft der Server auf Bandit (Phoenix), hat der Leerlauf-Timer von Bandit 1002 gesendet; kein Byte war falsch.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1006") } Nennt Ihr eigenes Log eine verletzte Regel, verbinden Sie sich nicht unverändert neu, auch nicht nach 1006.

pair-1002-1007 = Bei 1002 geht es um den Frame: seinen Opcode, seine Bits, seine Maske oder seine Länge. Bei 1007 geht es um den Inhalt: einen Text, der kein UTF-8 ist, oder Daten, die nicht zu ihrem Typ passen.
    .tell-1 = Sehen Sie sich die letzte Nachricht hexadezimal an. Wahrscheinlich ist es 1007, wenn die Nachricht ein Text ist, den ein UTF-8-Decoder ablehnt. Wahrscheinlich ist es 1002, wenn der Header eines Frames falsch ist.
    .tell-2 = Senden Sie einen Text aus reinem ASCII. Wahrscheinlich ist es 1007, wenn der ASCII-Text angenommen wird und Ihr üblicher Text nicht. Wahrscheinlich ist es 1002, wenn beide scheitern.
    .tell-3 = War der Grund Ihres eigenen Close-Frames kein UTF-8, sehen Sie sich die Bibliothek an, die den Close-Frame empfangen hat. ws und undici antworten mit 1007; gorilla, Tomcat, .NET und Bandit antworten mit 1002.
    .use = Überlassen Sie beide der Bibliothek, die sie von selbst sendet. Keiner ist für fehlerhaftes JSON gedacht: Senden Sie dafür 1008 oder einen eigenen Code aus 4000–4999. { -not-again }

pair-1002-1008 = Bei 1002 haben Sie gegen das WebSocket-Protokoll verstoßen; bei 1008 haben Sie gegen eine Regel des Dienstes verstoßen.
    .tell-1 = Lesen Sie den Grund. Es ist 1002, wenn er das Framing nennt: Maske, Opcode, RSV-Bits, Länge. Es ist 1008, wenn er Zugangsdaten, eine Rate, einen Tarif oder den Inhalt einer Nachricht nennt.
    .tell-2 = Verbinden Sie sich mit einer anderen, bewährten Bibliothek und demselben Konto. Wahrscheinlich ist es 1002, wenn der Fehler weg ist. Wahrscheinlich ist es 1008, wenn derselbe Fehler auftritt.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Ist der Server ein GraphQL-Server auf subscriptions-transport-ws, bedeutet 1002, dass Server und Client kein gemeinsames Subprotokoll haben.
    .use = { -leave-to-library(code: "1002") } Senden Sie 1008, wenn gegen eine Ihrer eigenen Regeln verstoßen wurde.

pair-1002-1011 = Bei 1002 hat der Absender in den Bytes, die er empfangen hat, einen Protokollfehler gefunden; bei 1011 ist der Absender selbst gescheitert, oder sein Ping bekam keine Antwort.
    .tell-1 = Lesen Sie den Grund. Es ist 1002, wenn er eine Regel des Framings nennt. Es ist 1011, wenn er „keepalive ping timeout“ oder der Text einer Exception ist.
    .tell-2 = Lesen Sie das Log des Absenders für diese Sekunde. Wahrscheinlich ist es 1011, wenn das Log einen Stacktrace der Anwendung zeigt. Wahrscheinlich ist es 1002, wenn das Log einen Fehler der WebSocket-Bibliothek über einen Frame zeigt.
    .tell-3 = Endet die Verbindung immer nach derselben Zeit ohne Datenverkehr, sehen Sie sich den Server an: Der Leerlauf-Timer von Bandit sendet 1002, und Python websockets sendet 1011 nach einem unbeantworteten Ping.
    .tell-4 = Schalten Sie permessage-deflate an beiden Enden aus. Wahrscheinlich ist es 1002, wenn der Fehler dann weg ist.
    .use = { -leave-to-library(code: "1002") } Senden Sie 1011, wenn Ihr Code gescheitert ist. Ein Gateway, dessen Server gegen das Protokoll verstoßen hat, sendet dem Client 1011 oder 1014, nicht 1002: Der Client hat nichts falsch gemacht. { -after-1011 }

pair-1002-1012 = Bei 1002 hat die Gegenstelle in den Bytes, die sie von Ihnen empfangen hat, einen Protokollfehler gefunden; bei 1012 hat der Dienst seinen Neustart angekündigt. Manche Bibliotheken melden 1002 für einen 1012, den sie ablehnen.
    .tell-1 = { -count-ends } Wahrscheinlich ist es 1012, wenn alle Verbindungen einer Instanz während eines Deployments oder Neuladens endeten. Wahrscheinlich ist es 1002, wenn nur Ihre endete.
    .tell-2 = Lesen Sie den Text neben dem Code. Es ist 1002, wenn der Text eine Regel des Framings nennt, etwa „RSV1 must be clear“. Nennt der Text einen ungültigen Close-Code, hat Ihre Bibliothek den angekommenen Code abgelehnt.
    .tell-3 = Wiederholen Sie nach dem Neustart einmal, was Sie getan haben. Wahrscheinlich ist es 1002, wenn dieselbe Nachricht auch die neue Verbindung beendet. Wahrscheinlich ist es 1012, wenn die neue Verbindung offen bleibt.
    .tell-4 = Suchen Sie im Log des Servers nach einem Herunterfahren. { -sends-1012 }
    .use = { -leave-to-library(code: "1002") } Senden Sie 1012, wenn der Dienst neu startet; senden Sie Clients, die 1012 ablehnen, 1001 oder einen eigenen Code aus 4000–4999.

pair-1002-1014 = Bei 1002 hat die Gegenstelle in den Bytes, die sie von Ihnen empfangen hat, einen Protokollfehler gefunden; bei 1014 hat ein Gateway Ihnen gesagt, dass der Server dahinter gescheitert ist. Manche Bibliotheken melden 1002 für einen 1014, den sie ablehnen.
    .tell-1 = Ist Ihre Bibliothek tungstenite und lautet der Text „Protocol violation“, hat die Gegenstelle möglicherweise 1014 gesendet, den tungstenite durch 1002 ersetzt. { -capture-or-log }
    .tell-2 = Finden Sie heraus, was zwischen Client und Server liegt. Wahrscheinlich ist es 1002, wenn es kein Gateway gibt, das WebSocket spricht: Nur ein solches Gateway sendet 1014.
    .tell-3 = Verbinden Sie sich direkt mit dem Server, ohne das Gateway. Wahrscheinlich ist es 1002, wenn dieselbe Nachricht auch diese Verbindung mit 1002 beendet. Wahrscheinlich ist es 1014, wenn der Server sie ohne Close-Frame beendet.
    .tell-4 = Lesen Sie das Log des Gateways. Wahrscheinlich ist es 1014, wenn die Verbindung zum Server dahinter abriss, und 1002, wenn das Gateway Ihre Frames abgelehnt hat.
    .use = { -leave-to-library(code: "1002") } { -use-1014 }

pair-1003-1007 = Bei 1003 nimmt der Empfänger diesen Nachrichtentyp (Text oder binär) nicht an; bei 1007 nimmt er den Typ an, aber die Bytes passen nicht zum Typ, etwa bei einem Text, der kein UTF-8 ist.
    .tell-1 = Sehen Sie sich den Opcode der letzten Nachricht an. Wahrscheinlich ist es 1003, wenn der Opcode 2 (binär) ist und der Endpunkt Text erwartet. Binärdaten werden nie auf UTF-8 geprüft.
    .tell-2 = Ist der Opcode 1 (Text), dekodieren Sie die Bytes. Wahrscheinlich ist es 1007, wenn ein UTF-8-Decoder sie ablehnt. Wahrscheinlich ist es 1003, wenn der Decoder sie annimmt: Dann erwartet der Endpunkt Binärdaten.
    .use = Senden Sie 1003, wenn Sie den Typ nicht annehmen, was auch immer in der Nachricht steht. { -leave-to-library(code: "1007") } Für falschen Inhalt im richtigen Typ, etwa fehlerhaftes JSON, senden Sie 1008 oder einen eigenen Code aus 4000–4999. { -not-again }

pair-1003-1008 = Bei 1003 nimmt der Empfänger diesen Nachrichtentyp (Text oder binär) nicht an; bei 1008 ist nicht der Typ das Problem: Es wurde gegen eine eigene Regel des Empfängers verstoßen.
    .difference-1 = { -general-1008 }
    .tell-1 = Senden Sie denselben Inhalt im anderen Typ: Text statt binär, oder umgekehrt. Wahrscheinlich ist es 1003, wenn der andere Typ angenommen wird. Wahrscheinlich ist es 1008, wenn auch er abgelehnt wird.
    .tell-2 = Haben Sie vor dem Ende keine Nachricht gesendet, ist es wahrscheinlich 1008: 1003 ist die Antwort auf eine Nachricht. Prüfen Sie Zugangsdaten, Origin, Pfad und Tarif.
    .tell-3 = Ist der Server Starlette, sehen Sie sich die Nachricht an: Sein WebSocketEndpoint sendet 1003 auch für fehlerhaftes JSON.
    .use = Senden Sie 1003, wenn Sie den Typ überhaupt nicht annehmen. Senden Sie 1008, wenn gegen eine Ihrer Regeln verstoßen wurde, und nennen Sie die Regel im Grund. Ändern Sie nach 1003 die Nachricht, bevor Sie sie noch einmal senden. { -after-1008 }

pair-1003-1009 = Bei 1003 hat die Nachricht den falschen Typ (Text oder binär); bei 1009 ist die Nachricht zu groß.
    .tell-1 = Senden Sie eine kurze Nachricht desselben Typs. Wahrscheinlich ist es 1009, wenn die kurze Nachricht angenommen wird. Wahrscheinlich ist es 1003, wenn auch sie abgelehnt wird.
    .tell-2 = Lesen Sie den Grund. Wahrscheinlich ist es 1009, wenn er eine Größe, eine Länge oder eine Anzahl von Bytes nennt; der Wortlaut verrät oft die Bibliothek oder das Gateway mit dieser Grenze.
    .tell-3 = Lesen Sie die Logs des Servers und jedes Gateways auf dem Weg für diese Sekunde. Wahrscheinlich ist es 1009, wenn eines davon eine Größengrenze nennt: Ein Gateway kann eine eigene Grenze haben. Wahrscheinlich ist es 1003, wenn das Log des Servers den Typ nennt.
    .use = Senden Sie 1003 für einen Typ, den Sie nicht annehmen, und 1009 für eine Nachricht über Ihrer Grenze; nennen Sie die Grenze im Grund. { -not-again }

pair-1005-1006 = Bei 1005 kam ein Close-Frame an und war leer, ein zulässiges, sauberes Ende; bei 1006 kam kein brauchbarer Close-Frame an, oder die Verbindung hat sich nie geöffnet. Beide Nummern setzt Ihre Bibliothek ein.
    .tell-1 = { -never-opened }
    .tell-2 = Entscheiden Sie in Firefox nicht nach wasClean: Es ist auch bei einem leeren Close-Frame false, wenn der Server TCP vor der Antwort von Firefox geschlossen hat.
    .tell-3 = Läuft der Server auf uvicorn mit seiner Implementierung wsproto oder sansio, wird eine verlorene TCP-Verbindung dort als 1005 gemeldet. { -capture-or-log }
    .tell-4 = Finden Sie heraus, wie die Gegenstelle schließt. Bei Socket.IO, das ohne Code schließt, und bei close() ohne Argumente ist es wahrscheinlich 1005. Bei Laravel Reverb, das seine Verbindungen bei einem Neustart ohne Close-Frame beendet, ist es wahrscheinlich 1006.
    .use = { -neither-sent } { -give-a-code } Warten Sie auf den Close-Frame der Gegenstelle, bevor Sie TCP schließen; dann sieht die Gegenstelle keinen von beiden.

pair-1005-1008 = Bei 1008 hat die Gegenstelle es abgelehnt, weiterzumachen, weil Sie gegen eine ihrer Regeln verstoßen haben; bei 1005 hat die Gegenstelle keinen Code angegeben: Ihr Close-Frame war leer, und Ihre Bibliothek hat 1005 eingesetzt.
    .difference-1 = { -general-1008 }
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1008") }
    .tell-2 = Lesen Sie das Log des Servers für diese Sekunde. Hat der Server den Client abgelehnt und sehen Sie 1005, hat sein Programm close() ohne Code aufgerufen; ändern Sie das Programm so, dass es 1008 sendet und die Regel nennt.
    .tell-3 = { -look-age } Endet jede Verbindung innerhalb einer Sekunde nach dem Öffnen, ist es wahrscheinlich eine Ablehnung, auch wenn Sie 1005 sehen. Endet sie, wenn die Anwendung fertig ist, ist es wahrscheinlich ein Aufruf von close() ohne Code.
    .use = Senden Sie 1008 mit einem Grund, wenn Sie einen Client ablehnen: wegen seiner Rate, seines abgelaufenen Tokens, des Inhalts einer Nachricht. { -cannot-send(code: "1005") } { -after-1008 }

pair-1005-1011 = Bei 1011 hat die Gegenstelle einen unerwarteten Fehler gemeldet, ähnlich wie HTTP 500; bei 1005 hat die Gegenstelle keinen Code angegeben: Ihr Close-Frame war leer, und Ihre Bibliothek hat 1005 eingesetzt.
    .difference-1 = 1011 ist nicht nur für Server: Auch Clients senden ihn, etwa Python websockets nach einem unbeantworteten Ping.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1011") }
    .tell-2 = Haben Sie zuerst geschlossen, mit close() und ohne Code, ist 1005 nur die leere Antwort der Gegenstelle. Nichts ist fehlgeschlagen.
    .tell-3 = Lesen Sie das Log der Gegenstelle für diese Sekunde. Zeigt es einen Stacktrace und sehen Sie 1005, schließt ihre Fehlerbehandlung ohne Code; ändern Sie diese so, dass sie 1011 sendet. Zeigt das Log keinen Fehler, hat die Gegenstelle absichtlich geschlossen.
    .use = Fangen Sie die Fehler Ihrer Nachrichten-Handler ab, und senden Sie bei denen, die Sie nicht erwartet haben, 1011; dann sehen Clients und Betreiber den Fehler. { -cannot-send(code: "1005") } { -after-1011 }

pair-1005-1012 = Bei 1012 hat der Dienst seinen Neustart angekündigt und bittet Sie, sich neu zu verbinden; bei 1005 hat die Gegenstelle keinen Code angegeben: Ihr Close-Frame war leer, und Ihre Bibliothek hat 1005 eingesetzt.
    .difference-1 = 1012 kündigt einen geplanten Neustart an, etwa ein Deployment oder ein Neuladen der Konfiguration.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1012") }
    .tell-2 = Eine Bibliothek, die 1012 ablehnt, meldet dafür 1002, 1006 oder einen Fehler, nie 1005. Sehen Sie 1005, hat Sie kein 1012 erreicht.
    .tell-3 = { -count-ends } Endeten alle Verbindungen einer Instanz und sehen Sie 1005, schließt der Server bei einem Neustart ohne Code, wie Socket.IO es tut. Endete nur eine, hat ein Programm close() ohne Code aufgerufen.
    .use = Senden Sie 1012, wenn der Dienst neu startet. { -cannot-send(code: "1005") } Manche Clients verbinden sich nach 1005 nicht neu. { -after-1012 }

pair-1006-1008 = Bei 1008 hat der Server die Verbindung angenommen und es dann abgelehnt, weiterzumachen; bei 1006 kam kein brauchbarer Close-Frame an, oder die Verbindung hat sich nie geöffnet, und Ihre Bibliothek hat 1006 eingesetzt.
    .difference-1 = Lehnt ein Server den Handshake mit HTTP 401 oder 403 ab, sieht eine Webseite 1006. Damit die Webseite 1008 sieht, muss der Server den Handshake zuerst annehmen.
    .tell-1 = { -never-opened }
    .tell-2 = Ist Ihr Server Starlette oder FastAPI und ruft er close(1008) vor accept() auf, ist es für den Client 1006: Der Server antwortet stattdessen mit HTTP 403. Das Log des Servers zeigt den 403.
    .tell-3 = Wiederholen Sie den Handshake mit einem Client, der den HTTP-Status anzeigt. Wahrscheinlich ist es 1008, wenn der Status 101 ist und ein Close-Frame folgt. Jeder Status, der den Handshake ablehnt, etwa 403, ist 1006.
    .use = Soll eine Webseite lesen können, warum Sie sie ablehnen, nehmen Sie den Handshake an, und senden Sie dann 1008 mit einem Grund. { -cannot-send(code: "1006") }

pair-1006-1009 = Bei 1009 hat die Gegenstelle Ihnen gesagt, dass eine Nachricht zu groß ist; bei 1006 kam kein brauchbarer Close-Frame an, und Ihre Bibliothek hat 1006 eingesetzt; auch das kann eine zu große Nachricht verursachen.
    .difference-1 = { -two-ends(code: "1009") }
    .difference-2 = uWebSockets sendet nie 1009: Bei einer zu großen Nachricht kappt es TCP, und die Gegenstelle sieht 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Senden Sie eine kleine Nachricht, dann die große noch einmal. Beendet nur die große Nachricht die Verbindung, ist ihre Größe die Ursache, ob Sie nun 1009 oder 1006 sehen. Beendet auch die kleine Nachricht sie, hat 1006 eine andere Ursache. Wiederholen Sie die große Nachricht danach nicht.
    .tell-3 = Lesen Sie das Log der Seite mit der Grenze: „Received too big message“ ist uWebSockets, dessen Gegenstellen 1006 sehen. Python websockets loggt „sent 1009“.
    .use = Senden Sie 1009 mit der Grenze im Grund, bevor Sie TCP schließen. { -cannot-send(code: "1006") }

pair-1006-1011 = Bei 1011 ist die Gegenstelle gescheitert und konnte es Ihnen noch sagen; bei 1006 kam kein brauchbarer Close-Frame an, oder die Verbindung hat sich nie geöffnet, und Ihre Bibliothek hat 1006 eingesetzt.
    .tell-1 = { -never-opened }
    .tell-2 = Finden Sie heraus, was gescheitert ist. Wahrscheinlich ist es 1011, wenn ein Handler eine Exception geworfen hat und der Prozess weiterlief. Wahrscheinlich ist es 1006, wenn der Prozess abgestürzt ist oder gekillt wurde, denn nginx und HAProxy geben nur das Ende von TCP weiter.
    .tell-3 = Vergleichen Sie bei einem unbeantworteten Ping von Python websockets (kein Pong innerhalb von { SECONDS("python-websockets-ping-timeout") } s) beide Seiten. Das Log der einen Seite hat „sent 1011“; die andere meldet 1006, wenn sie diesen Close-Frame nie gelesen hat.
    .tell-4 = Steht „sent 1011“ in einem Log, sehen Sie sich nicht nur die Gegenstelle an: Die Event Loop des Absenders kann blockiert gewesen sein, sodass er den Pong nicht gelesen hat.
    .use = Senden Sie 1011, wenn Ihre Seite gescheitert ist und noch senden kann. { -cannot-send(code: "1006") } Ein Gateway, das WebSocket spricht, wie farewell, kann 1011 für einen abgestürzten Server senden. { -after-1011 }

pair-1006-1012 = Bei 1012 hat der Dienst seinen Neustart angekündigt; bei 1006 kam kein brauchbarer Close-Frame an, oder die Verbindung hat sich nie geöffnet, und Ihre Bibliothek hat 1006 eingesetzt. Ein nicht angekündigter Neustart ist 1006.
    .tell-1 = { -never-opened } Möglicherweise läuft der Neustart des Dienstes noch.
    .tell-2 = Ist Ihre Bibliothek uWebSockets und der Text „Received invalid close payload“, hat die Gegenstelle möglicherweise 1012 gesendet, den uWebSockets ablehnt. { -capture-or-log }
    .tell-3 = { -count-ends } Waren es viele und zeigt das Log des Servers keinen Drain, ist es wahrscheinlich 1006: Der Server oder ein Proxy davor hat sich ohne Close-Frames beendet.
    .tell-4 = Lesen Sie das Log des Servers. { -sends-1012 } Bei Laravel Reverb und bei einem Prozess, der gekillt wurde, ist es wahrscheinlich 1006.
    .use = Senden Sie 1012 bei jedem geplanten Neustart, und warten Sie auf die Close-Frames der Clients, bevor sich der Prozess beendet. { -cannot-send(code: "1006") }

pair-1006-1014 = Bei 1014 hat ein Gateway Ihnen gesagt, dass der Server dahinter gescheitert ist; bei 1006 kam kein brauchbarer Close-Frame an, oder die Verbindung hat sich nie geöffnet, und Ihre Bibliothek hat 1006 eingesetzt.
    .difference-1 = nginx und HAProxy geben nur das Ende von TCP weiter, hinter ihnen ist ein verlorener Server also 1006. Nur ein Gateway, das WebSocket spricht, kann 1014 senden.
    .tell-1 = { -never-opened } Ein Gateway, das den Server nicht erreicht, beantwortet den Handshake meistens mit HTTP 502, 503 oder 504.
    .tell-2 = Ist Ihre Bibliothek uWebSockets und der Text „Received invalid close payload“, hat das Gateway möglicherweise 1014 gesendet, den uWebSockets ablehnt. { -capture-or-log }
    .tell-3 = Verbinden Sie sich direkt mit dem Server, ohne das Gateway. Beendet der Server auch diese Verbindung, sehen Sie sich den Server an, ob Sie nun 1014 oder 1006 sehen. Bleibt diese Verbindung offen, ist es wahrscheinlich 1006: Das Gateway oder das Netz zwischen Ihnen und dem Gateway beendet Ihre Verbindung.
    .use = { -use-1014 } { -cannot-send(code: "1006") }

pair-1006-1015 = 1015 hat eine einzige Ursache, einen gescheiterten TLS-Handshake; 1006 steht für jedes andere Ende ohne brauchbaren Close-Frame, und in einem Browser auch für einen gescheiterten TLS-Handshake.
    .tell-1 = Sehen Sie sich die Adresse an. Beginnt sie mit ws://, gab es kein TLS, und es ist 1006.
    .tell-2 = Wurde das open-Ereignis ausgelöst, hat TLS funktioniert, also setzt Ihre Bibliothek nicht 1015 ein. Wahrscheinlich ist es 1006.
    .tell-3 = Führen Sie openssl s_client -connect HOST:443 -servername HOST -verify_return_error aus. Scheitert der Befehl, ist TLS die Ursache, und der 1006 eines Browsers bedeutet, was 1015 bedeutet. Gelingt der Befehl, öffnen Sie https://HOST im Browser: Er zeigt einen Fehler, wenn nur er das Zertifikat ablehnt. Sehen Sie sich dann den HTTP-Status des Handshakes an.
    .tell-4 = Sieht eine Webseite 1015, hat die Gegenstelle 1015 regelwidrig in einen Close-Frame geschrieben, und Firefox hat ihn weitergegeben. Browser setzen nie 1015 ein.
    .use = { -neither-sent } Eine Bibliothek außerhalb von Browsern kann 1015 melden, wenn TLS gescheitert ist, und 1006 für den Rest. Reparieren Sie nach 1015 TLS, bevor Sie sich wieder verbinden.

pair-1008-1009 = 1009 hat eine einzige Bedeutung: Die Nachricht ist zu groß. 1008 ist die allgemeine Ablehnung, für Regeln, die 1003 (Typ) und 1009 (Größe) nicht abdecken.
    .tell-1 = Senden Sie eine kleinere Nachricht mit gleichartigem Inhalt. Wahrscheinlich ist es 1009, wenn die kleinere Nachricht angenommen wird. Wahrscheinlich ist es 1008, wenn auch sie abgelehnt wird.
    .tell-2 = Haben Sie vor dem Ende keine Nachricht gesendet, ist es wahrscheinlich 1008: 1009 ist die Antwort auf eine Nachricht. Prüfen Sie Zugangsdaten, Origin, Pfad und Tarif.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Lesen Sie den Grund. Wahrscheinlich ist es 1009, wenn er eine Größe oder Länge nennt, und 1008, wenn er eine Rate, ein Token oder eine Regel nennt.
    .use = Senden Sie 1009, wenn eine Nachricht über Ihrer Grenze liegt, und nennen Sie die Grenze. Senden Sie 1008 für Ihre anderen Regeln, und nennen Sie die Regel. { -after-1008 }

pair-1008-1011 = Bei 1008 lehnt der Absender es ab, weiterzumachen, weil Sie gegen eine seiner Regeln verstoßen haben; bei 1011 ist der Absender selbst gescheitert.
    .tell-1 = Lesen Sie den Grund. Dienste unterscheiden sich: Deepgram sendet 1008 „DATA-0000“ für Audio, das es nicht dekodieren kann, und 1011 „NET-0001“, wenn zu lange kein Audio kam. Manche Dienste senden 1011 bei einem aufgebrauchten Kontingent.
    .tell-2 = Senden Sie eine Anfrage, die die Regeln sicher einhält, mit neuen Zugangsdaten und einer gültigen, kleinen Nachricht. Wahrscheinlich ist es 1008, wenn diese Anfrage funktioniert. Wahrscheinlich ist es 1011, wenn auch sie scheitert oder nur manchmal scheitert.
    .tell-3 = Sehen Sie sich andere Clients an. Wahrscheinlich ist es 1011, wenn alle Clients betroffen sind. Wahrscheinlich ist es 1008, wenn nur ein Konto oder ein Programm betroffen ist.
    .use = Senden Sie 1008, wenn der Client etwas ändern muss, und 1011, wenn Ihre Seite repariert werden muss. graphql-ws und robust-websocket verbinden sich nach keinem von beiden neu. { -after-1008 } { -after-1011 }

pair-1008-1013 = Bei 1008 hat der Client gegen eine Regel verstoßen, und derselbe Versuch scheitert meistens wieder; bei 1013 hat der Dienst gerade keine Kapazität, und derselbe Versuch kann später gelingen.
    .difference-1 = Eine Grenze für die Rate eines einzelnen Clients ist eine Regel (1008). Hat ein Dienst für niemanden mehr Platz, ist das 1013.
    .tell-1 = Sehen Sie sich andere Clients in diesem Moment an. Wahrscheinlich ist es 1013, wenn alle Clients abgelehnt werden. Wahrscheinlich ist es 1008, wenn nur Ihrer abgelehnt wird.
    .tell-2 = Versuchen Sie es noch einmal, unverändert, wenn der Dienst nicht ausgelastet ist. Wahrscheinlich ist es 1008, wenn der Versuch auch dann scheitert. Gelingt er, war es 1013, oder 1008 wegen einer Rate.
    .tell-3 = Sehen Sie sich Ihr eigenes Senden und Lesen an. Wahrscheinlich ist es 1008, wenn Sie unmittelbar vor dem Ende schnell gesendet oder langsam gelesen haben.
    .use = Senden Sie 1008 an einen Client, der gegen eine Regel verstößt, und 1013, wenn der Dienst als Ganzes keine Kapazität hat. Nennen Sie im Grund eine Wartezeit. Das Gateway von farewell schreibt „retry-after=30“ für 30 Sekunden, eine eigene Konvention. { -after-1008 } { -after-1013 }

pair-1008-3000 = 3000 hat eine einzige registrierte Bedeutung: Zugangsdaten fehlen oder sind falsch. 1008 ist die allgemeine Ablehnung, und viele Dienste senden ihn auch bei Zugangsdaten.
    .tell-1 = Verbinden Sie sich mit neuen Zugangsdaten. Endet diese Verbindung ebenso, wurde gegen eine andere Regel verstoßen: Wahrscheinlich ist es 1008. Bleibt sie offen, waren die alten Zugangsdaten die Ursache, und dafür senden Dienste 3000 oder 1008.
    .tell-2 = { -general-3000 }
    .tell-3 = Sind die Zugangsdaten noch gut und hatten Sie gerade eine Grenze erreicht, ist es wahrscheinlich 1008: Laut Registrierung geht es bei 3000 nur um Zugangsdaten.
    .use = Senden Sie 3000 bei fehlenden oder falschen Zugangsdaten, 3003 bei einem fehlenden Recht und 1008 für andere Regeln, oder wenn Sie die Ursache nicht nennen wollen. Senden Sie Clients, die 3000 ablehnen, 1008.

pair-1008-3003 = 3003 hat eine einzige registrierte Bedeutung: Einem bekannten Konto fehlt das Recht. 1008 ist die allgemeine Ablehnung, und viele Dienste senden ihn auch bei einem fehlenden Recht.
    .tell-1 = Verbinden Sie sich mit einem Konto, das mehr Rechte hat, und tun Sie dasselbe. Endet diese Verbindung ebenso, wurde gegen eine andere Regel verstoßen: Wahrscheinlich ist es 1008. Bleibt sie offen, fehlt Ihrem Konto das Recht, und dafür senden Dienste 3003 oder 1008.
    .tell-2 = Verbinden Sie sich mit neuen Zugangsdaten desselben Kontos. Bleibt die Verbindung dann offen, war es nicht 3003: Die Zugangsdaten waren die Ursache, und das ist 3000 oder 1008.
    .tell-3 = Endet die Verbindung erst nach vielen Nachrichten, oder nachdem Sie viele Verbindungen geöffnet haben, ist es wahrscheinlich 1008: Ein fehlendes Recht hängt nicht von der Rate ab.
    .use = Senden Sie 3003, wenn Sie das Konto kennen und ihm das Recht fehlt, und 1008 für andere Regeln, oder wenn Sie die Ursache nicht nennen wollen. Nehmen Sie den Handshake vorher an: Eine Webseite kann HTTP 403 nicht lesen.

pair-1011-1012 = Bei 1011 ist der Absender unerwartet gescheitert; bei 1012 startet der Dienst neu und bittet seine Clients, sich nach einer Wartezeit neu zu verbinden.
    .difference-1 = graphql-ws und robust-websocket verbinden sich nach 1011 nicht neu, nach 1012 schon.
    .tell-1 = { -count-ends } Wahrscheinlich ist es 1011, wenn nur eine endete. Wahrscheinlich ist es 1012, wenn alle Verbindungen einer Instanz während eines Deployments endeten.
    .tell-2 = Lesen Sie das Log des Servers für diese Sekunde. Wahrscheinlich ist es 1012, wenn das Log ein Herunterfahren, ein Neuladen oder einen Drain zeigt. Wahrscheinlich ist es 1011, wenn das Log eine Exception zeigt.
    .tell-3 = Läuft die Verbindung über das Gateway von farewell, lesen Sie dessen Eintrag. Die Ursache upstream_restarted bedeutet 1012: Der Server war innerhalb des Neustart-Fensters wieder da. Die Ursache upstream_lost bedeutet 1011, oder 1014 bei Clients mit graphql-transport-ws und dort, wo die Route es verlangt.
    .use = Senden Sie 1012, wenn der Dienst neu startet, und 1011, wenn der Dienst unerwartet gescheitert ist. { -after-1011 }

pair-1011-1013 = Bei 1011 trat beim Absender ein unerwarteter Fehler auf; bei 1013 funktioniert der Dienst, hat aber gerade keine Kapazität.
    .difference-1 = In HTTP entspricht 1011 etwa 500 und 1013 etwa 503.
    .tell-1 = Versuchen Sie es noch einmal, wenn der Dienst nicht ausgelastet ist. Wahrscheinlich ist es 1013, wenn der Versuch dann gelingt. Wahrscheinlich ist es 1011, wenn dieselbe Nachricht zu jeder Tageszeit scheitert.
    .tell-2 = { -look-age } Wahrscheinlich ist es 1013, wenn Verbindungen gleich nach dem Öffnen enden, während der Dienst ausgelastet ist. Wahrscheinlich ist es 1011, wenn sie nach einer bestimmten Nachricht oder einem unbeantworteten Ping enden.
    .tell-3 = Lesen Sie das Log des Servers für diese Sekunde. Wahrscheinlich ist es 1013, wenn eine Grenze für Verbindungen oder Last erreicht wurde, und 1011, wenn das Log eine Exception zeigt. Manche Dienste senden bei Überlast 1011: Lesen Sie dann den Grund.
    .use = Senden Sie 1013, wenn Sie eine Grenze erreicht haben, damit Clients warten, und 1011 bei Fehlern. { -after-1011 } { -after-1013 }

pair-1011-1014 = Bei 1011 ist der Absender gescheitert, und die Nummer sagt nicht, welcher Teil des Dienstes es war; bei 1014 ist der Absender ein Gateway, und der Server dahinter hat eine ungültige Antwort gegeben, ähnlich wie HTTP 502.
    .difference-1 = graphql-ws und robust-websocket verbinden sich nach 1011 nicht neu, nach 1014 schon.
    .tell-1 = Finden Sie heraus, was zwischen Client und Server liegt. Ohne ein Gateway, das WebSocket spricht, ist es wahrscheinlich 1011.
    .tell-2 = Verbinden Sie sich direkt mit dem Server, ohne das Gateway. Wahrscheinlich ist es 1011, wenn der Server selbst mit 1011 schließt: Das Gateway hat ihn weitergegeben. Wahrscheinlich ist es 1014, wenn der Server die Verbindung ohne Close-Frame beendet, es sei denn, dieses Gateway sendet dafür 1011, wie es viele tun.
    .tell-3 = Hinter dem Gateway von farewell bedeuten beide dasselbe Ereignis: Das Gateway sendet 1011 für einen verlorenen Server, und 1014 an Clients mit graphql-transport-ws und dort, wo die Route es verlangt. Der Eintrag nennt die Seite, die gescheitert ist.
    .use = Ein Server sendet 1011. Ein Gateway sendet 1014 an Clients, die ihn annehmen, und 1011 an die anderen; sein Grund nennt die Ursache. { -after-1011 }

pair-1012-1013 = Bei 1012 startet der Dienst neu, und alle seine Clients dürfen sich nach einer Wartezeit neu verbinden; bei 1013 läuft der Dienst, hat keine Kapazität für Sie und bittet Sie zu warten.
    .tell-1 = { -look-age } Wahrscheinlich ist es 1012, wenn die Verbindung funktioniert hatte und zusammen mit allen anderen ihrer Instanz endete. Wahrscheinlich ist es 1013, wenn sie gleich nach dem Öffnen endete.
    .tell-2 = Verbinden Sie sich nach einer Wartezeit einmal neu. Wahrscheinlich ist es 1012, wenn die neue Verbindung offen bleibt. Wahrscheinlich ist es 1013, wenn die neue Verbindung ebenso endet.
    .tell-3 = Lesen Sie das Log des Dienstes. Wahrscheinlich ist es 1012, wenn eine Instanz gestoppt oder ihre Konfiguration neu geladen wurde, und 1013, wenn eine Grenze erreicht wurde.
    .use = Senden Sie 1012, wenn Sie neu starten, und 1013, wenn Sie keine Kapazität haben, jeweils mit einer Wartezeit im Grund. { -after-1012 } { -after-1013 }

pair-1013-1014 = Bei 1013 hat der Dienst gerade keine Kapazität für Sie; bei 1014 hat ein Gateway vom Server dahinter eine ungültige Antwort bekommen.
    .difference-1 = In HTTP entspricht 1013 etwa 503 und 1014 etwa 502.
    .tell-1 = { -look-age } Wahrscheinlich ist es 1013, wenn die Verbindung gleich nach dem Öffnen endete. Wahrscheinlich ist es 1014, wenn die Verbindung funktioniert hatte: Der Server hinter dem Gateway ging verloren, während sie offen war.
    .tell-2 = Lesen Sie das Log des Gateways. Wahrscheinlich ist es 1014, wenn die Verbindung zum Server dahinter abriss oder der Server etwas Ungültiges sendete, und 1013, wenn eine Grenze erreicht wurde.
    .tell-3 = Läuft die Verbindung über das Gateway von farewell, lesen Sie dessen Eintrag: Die Ursachen overloaded und upstream_unavailable bedeuten 1013, upstream_lost und upstream_protocol_error bedeuten 1014 bei Clients mit graphql-transport-ws und dort, wo die Route es verlangt, sonst 1011.
    .use = Senden Sie 1013, wenn Sie keine Kapazität haben oder nicht bereit sind, und 1014 nur als Gateway, dessen Server auf einer offenen Verbindung gescheitert ist. { -after-1013 }

pair-3000-3003 = Bei 3000 weiß der Dienst nicht, wer Sie sind, weil Zugangsdaten fehlen oder falsch sind; bei 3003 kennt der Dienst Ihr Konto, und dem Konto fehlt das Recht.
    .difference-1 = 3000 entspricht etwa HTTP 401 und 3003 etwa HTTP 403, für eine Verbindung, die schon offen ist. Beide sind ohne Dokument registriert, also kann nur der Dienst sagen, wie er sie verwendet.
    .tell-1 = Verbinden Sie sich mit neuen Zugangsdaten desselben Kontos. Wahrscheinlich ist es 3000, wenn die Verbindung dann offen bleibt. Wahrscheinlich ist es 3003, wenn die neue Verbindung ebenso endet.
    .tell-2 = Verbinden Sie sich mit einem anderen Konto. Wahrscheinlich ist es 3003, wenn das funktioniert und neue Zugangsdaten Ihres eigenen Kontos nicht helfen.
    .tell-3 = { -general-3000 }
    .use = Senden Sie 3000, wenn Sie nicht wissen, wer der Client ist, und 3003, wenn Sie das Konto kennen und ihm das Recht fehlt. Nehmen Sie den Handshake vorher an: Eine Webseite kann HTTP 401 oder 403 nicht lesen. Verbinden Sie sich nach 3000 nur mit neuen Zugangsdaten neu, nach 3003 nur, wenn das Konto das Recht hat.
