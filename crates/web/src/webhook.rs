//! Tells addresses that something is new: only those on the list, never by a detour, never into a network that is not on it.

mod address;
mod dial;

pub use address::{Address, Allowed};

use crate::hall::Hall;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How often it is looked whether something is new.
const EVERY: Duration = Duration::from_secs(2);

/// Sends events as long as the house is open. Whoever is slow keeps nobody waiting but itself.
pub async fn keep_telling(hall: Hall) {
    let on_their_way: Arc<Mutex<HashSet<String>>> = Arc::default();
    loop {
        tokio::time::sleep(EVERY).await;
        let now = hall.now();
        let events = match hall.ask(move |desk| desk.events_to_send(now)).await {
            Ok(events) => events,
            Err(crate::hall::Oops(problem)) => {
                hall.tell(&format!("webhook.waiting problem.code={}", problem.code()));
                continue;
            }
        };
        for event in events {
            if !on_their_way.lock().unwrap_or_else(PoisonError::into_inner).insert(event.webhook.clone()) {
                continue;
            }
            let (hall, going) = (hall.clone(), Arc::clone(&on_their_way));
            tokio::spawn(async move {
                let done = dial::send(hall.allowed(), &event).await;
                let (now, webhook) = (hall.now(), event.webhook.clone());
                // What could not be noted is sent again, under the same id.
                let _ = hall.ask(move |desk| desk.event_sent(now, &event, done)).await;
                going.lock().unwrap_or_else(PoisonError::into_inner).remove(&webhook);
            });
        }
    }
}
