# The codes that have an entry of their own, and the ranges.
#
# The value is the registered name. `.answer` answers "what is this?" in one
# sentence; `.page`, `.server` and `.operator` say what it means for the author of
# the web page or client, the author of the server, and the operator of what is
# between; `.first` is the first step; `.use` says when to send it; `.reference`
# where it is defined. In the ranges, $code is the number that was asked for.
#
# One line is one text: a line break would reach the reader.

code-1000 = Cierre normal
    .answer = El remitente ha terminado y ha cerrado la conexión; eso no significa que ambos lados estuvieran de acuerdo.
    .page = El servidor cerró la conexión, o el código de su propia página llamó a close(). Si la página aún necesita la conexión, abra una nueva tras una espera aleatoria de hasta { SECONDS("rfc6455-first-delay") } s. Lea antes el motivo: un servicio puede cerrar con 1000 por algo que una conexión nueva no cambia, como una clave que ha expirado.
    .server = El cliente ha terminado y nada ha fallado: no lo anote en el log como error. Algunas bibliotecas muestran 1000 también para una trama Close sin código, así que puede que el cliente no enviara ningún código.
    .operator = Los proxies que solo transmiten bytes, como nginx y HAProxy, nunca envían una trama Close. 1000 vino del cliente, del servidor o de un gateway que escribe él mismo tramas WebSocket.
    .first = Busque la llamada a close(), salvo que esperara el final; si no hay ninguna, busque un temporizador que encaje con la duración de la conexión o con el silencio antes del final.
    .use = Envíe 1000 cuando su lado haya terminado. Envíe 1001 cuando un temporizador de inactividad termine la conexión y 1012 cuando el servidor se reinicie, porque los clientes pueden tomar 1000 como razón para no reconectarse.
    .reference = RFC 6455, sección 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = El remitente se va
    .answer = El remitente se va: se cerró o recargó una página, un servidor se apaga o se agotó un temporizador del servidor.
    .page = El servidor, o un gateway delante de él, cerró la conexión; su página no hizo nada mal. { -reconnect-soon } Puede que muchos otros clientes se estén reconectando en ese mismo momento. Una página no puede enviar 1001: close(1001) lanza InvalidAccessError.
    .server = Un usuario cerró la pestaña, la recargó o se fue a otra página. En ese caso los navegadores están obligados a enviar 1001, así que cuéntelo como un final normal y no como un error.
    .operator = Compare las horas de los cierres con las de los reinicios, los despliegues y las recargas, y el silencio antes del final con los límites de inactividad. Caddy envía 1001 a ambos lados cuando se detiene o recarga su configuración, y AWS API Gateway lo envía al llegar a su límite de inactividad y a su duración máxima.
    .first = Como cliente, espere un tiempo aleatorio y luego reconéctese. (Un servidor no tiene que hacer nada.)
    .use = Envíe 1001 cuando su servidor se detenga o cuando termine una conexión inactiva. Si se reinicia y las bibliotecas de sus clientes aceptan 1012, envíe 1012 en su lugar. Los navegadores envían 1001 por sí mismos.
    .reference = RFC 6455, sección 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = Error de protocolo
    .answer = El remitente recibió bytes que violan las reglas del protocolo WebSocket y abandonó la conexión.
    .page = El navegador construye las tramas, así que una página rara vez lo causa. No se reconecte en bucle, porque el mismo error suele repetirse: avise a quienes operan el servidor. El temporizador de inactividad de Bandit (Phoenix) es una excepción: también termina con 1002, y una conexión nueva funciona.
    .server = Su biblioteca rechazó lo que envió el cliente, o el cliente rechazó lo que envió usted. El motivo suele nombrar la regla. Compruebe si dos escritores usan un mismo socket, si solo un lado usa compresión y si algún código de cierre no lo acepta la otra biblioteca.
    .operator = Lo puede causar un proxy que cambia el handshake o los bytes, por ejemplo uno que quita Sec-WebSocket-Extensions. Conéctese directamente al servidor, sin pasar por ningún proxy: si allí no ocurre el error, lo causa un proxy.
    .first = Lea el motivo: suele nombrar la regla que se violó.
    .use = Deje 1002 a la biblioteca. Cuando un mensaje está bien formado pero su aplicación no lo acepta, envíe 1003, 1008 o un código de 4000–4999.
    .reference = RFC 6455, sección 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = Datos no admitidos
    .answer = El remitente no acepta este tipo de mensaje: recibió binario y quiere texto, o recibió texto y quiere binario.
    .page = send() con una cadena envía texto; con un ArrayBuffer o un Blob envía binario. Envíe el tipo que espera el servidor. El mismo mensaje vuelve a fallar después de reconectarse.
    .server = Compruebe el tipo del último mensaje que envió el cliente, y si lo cambió una actualización de su framework o del cliente. Algunos frameworks envían 1003 también para texto que no es JSON válido.
    .operator = Los proxies rara vez son la causa: nginx, HAProxy y otros parecidos no miran el tipo de un mensaje. Un gateway que lee mensajes WebSocket puede tener una regla al respecto; mire su log.
    .first = Mire el tipo del último mensaje: en una captura, el opcode 1 es texto y el 2 es binario.
    .use = Envíe 1003 cuando no acepte en absoluto este tipo de mensaje. Para un contenido incorrecto del tipo correcto, como JSON mal formado, envíe 1008 o un código de 4000–4999. En HTTP, 415 (Unsupported Media Type) es parecido.
    .reference = RFC 6455, sección 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = Reservado
    .answer = 1004 no tiene significado y no debe enviarse; las tablas antiguas lo llaman «demasiado grande», que hoy es 1009.
    .page = Si el evento close muestra 1004, el servidor envió un código ilegal: Chromium y Firefox lo pasan a la página. No se reconecte automáticamente; avise a quienes operan el servidor.
    .server = No envíe 1004, aunque su biblioteca lo permita: otras bibliotecas le responden con 1002 o indican 1006. Si lo recibió, el cliente sigue una tabla antigua o tiene un fallo.
    .operator = Los proxies que solo transmiten bytes no generan 1004. Averigüe qué extremo lo envió.
    .first = Busque el programa que envía 1004 y haga que envíe 1009 para un mensaje demasiado grande.
    .use = Nunca envíe 1004. Para un mensaje demasiado grande, envíe 1009. { -own-code }
    .reference = RFC 6455, sección 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = Sin código de estado
    .answer = Llegó una trama Close sin código; eso es legal y limpio, y su biblioteca puso el número 1005.
    .page = El servidor cerró sin código, o su página llamó a close() sin argumentos y el servidor respondió de la misma manera. No hay nada roto. Reconéctese solo si la página aún necesita la conexión.
    .server = El cliente llamó a close() sin código. Cuéntelo como un final limpio. Hay excepciones: uvicorn, con su implementación wsproto o sansio, muestra 1005 también cuando la conexión simplemente se perdió.
    .operator = Un lado cerró a propósito y su trama Close llegó al otro, así que el trayecto funciona. Cuando un proxy corta la conexión, el código es 1006.
    .first = Busque la llamada a close() que no lleva código, en el cliente o en el servidor.
    .use = No es posible enviar 1005: los navegadores lanzan un error si se intenta, y está prohibido en una trama Close. Llame a close(1000, "done") si el otro lado necesita saber por qué.
    .reference = RFC 6455, secciones 7.1.5 y 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Cierre anormal
    .answer = La conexión nunca se abrió, o terminó sin una trama Close utilizable; nadie envió 1006: lo puso su biblioteca.
    .page = Los navegadores ocultan la causa a los scripts a propósito, para que una página no pueda explorar la red del usuario. Por la misma razón, el evento error no lleva código ni mensaje. La consola del navegador y su panel de red muestran más, a menudo el estado HTTP. Reconéctese con esperas aleatorias y crecientes; deténgase después de varios intentos si la conexión nunca se ha abierto.
    .server = Se perdió el cliente sin una trama Close, o la biblioteca de su propio servidor cortó la conexión. Los casos sueltos son normales: los teléfonos se suspenden y las redes cambian. Si muchas conexiones terminan en el mismo momento, busque un reinicio o un proxy. Anote también en el log el texto de error de su biblioteca, porque a menudo nombra la causa.
    .operator = Para averiguar si la conexión la terminó el servidor o el proxy, compare los logs de ambos en ese segundo: la terminó el que cerró primero. { -past-the-proxy } nginx, HAProxy y AWS Application Load Balancer nunca envían una trama Close, así que los clientes ven 1006 cuando uno de ellos corta la conexión.
    .first = Averigüe si la conexión llegó a abrirse: ¿se disparó el evento open?
    .use = No es posible enviar 1006. Un programa que sabe por qué termina una conexión envía en su lugar una trama Close: 1011 para un fallo, 1001 o 1012 para un apagado, 1013 cuando está sobrecargado.
    .reference = RFC 6455, secciones 7.1.5, 7.2.3 y 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Carga útil de trama no válida
    .answer = La carga útil no corresponde al tipo de su mensaje: casi siempre es un mensaje de texto que no es UTF-8 válido.
    .page = El navegador codifica en UTF-8 cada cadena que se envía, así que el texto que envía una página rara vez causa 1007. Si lo causa, compruebe si el servidor usa 1007 para JSON mal formado o campos incorrectos. No vuelva a enviar el mismo mensaje.
    .server = La biblioteca del otro lado, o la de su propio lado, no pudo decodificar un mensaje de texto o un motivo de cierre. Envíe los bytes como mensaje binario y corte el texto solo entre caracteres.
    .operator = Los proxies que solo transmiten bytes no comprueban UTF-8. Un gateway que comprueba el contenido puede enviar 1007 por una regla propia; mire su log.
    .first = Mire los bytes del último mensaje de texto: busque el primero que no es UTF-8 válido.
    .use = Deje 1007 a la biblioteca. No es para JSON mal formado ni para campos que faltan: para eso, envíe 1008 o un código de 4000–4999.
    .reference = RFC 6455, secciones 7.4.1 y 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = Violación de política
    .answer = El remitente cerró la conexión porque se violó una de sus reglas: 1008 es el rechazo genérico, para cuando 1003 y 1009 no encajan o cuando el remitente quiere ocultar los detalles.
    .page = El motivo importa más que el número: léalo, y luego las reglas que documenta el servicio. Cambie lo que violó la regla antes de reconectarse, porque el mismo intento vuelve a fallar. { -retry-after }
    .server = Lo envió su manejador, su framework o un gateway delante de su servidor. Busque la regla en el código y en el log: credenciales, Origin, frecuencia, contenido o un cliente que lee demasiado despacio.
    .operator = Un gateway con reglas propias, como el de farewell, envía 1008 sin preguntar al servidor. Su log, o la ficha que guarda de la conexión, nombra la regla.
    .first = Lea el motivo; si está vacío, pregunte al operador del servicio o lea el log del servidor correspondiente al segundo del cierre.
    .use = Envíe 1008 cuando un cliente haya violado una de sus reglas y ningún otro código encaje, y nombre la regla en el motivo. Para un tipo de mensaje incorrecto, envíe 1003; para un mensaje demasiado grande, 1009.
    .reference = RFC 6455, sección 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = Mensaje demasiado grande
    .answer = Un mensaje era más grande de lo que acepta el remitente del Close; es el equivalente en WebSocket de HTTP 413.
    .page = Saque el mensaje de la cola antes de reconectarse, porque volverá a ser demasiado grande. Divídalo, o suba los datos grandes por HTTP y envíe solo su dirección.
    .server = Su biblioteca tiene un límite, a menudo pequeño: { KIB("tomcat-text-buffer") } KiB en Tomcat, { MIB("python-websockets-max-size") } MiB en Python websockets, { MIB("ws-max-payload") } MiB en ws para Node. Aumente el límite solo hasta donde lo necesite su aplicación, porque cada conexión puede usar esa cantidad de memoria.
    .operator = Cada salto que lee tramas WebSocket tiene su propio límite, y decide el más pequeño. AWS API Gateway acepta tramas de hasta { KIB("aws-api-gateway-frame") } KiB y mensajes de hasta { KIB("aws-api-gateway-message") } KiB.
    .first = Averigüe qué tamaño tenía el último mensaje y qué extremo o qué proxy envió el 1009: la redacción del motivo a menudo muestra qué biblioteca fue.
    .use = Envíe 1009 cuando un mensaje supere su límite, e indique el límite en el motivo.
    .reference = RFC 6455, sección 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = Extensión obligatoria
    .answer = El cliente cerró la conexión porque el servidor no aceptó una extensión que el cliente necesita.
    .page = Una página no puede exigir una extensión, así que 1010 viene de clientes fuera del navegador. Haga que la extensión sea opcional en ese cliente, o conéctese a un servidor que la admita.
    .server = Solo los clientes envían 1010. Active la extensión que nombra el motivo, o documente que no la ofrece.
    .operator = Lo puede causar un proxy que quita o reescribe Sec-WebSocket-Extensions. Compare el encabezado a ambos lados del proxy.
    .first = Compare el encabezado Sec-WebSocket-Extensions que envió el cliente con el de la respuesta que recibió.
    .use = Envíe 1010 solo como cliente, y enumere en el motivo las extensiones que faltan. Un servidor que necesita una extensión rechaza el handshake en su lugar.
    .reference = RFC 6455, sección 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = Error interno
    .answer = El remitente se encontró con una situación que no esperaba y no pudo continuar; es el equivalente en WebSocket de HTTP 500.
    .page = Lea el motivo antes de reconectarse: si nombra una cuota o créditos, reconectarse no sirve. Si no, reconéctese con esperas aleatorias y crecientes y limite los intentos. No vuelva a enviar sin cambios el último mensaje: un mensaje que tumbó el servidor puede volver a tumbarlo.
    .server = Si falló un manejador, su log tiene el error en ese segundo. Si el motivo es «keepalive ping timeout», un ping no recibió respuesta a tiempo, y la causa puede estar en cualquiera de los lados: compruebe primero si su propio bucle de eventos estaba bloqueado.
    .operator = Un gateway que entiende WebSocket, como el de farewell, envía 1011 cuando pierde el servidor que está detrás. Detrás de nginx o HAProxy, el cliente ve 1006 ante el mismo suceso.
    .first = Lea el motivo y averigüe qué lado envió el 1011: Python websockets escribe «sent 1011» si lo envió su propio lado y «received 1011» si lo envió el otro.
    .use = Envíe 1011 cuando su lado haya fallado de una forma que no esperaba. Para los fallos que espera, envíe un código que los nombre. La RFC solo menciona servidores, pero los clientes también lo envían, sobre todo tras agotarse el tiempo de espera de un keepalive.
    .reference = RFC 6455, sección 7.4.1, y errata 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Reinicio del servicio
    .answer = El servicio se reinicia, o recarga su código o su configuración; reconéctese tras una espera aleatoria.
    .page = Reconéctese sin preguntar al usuario. { -retry-after } Si no, el texto registrado pide una espera aleatoria de { SECONDS("registered-1012-min") } a { SECONDS("registered-1012-max") } s. Una espera aleatoria de { SECONDS("paced-1012-min") } a { SECONDS("paced-1012-max") } s basta donde el servidor reparte sus cierres en el tiempo, como hace el gateway de farewell.
    .server = uvicorn envía 1012 cuando se apaga; Phoenix, cuando drena sus sockets. Reparta los cierres en varios segundos. Los clientes pueden llegar a otra instancia al reconectarse, así que no guarde sus sesiones solo en la memoria de un proceso.
    .operator = Detrás de nginx o HAProxy, los clientes ven 1006 cuando el servidor termina sin una trama Close. Antes de matar un servidor, dele tiempo para enviar sus tramas Close.
    .first = Espere un tiempo aleatorio y luego reconéctese.
    .use = Envíe 1012 cuando los clientes deban reconectarse tras un reinicio, un despliegue o una recarga. Estos no lo aceptan: { REFUSED_BY("1012") }. A los clientes basados en ellos, envíeles 1001 o un código de 4000–4999.
    .reference = Registro de IANA; lista de correo hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Intentar más tarde
    .answer = El servicio no tiene ahora capacidad para esta conexión; pruebe otra de sus direcciones o inténtelo más tarde.
    .page = { -retry-after } Si no, haga lo que dice el texto registrado: conéctese a otra dirección del servicio si existe, y a la misma dirección solo cuando el usuario lo pida. Muestre que el servicio está ocupado y deje que el usuario lo intente de nuevo; un programa sin usuario espera un tiempo aleatorio que crece con cada intento.
    .server = Su programa, su framework o un gateway delante de él rechazó la conexión porque se alcanzó un límite. Busque el límite y compruebe los servicios que necesita su servidor.
    .operator = Mire el límite de conexiones, de archivos abiertos, de memoria y de CPU, y el estado de lo que está detrás del servicio.
    .first = Espere o use otra dirección del servicio; no reintente en bucle.
    .use = Envíe 1013 cuando no tenga capacidad para una conexión. HTTP 503 en el handshake significa lo mismo y cuesta menos, pero una página no puede leerlo. Estos no aceptan 1013: { REFUSED_BY("1013") }; a los clientes basados en ellos, envíeles 1011 o un código de 4000–4999.
    .reference = Registro de IANA; lista de correo hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Gateway incorrecto
    .answer = Un gateway o un proxy recibió una respuesta no válida del servidor que está detrás, en una conexión que ya estaba abierta; el registro lo compara con HTTP 502.
    .page = Su página no es la causa. Reconéctese con esperas aleatorias y crecientes, como después de 1006.
    .server = El gateway delante de su servidor perdió la conexión con él o no pudo entender su respuesta. Lea su propio log correspondiente al segundo del cierre.
    .operator = Compruebe que el servidor detrás del gateway está en marcha y habla WebSocket en esa ruta, y lea el log del gateway.
    .first = Lea el log del gateway y luego el del servidor que está detrás, correspondientes al segundo del cierre.
    .use = Envíe 1014 solo desde un gateway cuyos clientes lo acepten. Estos no lo aceptan: { REFUSED_BY("1014") }. A los clientes basados en ellos, envíeles 1011.
    .reference = Registro de IANA; lista de correo hybi <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = Handshake TLS
    .answer = No se pudo establecer TLS, así que nunca hubo un WebSocket; 1015 es una indicación local y nunca se envía.
    .page = Los navegadores no usan 1015: muestran 1006 para un fallo de TLS. Abra el mismo host con https:// en una pestaña; allí el navegador nombra el fallo.
    .server = Sirva un certificado que sea válido para el nombre que usan los clientes, junto con sus certificados intermedios.
    .operator = Averigüe qué salto descifra TLS y compruebe allí el certificado: nombres, fechas y cadena.
    .first = Ejecute «{ -openssl }» y compruebe los nombres, las fechas y la cadena del certificado.
    .use = Nunca envíe 1015: está prohibido en una trama Close. Deje que lo indique el extremo que no pudo establecer TLS.
    .reference = RFC 6455, sección 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = No autorizado
    .answer = Las credenciales faltan, son incorrectas o han expirado: 3000 es el equivalente de HTTP 401 en una conexión abierta, donde una página puede leerlo.
    .page = Obtenga credenciales nuevas y vuelva a conectarse; las antiguas vuelven a fallar. Si el servidor es Centrifugo, SockJS o SaltyRTC, o está basado en WebSocket++, 3000 significa otra cosa.
    .server = Su manejador o su gateway rechazó las credenciales. Si el token debería ser válido, compare los relojes de los dos lados, y la audiencia y la clave del token.
    .operator = El gateway de farewell envía 3000 cuando el servidor rechazó el handshake o se rechazó un token, si la ruta tiene when_refused = "accept"; refused_code puede fijar otro código.
    .first = Renueve las credenciales, salvo que el remitente dé a 3000 otro significado.
    .use = Envíe 3000 cuando las credenciales falten o sean incorrectas. { -accept-first } { -uws-refuses }
    .reference = Registro de IANA, 2021-09-06 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Prohibido
    .answer = Las credenciales son válidas, pero no permiten esto: 3003 es el equivalente de HTTP 403 en una conexión abierta.
    .page = No se reconecte automáticamente: credenciales nuevas de la misma cuenta no sirven. Diga al usuario qué no puede hacer la cuenta. En SaltyRTC, 3003 significa que la señalización pasó a otro canal.
    .server = Su manejador o su gateway determinó que la cuenta no tiene el permiso que este canal o esta acción necesita.
    .operator = El gateway de farewell envía 3003 solo donde usted lo configure: refused_code = 3003 en una ruta con when_refused = "accept".
    .first = Compruebe qué permiso hace falta y si esta cuenta lo tiene.
    .use = Envíe 3003 cuando sepa quién es el cliente y la cuenta no pueda hacer esto. { -accept-first } { -uws-refuses }
    .reference = Registro de IANA, 2023-02-22 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Tiempo de espera agotado
    .answer = El remitente esperó algo demasiado tiempo: 3008 es el equivalente de HTTP 408.
    .page = Primero, haga que su cliente envíe a tiempo lo que espera el servidor: el inicio de sesión justo después de la apertura, o un heartbeat cuando no se envía nada más. { -reconnect-soon } En Centrifugo, 3008 significa que usted lee demasiado despacio; en AssemblyAI, que la sesión fue demasiado larga.
    .server = Su manejador, su biblioteca o su gateway tiene un temporizador para el inicio de sesión, para el primer mensaje o para un pong. Compárelo con la duración de la conexión y con el tiempo desde el último mensaje.
    .operator = El gateway de farewell envía 3008 a un cliente que no responde a los pings. Un cliente así normalmente ya no está y nunca lo recibe.
    .first = Lea el motivo: es el único lugar que puede decir qué esperaba el remitente.
    .use = Envíe 3008 cuando haya esperado demasiado, y escriba en el motivo qué esperaba. { -uws-refuses }
    .reference = Registro de IANA, 2024-02-01 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-unused = Sin uso
    .answer = { $code } no es un código de cierre: la RFC 6455 deja 0–999 sin uso, y una trama Close no debe contenerlo.
    .page = El número viene de su propia biblioteca o del otro lado, que en ese caso viola las reglas. { -shown-anyway }
    .server = Compruebe si un programa pasó a close() un estado HTTP, como 401 o 503. aiohttp indica 0 para un Close vacío, que otras bibliotecas indican como 1005.
    .operator = Un proxy no genera un número así. Mire los programas de los dos extremos.
    .first = Busque el programa que generó el número: su biblioteca, su propio código o el otro lado.
    .use = Nunca envíe { $code }. Envíe 1008 para una regla violada, 1011 para un error, 1013 para una sobrecarga. { -own-code }
    .reference = RFC 6455, sección 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Sin asignar
    .answer = { $code } no está asignado a nada, y una trama Close no debe contenerlo: 1000–2999 es para el protocolo y sus extensiones públicas, y ningún número de este rango está asignado después de 1015.
    .page = Pida a los autores del servidor que cambien el número. { -shown-anyway } SockJS indica 2000 cuando fallaron todos sus transportes; ese número viene del cliente SockJS.
    .server = Si su programa envía { $code }, muchos clientes indican 1002 o 1006 en su lugar. Si lo recibe, el cliente tiene un fallo o usa un número que no está registrado.
    .operator = Los proxies que solo transmiten bytes no generan un número así. Mire los programas de los dos extremos.
    .first = Busque el programa o la biblioteca que tiene { $code } en su código fuente.
    .use = Nunca envíe { $code }. { -own-code }
    .reference = RFC 6455, sección 7.4.2, y el registro de IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Biblioteca o framework
    .answer = { $code } está en el rango para bibliotecas y frameworks: la biblioteca del otro extremo decide qué significa.
    .page = { -look-up-number } No use la tabla de otra biblioteca: el mismo número significa cosas distintas en cada una.
    .server = Solo 3000, 3003 y 3008 están registrados; su biblioteca puede usar para sí cualquier otro número de 3000–3999.
    .operator = Los proxies que solo transmiten bytes no lo cambian. Si un cliente indica 1006 en su lugar, compruebe si está basado en uWebSockets, que rechaza 3000–3999.
    .first = Averigüe qué biblioteca o servicio envía { $code }.
    .use = Envíe { $code } solo si es un número de su propia biblioteca, y documéntelo o regístrelo en IANA. { -own-code }
    .reference = RFC 6455, sección 7.4.2, y el registro de IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = Uso privado
    .answer = { $code } está en el rango para uso privado: la aplicación del otro extremo decide qué significa.
    .page = { -look-up-number } Si no encuentra el significado, reconéctese con esperas aleatorias y crecientes, y deténgase después de unos pocos intentos que terminen con el mismo número.
    .server = Busque el número en su propio código fuente. Documente, para cada uno de sus códigos, qué significa y si un cliente debe reconectarse.
    .operator = Todas las bibliotecas de esta referencia aceptan 4000–4999. Si el cliente ve 1006 en su lugar, busque un servidor que cierre antes de aceptar el handshake o un salto que corte TCP.
    .first = Averigüe qué servicio o aplicación envía { $code }: suele mostrarlo el nombre del host o el subprotocolo.
    .use = Envíe { $code } para un significado que su aplicación tenga documentado. Los navegadores también pueden enviarlo.
    .reference = RFC 6455, sección 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = Fuera del registro
    .answer = { $code } no es un código de cierre: el registro acaba en 4999, y la RFC 6455 no da ningún significado a los números mayores.
    .page = El número viene del otro lado, que escribe mal sus tramas Close. { -shown-anyway }
    .server = Compruebe cómo escribe la trama su programa. { -capture-close }
    .operator = Salvo en una ruta configurada solo para observar, el gateway de farewell no deja pasar un número así: si lo envía el servidor, el cliente recibe 1011. Sin un gateway así, mire el programa que lo envió.
    .first = Busque el remitente y escriba { $code } en hexadecimal. Si los dos bytes en el orden inverso son un código conocido, el remitente los intercambió; si son dos letras, el remitente escribió un motivo sin código.
    .use = Nunca envíe { $code }. { -own-code }
    .reference = RFC 6455, sección 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
