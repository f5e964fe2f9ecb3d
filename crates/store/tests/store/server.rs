//! A server that comes and goes: what was answered stays kept, and the store goes on when the server is back.

use crate::common::tests_server::Server;
use mukti_store::{Location, Store, StoreError, Write};
use mukti_terms::Secret;

fn code(hash: &str) -> Write {
    Write::Code { hash: hash.to_string(), made: 0, until: 1 }
}

#[test]
fn a_server_that_was_killed_is_found_again_with_everything_it_had_answered() {
    let server = Server::own();
    let store = Store::open(Location::Postgres { url: Secret::new(server.fresh()) }).unwrap();
    store.write(code("before")).unwrap();
    assert!(store.code("before").unwrap().is_some());
    server.kill();
    assert!(matches!(store.write(code("meanwhile")), Err(StoreError::Failed { .. } | StoreError::Unknown)));
    assert!(store.code("before").is_err());
    server.start();
    assert!(store.code("before").unwrap().is_some(), "readers find it again");
    store.write(code("after")).unwrap();
    assert!(store.code("after").unwrap().is_some(), "the writer finds it again");
    assert!(store.code("meanwhile").unwrap().is_none());
}

#[test]
fn a_server_that_does_not_sync_is_refused() {
    let server = Server::own();
    let url = server.fresh();
    let mut db = postgres::Client::connect(&url, postgres::NoTls).unwrap();
    db.batch_execute("ALTER SYSTEM SET fsync = off").unwrap();
    db.batch_execute("SELECT pg_reload_conf()").unwrap();
    drop(db);
    // The server reads its settings again in its own time.
    let refused = (0..100).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        let opened = Store::open(Location::Postgres { url: Secret::new(url.clone()) });
        matches!(opened, Err(StoreError::NotDurable { wanted: "fsync = on" }))
    });
    assert!(refused);
}

#[test]
fn a_server_on_another_machine_is_refused_before_anything_is_sent() {
    let url = "postgres://mukti:word@db.example.org/mukti".to_string();
    assert!(matches!(Store::open(Location::Postgres { url: Secret::new(url) }), Err(StoreError::NotLocal { .. })));
}
