//! `mukti serve`: opens the desk kept in a folder to this machine, and to no other as long as there is no TLS.

use crate::place::Where;
use crate::say::{self, Failure};
use clap::Args;
use mukti_casework::Problem;
use mukti_casework::backup::stream::Stream;
use mukti_messages::{Args as Gaps, Messages, format};
use mukti_terms::Language;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;

/// Example: `mukti serve --data ~/mukti`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti serve --data ~/mukti\nThe first person signs up with a one-time code that is printed here."
)]
pub struct Arguments {
    #[command(flatten)]
    place: Where,
    /// A second folder, better on another disk, that follows what is kept within ten seconds.
    #[arg(long)]
    stream: Option<std::path::PathBuf>,
    /// The address on this machine.
    #[arg(long, default_value = "127.0.0.1:8470")]
    listen: SocketAddr,
    /// A host that may be told over HTTPS that something is new, never what; may be given several times. Example: `example.org`
    #[arg(long = "webhook", env = "MUKTI_WEBHOOKS", value_name = "HOST[:PORT]", value_delimiter = ',')]
    webhooks: Vec<String>,
}

/// Serves until it is stopped.
///
/// # Errors
/// When the folder cannot be opened or the address not taken.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    refuse_other_addresses(arguments.listen)?;
    let desk = mukti_casework::open_desk(&arguments.place.place()?)?;
    if let Some(known) = desk.clock_behind(crate::clock::now())? {
        let known = format::moment(Language::English, known);
        return Err(say::failure("600-20", &Gaps::new().with("value", known.as_str())));
    }
    if !desk.is_enrolled()? {
        let first = desk.first_run_code(crate::clock::now())?;
        let until = format::moment(Language::English, first.until);
        let gaps = Gaps::new().with("code", first.code.open().as_str()).with("until", until.as_str());
        say::line(&say::text("cli-first-run", &gaps));
    }
    open(desk, arguments.listen, arguments.stream.clone(), &arguments.webhooks)
}

/// Opens the desk at an address on this machine.
pub(super) fn open(
    desk: mukti_casework::Desk,
    listen: SocketAddr,
    stream: Option<std::path::PathBuf>,
    webhooks: &[String],
) -> Result<ExitCode, Failure> {
    refuse_other_addresses(listen)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let desk = Arc::new(desk);
    let serving = Arc::clone(&desk);
    let ended = runtime.block_on(serve(serving, listen, stream, webhooks));
    // The desk is closed last and outside: a connection to a database server blocks while it is closed, which no task may.
    drop(runtime);
    drop(desk);
    ended
}

async fn serve(
    desk: Arc<mukti_casework::Desk>,
    listen: SocketAddr,
    stream: Option<std::path::PathBuf>,
    webhooks: &[String],
) -> Result<ExitCode, Failure> {
    let listener = tokio::net::TcpListener::bind(listen).await?;
    let address = format!("http://{}/", listener.local_addr()?);
    say::told("cli-serving", &[("address", address)]);
    say::line(&say::text("cli-stop", &Gaps::NONE));
    let watched = Arc::clone(&desk);
    tokio::spawn(async move { keep_up_with_the_day(watched).await });
    if let Some(folder) = stream {
        let streamed = Arc::clone(&desk);
        tokio::spawn(async move { follow(streamed, folder).await });
    }
    let hall = mukti_web::Hall::new(desk, crate::clock::now, say::error).with_webhooks(webhooks);
    let stop = async {
        // Without a signal handler the process simply ends when it is told to.
        let _ = tokio::signal::ctrl_c().await;
    };
    mukti_web::serve(hall, listener, stop).await.map_err(|error| Failure(error.to_string()))?;
    Ok(ExitCode::SUCCESS)
}

/// Every hour the journal is signed. Once a day what fell due is forgotten, the house looks at itself, and since time alone can
/// begin or end a duty, every list is brought to the day.
async fn keep_up_with_the_day(desk: Arc<mukti_casework::Desk>) {
    let mut on = None;
    loop {
        let now = crate::clock::now();
        let is_new_day = on != Some(now.day_in_india());
        let desk = Arc::clone(&desk);
        match tokio::task::spawn_blocking(move || keep_up(&desk, now, is_new_day)).await {
            Ok(Ok(())) => on = Some(now.day_in_india()),
            Ok(Err(problem)) => say::error(&say::problem(&problem).to_string()),
            Err(error) => say::error(&error.to_string()),
        }
        tokio::time::sleep(HOUR).await;
    }
}

fn keep_up(desk: &mukti_casework::Desk, now: mukti_terms::when::Moment, is_new_day: bool) -> Result<(), Problem> {
    if is_new_day {
        let looked = desk.self_check(now)?;
        for label in &looked.differed {
            say::error(&say::text("cli-list-differed", &Gaps::new().with("case", label.as_str())));
        }
        desk.forget_due(now)?;
        desk.sweep_uploads(now)?;
        desk.refresh(now)?;
    }
    desk.rest_search(now);
    desk.checkpoint(now).map(drop)
}

/// How often the journal is signed and the day looked at.
const HOUR: std::time::Duration = std::time::Duration::from_secs(3600);

/// Follows what is kept into a second folder; what fails is said, and tried again.
async fn follow(desk: Arc<mukti_casework::Desk>, folder: std::path::PathBuf) {
    let mut stream: Option<Stream> = None;
    loop {
        let (desk, folder, before) = (Arc::clone(&desk), folder.clone(), stream.take());
        let step = tokio::task::spawn_blocking(move || match before {
            None => desk.begin_stream(crate::clock::now(), &folder),
            Some(mut stream) => desk.go_on(&mut stream).map(|_| stream),
        });
        match step.await {
            Ok(Ok(going)) => stream = Some(going),
            Ok(Err(problem)) => say::error(&say::problem(&problem).to_string()),
            Err(error) => say::error(&error.to_string()),
        }
        tokio::time::sleep(STREAM_EVERY).await;
    }
}

/// What a lost disk may cost at most, with a stream.
const STREAM_EVERY: std::time::Duration = std::time::Duration::from_secs(10);

fn refuse_other_addresses(listen: SocketAddr) -> Result<(), Failure> {
    if mukti_web::may_listen(listen).is_ok() {
        return Ok(());
    }
    let messages = Messages::of(Language::English);
    let next = messages.attr("error-600-01", "next", &Gaps::NONE).unwrap_or_default();
    Err(Failure(format!("{listen}: {} {next} (600-01)", messages.plain("error-600-01"))))
}
