# Finnish.

@absent:
  ei enää työskentele, ei kelpaa, ei kelpaa*, ei löydetty, ei löydy, ei löydy*, ei löytyny, ei löytynyt, ei löytynyt*,
  ei ole enää palveluksessa, ei ole olemassa, ei ole tiliä, ei ole tällä palvelimella, ei ole täällä, ei ole voimassa,
  ei rekisteröity, ei tunneta, ei tunnettu, ei tunnistettu, ei voida löytää, ei voitu löytää, emme löytäneet,
  tuntematon, tuntematon*, tuntematonta, virheellinen vastaanottaja

@accessdenied:
  ei oikeuksia, ei oikeutta, pääsy estetty, pääsy evätty

@arrived:
  lähetetty onnistuneesti, lukukuittaus, on luettu, on toimitettu perille, onnistuneesti toimitettu,
  toimitettu onnistuneesti, toimitus onnistui

@attachment:
  liite, liitetiedosto*, liitteen, tiedostotyyppi*

@auth:
  kirjaudu, kirjautumi*, salasana*, todennus*, tunnistautu*

@autoreply:
  äitiyslomalla, automaattinen vastaus, en ole paikalla, lomalla, olen lomalla, olen poissa, poissa toimistosta,
  poissaolo*, vanhempainvapaalla, vuosilomalla

@bad:
  kelpaamaton, kelvoton, väärä, virheellinen, virheelliset

@badcommand:
  ei toteutettu, ei tueta, ei tunnistettu, tuntematon*, väärä järjestys, virheellinen*

@badcontent:
  epäilyttävä sisältö, kielletty sisältö, kiellettyä sisältöä, kiellettyjä sanoja, sisällön takia, sisällön vuoksi,
  sisältösuodat*

@blocked:
  ei hyväksytä, ei sallita, ei sallittu, estetään, estetty, evätty, hylätään, hylätty, kielletty, on estetty,
  torjutaan, torjuttu

@blocklist:
  estolista*, estolistalla, musta lista, mustalla listalla, mustalla listalla*, mustalle listalle, sulkulista*

@command:
  komennon, komento*, komentojen, parametri*

@connection:
  yhteyden, yhteys, yhteyttä

@connections:
  samanaikais*, yhtäaikaisia yhteyksiä, yhteyksiä, yhteyksien

@connfail:
  epäonnistui, evättiin, katkaistiin, katkesi, suljettiin, virhe

@content:
  sisällön, sisältö

@days:
  päivä*, päivää, päivän, tunnin, tunti*, tuntia, vuorokau*

@delayed:
  myöhässä, myöhästy*, toimitus viivästyy, viivästy*, viivästynyt, viivästyy, viive

@disabled:
  deaktivoitu, ei aktiivinen, ei enää käytössä, ei ole aktiivinen, ei ole aktiivinen*, ei ole enää käytössä,
  ei ole käytössä, estetty tili, jäädytetty, keskeytetty, lakkautettu, lukittu, lukittu*, passivoitu, poistettu,
  poistettu käytöstä, poistettu*, suljettu, suljettu*

@dns:
  dns-haku*, dns-kysely*, dns-palvelin*, dns-virhe, mx-tietue*, nimihaku*, nimipalvelin*, nimipalvelu*

@domain:
  toimialue*, verkkotunnus*, verkkotunnusta

@exceeded:
  loppu, loppunut, ylittää, ylittänyt, ylittynyt

@expired:
  jonossa liian kauan, liian kauan jonossa, luovut*, umpeutu*, useiden yritysten jälkeen, vanheni, vanhentunut,
  yritykset lopetettu

@fail:
  ei läpäissyt, ei täsmää, ei valtuutettu, ei vastaa tietuetta, epäonnistui*, epäonnistunut, puuttuu, virheellinen*

@fromyou:
  sinulta, teiltä, viestejänne, viestejäsi

@full:
  ei ole tilaa, ei riittävästi tilaa, ei tilaa, kiintiö täynnä, kiintiö ylitt*, kiintiö ylittynyt, levykiintiö*,
  levytila loppu*, tallennuskiintiö*, tallennustila loppu*, täynnä, täynnä*, täyttynyt, tila ei riitä, tila loppu,
  tila on loppu*, tila täynnä, ylittää kiintiön, ylittänyt kiintiön, ylittänyt tallennus*

@gaveup:
  ei yritetä enää, lopetettu yritykset, lopettanut yrittämisen, lopetti yrittämisen, luovutettu, on luovuttanut,
  yritykset lopetettiin

@greylist:
  greylist*, harmaa lista, harmaalist*

@group:
  jakeluluettelo*, ryhmä*

@hostword:
  isäntä, isäntää, isäntäkone*, konetta

@ip:
  ip-osoit*, ip-osoitteesi, lähettävä palvelin, lähettävän palvelimen, palvelimesi

@later:
  hetkellisesti, hetken kuluttua, myöhemmin, myöhemmin*, odota, tilapäinen, tilapäisesti, toistaiseksi,
  tällä hetkellä, uudelleen, väliaikainen, väliaikaisesti, yrittäkää uudelleen, yritä myöhemmin, yritä myöhemmin*,
  yritä uudelleen

@list:
  jakelulista*, lista, listalle, listan, postituslista*, sähköpostilista*

@loop:
  liian monta hyppyä, postisilmukka*, sähköpostisilmukka*, silmukka*

@mailbox:
  henkilö*, käyttäjä*, käyttäjätili*, osoite, osoitetta, osoitteen, osoitteessa, postilaatik*, postilaatikko*,
  saapuneet, saapuneet-kansio, sähköpostilaatikko*, sähköpostiosoite*, sähköpostiosoitteen, sähköpostitili*, tili,
  tiliä, tilin, työntekij*, vastaanottaja*, vastaanottajan*

@mbox:
  käyttäjä*, käyttäjätili*, osoit*, postilaatik*, sähköpostilaatik*, sähköpostiosoit*, tili*

@memberonly:
  ei ole jäsen, ei-jäsenet, oltava jäsen, vain jäsenet, vain jäsenille, vain listan jäsen*, vain listan jäsenet,
  vain tilaajat

@message:
  posti, postia, sähköposti, sähköpostia, viesti, viestiä, viestien, viestin, viestit

@moved:
  muuttanut, uusi osoite, vaihtunut

@nolist:
  ei löydy listaa, ei ole tunnettu lista, lista ei ole, listaa ei ole, tuntematon lista

@nopermit:
  ei lupaa, ei oikeuksia*, ei oikeutta*, ei ole lupaa, ei ole oikeutta, ei saa lähettää, käyttöoikeutta,
  sinulla ei ole lupaa, sinulla ei ole oikeutta

@noresend:
  älä lähetä uudelleen, ei tarvitse lähettää, ei tarvitse lähettää uudelleen, pelkkä varoitus,
  tarvitse lähettää viestiä uudelleen, vain varoitus

@not:
  ei, eivät, en, ilman

@notaccept:
  ei hyväksy, ei ota vastaan, ei vastaanota, estänyt, on estänyt, torjuu

@notverified:
  ei vahvistettu, ei voida vahvistaa, ei voitu tarkistaa, ei voitu vahvistaa, tarkistus epäonnistui,
  vahvistus epäonnistui

@notyet:
  ei ole vielä toimitettu, ei ole vielä voitu, ei vielä toimitettu, jatkaa yrittämistä, yritetään uudelleen,
  yrittää uudelleen, yrityksiä jatketaan

@nouser:
  ei käyttäjää, ei ole käyttäjää, ei ole postilaatikkoa, ei ole tiliä, ei ole vastaanottajaa,
  ei sellaista käyttäjää, ei tällaista käyttäjää, ei tiliä

@policy:
  käytännön, käytäntö, käytäntöjen, turvallisuussyistä

@ptr:
  käänteinen dns, käänteis*, käänteistä, ptr-tietue*

@quota:
  kiintiö*, levytila*, tallennustila*, tila

@rate:
  lähetyskiintiö*, lähetysraja*, liian monta sähköpostia, liian monta viestiä, liian monta viestiä*, liian nopeasti,
  liian paljon viestejä, liian usein, liikaa viestejä, päiväraja*, päivittäinen raja, tunnissa, vuorokaudessa

@rcptcount:
  liian monta vastaanottajaa, liikaa vastaanottajia, vastaanottajien enimmäismäärä*, vastaanottajien lukumäärä*,
  vastaanottajien määrä*

@rcptdomain:
  kohdetoimialue*, vastaanottajan domain*, vastaanottajan toimialue*, vastaanottajan verkkotunnus*

@reached:
  on saavuttanut, saavutta*

@recipients:
  vastaanottajaa, vastaanottajia

@rejected:
  ei hyväksytä, ei hyväksytty, ei ole sallittu, ei sallita, ei sallittu, estetään, estetty, evätty, hylätään,
  hylättiin, hylätty, hylkäsi, kielletty, on estetty, torjutaan, torjuttu

@relay:
  relay, välittäm*, välity*

@required:
  edellyttää, ensin, on oltava, pakollinen, tarvitaan, täytyy, vaaditaan, vaaditaan*, vaatii, vain

@sender:
  lähettäjä*, lähettäjän osoite

@senderaddr:
  lähettäjän osoite

@server:
  järjestelmä*, palvelimella, palvelimelle, palvelimen, palvelin, palvelu, sähköpostipalvelin*

@size:
  enimmäiskoko, koko, sallittu koko, viestin koko

@sizebig:
  enimmäiskoko ylittyy, koko ylittää, kokorajoitus*, liian iso, liian suuri, liian suuri*, suurempi kuin,
  ylittää enimmäis*, ylittää enimmäiskoon, ylittää koko*, ylittää sallitun

@spam:
  ei-toivot*, roskaposti*, roskapostiksi, roskapostina, spam*

@syntax:
  muoto virheellinen, muotovirhe, syntaksivirhe*, väärä muoto

@syserror:
  huolto*, järjestelmävirhe, käsittelyvirhe*, paikallinen virhe, palvelin varattu, palvelinvirhe,
  palvelu ei käytettävissä, palvelu ei ole käytettävissä, resurssit eivät, sisäinen palvelinvirhe, sisäinen virhe,
  tekninen ongelma*, tekninen vika, tekninen virhe, tilapäinen virhe, tuntematon virhe, väliaikainen virhe,
  ylikuormit*

@systemfull:
  järjestelmän tallennustila*, levy täynnä, levytila ei riitä palvelimella, palvelimen levy, palvelimen levytila*

@temporary:
  myöhemmin, tilapäinen, tilapäisesti, väliaikainen, väliaikaisesti, yritä uudelleen

@thankyou:
  kiitos sähköpostistasi, kiitos viestistäsi, kiitos yhteydenotosta, viestisi on vastaanotettu

@timeout:
  aikakatkais*, aikakatkaisu*, aikaraja, aikaraja*, ei vastaa, ei vastaa*, ei vastannut, ei vastannut*, ei vastausta

@tls:
  salattu*, salaus*, sertifikaatti*, suojattu yhteys*, varmenne*

@toomany:
  enimmäismäär*, enimmäismäärä*, liian monta, liian monta*, liian paljon, liikaa

@unavailable:
  ei käytettävissä, ei ole käytettävissä, ei ole saatavilla, ei ota vastaan, ei saatavilla, ei tavoitettavissa,
  ei voi vastaanottaa, ei voi vastaanottaa*

@undelivered:
  ei ole toimitettu, ei toimitettu, ei voida toimittaa, ei voida toimittaa*, ei voitu lähettää, ei voitu toimittaa,
  ei voitu toimittaa*, toimittaminen epäonnistui, toimitus epäonnistui

@unreachable:
  ei saada yhteyttä, ei saatu yhteyttä, ei saatu yhteyttä*, ei tavoiteta, ei tavoiteta*, ei tavoitettavissa,
  ei voitu muodostaa, ei yhteyttä, yhteyden muodostaminen epäonnistui, yhteys epäonnistui, yhteys evättiin,
  yhteyttä ei voitu

@virus:
  haitall*, haittaohjelm*, haittaohjelma*, tartunnan*, viruksen, viruksen*, viruksia, virus, virus*

@yourip:
  ip-osoitteenne, ip-osoitteesi, palvelimenne, palvelimesi

@nobody:
  ei ketään, ei ole ketään, kukaan ei

@byname:
  sen nimisiä, sen nimistä, sillä nimellä, tuolla nimellä, tällä nimellä, tämän nimistä

@room:
  tilaa

@left:
  ei enää työskentele, ei ole enää töissä, lähtenyt yrityksestä, työsuhde on päättynyt

@notours:
  ei ole meidän verkkotunnuksemme, emme palvele tätä, emme vastaa tästä

@noname:
  ei ole nimeä, puuttuu nimi

@advert:
  mainokseksi, mainos, mainosviesti*

@judged:
  katsoi, luokitteli, suodatin

@alltries:
  kaikki yritykset, toimitusyritykset

@triesfailed:
  epäonnistui, epäonnistuivat

@onlymembers:
  ainoastaan jäsenet, vain jäsenet, vain työntekijät

@lasthour:
  viime tunnin, viimeisen tunnin

@notknowyou:
  emme tunne sinua, vielä tuntematon

@abandoned:
  keskeytettiin, luovuttiin
