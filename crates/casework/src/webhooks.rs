//! Addresses that are told that something is new, never what: derived from the journal's end, so that no deed waits for them.
//!
//! An event is durable before it is first sent and keeps its id however often it is tried; what is new in between is told with it.

use crate::chance;
use crate::desk::{By, Desk};
use crate::problem::Problem;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use mukti_store::{EventRow, WebhookRow, WebhookWrite, Write};
use mukti_terms::Secret;
use mukti_terms::when::Moment;
use serde_json::json;
use sha2::Sha256;

/// An event is given up after so many seconds: three days.
const GIVEN_UP_AFTER: i64 = 3 * 24 * 3600;
/// Seconds until the second try; each further one waits twice as long.
const FIRST_WAIT: i64 = 5;
/// Seconds between tries, at most.
const LONGEST_WAIT: i64 = 3600;

/// An address that is told that something is new.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// Its id.
    pub id: String,
    /// Where.
    pub address: String,
    /// When it was added.
    pub made: Moment,
    /// When it last took an event.
    pub last_heard: Option<Moment>,
    /// When an event was last given up.
    pub given_up: Option<Moment>,
    /// How often the event on its way was tried without being taken.
    pub tries: u32,
}

/// An event to be sent now.
#[derive(Clone, Debug)]
pub struct Event {
    /// Of which address.
    pub webhook: String,
    /// Where it goes.
    pub address: String,
    /// Its id: the same at every try.
    pub id: String,
    /// When it is sent, seconds since 1970.
    pub sent: i64,
    /// What is said: that something is new, and no word more.
    pub body: String,
    /// What shows that it comes from us (Standard Webhooks).
    pub signature: String,
}

impl Desk {
    /// Adds an address that was found good; what signs its events is shown once.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn add_webhook(&self, by: &By, address: &str) -> Result<Secret<String>, Problem> {
        let id = format!("{:032x}", chance::bits()?);
        let secret = self.webhook_secret(&id)?;
        let add = WebhookWrite::Add { id, address: address.to_string(), by: by.member, now: by.now.unix() };
        self.store.write(Write::Webhook(add))?;
        Ok(Secret::new(format!("whsec_{}", BASE64.encode(secret))))
    }

    /// Takes an address away.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn remove_webhook(&self, by: &By, id: &str) -> Result<(), Problem> {
        Ok(self.store.write(Write::Webhook(WebhookWrite::Remove { id: id.to_string(), now: by.now.unix() }))?)
    }

    /// Every address, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn webhooks(&self, _: &By) -> Result<Vec<Webhook>, Problem> {
        let rows = self.store.webhooks()?;
        Ok(rows
            .into_iter()
            .map(|row| Webhook {
                id: row.id,
                address: row.address,
                made: Moment::from_unix(row.made),
                last_heard: row.last_heard.map(Moment::from_unix),
                given_up: row.given_up.map(Moment::from_unix),
                tries: row.event.map_or(0, |event| event.tries),
            })
            .collect())
    }

    /// What is to be sent now; an event for what is new is made durable first.
    ///
    /// # Errors
    /// The store cannot be read or written.
    pub fn events_to_send(&self, now: Moment) -> Result<Vec<Event>, Problem> {
        let mut events = Vec::new();
        for row in self.store.webhooks()? {
            let event = match &row.event {
                Some(event) => event.clone(),
                None => match self.begin_event(now, &row)? {
                    Some(event) => event,
                    None => continue,
                },
            };
            if event.next_try <= now.unix() {
                events.push(self.event(now, &row, &event)?);
            }
        }
        Ok(events)
    }

    /// Notes whether an address took an event; one that was not taken for days is given up.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn event_sent(&self, now: Moment, event: &Event, done: Result<(), &'static str>) -> Result<(), Problem> {
        let (id, name) = (event.webhook.clone(), event.id.clone());
        let write = match done {
            Ok(()) => WebhookWrite::Heard { id, event: name, now: now.unix() },
            Err(fault) => {
                let rows = self.store.webhooks()?;
                let row = rows.into_iter().find(|row| row.id == event.webhook).and_then(|row| row.event);
                let Some(row) = row.filter(|row| row.id == event.id) else { return Ok(()) };
                let fault = fault.to_string();
                if now.unix() - row.began >= GIVEN_UP_AFTER {
                    WebhookWrite::GivenUp { id, event: name, fault, now: now.unix() }
                } else {
                    WebhookWrite::Failed {
                        id,
                        event: name,
                        fault,
                        next_try: now.unix() + wait(row.tries, chance::bits()?),
                    }
                }
            }
        };
        Ok(self.store.write(Write::Webhook(write))?)
    }

    fn begin_event(&self, now: Moment, row: &WebhookRow) -> Result<Option<EventRow>, Problem> {
        let up_to = self.store.last_news(row.told)?;
        if up_to <= row.told {
            return Ok(None);
        }
        let event =
            EventRow { id: format!("{:032x}", chance::bits()?), began: now.unix(), tries: 0, next_try: now.unix() };
        let begin = WebhookWrite::Begin { id: row.id.clone(), event: event.id.clone(), up_to, now: now.unix() };
        self.store.write(Write::Webhook(begin))?;
        Ok(Some(event))
    }

    fn event(&self, now: Moment, row: &WebhookRow, event: &EventRow) -> Result<Event, Problem> {
        let began = Moment::from_unix(event.began).in_india().to_string();
        let body = json!({ "id": event.id, "type": "cases.new", "timestamp": format!("{began}+05:30") }).to_string();
        let signed = format!("{}.{}.{body}", event.id, now.unix());
        let secret = self.webhook_secret(&row.id)?;
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&secret).map_err(|error| crate::vault::broken(error.to_string()))?;
        mac.update(signed.as_bytes());
        let signature = format!("v1,{}", BASE64.encode(mac.finalize().into_bytes()));
        Ok(Event {
            webhook: row.id.clone(),
            address: row.address.clone(),
            id: event.id.clone(),
            sent: now.unix(),
            body,
            signature,
        })
    }

    /// What signs the events of an address: it follows from the house's secret and is kept nowhere.
    fn webhook_secret(&self, id: &str) -> Result<[u8; 32], Problem> {
        let about = [b"mukti webhook v1\0".as_slice(), id.as_bytes()].concat();
        Ok(*self.vault.door_secret()?.derive(&about).bytes())
    }
}

/// Seconds until the next try: twice as long each time, and not for all addresses at the same moment.
fn wait(tries: u32, chance: u128) -> i64 {
    let whole = FIRST_WAIT.saturating_mul(1_i64.checked_shl(tries.min(20)).unwrap_or(i64::MAX)).min(LONGEST_WAIT);
    let jitter = i64::try_from(chance % u128::from(whole.unsigned_abs() / 2 + 1)).unwrap_or_default();
    whole - jitter
}

#[cfg(test)]
mod tests {
    use super::{LONGEST_WAIT, wait};

    #[test]
    fn each_try_waits_longer_up_to_an_hour_and_never_less_than_half_of_that() {
        for tries in 0..40 {
            let longest = wait(tries, 0);
            let shortest = (0..2000).map(|chance| wait(tries, chance)).min().expect("some");
            assert!(longest <= LONGEST_WAIT && shortest >= longest / 2, "{tries}: {shortest}..{longest}");
        }
        assert!(wait(3, 0) > wait(2, 0) && wait(30, 0) == LONGEST_WAIT);
    }
}
