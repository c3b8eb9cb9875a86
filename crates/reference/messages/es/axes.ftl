# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = ¿{ $a } o { $b }?

heading-differences = En qué se diferencian
heading-tell = Cómo saber cuál de los dos es
heading-use = Cuándo usar cada uno

axis-travels = En una trama Close
axis-senders = Quién lo envía
axis-clean = Cierre limpio
axis-fault = Qué lado causó el problema
axis-reconnect = ¿Reconectarse?
axis-look = Dónde mirar primero

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }: { $answer_a } { $b }: { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = El número por sí solo no siempre muestra cuál de los dos fue.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Mire, en una captura de red, el cuerpo de la trama Close que recibió. Si empieza por { $bytes_a }, es { $a }; si empieza por { $bytes_b }, es { $b }.

# $code can be in a Close frame, $report is only reported.
step-report = Busque, en una captura de red, una trama Close que haya recibido. Si su cuerpo empieza por { $bytes }, es { $code }. { $report } nunca figura en una trama Close: lo puso su propia biblioteca.

# $code can be in a Close frame, $illegal must not be.
step-illegal = Mire, en una captura de red, el cuerpo de la trama Close. Si empieza por { $bytes }, es { $code }. Si empieza por { $illegal_bytes }, el otro lado envió { $illegal }, que no es un código de cierre válido; muchas bibliotecas indican 1002 o 1006 en su lugar.

# Both are only reported.
step-reports = Ni { $a } ni { $b } pueden figurar en una trama Close, así que una captura de programas correctos no muestra ninguno de los dos. Busque en la captura qué recibió su biblioteca antes de indicar el número.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Mire el cuerpo de la trama Close, si llegó alguna. Si empieza por { $illegal_bytes }, el otro lado envió { $illegal }, que no es un código de cierre válido. { $report } nunca figura en una trama Close: lo puso su propia biblioteca.

# Neither may be in a Close frame.
step-both-illegal = Mire el cuerpo de la trama Close, si llegó alguna. Si empieza por { $bytes_a }, el otro lado envió { $a }; si empieza por { $bytes_b }, envió { $b }. Ninguno de los dos es un código de cierre válido. Si no llegó ninguna trama Close así, el número lo puso un programa o una biblioteca de su lado.

# $unclean is never a clean close, $code usually is.
step-clean = Mire wasClean o el valor equivalente de su biblioteca. Si wasClean es true, es { $code }; con { $unclean }, wasClean nunca es true.

# $code is refused by these stacks, and shown as $shown.
step-refused = Averigüe qué software indica el número en su lado. El siguiente software rechaza { $code } e indica { $shown } en su lugar: { $stacks }. Si el suyo figura ahí, averigüe qué envió el otro lado antes de fiarse de { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } y { $b } son dos números de un mismo rango, «{ $name }». El protocolo no los distingue.
same-differences = El protocolo no distingue entre estos dos números.
same-use = El programa que los envía decide qué significa cada uno. Documente el significado de cada número y si un cliente debe reconectarse después.
same-use-illegal = No envíe ninguno de los dos. Para un significado propio, envíe un código de 4000–4999.
