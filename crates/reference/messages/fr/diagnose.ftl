# Les mots autour d’un diagnostic. Les causes elles-mêmes sont des situations.
#
# Une phrase dont l’identifiant commence par why- dit quel symptôme correspond à une cause.

diagnose-opening = { $count ->
        [one] Une cause correspond à ce que vous savez. Confirmez-la avant d’agir.
       *[other] { $count } causes correspondent à ce que vous savez, de la plus probable à la moins probable. Confirmez-en une avant d’agir.
    }
diagnose-none = Aucune cause de cette référence ne correspond à tous ces symptômes à la fois. Retirez celui dont vous êtes le moins sûr, ou cherchez le code avec farewell explain.

diagnose-contradiction = Ces symptômes se contredisent. Corrigez l’un d’eux.
contradiction-silence-above-age = Une connexion ne peut pas être restée inactive plus longtemps qu’elle n’a duré.
contradiction-clean-without-close = Une fermeture avec { $code } n’est jamais propre : aucune trame Close exploitable n’est arrivée.
contradiction-code-without-opening = Une connexion qui ne s’est jamais ouverte ne se termine pas par { $code } ; les clients indiquent 1006 ou 1015.
contradiction-opened-and-refused = Un handshake qui a reçu la réponse HTTP { $status } n’ouvre pas de connexion.
contradiction-opened-without-tls = 1015 signifie que TLS a échoué avant qu’une connexion puisse s’ouvrir.

heading-why = Pourquoi elle correspond
heading-confirm = Comment la confirmer
heading-fix = Comment y remédier
heading-separating = Pour distinguer les deux premières
heading-more = Ce qui aiderait
heading-candidates = Ce que ce nombre signifie selon le service ; nommez le vôtre avec --with

why-code = Le code est { $code }.
why-reason = Le motif contient « { $text } ».
why-line = Le texte est celui que { $software } écrit dans cette situation.
why-line-unnamed = Certains logiciels écrivent ce texte dans cette situation.
why-reason-given = { $given ->
        [yes] Il y a un motif.
       *[no] Il n’y a pas de motif.
    }
why-clean = { $clean ->
        [yes] La fermeture était propre.
       *[no] La fermeture n’était pas propre.
    }
why-opened = { $opened ->
        [yes] La connexion s’était ouverte.
       *[no] La connexion ne s’est jamais ouverte.
    }
why-status = La réponse au handshake était HTTP { $status }.
why-age = La connexion a duré { $seconds } s.
why-silence = La connexion est restée inactive pendant { $seconds } s avant la fin.
why-together = { $count ->
        [one] Aucune autre connexion n’a pris fin à moins de 2 s de celle-ci.
       *[other] { $count } connexions ont pris fin à moins de 2 s d’intervalle.
    }
why-side = { $side ->
        [client] La fermeture a été vue côté client.
       *[server] La fermeture a été vue côté serveur.
    }
why-software = { $software } est sur le trajet.
why-cause = L’enregistrement de la passerelle indique la cause « { $cause } ».
why-timer-silence = La connexion est restée inactive pendant { $seconds } s avant la fin ; pour { $software }, { $setting } vaut { $value } s par défaut.
why-timer-silence-fixed = La connexion est restée inactive pendant { $seconds } s avant la fin, et { $software } met fin aux connexions inactives au bout de { $value } s.
why-timer-silence-reported = La connexion est restée inactive pendant { $seconds } s avant la fin. Selon des utilisateurs, { $software } met fin aux connexions inactives au bout de { $value } s ; sa documentation ne donne aucun nombre.
why-timer-silence-ping = La connexion est restée inactive pendant { $seconds } s avant la fin ; pour { $software }, la somme de { $interval } et de { $setting } est de { $value } s par défaut.
why-timer-age = La connexion a duré { $seconds } s ; pour { $software }, { $setting } vaut { $value } s par défaut.
why-timer-age-fixed = La connexion a duré { $seconds } s, et { $software } a une limite de { $value } s.
why-timer-age-reported = La connexion a duré { $seconds } s. Selon des utilisateurs, { $software } met fin aux connexions au bout de { $value } s ; sa documentation ne donne aucun nombre.
why-timer-age-ping = La connexion a duré { $seconds } s ; pour { $software }, la somme de { $interval } et de { $setting } est de { $value } s par défaut.
why-silent-since = Cela ne correspond que si rien n’a été envoyé pendant ce temps.

separating-code = Cherchez le code : l’événement close le contient, et les bibliothèques l’écrivent dans leur journal.
separating-reason = Cherchez le motif, c’est-à-dire le texte qui accompagne le code. Un motif vide est aussi un indice.
separating-clean = Vérifiez si la fermeture était propre : l’événement close contient wasClean.
separating-opened = Vérifiez si l’événement open s’est déclenché avant la fermeture.
separating-http_status = Cherchez le statut HTTP du handshake. Une page ne peut pas le voir ; un client hors navigateur l’affiche.
separating-age = Cherchez combien de temps la connexion est restée ouverte, et si cette durée est toujours la même.
separating-silence = Cherchez combien de temps la connexion est restée inactive avant la fin, et si cette durée est toujours la même.
separating-together = Comptez les autres connexions qui ont pris fin à moins de 2 s de celle-ci.
separating-side = Cherchez ce qu’a vu l’autre côté, le client ou le serveur.
separating-software = Cherchez ce qui se trouve entre le client et le serveur : proxies, répartiteurs de charge, services, et bibliothèques aux deux bouts.

ask-opening = Répondez aux questions dont vous connaissez la réponse ; laissez les autres vides. Ctrl-D met fin aux questions.
yes-words = o oui
no-words = n non
ask-code = Code de fermeture (par exemple 1006)
ask-reason = Motif, le texte qui accompagne le code (- s’il était vide)
ask-clean = La fermeture était-elle propre (wasClean dans un navigateur) ? (oui ou non)
ask-opened = La connexion s’est-elle ouverte ? (oui ou non)
ask-http_status = Statut HTTP du handshake (par exemple 403)
ask-age = Combien de temps la connexion a-t-elle duré ? (par exemple 60s ou 2h)
ask-silence = Combien de temps est-elle restée inactive avant la fin ? (par exemple 60s)
ask-together = Combien de connexions ont pris fin à moins de 2 s d’intervalle, celle-ci comprise ?
ask-side = De quel côté avez-vous vu la fermeture ? (client ou server)
ask-software = Logiciels sur le trajet, séparés par des virgules (par exemple chrome, nginx, ws)
