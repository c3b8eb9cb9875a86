# Situations in which the codes are seen: facts/codes.json says which, and in
# what order.
#
# The value is the situation; `.test` tells how to confirm it and what separates
# it from the others of the same code, `.fix` how to fix it. In the ranges, $code
# is the number that was asked for.

## 1000

seen-closed-on-purpose = Bir uygulama close(1000) çağırdı: işi biten bir sayfa, akışının sonuna gelen bir sunucu ya da bir istemciyi çıkaran bir sunucu.
    .test = Kapatan tarafın logu çağrıyı gösterir. Bağlantının yaşı ve sonlanmadan önceki sessizlik hiçbir zamanlayıcıya uymaz. AWS API Gateway, arka uç bir istemcinin bağlantısını kesince 1000 gösterir, çünkü API’si kod almaz.
    .fix = Bağlantının sonlanması doğruysa bir şey yapmayın. Karşı tarafın daha fazlasını bilmesi gerekiyorsa bir gerekçe verin ya da 4000–4999 aralığından bir kod kullanın.

seen-empty-close-shown-as-1000 = Close çerçevesinde kod yoktu ve kütüphaneniz, başkalarının 1005 gösterdiği yerde 1000 gösteriyor. Java-WebSocket, Tomcat, .NET, websocket-driver (Rails, faye) ve mint_web_socket böyle yapar; aiohttp 0, Tornado None gösterir.
    .test = Close çerçevesini paket kaydıyla yakalayın: uzunluğu 0’dır. Paket kaydı yoksa karşı tarafın neyi çağırdığına bakın: argümansız close() boş bir Close gönderir.
    .fix = 1000 ile 1005’e aynı davranın ya da ikisini ayırt edebilmek için karşı tarafa, bir gerekçeyle, close(1000, "done") çağırttırın.

seen-idle-timer-sends-1000 = Bir sunucunun boşta kalma zamanlayıcısı, trafiği olmayan bir bağlantıyı sonlandırdı. Cowboy (Erlang, Elixir) { SECONDS("cowboy-idle-timeout") } saniye sonra boş gerekçeyle 1000 gönderir.
    .test = Sonlanmadan önceki sessizlik hep aynıdır, bağlantının yaşı ise hep aynı değildir. Bu sürenin yarısı kadar aralıklarla mesaj gönderilirse bağlantı açık kalır.
    .fix = { -heartbeat } Ya da sunucunun sınırını yükseltin (Cowboy’da idle_timeout). İstemcinin bağlantıya hâlâ ihtiyacı varsa yeniden bağlanmasını sağlayın.

seen-lifetime-ends-with-1000 = Sunucu, trafiği ne olursa olsun her bağlantıyı azami bir yaşta kapatıyor. Daphne bunu { HOURS("daphne-websocket-timeout") } saat sonra, uWebSockets ise maxLifetime dolunca “please reconnect” gerekçesiyle yapar.
    .test = Mesajlar son saniyeye kadar aksa bile bağlantı hep aynı yaşta sonlanır. Boşta kalma zamanlayıcısında ise sonlanmadan önceki sessizlik hep aynıdır, yaş hep aynı değildir.
    .fix = Heartbeat işe yaramaz. Sınırdan kısa süre önce yeni bir bağlantı açın ya da sunucudaki sınırı yükseltin.

seen-ping-timeout-sends-1000 = Bir ping zamanında yanıtlanmadı ve sunucu 1000 ile kapattı. Tornado bunu “ping timed out” gerekçesiyle yapar.
    .test = Gerekçe ping’den söz eder. İstemcinin logu, ping sırasında istemcinin tıkandığını veya uykuda olduğunu ya da ağının kesik olduğunu gösterir.
    .fix = Bloklayan işleri istemcinin olay döngüsünden çıkarın ya da sunucunun ping zaman aşımını yükseltin. İstemcinin yeniden bağlanmasını sağlayın: bu 1000, birinin istediği bir son değil, kopmuş bir bağlantı demektir.

seen-server-stopped-with-1000 = Kapanan bir sunucu, bağlantılarını 1001 veya 1012 ile değil, 1000 ile kapatıyor. Bandit (Phoenix) düzgün kapanırken böyle yapar.
    .test = Yaşları farklı birçok bağlantı, bir deployment sırasında birkaç saniye içinde sonlanır.
    .fix = Bağlantıya hâlâ ihtiyacı olan istemcilerin rastgele bir gecikmeden sonra yeniden bağlanmasını sağlayın. Sunucuda, bağlantıları framework kapatmadan önce 1001 veya 1012 ile kendiniz kapatın.

seen-final-reason-with-1000 = Bir servis, süresi dolmuş bir anahtar gibi, yeniden bağlanmanın değiştirmeyeceği bir neden yüzünden bağlantıyı 1000 ve bir gerekçeyle kapatıyor.
    .test = Gerekçe nedeni adıyla söyler. Yeni bir bağlantı da aynı gerekçeyle sonlanır.
    .fix = Sayıya değil, gerekçeye göre davranın: yeniden bağlanmadan önce anahtarı yenileyin ya da kullanıcıya haber verin.

## 1001

seen-page-left = Bir kullanıcı sekmeyi kapattı, sayfayı yeniden yükledi ya da bir linke tıkladı. Tarayıcı, belirtimin gerektirdiği gibi, sayfa adına 1001 gönderir.
    .test = 1001’i yalnızca sunucu, her seferinde tek bir bağlantı için görür. Yeniden yüklemeden sonra aynı kullanıcı birkaç saniye içinde yeni bir bağlantı açar.
    .fix = Yanlış bir şey yok: normal bir son sayın. Kısa ayrılmalar önemliyse kullanıcının oturumunu birkaç saniye tutun ve yeni bağlantıya bağlayın.

seen-server-shutting-down = Sunucu kapanıyor ve bağlantılarını 1001 ile kapatıyor. Python websockets, sunucusu kapanırken varsayılan olarak 1001 gönderir; SIGTERM işleyicilerinin birçoğu da öyle yapar.
    .test = Birkaç saniye içinde, bağlantılarının yaşı ne olursa olsun birçok istemci bunu görür; sunucunun logu bir kapanma veya deployment gösterir.
    .fix = { -reconnect-soon } Sunucuda kapanışları birkaç saniyeye yayın; bu bir yeniden başlatmaysa ve istemcilerin kütüphaneleri 1012’yi kabul ediyorsa 1012 gönderin.

seen-idle-timer-sends-1001 = Bir Java sunucusunun veya bir servisin boşta kalma zamanlayıcısı, trafiği olmayan bir bağlantıyı sonlandırdı. Jetty ve Tomcat o zaman 1001 ile kapatır; AWS API Gateway de { MINUTES("aws-api-gateway-idle") } dakika sonra öyle yapar.
    .test = Sonlanmadan önceki sessizlik hep aynıdır, bağlantının yaşı ise hep aynı değildir. Jetty’nin gerekçesinde “Idle” geçer; bir Tomcat veya Jetty sunucusu aynı olay için kendisi 1006 loglayabilir.
    .fix = { -heartbeat } AWS API Gateway yalnızca mesajları sayar; orada ping değil, mesaj gönderin.

seen-lifetime-ends-with-1001 = Bir servis her bağlantıyı azami bir yaşta 1001 ile kapatıyor: AWS API Gateway { HOURS("aws-api-gateway-lifetime") } saat, OpenAI Realtime { MINUTES("openai-realtime-lifetime") } dakika sonra. OpenAI’ın gerekçesi “Your session hit the maximum duration” diye başlar.
    .test = Mesajlar son saniyeye kadar aksa bile bağlantı hep aynı yaşta sonlanır.
    .fix = Heartbeat işe yaramaz. Sınırdan önce yeni bir bağlantı açın, oturumu ona taşıyın, sonra eski bağlantıyı kapatın.

seen-proxy-reload-sends-1001 = Close çerçevesi yazan bir proxy durdu ya da yeni bir yapılandırma yükledi. Caddy o zaman iki tarafa da gerekçesiz 1001 gönderir.
    .test = O proxy’nin bütün istemcileri birlikte sonlanır, sunucu da 1001 görür ve proxy’nin logu o saniyede bir yeniden yükleme veya durma gösterir.
    .fix = { -reconnect-soon } Bir yeniden yükleme bağlantıları hemen kapatmasın diye Caddy’de stream_close_delay ayarlayın. Eski Phoenix LiveView istemcileri her 1001’i kullanıcının ayrıldığı bir sayfa sayar ve yeniden bağlanmaz.

seen-page-suspended = Safari arka plandaki bir sayfayı askıya aldı ve bağlantısını kapattı.
    .test = Sunucu “WebSocket is closed due to suspension.” gerekçesini, yalnızca Safari’den görür.
    .fix = Sayfada, sayfa yeniden görünür olunca (visibilitychange) yeniden bağlanın ve kaçırılanları yükleyin.

seen-edge-restarted = İstemci ile sunucunuz arasındaki bir CDN sunucusu yeniden başlatıldı. Cloudflare, yeniden başlatmalarının WebSocket’leri sonlandırdığını belgeler.
    .test = Cloudflare’in gerekçesi “CloudFlare WebSocket proxy restarting” olur; başka durumlarda istemciler yalnızca 1006 görür. Yalnızca CDN’den geçen bağlantılar sonlanır ve kendi sunucularınız olağan dışı bir şey loglamaz.
    .fix = Bunu önleyemezsiniz. { -reconnect-soon }

seen-asked-to-reconnect = Servis, sağlıklı bir bağlantıyı bilerek sonlandırıyor ve istemcinin yeniden bağlanmasını bekliyor. Discord “Discord WebSocket requesting client reconnect.” gerekçesiyle 1001 gönderir; Phoenix, bir “disconnect” yayınında adı geçen soketlere 1001 gönderir.
    .test = Gerekçe ya da sunucunun logu isteği adıyla söyler. Bağlantılar hep birlikte değil, tek tek sonlanır.
    .fix = Yeniden bağlanın ve servis bunu sunuyorsa oturumu sürdürün.

seen-client-lost-behind-farewell = farewell ağ geçidi istemciyi kaybetti ya da bir kurala göre bağlantısını kesti. Bunu sunucuya 1001 ile bildirir; ping’lere yanıt vermeyen istemci 3008 alır.
    .test = Sunucudaki 1001’in “peer_lost; id=…” gibi bir gerekçesi vardır: neden ve kaydın kimliği. Kayıtta, istemci tarafının hangi kodla sonlandığı yazar.
    .fix = Sunucuda, ayrılan bir kullanıcı gibi ele alın. Çok sık oluyorsa nedenlere ağ geçidinin kayıt defterinden bakın.

seen-send-queue-full = Bir OkHttp istemcisinde gönderilmeyi bekleyen veri { MIB("okhttp-max-queue") } MiB’ı aştı. OkHttp o zaman mesajı reddeder ve 1001 ile kapatır.
    .test = Sunucu, büyük veya hızlı yüklemelerden sonra Android veya Java istemcilerinden gerekçesiz 1001 görür; istemcide send() false döndürmüştür.
    .fix = İstemcide queueSize() değerini denetleyin ve daha fazla göndermeden önce bekleyin. Büyük veriyi HTTP üzerinden gönderin.

## 1002

seen-compression-mismatch = Sıkıştırılmış bir çerçeve (RSV1 biti 1) geldi, ama iki taraf sıkıştırma üzerinde anlaşmamıştı. Çoğu zaman bir proxy Sec-WebSocket-Extensions başlığını bir yönde çıkarmıştır ya da bir kütüphanede permessage-deflate ile ilgili bir bug vardır.
    .test = Gerekçe her seferinde aynıdır, örneğin “RSV1 must be clear”. permessage-deflate iki uçta da kapatılınca hata artık oluşmaz.
    .fix = Sec-WebSocket-Extensions başlığının gönderilen ve ulaşan hâlini iki yönde karşılaştırın ve onu değiştiren düğümü düzeltin. İki kütüphaneyi de güncelleyin ya da sıkıştırmayı kapalı bırakın.

seen-code-refused-by-receiver = Karşı taraf, kütüphanenizin kabul etmediği, kurallara uygun bir kodla kapattı; bu yüzden kütüphaneniz onun yerine 1002, 1006 veya bir hata bildiriyor. Şunlar 1012 ve 1013’ü kabul etmez: { REFUSED_BY("1012") }. Şunlar 1014’ü kabul etmez: { REFUSED_BY("1014") }. uWebSockets 3000–3999 aralığını da kabul etmez.
    .test = Paket kaydında öteki kodu taşıyan bir Close çerçevesi görünür. tungstenite “Protocol violation”, gorilla “bad close code” gösterir. Hata, karşı taraf bağlantıyı sonlandırınca, örneğin yeniden başlarken oluşur; normal trafiğin ortasında hiç oluşmaz.
    .fix = Alan taraftaki kütüphaneyi güncelleyin ya da karşı tarafa onun kabul ettiği bir kod gönderttirin: 1001, 1011 ya da 4000–4999 aralığından bir kod.

seen-two-writers = Bir programın iki parçası aynı sokete yazıyor ve çerçeveleri birbirine karışıyor: bir HTTP sunucusunda iki upgrade işleyicisi ya da 101 yanıtından sonra gelen HTTP metni.
    .test = Gerekçe bir seferden ötekine değişir: bilinmeyen bir opcode, ayrılmış bitler, yanlış uzunluk. Çerçeveleri oluşturan koddaki tek bir bug ise her seferinde aynı gerekçeyi verir.
    .fix = Her bağlantı için tek bir upgrade işleyicisi ve sokete yazan tek bir kod parçası bırakın. Ham sokete yazan kodu arayın.

seen-idle-timer-sends-1002 = Bandit (Phoenix), { SECONDS("bandit-idle-timeout") } saniye boyunca trafiği olmayan bir bağlantıyı sonlandırdı. Taraflardan hiçbiri protokolü ihlal etmediği hâlde bunun için 1002 kullanır.
    .test = Sunucu, Bandit ile çalışan Elixir’dir ve sonlanmadan önceki sessizlik hep aynıdır.
    .fix = { -heartbeat } Ya da sunucuda soketin zaman aşımını yükseltin. 1002’nin öteki nedenlerinin çoğunda yanlış olan yeniden bağlanma, burada doğrudur.

seen-mask-rule-broken = Bir istemci maskesiz ya da bir sunucu maskeli bir çerçeve gönderdi. Nedeni, elle yazılmış bir istemci veya sunucu ya da yolda baytları değiştiren bir programdır.
    .test = Gerekçe maskeden söz eder. Paket kaydında, çerçevenin ikinci baytının en üst biti istemciden gelen her çerçevede 1, sunucudan gelen her çerçevede 0 olmalıdır; burada öyle değildir.
    .fix = O uçta bakımı yapılan bir kütüphane kullanın. İki uç da doğruysa, baytları değiştiren proxy’yi bulmak için proxy’leri yoldan birer birer çıkarın.

seen-malformed-frame = Bir çerçeve başka bir kuralı çiğnedi: bilinmeyen bir opcode, parçalara bölünmüş veya 125 bayttan uzun bir kontrol çerçevesi ya da gövdesi tek bayt olan veya kurallara aykırı bir kod taşıyan bir Close çerçevesi.
    .test = Gerekçe kuralı adıyla söyler ve her seferinde aynıdır. Çerçeveyi paket kaydıyla yakalayın: ilk iki baytında opcode, ayrılmış bitler, maske biti ve uzunluk vardır.
    .fix = Çerçeveyi oluşturan programı düzeltin. Bir Close çerçevesinin gerekçesi en çok 123 bayt olabilir; göndermeden önce kısaltın.

seen-no-shared-subprotocol = İstemci ile sunucunun ortak bir alt protokolü yok. GraphQL sunucusu subscriptions-transport-ws o zaman 1002 ile kapatır. Alt protokoller sunup karşılığında hiçbirini almayan tarayıcı, open olayı olmadan 1006 gösterir.
    .test = İstekteki ve yanıttaki Sec-WebSocket-Protocol başlıklarını karşılaştırın. “graphql-ws” eski, “graphql-transport-ws” yeni GraphQL alt protokolüdür.
    .fix = İki uçta aynı alt protokolü kullanın. Sunucu, istemcinin sunduklarından biriyle yanıt vermelidir.

## 1003

seen-wrong-message-type = Bir taraf, yalnızca metin kabul eden bir uç noktaya ikili ya da yalnızca ikili kabul eden bir uç noktaya metin gönderdi. İstemci kütüphanesinin bir güncellemesi, bir string’i Buffer veya Blob yaparak buna yol açabilir.
    .test = Paket kaydında, uç noktanın 1 (metin) istediği yerde son mesajın opcode’u 2’dir (ikili) ya da tersi. Aynı içerik öteki türde gönderilince kabul edilir.
    .fix = Uç noktanın beklediği türü gönderin. Sunucuda iki türü de kabul edin ya da hangisini kabul ettiğinizi belgeleyin.

seen-undecodable-message = Bir framework, mesajı uç noktanın bildirdiği biçimde çözemedi. Starlette’in WebSocketEndpoint’i, mesaj kodlamasına uymayınca ve ayrıca JSON bozuk olunca 1003 ile kapatır.
    .test = Mesajın türü doğrudur. Sunucunun logu çözme hatasını gösterir ve doğru, küçük bir mesaj kabul edilir.
    .fix = İçeriği düzeltin. Kendi sunucunuzda, istemciler onu yanlış türden ayırt edebilsin diye yanlış içerik için 1008 ya da 4000–4999 aralığından bir kod gönderin.

seen-protocol-error-shown-as-1003 = Undertow’un sabitleri üzerine kurulu bir sunucuda 1002 ile 1003’ün sayıları yer değiştirmiştir; orada 1003 bir protokol hatası anlamına gelebilir.
    .test = Sunucu Undertow ya da Cask gibi onun üzerinde çalışan bir framework’tür ve son mesajın türü doğrudur.
    .fix = 1002’de olduğu gibi protokol hatasını arayın. Framework’ün daha yeni bir sürümünde sayıların doğru olup olmadığına bakın.

## 1004

seen-constant-only = 1004’ü kaynak kodda bir sabit olarak buldunuz ve hiçbir bağlantı onunla sonlanmadı. pusher-js 1004’e CLOSE_TOO_LARGE der; öteki kaynak kodların çoğu bu adı 1009 için kullanır.
    .test = Hiçbir log ve hiçbir paket kaydı 1004 taşıyan bir Close çerçevesi göstermez.
    .fix = Düzeltilecek bir şey yok. Kendi kodunuzda, çok büyük bir mesaj için 1009 kullanın.

seen-illegal-code-shown = Karşı taraf, içinde bulunmasına izin verilmeyen bir kodla bir Close çerçevesi gönderdi. Chromium ve Firefox böyle sayıların çoğunu sayfaya iletir; Node için ws paketi 1006 bildirir.
    .test = Close çerçevesini paket kaydıyla yakalayın: gövdesinin ilk iki baytı koddur, yüksek bayt öndedir (03 EC 1004’tür, 03 F7 1015’tir).
    .fix = Kodu gönderen programı bulun ve orada değiştirin.

seen-old-code-table = Karşı taraf, RFC 6455’ten önceki bir tabloya uyuyor; o tabloda 1004, çok büyük bir mesaj anlamına geliyordu.
    .test = Close büyük bir mesajın ardından gelir ve daha küçük mesajlar kabul edilir.
    .fix = Karşı tarafa 1009 gönderttirin. O zamana kadar daha küçük mesajlar gönderin.

## 1005

seen-close-without-code = Karşı taraf close() işlevini kod vermeden çağırdı, yani boş bir Close çerçevesi gönderdi. Tarayıcılar o zaman boş çerçeve göndermek zorundadır, Node için ws paketi de öyle yapar; bir Socket.IO sunucusu (Engine.IO) her bağlantıyı bu şekilde sonlandırır.
    .test = close olayında wasClean true’dur (ws’te: bir Close çerçevesi alınmıştır) ve karşı tarafın kaynak kodunda argümansız bir close() vardır. Önce kendi kodunuz kod vermeden close() çağırdıysa karşı taraf yalnızca ona yanıt vermiştir.
    .fix = Bozuk bir şey yok. Karşı tarafın nedeni bilmesi gereken yerde close() işlevine kod ve gerekçe verin.

seen-socket-collected = Bir tarayıcı, artık hiçbir referansı kalmayan ve dinleyicisi olmayan bir WebSocket nesnesini attı. Sunucu boş bir Close çerçevesi alır.
    .test = Sunucu 1005 görür, sayfa hiçbir olay görmez ve sayfanın kodu sokete bir referans tutmaz.
    .fix = Sokete ihtiyacınız olduğu sürece bir referansını tutun ve onu kendiniz kapatın.

seen-library-became-correct = Bir kütüphane güncellendi ve boş bir Close çerçevesi için eskiden 1000 gösterirken artık 1005 gösteriyor. ws ve Vert.x bu değişikliği yıllar önce yaptı.
    .test = 1005 güncelleme gününde başlamıştır ve yaklaşık olarak eskiden 1000’in görüldüğü sıklıktadır.
    .fix = 1005’i, 1000’i ele aldığınız gibi ele alın.

seen-lost-shown-as-1005 = TCP bağlantısı koptu ve wsproto veya sansio implementasyonuyla çalışan uvicorn, 1006’nın doğru olacağı yerde uygulamaya 1005 gösteriyor.
    .test = Sunucu, bu iki implementasyondan biriyle çalışan uvicorn’dur ve istemci ağını kaybetmiş ya da öldürülmüştür. uvicorn’un legacy websockets implementasyonu aynı olayda 1006 gösterir.
    .fix = Böyle bir sunucuda 1005’i temiz bir son saymayın. Farkı bilmeniz gerekiyorsa istemcilere kapatmadan önce son bir mesaj gönderttirin.

## 1006, never opened

seen-handshake-refused = Sunucu ya da önündeki bir proxy, el sıkışmayı bir HTTP durumuyla reddetti. Sayfa durumu değil, 1006’yı görür.
    .test = open olayı hiç tetiklenmemiştir ve konsol durumu söyler (“Unexpected response code: 403”). { -show-status } 401 kimlik bilgileri; 403 kimlik bilgileri, Origin, accept’ten önce bir ASGI kapanışı ya da bir CDN’in bot denetimi; 404 yol; 301, 302 veya 307 tarayıcıların izlemediği bir yönlendirme; 429 çok fazla deneme; 500 işleyicide bir hata; 502, 503 ve 504 proxy’nin kullanamadığı bir sunucu demektir. Durum 101 ise ve open olayı hiç tetiklenmediyse alt protokolleri karşılaştırın.
    .fix = Durumun gösterdiği şeyi düzeltin: yönlendiren bir adres yerine nihai wss:// adresini kullanın, oturumu yenileyin, 429’dan sonra bekleyin, 502, 503 veya 504’ten sonra sunucuyu başlatın. Sayfanın nedeni okuyabilmesi için sunucuya el sıkışmayı kabul ettirin ve 3000 veya 1008 gibi bir kodla kapattırın.

seen-not-upgraded = İstek ulaştı, ama WebSocket isteği olarak değil. Bir proxy Upgrade ve Connection başlıklarını iletmedi ya da isteği yanlış sunucuya gönderdi.
    .test = HTML ile 200, tek sayfalı bir uygulamanın başlangıç sayfası ya da sıradan bir web sunucusudur; 400 ve 426, Upgrade’i görmemiş bir WebSocket sunucusundan gelir. Doğrudan sunucuya yapılan el sıkışma 101 alır. Safari bağlanıyor, Chrome ve Firefox bağlanmıyorsa proxy HTTP/2 üzerinden WebSocket sunuyor ama onu iletemiyordur.
    .fix = nginx’te proxy_http_version 1.1 ayarlayın ve o yol için bir location içinde Upgrade ve Connection’ı iletin; böylece isteği uygulamanın her şeyi yakalayan location’ı almaz. IIS’te ve Azure App Service’te WebSocket’i açın; kapalıyken bunlar 503 ile yanıt verir. HTTP/2 üzerinden WebSocket’i iletemeyen bir proxy’de onu kapatın.

seen-origin-refused = Sunucu, Origin başlığını bir listeyle karşılaştırıyor ve sayfayı reddediyor. gorilla ve Django Channels 403, Action Cable 404 ile yanıt verir.
    .test = Aynı istek Origin olmadan ya da izin verilen bir Origin ile 101 alır. gorilla’nın hatası “request origin not allowed by Upgrader.CheckOrigin” olur; Action Cable “Request origin not allowed” loglar; Channels neden loglamaz.
    .fix = Sayfanın tam origin’ini (şema, ana makine, port) sunucunun listesine ekleyin. Bir proxy’nin arkasında özgün Host’u iletin. Kullanıcının oturumunu çerezler açıyorsa her origin’e izin vermeyin.

seen-closed-before-accept = Bir ASGI uygulaması (Starlette, FastAPI, Channels) bağlantıyı kabul etmeden kapattı. Sunucu bunu HTTP 403’e çevirir ve uygulamanın göndermek istediği kod, örneğin 4401, hiç ulaşmaz. FastAPI bilinmeyen bir yola da aynı şekilde yanıt verir.
    .test = Sunucunun logu WebSocket yolu için 403 gösterir ve işleyici accept() çağırmamıştır. Tarayıcılar göstermese de framework’ün test istemcisi kodu gösterebilir.
    .fix = Önce accept(), sonra kodla birlikte close() çağırın. Ya da ASGI’nin denial-response uzantısıyla kendi seçtiğiniz bir HTTP durumuyla yanıt verin.

seen-sticky-session-lost = Socket.IO, HTTP long-polling ile başlar. WebSocket’e geçme isteği, oturumu bilmeyen başka bir sunucu sürecine ulaştı ve o da 400 ile yanıt verdi.
    .test = Yanıtta “Session ID unknown” geçer. Tek bir sunucu süreciyle ya da transports: ["websocket"] ile hata oluşmaz.
    .fix = Yük dengeleyicide yapışkan oturumları (sticky sessions) açın ya da istemcilerin yalnızca websocket aktarımını kullanmasını sağlayın.

seen-unreachable = İstemci sunucuya ulaşamadı: ad çözümlenmiyor, port bağlantıyı reddediyor, bir güvenlik duvarı paketleri düşürüyor ya da TLS başarısız oluyor. Tarayıcılar bunların hepsi için 1006 göstermek zorundadır.
    .test = Konsol hatayı söyler, örneğin ERR_NAME_NOT_RESOLVED veya ERR_CONNECTION_REFUSED; sunucunun hiçbir logunda bu deneme görünmez. Aynı ana makine ve portu aynı tarayıcıda https:// ile açın: hatanın nedeni sertifikaysa tarayıcı hatayı orada gösterir.
    .fix = Şu sırayla denetleyip düzeltin: adres, port, güvenlik duvarı, sertifika.

seen-blocked-by-page = Tarayıcı, sayfanın bağlanmasına izin vermedi: sayfa https:// üzerinden geldi ve adres ws:// (karışık içerik) ya da sayfanın Content-Security-Policy başlığı adresi connect-src içinde listelemiyor.
    .test = Konsol bunu gösterir, örneğin “violates the following Content Security Policy directive” veya “An insecure WebSocket connection may not be initiated from a page loaded over HTTPS”. Sunucu hiçbir istek görmez.
    .fix = wss:// kullanın. Adresi, wss://example.com gibi, şemasıyla connect-src’ye ekleyin.

seen-closed-while-connecting = Sayfa, el sıkışma bitmeden close() çağırdı. Geliştirme ortamında React’in StrictMode’u bileşeni mount eder, unmount eder ve yeniden mount eder; bu yüzden soket açan bir effect ilk soketini hemen kapatır.
    .test = Konsol “WebSocket is closed before the connection is established” gösterir. StrictMode’da hemen ardından ikinci bir bağlantı açılır ve mesaj production derlemesinde görünmez.
    .fix = Geliştirme ortamında bunu yok sayabilirsiniz. Önlemek için soketi bileşenin dışında tutun ya da temizleme işlevinin kapatmadan önce open olayını beklemesini sağlayın.

seen-browser-out-of-sockets = Tarayıcı kendi WebSocket sınırına ulaştı: Chrome toplamda birkaç yüz, tek bir proxy üzerinden ise onlarca WebSocket’e izin verir.
    .test = Konsol ERR_INSUFFICIENT_RESOURCES veya “Insufficient resources” gösterir ve sunucu hiçbir istek görmez. Tarayıcıyı yeniden başlattıktan sonra sayfa bağlanır.
    .fix = Artık kullanmadığınız soketleri kapatın; özellikle eskisini kapatmadan yenisini açan yeniden bağlanma kodunda. Tek bir soketi SharedWorker içinde sekmeler arasında paylaşın.

seen-firefox-delays = Bir adrese açılan önceki bir WebSocket başarısız olduysa veya Close çerçevesi olmadan sonlandıysa Firefox, o adrese açılacak yeni bir WebSocket’i geciktirir. Gecikme her başarısızlıkta artarak { SECONDS("firefox-reconnect-delay-max") } saniyeye kadar çıkar ve Firefox, sunucu yeniden hazır olsa bile bekler.
    .test = Yalnızca Firefox yavaştır: readyState CONNECTING’de kalır ve sunucu hiçbir istek görmez, oysa aynı ana makineye fetch() hemen yanıt alır. about:config içinde network.websocket.delay-failed-reconnects değeri false yapılınca Firefox hemen bağlanır.
    .fix = Yeni bir soket açmadan önce, hiçbir deneme başarısız olmasın diye, sunucu yanıt verene kadar ona fetch() ile sorun. Sunucu yeniden başlarken bağlantıları bir Close çerçevesiyle sonlandırın.

## 1006, opened and lost

seen-proxy-idle-timeout = Bir proxy veya yük dengeleyici, trafiği olmayan bir bağlantıyı kapattı. nginx bunu { SECONDS("nginx-proxy-read-timeout") } saniye (proxy_read_timeout), AWS Application Load Balancer { SECONDS("aws-alb-idle-timeout") } saniye, Envoy { MINUTES("envoy-stream-idle-timeout") } dakika (stream_idle_timeout), Heroku { SECONDS("heroku-idle") } saniye sonra yapar. Cloudflare de yapar, ama WebSocket sayfasında bir sayı yoktur.
    .test = Sonlanmadan önceki sessizlik hep aynıdır. Düzenli trafikle bağlantı açık kalır; azami bir yaş olsaydı trafiğe rağmen sonlanırdı. { -past-the-proxy }
    .fix = { -heartbeat } Ya da proxy’nin sınırını yükseltin. Yapılandırma dosyanızda geçmese bile bu sınır geçerlidir.

seen-proxy-lifetime = Bir yük dengeleyici, trafiği ne olursa olsun her bağlantıyı azami bir yaşta sonlandırıyor. Google’ın harici yük dengeleyicisi bunu arka uç servisinin zaman aşımında yapar; bu süre siz değiştirmedikçe { SECONDS("google-lb-timeout") } saniyedir. Cloud Run bunu istek zaman aşımında yapar, varsayılan { MINUTES("google-cloud-run-timeout") } dakikadır. Envoy’un bazı sürümleri bunu rotanın zaman aşımında yapıyordu, varsayılan { SECONDS("envoy-route-timeout") } saniyedir.
    .test = Mesajlar son saniyeye kadar aksa bile bağlantı hep aynı yaşta sonlanır.
    .fix = Arka uç servisinin veya isteğin zaman aşımını yükseltin ya da Envoy’da rotanın zaman aşımını 0 yapın. Heartbeat işe yaramaz. Sınırı değiştiremiyorsanız, eskisi ona ulaşmadan yeni bir bağlantı açın.

seen-proxy-reloaded = Bir proxy yeniden yüklendi (reload), yeniden başlatıldı veya deploy edildi ve bağlantılarını Close çerçevesi olmadan kapattı. ingress-nginx, bir yeniden yüklemeden { SECONDS("ingress-nginx-worker-shutdown-timeout") } saniye sonra hâlâ açık olanları kapatır; HAProxy bunu hard-stop-after süresinde yapar. nginx, varsayılan ayarlarıyla eski bağlantıları yeniden yükleme boyunca açık tutar, ama durunca tutmaz.
    .test = Yaşları farklı birçok bağlantı birkaç saniye içinde sonlanır ve sunucunuz bir yeniden başlatma loglamaz. O anda ya da proxy’nin eski bağlantıları beklediği süre kadar daha önce bir yeniden yükleme arayın (ingress-nginx logunda “Backend successfully reloaded”). Istio’da yeni bir listener yapılandırması arayın.
    .fix = worker-shutdown-timeout veya hard-stop-after değerini yükseltin, daha seyrek yeniden yükleyin ve WebSocket’leri kendi proxy’lerinin arkasına koyun. { -reconnect-soon }

seen-server-died = Sunucu süreci çöktü, öldürüldü (bellek yetersizliği ya da çok erken durdurulan bir container) ya da bağlantılarını kapatmadan çıktı. nginx, HAProxy ve yalnızca bayt aktaran öteki proxy’ler bunu 1006’ya çevirir.
    .test = Bir sürecin bütün bağlantıları aynı anda sonlanır. Sunucunun logu orada kesilir, sonra bir başlangıç gösterir; OOMKilled, bir çıkış kodu ya da bir deployment arayın. İlk yeniden bağlanmalar çoğu zaman 502 veya 503 alır.
    .fix = SIGTERM’i ele alın: çıkmadan önce her bağlantıyı, birkaç saniyeye yayarak 1001 veya 1012 ile kapatın. Bir çöküşten sonra nedeni, logun sondan hemen önceki kısmında arayın. İstemcilerin giderek artan rastgele gecikmelerle yeniden bağlanmasını sağlayın.

seen-device-slept = Bir telefon kilitlendi, bir dizüstü kapatıldı, bir uygulama arka plana geçti ya da cihaz ağ değiştirdi. Bağlantı bir Close çerçevesi olmadan koptu.
    .test = Çoğu telefon ve dizüstü olan, tek tük istemciler etkilenir. İstemcide close olayı cihaz uyandıktan hemen sonra gelir. uWebSockets “Received TCP FIN before WebSocket close frame” bildirebilir.
    .fix = İstemcide visibilitychange’te, online olayında ya da uygulama ön plana gelince yeniden bağlanın ve kaçırılanları yükleyin. Sunucuda bunu normal sayın.

seen-bfcache = Kullanıcı başka bir sayfaya geçti, tarayıcı sizinkini geri/ileri önbelleğinde tuttu ve soketinin bağlantısını kesti. Safari böyle yapar, Chrome da 149 sürümünden beri böyle yapıyor. Kullanıcı dönünce sayfa error ve close alır.
    .test = Sayfada close olayı, önceden readyState OPEN olduğu hâlde, persisted değeri true olan bir pageshow olayının hemen ardından gelir. Bunun için önerilen belirtimde sayfa 1006, sunucu 1001 görür.
    .fix = pageshow’da persisted true ise hemen yeniden bağlanın ve kaçırılanları yükleyin. Ya da soketi pagehide’da kendiniz kapatın.

seen-peer-cut-tcp = Karşı taraf, bir Close çerçevesi göndermesi gereken yerde TCP’yi kesti: yanıtsız bir ping’den sonra terminate() ile, destroy() ile ya da bağlantıları tasarımı gereği düşüren bir kütüphanede. uWebSockets bunu boşta kalma zaman aşımında yapar; bir axum sunucusu da kapanırken Close çerçevesi göndermez.
    .test = Karşı taraftaki paket kaydında, onun Close çerçevesi olmadan gönderdiği bir FIN veya RST görünür. Kaynak kodu terminate() veya destroy() çağırır ya da logu yanıtsız bir ping’den söz eder.
    .fix = Karşı tarafı değiştirin: önce bir Close çerçevesi göndermeli, TCP’yi ancak yanıt gelmezse kesmelidir. Sizin tarafınızda ping’lere yanıt verin: olay döngüsünü tıkamayın.

seen-close-unanswered = Bir taraf Close çerçevesi gönderdi, karşılığında almadı ve bu yüzden 1006 bildiriyor. Karşı tarafın kütüphanesi yanıt vermiyordur, karşı taraf TCP’yi hemen kapatmıştır (Safari böyle yapar) ya da bir proxy çerçeveyi kaybetmiştir. ws, vazgeçmeden önce { SECONDS("ws-close-timeout") } saniye bekler.
    .test = Önce sizin tarafınız close() çağırmıştır ve paket kaydında sizin Close çerçeveniz vardır, karşılığında gelen yoktur. Yalnızca Istio veya Envoy’un arkasındaki Chrome’da oluyorsa delayed_close_timeout’a bakın.
    .fix = Yanıt vermeyen tarafı düzeltin veya güncelleyin. Kullanıcıya hata göstermeyin, çünkü kapatmak isteyen sizin tarafınızdı.

seen-failed-locally = Kendi tarayıcınız veya kütüphaneniz, kurallara aykırı bir şey aldığı için bağlantıyı sonlandırdı: bozuk bir çerçeve, UTF-8 olmayan bir metin ya da reddettiği bir kapanış kodu. Tarayıcılar ve ws o zaman, karşı tarafa ne gönderdilerse göndersinler, 1006 bildirir.
    .test = Konsol ya da kütüphanenin hatası kuralı adıyla söyler; karşı tarafın logu 1002, 1007 ya da kopmuş bir bağlantı gösterir. 1006’nın yanında bir gerekçe varsa onu karşı taraf değil, kendi kütüphaneniz yazmıştır.
    .fix = O hatayı okuyun: karşı tarafın ne gönderdiğini söyler. Sonra 1002 veya 1007’de olduğu gibi devam edin.

seen-half-open = Yol kayboldu ve iki tarafa da haber verilmedi: bir ağ arızalandı ya da bir yük dengeleyici trafiği olmayan bir bağlantıyı unuttu. Azure’un yük dengeleyicisi, TCP sıfırlama (TCP reset) açık değilse bunu { MINUTES("azure-lb-idle") } dakika sonra yapar. close olayı 1006 ile, ancak bir yazma başarısız olunca ya da bir zamanlayıcı bağlantıyı sonlandırınca tetiklenir.
    .test = readyState OPEN kalır ve hiç mesaj gelmez; karşı taraf ise kopmayı çok önce bildirmiş olabilir. Siz bir şey gönderdikten sonra bufferedAmount 0’ın üzerinde kalabilir.
    .fix = İki yönde de heartbeat gönderin ve zamanında yanıt gelmezse bağlantıyı kapatın. Sayfa ping gönderemez; bu yüzden kendi protokolünüzün mesajlarını kullanın.

seen-http2-stream-ended = WebSocket, bir HTTP/2 bağlantısının bir akışında (RFC 8441) çalışıyordu; akış sıfırlandı ya da bütün bağlantı koptu. Bütün bağlantı koparsa içindeki bütün WebSocket’ler birlikte sonlanır.
    .test = El sıkışma 101 ile değil, 200 ile yanıtlanmıştır. Bütün bağlantı koptuysa bir tarayıcının bir ana makineye olan birkaç soketi aynı anda sonlanır, öteki tarayıcılarınki sonlanmaz.
    .fix = Proxy’nin logunda RST_STREAM veya GOAWAY arayın ve HTTP/2 bağlantıları için sınırlarını denetleyin. HTTP/2 üzerinden WebSocket’i kapatın ve hatanın hâlâ oluşup oluşmadığına bakın.

seen-duplicate-identity = İki istemci aynı kimliği (ID) kullanıyor. Biri bağlanınca sunucu ötekinin bağlantısını kapatır; öteki yeniden bağlanır ve sunucu ilkini kapatır.
    .test = İki istemcinin bağlantıları birkaç saniyede bir sırayla sonlanır. Bir istemci durdurulunca öteki bağlı kalır.
    .fix = Her istemciye kendi kimliğini verin. Sunucuda, eski bağlantıyı istemciye yeniden bağlanmamasını söyleyen, 4000–4999 aralığından bir kodla kapatın.

seen-too-big-cut = Bir mesaj çok büyüktü ya da geçerli UTF-8 değildi ve uWebSockets 1009 veya 1007 göndermek yerine TCP’yi kesti. Varsayılan sınırı { KIB("uwebsockets-max-payload") } KiB’tır.
    .test = Bağlantı, büyük bir mesajdan ya da alışılmadık karakterli bir metinden hemen sonra sonlanır. Sunucunun kendi close işleyicisi “Received too big message” gibi bir gerekçe alır.
    .fix = Sunucuda maxPayloadLength değerini yükseltin ya da daha küçük mesajlar gönderin. Yeniden bağlanmadan önce mesajı kuyruktan çıkarın.

## 1007

seen-not-utf8 = Bir program, UTF-8 olmayan baytları metin mesajı olarak gönderdi: Latin-1 ya da ikili veri.
    .test = Mesajı gönderende onaltılık olarak loglayın ve UTF-8 çözücünün reddettiği ilk baytı bulun. ASCII harflerin arasında E0–FC arası tek bir bayt çoğu zaman Latin-1’dir.
    .fix = Metni göndermeden önce UTF-8 olarak kodlayın, öteki baytları ikili mesaj olarak gönderin.

seen-text-cut-in-character = Bir program, metni sabit bir bayt sayısından sonra, bir karakterin ortasından böldü.
    .test = Yalnızca ASCII dışı karakterli metinler ve ancak belirli bir uzunluğun üzerinde başarısız olur. Bozuk baytlar bölünen yerde, genellikle mesajın sonundadır.
    .fix = Karakterlerin arasından bölün: sonraki bayt 80 ile BF arasındayken geriye gidin. Ya da mesajı parçalara bölmeyi kütüphaneye bırakın.

seen-reason-not-utf8 = Bir Close çerçevesinin gerekçesi UTF-8 değildi ya da bir karakterin içinden bölünmüştü. ws ve undici 1007 ile; gorilla, Tomcat, .NET ve Bandit 1002 ile yanıt verir.
    .test = Hata bir bağlantının sonunda, uzun veya ASCII dışı bir gerekçe taşıyan bir Close çerçevesinden hemen sonra gelir. gorilla ve uWebSockets uzun gerekçeleri sabit bir bayt sayısından sonra keser.
    .fix = Gerekçeyi 123 bayt UTF-8 içinde tutun ve karakterlerin arasından kesin.

seen-content-called-invalid = Bir ağ geçidi veya API, metin geçerli UTF-8 olduğu hâlde bir şemaya uymayan içerik için 1007 kullanıyor. Kong’un websocket-validator eklentisi böyle yapar.
    .test = Baytlar geçerli UTF-8’dir ve ağ geçidinin logu ya da gerekçe şemadan veya bir alandan söz eder.
    .fix = Mesajın içeriğini düzeltin. Kendi sunucunuzda bunun için 1008 ya da 4000–4999 aralığından bir kod gönderin.

seen-inflate-failed = Sıkıştırılmış bir mesaj açılamadı ve kütüphane bunun için 1007 gönderiyor. Bandit böyle yapar.
    .test = Metnin kendisi geçerli UTF-8’dir. permessage-deflate iki uçta da kapatılınca hata artık oluşmaz.
    .fix = İki kütüphaneyi de güncelleyin ve sıkıştırılmış çerçeveleri değiştiren bir proxy arayın. O zamana kadar sıkıştırmayı kapalı bırakın.

## 1008

seen-credentials-refused-after-open = El sıkışma başarılı oldu, sonra sunucu token veya anahtar eksik, yanlış, süresi dolmuş ya da engellenmiş olduğu için bağlantıyı kapattı.
    .test = Close, açılıştan sonra yaklaşık bir saniye içinde, çoğu zaman boş gerekçeyle gelir. Aynı adrese, çalıştığı bilinen bir anahtarla kurulan bağlantı açık kalıyorsa kapanışın nedeni anahtardı; yol yanlışsa bağlantı iki anahtarla da sonlanır.
    .fix = Yeniden bağlanmadan önce yeni kimlik bilgileri alın, eskileriyle yeniden denemeyin. Sunucuda nedeni gerekçede belirtin.

seen-wrong-path-or-stream = İstemcinin istediği yol, akış, kanal veya model yok ya da servis onu bu adreste sunmuyor. Gemini Live tanımadığı bir model için, Binance yanlış bir akış için 1008 gönderir.
    .test = Gerekçe çoğu zaman neyin bulunamadığını söyler. Aynı kimlik bilgileriyle, belgelenmiş bir yola veya modele kurulan bağlantı açık kalır.
    .fix = İsteğinizdeki yolu, sorguyu ve adları servisin güncel dokümantasyonuyla karşılaştırın. Yeniden bağlanmadan önce isteği değiştirin.

seen-plan-or-quota = Hesabın bu özelliği kullanma hakkı yok ya da kotası veya kredisi bitti. Bazı servisler bunun için 1008, bazıları 1011 gönderir: Gemini Live biten bir kotayı 1011 ile bildirir.
    .test = Gerekçede “quota”, “credits”, “billing” veya “RESOURCE_EXHAUSTED” arayın, sonra hesabın kullanım sayfasına bakın. Aynı istek, kotası kalmış bir hesaptan çalışır.
    .fix = Otomatik olarak yeniden bağlanmayın. Kota yenilenene kadar bekleyin ya da daha yüksek bir kota veya başka bir plan alın. Sınır açık oturum sayısındaysa artık ihtiyacınız olmayanları kapatın.

seen-rate-limited = İstemci, sınırının izin verdiğinden hızlı mesaj gönderdi ya da daha çok bağlantı açtı.
    .test = Kapanıştan önceki saniye başına mesaj sayısını ve açık bağlantılarınızı sayın, ikisini de belgelenen sınırlarla karşılaştırın. Daha yavaş gönderince bağlantı açık kalıyorsa kapanışın nedeni sınırdı; çok yavaş okuyan bir istemcinin bağlantısı ise hiçbir şey göndermese de kesilir.
    .fix = Sabit ve daha düşük bir hızda gönderin. Yeniden bağlanmadan önce dokümantasyonun dediği kadar, bir şey demiyorsa yaklaşık bir dakika bekleyin. { -retry-after }

seen-slow-consumer = İstemci, sunucunun gönderdiğinden yavaş okuyor. Sunucu veya bir ağ geçidi okunmamış veriyi biriktirir ve çok fazla ya da çok uzun süre biriktirince bağlantıyı kapatır.
    .test = Sunucuda, bu istemcinin gönderme arabelleği kapanıştan önce büyür, istemci ise meşgul veya duraklatılmıştır; gerekçede çoğu zaman “slow” sözcüğü geçer. Sunucu Close’undan hemen sonra TCP’yi keserse istemci 1008 yerine 1006 görür.
    .fix = Bir görevde okuyup başka bir görevde işleyin, ihtiyacınız olmayan güncellemeleri atın veya birleştirin. Sunucuda, TCP’yi kesmeden önce Close çerçevesine ulaşacak zaman tanıyın.

seen-token-expired = Token açılışta geçerliydi ve süresi bağlantı açıkken doldu; sunucu da bunu denetliyor.
    .test = Kapanış saati, token’ın “exp” alanıyla uyuşur. farewell ağ geçidi “token expired” gerekçesini verir. Açılışta reddedilen kimlik bilgileri ise bağlantıyı yaklaşık bir saniye içinde sonlandırır.
    .fix = Yeniden bağlanmadan önce, mümkünse eskisinin süresi dolmadan, yeni bir token alın. Servis açık bağlantıda yeni bir token kabul ediyorsa onu oradan gönderin.

seen-too-many-fragments = Bir mesaj, alan tarafın izin verdiğinden çok parça hâlinde geldi. Node için ws o zaman 1008 ile kapatır; sınır onun maxFragments seçeneğidir.
    .test = Kapatan taraf “Too many message fragments” veya WS_ERR_TOO_MANY_BUFFERED_PARTS loglar. ws 5, 6 ve 7’nin bazı sürümleri parça sayacını hiç sıfırlamaz: hiçbir şey parçalara bölünmediği hâlde yoğun bağlantıları kapatır.
    .fix = Daha az ve daha büyük parça gönderin ya da karşı tarafa güveniyorsanız maxFragments değerini yükseltin. Hiçbir şey parçalara bölünmediyse ws’i güncelleyin.

seen-content-refused = Bir mesajın türü ve boyutu doğruydu, ama içeriği bir kuralı çiğnedi: çözülemedi, bilinen bir komut değildi ya da bir filtre onu reddetti.
    .test = Kapanış belirli bir mesajın ardından gelir ve aynı mesaj yeni bir bağlantıyı da kapattırır. Veri çözülebilir bir ses değilse Deepgram’ın gerekçesi “DATA-0000” ile başlar.
    .fix = Mesajı düzeltin ve bildirdiğiniz biçimde gönderdiğinizi denetleyin. Mesajı değiştirmeden yeniden göndermeyin.

## 1009

seen-library-message-limit = Bir mesaj, onu alan kütüphanenin sınırından büyük. Varsayılan sınır coder/websocket’te { KIB("coder-read-limit") } KiB, Jetty’de { KIB("jetty-max-text-message") } KiB, aiohttp’de { MIB("aiohttp-max-msg-size") } MiB, uvicorn’da { MIB("uvicorn-ws-max-size") } MiB’tır.
    .test = Son mesajın boyutunu bu sınırla karşılaştırın. Gerekçedeki veya alan tarafın logundaki ifade kütüphaneyi belli eder: “Max frame length of … has been exceeded” Netty’dir, “Max payload size exceeded” ws’tir, “The decoded text message was too big for the output buffer” Tomcat’tir.
    .fix = O kütüphanenin sınırını uygulamanızın gerektirdiği değere yükseltin ya da mesajı bölün. Bundan önce aynı mesajı yeniden göndermeyin.

seen-proxy-message-limit = İstemci ile sunucu arasındaki bir ağ geçidi, sunucunun kabul ettiğinden azını kabul ediyor: Spring Cloud Gateway’de çerçeve başına { KIB("spring-cloud-gateway-max-frame") } KiB; AWS API Gateway’de çerçeve başına { KIB("aws-api-gateway-frame") } KiB ve mesaj başına { KIB("aws-api-gateway-message") } KiB.
    .test = Aynı mesajı doğrudan sunucuya gönderin. Sunucu kabul ederse sınır, sunucuyla aranızdaki bir ağ geçidindedir.
    .fix = O ağ geçidinin sınırını yükseltin. Yükseltemiyorsanız mesajı bölün: sınır çerçeve başınaysa mesajı daha küçük çerçevelerle, mesaj başınaysa daha küçük mesajlar gönderin.

seen-inflated-past-limit = Sıkıştırılmış bir mesaj ağ üzerinde küçüktür ve alan taraf onu açınca sınırdan büyük olur.
    .test = Sıkıştırılmış çerçeve daha küçük olduğu hâlde, mesajın sıkıştırmadan önceki boyutu sınırdan büyüktür. ws açılmış baytları sayar; Centrifugo’nun bunlar için ayrı bir sınırı vardır.
    .fix = Açılmış mesajların sınırını yükseltin ya da mesajı bölün. Bir sınır bırakın: yoksa küçük, sıkıştırılmış bir mesaj alan tarafın belleğini doldurabilir.

seen-oversized-message-resent = Bir istemci çok büyük bir mesajı kuyruğunda tutuyor ve her yeniden bağlanmadan sonra yine gönderiyor. Her bağlantı 1009 ile sonlanır.
    .test = Her bağlantı yaklaşık aynı süreden sonra sonlanır ve her kapanıştan önceki son mesaj aynı boyuttadır. Kuyruk boşken bağlantı açık kalır.
    .fix = 1009 gelince mesajı kuyruktan çıkarın ve hatayı, mesajı gönderen program parçasına bildirin. Sonra yeniden bağlanın.

## 1010

seen-extension-required = İstemci, permessage-deflate gibi bir uzantıyı zorunlu kılacak şekilde yapılandırılmış ve sunucu onu kabul etmiyor.
    .test = İstemci açılıştan hemen sonra kapatır ve gerekçesinin uzantıyı adıyla söylemesi gerekir. İstemci ile sunucu arasında proxy olmasa bile, sunucunun yanıtındaki Sec-WebSocket-Extensions başlığında uzantı yoktur.
    .fix = Uzantıyı sunucuda etkinleştirin ya da istemciyi onsuz çalışacak şekilde yapılandırın. Bir şeyi değiştirmeden yeniden bağlanmayın: yeni bağlantı da aynı şekilde sonlanır.

seen-extension-stripped = Bir proxy Sec-WebSocket-Extensions başlığını çıkarıyor veya değiştiriyor; bu yüzden bir taraf, ötekinin neyi kabul ettiğini bilmiyor. Traefik 1.7, sunucunun başlığını istemciye iletmiyordu.
    .test = Başlığı istemcide ve sunucuda loglayın: ikisi farklıdır. Proxy olmadan hata oluşmaz. Uzantıyı zorunlu kılmayan bir istemci ise sıkıştırılmış çerçeveler alır ve bağlantı 1002 ile sonlanır.
    .fix = Proxy’yi, başlık iki yönde de geçecek şekilde güncelleyin veya yapılandırın ya da uzantıyı iki uçta da kapatın.

## 1011

seen-handler-failed = Bağlantının işleyicisinde exception veya panic oluştu ya da işleyici hata döndürdü ve framework bağlantıyı 1011 ile kapattı.
    .test = 1011’i gönderen tarafın logu o saniyede bir hata veya stack trace gösterir. Göstermiyorsa bir keepalive zaman aşımı ya da 1011 gönderen bir ağ geçidi arayın.
    .fix = Logdaki hatayı düzeltin. Beklediğiniz başarısızlıkları yakalayın ve istemciye ne yapacağını söyleyen bir kodla kapatın. Hataya tek bir mesaj yol açıyorsa, hata giderilmeden o mesajı yeniden göndermeyin.

seen-keepalive-timeout = Bir taraf ping gönderdi ve zamanında pong almadı. Python websockets o zaman “keepalive ping timeout” gerekçesiyle 1011 gönderir: hem sunucu hem istemci olarak { SECONDS("python-websockets-ping-interval") } saniyede bir ping gönderir ve pong’u { SECONDS("python-websockets-ping-timeout") } saniye bekler. uvicorn { SECONDS("uvicorn-ws-ping-timeout") } saniye bekler.
    .test = Logunuzda “sent 1011” varsa ping’i sizin tarafınız göndermiş ve kapatmıştır; “received 1011” varsa ping’i karşı taraf göndermiş ve kapatmıştır. İki durumda da kusur ağda, karşı tarafta ya da sizin tarafınızda olabilir; bu yüzden önce kendi olay döngünüzü denetleyin.
    .fix = Ağ yavaşsa ya da gecikmeye hangi yükün yol açtığını biliyorsanız ping_timeout değerini yükseltin. Değilse tıkanan veya okumayan tarafı bulun. Ardından rastgele bir gecikmeyle yeniden bağlanın.

seen-event-loop-blocked = time.sleep() veya uzun bir hesaplama gibi bloklayan bir çağrı olay döngüsünü tıkıyor. Ping’ler yanıtlanmaz, gelmiş pong’lar okunmaz; bu yüzden tıkanan taraf, 1011’i gönderen taraf olabilir.
    .test = Python’un varsayılanlarıyla bağlantı, son pong’dan yaklaşık { SECONDS("python-websockets-ping-interval") } + { SECONDS("python-websockets-ping-timeout") } saniye sonra sonlanır; proxy olmadan yapılan yerel bir testte de öyle olur. İki tarafta da olay döngüsünün bir zamanlayıcısının ne kadar geç çalıştığını loglayın: tıkanan tarafta saniyelerce gecikir.
    .fix = Bloklayan işi, örneğin asyncio.to_thread() ile, bir thread’e veya sürece taşıyın; time.sleep() yerine asyncio.sleep() kullanın.

seen-ping-behind-backlog = Bir ping veya pong, karşı tarafın henüz okumadığı verinin arkasında bekliyor. İki taraf da ayaktadır, ama pong çok geç ulaşır.
    .test = Bağlantı yük altında veya yavaş hatlarda sonlanır, az şey gönderilirken sonlanmaz. Kapanıştan önce gönderme arabelleği doludur, iki tarafın olay döngüleri ise gecikmesiz çalışır.
    .fix = Kuyruğa aldığınız veri miktarını sınırlayın ve ayrı bir görevde okuyun. Alan taraf sonunda her şeyi okuyorsa ping zaman aşımını yükseltin.

seen-server-lost-behind-farewell = farewell ağ geçidi arkasındaki sunucuyu kaybetti: sunucu TCP’yi kesti, protokolü ihlal etti ya da ping’leri yanıtlamaz oldu ve ağ geçidi bir yeniden başlatma görmedi. İstemci 1011 alır; graphql-transport-ws alt protokolüyle 1014 alır, çünkü graphql-ws 1011’den sonra yeniden bağlanmaz.
    .test = Ağ geçidinin kaydındaki neden “upstream_lost”, “upstream_silent” veya “upstream_protocol_error” olur. 1011’i sunucunun kendisi gönderdiyse ve ağ geçidi onu ilettiyse, kayıt bağlantıyı sunucunun sonlandırdığını söyler.
    .fix = Sunucunun o saniyedeki logunu okuyun. İstemcileriniz 1011’den sonra yeniden bağlanmıyor ve 1014’ü kabul ediyorsa upstream_lost_code ve upstream_error_code değerlerini 1014 yapın.

seen-service-timer-sends-1011 = İstemci, servisin beklediği veriyi hiç göndermediği için servisin bir zamanlayıcısı doldu. Deepgram, { SECONDS("deepgram-audio-timeout") } saniye ses gelmezse “NET-0001” ile 1011 gönderir.
    .test = Beklenen türden son mesajınızdan beri geçen süre, servisin dokümantasyonundaki bir süre sınırına eşittir; gerekçe de çoğu zaman bu sınırdan söz eder.
    .fix = Servisin belgelediği veriyi veya keepalive mesajını gönderin. Uzun aralarda bağlantıyı kapatın ve daha sonra yenisini açın.

## 1012

seen-server-restarting = Sunucu planlı olarak kapanıyor, yeniden başlıyor ya da kodunu veya yapılandırmasını yeniden yüklüyor ve bağlantılarını 1012 ile kapatıyor. uvicorn kapanırken böyle yapar.
    .test = Bir instance’ın birçok bağlantısı birkaç saniye içinde, her biri bir Close çerçevesiyle sonlanır ve sunucunun logu kapanmayı gösterir. Yalnızca bir istemcinin bağlantısı sonlanıyorsa bunun yerine azami bir ömür arayın.
    .fix = İstemcide, rastgele bir gecikmeden sonra yeniden bağlanın ve oturumun ihtiyaç duyduğunu geri yükleyin. Sunucuda kapanışları birkaç saniyeye yayın.

seen-rolling-deployment = Bir deployment, instance’ları birbiri ardına yenileriyle değiştiriyor ve her biri durmadan önce bağlantılarını kapatıyor. Phoenix soketlerini gruplar hâlinde boşaltır ve 1012 gönderir.
    .test = Bağlantılar gruplar hâlinde, birbiri ardına, deployment logundaki saatlerde sonlanır. Bir istemci, daha sonra değiştirilecek bir instance’a yeniden bağlanırsa 1012’yi birden çok kez görebilir.
    .fix = Her seferinde rastgele bir gecikmeden sonra yeniden bağlanın. Deployment’ta, bir instance boşaltılmadan önce ona yeni bağlantı göndermeyi kesin ve instance’a, kapanışlarının sürdüğünden daha çok zaman tanıyın.

seen-farewell-draining = farewell ağ geçidinin kendisi duruyor veya yerine yenisi konuyor. Her istemciyi 1012 ile kapatır ve her birine bir gecikme belirtir.
    .test = Ağ geçidinin kaydındaki neden “restarting” olur. Ağ geçidi değil de arkasındaki sunucu yeniden başladıysa neden “upstream_restarted” olur.
    .fix = Bozuk bir şey yok: gerekçenin dediği kadar bekleyin, sonra yeniden bağlanın. --drain ile tanınan süre bitmeden ağ geçidinin sürecini öldürmeyin.

seen-max-age-behind-farewell = Bağlantı, farewell ağ geçidinde ayarlanan azami ömre (max_age) ulaştı ve ağ geçidi bağlantıyı 1012 ve bir gecikmeyle kapattı.
    .test = Ne gönderilmiş olursa olsun bağlantının yaşı max_age’e eşittir ve kayıttaki neden “max_age” olur. Bir yeniden başlatma ise yaşları farklı bağlantıları aynı anda sonlandırır.
    .fix = Bozuk bir şey yok: gerekçenin dediği kadar bekleyin, sonra yeniden bağlanın. Böyle bağlantıların daha uzun yaşaması gerekiyorsa max_age değerini yükseltin.

seen-restart-shown-otherwise = Sunucu yeniden başladı, ama istemci başka bir sayı bildiriyor. Sunucu bir Close çerçevesi göndermeden çıkarsa nginx veya HAProxy’nin arkasındaki istemci 1006 bildirir; 1012’yi reddeden bir kütüphane 1002, 1006 veya bir hata bildirir.
    .test = Sunucunun o saniyedeki logunda bir yeniden başlatma arayın ve son çerçeveleri paket kaydıyla yakalayın. 1012 taşıyan bir Close çerçevesi, istemcinin kütüphanesinin onu reddettiği anlamına gelir; Close çerçevesi yoksa TCP’yi sunucu veya bir proxy kesmiştir.
    .fix = Sunucu çıkmadan önce Close çerçeveleri gönderin. Kütüphanesi 1012’yi reddeden istemcilere 1001 ya da 4000–4999 aralığından bir kod gönderin; farewell ağ geçidinin “substitutes” ayarı bunu yapar.

## 1013

seen-overloaded = Servisin boş kapasitesi kalmadı: yükünü azaltmak için bağlantıları kapatıyor ya da bağlantı sınırına ulaştı.
    .test = Birçok istemci aynı anda, açılışta veya hemen ardından 1013 alır ve servisin metrikleri bir sınıra ulaşıldığını gösterir.
    .fix = İstemcide, servisin başka bir adresini kullanın ya da yeniden bağlanmadan önce her seferinde daha uzun bekleyin. Serviste sınırı yükseltin, instance ekleyin ya da onu neyin yavaşlattığını bulun.

seen-not-ready-yet = Sunucu, veritabanı veya veri akışı gibi bağımlı olduğu bir şey hazır olmadığı hâlde bağlantı kabul ediyor. Kraken “Market data unavailable” ile 1013 gönderir.
    .test = Bağlantılar, bağımlılık çalışmazken ya da sunucu yeni başlamışken 1013 ile sonlanır ve istemcide hiçbir değişiklik olmadan daha sonra açık kalır. Yük normaldir ve hiçbir bağlantı sınırına ulaşılmamıştır.
    .fix = İstemcide bekleyin ve gecikmeyi her denemede artırın. Sunucuda, yük dengeleyici daha önce istemci göndermesin diye, hazır olduğunuzu ancak bağımlılıklar hazır olunca bildirin.

seen-server-unavailable-behind-farewell = farewell ağ geçidi sunucuya ulaşamadı ya da bir istemciye daha yetecek kapasitesi yoktu ve rotada when_unavailable = "accept" var. İstemci, gerekçesinde bir gecikmeyle 1013 alır.
    .test = Ağ geçidinin kaydındaki neden, sunucuya ulaşılamadıysa “upstream_unavailable”, ağ geçidi doluysa “overloaded” olur. Bu ayar yoksa yanıt HTTP 503’tür; sayfa onu 1006 olarak görür.
    .fix = Sunucuyu başlatın veya onarın; ağ geçidi doluysa kayıtta adı geçen sınırı yükseltin. İstemciler gerekçenin dediği kadar bekler, sonra yeniden bağlanır.

seen-reconnecting-too-fast = İstemciler, servisin toparlandığından daha hızlı yeniden bağlanıyor. Her yeniden bağlanma hemen 1013 ile kapatılır ve servisi meşgul eden, denemelerin kendisidir.
    .test = El sıkışmaların sıklığı normalin çok üzerindedir ve her bağlantı bir saniye içinde sonlanır. İstemciler daha yavaş yeniden bağlanınca servis toparlanır.
    .fix = İstemcide giderek artan rastgele gecikmeler kullanın ve onları ancak bir bağlantı bir süre kararlı kaldıktan sonra sıfırlayın. Servisin önünde yeni bağlantıların hızını sınırlayın.

## 1014

seen-invalid-answer-upstream = Bir ağ geçidinin arkasındaki sunucu, istemciye zaten açık olan bir bağlantıda öldü ya da WebSocket olmayan bir şey gönderdi.
    .test = Ağ geçidinin logu, ağ geçidinin ne aldığını gösterir. Ağ geçidi olmadan sunucuya bağlanın: sunucu orada da başarısız olur. Sunucuyla el sıkışma başarısız olduysa ağ geçidi genellikle 1014 yerine HTTP 502 ile yanıt verir ve sayfa 1006 görür.
    .fix = Sunucuyu onarın: logu neden öldüğünü veya ne gönderdiğini gösterir. 1014’ü reddeden istemciler için ağ geçidine 1011 gönderttirin.

## 1015

seen-tls-certificate = Sertifikanın süresi dolmuş, sertifika kendinden imzalı ya da istemcinin kullandığından başka bir ad için verilmiş.
    .test = “{ -openssl }” adları ve tarihleri gösterir. Ana makineyi bir tarayıcıda https:// ile açın: Chrome, bilinmeyen bir yayıncıya ERR_CERT_AUTHORITY_INVALID der. Sertifika iyiyse istemcinin saatini denetleyin.
    .fix = O ad için geçerli bir sertifika kurun. Kendi sertifika yetkilinizi kullanıyorsanız istemcilerin ona güvenmesini sağlayın; doğrulamayı kapatmayın.

seen-tls-chain = Sunucu kendi sertifikasını ara sertifikalar olmadan gönderiyor. Chrome ve Safari eksik olanı indirip bağlanır; curl, Java, Go ve Node bağlanmaz.
    .test = “openssl s_client -showcerts” yalnızca bir sertifika gösterir. Başarısız olan istemci “unable to get local issuer certificate” veya “unable to verify the first certificate” bildirir, tarayıcı ise bağlanır.
    .fix = Sunucuyu, çoğu zaman fullchain.pem adlı bir dosyada olan bütün zincirle yapılandırın ve sunucunun yapılandırmasını yeniden yükleyin.

seen-tls-plain-port = İstemci, sunucunun düz HTTP konuştuğu bir portta wss:// kullanıyor.
    .test = OpenSSL ve BoringSSL “wrong version number” bildirir. Aynı port ws:// ya da curl ile http:// kabul eder.
    .fix = TLS’si olan portu kullanın ya da sunucunun önüne TLS koyun. TLS’siz yerel bir testte ws:// kullanın.

seen-tls-no-common-version = İstemci ile sunucunun ortak bir TLS sürümü veya şifre takımı yok: biri eskidir ya da yalnızca TLS 1.0 gibi eski sürümlere izin verecek şekilde yapılandırılmıştır.
    .test = Hata mesajı nedeni söyler: “protocol_version”, “handshake failure” ya da Chrome’da ERR_SSL_OBSOLETE_VERSION veya ERR_SSL_VERSION_OR_CIPHER_MISMATCH. “openssl s_client -tls1_2”, sunucunun TLS 1.2’yi kabul edip etmediğini gösterir.
    .fix = Eski tarafı güncelleyin ya da ayarlarında TLS 1.2 veya daha yenisini etkinleştirin.

seen-tls-inspected = İstemcinin ağındaki bir proxy, TLS bağlantılarını incelemek için çözüyor ve istemcinin güvenmediği kendi sertifikasını sunuyor.
    .test = İstemcinin gördüğü sertifikanın yayıncısı, sunucunun sertifikasının yayıncısı değildir. Başka bir ağda istemci bağlanır.
    .fix = İstemcinin, proxy’nin sertifika yetkilisine güvenmesini sağlayın ya da proxy’nin yöneticisinden bu ana makineyi incelememesini isteyin. Sunucuda bir değişiklik gerekmez.

## 3000, 3003, 3008

seen-number-means-other-thing = Gönderen, kayıtlı bir sayıyı kendi verdiği bir anlamla kullanıyor. 3000, Centrifugo’da “connection closed”, SockJS’te “Go away!”, WebSocket++’ta bir alt protokol hatası, SaltyRTC’de yolun dolu olduğu anlamına gelir. 3003, SaltyRTC’de tarafların başka bir kanala geçtiği anlamına gelir. { -other-3008 }
    .test = Karşı tarafta hangi servisin veya kütüphanenin olduğunu öğrenin: adrese, alt protokole ve gerekçeye bakın. Sayının orada başka bir anlamı varsa yeni kimlik bilgileri veya yetkiler işe yaramaz.
    .fix = O kütüphanenin veya servisin dokümantasyonuna uyun. Centrifugo istemcileri 3000–3499’dan sonra yeniden bağlanır, 3500–3999’dan sonra bırakır.

seen-rights-missing = Hesap biliniyor, ama bu kanalın veya işlemin gerektirdiği yetkisi, rolü veya planı yok.
    .test = Aynı hesabın yeni kimlik bilgileriyle kurulan bağlantı da aynı şekilde sonlanır; yetkisi olan bir hesapla kurulan bağlantı açık kalır. Yeni kimlik bilgileri işe yararsa kapanışın nedeni yetkiler değildi.
    .fix = Yetkiyi verin ya da ona sahip bir hesap kullanın. İstemcide kullanıcıya haber verin ve otomatik olarak yeniden bağlanmayın.

seen-rights-revoked = Hesabın açılışta yetkisi vardı ve onu bağlantı açıkken kaybetti: örneğin bir gruptan ayrıldı ya da oturumu iptal edildi.
    .test = Bağlantı bir süre çalışmıştır, hesapların logu kapanış anında değişikliği gösterir ve yeni bir bağlantı reddedilir.
    .fix = Otomatik olarak yeniden bağlanmayın. Sunucuda, bir hesabın yetkileri değişir değişmez bağlantılarını, geldiğinde istemcilerinizin yeniden bağlanmayı bıraktığı bir kodla kapatın.

seen-waited-too-long = Gönderen oturum açma, ilk mesaj veya bir pong bekledi ve zamanlayıcısı doldu. graphql-ws, { SECONDS("graphql-ws-connection-init-timeout") } saniye içinde gelmeyen bir oturum açma için 4408 kullanır; farewell ağ geçidi ping’lere yanıt vermeyen istemciye 3008 gönderir.
    .test = Bir oturum açma zamanlayıcısı bağlantıları aynı yaşta, bir heartbeat zamanlayıcısı ise mesaj veya pong olmadan geçen aynı süreden sonra sonlandırır. İkisini de sunucunun zaman aşımlarıyla karşılaştırın.
    .fix = Açılıştan hemen sonra oturum açın ve servisin beklediği heartbeat’i gönderin. Ping’ler yanıtlansın diye olay döngüsünü boş tutun.

## 4000–4999

seen-private-meaning = Karşı taraftaki uygulama veya servis, sayıyı kendi verdiği bir anlamla kullanıyor. 4000, Discord’da bilinmeyen bir hata, Pusher’da uygulamanın yalnızca TLS kabul ettiği, Colyseus’ta istemcinin bilerek ayrıldığı anlamına gelir.
    .test = Servisi adresinden veya alt protokolünden bulun ve sayıyı dokümantasyonunda arayın. Sunucu sizinse kaynak kodunda arayın.
    .fix = Yalnızca o dokümantasyonun dediği gibi yeniden bağlanın. Pusher’da sayı öneriyi de içerir: 4000–4099’dan sonra bir şeyi değiştirmeden yeniden bağlanmayın, 4100–4199’dan sonra en az { SECONDS("pusher-backoff-delay") } saniye bekleyin, 4200–4299’dan sonra hemen yeniden bağlanın.

## 3000–3999

seen-library-number = Bir kütüphane veya servis, 3000–3999 aralığından kayıtlı olmayan bir sayı kullanıyor. Centrifugo, SaltyRTC ve AssemblyAI’ın böyle sayıları vardır.
    .test = Sayı, karşı taraftaki kütüphanenin veya servisin dokümantasyonunda ya da kaynak kodunda geçer. Gerekçe çoğu zaman onu açıklar.
    .fix = O dokümantasyonun bu sayı için dediğini yapın. Sayıyı kendiniz seçtiyseniz onun yerine 4000–4999 aralığından birini kullanın.

## 5000–65535

seen-swapped-bytes = Gönderen, kodun iki baytını yanlış sırayla yazdı: 59395, 1000’dir; 59651, 1001’dir.
    .test = Sayıyı onaltılık yazın ve iki baytının yerini değiştirin: sonuç bilinen bir koddur.
    .fix = Kodu ağ bayt sırasıyla, yüksek bayt önde yazın: 1000, 03 E8’dir.

seen-reason-without-code = Gönderen, önünde kod olmadan bir gerekçe yazdı; bu yüzden ilk iki harf sayı olarak okundu: “by” 25209’dur.
    .test = Sayıyı onaltılık yazın: iki bayt da harftir ve gerekçenin ilk iki harfi eksiktir.
    .fix = Gerekçenin önüne iki baytlık bir kod koyun ya da boş bir gövde gönderin.

## 1016–2999

seen-draft-table = Bir program, 1016–2999 aralığından bir sayıyı kendi verdiği bir anlamla kullanıyor ya da bu aralığı 1016–1999 ve 2000–2999 diye bölen bir tabloya uyuyor. Ne RFC 6455’te ne de kayıt listesinde böyle bir bölme vardır.
    .test = Sayı, gönderenin kaynak kodunda geçer. Onu reddeden kütüphaneler başka bir şey gösterir: tungstenite, çerçeveleme doğru olduğu hâlde “Protocol violation” ile 1002 gösterir.
    .fix = Onun yerine 4000–4999 aralığından bir sayı kullanın: kütüphaneler bu sayıları kabul eder, tarayıcılar da gönderebilir.

## 0–999

seen-local-number = Bir kütüphane sayıyı bildiriyor ya da onu bir sabit olarak içeriyor; sayı bir Close çerçevesinde değildi. aiohttp boş bir Close için 0 bildirir; SockJS istemcisi bütün aktarım yöntemleri başarısız olunca 2000 bildirir; SockJS sunucuları 2010’u, “Another connection still open” metniyle bir mesaja koyar; libwebsockets’te 2000 ve 9999 vardır.
    .test = Paket kaydındaki hiçbir Close çerçevesinde bu sayı yoktur ve iki uçtan birindeki bir kütüphanenin kaynak kodunda geçer.
    .fix = Sayıyı o kütüphanede arayın. SockJS’in 2000’inden sonra, bir proxy’nin aktarım yöntemlerinden herhangi birini geçirip geçirmediğine bakın; 2010’dan sonra oturum başına yalnızca bir bağlantı açın.
