# The numbers without an entry of their own, range by range.
#
# Built like codes.ftl; the value is the range's name, and $code is the number
# that was asked for.

range-unused = Không dùng
    .description = { $code } không được nằm trong frame Close: RFC 6455 bỏ trống 0-999. Theo đúng chuẩn thì không kết nối nào kết thúc bằng số này.
    .when-1 = Số được báo là 0: aiohttp báo vậy cho frame Close rỗng, thư viện khác báo là 1005.
    .when-2 = Đó là hằng số của một thư viện và không bao giờ được truyền đi: WebSocket++ giữ 0, 1 và 2 cho riêng mình, libwebsockets giữ 0.
    .when-3 = Một chương trình truyền mã trạng thái HTTP, như 401 hay 503, cho close().
    .when-4 = Đầu bên kia vẫn cứ gửi. Chromium và Firefox chuyển con số cho trang; gói ws của Node báo 1006, và nhiều thư viện đáp 1002.
    .fix-1 = Nếu con số đến từ thư viện của chính bạn, tra ở đó: nó không phải mã của giao thức.
    .fix-2 = Nếu chương trình của bạn gửi nó, chọn một mã được phép truyền: 1008 khi có quy định bị vi phạm, 1011 khi có lỗi, 1013 khi quá tải, 4000-4999 cho những gì của riêng bạn.
    .fix-3 = Nếu đầu bên kia gửi nó, bắt gói tin để xem frame Close. Phần thân bắt đầu bằng mã gồm hai byte, byte cao trước: 1000 là 03 E8.
    .reference = RFC 6455, mục 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Chưa cấp
    .description = { $code } không được nằm trong frame Close: số này chưa được cấp cho ai. 1000-2999 thuộc về giao thức và các phần mở rộng công khai của nó, và sau 1015 chưa có số nào được cấp. Hai nửa 1016-1999 và 2000-2999 mà nhiều bảng nêu không có trong RFC 6455, cũng không có trong sổ đăng ký.
    .when-1 = Một ứng dụng lấy số này cho nghĩa của riêng nó, lẽ ra phải lấy trong dải 4000-4999.
    .when-2 = Đó là hằng số của một thư viện và không bao giờ được truyền đi: libwebsockets dùng 2000 cho riêng mình.
    .when-3 = Đầu bên kia vẫn cứ gửi. Chromium và Firefox chuyển con số cho trang; gói ws của Node báo 1006, và phần lớn thư viện đáp hoặc hiện 1002.
    .when-4 = tungstenite hiện 1002 "Protocol violation", dù không ai vi phạm quy tắc về frame: đầu bên kia đã gửi một số trong dải này.
    .fix-1 = Nếu chương trình của bạn gửi nó, chuyển sang 4000-4999. Mã trong dải đó đi qua được mọi nơi, và trình duyệt cũng gửi được.
    .fix-2 = Nếu đầu bên kia gửi nó, bắt gói tin để lấy frame Close và báo cho tác giả: rất ít client của họ nhận được mã này đúng như ý định.
    .fix-3 = Ở nơi nhận, hủy kết nối với mã 1002, như với mọi mã không hợp lệ.
    .reference = RFC 6455, mục 7.4.2, và sổ đăng ký IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Thư viện hoặc framework
    .description = { $code } nằm trong dải dành cho thư viện và framework; tác giả của chúng có thể đăng ký số ở đó, ai đến trước được trước. Ít ai làm vậy: chỉ có ba mục 3000, 3003 và 3008. Nghĩa của { $code } do thư viện ở đầu bên kia quyết định.
    .when-1 = Máy chủ là Centrifugo: nó có bộ mã riêng ở đây. Client kết nối lại khi gặp mã 3000-3499 và không kết nối lại khi gặp mã 3500-3999.
    .when-2 = Dịch vụ là AssemblyAI: 3005 đến 3009 là lỗi của các phiên streaming.
    .when-3 = Một ứng dụng lấy số này vì trình duyệt cho phép 3000-4999 trong close().
    .when-4 = Đầu bên kia gửi mã này nhưng bạn thấy 1006: uWebSockets và Bun từ chối 3000-3999 khi nhận.
    .fix-1 = Tìm xem thư viện hay dịch vụ nào ở đầu bên kia, rồi tra con số trong tài liệu của nó.
    .fix-2 = Đọc lý do: thư viện có bộ mã riêng thường giải thích ngay ở đó.
    .fix-3 = Đừng đoán theo bảng của thư viện khác: cùng một số, mỗi nơi một nghĩa.
    .fix-4 = Nếu cần một nghĩa của riêng mình, chọn 4000-4999, hoặc đăng ký số với IANA.
    .reference = RFC 6455, mục 7.4.2, và sổ đăng ký IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = Dùng riêng
    .description = { $code } nằm trong dải dùng riêng: nó không có nghĩa chung và không đăng ký được. Nghĩa của nó do ứng dụng ở đầu bên kia quyết định. Stack nào cũng cho nó đi qua, và trình duyệt gửi được.
    .when-1 = Một dịch vụ cần nói điều mà không mã chuẩn nào nói được. Cùng một số mà nghĩa khác xa nhau: 4000 ở Discord là "lỗi không rõ, hãy kết nối lại", ở Pusher là "chỉ nhận TLS", ở Colyseus là "chủ động rời đi".
    .when-2 = Pusher và các dịch vụ cùng họ thể hiện lời khuyên bằng chữ số hàng trăm: gặp 4000-4099 thì đừng kết nối lại, gặp 4100-4199 thì chờ từ một giây trở lên, gặp 4200-4299 thì kết nối lại ngay.
    .when-3 = Máy chủ GraphQL dùng graphql-ws gửi những mã gần giống mã HTTP: 4400 khi thông điệp sai, 4403 khi không được phép, 4408 khi không có ConnectionInit trong 3 giây, 4429 khi ConnectionInit đến lần thứ hai.
    .when-4 = Ứng dụng của chính bạn gửi: tìm con số đó trong mã nguồn.
    .when-5 = Máy chủ định gửi mã này nhưng bạn thấy 1006: nó đóng trước khi chấp nhận bắt tay, và thay vào đó một mã trạng thái HTTP đã được gửi đi.
    .fix-1 = Tìm xem dịch vụ hay thư viện nào ở đầu bên kia (địa chỉ và subprotocol cho biết), rồi tra con số trong tài liệu của nó.
    .fix-2 = Đọc lý do, rồi đọc những thông điệp đến ngay trước lúc đóng.
    .fix-3 = Nếu không biết nghĩa, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần, và dừng nếu vài lần liền vẫn kết thúc bằng con số đó.
    .fix-4 = Với mã của riêng mình, ghi lại từng số nghĩa là gì và client có nên kết nối lại không.
    .reference = RFC 6455, mục 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = Ngoài sổ đăng ký
    .description = { $code } không có nghĩa ở đâu cả: sổ đăng ký kết thúc ở 4999, và RFC 6455 không nói gì về các số lớn hơn. farewell không cho nó truyền đi.
    .when-1 = Hai byte của mã bị đảo: 59395 là 1000, 59651 là 1001.
    .when-2 = Lý do được ghi mà không có mã phía trước, nên hai chữ cái đầu bị đọc thành con số: "by" là 25209.
    .when-3 = Đó là hằng số của một thư viện và không bao giờ được truyền đi: libwebsockets dùng 9999 cho riêng mình.
    .when-4 = Một ứng dụng tự chọn số này. Netty cho mọi số từ 3000 trở lên đi qua, Chromium và Firefox chuyển nó cho trang; gói ws của Node báo 1006, và phần lớn thư viện đáp 1002.
    .fix-1 = Viết con số ở dạng hex. Nếu đảo hai byte mà ra một mã quen thuộc, bên gửi đã quên thứ tự byte mạng (network byte order); nếu chúng là chữ cái, bên gửi đã quên ghi mã.
    .fix-2 = Nếu chương trình của bạn gửi nó, chọn một mã trong dải 4000-4999.
    .fix-3 = Nếu đầu bên kia gửi nó, bắt gói tin để xem frame Close. Phần thân hoặc rỗng, hoặc là mã gồm hai byte rồi đến lý do dạng UTF-8.
    .reference = RFC 6455, mục 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
