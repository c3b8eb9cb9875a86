# The words around a comparison of two codes: headings, the axes on which they
# are compared, and the steps for pairs that have none of their own in pairs.ftl.

# $a and $b are the numbers, $name_a and $name_b their names.
compare-title = { $a } { $name_a } ou { $b } { $name_b } ?

heading-differences = Ce qui les distingue
heading-tell = Comment savoir lequel des deux vous avez
heading-use = Lequel utiliser, et quand

axis-travels = Sur le réseau
axis-senders = Envoyé par
axis-clean = Fermeture propre
axis-fault = À qui la faute
axis-reconnect = Se reconnecter ?
axis-look = Où chercher

# Each $gist is the value of an entry of traits.ftl.
summary = { $a } : { $gist_a }. { $b } : { $gist_b }.

# Both may stand in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Regardez le corps de la trame Close que vous avez reçue : s’il commence par { $bytes_a }, c’est { $a } ; s’il commence par { $bytes_b }, c’est { $b }.

# $code may stand in a Close frame, $report is an endpoint's own report.
step-report = Cherchez une trame Close que vous auriez reçue : si son corps commence par { $bytes }, c’est { $code }. { $report } ne figure jamais dans une trame ; c’est votre propre côté qui l’a inscrit.

# $code may stand in a Close frame, $illegal may not.
step-illegal = Regardez le corps de la trame Close : s’il commence par { $bytes }, c’est { $code }. S’il commence par { $illegal_bytes }, le pair a envoyé { $illegal }, ce qui enfreint les règles : beaucoup de bibliothèques affichent alors 1002 ou 1006.

# Both are an endpoint's own reports.
step-reports = Ne cherchez pas d’octets : { $a } et { $b } ne figurent jamais dans une trame. Regardez ce qu’a constaté le côté qui indique ce code.

# $report is an endpoint's own report, $illegal may not stand in a frame.
step-report-illegal = Regardez le corps de la trame Close, s’il en est arrivé une : s’il commence par { $illegal_bytes }, le pair a envoyé { $illegal }, ce qui enfreint les règles. { $report } n’y figure jamais ; c’est votre propre côté qui l’a inscrit.

# Neither may stand in a Close frame.
step-both-illegal = Regardez le corps de la trame Close, s’il en est arrivé une : s’il commence par { $bytes_a }, le pair a envoyé { $a } ; s’il commence par { $bytes_b }, il a envoyé { $b }. L’un et l’autre enfreignent les règles. Si aucune trame de ce genre n’est arrivée, c’est un programme ou une bibliothèque de votre côté qui a produit ce nombre.

# $unclean is never a clean end, $code as a rule is one.
step-clean = Regardez wasClean, ou ce qui en tient lieu dans votre bibliothèque : il n’est jamais vrai après { $unclean }. S’il est vrai, c’est { $code }.

# $code is refused by these stacks, and shown as $shown.
step-refused = Regardez qui le reçoit : ces bibliothèques refusent { $code } et affichent 1002, 1006 ou une erreur à sa place : { $stacks }. Si votre côté repose sur l’une d’elles, demandez à l’autre ce qu’il a envoyé avant de vous fier à { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } et { $b } sont deux nombres d’une même plage, « { $name } ». Le protocole ne fait aucune différence entre eux.
same-differences = Le protocole ne fait aucune différence entre ces deux nombres.
same-use = S’ils diffèrent, c’est le programme qui les envoie qui en décide. Documentez pour chacun ce qu’il signifie, et si un client doit se reconnecter.
same-use-illegal = Ni l’un ni l’autre ne peut être envoyé. Pour une signification qui vous est propre, prenez un code dans 4000-4999.

# On the axis "Come back?", for 1012 alone.
reconnect-restart = Oui : après le délai qu’indique le motif, sinon après un délai aléatoire de 5 à 30 s, ou de 1 à 5 s si le serveur étale ses fermetures dans le temps.
