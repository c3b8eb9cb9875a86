# The search, which runs in the browser.

search-title = Busca
search-description = Busque nos códigos de fechamento do WebSocket: um número, um nome, uma linha de log, os bytes de um frame Close, um serviço ou um tempo.
search-lead = Digite um número, um nome ou uma pergunta, ou cole uma linha de log ou os bytes de um frame.
# Shown where no script runs. The two pages below it are links.
search-noscript = A busca precisa de JavaScript. Estas páginas têm tudo sem ele:

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = Resultados: { $count }
search-nothing = Nada foi encontrado para estas palavras.
search-nearest = Você quis dizer um destes?
search-help = O que se encontra melhor é um número, um nome ou uma linha de log inteira. Estas páginas têm tudo:
search-failed = Não foi possível carregar a busca. Tente de novo, ou veja aqui:
# Above what the text was recognised as.
search-answer = O que é isto

# What a result is, in one or two words.
kind-code = Código
kind-pair = Dois códigos
kind-range = Faixa
kind-meaning = Serviço
kind-dialect = Serviço
# As in English.
kind-software = Software
# As in English.
kind-timer = Timer
kind-situation = Causa
kind-page = Página

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
second-words = s sec secs seg segs segundo segundos second seconds
minute-words = m min mins minuto minutos minute minutes
hour-words = h hr hrs hora horas hour hours

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
stop-words = a acontece after an and ao aparece apos are as at behind by closed closes code codes codigo codigos com como da das de depois dizer do does dos e em encerra encerrada encerrado encerrou era erro error essa esse esta este estou fecha fechada fechado fechamento fechou foi for foram from ha i in is isso isto it me meu minha my na nas no nos o of on or os ou para pela pelo por porque pra quais qual quando que quer se sem significa tem ter the to um uma umas uns was websocket what when why with
