# Catalan, Galician and Basque.

@absent:
  desconeguda, desconegut, descoñecida, descoñecido, ez da aurkitu, ez da existitzen, ez da ezagutzen, ez dago,
  ezezaguna, no es reconeix, no existeix, no existeixen, no s'ha trobat, no trobada, no trobat, no és vàlid*,
  non atopado, non existe, non se atopou, non se recoñece

@mailbox:
  adreces, adreça, bústia, bústies, caixa, caixa de correo, compte, conta, destinatari, destinatario, destinatària,
  enderezo, erabiltzaile*, hartzaile*, helbide*, kontua, postontzi*, usuari, usuario

@disabled:
  bloquejat, cancel·lat, desactivada, desactivado, desactivat, desgaitu*, inactiu, inactiva, inactivo, itxita,
  suspendida, suspesa, suspès, tancat

@full:
  beteta, chea, cheo, excedeix la quota, excedida a cota, kuota gaindi*, no té espai, plena, sen espazo, sense espai,
  superada la quota, superat la quota

@quota:
  cota, espai, espazo, kuota, quota

@exceeded:
  excede, excedida, excedit, gaindi*, sobrepassa, supera, superada, superat

@rejected:
  baztertu*, bloquejada, bloquejat, denegada, denegat, ez da onartzen, ez dago baimenduta, no està permès,
  no permesa, no permès, no s'accepta, non está permitido, non permitida, non permitido, prohibit, rebutjada,
  rebutjat, refusada, refusat, rexeitada, rexeitado, ukatu*

@blocked:
  blokeatu*, bloqueado, bloquejada, bloquejat, prohibit

@accessdenied:
  acceso denegado, accés denegat, no teniu permís, non ten permiso, sarbidea ukatuta

@bad:
  baliogabe*, incorrect*, invàlid*, no vàlid, no vàlida, non válida, non válido, okerra

@syntax:
  format incorrecte, formato incorrecto, sintaxe, sintaxi, sintaxia

@sender:
  bidaltzaile*, remitent, remitent*, remitente

@server:
  servidor, servidor de correu, sistema, zerbitzari*

@domain:
  domeinu*, domini, dominio

@message:
  correo, correu, correu electrònic, mensaxe, mensaxes, mezu*, missatge, missatges, posta

@sizebig:
  demasiado grande, excedeix la mida, grande de máis, handiegi*, massa gran, massa gros

@size:
  mida, mida del missatge, tamaina, tamaño

@later:
  aldi baterako, geroago, inténteo de novo, máis tarde, més tard, proveu, temporal*, torneu-ho a provar,
  torni a provar

@temporary:
  aldi baterako, máis tarde, més tard, temporal*, temporalment, temporalmente

@connection:
  conexión, connexió, konexio*

@connfail:
  fallat, fallou, ha fallat, huts egin*, interrompuda, perduda, rebutjada, tancada

@timeout:
  denbora agortu*, no ha respost, no respon, non responde, temps d'espera, temps esgotat

@unreachable:
  ezin izan da konektatu, inaccessible, no s'ha pogut connectar, non se puido conectar

@unavailable:
  ez dago erabilgarri, no disponible, no està disponible, no pot rebre, non dispoñible, non pode recibir

@syserror:
  barne-errorea, erro do sistema, erro interno, error del servidor, error del sistema, error intern, errore tekniko*,
  manteniment, sobrecarregat

@auth:
  autenticació, autenticación, autenticar, autentifikazio*, contrasenya, contrasinal, pasahitza

@required:
  behar da, beharrezko*, cal, cómpre, necessari, necessària, només, requereix, require, soilik

@relay:
  reenviament, reenvío, relay, retransmissió

@spam:
  brossa, correo lixo, correu brossa, spam*, zabor*

@virus:
  birus*, maliciós, virus

@rate:
  demasiadas mensaxes, massa missatges, massa ràpid, mezu gehiegi

@toomany:
  demasiadas, demasiados, gehiegi, massa, nombre màxim

@recipients:
  destinatarios, destinataris, hartzaile*

@list:
  lista, lista de correo, llista, llista de correu, llista de distribució, posta-zerrenda, zerrenda*

@memberonly:
  kideak bakarrik, kideek bakarrik, només els membres, només els subscriptors, només membres, só os membros

@moved:
  ha canviat d'adreça, nova adreça, novo enderezo

@policy:
  directiva, normes, politika*, política, polítiques

@expired:
  caducat, caducou, ha caducat, iraungi*

@attachment:
  adjunt, adxunto, eranskin*, ficheiro adxunto, fitxer adjunt, fitxers adjunts

@badcontent:
  contingut no permès, detector de contingut, fitxers adjunts inacceptables

@content:
  contido, contingut, edukia

@undelivered:
  ezin izan da entregatu, no es pot lliurar, no s'ha pogut lliurar, non se puido entregar

@delayed:
  atrasado, endarrerit, retardat
