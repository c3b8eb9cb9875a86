# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell: cada final, dos veces
headline = Pulse un botón para terminar un WebSocket, sin farewell y con farewell.
lead = A la izquierda, su navegador habla directamente con un servidor. A la derecha, el mismo servidor está detrás de farewell, que le dice a su navegador por qué terminó la conexión.
languages = Idioma
actions = ¿Cómo debe terminar?
straight = Directo
straight-about = navegador → servidor
through = A través de farewell
through-about = navegador → farewell → servidor
nothing-yet = Cada botón hace lo mismo a las dos conexiones. Compare lo que se le dice a su navegador.
no-script = Esta página necesita JavaScript para abrir WebSockets. Los finales más recientes están abajo; o pruebe una terminal:
terminal = O desde una terminal:
reference = Qué significa cada código de cierre
results = Hasta ahora
col-ending = Final
ledger = El historial de conexiones terminadas, en vivo
ledger-about = farewell anota cada final: el código, el porqué y quién fue el primero.
ledger-empty = Aún no ha terminado nada.
ledger-all = Todas las fichas
col-time = Hora
col-code = Código
col-cause = Por qué
col-who = Quién fue el primero
col-path = Ruta
picture = Quién envió qué

act-finish = Terminar normalmente
    .moral = Una despedida normal llega sin cambios. farewell no se entromete.
act-empty = Cerrar sin código
    .moral = No se envió ningún código, y no se inventa ninguno: 1005 en ambos lados.
act-crash = Hacer fallar el manejador
    .moral = En el lado directo, 1006 no dice nada. farewell dice que el servidor falló y que el cliente puede volver.
act-kill = Matar el servidor
    .moral = En el lado directo, 1006 no dice nada. farewell espera en vano al servidor y luego dice que ya no está.
act-restart = Reiniciar el servidor
    .moral = En el lado directo, 1006 no dice nada. farewell ve volver al servidor y dice a cada cliente cuándo regresar.
act-break = Enviar una trama defectuosa
    .moral = En el lado directo, el navegador abandona la conexión con 1006. farewell recibe él mismo la trama defectuosa y dice de quién fue la culpa.
act-utf8 = Enviar UTF-8 incorrecto
    .moral = El navegador solo puede abandonar la conexión. farewell detiene el texto incorrecto antes de que llegue al cliente y dice de quién fue la culpa.
act-big = Enviar un mensaje enorme
    .moral = En el lado directo, nadie detiene 128 KiB. farewell tiene un límite y lo dice: 1009.
    .open = El servidor aceptó los 128 KiB y los devolvió: nadie entre él y el navegador tiene un límite.
act-fast = Enviar demasiado rápido
    .moral = En el lado directo, nadie detiene una avalancha. farewell tiene un límite y lo dice: 1008.
    .open = El servidor respondió a todos los mensajes: nadie entre él y el navegador los cuenta.
act-silent = Silenciar el servidor
    .moral = En el lado directo, la conexión se queda colgada. farewell nota que nadie responde y lo dice.
    .open = El servidor acepta lo que se envía y no responde nada. Nadie pregunta si sigue ahí, así que la página seguiría esperando.
act-drain = Drenar el gateway
    .moral = farewell se va en orden: a todos les dice 1012 y cuándo volver. El lado izquierdo no está detrás de él.
    .open = Esta conexión no pasa por farewell, así que un drenaje no la afecta. Si se detuviera su servidor, terminaría con 1006.

headline-running = { $action }: mire los dos lados…
headline-started = El servidor estaba muerto. Antes se volvió a arrancar. { headline-running }
headline-failed = La demo no responde. ¿Sigue en marcha?
play-all = Reproducir todo
play-stop = Detener

still-open = sigue abierta
never-opened = nunca se abrió
clean = limpio
unclean = no limpio
reason-none = sin motivo
verdict-true = el motivo verdadero
verdict-empty = sin código, como se envió
verdict-lost = el motivo se pierde
verdict-unnoticed = nadie lo notó
verdict-unaffected = no está detrás de farewell

advice-no = No se reconecte automáticamente.
advice-changed = Reconéctese solo después de cambiar algo.
advice-after = Reconéctese después de { $min } s.
advice-between = Reconéctese tras una espera aleatoria de { $min } a { $max } s.

backend-running = El servidor está en marcha: proceso { $pid }.
backend-away = El servidor se ha ausentado un momento.
backend-dead = El servidor está muerto. El próximo botón lo vuelve a arrancar.

lane-browser = navegador
# As in English.
lane-farewell = farewell
lane-server = servidor
picture-close-empty = Close vacío
picture-cut = TCP cortado, sin Close
picture-killed = proceso matado
picture-restarted = reiniciado
picture-illegal = trama ilegal
picture-not-utf8 = texto que no es UTF-8
picture-alive = ¿sigue ahí?
picture-no-answer = sin respuesta
picture-gives-up = abandona, sin motivo
picture-drain = drena
