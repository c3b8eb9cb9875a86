# The pairs of codes that people confuse. The smaller code comes first in the id.
#
# The value answers "what is the difference?". The attributes:
#   .difference-1 ...  what differs and is not in the table of facts
#   .tell-1 ...        steps that separate the two; the program prints before them
#                      what the Close frame in a capture, wasClean and the table
#                      of refused codes tell
#   .use               which to use when
#
# "It is 1000" means: the close code that the reader has is 1000. "Program" and
# "script" are code that somebody wrote; "code" alone is always a close code.
#
# Sentences that several pairs share are in terms.ftl, the sources of the claims
# in facts/pairs.json.

pair-1000-1001 = Com 1000, o remetente concluiu aquilo para que a conexão servia; com 1001, o remetente está saindo, tenha concluído ou não, porque uma página é fechada ou um servidor é encerrado.
    .difference-1 = 1000 só diz o que o remetente fez. Não significa que os dois lados concordam que a sessão está completa.
    .difference-2 = Os clientes também diferem: phoenix.js 1.7 se reconecta depois de 1001 e não depois de 1000, e sockette não se reconecta depois de nenhum dos dois.
    .tell-1 = No servidor, descubra o que a página fez. Se um script chamou close(1000), é 1000. Se a aba foi fechada ou recarregada, ou se outra página foi aberta nela, o navegador enviou 1001; um script não pode enviar 1001.
    .tell-2 = No cliente, leia o log do servidor. Provavelmente é 1000 se um handler chamou close(). Provavelmente é 1001 se o servidor foi encerrado. Um servidor com Bandit envia 1000 até nesse caso.
    .tell-3 = Se a conexão termina sempre após o mesmo tempo de inatividade, veja o servidor. O timer de inatividade do Cowboy ({ SECONDS("cowboy-idle-timeout") } s por padrão) envia 1000; os do Jetty e do Tomcat enviam 1001.
    .use = Envie 1000 quando o trabalho está feito, e 1001 quando um servidor é encerrado antes disso. Para um reinício, envie 1012 se os seus clientes o aceitam.

pair-1000-1005 = Com 1000, o remetente escreveu o código em seu frame Close; com 1005, o frame Close estava vazio, e a sua biblioteca preencheu 1005.
    .difference-1 = Ambos são normalmente fechamentos limpos. 1000 não significa que os dois lados concordaram em terminar, e 1005 não significa que o outro lado tem um bug: um navegador é obrigado a enviar um frame Close vazio quando um script chama close() sem argumentos.
    .tell-1 = { -has-reason(code: "1000") }
    .tell-2 = Veja a biblioteca que informa o número. Java-WebSocket, Tomcat, .NET e websocket-driver (Rails, faye) informam 1000 também para um frame Close vazio. { -capture-or-log }
    .tell-3 = Descubra como o outro lado fecha. Quando close() é chamado sem argumentos, os navegadores e ws (Node) enviam um frame Close vazio, enquanto Python websockets e aiohttp enviam 1000. Engine.IO (Socket.IO) sempre fecha sem código.
    .tell-4 = Se você vê 1005 desde uma atualização da sua biblioteca, e antes dela via 1000, o frame Close estava vazio nos dois casos: o ws passou a informar o número correto em 2017; o Vert.x, na versão 3.5.
    .use = Envie 1000 com um motivo quando o seu lado terminou. { -cannot-send(code: "1005") } Se o outro lado precisa saber por que você fechou, não chame close() sem código. Quando receber 1000 ou 1005, trate os dois do mesmo modo, mas leia o motivo de um 1000.

pair-1000-1006 = Com 1000, um dos lados fechou de propósito; com 1006, nenhum frame Close utilizável chegou, ou a conexão nunca abriu, e a sua biblioteca preencheu 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Se a conexão estava aberta e você chamou close(1000), mas vê 1006, o outro lado cortou o TCP ou não respondeu a tempo. A sua chamada estava certa; veja o outro lado.
    .tell-3 = Se o mitmproxy está no caminho, uma conexão perdida pode chegar como 1000. Para descobrir, leia o log do servidor ou faça uma captura entre o mitmproxy e o servidor.
    .tell-4 = { -local-text }
    .use = Envie 1000 quando o seu lado terminou, e espere o frame Close do outro lado antes de fechar o TCP. { -cannot-send(code: "1006") }

pair-1000-1011 = Com 1000, o remetente fechou de propósito; com 1011, ocorreu um erro inesperado no remetente, muito parecido com o HTTP 500.
    .difference-1 = Um servidor que envia 1000 depois de um erro esconde o erro, e alguns clientes, como phoenix.js 1.7 e sockette, então não se reconectam.
    .tell-1 = Leia o motivo. Python websockets envia 1011 “keepalive ping timeout” depois de um ping sem resposta; o Tornado envia 1000 “ping timed out” para o mesmo evento.
    .tell-2 = Leia o log do lado que fechou, naquele segundo. Provavelmente é 1011 se ele mostra uma exceção ou um stack trace. Provavelmente é 1000 se mostra uma chamada a close() ou um timer de inatividade.
    .tell-3 = Atrás do AWS API Gateway, o número não os distingue: quando o back-end exclui uma conexão, o cliente sempre vê 1000. Leia o log do back-end.
    .use = Envie 1000 quando o seu lado terminou, e 1011 quando o seu lado falhou. { -after-1011 }

pair-1000-1012 = Com 1000, o remetente concluiu o que tinha a fazer; com 1012, o serviço reinicia e pede aos clientes que se reconectem após uma espera.
    .difference-1 = Os clientes agem conforme isso: sockette, robust-websocket e phoenix.js 1.7 não se reconectam depois de 1000, e se reconectam depois de 1012.
    .tell-1 = { -count-ends } Provavelmente é 1000 se só a sua terminou. Provavelmente é 1012 se terminaram todas as conexões de uma instância. Um servidor com Bandit pode enviar 1000 até nesse caso, quando é encerrado.
    .tell-2 = Leia o log do servidor. Provavelmente é 1012 se ele mostra um encerramento ou uma recarga do uvicorn, ou uma drenagem do Phoenix. Provavelmente é 1000 se um handler chamou close() ou se um timer encerrou a conexão: o timer de inatividade do Cowboy e o tempo de vida do Daphne enviam 1000.
    .use = Envie 1012 quando o serviço reinicia, para um deploy ou depois de uma mudança na configuração. Envie 1000 somente quando o cliente não tem razão para se reconectar.

pair-1001-1005 = Com 1001, o remetente escreveu que está saindo; com 1005, o remetente não deu nenhum código: seu frame Close estava vazio, e a sua biblioteca preencheu 1005.
    .tell-1 = { -has-reason(code: "1001") }
    .tell-2 = No servidor, descubra o que a página fez. Se a aba foi fechada ou recarregada, ou se outra página foi aberta nela, é 1001. Se um script chamou close() sem argumentos, ou soltou a última referência ao WebSocket, é 1005.
    .tell-3 = No cliente, veja o servidor. Provavelmente é 1005 se ele usa Socket.IO, que fecha todo WebSocket sem código. Provavelmente é 1001 se ele usa Python websockets e está sendo encerrado, ou se é o Caddy durante uma recarga.
    .use = Envie 1001 quando o seu servidor é encerrado, ou 1012 quando reinicia; um navegador envia 1001 por conta própria. { -cannot-send(code: "1005") } { -give-a-code } Nas suas estatísticas, conte os dois como fins normais.

pair-1001-1006 = Com 1001, o outro lado enviou um frame Close para dizer que está saindo; com 1006, nenhum frame Close utilizável chegou, ou a conexão nunca abriu, e a sua biblioteca preencheu 1006.
    .difference-1 = Um mesmo evento pode ser 1001 de um lado e 1006 do outro: quando o timer de inatividade do Jetty ou do Tomcat dispara, o cliente vê 1001 e o próprio servidor informa 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Descubra o que há entre o cliente e o servidor. nginx e HAProxy nunca enviam um frame Close; provavelmente é 1006 se um deles cortou a conexão. O Caddy envia 1001 aos dois lados quando recarrega a configuração.
    .tell-3 = Em um celular, leia o motivo: “WebSocket is closed due to suspension.” é o 1001 do Safari. Provavelmente é 1006 se o celular foi bloqueado ou perdeu a rede.
    .tell-4 = Se o usuário voltou a uma página com o botão Voltar, e a página recebeu um evento close logo depois de pageshow, o navegador tinha colocado a página no back/forward cache e fechado a conexão. Segundo o padrão proposto, a página vê 1006, e o servidor, 1001.
    .use = Quando o seu servidor é encerrado, envie 1001, ou 1012 se ele reinicia, e espere os frames Close dos clientes antes de fechar o TCP. { -cannot-send(code: "1006") }

pair-1001-1011 = Com 1001, o remetente está saindo e não havia nada de errado; com 1011, ocorreu um erro inesperado no remetente.
    .tell-1 = Leia o motivo. “keepalive ping timeout” e um texto sobre um erro vêm com 1011. “Connection Idle Timeout” (Jetty) e “CloudFlare WebSocket proxy restarting” vêm com 1001.
    .tell-2 = Leia o log do lado que fechou, naquele segundo. Provavelmente é 1001 se ele mostra um encerramento ou um timer de inatividade. Provavelmente é 1011 se mostra uma exceção ou um ping sem resposta.
    .tell-3 = { -count-ends } Provavelmente é 1011 se só uma terminou, depois de uma mensagem que o handler dessa conexão não conseguiu processar. Provavelmente é 1001 se todas as conexões de um servidor terminaram porque alguém o parou.
    .use = Envie 1001 quando o seu lado sai como planejado, e 1011 quando o seu lado falha, para que os operadores vejam a falha. { -after-1011 }

pair-1001-1012 = Com 1001, o remetente está saindo e não diz se vai voltar; com 1012, um serviço reinicia e pede aos clientes que se reconectem após uma espera.
    .difference-1 = Os servidores veem 1001 todos os dias, porque os navegadores o enviam quando o usuário sai de uma página; navegadores não enviam 1012. Alguns clientes, como sockette, não se reconectam depois de 1001 e se reconectam depois de 1012.
    .tell-1 = Descubra qual software fechou a conexão. { -sends-1012 } Provavelmente é 1001 se foi Python websockets ao ser encerrado ou o Caddy ao recarregar.
    .tell-2 = Veja o tempo de inatividade. Provavelmente é 1001 se a conexão termina sempre após o mesmo tempo sem tráfego: os timers de inatividade do Jetty, do Tomcat e do AWS API Gateway enviam 1001.
    .tell-3 = Descubra o que estava planejado. Provavelmente é 1012 se um deploy ou uma recarga da configuração começou logo antes do fim, mas um servidor que está sendo substituído também pode enviar 1001: nesse caso, leia o log dele.
    .use = Envie 1012 quando o serviço reinicia e os seus clientes o aceitam; caso contrário, envie 1001. { -after-1012 }

pair-1001-1013 = Com 1001, o remetente está saindo; com 1013, o serviço continua no ar, mas não tem capacidade para esta conexão agora.
    .tell-1 = { -look-age } Provavelmente é 1013 se a conexão terminou logo após a abertura. Provavelmente é 1001 se ela tinha funcionado por algum tempo.
    .tell-2 = Reconecte-se uma vez depois de alguns segundos. Provavelmente é 1013 se a nova conexão for fechada do mesmo modo enquanto o serviço estiver ocupado. Provavelmente é 1001 se a nova conexão continuar aberta.
    .tell-3 = Leia o log do servidor naquele segundo. Provavelmente é 1001 se o servidor foi encerrado ou um timer de inatividade disparou, e 1013 se um limite de conexões ou de carga foi atingido.
    .use = Envie 1001 quando o seu servidor é encerrado, e 1013 quando ele continua no ar, mas está cheio. { -after-1013 }

pair-1001-3008 = Com 1001, o remetente está saindo, ou encerrou uma conexão que ficou em silêncio por tempo demais; com 3008, o remetente esperou tempo demais por algo que você tinha de enviar.
    .difference-1 = Os servidores escolhem de modos diferentes: para uma conexão inativa, Jetty, Tomcat e o gateway do farewell enviam 1001; para um ping sem resposta, o gateway do farewell envia 3008. 3008 está registrado como Timeout sem um documento, portanto só o motivo diz o que atrasou.
    .tell-1 = Leia o motivo. Provavelmente é 3008 se ele cita algo que atrasou: um login, uma primeira mensagem, um pong. “Connection Idle Timeout” é o 1001 do Jetty.
    .tell-2 = Veja os outros clientes. Provavelmente é 1001 se todas as conexões daquele servidor terminaram juntas. Provavelmente é 3008 se só terminaram clientes que não tinham enviado nada ou eram lentos.
    .tell-3 = Descubra qual é o serviço. { -other-3008 }
    .use = Envie 3008 quando o cliente não enviou a tempo o que tinha de enviar, e cite isso no motivo. Envie 1001 quando o seu lado sai. Depois de 3008, descubra o que atrasou e envie-o a tempo na próxima conexão.

pair-1002-1003 = Com 1002, os bytes violam o protocolo WebSocket; com 1003, os bytes estão corretos, mas o receptor não aceita este tipo de mensagem, texto ou binário.
    .tell-1 = Envie o mesmo conteúdo com o outro tipo: texto no lugar de binário, ou o contrário. Provavelmente é 1003 se o outro tipo for aceito. Provavelmente é 1002 se ele também falhar.
    .tell-2 = Leia o motivo. É 1002 se ele cita uma regra dos frames, como “RSV1 must be clear”.
    .tell-3 = Descubra em que o servidor se baseia. Undertow e Cask de antes do fim de 2024 podem enviar 1003 para um frame malformado, porque as duas constantes estavam trocadas no código-fonte deles. websocket-driver (Rails, faye) envia 1003 para um frame sem máscara. Nesses casos, leia o log do servidor.
    .use = { -leave-to-library(code: "1002") } Envie 1003 da sua aplicação quando ela não aceita o tipo de uma mensagem. { -not-again }

pair-1002-1005 = Com 1002, o outro lado encontrou um erro de protocolo em bytes que recebeu de você; com 1005, o outro lado não informou nenhum erro: seu frame Close estava vazio, e a sua biblioteca preencheu 1005.
    .difference-1 = Um frame Close vazio é permitido, portanto 1005 sozinho não significa que haja algo errado. 1002 significa que há: seu programa, sua biblioteca ou um proxy enviou um cabeçalho malformado, uma máscara errada ou um opcode reservado.
    .tell-1 = { -has-reason(code: "1002") }
    .tell-2 = Se uma captura mostra um frame Close com um corpo de um byte, esse frame é inválido. A maioria das bibliotecas responde a um frame assim com 1002; Firefox e gorilla informam 1005. A falha está no programa que enviou o frame.
    .tell-3 = Leia o log do outro lado naquele segundo. Provavelmente é 1002 se ele mostra um erro de protocolo, e 1005 se mostra uma chamada a close() sem código.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1005") } Um programa que escreve 1005 em um frame Close causa um erro de protocolo.

pair-1002-1006 = Com 1002, o outro lado avisou que os seus bytes violam a RFC 6455; com 1006, nenhum frame Close utilizável chegou, ou a conexão nunca abriu, e a sua biblioteca preencheu 1006.
    .difference-1 = { -two-ends(code: "1002") }
    .tell-1 = Se o evento open nunca foi disparado, o handshake de abertura falhou, portanto nenhum frame Close pode ter chegado: é 1006. Há uma exceção: para um handshake recusado, Java-WebSocket pode informar 1002, com o texto “Invalid status code received”.
    .tell-2 = Compare os dois logs no mesmo segundo. Se o seu cita uma regra violada e informa 1006, foi o seu lado que encontrou a falha, e o outro lado enviou os bytes errados.
    .tell-3 = No caso de uma página, abra o console do navegador. Um navegador que encontra a falha informa à página apenas 1006 e escreve no console a regra violada.
    .tell-4 = Se você vê 1002 sempre após o mesmo tempo sem tráfego, e o servidor usa Bandit (Phoenix), foi o timer de inatividade do Bandit que enviou 1002; nenhum byte estava errado.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1006") } Se o seu próprio log cita uma regra violada, não se reconecte sem mudar nada, nem mesmo depois de 1006.

pair-1002-1007 = 1002 trata do frame: opcode, bits, máscara ou comprimento. 1007 trata do conteúdo: um texto que não é UTF-8, ou dados que não correspondem ao tipo.
    .tell-1 = Veja a última mensagem em hexadecimal. Provavelmente é 1007 se a mensagem é um texto que um decodificador UTF-8 recusa. Provavelmente é 1002 se o cabeçalho de um frame está errado.
    .tell-2 = Envie um texto em ASCII puro. Provavelmente é 1007 se o texto em ASCII for aceito e o seu texto habitual não. Provavelmente é 1002 se os dois falharem.
    .tell-3 = Se o motivo do seu próprio frame Close não era UTF-8, veja a biblioteca que recebeu o frame Close. ws e undici respondem com 1007; gorilla, Tomcat, .NET e Bandit respondem com 1002.
    .use = Deixe os dois para a biblioteca, que os envia por conta própria. Nenhum dos dois serve para JSON malformado: para isso, envie 1008 ou um código próprio de 4000–4999. { -not-again }

pair-1002-1008 = Com 1002, você violou o protocolo WebSocket; com 1008, você violou uma regra do serviço.
    .tell-1 = Leia o motivo. É 1002 se ele trata dos frames: máscara, opcode, bits RSV, comprimento. É 1008 se trata de credenciais, de um limite de taxa, de um plano ou do conteúdo de uma mensagem.
    .tell-2 = Conecte-se com outra biblioteca, bem testada, e a mesma conta. Provavelmente é 1002 se o erro desaparecer. Provavelmente é 1008 se o mesmo erro ocorrer.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Se o servidor é um servidor GraphQL com subscriptions-transport-ws, 1002 significa que servidor e cliente não têm nenhum subprotocolo em comum.
    .use = { -leave-to-library(code: "1002") } Envie 1008 quando uma das suas próprias regras foi violada.

pair-1002-1011 = Com 1002, o remetente encontrou um erro de protocolo nos bytes que recebeu; com 1011, o próprio remetente falhou, ou seu ping não teve resposta.
    .tell-1 = Leia o motivo. É 1002 se ele cita uma regra dos frames. É 1011 se o motivo é “keepalive ping timeout” ou o texto de uma exceção.
    .tell-2 = Leia o log do remetente naquele segundo. Provavelmente é 1011 se ele mostra um stack trace da aplicação. Provavelmente é 1002 se mostra um erro da biblioteca WebSocket sobre um frame.
    .tell-3 = Se a conexão termina sempre após o mesmo tempo sem tráfego, veja o servidor: o timer de inatividade do Bandit envia 1002, e Python websockets envia 1011 depois de um ping sem resposta.
    .tell-4 = Desligue permessage-deflate nas duas pontas. Provavelmente é 1002 se com isso o erro desaparecer.
    .use = { -leave-to-library(code: "1002") } Envie 1011 quando o seu código falhou. Um gateway cujo servidor violou o protocolo envia ao cliente 1011 ou 1014, não 1002: o cliente não fez nada de errado. { -after-1011 }

pair-1002-1012 = Com 1002, o outro lado encontrou um erro de protocolo em bytes que recebeu de você; com 1012, o serviço anunciou seu reinício. Algumas bibliotecas informam 1002 para um 1012 que recusam.
    .tell-1 = { -count-ends } Provavelmente é 1012 se todas as conexões de uma instância terminaram durante um deploy ou uma recarga. Provavelmente é 1002 se só a sua terminou.
    .tell-2 = Leia o texto que acompanha o código. É 1002 se o texto cita uma regra dos frames, como “RSV1 must be clear”. Se o texto fala de um código de fechamento inválido, a sua biblioteca recusou o código que chegou.
    .tell-3 = Depois do reinício, repita uma vez o que você fez. Provavelmente é 1002 se a mesma mensagem encerrar também a nova conexão. Provavelmente é 1012 se a nova conexão continuar aberta.
    .tell-4 = Procure um encerramento no log do servidor. { -sends-1012 }
    .use = { -leave-to-library(code: "1002") } Envie 1012 quando o serviço reinicia; a clientes que recusam 1012, envie 1001 ou um código próprio de 4000–4999.

pair-1002-1014 = Com 1002, o outro lado encontrou um erro de protocolo em bytes que recebeu de você; com 1014, um gateway avisou que o servidor atrás dele falhou. Algumas bibliotecas informam 1002 para um 1014 que recusam.
    .tell-1 = Se a sua biblioteca é tungstenite e o texto é “Protocol violation”, o outro lado pode ter enviado 1014, que o tungstenite substitui por 1002. { -capture-or-log }
    .tell-2 = Descubra o que há entre o cliente e o servidor. Provavelmente é 1002 se não há um gateway que fala WebSocket: só um gateway assim envia 1014.
    .tell-3 = Conecte-se direto ao servidor, sem o gateway. Provavelmente é 1002 se a mesma mensagem encerrar também essa conexão com 1002. Provavelmente é 1014 se o servidor a encerrar sem um frame Close.
    .tell-4 = Leia o log do gateway. Provavelmente é 1014 se a conexão com o servidor atrás dele se rompeu, e 1002 se o gateway recusou os seus frames.
    .use = { -leave-to-library(code: "1002") } { -use-1014 }

pair-1003-1007 = Com 1003, o receptor não aceita este tipo de mensagem, texto ou binário; com 1007, ele aceita o tipo, mas os bytes não correspondem ao tipo, como em um texto que não é UTF-8.
    .tell-1 = Veja o opcode da última mensagem. Provavelmente é 1003 se o opcode é 2 (binário) e o endpoint espera texto. Em dados binários, o UTF-8 nunca é verificado.
    .tell-2 = Se o opcode é 1 (texto), decodifique os bytes. Provavelmente é 1007 se um decodificador UTF-8 os recusa. Provavelmente é 1003 se o decodificador os aceita: nesse caso, o endpoint espera binário.
    .use = Envie 1003 quando você não aceita o tipo, seja qual for o conteúdo da mensagem. { -leave-to-library(code: "1007") } Para conteúdo errado no tipo certo, como JSON malformado, envie 1008 ou um código próprio de 4000–4999. { -not-again }

pair-1003-1008 = Com 1003, o receptor não aceita este tipo de mensagem, texto ou binário; com 1008, o tipo não é o problema: uma das regras do próprio receptor foi violada.
    .difference-1 = { -general-1008 }
    .tell-1 = Envie o mesmo conteúdo com o outro tipo: texto no lugar de binário, ou o contrário. Provavelmente é 1003 se o outro tipo for aceito. Provavelmente é 1008 se ele também for recusado.
    .tell-2 = Se você não enviou nenhuma mensagem antes do fim, provavelmente é 1008: 1003 responde a uma mensagem. Verifique credenciais, Origin, caminho e plano.
    .tell-3 = Se o servidor é Starlette, veja a mensagem: seu WebSocketEndpoint envia 1003 também para JSON malformado.
    .use = Envie 1003 quando você não aceita nenhuma mensagem do tipo que recebeu. Envie 1008 quando uma das suas regras foi violada, e cite a regra no motivo. Depois de 1003, mude a mensagem antes de enviá-la de novo. { -after-1008 }

pair-1003-1009 = Com 1003, a mensagem tem o tipo errado, texto ou binário; com 1009, a mensagem é grande demais.
    .tell-1 = Envie uma mensagem curta do mesmo tipo. Provavelmente é 1009 se a mensagem curta for aceita. Provavelmente é 1003 se ela também for recusada.
    .tell-2 = Leia o motivo. Provavelmente é 1009 se ele cita um tamanho, um comprimento ou um número de bytes; a redação muitas vezes mostra a biblioteca ou o gateway que tem o limite.
    .tell-3 = Leia, naquele segundo, os logs do servidor e de cada gateway no caminho. Provavelmente é 1009 se um deles cita um limite de tamanho: um gateway pode ter um limite próprio. Provavelmente é 1003 se o log do servidor cita o tipo.
    .use = Envie 1003 para um tipo que você não aceita, e 1009 para uma mensagem acima do seu limite; indique o limite no motivo. { -not-again }

pair-1005-1006 = Com 1005, chegou um frame Close vazio, o que é um fechamento permitido e limpo; com 1006, nenhum frame Close utilizável chegou, ou a conexão nunca abriu. Os dois números são preenchidos pela sua biblioteca.
    .tell-1 = { -never-opened }
    .tell-2 = No Firefox, não decida por wasClean: ele também é false para um frame Close vazio se o servidor fechou o TCP antes da resposta do Firefox.
    .tell-3 = Se o servidor usa uvicorn com sua implementação wsproto ou sansio, uma conexão TCP perdida é informada ali como 1005. { -capture-or-log }
    .tell-4 = Descubra como o outro lado fecha. Provavelmente é 1005 se ele usa Socket.IO, que fecha sem código, ou se close() é chamado sem argumentos. Provavelmente é 1006 se ele é o Laravel Reverb, que encerra suas conexões sem um frame Close quando reinicia.
    .use = { -neither-sent } { -give-a-code } Espere o frame Close do outro lado antes de fechar o TCP; assim o outro lado não vê nenhum dos dois.

pair-1005-1008 = Com 1008, o outro lado se recusou a continuar, porque você violou uma de suas regras; com 1005, o outro lado não deu nenhum código: seu frame Close estava vazio, e a sua biblioteca preencheu 1005.
    .difference-1 = { -general-1008 }
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1008") }
    .tell-2 = Leia o log do servidor naquele segundo. Se o servidor recusou o cliente e você vê 1005, o programa dele chamou close() sem código; mude o programa para que ele envie 1008 e cite a regra.
    .tell-3 = { -look-age } Se cada conexão termina até um segundo depois da abertura, provavelmente é uma recusa, mesmo que você veja 1005. Se termina quando a aplicação concluiu seu trabalho, provavelmente é uma chamada a close() sem código.
    .use = Envie 1008 com um motivo quando você recusa um cliente: por um limite de taxa, por um token expirado, pelo conteúdo de uma mensagem. { -cannot-send(code: "1005") } { -after-1008 }

pair-1005-1011 = Com 1011, o outro lado informou um erro inesperado, muito parecido com o HTTP 500; com 1005, o outro lado não deu nenhum código: seu frame Close estava vazio, e a sua biblioteca preencheu 1005.
    .difference-1 = 1011 não é só para servidores: clientes também o enviam, como faz Python websockets depois de um ping sem resposta.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1011") }
    .tell-2 = Se você fechou primeiro, com close() e sem código, 1005 é só a resposta vazia do outro lado. Nada falhou.
    .tell-3 = Leia o log do outro lado naquele segundo. Se ele mostra um stack trace e você vê 1005, o handler de erros do outro lado fecha sem código; mude o handler para que ele envie 1011. Se o log não mostra nenhum erro, o outro lado fechou de propósito.
    .use = Capture os erros dos seus handlers de mensagens e envie 1011 para os que você não esperava; assim clientes e operadores veem a falha. { -cannot-send(code: "1005") } { -after-1011 }

pair-1005-1012 = Com 1012, o serviço anunciou seu reinício e pede que você se reconecte; com 1005, o outro lado não deu nenhum código: seu frame Close estava vazio, e a sua biblioteca preencheu 1005.
    .difference-1 = 1012 anuncia um reinício planejado, como um deploy ou uma recarga da configuração.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1012") }
    .tell-2 = Uma biblioteca que recusa 1012 informa no lugar dele 1002, 1006 ou um erro, nunca 1005. Se você vê 1005, nenhum 1012 chegou até você.
    .tell-3 = { -count-ends } Se todas as conexões de uma instância terminaram e você vê 1005, o servidor fecha sem código quando reinicia, como faz o Socket.IO. Se só uma terminou, um programa chamou close() sem código.
    .use = Envie 1012 quando o serviço reinicia. { -cannot-send(code: "1005") } Alguns clientes não se reconectam depois de 1005. { -after-1012 }

pair-1006-1008 = Com 1008, o servidor aceitou a conexão e depois se recusou a continuar; com 1006, nenhum frame Close utilizável chegou, ou a conexão nunca abriu, e a sua biblioteca preencheu 1006.
    .difference-1 = Se um servidor recusa o handshake com HTTP 401 ou 403, uma página vê 1006. Para que a página veja 1008, o servidor precisa antes aceitar o handshake.
    .tell-1 = { -never-opened }
    .tell-2 = Se o seu servidor é Starlette ou FastAPI e chama close(1008) antes de accept(), para o cliente é 1006: o servidor responde com HTTP 403. O log do servidor mostra o 403.
    .tell-3 = Repita o handshake com um cliente que mostre o status HTTP. Provavelmente é 1008 se o status for 101 e um frame Close vier em seguida. Qualquer status que recusa o handshake, como 403, é 1006.
    .use = Se uma página deve poder ler por que você a recusa, aceite o handshake e depois envie 1008 com um motivo. { -cannot-send(code: "1006") }

pair-1006-1009 = Com 1009, o outro lado avisou que uma mensagem é grande demais; com 1006, nenhum frame Close utilizável chegou, e a sua biblioteca preencheu 1006; uma mensagem grande demais também pode causar isso.
    .difference-1 = { -two-ends(code: "1009") }
    .difference-2 = uWebSockets nunca envia 1009: para uma mensagem grande demais, corta o TCP, e o outro lado vê 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Envie uma mensagem pequena e depois a grande de novo. Se só a mensagem grande encerrar a conexão, a causa é o tamanho dela, quer você veja 1009, quer 1006. Se a mensagem pequena também a encerrar, o 1006 tem outra causa. Depois disso, não repita a mensagem grande.
    .tell-3 = Leia o log do lado que tem o limite: “Received too big message” é uWebSockets, cujo outro lado vê 1006. Python websockets escreve no log “sent 1009”.
    .use = Envie 1009, com o limite no motivo, antes de fechar o TCP. { -cannot-send(code: "1006") }

pair-1006-1011 = Com 1011, o outro lado falhou e ainda pôde avisar você; com 1006, nenhum frame Close utilizável chegou, ou a conexão nunca abriu, e a sua biblioteca preencheu 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Descubra o que falhou. Provavelmente é 1011 se um handler lançou uma exceção e o processo continuou rodando. Provavelmente é 1006 se o processo caiu ou foi morto, porque nginx e HAProxy só repassam o fim do TCP.
    .tell-3 = No caso de um ping sem resposta de Python websockets (nenhum pong em { SECONDS("python-websockets-ping-timeout") } s), compare os dois lados. O log de um dos lados tem “sent 1011”; o outro lado informa 1006 se nunca leu esse frame Close.
    .tell-4 = Com “sent 1011” em um log, não olhe só para o outro lado: o event loop do remetente pode ter ficado bloqueado, de modo que ele não leu o pong.
    .use = Envie 1011 quando o seu lado falhou e ainda consegue enviar. { -cannot-send(code: "1006") } Um gateway que fala WebSocket, como o farewell, pode enviar 1011 em nome de um servidor que caiu. { -after-1011 }

pair-1006-1012 = Com 1012, o serviço anunciou seu reinício; com 1006, nenhum frame Close utilizável chegou, ou a conexão nunca abriu, e a sua biblioteca preencheu 1006. Um reinício não anunciado é 1006.
    .tell-1 = { -never-opened } O serviço ainda pode estar reiniciando.
    .tell-2 = Se a sua biblioteca é uWebSockets e o texto é “Received invalid close payload”, o outro lado pode ter enviado 1012, que o uWebSockets recusa. { -capture-or-log }
    .tell-3 = { -count-ends } Se foram muitas, e o log do servidor não mostra nenhuma drenagem, provavelmente é 1006: o servidor, ou um proxy na frente dele, terminou sem frames Close.
    .tell-4 = Leia o log do servidor. { -sends-1012 } Provavelmente é 1006 se o servidor é o Laravel Reverb, ou se o processo foi morto.
    .use = Envie 1012 em todo reinício planejado, e espere os frames Close dos clientes antes que o processo termine. { -cannot-send(code: "1006") }

pair-1006-1014 = Com 1014, um gateway avisou que o servidor atrás dele falhou; com 1006, nenhum frame Close utilizável chegou, ou a conexão nunca abriu, e a sua biblioteca preencheu 1006.
    .difference-1 = nginx e HAProxy só repassam o fim do TCP, portanto atrás deles um servidor perdido é 1006. Só um gateway que fala WebSocket pode enviar 1014.
    .tell-1 = { -never-opened } Um gateway que não consegue alcançar o servidor em geral responde ao handshake com HTTP 502, 503 ou 504.
    .tell-2 = Se a sua biblioteca é uWebSockets e o texto é “Received invalid close payload”, o gateway pode ter enviado 1014, que o uWebSockets recusa. { -capture-or-log }
    .tell-3 = Conecte-se direto ao servidor, sem o gateway. Se o servidor encerrar também essa conexão, investigue o servidor, quer você veja 1014, quer 1006. Se essa conexão continuar aberta, provavelmente é 1006: quem encerra a conexão que passa pelo gateway é o próprio gateway, ou a rede entre você e ele.
    .use = { -use-1014 } { -cannot-send(code: "1006") }

pair-1006-1015 = 1015 tem uma só causa, um handshake TLS que falhou; 1006 vale para qualquer outro fim sem um frame Close utilizável e, em um navegador, também para um handshake TLS que falhou.
    .tell-1 = Veja o endereço. Se ele começa com ws://, não havia TLS, e é 1006.
    .tell-2 = Se o evento open foi disparado, o TLS funcionou, portanto a sua biblioteca não preenche 1015. Provavelmente é 1006.
    .tell-3 = Execute openssl s_client -connect HOST:443 -servername HOST -verify_return_error. Se o comando falhar, a causa é o TLS, e o 1006 de um navegador significa o que 1015 significa. Se o comando funcionar, abra https://HOST no navegador, que mostra um erro se só o navegador recusa o certificado; depois veja o status HTTP do handshake.
    .tell-4 = Se uma página vê 1015, o outro lado escreveu 1015 em um frame Close, contra as regras, e o Firefox o repassou. Os navegadores nunca preenchem 1015.
    .use = { -neither-sent } Uma biblioteca fora do navegador pode informar 1015 quando o TLS falhou, e 1006 para o resto. Depois de 1015, conserte o TLS antes de se conectar de novo.

pair-1008-1009 = 1009 tem um só significado: a mensagem é grande demais. 1008 é a recusa geral, para as regras que 1003 (tipo) e 1009 (tamanho) não cobrem.
    .tell-1 = Envie uma mensagem menor com o mesmo tipo de conteúdo. Provavelmente é 1009 se a mensagem menor for aceita. Provavelmente é 1008 se ela também for recusada.
    .tell-2 = Se você não enviou nenhuma mensagem antes do fim, provavelmente é 1008: 1009 responde a uma mensagem. Verifique credenciais, Origin, caminho e plano.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Leia o motivo. Provavelmente é 1009 se ele cita um tamanho ou um comprimento, e 1008 se cita um limite de taxa, um token ou uma regra.
    .use = Envie 1009 quando uma mensagem está acima do seu limite, e indique o limite. Envie 1008 para as suas outras regras, e cite a regra. { -after-1008 }

pair-1008-1011 = Com 1008, o remetente se recusa a continuar porque você violou uma de suas regras; com 1011, foi o próprio remetente que falhou.
    .tell-1 = Leia o motivo. Os serviços diferem: a Deepgram envia 1008 “DATA-0000” para áudio que não consegue decodificar, e 1011 “NET-0001” se nenhum áudio chegou por tempo demais. Alguns serviços enviam 1011 para uma cota esgotada.
    .tell-2 = Envie uma requisição que com certeza respeita as regras, com credenciais novas e uma mensagem válida e pequena. Provavelmente é 1008 se essa requisição funcionar. Provavelmente é 1011 se ela também falhar, ou falhar só às vezes.
    .tell-3 = Veja os outros clientes. Provavelmente é 1011 se todos os clientes são afetados. Provavelmente é 1008 se só uma conta ou um programa é afetado.
    .use = Envie 1008 quando o cliente precisa mudar alguma coisa, e 1011 quando o seu lado precisa ser consertado. graphql-ws e robust-websocket não se reconectam depois de nenhum dos dois. { -after-1008 } { -after-1011 }

pair-1008-1013 = Com 1008, o cliente violou uma regra, e a mesma tentativa em geral falha de novo; com 1013, o serviço não tem capacidade agora, e a mesma tentativa pode dar certo mais tarde.
    .difference-1 = Um limite de taxa para um cliente é uma regra (1008). Um serviço que está cheio para todos é 1013.
    .tell-1 = Veja os outros clientes naquele momento. Provavelmente é 1013 se todos os clientes são recusados. Provavelmente é 1008 se só o seu é recusado.
    .tell-2 = Tente mais uma vez, sem mudar nada, quando o serviço não estiver ocupado. Provavelmente é 1008 se a tentativa falhar também nesse momento. Se ela der certo, era 1013, ou 1008 por causa de um limite de taxa.
    .tell-3 = Veja o seu próprio ritmo de envio e de leitura. Provavelmente é 1008 se você enviou rápido, ou leu devagar, logo antes do fim.
    .use = Envie 1008 a um cliente que viola uma regra, e 1013 quando o serviço como um todo não tem capacidade. Indique uma espera no motivo. O gateway do farewell escreve “retry-after=30” para 30 segundos, o que é uma convenção própria dele. { -after-1008 } { -after-1013 }

pair-1008-3000 = 3000 tem um só significado registrado, credenciais ausentes ou erradas; 1008 é a recusa geral, e muitos serviços o enviam também para credenciais.
    .tell-1 = Conecte-se com credenciais novas. Se essa conexão terminar do mesmo modo, outra regra foi violada: provavelmente é 1008. Se ela continuar aberta, a causa eram as credenciais antigas, para as quais os serviços enviam 3000 ou 1008.
    .tell-2 = { -general-3000 }
    .tell-3 = Se as credenciais ainda funcionam e você tinha acabado de atingir um limite, provavelmente é 1008: conforme o registro da IANA, 3000 trata só de credenciais.
    .use = Envie 3000 para credenciais ausentes ou erradas, 3003 para uma permissão ausente, e 1008 para outras regras, ou se você não quer revelar a causa. A clientes que recusam 3000, envie 1008.

pair-1008-3003 = 3003 tem um só significado registrado, uma conta conhecida que não tem a permissão; 1008 é a recusa geral, e muitos serviços o enviam também para uma permissão ausente.
    .tell-1 = Conecte-se com uma conta que tem mais permissões e faça o mesmo. Se essa conexão terminar do mesmo modo, outra regra foi violada: provavelmente é 1008. Se ela continuar aberta, a sua conta não tem a permissão, caso para o qual os serviços enviam 3003 ou 1008.
    .tell-2 = Conecte-se com credenciais novas da mesma conta. Se então a conexão continuar aberta, não era 3003: a causa eram as credenciais, o que é 3000 ou 1008.
    .tell-3 = Se a conexão só termina depois de muitas mensagens, ou depois que você abriu muitas conexões, provavelmente é 1008: uma permissão ausente não depende da taxa.
    .use = Envie 3003 quando você conhece a conta, mas ela não tem a permissão, e 1008 para outras regras, ou se você não quer revelar a causa. Aceite primeiro o handshake: uma página não consegue ler um HTTP 403.

pair-1011-1012 = Com 1011, o remetente falhou inesperadamente; com 1012, o serviço reinicia e pede aos clientes que se reconectem após uma espera.
    .difference-1 = graphql-ws e robust-websocket não se reconectam depois de 1011, e se reconectam depois de 1012.
    .tell-1 = { -count-ends } Provavelmente é 1011 se só uma terminou. Provavelmente é 1012 se todas as conexões de uma instância terminaram durante um deploy.
    .tell-2 = Leia o log do servidor naquele segundo. Provavelmente é 1012 se ele mostra um encerramento, uma recarga ou uma drenagem. Provavelmente é 1011 se mostra uma exceção.
    .tell-3 = Atrás do gateway do farewell, leia o registro. A causa upstream_restarted significa 1012: o servidor voltou dentro da janela de reinício. A causa upstream_lost significa 1011, ou 1014 para clientes graphql-transport-ws e onde a rota assim determina.
    .use = Envie 1012 quando o serviço reinicia, e 1011 quando o serviço falhou inesperadamente. { -after-1011 }

pair-1011-1013 = Com 1011, ocorreu um erro inesperado no remetente; com 1013, o serviço funciona, mas não tem capacidade agora.
    .difference-1 = Em termos de HTTP, 1011 é como 500 e 1013 é como 503.
    .tell-1 = Tente mais uma vez quando o serviço não estiver ocupado. Provavelmente é 1013 se a tentativa então der certo. Provavelmente é 1011 se a mesma mensagem falhar a qualquer hora do dia.
    .tell-2 = { -look-age } Provavelmente é 1013 se as conexões terminam logo após a abertura enquanto o serviço está ocupado. Provavelmente é 1011 se terminam depois de determinada mensagem, ou depois de um ping sem resposta.
    .tell-3 = Leia o log do servidor naquele segundo. Provavelmente é 1013 se um limite de conexões ou de carga foi atingido, e 1011 se o log mostra uma exceção. Alguns serviços enviam 1011 quando estão sobrecarregados: nesse caso, leia o motivo.
    .use = Envie 1013 quando você atingiu um limite, para que os clientes esperem, e 1011 para falhas. { -after-1011 } { -after-1013 }

pair-1011-1014 = Com 1011, o remetente falhou, e o número não diz que parte do serviço foi; com 1014, o remetente é um gateway, e o servidor atrás dele deu uma resposta inválida, de modo muito parecido com o HTTP 502.
    .difference-1 = graphql-ws e robust-websocket não se reconectam depois de 1011, e se reconectam depois de 1014.
    .tell-1 = Descubra o que há entre o cliente e o servidor. Sem um gateway que fala WebSocket, provavelmente é 1011.
    .tell-2 = Conecte-se direto ao servidor, sem o gateway. Provavelmente é 1011 se o próprio servidor fechar com 1011: o gateway o repassou. Provavelmente é 1014 se o servidor encerrar a conexão sem um frame Close, a menos que esse gateway envie 1011 para isso, como muitos fazem.
    .tell-3 = Atrás do gateway do farewell, os dois significam o mesmo evento: o gateway envia 1011 para um servidor perdido, e 1014 a clientes graphql-transport-ws e onde a rota assim determina. O registro cita o lado que falhou.
    .use = Um servidor envia 1011. Um gateway envia 1014 a clientes que o aceitam, e 1011 aos demais; o motivo dele cita a causa. { -after-1011 }

pair-1012-1013 = Com 1012, o serviço reinicia, e todos os seus clientes podem se reconectar após uma espera; com 1013, o serviço está no ar, não tem capacidade para você e pede que você espere.
    .tell-1 = { -look-age } Provavelmente é 1012 se a conexão tinha funcionado e terminou junto com todas as outras da sua instância. Provavelmente é 1013 se ela terminou logo após a abertura.
    .tell-2 = Reconecte-se uma vez, após uma espera. Provavelmente é 1012 se a nova conexão continuar aberta. Provavelmente é 1013 se a nova conexão terminar do mesmo modo.
    .tell-3 = Leia o log do serviço. Provavelmente é 1012 se uma instância foi parada ou sua configuração recarregada, e 1013 se um limite foi atingido.
    .use = Envie 1012 quando você reinicia, e 1013 quando não tem capacidade, cada um com uma espera no motivo. { -after-1012 } { -after-1013 }

pair-1013-1014 = Com 1013, o serviço não tem capacidade para você agora; com 1014, um gateway recebeu uma resposta inválida do servidor atrás dele.
    .difference-1 = Em termos de HTTP, 1013 é como 503 e 1014 é como 502.
    .tell-1 = { -look-age } Provavelmente é 1013 se a conexão terminou logo após a abertura. Provavelmente é 1014 se a conexão tinha funcionado: o gateway perdeu o servidor atrás dele enquanto ela estava aberta.
    .tell-2 = Leia o log do gateway. Provavelmente é 1014 se a conexão com o servidor atrás dele se rompeu ou o servidor enviou algo inválido, e 1013 se um limite foi atingido.
    .tell-3 = Atrás do gateway do farewell, leia o registro: as causas overloaded e upstream_unavailable significam 1013; upstream_lost e upstream_protocol_error significam 1014 para clientes graphql-transport-ws e onde a rota assim determina, e 1011 nos demais casos.
    .use = Envie 1013 quando você não tem capacidade ou não está pronto, e 1014 somente como gateway cujo servidor falhou em uma conexão aberta. { -after-1013 }

pair-3000-3003 = Com 3000, o serviço não sabe quem você é, porque as credenciais estão ausentes ou erradas; com 3003, o serviço conhece a sua conta, mas ela não tem a permissão.
    .difference-1 = 3000 é como o HTTP 401 e 3003 como o HTTP 403, para uma conexão que já está aberta. Ambos estão registrados sem um documento, portanto só o serviço pode dizer como os usa.
    .tell-1 = Conecte-se com credenciais novas da mesma conta. Provavelmente é 3000 se a conexão então continuar aberta. Provavelmente é 3003 se a nova conexão terminar do mesmo modo.
    .tell-2 = Conecte-se com outra conta. Provavelmente é 3003 se isso funcionar e credenciais novas da sua própria conta não funcionarem.
    .tell-3 = { -general-3000 }
    .use = Envie 3000 quando você não sabe quem é o cliente, e 3003 quando conhece a conta, mas ela não tem a permissão. Aceite primeiro o handshake: uma página não consegue ler um HTTP 401 ou 403. Depois de 3000, reconecte-se somente com credenciais novas; depois de 3003, somente quando a conta tiver a permissão.
