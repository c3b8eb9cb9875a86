# Sentences and words that several texts share. A parameter is written
# { -name(code: "1000") }.

-heartbeat = Envie uma mensagem ou um ping em intervalos menores que a metade do limite de inatividade mais curto do caminho. Uma página não pode enviar pings: envie da página uma mensagem pequena do seu próprio protocolo, ou deixe o servidor enviar os pings.
-reconnect-soon = Reconecte-se após uma espera aleatória de até { SECONDS("rfc6455-first-delay") } s.
-past-the-proxy = Abra uma segunda conexão direto ao servidor, sem passar por nenhum proxy, e não envie nada em nenhuma das duas: se só a conexão que passa pelo proxy terminar, foi o proxy ou o balanceador de carga que a encerrou.
-show-status = Repita o handshake com um cliente que mostre o status HTTP, como curl ou wscat, a partir da mesma rede e com o mesmo caminho, os mesmos cookies e o mesmo Origin.

-retry-after = Se o motivo indicar uma espera, como em “retry-after=2.5” (em segundos), espere exatamente esse tempo; essa é uma convenção do gateway do farewell, não um padrão.
-own-code = Para um significado próprio, use um código de 4000–4999.
-accept-first = Aceite o handshake antes de enviar este código: se você recusar o handshake com um status HTTP, a página vê apenas 1006.
-uws-refuses = Clientes baseados em uWebSockets informam 1006 no lugar deste código; envie a eles 1008 ou um código de 4000–4999.
-shown-anyway = Se o outro lado enviar um número assim, Chromium e Firefox o repassam à página; o pacote ws para Node informa 1006.
-look-up-number = Descubra qual biblioteca ou serviço está na outra ponta e procure o número na documentação correspondente.
-capture-close = Capture o frame Close. O corpo dele está vazio ou contém o código em dois bytes, com o byte mais significativo primeiro, seguido do motivo em UTF-8.
-openssl = openssl s_client -connect HOST:443 -servername HOST

-cannot-send = { $code } não pode ser enviado; uma biblioteca apenas o informa.
-neither-sent = Nenhum dos dois pode ser enviado: ambos são apenas informados por uma biblioteca.
-give-a-code = Quando você chamar close(), passe um código e um motivo.
-leave-to-library = Não envie { $code } da sua aplicação: quem o envia é a biblioteca.
-use-1014 = Envie 1014 somente como gateway, a clientes que o aceitam; aos demais, envie 1011.
-not-again = Depois de qualquer um dos dois, não envie a mesma mensagem de novo.
-general-1008 = 1008 é a recusa geral, para as regras que 1003 (tipo) e 1009 (tamanho) não cobrem.
-not-a-bug = 1005 não é um erro e, por si só, não indica um bug do outro lado.

-clean-both = Sim, se os dois lados enviaram um frame Close.
-clean-receiver = Sim, para o lado que recebe o código, se esse lado responder; o lado que envia o código muitas vezes informa 1006.
-clean-never = Não, nunca.
-not-valid = Não é um código de fechamento válido.

-look-age = Veja por quanto tempo a conexão ficou aberta.
-count-ends = Conte quantas conexões terminaram nos mesmos poucos segundos.
-sends-1012 = Provavelmente é 1012 se o uvicorn foi encerrado ou se o Phoenix fez uma drenagem.
-fragments-1008 = Se uma mensagem chegou em muitos fragmentos, veja qual biblioteca a recebeu: ws e undici enviam 1008 quando há fragmentos demais.
-other-3008 = No Centrifugo, 3008 significa que o cliente lê devagar demais; na AssemblyAI, que a sessão atingiu a duração máxima.

-never-opened = Se o evento open nunca foi disparado, é 1006: o handshake de abertura falhou, portanto nenhum frame Close pode ter chegado.
-has-reason = Se há um motivo vindo do outro lado, é { $code }: um frame Close vazio não pode conter um motivo. Sem motivo, pode ser qualquer um dos dois.
-local-text = Se há um texto junto de 1006, quem o escreveu foi a sua própria biblioteca, não o outro lado. Leia esse texto: muitas vezes ele indica a causa.
-two-ends = O lado que encontra a falha envia { $code } e muitas vezes informa 1006 ele mesmo; o outro lado informa { $code }.
-capture-or-log = O número sozinho não mostra qual código chegou: capture o frame Close ou leia o log do outro lado.
-general-3000 = Se o servidor é o Centrifugo, 3000 significa “connection closed”; se ele é baseado em WebSocket++, 3000 é um erro geral do subprotocolo. Nenhum dos dois trata de credenciais.

-after-1008 = Depois de 1008, leia o motivo e os limites documentados do serviço. Se foi um limite de taxa, espere e depois envie mais devagar; caso contrário, mude alguma coisa antes de se reconectar.
-after-1011 = Depois de 1011, leia o motivo antes de se reconectar: se uma cota se esgotou, ou se o servidor não consegue processar uma mensagem, o mesmo erro se repete.
-after-1012 = Depois de 1012, espere o tempo que o motivo indica. Se o motivo não indicar nenhum, espere um tempo aleatório de { SECONDS("registered-1012-min") } a { SECONDS("registered-1012-max") } s, como recomenda o registro de 1012; { SECONDS("paced-1012-min") } a { SECONDS("paced-1012-max") } s só bastam se o servidor distribui os fechamentos ao longo do tempo, como faz o farewell.
-after-1013 = Depois de 1013, espere o tempo que o motivo indica. Se o motivo não indicar nenhum, tente outro endereço do serviço; reconecte-se ao mesmo endereço somente quando o usuário pedir, ou após uma espera aleatória que cresce a cada tentativa.
