# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = La conexión se cerró porque su trabajo había terminado.
cause-going_away = Un lado se apagó o se fue.
cause-no_status = Un lado cerró sin código.
cause-application = Una aplicación cerró con un código propio.
cause-policy = Un lado cerró porque el otro violó una regla.
cause-internal_error = Un lado tuvo un error que no esperaba.
cause-extension_missing = El cliente necesita una extensión que el servidor no aceptó.
cause-protocol_error = Los bytes violaron las reglas de tramas de la RFC 6455.
cause-invalid_payload = Un texto no era UTF-8 válido.
cause-unsupported_data = El receptor no acepta este tipo de mensaje, texto o binario.
cause-message_too_big = Un mensaje superó el límite de tamaño.
cause-rate_limited = Los mensajes llegaron más rápido de lo que permite el límite.
cause-unauthorized = Las credenciales faltaban, eran incorrectas o no daban el permiso necesario.
cause-token_expired = El token expiró.
cause-content_refused = Una regla de contenido rechazó un mensaje.
cause-slow_consumer = Un lado no leía lo que se le enviaba.
cause-handler_failed = El manejador devolvió un error.
cause-handler_panicked = El manejador entró en pánico.
cause-upstream_lost = La conexión con el servidor terminó sin Close y el gateway no vio ningún reinicio.
cause-upstream_restarted = El servidor rechazó conexiones y luego volvió a aceptarlas: se reinició.
cause-upstream_unavailable = No se pudo conectar al servidor cuando el cliente se conectó.
cause-upstream_protocol_error = El servidor violó una regla del protocolo.
cause-upstream_silent = El servidor dejó de responder.
cause-restarting = El servicio se apagó o se reinició.
cause-overloaded = No había capacidad suficiente para otra conexión.
cause-idle = Pasó demasiado tiempo sin que se intercambiaran mensajes.
cause-ping_timeout = Un ping no recibió respuesta a tiempo.
cause-close_timeout = Un Close no recibió respuesta a tiempo.
cause-max_age = La conexión alcanzó su duración máxima.
cause-kicked = Un operador cerró la conexión.
cause-refused = El handshake de apertura fue rechazado.
cause-peer_lost = La conexión con el otro lado terminó sin Close.
cause-tls_failed = El handshake TLS falló.

party-client = El cliente terminó primero la conexión.
    .short = cliente
party-upstream = El servidor terminó primero la conexión.
    .short = servidor
# As in English: .short
party-gateway = El gateway terminó primero la conexión.
    .short = gateway
party-network = Ningún lado terminó la conexión: la red falló o dejó de responder.
    .short = red

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = Esta conexión terminó sin Close.
fact-pong = El servidor respondió a un ping en otra conexión.
fact-still_open = Sigue abierta una conexión anterior a que el servidor rechazara una nueva.
fact-check_failed = La comprobación de estado del servidor falló.
fact-answered = El servidor respondió a un handshake de apertura.
fact-accepted = El servidor aceptó una conexión nueva.
fact-refused = El servidor rechazó una conexión nueva.
fact-unreachable = El servidor ni aceptó ni rechazó una conexión nueva.
fact-could_not_try = Al gateway no le quedaba ningún descriptor de archivo o ningún puerto para una conexión nueva.
fact-no_pong = El servidor no respondió a tiempo a un ping.
fact-no_answer = El servidor no respondió a tiempo a un handshake de apertura.
