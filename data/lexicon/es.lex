# Spanish

@absent:
  dejó la empresa, desconocid*, inexistent*, inexistente*, mal escrit*, ninguna cuenta, ninguna dirección,
  ningún buzón, ningún destinatario, ningún usuario, no conocid*, no consta, no corresponde, no dada de alta,
  no dado de alta, no encontrad*, no encontramos, no es local, no es un usuario, no esta registrad*,
  no está dado de alta, no existe, no existe ningún, no existen, no existente*, no figura, no fue encontrad*,
  no fue localizad*, no hallad*, no hay ningún, no hay tal, no hay usuario, no hemos encontrado, no identificad*,
  no la encontramos, no labora, no lo encontramos, no local, no localizado, no logramos encontrar, no pertenece,
  no pudimos encontrar, no pudo encontrarse, no pudo ser encontrad*, no reconocid*, no reconocida, no reconocido,
  no registrad*, no se encontro, no se encontró ningún, no se encontró*, no se encuentra, no se ha encontrado,
  no se ha podido encontrar, no se hallo, no se localiza, no se localizó, no se pudo encontrar, no se reconoce,
  no tiene buzón, no tiene cuenta, no valido aqui, sin cuenta, usuario no válido, ya no existe, ya no forma parte,
  ya no labora, ya no pertenece, ya no trabaja

@accepted:
  aceptado, correctamente, entregado, recibido

@acceptonly:
  acepta solamente, acepta solo, acepta únicamente, solo acepta, solo admite, solo recibe, únicamente acepta

@accessdenied:
  acceso bloqueado, acceso denegado, acceso no permitido, acceso prohibido, acceso rechazado, acceso restringido,
  no autorizado, no tiene autorización, no tiene permiso, permiso denegado, permiso insuficiente, sin permiso

@arrived:
  acuse de lectura, confirmación de lectura, correo entregado, entrega completada, entrega correcta, entrega exitosa,
  entrega satisfactoria, entregada correctamente, entregado a su destino, entregado con éxito,
  entregado correctamente, entregado exitosamente, entregado satisfactoriamente, enviado con éxito,
  enviado correctamente, fue leído, ha sido entregado, mensaje entregado, mensaje fue entregado, mensaje se entregó,
  recibido correctamente, se entregó correctamente, se ha entregado correctamente

@attachment:
  adjunto*, anexo*, archivo adjunto, archivo comprimido, archivo ejecutable, archivos adjuntos, documento adjunto,
  extension, extensión de archivo, extensiones, fichero adjunto, ficheros adjuntos, formato de archivo,
  nombre de archivo, tipo de adjunto, tipo de archivo, tipo de fichero

@auth:
  autentic*, autenticación, autenticar*, autentif*, autentificación, clave incorrecta, contrasena, contraseña*,
  credencial*, credenciales, identific*, identificarse, identifíquese, iniciar sesión, inicie sesión, login,
  nombre de usuario o contraseña, usuario o contraseña, usuario y contraseña

@autoreply:
  a mi regreso, a mi vuelta, acuse de recibo automático, ausencia temporal, ausente de la oficina, auto respuesta,
  autorespuesta*, contestación automática, contestador automático, de baja médica, de vacaciones, estaré ausente,
  estoy ausente, fuera de la oficina, fuera de oficina, me encuentro ausente, mensaje de ausencia,
  respuesta automática

@bad:
  equivocad*, erróne*, erronea, erroneo, incorrect*, incorrecta*, invalid*, mal, no correct*, no es correct*,
  no es valid*, no valid*

@badcommand:
  desconocid*, fuera de secuencia, incorrecta, incorrecto, inesperado, invalid*, mal, no admitido, no implementada,
  no implementado, no reconocid*, no reconocida, no soportada, no soportado, secuencia

@badcontent:
  análisis de contenido, contenido bloqueado, contenido inapropiado, contenido no deseado, contenido no permitido,
  contenido ofensivo, contenido prohibido, contenido rechazado, contenido sospechoso, debido a su contenido,
  filtro de contenido*, filtros de contenido, palabra clave, palabra prohibida, palabras clave,
  palabras no permitidas, palabras prohibidas, política de contenido, por su contenido

@blocked:
  baneado*, bloquead*, bloqueo, denegad*, denegó, en cuarentena, filtrad*, no acepta, no aceptad*, no aceptamos,
  no autorizad*, no es aceptad*, no está autorizad*, no esta permitid*, no están permitid*, no permitid*,
  no permitimos, no se acepta*, no se aceptan, no se permite, no se permiten, no son aceptad*, prohibid*, rechaza,
  rechazad*, rechazamos, rechazó, rehusad*, restringid*, restringido*, vetad*, vetado*

@blocklist:
  blacklist*, blacklisted, en blacklist, en lista negra, figura en lista, incluida en lista, incluido en lista,
  lista de bloqueo, lista de bloqueo*, lista de rechazo, lista de spam, lista negra, lista negra*, listado en,
  listas negras

@boxname:
  nombre de buzón, nombre de casilla, nombre del buzón

@byrcpt:
  bloqueado por destinatario, bloqueados del destinatario, destinatario ha bloqueado,
  destinatario le ha bloqueado, destinatario lo ha bloqueado, destinatario no desea recibir,
  destinatario rechaza, destinatario te ha bloqueado, filtros del destinatario, lista blanca del destinatario,
  lista negra del destinatario, rechazado por destinatario, reglas del destinatario

@checksender:
  confirmar su dirección, confirmar su mensaje, confirme que es, confirme su dirección, confirme su mensaje,
  haga clic en enlace para confirmar, responda a este mensaje para confirmar

@command:
  argumento*, comando*, comandos, instrucción, orden, órdenes, parametro*

@connection:
  conexion*, sesion

@connections:
  conexiones, conexiones abiertas, conexiones concurrentes, conexiones paralelas, conexiones simultaneas,
  número de conexiones, sesiones, sesiones concurrentes, sesiones simultáneas, simultaneas

@connfail:
  abortada, abortó, agotado, agotó, caída, cerrada, cerró, cortada, denegada, desconectad*, expirada, fallida,
  fallo, finalizada, imposible, interrumpida, interrumpió, no fue posible, no se ha podido, no se pudo, perdida,
  perdió, rechazada, reiniciada, restablecida, rota

@content:
  contenido, por contenido

@days:
  día, días, hora, horas

@delayed:
  aplazad*, aún en cola, aviso de retraso, con retraso, demora en la entrega, demorada, demorado, diferid*,
  entrega con retraso, entrega demorada, entrega retrasada, pospuest*, retrasada, retrasado, retrasó, retraso*,
  se ha retrasado, se retrasó

@delivery:
  entrega, envío

@disabled:
  archivad*, bloquead*, bloqueado*, borrad*, borrado*, caducad*, caducado*, cancelad*, cancelado*, cerrad*,
  cerrado*, clausurad*, congelad*, dada de baja, dada de baja*, dado de baja, dado de baja*, dejó de estar,
  desactivad*, desactivado*, deshabilitad*, eliminad*, eliminado*, en desuso, expirad*, falta de uso,
  fuera de servicio, fuera de uso, inactiv*, inactividad, inhabilitad*, no activ*, no activad*, no esta activ*,
  no está habilitad*, no habilitad*, no se encuentra activ*, por inactividad, suspendid*, suspendido*, vencid*,
  ya no es válid*, ya no está activ*, ya no esta activa, ya no está en uso, ya no se usa, ya no se utiliza,
  ya no usa, ya no utiliza

@dns:
  búsqueda dns, consulta dns, dns, error de dns, error dns, registro dns, registro mx, registros dns, registros mx,
  resolucion de nombres, resolución del nombre, resolución dns, servidor de nombres, servidor dns,
  servidores de nombres

@domain:
  dominio de correo, dominio de destino, dominio del destinatario, dominio destino, dominio*, dominios,
  nombre de dominio, nombre del dominio

@exceeded:
  agotad*, agotó, alcanzado, alcanzó, excede*, excedid*, excedio, ha alcanzado, insuficiente, insuficiente*,
  no dispone de, no hay suficiente, por encima, rebas*, sin espacio, sin suficiente, sobrepasa*, sobrepasad*,
  sobrepasó, supera, supera*, superad*, superado*, superó

@expired:
  abandonada, abandonado, caducad*, caducó, dejado de intentar, demasiado tiempo, demasiado tiempo en cola,
  después de varios intentos, expiración, expirad*, expiro, límite de reintentos, mucho tiempo en la cola,
  múltiples intentos, número de reintentos, plazo de entrega, tiempo de entrega agotado,
  tiempo de entrega expirado, tiempo de vida, tiempo en cola, tras varios intentos, varios intentos, venció

@fail:
  denegad*, error, falla, fallid*, fallida*, fallo, falsific*, falta, fracasó, ha fallado, incorrect*, incumple,
  infring*, invalid*, no alinead*, no autorizad*, no coincid*, no coincide, no configurad*, no cumple, no es válid*,
  no está autorizad*, no pasa, no paso, no pasó*, no supera, no superó, no válid*, no verificad*, rechazad*,
  suplant*

@fromthis:
  como este remitente, con esta dirección, desde esa dirección, desde esta cuenta, desde esta dirección,
  en nombre de, usando esta dirección

@fromyou:
  de ese remitente, de este remitente, de su dirección, de usted, su correo, su dirección, su mensaje,
  sus correos, sus mensajes, suyos, tu correo, tus correos, tus mensajes

@full:
  al límite, alcanzó su límite, almacenamiento agotado, almacenamiento excedid*, almacenamiento lleno,
  capacidad agotada, capacidad excedida, capacidad máxima, colmad*, cuota agotada, cuota alcanzada, cuota completa,
  cuota de almacenamiento, cuota excedida, cuota llena, cuota máxima, cuota sobrepasada, cuota superada,
  espacio agotado, espacio asignado, espacio en disco agotado, espacio insuficiente, espacio insuficiente en buzón,
  espacio lleno, excede cuota, excede su cuota, excedido el espacio, excedido espacio, excedio cuota, excedio limite,
  excedió el límite de espacio, excedió su cuota, falta de espacio, ha alcanzado su límite, ha excedido su cuota,
  ha sobrepasado, ha superado cuota, limite de almacenamiento, llen*, llena, lleno, llenos, límite de capacidad,
  límite de espacio, límite del buzón, no cuenta con espacio, no dispone de espacio, no hay espacio,
  no hay suficiente espacio, no queda espacio, no tiene espacio, no tiene suficiente espacio, repleta, repleto,
  saturad*, saturado*, sin espacio, sin espacio disponible, sin espacio libre, sin espacio*, sobre cuota, sobrecuota,
  supera cuota, superado cuota, superado espacio, superado su cuota, tamaño máximo del buzón

@gaveup:
  abandonado intento, cesado de intentar, dejado de intentar*, dejó de intentar*, desistido, desistió,
  detuvo intentos, ha abandonado, intentos fallidos, no se harán más intentos, no se intentará más,
  no se realizarán más intentos, no se volverá a intentar, no seguirá intentando, se abandona, se dejó de intentar,
  se desistió, se rindió

@greylist:
  en lista gris, greylisted, greylisting, lista gris, listas grises, primer intento de entrega

@group:
  grupo, grupo de distribución, lista

@held:
  en espera de aprobación, espera aprobación, espera de moderación, espera la aprobación, esperando aprobación,
  pendiente de aprobación, pendiente de moderación, retenido hasta que moderador

@hostword:
  anfitrión, equipo, host, máquina, nombre de host

@interrupted:
  cortada, cortado, interrumpida, interrumpido, perdida, perdido, se cortó, se interrumpió, se perdió

@ip:
  bloque ip, direccion ip, dirección ip*, direcciones ip, equipo cliente, esta dirección ip, ip cliente,
  ip de origen, ip de su servidor, ip del remitente, ip dinámica*, ip emisora, ip origen, ip remitente, rango de ip,
  rango ip, servidor de envío, servidor de origen, servidor emisor, servidor remitente, su direccion ip, su ip,
  su proveedor, su servidor, su servidor de correo

@later:
  aguarde, de nuevo dentro, de nuevo más tarde, dentro de unos minutos, en este momento, en unos minutos, inténtalo,
  intente, intente de nuevo, intentelo, más adelante, mas tarde, momentáne*, momentaneamente, nuevamente más tarde,
  nuevo mas tarde, por el momento, provisional*, pruebe de nuevo, pruebe más tarde, reenvíe más tarde, reintent*,
  reintentar, reintente, temporal*, temporalmente, transitori*, vuelva a intentar, vuelva a intentarlo,
  vuelve a intentarlo

@list:
  grupo de correo, grupo de distribución, lista, lista de correo, lista de correo*, lista de discusión,
  lista de distribucion, lista de distribución, lista de envío, lista de suscript*, listas de correo

@loop:
  bucle, bucle de correo, bucle de enrutamiento, bucle infinito, bucle*, dando vueltas, demasiados hops,
  demasiados reenvíos, demasiados saltos, en bucle, en círculos, lazo de correo, límite de saltos, máximo de saltos,
  número de saltos, número máximo de saltos, vueltas en círculo

@mailbox:
  abonado*, alias, bandeja de entrada, buzon de correo, buzon*, buzones, casilla de correo, casilla*, casillero,
  correo de destino, correo del destinatario, correo destinatario, correo electronico, cuenta de correo,
  cuenta del destinatario, cuenta*, cuentas, destinatario*, destino, direccion, direccion de correo,
  direccion de correo electronico, dirección de destino, direccion de email, dirección del correo,
  direccion del destinatario, dirección destinataria, dirección destino, dirección electrónica, direcciones,
  email del destinatario, empleado*, mail del destinatario, persona, receptor, receptora, titular, usuaria*,
  usuario*

@mbox:
  bandeja, buzón*, casilla*, correo electrónico, cuenta*, dirección, dirección de correo,
  dirección de correo electrónico, email, mailbox, usuario*

@memberonly:
  determinados remitentes, exclusivo para miembros, limitada a los miembros, limitada a los suscriptores,
  limitada a suscriptores, limitado a remitentes, los no miembros, no es miembro, no está suscrito,
  no miembros no pueden, no suscriptores, no suscriptores no pueden, no suscritos, remitentes autorizados,
  remitentes internos, remitentes permitidos, reservada a los miembros, reservada a los suscriptores,
  reservada a sus miembros, reservada a suscriptores, reservado a los miembros, reservado a moderadores,
  reservado a propietarios, restringida a los miembros, restringida a los suscriptores, restringida a miembros,
  restringida a suscriptores, restringido a miembros, restringido a remitentes, restringido a suscriptores,
  solamente los miembros, solamente miembros, solamente suscriptores, solo acepta correo de, solo acepta mensajes de,
  solo los miembros, solo los miembros*, solo los moderadores, solo los propietarios, solo los suscriptores,
  solo miembros, solo moderadores, solo propietarios, solo pueden enviar, solo remitentes, solo suscriptores,
  solo usuarios internos, sólo los miembros, sólo miembros, sólo suscriptores, usuarios internos,
  únicamente a suscriptores, únicamente acepta, únicamente miembros, únicamente suscriptores

@message:
  contenido, correo*, correos, e-mail, e-mails, email, entrega, envio, envíos, mail, mails, mensaje*, mensajes,
  su mensaje

@modrejected:
  moderador ha rechazado, moderador rechazó, rechazado por administrador de la lista, rechazado por moderador,
  rechazado por moderadores, rechazado por un moderador

@moved:
  cambio de correo, cambio de direccion, cambio de email, dirección ha cambiado, favor de escribir a, ha cambiado,
  ha cambiado de dirección, ha cambiado su dirección, migrada, migrado, nueva cuenta, nueva direccion,
  nueva dirección de correo, nueva dirección es, nuevo correo, nuevo email, nuevo mail, reemplazad* por,
  se ha mudado, se mudó, se trasladó, trasladado, trasladó, utilice la dirección

@noanswer:
  no contesta, no está respondiendo, no ha respondido, no hay respuesta, no responde, no respondió,
  no se obtuvo respuesta, sin respuesta

@nodsn:
  ninguna notificación de entrega, no envió información de notificación,
  no envió ninguna notificación de entrega, no envió notificación de entrega,
  no envió una notificación de entrega, no ha enviado ninguna notificación,
  no ha enviado notificación de entrega, servidor de destino no envió

@nolist:
  lista de correo no existe, lista desconocida, lista no existe, no es una lista conocida,
  no es una lista de correo conocida, no es una lista de distribución conocida, no existe lista,
  no existe ninguna lista, no hay ninguna lista llamada

@nomail:
  dominio no acepta correo, dominio no acepta correos, dominio no acepta mensajes, dominio no recibe,
  host no acepta correo, ningún servidor de correo, no acepta correo, no acepta correo electrónico,
  no admite correo, no dispone de servidor de correo, no hay servidor de correo, no recibe correo,
  no tiene servidor de correo, servidor no acepta correo, sin servicio de correo, sin servidor de correo

@nomx:
  ningún registro mx, ningún servidor mx, no hay registro mx, no tiene mx, no tiene registro mx, sin mx,
  sin registro mx

@nopermit:
  no autorizad*, no cuenta con permiso*, no está autorizad*, no está permitid*, no le está permitido, no permitid*,
  no posee permiso*, no puede enviar, no se permite, no tiene autorización, no tiene derecho, no tiene permiso*,
  no tienes autorización, no tienes permiso*, permisos insuficientes, sin permiso*

@noresend:
  no debe reenviar*, no es necesario que haga nada, no es necesario que reenvíe,
  no es necesario que vuelva a enviar*, no es necesario reenviar*, no es necesario volver a enviar*,
  no hace falta que reenvíe, no hace falta reenviar*, no necesita hacer nada, no necesita reenviar*,
  no necesita volver a enviar*, no necesitas reenviar*, no reenvíe, no tiene que hacer nada, no tiene que reenviar*,
  no tiene que volver a enviar*, no tienes que volver a enviar*, no vuelva a enviar*, solo es un aviso,
  sólo es una advertencia, sólo un aviso, solo una advertencia, únicamente una advertencia

@noroute:
  no existe ruta, no existe una ruta, no hay ninguna ruta, no hay ruta, próximo salto, salto siguiente,
  siguiente salto

@not:
  ningún, ninguna, no, nunca, sin

@notaccept:
  bloqueó, ha bloqueado, ha rechazado, no acepta, no aceptará, no admite, no desea, no quiere, no recibe, rechaza,
  rechazó

@notmember:
  no es miembro de la lista, no es suscriptor, no está suscrita a, no está suscrito a

@notverified:
  error de verificación, fallo de verificación, falló la verificación, falló verificación, imposible verificar,
  no fue posible verificar, no pudo ser verificad*, no pudo verificarse, no se ha podido verificar,
  no se pudo comprobar, no se pudo verificar, no se puede verificar, no verificad*, verificación fallida,
  verificación falló

@notyet:
  aún no ha sido entregad*, aún no se ha entregado, continuará intentando, continuaremos intentando,
  intentando la entrega, lo intentará de nuevo, no ha podido ser entregado todavía, no se ha entregado aún,
  no se ha entregado todavía, nuevos intentos, reintentará, se continuará intentando, se reintentará,
  se seguirá intentando, se volverá a intentar, seguirá intentando, seguiremos intentando, sigue intentando,
  todavía no ha sido entregad*, todavía no se ha entregado, volverá a intentar

@nouser:
  ninguna cuenta, ninguna dirección, ningún abonado, ningún buzón, ningún cliente, ningún destinatario,
  ningún usuario, no existe buzón, no existe cuenta, no existe usuario, no hay tal usuario, no hay usuario, sin cuenta

@outside:
  de fuera, del exterior, desde fuera, externos a la organización, remitentes externos

@permerror:
  de forma permanente, de manera permanente, definitivamente, error definitivo, error permanente,
  fallo permanente, permanentemente

@policy:
  administrador, administrativamente, condiciones de uso, directiva*, incumpl*, infring*, motivos de seguridad,
  norma*, normas, normativa*, política de seguridad, politica*, políticas de seguridad, políticas*, por seguridad,
  razones de seguridad, regla, regla de transporte, reglas, reglas de seguridad, restricciones administrativas,
  términos de uso

@ptr:
  búsqueda inversa, dns inversa, dns inverso, dns reverso, inversa, inversa de dns, inverso, nombre inverso, ptr,
  rdns, registro inverso, registro ptr, resolucion inversa, resolución reversa, reversa, reverse dns, reverso,
  zona inversa

@queue:
  cola de correo, cola de espera, en cola, en la cola

@quota:
  almacenamiento, capacidad, capacidad de almacenamiento, capacidad del buzón, cuota, cuota*, cupo, espacio,
  espacio de almacenamiento, espacio del buzón, espacio en buzón, espacio en disco, espacio en la cuenta,
  límite de buzón, límite de espacio, tamaño de buzón, tamano del buzon

@rate:
  correos por, correos por hora, cuota de envío, cuota diaria, cupo diario, demasiada frecuencia,
  demasiado frecuent*, demasiado rapido, demasiados correo*, demasiados correos, demasiados e-mails,
  demasiados emails, demasiados envíos, demasiados mensajes, envío masivo, envíos masivos,
  excesivo número de mensajes, exceso de correo*, exceso de envio*, exceso de mensajes, frecuencia,
  límite de correo, límite de correos, límite de correos salientes, límite de envío diario, limite de envio*,
  límite de envíos, limite de mensajes, límite de mensajes salientes, límite de velocidad, limite diario,
  límite diario*, límite horario, límite por hora, máximo de correos, máximo de mensajes, mensajes por,
  mensajes por hora, muchos correos, muchos mensajes, muy rapido, número de correos, número de mensajes,
  número máximo de mensajes, por día, por hora, por minuto, tasa, tasa de envío, tráfico excesivo,
  velocidad de envío, volumen, volumen de envío

@rcptcount:
  cantidad de destinatarios, límite de destinatarios, máximo de destinatarios, número de destinatarios,
  número máximo de destinatarios, número total de destinatarios, total de destinatarios

@rcptdomain:
  dominio de destino, dominio de la cuenta, dominio de la dirección, dominio del correo, dominio del destinatario,
  dominio del email, dominio del receptor, dominio destinatario, dominio destino

@reached:
  alcanzo, alcanzó, ha alcanzado, ha llegado a, llegó a

@recipients:
  destinatario, destinatarios, receptores

@rejected:
  baneado*, bloquead*, bloqueó, denegad*, denegó, devolvió, en cuarentena, filtrad*, filtrado*, fue devuelt*,
  no acepta, no aceptad*, no aceptamos, no autorizad*, no es aceptad*, no está autorizad*, no esta permitid*,
  no están permitid*, no fue aceptad*, no ha sido aceptad*, no permitid*, no permitimos, no se acepta*,
  no se aceptan, no se permite, no se permiten, no son aceptad*, prohibid*, rechaza, rechazad*, rechazados,
  rechazamos, rechazo, rehusad*, restringid*, restringido*, vetad*, vetado*

@relay:
  correo a terceros, dominio externo, dominios externos, hacer relay, reencamin*, reenvio, reenvío*, relay,
  relaying, retransmis*, retransmisión*, retransmitir, retransmitir*

@reputation:
  baja reputación, mala reputacion, pobre reputación, reputacion, reputación baja, reputación*

@required:
  antes, antes de, debe, deberá, es necesario, exige, exigid*, necesari*, necesita, obligatori*, obligatorio,
  por favor, primeramente, primero, requerid*, requerida, requerido*, requiere, requiere*, se requiere, solo

@resolve:
  no puede resolverse, no resoluble, no resuelve, no se pudo resolver, no se puede resolver, resolucion, resolver,
  resolver*, resuelto, resuelve

@sender:
  campo from, correo del remitente, correo emisor, cuenta del remitente, cuenta remitente, dirección de envío,
  dirección de origen, dirección de remitente, dirección de retorno, direccion del remitente, dirección emisora,
  dirección from, direccion remitente, dominio de origen, dominio del remitente, dominio emisor, dominio remitente,
  emisor, emisor*, remitente <addr>, remitente del sobre, remitente*, su cuenta, tu cuenta, usuario remitente

@senderaddr:
  campo from, correo del remitente, correo emisor, cuenta del remitente, cuenta remitente, dirección de envío,
  dirección de origen, dirección de remitente, dirección de retorno, direccion del remitente, dirección emisora,
  dirección from, direccion remitente, dominio de origen, dominio del remitente, dominio emisor, dominio remitente,
  remitente del sobre, usuario remitente

@sending:
  enviar, envío, envíos, saliente, salientes

@server:
  equipo remoto, maquina, servicio, servicio de correo, servidor de correo, servidor de destino,
  servidor del destinatario, servidor destino, servidor remoto, servidor*, servidores, sistema, sistema de correo,
  sistema remoto

@size:
  longitud, peso, tamano, tamaño de archivo, tamaño del adjunto, tamaño del correo, tamano del mensaje,
  tamaño máximo, tamaño*, tamaños

@sizebig:
  demasiado extenso, demasiado grande, demasiado grande*, demasiado largo, demasiado largo*, demasiado pesado,
  excede el tamaño, excede límite de tamaño, excede máximo, excede tamano, excesivamente grande, límite de tamaño,
  mayor al permitido, mayor que el permitido, muy grande, muy grande*, muy pesado, sobrepasa el tamaño,
  supera el límite de tamaño, supera máximo, supera tamano, superó tamaño, tamaño excede, tamaño excedido,
  tamaño excesivo, tamano maximo, tamaño máximo*, tamaño mayor, tamaño permitido, tamaño supera, tamaño superior

@skip:
  el, es, esta, este, fue, ha, las, los, ser, sido, una

@spam:
  antispam, basura, considerado spam, correo basura, correo basura*, correo electrónico no deseado,
  correo electrónico no solicitado, correo masivo no, correo no deseado, correo no solicitado, filtro anti-spam,
  filtro antispam, mensaje no deseado, no deseado, no solicitad*, no solicitado, phishing, posible spam, publicidad,
  publicitari*, sospechoso de spam, spam, spam*, suplantación de identidad

@spoof:
  falsificad*, falso remitente, suplantación*, suplantad*

@successword:
  con éxito, correctamente, exitosa, exitosamente, exitoso, satisfactoria, satisfactoriamente

@syntax:
  caracter inválido, caracteres inválidos, caracteres no permitidos, caracteres no validos, error de sintaxis,
  formato, formato de dirección, formato de la dirección, formato erróneo, formato incorrect*, formato incorrecto,
  formato inválido, formato no válido, mal formad*, mal formada, mal formado, malformad*, no tiene formato,
  sintaxis, sintaxis incorrecta

@syserror:
  base de datos, en mantenimiento, error al procesar, error de configuración, error de servidor, error de sistema,
  error del servidor, error del sistema, error desconocido, error durante el proceso, error en el procesamiento,
  error en servidor, error inesperado, error interno, error local, error local*, error temporal, error temporal*,
  error transitorio, falla temporal, fallo del servidor, fallo interno, fallo temporal, fuera de servicio temporal*,
  mantenimiento, no se pudo procesar, ocupado, problema con el servidor, problema tecnico, problema temporal,
  problemas de configuración, problemas tecnicos, procesamiento, recursos insuficientes, saturado,
  servicio no disponible, servicio no está disponible, servicio suspendido, servicio temporalmente,
  servidor no disponible, servidor ocupado, servidor sobrecargad*, sobrecarg*, sobrecargad*

@systemfull:
  almacenamiento de sistema*, almacenamiento del sistema*, almacenamiento insuficiente,
  almacenamiento insuficiente en sistema, capacidad del sistema, disco del servidor, disco está lleno, disco lleno,
  disco lleno*, espacio del sistema, espacio en disco insuficiente, espacio en disco insuficiente*,
  espacio insuficiente en disco, espacio insuficiente en servidor, espacio insuficiente en sistema,
  memoria insuficiente, no hay espacio en disco, no hay espacio en servidor, no queda espacio en servidor,
  recursos del sistema, servidor lleno, servidor sin espacio, sin espacio en disco, sin espacio en servidor,
  sistema lleno

@temporary:
  intente nuevamente, intentelo de nuevo, mas tarde, reintent*, temporal, temporalmente, vuelva a intentar

@thankyou:
  a la mayor brevedad, gracias por su mensaje, gracias por tu mensaje, hemos recibido su correo,
  hemos recibido su mensaje, le responderemos, lo antes posible le

@timeout:
  agotado tiempo, expiró el tiempo, no contesta, no contestó, no ha respondido, no responde, no respondió,
  se agotó el tiempo, sin respuesta, sin respuesta*, superado el tiempo de espera, tiempo agotado,
  tiempo de conexión agotado, tiempo de espera, tiempo de espera agotado, tiempo de espera excedido,
  tiempo de respuesta, tiempo excedido, tiempo expirado, tiempo límite, tiempo máximo de espera

@tls:
  canal seguro, certificado ssl, certificado*, cifrad*, cifrada, cifrado, conexión cifrada, conexión segura,
  encriptacion, encriptad*, negociación tls, segura, starttls

@toomany:
  cantidad máxima, demasiad*, excesiv*, exceso de, límite máximo, maximo de, máximo número, máximo permitido,
  muchas, muchos, número excesivo, numero maximo

@tried:
  a la que intenta, especificada, especificado, ha intentado contactar, ha intentado llegar, indicada, indicado,
  ingresada, ingresado, intenta contactar, intentó contactar, introducida, introducido, que escribió,
  que ha escrito, que ha especificado, que ha introducido, que ingresó, que intentó, que usted indicó,
  solicitada, solicitado

@triedsend:
  ha intentado, intentos, intentó, intentó entregar, se ha intentado, se intentó entregar

@unavailable:
  inaccesible, indisponible, indisponible*, no accesible, no accesible*, no acepta mensajes, no alcanzable,
  no disponible*, no está accesible, no esta disponible, no operativ*, no puede aceptar, no puede aceptar mensajes,
  no puede recibir, no puede recibir*, no se encuentra disponible, no se puede acceder

@undelivered:
  entrega fallida, error de entrega, error en la entrega, fallo de entrega, fallo en la entrega, falló la entrega,
  imposible entregar, no entregad*, no entregado, no enviado, no fue entregado, no fue posible entregar,
  no ha podido ser entregado, no ha sido entregad*, no ha sido posible entregar, no pudo entregarse, no pudo enviarse,
  no pudo ser entregad*, no pudo ser enviad*, no puede ser entregado, no se consiguió entregar, no se entregó,
  no se ha entregado, no se ha podido entregar, no se ha podido enviar, no se logró entregar, no se pudo entregar,
  no se pudo enviar, no se puede entregar, sin lograrlo

@unreachable:
  conexion rechazada, error al conectar, error de conexión, fallo de conexión, falló la conexión,
  imposible conectar, imposible conectar*, imposible contactar, imposible establecer, inalcanzable, inalcanzable*,
  no alcanzable, no es posible conectar, no es posible contactar, no fue posible conectar, no hay ruta,
  no pudo conectar*, no responde servidor, no se ha podido conectar, no se ha podido establecer,
  no se logró conectar, no se logró establecer, no se pudo conectar, no se pudo contactar, no se pudo establecer,
  no se puede alcanzar, no se puede conectar, no se puede establecer, red inaccesible, red inalcanzable,
  sin conexión

@virus:
  archivo peligroso, codigo malicioso, gusano, infección, infectad*, infectado*, malicios*, malicioso*, malware*,
  programa malicioso, software malicioso, troyano, troyano*, virus, virus*

@yourip:
  dirección ip del remitente, esta dirección ip, ip de origen, ip de su servidor, servidor del remitente,
  servidor remitente, su dirección ip, su ip, su proveedor, su servidor, su servidor de correo, tu dirección ip,
  tu ip, tu servidor

@nobody:
  nadie, ninguna persona

@byname:
  dicho nombre, ese nombre, este nombre, tal nombre

@room:
  espacio, espacio libre, sitio

@left:
  abandonó la empresa, dejó la empresa, ha dejado la empresa, ya no forma parte, ya no trabaja

@notours:
  no alojamos, no es un dominio nuestro, no está alojado aquí, no gestionamos, no somos el servidor,
  no somos responsables de

@noname:
  carece de nombre, ningún nombre, no tiene nombre, no tiene nombre de host, sin nombre, sin registro inverso

@advert:
  correo publicitario, publicidad, publicitario

@judged:
  clasificado, considera*, filtro, identificado como

@alltries:
  intentos de entrega, intentos de envío, todos los intentos

@triesfailed:
  fallaron, fallidos, fracasaron, han fallado, han fracasado, sin éxito

@onlymembers:
  reservada a los miembros, solo el personal, solo los compañeros, solo los empleados, solo los miembros,
  solo los suscriptores, sólo los empleados, sólo los miembros, únicamente los miembros

@lasthour:
  una hora, última hora, últimas 24 horas, último minuto

@notknowyou:
  aún no le conocemos, no le conocemos, no lo conocemos, todavía desconocido

@dynamic:
  dinámica, dinámicas

@abandoned:
  abandonada, abandonado, abandonó, cesado
