# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_farewell_global_optspecs
    string join \n h/help V/version
end

function __fish_farewell_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_farewell_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_farewell_using_subcommand
    set -l cmd (__fish_farewell_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c farewell -n "__fish_farewell_needs_command" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_needs_command" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_needs_command" -f -a "gate" -d 'Stand before a WebSocket server and end every connection with the code that is true'
complete -c farewell -n "__fish_farewell_needs_command" -f -a "echo" -d 'Send every message back, until SIGTERM or Ctrl-C: then 1012 to all, paced'
complete -c farewell -n "__fish_farewell_needs_command" -f -a "connect" -d 'Open a WebSocket, show what comes, send what is typed or piped, explain the end'
complete -c farewell -n "__fish_farewell_needs_command" -f -a "explain" -d 'Explain a close code: what it means, when it is seen and what to do'
complete -c farewell -n "__fish_farewell_needs_command" -f -a "compare" -d 'Compare two close codes: what differs, how to tell which it is, which to use when'
complete -c farewell -n "__fish_farewell_needs_command" -f -a "ledger" -d 'Read the ledger: which connections closed, why, and how often'
complete -c farewell -n "__fish_farewell_needs_command" -f -a "check" -d 'Judge any WebSocket server or client by RFC 6455, RFC 7692 and how it closes'
complete -c farewell -n "__fish_farewell_needs_command" -f -a "bench" -d 'Put load on a server that you run: latency, throughput, how connections end'
complete -c farewell -n "__fish_farewell_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l listen -d 'Where clients come' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l to -d 'The server behind: scheme, host and port' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l admin -d 'Where operators come: health, records, kicks. Loopback only' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l ledger -d 'Where records are kept, or "none" [default: farewell.db]' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l config -d 'Settings in TOML; options given here win over it' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l tls-cert -d 'The certificate chain for wss:// clients, in PEM, the gateway\'s own first' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l tls-key -d 'The certificate\'s private key, in PEM' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l to-ca -d 'The authorities to trust for a wss:// upstream [default: the system\'s]' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l compression -d 'What to do with compression on every route: off, pass, terminate [default: off]' -r -f -a "off\t''
pass\t''
terminate\t''"
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l max-message -d 'The largest message, either way [default: 128MiB from clients]' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l max-connections -d 'The most clients at once [default: no bound]' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l rate -d 'The most messages of one client per second, such as 50/s [default: no bound]' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l restart-window -d 'How long the upstream may be away and still count as restarting [default: 5s]' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l drain -d 'How long a drain may take [default: 25s]' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l threads -d 'Threads that serve [default: one a core]' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l log-format -d 'How log lines are written [default: text]' -r -f -a "text\t'For people: time, level, place, then what happened'
json\t'An object a line'"
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l backend -d 'Where the demo\'s own server listens [default: 127.0.0.1:8082]' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l demo-backend -d 'Be the demo\'s backend' -r
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l check -d 'Read the configuration and the files it names, say whether they are good, and end'
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l proxy-protocol -d 'Clients come through a balancer that speaks the PROXY protocol'
complete -c farewell -n "__fish_farewell_using_subcommand gate" -l demo -d 'Show it all: a gateway on 127.0.0.1:8080 before a server that ends as it is told, with a page to tell it on 127.0.0.1:8081'
complete -c farewell -n "__fish_farewell_using_subcommand gate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c farewell -n "__fish_farewell_using_subcommand gate" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand echo" -l listen -d 'The address to listen on; port 0 takes a free one' -r
complete -c farewell -n "__fish_farewell_using_subcommand echo" -l threads -d 'Threads that serve [default: one a core]' -r
complete -c farewell -n "__fish_farewell_using_subcommand echo" -l compression -d 'Whether messages may be compressed: off; shared, each by itself; dedicated, referring to those before, for up to 360 KiB a connection' -r -f -a "off\t''
shared\t''
dedicated\t''"
complete -c farewell -n "__fish_farewell_using_subcommand echo" -l tls-cert -d 'Speak TLS with this certificate chain, in PEM, the server\'s own first' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand echo" -l tls-key -d 'The certificate\'s private key, in PEM' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand echo" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand echo" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand connect" -s H -l header -d 'Send a header in the handshake, such as \'Cookie: a=b\'; may be repeated' -r
complete -c farewell -n "__fish_farewell_using_subcommand connect" -l origin -d 'Send an Origin header, as browsers do, such as https://example.org' -r
complete -c farewell -n "__fish_farewell_using_subcommand connect" -l subprotocol -d 'Offer a subprotocol; may be repeated, the most wanted first' -r
complete -c farewell -n "__fish_farewell_using_subcommand connect" -l ca -d 'For wss://, trust the authorities in this PEM file, and no others' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand connect" -l close -d 'Close with this code once open, or once what a pipe on stdin holds is sent' -r
complete -c farewell -n "__fish_farewell_using_subcommand connect" -l lang -d 'The language of explanations [default: that of the locale, else English]' -r -f -a "en\t''
fr\t''
vi\t''
ko\t''"
complete -c farewell -n "__fish_farewell_using_subcommand connect" -l compress -d 'Offer compression (permessage-deflate); the server may decline'
complete -c farewell -n "__fish_farewell_using_subcommand connect" -l insecure -d 'For wss://, trust any certificate; the peer may then be anybody'
complete -c farewell -n "__fish_farewell_using_subcommand connect" -l json -d 'Print one JSON object a line'
complete -c farewell -n "__fish_farewell_using_subcommand connect" -s v -l verbose -d 'Also tell what was agreed, and the round-trip time of pings; at a terminal /info does'
complete -c farewell -n "__fish_farewell_using_subcommand connect" -l no-history -d 'At a terminal, neither read nor keep the history of typed lines'
complete -c farewell -n "__fish_farewell_using_subcommand connect" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand connect" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand explain" -l lang -d 'The language of the explanation [default: that of the locale, else English]' -r -f -a "en\t''
fr\t''
vi\t''
ko\t''"
complete -c farewell -n "__fish_farewell_using_subcommand explain" -l json -d 'Print one JSON object instead of text'
complete -c farewell -n "__fish_farewell_using_subcommand explain" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand explain" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand compare" -l lang -d 'The language of the comparison [default: that of the locale, else English]' -r -f -a "en\t''
fr\t''
vi\t''
ko\t''"
complete -c farewell -n "__fish_farewell_using_subcommand compare" -l json -d 'Print one JSON object instead of text'
complete -c farewell -n "__fish_farewell_using_subcommand compare" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand compare" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and not __fish_seen_subcommand_from list show forget stats help" -l ledger -d 'The ledger: the file that `farewell gate` writes' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and not __fish_seen_subcommand_from list show forget stats help" -l lang -d 'The language of what `show` explains [default: that of the locale, else English]' -r -f -a "en\t''
fr\t''
vi\t''
ko\t''"
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and not __fish_seen_subcommand_from list show forget stats help" -l json -d 'Print JSON, one object a line'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and not __fish_seen_subcommand_from list show forget stats help" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and not __fish_seen_subcommand_from list show forget stats help" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and not __fish_seen_subcommand_from list show forget stats help" -f -a "list" -d 'List close records, newest first'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and not __fish_seen_subcommand_from list show forget stats help" -f -a "show" -d 'Show one record: what happened, what was said, what its code means'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and not __fish_seen_subcommand_from list show forget stats help" -f -a "forget" -d 'Delete all records of one user or one address'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and not __fish_seen_subcommand_from list show forget stats help" -f -a "stats" -d 'Count close records, by cause unless told otherwise, and find troubled peers'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and not __fish_seen_subcommand_from list show forget stats help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from list" -l since -d 'Only connections that ended since then: a time such as 2026-11-20T09:30:00Z, or a span such as 10m, 2h or 1d' -r
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from list" -l code -d 'Only connections that ended with this code, as the client saw it' -r
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from list" -l limit -d 'At most so many records, or values [default: list 50, stats 20; with --json all]' -r
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from list" -l ledger -d 'The ledger: the file that `farewell gate` writes' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from list" -l lang -d 'The language of what `show` explains [default: that of the locale, else English]' -r -f -a "en\t''
fr\t''
vi\t''
ko\t''"
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from list" -l json -d 'Print JSON, one object a line'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from show" -l ledger -d 'The ledger: the file that `farewell gate` writes' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from show" -l lang -d 'The language of what `show` explains [default: that of the locale, else English]' -r -f -a "en\t''
fr\t''
vi\t''
ko\t''"
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, one object a line'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from show" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from forget" -l user -d 'This user\'s' -r
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from forget" -l address -d 'This client address\'s, without its port; or a network\'s, as the ledger has it' -r
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from forget" -l ledger -d 'The ledger: the file that `farewell gate` writes' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from forget" -l lang -d 'The language of what `show` explains [default: that of the locale, else English]' -r -f -a "en\t''
fr\t''
vi\t''
ko\t''"
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from forget" -l json -d 'Print JSON, one object a line'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from forget" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from forget" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l by -d 'What to count by: code, cause, initiator, node, route, host, path, user, address, user_agent or upstream [default: cause, and the peers below it]' -r -f -a "code\t''
cause\t''
initiator\t''
node\t''
route\t''
host\t''
path\t''
user\t''
address\t''
user_agent\t''
upstream\t''"
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l since -d 'Only connections that ended since then: a time such as 2026-11-20T09:30:00Z, or a span such as 10m, 2h or 1d' -r
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l code -d 'Only connections that ended with this code, as the client saw it' -r
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l limit -d 'At most so many records, or values [default: list 50, stats 20; with --json all]' -r
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l ledger -d 'The ledger: the file that `farewell gate` writes' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l lang -d 'The language of what `show` explains [default: that of the locale, else English]' -r -f -a "en\t''
fr\t''
vi\t''
ko\t''"
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from stats" -l json -d 'Print JSON, one object a line'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from stats" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "list" -d 'List close records, newest first'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show one record: what happened, what was said, what its code means'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "forget" -d 'Delete all records of one user or one address'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "stats" -d 'Count close records, by cause unless told otherwise, and find troubled peers'
complete -c farewell -n "__fish_farewell_using_subcommand ledger; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c farewell -n "__fish_farewell_using_subcommand check; and not __fish_seen_subcommand_from server client explain list help" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand check; and not __fish_seen_subcommand_from server client explain list help" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand check; and not __fish_seen_subcommand_from server client explain list help" -f -a "server" -d 'Judge a server that sends every message back'
complete -c farewell -n "__fish_farewell_using_subcommand check; and not __fish_seen_subcommand_from server client explain list help" -f -a "client" -d 'Judge a client that sends every message back, driven through the cases'
complete -c farewell -n "__fish_farewell_using_subcommand check; and not __fish_seen_subcommand_from server client explain list help" -f -a "explain" -d 'Explain a case: what happens in it, what is required and where it is written'
complete -c farewell -n "__fish_farewell_using_subcommand check; and not __fish_seen_subcommand_from server client explain list help" -f -a "list" -d 'List all cases'
complete -c farewell -n "__fish_farewell_using_subcommand check; and not __fish_seen_subcommand_from server client explain list help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l cases -d 'Only these cases: numbers or beginnings of them, such as \'6.*,C.1.*\'' -r
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l exclude -d 'Leave these cases out, such as \'9.*,13.*\'' -r
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l patience -d 'How long the peer\'s own timeouts may take' -r
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l expected -d 'Known failures: a pattern a line, after # the reason. One that passes fails the run' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l json -d 'Write the report as JSON; - is standard output' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l junit -d 'Write the report as JUnit\'s XML' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l html -d 'Write the report as a page, DIR/index.html' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l autobahn -d 'Write DIR/index.json and a file a case, as Autobahn does' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -s H -l header -d 'Send a header in each handshake, such as \'Authorization: Bearer abc\'; may be repeated' -r
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l ca -d 'For wss://, trust the authorities in this PEM file, and no others' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l beside -d 'How many cases run side by side' -r
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l full -d 'Also the cases that take long, and 1,000 messages in each of sections 12 and 13'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l strict -d 'Fail also on what is allowed but not as recommended'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -l insecure -d 'For wss://, trust any certificate'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from server" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l listen -d 'The address to listen on; port 0 takes a free one' -r
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l cases -d 'Only these cases: numbers or beginnings of them, such as \'6.*,C.1.*\'' -r
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l exclude -d 'Leave these cases out, such as \'9.*,13.*\'' -r
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l patience -d 'How long the peer\'s own timeouts may take' -r
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l expected -d 'Known failures: a pattern a line, after # the reason. One that passes fails the run' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l json -d 'Write the report as JSON; - is standard output' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l junit -d 'Write the report as JUnit\'s XML' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l html -d 'Write the report as a page, DIR/index.html' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l autobahn -d 'Write DIR/index.json and a file a case, as Autobahn does' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l tls-cert -d 'Speak TLS with this certificate chain, in PEM, the server\'s own first' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l tls-key -d 'The certificate\'s private key, in PEM' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l full -d 'Also the cases that take long, and 1,000 messages in each of sections 12 and 13'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l strict -d 'Fail also on what is allowed but not as recommended'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -l keep -d 'Go on after reports were written, until a signal'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from client" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from explain" -l json -d 'Print one JSON object instead of text'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from explain" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from explain" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from list" -l json -d 'Print one JSON array instead of text'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from list" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from help" -f -a "server" -d 'Judge a server that sends every message back'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from help" -f -a "client" -d 'Judge a client that sends every message back, driven through the cases'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from help" -f -a "explain" -d 'Explain a case: what happens in it, what is required and where it is written'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from help" -f -a "list" -d 'List all cases'
complete -c farewell -n "__fish_farewell_using_subcommand check; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c farewell -n "__fish_farewell_using_subcommand bench" -s H -l header -d 'Send a header in the handshake, such as \'Cookie: a=b\'; may be repeated' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l origin -d 'Send an Origin header, as browsers do, such as https://example.org' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l subprotocol -d 'Offer a subprotocol; may be repeated, the most wanted first' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l ca -d 'For wss://, trust the authorities in this PEM file, and no others' -r -F
complete -c farewell -n "__fish_farewell_using_subcommand bench" -s c -l connections -d 'How many connections' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l ramp -d 'Open them spread over this time [default: at once, 128 side by side]' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -s d -l duration -d 'How long it is measured, once all are open' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l warmup -d 'Send for so long before it is measured' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -s r -l rate -d 'Messages per second over all connections, such as 5000/s [default: as fast as answers come]' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -s i -l in-flight -d 'The most unanswered messages of a connection [default: 1; with --rate 1024]' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -s s -l size -d 'The size of a message' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l expect -d 'What counts as an answer: echo, the same message; any, whatever comes; none, nothing: only send' -r -f -a "echo\t''
any\t''
none\t''"
complete -c farewell -n "__fish_farewell_using_subcommand bench" -s t -l threads -d 'Threads [default: half of the cores]' -r
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l compress -d 'Offer compression (permessage-deflate); the server may decline'
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l insecure -d 'For wss://, trust any certificate; the peer may then be anybody'
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l text -d 'Send text: words and numbers. This is the default'
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l binary -d 'Send binary messages: noise, which does not compress'
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l reopen -d 'Open connections again that end, at the earliest after a second and the delay that the server names'
complete -c farewell -n "__fish_farewell_using_subcommand bench" -l json -d 'Print the result as one JSON object'
complete -c farewell -n "__fish_farewell_using_subcommand bench" -s h -l help -d 'Print help'
complete -c farewell -n "__fish_farewell_using_subcommand bench" -s V -l version -d 'Print version'
complete -c farewell -n "__fish_farewell_using_subcommand help; and not __fish_seen_subcommand_from gate echo connect explain compare ledger check bench help" -f -a "gate" -d 'Stand before a WebSocket server and end every connection with the code that is true'
complete -c farewell -n "__fish_farewell_using_subcommand help; and not __fish_seen_subcommand_from gate echo connect explain compare ledger check bench help" -f -a "echo" -d 'Send every message back, until SIGTERM or Ctrl-C: then 1012 to all, paced'
complete -c farewell -n "__fish_farewell_using_subcommand help; and not __fish_seen_subcommand_from gate echo connect explain compare ledger check bench help" -f -a "connect" -d 'Open a WebSocket, show what comes, send what is typed or piped, explain the end'
complete -c farewell -n "__fish_farewell_using_subcommand help; and not __fish_seen_subcommand_from gate echo connect explain compare ledger check bench help" -f -a "explain" -d 'Explain a close code: what it means, when it is seen and what to do'
complete -c farewell -n "__fish_farewell_using_subcommand help; and not __fish_seen_subcommand_from gate echo connect explain compare ledger check bench help" -f -a "compare" -d 'Compare two close codes: what differs, how to tell which it is, which to use when'
complete -c farewell -n "__fish_farewell_using_subcommand help; and not __fish_seen_subcommand_from gate echo connect explain compare ledger check bench help" -f -a "ledger" -d 'Read the ledger: which connections closed, why, and how often'
complete -c farewell -n "__fish_farewell_using_subcommand help; and not __fish_seen_subcommand_from gate echo connect explain compare ledger check bench help" -f -a "check" -d 'Judge any WebSocket server or client by RFC 6455, RFC 7692 and how it closes'
complete -c farewell -n "__fish_farewell_using_subcommand help; and not __fish_seen_subcommand_from gate echo connect explain compare ledger check bench help" -f -a "bench" -d 'Put load on a server that you run: latency, throughput, how connections end'
complete -c farewell -n "__fish_farewell_using_subcommand help; and not __fish_seen_subcommand_from gate echo connect explain compare ledger check bench help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c farewell -n "__fish_farewell_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "list" -d 'List close records, newest first'
complete -c farewell -n "__fish_farewell_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "show" -d 'Show one record: what happened, what was said, what its code means'
complete -c farewell -n "__fish_farewell_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "forget" -d 'Delete all records of one user or one address'
complete -c farewell -n "__fish_farewell_using_subcommand help; and __fish_seen_subcommand_from ledger" -f -a "stats" -d 'Count close records, by cause unless told otherwise, and find troubled peers'
complete -c farewell -n "__fish_farewell_using_subcommand help; and __fish_seen_subcommand_from check" -f -a "server" -d 'Judge a server that sends every message back'
complete -c farewell -n "__fish_farewell_using_subcommand help; and __fish_seen_subcommand_from check" -f -a "client" -d 'Judge a client that sends every message back, driven through the cases'
complete -c farewell -n "__fish_farewell_using_subcommand help; and __fish_seen_subcommand_from check" -f -a "explain" -d 'Explain a case: what happens in it, what is required and where it is written'
complete -c farewell -n "__fish_farewell_using_subcommand help; and __fish_seen_subcommand_from check" -f -a "list" -d 'List all cases'
