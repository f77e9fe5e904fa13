# French. Accents are folded; elided articles (l', d', n', qu') are split off by the lexer.

@absent:
  a quitté l'entreprise, a quitté la société, aucun abonné, aucun compte, aucun destinataire, aucun tel,
  aucun utilisateur, aucune adresse, aucune boite, destinataire non valide, existe pas, existe plus,
  impossible de trouver, inconnu*, inexistant*, introuvable*, jamais existe, mal orthographié*, méconnu*,
  n a pas ete trouve*, n existe pas, n existe plus, n'a pas été trouvé*, n'a pas été trouvée, n'a pu être trouvé*,
  n'appartient pas, n'avons pas pu trouver, n'avons pas trouvé, n'avons trouvé aucune, n'est pas connu*,
  n'est pas enregistré*, n'est pas reconnu*, n'est pas référencé*, n'existe pas, n'existe pas ici, ne correspond pas,
  ne correspond à aucun*, ne existe pas, ne fait plus partie, ne travaille plus, non attribué*, non existant*,
  non existante, non local, non reconnu*, non référencé*, non répertorié*, non trouve*, pas connu, pas d utilisateur,
  pas d'utilisateur, pas de boite, pas de compte, pas de destinataire, pas de tel utilisateur, pas enregistré*,
  pas ete trouve*, pas reconnu*, pas référencé*, pas répertorié*, pas trouve*, pas valide ici, plus dans l'entreprise,
  plus parmi nous, utilisateur non valide

@accepted:
  accepte, delivre, recu, remis, transmis

@acceptonly:
  accepte seulement, accepte uniquement, n'accepte que, n'acceptent que, ne recevoir que, ne reçoit que,
  uniquement les messages internes

@accessdenied:
  accès bloqué, acces interdit, acces non autorise, accès non permis, acces refuse, accès rejeté,
  droits insuffisants, non autorisé*, permission insuffisante, permission refusee

@arrived:
  a bien été reçu, accusé de lecture, bien été distribué, bien été délivré, bien été remis, correctement délivré,
  correctement remis, distribué avec succès, délivré avec succès, envoyé avec succès, livré avec succès,
  message a été distribué, message a été délivré, message a été remis, message délivré, message remis,
  remis avec succès, remise réussie, transmis avec succès

@attachment:
  extension de fichier, extension*, fichier attaché, fichier executable, fichier joint, fichiers attachés,
  fichiers joints, format de fichier, nom de fichier, pièce attachée, piece jointe, pièces attachées,
  pieces jointes, type de fichier, type de pièce jointe

@auth:
  authentifi*, authentification, authentifié*, authentifier, authentifiez, connectez-vous, identifi*,
  identifiant ou mot de passe, identifiant*, identifiants, login, mot de passe, nom d'utilisateur ou mot de passe,
  ouverture de session, s'authentifier

@autoreply:
  à mon retour, absence du bureau, absent du bureau, absente du bureau, accusé de réception automatique,
  actuellement absent*, arrêt maladie, congé maternité, dès mon retour, en congé*, en déplacement, en mon absence,
  en vacances, hors du bureau, je suis absent*, message d'absence, pendant mon absence, réponse auto,
  réponse automatique, serai absent*

@bad:
  errone*, incorrect*, incorrecte*, invalide*, mal saisi*, mauvais*, non correct*, non valide*, pas correct*,
  pas correcte*, pas valide*

@badcommand:
  erronee, hors séquence, inattendue, inconnue, incorrecte, invalide, invalides, mauvais ordre, mauvaise,
  non implementee, non prise en charge, non reconnue, non supportée, séquence

@badcontent:
  à cause de son contenu, analyse de contenu, contenu inapproprié, contenu indésirable, contenu interdit,
  contenu non autorisé, contenu refusé, contenu suspect, en raison de son contenu, filtrage de contenu,
  filtre de contenu, mot clé, mot interdit, mot-clé, mots clés, mots interdits, règle de contenu

@blocked:
  banni*, blocage, bloque*, bloquée*, denie*, exclu*, filtre*, interdit*, n'accepte pas, n'acceptons pas,
  non accepte*, non autorise*, pas accepte*, pas acceptée*, pas acceptées, pas admis*, pas autorise*, pas permis*,
  placé* en quarantaine, prohibé*, quarantaine, refuse, refuse*, refusons, rejete*, rejette, restreint*

@blocklist:
  blacklist*, blackliste*, blacklistée*, en liste noire, liste d'exclusion, listé dans, liste de blocage,
  liste de spam, liste noire, liste noire*, liste rouge, listé sur, listée sur, listes noires, sur liste noire,
  sur une liste noire

@boxname:
  nom de boîte, nom de boîte aux lettres, nom de la boîte, nom de la boîte aux lettres

@byrcpt:
  bloqué par destinataire, destinataire a bloqué cet, destinataire a bloqué votre,
  destinataire ne souhaite pas recevoir, destinataire refuse de recevoir, destinataire refuse vos,
  destinataire vous a bloqué, filtre du destinataire, filtres du destinataire, indésirables du destinataire,
  liste blanche du destinataire, liste noire du destinataire, liste rouge du destinataire,
  refusé par destinataire, rejeté par destinataire, règles du destinataire

@checksender:
  cliquant sur lien, cliquer sur lien pour confirmer, confirmer votre adresse, confirmer votre identité,
  confirmer votre message, confirmez votre adresse, confirmez votre identité, confirmez votre message,
  mailinblack, vous authentifier en tant qu'expéditeur

@command:
  argument*, commande*, parametre*

@connection:
  connexion*, liaison, session

@connections:
  connexion, connexions, connexions concurrentes, connexions parallèles, connexions simultanees,
  nombre de connexions, session, sessions, sessions simultanées, simultanees, trop de connexions

@connfail:
  a échoué, abandonnée, coupee, dépassé, echec, échoué, echouee, expiree, fermé, fermee, impossible,
  impossible d'établir, interrompue, n'a pas pu, non établie, perdue, refusé, refusee, réinitialisée, rejetée,
  rompue

@content:
  contenu, objet du message

@days:
  heure, heures, jour, jours

@delayed:
  délai de remise, différé*, différée, distribution retardée, en retard, envoi retardé, livraison retardée,
  notification de retard, remise différée, remise retardée, retard de livraison, retardé, retardé*, retardée

@delivery:
  distribution, envoi, livraison, remise, transmission

@disabled:
  adresse abandonnée, archivé*, bloque*, boîte abandonnée, cloture*, compte abandonné, desactive*, désabonné*,
  ferme*, gele*, hors service, inactif, inactive, inactivité, n'est pas actif, n'est pas active,
  n'est plus actif, n'est plus active, n'est plus utilisé*, n'est plus valide, n'utilise plus, non activé*,
  obsolète, pas active, pas activé*, pas été activé, plus actif, plus actif*, plus active, plus en service,
  plus utilise*, plus valable, plus valide, resilie*, supprime*, suspendu*, suspendue*, verrouille*

@dns:
  configuration dns, dns, enregistrement dns, enregistrement mx, enregistrements mx, erreur dns, recherche dns,
  requête dns, resolution de nom, résolution de noms, resolution dns, résolution du nom, serveur de noms,
  serveur dns, serveurs de noms

@domain:
  domaine, domaine de messagerie, domaine destinataire, domaine du destinataire, domaines, nom de domaine,
  nom du domaine, sous-domaine

@exceeded:
  atteint, atteinte, atteints, au-delà, dépassant, depasse*, depassement, épuisé*, excède, excéder, insuffisant,
  insuffisant*, insuffisante, manque de, sature, saturé*, supérieur*

@expired:
  abandon après, abandon de la remise, abandon de livraison, abandonné après, abandonnée après,
  après plusieurs tentatives, dans le délai, depuis trop longtemps, duree depassee, durée de vie,
  délai de livraison dépassé, délai de remise dépassé, délai de remise expiré, délai expiré pour, délai imparti,
  délai maximal, délai prévu, expiration, expire*, file d'attente trop longtemps, n'a pas pu être remis après,
  plusieurs tentatives, trop ancien, trop longtemps dans la file, échu

@fail:
  a échoué, absent, echec, échec*, echoue*, erreur, falsifié*, incorrecte, invalide, manquant, manquante,
  n'est pas autorisé*, n'est pas configuré, ne correspond pas, ne passe pas, négatif, négative, non alignée*,
  non autorisée*, non conforme, non respect*, non valide, non vérifié*, pas autorisé*, pas configuré*, rejeté*,
  usurp*, verifier, viole

@fromthis:
  à partir de cette adresse, au nom de, avec cette adresse, depuis cette adresse, en tant que, pour le compte de

@fromyou:
  de ce correspondant, de cet expéditeur, de votre part, vos courriels, vos e-mails, vos mails, vos messages,
  votre adresse, votre courrier, votre message, votre part

@full:
  a atteint sa limite, a atteint son quota, atteint sa limite, atteint sa limite de stockage, aucun espace libre,
  capacité de stockage atteinte, capacité de stockage dépassée, capacité dépassée, capacité maximale, debordement,
  depasse quota, depassement de quota, débordé*, dépassé le quota, dépassé son quota, engorgé*,
  espace de stockage insuffisant, espace disque dépassé, espace disque insuffisant, espace disque épuisé,
  espace insuffisant, espace saturé, espace épuisé, est saturé*, hors capacité, hors quota, limite de stockage,
  limite de stockage atteinte, manque d'espace, manque de place, n'a plus d'espace, n'a plus de place,
  pas assez d espace, pas assez de place, plein, plein*, pleine, pleine*, plus assez d'espace, plus assez de place,
  plus aucun espace, plus d espace, plus d'espace, plus de place, quota atteint, quota atteint*, quota d'espace,
  quota de stockage, quota depasse, quota dépassé*, quota excédé, quota maximum, quota épuisé, sature*, saturée*,
  stockage plein, taille maximale de la boîte, trop plein, trop pleine

@gaveup:
  a abandonné, a cessé d'essayer, a renoncé, abandon après, abandonne, abandonné après, arrêt des tentatives,
  arrêté d'essayer, aucune nouvelle tentative, cessé d'essayer, n'essaiera plus, ne réessaiera pas,
  plus de tentative, renonce, tentatives infructueuses, tentatives ont échoué

@greylist:
  grey listing, greylist*, greylisting, greylisté*, inscription en liste grise, listage gris, liste grise,
  listes grises, mise en liste grise, première tentative

@group:
  groupe, groupe de distribution, liste

@held:
  doit être approuvé par modérateur, en attente d'approbation, en attente de l'approbation,
  en attente de modération, en attente de validation par, soumis à l'approbation du modérateur,
  soumis à modération

@hostword:
  host, hôte, machine

@interrupted:
  abandonnée, coupée, fermée, interrompu, interrompue, perdue, rompue

@ip:
  adresse ip, adresse ip d'origine, adresse ip émettrice, adresse ip expéditrice, adresse ip source, adresses ip,
  cette adresse ip, hote, hôte client, ip client, ip dynamique*, ip emettrice, ip source, plage d'adresses,
  plage ip, serveur d'envoi, serveur emetteur, serveur expediteur, serveurs d'envoi, vos serveurs, votre adresse ip,
  votre fournisseur, votre ip, votre serveur, votre serveur de messagerie

@later:
  dans quelques instants, dans quelques minutes, en ce moment, essayer à nouveau, essayez à nouveau, momentané*,
  momentanement, nouveau plus tard, nouvel essai, patientez, plus tard, pour l'instant, pour le moment, provisoire*,
  provisoirement, recommencer, reessay*, réessayez, renouveler, renvoyer plus tard, ressayer, retenter, retentez,
  temporaire*, temporairement, tenter à nouveau, ulterieurement, veuillez patienter

@list:
  groupe de discussion, groupe de distribution, liste, liste d'abonnés, liste d'envoi, liste de diffusion,
  liste de discussion, liste de distribution, liste de publipostage, liste email

@loop:
  bouclage, boucle, boucle de courrier, boucle de messagerie, boucle infinie, boucle*, boucler, en boucle,
  nombre de sauts, nombre maximal de sauts, renvoyé sans fin, tourne en rond, trop de rebonds,
  trop de relais successifs, trop de sauts

@mailbox:
  abonne, abonné*, adresse, adresse courriel, adresse de courriel, adresse de destination, adresse de messagerie,
  adresse destinataire, adresse du contact, adresse du destinataire, adresse e-mail, adresse electronique,
  adresse email, adresse mail, adresses, bal, bal du destinataire, boite, boîte à lettres, boite aux lettres,
  boîte de messagerie, boite de reception, boîte e-mail, boîte email, boite mail, boîte postale, boites,
  collaborateur*, compte de messagerie, compte email, compte utilisateur, compte*, correspondant, correspondante,
  courriel destinataire, courriel du destinataire, destinataire*, employé*, messagerie, personne, titulaire, usager,
  utilisateur*

@mbox:
  adresse de messagerie, adresse e-mail, adresse électronique, adresse*, bal, boîte aux lettres, boîte de réception,
  boîte mail, boîte*, compte*, mailbox, messagerie, utilisateur*

@memberonly:
  aux abonnés de la liste, diffusion restreinte, doit être abonné, expéditeurs autorisés,
  expéditeurs de l'organisation, expéditeurs internes, limité à certains expéditeurs, limité* aux abonnés,
  limité* aux membres, limitée aux abonnés, limitée aux membres, limitée à ses abonnés, n'accepte que des messages,
  n'accepte que les messages, n'existe que pour membres, n'êtes pas abonné, n'êtes pas membre, non abonnés,
  non membres ne peuvent, non-membres ne peuvent, pas abonné à la liste, personnes non abonnées,
  que d'expéditeurs autorisés, restreint à certains expéditeurs, restreint* aux abonnés, restreint* aux membres,
  restreinte aux abonnés, réservé aux abonnés, réservé aux membres, réservé aux modérateurs,
  réservé aux propriétaires, réservé à ses propriétaires, réservée aux abonnés, réservée aux membres,
  réservée aux modérateurs, réservée aux propriétaires, réservée à ses abonnés, réservée à ses membres,
  seules les personnes autorisées, seuls les abonnés, seuls les expéditeurs, seuls les inscrits, seuls les membres,
  seuls les modérateurs, seuls les propriétaires, uniquement aux abonnés, uniquement aux membres,
  uniquement les expéditeurs, uniquement les membres

@message:
  ce courriel, cet e-mail, contenu, courriel*, courriels, courrier*, distribution, e-mail, e-mails, email, envoi,
  la remise, livraison, mail, mails, mel, message*, remise, votre message

@modrejected:
  modérateur a refusé, modérateur a rejeté, refusé par modérateur, refusé par modérateurs,
  rejeté par administrateur de la liste, rejeté par gestionnaire de la liste, rejeté par modérateur,
  rejeté par modérateurs, rejeté par propriétaire de la liste, rejeté par un modérateur

@moved:
  a changé d'adresse, a changé son adresse, a demenage, change d adresse, changé d'adresse, changement d'adresse,
  déménagé, deplace*, désormais à l'adresse, désormais joignable, merci d'utiliser l'adresse, migré,
  n'est plus à cette adresse, nouveau courriel, nouvel email, nouvelle adresse, nouvelle adresse e-mail,
  nouvelle adresse mail, nouvelle boîte, remplacée par, transfere vers, utilisez désormais,
  veuillez désormais utiliser

@noanswer:
  aucune réponse, n'a pas répondu, ne répond pas, ne répondait pas

@nodsn:
  aucun accusé de remise, aucune notification de distribution, aucune notification de livraison,
  aucune notification de remise, n'a envoyé aucune notification de remise,
  n'a pas envoyé de notification de remise, n'a pas été envoyée par serveur de destination,
  ne prend pas en charge notifications de remise

@nolist:
  aucune liste de ce nom, aucune liste nommée, liste de diffusion inconnue, liste de diffusion n'existe pas,
  liste demandée est inconnue, liste inconnue, liste n'existe pas, n'est pas une liste connue,
  n'est pas une liste de diffusion connue, pas de liste nommée

@nomail:
  aucun serveur de messagerie, aucun service de messagerie, domaine n'accepte aucun, domaine n'accepte pas,
  domaine ne reçoit pas, hôte n'accepte pas de courrier, n'accepte pas d'e-mail*, n'accepte pas de courrier,
  n'accepte pas de messages, ne gère pas de courrier, ne reçoit pas d'e-mail*, ne reçoit pas de courrier,
  pas de serveur de messagerie, serveur n'accepte pas de courrier

@nomx:
  aucun enregistrement mx, aucun mx, aucun serveur mx, pas d'enregistrement mx, pas de mx, sans mx

@nopermit:
  autorisation d'envoyer, droits insuffisants, n'avez pas l'autorisation, n'avez pas le droit,
  n'avez pas les droits, n'est pas autorisé*, n'êtes pas autorisé*, non autorisé*, pas autorisé*, pas habilité*,
  pas l'autorisation, pas la permission, pas le droit, pas permis, permission d'envoyer

@noresend:
  aucune action n'est nécessaire, inutile de le renvoyer, inutile de réexpédier, inutile de renvoyer,
  n'avez pas à renvoyer, n'avez pas besoin de renvoyer, n'avez rien à faire, ne renvoyez pas, pas à réexpédier,
  pas besoin de réexpédier, pas besoin de renvoyer, pas nécessaire de le renvoyer, pas nécessaire de réexpédier,
  pas nécessaire de renvoyer, seulement un avertissement, simple avertissement, uniquement un avertissement,
  vous n'avez rien à faire

@noroute:
  aucun itinéraire, aucune route pour, pas d'itinéraire, prochain saut, saut suivant, tronçon suivant

@not:
  aucun, jamais, ne, non, pas, sans

@notaccept:
  a bloqué, a refusé, a rejeté, bloque, n'accepte pas, n'accepte plus, ne souhaite pas, ne veut pas, refuse, rejette

@notmember:
  n'êtes pas abonné, n'êtes pas inscrit, n'êtes pas membre, ne faites pas partie de la liste,
  non inscrit à la liste

@notverified:
  échec de la vérification, impossible de vérifier, n'a pas pu vérifier, ne peut être vérifié*,
  ne peut pas être vérifié*, non vérifiable, non vérifié*, pas été vérifié*, pas pu être vérifié*,
  vérification a échoué, vérification échouée, vérification impossible

@notyet:
  continue d'essayer, continuera à essayer, continuera d'essayer, continuerons à essayer, continuons d'essayer,
  de nouvelles tentatives, en attente de distribution, en attente de livraison, en attente de remise,
  encore en file d'attente, essaiera à nouveau, n'a pas encore, nouvelle tentative, nouvelles tentatives,
  pas encore été délivré, pas encore été distribué, pas encore été remis, pas encore pu être, réessaiera,
  reste dans la file, tentatives se poursuiv*, tentatives vont se poursuivre, toujours en attente, toujours en file

@nouser:
  aucun abonné, aucun compte, aucun destinataire, aucun utilisateur, aucune adresse, aucune boîte, pas d'utilisateur,
  pas de boîte, pas de compte, pas de destinataire, pas de tel utilisateur, personne de ce nom,
  personne à cette adresse, trouvé personne

@outside:
  de l'extérieur, expéditeurs externes, externes à l'organisation, extérieurs à l'organisation,
  hors de l'organisation, provenant de l'extérieur

@permerror:
  de façon permanente, de manière permanente, définitivement abandonn*, définitivement échoué,
  erreur définitive, erreur permanente, échec définitif, échec permanent, échoué définitivement

@policy:
  administrateur, administrativement, charte, conditions d'utilisation, mesure de sécurité, motif de sécurité,
  ne respecte pas, non conforme, politique de sécurité, politique*, politiques, raison de sécurité,
  raisons de securite, règle administrative, regle*, règlement, règles de sécurité, règles du serveur, securite,
  strategie, stratégie de sécurité

@ptr:
  champ ptr, dns inverse, dns reverse, enregistrement inverse, enregistrement ptr, entrée inverse, nom inverse, ptr,
  recherche inverse, résolution dns inverse, resolution inverse, résolution inversée, reverse, reverse dns,
  zone inverse

@queue:
  dans la file, en file d'attente, file d'attente

@quota:
  capacite, capacité de stockage, espace alloué, espace de stockage, espace disponible, espace disque,
  espace mémoire, limite de la boîte, quota, quota de stockage, stockage, taille de boite, taille de la boîte

@rate:
  cadence, debit, débit trop élevé, envois trop, envoyés trop, frequence, fréquence d'envoi, limitation d'envoi,
  limite d envoi, limite d'e-mails, limite d'envoi*, limite d'envois, limite de courriels, limite de messages,
  limite de messages sortants, limite horaire, limite journalière, limite quotidienne, nombre d'envois,
  nombre de messages, nombre maximal de messages, nombre maximum de messages, par heure, par jour, par minute,
  quota d'envoi, quota d'envoi*, quota journalier, quota quotidien, ralentir, ralentissez, seuil d'envoi,
  taux d'envoi, trop d e-mails, trop d emails, trop d'envois, trop de courriels, trop de mails, trop de messages,
  trop fréquent*, trop grand nombre de messages, trop rapidement, trop souvent, trop vite, volume, volume d'envoi

@rcptcount:
  limite de destinataires, nombre de destinataires, nombre maximal de destinataires,
  nombre maximum de destinataires, nombre total de destinataires, total des destinataires

@rcptdomain:
  domaine de destination, domaine de l'adresse, domaine de l'adresse du destinataire, domaine destinataire,
  domaine du correspondant, domaine du destinataire, nom de domaine de l'adresse, nom de domaine du destinataire

@reached:
  a atteint, atteint, atteinte, est arrivé à

@recipients:
  adresses destinataires, destinataire, destinataires, les destinataires

@rejected:
  banni*, blocage, bloque*, bloquée*, denie*, éliminé*, exclu*, filtré*, interdit*, mis en quarantaine,
  n'accepte pas, n'acceptons pas, non accepte*, non autorise*, pas accepte*, pas acceptée*, pas acceptées,
  pas admis*, pas autorise*, pas permis*, placé* en quarantaine, prohibé*, quarantaine, refoulé*, refuse, refuse*,
  refusons, rejet, rejete*, rejetée*, rejette, restreint*

@relay:
  accès au relais, destinataire externe, domaine non local, domaines externes, relais, relais de messagerie,
  relais ouvert, relais refusé, relay, relayage, relaye, relayer, relayer*

@reputation:
  faible réputation, mauvaise reputation, reputation, réputation insuffisante, réputation*

@required:
  d abord, devez, devez d'abord, doit, doit être, exige*, il faut, impératif, necessaire, nécessaires, nécessite,
  obligatoire, obligatoirement, prealable, préalablement, requiert, requis*, requise*, seulement, veuillez

@resolve:
  impossible de résoudre, n'a pas pu être résolu, non résolu*, resolu, résolue, resolution, resoudre, resout

@sender:
  adresse d expedition, adresse d'envoi, adresse d'expédition, adresse de expediteur, adresse de l'émetteur,
  adresse de l'expéditeur, adresse de retour, adresse émetteur, adresse emettrice, adresse expediteur, adresse from,
  compte expéditeur, domaine d'envoi, domaine d'expédition, domaine de expediteur, domaine de l'expéditeur,
  domaine emetteur, domaine expediteur, emetteur, émetteur*, émettrice*, envoyeur, expéditeur d'enveloppe,
  expediteur*, expéditrice*, votre adresse d'expédition, votre compte

@senderaddr:
  adresse d expedition, adresse d'envoi, adresse d'expédition, adresse de expediteur, adresse de l'émetteur,
  adresse de l'expéditeur, adresse de retour, adresse émetteur, adresse emettrice, adresse expediteur, adresse from,
  compte expéditeur, domaine d'envoi, domaine d'expédition, domaine de expediteur, domaine de l'expéditeur,
  domaine emetteur, domaine expediteur, expéditeur d'enveloppe, votre adresse d'expédition

@sending:
  envoi, envois, envoyer, expédition, sortant

@server:
  hote, hôte distant, messagerie distante, serveur de destination, serveur de messagerie, serveur de réception,
  serveur distant, serveur du destinataire, serveur smtp, serveur*, serveurs, service, services, systeme,
  système de messagerie

@size:
  poids, taille, taille de la pièce jointe, taille des pièces jointes, taille du mail, taille du message,
  taille limite, taille maximale, taille maximum, tailles, volume

@sizebig:
  dépassant la limite de taille, dépasse la limite de taille, dépasse la taille, depasse taille, excède la taille,
  limite de taille, plus grand que, taille dépasse*, taille dépassée, taille excède, taille excessive,
  taille limite, taille maximale, taille maximale autorisée, taille maximale dépassée, taille maximum,
  taille supérieure, taille trop, trop grand, trop grande, trop gros, trop grosse, trop important, trop importante,
  trop long, trop lourd, trop lourde, trop volumineuse, trop volumineuse*, trop volumineux, trop volumineux*,
  volumineux

@skip:
  ce, cet, cette, des, du, est, etait, ete, la, le, les, sont, un, une

@spam:
  anti-spam, antispam, considéré comme spam, contenu non sollicité, courriel indésirable, courrier indesirable,
  courrier non sollicité, filtre anti-spam, filtre antispam, hameconnage, indesirable*, message indesirable,
  message publicitaire, messages non sollicités, non sollicite*, phishing, polluriel, pourriel, pourriel*,
  publicitaire, publicité*, publipostage, spam détecté, spam*

@spoof:
  contrefait*, falsifié*, usurpation*, usurpé*

@successword:
  avec succès, correctement, réussi, réussie, réussite

@syntax:
  caractère interdit, caractère invalide, caracteres interdits, caractères invalides, caractères non autorisés,
  erreur de syntaxe, format, format d'adresse, format de l'adresse, format incorrect, format invalide,
  mal formatée*, mal forme, mal formé*, mal formee, mal rédigée, malforme*, non conforme à la syntaxe, syntaxe,
  syntaxe incorrecte, syntaxe invalide

@syserror:
  base de données, défaillance, dysfonctionnement, en maintenance, erreur de configuration, erreur de traitement,
  erreur du serveur, erreur inattendue, erreur inconnue, erreur interne, erreur interne*, erreur locale,
  erreur lors du traitement, erreur serveur, erreur systeme, erreur technique, erreur temporaire,
  incident technique, indisponibilité, maintenance, occupe*, panne, problème de configuration, problème interne,
  probleme technique, problème temporaire, problemes techniques, ressources insuffisantes, saturation,
  serveur indisponible, serveur occupé, serveur surchargé, service indisponible, service momentanément,
  service non disponible, service temporairement, surcharge*, traitement, trop chargé

@systemfull:
  capacité de stockage du système, disque plein, disque saturé, espace de stockage du serveur,
  espace disque insuffisant sur le serveur, espace insuffisant sur le serveur, espace insuffisant sur le système,
  espace système, manque d'espace disque sur, mémoire insuffisante, mémoire système*, plus d'espace disque sur,
  ressources système, serveur plein, serveur saturé, stockage du système*, stockage système*, systeme plein,
  système saturé

@temporary:
  momentanement, plus tard, provisoirement, reessay*, temporaire*, temporairement, ulterieurement

@thankyou:
  dans les meilleurs délais, merci pour votre message, nous avons bien reçu votre, répondrons dans les plus brefs

@timeout:
  aucune reponse, delai d attente, delai depasse, delai expire, délai d'attente dépassé, délai d'attente expiré,
  délai de connexion, délai de connexion dépassé, expiration du délai, expiration du temps, n'a pas répondu,
  ne repond pas, ne répond plus, pas de reponse, sans réponse, temps d'attente*, temps de réponse, temps depasse

@tls:
  certificat ssl, certificat*, chiffre*, chiffrée, chiffrement, chiffrement*, connexion chiffrée,
  connexion sécurisée, cryptage, crypté, cryptée, négociation tls, securisee, starttls

@toomany:
  dépasse le nombre, excessif, limite du nombre, nombre excessif, nombre maximal, nombre maximal de,
  nombre maximum, nombre total, nombre trop, trop, trop d, trop de, trop de requêtes, trop grand nombre,
  trop nombreux, trop élevé

@tried:
  avez essayé de joindre, avez indiqué, avez saisi, avez saisie, avez tenté de joindre, avez voulu joindre,
  cherchez à joindre, demandé, demandée, entrée, essayez de joindre, fournie, indiqué, indiquée,
  que vous avez entré, que vous avez entrée, que vous avez indiquée, que vous avez saisi, que vous avez saisie,
  saisi, saisie, spécifié, spécifiée

@triedsend:
  a essayé, a tenté, essais, nombreuses tentatives, plusieurs tentatives, tentatives

@unavailable:
  hors d'atteinte, inaccessible*, indisponible*, injoignable*, momentanément indisponible, n'est pas accessible,
  n'est pas disponible, ne peut pas accepter, ne peut pas recevoir, ne peut recevoir, non accessible*,
  non disponible*, pas accessible*, pas disponible*, pas joignable

@undelivered:
  impossible de distribuer, impossible de délivrer, impossible de remettre, impossible à remettre, livraison a échoué,
  n'a pas abouti, n'a pas pu être distribué*, n'a pas pu être délivré, n'a pas pu être délivré*,
  n'a pas pu être livré*, n'a pas pu être remis, n'a pas pu être remis*, n'a pas été distribué, n'a pas été délivré,
  n'a pas été livré, n'a pas été remis, n'a pu être distribué*, n'a pu être délivré*, n'a pu être remis*,
  n'est pas parvenu, ne peut pas être remis, ne peut être délivré, ne peut être remis, non acheminé, non distribué,
  non distribué*, non délivré*, non livré*, non remis, non remis*, pas pu être distribué*, pas pu être délivré*,
  pas pu être envoyé*, pas pu être remis*, remise a échoué, échec de l'envoi, échec de la livraison,
  échec de la remise, échec de livraison, échec de remise

@unreachable:
  connexion échouée, connexion impossible, connexion refusee, connexion refusée par, connexion rejetée,
  échec de connexion, échec de la connexion, hors ligne, impossible d'établir la connexion,
  impossible d'établir une connexion, impossible de contacter, impossible de joindre, impossible de joindre*,
  impossible de se connecter, impossible de se connecter*, impossible joindre, inatteignable, injoignable*,
  n'a pas pu être contacté, n'a pas pu se connecter, ne peut être joint, ne peut pas être joint, pas atteignable,
  pas joignable, pas pu etre joint, réseau inaccessible

@virus:
  cheval de troie, code malveillant, contamine*, fichier dangereux, infecte*, logiciel malveillant, maliciel*,
  malveillant*, programme malveillant, rançongiciel*, vérolé*, virale, virus, virus*

@yourip:
  adresse ip source, adresse ip émettrice, cette adresse ip, serveur d'envoi, serveur de l'expéditeur,
  serveur expéditeur, vos ip, votre adresse ip, votre fournisseur, votre ip, votre serveur,
  votre serveur de messagerie

@nobody:
  aucun correspondant, aucune personne, personne

@byname:
  ce nom, tel nom

@room:
  espace, espace libre, place

@left:
  a quitté ses fonctions, ne fait plus partie, ne travaille plus, quitté l'entreprise, quitté la société,
  quitté notre société

@notours:
  n'hébergeons pas ce domaine, ne gérons pas ce domaine, pas géré par ce serveur, pas hébergé ici,
  pas le serveur de ce domaine, pas responsable de ce domaine, pas responsables de ce domaine

@noname:
  aucun nom, aucun nom d'hôte, pas d'enregistrement inverse, pas de nom, pas de nom d'hôte, pas de nom dans le dns

@advert:
  message publicitaire, publicitaire, publicitaires, publicité

@judged:
  classé, considéré, filtre, identifié comme, jugé, reconnu comme

@alltries:
  tentatives d'envoi, tentatives de distribution, tentatives de livraison, tentatives de remise, toutes les tentatives

@triesfailed:
  en vain, ont échoué, sans succès, échec, échoué

@onlymembers:
  réservé aux membres, réservée aux membres, seules les personnes, seuls les abonnés, seuls les collaborateurs,
  seuls les collègues, seuls les employés, seuls les membres, uniquement les membres

@lasthour:
  dernière heure, dernière minute, dernières 24 heures, en une heure

@notknowyou:
  encore inconnu, ne vous connaissons pas, vous connaissons pas encore

@dynamic:
  dynamique, dynamiques

@abandoned:
  abandonné, abandonnée, arrêtée, interrompu
