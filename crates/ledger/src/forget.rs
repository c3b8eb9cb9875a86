//! [`forget`]: deletes what a ledger knows of one user or one address.

use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::files::beside;
use crate::row::without_port;
use crate::{LedgerError, UserPrivacy, schema};

/// How long the gateway that writes the file is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whose records are deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Person {
    /// Those of this user, whether written plain or hashed.
    User(String),
    /// Those of this client address, without its port, or of this network, as
    /// they are written.
    Address(String),
}

/// Deletes all records of this person from the ledger at `path`, also while a
/// gateway writes it. Says how many there were. Traces of them may remain in the
/// free space of the file until it is rebuilt, by SQLite's `VACUUM`, which would
/// hold up a gateway that writes.
///
/// # Errors
/// [`LedgerError`] where there is no ledger, or it can't be written.
pub fn forget(path: impl AsRef<Path>, person: &Person) -> Result<u64, LedgerError> {
    let path = path.as_ref();
    // It never creates a file.
    drop(schema::open_for_reading(path)?);
    let connection = schema::open_for_writing(path, PATIENCE)?;
    let failed = |source| LedgerError::Database {
        path: path.to_owned(),
        source,
    };
    let delete = || {
        connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
        let deleted = match person {
            Person::User(user) => {
                let hashed = Key::read(path).ok().map(|key| key.hash(user));
                connection.execute(
                    "DELETE FROM closes WHERE user = ?1 OR user = ?2",
                    [Some(user), hashed.as_ref()],
                )?
            }
            Person::Address(address) => {
                let address = without_port(address);
                // That there was an order stays; whom it was about does not.
                connection.execute(
                    "UPDATE orders SET target = 'an address' WHERE target = ?1",
                    [&address],
                )?;
                connection.execute("DELETE FROM closes WHERE address = ?1", [&address])?
            }
        };
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(deleted as u64)
    };
    delete().map_err(failed)
}

/// The secret with which users are hashed: 32 bytes in `farewell.db-key`.
pub(crate) struct Key([u8; 32]);

impl Key {
    fn place(ledger: &Path) -> PathBuf {
        beside(ledger, "-key")
    }

    fn read(ledger: &Path) -> io::Result<Self> {
        let bytes = fs::read(Self::place(ledger))?;
        let bytes = bytes.try_into().map_err(|_| io::ErrorKind::InvalidData)?;
        Ok(Self(bytes))
    }

    /// Reads the key, or makes one.
    pub(crate) fn of(ledger: &Path) -> io::Result<Self> {
        let place = Self::place(ledger);
        let mut options = OpenOptions::new();
        match options
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&place)
        {
            Ok(mut file) => {
                let mut bytes = [0; 32];
                fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
                file.write_all(&bytes)?;
                Ok(Self(bytes))
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Self::read(ledger),
            Err(error) => Err(error),
        }
    }

    fn hash(&self, user: &str) -> String {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.0) else {
            // A key of any length is taken.
            return String::new();
        };
        mac.update(user.as_bytes());
        let bytes = mac.finalize().into_bytes();
        let hex: String = bytes
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        format!("hash:{hex}")
    }
}

impl UserPrivacy {
    /// What is kept of a user; nothing where it is to be hashed without a key.
    pub(crate) fn apply(self, user: Option<String>, key: Option<&Key>) -> Option<String> {
        match self {
            Self::Plain => user,
            Self::Hash => Some(key?.hash(&user?)),
            Self::None => None,
        }
    }
}
