# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a } oder { $b }?

heading-differences = Was sich unterscheidet
heading-tell = So finden Sie heraus, welchen der beiden Sie haben
heading-use = Wann man welchen verwendet

axis-travels = In einem Close-Frame
axis-senders = Wer ihn sendet
axis-clean = Sauber geschlossen
axis-fault = Welche Seite es verursacht hat
axis-reconnect = Neu verbinden?
axis-look = Wo man zuerst nachsieht

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }: { $answer_a } { $b }: { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = Die Nummer allein zeigt nicht immer, welcher der beiden es war.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Sehen Sie sich in einem Mitschnitt den Inhalt des Close-Frames an, den Sie empfangen haben. Beginnt er mit { $bytes_a }, ist es { $a }; beginnt er mit { $bytes_b }, ist es { $b }.

# $code can be in a Close frame, $report is only reported.
step-report = Suchen Sie in einem Mitschnitt nach einem Close-Frame, den Sie empfangen haben. Beginnt sein Inhalt mit { $bytes }, ist es { $code }. { $report } steht nie in einem Close-Frame: Ihre eigene Bibliothek hat die Nummer eingesetzt.

# $code can be in a Close frame, $illegal must not be.
step-illegal = Sehen Sie sich in einem Mitschnitt den Inhalt des Close-Frames an. Beginnt er mit { $bytes }, ist es { $code }. Beginnt er mit { $illegal_bytes }, hat die Gegenstelle { $illegal } gesendet, und das ist kein gültiger Close-Code; viele Bibliotheken melden stattdessen 1002 oder 1006.

# Both are only reported.
step-reports = Weder { $a } noch { $b } darf in einem Close-Frame stehen, also zeigt ein Mitschnitt korrekter Programme keinen von beiden. Sehen Sie im Mitschnitt nach, was Ihre Bibliothek empfangen hat, bevor sie die Nummer meldete.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Sehen Sie sich den Inhalt des Close-Frames an, falls einer ankam. Beginnt er mit { $illegal_bytes }, hat die Gegenstelle { $illegal } gesendet, und das ist kein gültiger Close-Code. { $report } steht nie in einem Close-Frame: Ihre eigene Bibliothek hat die Nummer eingesetzt.

# Neither may be in a Close frame.
step-both-illegal = Sehen Sie sich den Inhalt des Close-Frames an, falls einer ankam. Beginnt er mit { $bytes_a }, hat die Gegenstelle { $a } gesendet; beginnt er mit { $bytes_b }, hat sie { $b } gesendet. Keiner von beiden ist ein gültiger Close-Code. Kam kein solcher Close-Frame an, hat ein Programm oder eine Bibliothek auf Ihrer Seite die Nummer erzeugt.

# $unclean is never a clean close, $code usually is.
step-clean = Sehen Sie sich wasClean an oder den Wert, den Ihre Bibliothek an dessen Stelle hat. Ist wasClean true, ist es { $code }; bei { $unclean } ist wasClean nie true.

# $code is refused by these stacks, and shown as $shown.
step-refused = Finden Sie heraus, welche Software auf Ihrer Seite die Nummer meldet. Software, die { $code } ablehnt und stattdessen { $shown } meldet: { $stacks }. Gehört Ihre dazu, finden Sie heraus, was die Gegenstelle gesendet hat, bevor Sie sich auf { $shown } verlassen.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } und { $b } sind zwei Nummern eines Bereichs, „{ $name }“. Das Protokoll macht zwischen ihnen keinen Unterschied.
same-differences = Das Protokoll macht zwischen diesen beiden Nummern keinen Unterschied.
same-use = Das Programm, das sie sendet, entscheidet, was jede bedeutet. Schreiben Sie für jede Nummer auf, was sie bedeutet und ob sich ein Client danach neu verbinden soll.
same-use-illegal = Senden Sie keine von beiden. Senden Sie für eine eigene Bedeutung einen Code aus 4000–4999.
