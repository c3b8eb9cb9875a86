# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = { $count ->
        [one] Eine Ursache passt zu dem, was Sie wissen. Bestätigen Sie sie, bevor Sie handeln.
       *[other] { $count } Ursachen passen zu dem, was Sie wissen, die wahrscheinlichste zuerst. Bestätigen Sie eine, bevor Sie handeln.
    }
diagnose-none = Keine Ursache in dieser Referenz passt zu allen diesen Symptomen zusammen. Lassen Sie das weg, dessen Sie sich am wenigsten sicher sind, oder schlagen Sie den Code mit farewell explain nach.

diagnose-contradiction = Diese Symptome widersprechen einander. Berichtigen Sie eines davon.
contradiction-silence-above-age = Eine Verbindung kann nicht länger still sein, als sie bestanden hat.
contradiction-clean-without-close = Ein Ende mit { $code } ist nie sauber: Es kam kein brauchbarer Close-Frame an.
contradiction-code-without-opening = Eine Verbindung, die sich nie geöffnet hat, endet nicht mit { $code }; Clients melden 1006 oder 1015.
contradiction-opened-and-refused = Ein Handshake, der mit HTTP { $status } beantwortet wurde, öffnet keine Verbindung.
contradiction-opened-without-tls = 1015 bedeutet, dass TLS scheiterte, bevor sich eine Verbindung öffnen konnte.

heading-why = Warum sie passt
heading-confirm = Wie Sie sie bestätigen
heading-fix = Wie Sie sie beheben
heading-separating = So unterscheiden Sie die ersten beiden
heading-more = Was weiterhelfen würde
heading-candidates = Was die Nummer bei Diensten bedeutet; nennen Sie Ihren mit --with

why-code = Der Code ist { $code }.
why-reason = Der Grund enthält „{ $text }“.
why-line = Diesen Text schreibt { $software } in dieser Situation.
why-line-unnamed = Es ist ein Text, den Software in dieser Situation schreibt.
why-reason-given = { $given ->
        [yes] Ein Grund wurde angegeben.
       *[no] Es wurde kein Grund angegeben.
    }
why-clean = { $clean ->
        [yes] Die Verbindung wurde sauber geschlossen.
       *[no] Die Verbindung wurde nicht sauber geschlossen.
    }
why-opened = { $opened ->
        [yes] Die Verbindung hatte sich geöffnet.
       *[no] Die Verbindung hat sich nie geöffnet.
    }
why-status = Der Handshake wurde mit HTTP { $status } beantwortet.
why-age = Die Verbindung bestand { $seconds } s lang.
why-silence = Die Verbindung war vor dem Ende { $seconds } s lang still.
why-together = { $count ->
        [one] Keine andere Verbindung endete innerhalb von 2 s.
       *[other] { $count } Verbindungen endeten innerhalb von 2 s.
    }
why-side = { $side ->
        [client] Der Client hat es gesehen.
       *[server] Der Server hat es gesehen.
    }
why-software = { $software } liegt auf dem Verbindungsweg.
why-cause = Im Eintrag des Gateways steht die Ursache „{ $cause }“.
why-timer-silence = Die Verbindung war vor dem Ende { $seconds } s lang still, und { $setting } von { $software } ist standardmäßig { $value } s.
why-timer-silence-fixed = Die Verbindung war vor dem Ende { $seconds } s lang still, und { $software } beendet stille Verbindungen nach { $value } s.
why-timer-silence-reported = Die Verbindung war vor dem Ende { $seconds } s lang still. Benutzer berichten, dass { $software } stille Verbindungen nach { $value } s beendet; die Dokumentation nennt keine Zahl.
why-timer-silence-ping = Die Verbindung war vor dem Ende { $seconds } s lang still, und { $interval } und { $setting } von { $software } ergeben zusammen standardmäßig { $value } s.
why-timer-age = Die Verbindung bestand { $seconds } s lang, und { $setting } von { $software } ist standardmäßig { $value } s.
why-timer-age-fixed = Die Verbindung bestand { $seconds } s lang, und { $software } hat eine Grenze von { $value } s.
why-timer-age-reported = Die Verbindung bestand { $seconds } s lang. Benutzer berichten, dass { $software } Verbindungen nach { $value } s beendet; die Dokumentation nennt keine Zahl.
why-timer-age-ping = Die Verbindung bestand { $seconds } s lang, und { $interval } und { $setting } von { $software } ergeben zusammen standardmäßig { $value } s.
why-silent-since = Das passt nur, wenn in dieser Zeit nichts gesendet wurde.

separating-code = Finden Sie den Code heraus: Das close-Ereignis enthält ihn, und Bibliotheken loggen ihn.
separating-reason = Finden Sie den Grund heraus, den Text neben dem Code. Auch ein leerer Grund sagt etwas aus.
separating-clean = Finden Sie heraus, ob sauber geschlossen wurde: Das close-Ereignis hat wasClean.
separating-opened = Finden Sie heraus, ob das open-Ereignis vor dem Ende ausgelöst wurde.
separating-http_status = Finden Sie den HTTP-Status des Handshakes heraus. Eine Webseite kann ihn nicht sehen; ein Client außerhalb von Browsern zeigt ihn an.
separating-age = Finden Sie heraus, wie lange die Verbindung bestand und ob das immer gleich ist.
separating-silence = Finden Sie heraus, wie lange die Verbindung vor dem Ende still war und ob das immer gleich ist.
separating-together = Finden Sie heraus, wie viele andere Verbindungen innerhalb von 2 s endeten.
separating-side = Finden Sie heraus, was die Gegenstelle gesehen hat, also der Client oder der Server.
separating-software = Finden Sie heraus, was zwischen Client und Server liegt: Proxys, Load Balancer, Dienste und die Bibliotheken an beiden Enden.

ask-opening = Beantworten Sie, was Sie wissen. Eine leere Antwort heißt: nicht bekannt; Strg-D beendet die Fragen.
yes-words = j ja y yes
no-words = n nein no
ask-code = Close-Code (etwa 1006)
ask-reason = Grund, der Text neben dem Code (- wenn er leer war)
ask-clean = Wurde sauber geschlossen, im Browser wasClean? (ja oder nein)
ask-opened = Hat sich die Verbindung geöffnet? (ja oder nein)
ask-http_status = HTTP-Status des Handshakes (etwa 403)
ask-age = Wie lange bestand die Verbindung? (etwa 60s oder 2h)
ask-silence = Wie lange war sie vor dem Ende still? (etwa 60s)
ask-together = Wie viele Verbindungen endeten innerhalb von 2 s, diese mitgezählt?
ask-side = Wo haben Sie es gesehen? (client oder server)
ask-software = Software auf dem Verbindungsweg, durch Kommas getrennt (etwa chrome, nginx, ws)
