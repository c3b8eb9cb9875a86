# What a comparison says about each number, or range of numbers.
#
# The value is the gist: a clause that follows "1000: ". The attributes:
#   .clean      whether the end was a clean one
#   .fault      whose fault it was
#   .look       where to look first
#   .tell-1 ... signs by which to know it, besides the bytes of the Close frame
#   .use        when to say it, or what to say instead
#
# The signs of any two entries may stand one after the other on a page. In the
# ranges $code is the number that was asked for; .clean, .fault and .look have
# no number in them.

traits-1000 = bên gửi đã làm xong việc cần đến kết nối này
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Không ai cả: kết thúc này là có chủ ý, hoặc do hết giờ.
    .look = Ai đã gọi close(), và bộ hẹn giờ nào khớp với tuổi kết nối hoặc quãng im lặng.
    .tell-1 = Đó là 1000 nếu bên đóng đã gọi close(1000), hoặc log của nó ghi rằng nó đã xong việc.
    .tell-2 = Nếu Java-WebSocket, Tomcat, .NET hay websocket-driver báo 1000 thì frame Close có thể đã rỗng: chúng cũng hiện 1000 cho trường hợp đó.
    .use = Gửi 1000 khi phía bạn đã làm xong việc cần đến kết nối này.

traits-1001 = bên gửi đang rời đi
    .clean = Có, nếu hồi đáp của đầu bên kia đến trước khi bên gửi đi mất.
    .fault = Không ai cả: một bên rời đi.
    .look = Trang mà người dùng vừa rời khỏi, hoặc việc tắt máy chủ và thời gian chờ nhàn rỗi của nó.
    .tell-1 = Đó là 1001 nếu đúng lúc đó một trang được đóng hay tải lại, hoặc máy chủ bắt đầu tắt.
    .use = Gửi 1001 khi phía bạn rời đi. Trình duyệt tự gửi mã này; gọi close(1001) ở đó sẽ ném lỗi.

traits-1002 = bên gửi nhận được những byte vi phạm RFC 6455
    .clean = Với bên nhận thì có, nếu nó hồi đáp; bên gửi mã thường báo 1006.
    .fault = Bên đã gửi những byte đó, hoặc thứ gì trên đường đi đã sửa chúng.
    .look = Lý do, và những byte đầu của frame gây lỗi.
    .tell-1 = Đó là 1002 nếu lý do nêu một quy tắc về frame, như "RSV1 must be clear".
    .tell-2 = Nếu tungstenite hiện 1002 với "Protocol violation" mà không ai vi phạm quy tắc về frame, đầu bên kia đã gửi một số mà tungstenite từ chối, chẳng hạn 1014.
    .use = Để thư viện lo 1002; nó tự gửi.

traits-1003 = bên gửi không nhận kiểu thông điệp này, văn bản hoặc nhị phân
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Bên gửi thông điệp, nếu kiểu đã được thống nhất trước.
    .look = Kiểu của thông điệp cuối cùng.
    .tell-1 = Đó là 1003 nếu thông điệp cuối cùng là nhị phân mà endpoint chỉ nhận văn bản, hoặc ngược lại. Khi bắt gói tin, opcode 1 là văn bản, 2 là nhị phân.
    .use = Gửi 1003 khi bạn không nhận kiểu thông điệp này, bất kể bên trong có gì.

traits-1004 = một số dự trữ, chưa có nghĩa
    .clean = Theo đúng chuẩn thì không kết nối nào kết thúc bằng số này.
    .fault = Bên gửi: số này không phải để dùng.
    .look = Bảng mã mà bên gửi dựa vào.
    .tell-1 = Đó là 1004 nếu bên gửi theo một bảng có trước RFC, trong đó 1004 là thông điệp quá lớn.
    .use = Không được gửi 1004. Với thông điệp quá lớn, hãy gửi 1009.

traits-1005 = một frame Close đã đến với phần thân rỗng, và bên nhận tự điền con số
    .clean = Thường là có: đã có một frame Close đến.
    .fault = Không ai cả: frame Close rỗng là hợp lệ, và không cho biết vì sao.
    .look = Chỗ gọi close() không kèm mã trong mã nguồn.
    .tell-1 = Đó là 1005 nếu một frame Close đã đến và độ dài của nó bằng 0. Chuẩn buộc trình duyệt gửi frame như vậy khi gọi close() không có đối số.
    .tell-2 = Đó là 1005 nếu aiohttp báo 0.
    .use = Không gửi được 1005. Hãy gọi close(1000) thay vì close() nếu đầu bên kia cần biết rằng bạn đã xong việc.

traits-1006 = không có frame Close dùng được nào đến, hoặc kết nối chưa bao giờ mở
    .clean = Không, không bao giờ.
    .fault = Không rõ: con số cho biết thiếu cái gì, không cho biết chuyện gì đã xảy ra.
    .look = Kết nối đã từng mở chưa; sau đó là các bộ hẹn giờ, các lần khởi động lại và proxy.
    .tell-1 = Đó là 1006 nếu sự kiện open chưa từng xảy ra: bắt tay đã thất bại.
    .tell-2 = Đó là 1006 nếu TCP kết thúc mà không có frame Close.
    .tell-3 = Đó là 1006 nếu chính phía bạn hủy kết nối: khi đó nó báo 1006 bất kể đã gửi mã gì.
    .use = Không gửi được 1006. Đó là thứ còn lại khi không ai nói gì: biết gì thì hãy ghi vào frame Close.

traits-1007 = payload không khớp với kiểu của nó, gần như luôn là văn bản không phải UTF-8
    .clean = Với bên nhận thì có, nếu nó hồi đáp; bên gửi mã thường báo 1006.
    .fault = Bên đã gửi văn bản.
    .look = Các byte của thông điệp văn bản cuối cùng.
    .tell-1 = Đó là 1007 nếu thông điệp văn bản cuối cùng, hoặc lý do của một frame Close, có những byte mà không bộ giải mã UTF-8 nào nhận.
    .use = Để thư viện lo 1007. Mã này không dành cho JSON sai cú pháp.

traits-1008 = bên gửi từ chối tiếp tục vì một quy định của nó đã bị vi phạm
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Bên vi phạm quy định, theo cách nhìn của bên gửi 1008.
    .look = Lý do, và tuổi của kết nối.
    .tell-1 = Đó là 1008 nếu lý do hoặc log của bên gửi nêu một quy định: thông tin xác thực, Origin, đường dẫn, tần suất, nội dung.
    .use = Gửi 1008 khi một quy định của bạn bị vi phạm và không mã nào khác phù hợp. Nêu quy định đó trong lý do.

traits-1009 = một thông điệp lớn hơn mức mà bên gửi frame Close chịu nhận
    .clean = Với bên nhận thì có, nếu nó hồi đáp; bên gửi mã thường báo 1006.
    .fault = Bên đã gửi thông điệp, hoặc chặng có giới hạn quá nhỏ.
    .look = Kích thước của thông điệp cuối cùng, và giới hạn ở từng chặng.
    .tell-1 = Đó là 1009 nếu ngay trước đó có một thông điệp lớn, và lý do nói đến kích thước hay độ dài.
    .use = Gửi 1009 khi một thông điệp vượt giới hạn của bạn. Nêu giới hạn đó trong lý do.

traits-1010 = client cần một phần mở rộng mà máy chủ không đồng ý dùng
    .clean = Với máy chủ thì có, nếu nó hồi đáp; client gửi mã thường báo 1006.
    .fault = Máy chủ hoặc proxy đã bỏ phần mở rộng đó, theo cách nhìn của client.
    .look = Sec-WebSocket-Extensions ở cả hai đầu đường đi.
    .tell-1 = Đó là 1010 nếu client kết thúc kết nối ngay sau khi mở, và lý do nêu tên một phần mở rộng.
    .use = Chỉ gửi 1010 khi bạn là client và không thể chạy nếu thiếu một phần mở rộng. Máy chủ thì từ chối ngay lúc bắt tay.

traits-1011 = bên gửi gặp một tình huống ngoài dự kiến
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Bên gửi mã; với "keepalive ping timeout" thì là bên còn lại, bên không đáp.
    .look = Log của bên gửi mã.
    .tell-1 = Đó là 1011 nếu log của bên gửi mã có lỗi hoặc panic đúng giây đó.
    .tell-2 = Đó là 1011 nếu lý do là "keepalive ping timeout".
    .use = Gửi 1011 khi phía bạn gặp sự cố không lường trước.

traits-1012 = dịch vụ khởi động lại, và sẽ sẵn sàng nhận kết nối mới
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Không ai cả: dịch vụ khởi động lại.
    .look = Đợt triển khai vào lúc đó.
    .tell-1 = Đó là 1012 nếu nhiều kết nối của cùng một instance kết thúc trong vài giây, mỗi kết nối đều có frame Close, trong lúc đang triển khai.
    .use = Gửi 1012 khi dịch vụ khởi động lại. Văn bản đăng ký yêu cầu client chờ ngẫu nhiên 5 đến 30 giây; 1 đến 5 giây chỉ đúng khi máy chủ rải các lần đóng theo thời gian, như farewell làm.

traits-1013 = dịch vụ hiện không còn chỗ cho kết nối này
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Không riêng ai: dịch vụ phải gánh nhiều hơn sức chứa của nó.
    .look = Tải và các giới hạn của dịch vụ.
    .tell-1 = Đó là 1013 nếu mã đến lúc mở hoặc ngay sau đó, khi dịch vụ đang chạm một giới hạn.
    .use = Gửi 1013 khi bạn không còn chỗ cho kết nối. Nêu thời gian chờ trong lý do.

traits-1014 = gateway nhận phản hồi không hợp lệ từ máy chủ phía sau
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Máy chủ phía sau gateway.
    .look = Máy chủ phía sau gateway, và log của gateway.
    .tell-1 = Đó là 1014 nếu log của gateway cho thấy máy chủ phía sau phản hồi không hợp lệ, trên một kết nối đã mở.
    .use = Chỉ gửi 1014 khi bạn là gateway và client chấp nhận mã này; với các client khác hãy gửi 1011.

traits-1015 = không thiết lập được TLS, nên chưa hề có kết nối WebSocket
    .clean = Không, không bao giờ.
    .fault = Phần lớn là của máy chủ: chứng chỉ của nó, hoặc chuỗi chứng chỉ.
    .look = Chứng chỉ, bằng openssl s_client.
    .tell-1 = Đó là 1015 nếu TLS thất bại trước khi bắt tay WebSocket bắt đầu. openssl s_client cho thấy cùng lỗi đó; trình duyệt hiện 1006 cho trường hợp này.
    .use = Không gửi được 1015: chưa có kết nối nào để gửi.

traits-3000 = thông tin xác thực thiếu hoặc sai
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Client: thông tin xác thực của nó.
    .look = Token: có gửi kèm không, có hợp lệ không và đã hết hạn chưa.
    .tell-1 = Đó là 3000 nếu cũng kết nối như vậy nhưng dùng thông tin xác thực mới thì không bị đóng.
    .tell-2 = Nếu máy chủ là Centrifugo hoặc dựng trên WebSocket++, 3000 mang nghĩa được đặt ở đó.
    .use = Gửi 3000 khi thông tin xác thực thiếu hoặc sai, sau khi đã chấp nhận bắt tay; trang web không đọc được HTTP 401.

traits-3003 = thông tin xác thực được nhận ra, nhưng không đủ quyền cho việc này
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Client: nó yêu cầu một việc mà tài khoản không được làm.
    .look = Quyền của tài khoản.
    .tell-1 = Đó là 3003 nếu dùng thông tin xác thực mới của cùng tài khoản mà vẫn kết thúc như vậy.
    .use = Gửi 3003 khi tài khoản không được làm việc này, sau khi đã chấp nhận bắt tay; trang web không đọc được HTTP 403.

traits-3008 = bên gửi đã chờ một điều gì đó quá lâu
    .clean = Có, nếu đầu bên kia còn đó để hồi đáp.
    .fault = Bên đã để phía kia phải chờ.
    .look = Điều mà bên gửi đã chờ: đăng nhập, một thông điệp hay một pong.
    .tell-1 = Đó là 3008 nếu đăng nhập, thông điệp đầu tiên hoặc pong đến quá muộn.
    .tell-2 = Nếu máy chủ là Centrifugo hoặc AssemblyAI, 3008 mang nghĩa được đặt ở đó.
    .use = Gửi 3008 khi bạn đã chờ quá lâu. Nêu trong lý do là chờ điều gì.

traits-unused = một số mà RFC 6455 bỏ trống
    .clean = Theo đúng chuẩn thì không kết nối nào kết thúc bằng số này.
    .fault = Chương trình đã tưởng số này là mã đóng kết nối.
    .look = Chỗ tạo ra con số đó trong chương trình.
    .tell-1 = Đó là { $code } nếu một thư viện có hằng số mang giá trị đó, hoặc một chương trình truyền mã trạng thái HTTP cho close().
    .use = Không được gửi { $code }. Chọn một mã được phép truyền: 1008 khi có quy định bị vi phạm, 1011 khi có lỗi, 4000-4999 cho những gì của riêng bạn.

traits-unassigned = một số chưa được cấp cho ai
    .clean = Theo đúng chuẩn thì không kết nối nào kết thúc bằng số này.
    .fault = Chương trình đã chọn một số không thuộc về ai.
    .look = Mã nguồn của bên gửi.
    .tell-1 = Đó là { $code } nếu mã nguồn của một chương trình hay thư viện có số này: sổ đăng ký thì không có.
    .use = Không được gửi { $code }. Nếu cần một nghĩa của riêng mình, chọn 4000-4999.

traits-library = một số dành cho thư viện và framework, nghĩa do chúng đặt
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Chỉ thư viện gửi mã mới biết.
    .look = Tài liệu của thư viện hoặc dịch vụ ở đầu bên kia.
    .tell-1 = Đó là { $code } nếu tài liệu của thư viện hoặc dịch vụ ở đầu bên kia có liệt kê số này.
    .use = Chỉ gửi { $code } nếu đó là số của chính thư viện bạn viết. Ứng dụng thì chọn 4000-4999.

traits-private = một số dùng riêng, nghĩa do ứng dụng đặt
    .clean = Có, nếu cả hai bên đã gửi frame Close.
    .fault = Chỉ ứng dụng gửi mã mới biết.
    .look = Mã nguồn hoặc tài liệu của dịch vụ ở đầu bên kia.
    .tell-1 = Đó là { $code } nếu mã nguồn hoặc tài liệu của dịch vụ ở đầu bên kia có liệt kê số này.
    .use = Chỉ gửi { $code } với nghĩa mà chính ứng dụng của bạn đã ghi cho số này.

traits-outside = một số trên 4999, không có nghĩa ở đâu cả
    .clean = Theo đúng chuẩn thì không kết nối nào kết thúc bằng số này.
    .fault = Bên đã ghi frame.
    .look = Con số ở dạng hex: hai byte bị đảo, hoặc hai chữ cái.
    .tell-1 = Đó là { $code } nếu bên gửi đảo hai byte của một mã, hoặc ghi lý do mà không có mã phía trước.
    .use = Không được gửi { $code }. Nếu cần một nghĩa của riêng mình, chọn 4000-4999.
