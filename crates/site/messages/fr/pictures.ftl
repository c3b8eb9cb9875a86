# Les mots des dessins qui montrent comment une connexion se termine : qui envoie quoi, dans quel ordre.
#
# Une ligne a la place d’environ 26 lettres, et il y a deux lignes : chaque texte est donc
# court. $code est un nombre.

picture-title = { $code } : déroulement typique

# Les programmes, au-dessus de leurs lignes.
# As in English.
picture-client = client
picture-server = serveur
picture-gateway = passerelle
# As in English.
picture-proxy = proxy

# Ce qui est lu à la place du dessin. $what est un des textes ci-dessous. Les choix suivent
# le genre des noms ci-dessus : seule « passerelle » est féminin.
picture-said-arrow = { $from ->
        [passerelle] De la passerelle
       *[other] Du { $from }
    } { $to ->
        [passerelle] à la passerelle
       *[other] au { $to }
    } : { $what }.
picture-said-at = { $who ->
        [passerelle] La passerelle
       *[other] Le { $who }
    } { $what }.
picture-said-filled-in = { $what } (valeur ajoutée par sa propre bibliothèque)

# Ce qui est envoyé.
picture-empty-close = trame Close vide
picture-no-close = aucune trame Close
picture-unread = { $close }, non lue
# As in English.
picture-message = message
picture-frame = trame
picture-binary = message binaire
picture-text = message texte
picture-large = message volumineux
picture-not-websocket = réponse invalide
picture-handshake = handshake d’ouverture
picture-token = handshake avec un jeton
picture-accepted = 101 (accepté)
picture-accepted-without = 101, sans l’extension
picture-tls-hello = début du handshake TLS
picture-certificate = certificat
picture-tls-alert = alerte TLS
picture-end = fin de TCP
picture-cut = TCP coupé

# Ce que fait un programme. Le programme est le sujet : « Le serveur s’arrête. »
picture-calls-close-1000 = appelle close(1000)
picture-calls-close = appelle close()
picture-shuts-down = s’arrête
picture-broken-rule = constate une erreur de protocole
picture-wants-text = n’accepte que du texte
picture-not-utf8 = constate que ce n’est pas de l’UTF-8
picture-own-rule = constate qu’une de ses règles est enfreinte
picture-limit = n’accepte pas cette taille
picture-idle = a atteint son délai d’inactivité
picture-needs-extension = a besoin de l’extension
picture-fails = rencontre une erreur dans son gestionnaire
picture-restarts = redémarre
picture-is-back = constate le retour du serveur
picture-no-capacity = n’a plus de capacité
picture-cannot-use = ne peut rien faire de cette réponse
picture-not-trusted = ne lui fait pas confiance
picture-credentials = refuse les identifiants
picture-right-missing = constate qu’il manque un droit
picture-waited = a attendu trop longtemps
picture-library-reason = ferme pour une raison propre à sa bibliothèque
picture-own-reason = ferme pour une raison qui lui est propre
picture-refuses-number = refuse le nombre { $code }

# Ce qu’une bibliothèque indique à la fin.
picture-reports = indique { $code }
picture-often-reports = indique souvent { $code }
picture-reports-refused = indique 1002, 1006 ou une erreur

# Sous le dessin.
picture-clean = Fermeture propre : les deux côtés ont envoyé une trame Close.
picture-never-opened = 1006 est aussi indiqué quand la connexion ne s’est jamais ouverte.
picture-sends-1012-itself = Un serveur qui s’arrête comme prévu peut envoyer 1012 lui-même.
picture-or-1011 = Beaucoup de passerelles envoient plutôt 1011.
picture-no-websocket = Aucun WebSocket n’a été ouvert. Les navigateurs indiquent 1006.
picture-shown-by-browsers = Chromium et Firefox transmettent { $code } à la page.
