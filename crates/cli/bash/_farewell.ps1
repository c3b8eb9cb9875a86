
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'farewell' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'farewell'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'farewell' {
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('gate', 'gate', [CompletionResultType]::ParameterValue, 'Stand before a WebSocket server and end every connection with the code that is true')
            [CompletionResult]::new('echo', 'echo', [CompletionResultType]::ParameterValue, 'Send every message back, until SIGTERM or Ctrl-C: then 1012 to all, paced')
            [CompletionResult]::new('connect', 'connect', [CompletionResultType]::ParameterValue, 'Open a WebSocket, show what comes, send what is typed or piped, explain the end')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a close code: what it means, when it is seen and what to do')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Compare two close codes: what differs, how to tell which it is, which to use when')
            [CompletionResult]::new('ledger', 'ledger', [CompletionResultType]::ParameterValue, 'Read the ledger: which connections closed, why, and how often')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Judge any WebSocket server or client by RFC 6455, RFC 7692 and how it closes')
            [CompletionResult]::new('bench', 'bench', [CompletionResultType]::ParameterValue, 'Put load on a server that you run: latency, throughput, how connections end')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'farewell;gate' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'Where clients come')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The server behind: scheme, host and port')
            [CompletionResult]::new('--admin', '--admin', [CompletionResultType]::ParameterName, 'Where operators come: health, records, kicks. Loopback only')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'Where records are kept, or "none" [default: farewell.db]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Settings in TOML; options given here win over it')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'The certificate chain for wss:// clients, in PEM, the gateway''s own first')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'The certificate''s private key, in PEM')
            [CompletionResult]::new('--to-ca', '--to-ca', [CompletionResultType]::ParameterName, 'The authorities to trust for a wss:// upstream [default: the system''s]')
            [CompletionResult]::new('--compression', '--compression', [CompletionResultType]::ParameterName, 'What to do with compression on every route: off, pass, terminate [default: off]')
            [CompletionResult]::new('--max-message', '--max-message', [CompletionResultType]::ParameterName, 'The largest message, either way [default: 128MiB from clients]')
            [CompletionResult]::new('--max-connections', '--max-connections', [CompletionResultType]::ParameterName, 'The most clients at once [default: no bound]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'The most messages of one client per second, such as 50/s [default: no bound]')
            [CompletionResult]::new('--restart-window', '--restart-window', [CompletionResultType]::ParameterName, 'How long the upstream may be away and still count as restarting [default: 5s]')
            [CompletionResult]::new('--drain', '--drain', [CompletionResultType]::ParameterName, 'How long a drain may take [default: 25s]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Threads that serve [default: one a core]')
            [CompletionResult]::new('--log-format', '--log-format', [CompletionResultType]::ParameterName, 'How log lines are written [default: text]')
            [CompletionResult]::new('--backend', '--backend', [CompletionResultType]::ParameterName, 'Where the demo''s own server listens [default: 127.0.0.1:8082]')
            [CompletionResult]::new('--demo-backend', '--demo-backend', [CompletionResultType]::ParameterName, 'Be the demo''s backend')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Read the configuration and the files it names, say whether they are good, and end')
            [CompletionResult]::new('--proxy-protocol', '--proxy-protocol', [CompletionResultType]::ParameterName, 'Clients come through a balancer that speaks the PROXY protocol')
            [CompletionResult]::new('--demo', '--demo', [CompletionResultType]::ParameterName, 'Show it all: a gateway on 127.0.0.1:8080 before a server that ends as it is told, with a page to tell it on 127.0.0.1:8081')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;echo' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'The address to listen on; port 0 takes a free one')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Threads that serve [default: one a core]')
            [CompletionResult]::new('--compression', '--compression', [CompletionResultType]::ParameterName, 'Whether messages may be compressed: off; shared, each by itself; dedicated, referring to those before, for up to 360 KiB a connection')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'Speak TLS with this certificate chain, in PEM, the server''s own first')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'The certificate''s private key, in PEM')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;connect' {
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Send a header in the handshake, such as ''Cookie: a=b''; may be repeated')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header in the handshake, such as ''Cookie: a=b''; may be repeated')
            [CompletionResult]::new('--origin', '--origin', [CompletionResultType]::ParameterName, 'Send an Origin header, as browsers do, such as https://example.org')
            [CompletionResult]::new('--subprotocol', '--subprotocol', [CompletionResultType]::ParameterName, 'Offer a subprotocol; may be repeated, the most wanted first')
            [CompletionResult]::new('--ca', '--ca', [CompletionResultType]::ParameterName, 'For wss://, trust the authorities in this PEM file, and no others')
            [CompletionResult]::new('--close', '--close', [CompletionResultType]::ParameterName, 'Close with this code once open, or once what a pipe on stdin holds is sent')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of explanations [default: that of the locale, else English]')
            [CompletionResult]::new('--compress', '--compress', [CompletionResultType]::ParameterName, 'Offer compression (permessage-deflate); the server may decline')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'For wss://, trust any certificate; the peer may then be anybody')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object a line')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Also tell what was agreed, and the round-trip time of pings; at a terminal /info does')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Also tell what was agreed, and the round-trip time of pings; at a terminal /info does')
            [CompletionResult]::new('--no-history', '--no-history', [CompletionResultType]::ParameterName, 'At a terminal, neither read nor keep the history of typed lines')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;explain' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the explanation [default: that of the locale, else English]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;compare' {
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of the comparison [default: that of the locale, else English]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;ledger' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: the file that `farewell gate` writes')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of what `show` explains [default: that of the locale, else English]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, one object a line')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List close records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one record: what happened, what was said, what its code means')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Delete all records of one user or one address')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count close records, by cause unless told otherwise, and find troubled peers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'farewell;ledger;list' {
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only connections that ended since then: a time such as 2026-11-20T09:30:00Z, or a span such as 10m, 2h or 1d')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Only connections that ended with this code, as the client saw it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records, or values [default: list 50, stats 20; with --json all]')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: the file that `farewell gate` writes')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of what `show` explains [default: that of the locale, else English]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, one object a line')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;ledger;show' {
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: the file that `farewell gate` writes')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of what `show` explains [default: that of the locale, else English]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, one object a line')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;ledger;forget' {
            [CompletionResult]::new('--user', '--user', [CompletionResultType]::ParameterName, 'This user''s')
            [CompletionResult]::new('--address', '--address', [CompletionResultType]::ParameterName, 'This client address''s, without its port; or a network''s, as the ledger has it')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: the file that `farewell gate` writes')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of what `show` explains [default: that of the locale, else English]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, one object a line')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;ledger;stats' {
            [CompletionResult]::new('--by', '--by', [CompletionResultType]::ParameterName, 'What to count by: code, cause, initiator, node, route, host, path, user, address, user_agent or upstream [default: cause, and the peers below it]')
            [CompletionResult]::new('--since', '--since', [CompletionResultType]::ParameterName, 'Only connections that ended since then: a time such as 2026-11-20T09:30:00Z, or a span such as 10m, 2h or 1d')
            [CompletionResult]::new('--code', '--code', [CompletionResultType]::ParameterName, 'Only connections that ended with this code, as the client saw it')
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'At most so many records, or values [default: list 50, stats 20; with --json all]')
            [CompletionResult]::new('--ledger', '--ledger', [CompletionResultType]::ParameterName, 'The ledger: the file that `farewell gate` writes')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language of what `show` explains [default: that of the locale, else English]')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print JSON, one object a line')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;ledger;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List close records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one record: what happened, what was said, what its code means')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Delete all records of one user or one address')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count close records, by cause unless told otherwise, and find troubled peers')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'farewell;ledger;help;list' {
            break
        }
        'farewell;ledger;help;show' {
            break
        }
        'farewell;ledger;help;forget' {
            break
        }
        'farewell;ledger;help;stats' {
            break
        }
        'farewell;ledger;help;help' {
            break
        }
        'farewell;check' {
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('server', 'server', [CompletionResultType]::ParameterValue, 'Judge a server that sends every message back')
            [CompletionResult]::new('client', 'client', [CompletionResultType]::ParameterValue, 'Judge a client that sends every message back, driven through the cases')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a case: what happens in it, what is required and where it is written')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all cases')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'farewell;check;server' {
            [CompletionResult]::new('--cases', '--cases', [CompletionResultType]::ParameterName, 'Only these cases: numbers or beginnings of them, such as ''6.*,C.1.*''')
            [CompletionResult]::new('--exclude', '--exclude', [CompletionResultType]::ParameterName, 'Leave these cases out, such as ''9.*,13.*''')
            [CompletionResult]::new('--patience', '--patience', [CompletionResultType]::ParameterName, 'How long the peer''s own timeouts may take')
            [CompletionResult]::new('--expected', '--expected', [CompletionResultType]::ParameterName, 'Known failures: a pattern a line, after # the reason. One that passes fails the run')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Write the report as JSON; - is standard output')
            [CompletionResult]::new('--junit', '--junit', [CompletionResultType]::ParameterName, 'Write the report as JUnit''s XML')
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'Write the report as a page, DIR/index.html')
            [CompletionResult]::new('--autobahn', '--autobahn', [CompletionResultType]::ParameterName, 'Write DIR/index.json and a file a case, as Autobahn does')
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Send a header in each handshake, such as ''Authorization: Bearer abc''; may be repeated')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header in each handshake, such as ''Authorization: Bearer abc''; may be repeated')
            [CompletionResult]::new('--ca', '--ca', [CompletionResultType]::ParameterName, 'For wss://, trust the authorities in this PEM file, and no others')
            [CompletionResult]::new('--beside', '--beside', [CompletionResultType]::ParameterName, 'How many cases run side by side')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Also the cases that take long, and 1,000 messages in each of sections 12 and 13')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Fail also on what is allowed but not as recommended')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'For wss://, trust any certificate')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;check;client' {
            [CompletionResult]::new('--listen', '--listen', [CompletionResultType]::ParameterName, 'The address to listen on; port 0 takes a free one')
            [CompletionResult]::new('--cases', '--cases', [CompletionResultType]::ParameterName, 'Only these cases: numbers or beginnings of them, such as ''6.*,C.1.*''')
            [CompletionResult]::new('--exclude', '--exclude', [CompletionResultType]::ParameterName, 'Leave these cases out, such as ''9.*,13.*''')
            [CompletionResult]::new('--patience', '--patience', [CompletionResultType]::ParameterName, 'How long the peer''s own timeouts may take')
            [CompletionResult]::new('--expected', '--expected', [CompletionResultType]::ParameterName, 'Known failures: a pattern a line, after # the reason. One that passes fails the run')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Write the report as JSON; - is standard output')
            [CompletionResult]::new('--junit', '--junit', [CompletionResultType]::ParameterName, 'Write the report as JUnit''s XML')
            [CompletionResult]::new('--html', '--html', [CompletionResultType]::ParameterName, 'Write the report as a page, DIR/index.html')
            [CompletionResult]::new('--autobahn', '--autobahn', [CompletionResultType]::ParameterName, 'Write DIR/index.json and a file a case, as Autobahn does')
            [CompletionResult]::new('--tls-cert', '--tls-cert', [CompletionResultType]::ParameterName, 'Speak TLS with this certificate chain, in PEM, the server''s own first')
            [CompletionResult]::new('--tls-key', '--tls-key', [CompletionResultType]::ParameterName, 'The certificate''s private key, in PEM')
            [CompletionResult]::new('--full', '--full', [CompletionResultType]::ParameterName, 'Also the cases that take long, and 1,000 messages in each of sections 12 and 13')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Fail also on what is allowed but not as recommended')
            [CompletionResult]::new('--keep', '--keep', [CompletionResultType]::ParameterName, 'Go on after reports were written, until a signal')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;check;explain' {
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON object instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;check;list' {
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print one JSON array instead of text')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;check;help' {
            [CompletionResult]::new('server', 'server', [CompletionResultType]::ParameterValue, 'Judge a server that sends every message back')
            [CompletionResult]::new('client', 'client', [CompletionResultType]::ParameterValue, 'Judge a client that sends every message back, driven through the cases')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a case: what happens in it, what is required and where it is written')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all cases')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'farewell;check;help;server' {
            break
        }
        'farewell;check;help;client' {
            break
        }
        'farewell;check;help;explain' {
            break
        }
        'farewell;check;help;list' {
            break
        }
        'farewell;check;help;help' {
            break
        }
        'farewell;bench' {
            [CompletionResult]::new('-H', '-H ', [CompletionResultType]::ParameterName, 'Send a header in the handshake, such as ''Cookie: a=b''; may be repeated')
            [CompletionResult]::new('--header', '--header', [CompletionResultType]::ParameterName, 'Send a header in the handshake, such as ''Cookie: a=b''; may be repeated')
            [CompletionResult]::new('--origin', '--origin', [CompletionResultType]::ParameterName, 'Send an Origin header, as browsers do, such as https://example.org')
            [CompletionResult]::new('--subprotocol', '--subprotocol', [CompletionResultType]::ParameterName, 'Offer a subprotocol; may be repeated, the most wanted first')
            [CompletionResult]::new('--ca', '--ca', [CompletionResultType]::ParameterName, 'For wss://, trust the authorities in this PEM file, and no others')
            [CompletionResult]::new('-c', '-c', [CompletionResultType]::ParameterName, 'How many connections')
            [CompletionResult]::new('--connections', '--connections', [CompletionResultType]::ParameterName, 'How many connections')
            [CompletionResult]::new('--ramp', '--ramp', [CompletionResultType]::ParameterName, 'Open them spread over this time [default: at once, 128 side by side]')
            [CompletionResult]::new('-d', '-d', [CompletionResultType]::ParameterName, 'How long it is measured, once all are open')
            [CompletionResult]::new('--duration', '--duration', [CompletionResultType]::ParameterName, 'How long it is measured, once all are open')
            [CompletionResult]::new('--warmup', '--warmup', [CompletionResultType]::ParameterName, 'Send for so long before it is measured')
            [CompletionResult]::new('-r', '-r', [CompletionResultType]::ParameterName, 'Messages per second over all connections, such as 5000/s [default: as fast as answers come]')
            [CompletionResult]::new('--rate', '--rate', [CompletionResultType]::ParameterName, 'Messages per second over all connections, such as 5000/s [default: as fast as answers come]')
            [CompletionResult]::new('-i', '-i', [CompletionResultType]::ParameterName, 'The most unanswered messages of a connection [default: 1; with --rate 1024]')
            [CompletionResult]::new('--in-flight', '--in-flight', [CompletionResultType]::ParameterName, 'The most unanswered messages of a connection [default: 1; with --rate 1024]')
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The size of a message')
            [CompletionResult]::new('--size', '--size', [CompletionResultType]::ParameterName, 'The size of a message')
            [CompletionResult]::new('--expect', '--expect', [CompletionResultType]::ParameterName, 'What counts as an answer: echo, the same message; any, whatever comes; none, nothing: only send')
            [CompletionResult]::new('-t', '-t', [CompletionResultType]::ParameterName, 'Threads [default: half of the cores]')
            [CompletionResult]::new('--threads', '--threads', [CompletionResultType]::ParameterName, 'Threads [default: half of the cores]')
            [CompletionResult]::new('--compress', '--compress', [CompletionResultType]::ParameterName, 'Offer compression (permessage-deflate); the server may decline')
            [CompletionResult]::new('--insecure', '--insecure', [CompletionResultType]::ParameterName, 'For wss://, trust any certificate; the peer may then be anybody')
            [CompletionResult]::new('--text', '--text', [CompletionResultType]::ParameterName, 'Send text: words and numbers. This is the default')
            [CompletionResult]::new('--binary', '--binary', [CompletionResultType]::ParameterName, 'Send binary messages: noise, which does not compress')
            [CompletionResult]::new('--reopen', '--reopen', [CompletionResultType]::ParameterName, 'Open connections again that end, at the earliest after a second and the delay that the server names')
            [CompletionResult]::new('--json', '--json', [CompletionResultType]::ParameterName, 'Print the result as one JSON object')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            break
        }
        'farewell;help' {
            [CompletionResult]::new('gate', 'gate', [CompletionResultType]::ParameterValue, 'Stand before a WebSocket server and end every connection with the code that is true')
            [CompletionResult]::new('echo', 'echo', [CompletionResultType]::ParameterValue, 'Send every message back, until SIGTERM or Ctrl-C: then 1012 to all, paced')
            [CompletionResult]::new('connect', 'connect', [CompletionResultType]::ParameterValue, 'Open a WebSocket, show what comes, send what is typed or piped, explain the end')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a close code: what it means, when it is seen and what to do')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Compare two close codes: what differs, how to tell which it is, which to use when')
            [CompletionResult]::new('ledger', 'ledger', [CompletionResultType]::ParameterValue, 'Read the ledger: which connections closed, why, and how often')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Judge any WebSocket server or client by RFC 6455, RFC 7692 and how it closes')
            [CompletionResult]::new('bench', 'bench', [CompletionResultType]::ParameterValue, 'Put load on a server that you run: latency, throughput, how connections end')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'farewell;help;gate' {
            break
        }
        'farewell;help;echo' {
            break
        }
        'farewell;help;connect' {
            break
        }
        'farewell;help;explain' {
            break
        }
        'farewell;help;compare' {
            break
        }
        'farewell;help;ledger' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List close records, newest first')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'Show one record: what happened, what was said, what its code means')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Delete all records of one user or one address')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'Count close records, by cause unless told otherwise, and find troubled peers')
            break
        }
        'farewell;help;ledger;list' {
            break
        }
        'farewell;help;ledger;show' {
            break
        }
        'farewell;help;ledger;forget' {
            break
        }
        'farewell;help;ledger;stats' {
            break
        }
        'farewell;help;check' {
            [CompletionResult]::new('server', 'server', [CompletionResultType]::ParameterValue, 'Judge a server that sends every message back')
            [CompletionResult]::new('client', 'client', [CompletionResultType]::ParameterValue, 'Judge a client that sends every message back, driven through the cases')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Explain a case: what happens in it, what is required and where it is written')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'List all cases')
            break
        }
        'farewell;help;check;server' {
            break
        }
        'farewell;help;check;client' {
            break
        }
        'farewell;help;check;explain' {
            break
        }
        'farewell;help;check;list' {
            break
        }
        'farewell;help;bench' {
            break
        }
        'farewell;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
