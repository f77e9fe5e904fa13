# Italian

@skip:
  del, dell, della, gli, il, lo, questa, questo, stata, stato, una, uno

@absent:
  inesistente, inesistenti, nessun destinatario, nessun utente, non conosciut*, non e presente, non e stato trovato,
  non esiste, non esiste piu, non esistente, non esistono, non presente, non registrat*, non riconosciut*,
  non risulta, non trovat*, sconosciut*

@accepted:
  accettato, consegnato, ricevuto, successo

@accessdenied:
  accesso negato, accesso non consentito, non autorizzato, permesso negato

@attachment:
  allegat*, allegati, estensione, file allegato, tipo di file

@auth:
  accesso, autentic*, credenziali, password

@bad:
  errat*, invalid*, non corrett*, non valid*, sbagliat*, scorrett*

@badcommand:
  errat*, non implementato, non riconosciut*, non supportato, non valid*, sconosciut*

@blocked:
  bandit*, bloccat*, filtrat*, negat*, non accettat*, non ammess*, non autorizzat*, non consentit*, non permess*,
  proibit*, respint*, rifiutat*, vietat*

@blocklist:
  black list, blacklist*, lista di blocco, lista nera, liste nere, presente in

@command:
  comandi, comando, parametri, parametro

@connection:
  collegamento, connessione, sessione

@connections:
  connessioni, connessioni simultanee, contemporanee, sessioni, simultanee

@connfail:
  caduta, chiusa, fallita, impossibile, interrotta, non riuscita, persa, rifiutata, scaduta

@content:
  contenuti, contenuto

@delayed:
  in ritardo, ritardata, ritardato

@disabled:
  bloccat*, cancellat*, cessat*, chius*, disabilitat*, disattivat*, dismess*, eliminat*, inattiv*, non abilitat*,
  non attiv*, non e attiv*, non piu attiv*, revocat*, rimoss*, scadut*, sospes*

@dns:
  dns, record dns, record mx, risoluzione dei nomi, server dei nomi

@domain:
  domini, dominio, dominio destinatario, dominio di destinazione, nome di dominio

@exceeded:
  ecced*, esaurit*, insufficiente, oltre, raggiunt*, supera, superat*

@expired:
  abbandonat*, scadut*, tempo massimo, tentativi, troppo tempo

@fail:
  errat*, errore, fallimento, fallit*, non autorizzato, non conforme, non corrisponde, non superat*

@full:
  ecceduto, esaurit*, fuori quota, fuori spazio, limite superato, oltre quota, pien*, quota ecceduta, quota piena,
  quota superata, raggiunto limite, spazio disponibile, spazio esaurito, spazio insufficiente, spazio su disco,
  supera quota, superata, superata quota, superato limite, superato quota

@greylist:
  greylist*, lista grigia

@ip:
  host mittente, indirizzo ip, ip mittente, server mittente, suo server, tuo server, vostro server

@later:
  momentane*, momento, nuovamente, piu tardi, provvisori*, riprov*, ritent*, successivamente, temporane*, tentare

@list:
  lista, lista di distribuzione, mailing list

@loop:
  ciclo, loop, troppi salti

@mailbox:
  account, casella, casella di posta, casella email, casella postale, caselle, cassetta postale, cliente, conto,
  dest, destin, destinatari, destinatario, indirizzi, indirizzo, indirizzo del destinatario, indirizzo destinatario,
  indirizzo di posta, indirizzo e-mail, indirizzo email, mailbox, utente, utenti

@mask:
  maggiori informazioni, per ulteriori informazioni, se non si tratta di spam

@memberonly:
  riservata agli iscritti, riservato ai membri, solo gli iscritti, solo i membri, solo membri

@message:
  consegna, contenuto, e-mail, email, mail, messaggi, messaggio, posta, recapito, vostro messaggio

@moved:
  cambiato indirizzo, ha cambiato, nuovo indirizzo, si e trasferito, trasferit*

@policy:
  criteri, motivi di sicurezza, normativa, policy, politica, politiche, ragioni di sicurezza, regol*

@ptr:
  dns inverso, inversa, record ptr, reverse dns, risoluzione inversa

@quota:
  capacita, quota, spazio, spazio di archiviazione, spazio disco

@rate:
  frequenza, limite di invio, limite giornaliero, limiti di invio, numero di messaggi, troppe email, troppe mail,
  troppi messaggi, troppo velocemente, volume

@recipients:
  destinatari, destinatario

@rejected:
  bloccat*, fallit*, impossibile consegnare, negat*, non accettat*, non autorizzat*, non consegnat*, non consentit*,
  non e stato consegnato, non permess*, non recapitabile, non recapitat*, respint*, rifiuta, rifiutat*, vietat*

@relay:
  inoltrare, inoltro, relay

@reputation:
  bassa reputazione, cattiva reputazione, reputazione

@required:
  bisogna, deve, necessari*, obbligatori*, occorre, prima, richiede, richiest*, solo

@resolve:
  risolto, risoluzione, risolve, risolvere

@sender:
  dominio del mittente, dominio mittente, indirizzo del mittente, indirizzo mittente, mittente, mittente <addr>,
  mittenti

@server:
  host, server, server di posta, servizio, sistema

@size:
  dimensione, dimensioni, grandezza

@sizebig:
  dimensione massima, dimensioni massime, eccede, supera, supera dimensione, superata dimensione, troppo grande,
  troppo grandi, troppo lungo

@spam:
  antispam, contenuto spam, indesiderat*, non richiest*, posta indesiderata, pubblicita, spam, spazzatura

@syntax:
  caratteri non validi, formato, formato non valido, malformat*, sintassi

@syserror:
  elaborazione, errore del server, errore di sistema, errore interno, errore locale, errore temporaneo, manutenzione,
  occupato, problema tecnico, problemi tecnici, servizio non disponibile, sovraccaric*

@systemfull:
  disco pieno, sistema pieno, spazio su disco insufficiente

@temporary:
  momentane*, piu tardi, riprov*, ritent*, temporane*

@timeout:
  nessuna risposta, non risponde, tempo esaurito, tempo limite, tempo scaduto, timeout

@tls:
  certificat*, cifrat*, cifratura, crittograf*

@toomany:
  eccessiv*, limite di, massimo, numero di, numero massimo, troppe, troppi

@unavailable:
  inaccessibil*, indisponibil*, non accessibil*, non disponibil*, non raggiungibil*

@undelivered:
  impossibile consegnare, non consegnato, non recapitato, non è stato consegnato, non è stato possibile recapitare

@unreachable:
  connessione rifiutata, impossibile connettersi, impossibile contattare, impossibile raggiungere, irraggiungibile,
  non raggiungibile

@virus:
  codice malevolo, dannos*, infett*, infetto, malevol*, virus
