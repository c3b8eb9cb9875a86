# La recherche, qui s’exécute dans le navigateur.

search-title = Recherche
search-description = Cherchez dans les codes de fermeture WebSocket : un nombre, un nom, une ligne de journal, les octets d’une trame Close, un service ou une durée.
search-lead = Tapez un nombre, un nom ou une question, ou collez une ligne de journal (log) ou les octets d’une trame.
# Affiché là où aucun script ne s’exécute. Les deux pages qui suivent sont des liens.
search-noscript = La recherche a besoin de JavaScript. Sans JavaScript, ces pages contiennent tout :

# À propos des résultats. $count est un nombre, sans nom, pour qu’il n’y ait pas de pluriel.
search-count = Résultats : { $count }
search-nothing = Aucun résultat pour ces mots.
search-nearest = Vouliez-vous dire :
search-help = Le mieux est de chercher un nombre, un nom ou une ligne entière de journal. Ces pages contiennent tout :
search-failed = La recherche n’a pas pu être chargée. Réessayez, ou regardez ici :
# Au-dessus de ce que le texte a été reconnu être.
search-answer = Ce que c’est

# Ce qu’est un résultat, en un ou deux mots.
# As in English.
kind-code = Code
kind-pair = Deux codes
kind-range = Plage
# As in English.
kind-meaning = Service
# As in English.
kind-dialect = Service
kind-software = Logiciel
kind-timer = Délai
# As in English.
kind-situation = Cause
# As in English.
kind-page = Page

# Comment on écrit les unités de temps après un nombre, dans cette langue et en abrégé : toutes
# les formes, séparées par des espaces, sans majuscules ni accents.
second-words = s sec secs seconde secondes
# As in English.
minute-words = m mn min minute minutes
hour-words = h heure heures

# Les mots qui ne disent rien à eux seuls quand on demande pourquoi une connexion s’est terminée,
# séparés par des espaces.
stop-words = a ai apres au automatiquement aux avec bout c ca ce cela ces cet cette chaque chez close closed code codes comment d dans de depuis derriere des dit du elle en entre erreur erreurs est et faire fait ferme fermee fermees fermer ferment fermes fois fonctionne il ils j je l la le les leur lors lorsque m ma mais marche me mes mon n ne nos notre on ont ou par pas pour pourquoi probleme qu quand que quel quelle quelles quels qui quoi s sa se ses seul seule si signification signifie signifient son sont sur systematiquement toujours tous tout toute toutes un une veut vos votre websocket websockets y
