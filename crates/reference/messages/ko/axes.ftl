# The words around a comparison of two codes: headings, the axes on which they
# are compared, and the steps for pairs that have none of their own in pairs.ftl.

# $a and $b are the numbers, $name_a and $name_b their names.
compare-title = { $a }({ $name_a })인가, { $b }({ $name_b })인가?

heading-differences = 차이점
heading-tell = 둘 중 어느 쪽인지 구별하는 방법
heading-use = 언제 어느 것을 쓸지

axis-travels = 전송 가능
axis-senders = 보내는 쪽
axis-clean = 깨끗하게 닫힘
axis-fault = 원인을 제공한 쪽
axis-reconnect = 재연결
axis-look = 먼저 볼 곳

# Each $gist is the value of an entry of traits.ftl.
summary = { $a }: { $gist_a }. { $b }: { $gist_b }.

# Both may stand in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = 받은 Close 프레임의 본문을 확인하세요. 첫 두 바이트가 { $bytes_a }이면 { $a }이고, { $bytes_b }이면 { $b }입니다.

# $code may stand in a Close frame, $report is an endpoint's own report.
step-report = 받은 Close 프레임이 있는지 확인하세요. 본문의 첫 두 바이트가 { $bytes }이면 { $code }입니다. { $report } 코드는 프레임에 실리지 않습니다. 우리 쪽이 스스로 채워 넣은 값입니다.

# $code may stand in a Close frame, $illegal may not.
step-illegal = Close 프레임의 본문을 확인하세요. 첫 두 바이트가 { $bytes }이면 { $code }입니다. { $illegal_bytes }이면 상대가 { $illegal } 코드를 보내 규칙을 어긴 것입니다. 이때 많은 라이브러리는 대신 1002나 1006을 보여 줍니다.

# Both are an endpoint's own reports.
step-reports = 바이트를 찾지 마세요. { $a } 코드와 { $b } 코드는 프레임에 실리지 않습니다. 번호를 보고한 쪽에서 무슨 일이 있었는지 확인하세요.

# $report is an endpoint's own report, $illegal may not stand in a frame.
step-report-illegal = Close 프레임이 왔다면 그 본문을 확인하세요. 첫 두 바이트가 { $illegal_bytes }이면 상대가 { $illegal } 코드를 보내 규칙을 어긴 것입니다. { $report } 코드는 프레임에 실리지 않습니다. 우리 쪽이 스스로 채워 넣은 값입니다.

# Neither may stand in a Close frame.
step-both-illegal = Close 프레임이 왔다면 그 본문을 확인하세요. 첫 두 바이트가 { $bytes_a }이면 상대가 { $a } 코드를, { $bytes_b }이면 { $b } 코드를 보낸 것입니다. 둘 다 규칙에 어긋납니다. 그런 프레임이 오지 않았다면, 우리 쪽의 프로그램이나 라이브러리가 만든 번호입니다.

# $unclean is never a clean end, $code as a rule is one.
step-clean = wasClean이나 라이브러리에서 그에 해당하는 값을 확인하세요. { $unclean } 코드로 끝나면 결코 참이 되지 않습니다. 참이라면 { $code }입니다.

# $code is refused by these stacks, and shown as $shown.
step-refused = 받는 쪽이 무엇으로 만들어졌는지 확인하세요. 다음 구현은 { $code } 코드를 거부하고 대신 1002, 1006 또는 오류를 보여 줍니다: { $stacks }. 우리 쪽이 그중 하나를 쓴다면, { $shown } 코드를 믿기 전에 상대가 무엇을 보냈는지 물어보세요.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } 코드와 { $b } 코드는 같은 "{ $name }" 범위에 있는 두 번호입니다. 프로토콜은 둘을 구별하지 않습니다.
same-differences = 프로토콜은 이 두 번호를 구별하지 않습니다.
same-use = 둘의 차이는 번호를 보내는 프로그램이 정합니다. 번호마다 무슨 뜻인지, 클라이언트가 재연결해야 하는지를 문서에 적으세요.
same-use-illegal = 둘 다 보낼 수 없습니다. 직접 정한 의미가 필요하면 4000~4999에서 번호를 고르세요.

# Whether to come back, for 1012 alone.
reconnect-restart = 예: 사유에 적힌 시간이, 적혀 있지 않다면 5~30초 사이의 무작위 시간이 지난 뒤 재연결하세요. 서버가 시간을 두고 나누어 닫는다면 1~5초 사이의 무작위 시간이면 됩니다.
