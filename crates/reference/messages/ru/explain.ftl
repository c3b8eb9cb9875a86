# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = Что это значит
heading-when = Когда встречается, от частого к редкому
heading-send = Когда отправлять
heading-names = Как называется
heading-dialects = Что значит в других местах
heading-reference = Где определён
heading-next = Что читать дальше

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = Для страницы
meaning-server = Для сервера
meaning-operator = Для администратора

# Below each situation. $text is one or more sentences.
seen-test = Проверка: { $text }
seen-fix = Решение: { $text }

field-kind = Вид
field-wire = В кадре Close
field-senders = Кто отправляет
field-refused = Кто не принимает
field-advice = Переподключаться?
field-http = В HTTP
field-first = Первый шаг
field-range = Диапазон

wire-yes = Да, его можно отправить.
wire-no = Никогда не отправляется в кадре Close.
senders-none = никто
refused = { $stacks }. Получатель на основе одного из них вместо этого сообщает 1002, 1006 или ошибку.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name } ({ $software })
range = { $from }–{ $to }: { $name }

advice-yes = Да, после случайной задержки от { $min } до { $max } с; после каждой неудачи ждите дольше.
# For a number that its sender defines.
advice-unless-documented = Да, если в документации отправителя не сказано иное: после случайной задержки от { $min } до { $max } с; после каждой неудачи ждите дольше.
advice-after = Да, через { $delay } с.
advice-if-needed = Только если соединение ещё нужно приложению.
advice-no = Нет, пока ничего не изменилось: та же попытка снова закончится неудачей.
advice-changed = Только после того, как вы что-то измените; иначе та же ошибка повторится.
# For 1008 alone.
reconnect-policy = { advice-no } Если в тексте причины указана задержка, переподключитесь после неё.
# For 1012 alone.
reconnect-restart = Да, после задержки, указанной в тексте причины. Если её нет, после случайной задержки от { SECONDS("registered-1012-min") } до { SECONDS("registered-1012-max") } с; от { SECONDS("paced-1012-min") } до { SECONDS("paced-1012-max") } с достаточно там, где сервер закрывает соединения не все сразу, а постепенно.
# For 1013 alone.
reconnect-later = Да, после задержки, указанной в тексте причины. Если её нет, переподключайтесь к другому адресу сервиса, а к прежнему адресу — только если об этом просит пользователь либо после случайной задержки от { $min } до { $max } с, с каждым разом более долгой.
advice-none = Недопустимый код закрытия; переподключаться не к чему.

category-unused = не используется
category-protocol = определён протоколом
category-reserved = зарезервирован, значения нет
category-local = только локальный, не отправляется
category-unassigned = не назначен
category-registered = зарегистрирован (в порядке поступления)
category-library = для библиотек и фреймворков
category-private = для частного использования
category-outside = вне реестра

sender-client = клиент
sender-server = сервер
sender-gateway = шлюз
sender-local = никто; библиотека сообщает его локально

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }: { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = Переподключитесь.
dialect-backoff = Переподключайтесь с растущими случайными задержками.
dialect-changed = Прежде чем переподключаться, что-то измените.
dialect-no = Не переподключайтесь.
dialect-unknown = В источнике не сказано, переподключаться ли.
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to }: { $reconnect }

# What a pasted text was.
heading-told = Что произошло
found-candidates = В разных программах это имя означает разные коды.
found-name = { $name } — имя кода { $code } в программах: { $software }.
found-frame = Это кадр Close с кодом { $code }.
found-empty-frame = Это кадр Close без кода.
found-illegal-code = Кадр недопустим: { $code } не должен стоять в кадре Close. Большинство библиотек отвечает на него кодом 1002.
found-reason = Текст причины: «{ $reason }».
found-line = Этот текст пишет { $software }.
found-code = Он соответствует коду { $code }.
found-local = Программа, которая показывает этот текст, написала его о себе.
found-peer = Его отправила другая сторона.
fault-fragmented = Кадр недопустим: бит FIN не установлен, а кадр Close нельзя фрагментировать.
fault-reserved = Кадр недопустим: установлен зарезервированный бит (RSV1–RSV3).
fault-too-long = Кадр недопустим: его тело длиннее 125 байт.
fault-truncated = Не хватает байтов: в кадре объявлено более длинное тело.
fault-trailing = После конца кадра есть лишние байты.
fault-half-code = Кадр недопустим: его тело — один байт, половина кода.
fault-not-utf8 = Кадр недопустим: текст причины не в UTF-8.

# The table of all codes: short, so that it fits on one screen.
list-code = Код
list-name = Название
list-wire = Отправка
list-sent = отправляется
list-local = локальный
list-never = никогда
list-yes = да, с задержкой
list-if-needed = если нужно
list-no = нет
list-changed = после изменений
list-none = неприменимо
