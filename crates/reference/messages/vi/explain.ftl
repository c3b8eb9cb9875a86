# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-when = Khi nào bạn thấy mã này
heading-fix = Cách khắc phục
heading-reference = Nơi định nghĩa

field-kind = Loại
field-wire = Trên đường truyền
field-senders = Ai gửi
field-refused = Bị từ chối ở
field-advice = Kết nối lại?
field-range = Dải

wire-yes = Có: frame Close được phép mang mã này.
wire-no = Không: mã này không được nằm trong frame Close.
senders-none = không ai
refused = { $stacks }. Bên nhận chạy trên đó sẽ đáp hoặc báo 1002, 1006 hay một lỗi thay cho mã này.
range = { $from } đến { $to }: { $name }

advice-yes = Có: kết nối lại sau { $min } đến { $max } giây, chọn ngẫu nhiên; mỗi lần thất bại thì chờ lâu hơn.
advice-no = Không, trừ khi người dùng yêu cầu.
advice-changed = Chỉ khi đã thay đổi điều gì đó; giữ nguyên thì sẽ lại thất bại.
advice-none = Theo đúng chuẩn thì không kết nối nào kết thúc bằng số này.

category-unused = không dùng
category-protocol = mã của giao thức
category-reserved = dự trữ, chưa có nghĩa
category-local = do một bên tự báo
category-unassigned = chưa cấp
category-registered = đã đăng ký, ai đến trước được trước
category-library = cho thư viện và framework
category-private = dùng riêng
category-outside = ngoài sổ đăng ký

sender-client = client
sender-server = máy chủ
sender-gateway = gateway
sender-local = không ai gửi; bên báo mã tự điền vào

stack-older-dotnet = .NET đời cũ
