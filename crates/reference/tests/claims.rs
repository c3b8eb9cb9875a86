//! What the texts say of software rests on sources about that software, and no
//! text types a figure that is a fact.

#![allow(clippy::panic, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use farewell_reference::facts::{
    Evidence, codes, limit_of, limits, pairs, situations, software, strings, timer_of, timers,
};
use farewell_reference::{Language, dialects};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// The files with texts about codes, situations, pairs, and numbers compared.
const ABOUT_CODES: [&str; 4] = [
    include_str!("../messages/en/codes.ftl"),
    include_str!("../messages/en/situations.ftl"),
    include_str!("../messages/en/pairs.ftl"),
    include_str!("../messages/en/traits.ftl"),
];
const OTHERS: [&str; 5] = [
    include_str!("../messages/en/axes.ftl"),
    include_str!("../messages/en/causes.ftl"),
    include_str!("../messages/en/diagnose.ftl"),
    include_str!("../messages/en/dialects.ftl"),
    include_str!("../messages/en/explain.ftl"),
];
const TERMS: &str = include_str!("../messages/en/terms.ftl");

/// Words in the names of products that are words of the language, or name more
/// than the product.
const COMMON: &[&str] = &[
    "2023",
    "2026-06",
    "Action",
    "Android",
    "Application",
    "Assistant",
    "Balancer",
    "Channels",
    "CloseReason.CloseCodes",
    "CloseStatus",
    "Core",
    "December",
    "Edge",
    "Enterprise",
    "Framework",
    "Gateway",
    "Google",
    "Home",
    "Interactive",
    "Java",
    "Kubernetes",
    "Live",
    "Load",
    "Mode",
    "Network",
    "Node",
    "Python",
    "Realtime",
    "Ruby",
    "Signal",
    "Socket",
    "Spot",
    "Streaming",
    "Voice",
    "WebSocket",
    "Wireless",
    "Workers",
    "analyzer",
    "balancer",
    "client",
    "coder",
    "gateway",
    "load",
    "network",
    "over",
    "parsed",
    "protocol",
    "server",
    "socket",
    "speech",
    "streams",
    "subscriptions",
    "sync",
    "text",
    "until",
    "websocket",
    "websockets",
    "web-socket",
    "Cloud",
];

/// What else a product is called in the texts.
const CALLED: [(&str, &str); 14] = [
    ("ws", "ws"),
    (".NET", "dotnet"),
    ("Python websockets", "python-websockets"),
    ("coder/websocket", "coder"),
    ("Google", "google-lb"),
    ("Cloud Run", "cloud-run"),
    ("phoenix.js", "phoenix"),
    // The data says nothing else of these.
    ("Cask", ""),
    ("React", ""),
    ("BoringSSL", ""),
    ("Reverb", ""),
    ("robust-websocket", ""),
    ("sockette", ""),
    ("IIS", ""),
];

/// Sources about many products, which their address does not name: what each was
/// read to tell of.
const TELLS_OF: &[(&str, &[&str])] = &[
    ("aspnet/SignalR#954", &["Azure"]),
    ("cee-studio/orca#10", &["Discord"]),
    ("cesanta/mongoose#1502", &["Chrome", "Safari"]),
    ("gorilla/websocket#364", &["Binance"]),
    (
        "https://devtoolsonline.dev/blog/ssl-certificate-chains-debugging/",
        &["Chrome", "Safari"],
    ),
    ("istio/istio#29172", &["Chrome", "Envoy"]),
    (
        "mattermost/mattermost#30285",
        &["Chrome", "Firefox", "Safari"],
    ),
    ("dart-lang/http#1510", &["BoringSSL"]),
    ("mashiro/otelop#4", &["React"]),
    ("tjanczuk/iisnode#322", &["IIS"]),
    ("whatwg/html#12085", &["Chrome", "Safari"]),
];

/// Sources that say nothing about one product: standards, and shelves of packages.
const OF_ALL: [&str; 8] = [
    "docs.rs",
    "pkg.go.dev",
    "developer.mozilla.org",
    "mailarchive.ietf.org",
    "websockets.spec.whatwg.org",
    "whatwg/websockets",
    "www.iana.org",
    "www.rfc-editor.org",
];

/// Figures with a unit that are no facts about software.
const REVIEWED: [&str; 7] = [
    // How to type a time, and the window of the question.
    "ask-age: 60 s",
    "ask-age: 2 h",
    "ask-silence: 60 s",
    "ask-together: 2 s",
    "separating-together: 2 s",
    "why-together: 2 s",
    // An example of a reason.
    "pair-1008-1013.use: 30 seconds",
];

const UNITS: [&str; 16] = [
    "ms", "s", "min", "h", "KiB", "MiB", "KB", "MB", "second", "seconds", "minute", "minutes",
    "hour", "hours", "day", "days",
];

/// Stands where a value is put in.
const PLACE: char = '\u{fffc}';

/// Texts by their keys: `code-1000.answer`, `-heartbeat`.
type Patterns<'a> = BTreeMap<String, Pattern<&'a str>>;

fn patterns<'a>(sources: impl IntoIterator<Item = &'a str>) -> Patterns<'a> {
    let mut patterns = Patterns::new();
    for source in sources {
        for entry in parse(source).unwrap().body {
            let (id, value, attributes) = match entry {
                Entry::Message(it) => (it.id.name.to_owned(), it.value, it.attributes),
                Entry::Term(it) => (format!("-{}", it.id.name), Some(it.value), it.attributes),
                _ => continue,
            };
            for attribute in attributes {
                patterns.insert(format!("{id}.{}", attribute.id.name), attribute.value);
            }
            patterns.extend(value.map(|value| (id, value)));
        }
    }
    patterns
}

/// A text with its terms put in, and the facts that it calls for.
#[derive(Default)]
struct Said {
    text: String,
    facts: BTreeSet<String>,
}

impl Said {
    fn of(pattern: &Pattern<&str>, terms: &Patterns<'_>) -> Self {
        let mut said = Self::default();
        said.pattern(pattern, terms);
        said
    }

    fn pattern(&mut self, pattern: &Pattern<&str>, terms: &Patterns<'_>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, terms),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, terms: &Patterns<'_>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, terms),
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&variant.value, terms);
                    self.text.push('\n');
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, terms: &Patterns<'_>) {
        match inline {
            InlineExpression::TermReference { id, .. } => {
                self.pattern(&terms[&format!("-{}", id.name)], terms);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                self.text.push(PLACE);
                for argument in &arguments.positional {
                    if let InlineExpression::StringLiteral { value } = argument {
                        self.facts.insert((*value).to_owned());
                    }
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, terms),
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            _ => self.text.push(PLACE),
        }
    }
}

/// Where a source is kept: a repository, or a host.
fn origin(source: &str) -> String {
    let repository = source.strip_prefix("https://github.com/").unwrap_or(source);
    if let Some((_, address)) = repository.split_once("://") {
        return address.split('/').next().unwrap().to_lowercase();
    }
    let end = repository.find([':', '#']).unwrap_or(repository.len());
    let parts = repository[..end].split('/').take(2);
    parts.collect::<Vec<_>>().join("/").to_lowercase()
}

/// The products by each word that names them, with the origins of what the data
/// says of them.
fn products() -> BTreeMap<String, BTreeSet<String>> {
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut origins: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut add = |id: &'static str, evidence: &mut dyn Iterator<Item = &Evidence>| {
        let all = evidence.map(|one| origin(&one.source));
        let own = all.filter(|origin| !OF_ALL.contains(&origin.as_str()));
        origins.entry(id).or_default().extend(own);
    };
    let mut names: Vec<(&str, &str)> = Vec::new();
    for one in software() {
        names.push((&one.id, &one.name));
        let receives = one.receives.iter().flat_map(|it| &it.evidence);
        let sends = one.sends.iter().flat_map(|it| &it.evidence);
        let shown = one.empty_close.iter().chain(&one.lost);
        let shown = shown.flat_map(|it| &it.evidence);
        let all = receives.chain(sends).chain(shown);
        add(&one.id, &mut all.chain(&one.constants_evidence));
    }
    for one in dialects() {
        names.push((&one.id, &one.name));
        let codes = one.codes(Language::En).into_iter();
        let codes = codes.flat_map(|code| code.evidence);
        add(&one.id, &mut one.evidence.iter().chain(codes));
    }
    for one in timers() {
        add(&one.software, &mut one.evidence.iter());
    }
    for one in limits() {
        add(&one.software, &mut one.evidence.iter());
    }
    for one in strings() {
        if let Some(id) = &one.software {
            add(id, &mut one.evidence.iter());
        }
    }
    let split = names.iter().flat_map(|(id, name)| {
        let words = name.split(|char: char| !(char.is_alphanumeric() || "+.-".contains(char)));
        let words = words.map(|word| word.trim_matches(['.', '+', '-']));
        let words = words.filter(|word| word.len() >= 4 && !COMMON.contains(word));
        words.map(|word| (word, *id))
    });
    for (word, id) in split.chain(CALLED).filter(|(_, id)| *id != "farewell") {
        let origins = origins.get(id).into_iter().flatten().cloned();
        words.entry(word.to_owned()).or_default().extend(origins);
    }
    words
}

/// Whether a text names this, as a word of its own.
fn names(text: &str, word: &str) -> bool {
    let part = |char: char| char.is_alphanumeric() || "-_:/".contains(char);
    text.match_indices(word).any(|(start, _)| {
        let behind = &text[start + word.len()..];
        let mut next = behind.chars();
        let (first, second) = (next.next(), next.next());
        let ends = first.is_none_or(|char| {
            !part(char) && (char != '.' || second.is_none_or(|second| !second.is_alphanumeric()))
        });
        ends && !text[..start].ends_with(|char: char| part(char) || char == '.')
    })
}

/// Whether this source tells of a product that the word names.
fn tells_of(source: &str, word: &str, origins: &BTreeSet<String>) -> bool {
    let letters = |text: &str| {
        let kept = text.chars().filter(|char| char.is_alphanumeric());
        kept.collect::<String>().to_lowercase()
    };
    let told = TELLS_OF
        .iter()
        .any(|(told, words)| *told == source && words.contains(&word));
    let named = word.len() >= 4 && letters(source).contains(&letters(word));
    told || named || origins.contains(&origin(source))
}

/// What the texts with this id rest on: `code-1000`, `seen-page-left`, `traits-1000`.
fn evidence_of(id: &str) -> Vec<&'static Evidence> {
    if let Some(id) = id.strip_prefix("seen-") {
        let entry = situations().iter().find(|entry| entry.id == id).unwrap();
        let timers = entry
            .timers
            .iter()
            .flat_map(|id| &timer_of(id).unwrap().evidence);
        let limits = entry
            .limits
            .iter()
            .flat_map(|id| &limit_of(id).unwrap().evidence);
        return entry.evidence.iter().chain(timers).chain(limits).collect();
    }
    if let Some(id) = id.strip_prefix("pair-") {
        let entry = pairs().iter().find(|entry| entry.id == id).unwrap();
        return entry.evidence.iter().collect();
    }
    let code = ["code-", "range-", "traits-"]
        .iter()
        .find_map(|prefix| id.strip_prefix(prefix));
    let entry = codes().iter().find(|entry| Some(entry.id.as_str()) == code);
    let Some(entry) = entry else {
        return Vec::new();
    };
    let http = entry.http.iter().flat_map(|it| &it.evidence);
    let delays = entry.delays.iter().flat_map(|it| &it.evidence);
    entry.evidence.iter().chain(http).chain(delays).collect()
}

#[test]
fn a_text_that_names_software_rests_on_a_source_about_it() {
    let terms = patterns([TERMS]);
    let products = products();
    let mut faults = Vec::new();
    let mut named = 0;
    for (key, pattern) in patterns(ABOUT_CODES) {
        let said = Said::of(&pattern, &terms);
        let mut evidence = evidence_of(key.split('.').next().unwrap());
        for id in &said.facts {
            let timer = timer_of(id).map(|it| &it.evidence);
            let limit = limit_of(id).map(|it| &it.evidence);
            evidence.extend(timer.into_iter().chain(limit).flatten());
        }
        for (word, origins) in &products {
            if !names(&said.text, word) {
                continue;
            }
            named += 1;
            if !evidence
                .iter()
                .any(|one| tells_of(&one.source, word, origins))
            {
                faults.push(format!("{key}: {word}"));
            }
        }
    }
    assert!(named > 200, "{named}");
    assert!(faults.is_empty(), "no source: {faults:#?}");
}

#[test]
fn no_text_types_a_figure_that_is_a_fact() {
    let mut faults = Vec::new();
    let all = ABOUT_CODES.into_iter().chain(OTHERS).chain([TERMS]);
    let terms = patterns(all.clone());
    for (key, pattern) in patterns(all) {
        let said = Said::of(&pattern, &terms);
        for figure in figures(&said.text) {
            let fault = format!("{key}: {figure}");
            if !REVIEWED.contains(&fault.as_str()) {
                faults.push(fault);
            }
        }
    }
    assert!(faults.is_empty(), "a figure by hand: {faults:#?}");
}

/// Numbers with a unit behind them, with what stands close before.
fn figures(text: &str) -> Vec<String> {
    let mut figures = Vec::new();
    for (start, _) in text
        .char_indices()
        .filter(|(_, char)| char.is_ascii_digit())
    {
        let before = text[..start].chars().next_back();
        if before.is_some_and(|char| char.is_alphanumeric() || char == '.') {
            continue;
        }
        let rest = &text[start..];
        let number = rest.find(|char: char| !(char.is_ascii_digit() || ".,".contains(char)));
        let Some(number) = number else {
            continue;
        };
        let behind = rest[number..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
        let unit = behind
            .find(|char: char| !char.is_alphanumeric())
            .unwrap_or(behind.len());
        if UNITS.contains(&&behind[..unit]) {
            figures.push(format!("{} {}", &rest[..number], &behind[..unit]));
        }
    }
    figures
}
