# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = Ce qu’il signifie
heading-when = Quand vous le voyez, du cas le plus fréquent au plus rare
heading-send = Quand l’envoyer
heading-names = Comment il s’appelle
heading-dialects = Ce qu’il signifie ailleurs
heading-reference = Où il est défini
heading-next = À lire ensuite

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = Pour la page
meaning-server = Pour le serveur
meaning-operator = Pour l’exploitant

# Below each situation. $text is one or more sentences.
seen-test = Test : { $text }
seen-fix = Solution : { $text }

field-kind = Nature
field-wire = Dans une trame Close
field-senders = Envoyé par
field-refused = Refusé par
field-advice = Se reconnecter ?
field-http = En HTTP
field-first = Première étape
field-range = Plage

wire-yes = Oui, il peut être envoyé.
wire-no = Jamais envoyé dans une trame Close.
senders-none = personne
refused = { $stacks }. Un destinataire basé sur l’un d’eux indique à la place 1002, 1006 ou une erreur.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name } ({ $software })
range = { $from } à { $to } : { $name }

advice-yes = Oui, après un délai aléatoire de { $min } à { $max } s ; attendez plus longtemps à chaque échec.
# For a number that its sender defines.
advice-unless-documented = Oui, sauf si la documentation de l’émetteur dit autre chose : après un délai aléatoire de { $min } à { $max } s ; attendez plus longtemps à chaque échec.
advice-after = Oui, après { $delay } s.
advice-if-needed = Seulement si votre application a encore besoin de la connexion.
advice-no = Non : la même tentative échouera de nouveau, sauf si quelque chose a changé.
advice-changed = Pas avant d’avoir changé quelque chose ; sinon la même erreur se reproduira.
# For 1008 alone.
reconnect-policy = { advice-no } Si le motif indique un délai, reconnectez-vous après ce délai.
# For 1012 alone.
reconnect-restart = Oui, après le délai indiqué dans le motif. Sans délai indiqué, après un délai aléatoire de { SECONDS("registered-1012-min") } à { SECONDS("registered-1012-max") } s ; { SECONDS("paced-1012-min") } à { SECONDS("paced-1012-max") } s suffisent si le serveur étale ses fermetures dans le temps.
# For 1013 alone.
reconnect-later = Oui, après le délai indiqué dans le motif. Sans délai indiqué, à une autre adresse du service ; à la même seulement si l’utilisateur le demande, ou après un délai aléatoire de { $min } à { $max } s, plus long à chaque fois.
advice-none = Ce n’est pas un code de fermeture valide ; il n’y a rien à quoi se reconnecter.

category-unused = inutilisé
category-protocol = défini par le protocole
category-reserved = réservé, sans signification
category-local = valeur locale, jamais transmise
category-unassigned = non attribué
category-registered = enregistré, premier arrivé, premier servi
category-library = pour les bibliothèques et les frameworks
category-private = pour l’usage privé
category-outside = hors du registre

sender-client = le client
sender-server = le serveur
sender-gateway = la passerelle
sender-local = personne ; une bibliothèque l’indique localement

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect } : { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = Reconnectez-vous.
dialect-backoff = Reconnectez-vous après des délais aléatoires et croissants.
dialect-changed = Changez quelque chose avant de vous reconnecter.
dialect-no = Ne vous reconnectez pas.
dialect-unknown = La source ne dit pas s’il faut se reconnecter.

# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to } : { $reconnect }

# What a pasted text was.
heading-told = Ce qui s’est passé
found-candidates = Ce nom désigne des codes différents selon le logiciel.
found-name = { $name } est le nom de { $code } dans : { $software }.
found-frame = C’est une trame Close avec le code { $code }.
found-empty-frame = C’est une trame Close sans code.
found-illegal-code = La trame n’est pas valide : { $code } ne doit pas figurer dans une trame Close. La plupart des bibliothèques y répondent par 1002.
found-reason = Le motif est « { $reason } ».
found-line = Ce texte est écrit par { $software }.
found-code = Il correspond à { $code }.
found-local = Le logiciel qui affiche ce texte l’a écrit lui-même, à son propre sujet.
found-peer = C’est le pair qui l’a envoyé.
fault-fragmented = La trame n’est pas valide : son bit FIN n’est pas à 1, or une trame Close ne doit pas être fragmentée.
fault-reserved = La trame n’est pas valide : un bit réservé (RSV1 à RSV3) est à 1.
fault-too-long = La trame n’est pas valide : son corps dépasse 125 octets.
fault-truncated = Il manque des octets : la trame annonce un corps plus long.
fault-trailing = Des octets suivent la fin de la trame.
fault-half-code = La trame n’est pas valide : son corps ne fait qu’un octet, la moitié d’un code.
fault-not-utf8 = La trame n’est pas valide : son motif n’est pas de l’UTF-8.

# The table of all codes: short, so that it fits on one screen.
# As in English.
list-code = Code
list-name = Nom
list-wire = Transmis ?
list-sent = transmis
list-local = local
list-never = jamais
list-yes = oui, après un délai
list-if-needed = si nécessaire
list-no = non
list-changed = après un changement
list-none = sans objet
