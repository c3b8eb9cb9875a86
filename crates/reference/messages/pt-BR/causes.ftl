# Why a connection ended and who ended it, one short sentence each. The ids end
# in the words of the record. `.short` names the party in one word, for a table.

cause-completed = A conexão foi fechada porque seu trabalho estava concluído.
cause-going_away = Um dos lados foi encerrado ou saiu.
cause-no_status = Um dos lados fechou sem código.
cause-application = Uma aplicação fechou com um código próprio.
cause-policy = Um dos lados fechou porque o outro violou uma regra.
cause-internal_error = Um dos lados teve um erro que não esperava.
cause-extension_missing = O cliente precisa de uma extensão que o servidor não aceitou.
cause-protocol_error = Os bytes violaram as regras dos frames da RFC 6455.
cause-invalid_payload = Um texto não era UTF-8 válido.
cause-unsupported_data = O receptor não aceita este tipo de mensagem, texto ou binário.
cause-message_too_big = Uma mensagem era maior que o limite.
cause-rate_limited = As mensagens chegaram mais rápido do que o limite permite.
cause-unauthorized = As credenciais estavam ausentes ou erradas, ou não davam a permissão necessária.
cause-token_expired = O token expirou.
cause-content_refused = Uma regra sobre o conteúdo recusou uma mensagem.
cause-slow_consumer = Um dos lados não leu o que lhe foi enviado.
cause-handler_failed = O handler retornou um erro.
cause-handler_panicked = O handler entrou em pânico (panic).
cause-upstream_lost = A conexão com o servidor terminou sem Close, e o gateway não viu nenhum reinício.
cause-upstream_restarted = O servidor recusou conexões e depois voltou a aceitá-las: ele reiniciou.
cause-upstream_unavailable = O servidor não estava acessível quando o cliente se conectou.
cause-upstream_protocol_error = O servidor violou uma regra do protocolo.
cause-upstream_silent = O servidor parou de responder.
cause-restarting = O serviço foi encerrado ou reiniciado.
cause-overloaded = Não havia capacidade suficiente para mais uma conexão.
cause-idle = Por tempo demais, nenhuma mensagem foi trocada.
cause-ping_timeout = Um ping não teve resposta a tempo.
cause-close_timeout = Um Close não teve resposta a tempo.
cause-max_age = A conexão atingiu o tempo de vida máximo.
cause-kicked = Um operador fechou a conexão.
cause-refused = O handshake de abertura foi recusado.
cause-peer_lost = A conexão com o outro lado terminou sem Close.
cause-tls_failed = O handshake TLS falhou.

party-client = O cliente encerrou a conexão primeiro.
    .short = cliente
party-upstream = O servidor encerrou a conexão primeiro.
    .short = servidor
# As in English: .short
party-gateway = O gateway encerrou a conexão primeiro.
    .short = gateway
party-network = Nenhum dos lados encerrou a conexão: a rede falhou ou parou de responder.
    .short = rede

# What was seen of the server, and when: a list under the picture.

fact-connection_ended = Esta conexão terminou sem Close.
fact-pong = O servidor respondeu a um ping em outra conexão.
fact-still_open = Uma conexão anterior à recusa de uma nova pelo servidor ainda está aberta.
fact-check_failed = A verificação de integridade do servidor falhou.
fact-answered = O servidor respondeu a um handshake de abertura.
fact-accepted = O servidor aceitou uma nova conexão.
fact-refused = O servidor recusou uma nova conexão.
fact-unreachable = O servidor não aceitou nem recusou uma nova conexão.
fact-could_not_try = O gateway não tinha mais descritor de arquivo ou porta livre para uma nova conexão.
fact-no_pong = O servidor não respondeu a um ping a tempo.
fact-no_answer = O servidor não respondeu a um handshake de abertura a tempo.
