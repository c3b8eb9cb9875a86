//! Closing: RFC 6455 §5.5.1 and §7.
