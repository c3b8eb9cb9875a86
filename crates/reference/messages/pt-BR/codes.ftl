# The codes that have an entry of their own, and the ranges.
#
# The value is the registered name. `.answer` answers "what is this?" in one
# sentence; `.page`, `.server` and `.operator` say what it means for the author of
# the web page or client, the author of the server, and the operator of what is
# between; `.first` is the first step; `.use` says when to send it; `.reference`
# where it is defined. In the ranges, $code is the number that was asked for.
#
# One line is one text: a line break would reach the reader.

code-1000 = Fechamento normal
    .answer = O remetente concluiu o que tinha a fazer e fechou a conexão; isso não significa que os dois lados estavam de acordo.
    .page = O servidor fechou a conexão, ou o seu próprio código chamou close(). Leia primeiro o motivo: um serviço pode fechar com 1000 por algo que uma nova conexão não muda, como uma chave expirada. Se a página ainda precisa da conexão, abra uma nova após uma espera aleatória de até { SECONDS("rfc6455-first-delay") } s.
    .server = O cliente concluiu o que tinha a fazer, e nada falhou: não registre isso como erro no log. Algumas bibliotecas também mostram 1000 para um frame Close sem código, portanto o cliente pode não ter enviado código nenhum.
    .operator = Proxies que só repassam bytes, como nginx e HAProxy, nunca enviam um frame Close. O 1000 veio do cliente, do servidor ou de um gateway que escreve ele mesmo frames WebSocket.
    .first = Encontre a chamada a close(), a menos que o fim fosse esperado; se não houver nenhuma, procure um timer compatível com a idade da conexão ou com o silêncio antes do fim.
    .use = Envie 1000 quando o seu lado concluiu o que tinha a fazer. Envie 1001 quando um timer de inatividade encerra a conexão e 1012 quando o servidor reinicia, porque os clientes podem ver em 1000 uma razão para não se reconectar.
    .reference = RFC 6455, seção 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = Está saindo
    .answer = O remetente está saindo: uma página foi fechada ou recarregada, um servidor está sendo encerrado ou um timer do servidor se esgotou.
    .page = O servidor, ou um gateway na frente dele, fechou a conexão; sua página não fez nada de errado. { -reconnect-soon } Muitos outros clientes podem estar se reconectando no mesmo momento. Uma página não pode enviar 1001 por conta própria: close(1001) lança InvalidAccessError.
    .server = Um usuário fechou a aba, recarregou-a ou foi para outra página. Os navegadores são obrigados a enviar 1001 nesse caso; conte-o como um fim normal, não como erro.
    .operator = Compare os horários com reinícios, deploys e recargas, e o silêncio antes do fim com os limites de inatividade. O Caddy envia 1001 aos dois lados quando é parado ou recarrega a configuração, e o AWS API Gateway o envia no limite de inatividade e na duração máxima.
    .first = No cliente, espere um tempo aleatório e depois reconecte-se. (Um servidor não precisa fazer nada.)
    .use = Envie 1001 quando o seu servidor é parado, ou quando ele encerra uma conexão inativa. Se ele reinicia e as bibliotecas dos seus clientes aceitam 1012, envie 1012. Os navegadores enviam 1001 por conta própria.
    .reference = RFC 6455, seção 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = Erro de protocolo
    .answer = O remetente recebeu bytes que violam as regras do protocolo WebSocket e desistiu.
    .page = É o navegador que monta os frames, portanto uma página raramente causa isso. Não se reconecte em loop, porque em geral o mesmo erro se repete: avise quem mantém o servidor. O timer de inatividade do Bandit (Phoenix) é uma exceção: ele também termina com 1002, e uma nova conexão funciona.
    .server = Sua biblioteca recusou o que o cliente enviou, ou o cliente recusou o que você enviou. O motivo em geral cita a regra. Procure duas partes do programa escrevendo no mesmo socket, compressão usada só por um dos lados e um código de fechamento que a outra biblioteca não aceita.
    .operator = Um proxy que altera o handshake ou os bytes pode ser a causa, por exemplo um que remove Sec-WebSocket-Extensions. Conecte-se direto ao servidor, sem passar por nenhum proxy: se o erro não ocorrer, a causa é um proxy.
    .first = Leia o motivo: em geral ele cita a regra que foi violada.
    .use = Deixe 1002 para a biblioteca. Quando uma mensagem está bem formada, mas a sua aplicação não a aceita, envie 1003, 1008 ou um código de 4000–4999.
    .reference = RFC 6455, seção 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = Tipo de dados não aceito
    .answer = O remetente não aceita este tipo de mensagem: recebeu binário e quer texto, ou recebeu texto e quer binário.
    .page = send() com uma string envia texto; com um ArrayBuffer ou um Blob, envia binário. Envie o tipo que o servidor espera. A mesma mensagem falha de novo depois de uma reconexão.
    .server = Verifique o tipo da última mensagem que o cliente enviou e se uma atualização do seu framework ou do cliente o mudou. Alguns frameworks enviam 1003 também para texto que não é JSON válido.
    .operator = Proxies raramente são a causa: nginx, HAProxy e proxies semelhantes não olham o tipo de uma mensagem. Um gateway que lê mensagens WebSocket pode ter uma regra sobre isso; veja o log dele.
    .first = Veja o tipo da última mensagem: em uma captura, o opcode 1 é texto e 2 é binário.
    .use = Envie 1003 quando você não aceita nenhuma mensagem deste tipo. Para conteúdo errado no tipo certo, como JSON malformado, envie 1008 ou um código de 4000–4999. Em HTTP, 415 (Unsupported Media Type) é semelhante.
    .reference = RFC 6455, seção 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = Reservado
    .answer = 1004 não tem significado e não é permitido enviá-lo; tabelas antigas o chamam de “too large”, que hoje é 1009.
    .page = Se o evento close mostra 1004, o servidor enviou um código inválido: Chromium e Firefox o repassam à página. Não se reconecte automaticamente; avise quem mantém o servidor.
    .server = Não envie 1004, mesmo que a sua biblioteca permita: outras bibliotecas respondem a ele com 1002 ou informam 1006. Se você o recebeu, o cliente segue uma tabela antiga ou tem um bug.
    .operator = Proxies que só repassam bytes não produzem 1004. Descubra qual das pontas o enviou.
    .first = Encontre o programa que envia 1004 e faça-o enviar 1009 para uma mensagem grande demais.
    .use = Nunca envie 1004. Para uma mensagem grande demais, envie 1009. { -own-code }
    .reference = RFC 6455, seção 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = Nenhum código recebido
    .answer = Chegou um frame Close sem código; isso é permitido e limpo, e a sua biblioteca preencheu o número 1005.
    .page = O servidor fechou sem código, ou a sua página chamou close() sem argumentos e o servidor respondeu do mesmo modo. Não há nada de errado. Reconecte-se somente se a página ainda precisar da conexão.
    .server = O cliente chamou close() sem código. Conte isso como um fim limpo. Há exceções: o uvicorn com sua implementação wsproto ou sansio também mostra 1005 quando a conexão foi simplesmente perdida.
    .operator = Um dos lados fechou de propósito, e seu frame Close chegou ao outro lado, portanto o caminho funciona. Quando um proxy corta a conexão, o código é 1006.
    .first = Encontre a chamada a close() sem código, no cliente ou no servidor.
    .use = Você não pode enviar 1005: os navegadores lançam um erro se você tentar, e ele é proibido em um frame Close. Chame close(1000, "done") se o outro lado precisar saber por quê.
    .reference = RFC 6455, seções 7.1.5 e 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Fechamento anormal
    .answer = A conexão nunca abriu, ou terminou sem um frame Close utilizável; ninguém enviou 1006: foi a sua biblioteca que o preencheu.
    .page = Os navegadores escondem a causa dos scripts de propósito, para que uma página não possa sondar a rede do usuário. Pela mesma razão, o evento error não tem código nem mensagem. O console do navegador e o painel de rede mostram mais, muitas vezes o status HTTP. Reconecte-se com esperas aleatórias e crescentes; pare depois de algumas tentativas se a conexão nunca tiver aberto.
    .server = A conexão com o cliente foi perdida sem um frame Close, ou a sua própria biblioteca a cortou. Casos isolados são normais: celulares entram em repouso e redes mudam. Se muitas conexões terminam no mesmo momento, procure um reinício ou um proxy. Escreva no log também o texto de erro da sua biblioteca, porque muitas vezes ele indica a causa.
    .operator = Para descobrir se foi o servidor ou o proxy que encerrou a conexão, compare os logs dos dois naquele segundo: foi o que fechou primeiro que a encerrou. { -past-the-proxy } nginx, HAProxy e o AWS Application Load Balancer nunca enviam um frame Close, por isso os clientes veem 1006 quando um deles corta a conexão.
    .first = Descubra se a conexão chegou a abrir: o evento open foi disparado?
    .use = Você não pode enviar 1006. Um programa que sabe por que encerra uma conexão envia, em vez disso, um frame Close: 1011 para uma falha, 1001 ou 1012 para um encerramento, 1013 quando está sobrecarregado.
    .reference = RFC 6455, seções 7.1.5, 7.2.3 e 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Conteúdo inválido no frame
    .answer = O payload não corresponde ao tipo da mensagem: quase sempre é uma mensagem de texto que não é UTF-8 válido.
    .page = O navegador codifica em UTF-8 toda string que você envia, portanto o texto que uma página envia raramente causa 1007. Se causar, verifique se o servidor usa 1007 para JSON malformado ou campos errados. Não envie a mesma mensagem de novo.
    .server = A biblioteca do outro lado, ou a sua, não conseguiu decodificar uma mensagem de texto ou um motivo de fechamento. Envie bytes como mensagem binária e corte textos somente entre caracteres.
    .operator = Proxies que só repassam bytes não verificam UTF-8. Um gateway que verifica o conteúdo pode enviar 1007 por uma regra própria; veja o log dele.
    .first = Veja os bytes da última mensagem de texto: encontre o primeiro que não é UTF-8 válido.
    .use = Deixe 1007 para a biblioteca. Ele não serve para JSON malformado nem para campos ausentes: nesses casos, envie 1008 ou um código de 4000–4999.
    .reference = RFC 6455, seções 7.4.1 e 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = Violação de política
    .answer = O remetente fechou a conexão porque uma de suas regras foi violada: 1008 é a recusa genérica, para quando 1003 e 1009 não se aplicam ou quando o remetente quer esconder os detalhes.
    .page = O motivo importa mais que o número: leia-o e depois leia as regras que o serviço documenta. Mude o que violou a regra antes de se reconectar, porque a mesma tentativa falha de novo. { -retry-after }
    .server = Seu handler, seu framework ou um gateway na sua frente o enviou. Procure a regra no código-fonte e no log: credenciais, Origin, limite de taxa, conteúdo ou um cliente que lê devagar demais.
    .operator = Um gateway com regras próprias, como o do farewell, envia 1008 sem consultar o servidor. O log ou o registro dele cita a regra.
    .first = Leia o motivo; se ele estiver vazio, pergunte ao operador do serviço ou leia o log do servidor no segundo do fechamento.
    .use = Envie 1008 quando um cliente violou uma das suas regras e nenhum outro código se aplica, e cite a regra no motivo. Para o tipo errado de mensagem, envie 1003; para uma mensagem grande demais, 1009.
    .reference = RFC 6455, seção 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = Mensagem grande demais
    .answer = Uma mensagem era maior do que o remetente do Close aceita; 1009 é o equivalente do HTTP 413 no WebSocket.
    .page = Retire a mensagem da fila antes de se reconectar, porque ela será grande demais de novo. Divida-a, ou envie os dados grandes por HTTP e mande apenas o endereço deles.
    .server = Sua biblioteca tem um limite, muitas vezes pequeno: { KIB("tomcat-text-buffer") } KiB no Tomcat, { MIB("python-websockets-max-size") } MiB em Python websockets, { MIB("ws-max-payload") } MiB em ws para Node. Aumente o limite só até onde a sua aplicação precisa, pois cada conexão pode usar toda essa memória.
    .operator = Cada ponto do caminho que lê frames WebSocket tem seu próprio limite, e o menor decide. O AWS API Gateway aceita frames de até { KIB("aws-api-gateway-frame") } KiB e mensagens de até { KIB("aws-api-gateway-message") } KiB.
    .first = Descubra o tamanho da última mensagem e qual ponta ou qual proxy enviou o 1009: a redação do motivo muitas vezes mostra qual biblioteca foi.
    .use = Envie 1009 quando uma mensagem está acima do seu limite, e indique o limite no motivo.
    .reference = RFC 6455, seção 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = Extensão obrigatória
    .answer = O cliente fechou a conexão porque o servidor não aceitou uma extensão de que o cliente precisa.
    .page = Uma página não pode exigir uma extensão, portanto 1010 vem de clientes fora do navegador. Em um cliente assim, torne a extensão opcional ou conecte-se a um servidor que a suporte.
    .server = Só clientes enviam 1010. Habilite a extensão que o motivo cita, ou documente que você não a oferece.
    .operator = Um proxy que remove ou reescreve Sec-WebSocket-Extensions pode ser a causa. Compare o cabeçalho nos dois lados do proxy.
    .first = Compare o cabeçalho Sec-WebSocket-Extensions que o cliente enviou com o da resposta que ele recebeu.
    .use = Envie 1010 somente como cliente, e liste no motivo as extensões que faltam. Um servidor que precisa de uma extensão recusa o handshake.
    .reference = RFC 6455, seção 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = Erro interno
    .answer = O remetente encontrou uma condição que não esperava e não pôde continuar; 1011 é o equivalente do HTTP 500 no WebSocket.
    .page = Leia o motivo antes de se reconectar: se ele cita uma cota ou créditos, a reconexão não ajuda. Caso contrário, reconecte-se com esperas aleatórias e crescentes e limite as tentativas. Não envie de novo a última mensagem sem alterá-la: uma mensagem que derrubou o servidor pode derrubá-lo outra vez.
    .server = Se um handler falhou, o seu log tem o erro naquele segundo. Se o motivo é “keepalive ping timeout”, um ping não foi respondido a tempo, e qualquer um dos lados pode ser a causa: verifique primeiro se o seu próprio event loop ficou bloqueado.
    .operator = Um gateway que entende WebSocket, como o do farewell, envia 1011 quando perde o servidor atrás dele. Atrás de nginx ou HAProxy, o cliente vê 1006 para o mesmo evento.
    .first = Leia o motivo e descubra qual lado enviou o 1011: Python websockets escreve “sent 1011” para o código que enviou e “received 1011” para o que recebeu do outro lado.
    .use = Envie 1011 quando o seu lado falhou de um modo que você não esperava. Para falhas esperadas, envie um código que as identifique. A RFC menciona só servidores, mas clientes também o enviam, na maioria das vezes após um timeout de keepalive.
    .reference = RFC 6455, seção 7.4.1, e errata 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Reinício do serviço
    .answer = O serviço reinicia, ou recarrega seu código ou sua configuração; reconecte-se após uma espera aleatória.
    .page = Reconecte-se sem perguntar ao usuário. { -retry-after } Caso contrário, o texto registrado pede uma espera aleatória de { SECONDS("registered-1012-min") } a { SECONDS("registered-1012-max") } s. Uma espera aleatória de { SECONDS("paced-1012-min") } a { SECONDS("paced-1012-max") } s basta quando o servidor distribui os fechamentos ao longo do tempo, como faz o gateway do farewell.
    .server = O uvicorn envia 1012 quando é encerrado; o Phoenix, quando drena seus sockets. Distribua os fechamentos por alguns segundos. Ao se reconectar, os clientes podem cair em outra instância; portanto, não guarde as sessões deles só na memória de um processo.
    .operator = Atrás de nginx ou HAProxy, os clientes veem 1006 quando o servidor termina sem um frame Close. Antes de matar um servidor, dê a ele tempo para enviar seus frames Close.
    .first = Espere um tempo aleatório e depois reconecte-se.
    .use = Envie 1012 quando os clientes devem se reconectar após um reinício, um deploy ou uma recarga. Estes não o aceitam: { REFUSED_BY("1012") }. A clientes baseados neles, envie 1001 ou um código de 4000–4999.
    .reference = Registro da IANA; lista de discussão hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Tente mais tarde
    .answer = O serviço não tem capacidade para esta conexão agora; tente outro dos endereços dele, ou tente mais tarde.
    .page = { -retry-after } Caso contrário, faça o que diz o texto registrado: conecte-se a outro endereço do serviço, se houver, e ao mesmo endereço somente quando o usuário pedir. Mostre que o serviço está ocupado e deixe o usuário tentar de novo; um programa sem usuário espera um tempo aleatório que cresce a cada tentativa.
    .server = Seu programa, seu framework ou um gateway na sua frente recusou a conexão porque um limite foi atingido. Encontre o limite e verifique os serviços de que o seu servidor precisa.
    .operator = Veja o limite de conexões, os arquivos abertos, a memória e a CPU, e a saúde do que está atrás do serviço.
    .first = Espere, ou use outro endereço do serviço; não tente de novo em loop.
    .use = Envie 1013 quando você não tem capacidade para uma conexão. HTTP 503 no handshake significa o mesmo e custa menos, mas uma página não consegue lê-lo. Estes não aceitam 1013: { REFUSED_BY("1013") }; a clientes baseados neles, envie 1011 ou um código de 4000–4999.
    .reference = Registro da IANA; lista de discussão hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Resposta inválida ao gateway
    .answer = Um gateway ou proxy recebeu uma resposta inválida do servidor atrás dele, em uma conexão que já estava aberta; o registro da IANA o compara ao HTTP 502.
    .page = A causa não é a sua página. Reconecte-se com esperas aleatórias e crescentes, como depois de 1006.
    .server = O gateway na sua frente perdeu a conexão com o seu servidor, ou não conseguiu entender a resposta dele. Leia o seu próprio log no segundo do fechamento.
    .operator = Verifique se o servidor atrás do gateway está no ar e fala WebSocket nesse caminho, e leia o log do gateway.
    .first = Leia o log do gateway e depois o log do servidor atrás dele, no segundo do fechamento.
    .use = Envie 1014 somente como gateway cujos clientes o aceitam. Estes não o aceitam: { REFUSED_BY("1014") }. A clientes baseados neles, envie 1011.
    .reference = Registro da IANA; lista de discussão hybi <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = Handshake TLS
    .answer = Não foi possível estabelecer o TLS, portanto nunca houve um WebSocket; 1015 é uma informação local e nunca é enviado.
    .page = Os navegadores não usam 1015: para uma falha de TLS, mostram 1006. Abra o mesmo host com https:// em uma aba; ali o navegador indica a falha.
    .server = Sirva um certificado válido para o nome que os clientes usam, junto com os certificados intermediários.
    .operator = Descubra qual ponto do caminho descriptografa o TLS e verifique ali o certificado: nomes, datas e cadeia.
    .first = Execute “{ -openssl }” e verifique os nomes, as datas e a cadeia do certificado.
    .use = Nunca envie 1015: ele é proibido em um frame Close. Deixe-o para o endpoint que não conseguiu estabelecer o TLS.
    .reference = RFC 6455, seção 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = Não autorizado
    .answer = As credenciais estão ausentes, erradas ou expiradas: 3000 é o equivalente do HTTP 401 em uma conexão aberta, onde uma página consegue lê-lo.
    .page = Obtenha credenciais novas e depois conecte-se de novo; as credenciais antigas falham outra vez. Se o servidor é Centrifugo, SockJS, SaltyRTC ou baseado em WebSocket++, 3000 significa outra coisa.
    .server = Seu handler ou seu gateway rejeitou as credenciais. Se o token deveria ser válido, compare os relógios dos dois lados, e a audiência e a chave do token.
    .operator = O gateway do farewell envia 3000 quando o servidor recusou o handshake ou um token foi recusado, se a rota tem when_refused = "accept"; refused_code pode definir outro código.
    .first = Renove as credenciais, a menos que o remetente use 3000 com outro sentido.
    .use = Envie 3000 quando as credenciais estão ausentes ou erradas. { -accept-first } { -uws-refuses }
    .reference = Registro da IANA, 2021-09-06 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Proibido
    .answer = As credenciais são válidas, mas não permitem isto: 3003 é o equivalente do HTTP 403 em uma conexão aberta.
    .page = Não se reconecte automaticamente: credenciais novas da mesma conta não ajudam. Diga ao usuário o que a conta não pode fazer. No SaltyRTC, 3003 significa que a sinalização passou para outro canal.
    .server = Seu handler ou seu gateway constatou que a conta não tem a permissão que este canal ou esta ação exige.
    .operator = O gateway do farewell envia 3003 somente onde você o configura: refused_code = 3003 em uma rota com when_refused = "accept".
    .first = Verifique qual permissão é necessária e se esta conta a tem.
    .use = Envie 3003 quando você sabe quem é o cliente e a conta não pode fazer isto. { -accept-first } { -uws-refuses }
    .reference = Registro da IANA, 2023-02-22 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Tempo esgotado
    .answer = O remetente esperou tempo demais por alguma coisa: 3008 é o equivalente do HTTP 408.
    .page = Antes de se reconectar, faça o seu cliente enviar a tempo o que o servidor espera: o login logo após a abertura, ou um heartbeat quando nada mais é enviado. { -reconnect-soon } No Centrifugo, 3008 significa que você lê devagar demais; na AssemblyAI, que a sessão foi longa demais.
    .server = Seu handler, sua biblioteca ou seu gateway tem um timer para o login, para a primeira mensagem ou para um pong. Compare-o com a idade da conexão e com o tempo desde a última mensagem.
    .operator = O gateway do farewell envia 3008 a um cliente que não responde a pings. Em geral, esse cliente já se foi e nunca o recebe.
    .first = Leia o motivo: é o único lugar que pode dizer o que o remetente estava esperando.
    .use = Envie 3008 quando você esperou tempo demais, e escreva no motivo o que estava esperando. { -uws-refuses }
    .reference = Registro da IANA, 2024-02-01 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-unused = Não usado
    .answer = { $code } não é um código de fechamento: a RFC 6455 deixa 0–999 sem uso, e um frame Close não pode contê-lo.
    .page = O número vem da sua própria biblioteca ou do outro lado, que nesse caso viola as regras. { -shown-anyway }
    .server = Verifique se um programa passou a close() um status HTTP, como 401 ou 503. O aiohttp informa 0 para um Close vazio, que outras bibliotecas informam como 1005.
    .operator = Um proxy não produz um número assim. Veja os programas nas duas pontas.
    .first = Encontre o programa que produziu o número: sua biblioteca, seu próprio código ou o outro lado.
    .use = Nunca envie { $code }. Envie 1008 para uma regra violada, 1011 para um erro, 1013 para sobrecarga. { -own-code }
    .reference = RFC 6455, seção 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Não atribuído
    .answer = { $code } não está atribuído a nada, e um frame Close não pode contê-lo: 1000–2999 é para o protocolo e suas extensões públicas, e nenhum número dessa faixa está atribuído depois de 1015.
    .page = Peça aos autores do servidor que mudem o número. { -shown-anyway } O SockJS informa 2000 quando todos os seus transportes falharam; esse número vem do cliente SockJS.
    .server = Se o seu programa envia { $code }, muitos clientes informam 1002 ou 1006 no lugar dele. Se você o recebe, o cliente tem um bug ou usa um número que não está registrado.
    .operator = Proxies que só repassam bytes não produzem um número assim. Veja os programas nas duas pontas.
    .first = Encontre o programa ou a biblioteca que tem { $code } no código-fonte.
    .use = Nunca envie { $code }. { -own-code }
    .reference = RFC 6455, seção 7.4.2, e o registro da IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Biblioteca ou framework
    .answer = { $code } está na faixa para bibliotecas e frameworks: a biblioteca na outra ponta decide o que ele significa.
    .page = { -look-up-number } Não use a tabela de outra biblioteca: o mesmo número significa coisas diferentes em cada uma.
    .server = Só 3000, 3003 e 3008 estão registrados; a sua biblioteca pode usar para si qualquer outro número de 3000–3999.
    .operator = Proxies que só repassam bytes não o alteram. Se um cliente informa 1006 no lugar dele, verifique se é baseado em uWebSockets, que recusa 3000–3999.
    .first = Descubra qual biblioteca ou serviço envia { $code }.
    .use = Envie { $code } somente se for um número da sua própria biblioteca, e documente-o ou registre-o na IANA. { -own-code }
    .reference = RFC 6455, seção 7.4.2, e o registro da IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = Uso privado
    .answer = { $code } está na faixa de uso privado: a aplicação na outra ponta decide o que ele significa.
    .page = { -look-up-number } Se você não encontrar o significado, reconecte-se com esperas aleatórias e crescentes, e pare depois de algumas tentativas que terminem com o mesmo número.
    .server = Procure o número no seu próprio código-fonte. Documente, para cada um dos seus códigos, o que significa e se um cliente deve se reconectar.
    .operator = Todas as bibliotecas desta referência aceitam 4000–4999. Se o cliente vê 1006 no lugar dele, procure um servidor que fecha antes de aceitar o handshake, ou um ponto do caminho que corta o TCP.
    .first = Descubra qual serviço ou aplicação envia { $code }: o nome do host ou o subprotocolo em geral mostra isso.
    .use = Envie { $code } para um significado que a sua aplicação documentou. Navegadores também podem enviá-lo.
    .reference = RFC 6455, seção 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = Fora do registro da IANA
    .answer = { $code } não é um código de fechamento: o registro da IANA termina em 4999, e a RFC 6455 não dá significado a números maiores.
    .page = O número vem do outro lado, que escreve errado seus frames Close. { -shown-anyway }
    .server = Verifique como o seu programa escreve o frame. { -capture-close }
    .operator = A menos que uma rota apenas observe, o gateway do farewell não repassa um número assim: se o servidor o envia, o cliente recebe 1011. Sem um gateway desses, veja o programa que o enviou.
    .first = Encontre o remetente e escreva { $code } em hexadecimal. Se os dois bytes na ordem inversa formam um código conhecido, o remetente os trocou; se são duas letras, o remetente escreveu um motivo sem código.
    .use = Nunca envie { $code }. { -own-code }
    .reference = RFC 6455, seção 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
