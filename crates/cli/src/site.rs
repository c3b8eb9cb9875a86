//! `farewell site`: the reference as a folder of pages, for any web server.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread::available_parallelism;
use std::time::{Duration, Instant};

use farewell_reference::Language;
use farewell_site::{Built, Site, Url, build};
use serde_json::json;

use crate::complaint::{complain, note};
use crate::exit::{FAILED, WRONG_USE};
use crate::text::printable;

/// Make the reference into pages: a site for any web server
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell site build ./site
  farewell site build /srv/www/websocket --url https://example.org/websocket/")]
pub(crate) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Write all pages and files of the site into a folder
    ///
    /// The folder is created. A site that was built there before is replaced as a whole: its
    /// readers find the old one or the new one. Any other folder that is not empty is refused.
    #[command(after_help = "\
Examples:
  farewell site build ./site
  farewell site build /srv/www/websocket --url https://example.org/websocket/
  farewell site build ./site --json | jq .bytes
  python3 -m http.server --directory ./site

Exit codes: 0 where the site was built; 1 where something went wrong meanwhile, such as a full disk;
2 for wrong use, which a folder that may not be replaced is too.")]
    Build(Build),
}

#[derive(Debug, clap::Args)]
struct Build {
    /// The folder: a new one, an empty one, or a site that was built before
    #[arg(value_name = "DIR")]
    folder: PathBuf,

    /// Where the site will be served; canonical links and the sitemap need to name it
    /// [default: https://farewell.example/]
    #[arg(long, value_name = "URL")]
    url: Option<Url>,

    /// Print one JSON object instead of text
    #[arg(long)]
    json: bool,
}

/// Builds the site. The exit code is 2 where the folder may not be replaced, and 1 where
/// anything else goes wrong.
pub(crate) fn run(args: Args) -> ExitCode {
    let Command::Build(args) = args.command;
    let begin = Instant::now();
    let threads = available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let site = Site::new(args.url.clone().unwrap_or_default());
    let built = match build(&site, &args.folder, threads) {
        Ok(built) => built,
        Err(error) => {
            let code = if error.is_wrong_folder() {
                WRONG_USE
            } else {
                FAILED
            };
            return complain(printable(&error.to_string()), code);
        }
    };
    let told = if args.json {
        print(json!({
            "folder": args.folder.to_string_lossy(),
            "url": site.url().to_string(),
            "languages": Language::ALL.iter().map(|language| language.tag()).collect::<Vec<_>>(),
            "pages": built.pages,
            "files": built.files,
            "bytes": built.bytes,
            "seconds": begin.elapsed().as_secs_f64(),
        }))
    } else {
        print(in_words(&args.folder, built, begin.elapsed()))
    };
    if args.url.is_none() {
        note(format_args!(
            "note: canonical links and the sitemap name {}; --url https://example.org/ names where \
             the site will be",
            site.url()
        ));
    }
    match told {
        // The reader has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => complain(format_args!("cannot write to stdout: {error}"), FAILED),
        Ok(()) => ExitCode::SUCCESS,
    }
}

fn print(line: impl Display) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{line}")?;
    stdout.flush()
}

/// `site: 2345 pages in 4 languages; 3456 files, 27.1 MiB, in 1.2 s`
fn in_words(folder: &Path, built: Built, elapsed: Duration) -> String {
    let Built {
        pages,
        files,
        bytes,
    } = built;
    format!(
        "{}: {pages} pages in {} languages; {files} files, {:.1} MiB, in {:.1} s",
        printable(&folder.to_string_lossy()),
        Language::ALL.len(),
        bytes as f64 / f64::from(1 << 20),
        elapsed.as_secs_f64(),
    )
}
