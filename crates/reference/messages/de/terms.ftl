# Sentences and words that several texts share. A parameter is written
# { -name(code: "1000") }.

-heartbeat = Senden Sie Nachrichten oder Pings in Abständen, die kürzer sind als die Hälfte der kürzesten Leerlaufgrenze auf dem Weg. Eine Webseite kann keine Pings senden: Senden Sie von der Webseite eine kleine Nachricht Ihres eigenen Protokolls, oder lassen Sie den Server Pings senden.
-reconnect-soon = Verbinden Sie sich nach einer zufälligen Wartezeit von bis zu { SECONDS("rfc6455-first-delay") } s neu.
-past-the-proxy = Öffnen Sie eine zweite Verbindung direkt zum Server, an allen Proxys vorbei, und senden Sie auf keiner der beiden etwas: Endet nur die Verbindung über den Proxy, hat der Proxy oder Load Balancer sie beendet.
-show-status = Wiederholen Sie den Handshake mit einem Client, der den HTTP-Status anzeigt, etwa curl oder wscat, aus demselben Netz und mit demselben Pfad, denselben Cookies und demselben Origin.

-retry-after = Nennt der Grund eine Wartezeit, wie „retry-after=2.5“ (in Sekunden), warten Sie genau so lange; das ist eine Konvention des Gateways von farewell, kein Standard.
-own-code = Verwenden Sie für eine eigene Bedeutung einen Code aus 4000–4999.
-accept-first = Nehmen Sie den Handshake an, bevor Sie diesen Code senden: Wenn Sie den Handshake mit einem HTTP-Status ablehnen, sieht eine Webseite nur 1006.
-uws-refuses = Clients auf der Basis von uWebSockets melden diesen Code als 1006; senden Sie ihnen 1008 oder einen Code aus 4000–4999.
-shown-anyway = Wenn eine Gegenstelle eine solche Nummer sendet, geben Chromium und Firefox sie an die Webseite weiter; das Paket ws für Node meldet 1006.
-look-up-number = Finden Sie heraus, welche Bibliothek oder welcher Dienst am anderen Ende ist, und schlagen Sie die Nummer in der zugehörigen Dokumentation nach.
-capture-close = Schneiden Sie den Close-Frame mit. Sein Inhalt ist leer, oder er besteht aus dem Code in zwei Bytes, das höherwertige zuerst, und dem Grund in UTF-8 dahinter.
-openssl = openssl s_client -connect HOST:443 -servername HOST

-cannot-send = { $code } kann nicht gesendet werden; eine Bibliothek meldet ihn nur.
-neither-sent = Keiner von beiden kann gesendet werden: Beide werden nur von einer Bibliothek gemeldet.
-give-a-code = Geben Sie beim Aufruf von close() einen Code und einen Grund an.
-leave-to-library = Senden Sie { $code } nicht aus Ihrer Anwendung: Das macht die Bibliothek.
-use-1014 = Senden Sie 1014 nur als Gateway und nur an Clients, die ihn annehmen; senden Sie den anderen 1011.
-not-again = Senden Sie nach keinem von beiden dieselbe Nachricht noch einmal.
-general-1008 = 1008 ist die allgemeine Ablehnung, für Regeln, die 1003 (Typ) und 1009 (Größe) nicht abdecken.
-not-a-bug = 1005 ist kein Fehler und für sich allein auch kein Bug der Gegenstelle.

-clean-both = Ja, wenn beide Seiten einen Close-Frame gesendet haben.
-clean-receiver = Ja für die Seite, die den Code empfängt, wenn sie antwortet; die Seite, die ihn sendet, meldet oft 1006.
-clean-never = Nein, nie.
-not-valid = Kein gültiger Close-Code.

-look-age = Sehen Sie nach, wie lange die Verbindung offen war.
-count-ends = Zählen Sie die Verbindungen, die in denselben wenigen Sekunden endeten.
-sends-1012 = Bei uvicorn ist es wahrscheinlich 1012, wenn es herunterfährt, bei Phoenix während eines Drains.
-fragments-1008 = Wenn eine Nachricht in sehr vielen Fragmenten ankam, sehen Sie nach, welche Bibliothek sie empfangen hat: ws und undici senden bei zu vielen Fragmenten 1008.
-other-3008 = Bei Centrifugo bedeutet 3008, dass der Client zu langsam liest, bei AssemblyAI, dass die Sitzung ihre Höchstdauer erreicht hat.

-never-opened = Wenn das open-Ereignis nie ausgelöst wurde, ist es 1006: Der Öffnungs-Handshake ist gescheitert, also kann kein Close-Frame angekommen sein.
-has-reason = Wenn es einen Grund von der Gegenstelle gibt, ist es { $code }: Ein leerer Close-Frame kann keinen Grund enthalten. Ohne Grund kann es jeder der beiden sein.
-local-text = Steht neben 1006 ein Text, hat ihn Ihre eigene Bibliothek geschrieben, nicht die Gegenstelle. Lesen Sie diesen Text: Er nennt oft die Ursache.
-two-ends = Die Seite, die den Fehler findet, sendet { $code } und meldet selbst oft 1006; die Gegenstelle meldet { $code }.
-capture-or-log = Die Nummer allein zeigt nicht, welcher Code ankam: Schneiden Sie den Close-Frame mit, oder lesen Sie das Log der Gegenstelle.
-general-3000 = Bei Centrifugo bedeutet 3000 „connection closed“; bei einem Server auf der Basis von WebSocket++ ist 3000 ein allgemeiner Fehler des Subprotokolls. In beiden Fällen geht es nicht um Zugangsdaten.

-after-1008 = Lesen Sie nach 1008 den Grund und die dokumentierten Grenzen des Dienstes. War es eine Ratenbegrenzung, warten Sie, und senden Sie danach langsamer; ändern Sie andernfalls etwas, bevor Sie sich neu verbinden.
-after-1011 = Lesen Sie nach 1011 den Grund, bevor Sie sich neu verbinden: Ist ein Kontingent aufgebraucht oder kann der Server eine Nachricht nicht verarbeiten, tritt derselbe Fehler wieder auf.
-after-1012 = Warten Sie nach 1012 so lange, wie der Grund angibt. Nennt der Grund keine Wartezeit, warten Sie eine zufällige Zeit von { SECONDS("registered-1012-min") } bis { SECONDS("registered-1012-max") } s, wie es die Registrierung von 1012 empfiehlt; { SECONDS("paced-1012-min") } bis { SECONDS("paced-1012-max") } s reichen nur, wenn der Server das Schließen über die Zeit verteilt, wie farewell es tut.
-after-1013 = Warten Sie nach 1013 so lange, wie der Grund angibt. Nennt der Grund keine Wartezeit, versuchen Sie es mit einer anderen Adresse des Dienstes; verbinden Sie sich mit derselben Adresse nur neu, wenn der Benutzer es verlangt, oder nach einer zufälligen Wartezeit, die mit jedem Versuch wächst.
