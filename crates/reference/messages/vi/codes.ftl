# The codes that have an entry of their own.
#
# A message is one code. Its value is the code's name. The attributes:
#   .description  what the number says, in two or three sentences
#   .when-1 ...   when it is seen, one concrete situation each, from 1 without a gap
#   .fix-1 ...    what to do, one concrete step each, from 1 without a gap
#   .reference    where it is defined
#
# One line is one text: a line break would reach the reader. A translation has
# the same attributes; a test says which are missing.

code-1000 = Đóng bình thường
    .description = Bên gửi đã làm xong việc cần đến kết nối này và chào tạm biệt. Nó chỉ nói cho riêng mình: con số này không có nghĩa là cả hai bên đã thống nhất kết thúc.
    .when-1 = Ứng dụng gọi close(1000): một trang đã xong việc, hoặc máy chủ đã phát hết luồng dữ liệu.
    .when-2 = Máy chủ ngắt một kết nối im lặng khi hết thời gian chờ nhàn rỗi. Cowboy (Erlang, Elixir) gửi 1000 không kèm lý do sau 60 giây im lặng.
    .when-3 = Kết nối đạt tuổi tối đa: Daphne ngắt sau 86400 giây, uWebSockets ngắt với lý do "please reconnect".
    .when-4 = Ping không có hồi đáp: khi đó Tornado gửi 1000 với lý do "ping timed out".
    .when-5 = Chính thư viện của bạn đổi một frame Close rỗng thành 1000. Java-WebSocket, Tomcat, .NET và websocket-driver (Rails, faye) làm vậy, còn các thư viện khác báo 1005.
    .when-6 = Dịch vụ gửi mã này kèm một lý do cấm kết nối lại, chẳng hạn khóa đã hết hạn.
    .fix-1 = Nếu kết thúc này nằm trong dự kiến thì không có gì phải sửa.
    .fix-2 = Nếu không, so tuổi kết nối và quãng im lặng cuối cùng với các con số tròn. Im lặng đúng 60 giây, hay sống đúng 24 giờ không lệch giây nào, là do bộ hẹn giờ chứ không do ai quyết định.
    .fix-3 = Đọc lý do. Nếu lý do rỗng, tìm lời gọi close() trong mã nguồn của cả hai bên.
    .fix-4 = Để không bị ngắt vì nhàn rỗi, gửi ping hoặc heartbeat theo chu kỳ ngắn hơn một nửa giới hạn nhỏ nhất trên đường đi.
    .fix-5 = Quyết định theo điều người dùng còn cần, đừng chỉ dựa vào 1000. Client vẫn cần kết nối thì có thể kết nối lại sau một khoảng ngẫu nhiên từ 0 đến 5 giây.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = Rời đi
    .description = Bên gửi đang rời đi: trang web sắp đóng, hoặc máy chủ đang tắt. Bản thân kết nối không có gì sai.
    .when-1 = Máy chủ thấy mã này khi người dùng đóng tab, tải lại trang hoặc chuyển sang trang khác. Khi đó chuẩn buộc trình duyệt gửi mã này, nên đây là kiểu kết thúc thường gặp nhất ở máy chủ.
    .when-2 = Máy chủ thấy mã này khi Safari tạm ngưng một trang; lý do khi đó là "WebSocket is closed due to suspension."
    .when-3 = Client thấy mã này khi máy chủ tắt. Python websockets gửi nó theo mặc định, và nhiều đoạn mã xử lý SIGTERM cũng vậy.
    .when-4 = Client thấy mã này khi Jetty hoặc Tomcat hết thời gian chờ nhàn rỗi. Log của chính máy chủ có thể ghi 1006 cho cùng sự kiện đó.
    .when-5 = Một máy chủ biên nằm giữa hai bên khởi động lại; Cloudflare ghi lý do "CloudFlare WebSocket proxy restarting".
    .when-6 = Một client OkHttp để dồn quá 16 MiB dữ liệu chờ gửi: nó kết thúc bằng 1001, không kèm lý do.
    .when-7 = Máy chủ sau gateway của farewell thấy mã này khi client biến mất hoặc bị gateway ngắt; lý do nêu nguyên nhân và bản ghi của kết nối.
    .fix-1 = Ở máy chủ, tính đây là kết thúc bình thường, đừng tính là lỗi.
    .fix-2 = Ở client, kết nối lại sau một khoảng ngẫu nhiên tối đa 5 giây: mọi client khác trên máy chủ đó cũng vừa bị ngắt cùng lúc.
    .fix-3 = Nếu mã này luôn đến sau cùng một quãng im lặng, gửi ping hoặc heartbeat theo chu kỳ ngắn hơn một nửa quãng đó.
    .fix-4 = Trong trình duyệt, đừng gọi close(1001): close() chỉ nhận 1000 và 3000-4999, các mã khác đều ném ra InvalidAccessError.
    .fix-5 = Nếu nguyên nhân là các đợt triển khai của bạn, hãy rải các lần đóng ra vài giây, và gửi 1012 khi client hiểu được mã đó.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = Lỗi giao thức
    .description = Bên gửi đã nhận những byte vi phạm quy tắc về frame của RFC 6455 và bỏ cuộc. Mã này do thư viện gửi, hầu như không bao giờ do ứng dụng. Một số thư viện còn dùng nó cho những mã mà chúng từ chối và khi hết thời gian chờ của riêng chúng.
    .when-1 = Một frame nén (bit RSV1 bật) đến dù hai bên chưa thỏa thuận nén: một proxy đã bỏ mất Sec-WebSocket-Extensions, hoặc một bên bỏ qua phản hồi cho header đó.
    .when-2 = Frame của client không có mask, hoặc frame của máy chủ lại có mask: client tự viết tay, hoặc có gì đó trên đường đi đã sửa luồng dữ liệu.
    .when-3 = Hai hàm xử lý upgrade của cùng một máy chủ HTTP ghi vào cùng một socket, hoặc có văn bản HTTP theo sau phản hồi 101.
    .when-4 = Opcode lạ, frame điều khiển bị phân mảnh hoặc dài quá 125 byte, hay frame Close có phần thân chỉ một byte hoặc mang mã không hợp lệ.
    .when-5 = Đầu bên kia gửi một mã hợp lệ nhưng thư viện bên nhận từ chối: Tomcat, Bandit và websocket-driver đổi 1012, 1013 và 1014 thành 1002; gorilla và tungstenite làm vậy với 1014.
    .when-6 = Bandit (Phoenix) ngắt một kết nối đã im lặng 60 giây.
    .when-7 = Máy chủ GraphQL dùng subscriptions-transport-ws không tìm thấy subprotocol nào chung với client.
    .fix-1 = Đọc lý do: phần lớn thư viện nêu rõ quy tắc nào bị vi phạm.
    .fix-2 = Nếu lần nào lý do cũng như nhau, đó là một lỗi cụ thể. Tắt permessage-deflate ở cả hai đầu: nếu hết lỗi, hãy xem lại việc nén và xem ai đã sửa phần bắt tay.
    .fix-3 = Nếu lý do mỗi lần một khác, luồng dữ liệu đã bị lệch. Tìm nơi thứ hai cùng ghi dữ liệu, hàm xử lý upgrade thứ hai, hoặc đoạn mã ghi thẳng vào socket bên dưới.
    .fix-4 = Bắt gói tin để lấy những byte đầu của frame gây lỗi. Hai byte đầu chứa opcode, các bit dự trữ, bit mask và độ dài.
    .fix-5 = Kết nối thẳng, không qua proxy. Nếu hết lỗi, chính proxy đã sửa phần bắt tay hoặc dữ liệu truyền qua.
    .fix-6 = Đừng kết nối lại liên tục: vẫn những byte đó thì sẽ lại lỗi. Thử lại một lần sau một đợt triển khai là hợp lý.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = Kiểu dữ liệu không được hỗ trợ
    .description = Bên gửi không nhận kiểu thông điệp này: nó nhận được dữ liệu nhị phân trong khi cần văn bản, hoặc ngược lại. Vấn đề nằm ở kiểu, không nằm ở nội dung thông điệp.
    .when-1 = Gửi dữ liệu nhị phân đến một endpoint chỉ nhận văn bản, hoặc ngược lại.
    .when-2 = Một thư viện client đổi kiểu mặc định sau khi cập nhật, ví dụ từ chuỗi sang Buffer hoặc Blob.
    .when-3 = WebSocketEndpoint của Starlette nhận một thông điệp không khớp với encoding đã khai báo; JSON sai cú pháp cũng bị tính vào đây.
    .fix-1 = Gửi bằng kiểu còn lại. Trong trình duyệt, chuỗi được gửi dạng văn bản, ArrayBuffer hoặc Blob được gửi dạng nhị phân.
    .fix-2 = Nếu không chắc mình đang gửi gì, bắt gói tin và xem opcode: 1 là văn bản, 2 là nhị phân.
    .fix-3 = Ở máy chủ, nhận cả hai kiểu, hoặc ghi rõ trong tài liệu là nhận kiểu nào.
    .fix-4 = Khi kiểu đúng mà nội dung sai, chẳng hạn JSON sai cú pháp, hãy gửi 1008 hoặc một mã riêng trong dải 4000-4999.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = Dự trữ
    .description = Mã dự trữ, chưa có nghĩa và không được phép truyền đi. Các bảng có trước RFC gọi nó là "quá lớn"; nghĩa đó ngày nay thuộc về 1009.
    .when-1 = Đầu bên kia theo một bảng có trước RFC và gửi mã này cho thông điệp quá lớn.
    .when-2 = Bạn gặp nó dưới dạng hằng số trong mã nguồn. Chẳng hạn pusher-js vẫn gọi 1004 là CLOSE_TOO_LARGE; điều đó không có nghĩa là mã này được truyền đi.
    .when-3 = Trình duyệt hiện mã này vì đầu bên kia vẫn cứ gửi: Chromium và Firefox chuyển 1004 cho trang, còn gói ws của Node báo 1006.
    .fix-1 = Tìm bên gửi mã này và sửa để nó gửi 1009 cho thông điệp quá lớn.
    .fix-2 = Nếu cần một nghĩa của riêng mình, chọn mã trong dải 4000-4999.
    .fix-3 = Ở nơi nhận, xử lý nó như mọi mã không hợp lệ: hủy kết nối với mã 1002.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = Không nhận được mã trạng thái
    .description = Một frame Close đã đến, và phần thân của nó rỗng. Như vậy là hợp lệ, và kết nối được tính là đóng sạch. Bên nhận tự điền 1005 vì không có con số nào để báo; không ai gửi mã này cả.
    .when-1 = Đầu bên kia gọi close() không kèm mã. Khi đó chuẩn buộc trình duyệt gửi frame Close rỗng.
    .when-2 = Chính mã nguồn của bạn gọi close() không kèm mã, và đầu bên kia đáp lại y như vậy.
    .when-3 = Trình duyệt thu hồi một đối tượng WebSocket không còn được tham chiếu; máy chủ thấy frame Close rỗng.
    .when-4 = Một thư viện được cập nhật. ws (2017) và Vert.x (3.5) trước đây báo 1000 cho frame Close rỗng, từ đó đến nay báo 1005.
    .when-5 = Máy chủ chạy uvicorn với bản hiện thực wsproto hoặc sansio: ở đó kết nối TCP bị mất được báo là 1005, trong khi lẽ ra phải là 1006.
    .when-6 = Cùng một frame Close rỗng nhưng nơi khác báo số khác: 1000 ở Java-WebSocket, Tomcat, .NET và websocket-driver, 0 ở aiohttp, None ở Tornado.
    .fix-1 = Không có gì hỏng cả. Xử lý như 1000 và tính là đóng sạch.
    .fix-2 = Nếu cần biết vì sao, hãy sửa để đầu bên kia nói rõ: close(1000, "done"), hoặc một mã riêng trong dải 4000-4999.
    .fix-3 = Với uvicorn dùng wsproto hoặc sansio, hãy hiểu mã này là "đóng sạch hoặc mất kết nối", hoặc đổi sang bản hiện thực phân biệt được hai trường hợp.
    .fix-4 = Không bao giờ truyền 1005 cho close(): trình duyệt sẽ ném lỗi. Bên nào thấy mã này trong phần thân của frame thì phải coi đó là lỗi giao thức.
    .fix-5 = Nếu người dùng vẫn cần kết nối, hãy kết nối lại: 1005 cho biết có bên yêu cầu kết thúc, không cho biết phía bạn có muốn kết thúc hay không.
    .reference = RFC 6455, mục 7.1.5 và 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Đóng bất thường
    .description = Kết nối đã kết thúc mà không có frame Close dùng được, hoặc chưa bao giờ mở được. Không ai gửi 1006: bên nào báo mã này thì chính bên đó tự điền vào. Mã cho biết thiếu cái gì, không cho biết chuyện gì đã xảy ra.
    .when-1 = Bắt tay mở kết nối thất bại: HTTP 401, 403, 404 hay 502, sai subprotocol, DNS, cổng từ chối kết nối, TLS. Chuẩn buộc trình duyệt giấu nguyên nhân cụ thể, nên tất cả đều hiện là 1006.
    .when-2 = Một proxy cắt kết nối im lặng. Theo mặc định, nginx và bộ cân bằng tải của AWS cắt sau 60 giây, Cloudflare sau 100 giây.
    .when-3 = Nhiều kết nối kết thúc cùng lúc: máy chủ bị sập, bị kill hoặc khởi động lại, hay proxy nạp lại cấu hình. Khi máy chủ nằm sau nginx hoặc HAProxy, các trường hợp này trông giống hệt nhau. 240 giây sau khi nạp lại cấu hình, ingress-nginx cắt những kết nối còn mở.
    .when-4 = Điện thoại khóa màn hình, laptop vào chế độ ngủ, hoặc mạng thay đổi.
    .when-5 = Đầu bên kia cắt TCP ở chỗ lẽ ra phải có frame Close: sau khi ping không được đáp, khi thông điệp quá lớn (uWebSockets), hoặc ngay sau frame Close của chính nó (Safari).
    .when-6 = Chính phía bạn hủy kết nối: vì lỗi giao thức, vì frame Close không được hồi đáp, hoặc vì một mã mà nó từ chối. Nó báo 1006 bất kể đã gửi mã gì.
    .when-7 = Ứng dụng ASGI (Starlette, FastAPI) đóng trước khi chấp nhận kết nối. Việc đó biến thành HTTP 403, và mã nó định gửi không bao giờ đến nơi.
    .fix-1 = Trước hết hãy hỏi: kết nối đã từng mở được chưa? Nếu chưa, lặp lại bắt tay bằng một client hiện được mã trạng thái HTTP: 401 và 403 là do thông tin xác thực, 404 do đường dẫn, 502 và 503 do máy chủ sau proxy, 400 và 426 do proxy làm mất header Upgrade.
    .fix-2 = Nếu đã mở, so quãng im lặng trước lúc kết thúc với 60, 100 và 600 giây. Số tròn là do bộ hẹn giờ: gửi ping hoặc heartbeat theo chu kỳ ngắn hơn một nửa con số đó.
    .fix-3 = Đếm xem bao nhiêu kết nối kết thúc trong cùng hai giây. Nếu nhiều, tìm một đợt triển khai, một lần sập hay một lần nạp lại cấu hình vào lúc đó. Nếu có giai đoạn rút kết nối (drain) trước khi đóng, xem thêm thời điểm giai đoạn đó bắt đầu.
    .fix-4 = Kết nối thẳng, không qua proxy. Nếu kết nối không bị ngắt nữa, thủ phạm là proxy.
    .fix-5 = Lý do đi kèm 1006 là do thư viện của bạn viết, không phải do đầu bên kia. Hãy đọc: nó thường nêu nguyên nhân.
    .fix-6 = Kết nối lại sau khoảng chờ ngẫu nhiên tăng dần, nhưng dừng khi bắt tay bị từ chối với 401, 403 hoặc 404.
    .reference = RFC 6455, mục 7.1.5, 7.2.3 và 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Payload của frame không hợp lệ
    .description = Payload không khớp với kiểu của thông điệp. Gần như luôn là một thông điệp văn bản không phải UTF-8 hợp lệ. Mã này nói về byte, không nói về JSON hay trường bị thiếu.
    .when-1 = Dữ liệu Latin-1 hoặc nhị phân được gửi dưới dạng thông điệp văn bản.
    .when-2 = Văn bản bị cắt theo số byte, rơi đúng vào giữa một ký tự.
    .when-3 = Chương trình Java gửi modified UTF-8 (writeUTF); không bộ giải mã nghiêm ngặt nào nhận các cặp surrogate trong đó.
    .when-4 = Lý do của frame Close không phải UTF-8 hoặc bị cắt giữa ký tự. ws và undici đáp 1007, nhiều thư viện khác đáp 1002.
    .when-5 = Một thông điệp nén không giải nén được; một số stack báo lỗi này là 1007.
    .when-6 = Gửi cùng những byte đó đến uWebSockets thì hiện là 1006, vì nó cắt TCP thay vì gửi 1007.
    .fix-1 = Gửi byte dưới dạng thông điệp nhị phân, hoặc mã hóa thành UTF-8 trước khi gửi dạng văn bản.
    .fix-2 = Ghi thông điệp dạng hex vào log ở bên gửi và tìm byte đầu tiên mà không bộ giải mã UTF-8 nào nhận. Một byte đơn lẻ trong khoảng E0 đến FC thường là Latin-1.
    .fix-3 = Chỉ cắt văn bản giữa hai ký tự: lùi lại chừng nào byte kế tiếp còn nằm trong khoảng 80 đến BF.
    .fix-4 = Giữ lý do của frame Close trong 123 byte, cắt đúng ranh giới ký tự.
    .fix-5 = Đừng gửi lại nguyên thông điệp đó. Với JSON sai cú pháp, hãy gửi 1008 hoặc một mã riêng trong dải 4000-4999 thay vì 1007.
    .reference = RFC 6455, mục 7.4.1 và 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = Vi phạm chính sách
    .description = Bên gửi từ chối tiếp tục vì một quy định của nó đã bị vi phạm. Đây là lời từ chối chung, dùng khi không mã nào khác phù hợp hoặc khi cần giấu chi tiết, nên lý do quan trọng hơn con số.
    .when-1 = Thông tin xác thực thiếu hoặc sai, hoặc tài khoản không có tính năng đó: bắt tay thành công, rồi 1008 đến trong vòng một giây, thường không kèm lý do.
    .when-2 = Đường dẫn, luồng dữ liệu hoặc Origin không nằm trong những gì dịch vụ cho phép.
    .when-3 = Client gửi quá nhiều thông điệp, hoặc mở quá nhiều kết nối, so với giới hạn dành cho nó.
    .when-4 = Client đọc quá chậm, dữ liệu gửi cho nó dồn lại ở máy chủ hoặc gateway.
    .when-5 = Token hết hạn trong lúc kết nối đang mở.
    .when-6 = Một thông điệp bị chia thành quá nhiều mảnh; ws và undici đáp lại bằng 1008.
    .when-7 = Nội dung bị từ chối: Deepgram gửi 1008 với "DATA-0000" khi payload không phải âm thanh.
    .fix-1 = Đọc lý do. Nếu rỗng, hỏi nhà cung cấp, hoặc xem log của máy chủ đúng giây kết nối bị đóng.
    .fix-2 = Xem tuổi kết nối. Trong vòng một giây sau khi mở thì do thông tin xác thực, Origin, đường dẫn hoặc gói dịch vụ; muộn hơn thì do tần suất, nội dung, bên đọc chậm hoặc token hết hạn.
    .fix-3 = Nếu lý do nêu thời gian chờ, như "retry-after=30", hãy chờ đúng chừng đó. Nếu bị giới hạn tần suất mà không nêu thời gian, chờ một phút.
    .fix-4 = Thay đổi điều gì đó trước khi kết nối lại: làm mới token, gửi chậm lại, sửa thông điệp. Lặp đi lặp lại y nguyên chỉ khiến bạn bị giới hạn nặng hơn.
    .fix-5 = Để không đọc quá chậm, dành riêng một tác vụ chỉ lấy thông điệp khỏi socket, và xử lý chúng ở nơi khác.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = Thông điệp quá lớn
    .description = Một thông điệp lớn hơn mức mà bên gửi frame Close chịu nhận. Câu hỏi là ai đặt giới hạn đó: thường không phải máy chủ mà là một gateway phía trước, hoặc chính thư viện của client.
    .when-1 = Thông điệp vượt mức mặc định của thư viện: 1 MiB ở Python websockets, 65536 byte ở Netty và Spring Cloud Gateway.
    .when-2 = Gateway ở giữa có giới hạn nhỏ hơn máy chủ đứng sau nó.
    .when-3 = Một thông điệp nén nhỏ trên đường truyền nhưng giải nén ra thì vượt giới hạn.
    .when-4 = Client gửi lại đúng thông điệp quá cỡ đó sau mỗi lần kết nối lại, và lần nào cũng bị đóng.
    .when-5 = Với uWebSockets, cùng thông điệp đó hiện là 1006, vì nó cắt TCP thay vì gửi 1009.
    .fix-1 = Tìm xem chặng nào đã gửi mã. Câu chữ của lý do cho biết: "Max frame length of 65536 has been exceeded" là Netty, "Max payload size exceeded" là ws, "exceeds maximum accepted frame size" là WebSocket-Node.
    .fix-2 = Nâng giới hạn ở chặng đó, và ở mọi chặng khác trên đường đi có đặt giới hạn.
    .fix-3 = Hoặc chia nhỏ thông điệp, hoặc gửi dữ liệu lớn qua HTTP rồi chỉ gửi địa chỉ của nó qua WebSocket.
    .fix-4 = Bỏ thông điệp đó khỏi hàng đợi trước khi kết nối lại; lần thứ hai nó cũng không lọt.
    .fix-5 = So kích thước sau khi giải nén: giới hạn được tính trên con số đó.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = Thiếu phần mở rộng bắt buộc
    .description = Client cần một phần mở rộng mà máy chủ không đồng ý dùng. Chỉ client gửi mã này, và lý do nên liệt kê những gì còn thiếu. Máy chủ thiếu phần mở rộng thì từ chối ngay lúc bắt tay.
    .when-1 = Client đòi phải có permessage-deflate, hoặc một phần mở rộng riêng của nó.
    .when-2 = Một proxy xóa Sec-WebSocket-Extensions khỏi yêu cầu hoặc khỏi phản hồi.
    .when-3 = Bản build hoặc cấu hình của máy chủ không có phần mở rộng đó, chẳng hạn từ sau một lần cập nhật.
    .fix-1 = Đọc lý do: theo chuẩn, ở đó nên có tên các phần mở rộng còn thiếu.
    .fix-2 = So Sec-WebSocket-Extensions lúc client gửi với những gì đến được máy chủ, và làm tương tự với phản hồi. Chỗ nào khác nhau, chỗ đó proxy đã sửa.
    .fix-3 = Bật phần mở rộng ở máy chủ, hoặc cho client chạy không cần nó.
    .fix-4 = Đừng kết nối lại khi chưa thay đổi gì: lần thương lượng sau sẽ kết thúc y như cũ.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = Lỗi nội bộ
    .description = Bên gửi gặp một tình huống ngoài dự kiến và không thể tiếp tục. Câu chữ của RFC chỉ nói đến máy chủ; một bản đính chính đã mở rộng tên gọi, và client cũng có gửi mã này, nhất là khi keepalive của nó không được hồi đáp.
    .when-1 = Một hàm xử lý ném ngoại lệ, bị panic hoặc trả về lỗi.
    .when-2 = Lý do là "keepalive ping timeout": bên gửi mã (Python websockets, uvicorn) đã gửi ping, và bên kia không đáp trong 20 giây.
    .when-3 = Event loop của bên im lặng bị chặn bởi time.sleep() hoặc một lời gọi đồng bộ khác. Với mặc định của Python websockets, lúc đó kết nối vừa được 40 giây.
    .when-4 = Ping phải chờ sau phần dữ liệu mà một bên đọc chậm chưa lấy đi.
    .when-5 = Gateway của farewell mất máy chủ phía sau: nó bị sập, vi phạm giao thức hoặc không còn đáp ping.
    .when-6 = Bộ hẹn giờ của chính dịch vụ đã hết giờ: Deepgram gửi 1011 với "NET-0001" sau 10 giây không có âm thanh.
    .fix-1 = Đọc log của bên gửi mã, đúng giây kết nối bị đóng.
    .fix-2 = Nếu là hết giờ keepalive, hãy xem bên còn lại, bên không đáp. Đưa các việc gây chặn ra khỏi event loop của nó.
    .fix-3 = Nếu đứng sau gateway của farewell, xem bản ghi của kết nối: ở đó ghi bên nào gặp sự cố và sự cố gì.
    .fix-4 = Ở client, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần và giới hạn số lần thử. Nếu chính thông điệp của bạn làm máy chủ sập, nó sẽ lại sập.
    .fix-5 = Ở máy chủ, bắt những lỗi bạn lường trước và cho chúng mã riêng, để 1011 giữ đúng nghĩa của nó.
    .fix-6 = Nếu client không quay lại sau mã này: graphql-ws và robust-websocket coi 1011 là dứt khoát, còn rxjs và Vite 5 bỏ cuộc sau mọi lần đóng sạch. Khi mất máy chủ phía sau, gateway của farewell có thể gửi 1014 thay thế, và tự làm vậy với graphql-ws.
    .reference = RFC 6455, mục 7.4.1, và bản đính chính 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Dịch vụ khởi động lại
    .description = Dịch vụ khởi động lại; kết nối kết thúc chỉ vì thế, và dịch vụ sẽ sẵn sàng nhận kết nối mới. Văn bản đăng ký mã này yêu cầu client chờ một khoảng ngẫu nhiên từ 5 đến 30 giây. Con số 1 đến 5 giây mà nhiều trang nêu chỉ đúng khi máy chủ rải các lần đóng theo thời gian, như farewell làm.
    .when-1 = Máy chủ tắt đúng quy trình: uvicorn gửi 1012 khi thoát và khi nạp lại, Phoenix trên Bandit gửi khi endpoint của nó rút dần kết nối (drain).
    .when-2 = Một đợt triển khai thay từng instance một, mỗi instance rút hết kết nối (drain) rồi mới dừng.
    .when-3 = Gateway của farewell đang rút dần kết nối, hoặc máy chủ phía sau đã mất rồi trở lại trong khoảng thời gian được tính là khởi động lại.
    .when-4 = Một kết nối sau gateway của farewell đạt tuổi tối đa.
    .when-5 = Bạn không thấy mã này dù máy chủ đã khởi động lại: khi máy chủ nằm sau nginx hoặc HAProxy, một lần khởi động lại không báo trước hiện là 1006, và một số stack nhận 1012 nhưng báo 1002 hoặc 1006.
    .fix-1 = Ở client, tự động kết nối lại. Nếu lý do nêu thời gian chờ, như "retry-after=2.5", hãy chờ đúng chừng đó.
    .fix-2 = Nếu không nêu, chờ ngẫu nhiên 1 đến 5 giây với máy chủ biết rải các lần đóng, 5 đến 30 giây với mọi máy chủ khác. Điều quan trọng là phải ngẫu nhiên.
    .fix-3 = Lường trước việc gặp một instance khác: khôi phục phiên từ những gì client biết, đừng trông vào bộ nhớ của máy chủ cũ.
    .fix-4 = Ở máy chủ, rải các lần đóng ra vài giây để client không ùa về cùng một lúc.
    .fix-5 = Nếu client chạy trên một stack từ chối 1012, hãy gửi 1001 hoặc một mã riêng trong dải 4000-4999. dart:io của Dart hoàn toàn không gửi được 1012.
    .reference = Sổ đăng ký IANA; danh sách thư hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Hãy thử lại sau
    .description = Dịch vụ hiện không còn chỗ cho kết nối này. Văn bản đăng ký nói: hãy sang một địa chỉ khác của dịch vụ nếu có, và chỉ quay lại chính địa chỉ này khi người dùng yêu cầu. Chương trình chạy không có người dùng thì nên chờ lâu.
    .when-1 = Máy chủ đang cắt bớt tải, hoặc đã chạm giới hạn số kết nối.
    .when-2 = Máy chủ nhận kết nối trong khi những thứ nó phụ thuộc vào chưa sẵn sàng.
    .when-3 = Gateway của farewell không liên lạc được với máy chủ phía sau. Nó có thể chấp nhận bắt tay rồi đóng với 1013, vì trang web đọc được 1013 chứ không đọc được HTTP 503.
    .when-4 = Mã này đến ngay sau khi mở, hết lần này đến lần khác: client quay lại nhanh hơn tốc độ hồi phục của dịch vụ.
    .fix-1 = Nếu lý do nêu thời gian chờ, như "retry-after=10", hãy chờ đúng chừng đó.
    .fix-2 = Nếu không nêu, thử một địa chỉ khác của dịch vụ. Với chính địa chỉ này, chờ ngẫu nhiên từ 5 giây trở lên, lần sau lâu hơn lần trước; từ 30 giây trở lên nếu không ai đang ngồi đợi.
    .fix-3 = Cho người dùng biết dịch vụ đang bận, và đưa ra nút thử lại.
    .fix-4 = Nếu bạn vận hành dịch vụ, xem giới hạn số kết nối, số file đang mở, bộ nhớ và CPU, và tình trạng của những gì đứng sau dịch vụ.
    .fix-5 = Nếu client chạy trên một stack từ chối 1013, hãy gửi 1011 hoặc một mã riêng trong dải 4000-4999.
    .reference = Sổ đăng ký IANA; danh sách thư hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Lỗi gateway
    .description = Gateway hoặc proxy nhận phản hồi không hợp lệ từ máy chủ phía sau, trên một kết nối đã mở. Đây là mã tương ứng với HTTP 502. Sổ đăng ký chỉ có một câu mô tả, không có tên; "Bad Gateway" là tên quen dùng.
    .when-1 = Máy chủ sau một gateway WebSocket đã chết, hoặc trả lời bằng thứ không phải WebSocket.
    .when-2 = Gateway của farewell gửi mã này cho client dùng graphql-ws, vốn không quay lại sau 1011, và ở những route được cấu hình như vậy; nếu không, nó gửi 1011 cho cùng sự kiện.
    .when-3 = Thay vào đó bạn thấy 1002: gorilla, tungstenite và một số thư viện khác từ chối 1014. Khi đó tungstenite hiện "Protocol violation", dù không ai vi phạm quy tắc về frame.
    .when-4 = Thay vào đó bạn thấy 1006 khi chính việc bắt tay thất bại: lúc ấy gateway trả về HTTP 502, và trình duyệt không cho thấy mã đó.
    .fix-1 = Xem phía sau gateway, đừng xem client: máy chủ có đang chạy không, và nó có phục vụ WebSocket ở đường dẫn đó không?
    .fix-2 = Đọc log của gateway đúng giây kết nối bị đóng; nó biết máy chủ đã gửi gì.
    .fix-3 = Kết nối thẳng đến máy chủ, không qua gateway, và xem kết nối đó kết thúc ra sao.
    .fix-4 = Nếu client chạy trên một stack từ chối 1014, cho gateway gửi 1011.
    .fix-5 = Ở client, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần, như với 1006.
    .reference = Sổ đăng ký IANA; danh sách thư hybi <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = Bắt tay TLS thất bại
    .description = Không thiết lập được TLS, nên chưa hề có kết nối WebSocket. Mã này do một bên tự báo; không ai gửi nó. Trình duyệt cũng không dùng: chúng hiện 1006.
    .when-1 = Chứng chỉ tự ký, đã hết hạn, hoặc được cấp cho tên khác.
    .when-2 = Máy chủ không gửi các chứng chỉ trung gian: một số client vẫn xoay xở được, số khác từ chối.
    .when-3 = Client kết nối bằng wss:// đến một cổng không có TLS.
    .when-4 = Hai bên không có phiên bản TLS hay bộ mã hóa (cipher) nào chung, hoặc client không gửi tên máy chủ (SNI).
    .when-5 = Một proxy kiểm tra TLS đưa ra chứng chỉ của riêng nó, mà client không tin.
    .when-6 = Trang web hiện 1015: khi đó đầu bên kia đã ghi mã này vào frame Close. Firefox chuyển tiếp con số, Chromium hiện 1006.
    .fix-1 = Xem máy chủ đưa ra những gì: openssl s_client -connect HOST:443 -servername HOST. Kiểm tra tên, thời hạn và chuỗi chứng chỉ.
    .fix-2 = Cài đủ chuỗi chứng chỉ lên máy chủ, kể cả các chứng chỉ trung gian.
    .fix-3 = Nếu máy chủ không có TLS, dùng ws://, hoặc đặt phía trước nó một thành phần có TLS.
    .fix-4 = Mở chính host đó bằng https:// trong trình duyệt: nó nêu rõ lỗi mà WebSocket buộc phải giấu.
    .fix-5 = Kiểm tra đồng hồ của client: ngày giờ sai khiến chứng chỉ tốt cũng bị từ chối.
    .fix-6 = Đừng tắt việc xác minh. Với chứng chỉ của riêng bạn, hãy cho client tin đúng chứng chỉ đó.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = Chưa xác thực
    .description = Thông tin xác thực thiếu hoặc sai: điều mà HTTP báo bằng 401, ở đây báo trên một kết nối đã được chấp nhận để trang web đọc được. Có trong sổ đăng ký từ năm 2021, không có tài liệu nào đi kèm.
    .when-1 = Token bị thiếu, sai định dạng, sai hoặc đã hết hạn.
    .when-2 = Gateway của farewell chấp nhận một lần bắt tay mà máy chủ đã từ chối với 401, rồi đóng với 3000, vì route yêu cầu như vậy.
    .when-3 = Máy chủ là Centrifugo: ở đó 3000 nghĩa là "kết nối đã đóng", và client của nó sẽ kết nối lại.
    .when-4 = Máy chủ dựng trên WebSocket++: ở đó 3000 là lỗi chung của subprotocol.
    .when-5 = Ứng dụng lấy 3000 vì đó là số trống đầu tiên, không biết đến sổ đăng ký.
    .fix-1 = Trước hết tìm xem ai gửi. Trong bộ mã riêng của một thư viện, con số mang nghĩa do thư viện đó đặt.
    .fix-2 = Lấy thông tin xác thực mới rồi mới kết nối lại. Dùng cái cũ thì lại bị từ chối.
    .fix-3 = Nếu token lẽ ra còn dùng được, so đồng hồ hai bên, và kiểm tra audience cùng khóa của token.
    .fix-4 = Ở máy chủ, chấp nhận bắt tay rồi mới đóng với 3000. Nếu từ chối bằng HTTP 401, trang web chỉ thấy 1006.
    .fix-5 = Với client chạy trên uWebSockets hoặc Bun, hãy gửi 1008 hoặc một mã riêng trong dải 4000-4999: chúng báo 3000 thành 1006.
    .reference = Sổ đăng ký IANA, 2021-09-06 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Không được phép
    .description = Thông tin xác thực được nhận ra, nhưng không đủ quyền cho việc này: điều mà HTTP báo bằng 403. Thông tin xác thực thiếu hoặc sai là 3000. Có trong sổ đăng ký từ năm 2023, không có tài liệu nào đi kèm.
    .when-1 = Tài khoản không có quyền, vai trò hoặc gói dịch vụ cho kênh này hay thao tác này.
    .when-2 = Quyền bị thu hồi trong lúc kết nối đang mở.
    .when-3 = Gateway của farewell chấp nhận một lần bắt tay mà máy chủ đã từ chối với 403, rồi đóng với 3003, vì route yêu cầu như vậy.
    .fix-1 = Kiểm tra quyền nào được yêu cầu và tài khoản này có quyền đó không. Thông tin xác thực mới của cùng tài khoản không giúp được gì.
    .fix-2 = Đừng tự động kết nối lại. Cho người dùng biết điều gì không được phép.
    .fix-3 = Ở máy chủ, chấp nhận bắt tay rồi mới đóng với 3003. Nếu từ chối bằng HTTP 403, trang web chỉ thấy 1006.
    .fix-4 = Với client chạy trên uWebSockets hoặc Bun, hãy gửi 1008 hoặc một mã riêng trong dải 4000-4999: chúng báo 3003 thành 1006.
    .reference = Sổ đăng ký IANA, 2023-02-22 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Hết thời gian chờ
    .description = Bên gửi đã chờ một điều gì đó quá lâu: điều mà HTTP báo bằng 408. Có trong sổ đăng ký từ năm 2024, không có tài liệu nào đi kèm, nên muốn biết nó đã chờ điều gì thì chỉ có thể trông vào lý do.
    .when-1 = Client không đăng nhập, hoặc không gửi thông điệp đầu tiên, kịp thời.
    .when-2 = Client không đáp ping. Khi đó gateway của farewell gửi 3008, nhưng mã này hiếm khi đến nơi: client thường không còn đó nữa.
    .when-3 = Máy chủ là Centrifugo: ở đó 3008 nghĩa là client đọc quá chậm.
    .when-4 = Dịch vụ là AssemblyAI: ở đó 3008 nghĩa là phiên đã đạt độ dài tối đa.
    .fix-1 = Trước hết tìm xem ai gửi. Trong bộ mã riêng của một thư viện hay dịch vụ, con số mang nghĩa được đặt ở đó.
    .fix-2 = So tuổi kết nối và quãng im lặng cuối cùng với các thời gian chờ của máy chủ.
    .fix-3 = Gửi điều máy chủ đang chờ: đăng nhập ngay sau khi mở, heartbeat trong lúc im lặng.
    .fix-4 = Tìm việc gây chặn trong client: event loop bị chặn thì không đáp được ping.
    .fix-5 = Kết nối lại sau một khoảng ngẫu nhiên tối đa 5 giây.
    .reference = Sổ đăng ký IANA, 2024-02-01 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>
