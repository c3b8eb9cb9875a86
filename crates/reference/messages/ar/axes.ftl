# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a } أم { $b }؟

heading-differences = ما الفرق
heading-tell = كيف تعرف أيّهما لديك
heading-use = متى تستخدم كلًّا منهما

axis-travels = في إطار Close
axis-senders = من يرسله
axis-clean = إغلاق نظيف
axis-fault = أي طرف تسبّب فيه
axis-reconnect = إعادة الاتصال؟
axis-look = أين تنظر أولًا

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }: { $answer_a } { $b }: { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = الرقم وحده لا يبيّن دائمًا أيّهما كان.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = انظر إلى جسم إطار Close الذي تلقّيته، في لقطة الحزم. إذا بدأ بالبايتين { $bytes_a }، فهو { $a }؛ وإذا بدأ بالبايتين { $bytes_b }، فهو { $b }.

# $code can be in a Close frame, $report is only reported.
step-report = ابحث في لقطة الحزم عن إطار Close تلقّيته. إذا بدأ جسمه بالبايتين { $bytes }، فهو { $code }. لا يأتي { $report } أبدًا في إطار Close: مكتبتك هي التي وضعته.

# $code can be in a Close frame, $illegal must not be.
step-illegal = انظر إلى جسم إطار Close في لقطة الحزم. إذا بدأ بالبايتين { $bytes }، فهو { $code }. وإذا بدأ بالبايتين { $illegal_bytes }، فقد أرسل الطرف الآخر { $illegal }، وهو ليس رمز إغلاق صالحًا؛ ومكتبات كثيرة تعرض بدلًا منه 1002 أو 1006.

# Both are only reported.
step-reports = لا يجوز أن يرد { $a } ولا { $b } في إطار Close، ولذلك لا تُظهر لقطة الحزم لبرامج سليمة أيًّا منهما. ابحث في اللقطة عما تلقّته مكتبتك قبل أن تعرض الرقم.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = انظر إلى جسم إطار Close، إن وصل إطار. إذا بدأ بالبايتين { $illegal_bytes }، فقد أرسل الطرف الآخر { $illegal }، وهو ليس رمز إغلاق صالحًا. لا يأتي { $report } أبدًا في إطار Close: مكتبتك هي التي وضعته.

# Neither may be in a Close frame.
step-both-illegal = انظر إلى جسم إطار Close، إن وصل إطار. إذا بدأ بالبايتين { $bytes_a }، فقد أرسل الطرف الآخر { $a }؛ وإذا بدأ بالبايتين { $bytes_b }، فقد أرسل { $b }. وليس أيّ منهما رمز إغلاق صالحًا. وإذا لم يصل إطار Close كهذا، فالرقم من صنع برنامج أو مكتبة عندك.

# $unclean is never a clean close, $code usually is.
step-clean = انظر إلى wasClean، أو إلى القيمة التي تستخدمها مكتبتك بدلًا منها. إذا كانت قيمة wasClean هي true، فهو { $code }؛ أما مع { $unclean } فلا تكون قيمة wasClean هي true أبدًا.

# $code is refused by these stacks, and shown as $shown.
step-refused = اعرف أي برنامج يعرض الرقم عندك. البرمجيات التالية ترفض { $code } وتعرض { $shown } بدلًا منه: { $stacks }. إذا كان برنامجك واحدًا منها، فاعرف ما أرسله الطرف الآخر قبل أن تعتمد على { $shown }.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } و{ $b } رقمان من نطاق واحد، «{ $name }». لا يفرّق البروتوكول بينهما.
same-differences = لا يفرّق البروتوكول بين هذين الرقمين.
same-use = البرنامج الذي يرسلهما هو الذي يحدد معنى كل منهما. اكتب معنى كل رقم، وهل ينبغي للعميل أن يعيد الاتصال بعده.
same-use-illegal = لا ترسل أيًّا منهما. لمعنى خاص بك، أرسل رمزًا من 4000–4999.
