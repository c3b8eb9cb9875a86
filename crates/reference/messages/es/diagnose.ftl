# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = { $count ->
        [one] Una causa encaja con lo que se sabe. Confírmela antes de actuar.
       *[other] { $count } causas encajan con lo que se sabe, la más probable primero. Confirme una antes de actuar.
    }
diagnose-none = Ninguna causa de la referencia encaja con todos estos síntomas juntos. Omita el que le parezca menos seguro o busque el código con farewell explain.

diagnose-contradiction = Estos síntomas se contradicen. Corrija uno de ellos.
contradiction-silence-above-age = Una conexión no puede estar en silencio más tiempo del que duró.
contradiction-clean-without-close = Un cierre con { $code } nunca es limpio: no llegó ninguna trama Close utilizable.
contradiction-code-without-opening = Una conexión que nunca se abrió no termina con { $code }; los clientes indican 1006 o 1015.
contradiction-opened-and-refused = Un handshake al que se respondió con HTTP { $status } no abre ninguna conexión.
contradiction-opened-without-tls = 1015 significa que TLS falló antes de que pudiera abrirse una conexión.

heading-why = Por qué encaja
heading-confirm = Cómo confirmarlo
heading-fix = Cómo solucionarlo
heading-separating = Para distinguir las dos primeras
heading-more = Qué ayudaría
heading-candidates = Qué significa el número en los servicios; indique el suyo con --with

why-code = El código es { $code }.
why-reason = El motivo contiene «{ $text }».
why-line = El texto es el que escribe { $software } en esta situación.
why-line-unnamed = El texto es uno de los que escribe algún software en esta situación.
why-reason-given = { $given ->
        [yes] Se dio un motivo.
       *[no] No se dio ningún motivo.
    }
why-clean = { $clean ->
        [yes] El cierre fue limpio.
       *[no] El cierre no fue limpio.
    }
why-opened = { $opened ->
        [yes] La conexión se había abierto.
       *[no] La conexión nunca se abrió.
    }
why-status = El handshake recibió como respuesta HTTP { $status }.
why-age = La conexión duró { $seconds } s.
why-silence = La conexión estuvo en silencio { $seconds } s antes del final.
why-together = { $count ->
        [one] Ninguna otra conexión terminó en un margen de 2 s.
       *[other] { $count } conexiones terminaron en un margen de 2 s.
    }
why-side = { $side ->
        [client] Lo vio el cliente.
       *[server] Lo vio el servidor.
    }
why-software = { $software } está en el trayecto.
why-cause = La ficha que el gateway guarda de la conexión tiene la causa «{ $cause }».
why-timer-silence = La conexión estuvo en silencio { $seconds } s antes del final, y { $setting } de { $software } es { $value } s por defecto.
why-timer-silence-fixed = La conexión estuvo en silencio { $seconds } s antes del final, y { $software } termina las conexiones en silencio después de { $value } s.
why-timer-silence-reported = La conexión estuvo en silencio { $seconds } s antes del final. Según los usuarios, { $software } termina las conexiones en silencio después de { $value } s; su documentación no da ningún número.
why-timer-silence-ping = La conexión estuvo en silencio { $seconds } s antes del final, y { $interval } y { $setting } de { $software } suman { $value } s por defecto.
why-timer-age = La conexión duró { $seconds } s, y { $setting } de { $software } es { $value } s por defecto.
why-timer-age-fixed = La conexión duró { $seconds } s, y { $software } tiene un límite de { $value } s.
why-timer-age-reported = La conexión duró { $seconds } s. Según los usuarios, { $software } termina las conexiones después de { $value } s; su documentación no da ningún número.
why-timer-age-ping = La conexión duró { $seconds } s, y { $interval } y { $setting } de { $software } suman { $value } s por defecto.
why-silent-since = Esto solo encaja si no se envió nada en ese tiempo.

separating-code = Averigüe el código: está en el evento close, y las bibliotecas lo escriben en el log.
separating-reason = Averigüe el motivo, el texto que acompaña al código. Un motivo vacío también dice algo.
separating-clean = Averigüe si el cierre fue limpio: el evento close tiene wasClean.
separating-opened = Averigüe si el evento open se disparó antes del cierre.
separating-http_status = Averigüe el estado HTTP del handshake. Una página no puede verlo; un cliente fuera del navegador lo muestra.
separating-age = Averigüe cuánto duró la conexión y si siempre dura lo mismo.
separating-silence = Averigüe cuánto tiempo estuvo en silencio la conexión antes del final y si siempre es el mismo.
separating-together = Averigüe cuántas otras conexiones terminaron en un margen de 2 s.
separating-side = Averigüe qué vio el otro lado, el cliente o el servidor.
separating-software = Averigüe qué hay entre el cliente y el servidor: proxies, balanceadores de carga, servicios y las bibliotecas de ambos extremos.

ask-opening = Responda lo que sepa. Una respuesta vacía significa que no se sabe; Ctrl-D termina las preguntas.
yes-words = s si sí y yes
# As in English.
no-words = n no
ask-code = Código de cierre (por ejemplo, 1006)
ask-reason = Motivo, el texto que acompaña al código (- si estaba vacío)
ask-clean = ¿Fue limpio el cierre, wasClean en un navegador? (sí o no)
ask-opened = ¿Se abrió la conexión? (sí o no)
ask-http_status = Estado HTTP del handshake (por ejemplo, 403)
ask-age = ¿Cuánto duró la conexión? (por ejemplo, 60s o 2h)
ask-silence = ¿Cuánto tiempo estuvo en silencio antes del final? (por ejemplo, 60s)
ask-together = ¿Cuántas conexiones terminaron en un margen de 2 s, contando esta?
ask-side = ¿Dónde se vio? (client o server)
ask-software = Software en el trayecto, separado por comas (por ejemplo, chrome, nginx, ws)
