# The codes that have an entry of their own.
#
# A message is one code. Its value is the code's name. The attributes:
#   .description  what the number says, in two or three sentences
#   .when-1 ...   when it is seen, one concrete situation each, from 1 without a gap
#   .fix-1 ...    what to do, one concrete step each, from 1 without a gap
#   .reference    where it is defined
#
# One line is one text: a line break would reach the reader. Spaces follow French
# usage: U+202F before ; ! ? and inside « », U+00A0 before : and before a unit.

code-1000 = Fermeture normale
    .description = L’émetteur a terminé ce pour quoi il avait ouvert la connexion, et prend congé. Il ne parle que pour lui-même : ce code ne signifie pas que les deux côtés étaient d’accord pour en rester là.
    .when-1 = Une application a appelé close(1000) : une page qui a fini son travail, ou un serveur arrivé au bout de son flux.
    .when-2 = Un serveur a mis fin à une connexion muette, son délai d’inactivité étant écoulé. Cowboy (Erlang, Elixir) envoie 1000 sans motif au bout de 60 s de silence.
    .when-3 = La connexion a atteint sa durée de vie maximale : Daphne la ferme au bout de 86 400 s, uWebSockets avec le motif « please reconnect ».
    .when-4 = Un ping est resté sans réponse : Tornado envoie alors 1000 avec le motif « ping timed out ».
    .when-5 = C’est votre propre bibliothèque qui traduit une trame Close vide par 1000. Java-WebSocket, Tomcat, .NET et websocket-driver (Rails, faye) le font, là où d’autres indiquent 1005.
    .when-6 = Un service l’accompagne d’un motif qui interdit de se reconnecter, par exemple une clé expirée.
    .fix-1 = Si cette fin était attendue, il n’y a rien à corriger.
    .fix-2 = Si elle ne l’était pas, comparez l’âge de la connexion et la durée du dernier silence à des valeurs rondes. 60 s de silence, ou 24 h d’âge à la seconde près, trahissent un délai d’expiration et non une décision.
    .fix-3 = Lisez le motif. S’il est vide, cherchez des deux côtés l’appel à close().
    .fix-4 = Contre les délais d’inactivité, envoyez un ping ou un message de présence (heartbeat) à un intervalle inférieur à la moitié du délai le plus court du trajet.
    .fix-5 = Décidez d’après ce que veut encore l’utilisateur, et non d’après le seul code 1000. Un client qui a toujours besoin de la connexion peut se reconnecter après un délai aléatoire de 0 à 5 s.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = Départ du pair
    .description = L’émetteur s’en va : une page se ferme, ou un serveur s’arrête. La connexion elle-même n’avait aucun problème.
    .when-1 = Un serveur le reçoit quand un onglet est fermé ou rechargé, ou que l’utilisateur quitte la page. Les navigateurs sont tenus de l’envoyer dans ce cas : c’est la fin la plus ordinaire qu’un serveur rencontre.
    .when-2 = Un serveur le reçoit quand Safari suspend une page ; le motif est alors « WebSocket is closed due to suspension. »
    .when-3 = Un client le reçoit quand le serveur s’arrête. C’est le code que Python websockets envoie par défaut, comme bien des gestionnaires de SIGTERM.
    .when-4 = Un client le reçoit quand le délai d’inactivité de Jetty ou de Tomcat expire. Pour le même événement, le journal du serveur peut indiquer 1006.
    .when-5 = Un nœud de périphérie (edge), entre les deux, a redémarré ; chez Cloudflare, le motif est « CloudFlare WebSocket proxy restarting ».
    .when-6 = Un client OkHttp a laissé s’accumuler plus de 16 Mio de données à envoyer : il ferme avec 1001, sans motif.
    .when-7 = Un serveur placé derrière la passerelle farewell le reçoit quand le client a disparu ou a été déconnecté ; le motif indique la cause et l’identifiant de l’enregistrement.
    .fix-1 = Côté serveur, comptez-le comme une fin normale et non comme une erreur.
    .fix-2 = Côté client, reconnectez-vous après un délai aléatoire de 5 s au plus : tous les autres clients de ce serveur ont été déconnectés au même instant.
    .fix-3 = S’il survient toujours après le même silence, envoyez un ping ou un heartbeat à un intervalle inférieur à la moitié de ce silence.
    .fix-4 = Dans un navigateur, n’appelez pas close(1001) : close() n’accepte que 1000 et 3000-4999, et lève InvalidAccessError pour tout le reste.
    .fix-5 = Si vos déploiements en sont la cause, étalez les fermetures sur quelques secondes, et envoyez 1012 aux clients qui le comprennent.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = Erreur de protocole
    .description = L’émetteur a reçu des octets qui enfreignent les règles de la RFC 6455 sur les trames, et a renoncé. Ce sont les bibliothèques qui l’envoient, presque jamais les applications. Certaines s’en servent aussi pour les codes qu’elles refusent et pour leurs propres délais d’attente.
    .when-1 = Une trame compressée (RSV1 à 1) est arrivée alors que la compression n’avait pas été négociée : un proxy a supprimé Sec-WebSocket-Extensions, ou l’un des côtés n’a pas tenu compte de la réponse.
    .when-2 = Une trame du client n’était pas masquée, ou une trame du serveur l’était : le client a été écrit à la main, ou quelque chose sur le trajet réécrit le flux.
    .when-3 = Deux gestionnaires d’upgrade d’un même serveur HTTP écrivent sur la même socket, ou du texte HTTP suit la réponse 101.
    .when-4 = Un opcode inconnu, une trame de contrôle fragmentée ou de plus de 125 octets, ou une trame Close dont le corps se réduit à un octet ou porte un code interdit.
    .when-5 = Le pair a envoyé un code autorisé que la bibliothèque réceptrice refuse : Tomcat, Bandit et websocket-driver transforment 1012, 1013 et 1014 en 1002 ; gorilla et tungstenite font de même avec 1014.
    .when-6 = Bandit (Phoenix) a fermé une connexion restée muette pendant 60 s.
    .when-7 = Un serveur GraphQL fondé sur subscriptions-transport-ws n’a trouvé aucun sous-protocole en commun avec le client.
    .fix-1 = Lisez le motif : la plupart des bibliothèques y nomment la règle enfreinte.
    .fix-2 = Si le motif est chaque fois le même, il s’agit d’un défaut précis. Désactivez permessage-deflate aux deux extrémités : si l’erreur disparaît, examinez la compression et cherchez qui modifie le handshake d’ouverture.
    .fix-3 = Si le motif change d’une fois à l’autre, le flux est désynchronisé. Cherchez un second endroit qui écrit, un second gestionnaire d’upgrade, ou du code qui écrit directement sur la socket.
    .fix-4 = Capturez le début de la trame fautive. Ses deux premiers octets contiennent l’opcode, les bits réservés, le bit de masquage et la longueur.
    .fix-5 = Connectez-vous sans passer par le proxy. Si l’erreur disparaît, c’est lui qui modifie le handshake ou les octets.
    .fix-6 = Ne vous reconnectez pas en boucle : les mêmes octets échoueront de nouveau. Une tentative après un déploiement est raisonnable.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = Type de données non pris en charge
    .description = L’émetteur n’accepte pas ce type de message : il a reçu du binaire et attend du texte, ou l’inverse. Il s’agit du type, et non de ce que dit le message.
    .when-1 = Du binaire a été envoyé à un destinataire qui n’accepte que du texte, ou l’inverse.
    .when-2 = Une bibliothèque cliente a changé de type par défaut lors d’une mise à jour, par exemple d’une chaîne à un Buffer ou à un Blob.
    .when-3 = Un WebSocketEndpoint de Starlette a reçu un message qui ne correspond pas à l’encodage qu’il déclare ; un JSON mal formé en fait partie.
    .fix-1 = Envoyez l’autre type. Dans un navigateur, une chaîne part en texte, un ArrayBuffer ou un Blob en binaire.
    .fix-2 = Si vous ne savez pas ce que vous envoyez, regardez l’opcode dans une capture réseau : 1 pour le texte, 2 pour le binaire.
    .fix-3 = Sur le serveur, acceptez les deux types, ou documentez celui que vous acceptez.
    .fix-4 = Pour un contenu incorrect dans le bon type, comme un JSON mal formé, envoyez plutôt 1008 ou un code de votre choix dans 4000-4999.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = Réservé
    .description = Réservé, sans signification ; il n’a pas le droit de circuler. Les tables antérieures à la RFC l’appellent « too large » (trop volumineux), ce qui se dit aujourd’hui 1009.
    .when-1 = Un pair qui suit une table antérieure à la RFC l’envoie pour un message trop volumineux.
    .when-2 = Vous l’avez trouvé comme constante dans un code source. pusher-js, par exemple, appelle encore 1004 CLOSE_TOO_LARGE ; cela ne prouve pas qu’il circule.
    .when-3 = Un navigateur l’affiche parce qu’un pair l’a envoyé malgré tout : Chromium et Firefox transmettent 1004 à la page, tandis que le paquet ws pour Node indique 1006.
    .fix-1 = Trouvez le pair qui l’envoie, et faites-lui envoyer 1009 pour un message trop volumineux.
    .fix-2 = Pour une signification qui vous est propre, prenez un code dans 4000-4999.
    .fix-3 = Là où vous le recevez, traitez-le comme tout code interdit : mettez fin à la connexion avec 1002.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = Aucun code reçu
    .description = Une trame Close est arrivée, et son corps était vide. C’est permis, et c’est une fermeture propre. Faute de code à indiquer, le récepteur inscrit lui-même 1005 ; personne ne l’envoie.
    .when-1 = Le pair a appelé close() sans code. Un navigateur est alors tenu d’envoyer une trame Close vide.
    .when-2 = Votre propre code a appelé close() sans code, et le pair a répondu de même.
    .when-3 = Un navigateur a libéré un objet WebSocket auquel plus rien ne faisait référence ; le serveur voit arriver la trame Close vide.
    .when-4 = Une bibliothèque a été mise à jour. ws (2017) et Vert.x (3.5) indiquaient autrefois 1000 pour une trame Close vide ; ils indiquent 1005 depuis.
    .when-5 = Un serveur tourne sur uvicorn avec son implémentation wsproto ou sansio : une connexion TCP perdue y est indiquée par 1005, alors que 1006 serait juste.
    .when-6 = Ailleurs, la même trame Close vide porte d’autres valeurs : 1000 dans Java-WebSocket, Tomcat, .NET et websocket-driver, 0 dans aiohttp, None dans Tornado.
    .fix-1 = Rien n’est cassé. Traitez-le comme 1000, et comptez-le parmi les fermetures propres.
    .fix-2 = Si vous devez savoir pourquoi, faites-le dire au pair : close(1000, "terminé"), ou un code de votre choix dans 4000-4999.
    .fix-3 = Sur uvicorn avec wsproto ou sansio, lisez-le comme « fermeture propre ou connexion perdue », ou passez à une implémentation qui distingue les deux.
    .fix-4 = Ne passez jamais 1005 à close() : les navigateurs lèvent une exception. Un pair qui le trouve dans le corps d’une trame doit y voir une erreur de protocole.
    .fix-5 = Si l’utilisateur a toujours besoin de la connexion, reconnectez-vous : 1005 dit que quelqu’un a demandé la fin, pas que vous la vouliez de votre côté.
    .reference = RFC 6455, sections 7.1.5 et 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Fermeture anormale
    .description = La connexion a pris fin sans trame Close exploitable, ou ne s’est jamais ouverte. Personne n’a envoyé 1006 : l’extrémité qui l’indique l’a inscrit elle-même. Ce code dit ce qui manque, et non ce qui s’est passé.
    .when-1 = Le handshake d’ouverture (la requête HTTP d’upgrade et sa réponse) a échoué : HTTP 401, 403, 404 ou 502, mauvais sous-protocole, DNS, connexion refusée, TLS. Les navigateurs sont tenus de cacher de laquelle de ces causes il s’agit, et affichent 1006 dans tous les cas.
    .when-2 = Un proxy a coupé une connexion muette. Par défaut, nginx et le répartiteur de charge d’AWS le font au bout de 60 s, Cloudflare au bout de 100 s.
    .when-3 = Beaucoup de connexions ont pris fin en même temps : le serveur a planté, a été tué ou redémarré, ou un proxy a rechargé sa configuration. Derrière nginx et HAProxy, tous ces cas se ressemblent. ingress-nginx coupe ce qui reste ouvert 240 s après un rechargement.
    .when-4 = Un téléphone a été verrouillé, un ordinateur portable s’est mis en veille, ou le réseau a changé.
    .when-5 = Le pair a coupé TCP là où une trame Close était attendue : après un ping sans réponse, sur un message trop volumineux (uWebSockets), ou juste après sa propre trame Close (Safari).
    .when-6 = Votre propre côté a mis fin à la connexion : sur une erreur de protocole, sur une trame Close restée sans réponse, ou sur un code qu’il refuse. Il indique 1006, quoi qu’il ait envoyé.
    .when-7 = Une application ASGI (Starlette, FastAPI) a fermé avant d’accepter. Cela devient un HTTP 403, et le code qu’elle voulait envoyer n’arrive jamais.
    .fix-1 = Vérifiez d’abord si la connexion s’est ouverte. Si ce n’est pas le cas, refaites le handshake avec un client qui montre le statut HTTP : 401 et 403 désignent les identifiants, 404 le chemin, 502 et 503 le serveur derrière un proxy, 400 et 426 un proxy qui supprime Upgrade.
    .fix-2 = Si elle s’est ouverte, comparez le silence qui précède la fin à 60, 100 et 600 s. Une valeur ronde trahit un délai d’expiration : envoyez un ping ou un heartbeat à un intervalle inférieur à la moitié de ce délai.
    .fix-3 = Comptez combien de connexions ont pris fin dans les mêmes deux secondes. S’il y en a beaucoup, cherchez un déploiement, un plantage ou un rechargement à cet instant. Si les connexions sont d’abord drainées, regardez aussi le moment où le drainage a commencé.
    .fix-4 = Connectez-vous sans passer par le proxy. Si la connexion tient, c’est le proxy qui la coupe.
    .fix-5 = Un motif à côté de 1006 a été écrit par votre propre bibliothèque, et non par le pair. Lisez-le : il nomme souvent la cause.
    .fix-6 = Reconnectez-vous après un délai aléatoire et croissant, mais arrêtez-vous si le handshake est refusé avec 401, 403 ou 404.
    .reference = RFC 6455, sections 7.1.5, 7.2.3 et 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Charge utile invalide
    .description = La charge utile ne correspond pas au type du message. Il s’agit presque toujours d’un message texte qui n’est pas de l’UTF-8 valide. Ce sont les octets qui sont en cause, et non le JSON ou des champs manquants.
    .when-1 = Du Latin-1 ou des données binaires ont été envoyés comme message texte.
    .when-2 = Un texte a été coupé à un nombre d’octets donné, au milieu d’un caractère.
    .when-3 = Un programme Java a envoyé de l’UTF-8 modifié (writeUTF), dont aucun décodeur strict n’accepte les paires de substitution.
    .when-4 = Le motif d’une trame Close n’était pas de l’UTF-8, ou a été coupé au milieu d’un caractère. ws et undici répondent 1007, beaucoup d’autres 1002.
    .when-5 = Un message compressé n’a pas pu être décompressé ; certaines bibliothèques l’indiquent par 1007.
    .when-6 = Les mêmes octets envoyés à uWebSockets donnent 1006, car il coupe TCP au lieu d’envoyer 1007.
    .fix-1 = Envoyez les octets dans un message binaire, ou encodez-les en UTF-8 avant de les envoyer en texte.
    .fix-2 = Journalisez le message en hexadécimal chez celui qui l’envoie, et cherchez le premier octet qu’aucun décodeur UTF-8 n’accepte. Un octet isolé entre E0 et FC vient souvent de Latin-1.
    .fix-3 = Ne coupez un texte qu’entre deux caractères : reculez tant que l’octet suivant est compris entre 80 et BF.
    .fix-4 = Limitez le motif d’une trame Close à 123 octets, et coupez-le à la limite d’un caractère.
    .fix-5 = Ne renvoyez pas le même message tel quel. Pour un JSON mal formé, envoyez 1008 ou un code de votre choix dans 4000-4999, au lieu de 1007.
    .reference = RFC 6455, sections 7.4.1 et 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = Violation des règles
    .description = L’émetteur refuse de continuer parce qu’une de ses règles a été enfreinte. C’est le refus général, pour les cas où aucun autre code ne convient et pour ceux dont les détails doivent rester cachés ; le motif compte donc plus que le code.
    .when-1 = Les identifiants manquent ou sont faux, ou le compte n’a pas droit à la fonction : le handshake réussit, et 1008 suit en moins d’une seconde, souvent sans motif.
    .when-2 = Le chemin, le flux ou l’Origin ne fait pas partie de ceux que le service autorise.
    .when-3 = Le client a envoyé plus de messages, ou ouvert plus de connexions, que sa limite ne le permet.
    .when-4 = Le client lit trop lentement, et ce qui lui est destiné s’est accumulé sur le serveur ou sur la passerelle.
    .when-5 = Un jeton a expiré pendant que la connexion était ouverte.
    .when-6 = Un message est arrivé en trop de fragments ; ws et undici répondent par 1008.
    .when-7 = Le contenu a été refusé : Deepgram envoie 1008 avec « DATA-0000 » quand la charge utile n’est pas de l’audio.
    .fix-1 = Lisez le motif. S’il est vide, demandez au fournisseur, ou regardez le journal du serveur à la seconde de la fermeture.
    .fix-2 = Regardez l’âge de la connexion. Moins d’une seconde après l’ouverture, ce sont les identifiants, l’origine, le chemin ou l’abonnement ; plus tard, c’est le débit, le contenu, une lecture trop lente ou un jeton expiré.
    .fix-3 = Si le motif indique un délai, comme « retry-after=30 », attendez ce temps-là. Après une limite de débit qui n’en indique pas, attendez une minute.
    .fix-4 = Changez quelque chose avant de vous reconnecter : renouvelez le jeton, ralentissez, corrigez le message. Une boucle de tentatives identiques aggrave les limitations.
    .fix-5 = Contre la lecture trop lente, lisez les messages de la socket dans une tâche qui ne fait rien d’autre, et traitez-les ailleurs.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = Message trop volumineux
    .description = Un message dépasse la taille qu’accepte l’émetteur de la trame Close. Reste à savoir qui a fixé cette limite : souvent ce n’est pas le serveur, mais une passerelle placée devant lui ou la bibliothèque du client.
    .when-1 = Un message dépasse la limite par défaut d’une bibliothèque : 1 Mio dans Python websockets, 65 536 octets dans Netty et Spring Cloud Gateway.
    .when-2 = Une passerelle intermédiaire a une limite plus basse que le serveur placé derrière elle.
    .when-3 = Un message compressé est petit sur le réseau et dépasse la limite une fois décompressé.
    .when-4 = Un client renvoie le même message trop volumineux après chaque reconnexion, et chaque fois la connexion est refermée.
    .when-5 = Face à uWebSockets, le même message donne 1006, car il coupe TCP au lieu d’envoyer 1009.
    .fix-1 = Trouvez quel maillon l’a envoyé. La formulation du motif le trahit : « Max frame length of 65536 has been exceeded » vient de Netty, « Max payload size exceeded » de ws, « exceeds maximum accepted frame size » de WebSocket-Node.
    .fix-2 = Relevez la limite sur ce maillon, et sur chaque autre maillon du trajet qui en a une.
    .fix-3 = Sinon, découpez le message, ou envoyez les données volumineuses par HTTP et leur seule adresse par le WebSocket.
    .fix-4 = Retirez le message de la file avant de vous reconnecter ; il ne passera pas davantage la seconde fois.
    .fix-5 = Comparez les tailles après décompression : c’est sur elles que porte la limite.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = Extension obligatoire manquante
    .description = Le client a besoin d’une extension que le serveur n’a pas acceptée. Seuls les clients l’envoient, et le motif devrait énumérer ce qui leur manque. Un serveur auquel il manque une extension refuse, lui, le handshake d’ouverture.
    .when-1 = Le client exige permessage-deflate, ou une extension qui lui est propre.
    .when-2 = Un proxy a retiré Sec-WebSocket-Extensions de la requête ou de la réponse.
    .when-3 = Le serveur a été compilé ou configuré sans l’extension, par exemple depuis une mise à jour.
    .fix-1 = Lisez le motif : il devrait nommer les extensions manquantes.
    .fix-2 = Comparez l’en-tête Sec-WebSocket-Extensions tel que le client l’envoie à ce qui parvient au serveur, puis faites de même pour la réponse. S’il y a une différence, un proxy l’a modifié.
    .fix-3 = Activez l’extension sur le serveur, ou faites en sorte que le client s’en passe.
    .fix-4 = Ne vous reconnectez pas sans rien changer : la négociation finirait de la même façon.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = Erreur interne
    .description = L’émetteur a rencontré une situation qu’il n’attendait pas et ne peut pas continuer. La phrase de la RFC ne parle que des serveurs ; un erratum a élargi le nom, et des clients l’envoient bel et bien, surtout quand leur keepalive est resté sans réponse.
    .when-1 = Un gestionnaire a levé une exception, déclenché un panic ou renvoyé une erreur.
    .when-2 = Le motif est « keepalive ping timeout » : le côté qui l’envoie (Python websockets, uvicorn) a émis un ping, et l’autre n’a pas répondu en 20 s.
    .when-3 = La boucle d’événements du côté muet était bloquée, par time.sleep() ou un autre appel synchrone. Avec les valeurs par défaut de Python websockets, la connexion est alors ouverte depuis 40 s.
    .when-4 = Un ping attendait derrière des données qu’un destinataire trop lent ne lisait pas.
    .when-5 = La passerelle farewell a perdu le serveur amont : il a planté, a enfreint le protocole ou n’a plus répondu aux pings.
    .when-6 = Un délai propre au service a expiré : Deepgram envoie 1011 avec « NET-0001 » au bout de 10 s sans audio.
    .fix-1 = Lisez le journal du côté qui l’a envoyé, à la seconde de la fermeture.
    .fix-2 = Si le keepalive a expiré, regardez l’autre côté, celui qui n’a pas répondu. Sortez le travail bloquant de sa boucle d’événements.
    .fix-3 = Derrière la passerelle farewell, consultez l’enregistrement de la connexion : il dit quel côté a failli, et comment.
    .fix-4 = Côté client, reconnectez-vous après un délai aléatoire et croissant, et limitez le nombre de tentatives. Si c’est votre message qui fait planter le serveur, il le fera planter de nouveau.
    .fix-5 = Côté serveur, interceptez les échecs prévisibles et donnez-leur un code distinct, afin que 1011 garde son sens.
    .fix-6 = Si des clients ne reviennent pas ensuite : graphql-ws et robust-websocket tiennent 1011 pour définitif, rxjs et Vite 5 renoncent après toute fermeture propre. Quand le serveur est perdu, la passerelle farewell peut envoyer 1014 à la place, et le fait d’elle-même pour graphql-ws.
    .reference = RFC 6455, section 7.4.1, et erratum 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Redémarrage du service
    .description = Le service redémarre ; la connexion n’a pris fin que pour cette raison, et une nouvelle sera la bienvenue. Le texte enregistré avec le code demande aux clients d’attendre un délai aléatoire de 5 à 30 s. Les 1 à 5 s qu’indiquent bien des pages ne conviennent que si le serveur étale ses fermetures dans le temps, comme le fait farewell.
    .when-1 = Un serveur s’arrête dans les règles : uvicorn envoie 1012 à l’arrêt et au rechargement, Phoenix, sur Bandit, quand son endpoint est drainé.
    .when-2 = Un déploiement remplace les instances une par une, chacune étant drainée avant de s’arrêter.
    .when-3 = La passerelle farewell est en cours de drainage, ou le serveur amont a disparu puis est revenu pendant la fenêtre de redémarrage.
    .when-4 = Une connexion derrière la passerelle farewell a atteint sa durée de vie maximale.
    .when-5 = Vous ne le voyez pas, alors que le serveur a redémarré : derrière nginx et HAProxy, un redémarrage non annoncé donne 1006, et certaines bibliothèques affichent 1002 ou 1006 quand elles reçoivent 1012.
    .fix-1 = Côté client, reconnectez-vous sans attendre l’utilisateur. Si le motif indique un délai, comme « retry-after=2.5 », attendez exactement ce temps-là.
    .fix-2 = Sans délai indiqué, attendez un temps aléatoire : de 1 à 5 s face à un serveur qui étale ses fermetures, de 5 à 30 s face à tout autre. L’essentiel est qu’il soit aléatoire.
    .fix-3 = Attendez-vous à une autre instance : reprenez la session à partir de ce que sait le client, et non de la mémoire de l’ancien serveur.
    .fix-4 = Côté serveur, étalez les fermetures sur quelques secondes, pour que les clients ne reviennent pas tous à la fois.
    .fix-5 = Si vos clients utilisent une bibliothèque qui refuse 1012, envoyez 1001 ou un code de votre choix dans 4000-4999. dart:io, en Dart, ne peut pas du tout l’envoyer.
    .reference = Registre IANA ; liste de diffusion hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Réessayez plus tard
    .description = Le service n’a pas de place pour cette connexion en ce moment. Le texte enregistré demande d’aller à une autre adresse du service s’il y en a une, et de ne retourner à la même que si l’utilisateur le demande. Un programme sans utilisateur devrait attendre longtemps.
    .when-1 = Le serveur se déleste d’une partie de sa charge, ou sa limite de connexions est atteinte.
    .when-2 = Le serveur accepte des connexions alors que ce dont il dépend n’est pas encore prêt.
    .when-3 = La passerelle farewell ne peut pas joindre le serveur amont. Elle peut accepter le handshake puis fermer avec 1013, car une page sait lire 1013, mais pas un HTTP 503.
    .when-4 = Il suit aussitôt l’ouverture, encore et encore : les clients reviennent plus vite que le service ne se rétablit.
    .fix-1 = Si le motif indique un délai, comme « retry-after=10 », attendez ce temps-là.
    .fix-2 = Sinon, essayez une autre adresse du service. Pour la même adresse, attendez un temps aléatoire, 5 s au moins, et davantage à chaque fois ; 30 s au moins si personne n’attend devant l’écran.
    .fix-3 = Indiquez à l’utilisateur que le service est saturé, et proposez-lui de réessayer.
    .fix-4 = Si vous exploitez le service, regardez la limite de connexions, les fichiers ouverts, la mémoire et le processeur, et la santé de ce dont le service dépend.
    .fix-5 = Si vos clients utilisent une bibliothèque qui refuse 1013, envoyez 1011 ou un code de votre choix dans 4000-4999.
    .reference = Registre IANA ; liste de diffusion hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Réponse amont invalide
    .description = Une passerelle ou un proxy a reçu une réponse invalide du serveur amont, sur une connexion déjà ouverte. C’est le pendant de HTTP 502. Le registre n’a pour lui qu’une phrase, et pas de nom ; l’usage veut « Bad Gateway ».
    .when-1 = Le serveur derrière une passerelle WebSocket s’est arrêté, ou a répondu par quelque chose qui n’est pas du WebSocket.
    .when-2 = La passerelle farewell l’envoie aux clients de graphql-ws, qui ne reviennent pas après 1011, et là où une route est configurée ainsi ; sinon elle envoie 1011 pour le même événement.
    .when-3 = Vous voyez plutôt 1002 : gorilla, tungstenite et d’autres refusent 1014. tungstenite affiche alors « Protocol violation », bien que personne n’ait enfreint le format des trames.
    .when-4 = Vous voyez plutôt 1006 si c’est le handshake lui-même qui a échoué : la passerelle répond alors par un HTTP 502, qu’un navigateur ne montre pas.
    .fix-1 = Regardez derrière la passerelle, et non du côté du client : le serveur tourne-t-il, et parle-t-il WebSocket sur ce chemin ?
    .fix-2 = Lisez le journal de la passerelle à la seconde de la fermeture ; elle sait ce que le serveur a envoyé.
    .fix-3 = Connectez-vous au serveur sans passer par la passerelle, et voyez comment cette connexion se termine.
    .fix-4 = Si vos clients utilisent une bibliothèque qui refuse 1014, faites envoyer 1011 par la passerelle.
    .fix-5 = Côté client, reconnectez-vous après un délai aléatoire et croissant, comme après 1006.
    .reference = Registre IANA ; liste de diffusion hybi <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = Échec du handshake TLS
    .description = La connexion TLS n’a pas pu être établie ; il n’y a donc jamais eu de WebSocket. C’est le constat local d’une extrémité ; personne ne l’envoie. Les navigateurs ne s’en servent pas non plus : ils affichent 1006.
    .when-1 = Le certificat est autosigné, a expiré, ou a été émis pour un autre nom.
    .when-2 = Le serveur n’envoie pas ses certificats intermédiaires : certains clients s’en accommodent, d’autres refusent.
    .when-3 = Un client se connecte en wss:// à un port sans TLS.
    .when-4 = Les deux côtés n’ont aucune version de TLS ou aucune suite de chiffrement en commun, ou le client n’envoie pas de nom de serveur (SNI).
    .when-5 = Un proxy qui inspecte TLS présente son propre certificat, auquel le client ne fait pas confiance.
    .when-6 = Une page affiche 1015 : un pair l’a alors écrit dans une trame Close. Firefox transmet ce code, Chromium affiche 1006.
    .fix-1 = Regardez ce que présente le serveur : openssl s_client -connect HÔTE:443 -servername HÔTE. Vérifiez les noms, les dates et la chaîne.
    .fix-2 = Installez sur le serveur la chaîne complète, certificats intermédiaires compris.
    .fix-3 = Si le serveur ne gère pas TLS, utilisez ws://, ou placez devant lui un proxy qui s’en charge.
    .fix-4 = Ouvrez le même hôte en https:// dans un navigateur : il nomme le défaut que le WebSocket doit cacher.
    .fix-5 = Vérifiez l’horloge du client : avec une date fausse, de bons certificats sont refusés.
    .fix-6 = Ne désactivez pas la vérification. Si le certificat est le vôtre, faites en sorte que le client fasse confiance à celui-là.
    .reference = RFC 6455, section 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = Non authentifié
    .description = Les identifiants manquent ou sont faux : l’équivalent du 401 de HTTP, sur une connexion acceptée afin qu’une page puisse lire ce code. Inscrit au registre en 2021, sans document à l’appui.
    .when-1 = Le jeton manque, est mal formé, est faux ou a expiré.
    .when-2 = La passerelle farewell a accepté un handshake que le serveur avait refusé avec 401, puis a fermé la connexion avec 3000, parce que la route le demande.
    .when-3 = Le serveur est Centrifugo : là, 3000 signifie « connexion fermée », et ses clients se reconnectent.
    .when-4 = Le serveur repose sur WebSocket++ : là, 3000 est une erreur générale du sous-protocole.
    .when-5 = L’application a pris 3000 parce que c’était le premier numéro libre, sans connaître le registre.
    .fix-1 = Cherchez d’abord qui l’envoie. Dans le dialecte d’une bibliothèque, ce code a le sens que cette bibliothèque lui donne.
    .fix-2 = Obtenez de nouveaux identifiants, puis reconnectez-vous. Les anciens échoueront de nouveau.
    .fix-3 = Si le jeton devrait encore être valable, comparez les horloges des deux côtés, ainsi que l’audience et la clé du jeton.
    .fix-4 = Côté serveur, acceptez le handshake avant de fermer avec 3000. Si vous le refusez avec HTTP 401, une page ne voit que 1006.
    .fix-5 = Pour les clients sur uWebSockets ou Bun, envoyez 1008 ou un code de votre choix dans 4000-4999 : ils affichent 1006 quand ils reçoivent 3000.
    .reference = Registre IANA, 6 septembre 2021 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Accès interdit
    .description = Les identifiants sont reconnus, mais ne donnent pas ce droit : l’équivalent du 403 de HTTP. Des identifiants manquants ou faux relèvent de 3000. Inscrit au registre en 2023, sans document à l’appui.
    .when-1 = Le compte n’a pas le droit, le rôle ou l’abonnement nécessaire pour ce canal ou cette action.
    .when-2 = Les droits ont été retirés pendant que la connexion était ouverte.
    .when-3 = La passerelle farewell a accepté un handshake que le serveur avait refusé avec 403, puis a fermé la connexion avec 3003, parce que la route le demande.
    .fix-1 = Vérifiez quel droit est exigé et si ce compte l’a. De nouveaux identifiants pour le même compte n’y changeront rien.
    .fix-2 = Ne vous reconnectez pas automatiquement. Dites à l’utilisateur ce qui n’est pas permis.
    .fix-3 = Côté serveur, acceptez le handshake avant de fermer avec 3003. Si vous le refusez avec HTTP 403, une page ne voit que 1006.
    .fix-4 = Pour les clients sur uWebSockets ou Bun, envoyez 1008 ou un code de votre choix dans 4000-4999 : ils affichent 1006 quand ils reçoivent 3003.
    .reference = Registre IANA, 22 février 2023 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Délai d’attente dépassé
    .description = L’émetteur a attendu quelque chose trop longtemps : l’équivalent du 408 de HTTP. Inscrit au registre en 2024, sans document à l’appui ; ce qui était attendu figure donc, au mieux, dans le motif.
    .when-1 = Un client ne s’est pas authentifié à temps, ou n’a pas envoyé à temps son premier message.
    .when-2 = Un client n’a pas répondu aux pings. La passerelle farewell envoie alors 3008, mais il arrive rarement : en général, le client a disparu.
    .when-3 = Le serveur est Centrifugo : là, 3008 signifie que le client lit trop lentement.
    .when-4 = Le service est AssemblyAI : là, 3008 signifie que la session a atteint sa durée maximale.
    .fix-1 = Cherchez d’abord qui l’envoie. Dans le dialecte d’une bibliothèque ou d’un service, ce code a le sens que celui-ci lui donne.
    .fix-2 = Comparez l’âge de la connexion et la durée du dernier silence aux délais d’attente du serveur.
    .fix-3 = Envoyez ce que le serveur attend : l’authentification aussitôt après l’ouverture, un heartbeat pendant les silences.
    .fix-4 = Cherchez du travail bloquant dans le client : une boucle d’événements bloquée ne répond à aucun ping.
    .fix-5 = Reconnectez-vous après un délai aléatoire de 5 s au plus.
    .reference = Registre IANA, 1er février 2024 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>
