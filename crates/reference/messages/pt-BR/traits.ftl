# What a comparison shows of each code, or range of codes: cells of its table,
# and steps for pairs that have none of their own.
#
#   .clean      whether the close was a clean one
#   .fault      which side caused it
#   .look       where to look first
#   .tell-1 ... what to expect if it is this code, besides the bytes of the Close
#               frame
#
# The steps of any two entries can be printed one after the other. In the ranges
# $code is the number that was asked for; .clean, .fault and .look have no number
# in them.

traits-1000 =
    .clean = { -clean-both }
    .fault = Nenhum: um dos lados fechou de propósito, ou um timer encerrou a conexão.
    .look = A chamada a close() e os timers compatíveis com a idade ou o tempo de inatividade.
    .tell-1 = Provavelmente é 1000 se o log do lado que fechou mostra uma chamada a close(1000).
    .tell-2 = Se quem informa 1000 é Java-WebSocket, Tomcat, .NET ou websocket-driver, o frame Close pode ter vindo vazio: essas bibliotecas informam 1000 também para um frame Close vazio.

traits-1001 =
    .clean = Sim, se o frame Close do outro lado chegou ao remetente antes de ele sair.
    .fault = Nenhum: um dos lados saiu.
    .look = A página de onde o usuário saiu, ou o encerramento e o timer de inatividade do servidor.
    .tell-1 = Provavelmente é 1001 se, naquele momento, uma página foi fechada ou recarregada, o servidor foi encerrado ou um timer de inatividade do Jetty ou do Tomcat disparou.

traits-1002 =
    .clean = { -clean-receiver }
    .fault = O lado que enviou os bytes, ou algo no caminho que os alterou.
    .look = O motivo e os primeiros bytes do frame recusado.
    .tell-1 = Provavelmente é 1002 se o motivo cita uma regra dos frames, como “RSV1 must be clear”.
    .tell-2 = Se o tungstenite informa 1002 com “Protocol violation”, o outro lado pode ter enviado um código que o tungstenite recusa, como 1014.

traits-1003 =
    .clean = { -clean-both }
    .fault = O lado que enviou a mensagem, se os dois lados tinham combinado um tipo.
    .look = O tipo da última mensagem.
    .tell-1 = Provavelmente é 1003 se a última mensagem era binária e o endpoint espera texto, ou o contrário. Em uma captura, o opcode 1 é texto e 2 é binário.

traits-1004 =
    .clean = { -not-valid }
    .fault = O lado que o enviou: o número é reservado.
    .look = A tabela de códigos que o remetente segue.
    .tell-1 = Provavelmente é 1004 se o remetente segue uma tabela anterior à RFC, na qual 1004 significava que uma mensagem é grande demais.

traits-1005 =
    .clean = Em geral, sim: chegou um frame Close.
    .fault = Nenhum: um frame Close vazio é permitido e não indica causa.
    .look = A chamada a close() sem código.
    .tell-1 = Provavelmente é 1005 se o outro lado chamou close() sem código em um navegador ou em ws (Node).
    .tell-2 = Se o aiohttp informa 0, o frame Close estava vazio: isso é 1005.

traits-1006 =
    .clean = { -clean-never }
    .fault = Não se sabe: 1006 só significa que nenhum frame Close utilizável chegou; a causa pode ser qualquer uma.
    .look = Primeiro, se a conexão chegou a abrir; depois, timers, reinícios e proxies.
    .tell-1 = Se o evento open nunca foi disparado, o handshake de abertura falhou: provavelmente é 1006, porque nenhum frame Close pode ter chegado.
    .tell-2 = Provavelmente é 1006 se o TCP terminou sem frame Close, ou se a sua própria biblioteca encerrou a conexão por causa de um erro; nesse caso, ela muitas vezes informa 1006, qualquer que seja o código que enviou.

traits-1007 =
    .clean = { -clean-receiver }
    .fault = O lado que enviou a mensagem.
    .look = Os bytes da última mensagem de texto.
    .tell-1 = Provavelmente é 1007 se a última mensagem de texto, ou o motivo de um frame Close, tem bytes que um decodificador UTF-8 recusa.

traits-1008 =
    .clean = { -clean-both }
    .fault = Do ponto de vista de quem envia 1008: o lado que violou a regra.
    .look = O motivo e a idade da conexão.
    .tell-1 = Provavelmente é 1008 se o log do remetente cita uma regra: credenciais, Origin, caminho, limite de taxa, conteúdo.

traits-1009 =
    .clean = { -clean-receiver }
    .fault = O lado que enviou a mensagem, ou o servidor ou proxy cujo limite é pequeno demais.
    .look = O tamanho da última mensagem e os limites do servidor e de cada proxy.
    .tell-1 = Provavelmente é 1009 se uma mensagem grande veio logo antes e mensagens menores do mesmo tipo são aceitas.

traits-1010 =
    .clean = Para o servidor, se ele responder; o cliente que envia 1010 muitas vezes informa 1006.
    .fault = Do ponto de vista do cliente: o servidor, ou um proxy que removeu a extensão.
    .look = O cabeçalho Sec-WebSocket-Extensions, no cliente e no servidor.
    .tell-1 = Provavelmente é 1010 se um cliente encerrou a conexão logo após a abertura e o motivo cita uma extensão.

traits-1011 =
    .clean = { -clean-both }
    .fault = O remetente; com “keepalive ping timeout”, qualquer um dos lados, pois qualquer um pode ter ficado bloqueado.
    .look = O motivo e depois o log do remetente.
    .tell-1 = Provavelmente é 1011 se o log do lado que fechou mostra uma exceção ou um panic naquele segundo.
    .tell-2 = Se o motivo é “keepalive ping timeout”, provavelmente é 1011: Python websockets o envia quando um ping não teve resposta.

traits-1012 =
    .clean = { -clean-both }
    .fault = Nenhum: o serviço reinicia.
    .look = O deploy ou a recarga naquele horário.
    .tell-1 = Provavelmente é 1012 se todas as conexões de uma instância terminaram em poucos segundos, cada uma com um frame Close, durante um deploy ou uma recarga.

traits-1013 =
    .clean = { -clean-both }
    .fault = Muitas vezes nenhum: o serviço recebe mais conexões do que tem capacidade para atender.
    .look = A carga e os limites do serviço.
    .tell-1 = Provavelmente é 1013 se as conexões terminam logo após a abertura enquanto o serviço está no limite, e mais tarde continuam abertas.

traits-1014 =
    .clean = { -clean-both }
    .fault = O servidor atrás do gateway.
    .look = O servidor atrás do gateway e o log do gateway.
    .tell-1 = Provavelmente é 1014 se o log do gateway mostra que a conexão com o servidor atrás dele se rompeu, ou que o servidor enviou algo inválido, enquanto a conexão do cliente estava aberta.

traits-1015 =
    .clean = { -clean-never }
    .fault = Na maioria das vezes, o servidor: seu certificado ou a cadeia do certificado.
    .look = O certificado, com o comando openssl s_client.
    .tell-1 = Provavelmente é 1015 se openssl s_client -connect HOST:443 -servername HOST -verify_return_error falha para o mesmo host. Nesse caso, os navegadores informam 1006.

traits-3000 =
    .clean = { -clean-both }
    .fault = O cliente: suas credenciais.
    .look = O token: se ele está presente, é válido e não expirou.
    .tell-1 = Provavelmente é 3000 se uma conexão com credenciais novas continua aberta.
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = O cliente: a conta dele não tem a permissão.
    .look = As permissões da conta.
    .tell-1 = Provavelmente é 3003 se uma conexão com credenciais novas da mesma conta termina do mesmo modo e uma conexão com outra conta continua aberta.

traits-3008 =
    .clean = Sim, se o outro lado ainda responde.
    .fault = O lado que se atrasou.
    .look = O que o remetente estava esperando: um login, uma mensagem ou um pong.
    .tell-1 = Provavelmente é 3008 se o login, a primeira mensagem ou um pong chegou tarde demais.
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = O programa que usou o número como código de fechamento.
    .look = O ponto do programa que produziu o número.
    .tell-1 = Provavelmente é { $code } se uma biblioteca tem uma constante com esse valor, ou se um programa usou um status HTTP como código de fechamento.

traits-unassigned =
    .clean = { -not-valid }
    .fault = O programa que escolheu um número não registrado.
    .look = O código-fonte do programa que o enviou.
    .tell-1 = Provavelmente é { $code } se este número está no código-fonte do programa que o enviou; ele não está no registro da IANA.

traits-library =
    .clean = { -clean-both }
    .fault = Consulte a documentação da biblioteca do remetente.
    .look = A documentação da biblioteca ou do serviço do outro lado.
    .tell-1 = Provavelmente é { $code } se a documentação da biblioteca ou do serviço do outro lado o lista.

traits-private =
    .clean = { -clean-both }
    .fault = Consulte a documentação do serviço que o envia.
    .look = O código-fonte ou a documentação do serviço do outro lado.
    .tell-1 = Provavelmente é { $code } se o código-fonte ou a documentação do serviço do outro lado o lista.

traits-outside =
    .clean = { -not-valid }
    .fault = O lado que escreveu o frame Close.
    .look = O número em hexadecimal: os dois bytes podem estar trocados ou ser duas letras.
    .tell-1 = Provavelmente é { $code } se o remetente trocou os dois bytes de um código, ou escreveu um motivo no frame Close sem um código antes dele.
