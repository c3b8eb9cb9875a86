# Sentences and words that several texts share. A parameter is written
# { -name(code: "1000") }.

-heartbeat = Envíe un mensaje o un ping a intervalos menores que la mitad del límite de inactividad más corto del trayecto. Una página no puede enviar pings: envíe desde ella un mensaje pequeño de su propio protocolo o deje que el servidor envíe los pings.
-reconnect-soon = Reconéctese tras una espera aleatoria de hasta { SECONDS("rfc6455-first-delay") } s.
-past-the-proxy = Abra una segunda conexión directa al servidor, sin pasar por ningún proxy, y no envíe nada por ninguna de las dos: si solo termina la que pasa por el proxy, la terminó el proxy o el balanceador de carga.
-show-status = Repita el handshake con un cliente que muestre el estado HTTP, como curl o wscat, desde la misma red y con la misma ruta, las mismas cookies y el mismo Origin.

-retry-after = Si el motivo indica una espera, como «retry-after=2.5» (en segundos), espere exactamente ese tiempo; es una convención del gateway de farewell, no un estándar.
-own-code = Para un significado propio, use un código de 4000–4999.
-accept-first = Acepte el handshake antes de enviar este código: si rechaza el handshake con un estado HTTP, una página solo ve 1006.
-uws-refuses = Los clientes basados en uWebSockets indican este código como 1006; envíeles 1008 o un código de 4000–4999.
-shown-anyway = Si el otro lado envía un número así, Chromium y Firefox lo pasan a la página; el paquete ws de Node indica 1006.
-look-up-number = Averigüe qué biblioteca o servicio está en el otro extremo y busque el número en su documentación.
-capture-close = Capture la trama Close. Su cuerpo está vacío o es el código en dos bytes, primero el más significativo, seguido del motivo en UTF-8.
-openssl = openssl s_client -connect HOST:443 -servername HOST

-cannot-send = { $code } no se puede enviar; solo lo indica una biblioteca.
-neither-sent = Ninguno de los dos se puede enviar: solo los indica una biblioteca.
-give-a-code = Al llamar a close(), indique un código y un motivo.
-leave-to-library = No envíe { $code } desde su aplicación: lo envía la biblioteca.
-use-1014 = Envíe 1014 solo como gateway y a clientes que lo acepten; a los demás, envíe 1011.
-not-again = Después de cualquiera de los dos, no vuelva a enviar el mismo mensaje.
-general-1008 = 1008 es el rechazo general, para las reglas que 1003 (tipo) y 1009 (tamaño) no cubren.
-not-a-bug = 1005 no es un error ni, por sí solo, un fallo del otro lado.

-clean-both = Sí, si ambos lados enviaron una trama Close.
-clean-receiver = Para el lado que recibe el código, si ese lado responde; el lado que lo envía a menudo indica 1006.
-clean-never = No, nunca.
-not-valid = No es un código de cierre válido.

-look-age = Mire cuánto tiempo estuvo abierta la conexión.
-count-ends = Cuente las conexiones que terminaron en los mismos pocos segundos.
-sends-1012 = Cabe esperar 1012 de uvicorn cuando se apaga y de Phoenix durante un drenaje.
-fragments-1008 = Si un mensaje llegó en muchísimos fragmentos, mire la biblioteca que lo recibió: ws y undici envían 1008 cuando hay demasiados fragmentos.
-other-3008 = En Centrifugo, 3008 significa que el cliente lee demasiado despacio; en AssemblyAI, que la sesión alcanzó su duración máxima.

-never-opened = Si el evento open nunca se disparó, es 1006: el handshake de apertura falló y no puede haber llegado ninguna trama Close.
-has-reason = Si hay un motivo del otro lado, es { $code }: una trama Close vacía no puede contener un motivo. Sin motivo puede ser cualquiera de los dos.
-local-text = Si hay un texto junto a 1006, lo escribió su propia biblioteca, no el otro lado. Lea ese texto: a menudo nombra la causa.
-two-ends = El lado que encuentra el fallo envía { $code } y a menudo indica 1006 él mismo; el otro lado indica { $code }.
-capture-or-log = El número por sí solo no muestra qué código llegó: capture la trama Close o lea el log del otro lado.
-general-3000 = Si el servidor es Centrifugo, 3000 significa «conexión cerrada»; si está basado en WebSocket++, 3000 es un error general del subprotocolo. Ninguno de los dos tiene que ver con credenciales.

-after-1008 = Después de 1008, lea el motivo y los límites documentados del servicio. Si fue un límite de frecuencia, espere y luego envíe más despacio; si no, cambie algo antes de reconectarse.
-after-1011 = Después de 1011, lea el motivo antes de reconectarse: si se agotó una cuota o el servidor no puede procesar un mensaje, se repite el mismo error.
-after-1012 = Después de 1012, espere el tiempo que indica el motivo. Si el motivo no indica ninguno, espere un tiempo aleatorio de { SECONDS("registered-1012-min") } a { SECONDS("registered-1012-max") } s, como aconseja el texto registrado de 1012; de { SECONDS("paced-1012-min") } a { SECONDS("paced-1012-max") } s solo bastan si el servidor reparte sus cierres en el tiempo, como hace farewell.
-after-1013 = Después de 1013, espere el tiempo que indica el motivo. Si el motivo no indica ninguno, pruebe otra dirección del servicio; reconéctese a la misma dirección solo cuando el usuario lo pida, o tras una espera aleatoria que crece con cada intento.
