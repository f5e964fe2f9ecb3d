//! The house that is killed: a desk with a member and a phone's token, serving on this machine; or one broken on purpose.

use crate::now;
use mukti_casework::{By, Desk, Place, Problem, open_desk};
use mukti_terms::{Language, Secret};
use mukti_testkit::member::{NAME, PASSPHRASE, known_member};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// How long a house may take until it listens.
const PATIENCE: Duration = Duration::from_secs(60);

/// How long one that answers too early lets what it answered lie. It is the fault that is looked for, not the speed of this machine: at
/// 120 reports a second some two dozen lie so at any moment, and no kill falls between them.
const WRITES_BEHIND: Duration = Duration::from_millis(200);

/// Where it lies.
pub(super) fn place(room: &Path) -> Place {
    Place::in_folder(&room.join("data"))
}

/// The member, signed in.
pub(super) fn sign_in(desk: &Desk) -> Result<By, Problem> {
    Ok(desk.sign_in(now(), NAME, &Secret::new(PASSPHRASE.to_string()))?.by(now()))
}

/// A house in a process of its own; killed when this is dropped.
pub(super) struct Child(std::process::Child);

impl Child {
    /// Starts it, and waits until it listens.
    pub fn start(room: &Path, saboteur: Option<&str>) -> Result<Self, String> {
        let said = |why: std::io::Error| format!("the house does not start: {why}");
        let port = room.join("port");
        let _ = std::fs::remove_file(&port);
        let mut command = Command::new(std::env::current_exe().map_err(said)?);
        command.arg("house").args([room, room]).arg("0").env_remove("MUKTI_SABOTAGE");
        command.envs(saboteur.map(|name| ("MUKTI_SABOTAGE", name)));
        let mut house = Self(command.stdin(Stdio::null()).spawn().map_err(said)?);
        let began = Instant::now();
        while !port.exists() {
            if began.elapsed() > PATIENCE || house.0.try_wait().is_ok_and(|ended| ended.is_some()) {
                return Err("the house does not listen".to_string());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(house)
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // One that has ended already is no fault.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Serves until it is killed.
///
/// # Errors
/// The desk cannot be opened, or the door not made.
pub(crate) fn serve(room: &Path) -> Result<(), String> {
    let said = |why: std::io::Error| why.to_string();
    let told = |problem: Problem| format!("{} {problem:?}", problem.code());
    let desk = Arc::new(open_desk(&place(room)).map_err(told)?);
    if !room.join("token").exists() {
        settle(&desk, room).map_err(told)?.map_err(said)?;
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(said)?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).map_err(said)?;
    let port = listener.local_addr().map_err(said)?.port();
    let shown = match std::env::var("MUKTI_SABOTAGE").ok() {
        Some(saboteur) if cfg!(feature = "sabotage") => stand_before(port, &saboteur).map_err(said)?,
        _ => port,
    };
    // Whole or not there: a phone may look at any moment.
    std::fs::write(room.join("port.new"), shown.to_string()).map_err(said)?;
    std::fs::rename(room.join("port.new"), room.join("port")).map_err(said)?;
    let hall = mukti_web::Hall::new(desk, now, |_| ());
    runtime.block_on(mukti_web::serve(hall, listener, std::future::pending())).map_err(|why| why.to_string())
}

/// The first member and the phones' token.
fn settle(desk: &Desk, room: &Path) -> Result<std::io::Result<()>, Problem> {
    if !desk.is_enrolled()? {
        known_member(desk, now())?;
    }
    let made = desk.make_device(now(), None, "Suresh", Language::English)?;
    Ok(std::fs::write(room.join("token.new"), made.token.open())
        .and_then(|()| std::fs::rename(room.join("token.new"), room.join("token"))))
}

/// Stands between the phones and the house, and does one thing wrong.
fn stand_before(port: u16, saboteur: &str) -> std::io::Result<u16> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let shown = listener.local_addr()?.port();
    let saboteur = saboteur.to_string();
    std::thread::spawn(move || {
        for phone in listener.incoming().flatten() {
            let saboteur = saboteur.clone();
            // A phone that goes away ends its own conversation only.
            std::thread::spawn(move || drop(between(phone, port, &saboteur)));
        }
    });
    Ok(shown)
}

fn between(mut phone: TcpStream, port: u16, saboteur: &str) -> std::io::Result<()> {
    static ATTEMPTS: AtomicU64 = AtomicU64::new(90_000_000);
    let mut asked = whole_request(&mut phone)?;
    if saboteur == "answers-too-early" {
        phone.write_all(b"HTTP/1.1 201 Created\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")?;
        phone.shutdown(std::net::Shutdown::Both)?;
        std::thread::sleep(WRITES_BEHIND);
    }
    if saboteur == "takes-a-retry-for-new"
        && let Some(at) = asked.windows(5).position(|window| window == b"uuid:")
    {
        let other = format!("{:08}", ATTEMPTS.fetch_add(1, Ordering::Relaxed));
        asked[at + 5..at + 13].copy_from_slice(other.as_bytes());
    }
    let mut house = TcpStream::connect(("127.0.0.1", port))?;
    house.write_all(&asked)?;
    std::io::copy(&mut house, &mut phone).map(drop)
}

/// Head and body, as the head says how long the body is.
fn whole_request(phone: &mut TcpStream) -> std::io::Result<Vec<u8>> {
    let (mut asked, mut piece) = (Vec::new(), [0; 4096]);
    loop {
        let read = phone.read(&mut piece)?;
        asked.extend(&piece[..read]);
        let text = String::from_utf8_lossy(&asked);
        let length = text.split_once("Content-Length: ").and_then(|(_, rest)| rest.split_once("\r\n"));
        let length: usize = length.and_then(|(length, _)| length.parse().ok()).unwrap_or(usize::MAX);
        let head = asked.windows(4).position(|window| window == b"\r\n\r\n");
        if read == 0 || head.is_some_and(|head| asked.len() - head - 4 >= length) {
            return Ok(asked);
        }
    }
}
