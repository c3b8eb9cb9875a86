# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }: qué suele ocurrir

# The programs, above their lines.
picture-client = cliente
picture-server = servidor
# As in English.
picture-gateway = gateway
# As in English.
picture-proxy = proxy

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = Del { $from } al { $to }: { $what }.
picture-said-at = El { $who } { $what }.
picture-said-filled-in = { $what } (lo puso su propia biblioteca)

# What is sent.
picture-empty-close = trama Close vacía
picture-no-close = sin trama Close
picture-unread = { $close }, sin leer
picture-message = mensaje
picture-frame = trama
picture-binary = mensaje binario
picture-text = mensaje de texto
picture-large = mensaje grande
picture-not-websocket = respuesta no válida
picture-handshake = handshake de apertura
picture-token = handshake con un token
picture-accepted = 101 (aceptado)
picture-accepted-without = 101, sin la extensión
picture-tls-hello = empieza el handshake TLS
picture-certificate = certificado
picture-tls-alert = alerta TLS
picture-end = TCP termina
picture-cut = se corta TCP

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = llama a close(1000)
picture-calls-close = llama a close()
picture-shuts-down = se apaga
picture-broken-rule = detecta una violación del protocolo
picture-wants-text = solo acepta texto
picture-not-utf8 = detecta bytes que no son UTF-8
picture-own-rule = detecta una violación de una regla propia
picture-limit = admite menos que eso
picture-idle = lleva demasiado sin tráfico
picture-needs-extension = necesita la extensión
picture-fails = falla en su manejador
picture-restarts = se reinicia
picture-is-back = ve que el servidor ha vuelto
picture-no-capacity = ya no tiene capacidad
picture-cannot-use = no puede usar esa respuesta
picture-not-trusted = no confía en él
picture-credentials = rechaza las credenciales
picture-right-missing = ve que falta un permiso
picture-waited = ha esperado demasiado
picture-library-reason = cierra por una razón de su biblioteca
picture-own-reason = cierra por una razón propia
picture-refuses-number = rechaza el número { $code }

# What a library reports when it is over.
picture-reports = indica { $code }
picture-often-reports = a menudo indica { $code }
picture-reports-refused = indica 1002, 1006 o un error

# Below the drawing.
picture-clean = Un cierre limpio: ambos lados enviaron una trama Close.
picture-never-opened = 1006 se indica también cuando la conexión nunca se abrió.
picture-sends-1012-itself = Un servidor que se apaga según lo previsto puede enviar 1012 él mismo.
picture-or-1011 = Muchos gateways envían 1011 en su lugar.
picture-no-websocket = No se abrió ningún WebSocket. Los navegadores indican 1006.
picture-shown-by-browsers = Chromium y Firefox pasan { $code } a la página.
