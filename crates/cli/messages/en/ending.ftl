# How a connection ended, around the explanation of its number.

clean = clean
unclean = not clean
by-us = by us
by-us-of-need = by us, of need
by-peer = by the peer
by-network = by the network
said = { $headline }: "{ $reason }"
traffic = It was open for { $span }; { $in ->
        [one] { $in } message
       *[other] { $in } messages
    } came ({ $bytes-in } bytes), { $out } went ({ $bytes-out } bytes).
more = More: { $command }

# To a script: whether to come back.
advice-no = Do not come back by yourself.
advice-changed = Come back only after something was changed.
advice-now = Come back.
advice-after = Come back after { $delay } s.
advice-growing = Come back after a random time of up to { $max } s, longer with each failure.
advice-between = Come back after { $min } to { $max } s, at random.
