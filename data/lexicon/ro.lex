# Romanian.

@absent:
  destinatar invalid, inexistent*, necunoscut*, negăsit*, nu a fost gasit*, nu a fost găsit*, nu a putut fi găsit*,
  nu este cunoscut*, nu este valid*, nu exista, nu există

@mailbox:
  adresa, adresa de e-mail, adresă, casuta postala, cont, contul, contului, cutia poștală, cutie poștală,
  căsuț* poștal*, căsuța, destinatar*, utilizator*

@disabled:
  blocat contul, desființat*, dezactivat*, inactiv*, suspendat*, închis, șters

@full:
  cota depășită, depășit cota, este plină, fără spațiu, limita de stocare, plina, plină, spatiu insuficient,
  spațiu insuficient

@quota:
  cota, cotă, spatiu de stocare, spațiu de stocare, spațiul

@exceeded:
  depaseste, depasit*, depășește, depășit*, insuficient

@rejected:
  blocat*, interzis*, nepermis*, nu acceptă, nu este acceptat*, nu este permis*, refuzat*, respins*

@blocked:
  blocat*, interzis*, respins*

@accessdenied:
  acces interzis, acces refuzat, accesul este interzis, nu aveți permisiunea

@bad:
  eronat*, gresit*, greșit*, incorect*, invalid*

@syntax:
  format greșit, format incorect, format invalid, sintax*

@sender:
  expeditor*

@server:
  gazda, serverul, serverului, serviciul

@domain:
  domeniu, domeniul, domeniului

@message:
  corespondența, mesaj*

@sizebig:
  depășește dimensiunea, dimensiunea maximă, prea mare

@size:
  dimensiune, dimensiunea, mărimea

@later:
  incercati din nou, mai tarziu, mai târziu, temporar*, încercați din nou

@temporary:
  din nou, mai târziu, temporar*

@connection:
  conectare*, conexiun*

@connfail:
  esuat*, eșuat*, pierdută, refuzată, închisă, întreruptă

@timeout:
  a expirat timpul, nu raspunde, nu răspunde, timp expirat

@unreachable:
  inaccesibil*, nu a putut fi contactat*, nu poate fi contactat*, nu se poate conecta

@unavailable:
  indisponibil*, nu este disponibil*, nu poate primi, nu primește

@syserror:
  eroare de server, eroare de sistem, eroare interna, eroare internă, mentenanță, probleme tehnice, supraîncărcat*

@auth:
  autentific*, conectați-vă, parol*

@required:
  doar, necesar*, numai, obligatori*, trebuie

@relay:
  relay, retransmitere*

@spam:
  mesaje nedorite, nesolicitat*, spam*

@virus:
  malware, virus*

@rate:
  prea multe mesaje, prea rapid, prea repede

@toomany:
  numărul maxim, prea multe, prea multi, prea mulți

@recipients:
  destinatari, destinatarilor

@list:
  lista de discuții, lista de email, listă, listă de discuții

@memberonly:
  doar abonații, doar membrii, numai membrii

@policy:
  politic*, reguli, regulil*

@attachment:
  atasament*, atașament*, fișier atașat

@content:
  continut*, conținut*

@undelivered:
  nelivrat*, nu a fost livrat*, nu a putut fi livrat*

@delayed:
  intarziat*, întârziat*
