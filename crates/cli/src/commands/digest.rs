//! `mukti digest`: one e-mail to each member who wishes it, with counts or only that there is something, through a server of e-mail.

use crate::clock;
use crate::place::Where;
use crate::say::{self, Failure};
use clap::{Args, ValueEnum};
use lettre::message::header::ContentType;
use lettre::transport::smtp::authentication::Credentials;
use lettre::{Message, SmtpTransport, Transport};
use mukti_casework::digest::{Digest, DigestTells};
use mukti_casework::look_desk;
use mukti_messages::{Args as Gaps, Messages, format};
use mukti_terms::Day;
use std::net::IpAddr;
use std::process::ExitCode;
use std::time::Duration;

/// Example: `mukti digest --data ~/mukti --smtp mail.example.org --from desk@example.org --link https://desk.example.org/`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti digest --data ~/mukti --smtp mail.example.org --from desk@example.org --link https://desk.example.org/\nIt may run while the desk is served; every run sends, so run it once a day."
)]
pub struct Arguments {
    #[command(flatten)]
    place: Where,
    /// The server that takes e-mail: HOST or HOST:PORT.
    #[arg(long, env = "MUKTI_SMTP", value_name = "HOST[:PORT]")]
    smtp: String,
    /// How the way to it is sealed; none only on this machine.
    #[arg(long, env = "MUKTI_SMTP_TLS", value_enum, default_value_t = Tls::Starttls)]
    tls: Tls,
    /// Whom it is sent as at that server; the password is read from MUKTI_SMTP_PASSWORD.
    #[arg(long, env = "MUKTI_SMTP_USER")]
    user: Option<String>,
    /// The address it comes from; nothing in it should tell what the organisation does.
    #[arg(long, env = "MUKTI_SMTP_FROM")]
    from: String,
    /// Where members sign in.
    #[arg(long, env = "MUKTI_LINK")]
    link: String,
    /// Says how many would be written to, and sends nothing.
    #[arg(long)]
    dry_run: bool,
}

/// How the way to the server is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Tls {
    /// Asked for once connected, and nothing is sent without it.
    Starttls,
    /// From the first byte.
    Wrapped,
    /// Not at all: for a server on this machine.
    None,
}

/// How long one step of the server may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// Sends the digests.
///
/// # Errors
/// When the folder cannot be opened, or the server or an address of ours is none.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let server = server(arguments)?;
    let desk = look_desk(&arguments.place.place()?)?;
    let now = clock::now();
    let on = now.day_in_india();
    let digests: Vec<Digest> = desk.digests(now)?.into_iter().filter(|digest| !digest.is_empty()).collect();
    if arguments.dry_run {
        counted("cli-digest-would", digests.len());
        return Ok(ExitCode::SUCCESS);
    }
    let mut sent = 0;
    for digest in &digests {
        let taken = message(digest, arguments, on)
            .and_then(|message| server.send(&message).map_err(|error| failure("600-213", &error.to_string())));
        match taken {
            Ok(_) => sent += 1,
            // One mailbox that is full keeps nobody else waiting; no address is named.
            Err(failure) => say::error(&failure.to_string()),
        }
    }
    counted("cli-digest-sent", sent);
    Ok(if sent == digests.len() { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

fn counted(key: &str, count: usize) {
    say::line(&say::text(key, &Gaps::new().with("count", count)));
}

fn failure(code: &str, said: &str) -> Failure {
    say::failure(code, &Gaps::new().with("said", said))
}

/// The way to the server of e-mail.
fn server(arguments: &Arguments) -> Result<SmtpTransport, Failure> {
    let (host, port) = match arguments.smtp.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') => {
            let port: u16 = port.parse().map_err(|_| failure("600-211", &arguments.smtp))?;
            (host, Some(port))
        }
        _ => (arguments.smtp.as_str(), None),
    };
    let builder = match arguments.tls {
        Tls::Starttls => SmtpTransport::starttls_relay(host).map_err(|error| failure("600-211", &error.to_string()))?,
        Tls::Wrapped => SmtpTransport::relay(host).map_err(|error| failure("600-211", &error.to_string()))?,
        Tls::None if is_here(host) => SmtpTransport::builder_dangerous(host),
        Tls::None => return Err(failure("600-212", host)),
    };
    let builder = builder.timeout(Some(PATIENCE));
    let builder = port.into_iter().fold(builder, lettre::transport::smtp::SmtpTransportBuilder::port);
    let password = std::env::var("MUKTI_SMTP_PASSWORD").unwrap_or_default();
    let login = arguments.user.iter().map(|user| Credentials::new(user.clone(), password.clone()));
    Ok(login.fold(builder, lettre::transport::smtp::SmtpTransportBuilder::credentials).build())
}

/// Whether a host is this machine: what is sent there passes no wire.
fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The message: a subject that says nothing of what we do, and a few plain lines.
fn message(digest: &Digest, arguments: &Arguments, on: Day) -> Result<Message, Failure> {
    let messages = Messages::of(digest.language);
    let date = format::day(digest.language, on);
    let subject = messages.text("mail-digest-subject", &Gaps::new().with("date", date.as_str()));
    let from = arguments.from.parse().map_err(|_| failure("600-214", &arguments.from))?;
    // What the address is, is not said in an error: it stands in a log.
    let to = digest.choice.to.open().parse().map_err(|_| failure("600-213", "address"))?;
    Message::builder()
        .from(from)
        .to(to)
        .subject(subject.into_owned())
        .header(ContentType::TEXT_PLAIN)
        .body(body(digest, &arguments.link, messages))
        .map_err(|error| failure("600-213", &error.to_string()))
}

fn body(digest: &Digest, link: &str, messages: &Messages) -> String {
    let mut lines = Vec::new();
    match digest.choice.tells {
        DigestTells::Something => lines.push(messages.plain("mail-digest-something").into_owned()),
        DigestTells::Counts => {
            let two = |key: &str, (late, due): (u64, u64)| {
                let gaps = Gaps::new().with("late", say::number(late)).with("due", say::number(due));
                messages.text(key, &gaps).into_owned()
            };
            lines.push(two("mail-digest-mine", digest.mine));
            lines.push(two("mail-digest-all", digest.all));
            let hearings = Gaps::new().with("count", say::number(digest.hearings));
            lines.push(messages.text("mail-digest-hearings", &hearings).into_owned());
        }
    }
    lines.push(String::new());
    lines.push(messages.text("mail-digest-link", &Gaps::new().with("link", link)).into_owned());
    lines.push(messages.plain("mail-digest-why").into_owned());
    lines.join("\r\n") + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::is_here;

    #[test]
    fn only_a_server_on_this_machine_is_spoken_to_in_the_open() {
        for here in ["localhost", "127.0.0.1", "::1"] {
            assert!(is_here(here), "{here}");
        }
        for there in ["mail.example.org", "10.0.0.1", "localhost.example.org", "0.0.0.0"] {
            assert!(!is_here(there), "{there}");
        }
    }
}
