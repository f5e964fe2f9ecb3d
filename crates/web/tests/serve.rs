//! The address it is served at: this machine's own, as long as there is no TLS.

mod house;

use mukti_messages::Messages;
use mukti_terms::Language;
use mukti_web::{Hall, NotServed, may_listen, serve};
use std::sync::Arc;

#[test]
fn an_address_that_others_can_reach_is_refused_with_a_sentence_that_says_why() {
    for address in ["0.0.0.0:8470", "192.168.1.7:8470", "[::]:8470"] {
        let refused = may_listen(address.parse().expect("an address")).expect_err("it was taken");
        let key = refused.key().expect("a sentence");
        for language in Language::PAGES {
            assert!(Messages::of(language).has_own(key), "{} has no `{key}`", language.tag());
        }
    }
    assert!(may_listen("127.0.0.1:8470".parse().expect("an address")).is_ok());
    assert!(may_listen("[::1]:8470".parse().expect("an address")).is_ok());
}

#[tokio::test]
async fn a_listener_beyond_this_machine_is_closed_before_anything_is_answered() {
    let (_, desk, _folder) = house::empty();
    let listener = tokio::net::TcpListener::bind("0.0.0.0:0").await.expect("a port");
    let hall = Hall::new(Arc::clone(&desk), house::now, |_| {});
    let served = serve(hall, listener, std::future::pending()).await;
    assert!(matches!(served, Err(NotServed::NotThisMachine(_))));
}
