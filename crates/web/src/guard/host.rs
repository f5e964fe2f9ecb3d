//! Which address we may be reached at: this machine only, and under its own name only.
//!
//! Until the journal is sealed, nothing here may be read from another machine. A page elsewhere that points its own name at
//! this machine (DNS rebinding) is refused because it asks for another host.

use axum::http::{HeaderMap, header};
use std::net::SocketAddr;

/// Whether an address is this machine's own.
#[must_use]
pub fn is_this_machine(address: SocketAddr) -> bool {
    address.ip().to_canonical().is_loopback()
}

/// Whether the browser asked for this machine by one of its own names.
#[must_use]
pub fn is_named_as_this_machine(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|value| value.to_str().ok()) else {
        return false;
    };
    let name = host
        .rsplit_once(':')
        .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()))
        .map_or(host, |(name, _)| name);
    matches!(name, "localhost" | "[::1]") || name.parse::<std::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::{is_named_as_this_machine, is_this_machine};
    use axum::http::{HeaderMap, HeaderValue, header};

    #[test]
    fn only_the_names_of_this_machine_are_answered() {
        let asked = |host: &'static str| HeaderMap::from_iter([(header::HOST, HeaderValue::from_static(host))]);
        for ours in ["127.0.0.1:7700", "localhost", "localhost:7700", "[::1]:7700", "127.0.0.5"] {
            assert!(is_named_as_this_machine(&asked(ours)), "{ours}");
        }
        for other in
            ["example.org", "example.org:7700", "127.0.0.1.example.org", "192.168.1.2:7700", "localhost.example.org"]
        {
            assert!(!is_named_as_this_machine(&asked(other)), "{other}");
        }
        assert!(!is_named_as_this_machine(&HeaderMap::new()));
    }

    #[test]
    fn an_address_that_others_can_reach_is_not_this_machine() {
        for (address, own) in [
            ("127.0.0.1:1", true),
            ("[::1]:1", true),
            ("[::ffff:127.0.0.1]:1", true),
            ("0.0.0.0:1", false),
            ("[::]:1", false),
            ("10.0.0.1:1", false),
        ] {
            assert_eq!(is_this_machine(address.parse().expect("an address")), own, "{address}");
        }
    }
}
