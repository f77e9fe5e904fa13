# Finnish.

@absent:
  ei kelpaa, ei löydetty, ei löydy, ei löytyny, ei löytynyt, ei ole, ei ole olemassa, ei tunneta, ei voitu löytää,
  tuntematon, tuntematonta, virheellinen vastaanottaja

@mailbox:
  käyttäjä*, osoite, osoitetta, osoitteen, osoitteessa, postilaatik*, postilaatikko*, saapuneet-kansio,
  sähköpostiosoite*, sähköpostitili*, tili, tilin, tiliä, vastaanottaja*

@disabled:
  ei aktiivinen, ei ole aktiivinen, ei ole käytössä, estetty tili, jäädytetty, lukittu, poistettu,
  poistettu käytöstä, suljettu

@full:
  kiintiö täynnä, kiintiö ylittynyt, tila ei riitä, tila loppu, täynnä, täyttynyt, ylittänyt kiintiön,
  ylittää kiintiön

@quota:
  kiintiö*, levytila*, tallennustila*, tila

@exceeded:
  loppu, loppunut, ylittynyt, ylittänyt, ylittää

@rejected:
  ei hyväksytty, ei hyväksytä, ei ole sallittu, ei sallita, ei sallittu, estetty, evätty, hylkäsi, hylättiin,
  hylätty, kielletty, torjuttu

@blocked:
  estetty, hylätty, torjuttu

@accessdenied:
  ei oikeuksia, ei oikeutta, pääsy estetty, pääsy evätty

@bad:
  kelpaamaton, kelvoton, virheellinen, virheelliset, väärä

@syntax:
  muoto virheellinen, muotovirhe, syntaksivirhe*, väärä muoto

@sender:
  lähettäjä*, lähettäjän osoite

@server:
  järjestelmä*, palvelimella, palvelimelle, palvelimen, palvelin, palvelu, sähköpostipalvelin*

@domain:
  toimialue*, verkkotunnus*, verkkotunnusta

@message:
  posti, postia, sähköposti, sähköpostia, viesti, viestien, viestin, viestit, viestiä

@sizebig:
  liian iso, liian suuri, ylittää enimmäiskoon, ylittää koko*

@size:
  enimmäiskoko, koko, viestin koko

@later:
  hetken kuluttua, myöhemmin, tilapäinen, tilapäisesti, väliaikainen, väliaikaisesti, yritä myöhemmin, yritä uudelleen

@temporary:
  myöhemmin, tilapäinen, tilapäisesti, väliaikainen, väliaikaisesti, yritä uudelleen

@connection:
  yhteyden, yhteys, yhteyttä

@connfail:
  epäonnistui, evättiin, katkaistiin, katkesi, suljettiin, virhe

@timeout:
  aikakatkais*, aikaraja, ei vastaa, ei vastannut

@unreachable:
  ei saada yhteyttä, ei saatu yhteyttä, ei tavoiteta, ei tavoitettavissa, ei voitu muodostaa

@unavailable:
  ei käytettävissä, ei ota vastaan, ei saatavilla, ei voi vastaanottaa

@syserror:
  huolto*, järjestelmävirhe, paikallinen virhe, palvelinvirhe, sisäinen virhe, tekninen vika, tekninen virhe,
  ylikuormit*

@auth:
  kirjaudu, kirjautumi*, salasana*, todennus*, tunnistautu*

@required:
  on oltava, tarvitaan, täytyy, vaaditaan, vaatii, vain

@relay:
  relay, välittäm*, välity*

@spam:
  roskaposti*, spam*

@virus:
  haittaohjelma*, viruksen, viruksia, virus

@rate:
  liian monta viestiä, liian nopeasti, liian usein, liikaa viestejä

@toomany:
  enimmäismäär*, liian monta, liikaa

@recipients:
  vastaanottajaa, vastaanottajia

@list:
  jakelulista*, lista, listalle, listan, postituslista*, sähköpostilista*

@memberonly:
  oltava jäsen, vain jäsenet, vain listan jäsenet

@moved:
  muuttanut, uusi osoite, vaihtunut

@policy:
  käytännön, käytäntö, käytäntöjen, turvallisuussyistä

@dns:
  dns-virhe, nimipalvelin*, nimipalvelu*

@expired:
  jonossa liian kauan, umpeutu*, vanhentunut

@attachment:
  liite, liitetiedosto*, liitteen, tiedostotyyppi*

@content:
  sisällön, sisältö

@blocklist:
  estolista*, musta lista, mustalla listalla

@undelivered:
  ei voida toimittaa, ei voitu toimittaa

@delayed:
  myöhässä, viivästynyt, viivästyy
