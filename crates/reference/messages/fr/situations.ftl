# Situations in which the codes are seen: facts/codes.json says which, and in
# what order.
#
# The value is the situation; `.test` tells how to confirm it and what separates
# it from the others of the same code, `.fix` how to fix it. In the ranges, $code
# is the number that was asked for.

## 1000

seen-closed-on-purpose = Une application a appelé close(1000) : une page qui a terminé, un serveur arrivé au bout de son flux, ou un serveur qui a exclu un client.
    .test = Le journal du côté qui a fermé montre l’appel. Ni l’âge de la connexion ni la durée d’inactivité avant la fin ne correspondent à un délai. AWS API Gateway affiche 1000 quand le backend déconnecte un client, car son API n’accepte pas de code.
    .fix = Si cette fin est normale, ne faites rien. Si l’autre côté doit en savoir plus, donnez un motif, ou utilisez un code de la plage 4000–4999.

seen-empty-close-shown-as-1000 = La trame Close n’avait pas de code, et votre bibliothèque affiche 1000 là où d’autres affichent 1005. Java-WebSocket, Tomcat, .NET, websocket-driver (Rails, faye) et mint_web_socket le font ; aiohttp affiche 0 et Tornado None.
    .test = Capturez la trame Close : sa longueur est 0. Sans capture réseau, regardez ce qu’appelle l’autre côté : close() sans argument envoie une trame Close vide.
    .fix = Traitez 1000 et 1005 de la même façon, ou faites appeler close(1000, "done") par l’autre côté, avec un motif, pour pouvoir les distinguer.

seen-idle-timer-sends-1000 = Le délai d’inactivité d’un serveur a mis fin à une connexion sans trafic. Cowboy (Erlang, Elixir) envoie 1000 avec un motif vide au bout de { SECONDS("cowboy-idle-timeout") } s.
    .test = La durée d’inactivité avant la fin est toujours la même, mais pas l’âge de la connexion. Si des messages sont envoyés à un intervalle deux fois plus court, la connexion reste ouverte.
    .fix = { -heartbeat } Ou augmentez la limite du serveur (idle_timeout dans Cowboy). Si le client a encore besoin de la connexion, faites en sorte qu’il se reconnecte.

seen-lifetime-ends-with-1000 = Le serveur ferme chaque connexion quand elle atteint sa durée de vie maximale, quel que soit son trafic. Daphne le fait au bout de { HOURS("daphne-websocket-timeout") } h, uWebSockets quand maxLifetime est atteint, avec le motif « please reconnect ».
    .test = L’âge de la connexion à la fin est toujours le même, même si des messages circulent jusqu’à la dernière seconde. Avec un délai d’inactivité, c’est la durée d’inactivité avant la fin qui est toujours la même, et non l’âge.
    .fix = Un heartbeat n’y change rien. Ouvrez une nouvelle connexion peu avant la limite, ou augmentez la limite sur le serveur.

seen-ping-timeout-sends-1000 = Un ping n’a pas reçu de réponse à temps, et le serveur a fermé avec 1000. Tornado le fait, avec le motif « ping timed out ».
    .test = Le motif parle du ping. Le journal du client montre qu’au moment du ping, le client était bloqué ou en veille, ou son réseau coupé.
    .fix = Sortez le travail bloquant de la boucle d’événements du client, ou augmentez le délai de réponse au ping sur le serveur. Faites en sorte que le client se reconnecte : ce 1000 signale une connexion perdue, et non une fin que quelqu’un a voulue.

seen-server-stopped-with-1000 = Un serveur qui s’arrête ferme ses connexions avec 1000 au lieu de 1001 ou 1012. Bandit (Phoenix) le fait lors d’un arrêt en douceur.
    .test = Beaucoup de connexions d’âges différents se terminent en quelques secondes, au moment d’un déploiement.
    .fix = Faites en sorte que les clients qui ont encore besoin de la connexion se reconnectent après un délai aléatoire. Côté serveur, fermez vous-même les connexions avec 1001 ou 1012 avant que le framework ne les ferme.

seen-final-reason-with-1000 = Un service ferme avec 1000 et un motif quand il met fin à la connexion pour une cause à laquelle une reconnexion ne change rien, par exemple une clé expirée.
    .test = Le motif nomme la cause. Une nouvelle connexion se termine avec le même motif.
    .fix = Fiez-vous au motif et non au nombre : renouvelez la clé, ou prévenez l’utilisateur, avant de vous reconnecter.

## 1001

seen-page-left = Un utilisateur a fermé l’onglet, rechargé la page ou suivi un lien. Le navigateur envoie 1001 pour la page, comme l’exige la spécification.
    .test = Seul le serveur voit 1001, pour une connexion à la fois. Après un rechargement, le même utilisateur ouvre une nouvelle connexion en quelques secondes.
    .fix = Il n’y a rien à corriger : comptez cette fermeture comme une fin normale. Si une courte absence a de l’importance, gardez la session de l’utilisateur quelques secondes et rattachez-la à la nouvelle connexion.

seen-server-shutting-down = Le serveur s’arrête et ferme ses connexions avec 1001. Python websockets envoie 1001 par défaut quand son serveur s’arrête, comme beaucoup de gestionnaires de SIGTERM.
    .test = Beaucoup de clients le voient en quelques secondes, quel que soit l’âge de leurs connexions, et le journal du serveur montre un arrêt ou un déploiement.
    .fix = { -reconnect-soon } Côté serveur, étalez les fermetures sur quelques secondes ; envoyez 1012 s’il s’agit d’un redémarrage et que les bibliothèques des clients acceptent 1012.

seen-idle-timer-sends-1001 = Le délai d’inactivité d’un serveur Java ou d’un service a mis fin à une connexion sans trafic. Jetty et Tomcat ferment alors avec 1001, de même qu’AWS API Gateway au bout de { MINUTES("aws-api-gateway-idle") } min.
    .test = La durée d’inactivité avant la fin est toujours la même, mais pas l’âge de la connexion. Le motif de Jetty contient « Idle » ; un serveur Tomcat ou Jetty peut lui-même journaliser 1006 pour le même événement.
    .fix = { -heartbeat } AWS API Gateway ne compte que les messages : envoyez-lui donc un message, et non un ping.

seen-lifetime-ends-with-1001 = Un service ferme chaque connexion avec 1001 quand elle atteint sa durée de vie maximale : AWS API Gateway au bout de { HOURS("aws-api-gateway-lifetime") } h, OpenAI Realtime au bout de { MINUTES("openai-realtime-lifetime") } min. Le motif d’OpenAI commence par « Your session hit the maximum duration ».
    .test = L’âge de la connexion à la fin est toujours le même, même si des messages circulent jusqu’à la dernière seconde.
    .fix = Un heartbeat n’y change rien. Ouvrez une nouvelle connexion avant la limite, transférez-y la session, puis fermez l’ancienne connexion.

seen-proxy-reload-sends-1001 = Un proxy qui écrit des trames Close s’est arrêté ou a chargé une nouvelle configuration. Caddy envoie alors 1001 sans motif aux deux côtés.
    .test = Tous les clients de ce proxy sont déconnectés en même temps, le serveur voit aussi 1001, et le journal du proxy montre un rechargement ou un arrêt à cette seconde-là.
    .fix = { -reconnect-soon } Dans Caddy, configurez stream_close_delay, pour qu’un rechargement ne ferme pas aussitôt les connexions. Les anciens clients Phoenix LiveView prennent chaque 1001 pour une page que l’utilisateur a quittée, et ne se reconnectent pas.

seen-page-suspended = Safari a suspendu une page en arrière-plan et fermé sa connexion.
    .test = Le serveur voit le motif « WebSocket is closed due to suspension. », et seulement avec Safari.
    .fix = Dans la page, reconnectez-vous quand elle redevient visible (visibilitychange), et chargez ce qui a été manqué.

seen-edge-restarted = Un serveur de CDN placé entre le client et votre serveur a redémarré. D’après la documentation de Cloudflare, ses redémarrages mettent fin aux WebSockets.
    .test = Le motif de Cloudflare est « CloudFlare WebSocket proxy restarting » ; dans d’autres cas, les clients voient seulement 1006. Seules les connexions qui passent par le CDN se terminent, et vos propres serveurs ne journalisent rien d’inhabituel.
    .fix = Vous ne pouvez pas l’empêcher. { -reconnect-soon }

seen-asked-to-reconnect = Le service met fin délibérément à une connexion qui fonctionne et attend du client qu’il se reconnecte. Discord envoie 1001 avec le motif « Discord WebSocket requesting client reconnect. » ; Phoenix envoie 1001 aux sockets que désigne un broadcast « disconnect ».
    .test = Le motif, ou le journal du serveur, mentionne cette demande. Les connexions se terminent une par une, et non toutes à la fois.
    .fix = Reconnectez-vous, et reprenez la session si le service le permet.

seen-client-lost-behind-farewell = La passerelle farewell a perdu le client, ou l’a déconnecté d’après une règle. Elle le signale au serveur avec 1001 ; un client qui n’a pas répondu aux pings reçoit 3008.
    .test = Le 1001 que voit le serveur a un motif comme « peer_lost; id=… » : la cause et l’ID de l’enregistrement. L’enregistrement contient le code par lequel la connexion s’est terminée côté client.
    .fix = Côté serveur, traitez-le comme un utilisateur qui est parti. Si cela arrive trop souvent, cherchez les causes dans le ledger de la passerelle (l’ensemble de ses enregistrements).

seen-send-queue-full = Un client OkHttp avait plus de { MIB("okhttp-max-queue") } Mio de données en attente d’envoi. OkHttp refuse alors le message et ferme avec 1001.
    .test = Le serveur voit 1001 sans motif, venant de clients Android ou Java, après des envois volumineux ou rapides ; dans le client, send() a renvoyé false.
    .fix = Côté client, vérifiez queueSize() et attendez avant d’en envoyer davantage. Envoyez les données volumineuses par HTTP.

## 1002

seen-compression-mismatch = Une trame compressée (RSV1 à 1) est arrivée alors que les deux côtés n’avaient pas convenu de compression. Souvent, un proxy a retiré Sec-WebSocket-Extensions dans un sens, ou l’une des bibliothèques a un bug dans permessage-deflate.
    .test = Le motif est chaque fois le même, par exemple « RSV1 must be clear ». Si vous désactivez permessage-deflate aux deux bouts, l’erreur n’apparaît plus.
    .fix = Comparez Sec-WebSocket-Extensions tel qu’il est envoyé et tel qu’il arrive, dans les deux sens, et corrigez l’intermédiaire qui le modifie. Mettez à jour les deux bibliothèques, ou laissez la compression désactivée.

seen-code-refused-by-receiver = Le pair a fermé avec un code autorisé que votre bibliothèque n’accepte pas : elle indique donc 1002, 1006 ou une erreur à la place. Les logiciels suivants n’acceptent ni 1012 ni 1013 : { REFUSED_BY("1012") }. Les suivants n’acceptent pas 1014 : { REFUSED_BY("1014") }. uWebSockets n’accepte pas non plus 3000–3999.
    .test = Une capture réseau montre une trame Close avec l’autre code. tungstenite affiche « Protocol violation », gorilla « bad close code ». L’erreur survient quand le pair met fin à la connexion, par exemple lors d’un redémarrage, et jamais au milieu du trafic normal.
    .fix = Mettez à jour la bibliothèque réceptrice, ou faites envoyer par le pair un code qu’elle accepte : 1001, 1011 ou un code de la plage 4000–4999.

seen-two-writers = Deux parties d’un programme écrivent sur la même socket, si bien que leurs trames se mélangent : deux gestionnaires d’upgrade sur un même serveur HTTP, ou du texte HTTP après la réponse 101.
    .test = Le motif change d’une fois à l’autre : un opcode inconnu, des bits réservés, une longueur incorrecte. Un bug isolé dans la construction des trames donne chaque fois le même motif.
    .fix = Ne gardez qu’un seul gestionnaire d’upgrade, et une seule tâche qui écrit par connexion. Cherchez du code qui écrit directement sur la socket.

seen-idle-timer-sends-1002 = Bandit (Phoenix) a mis fin à une connexion restée sans trafic pendant { SECONDS("bandit-idle-timeout") } s. Il utilise 1002 pour cela, bien qu’aucun des deux côtés n’ait enfreint le protocole.
    .test = Le serveur est en Elixir, avec Bandit, et la durée d’inactivité avant la fin est toujours la même.
    .fix = { -heartbeat } Ou augmentez le délai d’inactivité de la socket sur le serveur. Ici, il est juste de se reconnecter, bien que ce soit une erreur après la plupart des autres causes de 1002.

seen-mask-rule-broken = Un client a envoyé une trame sans masque, ou un serveur une trame avec masque. La cause est un client ou un serveur écrit à la main, ou un programme sur le trajet qui modifie les octets.
    .test = Le motif parle du masque. Dans une capture réseau, le bit de poids fort du deuxième octet doit valoir 1 dans chaque trame d’un client et 0 dans chaque trame d’un serveur ; ici, ce n’est pas le cas.
    .fix = Utilisez de ce côté une bibliothèque maintenue. Si les deux côtés sont corrects, retirez les proxies du trajet un par un pour trouver celui qui modifie les octets.

seen-malformed-frame = Une trame a enfreint une autre règle : un opcode inconnu, une trame de contrôle fragmentée ou de plus de 125 octets, ou une trame Close dont le corps ne fait qu’un octet ou contient un code interdit.
    .test = Le motif nomme la règle et est chaque fois le même. Capturez la trame : ses deux premiers octets contiennent l’opcode, les bits réservés, le bit de masquage et la longueur.
    .fix = Corrigez le programme qui a construit la trame. Le motif d’une trame Close ne peut pas dépasser 123 octets ; raccourcissez-le avant de l’envoyer.

seen-no-shared-subprotocol = Le client et le serveur n’ont aucun sous-protocole en commun. Le serveur GraphQL subscriptions-transport-ws ferme alors avec 1002. Un navigateur qui a proposé des sous-protocoles et n’en a reçu aucun en réponse affiche 1006, sans événement open.
    .test = Comparez Sec-WebSocket-Protocol dans la requête et dans la réponse. « graphql-ws » est l’ancien sous-protocole GraphQL, « graphql-transport-ws » le nouveau.
    .fix = Utilisez le même sous-protocole aux deux bouts. Un serveur doit répondre avec l’un de ceux que le client a proposés.

## 1003

seen-wrong-message-type = Un côté a envoyé du binaire à un destinataire qui n’accepte que du texte, ou du texte à un destinataire qui n’accepte que du binaire. Une mise à jour d’une bibliothèque cliente peut en être la cause, si une chaîne y devient un Buffer ou un Blob.
    .test = Dans une capture réseau, l’opcode du dernier message est 2 (binaire) alors que le destinataire attend 1 (texte), ou l’inverse. Envoyé dans l’autre type, le même contenu est accepté.
    .fix = Envoyez le type attendu. Côté serveur, acceptez les deux types, ou documentez celui que vous acceptez.

seen-undecodable-message = Un framework n’a pas pu décoder le message dans le format que déclare l’endpoint. Un WebSocketEndpoint de Starlette ferme avec 1003 quand le message ne correspond pas à son encodage, et aussi quand le JSON est mal formé.
    .test = Le type du message est correct. Le journal du serveur montre l’erreur de décodage, et un petit message correct est accepté.
    .fix = Corrigez le contenu. Sur votre propre serveur, envoyez 1008 ou un code de la plage 4000–4999 pour un contenu incorrect, afin que les clients puissent le distinguer d’un mauvais type.

seen-protocol-error-shown-as-1003 = Un serveur basé sur les constantes d’Undertow a les nombres de 1002 et de 1003 intervertis : 1003 peut donc y signifier une erreur de protocole.
    .test = Le serveur est Undertow, ou un framework basé sur lui comme Cask, et le type du dernier message est correct.
    .fix = Cherchez l’erreur de protocole comme pour 1002. Vérifiez si une version plus récente du framework a les bons nombres.

## 1004

seen-constant-only = Vous avez trouvé 1004 comme constante dans un code source, et aucune connexion ne s’est terminée ainsi. pusher-js appelle 1004 CLOSE_TOO_LARGE ; la plupart des autres programmes utilisent ce nom pour 1009.
    .test = Aucun journal et aucune capture réseau ne montre de trame Close avec 1004.
    .fix = Il n’y a rien à corriger. Dans votre propre code, utilisez 1009 pour un message trop volumineux.

seen-illegal-code-shown = Un pair a envoyé une trame Close avec un code qui n’y est pas autorisé. Chromium et Firefox transmettent la plupart de ces nombres à la page ; le paquet ws pour Node indique 1006.
    .test = Capturez la trame Close : les deux premiers octets de son corps sont le code, celui de poids fort en premier (03 EC pour 1004, 03 F7 pour 1015).
    .fix = Trouvez le programme qui envoie le code, et corrigez-le à la source.

seen-old-code-table = Un pair suit une table antérieure à la RFC 6455, dans laquelle 1004 désignait un message trop volumineux.
    .test = La trame Close suit un message volumineux, et des messages plus petits sont acceptés.
    .fix = Faites envoyer 1009 par le pair. En attendant, envoyez des messages plus petits.

## 1005

seen-close-without-code = Le pair a appelé close() sans code, et a donc envoyé une trame Close vide. Les navigateurs sont tenus de l’envoyer vide dans ce cas, et le paquet ws pour Node le fait aussi ; un serveur Socket.IO (Engine.IO) met fin ainsi à chaque connexion.
    .test = L’événement close a wasClean à true (avec ws : une trame Close a été reçue), et le code source du pair contient un close() sans argument. Si votre propre code a d’abord appelé close() sans code, le pair n’a fait que répondre.
    .fix = Rien n’est en panne. Passez un code et un motif à close() là où l’autre côté doit savoir pourquoi.

seen-socket-collected = Un navigateur a libéré un objet WebSocket auquel plus rien ne faisait référence et qui n’avait pas d’écouteur. Le serveur reçoit une trame Close vide.
    .test = Le serveur voit 1005, la page ne voit aucun événement, et le code de la page ne garde aucune référence à la socket.
    .fix = Gardez une référence à la socket aussi longtemps que vous en avez besoin, et fermez-la vous-même.

seen-library-became-correct = Une bibliothèque a été mise à jour et affiche désormais 1005 pour une trame Close vide, là où elle affichait 1000. ws et Vert.x ont fait ce changement il y a des années.
    .test = 1005 est apparu le jour de la mise à jour, à peu près aussi souvent que 1000 auparavant.
    .fix = Traitez 1005 comme vous traitez 1000.

seen-lost-shown-as-1005 = La connexion TCP a été perdue, et uvicorn, avec son implémentation wsproto ou sansio, affiche 1005 à l’application, alors que 1006 serait juste.
    .test = Le serveur est uvicorn avec l’une de ces deux implémentations, et le client a perdu son réseau ou a été tué. Avec l’ancienne implémentation websockets d’uvicorn (legacy), le même événement donne 1006.
    .fix = Sur un tel serveur, ne prenez pas 1005 pour une fin propre. Si la différence compte, faites envoyer un dernier message par les clients avant qu’ils ne ferment.

## 1006, never opened

seen-handshake-refused = Le serveur, ou un proxy placé devant lui, a refusé le handshake avec un statut HTTP. La page voit 1006, et non le statut.
    .test = L’événement open ne s’est jamais déclenché, et la console indique le statut (« Unexpected response code: 403 »). { -show-status } 401 désigne les identifiants ; 403 les identifiants, Origin, une application ASGI qui ferme avant d’accepter, ou le contrôle anti-bot d’un CDN ; 404 le chemin ; 301, 302 ou 307 une redirection, que les navigateurs ne suivent pas ; 429 trop de tentatives ; 500 une erreur dans le gestionnaire ; 502, 503 et 504 un serveur que le proxy ne peut pas utiliser. Si le statut est 101 et que l’événement open ne s’est jamais déclenché, comparez les sous-protocoles.
    .fix = Corrigez ce que désigne le statut : utilisez l’adresse wss:// finale au lieu de celle qui redirige, renouvelez l’authentification, attendez après 429, démarrez le serveur après 502, 503 ou 504. Pour qu’une page puisse lire la cause, faites accepter le handshake par le serveur, puis fermez avec un code comme 3000 ou 1008.

seen-not-upgraded = La requête est arrivée, mais pas comme une requête WebSocket. Un proxy n’a pas transmis Upgrade et Connection, ou a envoyé la requête au mauvais serveur.
    .test = 200 avec du HTML vient d’une application monopage (c’est sa page d’accueil) ou d’un serveur web ordinaire ; 400 et 426 viennent d’un serveur WebSocket qui n’a pas vu Upgrade. Envoyé directement au serveur, le handshake reçoit 101. Si Safari se connecte, mais ni Chrome ni Firefox, le proxy propose WebSocket sur HTTP/2 et ne peut pas le relayer.
    .fix = Dans nginx, configurez proxy_http_version 1.1 et transmettez Upgrade et Connection dans un bloc location pour ce chemin, afin que le bloc location par défaut de l’application ne le prenne pas. Activez les WebSockets dans IIS et dans Azure App Service ; tant que les WebSockets y sont désactivés, ces serveurs répondent 503. Désactivez WebSocket sur HTTP/2 dans un proxy qui ne peut pas le relayer.

seen-origin-refused = Le serveur compare l’en-tête Origin à une liste et refuse la page. gorilla et Django Channels répondent 403, Action Cable répond 404.
    .test = La même requête sans Origin, ou avec une valeur d’Origin autorisée, reçoit 101. L’erreur de gorilla est « request origin not allowed by Upgrader.CheckOrigin » ; Action Cable journalise « Request origin not allowed » ; Channels ne journalise aucune cause.
    .fix = Ajoutez l’origine exacte de la page (schéma, hôte, port) à la liste du serveur. Derrière un proxy, transmettez l’en-tête Host d’origine. N’autorisez pas toutes les origines si l’utilisateur est authentifié par des cookies.

seen-closed-before-accept = Une application ASGI (Starlette, FastAPI, Channels) a fermé la connexion avant de l’accepter. Le serveur répond alors HTTP 403, et le code que l’application voulait envoyer, par exemple 4401, n’arrive jamais. FastAPI répond de la même façon à un chemin inconnu.
    .test = Le journal du serveur montre 403 pour le chemin du WebSocket, et le gestionnaire n’a pas appelé accept(). Le client de test du framework peut afficher le code, alors que les navigateurs ne le font pas.
    .fix = Appelez d’abord accept(), puis close() avec le code. Ou répondez par le statut HTTP de votre choix au moyen de l’extension denial-response d’ASGI.

seen-sticky-session-lost = Socket.IO commence par du long-polling HTTP. La requête de passage à WebSocket est arrivée sur un autre processus serveur, qui ne connaît pas la session et répond 400.
    .test = La réponse contient « Session ID unknown ». Avec un seul processus serveur, ou avec « transports: ["websocket"] », l’erreur n’apparaît pas.
    .fix = Activez les sticky sessions dans le répartiteur de charge, ou faites utiliser aux clients le seul transport websocket.

seen-unreachable = Le client n’a pas atteint le serveur : le nom ne se résout pas, le port refuse la connexion, un pare-feu bloque les paquets, ou TLS échoue. Les navigateurs sont tenus d’afficher 1006 dans tous ces cas.
    .test = La console nomme l’erreur, par exemple ERR_NAME_NOT_RESOLVED ou ERR_CONNECTION_REFUSED, et aucun journal du serveur ne montre la tentative. Ouvrez le même hôte et le même port en https:// dans le même navigateur : si le certificat est en cause, le navigateur y affiche l’erreur.
    .fix = Vérifiez et corrigez, dans cet ordre : l’adresse, le port, le pare-feu, le certificat.

seen-blocked-by-page = Le navigateur n’a pas laissé la page se connecter : la page a été chargée en https:// et l’adresse est en ws:// (mixed content), ou la Content-Security-Policy de la page ne contient pas l’adresse dans connect-src.
    .test = La console l’affiche, par exemple « violates the following Content Security Policy directive » ou « An insecure WebSocket connection may not be initiated from a page loaded over HTTPS ». Le serveur ne voit aucune requête.
    .fix = Utilisez wss://. Ajoutez l’adresse à connect-src avec son schéma, par exemple wss://example.com.

seen-closed-while-connecting = La page a appelé close() avant la fin du handshake. En développement, le StrictMode de React monte, démonte et remonte les composants : un effet qui ouvre une socket ferme donc aussitôt la première.
    .test = La console affiche « WebSocket is closed before the connection is established ». Avec StrictMode, une seconde connexion s’ouvre juste après, et le message n’apparaît pas dans le build de production.
    .fix = En développement, vous pouvez l’ignorer. Pour l’éviter, gardez la socket en dehors du composant, ou, dans le nettoyage de l’effet, attendez l’événement open avant de fermer.

seen-browser-out-of-sockets = Le navigateur a atteint sa propre limite de WebSockets : Chrome en autorise quelques centaines au total, et quelques dizaines à travers un même proxy.
    .test = La console affiche ERR_INSUFFICIENT_RESOURCES ou « Insufficient resources », et le serveur ne voit aucune requête. Après un redémarrage du navigateur, la page se connecte.
    .fix = Fermez les sockets que vous n’utilisez plus, surtout dans le code de reconnexion qui en ouvre une nouvelle sans fermer l’ancienne. Partagez une socket entre les onglets dans un SharedWorker.

seen-firefox-delays = Firefox retarde un nouveau WebSocket vers une adresse si un précédent vers cette adresse a échoué ou s’est terminé sans trame Close. Le délai augmente à chaque échec, jusqu’à { SECONDS("firefox-reconnect-delay-max") } s, et Firefox attend même si le serveur est de nouveau disponible.
    .test = Seul Firefox est lent : readyState reste à CONNECTING et le serveur ne voit aucune requête, alors que fetch() vers le même hôte répond aussitôt. Si network.websocket.delay-failed-reconnects est à false dans about:config, Firefox se connecte aussitôt.
    .fix = Avant d’ouvrir une nouvelle socket, interrogez le serveur avec fetch() jusqu’à ce qu’il réponde, pour qu’aucune tentative n’échoue. Quand le serveur redémarre, mettez fin aux connexions par une trame Close.

## 1006, opened and lost

seen-proxy-idle-timeout = Un proxy ou un répartiteur de charge a fermé une connexion sans trafic. nginx le fait au bout de { SECONDS("nginx-proxy-read-timeout") } s (proxy_read_timeout), l’Application Load Balancer d’AWS au bout de { SECONDS("aws-alb-idle-timeout") } s, Envoy au bout de { MINUTES("envoy-stream-idle-timeout") } min (stream_idle_timeout) et Heroku au bout de { SECONDS("heroku-idle") } s. Cloudflare le fait aussi, mais sa page sur les WebSockets ne donne aucun nombre.
    .test = La durée d’inactivité avant la fin est toujours la même. Avec un trafic régulier, la connexion reste ouverte ; avec une durée de vie maximale, elle se terminerait malgré le trafic. { -past-the-proxy }
    .fix = { -heartbeat } Ou augmentez la limite du proxy. Cette limite s’applique même si votre fichier de configuration ne la mentionne pas.

seen-proxy-lifetime = Un répartiteur de charge met fin à chaque connexion quand elle atteint sa durée de vie maximale, quel que soit son trafic. Le répartiteur externe de Google le fait au bout du délai d’expiration (timeout) du service de backend, qui est de { SECONDS("google-lb-timeout") } s si vous ne le changez pas. Cloud Run le fait au bout du délai d’expiration de la requête, { MINUTES("google-cloud-run-timeout") } min par défaut. Certaines versions d’Envoy le faisaient au bout du délai d’expiration de la route, { SECONDS("envoy-route-timeout") } s par défaut.
    .test = L’âge de la connexion à la fin est toujours le même, même si des messages circulent jusqu’à la dernière seconde.
    .fix = Augmentez le délai d’expiration du service de backend ou de la requête, ou mettez à 0 celui de la route dans Envoy. Un heartbeat n’y change rien. Si vous ne pouvez pas changer la limite, ouvrez une nouvelle connexion avant que l’ancienne ne l’atteigne.

seen-proxy-reloaded = Un proxy a été rechargé, redémarré ou déployé, et a fermé ses connexions sans trame Close. ingress-nginx ferme ce qui est encore ouvert { SECONDS("ingress-nginx-worker-shutdown-timeout") } s après un rechargement ; HAProxy le fait à l’expiration de hard-stop-after. nginx, avec ses valeurs par défaut, garde les anciennes connexions ouvertes pendant un rechargement, mais pas quand il s’arrête.
    .test = Beaucoup de connexions d’âges différents se terminent en quelques secondes, et votre serveur ne journalise aucun redémarrage. Cherchez un rechargement à ce moment-là, ou plus tôt, compte tenu du temps que le proxy accorde aux anciennes connexions (« Backend successfully reloaded » dans le journal d’ingress-nginx). Dans Istio, cherchez une nouvelle configuration de listener.
    .fix = Augmentez worker-shutdown-timeout ou hard-stop-after, rechargez moins souvent, et placez les WebSockets derrière un proxy qui leur est réservé. { -reconnect-soon }

seen-server-died = Le processus du serveur a planté, a été tué (mémoire épuisée, ou conteneur arrêté trop tôt) ou s’est terminé sans fermer ses connexions. Derrière nginx, HAProxy et les autres proxies qui ne font que transmettre les octets, cela devient 1006.
    .test = Toutes les connexions d’un même processus se terminent à un même moment. Le journal du serveur s’arrête là, puis montre un démarrage ; cherchez OOMKilled, un code de sortie ou un déploiement. Les premières reconnexions reçoivent souvent 502 ou 503.
    .fix = Gérez SIGTERM : avant de quitter, fermez chaque connexion avec 1001 ou 1012, en étalant les fermetures sur quelques secondes. Après un plantage, cherchez la cause dans le journal, juste avant la fin. Faites en sorte que les clients se reconnectent après des délais aléatoires et croissants.

seen-device-slept = Un téléphone a été verrouillé, un ordinateur portable a été mis en veille, une application est passée en arrière-plan, ou l’appareil a changé de réseau. La connexion a été perdue sans trame Close.
    .test = Des clients isolés, surtout des téléphones et des ordinateurs portables, sont concernés. Côté client, l’événement close arrive juste après le réveil de l’appareil. uWebSockets peut indiquer « Received TCP FIN before WebSocket close frame ».
    .fix = Côté client, reconnectez-vous à l’événement visibilitychange, à l’événement online ou quand l’application revient au premier plan, et chargez ce qui a été manqué. Côté serveur, comptez-le comme normal.

seen-bfcache = L’utilisateur est allé sur une autre page, et le navigateur a gardé la vôtre dans son cache avant/arrière (bfcache) et déconnecté sa socket. Safari le fait, et Chrome depuis la version 149. Quand l’utilisateur revient, la page reçoit error et close.
    .test = Dans la page, l’événement close suit aussitôt un événement pageshow avec persisted à true, alors que readyState était à OPEN auparavant. Dans la spécification proposée à ce sujet, la page voit 1006 et le serveur 1001.
    .fix = Quand pageshow a persisted à true, reconnectez-vous aussitôt, et chargez ce qui a été manqué. Ou fermez vous-même la socket dans pagehide.

seen-peer-cut-tcp = L’autre côté a coupé TCP là où il aurait dû envoyer une trame Close : avec terminate() après un ping sans réponse, avec destroy(), ou par une bibliothèque qui coupe délibérément les connexions. uWebSockets le fait quand son délai d’inactivité expire, et un serveur axum n’envoie pas de trame Close quand il s’arrête.
    .test = Une capture réseau faite de l’autre côté montre son propre FIN ou RST sans trame Close. Son code source appelle terminate() ou destroy(), ou son journal mentionne un ping sans réponse.
    .fix = Corrigez l’autre côté : il doit d’abord envoyer une trame Close, et ne couper TCP que si aucune réponse n’arrive. De votre côté, répondez aux pings : ne bloquez pas la boucle d’événements.

seen-close-unanswered = Un côté a envoyé une trame Close et n’en a reçu aucune en retour : il indique donc 1006. La bibliothèque du pair ne répond pas, le pair a aussitôt fermé TCP (Safari le fait), ou un proxy a perdu la trame. ws attend { SECONDS("ws-close-timeout") } s avant d’abandonner.
    .test = Votre côté a appelé close() le premier, et une capture réseau montre votre trame Close et aucune en retour. Si cela n’arrive qu’avec Chrome, derrière Istio ou Envoy, regardez delayed_close_timeout.
    .fix = Corrigez ou mettez à jour le côté qui ne répond pas. N’affichez pas d’erreur à l’utilisateur, car votre côté voulait fermer.

seen-failed-locally = Votre propre navigateur ou votre bibliothèque a mis fin à la connexion après avoir reçu quelque chose d’interdit : une trame invalide, un texte qui n’est pas de l’UTF-8, ou un code de fermeture refusé. Les navigateurs et ws indiquent alors 1006, quoi qu’ils aient envoyé au pair.
    .test = La console ou l’erreur de la bibliothèque nomme la règle, et le journal du pair montre 1002, 1007 ou une connexion perdue. S’il y a un motif à côté de 1006, c’est votre bibliothèque qui l’a écrit, et non le pair.
    .fix = Lisez cette erreur : elle nomme ce que le pair a envoyé. Procédez ensuite comme pour 1002 ou 1007.

seen-half-open = Le trajet a été coupé, et aucun des deux côtés n’a été prévenu : un réseau est tombé en panne, ou un répartiteur de charge a oublié une connexion sans trafic. Celui d’Azure le fait au bout de { MINUTES("azure-lb-idle") } min, sauf si la réinitialisation TCP (TCP reset) est activée. L’événement close, avec 1006, ne se déclenche que si une écriture échoue ou si un délai met fin à la connexion.
    .test = readyState reste à OPEN et aucun message n’arrive, alors que l’autre côté a peut-être constaté la perte depuis longtemps. Après un envoi, bufferedAmount peut rester supérieur à 0.
    .fix = Envoyez un heartbeat dans les deux sens, et fermez la connexion si aucune réponse n’arrive à temps. Une page ne peut pas envoyer de pings : utilisez donc des messages de votre propre protocole.

seen-http2-stream-ended = Le WebSocket passait par un flux d’une connexion HTTP/2 (RFC 8441), et le flux a été réinitialisé ou toute la connexion a été perdue. Si toute la connexion est perdue, tous les WebSockets qu’elle contient se terminent en même temps.
    .test = Le handshake a reçu la réponse 200 et non 101. Si toute la connexion a été perdue, plusieurs sockets d’un même navigateur vers un même hôte se terminent au même moment, mais pas celles des autres navigateurs.
    .fix = Cherchez RST_STREAM ou GOAWAY dans le journal du proxy, et vérifiez ses limites pour les connexions HTTP/2. Désactivez WebSocket sur HTTP/2, et voyez si l’erreur survient encore.

seen-duplicate-identity = Deux clients utilisent le même ID. Quand l’un se connecte, le serveur ferme la connexion de l’autre ; l’autre se reconnecte, et le serveur ferme celle du premier.
    .test = Les connexions des deux clients se terminent à tour de rôle, à quelques secondes d’intervalle. Si vous arrêtez l’un des clients, l’autre reste connecté.
    .fix = Donnez à chaque client son propre ID. Côté serveur, fermez la connexion la plus ancienne avec un code de la plage 4000–4999 qui dit au client de ne pas se reconnecter.

seen-too-big-cut = Un message était trop volumineux ou n’était pas de l’UTF-8 valide, et uWebSockets a coupé TCP au lieu d’envoyer 1009 ou 1007. Sa limite par défaut est de { KIB("uwebsockets-max-payload") } Kio.
    .test = La fin suit aussitôt un message volumineux, ou un texte avec des caractères inhabituels. Côté serveur, le gestionnaire de fermeture reçoit un motif comme « Received too big message ».
    .fix = Augmentez maxPayloadLength sur le serveur, ou envoyez des messages plus petits. Retirez le message de la file d’attente avant de vous reconnecter.

## 1007

seen-not-utf8 = Un programme a envoyé comme message texte des octets qui ne sont pas de l’UTF-8 : du Latin-1, ou des données binaires.
    .test = Journalisez le message en hexadécimal chez l’émetteur, et trouvez le premier octet qu’un décodeur UTF-8 refuse. Un octet isolé compris entre E0 et FC, au milieu de lettres ASCII, est souvent du Latin-1.
    .fix = Encodez le texte en UTF-8 avant de l’envoyer, et envoyez les autres octets dans un message binaire.

seen-text-cut-in-character = Un programme a coupé un texte après un nombre d’octets fixe, au milieu d’un caractère.
    .test = Seuls échouent les textes avec des caractères non ASCII, et seulement à partir d’une certaine longueur. Les octets fautifs sont à l’endroit de la coupure, en général à la fin du message.
    .fix = Coupez entre deux caractères : reculez tant que l’octet suivant est compris entre 80 et BF. Ou laissez la bibliothèque découper le message en fragments.

seen-reason-not-utf8 = Le motif d’une trame Close n’était pas de l’UTF-8, ou a été coupé au milieu d’un caractère. ws et undici répondent par 1007 ; gorilla, Tomcat, .NET et Bandit répondent par 1002.
    .test = L’erreur survient à la fin d’une connexion, juste après une trame Close au motif long ou non ASCII. gorilla et uWebSockets coupent les motifs longs après un nombre d’octets fixe.
    .fix = Limitez le motif à 123 octets d’UTF-8 et coupez-le entre deux caractères.

seen-content-called-invalid = Une passerelle ou une API utilise 1007 pour un contenu qui enfreint un schéma, bien que le texte soit de l’UTF-8 valide. Le plugin websocket-validator de Kong le fait.
    .test = Les octets sont de l’UTF-8 valide, et le journal de la passerelle ou le motif nomme le schéma ou un champ.
    .fix = Corrigez le contenu du message. Sur votre propre serveur, envoyez 1008 ou un code de la plage 4000–4999 dans ce cas.

seen-inflate-failed = Un message compressé n’a pas pu être décompressé, et la bibliothèque envoie 1007 pour cela. Bandit le fait.
    .test = Le texte lui-même est de l’UTF-8 valide. Si vous désactivez permessage-deflate aux deux bouts, l’erreur n’apparaît plus.
    .fix = Mettez à jour les deux bibliothèques, et cherchez un proxy qui modifie les trames compressées. En attendant, laissez la compression désactivée.

## 1008

seen-credentials-refused-after-open = Le handshake a réussi, puis le serveur a fermé la connexion parce que le jeton ou la clé manque, est incorrect, a expiré ou est bloqué.
    .test = La trame Close arrive dans la seconde environ qui suit l’ouverture, souvent avec un motif vide. Si une connexion à la même adresse reste ouverte avec une clé dont on sait qu’elle fonctionne, la clé était la cause ; avec un mauvais chemin, la connexion se termine avec l’une comme avec l’autre.
    .fix = Obtenez de nouveaux identifiants avant de vous reconnecter, et ne réessayez pas avec les anciens. Côté serveur, nommez la cause dans le motif.

seen-wrong-path-or-stream = Le chemin, le flux, le canal ou le modèle demandé par le client n’existe pas, ou le service ne le propose pas à cette adresse. Gemini Live envoie 1008 pour un modèle qu’il ne connaît pas, Binance pour un mauvais flux.
    .test = Le motif nomme souvent ce qui n’a pas été trouvé. Avec les mêmes identifiants, une connexion à un chemin ou à un modèle documenté reste ouverte.
    .fix = Comparez le chemin, les paramètres (query) et les noms de votre requête à la documentation actuelle du service. Modifiez la requête avant de vous reconnecter.

seen-plan-or-quota = Le compte n’a pas accès à la fonctionnalité, ou son quota ou ses crédits sont épuisés. Certains services envoient alors 1008, d’autres 1011 : Gemini Live signale un quota épuisé par 1011.
    .test = Cherchez « quota », « credits », « billing » ou « RESOURCE_EXHAUSTED » dans le motif, puis consultez la page de consommation du compte. La même requête fonctionne depuis un compte auquel il reste du quota.
    .fix = Ne vous reconnectez pas automatiquement. Attendez que le quota soit renouvelé, ou obtenez un quota plus élevé ou un autre abonnement. Si la limite porte sur les sessions ouvertes, fermez celles dont vous n’avez plus besoin.

seen-rate-limited = Le client a envoyé des messages plus vite, ou ouvert plus de connexions, que sa limite ne le permet.
    .test = Comptez les messages par seconde avant la fermeture et vos connexions ouvertes, et comparez les deux aux limites documentées. Si la connexion reste ouverte quand vous envoyez plus lentement, la limite était la cause ; un client qui lit trop lentement est déconnecté même quand il n’envoie rien.
    .fix = Envoyez à un débit régulier et plus bas. Avant de vous reconnecter, attendez le temps que demande la documentation ; si elle ne dit rien, attendez environ une minute. { -retry-after }

seen-slow-consumer = Le client lit plus lentement que le serveur n’envoie. Le serveur ou une passerelle stocke les données non lues, et ferme la connexion quand il y en a trop ou qu’elles attendent depuis trop longtemps.
    .test = Côté serveur, le tampon d’envoi de ce client grossit avant la fermeture, alors que le client est occupé ou en pause ; le motif contient souvent le mot « slow ». Si le serveur coupe TCP juste après sa trame Close, le client voit 1006 à la place.
    .fix = Lisez dans une tâche et traitez dans une autre, et abandonnez ou fusionnez les mises à jour dont vous n’avez pas besoin. Côté serveur, laissez à la trame Close le temps d’arriver avant de couper TCP.

seen-token-expired = Le jeton était valide à l’ouverture et a expiré pendant que la connexion était ouverte, et le serveur le vérifie.
    .test = L’heure de la fermeture correspond au claim « exp » du jeton. La passerelle farewell donne le motif « token expired ». Des identifiants refusés dès l’ouverture font au contraire fermer la connexion dans la seconde environ qui la suit.
    .fix = Obtenez un nouveau jeton avant de vous reconnecter, si possible avant que l’ancien n’expire. Si le service accepte un nouveau jeton sur la connexion ouverte, envoyez-le sur celle-ci.

seen-too-many-fragments = Un message est arrivé en plus de fragments que le destinataire ne le permet. ws pour Node ferme alors avec 1008 ; la limite est son option maxFragments.
    .test = Le journal du côté qui a fermé contient « Too many message fragments » ou WS_ERR_TOO_MANY_BUFFERED_PARTS. Certaines versions 5, 6 et 7 de ws ne remettent jamais à zéro leur compteur de fragments : elles ferment des connexions très actives alors que rien n’était fragmenté.
    .fix = Envoyez moins de fragments, et de plus gros, ou augmentez maxFragments si vous faites confiance au pair. Si rien n’était fragmenté, mettez ws à jour.

seen-content-refused = Un message avait le bon type et la bonne taille, mais son contenu a enfreint une règle : il n’a pas pu être décodé, n’était pas une commande connue, ou un filtre l’a refusé.
    .test = La fermeture suit un message précis, et le même message met fin aussi à une nouvelle connexion. Le motif de Deepgram commence par « DATA-0000 » si la charge utile n’est pas de l’audio décodable.
    .fix = Corrigez le message, et vérifiez que vous envoyez le format que vous avez annoncé. Ne renvoyez pas le message sans le modifier.

## 1009

seen-library-message-limit = Un message dépasse la limite de la bibliothèque qui le reçoit. La limite par défaut est de { KIB("coder-read-limit") } Kio dans coder/websocket, de { KIB("jetty-max-text-message") } Kio dans Jetty, de { MIB("aiohttp-max-msg-size") } Mio dans aiohttp et de { MIB("uvicorn-ws-max-size") } Mio dans uvicorn.
    .test = Comparez la taille du dernier message à cette limite. La formulation du motif ou du journal du destinataire désigne la bibliothèque : « Max frame length of … has been exceeded » vient de Netty, « Max payload size exceeded » de ws, « The decoded text message was too big for the output buffer » de Tomcat.
    .fix = Augmentez la limite de cette bibliothèque jusqu’à ce dont votre application a besoin, ou découpez le message. Ne renvoyez pas le même message avant cela.

seen-proxy-message-limit = Une passerelle entre le client et le serveur accepte moins que le serveur : { KIB("spring-cloud-gateway-max-frame") } Kio par trame dans Spring Cloud Gateway ; { KIB("aws-api-gateway-frame") } Kio par trame et { KIB("aws-api-gateway-message") } Kio par message dans AWS API Gateway.
    .test = Envoyez le même message directement au serveur. Si le serveur l’accepte, la limite est dans une passerelle entre vous et le serveur.
    .fix = Augmentez la limite de cette passerelle. Si vous ne le pouvez pas, découpez : si la limite est par trame, envoyez le message en trames plus petites ; si la limite est par message, envoyez des messages plus petits.

seen-inflated-past-limit = Un message compressé est petit sur le réseau et dépasse la limite une fois décompressé par le destinataire.
    .test = La taille du message avant compression dépasse la limite, alors que la trame compressée est plus petite. ws compte les octets décompressés ; Centrifugo a pour eux une limite à part.
    .fix = Augmentez la limite des messages décompressés, ou découpez le message. Gardez une limite : sinon, un petit message compressé peut remplir la mémoire du destinataire.

seen-oversized-message-resent = Un client garde dans sa file d’attente un message trop volumineux et le renvoie après chaque reconnexion. Chaque connexion se termine avec 1009.
    .test = Chaque connexion se termine à peu près au bout du même temps, et le dernier message avant chaque fermeture a la même taille. Avec une file d’attente vide, la connexion reste ouverte.
    .fix = Retirez le message de la file d’attente quand 1009 arrive, et signalez l’erreur à la partie du programme qui a envoyé le message. Reconnectez-vous ensuite.

## 1010

seen-extension-required = Le client est configuré pour exiger une extension, comme permessage-deflate, et le serveur ne l’accepte pas.
    .test = Le client ferme juste après l’ouverture, et son motif devrait nommer l’extension. L’extension manque dans le Sec-WebSocket-Extensions de la réponse du serveur, même sans proxy entre le client et le serveur.
    .fix = Activez l’extension sur le serveur, ou configurez le client pour qu’il s’en passe. Ne vous reconnectez pas sans rien changer : la nouvelle connexion se terminerait de la même façon.

seen-extension-stripped = Un proxy retire ou modifie l’en-tête Sec-WebSocket-Extensions, si bien qu’un côté ne sait pas ce que l’autre a accepté. Traefik 1.7 ne transmettait pas au client l’en-tête du serveur.
    .test = Journalisez l’en-tête sur le client et sur le serveur : les deux diffèrent. Sans le proxy, l’erreur ne se produit pas. Un client qui n’exige pas l’extension reçoit, lui, des trames compressées, et la connexion se termine avec 1002.
    .fix = Mettez à jour ou configurez le proxy pour que l’en-tête passe dans les deux sens, ou désactivez l’extension aux deux bouts.

## 1011

seen-handler-failed = Le gestionnaire de la connexion a levé une exception, déclenché un panic ou renvoyé une erreur, et le framework a fermé la connexion avec 1011.
    .test = Le journal du côté qui a envoyé 1011 montre une erreur ou une stack trace à cette seconde-là. S’il n’en montre aucune, cherchez un keepalive resté sans réponse, ou une passerelle qui a envoyé 1011.
    .fix = Corrigez l’erreur du journal. Interceptez les échecs auxquels vous vous attendez, et fermez avec un code qui dit au client quoi faire. Si c’est un message qui provoque l’erreur, ne renvoyez pas ce message avant que l’erreur ne soit corrigée.

seen-keepalive-timeout = Un côté a envoyé un ping et n’a pas reçu de pong à temps. Python websockets envoie alors 1011 avec le motif « keepalive ping timeout » : comme serveur et comme client, il envoie un ping toutes les { SECONDS("python-websockets-ping-interval") } s et attend le pong pendant { SECONDS("python-websockets-ping-timeout") } s. uvicorn l’attend pendant { SECONDS("uvicorn-ws-ping-timeout") } s.
    .test = Si votre journal contient « sent 1011 », c’est votre côté qui a envoyé le ping et fermé ; s’il contient « received 1011 », c’est le pair. Dans les deux cas, la cause peut être le réseau, le pair ou votre propre programme : vérifiez donc d’abord votre propre boucle d’événements.
    .fix = Si le réseau est lent, ou si vous savez quelle charge a causé le retard, augmentez ping_timeout. Sinon, trouvez le côté qui était bloqué ou qui ne lisait pas. Reconnectez-vous ensuite, après un délai aléatoire.

seen-event-loop-blocked = Un appel bloquant, comme time.sleep() ou un long calcul, bloque la boucle d’événements. Les pings restent sans réponse, et les pongs arrivés ne sont pas lus ; le côté bloqué peut donc être celui qui a envoyé 1011.
    .test = Avec les valeurs par défaut de Python, la connexion se termine environ { SECONDS("python-websockets-ping-interval") } + { SECONDS("python-websockets-ping-timeout") } s après le dernier pong, y compris dans un test local sans proxy. Des deux côtés, journalisez le retard avec lequel se déclenche un minuteur de la boucle d’événements : du côté bloqué, ce retard est de plusieurs secondes.
    .fix = Sortez le travail bloquant de la boucle, dans un thread ou un processus, par exemple avec asyncio.to_thread(), et utilisez asyncio.sleep() au lieu de time.sleep().

seen-ping-behind-backlog = Un ping ou un pong attend derrière des données que l’autre côté n’a pas encore lues. Les deux côtés fonctionnent, mais le pong arrive trop tard.
    .test = La connexion se termine sous forte charge ou sur une liaison lente, et non quand peu de données sont envoyées. Le tampon d’envoi est plein avant la fermeture, alors que les boucles d’événements des deux côtés sont à l’heure.
    .fix = Limitez la quantité de données que vous mettez en attente, et lisez dans une tâche séparée. Si le destinataire finit par tout lire, augmentez le délai de réponse au ping.

seen-server-lost-behind-farewell = La passerelle farewell a perdu le serveur amont : il a coupé TCP, a enfreint le protocole ou n’a plus répondu aux pings, et la passerelle n’a observé aucun redémarrage. Le client reçoit 1011 ; avec le sous-protocole graphql-transport-ws, il reçoit 1014, car graphql-ws ne se reconnecte pas après 1011.
    .test = L’enregistrement de la passerelle a la cause « upstream_lost », « upstream_silent » ou « upstream_protocol_error ». Si c’est le serveur lui-même qui a envoyé 1011 et que la passerelle l’a transmis, l’enregistrement dit que le serveur a mis fin à la connexion.
    .fix = Lisez le journal du serveur à cette seconde-là. Si vos clients ne se reconnectent pas après 1011 et acceptent 1014, réglez upstream_lost_code et upstream_error_code sur 1014.

seen-service-timer-sends-1011 = Un délai du service a expiré parce que le client n’a envoyé aucune des données que le service attend. Deepgram envoie 1011 avec « NET-0001 » au bout de { SECONDS("deepgram-audio-timeout") } s sans audio.
    .test = Le temps écoulé depuis votre dernier message du genre attendu est égal à une limite de temps indiquée dans la documentation du service, et le motif nomme souvent cette limite.
    .fix = Envoyez les données ou le message de keepalive que le service documente. Pendant les longues pauses, fermez la connexion et ouvrez-en une nouvelle plus tard.

## 1012

seen-server-restarting = Le serveur s’arrête comme prévu, redémarre, ou recharge son code ou sa configuration, et ferme ses connexions avec 1012. uvicorn le fait quand il s’arrête.
    .test = De nombreuses connexions d’une instance se terminent en quelques secondes, chacune avec une trame Close, et le journal du serveur montre l’arrêt. Si la connexion d’un seul client se termine, cherchez plutôt une durée de vie maximale.
    .fix = Côté client, reconnectez-vous après un délai aléatoire et rétablissez ce dont la session a besoin. Côté serveur, étalez les fermetures sur quelques secondes.

seen-rolling-deployment = Un déploiement remplace les instances l’une après l’autre, et chacune ferme ses connexions avant de s’arrêter. Phoenix draine ses sockets par lots et envoie 1012.
    .test = Les connexions se terminent par groupes, un groupe après l’autre, aux heures indiquées dans le journal du déploiement. Un client peut voir 1012 plusieurs fois, s’il se reconnecte à une instance qui est remplacée plus tard.
    .fix = Reconnectez-vous chaque fois après un délai aléatoire. Dans le déploiement, n’envoyez plus de nouvelles connexions à une instance avant qu’elle ne soit drainée, et laissez à l’instance plus de temps que n’en prennent ses fermetures.

seen-farewell-draining = La passerelle farewell elle-même s’arrête ou est remplacée. Elle ferme la connexion de chaque client avec 1012 et indique un délai à chacun.
    .test = L’enregistrement de la passerelle a la cause « restarting ». Si c’est le serveur amont qui a redémarré, la cause est « upstream_restarted ».
    .fix = Rien n’est en panne : attendez le temps indiqué dans le motif, puis reconnectez-vous. Ne tuez pas le processus de la passerelle avant la fin du délai accordé par --drain.

seen-max-age-behind-farewell = La connexion a atteint la durée de vie maximale (max_age) réglée dans la passerelle farewell, et la passerelle a fermé la connexion avec 1012 et un délai.
    .test = L’âge de la connexion est égal à max_age, quel que soit le trafic, et l’enregistrement a la cause « max_age ». Un redémarrage met fin au même instant à des connexions d’âges différents.
    .fix = Rien n’est en panne : attendez le temps indiqué dans le motif, puis reconnectez-vous. Augmentez max_age si de telles connexions doivent durer plus longtemps.

seen-restart-shown-otherwise = Le serveur a redémarré, mais le client indique un autre code. Si le serveur s’arrête sans envoyer de trame Close, un client derrière nginx ou HAProxy indique 1006 ; une bibliothèque qui refuse 1012 indique 1002, 1006 ou une erreur.
    .test = Cherchez un redémarrage dans le journal du serveur à cette seconde-là, et capturez les dernières trames. Une trame Close avec 1012 signifie que la bibliothèque du client le refuse ; sans trame Close, c’est le serveur ou un proxy qui a coupé TCP.
    .fix = Envoyez les trames Close avant que le serveur ne s’arrête. Aux clients dont la bibliothèque refuse 1012, envoyez 1001 ou un code de la plage 4000–4999 ; le réglage « substitutes » de la passerelle farewell le fait.

## 1013

seen-overloaded = Le service est saturé : il ferme des connexions pour réduire sa charge, ou il a atteint sa limite de connexions.
    .test = De nombreux clients reçoivent 1013 en même temps, à l’ouverture ou peu après, et les métriques du service montrent qu’une limite est atteinte.
    .fix = Côté client, utilisez une autre adresse du service, ou attendez avant de vous reconnecter, plus longtemps à chaque fois. Dans le service, augmentez la limite, ajoutez des instances, ou cherchez ce qui le ralentit.

seen-not-ready-yet = Le serveur accepte des connexions alors que quelque chose dont il dépend n’est pas disponible, comme une base de données ou un flux de données. Kraken envoie 1013 avec « Market data unavailable ».
    .test = Les connexions se terminent avec 1013 tant que la dépendance est indisponible ou juste après le démarrage du serveur, et restent ouvertes plus tard, sans aucun changement sur le client. La charge est normale, et aucune limite de connexions n’est atteinte.
    .fix = Côté client, attendez, et augmentez le délai à chaque tentative. Côté serveur, ne vous déclarez prêt que lorsque les dépendances le sont, pour que le répartiteur de charge n’envoie pas de clients avant.

seen-server-unavailable-behind-farewell = La passerelle farewell n’a pas pu joindre le serveur, ou n’avait pas la capacité d’accepter un client de plus, et la route a when_unavailable = "accept". Le client reçoit 1013, avec un délai dans le motif.
    .test = L’enregistrement de la passerelle a la cause « upstream_unavailable » si le serveur était injoignable, et « overloaded » si la passerelle était saturée. Sans ce réglage, la réponse est HTTP 503, qu’une page voit comme 1006.
    .fix = Démarrez ou réparez le serveur ; si la passerelle était saturée, augmentez la limite que nomme l’enregistrement. Les clients attendent le temps indiqué dans le motif, puis se reconnectent.

seen-reconnecting-too-fast = Les clients se reconnectent plus vite que le service ne se rétablit. Chaque reconnexion est aussitôt fermée avec 1013, et ce sont les tentatives elles-mêmes qui occupent le service.
    .test = Le nombre de handshakes par seconde est bien supérieur à la normale, et chaque connexion se termine en moins d’une seconde. Le service se rétablit quand les clients se reconnectent plus lentement.
    .fix = Côté client, utilisez des délais aléatoires et croissants, et ne les remettez à leur valeur initiale qu’après une connexion restée stable un certain temps. Devant le service, limitez le débit des nouvelles connexions.

## 1014

seen-invalid-answer-upstream = Le serveur amont d’une passerelle est tombé, ou a envoyé autre chose que du WebSocket, sur une connexion déjà ouverte avec le client.
    .test = Le journal de la passerelle montre ce qu’elle a reçu. Connectez-vous au serveur sans la passerelle : le serveur échoue là aussi. Si c’est le handshake avec le serveur qui a échoué, la passerelle répond en général HTTP 502 à la place, et une page voit 1006.
    .fix = Réparez le serveur : son journal montre pourquoi il est tombé ou ce qu’il a envoyé. Pour les clients qui refusent 1014, faites envoyer 1011 par la passerelle.

## 1015

seen-tls-certificate = Le certificat a expiré, est autosigné, ou a été émis pour un autre nom que celui qu’utilise le client.
    .test = « { -openssl } » montre les noms et les dates. Ouvrez l’hôte en https:// dans un navigateur : pour un émetteur inconnu, Chrome indique ERR_CERT_AUTHORITY_INVALID. Si le certificat est bon, vérifiez l’horloge du client.
    .fix = Installez un certificat valide pour ce nom. Pour votre propre autorité de certification, faites en sorte que les clients lui fassent confiance ; ne désactivez pas la vérification.

seen-tls-chain = Le serveur envoie son propre certificat sans les certificats intermédiaires. Chrome et Safari téléchargent ce qui manque et se connectent ; curl, Java, Go et Node ne le font pas.
    .test = « openssl s_client -showcerts » ne montre qu’un seul certificat. Le client qui échoue indique « unable to get local issuer certificate » ou « unable to verify the first certificate », alors qu’un navigateur se connecte.
    .fix = Configurez le serveur avec la chaîne complète, souvent un fichier nommé fullchain.pem, et rechargez le serveur.

seen-tls-plain-port = Le client utilise wss:// avec un port sur lequel le serveur parle HTTP sans TLS.
    .test = OpenSSL et BoringSSL indiquent « wrong version number ». Le même port accepte ws://, ou http:// avec curl.
    .fix = Utilisez le port qui a TLS, ou placez TLS devant le serveur. Dans un test local sans TLS, utilisez ws://.

seen-tls-no-common-version = Le client et le serveur n’ont en commun aucune version de TLS ou aucune suite de chiffrement : l’un des deux est ancien, ou configuré pour n’autoriser que d’anciennes versions comme TLS 1.0.
    .test = Le message d’erreur nomme la cause : « protocol_version », « handshake failure » ou, dans Chrome, ERR_SSL_OBSOLETE_VERSION ou ERR_SSL_VERSION_OR_CIPHER_MISMATCH. « openssl s_client -tls1_2 » montre si le serveur accepte TLS 1.2.
    .fix = Mettez à jour le côté le plus ancien, ou activez TLS 1.2 ou une version plus récente dans ses réglages.

seen-tls-inspected = Un proxy du réseau du client déchiffre les connexions TLS pour les inspecter, et présente un certificat qui lui est propre, auquel le client ne fait pas confiance.
    .test = L’émetteur du certificat que voit le client n’est pas l’émetteur du certificat du serveur. Sur un autre réseau, le client se connecte.
    .fix = Faites en sorte que le client fasse confiance à l’autorité de certification du proxy, ou demandez à l’exploitant du proxy de ne pas inspecter cet hôte. Le serveur n’a besoin d’aucun changement.

## 3000, 3003, 3008

seen-number-means-other-thing = L’émetteur utilise un code enregistré avec une signification qui lui est propre. 3000 signifie « connection closed » chez Centrifugo, « Go away! » chez SockJS, une erreur de sous-protocole chez WebSocket++, et chez SaltyRTC que le chemin est plein. 3003 signifie chez SaltyRTC que les pairs sont passés à un autre canal. { -other-3008 }
    .test = Cherchez quel service ou quelle bibliothèque se trouve à l’autre bout : regardez l’adresse, le sous-protocole et le motif. Si le code y a un autre sens, de nouveaux identifiants ou de nouveaux droits n’y changeront rien.
    .fix = Suivez la documentation de cette bibliothèque ou de ce service. Les clients de Centrifugo se reconnectent après 3000–3499 et s’arrêtent après 3500–3999.

seen-rights-missing = Le compte est connu, mais il lui manque le droit, le rôle ou l’abonnement nécessaire pour ce canal ou cette action.
    .test = Une connexion avec de nouveaux identifiants du même compte se termine de la même façon ; une connexion avec un compte qui a le droit reste ouverte. Si de nouveaux identifiants suffisent, les droits n’étaient pas la cause.
    .fix = Accordez le droit, ou utilisez un compte qui l’a. Côté client, informez l’utilisateur, et ne vous reconnectez pas automatiquement.

seen-rights-revoked = Le compte avait le droit à l’ouverture et l’a perdu pendant que la connexion était ouverte : par exemple, il a quitté un groupe, ou sa session a été révoquée.
    .test = La connexion a fonctionné un certain temps, le journal des comptes montre le changement au moment de la fermeture, et une nouvelle connexion est refusée.
    .fix = Ne vous reconnectez pas automatiquement. Côté serveur, fermez les connexions d’un compte dès que ses droits changent, avec un code après lequel vos clients s’arrêtent.

seen-waited-too-long = L’émetteur attendait une authentification, un premier message ou un pong, et son délai a expiré. graphql-ws utilise 4408 pour une authentification qui n’arrive pas en { SECONDS("graphql-ws-connection-init-timeout") } s ; la passerelle farewell envoie 3008 à un client qui ne répond pas aux pings.
    .test = Un délai d’authentification met toujours fin aux connexions au même âge, un délai de heartbeat toujours après le même temps sans messages ni pongs. Comparez les deux aux délais du serveur.
    .fix = Authentifiez-vous juste après l’ouverture, et envoyez le heartbeat que le service attend. Ne bloquez pas la boucle d’événements, pour que les pings reçoivent une réponse.

## 4000–4999

seen-private-meaning = L’application ou le service à l’autre bout donne au code une signification qui lui est propre. 4000 signifie chez Discord une erreur inconnue, chez Pusher que l’application n’accepte que TLS, et chez Colyseus que le client est parti délibérément.
    .test = Trouvez le service d’après son adresse ou son sous-protocole, puis cherchez le code dans sa documentation. Si le serveur est le vôtre, cherchez dans son code source.
    .fix = Ne vous reconnectez qu’en suivant cette documentation. Chez Pusher, la consigne est dans le code : après 4000–4099, ne vous reconnectez pas sans rien changer ; après 4100–4199, attendez { SECONDS("pusher-backoff-delay") } s ou plus ; après 4200–4299, reconnectez-vous aussitôt.

## 3000–3999

seen-library-number = Une bibliothèque ou un service utilise un code de la plage 3000–3999 qui n’est pas enregistré. Centrifugo, SaltyRTC et AssemblyAI ont de tels codes.
    .test = Le code figure dans la documentation ou dans le code source de la bibliothèque ou du service à l’autre bout. Le motif l’explique souvent.
    .fix = Faites ce que dit cette documentation à propos du code. Si vous avez choisi le code vous-même, prenez-en plutôt un dans la plage 4000–4999.

## 5000–65535

seen-swapped-bytes = L’émetteur a écrit les deux octets du code dans le mauvais ordre : 59395 correspond à 1000, et 59651 à 1001.
    .test = Écrivez le nombre en hexadécimal et intervertissez ses deux octets : le résultat est un code connu.
    .fix = Écrivez le code dans l’ordre des octets du réseau, l’octet de poids fort en premier : 1000 s’écrit 03 E8.

seen-reason-without-code = L’émetteur a écrit un motif sans code devant lui, si bien que les deux premières lettres ont été lues comme le nombre : « by » donne 25209.
    .test = Écrivez le nombre en hexadécimal : les deux octets sont des lettres, et il manque au motif ses deux premières lettres.
    .fix = Placez un code sur deux octets avant le motif, ou envoyez un corps vide.

## 1016–2999

seen-draft-table = Un programme utilise un nombre de la plage 1016–2999 avec une signification qui lui est propre, ou suit une table qui divise cette plage en 1016–1999 et 2000–2999. Ni la RFC 6455 ni le registre ne font cette division.
    .test = Le code source de l’émetteur contient le nombre. Les bibliothèques qui le refusent indiquent autre chose : tungstenite indique 1002 avec « Protocol violation », alors que le format des trames était correct.
    .fix = Utilisez plutôt un code de la plage 4000–4999 : les bibliothèques acceptent ces codes, et les navigateurs peuvent les envoyer.

## 0–999

seen-local-number = Une bibliothèque indique le nombre ou en a fait une constante ; le nombre n’était pas dans une trame Close. aiohttp indique 0 pour une trame Close vide ; le client SockJS indique 2000 quand tous les transports ont échoué ; les serveurs SockJS mettent 2010, « Another connection still open », dans un message ; libwebsockets a 2000 et 9999.
    .test = Aucune trame Close capturée ne contient le nombre, mais le code source d’une bibliothèque, à l’un des deux bouts, le contient.
    .fix = Cherchez le sens du nombre dans cette bibliothèque. Après le 2000 de SockJS, vérifiez si un proxy laisse passer au moins un de ses transports ; après 2010, n’ouvrez qu’une connexion par session.
