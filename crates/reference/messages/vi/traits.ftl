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
    .fault = Không bên nào: một bên đã chủ động đóng, hoặc một bộ hẹn giờ đã kết thúc kết nối.
    .look = Lời gọi close(), và bộ hẹn giờ khớp với thời gian kết nối đã mở hoặc với khoảng không có dữ liệu trước khi kết thúc.
    .tell-1 = Nhiều khả năng là 1000 nếu log của bên đã đóng có lời gọi close(1000).
    .tell-2 = Nếu Java-WebSocket, Tomcat, .NET hoặc websocket-driver báo 1000, frame Close có thể đã rỗng: các thư viện này báo 1000 cho cả frame Close rỗng.

traits-1001 =
    .clean = Có, nếu frame Close của phía bên kia đến trước khi bên gửi rời đi.
    .fault = Không bên nào: một bên rời đi.
    .look = Trang mà người dùng vừa rời khỏi, hoặc việc tắt máy chủ và idle timeout của nó.
    .tell-1 = Nhiều khả năng là 1001 nếu đúng lúc đó một trang bị đóng hoặc tải lại, máy chủ tắt, hoặc Jetty hay Tomcat hết idle timeout.

traits-1002 =
    .clean = { -clean-receiver }
    .fault = Bên đã gửi các byte đó, hoặc thứ gì trên đường đi đã sửa chúng.
    .look = Lý do, và những byte đầu của frame bị từ chối.
    .tell-1 = Nhiều khả năng là 1002 nếu lý do nêu một quy tắc về frame, như "RSV1 must be clear".
    .tell-2 = Nếu tungstenite báo 1002 với "Protocol violation", phía bên kia có thể đã gửi một mã mà tungstenite không chấp nhận, như 1014.

traits-1003 =
    .clean = { -clean-both }
    .fault = Bên đã gửi thông điệp, nếu hai bên đã thống nhất về kiểu.
    .look = Kiểu của thông điệp cuối cùng.
    .tell-1 = Nhiều khả năng là 1003 nếu thông điệp cuối cùng là nhị phân mà endpoint cần văn bản, hoặc ngược lại. Khi bắt gói tin, opcode 1 là văn bản, 2 là nhị phân.

traits-1004 =
    .clean = { -not-valid }
    .fault = Bên đã gửi: số này là số dự trữ.
    .look = Bảng mã mà bên gửi dựa vào.
    .tell-1 = Nhiều khả năng là 1004 nếu bên gửi theo một bảng có trước RFC, trong đó 1004 nghĩa là thông điệp quá lớn.

traits-1005 =
    .clean = Thường là có: đã có một frame Close đến.
    .fault = Không bên nào: frame Close rỗng là hợp lệ và không nêu nguyên nhân.
    .look = Lời gọi close() không kèm mã.
    .tell-1 = Nhiều khả năng là 1005 nếu phía bên kia gọi close() không kèm mã trong trình duyệt hoặc trong ws (Node).
    .tell-2 = Nếu aiohttp báo 0 thì frame Close rỗng: đó là 1005.

traits-1006 =
    .clean = { -clean-never }
    .fault = Không rõ: 1006 chỉ có nghĩa là không có frame Close dùng được nào đến; nguyên nhân có thể là bất cứ điều gì.
    .look = Trước hết, kết nối đã từng mở được chưa; sau đó là bộ hẹn giờ, các lần khởi động lại và proxy.
    .tell-1 = Nếu sự kiện open chưa từng xảy ra thì handshake mở kết nối đã thất bại: nhiều khả năng là 1006, vì không thể có frame Close nào đã đến.
    .tell-2 = Nhiều khả năng là 1006 nếu TCP kết thúc mà không có frame Close, hoặc nếu thư viện của chính bạn kết thúc kết nối vì một lỗi; khi đó thư viện thường báo 1006, bất kể nó đã gửi mã nào.

traits-1007 =
    .clean = { -clean-receiver }
    .fault = Bên đã gửi thông điệp.
    .look = Các byte của thông điệp văn bản cuối cùng.
    .tell-1 = Nhiều khả năng là 1007 nếu thông điệp văn bản cuối cùng, hoặc lý do của một frame Close, có những byte mà bộ giải mã UTF-8 không chấp nhận.

traits-1008 =
    .clean = { -clean-both }
    .fault = Theo cách nhìn của bên gửi 1008: bên đã vi phạm quy định.
    .look = Lý do, và kết nối đã mở được bao lâu.
    .tell-1 = Nhiều khả năng là 1008 nếu log của bên gửi nêu một quy định: thông tin xác thực, Origin, đường dẫn, tần suất, nội dung.

traits-1009 =
    .clean = { -clean-receiver }
    .fault = Bên đã gửi thông điệp, hoặc máy chủ hay proxy có giới hạn quá nhỏ.
    .look = Kích thước của thông điệp cuối cùng, và giới hạn của máy chủ và của từng proxy.
    .tell-1 = Nhiều khả năng là 1009 nếu ngay trước đó có một thông điệp lớn, còn những thông điệp nhỏ hơn cùng loại được chấp nhận.

traits-1010 =
    .clean = Với máy chủ thì có, nếu máy chủ hồi đáp; client gửi 1010 thường báo 1006.
    .fault = Theo cách nhìn của client: máy chủ, hoặc một proxy đã xóa phần mở rộng.
    .look = Header Sec-WebSocket-Extensions, ở client và ở máy chủ.
    .tell-1 = Nhiều khả năng là 1010 nếu một client kết thúc kết nối ngay sau khi mở, và lý do nêu tên một phần mở rộng.

traits-1011 =
    .clean = { -clean-both }
    .fault = Bên gửi; với "keepalive ping timeout" thì có thể là bất kỳ bên nào, vì bên nào cũng có thể đã bị chặn.
    .look = Lý do, rồi đến log của bên gửi.
    .tell-1 = Nhiều khả năng là 1011 nếu log của bên đã đóng có ngoại lệ hoặc panic ở đúng giây kết nối bị đóng.
    .tell-2 = Nếu lý do là "keepalive ping timeout" thì nhiều khả năng là 1011: Python websockets gửi mã này khi một ping không được đáp.

traits-1012 =
    .clean = { -clean-both }
    .fault = Không bên nào: dịch vụ khởi động lại.
    .look = Đợt triển khai hoặc lần nạp lại cấu hình vào lúc đó.
    .tell-1 = Nhiều khả năng là 1012 nếu mọi kết nối của một instance kết thúc trong vài giây, mỗi kết nối đều có frame Close, trong một đợt triển khai hoặc khi nạp lại cấu hình.

traits-1013 =
    .clean = { -clean-both }
    .fault = Thường là không bên nào: dịch vụ nhận nhiều kết nối hơn sức chứa của nó.
    .look = Tải và các giới hạn của dịch vụ.
    .tell-1 = Nhiều khả năng là 1013 nếu kết nối kết thúc ngay sau khi mở trong lúc dịch vụ đang chạm một giới hạn, và về sau thì không bị đóng.

traits-1014 =
    .clean = { -clean-both }
    .fault = Máy chủ phía sau gateway.
    .look = Máy chủ phía sau gateway, và log của gateway.
    .tell-1 = Nhiều khả năng là 1014 nếu log của gateway cho thấy, trong lúc kết nối của client đang mở, kết nối đến máy chủ phía sau bị đứt, hoặc máy chủ đó gửi dữ liệu không hợp lệ.

traits-1015 =
    .clean = { -clean-never }
    .fault = Phần lớn là máy chủ: chứng chỉ của nó, hoặc chuỗi chứng chỉ.
    .look = Chứng chỉ, bằng lệnh openssl s_client.
    .tell-1 = Nhiều khả năng là 1015 nếu openssl s_client -connect HOST:443 -servername HOST -verify_return_error thất bại với cùng host đó. Trong trường hợp này trình duyệt báo 1006.

traits-3000 =
    .clean = { -clean-both }
    .fault = Client: thông tin xác thực của nó.
    .look = Token: có gửi kèm không, có hợp lệ không, đã hết hạn chưa.
    .tell-1 = Nhiều khả năng là 3000 nếu kết nối bằng thông tin xác thực mới thì không bị đóng.
    .tell-2 = { -general-3000 }

traits-3003 =
    .clean = { -clean-both }
    .fault = Client: tài khoản của nó không có quyền.
    .look = Quyền của tài khoản.
    .tell-1 = Nhiều khả năng là 3003 nếu kết nối bằng thông tin xác thực mới của cùng tài khoản cũng kết thúc như vậy, còn kết nối bằng tài khoản khác thì không bị đóng.

traits-3008 =
    .clean = Có, nếu phía bên kia vẫn còn hồi đáp.
    .fault = Bên đã chậm.
    .look = Điều mà bên gửi đã chờ: đăng nhập, một thông điệp hoặc pong.
    .tell-1 = Nhiều khả năng là 3008 nếu đăng nhập, thông điệp đầu tiên hoặc pong đến quá muộn.
    .tell-2 = { -other-3008 }

traits-unused =
    .clean = { -not-valid }
    .fault = Chương trình đã dùng số này làm mã đóng.
    .look = Chỗ trong chương trình đã tạo ra con số.
    .tell-1 = Nhiều khả năng là { $code } nếu một thư viện có hằng số mang giá trị đó, hoặc nếu một chương trình dùng mã trạng thái HTTP làm mã đóng.

traits-unassigned =
    .clean = { -not-valid }
    .fault = Chương trình đã chọn một số chưa đăng ký.
    .look = Mã nguồn của chương trình đã gửi số này.
    .tell-1 = Nhiều khả năng là { $code } nếu số này có trong mã nguồn của chương trình đã gửi; sổ đăng ký không có số này.

traits-library =
    .clean = { -clean-both }
    .fault = Xem tài liệu về thư viện của bên gửi.
    .look = Tài liệu của thư viện hoặc dịch vụ ở phía bên kia.
    .tell-1 = Nhiều khả năng là { $code } nếu tài liệu của thư viện hoặc dịch vụ ở phía bên kia có liệt kê số này.

traits-private =
    .clean = { -clean-both }
    .fault = Xem tài liệu của dịch vụ đã gửi mã.
    .look = Mã nguồn hoặc tài liệu của dịch vụ ở phía bên kia.
    .tell-1 = Nhiều khả năng là { $code } nếu mã nguồn hoặc tài liệu của dịch vụ ở phía bên kia có liệt kê số này.

traits-outside =
    .clean = { -not-valid }
    .fault = Bên đã ghi frame Close.
    .look = Con số ở dạng hex: hai byte của nó có thể bị đảo, hoặc là hai chữ cái.
    .tell-1 = Nhiều khả năng là { $code } nếu bên gửi đảo hai byte của một mã, hoặc ghi lý do vào frame Close mà không có mã phía trước.
