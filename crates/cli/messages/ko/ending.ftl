# How a connection ended, around the explanation of its number.

# $status is the number with its registered name. Of a number that no frame carried,
# $cause and $end are words of the record.
headline = { $status }, { $clean ->
        [yes] 정상 절차로 닫힘(clean)
       *[no] 정상 절차로 닫히지 않음(clean 아님)
    }, { $by ->
        [us] 내 쪽에서
        [us-of-need] 내 쪽에서, 규칙이나 타이머에 따라
        [peer] 상대 쪽에서
       *[network] 네트워크에서
    }
seen = { $headline } ({ $cause }, { $end })
said = { $headline }: "{ $reason }"
traffic = { $span } 동안 열려 있었습니다. 받은 메시지 { $in }개({ $bytes-in }바이트), 보낸 메시지 { $out }개({ $bytes-out }바이트).
more = 자세히: { $command }

# $rule says in English what was wrong, $suspect what it looks like.
violation = 서버가 규칙을 어겼습니다: { $rule } (바이트 위치 { $offset }, { $document } { $section }절).
violation-suspect = 서버가 규칙을 어겼습니다: { $rule } (바이트 위치 { $offset }, { $document } { $section }절, { $suspect }).

# How long it was open.
span-millis = { $millis }ms
span-seconds = { $seconds }초
span-minutes = { $minutes }분 { $seconds }초
span-hours = { $hours }시간 { $minutes }분
span-days = { $days }일 { $hours }시간

# To a script: whether to come back.
advice-no = 자동으로 재연결하지 마세요.
advice-changed = 무언가를 바꾼 뒤에만 재연결하세요.
advice-now = 재연결하세요.
advice-after = { $delay }초 뒤에 재연결하세요.
advice-growing = 최대 { $max }초의 무작위 시간을 기다린 뒤 재연결하고, 실패할 때마다 더 오래 기다리세요.
advice-between = { $min }~{ $max }초 사이의 무작위 시간을 기다린 뒤 재연결하세요.
