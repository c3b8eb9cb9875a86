"""The path /chat in every spelling that some server is known to take for it, by kind."""


def behind(*ends):
    """With these behind it."""
    return [f"/chat{end}" for end in ends]


def before(*starts):
    """With these before its name."""
    return [f"/{start}chat" for start in starts]


#: As the page names them.
KINDS = {
    "as it is": ["/chat", "/chat?x", "/chat?"],
    "a control character or a blank behind": behind(
        "%0a", "%0A", "%0d", "%0d%0a", "%09", "%0b", "%0c", "%1f", "%7f", "%20", "%20%20", "%85", "%c2%a0",
        "%e2%80%8b", "%e2%80%a8", "%ef%bb%bf"),
    "NUL": behind("%00", "%00x", "%00.png"),
    "a blank, a control character before": before("%20", "%09", "%0a", "%00", "%ef%bb%bf", "%e2%80%8b", "+"),
    "what is no UTF-8, or no escape": behind("%ff", "%c3", "%", "%2", "%zz"),
    "dots behind": behind(".", "..", "...", "%2e", ".%20"),
    "parameters": behind(";", ";x=1", "%3b", "%3bx", ";/x", ":", ":x", "::$DATA", "%3a%3a$DATA"),
    "an extension": behind(".json", ".html", "%2ejson"),
    "another mark behind": behind("-x", "~", "+", "*", "%2a", "%22", "'", ",", "&x", "=x", "@", "!", "$", "(", "|", "^"),
    "an escaped `?` or `#`": behind("%3f", "%3fx", "%23", "%23x"),
    "case": ["/CHAT", "/Chat", "/%43HAT", "/CHAT%0a"],
    "escaped letters": ["/%63hat", "/%63%68%61%74", "/c%68at%0a", "/cha%74;x"],
    "escaped twice": ["/%2563hat", "/%252563hat", "/%252fchat", "/x/%252e%252e/chat"],
    "`%u`, overlong UTF-8": [
        "/%u0063hat", "/%U0063hat", "/%c1%a3hat", "/%e0%81%a3hat", "/%f0%80%81%a3hat", "/%c0%af/chat",
        "/x/%c0%ae%c0%ae/chat", "/x/%e0%80%ae./chat", "/x/%c0%ae%c0%ae%c0%afchat", "/x/%u002e%u002e/chat"],
    "full width and other letters": [
        "/%ef%bd%83hat", "/%f0%9d%90%9chat", "/%e2%93%92hat", "/%ef%bc%8fchat", "/x/%ef%bc%8e%ef%bc%8e/chat"],
    "a slash behind, or a step": behind("/", "//", "/.", "/%2e", "%2f", "/x/..", "/%2e%2e/chat"),
    "`//`": ["//chat", "///chat", "/chat//x"],
    "`//host`": ["//x/chat", "/\\x/chat", "///x/chat", "//x%2fchat", "/%2fx/chat", "/%2fchat"],
    "`.` and `..`": [
        "/./chat", "/%2e/chat", "/x/../chat", "/x/%2e%2e/chat", "/x/.%2e/chat", "/x/..%2fchat", "/x%2f..%2fchat",
        "/%2e%2e/chat", "/../chat", "/x/..%00/chat", "/x/..%0a/chat", "/x/..%20/chat", "/x/...%2fchat"],
    "parameters in a step": ["/;/chat", "/.;/chat", "/x/..;/chat", "/x/..;a=b/chat", "/;x/chat", "/x/..%3b/chat"],
    "`\\`": ["/%5cchat", "/chat%5c", "/chat\\", "/\\chat", "/x/..\\chat", "/x/..%5cchat", "/x\\..\\chat"],
    "a front controller": ["/index.php/chat", "/x.php/chat"],
    "a URL": ["http://127.0.0.1/chat", "ws://127.0.0.1/chat"],
}

SPELLINGS = list(dict.fromkeys(path for paths in KINDS.values() for path in paths))
