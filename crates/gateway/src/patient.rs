//! [`Patient`]: a connection whose peer has to take what is written to it.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Sleep, sleep};

/// A connection that fails with [`io::ErrorKind::TimedOut`] where output waits for so long
/// without a byte taken.
pub(crate) struct Patient<T> {
    inner: T,
    within: Duration,
    timer: Timer,
}

/// A time that begins with the first wait.
#[derive(Default)]
pub(crate) struct Timer(Option<Pin<Box<Sleep>>>);

impl Timer {
    /// Ready once somebody has waited for so long; then it begins anew.
    pub(crate) fn poll(&mut self, within: Duration, cx: &mut Context<'_>) -> Poll<()> {
        let sleep = self.0.get_or_insert_with(|| Box::pin(sleep(within)));
        ready!(sleep.as_mut().poll(cx));
        self.stop();
        Poll::Ready(())
    }

    /// Nobody waits.
    pub(crate) fn stop(&mut self) {
        self.0 = None;
    }
}

impl<T> Patient<T> {
    pub(crate) fn new(inner: T, within: Duration) -> Self {
        Self {
            inner,
            within,
            timer: Timer::default(),
        }
    }

    pub(crate) const fn get_ref(&self) -> &T {
        &self.inner
    }

    pub(crate) fn into_inner(self) -> T {
        self.inner
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Patient<T> {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_read(cx, buffer)
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Patient<T> {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        if let Poll::Ready(written) = Pin::new(&mut this.inner).poll_write(cx, bytes) {
            this.timer.stop();
            return Poll::Ready(written);
        }
        ready!(this.timer.poll(this.within, cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }

    /// Where the inner one gathers, this is where it waits.
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if let Poll::Ready(flushed) = Pin::new(&mut this.inner).poll_flush(cx) {
            return Poll::Ready(flushed);
        }
        ready!(this.timer.poll(this.within, cx));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().inner).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};
    use tokio::time::Instant;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_peer_that_takes_a_byte_at_times_is_waited_for_and_one_that_takes_none_is_not() {
        let (inner, mut peer) = duplex(4);
        let mut patient = Patient::new(inner, Duration::from_secs(60));
        let reading = tokio::spawn(async move {
            let mut all = Vec::new();
            for _ in 0..10 {
                sleep(Duration::from_secs(59)).await;
                all.push(peer.read_u8().await.unwrap());
            }
            (peer, all)
        });
        patient.write_all(b"fourteen bytes").await.unwrap();
        let (peer, all) = reading.await.unwrap();
        assert_eq!(all, b"fourteen b");
        let begun = Instant::now();
        let error = patient.write_all(b"more").await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        assert_eq!(begun.elapsed().as_secs(), 60);
        drop(peer);
    }
}
