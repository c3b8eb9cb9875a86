# What a comparison shows of each code, or range of codes: cells of its table,
# and steps for pairs that have none of their own.
#
#   .clean      whether the close was a clean one
#   .fault      which side caused it
#   .look       where to look first
#   .tell-1 ... what to expect if it is this code, besides the bytes of the Close
#               frame
#
# The steps of any two entries can be printed one after the other. In the ranges
# $code is the number that was asked for; .clean, .fault and .look have no number
# in them.

traits-1000 =
    .clean = { -clean-both }
    .fault = Ninguno: un lado cerró a propósito, o un temporizador terminó la conexión.
    .look = La llamada a close() y los temporizadores que encajan con la duración o la inactividad.
    .tell-1 = Probablemente sea 1000 si el log del lado que cerró muestra una llamada a close(1000).
    .tell-2 = Si Java-WebSocket, Tomcat, .NET o websocket-driver indican 1000, puede que la trama Close estuviera vacía: estas bibliotecas indican 1000 también para una trama Close vacía.

traits-1001 =
    .clean = Sí, si la trama Close del otro lado llegó antes de que el remitente desapareciera.
    .fault = Ninguno: un lado se fue.
    .look = La página que se abandonó, o el apagado y el temporizador de inactividad del servidor.
    .tell-1 = Probablemente sea 1001 si, en ese momento, se cerró o recargó una página, se apagó el servidor o se disparó un temporizador de inactividad de Jetty o Tomcat.

traits-1002 =
    .clean = { -clean-receiver }
    .fault = El lado que envió los bytes, o algo en el trayecto que los cambió.
    .look = El motivo y los primeros bytes de la trama rechazada.
    .tell-1 = Probablemente sea 1002 si el motivo nombra una regla de las tramas, como «RSV1 must be clear».
    .tell-2 = Si tungstenite indica 1002 con «Protocol violation», puede que el otro lado haya enviado un código que tungstenite rechaza, como 1014.

traits-1003 =
    .clean = { -clean-both }
    .fault = El lado que envió el mensaje, si ambos lados habían acordado un tipo.
    .look = El tipo del último mensaje.
    .tell-1 = Probablemente sea 1003 si el último mensaje era binario y el extremo espera texto, o al revés. En una captura, el opcode 1 es texto y el 2 es binario.

traits-1004 =
    .clean = { -not-valid }
    .fault = El lado que lo envió: el número está reservado.
    .look = La tabla de códigos que sigue el remitente.
    .tell-1 = Probablemente sea 1004 si el remitente sigue una tabla anterior a la RFC, en la que 1004 significaba que un mensaje es demasiado grande.

traits-1005 =
    .clean = Normalmente sí: llegó una trama Close.
    .fault = Ninguno: una trama Close vacía es legal y no da ninguna causa.
    .look = La llamada a close() que no lleva código.
    .tell-1 = Probablemente sea 1005 si el otro lado llamó a close() sin código en un navegador o en ws (Node).
    .tell-2 = Si aiohttp indica 0, la trama Close estaba vacía: eso es 1005.

traits-1006 =
    .clean = { -clean-never }
    .fault = Desconocido: 1006 solo significa que no llegó ninguna trama Close utilizable; la causa puede ser cualquiera.
    .look = Primero, si la conexión llegó a abrirse; luego, temporizadores, reinicios y proxies.
    .tell-1 = Si el evento open nunca se disparó, el handshake de apertura falló: probablemente sea 1006, porque no puede haber llegado ninguna trama Close.
    .tell-2 = Probablemente sea 1006 si TCP terminó sin trama Close, o si su propia biblioteca terminó la conexión por un error; entonces indica a menudo 1006, sea cual sea el código que envió.

traits-1007 =
    .clean = { -clean-receiver }
    .fault = El lado que envió el mensaje.
    .look = Los bytes del último mensaje de texto.
    .tell-1 = Probablemente sea 1007 si el último mensaje de texto, o el motivo de una trama Close, tiene bytes que un decodificador UTF-8 rechaza.

traits-1008 =
    .clean = { -clean-both }
    .fault = Desde el punto de vista de quien envía 1008: el lado que violó la regla.
    .look = El motivo y la duración de la conexión.
    .tell-1 = Probablemente sea 1008 si el log del remitente nombra una regla: credenciales, Origin, ruta, frecuencia, contenido.

traits-1009 =
    .clean = { -clean-receiver }
    .fault = El lado que envió el mensaje, o el servidor o proxy cuyo límite es demasiado pequeño.
    .look = El tamaño del último mensaje y los límites del servidor y de cada proxy.
    .tell-1 = Probablemente sea 1009 si justo antes llegó un mensaje grande y se aceptan otros más pequeños de la misma clase.

traits-1010 =
    .clean = Para el servidor, si este responde; el cliente que envía 1010 a menudo indica 1006.
    .fault = Desde el punto de vista del cliente: el servidor, o un proxy que quitó la extensión.
    .look = El encabezado Sec-WebSocket-Extensions, en el cliente y en el servidor.
    .tell-1 = Probablemente sea 1010 si un cliente terminó la conexión justo después de la apertura y el motivo nombra una extensión.

traits-1011 =
    .clean = { -clean-both }
    .fault = El remitente; con «keepalive ping timeout», cualquiera de los dos, porque cualquiera puede haber estado bloqueado.
    .look = El motivo y luego el log del remitente.
    .tell-1 = Probablemente sea 1011 si el log del lado que cerró muestra una excepción o un pánico en ese segundo.
    .tell-2 = Si el motivo es «keepalive ping timeout», probablemente sea 1011: Python websockets lo envía cuando un ping no recibió respuesta.

traits-1012 =
    .clean = { -clean-both }
    .fault = Ninguno: el servicio se reinicia.
    .look = El despliegue o la recarga de ese momento.
    .tell-1 = Probablemente sea 1012 si todas las conexiones de una instancia terminaron en unos segundos, cada una con una trama Close, durante un despliegue o una recarga.

traits-1013 =
    .clean = { -clean-both }
    .fault = A menudo ninguno: el servicio recibe más conexiones de las que puede atender.
    .look = La carga y los límites del servicio.
    .tell-1 = Probablemente sea 1013 si las conexiones terminan justo después de la apertura mientras el servicio está al límite y más tarde permanecen abiertas.

traits-1014 =
    .clean = { -clean-both }
    .fault = El servidor que está detrás del gateway.
    .look = El servidor que está detrás del gateway y el log del gateway.
    .tell-1 = Probablemente sea 1014 si el log del gateway muestra que la conexión con el servidor que está detrás se rompió, o que el servidor envió algo no válido, mientras la conexión del cliente estaba abierta.

traits-1015 =
    .clean = { -clean-never }
    .fault = La mayoría de las veces el servidor: su certificado o la cadena del certificado.
    .look = El certificado, con el comando openssl s_client.
    .tell-1 = Probablemente sea 1015 si openssl s_client -connect HOST:443 -servername HOST -verify_return_error falla para el mismo host. Los navegadores indican 1006 en ese caso.

traits-3000 =
    .clean = { -clean-both }
    .fault = El cliente: sus credenciales.
    .look = El token: si está presente, es válido y no ha expirado.
    .tell-1 = Probablemente sea 3000 si una conexión con credenciales nuevas permanece abierta.
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = El cliente: su cuenta no tiene el permiso.
    .look = Los permisos de la cuenta.
    .tell-1 = Probablemente sea 3003 si una conexión con credenciales nuevas de la misma cuenta termina igual y una conexión con otra cuenta permanece abierta.

traits-3008 =
    .clean = Sí, si el otro lado aún responde.
    .fault = El lado que tardó demasiado.
    .look = Qué esperaba el remitente: un inicio de sesión, un mensaje o un pong.
    .tell-1 = Probablemente sea 3008 si el inicio de sesión, el primer mensaje o un pong llegó demasiado tarde.
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = El programa que usó el número como código de cierre.
    .look = El lugar del programa que generó el número.
    .tell-1 = Probablemente sea { $code } si una biblioteca tiene una constante con ese valor o si un programa usó un estado HTTP como código de cierre.

traits-unassigned =
    .clean = { -not-valid }
    .fault = El programa que eligió un número no registrado.
    .look = El código fuente del programa que lo envió.
    .tell-1 = Probablemente sea { $code } si este número está en el código fuente del programa que lo envió; no figura en el registro.

traits-library =
    .clean = { -clean-both }
    .fault = Consulte la documentación de la biblioteca del remitente.
    .look = La documentación de la biblioteca o del servicio del otro lado.
    .tell-1 = Probablemente sea { $code } si figura en la documentación de la biblioteca o del servicio del otro lado.

traits-private =
    .clean = { -clean-both }
    .fault = Consulte la documentación del servicio que lo envía.
    .look = El código fuente o la documentación del servicio del otro lado.
    .tell-1 = Probablemente sea { $code } si figura en el código fuente o en la documentación del servicio del otro lado.

traits-outside =
    .clean = { -not-valid }
    .fault = El lado que escribió la trama Close.
    .look = El número en hexadecimal: sus dos bytes pueden estar intercambiados o ser dos letras.
    .tell-1 = Probablemente sea { $code } si el remitente intercambió los dos bytes de un código o escribió un motivo en la trama Close sin un código delante.
