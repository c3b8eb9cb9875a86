# Sentences and words that several texts share. A parameter is written
# { -name(code: "1000") }.

-heartbeat = Gửi một thông điệp hoặc ping theo chu kỳ ngắn hơn một nửa idle timeout ngắn nhất trên đường đi. Trang web không gửi được ping: hãy cho trang gửi một thông điệp nhỏ theo giao thức của bạn, hoặc để máy chủ gửi ping.
-reconnect-soon = Kết nối lại sau một khoảng chờ ngẫu nhiên tối đa { SECONDS("rfc6455-first-delay") } giây.
-past-the-proxy = Mở thêm một kết nối thẳng đến máy chủ, không qua proxy nào, và không gửi gì trên cả hai kết nối: nếu chỉ kết nối qua proxy bị ngắt thì proxy hoặc load balancer đã ngắt nó.
-show-status = Lặp lại handshake bằng một client hiện được mã trạng thái HTTP, như curl hay wscat, từ cùng mạng và với cùng đường dẫn, cookie và Origin.

-retry-after = Nếu lý do (reason) nêu khoảng chờ, như "retry-after=2.5" (tính bằng giây), hãy chờ đúng chừng đó; đây là quy ước của gateway farewell, không phải chuẩn.
-own-code = Nếu cần một nghĩa của riêng mình, dùng mã trong dải 4000–4999.
-accept-first = Chấp nhận handshake rồi mới gửi mã này: nếu bạn từ chối handshake bằng một mã trạng thái HTTP, trang web chỉ thấy 1006.
-uws-refuses = Client xây dựng trên uWebSockets báo mã này thành 1006; với chúng, hãy gửi 1008 hoặc mã trong dải 4000–4999.
-shown-anyway = Nếu phía bên kia gửi một số như vậy, Chromium và Firefox chuyển nó cho trang; gói ws của Node báo 1006.
-look-up-number = Tìm xem phía bên kia là thư viện hay dịch vụ nào, rồi tra con số trong tài liệu của nó.
-capture-close = Bắt gói tin để xem frame Close. Phần thân của nó hoặc rỗng, hoặc gồm mã trong hai byte, byte cao trước, rồi đến lý do dạng UTF-8.
-openssl = openssl s_client -connect HOST:443 -servername HOST

-cannot-send = Không gửi được { $code }; mã này chỉ do thư viện báo.
-neither-sent = Không gửi được mã nào trong hai mã: cả hai chỉ do thư viện báo.
-give-a-code = Khi gọi close(), hãy truyền mã và lý do.
-leave-to-library = Đừng gửi { $code } từ ứng dụng: thư viện tự gửi mã này.
-use-1014 = Chỉ gửi 1014 khi bạn là gateway, cho những client chấp nhận mã này; với các client khác, gửi 1011.
-not-again = Sau mã nào cũng vậy, đừng gửi lại thông điệp đó.
-general-1008 = 1008 là mã từ chối chung, dành cho những quy định mà 1003 (kiểu) và 1009 (kích thước) không bao quát.
-not-a-bug = 1005 không phải là lỗi, và tự nó không có nghĩa là phía bên kia có bug.

-clean-both = Có, nếu cả hai bên đã gửi frame Close.
-clean-receiver = Với bên nhận mã thì có, nếu bên đó hồi đáp; bên gửi mã thường báo 1006.
-clean-never = Không, không bao giờ.
-not-valid = Không phải mã đóng hợp lệ.

-look-age = Xem kết nối đã mở được bao lâu.
-count-ends = Đếm số kết nối kết thúc trong cùng vài giây đó.
-sends-1012 = Nhiều khả năng là 1012 nếu đó là uvicorn đang tắt hoặc Phoenix đang drain.
-fragments-1008 = Nếu một thông điệp đến thành rất nhiều mảnh, xem thư viện nào đã nhận nó: ws và undici gửi 1008 khi có quá nhiều mảnh.
-other-3008 = Ở Centrifugo, 3008 nghĩa là client đọc quá chậm; ở AssemblyAI, 3008 nghĩa là phiên đã đạt thời gian sống tối đa.

-never-opened = Nếu sự kiện open chưa từng xảy ra thì là 1006: handshake mở kết nối đã thất bại, nên không thể có frame Close nào đã đến.
-has-reason = Nếu có lý do từ phía bên kia thì là { $code }: frame Close rỗng không thể chứa lý do. Nếu không có lý do thì có thể là mã này hoặc mã kia.
-local-text = Nếu có dòng chữ đi kèm 1006, dòng chữ đó do thư viện của bạn viết, không phải phía bên kia. Hãy đọc nó: nó thường nêu nguyên nhân.
-two-ends = Bên phát hiện lỗi gửi { $code } và bản thân nó thường báo 1006; phía bên kia báo { $code }.
-capture-or-log = Chỉ con số thì không cho biết mã nào đã đến: bắt gói tin để xem frame Close, hoặc đọc log của phía bên kia.
-general-3000 = Nếu máy chủ là Centrifugo, 3000 nghĩa là "connection closed"; nếu máy chủ xây dựng trên WebSocket++, 3000 là lỗi chung của subprotocol. Cả hai đều không liên quan đến thông tin xác thực.

-after-1008 = Sau 1008, đọc lý do và các giới hạn nêu trong tài liệu của dịch vụ. Nếu do giới hạn tần suất, hãy chờ, rồi gửi chậm lại; nếu do điều khác, phải thay đổi gì đó rồi mới kết nối lại.
-after-1011 = Sau 1011, đọc lý do trước khi kết nối lại: nếu đã hết hạn mức (quota), hoặc máy chủ không xử lý được một thông điệp, cùng lỗi đó sẽ lặp lại.
-after-1012 = Sau 1012, chờ đúng thời gian mà lý do nêu. Nếu lý do không nêu, chờ ngẫu nhiên { SECONDS("registered-1012-min") } đến { SECONDS("registered-1012-max") } giây, như văn bản đăng ký 1012 khuyên; { SECONDS("paced-1012-min") } đến { SECONDS("paced-1012-max") } giây chỉ đủ nếu máy chủ rải các lần đóng theo thời gian, như farewell làm.
-after-1013 = Sau 1013, chờ đúng thời gian mà lý do nêu. Nếu lý do không nêu, thử một địa chỉ khác của dịch vụ; chỉ kết nối lại địa chỉ cũ khi người dùng yêu cầu, hoặc sau một khoảng chờ ngẫu nhiên tăng dần theo mỗi lần thử.
