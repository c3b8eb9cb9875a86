# The words around an explanation in the terminal: headings, and the values of
# the closed lists.

heading-meaning = 의미
heading-when = 이 코드를 보게 되는 경우(흔한 순서대로)
heading-send = 언제 보낼지
heading-names = 다른 이름
heading-dialects = 다른 곳에서의 의미
heading-reference = 정의된 곳
heading-next = 더 읽을거리

# For the author of the page or client, of the server, and the operator of what
# is between the two.
meaning-page = 페이지 작성자
meaning-server = 서버 작성자
meaning-operator = 운영자

# Below each situation. $text is one or more sentences.
seen-test = 확인: { $text }
seen-fix = 해결: { $text }

field-kind = 종류
field-wire = 전송 가능 여부
field-senders = 보내는 쪽
field-refused = 거부하는 라이브러리
field-advice = 재연결
field-http = HTTP에서는
field-first = 첫 단계
field-range = 범위

wire-yes = 가능: Close 프레임에 실을 수 있음.
wire-no = 불가: Close 프레임에 실을 수 없음.
senders-none = 없음
refused = { $stacks }. 이들로 만든 프로그램이 받는 쪽이면 대신 1002나 1006, 또는 오류를 보고합니다.
# A number and a name: 500 Internal Server Error.
http = { $status } { $name }
# A constant, and the software that has it.
named = { $name }({ $software })
range = { $from }~{ $to }: { $name }

advice-yes = { $min }~{ $max }초 사이의 무작위 시간이 지난 뒤 재연결하세요. 실패할 때마다 더 오래 기다리세요.
# For a number that its sender defines.
advice-unless-documented = 보낸 쪽의 문서에 다른 안내가 없으면 { $min }~{ $max }초 사이의 무작위 시간이 지난 뒤 재연결하세요. 실패할 때마다 더 오래 기다리세요.
advice-after = { $delay }초 뒤에 재연결하세요.
advice-if-needed = 애플리케이션에 아직 연결이 필요할 때만 재연결하세요.
advice-no = 재연결하지 마세요. 무언가가 바뀌지 않는 한 같은 시도는 또 실패합니다.
advice-changed = 무언가를 바꾼 뒤에만 재연결하세요. 그대로 재연결하면 같은 오류가 되풀이됩니다.
# For 1008 alone.
reconnect-policy = { advice-no } 사유에 대기 시간이 적혀 있으면 그 시간이 지난 뒤 재연결하세요.
# For 1012 alone.
reconnect-restart = 사유에 적힌 대기 시간이 지난 뒤 재연결하세요. 사유에 대기 시간이 없다면 { SECONDS("registered-1012-min") }~{ SECONDS("registered-1012-max") }초 사이의 무작위 시간이 지난 뒤 재연결하세요. 서버가 시간을 두고 나누어 닫는다면 { SECONDS("paced-1012-min") }~{ SECONDS("paced-1012-max") }초로 충분합니다.
# For 1013 alone.
reconnect-later = 사유에 적힌 대기 시간이 지난 뒤 재연결하세요. 사유에 대기 시간이 없다면 서비스의 다른 주소로 연결하세요. 같은 주소로는 사용자가 요청할 때만, 또는 { $min }~{ $max }초 사이의 무작위 시간이 지난 뒤 재연결하고, 그 시간을 매번 늘리세요.
advice-none = 유효한 close 코드가 아니므로 재연결할 대상이 없습니다.

category-unused = 사용하지 않음
category-protocol = 프로토콜에 정의됨
category-reserved = 예약됨, 뜻 없음
category-local = 로컬 전용, 전송 안 됨
category-unassigned = 할당되지 않음
category-registered = 선착순으로 등록됨
category-library = 라이브러리와 프레임워크용
category-private = 사설 용도
category-outside = 레지스트리 밖

sender-client = 클라이언트
sender-server = 서버
sender-gateway = 게이트웨이
sender-local = 없음(라이브러리가 로컬에서 보고할 뿐)

# Whose code it is, and what it is called there: "Pusher: 4004 Over quota".
dialect-code = { $dialect }: { $name }
# $meaning and $reconnect are whole sentences.
dialect-meaning = { $meaning } { $reconnect }
dialect-yes = 재연결하세요.
dialect-backoff = 점점 길어지는 무작위 지연을 두고 재연결하세요.
dialect-changed = 무언가를 바꾼 뒤에만 재연결하세요.
dialect-no = 재연결하지 마세요.
dialect-unknown = 재연결해도 되는지는 출처에 나와 있지 않습니다.
# For a code without a meaning of its own in the dialect.
dialect-range = { $from }~{ $to }: { $reconnect }

# What a pasted text was.
heading-told = 일어난 일
found-candidates = 이 이름은 소프트웨어마다 다른 코드를 가리킵니다.
found-name = 다음 소프트웨어에서 { $code } 코드의 이름은 { $name }입니다: { $software }.
found-frame = { $code } 코드가 실린 Close 프레임입니다.
found-empty-frame = 코드가 없는 Close 프레임입니다.
found-illegal-code = 규격에 어긋나는 프레임입니다. { $code } 코드는 Close 프레임에 실어서는 안 됩니다. 대부분의 라이브러리는 여기에 1002로 응답합니다.
found-reason = 사유는 "{ $reason }"입니다.
found-line = { $software }에서 나오는 텍스트입니다.
found-code = { $code } 코드를 뜻합니다.
found-local = 이 텍스트를 보여 주는 소프트웨어가 자기 쪽에서 일어난 일을 직접 적은 것입니다.
found-peer = 상대가 보낸 것입니다.
fault-fragmented = 규격에 어긋나는 프레임입니다. FIN 비트가 설정되어 있지 않습니다. Close 프레임은 조각으로 나누어서는 안 됩니다.
fault-reserved = 규격에 어긋나는 프레임입니다. 예약 비트(RSV1~RSV3)가 설정되어 있습니다.
fault-too-long = 규격에 어긋나는 프레임입니다. 본문이 125바이트보다 깁니다.
fault-truncated = 바이트가 부족합니다. 프레임에 적힌 본문의 길이가 실제보다 깁니다.
fault-trailing = 프레임이 끝난 뒤에 바이트가 더 있습니다.
fault-half-code = 규격에 어긋나는 프레임입니다. 본문이 1바이트뿐이어서 코드의 절반만 있습니다.
fault-not-utf8 = 규격에 어긋나는 프레임입니다. 사유가 UTF-8이 아닙니다.

# The table of all codes: short, so that it fits on one screen.
list-code = 코드
list-name = 이름
list-wire = 전송
list-sent = 전송됨
list-local = 로컬 전용
list-never = 전송 안 됨
list-yes = 지연 후 재연결
list-if-needed = 필요할 때만
list-no = 재연결 안 함
list-changed = 변경 후 재연결
list-none = 해당 없음
