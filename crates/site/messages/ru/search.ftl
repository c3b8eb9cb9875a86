# The search, which runs in the browser.

search-title = Поиск
search-description = Поиск по кодам закрытия WebSocket: число, название, строка лога, байты кадра Close, сервис или время.
search-lead = Введите число, название или вопрос либо вставьте строку лога или байты кадра.
# Shown where no script runs. The two pages below it are links.
search-noscript = Для поиска нужен JavaScript. На этих страницах есть всё и без него:

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = Найдено: { $count }
search-nothing = По этим словам ничего не найдено.
search-nearest = Может быть, вы имели в виду:
search-help = Лучше всего находятся число, название или целая строка лога. На этих страницах есть всё:
search-failed = Поиск не загрузился. Попробуйте ещё раз или посмотрите здесь:
# Above what the text was recognised as.
search-answer = Что это

# What a result is, in one or two words.
kind-code = Код
kind-pair = Два кода
kind-range = Диапазон
kind-meaning = Сервис
kind-dialect = Сервис
kind-software = Программа
kind-timer = Таймер
kind-situation = Причина
kind-page = Страница

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
second-words = с сек секунд секунда секунды секунду секундах seconds second secs sec s
minute-words = м мин минут минута минуты минуту минутах minutes minute mins min m
hour-words = ч час часа часов часах hours hour hrs hr h

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
stop-words = а без бы был была было быть в вебсокет вебсокета вебсокеты во вот все всегда вы где для до его ее если есть еще же за закрывает закрывается закрываются закрылась закрылось закрылся закрыт закрыто закрытие закрытия и из или их к как какая какой код кода кодом коды когда ли меня мне мой моя на надо не нет ни но нужно о об он она они оно от отчего ошибка ошибки ошибку по после постоянно почему при причина просто работает с связи со соединение соединения соединений так такое там то тоже только у уже что чтобы это этого этот я with why when what websocket was to the or on of my me it is in i from for error does do codes code closes closed by behind at are and an after a
