//! Which addresses may be told anything: those on the list of whoever looks after the server, in the open internet or on it by number.

use axum::http::Uri;
use mukti_casework::Problem;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The list: `example.org`, `example.org:8443`, `127.0.0.1:9000`.
#[derive(Clone, Debug, Default)]
pub struct Allowed(Vec<(String, Option<u16>)>);

impl Allowed {
    /// From its lines.
    #[must_use]
    pub fn of(lines: &[String]) -> Self {
        let read = |line: &String| {
            let line = line.trim().to_ascii_lowercase();
            let (host, port) = match line.rsplit_once(':') {
                Some((host, port)) if !host.ends_with(':') && port.parse::<u16>().is_ok() => {
                    (host.to_owned(), port.parse().ok())
                }
                _ => (line, None),
            };
            (host.trim_matches(['[', ']']).to_owned(), port)
        };
        Self(lines.iter().map(read).filter(|(host, _)| !host.is_empty()).collect())
    }

    /// Whether nobody is on it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn has(&self, host: &str, port: u16) -> bool {
        self.0.iter().any(|(known, only)| known == host && only.is_none_or(|only| only == port))
    }
}

/// An address that is on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Its name or number.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// What is asked for there.
    pub path: String,
    /// Whether it is spoken to under TLS; otherwise it is this machine.
    pub secret: bool,
}

impl Address {
    /// Reads an address that may be told something.
    ///
    /// # Errors
    /// It is no address, names a person or a question, is not under TLS, or is not on the list.
    pub fn read(allowed: &Allowed, text: &str) -> Result<Self, Problem> {
        Self::try_read(allowed, text.trim()).map_err(|code| Problem::WebhookRefused { code })
    }

    fn try_read(allowed: &Allowed, text: &str) -> Result<Self, &'static str> {
        let uri: Uri = text.parse().map_err(|_| "no-address")?;
        let authority = uri.authority().ok_or("no-address")?;
        if authority.as_str().contains('@') || uri.query().is_some() || text.contains('#') {
            return Err("more-than-an-address");
        }
        let secret = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err("no-https"),
        };
        let host = authority.host().trim_matches(['[', ']']).to_ascii_lowercase();
        let port = authority.port_u16().unwrap_or(if secret { 443 } else { 80 });
        if !secret && !host.parse::<IpAddr>().is_ok_and(|ip| ip.to_canonical().is_loopback()) {
            return Err("no-https");
        }
        if !allowed.has(&host, port) {
            return Err("not-on-the-list");
        }
        Ok(Self { host, port, path: uri.path().to_owned(), secret })
    }

    /// Whether it may be dialled at this number: one of the open internet, or the one that stands on the list itself.
    #[must_use]
    pub fn may_be_at(&self, ip: IpAddr) -> bool {
        self.host.parse::<IpAddr>().is_ok_and(|listed| listed == ip) || is_open(ip)
    }
}

/// Whether a number belongs to the open internet: no machine of ours, no network of ours, no cloud's own services.
fn is_open(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => is_open_4(ip),
        IpAddr::V6(ip) => is_open_6(ip),
    }
}

fn is_open_4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let closed = ip.is_private()
        || ip.is_loopback()
        || ip.is_link_local()
        || ip.is_documentation()
        || a == 0
        || a >= 224
        || (a, b & 0xC0) == (100, 64)
        || (a, b, c) == (192, 0, 0)
        || (a, b, c) == (192, 88, 99)
        || (a, b & 0xFE) == (198, 18);
    !closed
}

/// Only what is given out (2000::/3), without what carries a number of version 4 inside.
fn is_open_6(ip: Ipv6Addr) -> bool {
    let parts = ip.segments();
    let given_out = parts[0] & 0xE000 == 0x2000;
    let carries = parts[0] == 0x2002 || (parts[0] == 0x2001 && parts[1] < 0x0200);
    let documentation = (parts[0] == 0x2001 && parts[1] == 0x0DB8) || (parts[0] == 0x3FFF && parts[1] < 0x1000);
    given_out && !carries && !documentation
}

#[cfg(test)]
mod tests {
    use super::{Address, Allowed, is_open};

    fn list() -> Allowed {
        Allowed::of(&[
            "example.org".to_owned(),
            "127.0.0.1:9000".to_owned(),
            "[::1]".to_owned(),
            "localhost".to_owned(),
        ])
    }

    #[test]
    fn only_what_is_on_the_list_and_under_tls_or_on_this_machine_is_an_address() {
        for good in
            ["https://example.org/hook", "https://EXAMPLE.org:8443/a", "http://127.0.0.1:9000/x", "http://[::1]:7/"]
        {
            assert!(Address::read(&list(), good).is_ok(), "{good}");
        }
        for bad in [
            "http://example.org/hook",
            "https://example.org.evil.net/",
            "https://user@example.org/",
            "https://example.org@evil.net/",
            "https://example.org/?token=x",
            "https://example.org/#x",
            "http://127.0.0.1:9001/x",
            "http://0x7f.1:9000/",
            "http://2130706433:9000/",
            "http://localhost:80/",
            "gopher://example.org/",
            "file:///etc/passwd",
            "ftp://127.0.0.1:9000/",
            "example.org",
            "/hook",
            "",
        ] {
            assert!(Address::read(&list(), bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_name_on_the_list_does_not_lead_into_a_closed_network() {
        let example = Address::read(&list(), "https://example.org/").expect("on the list");
        for closed in [
            "127.0.0.1",
            "10.0.0.1",
            "192.168.1.1",
            "172.16.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "198.18.0.1",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "::ffff:10.0.0.1",
            "64:ff9b::a00:1",
            "2002:a00:1::",
            "2001:db8::1",
            "2001::1",
        ] {
            assert!(!example.may_be_at(closed.parse().expect("a number")), "{closed}");
        }
        for open in ["93.184.216.34", "8.8.8.8", "2606:4700::1111"] {
            assert!(is_open(open.parse().expect("a number")), "{open}");
        }
        let here = Address::read(&list(), "http://127.0.0.1:9000/").expect("on the list");
        assert!(here.may_be_at("127.0.0.1".parse().expect("a number")));
        assert!(!here.may_be_at("127.0.0.2".parse().expect("a number")));
    }
}
