# The page that finds the cause of an ending.

diagnose-title = Die Ursache für einen geschlossenen WebSocket finden
diagnose-description = Finden Sie heraus, warum ein WebSocket geschlossen wurde: Sagen Sie, was Sie über das Ende wissen, und sehen Sie die wahrscheinlichsten Ursachen, wie Sie jede bestätigen und wie Sie sie beheben.
diagnose-lead = Sagen Sie, was Sie wissen, und lassen Sie den Rest weg. Die wahrscheinlichsten Ursachen kommen zuerst, jede mit einer Prüfung und einer Abhilfe.
# Shown where no script runs.
diagnose-noscript = Die Diagnose braucht JavaScript. Suchen Sie ohne JavaScript unten nach dem, was Ihnen auffällt.
diagnose-form = Was Sie über das Ende wissen
diagnose-failed = Die Regeln konnten nicht geladen werden. Versuchen Sie es noch einmal.
diagnose-button = Ursache finden
diagnose-clear = Neu beginnen
diagnose-causes = Wahrscheinliche Ursachen
diagnose-noticed = Beginnen Sie mit dem, was Ihnen auffällt
diagnose-noticed-about = Was dahinter meistens steckt:

# Labels of the form's fields.
symptom-code = Close-Code
symptom-reason = Grund oder eine Logzeile
symptom-reason-hint = Der Text neben dem Code oder eine Fehlermeldung. Die Eingabe bleibt in Ihrem Browser.
symptom-empty = Der Grund war leer
symptom-opened = Hat sich die Verbindung geöffnet?
symptom-clean = War das Ende sauber (wasClean)?
symptom-silence = Wie lange war sie vorher still?
symptom-age = Wie lange war sie offen?
symptom-span-hint = Eine Zahl in Sekunden oder eine Zahl mit Einheit: 60 s, 5 min, 2 h.
symptom-status = HTTP-Status des Handshakes
symptom-together = Wie viele Verbindungen wurden innerhalb von 2 s geschlossen, diese mitgezählt?
symptom-side = Wer hat es gesehen?
symptom-software = Was liegt auf dem Verbindungsweg?
symptom-others = Andere Software, durch Kommas getrennt
answer-unknown = nicht bekannt
answer-yes = ja
answer-no = nein
answer-client = der Client
answer-server = der Server

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = Passende Ursachen: { $count }. Bestätigen Sie eine, bevor Sie handeln.
diagnosis-elsewhere = Was die Nummer bei Diensten bedeutet; nennen Sie oben Ihren
diagnosis-none = Keine Ursache in dieser Referenz passt zu alldem zusammen. Lassen Sie weg, wobei Sie am wenigsten sicher sind.
diagnosis-cause = Mehr zu dieser Ursache
diagnosis-ask = Beantworten
# $field is the label of a field.
diagnosis-unread = „{ $field }“ konnte nicht gelesen werden und wurde weggelassen.
# $name is what was typed.
diagnosis-unknown-software = Eine Software mit dem Namen „{ $name }“ ist hier nicht bekannt; sie wurde weggelassen.
diagnosis-several = „{ $name }“ kann Verschiedenes sein. Wählen Sie eines davon:
diagnosis-nearest = Meinten Sie das?

# What people notice; each leads to what it most often is.
noticed-never-opened = Die Verbindung öffnet sich nie.
noticed-only-behind-proxy = Die Verbindung wird nur hinter einem Proxy geschlossen, nach einiger Zeit ohne Nachrichten.
noticed-proxy-refuses = Die Verbindung öffnet sich hinter einem Proxy nicht, ohne ihn schon.
noticed-many-at-once = Viele Verbindungen werden in derselben Sekunde geschlossen.
noticed-after-deployment = Verbindungen werden geschlossen, wenn eine neue Version deployt wird.
noticed-after-sleep = Die Verbindung wird auf Smartphones geschlossen, oder nachdem der Computer im Ruhezustand war.
noticed-large-messages = Die Verbindung wird nach einer großen Nachricht geschlossen.
noticed-handler = Die Verbindung wird nach einer bestimmten Nachricht geschlossen, mit 1011.
noticed-after-login = Die Verbindung öffnet sich und wird innerhalb einer Sekunde geschlossen.
noticed-ping = Im Log steht etwas von einem Ping oder einem Timeout.
noticed-no-code = Der Code ist 1005, und es gibt keinen Grund.
noticed-certificate = Die Verbindung scheitert nur mit wss://.
