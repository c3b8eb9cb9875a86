# What a comparison says about each number, or range of numbers.
#
# The value is the gist: a clause that follows "1000 : ". The attributes:
#   .clean      whether the end was a clean one
#   .fault      whose fault it was
#   .look       where to look first
#   .tell-1 ... signs by which to know it, besides the bytes of the Close frame
#   .use        when to say it, or what to say instead
#
# The signs of any two entries may stand one after the other on a page. In the
# ranges $code is the number that was asked for; .clean, .fault and .look have
# no number in them.

traits-1000 = l’émetteur a terminé ce pour quoi il avait ouvert la connexion
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = À personne : cette fin était voulue, ou un délai s’est écoulé.
    .look = Du côté de celui qui a appelé close(), et des délais d’expiration qui coïncident avec l’âge ou le silence.
    .tell-1 = C’est 1000 si le côté qui a fermé a appelé close(1000), ou si son journal dit qu’il avait terminé.
    .tell-2 = Si Java-WebSocket, Tomcat, .NET ou websocket-driver indique 1000, la trame Close était peut-être vide : ils affichent aussi 1000 dans ce cas.
    .use = Envoyez 1000 quand votre côté a terminé ce pour quoi il avait ouvert la connexion.

traits-1001 = l’émetteur s’en va
    .clean = Oui, si la réponse de l’autre côté est arrivée avant le départ de l’émetteur.
    .fault = À personne : l’un des deux côtés est parti.
    .look = Du côté de la page quittée, ou de l’arrêt et du délai d’inactivité du serveur.
    .tell-1 = C’est 1001 si, à cet instant, une page a été fermée ou rechargée, ou si le serveur a commencé à s’arrêter.
    .use = Envoyez 1001 quand votre côté s’en va. Un navigateur le fait de lui-même ; close(1001) y lève une exception.

traits-1002 = l’émetteur a reçu des octets qui enfreignent la RFC 6455
    .clean = Pour le côté qui le reçoit, s’il répond ; le côté qui l’envoie indique souvent 1006.
    .fault = À celui qui a envoyé ces octets, ou à ce qui les a modifiés sur le trajet.
    .look = Dans le motif, et dans les premiers octets de la trame fautive.
    .tell-1 = C’est 1002 si le motif nomme une règle du format des trames, comme « RSV1 must be clear ».
    .tell-2 = Si tungstenite affiche 1002 avec « Protocol violation » alors que personne n’a enfreint le format des trames, le pair a envoyé un code que tungstenite refuse, comme 1014.
    .use = Laissez 1002 à la bibliothèque ; elle l’envoie d’elle-même.

traits-1003 = l’émetteur n’accepte pas ce type de message, texte ou binaire
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = À celui qui a envoyé le message, si le type était convenu.
    .look = Dans le type du dernier message.
    .tell-1 = C’est 1003 si le dernier message était binaire et que le destinataire attend du texte, ou l’inverse. Dans une capture réseau, l’opcode 1 est du texte, 2 du binaire.
    .use = Envoyez 1003 quand vous n’acceptez pas ce type de message, quel que soit son contenu.

traits-1004 = un code réservé, sans signification
    .clean = Aucune connexion conforme au protocole ne se termine ainsi.
    .fault = À celui qui l’a envoyé : ce code n’est pas fait pour servir.
    .look = Dans la table de codes que suit l’émetteur.
    .tell-1 = C’est 1004 si l’émetteur suit une table antérieure à la RFC, où 1004 désignait un message trop volumineux.
    .use = 1004 ne doit pas être envoyé. Pour un message trop volumineux, envoyez 1009.

traits-1005 = une trame Close est arrivée avec un corps vide, et le récepteur a inscrit ce code lui-même
    .clean = Oui, en règle générale : une trame Close est arrivée.
    .fault = À personne : une trame Close vide est permise, et ne dit pas pourquoi.
    .look = Dans le code qui a appelé close() sans argument.
    .tell-1 = C’est 1005 si une trame Close est arrivée et que sa longueur est 0. C’est ce que les navigateurs sont tenus d’envoyer pour close() sans argument.
    .tell-2 = C’est 1005 si aiohttp indique 0.
    .use = 1005 ne peut pas être envoyé. Appelez close(1000) au lieu de close() si l’autre côté doit savoir que vous aviez terminé.

traits-1006 = aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte
    .clean = Non, jamais.
    .fault = On l’ignore : ce code dit ce qui manque, et non ce qui s’est passé.
    .look = Du côté de l’ouverture : a-t-elle eu lieu ? Ensuite, du côté des délais d’expiration, des redémarrages et des proxys.
    .tell-1 = C’est 1006 si l’événement open ne s’est jamais déclenché : le handshake a échoué.
    .tell-2 = C’est 1006 si TCP a pris fin sans trame Close.
    .tell-3 = C’est 1006 si votre propre côté a abandonné la connexion : il indique alors 1006, quoi qu’il ait envoyé.
    .use = 1006 ne peut pas être envoyé. C’est ce qui reste quand personne n’a rien dit : dites ce que vous savez dans une trame Close.

traits-1007 = la charge utile ne correspond pas à son type ; c’est presque toujours un texte qui n’est pas de l’UTF-8
    .clean = Pour le côté qui le reçoit, s’il répond ; le côté qui l’envoie indique souvent 1006.
    .fault = À celui qui a envoyé le texte.
    .look = Dans les octets du dernier message texte.
    .tell-1 = C’est 1007 si le dernier message texte, ou le motif d’une trame Close, contient des octets qu’aucun décodeur UTF-8 n’accepte.
    .use = Laissez 1007 à la bibliothèque. Il n’est pas fait pour un JSON mal formé.

traits-1008 = l’émetteur refuse de continuer parce qu’une de ses règles a été enfreinte
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = À celui qui a enfreint la règle, du point de vue de celui qui envoie 1008.
    .look = Dans le motif, et du côté de l’âge de la connexion.
    .tell-1 = C’est 1008 si le motif ou le journal de l’émetteur nomme une règle : identifiants, Origin, chemin, débit, contenu.
    .use = Envoyez 1008 quand une de vos règles a été enfreinte et qu’aucun autre code ne convient. Nommez la règle dans le motif.

traits-1009 = un message dépasse la taille qu’accepte l’émetteur de la trame Close
    .clean = Pour le côté qui le reçoit, s’il répond ; le côté qui l’envoie indique souvent 1006.
    .fault = À celui qui a envoyé le message, ou au maillon dont la limite est trop basse.
    .look = Du côté de la taille du dernier message, et de la limite de chaque maillon.
    .tell-1 = C’est 1009 si un message volumineux venait d’être envoyé, et que le motif parle d’une taille ou d’une longueur.
    .use = Envoyez 1009 quand un message dépasse votre limite. Indiquez cette limite dans le motif.

traits-1010 = le client a besoin d’une extension que le serveur n’a pas acceptée
    .clean = Pour le serveur, s’il répond ; le client qui l’envoie indique souvent 1006.
    .fault = Au serveur ou au proxy qui laisse l’extension de côté, du point de vue du client.
    .look = Dans Sec-WebSocket-Extensions, aux deux bouts du trajet.
    .tell-1 = C’est 1010 si un client a mis fin à la connexion aussitôt après l’ouverture, et que le motif nomme une extension.
    .use = N’envoyez 1010 que depuis un client qui ne peut pas se passer d’une extension. Un serveur refuse plutôt le handshake.

traits-1011 = l’émetteur a rencontré une situation qu’il n’attendait pas
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = À celui qui l’envoie ; après « keepalive ping timeout », à l’autre côté, qui n’a pas répondu.
    .look = Dans le journal du côté qui l’envoie.
    .tell-1 = C’est 1011 si le journal du côté qui l’a envoyé montre une erreur ou un panic à cette seconde-là.
    .tell-2 = C’est 1011 si le motif est « keepalive ping timeout ».
    .use = Envoyez 1011 quand votre côté a échoué d’une façon que vous n’attendiez pas.

traits-1012 = le service redémarre, et une nouvelle connexion sera la bienvenue
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = À personne : le service redémarre.
    .look = Du côté du déploiement en cours à ce moment-là.
    .tell-1 = C’est 1012 si de nombreuses connexions d’une même instance ont pris fin en quelques secondes, chacune avec une trame Close, pendant un déploiement.
    .use = Envoyez 1012 quand le service redémarre. Le texte enregistré demande aux clients d’attendre un délai aléatoire de 5 à 30 s ; un délai de 1 à 5 s ne convient que si le serveur étale ses fermetures dans le temps, comme le fait farewell.

traits-1013 = le service n’a pas de place pour cette connexion en ce moment
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = À personne en particulier : la demande dépasse ce que le service peut absorber.
    .look = Du côté de la charge et des limites du service.
    .tell-1 = C’est 1013 s’il arrive à l’ouverture ou peu après, alors que le service est à l’une de ses limites.
    .use = Envoyez 1013 quand vous n’avez pas de place pour la connexion. Indiquez un délai dans le motif.

traits-1014 = une passerelle a reçu une réponse invalide du serveur amont
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = Au serveur derrière la passerelle.
    .look = Du côté du serveur amont, et dans le journal de la passerelle.
    .tell-1 = C’est 1014 si le journal de la passerelle montre une réponse invalide du serveur amont, sur une connexion qui était ouverte.
    .use = N’envoyez 1014 que depuis une passerelle dont les clients l’acceptent ; aux autres, envoyez 1011.

traits-1015 = la connexion TLS n’a pas pu être établie ; il n’y a donc jamais eu de WebSocket
    .clean = Non, jamais.
    .fault = Au serveur, le plus souvent : à son certificat, ou à la chaîne de certification.
    .look = Du côté du certificat, avec openssl s_client.
    .tell-1 = C’est 1015 si TLS a échoué avant que le handshake du WebSocket ne commence. openssl s_client montre le même défaut ; les navigateurs affichent 1006 à la place.
    .use = 1015 ne peut pas être envoyé : il n’y a pas de connexion sur laquelle l’envoyer.

traits-3000 = les identifiants manquent ou sont faux
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = Aux identifiants du client.
    .look = Du côté du jeton : est-il présent, est-il valable, n’a-t-il pas expiré ?
    .tell-1 = C’est 3000 si la connexion, refaite avec de nouveaux identifiants, reste ouverte.
    .tell-2 = Si le serveur est Centrifugo ou repose sur WebSocket++, 3000 a le sens qu’il lui donne.
    .use = Envoyez 3000 quand les identifiants manquent ou sont faux, après avoir accepté le handshake ; une page ne sait pas lire un HTTP 401.

traits-3003 = les identifiants sont reconnus, mais ne donnent pas ce droit
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = Au client : il demande ce que son compte n’a pas le droit de faire.
    .look = Du côté des droits du compte.
    .tell-1 = C’est 3003 si de nouveaux identifiants du même compte aboutissent à la même fin.
    .use = Envoyez 3003 quand le compte n’a pas ce droit, après avoir accepté le handshake ; une page ne sait pas lire un HTTP 403.

traits-3008 = l’émetteur a attendu quelque chose trop longtemps
    .clean = Oui, si l’autre côté est encore là pour répondre.
    .fault = À celui qui a fait attendre l’autre.
    .look = Du côté de ce que l’émetteur attendait : une authentification, un message ou un pong.
    .tell-1 = C’est 3008 si l’authentification, le premier message ou un pong est arrivé trop tard.
    .tell-2 = Si le serveur est Centrifugo ou AssemblyAI, 3008 a le sens qu’il lui donne.
    .use = Envoyez 3008 quand vous avez attendu trop longtemps. Indiquez dans le motif ce que vous attendiez.

traits-unused = un nombre que la RFC 6455 laisse sans emploi
    .clean = Aucune connexion conforme au protocole ne se termine ainsi.
    .fault = Au programme qui a pris ce nombre pour un code de fermeture.
    .look = À l’endroit du programme qui a produit ce nombre.
    .tell-1 = C’est { $code } si une bibliothèque a une constante de cette valeur, ou si un programme a passé à close() un statut HTTP.
    .use = { $code } ne doit pas être envoyé. Prenez un code qui a le droit de circuler : 1008 pour une règle enfreinte, 1011 pour une erreur, 4000-4999 pour ce qui vous est propre.

traits-unassigned = un nombre qui n’a été attribué à personne
    .clean = Aucune connexion conforme au protocole ne se termine ainsi.
    .fault = Au programme qui a choisi un nombre qui n’est à personne.
    .look = Dans le code source de l’émetteur.
    .tell-1 = C’est { $code } si ce nombre figure dans le code source d’un programme ou d’une bibliothèque : il ne figure pas dans le registre.
    .use = { $code } ne doit pas être envoyé. Pour une signification qui vous est propre, prenez un code dans 4000-4999.

traits-library = un code de bibliothèque ou de framework, qui en fixe le sens
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = Seule la bibliothèque qui l’envoie le sait.
    .look = Dans la documentation de la bibliothèque ou du service à l’autre bout.
    .tell-1 = C’est { $code } si la documentation de la bibliothèque ou du service à l’autre bout le mentionne.
    .use = N’envoyez { $code } que s’il appartient à votre bibliothèque. Une application prend un code dans 4000-4999.

traits-private = un code d’usage privé, dont l’application fixe le sens
    .clean = Oui, si les deux côtés ont envoyé une trame Close.
    .fault = Seule l’application qui l’envoie le sait.
    .look = Dans le code source ou la documentation du service à l’autre bout.
    .tell-1 = C’est { $code } si le code source ou la documentation du service à l’autre bout le mentionne.
    .use = N’envoyez { $code } que dans le sens que la documentation de votre application lui donne.

traits-outside = un nombre supérieur à 4999, qui n’a de signification nulle part
    .clean = Aucune connexion conforme au protocole ne se termine ainsi.
    .fault = À celui qui a écrit la trame.
    .look = Dans l’écriture hexadécimale du nombre : deux octets intervertis, ou deux lettres.
    .tell-1 = C’est { $code } si l’émetteur a interverti les deux octets d’un code, ou écrit un motif sans code devant lui.
    .use = { $code } ne doit pas être envoyé. Pour une signification qui vous est propre, prenez un code dans 4000-4999.
