# Spanish

@skip:
  el, es, esta, este, fue, ha, las, los, ser, sido, una

@absent:
  desconocid*, inexistente*, no conocid*, no encontrad*, no esta registrad*, no existe, no existen,
  no fue encontrad*, no hay, no localizado, no reconocid*, no reconocida, no reconocido, no se encontro,
  no se encuentra, no se ha encontrado, no se pudo encontrar, no se reconoce, no tiene cuenta, no valido aqui,
  ya no existe

@accepted:
  aceptado, correctamente, entregado, recibido

@accessdenied:
  acceso denegado, acceso no permitido, no autorizado, permiso denegado

@attachment:
  adjunto*, archivo adjunto, archivos adjuntos, extension, fichero adjunto, ficheros adjuntos, tipo de archivo

@auth:
  autentic*, autentif*, contrasena, credenciales, identific*

@bad:
  equivocad*, erronea, erroneo, incorrect*, invalid*, mal, no es valid*, no valid*

@badcommand:
  desconocid*, incorrecta, invalid*, no implementado, no reconocid*, no soportado

@blocked:
  bloquead*, denegad*, filtrad*, no acepta, no aceptad*, no autorizad*, no esta permitid*, no permitid*,
  no se acepta*, no se permite, prohibid*, rechazad*, rehusad*, restringid*, vetad*

@blocklist:
  blacklist*, en lista negra, lista de bloqueo, lista negra, listado en, listas negras

@command:
  comando*, orden, parametro*

@connection:
  conexion*, sesion

@connections:
  conexiones, conexiones simultaneas, sesiones, simultaneas

@connfail:
  agotado, cerrada, expirada, fallida, fallo, imposible, interrumpida, no se pudo, perdida, rechazada

@content:
  contenido, por contenido

@delayed:
  demorada, demorado, entrega retrasada, retrasada, retrasado

@disabled:
  bloquead*, borrad*, caducad*, cancelad*, cerrad*, dada de baja, dado de baja, desactivad*, deshabilitad*,
  eliminad*, expirad*, fuera de servicio, inactiv*, inhabilitad*, no activ*, no esta activ*, suspendid*,
  ya no esta activa

@dns:
  dns, registro mx, registros mx, resolucion de nombres, servidor de nombres

@domain:
  dominio de destino, dominio del destinatario, dominio*, nombre de dominio

@exceeded:
  alcanzado, excede*, excedid*, excedio, insuficiente, sin espacio, sobrepasad*, supera, superad*

@expired:
  abandon*, caducad*, demasiado tiempo, expirad*, expiro, intentos, reintentos, tiempo maximo

@fail:
  error, falla, fallid*, fallo, incumple, invalid*, no coincide, no paso, no supera

@full:
  cuota de almacenamiento, cuota excedida, cuota llena, cuota superada, espacio insuficiente, excede cuota, excedida,
  excedido, excedio cuota, excedio limite, falta de espacio, limite de almacenamiento, llen*, llena, lleno,
  no hay espacio, rebasado, saturad*, sin espacio, sobre cuota, sobrepasad*, supera cuota, superado cuota

@greylist:
  lista gris, listas grises

@ip:
  direccion ip, ip de origen, ip remitente, servidor emisor, servidor remitente, su direccion ip, su ip, su servidor

@later:
  de nuevo, intente, intentelo, mas tarde, momentaneamente, momento, nuevo mas tarde, provisional*, reintent*,
  temporal*, temporalmente, vuelva a intentar

@list:
  esta lista, la lista, lista de correo, lista de distribucion, lista de distribución

@loop:
  bucle, ciclo, demasiados saltos

@mailbox:
  buzon de correo, buzon*, casilla de correo, casilla*, correo del destinatario, correo electronico,
  cuenta de correo, cuenta*, destinatario*, destino, direccion, direccion de correo, direccion de correo electronico,
  direccion de email, direccion del destinatario, direcciones, receptor, usuario*

@mask:
  consulte, mas informacion, para evitar spam, para mas informacion, si no es spam

@memberonly:
  restringido a miembros, solo los miembros, solo los suscriptores, solo miembros, solo suscriptores,
  sólo los miembros, sólo miembros, sólo suscriptores

@message:
  contenido, correo*, email, entrega, envio, mail, mensaje*, su mensaje

@moved:
  cambio de direccion, ha cambiado, nueva direccion, se ha mudado, trasladado

@policy:
  directiva*, motivos de seguridad, normas, politica*, razones de seguridad, regla, reglas

@ptr:
  dns inverso, inversa, inverso, ptr, resolucion inversa

@quota:
  almacenamiento, capacidad, cuota, espacio, espacio en disco, tamano del buzon

@rate:
  demasiado rapido, demasiados correos, demasiados mensajes, exceso de envio*, frecuencia, limite de envio*,
  limite de mensajes, limite diario, muy rapido, tasa, volumen

@recipients:
  destinatario, destinatarios

@rejected:
  bloquead*, denegad*, devuelt*, fallid*, no aceptad*, no autorizad*, no entregad*, no ha podido ser entregad*,
  no permitid*, no pudo ser entregad*, no se acepta*, no se pudo entregar, prohibid*, rechaza, rechazad*, rehusad*

@relay:
  encaminamiento, reenviar, reenvio, relay, retransmis*, retransmitir

@reputation:
  mala reputacion, reputacion

@required:
  antes, debe, necesari*, obligatori*, por favor, primero, requerid*, requiere, solo

@resolve:
  resolucion, resolver, resuelto, resuelve

@sender:
  direccion del remitente, direccion remitente, dominio del remitente, dominio remitente, emisor, remitente <addr>,
  remitente*

@server:
  maquina, servicio, servidor de correo, servidor remoto, servidor*, sistema

@size:
  longitud, tamano, tamano del mensaje

@sizebig:
  demasiado extenso, demasiado grande, demasiado largo, excede, excede tamano, excedido, muy grande, supera,
  supera limite, supera tamano, tamano maximo

@spam:
  antispam, basura, correo basura, correo no deseado, no deseado, no solicitado, phishing, publicidad, spam

@syntax:
  caracteres no validos, formato, formato incorrecto, mal formad*, sintaxis

@syserror:
  error del servidor, error del sistema, error interno, error local, error temporal, fallo interno, mantenimiento,
  ocupado, problema tecnico, problemas tecnicos, procesamiento, saturado, servicio no disponible, sobrecarg*

@systemfull:
  disco lleno, espacio en disco insuficiente, sistema lleno

@temporary:
  intente nuevamente, intentelo de nuevo, mas tarde, reintent*, temporal, temporalmente, vuelva a intentar

@timeout:
  agotado tiempo, no responde, sin respuesta, tiempo agotado, tiempo de espera, tiempo excedido

@tls:
  certificado*, cifrado, encriptacion, segura

@toomany:
  demasiad*, excesiv*, exceso de, limite de, maximo de, muchas, muchos, numero maximo

@unavailable:
  inaccesible, indisponible, no accesible, no alcanzable, no disponible*, no esta disponible, no puede recibir

@undelivered:
  no entregado, no ha podido ser entregado, no se ha podido entregar, no se pudo entregar

@unreachable:
  conexion rechazada, imposible conectar, inalcanzable, no alcanzable, no se pudo conectar, no se pudo contactar,
  no se puede alcanzar, no se puede conectar

@virus:
  codigo malicioso, infectad*, malicioso*, troyano, virus
