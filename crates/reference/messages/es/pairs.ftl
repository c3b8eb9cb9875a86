# The pairs of codes that people confuse. The smaller code comes first in the id.
#
# The value answers "what is the difference?". The attributes:
#   .difference-1 ...  what differs and is not in the table of facts
#   .tell-1 ...        steps that separate the two; the program prints before them
#                      what the Close frame in a capture, wasClean and the table
#                      of refused codes tell
#   .use               which to use when
#
# "It is 1000" means: the close code that the reader has is 1000. "Program" and
# "script" are code that somebody wrote; "code" alone is always a close code.
#
# Sentences that several pairs share are in terms.ftl, the sources of the claims
# in facts/pairs.json.

pair-1000-1001 = Con 1000 el remitente ha terminado aquello para lo que era la conexión; con 1001 el remitente se va, haya terminado o no, porque se cierra una página o se apaga un servidor.
    .difference-1 = 1000 solo dice qué hizo su remitente. No significa que ambos lados estén de acuerdo en que la sesión está completa.
    .difference-2 = También los clientes difieren: phoenix.js 1.7 se reconecta después de 1001 y no después de 1000, y sockette no se reconecta después de ninguno de los dos.
    .tell-1 = En un servidor, averigüe qué hizo la página. Si un script llamó a close(1000), es 1000. Si se cerró o recargó la pestaña, o se abrió otra página en ella, el navegador envió 1001; un script no puede enviar 1001.
    .tell-2 = Si quien lo ve es un cliente, lea el log del servidor. Probablemente sea 1000 si un manejador llamó a close(). Probablemente sea 1001 si el servidor se apagó. Un servidor sobre Bandit envía 1000 incluso entonces.
    .tell-3 = Si la conexión termina siempre tras el mismo tiempo de inactividad, mire el servidor. El temporizador de inactividad de Cowboy ({ SECONDS("cowboy-idle-timeout") } s por defecto) envía 1000; los de Jetty y Tomcat envían 1001.
    .use = Envíe 1000 cuando el trabajo esté hecho, y 1001 cuando un servidor se apague antes. Para un reinicio, envíe 1012 si sus clientes lo aceptan.

pair-1000-1005 = Con 1000 el remitente escribió el código en su trama Close; con 1005 la trama Close estaba vacía y su biblioteca puso 1005.
    .difference-1 = Ambos son normalmente cierres limpios. 1000 no significa que ambos lados acordaran terminar, y 1005 no significa que el otro lado tenga un fallo: un navegador debe enviar una trama Close vacía cuando un script llama a close() sin argumentos.
    .tell-1 = { -has-reason(code: "1000") }
    .tell-2 = Mire la biblioteca que indica el número. Java-WebSocket, Tomcat, .NET y websocket-driver (Rails, faye) indican 1000 también para una trama Close vacía. { -capture-or-log }
    .tell-3 = Averigüe cómo cierra el otro lado. Cuando se llama a close() sin argumentos, los navegadores y ws (Node) envían una trama Close vacía, mientras que Python websockets y aiohttp envían 1000. Engine.IO (Socket.IO) siempre cierra sin código.
    .tell-4 = Si ve 1005 desde una actualización de su biblioteca y antes veía 1000, la trama Close estaba vacía las dos veces: ws corrigió lo que indica en 2017; Vert.x, en la versión 3.5.
    .use = Envíe 1000 con un motivo cuando su lado haya terminado. { -cannot-send(code: "1005") } Si el otro lado debe saber por qué cerró usted, no llame a close() sin código. Al recibir 1000 o 1005, trate los dos por igual, pero lea el motivo de un 1000.

pair-1000-1006 = Con 1000 un lado cerró a propósito; con 1006 no llegó ninguna trama Close utilizable, o la conexión nunca se abrió, y su biblioteca puso 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Si la conexión estaba abierta, usted llamó a close(1000) y ve 1006, el otro lado cortó TCP o no respondió a tiempo. Su llamada era correcta; mire el otro lado.
    .tell-3 = Si mitmproxy está en el trayecto, una conexión perdida puede llegar como 1000. Para averiguarlo, lea el log del servidor o capture entre mitmproxy y el servidor.
    .tell-4 = { -local-text }
    .use = Envíe 1000 cuando su lado haya terminado, y espere la trama Close del otro lado antes de cerrar TCP. { -cannot-send(code: "1006") }

pair-1000-1011 = Con 1000 el remitente cerró a propósito; con 1011 ocurrió un error inesperado en el remitente, algo muy parecido a HTTP 500.
    .difference-1 = Un servidor que envía 1000 después de un error oculta el error, y algunos clientes, como phoenix.js 1.7 y sockette, no se reconectan entonces.
    .tell-1 = Lea el motivo. Python websockets envía 1011 «keepalive ping timeout» después de un ping sin respuesta; Tornado envía 1000 «ping timed out» ante el mismo suceso.
    .tell-2 = Lea el log del lado que cerró correspondiente a ese segundo. Probablemente sea 1011 si muestra una excepción o una traza de pila. Probablemente sea 1000 si muestra una llamada a close() o un temporizador de inactividad.
    .tell-3 = Detrás de AWS API Gateway el número no los distingue: cuando el backend elimina una conexión, el cliente siempre ve 1000. Lea el log del backend.
    .use = Envíe 1000 cuando su lado haya terminado, y 1011 cuando su lado haya fallado. { -after-1011 }

pair-1000-1012 = Con 1000 el remitente ha terminado; con 1012 el servicio se reinicia y pide a sus clientes que se reconecten tras una espera.
    .difference-1 = Los clientes actúan en consecuencia: sockette, robust-websocket y phoenix.js 1.7 no se reconectan después de 1000, y sí después de 1012.
    .tell-1 = { -count-ends } Probablemente sea 1000 si solo terminó la suya. Probablemente sea 1012 si terminaron todas las conexiones de una instancia. Un servidor sobre Bandit puede enviar 1000 incluso entonces, cuando se apaga.
    .tell-2 = Lea el log del servidor. Probablemente sea 1012 si muestra un apagado o una recarga de uvicorn, o un drenaje de Phoenix. Probablemente sea 1000 si un manejador llamó a close() o si un temporizador terminó la conexión: el temporizador de inactividad de Cowboy y la duración máxima de Daphne envían 1000.
    .use = Envíe 1012 cuando el servicio se reinicie, por un despliegue o tras un cambio de su configuración. Envíe 1000 solo cuando el cliente no tenga razón para reconectarse.

pair-1001-1005 = Con 1001 el remitente escribió que se va; con 1005 el remitente no dio ningún código: su trama Close estaba vacía y la biblioteca de este lado puso 1005.
    .tell-1 = { -has-reason(code: "1001") }
    .tell-2 = En un servidor, averigüe qué hizo la página. Si se cerró o recargó la pestaña, o se abrió otra página en ella, es 1001. Si un script llamó a close() sin argumentos, o soltó la última referencia al WebSocket, es 1005.
    .tell-3 = Si quien lo ve es un cliente, mire el servidor. Cabe esperar 1005 de Socket.IO, que cierra todos los WebSockets sin código. Cabe esperar 1001 de un servidor sobre Python websockets que se apaga, y de Caddy cuando recarga.
    .use = Envíe 1001 cuando su servidor se apague, o 1012 cuando se reinicie; un navegador envía 1001 por sí mismo. { -cannot-send(code: "1005") } { -give-a-code } En sus estadísticas, cuente los dos como finales normales.

pair-1001-1006 = Con 1001 el otro lado envió una trama Close para decir que se va; con 1006 no llegó ninguna trama Close utilizable, o la conexión nunca se abrió, y su biblioteca puso 1006.
    .difference-1 = Un mismo suceso puede ser 1001 en un lado y 1006 en el otro: cuando se dispara el temporizador de inactividad de Jetty o Tomcat, el cliente ve 1001 y el propio servidor indica 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Averigüe qué hay entre el cliente y el servidor. nginx y HAProxy nunca envían una trama Close, así que probablemente sea 1006 si uno de ellos cortó la conexión. Caddy envía 1001 a ambos lados cuando recarga su configuración.
    .tell-3 = En un teléfono, lea el motivo: «WebSocket is closed due to suspension.» es el 1001 de Safari. Probablemente sea 1006 si el teléfono se bloqueó o perdió su red.
    .tell-4 = Si el usuario volvió a una página con el botón Atrás y la página recibió un evento close justo después de pageshow, el navegador había puesto la página en su caché de avance y retroceso (back/forward cache) y había cerrado la conexión. Según el estándar propuesto, la página ve 1006 y el servidor 1001.
    .use = Cuando su servidor se apague, envíe 1001, o 1012 si se reinicia, y espere las tramas Close de los clientes antes de cerrar TCP. { -cannot-send(code: "1006") }

pair-1001-1011 = Con 1001 el remitente se va y no había ningún problema; con 1011 ocurrió un error inesperado en el remitente.
    .tell-1 = Lea el motivo. «keepalive ping timeout» y un texto sobre un error vienen con 1011. «Connection Idle Timeout» (Jetty) y «CloudFlare WebSocket proxy restarting» vienen con 1001.
    .tell-2 = Lea el log del lado que cerró correspondiente a ese segundo. Probablemente sea 1001 si muestra un apagado o un temporizador de inactividad. Probablemente sea 1011 si muestra una excepción o un ping sin respuesta.
    .tell-3 = { -count-ends } Probablemente sea 1011 si solo terminó una, tras un mensaje que su manejador no pudo procesar. Probablemente sea 1001 si terminaron todas las conexiones de un servidor porque alguien lo detuvo.
    .use = Envíe 1001 cuando su lado se vaya según lo previsto, y 1011 cuando su lado falle, para que los operadores vean el fallo. { -after-1011 }

pair-1001-1012 = Con 1001 el remitente se va y no dice si volverá; con 1012 un servicio se reinicia y pide a sus clientes que se reconecten tras una espera.
    .difference-1 = Los servidores ven 1001 todos los días, porque los navegadores lo envían al abandonar una página; los navegadores no envían 1012. Algunos clientes, como sockette, no se reconectan después de 1001 y sí después de 1012.
    .tell-1 = Averigüe qué software cerró la conexión. { -sends-1012 } Cabe esperar 1001 de Python websockets cuando se apaga y de Caddy cuando recarga.
    .tell-2 = Mire el tiempo de inactividad. Probablemente sea 1001 si la conexión termina siempre tras el mismo tiempo sin tráfico: los temporizadores de inactividad de Jetty, Tomcat y AWS API Gateway envían 1001.
    .tell-3 = Averigüe qué estaba previsto. Probablemente sea 1012 si un despliegue o una recarga de la configuración empezó justo antes del final, pero un servidor que se sustituye también puede enviar 1001: lea entonces su log.
    .use = Envíe 1012 cuando el servicio se reinicie y sus clientes lo acepten; si no, envíe 1001. { -after-1012 }

pair-1001-1013 = Con 1001 el remitente se va; con 1013 el servicio sigue en marcha, pero no tiene ahora capacidad para esta conexión.
    .tell-1 = { -look-age } Probablemente sea 1013 si la conexión terminó justo después de la apertura. Probablemente sea 1001 si había funcionado un rato.
    .tell-2 = Reconéctese una vez después de unos segundos. Probablemente sea 1013 si la conexión nueva se cierra igual mientras el servicio está ocupado. Probablemente sea 1001 si la conexión nueva permanece abierta.
    .tell-3 = Lea el log del servidor correspondiente a ese segundo. Probablemente sea 1001 si el servidor se apagó o se disparó un temporizador de inactividad, y 1013 si se alcanzó un límite de conexiones o de carga.
    .use = Envíe 1001 cuando su servidor se apague, y 1013 cuando siga en marcha pero esté lleno. { -after-1013 }

pair-1001-3008 = Con 1001 el remitente se va, o terminó una conexión que llevaba demasiado tiempo en silencio; con 3008 el remitente esperó demasiado algo que usted tenía que enviar.
    .difference-1 = Los servidores eligen de forma distinta: para una conexión inactiva, Jetty, Tomcat y el gateway de farewell envían 1001; para un ping sin respuesta, el gateway de farewell envía 3008. 3008 está registrado como Timeout sin ningún documento, así que solo el motivo dice qué llegó tarde.
    .tell-1 = Lea el motivo. Probablemente sea 3008 si nombra algo que llegó tarde: un inicio de sesión, un primer mensaje, un pong. «Connection Idle Timeout» es el 1001 de Jetty.
    .tell-2 = Mire los demás clientes. Probablemente sea 1001 si terminaron juntas todas las conexiones de ese servidor. Probablemente sea 3008 si solo terminaron las conexiones de clientes que no habían enviado nada o eran lentos.
    .tell-3 = Averigüe qué servicio es. { -other-3008 }
    .use = Envíe 3008 cuando el cliente no haya enviado a tiempo lo que tenía que enviar, y nómbrelo en el motivo. Envíe 1001 cuando su lado se vaya. Después de 3008, averigüe qué llegó tarde y envíelo a tiempo en la siguiente conexión.

pair-1002-1003 = Con 1002 los bytes violan el protocolo WebSocket; con 1003 los bytes son correctos, pero el receptor no acepta este tipo de mensaje, texto o binario.
    .tell-1 = Envíe el mismo contenido con el otro tipo: texto en lugar de binario, o al revés. Probablemente sea 1003 si se acepta el otro tipo. Probablemente sea 1002 si también falla.
    .tell-2 = Lea el motivo. Es 1002 si nombra una regla de las tramas, como «RSV1 must be clear».
    .tell-3 = Averigüe sobre qué software funciona el servidor. Undertow y Cask anteriores a finales de 2024 pueden enviar 1003 para una trama defectuosa, porque las dos constantes estaban intercambiadas en su código fuente. websocket-driver (Rails, faye) envía 1003 para una trama sin máscara. En estos casos, lea el log del servidor.
    .use = { -leave-to-library(code: "1002") } Envíe 1003 desde su aplicación cuando no acepte el tipo de un mensaje. { -not-again }

pair-1002-1005 = Con 1002 el otro lado encontró un error de protocolo en bytes que recibió de usted; con 1005 el otro lado no comunicó ningún error: su trama Close estaba vacía y la biblioteca de este lado puso 1005.
    .difference-1 = Una trama Close vacía es legal, así que 1005 por sí solo no significa que haya algo mal. 1002 significa que lo hay: su programa, su biblioteca o un proxy envió un encabezado mal formado, una máscara incorrecta o un opcode reservado.
    .tell-1 = { -has-reason(code: "1002") }
    .tell-2 = Si una captura muestra una trama Close con un cuerpo de un byte, esa trama es ilegal. La mayoría de las bibliotecas responden a una trama así con 1002; Firefox y gorilla indican 1005. El fallo está en el programa que envió la trama.
    .tell-3 = Lea el log del otro lado correspondiente a ese segundo. Probablemente sea 1002 si muestra un error de protocolo, y 1005 si muestra una llamada a close() sin código.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1005") } Un programa que escribe 1005 en una trama Close causa un error de protocolo.

pair-1002-1006 = Con 1002 el otro lado le dijo que sus bytes violan la RFC 6455; con 1006 no llegó ninguna trama Close utilizable, o la conexión nunca se abrió, y su biblioteca puso 1006.
    .difference-1 = { -two-ends(code: "1002") }
    .tell-1 = Si el evento open nunca se disparó, el handshake de apertura falló y no puede haber llegado ninguna trama Close: es 1006. Hay una excepción: para un handshake rechazado, Java-WebSocket puede indicar 1002, con el texto «Invalid status code received».
    .tell-2 = Compare los dos logs en el mismo segundo. Si el suyo nombra una regla violada e indica 1006, su lado encontró el fallo y el otro lado envió los bytes incorrectos.
    .tell-3 = En el caso de una página, abra la consola del navegador. Un navegador que encuentra el fallo solo indica 1006 a la página y escribe la regla violada en la consola.
    .tell-4 = Si ve 1002 siempre tras el mismo tiempo sin tráfico y el servidor funciona sobre Bandit (Phoenix), 1002 lo envió el temporizador de inactividad de Bandit; no había bytes incorrectos.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1006") } Si su propio log nombra una regla violada, no se reconecte sin cambios, ni siquiera después de 1006.

pair-1002-1007 = 1002 trata de la trama: su opcode, sus bits, su máscara o su longitud. 1007 trata del contenido: un texto que no es UTF-8, o datos que no corresponden a su tipo.
    .tell-1 = Mire el último mensaje en hexadecimal. Probablemente sea 1007 si el mensaje es un texto que un decodificador UTF-8 rechaza. Probablemente sea 1002 si el encabezado de una trama es incorrecto.
    .tell-2 = Envíe un texto de solo ASCII. Probablemente sea 1007 si se acepta el texto ASCII y su texto habitual no. Probablemente sea 1002 si fallan los dos.
    .tell-3 = Si el motivo de su propia trama Close no era UTF-8, mire la biblioteca que recibió la trama Close. ws y undici responden 1007; gorilla, Tomcat, .NET y Bandit responden 1002.
    .use = Deje los dos a la biblioteca, que los envía por sí misma. Ninguno es para JSON mal formado: para eso, envíe 1008 o un código propio de 4000–4999. { -not-again }

pair-1002-1008 = Con 1002 usted violó el protocolo WebSocket; con 1008 violó una regla del servicio.
    .tell-1 = Lea el motivo. Es 1002 si nombra algo de las tramas: máscara, opcode, bits RSV, longitud. Es 1008 si nombra credenciales, una frecuencia, un plan o el contenido de un mensaje.
    .tell-2 = Conéctese con otra biblioteca, una bien probada, y con la misma cuenta. Probablemente sea 1002 si el error desaparece. Probablemente sea 1008 si ocurre el mismo error.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Si el servidor es un servidor GraphQL sobre subscriptions-transport-ws, 1002 significa que servidor y cliente no tienen ningún subprotocolo en común.
    .use = { -leave-to-library(code: "1002") } Envíe 1008 cuando se haya violado una de sus propias reglas.

pair-1002-1011 = Con 1002 el remitente encontró un error de protocolo en los bytes que recibió; con 1011 el remitente falló por sí mismo, o su ping no recibió respuesta.
    .tell-1 = Lea el motivo. Es 1002 si nombra una regla de las tramas. Es 1011 si es «keepalive ping timeout» o el texto de una excepción.
    .tell-2 = Lea el log del remitente correspondiente a ese segundo. Probablemente sea 1011 si muestra una traza de pila de la aplicación. Probablemente sea 1002 si muestra un error de la biblioteca WebSocket sobre una trama.
    .tell-3 = Si la conexión termina siempre tras el mismo tiempo sin tráfico, mire el servidor: el temporizador de inactividad de Bandit envía 1002, y Python websockets envía 1011 después de un ping sin respuesta.
    .tell-4 = Desactive permessage-deflate en ambos extremos. Probablemente sea 1002 si el error desaparece entonces.
    .use = { -leave-to-library(code: "1002") } Envíe 1011 cuando haya fallado su código. Un gateway cuyo servidor violó el protocolo envía al cliente 1011 o 1014, no 1002: el cliente no hizo nada mal. { -after-1011 }

pair-1002-1012 = Con 1002 el otro lado encontró un error de protocolo en bytes que recibió de usted; con 1012 el servicio anunció su reinicio. Algunas bibliotecas indican 1002 para un 1012 que rechazan.
    .tell-1 = { -count-ends } Probablemente sea 1012 si todas las conexiones de una instancia terminaron durante un despliegue o una recarga. Probablemente sea 1002 si solo terminó la suya.
    .tell-2 = Lea el texto que acompaña al código. Es 1002 si el texto nombra una regla de las tramas, como «RSV1 must be clear». Si el texto nombra un código de cierre no válido, su biblioteca rechazó el código que llegó.
    .tell-3 = Después del reinicio, repita una vez lo que hizo. Probablemente sea 1002 si el mismo mensaje termina también la conexión nueva. Probablemente sea 1012 si la conexión nueva permanece abierta.
    .tell-4 = Busque un apagado en el log del servidor. { -sends-1012 }
    .use = { -leave-to-library(code: "1002") } Envíe 1012 cuando el servicio se reinicie; a los clientes que rechazan 1012, envíeles 1001 o un código propio de 4000–4999.

pair-1002-1014 = Con 1002 el otro lado encontró un error de protocolo en bytes que recibió de usted; con 1014 un gateway le dijo que falló el servidor que está detrás. Algunas bibliotecas indican 1002 para un 1014 que rechazan.
    .tell-1 = Si su biblioteca es tungstenite y el texto es «Protocol violation», puede que el otro lado haya enviado 1014, que tungstenite sustituye por 1002. { -capture-or-log }
    .tell-2 = Averigüe qué hay entre el cliente y el servidor. Probablemente sea 1002 si no hay ningún gateway que hable WebSocket: solo un gateway así envía 1014.
    .tell-3 = Conéctese directamente al servidor, sin el gateway. Probablemente sea 1002 si el mismo mensaje termina también esa conexión con 1002. Probablemente sea 1014 si el servidor la termina sin una trama Close.
    .tell-4 = Lea el log del gateway. Probablemente sea 1014 si se rompió la conexión con el servidor que está detrás, y 1002 si el gateway rechazó las tramas que usted envió.
    .use = { -leave-to-library(code: "1002") } { -use-1014 }

pair-1003-1007 = Con 1003 el receptor no acepta este tipo de mensaje, texto o binario; con 1007 acepta el tipo, pero los bytes no corresponden a él, como en un texto que no es UTF-8.
    .tell-1 = Mire el opcode del último mensaje. Probablemente sea 1003 si el opcode es 2 (binario) y el extremo espera texto. En los datos binarios nunca se comprueba UTF-8.
    .tell-2 = Si el opcode es 1 (texto), decodifique los bytes. Probablemente sea 1007 si un decodificador UTF-8 los rechaza. Probablemente sea 1003 si el decodificador los acepta: entonces el extremo espera binario.
    .use = Envíe 1003 cuando no acepte el tipo, sea cual sea el contenido del mensaje. { -leave-to-library(code: "1007") } Para un contenido incorrecto del tipo correcto, como JSON mal formado, envíe 1008 o un código propio de 4000–4999. { -not-again }

pair-1003-1008 = Con 1003 el receptor no acepta este tipo de mensaje, texto o binario; con 1008 el problema no es el tipo: se violó una de las reglas propias del receptor.
    .difference-1 = { -general-1008 }
    .tell-1 = Envíe el mismo contenido con el otro tipo: texto en lugar de binario, o al revés. Probablemente sea 1003 si se acepta el otro tipo. Probablemente sea 1008 si también se rechaza.
    .tell-2 = Si usted no envió ningún mensaje antes del final, probablemente sea 1008: 1003 responde a un mensaje. Compruebe las credenciales, Origin, la ruta y el plan.
    .tell-3 = Si el servidor es Starlette, mire el mensaje: su WebSocketEndpoint envía 1003 también para JSON mal formado.
    .use = Envíe 1003 cuando no acepte el tipo en absoluto. Envíe 1008 cuando se haya violado una de sus reglas, y nombre la regla en el motivo. Después de 1003, cambie el mensaje antes de volver a enviarlo. { -after-1008 }

pair-1003-1009 = Con 1003 el mensaje tiene el tipo incorrecto, texto o binario; con 1009 el mensaje es demasiado grande.
    .tell-1 = Envíe un mensaje corto del mismo tipo. Probablemente sea 1009 si se acepta el mensaje corto. Probablemente sea 1003 si también se rechaza.
    .tell-2 = Lea el motivo. Probablemente sea 1009 si nombra un tamaño, una longitud o un número de bytes; la redacción a menudo revela la biblioteca o el gateway que tiene el límite.
    .tell-3 = Lea los logs del servidor y de cada gateway del trayecto correspondientes a ese segundo. Probablemente sea 1009 si uno de ellos nombra un límite de tamaño: un gateway puede tener un límite propio. Probablemente sea 1003 si el log del servidor nombra el tipo.
    .use = Envíe 1003 para un tipo que no acepta, y 1009 para un mensaje que supera su límite; indique el límite en el motivo. { -not-again }

pair-1005-1006 = Con 1005 llegó una trama Close y estaba vacía, lo que es un cierre legal y limpio; con 1006 no llegó ninguna trama Close utilizable, o la conexión nunca se abrió. Los dos números los pone su biblioteca.
    .tell-1 = { -never-opened }
    .tell-2 = En Firefox, no se guíe por wasClean: también es false para una trama Close vacía si el servidor cerró TCP antes de la respuesta de Firefox.
    .tell-3 = Si el servidor funciona sobre uvicorn con su implementación wsproto o sansio, allí una conexión TCP perdida se indica como 1005. { -capture-or-log }
    .tell-4 = Averigüe cómo cierra el otro lado. Cabe esperar 1005 de Socket.IO, que cierra sin código, y de close() sin argumentos. Cabe esperar 1006 de Laravel Reverb, que termina sus conexiones sin una trama Close cuando se reinicia.
    .use = { -neither-sent } { -give-a-code } Espere la trama Close del otro lado antes de cerrar TCP; así el otro lado no ve ninguno de los dos.

pair-1005-1008 = Con 1008 el otro lado se negó a continuar porque usted violó una de sus reglas; con 1005 el otro lado no dio ningún código: su trama Close estaba vacía y la biblioteca de este lado puso 1005.
    .difference-1 = { -general-1008 }
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1008") }
    .tell-2 = Lea el log del servidor correspondiente a ese segundo. Si el servidor rechazó al cliente y usted ve 1005, el programa del servidor llamó a close() sin código; cámbielo para que envíe 1008 y nombre la regla.
    .tell-3 = { -look-age } Si cada conexión termina en el segundo siguiente a la apertura, probablemente sea un rechazo, incluso donde se ve 1005. Si termina cuando la aplicación ha acabado, probablemente sea una llamada a close() sin código.
    .use = Envíe 1008 con un motivo cuando rechace a un cliente: por su frecuencia, por su token expirado, por el contenido de un mensaje. { -cannot-send(code: "1005") } { -after-1008 }

pair-1005-1011 = Con 1011 el otro lado comunicó un error inesperado, algo muy parecido a HTTP 500; con 1005 el otro lado no dio ningún código: su trama Close estaba vacía y la biblioteca de este lado puso 1005.
    .difference-1 = 1011 no es solo para servidores: los clientes también lo envían, como hace Python websockets después de un ping sin respuesta.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1011") }
    .tell-2 = Si usted cerró primero, con close() y sin código, 1005 es solo la respuesta vacía del otro lado. Nada falló.
    .tell-3 = Lea el log del otro lado correspondiente a ese segundo. Si muestra una traza de pila y usted ve 1005, el manejador de errores de ese lado cierra sin código; cámbielo para que envíe 1011. Si el log no muestra ningún error, el otro lado cerró a propósito.
    .use = Capture los errores de sus manejadores de mensajes y envíe 1011 para los que no esperaba; así los clientes y los operadores ven el fallo. { -cannot-send(code: "1005") } { -after-1011 }

pair-1005-1012 = Con 1012 el servicio anunció su reinicio y pide que se reconecte; con 1005 el otro lado no dio ningún código: su trama Close estaba vacía y la biblioteca de este lado puso 1005.
    .difference-1 = 1012 anuncia un reinicio previsto, como un despliegue o una recarga de la configuración.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1012") }
    .tell-2 = Una biblioteca que rechaza 1012 indica para él 1002, 1006 o un error, nunca 1005. Si ve 1005, no le llegó ningún 1012.
    .tell-3 = { -count-ends } Si terminaron todas las conexiones de una instancia y usted ve 1005, el servidor cierra sin código cuando se reinicia, como hace Socket.IO. Si solo terminó una, un programa llamó a close() sin código.
    .use = Envíe 1012 cuando el servicio se reinicie. { -cannot-send(code: "1005") } Algunos clientes no se reconectan después de 1005. { -after-1012 }

pair-1006-1008 = Con 1008 el servidor aceptó la conexión y luego se negó a continuar; con 1006 no llegó ninguna trama Close utilizable, o la conexión nunca se abrió, y su biblioteca puso 1006.
    .difference-1 = Si un servidor rechaza el handshake con HTTP 401 o 403, una página ve 1006. Para que la página vea 1008, el servidor debe aceptar antes el handshake.
    .tell-1 = { -never-opened }
    .tell-2 = Si su servidor es Starlette o FastAPI y llama a close(1008) antes de accept(), para el cliente es 1006: el servidor responde HTTP 403 en su lugar. El log del servidor muestra el 403.
    .tell-3 = Repita el handshake con un cliente que muestre el estado HTTP. Probablemente sea 1008 si el estado es 101 y sigue una trama Close. Cualquier estado que rechace el handshake, como 403, es 1006.
    .use = Si una página debe poder leer por qué se la rechaza, acepte el handshake y luego envíe 1008 con un motivo. { -cannot-send(code: "1006") }

pair-1006-1009 = Con 1009 el otro lado le dijo que un mensaje es demasiado grande; con 1006 no llegó ninguna trama Close utilizable y su biblioteca puso 1006; un mensaje demasiado grande también puede causar eso.
    .difference-1 = { -two-ends(code: "1009") }
    .difference-2 = uWebSockets nunca envía 1009: para un mensaje demasiado grande corta TCP, y el otro lado ve 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Envíe un mensaje pequeño y luego otra vez el grande. Si solo el mensaje grande termina la conexión, su tamaño es la causa, tanto si ve 1009 como si ve 1006. Si el mensaje pequeño también la termina, 1006 tiene otra causa. Después de eso, no repita el mensaje grande.
    .tell-3 = Lea el log del lado que tiene el límite: «Received too big message» es de uWebSockets, y entonces el otro lado ve 1006. Python websockets escribe en el log «sent 1009».
    .use = Envíe 1009, con el límite en el motivo, antes de cerrar TCP. { -cannot-send(code: "1006") }

pair-1006-1011 = Con 1011 el otro lado falló y aún pudo decírselo; con 1006 no llegó ninguna trama Close utilizable, o la conexión nunca se abrió, y su biblioteca puso 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Averigüe qué falló. Probablemente sea 1011 si un manejador lanzó una excepción y el proceso siguió en marcha. Probablemente sea 1006 si el proceso se cayó o lo mataron, porque nginx y HAProxy solo transmiten el final de TCP.
    .tell-3 = Con un ping sin respuesta de Python websockets (ningún pong en { SECONDS("python-websockets-ping-timeout") } s), compare los dos lados. El log de un lado tiene «sent 1011»; el otro lado indica 1006 si nunca leyó esa trama Close.
    .tell-4 = Con «sent 1011» en un log, no mire solo el otro lado: puede que el bucle de eventos del remitente estuviera bloqueado y no leyera el pong.
    .use = Envíe 1011 cuando su lado haya fallado y aún pueda enviar. { -cannot-send(code: "1006") } Un gateway que habla WebSocket, como farewell, puede enviar 1011 en nombre de un servidor que se cayó. { -after-1011 }

pair-1006-1012 = Con 1012 el servicio anunció su reinicio; con 1006 no llegó ninguna trama Close utilizable, o la conexión nunca se abrió, y su biblioteca puso 1006. Un reinicio que no se anuncia con ninguna trama Close es 1006.
    .tell-1 = { -never-opened } Puede que el servicio aún se esté reiniciando.
    .tell-2 = Si su biblioteca es uWebSockets y el texto es «Received invalid close payload», puede que el otro lado haya enviado 1012, que uWebSockets rechaza. { -capture-or-log }
    .tell-3 = { -count-ends } Si hubo muchas y el log del servidor no muestra ningún drenaje, probablemente sea 1006: el servidor, o un proxy delante de él, terminó sin tramas Close.
    .tell-4 = Lea el log del servidor. { -sends-1012 } Cabe esperar 1006 de Laravel Reverb y de un proceso al que mataron.
    .use = Envíe 1012 en cada reinicio previsto, y espere las tramas Close de los clientes antes de que termine el proceso. { -cannot-send(code: "1006") }

pair-1006-1014 = Con 1014 un gateway le dijo que falló el servidor que está detrás; con 1006 no llegó ninguna trama Close utilizable, o la conexión nunca se abrió, y su biblioteca puso 1006.
    .difference-1 = nginx y HAProxy solo transmiten el final de TCP, así que detrás de ellos la pérdida de un servidor es 1006. Solo un gateway que habla WebSocket puede enviar 1014.
    .tell-1 = { -never-opened } Un gateway que no puede conectarse al servidor suele responder al handshake con HTTP 502, 503 o 504.
    .tell-2 = Si su biblioteca es uWebSockets y el texto es «Received invalid close payload», puede que el gateway haya enviado 1014, que uWebSockets rechaza. { -capture-or-log }
    .tell-3 = Conéctese directamente al servidor, sin el gateway. Si el servidor termina también esa conexión, mire el servidor, tanto si ve 1014 como si ve 1006. Si esa conexión permanece abierta, probablemente sea 1006: el gateway, o la red que hay entre usted y el gateway, termina la que pasa por el gateway.
    .use = { -use-1014 } { -cannot-send(code: "1006") }

pair-1006-1015 = 1015 tiene una sola causa, un handshake TLS que falló; 1006 representa cualquier otro final sin una trama Close utilizable y, en un navegador, también un handshake TLS fallido.
    .tell-1 = Mire la dirección. Si empieza por ws://, no hubo TLS, y es 1006.
    .tell-2 = Si el evento open se disparó, TLS funcionó, así que su biblioteca no pone 1015. Probablemente sea 1006.
    .tell-3 = Ejecute openssl s_client -connect HOST:443 -servername HOST -verify_return_error. Si el comando falla, la causa es TLS, y el 1006 de un navegador significa lo mismo que 1015. Si el comando tiene éxito, abra https://HOST en el navegador, que muestra un error si solo el navegador rechaza el certificado; luego mire el estado HTTP del handshake.
    .tell-4 = Si una página ve 1015, el otro lado escribió 1015 en una trama Close, en contra de las reglas, y Firefox lo dejó pasar. Los navegadores nunca ponen 1015.
    .use = { -neither-sent } Una biblioteca fuera del navegador puede indicar 1015 cuando falló TLS, y 1006 para lo demás. Después de 1015, repare TLS antes de volver a conectarse.

pair-1008-1009 = 1009 tiene un solo significado: el mensaje es demasiado grande. 1008 es el rechazo general, para las reglas que 1003 (tipo) y 1009 (tamaño) no cubren.
    .tell-1 = Envíe un mensaje más pequeño con la misma clase de contenido. Probablemente sea 1009 si se acepta el mensaje más pequeño. Probablemente sea 1008 si también se rechaza.
    .tell-2 = Si usted no envió ningún mensaje antes del final, probablemente sea 1008: 1009 responde a un mensaje. Compruebe las credenciales, Origin, la ruta y el plan.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Lea el motivo. Probablemente sea 1009 si nombra un tamaño o una longitud, y 1008 si nombra una frecuencia, un token o una regla.
    .use = Envíe 1009 cuando un mensaje supere su límite, e indique el límite. Envíe 1008 para sus demás reglas, y nombre la regla. { -after-1008 }

pair-1008-1011 = Con 1008 el remitente se niega a continuar porque usted violó una de sus reglas; con 1011 falló el propio remitente.
    .tell-1 = Lea el motivo. Los servicios difieren: Deepgram envía 1008 «DATA-0000» para audio que no puede decodificar, y 1011 «NET-0001» si no llegó audio durante demasiado tiempo. Algunos servicios envían 1011 por una cuota agotada.
    .tell-2 = Envíe una solicitud que cumpla las reglas con seguridad, con credenciales nuevas y un mensaje válido y pequeño. Probablemente sea 1008 si esa solicitud funciona. Probablemente sea 1011 si también falla, o si solo falla a veces.
    .tell-3 = Mire otros clientes. Probablemente sea 1011 si el problema afecta a todos los clientes. Probablemente sea 1008 si solo afecta a una cuenta o a un programa.
    .use = Envíe 1008 cuando el cliente deba cambiar algo, y 1011 cuando tenga usted que reparar su propio lado. graphql-ws y robust-websocket no se reconectan después de ninguno de los dos. { -after-1008 } { -after-1011 }

pair-1008-1013 = Con 1008 el cliente violó una regla, y el mismo intento suele volver a fallar; con 1013 el servicio no tiene capacidad ahora, y el mismo intento puede tener éxito más tarde.
    .difference-1 = Un límite a la frecuencia de un cliente es una regla (1008). Un servicio que está lleno para todos es 1013.
    .tell-1 = Mire otros clientes en ese momento. Probablemente sea 1013 si se rechaza a todos los clientes. Probablemente sea 1008 si solo se rechaza al suyo.
    .tell-2 = Inténtelo una vez más, sin cambios, cuando el servicio no esté ocupado. Probablemente sea 1008 si el intento falla también entonces. Si tiene éxito, era 1013, o bien 1008 por un límite de frecuencia.
    .tell-3 = Mire cómo envía y lee usted mismo. Probablemente sea 1008 si enviaba rápido, o leía despacio, justo antes del final.
    .use = Envíe 1008 a un cliente que viola una regla, y 1013 cuando el servicio en conjunto no tenga capacidad. Indique una espera en el motivo. El gateway de farewell escribe «retry-after=30» para 30 segundos, que es una convención suya. { -after-1008 } { -after-1013 }

pair-1008-3000 = 3000 tiene un solo significado registrado: credenciales que faltan o son incorrectas; 1008 es el rechazo general, y muchos servicios lo envían también por las credenciales.
    .tell-1 = Conéctese con credenciales nuevas. Si esa conexión termina igual, se violó otra regla: probablemente sea 1008. Si permanece abierta, la causa eran las credenciales antiguas, por las que los servicios envían 3000 o 1008.
    .tell-2 = { -general-3000 }
    .tell-3 = Si las credenciales siguen siendo válidas y usted acababa de alcanzar un límite, probablemente sea 1008: según su registro, 3000 trata solo de credenciales.
    .use = Envíe 3000 para credenciales que faltan o son incorrectas, 3003 para un permiso que falta, y 1008 para otras reglas o si no quiere nombrar la causa. A los clientes que rechazan 3000, envíeles 1008.

pair-1008-3003 = 3003 tiene un solo significado registrado: una cuenta conocida a la que le falta el permiso; 1008 es el rechazo general, y muchos servicios lo envían también por un permiso que falta.
    .tell-1 = Conéctese con una cuenta que tenga más permisos y haga lo mismo. Si esa conexión termina igual, se violó otra regla: probablemente sea 1008. Si permanece abierta, a su cuenta le falta el permiso, y para eso los servicios envían 3003 o 1008.
    .tell-2 = Conéctese con credenciales nuevas de la misma cuenta. Si la conexión permanece abierta, no era 3003: la causa eran las credenciales, es decir, 3000 o 1008.
    .tell-3 = Si la conexión termina solo después de muchos mensajes, o después de abrir usted muchas conexiones, probablemente sea 1008: un permiso que falta no depende de la frecuencia.
    .use = Envíe 3003 cuando conozca la cuenta y le falte el permiso, y 1008 para otras reglas o si no quiere nombrar la causa. Acepte antes el handshake: una página no puede leer un HTTP 403.

pair-1011-1012 = Con 1011 el remitente falló de forma inesperada; con 1012 el servicio se reinicia y pide a sus clientes que se reconecten tras una espera.
    .difference-1 = graphql-ws y robust-websocket no se reconectan después de 1011, y sí después de 1012.
    .tell-1 = { -count-ends } Probablemente sea 1011 si solo terminó una. Probablemente sea 1012 si todas las conexiones de una instancia terminaron durante un despliegue.
    .tell-2 = Lea el log del servidor correspondiente a ese segundo. Probablemente sea 1012 si muestra un apagado, una recarga o un drenaje. Probablemente sea 1011 si muestra una excepción.
    .tell-3 = Detrás del gateway de farewell, lea la ficha que este guarda de la conexión. La causa upstream_restarted significa 1012: el servidor volvió dentro de la ventana de reinicio. La causa upstream_lost significa 1011, o 1014 para clientes graphql-transport-ws y donde la ruta lo pide.
    .use = Envíe 1012 cuando el servicio se reinicie, y 1011 cuando el servicio haya fallado de forma inesperada. { -after-1011 }

pair-1011-1013 = Con 1011 ocurrió un error inesperado en el remitente; con 1013 el servicio funciona, pero no tiene capacidad ahora.
    .difference-1 = En términos de HTTP, 1011 es como 500 y 1013 es como 503.
    .tell-1 = Inténtelo una vez más cuando el servicio no esté ocupado. Probablemente sea 1013 si el intento tiene éxito entonces. Probablemente sea 1011 si el mismo mensaje falla a cualquier hora del día.
    .tell-2 = { -look-age } Probablemente sea 1013 si las conexiones terminan justo después de la apertura mientras el servicio está ocupado. Probablemente sea 1011 si terminan después de cierto mensaje o de un ping sin respuesta.
    .tell-3 = Lea el log del servidor correspondiente a ese segundo. Probablemente sea 1013 si se alcanzó un límite de conexiones o de carga, y 1011 si el log muestra una excepción. Algunos servicios envían 1011 cuando están sobrecargados: lea entonces el motivo.
    .use = Envíe 1013 cuando haya alcanzado un límite, para que los clientes esperen, y 1011 para los fallos. { -after-1011 } { -after-1013 }

pair-1011-1014 = Con 1011 falló el remitente, y el número no dice qué parte del servicio fue; con 1014 el remitente es un gateway, y el servidor que está detrás dio una respuesta no válida, algo muy parecido a HTTP 502.
    .difference-1 = graphql-ws y robust-websocket no se reconectan después de 1011, y sí después de 1014.
    .tell-1 = Averigüe qué hay entre el cliente y el servidor. Sin un gateway que hable WebSocket, probablemente sea 1011.
    .tell-2 = Conéctese directamente al servidor, sin el gateway. Probablemente sea 1011 si el propio servidor cierra con 1011: el gateway lo transmitió. Probablemente sea 1014 si el servidor termina la conexión sin una trama Close, salvo que este gateway envíe 1011 en ese caso, como hacen muchos.
    .tell-3 = Detrás del gateway de farewell los dos significan el mismo suceso: el gateway envía 1011 para un servidor perdido, y 1014 a clientes graphql-transport-ws y donde la ruta lo pide. La ficha que el gateway guarda de la conexión nombra el lado que falló.
    .use = Un servidor envía 1011. Un gateway envía 1014 a los clientes que lo aceptan y 1011 a los demás; su motivo nombra la causa. { -after-1011 }

pair-1012-1013 = Con 1012 el servicio se reinicia, y todos sus clientes pueden reconectarse tras una espera; con 1013 el servicio está en marcha, no tiene capacidad para usted y le pide que espere.
    .tell-1 = { -look-age } Probablemente sea 1012 si la conexión había funcionado y terminó junto con todas las demás de su instancia. Probablemente sea 1013 si terminó justo después de la apertura.
    .tell-2 = Reconéctese una vez, tras una espera. Probablemente sea 1012 si la conexión nueva permanece abierta. Probablemente sea 1013 si la conexión nueva termina igual.
    .tell-3 = Lea el log del servicio. Probablemente sea 1012 si se detuvo una instancia o se recargó su configuración, y 1013 si se alcanzó un límite.
    .use = Envíe 1012 cuando reinicie, y 1013 cuando no tenga capacidad, cada uno con una espera en el motivo. { -after-1012 } { -after-1013 }

pair-1013-1014 = Con 1013 el servicio no tiene ahora capacidad para usted; con 1014 un gateway recibió una respuesta no válida del servidor que está detrás.
    .difference-1 = En términos de HTTP, 1013 es como 503 y 1014 es como 502.
    .tell-1 = { -look-age } Probablemente sea 1013 si la conexión terminó justo después de la apertura. Probablemente sea 1014 si la conexión había funcionado: el servidor detrás del gateway se perdió mientras estaba abierta.
    .tell-2 = Lea el log del gateway. Probablemente sea 1014 si se rompió la conexión con el servidor que está detrás o si el servidor envió algo no válido, y 1013 si se alcanzó un límite.
    .tell-3 = Detrás del gateway de farewell, lea la ficha que este guarda de la conexión: las causas overloaded y upstream_unavailable significan 1013; upstream_lost y upstream_protocol_error significan 1014 para clientes graphql-transport-ws y donde la ruta lo pide, y 1011 en los demás casos.
    .use = Envíe 1013 cuando no tenga capacidad o no esté listo, y 1014 solo desde un gateway cuyo servidor haya fallado en una conexión abierta. { -after-1013 }

pair-3000-3003 = Con 3000 el servicio no sabe quién es usted, porque las credenciales faltan o son incorrectas; con 3003 el servicio conoce su cuenta, y a la cuenta le falta el permiso.
    .difference-1 = 3000 es como HTTP 401 y 3003 como HTTP 403, para una conexión que ya está abierta. Los dos están registrados sin ningún documento, así que solo el servicio puede decir cómo los usa.
    .tell-1 = Conéctese con credenciales nuevas de la misma cuenta. Probablemente sea 3000 si la conexión permanece abierta entonces. Probablemente sea 3003 si la conexión nueva termina igual.
    .tell-2 = Conéctese con otra cuenta. Probablemente sea 3003 si eso funciona y las credenciales nuevas de su propia cuenta no.
    .tell-3 = { -general-3000 }
    .use = Envíe 3000 cuando no sepa quién es el cliente, y 3003 cuando conozca la cuenta y le falte el permiso. Acepte antes el handshake: una página no puede leer un HTTP 401 o 403. Después de 3000, reconéctese solo con credenciales nuevas; después de 3003, solo cuando la cuenta tenga el permiso.
