//! `routers NAME PORT`: a server whose one path is /chat, routed by axum or by actix-web.

use std::env;
use std::io::Error;
use std::net::Ipv4Addr;

const LANDED: &str = "landed";

fn main() -> Result<(), Error> {
    let mut args = env::args().skip(1);
    let (name, port) = (args.next(), args.next());
    let port: u16 = port.and_then(|port| port.parse().ok()).ok_or_else(usage)?;
    match name.as_deref() {
        Some("axum") => axum(port),
        Some("actix-web") => actix(port),
        _ => Err(usage()),
    }
}

fn usage() -> Error {
    Error::other("usage: routers axum|actix-web PORT")
}

#[tokio::main(flavor = "current_thread")]
async fn axum(port: u16) -> Result<(), Error> {
    let router = axum::Router::new().route("/chat", axum::routing::get(async || LANDED));
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    axum::serve(listener, router).await
}

fn actix(port: u16) -> Result<(), Error> {
    let landed = async || LANDED;
    let app = move || actix_web::App::new().route("/chat", actix_web::web::get().to(landed));
    actix_web::rt::System::new().block_on(
        actix_web::HttpServer::new(app)
            .workers(1)
            .disable_signals()
            .bind((Ipv4Addr::LOCALHOST, port))?
            .run(),
    )
}
