# Sentences and words that several texts share. A parameter is written
# { -name(code: "1000") }.

-heartbeat = Yoldaki en kısa boşta kalma sınırının yarısından kısa aralıklarla bir mesaj veya ping gönderin. Sayfa ping gönderemez: sayfadan kendi protokolünüzün küçük bir mesajını gönderin ya da ping’leri sunucuya göndertin.
-reconnect-soon = En çok { SECONDS("rfc6455-first-delay") } saniyelik rastgele bir gecikmeden sonra yeniden bağlanın.
-past-the-proxy = Bütün proxy’leri atlayıp doğrudan sunucuya ikinci bir bağlantı açın ve ikisinden de hiçbir şey göndermeyin: yalnızca proxy’den geçen bağlantı sonlanırsa, onu proxy veya yük dengeleyici sonlandırmıştır.
-show-status = El sıkışmayı curl veya wscat gibi HTTP durumunu gösteren bir istemciyle, aynı ağdan, aynı yol, aynı çerezler ve aynı Origin ile yineleyin.

-retry-after = Gerekçe “retry-after=2.5” gibi bir gecikme belirtiyorsa (saniye olarak), tam o kadar bekleyin; bu, farewell ağ geçidine özgü bir yazımdır, standart değildir.
-own-code = Kendi belirlediğiniz bir anlam için 4000–4999 aralığından bir kod kullanın.
-accept-first = Bu kodu göndermeden önce el sıkışmayı kabul edin: el sıkışmayı bir HTTP durumuyla reddederseniz sayfa yalnızca 1006 görür.
-uws-refuses = uWebSockets üzerine kurulu istemciler bu kodu 1006 olarak bildirir; onlara 1008 ya da 4000–4999 aralığından bir kod gönderin.
-shown-anyway = Karşı taraf böyle bir sayı gönderirse Chromium ve Firefox bunu sayfaya iletir; Node için ws paketi 1006 bildirir.
-look-up-number = Karşı tarafta hangi kütüphanenin veya servisin olduğunu öğrenin ve sayıyı onun dokümantasyonunda arayın.
-capture-close = Close çerçevesini paket kaydıyla yakalayın. Gövdesi ya boştur ya da iki baytlık koddan (yüksek bayt önce) ve ardından UTF-8 gerekçeden oluşur.
-openssl = openssl s_client -connect HOST:443 -servername HOST

-cannot-send = { $code } gönderilemez; onu yalnızca bir kütüphane bildirir.
-neither-sent = İkisi de gönderilemez: her birini yalnızca bir kütüphane bildirir.
-give-a-code = close() çağırırken kod ve gerekçe verin.
-leave-to-library = { $code } kodunu uygulamanızdan göndermeyin: onu kütüphane gönderir.
-use-1014 = 1014’ü yalnızca ağ geçidi olarak, onu kabul eden istemcilere gönderin; ötekilere 1011 gönderin.
-not-again = İkisinden sonra da aynı mesajı yeniden göndermeyin.
-general-1008 = 1008 genel ret kodudur; 1003 (tür) ve 1009 (boyut) dışında kalan kurallar içindir.
-not-a-bug = 1005 bir hata değildir ve tek başına karşı tarafta bir bug olduğunu göstermez.

-clean-both = Evet, iki taraf da Close çerçevesi gönderdiyse.
-clean-receiver = Kodu alan taraf için, o taraf yanıt verirse evet; kodu gönderen taraf çoğu zaman 1006 bildirir.
-clean-never = Hayır, hiçbir zaman.
-not-valid = Geçerli bir kapanış kodu değil.

-look-age = Bağlantının ne kadar süre açık kaldığına bakın.
-count-ends = Aynı birkaç saniye içinde sonlanan bağlantıları sayın.
-sends-1012 = Kapanan uvicorn’da ve soketlerini boşaltan Phoenix’te kod büyük olasılıkla 1012’dir.
-fragments-1008 = Bir mesaj çok sayıda parça hâlinde geldiyse onu alan kütüphaneye bakın: ws ve undici, parça sayısı fazla olunca 1008 gönderir.
-other-3008 = 3008, Centrifugo’da istemcinin çok yavaş okuduğu, AssemblyAI’da oturumun azami süresine ulaştığı anlamına gelir.

-never-opened = open olayı hiç tetiklenmediyse 1006’dır: açılış el sıkışması başarısız olmuştur, dolayısıyla hiçbir Close çerçevesi gelmiş olamaz.
-has-reason = Karşı taraftan bir gerekçe geldiyse bu, { $code } kodudur: boş bir Close çerçevesi gerekçe içeremez. Gerekçe yoksa ikisi de olabilir.
-local-text = 1006’nın yanında bir metin varsa onu karşı taraf değil, kendi kütüphaneniz yazmıştır. O metni okuyun: çoğu zaman nedeni söyler.
-two-ends = Hatayı bulan taraf { $code } gönderir ve kendisi çoğu zaman 1006 bildirir; öteki taraf { $code } bildirir.
-capture-or-log = Tek başına sayı, hangi kodun geldiğini göstermez: Close çerçevesini paket kaydıyla yakalayın ya da karşı tarafın logunu okuyun.
-general-3000 = Sunucu Centrifugo ise 3000 “connection closed” anlamına gelir; WebSocket++ üzerine kuruluysa 3000 genel bir alt protokol hatasıdır. İkisi de kimlik bilgileriyle ilgili değildir.

-after-1008 = 1008’den sonra gerekçeyi ve servisin belgelediği sınırları okuyun. Hız sınırına takıldıysanız bekleyin, sonra daha yavaş gönderin; değilse yeniden bağlanmadan önce bir şeyi değiştirin.
-after-1011 = 1011’den sonra, yeniden bağlanmadan önce gerekçeyi okuyun: kota dolduysa ya da sunucu bir mesajı işleyemiyorsa aynı hata yinelenir.
-after-1012 = 1012’den sonra gerekçede belirtilen süre kadar bekleyin. Gerekçe bir gecikme belirtmiyorsa, 1012’nin kayıt metninde önerildiği gibi { SECONDS("registered-1012-min") } ile { SECONDS("registered-1012-max") } saniye arasında rastgele bir süre bekleyin; { SECONDS("paced-1012-min") }–{ SECONDS("paced-1012-max") } saniye ancak sunucu kapanışlarını, farewell’in yaptığı gibi, zamana yayıyorsa yeterlidir.
-after-1013 = 1013’ten sonra gerekçede belirtilen süre kadar bekleyin. Gerekçe bir gecikme belirtmiyorsa servisin başka bir adresini deneyin; aynı adrese yalnızca kullanıcı isterse ya da her denemede artan rastgele bir gecikmeden sonra yeniden bağlanın.
