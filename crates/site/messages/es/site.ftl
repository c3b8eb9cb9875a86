# The words around every page.

skip = Ir al contenido
menu = Páginas principales
crumbs = Dónde está
languages = Idiomas
toc = En esta página
anchor = Enlace a esta causa
license = Los textos y los datos son de dominio público (CC0).
search-label = Busque, o pegue una línea de log
search-hint = 1006, un nombre, un mensaje
search-button = Buscar
not-found-title = Aquí no hay ninguna página
not-found = No hay ninguna página en esta dirección. Busque un código, un nombre o una línea de log.

# What each page is called in a list of links.
name-start = Códigos de cierre
name-search = Buscar
name-codes = Todos los códigos
name-ranges = Rangos
name-dialects = Servicios
# As in English.
name-software = Software
name-strings = Mensajes de error
name-timers = Temporizadores
# $span is a length of time, such as "60 s".
name-timer = Después de { $span }
name-diagnose = Encontrar la causa
name-send = Qué código enviar
name-about = Acerca de
name-sources = Fuentes

# Above the title: what kind of page it is.
kicker-code = Código de cierre de WebSocket
kicker-pair = Dos códigos de cierre de WebSocket
kicker-dialect = Códigos de cierre de un servicio o una biblioteca
# As in English.
kicker-software = Software
kicker-timer = ¿De quién es el temporizador?

# Spans of time: 60 s, 10 min, 2 h.
# As in English.
span-seconds = { $value } s
# As in English.
span-minutes = { $value } min
# As in English.
span-hours = { $value } h

# How a claim is known; stands after the name of its source.
how-measured = medido
how-source = código fuente
how-documentation = documentación
how-report = testimonio de un usuario

heading-sources = Fuentes
heading-details = Detalles
heading-pairs = ¿No está seguro de que sea este código?
heading-both = Los dos códigos
heading-confused = Códigos que se confunden
more-send = Qué código enviar

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }: qué significa, qué hacer

# Above the causes; a link to the diagnosis follows.
code-diagnose = Si sabe más sobre el final, aquí aparecen primero las causas más probables:

# A pair's page.
pair-title = ¿{ $a } o { $b }?
pair-or = o
pair-page-title = WebSocket: ¿{ $a } o { $b }? { $name_a }, { $name_b }

start-title = Códigos de cierre de WebSocket
start-description = Por qué se cerró un WebSocket, qué significa cada código de cierre y qué hacer: todos los códigos, todos los pares de códigos, mensajes de error, temporizadores y un diagnóstico.
start-headline = ¿Por qué se cerró el WebSocket?
start-lead = Un WebSocket termina con un número. Búsquelo, o pegue lo que ve: la página dice qué ocurrió, cómo confirmarlo y cómo solucionarlo.
start-paste = Pegue lo que ve: un código, un nombre, un mensaje de error o bytes
start-paste-hint = Por ejemplo:
start-paste-button = Explicarlo
start-after = Se cierra siempre después del mismo tiempo
start-after-about = Si el tiempo es siempre el mismo, un temporizador termina la conexión. Elija el tiempo para ver de quién puede ser el temporizador.
start-questions = ¿Qué quiere saber?
start-diagnose = Diga lo que sabe: el código, cuánto tiempo estuvo abierta, qué hay en el trayecto. Las causas más probables aparecen primero.
start-send = Usted programa el servidor o el cliente y quiere cerrar con el código correcto.
start-strings = Qué escriben las bibliotecas, los navegadores y los proxies cuando termina un WebSocket.
start-software = Qué códigos acepta cada biblioteca, cómo los llama, y sus temporizadores y límites.
start-codes = Los códigos que más se ven
start-all = Todos los códigos y rangos
start-advice = Reconectarse: { $advice }
start-services = Qué significa un código en un servicio
start-services-all = Todos los servicios y bibliotecas

codes-title = Todos los códigos de cierre de WebSocket
codes-description = Todos los códigos de cierre de WebSocket de 0 a 65535 en una página: nombre, si se envía y si hay que reconectarse.
codes-lead = Una trama Close tiene un número de 1000 a 4999, o ninguno. 1005, 1006 y 1015 nunca se envían: los indica una biblioteca por sí misma.
codes-others = Números con un significado en un servicio
codes-others-about = Estos no tienen ningún significado registrado. Los servicios y las bibliotecas los usan con significados propios.

ranges-title = Rangos de códigos de cierre
ranges-description = Quién puede usar cada rango de códigos de cierre de WebSocket: el protocolo, IANA, las bibliotecas, las aplicaciones.
ranges-lead = El rango de un número dice quién decide qué significa.
ranges-numbers = Números de este rango con página propia:

dialects-title = Códigos de cierre de servicios y bibliotecas
dialects-description = Qué significan los códigos de cierre en Discord, Pusher, Twitch, GraphQL, Socket.IO y otros servicios y bibliotecas, y si hay que reconectarse.
dialects-lead = Los números de 4000 a 4999 pertenecen a la aplicación. Cada servicio les da un significado propio, y algunos dan uno nuevo a números registrados.
dialects-services = Servicios
dialects-libraries = Bibliotecas y protocolos
# $name is the service's name.
dialect-title = { $name }: códigos de cierre
dialect-description = Qué significa cada código de cierre de WebSocket en { $name }, y si hay que reconectarse después.
dialect-lead = Si hay que reconectarse es lo que dice la fuente, salvo que se indique otra cosa.
dialect-channel = Dónde están sus números
dialect-subprotocols = Subprotocolo
# As in English.
dialect-hosts = Host
channel-code = en el código de la trama Close
channel-reason = en el motivo de la trama Close
channel-in-band = en mensajes de su protocolo
col-meaning = Significado
our-reading = (nuestra interpretación de la fuente)

software-title = Software y códigos de cierre
software-description = Qué códigos de cierre aceptan los navegadores, las bibliotecas, los servidores y los proxies, cómo los llaman y qué escriben cuando termina un WebSocket.
software-lead = Las bibliotecas difieren: llaman a los códigos con nombres distintos, rechazan algunos y muestran un número propio para una conexión perdida.
software-browsers = Navegadores
software-libraries = Bibliotecas
software-servers = Servidores
# As in English.
software-proxies = Proxies
software-services = Servicios
software-others = Otros, con temporizadores o límites
software-refused = Códigos que algún software rechaza
software-refused-about = Estos se pueden enviar, pero el software nombrado aquí no los acepta: la aplicación que lo usa ve otro número o un error.
# $name is the software's name.
one-title = { $name }: códigos de cierre, mensajes de error, temporizadores
one-description = Qué códigos de cierre acepta y envía { $name }, cómo los llama, qué escribe cuando termina un WebSocket, y sus temporizadores y límites.
one-description-short = Qué escribe { $name } cuando termina un WebSocket, y sus temporizadores y límites.
one-codes = Qué códigos acepta
one-accepts = Códigos que acepta
one-otherwise = Se muestra en lugar de los demás
one-sends = Códigos que puede enviar
one-sends-script = Códigos que puede enviar un script
one-refuses-to-send = Qué hace con los demás
one-empty = Qué muestra para una trama Close sin código
one-lost = Qué muestra cuando TCP termina sin una trama Close
one-names = Cómo llama a los códigos
one-strings = Qué escribe
one-limits = Límites de tamaño
one-dialect = Sus propios códigos de cierre
sees-error = un error sin código
sees-nothing = ningún número
limit-fixed = no se puede ajustar
limit-message = por mensaje
limit-frame = por trama
limit-queue = pendiente de envío
# As in English.
size-bytes = { $value } B
# As in English.
size-kib = { $value } KiB
# As in English.
size-mib = { $value } MiB

strings-title = Mensajes de error
strings-description = Qué escriben los navegadores, las bibliotecas, los servidores y los proxies cuando se cierra un WebSocket, y a qué código de cierre equivale cada mensaje.
strings-lead = Las palabras de cada programa, con el código al que equivalen. Un * representa cualquier texto; un #, un número. La búsqueda encuentra una línea completa.
strings-common = Escritos por muchos
strings-more = qué significa

timers-title = Temporizadores que cierran WebSockets
timers-description = Los tiempos de espera de proxies, balanceadores de carga, servidores y bibliotecas que cierran WebSockets: valor por defecto, ajuste, qué los reinicia y qué código ve cada lado.
timers-lead = Una conexión que termina siempre después del mismo tiempo termina por un temporizador. Un temporizador de inactividad cuenta desde el último tráfico; una duración máxima cuenta desde la apertura, se envíe lo que se envíe.
timers-all = Todos los temporizadores
timers-dash = – significa que no se sabe.
# $span is a time: 60 s, 2 h.
timer-title = El WebSocket se cierra después de { $span }
timer-description = Qué temporizadores cierran un WebSocket después de { $span } por defecto: proxies, balanceadores de carga, servidores y bibliotecas, con sus ajustes.
timer-lead = Estos temporizadores terminan una conexión después de { $span }, por defecto o según los usuarios. Busque el software que está en su trayecto. Un ajuste puede tener allí otro valor.
timer-what = Cómo se nota y cómo solucionarlo
timer-more = Más
timer-other = Si nada de esto está en su trayecto:
timer-near = Otros tiempos
timer-idle = silencio
timer-lifetime = duración máxima
# As in English.
timer-keepalive = keepalive
timer-handshake = apertura
timer-close = cierre
timer-drain = apagado
timer-reconnect = reconexión
timer-idle-heading = Temporizadores de inactividad
# As in English.
timer-keepalive-heading = Keepalives
timer-lifetime-heading = Duraciones máximas
timer-handshake-heading = Tiempo para la apertura
timer-close-heading = Tiempo para el cierre
timer-drain-heading = Tiempo para un apagado
timer-idle-about = Estos terminan una conexión por la que no se envió nada durante ese tiempo. Envíe algo con más frecuencia; la tabla dice qué cuenta.
timer-keepalive-about = Estos envían pings y terminan una conexión cuyo otro lado no responde. El tiempo es la suma del intervalo y del tiempo para la respuesta.
timer-lifetime-about = Estos terminan una conexión después de ese tiempo, se envíe lo que se envíe. Los pings no sirven: reconéctese.
timer-handshake-about = Estos terminan una conexión en la que no llega lo que se espera en la apertura.
timer-close-about = Estos cortan una conexión cuyo otro lado no completa el cierre.
timer-drain-about = Estos terminan las conexiones que quedan cuando el software se detiene o recarga.
timer-reported = (según los usuarios)
# As in English.
col-software = Software
col-setting = Ajuste
col-value = Por defecto
col-counts = Qué cuenta
col-reset = Lo reinicia
col-client = El cliente ve
col-server = El servidor ve
setting-fixed = no se puede ajustar
value-none = ninguno
reset-data = cualquier dato, también los pings
reset-ping = la respuesta a un ping
reset-message = un mensaje
reset-nothing = nada

send-title = ¿Qué código de cierre debo enviar?
send-description = Un árbol de decisión para el código de cierre de WebSocket correcto: de lo que ocurrió en su lado al código que lo dice.
send-lead = Empiece por lo que ocurrió en su lado. Escriba también la causa en el motivo: como máximo, 123 bytes de UTF-8.
ask-why = ¿Por qué cierra?
because-why-done = El trabajo ha terminado, o el usuario se fue.
because-why-leaving = Mi lado se va, se reinicia o no tiene capacidad.
because-why-bytes = Lo que llegó no sigue el protocolo o no se puede leer.
because-why-rules = El otro lado no tiene permitido hacer esto.
because-why-failed = Algo falló en mi lado.
because-why-own = Tiene un significado que solo mi aplicación conoce.
ask-leaving = ¿Por qué se va su lado?
because-leaving-for-good = El servidor se detiene, o termina una conexión inactiva.
because-leaving-restart = El servidor se reinicia y vuelve pronto.
because-leaving-page = Programo una página, y el usuario la abandona. El navegador lo envía por sí mismo.
because-leaving-overloaded = El servidor no tiene capacidad para esta conexión.
ask-bytes = ¿Qué tiene de malo lo que llegó?
because-bytes-framing = Una trama viola las reglas del protocolo.
because-bytes-utf8 = Un texto no es UTF-8 válido.
because-bytes-type = Es texto donde solo acepto binario, o al revés.
because-bytes-too-big = Un mensaje es demasiado grande.
because-bytes-extension = Soy el cliente, y el servidor no aceptó una extensión que necesito.
ask-rules = ¿Qué regla se violó?
because-rules-token = Las credenciales faltan o son incorrectas.
because-rules-expired = El token expiró mientras la conexión estaba abierta.
because-rules-rights = Las credenciales son correctas, pero la cuenta no puede hacer esto.
because-rules-rate = El cliente envía demasiado, o con demasiada frecuencia.
because-rules-waited = Esperé demasiado algo: el inicio de sesión, un mensaje, una respuesta a un ping.
because-rules-rule = Otra regla: origen, contenido, cuota.
send-expired-about = 3000 dice exactamente eso. Escriba «token expired» en el motivo, para que el cliente obtenga un token nuevo antes de reconectarse. Todo el software acepta 1008 con el mismo motivo; el gateway de farewell envía eso, porque algunas bibliotecas rechazan 3000.
ask-failed = ¿Qué falló?
because-failed-handler = Mi código falló de una forma que no esperaba.
because-failed-not-ready = Estoy sobrecargado, o aún no estoy listo.
because-failed-upstream = Soy un gateway, y el servidor que está detrás dio una respuesta no válida.
send-own-about = Elija un número y documente qué significa y si un cliente debe reconectarse después.
send-never = Nunca envíe estos
send-never-ranges = Nunca envíe un número menor que 1000, mayor que 4999 o que no esté asignado.

about-title = Acerca de esta referencia
about-description = Qué es esta referencia de códigos de cierre de WebSocket, cómo se sabe cada afirmación y qué significan sus signos.
about-lead = Esta referencia dice por qué se cierran los WebSockets y qué hacer. Cada afirmación sobre software tiene una fuente, la forma en que se sabe y el día en que se leyó.
# All are numbers.
about-counts = { $claims } afirmaciones sobre { $software } productos de software se apoyan en { $sources } fuentes. Hay { $situations } causas, { $strings } mensajes de error y los códigos de { $dialects } servicios y bibliotecas.
about-known = Cómo se sabe cada cosa
about-measured = Ejecutamos el software y miramos qué envía por la red y qué muestra.
about-source = Leímos su código fuente.
about-documentation = Lo dice su documentación o un estándar.
about-report = Un usuario lo cuenta en público. Puede ser cierto solo para esa versión o ese ajuste.
sources-title = Fuentes
sources-description = De dónde vienen las afirmaciones de esta referencia: mediciones, código fuente, documentación, testimonios, cada uno con el día en que se leyó.
sources-lead = Cada fuente una vez, con el día o el mes en que se leyó.
about-signs = Qué significan los signos
about-signs-about = El color nunca va solo: cada signo tiene sus palabras.
about-travels = El número está en una trama Close: lo dijo el otro lado.
about-local = Ninguna trama tiene este número: lo indica su propia biblioteca.
about-never = No es válido: nadie puede enviarlo.
about-yes = Un cliente se reconecta, tras una espera.
about-changed = El mismo intento vuelve a fallar hasta que algo haya cambiado.
about-no = Un cliente no se reconecta.
about-data = Como datos
about-data-about = Todo está también como JSON, con un esquema.
about-license = Licencia
about-farewell = farewell es un gateway, una biblioteca y un comando para WebSockets que terminan bien. El comando sabe todo lo que está en estas páginas:
