//! One event to one address: the number that was found good is the number that is dialled; a redirection is no answer.

use super::address::{Address, Allowed};
use axum::body::Body;
use axum::http::{Request, header};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use mukti_casework::webhooks::Event;
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// How long an address may take for all of it.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whom we believe who they are: Mozilla's list.
static TLS: LazyLock<Arc<ClientConfig>> = LazyLock::new(|| {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    Arc::new(ClientConfig::builder().with_root_certificates(roots).with_no_client_auth())
});

/// Sends an event; a word for why it was not taken.
pub(super) async fn send(allowed: &Allowed, event: &Event) -> Result<(), &'static str> {
    tokio::time::timeout(PATIENCE, try_send(allowed, event)).await.unwrap_or(Err("slow"))
}

async fn try_send(allowed: &Allowed, event: &Event) -> Result<(), &'static str> {
    // The list may have become shorter since the address was added.
    let address = Address::read(allowed, &event.address).map_err(|_| "not-on-the-list")?;
    let line = dialled(&address).await?;
    let status = if address.secret {
        let name = ServerName::try_from(address.host.clone()).map_err(|_| "tls")?;
        let line = TlsConnector::from(Arc::clone(&TLS)).connect(name, line).await.map_err(|_| "tls")?;
        say(line, &address, event).await?
    } else {
        say(line, &address, event).await?
    };
    match status {
        200..=299 => Ok(()),
        300..=399 => Err("redirect"),
        _ => Err("refused"),
    }
}

/// Every number a name leads to must be good, so that no answer of a name server decides which one is dialled.
async fn dialled(address: &Address) -> Result<TcpStream, &'static str> {
    let found = tokio::net::lookup_host((address.host.as_str(), address.port)).await.map_err(|_| "no-such-name")?;
    let found: Vec<_> = found.collect();
    if found.iter().any(|at| !address.may_be_at(at.ip())) {
        return Err("closed-network");
    }
    TcpStream::connect(found.as_slice()).await.map_err(|_| "not-there")
}

async fn say<L>(line: L, address: &Address, event: &Event) -> Result<u16, &'static str>
where
    L: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(line)).await.map_err(|_| "broken-off")?;
    let going = tokio::spawn(connection);
    let host = if address.host.contains(':') { format!("[{}]", address.host) } else { address.host.clone() };
    let request = Request::post(&address.path)
        .header(header::HOST, format!("{host}:{}", address.port))
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::CONNECTION, "close")
        .header("webhook-id", &event.id)
        .header("webhook-timestamp", event.sent)
        .header("webhook-signature", &event.signature)
        .body(Body::from(event.body.clone()))
        .map_err(|_| "no-address")?;
    let answer = sender.send_request(request).await;
    // What else it has to say is not heard.
    going.abort();
    answer.map(|answer| answer.status().as_u16()).map_err(|_| "broken-off")
}
