# Italian

@absent:
  cessato di esistere, errat* o inesistente, ha lasciato azienda, impossibile trovare, inesistent*, inesistente,
  inesistenti, nessun account, nessun destinatario, nessun indirizzo, nessun utente, nessuna casella, nessuna mailbox,
  non abbiamo trovato, non abbiamo trovato nessuna, non appartiene, non censit*, non conosce, non conosciut*,
  non corrisponde, non e presente, non e stato trovato, non e' stato trovato, non esiste, non esiste alcun*,
  non esiste in, non esiste piu, non esistente, non esistono, non fa più parte, non identificat*, non individuat*,
  non lavora più, non locale, non presente, non può essere trovat*, non registrat*, non riconosce, non riconosciut*,
  non rintracciat*, non risulta, non risulta esistente, non risulta presente, non risulta registrat*,
  non siamo riusciti a trovare, non trovat*, non trovata, non è conosciut*, non è più in azienda, non è registrat*,
  non è stata trovata, non è stato possibile trovare, non è un utente, sconosciut*, scritto in modo errato,
  utente non valido

@accepted:
  accettato, consegnato, ricevuto, successo

@acceptonly:
  accetta esclusivamente, accetta solo, accetta soltanto, accetta unicamente, riceve solo

@accessdenied:
  accesso bloccato, accesso negato, accesso non consentito, accesso rifiutato, accesso vietato, non autorizzato,
  non disponi dell'autorizzazione, non hai il permesso, permessi insufficienti, permesso negato,
  privo di autorizzazione

@arrived:
  avvenuta consegna, conferma di lettura, consegna avvenuta, consegna effettuata, consegna riuscita,
  consegnata correttamente, consegnato con successo, consegnato correttamente, inviata con successo,
  inviato con successo, inviato correttamente, messaggio consegnato, messaggio recapitato, recapitato con successo,
  recapitato correttamente, ricevuta di avvenuta consegna, ricevuta di consegna, ricevuta di lettura,
  è stato consegnato, è stato letto

@attachment:
  allegat*, allegati, archivio compresso, documento allegato, estensione, estensione del file, estensione di file,
  estensioni, file allegati, file allegato, file eseguibile, formato di file, nome del file, tipo di allegato,
  tipo di file

@auth:
  autentic*, autenticarsi, autenticazione, credenziali, credenziali inserite, credenziali*, effettuare il login,
  effettuare l'accesso, eseguire l'accesso, login, nome utente o password, password, username o password,
  utente o password

@autoreply:
  al mio rientro, al mio ritorno, assente dall'ufficio, auto risposta, chiusi per ferie, fuori sede, fuori ufficio,
  in ferie, in malattia, in maternità, in trasferta, in vacanza, messaggio di assenza, non sono in ufficio,
  risponditore automatico, risposta automatica, sarò assente, sono assente, sono in ferie

@bad:
  errat*, errato*, invalid*, non corrett*, non è corrett*, non è valid*, non valid*, sbagliat*, scorrett*, scorretto

@badcommand:
  errat*, errata, fuori sequenza, imprevisto, inatteso, non implementato, non riconosciut*, non riconosciuto,
  non supportat*, non supportato, non valid*, ordine, sconosciut*, sequenza

@badcontent:
  a causa del contenuto, contenuti non consentiti, contenuto bloccato, contenuto inappropriato,
  contenuto non ammesso, contenuto non consentito, contenuto non valido, contenuto proibito, contenuto rifiutato,
  contenuto sospetto, contenuto vietato, filtri di contenuto, filtro contenuti, filtro dei contenuti,
  filtro sul contenuto, parola chiave, parola vietata, parole chiave, parole non consentite, parole proibite,
  parole vietate, per il suo contenuto

@blocked:
  bandit*, bannat*, bloccat*, blocco, filtrat*, inibit*, interdett*, messo in quarantena, negat*, non accetta,
  non accettat*, non accettiamo, non ammess*, non autorizzat*, non consentit*, non è accettat*, non è ammess*,
  non è consentit*, non è permess*, non permess*, non si accettano, non sono accettat*, proibit*, quarantena,
  respint*, rifiuta, rifiutat*, rifiutiamo, vietat*

@blocklist:
  black list, black-list*, blacklist*, blacklistat*, elencato in, elenchi di blocco, elenco bloccati,
  elenco di blocco, in blacklist, inserito in lista nera, lista di blocco, lista di spam, lista nera, lista nera*,
  listato in, liste nere, liste nere*, presente in lista

@boxname:
  nome casella, nome cassetta, nome della casella, nome della cassetta postale

@byrcpt:
  blacklist del destinatario, bloccato dal destinatario, destinatario ha bloccato,
  destinatario non desidera ricevere, destinatario rifiuta, destinatario ti ha bloccato,
  filtri del destinatario, lista nera del destinatario, regole del destinatario, respinto dal destinatario,
  rifiutato dal destinatario, whitelist del destinatario

@checksender:
  clicca sul link per confermare, cliccare sul link per confermare, conferma il tuo messaggio,
  confermare di essere, confermare il suo indirizzo, confermare il tuo indirizzo,
  confermare indirizzo cliccando, confermare messaggio

@command:
  argoment*, comandi, comando, istruzione, parametri, parametro

@connection:
  collegamento, connessione, sessione

@connections:
  connessioni, connessioni concorrenti, connessioni contemporanee, connessioni parallele, connessioni simultanee,
  contemporanee, numero di connessioni, sessioni, sessioni contemporanee, simultanee

@connfail:
  abortita, caduta, caduta*, chiusa, disconness*, fallit*, fallita, impossibile, interrott*, interrotta, negata,
  non è stato possibile, non riuscita, persa, reimpostata, resettata, respinta, rifiutata, scadut*, scaduta,
  terminata

@content:
  contenuti, contenuto

@days:
  giorni, giorno, ore

@delayed:
  avviso di ritardo, consegna ritardata, differit*, in ritardo, posticipat*, rimandat*, ritard*, ritardata,
  ritardato, ritardo nella consegna

@delivery:
  consegna, invio, recapito

@disabled:
  archiviat*, bloccat*, bloccato, cancellat*, cessat*, chius*, chiusa, chiuso, congelat*, disabilitat*, disattivat*,
  disatttivat*, disiscritt*, dismess*, eliminat*, in disuso, inattiv*, inattività, inutilizz*, non abilitat*,
  non attiv*, non è abilitat*, non e attiv*, non è più attiv*, non è più in uso, non è più operativ*,
  non è più utilizzat*, non è più valid*, non piu attiv*, non più in uso, non più utilizzat*, non più valid*,
  non usa più, non utilizza più, revocat*, rimoss*, scadut*, sospes*

@dns:
  dns, errore dns, interrogazione dns, query dns, record dns, record mx, risoluzione dei nomi, risoluzione del nome,
  risoluzione dns, server dei nomi, server dns

@domain:
  domini, dominio, dominio destinatario, dominio di destinazione, dominio*, nome del dominio, nome di dominio

@exceeded:
  al di sopra, ecced*, eccede, ecceduta, ecceduto, esaurimento, esaurit*, ha raggiunto, insufficient*,
  insufficiente, mancanza di, non sufficiente, raggiunt*, sforat*, supera, supera*, superamento, superat*,
  superiore a, superiore al, superiori a, superiori al

@expired:
  abbandonat*, abbandonata la consegna, dopo diversi tentativi, dopo vari tentativi, durata massima,
  entro il tempo limite, entro il tempo previsto, entro il termine, entro tempo limite, entro tempo previsto,
  giorni senza successo, in coda per più di, in coda troppo a lungo, interrotto i tentativi,
  numero massimo di tentativi, numerosi tentativi, oltre il tempo limite, ripetuti tentativi, scadut*,
  senza successo per, tempo di consegna scaduto, tempo di permanenza, tempo massimo, tempo massimo di consegna,
  tentativi, termine massimo, troppo tempo, troppo tempo in coda

@fail:
  contraffatt*, errat*, errore, fallimento, fallisce, fallit*, fallito, falsificat*, mancant*, negativ*,
  non allineat*, non autorizzat*, non autorizzato, non configurat*, non conforme, non corrisponde,
  non è autorizzat*, non ha superato, non supera, non superat*, non valid*, non verificat*, respint*, rifiutat*,
  violat*

@fromthis:
  a nome di, con questo indirizzo, da questa casella, da questo indirizzo, per conto di

@fromyou:
  da parte tua, da questo mittente, dal tuo indirizzo, dal vostro indirizzo, i tuoi messaggi, suo messaggio,
  suoi messaggi, tue e-mail, tue email, tuo messaggio, tuoi messaggi, vostre email, vostri messaggi,
  vostro messaggio

@full:
  capacità esaurita, capacità massima, capacità superata, capienza massima, dimensione massima della casella,
  ecceduto, esaurit*, esaurito lo spazio, esaurito spazio, fuori quota, fuori spazio, ha esaurito lo spazio,
  ha raggiunto il limite, ha superato la quota, intasat*, limite della casella, limite di archiviazione,
  limite di capacità, limite superato, non c'è più spazio, non c'è spazio, non dispone di spazio, non ha più spazio,
  non ha spazio, oltre quota, overquota, pien*, quota di archiviazione, quota ecceduta, quota esaurita, quota piena,
  quota raggiunta, quota superata, raggiunto il limite di spazio, raggiunto la quota, raggiunto limite,
  raggiunto limite di spazio, raggiunto suo limite, satur*, senza spazio, spazio a disposizione, spazio disponibile,
  spazio disponibile esaurito, spazio esaurito, spazio insufficiente, spazio su disco, spazio su disco esaurito,
  spazio terminato, supera quota, superata, superata quota, superato la quota, superato limite,
  superato limite di spazio, superato lo spazio, superato quota, troppo piena

@gaveup:
  ha rinunciato, interrotto i tentativi, interrotto tentativi, nessun altro tentativo, non ritenterà,
  non saranno effettuati altri tentativi, non verrà più tentat*, non verranno effettuati altri tentativi,
  rinunciato, smesso di provare, smesso di tentare, sospesi i tentativi, tentativi di consegna interrotti,
  tentativi esauriti, tentativi falliti

@greylist:
  elenco grigio, greylist*, greylisting, in greylist, lista grigia, liste grigie

@group:
  gruppo, gruppo di distribuzione, lista

@held:
  in attesa dell'approvazione, in attesa di approvazione, in attesa di moderazione, sottoposto a moderazione,
  trattenuto in attesa

@hostword:
  host, macchina, nome host

@interrupted:
  caduta, chiusa, interrotta, persa

@ip:
  blocco ip, classe ip, host mittente, il suo ip, indirizzi ip, indirizzo ip, indirizzo ip*, ip client,
  ip del mittente, ip del server, ip di origine, ip dinamic*, ip mittente, ip sorgente, range ip, server di invio,
  server mittente, suo server, tuo ip, tuo server, vostro ip, vostro provider, vostro server

@later:
  al momento, attendere, in questo momento, momentane*, momento, nuovamente, piu tardi, prova di nuovo,
  provare di nuovo, provvisor*, provvisori*, riprov*, riprova*, riprovare più tardi, riprovi, ritent*, ritenta,
  ritentare, temporane*, tentare, tra alcuni minuti, tra poco, tra qualche minuto

@list:
  elenco di distribuzione, gruppo di distribuzione, lista, lista di discussione, lista di distribuzione,
  lista email, lista postale, liste di distribuzione, mailing list

@loop:
  ciclo, ciclo di instradamento, ciclo di posta*, ciclo infinito, circolo vizioso, gira a vuoto, gira in tondo,
  in circolo, loop, loop di posta, loop*, massimo di hop, numero di hop, numero di salti, numero massimo di hop,
  numero massimo di passaggi, numero massimo di salti, troppi hop, troppi passaggi, troppi salti

@mailbox:
  abbonat*, account, account*, casella, casella di posta, casella di posta*, casella e-mail, casella email,
  casella postale, caselle, cassetta postale, cliente, conto, dest, destin, destinatari, destinatari*, destinatario,
  dipendente, indirizzi, indirizzo, indirizzo del destinatario, indirizzo destinatario, indirizzo di destinazione,
  indirizzo di posta, indirizzo e-mail, indirizzo email, mailbox, mailbox del destinatario, nome utente, persona,
  posta in arrivo, titolare, utent*, utente, utenti, utenza

@mbox:
  account*, casella di posta, casella*, caselle, cassetta postale, email, indirizzo, indirizzo di posta elettronica,
  indirizzo e-mail, indirizzo email, mailbox, utent*, utenza

@memberonly:
  accetta solo messaggi da, consentito solo ai membri, determinati mittenti, esclusivamente iscritti,
  limitat* agli iscritti, limitat* ai membri, limitata ai soli, limitato a determinati mittenti, mittenti autorizzati,
  mittenti consentiti, mittenti interni, non iscritti, non iscritti non possono, non membri non possono,
  non sei iscritto, non è iscritto, riservat* agli iscritti, riservat* ai membri, riservata agli iscritti,
  riservata ai membri, riservata ai moderatori, riservata ai proprietari, riservata ai soli, riservata ai suoi membri,
  riservato ai membri, riservato ai moderatori, riservato ai proprietari, ristretta agli iscritti, soli iscritti,
  solo da mittenti, solo dai mittenti, solo gli abbonati, solo gli iscritti, solo i membri, solo i moderatori,
  solo i proprietari, solo iscritti, solo membri, solo mittenti, solo moderatori, solo per iscritti, solo proprietari,
  solo utenti interni, soltanto gli iscritti, soltanto iscritti

@message:
  consegna, contenuto, e-mail, email, invio, mail, messaggi, messaggio, messaggio*, posta, posta elettronica,
  recapito, vostro messaggio

@modrejected:
  moderatore ha respinto, moderatore ha rifiutato, respinto dai moderatori, respinto dal moderatore,
  rifiutato da moderatore, rifiutato dai moderatori, rifiutato dal gestore della lista, rifiutato dal moderatore

@moved:
  cambiato indirizzo, è stato sostituito, ha cambiato, ha cambiato indirizzo, indirizzo cambiato,
  indirizzo è cambiato, migrat*, nuova casella, nuova e-mail, nuova email, nuovo account, nuovo indirizzo,
  si è trasferit*, si e trasferito, sostituit* da, spostat*, trasferit*, usare l'indirizzo, utilizzare il nuovo

@noanswer:
  nessuna risposta, non ha risposto, non risponde

@nodsn:
  nessuna notifica di consegna, nessuna notifica di recapito, non ha inviato alcuna notifica,
  non ha inviato notifica di consegna, non ha inviato notifica di recapito,
  non ha inviato una notifica di consegna, non ha inviato una notifica di recapito,
  non è stata inviata alcuna notifica di consegna, non è stata inviata alcuna notifica di recapito

@nolist:
  lista inesistente, lista non esiste, lista sconosciuta, nessuna lista chiamata, nessuna lista con nome,
  non esiste alcuna lista, non esiste lista, non è una lista conosciuta, non è una lista di distribuzione nota,
  non è una lista nota, non è una mailing list conosciuta

@nomail:
  dominio non accetta, dominio non riceve, host non accetta posta, nessun server di posta,
  nessun servizio di posta, non accetta e-mail, non accetta email, non accetta posta, non ha un server di posta,
  non riceve email, non riceve posta, senza server di posta, server non accetta posta

@nomx:
  nessun mx, nessun record mx, nessun server mx, non ha record mx, privo di record mx, senza record mx

@nopermit:
  non autorizzat*, non avete autorizzazione, non avete il permesso, non consentit*,
  non dispone dell'autorizzazione, non disponi dell'autorizzazione, non disponi di autorizzazione,
  non ha il permesso, non hai autorizzazione, non hai i permessi, non hai il permesso, non hai l'autorizzazione,
  non permess*, non puoi inviare, non può inviare, non sei abilitat*, non sei autorizzat*,
  non si dispone dell'autorizzazione, non si dispone di autorizzazione, non si hanno permessi,
  non si possiede autorizzazione, non si è autorizzat*, non siete abilitat*, non siete autorizzat*,
  non è abilitat*, non è autorizzat*, non è consentit*, non è permess*, permessi insufficienti,
  senza autorizzazione, senza permesso

@noresend:
  nessuna azione richiesta, non bisogna rispedir*, non deve reinviar*, non devi fare nulla, non devi inviar*,
  non devi reinviar*, non dovete reinviar*, non è necessario che reinvii, non è necessario fare nulla,
  non è necessario inviar*, non è necessario reinviar*, non è necessario rinviar*, non è necessario rispedir*,
  non è richiesta alcuna azione, non occorre inviar*, non occorre reinviar*, non occorre rispedir*, non reinviar*,
  non serve inviar*, non serve reinviar*, solo un avvertimento, solo un avviso, soltanto un avviso

@noroute:
  hop successivo, nessun percorso, nessuna route, non esiste alcuna route, non esiste route

@not:
  mai, nessun, nessuna, non, senza

@notaccept:
  blocca, ha bloccato, ha respinto, ha rifiutato, non accetta, non accetterà, non desidera, non riceve, non vuole,
  respinge, rifiuta

@notmember:
  non risulti iscritto, non sei iscritta alla, non sei iscritto alla, non è iscritto alla

@notverified:
  errore di verifica, impossibile verificare, mancata verifica, non è stato possibile verificare,
  non è stato verificat*, non può essere verificat*, non verificabile, non verificat*, verifica del fallita,
  verifica fallita, verifica non riuscita

@notyet:
  altri tentativi, ancora in coda, continuerà a provare, continuerà a tentare, continueranno i tentativi,
  continueremo a tentare, i tentativi continueranno, non ancora consegnat*, non è ancora stato consegnat*,
  non è ancora stato recapitat*, non è stato ancora consegnat*, non è stato ancora recapitat*, nuovi tentativi,
  proverà di nuovo, riproverà, ritenterà, sta ancora tentando, tenterà di nuovo, ulteriori tentativi,
  verrà effettuato un nuovo tentativo, verrà ritentat*

@nouser:
  nessun abbonato, nessun account, nessun cliente, nessun destinatario, nessun indirizzo, nessun utente,
  nessuna casella, nessuna mailbox, non esiste alcun utente, non esiste alcuna casella, non esiste la casella,
  non esiste utente

@outside:
  dall'esterno, esterni all'organizzazione, fuori dall'organizzazione, mittenti esterni

@permerror:
  definitivamente, e' fallito in modo permanente, errore definitivo, errore permanente,
  fallito in modo permanente, in maniera permanente, in modo permanente, permanentemente

@policy:
  amministrativ*, amministratore, condizioni d'uso, criteri, criterio, motivi di sicurezza, normativa, norme,
  policy, policy aziendale, policy di sicurezza, politica, politica di sicurezza, politiche, ragioni di sicurezza,
  regol*, termini di servizio

@ptr:
  dns inverso, inversa, inverso, nome inverso, rdns, record inverso, record ptr, reverse, reverse dns,
  ricerca inversa, risoluzione dns inversa, risoluzione inversa

@queue:
  in coda, nella coda

@quota:
  capacita, capienza, dimensione della casella, limite della casella, quota, quota di archiviazione, quota disco,
  spazio, spazio casella, spazio di archiviazione, spazio disco, spazio disponibile, spazio su disco

@rate:
  al giorno, al minuto, all'ora, eccessivo numero di messaggi, frequenza, frequenza di invio, invio massivo,
  limite di email, limite di invii, limite di invio, limite di invio*, limite di messaggi,
  limite di messaggi in uscita, limite di velocità, limite giornaliero, limite invio, limite orario,
  limiti di invio, massimo di messaggi, messaggi inviabili, messaggi orar*, numero di messaggi,
  numero massimo di email, numero massimo di messaggi, per ora, quota di invio, quota giornaliera, rallentare,
  traffico eccessivo, troppe e-mail, troppe email, troppe mail, troppi invii, troppi messaggi, troppi messaggi*,
  troppo frequent*, troppo spesso, troppo veloce, troppo velocemente, velocità di invio, volume

@rcptcount:
  limite di destinatari, massimo di destinatari, numero complessivo di destinatari, numero di destinatari,
  numero massimo di destinatari, numero totale di destinatari

@rcptdomain:
  dominio del destinatario, dominio dell'indirizzo, dominio dell'indirizzo del destinatario, dominio della casella,
  dominio destinatario, dominio di destinazione, dominio di posta, dominio email

@reached:
  ha raggiunto, raggiunta, raggiunto

@recipients:
  destinatari, destinatario

@rejected:
  bandit*, bannat*, bloccat*, blocco, filtrat*, inibit*, interdett*, messo in quarantena, negat*, non accetta,
  non accettat*, non accettato, non accettiamo, non ammess*, non ammesso, non autorizzat*, non consentit*,
  non permess*, non recapitabile, non si accettano, non sono accettat*, non è accettat*, non è ammess*,
  non è consentit*, non è permess*, non è stato accettat*, proibit*, quarantena, respint*, rifiuta, rifiutat*,
  rifiutiamo, rigettat*, scartat*, vietat*

@relay:
  domini esterni, dominio esterno, inoltrare la posta, inoltrare messaggi, inoltrare posta, inoltro, reinoltro,
  relay, relay*, relaying, ritrasmissione

@reputation:
  bassa reputazione, cattiva reputazione, reputazione, reputazione bassa, reputazione*, scarsa reputazione

@required:
  bisogna, deve, devi, è necessario, innanzitutto, necessari*, obbligatori*, occorre, prima, prima di, richiede,
  richiest*, solo

@resolve:
  impossibile risolvere, non è risolvibile, non risolvibile, risolto, risoluzione, risolve, risolvere

@sender:
  account mittente, campo from, casella mittente, dominio del mittente, dominio di invio, dominio mittente,
  emittente, il suo account, indirizzo del mittente, indirizzo di provenienza, indirizzo di ritorno, indirizzo from,
  indirizzo mittente, mittent*, mittente, mittente <addr>, mittente della busta, mittenti, tua casella, tuo account,
  vostro account

@senderaddr:
  account mittente, campo from, casella mittente, dominio del mittente, dominio di invio, dominio mittente,
  indirizzo del mittente, indirizzo di provenienza, indirizzo di ritorno, indirizzo from, indirizzo mittente,
  mittente della busta

@sending:
  inviare, invii, invio, uscita

@server:
  host, host remoto, server, server del destinatario, server di destinazione, server di posta, server remoto,
  server smtp, servizi, servizio, servizio di posta, sistema, sistema di posta, sistema remoto

@size:
  dimensione, dimensione del messaggio, dimensione massima, dimensione*, dimensioni, grandezza, peso

@sizebig:
  dimensione consentita, dimensione eccessiva, dimensione massima, dimensione supera, dimensione superiore,
  dimensioni eccessive, dimensioni massime, dimensioni superano, eccede, eccede la dimensione, limite di dimensione,
  limite di dimensioni, limiti di dimensione, oltre la dimensione, più grande, supera, supera dimensione,
  supera il limite di dimensione, supera la dimensione, supera limite di dimensione, superata dimensione,
  superiore alla dimensione, troppo grande, troppo grande*, troppo grandi, troppo lung*, troppo lungo,
  troppo pesante*, troppo voluminos*

@skip:
  alla, dal, del, dell, della, gli, il, lo, nella, questa, questo, stata, stato, sul, una, uno

@spam:
  antispam, considerato spam, contenuto spam, email commerciali, filtro anti-spam, filtro antispam, indesiderat*,
  messaggi indesiderati, messaggio indesiderato, non richiest*, phishing, possibile spam, posta indesiderata,
  posta spazzatura, pubblicita, pubblicitari*, sospetto spam, spam, spam*, spazzatura

@spoof:
  contraffatt*, falsificat*, falso mittente, spoofing

@successword:
  con successo, correttamente, regolarmente, riuscita, riuscito

@syntax:
  carattere non valido, caratteri non consentiti, caratteri non validi, errore di sintassi, formato,
  formato dell'indirizzo, formato errato, formato indirizzo, formato non corretto, formato non valido,
  mal formattat*, malformat*, non formattat*, sintassi, sintassi errata, sintassi non corretta

@syserror:
  database, elaborazione, errore del server, errore di configurazione, errore di elaborazione, errore di sistema,
  errore durante elaborazione, errore imprevisto, errore interno, errore interno*, errore locale, errore locale*,
  errore nell'elaborazione, errore sconosciuto, errore temporaneo, guasto, impossibile elaborare,
  impossibile processare, in manutenzione, malfunzionamento, manutenzione, occupato, problema tecnico,
  problema temporaneo, problemi tecnici, risorse insufficienti, server non disponibile, server occupato,
  server sovraccarico, servizio momentaneamente, servizio non disponibile, servizio temporaneamente, sovraccaric*

@systemfull:
  archiviazione di sistema*, capacità del sistema, disco del server, disco esaurito, disco pieno,
  memoria di sistema*, memoria insufficiente, risorse di sistema, server pieno, sistema pieno,
  spazio di archiviazione del sistema, spazio di sistema, spazio insufficiente nel sistema,
  spazio insufficiente server, spazio insufficiente sistema, spazio insufficiente sul server,
  spazio insufficiente sul sistema, spazio su disco insufficiente, spazio su disco insufficiente*, spazio sul server

@temporary:
  momentane*, piu tardi, riprov*, ritent*, temporane*

@thankyou:
  abbiamo ricevuto il tuo, abbiamo ricevuto la sua, abbiamo ricevuto la tua, grazie per averci contattato,
  grazie per il suo messaggio, grazie per il tuo messaggio, le risponderemo, risponderemo al più presto

@timeout:
  nessuna risposta, nessuna risposta*, non ha risposto, non risponde, non risponde*, risposta non ricevuta,
  senza risposta, tempo di attesa*, tempo di connessione scaduto, tempo esaurito, tempo limite, tempo limite*,
  tempo massimo, tempo scaduto, tempo scaduto*, timeout, timeout*

@tls:
  canale sicuro, certificat*, certificato ssl, certificato*, cifrat*, cifratura, connessione cifrata,
  connessione crittografata, connessione sicura, crittograf*, crittografat*, crittografia, negoziazione tls,
  starttls

@toomany:
  eccessiv*, limite massimo, massimo consentito, massimo numero, numero di, numero eccessivo, numero elevato,
  numero massimo, numero massimo*, troppe, troppi

@tried:
  cercato di contattare, cercato di raggiungere, che hai cercato, che hai immesso, che hai inserito, digitato,
  immessa, immesso, indicata, indicato, inserita, inserito, specificata, specificato, tentato di contattare,
  tentato di raggiungere

@triedsend:
  diversi tentativi, ha provato, ha tentato, tentativi, tentativi di consegna

@unavailable:
  fuori linea, impossibile accedere, inaccessibil*, indisponibil*, indisponibile, non accessibil*,
  non accetta messaggi, non disponibil*, non è accessibile, non è disponibile, non è raggiungibile, non in linea,
  non operativ*, non può accettare, non può ricevere*, non raggiungibil*

@undelivered:
  consegna fallita, consegna non riuscita, errore di consegna, impossibile consegnare, impossibile inviare,
  impossibile recapitare, invio fallito, mancata consegna, mancato recapito, non consegnat*, non consegnato,
  non inviat*, non può essere consegnat*, non può essere recapitat*, non recapitat*, non recapitato,
  non riuscit* recapito, non è stata consegnat*, non è stato consegnat*, non è stato consegnato, non è stato inviat*,
  non è stato possibile consegnare*, non è stato possibile inviare*, non è stato possibile recapitare,
  non è stato possibile recapitare*, non è stato recapitat*, non è stato recapitato, recapito non riuscito,
  senza riuscirci

@unreachable:
  connessione fallita, connessione impossibile, connessione non riuscita, connessione rifiutata,
  errore di connessione, impossibile collegarsi*, impossibile connettersi, impossibile connettersi*,
  impossibile contattare, impossibile contattare*, impossibile raggiungere, impossibile stabilire*, irraggiungibil*,
  irraggiungibile, nessun percorso, non contattabile, non è raggiungibile, non è stato possibile connettersi,
  non è stato possibile contattare, non è stato possibile stabilire, non raggiungibile, rete non raggiungibile,
  server offline

@virus:
  cavallo di troia, codice dannoso, codice malevolo, contaminat*, dannos*, file pericoloso, infett*, infetto,
  malevol*, malware*, programma dannoso, software dannoso, trojan*, virus, virus*

@yourip:
  il tuo server, ip del server, ip di origine, ip mittente, questo indirizzo ip, server del mittente,
  server mittente, suo indirizzo ip, suo ip, suo server, tuo indirizzo ip, tuo ip, tuo server,
  vostro indirizzo ip, vostro ip, vostro server

@nobody:
  nessuna persona, nessuno

@byname:
  quel nome, questo nome, tale nome

@room:
  posto, spazio, spazio libero

@left:
  lasciato l'azienda, lasciato la società, non fa più parte, non lavora più

@notours:
  non gestiamo, non ospitiamo, non siamo il server, non siamo responsabili di, non è un nostro dominio

@noname:
  nessun nome, non ha alcun nome, non ha un nome, privo di nome, senza nome host

@advert:
  pubblicitaria, pubblicitario, pubblicità

@judged:
  classificato, considerato, filtro, giudicato, ritiene

@alltries:
  tentativi di consegna, tentativi di invio, tutti i tentativi

@triesfailed:
  falliti, fallito, senza successo, sono falliti

@onlymembers:
  riservata agli iscritti, riservato ai membri, solo gli iscritti, solo i colleghi, solo i dipendenti, solo i membri,
  solo il personale, soltanto gli iscritti

@lasthour:
  nell'ultima ora, ultima ora, ultime 24 ore, ultimo minuto

@notknowyou:
  ancora sconosciuto, non la conosciamo, non ti conosciamo, non vi conosciamo

@dynamic:
  dinamici, dinamico

@abandoned:
  abbandonata, abbandonato, interrotta, sospesa
