# What a comparison shows of each code, or range of codes: cells of its table,
# and steps for pairs that have none of their own.
#
#   .clean      whether the close was a clean one
#   .fault      which side caused it
#   .look       where to look first
#   .tell-1 ... what to expect if it is this code, besides the bytes of the Close
#               frame
#
# The steps of any two entries can be printed one after the other. In the ranges
# $code is the number that was asked for; .clean, .fault and .look have no number
# in them.

traits-1000 =
    .clean = { -clean-both }
    .fault = Hiçbiri: bir taraf bilerek kapattı ya da bir zamanlayıcı bağlantıyı sonlandırdı.
    .look = close() çağrısı ve bağlantının yaşına veya boşta kaldığı süreye uyan zamanlayıcılar.
    .tell-1 = Kapatan tarafın logunda bir close(1000) çağrısı varsa büyük olasılıkla 1000’dir.
    .tell-2 = 1000’i Java-WebSocket, Tomcat, .NET veya websocket-driver bildiriyorsa Close çerçevesi boş olabilir: bu kütüphaneler boş bir Close çerçevesi için de 1000 bildirir.

traits-1001 =
    .clean = Evet, karşı tarafın Close çerçevesi, gönderen ayrılmadan önce geldiyse.
    .fault = Hiçbiri: bir taraf ayrıldı.
    .look = Terk edilen sayfa ya da sunucunun kapanışı ve boşta kalma zamanlayıcısı.
    .tell-1 = O anda bir sayfa kapatıldıysa veya yeniden yüklendiyse, sunucu kapandıysa ya da Jetty’nin veya Tomcat’in boşta kalma zamanlayıcısı dolduysa büyük olasılıkla 1001’dir.

traits-1002 =
    .clean = { -clean-receiver }
    .fault = Baytları gönderen taraf ya da yolda onları değiştiren bir şey.
    .look = Gerekçe ve reddedilen çerçevenin ilk baytları.
    .tell-1 = Gerekçe “RSV1 must be clear” gibi bir çerçeveleme kuralını adıyla söylüyorsa büyük olasılıkla 1002’dir.
    .tell-2 = tungstenite “Protocol violation” metniyle 1002 bildiriyorsa, karşı taraf tungstenite’in reddettiği bir kod, örneğin 1014 göndermiş olabilir.

traits-1003 =
    .clean = { -clean-both }
    .fault = İki taraf bir tür üzerinde anlaşmışsa mesajı gönderen taraf.
    .look = Son mesajın türü.
    .tell-1 = Son mesaj ikiliyse ve uç nokta metin bekliyorsa ya da bunun tersiyse büyük olasılıkla 1003’tür. Paket kaydında opcode 1 metin, 2 ikilidir.

traits-1004 =
    .clean = { -not-valid }
    .fault = Onu gönderen taraf: sayı ayrılmıştır.
    .look = Gönderenin uyduğu kod tablosu.
    .tell-1 = Gönderen, RFC’den önceki bir tabloya uyuyorsa büyük olasılıkla 1004’tür; o tabloda 1004, mesajın çok büyük olduğu anlamına geliyordu.

traits-1005 =
    .clean = Genellikle evet: bir Close çerçevesi geldi.
    .fault = Hiçbiri: boş bir Close çerçevesi kurallara uygundur ve neden bildirmez.
    .look = Kod verilmeyen close() çağrısı.
    .tell-1 = Karşı taraf bir tarayıcıda veya ws’te (Node) close() işlevini kod vermeden çağırdıysa büyük olasılıkla 1005’tir.
    .tell-2 = aiohttp 0 bildiriyorsa Close çerçevesi boştu: bu 1005’tir.

traits-1006 =
    .clean = { -clean-never }
    .fault = Bilinmiyor: 1006 yalnızca kullanılabilir bir Close çerçevesi gelmediğini söyler; nedeni her şey olabilir.
    .look = Önce bağlantının hiç açılıp açılmadığı; sonra zamanlayıcılar, yeniden başlatmalar ve proxy’ler.
    .tell-1 = open olayı hiç tetiklenmediyse açılış el sıkışması başarısız olmuştur: büyük olasılıkla 1006’dır, çünkü hiçbir Close çerçevesi gelmiş olamaz.
    .tell-2 = TCP bir Close çerçevesi olmadan sonlandıysa ya da kendi kütüphaneniz bir hata yüzünden bağlantıyı sonlandırdıysa büyük olasılıkla 1006’dır; ikinci durumda kütüphane, hangi kodu göndermiş olursa olsun, çoğu zaman 1006 bildirir.

traits-1007 =
    .clean = { -clean-receiver }
    .fault = Mesajı gönderen taraf.
    .look = Son metin mesajının baytları.
    .tell-1 = Son metin mesajında veya bir Close çerçevesinin gerekçesinde UTF-8 çözücünün reddettiği baytlar varsa büyük olasılıkla 1007’dir.

traits-1008 =
    .clean = { -clean-both }
    .fault = 1008’i gönderene göre: kuralı çiğneyen taraf.
    .look = Gerekçe ve bağlantının yaşı.
    .tell-1 = Gönderenin logu bir kuraldan söz ediyorsa büyük olasılıkla 1008’dir: kimlik bilgileri, Origin, yol, hız, içerik.

traits-1009 =
    .clean = { -clean-receiver }
    .fault = Mesajı gönderen taraf ya da sınırı çok küçük olan sunucu veya proxy.
    .look = Son mesajın boyutu, sunucunun ve her bir proxy’nin sınırları.
    .tell-1 = Hemen öncesinde büyük bir mesaj geldiyse ve aynı türden daha küçük mesajlar kabul ediliyorsa büyük olasılıkla 1009’dur.

traits-1010 =
    .clean = Sunucu yanıt verirse sunucu için evet; 1010’u gönderen istemci çoğu zaman 1006 bildirir.
    .fault = İstemciye göre: sunucu ya da uzantıyı çıkaran bir proxy.
    .look = İstemcideki ve sunucudaki Sec-WebSocket-Extensions başlığı.
    .tell-1 = Bağlantıyı bir istemci açılıştan hemen sonra sonlandırdıysa ve gerekçe bir uzantıyı adıyla söylüyorsa büyük olasılıkla 1010’dur.

traits-1011 =
    .clean = { -clean-both }
    .fault = Gönderen; “keepalive ping timeout” ile iki taraftan biri, çünkü ikisi de tıkanmış olabilir.
    .look = Gerekçe, sonra gönderenin logu.
    .tell-1 = Kapatan tarafın logunda o saniyede bir exception veya panic varsa büyük olasılıkla 1011’dir.
    .tell-2 = Gerekçe “keepalive ping timeout” ise büyük olasılıkla 1011’dir: bir ping yanıtsız kalınca bunu Python websockets gönderir.

traits-1012 =
    .clean = { -clean-both }
    .fault = Hiçbiri: servis yeniden başlıyor.
    .look = O sıradaki deployment veya yeniden yükleme.
    .tell-1 = Bir instance’ın bütün bağlantıları bir deployment veya yeniden yükleme sırasında, birkaç saniye içinde ve her biri bir Close çerçevesiyle sonlandıysa büyük olasılıkla 1012’dir.

traits-1013 =
    .clean = { -clean-both }
    .fault = Çoğu zaman hiçbiri: servise, kapasitesinin yettiğinden çok bağlantı geliyor.
    .look = Servisin yükü ve sınırları.
    .tell-1 = Bağlantılar, servis bir sınıra dayanmışken açılıştan hemen sonra sonlanıyor, daha sonra ise açık kalıyorsa büyük olasılıkla 1013’tür.

traits-1014 =
    .clean = { -clean-both }
    .fault = Ağ geçidinin arkasındaki sunucu.
    .look = Ağ geçidinin arkasındaki sunucu ve ağ geçidinin logu.
    .tell-1 = Ağ geçidinin logu, istemcinin bağlantısı açıkken arkadaki sunucuyla bağlantının koptuğunu veya sunucunun geçersiz bir şey gönderdiğini gösteriyorsa büyük olasılıkla 1014’tür.

traits-1015 =
    .clean = { -clean-never }
    .fault = Çoğunlukla sunucu: sertifikası veya sertifika zinciri.
    .look = openssl s_client komutuyla sertifika.
    .tell-1 = openssl s_client -connect HOST:443 -servername HOST -verify_return_error aynı ana makine için hata veriyorsa büyük olasılıkla 1015’tir. Bu durumda tarayıcılar 1006 bildirir.

traits-3000 =
    .clean = { -clean-both }
    .fault = İstemci: kimlik bilgileri.
    .look = Token: var mı, geçerli mi, süresi dolmamış mı.
    .tell-1 = Yeni kimlik bilgileriyle kurulan bir bağlantı açık kalıyorsa büyük olasılıkla 3000’dir.
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = İstemci: hesabının yetkisi yok.
    .look = Hesabın yetkileri.
    .tell-1 = Aynı hesabın yeni kimlik bilgileriyle kurulan bağlantı da aynı şekilde sonlanıyor, başka bir hesapla kurulan bağlantı ise açık kalıyorsa büyük olasılıkla 3003’tür.

traits-3008 =
    .clean = Evet, karşı taraf hâlâ yanıt veriyorsa.
    .fault = Geç kalan taraf.
    .look = Gönderenin neyi beklediği: oturum açma, bir mesaj veya bir pong.
    .tell-1 = Oturum açma, ilk mesaj veya bir pong çok geç geldiyse büyük olasılıkla 3008’dir.
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = Bu sayıyı kapanış kodu olarak kullanan program.
    .look = Programda bu sayının üretildiği yer.
    .tell-1 = Bir kütüphanede bu değerde bir sabit varsa ya da bir program bir HTTP durumunu kapanış kodu olarak kullandıysa büyük olasılıkla { $code } kodudur.

traits-unassigned =
    .clean = { -not-valid }
    .fault = Kayıtlı olmayan bir sayı seçen program.
    .look = Onu gönderen programın kaynak kodu.
    .tell-1 = Bu sayı, onu gönderen programın kaynak kodunda geçiyorsa büyük olasılıkla { $code } kodudur; kayıt listesinde yoktur.

traits-library =
    .clean = { -clean-both }
    .fault = Gönderenin kütüphanesinin dokümantasyonuna bakın.
    .look = Karşı taraftaki kütüphanenin veya servisin dokümantasyonu.
    .tell-1 = Karşı taraftaki kütüphanenin veya servisin dokümantasyonunda yer alıyorsa büyük olasılıkla { $code } kodudur.

traits-private =
    .clean = { -clean-both }
    .fault = Onu gönderen servisin dokümantasyonuna bakın.
    .look = Karşı taraftaki servisin kaynak kodu veya dokümantasyonu.
    .tell-1 = Karşı taraftaki servisin kaynak kodunda veya dokümantasyonunda yer alıyorsa büyük olasılıkla { $code } kodudur.

traits-outside =
    .clean = { -not-valid }
    .fault = Close çerçevesini yazan taraf.
    .look = Sayının onaltılık yazılışı: iki baytı yer değiştirmiş ya da iki harf olabilir.
    .tell-1 = Gönderen bir kodun iki baytının yerini değiştirdiyse ya da Close çerçevesine önünde kod olmadan bir gerekçe yazdıysa büyük olasılıkla { $code } kodudur.
