# The pairs of codes that people confuse. The smaller code comes first in the id.
#
# The value answers "what is the difference?". The attributes:
#   .difference-1 ...  what differs and is not in the table of facts
#   .tell-1 ...        steps that separate the two; the program prints before them
#                      what the Close frame in a capture, wasClean and the table
#                      of refused codes tell
#   .use               which to use when
#
# "It is 1000" means: the close code that the reader has is 1000. "Program" and
# "script" are code that somebody wrote; "code" alone is always a close code.
#
# Sentences that several pairs share are in terms.ftl, the sources of the claims
# in facts/pairs.json.

pair-1000-1001 = Avec 1000, l’émetteur a terminé ce pour quoi la connexion existait ; avec 1001, il s’en va, qu’il ait terminé ou non, parce qu’une page est fermée ou qu’un serveur s’arrête.
    .difference-1 = 1000 dit seulement ce qu’a fait l’émetteur. Il ne signifie pas que les deux côtés considèrent la session comme terminée.
    .difference-2 = Les clients aussi font la différence : phoenix.js 1.7 se reconnecte après 1001 mais pas après 1000, et sockette ne se reconnecte dans aucun des deux cas.
    .tell-1 = Côté serveur, cherchez ce qu’a fait la page. Si un script a appelé close(1000), c’est 1000. Si l’onglet a été fermé ou rechargé, ou si une autre page y a été ouverte, le navigateur a envoyé 1001 ; un script ne peut pas envoyer 1001.
    .tell-2 = Côté client, lisez le journal du serveur. Si un gestionnaire a appelé close(), c’est probablement 1000. Si le serveur s’est arrêté, c’est probablement 1001. Un serveur basé sur Bandit envoie 1000 même dans ce cas.
    .tell-3 = Si la connexion se termine toujours après la même durée d’inactivité, regardez le serveur. Quand le délai d’inactivité expire, Cowboy ({ SECONDS("cowboy-idle-timeout") } s par défaut) envoie 1000, tandis que Jetty et Tomcat envoient 1001.
    .use = Envoyez 1000 quand le travail est terminé, et 1001 quand un serveur s’arrête avant. Pour un redémarrage, envoyez 1012 si vos clients l’acceptent.

pair-1000-1005 = Avec 1000, l’émetteur a écrit le code dans sa trame Close ; avec 1005, la trame Close était vide, et c’est votre bibliothèque qui a ajouté 1005.
    .difference-1 = Dans les deux cas, la fermeture est normalement propre. 1000 ne signifie pas que les deux côtés étaient d’accord pour terminer, et 1005 ne signifie pas que l’autre côté a un bug : un navigateur doit envoyer une trame Close vide quand un script appelle close() sans argument.
    .tell-1 = { -has-reason(code: "1000") }
    .tell-2 = Regardez quelle bibliothèque indique le code. Java-WebSocket, Tomcat, .NET et websocket-driver (Rails, faye) indiquent 1000 aussi pour une trame Close vide. { -capture-or-log }
    .tell-3 = Cherchez comment l’autre côté ferme. Pour un close() sans argument, les navigateurs et ws (Node) envoient une trame Close vide, tandis que Python websockets et aiohttp envoient 1000. Engine.IO (Socket.IO) ferme toujours sans code.
    .tell-4 = Si vous voyez 1005 depuis une mise à jour de votre bibliothèque, et 1000 auparavant, la trame Close était vide dans les deux cas : ws a corrigé son comportement en 2017, Vert.x dans la version 3.5.
    .use = Envoyez 1000 avec un motif quand votre côté a terminé. { -cannot-send(code: "1005") } Si l’autre côté doit savoir pourquoi vous avez fermé, n’appelez pas close() sans code. À la réception, traitez 1000 et 1005 de la même façon, mais lisez le motif de 1000.

pair-1000-1006 = Avec 1000, l’un des deux côtés a fermé délibérément ; avec 1006, aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte, et c’est votre bibliothèque qui a ajouté 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Si la connexion était ouverte, que vous avez appelé close(1000) et que vous voyez 1006, l’autre côté a coupé TCP ou n’a pas répondu à temps. Votre appel était correct ; regardez l’autre côté.
    .tell-3 = Si mitmproxy est sur le trajet, une connexion perdue peut apparaître comme 1000. Pour le savoir, lisez le journal du serveur, ou faites une capture réseau entre mitmproxy et le serveur.
    .tell-4 = { -local-text }
    .use = Envoyez 1000 quand votre côté a terminé, et attendez la trame Close de l’autre côté avant de fermer TCP. { -cannot-send(code: "1006") }

pair-1000-1011 = Avec 1000, l’émetteur a fermé délibérément ; avec 1011, il a rencontré une erreur inattendue, à peu près l’équivalent de HTTP 500.
    .difference-1 = Un serveur qui envoie 1000 après une erreur cache cette erreur, et certains clients, comme phoenix.js 1.7 et sockette, ne se reconnectent alors pas.
    .tell-1 = Lisez le motif. Python websockets envoie 1011 « keepalive ping timeout » après un ping resté sans réponse ; Tornado envoie 1000 « ping timed out » pour le même événement.
    .tell-2 = Lisez le journal du côté qui a fermé, à cette seconde-là. S’il montre une exception ou une stack trace, c’est probablement 1011. S’il montre un appel à close() ou l’expiration d’un délai d’inactivité, c’est probablement 1000.
    .tell-3 = Derrière AWS API Gateway, le code ne permet pas de les distinguer : quand le backend supprime une connexion, le client voit toujours 1000. Lisez le journal du backend.
    .use = Envoyez 1000 quand votre côté a terminé, et 1011 quand votre côté a échoué. { -after-1011 }

pair-1000-1012 = Avec 1000, l’émetteur a terminé ; avec 1012, le service redémarre et demande à ses clients de se reconnecter après un délai.
    .difference-1 = Des clients en tiennent compte : sockette, robust-websocket et phoenix.js 1.7 ne se reconnectent pas après 1000, et se reconnectent après 1012.
    .tell-1 = { -count-ends } Si la vôtre est la seule, c’est probablement 1000. Si toutes les connexions d’une instance ont pris fin, c’est probablement 1012. Un serveur basé sur Bandit peut envoyer 1000 même dans ce cas, quand il s’arrête.
    .tell-2 = Lisez le journal du serveur. S’il montre un arrêt ou un rechargement d’uvicorn, ou un drainage de Phoenix, c’est probablement 1012. Si un gestionnaire a appelé close(), ou si un délai a mis fin à la connexion, c’est probablement 1000 : Cowboy envoie 1000 quand son délai d’inactivité expire, Daphne quand la durée de vie maximale est atteinte.
    .use = Envoyez 1012 quand le service redémarre, pour un déploiement ou après un changement de configuration. N’envoyez 1000 que si le client n’a aucune raison de se reconnecter.

pair-1001-1005 = Avec 1001, l’émetteur a écrit qu’il s’en va ; avec 1005, il n’a pas donné de code : sa trame Close était vide, et c’est votre bibliothèque qui a ajouté 1005.
    .tell-1 = { -has-reason(code: "1001") }
    .tell-2 = Côté serveur, cherchez ce qu’a fait la page. Si l’onglet a été fermé ou rechargé, ou si une autre page y a été ouverte, c’est 1001. Si un script a appelé close() sans argument, ou abandonné la dernière référence au WebSocket, c’est 1005.
    .tell-3 = Côté client, regardez le serveur. Avec Socket.IO, qui ferme tous ses WebSockets sans code, c’est probablement 1005. Avec un serveur basé sur Python websockets qui s’arrête, ou avec Caddy qui recharge sa configuration, c’est probablement 1001.
    .use = Envoyez 1001 quand votre serveur s’arrête, ou 1012 quand il redémarre ; un navigateur envoie 1001 de lui-même. { -cannot-send(code: "1005") } { -give-a-code } Dans vos statistiques, comptez les deux comme des fins normales.

pair-1001-1006 = Avec 1001, l’autre côté a envoyé une trame Close pour dire qu’il s’en va ; avec 1006, aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte, et c’est votre bibliothèque qui a ajouté 1006.
    .difference-1 = Un même événement peut donner 1001 d’un côté et 1006 de l’autre : quand le délai d’inactivité de Jetty ou de Tomcat expire, le client voit 1001 et le serveur lui-même indique 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Cherchez ce qui se trouve entre le client et le serveur. nginx et HAProxy n’envoient jamais de trame Close : si l’un d’eux a coupé la connexion, c’est probablement 1006. Caddy envoie 1001 aux deux côtés quand il recharge sa configuration.
    .tell-3 = Pour un client sur téléphone, lisez le motif : « WebSocket is closed due to suspension. » accompagne le 1001 de Safari. Si le téléphone a été verrouillé ou a perdu son réseau, c’est probablement 1006.
    .tell-4 = Si l’utilisateur est revenu à une page par le bouton Précédent, et que la page a reçu un événement close juste après pageshow, le navigateur avait mis la page dans son cache avant/arrière (bfcache) et fermé la connexion. Dans la spécification proposée à ce sujet, la page voit 1006 et le serveur 1001.
    .use = Quand votre serveur s’arrête, envoyez 1001, ou 1012 s’il redémarre, et attendez les trames Close des clients avant de fermer TCP. { -cannot-send(code: "1006") }

pair-1001-1011 = Avec 1001, l’émetteur s’en va et rien n’allait mal ; avec 1011, il a rencontré une erreur inattendue.
    .tell-1 = Lisez le motif. « keepalive ping timeout » ou un texte sur une erreur accompagnent 1011. « Connection Idle Timeout » (Jetty) et « CloudFlare WebSocket proxy restarting » accompagnent 1001.
    .tell-2 = Lisez le journal du côté qui a fermé, à cette seconde-là. S’il montre un arrêt ou l’expiration d’un délai d’inactivité, c’est probablement 1001. S’il montre une exception ou un ping sans réponse, c’est probablement 1011.
    .tell-3 = { -count-ends } S’il n’y en a qu’une, après un message que son gestionnaire n’a pas pu traiter, c’est probablement 1011. Si toutes les connexions d’un serveur ont pris fin parce que quelqu’un l’a arrêté, c’est probablement 1001.
    .use = Envoyez 1001 quand votre côté s’en va comme prévu, et 1011 quand il échoue, pour que les exploitants voient l’échec. { -after-1011 }

pair-1001-1012 = Avec 1001, l’émetteur s’en va, sans dire s’il reviendra ; avec 1012, un service redémarre et demande à ses clients de se reconnecter après un délai.
    .difference-1 = Les serveurs voient 1001 tous les jours, car les navigateurs l’envoient quand on quitte une page ; les navigateurs n’envoient pas 1012. Certains clients, comme sockette, ne se reconnectent pas après 1001 et se reconnectent après 1012.
    .tell-1 = Cherchez quel logiciel a fermé la connexion. { -sends-1012 } Avec Python websockets qui s’arrête ou Caddy qui recharge sa configuration, c’est probablement 1001.
    .tell-2 = Regardez la durée d’inactivité. Si la connexion se termine toujours après le même temps sans trafic, c’est probablement 1001 : Jetty, Tomcat et AWS API Gateway envoient 1001 quand leur délai d’inactivité expire.
    .tell-3 = Cherchez ce qui était prévu. Si un déploiement ou un rechargement de la configuration a commencé juste avant la fin, c’est probablement 1012, mais un serveur que l’on remplace peut aussi envoyer 1001 : lisez alors son journal.
    .use = Envoyez 1012 quand le service redémarre et que vos clients l’acceptent ; sinon, envoyez 1001. { -after-1012 }

pair-1001-1013 = Avec 1001, l’émetteur s’en va ; avec 1013, le service continue de tourner mais n’a pas la capacité d’accepter cette connexion en ce moment.
    .tell-1 = { -look-age } Si elle s’est terminée juste après l’ouverture, c’est probablement 1013. Si elle avait fonctionné un certain temps, c’est probablement 1001.
    .tell-2 = Reconnectez-vous une fois, après quelques secondes. Si la nouvelle connexion est fermée de la même façon tant que le service est chargé, c’est probablement 1013. Si elle reste ouverte, c’est probablement 1001.
    .tell-3 = Lisez le journal du serveur à cette seconde-là. Si le serveur s’est arrêté ou qu’un délai d’inactivité a expiré, c’est probablement 1001 ; si une limite de connexions ou de charge a été atteinte, c’est probablement 1013.
    .use = Envoyez 1001 quand votre serveur s’arrête, et 1013 quand il continue de tourner mais qu’il est saturé. { -after-1013 }

pair-1001-3008 = Avec 1001, l’émetteur s’en va, ou il a fermé une connexion restée trop longtemps inactive ; avec 3008, il a attendu trop longtemps quelque chose que vous deviez envoyer.
    .difference-1 = Les serveurs ne font pas tous le même choix : pour une connexion inactive, Jetty, Tomcat et la passerelle farewell envoient 1001 ; pour un ping sans réponse, la passerelle farewell envoie 3008. 3008 est enregistré sous le nom Timeout, sans document, si bien que seul le motif dit ce qui était en retard.
    .tell-1 = Lisez le motif. S’il nomme quelque chose qui était en retard (une authentification, un premier message, un pong), c’est probablement 3008. « Connection Idle Timeout » accompagne le 1001 de Jetty.
    .tell-2 = Regardez les autres clients. Si toutes les connexions de ce serveur ont pris fin ensemble, c’est probablement 1001. Si cela n’a touché que des clients qui n’avaient rien envoyé ou qui étaient lents, c’est probablement 3008.
    .tell-3 = Cherchez de quel service il s’agit. { -other-3008 }
    .use = Envoyez 3008 quand le client n’a pas envoyé à temps ce qu’il devait envoyer, et dites dans le motif ce que c’était. Envoyez 1001 quand votre côté s’en va. Après 3008, cherchez ce qui était en retard, et envoyez-le à temps sur la connexion suivante.

pair-1002-1003 = Avec 1002, les octets enfreignent le protocole WebSocket ; avec 1003, les octets sont corrects, mais le destinataire n’accepte pas ce type de message, texte ou binaire.
    .tell-1 = Envoyez le même contenu dans l’autre type : du texte au lieu du binaire, ou l’inverse. Si l’autre type est accepté, c’est probablement 1003. S’il échoue aussi, c’est probablement 1002.
    .tell-2 = Lisez le motif. S’il nomme une règle du format des trames, comme « RSV1 must be clear », c’est 1002.
    .tell-3 = Cherchez sur quoi repose le serveur. Undertow et Cask d’avant la fin de 2024 peuvent envoyer 1003 pour une trame invalide, car les deux constantes étaient interverties dans leur code source. websocket-driver (Rails, faye) envoie 1003 pour une trame sans masque. Dans ces cas, lisez le journal du serveur.
    .use = { -leave-to-library(code: "1002") } Envoyez 1003 depuis votre application quand elle n’accepte pas le type d’un message. { -not-again }

pair-1002-1005 = Avec 1002, l’autre côté a trouvé une erreur de protocole dans des octets reçus de vous ; avec 1005, il n’a signalé aucune erreur : sa trame Close était vide, et c’est votre bibliothèque qui a ajouté 1005.
    .difference-1 = Une trame Close vide est permise : 1005 à lui seul n’indique donc aucun problème. 1002 en indique un : votre programme, votre bibliothèque ou un proxy a envoyé un en-tête mal formé, un mauvais masque ou un opcode réservé.
    .tell-1 = { -has-reason(code: "1002") }
    .tell-2 = Si une capture réseau montre une trame Close dont le corps n’a qu’un octet, cette trame est interdite. La plupart des bibliothèques répondent 1002 à une telle trame ; Firefox et gorilla indiquent 1005. L’erreur vient du programme qui a envoyé la trame.
    .tell-3 = Lisez le journal de l’autre côté à cette seconde-là. S’il montre une erreur de protocole, c’est probablement 1002 ; s’il montre un appel à close() sans code, c’est probablement 1005.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1005") } Un programme qui écrit 1005 dans une trame Close provoque une erreur de protocole.

pair-1002-1006 = Avec 1002, l’autre côté vous a dit que vos octets enfreignent la RFC 6455 ; avec 1006, aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte, et c’est votre bibliothèque qui a ajouté 1006.
    .difference-1 = { -two-ends(code: "1002") }
    .tell-1 = Si l’événement open ne s’est jamais déclenché, le handshake d’ouverture a échoué, donc aucune trame Close n’a pu arriver : c’est 1006. Il y a une exception : pour un handshake refusé, Java-WebSocket peut indiquer 1002, avec le texte « Invalid status code received ».
    .tell-2 = Comparez les deux journaux à la même seconde. Si le vôtre nomme une règle enfreinte et indique 1006, c’est votre côté qui a trouvé l’erreur, et l’autre côté qui a envoyé les mauvais octets.
    .tell-3 = Pour une page, ouvrez la console du navigateur. Un navigateur qui trouve l’erreur n’indique que 1006 à la page, et écrit dans la console la règle enfreinte.
    .tell-4 = Si vous voyez 1002 toujours après le même temps sans trafic, et que le serveur est basé sur Bandit (Phoenix), Bandit a envoyé 1002 parce que son délai d’inactivité a expiré ; aucun octet n’était fautif.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1006") } Si votre propre journal nomme une règle enfreinte, ne vous reconnectez pas sans rien changer, même après 1006.

pair-1002-1007 = 1002 porte sur la trame : son opcode, ses bits, son masque ou sa longueur. 1007 porte sur le contenu : un texte qui n’est pas de l’UTF-8, ou des données qui ne correspondent pas à leur type.
    .tell-1 = Regardez le dernier message en hexadécimal. Si c’est un texte qu’un décodeur UTF-8 refuse, c’est probablement 1007. Si l’en-tête d’une trame est incorrect, c’est probablement 1002.
    .tell-2 = Envoyez un texte en ASCII pur. S’il est accepté et que votre texte habituel ne l’est pas, c’est probablement 1007. Si les deux échouent, c’est probablement 1002.
    .tell-3 = Si le motif de votre propre trame Close n’était pas de l’UTF-8, regardez quelle bibliothèque a reçu cette trame. ws et undici répondent 1007 ; gorilla, Tomcat, .NET et Bandit répondent 1002.
    .use = Laissez les deux à la bibliothèque, qui les envoie d’elle-même. Aucun des deux ne convient à un JSON mal formé : pour cela, envoyez 1008, ou un code propre à votre application, de la plage 4000–4999. { -not-again }

pair-1002-1008 = Avec 1002, vous avez enfreint le protocole WebSocket ; avec 1008, vous avez enfreint une règle du service.
    .tell-1 = Lisez le motif. S’il parle du format des trames (masque, opcode, bits RSV, longueur), c’est 1002. S’il parle d’identifiants, d’un débit, d’un abonnement ou du contenu d’un message, c’est 1008.
    .tell-2 = Connectez-vous avec une autre bibliothèque, bien éprouvée, et le même compte. Si l’erreur a disparu, c’est probablement 1002. Si la même erreur se produit, c’est probablement 1008.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Si le serveur est un serveur GraphQL basé sur subscriptions-transport-ws, 1002 signifie que le serveur et le client n’ont aucun sous-protocole en commun.
    .use = { -leave-to-library(code: "1002") } Envoyez 1008 quand une de vos propres règles a été enfreinte.

pair-1002-1011 = Avec 1002, l’émetteur a trouvé une erreur de protocole dans les octets qu’il a reçus ; avec 1011, l’émetteur a lui-même échoué, ou son ping est resté sans réponse.
    .tell-1 = Lisez le motif. S’il nomme une règle du format des trames, c’est 1002. Si c’est « keepalive ping timeout » ou le texte d’une exception, c’est 1011.
    .tell-2 = Lisez le journal de l’émetteur à cette seconde-là. S’il montre une stack trace de l’application, c’est probablement 1011. S’il montre une erreur de la bibliothèque WebSocket au sujet d’une trame, c’est probablement 1002.
    .tell-3 = Si la connexion se termine toujours après le même temps sans trafic, regardez le serveur : Bandit envoie 1002 quand son délai d’inactivité expire, et Python websockets envoie 1011 après un ping resté sans réponse.
    .tell-4 = Désactivez permessage-deflate aux deux bouts. Si l’erreur disparaît, c’est probablement 1002.
    .use = { -leave-to-library(code: "1002") } Envoyez 1011 quand votre code a échoué. Une passerelle dont le serveur a enfreint le protocole envoie 1011 ou 1014 au client, et non 1002 : le client n’a rien fait de mal. { -after-1011 }

pair-1002-1012 = Avec 1002, l’autre côté a trouvé une erreur de protocole dans des octets reçus de vous ; avec 1012, le service a annoncé son redémarrage. Certaines bibliothèques indiquent 1002 pour un 1012 qu’elles refusent.
    .tell-1 = { -count-ends } Si toutes les connexions d’une instance ont pris fin pendant un déploiement ou un rechargement, c’est probablement 1012. Si la vôtre est la seule, c’est probablement 1002.
    .tell-2 = Lisez le texte qui accompagne le code. S’il nomme une règle du format des trames, comme « RSV1 must be clear », c’est 1002. S’il parle d’un code de fermeture invalide, votre bibliothèque a refusé le code qui est arrivé.
    .tell-3 = Après le redémarrage, refaites une fois ce que vous aviez fait. Si le même message met fin aussi à la nouvelle connexion, c’est probablement 1002. Si la nouvelle connexion reste ouverte, c’est probablement 1012.
    .tell-4 = Cherchez un arrêt dans le journal du serveur. { -sends-1012 }
    .use = { -leave-to-library(code: "1002") } Envoyez 1012 quand le service redémarre ; aux clients qui refusent 1012, envoyez 1001 ou un code propre à votre application, de la plage 4000–4999.

pair-1002-1014 = Avec 1002, l’autre côté a trouvé une erreur de protocole dans des octets reçus de vous ; avec 1014, une passerelle vous a dit que le serveur amont a échoué. Certaines bibliothèques indiquent 1002 pour un 1014 qu’elles refusent.
    .tell-1 = Si votre bibliothèque est tungstenite et que le texte est « Protocol violation », l’autre côté a peut-être envoyé 1014, que tungstenite remplace par 1002. { -capture-or-log }
    .tell-2 = Cherchez ce qui se trouve entre le client et le serveur. S’il n’y a aucune passerelle qui parle WebSocket, c’est probablement 1002 : seule une telle passerelle envoie 1014.
    .tell-3 = Connectez-vous directement au serveur, sans la passerelle. Si le même message met fin à cette connexion-là, elle aussi avec 1002, c’est probablement 1002. Si le serveur y met fin sans trame Close, c’est probablement 1014.
    .tell-4 = Lisez le journal de la passerelle. Si sa connexion au serveur amont s’est rompue, c’est probablement 1014 ; si la passerelle a refusé vos trames, c’est probablement 1002.
    .use = { -leave-to-library(code: "1002") } { -use-1014 }

pair-1003-1007 = Avec 1003, le destinataire n’accepte pas ce type de message, texte ou binaire ; avec 1007, il accepte le type, mais les octets n’y correspondent pas, comme dans un texte qui n’est pas de l’UTF-8.
    .tell-1 = Regardez l’opcode du dernier message. Si l’opcode est 2 (binaire) et que le destinataire attend du texte, c’est probablement 1003. Des données binaires ne sont jamais vérifiées comme UTF-8.
    .tell-2 = Si l’opcode est 1 (texte), décodez les octets. Si un décodeur UTF-8 les refuse, c’est probablement 1007. S’il les accepte, c’est probablement 1003 : le destinataire attend alors du binaire.
    .use = Envoyez 1003 quand vous n’acceptez pas le type, quel que soit le contenu du message. { -leave-to-library(code: "1007") } Pour un contenu incorrect dans le bon type, comme un JSON mal formé, envoyez 1008 ou un code propre à votre application, de la plage 4000–4999. { -not-again }

pair-1003-1008 = Avec 1003, le destinataire n’accepte pas ce type de message, texte ou binaire ; avec 1008, le type n’est pas en cause : une des règles du destinataire a été enfreinte.
    .difference-1 = { -general-1008 }
    .tell-1 = Envoyez le même contenu dans l’autre type : du texte au lieu du binaire, ou l’inverse. Si l’autre type est accepté, c’est probablement 1003. S’il est refusé aussi, c’est probablement 1008.
    .tell-2 = Si vous n’avez envoyé aucun message avant la fin, c’est probablement 1008 : 1003 répond à un message. Vérifiez les identifiants, Origin, le chemin et l’abonnement.
    .tell-3 = Si le serveur est Starlette, regardez le message : son WebSocketEndpoint envoie 1003 aussi pour un JSON mal formé.
    .use = Envoyez 1003 quand vous n’acceptez pas du tout ce type. Envoyez 1008 quand une de vos règles a été enfreinte, et nommez la règle dans le motif. Après 1003, modifiez le message avant de le renvoyer. { -after-1008 }

pair-1003-1009 = Avec 1003, le message n’est pas du bon type, texte ou binaire ; avec 1009, le message est trop volumineux.
    .tell-1 = Envoyez un message court du même type. S’il est accepté, c’est probablement 1009. S’il est refusé aussi, c’est probablement 1003.
    .tell-2 = Lisez le motif. S’il parle d’une taille, d’une longueur ou d’un nombre d’octets, c’est probablement 1009 ; la formulation désigne souvent la bibliothèque ou la passerelle dont c’est la limite.
    .tell-3 = Lisez les journaux du serveur et de chaque passerelle du trajet, à cette seconde-là. Si l’un d’eux parle d’une limite de taille, c’est probablement 1009 : une passerelle peut avoir sa propre limite. Si le journal du serveur parle du type, c’est probablement 1003.
    .use = Envoyez 1003 pour un type que vous n’acceptez pas, et 1009 pour un message qui dépasse votre limite ; indiquez cette limite dans le motif. { -not-again }

pair-1005-1006 = Avec 1005, une trame Close est arrivée et elle était vide, ce qui est permis : la fermeture est propre. Avec 1006, aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte. Dans les deux cas, c’est votre bibliothèque qui ajoute le code.
    .tell-1 = { -never-opened }
    .tell-2 = Dans Firefox, ne vous fiez pas à wasClean : il y vaut false aussi pour une trame Close vide, si le serveur a fermé TCP avant la réponse de Firefox.
    .tell-3 = Si le serveur est basé sur uvicorn, avec son implémentation wsproto ou sansio, une connexion TCP perdue y est indiquée par 1005. { -capture-or-log }
    .tell-4 = Cherchez comment l’autre côté ferme. Avec Socket.IO, qui ferme sans code, ou après un close() sans argument, c’est probablement 1005. Avec Laravel Reverb, qui met fin à ses connexions sans trame Close quand il redémarre, c’est probablement 1006.
    .use = { -neither-sent } { -give-a-code } Attendez la trame Close de l’autre côté avant de fermer TCP ; l’autre côté ne voit alors ni l’un ni l’autre.

pair-1005-1008 = Avec 1008, l’autre côté a refusé de continuer, parce que vous avez enfreint une de ses règles ; avec 1005, il n’a pas donné de code : sa trame Close était vide, et c’est votre bibliothèque qui a ajouté 1005.
    .difference-1 = { -general-1008 }
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1008") }
    .tell-2 = Lisez le journal du serveur à cette seconde-là. S’il a refusé le client et que vous voyez 1005, son programme a appelé close() sans code ; modifiez ce programme pour qu’il envoie 1008 et nomme la règle.
    .tell-3 = { -look-age } Si chaque connexion se termine dans la seconde qui suit l’ouverture, c’est probablement un refus, même là où vous voyez 1005. Si elle se termine quand l’application a fini, c’est probablement un appel à close() sans code.
    .use = Envoyez 1008 avec un motif quand vous refusez un client : pour son débit, pour son jeton expiré, pour le contenu d’un message. { -cannot-send(code: "1005") } { -after-1008 }

pair-1005-1011 = Avec 1011, l’autre côté a signalé une erreur inattendue, à peu près l’équivalent de HTTP 500 ; avec 1005, il n’a pas donné de code : sa trame Close était vide, et c’est votre bibliothèque qui a ajouté 1005.
    .difference-1 = 1011 n’est pas réservé aux serveurs : des clients l’envoient aussi, comme Python websockets après un ping resté sans réponse.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1011") }
    .tell-2 = Si vous avez fermé le premier, par close() sans code, 1005 n’est que la réponse vide de l’autre côté. Rien n’a échoué.
    .tell-3 = Lisez le journal de l’autre côté à cette seconde-là. S’il montre une stack trace et que vous voyez 1005, son gestionnaire d’erreurs ferme sans code ; modifiez ce gestionnaire pour qu’il envoie 1011. Si le journal ne montre aucune erreur, l’autre côté a fermé délibérément.
    .use = Interceptez les erreurs de vos gestionnaires de messages, et envoyez 1011 pour celles que vous n’attendiez pas ; les clients et les exploitants voient alors l’échec. { -cannot-send(code: "1005") } { -after-1011 }

pair-1005-1012 = Avec 1012, le service a annoncé son redémarrage et vous demande de vous reconnecter ; avec 1005, l’autre côté n’a pas donné de code : sa trame Close était vide, et c’est votre bibliothèque qui a ajouté 1005.
    .difference-1 = 1012 annonce un redémarrage prévu, comme un déploiement ou un rechargement de la configuration.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1012") }
    .tell-2 = Une bibliothèque qui refuse 1012 indique à sa place 1002, 1006 ou une erreur, jamais 1005. Si vous voyez 1005, aucun 1012 ne vous est parvenu.
    .tell-3 = { -count-ends } Si toutes les connexions d’une instance ont pris fin et que vous voyez 1005, le serveur ferme sans code quand il redémarre, comme le fait Socket.IO. S’il n’y en a qu’une, un programme a appelé close() sans code.
    .use = Envoyez 1012 quand le service redémarre. { -cannot-send(code: "1005") } Certains clients ne se reconnectent pas après 1005. { -after-1012 }

pair-1006-1008 = Avec 1008, le serveur a accepté la connexion, puis refusé de continuer ; avec 1006, aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte, et c’est votre bibliothèque qui a ajouté 1006.
    .difference-1 = Si un serveur refuse le handshake avec HTTP 401 ou 403, une page voit 1006. Pour que la page voie 1008, le serveur doit d’abord accepter le handshake.
    .tell-1 = { -never-opened }
    .tell-2 = Si votre serveur est Starlette ou FastAPI et appelle close(1008) avant accept(), c’est 1006 pour le client : le serveur répond HTTP 403 à la place. Son journal montre ce 403.
    .tell-3 = Refaites le handshake avec un client qui affiche le statut HTTP. Si le statut est 101 et qu’une trame Close suit, c’est probablement 1008. Tout statut qui refuse le handshake, comme 403, donne 1006.
    .use = Si une page doit pouvoir lire pourquoi vous la refusez, acceptez le handshake, puis envoyez 1008 avec un motif. { -cannot-send(code: "1006") }

pair-1006-1009 = Avec 1009, l’autre côté vous a dit qu’un message est trop volumineux ; avec 1006, aucune trame Close exploitable n’est arrivée, et c’est votre bibliothèque qui a ajouté 1006 ; un message trop volumineux peut aussi en être la cause.
    .difference-1 = { -two-ends(code: "1009") }
    .difference-2 = uWebSockets n’envoie jamais 1009 : pour un message trop volumineux, il coupe TCP, et le pair voit 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Envoyez un petit message, puis de nouveau le gros. Si seul le gros message met fin à la connexion, sa taille est la cause, que vous voyiez 1009 ou 1006. Si le petit message y met fin aussi, 1006 a une autre cause. Ne renvoyez pas le gros message ensuite.
    .tell-3 = Lisez le journal du côté qui a la limite : « Received too big message » vient d’uWebSockets, dont les pairs voient 1006. Python websockets écrit « sent 1009 ».
    .use = Envoyez 1009, avec la limite dans le motif, avant de fermer TCP. { -cannot-send(code: "1006") }

pair-1006-1011 = Avec 1011, l’autre côté a échoué et a encore pu vous le dire ; avec 1006, aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte, et c’est votre bibliothèque qui a ajouté 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Cherchez ce qui a échoué. Si un gestionnaire a levé une exception et que le processus a continué de tourner, c’est probablement 1011. Si le processus a planté ou a été tué, c’est probablement 1006, car nginx et HAProxy ne transmettent que la fin de TCP.
    .tell-3 = Après un ping sans réponse de Python websockets (pas de pong en { SECONDS("python-websockets-ping-timeout") } s), comparez les deux côtés. Le journal de l’un contient « sent 1011 » ; l’autre indique 1006 s’il n’a jamais lu cette trame Close.
    .tell-4 = Quand un journal contient « sent 1011 », ne regardez pas seulement l’autre côté : la boucle d’événements de l’émetteur était peut-être bloquée, et il n’a alors pas lu le pong.
    .use = Envoyez 1011 quand votre côté a échoué et peut encore émettre. { -cannot-send(code: "1006") } Une passerelle qui parle WebSocket, comme farewell, peut envoyer 1011 pour un serveur qui a planté. { -after-1011 }

pair-1006-1012 = Avec 1012, le service a annoncé son redémarrage ; avec 1006, aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte, et c’est votre bibliothèque qui a ajouté 1006. Un redémarrage non annoncé donne 1006.
    .tell-1 = { -never-opened } Le service est peut-être encore en train de redémarrer.
    .tell-2 = Si votre bibliothèque est uWebSockets et que le texte est « Received invalid close payload », l’autre côté a peut-être envoyé 1012, qu’uWebSockets refuse. { -capture-or-log }
    .tell-3 = { -count-ends } S’il y en a beaucoup et que le journal du serveur ne montre aucun drainage, c’est probablement 1006 : le serveur, ou un proxy placé devant lui, s’est arrêté sans envoyer de trames Close.
    .tell-4 = Lisez le journal du serveur. { -sends-1012 } Avec Laravel Reverb, ou avec un processus qui a été tué, c’est probablement 1006.
    .use = Envoyez 1012 à chaque redémarrage prévu, et attendez les trames Close des clients avant que le processus ne se termine. { -cannot-send(code: "1006") }

pair-1006-1014 = Avec 1014, une passerelle vous a dit que le serveur amont a échoué ; avec 1006, aucune trame Close exploitable n’est arrivée, ou la connexion ne s’est jamais ouverte, et c’est votre bibliothèque qui a ajouté 1006.
    .difference-1 = nginx et HAProxy ne transmettent que la fin de TCP : derrière eux, un serveur perdu donne 1006. Seule une passerelle qui parle WebSocket peut envoyer 1014.
    .tell-1 = { -never-opened } Une passerelle qui ne peut pas joindre le serveur répond en général au handshake par HTTP 502, 503 ou 504.
    .tell-2 = Si votre bibliothèque est uWebSockets et que le texte est « Received invalid close payload », la passerelle a peut-être envoyé 1014, qu’uWebSockets refuse. { -capture-or-log }
    .tell-3 = Connectez-vous directement au serveur, sans la passerelle. Si le serveur met fin à cette connexion aussi, regardez le serveur, que vous voyiez 1014 ou 1006. Si elle reste ouverte, c’est probablement 1006 : c’est alors la passerelle, ou le réseau entre elle et vous, qui met fin à la vôtre.
    .use = { -use-1014 } { -cannot-send(code: "1006") }

pair-1006-1015 = 1015 a une seule cause, l’échec du handshake TLS ; 1006 désigne toute autre fin sans trame Close exploitable et, dans un navigateur, aussi l’échec du handshake TLS.
    .tell-1 = Regardez l’adresse. Si elle commence par ws://, il n’y avait pas de TLS, et c’est 1006.
    .tell-2 = Si l’événement open s’est déclenché, TLS a fonctionné : ce n’est donc pas votre bibliothèque qui ajoute 1015. C’est probablement 1006.
    .tell-3 = Lancez openssl s_client -connect HOST:443 -servername HOST -verify_return_error. Si la commande échoue, TLS est la cause, et le 1006 d’un navigateur a alors le sens de 1015. Si elle réussit, ouvrez https://HOST dans le navigateur : il affiche une erreur s’il est seul à refuser le certificat. Regardez ensuite le statut HTTP du handshake.
    .tell-4 = Si une page voit 1015, l’autre côté a écrit 1015 dans une trame Close, contre les règles, et Firefox l’a transmis. Les navigateurs n’ajoutent jamais 1015 d’eux-mêmes.
    .use = { -neither-sent } Hors des navigateurs, une bibliothèque peut indiquer 1015 quand TLS a échoué, et 1006 pour le reste. Après 1015, corrigez TLS avant de vous reconnecter.

pair-1008-1009 = 1009 n’a qu’un sens : le message est trop volumineux. 1008 est le refus général, pour les règles que 1003 (type) et 1009 (taille) ne couvrent pas.
    .tell-1 = Envoyez un message plus petit, avec un contenu du même genre. S’il est accepté, c’est probablement 1009. S’il est refusé aussi, c’est probablement 1008.
    .tell-2 = Si vous n’avez envoyé aucun message avant la fin, c’est probablement 1008 : 1009 répond à un message. Vérifiez les identifiants, Origin, le chemin et l’abonnement.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Lisez le motif. S’il parle d’une taille ou d’une longueur, c’est probablement 1009 ; s’il parle d’un débit, d’un jeton ou d’une règle, c’est probablement 1008.
    .use = Envoyez 1009 quand un message dépasse votre limite, et indiquez cette limite. Envoyez 1008 pour vos autres règles, et nommez la règle. { -after-1008 }

pair-1008-1011 = Avec 1008, l’émetteur refuse de continuer parce que vous avez enfreint une de ses règles ; avec 1011, c’est l’émetteur lui-même qui a échoué.
    .tell-1 = Lisez le motif. Cela dépend du service : Deepgram envoie 1008 « DATA-0000 » pour de l’audio qu’il ne peut pas décoder, et 1011 « NET-0001 » si aucun audio n’est arrivé pendant trop longtemps. Certains services envoient 1011 pour un quota épuisé.
    .tell-2 = Envoyez une requête qui respecte à coup sûr les règles, avec de nouveaux identifiants et un petit message valide. Si elle fonctionne, c’est probablement 1008. Si elle échoue aussi, ou seulement de temps en temps, c’est probablement 1011.
    .tell-3 = Regardez les autres clients. Si tous sont touchés, c’est probablement 1011. Si un seul compte ou un seul programme est touché, c’est probablement 1008.
    .use = Envoyez 1008 quand le client doit changer quelque chose, et 1011 quand c’est votre côté qu’il faut réparer. graphql-ws et robust-websocket ne se reconnectent après aucun des deux. { -after-1008 } { -after-1011 }

pair-1008-1013 = Avec 1008, le client a enfreint une règle, et la même tentative échoue en général de nouveau ; avec 1013, le service est saturé en ce moment, et la même tentative peut réussir plus tard.
    .difference-1 = Une limite sur le débit d’un client est une règle (1008). Un service saturé pour tout le monde, c’est 1013.
    .tell-1 = Regardez les autres clients à ce moment-là. Si tous sont refusés, c’est probablement 1013. Si le vôtre est le seul, c’est probablement 1008.
    .tell-2 = Réessayez une fois, sans rien changer, quand le service n’est pas chargé. Si la tentative échoue encore, c’est probablement 1008. Si elle réussit, c’était 1013, ou 1008 à cause d’un débit.
    .tell-3 = Regardez comment vous envoyez et lisez. Si vous avez envoyé vite, ou lu lentement, juste avant la fin, c’est probablement 1008.
    .use = Envoyez 1008 à un client qui enfreint une règle, et 1013 quand c’est le service dans son ensemble qui est saturé. Indiquez un délai dans le motif. La passerelle farewell écrit « retry-after=30 » pour 30 secondes ; c’est une convention qui lui est propre. { -after-1008 } { -after-1013 }

pair-1008-3000 = 3000 n’a qu’un sens enregistré : les identifiants manquent ou sont incorrects. 1008 est le refus général, et de nombreux services l’envoient aussi pour les identifiants.
    .tell-1 = Connectez-vous avec de nouveaux identifiants. Si cette connexion se termine de la même façon, une autre règle a été enfreinte : c’est probablement 1008. Si elle reste ouverte, les anciens identifiants étaient la cause, et dans ce cas les services envoient 3000 ou 1008.
    .tell-2 = { -general-3000 }
    .tell-3 = Si les identifiants sont encore bons et que vous veniez d’atteindre une limite, c’est probablement 1008 : dans son sens enregistré, 3000 ne concerne que les identifiants.
    .use = Envoyez 3000 pour des identifiants manquants ou incorrects, 3003 pour un droit manquant, et 1008 pour les autres règles, ou si vous ne voulez pas nommer la cause. Aux clients qui refusent 3000, envoyez 1008.

pair-1008-3003 = 3003 n’a qu’un sens enregistré : le compte est connu, mais n’a pas le droit nécessaire. 1008 est le refus général, et de nombreux services l’envoient aussi pour un droit manquant.
    .tell-1 = Connectez-vous avec un compte qui a davantage de droits, et faites la même chose. Si cette connexion se termine de la même façon, une autre règle a été enfreinte : c’est probablement 1008. Si elle reste ouverte, c’est le droit qui manque à votre compte, et dans ce cas les services envoient 3003 ou 1008.
    .tell-2 = Connectez-vous avec de nouveaux identifiants du même compte. Si la connexion reste alors ouverte, ce n’était pas 3003 : les identifiants étaient la cause, donc 3000 ou 1008.
    .tell-3 = Si la connexion ne se termine qu’après de nombreux messages, ou après que vous avez ouvert de nombreuses connexions, c’est probablement 1008 : un droit manquant ne dépend pas du débit.
    .use = Envoyez 3003 quand vous connaissez le compte et qu’il n’a pas le droit nécessaire, et 1008 pour les autres règles, ou si vous ne voulez pas nommer la cause. Acceptez d’abord le handshake : une page ne peut pas lire un statut HTTP 403.

pair-1011-1012 = Avec 1011, l’émetteur a échoué de façon inattendue ; avec 1012, le service redémarre, et demande à ses clients de se reconnecter après un délai.
    .difference-1 = graphql-ws et robust-websocket ne se reconnectent pas après 1011, et se reconnectent après 1012.
    .tell-1 = { -count-ends } S’il n’y en a qu’une, c’est probablement 1011. Si toutes les connexions d’une instance ont pris fin pendant un déploiement, c’est probablement 1012.
    .tell-2 = Lisez le journal du serveur à cette seconde-là. S’il montre un arrêt, un rechargement ou un drainage, c’est probablement 1012. S’il montre une exception, c’est probablement 1011.
    .tell-3 = Derrière la passerelle farewell, lisez l’enregistrement. La cause upstream_restarted signifie 1012 : le serveur était de retour avant la fin de la fenêtre de redémarrage. La cause upstream_lost signifie 1011, ou 1014 pour les clients graphql-transport-ws et sur les routes qui le demandent.
    .use = Envoyez 1012 quand le service redémarre, et 1011 quand il a échoué de façon inattendue. { -after-1011 }

pair-1011-1013 = Avec 1011, l’émetteur a rencontré une erreur inattendue ; avec 1013, le service fonctionne mais est saturé en ce moment.
    .difference-1 = En HTTP, 1011 correspondrait à 500 et 1013 à 503.
    .tell-1 = Réessayez une fois quand le service n’est pas chargé. Si la tentative réussit alors, c’est probablement 1013. Si le même message échoue à toute heure, c’est probablement 1011.
    .tell-2 = { -look-age } Si les connexions se terminent juste après l’ouverture alors que le service est chargé, c’est probablement 1013. Si elles se terminent après un certain message, ou après un ping resté sans réponse, c’est probablement 1011.
    .tell-3 = Lisez le journal du serveur à cette seconde-là. Si une limite de connexions ou de charge a été atteinte, c’est probablement 1013 ; s’il montre une exception, c’est probablement 1011. Certains services envoient 1011 quand ils sont surchargés : lisez alors le motif.
    .use = Envoyez 1013 quand vous avez atteint une limite, pour que les clients attendent, et 1011 pour les échecs. { -after-1011 } { -after-1013 }

pair-1011-1014 = Avec 1011, l’émetteur a échoué, et le nombre ne dit pas quelle partie du service est en cause ; avec 1014, l’émetteur est une passerelle, et le serveur amont lui a donné une réponse invalide, à peu près l’équivalent de HTTP 502.
    .difference-1 = graphql-ws et robust-websocket ne se reconnectent pas après 1011, et se reconnectent après 1014.
    .tell-1 = Cherchez ce qui se trouve entre le client et le serveur. Sans passerelle qui parle WebSocket, c’est probablement 1011.
    .tell-2 = Connectez-vous directement au serveur, sans la passerelle. Si le serveur lui-même ferme avec 1011, c’est probablement 1011 : la passerelle l’a transmis. Si le serveur met fin à la connexion sans trame Close, c’est probablement 1014, à moins que cette passerelle n’envoie 1011 dans ce cas, comme beaucoup le font.
    .tell-3 = Derrière la passerelle farewell, les deux désignent le même événement : la passerelle envoie 1011 pour un serveur perdu, et 1014 aux clients graphql-transport-ws et sur les routes qui le demandent. L’enregistrement nomme le côté qui a échoué.
    .use = Un serveur envoie 1011. Une passerelle envoie 1014 aux clients qui l’acceptent, et 1011 aux autres ; son motif nomme la cause. { -after-1011 }

pair-1012-1013 = Avec 1012, le service redémarre, et tous ses clients peuvent se reconnecter après un délai ; avec 1013, le service tourne, mais n’a pas la capacité de vous accepter, et vous demande d’attendre.
    .tell-1 = { -look-age } Si elle avait fonctionné et a pris fin en même temps que toutes les autres de son instance, c’est probablement 1012. Si elle s’est terminée juste après l’ouverture, c’est probablement 1013.
    .tell-2 = Reconnectez-vous une fois, après un délai. Si la nouvelle connexion reste ouverte, c’est probablement 1012. Si elle se termine de la même façon, c’est probablement 1013.
    .tell-3 = Lisez le journal du service. Si une instance a été arrêtée ou sa configuration rechargée, c’est probablement 1012 ; si une limite a été atteinte, c’est probablement 1013.
    .use = Envoyez 1012 quand vous redémarrez, et 1013 quand votre service est saturé, chacun avec un délai dans le motif. { -after-1012 } { -after-1013 }

pair-1013-1014 = Avec 1013, le service n’a pas la capacité de vous accepter en ce moment ; avec 1014, une passerelle a reçu une réponse invalide du serveur amont.
    .difference-1 = En HTTP, 1013 correspondrait à 503 et 1014 à 502.
    .tell-1 = { -look-age } Si elle s’est terminée juste après l’ouverture, c’est probablement 1013. Si elle avait fonctionné, c’est probablement 1014 : le serveur amont a été perdu pendant que la connexion était ouverte.
    .tell-2 = Lisez le journal de la passerelle. Si sa connexion au serveur amont s’est rompue, ou si le serveur a envoyé quelque chose d’invalide, c’est probablement 1014 ; si une limite a été atteinte, c’est probablement 1013.
    .tell-3 = Derrière la passerelle farewell, lisez l’enregistrement : les causes overloaded et upstream_unavailable signifient 1013 ; upstream_lost et upstream_protocol_error signifient 1014 pour les clients graphql-transport-ws et sur les routes qui le demandent, et 1011 ailleurs.
    .use = Envoyez 1013 quand votre service est saturé ou pas encore prêt, et 1014 seulement en tant que passerelle dont le serveur a échoué sur une connexion ouverte. { -after-1013 }

pair-3000-3003 = Avec 3000, le service ne sait pas qui vous êtes, parce que les identifiants manquent ou sont incorrects ; avec 3003, il connaît votre compte, et ce compte n’a pas le droit nécessaire.
    .difference-1 = 3000 correspond à HTTP 401 et 3003 à HTTP 403, pour une connexion déjà ouverte. Les deux sont enregistrés sans document : seul le service peut dire comment il les emploie.
    .tell-1 = Connectez-vous avec de nouveaux identifiants du même compte. Si la connexion reste alors ouverte, c’est probablement 3000. Si elle se termine de la même façon, c’est probablement 3003.
    .tell-2 = Connectez-vous avec un autre compte. Si cela fonctionne et que de nouveaux identifiants de votre propre compte ne suffisent pas, c’est probablement 3003.
    .tell-3 = { -general-3000 }
    .use = Envoyez 3000 quand vous ne savez pas qui est le client, et 3003 quand vous connaissez le compte et qu’il n’a pas le droit nécessaire. Acceptez d’abord le handshake : une page ne peut pas lire un statut HTTP 401 ou 403. Après 3000, ne vous reconnectez qu’avec de nouveaux identifiants ; après 3003, seulement quand le compte a le droit nécessaire.
