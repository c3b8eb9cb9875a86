# Sentences and words that several texts share. A parameter is written
# { -name(code: "1000") }.

-heartbeat = Envoyez un message ou un ping à un intervalle inférieur à la moitié du délai d’inactivité le plus court du trajet. Une page ne peut pas envoyer de pings : envoyez depuis la page un petit message de votre propre protocole, ou faites envoyer les pings par le serveur.
-reconnect-soon = Reconnectez-vous après un délai aléatoire de { SECONDS("rfc6455-first-delay") } s au plus.
-past-the-proxy = Ouvrez une seconde connexion directement vers le serveur, sans passer par aucun proxy, et n’envoyez rien sur aucune des deux : si seule la connexion qui passe par le proxy se termine, c’est le proxy ou le répartiteur de charge qui y a mis fin.
-show-status = Refaites le handshake avec un client qui affiche le statut HTTP, comme curl ou wscat, depuis le même réseau, avec le même chemin, les mêmes cookies et la même valeur d’Origin.

-retry-after = Si le motif indique un délai, comme « retry-after=2.5 » (en secondes), attendez exactement ce temps-là ; c’est une convention de la passerelle farewell, pas un standard.
-own-code = Pour une signification propre à votre application, utilisez un code de la plage 4000–4999.
-accept-first = Acceptez le handshake avant d’envoyer ce code : si vous le refusez avec un statut HTTP, une page ne voit que 1006.
-uws-refuses = Les clients basés sur uWebSockets indiquent 1006 à la place de ce code ; envoyez-leur 1008 ou un code de la plage 4000–4999.
-shown-anyway = Si un pair envoie un tel nombre, Chromium et Firefox le transmettent à la page ; le paquet ws pour Node indique 1006.
-look-up-number = Cherchez quelle bibliothèque ou quel service se trouve à l’autre bout, puis cherchez ce code dans sa documentation.
-capture-close = Capturez la trame Close. Son corps est vide, ou contient le code sur deux octets, celui de poids fort en premier, suivi du motif en UTF-8.
-openssl = openssl s_client -connect HOST:443 -servername HOST

-cannot-send = { $code } ne peut pas être envoyé : c’est une valeur locale, indiquée par une bibliothèque.
-neither-sent = Aucun des deux ne peut être envoyé : ce sont des valeurs locales, indiquées par une bibliothèque.
-give-a-code = Quand vous appelez close(), donnez un code et un motif.
-leave-to-library = N’envoyez pas { $code } depuis votre application : c’est la bibliothèque qui l’envoie.
-use-1014 = N’envoyez 1014 que depuis une passerelle, aux clients qui l’acceptent ; envoyez 1011 aux autres.
-not-again = Dans les deux cas, ne renvoyez pas le même message.
-general-1008 = 1008 est le refus général, pour les règles que ne couvrent ni 1003 (type) ni 1009 (taille).
-not-a-bug = 1005 n’est pas une erreur, et n’indique pas à lui seul un bug de l’autre côté.

-clean-both = Oui, si les deux côtés ont envoyé une trame Close.
-clean-receiver = Pour le côté qui reçoit le code, s’il répond ; le côté qui l’envoie indique souvent 1006.
-clean-never = Non, jamais.
-not-valid = Ce n’est pas un code de fermeture valide.

-look-age = Regardez combien de temps la connexion est restée ouverte.
-count-ends = Comptez les connexions qui se sont terminées à quelques secondes d’intervalle.
-sends-1012 = C’est probablement 1012 si uvicorn s’arrête, ou si Phoenix draine ses sockets.
-fragments-1008 = Si un message est arrivé en très nombreux fragments, regardez quelle bibliothèque l’a reçu : ws et undici envoient 1008 quand il y a trop de fragments.
-other-3008 = Chez Centrifugo, 3008 signifie que le client lit trop lentement ; chez AssemblyAI, que la session a atteint sa durée maximale.

-never-opened = Si l’événement open ne s’est jamais déclenché, c’est 1006 : le handshake d’ouverture a échoué, donc aucune trame Close n’a pu arriver.
-has-reason = S’il y a un motif de l’autre côté, c’est { $code } : une trame Close vide ne peut pas contenir de motif. Sans motif, ce peut être l’un ou l’autre.
-local-text = S’il y a un texte à côté de 1006, c’est votre bibliothèque qui l’a écrit, et non l’autre côté. Lisez ce texte : il nomme souvent la cause.
-two-ends = Le côté qui découvre l’erreur envoie { $code } et indique souvent 1006 lui-même ; l’autre côté indique { $code }.
-capture-or-log = Le nombre seul ne dit pas quel code est arrivé : capturez la trame Close, ou lisez le journal de l’autre côté.
-general-3000 = Si le serveur est Centrifugo, 3000 signifie « connection closed » ; s’il est basé sur WebSocket++, 3000 est une erreur générale du sous-protocole. Dans les deux cas, il ne s’agit pas d’identifiants.

-after-1008 = Après 1008, lisez le motif et les limites documentées par le service. S’il s’agissait d’une limite de débit, attendez, puis envoyez plus lentement ; sinon, changez quelque chose avant de vous reconnecter.
-after-1011 = Après 1011, lisez le motif avant de vous reconnecter : si un quota est épuisé, ou si le serveur ne peut pas traiter un message, la même erreur se reproduira.
-after-1012 = Après 1012, attendez le temps indiqué dans le motif. Si le motif n’indique aucun délai, attendez un temps aléatoire de { SECONDS("registered-1012-min") } à { SECONDS("registered-1012-max") } s, comme le conseille le texte enregistré pour 1012 ; { SECONDS("paced-1012-min") } à { SECONDS("paced-1012-max") } s ne suffisent que si le serveur étale ses fermetures dans le temps, comme le fait farewell.
-after-1013 = Après 1013, attendez le temps indiqué dans le motif. Si le motif n’indique aucun délai, essayez une autre adresse du service ; ne vous reconnectez à la même adresse que si l’utilisateur le demande, ou après un délai aléatoire qui augmente à chaque tentative.
