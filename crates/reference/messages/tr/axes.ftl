# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a } ya da { $b }?

heading-differences = Farklar
heading-tell = Elinizdekinin hangisi olduğunu nasıl anlarsınız
heading-use = Hangisi ne zaman kullanılır

axis-travels = Close çerçevesinde
axis-senders = Kim gönderir
axis-clean = Temiz kapanış
axis-fault = Hangi taraf yol açtı
axis-reconnect = Yeniden bağlanma
axis-look = Önce nereye bakmalı

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }: { $answer_a } { $b }: { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = Tek başına sayı, ikisinden hangisi olduğunu her zaman göstermez.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = Aldığınız Close çerçevesinin gövdesine bir paket kaydında bakın. { $bytes_a } ile başlıyorsa { $a }, { $bytes_b } ile başlıyorsa { $b } kodudur.

# $code can be in a Close frame, $report is only reported.
step-report = Aldığınız bir Close çerçevesi olup olmadığına paket kaydında bakın. Gövdesi { $bytes } ile başlıyorsa { $code } kodudur. { $report } bir Close çerçevesinde hiçbir zaman bulunmaz: onu kendi kütüphaneniz yazmıştır.

# $code can be in a Close frame, $illegal must not be.
step-illegal = Close çerçevesinin gövdesine bir paket kaydında bakın. { $bytes } ile başlıyorsa { $code } kodudur. { $illegal_bytes } ile başlıyorsa karşı taraf { $illegal } göndermiştir; bu geçerli bir kapanış kodu değildir; birçok kütüphane onun yerine 1002 veya 1006 bildirir.

# Both are only reported.
step-reports = Ne { $a } ne de { $b } bir Close çerçevesinde bulunabilir, bu yüzden kurallara uyan programların paket kaydında ikisi de görünmez. Kütüphanenizin bu sayıyı bildirmeden önce ne aldığına paket kaydında bakın.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Bir Close çerçevesi geldiyse gövdesine bakın. { $illegal_bytes } ile başlıyorsa karşı taraf { $illegal } göndermiştir; bu geçerli bir kapanış kodu değildir. { $report } bir Close çerçevesinde hiçbir zaman bulunmaz: onu kendi kütüphaneniz yazmıştır.

# Neither may be in a Close frame.
step-both-illegal = Bir Close çerçevesi geldiyse gövdesine bakın. { $bytes_a } ile başlıyorsa karşı taraf { $a }, { $bytes_b } ile başlıyorsa { $b } göndermiştir. İkisi de geçerli bir kapanış kodu değildir. Böyle bir Close çerçevesi gelmediyse sayıyı sizin tarafınızdaki bir program veya kütüphane üretmiştir.

# $unclean is never a clean close, $code usually is.
step-clean = wasClean değerine ya da kütüphanenizde onun yerini tutan değere bakın. wasClean true ise { $code } kodudur; { $unclean } ile wasClean hiçbir zaman true olmaz.

# $code is refused by these stacks, and shown as $shown.
step-refused = Sizin tarafınızda sayıyı hangi yazılımın bildirdiğini öğrenin. Şunlar { $code } kodunu reddeder ve onun yerine { $shown } bildirir: { $stacks }. Sizinki bunlardan biriyse { $shown } değerine güvenmeden önce karşı tarafın ne gönderdiğini öğrenin.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } ile { $b } aynı aralığın iki sayısıdır: “{ $name }”. Protokol ikisi arasında fark gözetmez.
same-differences = Protokol bu iki sayı arasında fark gözetmez.
same-use = Her birinin ne anlama geldiğine, onları gönderen program karar verir. Her sayının anlamını ve istemcinin ondan sonra yeniden bağlanmasının gerekip gerekmediğini yazıya dökün.
same-use-illegal = İkisini de göndermeyin. Kendi belirlediğiniz bir anlam için 4000–4999 aralığından bir kod gönderin.
