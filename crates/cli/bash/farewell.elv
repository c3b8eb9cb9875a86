
use builtin;
use str;

set edit:completion:arg-completer[farewell] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'farewell'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'farewell'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand gate 'Stand before a WebSocket server and end every connection with the code that is true'
            cand echo 'Send every message back, until SIGTERM or Ctrl-C: then 1012 to all, paced'
            cand connect 'Open a WebSocket, show what comes, send what is typed or piped, explain the end'
            cand explain 'Explain a close code: what it means, when it is seen and what to do'
            cand compare 'Compare two close codes: what differs, how to tell which it is, which to use when'
            cand ledger 'Read the ledger: which connections closed, why, and how often'
            cand check 'Judge any WebSocket server or client by RFC 6455, RFC 7692 and how it closes'
            cand bench 'Put load on a server that you run: latency, throughput, how connections end'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'farewell;gate'= {
            cand --listen 'Where clients come'
            cand --to 'The server behind: scheme, host and port'
            cand --admin 'Where operators come: health, records, kicks. Loopback only'
            cand --ledger 'Where records are kept, or "none" [default: farewell.db]'
            cand --config 'Settings in TOML; options given here win over it'
            cand --tls-cert 'The certificate chain for wss:// clients, in PEM, the gateway''s own first'
            cand --tls-key 'The certificate''s private key, in PEM'
            cand --to-ca 'The authorities to trust for a wss:// upstream [default: the system''s]'
            cand --compression 'What to do with compression on every route: off, pass, terminate [default: off]'
            cand --max-message 'The largest message, either way [default: 128MiB from clients]'
            cand --max-connections 'The most clients at once [default: no bound]'
            cand --rate 'The most messages of one client per second, such as 50/s [default: no bound]'
            cand --restart-window 'How long the upstream may be away and still count as restarting [default: 5s]'
            cand --drain 'How long a drain may take [default: 25s]'
            cand --threads 'Threads that serve [default: one a core]'
            cand --log-format 'How log lines are written [default: text]'
            cand --backend 'Where the demo''s own server listens [default: 127.0.0.1:8082]'
            cand --demo-backend 'Be the demo''s backend'
            cand --check 'Read the configuration and the files it names, say whether they are good, and end'
            cand --proxy-protocol 'Clients come through a balancer that speaks the PROXY protocol'
            cand --demo 'Show it all: a gateway on 127.0.0.1:8080 before a server that ends as it is told, with a page to tell it on 127.0.0.1:8081'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;echo'= {
            cand --listen 'The address to listen on; port 0 takes a free one'
            cand --threads 'Threads that serve [default: one a core]'
            cand --compression 'Whether messages may be compressed: off; shared, each by itself; dedicated, referring to those before, for up to 360 KiB a connection'
            cand --tls-cert 'Speak TLS with this certificate chain, in PEM, the server''s own first'
            cand --tls-key 'The certificate''s private key, in PEM'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;connect'= {
            cand -H 'Send a header in the handshake, such as ''Cookie: a=b''; may be repeated'
            cand --header 'Send a header in the handshake, such as ''Cookie: a=b''; may be repeated'
            cand --origin 'Send an Origin header, as browsers do, such as https://example.org'
            cand --subprotocol 'Offer a subprotocol; may be repeated, the most wanted first'
            cand --ca 'For wss://, trust the authorities in this PEM file, and no others'
            cand --close 'Close with this code once open, or once what a pipe on stdin holds is sent'
            cand --lang 'The language of explanations [default: that of the locale, else English]'
            cand --compress 'Offer compression (permessage-deflate); the server may decline'
            cand --insecure 'For wss://, trust any certificate; the peer may then be anybody'
            cand --json 'Print one JSON object a line'
            cand -v 'Also tell what was agreed, and the round-trip time of pings; at a terminal /info does'
            cand --verbose 'Also tell what was agreed, and the round-trip time of pings; at a terminal /info does'
            cand --no-history 'At a terminal, neither read nor keep the history of typed lines'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;explain'= {
            cand --lang 'The language of the explanation [default: that of the locale, else English]'
            cand --json 'Print one JSON object instead of text'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;compare'= {
            cand --lang 'The language of the comparison [default: that of the locale, else English]'
            cand --json 'Print one JSON object instead of text'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;ledger'= {
            cand --ledger 'The ledger: the file that `farewell gate` writes'
            cand --lang 'The language of what `show` explains [default: that of the locale, else English]'
            cand --json 'Print JSON, one object a line'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand list 'List close records, newest first'
            cand show 'Show one record: what happened, what was said, what its code means'
            cand forget 'Delete all records of one user or one address'
            cand stats 'Count close records, by cause unless told otherwise, and find troubled peers'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'farewell;ledger;list'= {
            cand --since 'Only connections that ended since then: a time such as 2026-11-20T09:30:00Z, or a span such as 10m, 2h or 1d'
            cand --code 'Only connections that ended with this code, as the client saw it'
            cand --limit 'At most so many records, or values [default: list 50, stats 20; with --json all]'
            cand --ledger 'The ledger: the file that `farewell gate` writes'
            cand --lang 'The language of what `show` explains [default: that of the locale, else English]'
            cand --json 'Print JSON, one object a line'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;ledger;show'= {
            cand --ledger 'The ledger: the file that `farewell gate` writes'
            cand --lang 'The language of what `show` explains [default: that of the locale, else English]'
            cand --json 'Print JSON, one object a line'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;ledger;forget'= {
            cand --user 'This user''s'
            cand --address 'This client address''s, without its port; or a network''s, as the ledger has it'
            cand --ledger 'The ledger: the file that `farewell gate` writes'
            cand --lang 'The language of what `show` explains [default: that of the locale, else English]'
            cand --json 'Print JSON, one object a line'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;ledger;stats'= {
            cand --by 'What to count by: code, cause, initiator, node, route, host, path, user, address, user_agent or upstream [default: cause, and the peers below it]'
            cand --since 'Only connections that ended since then: a time such as 2026-11-20T09:30:00Z, or a span such as 10m, 2h or 1d'
            cand --code 'Only connections that ended with this code, as the client saw it'
            cand --limit 'At most so many records, or values [default: list 50, stats 20; with --json all]'
            cand --ledger 'The ledger: the file that `farewell gate` writes'
            cand --lang 'The language of what `show` explains [default: that of the locale, else English]'
            cand --json 'Print JSON, one object a line'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;ledger;help'= {
            cand list 'List close records, newest first'
            cand show 'Show one record: what happened, what was said, what its code means'
            cand forget 'Delete all records of one user or one address'
            cand stats 'Count close records, by cause unless told otherwise, and find troubled peers'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'farewell;ledger;help;list'= {
        }
        &'farewell;ledger;help;show'= {
        }
        &'farewell;ledger;help;forget'= {
        }
        &'farewell;ledger;help;stats'= {
        }
        &'farewell;ledger;help;help'= {
        }
        &'farewell;check'= {
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
            cand server 'Judge a server that sends every message back'
            cand client 'Judge a client that sends every message back, driven through the cases'
            cand explain 'Explain a case: what happens in it, what is required and where it is written'
            cand list 'List all cases'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'farewell;check;server'= {
            cand --cases 'Only these cases: numbers or beginnings of them, such as ''6.*,C.1.*'''
            cand --exclude 'Leave these cases out, such as ''9.*,13.*'''
            cand --patience 'How long the peer''s own timeouts may take'
            cand --expected 'Known failures: a pattern a line, after # the reason. One that passes fails the run'
            cand --json 'Write the report as JSON; - is standard output'
            cand --junit 'Write the report as JUnit''s XML'
            cand --html 'Write the report as a page, DIR/index.html'
            cand --autobahn 'Write DIR/index.json and a file a case, as Autobahn does'
            cand -H 'Send a header in each handshake, such as ''Authorization: Bearer abc''; may be repeated'
            cand --header 'Send a header in each handshake, such as ''Authorization: Bearer abc''; may be repeated'
            cand --ca 'For wss://, trust the authorities in this PEM file, and no others'
            cand --beside 'How many cases run side by side'
            cand --full 'Also the cases that take long, and 1,000 messages in each of sections 12 and 13'
            cand --strict 'Fail also on what is allowed but not as recommended'
            cand --insecure 'For wss://, trust any certificate'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;check;client'= {
            cand --listen 'The address to listen on; port 0 takes a free one'
            cand --cases 'Only these cases: numbers or beginnings of them, such as ''6.*,C.1.*'''
            cand --exclude 'Leave these cases out, such as ''9.*,13.*'''
            cand --patience 'How long the peer''s own timeouts may take'
            cand --expected 'Known failures: a pattern a line, after # the reason. One that passes fails the run'
            cand --json 'Write the report as JSON; - is standard output'
            cand --junit 'Write the report as JUnit''s XML'
            cand --html 'Write the report as a page, DIR/index.html'
            cand --autobahn 'Write DIR/index.json and a file a case, as Autobahn does'
            cand --tls-cert 'Speak TLS with this certificate chain, in PEM, the server''s own first'
            cand --tls-key 'The certificate''s private key, in PEM'
            cand --full 'Also the cases that take long, and 1,000 messages in each of sections 12 and 13'
            cand --strict 'Fail also on what is allowed but not as recommended'
            cand --keep 'Go on after reports were written, until a signal'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;check;explain'= {
            cand --json 'Print one JSON object instead of text'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;check;list'= {
            cand --json 'Print one JSON array instead of text'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;check;help'= {
            cand server 'Judge a server that sends every message back'
            cand client 'Judge a client that sends every message back, driven through the cases'
            cand explain 'Explain a case: what happens in it, what is required and where it is written'
            cand list 'List all cases'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'farewell;check;help;server'= {
        }
        &'farewell;check;help;client'= {
        }
        &'farewell;check;help;explain'= {
        }
        &'farewell;check;help;list'= {
        }
        &'farewell;check;help;help'= {
        }
        &'farewell;bench'= {
            cand -H 'Send a header in the handshake, such as ''Cookie: a=b''; may be repeated'
            cand --header 'Send a header in the handshake, such as ''Cookie: a=b''; may be repeated'
            cand --origin 'Send an Origin header, as browsers do, such as https://example.org'
            cand --subprotocol 'Offer a subprotocol; may be repeated, the most wanted first'
            cand --ca 'For wss://, trust the authorities in this PEM file, and no others'
            cand -c 'How many connections'
            cand --connections 'How many connections'
            cand --ramp 'Open them spread over this time [default: at once, 128 side by side]'
            cand -d 'How long it is measured, once all are open'
            cand --duration 'How long it is measured, once all are open'
            cand --warmup 'Send for so long before it is measured'
            cand -r 'Messages per second over all connections, such as 5000/s [default: as fast as answers come]'
            cand --rate 'Messages per second over all connections, such as 5000/s [default: as fast as answers come]'
            cand -i 'The most unanswered messages of a connection [default: 1; with --rate 1024]'
            cand --in-flight 'The most unanswered messages of a connection [default: 1; with --rate 1024]'
            cand -s 'The size of a message'
            cand --size 'The size of a message'
            cand --expect 'What counts as an answer: echo, the same message; any, whatever comes; none, nothing: only send'
            cand -t 'Threads [default: half of the cores]'
            cand --threads 'Threads [default: half of the cores]'
            cand --compress 'Offer compression (permessage-deflate); the server may decline'
            cand --insecure 'For wss://, trust any certificate; the peer may then be anybody'
            cand --text 'Send text: words and numbers. This is the default'
            cand --binary 'Send binary messages: noise, which does not compress'
            cand --reopen 'Open connections again that end, at the earliest after a second and the delay that the server names'
            cand --json 'Print the result as one JSON object'
            cand -h 'Print help'
            cand --help 'Print help'
            cand -V 'Print version'
            cand --version 'Print version'
        }
        &'farewell;help'= {
            cand gate 'Stand before a WebSocket server and end every connection with the code that is true'
            cand echo 'Send every message back, until SIGTERM or Ctrl-C: then 1012 to all, paced'
            cand connect 'Open a WebSocket, show what comes, send what is typed or piped, explain the end'
            cand explain 'Explain a close code: what it means, when it is seen and what to do'
            cand compare 'Compare two close codes: what differs, how to tell which it is, which to use when'
            cand ledger 'Read the ledger: which connections closed, why, and how often'
            cand check 'Judge any WebSocket server or client by RFC 6455, RFC 7692 and how it closes'
            cand bench 'Put load on a server that you run: latency, throughput, how connections end'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'farewell;help;gate'= {
        }
        &'farewell;help;echo'= {
        }
        &'farewell;help;connect'= {
        }
        &'farewell;help;explain'= {
        }
        &'farewell;help;compare'= {
        }
        &'farewell;help;ledger'= {
            cand list 'List close records, newest first'
            cand show 'Show one record: what happened, what was said, what its code means'
            cand forget 'Delete all records of one user or one address'
            cand stats 'Count close records, by cause unless told otherwise, and find troubled peers'
        }
        &'farewell;help;ledger;list'= {
        }
        &'farewell;help;ledger;show'= {
        }
        &'farewell;help;ledger;forget'= {
        }
        &'farewell;help;ledger;stats'= {
        }
        &'farewell;help;check'= {
            cand server 'Judge a server that sends every message back'
            cand client 'Judge a client that sends every message back, driven through the cases'
            cand explain 'Explain a case: what happens in it, what is required and where it is written'
            cand list 'List all cases'
        }
        &'farewell;help;check;server'= {
        }
        &'farewell;help;check;client'= {
        }
        &'farewell;help;check;explain'= {
        }
        &'farewell;help;check;list'= {
        }
        &'farewell;help;bench'= {
        }
        &'farewell;help;help'= {
        }
    ]
    $completions[$command]
}
