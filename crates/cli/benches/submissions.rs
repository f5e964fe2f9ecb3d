//! Reports from phones against a serving process: submissions a second, p50 and p99 of the answer, CPU of the server and bytes written for each.
//!
//! `cargo bench -p mukti-cli --bench submissions -- [SECONDS [CLIENTS]]`; sealing, understanding, determination and the durable commit
//! are all in it. With `MUKTI` in the environment that program is measured, so that two can be compared. Absolute numbers belong to the machine they were taken on, which the clients share with the server.
#![expect(clippy::print_stdout, reason = "a bench tells its times")]

use mukti_casework::{Enrolment, Place, open_desk};
use mukti_intake::form::sheet::{Block, Sheet};
use mukti_terms::schema::Kind;
use mukti_terms::when::Moment;
use mukti_terms::{Language, Secret};
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const MUKTI: &str = env!("CARGO_BIN_EXE_mukti");
const PASSPHRASE: &str = "four quiet kilns at dawn";
/// Clock ticks a second, as `/proc` counts CPU.
const TICKS: f64 = 100.0;

fn main() {
    let mut asked = std::env::args().skip(1).filter_map(|word| word.parse().ok());
    let (seconds, only) = (asked.next().unwrap_or(5), asked.next().and_then(|count| usize::try_from(count).ok()));
    let folder = std::env::temp_dir().join(format!("mukti-bench-{}", std::process::id()));
    let token = settle(&folder);
    let mut house = serve(&folder);
    let forms =
        [("7 answers", seven()), ("one person, every question", everything()), ("20 people of a worksite", many())];
    for (name, answers) in &forms {
        println!("{name}: {} answers", answers.matches("</").count());
        for clients in [1_usize, 8, 32].into_iter().filter(|clients| only.is_none_or(|only| only == *clients)) {
            let told = measure(&house, &token, answers, clients, Duration::from_secs(seconds));
            println!("  {clients:>2} clients: {told}");
        }
    }
    let _ = house.running.kill();
    let _ = house.running.wait();
    let _ = std::fs::remove_dir_all(&folder);
}

/// A house with a member and a phone.
fn settle(folder: &Path) -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock");
    let now = Moment::from_unix(i64::try_from(since.as_secs()).expect("a clock"));
    let desk = open_desk(&Place::in_folder(folder)).expect("a folder");
    let passphrase = || Secret::new(PASSPHRASE.to_string());
    let code = desk.first_run_code(now).expect("a code").code;
    let enrolment = Enrolment { code, name: "Fatima".to_string(), passphrase: passphrase(), again: passphrase() };
    desk.enrol(now, &enrolment).expect("a member");
    let made = desk.make_device(now, None, "Suresh", Language::English).expect("a phone");
    made.token.open().clone()
}

struct House {
    running: Child,
    address: String,
}

fn serve(folder: &Path) -> House {
    let mut command = Command::new(std::env::var_os("MUKTI").unwrap_or_else(|| MUKTI.into()));
    command.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(folder);
    let mut running = command.stdout(Stdio::piped()).spawn().expect("serves");
    let lines = BufReader::new(running.stdout.take().expect("piped")).lines();
    let address = lines.map_while(Result::ok).find_map(|line| {
        let (_, rest) = line.split_once("http://")?;
        rest.split('/').next().map(str::to_string)
    });
    House { running, address: address.expect("it listens") }
}

/// One report with so many answers, again and again under new names.
fn measure(house: &House, token: &str, answers: &str, clients: usize, time: Duration) -> String {
    let (before, written, began) = (cpu(&house.running), written(&house.running), Instant::now());
    let mut waits: Vec<Duration> = std::thread::scope(|scope| {
        let one = || {
            let mut phone = Phone::to(&house.address);
            let mut waits = Vec::new();
            while began.elapsed() < time {
                waits.push(phone.send(token, answers));
            }
            waits
        };
        let phones: Vec<_> = (0..clients).map(|_| scope.spawn(one)).collect();
        phones.into_iter().flat_map(|phone| phone.join().expect("a phone")).collect()
    });
    let (lasted, used) = (began.elapsed().as_secs_f64(), cpu(&house.running) - before);
    let written = self::written(&house.running) - written;
    waits.sort_unstable();
    let at = |share: usize| waits[(waits.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    let count = f64::from(u32::try_from(waits.len()).expect("few"));
    let rate = count / lasted;
    format!(
        "{rate:.0} submissions/s, p50 {:.1} ms, p99 {:.1} ms, CPU {:.2} ms and {:.0} KB written each",
        at(50),
        at(99),
        used * 1000.0 / count,
        written / 1000.0 / count
    )
}

/// Seconds of CPU a process has used, its own and the system's for it.
fn cpu(child: &Child) -> f64 {
    let text = std::fs::read_to_string(format!("/proc/{}/stat", child.id())).expect("it runs");
    let behind_the_name = text.rsplit(')').next().unwrap_or_default();
    behind_the_name.split_whitespace().skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>()
        / TICKS
}

/// Bytes a process has handed to the system to be written, to its disk and to its phones.
fn written(child: &Child) -> f64 {
    let text = std::fs::read_to_string(format!("/proc/{}/io", child.id())).expect("it runs");
    text.lines().find_map(|line| line.strip_prefix("wchar: ")?.parse().ok()).expect("a count")
}

struct Phone {
    line: BufReader<TcpStream>,
}

impl Phone {
    fn to(address: &str) -> Self {
        let line = TcpStream::connect(address).expect("it listens");
        line.set_nodelay(true).expect("a socket");
        Self { line: BufReader::new(line) }
    }

    /// Sends one report and waits until it is kept.
    fn send(&mut self, token: &str, answers: &str) -> Duration {
        static SENT: AtomicU64 = AtomicU64::new(0);
        let name = format!("{:016x}", SENT.fetch_add(1, Ordering::Relaxed));
        let xml = answers.replace("@NAME@", &name);
        let body = format!(
            "--b\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"s.xml\"\r\n\
             Content-Type: text/xml\r\n\r\n{xml}\r\n--b--\r\n"
        );
        let head = format!(
            "POST /key/{token}/submission HTTP/1.1\r\nHost: localhost\r\nX-OpenRosa-Version: 1.0\r\n\
             Content-Type: multipart/form-data; boundary=b\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        let began = Instant::now();
        self.line.get_mut().write_all((head + &body).as_bytes()).expect("it takes reports");
        let mut length = 0;
        let mut status = String::new();
        self.line.read_line(&mut status).expect("it answers");
        loop {
            let mut line = String::new();
            self.line.read_line(&mut line).expect("it answers");
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().expect("a length");
            }
            if line.trim().is_empty() {
                break;
            }
        }
        let mut said = vec![0; length];
        self.line.read_exact(&mut said).expect("it answers");
        assert!(status.contains(" 201 "), "{status}{}", String::from_utf8_lossy(&said));
        began.elapsed()
    }
}

/// A report of one person with seven answers.
fn seven() -> String {
    let asked = ["speaker", "state", "name", "advance.taken", "advance.amount", "free.movement", "worker.age"];
    report(&Sheet::one_person(), 0, |field| asked.contains(&field))
}

/// A report of one person in which nothing is left open.
fn everything() -> String {
    report(&Sheet::one_person(), 0, |_| true)
}

/// A report of a worksite with twenty people.
fn many() -> String {
    report(&Sheet::one_worksite(), 20, |_| true)
}

fn report(sheet: &Sheet, people: usize, asked: impl Fn(&str) -> bool) -> String {
    let mut text = format!("<data id=\"{}\">", sheet.id);
    sheet.once.iter().for_each(|block| write_block(&mut text, block, &asked));
    for person in 0..people {
        let _ = write!(text, "<people><id>{person}-@NAME@</id>");
        sheet.each.iter().for_each(|block| write_block(&mut text, block, &asked));
        text.push_str("</people>");
    }
    text + "<meta><instanceID>uuid:@NAME@</instanceID></meta></data>"
}

fn write_block(text: &mut String, block: &Block, asked: impl Fn(&str) -> bool) {
    block.path.iter().for_each(|name| text.push_str(&format!("<{name}>")));
    for field in block.fields.iter().filter(|field| asked(field.name)) {
        let answer = match field.kind {
            Kind::YesNo => "yes",
            Kind::Text => "Velu of the third row",
            Kind::Rupees => "20000",
            Kind::Whole | Kind::Number => "3",
            Kind::Told => "2024-11",
            Kind::State => "IN-TN",
            Kind::Choice(choices) => choices.words[0],
            Kind::Accused => continue,
        };
        let name = field.name;
        let _ = write!(text, "<{name}>{answer}</{name}>");
    }
    block.path.iter().rev().for_each(|name| text.push_str(&format!("</{name}>")));
}
