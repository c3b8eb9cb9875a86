# Situations in which the codes are seen: facts/codes.json says which, and in
# what order.
#
# The value is the situation; `.test` tells how to confirm it and what separates
# it from the others of the same code, `.fix` how to fix it. In the ranges, $code
# is the number that was asked for.

## 1000

seen-closed-on-purpose = Một ứng dụng đã gọi close(1000): một trang đã xong việc, một máy chủ đã phát hết luồng dữ liệu, hoặc một máy chủ đã loại client.
    .test = Log của bên đóng có lời gọi đó. Thời gian kết nối đã mở và khoảng không có dữ liệu trước khi kết thúc không khớp với bộ hẹn giờ nào. AWS API Gateway hiện 1000 khi backend ngắt một client, vì API của nó không nhận mã.
    .fix = Nếu kết thúc như vậy là đúng, không cần làm gì. Nếu phía bên kia cần biết thêm, hãy kèm lý do, hoặc dùng mã trong dải 4000–4999.

seen-empty-close-shown-as-1000 = Frame Close không có mã, và thư viện của bạn hiện 1000 trong khi các thư viện khác hiện 1005. Java-WebSocket, Tomcat, .NET, websocket-driver (Rails, faye) và mint_web_socket làm vậy; aiohttp hiện 0 và Tornado hiện None.
    .test = Bắt gói tin để xem frame Close: độ dài của nó là 0. Nếu không bắt được gói tin, xem phía bên kia gọi gì: close() không có đối số gửi frame Close rỗng.
    .fix = Xử lý 1000 và 1005 như nhau, hoặc sửa để phía bên kia gọi close(1000, "done") kèm lý do, khi đó bạn phân biệt được hai trường hợp.

seen-idle-timer-sends-1000 = Máy chủ hết idle timeout và đóng một kết nối không có dữ liệu qua lại. Cowboy (Erlang, Elixir) gửi 1000 với lý do rỗng sau { SECONDS("cowboy-idle-timeout") } giây.
    .test = Khoảng không có dữ liệu trước khi kết thúc lần nào cũng như nhau, còn thời gian kết nối đã mở thì không. Nếu gửi thông điệp theo chu kỳ bằng một nửa khoảng đó, kết nối không bị đóng.
    .fix = { -heartbeat } Hoặc nâng giới hạn của máy chủ (idle_timeout trong Cowboy). Nếu client vẫn cần kết nối, cho nó kết nối lại.

seen-lifetime-ends-with-1000 = Máy chủ đóng mỗi kết nối khi đạt thời gian sống tối đa, bất kể có dữ liệu qua lại hay không. Daphne làm vậy sau { HOURS("daphne-websocket-timeout") } giờ; uWebSockets làm vậy khi hết maxLifetime, với lý do "please reconnect".
    .test = Lúc kết thúc, thời gian kết nối đã mở lần nào cũng như nhau, kể cả khi vẫn có thông điệp đến tận giây cuối. Với idle timeout thì khoảng không có dữ liệu trước khi kết thúc lần nào cũng như nhau, còn thời gian kết nối đã mở thì không.
    .fix = Heartbeat không giúp được gì. Mở kết nối mới ngay trước khi đến giới hạn, hoặc nâng giới hạn ở máy chủ.

seen-ping-timeout-sends-1000 = Một ping không được đáp kịp thời, và máy chủ đã đóng bằng 1000. Tornado làm vậy, với lý do "ping timed out".
    .test = Lý do nói đến ping. Log của client cho thấy vào lúc có ping, client bị chặn, đang ngủ, hoặc mạng của nó bị mất.
    .fix = Đưa các việc gây chặn ra khỏi event loop của client, hoặc nâng thời gian chờ pong ở máy chủ. Cho client kết nối lại: 1000 ở đây nghĩa là mất kết nối, không phải một kết thúc có chủ ý.

seen-server-stopped-with-1000 = Máy chủ khi tắt đóng các kết nối bằng 1000 chứ không bằng 1001 hay 1012. Bandit (Phoenix) làm vậy khi tắt có trật tự (graceful shutdown).
    .test = Nhiều kết nối mở từ những lúc khác nhau kết thúc trong vài giây, vào lúc có đợt triển khai.
    .fix = Những client vẫn cần kết nối thì kết nối lại sau một khoảng chờ ngẫu nhiên. Ở máy chủ, hãy tự đóng các kết nối bằng 1001 hoặc 1012 trước khi framework đóng chúng.

seen-final-reason-with-1000 = Dịch vụ đóng bằng 1000 kèm lý do khi nguyên nhân là điều mà kết nối lại không thay đổi được, chẳng hạn khóa đã hết hạn.
    .test = Lý do nêu nguyên nhân. Kết nối mới cũng kết thúc với lý do đó.
    .fix = Làm theo lý do chứ không theo con số: làm mới khóa, hoặc báo cho người dùng, rồi mới kết nối lại.

## 1001

seen-page-left = Người dùng đã đóng tab, tải lại trang hoặc bấm vào một liên kết. Trình duyệt gửi 1001 thay cho trang, đúng như chuẩn bắt buộc.
    .test = Chỉ máy chủ thấy 1001, mỗi lần ở một kết nối. Sau khi tải lại trang, cùng người dùng đó mở kết nối mới trong vài giây.
    .fix = Không có gì sai: tính đây là kết thúc bình thường. Nếu cần bỏ qua những lần vắng mặt ngắn, giữ phiên của người dùng thêm vài giây rồi gắn vào kết nối mới.

seen-server-shutting-down = Máy chủ đang tắt và đóng các kết nối bằng 1001. Python websockets gửi 1001 theo mặc định khi máy chủ của nó đóng, và nhiều hàm xử lý SIGTERM cũng vậy.
    .test = Nhiều client thấy mã này trong vài giây, bất kể kết nối đã mở được bao lâu, và log của máy chủ cho thấy máy chủ tắt hoặc có đợt triển khai.
    .fix = { -reconnect-soon } Ở máy chủ, rải các lần đóng ra vài giây; gửi 1012 nếu đó là khởi động lại và thư viện của các client chấp nhận 1012.

seen-idle-timer-sends-1001 = Một máy chủ Java hoặc một dịch vụ hết idle timeout và đóng một kết nối không có dữ liệu qua lại. Khi đó Jetty và Tomcat đóng bằng 1001, và AWS API Gateway cũng vậy, sau { MINUTES("aws-api-gateway-idle") } phút.
    .test = Khoảng không có dữ liệu trước khi kết thúc lần nào cũng như nhau, còn thời gian kết nối đã mở thì không. Lý do của Jetty có chữ "Idle"; log của chính máy chủ Tomcat hoặc Jetty có thể ghi 1006 cho cùng sự kiện đó.
    .fix = { -heartbeat } AWS API Gateway chỉ tính thông điệp, nên ở đó hãy gửi thông điệp chứ đừng gửi ping.

seen-lifetime-ends-with-1001 = Dịch vụ đóng mỗi kết nối bằng 1001 khi đạt thời gian sống tối đa: AWS API Gateway sau { HOURS("aws-api-gateway-lifetime") } giờ, OpenAI Realtime sau { MINUTES("openai-realtime-lifetime") } phút. Lý do của OpenAI bắt đầu bằng "Your session hit the maximum duration".
    .test = Lúc kết thúc, thời gian kết nối đã mở lần nào cũng như nhau, kể cả khi vẫn có thông điệp đến tận giây cuối.
    .fix = Heartbeat không giúp được gì. Mở kết nối mới trước khi đến giới hạn, chuyển phiên sang đó, rồi đóng kết nối cũ.

seen-proxy-reload-sends-1001 = Một proxy tự ghi frame Close đã dừng hoặc nạp cấu hình mới. Khi đó Caddy gửi 1001 không kèm lý do cho cả hai bên.
    .test = Mọi client qua proxy đó kết thúc cùng lúc, máy chủ cũng thấy 1001, và log của proxy có một lần nạp lại cấu hình hoặc dừng ở đúng giây đó.
    .fix = { -reconnect-soon } Đặt stream_close_delay trong Caddy để việc nạp lại cấu hình không đóng ngay các kết nối. Client Phoenix LiveView đời cũ coi mọi 1001 là người dùng đã rời trang, và không kết nối lại.

seen-page-suspended = Safari đã tạm ngưng một trang chạy nền và đóng kết nối của nó.
    .test = Máy chủ thấy lý do "WebSocket is closed due to suspension.", và chỉ từ Safari.
    .fix = Trong trang, kết nối lại khi trang hiện trở lại (visibilitychange), và tải những gì đã lỡ.

seen-edge-restarted = Một máy chủ CDN nằm giữa client và máy chủ của bạn đã khởi động lại. Tài liệu của Cloudflare nói rằng các lần khởi động lại của họ làm WebSocket bị ngắt.
    .test = Lý do của Cloudflare là "CloudFlare WebSocket proxy restarting"; trong các trường hợp khác client chỉ thấy 1006. Chỉ những kết nối qua CDN kết thúc, và log của máy chủ bạn không có gì bất thường.
    .fix = Bạn không ngăn được việc này. { -reconnect-soon }

seen-asked-to-reconnect = Dịch vụ chủ động kết thúc một kết nối đang bình thường và chờ client kết nối lại. Discord gửi 1001 với lý do "Discord WebSocket requesting client reconnect."; Phoenix gửi 1001 cho những socket mà một broadcast "disconnect" nêu tên.
    .test = Lý do, hoặc log của máy chủ, nêu yêu cầu đó. Các kết nối kết thúc riêng lẻ, không phải tất cả cùng lúc.
    .fix = Kết nối lại, và tiếp tục phiên cũ (resume) nếu dịch vụ hỗ trợ.

seen-client-lost-behind-farewell = Gateway của farewell đã mất client, hoặc đã ngắt client theo một quy định. Gateway báo cho máy chủ bằng 1001; client không đáp ping thì nhận 3008.
    .test = 1001 ở máy chủ có lý do như "peer_lost; id=…": nguyên nhân và ID bản ghi. Bản ghi cho biết kết nối ở phía client đã kết thúc bằng mã nào.
    .fix = Ở máy chủ, xử lý như khi người dùng rời đi. Nếu xảy ra quá thường xuyên, xem các nguyên nhân trong sổ ghi (ledger) của gateway.

seen-send-queue-full = Một client OkHttp có hơn { MIB("okhttp-max-queue") } MiB dữ liệu chờ gửi. Khi đó OkHttp từ chối thông điệp và đóng bằng 1001.
    .test = Máy chủ thấy 1001 không kèm lý do, từ client Android hoặc Java, sau khi client gửi lên nhiều dữ liệu hoặc gửi dồn dập; ở client, send() trả về false.
    .fix = Ở client, kiểm tra queueSize() và chờ rồi mới gửi tiếp. Gửi dữ liệu lớn qua HTTP.

## 1002

seen-compression-mismatch = Một frame nén (bit RSV1 bật) đã đến, nhưng hai bên chưa thỏa thuận nén. Thường là một proxy đã xóa Sec-WebSocket-Extensions ở một chiều, hoặc một thư viện có bug trong permessage-deflate.
    .test = Lý do lần nào cũng như nhau, chẳng hạn "RSV1 must be clear". Sau khi bạn tắt permessage-deflate ở cả hai đầu, lỗi không còn nữa.
    .fix = So Sec-WebSocket-Extensions lúc gửi đi với lúc đến nơi, ở cả hai chiều, và sửa chặng đã thay đổi nó. Cập nhật cả hai thư viện, hoặc cứ để tắt nén.

seen-code-refused-by-receiver = Phía bên kia đóng bằng một mã hợp lệ mà thư viện của bạn không chấp nhận, nên thư viện báo 1002, 1006 hoặc một lỗi thay cho mã đó. Những phần mềm sau không chấp nhận 1012 và 1013: { REFUSED_BY("1012") }. Những phần mềm sau không chấp nhận 1014: { REFUSED_BY("1014") }. uWebSockets cũng không chấp nhận 3000–3999.
    .test = Bắt gói tin sẽ thấy frame Close mang một mã khác với mã được báo. tungstenite hiện "Protocol violation", gorilla hiện "bad close code". Lỗi xảy ra khi phía bên kia kết thúc kết nối, chẳng hạn lúc khởi động lại, và không bao giờ xảy ra giữa lúc truyền bình thường.
    .fix = Cập nhật thư viện ở bên nhận, hoặc sửa để phía bên kia gửi một mã được chấp nhận: 1001, 1011 hoặc mã trong dải 4000–4999.

seen-two-writers = Hai phần của một chương trình ghi vào cùng một socket, nên frame của chúng lẫn vào nhau: hai hàm xử lý upgrade trên một máy chủ HTTP, hoặc văn bản HTTP theo sau phản hồi 101.
    .test = Lý do mỗi lần một khác: opcode lạ, các bit dự trữ, độ dài sai. Nếu chỉ là một bug khi tạo frame thì lý do lần nào cũng như nhau.
    .fix = Chỉ giữ một hàm xử lý upgrade và một nơi ghi cho mỗi kết nối. Tìm đoạn mã ghi thẳng vào socket bên dưới.

seen-idle-timer-sends-1002 = Bandit (Phoenix) đã đóng một kết nối không có dữ liệu qua lại trong { SECONDS("bandit-idle-timeout") } giây. Bandit dùng 1002 cho việc này, dù không bên nào vi phạm giao thức.
    .test = Máy chủ là Elixir với Bandit, và khoảng không có dữ liệu trước khi kết thúc lần nào cũng như nhau.
    .fix = { -heartbeat } Hoặc nâng thời gian chờ của socket ở máy chủ. Ở đây kết nối lại là đúng, dù sau phần lớn các nguyên nhân khác của 1002 thì không nên.

seen-mask-rule-broken = Client đã gửi một frame không có mask, hoặc máy chủ đã gửi một frame có mask. Nguyên nhân là một client hay máy chủ viết thủ công, hoặc một chương trình trên đường đi sửa các byte.
    .test = Lý do nói đến mask. Khi bắt gói tin, bit cao nhất của byte thứ hai trong frame phải là 1 ở mọi frame từ client và 0 ở mọi frame từ máy chủ; ở đây thì không như vậy.
    .fix = Ở đầu đó, dùng một thư viện được bảo trì. Nếu cả hai đầu đều đúng, bỏ từng proxy trên đường đi để tìm proxy đã sửa các byte.

seen-malformed-frame = Một frame vi phạm quy tắc khác: opcode lạ, frame điều khiển bị phân mảnh hoặc dài quá 125 byte, hay frame Close có phần thân chỉ một byte hoặc mang mã không hợp lệ.
    .test = Lý do nêu quy tắc và lần nào cũng như nhau. Bắt gói tin để xem frame: hai byte đầu chứa opcode, các bit dự trữ, bit mask và độ dài.
    .fix = Sửa chương trình đã tạo frame. Lý do của frame Close dài tối đa 123 byte; hãy rút ngắn trước khi gửi.

seen-no-shared-subprotocol = Client và máy chủ không có subprotocol nào chung. Khi đó máy chủ GraphQL subscriptions-transport-ws đóng bằng 1002. Trình duyệt đã đề nghị subprotocol mà không nhận lại subprotocol nào thì hiện 1006, không có sự kiện open.
    .test = So Sec-WebSocket-Protocol trong yêu cầu và trong phản hồi. "graphql-ws" là subprotocol GraphQL cũ, "graphql-transport-ws" là subprotocol mới.
    .fix = Dùng cùng một subprotocol ở cả hai đầu. Máy chủ phải trả lời bằng một subprotocol mà client đã đề nghị.

## 1003

seen-wrong-message-type = Một bên đã gửi nhị phân đến một endpoint chỉ nhận văn bản, hoặc gửi văn bản đến một endpoint chỉ nhận nhị phân. Một lần cập nhật thư viện client có thể gây ra việc này, khi chuỗi bị đổi thành Buffer hoặc Blob.
    .test = Khi bắt gói tin, opcode của thông điệp cuối cùng là 2 (nhị phân) trong khi endpoint cần 1 (văn bản), hoặc ngược lại. Gửi cùng nội dung đó bằng kiểu còn lại thì được chấp nhận.
    .fix = Gửi đúng kiểu mà endpoint cần. Ở máy chủ, nhận cả hai kiểu, hoặc ghi trong tài liệu là nhận kiểu nào.

seen-undecodable-message = Framework không giải mã được thông điệp theo định dạng mà endpoint khai báo. WebSocketEndpoint của Starlette đóng bằng 1003 khi thông điệp không khớp với encoding của nó, và cả khi JSON sai cú pháp.
    .test = Thông điệp đúng kiểu. Log của máy chủ có lỗi giải mã, và một thông điệp nhỏ viết đúng thì được chấp nhận.
    .fix = Sửa nội dung. Ở máy chủ của chính bạn, gửi 1008 hoặc mã trong dải 4000–4999 khi nội dung sai, để client phân biệt được với sai kiểu.

seen-protocol-error-shown-as-1003 = Máy chủ dùng các hằng số của Undertow bị đảo số 1002 và 1003 cho nhau, nên ở đó 1003 có thể là một lỗi giao thức.
    .test = Máy chủ là Undertow, hoặc một framework chạy trên nó như Cask, và kiểu của thông điệp cuối cùng là đúng.
    .fix = Tìm lỗi giao thức như với 1002. Kiểm tra xem phiên bản mới hơn của framework có các số đúng chưa.

## 1004

seen-constant-only = Bạn gặp 1004 dưới dạng hằng số trong mã nguồn, và không có kết nối nào kết thúc bằng mã này. pusher-js gọi 1004 là CLOSE_TOO_LARGE; phần lớn mã nguồn khác dùng tên đó cho 1009.
    .test = Không có log nào và không lần bắt gói tin nào cho thấy frame Close mang 1004.
    .fix = Không có gì phải sửa. Trong mã nguồn của bạn, dùng 1009 cho thông điệp quá lớn.

seen-illegal-code-shown = Phía bên kia đã gửi frame Close mang một mã không được phép ở đó. Chromium và Firefox chuyển phần lớn các số như vậy cho trang; gói ws của Node báo 1006.
    .test = Bắt gói tin để xem frame Close: hai byte đầu của phần thân là mã, byte cao trước (03 EC là 1004, 03 F7 là 1015).
    .fix = Tìm chương trình gửi mã đó, và đổi mã ở đó.

seen-old-code-table = Phía bên kia theo một bảng có trước RFC 6455, trong đó 1004 nghĩa là thông điệp quá lớn.
    .test = Frame Close đến sau một thông điệp lớn, còn các thông điệp nhỏ hơn thì được chấp nhận.
    .fix = Sửa để phía bên kia gửi 1009. Trong lúc chờ, gửi thông điệp nhỏ hơn.

## 1005

seen-close-without-code = Phía bên kia gọi close() không kèm mã, nên đã gửi frame Close rỗng. Khi đó trình duyệt bắt buộc phải gửi frame rỗng, và gói ws của Node cũng vậy; máy chủ Socket.IO (Engine.IO) kết thúc mọi kết nối theo cách này.
    .test = Sự kiện close có wasClean là true (với ws: đã nhận được frame Close), và mã nguồn của phía bên kia có close() không đối số. Nếu mã nguồn của bạn gọi close() không kèm mã trước thì phía bên kia chỉ đáp lại.
    .fix = Không có gì hỏng cả. Truyền mã và lý do cho close() ở những chỗ mà phía bên kia cần biết vì sao.

seen-socket-collected = Trình duyệt đã thu hồi một đối tượng WebSocket không còn được tham chiếu và không có listener nào. Máy chủ nhận được frame Close rỗng.
    .test = Máy chủ thấy 1005, trang không thấy sự kiện nào, và mã nguồn của trang không giữ tham chiếu đến socket.
    .fix = Giữ tham chiếu đến socket chừng nào bạn còn cần, và tự đóng nó.

seen-library-became-correct = Một thư viện được cập nhật và nay hiện 1005 cho frame Close rỗng, trong khi trước đây nó hiện 1000. ws và Vert.x đã thay đổi như vậy từ nhiều năm trước.
    .test = 1005 bắt đầu xuất hiện từ ngày cập nhật, với tần suất gần bằng 1000 trước đó.
    .fix = Xử lý 1005 như 1000.

seen-lost-shown-as-1005 = Kết nối TCP bị mất, và uvicorn với bản hiện thực wsproto hoặc sansio báo 1005 cho ứng dụng, trong khi lẽ ra phải là 1006.
    .test = Máy chủ là uvicorn với một trong hai bản hiện thực này, và client bị mất mạng hoặc bị kill. Với bản hiện thực websockets cũ (legacy) của uvicorn, cùng sự kiện đó hiện là 1006.
    .fix = Trên máy chủ như vậy, đừng coi 1005 là đóng đúng quy trình (clean). Nếu cần phân biệt, hãy cho client gửi một thông điệp cuối cùng trước khi đóng.

## 1006, never opened

seen-handshake-refused = Máy chủ, hoặc một proxy phía trước nó, đã từ chối handshake bằng một mã trạng thái HTTP. Trang web thấy 1006, không thấy mã trạng thái đó.
    .test = Sự kiện open chưa từng xảy ra, và console nêu mã trạng thái ("Unexpected response code: 403"). { -show-status } 401 là do thông tin xác thực; 403 do thông tin xác thực, Origin, ứng dụng ASGI đóng trước khi accept, hoặc CDN kiểm tra bot; 404 do đường dẫn; 301, 302 hoặc 307 là chuyển hướng, mà trình duyệt không đi theo; 429 là thử quá nhiều lần; 500 là lỗi trong hàm xử lý; 502, 503 và 504 là proxy không dùng được máy chủ phía sau. Nếu mã là 101 mà sự kiện open chưa từng xảy ra, so các subprotocol.
    .fix = Sửa điều mà mã trạng thái nêu: dùng thẳng địa chỉ wss:// cuối cùng thay vì địa chỉ chuyển hướng, đăng nhập lại, chờ sau 429, khởi động máy chủ sau 502, 503 hoặc 504. Để trang web đọc được nguyên nhân, cho máy chủ chấp nhận handshake rồi đóng bằng một mã như 3000 hoặc 1008.

seen-not-upgraded = Yêu cầu đã đến nơi, nhưng không phải dưới dạng yêu cầu WebSocket. Một proxy đã không chuyển tiếp Upgrade và Connection, hoặc đã gửi yêu cầu đến nhầm máy chủ.
    .test = 200 kèm HTML là trang đầu của một single-page app hoặc một máy chủ web thông thường; 400 và 426 đến từ một máy chủ WebSocket không thấy Upgrade. Khi kết nối thẳng đến máy chủ, handshake nhận được 101. Nếu Safari kết nối được còn Chrome và Firefox thì không, proxy báo có hỗ trợ WebSocket qua HTTP/2 nhưng không chuyển tiếp được.
    .fix = Trong nginx, đặt proxy_http_version 1.1 và chuyển tiếp Upgrade và Connection trong một location cho đường dẫn đó, để location chung (catch-all) của ứng dụng không bắt mất đường dẫn này. Bật WebSocket trong IIS và trong Azure App Service; khi WebSocket đang tắt ở đó, chúng trả về 503. Tắt WebSocket qua HTTP/2 ở proxy không chuyển tiếp được nó.

seen-origin-refused = Máy chủ so header Origin với một danh sách và từ chối trang. gorilla và Django Channels trả về 403, Action Cable trả về 404.
    .test = Cùng yêu cầu đó nhưng không có Origin, hoặc có Origin được phép, thì nhận 101. Lỗi của gorilla là "request origin not allowed by Upgrader.CheckOrigin"; Action Cable ghi log "Request origin not allowed"; Channels không ghi nguyên nhân nào.
    .fix = Thêm đúng origin của trang (scheme, host, cổng) vào danh sách của máy chủ. Sau proxy, chuyển tiếp Host gốc. Đừng cho phép mọi origin nếu người dùng đăng nhập bằng cookie.

seen-closed-before-accept = Một ứng dụng ASGI (Starlette, FastAPI, Channels) đã đóng kết nối trước khi chấp nhận nó. Máy chủ biến việc đó thành HTTP 403, và mã mà ứng dụng định gửi, chẳng hạn 4401, không bao giờ đến nơi. FastAPI cũng trả lời như vậy cho đường dẫn không tồn tại.
    .test = Log của máy chủ có 403 cho đường dẫn WebSocket, và hàm xử lý đã không gọi accept(). Test client của framework có thể hiện mã đó, dù trình duyệt thì không.
    .fix = Gọi accept() trước, rồi gọi close() với mã đó. Hoặc trả về một mã trạng thái HTTP do bạn chọn, qua phần mở rộng denial response của ASGI.

seen-sticky-session-lost = Socket.IO bắt đầu bằng HTTP long-polling. Yêu cầu chuyển sang WebSocket đã đến một tiến trình máy chủ khác, tiến trình này không biết phiên đó và trả về 400.
    .test = Phản hồi chứa "Session ID unknown". Với một tiến trình máy chủ duy nhất, hoặc với transports: ["websocket"], lỗi không xảy ra.
    .fix = Bật phiên cố định (sticky session) ở load balancer, hoặc giới hạn để client chỉ dùng transport websocket.

seen-unreachable = Client không kết nối được đến máy chủ: không phân giải được tên, cổng từ chối kết nối, firewall bỏ gói tin, hoặc TLS thất bại. Trình duyệt bắt buộc phải hiện 1006 cho tất cả các trường hợp này.
    .test = Console nêu lỗi, chẳng hạn ERR_NAME_NOT_RESOLVED hoặc ERR_CONNECTION_REFUSED, và không log nào của máy chủ có lần kết nối đó. Mở cùng host và cổng bằng https:// trong chính trình duyệt đó: nếu nguyên nhân là chứng chỉ, trình duyệt hiện lỗi ở đó.
    .fix = Kiểm tra và sửa theo thứ tự này: địa chỉ, cổng, firewall, chứng chỉ.

seen-blocked-by-page = Trình duyệt không cho trang kết nối: trang được tải qua https:// mà địa chỉ là ws:// (mixed content), hoặc Content-Security-Policy của trang không có địa chỉ đó trong connect-src.
    .test = Console cho thấy điều đó, chẳng hạn "violates the following Content Security Policy directive" hoặc "An insecure WebSocket connection may not be initiated from a page loaded over HTTPS". Máy chủ không thấy yêu cầu nào.
    .fix = Dùng wss://. Thêm địa chỉ kèm scheme, như wss://example.com, vào connect-src.

seen-closed-while-connecting = Trang đã gọi close() khi handshake chưa xong. Trong môi trường phát triển, StrictMode của React mount, unmount rồi mount lại, nên một effect mở socket sẽ đóng ngay socket đầu tiên của nó.
    .test = Console hiện "WebSocket is closed before the connection is established". Với StrictMode, một kết nối thứ hai mở ngay sau đó, và thông báo này không xuất hiện ở bản build production.
    .fix = Trong môi trường phát triển, bạn có thể bỏ qua. Muốn tránh, giữ socket bên ngoài component, hoặc cho hàm cleanup chờ sự kiện open rồi mới đóng.

seen-browser-out-of-sockets = Trình duyệt đã chạm giới hạn số WebSocket của chính nó: Chrome cho phép tổng cộng vài trăm, và vài chục qua một proxy.
    .test = Console hiện ERR_INSUFFICIENT_RESOURCES hoặc "Insufficient resources", và máy chủ không thấy yêu cầu nào. Sau khi bạn khởi động lại trình duyệt, trang kết nối được.
    .fix = Đóng những socket bạn không còn dùng, nhất là trong đoạn mã kết nối lại mở socket mới mà không đóng socket cũ. Dùng chung một socket giữa các tab qua SharedWorker.

seen-firefox-delays = Firefox trì hoãn WebSocket mới đến một địa chỉ sau khi một kết nối trước đó đến địa chỉ ấy thất bại hoặc kết thúc mà không có frame Close. Thời gian trì hoãn tăng sau mỗi lần thất bại, tối đa { SECONDS("firefox-reconnect-delay-max") } giây, và Firefox vẫn chờ kể cả khi máy chủ đã sẵn sàng trở lại.
    .test = Chỉ Firefox bị chậm: readyState vẫn là CONNECTING và máy chủ không thấy yêu cầu nào, trong khi fetch() đến cùng host có phản hồi ngay. Khi đặt network.websocket.delay-failed-reconnects thành false trong about:config, Firefox kết nối ngay.
    .fix = Trước khi mở socket mới, gọi fetch() đến máy chủ cho đến khi có phản hồi, để không lần thử nào thất bại. Khi máy chủ khởi động lại, kết thúc các kết nối bằng frame Close.

## 1006, opened and lost

seen-proxy-idle-timeout = Một proxy hoặc load balancer đã đóng một kết nối không có dữ liệu qua lại (idle). nginx làm vậy sau { SECONDS("nginx-proxy-read-timeout") } giây (proxy_read_timeout), AWS Application Load Balancer sau { SECONDS("aws-alb-idle-timeout") } giây, Envoy sau { MINUTES("envoy-stream-idle-timeout") } phút (stream_idle_timeout) và Heroku sau { SECONDS("heroku-idle") } giây. Cloudflare cũng vậy, nhưng trang tài liệu về WebSocket của họ không nêu con số.
    .test = Khoảng không có dữ liệu trước khi kết thúc lần nào cũng như nhau. Khi dữ liệu qua lại đều đặn, kết nối không bị đóng; nếu do thời gian sống tối đa, kết nối vẫn kết thúc dù có dữ liệu. { -past-the-proxy }
    .fix = { -heartbeat } Hoặc nâng giới hạn của proxy. Giới hạn có hiệu lực ngay cả khi file cấu hình của bạn không nhắc đến nó.

seen-proxy-lifetime = Một load balancer kết thúc mỗi kết nối khi đạt thời gian sống tối đa, bất kể có dữ liệu qua lại hay không. External load balancer của Google làm vậy khi hết timeout của backend service, là { SECONDS("google-lb-timeout") } giây nếu bạn không đổi. Cloud Run làm vậy khi hết request timeout, mặc định { MINUTES("google-cloud-run-timeout") } phút. Một số phiên bản Envoy từng làm vậy khi hết timeout của route, mặc định { SECONDS("envoy-route-timeout") } giây.
    .test = Lúc kết thúc, thời gian kết nối đã mở lần nào cũng như nhau, kể cả khi vẫn có thông điệp đến tận giây cuối.
    .fix = Nâng timeout của backend service hoặc request timeout, hoặc đặt timeout của route thành 0 trong Envoy. Heartbeat không giúp được gì. Nếu không đổi được giới hạn, mở kết nối mới trước khi kết nối cũ đạt giới hạn.

seen-proxy-reloaded = Một proxy được nạp lại cấu hình, khởi động lại hoặc triển khai lại, và đã đóng các kết nối mà không gửi frame Close. ingress-nginx đóng những kết nối còn mở { SECONDS("ingress-nginx-worker-shutdown-timeout") } giây sau khi nạp lại cấu hình; HAProxy làm vậy khi hết hard-stop-after. nginx với cấu hình mặc định giữ các kết nối cũ khi nạp lại cấu hình, nhưng không giữ khi dừng.
    .test = Nhiều kết nối mở từ những lúc khác nhau kết thúc trong vài giây, và log của máy chủ không có lần khởi động lại nào. Tìm một lần nạp lại cấu hình vào lúc đó, hoặc sớm hơn đúng bằng thời gian proxy chờ các kết nối cũ ("Backend successfully reloaded" trong log của ingress-nginx). Trong Istio, tìm một cấu hình listener mới.
    .fix = Nâng worker-shutdown-timeout hoặc hard-stop-after, nạp lại cấu hình ít hơn, và đặt WebSocket sau một proxy riêng. { -reconnect-soon }

seen-server-died = Tiến trình máy chủ bị sập, bị kill (hết bộ nhớ, hoặc container bị dừng quá sớm) hoặc thoát mà không đóng các kết nối. nginx, HAProxy và các proxy chỉ chuyển tiếp byte khác biến việc đó thành 1006.
    .test = Mọi kết nối của một tiến trình kết thúc cùng một lúc. Log của máy chủ dừng ở đó, rồi có một lần khởi động; tìm OOMKilled, một mã thoát (exit code) hoặc một đợt triển khai. Những lần kết nối lại đầu tiên thường nhận 502 hoặc 503.
    .fix = Xử lý SIGTERM: trước khi thoát, đóng mọi kết nối bằng 1001 hoặc 1012, rải ra vài giây. Sau khi sập, tìm nguyên nhân trong log ngay trước lúc kết thúc. Cho client kết nối lại sau khoảng chờ ngẫu nhiên tăng dần.

seen-device-slept = Điện thoại khóa màn hình, laptop gập lại, ứng dụng chuyển sang chạy nền, hoặc thiết bị đổi mạng. Kết nối bị mất mà không có frame Close.
    .test = Chỉ những client riêng lẻ bị ảnh hưởng, phần lớn là điện thoại và laptop. Ở client, sự kiện close đến ngay sau khi thiết bị thức dậy. uWebSockets có thể báo "Received TCP FIN before WebSocket close frame".
    .fix = Ở client, kết nối lại khi có visibilitychange, khi có sự kiện online hoặc khi ứng dụng trở lại màn hình, và tải những gì đã lỡ. Ở máy chủ, tính đây là bình thường.

seen-bfcache = Người dùng đã sang trang khác, còn trình duyệt giữ trang của bạn trong back/forward cache (bfcache) và ngắt socket của nó. Safari làm vậy, và Chrome cũng vậy từ phiên bản 149. Khi người dùng quay lại, trang nhận error và close.
    .test = Trong trang, sự kiện close đến ngay sau một sự kiện pageshow có persisted là true, dù trước đó readyState là OPEN. Theo đặc tả đang được đề xuất cho việc này, trang thấy 1006 còn máy chủ thấy 1001.
    .fix = Khi pageshow có persisted là true, kết nối lại ngay, và tải những gì đã lỡ. Hoặc tự đóng socket trong pagehide.

seen-peer-cut-tcp = Phía bên kia đã cắt TCP ở chỗ lẽ ra phải gửi frame Close: bằng terminate() sau khi ping không được đáp, bằng destroy(), hoặc trong một thư viện vốn được thiết kế để ngắt như vậy. uWebSockets làm vậy khi hết idle timeout, và máy chủ axum không gửi frame Close khi tắt.
    .test = Bắt gói tin ở phía bên kia sẽ thấy FIN hoặc RST của chính nó mà không có frame Close. Mã nguồn của nó gọi terminate() hoặc destroy(), hoặc log của nó nói đến một ping không được đáp.
    .fix = Sửa phía bên kia: trước hết nó phải gửi frame Close, và chỉ cắt TCP nếu không có hồi đáp. Ở phía bạn, hãy đáp ping: đừng chặn event loop.

seen-close-unanswered = Một bên đã gửi frame Close mà không nhận lại frame nào, nên báo 1006. Thư viện của phía bên kia không hồi đáp, phía bên kia đóng TCP ngay (Safari làm vậy), hoặc một proxy làm mất frame. ws chờ { SECONDS("ws-close-timeout") } giây rồi mới thôi chờ.
    .test = Phía bạn đã gọi close() trước, và khi bắt gói tin chỉ thấy frame Close của bạn, không có frame nào gửi lại. Nếu chỉ xảy ra với Chrome sau Istio hoặc Envoy, xem delayed_close_timeout.
    .fix = Sửa hoặc cập nhật bên không hồi đáp. Đừng báo lỗi cho người dùng, vì chính phía bạn muốn đóng.

seen-failed-locally = Trình duyệt hoặc thư viện của chính bạn đã kết thúc kết nối vì nhận được thứ không hợp lệ: một frame hỏng, văn bản không phải UTF-8, hoặc một mã đóng mà nó từ chối. Khi đó trình duyệt và ws báo 1006, bất kể chúng đã gửi mã gì cho phía bên kia.
    .test = Console hoặc lỗi của thư viện nêu quy tắc, và log của phía bên kia có 1002, 1007 hoặc mất kết nối. Nếu có lý do đi kèm 1006, lý do đó do thư viện của bạn viết, không phải phía bên kia.
    .fix = Đọc lỗi đó: nó cho biết phía bên kia đã gửi gì. Sau đó làm tiếp như với 1002 hoặc 1007.

seen-half-open = Đường truyền bị mất mà không bên nào được báo: mạng gặp sự cố, hoặc load balancer không còn theo dõi một kết nối không có dữ liệu qua lại. Load balancer của Azure làm vậy sau { MINUTES("azure-lb-idle") } phút, trừ khi bật TCP reset. Sự kiện close với 1006 chỉ xảy ra khi một lần ghi thất bại hoặc một bộ hẹn giờ kết thúc kết nối.
    .test = readyState vẫn là OPEN mà không có thông điệp nào đến, trong khi phía bên kia có thể đã báo mất kết nối từ lâu. Sau khi bạn gửi gì đó, bufferedAmount có thể vẫn lớn hơn 0.
    .fix = Gửi heartbeat theo cả hai chiều, và đóng kết nối khi không có hồi đáp kịp thời. Trang web không gửi được ping, nên hãy dùng thông điệp theo giao thức của bạn.

seen-http2-stream-ended = WebSocket chạy trong một stream của kết nối HTTP/2 (RFC 8441), và stream đó bị reset hoặc cả kết nối bị mất. Nếu mất cả kết nối, mọi WebSocket trong đó kết thúc cùng lúc.
    .test = Handshake được trả lời bằng 200 chứ không phải 101. Nếu mất cả kết nối, nhiều socket của một trình duyệt đến cùng một host kết thúc cùng lúc, còn socket của các trình duyệt khác thì không.
    .fix = Tìm RST_STREAM hoặc GOAWAY trong log của proxy, và kiểm tra các giới hạn của nó cho kết nối HTTP/2. Tắt WebSocket qua HTTP/2 và xem lỗi có còn xảy ra không.

seen-duplicate-identity = Hai client dùng cùng một ID. Khi một client kết nối, máy chủ đóng kết nối của client kia; client kia kết nối lại, và máy chủ đóng kết nối của client đầu.
    .test = Kết nối của hai client lần lượt kết thúc, cứ vài giây một lần. Khi dừng một client, client kia giữ được kết nối.
    .fix = Cho mỗi client một ID riêng. Ở máy chủ, đóng kết nối cũ hơn bằng một mã trong dải 4000–4999 cho client biết là đừng kết nối lại.

seen-too-big-cut = Một thông điệp quá lớn hoặc không phải UTF-8 hợp lệ, và uWebSockets đã cắt TCP thay vì gửi 1009 hoặc 1007. Giới hạn mặc định của nó là { KIB("uwebsockets-max-payload") } KiB.
    .test = Kết nối kết thúc ngay sau một thông điệp lớn, hoặc sau văn bản có ký tự lạ. Hàm xử lý close của chính máy chủ nhận được lý do như "Received too big message".
    .fix = Nâng maxPayloadLength ở máy chủ, hoặc gửi thông điệp nhỏ hơn. Bỏ thông điệp đó khỏi hàng đợi trước khi kết nối lại.

## 1007

seen-not-utf8 = Một chương trình đã gửi những byte không phải UTF-8 dưới dạng thông điệp văn bản: Latin-1, hoặc dữ liệu nhị phân.
    .test = Ở bên gửi, ghi thông điệp dạng hex vào log và tìm byte đầu tiên mà bộ giải mã UTF-8 từ chối. Một byte đơn lẻ từ E0 đến FC giữa các chữ cái ASCII thường là Latin-1.
    .fix = Mã hóa văn bản thành UTF-8 trước khi gửi, và gửi các byte khác dưới dạng thông điệp nhị phân.

seen-text-cut-in-character = Một chương trình đã cắt văn bản sau một số byte cố định, vào giữa một ký tự.
    .test = Chỉ văn bản có ký tự ngoài ASCII bị lỗi, và chỉ khi dài hơn một mức nhất định. Các byte sai nằm ở chỗ cắt, thường là cuối thông điệp.
    .fix = Cắt ở ranh giới giữa các ký tự: lùi lại chừng nào byte kế tiếp còn nằm trong khoảng 80 đến BF. Hoặc để thư viện chia thông điệp thành các mảnh.

seen-reason-not-utf8 = Lý do của một frame Close không phải UTF-8, hoặc bị cắt vào giữa một ký tự. ws và undici đáp lại bằng 1007; gorilla, Tomcat, .NET và Bandit đáp lại bằng 1002.
    .test = Lỗi đến lúc kết thúc kết nối, ngay sau một frame Close có lý do dài hoặc có ký tự ngoài ASCII. gorilla và uWebSockets cắt lý do dài sau một số byte cố định.
    .fix = Giữ lý do trong 123 byte UTF-8 và cắt ở ranh giới giữa các ký tự.

seen-content-called-invalid = Một gateway hoặc API dùng 1007 cho nội dung vi phạm schema, dù văn bản là UTF-8 hợp lệ. Plugin websocket-validator của Kong làm vậy.
    .test = Các byte là UTF-8 hợp lệ, và log của gateway hoặc lý do nêu schema hay một trường.
    .fix = Sửa nội dung của thông điệp. Ở máy chủ của chính bạn, gửi 1008 hoặc mã trong dải 4000–4999 cho trường hợp này.

seen-inflate-failed = Một thông điệp nén không giải nén được, và thư viện gửi 1007 cho lỗi đó. Bandit làm vậy.
    .test = Bản thân văn bản là UTF-8 hợp lệ. Sau khi bạn tắt permessage-deflate ở cả hai đầu, lỗi không còn nữa.
    .fix = Cập nhật cả hai thư viện, và tìm một proxy sửa các frame nén. Trong lúc chờ, để tắt nén.

## 1008

seen-credentials-refused-after-open = Handshake đã thành công, rồi máy chủ đóng kết nối vì token hoặc khóa bị thiếu, sai, hết hạn hoặc bị chặn.
    .test = Frame Close đến trong khoảng một giây sau khi mở, thường với lý do rỗng. Nếu kết nối đến cùng địa chỉ bằng một khóa chắc chắn dùng được thì không bị đóng, nguyên nhân là khóa; nếu sai đường dẫn thì với khóa nào kết nối cũng kết thúc.
    .fix = Lấy thông tin xác thực mới rồi mới kết nối lại, và đừng thử lại bằng thông tin cũ. Ở máy chủ, nêu nguyên nhân trong lý do.

seen-wrong-path-or-stream = Đường dẫn, stream, kênh hoặc model mà client yêu cầu không tồn tại, hoặc dịch vụ không cung cấp ở địa chỉ này. Gemini Live gửi 1008 khi không biết model được yêu cầu, Binance gửi khi sai stream.
    .test = Lý do thường nêu cái gì không tìm thấy. Với cùng thông tin xác thực, kết nối đến một đường dẫn hoặc model có trong tài liệu thì không bị đóng.
    .fix = So đường dẫn, query và các tên trong yêu cầu của bạn với tài liệu hiện tại của dịch vụ. Sửa yêu cầu rồi mới kết nối lại.

seen-plan-or-quota = Tài khoản không được dùng tính năng này, hoặc đã hết hạn mức (quota) hay credit. Khi đó có dịch vụ gửi 1008, có dịch vụ gửi 1011: Gemini Live báo hết hạn mức (quota) bằng 1011.
    .test = Tìm "quota", "credits", "billing" hoặc "RESOURCE_EXHAUSTED" trong lý do, rồi xem trang thống kê sử dụng của tài khoản. Cùng yêu cầu đó thành công với một tài khoản còn hạn mức.
    .fix = Đừng tự động kết nối lại. Chờ đến khi hạn mức được cấp lại, hoặc xin hạn mức cao hơn hay đổi gói dịch vụ. Nếu giới hạn là số phiên đang mở, đóng những phiên không còn cần.

seen-rate-limited = Client gửi thông điệp nhanh hơn, hoặc mở nhiều kết nối hơn, mức giới hạn cho phép.
    .test = Đếm số thông điệp mỗi giây trước khi bị đóng và số kết nối đang mở, rồi so cả hai với các giới hạn trong tài liệu. Nếu gửi chậm lại thì kết nối không bị đóng, nguyên nhân là giới hạn đó; còn client đọc quá chậm thì bị ngắt ngay cả khi không gửi gì.
    .fix = Gửi đều và chậm hơn. Trước khi kết nối lại, chờ đúng thời gian mà tài liệu nêu; nếu tài liệu không nêu, chờ khoảng một phút. { -retry-after }

seen-slow-consumer = Client đọc chậm hơn máy chủ gửi. Máy chủ hoặc gateway giữ dữ liệu chưa được đọc, và đóng kết nối khi đã giữ quá nhiều hoặc quá lâu.
    .test = Ở máy chủ, buffer gửi của client này tăng dần trước khi kết nối bị đóng, trong lúc client đang bận hoặc tạm dừng; lý do thường có chữ "slow". Nếu máy chủ cắt TCP ngay sau frame Close của nó, client thấy 1006 thay vào đó.
    .fix = Đọc trong một task và xử lý trong một task khác; bỏ hoặc gộp những cập nhật không cần. Ở máy chủ, chờ cho frame Close kịp đến nơi rồi mới cắt TCP.

seen-token-expired = Token hợp lệ lúc mở và hết hạn trong lúc kết nối đang mở, và máy chủ có kiểm tra điều đó.
    .test = Thời điểm đóng khớp với claim "exp" của token. Gateway của farewell ghi lý do "token expired". Còn nếu thông tin xác thực bị từ chối lúc mở thì kết nối kết thúc trong khoảng một giây.
    .fix = Lấy token mới rồi mới kết nối lại, tốt nhất là trước khi token cũ hết hạn. Nếu dịch vụ nhận token mới trên kết nối đang mở, hãy gửi qua chính kết nối đó.

seen-too-many-fragments = Một thông điệp đến thành nhiều mảnh hơn bên nhận cho phép. Khi đó ws của Node đóng bằng 1008; giới hạn là tùy chọn maxFragments của nó.
    .test = Log của bên đã đóng có "Too many message fragments" hoặc WS_ERR_TOO_MANY_BUFFERED_PARTS. Một số bản phát hành của ws 5, 6 và 7 không bao giờ đặt lại bộ đếm mảnh: chúng đóng những kết nối có nhiều dữ liệu dù không có gì bị phân mảnh.
    .fix = Gửi ít mảnh hơn và mảnh lớn hơn, hoặc nâng maxFragments nếu bạn tin phía bên kia. Nếu không có gì bị phân mảnh, cập nhật ws.

seen-content-refused = Một thông điệp đúng kiểu và đúng kích thước, nhưng nội dung vi phạm một quy định: không giải mã được, là lệnh mà bên nhận không biết, hoặc bị một bộ lọc từ chối.
    .test = Kết nối bị đóng ngay sau một thông điệp cụ thể, và cùng thông điệp đó cũng làm kết nối mới bị đóng. Lý do của Deepgram bắt đầu bằng "DATA-0000" nếu payload không phải âm thanh giải mã được.
    .fix = Sửa thông điệp, và kiểm tra xem bạn có gửi đúng định dạng đã khai báo không. Đừng gửi lại thông điệp y như cũ.

## 1009

seen-library-message-limit = Một thông điệp lớn hơn giới hạn của thư viện nhận nó. Giới hạn mặc định là { KIB("coder-read-limit") } KiB ở coder/websocket, { KIB("jetty-max-text-message") } KiB ở Jetty, { MIB("aiohttp-max-msg-size") } MiB ở aiohttp và { MIB("uvicorn-ws-max-size") } MiB ở uvicorn.
    .test = So kích thước của thông điệp cuối cùng với giới hạn đó. Câu chữ trong lý do hoặc trong log của bên nhận cho biết thư viện: "Max frame length of … has been exceeded" là Netty, "Max payload size exceeded" là ws, "The decoded text message was too big for the output buffer" là Tomcat.
    .fix = Nâng giới hạn của thư viện đó đến mức ứng dụng cần, hoặc chia nhỏ thông điệp. Trước đó, đừng gửi lại cùng thông điệp.

seen-proxy-message-limit = Một gateway giữa client và máy chủ cho phép ít hơn máy chủ: { KIB("spring-cloud-gateway-max-frame") } KiB mỗi frame ở Spring Cloud Gateway; { KIB("aws-api-gateway-frame") } KiB mỗi frame và { KIB("aws-api-gateway-message") } KiB mỗi thông điệp ở AWS API Gateway.
    .test = Gửi cùng thông điệp đó thẳng đến máy chủ. Nếu máy chủ chấp nhận, giới hạn nằm ở một gateway giữa bạn và máy chủ.
    .fix = Nâng giới hạn của gateway đó. Nếu không nâng được, chia nhỏ: nếu giới hạn tính theo frame, gửi thông điệp bằng những frame nhỏ hơn; nếu tính theo thông điệp, gửi những thông điệp nhỏ hơn.

seen-inflated-past-limit = Một thông điệp nén có kích thước nhỏ trên đường truyền, nhưng khi bên nhận giải nén thì vượt giới hạn.
    .test = Kích thước của thông điệp trước khi nén lớn hơn giới hạn, dù frame nén nhỏ hơn. ws tính số byte sau khi giải nén; Centrifugo có giới hạn riêng cho số đó.
    .fix = Nâng giới hạn dành cho thông điệp đã giải nén, hoặc chia nhỏ thông điệp. Vẫn phải giữ một giới hạn: nếu không, một thông điệp nén nhỏ có thể chiếm hết bộ nhớ của bên nhận.

seen-oversized-message-resent = Client giữ một thông điệp quá lớn trong hàng đợi và gửi lại sau mỗi lần kết nối lại. Kết nối nào cũng kết thúc bằng 1009.
    .test = Kết nối nào cũng kết thúc sau khoảng thời gian gần như nhau, và thông điệp cuối cùng trước mỗi lần đóng có cùng kích thước. Khi hàng đợi trống, kết nối không bị đóng.
    .fix = Khi nhận 1009, bỏ thông điệp đó khỏi hàng đợi, và báo lỗi cho phần chương trình đã gửi nó. Sau đó mới kết nối lại.

## 1010

seen-extension-required = Client được cấu hình bắt buộc phải có một phần mở rộng (extension), như permessage-deflate, và máy chủ không đồng ý dùng.
    .test = Client đóng kết nối ngay sau khi mở, và lý do của nó lẽ ra phải nêu tên phần mở rộng. Phần mở rộng đó không có trong Sec-WebSocket-Extensions ở phản hồi của máy chủ, kể cả khi không có proxy giữa client và máy chủ.
    .fix = Bật phần mở rộng ở máy chủ, hoặc cấu hình để client chạy được mà không cần nó. Đừng kết nối lại khi chưa sửa gì: kết nối mới cũng kết thúc như vậy.

seen-extension-stripped = Một proxy xóa hoặc sửa header Sec-WebSocket-Extensions, nên một bên không biết bên kia đã đồng ý điều gì. Traefik 1.7 không chuyển header này của máy chủ đến client.
    .test = Ghi log header này ở client và ở máy chủ: hai bên khác nhau. Khi không có proxy, lỗi không xảy ra. Client không bắt buộc phải có phần mở rộng thì lại nhận frame nén, và kết nối kết thúc bằng 1002.
    .fix = Cập nhật hoặc cấu hình proxy để header đi qua được cả hai chiều, hoặc tắt phần mở rộng ở cả hai đầu.

## 1011

seen-handler-failed = Hàm xử lý của kết nối đã ném ngoại lệ, bị panic hoặc trả về lỗi, và framework đóng kết nối bằng 1011.
    .test = Log của bên gửi 1011 có lỗi hoặc stack trace ở đúng giây đó. Nếu không có, hãy tìm một lần hết giờ chờ pong (keepalive), hoặc một gateway đã gửi 1011.
    .fix = Sửa lỗi có trong log. Bắt những lỗi đã lường trước, và đóng bằng một mã cho client biết phải làm gì. Nếu lỗi do một thông điệp gây ra, đừng gửi lại thông điệp đó khi lỗi chưa được sửa.

seen-keepalive-timeout = Một bên gửi ping và không nhận được pong kịp thời. Khi đó Python websockets gửi 1011 với lý do "keepalive ping timeout": dù là máy chủ hay client, nó gửi ping mỗi { SECONDS("python-websockets-ping-interval") } giây và chờ pong { SECONDS("python-websockets-ping-timeout") } giây. uvicorn chờ { SECONDS("uvicorn-ws-ping-timeout") } giây.
    .test = Nếu log của bạn có "sent 1011", phía bạn đã gửi ping và đóng; nếu có "received 1011", phía bên kia đã gửi ping và đóng. Trong cả hai trường hợp, nguyên nhân có thể là mạng, phía bên kia hoặc chính phía bạn, nên trước hết hãy kiểm tra event loop của bạn.
    .fix = Nếu mạng chậm, hoặc bạn biết tải nào đã gây trễ, hãy nâng ping_timeout. Nếu không, tìm bên đã bị chặn hoặc đã không đọc. Sau đó kết nối lại sau một khoảng chờ ngẫu nhiên.

seen-event-loop-blocked = Một lời gọi gây chặn, như time.sleep() hoặc một phép tính dài, chặn event loop. Ping không được đáp, và pong đã đến cũng không được đọc; vì vậy bên bị chặn có thể chính là bên đã gửi 1011.
    .test = Với giá trị mặc định của Python websockets, kết nối kết thúc khoảng { SECONDS("python-websockets-ping-interval") } + { SECONDS("python-websockets-ping-timeout") } giây sau pong cuối cùng, kể cả khi thử ở máy cục bộ không qua proxy. Ở cả hai bên, ghi log xem một timer của event loop chạy trễ bao nhiêu: ở bên bị chặn, nó trễ đến vài giây.
    .fix = Chuyển các việc gây chặn sang một thread hoặc một tiến trình, chẳng hạn bằng asyncio.to_thread(), và dùng asyncio.sleep() thay cho time.sleep().

seen-ping-behind-backlog = Ping hoặc pong phải chờ sau những dữ liệu mà bên kia chưa đọc. Cả hai bên vẫn hoạt động, nhưng pong đến quá muộn.
    .test = Kết nối kết thúc khi tải cao hoặc đường truyền chậm, và không kết thúc khi gửi ít. Buffer gửi đầy trước khi kết nối bị đóng, trong khi event loop của cả hai bên không bị trễ.
    .fix = Giới hạn lượng dữ liệu trong hàng đợi, và đọc trong một task riêng. Nếu cuối cùng bên nhận vẫn đọc hết, hãy nâng thời gian chờ pong.

seen-server-lost-behind-farewell = Gateway của farewell đã mất máy chủ phía sau: máy chủ cắt TCP, vi phạm giao thức hoặc không còn đáp ping, và gateway không thấy máy chủ khởi động lại. Client nhận 1011; với subprotocol graphql-transport-ws thì nhận 1014, vì graphql-ws không kết nối lại sau 1011.
    .test = Bản ghi của gateway có nguyên nhân "upstream_lost", "upstream_silent" hoặc "upstream_protocol_error". Nếu chính máy chủ đã gửi 1011 và gateway chuyển tiếp, bản ghi cho biết máy chủ đã kết thúc kết nối.
    .fix = Đọc log của máy chủ ở đúng giây đó. Nếu các client của bạn không kết nối lại sau 1011 và chấp nhận 1014, đặt upstream_lost_code và upstream_error_code thành 1014.

seen-service-timer-sends-1011 = Một bộ hẹn giờ của dịch vụ đã hết giờ vì client không gửi dữ liệu mà dịch vụ cần. Deepgram gửi 1011 với "NET-0001" sau { SECONDS("deepgram-audio-timeout") } giây không có âm thanh.
    .test = Khoảng thời gian kể từ thông điệp cuối cùng thuộc loại mà dịch vụ cần đúng bằng một giới hạn ghi trong tài liệu của dịch vụ, và lý do thường nêu giới hạn đó.
    .fix = Gửi dữ liệu đó, hoặc thông điệp keepalive mà tài liệu của dịch vụ quy định. Khi tạm ngưng lâu, đóng kết nối, về sau mở kết nối mới.

## 1012

seen-server-restarting = Máy chủ tắt theo kế hoạch, khởi động lại, hoặc nạp lại mã nguồn hay cấu hình, và đóng các kết nối bằng 1012. uvicorn làm vậy khi tắt.
    .test = Nhiều kết nối của một instance kết thúc trong vài giây, mỗi kết nối đều có frame Close, và log của máy chủ cho thấy lần tắt đó. Nếu chỉ kết nối của một client kết thúc, hãy tìm một thời gian sống tối đa.
    .fix = Ở client, kết nối lại sau một khoảng chờ ngẫu nhiên và khôi phục những gì phiên cần. Ở máy chủ, rải các lần đóng ra vài giây.

seen-rolling-deployment = Một đợt triển khai thay thế lần lượt từng instance, và mỗi instance đóng các kết nối của nó trước khi dừng. Phoenix drain các socket theo từng đợt và gửi 1012.
    .test = Các kết nối kết thúc theo từng nhóm, hết nhóm này đến nhóm khác, vào những thời điểm có trong log triển khai. Một client có thể thấy 1012 nhiều lần, nếu nó kết nối lại vào một instance sẽ bị thay thế sau đó.
    .fix = Lần nào cũng kết nối lại sau một khoảng chờ ngẫu nhiên. Khi triển khai, ngừng chuyển kết nối mới đến một instance trước khi nó drain, và cho instance nhiều thời gian hơn mức cần để đóng các kết nối.

seen-farewell-draining = Chính gateway của farewell đang dừng hoặc bị thay thế. Nó đóng từng client bằng 1012 và nêu khoảng chờ cho từng client.
    .test = Bản ghi của gateway có nguyên nhân "restarting". Nếu máy chủ phía sau gateway mới là bên khởi động lại, nguyên nhân là "upstream_restarted".
    .fix = Không có gì hỏng: chờ đúng thời gian mà lý do nêu, rồi kết nối lại. Đừng kill tiến trình của gateway khi chưa hết thời gian mà --drain cho phép.

seen-max-age-behind-farewell = Kết nối đạt thời gian sống tối đa (max_age) đặt trong gateway của farewell, và gateway đóng kết nối bằng 1012 kèm khoảng chờ.
    .test = Kết nối đã mở được đúng bằng max_age, bất kể gửi gì, và bản ghi có nguyên nhân "max_age". Còn một lần khởi động lại thì làm kết thúc cùng lúc những kết nối mở từ các thời điểm khác nhau.
    .fix = Không có gì hỏng: chờ đúng thời gian mà lý do nêu, rồi kết nối lại. Nâng max_age nếu những kết nối như vậy cần được giữ lâu hơn.

seen-restart-shown-otherwise = Máy chủ đã khởi động lại, nhưng client báo một số khác. Nếu máy chủ thoát mà không gửi frame Close, client phía sau nginx hoặc HAProxy báo 1006; thư viện không chấp nhận 1012 báo 1002, 1006 hoặc một lỗi.
    .test = Tìm một lần khởi động lại trong log của máy chủ ở đúng giây đó, và bắt gói tin để xem những frame cuối. Nếu có frame Close mang 1012, thư viện của client không chấp nhận mã này; nếu không có frame Close, máy chủ hoặc một proxy đã cắt TCP.
    .fix = Gửi các frame Close rồi mới để máy chủ thoát. Với client có thư viện không chấp nhận 1012, gửi 1001 hoặc mã trong dải 4000–4999; thiết lập "substitutes" của gateway farewell làm việc này.

## 1013

seen-overloaded = Dịch vụ quá tải, không còn chỗ: nó đóng bớt kết nối để giảm tải, hoặc đã chạm giới hạn số kết nối.
    .test = Nhiều client nhận 1013 cùng lúc, lúc mở hoặc ngay sau đó, và số liệu giám sát của dịch vụ cho thấy đã chạm một giới hạn.
    .fix = Ở client, dùng một địa chỉ khác của dịch vụ, hoặc chờ rồi mới kết nối lại, mỗi lần chờ lâu hơn. Ở dịch vụ, nâng giới hạn, thêm instance, hoặc tìm xem cái gì làm nó chậm.

seen-not-ready-yet = Máy chủ chấp nhận kết nối dù một thứ mà nó phụ thuộc, như cơ sở dữ liệu hoặc nguồn dữ liệu, không sẵn sàng. Kraken gửi 1013 với "Market data unavailable".
    .test = Kết nối kết thúc bằng 1013 trong lúc thứ đó ngừng hoạt động hoặc ngay sau khi máy chủ khởi động, và về sau thì không bị đóng, dù client không thay đổi gì. Tải bình thường, và số kết nối chưa chạm giới hạn nào.
    .fix = Ở client, chờ, và tăng khoảng chờ sau mỗi lần thử. Ở máy chủ, chỉ báo sẵn sàng (readiness) khi mọi thứ nó phụ thuộc đã sẵn sàng, để load balancer không chuyển client đến trước lúc đó.

seen-server-unavailable-behind-farewell = Gateway của farewell không kết nối được đến máy chủ, hoặc không còn chỗ cho một client nữa, và route có when_unavailable = "accept". Client nhận 1013 kèm khoảng chờ trong lý do.
    .test = Bản ghi của gateway có nguyên nhân "upstream_unavailable" nếu không kết nối được đến máy chủ, và "overloaded" nếu gateway đã đầy. Nếu không có thiết lập đó, phản hồi là HTTP 503, và trang web thấy 1006.
    .fix = Khởi động hoặc sửa máy chủ; nếu gateway đã đầy, nâng giới hạn mà bản ghi nêu. Client chờ đúng thời gian mà lý do nêu, rồi kết nối lại.

seen-reconnecting-too-fast = Các client kết nối lại nhanh hơn mức dịch vụ kịp phục hồi. Lần kết nối lại nào cũng bị đóng ngay bằng 1013, và chính các lần thử đó làm dịch vụ luôn bận.
    .test = Số handshake mỗi giây cao hơn bình thường rất nhiều, và kết nối nào cũng kết thúc trong vòng một giây. Khi client kết nối lại chậm hơn, dịch vụ phục hồi.
    .fix = Ở client, dùng khoảng chờ ngẫu nhiên tăng dần, và chỉ đặt lại khoảng chờ sau khi một kết nối đã ổn định một thời gian. Ở phía trước dịch vụ, giới hạn tần suất kết nối mới.

## 1014

seen-invalid-answer-upstream = Máy chủ phía sau một gateway bị sập hoặc gửi dữ liệu không phải WebSocket, trên một kết nối đã mở đến client.
    .test = Log của gateway cho thấy gateway đã nhận được gì. Kết nối thẳng đến máy chủ, không qua gateway: ở đó máy chủ cũng lỗi. Nếu handshake với máy chủ thất bại, gateway thường trả về HTTP 502, và trang web thấy 1006.
    .fix = Sửa máy chủ: log của nó cho thấy vì sao nó sập hoặc nó đã gửi gì. Với client không chấp nhận 1014, cho gateway gửi 1011.

## 1015

seen-tls-certificate = Chứng chỉ đã hết hạn, là chứng chỉ tự ký, hoặc được cấp cho tên khác với tên mà client dùng.
    .test = "{ -openssl }" hiện tên và thời hạn. Mở host đó bằng https:// trong trình duyệt: Chrome báo ERR_CERT_AUTHORITY_INVALID khi không biết bên cấp. Nếu chứng chỉ không có vấn đề, kiểm tra đồng hồ của client.
    .fix = Cài chứng chỉ hợp lệ cho tên đó. Nếu bạn dùng CA riêng, cho client tin cậy CA đó; đừng tắt việc xác minh chứng chỉ.

seen-tls-chain = Máy chủ gửi chứng chỉ của nó mà không kèm các chứng chỉ trung gian. Chrome và Safari tự tải phần còn thiếu và kết nối được; curl, Java, Go và Node thì không.
    .test = "openssl s_client -showcerts" chỉ hiện một chứng chỉ. Client bị lỗi báo "unable to get local issuer certificate" hoặc "unable to verify the first certificate", trong khi trình duyệt kết nối được.
    .fix = Cấu hình máy chủ với toàn bộ chuỗi chứng chỉ, thường là file tên fullchain.pem, rồi nạp lại cấu hình máy chủ.

seen-tls-plain-port = Client dùng wss:// với một cổng mà ở đó máy chủ dùng HTTP không mã hóa.
    .test = OpenSSL và BoringSSL báo "wrong version number". Cùng cổng đó chấp nhận ws://, hoặc http:// bằng curl.
    .fix = Dùng cổng có TLS, hoặc đặt TLS phía trước máy chủ. Khi thử ở máy cục bộ không có TLS, dùng ws://.

seen-tls-no-common-version = Client và máy chủ không có phiên bản TLS chung hoặc không có cipher chung: một trong hai bên đã cũ, hoặc được cấu hình chỉ cho phép phiên bản cũ như TLS 1.0.
    .test = Thông báo lỗi nêu nguyên nhân: "protocol_version", "handshake failure", hoặc ở Chrome là ERR_SSL_OBSOLETE_VERSION hay ERR_SSL_VERSION_OR_CIPHER_MISMATCH. "openssl s_client -tls1_2" cho biết máy chủ có chấp nhận TLS 1.2 không.
    .fix = Cập nhật bên cũ hơn, hoặc bật TLS 1.2 trở lên trong thiết lập của nó.

seen-tls-inspected = Một proxy trong mạng của client giải mã các kết nối TLS để kiểm tra, và đưa ra chứng chỉ của chính nó, mà client không tin cậy.
    .test = Bên cấp chứng chỉ mà client thấy không phải bên cấp chứng chỉ của máy chủ. Ở mạng khác, client kết nối được.
    .fix = Cho client tin cậy CA của proxy, hoặc đề nghị người vận hành proxy không kiểm tra host này. Không cần thay đổi gì ở máy chủ.

## 3000, 3003, 3008

seen-number-means-other-thing = Bên gửi dùng một số đã đăng ký với nghĩa riêng. 3000 nghĩa là "connection closed" ở Centrifugo, "Go away!" ở SockJS, là lỗi của subprotocol ở WebSocket++, và ở SaltyRTC là đường dẫn đã đầy. 3003 ở SaltyRTC nghĩa là các bên đã chuyển sang một kênh khác. { -other-3008 }
    .test = Tìm xem phía bên kia là dịch vụ hay thư viện nào: xem địa chỉ, subprotocol và lý do. Nếu ở đó con số có nghĩa khác, thông tin xác thực mới hay quyền mới không giúp được gì.
    .fix = Làm theo tài liệu của thư viện hoặc dịch vụ đó. Client của Centrifugo kết nối lại sau 3000–3499 và dừng sau 3500–3999.

seen-rights-missing = Dịch vụ biết tài khoản này, nhưng nó không có quyền, vai trò hoặc gói dịch vụ cần cho kênh hay thao tác đó.
    .test = Kết nối bằng thông tin xác thực mới của cùng tài khoản cũng kết thúc như vậy; kết nối bằng một tài khoản có quyền thì không bị đóng. Nếu thông tin xác thực mới giải quyết được, nguyên nhân không phải là quyền.
    .fix = Cấp quyền, hoặc dùng tài khoản có quyền. Ở client, báo cho người dùng, và đừng tự động kết nối lại.

seen-rights-revoked = Tài khoản có quyền lúc mở và mất quyền trong lúc kết nối đang mở: chẳng hạn nó rời một nhóm, hoặc phiên của nó bị thu hồi.
    .test = Kết nối đã hoạt động một thời gian, log về tài khoản có thay đổi đó đúng lúc kết nối bị đóng, và kết nối mới bị từ chối.
    .fix = Đừng tự động kết nối lại. Ở máy chủ, đóng các kết nối của một tài khoản ngay khi quyền của nó thay đổi, bằng một mã mà sau đó các client của bạn không kết nối lại.

seen-waited-too-long = Bên gửi chờ đăng nhập, thông điệp đầu tiên hoặc pong, và bộ hẹn giờ của nó đã hết giờ. graphql-ws dùng 4408 khi đăng nhập không đến trong { SECONDS("graphql-ws-connection-init-timeout") } giây; gateway của farewell gửi 3008 cho client không đáp ping.
    .test = Nếu là bộ hẹn giờ chờ đăng nhập, lúc kết thúc kết nối lần nào cũng đã mở được cùng một khoảng thời gian; nếu là bộ hẹn giờ heartbeat, lần nào cũng kết thúc sau cùng một khoảng không có thông điệp hay pong. So cả hai với các timeout của máy chủ.
    .fix = Đăng nhập ngay sau khi mở, và gửi heartbeat mà dịch vụ cần. Đừng để event loop bị chặn, để ping được đáp.

## 4000–4999

seen-private-meaning = Ứng dụng hoặc dịch vụ ở phía bên kia dùng con số với nghĩa riêng. 4000 ở Discord là lỗi không rõ nguyên nhân, ở Pusher nghĩa là ứng dụng chỉ chấp nhận TLS, và ở Colyseus nghĩa là client chủ động rời đi.
    .test = Xác định dịch vụ qua địa chỉ hoặc subprotocol, rồi tra con số trong tài liệu của nó. Nếu máy chủ là của bạn, tìm trong mã nguồn.
    .fix = Chỉ kết nối lại theo đúng tài liệu đó. Ở Pusher, con số cho biết phải làm gì: sau 4000–4099 thì đừng kết nối lại khi chưa thay đổi gì, sau 4100–4199 thì chờ từ { SECONDS("pusher-backoff-delay") } giây trở lên, sau 4200–4299 thì kết nối lại ngay.

## 3000–3999

seen-library-number = Một thư viện hoặc dịch vụ dùng một số chưa đăng ký trong dải 3000–3999. Centrifugo, SaltyRTC và AssemblyAI có những số như vậy.
    .test = Con số có trong tài liệu hoặc trong mã nguồn của thư viện hay dịch vụ ở phía bên kia. Lý do thường giải thích nó.
    .fix = Làm theo những gì tài liệu đó nói về con số. Nếu chính bạn đã chọn con số, hãy đổi sang một số trong dải 4000–4999.

## 5000–65535

seen-swapped-bytes = Bên gửi ghi hai byte của mã sai thứ tự: 59395 là 1000, và 59651 là 1001.
    .test = Viết con số ở dạng hex và đảo hai byte của nó: kết quả là một mã đã biết.
    .fix = Ghi mã theo thứ tự byte trên mạng (network byte order), tức byte cao đứng trước: 1000 là 03 E8.

seen-reason-without-code = Bên gửi ghi lý do mà không có mã phía trước, nên hai chữ cái đầu bị đọc thành con số: "by" là 25209.
    .test = Viết con số ở dạng hex: cả hai byte đều là chữ cái, và lý do thiếu hai chữ cái đầu.
    .fix = Đặt mã trong hai byte trước lý do, hoặc gửi phần thân rỗng.

## 1016–2999

seen-draft-table = Một chương trình dùng một số trong dải 1016–2999 với nghĩa riêng, hoặc theo một bảng chia dải này thành 1016–1999 và 2000–2999. Cả RFC 6455 lẫn sổ đăng ký đều không chia như vậy.
    .test = Mã nguồn của bên gửi có con số đó. Thư viện không chấp nhận con số thì hiện điều khác: tungstenite hiện 1002 với "Protocol violation", dù frame không sai.
    .fix = Thay bằng một số trong dải 4000–4999: các thư viện chấp nhận những số đó, và trình duyệt gửi được chúng.

## 0–999

seen-local-number = Một thư viện báo con số này hoặc có hằng số mang giá trị đó; con số không nằm trong frame Close nào. aiohttp báo 0 cho frame Close rỗng; client SockJS báo 2000 khi mọi transport đều thất bại; máy chủ SockJS ghi 2010, "Another connection still open", vào một thông điệp; libwebsockets có 2000 và 9999.
    .test = Khi bắt gói tin, không frame Close nào có con số này, còn mã nguồn của một thư viện ở một trong hai đầu thì có.
    .fix = Tra con số trong tài liệu của thư viện đó. Sau 2000 của SockJS, kiểm tra xem proxy có cho transport nào của nó đi qua không; sau 2010, mỗi phiên chỉ mở một kết nối.
