//! A server to judge, reached by TCP.

use std::io;
use std::net::SocketAddr;

use farewell_check::{BoxWire, Dial};
use tokio::net::TcpStream;

/// Each case dials this address.
pub(crate) struct To(pub(crate) SocketAddr);

impl Dial for To {
    async fn dial(&self) -> io::Result<BoxWire> {
        let tcp = TcpStream::connect(self.0).await?;
        tcp.set_nodelay(true)?;
        Ok(Box::new(farewell::Transport::from(tcp)))
    }
}
