//! [`Names`]: the addresses of an endpoint's name, looked up once at a time.
//!
//! A lookup takes a thread for as long as the name server takes, and cannot be taken
//! back. With one for each client, a name that nobody answers would use up the threads of
//! all other names.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use tokio::net::lookup_host;

type Found = Result<Arc<[SocketAddr]>, Arc<io::Error>>;
type Lookup = Shared<BoxFuture<'static, Found>>;

/// The addresses of one name and port.
pub(super) struct Names {
    name: String,
    port: u16,
    under_way: Mutex<Option<Lookup>>,
}

impl Names {
    pub(super) fn new(name: &str, port: u16) -> Self {
        Self {
            name: name.to_owned(),
            port,
            under_way: Mutex::default(),
        }
    }

    /// Its addresses now. Cancel safe: others wait on.
    pub(super) async fn addresses(&self) -> io::Result<Arc<[SocketAddr]>> {
        if let Ok(address) = self.name.parse::<IpAddr>() {
            return Ok([SocketAddr::new(address, self.port)].into());
        }
        let lookup = self.join();
        let found = lookup.clone().await;
        let mut under_way = self.lock();
        if under_way.as_ref().is_some_and(|it| it.ptr_eq(&lookup)) {
            *under_way = None;
        }
        found.map_err(|error| io::Error::new(error.kind(), error))
    }

    /// The lookup that is under way, or a new one.
    fn join(&self) -> Lookup {
        let begin = || {
            let (name, port) = (self.name.clone(), self.port);
            let lookup = async move {
                let addresses = lookup_host((name, port)).await.map_err(Arc::new)?;
                Ok(addresses.collect())
            };
            lookup.boxed().shared()
        };
        self.lock().get_or_insert_with(begin).clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Lookup>> {
        self.under_way
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_address_needs_no_lookup_and_a_name_has_one_at_a_time() {
        let names = Names::new("127.0.0.1", 80);
        let found = names.addresses().await.unwrap();
        assert_eq!(*found, ["127.0.0.1:80".parse().unwrap()]);
        let names = Names::new("localhost", 80);
        assert!(names.join().ptr_eq(&names.join()));
        let (one, other) = tokio::join!(names.addresses(), names.addresses());
        assert!(Arc::ptr_eq(&one.unwrap(), &other.unwrap()));
        assert!(names.lock().is_none(), "the next one asks anew");
    }
}
