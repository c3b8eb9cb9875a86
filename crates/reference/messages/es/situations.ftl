# Situations in which the codes are seen: facts/codes.json says which, and in
# what order.
#
# The value is the situation; `.test` tells how to confirm it and what separates
# it from the others of the same code, `.fix` how to fix it. In the ranges, $code
# is the number that was asked for.

## 1000

seen-closed-on-purpose = Una aplicación llamó a close(1000): una página que ha terminado, un servidor al final de su flujo o un servidor que expulsó a un cliente.
    .test = El log del lado que cerró muestra la llamada. La duración de la conexión y el silencio antes del final no encajan con ningún temporizador. AWS API Gateway muestra 1000 cuando el backend desconecta a un cliente, porque su API no admite ningún código.
    .fix = Si el final es correcto, no haga nada. Si el otro lado necesita saber más, dé un motivo o use un código de 4000–4999.

seen-empty-close-shown-as-1000 = La trama Close no tenía código, y su biblioteca muestra 1000 donde otras muestran 1005. Lo hacen Java-WebSocket, Tomcat, .NET, websocket-driver (Rails, faye) y mint_web_socket; aiohttp muestra 0 y Tornado muestra None.
    .test = Capture la trama Close: su longitud es 0. Sin una captura, mire qué llamada hace el otro lado: close() sin argumentos envía un Close vacío.
    .fix = Trate 1000 y 1005 por igual, o haga que el otro lado llame a close(1000, "done") con un motivo, para poder distinguirlos.

seen-idle-timer-sends-1000 = El temporizador de inactividad de un servidor terminó una conexión sin tráfico. Cowboy (Erlang, Elixir) envía 1000 con un motivo vacío después de { SECONDS("cowboy-idle-timeout") } s.
    .test = El silencio antes del final es siempre el mismo, y la duración de la conexión no. Si se envían mensajes a la mitad de ese intervalo, la conexión permanece abierta.
    .fix = { -heartbeat } O aumente el límite del servidor (idle_timeout en Cowboy). Si el cliente aún necesita la conexión, haga que se reconecte.

seen-lifetime-ends-with-1000 = El servidor cierra cada conexión al llegar a una duración máxima, sea cual sea su tráfico. Daphne lo hace después de { HOURS("daphne-websocket-timeout") } h; uWebSockets, al llegar a maxLifetime, con el motivo «please reconnect».
    .test = La duración de la conexión al final es siempre la misma, incluso cuando circulan mensajes hasta el último segundo. Con un temporizador de inactividad, el silencio antes del final es siempre el mismo, y la duración no.
    .fix = Un heartbeat no sirve. Abra una conexión nueva poco antes del límite, o aumente el límite en el servidor.

seen-ping-timeout-sends-1000 = Un ping no recibió respuesta a tiempo, y el servidor cerró con 1000. Tornado lo hace, con el motivo «ping timed out».
    .test = El motivo nombra el ping. El log del cliente muestra que, en el momento del ping, el cliente estaba bloqueado o suspendido, o que su red no funcionaba.
    .fix = Saque el trabajo bloqueante del bucle de eventos del cliente, o aumente en el servidor el tiempo de espera del ping. Haga que el cliente se reconecte: este 1000 significa una conexión perdida y no un final que alguien quisiera.

seen-server-stopped-with-1000 = Un servidor que se apaga cierra sus conexiones con 1000 y no con 1001 ni 1012. Bandit (Phoenix) lo hace en un apagado ordenado.
    .test = Muchas conexiones de duraciones distintas terminan en pocos segundos, en el momento de un despliegue.
    .fix = Haga que los clientes que aún necesitan la conexión se reconecten tras una espera aleatoria. En el servidor, cierre usted mismo las conexiones con 1001 o 1012 antes de que las cierre el framework.

seen-final-reason-with-1000 = Un servicio cierra con 1000 y un motivo cuando termina la conexión por una causa que una reconexión no cambia, como una clave que ha expirado.
    .test = El motivo nombra la causa. Una conexión nueva termina con el mismo motivo.
    .fix = Actúe según el motivo y no según el número: renueve la clave, o avise al usuario, antes de reconectarse.

## 1001

seen-page-left = Un usuario cerró la pestaña, recargó la página o siguió un enlace. El navegador envía 1001 en nombre de la página, como exige la especificación.
    .test = Solo el servidor ve 1001, en una conexión cada vez. Después de una recarga, el mismo usuario abre una conexión nueva en pocos segundos.
    .fix = No hay ningún problema: cuéntelo como un final normal. Si importan las ausencias cortas, conserve la sesión del usuario unos segundos y asóciela a la conexión nueva.

seen-server-shutting-down = El servidor se apaga y cierra sus conexiones con 1001. Python websockets envía 1001 por defecto cuando se cierra su servidor, y también lo hacen muchos manejadores de SIGTERM.
    .test = Muchos clientes lo ven en pocos segundos, sea cual sea la duración de sus conexiones, y el log del servidor muestra un apagado o un despliegue.
    .fix = { -reconnect-soon } En el servidor, reparta los cierres en varios segundos; envíe 1012 si es un reinicio y las bibliotecas de los clientes aceptan 1012.

seen-idle-timer-sends-1001 = Un temporizador de inactividad de un servidor Java o de un servicio terminó una conexión sin tráfico. Jetty y Tomcat cierran entonces con 1001, y también AWS API Gateway después de { MINUTES("aws-api-gateway-idle") } min.
    .test = El silencio antes del final es siempre el mismo, y la duración de la conexión no. El motivo de Jetty contiene «Idle»; un servidor Tomcat o Jetty puede anotar él mismo 1006 en su log para el mismo suceso.
    .fix = { -heartbeat } AWS API Gateway solo cuenta mensajes, así que allí envíe un mensaje y no un ping.

seen-lifetime-ends-with-1001 = Un servicio cierra con 1001 cada conexión al llegar a una duración máxima: AWS API Gateway después de { HOURS("aws-api-gateway-lifetime") } h, OpenAI Realtime después de { MINUTES("openai-realtime-lifetime") } min. El motivo de OpenAI empieza por «Your session hit the maximum duration».
    .test = La duración de la conexión al final es siempre la misma, incluso cuando circulan mensajes hasta el último segundo.
    .fix = Un heartbeat no sirve. Abra una conexión nueva antes del límite, pase la sesión a ella y luego cierre la antigua.

seen-proxy-reload-sends-1001 = Un proxy que escribe tramas Close se detuvo o cargó una configuración nueva. Caddy envía entonces 1001 sin motivo a ambos lados.
    .test = Las conexiones de todos los clientes de ese proxy terminan juntas, el servidor también ve 1001, y el log del proxy muestra una recarga o una parada en ese segundo.
    .fix = { -reconnect-soon } Configure stream_close_delay en Caddy, para que una recarga no cierre las conexiones de inmediato. Los clientes antiguos de Phoenix LiveView tratan cualquier 1001 como una página que el usuario abandonó, y no se reconectan.

seen-page-suspended = Safari suspendió una página en segundo plano y cerró su conexión.
    .test = El servidor ve el motivo «WebSocket is closed due to suspension.», y solo desde Safari.
    .fix = En la página, reconéctese cuando vuelva a ser visible (visibilitychange) y cargue lo que se perdió.

seen-edge-restarted = Se reinició un servidor de una CDN entre el cliente y su servidor. Cloudflare documenta que sus reinicios terminan los WebSockets.
    .test = El motivo de Cloudflare es «CloudFlare WebSocket proxy restarting»; en otros casos, los clientes solo ven 1006. Solo terminan conexiones que pasan por la CDN, y sus propios servidores no anotan nada extraño en el log.
    .fix = No es posible evitarlo. { -reconnect-soon }

seen-asked-to-reconnect = El servicio termina a propósito una conexión sana y espera que el cliente vuelva a conectarse. Discord envía 1001 con el motivo «Discord WebSocket requesting client reconnect.»; Phoenix envía 1001 a los sockets que nombra un broadcast «disconnect».
    .test = El motivo, o el log del servidor, nombra la petición. Terminan conexiones sueltas, no todas a la vez.
    .fix = Reconéctese y reanude la sesión si el servicio lo ofrece.

seen-client-lost-behind-farewell = El gateway de farewell perdió al cliente, o lo desconectó por una regla. Se lo dice al servidor con 1001; un cliente que no respondió a los pings recibe 3008.
    .test = El 1001 del servidor tiene un motivo como «peer_lost; id=…»: la causa y el ID de la ficha que el gateway guarda de la conexión. La ficha tiene el código con el que terminó el lado del cliente.
    .fix = En el servidor, trátelo como un usuario que se fue. Si ocurre demasiado a menudo, busque las causas en el historial de conexiones terminadas del gateway.

seen-send-queue-full = Un cliente OkHttp tenía más de { MIB("okhttp-max-queue") } MiB pendientes de envío. OkHttp rechaza entonces el mensaje y cierra con 1001.
    .test = El servidor ve 1001 sin motivo, de clientes Android o Java, tras subidas grandes o rápidas; en el cliente, send() devolvió false.
    .fix = En el cliente, compruebe queueSize() y espere antes de enviar más. Envíe los datos grandes por HTTP.

## 1002

seen-compression-mismatch = Llegó una trama comprimida (RSV1 activo), pero los dos lados no habían acordado la compresión. A menudo, un proxy quitó Sec-WebSocket-Extensions en uno de los sentidos, o una biblioteca tiene un fallo en permessage-deflate.
    .test = El motivo es el mismo cada vez, por ejemplo «RSV1 must be clear». Tras desactivar permessage-deflate en ambos extremos, el error ya no ocurre.
    .fix = Compare Sec-WebSocket-Extensions tal como se envía y tal como llega, en ambos sentidos, y corrija el salto que lo cambia. Actualice las dos bibliotecas, o deje desactivada la compresión.

seen-code-refused-by-receiver = El otro lado cerró con un código legal que su biblioteca no acepta, así que su biblioteca indica en su lugar 1002, 1006 o un error. Estos no aceptan 1012 ni 1013: { REFUSED_BY("1012") }. Estos no aceptan 1014: { REFUSED_BY("1014") }. uWebSockets tampoco acepta 3000–3999.
    .test = Una captura muestra una trama Close con el otro código. tungstenite muestra «Protocol violation»; gorilla, «bad close code». El error ocurre cuando el otro lado termina la conexión, por ejemplo en un reinicio, y nunca en medio del tráfico normal.
    .fix = Actualice la biblioteca receptora, o haga que el otro lado envíe un código que acepte: 1001, 1011 o un código de 4000–4999.

seen-two-writers = Dos partes de un programa escriben en el mismo socket, de modo que sus tramas se mezclan: dos manejadores de upgrade en un mismo servidor HTTP, o texto HTTP después de la respuesta 101.
    .test = El motivo cambia de una vez a otra: un opcode desconocido, bits reservados, una longitud incorrecta. Un solo fallo al construir las tramas da cada vez el mismo motivo.
    .fix = Deje un solo manejador de upgrade, y un solo escritor por conexión. Busque código que escriba directamente en el socket.

seen-idle-timer-sends-1002 = Bandit (Phoenix) terminó una conexión que no tuvo tráfico durante { SECONDS("bandit-idle-timeout") } s. Usa 1002 para eso, aunque ningún lado violó el protocolo.
    .test = El servidor es Elixir con Bandit, y el silencio antes del final es siempre el mismo.
    .fix = { -heartbeat } O aumente el tiempo de espera del socket en el servidor. Aquí reconectarse es correcto, aunque no lo es tras la mayoría de las demás causas de 1002.

seen-mask-rule-broken = Un cliente envió una trama sin máscara, o un servidor envió una trama con máscara. La causa es un cliente o un servidor escrito a mano, o un programa del trayecto que cambia los bytes.
    .test = El motivo nombra la máscara. En una captura, el bit más alto del segundo byte de la trama debe ser 1 en todas las tramas de un cliente y 0 en todas las de un servidor; aquí no lo es.
    .fix = Use en ese extremo una biblioteca con mantenimiento. Si ambos extremos son correctos, quite los proxies del trayecto uno a uno hasta encontrar el que cambia los bytes.

seen-malformed-frame = Una trama violó otra regla: un opcode desconocido, una trama de control fragmentada o de más de 125 bytes, o una trama Close con un cuerpo de un byte o con un código ilegal.
    .test = El motivo nombra la regla y es el mismo cada vez. Capture la trama: sus dos primeros bytes contienen el opcode, los bits reservados, el bit de máscara y la longitud.
    .fix = Corrija el programa que construyó la trama. El motivo de una trama Close puede tener como máximo 123 bytes; acórtelo antes de enviarlo.

seen-no-shared-subprotocol = El cliente y el servidor no tienen ningún subprotocolo en común. El servidor GraphQL subscriptions-transport-ws cierra entonces con 1002. Un navegador que ofreció subprotocolos y no recibió ninguno muestra 1006 sin evento open.
    .test = Compare Sec-WebSocket-Protocol en la solicitud y en la respuesta. «graphql-ws» es el subprotocolo GraphQL antiguo, «graphql-transport-ws» el nuevo.
    .fix = Use el mismo subprotocolo en ambos extremos. Un servidor debe responder con uno que el cliente haya ofrecido.

## 1003

seen-wrong-message-type = Un lado envió binario a un extremo que solo acepta texto, o texto a un extremo que solo acepta binario. Lo puede causar una actualización de una biblioteca cliente, cuando una cadena pasa a ser un Buffer o un Blob.
    .test = En una captura, el opcode del último mensaje es 2 (binario) donde el extremo quiere 1 (texto), o al revés. Enviado con el otro tipo, el mismo contenido se acepta.
    .fix = Envíe el tipo que espera el extremo. En el servidor, acepte los dos tipos o documente cuál acepta.

seen-undecodable-message = Un framework no pudo decodificar el mensaje en el formato que declara el extremo. Un WebSocketEndpoint de Starlette cierra con 1003 cuando el mensaje no corresponde a su codificación, y también cuando el JSON está mal formado.
    .test = El mensaje tiene el tipo correcto. El log del servidor muestra el error de decodificación, y un mensaje pequeño y correcto se acepta.
    .fix = Corrija el contenido. En su propio servidor, envíe 1008 o un código de 4000–4999 para un contenido incorrecto, para que los clientes puedan distinguirlo de un tipo incorrecto.

seen-protocol-error-shown-as-1003 = Un servidor basado en las constantes de Undertow tiene intercambiados los números de 1002 y 1003, así que allí 1003 puede significar un error de protocolo.
    .test = El servidor es Undertow, o un framework sobre él como Cask, y el tipo del último mensaje es correcto.
    .fix = Busque el error de protocolo como con 1002. Compruebe si una versión más nueva del framework tiene bien los números.

## 1004

seen-constant-only = Usted encontró 1004 como constante en un código fuente, y ninguna conexión terminó con él. pusher-js llama CLOSE_TOO_LARGE a 1004; la mayoría del código restante usa ese nombre para 1009.
    .test = Ningún log y ninguna captura muestra una trama Close con 1004.
    .fix = No hay nada que solucionar. En su propio código, use 1009 para un mensaje demasiado grande.

seen-illegal-code-shown = El otro lado envió una trama Close con un código que no está permitido en ella. Chromium y Firefox pasan a la página la mayoría de esos números; el paquete ws de Node indica 1006.
    .test = Capture la trama Close: los dos primeros bytes de su cuerpo son el código, primero el más significativo (03 EC es 1004, 03 F7 es 1015).
    .fix = Busque el programa que envía el código y cámbielo allí.

seen-old-code-table = El otro lado sigue una tabla anterior a la RFC 6455, en la que 1004 significaba un mensaje demasiado grande.
    .test = El Close sigue a un mensaje grande, y los mensajes más pequeños se aceptan.
    .fix = Haga que el otro lado envíe 1009. Hasta entonces, envíe mensajes más pequeños.

## 1005

seen-close-without-code = El otro lado llamó a close() sin código, así que envió una trama Close vacía. Los navegadores están obligados a enviarla en ese caso, y también lo hace el paquete ws de Node; un servidor Socket.IO (Engine.IO) termina así todas las conexiones.
    .test = El evento close tiene wasClean en true (con ws: se recibió una trama Close), y el código fuente del otro lado tiene un close() sin argumentos. Si su propio código llamó antes a close() sin código, el otro lado solo respondió.
    .fix = No hay nada roto. Pase un código y un motivo a close() donde el otro lado necesite saber por qué.

seen-socket-collected = Un navegador descartó un objeto WebSocket al que ya nada hacía referencia y que no tenía listeners. El servidor recibe una trama Close vacía.
    .test = El servidor ve 1005, la página no ve ningún evento, y el código de la página no conserva ninguna referencia al socket.
    .fix = Conserve una referencia al socket mientras lo necesite, y ciérrelo usted mismo.

seen-library-became-correct = Se actualizó una biblioteca y ahora muestra 1005 para una trama Close vacía, donde antes mostraba 1000. ws y Vert.x hicieron ese cambio hace años.
    .test = 1005 empezó el día de la actualización, con la misma frecuencia aproximada que antes 1000.
    .fix = Trate 1005 como trata 1000.

seen-lost-shown-as-1005 = La conexión TCP se perdió, y uvicorn, con su implementación wsproto o sansio, muestra a la aplicación 1005 donde lo correcto sería 1006.
    .test = El servidor es uvicorn con una de estas dos implementaciones, y el cliente perdió su red o lo mataron. Con la implementación websockets antigua de uvicorn (legacy), el mismo suceso muestra 1006.
    .fix = En un servidor así, no trate 1005 como un final limpio. Si necesita la diferencia, haga que los clientes envíen un último mensaje antes de cerrar.

## 1006, never opened

seen-handshake-refused = El servidor, o un proxy delante de él, rechazó el handshake con un estado HTTP. La página ve 1006 y no el estado.
    .test = El evento open nunca se disparó, y la consola nombra el estado («Unexpected response code: 403»). { -show-status } 401 significa credenciales; 403, credenciales, Origin, un close de ASGI antes de accept o una comprobación de bots de una CDN; 404, la ruta; 301, 302 o 307, una redirección, que los navegadores no siguen; 429, demasiados intentos; 500, un error en el manejador; 502, 503 y 504, un servidor que el proxy no puede usar. Si el estado es 101 y el evento open nunca se disparó, compare los subprotocolos.
    .fix = Corrija lo que nombra el estado: use la dirección wss:// final en lugar de una que redirige, renueve el inicio de sesión, espere después de 429, arranque el servidor después de 502, 503 o 504. Para que una página pueda leer la causa, haga que el servidor acepte el handshake y cierre con un código como 3000 o 1008.

seen-not-upgraded = La solicitud llegó, pero no como solicitud WebSocket. Un proxy no transmitió Upgrade y Connection, o envió la solicitud al servidor equivocado.
    .test = 200 con HTML es la página inicial de una aplicación de una sola página o un servidor web corriente; 400 y 426 vienen de un servidor WebSocket que no vio Upgrade. Directamente contra el servidor, el handshake recibe 101. Si Safari se conecta y Chrome y Firefox no, el proxy ofrece WebSocket sobre HTTP/2 y no puede reenviarlo.
    .fix = En nginx, ponga proxy_http_version 1.1 y transmita Upgrade y Connection en una location para esa ruta, para que no la tome la location general de la aplicación. Active WebSockets en IIS y en Azure App Service; mientras están desactivados, estos responden 503. Desactive WebSocket sobre HTTP/2 en un proxy que no pueda reenviarlo.

seen-origin-refused = El servidor compara el encabezado Origin con una lista y rechaza la página. gorilla y Django Channels responden 403; Action Cable responde 404.
    .test = La misma solicitud sin Origin, o con un Origin permitido, recibe 101. El error de gorilla es «request origin not allowed by Upgrader.CheckOrigin»; Action Cable escribe en el log «Request origin not allowed»; Channels no anota ninguna causa.
    .fix = Añada a la lista del servidor el origen exacto de la página (esquema, host, puerto). Detrás de un proxy, transmita el Host original. No permita cualquier origen si las cookies inician la sesión del usuario.

seen-closed-before-accept = Una aplicación ASGI (Starlette, FastAPI, Channels) cerró la conexión antes de aceptarla. El servidor lo convierte en HTTP 403, y el código que quería enviar, como 4401, nunca llega. FastAPI responde de la misma manera a una ruta desconocida.
    .test = El log del servidor muestra 403 para la ruta WebSocket, y el manejador no llamó a accept(). El cliente de pruebas del framework puede mostrar el código aunque los navegadores no lo hagan.
    .fix = Llame primero a accept() y luego a close() con el código. O responda con el estado HTTP que elija mediante la extensión denial-response de ASGI.

seen-sticky-session-lost = Socket.IO empieza con long-polling sobre HTTP. La solicitud de pasar a WebSocket llegó a otro proceso del servidor, que no conoce la sesión y responde 400.
    .test = La respuesta contiene «Session ID unknown». Con un solo proceso del servidor, o con transports: ["websocket"], el error no ocurre.
    .fix = Active las sesiones persistentes (sticky sessions) en el balanceador de carga, o haga que los clientes usen solo el transporte websocket.

seen-unreachable = El cliente no llegó al servidor: el nombre no se resuelve, el puerto rechaza la conexión, un firewall descarta los paquetes o TLS falla. Los navegadores están obligados a mostrar 1006 en todos estos casos.
    .test = La consola nombra el error, como ERR_NAME_NOT_RESOLVED o ERR_CONNECTION_REFUSED, y ningún log del servidor muestra el intento. Abra el mismo host y puerto con https:// en el mismo navegador: si la causa es el certificado, el navegador muestra allí el error.
    .fix = Compruebe y corrija, en este orden: la dirección, el puerto, el firewall, el certificado.

seen-blocked-by-page = El navegador no dejó que la página se conectara: la página se cargó por https:// y la dirección es ws:// (contenido mixto), o la Content-Security-Policy de la página no incluye la dirección en connect-src.
    .test = La consola lo muestra, por ejemplo «violates the following Content Security Policy directive» o «An insecure WebSocket connection may not be initiated from a page loaded over HTTPS». El servidor no ve ninguna solicitud.
    .fix = Use wss://. Añada la dirección con su esquema, como wss://example.com, a connect-src.

seen-closed-while-connecting = La página llamó a close() antes de que terminara el handshake. En desarrollo, el StrictMode de React monta, desmonta y vuelve a montar, así que un efecto que abre un socket cierra el primero de inmediato.
    .test = La consola muestra «WebSocket is closed before the connection is established». Con StrictMode, justo después se abre una segunda conexión, y el mensaje no aparece en la compilación de producción.
    .fix = En desarrollo se puede ignorar. Para evitarlo, mantenga el socket fuera del componente, o haga que la limpieza espere el evento open antes de cerrar.

seen-browser-out-of-sockets = El navegador alcanzó su propio límite de WebSockets: Chrome permite algunos centenares en total, y algunas decenas a través de un mismo proxy.
    .test = La consola muestra ERR_INSUFFICIENT_RESOURCES o «Insufficient resources», y el servidor no ve ninguna solicitud. Tras reiniciar el navegador, la página se conecta.
    .fix = Cierre los sockets que ya no usa, sobre todo en el código de reconexión que abre uno nuevo sin cerrar el antiguo. Comparta un socket entre pestañas en un SharedWorker.

seen-firefox-delays = Si un WebSocket falla o termina sin una trama Close, Firefox retrasa el siguiente a la misma dirección. El retraso crece con cada fallo, hasta { SECONDS("firefox-reconnect-delay-max") } s, y Firefox espera incluso cuando el servidor vuelve a estar disponible.
    .test = Solo Firefox es lento: readyState sigue en CONNECTING y el servidor no ve ninguna solicitud, mientras que fetch() al mismo host responde de inmediato. Con network.websocket.delay-failed-reconnects en false en about:config, Firefox se conecta de inmediato.
    .fix = Antes de abrir un socket nuevo, pregunte al servidor con fetch() hasta que responda, para que ningún intento falle. Cuando el servidor se reinicie, termine las conexiones con una trama Close.

## 1006, opened and lost

seen-proxy-idle-timeout = Un proxy o un balanceador de carga cerró una conexión sin tráfico. nginx lo hace después de { SECONDS("nginx-proxy-read-timeout") } s (proxy_read_timeout), AWS Application Load Balancer después de { SECONDS("aws-alb-idle-timeout") } s, Envoy después de { MINUTES("envoy-stream-idle-timeout") } min (stream_idle_timeout) y Heroku después de { SECONDS("heroku-idle") } s. Cloudflare también lo hace, pero su página sobre WebSockets no da ningún número.
    .test = El silencio antes del final es siempre el mismo. Con tráfico constante la conexión permanece abierta; con una duración máxima terminaría a pesar del tráfico. { -past-the-proxy }
    .fix = { -heartbeat } O aumente el límite del proxy. El límite está en vigor aunque su archivo de configuración no lo mencione.

seen-proxy-lifetime = Un balanceador de carga termina cada conexión al llegar a una duración máxima, sea cual sea su tráfico. El balanceador de carga externo de Google lo hace al agotarse el tiempo de espera del servicio de backend, que es de { SECONDS("google-lb-timeout") } s salvo que se cambie. Cloud Run lo hace al agotarse el tiempo de espera de su solicitud, { MINUTES("google-cloud-run-timeout") } min por defecto. Algunas versiones de Envoy lo hacían al agotarse el tiempo de espera de la ruta, { SECONDS("envoy-route-timeout") } s por defecto.
    .test = La duración de la conexión al final es siempre la misma, incluso cuando circulan mensajes hasta el último segundo.
    .fix = Aumente el tiempo de espera del servicio de backend o de la solicitud, o asigne 0 al de la ruta en Envoy. Un heartbeat no sirve. Si no puede cambiar el límite, abra una conexión nueva antes de que la antigua lo alcance.

seen-proxy-reloaded = Un proxy se recargó, se reinició o se desplegó, y cerró sus conexiones sin una trama Close. ingress-nginx cierra lo que sigue abierto { SECONDS("ingress-nginx-worker-shutdown-timeout") } s después de una recarga; HAProxy, al llegar a hard-stop-after. nginx, con sus valores por defecto, mantiene abiertas las conexiones antiguas durante una recarga, pero no cuando se detiene.
    .test = Muchas conexiones de duraciones distintas terminan en pocos segundos, y su servidor no anota ningún reinicio en el log. Busque una recarga en ese momento, o tanto tiempo antes como el proxy espera a las conexiones antiguas («Backend successfully reloaded» en el log de ingress-nginx). En Istio, busque una nueva configuración de listener.
    .fix = Aumente worker-shutdown-timeout o hard-stop-after, recargue menos a menudo y ponga los WebSockets detrás de un proxy solo para ellos. { -reconnect-soon }

seen-server-died = El proceso del servidor se cayó, lo mataron (falta de memoria, o un contenedor detenido demasiado pronto) o terminó sin cerrar sus conexiones. nginx, HAProxy y otros proxies que solo transmiten bytes lo convierten en 1006.
    .test = Todas las conexiones de un proceso terminan en un mismo momento. El log del servidor se interrumpe ahí y luego muestra un arranque; busque OOMKilled, un código de salida o un despliegue. Las primeras reconexiones a menudo reciben 502 o 503.
    .fix = Trate SIGTERM: antes de terminar, cierre todas las conexiones con 1001 o 1012, repartidas en varios segundos. Después de una caída, busque la causa en el log justo antes del final. Haga que los clientes se reconecten con esperas aleatorias y crecientes.

seen-device-slept = Se bloqueó un teléfono, se cerró un portátil, una aplicación pasó a segundo plano o el dispositivo cambió de red. La conexión se perdió sin una trama Close.
    .test = Afecta a clientes sueltos, sobre todo teléfonos y portátiles. En el cliente, el evento close llega justo después de que el dispositivo se reactive. uWebSockets puede indicar «Received TCP FIN before WebSocket close frame».
    .fix = En el cliente, reconéctese cuando se dispare visibilitychange o el evento online, o cuando la aplicación pase a primer plano, y cargue lo que se perdió. En el servidor, cuéntelo como normal.

seen-bfcache = El usuario fue a otra página, y el navegador guardó la suya en su caché de avance y retroceso (back/forward cache) y desconectó su socket. Safari lo hace, y Chrome lo hace desde la versión 149. Cuando el usuario vuelve, la página recibe error y close.
    .test = En la página, el evento close sigue justo después de un evento pageshow con persisted en true, aunque readyState era antes OPEN. Según la especificación propuesta para esto, la página ve 1006 y el servidor 1001.
    .fix = Cuando pageshow tenga persisted en true, reconéctese de inmediato y cargue lo que se perdió. O cierre usted mismo el socket en pagehide.

seen-peer-cut-tcp = El otro lado cortó TCP cuando debería haber enviado una trama Close: con terminate() tras un ping sin respuesta, con destroy(), o en una biblioteca que corta las conexiones por diseño. uWebSockets lo hace al agotarse su tiempo de espera de inactividad, y un servidor axum no envía ninguna trama Close cuando se apaga.
    .test = Una captura en el otro lado muestra su propio FIN o RST sin una trama Close. Su código fuente llama a terminate() o destroy(), o su log nombra un ping sin respuesta.
    .fix = Cambie el otro lado: debe enviar primero una trama Close y cortar TCP solo si no llega ninguna respuesta. En su lado, responda a los pings: no bloquee el bucle de eventos.

seen-close-unanswered = Un lado envió una trama Close y no recibió ninguna a cambio, así que indica 1006. La biblioteca del otro lado no responde, el otro lado cerró TCP de inmediato (Safari lo hace) o un proxy perdió la trama. ws espera { SECONDS("ws-close-timeout") } s antes de desistir.
    .test = Su lado llamó primero a close(), y una captura muestra su trama Close y ninguna a cambio. Si solo ocurre en Chrome detrás de Istio o Envoy, mire delayed_close_timeout.
    .fix = Corrija o actualice el lado que no responde. No muestre un error al usuario, porque su lado quería cerrar.

seen-failed-locally = Su propio navegador o biblioteca terminó la conexión porque recibió algo ilegal: una trama defectuosa, un texto que no es UTF-8 o un código de cierre que rechaza. Los navegadores y ws indican entonces 1006, con independencia de lo que enviaran al otro lado.
    .test = La consola o el error de la biblioteca nombra la regla, y el log del otro lado muestra 1002, 1007 o una conexión perdida. Si hay un motivo junto a 1006, lo escribió su propia biblioteca, no el otro lado.
    .fix = Lea ese error: nombra lo que envió el otro lado. Luego continúe como con 1002 o 1007.

seen-half-open = El trayecto se perdió y no se avisó a ningún lado: falló una red, o un balanceador de carga olvidó una conexión sin tráfico. El balanceador de carga de Azure lo hace después de { MINUTES("azure-lb-idle") } min, a menos que esté activado el restablecimiento de TCP (TCP reset). El evento close se dispara con 1006 solo cuando falla una escritura o un temporizador termina la conexión.
    .test = readyState sigue en OPEN y no llegan mensajes, mientras que el otro lado puede haber indicado la pérdida hace mucho. Después de enviar algo, bufferedAmount puede quedar por encima de 0.
    .fix = Envíe un heartbeat en ambos sentidos, y cierre la conexión cuando no llegue respuesta a tiempo. Una página no puede enviar pings, así que use mensajes de su propio protocolo.

seen-http2-stream-ended = El WebSocket iba en un flujo (stream) de una conexión HTTP/2 (RFC 8441), y se restableció el flujo o se perdió la conexión entera. Si se pierde la conexión entera, todos los WebSockets que van en ella terminan juntos.
    .test = El handshake recibió como respuesta 200 y no 101. Si se perdió la conexión entera, varios sockets de un navegador a un mismo host terminan en el mismo momento, y los de otros navegadores no.
    .fix = Busque RST_STREAM o GOAWAY en el log del proxy, y compruebe sus límites para conexiones HTTP/2. Desactive WebSocket sobre HTTP/2 y mire si el error sigue ocurriendo.

seen-duplicate-identity = Dos clientes usan el mismo ID. Cuando uno se conecta, el servidor cierra la conexión del otro; el otro se reconecta, y el servidor cierra la del primero.
    .test = Las conexiones de los dos clientes terminan por turnos, cada pocos segundos. Cuando se detiene un cliente, el otro sigue conectado.
    .fix = Dé a cada cliente un ID propio. En el servidor, cierre la conexión más antigua con un código de 4000–4999 que diga al cliente que no se reconecte.

seen-too-big-cut = Un mensaje era demasiado grande o no era UTF-8 válido, y uWebSockets cortó TCP en lugar de enviar 1009 o 1007. Su límite por defecto es de { KIB("uwebsockets-max-payload") } KiB.
    .test = El final sigue de inmediato a un mensaje grande, o a un texto con caracteres poco habituales. El manejador de cierre del propio servidor recibe un motivo como «Received too big message».
    .fix = Aumente maxPayloadLength en el servidor, o envíe mensajes más pequeños. Saque el mensaje de la cola antes de reconectarse.

## 1007

seen-not-utf8 = Un programa envió como mensaje de texto bytes que no son UTF-8: Latin-1 o datos binarios.
    .test = En el remitente, escriba el mensaje en hexadecimal en el log y busque el primer byte que rechaza un decodificador UTF-8. Un byte suelto de E0 a FC entre letras ASCII es a menudo Latin-1.
    .fix = Codifique el texto en UTF-8 antes de enviarlo, y envíe los demás bytes como mensaje binario.

seen-text-cut-in-character = Un programa cortó un texto tras un número fijo de bytes, en medio de un carácter.
    .test = Solo fallan textos con caracteres que no son ASCII, y solo por encima de cierta longitud. Los bytes incorrectos están en el lugar del corte, normalmente al final del mensaje.
    .fix = Corte entre caracteres: retroceda mientras el byte siguiente esté entre 80 y BF. O deje que la biblioteca divida un mensaje en fragmentos.

seen-reason-not-utf8 = El motivo de una trama Close no era UTF-8, o se cortó dentro de un carácter. ws y undici responden con 1007; gorilla, Tomcat, .NET y Bandit responden con 1002.
    .test = El error llega al final de una conexión, justo después de una trama Close con un motivo largo o que no es ASCII. gorilla y uWebSockets cortan los motivos largos tras un número fijo de bytes.
    .fix = Mantenga el motivo dentro de 123 bytes de UTF-8 y córtelo entre caracteres.

seen-content-called-invalid = Un gateway o una API usa 1007 para un contenido que viola un esquema, aunque el texto es UTF-8 válido. Lo hace el plugin websocket-validator de Kong.
    .test = Los bytes son UTF-8 válido, y el log del gateway o el motivo nombra el esquema o un campo.
    .fix = Corrija el contenido del mensaje. En su propio servidor, envíe para esto 1008 o un código de 4000–4999.

seen-inflate-failed = No se pudo descomprimir un mensaje comprimido, y la biblioteca envía 1007 por ello. Bandit lo hace.
    .test = El texto en sí es UTF-8 válido. Tras desactivar permessage-deflate en ambos extremos, el error ya no ocurre.
    .fix = Actualice las dos bibliotecas y busque un proxy que cambie tramas comprimidas. Hasta entonces, deje desactivada la compresión.

## 1008

seen-credentials-refused-after-open = El handshake tuvo éxito, y luego el servidor cerró la conexión porque el token o la clave faltan, son incorrectos, han expirado o están bloqueados.
    .test = El Close llega más o menos en el primer segundo tras la apertura, a menudo con un motivo vacío. Si una conexión a la misma dirección permanece abierta con una clave que se sabe que funciona, la causa era la clave; con una ruta incorrecta, la conexión termina con cualquiera de las dos claves.
    .fix = Obtenga credenciales nuevas antes de reconectarse, y no reintente con las antiguas. En el servidor, nombre la causa en el motivo.

seen-wrong-path-or-stream = La ruta, el flujo, el canal o el modelo que pidió el cliente no existe, o el servicio no lo ofrece en esta dirección. Gemini Live envía 1008 para un modelo que no conoce; Binance, para un flujo incorrecto.
    .test = El motivo a menudo nombra lo que no se encontró. Con las mismas credenciales, una conexión a una ruta o un modelo documentado permanece abierta.
    .fix = Compare la ruta, la consulta y los nombres de su solicitud con la documentación actual del servicio. Cambie la solicitud antes de reconectarse.

seen-plan-or-quota = La cuenta no puede usar la función, o su cuota o sus créditos se agotaron. Algunos servicios envían 1008 por eso, otros 1011: Gemini Live indica una cuota agotada con 1011.
    .test = Busque «quota», «credits», «billing» o «RESOURCE_EXHAUSTED» en el motivo, y mire luego la página de uso de la cuenta. La misma solicitud funciona desde una cuenta a la que le queda cuota.
    .fix = No se reconecte automáticamente. Espere a que se renueve la cuota, u obtenga una cuota mayor u otro plan. Si el límite es de sesiones abiertas, cierre las que ya no necesite.

seen-rate-limited = El cliente envió mensajes más rápido, o abrió más conexiones, de lo que permite su límite.
    .test = Cuente los mensajes por segundo antes del cierre y sus conexiones abiertas, y compare ambos con los límites documentados. Si la conexión permanece abierta cuando envía más despacio, la causa era el límite; a un cliente que lee demasiado despacio se le desconecta aunque no envíe nada.
    .fix = Envíe a un ritmo constante y más bajo. Antes de reconectarse, espere el tiempo que dice la documentación; si no dice nada, espere alrededor de un minuto. { -retry-after }

seen-slow-consumer = El cliente lee más despacio de lo que envía el servidor. El servidor o un gateway guarda los datos sin leer, y cierra la conexión cuando ha guardado demasiados o durante demasiado tiempo.
    .test = En el servidor, el búfer de envío para este cliente crece antes del cierre, mientras el cliente está ocupado o en pausa; el motivo a menudo contiene la palabra «slow». Si el servidor corta TCP justo después de su Close, el cliente ve 1006 en su lugar.
    .fix = Lea en una tarea y procese en otra, y descarte o combine las actualizaciones que no necesite. En el servidor, dé tiempo a que llegue la trama Close antes de cortar TCP.

seen-token-expired = El token era válido en la apertura y expiró mientras la conexión estaba abierta, y el servidor lo comprueba.
    .test = La hora del cierre coincide con el campo «exp» del token. El gateway de farewell da el motivo «token expired». En cambio, unas credenciales rechazadas en la apertura terminan la conexión más o menos en el primer segundo.
    .fix = Obtenga un token nuevo antes de reconectarse, si es posible antes de que expire el antiguo. Si el servicio acepta un token nuevo en la conexión abierta, envíelo por ella.

seen-too-many-fragments = Un mensaje llegó en más fragmentos de los que permite el receptor. ws para Node cierra entonces con 1008; el límite es su opción maxFragments.
    .test = El lado que cerró anota en el log «Too many message fragments» o WS_ERR_TOO_MANY_BUFFERED_PARTS. Algunas versiones de ws 5, 6 y 7 nunca ponen a cero su contador de fragmentos: cierran conexiones con mucho tráfico aunque no se fragmentó nada.
    .fix = Envíe fragmentos menos numerosos y más grandes, o aumente maxFragments si confía en el otro lado. Si no se fragmentó nada, actualice ws.

seen-content-refused = Un mensaje tenía el tipo y el tamaño correctos, pero su contenido violó una regla: no se pudo decodificar, no era un comando conocido o lo rechazó un filtro.
    .test = El cierre sigue a un mensaje concreto, y el mismo mensaje cierra también una conexión nueva. El motivo de Deepgram empieza por «DATA-0000» si la carga útil no es audio decodificable.
    .fix = Corrija el mensaje, y compruebe que envía el formato que anunció. No vuelva a enviar el mensaje sin cambios.

## 1009

seen-library-message-limit = Un mensaje supera el límite de la biblioteca que lo recibe. El límite por defecto es de { KIB("coder-read-limit") } KiB en coder/websocket, { KIB("jetty-max-text-message") } KiB en Jetty, { MIB("aiohttp-max-msg-size") } MiB en aiohttp y { MIB("uvicorn-ws-max-size") } MiB en uvicorn.
    .test = Compare el tamaño del último mensaje con ese límite. La redacción del motivo o del log del receptor revela la biblioteca: «Max frame length of … has been exceeded» es Netty, «Max payload size exceeded» es ws, «The decoded text message was too big for the output buffer» es Tomcat.
    .fix = Aumente el límite de esa biblioteca hasta lo que necesite su aplicación, o divida el mensaje. No vuelva a enviar el mismo mensaje antes de eso.

seen-proxy-message-limit = Un gateway entre el cliente y el servidor acepta menos que el servidor: { KIB("spring-cloud-gateway-max-frame") } KiB por trama en Spring Cloud Gateway; { KIB("aws-api-gateway-frame") } KiB por trama y { KIB("aws-api-gateway-message") } KiB por mensaje en AWS API Gateway.
    .test = Envíe el mismo mensaje directamente al servidor. Si el servidor lo acepta, el límite está en un gateway entre usted y el servidor.
    .fix = Aumente el límite de ese gateway. Si no puede, divida el mensaje: si el límite es por trama, envíe el mensaje en tramas más pequeñas; si el límite es por mensaje, envíe mensajes más pequeños.

seen-inflated-past-limit = Un mensaje comprimido es pequeño en la red y supera el límite cuando el receptor lo descomprime.
    .test = El tamaño del mensaje antes de comprimirlo supera el límite, aunque la trama comprimida es más pequeña. ws cuenta los bytes descomprimidos; Centrifugo tiene un límite aparte para ellos.
    .fix = Aumente el límite para mensajes descomprimidos, o divida el mensaje. Conserve algún límite: si no, un mensaje comprimido pequeño puede llenar la memoria del receptor.

seen-oversized-message-resent = Un cliente conserva en su cola un mensaje demasiado grande y lo envía de nuevo tras cada reconexión. Cada conexión termina con 1009.
    .test = Cada conexión termina más o menos tras el mismo tiempo, y el último mensaje antes de cada cierre tiene el mismo tamaño. Con la cola vacía, la conexión permanece abierta.
    .fix = Quite el mensaje de la cola cuando llegue 1009, e informe del error a la parte del programa que envió el mensaje. Luego reconéctese.

## 1010

seen-extension-required = El cliente está configurado para exigir una extensión, como permessage-deflate, y el servidor no la acepta.
    .test = El cliente cierra justo después de la apertura, y su motivo debería nombrar la extensión. La extensión falta en Sec-WebSocket-Extensions en la respuesta del servidor, incluso sin un proxy entre el cliente y el servidor.
    .fix = Active la extensión en el servidor, o configure el cliente para funcionar sin ella. No se reconecte sin cambios: la conexión nueva termina igual.

seen-extension-stripped = Un proxy quita o cambia el encabezado Sec-WebSocket-Extensions, así que un lado no sabe qué aceptó el otro. Traefik 1.7 no transmitía al cliente el encabezado del servidor.
    .test = Escriba el encabezado en el log, en el cliente y en el servidor: los dos difieren. Sin el proxy, el error no ocurre. Un cliente que no exige la extensión recibe en su lugar tramas comprimidas, y la conexión termina con 1002.
    .fix = Actualice o configure el proxy para que el encabezado pase en ambos sentidos, o desactive la extensión en ambos extremos.

## 1011

seen-handler-failed = El manejador de la conexión lanzó una excepción, entró en pánico o devolvió un error, y el framework cerró la conexión con 1011.
    .test = El log del lado que envió 1011 muestra un error o una traza de pila en ese segundo. Si no muestra ninguno, busque un tiempo de espera de keepalive agotado, o un gateway que envió 1011.
    .fix = Corrija el error del log. Capture los fallos que espera, y cierre con un código que diga al cliente qué hacer. Si un mensaje causa el error, no vuelva a enviar ese mensaje antes de corregir el error.

seen-keepalive-timeout = Un lado envió un ping y no recibió ningún pong a tiempo. Python websockets envía entonces 1011 con el motivo «keepalive ping timeout»: como servidor y como cliente, envía un ping cada { SECONDS("python-websockets-ping-interval") } s y espera el pong { SECONDS("python-websockets-ping-timeout") } s. uvicorn espera { SECONDS("uvicorn-ws-ping-timeout") } s.
    .test = Si su log tiene «sent 1011», su lado envió el ping y cerró; si tiene «received 1011», el otro lado envió el ping y cerró. En ambos casos la culpa puede ser de la red, del otro lado o del suyo, así que compruebe primero su propio bucle de eventos.
    .fix = Si la red es lenta, o sabe qué carga causó el retraso, aumente ping_timeout. Si no, busque el lado que estaba bloqueado o no leía. Después, reconéctese tras una espera aleatoria.

seen-event-loop-blocked = Una llamada bloqueante, como time.sleep() o un cálculo largo, bloquea el bucle de eventos. No se responde a los pings ni se leen los pongs que han llegado; por eso, el lado bloqueado puede ser el que envió 1011.
    .test = Con los valores por defecto de Python, la conexión termina unos { SECONDS("python-websockets-ping-interval") } + { SECONDS("python-websockets-ping-timeout") } s después del último pong, también en una prueba local sin proxy. En ambos lados, escriba en el log con cuánto retraso se dispara un temporizador del bucle de eventos: en el lado bloqueado, son varios segundos.
    .fix = Pase el trabajo bloqueante a un hilo o a un proceso, por ejemplo con asyncio.to_thread(), y use asyncio.sleep() en lugar de time.sleep().

seen-ping-behind-backlog = Un ping o un pong espera detrás de datos que el otro lado aún no ha leído. Ambos lados están vivos, pero el pong llega demasiado tarde.
    .test = La conexión termina con mucha carga o en enlaces lentos, y no cuando se envía poco. El búfer de envío está lleno antes del cierre, mientras que los bucles de eventos de ambos lados van a tiempo.
    .fix = Limite cuántos datos pone en cola, y lea en una tarea separada. Si el receptor acaba leyéndolo todo, aumente el tiempo de espera del ping.

seen-server-lost-behind-farewell = El gateway de farewell perdió el servidor que está detrás: el servidor cortó TCP, violó el protocolo o dejó de responder a los pings, y el gateway no vio ningún reinicio. El cliente recibe 1011; con el subprotocolo graphql-transport-ws recibe 1014, porque graphql-ws no se reconecta después de 1011.
    .test = La ficha que el gateway guarda de la conexión tiene la causa «upstream_lost», «upstream_silent» o «upstream_protocol_error». Si el propio servidor envió 1011 y el gateway lo transmitió, la ficha dice que el servidor terminó la conexión.
    .fix = Lea el log del servidor correspondiente a ese segundo. Si sus clientes no se reconectan después de 1011 y aceptan 1014, asigne 1014 a upstream_lost_code y a upstream_error_code.

seen-service-timer-sends-1011 = Se disparó un temporizador del servicio porque el cliente no envió ninguno de los datos que el servicio espera. Deepgram envía 1011 con «NET-0001» después de { SECONDS("deepgram-audio-timeout") } s sin audio.
    .test = El tiempo desde su último mensaje de la clase esperada es igual a un límite de tiempo de la documentación del servicio, y el motivo a menudo nombra ese límite.
    .fix = Envíe los datos o el mensaje de keepalive que documenta el servicio. Durante pausas largas, cierre la conexión y abra una nueva más tarde.

## 1012

seen-server-restarting = El servidor se apaga según lo previsto, se reinicia o recarga su código o su configuración, y cierra sus conexiones con 1012. uvicorn lo hace cuando se apaga.
    .test = Muchas conexiones de una instancia terminan en pocos segundos, cada una con una trama Close, y el log del servidor muestra el apagado. Si solo termina la conexión de un cliente, busque en su lugar una duración máxima.
    .fix = En el cliente, reconéctese tras una espera aleatoria y restaure lo que necesita la sesión. En el servidor, reparta los cierres en varios segundos.

seen-rolling-deployment = Un despliegue sustituye las instancias una tras otra, y cada una cierra sus conexiones antes de detenerse. Phoenix drena sus sockets por lotes y envía 1012.
    .test = Las conexiones terminan en grupos, un grupo tras otro, a las horas del log del despliegue. Un cliente puede ver 1012 más de una vez, si se reconecta a una instancia que se sustituye más tarde.
    .fix = Reconéctese cada vez tras una espera aleatoria. En el despliegue, deje de enviar conexiones nuevas a una instancia antes de que drene, y dé a la instancia más tiempo del que necesitan sus cierres.

seen-farewell-draining = El propio gateway de farewell se detiene o se sustituye. Cierra la conexión de cada cliente con 1012 e indica una espera para cada uno.
    .test = La ficha que el gateway guarda de la conexión tiene la causa «restarting». Si en cambio se reinició el servidor que está detrás del gateway, la causa es «upstream_restarted».
    .fix = No hay nada roto: espere el tiempo que dice el motivo y luego reconéctese. No mate el proceso del gateway antes de que termine el tiempo que permite --drain.

seen-max-age-behind-farewell = La conexión alcanzó la duración máxima (max_age) configurada en el gateway de farewell, y el gateway cerró la conexión con 1012 y una espera.
    .test = La duración de la conexión es igual a max_age, se enviara lo que se enviara, y la ficha que el gateway guarda de la conexión tiene la causa «max_age». Un reinicio termina en el mismo momento conexiones de duraciones distintas.
    .fix = No hay nada roto: espere el tiempo que dice el motivo y luego reconéctese. Aumente max_age si estas conexiones deben durar más.

seen-restart-shown-otherwise = El servidor se reinició, pero el cliente indica otro número. Si el servidor termina sin una trama Close, un cliente detrás de nginx o HAProxy indica 1006; una biblioteca que rechaza 1012 indica 1002, 1006 o un error.
    .test = Busque en el log del servidor un reinicio en ese segundo, y capture las últimas tramas. Una trama Close con 1012 significa que la biblioteca del cliente lo rechaza; sin una trama Close, el servidor o un proxy cortó TCP.
    .fix = Envíe tramas Close antes de que termine el servidor. A los clientes cuya biblioteca rechaza 1012, envíeles 1001 o un código de 4000–4999; el ajuste «substitutes» del gateway de farewell lo hace.

## 1013

seen-overloaded = Al servicio no le queda capacidad: cierra conexiones para reducir su carga, o alcanzó su límite de conexiones.
    .test = Muchos clientes reciben 1013 a la vez, en la apertura o poco después, y las métricas del servicio muestran que se alcanzó un límite.
    .fix = En el cliente, use otra dirección del servicio, o espere antes de reconectarse, cada vez más tiempo. En el servicio, aumente el límite, añada instancias o averigüe qué lo frena.

seen-not-ready-yet = El servidor acepta conexiones aunque algo de lo que depende no está disponible, como una base de datos o una fuente de datos. Kraken envía 1013 con «Market data unavailable».
    .test = Las conexiones terminan con 1013 mientras la dependencia no funciona o justo después de que arrancara el servidor, y más tarde permanecen abiertas, sin ningún cambio en el cliente. La carga es normal y no se ha alcanzado ningún límite de conexiones.
    .fix = En el cliente, espere y haga crecer la espera con cada intento. En el servidor, indique que está listo solo cuando lo estén las dependencias, para que el balanceador de carga no envíe clientes antes.

seen-server-unavailable-behind-farewell = El gateway de farewell no pudo conectarse al servidor, o no tenía capacidad para otro cliente, y la ruta tiene when_unavailable = "accept". El cliente recibe 1013 con una espera en el motivo.
    .test = La ficha que el gateway guarda de la conexión tiene la causa «upstream_unavailable» si no se pudo conectar al servidor, y «overloaded» si el gateway estaba lleno. Sin ese ajuste, la respuesta es HTTP 503, que una página ve como 1006.
    .fix = Arranque o repare el servidor; si el gateway estaba lleno, aumente el límite que nombra la ficha. Los clientes esperan el tiempo que dice el motivo y luego se reconectan.

seen-reconnecting-too-fast = Los clientes se reconectan más rápido de lo que se recupera el servicio. Cada reconexión se cierra de inmediato con 1013, y los propios intentos mantienen ocupado al servicio.
    .test = La frecuencia de handshakes es mucho mayor de lo normal, y cada conexión termina en menos de un segundo. El servicio se recupera cuando los clientes se reconectan más despacio.
    .fix = En el cliente, use esperas aleatorias que crezcan, y vuelva a la espera inicial solo después de que una conexión haya sido estable un rato. Delante del servicio, limite la frecuencia de conexiones nuevas.

## 1014

seen-invalid-answer-upstream = El servidor detrás de un gateway murió o envió algo que no es WebSocket, en una conexión que ya estaba abierta con el cliente.
    .test = El log del gateway muestra lo que recibió el gateway. Conéctese al servidor sin el gateway: el servidor falla también allí. Si falló el handshake con el servidor, el gateway suele responder HTTP 502 en su lugar, y una página ve 1006.
    .fix = Repare el servidor: su log muestra por qué murió o qué envió. Para los clientes que rechazan 1014, haga que el gateway envíe 1011.

## 1015

seen-tls-certificate = El certificado ha expirado, es autofirmado o se emitió para un nombre distinto del que usa el cliente.
    .test = «{ -openssl }» muestra los nombres y las fechas. Abra el host con https:// en un navegador: Chrome llama ERR_CERT_AUTHORITY_INVALID a un emisor desconocido. Si el certificado está bien, compruebe el reloj del cliente.
    .fix = Instale un certificado válido para ese nombre. Si tiene una autoridad de certificación propia, haga que los clientes confíen en ella; no desactive la verificación.

seen-tls-chain = El servidor envía su propio certificado sin los certificados intermedios. Chrome y Safari descargan lo que falta y se conectan; curl, Java, Go y Node no.
    .test = «openssl s_client -showcerts» muestra un solo certificado. El cliente que falla indica «unable to get local issuer certificate» o «unable to verify the first certificate», mientras que un navegador se conecta.
    .fix = Configure el servidor con la cadena completa, a menudo un archivo llamado fullchain.pem, y recargue el servidor.

seen-tls-plain-port = El cliente usa wss:// con un puerto en el que el servidor habla HTTP sin cifrar.
    .test = OpenSSL y BoringSSL indican «wrong version number». El mismo puerto acepta ws://, o http:// con curl.
    .fix = Use el puerto que tiene TLS, o ponga TLS delante del servidor. En una prueba local sin TLS, use ws://.

seen-tls-no-common-version = El cliente y el servidor no tienen en común ninguna versión de TLS o ningún cifrado: uno de los dos es antiguo, o está configurado para permitir solo versiones antiguas como TLS 1.0.
    .test = El mensaje de error nombra la causa: «protocol_version», «handshake failure», o en Chrome ERR_SSL_OBSOLETE_VERSION o ERR_SSL_VERSION_OR_CIPHER_MISMATCH. «openssl s_client -tls1_2» muestra si el servidor acepta TLS 1.2.
    .fix = Actualice el lado más antiguo, o active TLS 1.2 o posterior en sus ajustes.

seen-tls-inspected = Un proxy en la red del cliente descifra las conexiones TLS para inspeccionarlas, y presenta un certificado propio en el que el cliente no confía.
    .test = El emisor del certificado que ve el cliente no es el emisor del certificado del servidor. En otra red, el cliente se conecta.
    .fix = Haga que el cliente confíe en la autoridad de certificación del proxy, o pida al operador del proxy que no inspeccione este host. El servidor no necesita ningún cambio.

## 3000, 3003, 3008

seen-number-means-other-thing = El remitente usa un número registrado con un significado propio. 3000 significa «conexión cerrada» en Centrifugo, «Go away!» en SockJS, un error del subprotocolo en WebSocket++, y que la ruta está llena en SaltyRTC. 3003 significa en SaltyRTC que los dos lados pasaron a otro canal. { -other-3008 }
    .test = Averigüe qué servicio o biblioteca está en el otro extremo: mire la dirección, el subprotocolo y el motivo. Si el número tiene allí otro significado, unas credenciales o unos permisos nuevos no sirven.
    .fix = Siga la documentación de esa biblioteca o de ese servicio. Los clientes de Centrifugo se reconectan después de 3000–3499 y se detienen después de 3500–3999.

seen-rights-missing = La cuenta es conocida, y le falta el permiso, el rol o el plan que necesita este canal o esta acción.
    .test = Una conexión con credenciales nuevas de la misma cuenta termina igual; una conexión con una cuenta que tiene el permiso permanece abierta. Si unas credenciales nuevas sirven, la causa no eran los permisos.
    .fix = Conceda el permiso, o use una cuenta que lo tenga. En el cliente, avise al usuario y no se reconecte automáticamente.

seen-rights-revoked = La cuenta tenía el permiso en la apertura y lo perdió mientras la conexión estaba abierta: por ejemplo, salió de un grupo o se revocó su sesión.
    .test = La conexión funcionó un rato, el log de las cuentas muestra el cambio en el momento del cierre, y una conexión nueva se rechaza.
    .fix = No se reconecte automáticamente. En el servidor, cierre las conexiones de una cuenta en cuanto cambien sus permisos, con un código tras el cual sus clientes se detengan.

seen-waited-too-long = El remitente esperó un inicio de sesión, un primer mensaje o un pong, y se disparó su temporizador. graphql-ws usa 4408 para un inicio de sesión que no llega en { SECONDS("graphql-ws-connection-init-timeout") } s; el gateway de farewell envía 3008 a un cliente que no responde a los pings.
    .test = Un temporizador de inicio de sesión termina las conexiones siempre a la misma duración; un temporizador de heartbeat, siempre tras el mismo tiempo sin mensajes ni pongs. Compare ambos con los tiempos de espera del servidor.
    .fix = Inicie sesión justo después de la apertura, y envíe el heartbeat que espera el servicio. Mantenga libre el bucle de eventos, para que se responda a los pings.

## 4000–4999

seen-private-meaning = La aplicación o el servicio del otro extremo usa el número con un significado propio. 4000 significa en Discord un error desconocido, en Pusher que la aplicación solo acepta TLS, y en Colyseus que el cliente se fue a propósito.
    .test = Identifique el servicio por su dirección o su subprotocolo, y busque el número en su documentación. Si el servidor es suyo, busque en su código fuente.
    .fix = Reconéctese solo como diga esa documentación. En Pusher, el número contiene el consejo: después de 4000–4099, no se reconecte sin cambios; después de 4100–4199, espere { SECONDS("pusher-backoff-delay") } s o más; después de 4200–4299, reconéctese de inmediato.

## 3000–3999

seen-library-number = Una biblioteca o un servicio usa un número de 3000–3999 que no está registrado. Centrifugo, SaltyRTC y AssemblyAI tienen números así.
    .test = El número está en la documentación o en el código fuente de la biblioteca o del servicio del otro extremo. El motivo a menudo lo explica.
    .fix = Haga lo que esa documentación diga sobre el número. Si el número lo eligió usted, use en su lugar uno de 4000–4999.

## 5000–65535

seen-swapped-bytes = El remitente escribió los dos bytes del código en el orden equivocado: 59395 es 1000, y 59651 es 1001.
    .test = Escriba el número en hexadecimal e intercambie sus dos bytes: el resultado es un código conocido.
    .fix = Escriba el código en orden de red, primero el byte más significativo: 1000 es 03 E8.

seen-reason-without-code = El remitente escribió un motivo sin un código delante, así que las dos primeras letras se leyeron como el número: «by» es 25209.
    .test = Escriba el número en hexadecimal: los dos bytes son letras, y al motivo le faltan sus dos primeras letras.
    .fix = Ponga un código en dos bytes delante del motivo, o envíe un cuerpo vacío.

## 1016–2999

seen-draft-table = Un programa usa un número de 1016–2999 con un significado propio, o sigue una tabla que divide este rango en 1016–1999 y 2000–2999. Ni la RFC 6455 ni el registro tienen esa división.
    .test = El código fuente del remitente tiene el número. Las bibliotecas que lo rechazan muestran otra cosa: tungstenite muestra 1002 con «Protocol violation», aunque las tramas eran correctas.
    .fix = Use en su lugar un número de 4000–4999: las bibliotecas aceptan esos números, y los navegadores pueden enviarlos.

## 0–999

seen-local-number = Una biblioteca indica el número o lo tiene como constante; el número no estaba en una trama Close. aiohttp indica 0 para un Close vacío; el cliente SockJS indica 2000 cuando fallaron todos los transportes; los servidores SockJS ponen 2010, «Another connection still open», en un mensaje; libwebsockets tiene 2000 y 9999.
    .test = Ninguna trama Close capturada tiene el número, y lo tiene el código fuente de una biblioteca de uno de los dos extremos.
    .fix = Busque el número en esa biblioteca. Después de 2000 de SockJS, compruebe si un proxy deja pasar alguno de sus transportes; después de 2010, abra una sola conexión por sesión.
