# The words around every page.

skip = Chuyển đến nội dung
menu = Các trang chính
crumbs = Bạn đang ở đây
languages = Ngôn ngữ
toc = Trong trang này
anchor = Liên kết đến nguyên nhân này
license = Nội dung và dữ liệu thuộc phạm vi công cộng (public domain, CC0).
search-label = Tìm kiếm, hoặc dán một dòng log
search-hint = 1006, tên mã, dòng log
search-button = Tìm
not-found-title = Không có trang nào ở đây
not-found = Không có trang nào ở địa chỉ này. Hãy tìm một mã, một tên, hoặc một dòng log.

# What each page is called in a list of links.
name-start = Mã đóng
name-search = Tìm kiếm
name-codes = Tất cả mã
name-ranges = Các dải mã
name-dialects = Dịch vụ
name-software = Phần mềm
name-strings = Thông báo lỗi
name-timers = Bộ hẹn giờ
# $span is a length of time, such as "60 s".
name-timer = Sau { $span }
name-diagnose = Tìm nguyên nhân
name-send = Nên gửi mã nào
name-about = Giới thiệu
name-sources = Nguồn tham khảo

# Above the title: what kind of page it is.
kicker-code = Mã đóng WebSocket
kicker-pair = Hai mã đóng WebSocket
kicker-dialect = Mã đóng của một dịch vụ hoặc thư viện
kicker-software = Phần mềm
kicker-timer = Bộ hẹn giờ của phần mềm nào?

# Spans of time: 60 s, 10 min, 2 h.
span-seconds = { $value } giây
span-minutes = { $value } phút
span-hours = { $value } giờ

# How a claim is known; stands after the name of its source.
how-measured = đo thực tế
how-source = mã nguồn
how-documentation = tài liệu
how-report = báo cáo của người dùng

heading-sources = Nguồn tham khảo
heading-details = Chi tiết
heading-pairs = Không chắc là mã này?
heading-both = Hai mã
heading-confused = Những mã hay bị nhầm với nhau
more-send = Nên gửi mã nào

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }: ý nghĩa và cách xử lý

# Above the causes; a link to the diagnosis follows.
code-diagnose = Nếu bạn biết thêm về lần đóng này, công cụ sau xếp những nguyên nhân nhiều khả năng nhất lên đầu:

# A pair's page.
pair-title = { $a } hay { $b }?
pair-or = hay
pair-page-title = WebSocket { $a } hay { $b }: { $name_a }, { $name_b }

start-title = Mã đóng (close code) của WebSocket
start-description = Vì sao WebSocket bị đóng, mỗi mã đóng nghĩa là gì và phải làm gì: mọi mã, mọi cặp mã, thông báo lỗi, timeout, và công cụ tìm nguyên nhân.
start-headline = Vì sao WebSocket bị đóng?
start-lead = Một kết nối WebSocket kết thúc bằng một con số. Hãy tra con số đó, hoặc dán những gì bạn thấy, để biết điều gì đã xảy ra, cách xác nhận và cách khắc phục.
start-paste = Dán những gì bạn thấy: mã, tên, thông báo lỗi hoặc các byte
start-paste-hint = Ví dụ:
start-paste-button = Giải thích
start-after = Lần nào cũng bị đóng sau cùng một khoảng thời gian
start-after-about = Nếu khoảng thời gian lần nào cũng như nhau thì một bộ hẹn giờ đã kết thúc kết nối. Chọn khoảng thời gian để xem đó có thể là bộ hẹn giờ của phần mềm nào.
start-questions = Bạn muốn biết điều gì?
start-diagnose = Điền những gì bạn biết: mã, kết nối đã mở được bao lâu, trên đường đi có gì. Nguyên nhân nhiều khả năng nhất đứng trước.
start-send = Bạn viết máy chủ hoặc client và muốn đóng kết nối bằng đúng mã.
start-strings = Những gì thư viện, trình duyệt và proxy ghi ra khi WebSocket kết thúc.
start-software = Những mã mà mỗi thư viện chấp nhận, tên gọi của chúng ở đó, các bộ hẹn giờ và giới hạn.
start-codes = Các mã hay gặp nhất
start-all = Tất cả mã và dải mã
start-advice = Kết nối lại: { $advice }
start-services = Nghĩa của mã ở từng dịch vụ
start-services-all = Tất cả dịch vụ và thư viện

codes-title = Tất cả mã đóng WebSocket
codes-description = Tất cả mã đóng (close code) của WebSocket từ 0 đến 65535 trên một trang: tên, có được gửi không, và có nên kết nối lại không.
codes-lead = Frame Close mang một số từ 1000 đến 4999, hoặc không mang số nào. 1005, 1006 và 1015 không bao giờ được gửi: thư viện tự báo các số này.
codes-others = Những số có nghĩa ở một dịch vụ
codes-others-about = Các số này không có nghĩa nào được đăng ký. Dịch vụ và thư viện dùng chúng theo nghĩa riêng.

ranges-title = Các dải mã đóng WebSocket
ranges-description = Ai được dùng dải mã đóng WebSocket nào: giao thức, IANA, thư viện, ứng dụng.
ranges-lead = Con số nằm trong dải nào cho biết ai quyết định nghĩa của nó.
ranges-numbers = Các số trong dải này có trang riêng:

dialects-title = Mã đóng của các dịch vụ và thư viện
dialects-description = Nghĩa của mã đóng WebSocket ở Discord, Pusher, Twitch, GraphQL, Socket.IO cùng các dịch vụ và thư viện khác, và có nên kết nối lại không.
dialects-lead = Các số từ 4000 đến 4999 thuộc về ứng dụng. Mỗi dịch vụ cho chúng một nghĩa riêng, và có dịch vụ còn cho số đã đăng ký một nghĩa khác.
dialects-services = Dịch vụ
dialects-libraries = Thư viện và giao thức
# $name is the service's name.
dialect-title = { $name }: mã đóng (close code)
dialect-description = Nghĩa của từng mã đóng WebSocket ở { $name }, và có nên kết nối lại sau mã đó không.
dialect-lead = Có nên kết nối lại hay không là theo nguồn tham khảo, trừ khi có ghi chú khác.
dialect-channel = Mã nằm ở đâu
# As in English.
dialect-subprotocols = Subprotocol
dialect-hosts = Tên host
channel-code = trong phần mã của frame Close
channel-reason = trong lý do (reason) của frame Close
channel-in-band = trong thông điệp theo giao thức riêng của nó
col-meaning = Ý nghĩa
our-reading = (chúng tôi suy ra từ nguồn)

software-title = Phần mềm và mã đóng WebSocket
software-description = Những mã đóng mà trình duyệt, thư viện, máy chủ và proxy chấp nhận, tên gọi của các mã ở đó, và những gì được ghi ra khi WebSocket kết thúc.
software-lead = Mỗi thư viện một khác: chúng gọi mã bằng những tên khác nhau, từ chối một số mã, và hiện một con số của riêng mình khi mất kết nối.
software-browsers = Trình duyệt
software-libraries = Thư viện
software-servers = Máy chủ
software-proxies = Proxy
software-services = Dịch vụ
software-others = Phần mềm và dịch vụ khác có bộ hẹn giờ hoặc giới hạn
software-refused = Những mã bị một số phần mềm từ chối
software-refused-about = Các mã này được phép gửi, nhưng những phần mềm nêu ở đây không chấp nhận: ứng dụng xây dựng trên phần mềm đó thấy một số khác hoặc một lỗi.
# $name is the software's name.
one-title = { $name }: mã đóng WebSocket, thông báo lỗi, timeout
one-description = { $name }: các mã đóng WebSocket được chấp nhận và gửi đi, tên gọi của chúng, những gì được ghi ra khi WebSocket kết thúc, các bộ hẹn giờ và giới hạn.
one-description-short = { $name }: những gì được ghi ra khi WebSocket kết thúc, các bộ hẹn giờ và giới hạn.
one-codes = Chấp nhận mã nào
one-accepts = Mã được chấp nhận
one-otherwise = Hiện thay cho các mã khác
one-sends = Mã gửi được
one-sends-script = Mã mà script gửi được
one-refuses-to-send = Khi gửi mã khác
one-empty = Hiện khi frame Close không kèm mã
one-lost = Hiện khi TCP kết thúc mà không có frame Close
one-names = Tên gọi của các mã
one-strings = Những gì phần mềm ghi ra
one-limits = Giới hạn kích thước
one-dialect = Mã đóng riêng của phần mềm này
sees-error = một lỗi không kèm mã
sees-nothing = không có số nào
limit-fixed = không chỉnh được
limit-message = cho một thông điệp
limit-frame = cho một frame
limit-queue = đang chờ gửi
size-bytes = { $value } byte
# As in English.
size-kib = { $value } KiB
# As in English.
size-mib = { $value } MiB

strings-title = Thông báo lỗi khi WebSocket bị đóng
strings-description = Những gì trình duyệt, thư viện, máy chủ và proxy ghi ra khi WebSocket bị đóng, và mã đóng ứng với mỗi thông báo lỗi.
strings-lead = Dòng chữ mà từng chương trình ghi ra, kèm mã tương ứng. Dấu * thay cho văn bản bất kỳ, dấu # thay cho một số. Bạn có thể dán cả dòng vào ô tìm kiếm.
strings-common = Nhiều phần mềm cùng ghi
strings-more = nghĩa là gì

timers-title = Bộ hẹn giờ (timeout) làm đóng WebSocket
timers-description = Những timeout của proxy, load balancer, máy chủ và thư viện làm WebSocket bị đóng: giá trị mặc định, thiết lập, điều gì đặt lại bộ hẹn giờ, và mỗi bên thấy mã nào.
timers-lead = Kết nối lần nào cũng kết thúc sau cùng một khoảng thời gian là do một bộ hẹn giờ. Idle timeout tính từ lần cuối có dữ liệu qua lại; thời gian sống tối đa tính từ lúc mở, bất kể gửi gì.
timers-all = Tất cả bộ hẹn giờ
timers-dash = – nghĩa là chưa biết.
# $span is a time: 60 s, 2 h.
timer-title = WebSocket bị đóng sau { $span }
timer-description = Những timeout mặc định đóng WebSocket sau { $span }: của proxy, load balancer, máy chủ và thư viện, kèm thiết lập của chúng.
timer-lead = Các bộ hẹn giờ sau kết thúc kết nối sau { $span }, theo mặc định hoặc theo báo cáo của người dùng. Hãy tìm phần mềm có trên đường đi của bạn. Ở đó, thiết lập có thể mang giá trị khác.
timer-what = Dấu hiệu và cách khắc phục
timer-more = Xem thêm
timer-other = Nếu trên đường đi của bạn không có phần mềm nào trong số này:
timer-near = Các khoảng thời gian khác
timer-idle = idle timeout
timer-lifetime = thời gian sống tối đa
# As in English.
timer-keepalive = keepalive
timer-handshake = chờ lúc mở
timer-close = chờ lúc đóng
timer-drain = chờ lúc dừng
timer-reconnect = kết nối lại
timer-idle-heading = Idle timeout
timer-keepalive-heading = Keepalive (ping và pong)
timer-lifetime-heading = Thời gian sống tối đa
timer-handshake-heading = Thời gian chờ lúc mở
timer-close-heading = Thời gian chờ lúc đóng
timer-drain-heading = Thời gian chờ lúc dừng
timer-idle-about = Các bộ hẹn giờ này kết thúc một kết nối khi không có gì được gửi trong suốt thời gian đó. Hãy gửi dữ liệu với chu kỳ ngắn hơn; bảng cho biết loại dữ liệu nào được tính.
timer-keepalive-about = Các phần mềm này gửi ping, và kết thúc kết nối nếu phía bên kia không đáp. Thời gian nêu ở đây gồm cả chu kỳ ping và thời gian chờ pong.
timer-lifetime-about = Các bộ hẹn giờ này kết thúc kết nối khi hết thời gian đó, bất kể gửi gì. Ping không giúp được gì: hãy kết nối lại.
timer-handshake-about = Các bộ hẹn giờ này kết thúc một kết nối khi điều cần có lúc mở kết nối không đến.
timer-close-about = Các bộ hẹn giờ này cắt kết nối nếu phía bên kia không hoàn tất việc đóng.
timer-drain-about = Các bộ hẹn giờ này kết thúc những kết nối còn lại khi phần mềm dừng hoặc nạp lại cấu hình.
timer-reported = (theo báo cáo của người dùng)
col-software = Phần mềm
col-setting = Thiết lập
col-value = Mặc định
col-counts = Loại
col-reset = Đặt lại khi
col-client = Client thấy
col-server = Máy chủ thấy
setting-fixed = không chỉnh được
value-none = không có
reset-data = có dữ liệu bất kỳ, kể cả ping
reset-ping = có pong đáp ping
reset-message = có thông điệp
reset-nothing = không bao giờ

send-title = Nên gửi mã đóng WebSocket nào?
send-description = Sơ đồ câu hỏi giúp chọn đúng mã đóng WebSocket: từ điều đã xảy ra ở phía bạn đến mã nói lên điều đó.
send-lead = Bắt đầu từ điều đã xảy ra ở phía bạn. Hãy ghi cả nguyên nhân vào lý do (reason): tối đa 123 byte UTF-8.
ask-why = Vì sao bạn đóng kết nối?
because-why-done = Công việc đã xong, hoặc người dùng đã rời đi.
because-why-leaving = Phía tôi rời đi, khởi động lại, hoặc không còn chỗ.
because-why-bytes = Dữ liệu nhận được không theo giao thức, hoặc không đọc được.
because-why-rules = Phía bên kia không được phép làm việc này.
because-why-failed = Phía tôi gặp lỗi.
because-why-own = Nguyên nhân có nghĩa riêng, chỉ ứng dụng của tôi hiểu.
ask-leaving = Vì sao phía bạn rời đi?
because-leaving-for-good = Máy chủ dừng, hoặc đóng một kết nối không có dữ liệu qua lại (idle).
because-leaving-restart = Máy chủ khởi động lại, và sớm hoạt động trở lại.
because-leaving-page = Tôi viết trang web, và người dùng rời trang. Trình duyệt tự gửi mã này.
because-leaving-overloaded = Máy chủ không còn chỗ cho kết nối này.
ask-bytes = Dữ liệu nhận được sai ở đâu?
because-bytes-framing = Một frame vi phạm quy tắc của giao thức.
because-bytes-utf8 = Một văn bản không phải UTF-8 hợp lệ.
because-bytes-type = Nhận được văn bản trong khi tôi chỉ nhận nhị phân, hoặc ngược lại.
because-bytes-too-big = Một thông điệp quá lớn.
because-bytes-extension = Tôi là client, và máy chủ không đồng ý dùng một phần mở rộng (extension) mà tôi cần.
ask-rules = Quy định nào bị vi phạm?
because-rules-token = Thông tin xác thực bị thiếu hoặc sai.
because-rules-expired = Token đã hết hạn trong lúc kết nối đang mở.
because-rules-rights = Thông tin xác thực đúng, nhưng tài khoản không được phép làm việc này.
because-rules-rate = Client gửi quá nhiều hoặc quá thường xuyên.
because-rules-waited = Tôi đã chờ một điều gì đó quá lâu: đăng nhập, một thông điệp, pong.
because-rules-rule = Một quy định khác: Origin, nội dung, hạn mức (quota).
send-expired-about = 3000 nói đúng điều đó. Hãy ghi "token expired" vào lý do, để client lấy token mới rồi mới kết nối lại. Phần mềm nào cũng chấp nhận 1008 với cùng lý do đó; gateway của farewell gửi 1008, vì một số thư viện từ chối 3000.
ask-failed = Lỗi gì đã xảy ra?
because-failed-handler = Mã nguồn của tôi gặp lỗi ngoài dự kiến.
because-failed-not-ready = Phía tôi quá tải, hoặc chưa sẵn sàng.
because-failed-upstream = Tôi là gateway, và máy chủ phía sau trả về phản hồi không hợp lệ.
send-own-about = Chọn một số, ghi lại nó nghĩa là gì, và client có nên kết nối lại sau số đó không.
send-never = Không bao giờ gửi các mã này
send-never-ranges = Không bao giờ gửi số dưới 1000, số trên 4999, hoặc số chưa cấp.

about-title = Giới thiệu tài liệu này
about-description = Tài liệu tra cứu mã đóng WebSocket này là gì, từng thông tin được biết bằng cách nào, và các ký hiệu nghĩa là gì.
about-lead = Tài liệu này cho biết vì sao WebSocket bị đóng và phải làm gì. Mỗi thông tin về phần mềm đều kèm nguồn, cách biết được thông tin đó, và ngày đọc nguồn.
# All are numbers.
about-counts = Có { $claims } thông tin về { $software } phần mềm, dựa trên { $sources } nguồn. Tài liệu có { $situations } nguyên nhân, { $strings } thông báo lỗi, và các mã của { $dialects } dịch vụ và thư viện.
about-known = Thông tin đến từ đâu
about-measured = Chúng tôi chạy phần mềm, xem nó gửi gì lên mạng và hiện ra gì.
about-source = Chúng tôi đọc mã nguồn của phần mềm.
about-documentation = Tài liệu của phần mềm hoặc một tiêu chuẩn nói như vậy.
about-report = Một người dùng đã báo cáo công khai. Điều đó có thể chỉ đúng với phiên bản hoặc thiết lập của họ.
sources-title = Nguồn tham khảo
sources-description = Thông tin trong tài liệu này đến từ đâu: đo thực tế, mã nguồn, tài liệu, báo cáo của người dùng, mỗi nguồn kèm ngày đọc.
sources-lead = Mỗi nguồn nêu một lần, kèm ngày hoặc tháng đọc nguồn đó.
about-signs = Ý nghĩa các ký hiệu
about-signs-about = Màu sắc không bao giờ đứng một mình: ký hiệu nào cũng kèm chữ.
about-travels = Con số nằm trong frame Close: phía bên kia đã gửi nó.
about-local = Không frame nào chứa con số này: thư viện của chính bạn tự báo.
about-never = Không hợp lệ: không ai được phép gửi.
about-yes = Client kết nối lại, sau một khoảng chờ.
about-changed = Thử lại y như cũ thì vẫn thất bại, cho đến khi có gì đó thay đổi.
about-no = Client không kết nối lại.
about-data = Dạng dữ liệu
about-data-about = Mọi nội dung cũng có dưới dạng JSON, kèm schema.
about-license = Giấy phép
about-farewell = farewell gồm một gateway, một thư viện và một lệnh, để kết nối WebSocket kết thúc đúng cách. Lệnh này có đủ mọi thông tin trên các trang này:
