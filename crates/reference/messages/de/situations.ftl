# Situations in which the codes are seen: facts/codes.json says which, and in
# what order.
#
# The value is the situation; `.test` tells how to confirm it and what separates
# it from the others of the same code, `.fix` how to fix it. In the ranges, $code
# is the number that was asked for.

## 1000

seen-closed-on-purpose = Eine Anwendung hat close(1000) aufgerufen: eine Webseite, die fertig ist, ein Server am Ende seines Streams oder ein Server, der einen Client entfernt hat.
    .test = Das Log der Seite, die geschlossen hat, zeigt den Aufruf. Das Alter der Verbindung und die Stille vor dem Ende passen zu keinem Timer. Das AWS API Gateway zeigt 1000, wenn das Backend einen Client trennt, denn die API des Gateways nimmt keinen Code an.
    .fix = Ist das Ende richtig, tun Sie nichts. Muss die Gegenstelle mehr wissen, geben Sie einen Grund an, oder verwenden Sie einen Code aus 4000–4999.

seen-empty-close-shown-as-1000 = Der Close-Frame hatte keinen Code, und Ihre Bibliothek zeigt 1000, wo andere 1005 zeigen. Das tun Java-WebSocket, Tomcat, .NET, websocket-driver (Rails, faye) und mint_web_socket; aiohttp zeigt 0 und Tornado None.
    .test = Schneiden Sie den Close-Frame mit: Seine Länge ist 0. Ohne Mitschnitt sehen Sie nach, was die Gegenstelle aufruft: close() ohne Argumente sendet einen leeren Close.
    .fix = Behandeln Sie 1000 und 1005 gleich, oder lassen Sie die Gegenstelle close(1000, "done") mit einem Grund aufrufen, damit Sie beide unterscheiden können.

seen-idle-timer-sends-1000 = Ein Leerlauf-Timer des Servers hat eine Verbindung ohne Datenverkehr beendet. Cowboy (Erlang, Elixir) sendet nach { SECONDS("cowboy-idle-timeout") } s 1000 mit leerem Grund.
    .test = Die Stille vor dem Ende ist immer gleich lang, das Alter der Verbindung nicht. Werden Nachrichten in halb so langen Abständen gesendet, bleibt die Verbindung offen.
    .fix = { -heartbeat } Oder erhöhen Sie die Grenze des Servers (idle_timeout in Cowboy). Braucht der Client die Verbindung noch, soll er sich neu verbinden.

seen-lifetime-ends-with-1000 = Der Server schließt jede Verbindung bei einem Höchstalter, unabhängig von ihrem Datenverkehr. Daphne tut das nach { HOURS("daphne-websocket-timeout") } h, uWebSockets bei maxLifetime, mit dem Grund „please reconnect“.
    .test = Das Alter der Verbindung am Ende ist immer gleich, auch wenn bis zur letzten Sekunde Nachrichten fließen. Bei einem Leerlauf-Timer ist die Stille vor dem Ende immer gleich lang, das Alter nicht.
    .fix = Ein Heartbeat hilft nicht. Öffnen Sie kurz vor der Grenze eine neue Verbindung, oder erhöhen Sie die Grenze auf dem Server.

seen-ping-timeout-sends-1000 = Ein Ping wurde nicht rechtzeitig beantwortet, und der Server hat mit 1000 geschlossen. Das tut Tornado, mit dem Grund „ping timed out“.
    .test = Der Grund nennt den Ping. Das Log des Clients zeigt, dass der Client zur Zeit des Pings blockiert oder im Ruhezustand war oder dass sein Netz ausgefallen war.
    .fix = Verlagern Sie blockierende Arbeit aus der Event Loop des Clients, oder erhöhen Sie das Ping-Timeout des Servers. Der Client soll sich neu verbinden: Dieser 1000 bedeutet eine verlorene Verbindung und kein gewolltes Ende.

seen-server-stopped-with-1000 = Ein Server, der herunterfährt, schließt seine Verbindungen mit 1000 und nicht mit 1001 oder 1012. Bandit (Phoenix) tut das beim geordneten Herunterfahren.
    .test = Viele Verbindungen verschiedenen Alters enden innerhalb von Sekunden, zur Zeit eines Deployments.
    .fix = Clients, die die Verbindung noch brauchen, sollen sich nach einer zufälligen Wartezeit neu verbinden. Schließen Sie auf dem Server die Verbindungen selbst mit 1001 oder 1012, bevor das Framework sie schließt.

seen-final-reason-with-1000 = Ein Dienst schließt mit 1000 und einem Grund, wenn er die Verbindung wegen etwas beendet, das eine neue Verbindung nicht ändert, etwa wegen eines abgelaufenen Schlüssels.
    .test = Der Grund nennt die Ursache. Eine neue Verbindung endet mit demselben Grund.
    .fix = Richten Sie sich nach dem Grund und nicht nach der Nummer: Erneuern Sie den Schlüssel, oder sagen Sie dem Benutzer Bescheid, bevor Sie sich neu verbinden.

## 1001

seen-page-left = Ein Benutzer hat den Tab geschlossen, die Webseite neu geladen oder einen Link angeklickt. Der Browser sendet für die Webseite 1001, wie die Spezifikation es verlangt.
    .test = Nur der Server sieht 1001, für jeweils eine Verbindung. Nach einem Neuladen öffnet derselbe Benutzer innerhalb von Sekunden eine neue Verbindung.
    .fix = Alles ist in Ordnung: Zählen Sie es als normales Ende. Kommt es auf kurze Abwesenheiten an, bewahren Sie die Sitzung des Benutzers einige Sekunden auf, und ordnen Sie sie der neuen Verbindung zu.

seen-server-shutting-down = Der Server fährt herunter und schließt seine Verbindungen mit 1001. Python websockets sendet standardmäßig 1001, wenn sein Server schließt, und viele SIGTERM-Handler tun es auch.
    .test = Viele Clients sehen es innerhalb von Sekunden, unabhängig vom Alter ihrer Verbindungen, und das Log des Servers zeigt ein Herunterfahren oder ein Deployment.
    .fix = { -reconnect-soon } Verteilen Sie auf dem Server das Schließen über einige Sekunden; senden Sie 1012, wenn es ein Neustart ist und die Bibliotheken der Clients 1012 annehmen.

seen-idle-timer-sends-1001 = Ein Leerlauf-Timer eines Java-Servers oder eines Dienstes hat eine Verbindung ohne Datenverkehr beendet. Jetty und Tomcat schließen dann mit 1001, ebenso das AWS API Gateway nach { MINUTES("aws-api-gateway-idle") } min.
    .test = Die Stille vor dem Ende ist immer gleich lang, das Alter der Verbindung nicht. Der Grund von Jetty enthält „Idle“; ein Tomcat- oder Jetty-Server kann beim selben Ereignis selbst 1006 loggen.
    .fix = { -heartbeat } Das AWS API Gateway zählt nur Nachrichten; senden Sie dort also eine Nachricht und keinen Ping.

seen-lifetime-ends-with-1001 = Ein Dienst schließt jede Verbindung bei einem Höchstalter mit 1001: das AWS API Gateway nach { HOURS("aws-api-gateway-lifetime") } h, OpenAI Realtime nach { MINUTES("openai-realtime-lifetime") } min. Der Grund von OpenAI beginnt mit „Your session hit the maximum duration“.
    .test = Das Alter der Verbindung am Ende ist immer gleich, auch wenn bis zur letzten Sekunde Nachrichten fließen.
    .fix = Ein Heartbeat hilft nicht. Öffnen Sie vor der Grenze eine neue Verbindung, ziehen Sie die Sitzung dorthin um, und schließen Sie dann die alte.

seen-proxy-reload-sends-1001 = Ein Proxy, der Close-Frames schreibt, wurde gestoppt oder hat eine neue Konfiguration geladen. Caddy sendet dann 1001 ohne Grund an beide Seiten.
    .test = Die Verbindungen aller Clients dieses Proxys enden zusammen, auch der Server sieht 1001, und das Log des Proxys zeigt in dieser Sekunde ein Neuladen oder Stoppen.
    .fix = { -reconnect-soon } Setzen Sie in Caddy stream_close_delay, damit ein Neuladen die Verbindungen nicht sofort schließt. Ältere Clients von Phoenix LiveView behandeln jeden 1001 als Webseite, die der Benutzer verlassen hat, und verbinden sich nicht neu.

seen-page-suspended = Safari hat eine Webseite im Hintergrund angehalten und ihre Verbindung geschlossen.
    .test = Der Server sieht den Grund „WebSocket is closed due to suspension.“, und nur von Safari.
    .fix = Verbinden Sie sich in der Webseite neu, wenn sie wieder sichtbar wird (visibilitychange), und laden Sie nach, was verpasst wurde.

seen-edge-restarted = Ein CDN-Server zwischen dem Client und Ihrem Server wurde neu gestartet. Cloudflare dokumentiert, dass seine Neustarts WebSockets beenden.
    .test = Der Grund von Cloudflare ist „CloudFlare WebSocket proxy restarting“; in anderen Fällen sehen Clients nur 1006. Nur Verbindungen über das CDN enden, und Ihre eigenen Server loggen nichts Ungewöhnliches.
    .fix = Sie können es nicht verhindern. { -reconnect-soon }

seen-asked-to-reconnect = Der Dienst beendet eine gesunde Verbindung absichtlich und erwartet, dass sich der Client wieder verbindet. Discord sendet 1001 mit dem Grund „Discord WebSocket requesting client reconnect.“; Phoenix sendet 1001 an die Sockets, die ein Broadcast „disconnect“ nennt.
    .test = Der Grund oder das Log des Servers nennt die Aufforderung. Einzelne Verbindungen enden, nicht alle auf einmal.
    .fix = Verbinden Sie sich neu, und setzen Sie die Sitzung fort, wenn der Dienst das anbietet.

seen-client-lost-behind-farewell = Das Gateway von farewell hat den Client verloren oder ihn nach einer Regel getrennt. Dem Server teilt es das mit 1001 mit; ein Client, der Pings nicht beantwortet hat, bekommt 3008.
    .test = Der 1001 des Servers hat einen Grund wie „peer_lost; id=…“: die Ursache und die ID des Eintrags. Der Eintrag enthält den Code, mit dem die Seite des Clients endete.
    .fix = Behandeln Sie es auf dem Server wie einen Benutzer, der gegangen ist. Geschieht es zu oft, schlagen Sie die Ursachen im Ledger des Gateways nach.

seen-send-queue-full = In einem OkHttp-Client warteten mehr als { MIB("okhttp-max-queue") } MiB auf das Senden. OkHttp lehnt die nächste Nachricht dann ab und schließt mit 1001.
    .test = Der Server sieht 1001 ohne Grund, von Android- oder Java-Clients, nach großen oder schnellen Uploads; im Client hat send() false zurückgegeben.
    .fix = Prüfen Sie im Client queueSize(), und warten Sie, bevor Sie mehr senden. Senden Sie große Daten über HTTP.

## 1002

seen-compression-mismatch = Ein komprimierter Frame (RSV1 gesetzt) kam an, aber die beiden Seiten hatten keine Komprimierung vereinbart. Oft hat ein Proxy Sec-WebSocket-Extensions in einer der beiden Richtungen entfernt, oder eine Bibliothek hat einen Bug in permessage-deflate.
    .test = Der Grund ist jedes Mal derselbe, zum Beispiel „RSV1 must be clear“. Nachdem Sie permessage-deflate an beiden Enden ausgeschaltet haben, tritt der Fehler nicht mehr auf.
    .fix = Vergleichen Sie Sec-WebSocket-Extensions beim Senden und beim Ankommen, in beiden Richtungen, und korrigieren Sie die Zwischenstation, die den Header ändert. Aktualisieren Sie beide Bibliotheken, oder lassen Sie die Komprimierung aus.

seen-code-refused-by-receiver = Die Gegenstelle hat mit einem zulässigen Code geschlossen, den Ihre Bibliothek nicht annimmt, deshalb meldet Ihre Bibliothek 1002, 1006 oder einen Fehler. Diese nehmen 1012 und 1013 nicht an: { REFUSED_BY("1012") }. Diese nehmen 1014 nicht an: { REFUSED_BY("1014") }. uWebSockets nimmt auch 3000–3999 nicht an.
    .test = Ein Mitschnitt zeigt einen Close-Frame mit dem anderen Code. tungstenite zeigt „Protocol violation“, gorilla „bad close code“. Der Fehler tritt auf, wenn die Gegenstelle die Verbindung beendet, zum Beispiel bei einem Neustart, und nie mitten im normalen Datenverkehr.
    .fix = Aktualisieren Sie die empfangende Bibliothek, oder lassen Sie die Gegenstelle einen Code senden, den Ihre Bibliothek annimmt: 1001, 1011 oder einen Code aus 4000–4999.

seen-two-writers = Zwei Teile eines Programms schreiben auf denselben Socket, sodass sich ihre Frames vermischen: zwei Upgrade-Handler auf einem HTTP-Server, oder HTTP-Text nach der Antwort 101.
    .test = Der Grund ist von Mal zu Mal verschieden: ein unbekannter Opcode, reservierte Bits, eine falsche Länge. Ein einzelner Bug beim Bauen von Frames ergibt jedes Mal denselben Grund.
    .fix = Belassen Sie es bei einem Upgrade-Handler und einer schreibenden Stelle pro Verbindung. Suchen Sie nach Code, der auf den rohen Socket schreibt.

seen-idle-timer-sends-1002 = Bandit (Phoenix) hat eine Verbindung beendet, die { SECONDS("bandit-idle-timeout") } s lang keinen Datenverkehr hatte. Es verwendet dafür 1002, obwohl keine Seite gegen das Protokoll verstoßen hat.
    .test = Der Server ist Elixir mit Bandit, und die Stille vor dem Ende ist immer gleich lang.
    .fix = { -heartbeat } Oder erhöhen Sie das Timeout des Sockets auf dem Server. Sich neu zu verbinden ist hier richtig, obwohl es nach den meisten anderen Ursachen von 1002 falsch ist.

seen-mask-rule-broken = Ein Client hat einen Frame ohne Maske gesendet, oder ein Server einen Frame mit Maske. Die Ursache ist ein von Hand geschriebener Client oder Server, oder ein Programm auf dem Weg, das die Bytes verändert.
    .test = Der Grund nennt die Maske. In einem Mitschnitt muss das höchste Bit des zweiten Bytes in jedem Frame eines Clients 1 und in jedem Frame eines Servers 0 sein; hier ist es das nicht.
    .fix = Verwenden Sie an diesem Ende eine gepflegte Bibliothek. Sind beide Enden richtig, nehmen Sie die Proxys einen nach dem anderen aus dem Weg, um den zu finden, der die Bytes verändert.

seen-malformed-frame = Ein Frame hat gegen eine andere Regel verstoßen: ein unbekannter Opcode, ein Control-Frame, der fragmentiert oder länger als 125 Bytes ist, oder ein Close-Frame mit einem Inhalt von einem Byte oder mit einem unzulässigen Code.
    .test = Der Grund nennt die Regel und ist jedes Mal derselbe. Schneiden Sie den Frame mit: Seine ersten zwei Bytes enthalten den Opcode, die reservierten Bits, das Masken-Bit und die Länge.
    .fix = Korrigieren Sie das Programm, das den Frame gebaut hat. Der Grund eines Close-Frames darf höchstens 123 Bytes haben; kürzen Sie ihn vor dem Senden.

seen-no-shared-subprotocol = Client und Server haben kein gemeinsames Subprotokoll. Der GraphQL-Server subscriptions-transport-ws schließt dann mit 1002. Ein Browser, der Subprotokolle angeboten und keines zurückbekommen hat, zeigt 1006 ohne open-Ereignis.
    .test = Vergleichen Sie Sec-WebSocket-Protocol in der Anfrage und in der Antwort. „graphql-ws“ ist das alte GraphQL-Subprotokoll, „graphql-transport-ws“ das neue.
    .fix = Verwenden Sie an beiden Enden dasselbe Subprotokoll. Ein Server muss mit einem antworten, das der Client angeboten hat.

## 1003

seen-wrong-message-type = Eine Seite hat Binärdaten an einen Endpunkt gesendet, der nur Text annimmt, oder Text an einen Endpunkt, der nur Binärdaten annimmt. Ein Update einer Client-Bibliothek kann die Ursache sein, wenn aus einem String ein Buffer oder Blob wird.
    .test = In einem Mitschnitt ist der Opcode der letzten Nachricht 2 (binär), wo der Endpunkt 1 (Text) will, oder umgekehrt. Im anderen Typ gesendet, wird derselbe Inhalt angenommen.
    .fix = Senden Sie den Typ, den der Endpunkt erwartet. Nehmen Sie auf dem Server beide Typen an, oder dokumentieren Sie, welchen Sie annehmen.

seen-undecodable-message = Ein Framework konnte die Nachricht nicht in dem Format dekodieren, das der Endpunkt angibt. Ein WebSocketEndpoint von Starlette schließt mit 1003, wenn die Nachricht nicht zu seiner Kodierung passt, und auch bei fehlerhaftem JSON.
    .test = Die Nachricht hat den richtigen Typ. Das Log des Servers zeigt den Dekodierfehler, und eine korrekte kleine Nachricht wird angenommen.
    .fix = Korrigieren Sie den Inhalt. Senden Sie in Ihrem eigenen Server bei falschem Inhalt 1008 oder einen Code aus 4000–4999, damit Clients ihn von einem falschen Typ unterscheiden können.

seen-protocol-error-shown-as-1003 = Bei einem Server, der die Konstanten von Undertow verwendet, sind die Nummern von 1002 und 1003 vertauscht; 1003 kann dort also einen Protokollfehler bedeuten.
    .test = Der Server ist Undertow oder ein Framework darauf, etwa Cask, und der Typ der letzten Nachricht ist richtig.
    .fix = Suchen Sie den Protokollfehler wie bei 1002. Prüfen Sie, ob eine neuere Version des Frameworks die richtigen Nummern hat.

## 1004

seen-constant-only = Sie haben 1004 als Konstante in Quellcode gefunden, und keine Verbindung hat damit geendet. pusher-js nennt 1004 CLOSE_TOO_LARGE; der meiste andere Code verwendet diesen Namen für 1009.
    .test = Kein Log und kein Mitschnitt zeigt einen Close-Frame mit 1004.
    .fix = Es gibt nichts zu beheben. Verwenden Sie in Ihrem eigenen Code 1009 für eine zu große Nachricht.

seen-illegal-code-shown = Eine Gegenstelle hat einen Close-Frame mit einem Code gesendet, der dort nicht erlaubt ist. Chromium und Firefox geben die meisten solchen Nummern an die Webseite weiter; das Paket ws für Node meldet 1006.
    .test = Schneiden Sie den Close-Frame mit: Die ersten zwei Bytes seines Inhalts sind der Code, das höherwertige zuerst (03 EC ist 1004, 03 F7 ist 1015).
    .fix = Suchen Sie das Programm, das den Code sendet, und ändern Sie ihn dort.

seen-old-code-table = Eine Gegenstelle richtet sich nach einer Tabelle aus der Zeit vor RFC 6455, in der 1004 eine zu große Nachricht bedeutete.
    .test = Der Close folgt auf eine große Nachricht, und kleinere Nachrichten werden angenommen.
    .fix = Lassen Sie die Gegenstelle 1009 senden. Senden Sie bis dahin kleinere Nachrichten.

## 1005

seen-close-without-code = Die Gegenstelle hat close() ohne Code aufgerufen und deshalb einen leeren Close-Frame gesendet. Browser müssen dann einen senden, und das Paket ws für Node tut es ebenso; ein Socket.IO-Server (Engine.IO) beendet jede Verbindung so.
    .test = Das close-Ereignis hat wasClean true (bei ws: Ein Close-Frame wurde empfangen), und im Quellcode der Gegenstelle steht ein close() ohne Argumente. Hat Ihr eigener Code zuerst close() ohne Code aufgerufen, hat die Gegenstelle nur geantwortet.
    .fix = Nichts ist kaputt. Übergeben Sie close() einen Code und einen Grund, wo die Gegenstelle wissen muss, warum.

seen-socket-collected = Ein Browser hat ein WebSocket-Objekt verworfen, auf das nichts mehr verwies und das keine Listener hatte. Der Server empfängt einen leeren Close-Frame.
    .test = Der Server sieht 1005, die Webseite sieht kein Ereignis, und der Code der Webseite hält keine Referenz auf den Socket.
    .fix = Halten Sie eine Referenz auf den Socket, solange Sie ihn brauchen, und schließen Sie ihn selbst.

seen-library-became-correct = Eine Bibliothek wurde aktualisiert und zeigt jetzt 1005 für einen leeren Close-Frame, wo sie früher 1000 zeigte. ws und Vert.x haben das vor Jahren geändert.
    .test = 1005 begann am Tag des Updates, etwa so häufig wie vorher 1000.
    .fix = Behandeln Sie 1005 so wie 1000.

seen-lost-shown-as-1005 = Die TCP-Verbindung ging verloren, und uvicorn mit seiner Implementierung wsproto oder sansio zeigt der Anwendung 1005, wo 1006 richtig wäre.
    .test = Der Server ist uvicorn mit einer dieser beiden Implementierungen, und der Client hat sein Netz verloren oder wurde gekillt. Mit der älteren websockets-Implementierung (legacy) von uvicorn zeigt dasselbe Ereignis 1006.
    .fix = Behandeln Sie 1005 auf einem solchen Server nicht als sauberes Ende. Brauchen Sie den Unterschied, lassen Sie Clients vor dem Schließen eine letzte Nachricht senden.

## 1006, never opened

seen-handshake-refused = Der Server oder ein Proxy davor hat den Handshake mit einem HTTP-Status abgelehnt. Die Webseite sieht 1006 und nicht den Status.
    .test = Das open-Ereignis wurde nie ausgelöst, und die Konsole nennt den Status („Unexpected response code: 403“). { -show-status } Bei 401 liegt es an den Zugangsdaten; bei 403 an Zugangsdaten, Origin, einem ASGI-close vor accept oder einer Bot-Prüfung eines CDN; bei 404 am Pfad; bei 301, 302 oder 307 an einer Weiterleitung, der Browser nicht folgen; bei 429 an zu vielen Versuchen; bei 500 an einem Fehler im Handler; bei 502, 503 und 504 an einem Server, den der Proxy nicht verwenden kann. Ist der Status 101 und wurde das open-Ereignis nie ausgelöst, vergleichen Sie die Subprotokolle.
    .fix = Korrigieren Sie, was der Status nennt: Verwenden Sie die endgültige wss://-Adresse statt einer, die weiterleitet, erneuern Sie die Anmeldung, warten Sie nach 429, starten Sie den Server nach 502, 503 oder 504. Damit eine Webseite die Ursache lesen kann, lassen Sie den Server den Handshake annehmen und mit einem Code wie 3000 oder 1008 schließen.

seen-not-upgraded = Die Anfrage kam an, aber nicht als WebSocket-Anfrage. Ein Proxy hat Upgrade und Connection nicht weitergegeben oder die Anfrage an den falschen Server geschickt.
    .test = 200 mit HTML ist die Startseite einer Single-Page-App oder ein einfacher Webserver; 400 und 426 kommen von einem WebSocket-Server, der Upgrade nicht gesehen hat. Direkt beim Server bekommt der Handshake 101. Verbindet sich Safari, nicht aber Chrome und Firefox, bietet der Proxy WebSocket über HTTP/2 an und kann es nicht weiterleiten.
    .fix = Setzen Sie in nginx proxy_http_version 1.1, und geben Sie Upgrade und Connection in einer location für diesen Pfad weiter, damit ihn nicht die Catch-all-location der App übernimmt. Schalten Sie WebSockets in IIS und bei Azure App Service ein; solange sie dort ausgeschaltet sind, antworten beide mit 503. Schalten Sie WebSocket über HTTP/2 in einem Proxy aus, der es nicht weiterleiten kann.

seen-origin-refused = Der Server vergleicht den Header Origin mit einer Liste und lehnt die Webseite ab. gorilla und Django Channels antworten mit 403, Action Cable mit 404.
    .test = Dieselbe Anfrage ohne Origin oder mit einem erlaubten Origin bekommt 101. Der Fehler von gorilla ist „request origin not allowed by Upgrader.CheckOrigin“; Action Cable loggt „Request origin not allowed“; Channels loggt keine Ursache.
    .fix = Nehmen Sie den genauen Origin der Webseite (Schema, Host, Port) in die Liste des Servers auf. Geben Sie hinter einem Proxy den ursprünglichen Host weiter. Erlauben Sie nicht jeden Origin, wenn Cookies den Benutzer anmelden.

seen-closed-before-accept = Eine ASGI-Anwendung (Starlette, FastAPI, Channels) hat die Verbindung vor dem Annehmen geschlossen. Der Server macht daraus HTTP 403, und der Code, den die Anwendung senden wollte, etwa 4401, kommt nie an. FastAPI beantwortet einen unbekannten Pfad ebenso.
    .test = Das Log des Servers zeigt 403 für den WebSocket-Pfad, und der Handler hat accept() nicht aufgerufen. Der Test-Client des Frameworks kann den Code anzeigen, Browser tun es nicht.
    .fix = Rufen Sie zuerst accept() auf, dann close() mit dem Code. Oder antworten Sie über die ASGI-Erweiterung denial-response mit einem HTTP-Status Ihrer Wahl.

seen-sticky-session-lost = Socket.IO beginnt mit HTTP-Long-Polling. Die Anfrage zum Wechsel auf WebSocket hat einen anderen Serverprozess erreicht, der die Sitzung nicht kennt und mit 400 antwortet.
    .test = Die Antwort enthält „Session ID unknown“. Mit einem einzigen Serverprozess oder mit transports: ["websocket"] tritt der Fehler nicht auf.
    .fix = Schalten Sie im Load Balancer Sticky Sessions ein, oder lassen Sie Clients nur den Transport websocket verwenden.

seen-unreachable = Der Client hat den Server nicht erreicht: Der Name lässt sich nicht auflösen, der Port lehnt die Verbindung ab, eine Firewall verwirft die Pakete, oder TLS scheitert. Browser müssen für all das 1006 zeigen.
    .test = Die Konsole nennt den Fehler, etwa ERR_NAME_NOT_RESOLVED oder ERR_CONNECTION_REFUSED, und kein Log des Servers zeigt den Versuch. Öffnen Sie denselben Host und Port mit https:// im selben Browser: Ist das Zertifikat die Ursache, zeigt der Browser den Fehler dort.
    .fix = Prüfen und korrigieren Sie in dieser Reihenfolge: die Adresse, den Port, die Firewall, das Zertifikat.

seen-blocked-by-page = Der Browser hat die Verbindung der Webseite nicht zugelassen: Die Webseite kam über https:// und die Adresse ist ws:// (Mixed Content), oder die Content-Security-Policy der Webseite führt die Adresse nicht in connect-src auf.
    .test = Die Konsole zeigt es, zum Beispiel „violates the following Content Security Policy directive“ oder „An insecure WebSocket connection may not be initiated from a page loaded over HTTPS“. Der Server sieht keine Anfrage.
    .fix = Verwenden Sie wss://. Nehmen Sie die Adresse mit ihrem Schema, etwa wss://example.com, in connect-src auf.

seen-closed-while-connecting = Die Webseite hat close() aufgerufen, bevor der Handshake abgeschlossen war. In der Entwicklung führt der StrictMode von React Mount, Unmount und wieder Mount aus, sodass ein Effekt, der einen Socket öffnet, seinen ersten sofort schließt.
    .test = Die Konsole zeigt „WebSocket is closed before the connection is established“. Mit StrictMode öffnet sich gleich danach eine zweite Verbindung, und im Produktions-Build erscheint die Meldung nicht.
    .fix = In der Entwicklung können Sie es ignorieren. Um es zu vermeiden, halten Sie den Socket außerhalb der Komponente, oder lassen Sie das Aufräumen vor dem Schließen auf das open-Ereignis warten.

seen-browser-out-of-sockets = Der Browser hat seine eigene Grenze für WebSockets erreicht: Chrome erlaubt insgesamt einige Hundert und über einen Proxy einige Dutzend.
    .test = Die Konsole zeigt ERR_INSUFFICIENT_RESOURCES oder „Insufficient resources“, und der Server sieht keine Anfrage. Nach einem Neustart des Browsers verbindet sich die Webseite.
    .fix = Schließen Sie Sockets, die Sie nicht mehr verwenden, vor allem in Reconnect-Code, der einen neuen öffnet, ohne den alten zu schließen. Verwenden Sie in einem SharedWorker einen gemeinsamen Socket für mehrere Tabs.

seen-firefox-delays = Firefox verzögert einen neuen WebSocket zu einer Adresse, nachdem ein früherer zu dieser Adresse gescheitert ist oder ohne Close-Frame endete. Die Verzögerung wächst mit jedem Fehlschlag, bis auf { SECONDS("firefox-reconnect-delay-max") } s, und Firefox wartet auch dann, wenn der Server wieder erreichbar ist.
    .test = Nur Firefox ist langsam: readyState bleibt CONNECTING und der Server sieht keine Anfrage, während fetch() beim selben Host sofort eine Antwort bekommt. Mit network.websocket.delay-failed-reconnects auf false in about:config verbindet sich Firefox sofort.
    .fix = Bevor Sie einen neuen Socket öffnen, fragen Sie den Server mit fetch() ab, bis er antwortet, damit kein Versuch scheitert. Beenden Sie Verbindungen mit einem Close-Frame, wenn der Server neu startet.

## 1006, opened and lost

seen-proxy-idle-timeout = Ein Proxy oder Load Balancer hat eine Verbindung ohne Datenverkehr geschlossen. nginx tut das nach { SECONDS("nginx-proxy-read-timeout") } s (proxy_read_timeout), der AWS Application Load Balancer nach { SECONDS("aws-alb-idle-timeout") } s, Envoy nach { MINUTES("envoy-stream-idle-timeout") } min (stream_idle_timeout) und Heroku nach { SECONDS("heroku-idle") } s. Cloudflare tut es auch, aber seine Seite über WebSockets nennt keine Zahl.
    .test = Die Stille vor dem Ende ist immer gleich lang. Mit stetigem Datenverkehr bleibt die Verbindung offen; bei einem Höchstalter würde sie trotz Datenverkehr enden. { -past-the-proxy }
    .fix = { -heartbeat } Oder erhöhen Sie die Grenze des Proxys. Die Grenze gilt auch, wenn Ihre Konfigurationsdatei sie nicht erwähnt.

seen-proxy-lifetime = Ein Load Balancer beendet jede Verbindung bei einem Höchstalter, unabhängig von ihrem Datenverkehr. Der externe Load Balancer von Google tut das beim Timeout des Backend-Dienstes, das { SECONDS("google-lb-timeout") } s beträgt, wenn Sie es nicht ändern. Cloud Run tut es bei seinem Request-Timeout, standardmäßig { MINUTES("google-cloud-run-timeout") } min. Manche Versionen von Envoy taten es beim Timeout der Route, standardmäßig { SECONDS("envoy-route-timeout") } s.
    .test = Das Alter der Verbindung am Ende ist immer gleich, auch wenn bis zur letzten Sekunde Nachrichten fließen.
    .fix = Erhöhen Sie das Timeout des Backend-Dienstes oder des Requests, oder setzen Sie in Envoy das Timeout der Route auf 0. Ein Heartbeat hilft nicht. Können Sie die Grenze nicht ändern, öffnen Sie eine neue Verbindung, bevor die alte sie erreicht.

seen-proxy-reloaded = Ein Proxy wurde neu geladen, neu gestartet oder deployt und hat seine Verbindungen ohne Close-Frame geschlossen. ingress-nginx schließt { SECONDS("ingress-nginx-worker-shutdown-timeout") } s nach einem Neuladen, was noch offen ist; HAProxy tut es bei hard-stop-after. nginx mit seinen Standardwerten hält alte Verbindungen bei einem Neuladen offen, aber nicht, wenn es stoppt.
    .test = Viele Verbindungen verschiedenen Alters enden innerhalb von Sekunden, und Ihr Server loggt keinen Neustart. Suchen Sie nach einem Neuladen in diesem Moment oder so lange davor, wie der Proxy auf alte Verbindungen wartet („Backend successfully reloaded“ im Log von ingress-nginx). Suchen Sie in Istio nach einer neuen Listener-Konfiguration.
    .fix = Erhöhen Sie worker-shutdown-timeout oder hard-stop-after, laden Sie seltener neu, und stellen Sie WebSockets hinter einen eigenen Proxy. { -reconnect-soon }

seen-server-died = Der Serverprozess ist abgestürzt, wurde gekillt (kein Speicher mehr, oder ein zu früh gestoppter Container) oder hat sich beendet, ohne seine Verbindungen zu schließen. nginx, HAProxy und andere Proxys, die nur Bytes weiterreichen, lassen den Client dann 1006 sehen.
    .test = Alle Verbindungen eines Prozesses enden in einem Moment. Das Log des Servers bricht dort ab und zeigt dann einen Start; suchen Sie nach OOMKilled, einem Exit-Code oder einem Deployment. Die ersten neuen Verbindungsversuche bekommen oft 502 oder 503.
    .fix = Behandeln Sie SIGTERM: Schließen Sie vor dem Beenden jede Verbindung mit 1001 oder 1012, verteilt über einige Sekunden. Suchen Sie nach einem Absturz die Ursache im Log unmittelbar vor dem Ende. Clients sollen sich mit zufälligen, wachsenden Wartezeiten neu verbinden.

seen-device-slept = Ein Smartphone wurde gesperrt, ein Laptop zugeklappt, eine App ging in den Hintergrund, oder das Gerät hat das Netz gewechselt. Die Verbindung ging ohne Close-Frame verloren.
    .test = Betroffen sind einzelne Clients, meist Smartphones und Laptops. Im Client kommt das close-Ereignis gleich nach dem Aufwachen des Geräts. uWebSockets kann „Received TCP FIN before WebSocket close frame“ melden.
    .fix = Verbinden Sie sich im Client bei visibilitychange, beim online-Ereignis oder wenn die App in den Vordergrund kommt neu, und laden Sie nach, was verpasst wurde. Zählen Sie es auf dem Server als normal.

seen-bfcache = Der Benutzer ist auf eine andere Webseite gegangen, und der Browser hat Ihre Webseite in seinem Back/Forward-Cache behalten und deren Socket getrennt. Safari tut das, und Chrome seit Version 149. Wenn der Benutzer zurückkehrt, bekommt die Webseite error und close.
    .test = In der Webseite folgt das close-Ereignis gleich auf ein pageshow-Ereignis mit persisted true, obwohl readyState vorher OPEN war. Nach der Spezifikation, die dafür vorgeschlagen ist, sieht die Webseite 1006 und der Server 1001.
    .fix = Hat pageshow persisted true, verbinden Sie sich sofort neu, und laden Sie nach, was verpasst wurde. Oder schließen Sie den Socket selbst in pagehide.

seen-peer-cut-tcp = Die Gegenstelle hat TCP gekappt, wo sie einen Close-Frame hätte senden sollen: mit terminate() nach einem unbeantworteten Ping, mit destroy(), oder in einer Bibliothek, die Verbindungen absichtlich fallen lässt. uWebSockets tut das bei seinem Leerlauf-Timeout, und ein axum-Server sendet beim Herunterfahren keinen Close-Frame.
    .test = Ein Mitschnitt bei der Gegenstelle zeigt ihr eigenes FIN oder RST ohne Close-Frame. Ihr Quellcode ruft terminate() oder destroy() auf, oder ihr Log nennt einen unbeantworteten Ping.
    .fix = Ändern Sie die Gegenstelle: Sie sollte zuerst einen Close-Frame senden und TCP nur kappen, wenn keine Antwort kommt. Beantworten Sie auf Ihrer Seite Pings: Blockieren Sie die Event Loop nicht.

seen-close-unanswered = Eine Seite hat einen Close-Frame gesendet und keinen zurückbekommen, deshalb meldet sie 1006. Die Bibliothek der Gegenstelle antwortet nicht, die Gegenstelle hat TCP sofort geschlossen (Safari tut das), oder ein Proxy hat den Frame verloren. ws wartet { SECONDS("ws-close-timeout") } s, bevor es aufgibt.
    .test = Ihre Seite hat zuerst close() aufgerufen, und ein Mitschnitt zeigt Ihren Close-Frame und keinen als Antwort. Geschieht es nur in Chrome hinter Istio oder Envoy, sehen Sie sich delayed_close_timeout an.
    .fix = Korrigieren oder aktualisieren Sie die Seite, die nicht antwortet. Melden Sie dem Benutzer keinen Fehler, denn Ihre Seite wollte schließen.

seen-failed-locally = Ihr eigener Browser oder Ihre Bibliothek hat die Verbindung beendet, weil etwas Unzulässiges ankam: ein fehlerhafter Frame, Text, der kein UTF-8 ist, oder ein Close-Code, der abgelehnt wird. Browser und ws melden dann 1006, unabhängig davon, was sie der Gegenstelle gesendet haben.
    .test = Die Konsole oder der Fehler der Bibliothek nennt die Regel, und das Log der Gegenstelle zeigt 1002, 1007 oder eine verlorene Verbindung. Steht neben 1006 ein Grund, hat ihn Ihre eigene Bibliothek geschrieben, nicht die Gegenstelle.
    .fix = Lesen Sie diesen Fehler: Er nennt, was die Gegenstelle gesendet hat. Fahren Sie dann fort wie bei 1002 oder 1007.

seen-half-open = Der Weg ging verloren, und keine Seite erfuhr davon: Ein Netz fiel aus, oder ein Load Balancer hat eine Verbindung ohne Datenverkehr vergessen. Der Load Balancer von Azure tut das nach { MINUTES("azure-lb-idle") } min, wenn TCP-Reset nicht eingeschaltet ist. Das close-Ereignis mit 1006 kommt erst, wenn ein Schreibvorgang scheitert oder ein Timer die Verbindung beendet.
    .test = readyState bleibt OPEN und es kommen keine Nachrichten, während die Gegenstelle den Verlust vielleicht längst gemeldet hat. Nachdem Sie etwas gesendet haben, kann bufferedAmount über 0 bleiben.
    .fix = Senden Sie in beide Richtungen einen Heartbeat, und schließen Sie die Verbindung, wenn nicht rechtzeitig eine Antwort kommt. Eine Webseite kann keine Pings senden; verwenden Sie also Nachrichten Ihres eigenen Protokolls.

seen-http2-stream-ended = Der WebSocket lief in einem Stream einer HTTP/2-Verbindung (RFC 8441), und der Stream wurde zurückgesetzt oder die ganze Verbindung ging verloren. Geht die ganze Verbindung verloren, enden alle WebSockets darin zusammen.
    .test = Der Handshake wurde mit 200 und nicht mit 101 beantwortet. Ging die ganze Verbindung verloren, enden mehrere Sockets eines Browsers zu einem Host im selben Moment, die anderer Browser nicht.
    .fix = Suchen Sie im Log des Proxys nach RST_STREAM oder GOAWAY, und prüfen Sie seine Grenzen für HTTP/2-Verbindungen. Schalten Sie WebSocket über HTTP/2 aus, und sehen Sie, ob der Fehler noch auftritt.

seen-duplicate-identity = Zwei Clients verwenden dieselbe ID. Verbindet sich der eine, schließt der Server die Verbindung des anderen; der andere verbindet sich neu, und der Server schließt die des ersten.
    .test = Die Verbindungen der beiden Clients enden abwechselnd, alle paar Sekunden. Wird ein Client gestoppt, bleibt der andere verbunden.
    .fix = Geben Sie jedem Client eine eigene ID. Schließen Sie auf dem Server die ältere Verbindung mit einem Code aus 4000–4999, der dem Client sagt, dass er sich nicht neu verbinden soll.

seen-too-big-cut = Eine Nachricht war zu groß oder kein gültiges UTF-8, und uWebSockets hat TCP gekappt, statt 1009 oder 1007 zu senden. Seine Standardgrenze ist { KIB("uwebsockets-max-payload") } KiB.
    .test = Das Ende folgt sofort auf eine große Nachricht oder auf Text mit ungewöhnlichen Zeichen. Der close-Handler des Servers selbst bekommt einen Grund wie „Received too big message“.
    .fix = Erhöhen Sie maxPayloadLength auf dem Server, oder senden Sie kleinere Nachrichten. Nehmen Sie die Nachricht aus der Warteschlange, bevor Sie sich neu verbinden.

## 1007

seen-not-utf8 = Ein Programm hat Bytes, die kein UTF-8 sind, als Textnachricht gesendet: Latin-1 oder Binärdaten.
    .test = Loggen Sie die Nachricht beim Absender hexadezimal, und suchen Sie das erste Byte, das ein UTF-8-Decoder ablehnt. Ein einzelnes Byte von E0 bis FC zwischen ASCII-Buchstaben ist oft Latin-1.
    .fix = Kodieren Sie Text vor dem Senden als UTF-8, und senden Sie andere Bytes als Binärnachricht.

seen-text-cut-in-character = Ein Programm hat einen Text nach einer festen Zahl von Bytes abgeschnitten, mitten in einem Zeichen.
    .test = Nur Texte mit Nicht-ASCII-Zeichen scheitern, und nur über einer bestimmten Länge. Die falschen Bytes stehen dort, wo abgeschnitten wurde, meistens am Ende der Nachricht.
    .fix = Schneiden Sie zwischen Zeichen: Gehen Sie zurück, solange das nächste Byte zwischen 80 und BF liegt. Oder lassen Sie die Bibliothek eine Nachricht in Fragmente teilen.

seen-reason-not-utf8 = Der Grund eines Close-Frames war kein UTF-8 oder wurde mitten in einem Zeichen abgeschnitten. ws und undici antworten mit 1007; gorilla, Tomcat, .NET und Bandit antworten mit 1002.
    .test = Der Fehler kommt am Ende einer Verbindung, gleich nach einem Close-Frame mit einem langen oder Nicht-ASCII-Grund. gorilla und uWebSockets schneiden lange Gründe nach einer festen Zahl von Bytes ab.
    .fix = Begrenzen Sie den Grund auf 123 Bytes UTF-8, und schneiden Sie ihn zwischen Zeichen ab.

seen-content-called-invalid = Ein Gateway oder eine API verwendet 1007 für Inhalt, der gegen ein Schema verstößt, obwohl der Text gültiges UTF-8 ist. Das Plugin websocket-validator von Kong tut das.
    .test = Die Bytes sind gültiges UTF-8, und das Log des Gateways oder der Grund nennt das Schema oder ein Feld.
    .fix = Korrigieren Sie den Inhalt der Nachricht. Senden Sie in Ihrem eigenen Server dafür 1008 oder einen Code aus 4000–4999.

seen-inflate-failed = Eine komprimierte Nachricht konnte nicht dekomprimiert werden, und die Bibliothek sendet dafür 1007. Bandit tut das.
    .test = Der Text selbst ist gültiges UTF-8. Nachdem Sie permessage-deflate an beiden Enden ausgeschaltet haben, tritt der Fehler nicht mehr auf.
    .fix = Aktualisieren Sie beide Bibliotheken, und suchen Sie nach einem Proxy, der komprimierte Frames verändert. Lassen Sie die Komprimierung bis dahin aus.

## 1008

seen-credentials-refused-after-open = Der Handshake gelang, und danach schloss der Server die Verbindung, weil das Token oder der Schlüssel fehlt, falsch, abgelaufen oder gesperrt ist.
    .test = Der Close kommt innerhalb von etwa einer Sekunde nach dem Öffnen, oft mit leerem Grund. Bleibt eine Verbindung zur selben Adresse mit einem bekanntermaßen funktionierenden Schlüssel offen, war der Schlüssel die Ursache; bei einem falschen Pfad endet die Verbindung mit jedem der beiden Schlüssel.
    .fix = Besorgen Sie neue Zugangsdaten, bevor Sie sich neu verbinden, und versuchen Sie es nicht mit den alten. Nennen Sie im Server die Ursache im Grund.

seen-wrong-path-or-stream = Was der Client verlangt hat (Pfad, Stream, Kanal oder Modell), existiert nicht, oder der Dienst bietet es unter dieser Adresse nicht an. Gemini Live sendet 1008 bei einem Modell, das es nicht kennt, Binance bei einem falschen Stream.
    .test = Der Grund nennt oft, was nicht gefunden wurde. Mit denselben Zugangsdaten bleibt eine Verbindung zu einem dokumentierten Pfad oder Modell offen.
    .fix = Vergleichen Sie den Pfad, die Query und die Namen in Ihrer Anfrage mit der aktuellen Dokumentation des Dienstes. Ändern Sie die Anfrage, bevor Sie sich neu verbinden.

seen-plan-or-quota = Das Konto darf die Funktion nicht nutzen, oder sein Kontingent oder Guthaben ist aufgebraucht. Manche Dienste senden dafür 1008, andere 1011: Gemini Live meldet ein erschöpftes Kontingent mit 1011.
    .test = Suchen Sie im Grund nach „quota“, „credits“, „billing“ oder „RESOURCE_EXHAUSTED“, und sehen Sie dann auf der Nutzungsseite des Kontos nach. Dieselbe Anfrage funktioniert mit einem Konto, das noch Kontingent hat.
    .fix = Verbinden Sie sich nicht automatisch neu. Warten Sie, bis das Kontingent erneuert wird, oder besorgen Sie ein höheres Kontingent oder einen anderen Tarif. Gilt die Grenze für offene Sitzungen, schließen Sie die, die Sie nicht mehr brauchen.

seen-rate-limited = Der Client hat Nachrichten schneller gesendet oder mehr Verbindungen geöffnet, als seine Grenze erlaubt.
    .test = Zählen Sie die Nachrichten pro Sekunde vor dem Ende und Ihre offenen Verbindungen, und vergleichen Sie beides mit den dokumentierten Grenzen. Bleibt die Verbindung offen, wenn Sie langsamer senden, war die Grenze die Ursache; ein Client, der zu langsam liest, wird dagegen auch dann getrennt, wenn er nichts sendet.
    .fix = Senden Sie mit stetiger, niedrigerer Rate. Warten Sie so lange, wie die Dokumentation sagt, bevor Sie sich neu verbinden; sagt sie nichts, warten Sie etwa eine Minute. { -retry-after }

seen-slow-consumer = Der Client liest langsamer, als der Server sendet. Der Server oder ein Gateway speichert die ungelesenen Daten und schließt die Verbindung, wenn er zu viel oder zu lange gespeichert hat.
    .test = Im Server wächst vor dem Ende der Sendepuffer für diesen Client, während der Client beschäftigt ist oder pausiert; im Grund steht oft das Wort „slow“. Kappt der Server TCP gleich nach seinem Close, sieht der Client stattdessen 1006.
    .fix = Lesen Sie in einem Task und verarbeiten Sie in einem anderen, und verwerfen oder bündeln Sie Updates, die Sie nicht brauchen. Geben Sie im Server dem Close-Frame Zeit anzukommen, bevor Sie TCP kappen.

seen-token-expired = Das Token war beim Öffnen gültig und ist abgelaufen, während die Verbindung offen war, und der Server prüft das.
    .test = Der Zeitpunkt des Endes stimmt mit dem Claim „exp“ des Tokens überein. Das Gateway von farewell gibt den Grund „token expired“ an. Zugangsdaten, die beim Öffnen abgelehnt werden, beenden die Verbindung dagegen innerhalb von etwa einer Sekunde.
    .fix = Besorgen Sie ein neues Token, bevor Sie sich neu verbinden, möglichst bevor das alte abläuft. Nimmt der Dienst ein neues Token auf der offenen Verbindung an, senden Sie es dort.

seen-too-many-fragments = Eine Nachricht kam in mehr Fragmenten an, als der Empfänger erlaubt. ws für Node schließt dann mit 1008; die Grenze ist seine Option maxFragments.
    .test = Die Seite, die geschlossen hat, loggt „Too many message fragments“ oder WS_ERR_TOO_MANY_BUFFERED_PARTS. Einige Releases von ws 5, 6 und 7 setzen ihren Zähler für Fragmente nie zurück: Sie schließen stark genutzte Verbindungen, obwohl nichts fragmentiert war.
    .fix = Senden Sie weniger und größere Fragmente, oder erhöhen Sie maxFragments, wenn Sie der Gegenstelle vertrauen. War nichts fragmentiert, aktualisieren Sie ws.

seen-content-refused = Eine Nachricht hatte den richtigen Typ und die richtige Größe, aber ihr Inhalt verstieß gegen eine Regel: Er ließ sich nicht dekodieren, er war kein bekannter Befehl, oder ein Filter hat ihn abgelehnt.
    .test = Das Ende folgt auf eine bestimmte Nachricht, und dieselbe Nachricht schließt auch eine neue Verbindung. Der Grund von Deepgram beginnt mit „DATA-0000“, wenn die Nutzdaten kein dekodierbares Audio sind.
    .fix = Korrigieren Sie die Nachricht, und prüfen Sie, ob Sie das Format senden, das Sie angekündigt haben. Senden Sie die Nachricht nicht unverändert noch einmal.

## 1009

seen-library-message-limit = Eine Nachricht ist größer als die Grenze der Bibliothek, die sie empfängt. Die Standardgrenze ist { KIB("coder-read-limit") } KiB in coder/websocket, { KIB("jetty-max-text-message") } KiB in Jetty, { MIB("aiohttp-max-msg-size") } MiB in aiohttp und { MIB("uvicorn-ws-max-size") } MiB in uvicorn.
    .test = Vergleichen Sie die Größe der letzten Nachricht mit dieser Grenze. Der Wortlaut im Grund oder im Log des Empfängers verrät die Bibliothek: „Max frame length of … has been exceeded“ ist Netty, „Max payload size exceeded“ ist ws, „The decoded text message was too big for the output buffer“ ist Tomcat.
    .fix = Erhöhen Sie die Grenze dieser Bibliothek auf das, was Ihre Anwendung braucht, oder teilen Sie die Nachricht auf. Senden Sie vorher nicht dieselbe Nachricht noch einmal.

seen-proxy-message-limit = Ein Gateway zwischen Client und Server nimmt weniger an als der Server: { KIB("spring-cloud-gateway-max-frame") } KiB pro Frame beim Spring Cloud Gateway; { KIB("aws-api-gateway-frame") } KiB pro Frame und { KIB("aws-api-gateway-message") } KiB pro Nachricht im AWS API Gateway.
    .test = Senden Sie dieselbe Nachricht direkt an den Server. Nimmt der Server sie an, liegt die Grenze in einem Gateway zwischen Ihnen und dem Server.
    .fix = Erhöhen Sie die Grenze dieses Gateways. Geht das nicht, teilen Sie die Nachricht auf: Gilt die Grenze pro Frame, senden Sie die Nachricht in kleineren Frames; gilt die Grenze pro Nachricht, senden Sie kleinere Nachrichten.

seen-inflated-past-limit = Eine komprimierte Nachricht ist bei der Übertragung klein und wird beim Entpacken durch den Empfänger größer als die Grenze.
    .test = Die Größe der Nachricht vor der Komprimierung liegt über der Grenze, obwohl der komprimierte Frame kleiner ist. ws zählt entpackte Bytes; Centrifugo hat dafür eine eigene Grenze.
    .fix = Erhöhen Sie die Grenze für entpackte Nachrichten, oder teilen Sie die Nachricht auf. Behalten Sie irgendeine Grenze: Sonst kann eine kleine komprimierte Nachricht den Speicher des Empfängers füllen.

seen-oversized-message-resent = Ein Client behält eine zu große Nachricht in seiner Warteschlange und sendet sie nach jedem neuen Verbindungsaufbau wieder. Jede Verbindung endet mit 1009.
    .test = Jede Verbindung endet nach etwa derselben Zeit, und die letzte Nachricht vor jedem Ende hat dieselbe Größe. Mit leerer Warteschlange bleibt die Verbindung offen.
    .fix = Entfernen Sie die Nachricht aus der Warteschlange, wenn 1009 ankommt, und melden Sie den Fehler dem Teil des Programms, der die Nachricht gesendet hat. Verbinden Sie sich dann neu.

## 1010

seen-extension-required = Der Client ist so konfiguriert, dass er eine Erweiterung verlangt, etwa permessage-deflate, und der Server stimmt ihr nicht zu.
    .test = Der Client schließt gleich nach dem Öffnen, und sein Grund sollte die Erweiterung nennen. Die Erweiterung fehlt in Sec-WebSocket-Extensions in der Antwort des Servers, auch ohne Proxy zwischen Client und Server.
    .fix = Schalten Sie die Erweiterung im Server ein, oder konfigurieren Sie den Client so, dass er ohne sie arbeitet. Verbinden Sie sich nicht unverändert neu: Die neue Verbindung endet ebenso.

seen-extension-stripped = Ein Proxy entfernt oder ändert den Header Sec-WebSocket-Extensions, sodass eine Seite nicht weiß, welchen Erweiterungen die andere zugestimmt hat. Traefik 1.7 hat den Header des Servers nicht an den Client weitergegeben.
    .test = Loggen Sie den Header beim Client und beim Server: Die beiden unterscheiden sich. Ohne den Proxy tritt der Fehler nicht auf. Ein Client, der die Erweiterung nicht verlangt, empfängt stattdessen komprimierte Frames, und die Verbindung endet mit 1002.
    .fix = Aktualisieren oder konfigurieren Sie den Proxy so, dass der Header in beide Richtungen durchkommt, oder schalten Sie die Erweiterung an beiden Enden aus.

## 1011

seen-handler-failed = Der Handler der Verbindung hat eine Exception geworfen, eine Panic ausgelöst oder einen Fehler zurückgegeben, und das Framework hat die Verbindung mit 1011 geschlossen.
    .test = Das Log der Seite, die 1011 gesendet hat, zeigt in dieser Sekunde einen Fehler oder Stacktrace. Zeigt es keinen, suchen Sie nach einem Keepalive-Timeout oder nach einem Gateway, das 1011 gesendet hat.
    .fix = Beheben Sie den Fehler aus dem Log. Fangen Sie Fehler ab, die Sie erwarten, und schließen Sie mit einem Code, der dem Client sagt, was zu tun ist. Löst eine Nachricht den Fehler aus, senden Sie sie nicht noch einmal, bevor der Fehler behoben ist.

seen-keepalive-timeout = Eine Seite hat einen Ping gesendet und nicht rechtzeitig einen Pong bekommen. Python websockets sendet dann 1011 mit dem Grund „keepalive ping timeout“: Als Server und als Client sendet es alle { SECONDS("python-websockets-ping-interval") } s einen Ping und wartet { SECONDS("python-websockets-ping-timeout") } s auf den Pong. uvicorn wartet { SECONDS("uvicorn-ws-ping-timeout") } s.
    .test = Steht in Ihrem Log „sent 1011“, hat Ihre Seite den Ping gesendet und geschlossen; steht dort „received 1011“, hat die Gegenstelle den Ping gesendet und geschlossen. In beiden Fällen kann es am Netz, an der Gegenstelle oder an Ihrer eigenen Seite liegen; prüfen Sie also zuerst Ihre eigene Event Loop.
    .fix = Ist das Netz langsam oder wissen Sie, welche Last die Verzögerung verursacht hat, erhöhen Sie ping_timeout. Suchen Sie sonst die Seite, die blockiert war oder nicht gelesen hat. Verbinden Sie sich danach nach einer zufälligen Wartezeit neu.

seen-event-loop-blocked = Ein blockierender Aufruf, etwa time.sleep() oder eine lange Berechnung, blockiert die Event Loop. Pings werden nicht beantwortet, und angekommene Pongs werden nicht gelesen; die blockierte Seite kann also die sein, die 1011 gesendet hat.
    .test = Mit den Standardwerten in Python endet die Verbindung etwa { SECONDS("python-websockets-ping-interval") } + { SECONDS("python-websockets-ping-timeout") } s nach dem letzten Pong, auch in einem lokalen Test ohne Proxy. Loggen Sie auf beiden Seiten, wie spät ein Timer der Event Loop auslöst: Auf der blockierten Seite kommt er Sekunden zu spät.
    .fix = Verlagern Sie blockierende Arbeit in einen Thread oder Prozess, zum Beispiel mit asyncio.to_thread(), und verwenden Sie asyncio.sleep() statt time.sleep().

seen-ping-behind-backlog = Ein Ping oder Pong wartet hinter Daten, die die Gegenstelle noch nicht gelesen hat. Beide Seiten leben, aber der Pong kommt zu spät an.
    .test = Die Verbindung endet unter Last oder auf langsamen Leitungen, und nicht, wenn wenig gesendet wird. Der Sendepuffer ist vor dem Ende voll, während die Event Loops beider Seiten pünktlich sind.
    .fix = Begrenzen Sie, wie viele Daten Sie in die Warteschlange stellen, und lesen Sie in einem eigenen Task. Liest der Empfänger am Ende doch alles, erhöhen Sie das Ping-Timeout.

seen-server-lost-behind-farewell = Das Gateway von farewell hat den Server dahinter verloren: Der Server hat TCP gekappt, gegen das Protokoll verstoßen oder Pings nicht mehr beantwortet, und das Gateway sah keinen Neustart. Der Client bekommt 1011; mit dem Subprotokoll graphql-transport-ws bekommt er 1014, weil sich die Client-Bibliothek graphql-ws nach 1011 nicht neu verbindet.
    .test = Im Eintrag des Gateways steht die Ursache „upstream_lost“, „upstream_silent“ oder „upstream_protocol_error“. Hat der Server selbst 1011 gesendet und das Gateway ihn weitergegeben, steht im Eintrag, dass der Server die Verbindung beendet hat.
    .fix = Lesen Sie das Log des Servers für diese Sekunde. Verbinden sich Ihre Clients nach 1011 nicht neu und nehmen sie 1014 an, setzen Sie upstream_lost_code und upstream_error_code auf 1014.

seen-service-timer-sends-1011 = Ein Timer des Dienstes ist abgelaufen, weil der Client keine der Daten gesendet hat, die der Dienst erwartet. Deepgram sendet nach { SECONDS("deepgram-audio-timeout") } s ohne Audio 1011 mit „NET-0001“.
    .test = Die Zeit seit Ihrer letzten Nachricht der erwarteten Art entspricht einer Zeitgrenze in der Dokumentation des Dienstes, und der Grund nennt diese Grenze oft.
    .fix = Senden Sie die Daten oder die Keepalive-Nachricht, die der Dienst dokumentiert. Schließen Sie in langen Pausen die Verbindung, und öffnen Sie später eine neue.

## 1012

seen-server-restarting = Der Server fährt wie geplant herunter, startet neu oder lädt seinen Code oder seine Konfiguration neu und schließt seine Verbindungen mit 1012. uvicorn tut das beim Herunterfahren.
    .test = Viele Verbindungen einer Instanz enden innerhalb von Sekunden, jede mit einem Close-Frame, und das Log des Servers zeigt das Herunterfahren. Endet nur die Verbindung eines Clients, suchen Sie stattdessen nach einer maximalen Lebensdauer.
    .fix = Verbinden Sie sich im Client nach einer zufälligen Wartezeit neu, und stellen Sie wieder her, was die Sitzung braucht. Verteilen Sie im Server das Schließen über einige Sekunden.

seen-rolling-deployment = Ein Deployment ersetzt die Instanzen eine nach der anderen, und jede schließt ihre Verbindungen, bevor sie stoppt. Phoenix schließt seine Sockets in Gruppen (Drain) und sendet 1012.
    .test = Verbindungen enden in Gruppen, eine Gruppe nach der anderen, zu den Zeiten im Log des Deployments. Ein Client kann 1012 mehr als einmal sehen, wenn er sich mit einer Instanz neu verbindet, die später ersetzt wird.
    .fix = Verbinden Sie sich jedes Mal nach einer zufälligen Wartezeit neu. Sorgen Sie im Deployment dafür, dass eine Instanz schon vor ihrem Drain keine neuen Verbindungen mehr bekommt, und geben Sie ihr mehr Zeit, als das Schließen braucht.

seen-farewell-draining = Das Gateway von farewell selbst stoppt oder wird ersetzt. Es schließt jeden Client mit 1012 und nennt für jeden eine Wartezeit.
    .test = Im Eintrag des Gateways steht die Ursache „restarting“. Hat stattdessen der Server hinter dem Gateway neu gestartet, ist die Ursache „upstream_restarted“.
    .fix = Nichts ist kaputt: Warten Sie so lange, wie der Grund sagt, und verbinden Sie sich dann neu. Killen Sie den Prozess des Gateways nicht, bevor die Zeit um ist, die --drain einräumt.

seen-max-age-behind-farewell = Die Verbindung hat die maximale Lebensdauer (max_age) erreicht, die im Gateway von farewell eingestellt ist, und das Gateway hat die Verbindung mit 1012 und einer Wartezeit geschlossen.
    .test = Das Alter der Verbindung entspricht max_age, unabhängig davon, was gesendet wurde, und im Eintrag steht die Ursache „max_age“. Ein Neustart beendet Verbindungen verschiedenen Alters im selben Moment.
    .fix = Nichts ist kaputt: Warten Sie so lange, wie der Grund sagt, und verbinden Sie sich dann neu. Erhöhen Sie max_age, wenn solche Verbindungen länger leben sollen.

seen-restart-shown-otherwise = Der Server wurde neu gestartet, aber der Client meldet eine andere Nummer. Beendet sich der Server ohne Close-Frame, meldet ein Client hinter nginx oder HAProxy 1006; eine Bibliothek, die 1012 ablehnt, meldet 1002, 1006 oder einen Fehler.
    .test = Suchen Sie im Log des Servers für diese Sekunde nach einem Neustart, und schneiden Sie die letzten Frames mit. Ein Close-Frame mit 1012 bedeutet, dass die Bibliothek des Clients ihn ablehnt; ohne Close-Frame hat der Server oder ein Proxy TCP gekappt.
    .fix = Senden Sie Close-Frames, bevor sich der Server beendet. Senden Sie Clients, deren Bibliothek 1012 ablehnt, 1001 oder einen Code aus 4000–4999; die Einstellung „substitutes“ des Gateways von farewell tut das.

## 1013

seen-overloaded = Der Dienst hat keine Kapazität mehr: Er schließt Verbindungen, um seine Last zu senken, oder er hat seine Grenze für Verbindungen erreicht.
    .test = Viele Clients bekommen gleichzeitig 1013, beim Öffnen oder bald danach, und die Metriken des Dienstes zeigen, dass eine Grenze erreicht ist.
    .fix = Verwenden Sie im Client eine andere Adresse des Dienstes, oder warten Sie vor jedem neuen Versuch, jedes Mal länger. Erhöhen Sie im Dienst die Grenze, fügen Sie Instanzen hinzu, oder finden Sie heraus, was ihn bremst.

seen-not-ready-yet = Der Server nimmt Verbindungen an, obwohl etwas, von dem er abhängt, nicht verfügbar ist, etwa eine Datenbank oder ein Datenfeed. Kraken sendet 1013 mit „Market data unavailable“.
    .test = Verbindungen enden mit 1013, während die Abhängigkeit ausgefallen ist oder kurz nach dem Start des Servers, und bleiben später offen, ohne jede Änderung im Client. Die Last ist normal, und keine Grenze für Verbindungen ist erreicht.
    .fix = Warten Sie im Client, und lassen Sie die Wartezeit mit jedem Versuch wachsen. Melden Sie im Server Bereitschaft erst, wenn die Abhängigkeiten bereit sind, damit der Load Balancer vorher keine Clients schickt.

seen-server-unavailable-behind-farewell = Das Gateway von farewell konnte den Server nicht erreichen oder hatte keine Kapazität für einen weiteren Client, und die Route hat when_unavailable = "accept". Der Client bekommt 1013 mit einer Wartezeit im Grund.
    .test = Im Eintrag des Gateways steht die Ursache „upstream_unavailable“, wenn der Server nicht erreichbar war, und „overloaded“, wenn das Gateway voll war. Ohne diese Einstellung ist die Antwort HTTP 503, und eine Webseite sieht das als 1006.
    .fix = Starten oder reparieren Sie den Server; war das Gateway voll, erhöhen Sie die Grenze, die der Eintrag nennt. Clients warten so lange, wie der Grund sagt, und verbinden sich dann neu.

seen-reconnecting-too-fast = Clients verbinden sich schneller neu, als sich der Dienst erholt. Jede neue Verbindung wird sofort mit 1013 geschlossen, und die Versuche selbst halten den Dienst ausgelastet.
    .test = Die Rate der Handshakes liegt weit über dem Normalen, und jede Verbindung endet innerhalb einer Sekunde. Der Dienst erholt sich, wenn sich Clients langsamer neu verbinden.
    .fix = Verwenden Sie im Client zufällige, wachsende Wartezeiten, und setzen Sie sie erst zurück, wenn eine Verbindung eine Weile stabil war. Begrenzen Sie vor dem Dienst die Rate neuer Verbindungen.

## 1014

seen-invalid-answer-upstream = Der Server hinter einem Gateway ist ausgefallen oder hat etwas gesendet, das kein WebSocket ist, auf einer Verbindung, die zum Client schon offen war.
    .test = Das Log des Gateways zeigt, was das Gateway empfangen hat. Verbinden Sie sich ohne das Gateway mit dem Server: Der Server scheitert auch dort. Ist der Handshake mit dem Server gescheitert, antwortet das Gateway meistens mit HTTP 502, und eine Webseite sieht 1006.
    .fix = Reparieren Sie den Server: Sein Log zeigt, warum er ausgefallen ist oder was er gesendet hat. Stellen Sie das Gateway so ein, dass es an Clients, die 1014 ablehnen, 1011 sendet.

## 1015

seen-tls-certificate = Das Zertifikat ist abgelaufen, selbst signiert oder für einen anderen Namen ausgestellt als den, den der Client verwendet.
    .test = „{ -openssl }“ zeigt Namen und Daten. Öffnen Sie den Host mit https:// in einem Browser: Chrome nennt einen unbekannten Aussteller ERR_CERT_AUTHORITY_INVALID. Ist das Zertifikat in Ordnung, prüfen Sie die Uhr des Clients.
    .fix = Installieren Sie ein gültiges Zertifikat für diesen Namen. Sorgen Sie bei einer eigenen Zertifizierungsstelle dafür, dass die Clients ihr vertrauen; schalten Sie die Prüfung nicht aus.

seen-tls-chain = Der Server sendet sein eigenes Zertifikat ohne die Zwischenzertifikate. Chrome und Safari holen, was fehlt, und verbinden sich; curl, Java, Go und Node tun das nicht.
    .test = „openssl s_client -showcerts“ zeigt nur ein Zertifikat. Der Client, der scheitert, meldet „unable to get local issuer certificate“ oder „unable to verify the first certificate“, während sich ein Browser verbindet.
    .fix = Konfigurieren Sie den Server mit der ganzen Kette, oft eine Datei namens fullchain.pem, und laden Sie den Server neu.

seen-tls-plain-port = Der Client verwendet wss:// mit einem Port, auf dem der Server unverschlüsseltes HTTP spricht.
    .test = OpenSSL und BoringSSL melden „wrong version number“. Derselbe Port nimmt ws:// an, oder http:// mit curl.
    .fix = Verwenden Sie den Port mit TLS, oder setzen Sie TLS vor den Server. Verwenden Sie in einem lokalen Test ohne TLS ws://.

seen-tls-no-common-version = Client und Server haben keine gemeinsame TLS-Version oder keine gemeinsame Cipher: Eine der beiden Seiten ist alt oder so konfiguriert, dass sie nur alte Versionen wie TLS 1.0 erlaubt.
    .test = Die Fehlermeldung nennt die Ursache: „protocol_version“, „handshake failure“, oder in Chrome ERR_SSL_OBSOLETE_VERSION oder ERR_SSL_VERSION_OR_CIPHER_MISMATCH. „openssl s_client -tls1_2“ zeigt, ob der Server TLS 1.2 annimmt.
    .fix = Aktualisieren Sie die ältere Seite, oder schalten Sie in ihren Einstellungen TLS 1.2 oder neuer ein.

seen-tls-inspected = Ein Proxy im Netz des Clients entschlüsselt TLS-Verbindungen, um sie zu untersuchen, und legt ein eigenes Zertifikat vor, dem der Client nicht vertraut.
    .test = Der Aussteller des Zertifikats, das der Client sieht, ist nicht der Aussteller des Zertifikats des Servers. In einem anderen Netz verbindet sich der Client.
    .fix = Sorgen Sie dafür, dass der Client der Zertifizierungsstelle des Proxys vertraut, oder bitten Sie den Betreiber des Proxys, diesen Host nicht zu untersuchen. Am Server ist nichts zu ändern.

## 3000, 3003, 3008

seen-number-means-other-thing = Der Absender verwendet eine registrierte Nummer mit einer eigenen Bedeutung. 3000 bedeutet in Centrifugo „connection closed“, in SockJS „Go away!“, in WebSocket++ einen Fehler des Subprotokolls und in SaltyRTC, dass der Pfad voll ist. 3003 bedeutet in SaltyRTC, dass die Gegenstellen auf einen anderen Kanal gewechselt haben. { -other-3008 }
    .test = Finden Sie heraus, welcher Dienst oder welche Bibliothek am anderen Ende ist: Sehen Sie sich die Adresse, das Subprotokoll und den Grund an. Hat die Nummer dort eine andere Bedeutung, helfen neue Zugangsdaten oder Rechte nicht.
    .fix = Richten Sie sich nach der Dokumentation dieser Bibliothek oder dieses Dienstes. Clients von Centrifugo verbinden sich nach 3000–3499 neu und hören nach 3500–3999 auf.

seen-rights-missing = Das Konto ist bekannt, und ihm fehlt das Recht, die Rolle oder der Tarif, den dieser Kanal oder diese Aktion erfordert.
    .test = Eine Verbindung mit neuen Zugangsdaten desselben Kontos endet ebenso; eine Verbindung mit einem Konto, das das Recht hat, bleibt offen. Helfen neue Zugangsdaten, waren die Rechte nicht die Ursache.
    .fix = Erteilen Sie das Recht, oder verwenden Sie ein Konto, das es hat. Sagen Sie im Client dem Benutzer Bescheid, und verbinden Sie sich nicht automatisch neu.

seen-rights-revoked = Das Konto hatte das Recht beim Öffnen und hat es verloren, während die Verbindung offen war: Zum Beispiel hat es eine Gruppe verlassen, oder seine Sitzung wurde widerrufen.
    .test = Die Verbindung hat eine Weile funktioniert, das Log der Konten zeigt die Änderung im Moment des Endes, und eine neue Verbindung wird abgelehnt.
    .fix = Verbinden Sie sich nicht automatisch neu. Schließen Sie im Server die Verbindungen eines Kontos, sobald sich seine Rechte ändern, mit einem Code, nach dem Ihre Clients aufhören.

seen-waited-too-long = Der Absender hat auf eine Anmeldung, eine erste Nachricht oder einen Pong gewartet, und sein Timer ist abgelaufen. graphql-ws verwendet 4408 für eine Anmeldung, die nicht innerhalb von { SECONDS("graphql-ws-connection-init-timeout") } s kommt; das Gateway von farewell sendet 3008 an einen Client, der Pings nicht beantwortet.
    .test = Ein Anmelde-Timer beendet Verbindungen im selben Alter, ein Heartbeat-Timer nach derselben Zeit ohne Nachrichten oder Pongs. Vergleichen Sie beides mit den Timeouts des Servers.
    .fix = Melden Sie sich gleich nach dem Öffnen an, und senden Sie den Heartbeat, den der Dienst erwartet. Halten Sie die Event Loop frei, damit Pings beantwortet werden.

## 4000–4999

seen-private-meaning = Die Anwendung oder der Dienst am anderen Ende verwendet die Nummer mit einer eigenen Bedeutung. 4000 bedeutet bei Discord einen unbekannten Fehler, bei Pusher, dass die Anwendung nur TLS annimmt, und bei Colyseus, dass der Client absichtlich gegangen ist.
    .test = Finden Sie den Dienst anhand seiner Adresse oder seines Subprotokolls, und schlagen Sie die Nummer in seiner Dokumentation nach. Ist es Ihr eigener Server, durchsuchen Sie seinen Quellcode.
    .fix = Verbinden Sie sich nur so neu, wie diese Dokumentation es sagt. Bei Pusher steckt die Empfehlung in der Nummer: nach 4000–4099 nicht unverändert neu verbinden, nach 4100–4199 { SECONDS("pusher-backoff-delay") } s oder länger warten, nach 4200–4299 sofort neu verbinden.

## 3000–3999

seen-library-number = Eine Bibliothek oder ein Dienst verwendet eine Nummer aus 3000–3999, die nicht registriert ist. Centrifugo, SaltyRTC und AssemblyAI haben solche Nummern.
    .test = Die Nummer steht in der Dokumentation oder im Quellcode der Bibliothek oder des Dienstes am anderen Ende. Der Grund erklärt sie oft.
    .fix = Tun Sie, was diese Dokumentation zu der Nummer sagt. Haben Sie die Nummer selbst gewählt, verwenden Sie stattdessen eine aus 4000–4999.

## 5000–65535

seen-swapped-bytes = Der Absender hat die zwei Bytes des Codes in der falschen Reihenfolge geschrieben: 59395 ist 1000, und 59651 ist 1001.
    .test = Schreiben Sie die Nummer hexadezimal, und vertauschen Sie ihre zwei Bytes: Das Ergebnis ist ein bekannter Code.
    .fix = Schreiben Sie den Code in Network Byte Order, das höherwertige Byte zuerst: 1000 ist 03 E8.

seen-reason-without-code = Der Absender hat einen Grund ohne Code davor geschrieben, deshalb wurden die ersten zwei Buchstaben als Nummer gelesen: „by“ ist 25209.
    .test = Schreiben Sie die Nummer hexadezimal: Beide Bytes sind Buchstaben, und dem Grund fehlen seine ersten zwei Buchstaben.
    .fix = Setzen Sie einen Code in zwei Bytes vor den Grund, oder senden Sie einen leeren Inhalt.

## 1016–2999

seen-draft-table = Ein Programm verwendet eine Nummer aus 1016–2999 mit einer eigenen Bedeutung oder richtet sich nach einer Tabelle, die diesen Bereich in 1016–1999 und 2000–2999 teilt. Weder RFC 6455 noch die Registry kennt diese Teilung.
    .test = Im Quellcode des Absenders steht die Nummer. Bibliotheken, die sie ablehnen, zeigen etwas anderes: tungstenite zeigt 1002 mit „Protocol violation“, obwohl das Framing richtig war.
    .fix = Verwenden Sie stattdessen eine Nummer aus 4000–4999: Bibliotheken nehmen diese Nummern an, und Browser können sie senden.

## 0–999

seen-local-number = Eine Bibliothek meldet die Nummer oder hat sie als Konstante; die Nummer stand nicht in einem Close-Frame. aiohttp meldet 0 bei einem leeren Close; der SockJS-Client meldet 2000, wenn alle Transporte gescheitert sind; SockJS-Server setzen 2010, „Another connection still open“, in eine Nachricht; libwebsockets hat 2000 und 9999.
    .test = Kein mitgeschnittener Close-Frame hat die Nummer, und im Quellcode einer Bibliothek an einem der beiden Enden steht sie.
    .fix = Schlagen Sie die Nummer in dieser Bibliothek nach. Prüfen Sie nach SockJS 2000, ob ein Proxy irgendeinen seiner Transporte durchlässt; öffnen Sie nach 2010 nur eine Verbindung pro Sitzung.
