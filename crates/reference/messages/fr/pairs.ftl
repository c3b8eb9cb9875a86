# The pairs that people confuse. The smaller number comes first in the id.
#
# The value is the difference. The attributes:
#   .tell-1 ...  steps that tell the two apart, in order; each decides or rules out
#   .use         which to use when

pair-1000-1001 = Avec 1000, l’émetteur a terminé : la connexion a rempli son office. Avec 1001, l’émetteur s’en va, que le travail soit fini ou non : une page se ferme, ou un serveur s’arrête.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 E8, c’est 1000 ; s’il commence par 03 E9, c’est 1001.
    .tell-2 = Sur un serveur, regardez ce qu’a fait la page : si elle a été fermée ou rechargée, le navigateur a envoyé 1001 de lui-même ; si son code a appelé close(1000), c’est 1000. Une page ne peut pas envoyer 1001.
    .tell-3 = Côté client, après un silence de durée fixe, regardez sur quoi tourne le serveur : à l’expiration du délai d’inactivité, Cowboy envoie 1000, Jetty et Tomcat envoient 1001.
    .use = Envoyez 1000 quand la connexion a rempli son office. Envoyez 1001 quand votre côté s’en va avant cela ; un serveur qui s’arrête pour revenir envoie 1012, si ses clients le comprennent. Dans une page, laissez 1001 au navigateur : close() n’accepte que 1000 et 3000-4999.

pair-1000-1005 = Dans les deux cas, la connexion se termine dans les règles, par une trame Close. Avec 1000, l’autre côté a écrit ce code dans la trame. Avec 1005, il n’en a écrit aucun : le corps de la trame était vide, ce qui est permis, et c’est votre propre côté qui a inscrit 1005.
    .tell-1 = Regardez, dans une capture réseau, la trame Close que vous avez reçue : si sa longueur est 0, c’est 1005 ; si son corps commence par 03 E8, c’est 1000.
    .tell-2 = Regardez le motif : s’il y en a un, c’est 1000. Une trame Close vide n’a pas de place pour un motif.
    .tell-3 = Regardez quelle bibliothèque indique le code : Java-WebSocket, Tomcat, .NET et websocket-driver (Rails, faye) affichent 1000 aussi quand la trame Close est vide. Si la vôtre n’en fait pas partie et affiche 1000, c’est bien 1000.
    .tell-4 = Regardez comment ferme l’autre côté : s’il appelle close() sans argument dans un navigateur ou avec ws pour Node, c’est 1005, car la trame Close part alors vide ; d’autres bibliothèques, comme Python websockets et aiohttp, écrivent dans ce cas 1000 d’elles-mêmes. S’il appelle close(1000), c’est 1000.
    .use = Envoyez 1000, avec un motif, quand votre côté a terminé. 1005 ne peut pas être envoyé : close(1005) lève une exception dans un navigateur, et ce code n’a pas le droit de figurer dans une trame. Si l’autre côté doit distinguer une fin voulue des autres, n’appelez pas close() sans code. À la réception, traitez les deux de la même façon, et ne vous reconnectez que si l’utilisateur a encore besoin de la connexion.

pair-1000-1006 = Avec 1000, l’autre côté a dit qu’il avait terminé. Avec 1006, personne n’a rien dit : la connexion a pris fin sans trame Close exploitable, ou ne s’est jamais ouverte, et c’est votre propre côté qui a inscrit 1006. Un programme qui appelle lui-même close(1000) peut malgré tout voir 1006, si l’autre côté coupe TCP au lieu de répondre.
    .tell-1 = Vérifiez si l’événement open s’est déclenché : sinon, le handshake a échoué et c’est 1006.
    .tell-2 = Cherchez une trame Close que vous auriez reçue : si son corps commence par 03 E8, c’est 1000 ; s’il n’en est arrivé aucune, c’est 1006.
    .tell-3 = Regardez wasClean : s’il est vrai, c’est 1000. Après 1006, il n’est jamais vrai.
    .tell-4 = Si votre propre côté a appelé close(1000) et que vous voyez 1006, regardez l’autre côté : il a coupé TCP, ou n’a pas répondu à temps à la trame Close. Ce que vous avez envoyé était correct.
    .use = Envoyez 1000 quand votre côté a terminé, et attendez la réponse avant de fermer TCP. 1006 ne peut pas être envoyé. Après 1000, ne vous reconnectez que si l’utilisateur a encore besoin de la connexion. Après 1006, reconnectez-vous avec un délai aléatoire et croissant, sauf si votre propre côté avait demandé la fin.

pair-1000-1011 = Avec 1000, l’émetteur avait terminé et a mis fin délibérément à la connexion. Avec 1011, il a rencontré une situation qu’il n’attendait pas et ne pouvait plus continuer.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 E8, c’est 1000 ; s’il commence par 03 F3, c’est 1011.
    .tell-2 = Regardez le motif : « keepalive ping timeout » accompagne 1011, envoyé par Python websockets ; « ping timed out » accompagne 1000, envoyé par Tornado pour le même événement.
    .tell-3 = Regardez le journal du côté qui a fermé, à cette seconde-là : s’il montre une erreur, un panic ou un gestionnaire en échec, attendez-vous à 1011 ; s’il montre un appel à close(), attendez-vous à 1000.
    .use = Envoyez 1000 quand votre côté a terminé, et 1011 quand il a échoué. Un serveur qui envoie 1000 après une erreur dit à ses clients de ne pas revenir, et à ses exploitants que tout va bien. Après 1000, ne vous reconnectez que si l’utilisateur a encore besoin de la connexion ; après 1011, reconnectez-vous avec un délai aléatoire et croissant.

pair-1001-1005 = Avec 1001, l’autre côté a dit qu’il s’en allait. Avec 1005, il a envoyé une trame Close au corps vide, ce qui est permis : il n’a rien dit de ses raisons, et c’est votre propre côté qui a inscrit 1005.
    .tell-1 = Regardez la trame Close que vous avez reçue : si sa longueur est 0, c’est 1005 ; si son corps commence par 03 E9, c’est 1001.
    .tell-2 = Sur un serveur, regardez ce qu’a fait la page : si l’onglet a été fermé ou rechargé, c’est 1001 ; si son code a appelé close() sans argument, ou lâché la dernière référence au WebSocket, c’est 1005.
    .tell-3 = Regardez le motif : s’il y en a un, c’est 1001. Une trame Close vide n’a pas de place pour un motif.
    .use = Envoyez 1001 quand votre serveur s’en va, ou 1012 s’il va revenir ; un navigateur envoie 1001 de lui-même. 1005 ne peut pas être envoyé : donnez un code à close(). Comptez les deux comme des fins normales. Après 1001, reconnectez-vous avec un délai aléatoire de 5 s au plus ; après 1005, seulement si l’utilisateur a encore besoin de la connexion.

pair-1001-1006 = Avec 1001, l’autre côté a dit qu’il s’en allait. Avec 1006, personne n’a rien dit : la connexion a pris fin sans trame Close, ou ne s’est jamais ouverte, et c’est votre propre côté qui a inscrit 1006.
    .tell-1 = Vérifiez si l’événement open s’est déclenché : sinon, le handshake a échoué et c’est 1006.
    .tell-2 = Regardez, dans une capture réseau, comment TCP a pris fin : si une trame Close avec 03 E9 est arrivée d’abord, c’est 1001 ; si FIN ou RST est arrivé sans trame Close, c’est 1006.
    .tell-3 = Si les deux côtés ne sont pas d’accord, comparez à la seconde près : quand le délai d’inactivité de Jetty ou de Tomcat expire, le client voit 1001 et le journal du serveur indique 1006, pour un seul et même événement.
    .tell-4 = Avec des téléphones, regardez le navigateur : si le motif est « WebSocket is closed due to suspension. », Safari a envoyé 1001 ; si un téléphone a été verrouillé ou a perdu son réseau sans un mot, c’est 1006.
    .use = Un serveur qui s’arrête envoie 1001, ou 1012 s’il va revenir, et attend la réponse avant de fermer TCP ; sinon, ses clients voient 1006. 1006 ne peut pas être envoyé. Après 1001, reconnectez-vous avec un délai aléatoire de 5 s au plus ; après 1006, avec un délai aléatoire et croissant.

pair-1001-1012 = Avec 1001, l’émetteur s’en va, et ne dit pas s’il reviendra. Avec 1012, c’est un service qui redémarre, et qui demande à ses clients de revenir après un délai.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 E9, c’est 1001 ; s’il commence par 03 F4, c’est 1012.
    .tell-2 = Regardez qui l’a envoyé : si c’est un navigateur, c’est 1001, car les navigateurs n’envoient jamais 1012.
    .tell-3 = Regardez votre propre bibliothèque : Tomcat, Bandit, websocket-driver et uWebSockets refusent 1012 et affichent 1002 ou 1006, jamais 1001. Si l’une d’elles affiche 1001, c’est 1001.
    .use = Envoyez 1012 quand le service redémarre et que vos clients le comprennent, sinon 1001. Après 1001, reconnectez-vous avec un délai aléatoire de 5 s au plus. Après 1012, attendez le temps qu’indique le motif ; s’il n’indique rien, un temps aléatoire de 5 à 30 s, comme le demande le texte enregistré. Un délai de 1 à 5 s ne convient que si le serveur étale ses fermetures dans le temps, comme le fait farewell.

pair-1002-1005 = Avec 1002, l’autre côté se plaint : il a reçu des octets qui enfreignent la RFC 6455, ou un code qu’il refuse. Avec 1005, les octets n’avaient rien d’anormal : une trame Close est arrivée avec un corps vide, ce qui est permis, et c’est votre propre côté qui a inscrit 1005.
    .tell-1 = Regardez la trame Close que vous avez reçue : si son corps commence par 03 EA, c’est 1002 ; si sa longueur est 0, c’est 1005.
    .tell-2 = Si ce corps se réduit à un octet, c’est la trame elle-même qui est interdite : la plupart des bibliothèques y répondent par 1002, Firefox et gorilla indiquent 1005. La faute est du côté qui l’a envoyée.
    .tell-3 = Regardez le motif : s’il nomme une règle, comme « RSV1 must be clear », c’est 1002. Une trame Close vide n’a pas de place pour un motif.
    .tell-4 = Regardez le journal de l’autre côté à cette seconde-là : s’il montre une erreur de protocole, il a envoyé 1002 ; s’il montre un appel à close() sans code, vous voyez 1005.
    .use = Laissez 1002 à la bibliothèque, qui l’envoie d’elle-même quand les octets sont fautifs. 1005 ne peut pas être envoyé : donnez un code à close(). Un programme qui écrit 1005 dans une trame enfreint le protocole, et reçoit 1002 en réponse. Après 1002, trouvez le défaut avant de vous reconnecter, car les mêmes octets échoueront de nouveau ; après 1005, il n’y a rien à réparer.

pair-1002-1006 = Avec 1002, l’autre côté vous a envoyé une trame Close : il a reçu des octets qui enfreignent la RFC 6455. Avec 1006, aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte. Ce sont souvent les deux faces d’un même événement : le côté qui découvre le défaut envoie 1002, et indique lui-même 1006.
    .tell-1 = Vérifiez si l’événement open s’est déclenché : sinon, le handshake a échoué et c’est 1006.
    .tell-2 = Cherchez une trame Close que vous auriez reçue : si son corps commence par 03 EA, c’est 1002 ; s’il n’en est arrivé aucune, c’est 1006.
    .tell-3 = Regardez les deux journaux à la même seconde : si votre côté nomme une règle enfreinte et indique 1006, il a découvert le défaut lui-même, et l’autre côté voit 1002.
    .tell-4 = Dans une page, ouvrez la console : un navigateur qui découvre le défaut ne montre que 1006 à la page, et y écrit la règle.
    .use = Laissez 1002 à la bibliothèque. 1006 ne peut pas être envoyé : c’est ce qui reste du côté qui a renoncé, ou quand rien n’est arrivé. Après 1002, trouvez le défaut avant de vous reconnecter ; après 1006, reconnectez-vous avec un délai aléatoire et croissant, sauf si votre propre journal nomme une règle enfreinte.

pair-1002-1007 = 1002 porte sur la trame : son opcode, ses bits, son masque, sa longueur. 1007 porte sur ce qu’elle contient : un texte qui n’est pas de l’UTF-8.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 EA, c’est 1002 ; s’il commence par 03 EF, c’est 1007.
    .tell-2 = Regardez en hexadécimal le dernier message qui précède : si c’est un texte avec des octets qu’aucun décodeur UTF-8 n’accepte, attendez-vous à 1007 ; si les deux premiers octets d’une trame sont fautifs, attendez-vous à 1002.
    .tell-3 = Si le motif d’une trame Close n’était pas de l’UTF-8, regardez la bibliothèque qui l’a reçu : ws et undici envoient 1007 ; gorilla, Tomcat, .NET et Bandit envoient 1002.
    .use = Laissez les deux à la bibliothèque, qui les envoie d’elle-même. Un JSON mal formé n’est ni l’un ni l’autre : envoyez 1008 ou un code de votre choix dans 4000-4999. Après l’un comme après l’autre, ne revenez pas avec les mêmes octets.

pair-1003-1007 = Avec 1003, le message est d’un type que le destinataire n’accepte pas : du binaire là où il attend du texte, ou l’inverse. Avec 1007, le type est bon, mais pas les octets : un texte qui n’est pas de l’UTF-8.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 EB, c’est 1003 ; s’il commence par 03 EF, c’est 1007.
    .tell-2 = Regardez l’opcode du dernier message : 2 est du binaire, et un destinataire qui attend du texte envoie alors 1003.
    .tell-3 = Si l’opcode est 1, c’est-à-dire du texte, regardez les octets : si un décodeur UTF-8 les refuse, attendez-vous à 1007 ; s’il les accepte, le destinataire attend du binaire et envoie 1003.
    .use = Envoyez 1003 quand vous n’acceptez pas le type, quel que soit le contenu du message. Laissez 1007 à la bibliothèque. Pour un contenu incorrect dans le bon type, comme un JSON mal formé, envoyez 1008 ou un code de votre choix dans 4000-4999.

pair-1003-1008 = Avec 1003, le destinataire n’accepte pas ce type de message, texte ou binaire. Avec 1008, il accepte le type, et c’est une de ses propres règles qui a été enfreinte.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 EB, c’est 1003 ; s’il commence par 03 F0, c’est 1008.
    .tell-2 = Envoyez le même contenu dans l’autre type : s’il est accepté, c’est le type qui était en cause, donc 1003 ; s’il est refusé de nouveau, une règle a été enfreinte, donc 1008.
    .tell-3 = Si aucun message n’a été envoyé avant la fin, c’est 1008 : identifiants, Origin, chemin ou abonnement.
    .tell-4 = Si le serveur est Starlette, regardez le message : son WebSocketEndpoint envoie 1003 aussi pour un JSON mal formé.
    .use = Envoyez 1003 quand vous ne pouvez pas du tout accepter ce type. Envoyez 1008 pour tout ce qu’interdit une de vos règles, et nommez la règle dans le motif. Après l’un comme après l’autre, changez quelque chose avant de vous reconnecter.

pair-1005-1006 = Avec 1005, une trame Close est arrivée, et son corps était vide : c’est permis, et la connexion s’est terminée dans les règles. Avec 1006, aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte. Aucun des deux codes n’est jamais envoyé ; c’est votre propre côté qui inscrit l’un ou l’autre.
    .tell-1 = Vérifiez si l’événement open s’est déclenché : sinon, le handshake a échoué et c’est 1006.
    .tell-2 = Regardez, dans une capture réseau, comment TCP a pris fin : si une trame Close de longueur 0 est arrivée d’abord, c’est 1005 ; si FIN ou RST est arrivé sans trame Close, c’est 1006.
    .tell-3 = Regardez wasClean : s’il est vrai, c’est 1005. S’il est faux, c’est presque toujours 1006 ; Firefox l’indique aussi faux après une trame Close vide si le serveur a fermé TCP avant de lire la réponse.
    .tell-4 = Sur uvicorn, avec son implémentation wsproto ou sansio, le code ne tranche rien : une connexion TCP perdue y est indiquée par 1005. Changez d’implémentation, ou faites une capture réseau.
    .use = Ni l’un ni l’autre ne peut être envoyé. Donnez à close() un code et un motif, et attendez la réponse avant de fermer TCP : l’autre côté ne voit alors ni l’un ni l’autre. Traitez 1005 comme 1000. Après 1006, reconnectez-vous avec un délai aléatoire et croissant, et cherchez un handshake en échec, un délai d’expiration, un redémarrage ou un proxy.

pair-1005-1008 = 1008 est un refus : l’autre côté l’a écrit parce qu’une de ses règles a été enfreinte. Avec 1005, il n’a rien écrit : une trame Close est arrivée avec un corps vide, ce qui est permis, et c’est votre propre côté qui a inscrit 1005. Un serveur qui refuse un client par une trame Close vide lui fait voir 1005.
    .tell-1 = Regardez la trame Close que vous avez reçue : si son corps commence par 03 F0, c’est 1008 ; si sa longueur est 0, c’est 1005.
    .tell-2 = Regardez le motif : s’il y en a un, c’est 1008. S’il n’y en a pas, ce peut être l’un ou l’autre : 1008 arrive souvent sans motif.
    .tell-3 = Regardez le journal du serveur à cette seconde-là : s’il a refusé le client et que vous voyez 1005, son programme a appelé close() sans code. Faites-lui envoyer 1008 et nommer la règle.
    .tell-4 = Regardez l’âge : si des connexions prennent fin moins d’une seconde après leur ouverture, encore et encore, soupçonnez un refus même là où vous voyez 1005 : identifiants, Origin, chemin ou abonnement.
    .use = Envoyez 1008, avec un motif, chaque fois que vous refusez un client. Ne refusez pas par close() sans code : le client voit 1005 (ou 1000, si la bibliothèque l’écrit d’elle-même) et croit à une fin normale, et son développeur cherche le défaut au mauvais endroit. 1005 ne peut pas être envoyé. Après 1008, changez quelque chose avant de vous reconnecter ; après 1005, reconnectez-vous si l’utilisateur a encore besoin de la connexion.

pair-1005-1011 = Avec 1011, l’autre côté a dit qu’il avait échoué : il a rencontré une situation qu’il n’attendait pas. Avec 1005, il n’a rien dit : une trame Close est arrivée avec un corps vide, ce qui est permis, et c’est votre propre côté qui a inscrit 1005. Le même échec peut donner l’un ou l’autre : un serveur dont le gestionnaire d’erreurs envoie une trame Close vide fait voir 1005 à ses clients.
    .tell-1 = Regardez la trame Close que vous avez reçue : si son corps commence par 03 F3, c’est 1011 ; si sa longueur est 0, c’est 1005.
    .tell-2 = Regardez le motif : s’il y en a un, comme « keepalive ping timeout », c’est 1011. Une trame Close vide n’a pas de place pour un motif.
    .tell-3 = Regardez qui a fermé le premier : si c’est votre propre côté, par close() sans code, la réponse vide donne 1005, et rien n’a échoué.
    .tell-4 = Regardez le journal de l’autre côté à cette seconde-là : s’il montre une erreur et que vous voyez 1005, son gestionnaire d’erreurs ferme sans code. Faites-lui envoyer 1011. S’il ne montre aucune erreur, la fin était voulue.
    .use = Envoyez 1011 depuis le gestionnaire des erreurs que vous n’attendiez pas, pour que les clients et les exploitants voient l’échec. 1005 ne peut pas être envoyé ; close() sans code cache un échec derrière ce code, ou derrière 1000 si la bibliothèque l’écrit d’elle-même. Après 1011, reconnectez-vous avec un délai aléatoire et croissant, et limitez le nombre de tentatives. Après 1005, ne vous reconnectez que si l’utilisateur a encore besoin de la connexion.

pair-1005-1012 = Avec 1012, le service a dit qu’il redémarrait et qu’une nouvelle connexion serait la bienvenue. Avec 1005, l’autre côté n’a rien dit : une trame Close est arrivée avec un corps vide, ce qui est permis, et c’est votre propre côté qui a inscrit 1005. Un serveur qui envoie des trames Close vides en s’arrêtant fait voir 1005 à ses clients à chaque redémarrage.
    .tell-1 = Regardez la trame Close que vous avez reçue : si son corps commence par 03 F4, c’est 1012 ; si sa longueur est 0, c’est 1005.
    .tell-2 = Regardez le motif : s’il y en a un, comme « retry-after=2.5 », c’est 1012. Une trame Close vide n’a pas de place pour un motif.
    .tell-3 = Regardez votre propre bibliothèque : celles qui refusent 1012 (Tomcat, Bandit, websocket-driver, uWebSockets, anciennes versions de .NET) affichent à sa place 1002, 1006 ou une erreur, jamais 1005. Un 1005 n’est pas un 1012 déguisé.
    .tell-4 = Comptez les connexions qui ont pris fin dans les mêmes quelques secondes : s’il y en a beaucoup et que vous voyez 1005, le serveur redémarre sans le dire. Faites-lui envoyer 1012. S’il n’y en a qu’une, un programme a appelé close() sans code.
    .use = Envoyez 1012 quand le service redémarre : les clients savent alors qu’ils peuvent revenir, et quand. 1005 ne peut pas être envoyé ; les clients qui le prennent pour une fin normale ne reviennent pas après un redémarrage. Après 1012, attendez le temps qu’indique le motif ; s’il n’indique rien, un temps aléatoire de 5 à 30 s, comme le demande le texte enregistré. Un délai de 1 à 5 s ne convient que si le serveur étale ses fermetures dans le temps, comme le fait farewell. Après 1005, ne vous reconnectez que si l’utilisateur a encore besoin de la connexion.

pair-1006-1011 = Avec 1011, l’autre côté a eu le temps de dire qu’il échouait. Avec 1006, personne n’a rien dit : la connexion a pris fin sans trame Close exploitable, ou ne s’est jamais ouverte, et c’est votre propre côté qui a inscrit 1006.
    .tell-1 = Vérifiez si l’événement open s’est déclenché : sinon, le handshake a échoué et c’est 1006.
    .tell-2 = Cherchez une trame Close que vous auriez reçue : si son corps commence par 03 F3, c’est 1011 ; s’il n’en est arrivé aucune, c’est 1006.
    .tell-3 = Regardez ce qui a échoué : une exception levée dans un gestionnaire peut encore être signalée par 1011 ; un processus qui plante ou qu’on tue ne dit rien, et derrière nginx ou HAProxy ses clients voient 1006.
    .tell-4 = Si un keepalive est resté sans réponse, regardez les deux côtés : celui qui a émis le ping envoie 1011 « keepalive ping timeout » ; le côté muet, souvent, ne le lit jamais et indique 1006.
    .use = Envoyez 1011 quand votre côté a échoué et peut encore parler. 1006 ne peut pas être envoyé. Une passerelle qui parle WebSocket peut envoyer 1011 au nom d’un serveur qui a planté, comme le fait farewell. Après l’un comme après l’autre, reconnectez-vous avec un délai aléatoire et croissant.

pair-1006-1012 = Avec 1012, le service a annoncé son redémarrage. Avec 1006, personne n’a rien dit : la connexion a pris fin sans trame Close exploitable, ou ne s’est jamais ouverte. Un redémarrage que personne n’annonce donne 1006.
    .tell-1 = Cherchez, dans une capture réseau, une trame Close que vous auriez reçue : si son corps commence par 03 F4, l’autre côté a envoyé 1012, quoi qu’indique votre bibliothèque ; s’il n’en est arrivé aucune, c’est 1006.
    .tell-2 = Regardez votre propre bibliothèque : uWebSockets et Bun refusent 1012 et indiquent 1006 avec « Received invalid close payload ». Ce texte est de votre propre bibliothèque, et l’autre côté a peut-être envoyé 1012.
    .tell-3 = Comptez les connexions qui ont pris fin dans les mêmes quelques secondes : s’il y en a beaucoup et qu’aucune n’a eu de trame Close, le serveur, ou un proxy placé devant lui, a redémarré sans le dire.
    .tell-4 = Vérifiez si l’événement open s’est déclenché : sinon, c’est 1006, et le service n’est peut-être pas encore revenu.
    .use = Envoyez 1012 lors de chaque arrêt prévu, et attendez les réponses avant que le processus ne se termine. 1006 ne peut pas être envoyé. Après 1012, attendez le temps qu’indique le motif ; s’il n’indique rien, un temps aléatoire de 5 à 30 s, comme le demande le texte enregistré. Un délai de 1 à 5 s ne convient que si le serveur étale ses fermetures dans le temps, comme le fait farewell. Après 1006, reconnectez-vous avec un délai aléatoire et croissant.

pair-1006-1015 = Les deux sont le constat local d’une extrémité, et ni l’un ni l’autre n’est jamais envoyé. 1015 désigne une seule cause : la connexion TLS n’a pas pu être établie. 1006 couvre toute fin sans trame Close exploitable et, dans un navigateur, l’échec de TLS aussi.
    .tell-1 = Regardez l’adresse : si elle commence par ws:// et non par wss://, il n’y avait pas de TLS, et c’est 1006.
    .tell-2 = Vérifiez si l’événement open s’est déclenché : si oui, TLS fonctionnait, et c’est 1006.
    .tell-3 = Lancez openssl s_client -connect HÔTE:443 -servername HÔTE : si la commande échoue, TLS est en cause, et le 1006 d’un navigateur tient lieu de 1015 ; si elle réussit, regardez le statut HTTP du handshake.
    .tell-4 = Si une page affiche 1015, un pair l’a écrit dans une trame Close : Firefox le transmet. Aucun navigateur ne l’inscrit de lui-même.
    .use = Ni l’un ni l’autre ne peut être envoyé. Hors des navigateurs, une bibliothèque peut indiquer 1015 quand TLS a échoué, et 1006 pour le reste. Après 1015, réparez TLS avant de réessayer ; après 1006, reconnectez-vous avec un délai aléatoire et croissant.

pair-1008-1009 = 1009 est une règle qui a son propre code : le message est trop volumineux. 1008 désigne toutes les autres règles.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 F0, c’est 1008 ; s’il commence par 03 F1, c’est 1009.
    .tell-2 = Envoyez un message plus petit : s’il est accepté, c’est la taille qui était en cause, donc 1009 ; s’il est refusé aussi, c’est 1008.
    .tell-3 = Si le message est arrivé en de nombreux fragments, regardez la bibliothèque qui l’a reçu : ws et undici envoient 1008 pour un excès de fragments.
    .tell-4 = Si aucun message n’a été envoyé avant la fin, c’est 1008 : identifiants, Origin, chemin ou abonnement.
    .use = Envoyez 1009 quand un message dépasse votre limite, et indiquez cette limite dans le motif. Envoyez 1008 pour vos autres règles, et nommez la règle. Après 1009, ne renvoyez pas le même message ; après 1008, changez quelque chose avant de vous reconnecter.

pair-1008-1013 = Avec 1008, le client a enfreint une règle : la même tentative échouera de nouveau. Avec 1013, le client n’a rien fait de mal : le service n’a pas de place en ce moment, et la même tentative peut réussir plus tard.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 F0, c’est 1008 ; s’il commence par 03 F5, c’est 1013.
    .tell-2 = Réessayez, sans rien changer, quand le service est peu chargé : si la tentative réussit, c’était 1013, ou un 1008 dû au débit ; si elle échoue à toute heure, c’est 1008.
    .tell-3 = Regardez les autres clients : si tous sont refoulés, attendez-vous à 1013 ; si un seul l’est, attendez-vous à 1008.
    .use = Envoyez 1008 à un client qui enfreint une règle, y compris la limite de son propre débit. Envoyez 1013 à n’importe quel client quand le service dans son ensemble n’a plus de place. Avec l’un comme avec l’autre, un motif tel que « retry-after=30 » indique le délai. Après un 1008 sans délai, changez quelque chose ; après 1013, prenez une autre adresse, ou attendez longtemps, d’une durée aléatoire.

pair-1008-3000 = 3000 ne dit qu’une chose : les identifiants manquent ou sont faux. 1008 est le refus général, et bien des services l’envoient aussi pour les identifiants.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 F0, c’est 1008 ; s’il commence par 0B B8, c’est 3000.
    .tell-2 = Connectez-vous avec de nouveaux identifiants : si la connexion reste ouverte, c’étaient eux la cause, que certains services signalent par 3000 et d’autres par 1008 ; sinon, une autre règle a été enfreinte, donc 1008.
    .tell-3 = Regardez sur quoi tourne le serveur : chez Centrifugo, 3000 signifie « connexion fermée » ; dans WebSocket++, c’est une erreur générale du sous-protocole. Il n’y dit rien des identifiants.
    .tell-4 = Si votre propre côté tourne sur uWebSockets ou Bun et affiche 1006, l’autre côté a peut-être envoyé 3000 : ils le refusent à la réception.
    .use = Envoyez 3000 pour des identifiants manquants ou faux, 3003 pour des droits insuffisants, 1008 pour les autres règles ou quand les détails doivent rester cachés. Aux clients dont la bibliothèque refuse 3000, envoyez 1008. Après 3000, obtenez de nouveaux identifiants avant de vous reconnecter.

pair-1011-1012 = Avec 1011, l’émetteur a échoué, et personne ne l’avait prévu. Avec 1012, le service redémarre, et demande à ses clients de revenir.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 F3, c’est 1011 ; s’il commence par 03 F4, c’est 1012.
    .tell-2 = Comptez les connexions qui ont pris fin dans les mêmes quelques secondes : s’il n’y en a qu’une, attendez-vous à 1011 ; si toutes celles d’une instance ont pris fin pendant un déploiement, attendez-vous à 1012.
    .tell-3 = Derrière la passerelle farewell, consultez l’enregistrement : si le serveur amont est revenu pendant la fenêtre de redémarrage, c’est 1012 ; sinon, c’est 1011.
    .tell-4 = Regardez votre propre bibliothèque : Tomcat, Bandit, websocket-driver et uWebSockets refusent 1012 et affichent 1002 ou 1006, jamais 1011. Si l’une d’elles affiche 1011, c’est 1011.
    .use = Envoyez 1012 quand le service redémarre, 1011 quand il a échoué d’une façon que vous n’attendiez pas. Après 1011, reconnectez-vous avec un délai aléatoire et croissant, et limitez le nombre de tentatives. Après 1012, attendez le temps qu’indique le motif ; s’il n’indique rien, un temps aléatoire de 5 à 30 s, comme le demande le texte enregistré. Un délai de 1 à 5 s ne convient que si le serveur étale ses fermetures dans le temps, comme le fait farewell.

pair-1011-1014 = Avec 1011, l’émetteur a lui-même échoué, ou ne dit pas qui a échoué. Avec 1014, c’est une passerelle, et le serveur amont lui a donné une réponse invalide.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 F3, c’est 1011 ; s’il commence par 03 F6, c’est 1014.
    .tell-2 = Regardez qui l’a envoyé : s’il n’y a pas de passerelle entre les deux, c’est 1011.
    .tell-3 = Derrière la passerelle farewell, regardez la route : elle envoie 1011 pour un serveur amont qui a échoué, et 1014 seulement si la route le demande. L’enregistrement nomme le côté qui a échoué.
    .tell-4 = Regardez votre propre bibliothèque : gorilla, tungstenite, Tomcat et d’autres refusent 1014 et affichent 1002, 1006 ou une erreur, jamais 1011. Si l’une d’elles affiche 1011, c’est 1011.
    .use = Un serveur envoie 1011. Une passerelle envoie 1014 aux clients qui l’acceptent, et 1011 aux autres ; le motif nomme la cause. Après l’un comme après l’autre, reconnectez-vous avec un délai aléatoire et croissant, et regardez derrière la passerelle.

pair-1012-1013 = Avec 1012, une connexion prend fin parce que le service redémarre, et tous les clients sont priés de revenir. Avec 1013, le service fonctionne mais n’a pas de place pour ce client, qui est prié de se tenir à l’écart quelque temps.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 03 F4, c’est 1012 ; s’il commence par 03 F5, c’est 1013.
    .tell-2 = Regardez l’âge : une connexion qui a servi un moment et prend fin avec toutes les autres de son instance, c’est 1012 ; une connexion qui prend fin à l’ouverture ou peu après, c’est 1013.
    .tell-3 = Regardez la suite : si la tentative suivante reste ouverte, attendez-vous à 1012 ; si elle finit de la même façon, attendez-vous à 1013.
    .use = Envoyez 1012 quand vous redémarrez, 1013 quand vous n’avez pas de place, chacun avec un délai dans le motif. Après 1012, attendez le temps qu’indique le motif ; s’il n’indique rien, un temps aléatoire de 5 à 30 s, comme le demande le texte enregistré. Un délai de 1 à 5 s ne convient que si le serveur étale ses fermetures dans le temps, comme le fait farewell. Après 1013, prenez une autre adresse du service ; à la même adresse, attendez plus longtemps à chaque fois, ou laissez l’utilisateur décider.

pair-3000-3003 = Avec 3000, le service ne sait pas qui est le client : les identifiants manquent ou sont faux. Avec 3003, il le sait, et le compte n’a pas ce droit.
    .tell-1 = Regardez le corps de la trame Close : s’il commence par 0B B8, c’est 3000 ; s’il commence par 0B BB, c’est 3003.
    .tell-2 = Connectez-vous avec de nouveaux identifiants du même compte : si la connexion reste ouverte, c’était 3000 ; si elle finit de la même façon, c’est 3003.
    .tell-3 = Regardez sur quoi tourne le serveur : chez Centrifugo, 3000 signifie « connexion fermée » ; dans WebSocket++, c’est une erreur générale du sous-protocole. Il n’y dit rien des identifiants.
    .use = Envoyez 3000 quand vous ne savez pas qui est le client, 3003 quand vous le savez et que ce n’est pas permis ; acceptez d’abord le handshake, car une page ne sait pas lire un HTTP 401 ou 403. Après 3000, obtenez de nouveaux identifiants avant de vous reconnecter. Après 3003, ne vous reconnectez pas automatiquement.
