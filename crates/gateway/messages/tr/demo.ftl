# The demo's page. One text, one line. An argument in braces stays as it is.
# Of a button, `.moral` is what both columns show, and `.open` why the left one
# does not end. Causes and sides are the reference's texts.

title = farewell: her son, iki kez
headline = Bir WebSocket’i farewell olmadan ve farewell ile sonlandırmak için bir düğmeye basın.
lead = Solda tarayıcınız doğrudan bir sunucuyla konuşur. Sağda aynı sunucu farewell’in arkasındadır; farewell, bağlantının neden sonlandığını tarayıcınıza söyler.
languages = Dil
actions = Nasıl sonlansın?
straight = Doğrudan
straight-about = tarayıcı → sunucu
through = farewell üzerinden
through-about = tarayıcı → farewell → sunucu
nothing-yet = Her düğme iki bağlantıya da aynı şeyi yapar. Tarayıcınıza ne söylendiğini karşılaştırın.
no-script = Bu sayfanın WebSocket açması için JavaScript gerekir. En yeni sonlar aşağıda; ya da bir terminal deneyin:
terminal = Ya da bir terminalden:
reference = Her kapanış kodu ne anlama gelir
results = Şimdiye kadar
col-ending = Son
ledger = Kayıt defteri, canlı
ledger-about = farewell her sonu yazar: kodu, nedenini ve önce kimin sonlandırdığını.
ledger-empty = Henüz hiçbir şey sonlanmadı.
ledger-all = Bütün kayıtlar
col-time = Saat
col-code = Kod
col-cause = Neden
col-who = Önce kim
col-path = Yol
picture = Kim ne gönderdi

act-finish = Normal şekilde bitir
    .moral = Normal bir veda değişmeden ulaşır. farewell araya girmez.
act-empty = Kod vermeden kapat
    .moral = Kod gönderilmedi, kimse de uydurmadı: iki tarafta da 1005.
act-crash = İşleyiciyi çökert
    .moral = Doğrudan bağlantıda 1006 hiçbir şey söylemez. farewell, sunucuda bir hata olduğunu ve istemcinin geri gelebileceğini söyler.
act-kill = Sunucuyu öldür
    .moral = Doğrudan bağlantıda 1006 hiçbir şey söylemez. farewell sunucuyu boşuna bekler, sonra onun gittiğini söyler.
act-restart = Sunucuyu yeniden başlat
    .moral = Doğrudan bağlantıda 1006 hiçbir şey söylemez. farewell sunucunun geri geldiğini görür ve her istemciye ne zaman döneceğini söyler.
act-break = Bozuk bir çerçeve gönder
    .moral = Doğrudan bağlantıda tarayıcı 1006 ile vazgeçer. farewell bozuk çerçeveyi kendisi karşılar ve kimin hatası olduğunu söyler.
act-utf8 = Bozuk UTF-8 gönder
    .moral = Tarayıcı yalnızca vazgeçebilir. farewell bozuk metni istemciye ulaşmadan durdurur ve kimin hatası olduğunu söyler.
act-big = Dev bir mesaj gönder
    .moral = Doğrudan bağlantıda 128 KiB’ı kimse durdurmaz. farewell’in bir sınırı vardır ve bunu söyler: 1009.
    .open = Sunucu 128 KiB’ın tamamını alıp geri gönderdi: onunla tarayıcı arasında hiç kimsenin sınırı yok.
act-fast = Çok hızlı gönder
    .moral = Doğrudan bağlantıda bir mesaj selini kimse durdurmaz. farewell’in bir sınırı vardır ve bunu söyler: 1008.
    .open = Sunucu her mesajı yanıtladı: onunla tarayıcı arasında mesajları sayan yok.
act-silent = Sunucuyu sustur
    .moral = Doğrudan bağlantı asılı kalır. farewell kimsenin yanıt vermediğini fark eder ve bunu söyler.
    .open = Sunucu gönderileni alır ve hiçbirini yanıtlamaz. Hâlâ orada olup olmadığını soran olmadığı için sayfa beklemeyi sürdürürdü.
act-drain = Ağ geçidini boşalt
    .moral = farewell düzenli bir şekilde ayrılır: herkese 1012 ve ne zaman geri geleceği söylenir. Sol taraf onun arkasında değildir.
    .open = Bu bağlantı farewell’den geçmez, bu yüzden bir boşaltma ona dokunmaz. Sunucusu durdurulsaydı 1006 ile sonlanırdı.

headline-running = { $action }: iki tarafı da izleyin …
headline-started = Sunucu ölüydü. Önce yeniden başlatıldı. { headline-running }
headline-failed = Demo yanıt vermiyor. Hâlâ çalışıyor mu?
play-all = Hepsini oynat
play-stop = Durdur

still-open = hâlâ açık
never-opened = hiç açılmadı
clean = temiz
unclean = temiz değil
reason-none = gerekçe verilmedi
verdict-true = gerçek gerekçe
verdict-empty = gönderildiği gibi, kodsuz
verdict-lost = gerekçe kayboldu
verdict-unnoticed = kimse fark etmedi
verdict-unaffected = farewell’in arkasında değil

advice-no = Otomatik olarak yeniden bağlanmayın.
advice-changed = Ancak bir şeyi değiştirdikten sonra yeniden bağlanın.
advice-after = { $min } saniye sonra yeniden bağlanın.
advice-between = { $min }–{ $max } saniyelik rastgele bir gecikmeden sonra yeniden bağlanın.

backend-running = Sunucu çalışıyor: süreç { $pid }.
backend-away = Sunucu kısa bir süre yok.
backend-dead = Sunucu ölü. Bir sonraki düğme onu yeniden başlatır.

lane-browser = tarayıcı
# As in English.
lane-farewell = farewell
lane-server = sunucu
picture-close-empty = boş Close
picture-cut = TCP kesildi, Close yok
picture-killed = öldürüldü
picture-restarted = yeniden başladı
picture-illegal = kurallara aykırı çerçeve
picture-not-utf8 = UTF-8 olmayan metin
picture-alive = orada mısın?
picture-no-answer = yanıt yok
picture-gives-up = vazgeçer, gerekçe yok
picture-drain = boşaltır
