# Catalan, Galician and Basque.

@absent:
  descoñecida, descoñecido, desconegu*, desconeguda, desconegut, ez da aurkitu, ez da aurkitzen, ez da existitzen,
  ez da ezagutzen, ez dago, ezezaguna, ezin izan da aurkitu, inexistent*, ja no treballa, no es reconeix,
  no existeix, no existeix*, no existeixen, no foi atopado, no registrada, no registrat, no s'ha pogut trobar,
  no s'ha trobat, no s'ha trobat*, no trobada, no trobat, non atopado, non está rexistrado, non existe,
  non se atopou, non se recoñece

@accessdenied:
  accés denegat, acceso denegado, no teniu permís, non ten permiso, sarbidea ukatuta

@arrived:
  behar bezala entregatu, entregada correctamente, enviat correctament, lliurament correcte, lliurat amb èxit,
  lliurat correctament, s'ha lliurat correctament

@attachment:
  adjunt, adxunto, eranskin*, ficheiro adxunto, fitxer adjunt, fitxers adjunts

@auth:
  autenticació, autenticación, autenticar, autentifikazio*, contrasenya, contrasinal, pasahitza

@autoreply:
  bulegotik kanpo, de vacances, erantzun automatikoa, estic absent, fóra da oficina, fora de l'oficina, oporretan,
  resposta automàtica, respuesta automática

@bad:
  baliogabe*, incorrect*, invàlid*, no vàlid, no vàlida, non válida, non válido, okerra

@badcontent:
  contingut no permès, detector de contingut, fitxers adjunts inacceptables

@blocked:
  blokeatu*, bloqueado, bloquejada, bloquejat, prohibit

@blocklist:
  lista negra, llista negra, llistes negres, zerrenda beltz*

@connection:
  conexión, connexió, konexio*

@connections:
  conexións, connexions, connexions simultànies, konexio*

@connfail:
  fallat, fallou, ha fallat, huts egin*, interrompuda, perduda, rebutjada, tancada

@content:
  contido, contingut, edukia

@days:
  días, dies, egun*, hores, ordu*

@delayed:
  amb retard, atrasad*, atrasado, atzeratu*, endarrerit, endarrerit*, retardat, retardat*

@disabled:
  bloquejat, bloquejat compte, cancel·lat, desactivada, desactivada*, desactivado, desactivat, desactivat*,
  desgaitu*, donat de baixa, eliminada, eliminat, inactiu, inactiu*, inactiva, inactivo, inhabilitada, inhabilitat*,
  itxi*, itxita, ja no és actiu, ja no està actiu, ja no s'utilitza, pechada, pechado, suspendida, suspès, suspesa,
  tancada, tancat, tancat*

@dns:
  consulta dns, erro de dns, error de dns, registre mx, registro mx

@domain:
  domeinu*, domini, dominio

@exceeded:
  excede, excedida, excedit, gaindi*, sobrepassa, supera, superada, superat

@expired:
  caducat, caducou, ha caducat, iraungi*

@fromyou:
  de vostè, el vostre missatge, els vostres missatges

@full:
  beteta, beteta*, chea, cheo, cota superada, és plena, espai insuficient, està ple, està plena, excedeix la quota,
  excedida a cota, excedit la quota, kuota gaindi*, kuota gainditu*, lekurik ez, límit d'emmagatzematge,
  no hi ha espai, no té espai, no té espai*, ple, plena, quota excedida, quota superada, sen espazo, sense espai,
  sense espai*, supera la quota, superada la quota, superat la quota, superat la quota*

@gaveup:
  deixou de tentalo, ha deixat d'intentar-ho, no es tornarà a intentar, s'ha deixat d'intentar

@greylist:
  lista gris, llista grisa, llistes grises, zerrenda gris*

@group:
  grup, grups, llista de distribució

@hostword:
  amfitrió, host

@ip:
  adreça ip, el vostre servidor, enderezo ip, ip helbide*, la vostra ip

@later:
  aldi baterako, de moment, en aquests moments, geroago, geroago*, inténteo de novo, máis tarde, máis tarde*,
  més tard, més tard*, proveu, saiatu berriro, temporal*, temporalment, torneu-ho a intentar, torneu-ho a provar,
  torneu-ho a provar*, torni a provar, une honetan

@list:
  lista, lista de correo, llista, llista de correu, llista de distribució, posta-zerrenda, zerrenda*

@mailbox:
  adreça, adreces, bústia, bústies, caixa, caixa de correo, compte, conta, destinatari, destinatària, destinatario,
  enderezo, erabiltzaile*, hartzaile*, helbide*, kontua, postontzi*, usuari, usuario

@mbox:
  adreça, adreça electrònica, bústia, caixa, compte, conta, enderezo, helbide*, kontu*, postontzi*, usuari, usuario

@memberonly:
  harpidedunek bakarrik, kideak bakarrik, kideek bakarrik, limitat als subscriptors, només els membres,
  només els subscriptors, només membres, només membres*, només subscriptors, restringit als membres,
  restringit als subscriptors, só os membros

@message:
  correo, correu, correu electrònic, mensaxe, mensaxes, mezu*, missatge, missatges, posta

@moved:
  ha canviat d'adreça, nova adreça, novo enderezo

@nopermit:
  ez duzu baimen*, no autoritzat, no està autoritzat, no esteu autoritzat, no té permís, no teniu autorització,
  no teniu permís*, non ten permiso*

@noresend:
  ez duzu berriro bidali, no cal que el torneu a enviar, no cal que torneu a enviar, no cal reenviar,
  no cal tornar a enviar, només un avís, non é necesario que reenvíe

@not:
  cap, ez, no, non, sense

@notaccept:
  ez du onartzen, ha bloquejat, no accepta, no vol, non acepta, rebutja

@notverified:
  ezin izan da egiaztatu, no es pot verificar, no s'ha pogut verificar, non se puido verificar, verificació fallida

@notyet:
  aínda non foi entregad*, continuarà intentant, encara no ha estat lliurat, encara no s'ha lliurat,
  es continuarà intentant, es tornarà a intentar, oraindik ez da, seguirase intentando

@nouser:
  cap bústia, cap compte, cap usuari, no existeix cap usuari, no hi ha cap usuari, non hai ningún usuario

@policy:
  directiva, normes, política, politika*, polítiques

@ptr:
  dns invers, dns inverso, registre ptr, resolució inversa

@quota:
  cota, espai, espazo, kuota, quota

@rate:
  demasiadas mensaxes, límit d'enviament, límit diari, límite de envío, límite diario, massa correus,
  massa missatges, massa missatges*, massa ràpid, mezu gehiegi, per dia, per hora

@rcptcount:
  hartzaile gehiegi, massa destinataris, nombre de destinataris, nombre màxim de destinataris,
  número de destinatarios

@rcptdomain:
  domini de destinació, domini del destinatari, dominio do destinatario, hartzailearen domeinu*

@recipients:
  destinatarios, destinataris, hartzaile*

@rejected:
  baztertu*, blokeatu*, bloqueado, bloquejada, bloquejat, denegada, denegat, ez da onartzen, ez dago baimenduta,
  no està permès, no permès, no permesa, no s'accepta, non está permitido, non permitida, non permitido, prohibit,
  rebutjada, rebutjat, refusada, refusat, rexeitada, rexeitado, ukatu*

@relay:
  reenviament, reenvío, relay, retransmissió

@required:
  behar da, beharrezko*, cal, cómpre, necessari, necessària, només, requereix, require, soilik

@sender:
  bidaltzaile*, remitent, remitent*, remitente

@server:
  servidor, servidor de correu, sistema, zerbitzari*

@size:
  mida, mida del missatge, tamaina, tamaño

@sizebig:
  demasiado grande, excedeix la mida, excedeix la mida*, grande de máis, handiegi*, massa gran, massa gran*,
  massa gros, massa gros*, mida màxima, mida supera, supera la mida, tamaño máximo

@spam:
  brossa, correo lixo, correu brossa, spam*, zabor*

@syntax:
  format incorrecte, formato incorrecto, sintaxe, sintaxi, sintaxia

@syserror:
  barne-errorea, erro do sistema, erro interno, error del servidor, error del sistema, error intern,
  error intern del servidor, error local, error temporal, errore tekniko*, manteniment, servei no disponible,
  servidor ocupat, servizo non dispoñible, sobrecarregat, sobrecarregat*, zerbitzua ez dago

@systemfull:
  disc ple, disco cheo, emmagatzematge del sistema, espai insuficient al servidor, espai insuficient al sistema

@temporary:
  aldi baterako, máis tarde, més tard, temporal*, temporalment, temporalmente

@timeout:
  denbora agortu*, no ha respost, no ha respost*, no respon, no respon*, non responde, non respondeu,
  temps d'espera, temps d'espera*, temps esgotat, temps esgotat*

@tls:
  certificat, certificats, cifrado, connexió segura, connexió xifrada, xifrada, xifrat

@toomany:
  demasiadas, demasiados, gehiegi, gehiegi*, massa, nombre excessiu, nombre màxim, nombre màxim*

@unavailable:
  ez dago erabilgarri, no disponible, no està disponible, no pot rebre, non dispoñible, non pode recibir

@undelivered:
  ezin izan da entregatu, ezin izan da entregatu*, lliurament fallit, no es pot lliurar, no es pot lliurar*,
  no ha estat lliurat, no s'ha lliurat, no s'ha pogut enviar, no s'ha pogut lliurar, no s'ha pogut lliurar*,
  non se puido entregar, non se puido entregar*

@unreachable:
  conexión rexeitada, connexió rebutjada, connexió refusada, ezin izan da konektatu, inaccessible, konexioa ukatu*,
  no es pot connectar, no s'ha pogut connectar, no s'ha pogut connectar*, no s'ha pogut establir,
  non se puido conectar

@virus:
  birus*, infectada, infectat, kutsatu*, maliciós, maliciosa, virus

@yourip:
  a súa ip, el seu servidor, el vostre servidor, la vostra adreça ip, la vostra ip, zure ip*

@nobody:
  inor, ninguén, ningú

@byname:
  aquest nom, ese nome, izen horrekin

@room:
  espai, espazo, lekurik

@left:
  ha deixat l'empresa, ja no treballa

@advert:
  publicitat

@judged:
  considerat, filtre

@onlymembers:
  només els membres
