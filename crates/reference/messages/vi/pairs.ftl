# The pairs that people confuse. The smaller number comes first in the id.
#
# The value is the difference. The attributes:
#   .tell-1 ...  steps that tell the two apart, in order; each decides or rules out
#   .use         which to use when

pair-1000-1001 = Với 1000, bên gửi đã xong: kết nối đã hoàn thành mục đích của nó. Với 1001, bên gửi rời đi, dù việc đã xong hay chưa: một trang bị đóng, hoặc một máy chủ tắt.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 E8 thì là 1000; nếu bắt đầu bằng 03 E9 thì là 1001.
    .tell-2 = Ở máy chủ, xem trang đã làm gì: nếu trang bị đóng hoặc tải lại thì chính trình duyệt đã tự gửi 1001; nếu mã nguồn của trang gọi close(1000) thì là 1000. Trang web không gửi được 1001.
    .tell-3 = Ở client, nếu mã đến sau một quãng im lặng cố định, xem máy chủ chạy trên gì: hết thời gian chờ nhàn rỗi, Cowboy gửi 1000, còn Jetty và Tomcat gửi 1001.
    .use = Gửi 1000 khi kết nối đã hoàn thành mục đích của nó. Gửi 1001 khi phía bạn rời đi mà việc chưa xong; máy chủ tắt rồi sẽ trở lại thì gửi 1012, nếu client hiểu được mã đó. Trong trang web, để trình duyệt lo 1001: close() chỉ nhận 1000 và 3000-4999.

pair-1000-1005 = Cả hai đều là kết thúc đúng trình tự, có frame Close. Với 1000, đầu bên kia đã ghi con số vào frame. Với 1005, nó không ghi số nào: phần thân của frame rỗng, hoàn toàn hợp lệ, và phía bạn tự điền 1005.
    .tell-1 = Bắt gói tin và xem frame Close đã nhận: nếu độ dài bằng 0 thì là 1005; nếu phần thân bắt đầu bằng 03 E8 thì là 1000.
    .tell-2 = Xem lý do: nếu có lý do thì là 1000. Frame Close rỗng không có chỗ cho lý do.
    .tell-3 = Xem thư viện nào báo mã: Java-WebSocket, Tomcat, .NET và websocket-driver (Rails, faye) hiện 1000 cho cả frame Close rỗng. Nếu bạn dùng thư viện khác và nó hiện 1000 thì đó là 1000.
    .tell-4 = Xem đầu bên kia đóng bằng cách nào: nếu trình duyệt, hoặc ws cho Node, gọi close() không có đối số thì là 1005; những thư viện khác, như Python websockets và aiohttp, khi đó tự ghi 1000. Nếu nó gọi close(1000) thì là 1000.
    .use = Gửi 1000 kèm lý do khi phía bạn đã xong. Không gửi được 1005: close(1005) ném lỗi trong trình duyệt, và số này không được nằm trong frame. Nếu đầu bên kia cần phân biệt kết thúc có chủ ý với các trường hợp khác, đừng gọi close() không kèm mã. Bên nhận xử lý hai mã như nhau, và chỉ kết nối lại nếu người dùng vẫn cần kết nối.

pair-1000-1006 = Với 1000, đầu bên kia nói rằng nó đã xong. Với 1006, không ai nói gì: kết nối kết thúc mà không có frame Close dùng được, hoặc chưa bao giờ mở, và phía bạn tự điền 1006. Chương trình tự gọi close(1000) vẫn có thể thấy 1006, khi đầu bên kia cắt TCP thay vì hồi đáp.
    .tell-1 = Xem sự kiện open có xảy ra không: nếu chưa từng thì bắt tay đã thất bại và đó là 1006.
    .tell-2 = Tìm frame Close đã nhận: nếu phần thân bắt đầu bằng 03 E8 thì là 1000; nếu không có frame nào đến thì là 1006.
    .tell-3 = Xem wasClean: nếu là true thì đó là 1000. Sau 1006, nó không bao giờ là true.
    .tell-4 = Nếu chính phía bạn đã gọi close(1000) mà bạn thấy 1006, xem đầu bên kia: nó đã cắt TCP, hoặc không hồi đáp frame Close kịp thời. Những gì bạn gửi không có gì sai.
    .use = Gửi 1000 khi phía bạn đã xong, và chờ hồi đáp rồi mới đóng TCP. Không gửi được 1006. Sau 1000, chỉ kết nối lại nếu người dùng vẫn cần kết nối. Sau 1006, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần, trừ khi chính phía bạn đã yêu cầu kết thúc.

pair-1000-1011 = Với 1000, bên gửi đã xong và chủ động kết thúc kết nối. Với 1011, nó gặp một tình huống ngoài dự kiến và không thể tiếp tục.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 E8 thì là 1000; nếu bắt đầu bằng 03 F3 thì là 1011.
    .tell-2 = Xem lý do: "keepalive ping timeout" là 1011, do Python websockets gửi; "ping timed out" là 1000, do Tornado gửi cho cùng loại sự kiện.
    .tell-3 = Xem log của bên đã đóng, đúng giây đó: nếu có lỗi, panic hay hàm xử lý thất bại thì nhiều khả năng là 1011; nếu có lời gọi close() thì nhiều khả năng là 1000.
    .use = Gửi 1000 khi phía bạn đã xong, và 1011 khi nó gặp sự cố. Máy chủ gửi 1000 sau một lỗi là bảo client đừng quay lại và bảo người vận hành rằng mọi thứ vẫn ổn. Sau 1000, chỉ kết nối lại nếu người dùng vẫn cần kết nối; sau 1011, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần.

pair-1001-1005 = Với 1001, đầu bên kia nói rằng nó rời đi. Với 1005, nó gửi một frame Close có phần thân rỗng, hoàn toàn hợp lệ: nó không nói vì sao, và phía bạn tự điền 1005.
    .tell-1 = Xem frame Close đã nhận: nếu độ dài bằng 0 thì là 1005; nếu phần thân bắt đầu bằng 03 E9 thì là 1001.
    .tell-2 = Ở máy chủ, xem trang đã làm gì: nếu tab bị đóng hoặc tải lại thì là 1001; nếu mã nguồn của trang gọi close() không có đối số, hoặc bỏ mất tham chiếu cuối cùng đến WebSocket, thì là 1005.
    .tell-3 = Xem lý do: nếu có lý do thì là 1001. Frame Close rỗng không có chỗ cho lý do.
    .use = Gửi 1001 khi máy chủ của bạn rời đi, hoặc 1012 nếu nó sẽ trở lại; trình duyệt thì tự gửi 1001. Không gửi được 1005: hãy truyền mã cho close(). Tính cả hai là kết thúc bình thường. Sau 1001, kết nối lại sau một khoảng ngẫu nhiên tối đa 5 giây; sau 1005, chỉ kết nối lại nếu người dùng vẫn cần kết nối.

pair-1001-1006 = Với 1001, đầu bên kia nói rằng nó rời đi. Với 1006, không ai nói gì: kết nối kết thúc mà không có frame Close, hoặc chưa bao giờ mở, và phía bạn tự điền 1006.
    .tell-1 = Xem sự kiện open có xảy ra không: nếu chưa từng thì bắt tay đã thất bại và đó là 1006.
    .tell-2 = Bắt gói tin và xem TCP kết thúc thế nào: nếu trước đó có frame Close mang 03 E9 thì là 1001; nếu FIN hoặc RST đến mà không có frame Close thì là 1006.
    .tell-3 = Nếu hai bên ghi khác nhau, so đến từng giây: khi Jetty hoặc Tomcat hết thời gian chờ nhàn rỗi, client thấy 1001 còn log của chính máy chủ ghi 1006, cho cùng một sự kiện.
    .tell-4 = Với điện thoại, xem trình duyệt: nếu lý do là "WebSocket is closed due to suspension." thì Safari đã gửi 1001; nếu điện thoại khóa màn hình hoặc mất mạng mà không gửi gì thì là 1006.
    .use = Máy chủ khi tắt thì gửi 1001, hoặc 1012 nếu sẽ trở lại, và chờ hồi đáp rồi mới đóng TCP; nếu không, client của nó sẽ thấy 1006. Không gửi được 1006. Sau 1001, kết nối lại sau một khoảng ngẫu nhiên tối đa 5 giây; sau 1006, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần.

pair-1001-1012 = Với 1001, bên gửi rời đi và không nói có trở lại hay không. Với 1012, một dịch vụ khởi động lại và đề nghị client kết nối lại sau một khoảng chờ.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 E9 thì là 1001; nếu bắt đầu bằng 03 F4 thì là 1012.
    .tell-2 = Xem ai gửi: nếu là trình duyệt thì là 1001, vì trình duyệt không bao giờ gửi 1012.
    .tell-3 = Xem thư viện của chính bạn: Tomcat, Bandit, websocket-driver và uWebSockets từ chối 1012 và hiện 1002 hoặc 1006, không bao giờ hiện 1001. Nếu một thư viện như vậy hiện 1001 thì đó là 1001.
    .use = Gửi 1012 khi dịch vụ khởi động lại và client của bạn hiểu mã này; nếu không, gửi 1001. Sau 1001, kết nối lại sau một khoảng ngẫu nhiên tối đa 5 giây. Sau 1012, chờ đúng thời gian nêu trong lý do; nếu lý do không nêu, chờ ngẫu nhiên 5 đến 30 giây, theo văn bản đăng ký. Con số 1 đến 5 giây chỉ đúng khi máy chủ rải các lần đóng theo thời gian, như farewell làm.

pair-1002-1005 = 1002 là một lời báo lỗi: đầu bên kia đã nhận những byte vi phạm RFC 6455, hoặc một mã mà nó từ chối. Với 1005, dữ liệu không có gì sai: một frame Close đã đến với phần thân rỗng, hoàn toàn hợp lệ, và phía bạn tự điền 1005.
    .tell-1 = Xem frame Close đã nhận: nếu phần thân bắt đầu bằng 03 EA thì là 1002; nếu độ dài bằng 0 thì là 1005.
    .tell-2 = Nếu phần thân chỉ có đúng một byte thì bản thân frame đã không hợp lệ: phần lớn thư viện đáp lại bằng 1002, còn Firefox và gorilla báo 1005. Lỗi nằm ở bên đã gửi frame đó.
    .tell-3 = Xem lý do: nếu lý do nêu một quy tắc, như "RSV1 must be clear", thì là 1002. Frame Close rỗng không có chỗ cho lý do.
    .tell-4 = Xem log của đầu bên kia đúng giây đó: nếu có lỗi giao thức thì nó đã gửi 1002; nếu có lời gọi close() không kèm mã thì bạn thấy 1005.
    .use = Để thư viện lo 1002: nó tự gửi khi dữ liệu sai. Không gửi được 1005: hãy truyền mã cho close(). Chương trình nào ghi 1005 vào frame là vi phạm giao thức, và sẽ nhận về 1002. Sau 1002, tìm ra lỗi rồi hãy kết nối lại, vì vẫn những byte đó thì sẽ lại lỗi; sau 1005, không có gì phải sửa.

pair-1002-1006 = Với 1002, đầu bên kia đã gửi cho bạn một frame Close: nó nhận được những byte vi phạm RFC 6455. Với 1006, không có frame Close dùng được nào đến, hoặc kết nối chưa bao giờ mở. Đây thường là hai đầu của cùng một sự kiện: bên phát hiện lỗi thì gửi 1002, còn bản thân nó báo 1006.
    .tell-1 = Xem sự kiện open có xảy ra không: nếu chưa từng thì bắt tay đã thất bại và đó là 1006.
    .tell-2 = Tìm frame Close đã nhận: nếu phần thân bắt đầu bằng 03 EA thì là 1002; nếu không có frame nào đến thì là 1006.
    .tell-3 = Xem cả hai log vào cùng giây đó: nếu phía bạn nêu một quy tắc bị vi phạm và báo 1006 thì chính nó đã phát hiện lỗi, còn đầu bên kia thấy 1002.
    .tell-4 = Với trang web, mở console: trình duyệt nào phát hiện lỗi thì chỉ cho trang thấy 1006, và ghi quy tắc bị vi phạm vào console.
    .use = Để thư viện lo 1002. Không gửi được 1006: đó là thứ còn lại ở bên đã bỏ cuộc, hoặc ở nơi không nhận được gì. Sau 1002, tìm ra lỗi rồi hãy kết nối lại; sau 1006, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần, trừ khi log của chính bạn nêu một quy tắc bị vi phạm.

pair-1002-1007 = 1002 nói về frame: opcode, các bit, mask, độ dài của nó. 1007 nói về thứ nằm bên trong: văn bản không phải UTF-8.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 EA thì là 1002; nếu bắt đầu bằng 03 EF thì là 1007.
    .tell-2 = Xem thông điệp cuối cùng trước đó ở dạng hex: nếu là văn bản có những byte mà không bộ giải mã UTF-8 nào nhận thì nhiều khả năng là 1007; nếu hai byte đầu của một frame bị sai thì nhiều khả năng là 1002.
    .tell-3 = Nếu lý do của một frame Close không phải UTF-8, xem thư viện đã nhận nó: ws và undici gửi 1007; gorilla, Tomcat, .NET và Bandit gửi 1002.
    .use = Để thư viện lo cả hai mã; nó tự gửi. JSON sai cú pháp không thuộc mã nào trong hai mã: hãy gửi 1008 hoặc một mã riêng trong dải 4000-4999. Sau cả hai mã, đừng kết nối lại với vẫn những byte đó.

pair-1003-1007 = Với 1003, thông điệp có kiểu mà endpoint không nhận: nhị phân trong khi cần văn bản, hoặc ngược lại. Với 1007, kiểu thì đúng mà các byte thì sai: văn bản không phải UTF-8.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 EB thì là 1003; nếu bắt đầu bằng 03 EF thì là 1007.
    .tell-2 = Xem opcode của thông điệp cuối cùng: 2 là nhị phân, và khi đó endpoint chỉ nhận văn bản sẽ gửi 1003.
    .tell-3 = Nếu opcode là 1, tức văn bản, xem các byte: nếu bộ giải mã UTF-8 từ chối thì nhiều khả năng là 1007; nếu nó chấp nhận thì endpoint cần nhị phân và gửi 1003.
    .use = Gửi 1003 khi bạn không nhận kiểu đó, bất kể trong thông điệp có gì. Để thư viện lo 1007. Khi kiểu đúng mà nội dung sai, chẳng hạn JSON sai cú pháp, hãy gửi 1008 hoặc một mã riêng trong dải 4000-4999.

pair-1003-1008 = Với 1003, endpoint không nhận kiểu thông điệp này: văn bản hoặc nhị phân. Với 1008, nó nhận kiểu đó, nhưng một quy định của chính nó đã bị vi phạm.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 EB thì là 1003; nếu bắt đầu bằng 03 F0 thì là 1008.
    .tell-2 = Gửi cùng nội dung bằng kiểu còn lại: nếu được nhận thì lỗi nằm ở kiểu, tức là 1003; nếu lại bị từ chối thì một quy định đã bị vi phạm, tức là 1008.
    .tell-3 = Nếu trước lúc kết thúc chưa có thông điệp nào được gửi thì là 1008: thông tin xác thực, Origin, đường dẫn hoặc gói dịch vụ.
    .tell-4 = Nếu máy chủ dùng Starlette, xem thông điệp: WebSocketEndpoint của nó gửi 1003 cho cả JSON sai cú pháp.
    .use = Gửi 1003 khi bạn hoàn toàn không nhận được kiểu đó. Gửi 1008 cho mọi điều mà quy định của bạn cấm, và nêu quy định đó trong lý do. Sau cả hai mã, thay đổi điều gì đó rồi mới kết nối lại.

pair-1005-1006 = Với 1005, một frame Close đã đến với phần thân rỗng: kết thúc hợp lệ, đúng trình tự. Với 1006, không có frame Close dùng được nào đến, hoặc kết nối chưa bao giờ mở. Không số nào được gửi đi; phía bạn tự điền.
    .tell-1 = Xem sự kiện open có xảy ra không: nếu chưa từng thì bắt tay đã thất bại và đó là 1006.
    .tell-2 = Bắt gói tin và xem TCP kết thúc thế nào: nếu trước đó có frame Close độ dài 0 thì là 1005; nếu FIN hoặc RST đến mà không có frame Close thì là 1006.
    .tell-3 = Xem wasClean: nếu là true thì đó là 1005. Nếu là false thì gần như luôn là 1006; riêng Firefox cũng cho false sau frame Close rỗng nếu máy chủ đóng TCP trước khi đọc hồi đáp.
    .tell-4 = Trên uvicorn với bản hiện thực wsproto hoặc sansio, con số không quyết định được gì: ở đó kết nối TCP bị mất được báo là 1005. Hãy đổi bản hiện thực, hoặc bắt gói tin.
    .use = Cả hai mã đều không gửi được. Truyền mã và lý do cho close(), và chờ hồi đáp rồi mới đóng TCP: khi đó đầu bên kia sẽ không thấy mã nào trong hai mã này. Xử lý 1005 như 1000. Sau 1006, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần, và tìm nguyên nhân: bắt tay thất bại, bộ hẹn giờ, khởi động lại hay proxy.

pair-1005-1008 = 1008 là một lời từ chối: đầu bên kia ghi mã này vì một quy định của nó đã bị vi phạm. Với 1005, nó không ghi gì: một frame Close đã đến với phần thân rỗng, hoàn toàn hợp lệ, và phía bạn tự điền 1005. Máy chủ từ chối client bằng một frame Close rỗng sẽ khiến client thấy 1005.
    .tell-1 = Xem frame Close đã nhận: nếu phần thân bắt đầu bằng 03 F0 thì là 1008; nếu độ dài bằng 0 thì là 1005.
    .tell-2 = Xem lý do: nếu có lý do thì là 1008. Nếu không có thì chưa kết luận được: 1008 thường đến không kèm lý do.
    .tell-3 = Xem log của máy chủ đúng giây đó: nếu nó đã từ chối client mà bạn thấy 1005 thì mã nguồn của nó đã gọi close() không kèm mã. Hãy sửa để nó gửi 1008 và nêu quy định bị vi phạm.
    .tell-4 = Xem tuổi kết nối: nếu kết nối cứ mở ra là kết thúc trong vòng một giây, hết lần này đến lần khác, hãy nghi rằng client bị từ chối, dù bạn thấy 1005: do thông tin xác thực, Origin, đường dẫn hoặc gói dịch vụ.
    .use = Gửi 1008 kèm lý do mỗi khi từ chối client. Đừng từ chối bằng close() không kèm mã: client sẽ thấy 1005, hoặc 1000 nếu thư viện tự ghi mã này, và tưởng đó là kết thúc bình thường, còn người viết client sẽ tìm lỗi sai chỗ. Không gửi được 1005. Sau 1008, thay đổi điều gì đó rồi mới kết nối lại; sau 1005, kết nối lại nếu người dùng vẫn cần kết nối.

pair-1005-1011 = Với 1011, đầu bên kia nói rằng nó gặp sự cố: một tình huống ngoài dự kiến. Với 1005, nó không nói gì: một frame Close đã đến với phần thân rỗng, hoàn toàn hợp lệ, và phía bạn tự điền 1005. Cùng một sự cố có thể hiện ra bằng mã này hoặc mã kia: máy chủ có hàm xử lý lỗi gửi frame Close rỗng sẽ khiến client thấy 1005.
    .tell-1 = Xem frame Close đã nhận: nếu phần thân bắt đầu bằng 03 F3 thì là 1011; nếu độ dài bằng 0 thì là 1005.
    .tell-2 = Xem lý do: nếu có lý do, như "keepalive ping timeout", thì là 1011. Frame Close rỗng không có chỗ cho lý do.
    .tell-3 = Xem ai đóng trước: nếu chính phía bạn đóng bằng close() không kèm mã thì 1005 là do hồi đáp rỗng, và không có gì hỏng.
    .tell-4 = Xem log của đầu bên kia đúng giây đó: nếu có lỗi mà bạn thấy 1005 thì hàm xử lý lỗi của nó đóng không kèm mã. Hãy sửa để nó gửi 1011. Nếu không có lỗi thì kết thúc này là có chủ ý.
    .use = Gửi 1011 trong hàm xử lý các lỗi không lường trước, để client và người vận hành thấy được sự cố. Không gửi được 1005; close() không kèm mã sẽ giấu sự cố sau con số đó, hoặc sau 1000 nếu thư viện tự ghi mã này. Sau 1011, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần và giới hạn số lần thử. Sau 1005, chỉ kết nối lại nếu người dùng vẫn cần kết nối.

pair-1005-1012 = Với 1012, dịch vụ nói rằng nó khởi động lại và sẽ sẵn sàng nhận kết nối mới. Với 1005, đầu bên kia không nói gì: một frame Close đã đến với phần thân rỗng, hoàn toàn hợp lệ, và phía bạn tự điền 1005. Máy chủ gửi frame Close rỗng trong lúc tắt sẽ khiến client thấy 1005 ở mỗi lần khởi động lại.
    .tell-1 = Xem frame Close đã nhận: nếu phần thân bắt đầu bằng 03 F4 thì là 1012; nếu độ dài bằng 0 thì là 1005.
    .tell-2 = Xem lý do: nếu có lý do, như "retry-after=2.5", thì là 1012. Frame Close rỗng không có chỗ cho lý do.
    .tell-3 = Xem thư viện của chính bạn: các thư viện từ chối 1012 (Tomcat, Bandit, websocket-driver, uWebSockets, .NET đời cũ) hiện 1002, 1006 hoặc một lỗi thay cho nó, không bao giờ hiện 1005. 1005 không phải là 1012 trá hình.
    .tell-4 = Đếm số kết nối kết thúc trong cùng vài giây: nếu nhiều mà bạn thấy 1005 thì máy chủ khởi động lại mà không báo. Hãy sửa để nó gửi 1012. Nếu chỉ có một thì một chương trình đã gọi close() không kèm mã.
    .use = Gửi 1012 khi dịch vụ khởi động lại: nhờ đó client biết rằng nó có thể kết nối lại, và vào lúc nào. Không gửi được 1005; client nào coi 1005 là kết thúc bình thường thì sẽ không quay lại sau khi máy chủ khởi động lại. Sau 1012, chờ đúng thời gian nêu trong lý do; nếu lý do không nêu, chờ ngẫu nhiên 5 đến 30 giây, theo văn bản đăng ký. Con số 1 đến 5 giây chỉ đúng khi máy chủ rải các lần đóng theo thời gian, như farewell làm. Sau 1005, chỉ kết nối lại nếu người dùng vẫn cần kết nối.

pair-1006-1011 = Với 1011, đầu bên kia còn kịp nói rằng nó gặp sự cố. Với 1006, không ai nói gì: kết nối kết thúc mà không có frame Close dùng được, hoặc chưa bao giờ mở, và phía bạn tự điền 1006.
    .tell-1 = Xem sự kiện open có xảy ra không: nếu chưa từng thì bắt tay đã thất bại và đó là 1006.
    .tell-2 = Tìm frame Close đã nhận: nếu phần thân bắt đầu bằng 03 F3 thì là 1011; nếu không có frame nào đến thì là 1006.
    .tell-3 = Xem cái gì đã hỏng: hàm xử lý ném ngoại lệ thì vẫn còn báo được bằng 1011; tiến trình bị sập hoặc bị kill thì không nói được gì, và nếu nó nằm sau nginx hoặc HAProxy thì client thấy 1006.
    .tell-4 = Nếu keepalive không được hồi đáp, xem cả hai bên: bên gửi ping sẽ gửi 1011 "keepalive ping timeout"; bên im lặng thường không bao giờ đọc được mã đó, và báo 1006.
    .use = Gửi 1011 khi phía bạn gặp sự cố mà vẫn còn gửi được frame Close. Không gửi được 1006. Gateway hiểu WebSocket có thể gửi 1011 thay cho một máy chủ đã sập, như farewell làm. Sau cả hai mã, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần.

pair-1006-1012 = Với 1012, dịch vụ đã báo trước là nó khởi động lại. Với 1006, không ai nói gì: kết nối kết thúc mà không có frame Close dùng được, hoặc chưa bao giờ mở. Khởi động lại mà không ai báo trước thì là 1006.
    .tell-1 = Bắt gói tin và tìm frame Close đã nhận: nếu phần thân bắt đầu bằng 03 F4 thì đầu bên kia đã gửi 1012, bất kể thư viện của bạn báo gì; nếu không có frame nào đến thì là 1006.
    .tell-2 = Xem thư viện của chính bạn: uWebSockets và Bun từ chối 1012 và báo 1006 với "Received invalid close payload". Câu đó do thư viện của bạn viết, và đầu bên kia có thể đã gửi 1012.
    .tell-3 = Đếm số kết nối kết thúc trong cùng vài giây: nếu nhiều mà không kết nối nào có frame Close thì máy chủ, hoặc một proxy phía trước nó, đã khởi động lại mà không báo.
    .tell-4 = Xem sự kiện open có xảy ra không: nếu chưa từng thì là 1006, và có thể dịch vụ chưa trở lại.
    .use = Gửi 1012 trong mọi lần tắt có kế hoạch, và chờ các hồi đáp rồi mới kết thúc tiến trình. Không gửi được 1006. Sau 1012, chờ đúng thời gian nêu trong lý do; nếu lý do không nêu, chờ ngẫu nhiên 5 đến 30 giây, theo văn bản đăng ký. Con số 1 đến 5 giây chỉ đúng khi máy chủ rải các lần đóng theo thời gian, như farewell làm. Sau 1006, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần.

pair-1006-1015 = Cả hai đều do một bên tự báo, và không bao giờ được gửi đi. 1015 chỉ có một nguyên nhân: không thiết lập được TLS. 1006 là mọi kết thúc không có frame Close dùng được, và trong trình duyệt thì gồm cả TLS thất bại.
    .tell-1 = Xem địa chỉ: nếu bắt đầu bằng ws:// chứ không phải wss:// thì không có TLS, và đó là 1006.
    .tell-2 = Xem sự kiện open có xảy ra không: nếu có thì TLS đã chạy được, và đó là 1006.
    .tell-3 = Chạy openssl s_client -connect HOST:443 -servername HOST: nếu thất bại thì nguyên nhân là TLS, và 1006 của trình duyệt đứng thay cho 1015; nếu thành công, xem mã trạng thái HTTP của lần bắt tay.
    .tell-4 = Nếu trang web hiện 1015 thì đầu bên kia đã ghi mã này vào frame Close: Firefox chuyển tiếp nó. Không trình duyệt nào tự điền mã này.
    .use = Không gửi được mã nào trong hai mã. Thư viện ngoài trình duyệt có thể báo 1015 khi TLS thất bại, và 1006 cho các trường hợp còn lại. Sau 1015, sửa TLS rồi mới thử lại; sau 1006, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần.

pair-1008-1009 = 1009 dành cho một quy định có mã riêng: thông điệp quá lớn. 1008 dành cho mọi quy định còn lại.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 F0 thì là 1008; nếu bắt đầu bằng 03 F1 thì là 1009.
    .tell-2 = Gửi một thông điệp nhỏ hơn: nếu được nhận thì lỗi nằm ở kích thước, tức là 1009; nếu cũng bị từ chối thì là 1008.
    .tell-3 = Nếu thông điệp đến thành nhiều mảnh, xem thư viện đã nhận nó: ws và undici gửi 1008 khi có quá nhiều mảnh.
    .tell-4 = Nếu trước lúc kết thúc chưa có thông điệp nào được gửi thì là 1008: thông tin xác thực, Origin, đường dẫn hoặc gói dịch vụ.
    .use = Gửi 1009 khi một thông điệp vượt giới hạn của bạn, và nêu giới hạn đó trong lý do. Gửi 1008 cho các quy định khác, và nêu quy định đó. Sau 1009, đừng gửi lại thông điệp đó; sau 1008, thay đổi điều gì đó rồi mới kết nối lại.

pair-1008-1013 = Với 1008, client đã vi phạm một quy định: thử lại y nguyên thì lại thất bại. Với 1013, client không làm gì sai: dịch vụ hiện không còn chỗ, và thử lại y nguyên về sau có thể thành công.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 F0 thì là 1008; nếu bắt đầu bằng 03 F5 thì là 1013.
    .tell-2 = Thử lại y nguyên lúc dịch vụ ít tải: nếu thành công thì đó là 1013, hoặc 1008 do giới hạn tần suất; nếu giờ nào cũng thất bại thì là 1008.
    .tell-3 = Xem các client khác: nếu tất cả đều bị từ chối thì nhiều khả năng là 1013; nếu chỉ một client bị thì nhiều khả năng là 1008.
    .use = Gửi 1008 cho client vi phạm một quy định, kể cả giới hạn tần suất của riêng nó. Gửi 1013 cho bất kỳ client nào khi cả dịch vụ không còn chỗ. Với cả hai mã, một lý do như "retry-after=30" cho biết phải chờ bao lâu. Gặp 1008 không nêu thời gian chờ, hãy thay đổi điều gì đó rồi mới kết nối lại; sau 1013, sang địa chỉ khác, hoặc chờ lâu và ngẫu nhiên.

pair-1008-3000 = 3000 chỉ nói một điều: thông tin xác thực thiếu hoặc sai. 1008 là lời từ chối chung, và nhiều dịch vụ cũng dùng nó cho lỗi thông tin xác thực.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 F0 thì là 1008; nếu bắt đầu bằng 0B B8 thì là 3000.
    .tell-2 = Kết nối bằng thông tin xác thực mới: nếu kết nối không bị đóng thì lỗi nằm ở thông tin xác thực, có dịch vụ báo bằng 3000, có dịch vụ báo bằng 1008; nếu không thì một quy định khác đã bị vi phạm, tức là 1008.
    .tell-3 = Xem máy chủ chạy trên gì: ở Centrifugo, 3000 nghĩa là "kết nối đã đóng", còn trong WebSocket++ là lỗi chung của subprotocol. Ở đó nó không nói gì về thông tin xác thực.
    .tell-4 = Nếu phía bạn chạy trên uWebSockets hoặc Bun và hiện 1006, đầu bên kia có thể đã gửi 3000: chúng từ chối mã này khi nhận.
    .use = Gửi 3000 khi thông tin xác thực thiếu hoặc sai, 3003 khi không đủ quyền, 1008 cho các quy định khác hoặc khi cần giấu chi tiết. Với client chạy trên stack từ chối 3000, hãy gửi 1008. Sau 3000, lấy thông tin xác thực mới rồi mới kết nối lại.

pair-1011-1012 = Với 1011, bên gửi gặp sự cố, không ai định trước. Với 1012, dịch vụ khởi động lại và đề nghị client kết nối lại.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 F3 thì là 1011; nếu bắt đầu bằng 03 F4 thì là 1012.
    .tell-2 = Đếm số kết nối kết thúc trong cùng vài giây: nếu chỉ có một thì nhiều khả năng là 1011; nếu tất cả kết nối của một instance kết thúc trong lúc đang triển khai thì nhiều khả năng là 1012.
    .tell-3 = Sau gateway của farewell, xem bản ghi: nếu máy chủ phía sau trở lại trong khoảng thời gian được tính là khởi động lại thì là 1012; nếu không thì là 1011.
    .tell-4 = Xem thư viện của chính bạn: Tomcat, Bandit, websocket-driver và uWebSockets từ chối 1012 và hiện 1002 hoặc 1006, không bao giờ hiện 1011. Nếu một thư viện như vậy hiện 1011 thì đó là 1011.
    .use = Gửi 1012 khi dịch vụ khởi động lại, 1011 khi nó gặp sự cố không lường trước. Sau 1011, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần và giới hạn số lần thử. Sau 1012, chờ đúng thời gian nêu trong lý do; nếu lý do không nêu, chờ ngẫu nhiên 5 đến 30 giây, theo văn bản đăng ký. Con số 1 đến 5 giây chỉ đúng khi máy chủ rải các lần đóng theo thời gian, như farewell làm.

pair-1011-1014 = Với 1011, chính bên gửi gặp sự cố, hoặc nó không nói bên nào gặp sự cố. Với 1014, bên gửi là một gateway, và máy chủ phía sau nó đã phản hồi không hợp lệ.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 F3 thì là 1011; nếu bắt đầu bằng 03 F6 thì là 1014.
    .tell-2 = Xem ai gửi: nếu giữa hai bên không có gateway thì là 1011.
    .tell-3 = Sau gateway của farewell, xem route: khi máy chủ phía sau gặp sự cố, nó gửi 1011, và chỉ gửi 1014 ở route yêu cầu như vậy. Bản ghi cho biết bên nào gặp sự cố.
    .tell-4 = Xem thư viện của chính bạn: gorilla, tungstenite, Tomcat và một số thư viện khác từ chối 1014 và hiện 1002, 1006 hoặc một lỗi, không bao giờ hiện 1011. Nếu một thư viện như vậy hiện 1011 thì đó là 1011.
    .use = Máy chủ thì gửi 1011. Gateway gửi 1014 cho client chấp nhận mã này, và 1011 cho các client khác; lý do nêu nguyên nhân. Sau cả hai mã, kết nối lại sau khoảng chờ ngẫu nhiên tăng dần, và xem phía sau gateway.

pair-1012-1013 = Với 1012, kết nối kết thúc vì dịch vụ khởi động lại, và mọi client được đề nghị kết nối lại. Với 1013, dịch vụ vẫn chạy nhưng không còn chỗ cho client này: nó được yêu cầu tạm thời đừng quay lại.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 03 F4 thì là 1012; nếu bắt đầu bằng 03 F5 thì là 1013.
    .tell-2 = Xem tuổi kết nối: kết nối đã phục vụ một thời gian rồi kết thúc cùng mọi kết nối khác của instance thì là 1012; kết nối kết thúc lúc mở hoặc ngay sau đó thì là 1013.
    .tell-3 = Xem chuyện gì xảy ra tiếp theo: nếu lần thử sau không bị đóng thì nhiều khả năng là 1012; nếu lại kết thúc y như vậy thì nhiều khả năng là 1013.
    .use = Gửi 1012 khi bạn khởi động lại, 1013 khi bạn không còn chỗ, mỗi mã đều kèm thời gian chờ trong lý do. Sau 1012, chờ đúng thời gian nêu trong lý do; nếu lý do không nêu, chờ ngẫu nhiên 5 đến 30 giây, theo văn bản đăng ký. Con số 1 đến 5 giây chỉ đúng khi máy chủ rải các lần đóng theo thời gian, như farewell làm. Sau 1013, sang địa chỉ khác của dịch vụ; với chính địa chỉ này, chờ lần sau lâu hơn lần trước, hoặc để người dùng quyết định.

pair-3000-3003 = Với 3000, dịch vụ không biết client là ai: thông tin xác thực thiếu hoặc sai. Với 3003, nó biết, và tài khoản không được làm việc này.
    .tell-1 = Xem phần thân của frame Close: nếu bắt đầu bằng 0B B8 thì là 3000; nếu bắt đầu bằng 0B BB thì là 3003.
    .tell-2 = Kết nối bằng thông tin xác thực mới của cùng tài khoản: nếu kết nối không bị đóng thì đó là 3000; nếu vẫn kết thúc như vậy thì là 3003.
    .tell-3 = Xem máy chủ chạy trên gì: ở Centrifugo, 3000 nghĩa là "kết nối đã đóng", còn trong WebSocket++ là lỗi chung của subprotocol. Ở đó nó không nói gì về thông tin xác thực.
    .use = Gửi 3000 khi bạn không biết client là ai, 3003 khi bạn biết và nó không được phép; chấp nhận bắt tay trước đã, vì trang web không đọc được HTTP 401 hay 403. Sau 3000, lấy thông tin xác thực mới rồi mới kết nối lại. Sau 3003, đừng tự động kết nối lại.
