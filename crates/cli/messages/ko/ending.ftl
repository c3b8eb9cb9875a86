# How a connection ended, around the explanation of its number.

clean = 깨끗하게 닫힘
unclean = 깨끗하게 닫히지 않음
by-us = 우리 쪽에서
by-us-of-need = 우리 쪽에서, 부득이하게
by-peer = 상대 쪽에서
by-network = 네트워크에서
said = { $headline }: "{ $reason }"
traffic = { $span } 동안 열려 있었습니다. 받은 메시지 { $in }개({ $bytes-in }바이트), 보낸 메시지 { $out }개({ $bytes-out }바이트).
more = 자세히: { $command }

# To a script: whether to come back.
advice-no = 자동으로 재연결하지 마세요.
advice-changed = 무언가를 바꾼 뒤에만 재연결하세요.
advice-now = 재연결하세요.
advice-after = { $delay }초 뒤에 재연결하세요.
advice-growing = 최대 { $max }초의 무작위 시간이 지난 뒤 재연결하고, 실패할 때마다 더 오래 기다리세요.
advice-between = { $min }~{ $max }초 사이의 무작위 시간이 지난 뒤 재연결하세요.
