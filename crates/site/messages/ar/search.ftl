# The search, which runs in the browser.

search-title = البحث
search-description = ابحث في رموز إغلاق WebSocket: رقم، أو اسم، أو سطر من سجل، أو بايتات إطار Close، أو خدمة، أو مدة.
search-lead = اكتب رقمًا أو اسمًا أو سؤالًا، أو الصق سطرًا من سجل أو بايتات إطار.
# Shown where no script runs. The two pages below it are links.
search-noscript = يحتاج البحث إلى JavaScript. وفي هاتين الصفحتين كل شيء من دونه:

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = النتائج: { $count }
search-nothing = لم يُعثر على شيء لهذه الكلمات.
search-nearest = هل تقصد أحد هذه؟
search-help = أفضل ما يُعثر عليه رقم أو اسم أو سطر كامل من سجل. وفي هذه الصفحات كل شيء:
search-failed = تعذّر تحميل البحث. حاول مرة أخرى، أو انظر هنا:
# Above what the text was recognised as.
search-answer = ما هذا

# What a result is, in one or two words.
kind-code = رمز
kind-pair = رمزان
kind-range = نطاق
kind-meaning = خدمة
kind-dialect = خدمة
kind-software = برنامج
kind-timer = مؤقّت
kind-situation = سبب
kind-page = صفحة

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
# As in English.
second-words = ث ثانية ثانيه ثانيتين ثانيتان ثوان ثواني s sec secs second seconds
# As in English.
minute-words = د دقيقة دقيقه دقيقتين دقيقتان دقايق m min mins minute minutes
# As in English.
hour-words = س ساعة ساعه ساعتين ساعتان ساعات h hr hrs hour hours

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
# As in English.
stop-words = ابدا احيانا اذا اغلاق اغلق الاغلاق الخطا الذي الرمز التي السبب الكود المشكلة المشكله الى الي ام ان انا او اي ايه باغلاق بسبب بعد بين بها به بي تغلق تم تنغلق ثم حتى حتي حل خطا خلال خلف دايما رمز رموز سبب شيء ظهور ظهر عدم على علي عن عند عندما عندي في فى فيه قبل قد قفل كان كانت كل كلما كما كود كيف كيفية كيفيه لا لان لدي لم لماذا له لها لي ليش ليه ليس ما ماذا متى متي مشكلة مشكله مع معنى معني مغلق من منه هذا هذه هل هناك هو هي و وراء يا يتم يحدث يظهر يعني يغلق يقفل يكون ينغلق a after an and are at behind by closed closes code codes do does error for from i in is it me my of on or the to was websocket websockets what when why with
