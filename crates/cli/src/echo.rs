//! `farewell echo`: sends every message back. Its loop is the README's; what it
//! can do, every user of the library can.

use std::io::{self, Write};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;

use farewell::deflate::CompressionMode;
use farewell::{Server, WebSocket, shutdown_signal};

use crate::exit::WRONG_USE;
use crate::log::{Log, LogFormat};
use crate::{known, threads};

/// Send every message back, until SIGTERM or Ctrl-C: then 1012 to all, paced
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  farewell echo
  farewell echo --listen 0.0.0.0:9001 --threads 4
  farewell echo --compression shared
  farewell echo --tls-cert cert.pem --tls-key key.pem")]
pub(crate) struct Args {
    /// The address to listen on; port 0 takes a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:9001")]
    listen: String,

    /// Threads that serve [default: one a core]
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,

    /// Whether messages may be compressed: off; shared, each by itself; dedicated, referring to
    /// those before, for up to 360 KiB a connection
    #[arg(long, value_name = "MODE", default_value = "off", value_parser = known::compression_mode())]
    compression: CompressionMode,

    /// Speak TLS with this certificate chain, in PEM, the server's own first
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,

    /// The certificate's private key, in PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

/// Serves until a signal. The exit code is 2 where it cannot begin.
pub(crate) fn run(args: Args) -> ExitCode {
    let log = match Log::begin("warn", LogFormat::Text) {
        Ok(log) => log,
        Err(code) => return code,
    };
    let served = threads::runtime(args.threads)
        .map_err(|error| format!("cannot start the runtime: {error}"))
        .and_then(|runtime| runtime.block_on(serve(&args)));
    match served {
        Ok(()) => {
            log.finish();
            ExitCode::SUCCESS
        }
        Err(error) => log.complain(error, WRONG_USE),
    }
}

async fn serve(args: &Args) -> Result<(), String> {
    let listen = &args.listen;
    let cannot = |error| {
        format!("cannot listen on {listen}: {error}; name a free address with --listen HOST:PORT")
    };
    let mut server = Server::bind(listen)
        .await
        .map_err(cannot)?
        .compression(args.compression);
    let mut scheme = "ws";
    if let (Some(certificate), Some(key)) = (&args.tls_cert, &args.tls_key) {
        server = server
            .tls(certificate, key)
            .map_err(|error| error.to_string())?;
        scheme = "wss";
    }
    let address = server.local_addr().map_err(cannot)?;
    // An echo that nobody watches is still one.
    let _ = writeln!(io::stdout(), "listening on {scheme}://{address}");

    server
        .serve(|mut socket: WebSocket| async move {
            while let Some(message) = socket.next().await {
                socket.send(message).await?;
            }
            Ok(())
        })
        .until(shutdown_signal())
        .await
        .map_err(|error| error.to_string())
}
