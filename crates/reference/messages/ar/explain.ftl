# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = ما معناه
heading-when = متى تراه، الأكثر شيوعًا أولًا
heading-send = متى ترسله
heading-names = أسماؤه
heading-dialects = معناه في أماكن أخرى
heading-reference = أين عُرِّف
heading-next = ما تقرؤه بعد ذلك

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = للصفحة
meaning-server = للخادم
meaning-operator = لمسؤول التشغيل

# Below each situation. $text is one or more sentences.
seen-test = الاختبار: { $text }
seen-fix = الحل: { $text }

field-kind = النوع
field-wire = في إطار Close
field-senders = من يرسله
field-refused = من يرفضه
field-advice = إعادة الاتصال؟
field-http = في HTTP
field-first = الخطوة الأولى
field-range = النطاق

wire-yes = نعم، يمكن إرساله.
wire-no = لا يُرسَل أبدًا في إطار Close.
senders-none = لا أحد
refused = { $stacks }. المتلقّي المبني على برنامج منها يعرض 1002 أو 1006 أو خطأً بدلًا منه.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name } ({ $software })
range = من { $from } إلى { $to }: { $name }

advice-yes = نعم، بعد انتظار عشوائي من { $min } إلى { $max } ث؛ وانتظر أطول بعد كل محاولة فاشلة.
# For a number that its sender defines.
advice-unless-documented = نعم، إلا إذا ذكرت وثائق المرسِل غير ذلك: بعد انتظار عشوائي من { $min } إلى { $max } ث؛ وانتظر أطول بعد كل محاولة فاشلة.
advice-after = نعم، بعد { $delay } ث.
advice-if-needed = فقط إذا كان تطبيقك لا يزال يحتاج إلى الاتصال.
advice-no = لا: المحاولة نفسها ستفشل مرة أخرى ما لم يتغيّر شيء.
advice-changed = ليس قبل أن تغيّر شيئًا؛ وإلا تكرّر الخطأ نفسه.
# For 1008 alone.
reconnect-policy = { advice-no } وإن ذكر نص السبب مدة، فأعد الاتصال بعدها.
# For 1012 alone.
reconnect-restart = نعم، بعد المدة التي يذكرها نص السبب. وإن لم يذكر مدة، فبعد انتظار عشوائي من { SECONDS("registered-1012-min") } إلى { SECONDS("registered-1012-max") } ث؛ وتكفي مدة من { SECONDS("paced-1012-min") } إلى { SECONDS("paced-1012-max") } ث حيث يوزّع الخادم عمليات الإغلاق على فترة من الزمن.
# For 1013 alone.
reconnect-later = نعم، بعد المدة التي يذكرها نص السبب. وإن لم يذكر مدة، فبعنوان آخر للخدمة؛ ولا تُعد الاتصال بالعنوان نفسه إلا إذا طلب المستخدم ذلك، أو بعد انتظار عشوائي من { $min } إلى { $max } ث، وأطول في كل مرة.
advice-none = ليس رمز إغلاق صالحًا؛ لا شيء يعاد الاتصال به.

category-unused = غير مستخدم
category-protocol = يعرّفه البروتوكول
category-reserved = محجوز، بلا معنى
category-local = محلي فقط، لا يُرسَل أبدًا
category-unassigned = غير مخصَّص
category-registered = مسجَّل، لمن طلبه أولًا
category-library = للمكتبات وأطر العمل
category-private = للاستخدام الخاص
category-outside = خارج سجل IANA

sender-client = العميل
sender-server = الخادم
sender-gateway = البوابة
sender-local = لا أحد؛ المكتبة تعرضه محليًّا

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }: { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = أعد الاتصال.
dialect-backoff = أعد الاتصال بعد انتظار عشوائي يزداد مع كل محاولة.
dialect-changed = غيّر شيئًا قبل أن تعيد الاتصال.
dialect-no = لا تُعد الاتصال.
dialect-unknown = لا يذكر المصدر هل يعاد الاتصال أم لا.
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }–{ $to }: { $reconnect }

# What a pasted text was.
heading-told = ما الذي حدث
found-candidates = يدل هذا الاسم على رموز مختلفة في برمجيات مختلفة.
found-name = { $name } هو اسم { $code } في: { $software }.
found-frame = هذا إطار Close فيه الرمز { $code }.
found-empty-frame = هذا إطار Close بلا رمز.
found-illegal-code = الإطار مخالف: لا يجوز أن يرد { $code } في إطار Close. معظم المكتبات ترد عليه بالرمز 1002.
found-reason = نص السبب هو «{ $reason }».
found-line = هذا النص من { $software }.
found-code = وهو يدل على { $code }.
found-local = كتبه البرنامج الذي يعرضه عن نفسه.
found-peer = أرسله الطرف الآخر.
fault-fragmented = الإطار مخالف: البت FIN فيه غير مضبوط، ولا يجوز تجزئة إطار Close.
fault-reserved = الإطار مخالف: أحد البتات المحجوزة (RSV1 إلى RSV3) مضبوط.
fault-too-long = الإطار مخالف: جسمه أطول من 125 بايتًا.
fault-truncated = توجد بايتات ناقصة: يعلن الإطار عن جسم أطول.
fault-trailing = توجد بايتات بعد نهاية الإطار.
fault-half-code = الإطار مخالف: جسمه بايت واحد، أي نصف رمز.
fault-not-utf8 = الإطار مخالف: نص السبب فيه ليس بترميز UTF-8.

# The table of all codes: short, so that it fits on one screen.
list-code = الرمز
list-name = الاسم
list-wire = يُرسَل؟
list-sent = يُرسَل
list-local = محلي فقط
list-never = لا يُرسَل أبدًا
list-yes = نعم، بعد انتظار
list-if-needed = عند الحاجة فقط
list-no = لا
list-changed = بعد تغيير
list-none = لا ينطبق
