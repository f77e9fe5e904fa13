# Estonian, Latvian and Lithuanian.

@absent:
  ei eksisteeri, ei leitud, ei ole kehtiv, ei ole listi, ei ole olemas, ei tuvastatud, nav atrasta, nav atrasts,
  neegzistuoja, neeksistē, nerasta, nerastas, nezināma, nezināms, nežinoma, nežinomas, nėra tokio, puudub, tundmatu

@mailbox:
  aadress*, adresas, adrese, adressaat*, adresāt*, e-posti aadress*, gavėj*, kasutaja*, konto, konts, lietotāja,
  lietotājs, naudotoj*, paskyra, paskyros, pastkast*, pašto dėžut*, postkast*, saaja*, saņēmēj*, vartotoj*

@disabled:
  apturēt*, blokeeritud konto, bloķēts konts, deaktiveeritud, deaktivizēts, išjungt*, mitteaktiivne, neaktyv*,
  neaktīvs, peatatud, slēgts, suletud, sustabdyt*, užblokuot*

@full:
  kvoot ületatud, perpildyt*, pilna, pilnas, pārpildīt*, pārsniegta kvota, ruum otsas, täis, viršyta kvota,
  ületanud kvoodi

@quota:
  kettaruum, kvoodi, kvoot, kvota, kvotas

@exceeded:
  pārsniedz, pārsniegt*, viršija, viršyt*, ületab, ületanud, ületatud

@rejected:
  atmest*, atteikt*, blokeeritud, bloķēt*, draudžiama, ei ole lubatud, keelatud, keeldutud, nav atļauts, neleidžiama,
  noraidīt*, pole lubatud, tagasi lükatud, užblokuot*

@blocked:
  aizliegt*, blokeeritud, blokuojam*, bloķēt*, keelatud, užblokuot*

@bad:
  kehtetu, nederīg*, nepareiz*, neteising*, netinkam*, vale, vigane

@sender:
  saatja*, siuntėj*, sūtītāj*

@server:
  pakalpojum*, server, serveri, serverio, serveris, tarnyb*, teenus

@domain:
  domeen*, domen*, domēn*

@message:
  kiri, kirja, kirjade, laišk*, pranešim*, sõnum*, teade, vēstul*, ziņojum*, žinut*

@sizebig:
  liiga suur, per didelis, per didelė, pārāk liel*, ületab suuruse

@later:
  ajutine, ajutiselt, bandykite dar, hiljem, laikin*, mēģiniet vēlreiz, proovige uuesti, vēlāk, vėliau, īslaicīg*

@temporary:
  ajutine, ajutiselt, hiljem, laikin*, vēlāk, vėliau, īslaicīg*

@connection:
  prisijungim*, ryšio, ryšys, savienojum*, ühendus, ühendust

@connfail:
  ebaõnnestus, katkes, neizdevās, nepavyko, nutrūko, pārtraukt*

@spam:
  brukal*, mēstul*, rämpspost*, spämm*, surogātpast*, šlamšt*

@virus:
  viirus*, virus*, vīrus*

@list:
  adresātu saraksts, listi, meililist*, pašto konferencij*, postiloend*

@memberonly:
  ainult liikmed, ainult listi liikmed, tik nariai, tik prenumeratoriai, tikai dalībniek*

@toomany:
  liiga palju, per daug, pārāk daudz

@policy:
  poliitika*, politika, reeglid, taisykl*

@syserror:
  iekšēja kļūda, sisemine viga, sistemos klaida, sistēmas kļūda, süsteemi viga, vidinė klaida

@attachment:
  manus*, pielikum*, pried*

@content:
  satura, saturs, sisu tõttu, turinio, turinys

@undelivered:
  ei saa kätte toimetada, nav piegādāt*, nepristatyt*
