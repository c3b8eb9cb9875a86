# Situations in which the codes are seen: facts/codes.json says which, and in
# what order.
#
# The value is the situation; `.test` tells how to confirm it and what separates
# it from the others of the same code, `.fix` how to fix it. In the ranges, $code
# is the number that was asked for.

## 1000

seen-closed-on-purpose = Uma aplicação chamou close(1000): uma página que concluiu o que tinha a fazer, um servidor no fim do seu stream ou um servidor que removeu um cliente.
    .test = O log do lado que fechou mostra a chamada. A idade da conexão e o silêncio antes do fim não são compatíveis com nenhum timer. O AWS API Gateway mostra 1000 quando o back-end desconecta um cliente, porque sua API não recebe código.
    .fix = Se o fim está certo, não faça nada. Se o outro lado precisa saber mais, dê um motivo ou use um código de 4000–4999.

seen-empty-close-shown-as-1000 = O frame Close não tinha código, e a sua biblioteca mostra 1000 onde outras mostram 1005. Java-WebSocket, Tomcat, .NET, websocket-driver (Rails, faye) e mint_web_socket fazem isso; aiohttp mostra 0 e Tornado mostra None.
    .test = Capture o frame Close: o comprimento dele é 0. Sem uma captura, veja o que o outro lado chama: close() sem argumentos envia um Close vazio.
    .fix = Trate 1000 e 1005 do mesmo modo, ou faça o outro lado chamar close(1000, "done") com um motivo, para que você possa distingui-los.

seen-idle-timer-sends-1000 = Um timer de inatividade do servidor encerrou uma conexão sem tráfego. O Cowboy (Erlang, Elixir) envia 1000 com um motivo vazio após { SECONDS("cowboy-idle-timeout") } s.
    .test = O silêncio antes do fim é sempre o mesmo, e a idade da conexão não. Se mensagens são enviadas em intervalos de metade desse tempo, a conexão continua aberta.
    .fix = { -heartbeat } Ou aumente o limite do servidor (idle_timeout no Cowboy). Se o cliente ainda precisa da conexão, deixe que ele se reconecte.

seen-lifetime-ends-with-1000 = O servidor fecha cada conexão quando ela atinge uma idade máxima, qualquer que seja o tráfego. O Daphne faz isso após { HOURS("daphne-websocket-timeout") } h; o uWebSockets, em maxLifetime, com o motivo “please reconnect”.
    .test = A idade da conexão no fim é sempre a mesma, mesmo quando há mensagens até o último segundo. Com um timer de inatividade, o silêncio antes do fim é sempre o mesmo, e a idade não.
    .fix = Um heartbeat não ajuda. Abra uma nova conexão pouco antes do limite, ou aumente o limite no servidor.

seen-ping-timeout-sends-1000 = Um ping não foi respondido a tempo, e o servidor fechou com 1000. O Tornado faz isso, com o motivo “ping timed out”.
    .test = O motivo cita o ping. O log do cliente mostra que, no momento do ping, o cliente estava bloqueado ou em repouso, ou que a rede dele estava fora do ar.
    .fix = Tire o trabalho bloqueante do event loop do cliente, ou aumente o timeout de ping do servidor. Deixe que o cliente se reconecte: este 1000 significa uma conexão perdida, e não um fim que alguém quis.

seen-server-stopped-with-1000 = Um servidor que está sendo encerrado fecha suas conexões com 1000, e não com 1001 ou 1012. O Bandit (Phoenix) faz isso em um encerramento ordenado (graceful shutdown).
    .test = Muitas conexões de idades diferentes terminam em poucos segundos, no momento de um deploy.
    .fix = Deixe que os clientes que ainda precisam da conexão se reconectem após uma espera aleatória. No servidor, feche você mesmo as conexões com 1001 ou 1012 antes que o framework as feche.

seen-final-reason-with-1000 = Um serviço fecha com 1000 e um motivo quando encerra a conexão por uma causa que uma reconexão não muda, como uma chave expirada.
    .test = O motivo cita a causa. Uma nova conexão termina com o mesmo motivo.
    .fix = Aja conforme o motivo, e não conforme o número: renove a chave, ou avise o usuário, antes de se reconectar.

## 1001

seen-page-left = Um usuário fechou a aba, recarregou a página ou seguiu um link. O navegador envia 1001 em nome da página, como a especificação exige.
    .test = Só o servidor vê 1001, para uma conexão de cada vez. Depois de uma recarga, o mesmo usuário abre uma nova conexão em poucos segundos.
    .fix = Não há nada de errado: conte isso como um fim normal. Se ausências curtas importam, guarde a sessão do usuário por alguns segundos e associe-a à nova conexão.

seen-server-shutting-down = O servidor está sendo encerrado e fecha suas conexões com 1001. Python websockets envia 1001 por padrão quando seu servidor é fechado, e o mesmo fazem muitos handlers de SIGTERM.
    .test = Muitos clientes o veem em poucos segundos, qualquer que seja a idade das conexões, e o log do servidor mostra um encerramento ou um deploy.
    .fix = { -reconnect-soon } No servidor, distribua os fechamentos por alguns segundos; envie 1012 se for um reinício e as bibliotecas dos clientes aceitarem 1012.

seen-idle-timer-sends-1001 = Um timer de inatividade de um servidor Java ou de um serviço encerrou uma conexão sem tráfego. Jetty e Tomcat fecham com 1001 nesse caso, e o AWS API Gateway também, após { MINUTES("aws-api-gateway-idle") } min.
    .test = O silêncio antes do fim é sempre o mesmo, e a idade da conexão não. O motivo do Jetty contém “Idle”; um servidor Tomcat ou Jetty pode escrever no próprio log 1006 para o mesmo evento.
    .fix = { -heartbeat } O AWS API Gateway só conta mensagens, portanto envie ali uma mensagem, e não um ping.

seen-lifetime-ends-with-1001 = Um serviço fecha cada conexão com 1001 quando ela atinge uma idade máxima: o AWS API Gateway após { HOURS("aws-api-gateway-lifetime") } h, o OpenAI Realtime após { MINUTES("openai-realtime-lifetime") } min. O motivo da OpenAI começa com “Your session hit the maximum duration”.
    .test = A idade da conexão no fim é sempre a mesma, mesmo quando há mensagens até o último segundo.
    .fix = Um heartbeat não ajuda. Abra uma nova conexão antes do limite, passe a sessão para ela e depois feche a conexão antiga.

seen-proxy-reload-sends-1001 = Um proxy que escreve frames Close parou ou carregou uma nova configuração. O Caddy então envia 1001 sem motivo aos dois lados.
    .test = Todos os clientes desse proxy terminam juntos, o servidor também vê 1001, e o log do proxy mostra uma recarga ou uma parada naquele segundo.
    .fix = { -reconnect-soon } Defina stream_close_delay no Caddy, para que uma recarga não feche as conexões de imediato. Clientes Phoenix LiveView mais antigos tratam todo 1001 como uma página que o usuário deixou e não se reconectam.

seen-page-suspended = O Safari suspendeu uma página em segundo plano e fechou a conexão dela.
    .test = O servidor vê o motivo “WebSocket is closed due to suspension.”, e somente vindo do Safari.
    .fix = Na página, reconecte-se quando ela ficar visível de novo (visibilitychange) e carregue o que foi perdido.

seen-edge-restarted = Um servidor de CDN entre o cliente e o seu servidor foi reiniciado. A Cloudflare documenta que seus reinícios encerram WebSockets.
    .test = O motivo da Cloudflare é “CloudFlare WebSocket proxy restarting”; nos outros casos, os clientes veem só 1006. Só terminam conexões que passam pela CDN, e os seus próprios servidores não escrevem nada incomum no log.
    .fix = Você não pode evitar isso. { -reconnect-soon }

seen-asked-to-reconnect = O serviço encerra de propósito uma conexão saudável e espera que o cliente se conecte de novo. O Discord envia 1001 com o motivo “Discord WebSocket requesting client reconnect.”; o Phoenix envia 1001 aos sockets que um broadcast “disconnect” indica.
    .test = O motivo, ou o log do servidor, cita o pedido. Terminam conexões isoladas, não todas de uma vez.
    .fix = Reconecte-se e retome a sessão, se o serviço oferecer isso.

seen-client-lost-behind-farewell = O gateway do farewell perdeu o cliente, ou o desconectou por uma regra. Ele avisa o servidor com 1001; um cliente que não respondeu a pings recebe 3008.
    .test = O 1001 do servidor tem um motivo como “peer_lost; id=…”: a causa e o ID do registro. O registro tem o código com que o lado do cliente terminou.
    .fix = No servidor, trate isso como um usuário que saiu. Se acontecer com muita frequência, procure as causas nos registros do gateway.

seen-send-queue-full = Um cliente OkHttp tinha mais de { MIB("okhttp-max-queue") } MiB à espera de envio. O OkHttp então recusa a mensagem e fecha com 1001.
    .test = O servidor vê 1001 sem motivo, vindo de clientes Android ou Java, depois de envios grandes ou rápidos; no cliente, send() retornou false.
    .fix = No cliente, verifique queueSize() e espere antes de enviar mais. Envie dados grandes por HTTP.

## 1002

seen-compression-mismatch = Chegou um frame comprimido (RSV1 ligado), mas os dois lados não tinham combinado compressão. Muitas vezes um proxy removeu Sec-WebSocket-Extensions em uma das direções, ou uma biblioteca tem um bug em permessage-deflate.
    .test = O motivo é o mesmo todas as vezes, por exemplo “RSV1 must be clear”. Depois que você desliga permessage-deflate nas duas pontas, o erro não ocorre mais.
    .fix = Compare Sec-WebSocket-Extensions como é enviado e como chega, nas duas direções, e corrija o ponto do caminho que o altera. Atualize as duas bibliotecas, ou deixe a compressão desligada.

seen-code-refused-by-receiver = O outro lado fechou com um código permitido que a sua biblioteca não aceita, por isso a sua biblioteca informa 1002, 1006 ou um erro no lugar dele. Estes não aceitam 1012 e 1013: { REFUSED_BY("1012") }. Estes não aceitam 1014: { REFUSED_BY("1014") }. O uWebSockets também não aceita 3000–3999.
    .test = Uma captura mostra um frame Close com o outro código. O tungstenite mostra “Protocol violation”; o gorilla, “bad close code”. O erro ocorre quando o outro lado encerra a conexão, por exemplo em um reinício, e nunca no meio do tráfego normal.
    .fix = Atualize a biblioteca que recebe, ou faça o outro lado enviar um código que ela aceite: 1001, 1011 ou um código de 4000–4999.

seen-two-writers = Duas partes de um programa escrevem no mesmo socket, de modo que seus frames se misturam: dois handlers de upgrade em um mesmo servidor HTTP, ou texto HTTP depois da resposta 101.
    .test = O motivo muda de uma vez para outra: um opcode desconhecido, bits reservados, um comprimento errado. Um único bug na montagem dos frames dá o mesmo motivo todas as vezes.
    .fix = Mantenha um handler de upgrade e um só ponto de escrita por conexão. Procure código que escreve diretamente no socket.

seen-idle-timer-sends-1002 = O Bandit (Phoenix) encerrou uma conexão que ficou sem tráfego por { SECONDS("bandit-idle-timeout") } s. Ele usa 1002 para isso, embora nenhum dos lados tenha violado o protocolo.
    .test = O servidor é Elixir com Bandit, e o silêncio antes do fim é sempre o mesmo.
    .fix = { -heartbeat } Ou aumente o timeout do socket no servidor. Aqui reconectar-se é o certo, embora seja errado depois da maioria das outras causas de 1002.

seen-mask-rule-broken = Um cliente enviou um frame sem máscara, ou um servidor enviou um frame com máscara. A causa é um cliente ou servidor escrito à mão, ou um programa no caminho que altera os bytes.
    .test = O motivo cita a máscara. Em uma captura, o bit mais alto do segundo byte do frame deve ser 1 em todo frame de um cliente e 0 em todo frame de um servidor; aqui não é.
    .fix = Use nessa ponta uma biblioteca com manutenção ativa. Se as duas pontas estão certas, retire os proxies do caminho um a um até encontrar o que altera os bytes.

seen-malformed-frame = Um frame violou outra regra: um opcode desconhecido, um frame de controle fragmentado ou com mais de 125 bytes, ou um frame Close com um corpo de um byte ou com um código inválido.
    .test = O motivo cita a regra e é o mesmo todas as vezes. Capture o frame: os dois primeiros bytes contêm o opcode, os bits reservados, o bit de máscara e o comprimento.
    .fix = Corrija o programa que montou o frame. O motivo de um frame Close pode ter no máximo 123 bytes; encurte-o antes de enviar.

seen-no-shared-subprotocol = Cliente e servidor não têm nenhum subprotocolo em comum. O servidor GraphQL subscriptions-transport-ws então fecha com 1002. Um navegador que ofereceu subprotocolos e não recebeu nenhum de volta mostra 1006 sem evento open.
    .test = Compare Sec-WebSocket-Protocol na requisição e na resposta. “graphql-ws” é o subprotocolo GraphQL antigo; “graphql-transport-ws” é o novo.
    .fix = Use o mesmo subprotocolo nas duas pontas. Um servidor precisa responder com um dos que o cliente ofereceu.

## 1003

seen-wrong-message-type = Um lado enviou binário a um endpoint que só aceita texto, ou texto a um endpoint que só aceita binário. A atualização de uma biblioteca cliente pode causar isso, quando uma string passa a ser um Buffer ou um Blob.
    .test = Em uma captura, o opcode da última mensagem é 2 (binário) onde o endpoint quer 1 (texto), ou o contrário. Enviado com o outro tipo, o mesmo conteúdo é aceito.
    .fix = Envie o tipo que o endpoint espera. No servidor, aceite os dois tipos, ou documente qual deles você aceita.

seen-undecodable-message = Um framework não conseguiu decodificar a mensagem no formato que o endpoint declara. Um WebSocketEndpoint do Starlette fecha com 1003 quando a mensagem não corresponde à codificação dele, e também quando o JSON é malformado.
    .test = A mensagem tem o tipo certo. O log do servidor mostra o erro de decodificação, e uma mensagem pequena e correta é aceita.
    .fix = Corrija o conteúdo. No seu próprio servidor, envie 1008 ou um código de 4000–4999 para conteúdo errado, para que os clientes possam distingui-lo de um tipo errado.

seen-protocol-error-shown-as-1003 = Um servidor baseado nas constantes do Undertow tem os números de 1002 e 1003 trocados, portanto 1003 pode significar ali um erro de protocolo.
    .test = O servidor é Undertow, ou um framework baseado nele, como Cask, e o tipo da última mensagem está certo.
    .fix = Procure o erro de protocolo como no caso de 1002. Verifique se uma versão mais nova do framework tem os números certos.

## 1004

seen-constant-only = Você encontrou 1004 como constante em um código-fonte, e nenhuma conexão terminou com ele. pusher-js chama 1004 de CLOSE_TOO_LARGE; a maior parte do código restante usa esse nome para 1009.
    .test = Nenhum log e nenhuma captura mostra um frame Close com 1004.
    .fix = Não há nada a corrigir. No seu próprio código, use 1009 para uma mensagem grande demais.

seen-illegal-code-shown = O outro lado enviou um frame Close com um código que não é permitido ali. Chromium e Firefox repassam à página a maioria desses números; o pacote ws para Node informa 1006.
    .test = Capture o frame Close: os dois primeiros bytes do corpo são o código, com o byte mais significativo primeiro (03 EC é 1004, 03 F7 é 1015).
    .fix = Encontre o programa que envia o código e mude-o ali.

seen-old-code-table = O outro lado segue uma tabela anterior à RFC 6455, na qual 1004 significava uma mensagem grande demais.
    .test = O Close vem depois de uma mensagem grande, e mensagens menores são aceitas.
    .fix = Faça o outro lado enviar 1009. Até lá, envie mensagens menores.

## 1005

seen-close-without-code = O outro lado chamou close() sem código, portanto enviou um frame Close vazio. Os navegadores são obrigados a enviar um frame assim nesse caso, e o pacote ws para Node também o envia; um servidor Socket.IO (Engine.IO) encerra toda conexão desse modo.
    .test = O evento close tem wasClean true (com ws: um frame Close foi recebido), e o código-fonte do outro lado tem um close() sem argumentos. Se foi o seu próprio programa que chamou close() sem código primeiro, o outro lado apenas respondeu.
    .fix = Não há nada de errado. Passe um código e um motivo a close() onde o outro lado precisa saber por quê.

seen-socket-collected = Um navegador descartou um objeto WebSocket ao qual nada mais fazia referência e que não tinha listeners. O servidor recebe um frame Close vazio.
    .test = O servidor vê 1005, a página não vê nenhum evento, e o código da página não guarda referência ao socket.
    .fix = Guarde uma referência ao socket enquanto precisar dele, e feche-o você mesmo.

seen-library-became-correct = Uma biblioteca foi atualizada e agora mostra 1005 para um frame Close vazio, onde antes mostrava 1000. ws e Vert.x fizeram essa mudança anos atrás.
    .test = 1005 começou no dia da atualização, com mais ou menos a mesma frequência que 1000 tinha antes.
    .fix = Trate 1005 como você trata 1000.

seen-lost-shown-as-1005 = A conexão TCP foi perdida, e o uvicorn com sua implementação wsproto ou sansio mostra à aplicação 1005, onde 1006 seria o correto.
    .test = O servidor é o uvicorn com uma dessas duas implementações, e o cliente perdeu a rede ou foi morto. Com a implementação websockets antiga (legacy) do uvicorn, o mesmo evento mostra 1006.
    .fix = Em um servidor assim, não trate 1005 como um fim limpo. Se você precisa da diferença, faça os clientes enviarem uma última mensagem antes de fechar.

## 1006, never opened

seen-handshake-refused = O servidor, ou um proxy na frente dele, recusou o handshake com um status HTTP. A página vê 1006, e não o status.
    .test = O evento open nunca foi disparado, e o console mostra o status (“Unexpected response code: 403”). { -show-status } 401 significa credenciais; 403, credenciais, Origin, um fechamento ASGI antes de accept ou uma verificação de bots de uma CDN; 404, o caminho; 301, 302 ou 307, um redirecionamento, que os navegadores não seguem; 429, tentativas demais; 500, um erro no handler; 502, 503 e 504, um servidor que o proxy não consegue usar. Se o status é 101 e o evento open nunca foi disparado, compare os subprotocolos.
    .fix = Corrija o que o status indica: use o endereço wss:// final em vez de um que redireciona, renove o login, espere depois de 429, inicie o servidor depois de 502, 503 ou 504. Para que uma página possa ler a causa, faça o servidor aceitar o handshake e fechar com um código como 3000 ou 1008.

seen-not-upgraded = A requisição chegou, mas não como uma requisição WebSocket. Um proxy não repassou Upgrade e Connection, ou enviou a requisição ao servidor errado.
    .test = 200 com HTML é a página inicial de um aplicativo de página única ou um servidor web comum; 400 e 426 vêm de um servidor WebSocket que não viu Upgrade. Direto ao servidor, o handshake recebe 101. Se o Safari se conecta e Chrome e Firefox não, o proxy oferece WebSocket sobre HTTP/2 e não consegue encaminhá-lo.
    .fix = No nginx, defina proxy_http_version 1.1 e repasse Upgrade e Connection em uma location para esse caminho, para que a location geral da aplicação não capture esse caminho. Ligue WebSockets no IIS e no Azure App Service; enquanto os WebSockets estão desligados, ambos respondem 503. Desligue WebSocket sobre HTTP/2 em um proxy que não consegue encaminhá-lo.

seen-origin-refused = O servidor compara o cabeçalho Origin com uma lista e recusa a página. gorilla e Django Channels respondem 403; Action Cable responde 404.
    .test = A mesma requisição sem Origin, ou com um Origin permitido, recebe 101. O erro do gorilla é “request origin not allowed by Upgrader.CheckOrigin”; o Action Cable escreve no log “Request origin not allowed”; o Channels não escreve nenhuma causa no log.
    .fix = Acrescente à lista do servidor a origem exata da página (esquema, host, porta). Atrás de um proxy, repasse o Host original. Não permita todas as origens se o login do usuário é feito por cookies.

seen-closed-before-accept = Uma aplicação ASGI (Starlette, FastAPI, Channels) fechou a conexão antes de aceitá-la. O servidor transforma isso em HTTP 403, e o código que ela queria enviar, como 4401, nunca chega. O FastAPI responde do mesmo modo a um caminho desconhecido.
    .test = O log do servidor mostra 403 para o caminho do WebSocket, e o handler não chamou accept(). O cliente de teste do framework pode mostrar o código, embora os navegadores não o mostrem.
    .fix = Chame primeiro accept() e depois close() com o código. Ou responda com um status HTTP à sua escolha, pela extensão denial-response do ASGI.

seen-sticky-session-lost = O Socket.IO começa com long-polling HTTP. A requisição para mudar para WebSocket chegou a outro processo do servidor, que não conhece a sessão e responde 400.
    .test = A resposta contém “Session ID unknown”. Com um único processo do servidor, ou com transports: ["websocket"], o erro não ocorre.
    .fix = Ligue sticky sessions no balanceador de carga, ou faça os clientes usarem somente o transporte websocket.

seen-unreachable = O cliente não alcançou o servidor: o nome não é resolvido, a porta recusa a conexão, um firewall descarta os pacotes ou o TLS falha. Os navegadores são obrigados a mostrar 1006 em todos esses casos.
    .test = O console mostra o erro, como ERR_NAME_NOT_RESOLVED ou ERR_CONNECTION_REFUSED, e nenhum log do servidor mostra a tentativa. Abra o mesmo host e a mesma porta com https:// no mesmo navegador: se a causa é o certificado, o navegador mostra ali o erro.
    .fix = Verifique e corrija, nesta ordem: o endereço, a porta, o firewall, o certificado.

seen-blocked-by-page = O navegador não deixou a página se conectar: a página veio por https:// e o endereço é ws:// (conteúdo misto), ou a Content-Security-Policy da página não lista o endereço em connect-src.
    .test = O console mostra isso, por exemplo “violates the following Content Security Policy directive” ou “An insecure WebSocket connection may not be initiated from a page loaded over HTTPS”. O servidor não vê nenhuma requisição.
    .fix = Use wss://. Acrescente o endereço com o esquema, como wss://example.com, a connect-src.

seen-closed-while-connecting = A página chamou close() antes que o handshake tivesse terminado. Em desenvolvimento, o StrictMode do React monta, desmonta e monta de novo, por isso um efeito que abre um socket fecha logo o primeiro.
    .test = O console mostra “WebSocket is closed before the connection is established”. Com StrictMode, uma segunda conexão abre logo em seguida, e a mensagem não aparece no build de produção.
    .fix = Em desenvolvimento, você pode ignorar a mensagem. Para evitá-la, mantenha o socket fora do componente, ou faça a limpeza do efeito esperar o evento open antes de fechar.

seen-browser-out-of-sockets = O navegador atingiu seu próprio limite de WebSockets: o Chrome permite algumas centenas ao todo, e algumas dezenas por um mesmo proxy.
    .test = O console mostra ERR_INSUFFICIENT_RESOURCES ou “Insufficient resources”, e o servidor não vê nenhuma requisição. Depois que você reinicia o navegador, a página se conecta.
    .fix = Feche os sockets que você não usa mais, sobretudo em código de reconexão que abre um novo sem fechar o antigo. Compartilhe um socket entre abas em um SharedWorker.

seen-firefox-delays = O Firefox adia um novo WebSocket para um endereço depois que um anterior para esse endereço falhou ou terminou sem um frame Close. A espera cresce a cada falha, até { SECONDS("firefox-reconnect-delay-max") } s, e o Firefox espera mesmo quando o servidor já está disponível de novo.
    .test = Só o Firefox está lento: readyState permanece CONNECTING e o servidor não vê nenhuma requisição, enquanto fetch() ao mesmo host responde de imediato. Com network.websocket.delay-failed-reconnects definido como false em about:config, o Firefox se conecta de imediato.
    .fix = Antes de abrir um novo socket, consulte o servidor com fetch() até que ele responda, para que nenhuma tentativa falhe. Quando o servidor reiniciar, encerre as conexões com um frame Close.

## 1006, opened and lost

seen-proxy-idle-timeout = Um proxy ou balanceador de carga fechou uma conexão sem tráfego. O nginx faz isso após { SECONDS("nginx-proxy-read-timeout") } s (proxy_read_timeout), o AWS Application Load Balancer após { SECONDS("aws-alb-idle-timeout") } s, o Envoy após { MINUTES("envoy-stream-idle-timeout") } min (stream_idle_timeout) e o Heroku após { SECONDS("heroku-idle") } s. A Cloudflare também faz isso, mas sua página sobre WebSockets não indica nenhum número.
    .test = O silêncio antes do fim é sempre o mesmo. Com tráfego constante, a conexão continua aberta; com uma idade máxima, ela terminaria apesar do tráfego. { -past-the-proxy }
    .fix = { -heartbeat } Ou aumente o limite do proxy. O limite vale mesmo que o seu arquivo de configuração não o mencione.

seen-proxy-lifetime = Um balanceador de carga encerra cada conexão quando ela atinge uma idade máxima, qualquer que seja o tráfego. O balanceador de carga externo do Google faz isso no timeout do serviço de back-end, que é de { SECONDS("google-lb-timeout") } s, a menos que você o mude. O Cloud Run faz isso no seu timeout de requisição, { MINUTES("google-cloud-run-timeout") } min por padrão. Algumas versões do Envoy faziam isso no timeout da rota, { SECONDS("envoy-route-timeout") } s por padrão.
    .test = A idade da conexão no fim é sempre a mesma, mesmo quando há mensagens até o último segundo.
    .fix = Aumente o timeout do serviço de back-end ou da requisição, ou defina o timeout da rota como 0 no Envoy. Um heartbeat não ajuda. Se você não pode mudar o limite, abra uma nova conexão antes que a antiga o atinja.

seen-proxy-reloaded = Um proxy foi recarregado, reiniciado ou passou por um deploy e fechou suas conexões sem um frame Close. O ingress-nginx fecha o que ainda está aberto { SECONDS("ingress-nginx-worker-shutdown-timeout") } s depois de uma recarga; o HAProxy faz isso em hard-stop-after. O nginx, com a configuração padrão, mantém as conexões antigas abertas durante uma recarga, mas não quando é parado.
    .test = Muitas conexões de idades diferentes terminam em poucos segundos, e o log do seu servidor não mostra nenhum reinício. Procure uma recarga (“Backend successfully reloaded” no log do ingress-nginx) nesse momento, ou tanto tempo antes quanto o proxy espera pelas conexões antigas. No Istio, procure uma nova configuração de listener.
    .fix = Aumente worker-shutdown-timeout ou hard-stop-after, recarregue com menos frequência e ponha os WebSockets atrás de um proxy só deles. { -reconnect-soon }

seen-server-died = O processo do servidor caiu, foi morto (falta de memória, ou um contêiner parado cedo demais) ou terminou sem fechar suas conexões. nginx, HAProxy e outros proxies que só repassam bytes transformam isso em 1006.
    .test = Todas as conexões de um processo terminam em um mesmo momento. O log do servidor se interrompe ali e depois mostra uma inicialização; procure OOMKilled, um código de saída ou um deploy. As primeiras reconexões muitas vezes recebem 502 ou 503.
    .fix = Trate SIGTERM: antes de terminar, feche toda conexão com 1001 ou 1012, distribuindo os fechamentos por alguns segundos. Depois de uma queda, procure a causa no log logo antes do fim. Deixe que os clientes se reconectem com esperas aleatórias e crescentes.

seen-device-slept = Um celular foi bloqueado, um notebook foi fechado, um aplicativo foi para segundo plano ou o dispositivo mudou de rede. A conexão foi perdida sem um frame Close.
    .test = São afetados clientes isolados, na maioria celulares e notebooks. No cliente, o evento close vem logo depois que o dispositivo acorda. O uWebSockets pode informar “Received TCP FIN before WebSocket close frame”.
    .fix = No cliente, reconecte-se em visibilitychange, no evento online ou quando o aplicativo volta ao primeiro plano, e carregue o que foi perdido. No servidor, conte isso como normal.

seen-bfcache = O usuário foi para outra página, e o navegador manteve a sua no back/forward cache e desconectou o socket dela. O Safari faz isso, e o Chrome também, desde a versão 149. Quando o usuário volta, a página recebe error e close.
    .test = Na página, o evento close vem logo depois de um evento pageshow com persisted true, embora readyState fosse OPEN antes. Na especificação proposta para isso, a página vê 1006, e o servidor, 1001.
    .fix = Quando pageshow tem persisted true, reconecte-se de imediato e carregue o que foi perdido. Ou feche você mesmo o socket em pagehide.

seen-peer-cut-tcp = O outro lado cortou o TCP onde deveria ter enviado um frame Close: com terminate() depois de um ping sem resposta, com destroy(), ou em uma biblioteca que por projeto derruba conexões. O uWebSockets faz isso no seu timeout de inatividade, e um servidor axum não envia nenhum frame Close quando é encerrado.
    .test = Uma captura feita no outro lado mostra o FIN ou o RST dele próprio, sem um frame Close. O código-fonte dele chama terminate() ou destroy(), ou o log dele cita um ping sem resposta.
    .fix = Mude o outro lado: ele deve primeiro enviar um frame Close e cortar o TCP só se nenhuma resposta chegar. Do seu lado, responda aos pings: não bloqueie o event loop.

seen-close-unanswered = Um lado enviou um frame Close e não recebeu nenhum de volta, por isso informa 1006. A biblioteca do outro lado não responde, o outro lado fechou o TCP de imediato (o Safari faz isso), ou um proxy perdeu o frame. ws espera { SECONDS("ws-close-timeout") } s antes de desistir.
    .test = O seu lado chamou close() primeiro, e uma captura mostra o seu frame Close e nenhum de volta. Se isso só acontece no Chrome atrás de Istio ou Envoy, veja delayed_close_timeout.
    .fix = Corrija ou atualize o lado que não responde. Não informe um erro ao usuário, porque o seu lado queria fechar.

seen-failed-locally = O seu próprio navegador ou a sua própria biblioteca encerrou a conexão porque recebeu algo inválido: um frame malformado, texto que não é UTF-8 ou um código de fechamento que o navegador ou a biblioteca recusa. Os navegadores e ws informam então 1006, seja o que for que tenham enviado ao outro lado.
    .test = O console ou o erro da biblioteca cita a regra, e o log do outro lado mostra 1002, 1007 ou uma conexão perdida. Se há um motivo junto de 1006, quem o escreveu foi a sua própria biblioteca, não o outro lado.
    .fix = Leia esse erro: ele diz o que o outro lado enviou. Depois continue como no caso de 1002 ou 1007.

seen-half-open = O caminho deixou de funcionar, e nenhum dos lados foi avisado: uma rede falhou, ou um balanceador de carga esqueceu uma conexão sem tráfego. O balanceador de carga do Azure faz isso após { MINUTES("azure-lb-idle") } min, a menos que o TCP reset esteja ligado. O evento close só é disparado, com 1006, quando uma escrita falha ou um timer encerra a conexão.
    .test = readyState permanece OPEN e nenhuma mensagem chega, enquanto o outro lado pode ter informado a perda há muito tempo. Depois que você envia algo, bufferedAmount pode ficar acima de 0.
    .fix = Envie um heartbeat nas duas direções, e feche a conexão quando nenhuma resposta chegar a tempo. Uma página não pode enviar pings, portanto use mensagens do seu próprio protocolo.

seen-http2-stream-ended = O WebSocket rodava em um stream de uma conexão HTTP/2 (RFC 8441), e o stream foi resetado ou a conexão inteira foi perdida. Se a conexão inteira é perdida, todos os WebSockets nela terminam juntos.
    .test = O handshake foi respondido com 200, e não com 101. Se a conexão inteira foi perdida, vários sockets de um navegador para um host terminam no mesmo momento, e os de outros navegadores não.
    .fix = Procure RST_STREAM ou GOAWAY no log do proxy, e verifique os limites dele para conexões HTTP/2. Desligue WebSocket sobre HTTP/2 e veja se o erro ainda ocorre.

seen-duplicate-identity = Dois clientes usam o mesmo ID. Quando um se conecta, o servidor fecha a conexão do outro; o outro se reconecta, e o servidor fecha a do primeiro.
    .test = As conexões dos dois clientes terminam alternadamente, a cada poucos segundos. Quando um cliente é parado, o outro continua conectado.
    .fix = Dê a cada cliente um ID próprio. No servidor, feche a conexão mais antiga com um código de 4000–4999 que diga ao cliente para não se reconectar.

seen-too-big-cut = Uma mensagem era grande demais ou não era UTF-8 válido, e o uWebSockets cortou o TCP em vez de enviar 1009 ou 1007. Seu limite padrão é de { KIB("uwebsockets-max-payload") } KiB.
    .test = O fim vem de imediato depois de uma mensagem grande, ou depois de um texto com caracteres incomuns. O handler de close do próprio servidor recebe um motivo como “Received too big message”.
    .fix = Aumente maxPayloadLength no servidor, ou envie mensagens menores. Retire a mensagem da fila antes de se reconectar.

## 1007

seen-not-utf8 = Um programa enviou como mensagem de texto bytes que não são UTF-8: Latin-1 ou dados binários.
    .test = No remetente, escreva a mensagem no log em hexadecimal e encontre o primeiro byte que um decodificador UTF-8 recusa. Um byte isolado de E0 a FC entre letras ASCII é muitas vezes Latin-1.
    .fix = Codifique o texto em UTF-8 antes de enviá-lo, e envie outros bytes como mensagem binária.

seen-text-cut-in-character = Um programa cortou um texto depois de um número fixo de bytes, no meio de um caractere.
    .test = Só falham textos com caracteres não ASCII, e só acima de certo comprimento. Os bytes ruins estão no ponto do corte, em geral no fim da mensagem.
    .fix = Corte entre caracteres: recue enquanto o byte seguinte estiver entre 80 e BF. Ou deixe a biblioteca dividir a mensagem em fragmentos.

seen-reason-not-utf8 = O motivo de um frame Close não era UTF-8, ou foi cortado dentro de um caractere. ws e undici respondem com 1007; gorilla, Tomcat, .NET e Bandit respondem com 1002.
    .test = O erro vem no fim de uma conexão, logo depois de um frame Close com um motivo longo ou não ASCII. gorilla e uWebSockets cortam motivos longos depois de um número fixo de bytes.
    .fix = Mantenha o motivo dentro de 123 bytes de UTF-8 e corte-o entre caracteres.

seen-content-called-invalid = Um gateway ou uma API usa 1007 para conteúdo que viola um schema, embora o texto seja UTF-8 válido. O plugin websocket-validator do Kong faz isso.
    .test = Os bytes são UTF-8 válido, e o log do gateway ou o motivo cita o schema ou um campo.
    .fix = Corrija o conteúdo da mensagem. No seu próprio servidor, envie 1008 ou um código de 4000–4999 para isso.

seen-inflate-failed = Não foi possível descomprimir uma mensagem comprimida, e a biblioteca envia 1007 para isso. O Bandit faz isso.
    .test = O texto em si é UTF-8 válido. Depois que você desliga permessage-deflate nas duas pontas, o erro não ocorre mais.
    .fix = Atualize as duas bibliotecas, e procure um proxy que altera frames comprimidos. Até lá, deixe a compressão desligada.

## 1008

seen-credentials-refused-after-open = O handshake teve sucesso, e o servidor depois fechou a conexão porque o token ou a chave está ausente, errado, expirado ou bloqueado.
    .test = O Close vem até cerca de um segundo depois da abertura, muitas vezes com um motivo vazio. Se uma conexão ao mesmo endereço continua aberta com uma chave que sabidamente funciona, a causa era a chave; com um caminho errado, a conexão termina com qualquer das chaves.
    .fix = Obtenha credenciais novas antes de se reconectar, e não tente de novo com as antigas. No servidor, cite a causa no motivo.

seen-wrong-path-or-stream = O caminho, o stream, o canal ou o modelo que o cliente pediu não existe, ou o serviço não o oferece neste endereço. O Gemini Live envia 1008 para um modelo que não conhece; a Binance, para um stream errado.
    .test = O motivo muitas vezes cita o que não foi encontrado. Com as mesmas credenciais, uma conexão a um caminho ou modelo documentado continua aberta.
    .fix = Compare o caminho, a query e os nomes da sua requisição com a documentação atual do serviço. Mude a requisição antes de se reconectar.

seen-plan-or-quota = A conta não pode usar o recurso, ou a cota ou os créditos dela se esgotaram. Alguns serviços enviam 1008 para isso, outros 1011: o Gemini Live informa uma cota esgotada com 1011.
    .test = Procure “quota”, “credits”, “billing” ou “RESOURCE_EXHAUSTED” no motivo e depois veja a página de uso da conta. A mesma requisição funciona a partir de uma conta que ainda tem cota.
    .fix = Não se reconecte automaticamente. Espere até que a cota seja renovada, ou obtenha uma cota maior ou outro plano. Se o limite é de sessões abertas, feche aquelas de que você não precisa mais.

seen-rate-limited = O cliente enviou mensagens mais rápido, ou abriu mais conexões, do que seu limite permite.
    .test = Conte as mensagens por segundo antes do fechamento e as suas conexões abertas, e compare os dois números com os limites documentados. Se a conexão continua aberta quando você envia mais devagar, a causa era o limite; um cliente que lê devagar demais é desconectado mesmo quando não envia nada.
    .fix = Envie em um ritmo constante e mais lento. Antes de se reconectar, espere o tempo que a documentação indica; se ela não indica nenhum, espere cerca de um minuto. { -retry-after }

seen-slow-consumer = O cliente lê mais devagar do que o servidor envia. O servidor ou um gateway armazena os dados não lidos e fecha a conexão quando armazenou demais ou por tempo demais.
    .test = No servidor, o buffer de envio deste cliente cresce antes do fechamento, enquanto o cliente está ocupado ou pausado; o motivo muitas vezes contém a palavra “slow”. Se o servidor corta o TCP logo depois do seu Close, o cliente vê 1006.
    .fix = Leia em uma tarefa e processe em outra, e descarte ou junte atualizações de que você não precisa. No servidor, dê ao frame Close tempo para chegar antes de cortar o TCP.

seen-token-expired = O token era válido na abertura e expirou enquanto a conexão estava aberta, e o servidor verifica isso.
    .test = O horário do fechamento coincide com a claim “exp” do token. O gateway do farewell dá o motivo “token expired”. Já credenciais recusadas na abertura encerram a conexão em cerca de um segundo.
    .fix = Obtenha um novo token antes de se reconectar, se possível antes que o antigo expire. Se o serviço aceita um novo token na conexão aberta, envie-o ali.

seen-too-many-fragments = Uma mensagem chegou em mais fragmentos do que o receptor permite. ws para Node então fecha com 1008; o limite é a opção maxFragments.
    .test = O lado que fechou escreve no log “Too many message fragments” ou WS_ERR_TOO_MANY_BUFFERED_PARTS. Algumas versões de ws 5, 6 e 7 nunca zeram seu contador de fragmentos: elas fecham conexões movimentadas embora nada tenha sido fragmentado.
    .fix = Envie menos fragmentos, e maiores, ou aumente maxFragments se você confia no outro lado. Se nada foi fragmentado, atualize ws.

seen-content-refused = Uma mensagem tinha o tipo e o tamanho certos, mas seu conteúdo violou uma regra: não pôde ser decodificado, não era um comando conhecido ou foi recusado por um filtro.
    .test = O fechamento vem depois de uma mensagem em particular, e a mesma mensagem fecha também uma nova conexão. O motivo da Deepgram começa com “DATA-0000” se o payload não é áudio decodificável.
    .fix = Corrija a mensagem, e verifique se você envia o formato que anunciou. Não reenvie a mensagem sem alterá-la.

## 1009

seen-library-message-limit = Uma mensagem é maior que o limite da biblioteca que a recebe. O limite padrão é de { KIB("coder-read-limit") } KiB em coder/websocket, { KIB("jetty-max-text-message") } KiB no Jetty, { MIB("aiohttp-max-msg-size") } MiB no aiohttp e { MIB("uvicorn-ws-max-size") } MiB no uvicorn.
    .test = Compare o tamanho da última mensagem com esse limite. A redação do motivo ou do log do receptor identifica a biblioteca: “Max frame length of … has been exceeded” é Netty, “Max payload size exceeded” é ws, “The decoded text message was too big for the output buffer” é Tomcat.
    .fix = Aumente o limite dessa biblioteca até o que a sua aplicação precisa, ou divida a mensagem. Não envie a mesma mensagem de novo antes disso.

seen-proxy-message-limit = Um gateway entre o cliente e o servidor aceita menos que o servidor: { KIB("spring-cloud-gateway-max-frame") } KiB por frame no Spring Cloud Gateway; { KIB("aws-api-gateway-frame") } KiB por frame e { KIB("aws-api-gateway-message") } KiB por mensagem no AWS API Gateway.
    .test = Envie a mesma mensagem direto ao servidor. Se o servidor a aceita, o limite está em um gateway entre você e o servidor.
    .fix = Aumente o limite desse gateway. Se não puder, divida a mensagem: se o limite é por frame, envie a mensagem em frames menores; se o limite é por mensagem, envie mensagens menores.

seen-inflated-past-limit = Uma mensagem comprimida é pequena na rede e fica maior que o limite quando o receptor a descomprime.
    .test = O tamanho da mensagem antes da compressão é maior que o limite, embora o frame comprimido seja menor. ws conta os bytes descomprimidos; o Centrifugo tem um limite separado para eles.
    .fix = Aumente o limite para mensagens descomprimidas, ou divida a mensagem. Mantenha algum limite: caso contrário, uma pequena mensagem comprimida pode encher a memória do receptor.

seen-oversized-message-resent = Um cliente mantém na fila uma mensagem grande demais e a envia de novo depois de cada reconexão. Cada conexão termina com 1009.
    .test = Cada conexão termina após mais ou menos o mesmo tempo, e a última mensagem antes de cada fechamento tem o mesmo tamanho. Com uma fila vazia, a conexão continua aberta.
    .fix = Retire a mensagem da fila quando 1009 chegar, e informe o erro à parte do programa que enviou a mensagem. Depois reconecte-se.

## 1010

seen-extension-required = O cliente está configurado para exigir uma extensão, como permessage-deflate, e o servidor não a aceita.
    .test = O cliente fecha logo após a abertura, e seu motivo deveria citar a extensão. A extensão não está em Sec-WebSocket-Extensions na resposta do servidor, mesmo sem um proxy entre o cliente e o servidor.
    .fix = Habilite a extensão no servidor, ou configure o cliente para funcionar sem ela. Não se reconecte sem mudar nada: a nova conexão termina do mesmo modo.

seen-extension-stripped = Um proxy remove ou altera o cabeçalho Sec-WebSocket-Extensions, por isso um lado não sabe o que o outro aceitou. O Traefik 1.7 não repassava ao cliente o cabeçalho do servidor.
    .test = Escreva o cabeçalho no log do cliente e no do servidor: os dois diferem, e sem o proxy o erro não ocorre. Um cliente que não exige a extensão recebe, em vez desse erro, frames comprimidos, e a conexão termina com 1002.
    .fix = Atualize ou configure o proxy para que o cabeçalho passe nas duas direções, ou desligue a extensão nas duas pontas.

## 1011

seen-handler-failed = O handler da conexão lançou uma exceção, entrou em pânico (panic) ou retornou um erro, e o framework fechou a conexão com 1011.
    .test = O log do lado que enviou 1011 mostra um erro ou um stack trace naquele segundo. Se não mostra nenhum, procure um timeout de keepalive, ou um gateway que tenha enviado 1011.
    .fix = Corrija o erro que está no log. Capture as falhas que você espera, e feche com um código que diga ao cliente o que fazer. Se uma mensagem causa o erro, não a envie de novo antes que o erro seja corrigido.

seen-keepalive-timeout = Um lado enviou um ping e não recebeu um pong a tempo. Python websockets então envia 1011 com o motivo “keepalive ping timeout”: como servidor e como cliente, envia um ping a cada { SECONDS("python-websockets-ping-interval") } s e espera o pong por { SECONDS("python-websockets-ping-timeout") } s. O uvicorn espera { SECONDS("uvicorn-ws-ping-timeout") } s.
    .test = Se o seu log tem “sent 1011”, o seu lado enviou o ping e fechou; se tem “received 1011”, o outro lado enviou o ping e fechou. Nos dois casos, a culpa pode ser da rede, do outro lado ou do seu próprio lado, portanto verifique primeiro o seu próprio event loop.
    .fix = Se a rede é lenta, ou se você sabe qual carga causou o atraso, aumente ping_timeout. Caso contrário, encontre o lado que estava bloqueado ou não lia. Depois disso, reconecte-se após uma espera aleatória.

seen-event-loop-blocked = Uma chamada bloqueante, como time.sleep() ou um cálculo longo, bloqueia o event loop. Os pings não são respondidos, e os pongs que chegaram não são lidos; portanto, o lado bloqueado pode ser o que enviou 1011.
    .test = Com os padrões do Python, a conexão termina cerca de { SECONDS("python-websockets-ping-interval") } + { SECONDS("python-websockets-ping-timeout") } s depois do último pong, inclusive em um teste local sem proxy. Nos dois lados, escreva no log com quanto atraso um timer do event loop dispara: no lado bloqueado, são segundos de atraso.
    .fix = Passe o trabalho bloqueante para uma thread ou um processo, por exemplo com asyncio.to_thread(), e use asyncio.sleep() em vez de time.sleep().

seen-ping-behind-backlog = Um ping ou pong espera atrás de dados que o outro lado ainda não leu. Os dois lados estão vivos, mas o pong chega tarde demais.
    .test = A conexão termina sob carga ou em links lentos, e não quando pouco é enviado. O buffer de envio está cheio antes do fechamento, enquanto os event loops dos dois lados não estão atrasados.
    .fix = Limite a quantidade de dados que você põe na fila, e leia em uma tarefa separada. Se o receptor acaba lendo tudo, aumente o timeout de ping.

seen-server-lost-behind-farewell = O gateway do farewell perdeu o servidor atrás dele: o servidor cortou o TCP, violou o protocolo ou parou de responder a pings, e o gateway não viu nenhum reinício. O cliente recebe 1011; com o subprotocolo graphql-transport-ws recebe 1014, porque graphql-ws não se reconecta depois de 1011.
    .test = O registro do gateway tem a causa “upstream_lost”, “upstream_silent” ou “upstream_protocol_error”. Se o próprio servidor enviou 1011 e o gateway o repassou, o registro diz que o servidor encerrou a conexão.
    .fix = Leia o log do servidor naquele segundo. Se os seus clientes não se reconectam depois de 1011 e aceitam 1014, defina upstream_lost_code e upstream_error_code como 1014.

seen-service-timer-sends-1011 = Um timer do serviço disparou porque o cliente não enviou nenhum dos dados que o serviço espera. A Deepgram envia 1011 com “NET-0001” após { SECONDS("deepgram-audio-timeout") } s sem áudio.
    .test = O tempo desde a sua última mensagem do tipo esperado é igual a um limite de tempo na documentação do serviço, e o motivo muitas vezes cita esse limite.
    .fix = Envie os dados ou a mensagem de keepalive que o serviço documenta. Em pausas longas, feche a conexão e abra uma nova mais tarde.

## 1012

seen-server-restarting = O servidor é encerrado conforme planejado, reinicia, ou recarrega seu código ou sua configuração, e fecha suas conexões com 1012. O uvicorn faz isso quando é encerrado.
    .test = Muitas conexões de uma instância terminam em poucos segundos, cada uma com um frame Close, e o log do servidor mostra o encerramento. Se só a conexão de um cliente termina, procure um tempo de vida máximo.
    .fix = No cliente, reconecte-se após uma espera aleatória e restaure o que a sessão precisa. No servidor, distribua os fechamentos por alguns segundos.

seen-rolling-deployment = Um deploy substitui as instâncias uma depois da outra, e cada uma fecha suas conexões antes de parar. O Phoenix drena seus sockets em lotes e envia 1012.
    .test = As conexões terminam em grupos, um grupo depois do outro, nos horários do log do deploy. Um cliente pode ver 1012 mais de uma vez, se ele se reconecta a uma instância que é substituída mais tarde.
    .fix = Reconecte-se após uma espera aleatória a cada vez. No deploy, pare de enviar novas conexões a uma instância antes que ela seja drenada, e dê à instância mais tempo do que seus fechamentos levam.

seen-farewell-draining = O próprio gateway do farewell é parado ou substituído. Ele fecha cada cliente com 1012 e indica uma espera para cada um.
    .test = O registro do gateway tem a causa “restarting”. Se quem reiniciou foi o servidor atrás do gateway, a causa é “upstream_restarted”.
    .fix = Não há nada de errado: espere o tempo que o motivo indica e depois reconecte-se. Não mate o processo do gateway antes que se esgote o tempo que --drain permite.

seen-max-age-behind-farewell = A conexão atingiu o tempo de vida máximo (max_age) configurado no gateway do farewell, e o gateway fechou a conexão com 1012 e uma espera.
    .test = A idade da conexão é igual a max_age, seja o que for que tenha sido enviado, e o registro tem a causa “max_age”. Um reinício encerra no mesmo momento conexões de idades diferentes.
    .fix = Não há nada de errado: espere o tempo que o motivo indica e depois reconecte-se. Aumente max_age se essas conexões devem durar mais.

seen-restart-shown-otherwise = O servidor reiniciou, mas o cliente informa outro número. Se o servidor termina sem um frame Close, um cliente atrás de nginx ou HAProxy informa 1006; uma biblioteca que recusa 1012 informa 1002, 1006 ou um erro.
    .test = Procure um reinício no log do servidor naquele segundo, e capture os últimos frames. Um frame Close com 1012 significa que a biblioteca do cliente o recusa; sem um frame Close, o servidor ou um proxy cortou o TCP.
    .fix = Envie frames Close antes que o servidor termine. A clientes cuja biblioteca recusa 1012, envie 1001 ou um código de 4000–4999; a configuração “substitutes” do gateway do farewell faz isso.

## 1013

seen-overloaded = O serviço não tem mais capacidade: fecha conexões para reduzir a carga, ou atingiu seu limite de conexões.
    .test = Muitos clientes recebem 1013 de uma vez, na abertura ou logo depois, e as métricas do serviço mostram que um limite foi atingido.
    .fix = No cliente, use outro endereço do serviço, ou espere antes de se reconectar, cada vez por mais tempo. No serviço, aumente o limite, acrescente instâncias ou encontre o que o torna lento.

seen-not-ready-yet = O servidor aceita conexões embora algo de que ele depende não esteja disponível, como um banco de dados ou um feed de dados. A Kraken envia 1013 com “Market data unavailable”.
    .test = As conexões terminam com 1013 enquanto a dependência está fora do ar ou logo depois que o servidor iniciou, e mais tarde continuam abertas, sem nenhuma mudança no cliente. A carga está normal, e nenhum limite de conexões foi atingido.
    .fix = No cliente, espere, e deixe a espera crescer a cada tentativa. No servidor, só se declare pronto quando as dependências estiverem prontas, para que o balanceador de carga não envie clientes antes.

seen-server-unavailable-behind-farewell = O gateway do farewell não conseguiu alcançar o servidor, ou não tinha capacidade para mais um cliente, e a rota tem when_unavailable = "accept". O cliente recebe 1013 com uma espera no motivo.
    .test = O registro do gateway tem a causa “upstream_unavailable” se o servidor não pôde ser alcançado, e “overloaded” se o gateway estava cheio. Sem essa configuração, a resposta é HTTP 503, que uma página vê como 1006.
    .fix = Inicie ou conserte o servidor; se o gateway estava cheio, aumente o limite que o registro cita. Os clientes esperam o tempo que o motivo indica e depois se reconectam.

seen-reconnecting-too-fast = Os clientes se reconectam mais rápido do que o serviço se recupera. Cada reconexão é fechada de imediato com 1013, e as próprias tentativas mantêm o serviço ocupado.
    .test = A taxa de handshakes está muito acima do normal, e cada conexão termina em menos de um segundo. O serviço se recupera quando os clientes se reconectam mais devagar.
    .fix = No cliente, use esperas aleatórias e crescentes, e volte à espera inicial só depois que uma conexão tiver ficado estável por algum tempo. Na frente do serviço, limite a taxa de novas conexões.

## 1014

seen-invalid-answer-upstream = O servidor atrás de um gateway morreu ou enviou algo que não é WebSocket, em uma conexão que já estava aberta com o cliente.
    .test = O log do gateway mostra o que o gateway recebeu. Conecte-se ao servidor sem o gateway: o servidor falha ali também. Se o que falhou foi o handshake com o servidor, o gateway em geral responde com HTTP 502, e uma página vê 1006.
    .fix = Conserte o servidor: o log dele mostra por que ele morreu ou o que enviou. Para clientes que recusam 1014, faça o gateway enviar 1011.

## 1015

seen-tls-certificate = O certificado expirou, é autoassinado ou foi emitido para um nome diferente do que o cliente usa.
    .test = “{ -openssl }” mostra nomes e datas. Abra o host com https:// em um navegador: o Chrome chama um emissor desconhecido de ERR_CERT_AUTHORITY_INVALID. Se o certificado está bom, verifique o relógio do cliente.
    .fix = Instale um certificado válido para esse nome. No caso de uma autoridade certificadora própria, faça os clientes confiarem nela; não desligue a verificação.

seen-tls-chain = O servidor envia seu próprio certificado sem os certificados intermediários. Chrome e Safari buscam o que falta e se conectam; curl, Java, Go e Node não.
    .test = “openssl s_client -showcerts” mostra um certificado só. O cliente que falha informa “unable to get local issuer certificate” ou “unable to verify the first certificate”, enquanto um navegador se conecta.
    .fix = Configure o servidor com a cadeia inteira, muitas vezes um arquivo chamado fullchain.pem, e recarregue o servidor.

seen-tls-plain-port = O cliente usa wss:// com uma porta em que o servidor fala HTTP sem TLS.
    .test = OpenSSL e BoringSSL informam “wrong version number”. A mesma porta aceita ws://, ou http:// com curl.
    .fix = Use a porta que tem TLS, ou ponha TLS na frente do servidor. Em um teste local sem TLS, use ws://.

seen-tls-no-common-version = Cliente e servidor não têm em comum nenhuma versão de TLS ou nenhuma cifra: um dos dois é antigo, ou está configurado para permitir só versões antigas, como TLS 1.0.
    .test = A mensagem de erro indica a causa: “protocol_version”, “handshake failure” ou, no Chrome, ERR_SSL_OBSOLETE_VERSION ou ERR_SSL_VERSION_OR_CIPHER_MISMATCH. “openssl s_client -tls1_2” mostra se o servidor aceita TLS 1.2.
    .fix = Atualize o lado mais antigo, ou habilite TLS 1.2 ou mais novo na configuração dele.

seen-tls-inspected = Um proxy na rede do cliente descriptografa as conexões TLS para inspecioná-las e apresenta um certificado próprio, em que o cliente não confia.
    .test = O emissor do certificado que o cliente vê não é o emissor do certificado do servidor. Em outra rede, o cliente se conecta.
    .fix = Faça o cliente confiar na autoridade certificadora do proxy, ou peça ao operador do proxy que não inspecione este host. O servidor não precisa de nenhuma mudança.

## 3000, 3003, 3008

seen-number-means-other-thing = O remetente usa um número registrado com um significado próprio. 3000 significa “connection closed” no Centrifugo, “Go away!” no SockJS, um erro de subprotocolo no WebSocket++ e, no SaltyRTC, que o caminho está cheio. 3003 significa no SaltyRTC que as duas partes passaram para outro canal. { -other-3008 }
    .test = Descubra qual serviço ou biblioteca está na outra ponta: veja o endereço, o subprotocolo e o motivo. Se o número tem ali outro significado, credenciais ou permissões novas não ajudam.
    .fix = Siga a documentação dessa biblioteca ou desse serviço. Clientes do Centrifugo se reconectam depois de 3000–3499 e param depois de 3500–3999.

seen-rights-missing = A conta é conhecida, mas não tem a permissão, o papel ou o plano que este canal ou esta ação exige.
    .test = Uma conexão com credenciais novas da mesma conta termina do mesmo modo; uma conexão com uma conta que tem a permissão continua aberta. Se credenciais novas ajudam, a causa não eram as permissões.
    .fix = Conceda a permissão, ou use uma conta que a tem. No cliente, avise o usuário, e não se reconecte automaticamente.

seen-rights-revoked = A conta tinha a permissão na abertura e a perdeu enquanto a conexão estava aberta: por exemplo, saiu de um grupo, ou sua sessão foi revogada.
    .test = A conexão funcionou por algum tempo, o log das contas mostra a mudança no momento do fechamento, e uma nova conexão é recusada.
    .fix = Não se reconecte automaticamente. No servidor, feche as conexões de uma conta assim que as permissões dela mudarem, com um código depois do qual os seus clientes param.

seen-waited-too-long = O remetente esperou um login, uma primeira mensagem ou um pong, e seu timer disparou. graphql-ws usa 4408 para um login que não vem em { SECONDS("graphql-ws-connection-init-timeout") } s; o gateway do farewell envia 3008 a um cliente que não responde a pings.
    .test = Um timer de login encerra as conexões na mesma idade; um timer de heartbeat, após o mesmo tempo sem mensagens ou pongs. Compare os dois com os timeouts do servidor.
    .fix = Faça o login logo após a abertura, e envie o heartbeat que o serviço espera. Mantenha o event loop livre, para que os pings sejam respondidos.

## 4000–4999

seen-private-meaning = A aplicação ou o serviço na outra ponta usa o número com um significado próprio. 4000 significa no Discord um erro desconhecido, no Pusher que a aplicação só aceita TLS e no Colyseus que o cliente saiu de propósito.
    .test = Identifique o serviço pelo endereço ou pelo subprotocolo, e procure o número na documentação dele. Se o servidor é seu, procure no código-fonte dele.
    .fix = Reconecte-se somente como essa documentação diz. No Pusher, o número contém a recomendação: depois de 4000–4099, não se reconecte sem mudar nada; depois de 4100–4199, espere { SECONDS("pusher-backoff-delay") } s ou mais; depois de 4200–4299, reconecte-se de imediato.

## 3000–3999

seen-library-number = Uma biblioteca ou um serviço usa um número de 3000–3999 que não está registrado. Centrifugo, SaltyRTC e AssemblyAI têm números assim.
    .test = O número está na documentação ou no código-fonte da biblioteca ou do serviço na outra ponta. O motivo muitas vezes o explica.
    .fix = Faça o que essa documentação diz sobre o número. Se foi você quem escolheu o número, use em vez dele um de 4000–4999.

## 5000–65535

seen-swapped-bytes = O remetente escreveu os dois bytes do código na ordem errada: 59395 é 1000, e 59651 é 1001.
    .test = Escreva o número em hexadecimal e troque os dois bytes: o resultado é um código conhecido.
    .fix = Escreva o código na ordem de bytes da rede, com o byte mais significativo primeiro: 1000 é 03 E8.

seen-reason-without-code = O remetente escreveu um motivo sem um código antes dele, por isso as duas primeiras letras foram lidas como o número: “by” é 25209.
    .test = Escreva o número em hexadecimal: os dois bytes são letras, e faltam ao motivo as duas primeiras letras.
    .fix = Ponha um código em dois bytes antes do motivo, ou envie um corpo vazio.

## 1016–2999

seen-draft-table = Um programa usa um número de 1016–2999 com um significado próprio, ou segue uma tabela que divide esta faixa em 1016–1999 e 2000–2999. Nem a RFC 6455 nem o registro da IANA tem essa divisão.
    .test = O código-fonte do remetente tem o número. Bibliotecas que o recusam mostram outra coisa: o tungstenite mostra 1002 com “Protocol violation”, embora os frames estivessem corretos.
    .fix = Use em vez dele um número de 4000–4999: as bibliotecas aceitam esses números, e os navegadores podem enviá-los.

## 0–999

seen-local-number = Uma biblioteca informa o número ou o tem como constante; o número não estava em um frame Close. O aiohttp informa 0 para um Close vazio; o cliente SockJS informa 2000 quando todos os transportes falharam; os servidores SockJS põem 2010, “Another connection still open”, em uma mensagem; a libwebsockets tem 2000 e 9999.
    .test = Nenhum frame Close capturado tem o número, e o código-fonte de uma biblioteca em uma das duas pontas o tem.
    .fix = Procure o número nessa biblioteca. Depois do 2000 do SockJS, verifique se um proxy deixa passar algum dos transportes; depois de 2010, abra só uma conexão por sessão.
