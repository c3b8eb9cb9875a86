# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell: كل نهاية مرتين
headline = اضغط زرًّا لتنهي اتصال WebSocket، مرة دون farewell ومرة معه.
lead = في جانب يتحدث متصفحك إلى خادم مباشرة. وفي الجانب الآخر يقف الخادم نفسه خلف farewell، الذي يقول لمتصفحك لماذا انتهى الاتصال.
languages = اللغة
actions = كيف ينتهي الاتصال؟
straight = مباشرة
straight-about = المتصفح ← الخادم
through = عبر farewell
through-about = المتصفح ← farewell ← الخادم
nothing-yet = كل زر يفعل الشيء نفسه بالاتصالين. قارن ما يُقال لمتصفحك.
no-script = تحتاج هذه الصفحة إلى JavaScript لفتح اتصالات WebSocket. أحدث النهايات في الأسفل؛ أو جرّب الطرفية:
terminal = أو من الطرفية:
reference = معنى كل رمز إغلاق
results = حتى الآن
col-ending = النهاية
ledger = دفتر القيود، مباشرة
ledger-about = يسجّل farewell كل نهاية: الرمز، والسبب، ومن كان الأول.
ledger-empty = لم ينته شيء بعد.
ledger-all = كل القيود
col-time = الوقت
col-code = الرمز
col-cause = السبب
col-who = من كان الأول
col-path = المسار
picture = من أرسل ماذا

act-finish = إنهاء عادي
    .moral = الوداع العادي يصل كما هو. لا يتدخل farewell.
act-empty = إغلاق بلا رمز
    .moral = لم يُرسَل رمز، ولا يُختلق رمز: 1005 عند الطرفين.
act-crash = إسقاط دالة المعالجة
    .moral = في الاتصال المباشر لا يقول 1006 شيئًا. ويقول farewell إن الخادم فشل، وإن العميل يجوز له أن يعود.
act-kill = قتل الخادم
    .moral = في الاتصال المباشر لا يقول 1006 شيئًا. وينتظر farewell الخادم عبثًا، ثم يقول إنه لم يعد موجودًا.
act-restart = إعادة تشغيل الخادم
    .moral = في الاتصال المباشر لا يقول 1006 شيئًا. ويرى farewell الخادم يعود، فيقول لكل عميل متى يرجع.
act-break = إرسال إطار معطوب
    .moral = في الاتصال المباشر يستسلم المتصفح بالرمز 1006. ويتلقّى farewell الإطار المعطوب بنفسه، ويقول على من يقع الخطأ.
act-utf8 = إرسال UTF-8 فاسد
    .moral = لا يملك المتصفح إلا أن يستسلم. ويوقف farewell النص الفاسد قبل أن يصل إلى العميل، ويقول على من يقع الخطأ.
act-big = إرسال رسالة ضخمة
    .moral = في الاتصال المباشر لا أحد يوقف 128 KiB. ولدى farewell حدّ، وهو يقول ذلك: 1009.
    .open = أخذ الخادم 128 KiB كلها وأعادها: لا حدّ لدى أحد بينه وبين المتصفح.
act-fast = الإرسال بسرعة مفرطة
    .moral = في الاتصال المباشر لا أحد يوقف السيل. ولدى farewell حدّ، وهو يقول ذلك: 1008.
    .open = ردّ الخادم على كل رسالة: لا أحد بينه وبين المتصفح يعدّها.
act-silent = إسكات الخادم
    .moral = في الجانب المباشر يبقى الاتصال معلَّقًا. ويلاحظ farewell أن لا أحد يجيب، ويقول ذلك.
    .open = يأخذ الخادم ما يُرسَل ولا يجيب بشيء. ولا أحد يسأل هل لا يزال هناك، فكانت الصفحة ستستمر في الانتظار.
act-drain = تفريغ البوابة
    .moral = يغادر farewell بنظام: يقال للجميع 1012، ومتى يعودون. والاتصال المباشر ليس خلفه.
    .open = لا يمر هذا الاتصال عبر farewell، فلا يمسّه التفريغ. ولو أُوقف خادمه لانتهى بالرمز 1006.

headline-running = { $action }: راقب الجانبين …
headline-started = كان الخادم متوقفًا، فأعيد تشغيله أولًا. { headline-running }
headline-failed = لا يجيب العرض. هل لا يزال يعمل؟
play-all = تشغيل الكل
play-stop = إيقاف

still-open = لا يزال مفتوحًا
never-opened = لم يُفتح قط
clean = نظيف
unclean = غير نظيف
reason-none = بلا نص سبب
verdict-true = السبب الحقيقي
verdict-empty = بلا رمز، كما أُرسل
verdict-lost = ضاع السبب
verdict-unnoticed = لم يلاحظ أحد
verdict-unaffected = ليس خلف farewell

advice-no = لا تُعد الاتصال تلقائيًّا.
advice-changed = لا تُعد الاتصال إلا بعد أن تغيّر شيئًا.
advice-after = أعد الاتصال بعد { $min } ث.
advice-between = أعد الاتصال بعد انتظار عشوائي من { $min } إلى { $max } ث.

backend-running = الخادم يعمل: العملية { $pid }.
backend-away = الخادم غائب للحظة.
backend-dead = الخادم متوقف. الزر التالي يشغّله مرة أخرى.

lane-browser = المتصفح
# As in English.
lane-farewell = farewell
lane-server = الخادم
picture-close-empty = إطار Close فارغ
picture-cut = قُطع TCP، بلا Close
picture-killed = قُتل
picture-restarted = أعيد تشغيله
picture-illegal = إطار مخالف
picture-not-utf8 = نص ليس UTF-8
picture-alive = هل تعمل؟
picture-no-answer = لا رد
picture-gives-up = يستسلم، بلا نص سبب
picture-drain = تفريغ
