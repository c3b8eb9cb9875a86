# The words around a comparison of two codes: headings, the rows of its table, the
# steps that the program makes from facts, and texts for pairs without their own
# in pairs.ftl.

# $a and $b are the numbers with their names.
compare-title = { $a }인가, { $b }인가?

heading-differences = 차이점
heading-tell = 둘 중 어느 쪽인지 알아내는 방법
heading-use = 언제 어느 것을 쓸지

axis-travels = 전송 가능 여부
axis-senders = 보내는 쪽
axis-clean = 정상 절차(clean)
axis-fault = 원인을 제공한 쪽
axis-reconnect = 재연결
axis-look = 먼저 확인할 곳

# For a pair without words of its own. Each $answer is a whole sentence.
summary = { $a }: { $answer_a } { $b }: { $answer_b }

# The same; each $use is one or two sentences.
composed-use = { $use_a } { $use_b }

# Below the steps, where even a correct receiver may show one for the other.
not-apart = 번호만으로 둘 중 어느 쪽이었는지 항상 알 수 있는 것은 아닙니다.

# Both can be in a Close frame. $bytes_a and $bytes_b are two bytes in hex: 03 E8.
step-both = 내 쪽이 받은 Close 프레임의 본문을 캡처에서 확인하세요. 첫 두 바이트가 { $bytes_a }이면 { $a } 코드이고, { $bytes_b }이면 { $b } 코드입니다.

# $code can be in a Close frame, $report is only reported.
step-report = 내 쪽이 받은 Close 프레임을 캡처에서 찾으세요. 본문의 첫 두 바이트가 { $bytes }이면 { $code } 코드입니다. { $report } 코드는 Close 프레임에 실리지 않습니다. 내 쪽 라이브러리가 채워 넣은 번호입니다.

# $code can be in a Close frame, $illegal must not be.
step-illegal = Close 프레임의 본문을 캡처에서 확인하세요. 첫 두 바이트가 { $bytes }이면 { $code } 코드입니다. { $illegal_bytes }이면 상대가 { $illegal } 코드를 보낸 것이며, 이것은 유효한 close 코드가 아닙니다. 많은 라이브러리는 대신 1002나 1006을 보고합니다.

# Both are only reported.
step-reports = { $a } 코드와 { $b } 코드는 Close 프레임에 실어서는 안 되므로, 올바른 프로그램이라면 캡처에 나타나지 않습니다. 번호를 보고하기 전에 라이브러리가 무엇을 받았는지 캡처에서 확인하세요.

# $report is only reported, $illegal must not be in a frame.
step-report-illegal = Close 프레임이 왔다면 그 본문을 확인하세요. 첫 두 바이트가 { $illegal_bytes }이면 상대가 { $illegal } 코드를 보낸 것이며, 이것은 유효한 close 코드가 아닙니다. { $report } 코드는 Close 프레임에 실리지 않습니다. 내 쪽 라이브러리가 채워 넣은 번호입니다.

# Neither may be in a Close frame.
step-both-illegal = Close 프레임이 왔다면 그 본문을 확인하세요. 첫 두 바이트가 { $bytes_a }이면 상대가 { $a } 코드를, { $bytes_b }이면 { $b } 코드를 보낸 것입니다. 둘 다 유효한 close 코드가 아닙니다. 그런 Close 프레임이 오지 않았다면 내 쪽의 프로그램이나 라이브러리가 만든 번호입니다.

# $unclean is never a clean close, $code usually is.
step-clean = wasClean이나, 라이브러리에서 그에 해당하는 값을 확인하세요. wasClean이 true라면 { $code } 코드입니다. { $unclean } 코드에서는 wasClean이 true가 되는 일이 없습니다.

# $code is refused by these stacks, and shown as $shown.
step-refused = 내 쪽에서 번호를 보고하는 소프트웨어가 무엇인지 알아내세요. 다음은 { $code } 코드를 거부하고 대신 { $shown } 코드를 보고합니다: { $stacks }. 그중 하나를 쓴다면, { $shown } 코드를 믿기 전에 상대가 무엇을 보냈는지 알아내세요.

# Two numbers of the same range; $name is the range's name.
same-summary = { $a } 코드와 { $b } 코드는 같은 범위("{ $name }")에 있습니다. 프로토콜은 둘을 구별하지 않습니다.
same-differences = 프로토콜은 이 두 번호를 구별하지 않습니다.
same-use = 번호마다 무슨 뜻인지는 그 번호를 보내는 프로그램이 정합니다. 각 번호의 뜻과, 그 뒤에 클라이언트가 재연결해야 하는지를 문서에 적으세요.
same-use-illegal = 둘 다 보내지 마세요. 직접 정한 의미가 필요하면 4000~4999의 코드를 보내세요.
