# La page qui trouve la cause d’une fin.

diagnose-title = Trouver pourquoi un WebSocket s’est fermé
diagnose-description = Votre WebSocket se déconnecte ? Trouvez la cause de la déconnexion : dites ce que vous en savez, et voyez les causes les plus probables, comment confirmer chacune et comment y remédier.
diagnose-lead = Indiquez ce que vous savez, et laissez le reste vide. Les causes les plus probables viennent en premier, chacune avec le moyen de la confirmer et d’y remédier.
# Affiché là où aucun script ne s’exécute.
diagnose-noscript = Le diagnostic a besoin de JavaScript. Sans JavaScript, cherchez plus bas ce que vous observez.
diagnose-form = Ce que vous savez de la fin
diagnose-failed = Les règles n’ont pas pu être chargées. Réessayez.
diagnose-button = Trouver la cause
diagnose-clear = Tout effacer
diagnose-causes = Causes probables
diagnose-noticed = Partir de ce que vous observez
diagnose-noticed-about = Chaque observation mène à sa cause la plus fréquente :

# Les noms des champs du formulaire.
symptom-code = Code de fermeture
symptom-reason = Motif, ou ligne de journal
symptom-reason-hint = Le texte à côté du code, ou un message d’erreur. Il reste dans votre navigateur.
symptom-empty = Le motif était vide
symptom-opened = La connexion s’est-elle ouverte ?
symptom-clean = La fermeture était-elle propre (wasClean) ?
symptom-silence = Durée d’inactivité avant la fin
symptom-age = Durée de la connexion
symptom-span-hint = Un nombre de secondes, ou un nombre suivi de son unité : 60 s, 5 min, 2 h.
symptom-status = Statut HTTP du handshake
symptom-together = Nombre de connexions fermées à moins de 2 s d’intervalle, celle-ci comprise
symptom-side = Côté qui a vu la fermeture
symptom-software = Logiciels sur le trajet
symptom-others = Autres logiciels, séparés par des virgules
answer-unknown = je ne sais pas
answer-yes = oui
answer-no = non
answer-client = le client
answer-server = le serveur

# Dit par le script.
# $count est un nombre, sans nom, pour qu’il n’y ait pas de pluriel.
diagnosis-many = Causes qui correspondent : { $count }. Confirmez la cause avant d’agir.
diagnosis-elsewhere = Ce que ce nombre signifie selon le service ; indiquez le vôtre dans le formulaire
diagnosis-none = Aucune cause de cette référence ne correspond à tout cela à la fois. Omettez ce dont vous êtes le moins sûr.
diagnosis-cause = En savoir plus sur cette cause
diagnosis-ask = Répondre
# $field est le nom d’un champ.
diagnosis-unread = Le champ « { $field } » n’a pas pu être lu : il n’a pas été pris en compte.
# $name est ce qui a été saisi.
diagnosis-unknown-software = Aucun logiciel du nom de « { $name } » n’est connu ici : il n’a pas été pris en compte.
diagnosis-several = « { $name } » peut désigner plusieurs logiciels ou services. Choisissez :
diagnosis-nearest = Vouliez-vous dire :

# Ce que l’on observe ; chaque observation mène à ce qu’elle est le plus souvent.
noticed-never-opened = La connexion ne s’ouvre jamais.
noticed-only-behind-proxy = La connexion ne se ferme que derrière un proxy, après un certain temps sans messages.
noticed-proxy-refuses = La connexion ne s’ouvre pas derrière un proxy, mais s’ouvre sans lui.
noticed-many-at-once = Beaucoup de connexions se ferment à la même seconde.
noticed-after-deployment = Les connexions se ferment quand une nouvelle version est déployée.
noticed-after-sleep = La connexion se ferme sur les téléphones, ou après la mise en veille de l’ordinateur.
noticed-large-messages = La connexion se ferme après un message volumineux.
noticed-handler = La connexion se ferme avec 1011 après un certain message, toujours le même.
noticed-after-login = La connexion s’ouvre, puis se ferme en moins d’une seconde.
noticed-ping = Le journal mentionne un ping ou un timeout.
noticed-no-code = Le code est 1005, et il n’y a pas de motif.
noticed-certificate = La connexion n’échoue qu’avec wss://.
