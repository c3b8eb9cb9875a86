# The codes that have an entry of their own, and the ranges.
#
# The value is the registered name. `.answer` answers "what is this?" in one
# sentence; `.page`, `.server` and `.operator` say what it means for the author of
# the web page or client, the author of the server, and the operator of what is
# between; `.first` is the first step; `.use` says when to send it; `.reference`
# where it is defined. In the ranges, $code is the number that was asked for.
#
# One line is one text: a line break would reach the reader.

code-1000 = Normal kapanış
    .answer = Gönderenin işi bitti ve bağlantıyı kapattı; bu, iki tarafın anlaştığı anlamına gelmez.
    .page = Bağlantıyı sunucu kapattı ya da kendi kodunuz close() çağırdı. Sayfanın bağlantıya hâlâ ihtiyacı varsa, en çok { SECONDS("rfc6455-first-delay") } saniyelik rastgele bir gecikmeden sonra yeni bir bağlantı açın. Önce gerekçeyi okuyun: bir servis, süresi dolmuş bir anahtar gibi, yeni bağlantının değiştirmeyeceği bir şey için de 1000 ile kapatabilir.
    .server = İstemcinin işi bitti ve hiçbir şey başarısız olmadı: bunu hata olarak loglamayın. Bazı kütüphaneler kod taşımayan bir Close çerçevesi için de 1000 gösterir; yani istemci hiç kod göndermemiş olabilir.
    .operator = nginx ve HAProxy gibi yalnızca bayt aktaran proxy’ler hiçbir zaman Close çerçevesi göndermez. 1000 istemciden, sunucudan ya da WebSocket çerçevelerini kendisi yazan bir ağ geçidinden gelmiştir.
    .first = Bağlantının sonlanmasını beklemiyorduysanız close() çağrısını bulun; böyle bir çağrı yoksa bağlantının yaşına veya sonlanmadan önceki sessizliğe uyan bir zamanlayıcı arayın.
    .use = Sizin tarafınızın işi bitince 1000 gönderin. Boşta kalma zamanlayıcısı bağlantıyı sonlandırıyorsa 1001, sunucu yeniden başlıyorsa 1012 gönderin; çünkü istemciler 1000’i yeniden bağlanmamak için bir sebep sayabilir.
    .reference = RFC 6455, bölüm 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = Ayrılma
    .answer = Gönderen ayrılıyor: bir sayfa kapatıldı veya yeniden yüklendi, bir sunucu kapanıyor ya da sunucunun bir zamanlayıcısı doldu.
    .page = Bağlantıyı sunucu ya da önündeki bir ağ geçidi kapattı; sayfanız yanlış bir şey yapmadı. { -reconnect-soon } Aynı anda başka birçok istemci de yeniden bağlanıyor olabilir. Sayfa kendisi 1001 gönderemez: close(1001) InvalidAccessError fırlatır.
    .server = Bir kullanıcı sekmeyi kapattı, yeniden yükledi veya başka bir sayfaya geçti. Tarayıcılar bu durumda 1001 göndermek zorundadır; bunu hata değil, normal bir son sayın.
    .operator = Saatleri yeniden başlatmalar, deployment’lar ve yeniden yüklemelerle, sonlanmadan önceki sessizliği boşta kalma sınırlarıyla karşılaştırın. Caddy durunca veya yapılandırmasını yeniden yükleyince iki tarafa da 1001 gönderir; AWS API Gateway ise boşta kalma sınırına ve azami süresine ulaşılınca gönderir.
    .first = İstemciyseniz rastgele bir gecikme süresi bekleyin, sonra yeniden bağlanın. (Sunucunun bir şey yapması gerekmez.)
    .use = Sunucunuz durunca veya boştaki bir bağlantıyı sonlandırınca 1001 gönderin. Yeniden başlıyorsa ve istemcilerinizin kütüphaneleri 1012’yi kabul ediyorsa onun yerine 1012 gönderin. Tarayıcılar 1001’i kendiliğinden gönderir.
    .reference = RFC 6455, bölüm 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = Protokol hatası
    .answer = Gönderen, WebSocket protokolünün kurallarına aykırı baytlar aldı ve vazgeçti.
    .page = Çerçeveleri tarayıcı oluşturur, bu yüzden buna nadiren bir sayfa yol açar. Döngü içinde yeniden bağlanmayın, çünkü aynı hata genellikle yinelenir: sunucuyu işletenlere haber verin. Bandit’in (Phoenix) boşta kalma zamanlayıcısı bir istisnadır: o da 1002 ile sonlandırır ve yeni bağlantı çalışır.
    .server = Kütüphaneniz istemcinin gönderdiğini ya da istemci sizin gönderdiğinizi reddetti. Gerekçe genellikle kuralı adıyla söyler. Aynı sokete yazan iki kod parçası, yalnızca bir tarafın kullandığı sıkıştırma ve öteki kütüphanenin kabul etmediği bir kapanış kodu olup olmadığına bakın.
    .operator = Buna el sıkışmayı veya baytları değiştiren bir proxy, örneğin Sec-WebSocket-Extensions başlığını çıkaran bir proxy yol açabilir. Bütün proxy’leri atlayıp doğrudan sunucuya bağlanın: hata orada oluşmuyorsa nedeni bir proxy’dir.
    .first = Gerekçeyi okuyun: çiğnenen kuralı genellikle adıyla söyler.
    .use = 1002’yi kütüphaneye bırakın. Bir mesaj doğru biçimlendirilmiş ama uygulamanız onu kabul etmiyorsa 1003, 1008 ya da 4000–4999 aralığından bir kod gönderin.
    .reference = RFC 6455, bölüm 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = Desteklenmeyen veri
    .answer = Gönderen bu türde mesaj kabul etmiyor: ikili mesaj aldı ama metin istiyor ya da metin aldı ama ikili mesaj istiyor.
    .page = send() bir string ile metin, bir ArrayBuffer veya Blob ile ikili mesaj gönderir. Sunucunun beklediği türü gönderin. Aynı mesaj yeniden bağlandıktan sonra da başarısız olur.
    .server = İstemcinin gönderdiği son mesajın türünü ve framework’ünüzün veya istemcinin bir güncellemesinin bu türü değiştirip değiştirmediğini denetleyin. Bazı framework’ler geçerli JSON olmayan metin için de 1003 gönderir.
    .operator = Proxy’ler buna nadiren yol açar: nginx, HAProxy ve benzeri proxy’ler mesajın türüne bakmaz. WebSocket mesajlarını okuyan bir ağ geçidinin bununla ilgili bir kuralı olabilir; loguna bakın.
    .first = Son mesajın türüne bakın: paket kaydında opcode 1 metin, 2 ikilidir.
    .use = Bu türde mesajı hiç kabul etmiyorsanız 1003 gönderin. Doğru türde ama yanlış içerik, örneğin bozuk JSON için 1008 ya da 4000–4999 aralığından bir kod gönderin. HTTP’de 415 (Unsupported Media Type) buna benzer.
    .reference = RFC 6455, bölüm 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = Ayrılmış
    .answer = 1004’ün bir anlamı yoktur, bu kod gönderilmemelidir; eski tablolar ona “too large” der, bugün bunun kodu 1009’dur.
    .page = close olayı 1004 gösteriyorsa sunucu izin verilmeyen bir kod göndermiştir: Chromium ve Firefox onu sayfaya iletir. Otomatik olarak yeniden bağlanmayın; sunucuyu işletenlere haber verin.
    .server = Kütüphaneniz izin verse bile 1004 göndermeyin: öteki kütüphaneler buna 1002 ile yanıt verir veya 1006 bildirir. Size geldiyse istemci eski bir tabloya uyuyordur ya da bir bug’ı vardır.
    .operator = Yalnızca bayt aktaran proxy’ler 1004 üretmez. Onu hangi ucun gönderdiğini öğrenin.
    .first = 1004 gönderen programı bulun ve çok büyük mesajlar için ona 1009 gönderttirin.
    .use = 1004’ü hiçbir zaman göndermeyin. Çok büyük bir mesaj için 1009 gönderin. { -own-code }
    .reference = RFC 6455, bölüm 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = Durum kodu alınmadı
    .answer = İçinde kod olmayan bir Close çerçevesi geldi; bu kurallara uygun ve temizdir, 1005 sayısını ise kütüphaneniz kendisi yazdı.
    .page = Sunucu kod vermeden kapattı ya da sayfanız close() işlevini argümansız çağırdı ve sunucu aynı şekilde yanıt verdi. Bozuk bir şey yok. Yalnızca sayfanın bağlantıya hâlâ ihtiyacı varsa yeniden bağlanın.
    .server = İstemci close() işlevini kod vermeden çağırdı. Bunu temiz bir son sayın. İstisnalar vardır: wsproto veya sansio implementasyonuyla çalışan uvicorn, bağlantı aslında kopmuş olsa da 1005 gösterir.
    .operator = Bir taraf bilerek kapattı ve Close çerçevesi karşı tarafa ulaştı; demek ki yol çalışıyor. Bağlantıyı bir proxy kestiğinde kod 1005 değil, 1006 olur.
    .first = İstemcide veya sunucuda, kod verilmeyen close() çağrısını bulun.
    .use = 1005 gönderemezsiniz: denerseniz tarayıcılar hata fırlatır ve bir Close çerçevesinde yasaktır. Karşı tarafın nedeni bilmesi gerekiyorsa close(1000, "done") çağırın.
    .reference = RFC 6455, bölüm 7.1.5 ve 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Anormal kapanış
    .answer = Bağlantı hiç açılmadı ya da kullanılabilir bir Close çerçevesi olmadan sonlandı; 1006’yı kimse göndermedi, kütüphaneniz kendisi yazdı.
    .page = Tarayıcılar, bir sayfa kullanıcının ağını yoklayamasın diye nedeni betiklerden bilerek gizler. error olayında da aynı nedenle ne kod ne de mesaj vardır. Tarayıcının konsolu ve ağ paneli daha fazlasını, çoğu zaman HTTP durumunu gösterir. Giderek artan rastgele gecikmelerle yeniden bağlanın; bağlantı hiç açılmadıysa birkaç denemeden sonra bırakın.
    .server = İstemci bir Close çerçevesi olmadan koptu ya da bağlantıyı kendi kütüphaneniz kesti. Tek tük durumlar normaldir: telefonlar uyur, ağlar değişir. Aynı anda birçok bağlantı sonlanıyorsa bir yeniden başlatma veya bir proxy arayın. Kütüphanenizin hata metnini de loglayın, çünkü çoğu zaman nedeni söyler.
    .operator = Bağlantıyı sunucunun mu, proxy’nin mi sonlandırdığını bulmak için ikisinin o saniyedeki loglarını karşılaştırın: önce kapatan sonlandırmıştır. { -past-the-proxy } nginx, HAProxy ve AWS Application Load Balancer hiçbir zaman Close çerçevesi göndermez; bu yüzden bağlantıyı bunlardan biri kestiğinde istemciler 1006 görür.
    .first = Bağlantının hiç açılıp açılmadığını öğrenin: open olayı tetiklendi mi?
    .use = 1006 gönderemezsiniz. Bağlantıyı neden sonlandırdığını bilen bir program onun yerine bir Close çerçevesi gönderir: hata için 1011, kapanma için 1001 veya 1012, aşırı yük için 1013.
    .reference = RFC 6455, bölüm 7.1.5, 7.2.3 ve 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Geçersiz çerçeve verisi
    .answer = Veri, mesajının türüne uymuyor: bu neredeyse her zaman geçerli UTF-8 olmayan bir metin mesajıdır.
    .page = Tarayıcı gönderdiğiniz her string’i UTF-8 olarak kodlar; bu yüzden sayfanın gönderdiği metin nadiren 1007’ye yol açar. Yol açıyorsa, sunucunun 1007’yi bozuk JSON veya yanlış alanlar için kullanıp kullanmadığına bakın. Aynı mesajı yeniden göndermeyin.
    .server = Bir metin mesajını veya bir kapanış gerekçesini karşı tarafın ya da sizin kütüphaneniz çözemedi. Ham baytları ikili mesaj olarak gönderin ve metni yalnızca karakterlerin arasından bölün.
    .operator = Yalnızca bayt aktaran proxy’ler UTF-8’i denetlemez. İçeriği denetleyen bir ağ geçidi kendi kuralıyla 1007 gönderebilir; loguna bakın.
    .first = Son metin mesajının baytlarına bakın: geçerli UTF-8 olmayan ilk baytı bulun.
    .use = 1007’yi kütüphaneye bırakın. Bozuk JSON veya eksik alanlar için değildir: onlar için 1008 ya da 4000–4999 aralığından bir kod gönderin.
    .reference = RFC 6455, bölüm 7.4.1 ve 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = Kural ihlali
    .answer = Gönderen, kurallarından biri çiğnendiği için bağlantıyı kapattı: 1008, 1003 ile 1009’un uymadığı veya gönderenin ayrıntıları gizlemek istediği durumlar için genel ret kodudur.
    .page = Gerekçe sayıdan önemlidir: önce onu, sonra servisin belgelediği kuralları okuyun. Yeniden bağlanmadan önce kuralı çiğneyen şeyi değiştirin, çünkü aynı deneme yine başarısız olur. { -retry-after }
    .server = Bunu işleyiciniz, framework’ünüz ya da önünüzdeki bir ağ geçidi gönderdi. Kuralı kaynak kodda ve logda arayın: kimlik bilgileri, Origin, hız, içerik ya da çok yavaş okuyan bir istemci.
    .operator = farewell’inki gibi kendi kuralları olan bir ağ geçidi, sunucuya sormadan 1008 gönderir. Logu veya kaydı kuralı adıyla söyler.
    .first = Gerekçeyi okuyun; boşsa servisin yöneticisine sorun ya da sunucunun kapanış saniyesindeki logunu okuyun.
    .use = Bir istemci kurallarınızdan birini çiğnediyse ve başka bir kod uymuyorsa 1008 gönderin, kuralı gerekçede belirtin. Yanlış türde mesaj için 1003, çok büyük mesaj için 1009 gönderin.
    .reference = RFC 6455, bölüm 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = Mesaj çok büyük
    .answer = Bir mesaj, Close’u gönderenin kabul ettiğinden büyüktü; HTTP 413’ün WebSocket’teki karşılığıdır.
    .page = Yeniden bağlanmadan önce mesajı kuyruktan çıkarın, çünkü yine çok büyük gelecektir. Mesajı bölün ya da büyük veriyi HTTP üzerinden yükleyip yalnızca adresini gönderin.
    .server = Kütüphanenizin bir sınırı vardır ve bu sınır çoğu zaman küçüktür: Tomcat’te { KIB("tomcat-text-buffer") } KiB, Python websockets’te { MIB("python-websockets-max-size") } MiB, Node için ws’te { MIB("ws-max-payload") } MiB. Sınırı ancak uygulamanızın gerektirdiği kadar yükseltin, çünkü her bağlantı o kadar bellek kullanabilir.
    .operator = WebSocket çerçevelerini okuyan her düğümün kendi sınırı vardır; en küçüğü belirleyicidir. AWS API Gateway { KIB("aws-api-gateway-frame") } KiB’a kadar çerçeve ve { KIB("aws-api-gateway-message") } KiB’a kadar mesaj kabul eder.
    .first = Son mesajın ne kadar büyük olduğunu ve 1009’u hangi ucun veya hangi proxy’nin gönderdiğini öğrenin: gerekçenin ifadesi çoğu zaman hangi kütüphane olduğunu gösterir.
    .use = Bir mesaj sınırınızın üzerindeyse 1009 gönderin ve sınırı gerekçede belirtin.
    .reference = RFC 6455, bölüm 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = Zorunlu uzantı
    .answer = Sunucu, istemciye gereken bir uzantıyı kabul etmediği için istemci bağlantıyı kapattı.
    .page = Bir sayfa uzantıyı zorunlu kılamaz, bu yüzden 1010 tarayıcı dışındaki istemcilerden gelir. Böyle bir istemcide uzantıyı isteğe bağlı yapın ya da onu destekleyen bir sunucuya bağlanın.
    .server = 1010’u yalnızca istemciler gönderir. Gerekçede adı geçen uzantıyı etkinleştirin ya da onu sunmadığınızı belgeleyin.
    .operator = Sec-WebSocket-Extensions başlığını çıkaran veya yeniden yazan bir proxy buna yol açabilir. Başlığı proxy’nin iki yanında karşılaştırın.
    .first = İstemcinin gönderdiği Sec-WebSocket-Extensions başlığını, aldığı yanıttakiyle karşılaştırın.
    .use = 1010’u yalnızca istemci olarak gönderin ve eksik uzantıları gerekçede sıralayın. Bir uzantıya ihtiyaç duyan sunucu onun yerine el sıkışmayı reddeder.
    .reference = RFC 6455, bölüm 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = İç hata
    .answer = Gönderen beklemediği bir durumla karşılaştı ve devam edemedi; HTTP 500’ün WebSocket’teki karşılığıdır.
    .page = Yeniden bağlanmadan önce gerekçeyi okuyun: bir kotadan veya krediden söz ediyorsa yeniden bağlanmak işe yaramaz. Değilse giderek artan rastgele gecikmelerle yeniden bağlanın ve deneme sayısını sınırlayın. Son mesajı değiştirmeden yeniden göndermeyin: sunucuyu çökerten bir mesaj onu yine çökertebilir.
    .server = Bir işleyici hata verdiyse hatayı logunuzda o saniyede bulursunuz. Gerekçe “keepalive ping timeout” ise bir ping zamanında yanıtlanmamıştır ve buna iki taraftan herhangi biri yol açmış olabilir: önce kendi olay döngünüzün tıkanıp tıkanmadığına bakın.
    .operator = farewell’inki gibi WebSocket’i anlayan bir ağ geçidi, arkasındaki sunucuyu kaybedince 1011 gönderir. nginx veya HAProxy’nin arkasında ise istemci aynı olayda 1006 görür.
    .first = Gerekçeyi okuyun ve 1011’i hangi tarafın gönderdiğini öğrenin: Python websockets kendisininki için “sent 1011”, karşı tarafınki için “received 1011” yazar.
    .use = Sizin tarafınız beklemediğiniz bir şekilde başarısız olduysa 1011 gönderin. Beklediğiniz başarısızlıklar için onları adıyla söyleyen bir kod gönderin. RFC yalnızca sunuculardan söz eder, ama çoğunlukla bir keepalive zaman aşımından sonra istemciler de gönderir.
    .reference = RFC 6455, bölüm 7.4.1 ve düzeltme (erratum) 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Servis yeniden başlıyor
    .answer = Servis yeniden başlıyor ya da kodunu veya yapılandırmasını yeniden yüklüyor; rastgele bir gecikmeden sonra yeniden bağlanın.
    .page = Kullanıcıya sormadan yeniden bağlanın. { -retry-after } Gecikme belirtilmemişse, kayıt metni { SECONDS("registered-1012-min") } ile { SECONDS("registered-1012-max") } saniye arasında rastgele bir gecikme ister. Sunucu, farewell ağ geçidinin yaptığı gibi, kapanışlarını zamana yayıyorsa { SECONDS("paced-1012-min") } ile { SECONDS("paced-1012-max") } saniye arasında rastgele bir gecikme yeterlidir.
    .server = uvicorn kapanırken, Phoenix soketlerini boşaltırken 1012 gönderir. Kapanışları birkaç saniyeye yayın. İstemciler yeniden bağlanınca başka bir instance’a ulaşabilir; bu yüzden oturumlarını yalnızca tek bir sürecin belleğinde tutmayın.
    .operator = nginx veya HAProxy’nin arkasında, sunucu bir Close çerçevesi göndermeden kapanırsa istemciler 1006 görür. Bir sunucuyu zorla durdurmadan önce ona Close çerçevelerini gönderecek zaman tanıyın.
    .first = Rastgele bir gecikme süresi bekleyin, sonra yeniden bağlanın.
    .use = İstemcilerin bir yeniden başlatma, deployment veya yeniden yüklemeden sonra yeniden bağlanması gerekiyorsa 1012 gönderin. Şunlar onu kabul etmez: { REFUSED_BY("1012") }. Bunların üzerine kurulu istemcilere 1001 ya da 4000–4999 aralığından bir kod gönderin.
    .reference = IANA kayıt listesi; hybi e-posta listesi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Daha sonra deneyin
    .answer = Servisin şu anda bu bağlantı için kapasitesi yok; başka bir adresini ya da daha sonra yeniden deneyin.
    .page = { -retry-after } Gecikme belirtilmemişse kayıt metninin dediğini yapın: servisin başka bir adresi varsa ona bağlanın, aynı adrese ise yalnızca kullanıcı isterse bağlanın. Servisin meşgul olduğunu gösterin ve yeniden denemeyi kullanıcıya bırakın; kullanıcısı olmayan bir program, her denemede artan rastgele bir gecikme süresi bekler.
    .server = Bir sınıra ulaşıldığı için programınız, framework’ünüz veya önünüzdeki bir ağ geçidi bağlantıyı reddetti. Sınırı bulun ve sunucunuzun ihtiyaç duyduğu servisleri denetleyin.
    .operator = Bağlantı sınırına, açık dosyalara, belleğe, CPU’ya ve servisin arkasındakilerin sağlığına bakın.
    .first = Bekleyin ya da servisin başka bir adresini kullanın; döngü içinde yeniden denemeyin.
    .use = Bir bağlantı için kapasiteniz yoksa 1013 gönderin. El sıkışmada HTTP 503 aynı anlama gelir ve daha ucuzdur, ama sayfa onu okuyamaz. Şunlar 1013’ü kabul etmez: { REFUSED_BY("1013") }; bunların üzerine kurulu istemcilere 1011 ya da 4000–4999 aralığından bir kod gönderin.
    .reference = IANA kayıt listesi; hybi e-posta listesi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Hatalı ağ geçidi
    .answer = Bir ağ geçidi veya proxy, zaten açık olan bir bağlantıda, arkasındaki sunucudan geçersiz bir yanıt aldı; kayıt listesi bunu HTTP 502’ye benzetir.
    .page = Buna sayfanız yol açmadı. 1006’dan sonra olduğu gibi, giderek artan rastgele gecikmelerle yeniden bağlanın.
    .server = Önünüzdeki ağ geçidi sunucunuzla bağlantısını kaybetti ya da yanıtını anlayamadı. Kendi logunuzun kapanış saniyesindeki kısmını okuyun.
    .operator = Ağ geçidinin arkasındaki sunucunun ayakta olduğunu ve o yolda WebSocket konuştuğunu denetleyin, ağ geçidinin logunu okuyun.
    .first = Kapanış saniyesi için önce ağ geçidinin, sonra arkasındaki sunucunun logunu okuyun.
    .use = 1014’ü yalnızca, istemcileri onu kabul eden bir ağ geçidi olarak gönderin. Şunlar onu kabul etmez: { REFUSED_BY("1014") }. Bunların üzerine kurulu istemcilere 1011 gönderin.
    .reference = IANA kayıt listesi; hybi e-posta listesi <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = TLS el sıkışması
    .answer = TLS kurulamadı, yani ortada hiç WebSocket olmadı; 1015 yerel bir bildirimdir ve hiçbir zaman gönderilmez.
    .page = Tarayıcılar 1015 kullanmaz: TLS hatası için 1006 gösterir. Aynı ana makineyi bir sekmede https:// ile açın; tarayıcı orada hatayı adıyla söyler.
    .server = İstemcilerin kullandığı ad için geçerli bir sertifikayı, ara sertifikalarıyla birlikte sunun.
    .operator = TLS’yi hangi düğümün çözdüğünü öğrenin ve sertifikayı orada denetleyin: adlar, tarihler ve zincir.
    .first = “{ -openssl }” komutunu çalıştırın; sertifikanın adlarını, tarihlerini ve zincirini denetleyin.
    .use = 1015’i hiçbir zaman göndermeyin: bir Close çerçevesinde yasaktır. Onu, TLS’yi kuramayan uca bırakın.
    .reference = RFC 6455, bölüm 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = Kimlik doğrulanmadı
    .answer = Kimlik bilgileri eksik, yanlış veya süresi dolmuş: 3000, HTTP 401’in açık bir bağlantıdaki karşılığıdır ve sayfa onu orada okuyabilir.
    .page = Yeni kimlik bilgileri alın, sonra yeniden bağlanın; eski kimlik bilgileri yine başarısız olur. Sunucu Centrifugo, SockJS veya SaltyRTC ise ya da WebSocket++ üzerine kuruluysa 3000 başka bir anlama gelir.
    .server = Kimlik bilgilerini işleyiciniz veya ağ geçidiniz reddetti. Token’ın geçerli olması gerekiyorsa iki tarafın saatlerini, token’ın hedef kitlesini (audience) ve anahtarını karşılaştırın.
    .operator = Rotada when_refused = "accept" varsa farewell ağ geçidi, sunucu el sıkışmayı reddedince veya bir token reddedilince 3000 gönderir; refused_code ile başka bir kod belirlenebilir.
    .first = Gönderen 3000’i başka bir anlamda kullanmıyorsa kimlik bilgilerini yenileyin.
    .use = Kimlik bilgileri eksik veya yanlışsa 3000 gönderin. { -accept-first } { -uws-refuses }
    .reference = IANA kayıt listesi, 2021-09-06 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Yetki yok
    .answer = Kimlik bilgileri geçerli, ama buna yetki vermiyor: 3003, HTTP 403’ün açık bir bağlantıdaki karşılığıdır.
    .page = Otomatik olarak yeniden bağlanmayın: aynı hesabın yeni kimlik bilgileri işe yaramaz. Hesabın neyi yapamayacağını kullanıcıya söyleyin. SaltyRTC’de 3003, sinyalleşmenin başka bir kanala geçtiği anlamına gelir.
    .server = İşleyiciniz veya ağ geçidiniz, hesapta bu kanalın veya işlemin gerektirdiği yetkinin olmadığını gördü.
    .operator = farewell ağ geçidi 3003’ü yalnızca siz ayarladıysanız gönderir: when_refused = "accept" olan bir rotada refused_code = 3003.
    .first = Hangi yetkinin gerektiğine ve bu hesapta olup olmadığına bakın.
    .use = İstemcinin kim olduğunu biliyorsanız ve hesabın buna yetkisi yoksa 3003 gönderin. { -accept-first } { -uws-refuses }
    .reference = IANA kayıt listesi, 2023-02-22 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Zaman aşımı
    .answer = Gönderen bir şeyi çok uzun süre bekledi: 3008, HTTP 408’in karşılığıdır.
    .page = Önce istemcinizin, sunucunun beklediğini zamanında göndermesini sağlayın: açılıştan hemen sonra oturum açma ya da başka bir şey gönderilmiyorsa bir heartbeat. { -reconnect-soon } 3008, Centrifugo’da çok yavaş okuduğunuz, AssemblyAI’da oturumun çok uzun sürdüğü anlamına gelir.
    .server = İşleyicinizin, kütüphanenizin veya ağ geçidinizin oturum açma, ilk mesaj veya pong için bir zamanlayıcısı vardır. Onu bağlantının yaşıyla ve son mesajdan beri geçen süreyle karşılaştırın.
    .operator = farewell ağ geçidi, ping’lere yanıt vermeyen bir istemciye 3008 gönderir. Böyle bir istemci genellikle çoktan kopmuştur ve onu hiç almaz.
    .first = Gerekçeyi okuyun: gönderenin neyi beklediğini söyleyebilecek tek yer orasıdır.
    .use = Çok uzun süre beklediyseniz 3008 gönderin ve neyi beklediğinizi gerekçeye yazın. { -uws-refuses }
    .reference = IANA kayıt listesi, 2024-02-01 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-unused = Kullanılmıyor
    .answer = { $code } bir kapanış kodu değildir: RFC 6455, 0–999 aralığını kullanım dışı bırakır ve bu sayı bir Close çerçevesinde bulunamaz.
    .page = Sayı, kendi kütüphanenizden ya da kurallara uymayan bir karşı taraftan gelmiştir. { -shown-anyway }
    .server = Bir programın 401 veya 503 gibi bir HTTP durumunu close() işlevine verip vermediğine bakın. aiohttp, öteki kütüphanelerin 1005 olarak bildirdiği boş bir Close için 0 bildirir.
    .operator = Bir proxy böyle bir sayı üretmez. İki uçtaki programlara bakın.
    .first = Sayıyı üreten programı bulun: kütüphaneniz, kendi kodunuz ya da karşı taraf.
    .use = { $code } kodunu hiçbir zaman göndermeyin. Çiğnenen bir kural için 1008, hata için 1011, aşırı yük için 1013 gönderin. { -own-code }
    .reference = RFC 6455, bölüm 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Atanmamış
    .answer = { $code } hiçbir şeye atanmamıştır ve bir Close çerçevesinde bulunamaz: 1000–2999 aralığı protokole ve onun herkese açık uzantılarına aittir ve bu aralıkta 1015’ten sonra hiçbir sayı atanmamıştır.
    .page = Sunucunun yazarlarından sayıyı değiştirmelerini isteyin. { -shown-anyway } SockJS, bütün aktarım yöntemleri başarısız olunca 2000 bildirir; bu sayı SockJS istemcisinden gelir.
    .server = Programınız { $code } gönderirse birçok istemci onun yerine 1002 veya 1006 bildirir. Size geliyorsa istemcide bir bug vardır ya da istemci kayıtlı olmayan bir sayı kullanıyordur.
    .operator = Yalnızca bayt aktaran proxy’ler böyle bir sayı üretmez. İki uçtaki programlara bakın.
    .first = Kaynak kodunda { $code } geçen programı veya kütüphaneyi bulun.
    .use = { $code } kodunu hiçbir zaman göndermeyin. { -own-code }
    .reference = RFC 6455, bölüm 7.4.2 ve IANA kayıt listesi <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Kütüphane veya framework
    .answer = { $code } kütüphanelere ve framework’lere ayrılan aralıktadır: ne anlama geldiğine karşı taraftaki kütüphane karar verir.
    .page = { -look-up-number } Başka bir kütüphanenin tablosunu kullanmayın: aynı sayı her birinde farklı bir anlama gelir.
    .server = Yalnızca 3000, 3003 ve 3008 kayıtlıdır; kütüphaneniz 3000–3999 aralığındaki başka herhangi bir sayıyı kendisi için kullanabilir.
    .operator = Yalnızca bayt aktaran proxy’ler onu değiştirmez. Bir istemci onun yerine 1006 bildiriyorsa, 3000–3999 aralığını reddeden uWebSockets üzerine kurulu olup olmadığına bakın.
    .first = { $code } kodunu hangi kütüphanenin veya servisin gönderdiğini öğrenin.
    .use = { $code } kodunu yalnızca kütüphanenizin kendi sayısıysa gönderin ve onu belgeleyin ya da IANA’ya kaydettirin. { -own-code }
    .reference = RFC 6455, bölüm 7.4.2 ve IANA kayıt listesi <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = Özel kullanım
    .answer = { $code } özel kullanım aralığındadır: ne anlama geldiğine karşı taraftaki uygulama karar verir.
    .page = { -look-up-number } Anlamını bulamazsanız giderek artan rastgele gecikmelerle yeniden bağlanın ve aynı sayıyla sonlanan birkaç denemeden sonra bırakın.
    .server = Sayıyı kendi kaynak kodunuzda arayın. Kodlarınızın her biri için ne anlama geldiğini ve istemcinin yeniden bağlanmasının gerekip gerekmediğini yazıya dökün.
    .operator = Bu referanstaki bütün kütüphaneler 4000–4999 aralığını kabul eder. İstemci onun yerine 1006 görüyorsa, el sıkışmayı kabul etmeden kapatan bir sunucu ya da TCP’yi kesen bir düğüm arayın.
    .first = { $code } kodunu hangi servisin veya uygulamanın gönderdiğini öğrenin: ana makine adı veya alt protokol genellikle bunu gösterir.
    .use = { $code } kodunu uygulamanızın belgelediği bir anlam için gönderin. Tarayıcılar da gönderebilir.
    .reference = RFC 6455, bölüm 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = Kayıt listesinin dışında
    .answer = { $code } bir kapanış kodu değildir: kayıt listesi 4999’da biter ve RFC 6455 daha büyük sayılara bir anlam vermez.
    .page = Sayı, Close çerçevelerini yanlış yazan bir karşı taraftan gelmiştir. { -shown-anyway }
    .server = Programınızın çerçeveyi nasıl yazdığına bakın. { -capture-close }
    .operator = farewell ağ geçidi, yalnızca gözlem yapan rotalar dışında, böyle bir sayıyı iletmez: sunucu gönderirse istemci 1011 alır. Böyle bir ağ geçidi yoksa onu gönderen programa bakın.
    .first = Göndereni bulun ve { $code } sayısını onaltılık olarak yazın. İki baytın ters sırası bilinen bir kodsa gönderen onların yerini değiştirmiştir; iki harfse gönderen kod olmadan bir gerekçe yazmıştır.
    .use = { $code } kodunu hiçbir zaman göndermeyin. { -own-code }
    .reference = RFC 6455, bölüm 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
