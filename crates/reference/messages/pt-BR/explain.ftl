# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = O que significa
heading-when = Quando aparece, do mais ao menos frequente
heading-send = Quando enviar
heading-names = Como é chamado
heading-dialects = O que significa em outros lugares
heading-reference = Onde está definido
heading-next = O que ler em seguida

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = Para a página
meaning-server = Para o servidor
meaning-operator = Para o operador

# Below each situation. $text is one or more sentences.
seen-test = Teste: { $text }
seen-fix = Solução: { $text }

field-kind = Tipo
field-wire = Em um frame Close
field-senders = Quem envia
field-refused = Recusado por
field-advice = Reconectar-se?
field-http = Em HTTP
field-first = Primeiro passo
field-range = Faixa

wire-yes = Sim, pode ser enviado.
wire-no = Nunca é enviado em um frame Close.
senders-none = ninguém
refused = { $stacks }. Um receptor baseado em um destes informa 1002, 1006 ou um erro no lugar dele.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name } ({ $software })
range = { $from } a { $to }: { $name }

advice-yes = Sim, após uma espera aleatória de { $min } a { $max } s; espere mais a cada falha.
# For a number that its sender defines.
advice-unless-documented = Sim, a menos que a documentação do remetente diga outra coisa: após uma espera aleatória de { $min } a { $max } s; espere mais a cada falha.
advice-after = Sim, após { $delay } s.
advice-if-needed = Somente se a sua aplicação ainda precisar da conexão.
advice-no = Não: a mesma tentativa falha de novo, a menos que algo tenha mudado.
advice-changed = Só depois de mudar alguma coisa; caso contrário, o mesmo erro se repete.
# For 1008 alone.
reconnect-policy = { advice-no } Se o motivo indicar uma espera, reconecte-se após essa espera.
# For 1012 alone.
reconnect-restart = Sim, após a espera que o motivo indica. Sem essa indicação, após uma espera aleatória de { SECONDS("registered-1012-min") } a { SECONDS("registered-1012-max") } s; { SECONDS("paced-1012-min") } a { SECONDS("paced-1012-max") } s bastam quando o servidor distribui os fechamentos ao longo do tempo.
# For 1013 alone.
reconnect-later = Sim, após a espera que o motivo indica. Sem essa indicação, reconecte-se a outro endereço do serviço; ao mesmo endereço, somente quando o usuário pedir ou após uma espera aleatória de { $min } a { $max } s, mais longa a cada vez.
advice-none = Não é um código de fechamento válido; não há a que se reconectar.

category-unused = não usado
category-protocol = definido pelo protocolo
category-reserved = reservado, sem significado
category-local = apenas local, nunca enviado
category-unassigned = não atribuído
category-registered = registrado, por ordem de pedido
category-library = para bibliotecas e frameworks
category-private = para uso privado
category-outside = fora do registro da IANA

sender-client = cliente
sender-server = servidor
# As in English.
sender-gateway = gateway
sender-local = ninguém; uma biblioteca o informa localmente

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }: { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = Reconecte-se.
dialect-backoff = Reconecte-se com esperas aleatórias e crescentes.
dialect-changed = Mude alguma coisa antes de se reconectar.
dialect-no = Não se reconecte.
dialect-unknown = A fonte não diz se é para se reconectar.
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to }: { $reconnect }

# What a pasted text was.
heading-told = O que aconteceu
found-candidates = Este nome corresponde a códigos diferentes em softwares diferentes.
found-name = { $name } é o nome de { $code } em: { $software }.
found-frame = Este é um frame Close com o código { $code }.
found-empty-frame = Este é um frame Close sem código.
found-illegal-code = O frame é inválido: { $code } não pode aparecer em um frame Close. A maioria das bibliotecas responde a ele com 1002.
found-reason = O motivo é “{ $reason }”.
found-line = Este texto vem de { $software }.
found-code = Ele corresponde a { $code }.
found-local = O software que mostra o texto o escreveu sobre si mesmo.
found-peer = Foi enviado pelo outro lado.
fault-fragmented = O frame é inválido: o bit FIN não está ligado, e um frame Close não pode ser fragmentado.
fault-reserved = O frame é inválido: um bit reservado (RSV1 a RSV3) está ligado.
fault-too-long = O frame é inválido: o corpo tem mais de 125 bytes.
fault-truncated = Faltam bytes: o frame anuncia um corpo mais longo.
fault-trailing = Há bytes depois do fim do frame.
fault-half-code = O frame é inválido: o corpo tem um byte, metade de um código.
fault-not-utf8 = O frame é inválido: o motivo não é UTF-8.

# The table of all codes: short, so that it fits on one screen.
list-code = Código
list-name = Nome
list-wire = Enviado?
list-sent = enviado
list-local = só local
list-never = nunca enviado
list-yes = sim, após espera
list-if-needed = se necessário
list-no = não
list-changed = após mudança
list-none = não se aplica
