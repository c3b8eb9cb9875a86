# Les mots autour de chaque page.

skip = Aller au contenu
menu = Pages principales
crumbs = Vous êtes ici
languages = Langues
toc = Sur cette page
anchor = Lien vers cette cause
license = Les textes et les données sont dans le domaine public (CC0).
search-label = Chercher, ou coller une ligne de journal
search-hint = 1006, un nom, un message
search-button = Chercher
not-found-title = Page introuvable
not-found = Il n’y a pas de page à cette adresse. Cherchez un code, un nom ou une ligne de journal.

# Le nom de chaque page dans une liste de liens.
name-start = Codes de fermeture
name-search = Recherche
name-codes = Tous les codes
name-ranges = Plages
# As in English.
name-dialects = Services
name-software = Logiciels
name-strings = Messages d’erreur
name-timers = Délais
# $seconds est un nombre.
name-timer = Au bout de { $span }
name-diagnose = Trouver la cause
name-send = Quel code envoyer
name-about = À propos
# As in English.
name-sources = Sources

# Au-dessus du titre : de quel genre de page il s’agit.
kicker-code = Code de fermeture WebSocket
kicker-pair = Deux codes de fermeture WebSocket
kicker-dialect = Codes de fermeture d’un service ou d’une bibliothèque
kicker-software = Logiciel
kicker-timer = De quel logiciel vient ce délai ?

# Des durées : 60 s, 10 min, 2 h.
span-seconds = { $value } s
span-minutes = { $value } min
span-hours = { $value } h

# Comment une affirmation est établie ; suit le nom de sa source.
how-measured = mesure
how-source = code source
# As in English.
how-documentation = documentation
how-report = signalement d’un utilisateur

# As in English.
heading-sources = Sources
heading-details = Détails
heading-pairs = Est-ce bien ce code ?
heading-both = Les deux codes
heading-confused = Codes souvent confondus
more-send = Quel code envoyer

# La page d’un code. $title est le nombre avec son nom.
code-title = WebSocket { $title } : signification et solutions

# Au-dessus des causes ; un lien vers le diagnostic suit.
code-diagnose = Si vous en savez plus sur la fin de la connexion, le diagnostic donne d’abord les causes les plus probables :

# La page d’une paire.
pair-title = { $a } ou { $b } ?
pair-or = ou
pair-page-title = WebSocket { $a } ou { $b } ? { $name_a }, { $name_b }

start-title = Codes de fermeture WebSocket
start-description = Pourquoi un WebSocket se ferme ou se déconnecte, ce que signifie chaque code de fermeture et que faire : tous les codes, comparés deux à deux, les messages d’erreur, les délais et un diagnostic.
start-headline = Pourquoi le WebSocket s’est-il fermé ?
start-lead = Une connexion WebSocket se termine par un code. Cherchez-le, ou collez ce que vous voyez : la page dit ce qui s’est passé, comment le confirmer et comment y remédier.
start-paste = Collez ce que vous voyez : un code, un nom, un message d’erreur ou des octets
start-paste-hint = Par exemple :
start-paste-button = Expliquer
start-after = La connexion se ferme toujours au bout de la même durée
start-after-about = Une durée toujours identique avant la fermeture est le signe d’un délai (timeout) qui met fin à la connexion. Choisissez-la pour voir de quel logiciel ce délai peut venir.
start-questions = Que voulez-vous savoir ?
start-diagnose = Dites ce que vous savez de la déconnexion : le code, combien de temps la connexion est restée ouverte, les logiciels qui se trouvent sur le trajet. Les causes les plus probables viennent en premier.
start-send = Vous écrivez le serveur ou le client, et voulez fermer la connexion avec le bon code.
start-strings = Ce qu’écrivent les bibliothèques, les navigateurs et les proxies quand un WebSocket se termine.
start-software = Les codes qu’accepte chaque bibliothèque, les noms qu’elle leur donne, ses délais et ses limites.
start-codes = Les codes les plus fréquents
start-all = Tous les codes et toutes les plages
start-advice = Reconnexion : { $advice }
start-services = Ce que signifie un code selon le service
start-services-all = Tous les services et bibliothèques

codes-title = Tous les codes de fermeture WebSocket
codes-description = Tous les codes de fermeture WebSocket, de 0 à 65535, sur une page : leur nom, s’ils sont transmis et s’il faut se reconnecter.
codes-lead = Une trame Close contient un nombre de 1000 à 4999, ou aucun. 1005, 1006 et 1015 ne sont jamais transmis : une bibliothèque les indique d’elle-même.
codes-others = Nombres auxquels des services donnent un sens
codes-others-about = Ils n’ont pas de signification enregistrée. Chaque service ou bibliothèque leur donne la sienne.

ranges-title = Plages de codes de fermeture WebSocket
ranges-description = Qui peut utiliser chaque plage de codes de fermeture WebSocket : le protocole, l’IANA, les bibliothèques ou les applications.
ranges-lead = La plage d’un nombre indique qui décide de ce qu’il signifie.
ranges-numbers = Nombres de cette plage qui ont leur propre page :

dialects-title = Codes de fermeture des services et des bibliothèques
dialects-description = Ce que signifient les codes de fermeture WebSocket chez Discord, Pusher, Twitch, GraphQL, Socket.IO et d’autres services et bibliothèques, et s’il faut se reconnecter.
dialects-lead = Les nombres de 4000 à 4999 appartiennent à l’application. Chaque service leur donne un sens qui lui est propre, et certains donnent un autre sens à des nombres enregistrés.
# As in English.
dialects-services = Services
dialects-libraries = Bibliothèques et protocoles
# $name est le nom du service.
dialect-title = { $name } : codes de fermeture WebSocket
dialect-description = { $name } : ce que signifie chaque code de fermeture WebSocket, et s’il faut se reconnecter après l’avoir reçu.
dialect-lead = Sauf mention contraire, c’est la source qui dit s’il faut se reconnecter.
dialect-channel = Où se trouvent ses nombres
dialect-subprotocols = Sous-protocole
dialect-hosts = Hôte
channel-code = dans le code de la trame Close
channel-reason = dans le motif de la trame Close
channel-in-band = dans les messages de son protocole
col-meaning = Signification
our-reading = (d’après notre lecture de la source)

software-title = Codes de fermeture WebSocket selon le logiciel
software-description = Quels codes de fermeture WebSocket acceptent les navigateurs, les bibliothèques, les serveurs et les proxies, comment ils les nomment et ce qu’ils écrivent à la fin.
software-lead = Les bibliothèques diffèrent : elles donnent aux codes des noms différents, en refusent certains, et n’affichent pas toutes le même nombre pour une connexion perdue.
software-browsers = Navigateurs
software-libraries = Bibliothèques
software-servers = Serveurs
# As in English.
software-proxies = Proxies
# As in English.
software-services = Services
software-others = Autres logiciels et services, avec des délais ou des limites
software-refused = Codes que certains logiciels refusent
software-refused-about = Ces codes peuvent être envoyés, mais les logiciels nommés ici ne les acceptent pas : l’application qui utilise un de ces logiciels voit un autre nombre ou une erreur.
# $name est le nom du logiciel.
one-title = { $name } : codes de fermeture WebSocket, messages d’erreur, délais
one-description = Ce que fait { $name } quand un WebSocket se termine : les codes de fermeture acceptés et envoyés, leurs noms, les messages écrits, les délais et les limites.
one-description-short = Ce que { $name } écrit quand un WebSocket se termine, ses délais et ses limites.
one-codes = Quels codes il accepte
one-accepts = Codes acceptés
one-otherwise = Affiché à la place des autres
one-sends = Codes qu’il peut envoyer
one-sends-script = Codes qu’un script peut envoyer
one-refuses-to-send = Avec un autre code
one-empty = Affiché pour une trame Close sans code
one-lost = Affiché quand TCP se termine sans trame Close
one-names = Comment il nomme les codes
one-strings = Ce qu’il écrit
one-limits = Limites de taille
one-dialect = Ses propres codes de fermeture
sees-error = une erreur sans code
sees-nothing = aucun nombre
limit-fixed = non réglable
limit-message = pour un message
limit-frame = pour une trame
limit-queue = en attente d’envoi
size-bytes = { $value } o
size-kib = { $value } Kio
size-mib = { $value } Mio

strings-title = Messages d’erreur WebSocket
strings-description = Ce qu’écrivent les navigateurs, les bibliothèques, les serveurs et les proxies quand un WebSocket se ferme, et à quel code de fermeture correspond chaque message.
strings-lead = Les mots de chaque programme, avec le code auquel ils correspondent. Un * remplace n’importe quel texte, un # un nombre. La recherche accepte une ligne entière.
strings-common = Écrits par de nombreux logiciels
strings-more = signification

timers-title = Délais (timeouts) qui ferment un WebSocket
timers-description = Les délais (timeouts) de proxies, répartiteurs de charge, serveurs et bibliothèques qui ferment un WebSocket : valeur par défaut, réglage, ce qui les relance et code vu de chaque côté.
timers-lead = Quand une connexion se termine toujours au bout de la même durée, c’est qu’un délai y met fin. Un délai d’inactivité se compte à partir du dernier trafic, une durée de vie à partir de l’ouverture, quel que soit le trafic.
timers-all = Tous les délais
timers-dash = – signifie que ce n’est pas connu.
# $span est une durée : 60 s, 2 h.
timer-title = WebSocket fermé au bout de { $span }
timer-description = Quels délais (timeouts) ferment un WebSocket au bout de { $span } par défaut : proxies, répartiteurs de charge, serveurs et bibliothèques, avec leurs réglages.
timer-lead = Ces délais sont de { $span }, par défaut ou d’après des utilisateurs. Cherchez dans la liste un logiciel qui se trouve sur votre trajet. Chez vous, le réglage peut avoir une autre valeur.
timer-what = Comment le reconnaître et y remédier
timer-more = En savoir plus
timer-other = Si rien de cela ne se trouve sur votre trajet :
timer-near = Autres durées
timer-idle = inactivité
timer-lifetime = durée de vie
# As in English.
timer-keepalive = keepalive
timer-handshake = ouverture
timer-close = fermeture
timer-drain = arrêt
timer-reconnect = reconnexion
timer-idle-heading = Délais d’inactivité
# As in English.
timer-keepalive-heading = Keepalives
timer-lifetime-heading = Durées de vie maximales
timer-handshake-heading = Délais d’ouverture
timer-close-heading = Délais de fermeture
timer-drain-heading = Délais d’arrêt
timer-idle-about = Ils mettent fin à une connexion sur laquelle rien n’a été envoyé pendant ce temps. Envoyez quelque chose à un intervalle plus court ; le tableau indique ce qui compte.
timer-keepalive-about = Ils envoient des pings, et mettent fin à une connexion dont le pair ne répond pas. La durée est la somme de l’intervalle et du délai de réponse.
timer-lifetime-about = Elles mettent fin à une connexion au bout de ce temps, quel que soit le trafic. Les pings n’y changent rien : reconnectez-vous.
timer-handshake-about = Ils mettent fin à une connexion sur laquelle ce qui est attendu à l’ouverture n’arrive pas.
timer-close-about = Ils coupent une connexion dont le pair ne termine pas la fermeture.
timer-drain-about = Ils mettent fin aux connexions qui restent quand le logiciel s’arrête ou recharge sa configuration.
timer-reported = (selon des utilisateurs)
col-software = Logiciel
col-setting = Réglage
col-value = Par défaut
col-counts = Type
col-reset = Relancé par
col-client = Vu par le client
col-server = Vu par le serveur
setting-fixed = non réglable
value-none = aucun
reset-data = toute donnée, même un ping
reset-ping = la réponse à un ping
reset-message = un message
reset-nothing = rien

send-title = Quel code de fermeture WebSocket envoyer ?
send-description = Un arbre de décision pour choisir le bon code de fermeture WebSocket : partez de ce qui s’est passé de votre côté, et trouvez le code qui le dit.
send-lead = Commencez par ce qui s’est passé de votre côté. Écrivez aussi la cause dans le motif : 123 octets d’UTF-8 au plus.
ask-why = Pourquoi fermez-vous la connexion ?
because-why-done = Le travail est terminé, ou l’utilisateur est parti.
because-why-leaving = Mon côté s’arrête, redémarre ou n’a plus de capacité.
because-why-bytes = Ce qui est arrivé enfreint le protocole ou est illisible.
because-why-rules = L’autre côté a fait ce qu’il n’a pas le droit de faire.
because-why-failed = Quelque chose a échoué de mon côté.
because-why-own = La fermeture a un sens que seule mon application connaît.
ask-leaving = Que se passe-t-il de votre côté ?
because-leaving-for-good = Le serveur s’arrête, ou met fin à une connexion inactive.
because-leaving-restart = Le serveur redémarre, et sera bientôt de retour.
because-leaving-page = J’écris une page, et l’utilisateur la quitte. Le navigateur envoie ce code de lui-même.
because-leaving-overloaded = Le serveur n’a pas la capacité d’accepter cette connexion.
ask-bytes = Qu’est-ce qui ne va pas dans ce qui est arrivé ?
because-bytes-framing = Une trame enfreint les règles du protocole.
because-bytes-utf8 = Un texte n’est pas de l’UTF-8 valide.
because-bytes-type = C’est du texte alors que je n’accepte que du binaire, ou l’inverse.
because-bytes-too-big = Un message est trop volumineux.
because-bytes-extension = Je suis le client, et le serveur n’a pas accepté une extension dont j’ai besoin.
ask-rules = Quelle règle a été enfreinte ?
because-rules-token = Les identifiants manquent ou sont incorrects.
because-rules-expired = Le jeton a expiré pendant que la connexion était ouverte.
because-rules-rights = Les identifiants sont corrects, mais le compte n’a pas le droit de faire cela.
because-rules-rate = Le client envoie trop, ou trop souvent.
because-rules-waited = J’ai attendu trop longtemps une authentification, un message ou une réponse à un ping.
because-rules-rule = Une autre règle : origine, contenu, quota.
send-expired-about = C’est exactement le sens de 3000. Écrivez « token expired » dans le motif, pour que le client obtienne un nouveau jeton avant de se reconnecter. Tous les logiciels acceptent 1008 avec le même motif ; c’est ce qu’envoie la passerelle farewell, car certaines bibliothèques refusent 3000.
ask-failed = Qu’est-ce qui a échoué ?
because-failed-handler = Mon code a échoué d’une façon que je n’avais pas prévue.
because-failed-not-ready = Je suis surchargé, ou pas encore prêt.
because-failed-upstream = Je suis une passerelle, et le serveur amont a donné une réponse invalide.
send-own-about = Choisissez un nombre, et notez ce qu’il signifie et si un client doit se reconnecter après l’avoir reçu.
send-never = N’envoyez jamais ces codes
send-never-ranges = N’envoyez jamais un nombre inférieur à 1000, supérieur à 4999 ou non attribué.

about-title = À propos de cette référence
about-description = Ce qu’est cette référence des codes de fermeture WebSocket, comment chaque affirmation a été établie et ce que signifient ses symboles.
about-lead = Cette référence dit pourquoi les WebSockets se ferment, et que faire. Chaque affirmation sur un logiciel est accompagnée de sa source, de la façon dont elle a été établie et du jour où la source a été lue.
# Tous sont des nombres.
about-counts = { $claims } affirmations sur { $software } logiciels reposent sur { $sources } sources. La référence contient { $situations } causes, { $strings } messages d’erreur, et les codes de { $dialects } services et bibliothèques.
about-known = Comment les affirmations sont établies
about-measured = Nous avons exécuté le logiciel, et regardé ce qu’il envoie sur le réseau et ce qu’il affiche.
about-source = Nous avons lu son code source.
about-documentation = Sa documentation ou un standard le dit.
about-report = Un utilisateur le signale publiquement. Cela peut ne valoir que pour sa version ou sa configuration.
sources-title = Sources de cette référence
sources-description = D’où viennent les affirmations de cette référence : mesures, code source, documentation et signalements d’utilisateurs, chacun avec le jour où il a été lu.
sources-lead = Chaque source une seule fois, avec le jour ou le mois où elle a été lue.
about-signs = Ce que signifient les symboles
about-signs-about = La couleur n’est jamais le seul indice : chaque symbole est accompagné d’un texte.
about-travels = Le nombre figure dans une trame Close : c’est l’autre côté qui l’a envoyé.
about-local = Ce nombre ne figure dans aucune trame : c’est votre bibliothèque qui l’indique.
about-never = Non valide : personne ne doit l’envoyer.
about-yes = Un client se reconnecte, après un délai.
about-changed = La même tentative échouera de nouveau tant que rien n’a changé.
about-no = Un client ne se reconnecte pas.
about-data = Les données
about-data-about = Tout existe aussi en JSON, avec un schéma.
# As in English.
about-license = Licence
about-farewell = farewell est une passerelle, une bibliothèque et une commande pour des WebSockets qui se terminent bien. La commande connaît tout ce qui se trouve sur ces pages :
