# The codes that have an entry of their own, and the ranges.
#
# The value is the registered name. `.answer` answers "what is this?" in one
# sentence; `.page`, `.server` and `.operator` say what it means for the author of
# the web page or client, the author of the server, and the operator of what is
# between; `.first` is the first step; `.use` says when to send it; `.reference`
# where it is defined. In the ranges, $code is the number that was asked for.
#
# One line is one text: a line break would reach the reader.

# As in English: .reference
code-1000 = Fermeture normale
    .answer = L’émetteur a terminé et a fermé la connexion ; cela ne signifie pas que les deux côtés étaient d’accord.
    .page = Le serveur a fermé la connexion, ou votre propre code a appelé close(). Si la page a encore besoin de la connexion, ouvrez-en une nouvelle après un délai aléatoire de { SECONDS("rfc6455-first-delay") } s au plus. Lisez d’abord le motif : un service peut fermer avec 1000 pour une raison à laquelle une nouvelle connexion ne change rien, par exemple une clé expirée.
    .server = Le client a terminé, et rien n’a échoué : ne le journalisez pas comme une erreur. Certaines bibliothèques affichent aussi 1000 pour une trame Close sans code ; il se peut donc que le client n’ait envoyé aucun code.
    .operator = Les proxies qui ne font que transmettre les octets, comme nginx et HAProxy, n’envoient jamais de trame Close. 1000 vient du client, du serveur, ou d’une passerelle qui écrit elle-même des trames WebSocket.
    .first = Cherchez l’appel à close(), sauf si vous vous attendiez à cette fin ; s’il n’y en a pas, cherchez un délai qui correspond à l’âge de la connexion ou à la durée d’inactivité avant la fin.
    .use = Envoyez 1000 quand votre côté a terminé. Envoyez 1001 quand un délai d’inactivité met fin à la connexion, et 1012 quand le serveur redémarre : des clients peuvent voir dans 1000 une raison de ne pas se reconnecter.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

# As in English: .reference
code-1001 = Départ
    .answer = L’émetteur s’en va : une page a été fermée ou rechargée, un serveur s’arrête, ou un délai du serveur a expiré.
    .page = Le serveur, ou une passerelle placée devant lui, a fermé la connexion ; votre page n’y est pour rien. { -reconnect-soon } Beaucoup d’autres clients se reconnectent peut-être au même moment. Une page ne peut pas envoyer 1001 elle-même : close(1001) lève InvalidAccessError.
    .server = Un utilisateur a fermé l’onglet, l’a rechargé ou est allé sur une autre page. Les navigateurs sont tenus d’envoyer 1001 dans ce cas : comptez-le comme une fin normale et non comme une erreur.
    .operator = Comparez l’heure des fermetures à celle des redémarrages, des déploiements et des rechargements, et la durée d’inactivité avant la fin aux délais d’inactivité. Caddy envoie 1001 aux deux côtés quand il s’arrête ou recharge sa configuration ; AWS API Gateway l’envoie quand son délai d’inactivité expire et quand la durée maximale est atteinte.
    .first = Côté client, attendez un délai aléatoire, puis reconnectez-vous. (Un serveur n’a rien à faire.)
    .use = Envoyez 1001 quand votre serveur s’arrête, ou quand il met fin à une connexion inactive. S’il redémarre et que les bibliothèques de vos clients acceptent 1012, envoyez plutôt 1012. Les navigateurs envoient 1001 d’eux-mêmes.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

# As in English: .reference
code-1002 = Erreur de protocole
    .answer = L’émetteur a reçu des octets qui enfreignent les règles du protocole WebSocket, et a abandonné.
    .page = C’est le navigateur qui construit les trames : une page en est donc rarement la cause. Ne vous reconnectez pas en boucle, car la même erreur se reproduit en général : prévenez les responsables du serveur. Le délai d’inactivité de Bandit (Phoenix) fait exception : il se termine aussi par 1002, et une nouvelle connexion fonctionne.
    .server = Votre bibliothèque a refusé ce que le client a envoyé, ou le client a refusé ce que vous avez envoyé. Le motif nomme en général la règle. Cherchez deux tâches qui écrivent sur la même socket, une compression utilisée d’un seul côté, et un code de fermeture que l’autre bibliothèque n’accepte pas.
    .operator = Un proxy qui modifie le handshake ou les octets peut en être la cause, par exemple s’il retire Sec-WebSocket-Extensions. Connectez-vous directement au serveur, sans passer par aucun proxy : si l’erreur n’y apparaît pas, c’est un proxy qui la provoque.
    .first = Lisez le motif : il nomme en général la règle enfreinte.
    .use = Laissez 1002 à la bibliothèque. Quand un message est bien formé mais que votre application ne l’accepte pas, envoyez 1003, 1008 ou un code de la plage 4000–4999.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

# As in English: .reference
code-1003 = Type de données non pris en charge
    .answer = L’émetteur n’accepte pas ce type de message : il a reçu du binaire et attend du texte, ou il a reçu du texte et attend du binaire.
    .page = send() envoie du texte si vous lui passez une chaîne, du binaire si vous lui passez un ArrayBuffer ou un Blob. Envoyez le type qu’attend le serveur. Après une reconnexion, le même message échouera de nouveau.
    .server = Vérifiez le type du dernier message envoyé par le client, et si une mise à jour de votre framework ou du client l’a modifié. Certains frameworks envoient aussi 1003 pour un texte qui n’est pas du JSON valide.
    .operator = Les proxies en sont rarement la cause : nginx, HAProxy et les proxies du même genre ne regardent pas le type d’un message. Une passerelle qui lit les messages WebSocket peut avoir une règle à ce sujet ; regardez son journal.
    .first = Regardez le type du dernier message : dans une capture réseau, l’opcode 1 est du texte, 2 du binaire.
    .use = Envoyez 1003 quand vous n’acceptez pas du tout ce type de message. Pour un contenu incorrect dans le bon type, comme un JSON mal formé, envoyez 1008 ou un code de la plage 4000–4999. L’équivalent le plus proche dans HTTP est 415 (Unsupported Media Type).
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

# As in English: .reference
code-1004 = Réservé
    .answer = 1004 n’a pas de signification et ne doit pas être envoyé ; d’anciennes tables l’appellent « too large », rôle aujourd’hui tenu par 1009.
    .page = Si l’événement close affiche 1004, le serveur a envoyé un code interdit : Chromium et Firefox le transmettent à la page. Ne vous reconnectez pas automatiquement ; prévenez les responsables du serveur.
    .server = N’envoyez pas 1004, même si votre bibliothèque le permet : d’autres bibliothèques y répondent par 1002 ou indiquent 1006. Si vous l’avez reçu, le client suit une ancienne table ou contient un bug.
    .operator = Les proxies qui ne font que transmettre les octets ne produisent pas 1004. Cherchez lequel des deux côtés l’a envoyé.
    .first = Trouvez le programme qui envoie 1004, et faites-lui envoyer 1009 pour un message trop volumineux.
    .use = N’envoyez jamais 1004. Pour un message trop volumineux, envoyez 1009. { -own-code }
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = Aucun code reçu
    .answer = Une trame Close sans code est arrivée ; c’est permis, la fermeture est propre, et c’est votre bibliothèque qui a ajouté le nombre 1005.
    .page = Le serveur a fermé sans code, ou votre page a appelé close() sans argument et le serveur a répondu de même. Rien n’est en panne. Ne vous reconnectez que si la page a encore besoin de la connexion.
    .server = Le client a appelé close() sans code. Comptez-le comme une fin propre. Il y a des exceptions : uvicorn, avec son implémentation wsproto ou sansio, affiche aussi 1005 quand la connexion a simplement été perdue.
    .operator = L’un des deux côtés a fermé délibérément, et sa trame Close est parvenue à l’autre : le trajet fonctionne. Quand un proxy coupe la connexion, le code est 1006.
    .first = Trouvez l’appel à close() sans code, dans le client ou sur le serveur.
    .use = Vous ne pouvez pas envoyer 1005 : les navigateurs lèvent une exception si vous essayez, et ce code est interdit dans une trame Close. Appelez close(1000, "done") si l’autre côté doit savoir pourquoi.
    .reference = RFC 6455, sections 7.1.5 et 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Fermeture anormale
    .answer = La connexion ne s’est jamais ouverte, ou s’est terminée sans trame Close exploitable ; personne n’a envoyé 1006 : c’est votre bibliothèque qui l’a ajouté.
    .page = Les navigateurs cachent délibérément la cause aux scripts, pour qu’une page ne puisse pas sonder le réseau de l’utilisateur. C’est aussi pourquoi l’événement error n’a ni code ni message. La console du navigateur et son panneau réseau en montrent plus, souvent le statut HTTP. Reconnectez-vous après des délais aléatoires et croissants ; si la connexion ne s’est jamais ouverte, arrêtez-vous après quelques tentatives.
    .server = Le client a été perdu sans trame Close, ou votre propre bibliothèque a coupé la connexion. Des cas isolés sont normaux : les téléphones se mettent en veille et les réseaux changent. Si beaucoup de connexions se terminent au même moment, cherchez du côté d’un redémarrage ou d’un proxy. Journalisez aussi le texte d’erreur de votre bibliothèque, car il nomme souvent la cause.
    .operator = Pour savoir si c’est le serveur ou le proxy qui a mis fin à la connexion, comparez leurs journaux à cette seconde-là : celui qui a fermé le premier y a mis fin. { -past-the-proxy } nginx, HAProxy et l’Application Load Balancer d’AWS n’envoient jamais de trame Close : les clients voient donc 1006 quand l’un d’eux coupe la connexion.
    .first = Vérifiez si la connexion s’est ouverte : l’événement open s’est-il déclenché ?
    .use = Vous ne pouvez pas envoyer 1006. Un programme qui sait pourquoi il met fin à une connexion envoie plutôt une trame Close : 1011 pour un échec, 1001 ou 1012 pour un arrêt, 1013 s’il est surchargé.
    .reference = RFC 6455, sections 7.1.5, 7.2.3 et 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Charge utile invalide
    .answer = La charge utile ne correspond pas au type du message : il s’agit presque toujours d’un message texte qui n’est pas de l’UTF-8 valide.
    .page = Le navigateur encode en UTF-8 chaque chaîne que vous envoyez : un texte envoyé par une page provoque donc rarement 1007. Si c’est le cas, vérifiez si le serveur utilise 1007 pour un JSON mal formé ou des champs incorrects. Ne renvoyez pas le même message.
    .server = La bibliothèque de l’autre côté n’a pas pu décoder un message texte ou le motif d’une fermeture, ou c’est la vôtre qui n’a pas pu. Envoyez les octets dans un message binaire, et ne coupez un texte qu’entre deux caractères.
    .operator = Les proxies qui ne font que transmettre les octets ne vérifient pas l’UTF-8. Une passerelle qui vérifie le contenu peut envoyer 1007 d’après une règle qui lui est propre ; regardez son journal.
    .first = Regardez les octets du dernier message texte : trouvez le premier qui n’est pas de l’UTF-8 valide.
    .use = Laissez 1007 à la bibliothèque. Il n’est pas fait pour un JSON mal formé ni pour des champs manquants : dans ces cas, envoyez 1008 ou un code de la plage 4000–4999.
    .reference = RFC 6455, sections 7.4.1 et 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

# As in English: .reference
code-1008 = Violation des règles
    .answer = L’émetteur a fermé la connexion parce qu’une de ses règles a été enfreinte : 1008 est le refus général, quand ni 1003 ni 1009 ne conviennent ou quand l’émetteur veut cacher les détails.
    .page = Le motif compte plus que le nombre : lisez-le, puis lisez les règles que documente le service. Corrigez ce qui enfreint la règle avant de vous reconnecter, car la même tentative échouera de nouveau. { -retry-after }
    .server = C’est votre gestionnaire, votre framework ou une passerelle placée devant vous qui l’a envoyé. Cherchez la règle dans le code et dans le journal : identifiants, Origin, débit, contenu, ou client qui lit trop lentement.
    .operator = Une passerelle qui a ses propres règles, comme la passerelle farewell, envoie 1008 sans consulter le serveur. Son journal ou son enregistrement de la connexion nomme la règle.
    .first = Lisez le motif ; s’il est vide, demandez à l’exploitant du service ou lisez le journal du serveur à la seconde de la fermeture.
    .use = Envoyez 1008 quand un client a enfreint une de vos règles et qu’aucun autre code ne convient, et nommez la règle dans le motif. Pour un mauvais type de message, envoyez 1003 ; pour un message trop volumineux, 1009.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

# As in English: .reference
code-1009 = Message trop volumineux
    .answer = Un message dépassait la taille qu’accepte l’émetteur de la trame Close ; c’est l’équivalent WebSocket de HTTP 413.
    .page = Retirez le message de la file d’attente avant de vous reconnecter, car il serait de nouveau trop volumineux. Découpez-le, ou envoyez les données volumineuses par HTTP et leur seule adresse par le WebSocket.
    .server = Votre bibliothèque a une limite, souvent basse : { KIB("tomcat-text-buffer") } Kio dans Tomcat, { MIB("python-websockets-max-size") } Mio dans Python websockets, { MIB("ws-max-payload") } Mio dans ws pour Node. N’augmentez la limite qu’autant que votre application en a besoin, car chaque connexion peut utiliser autant de mémoire.
    .operator = Chaque intermédiaire qui lit les trames WebSocket a sa propre limite, et c’est la plus basse qui compte. AWS API Gateway accepte des trames de { KIB("aws-api-gateway-frame") } Kio au plus et des messages de { KIB("aws-api-gateway-message") } Kio au plus.
    .first = Cherchez quelle était la taille du dernier message, et quel côté ou quel proxy a envoyé 1009 : la formulation du motif indique souvent de quelle bibliothèque il vient.
    .use = Envoyez 1009 quand un message dépasse votre limite, et indiquez la limite dans le motif.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

# As in English: .reference
code-1010 = Extension obligatoire
    .answer = Le client a fermé la connexion parce que le serveur n’a pas accepté une extension dont le client a besoin.
    .page = Une page ne peut pas exiger d’extension : 1010 vient donc de clients hors navigateur. Rendez l’extension facultative dans un tel client, ou connectez-vous à un serveur qui la prend en charge.
    .server = Seuls les clients envoient 1010. Activez l’extension que nomme le motif, ou documentez que vous ne la proposez pas.
    .operator = Un proxy qui retire ou réécrit Sec-WebSocket-Extensions peut en être la cause. Comparez l’en-tête des deux côtés du proxy.
    .first = Comparez l’en-tête Sec-WebSocket-Extensions que le client a envoyé à celui de la réponse qu’il a reçue.
    .use = N’envoyez 1010 que depuis un client, et énumérez les extensions manquantes dans le motif. Un serveur qui a besoin d’une extension refuse plutôt le handshake.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = Erreur interne
    .answer = L’émetteur a rencontré une situation inattendue et n’a pas pu continuer ; c’est l’équivalent WebSocket de HTTP 500.
    .page = Lisez le motif avant de vous reconnecter : s’il parle d’un quota ou de crédits, une reconnexion ne sert à rien. Sinon, reconnectez-vous après des délais aléatoires et croissants, et limitez le nombre de tentatives. Ne renvoyez pas le dernier message sans le modifier : un message qui a fait planter le serveur peut le faire planter de nouveau.
    .server = Si un gestionnaire a échoué, votre journal contient l’erreur à cette seconde-là. Si le motif est « keepalive ping timeout », un ping n’a pas reçu de réponse à temps, et la cause peut se trouver de l’un ou l’autre côté : vérifiez d’abord si votre propre boucle d’événements était bloquée.
    .operator = Une passerelle qui comprend WebSocket, comme la passerelle farewell, envoie 1011 quand elle perd le serveur amont. Derrière nginx ou HAProxy, le client voit 1006 pour le même événement.
    .first = Lisez le motif, et cherchez quel côté a envoyé 1011 : Python websockets écrit « sent 1011 » pour le sien et « received 1011 » pour celui du pair.
    .use = Envoyez 1011 quand votre côté a échoué d’une façon que vous n’aviez pas prévue. Pour les échecs prévus, envoyez un code qui les nomme. La RFC ne mentionne que les serveurs, mais les clients l’envoient aussi, surtout quand leur keepalive reste sans réponse.
    .reference = RFC 6455, section 7.4.1, et erratum 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Redémarrage du service
    .answer = Le service redémarre, ou recharge son code ou sa configuration ; reconnectez-vous après un délai aléatoire.
    .page = Reconnectez-vous sans demander à l’utilisateur. { -retry-after } Sinon, le texte enregistré demande un délai aléatoire de { SECONDS("registered-1012-min") } à { SECONDS("registered-1012-max") } s. Un délai aléatoire de { SECONDS("paced-1012-min") } à { SECONDS("paced-1012-max") } s suffit si le serveur étale ses fermetures dans le temps, comme le fait la passerelle farewell.
    .server = uvicorn envoie 1012 quand il s’arrête, Phoenix quand il draine ses sockets. Étalez les fermetures sur quelques secondes. En se reconnectant, les clients peuvent arriver sur une autre instance : ne gardez donc pas leurs sessions dans la seule mémoire d’un processus.
    .operator = Derrière nginx ou HAProxy, les clients voient 1006 quand le serveur s’arrête sans envoyer de trame Close. Avant de tuer un serveur, laissez-lui le temps d’envoyer ses trames Close.
    .first = Attendez un délai aléatoire, puis reconnectez-vous.
    .use = Envoyez 1012 quand les clients doivent se reconnecter après un redémarrage, un déploiement ou un rechargement. Les logiciels suivants ne l’acceptent pas : { REFUSED_BY("1012") }. Aux clients basés sur eux, envoyez 1001 ou un code de la plage 4000–4999.
    .reference = Registre IANA ; liste de diffusion hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Réessayez plus tard
    .answer = Le service n’a pas la capacité d’accepter cette connexion en ce moment ; essayez une autre de ses adresses, ou essayez plus tard.
    .page = { -retry-after } Sinon, faites ce que demande le texte enregistré : connectez-vous à une autre adresse du service s’il y en a une, et à la même seulement si l’utilisateur le demande. Indiquez que le service est saturé, et laissez l’utilisateur réessayer ; un programme sans utilisateur attend un délai aléatoire qui augmente à chaque tentative.
    .server = Votre programme, votre framework ou une passerelle placée devant lui a refusé la connexion parce qu’une limite était atteinte. Trouvez cette limite, et vérifiez les services dont votre serveur a besoin.
    .operator = Regardez la limite de connexions, les fichiers ouverts, la mémoire et le processeur, et l’état de ce qui se trouve derrière le service.
    .first = Attendez, ou utilisez une autre adresse du service ; ne réessayez pas en boucle.
    .use = Envoyez 1013 quand vous n’avez pas la capacité d’accepter une connexion. HTTP 503 pendant le handshake signifie la même chose et coûte moins, mais une page ne peut pas le lire. Les logiciels suivants n’acceptent pas 1013 : { REFUSED_BY("1013") } ; aux clients basés sur eux, envoyez 1011 ou un code de la plage 4000–4999.
    .reference = Registre IANA ; liste de diffusion hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Réponse amont invalide
    .answer = Une passerelle ou un proxy a reçu une réponse invalide du serveur amont, sur une connexion déjà ouverte ; le registre compare ce code à HTTP 502.
    .page = Votre page n’en est pas la cause. Reconnectez-vous après des délais aléatoires et croissants, comme après 1006.
    .server = La passerelle placée devant vous a perdu la connexion à votre serveur, ou n’a pas compris sa réponse. Lisez votre propre journal à la seconde de la fermeture.
    .operator = Vérifiez que le serveur amont fonctionne et parle WebSocket sur ce chemin, et lisez le journal de la passerelle.
    .first = Lisez le journal de la passerelle, puis celui du serveur amont, à la seconde de la fermeture.
    .use = N’envoyez 1014 que depuis une passerelle dont les clients l’acceptent. Les logiciels suivants ne l’acceptent pas : { REFUSED_BY("1014") }. Aux clients basés sur eux, envoyez 1011.
    .reference = Registre IANA ; liste de diffusion hybi <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

# As in English: .reference
code-1015 = Échec du handshake TLS
    .answer = TLS n’a pas pu être établi : il n’y a donc jamais eu de WebSocket ; 1015 est une valeur locale, jamais transmise.
    .page = Les navigateurs n’utilisent pas 1015 : ils affichent 1006 pour un échec de TLS. Ouvrez le même hôte en https:// dans un onglet ; le navigateur y nomme l’erreur.
    .server = Présentez un certificat valide pour le nom qu’utilisent les clients, avec ses certificats intermédiaires.
    .operator = Cherchez quel intermédiaire déchiffre TLS, et vérifiez-y le certificat : noms, dates et chaîne.
    .first = Exécutez « { -openssl } » et vérifiez les noms, les dates et la chaîne du certificat.
    .use = N’envoyez jamais 1015 : il est interdit dans une trame Close. Laissez-le au côté qui n’a pas pu établir TLS.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = Non authentifié
    .answer = Les identifiants manquent, sont incorrects ou ont expiré : 3000 est l’équivalent de HTTP 401 sur une connexion ouverte, où une page peut le lire.
    .page = Obtenez de nouveaux identifiants, puis reconnectez-vous ; les anciens échoueront de nouveau. Si le serveur est Centrifugo, SockJS, SaltyRTC ou basé sur WebSocket++, 3000 signifie autre chose.
    .server = Votre gestionnaire ou votre passerelle a refusé les identifiants. Si le jeton devrait être valide, comparez les horloges des deux côtés, ainsi que l’audience et la clé du jeton.
    .operator = La passerelle farewell envoie 3000 quand le serveur a refusé le handshake ou qu’un jeton a été refusé, si la route a when_refused = "accept" ; refused_code permet de choisir un autre code.
    .first = Renouvelez les identifiants, sauf si l’émetteur donne à 3000 un autre sens.
    .use = Envoyez 3000 quand les identifiants manquent ou sont incorrects. { -accept-first } { -uws-refuses }
    .reference = Registre IANA, 6 septembre 2021 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Accès interdit
    .answer = Les identifiants sont valides, mais ne donnent pas le droit nécessaire : 3003 est l’équivalent de HTTP 403 sur une connexion ouverte.
    .page = Ne vous reconnectez pas automatiquement : de nouveaux identifiants pour le même compte n’y changent rien. Dites à l’utilisateur ce que le compte n’a pas le droit de faire. Chez SaltyRTC, 3003 signifie que la signalisation est passée à un autre canal.
    .server = Votre gestionnaire ou votre passerelle a constaté que le compte n’a pas le droit qu’exige ce canal ou cette action.
    .operator = La passerelle farewell n’envoie 3003 que là où vous l’avez configuré : refused_code = 3003 sur une route avec when_refused = "accept".
    .first = Vérifiez quel droit est exigé, et si ce compte l’a.
    .use = Envoyez 3003 quand vous savez qui est le client et que le compte n’a pas le droit de faire cela. { -accept-first } { -uws-refuses }
    .reference = Registre IANA, 22 février 2023 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Délai d’attente dépassé
    .answer = L’émetteur a attendu quelque chose trop longtemps : 3008 est l’équivalent de HTTP 408.
    .page = Faites d’abord en sorte que votre client envoie à temps ce qu’attend le serveur : l’authentification juste après l’ouverture, ou un heartbeat quand rien d’autre n’est envoyé. { -reconnect-soon } Chez Centrifugo, 3008 signifie que vous lisez trop lentement ; chez AssemblyAI, que la session était trop longue.
    .server = Votre gestionnaire, votre bibliothèque ou votre passerelle a un délai pour l’authentification, pour le premier message ou pour un pong. Comparez-le à l’âge de la connexion et au temps écoulé depuis le dernier message.
    .operator = La passerelle farewell envoie 3008 à un client qui ne répond pas aux pings. En général, un tel client n’est plus là et ne le reçoit jamais.
    .first = Lisez le motif : lui seul peut dire ce qu’attendait l’émetteur.
    .use = Envoyez 3008 quand vous avez attendu trop longtemps, et écrivez dans le motif ce que vous attendiez. { -uws-refuses }
    .reference = Registre IANA, 1er février 2024 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

# As in English: .reference
range-unused = Inutilisé
    .answer = { $code } n’est pas un code de fermeture : la RFC 6455 laisse 0–999 inutilisés, et une trame Close ne doit pas contenir ce nombre.
    .page = Le nombre vient de votre bibliothèque, ou d’un pair qui enfreint les règles. { -shown-anyway }
    .server = Vérifiez si un programme a passé à close() un statut HTTP, comme 401 ou 503. aiohttp indique 0 pour une trame Close vide, que d’autres bibliothèques indiquent par 1005.
    .operator = Un proxy ne produit pas un tel nombre. Regardez les programmes aux deux bouts.
    .first = Trouvez le programme qui a produit ce nombre : votre bibliothèque, votre propre code ou le pair.
    .use = N’envoyez jamais { $code }. Envoyez 1008 pour une règle enfreinte, 1011 pour une erreur, 1013 pour une surcharge. { -own-code }
    .reference = RFC 6455, section 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Non attribué
    .answer = { $code } n’est attribué à rien, et une trame Close ne doit pas contenir ce nombre : 1000–2999 est destiné au protocole et à ses extensions publiques, et aucun nombre de cette plage n’est attribué après 1015.
    .page = Demandez aux auteurs du serveur de changer de nombre. { -shown-anyway } SockJS indique 2000 quand tous ses transports ont échoué ; ce nombre vient du client SockJS.
    .server = Si votre programme envoie { $code }, beaucoup de clients indiquent 1002 ou 1006 à la place. Si vous le recevez, le client contient un bug ou utilise un nombre qui n’est pas enregistré.
    .operator = Les proxies qui ne font que transmettre les octets ne produisent pas un tel nombre. Regardez les programmes aux deux bouts.
    .first = Trouvez le programme ou la bibliothèque dont le code source contient { $code }.
    .use = N’envoyez jamais { $code }. { -own-code }
    .reference = RFC 6455, section 7.4.2, et registre IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Bibliothèque ou framework
    .answer = { $code } est dans la plage des bibliothèques et des frameworks : c’est la bibliothèque à l’autre bout qui décide de ce qu’il signifie.
    .page = { -look-up-number } N’utilisez pas la table d’une autre bibliothèque : un même code a un sens différent dans chacune.
    .server = Seuls 3000, 3003 et 3008 sont enregistrés ; votre bibliothèque peut utiliser pour elle-même tout autre code de la plage 3000–3999.
    .operator = Les proxies qui ne font que transmettre les octets ne le modifient pas. Si un client indique 1006 à la place, vérifiez s’il est basé sur uWebSockets, qui refuse 3000–3999.
    .first = Cherchez quelle bibliothèque ou quel service envoie { $code }.
    .use = N’envoyez { $code } que si c’est un code propre à votre bibliothèque, et documentez-le ou faites-le enregistrer auprès de l’IANA. { -own-code }
    .reference = RFC 6455, section 7.4.2, et registre IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

# As in English: .reference
range-private = Usage privé
    .answer = { $code } est dans la plage d’usage privé : c’est l’application à l’autre bout qui décide de ce qu’il signifie.
    .page = { -look-up-number } Si vous n’en trouvez pas le sens, reconnectez-vous après des délais aléatoires et croissants, et arrêtez-vous après quelques tentatives qui se terminent par le même code.
    .server = Cherchez ce nombre dans votre propre code source. Notez pour chacun de vos codes ce qu’il signifie et si un client doit se reconnecter.
    .operator = Toutes les bibliothèques de cette référence acceptent 4000–4999. Si le client voit 1006 à la place, cherchez un serveur qui ferme avant d’accepter le handshake, ou un intermédiaire qui coupe TCP.
    .first = Cherchez quel service ou quelle application envoie { $code } : le nom d’hôte ou le sous-protocole l’indique en général.
    .use = Envoyez { $code } pour une signification que votre application a documentée. Les navigateurs peuvent l’envoyer aussi.
    .reference = RFC 6455, section 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

# As in English: .reference
range-outside = Hors registre
    .answer = { $code } n’est pas un code de fermeture : le registre s’arrête à 4999, et la RFC 6455 ne donne aucun sens aux nombres plus grands.
    .page = Le nombre vient d’un pair qui écrit mal ses trames Close. { -shown-anyway }
    .server = Vérifiez comment votre programme écrit la trame. { -capture-close }
    .operator = Sauf sur une route qui ne fait qu’observer, la passerelle farewell ne transmet pas un tel nombre : si le serveur l’envoie, le client reçoit 1011. Sans passerelle de ce genre, regardez le programme qui l’a envoyé.
    .first = Trouvez l’émetteur, et écrivez { $code } en hexadécimal. Si les deux octets dans l’autre ordre forment un code connu, l’émetteur les a intervertis ; si ce sont deux lettres, il a écrit un motif sans code.
    .use = N’envoyez jamais { $code }. { -own-code }
    .reference = RFC 6455, section 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
