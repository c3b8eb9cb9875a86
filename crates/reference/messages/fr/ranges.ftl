# The numbers without an entry of their own, range by range.
#
# Built like codes.ftl; the value is the range's name, and $code is the number
# that was asked for.

range-unused = Inutilisé
    .description = { $code } ne peut pas figurer dans une trame Close : la RFC 6455 laisse 0-999 sans emploi. Aucune connexion conforme au protocole ne se termine ainsi.
    .when-1 = La valeur affichée est 0 : aiohttp l’indique pour une trame Close vide, que d’autres notent 1005.
    .when-2 = C’est une constante de bibliothèque, qui ne circule jamais : WebSocket++ garde 0, 1 et 2 pour son usage interne, libwebsockets 0.
    .when-3 = Un programme a passé à close() un statut HTTP, comme 401 ou 503.
    .when-4 = Un pair l’a envoyé malgré tout. Chromium et Firefox transmettent le code à la page ; le paquet ws pour Node indique 1006, et beaucoup de bibliothèques répondent 1002.
    .fix-1 = Si le code vient de votre propre bibliothèque, cherchez-le dans sa documentation : ce n’est pas un code du protocole.
    .fix-2 = Si c’est votre programme qui l’envoie, prenez un code qui a le droit de circuler : 1008 pour une règle enfreinte, 1011 pour une erreur, 1013 pour une surcharge, 4000-4999 pour ce qui vous est propre.
    .fix-3 = Si c’est un pair qui l’envoie, capturez la trame Close. Son corps commence par le code sur deux octets, celui de poids fort en premier : 1000 s’écrit 03 E8.
    .reference = RFC 6455, section 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Non attribué
    .description = { $code } ne peut pas figurer dans une trame Close : il n’a été attribué à personne. 1000-2999 appartient au protocole et à ses extensions publiques, et rien n’est attribué après 1015. Les deux moitiés 1016-1999 et 2000-2999 que montrent bien des tables ne se trouvent ni dans la RFC 6455 ni dans le registre.
    .when-1 = Une application l’a choisi pour une signification qui lui est propre, alors qu’il fallait prendre un code dans 4000-4999.
    .when-2 = C’est une constante de bibliothèque, qui ne circule jamais : libwebsockets utilise 2000 pour son usage interne.
    .when-3 = Un pair l’a envoyé malgré tout. Chromium et Firefox transmettent le code à la page ; le paquet ws pour Node indique 1006, et la plupart des bibliothèques répondent ou affichent 1002.
    .when-4 = tungstenite affiche 1002 « Protocol violation », bien que personne n’ait enfreint le format des trames : le pair a envoyé un code de cette plage.
    .fix-1 = Si c’est votre programme qui l’envoie, déplacez-le dans 4000-4999. Il y circulera partout, et les navigateurs peuvent l’envoyer aussi.
    .fix-2 = Si c’est un pair qui l’envoie, capturez la trame Close et prévenez ses auteurs : peu de leurs clients reçoivent ce code tel qu’il a été envoyé.
    .fix-3 = Là où vous le recevez, mettez fin à la connexion avec 1002, comme pour tout code interdit.
    .reference = RFC 6455, section 7.4.2, et registre IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Bibliothèque ou framework
    .description = { $code } se trouve dans la plage des bibliothèques et des frameworks, qui peuvent y faire enregistrer des codes, premier arrivé, premier servi. Peu le font : 3000, 3003 et 3008 sont les seules entrées. Ce que signifie { $code }, c’est la bibliothèque à l’autre bout qui en décide.
    .when-1 = Le serveur est Centrifugo, qui a ici ses propres codes. Ses clients se reconnectent après 3000-3499 et s’en abstiennent après 3500-3999.
    .when-2 = Le service est AssemblyAI : 3005 à 3009 sont des erreurs de ses sessions de streaming.
    .when-3 = Une application a pris ce code parce que les navigateurs acceptent 3000-4999 dans close().
    .when-4 = Le pair l’a envoyé et vous voyez 1006 : uWebSockets et Bun refusent 3000-3999 à la réception.
    .fix-1 = Trouvez quelle bibliothèque ou quel service se trouve à l’autre bout, et cherchez le code dans sa documentation.
    .fix-2 = Lisez le motif : quand une bibliothèque a ses propres codes, elle les y explique souvent.
    .fix-3 = Ne devinez pas d’après la table d’une autre bibliothèque : le même code a un sens différent dans chacune.
    .fix-4 = Pour une signification qui vous est propre, prenez 4000-4999, ou faites enregistrer le code auprès de l’IANA.
    .reference = RFC 6455, section 7.4.2, et registre IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = Usage privé
    .description = { $code } se trouve dans la plage d’usage privé : il n’a pas de signification commune et ne peut pas être enregistré. Ce qu’il signifie, c’est l’application à l’autre bout qui en décide. Toutes les bibliothèques le laissent circuler, et les navigateurs peuvent l’envoyer.
    .when-1 = Un service dit ce qu’aucun code standard ne dit. Le même code varie du tout au tout : 4000 est « erreur inconnue, reconnectez-vous » chez Discord, « TLS uniquement » chez Pusher, et « départ volontaire » chez Colyseus.
    .when-2 = Pusher et les services compatibles mettent la consigne dans le chiffre des centaines : ne pas se reconnecter après 4000-4099, attendre une seconde ou plus après 4100-4199, se reconnecter aussitôt après 4200-4299.
    .when-3 = Un serveur GraphQL fondé sur graphql-ws envoie des codes proches de ceux de HTTP : 4400 pour un message incorrect, 4403 pour un accès interdit, 4408 si aucun ConnectionInit n’est arrivé en 3 s, 4429 s’il en est arrivé un second.
    .when-4 = C’est votre propre application qui l’envoie : cherchez ce nombre dans son code source.
    .when-5 = Le serveur voulait l’envoyer et vous voyez 1006 : il a fermé avant d’accepter le handshake, et c’est un statut HTTP qui est parti à la place.
    .fix-1 = Trouvez quel service ou quelle bibliothèque se trouve à l’autre bout (l’adresse et le sous-protocole le disent), et cherchez le code dans sa documentation.
    .fix-2 = Lisez le motif, puis les messages arrivés juste avant la fermeture.
    .fix-3 = Si vous n’en connaissez pas le sens, reconnectez-vous après un délai aléatoire et croissant, et arrêtez-vous après quelques fermetures avec le même code.
    .fix-4 = Pour vos propres codes, documentez pour chacun ce qu’il signifie et si un client doit se reconnecter.
    .reference = RFC 6455, section 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = Hors registre
    .description = { $code } n’a de signification nulle part : le registre s’arrête à 4999, et la RFC 6455 ne dit rien des nombres plus grands. farewell ne le laisse pas circuler.
    .when-1 = Les deux octets du code ont été intervertis : 59395 cache 1000, 59651 cache 1001.
    .when-2 = Un motif a été écrit sans code devant lui, et ses deux premières lettres ont été lues comme le code : « by » donne 25209.
    .when-3 = C’est une constante de bibliothèque, qui ne circule jamais : libwebsockets utilise 9999 pour son usage interne.
    .when-4 = Une application l’a choisi. Netty laisse passer tout nombre à partir de 3000, et Chromium et Firefox le transmettent à la page ; le paquet ws pour Node indique 1006, et la plupart des bibliothèques répondent 1002.
    .fix-1 = Écrivez le nombre en hexadécimal. Si ses deux octets intervertis donnent un code connu, l’émetteur a oublié l’ordre des octets sur le réseau ; si ce sont des lettres, il a oublié le code.
    .fix-2 = Si c’est votre programme qui l’envoie, prenez un code dans 4000-4999.
    .fix-3 = Si c’est un pair qui l’envoie, capturez la trame Close. Son corps est soit vide, soit formé du code sur deux octets, puis du motif en UTF-8.
    .reference = RFC 6455, section 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
