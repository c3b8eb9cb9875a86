# The words around every page.

skip = 본문으로 건너뛰기
menu = 주요 페이지
crumbs = 현재 위치
languages = 언어
toc = 이 페이지의 내용
anchor = 이 원인의 링크
license = 글과 데이터는 퍼블릭 도메인입니다(CC0).
search-label = 검색하거나 로그 한 줄을 붙여 넣으세요
search-hint = 1006, 이름, 오류 메시지
search-button = 검색
not-found-title = 페이지가 없습니다
not-found = 이 주소에는 페이지가 없습니다. 코드, 이름, 로그 한 줄 가운데 하나로 검색해 보세요.

# What each page is called in a list of links.
name-start = close 코드
name-search = 검색
name-codes = 전체 코드
name-ranges = 코드 범위
name-dialects = 서비스
name-software = 소프트웨어
name-strings = 오류 메시지
name-timers = 타이머
# $span is a length of time, such as "60 s".
name-timer = { $span } 뒤
name-diagnose = 원인 찾기
name-send = 보낼 코드 고르기
name-about = 소개
name-sources = 출처

# Above the title: what kind of page it is.
kicker-code = WebSocket close 코드
kicker-pair = WebSocket close 코드 비교
kicker-dialect = 서비스 또는 라이브러리의 close 코드
kicker-software = 소프트웨어
kicker-timer = 어디의 타이머일까요?

# Spans of time: 60 s, 10 min, 2 h.
span-seconds = { $value }초
span-minutes = { $value }분
span-hours = { $value }시간

# How a claim is known; stands after the name of its source.
how-measured = 직접 측정
how-source = 소스 코드
how-documentation = 문서
how-report = 사용자 보고

heading-sources = 출처
heading-details = 세부 정보
heading-pairs = 이 코드가 맞는지 확실하지 않다면
heading-both = 두 코드
heading-confused = 혼동하기 쉬운 코드
more-send = 보낼 코드 고르기

# A code's page. $title is the number with its name.
code-title = WebSocket { $title }: 의미와 대처 방법

# Above the causes; a link to the diagnosis follows.
code-diagnose = 연결이 어떻게 끝났는지 더 알고 있다면, 다음에서 가능성이 높은 원인부터 볼 수 있습니다:

# A pair's page.
pair-title = { $a }인가요, { $b }인가요?
pair-or = vs
pair-page-title = WebSocket { $a } vs { $b }: { $name_a }, { $name_b }

start-title = WebSocket close 코드
start-description = WebSocket(웹소켓) 연결 끊김의 원인, close 코드 하나하나의 의미, 대처 방법을 알려 줍니다. 모든 코드와 코드 비교, 오류 메시지, 타이머, 원인 진단을 담았습니다.
start-headline = WebSocket 연결이 왜 끊겼을까요?
start-lead = WebSocket 연결은 번호를 하나 남기고 끝납니다. 그 번호를 찾아보거나 화면에 나온 것을 붙여 넣으세요. 무슨 일이 있었는지, 어떻게 확인하고 어떻게 해결하는지 알 수 있습니다.
start-paste = 화면에 나온 것을 붙여 넣으세요: 코드, 이름, 오류 메시지, 바이트
start-paste-hint = 예시:
start-paste-button = 설명 보기
start-after = 늘 같은 시간 뒤에 끊긴다면
start-after-about = 끊기는 시간이 늘 같다면 타이머가 연결을 끝내는 것입니다. 시간을 고르면 어디의 타이머일 수 있는지 볼 수 있습니다.
start-questions = 무엇을 알고 싶은가요?
start-diagnose = 코드, 연결 유지 시간, 경로에 있는 소프트웨어 가운데 아는 것을 입력하세요. 연결 끊김의 원인을 가능성이 높은 것부터 보여 줍니다.
start-send = 서버나 클라이언트를 만들고 있으며, 알맞은 코드로 닫고 싶을 때 보세요.
start-strings = WebSocket 연결이 끝날 때 라이브러리, 브라우저, 프록시가 남기는 메시지입니다.
start-software = 라이브러리마다 어떤 코드를 받아들이고 어떤 이름으로 부르는지, 타이머와 제한은 무엇인지 정리했습니다.
start-codes = 가장 많이 보는 코드
start-all = 모든 코드와 범위
start-advice = 재연결 여부: { $advice }
start-services = 서비스별 코드의 의미
start-services-all = 모든 서비스와 라이브러리

codes-title = 전체 WebSocket close 코드 목록
codes-description = 0부터 65535까지 WebSocket(웹소켓) close 코드를 한 페이지에 정리했습니다. 이름, 전송 여부, 재연결 여부를 볼 수 있습니다.
codes-lead = Close 프레임에는 1000~4999의 번호가 실리거나 번호가 없습니다. 1005, 1006, 1015는 전송되는 일이 없으며, 라이브러리가 스스로 보고하는 번호입니다.
codes-others = 서비스에서 의미를 정한 번호
codes-others-about = 등록된 의미가 없는 번호입니다. 서비스와 라이브러리가 자체 의미로 씁니다.

ranges-title = close 코드의 범위
ranges-description = WebSocket close 코드의 범위마다 누가 쓸 수 있는지 정리했습니다: 프로토콜, IANA, 라이브러리, 애플리케이션.
ranges-lead = 번호의 뜻을 누가 정하는지는 그 번호가 속한 범위로 알 수 있습니다.
ranges-numbers = 이 범위에서 별도 페이지가 있는 번호:

dialects-title = 서비스와 라이브러리의 close 코드
dialects-description = Discord, Pusher, Twitch, GraphQL, Socket.IO를 비롯한 서비스와 라이브러리에서 close 코드가 무슨 뜻인지, 재연결해도 되는지 정리했습니다.
dialects-lead = 4000~4999의 번호는 애플리케이션이 정합니다. 같은 번호라도 서비스마다 뜻이 다르며, 등록된 번호를 다른 뜻으로 쓰는 서비스도 있습니다.
dialects-services = 서비스
dialects-libraries = 라이브러리와 프로토콜
# $name is the service's name.
dialect-title = { $name }의 WebSocket close 코드
dialect-description = { $name }에서 각 WebSocket close 코드가 무슨 뜻인지, 그 뒤에 재연결해도 되는지 정리했습니다.
dialect-lead = 재연결 여부는 따로 표시하지 않았다면 출처에 나온 그대로입니다.
dialect-channel = 번호가 있는 곳
dialect-subprotocols = 서브프로토콜
dialect-hosts = 호스트
channel-code = Close 프레임의 코드
channel-reason = Close 프레임의 사유
channel-in-band = 자체 프로토콜의 메시지
col-meaning = 의미
our-reading = (출처를 읽고 내린 해석)

software-title = 소프트웨어별 close 코드
software-description = 브라우저, 라이브러리, 서버, 프록시가 어떤 close 코드를 받아들이고 어떤 이름으로 부르는지, WebSocket 연결이 끝날 때 어떤 메시지를 남기는지 정리했습니다.
software-lead = 라이브러리는 저마다 다릅니다. 코드를 다른 이름으로 부르고, 일부 코드를 거부하며, 연결이 끊겼을 때 서로 다른 번호를 보여 줍니다.
software-browsers = 브라우저
software-libraries = 라이브러리
software-servers = 서버
software-proxies = 프록시
software-services = 서비스
software-others = 타이머나 제한이 있는 그 밖의 소프트웨어
software-refused = 일부 소프트웨어가 거부하는 코드
software-refused-about = 보내도 되는 코드이지만 여기에 적힌 소프트웨어는 받아들이지 않습니다. 그 소프트웨어를 쓰는 애플리케이션에는 다른 번호나 오류가 보입니다.
# $name is the software's name.
one-title = { $name }: close 코드, 오류 메시지, 타이머
one-description = { $name }에서 받아들이고 보내는 close 코드, 그 코드를 부르는 이름, WebSocket 연결이 끝날 때 남는 메시지, 타이머와 제한을 정리했습니다.
one-description-short = { $name }에서 WebSocket 연결이 끝날 때 남는 메시지, 타이머와 제한을 정리했습니다.
one-codes = 이 소프트웨어가 허용하는 코드
one-accepts = 받아들이는 코드
one-otherwise = 그 밖의 코드 대신 보이는 것
one-sends = 보낼 수 있는 코드
one-sends-script = 스크립트가 보낼 수 있는 코드
one-refuses-to-send = 그 밖의 코드를 보내려고 할 때
one-empty = 코드가 없는 Close 프레임일 때 보이는 것
one-lost = Close 프레임 없이 TCP가 끝났을 때 보이는 것
one-names = 코드를 부르는 이름
one-strings = 남기는 메시지
one-limits = 크기 제한
one-dialect = 자체 close 코드
sees-error = 코드가 없는 오류
sees-nothing = 번호 없음
limit-fixed = 변경 불가
limit-message = (메시지당)
limit-frame = (프레임당)
limit-queue = (전송 대기 중인 데이터)
# As in English.
size-bytes = { $value } B
# As in English.
size-kib = { $value } KiB
# As in English.
size-mib = { $value } MiB

strings-title = WebSocket 오류 메시지
strings-description = WebSocket 연결이 닫힐 때 브라우저, 라이브러리, 서버, 프록시가 남기는 메시지와, 각 메시지가 뜻하는 close 코드를 정리했습니다.
strings-lead = 프로그램이 남기는 문구와 그 문구가 뜻하는 코드입니다. *는 임의의 텍스트를, #은 숫자를 나타냅니다. 로그 한 줄을 통째로 검색해도 찾을 수 있습니다.
strings-common = 여러 소프트웨어에 공통
strings-more = 의미 보기

timers-title = WebSocket 연결을 끊는 타이머
timers-description = WebSocket(웹소켓) 연결을 끊는 프록시, 로드 밸런서, 서버, 라이브러리의 타임아웃을 정리했습니다. 기본값, 설정 이름, 타이머가 다시 시작되는 조건, 양쪽에 보이는 코드를 볼 수 있습니다.
timers-lead = 늘 같은 시간 뒤에 끝나는 연결은 타이머가 끝내는 것입니다. 유휴 타이머는 마지막으로 데이터가 오간 때부터 시간을 재고, 최대 유지 시간은 무엇이 오가든 연결이 열린 때부터 잽니다.
timers-all = 전체 타이머
timers-dash = –는 알려지지 않았다는 뜻입니다.
# $span is a time: 60 s, 2 h.
timer-title = WebSocket 연결이 { $span } 뒤에 끊길 때
timer-description = 기본 설정에서 { $span } 뒤에 WebSocket(웹소켓) 연결을 끊는 프록시, 로드 밸런서, 서버, 라이브러리의 타이머와 그 설정을 정리했습니다.
timer-lead = { $span } 뒤에 연결을 끝내는 타이머입니다. 기본값이거나 사용자가 보고한 값입니다. 경로에 있는 소프트웨어를 찾아보세요. 실제로 설정된 값은 다를 수 있습니다.
timer-what = 증상과 해결 방법
timer-more = 더 보기
timer-other = 경로에 해당하는 것이 없다면 다음을 보세요:
timer-near = 다른 시간
timer-idle = 유휴 시간
timer-lifetime = 최대 유지 시간
timer-keepalive = ping 응답
timer-handshake = 연결 열기
timer-close = 연결 닫기
timer-drain = 종료 대기
timer-reconnect = 재연결 대기
timer-idle-heading = 유휴 타이머
timer-keepalive-heading = keepalive 타이머
timer-lifetime-heading = 최대 유지 시간
timer-handshake-heading = 연결을 여는 시간 제한
timer-close-heading = 연결을 닫는 시간 제한
timer-drain-heading = 종료할 때의 시간 제한
timer-idle-about = 그 시간 동안 아무것도 전송되지 않은 연결을 끝냅니다. 그보다 짧은 간격으로 데이터를 보내세요. 무엇이 데이터로 인정되는지는 표에 있습니다.
timer-keepalive-about = ping을 보내고, 상대가 응답하지 않는 연결을 끝냅니다. 시간은 ping 간격과 응답을 기다리는 시간을 더한 값입니다.
timer-lifetime-about = 무엇이 오가든 그 시간이 지나면 연결을 끝냅니다. ping은 소용없으니 재연결하세요.
timer-handshake-about = 연결을 열 때 와야 할 것이 오지 않은 연결을 끝냅니다.
timer-close-about = 상대가 닫는 절차를 끝내지 않는 연결을 끊습니다.
timer-drain-about = 소프트웨어가 멈추거나 리로드될 때 남아 있는 연결을 끝냅니다.
timer-reported = (사용자 보고)
col-software = 소프트웨어
col-setting = 설정
col-value = 기본값
col-counts = 종류
col-reset = 다시 시작되는 조건
col-client = 클라이언트에 보이는 코드
col-server = 서버에 보이는 코드
setting-fixed = 변경 불가
value-none = 없음
reset-data = 모든 데이터(ping 포함)
reset-ping = ping에 대한 응답
reset-message = 메시지
reset-nothing = 없음

send-title = 어떤 close 코드를 보내야 할까요?
send-description = 어떤 WebSocket close 코드를 보내야 할지 고르는 의사 결정 트리입니다. 내 쪽에서 일어난 일에서 출발해 그 일을 나타내는 코드를 찾습니다.
send-lead = 내 쪽에서 일어난 일부터 고르세요. 원인은 사유에도 적으세요. 사유는 UTF-8로 최대 123바이트입니다.
ask-why = 왜 닫나요?
because-why-done = 할 일을 마쳤거나 사용자가 떠났습니다.
because-why-leaving = 내 쪽이 연결을 떠나거나, 재시작하거나, 여유가 없습니다.
because-why-bytes = 받은 것이 프로토콜에 어긋나거나 읽을 수 없습니다.
because-why-rules = 상대가 허용되지 않는 일을 하려고 합니다.
because-why-failed = 내 쪽에서 무언가가 실패했습니다.
because-why-own = 내 애플리케이션만 아는 의미가 있습니다.
ask-leaving = 내 쪽이 연결을 떠나는 이유는 무엇인가요?
because-leaving-for-good = 서버가 멈추거나 유휴 연결을 끝냅니다.
because-leaving-restart = 서버가 재시작하고 곧 다시 동작합니다.
because-leaving-page = 내 쪽은 페이지이고 사용자가 페이지를 떠납니다. 브라우저가 이 코드를 스스로 보냅니다.
because-leaving-overloaded = 서버에 이 연결을 받을 여유가 없습니다.
ask-bytes = 받은 것에 어떤 문제가 있나요?
because-bytes-framing = 프레임이 프로토콜 규칙에 어긋납니다.
because-bytes-utf8 = 텍스트가 올바른 UTF-8이 아닙니다.
because-bytes-type = 바이너리만 받는 곳에 텍스트가 왔거나 그 반대입니다.
because-bytes-too-big = 메시지가 너무 큽니다.
because-bytes-extension = 내 쪽은 클라이언트이고, 필요한 확장에 서버가 동의하지 않았습니다.
ask-rules = 어떤 규칙을 어겼나요?
because-rules-token = 자격 증명이 없거나 틀렸습니다.
because-rules-expired = 연결이 열려 있는 동안 토큰이 만료되었습니다.
because-rules-rights = 자격 증명은 맞지만 이 계정에는 허용되지 않는 일입니다.
because-rules-rate = 클라이언트가 너무 많이, 또는 너무 자주 보냅니다.
because-rules-waited = 로그인, 메시지, ping에 대한 응답 같은 것을 너무 오래 기다렸습니다.
because-rules-rule = 그 밖의 규칙(Origin, 내용, 할당량)을 어겼습니다.
send-expired-about = 3000이 정확히 이것을 뜻합니다. 클라이언트가 새 토큰을 받은 뒤에 재연결하도록 사유에 "token expired"라고 적으세요. 같은 사유를 붙인 1008은 모든 소프트웨어가 받아들입니다. 3000을 거부하는 라이브러리가 있어 farewell의 게이트웨이는 1008을 보냅니다.
ask-failed = 무엇이 실패했나요?
because-failed-handler = 내 코드가 예상하지 못한 방식으로 실패했습니다.
because-failed-not-ready = 내 쪽이 과부하 상태이거나 아직 준비되지 않았습니다.
because-failed-upstream = 내 쪽은 게이트웨이이고, 업스트림 서버가 잘못된 응답을 보냈습니다.
send-own-about = 번호를 하나 고르고, 그 번호의 뜻과 그 뒤에 클라이언트가 재연결해야 하는지를 문서에 적으세요.
send-never = 절대 보내면 안 되는 코드
send-never-ranges = 1000보다 작거나 4999보다 큰 번호, 할당되지 않은 번호는 절대 보내지 마세요.

about-title = 이 레퍼런스 소개
about-description = 이 WebSocket close 코드 레퍼런스가 무엇인지, 각 내용을 어떻게 확인했는지, 표시가 무슨 뜻인지 설명합니다.
about-lead = 이 레퍼런스는 WebSocket 연결이 왜 닫히고 그럴 때 무엇을 해야 하는지 알려 줍니다. 소프트웨어에 관한 모든 내용에는 출처, 확인한 방법, 출처를 읽은 날짜가 적혀 있습니다.
# All are numbers.
about-counts = 소프트웨어 { $software }종에 관한 내용 { $claims }건이 출처 { $sources }건에 근거합니다. 원인 { $situations }가지, 오류 메시지 { $strings }개, 서비스와 라이브러리 { $dialects }곳의 코드가 실려 있습니다.
about-known = 확인한 방법
about-measured = 소프트웨어를 직접 실행해, 무엇을 전송하고 무엇을 보여 주는지 확인했습니다.
about-source = 소스 코드를 읽었습니다.
about-documentation = 소프트웨어의 문서나 표준에 나와 있습니다.
about-report = 사용자가 공개적으로 보고한 내용입니다. 그 버전이나 설정에서만 맞을 수 있습니다.
sources-title = 출처
sources-description = 이 레퍼런스의 내용이 어디에서 왔는지 보여 줍니다. 측정, 소스 코드, 문서, 사용자 보고가 있으며, 각각 읽은 날짜를 적었습니다.
sources-lead = 출처를 하나씩, 읽은 날짜나 달과 함께 적었습니다.
about-signs = 표시의 뜻
about-signs-about = 색만으로 구분하지 않습니다. 모든 표시에는 글이 함께 있습니다.
about-travels = 번호가 Close 프레임에 실려 있습니다. 상대가 알린 것입니다.
about-local = 이 번호가 실린 프레임은 없습니다. 내 쪽 라이브러리가 보고하는 번호입니다.
about-never = 유효하지 않은 번호입니다. 누구도 보내서는 안 됩니다.
about-yes = 클라이언트는 지연을 두고 재연결합니다.
about-changed = 무언가가 바뀌지 않는 한 같은 시도는 또 실패합니다.
about-no = 클라이언트는 재연결하지 않습니다.
about-data = 데이터로 받기
about-data-about = 모든 내용을 JSON과 그 스키마로도 제공합니다.
about-license = 라이선스
about-farewell = farewell은 WebSocket 연결을 제대로 끝맺게 하는 게이트웨이, 라이브러리, 명령입니다. 이 페이지들에 있는 내용은 명령으로도 모두 볼 수 있습니다:
