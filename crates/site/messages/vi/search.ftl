# The search, which runs in the browser.

search-title = Tìm kiếm
search-description = Tra cứu mã đóng WebSocket: một con số, một tên, một dòng log, các byte của frame Close, một dịch vụ, hoặc một khoảng thời gian.
search-lead = Gõ một con số, một tên hoặc một câu hỏi, hoặc dán một dòng log hay các byte của một frame.
# Shown where no script runs. The two pages below it are links.
search-noscript = Chức năng tìm kiếm cần JavaScript. Nếu không có, các trang sau chứa đủ mọi thứ:

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = Kết quả: { $count }
search-nothing = Không tìm thấy gì với những từ này.
search-nearest = Có phải bạn muốn tìm một trong những mục này?
search-help = Con số, tên, hoặc nguyên một dòng log cho kết quả tốt nhất. Các trang sau chứa đủ mọi thứ:
search-failed = Không tải được chức năng tìm kiếm. Hãy thử lại, hoặc xem ở đây:
# Above what the text was recognised as.
search-answer = Đây là gì

# What a result is, in one or two words.
kind-code = Mã
kind-pair = Hai mã
kind-range = Dải mã
kind-meaning = Dịch vụ
kind-dialect = Dịch vụ
kind-software = Phần mềm
kind-timer = Bộ hẹn giờ
kind-situation = Nguyên nhân
kind-page = Trang

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
second-words = giay seconds second
minute-words = phut p minutes minute
hour-words = gio tieng hours hour

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
stop-words = a after and bang bi boi by cac cach cai cho close co closed cu code cua codes cung da dang de den do dong duoc error for from gi hay in is khi khong la lai lam lan loi luc ma moi mot nao neu nghia nhu nhung not o of on phai ra roi websocket sao what sau se tai the when thi to why toi trong with tu va van ve vi voi
