//! [`Wire`]: the byte stream to the peer, with both of its ends in our hand.

use std::time::Duration;

use farewell::Transport;
use tokio::io::{AsyncRead, AsyncWrite};

/// A byte stream that can end with FIN, by `shutdown`, or with RST.
pub trait Wire: AsyncRead + AsyncWrite + Unpin {
    /// Makes the coming drop a reset instead of a FIN.
    fn reset_on_drop(&mut self);
}

/// Any wire.
pub type BoxWire = Box<dyn Wire>;

impl Wire for Transport {
    fn reset_on_drop(&mut self) {
        if let Some(tcp) = self.tcp() {
            // Without effect on a socket that is gone already.
            let _ = socket2::SockRef::from(tcp).set_linger(Some(Duration::ZERO));
        }
    }
}
