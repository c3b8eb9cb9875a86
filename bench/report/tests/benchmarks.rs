//! docs/benchmarks.md about an invented machine, on which everything takes round
//! numbers of microseconds.

#![allow(clippy::unwrap_used)]

use report::benchmarks::{Counts, Page, Results, page};

/// Workload, subject, CPU per message in µs in each round.
const INVENTED: &[(&str, &str, &[f64])] = &[
    ("echo-20x16", "farewell", &[0.4, 0.5, 0.6]),
    ("echo-20x16", "epoll", &[0.4, 0.4, 0.4]),
    ("echo-20x16", "epoll (checked)", &[0.5, 0.5, 0.5]),
    ("echo-20x16", "yawc", &[8.0, 5.0, 6.0]),
    ("echo-20x16", "yawc (gathered)", &[0.8, 1.0, 1.2]),
    ("echo-20x16", "tokio-websockets", &[9.0, 9.0, 9.0]),
    ("echo-20x16", "ws", &[30.0, 30.0, 30.0]),
    ("echo-1kx1", "farewell", &[6.0, 7.0, 8.0]),
    ("echo-1kx1", "yawc", &[5.0, 8.0, 7.0]),
    ("echo-1kx1@1000c-korean", "farewell", &[6.0, 7.0, 8.0]),
    ("deflate-1kx1", "farewell", &[10.0, 10.0, 10.0]),
    ("deflate-1kx1", "ws", &[40.0, 40.0, 40.0]),
    ("gate-16kx1", "farewell", &[10.0, 10.0, 10.0]),
    ("gate-16kx1", "nginx", &[30.0, 30.0, 30.0]),
    ("gate-16kx1", "haproxy", &[20.0, 20.0, 20.0]),
    ("threads-1", "farewell", &[6.0, 6.0, 6.0]),
    ("threads-2", "farewell", &[6.6, 6.0, 6.0]),
];

const COUNTS: &str = r#"{
    "tools": {"valgrind": "3.0"},
    "counts": [{"loop": "a text of 20 B", "instructions_per": 412.3, "unit": "message"}],
    "kernels": [
        {"kernel": "unmask", "bytes_per_second": 2e10, "memcpy": 2e10, "simdutf8": null},
        {"kernel": "text_korean", "bytes_per_second": 3e9, "memcpy": 2e10, "simdutf8": 4e9}
    ]
}"#;

fn run(workload: &str, subject: &str, round: usize, rest: &str) -> String {
    format!(r#"{{"workload":"{workload}","subject":"{subject}","round":{round},{rest}}}"#)
}

fn document(cpu: &str) -> String {
    let mut runs = Vec::new();
    for (workload, subject, values) in INVENTED {
        for (round, value) in values.iter().enumerate() {
            // A thousand messages in twice the time that they cost.
            let (cpu, seconds) = (value * 1e-3, value * 2e-3);
            let rest = format!(
                r#""messages":1000,"seconds":{seconds},"cpu_seconds":{cpu},"connections":64,
                "bytes_on_wire":256000,"bytes_of_payload":1024000"#
            );
            runs.push(run(workload, subject, round + 1, &rest));
        }
    }
    for (subject, memory) in [
        ("farewell", 1_400),
        ("epoll", 200),
        ("tokio-tungstenite", 140_000),
    ] {
        let rest = format!(r#""memory_per_connection":{memory},"connections":9800"#);
        runs.push(run("idle", subject, 1, &rest));
    }
    runs.push(run(
        "start",
        "farewell",
        1,
        r#""messages":1,"seconds":0.06"#,
    ));
    format!(
        r#"{{"machine":{{"cpu":"{cpu}","cores":2,"kernel":"6.0","memory_bytes":8589934592,
        "date":"2026-01-02","notes":"all of it invented"}},
        "versions":{{"farewell":"0.1.0 (abc)","yawc":"1.2.3","rustc":"1.91"}},"rounds":3,
        "runs":[{}],
        "skipped":[{{"workload":"deflate-1kx1","subject":"yawc","why":"a | b"}}]}}"#,
        runs.join(",")
    )
}

fn invented() -> Page {
    let results = Results::parse(&document("Invented CPU")).unwrap();
    page(&results, &Counts::parse(COUNTS).unwrap()).unwrap()
}

fn has(page: &Page, line: &str) {
    let text = &page.text;
    assert!(text.lines().any(|other| other == line), "{line}\n{text}");
}

#[test]
fn each_part_tells_what_was_measured() {
    let page = invented();
    for line in [
        "- 16 × 20 B in flight: farewell **0.50 µs**; best other Rust library yawc 6.00 µs (10.0 ×); \
         gathered by hand yawc 1.00 µs (2.00 ×); in another language Node `ws` 30.0 µs (60.0 ×); \
         bare epoll loop, same checks 0.50 µs (1.00 ×)",
        "| **farewell** | **0.50** | 0.40–0.60 | 1,000,000 | 1.00 | 1.00 |",
        "| yawc, gathered by hand | 1.00 | 0.80–1.20 | 500,000 | 2.00 | 2.00 |",
        "| **farewell** | **7.00** | 6.00–8.00 | 71,400 |",
        "| **farewell** | **10.0** | 10.0–10.0 | 50,000 | 1.00 | 256 (25 %) |",
        "- yawc, 1 KiB: a / b",
        "| tokio-tungstenite | 140,000 | 140,000–140,000 | 100 | 700 | 9,800 |",
        "| 2 threads | **6.00** | 6.00–6.60 |",
        "| start to first connection | **60.0** | 60.0–60.0 |",
        "| a text of 20 B | message | 412 |",
        "| Korean text: unmask and check | 3.00 GB/s | 0.15 | 0.75 |",
        "Measured on 2026-01-02, in 3 rounds: Invented CPU, 2 cores, 8.00 GiB, Linux 6.0; all of it \
         invented. With rustc 1.91, valgrind 3.0.",
    ] {
        has(&page, line);
    }
    assert!(
        page.text.contains("| farewell | 0.1.0 (abc) |"),
        "{}",
        page.text
    );
    assert!(!page.text.contains("| fastwebsockets |"), "{}", page.text);
}

#[test]
fn goals_are_judged_by_ratios_inside_a_round() {
    let page = invented();
    for line in [
        // 0.4 of 8, 0.5 of 5, 0.6 of 6.
        "| 16 × 20 B in flight | 8 times less than the best other Rust library, plain | \
         0.50 µs ÷ 6.00 µs (yawc): **0.100** (0.05–0.10) | yes |",
        "| 16 × 20 B in flight | within 20 % of the bare loop | \
         0.50 µs ÷ 0.40 µs (bare epoll loop): **1.25** (1.00–1.50) | **no** |",
        // Both medians are 7: the ratios are 1.2, 0.875 and 1.14.
        "| 1 × 1 KiB in flight | not above the best other Rust library | \
         7.00 µs ÷ 7.00 µs (yawc): **1.14** (0.88–1.20) | **no** |",
        "| gateway, 16 KiB | at most 0.6 × HAProxy, text checked | \
         10.0 µs ÷ 20.0 µs (HAProxy): **0.50** (0.50–0.50) | yes |",
        "| idle connections | at most 1,536 B | 1,400 B (1,400–1,400) | yes |",
        "| 2 threads | level with 1 thread: at most 10 % more | \
         6.00 µs ÷ 6.00 µs (1 thread): **1.00** (1.00–1.10) | yes |",
        "| in memory, binary: unmask in place | memcpy's bandwidth | \
         20.0 GB/s ÷ 20.0 GB/s (memcpy): **1.000** | yes |",
        "| gateway, 20 B | at most 1.05 × nginx | not measured | – |",
    ] {
        has(&page, line);
    }
}

#[test]
fn what_is_not_reached_is_listed_with_its_number() {
    let page = invented();
    let (_, behind) = page.text.split_once("### What is not reached").unwrap();
    let (list, _) = behind.split_once("\n## ").unwrap();
    let reasons = list.lines().filter(|line| line.starts_with("- **"));
    let missed = page
        .text
        .lines()
        .filter(|line| line.ends_with("| **no** |"));
    assert_eq!(reasons.count(), missed.count());
    assert!(
        list.contains(
            "- **start to first connection: below 50 ms.** Measured: 60.0 ms (60.0–60.0)."
        ),
        "{list}"
    );
}

#[test]
fn every_picture_is_shown_and_every_shown_one_is_there() {
    let page = invented();
    let names: Vec<&str> = page.pictures.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names,
        [
            "in-flight.svg",
            "compression.svg",
            "idle.svg",
            "gateway.svg"
        ]
    );
    assert_eq!(page.text.matches("](benchmarks/").count(), names.len());
    for (name, svg) in &page.pictures {
        assert!(
            page.text.contains(&format!("](benchmarks/{name})")),
            "{name}"
        );
        assert!(
            svg.starts_with("<svg ") && svg.ends_with("</svg>\n"),
            "{svg}"
        );
        for needed in [
            "<title id=\"title\">",
            "<desc id=\"words\">",
            "prefers-color-scheme",
        ] {
            assert!(svg.contains(needed), "{name}: {needed}");
        }
        // Nothing that a picture on a page would not be allowed.
        let links = svg.replace("http://www.w3.org/2000/svg", "");
        for forbidden in ["<script", "http", "url(", "NaN", "inf"] {
            assert!(!links.contains(forbidden), "{name}: {forbidden}");
        }
    }
}

#[test]
fn without_counts_their_goals_are_not_measured() {
    let results = Results::parse(&document("x")).unwrap();
    let page = page(&results, &Counts::default()).unwrap();
    has(&page, "Not counted in this run.");
    has(
        &page,
        "| in memory, binary: unmask in place | memcpy's bandwidth | not measured | – |",
    );
}

#[test]
fn what_nobody_knows_is_named_all_at_once() {
    let text = document("x")
        .replace("echo-1kx1\"", "noise-1kx1\"")
        .replace("\"ws\"", "\"wsx\"")
        .replace("yawc (gathered)", "yawc (gathered");
    let problem = Results::parse(&text).unwrap_err();
    for name in ["'noise-1kx1'", "'wsx'", "'yawc (gathered'"] {
        assert!(problem.contains(name), "{problem}");
    }
    assert!(Results::parse("{}").is_err());
    assert!(Counts::parse("7").is_err());
}

#[test]
fn a_machines_words_stay_in_their_place() {
    let results = Results::parse(&document("a | b\\u001b[2J\\nc")).unwrap();
    let page = page(&results, &Counts::default()).unwrap();
    assert!(
        page.text.contains("in 3 rounds: a / b[2J c, 2 cores"),
        "{}",
        page.text
    );
}
