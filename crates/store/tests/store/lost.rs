//! A server that is lost in the middle of a commit: what it did is asked of it, and nobody hears "kept" who is not sure.

use crate::common::tests_server::Server;
use crate::common::{deed, sealed};
use mukti_register::CaseId;
use mukti_store::{Kept, Location, Store, StoreError, Write};
use mukti_terms::Secret;
use std::io::{Read, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex};

/// What becomes of the next `COMMIT` on its way.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Pass = 0,
    /// It reaches the server; the answer does not come back.
    LoseAnswer = 1,
    /// It does not reach the server.
    LoseIt = 2,
}

/// A way to the server that can break at the worst moment.
struct Way {
    port: u16,
    next: Arc<AtomicU8>,
}

impl Way {
    fn to(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let next = Arc::new(AtomicU8::new(Next::Pass as u8));
        let plan = Arc::clone(&next);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let there = TcpStream::connect(("127.0.0.1", server)).unwrap();
                carry(client, there, Arc::clone(&plan));
            }
        });
        Self { port, next }
    }

    fn plan(&self, next: Next) {
        self.next.store(next as u8, Ordering::SeqCst);
    }
}

fn carry(client: TcpStream, server: TcpStream, plan: Arc<AtomicU8>) {
    // Held while an answer may pass, so that the answer to a commit that is to be lost never slips through.
    let open = Arc::new(Mutex::new(true));
    let (mut from_server, mut to_client) = (server.try_clone().unwrap(), client.try_clone().unwrap());
    let back = Arc::clone(&open);
    std::thread::spawn(move || {
        let mut bytes = vec![0; 1 << 16];
        while let Ok(read @ 1..) = from_server.read(&mut bytes) {
            if !*back.lock().unwrap() || to_client.write_all(&bytes[..read]).is_err() {
                break;
            }
        }
        let _ = to_client.shutdown(Shutdown::Both);
    });
    let (mut from_client, mut to_server) = (client, server);
    std::thread::spawn(move || {
        let mut bytes = vec![0; 1 << 16];
        while let Ok(read @ 1..) = from_client.read(&mut bytes) {
            let commits = bytes[..read].windows(7).any(|window| window == b"COMMIT\0");
            let plan = if commits { plan.swap(Next::Pass as u8, Ordering::SeqCst) } else { Next::Pass as u8 };
            if plan != Next::Pass as u8 {
                *open.lock().unwrap() = false;
            }
            if plan == Next::LoseIt as u8 || to_server.write_all(&bytes[..read]).is_err() {
                break;
            }
        }
        let _ = to_server.shutdown(Shutdown::Both);
        let _ = from_client.shutdown(Shutdown::Both);
    });
}

fn far_store() -> (Store, Way, Store) {
    let server = Server::shared();
    let url = server.fresh();
    let name = url.rsplit('=').next().unwrap().to_string();
    let way = Way::to(server.port());
    let far = format!("host=127.0.0.1 port={} user=postgres dbname={name}", way.port);
    let open = |url| Store::open(Location::Postgres { url: Secret::new(url) }).unwrap();
    (open(far), way, open(url))
}

#[test]
fn a_commit_whose_answer_was_lost_is_answered_as_kept_when_the_server_kept_it() {
    let (store, way, near) = far_store();
    let case = CaseId::from_bits(1);
    way.plan(Next::LoseAnswer);
    let kept = store.keep(deed(case, 0, vec![sealed(1, b"one")])).unwrap();
    assert_eq!(kept, Kept { positions: vec![1], again: false });
    assert!(near.entry(1).unwrap().is_some());
    store.keep(deed(case, 1, vec![sealed(2, b"two")])).unwrap();
}

#[test]
fn a_commit_that_never_arrived_is_answered_as_not_kept_and_can_be_sent_again() {
    let (store, way, near) = far_store();
    let case = CaseId::from_bits(1);
    way.plan(Next::LoseIt);
    let lost = store.keep(deed(case, 0, vec![sealed(1, b"one")]));
    assert!(matches!(lost, Err(StoreError::Failed { doing: "committing", .. })), "{lost:?}");
    assert!(near.entry(1).unwrap().is_none());
    let again = store.keep(deed(case, 0, vec![sealed(1, b"one")])).unwrap();
    assert_eq!(again, Kept { positions: vec![1], again: false });
}

#[test]
fn a_commit_without_an_entry_whose_answer_was_lost_is_said_to_be_unknown() {
    let (store, way, _) = far_store();
    way.plan(Next::LoseAnswer);
    let code = |hash: &str| Write::Code { hash: hash.to_string(), made: 0, until: 1 };
    assert!(matches!(store.write(code("a")), Err(StoreError::Unknown)));
    store.write(code("b")).unwrap();
}
