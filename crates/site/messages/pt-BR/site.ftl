# The words around every page.

skip = Ir para o conteúdo
menu = Páginas principais
crumbs = Onde você está
languages = Idiomas
toc = Nesta página
anchor = Link para esta causa
license = Os textos e os dados estão em domínio público (CC0).
search-label = Busque, ou cole uma linha de log
search-hint = 1006, um nome, uma mensagem
search-button = Buscar
not-found-title = Não há nenhuma página aqui
not-found = Não há nenhuma página neste endereço. Busque um código, um nome ou uma linha de log.

# What each page is called in a list of links.
name-start = Códigos de fechamento
name-search = Busca
name-codes = Todos os códigos
name-ranges = Faixas
name-dialects = Serviços
# As in English.
name-software = Software
name-strings = Mensagens de erro
# As in English.
name-timers = Timers
# $span is a length of time, such as "60 s".
name-timer = Após { $span }
name-diagnose = Descobrir a causa
name-send = Qual código enviar
name-about = Sobre
name-sources = Fontes

# Above the title: what kind of page it is.
kicker-code = Código de fechamento do WebSocket
kicker-pair = Dois códigos de fechamento do WebSocket
kicker-dialect = Códigos de fechamento de um serviço ou uma biblioteca
# As in English.
kicker-software = Software
kicker-timer = De quem é o timer?

# Spans of time: 60 s, 10 min, 2 h.
# As in English.
span-seconds = { $value } s
# As in English.
span-minutes = { $value } min
# As in English.
span-hours = { $value } h

# How a claim is known; stands after the name of its source.
how-measured = medido
how-source = código-fonte
how-documentation = documentação
how-report = relato de um usuário

heading-sources = Fontes
heading-details = Detalhes
heading-pairs = Não tem certeza de que é este código?
heading-both = Os dois códigos
heading-confused = Códigos que são confundidos
more-send = Qual código enviar

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }: o que significa, o que fazer

# Above the causes; a link to the diagnosis follows.
code-diagnose = Se você sabe mais sobre o fim, aqui as causas mais prováveis vêm primeiro:

# A pair's page.
pair-title = { $a } ou { $b }?
pair-or = ou
pair-page-title = WebSocket { $a } ou { $b }: { $name_a }, { $name_b }

start-title = Códigos de fechamento do WebSocket
start-description = Por que um WebSocket fechou, o que cada código de fechamento significa e o que fazer: todos os códigos, todos os pares de códigos, mensagens de erro, timers e um diagnóstico.
start-headline = Por que o WebSocket fechou?
start-lead = Um WebSocket termina com um número. Consulte-o, ou cole o que você vê: a página diz o que aconteceu, como confirmar e como resolver.
start-paste = Cole o que você vê: um código, um nome, uma mensagem de erro ou bytes
start-paste-hint = Por exemplo:
start-paste-button = Explicar
start-after = Fecha sempre após o mesmo tempo
start-after-about = Se o tempo é sempre o mesmo, é um timer que encerra a conexão. Escolha o tempo para ver de quem pode ser o timer.
start-questions = O que você quer saber?
start-diagnose = Diga o que você sabe: o código, por quanto tempo a conexão ficou aberta, o que há no caminho. As causas mais prováveis vêm primeiro.
start-send = Você escreve o servidor ou o cliente e quer fechar com o código certo.
start-strings = O que bibliotecas, navegadores e proxies escrevem quando um WebSocket termina.
start-software = Quais códigos cada biblioteca aceita, como ela os chama, e seus timers e limites.
start-codes = Os códigos vistos com mais frequência
start-all = Todos os códigos e faixas
start-advice = Reconectar-se: { $advice }
start-services = O que um código significa em um serviço
start-services-all = Todos os serviços e bibliotecas

codes-title = Todos os códigos de fechamento do WebSocket
codes-description = Todos os códigos de fechamento do WebSocket de 0 a 65535 em uma página: nome, se é enviado e se é para se reconectar.
codes-lead = Um frame Close tem um número de 1000 a 4999, ou nenhum. 1005, 1006 e 1015 nunca são enviados: uma biblioteca os informa por conta própria.
codes-others = Números com um significado em um serviço
codes-others-about = Estes não têm um significado registrado. Serviços e bibliotecas os usam com significados próprios.

ranges-title = Faixas de códigos de fechamento
ranges-description = Quem pode usar qual faixa dos códigos de fechamento do WebSocket: o protocolo, a IANA, bibliotecas, aplicações.
ranges-lead = A faixa de um número diz quem decide o que ele significa.
ranges-numbers = Números desta faixa com uma página própria:

dialects-title = Códigos de fechamento de serviços e bibliotecas
dialects-description = O que os códigos de fechamento significam em Discord, Pusher, Twitch, GraphQL, Socket.IO e outros serviços e bibliotecas, e se é para se reconectar.
dialects-lead = Os números de 4000 a 4999 pertencem à aplicação. Cada serviço lhes dá um significado próprio, e alguns dão um novo a números registrados.
dialects-services = Serviços
dialects-libraries = Bibliotecas e protocolos
# $name is the service's name.
dialect-title = { $name }: códigos de fechamento
dialect-description = O que cada código de fechamento do WebSocket significa em { $name }, e se é para se reconectar depois dele.
dialect-lead = Quando não há outra indicação, é a fonte que diz se é para se reconectar.
dialect-channel = Onde estão os números
dialect-subprotocols = Subprotocolo
# As in English.
dialect-hosts = Host
channel-code = no código do frame Close
channel-reason = no motivo do frame Close
channel-in-band = em mensagens do protocolo dele
col-meaning = Significado
our-reading = (nossa leitura da fonte)

software-title = Softwares e códigos de fechamento
software-description = Quais códigos de fechamento navegadores, bibliotecas, servidores e proxies aceitam, como os chamam e o que escrevem quando um WebSocket termina.
software-lead = As bibliotecas diferem: chamam os códigos por nomes diferentes, recusam alguns deles e mostram um número próprio para uma conexão perdida.
software-browsers = Navegadores
software-libraries = Bibliotecas
software-servers = Servidores
# As in English.
software-proxies = Proxies
software-services = Serviços
software-others = Outros, com timers ou limites
software-refused = Códigos que alguns softwares recusam
software-refused-about = Estes podem ser enviados, mas o software indicado aqui não os aceita: a aplicação dele vê outro número ou um erro.
# $name is the software's name.
one-title = { $name }: códigos de fechamento, mensagens de erro, timers
one-description = Quais códigos de fechamento { $name } aceita e envia, como os chama, o que escreve quando um WebSocket termina, e seus timers e limites.
one-description-short = O que { $name } escreve quando um WebSocket termina, e seus timers e limites.
one-codes = Quais códigos aceita
one-accepts = Códigos que aceita
one-otherwise = Mostrado no lugar dos outros
one-sends = Códigos que pode enviar
one-sends-script = Códigos que um script pode enviar
one-refuses-to-send = O que faz com os outros
one-empty = Mostrado para um frame Close sem código
one-lost = Mostrado quando o TCP termina sem um frame Close
one-names = Como chama os códigos
one-strings = O que escreve
one-limits = Limites de tamanho
one-dialect = Seus próprios códigos de fechamento
sees-error = um erro sem código
sees-nothing = nenhum número
limit-fixed = não pode ser configurado
limit-message = para uma mensagem
limit-frame = para um frame
limit-queue = à espera de envio
# As in English.
size-bytes = { $value } B
# As in English.
size-kib = { $value } KiB
# As in English.
size-mib = { $value } MiB

strings-title = Mensagens de erro
strings-description = O que navegadores, bibliotecas, servidores e proxies escrevem quando um WebSocket fecha, e a qual código de fechamento cada mensagem corresponde.
strings-lead = As palavras de cada programa, com o código a que correspondem. Um * vale por qualquer texto, um # por um número. A busca encontra uma linha inteira.
strings-common = Escrito por muitos
strings-more = o que significa

timers-title = Timers que fecham WebSockets
timers-description = Os timeouts de proxies, balanceadores de carga, servidores e bibliotecas que fecham WebSockets: padrão, configuração, o que os faz recomeçar e qual código cada lado vê.
timers-lead = Uma conexão que termina sempre após o mesmo tempo é encerrada por um timer. Um timer de inatividade conta a partir do último tráfego; um tempo de vida conta a partir da abertura, seja o que for que se envie.
timers-all = Todos os timers
timers-dash = – significa que não se sabe.
# $span is a time: 60 s, 2 h.
timer-title = O WebSocket fecha após { $span }
timer-description = Quais timers fecham um WebSocket após { $span } por padrão: proxies, balanceadores de carga, servidores e bibliotecas, com suas configurações.
timer-lead = Estes timers encerram uma conexão após { $span }, por padrão ou conforme relatos de usuários. Procure o software que está no seu caminho. Uma configuração pode ter ali outro valor.
timer-what = Como se apresenta e como resolver
timer-more = Mais
timer-other = Se nada disto está no seu caminho:
timer-near = Outros tempos
timer-idle = silêncio
timer-lifetime = tempo de vida
# As in English.
timer-keepalive = keepalive
timer-handshake = abertura
timer-close = fechamento
timer-drain = encerramento
timer-reconnect = reconexão
timer-idle-heading = Timers de inatividade
# As in English.
timer-keepalive-heading = Keepalives
timer-lifetime-heading = Tempos de vida
timer-handshake-heading = Tempo para a abertura
timer-close-heading = Tempo para o fechamento
timer-drain-heading = Tempo para um encerramento
timer-idle-about = Estes encerram uma conexão em que nada foi enviado por esse tempo. Envie algo com mais frequência que isso; a tabela diz o que conta.
timer-keepalive-about = Estes enviam pings e encerram uma conexão cujo outro lado não responde. O tempo indicado é a soma do intervalo e do tempo para a resposta.
timer-lifetime-about = Estes encerram uma conexão após esse tempo, seja o que for que se envie. Pings não ajudam: reconecte-se.
timer-handshake-about = Estes encerram uma conexão em que não vem o que se espera na abertura.
timer-close-about = Estes cortam uma conexão cujo outro lado não conclui o fechamento.
timer-drain-about = Estes encerram as conexões que restam quando o software é parado ou recarregado.
timer-reported = (relatado por usuários)
# As in English.
col-software = Software
col-setting = Configuração
col-value = Padrão
col-counts = Conta
col-reset = Recomeça com
col-client = O cliente vê
col-server = O servidor vê
setting-fixed = não pode ser configurado
value-none = nenhum
reset-data = qualquer dado, inclusive pings
reset-ping = a resposta a um ping
reset-message = uma mensagem
reset-nothing = nada

send-title = Qual código de fechamento devo enviar?
send-description = Uma árvore de decisão para o código de fechamento do WebSocket certo: do que aconteceu do seu lado ao código que diz isso.
send-lead = Comece pelo que aconteceu do seu lado. Escreva a causa também no motivo: no máximo 123 bytes de UTF-8.
ask-why = Por que você fecha?
because-why-done = O trabalho terminou, ou o usuário saiu.
because-why-leaving = Meu lado vai embora, reinicia ou não tem capacidade.
because-why-bytes = O que chegou não segue o protocolo ou não pode ser lido.
because-why-rules = O outro lado não pode fazer isto.
because-why-failed = Algo falhou do meu lado.
because-why-own = Tem um significado que só a minha aplicação conhece.
ask-leaving = Por que o seu lado sai?
because-leaving-for-good = O servidor é parado, ou encerra uma conexão inativa.
because-leaving-restart = O servidor reinicia e volta em breve.
because-leaving-page = Eu escrevo uma página, e o usuário sai dela. O navegador envia isto por conta própria.
because-leaving-overloaded = O servidor não tem capacidade para esta conexão.
ask-bytes = O que há de errado no que chegou?
because-bytes-framing = Um frame viola as regras do protocolo.
because-bytes-utf8 = Um texto não é UTF-8 válido.
because-bytes-type = É texto onde eu só aceito binário, ou o contrário.
because-bytes-too-big = Uma mensagem é grande demais.
because-bytes-extension = Eu sou o cliente, e o servidor não aceitou uma extensão de que preciso.
ask-rules = Qual regra foi violada?
because-rules-token = As credenciais estão ausentes ou erradas.
because-rules-expired = O token expirou enquanto a conexão estava aberta.
because-rules-rights = As credenciais estão certas, mas a conta não pode fazer isto.
because-rules-rate = O cliente envia demais ou com frequência demais.
because-rules-waited = Esperei tempo demais por algo: o login, uma mensagem, a resposta a um ping.
because-rules-rule = Outra regra: origem, conteúdo, cota.
send-expired-about = 3000 diz exatamente isso. Escreva “token expired” no motivo, para que o cliente obtenha um novo token antes de se reconectar. Todos os softwares aceitam 1008 com o mesmo motivo; o gateway do farewell envia isso, porque algumas bibliotecas recusam 3000.
ask-failed = O que falhou?
because-failed-handler = Meu código falhou de um modo que eu não esperava.
because-failed-not-ready = Estou sobrecarregado, ou ainda não estou pronto.
because-failed-upstream = Eu sou um gateway, e o servidor atrás de mim deu uma resposta inválida.
send-own-about = Escolha um número e documente o que ele significa e se um cliente deve se reconectar depois dele.
send-never = Nunca envie estes
send-never-ranges = Nunca envie um número abaixo de 1000, acima de 4999 ou que não esteja atribuído.

about-title = Sobre esta referência
about-description = O que é esta referência dos códigos de fechamento do WebSocket, como se sabe cada afirmação e o que os sinais significam.
about-lead = Esta referência diz por que WebSockets fecham e o que fazer. Cada afirmação sobre um software tem uma fonte, o modo como é conhecida e o dia em que a fonte foi lida.
# All are numbers.
about-counts = { $claims } afirmações sobre { $software } softwares se baseiam em { $sources } fontes. Há { $situations } causas, { $strings } mensagens de erro e os códigos de { $dialects } serviços e bibliotecas.
about-known = Como se sabe o que é dito
about-measured = Executamos o software e vimos o que ele envia pela rede e o que mostra.
about-source = Lemos o código-fonte dele.
about-documentation = A documentação dele ou um padrão diz isso.
about-report = Um usuário relata isso em público. Pode valer só para aquela versão ou configuração.
sources-title = Fontes
sources-description = De onde vêm as afirmações desta referência: medições, código-fonte, documentação, relatos, cada um com o dia em que foi lido.
sources-lead = Cada fonte uma vez, com o dia ou o mês em que foi lida.
about-signs = O que os sinais significam
about-signs-about = A cor nunca está sozinha: cada sinal tem suas palavras.
about-travels = O número está em um frame Close: o outro lado o disse.
about-local = Nenhum frame tem este número: é a sua própria biblioteca que o informa.
about-never = Não é válido: ninguém pode enviá-lo.
about-yes = Um cliente se reconecta, após uma espera.
about-changed = A mesma tentativa falha de novo até que algo tenha mudado.
about-no = Um cliente não se reconecta.
about-data = Como dados
about-data-about = Tudo está disponível também em JSON, com um schema.
about-license = Licença
about-farewell = farewell é um gateway, uma biblioteca e um comando para WebSockets que terminam bem. O comando conhece tudo o que está nestas páginas:
