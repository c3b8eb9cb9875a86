# What a comparison shows of each code, or range of codes: cells of its table,
# and steps for pairs that have none of their own.
#
#   .clean      whether the close was a clean one
#   .fault      which side caused it
#   .look       where to look first
#   .tell-1 ... what to expect if it is this code, besides the bytes of the Close
#               frame
#
# The steps of any two entries can be printed one after the other. In the ranges
# $code is the number that was asked for; .clean, .fault and .look have no number
# in them.

traits-1000 =
    .clean = { -clean-both }
    .fault = Aucun : un côté a fermé délibérément, ou la connexion a pris fin à l’expiration d’un délai.
    .look = L’appel à close(), et les délais qui correspondent à l’âge ou à la durée d’inactivité.
    .tell-1 = C’est probablement 1000 si le journal du côté qui a fermé montre un appel à close(1000).
    .tell-2 = Si Java-WebSocket, Tomcat, .NET ou websocket-driver indique 1000, la trame Close était peut-être vide : ces bibliothèques indiquent 1000 aussi pour une trame Close vide.

traits-1001 =
    .clean = Oui, si la trame Close de l’autre côté est arrivée avant le départ de l’émetteur.
    .fault = Aucun : un côté est parti.
    .look = La page quittée, ou l’arrêt et le délai d’inactivité du serveur.
    .tell-1 = C’est probablement 1001 si, à cet instant, une page a été fermée ou rechargée, le serveur s’est arrêté, ou un délai d’inactivité de Jetty ou de Tomcat a expiré.

traits-1002 =
    .clean = { -clean-receiver }
    .fault = Le côté qui a envoyé les octets, ou ce qui les a modifiés sur le trajet.
    .look = Le motif, et les premiers octets de la trame refusée.
    .tell-1 = C’est probablement 1002 si le motif nomme une règle du format des trames, comme « RSV1 must be clear ».
    .tell-2 = Si tungstenite indique 1002 avec « Protocol violation », l’autre côté a peut-être envoyé un code que tungstenite refuse, comme 1014.

traits-1003 =
    .clean = { -clean-both }
    .fault = Le côté qui a envoyé le message, si les deux côtés étaient convenus d’un type.
    .look = Le type du dernier message.
    .tell-1 = C’est probablement 1003 si le dernier message était binaire et que le destinataire attend du texte, ou l’inverse. Dans une capture réseau, l’opcode 1 est du texte, et 2 du binaire.

traits-1004 =
    .clean = { -not-valid }
    .fault = Le côté qui l’a envoyé : ce nombre est réservé.
    .look = La table de codes que suit l’émetteur.
    .tell-1 = C’est probablement 1004 si l’émetteur suit une table antérieure à la RFC, où 1004 signifiait qu’un message est trop volumineux.

traits-1005 =
    .clean = En général oui : une trame Close est arrivée.
    .fault = Aucun : une trame Close vide est permise et ne donne pas de cause.
    .look = L’appel à close() sans code.
    .tell-1 = C’est probablement 1005 si l’autre côté a appelé close() sans code, dans un navigateur ou avec ws (Node).
    .tell-2 = Si aiohttp indique 0, la trame Close était vide : c’est 1005.

traits-1006 =
    .clean = { -clean-never }
    .fault = On ne sait pas : 1006 signifie seulement qu’aucune trame Close exploitable n’est arrivée ; tout peut en être la cause.
    .look = D’abord si la connexion s’est ouverte ; ensuite les délais, les redémarrages et les proxies.
    .tell-1 = Si l’événement open ne s’est jamais déclenché, le handshake d’ouverture a échoué : c’est probablement 1006, car aucune trame Close n’a pu arriver.
    .tell-2 = C’est probablement 1006 si TCP a pris fin sans trame Close, ou si votre propre bibliothèque a mis fin à la connexion à cause d’une erreur ; elle indique alors souvent 1006, quel que soit le code qu’elle a envoyé.

traits-1007 =
    .clean = { -clean-receiver }
    .fault = Le côté qui a envoyé le message.
    .look = Les octets du dernier message texte.
    .tell-1 = C’est probablement 1007 si le dernier message texte, ou le motif d’une trame Close, contient des octets qu’un décodeur UTF-8 refuse.

traits-1008 =
    .clean = { -clean-both }
    .fault = Du point de vue de l’émetteur de 1008 : le côté qui a enfreint la règle.
    .look = Le motif, et l’âge de la connexion.
    .tell-1 = C’est probablement 1008 si le journal de l’émetteur nomme une règle : identifiants, Origin, chemin, débit, contenu.

traits-1009 =
    .clean = { -clean-receiver }
    .fault = Le côté qui a envoyé le message, ou le serveur ou le proxy dont la limite est trop basse.
    .look = La taille du dernier message, et les limites du serveur et de chaque proxy.
    .tell-1 = C’est probablement 1009 si un gros message venait d’être envoyé, et que de plus petits du même genre sont acceptés.

traits-1010 =
    .clean = Pour le serveur, s’il répond ; le client qui envoie 1010 indique souvent 1006.
    .fault = Du point de vue du client : le serveur, ou un proxy qui a retiré l’extension.
    .look = L’en-tête Sec-WebSocket-Extensions, sur le client et sur le serveur.
    .tell-1 = C’est probablement 1010 si un client a mis fin à la connexion juste après l’ouverture, et que le motif nomme une extension.

traits-1011 =
    .clean = { -clean-both }
    .fault = L’émetteur ; avec « keepalive ping timeout », l’un ou l’autre côté, car l’un ou l’autre a pu être bloqué.
    .look = Le motif, puis le journal de l’émetteur.
    .tell-1 = C’est probablement 1011 si le journal du côté qui a fermé montre une exception ou un panic à cette seconde-là.
    .tell-2 = Si le motif est « keepalive ping timeout », c’est probablement 1011 : Python websockets l’envoie quand un ping est resté sans réponse.

traits-1012 =
    .clean = { -clean-both }
    .fault = Aucun : le service redémarre.
    .look = Le déploiement ou le rechargement à ce moment-là.
    .tell-1 = C’est probablement 1012 si toutes les connexions d’une instance se sont terminées en quelques secondes, chacune avec une trame Close, pendant un déploiement ou un rechargement.

traits-1013 =
    .clean = { -clean-both }
    .fault = Souvent aucun : le service reçoit plus de connexions qu’il ne peut en accepter.
    .look = La charge et les limites du service.
    .tell-1 = C’est probablement 1013 si les connexions se terminent juste après l’ouverture tant que le service est à une limite, et restent ouvertes plus tard.

traits-1014 =
    .clean = { -clean-both }
    .fault = Le serveur amont.
    .look = Le serveur amont, et le journal de la passerelle.
    .tell-1 = C’est probablement 1014 si, d’après le journal de la passerelle, sa connexion au serveur amont s’est rompue, ou le serveur a envoyé quelque chose d’invalide, alors que la connexion du client était ouverte.

traits-1015 =
    .clean = { -clean-never }
    .fault = Le plus souvent le serveur : son certificat, ou la chaîne de certificats.
    .look = Le certificat, avec la commande openssl s_client.
    .tell-1 = C’est probablement 1015 si openssl s_client -connect HOST:443 -servername HOST -verify_return_error échoue pour le même hôte. Dans ce cas, les navigateurs indiquent 1006.

traits-3000 =
    .clean = { -clean-both }
    .fault = Le client : ses identifiants.
    .look = Le jeton : s’il est présent, valide et non expiré.
    .tell-1 = C’est probablement 3000 si une connexion avec de nouveaux identifiants reste ouverte.
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = Le client : son compte n’a pas le droit nécessaire.
    .look = Les droits du compte.
    .tell-1 = C’est probablement 3003 si une connexion avec de nouveaux identifiants du même compte se termine de la même façon, et qu’une connexion avec un autre compte reste ouverte.

traits-3008 =
    .clean = Oui, si l’autre côté répond encore.
    .fault = Le côté qui était en retard.
    .look = Ce que l’émetteur attendait : une authentification, un message ou un pong.
    .tell-1 = C’est probablement 3008 si l’authentification, le premier message ou un pong est arrivé trop tard.
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = Le programme qui a employé ce nombre comme code de fermeture.
    .look = L’endroit du programme qui a produit ce nombre.
    .tell-1 = C’est probablement { $code } si une bibliothèque a une constante de cette valeur, ou si un programme a employé un statut HTTP comme code de fermeture.

traits-unassigned =
    .clean = { -not-valid }
    .fault = Le programme qui a choisi un nombre non enregistré.
    .look = Le code source du programme qui l’a envoyé.
    .tell-1 = C’est probablement { $code } si ce nombre figure dans le code source du programme qui l’a envoyé ; il ne figure pas dans le registre.

traits-library =
    .clean = { -clean-both }
    .fault = Voir la documentation de la bibliothèque de l’émetteur.
    .look = La documentation de la bibliothèque ou du service de l’autre côté.
    .tell-1 = C’est probablement { $code } si la documentation de la bibliothèque ou du service de l’autre côté le mentionne.

traits-private =
    .clean = { -clean-both }
    .fault = Voir la documentation du service qui l’envoie.
    .look = Le code source ou la documentation du service de l’autre côté.
    .tell-1 = C’est probablement { $code } si le code source ou la documentation du service de l’autre côté le mentionne.

traits-outside =
    .clean = { -not-valid }
    .fault = Le côté qui a écrit la trame Close.
    .look = Le nombre en hexadécimal : ses deux octets sont peut-être intervertis, ou sont deux lettres.
    .tell-1 = C’est probablement { $code } si l’émetteur a interverti les deux octets d’un code, ou écrit dans la trame Close un motif sans code devant lui.
