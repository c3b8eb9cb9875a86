# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell : chaque fin, vue deux fois
headline = Appuyez sur un bouton pour mettre fin à un WebSocket, sans puis avec farewell.
lead = À gauche, votre navigateur parle directement à un serveur. À droite, le même serveur est placé derrière farewell, qui indique au navigateur pourquoi la connexion a pris fin.
languages = Langue
actions = Comment la connexion doit-elle prendre fin ?
straight = Sans farewell
straight-about = navigateur → serveur
through = Avec farewell
through-about = navigateur → farewell → serveur
nothing-yet = Chaque bouton fait subir la même chose aux deux connexions. Comparez ce que votre navigateur en apprend.
no-script = Cette page a besoin de JavaScript pour ouvrir des WebSockets. Les dernières fins sont ci-dessous ; sinon, essayez dans un terminal :
terminal = Ou depuis un terminal :
reference = Ce que signifie chaque code de fermeture
results = Résultats
col-ending = Fin
ledger = Le ledger en temps réel
ledger-about = farewell consigne chaque fin de connexion : le code, la cause, et qui y a mis fin le premier.
ledger-empty = Aucune connexion n’a encore pris fin.
ledger-all = Tous les enregistrements
col-time = Heure
# As in English.
col-code = Code
col-cause = Cause
col-who = À l’initiative de
col-path = Chemin
picture = Qui a envoyé quoi

act-finish = Terminer normalement
    .moral = Une fin normale arrive telle quelle. farewell n’y touche pas.
act-empty = Fermer sans code
    .moral = Aucun code n’a été envoyé, et aucun n’est inventé : 1005 des deux côtés.
act-crash = Faire planter le gestionnaire
    .moral = Sans farewell, 1006 n’explique rien. farewell indique que le serveur a échoué, et que le client peut se reconnecter.
act-kill = Tuer le serveur
    .moral = Sans farewell, 1006 n’explique rien. farewell attend le serveur en vain, puis annonce qu’il a disparu.
act-restart = Redémarrer le serveur
    .moral = Sans farewell, 1006 n’explique rien. farewell voit le serveur revenir, et indique à chaque client quand se reconnecter.
act-break = Envoyer une trame invalide
    .moral = Sans farewell, le navigateur abandonne avec 1006. farewell arrête lui-même la trame invalide, et dit à qui la faute.
act-utf8 = Envoyer de l’UTF-8 invalide
    .moral = Le navigateur ne peut qu’abandonner. farewell arrête le texte invalide avant qu’il n’atteigne le client, et dit à qui la faute.
act-big = Envoyer un message trop volumineux
    .moral = Sans farewell, personne n’arrête 128 Kio. farewell a une limite, et le dit : 1009.
    .open = Le serveur a accepté les 128 Kio et les a renvoyés : entre le navigateur et lui, personne n’impose de limite.
act-fast = Envoyer trop vite
    .moral = Sans farewell, personne n’arrête un flot de messages. farewell a une limite, et le dit : 1008.
    .open = Le serveur a répondu à chaque message : entre le navigateur et lui, personne ne les compte.
act-silent = Rendre le serveur muet
    .moral = Sans farewell, la connexion reste bloquée. farewell remarque que personne ne répond, et le dit.
    .open = Le serveur reçoit tout et ne répond à rien. Personne ne vérifie s’il est encore là : la page continuerait d’attendre.
act-drain = Drainer la passerelle
    .moral = farewell s’arrête dans les règles : chaque client reçoit 1012, et sait quand se reconnecter. La connexion de gauche ne passe pas par lui.
    .open = Cette connexion ne passe pas par farewell : le drainage ne la touche pas. Si son serveur s’arrêtait, elle prendrait fin avec 1006.

headline-running = { $action } : regardez les deux côtés…
headline-started = Le serveur était arrêté. Il a d’abord été relancé. { headline-running }
headline-failed = La démo ne répond pas. Est-elle encore en cours d’exécution ?
play-all = Tout lancer
play-stop = Arrêter

still-open = toujours ouverte
never-opened = jamais ouverte
clean = fermeture propre
unclean = fermeture brutale
reason-none = aucun motif indiqué
verdict-true = le vrai motif
verdict-empty = aucun code, comme à l’envoi
verdict-lost = le motif est perdu
verdict-unnoticed = personne n’a rien remarqué
verdict-unaffected = ne passe pas par farewell

advice-no = Ne vous reconnectez pas automatiquement.
advice-changed = Ne vous reconnectez qu’après avoir changé quelque chose.
advice-after = Reconnectez-vous après un délai de { $min } s.
advice-between = Reconnectez-vous après un délai de { $min } à { $max } s, tiré au hasard.

backend-running = Le serveur tourne : processus { $pid }.
backend-away = Le serveur est momentanément absent.
backend-dead = Le serveur est arrêté. Le prochain bouton le relancera.

lane-browser = navigateur
# As in English.
lane-farewell = farewell
lane-server = serveur
picture-close-empty = Close vide
picture-cut = TCP coupé, sans Close
picture-killed = tué
picture-restarted = redémarré
picture-illegal = trame invalide
picture-not-utf8 = texte UTF-8 invalide
picture-alive = toujours là ?
picture-no-answer = pas de réponse
picture-gives-up = abandon, sans motif
picture-drain = drainage
