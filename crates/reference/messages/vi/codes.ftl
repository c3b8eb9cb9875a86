# The codes that have an entry of their own, and the ranges.
#
# The value is the name in this language. `.answer` answers "what is this?" in one
# sentence; `.page`, `.server` and `.operator` say what it means for the author of
# the web page or client, the author of the server, and the operator of what is
# between; `.first` is the first step; `.use` says when to send it; `.reference`
# where it is defined. In the ranges, $code is the number that was asked for.
#
# One line is one text: a line break would reach the reader.

code-1000 = Đóng bình thường
    .answer = Bên gửi đã xong việc và đóng kết nối; điều đó không có nghĩa là cả hai bên đã thống nhất.
    .page = Máy chủ đã đóng kết nối, hoặc chính mã nguồn của bạn đã gọi close(). Nếu trang vẫn cần kết nối, mở kết nối mới sau một khoảng chờ ngẫu nhiên tối đa { SECONDS("rfc6455-first-delay") } giây. Hãy đọc lý do (reason) trước: dịch vụ có thể đóng bằng 1000 vì một nguyên nhân mà kết nối mới không thay đổi được, chẳng hạn khóa đã hết hạn.
    .server = Client đã xong việc, không có gì hỏng: đừng ghi log như một lỗi. Một số thư viện cũng hiện 1000 cho frame Close không kèm mã, nên có thể client không hề gửi mã nào.
    .operator = Proxy chỉ chuyển tiếp byte, như nginx và HAProxy, không bao giờ gửi frame Close. 1000 đến từ client, từ máy chủ, hoặc từ một gateway tự ghi frame WebSocket.
    .first = Tìm lời gọi close(), trừ khi kết thúc này nằm trong dự kiến; nếu không có lời gọi nào, tìm một bộ hẹn giờ khớp với thời gian kết nối đã mở hoặc với khoảng không có dữ liệu trước khi kết thúc.
    .use = Gửi 1000 khi phía bạn đã xong việc. Gửi 1001 khi đóng kết nối vì idle timeout và 1012 khi máy chủ khởi động lại, vì khi gặp 1000, client có thể cho rằng không cần kết nối lại.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1001 = Rời đi
    .answer = Bên gửi đang rời đi: một trang bị đóng hoặc tải lại, máy chủ đang tắt, hoặc một bộ hẹn giờ của máy chủ đã hết giờ.
    .page = Máy chủ, hoặc gateway phía trước nó, đã đóng kết nối; trang của bạn không làm gì sai. { -reconnect-soon } Có thể nhiều client khác cũng đang kết nối lại cùng lúc. Trang web không tự gửi được 1001: close(1001) ném ra InvalidAccessError.
    .server = Người dùng đã đóng tab, tải lại trang hoặc chuyển sang trang khác. Khi đó trình duyệt bắt buộc phải gửi 1001, nên hãy tính đây là kết thúc bình thường, không phải lỗi.
    .operator = So thời điểm với các lần khởi động lại, triển khai và nạp lại cấu hình, và so khoảng không có dữ liệu trước khi kết thúc với các idle timeout. Caddy gửi 1001 cho cả hai bên khi dừng hoặc nạp lại cấu hình; AWS API Gateway gửi mã này khi hết idle timeout và khi kết nối đạt thời gian sống tối đa.
    .first = Nếu bạn là client, chờ một khoảng ngẫu nhiên rồi kết nối lại. (Máy chủ không phải làm gì.)
    .use = Gửi 1001 khi máy chủ của bạn dừng, hoặc khi nó đóng một kết nối không có dữ liệu qua lại (idle). Nếu máy chủ khởi động lại và thư viện của các client chấp nhận 1012, hãy gửi 1012 thay vào đó. Trình duyệt tự gửi 1001.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1002 = Lỗi giao thức
    .answer = Bên gửi đã nhận những byte vi phạm quy tắc của giao thức WebSocket và không tiếp tục nữa.
    .page = Trình duyệt tự tạo frame nên trang web hiếm khi gây ra lỗi này. Đừng kết nối lại liên tục, vì cùng lỗi đó thường lặp lại: hãy báo cho người vận hành máy chủ. Có một ngoại lệ: khi hết idle timeout, Bandit (Phoenix) cũng đóng bằng 1002, và kết nối mới vẫn hoạt động.
    .server = Thư viện của bạn đã từ chối những gì client gửi, hoặc client đã từ chối những gì bạn gửi. Lý do thường nêu rõ quy tắc. Hãy tìm: hai nơi cùng ghi vào một socket, nén mà chỉ một bên dùng, và mã đóng mà thư viện phía bên kia không chấp nhận.
    .operator = Proxy sửa handshake hoặc sửa các byte có thể gây ra lỗi này, chẳng hạn proxy xóa Sec-WebSocket-Extensions. Kết nối thẳng đến máy chủ, không qua proxy nào: nếu không còn lỗi thì nguyên nhân là một proxy.
    .first = Đọc lý do (reason): nó thường nêu quy tắc bị vi phạm.
    .use = Để thư viện tự gửi 1002. Khi thông điệp đúng cú pháp nhưng ứng dụng của bạn không chấp nhận, gửi 1003, 1008 hoặc mã trong dải 4000–4999.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1003 = Kiểu dữ liệu không được hỗ trợ
    .answer = Bên gửi không chấp nhận kiểu thông điệp này: nó nhận được nhị phân trong khi cần văn bản, hoặc nhận được văn bản trong khi cần nhị phân.
    .page = send() với một chuỗi thì gửi văn bản; với ArrayBuffer hoặc Blob thì gửi nhị phân. Hãy gửi kiểu mà máy chủ cần. Sau khi kết nối lại, gửi cùng thông điệp đó thì vẫn lỗi.
    .server = Kiểm tra kiểu của thông điệp cuối cùng mà client gửi, và xem có phải một lần cập nhật framework hay client đã đổi kiểu đó không. Một số framework cũng gửi 1003 cho văn bản không phải JSON hợp lệ.
    .operator = Proxy hiếm khi là nguyên nhân: nginx, HAProxy và các proxy tương tự không xem kiểu của thông điệp. Gateway đọc thông điệp WebSocket thì có thể có quy định về kiểu; hãy xem log của nó.
    .first = Xem kiểu của thông điệp cuối cùng: khi bắt gói tin, opcode 1 là văn bản, 2 là nhị phân.
    .use = Gửi 1003 khi bạn hoàn toàn không chấp nhận kiểu thông điệp này. Khi kiểu đúng mà nội dung sai, chẳng hạn JSON sai cú pháp, gửi 1008 hoặc mã trong dải 4000–4999. Trong HTTP, 415 (Unsupported Media Type) có nghĩa gần giống.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1004 = Dự trữ
    .answer = 1004 không mang nghĩa nào và không được phép gửi; các bảng cũ gọi nó là "quá lớn", ngày nay là 1009.
    .page = Nếu sự kiện close hiện 1004 thì máy chủ đã gửi một mã không hợp lệ: Chromium và Firefox chuyển mã đó cho trang. Đừng tự động kết nối lại; hãy báo cho người vận hành máy chủ.
    .server = Đừng gửi 1004, dù thư viện của bạn cho phép: các thư viện khác đáp lại bằng 1002 hoặc báo 1006. Nếu bạn nhận được mã này, client theo một bảng cũ hoặc có bug.
    .operator = Proxy chỉ chuyển tiếp byte không tạo ra 1004. Tìm xem bên nào đã gửi mã này.
    .first = Tìm chương trình gửi 1004, và sửa để nó gửi 1009 cho thông điệp quá lớn.
    .use = Không bao giờ gửi 1004. Với thông điệp quá lớn, gửi 1009. { -own-code }
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1005 = Không nhận được mã trạng thái
    .answer = Một frame Close đã đến mà không có mã bên trong; như vậy là hợp lệ và đúng quy trình (clean), còn số 1005 do thư viện của bạn tự điền.
    .page = Máy chủ đã đóng mà không kèm mã, hoặc trang của bạn gọi close() không có đối số và máy chủ đáp lại y như vậy. Không có gì hỏng cả. Chỉ kết nối lại nếu trang vẫn cần kết nối.
    .server = Client đã gọi close() không kèm mã. Hãy tính đây là đóng đúng quy trình (clean). Có những ngoại lệ: uvicorn với bản hiện thực wsproto hoặc sansio cũng hiện 1005 khi thực ra chỉ là mất kết nối.
    .operator = Một bên đã chủ động đóng, và frame Close của nó đã đến phía bên kia, vậy đường truyền vẫn thông. Khi proxy cắt kết nối, mã sẽ là 1006.
    .first = Tìm lời gọi close() không kèm mã, ở client hoặc ở máy chủ.
    .use = Không gửi được 1005: trình duyệt ném lỗi nếu bạn thử, và mã này bị cấm trong frame Close. Gọi close(1000, "done") nếu phía bên kia cần biết vì sao.
    .reference = RFC 6455, mục 7.1.5 và 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1006 = Đóng bất thường
    .answer = Kết nối chưa từng mở được, hoặc đã kết thúc mà không có frame Close dùng được; không ai gửi 1006, mã này do thư viện của bạn tự điền.
    .page = Trình duyệt cố ý giấu nguyên nhân với script, để trang web không dò được mạng của người dùng. Cũng vì vậy mà sự kiện error không có mã và không có thông báo. Console và tab Network của trình duyệt cho biết nhiều hơn, thường có cả mã trạng thái HTTP. Kết nối lại sau khoảng chờ ngẫu nhiên tăng dần; dừng sau một số lần thử nếu kết nối chưa từng mở được.
    .server = Mất client mà không có frame Close, hoặc chính thư viện của bạn đã cắt kết nối. Vài trường hợp lẻ là bình thường: điện thoại vào chế độ ngủ, mạng thay đổi. Nếu nhiều kết nối kết thúc cùng lúc, tìm một lần khởi động lại hoặc một proxy. Ghi cả thông báo lỗi của thư viện vào log, vì nó thường nêu nguyên nhân.
    .operator = Muốn biết máy chủ hay proxy đã kết thúc kết nối, so log của cả hai ở đúng giây đó: bên nào đóng trước thì bên đó đã kết thúc kết nối. { -past-the-proxy } nginx, HAProxy và AWS Application Load Balancer không bao giờ gửi frame Close, nên client thấy 1006 khi một trong số đó cắt kết nối.
    .first = Tìm xem kết nối đã từng mở được chưa: sự kiện open có xảy ra không?
    .use = Không gửi được 1006. Chương trình nào biết vì sao mình kết thúc kết nối thì gửi frame Close thay vào đó: 1011 khi gặp sự cố, 1001 hoặc 1012 khi tắt, 1013 khi quá tải.
    .reference = RFC 6455, mục 7.1.5, 7.2.3 và 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.1.5>

code-1007 = Payload của frame không hợp lệ
    .answer = Payload không khớp với kiểu của thông điệp: gần như luôn là một thông điệp văn bản không phải UTF-8 hợp lệ.
    .page = Trình duyệt mã hóa mọi chuỗi bạn gửi thành UTF-8, nên văn bản do trang gửi hiếm khi gây ra 1007. Nếu vẫn xảy ra, kiểm tra xem máy chủ có dùng 1007 cho JSON sai cú pháp hay trường sai không. Đừng gửi lại thông điệp đó.
    .server = Thư viện phía bên kia, hoặc thư viện của bạn, không giải mã được một thông điệp văn bản hay lý do của frame Close. Gửi byte dưới dạng thông điệp nhị phân, và chỉ cắt văn bản ở ranh giới giữa các ký tự.
    .operator = Proxy chỉ chuyển tiếp byte không kiểm tra UTF-8. Gateway có kiểm tra nội dung thì có thể gửi 1007 theo quy định của riêng nó; hãy xem log của gateway.
    .first = Xem các byte của thông điệp văn bản cuối cùng: tìm byte đầu tiên không phải UTF-8 hợp lệ.
    .use = Để thư viện tự gửi 1007. Mã này không dành cho JSON sai cú pháp hay trường bị thiếu: với những lỗi đó, gửi 1008 hoặc mã trong dải 4000–4999.
    .reference = RFC 6455, mục 7.4.1 và 8.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1008 = Vi phạm chính sách
    .answer = Bên gửi đã đóng kết nối vì một quy định của nó bị vi phạm: 1008 là mã từ chối chung, dùng khi 1003 và 1009 không phù hợp hoặc khi bên gửi muốn giấu chi tiết.
    .page = Lý do quan trọng hơn con số: đọc lý do, rồi đọc các quy định trong tài liệu của dịch vụ. Sửa điều đã vi phạm quy định rồi mới kết nối lại, vì thử lại y như cũ thì vẫn thất bại. { -retry-after }
    .server = Hàm xử lý của bạn, framework, hoặc một gateway phía trước bạn đã gửi mã này. Tìm quy định đó trong mã nguồn và trong log: thông tin xác thực, Origin, tần suất, nội dung, hoặc client đọc quá chậm.
    .operator = Gateway có quy định riêng, như gateway của farewell, tự gửi 1008 mà không hỏi máy chủ. Log hoặc bản ghi của nó nêu rõ quy định.
    .first = Đọc lý do (reason); nếu rỗng, hỏi người vận hành dịch vụ hoặc xem log của máy chủ ở đúng giây kết nối bị đóng.
    .use = Gửi 1008 khi client vi phạm một quy định của bạn và không mã nào khác phù hợp, và nêu quy định đó trong lý do. Với thông điệp sai kiểu, gửi 1003; với thông điệp quá lớn, gửi 1009.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1009 = Thông điệp quá lớn
    .answer = Một thông điệp lớn hơn mức mà bên gửi frame Close cho phép; mã này tương ứng với HTTP 413.
    .page = Bỏ thông điệp đó khỏi hàng đợi trước khi kết nối lại, vì gửi lại thì nó vẫn quá lớn. Hãy chia nhỏ, hoặc tải dữ liệu lớn lên qua HTTP rồi chỉ gửi địa chỉ của nó.
    .server = Thư viện của bạn có giới hạn, thường khá nhỏ: { KIB("tomcat-text-buffer") } KiB ở Tomcat, { MIB("python-websockets-max-size") } MiB ở Python websockets, { MIB("ws-max-payload") } MiB ở ws của Node. Chỉ nâng giới hạn đến mức ứng dụng cần, vì mỗi kết nối có thể dùng hết chừng ấy bộ nhớ.
    .operator = Mỗi chặng đọc frame WebSocket có giới hạn riêng, và giới hạn nhỏ nhất là giới hạn có tác dụng. AWS API Gateway cho phép frame tối đa { KIB("aws-api-gateway-frame") } KiB và thông điệp tối đa { KIB("aws-api-gateway-message") } KiB.
    .first = Tìm xem thông điệp cuối cùng lớn bao nhiêu, và bên nào hoặc proxy nào đã gửi 1009: câu chữ của lý do thường cho biết đó là thư viện nào.
    .use = Gửi 1009 khi một thông điệp vượt giới hạn của bạn, và nêu giới hạn đó trong lý do.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1010 = Thiếu phần mở rộng bắt buộc
    .answer = Client đã đóng kết nối vì máy chủ không đồng ý dùng một phần mở rộng (extension) mà client cần.
    .page = Trang web không thể bắt buộc phải có phần mở rộng nào, nên 1010 đến từ các client ngoài trình duyệt. Ở client như vậy, cho phần mở rộng thành tùy chọn, hoặc kết nối đến máy chủ có hỗ trợ.
    .server = Chỉ client gửi 1010. Bật phần mở rộng mà lý do nêu tên, hoặc ghi trong tài liệu là bạn không hỗ trợ nó.
    .operator = Nguyên nhân có thể là một proxy xóa hoặc sửa Sec-WebSocket-Extensions. So header này ở hai phía của proxy.
    .first = So header Sec-WebSocket-Extensions mà client đã gửi với header đó trong phản hồi mà client nhận được.
    .use = Chỉ gửi 1010 khi bạn là client, và liệt kê các phần mở rộng còn thiếu trong lý do. Máy chủ cần một phần mở rộng thì từ chối ngay ở handshake.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-1011 = Lỗi nội bộ
    .answer = Bên gửi gặp một tình huống ngoài dự kiến và không thể tiếp tục; mã này của WebSocket tương ứng với HTTP 500.
    .page = Đọc lý do trước khi kết nối lại: nếu lý do nói đến hạn mức (quota) hoặc credit, kết nối lại không giúp được gì. Nếu không, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần và giới hạn số lần thử. Đừng gửi lại nguyên thông điệp cuối cùng: thông điệp đã làm máy chủ sập có thể lại làm nó sập.
    .server = Nếu một hàm xử lý bị lỗi, log của bạn có lỗi đó ở đúng giây ấy. Nếu lý do là "keepalive ping timeout" thì một ping đã không được đáp kịp thời, và nguyên nhân có thể ở bất kỳ bên nào: trước hết hãy kiểm tra xem event loop của chính bạn có bị chặn không.
    .operator = Gateway hiểu WebSocket, như gateway của farewell, gửi 1011 khi mất máy chủ phía sau. Sau nginx hoặc HAProxy, client thấy 1006 cho cùng sự kiện đó.
    .first = Đọc lý do (reason), và tìm xem bên nào đã gửi 1011: Python websockets ghi "sent 1011" cho mã do chính nó gửi và "received 1011" cho mã của phía bên kia.
    .use = Gửi 1011 khi phía bạn gặp sự cố không lường trước. Với sự cố đã lường trước, gửi một mã nêu rõ sự cố đó. RFC chỉ nói đến máy chủ, nhưng client cũng gửi mã này, phần lớn là khi hết giờ chờ pong (keepalive).
    .reference = RFC 6455, mục 7.4.1, và bản đính chính 3227 <https://www.rfc-editor.org/errata/eid3227>

code-1012 = Dịch vụ khởi động lại
    .answer = Dịch vụ khởi động lại, hoặc nạp lại mã nguồn hay cấu hình; hãy kết nối lại sau một khoảng chờ ngẫu nhiên.
    .page = Kết nối lại mà không cần hỏi người dùng. { -retry-after } Nếu lý do không nêu, văn bản đăng ký yêu cầu chờ ngẫu nhiên { SECONDS("registered-1012-min") } đến { SECONDS("registered-1012-max") } giây. Chờ ngẫu nhiên { SECONDS("paced-1012-min") } đến { SECONDS("paced-1012-max") } giây là đủ khi máy chủ rải các lần đóng theo thời gian, như gateway của farewell làm.
    .server = uvicorn gửi 1012 khi tắt, Phoenix gửi khi drain các socket của nó. Rải các lần đóng ra vài giây. Khi kết nối lại, client có thể gặp một instance khác, nên đừng chỉ giữ phiên của client trong bộ nhớ của một tiến trình.
    .operator = Sau nginx hoặc HAProxy, client thấy 1006 khi máy chủ thoát mà không gửi frame Close. Trước khi kill máy chủ, hãy cho nó thời gian gửi các frame Close.
    .first = Chờ một khoảng ngẫu nhiên, rồi kết nối lại.
    .use = Gửi 1012 khi client nên kết nối lại sau một lần khởi động lại, triển khai hoặc nạp lại cấu hình. Những phần mềm sau không chấp nhận mã này: { REFUSED_BY("1012") }. Với client xây dựng trên chúng, gửi 1001 hoặc mã trong dải 4000–4999.
    .reference = Sổ đăng ký IANA; danh sách thư hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1013 = Hãy thử lại sau
    .answer = Dịch vụ hiện không còn chỗ cho kết nối này; thử một địa chỉ khác của dịch vụ, hoặc thử lại sau.
    .page = { -retry-after } Nếu lý do không nêu, làm theo văn bản đăng ký: kết nối đến một địa chỉ khác của dịch vụ nếu có, và chỉ kết nối lại cùng địa chỉ khi người dùng yêu cầu. Hãy cho người dùng biết dịch vụ đang bận và để họ thử lại; chương trình chạy không có người dùng thì chờ một khoảng ngẫu nhiên tăng dần theo mỗi lần thử.
    .server = Chương trình của bạn, framework, hoặc một gateway phía trước đã từ chối kết nối vì chạm một giới hạn. Tìm giới hạn đó, và kiểm tra các dịch vụ mà máy chủ của bạn cần.
    .operator = Xem giới hạn số kết nối, số file đang mở, bộ nhớ và CPU, và tình trạng của những gì phía sau dịch vụ.
    .first = Chờ, hoặc dùng một địa chỉ khác của dịch vụ; đừng thử lại liên tục.
    .use = Gửi 1013 khi bạn không còn chỗ cho một kết nối. HTTP 503 ở handshake có cùng nghĩa và ít tốn kém hơn, nhưng trang web không đọc được. Những phần mềm sau không chấp nhận 1013: { REFUSED_BY("1013") }; với client xây dựng trên chúng, gửi 1011 hoặc mã trong dải 4000–4999.
    .reference = Sổ đăng ký IANA; danh sách thư hybi <https://mailarchive.ietf.org/arch/msg/hybi/P_1vbD9uyHl63nbIIbFxKMfSwcM/>

code-1014 = Gateway nhận phản hồi lỗi
    .answer = Gateway hoặc proxy nhận được phản hồi không hợp lệ từ máy chủ phía sau, trên một kết nối đã mở; sổ đăng ký so mã này với HTTP 502.
    .page = Trang của bạn không phải là nguyên nhân. Kết nối lại sau khoảng chờ ngẫu nhiên tăng dần, như sau 1006.
    .server = Gateway phía trước bạn đã mất kết nối đến máy chủ của bạn, hoặc không hiểu được phản hồi của nó. Đọc log của chính bạn ở đúng giây kết nối bị đóng.
    .operator = Kiểm tra xem máy chủ phía sau gateway có đang chạy và có phục vụ WebSocket ở đường dẫn đó không, và đọc log của gateway.
    .first = Đọc log của gateway, rồi log của máy chủ phía sau, ở đúng giây kết nối bị đóng.
    .use = Chỉ gửi 1014 khi bạn là gateway và client chấp nhận mã này. Những phần mềm sau không chấp nhận: { REFUSED_BY("1014") }. Với client xây dựng trên chúng, gửi 1011.
    .reference = Sổ đăng ký IANA; danh sách thư hybi <https://mailarchive.ietf.org/arch/msg/hybi/l1lK4ZImO70jmcYorRa1lsLdvzY/>

code-1015 = Bắt tay TLS thất bại
    .answer = Không thiết lập được TLS, nên chưa hề có kết nối WebSocket; 1015 chỉ được báo cục bộ, không bao giờ được gửi.
    .page = Trình duyệt không dùng 1015: chúng hiện 1006 khi TLS thất bại. Mở chính host đó bằng https:// trong một tab; ở đó trình duyệt nêu rõ lỗi.
    .server = Dùng chứng chỉ hợp lệ cho tên mà client kết nối đến, và gửi kèm các chứng chỉ trung gian.
    .operator = Tìm xem chặng nào giải mã TLS, và kiểm tra chứng chỉ ở đó: tên, thời hạn và chuỗi chứng chỉ.
    .first = Chạy "{ -openssl }" và kiểm tra tên, thời hạn và chuỗi của chứng chỉ.
    .use = Không bao giờ gửi 1015: mã này bị cấm trong frame Close. Để bên không thiết lập được TLS tự báo.
    .reference = RFC 6455, mục 7.4.1 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1>

code-3000 = Chưa xác thực
    .answer = Thông tin xác thực bị thiếu, sai hoặc đã hết hạn: 3000 tương ứng với HTTP 401, nhưng trên một kết nối đã mở, nơi trang web đọc được mã.
    .page = Lấy thông tin xác thực mới rồi mới kết nối lại; dùng thông tin cũ thì vẫn bị từ chối. Nếu máy chủ là Centrifugo, SockJS, SaltyRTC hoặc xây dựng trên WebSocket++, 3000 có nghĩa khác.
    .server = Hàm xử lý hoặc gateway của bạn đã từ chối thông tin xác thực. Nếu token lẽ ra hợp lệ, so đồng hồ hai bên, và kiểm tra audience cùng khóa của token.
    .operator = Gateway của farewell gửi 3000 khi máy chủ từ chối handshake hoặc khi một token bị từ chối, nếu route có when_refused = "accept"; refused_code có thể đặt mã khác.
    .first = Làm mới thông tin xác thực, trừ khi bên gửi dùng 3000 với nghĩa khác.
    .use = Gửi 3000 khi thông tin xác thực bị thiếu hoặc sai. { -accept-first } { -uws-refuses }
    .reference = Sổ đăng ký IANA, 2021-09-06 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3003 = Không được phép
    .answer = Thông tin xác thực hợp lệ nhưng không cho phép việc này: 3003 tương ứng với HTTP 403, nhưng trên một kết nối đã mở.
    .page = Đừng tự động kết nối lại: thông tin xác thực mới của cùng tài khoản không giúp được gì. Cho người dùng biết tài khoản không được phép làm gì. Ở SaltyRTC, 3003 nghĩa là signalling đã chuyển sang một kênh khác.
    .server = Hàm xử lý hoặc gateway của bạn thấy rằng tài khoản không có quyền cần thiết cho kênh hay thao tác này.
    .operator = Gateway của farewell chỉ gửi 3003 ở nơi bạn đặt như vậy: refused_code = 3003 trên một route có when_refused = "accept".
    .first = Kiểm tra cần quyền nào, và tài khoản này có quyền đó không.
    .use = Gửi 3003 khi bạn biết client là ai và tài khoản không được phép làm việc này. { -accept-first } { -uws-refuses }
    .reference = Sổ đăng ký IANA, 2023-02-22 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

code-3008 = Hết thời gian chờ
    .answer = Bên gửi đã chờ một điều gì đó quá lâu: 3008 tương ứng với HTTP 408.
    .page = Trước hết, sửa client để nó gửi kịp thời những gì máy chủ đang chờ: đăng nhập ngay sau khi mở, hoặc heartbeat khi không gửi gì khác. { -reconnect-soon } Ở Centrifugo, 3008 nghĩa là bạn đọc quá chậm; ở AssemblyAI, nghĩa là phiên kéo dài quá lâu.
    .server = Hàm xử lý, thư viện hoặc gateway của bạn có một bộ hẹn giờ chờ đăng nhập, chờ thông điệp đầu tiên hoặc chờ pong. So bộ hẹn giờ đó với thời gian kết nối đã mở và với thời gian tính từ thông điệp cuối cùng.
    .operator = Gateway của farewell gửi 3008 cho client không đáp ping. Client như vậy thường không còn đó và không bao giờ nhận được mã.
    .first = Đọc lý do (reason): chỉ lý do mới có thể cho biết bên gửi đã chờ điều gì.
    .use = Gửi 3008 khi bạn đã chờ quá lâu, và ghi trong lý do là chờ điều gì. { -uws-refuses }
    .reference = Sổ đăng ký IANA, 2024-02-01 <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-unused = Không dùng
    .answer = { $code } không phải mã đóng: RFC 6455 bỏ trống 0–999, và frame Close không được chứa số này.
    .page = Con số đến từ thư viện của bạn hoặc từ phía bên kia vi phạm quy tắc. { -shown-anyway }
    .server = Kiểm tra xem có chương trình nào truyền mã trạng thái HTTP, như 401 hay 503, cho close() không. aiohttp báo 0 cho frame Close rỗng, còn các thư viện khác báo 1005.
    .operator = Proxy không tạo ra số như vậy. Xem các chương trình ở hai đầu kết nối.
    .first = Tìm chương trình đã tạo ra con số: thư viện của bạn, mã nguồn của bạn, hay phía bên kia.
    .use = Không bao giờ gửi { $code }. Gửi 1008 khi một quy định bị vi phạm, 1011 khi có lỗi, 1013 khi quá tải. { -own-code }
    .reference = RFC 6455, mục 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-unassigned = Chưa cấp
    .answer = { $code } chưa được cấp cho mục đích nào, và frame Close không được chứa số này: 1000–2999 dành cho giao thức và các phần mở rộng công khai của nó, và trong dải này chưa có số nào sau 1015 được cấp.
    .page = Đề nghị tác giả của máy chủ đổi số khác. { -shown-anyway } SockJS báo 2000 khi mọi transport của nó đều thất bại; con số đó đến từ client SockJS.
    .server = Nếu chương trình của bạn gửi { $code }, nhiều client sẽ báo 1002 hoặc 1006 thay cho mã này. Nếu bạn nhận được { $code }, client có bug hoặc dùng một số chưa đăng ký.
    .operator = Proxy chỉ chuyển tiếp byte không tạo ra số như vậy. Xem các chương trình ở hai đầu kết nối.
    .first = Tìm chương trình hoặc thư viện có { $code } trong mã nguồn.
    .use = Không bao giờ gửi { $code }. { -own-code }
    .reference = RFC 6455, mục 7.4.2, và sổ đăng ký IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-library = Thư viện hoặc framework
    .answer = { $code } nằm trong dải dành cho thư viện và framework: thư viện ở phía bên kia quyết định nghĩa của nó.
    .page = { -look-up-number } Đừng dùng bảng của thư viện khác: cùng một số, mỗi thư viện một nghĩa.
    .server = Chỉ 3000, 3003 và 3008 đã được đăng ký; thư viện của bạn có thể dùng mọi số khác trong 3000–3999 cho riêng nó.
    .operator = Proxy chỉ chuyển tiếp byte không thay đổi mã này. Nếu client báo 1006 thay cho nó, kiểm tra xem client có xây dựng trên uWebSockets không, vì uWebSockets từ chối 3000–3999.
    .first = Tìm xem thư viện hay dịch vụ nào gửi { $code }.
    .use = Chỉ gửi { $code } nếu đó là số của chính thư viện bạn viết, và ghi nó vào tài liệu hoặc đăng ký với IANA. { -own-code }
    .reference = RFC 6455, mục 7.4.2, và sổ đăng ký IANA <https://www.iana.org/assignments/websocket/websocket.xhtml#close-code-number>

range-private = Dùng riêng
    .answer = { $code } nằm trong dải dùng riêng: ứng dụng ở phía bên kia quyết định nghĩa của nó.
    .page = { -look-up-number } Nếu không tìm được nghĩa, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần, và dừng sau vài lần thử kết thúc bằng cùng con số đó.
    .server = Tìm con số trong mã nguồn của chính bạn. Với từng mã của mình, ghi lại nó nghĩa là gì và client có nên kết nối lại không.
    .operator = Mọi thư viện trong tài liệu này đều chấp nhận 4000–4999. Nếu client thấy 1006 thay cho mã này, tìm một máy chủ đóng trước khi chấp nhận handshake, hoặc một chặng cắt TCP.
    .first = Tìm xem dịch vụ hay ứng dụng nào gửi { $code }: tên host hoặc subprotocol thường cho biết.
    .use = Gửi { $code } với nghĩa đã ghi trong tài liệu của ứng dụng bạn. Trình duyệt cũng gửi được mã này.
    .reference = RFC 6455, mục 7.4.2 <https://www.rfc-editor.org/rfc/rfc6455#section-7.4.2>

range-outside = Ngoài sổ đăng ký
    .answer = { $code } không phải mã đóng: sổ đăng ký kết thúc ở 4999, và RFC 6455 không cho các số lớn hơn nghĩa nào.
    .page = Con số đến từ phía bên kia ghi sai frame Close. { -shown-anyway }
    .server = Kiểm tra cách chương trình của bạn ghi frame. { -capture-close }
    .operator = Trừ khi route chỉ quan sát, gateway của farewell không chuyển tiếp số như vậy: nếu máy chủ gửi nó, client nhận 1011. Nếu không có gateway như vậy, xem chương trình đã gửi con số.
    .first = Tìm bên gửi, và viết { $code } ở dạng hex. Nếu hai byte theo thứ tự ngược lại là một mã đã biết, bên gửi đã đảo chúng; nếu đó là hai chữ cái, bên gửi đã ghi lý do mà không ghi mã.
    .use = Không bao giờ gửi { $code }. { -own-code }
    .reference = RFC 6455, mục 11.7 <https://www.rfc-editor.org/rfc/rfc6455#section-11.7>
