# Romanian.

@absent:
  destinatar invalid, inexistent*, n-am găsit, necunoscut*, negăsit*, neînregistrat*, nu a fost gasit*,
  nu a fost găsit*, nu a putut fi găsit*, nu am găsit, nu corespunde, nu este cunoscut*, nu este recunoscut*,
  nu este valid*, nu este înregistrat*, nu exist*, nu exista, nu există, nu mai exist*, nu mai lucrează,
  nu poate fi gasit*, nu s-a gasit

@accessdenied:
  acces interzis, acces refuzat, accesul este interzis, nu aveți permisiunea

@arrived:
  a fost citit, a fost livrat cu succes, confirmare de citire, expediat cu succes, livrare reușită,
  livrat cu succes, trimis cu succes

@attachment:
  atasament*, atașament*, fișier atașat

@auth:
  autentific*, conectați-vă, parol*

@autoreply:
  în afara biroului, în concediu, lipsesc din birou, mesaj de absență, nu sunt la birou, plecat din birou,
  răspuns automat, sunt în concediu

@bad:
  eronat*, gresit*, greșit*, incorect*, invalid*

@badcommand:
  incorect*, invalid*, necunoscut*, neimplementat*, nerecunoscut*, nesuportat*, secvenț*

@badcontent:
  conținut inadecvat, conținut interzis, conținut nepermis, conținut suspect, cuvinte interzise,
  din cauza conținutului, filtru de conținut, filtrul de conținut

@blocked:
  blocat*, blocată, interzis*, nepermis*, nu acceptăm, nu este acceptat*, nu este permis*, refuzat*, respins*

@blocklist:
  blacklist*, lista de blocare, lista neagră, liste negre, listei negre

@command:
  argument*, comand*, comenzi*, parametr*

@connection:
  conectare*, conexiun*

@connections:
  concurente, conexiuni, conexiuni simultane, numărul de conexiuni, sesiuni, simultane

@connfail:
  esuat*, eșuat*, închisă, întreruptă, pierdută, refuzată

@content:
  continut*, conținut*

@days:
  zile

@delayed:
  amânat*, este întârziat*, intarziat*, întârziat*, întârzier*, livrare întârziată

@delivery:
  livrare, livrarea

@disabled:
  anulat*, blocat cont, blocat contul, desființat*, dezactivat*, expirat cont, inactiv*, închis, închis*,
  nu este activ*, nu mai este activ*, nu mai este folosit*, nu mai este utilizat*, șters, șters*, suspendat*

@dns:
  căutare dns, eroare dns, înregistrare mx, interogare dns, rezoluția numelui, rezolvare dns, server dns,
  serverul dns

@domain:
  domeniu, domeniu*, domeniul, domeniului, nume de domeniu

@exceeded:
  depaseste, depășește, depasit*, depășit*, insuficient

@expired:
  a expirat mesajul, abandonat*, după mai multe încercări, mai multe încercări, mesajul a expirat,
  prea mult în coadă, prea mult timp în coadă, termenul a expirat

@fail:
  a eșuat, eșec, eșuat*, invalid*, lipsește, neautorizat*, nevalid*, nu a trecut, nu corespunde, nu este autorizat*

@fromyou:
  de la dumneavoastră, de la dvs, de la tine, mesajele dumneavoastră, mesajele dvs

@full:
  a depășit cota, casuta plina, cota de stocare, cota depășit*, cota depășită, cutia plină, depășit cota,
  depășit cota*, este plin*, este plină, fără spațiu, limita de spațiu, limita de stocare, limita de stocare*,
  nu are spațiu, nu există spațiu, nu mai are spațiu, plin, plina, plină, pline, spatiu insuficient,
  spațiu insuficient, spațiu insuficient*

@gaveup:
  a abandonat, a încetat să încerce, a renunțat, încercările au fost oprite, nu se va mai încerca,
  nu va mai încerca, s-a renunțat

@greylist:
  greylist*, lista gri, listare gri

@group:
  grup, grupul, grupului, lista de distribuție

@hostword:
  gazdă, gazdei, host

@ip:
  adresa ip*, adresei ip, ip-ul, ip-ul dvs, serverul dumneavoastră, serverul dvs, serverul expeditor

@later:
  deocamdată, în acest moment, incercati din nou, încercați din nou, încercați din nou*, încercați mai târziu,
  mai tarziu, mai târziu, mai târziu*, momentan, peste câteva minute, reîncercați, temporar*

@list:
  această listă, listă, lista de corespondență, lista de discuții, listă de discuții, lista de distribuție,
  lista de email

@loop:
  buclă, buclă de e-mail, ciclu de mesaje, prea multe hopuri, prea multe salturi

@mailbox:
  adresa, adresă, adresa de e-mail, adresa de email, adresa destinatarului, adresei, adresei de e-mail, angajat*,
  căsuț* poștal*, căsuța, casuta postala, cont, contul, contului, conturi, cutia, cutia poștală, cutie poștală,
  destinatar*, destinatarul*, inbox, utilizator*

@mbox:
  adresa de e-mail, adresa de email, adresa*, căsuța*, cont, contul, contului, cutia poștală, mailbox, utilizator*

@memberonly:
  doar abonații, doar abonații*, doar membrii, doar membrii*, doar moderatorii, doar proprietarii, neabonat*,
  nu sunteți abonat, nu sunteți membru, numai abonații, numai membrii, numai membrii*, persoanele neabonate,
  restricționat* la abonați

@message:
  corespondența, mesaj*

@moved:
  adresă nouă, adresa s-a schimbat, noua adresă, și-a schimbat adresa

@nopermit:
  fără permisiune, nu are permisiunea, nu au permisiunea, nu aveți dreptul, nu aveți drepturi,
  nu aveți permisiunea*, nu este autorizat*, nu sunteți autorizat*

@noresend:
  doar o avertizare, doar un avertisment, nu e nevoie să retrimiteți*, nu este necesar să retrimiteți*,
  nu este nevoie să retrimiteți*, nu trebuie să faceți nimic, nu trebuie să retrimiteți*, numai un avertisment

@not:
  fără, nicio, niciun, nu

@notaccept:
  a blocat, a refuzat, nu acceptă, nu dorește, nu primește, refuză, respinge

@notverified:
  neverificat*, nu a putut fi verificat*, nu poate fi verificat*, nu s-a putut verifica, verificarea a eșuat

@notyet:
  încă nu a fost livrat*, noi încercări, nu a fost încă livrat*, se va încerca din nou, se va reîncerca,
  va continua să încerce, va încerca din nou, va reîncerca, vor continua încercările

@nouser:
  nicio căsuță, niciun cont, niciun utilizator, nu există contul, nu există destinatar*, nu există niciun,
  nu există utilizator*

@policy:
  politic*, reguli, regulil*

@ptr:
  dns invers, înregistrare ptr, reverse dns, rezoluție inversă

@quota:
  cota, cotă, spatiu de stocare, spațiu de stocare, spațiul

@rate:
  limita de trimitere, limita orară, limita zilnică, pe minut, pe oră, pe zi, prea frecvent, prea multe e-mailuri,
  prea multe emailuri, prea multe mesaje, prea multe mesaje*, prea rapid, prea repede, rata de trimitere

@rcptcount:
  număr de destinatari, numărul de destinatari, numărul maxim de destinatari, prea mulți destinatari

@rcptdomain:
  domeniul adresei, domeniul destinatar, domeniul destinatarului, domeniului destinatarului

@reached:
  a atins, atins

@recipients:
  destinatari, destinatarilor

@rejected:
  blocat*, blocată, interzis*, nepermis*, nu acceptă, nu acceptăm, nu este acceptat*, nu este permis*, refuzat*,
  respins*

@relay:
  relay, retransmitere*

@reputation:
  reputați*, reputație proastă, reputație scăzută

@required:
  doar, este necesar*, mai întâi, necesar*, necesară, numai, obligatori*, obligatoriu*, se cere, solicită, trebuie,
  trebuie*

@sender:
  expeditor*

@server:
  gazda, serverul, serverului, serviciul

@size:
  dimensiune, dimensiunea, dimensiunea mesajului, mărimea, mărimea mesajului

@sizebig:
  depășește dimensiunea, depășește dimensiunea*, depășește limita de dimensiune, dimensiune maximă,
  dimensiunea depășește, dimensiunea maximă, dimensiunea maxima*, mai mare decât, prea mare, prea mare*, prea mari

@spam:
  ca spam, drept spam, mesaje nedorite, nedorit*, nesolicitat*, publicitar*, spam*

@successword:
  cu succes

@syntax:
  format greșit, format incorect, format invalid, sintax*

@syserror:
  eroare de server, eroare de sistem, eroare în procesare, eroare interna, eroare internă,
  eroare internă a serverului, eroare la procesare, eroare locală, eroare necunoscută, eroare temporară,
  întreținere, mentenanță, ocupat, problemă tehnică, probleme tehnice, server ocupat, serviciu indisponibil,
  serviciul este indisponibil, supraîncărcat*, suprasolicitat*

@systemfull:
  disc plin, discul este plin, memorie insuficientă, spațiu de stocare al sistemului,
  spațiu de stocare insuficient în sistem, spațiu insuficient pe disc, spațiu insuficient pe server,
  spațiu pe disc insuficient, stocare insuficientă

@temporary:
  din nou, mai târziu, temporar*

@thankyou:
  am primit mesajul, mulțumesc pentru mesaj, multumim pentru mesaj, vă mulțumim pentru mesaj,
  vă mulțumim pentru mesajul

@timeout:
  a expirat timpul, a expirat timpul*, fără răspuns, nu a răspuns, nu raspunde, nu răspunde, timp de așteptare*,
  timp expirat, timpul a expirat

@tls:
  certificat*, conexiune securizată, conexiune sigură, criptare*, criptat*

@toomany:
  limita numărului, număr maxim, numărul maxim, numărul maxim*, prea mul*, prea multe, prea multi, prea mulți

@unavailable:
  indisponibil*, nu este accesibil*, nu este disponibil*, nu poate fi accesat*, nu poate primi, nu poate primi*,
  nu primește

@undelivered:
  imposibil de livrat, livrare eșuată, livrarea a eșuat, livrarea nu a reușit, nelivrabil*, nelivrat*,
  nu a fost livrat*, nu a fost trimis*, nu a putut fi livrat*, nu a putut fi trimis*, nu poate fi livrat*,
  nu s-a putut livra

@unreachable:
  conexiune eșuată, conexiune refuzată, conexiunea a eșuat, conexiunea a fost refuzată, inaccesibil*,
  nu a putut fi contactat*, nu poate fi contactat*, nu s-a putut conecta, nu s-a putut stabili, nu se poate conecta,
  nu se poate conecta*, nu se poate stabili

@virus:
  dăunător*, infectat*, malițios*, malware, malware*, troian*, virus*

@yourip:
  acest ip, adresa dumneavoastră ip, adresa dvs ip, adresa ip, adresa ip a dvs, ip-ul dumneavoastră, ip-ul dvs,
  serverul dumneavoastră, serverul dvs

@nobody:
  nicio persoană, nimeni

@byname:
  acest nume, asemenea nume, astfel de nume

@room:
  loc, spaţiu, spațiu

@left:
  a plecat din, a părăsit compania, nu mai lucrează

@notours:
  nu gestionăm, nu găzduim, nu suntem serverul

@noname:
  nu are nume

@advert:
  publicitate, reclamă

@judged:
  clasificat, considerat, filtrul

@alltries:
  toate încercările, încercările de livrare

@triesfailed:
  au eșuat, eșuat

@onlymembers:
  doar membrii, numai membrii

@lasthour:
  ultima oră

@senderaddr:
  adresa expeditorului
