# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = Qué significa
heading-when = Cuándo aparece, lo más frecuente primero
heading-send = Cuándo enviarlo
heading-names = Cómo se llama
heading-dialects = Qué significa en otros sitios
heading-reference = Dónde se define
heading-next = Qué leer a continuación

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = Para la página
meaning-server = Para el servidor
meaning-operator = Para el operador

# Below each situation. $text is one or more sentences.
seen-test = Prueba: { $text }
seen-fix = Solución: { $text }

field-kind = Tipo
field-wire = En una trama Close
field-senders = Quién lo envía
field-refused = Código rechazado por
field-advice = ¿Reconectarse?
field-http = En HTTP
field-first = Primer paso
field-range = Rango

wire-yes = Sí, se puede enviar.
wire-no = Nunca se envía en una trama Close.
senders-none = nadie
refused = { $stacks }. Un receptor basado en ese software indica en su lugar 1002, 1006 o un error.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name } ({ $software })
range = De { $from } a { $to }: { $name }

advice-yes = Sí, tras una espera aleatoria de { $min } a { $max } s; más larga cada vez que falla.
# For a number that its sender defines.
advice-unless-documented = Sí, salvo que la documentación del remitente diga otra cosa: tras una espera aleatoria de { $min } a { $max } s; más larga cada vez que falla.
advice-after = Sí, después de { $delay } s.
advice-if-needed = Solo si su aplicación aún necesita la conexión.
advice-no = No: el mismo intento vuelve a fallar, a menos que algo haya cambiado.
advice-changed = No hasta que cambie algo; si no, se repite el mismo error.
# For 1008 alone.
reconnect-policy = { advice-no } Si el motivo indica una espera, reconéctese después de ella.
# For 1012 alone.
reconnect-restart = Sí, tras la espera que indica el motivo. Si no indica ninguna, tras una espera aleatoria de { SECONDS("registered-1012-min") } a { SECONDS("registered-1012-max") } s; de { SECONDS("paced-1012-min") } a { SECONDS("paced-1012-max") } s bastan donde el servidor reparte sus cierres en el tiempo.
# For 1013 alone.
reconnect-later = Sí, tras la espera que indica el motivo. Si no indica ninguna, a otra dirección del servicio; a la misma solo cuando el usuario lo pida, o tras una espera aleatoria de { $min } a { $max } s, más larga cada vez.
advice-none = No es un código de cierre válido; no hay a qué reconectarse.

category-unused = sin uso
category-protocol = definido por el protocolo
category-reserved = reservado, sin significado
category-local = solo local, nunca se envía
category-unassigned = sin asignar
category-registered = registrado, por orden de solicitud
category-library = para bibliotecas y frameworks
category-private = para uso privado
category-outside = fuera del registro

sender-client = cliente
sender-server = servidor
# As in English.
sender-gateway = gateway
sender-local = nadie; una biblioteca lo indica de forma local

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }: { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = Reconéctese.
dialect-backoff = Reconéctese con esperas aleatorias y crecientes.
dialect-changed = Cambie algo antes de reconectarse.
dialect-no = No se reconecte.
dialect-unknown = Su fuente no dice si hay que reconectarse.
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to }: { $reconnect }

# What a pasted text was.
heading-told = Qué ocurrió
found-candidates = Este nombre designa códigos distintos según el software.
found-name = { $name } es el nombre de { $code } en: { $software }.
found-frame = Es una trama Close con el código { $code }.
found-empty-frame = Es una trama Close sin código.
found-illegal-code = La trama es ilegal: { $code } no debe figurar en una trama Close. La mayoría de las bibliotecas responden con 1002.
found-reason = El motivo es «{ $reason }».
found-line = Este texto procede de { $software }.
found-code = Equivale a { $code }.
found-local = El software que lo muestra lo escribió sobre sí mismo.
found-peer = Lo envió el otro lado.
fault-fragmented = La trama es ilegal: su bit FIN no está activo, y una trama Close no debe fragmentarse.
fault-reserved = La trama es ilegal: hay activo un bit reservado (de RSV1 a RSV3).
fault-too-long = La trama es ilegal: su cuerpo ocupa más de 125 bytes.
fault-truncated = Faltan bytes: la trama anuncia un cuerpo más largo.
fault-trailing = Hay bytes después del final de la trama.
fault-half-code = La trama es ilegal: su cuerpo es de un byte, la mitad de un código.
fault-not-utf8 = La trama es ilegal: su motivo no es UTF-8.

# The table of all codes: short, so that it fits on one screen.
list-code = Código
list-name = Nombre
list-wire = ¿Se envía?
list-sent = se envía
list-local = solo local
list-never = nunca
list-yes = sí, tras una espera
list-if-needed = solo si hace falta
# As in English.
list-no = no
list-changed = tras un cambio
list-none = no procede
