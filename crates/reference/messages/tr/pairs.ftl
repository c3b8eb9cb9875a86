# The pairs of codes that people confuse. The smaller code comes first in the id.
#
# The value answers "what is the difference?". The attributes:
#   .difference-1 ...  what differs and is not in the table of facts
#   .tell-1 ...        steps that separate the two; the program prints before them
#                      what the Close frame in a capture, wasClean and the table
#                      of refused codes tell
#   .use               which to use when
#
# "It is 1000" means: the close code that the reader has is 1000. "Program" and
# "script" are code that somebody wrote; "code" alone is always a close code.
#
# Sentences that several pairs share are in terms.ftl, the sources of the claims
# in facts/pairs.json.

pair-1000-1001 = 1000’de gönderen, bağlantının kurulma amacını tamamlamıştır; 1001’de ise bir sayfa kapatıldığı veya bir sunucu kapandığı için, işi bitsin ya da bitmesin, ayrılıyor.
    .difference-1 = 1000 yalnızca göndereninin ne yaptığını söyler. İki tarafın da oturumun tamamlandığı konusunda anlaştığı anlamına gelmez.
    .difference-2 = İstemciler de farklı davranır: phoenix.js 1.7, 1001’den sonra yeniden bağlanır, 1000’den sonra bağlanmaz; sockette ikisinden sonra da bağlanmaz.
    .tell-1 = Sunucudaysanız sayfanın ne yaptığını öğrenin. Bir betik close(1000) çağırdıysa 1000’dir. Sekme kapatıldıysa veya yeniden yüklendiyse ya da içinde başka bir sayfa açıldıysa tarayıcı 1001 göndermiştir; bir betik 1001 gönderemez.
    .tell-2 = İstemcideyseniz sunucunun logunu okuyun. Bir işleyici close() çağırdıysa büyük olasılıkla 1000’dir. Sunucu kapandıysa büyük olasılıkla 1001’dir. Bandit üzerindeki bir sunucu o zaman bile 1000 gönderir.
    .tell-3 = Bağlantı hep aynı boşta kalma süresinden sonra sonlanıyorsa sunucuya bakın. Cowboy’un boşta kalma zamanlayıcısı (varsayılan { SECONDS("cowboy-idle-timeout") } saniye) 1000, Jetty ve Tomcat’inkiler 1001 gönderir.
    .use = İş bitince 1000, bir sunucu bundan önce kapanıyorsa 1001 gönderin. Yeniden başlatma için, istemcileriniz kabul ediyorsa 1012 gönderin.

pair-1000-1005 = 1000’de kodu Close çerçevesine gönderen yazmıştır; 1005’te Close çerçevesi boştu ve 1005’i kütüphaneniz kendisi yazdı.
    .difference-1 = İkisi de normalde temiz kapanıştır. 1000, iki tarafın bitirmek konusunda anlaştığı anlamına gelmez; 1005 de karşı tarafta bug olduğu anlamına gelmez: bir betik close() işlevini argümansız çağırınca tarayıcı boş bir Close çerçevesi göndermek zorundadır.
    .tell-1 = { -has-reason(code: "1000") }
    .tell-2 = Sayıyı bildiren kütüphaneye bakın. Java-WebSocket, Tomcat, .NET ve websocket-driver (Rails, faye) boş bir Close çerçevesi için de 1000 bildirir. { -capture-or-log }
    .tell-3 = Karşı tarafın nasıl kapattığını öğrenin. close() argümansız çağrılınca tarayıcılar ve ws (Node) boş bir Close çerçevesi, Python websockets ve aiohttp ise 1000 gönderir. Engine.IO (Socket.IO) her zaman kod vermeden kapatır.
    .tell-4 = Kütüphanenizin bir güncellemesinden beri 1005, ondan önce 1000 görüyorsanız Close çerçevesi ikisinde de boştu: ws bildirimini 2017’de, Vert.x ise 3.5 sürümünde düzeltti.
    .use = Sizin tarafınızın işi bitince bir gerekçeyle 1000 gönderin. { -cannot-send(code: "1005") } Karşı tarafın neden kapattığınızı bilmesi gerekiyorsa close() işlevini kod vermeden çağırmayın. Size 1000 veya 1005 gelince ikisine de aynı davranın, ama 1000’in gerekçesini okuyun.

pair-1000-1006 = 1000’de bir taraf bilerek kapatmıştır; 1006’da kullanılabilir bir Close çerçevesi gelmedi ya da bağlantı hiç açılmadı ve 1006’yı kütüphaneniz kendisi yazdı.
    .tell-1 = { -never-opened }
    .tell-2 = Bağlantı açıktıysa, close(1000) çağırdıysanız ve 1006 görüyorsanız, karşı taraf TCP’yi kesmiş ya da zamanında yanıt vermemiştir. Çağrınız doğruydu; karşı tarafa bakın.
    .tell-3 = Yolda mitmproxy varsa kopan bir bağlantı 1000 olarak gelebilir. Öğrenmek için sunucunun logunu okuyun ya da mitmproxy ile sunucu arasında paket kaydı alın.
    .tell-4 = { -local-text }
    .use = Sizin tarafınızın işi bitince 1000 gönderin ve TCP’yi kapatmadan önce karşı tarafın Close çerçevesini bekleyin. { -cannot-send(code: "1006") }

pair-1000-1011 = 1000’de gönderen bilerek kapatmıştır; 1011’de ise gönderende, HTTP 500’de olduğu gibi, beklenmeyen bir hata olmuştur.
    .difference-1 = Bir hatadan sonra 1000 gönderen sunucu hatayı gizler; phoenix.js 1.7 ve sockette gibi bazı istemciler de bu durumda yeniden bağlanmaz.
    .tell-1 = Gerekçeyi okuyun. Yanıtsız kalan bir ping’den sonra Python websockets 1011 “keepalive ping timeout” gönderir; Tornado aynı olayda 1000 “ping timed out” gönderir.
    .tell-2 = Kapatan tarafın o saniyedeki logunu okuyun. Bir exception veya stack trace gösteriyorsa büyük olasılıkla 1011’dir. Bir close() çağrısı veya boşta kalma zamanlayıcısı gösteriyorsa büyük olasılıkla 1000’dir.
    .tell-3 = AWS API Gateway’in arkasında sayı bu ikisini ayırmaz: arka uç bir bağlantıyı silince istemci her zaman 1000 görür. Arka ucun logunu okuyun.
    .use = Sizin tarafınızın işi bitince 1000, sizin tarafınız başarısız olunca 1011 gönderin. { -after-1011 }

pair-1000-1012 = 1000’de gönderenin işi bitmiştir; 1012’de servis yeniden başlıyor ve istemcilerinden bir gecikmeden sonra yeniden bağlanmalarını ister.
    .difference-1 = İstemciler buna göre davranır: sockette, robust-websocket ve phoenix.js 1.7, 1000’den sonra yeniden bağlanmaz, 1012’den sonra bağlanır.
    .tell-1 = { -count-ends } Yalnızca sizinki sonlandıysa büyük olasılıkla 1000’dir. Bir instance’ın bütün bağlantıları sonlandıysa büyük olasılıkla 1012’dir. Bandit üzerindeki bir sunucu kapanırken o zaman bile 1000 gönderebilir.
    .tell-2 = Sunucunun logunu okuyun. uvicorn’un kapandığını veya yeniden yükleme (reload) yaptığını ya da Phoenix’in boşaltma yaptığını gösteriyorsa büyük olasılıkla 1012’dir. Bir işleyici close() çağırdıysa ya da bağlantıyı bir zamanlayıcı sonlandırdıysa büyük olasılıkla 1000’dir: Cowboy’un boşta kalma zamanlayıcısı ve Daphne’nin azami ömrü 1000 gönderir.
    .use = Servis bir deployment için veya yapılandırması değiştiği için yeniden başlıyorsa 1012 gönderin. 1000’i yalnızca istemcinin yeniden bağlanması için bir sebep yoksa gönderin.

pair-1001-1005 = 1001’de gönderen ayrıldığını yazmıştır; 1005’te gönderen kod vermemiştir: Close çerçevesi boştu ve 1005’i kütüphaneniz kendisi yazdı.
    .tell-1 = { -has-reason(code: "1001") }
    .tell-2 = Sunucudaysanız sayfanın ne yaptığını öğrenin. Sekme kapatıldıysa veya yeniden yüklendiyse ya da içinde başka bir sayfa açıldıysa 1001’dir. Bir betik close() işlevini argümansız çağırdıysa ya da WebSocket’e olan son referansı bıraktıysa 1005’tir.
    .tell-3 = İstemcideyseniz sunucuya bakın. Her WebSocket’i kod vermeden kapatan Socket.IO’da büyük olasılıkla 1005’tir. Python websockets üzerindeki bir sunucu kapanırken ve Caddy yapılandırmasını yeniden yüklerken büyük olasılıkla 1001’dir.
    .use = Sunucunuz kapanırken 1001, yeniden başlarken 1012 gönderin; tarayıcı 1001’i kendiliğinden gönderir. { -cannot-send(code: "1005") } { -give-a-code } İstatistiklerinizde ikisini de normal bir son sayın.

pair-1001-1006 = 1001’de karşı taraf ayrıldığını söylemek için bir Close çerçevesi göndermiştir; 1006’da kullanılabilir bir Close çerçevesi gelmedi ya da bağlantı hiç açılmadı ve 1006’yı kütüphaneniz kendisi yazdı.
    .difference-1 = Tek bir olay bir tarafta 1001, öteki tarafta 1006 olabilir: Jetty’nin veya Tomcat’in boşta kalma zamanlayıcısı dolunca istemci 1001 görür, sunucunun kendisi 1006 bildirir.
    .tell-1 = { -never-opened }
    .tell-2 = İstemci ile sunucu arasında ne olduğunu öğrenin. nginx ve HAProxy hiçbir zaman Close çerçevesi göndermez; bağlantıyı bunlardan biri kestiyse büyük olasılıkla 1006’dır. Caddy, yapılandırmasını yeniden yükleyince iki tarafa da 1001 gönderir.
    .tell-3 = Telefondaysanız gerekçeyi okuyun: “WebSocket is closed due to suspension.” Safari’nin 1001’idir. Telefon kilitlendiyse veya ağını kaybettiyse büyük olasılıkla 1006’dır.
    .tell-4 = Kullanıcı Geri düğmesiyle bir sayfaya döndüyse ve sayfa pageshow’dan hemen sonra bir close olayı aldıysa, tarayıcı sayfayı geri/ileri önbelleğine koymuş ve bağlantıyı kapatmıştır. Önerilen standarda göre sayfa 1006, sunucu 1001 görür.
    .use = Sunucunuz kapanırken 1001, yeniden başlıyorsa 1012 gönderin ve TCP’yi kapatmadan önce istemcilerin Close çerçevelerini bekleyin. { -cannot-send(code: "1006") }

pair-1001-1011 = 1001’de gönderen ayrılıyor ve ters giden bir şey yok; 1011’de gönderende beklenmeyen bir hata olmuştur.
    .tell-1 = Gerekçeyi okuyun. “keepalive ping timeout” ve bir hatayı anlatan metinler 1011 ile gelir. “Connection Idle Timeout” (Jetty) ve “CloudFlare WebSocket proxy restarting” 1001 ile gelir.
    .tell-2 = Kapatan tarafın o saniyedeki logunu okuyun. Bir kapanma veya boşta kalma zamanlayıcısı gösteriyorsa büyük olasılıkla 1001’dir. Bir exception veya yanıtsız kalan bir ping gösteriyorsa büyük olasılıkla 1011’dir.
    .tell-3 = { -count-ends } İşleyicisinin işleyemediği bir mesajdan sonra yalnızca bir bağlantı sonlandıysa büyük olasılıkla 1011’dir. Birisi sunucuyu durdurduğu için bütün bağlantıları sonlandıysa büyük olasılıkla 1001’dir.
    .use = Sizin tarafınız planlı olarak ayrılıyorsa 1001, başarısız oluyorsa 1011 gönderin; böylece sistem yöneticileri başarısızlığı görür. { -after-1011 }

pair-1001-1012 = 1001’de gönderen ayrılıyor ve geri dönüp dönmeyeceğini söylemez; 1012’de bir servis yeniden başlıyor ve istemcilerinden bir gecikmeden sonra yeniden bağlanmalarını ister.
    .difference-1 = Sunucular 1001’i her gün görür, çünkü bir sayfadan ayrılınca tarayıcılar onu gönderir; tarayıcılar 1012 göndermez. sockette gibi bazı istemciler 1001’den sonra yeniden bağlanmaz, 1012’den sonra bağlanır.
    .tell-1 = Bağlantıyı hangi yazılımın kapattığını öğrenin. { -sends-1012 } Kapanan Python websockets’te ve yapılandırmasını yeniden yükleyen Caddy’de büyük olasılıkla 1001’dir.
    .tell-2 = Boşta kalma süresine bakın. Bağlantı, trafik olmadan geçen hep aynı süreden sonra sonlanıyorsa büyük olasılıkla 1001’dir: Jetty, Tomcat ve AWS API Gateway’in boşta kalma zamanlayıcıları 1001 gönderir.
    .tell-3 = Neyin planlı olduğunu öğrenin. Bağlantı sonlanmadan hemen önce bir deployment veya yapılandırmanın yeniden yüklenmesi başladıysa büyük olasılıkla 1012’dir, ama yerine yenisi konan bir sunucu 1001 de gönderebilir: o zaman logunu okuyun.
    .use = Servis yeniden başlıyorsa ve istemcileriniz kabul ediyorsa 1012, değilse 1001 gönderin. { -after-1012 }

pair-1001-1013 = 1001’de gönderen ayrılıyor; 1013’te servis çalışmayı sürdürür, ama şu anda bu bağlantı için kapasitesi yoktur.
    .tell-1 = { -look-age } Bağlantı açılıştan hemen sonra sonlandıysa büyük olasılıkla 1013’tür. Bir süre çalıştıysa büyük olasılıkla 1001’dir.
    .tell-2 = Birkaç saniye sonra bir kez yeniden bağlanın. Servis meşgulken yeni bağlantı da aynı şekilde kapatılıyorsa büyük olasılıkla 1013’tür. Yeni bağlantı açık kalıyorsa büyük olasılıkla 1001’dir.
    .tell-3 = Sunucunun o saniyedeki logunu okuyun. Sunucu kapandıysa veya bir boşta kalma zamanlayıcısı dolduysa büyük olasılıkla 1001’dir; bağlantılarla veya yükle ilgili bir sınıra ulaşıldıysa büyük olasılıkla 1013’tür.
    .use = Sunucunuz kapanıyorsa 1001, çalışmayı sürdürüyor ama doluysa 1013 gönderin. { -after-1013 }

pair-1001-3008 = 1001’de gönderen ayrılıyor ya da çok uzun süre sessiz kalan bir bağlantıyı sonlandırmıştır; 3008’de gönderen, sizin göndermeniz gereken bir şeyi çok uzun süre beklemiştir.
    .difference-1 = Sunucuların seçimi farklıdır: boşta kalan bir bağlantı için Jetty, Tomcat ve farewell ağ geçidi 1001 gönderir; yanıtsız kalan bir ping için farewell ağ geçidi 3008 gönderir. 3008, bir belge olmadan Timeout adıyla kaydedilmiştir; bu yüzden neyin geciktiğini yalnızca gerekçe söyler.
    .tell-1 = Gerekçeyi okuyun. Geciken bir şeyi adıyla söylüyorsa büyük olasılıkla 3008’dir: oturum açma, ilk mesaj, bir pong. “Connection Idle Timeout” Jetty’nin 1001’idir.
    .tell-2 = Öteki istemcilere bakın. O sunucunun bütün bağlantıları birlikte sonlandıysa büyük olasılıkla 1001’dir. Yalnızca hiçbir şey göndermemiş veya yavaş kalmış istemcilerin bağlantıları sonlandıysa büyük olasılıkla 3008’dir.
    .tell-3 = Hangi servis olduğunu öğrenin. { -other-3008 }
    .use = İstemci göndermesi gerekeni zamanında göndermediyse 3008 gönderin ve bunun ne olduğunu gerekçede belirtin. Sizin tarafınız ayrılıyorsa 1001 gönderin. 3008’den sonra neyin geciktiğini öğrenin ve sonraki bağlantıda onu zamanında gönderin.

pair-1002-1003 = 1002’de baytlar WebSocket protokolüne aykırıdır; 1003’te baytlar doğrudur, ama alan taraf bu türde mesajı (metin veya ikili) kabul etmez.
    .tell-1 = Aynı içeriği öteki türde gönderin: ikili yerine metin ya da tersi. Öteki tür kabul ediliyorsa büyük olasılıkla 1003’tür. O da başarısız oluyorsa büyük olasılıkla 1002’dir.
    .tell-2 = Gerekçeyi okuyun. “RSV1 must be clear” gibi bir çerçeveleme kuralını adıyla söylüyorsa 1002’dir.
    .tell-3 = Sunucunun neyin üzerinde çalıştığını öğrenin. Undertow ve Cask’ın 2024 sonundan önceki sürümleri bozuk bir çerçeve için 1003 gönderebilir, çünkü iki sabit kaynak kodlarında yer değiştirmişti. websocket-driver (Rails, faye) maskesiz bir çerçeve için 1003 gönderir. Bu durumlarda sunucunun logunu okuyun.
    .use = { -leave-to-library(code: "1002") } Bir mesajın türünü kabul etmiyorsanız uygulamanızdan 1003 gönderin. { -not-again }

pair-1002-1005 = 1002’de karşı taraf, sizden aldığı baytlarda bir protokol hatası bulmuştur; 1005’te karşı taraf hata bildirmemiştir: Close çerçevesi boştu ve 1005’i kütüphaneniz kendisi yazdı.
    .difference-1 = Boş bir Close çerçevesi kurallara uygundur; tek başına 1005 bir şeyin ters gittiği anlamına gelmez. 1002 ise ters giden bir şey olduğunu söyler: programınız, kütüphaneniz ya da bir proxy bozuk bir başlık, yanlış bir maske veya ayrılmış bir opcode göndermiştir.
    .tell-1 = { -has-reason(code: "1002") }
    .tell-2 = Paket kaydında gövdesi tek bayt olan bir Close çerçevesi varsa o çerçeve kurallara aykırıdır. Çoğu kütüphane böyle bir çerçeveye 1002 ile yanıt verir; Firefox ve gorilla 1005 bildirir. Hata, çerçeveyi gönderen programdadır.
    .tell-3 = Karşı tarafın o saniyedeki logunu okuyun. Bir protokol hatası gösteriyorsa büyük olasılıkla 1002’dir; kod verilmeyen bir close() çağrısı gösteriyorsa büyük olasılıkla 1005’tir.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1005") } Bir Close çerçevesine 1005 yazan program protokol hatasına yol açar.

pair-1002-1006 = 1002’de karşı taraf, baytlarınızın RFC 6455’e aykırı olduğunu size söylemiştir; 1006’da kullanılabilir bir Close çerçevesi gelmedi ya da bağlantı hiç açılmadı ve 1006’yı kütüphaneniz kendisi yazdı.
    .difference-1 = { -two-ends(code: "1002") }
    .tell-1 = open olayı hiç tetiklenmediyse açılış el sıkışması başarısız olmuştur, dolayısıyla hiçbir Close çerçevesi gelmiş olamaz: 1006’dır. Bir istisna vardır: reddedilen bir el sıkışma için Java-WebSocket “Invalid status code received” metniyle 1002 bildirebilir.
    .tell-2 = Aynı saniye için iki tarafın loglarını karşılaştırın. Sizinki çiğnenen bir kuralı adıyla söylüyor ve 1006 bildiriyorsa, hatayı sizin tarafınız bulmuş, yanlış baytları karşı taraf göndermiştir.
    .tell-3 = Sayfa tarafındaysanız tarayıcının konsolunu açın. Hatayı bulan tarayıcı sayfaya yalnızca 1006 bildirir ve çiğnenen kuralı konsola yazar.
    .tell-4 = Hep trafik olmadan geçen aynı süreden sonra 1002 görüyorsanız ve sunucu Bandit (Phoenix) üzerinde çalışıyorsa, 1002’yi Bandit’in boşta kalma zamanlayıcısı göndermiştir; baytlarda yanlışlık yoktu.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1006") } Kendi logunuz çiğnenen bir kuralı adıyla söylüyorsa, 1006’dan sonra bile bir şeyi değiştirmeden yeniden bağlanmayın.

pair-1002-1007 = 1002 çerçeveyle ilgilidir: opcode’u, bitleri, maskesi veya uzunluğu. 1007 içerikle ilgilidir: UTF-8 olmayan bir metin ya da türüne uymayan veri.
    .tell-1 = Son mesaja onaltılık olarak bakın. Mesaj, UTF-8 çözücünün reddettiği bir metinse büyük olasılıkla 1007’dir. Bir çerçevenin başlığı yanlışsa büyük olasılıkla 1002’dir.
    .tell-2 = Düz ASCII bir metin gönderin. ASCII metin kabul ediliyor, her zamanki metniniz edilmiyorsa büyük olasılıkla 1007’dir. İkisi de başarısız oluyorsa büyük olasılıkla 1002’dir.
    .tell-3 = Kendi Close çerçevenizin gerekçesi UTF-8 değildiyse, Close çerçevesini alan kütüphaneye bakın. ws ve undici 1007 ile; gorilla, Tomcat, .NET ve Bandit 1002 ile yanıt verir.
    .use = İkisini de kütüphaneye bırakın; onları kendiliğinden gönderir. İkisi de bozuk JSON için değildir: onun için 1008 ya da 4000–4999 aralığından kendi kodunuzu gönderin. { -not-again }

pair-1002-1008 = 1002’de WebSocket protokolüne, 1008’de servisin bir kuralına uymamışsınızdır.
    .tell-1 = Gerekçeyi okuyun. Çerçevelemeden söz ediyorsa 1002’dir: maske, opcode, RSV bitleri, uzunluk. Kimlik bilgilerinden, bir hızdan, bir plandan veya bir mesajın içeriğinden söz ediyorsa 1008’dir.
    .tell-2 = Aynı hesapla, iyi sınanmış başka bir kütüphane kullanarak bağlanın. Hata kaybolursa büyük olasılıkla 1002’dir. Aynı hata oluşursa büyük olasılıkla 1008’dir.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Sunucu, subscriptions-transport-ws üzerinde bir GraphQL sunucusuysa 1002, sunucu ile istemcinin ortak bir alt protokolü olmadığı anlamına gelir.
    .use = { -leave-to-library(code: "1002") } Kendi kurallarınızdan biri çiğnendiyse 1008 gönderin.

pair-1002-1011 = 1002’de gönderen, aldığı baytlarda bir protokol hatası bulmuştur; 1011’de gönderen kendisi başarısız olmuştur ya da ping’i yanıtsız kalmıştır.
    .tell-1 = Gerekçeyi okuyun. Bir çerçeveleme kuralını adıyla söylüyorsa 1002’dir. “keepalive ping timeout” ya da bir exception metniyse 1011’dir.
    .tell-2 = Gönderenin o saniyedeki logunu okuyun. Uygulamaya ait bir stack trace gösteriyorsa büyük olasılıkla 1011’dir. WebSocket kütüphanesinin bir çerçeveyle ilgili hatasını gösteriyorsa büyük olasılıkla 1002’dir.
    .tell-3 = Bağlantı, trafik olmadan geçen hep aynı süreden sonra sonlanıyorsa sunucuya bakın: Bandit’in boşta kalma zamanlayıcısı 1002, Python websockets yanıtsız kalan bir ping’den sonra 1011 gönderir.
    .tell-4 = permessage-deflate’i iki uçta da kapatın. Hata bundan sonra kaybolduysa büyük olasılıkla 1002’dir.
    .use = { -leave-to-library(code: "1002") } Kodunuz başarısız olduysa 1011 gönderin. Sunucusu protokole uymayan bir ağ geçidi istemciye 1002 değil, 1011 veya 1014 gönderir: istemci yanlış bir şey yapmamıştır. { -after-1011 }

pair-1002-1012 = 1002’de karşı taraf, sizden aldığı baytlarda bir protokol hatası bulmuştur; 1012’de servis yeniden başlayacağını bildirmiştir. Bazı kütüphaneler, reddettikleri bir 1012 için 1002 bildirir.
    .tell-1 = { -count-ends } Bir instance’ın bütün bağlantıları bir deployment veya yeniden yükleme sırasında sonlandıysa büyük olasılıkla 1012’dir. Yalnızca sizinki sonlandıysa büyük olasılıkla 1002’dir.
    .tell-2 = Kodun yanındaki metni okuyun. Metin “RSV1 must be clear” gibi bir çerçeveleme kuralını adıyla söylüyorsa 1002’dir. Metin geçersiz bir kapanış kodundan söz ediyorsa, kütüphaneniz gelen kodu reddetmiştir.
    .tell-3 = Yeniden başlatmadan sonra, yaptığınızı bir kez yineleyin. Aynı mesaj yeni bağlantıyı da sonlandırıyorsa büyük olasılıkla 1002’dir. Yeni bağlantı açık kalıyorsa büyük olasılıkla 1012’dir.
    .tell-4 = Sunucunun logunda bir kapanma arayın. { -sends-1012 }
    .use = { -leave-to-library(code: "1002") } Servis yeniden başlıyorsa 1012 gönderin; 1012’yi reddeden istemcilere 1001 ya da 4000–4999 aralığından kendi kodunuzu gönderin.

pair-1002-1014 = 1002’de karşı taraf, sizden aldığı baytlarda bir protokol hatası bulmuştur; 1014’te bir ağ geçidi, arkasındaki sunucunun başarısız olduğunu size söylemiştir. Bazı kütüphaneler, reddettikleri bir 1014 için 1002 bildirir.
    .tell-1 = Kütüphaneniz tungstenite ve metin “Protocol violation” ise karşı taraf 1014 göndermiş olabilir; tungstenite bunun yerine 1002 koyar. { -capture-or-log }
    .tell-2 = İstemci ile sunucu arasında ne olduğunu öğrenin. WebSocket konuşan bir ağ geçidi yoksa büyük olasılıkla 1002’dir: 1014’ü yalnızca böyle bir ağ geçidi gönderir.
    .tell-3 = Ağ geçidi olmadan doğrudan sunucuya bağlanın. Aynı mesaj o bağlantıyı da 1002 ile sonlandırıyorsa büyük olasılıkla 1002’dir. Sunucu onu bir Close çerçevesi olmadan sonlandırıyorsa büyük olasılıkla 1014’tür.
    .tell-4 = Ağ geçidinin logunu okuyun. Arkasındaki sunucuyla bağlantı koptuysa büyük olasılıkla 1014’tür; ağ geçidi sizin çerçevelerinizi reddettiyse büyük olasılıkla 1002’dir.
    .use = { -leave-to-library(code: "1002") } { -use-1014 }

pair-1003-1007 = 1003’te alan taraf bu türde mesajı (metin veya ikili) kabul etmez; 1007’de türü kabul eder, ama baytlar türe uymaz, örneğin metin UTF-8 değildir.
    .tell-1 = Son mesajın opcode’una bakın. Opcode 2 (ikili) ise ve uç nokta metin bekliyorsa büyük olasılıkla 1003’tür. İkili veride UTF-8 hiçbir zaman denetlenmez.
    .tell-2 = Opcode 1 (metin) ise baytları çözün. UTF-8 çözücü onları reddediyorsa büyük olasılıkla 1007’dir. Çözücü kabul ediyorsa büyük olasılıkla 1003’tür: uç nokta o zaman ikili bekliyordur.
    .use = Türü kabul etmiyorsanız, mesajda ne olursa olsun 1003 gönderin. { -leave-to-library(code: "1007") } Doğru türde ama yanlış içerik, örneğin bozuk JSON için 1008 ya da 4000–4999 aralığından kendi kodunuzu gönderin. { -not-again }

pair-1003-1008 = 1003’te alan taraf bu türde mesajı (metin veya ikili) kabul etmez; 1008’de sorun tür değildir: alan tarafın kendi kurallarından biri çiğnenmiştir.
    .difference-1 = { -general-1008 }
    .tell-1 = Aynı içeriği öteki türde gönderin: ikili yerine metin ya da tersi. Öteki tür kabul ediliyorsa büyük olasılıkla 1003’tür. O da reddediliyorsa büyük olasılıkla 1008’dir.
    .tell-2 = Bağlantı sonlanmadan önce mesaj göndermediyseniz büyük olasılıkla 1008’dir: 1003 bir mesaja yanıttır. Kimlik bilgilerini, Origin’i, yolu ve planı denetleyin.
    .tell-3 = Sunucu Starlette ise mesaja bakın: onun WebSocketEndpoint’i bozuk JSON için de 1003 gönderir.
    .use = Türü hiç kabul etmiyorsanız 1003 gönderin. Kurallarınızdan biri çiğnendiyse 1008 gönderin ve kuralı gerekçede belirtin. 1003’ten sonra mesajı yeniden göndermeden önce değiştirin. { -after-1008 }

pair-1003-1009 = 1003’te mesajın türü (metin veya ikili) yanlıştır; 1009’da mesaj çok büyüktür.
    .tell-1 = Aynı türde kısa bir mesaj gönderin. Kısa mesaj kabul ediliyorsa büyük olasılıkla 1009’dur. O da reddediliyorsa büyük olasılıkla 1003’tür.
    .tell-2 = Gerekçeyi okuyun. Bir boyuttan, uzunluktan veya bayt sayısından söz ediyorsa büyük olasılıkla 1009’dur; ifade çoğu zaman sınırı koyan kütüphaneyi veya ağ geçidini belli eder.
    .tell-3 = Sunucunun ve yoldaki her ağ geçidinin o saniyedeki loglarını okuyun. Biri bir boyut sınırından söz ediyorsa büyük olasılıkla 1009’dur: bir ağ geçidinin kendi sınırı olabilir. Sunucunun logu türden söz ediyorsa büyük olasılıkla 1003’tür.
    .use = Kabul etmediğiniz bir tür için 1003, sınırınızın üzerindeki bir mesaj için 1009 gönderin; sınırı gerekçede belirtin. { -not-again }

pair-1005-1006 = 1005’te bir Close çerçevesi geldi ve boştu; bu, kurallara uygun, temiz bir kapanıştır. 1006’da kullanılabilir bir Close çerçevesi gelmedi ya da bağlantı hiç açılmadı. İki sayıyı da kütüphaneniz kendisi yazar.
    .tell-1 = { -never-opened }
    .tell-2 = Firefox’ta wasClean’e göre karar vermeyin: sunucu TCP’yi Firefox’un yanıtından önce kapattıysa boş bir Close çerçevesinde de false olur.
    .tell-3 = Sunucu, wsproto veya sansio implementasyonuyla uvicorn üzerinde çalışıyorsa, orada kopan bir TCP bağlantısı 1005 olarak bildirilir. { -capture-or-log }
    .tell-4 = Karşı tarafın nasıl kapattığını öğrenin. Kod vermeden kapatan Socket.IO’da ve argümansız close() çağrısında büyük olasılıkla 1005’tir. Yeniden başlarken bağlantılarını Close çerçevesi olmadan sonlandıran Laravel Reverb’de büyük olasılıkla 1006’dır.
    .use = { -neither-sent } { -give-a-code } TCP’yi kapatmadan önce karşı tarafın Close çerçevesini bekleyin; o zaman karşı taraf ikisini de görmez.

pair-1005-1008 = 1008’de karşı taraf, kurallarından birini çiğnediğiniz için devam etmeyi reddetmiştir; 1005’te karşı taraf kod vermemiştir: Close çerçevesi boştu ve 1005’i kütüphaneniz kendisi yazdı.
    .difference-1 = { -general-1008 }
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1008") }
    .tell-2 = Sunucunun o saniyedeki logunu okuyun. Sunucu istemciyi reddettiyse ve siz 1005 görüyorsanız, programı close() işlevini kod vermeden çağırmıştır; programı, 1008 gönderip kuralı adıyla söyleyecek şekilde değiştirin.
    .tell-3 = { -look-age } Her bağlantı açılıştan sonra bir saniye içinde sonlanıyorsa, 1005 görseniz bile büyük olasılıkla reddedilmişsinizdir. Uygulamanın işi bitince sonlanıyorsa, büyük olasılıkla close() kod vermeden çağrılmıştır.
    .use = Bir istemciyi hızı, süresi dolmuş token’ı veya bir mesajın içeriği yüzünden reddediyorsanız bir gerekçeyle 1008 gönderin. { -cannot-send(code: "1005") } { -after-1008 }

pair-1005-1011 = 1011’de karşı taraf, HTTP 500’de olduğu gibi, beklenmeyen bir hata bildirmiştir; 1005’te karşı taraf kod vermemiştir: Close çerçevesi boştu ve 1005’i kütüphaneniz kendisi yazdı.
    .difference-1 = 1011 yalnızca sunucular için değildir: istemciler de gönderir; Python websockets yanıtsız kalan bir ping’den sonra böyle yapar.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1011") }
    .tell-2 = Önce siz, kod vermeden close() ile kapattıysanız 1005 yalnızca karşı tarafın boş yanıtıdır. Hiçbir şey başarısız olmamıştır.
    .tell-3 = Karşı tarafın o saniyedeki logunu okuyun. Bir stack trace gösteriyor ve siz 1005 görüyorsanız, hata işleyicisi kod vermeden kapatıyordur; işleyiciyi 1011 gönderecek şekilde değiştirin. Log bir hata göstermiyorsa karşı taraf bilerek kapatmıştır.
    .use = Mesaj işleyicilerinizin hatalarını yakalayın ve beklemedikleriniz için 1011 gönderin; o zaman istemciler ve sistem yöneticileri başarısızlığı görür. { -cannot-send(code: "1005") } { -after-1011 }

pair-1005-1012 = 1012’de servis yeniden başlayacağını bildirmiştir ve sizden yeniden bağlanmanızı ister; 1005’te karşı taraf kod vermemiştir: Close çerçevesi boştu ve 1005’i kütüphaneniz kendisi yazdı.
    .difference-1 = 1012, deployment veya yapılandırmanın yeniden yüklenmesi gibi planlı bir yeniden başlatmayı bildirir.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1012") }
    .tell-2 = 1012’yi reddeden bir kütüphane onun için 1002, 1006 veya bir hata bildirir, hiçbir zaman 1005 bildirmez. 1005 görüyorsanız size 1012 ulaşmamıştır.
    .tell-3 = { -count-ends } Bir instance’ın bütün bağlantıları sonlandıysa ve 1005 görüyorsanız, sunucu yeniden başlarken, Socket.IO’nun yaptığı gibi, kod vermeden kapatıyordur. Yalnızca bir bağlantı sonlandıysa bir program close() işlevini kod vermeden çağırmıştır.
    .use = Servis yeniden başlıyorsa 1012 gönderin. { -cannot-send(code: "1005") } Bazı istemciler 1005’ten sonra yeniden bağlanmaz. { -after-1012 }

pair-1006-1008 = 1008’de sunucu bağlantıyı kabul etmiş, sonra devam etmeyi reddetmiştir; 1006’da kullanılabilir bir Close çerçevesi gelmedi ya da bağlantı hiç açılmadı ve 1006’yı kütüphaneniz kendisi yazdı.
    .difference-1 = Sunucu el sıkışmayı HTTP 401 veya 403 ile reddederse sayfa 1006 görür. Sayfanın 1008 görmesi için sunucunun önce el sıkışmayı kabul etmesi gerekir.
    .tell-1 = { -never-opened }
    .tell-2 = Sunucunuz Starlette veya FastAPI ise ve accept() çağrısından önce close(1008) çağırıyorsa, istemci için 1006’dır: sunucu onun yerine HTTP 403 ile yanıt verir. Sunucunun logunda bu 403 görünür.
    .tell-3 = El sıkışmayı HTTP durumunu gösteren bir istemciyle yineleyin. Durum 101 ise ve ardından bir Close çerçevesi geliyorsa büyük olasılıkla 1008’dir. El sıkışmayı reddeden, 403 gibi herhangi bir durum 1006’dır.
    .use = Bir sayfanın onu neden reddettiğinizi okuyabilmesi gerekiyorsa el sıkışmayı kabul edin, sonra bir gerekçeyle 1008 gönderin. { -cannot-send(code: "1006") }

pair-1006-1009 = 1009’da karşı taraf bir mesajın çok büyük olduğunu size söylemiştir; 1006’da kullanılabilir bir Close çerçevesi gelmedi ve 1006’yı kütüphaneniz kendisi yazdı; çok büyük bir mesaj buna da yol açabilir.
    .difference-1 = { -two-ends(code: "1009") }
    .difference-2 = uWebSockets hiçbir zaman 1009 göndermez: çok büyük bir mesajda TCP’yi keser ve karşı taraf 1006 görür.
    .tell-1 = { -never-opened }
    .tell-2 = Önce küçük bir mesaj, sonra yine büyük mesajı gönderin. Bağlantıyı yalnızca büyük mesaj sonlandırıyorsa, ister 1009 ister 1006 görün, neden mesajın boyutudur. Küçük mesaj da sonlandırıyorsa 1006’nın başka bir nedeni vardır. Bundan sonra büyük mesajı yinelemeyin.
    .tell-3 = Sınırı olan tarafın logunu okuyun: “Received too big message” uWebSockets’indir ve karşı tarafı 1006 görür. Python websockets “sent 1009” loglar.
    .use = TCP’yi kapatmadan önce, sınırı gerekçede belirterek 1009 gönderin. { -cannot-send(code: "1006") }

pair-1006-1011 = 1011’de karşı taraf başarısız olmuş, ama bunu size söyleyebilmiştir; 1006’da kullanılabilir bir Close çerçevesi gelmedi ya da bağlantı hiç açılmadı ve 1006’yı kütüphaneniz kendisi yazdı.
    .tell-1 = { -never-opened }
    .tell-2 = Neyin başarısız olduğunu öğrenin. Bir işleyici exception fırlattıysa ve süreç çalışmayı sürdürdüyse büyük olasılıkla 1011’dir. Süreç çöktüyse veya öldürüldüyse büyük olasılıkla 1006’dır, çünkü nginx ve HAProxy yalnızca TCP’nin sonlandığını iletir.
    .tell-3 = Python websockets’in yanıtsız kalan bir ping’inde ({ SECONDS("python-websockets-ping-timeout") } saniye içinde pong gelmemişse) iki tarafı karşılaştırın. Bir tarafın logunda “sent 1011” vardır; öteki taraf o Close çerçevesini hiç okumadıysa 1006 bildirir.
    .tell-4 = Logda “sent 1011” varsa yalnızca karşı tarafa bakmayın: gönderenin olay döngüsü tıkanmış ve bu yüzden pong’u okumamış olabilir.
    .use = Sizin tarafınız başarısız olduysa ve hâlâ gönderebiliyorsa 1011 gönderin. { -cannot-send(code: "1006") } farewell gibi WebSocket konuşan bir ağ geçidi, çöken bir sunucu için 1011 gönderebilir. { -after-1011 }

pair-1006-1012 = 1012’de servis yeniden başlayacağını bildirmiştir; 1006’da kullanılabilir bir Close çerçevesi gelmedi ya da bağlantı hiç açılmadı ve 1006’yı kütüphaneniz kendisi yazdı. Bildirilmeyen bir yeniden başlatma 1006’dır.
    .tell-1 = { -never-opened } Servis hâlâ yeniden başlıyor olabilir.
    .tell-2 = Kütüphaneniz uWebSockets ve metin “Received invalid close payload” ise, karşı taraf uWebSockets’in reddettiği 1012’yi göndermiş olabilir. { -capture-or-log }
    .tell-3 = { -count-ends } Sayıları çoksa ve sunucunun logunda boşaltma görünmüyorsa büyük olasılıkla 1006’dır: sunucu ya da önündeki bir proxy, Close çerçeveleri olmadan sonlanmıştır.
    .tell-4 = Sunucunun logunu okuyun. { -sends-1012 } Laravel Reverb’de ve öldürülen bir süreçte büyük olasılıkla 1006’dır.
    .use = Her planlı yeniden başlatmada 1012 gönderin ve süreç sonlanmadan önce istemcilerin Close çerçevelerini bekleyin. { -cannot-send(code: "1006") }

pair-1006-1014 = 1014’te bir ağ geçidi, arkasındaki sunucunun başarısız olduğunu size söylemiştir; 1006’da kullanılabilir bir Close çerçevesi gelmedi ya da bağlantı hiç açılmadı ve 1006’yı kütüphaneniz kendisi yazdı.
    .difference-1 = nginx ve HAProxy yalnızca TCP’nin sonlandığını iletir; bu yüzden onların arkasında kaybedilen bir sunucu 1006’dır. 1014’ü yalnızca WebSocket konuşan bir ağ geçidi gönderebilir.
    .tell-1 = { -never-opened } Sunucuya ulaşamayan bir ağ geçidi el sıkışmayı genellikle HTTP 502, 503 veya 504 ile yanıtlar.
    .tell-2 = Kütüphaneniz uWebSockets ve metin “Received invalid close payload” ise, ağ geçidi uWebSockets’in reddettiği 1014’ü göndermiş olabilir. { -capture-or-log }
    .tell-3 = Ağ geçidi olmadan doğrudan sunucuya bağlanın. Sunucu o bağlantıyı da sonlandırıyorsa, ister 1014 ister 1006 görün, sunucuya bakın. O bağlantı açık kalıyorsa büyük olasılıkla 1006’dır: sizinkini ağ geçidi ya da ağ geçidiyle aranızdaki ağ sonlandırıyordur.
    .use = { -use-1014 } { -cannot-send(code: "1006") }

pair-1006-1015 = 1015’in tek bir nedeni vardır, başarısız olan bir TLS el sıkışması; 1006 ise kullanılabilir bir Close çerçevesi olmayan bütün öteki sonlar, tarayıcıda ayrıca başarısız TLS el sıkışması içindir.
    .tell-1 = Adrese bakın. ws:// ile başlıyorsa TLS yoktu ve 1006’dır.
    .tell-2 = open olayı tetiklendiyse TLS çalışmıştır, yani kütüphaneniz 1015 yazmaz. Büyük olasılıkla 1006’dır.
    .tell-3 = openssl s_client -connect HOST:443 -servername HOST -verify_return_error komutunu çalıştırın. Komut başarısız olursa hatanın nedeni TLS’dir ve tarayıcının 1006’sı, 1015’in anlamına gelir. Komut başarılı olursa https://HOST adresini tarayıcıda açın; sertifikayı yalnızca tarayıcı reddediyorsa orada bir hata görünür. Sonra el sıkışmanın HTTP durumuna bakın.
    .tell-4 = Bir sayfa 1015 görüyorsa, karşı taraf kurallara aykırı olarak bir Close çerçevesine 1015 yazmış, Firefox da bunu iletmiştir. Tarayıcılar 1015’i hiçbir zaman kendileri yazmaz.
    .use = { -neither-sent } Tarayıcı dışındaki bir kütüphane TLS başarısız olunca 1015, gerisi için 1006 bildirebilir. 1015’ten sonra, yeniden bağlanmadan önce TLS’yi düzeltin.

pair-1008-1009 = 1009’un tek bir anlamı vardır: mesaj çok büyüktür. 1008 ise 1003 (tür) ve 1009 (boyut) dışında kalan kurallar için genel ret kodudur.
    .tell-1 = Aynı tür içerikle daha küçük bir mesaj gönderin. Daha küçük mesaj kabul ediliyorsa büyük olasılıkla 1009’dur. O da reddediliyorsa büyük olasılıkla 1008’dir.
    .tell-2 = Bağlantı sonlanmadan önce mesaj göndermediyseniz büyük olasılıkla 1008’dir: 1009 bir mesaja yanıttır. Kimlik bilgilerini, Origin’i, yolu ve planı denetleyin.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Gerekçeyi okuyun. Bir boyuttan veya uzunluktan söz ediyorsa büyük olasılıkla 1009’dur; bir hızdan, token’dan veya kuraldan söz ediyorsa büyük olasılıkla 1008’dir.
    .use = Bir mesaj sınırınızın üzerindeyse 1009 gönderin ve sınırı belirtin. Öteki kurallarınız için 1008 gönderin ve kuralı belirtin. { -after-1008 }

pair-1008-1011 = 1008’de gönderen, kurallarından birini çiğnediğiniz için devam etmeyi reddeder; 1011’de gönderenin kendisi başarısız olmuştur.
    .tell-1 = Gerekçeyi okuyun. Servisler farklı davranır: Deepgram, çözemediği ses için 1008 “DATA-0000”, çok uzun süre ses gelmezse 1011 “NET-0001” gönderir. Bazı servisler dolan bir kota için 1011 gönderir.
    .tell-2 = Kurallara kesinlikle uyan bir istek gönderin: yeni kimlik bilgileri ve geçerli, küçük bir mesajla. O istek çalışıyorsa büyük olasılıkla 1008’dir. O da başarısız oluyorsa ya da yalnızca ara sıra başarısız oluyorsa büyük olasılıkla 1011’dir.
    .tell-3 = Öteki istemcilere bakın. Bütün istemciler etkileniyorsa büyük olasılıkla 1011’dir. Yalnızca bir hesap veya bir program etkileniyorsa büyük olasılıkla 1008’dir.
    .use = İstemcinin bir şeyi değiştirmesi gerekiyorsa 1008, sizin tarafınızın onarılması gerekiyorsa 1011 gönderin. graphql-ws ve robust-websocket ikisinden sonra da yeniden bağlanmaz. { -after-1008 } { -after-1011 }

pair-1008-1013 = 1008’de istemci bir kuralı çiğnemiştir ve aynı deneme genellikle yine başarısız olur; 1013’te servisin şu anda kapasitesi yoktur ve aynı deneme daha sonra başarılı olabilir.
    .difference-1 = Tek bir istemcinin hızına konan sınır bir kuraldır (1008). Herkes için dolu olan bir servis 1013’tür.
    .tell-1 = O anda öteki istemcilere bakın. Bütün istemciler reddediliyorsa büyük olasılıkla 1013’tür. Yalnızca sizinki reddediliyorsa büyük olasılıkla 1008’dir.
    .tell-2 = Servis meşgul değilken, hiçbir şeyi değiştirmeden bir kez daha deneyin. Deneme o zaman da başarısız oluyorsa büyük olasılıkla 1008’dir. Başarılı oluyorsa 1013’tü ya da hız yüzünden 1008’di.
    .tell-3 = Kendi gönderme ve okuma hızınıza bakın. Bağlantı sonlanmadan hemen önce hızlı gönderdiyseniz veya yavaş okuduysanız büyük olasılıkla 1008’dir.
    .use = Bir kuralı çiğneyen istemciye 1008, servisin bütününde kapasite kalmadıysa 1013 gönderin. Gerekçede bir gecikme belirtin. farewell ağ geçidi 30 saniye için “retry-after=30” yazar; bu, ona özgü bir yazımdır. { -after-1008 } { -after-1013 }

pair-1008-3000 = 3000’in kayıtlı tek bir anlamı vardır, eksik veya yanlış kimlik bilgileri; 1008 ise genel ret kodudur ve birçok servis onu kimlik bilgileri için de gönderir.
    .tell-1 = Yeni kimlik bilgileriyle bağlanın. O bağlantı da aynı şekilde sonlanıyorsa başka bir kural çiğnenmiştir: büyük olasılıkla 1008’dir. Açık kalıyorsa bunun nedeni eski kimlik bilgileriydi; servisler bunun için 3000 veya 1008 gönderir.
    .tell-2 = { -general-3000 }
    .tell-3 = Kimlik bilgileri hâlâ geçerliyse ve az önce bir sınıra ulaştıysanız büyük olasılıkla 1008’dir: kayıtlı anlamıyla 3000 yalnızca kimlik bilgileriyle ilgilidir.
    .use = Eksik veya yanlış kimlik bilgileri için 3000, olmayan bir yetki için 3003, öteki kurallar için ya da nedeni adıyla söylemek istemiyorsanız 1008 gönderin. 3000’i reddeden istemcilere 1008 gönderin.

pair-1008-3003 = 3003’ün kayıtlı tek bir anlamı vardır, bilinen bir hesabın yetkisinin olmaması; 1008 ise genel ret kodudur ve birçok servis onu olmayan bir yetki için de gönderir.
    .tell-1 = Daha çok yetkisi olan bir hesapla bağlanın ve aynısını yapın. O bağlantı da aynı şekilde sonlanıyorsa başka bir kural çiğnenmiştir: büyük olasılıkla 1008’dir. Açık kalıyorsa hesabınızın yetkisi yoktur; servisler bunun için 3003 veya 1008 gönderir.
    .tell-2 = Aynı hesabın yeni kimlik bilgileriyle bağlanın. Bağlantı bundan sonra açık kalıyorsa 3003 değildi: nedeni kimlik bilgileriydi, bu da 3000 veya 1008’dir.
    .tell-3 = Bağlantı ancak çok sayıda mesajdan sonra ya da siz çok sayıda bağlantı açtıktan sonra sonlanıyorsa büyük olasılıkla 1008’dir: olmayan bir yetki hıza bağlı değildir.
    .use = Hesabı biliyorsanız ve yetkisi yoksa 3003, öteki kurallar için ya da nedeni adıyla söylemek istemiyorsanız 1008 gönderin. Önce el sıkışmayı kabul edin: sayfa HTTP 403’ü okuyamaz.

pair-1011-1012 = 1011’de gönderen beklenmedik şekilde başarısız olmuştur; 1012’de servis yeniden başlıyor ve istemcilerinden bir gecikmeden sonra yeniden bağlanmalarını ister.
    .difference-1 = graphql-ws ve robust-websocket 1011’den sonra yeniden bağlanmaz, 1012’den sonra bağlanır.
    .tell-1 = { -count-ends } Yalnızca biri sonlandıysa büyük olasılıkla 1011’dir. Bir instance’ın bütün bağlantıları bir deployment sırasında sonlandıysa büyük olasılıkla 1012’dir.
    .tell-2 = Sunucunun o saniyedeki logunu okuyun. Bir kapanma, yeniden yükleme veya boşaltma gösteriyorsa büyük olasılıkla 1012’dir. Bir exception gösteriyorsa büyük olasılıkla 1011’dir.
    .tell-3 = farewell ağ geçidinin arkasında kaydı okuyun. upstream_restarted nedeni 1012 demektir: sunucu, yeniden başlatma penceresi içinde geri gelmiştir. upstream_lost nedeni 1011 demektir; graphql-transport-ws istemcileri için ve rotanın istediği yerlerde 1014 demektir.
    .use = Servis yeniden başlıyorsa 1012, servis beklenmedik şekilde başarısız olduysa 1011 gönderin. { -after-1011 }

pair-1011-1013 = 1011’de gönderende beklenmeyen bir hata olmuştur; 1013’te servis çalışır, ama şu anda kapasitesi yoktur.
    .difference-1 = HTTP’deki karşılıklarıyla 1011, 500’e; 1013, 503’e benzer.
    .tell-1 = Servis meşgul değilken bir kez daha deneyin. Deneme bu kez başarılı oluyorsa büyük olasılıkla 1013’tür. Aynı mesaj günün her saatinde başarısız oluyorsa büyük olasılıkla 1011’dir.
    .tell-2 = { -look-age } Bağlantılar, servis meşgulken açılıştan hemen sonra sonlanıyorsa büyük olasılıkla 1013’tür. Belirli bir mesajdan ya da yanıtsız kalan bir ping’den sonra sonlanıyorsa büyük olasılıkla 1011’dir.
    .tell-3 = Sunucunun o saniyedeki logunu okuyun. Bağlantılarla veya yükle ilgili bir sınıra ulaşıldıysa büyük olasılıkla 1013’tür; log bir exception gösteriyorsa büyük olasılıkla 1011’dir. Bazı servisler aşırı yüklenince 1011 gönderir: o zaman gerekçeyi okuyun.
    .use = Bir sınıra ulaştıysanız, istemciler beklesin diye 1013, başarısızlıklar için 1011 gönderin. { -after-1011 } { -after-1013 }

pair-1011-1014 = 1011’de gönderen başarısız olmuştur ve sayı, servisin hangi parçası olduğunu söylemez; 1014’te gönderen bir ağ geçididir ve arkasındaki sunucu, HTTP 502’de olduğu gibi, geçersiz bir yanıt vermiştir.
    .difference-1 = graphql-ws ve robust-websocket 1011’den sonra yeniden bağlanmaz, 1014’ten sonra bağlanır.
    .tell-1 = İstemci ile sunucu arasında ne olduğunu öğrenin. WebSocket konuşan bir ağ geçidi yoksa büyük olasılıkla 1011’dir.
    .tell-2 = Ağ geçidi olmadan doğrudan sunucuya bağlanın. Sunucunun kendisi 1011 ile kapatıyorsa büyük olasılıkla 1011’dir: ağ geçidi onu iletmiştir. Sunucu bağlantıyı bir Close çerçevesi olmadan sonlandırıyorsa büyük olasılıkla 1014’tür; yeter ki bu ağ geçidi, birçoğunun yaptığı gibi, bunun için 1011 göndermiyor olsun.
    .tell-3 = farewell ağ geçidinin arkasında ikisi de aynı olayı anlatır: ağ geçidi kaybedilen bir sunucu için 1011, graphql-transport-ws istemcilerine ve rotanın istediği yerlerde 1014 gönderir. Kayıt, başarısız olan tarafı adıyla söyler.
    .use = Bir sunucu 1011 gönderir. Bir ağ geçidi, kabul eden istemcilere 1014, ötekilere 1011 gönderir; gerekçesi nedeni adıyla söyler. { -after-1011 }

pair-1012-1013 = 1012’de servis yeniden başlıyor ve bütün istemcileri bir gecikmeden sonra yeniden bağlanabilir; 1013’te servis çalışıyor, sizin için kapasitesi yoktur ve sizden beklemenizi ister.
    .tell-1 = { -look-age } Bağlantı çalışmış ve instance’ının bütün öteki bağlantılarıyla birlikte sonlanmışsa büyük olasılıkla 1012’dir. Açılıştan hemen sonra sonlandıysa büyük olasılıkla 1013’tür.
    .tell-2 = Bir gecikmeden sonra bir kez yeniden bağlanın. Yeni bağlantı açık kalıyorsa büyük olasılıkla 1012’dir. Yeni bağlantı da aynı şekilde sonlanıyorsa büyük olasılıkla 1013’tür.
    .tell-3 = Servisin logunu okuyun. Bir instance durdurulduysa veya yapılandırması yeniden yüklendiyse büyük olasılıkla 1012’dir; bir sınıra ulaşıldıysa büyük olasılıkla 1013’tür.
    .use = Yeniden başlatıyorsanız 1012, kapasiteniz yoksa 1013 gönderin; ikisinde de gerekçede bir gecikme belirtin. { -after-1012 } { -after-1013 }

pair-1013-1014 = 1013’te servisin şu anda sizin için kapasitesi yoktur; 1014’te bir ağ geçidi, arkasındaki sunucudan geçersiz bir yanıt almıştır.
    .difference-1 = HTTP’deki karşılıklarıyla 1013, 503’e; 1014, 502’ye benzer.
    .tell-1 = { -look-age } Bağlantı açılıştan hemen sonra sonlandıysa büyük olasılıkla 1013’tür. Bağlantı çalışmışsa büyük olasılıkla 1014’tür: ağ geçidinin arkasındaki sunucu, bağlantı açıkken kaybedilmiştir.
    .tell-2 = Ağ geçidinin logunu okuyun. Arkasındaki sunucuyla bağlantı koptuysa veya sunucu geçersiz bir şey gönderdiyse büyük olasılıkla 1014’tür; bir sınıra ulaşıldıysa büyük olasılıkla 1013’tür.
    .tell-3 = farewell ağ geçidinin arkasında kaydı okuyun: overloaded ve upstream_unavailable nedenleri 1013 demektir; upstream_lost ve upstream_protocol_error, graphql-transport-ws istemcileri için ve rotanın istediği yerlerde 1014, başka yerlerde 1011 demektir.
    .use = Kapasiteniz yoksa veya hazır değilseniz 1013 gönderin; 1014’ü ise yalnızca, sunucusu açık bir bağlantıda başarısız olan bir ağ geçidi olarak gönderin. { -after-1013 }

pair-3000-3003 = 3000’de servis kim olduğunuzu bilmez, çünkü kimlik bilgileri eksik veya yanlıştır; 3003’te servis hesabınızı bilir ve hesabın yetkisi yoktur.
    .difference-1 = 3000, HTTP 401’in; 3003, HTTP 403’ün zaten açık olan bir bağlantıdaki benzeridir. İkisi de bir belge olmadan kaydedilmiştir; bu yüzden onları nasıl kullandığını yalnızca servis söyleyebilir.
    .tell-1 = Aynı hesabın yeni kimlik bilgileriyle bağlanın. Bağlantı bundan sonra açık kalıyorsa büyük olasılıkla 3000’dir. Yeni bağlantı da aynı şekilde sonlanıyorsa büyük olasılıkla 3003’tür.
    .tell-2 = Başka bir hesapla bağlanın. Bu çalışıyor ve kendi hesabınızın yeni kimlik bilgileri çalışmıyorsa büyük olasılıkla 3003’tür.
    .tell-3 = { -general-3000 }
    .use = İstemcinin kim olduğunu bilmiyorsanız 3000, hesabı biliyorsanız ve yetkisi yoksa 3003 gönderin. Önce el sıkışmayı kabul edin: sayfa HTTP 401’i veya 403’ü okuyamaz. 3000’den sonra yalnızca yeni kimlik bilgileriyle, 3003’ten sonra ancak hesabın yetkisi olunca yeniden bağlanın.
