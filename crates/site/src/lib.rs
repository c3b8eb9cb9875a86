//! The reference as pages and data files, for any static host and for the admin address
//! of the gateway.
//!
//! [`Site`] knows every [`Address`], and makes the file at each of them when it is asked.
//! [`build`] writes all of them into a folder.
//!
//! ```
//! use farewell_site::{Found, Site};
//!
//! let site = Site::new("https://example.org/".parse()?);
//! let Found::Address(address) = site.find("fr/1006/") else {
//!     panic!("no such page");
//! };
//! let page = site.file(&address);
//! assert_eq!(page.media, "text/html; charset=utf-8");
//! # Ok::<(), farewell_site::NotAnUrl>(())
//! ```

mod address;
pub mod api;
mod assets;
mod browser;
mod card;
mod file;
mod folder;
mod frame;
mod named;
mod naming;
mod page;
mod picture;
mod places;
mod plan;
mod prose;
mod site;
mod sitemap;
mod structured;
mod url;
mod words;

pub use address::{Address, Subject};
pub use card::Card;
pub use file::File;
pub use folder::{BuildError, Built, build};
pub use site::{Found, Site};
pub use url::{NotAnUrl, Url};
