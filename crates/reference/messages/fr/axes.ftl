# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a } ou { $b } ?

heading-differences = Ce qui les distingue
heading-tell = Comment savoir lequel des deux vous avez
heading-use = Lequel utiliser, et quand

axis-travels = Dans une trame Close
axis-senders = Envoyé par
axis-clean = Fermeture propre
axis-fault = Quel côté en est la cause
axis-reconnect = Se reconnecter ?
axis-look = Où chercher d’abord

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a } : { $answer_a } { $b } : { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = Le nombre seul ne suffit pas toujours à savoir duquel des deux il s’agissait.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Regardez, dans une capture réseau, le corps de la trame Close que vous avez reçue. S’il commence par { $bytes_a }, c’est { $a } ; s’il commence par { $bytes_b }, c’est { $b }.

# $code can be in a Close frame, $report is only reported.
step-report = Cherchez, dans une capture réseau, une trame Close que vous auriez reçue. Si son corps commence par { $bytes }, c’est { $code }. { $report } ne figure jamais dans une trame Close : c’est votre bibliothèque qui l’a ajouté.

# $code can be in a Close frame, $illegal must not be.
step-illegal = Regardez, dans une capture réseau, le corps de la trame Close. S’il commence par { $bytes }, c’est { $code }. S’il commence par { $illegal_bytes }, l’autre côté a envoyé { $illegal }, qui n’est pas un code de fermeture valide ; beaucoup de bibliothèques indiquent 1002 ou 1006 à la place.

# Both are only reported.
step-reports = Ni { $a } ni { $b } ne doivent figurer dans une trame Close : si les programmes sont corrects, une capture réseau ne montre ni l’un ni l’autre. Cherchez dans la capture ce que votre bibliothèque a reçu avant d’indiquer ce nombre.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Regardez le corps de la trame Close, s’il en est arrivé une. S’il commence par { $illegal_bytes }, l’autre côté a envoyé { $illegal }, qui n’est pas un code de fermeture valide. { $report } ne figure jamais dans une trame Close : c’est votre bibliothèque qui l’a ajouté.

# Neither may be in a Close frame.
step-both-illegal = Regardez le corps de la trame Close, s’il en est arrivé une. S’il commence par { $bytes_a }, l’autre côté a envoyé { $a } ; s’il commence par { $bytes_b }, il a envoyé { $b }. Aucun des deux n’est un code de fermeture valide. Si aucune trame Close de ce genre n’est arrivée, c’est un programme ou une bibliothèque de votre côté qui a produit le nombre.

# $unclean is never a clean close, $code usually is.
step-clean = Regardez wasClean, ou la valeur que votre bibliothèque propose à sa place. Si wasClean est vrai, c’est { $code } ; avec { $unclean }, wasClean n’est jamais vrai.

# $code is refused by these stacks, and shown as $shown.
step-refused = Cherchez quel logiciel indique le nombre de votre côté. Les logiciels suivants refusent { $code } et indiquent { $shown } à la place : { $stacks }. Si le vôtre en fait partie, cherchez ce que l’autre côté a envoyé avant de vous fier à { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } et { $b } sont deux nombres d’une même plage, « { $name } ». Le protocole ne fait aucune différence entre eux.
same-differences = Le protocole ne fait aucune différence entre ces deux nombres.
same-use = C’est le programme qui les envoie qui décide de ce que chacun signifie. Notez la signification de chaque nombre, et si un client doit se reconnecter après l’avoir reçu.
same-use-illegal = N’envoyez ni l’un ni l’autre. Pour une signification propre à votre application, envoyez un code de la plage 4000–4999.
