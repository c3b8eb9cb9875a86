# The words around a diagnosis. The causes themselves are situations.
#
# A sentence that begins with why- says which symptom fits a cause.

diagnose-opening = { $count ->
       *[other] 알려 준 내용에 들어맞는 원인은 { $count }개입니다(가능성이 높은 순). 그 원인이 맞는지 확인한 뒤에 조치하세요.
    }
diagnose-none = 이 증상 모두에 들어맞는 원인은 레퍼런스에 없습니다. 가장 확실하지 않은 증상을 빼거나, farewell explain으로 코드를 찾아보세요.

diagnose-contradiction = 이 증상들은 서로 모순됩니다. 그중 하나를 바로잡으세요.
contradiction-silence-above-age = 종료 전 유휴 시간은 연결 유지 시간보다 길 수 없습니다.
contradiction-clean-without-close = { $code } 코드로 끝난 연결은 정상 절차로 닫힌(clean) 것일 수 없습니다. 쓸 수 있는 Close 프레임이 오지 않았기 때문입니다.
contradiction-code-without-opening = 한 번도 열리지 않은 연결은 { $code } 코드로 끝나지 않습니다. 그런 연결이라면 클라이언트는 1006이나 1015를 보고합니다.
contradiction-opened-and-refused = 핸드셰이크에 HTTP { $status } 응답이 오면 연결은 열리지 않습니다.
contradiction-opened-without-tls = 1015는 연결이 열리기 전에 TLS가 실패했다는 뜻입니다.

heading-why = 이 원인으로 보는 이유
heading-confirm = 확인 방법
heading-fix = 해결 방법
heading-separating = 처음 두 원인을 구별하는 방법
heading-more = 더 알아내면 도움이 되는 것
heading-candidates = 이 번호의 서비스별 의미(--with로 서비스를 지정하세요)

why-code = 코드가 { $code }입니다.
why-reason = 사유에 "{ $text }"라는 문구가 들어 있습니다.
why-line = 이 상황에서 { $software }에 나오는 텍스트입니다.
why-line-unnamed = 이 상황에서 소프트웨어가 남기는 텍스트입니다.
why-reason-given = { $given ->
        [yes] 사유가 있습니다.
       *[no] 사유가 없습니다.
    }
why-clean = { $clean ->
        [yes] 정상 절차로 닫혔습니다(clean).
       *[no] 정상 절차로 닫히지 않았습니다(clean 아님).
    }
why-opened = { $opened ->
        [yes] 연결이 열린 적이 있습니다.
       *[no] 연결이 한 번도 열리지 않았습니다.
    }
why-status = 핸드셰이크에 HTTP { $status } 응답이 왔습니다.
why-age = 연결이 { $seconds }초 동안 유지되었습니다.
why-silence = 종료 전 유휴 시간이 { $seconds }초였습니다.
why-together = { $count ->
       *[other] 2초 안에 끝난 연결은 이 연결을 포함해 { $count }개입니다.
    }
why-side = { $side ->
        [client] 클라이언트에서 본 것입니다.
       *[server] 서버에서 본 것입니다.
    }
why-software = 경로에 있는 소프트웨어: { $software }.
why-cause = 게이트웨이의 기록에 적힌 원인은 "{ $cause }"입니다.
why-timer-silence = 종료 전 유휴 시간이 { $seconds }초였으며, { $software }의 { $setting } 기본값은 { $value }초입니다.
why-timer-silence-fixed = 종료 전 유휴 시간이 { $seconds }초였으며, { $software }의 유휴 시간 제한은 { $value }초입니다.
why-timer-silence-reported = 종료 전 유휴 시간이 { $seconds }초였습니다. 사용자들의 보고에 따르면 { $software }의 유휴 시간 제한은 { $value }초입니다. 공식 문서에는 값이 나와 있지 않습니다.
why-timer-silence-ping = 종료 전 유휴 시간이 { $seconds }초였으며, { $software }의 { $interval } 및 { $setting } 기본값을 더하면 { $value }초입니다.
why-timer-age = 연결이 { $seconds }초 동안 유지되었으며, { $software }의 { $setting } 기본값은 { $value }초입니다.
why-timer-age-fixed = 연결이 { $seconds }초 동안 유지되었으며, { $software }의 제한은 { $value }초입니다.
why-timer-age-reported = 연결이 { $seconds }초 동안 유지되었습니다. 사용자들의 보고에 따르면 { $software }의 최대 유지 시간은 { $value }초입니다. 공식 문서에는 값이 나와 있지 않습니다.
why-timer-age-ping = 연결이 { $seconds }초 동안 유지되었으며, { $software }의 { $interval } 및 { $setting } 기본값을 더하면 { $value }초입니다.
why-silent-since = 그동안 오간 데이터가 없을 때만 들어맞습니다.

separating-code = 코드를 알아내세요. close 이벤트에 있고, 라이브러리도 로그에 남깁니다.
separating-reason = 사유(코드와 함께 온 텍스트)를 알아내세요. 비어 있다면 그것도 단서입니다.
separating-clean = 정상 절차로 닫혔는지(clean) 알아내세요. close 이벤트의 wasClean으로 알 수 있습니다.
separating-opened = 닫히기 전에 open 이벤트가 발생했는지 알아내세요.
separating-http_status = 핸드셰이크의 HTTP 상태 코드를 알아내세요. 페이지는 볼 수 없지만, 브라우저가 아닌 클라이언트는 보여 줍니다.
separating-age = 연결이 얼마 동안 유지되었는지, 그 시간이 늘 같은지 알아내세요.
separating-silence = 종료 전 유휴 시간이 얼마였는지, 그 시간이 늘 같은지 알아내세요.
separating-together = 2초 안에 끝난 다른 연결이 몇 개인지 알아내세요.
separating-side = 상대 쪽(클라이언트 또는 서버)에서 무엇이 보였는지 알아내세요.
separating-software = 클라이언트와 서버 사이에 무엇이 있는지 알아내세요. 프록시, 로드 밸런서, 서비스와 양쪽 끝의 라이브러리가 여기에 해당합니다.

ask-opening = 아는 것만 답하세요. 답을 비워 두면 모른다는 뜻이며, Ctrl-D를 누르면 질문이 끝납니다.
yes-words = 예 네
no-words = 아니요 아니오
ask-code = close 코드(예시: 1006)
ask-reason = 사유, 즉 코드와 함께 온 텍스트(비어 있었다면 -)
ask-clean = 정상 절차로 닫혔나요(clean)? 브라우저에서는 wasClean 값입니다. (예 또는 아니요)
ask-opened = 연결이 열렸나요? (예 또는 아니요)
ask-http_status = 핸드셰이크의 HTTP 상태 코드(예시: 403)
ask-age = 연결이 얼마 동안 유지되었나요? (예시: 60s, 2h)
ask-silence = 종료 전 유휴 시간이 얼마였나요? (예시: 60s)
ask-together = 이 연결을 포함해 2초 안에 끝난 연결이 몇 개인가요?
ask-side = 어느 쪽에서 본 것인가요? (client 또는 server)
ask-software = 경로에 있는 소프트웨어(쉼표로 구분, 예시: chrome, nginx, ws)
