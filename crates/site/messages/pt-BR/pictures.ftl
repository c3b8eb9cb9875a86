# The words in the drawings of how a connection ends: who sends what, in which order.
#
# There is room for about 26 letters in a line, or 13 of Korean, Japanese or Chinese, and
# for two lines. So each text is short. $code is a number.

picture-title = { $code }: o que costuma acontecer

# The programs, above their lines.
picture-client = cliente
picture-server = servidor
# As in English.
picture-gateway = gateway
# As in English.
picture-proxy = proxy

# What is heard in the place of the drawing. $what is one of the texts below.
picture-said-arrow = Do { $from } para o { $to }: { $what }.
picture-said-at = O { $who } { $what }.
picture-said-filled-in = { $what } (preenchido pela própria biblioteca)

# What is sent.
picture-empty-close = frame Close vazio
picture-no-close = nenhum frame Close
picture-unread = { $close }, não lido
picture-message = mensagem
# As in English.
picture-frame = frame
picture-binary = mensagem binária
picture-text = mensagem de texto
picture-large = mensagem grande
picture-not-websocket = resposta inválida
picture-handshake = handshake de abertura
picture-token = handshake com um token
picture-accepted = 101 (aceito)
picture-accepted-without = 101, sem a extensão
picture-tls-hello = o handshake TLS começa
picture-certificate = certificado
picture-tls-alert = alerta TLS
picture-end = o TCP termina
picture-cut = o TCP é cortado

# What a program does. The program is the subject: "The server shuts down."
picture-calls-close-1000 = chama close(1000)
picture-calls-close = chama close()
picture-shuts-down = é encerrado
picture-broken-rule = encontra uma regra do protocolo violada
picture-wants-text = só aceita texto
picture-not-utf8 = encontra bytes que não são UTF-8
picture-own-rule = vê que uma regra sua foi violada
picture-limit = aceita menos que isso
picture-idle = não vê tráfego há tempo demais
picture-needs-extension = precisa da extensão
picture-fails = falha no próprio handler
picture-restarts = reinicia
picture-is-back = vê que o servidor voltou
picture-no-capacity = não tem mais capacidade
picture-cannot-use = não pode usar essa resposta
picture-not-trusted = não confia nele
picture-credentials = recusa as credenciais
picture-right-missing = vê que falta uma permissão
picture-waited = esperou tempo demais
picture-library-reason = fecha por uma razão da sua biblioteca
picture-own-reason = fecha por uma razão própria
picture-refuses-number = recusa o número { $code }

# What a library reports when it is over.
picture-reports = informa { $code }
picture-often-reports = muitas vezes informa { $code }
picture-reports-refused = informa 1002, 1006 ou um erro

# Below the drawing.
picture-clean = Um fechamento limpo: os dois lados enviaram um frame Close.
picture-never-opened = 1006 também é informado quando a conexão nunca abriu.
picture-sends-1012-itself = Um servidor encerrado conforme planejado pode enviar ele mesmo 1012.
picture-or-1011 = Muitos gateways enviam 1011 no lugar dele.
picture-no-websocket = Nenhum WebSocket foi aberto. Os navegadores informam 1006.
picture-shown-by-browsers = Chromium e Firefox repassam { $code } à página.
