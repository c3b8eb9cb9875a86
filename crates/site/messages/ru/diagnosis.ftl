# The page that finds the cause of an ending.

diagnose-title = Найти причину закрытия WebSocket
diagnose-description = Узнайте, почему закрылся WebSocket: укажите, что вам известно о завершении, и посмотрите самые вероятные причины, как подтвердить каждую и как её исправить.
diagnose-lead = Укажите, что знаете, остальное пропустите. Самые вероятные причины идут первыми, каждая с проверкой и решением.
# Shown where no script runs.
diagnose-noscript = Для диагностики нужен JavaScript. Без него найдите ниже то, что вы наблюдаете.
diagnose-form = Что вы знаете о завершении
diagnose-failed = Правила не загрузились. Попробуйте ещё раз.
diagnose-button = Найти причину
diagnose-clear = Начать заново
diagnose-causes = Вероятные причины
diagnose-noticed = Начать с того, что вы наблюдаете
diagnose-noticed-about = Чем чаще всего оказывается каждое из этих наблюдений:

# Labels of the form's fields.
symptom-code = Код закрытия
symptom-reason = Текст причины или строка лога
symptom-reason-hint = Текст рядом с кодом или сообщение об ошибке. Он остаётся в вашем браузере.
symptom-empty = Текст причины был пустым
symptom-opened = Соединение открылось?
symptom-clean = Закрытие было чистым (wasClean)?
symptom-silence = Сколько перед этим длилась тишина?
symptom-age = Сколько соединение было открыто?
symptom-span-hint = Число секунд или число с единицей: 60 с, 5 мин, 2 ч.
symptom-status = Статус HTTP рукопожатия
symptom-together = Сколько соединений закрылось в пределах 2 с, включая это?
symptom-side = Кто это увидел?
symptom-software = Что находится на пути?
symptom-others = Другие программы, через запятую
answer-unknown = неизвестно
answer-yes = да
answer-no = нет
answer-client = клиент
answer-server = сервер

# Said by the script.
# $count is a number, without a noun, so that it needs no plural.
diagnosis-many = Подходящих причин: { $count }. Прежде чем действовать, подтвердите одну из них.
diagnosis-elsewhere = Что число значит у сервисов; укажите свой выше
diagnosis-none = Ни одна причина в этом справочнике не согласуется со всем этим сразу. Уберите то, в чём уверены меньше всего.
diagnosis-cause = Подробнее об этой причине
diagnosis-ask = Ответить
# $field is the label of a field.
diagnosis-unread = Поле «{ $field }» прочитать не удалось, оно не учтено.
# $name is what was typed.
diagnosis-unknown-software = Программа с названием «{ $name }» здесь неизвестна, она не учтена.
diagnosis-several = «{ $name }» может означать любой из этих вариантов. Выберите один:
diagnosis-nearest = Может быть, вы имели в виду это?

# What people notice; each leads to what it most often is.
noticed-never-opened = Соединение вообще не открывается.
noticed-only-behind-proxy = Соединение закрывается только за прокси, через какое-то время без сообщений.
noticed-proxy-refuses = Соединение не открывается за прокси, а без него открывается.
noticed-many-at-once = Много соединений закрывается в одну и ту же секунду.
noticed-after-deployment = Соединения закрываются при деплое новой версии.
noticed-after-sleep = Соединение закрывается на телефонах или после сна компьютера.
noticed-large-messages = Соединение закрывается после большого сообщения.
noticed-handler = Соединение закрывается с 1011 после одного определённого сообщения.
noticed-after-login = Соединение открывается и в пределах секунды закрывается.
noticed-ping = В логе что-то о ping или таймауте.
noticed-no-code = Код 1005, и текста причины нет.
noticed-certificate = Не работает только с wss://.
