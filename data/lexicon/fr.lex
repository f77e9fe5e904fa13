# French. Accents are folded; elided articles (l', d', n', qu') are split off by the lexer.

@skip:
  ce, cet, cette, des, du, est, etait, ete, la, le, les, sont, un, une

@absent:
  aucun destinataire, aucun utilisateur, aucune boite, existe pas, existe plus, inconnu*, inexistant*, introuvable*,
  jamais existe, n a pas ete trouve*, n existe pas, n existe plus, n'existe pas, ne existe pas, non existant*,
  non reconnu*, non trouve*, pas connu, pas d utilisateur, pas de boite, pas de compte, pas de destinataire,
  pas ete trouve*, pas trouve*, pas valide ici

@accepted:
  accepte, delivre, recu, remis, transmis

@accessdenied:
  acces interdit, acces non autorise, acces refuse, permission refusee

@attachment:
  extension de fichier, fichier joint, fichiers joints, piece jointe, pieces jointes, type de fichier

@auth:
  authentifi*, authentification, identifi*, identifiants, mot de passe

@bad:
  errone*, incorrect*, invalide*, mauvais*, non valide*, pas correct*, pas valide*

@badcommand:
  erronee, inconnue, incorrecte, invalide, mauvaise, non implementee, non reconnue

@blocked:
  banni*, bloque*, denie*, exclu*, filtre*, interdit*, non accepte*, non autorise*, pas accepte*, pas admis*,
  pas autorise*, refuse*, rejete*, restreint*

@blocklist:
  blacklist*, blackliste*, liste de blocage, liste noire, listes noires, sur liste noire

@command:
  commande*, parametre*

@connection:
  connexion*, liaison, session

@connections:
  connexion, connexions, connexions simultanees, session, sessions, simultanees

@connfail:
  coupee, echec, echouee, expiree, fermee, impossible, interrompue, perdue, refusee, rompue

@content:
  contenu, objet du message

@delayed:
  différée, retard de livraison, retardé, retardée

@disabled:
  bloque*, cloture*, desactive*, expire*, ferme*, gele*, hors service, inactif, inactive, pas active, plus actif,
  plus active, plus en service, plus utilise*, plus valide, resilie*, supprime*, suspendu*, verrouille*

@dns:
  configuration dns, dns, enregistrement dns, enregistrement mx, resolution de nom, resolution dns, serveur de noms

@domain:
  domaine, domaine destinataire, domaine du destinataire, nom de domaine

@exceeded:
  atteint, depasse*, depassement, insuffisant, insuffisante, plus de, sature

@expired:
  abandonne*, delai de livraison, depuis trop longtemps, duree depassee, expire*, tentatives, trop ancien

@fail:
  absent, echec, echoue*, erreur, incorrecte, invalide, manquant, non conforme, verifier

@full:
  debordement, depasse quota, depassement de quota, espace disque insuffisant, espace insuffisant, hors quota,
  limite de stockage, pas assez d espace, plein, pleine, plus d espace, plus de place, quota atteint,
  quota de stockage, quota depasse, quota maximum, sature*, trop pleine

@greylist:
  greylist*, liste grise, listes grises

@ip:
  adresse ip, hote, ip emettrice, serveur emetteur, serveur expediteur, votre adresse ip, votre ip, votre serveur

@later:
  momentanement, nouveau plus tard, plus tard, provisoire*, recommencer, reessay*, renouveler, temporaire*,
  temporairement, ulterieurement

@list:
  liste de diffusion, liste de distribution

@loop:
  bouclage, boucle, trop de sauts

@mailbox:
  abonne, adresse, adresse de courriel, adresse destinataire, adresse du destinataire, adresse e-mail,
  adresse electronique, adresse email, adresse mail, bal, boite, boite aux lettres, boite de reception, boite mail,
  boites, compte*, courriel du destinataire, destinataire*, messagerie, usager, utilisateur*

@mask:
  plus d informations, pour eviter spam, pour plus d informations, s il ne s agit pas, veuillez consulter

@memberonly:
  réservé aux abonnés, réservée aux abonnés, réservée aux membres, seuls les abonnés, seuls les membres,
  uniquement aux abonnés, uniquement aux membres

@message:
  contenu, courriel*, courrier*, e-mail, email, livraison, mail, mel, message*, remise, votre message

@moved:
  a changé d'adresse, a changé son adresse, a demenage, change d adresse, deplace*, nouvelle adresse, transfere vers

@policy:
  charte, politique*, raisons de securite, regle*, securite, strategie

@ptr:
  dns inverse, enregistrement ptr, resolution inverse, reverse, reverse dns

@quota:
  capacite, espace de stockage, espace disque, quota, stockage, taille de boite

@rate:
  debit, frequence, limite d envoi, limite de messages, trop d e-mails, trop d emails, trop de courriels,
  trop de mails, trop de messages, trop rapidement, volume

@recipients:
  destinataire, destinataires

@rejected:
  bloque*, echec, echoue, interdit*, non accepte*, non autorise*, non delivre*, non remis, pas accepte*,
  pas autorise*, pas ete remis, pas etre livre, pas pu etre delivre*, pas pu etre remis, refuse*, rejet, rejete*,
  renvoye

@relay:
  relais, relay, relayage, relaye, relayer

@reputation:
  mauvaise reputation, reputation

@required:
  d abord, devez, doit, exige*, necessaire, obligatoire, prealable, requis*, seulement, veuillez

@resolve:
  resolu, resolution, resoudre, resout

@sender:
  adresse d expedition, adresse de expediteur, adresse emettrice, adresse expediteur, domaine de expediteur,
  domaine emetteur, domaine expediteur, emetteur, expediteur*

@server:
  hote, serveur de messagerie, serveur distant, serveur*, service, systeme

@size:
  taille, taille du message, volume

@sizebig:
  depasse, depasse taille, superieure a, taille maximale, trop grand, trop grande, trop gros, trop long, trop lourd,
  trop volumineuse, trop volumineux

@spam:
  anti-spam, antispam, courrier indesirable, hameconnage, indesirable*, message indesirable, non sollicite*,
  pourriel*, publicitaire, spam*

@syntax:
  caracteres interdits, format, format incorrect, mal forme, mal formee, malforme*, syntaxe

@syserror:
  erreur du serveur, erreur interne, erreur locale, erreur serveur, erreur systeme, erreur technique,
  incident technique, maintenance, occupe*, probleme technique, problemes techniques, saturation,
  service indisponible, service non disponible, surcharge*, traitement

@systemfull:
  disque plein, espace disque, systeme plein

@temporary:
  momentanement, plus tard, provisoirement, reessay*, temporaire*, temporairement, ulterieurement

@timeout:
  aucune reponse, delai, delai d attente, delai depasse, delai expire, ne repond pas, pas de reponse, temps depasse

@tls:
  certificat*, chiffre*, chiffrement, securisee

@toomany:
  limite de, nombre de, nombre maximal, nombre maximum, trop, trop d, trop de, trop nombreux

@unavailable:
  inaccessible*, indisponible*, injoignable*, non disponible*, pas disponible*, pas joignable

@undelivered:
  n'a pas pu être délivré, n'a pas pu être remis, non distribué, non remis

@unreachable:
  connexion impossible, connexion refusee, impossible de contacter, impossible de joindre,
  impossible de se connecter, impossible joindre, injoignable*, pas joignable, pas pu etre joint

@virus:
  contamine*, infecte*, logiciel malveillant, malveillant*, virale, virus
