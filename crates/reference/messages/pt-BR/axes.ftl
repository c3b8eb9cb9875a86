# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a } ou { $b }?

heading-differences = O que é diferente
heading-tell = Como descobrir qual dos dois você tem
heading-use = Quando usar cada um

axis-travels = Em um frame Close
axis-senders = Quem envia
axis-clean = Fechamento limpo
axis-fault = Que lado causou o fim
axis-reconnect = Reconectar-se?
axis-look = Onde olhar primeiro

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }: { $answer_a } { $b }: { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = O número sozinho nem sempre mostra qual dos dois foi.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Veja, em uma captura, o corpo do frame Close que você recebeu. Se ele começa com { $bytes_a }, é { $a }; se começa com { $bytes_b }, é { $b }.

# $code can be in a Close frame, $report is only reported.
step-report = Procure, em uma captura, um frame Close que você recebeu. Se o corpo dele começa com { $bytes }, é { $code }. { $report } nunca está em um frame Close: foi a sua própria biblioteca que o preencheu.

# $code can be in a Close frame, $illegal must not be.
step-illegal = Veja, em uma captura, o corpo do frame Close. Se ele começa com { $bytes }, é { $code }. Se começa com { $illegal_bytes }, o outro lado enviou { $illegal }, que não é um código de fechamento válido; muitas bibliotecas informam 1002 ou 1006 no lugar dele.

# Both are only reported.
step-reports = Nem { $a } nem { $b } podem estar em um frame Close, portanto uma captura de programas corretos não mostra nenhum dos dois. Veja na captura o que a sua biblioteca recebeu antes de informar o número.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Veja o corpo do frame Close, se chegou algum. Se ele começa com { $illegal_bytes }, o outro lado enviou { $illegal }, que não é um código de fechamento válido. { $report } nunca está em um frame Close: foi a sua própria biblioteca que o preencheu.

# Neither may be in a Close frame.
step-both-illegal = Veja o corpo do frame Close, se chegou algum. Se ele começa com { $bytes_a }, o outro lado enviou { $a }; se começa com { $bytes_b }, enviou { $b }. Nenhum dos dois é um código de fechamento válido. Se não chegou nenhum frame Close assim, o número foi produzido por um programa ou uma biblioteca do seu lado.

# $unclean is never a clean close, $code usually is.
step-clean = Veja wasClean, ou o valor que a sua biblioteca tem no lugar dele. Se wasClean é true, é { $code }; com { $unclean }, wasClean nunca é true.

# $code is refused by these stacks, and shown as $shown.
step-refused = Descubra qual software informa o número do seu lado. Os seguintes recusam { $code } e informam { $shown } no lugar dele: { $stacks }. Se o seu é um deles, descubra o que o outro lado enviou antes de confiar em { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } e { $b } são dois números de uma mesma faixa, “{ $name }”. O protocolo não faz diferença entre eles.
same-differences = O protocolo não faz diferença entre esses dois números.
same-use = O programa que os envia decide o que cada um significa. Documente o significado de cada número e se um cliente deve se reconectar depois dele.
same-use-illegal = Não envie nenhum dos dois. Para um significado próprio, envie um código de 4000–4999.
