# Estonian, Latvian and Lithuanian.

@absent:
  ei eksisteeri, ei leia, ei leitud, ei leitud*, ei ole kehtiv, ei ole listi, ei ole olemas, ei ole olemas*,
  ei ole registreeritud, ei tunta, ei tuvastatud, nav atrast*, nav atrasta, nav atrasts, nav reģistrēt*, nav šāda,
  nav tāda, neatpažint*, neegzistuo*, neegzistuoja, neeksist*, neeksistē, neeksistē*, nepastāv, nėra tokio,
  nėra tokio*, nėra tokios, nerast*, nerasta, nerastas, neregistruot*, nezinām*, nezināma, nezināms, nežinom*,
  nežinoma, nežinomas, puudub, tundmatu, tundmatu*

@arrived:
  edukalt edastatud, edukalt kohale toimetatud, edukalt saadetud, sėkmingai išsiųst*, sėkmingai pristatyt*,
  veiksmīgi nosūtīt*, veiksmīgi piegādāt*

@attachment:
  faila tips, faililaiend*, failo tip*, manus*, pielikum*, pried*

@auth:
  autentifik*, autentifikavim*, autentimi*, logige sisse, parole, paroli, parool*, pieteikšan*, prisijungimo vard*,
  prisijunkite, sisselogimi*, slaptažod*

@autoreply:
  ārpus biroja, atostog*, atvaļinājum*, automaatne vastus, automaatvastus, automatinis atsakymas,
  automātiskā atbilde, kontorist väljas, ne biure, nesu biure, puhkusel

@bad:
  kehtetu, nederīg*, nepareiz*, neteising*, netinkam*, vale, vigane

@badcommand:
  järjekord*, nederīg*, nepalaikom*, neteising*, nezinām*, nežinom*, secīb*, tundmatu, vigane

@badcontent:
  aizliegts saturs, dėl turinio, draudžiamas turinys, keelatud sisu, keelatud sõna*, satura dēļ, satura filtrs,
  sisu filter, turinio filtras

@blocked:
  aizliegt*, atmest*, atmesta, atteikt*, blokeeritud, bloķēt*, blokuojam*, draudžiam*, ei ole lubatud, keelatud,
  keeldu*, lükati tagasi, nav atļauts, neleidžiam*, noraidīt*, tagasi lükatud, užblokuot*

@blocklist:
  juodajame sąraše, juodąjį sąrašą, juodasis sąrašas, melnais saraksts, melnajā sarakstā, must nimekiri,
  musta nimekirja, mustas nimekirjas

@command:
  käsk*, käsklus*, käsu, komand*, komanda

@connection:
  prisijungim*, ryšio, ryšys, savienojum*, ühendus, ühendust

@connections:
  jungčių, prisijungimų, savienojumu, üheaegs*, ühendusi, ühenduste, vienlaicīg*, vienlaikus, vienu metu

@connfail:
  atmestas, atteikts, ebaõnnestu*, ebaõnnestus, katkes, katkestat*, keelduti, neizdev*, neizdevās, nepavyk*,
  nepavyko, nutrauk*, nutrūko, pārtraukt*, pārtraukts, suleti

@content:
  satura, saturs, sisu tõttu, turinio, turinys

@days:
  dien*, dienas, dienų, päev*, päeva, stund*, stundas, tund*, tundi, valand*, valandų

@delayed:
  aizkav*, atidėt*, hilin*, kavējas, uždels*, vėlav*, vėluoja, viibi*, viivitus*

@disabled:
  apturēt*, atslēgt*, blokeeritud, blokeeritud konto, bloķēta, bloķēts, bloķēts konts, deaktiv*, deaktiveeritud,
  deaktivizēts, dzēst*, ei kasutata enam, ei ole aktiivne, išjungt*, ištrint*, kustutatud, lukustatud, mitteaktiiv*,
  mitteaktiivne, nav aktīvs, neaktīvs, neaktyv*, nebenaudojam*, pašalint*, peatatud, peatatud*, pole aktiivne,
  pole enam kasutusel, slēgt*, slēgts, suletud, suletud*, sustabdyt*, užblokuot*, užblokuotas, uždaryt*, užrakint*,
  vairs nav aktīv*, vairs netiek izmantot*

@dns:
  dns klaida, dns kļūda, dns päring*, dns užklaus*, dns vaicājum*, dns viga, dns-i, mx ierakst*, mx įraš*, mx kirje*

@domain:
  domeen*, domen*, domēn*

@exceeded:
  ebapiisav*, ei ole piisavalt, nepakank*, nepietiek*, pārsniedz, pārsniegt*, ületab, ületanud, ületati, ületatud,
  viršija, viršyt*

@expired:
  aegunud, aegus, baigėsi laikas, beidzies derīguma, beidzies termiņš, liiga kaua järjekorras, pārāk ilgi rindā,
  pasibaigė galiojim*, per ilgai eilėje

@fail:
  ebaõnnestus*, ei klapi, ei läbinud, ei vasta, kehtetu, klaida, kļūda, nav derīg*, neatbilst, neatitinka, nederīg*,
  negaliojant*, neizdevās, nepavyko, trūksta, viga

@fromyou:
  iš jūsų, jūsų laišk*, no jums, teie kirju, teilt

@full:
  ei ole piisavalt ruumi, ir pilna, kvoodi ületanud, kvoot on täis, kvoot täis, kvoot ületatud, kvota pārsniegta,
  nav vietas, nepakanka vietos, nepietiek vietas, nėra vietos, neužtenka vietos, on täis, pārpildīt*,
  pārsniedzis kvotu, pārsniegta kvota, pārsniegta kvota*, perpildyt*, pilna, pilna*, pilnas, pilnas*,
  pole piisavalt ruumi, ruum otsas, ruumi pole, täis, täis*, ületanud kvoodi, vaba ruumi, viršijo kvotą,
  viršyta kvota, viršyta kvota*, yra pilna

@gaveup:
  daugiau nebandys, enam ei proovita, loobus, lõpetas proovimise, nebebandys, nustojo bandyti,
  pārtrauca mēģinājumus, vairs nemēģinās

@greylist:
  greylist*, hall nimekiri, hallis nimekirjas, pelēkais saraksts, pelēkajā sarakstā, pilkajame sąraše,
  pilkasis sąrašas

@group:
  grupile, grupp, gruppi, rühm*

@hostword:
  host, hosti, mazgas, pagrindinis kompiuteris, resursdators

@ip:
  ip aadress*, ip adres*, ip adrese*, ip-aadress*, jūsų serveris, teie server

@later:
  ajutine, ajutiselt, bandykite dar, bandykite vėliau, hetkel, hiljem, hiljem*, īslaicīg*, laikin*, laikinai,
  mēģiniet, mēģiniet vēlāk, mēģiniet vēlreiz, pabandykite, pagaidām, pašlaik, praegu, proovige hiljem,
  proovige uuesti, šiuo metu, vēlāk, vēlāk*, vėliau, vėliau*

@list:
  adresātu sarakst*, adresātu saraksts, adresatų sąraš*, listi, meililist*, meililisti, pašto konferencij*,
  postiloend*, saatjate nimekiri

@loop:
  ciklas, cilpa, cilpu, kilpa, per daug peradresavim*, silmus*, tsükkel

@mailbox:
  aadress*, adresas, adresāt*, adresatas, adresāts, adrese, adressaat*, e-pasta adrese*, e-posti aadress*,
  e-posti aadressi, el pašto adres*, el pašto dėžut*, gavėj*, gavėjas, gavėjo, kasutaja*, kasutajakonto*, konto,
  konts, lietotāj*, lietotāja, lietotājs, naudotoj*, naudotojas, paskyra, paskyros, pastkast*, pastkaste,
  pašto dėžut*, postkast*, saaja*, saajat, saņēmēj*, vartotoj*, vartotojas, vartotojo

@mbox:
  aadress*, adresas, adrese, dėžut*, kasutaja*, konto*, konts, kontu, lietotāj*, naudotoj*, paskyr*, pastkast*,
  pašto dėžut*, postkast*, vartotoj*

@memberonly:
  ainult liikmed, ainult listi liikmed, tik nariai, tik prenumeratoriai, tikai dalībniek*

@message:
  kiri, kirja, kirjade, laišk*, pranešim*, sõnum*, teade, vēstul*, ziņojum*, žinut*

@moved:
  aadress on muutunud, jauna adrese, naujas adresas, pakeitė adresą, uus aadress

@nopermit:
  ei ole luba, ei ole õigust, nav atļaujas, nav tiesību, neturite leidimo, neturite teisės, neturite teisių,
  pole luba, pole õigust

@noresend:
  ainult hoiatus, ei ole vaja uuesti saata, ei pea uuesti saatma, nav jāsūta vēlreiz, nav nepieciešams sūtīt,
  nereikia persiųsti, nereikia siųsti dar kartą, nereikia siųsti iš naujo, pole vaja uuesti saata, tik įspėjimas,
  tikai brīdinājums

@not:
  ei, mitte, nav, ne, nėra, pole

@notaccept:
  atsisako, blokeeris, ei aktsepteeri, ei võta vastu, nepieņem, nepriima

@notverified:
  ei õnnestunud kontrollida, ei saanud kontrollida, neizdevās pārbaudīt, nepatvirtint*, nepavyko patikrinti,
  nevar pārbaudīt

@notyet:
  bandys dar kartą, bus bandoma, dar nepristatyt*, ei ole veel kohale, mēģinās vēlreiz, pole veel kohale,
  proovib uuesti, proovitakse uuesti, toliau bandys, turpinās mēģināt, vēl nav piegādāt*

@nouser:
  kasutajat ei ole, kasutajat pole, kontot ei ole, kontot pole, nav konta, nav lietotāja, nav pastkastes,
  nav tāda lietotāja, nėra dėžutės, nėra paskyros, nėra tokio vartotojo, nėra vartotojo, postkasti pole,
  sellist kasutajat

@policy:
  poliitika*, politika, reeglid, taisykl*

@ptr:
  atvirkštin*, atvirkštinis dns, pöörd dns, pöördkirje*, reversā, reversais dns

@quota:
  kettaruum, kettaruum*, kvoodi, kvoot, kvoot*, kvota, kvota*, kvotas, kvotos

@rate:
  dienas limit*, dienos limit*, liiga palju kirju, liiga sageli, päevalimiit, päevas, pārāk daudz vēstuļu,
  per daug laiškų, per dažnai, per dieną, per valandą, saatmislimiit*, siuntimo limit*, stundā, sūtīšanas limit*,
  tunnis

@rcptcount:
  adresātu skait*, gavėjų skaič*, liiga palju saajaid, pārāk daudz adresātu, pārāk daudz saņēmēju, per daug gavėjų,
  saajate arv*, saņēmēju skait*

@rcptdomain:
  adresāta domēn*, gavėjo domen*, saaja domeen*, saņēmēja domēn*

@recipients:
  adresātu, gavėjų, saajaid, saajate, saņēmēju

@rejected:
  aizliegt*, atmest*, atmesta, atteikt*, blokeeritud, bloķēt*, blokuojam*, draudžiam*, draudžiama, ei ole lubatud,
  keelatud, keeldu*, keeldutud, lükati tagasi, nav atļauts, neleidžiam*, neleidžiama, noraidīt*, pole lubatud,
  tagasi lükatud, užblokuot*

@relay:
  pārsūtīšan*, persiuntim*, relay*, retranslēšan*

@required:
  būtin*, jābūt, nepieciešam*, nõuab, nõutav, obligāt*, peate, privalo*, reikaling*, reikia, vajalik

@sender:
  saatja*, siuntėj*, sūtītāj*

@server:
  pakalpojum*, server, serveri, serverio, serveris, tarnyb*, teenus

@size:
  dydį, dydis, dydžio, izmēr*, lielum*, suurus*, suuruse

@sizebig:
  didžiausią leistiną, dydis viršija, izmērs pārsniedz, liiga suur, liiga suur*, maksimaalne suurus,
  maksimālais izmērs, maksimālo izmēru, maksimalus dydis, pārāk liel*, pārsniedz izmēru, per didel*, per didelė,
  per didelis, ületab lubatud, ületab suuruse, ületab suuruse*, viršija dydį, viršija leistiną dydį

@spam:
  brukal*, mēstul*, nepageidaujam*, rämps*, rämpspost*, šlamšt*, spam*, spämm*, surogātpast*

@syntax:
  formāta, sintaks*, süntaks*, vormin*

@syserror:
  aizņemts, ajutine viga, hooldus*, iekšēja kļūda, iekšēja servera kļūda, laikina klaida, pagaidu kļūda,
  pakalpojums nav pieejams, pārslogot*, paslauga neprieinama, perkraut*, server on hõivatud, servera kļūda,
  serveri viga, serverio klaida, sisemine viga, sisemine viga*, sistēmas kļūda, sistemos klaida, süsteemi viga,
  tarnyba neprieinama, teenus pole saadaval, ülekoormat*, užimtas, vidinė klaida

@systemfull:
  diskas pilnas, diske, disks pilns, ketas on täis, ketas täis, kettaruum otsas, nepakanka vietos diske,
  nepietiek vietas diskā

@temporary:
  ajutine, ajutiselt, hiljem, īslaicīg*, laikin*, vēlāk, vėliau

@timeout:
  aegus ühendus, ajalõpp, baigėsi laiko, ei vasta*, ei vastanud, laiko limitas, nav atbildes, neatbild*, neatsako,
  nėra atsakymo, noildze, skirtasis laikas

@tls:
  drošs savienojums, krüptimi*, krüptitud, saugus ryšys, sertifikaa*, sertifikāt*, šifravim*, šifrēšan*, šifrēts,
  turvaline ühendus

@toomany:
  didžiausias skaičius, liiga palju, liiga palju*, maksimaalne arv, maksimālais skaits, pārāk daudz, pārāk daudz*,
  per daug, per daug*

@unavailable:
  ei ole saadaval, ei saa vastu võtta, kättesaamatu, nav pieejam*, nepasiekiam*, nepieejam*, neprieinam*,
  pole saadaval

@undelivered:
  ei olnud võimalik kohale, ei õnnestunud kohale toimetada, ei saa kätte toimetada, ei saanud kohale toimetada,
  kohaletoimetamine ebaõnnestus, nav piegādāt*, negalima pristatyti, neizdevās piegādāt, nepavyko pristatyti,
  nepristatyt*, nevar piegādāt

@unreachable:
  ei saa ühendust, negalima prisijungti, neizdevās savienot*, nepavyko prisijungti, nepavyko užmegzti,
  nevar izveidot, ryšys atmestas, savienojums atteikts, ühendus ebaõnnestus, ühendusest keelduti,
  ühendust ei õnnestunud

@virus:
  inficēt*, kenkėjišk*, ļaunprātīg*, nakatunud, pahavara*, užkrėst*, viirus*, virus*, vīrus*

@yourip:
  jūsu ip*, jūsu serveris, sinu ip*, teie ip*, teie server

@nobody:
  kedagi, keegi, neviena, neviens, niekas, nieko

@byname:
  selle nimega, sellise nimega, tokiu vardu, tādu vārdu, šiuo vardu, šādu vārdu

@room:
  ruumi, vaba ruumi, vietas, vietos

@left:
  enam ei tööta, lahkunud ettevõttest, nebedirba, vairs nestrādā

@advert:
  reklaam, reklaamiks, reklama, reklāmu

@judged:
  filter, filtras, filtrs, pidas

@onlymembers:
  ainult liikmed, tik nariai, tikai dalībnieki
