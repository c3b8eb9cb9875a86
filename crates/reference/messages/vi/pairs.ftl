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

pair-1000-1001 = Với 1000, bên gửi đã hoàn thành mục đích của kết nối; với 1001, bên gửi rời đi, dù việc đã xong hay chưa, vì một trang bị đóng hoặc một máy chủ đang tắt.
    .difference-1 = 1000 chỉ cho biết bên gửi đã làm gì. Mã này không có nghĩa là cả hai bên đã thống nhất rằng phiên hoàn tất.
    .difference-2 = Client cũng xử lý khác nhau: phoenix.js 1.7 kết nối lại sau 1001 nhưng không kết nối lại sau 1000; sockette thì không kết nối lại sau mã nào trong hai mã.
    .tell-1 = Ở máy chủ, tìm xem trang đã làm gì. Nếu một script gọi close(1000) thì là 1000. Nếu tab bị đóng hoặc tải lại, hoặc chuyển sang trang khác, thì trình duyệt đã gửi 1001; script không gửi được 1001.
    .tell-2 = Ở client, đọc log của máy chủ. Nhiều khả năng là 1000 nếu một hàm xử lý đã gọi close(). Nhiều khả năng là 1001 nếu máy chủ đã tắt. Máy chủ dùng Bandit gửi 1000 ngay cả khi tắt.
    .tell-3 = Nếu kết nối luôn kết thúc sau cùng một khoảng không có dữ liệu, xem máy chủ dùng phần mềm nào. Khi hết idle timeout, Cowboy (mặc định { SECONDS("cowboy-idle-timeout") } giây) gửi 1000, còn Jetty và Tomcat gửi 1001.
    .use = Gửi 1000 khi việc đã xong, và 1001 khi máy chủ tắt trước lúc đó. Khi khởi động lại, gửi 1012 nếu các client của bạn chấp nhận mã này.

pair-1000-1005 = Với 1000, bên gửi đã ghi mã vào frame Close; với 1005, frame Close rỗng, và thư viện của bạn tự điền 1005.
    .difference-1 = Thông thường, cả hai đều là đóng đúng quy trình (clean). 1000 không có nghĩa là cả hai bên đã thống nhất kết thúc, và 1005 không có nghĩa là phía bên kia có bug: khi script gọi close() không có đối số, trình duyệt bắt buộc phải gửi frame Close rỗng.
    .tell-1 = { -has-reason(code: "1000") }
    .tell-2 = Xem thư viện nào báo con số. Java-WebSocket, Tomcat, .NET và websocket-driver (Rails, faye) báo 1000 cho cả frame Close rỗng. { -capture-or-log }
    .tell-3 = Tìm xem phía bên kia đóng bằng cách nào. Khi close() được gọi không có đối số, trình duyệt và ws (Node) gửi frame Close rỗng, còn Python websockets và aiohttp gửi 1000. Engine.IO (Socket.IO) luôn đóng mà không kèm mã.
    .tell-4 = Nếu bạn thấy 1005 từ khi cập nhật thư viện, còn trước đó là 1000, thì cả hai lần frame Close đều rỗng: ws sửa cách báo của mình vào năm 2017, Vert.x ở phiên bản 3.5.
    .use = Gửi 1000 kèm lý do khi phía bạn đã xong việc. { -cannot-send(code: "1005") } Nếu phía bên kia cần biết vì sao bạn đóng, đừng gọi close() mà không kèm mã. Khi nhận 1000 hoặc 1005, hãy xử lý như nhau, nhưng với 1000 thì đọc lý do.

pair-1000-1006 = Với 1000, một trong hai phía đã chủ động đóng; với 1006, không có frame Close dùng được nào đến, hoặc kết nối chưa từng mở được, và thư viện của bạn tự điền 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Nếu kết nối đã mở, bạn gọi close(1000) mà lại thấy 1006, thì phía bên kia đã cắt TCP hoặc không hồi đáp kịp thời. Lời gọi của bạn không sai; hãy xem phía bên kia.
    .tell-3 = Nếu trên đường đi có mitmproxy, một lần mất kết nối có thể hiện ra thành 1000. Muốn biết rõ, đọc log của máy chủ, hoặc bắt gói tin giữa mitmproxy và máy chủ.
    .tell-4 = { -local-text }
    .use = Gửi 1000 khi phía bạn đã xong việc, và chờ frame Close của phía bên kia rồi mới đóng TCP. { -cannot-send(code: "1006") }

pair-1000-1011 = Với 1000, bên gửi đã chủ động đóng; với 1011, bên gửi gặp một lỗi ngoài dự kiến, gần giống HTTP 500.
    .difference-1 = Máy chủ gửi 1000 sau một lỗi thì lỗi đó bị che đi, và một số client, như phoenix.js 1.7 và sockette, khi đó không kết nối lại.
    .tell-1 = Đọc lý do. Khi ping không được đáp, Python websockets gửi 1011 "keepalive ping timeout"; với cùng sự kiện đó, Tornado gửi 1000 "ping timed out".
    .tell-2 = Đọc log của bên đã đóng, ở đúng giây kết nối bị đóng. Nhiều khả năng là 1011 nếu log có ngoại lệ hoặc stack trace. Nhiều khả năng là 1000 nếu log có lời gọi close() hoặc cho thấy đã hết idle timeout.
    .tell-3 = Sau AWS API Gateway, con số không phân biệt được hai trường hợp: khi backend xóa một kết nối, client luôn thấy 1000. Hãy đọc log của backend.
    .use = Gửi 1000 khi phía bạn đã xong việc, và 1011 khi phía bạn gặp sự cố. { -after-1011 }

pair-1000-1012 = Với 1000, bên gửi đã xong việc; với 1012, dịch vụ khởi động lại và đề nghị client kết nối lại sau một khoảng chờ.
    .difference-1 = Client xử lý theo sự khác biệt này: sockette, robust-websocket và phoenix.js 1.7 không kết nối lại sau 1000, nhưng kết nối lại sau 1012.
    .tell-1 = { -count-ends } Nhiều khả năng là 1000 nếu chỉ kết nối của bạn kết thúc. Nhiều khả năng là 1012 nếu mọi kết nối của một instance cùng kết thúc. Máy chủ dùng Bandit khi tắt có thể gửi 1000 ngay cả trong trường hợp đó.
    .tell-2 = Đọc log của máy chủ. Nhiều khả năng là 1012 nếu log cho thấy uvicorn tắt hoặc nạp lại mã nguồn, hoặc Phoenix drain. Nhiều khả năng là 1000 nếu một hàm xử lý đã gọi close(), hoặc một bộ hẹn giờ đã kết thúc kết nối: Cowboy khi hết idle timeout và Daphne khi kết nối đạt thời gian sống tối đa đều gửi 1000.
    .use = Gửi 1012 khi dịch vụ khởi động lại, để triển khai hoặc sau khi đổi cấu hình. Chỉ gửi 1000 khi client không có lý do gì để kết nối lại.

pair-1001-1005 = Với 1001, bên gửi đã ghi rằng nó rời đi; với 1005, bên gửi không kèm mã: frame Close của nó rỗng, và thư viện của bạn tự điền 1005.
    .tell-1 = { -has-reason(code: "1001") }
    .tell-2 = Ở máy chủ, tìm xem trang đã làm gì. Nếu tab bị đóng hoặc tải lại, hoặc chuyển sang trang khác, thì là 1001. Nếu một script gọi close() không có đối số, hoặc bỏ mất tham chiếu cuối cùng đến WebSocket, thì là 1005.
    .tell-3 = Ở client, xem máy chủ dùng phần mềm nào. Nhiều khả năng là 1005 nếu đó là Socket.IO, vì nó đóng mọi WebSocket mà không kèm mã. Nhiều khả năng là 1001 nếu đó là một máy chủ dùng Python websockets đang tắt, hoặc Caddy đang nạp lại cấu hình.
    .use = Gửi 1001 khi máy chủ tắt, hoặc 1012 khi máy chủ khởi động lại; trình duyệt tự gửi 1001. { -cannot-send(code: "1005") } { -give-a-code } Trong thống kê, tính cả hai là kết thúc bình thường.

pair-1001-1006 = Với 1001, phía bên kia đã gửi frame Close để báo rằng nó rời đi; với 1006, không có frame Close dùng được nào đến, hoặc kết nối chưa từng mở được, và thư viện của bạn tự điền 1006.
    .difference-1 = Cùng một sự kiện có thể là 1001 ở bên này và 1006 ở bên kia: khi Jetty hoặc Tomcat hết idle timeout, client thấy 1001, còn chính máy chủ báo 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Tìm xem giữa client và máy chủ có gì. nginx và HAProxy không bao giờ gửi frame Close, nên nhiều khả năng là 1006 nếu một trong hai đã cắt kết nối. Caddy gửi 1001 cho cả hai bên khi nạp lại cấu hình.
    .tell-3 = Với điện thoại, đọc lý do: "WebSocket is closed due to suspension." là 1001 của Safari. Nhiều khả năng là 1006 nếu điện thoại bị khóa màn hình hoặc mất mạng.
    .tell-4 = Nếu người dùng quay lại trang bằng nút Back, và trang nhận sự kiện close ngay sau pageshow, thì trình duyệt đã đưa trang vào back/forward cache và đã đóng kết nối. Theo chuẩn đang được đề xuất, trang thấy 1006 và máy chủ thấy 1001.
    .use = Khi máy chủ tắt, gửi 1001, hoặc 1012 nếu nó khởi động lại, và chờ frame Close của các client rồi mới đóng TCP. { -cannot-send(code: "1006") }

pair-1001-1011 = Với 1001, bên gửi rời đi và không có gì hỏng; với 1011, bên gửi gặp một lỗi ngoài dự kiến.
    .tell-1 = Đọc lý do. "keepalive ping timeout" hoặc lời mô tả một lỗi thì đi kèm 1011. "Connection Idle Timeout" (Jetty) và "CloudFlare WebSocket proxy restarting" thì đi kèm 1001.
    .tell-2 = Đọc log của bên đã đóng, ở đúng giây kết nối bị đóng. Nhiều khả năng là 1001 nếu log cho thấy máy chủ tắt hoặc hết idle timeout. Nhiều khả năng là 1011 nếu log có ngoại lệ hoặc một ping không được đáp.
    .tell-3 = { -count-ends } Nhiều khả năng là 1011 nếu chỉ một kết nối kết thúc, sau một thông điệp mà hàm xử lý của nó không xử lý được. Nhiều khả năng là 1001 nếu mọi kết nối của một máy chủ cùng kết thúc vì có người đã dừng máy chủ đó.
    .use = Gửi 1001 khi phía bạn rời đi theo kế hoạch, và 1011 khi phía bạn gặp sự cố, để người vận hành thấy được sự cố. { -after-1011 }

pair-1001-1012 = Với 1001, bên gửi rời đi và không cho biết có trở lại hay không; với 1012, một dịch vụ khởi động lại và đề nghị client kết nối lại sau một khoảng chờ.
    .difference-1 = Máy chủ thấy 1001 hằng ngày, vì trình duyệt gửi mã này khi người dùng rời trang; trình duyệt không gửi 1012. Một số client, như sockette, không kết nối lại sau 1001 nhưng kết nối lại sau 1012.
    .tell-1 = Tìm xem phần mềm nào đã đóng kết nối. { -sends-1012 } Nhiều khả năng là 1001 nếu đó là Python websockets đang tắt hoặc Caddy đang nạp lại cấu hình.
    .tell-2 = Xem khoảng không có dữ liệu trước khi kết thúc. Nhiều khả năng là 1001 nếu kết nối luôn kết thúc sau cùng một khoảng như vậy: Jetty, Tomcat và AWS API Gateway gửi 1001 khi hết idle timeout.
    .tell-3 = Tìm xem lúc đó có việc gì theo kế hoạch. Nhiều khả năng là 1012 nếu một đợt triển khai hoặc một lần nạp lại cấu hình bắt đầu ngay trước khi kết thúc, nhưng máy chủ được thay thế cũng có thể gửi 1001: khi đó hãy đọc log của nó.
    .use = Gửi 1012 khi dịch vụ khởi động lại và các client của bạn chấp nhận mã này; nếu không, gửi 1001. { -after-1012 }

pair-1001-1013 = Với 1001, bên gửi rời đi; với 1013, dịch vụ vẫn chạy nhưng hiện không còn chỗ cho kết nối này.
    .tell-1 = { -look-age } Nhiều khả năng là 1013 nếu kết nối kết thúc ngay sau khi mở. Nhiều khả năng là 1001 nếu nó đã hoạt động một thời gian.
    .tell-2 = Kết nối lại một lần sau vài giây. Nhiều khả năng là 1013 nếu kết nối mới cũng bị đóng như vậy trong lúc dịch vụ đang bận. Nhiều khả năng là 1001 nếu kết nối mới không bị đóng.
    .tell-3 = Đọc log của máy chủ ở đúng giây kết nối bị đóng. Nhiều khả năng là 1001 nếu máy chủ tắt hoặc hết idle timeout, và 1013 nếu đã chạm một giới hạn về số kết nối hoặc về tải.
    .use = Gửi 1001 khi máy chủ tắt, và 1013 khi máy chủ vẫn chạy nhưng đã đầy. { -after-1013 }

pair-1001-3008 = Với 1001, bên gửi rời đi, hoặc đã kết thúc một kết nối quá lâu không có dữ liệu qua lại (idle); với 3008, bên gửi đã chờ quá lâu một điều mà bạn phải gửi.
    .difference-1 = Mỗi máy chủ chọn một mã khác nhau: với kết nối không có dữ liệu qua lại (idle), Jetty, Tomcat và gateway của farewell gửi 1001; khi ping không được đáp, gateway của farewell gửi 3008. 3008 được đăng ký với tên Timeout mà không có tài liệu nào, nên chỉ lý do cho biết điều gì đã đến muộn.
    .tell-1 = Đọc lý do. Nhiều khả năng là 3008 nếu lý do nêu một điều đến muộn: đăng nhập, thông điệp đầu tiên, pong. "Connection Idle Timeout" là 1001 của Jetty.
    .tell-2 = Xem các client khác. Nhiều khả năng là 1001 nếu mọi kết nối của máy chủ đó cùng kết thúc. Nhiều khả năng là 3008 nếu chỉ những client không gửi gì hoặc chậm mới bị ngắt.
    .tell-3 = Tìm xem đó là dịch vụ nào. { -other-3008 }
    .use = Gửi 3008 khi client không gửi kịp thời điều phải gửi, và nêu điều đó trong lý do. Gửi 1001 khi phía bạn rời đi. Sau 3008, tìm xem điều gì đã đến muộn, và ở kết nối sau hãy gửi nó kịp thời.

pair-1002-1003 = Với 1002, các byte vi phạm giao thức WebSocket; với 1003, các byte đúng, nhưng bên nhận không chấp nhận kiểu thông điệp này, văn bản hoặc nhị phân.
    .tell-1 = Gửi cùng nội dung bằng kiểu kia: văn bản thay cho nhị phân, hoặc ngược lại. Nhiều khả năng là 1003 nếu kiểu kia được chấp nhận. Nhiều khả năng là 1002 nếu vẫn lỗi.
    .tell-2 = Đọc lý do. Nếu lý do nêu một quy tắc về frame, như "RSV1 must be clear", thì là 1002.
    .tell-3 = Tìm xem máy chủ chạy trên gì. Undertow và Cask từ trước cuối năm 2024 có thể gửi 1003 cho một frame hỏng, vì hai hằng số bị đảo trong mã nguồn. websocket-driver (Rails, faye) gửi 1003 cho một frame không có mask. Trong những trường hợp này, hãy đọc log của máy chủ.
    .use = { -leave-to-library(code: "1002") } Gửi 1003 từ ứng dụng khi ứng dụng không chấp nhận kiểu của một thông điệp. { -not-again }

pair-1002-1005 = Với 1002, phía bên kia phát hiện lỗi giao thức trong những byte nhận được từ bạn; với 1005, phía bên kia không báo lỗi nào: frame Close của nó rỗng, và thư viện của bạn tự điền 1005.
    .difference-1 = Frame Close rỗng là hợp lệ, nên chỉ riêng 1005 không có nghĩa là có gì sai. 1002 thì có: chương trình của bạn, thư viện của bạn hoặc một proxy đã gửi header của frame sai cú pháp, mask sai hoặc opcode dự trữ.
    .tell-1 = { -has-reason(code: "1002") }
    .tell-2 = Nếu bắt gói tin thấy một frame Close có phần thân một byte thì frame đó không hợp lệ. Phần lớn thư viện đáp lại frame như vậy bằng 1002; Firefox và gorilla báo 1005. Lỗi nằm ở chương trình đã gửi frame đó.
    .tell-3 = Đọc log của phía bên kia ở đúng giây kết nối bị đóng. Nhiều khả năng là 1002 nếu log có lỗi giao thức, và 1005 nếu log có lời gọi close() không kèm mã.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1005") } Chương trình ghi 1005 vào frame Close gây ra lỗi giao thức.

pair-1002-1006 = Với 1002, phía bên kia báo rằng các byte của bạn vi phạm RFC 6455; với 1006, không có frame Close dùng được nào đến, hoặc kết nối chưa từng mở được, và thư viện của bạn tự điền 1006.
    .difference-1 = { -two-ends(code: "1002") }
    .tell-1 = Nếu sự kiện open chưa từng xảy ra thì handshake mở kết nối đã thất bại, nên không thể có frame Close nào đã đến: đó là 1006. Có một ngoại lệ: khi handshake bị từ chối, Java-WebSocket có thể báo 1002, kèm dòng chữ "Invalid status code received".
    .tell-2 = So log của hai bên ở cùng giây đó. Nếu log của bạn nêu một quy tắc bị vi phạm và báo 1006 thì phía bạn đã phát hiện lỗi, còn phía bên kia đã gửi các byte sai.
    .tell-3 = Với trang web, mở console của trình duyệt. Trình duyệt phát hiện lỗi thì chỉ báo 1006 cho trang, và ghi quy tắc bị vi phạm vào console.
    .tell-4 = Nếu bạn luôn thấy 1002 sau cùng một khoảng không có dữ liệu, và máy chủ chạy trên Bandit (Phoenix), thì Bandit đã gửi 1002 vì hết idle timeout; không có byte nào sai.
    .use = { -leave-to-library(code: "1002") } { -cannot-send(code: "1006") } Nếu log của chính bạn nêu một quy tắc bị vi phạm, đừng kết nối lại khi chưa sửa gì, kể cả sau 1006.

pair-1002-1007 = 1002 nói về frame: opcode, các bit, mask hoặc độ dài của nó. 1007 nói về nội dung: văn bản không phải UTF-8, hoặc dữ liệu không khớp với kiểu của nó.
    .tell-1 = Xem thông điệp cuối cùng ở dạng hex. Nhiều khả năng là 1007 nếu thông điệp là văn bản mà bộ giải mã UTF-8 không chấp nhận. Nhiều khả năng là 1002 nếu header của một frame bị sai.
    .tell-2 = Gửi một văn bản chỉ có ASCII. Nhiều khả năng là 1007 nếu văn bản ASCII được chấp nhận còn văn bản thường ngày của bạn thì không. Nhiều khả năng là 1002 nếu cả hai đều lỗi.
    .tell-3 = Nếu lý do trong frame Close của chính bạn không phải UTF-8, xem thư viện nào đã nhận frame Close đó. ws và undici đáp lại bằng 1007; gorilla, Tomcat, .NET và Bandit đáp lại bằng 1002.
    .use = Để thư viện lo cả hai mã: nó tự gửi. Cả hai đều không dành cho JSON sai cú pháp: với lỗi đó, gửi 1008 hoặc một mã riêng trong dải 4000–4999. { -not-again }

pair-1002-1008 = Với 1002, bạn đã vi phạm giao thức WebSocket; với 1008, bạn đã vi phạm một quy định của dịch vụ.
    .tell-1 = Đọc lý do. Nếu lý do nói về frame (mask, opcode, các bit RSV, độ dài) thì là 1002. Nếu lý do nói về thông tin xác thực, tần suất, gói dịch vụ hoặc nội dung của một thông điệp thì là 1008.
    .tell-2 = Kết nối bằng một thư viện khác đã được kiểm nghiệm kỹ, với cùng tài khoản. Nhiều khả năng là 1002 nếu lỗi không còn. Nhiều khả năng là 1008 nếu vẫn gặp lỗi đó.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Nếu đó là máy chủ GraphQL dùng subscriptions-transport-ws, 1002 nghĩa là máy chủ và client không có subprotocol chung.
    .use = { -leave-to-library(code: "1002") } Gửi 1008 khi một quy định của chính bạn bị vi phạm.

pair-1002-1011 = Với 1002, bên gửi phát hiện lỗi giao thức trong những byte nó nhận được; với 1011, chính bên gửi gặp sự cố, hoặc ping của nó không được đáp.
    .tell-1 = Đọc lý do. Nếu lý do nêu một quy tắc về frame thì là 1002. Nếu lý do là "keepalive ping timeout" hoặc nội dung của một ngoại lệ thì là 1011.
    .tell-2 = Đọc log của bên gửi ở đúng giây kết nối bị đóng. Nhiều khả năng là 1011 nếu log có stack trace của ứng dụng. Nhiều khả năng là 1002 nếu log có lỗi của thư viện WebSocket về một frame.
    .tell-3 = Nếu kết nối luôn kết thúc sau cùng một khoảng không có dữ liệu, xem máy chủ dùng phần mềm nào: Bandit gửi 1002 khi hết idle timeout, còn Python websockets gửi 1011 khi ping không được đáp.
    .tell-4 = Tắt permessage-deflate ở cả hai đầu. Nhiều khả năng là 1002 nếu sau đó lỗi không còn.
    .use = { -leave-to-library(code: "1002") } Gửi 1011 khi mã nguồn của bạn bị lỗi. Gateway có máy chủ phía sau vi phạm giao thức thì gửi cho client 1011 hoặc 1014, không gửi 1002: client không làm gì sai. { -after-1011 }

pair-1002-1012 = Với 1002, phía bên kia phát hiện lỗi giao thức trong những byte nhận được từ bạn; với 1012, dịch vụ đã báo rằng nó khởi động lại. Một số thư viện không chấp nhận 1012 và báo 1002 thay cho mã đó.
    .tell-1 = { -count-ends } Nhiều khả năng là 1012 nếu mọi kết nối của một instance cùng kết thúc trong một đợt triển khai hoặc khi nạp lại cấu hình. Nhiều khả năng là 1002 nếu chỉ kết nối của bạn kết thúc.
    .tell-2 = Đọc dòng chữ đi kèm mã. Nếu dòng chữ nêu một quy tắc về frame, như "RSV1 must be clear", thì là 1002. Nếu nó nói đến một mã đóng không hợp lệ thì thư viện của bạn đã từ chối mã nhận được.
    .tell-3 = Sau khi dịch vụ khởi động lại, lặp lại một lần những gì bạn đã làm. Nhiều khả năng là 1002 nếu cùng thông điệp đó cũng làm kết nối mới kết thúc. Nhiều khả năng là 1012 nếu kết nối mới không bị đóng.
    .tell-4 = Xem log của máy chủ có ghi lần tắt nào không. { -sends-1012 }
    .use = { -leave-to-library(code: "1002") } Gửi 1012 khi dịch vụ khởi động lại; với client không chấp nhận 1012, gửi 1001 hoặc một mã riêng trong dải 4000–4999.

pair-1002-1014 = Với 1002, phía bên kia phát hiện lỗi giao thức trong những byte nhận được từ bạn; với 1014, một gateway báo rằng máy chủ phía sau nó gặp sự cố. Một số thư viện không chấp nhận 1014 và báo 1002 thay cho mã đó.
    .tell-1 = Nếu thư viện của bạn là tungstenite và dòng chữ đi kèm là "Protocol violation", phía bên kia có thể đã gửi 1014, vì tungstenite thay mã này bằng 1002. { -capture-or-log }
    .tell-2 = Tìm xem giữa client và máy chủ có gì. Nhiều khả năng là 1002 nếu không có gateway nào hiểu WebSocket: chỉ gateway như vậy mới gửi 1014.
    .tell-3 = Kết nối thẳng đến máy chủ, không qua gateway. Nhiều khả năng là 1002 nếu cùng thông điệp đó cũng làm kết nối này kết thúc bằng 1002. Nhiều khả năng là 1014 nếu máy chủ kết thúc nó mà không có frame Close.
    .tell-4 = Đọc log của gateway. Nhiều khả năng là 1014 nếu kết nối đến máy chủ phía sau bị đứt, và 1002 nếu gateway từ chối frame của bạn.
    .use = { -leave-to-library(code: "1002") } { -use-1014 }

pair-1003-1007 = Với 1003, bên nhận không chấp nhận kiểu thông điệp này, văn bản hoặc nhị phân; với 1007, bên nhận chấp nhận kiểu đó, nhưng các byte không khớp với kiểu, chẳng hạn văn bản không phải UTF-8.
    .tell-1 = Xem opcode của thông điệp cuối cùng. Nhiều khả năng là 1003 nếu opcode là 2 (nhị phân) mà endpoint cần văn bản. Dữ liệu nhị phân không bao giờ bị kiểm tra UTF-8.
    .tell-2 = Nếu opcode là 1 (văn bản), giải mã các byte. Nhiều khả năng là 1007 nếu bộ giải mã UTF-8 không chấp nhận chúng. Nhiều khả năng là 1003 nếu bộ giải mã chấp nhận: khi đó endpoint cần nhị phân.
    .use = Gửi 1003 khi bạn không chấp nhận kiểu này, bất kể thông điệp chứa gì. { -leave-to-library(code: "1007") } Khi kiểu đúng mà nội dung sai, chẳng hạn JSON sai cú pháp, gửi 1008 hoặc một mã riêng trong dải 4000–4999. { -not-again }

pair-1003-1008 = Với 1003, bên nhận không chấp nhận kiểu thông điệp này, văn bản hoặc nhị phân; với 1008, vấn đề không nằm ở kiểu: một quy định của chính bên nhận đã bị vi phạm.
    .difference-1 = { -general-1008 }
    .tell-1 = Gửi cùng nội dung bằng kiểu kia: văn bản thay cho nhị phân, hoặc ngược lại. Nhiều khả năng là 1003 nếu kiểu kia được chấp nhận. Nhiều khả năng là 1008 nếu cũng bị từ chối.
    .tell-2 = Nếu bạn chưa gửi thông điệp nào trước khi kết thúc thì nhiều khả năng là 1008: 1003 chỉ dùng để đáp lại một thông điệp. Kiểm tra thông tin xác thực, Origin, đường dẫn và gói dịch vụ.
    .tell-3 = Nếu máy chủ là Starlette, xem thông điệp: WebSocketEndpoint của nó gửi 1003 cho cả JSON sai cú pháp.
    .use = Gửi 1003 khi bạn hoàn toàn không chấp nhận kiểu này. Gửi 1008 khi một quy định của bạn bị vi phạm, và nêu quy định đó trong lý do. Sau 1003, thay đổi thông điệp rồi mới gửi lại. { -after-1008 }

pair-1003-1009 = Với 1003, thông điệp sai kiểu, văn bản hoặc nhị phân; với 1009, thông điệp quá lớn.
    .tell-1 = Gửi một thông điệp ngắn cùng kiểu. Nhiều khả năng là 1009 nếu thông điệp ngắn được chấp nhận. Nhiều khả năng là 1003 nếu cũng bị từ chối.
    .tell-2 = Đọc lý do. Nhiều khả năng là 1009 nếu lý do nói đến kích thước, độ dài hoặc số byte; câu chữ thường cho biết giới hạn là của thư viện hay gateway nào.
    .tell-3 = Đọc log của máy chủ và của từng gateway trên đường đi, ở đúng giây kết nối bị đóng. Nhiều khả năng là 1009 nếu một trong số đó nói đến giới hạn kích thước: gateway có thể có giới hạn riêng. Nhiều khả năng là 1003 nếu log của máy chủ nói đến kiểu.
    .use = Gửi 1003 cho kiểu mà bạn không chấp nhận, và 1009 cho thông điệp vượt giới hạn của bạn; nêu giới hạn đó trong lý do. { -not-again }

pair-1005-1006 = Với 1005, một frame Close rỗng đã đến, như vậy là hợp lệ và đúng quy trình (clean); với 1006, không có frame Close dùng được nào đến, hoặc kết nối chưa từng mở được. Cả hai số đều do thư viện của bạn tự điền.
    .tell-1 = { -never-opened }
    .tell-2 = Ở Firefox, đừng kết luận bằng wasClean: giá trị này cũng là false với frame Close rỗng, nếu máy chủ đóng TCP trước khi Firefox hồi đáp.
    .tell-3 = Nếu máy chủ chạy trên uvicorn với bản hiện thực wsproto hoặc sansio, ở đó một kết nối TCP bị mất được báo là 1005. { -capture-or-log }
    .tell-4 = Tìm xem phía bên kia đóng bằng cách nào. Nhiều khả năng là 1005 nếu đó là Socket.IO, vì nó đóng mà không kèm mã, hoặc nếu close() được gọi không có đối số. Nhiều khả năng là 1006 nếu đó là Laravel Reverb, vì khi khởi động lại nó kết thúc các kết nối mà không có frame Close.
    .use = { -neither-sent } { -give-a-code } Chờ frame Close của phía bên kia rồi mới đóng TCP; khi đó phía bên kia không thấy mã nào trong hai mã.

pair-1005-1008 = Với 1008, phía bên kia từ chối tiếp tục vì bạn vi phạm một quy định của nó; với 1005, phía bên kia không kèm mã: frame Close của nó rỗng, và thư viện của bạn tự điền 1005.
    .difference-1 = { -general-1008 }
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1008") }
    .tell-2 = Đọc log của máy chủ ở đúng giây kết nối bị đóng. Nếu máy chủ đã từ chối client mà bạn thấy 1005 thì chương trình của nó đã gọi close() không kèm mã; hãy sửa chương trình để nó gửi 1008 và nêu quy định bị vi phạm.
    .tell-3 = { -look-age } Nếu kết nối nào cũng kết thúc trong vòng một giây sau khi mở, nhiều khả năng client bị từ chối, kể cả khi bạn thấy 1005. Nếu kết nối kết thúc khi ứng dụng xong việc, nhiều khả năng đó là lời gọi close() không kèm mã.
    .use = Gửi 1008 kèm lý do khi bạn từ chối một client: vì tần suất, vì token hết hạn, vì nội dung của một thông điệp. { -cannot-send(code: "1005") } { -after-1008 }

pair-1005-1011 = Với 1011, phía bên kia báo một lỗi ngoài dự kiến, gần giống HTTP 500; với 1005, phía bên kia không kèm mã: frame Close của nó rỗng, và thư viện của bạn tự điền 1005.
    .difference-1 = 1011 không chỉ dành cho máy chủ: client cũng gửi mã này, như Python websockets khi ping không được đáp.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1011") }
    .tell-2 = Nếu bạn đóng trước, bằng close() không kèm mã, thì 1005 chỉ là hồi đáp rỗng của phía bên kia. Không có gì hỏng.
    .tell-3 = Đọc log của phía bên kia ở đúng giây kết nối bị đóng. Nếu log có stack trace mà bạn thấy 1005 thì hàm xử lý lỗi ở đó đóng mà không kèm mã; hãy sửa để nó gửi 1011. Nếu log không có lỗi nào thì phía bên kia đã chủ động đóng.
    .use = Bắt các lỗi trong hàm xử lý thông điệp, và gửi 1011 cho những lỗi ngoài dự kiến; khi đó client và người vận hành thấy được sự cố. { -cannot-send(code: "1005") } { -after-1011 }

pair-1005-1012 = Với 1012, dịch vụ báo rằng nó khởi động lại và đề nghị bạn kết nối lại; với 1005, phía bên kia không kèm mã: frame Close của nó rỗng, và thư viện của bạn tự điền 1005.
    .difference-1 = 1012 báo một lần khởi động lại theo kế hoạch, chẳng hạn khi triển khai hoặc nạp lại cấu hình.
    .difference-2 = { -not-a-bug }
    .tell-1 = { -has-reason(code: "1012") }
    .tell-2 = Thư viện không chấp nhận 1012 báo 1002, 1006 hoặc một lỗi thay cho mã này, không bao giờ báo 1005. Nếu bạn thấy 1005 thì không có 1012 nào đến bạn.
    .tell-3 = { -count-ends } Nếu mọi kết nối của một instance cùng kết thúc và bạn thấy 1005 thì máy chủ đóng mà không kèm mã khi khởi động lại, như Socket.IO. Nếu chỉ một kết nối kết thúc thì một chương trình đã gọi close() không kèm mã.
    .use = Gửi 1012 khi dịch vụ khởi động lại. { -cannot-send(code: "1005") } Một số client không kết nối lại sau 1005. { -after-1012 }

pair-1006-1008 = Với 1008, máy chủ đã chấp nhận kết nối rồi từ chối tiếp tục; với 1006, không có frame Close dùng được nào đến, hoặc kết nối chưa từng mở được, và thư viện của bạn tự điền 1006.
    .difference-1 = Nếu máy chủ từ chối handshake bằng HTTP 401 hoặc 403, trang web thấy 1006. Muốn trang thấy 1008, máy chủ phải chấp nhận handshake trước.
    .tell-1 = { -never-opened }
    .tell-2 = Nếu máy chủ của bạn là Starlette hoặc FastAPI và gọi close(1008) trước accept() thì đối với client, đó là 1006: máy chủ trả về HTTP 403 thay vào đó. Log của máy chủ có mã 403 này.
    .tell-3 = Lặp lại handshake bằng một client hiện được mã trạng thái HTTP. Nhiều khả năng là 1008 nếu mã trạng thái là 101 và sau đó có frame Close. Mọi mã trạng thái từ chối handshake, như 403, đều là 1006.
    .use = Nếu trang web cần đọc được vì sao bạn từ chối, chấp nhận handshake, rồi gửi 1008 kèm lý do. { -cannot-send(code: "1006") }

pair-1006-1009 = Với 1009, phía bên kia báo rằng một thông điệp quá lớn; với 1006, không có frame Close dùng được nào đến, và thư viện của bạn tự điền 1006; thông điệp quá lớn cũng có thể gây ra điều đó.
    .difference-1 = { -two-ends(code: "1009") }
    .difference-2 = uWebSockets không bao giờ gửi 1009: gặp thông điệp quá lớn, nó cắt TCP, và phía bên kia thấy 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Gửi một thông điệp nhỏ, rồi gửi lại thông điệp lớn. Nếu chỉ thông điệp lớn làm kết nối kết thúc thì nguyên nhân là kích thước của nó, dù bạn thấy 1009 hay 1006. Nếu thông điệp nhỏ cũng làm kết nối kết thúc thì 1006 có nguyên nhân khác. Sau đó đừng gửi lại thông điệp lớn nữa.
    .tell-3 = Đọc log của bên có giới hạn: "Received too big message" là của uWebSockets, và phía bên kia của nó thấy 1006. Python websockets ghi "sent 1009".
    .use = Gửi 1009, kèm giới hạn trong lý do, rồi mới đóng TCP. { -cannot-send(code: "1006") }

pair-1006-1011 = Với 1011, phía bên kia gặp sự cố mà vẫn còn báo được cho bạn; với 1006, không có frame Close dùng được nào đến, hoặc kết nối chưa từng mở được, và thư viện của bạn tự điền 1006.
    .tell-1 = { -never-opened }
    .tell-2 = Tìm xem cái gì đã hỏng. Nhiều khả năng là 1011 nếu một hàm xử lý ném ngoại lệ mà tiến trình vẫn chạy. Nhiều khả năng là 1006 nếu tiến trình bị sập hoặc bị kill, vì nginx và HAProxy chỉ chuyển tiếp việc TCP kết thúc.
    .tell-3 = Khi một ping của Python websockets không được đáp (không có pong trong { SECONDS("python-websockets-ping-timeout") } giây), so hai bên. Log của một bên có "sent 1011"; bên kia báo 1006 nếu nó chưa hề đọc được frame Close đó.
    .tell-4 = Nếu log có "sent 1011", đừng chỉ xem phía bên kia: event loop của bên gửi có thể đã bị chặn, nên nó không đọc được pong.
    .use = Gửi 1011 khi phía bạn gặp sự cố mà vẫn còn gửi được. { -cannot-send(code: "1006") } Gateway hiểu WebSocket, như farewell, có thể gửi 1011 thay cho một máy chủ đã sập. { -after-1011 }

pair-1006-1012 = Với 1012, dịch vụ đã báo rằng nó khởi động lại; với 1006, không có frame Close dùng được nào đến, hoặc kết nối chưa từng mở được, và thư viện của bạn tự điền 1006. Khởi động lại mà không báo thì là 1006.
    .tell-1 = { -never-opened } Có thể dịch vụ vẫn đang khởi động lại.
    .tell-2 = Nếu thư viện của bạn là uWebSockets và dòng chữ đi kèm là "Received invalid close payload", phía bên kia có thể đã gửi 1012, vì uWebSockets không chấp nhận mã này. { -capture-or-log }
    .tell-3 = { -count-ends } Nếu có nhiều kết nối như vậy, và log của máy chủ không có lần drain nào, thì nhiều khả năng là 1006: máy chủ, hoặc một proxy phía trước nó, đã dừng mà không gửi frame Close.
    .tell-4 = Đọc log của máy chủ. { -sends-1012 } Nhiều khả năng là 1006 nếu đó là Laravel Reverb, hoặc một tiến trình đã bị kill.
    .use = Gửi 1012 ở mọi lần khởi động lại theo kế hoạch, và chờ frame Close của các client rồi mới cho tiến trình kết thúc. { -cannot-send(code: "1006") }

pair-1006-1014 = Với 1014, một gateway báo rằng máy chủ phía sau nó gặp sự cố; với 1006, không có frame Close dùng được nào đến, hoặc kết nối chưa từng mở được, và thư viện của bạn tự điền 1006.
    .difference-1 = nginx và HAProxy chỉ chuyển tiếp việc TCP kết thúc, nên khi mất máy chủ phía sau chúng thì là 1006. Chỉ gateway hiểu WebSocket mới gửi được 1014.
    .tell-1 = { -never-opened } Gateway không kết nối được đến máy chủ thường trả lời handshake bằng HTTP 502, 503 hoặc 504.
    .tell-2 = Nếu thư viện của bạn là uWebSockets và dòng chữ đi kèm là "Received invalid close payload", gateway có thể đã gửi 1014, vì uWebSockets không chấp nhận mã này. { -capture-or-log }
    .tell-3 = Kết nối thẳng đến máy chủ, không qua gateway. Nếu máy chủ cũng kết thúc kết nối đó, hãy xem máy chủ, dù bạn thấy 1014 hay 1006. Nếu kết nối đó không bị đóng, nhiều khả năng là 1006: gateway, hoặc mạng giữa bạn và gateway, đã kết thúc kết nối của bạn.
    .use = { -use-1014 } { -cannot-send(code: "1006") }

pair-1006-1015 = 1015 chỉ có một nguyên nhân, bắt tay TLS thất bại; 1006 là mọi kết thúc khác không có frame Close dùng được, và trong trình duyệt thì gồm cả bắt tay TLS thất bại.
    .tell-1 = Xem địa chỉ. Nếu bắt đầu bằng ws:// thì không có TLS, và đó là 1006.
    .tell-2 = Nếu sự kiện open đã xảy ra thì TLS đã thành công, nên thư viện của bạn không tự điền 1015. Nhiều khả năng là 1006.
    .tell-3 = Chạy openssl s_client -connect HOST:443 -servername HOST -verify_return_error. Nếu lệnh thất bại thì nguyên nhân là TLS, và 1006 của trình duyệt có nghĩa như 1015. Nếu lệnh thành công, mở https://HOST trong trình duyệt, ở đó sẽ có lỗi nếu chỉ trình duyệt không chấp nhận chứng chỉ; sau đó xem mã trạng thái HTTP của handshake.
    .tell-4 = Nếu trang web thấy 1015 thì phía bên kia đã ghi 1015 vào frame Close, trái quy tắc, và Firefox chuyển số đó cho trang. Trình duyệt không bao giờ tự điền 1015.
    .use = { -neither-sent } Thư viện ngoài trình duyệt có thể báo 1015 khi TLS thất bại, và 1006 cho các trường hợp còn lại. Sau 1015, sửa TLS rồi mới kết nối lại.

pair-1008-1009 = 1009 chỉ có một nghĩa: thông điệp quá lớn. 1008 là mã từ chối chung, dành cho những quy định mà 1003 (kiểu) và 1009 (kích thước) không bao quát.
    .tell-1 = Gửi một thông điệp nhỏ hơn với cùng loại nội dung. Nhiều khả năng là 1009 nếu thông điệp nhỏ hơn được chấp nhận. Nhiều khả năng là 1008 nếu cũng bị từ chối.
    .tell-2 = Nếu bạn chưa gửi thông điệp nào trước khi kết thúc thì nhiều khả năng là 1008: 1009 chỉ dùng để đáp lại một thông điệp. Kiểm tra thông tin xác thực, Origin, đường dẫn và gói dịch vụ.
    .tell-3 = { -fragments-1008 }
    .tell-4 = Đọc lý do. Nhiều khả năng là 1009 nếu lý do nói đến kích thước hoặc độ dài, và 1008 nếu lý do nói đến tần suất, token hoặc một quy định.
    .use = Gửi 1009 khi một thông điệp vượt giới hạn của bạn, và nêu giới hạn đó. Gửi 1008 cho các quy định khác của bạn, và nêu quy định đó. { -after-1008 }

pair-1008-1011 = Với 1008, bên gửi từ chối tiếp tục vì bạn vi phạm một quy định của nó; với 1011, chính bên gửi gặp sự cố.
    .tell-1 = Đọc lý do. Mỗi dịch vụ một khác: Deepgram gửi 1008 "DATA-0000" cho âm thanh không giải mã được, và 1011 "NET-0001" nếu quá lâu không có âm thanh. Một số dịch vụ gửi 1011 khi hết hạn mức (quota).
    .tell-2 = Gửi một yêu cầu chắc chắn đúng quy định, với thông tin xác thực mới và một thông điệp nhỏ, hợp lệ. Nhiều khả năng là 1008 nếu yêu cầu đó thành công. Nhiều khả năng là 1011 nếu nó cũng lỗi, hoặc chỉ thỉnh thoảng lỗi.
    .tell-3 = Xem các client khác. Nhiều khả năng là 1011 nếu mọi client đều bị. Nhiều khả năng là 1008 nếu chỉ một tài khoản hoặc một chương trình bị.
    .use = Gửi 1008 khi client phải thay đổi điều gì đó, và 1011 khi phía bạn phải sửa. graphql-ws và robust-websocket không kết nối lại sau mã nào trong hai mã. { -after-1008 } { -after-1011 }

pair-1008-1013 = Với 1008, client đã vi phạm một quy định, và thử lại y như cũ thì thường vẫn thất bại; với 1013, dịch vụ hiện không còn chỗ, và thử lại y như cũ về sau có thể thành công.
    .difference-1 = Giới hạn tần suất của riêng một client là một quy định (1008). Dịch vụ đã đầy đối với mọi client thì là 1013.
    .tell-1 = Xem các client khác vào lúc đó. Nhiều khả năng là 1013 nếu mọi client đều bị từ chối. Nhiều khả năng là 1008 nếu chỉ client của bạn bị từ chối.
    .tell-2 = Thử lại một lần y như cũ, vào lúc dịch vụ không bận. Nhiều khả năng là 1008 nếu khi đó vẫn thất bại. Nếu thành công thì lần trước là 1013, hoặc là 1008 do giới hạn tần suất.
    .tell-3 = Xem lại cách chính bạn gửi và đọc. Nhiều khả năng là 1008 nếu ngay trước khi kết thúc bạn gửi nhanh, hoặc đọc chậm.
    .use = Gửi 1008 cho client vi phạm một quy định, và 1013 khi cả dịch vụ không còn chỗ. Nêu khoảng chờ trong lý do. Gateway của farewell ghi "retry-after=30" cho 30 giây, đó là quy ước riêng của nó. { -after-1008 } { -after-1013 }

pair-1008-3000 = 3000 chỉ có một nghĩa đã đăng ký, là thông tin xác thực bị thiếu hoặc sai; 1008 là mã từ chối chung, và nhiều dịch vụ cũng gửi mã này khi có vấn đề với thông tin xác thực.
    .tell-1 = Kết nối bằng thông tin xác thực mới. Nếu kết nối đó cũng kết thúc như vậy thì một quy định khác đã bị vi phạm: nhiều khả năng là 1008. Nếu nó không bị đóng thì nguyên nhân là thông tin xác thực cũ, khi đó có dịch vụ gửi 3000, có dịch vụ gửi 1008.
    .tell-2 = { -general-3000 }
    .tell-3 = Nếu thông tin xác thực vẫn còn dùng được và bạn vừa chạm một giới hạn thì nhiều khả năng là 1008: theo nghĩa đã đăng ký, 3000 chỉ dành cho thông tin xác thực.
    .use = Gửi 3000 khi thông tin xác thực bị thiếu hoặc sai, 3003 khi thiếu quyền, và 1008 cho các quy định khác, hoặc khi bạn không muốn nêu nguyên nhân. Với client không chấp nhận 3000, gửi 1008.

pair-1008-3003 = 3003 chỉ có một nghĩa đã đăng ký, là dịch vụ biết tài khoản nhưng tài khoản không có quyền; 1008 là mã từ chối chung, và nhiều dịch vụ cũng gửi mã này khi thiếu quyền.
    .tell-1 = Kết nối bằng một tài khoản có nhiều quyền hơn, và làm đúng việc đó. Nếu kết nối đó cũng kết thúc như vậy thì một quy định khác đã bị vi phạm: nhiều khả năng là 1008. Nếu nó không bị đóng thì tài khoản của bạn thiếu quyền, khi đó có dịch vụ gửi 3003, có dịch vụ gửi 1008.
    .tell-2 = Kết nối bằng thông tin xác thực mới của cùng tài khoản. Nếu khi đó kết nối không bị đóng thì không phải 3003: nguyên nhân là thông tin xác thực, tức là 3000 hoặc 1008.
    .tell-3 = Nếu kết nối chỉ kết thúc sau nhiều thông điệp, hoặc sau khi bạn mở nhiều kết nối, thì nhiều khả năng là 1008: thiếu quyền không phụ thuộc vào tần suất.
    .use = Gửi 3003 khi bạn biết tài khoản và nó không có quyền, và 1008 cho các quy định khác, hoặc khi bạn không muốn nêu nguyên nhân. Hãy chấp nhận handshake trước: trang web không đọc được HTTP 403.

pair-1011-1012 = Với 1011, bên gửi gặp sự cố ngoài dự kiến; với 1012, dịch vụ khởi động lại và đề nghị client kết nối lại sau một khoảng chờ.
    .difference-1 = graphql-ws và robust-websocket không kết nối lại sau 1011, nhưng kết nối lại sau 1012.
    .tell-1 = { -count-ends } Nhiều khả năng là 1011 nếu chỉ một kết nối kết thúc. Nhiều khả năng là 1012 nếu mọi kết nối của một instance cùng kết thúc trong một đợt triển khai.
    .tell-2 = Đọc log của máy chủ ở đúng giây kết nối bị đóng. Nhiều khả năng là 1012 nếu log cho thấy máy chủ tắt, nạp lại cấu hình hoặc drain. Nhiều khả năng là 1011 nếu log có ngoại lệ.
    .tell-3 = Sau gateway của farewell, đọc bản ghi. Nguyên nhân upstream_restarted nghĩa là 1012: máy chủ đã sẵn sàng trở lại trong khoảng thời gian cho phép khởi động lại. Nguyên nhân upstream_lost nghĩa là 1011, hoặc 1014 với client graphql-transport-ws và ở nơi route đặt như vậy.
    .use = Gửi 1012 khi dịch vụ khởi động lại, và 1011 khi dịch vụ gặp sự cố ngoài dự kiến. { -after-1011 }

pair-1011-1013 = Với 1011, bên gửi gặp một lỗi ngoài dự kiến; với 1013, dịch vụ vẫn hoạt động nhưng hiện không còn chỗ.
    .difference-1 = So với HTTP thì 1011 giống 500 và 1013 giống 503.
    .tell-1 = Thử lại một lần vào lúc dịch vụ không bận. Nhiều khả năng là 1013 nếu khi đó thành công. Nhiều khả năng là 1011 nếu cùng thông điệp đó giờ nào cũng lỗi.
    .tell-2 = { -look-age } Nhiều khả năng là 1013 nếu kết nối kết thúc ngay sau khi mở trong lúc dịch vụ đang bận. Nhiều khả năng là 1011 nếu nó kết thúc sau một thông điệp nhất định, hoặc sau một ping không được đáp.
    .tell-3 = Đọc log của máy chủ ở đúng giây kết nối bị đóng. Nhiều khả năng là 1013 nếu đã chạm một giới hạn về số kết nối hoặc về tải, và 1011 nếu log có ngoại lệ. Một số dịch vụ gửi 1011 khi quá tải: khi đó hãy đọc lý do.
    .use = Gửi 1013 khi bạn đã chạm một giới hạn, để client chờ, và 1011 khi có sự cố. { -after-1011 } { -after-1013 }

pair-1011-1014 = Với 1011, bên gửi gặp sự cố, và con số không cho biết đó là phần nào của dịch vụ; với 1014, bên gửi là một gateway, và máy chủ phía sau nó đã trả về phản hồi không hợp lệ, gần giống HTTP 502.
    .difference-1 = graphql-ws và robust-websocket không kết nối lại sau 1011, nhưng kết nối lại sau 1014.
    .tell-1 = Tìm xem giữa client và máy chủ có gì. Nếu không có gateway nào hiểu WebSocket thì nhiều khả năng là 1011.
    .tell-2 = Kết nối thẳng đến máy chủ, không qua gateway. Nhiều khả năng là 1011 nếu chính máy chủ đóng bằng 1011: gateway đã chuyển tiếp mã này. Nhiều khả năng là 1014 nếu máy chủ kết thúc kết nối mà không có frame Close, trừ khi gateway này gửi 1011 cho trường hợp đó, như nhiều gateway khác.
    .tell-3 = Sau gateway của farewell, cả hai là cùng một sự kiện: khi mất máy chủ, gateway gửi 1011, và gửi 1014 cho client graphql-transport-ws và ở nơi route đặt như vậy. Bản ghi cho biết bên nào đã gặp sự cố.
    .use = Máy chủ gửi 1011. Gateway gửi 1014 cho những client chấp nhận mã này, và 1011 cho các client khác; lý do nêu nguyên nhân. { -after-1011 }

pair-1012-1013 = Với 1012, dịch vụ khởi động lại, và mọi client của nó có thể kết nối lại sau một khoảng chờ; với 1013, dịch vụ đang chạy, không còn chỗ cho bạn, và đề nghị bạn chờ.
    .tell-1 = { -look-age } Nhiều khả năng là 1012 nếu kết nối đã hoạt động và kết thúc cùng lúc với mọi kết nối khác của instance đó. Nhiều khả năng là 1013 nếu nó kết thúc ngay sau khi mở.
    .tell-2 = Kết nối lại một lần, sau một khoảng chờ. Nhiều khả năng là 1012 nếu kết nối mới không bị đóng. Nhiều khả năng là 1013 nếu kết nối mới cũng kết thúc như vậy.
    .tell-3 = Đọc log của dịch vụ. Nhiều khả năng là 1012 nếu một instance đã bị dừng hoặc đã nạp lại cấu hình, và 1013 nếu đã chạm một giới hạn.
    .use = Gửi 1012 khi bạn khởi động lại, và 1013 khi bạn không còn chỗ, mỗi mã đều kèm khoảng chờ trong lý do. { -after-1012 } { -after-1013 }

pair-1013-1014 = Với 1013, dịch vụ hiện không còn chỗ cho bạn; với 1014, một gateway nhận phản hồi không hợp lệ từ máy chủ phía sau.
    .difference-1 = So với HTTP thì 1013 giống 503 và 1014 giống 502.
    .tell-1 = { -look-age } Nhiều khả năng là 1013 nếu kết nối kết thúc ngay sau khi mở. Nhiều khả năng là 1014 nếu kết nối đã hoạt động: gateway mất máy chủ phía sau trong lúc kết nối đang mở.
    .tell-2 = Đọc log của gateway. Nhiều khả năng là 1014 nếu kết nối đến máy chủ phía sau bị đứt hoặc máy chủ gửi dữ liệu không hợp lệ, và 1013 nếu đã chạm một giới hạn.
    .tell-3 = Sau gateway của farewell, đọc bản ghi: nguyên nhân overloaded và upstream_unavailable nghĩa là 1013; upstream_lost và upstream_protocol_error nghĩa là 1014 với client graphql-transport-ws và ở nơi route đặt như vậy, và 1011 ở những nơi khác.
    .use = Gửi 1013 khi bạn không còn chỗ hoặc chưa sẵn sàng, và chỉ gửi 1014 khi bạn là gateway có máy chủ phía sau gặp sự cố trên một kết nối đang mở. { -after-1013 }

pair-3000-3003 = Với 3000, dịch vụ không biết bạn là ai, vì thông tin xác thực bị thiếu hoặc sai; với 3003, dịch vụ biết tài khoản của bạn, và tài khoản đó không có quyền.
    .difference-1 = 3000 giống HTTP 401 và 3003 giống HTTP 403, nhưng trên một kết nối đã mở. Cả hai được đăng ký mà không có tài liệu nào, nên chỉ dịch vụ mới cho biết nó dùng hai mã này thế nào.
    .tell-1 = Kết nối bằng thông tin xác thực mới của cùng tài khoản. Nhiều khả năng là 3000 nếu khi đó kết nối không bị đóng. Nhiều khả năng là 3003 nếu kết nối mới cũng kết thúc như vậy.
    .tell-2 = Kết nối bằng một tài khoản khác. Nhiều khả năng là 3003 nếu như vậy thì được, còn thông tin xác thực mới của chính tài khoản bạn thì không.
    .tell-3 = { -general-3000 }
    .use = Gửi 3000 khi bạn không biết client là ai, và 3003 khi bạn biết tài khoản và nó không có quyền. Hãy chấp nhận handshake trước: trang web không đọc được HTTP 401 hoặc 403. Sau 3000, chỉ kết nối lại bằng thông tin xác thực mới; sau 3003, chỉ kết nối lại khi tài khoản đã có quyền.
