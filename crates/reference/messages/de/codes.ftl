# The codes that have an entry of their own, and the ranges.
#
# The value is the registered name. `.answer` answers "what is this?" in one
# sentence; `.page`, `.server` and `.operator` say what it means for the author of
# the web page or client, the author of the server, and the operator of what is
# between; `.first` is the first step; `.use` says when to send it; `.reference`
# where it is defined. In the ranges, $code is the number that was asked for.
#
# One line is one text: a line break would reach the reader.

code-1000 = Normales Ende
    .answer = Der Absender ist fertig und hat die Verbindung geschlossen; das heißt nicht, dass beide Seiten einverstanden waren.
    .page = Der Server hat die Verbindung geschlossen, oder Ihr eigener Code hat close() aufgerufen. Wenn die Webseite die Verbindung noch braucht, öffnen Sie nach einer zufälligen Wartezeit von bis zu { SECONDS("rfc6455-first-delay") } s eine neue. Lesen Sie vorher den Grund: Ein Dienst kann mit 1000 auch wegen etwas schließen, das eine neue Verbindung nicht ändert, etwa wegen eines abgelaufenen Schlüssels.
    .server = Der Client ist fertig, und nichts ist fehlgeschlagen: Loggen Sie es nicht als Fehler. Manche Bibliotheken zeigen 1000 auch für einen Close-Frame ohne Code, es ist also möglich, dass der Client gar keinen Code gesendet hat.
    .operator = Proxys, die nur Bytes weiterreichen, wie nginx und HAProxy, senden nie einen Close-Frame. 1000 kam vom Client, vom Server oder von einem Gateway, das selbst WebSocket-Frames schreibt.
    .first = Suchen Sie den Aufruf von close(), sofern Sie das Ende nicht erwartet haben; gibt es keinen, suchen Sie nach einem Timer, der zum Alter der Verbindung oder zur Stille vor dem Ende passt.
    .use = Senden Sie 1000, wenn Ihre Seite fertig ist. Senden Sie 1001, wenn ein Leerlauf-Timer die Verbindung beendet, und 1012, wenn der Server neu startet, denn Clients können 1000 als Zeichen auffassen, sich nicht neu zu verbinden.
    .reference = RFC 6455, Abschnitt 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = Endpunkt geht weg
    .answer = Der Absender geht: Eine Webseite wurde geschlossen oder neu geladen, ein Server fährt herunter, oder ein Timer des Servers ist abgelaufen.
    .page = Der Server oder ein Gateway davor hat die Verbindung geschlossen; Ihre Webseite hat nichts falsch gemacht. { -reconnect-soon } Viele andere Clients verbinden sich möglicherweise im selben Moment neu. Eine Webseite kann 1001 nicht selbst senden: close(1001) wirft InvalidAccessError.
    .server = Ein Benutzer hat den Tab geschlossen, neu geladen oder eine andere Webseite aufgerufen. Browser müssen dann 1001 senden; zählen Sie es also als normales Ende und nicht als Fehler.
    .operator = Vergleichen Sie die Zeitpunkte mit Neustarts, Deployments und Neuladevorgängen sowie die Stille vor dem Ende mit Leerlaufgrenzen. Caddy sendet 1001 an beide Seiten, wenn es stoppt oder seine Konfiguration neu lädt; das AWS API Gateway sendet 1001, wenn seine Leerlaufgrenze oder seine Höchstdauer erreicht ist.
    .first = Warten Sie als Client eine zufällige Zeit, und verbinden Sie sich dann neu. (Ein Server muss nichts tun.)
    .use = Senden Sie 1001, wenn Ihr Server stoppt oder eine Verbindung im Leerlauf beendet. Startet er neu und nehmen die Bibliotheken Ihrer Clients 1012 an, senden Sie stattdessen 1012. Browser senden 1001 von selbst.
    .reference = RFC 6455, Abschnitt 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = Protokollfehler
    .answer = Der Absender hat Bytes empfangen, die gegen die Regeln des WebSocket-Protokolls verstoßen, und hat aufgegeben.
    .page = Die Frames baut der Browser, deshalb verursacht eine Webseite das selten. Verbinden Sie sich nicht in einer Schleife neu, denn meistens wiederholt sich derselbe Fehler: Sagen Sie den Betreibern des Servers Bescheid. Der Leerlauf-Timer von Bandit (Phoenix) ist eine Ausnahme: Auch er beendet die Verbindung mit 1002, und eine neue Verbindung funktioniert.
    .server = Ihre Bibliothek hat abgelehnt, was der Client gesendet hat, oder der Client hat abgelehnt, was Sie gesendet haben. Der Grund nennt meistens die Regel. Suchen Sie nach zwei Stellen, die auf denselben Socket schreiben, nach Komprimierung, die nur eine Seite verwendet, und nach einem Close-Code, den die andere Bibliothek nicht annimmt.
    .operator = Ein Proxy, der den Handshake oder die Bytes verändert, kann die Ursache sein, zum Beispiel einer, der Sec-WebSocket-Extensions entfernt. Verbinden Sie sich direkt mit dem Server, an allen Proxys vorbei: Tritt der Fehler dort nicht auf, verursacht ihn ein Proxy.
    .first = Lesen Sie den Grund: Er nennt meistens die Regel, gegen die verstoßen wurde.
    .use = Überlassen Sie 1002 der Bibliothek. Ist eine Nachricht wohlgeformt, aber Ihre Anwendung nimmt sie nicht an, senden Sie 1003, 1008 oder einen Code aus 4000–4999.
    .reference = RFC 6455, Abschnitt 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = Nicht unterstützte Daten
    .answer = Der Absender nimmt diesen Nachrichtentyp nicht an: Er hat Binärdaten empfangen und will Text, oder er hat Text empfangen und will Binärdaten.
    .page = send() mit einem String sendet Text, mit einem ArrayBuffer oder Blob sendet es Binärdaten. Senden Sie den Typ, den der Server erwartet. Nach einem neuen Verbindungsaufbau scheitert dieselbe Nachricht wieder.
    .server = Prüfen Sie den Typ der letzten Nachricht des Clients, und ob ein Update Ihres Frameworks oder des Clients ihn geändert hat. Manche Frameworks senden 1003 auch für Text, der kein gültiges JSON ist.
    .operator = Proxys sind selten die Ursache: nginx, HAProxy und ähnliche Proxys sehen sich den Typ einer Nachricht nicht an. Ein Gateway, das WebSocket-Nachrichten liest, kann dafür eine Regel haben; sehen Sie in sein Log.
    .first = Sehen Sie sich den Typ der letzten Nachricht an: In einem Mitschnitt ist Opcode 1 Text und 2 binär.
    .use = Senden Sie 1003, wenn Sie diesen Nachrichtentyp überhaupt nicht annehmen. Für falschen Inhalt im richtigen Typ, etwa fehlerhaftes JSON, senden Sie 1008 oder einen Code aus 4000–4999. In HTTP ist 415 (Unsupported Media Type) ähnlich.
    .reference = RFC 6455, Abschnitt 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = Reserviert
    .answer = 1004 hat keine Bedeutung und darf nicht gesendet werden; alte Tabellen nennen ihn „too large“, was heute 1009 ist.
    .page = Zeigt das close-Ereignis 1004, hat der Server einen unzulässigen Code gesendet: Chromium und Firefox geben ihn an die Webseite weiter. Verbinden Sie sich nicht automatisch neu; sagen Sie den Betreibern des Servers Bescheid.
    .server = Senden Sie 1004 nicht, auch wenn Ihre Bibliothek es zulässt: Andere Bibliotheken antworten darauf mit 1002 oder melden 1006. Haben Sie ihn empfangen, richtet sich der Client nach einer alten Tabelle oder hat einen Bug.
    .operator = Proxys, die nur Bytes weiterreichen, erzeugen kein 1004. Finden Sie heraus, welches Ende ihn gesendet hat.
    .first = Suchen Sie das Programm, das 1004 sendet, und lassen Sie es bei einer zu großen Nachricht 1009 senden.
    .use = Senden Sie nie 1004. Senden Sie bei einer zu großen Nachricht 1009. { -own-code }
    .reference = RFC 6455, Abschnitt 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = Kein Status empfangen
    .answer = Ein Close-Frame ohne Code ist angekommen; das ist zulässig und sauber, und Ihre Bibliothek hat die Nummer 1005 eingesetzt.
    .page = Der Server hat ohne Code geschlossen, oder Ihre Webseite hat close() ohne Argumente aufgerufen und der Server hat ebenso geantwortet. Nichts ist kaputt. Verbinden Sie sich nur neu, wenn die Webseite die Verbindung noch braucht.
    .server = Der Client hat close() ohne Code aufgerufen. Zählen Sie es als sauberes Ende. Es gibt Ausnahmen: uvicorn mit seiner Implementierung wsproto oder sansio zeigt 1005 auch, wenn die Verbindung einfach verloren ging.
    .operator = Eine Seite hat absichtlich geschlossen, und ihr Close-Frame hat die Gegenstelle erreicht, also funktioniert der Weg. Wenn ein Proxy die Verbindung kappt, ist der Code stattdessen 1006.
    .first = Suchen Sie den Aufruf von close() ohne Code, im Client oder im Server.
    .use = 1005 können Sie nicht senden: Browser werfen einen Fehler, wenn Sie es versuchen, und in einem Close-Frame ist er verboten. Rufen Sie close(1000, "done") auf, wenn die Gegenstelle wissen muss, warum Sie schließen.
    .reference = RFC 6455, Abschnitte 7.1.5 und 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Abnormales Ende
    .answer = Die Verbindung hat sich nie geöffnet, oder sie endete ohne brauchbaren Close-Frame; niemand hat 1006 gesendet: Ihre Bibliothek hat die Nummer eingesetzt.
    .page = Browser verbergen die Ursache absichtlich vor Skripten, damit eine Webseite das Netz des Benutzers nicht auskundschaften kann. Deshalb hat auch das error-Ereignis weder Code noch Meldung. Die Konsole des Browsers und seine Netzwerkansicht zeigen mehr, oft den HTTP-Status. Verbinden Sie sich mit zufälligen, wachsenden Wartezeiten neu; hören Sie nach einigen Versuchen auf, wenn sich die Verbindung nie geöffnet hat.
    .server = Der Client ging ohne Close-Frame verloren, oder Ihre eigene Bibliothek hat die Verbindung gekappt. Einzelne Fälle sind normal: Smartphones gehen in den Ruhezustand, und Netze wechseln. Enden viele Verbindungen im selben Moment, suchen Sie nach einem Neustart oder einem Proxy. Loggen Sie auch den Fehlertext Ihrer Bibliothek, denn er nennt oft die Ursache.
    .operator = Um herauszufinden, ob der Server oder der Proxy die Verbindung beendet hat, vergleichen Sie die Logs von beiden für diese Sekunde: Wer zuerst geschlossen hat, hat sie beendet. { -past-the-proxy } nginx, HAProxy und der AWS Application Load Balancer senden nie einen Close-Frame, also sehen Clients 1006, wenn einer davon die Verbindung kappt.
    .first = Finden Sie heraus, ob sich die Verbindung je geöffnet hat: Wurde das open-Ereignis ausgelöst?
    .use = 1006 können Sie nicht senden. Ein Programm, das weiß, warum es eine Verbindung beendet, sendet stattdessen einen Close-Frame: 1011 bei einem Fehler, 1001 oder 1012 beim Herunterfahren, 1013 bei Überlast.
    .reference = RFC 6455, Abschnitte 7.1.5, 7.2.3 und 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Ungültige Nutzdaten
    .answer = Die Nutzdaten passen nicht zum Typ ihrer Nachricht: Fast immer ist es eine Textnachricht, die kein gültiges UTF-8 ist.
    .page = Der Browser kodiert jeden String, den Sie senden, als UTF-8, deshalb verursacht Text von einer Webseite selten 1007. Falls doch, prüfen Sie, ob der Server 1007 für fehlerhaftes JSON oder falsche Felder verwendet. Senden Sie dieselbe Nachricht nicht noch einmal.
    .server = Die Bibliothek der Gegenstelle oder Ihre eigene konnte eine Textnachricht oder den Grund eines Close-Frames nicht dekodieren. Senden Sie Bytes als Binärnachricht, und trennen Sie Text nur zwischen Zeichen.
    .operator = Proxys, die nur Bytes weiterreichen, prüfen kein UTF-8. Ein Gateway, das Inhalte prüft, kann 1007 nach einer eigenen Regel senden; sehen Sie in sein Log.
    .first = Sehen Sie sich die Bytes der letzten Textnachricht an: Suchen Sie das erste, das kein gültiges UTF-8 ist.
    .use = Überlassen Sie 1007 der Bibliothek. Er ist nicht für fehlerhaftes JSON oder fehlende Felder gedacht: Senden Sie dafür 1008 oder einen Code aus 4000–4999.
    .reference = RFC 6455, Abschnitte 7.4.1 und 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = Richtlinienverstoß
    .answer = Der Absender hat die Verbindung geschlossen, weil gegen eine seiner Regeln verstoßen wurde: 1008 ist die allgemeine Ablehnung für den Fall, dass 1003 und 1009 nicht passen oder der Absender die Einzelheiten verbergen will.
    .page = Der Grund ist wichtiger als die Nummer: Lesen Sie ihn, dann die Regeln, die der Dienst dokumentiert. Ändern Sie, was gegen die Regel verstieß, bevor Sie sich neu verbinden, denn derselbe Versuch scheitert wieder. { -retry-after }
    .server = Ihr Handler, Ihr Framework oder ein Gateway vor Ihnen hat ihn gesendet. Suchen Sie im Code und im Log nach der Regel: Zugangsdaten, Origin, Rate, Inhalt oder ein Client, der zu langsam liest.
    .operator = Ein Gateway mit eigenen Regeln, wie das von farewell, sendet 1008, ohne den Server zu fragen. Sein Log oder sein Eintrag zur Verbindung nennt die Regel.
    .first = Lesen Sie den Grund; ist er leer, fragen Sie den Betreiber des Dienstes, oder lesen Sie das Log des Servers für die Sekunde, in der geschlossen wurde.
    .use = Senden Sie 1008, wenn ein Client gegen eine Ihrer Regeln verstoßen hat und kein anderer Code passt, und nennen Sie die Regel im Grund. Für den falschen Nachrichtentyp senden Sie 1003, für eine zu große Nachricht 1009.
    .reference = RFC 6455, Abschnitt 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = Nachricht zu groß
    .answer = Eine Nachricht war größer, als der Absender des Close annimmt; es ist das WebSocket-Gegenstück zu HTTP 413.
    .page = Nehmen Sie die Nachricht aus der Warteschlange, bevor Sie sich neu verbinden, denn sie wird wieder zu groß sein. Teilen Sie sie auf, oder laden Sie große Daten über HTTP hoch, und senden Sie nur deren Adresse.
    .server = Ihre Bibliothek hat eine Grenze, oft eine kleine: { KIB("tomcat-text-buffer") } KiB in Tomcat, { MIB("python-websockets-max-size") } MiB in Python websockets, { MIB("ws-max-payload") } MiB in ws für Node. Erhöhen Sie die Grenze nur so weit, wie Ihre Anwendung es braucht, denn jede Verbindung kann so viel Speicher belegen.
    .operator = Jede Zwischenstation, die WebSocket-Frames liest, hat eine eigene Grenze, und die kleinste entscheidet. Das AWS API Gateway nimmt Frames bis { KIB("aws-api-gateway-frame") } KiB und Nachrichten bis { KIB("aws-api-gateway-message") } KiB an.
    .first = Finden Sie heraus, wie groß die letzte Nachricht war und welches Ende oder welcher Proxy 1009 gesendet hat: Der Wortlaut des Grundes zeigt oft, welche Bibliothek es war.
    .use = Senden Sie 1009, wenn eine Nachricht über Ihrer Grenze liegt, und nennen Sie die Grenze im Grund.
    .reference = RFC 6455, Abschnitt 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = Erweiterung erforderlich
    .answer = Der Client hat die Verbindung geschlossen, weil der Server einer Erweiterung, die der Client braucht, nicht zugestimmt hat.
    .page = Eine Webseite kann keine Erweiterung verlangen, 1010 kommt also von Clients außerhalb von Browsern. Machen Sie die Erweiterung in einem solchen Client optional, oder verbinden Sie sich mit einem Server, der sie unterstützt.
    .server = Nur Clients senden 1010. Schalten Sie die Erweiterung ein, die der Grund nennt, oder dokumentieren Sie, dass Sie sie nicht anbieten.
    .operator = Ein Proxy, der Sec-WebSocket-Extensions entfernt oder umschreibt, kann die Ursache sein. Vergleichen Sie den Header auf beiden Seiten des Proxys.
    .first = Vergleichen Sie den Header Sec-WebSocket-Extensions, den der Client gesendet hat, mit dem in der Antwort, die er bekam.
    .use = Senden Sie 1010 nur als Client, und führen Sie die fehlenden Erweiterungen im Grund auf. Ein Server, der eine Erweiterung braucht, lehnt stattdessen den Handshake ab.
    .reference = RFC 6455, Abschnitt 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = Interner Fehler
    .answer = Der Absender geriet in einen Zustand, den er nicht erwartet hatte, und konnte nicht weitermachen; es ist das WebSocket-Gegenstück zu HTTP 500.
    .page = Lesen Sie den Grund, bevor Sie sich neu verbinden: Nennt er ein Kontingent oder Guthaben, hilft eine neue Verbindung nicht. Verbinden Sie sich sonst mit zufälligen, wachsenden Wartezeiten neu, und begrenzen Sie die Versuche. Senden Sie die letzte Nachricht nicht unverändert noch einmal: Eine Nachricht, die den Server zum Absturz gebracht hat, kann es wieder tun.
    .server = Ist ein Handler gescheitert, steht der Fehler zu dieser Sekunde in Ihrem Log. Lautet der Grund „keepalive ping timeout“, wurde ein Ping nicht rechtzeitig beantwortet, und jede der beiden Seiten kann die Ursache sein: Prüfen Sie zuerst, ob Ihre eigene Event Loop blockiert war.
    .operator = Ein Gateway, das WebSocket versteht, wie das von farewell, sendet 1011, wenn es den Server dahinter verliert. Hinter nginx oder HAProxy sieht der Client beim selben Ereignis 1006.
    .first = Lesen Sie den Grund, und finden Sie heraus, welche Seite 1011 gesendet hat: Python websockets schreibt „sent 1011“, wenn der Code der eigene ist, und „received 1011“, wenn er von der Gegenstelle kam.
    .use = Senden Sie 1011, wenn Ihre Seite auf eine Weise gescheitert ist, die Sie nicht erwartet haben. Für Fehler, die Sie erwarten, senden Sie einen Code, der sie benennt. Der RFC erwähnt nur Server, aber auch Clients senden ihn, meist nach einem Keepalive-Timeout.
    .reference = RFC 6455, Abschnitt 7.4.1, und Erratum 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Neustart des Dienstes
    .answer = Der Dienst startet neu oder lädt seinen Code oder seine Konfiguration neu; verbinden Sie sich nach einer zufälligen Wartezeit neu.
    .page = Verbinden Sie sich neu, ohne den Benutzer zu fragen. { -retry-after } Andernfalls verlangt der registrierte Text eine zufällige Wartezeit von { SECONDS("registered-1012-min") } bis { SECONDS("registered-1012-max") } s. Eine zufällige Wartezeit von { SECONDS("paced-1012-min") } bis { SECONDS("paced-1012-max") } s reicht, wo der Server das Schließen über die Zeit verteilt, wie es das Gateway von farewell tut.
    .server = uvicorn sendet 1012 beim Herunterfahren, Phoenix beim Drain seiner Sockets. Verteilen Sie das Schließen über einige Sekunden. Clients können nach dem neuen Verbindungsaufbau auf eine andere Instanz treffen; halten Sie ihre Sitzungen also nicht nur im Speicher eines einzigen Prozesses.
    .operator = Hinter nginx oder HAProxy sehen Clients 1006, wenn sich der Server ohne Close-Frame beendet. Bevor Sie einen Server killen, geben Sie ihm Zeit, seine Close-Frames zu senden.
    .first = Warten Sie eine zufällige Zeit, und verbinden Sie sich dann neu.
    .use = Senden Sie 1012, wenn sich Clients nach einem Neustart, einem Deployment oder einem Neuladen neu verbinden sollen. Diese nehmen ihn nicht an: { REFUSED_BY("1012") }. Senden Sie Clients auf deren Basis 1001 oder einen Code aus 4000–4999.
    .reference = IANA-Registry; Mailingliste hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Später erneut versuchen
    .answer = Der Dienst hat gerade keine Kapazität für diese Verbindung; versuchen Sie es mit einer anderen seiner Adressen, oder später.
    .page = { -retry-after } Tun Sie andernfalls, was der registrierte Text sagt: Verbinden Sie sich mit einer anderen Adresse des Dienstes, falls es eine gibt, und mit derselben nur, wenn der Benutzer es verlangt. Zeigen Sie an, dass der Dienst ausgelastet ist, und lassen Sie den Benutzer es erneut versuchen; ein Programm ohne Benutzer wartet eine zufällige Zeit, die mit jedem Versuch wächst.
    .server = Ihr Programm, Ihr Framework oder ein Gateway davor hat die Verbindung abgelehnt, weil eine Grenze erreicht war. Suchen Sie die Grenze, und prüfen Sie die Dienste, die Ihr Server braucht.
    .operator = Prüfen Sie die Verbindungsgrenze, die Zahl der offenen Dateien, Speicher und CPU sowie den Zustand dessen, was hinter dem Dienst liegt.
    .first = Warten Sie, oder verwenden Sie eine andere Adresse des Dienstes; versuchen Sie es nicht in einer Schleife.
    .use = Senden Sie 1013, wenn Sie für eine Verbindung keine Kapazität haben. HTTP 503 im Handshake bedeutet dasselbe und kostet weniger, aber eine Webseite kann es nicht lesen. Diese nehmen 1013 nicht an: { REFUSED_BY("1013") }; senden Sie Clients auf deren Basis 1011 oder einen Code aus 4000–4999.
    .reference = IANA-Registry; Mailingliste hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Fehlerhaftes Gateway
    .answer = Ein Gateway oder Proxy hat vom Server dahinter eine ungültige Antwort bekommen, auf einer Verbindung, die schon offen war; die Registry vergleicht 1014 mit HTTP 502.
    .page = Ihre Webseite ist nicht die Ursache. Verbinden Sie sich mit zufälligen, wachsenden Wartezeiten neu, wie nach 1006.
    .server = Das Gateway vor Ihnen hat die Verbindung zu Ihrem Server verloren oder konnte seine Antwort nicht verstehen. Lesen Sie Ihr eigenes Log für die Sekunde, in der geschlossen wurde.
    .operator = Prüfen Sie, ob der Server hinter dem Gateway läuft und auf diesem Pfad WebSocket spricht, und lesen Sie das Log des Gateways.
    .first = Lesen Sie das Log des Gateways, dann das des Servers dahinter, für die Sekunde, in der geschlossen wurde.
    .use = Senden Sie 1014 nur als Gateway, dessen Clients ihn annehmen. Diese nehmen ihn nicht an: { REFUSED_BY("1014") }. Senden Sie Clients auf deren Basis 1011.
    .reference = IANA-Registry; Mailingliste hybi <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = TLS-Handshake
    .answer = TLS kam nicht zustande, es gab also nie einen WebSocket; 1015 ist eine lokale Meldung und wird nie gesendet.
    .page = Browser verwenden 1015 nicht: Sie zeigen bei einem TLS-Fehler 1006. Öffnen Sie denselben Host mit https:// in einem Tab; dort nennt der Browser den Fehler.
    .server = Liefern Sie ein Zertifikat aus, das für den Namen gültig ist, den die Clients verwenden, zusammen mit seinen Zwischenzertifikaten.
    .operator = Finden Sie heraus, welche Zwischenstation TLS entschlüsselt, und prüfen Sie dort das Zertifikat: Namen, Daten und Kette.
    .first = Führen Sie „{ -openssl }“ aus, und prüfen Sie die Namen, die Daten und die Kette des Zertifikats.
    .use = Senden Sie nie 1015: In einem Close-Frame ist er verboten. Überlassen Sie ihn dem Endpunkt, der TLS nicht aufbauen konnte.
    .reference = RFC 6455, Abschnitt 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = Nicht autorisiert
    .answer = Die Zugangsdaten fehlen, sind falsch oder abgelaufen: 3000 ist das Gegenstück zu HTTP 401 auf einer offenen Verbindung, wo ihn eine Webseite lesen kann.
    .page = Besorgen Sie neue Zugangsdaten, und verbinden Sie sich dann wieder; die alten scheitern erneut. Ist der Server Centrifugo, SockJS, SaltyRTC oder beruht er auf WebSocket++, bedeutet 3000 etwas anderes.
    .server = Ihr Handler oder Ihr Gateway hat die Zugangsdaten zurückgewiesen. Sollte das Token gültig sein, vergleichen Sie die Uhren beider Seiten sowie Audience und Schlüssel des Tokens.
    .operator = Das Gateway von farewell sendet 3000, wenn der Server den Handshake abgelehnt hat oder ein Token abgelehnt wurde und die Route when_refused = "accept" hat; refused_code kann einen anderen Code festlegen.
    .first = Erneuern Sie die Zugangsdaten, sofern der Absender 3000 nicht für etwas anderes verwendet.
    .use = Senden Sie 3000, wenn Zugangsdaten fehlen oder falsch sind. { -accept-first } { -uws-refuses }
    .reference = IANA-Registry, 2021-09-06 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Verboten
    .answer = Die Zugangsdaten sind gültig, erlauben aber nicht, was der Client will: 3003 ist das Gegenstück zu HTTP 403 auf einer offenen Verbindung.
    .page = Verbinden Sie sich nicht automatisch neu: Neue Zugangsdaten desselben Kontos helfen nicht. Sagen Sie dem Benutzer, was das Konto nicht darf. In SaltyRTC bedeutet 3003, dass die Signalisierung auf einen anderen Kanal gewechselt hat.
    .server = Ihr Handler oder Ihr Gateway hat festgestellt, dass das Konto nicht das Recht hat, das dieser Kanal oder diese Aktion erfordert.
    .operator = Das Gateway von farewell sendet 3003 nur, wo Sie es einstellen: refused_code = 3003 bei einer Route mit when_refused = "accept".
    .first = Prüfen Sie, welches Recht nötig ist und ob dieses Konto es hat.
    .use = Senden Sie 3003, wenn Sie wissen, wer der Client ist, und das Konto dies nicht darf. { -accept-first } { -uws-refuses }
    .reference = IANA-Registry, 2023-02-22 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Zeitüberschreitung
    .answer = Der Absender hat zu lange auf etwas gewartet: 3008 ist das Gegenstück zu HTTP 408.
    .page = Sorgen Sie zuerst dafür, dass Ihr Client rechtzeitig sendet, worauf der Server wartet: die Anmeldung gleich nach dem Öffnen, oder einen Heartbeat, wenn sonst nichts gesendet wird. { -reconnect-soon } In Centrifugo bedeutet 3008, dass Sie zu langsam lesen, in AssemblyAI, dass die Sitzung zu lang war.
    .server = Ihr Handler, Ihre Bibliothek oder Ihr Gateway hat einen Timer für die Anmeldung, für die erste Nachricht oder für einen Pong. Vergleichen Sie ihn mit dem Alter der Verbindung und mit der Zeit seit der letzten Nachricht.
    .operator = Das Gateway von farewell sendet 3008 an einen Client, der Pings nicht beantwortet. Ein solcher Client ist meistens weg und empfängt ihn nie.
    .first = Lesen Sie den Grund: Nur dort kann stehen, worauf der Absender gewartet hat.
    .use = Senden Sie 3008, wenn Sie zu lange gewartet haben, und schreiben Sie in den Grund, worauf. { -uws-refuses }
    .reference = IANA-Registry, 2024-02-01 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-unused = Nicht verwendet
    .answer = { $code } ist kein Close-Code: RFC 6455 lässt 0–999 ungenutzt, und ein Close-Frame darf ihn nicht enthalten.
    .page = Die Nummer kommt von Ihrer eigenen Bibliothek oder von einer Gegenstelle, die gegen die Regeln verstößt. { -shown-anyway }
    .server = Prüfen Sie, ob ein Programm einen HTTP-Status wie 401 oder 503 an close() übergeben hat. aiohttp meldet 0 bei einem leeren Close, den andere Bibliotheken als 1005 melden.
    .operator = Ein Proxy erzeugt keine solche Nummer. Sehen Sie sich die Programme an beiden Enden an.
    .first = Suchen Sie das Programm, das die Nummer erzeugt hat: Ihre Bibliothek, Ihr eigener Code oder die Gegenstelle.
    .use = Senden Sie nie { $code }. Senden Sie 1008 bei einem Regelverstoß, 1011 bei einem Fehler, 1013 bei Überlast. { -own-code }
    .reference = RFC 6455, Abschnitt 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Nicht zugewiesen
    .answer = { $code } ist nichts zugewiesen, und ein Close-Frame darf ihn nicht enthalten: 1000–2999 ist für das Protokoll und seine öffentlichen Erweiterungen, und nach 1015 ist keine Nummer dieses Bereichs zugewiesen.
    .page = Bitten Sie die Autoren des Servers, die Nummer zu ändern. { -shown-anyway } SockJS meldet 2000, wenn alle seine Transporte gescheitert sind; diese Nummer kommt vom SockJS-Client.
    .server = Sendet Ihr Programm { $code }, melden viele Clients stattdessen 1002 oder 1006. Empfangen Sie ihn, hat der Client einen Bug oder verwendet eine nicht registrierte Nummer.
    .operator = Proxys, die nur Bytes weiterreichen, erzeugen keine solche Nummer. Sehen Sie sich die Programme an beiden Enden an.
    .first = Suchen Sie das Programm oder die Bibliothek, in deren Quellcode { $code } steht.
    .use = Senden Sie nie { $code }. { -own-code }
    .reference = RFC 6455, Abschnitt 7.4.2, und die IANA-Registry <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Bibliothek oder Framework
    .answer = { $code } liegt im Bereich für Bibliotheken und Frameworks: Die Bibliothek am anderen Ende entscheidet, was er bedeutet.
    .page = { -look-up-number } Verwenden Sie nicht die Tabelle einer anderen Bibliothek: Dieselbe Nummer bedeutet in jeder etwas anderes.
    .server = Nur 3000, 3003 und 3008 sind registriert; Ihre Bibliothek kann jede andere Nummer aus 3000–3999 für sich verwenden.
    .operator = Proxys, die nur Bytes weiterreichen, ändern ihn nicht. Meldet ein Client stattdessen 1006, prüfen Sie, ob er auf uWebSockets beruht, das 3000–3999 ablehnt.
    .first = Finden Sie heraus, welche Bibliothek oder welcher Dienst { $code } sendet.
    .use = Senden Sie { $code } nur, wenn es die eigene Nummer Ihrer Bibliothek ist, und dokumentieren Sie ihn oder registrieren Sie ihn bei der IANA. { -own-code }
    .reference = RFC 6455, Abschnitt 7.4.2, und die IANA-Registry <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = Private Nutzung
    .answer = { $code } liegt im Bereich für private Nutzung: Die Anwendung am anderen Ende entscheidet, was er bedeutet.
    .page = { -look-up-number } Finden Sie die Bedeutung nicht, verbinden Sie sich mit zufälligen, wachsenden Wartezeiten neu, und hören Sie nach einigen Versuchen auf, die mit derselben Nummer enden.
    .server = Durchsuchen Sie Ihren eigenen Quellcode nach der Nummer. Schreiben Sie für jeden Ihrer Codes auf, was er bedeutet und ob sich ein Client neu verbinden soll.
    .operator = Alle Bibliotheken in dieser Referenz nehmen 4000–4999 an. Sieht der Client stattdessen 1006, suchen Sie nach einem Server, der schließt, bevor er den Handshake annimmt, oder nach einer Zwischenstation, die TCP kappt.
    .first = Finden Sie heraus, welcher Dienst oder welche Anwendung { $code } sendet: Der Hostname oder das Subprotokoll zeigt es meistens.
    .use = Senden Sie { $code } für eine Bedeutung, die Ihre Anwendung dokumentiert hat. Auch Browser können ihn senden.
    .reference = RFC 6455, Abschnitt 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = Außerhalb der Registry
    .answer = { $code } ist kein Close-Code: Die Registry endet bei 4999, und RFC 6455 gibt größeren Nummern keine Bedeutung.
    .page = Die Nummer kommt von einer Gegenstelle, die ihre Close-Frames falsch schreibt. { -shown-anyway }
    .server = Prüfen Sie, wie Ihr Programm den Frame schreibt. { -capture-close }
    .operator = Das Gateway von farewell gibt eine solche Nummer nicht weiter, außer auf Routen, die nur beobachten: Sendet der Server sie, bekommt der Client 1011. Ohne ein solches Gateway sehen Sie sich das Programm an, das sie gesendet hat.
    .first = Suchen Sie den Absender, und schreiben Sie { $code } hexadezimal. Sind die zwei Bytes in umgekehrter Reihenfolge ein bekannter Code, hat der Absender sie vertauscht; sind es zwei Buchstaben, hat der Absender einen Grund ohne Code geschrieben.
    .use = Senden Sie nie { $code }. { -own-code }
    .reference = RFC 6455, Abschnitt 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
