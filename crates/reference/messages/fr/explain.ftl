# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-when = Quand vous le voyez
heading-fix = Comment y remédier
heading-reference = Où il est défini

field-kind = Nature
field-wire = Sur le réseau
field-senders = Envoyé par
field-refused = Refusé par
field-advice = Se reconnecter ?
field-range = Plage

wire-yes = Oui : une trame Close peut le porter.
wire-no = Non : il ne peut pas figurer dans une trame Close.
senders-none = personne
refused = { $stacks }. À la place, un récepteur qui repose sur une telle bibliothèque répond ou indique 1002, 1006 ou une erreur.
range = { $from } à { $to } : { $name }

advice-yes = Oui : après un délai de { $min } à { $max } s, tiré au hasard ; attendez plus longtemps à chaque échec.
advice-after = Oui : après un délai de { $delay } s.
advice-no = Non, sauf si l’utilisateur le demande.
advice-changed = Seulement après avoir changé quelque chose ; tel quel, l’échec se répétera.
advice-none = Aucune connexion conforme au protocole ne se termine avec ce code.

category-unused = inutilisé
category-protocol = code du protocole
category-reserved = réservé, sans signification
category-local = constat local d’une extrémité
category-unassigned = non attribué
category-registered = enregistré, premier arrivé, premier servi
category-library = pour les bibliothèques et les frameworks
category-private = pour l’usage privé
category-outside = hors du registre

sender-client = le client
sender-server = le serveur
sender-gateway = la passerelle
sender-local = personne ; une extrémité l’inscrit elle-même

stack-older-dotnet = anciennes versions de .NET
