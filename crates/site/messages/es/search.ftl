# The search, which runs in the browser.

search-title = Buscar
search-description = Busque en los códigos de cierre de WebSocket: un número, un nombre, una línea de log, los bytes de una trama Close, un servicio o un tiempo.
search-lead = Escriba un número, un nombre o una pregunta, o pegue una línea de log o los bytes de una trama.
# Shown where no script runs. The two pages below it are links.
search-noscript = La búsqueda necesita JavaScript. Estas páginas lo tienen todo sin él:

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = Resultados: { $count }
search-nothing = No se encontró nada con estas palabras.
search-nearest = ¿Quería decir uno de estos?
search-help = Lo que mejor se encuentra es un número, un nombre o una línea de log completa. Estas páginas lo tienen todo:
search-failed = No se pudo cargar la búsqueda. Inténtelo de nuevo, o mire aquí:
# Above what the text was recognised as.
search-answer = Qué es esto

# What a result is, in one or two words.
kind-code = Código
kind-pair = Dos códigos
kind-range = Rango
kind-meaning = Servicio
kind-dialect = Servicio
# As in English.
kind-software = Software
kind-timer = Temporizador
kind-situation = Causa
kind-page = Página

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
second-words = s seg segs sec secs segundo segundos second seconds
minute-words = m min mins minuto minutos minute minutes
hour-words = h hr hrs hs hora horas hour hours

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
stop-words = a ahora al algo ante antes asi aun automaticamente cada casi cerrado cerrada cerrados cerradas cerrar cerraron cerro cierra cierran cierre codes closed codigo codigos como con cual cuales cuando de debe debo del desde despues detras dice do does donde e el ella ellos en entre era es esa ese eso esta estan estas este esto estos error errores for from fue funciona ha hace hacer han has hay he in la las le les lo los me mi mis muy my ni no nos o of on or para pero por porque problema puede que quiere decir quien sale se ser si siempre significa significado sin sobre solo son su sus tambien te the tiene todo todos to is it i toda todas tras tu un una unas uno unos veces vez was websocket websockets what code when closes why close with y ya yo
