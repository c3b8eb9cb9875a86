# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a } или { $b }?

heading-differences = В чём разница
heading-tell = Как узнать, какой из двух у вас
heading-use = Какой когда использовать

axis-travels = В кадре Close
axis-senders = Кто отправляет
axis-clean = Чистое закрытие
axis-fault = Кто это вызвал
axis-reconnect = Переподключаться?
axis-look = Куда смотреть сначала

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }: { $answer_a } { $b }: { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = Само по себе число не всегда показывает, какой из двух кодов это был.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Посмотрите в дампе трафика на тело полученного кадра Close. Если оно начинается с { $bytes_a }, это { $a }; если с { $bytes_b }, это { $b }.

# $code can be in a Close frame, $report is only reported.
step-report = Найдите в дампе трафика полученный кадр Close. Если его тело начинается с { $bytes }, это { $code }. { $report } в кадре Close не бывает: это число подставила ваша библиотека.

# $code can be in a Close frame, $illegal must not be.
step-illegal = Посмотрите в дампе трафика на тело кадра Close. Если оно начинается с { $bytes }, это { $code }. Если с { $illegal_bytes }, другая сторона отправила { $illegal }, а это недопустимый код закрытия; многие библиотеки сообщают вместо него 1002 или 1006.

# Both are only reported.
step-reports = Ни { $a }, ни { $b } не должны стоять в кадре Close, поэтому в дампе трафика исправных программ нет ни того ни другого. Посмотрите в дампе, что получила ваша библиотека перед тем, как сообщить это число.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Посмотрите на тело кадра Close, если он пришёл. Если оно начинается с { $illegal_bytes }, другая сторона отправила { $illegal }, а это недопустимый код закрытия. { $report } в кадре Close не бывает: это число подставила ваша библиотека.

# Neither may be in a Close frame.
step-both-illegal = Посмотрите на тело кадра Close, если он пришёл. Если оно начинается с { $bytes_a }, другая сторона отправила { $a }; если с { $bytes_b }, она отправила { $b }. Оба кода закрытия недопустимы. Если такой кадр Close не приходил, число создала программа или библиотека на вашей стороне.

# $unclean is never a clean close, $code usually is.
step-clean = Посмотрите на wasClean или на то, что есть вместо него в вашей библиотеке. Если wasClean равно true, это { $code }; при { $unclean } wasClean никогда не бывает true.

# $code is refused by these stacks, and shown as $shown.
step-refused = Выясните, какая программа сообщает число на вашей стороне. Вот список ПО, которое не принимает { $code } и сообщает вместо него { $shown }: { $stacks }. Если ваша программа из этого списка, сначала выясните, что отправила другая сторона, и только потом полагайтесь на { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } и { $b } — два числа из одного диапазона, «{ $name }». Протокол не делает между ними различий.
same-differences = Протокол не делает различий между этими двумя числами.
same-use = Что означает каждое из них, решает программа, которая их отправляет. Запишите значение каждого числа и то, должен ли клиент после него переподключаться.
same-use-illegal = Не отправляйте ни одно из них. Для собственного значения отправляйте код из диапазона 4000–4999.
