# The search, which runs in the browser.

search-title = close 코드 검색
search-description = WebSocket(웹소켓) close 코드를 번호, 이름, 로그 한 줄, Close 프레임의 바이트, 서비스, 시간으로 검색합니다.
search-lead = 번호, 이름, 질문을 입력하거나 로그 한 줄 또는 프레임의 바이트를 붙여 넣으세요.
# Shown where no script runs. The two pages below it are links.
search-noscript = 검색에는 JavaScript가 필요합니다. JavaScript 없이도 다음 페이지에서 모든 내용을 볼 수 있습니다.

# Said of the results. $count is a number, without a noun, so that it needs no plural.
search-count = 결과 { $count }개
search-nothing = 입력한 단어에 맞는 결과가 없습니다.
search-nearest = 혹시 다음 중 하나인가요?
search-help = 번호, 이름, 로그 한 줄 전체로 검색하면 가장 잘 찾을 수 있습니다. 다음 페이지에서는 전체 내용을 볼 수 있습니다:
search-failed = 검색 기능을 불러오지 못했습니다. 다시 시도하거나 다음을 보세요:
# Above what the text was recognised as.
search-answer = 입력한 내용의 뜻

# What a result is, in one or two words.
kind-code = 코드
kind-pair = 코드 비교
kind-range = 범위
kind-meaning = 서비스
kind-dialect = 서비스
kind-software = 소프트웨어
kind-timer = 타이머
kind-situation = 원인
kind-page = 페이지

# How people write units of time behind a number, in this language and in short: all forms,
# apart by spaces, without capitals and accents.
second-words = s 초
minute-words = m 분
hour-words = h 시간

# Words that say nothing by themselves when people ask why a connection ended, apart by spaces.
stop-words = websocket websocket은 websocket을 websocket의 websocket이 가 간 계속 그 끊겨 끊겨서 끊겨요 끊기나요 끊기는 끊깁니다 끊어져요 끊어지는 끊어짐 끊어집니다 나는 나면 나옵니다 나와요 나요 나타나는 났어요 는 동안 되나요 됩니다 뒤 뒤에 때 떠요 떴어요 뜨는 뜨면 뜹니다 뜻 뜻은 뜻이 로 를 만에 무슨 무엇 뭐 뭐야 뭐예요 뭔가요 뭔지 발생 발생합니다 발생해요 방법 방법은 번 번은 소켓 소켓이 어떤 어떻게 에 에러 에러가 에서 연결이 오류 오류가 와 왜 원인 원인은 원인이 웹소켓 웹소켓에서 웹소켓은 웹소켓을 웹소켓의 웹소켓이 은 을 의 의미 의미는 이 이유 이유는 인가요 자꾸 차이 차이가 차이는 차이점 코드 코드가 코드는 코드란 코드를 하나요 항상 해결 해결법 후 후에
