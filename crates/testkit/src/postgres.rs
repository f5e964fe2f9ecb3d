//! A PostgreSQL server of the tests' own: started from Debian's programs as an unprivileged user, gone when the tests are.
//!
//! One server serves all tests of a run and is shared by its processes; each test asks for a database of its own.

use postgres::{Client, NoTls};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The user the server runs as when we are root: PostgreSQL refuses to run as root itself.
const NOBODY: &str = "nobody";

/// How long a server may take to start on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running server.
pub struct Server {
    folder: PathBuf,
    port: u16,
    /// A server of one test's own stops with it; the shared one is stopped by its keeper.
    own: bool,
}

impl Server {
    /// The server all tests of this run share, started by the first that asks.
    ///
    /// # Panics
    /// PostgreSQL is not installed, or does not start.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Server> = OnceLock::new();
        SHARED.get_or_init(|| {
            // nextest runs each test in a process of its own and gives all of them the name of the run.
            let run = std::env::var("NEXTEST_RUN_ID").ok();
            let lives_with = if run.is_some() { parent() } else { std::process::id() };
            let name = run.unwrap_or_else(|| std::process::id().to_string());
            let folder = std::env::temp_dir().join(format!("mukti-postgres-{name}"));
            share(&folder, lives_with)
        })
    }

    /// A server for one test alone, which may stop it, kill it and start it again.
    ///
    /// # Panics
    /// PostgreSQL is not installed, or does not start.
    #[must_use]
    pub fn own() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("mukti-postgres-own-{}-{number}", std::process::id()));
        let port = make(&folder);
        let server = Self { folder, port, own: true };
        server.start();
        keep(&server, std::process::id());
        server
    }

    /// A new, empty database; its address.
    ///
    /// # Panics
    /// The server does not answer.
    pub fn fresh(&self) -> String {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let name = format!("t{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let mut client = Client::connect(&self.url("postgres"), NoTls).expect("the tests' server answers");
        client.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE template0")).expect("a database is made");
        self.url(&name)
    }

    /// The address of a database by the server's socket.
    #[must_use]
    pub fn url(&self, database: &str) -> String {
        format!("host={} port={} user=postgres dbname={database}", self.folder.display(), self.port)
    }

    /// Its folder: the data in `data`, what it says in `log`.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The port it also listens on, of this machine only.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Starts it, and waits until it answers.
    ///
    /// # Panics
    /// It does not start.
    pub fn start(&self) {
        run(&mut self.starting(), &self.folder.join("log"));
    }

    fn starting(&self) -> Command {
        let log = self.folder.join("log");
        let options = format!("-p {} -k {} -c listen_addresses=127.0.0.1", self.port, self.folder.display());
        let data = self.folder.join("data");
        let mut command = as_server(&program("pg_ctl"));
        command.args(["start", "-w", "-t", "60", "-D"]).arg(data).arg("-l").arg(&log).arg("-o").arg(options);
        command
    }

    /// Stops it as an operator would.
    ///
    /// # Panics
    /// It does not stop.
    pub fn stop(&self) {
        self.end("fast");
    }

    /// Kills it without a word, as a power failure of the program would: what it had not synced into its log is gone.
    ///
    /// # Panics
    /// It does not stop.
    pub fn kill(&self) {
        self.end("immediate");
    }

    /// Kills the server's first process as the system would when it runs out of memory: its children end by themselves, what they
    /// had not handed to the system is gone.
    ///
    /// # Panics
    /// It does not run.
    pub fn crash(&self) {
        let pid = std::fs::read_to_string(self.folder.join("data/postmaster.pid")).expect("it runs");
        let pid = pid.lines().next().expect("its number").trim().to_string();
        run(Command::new("kill").arg("-KILL").arg(pid), &self.folder.join("log"));
    }

    /// Starts it after a crash, as soon as the children of before are gone.
    ///
    /// # Panics
    /// It does not start.
    pub fn start_again(&self) {
        let began = Instant::now();
        while !quiet(&mut self.starting()).status().is_ok_and(|ended| ended.success()) {
            assert!(
                began.elapsed() < PATIENCE,
                "{}",
                std::fs::read_to_string(self.folder.join("log")).unwrap_or_default()
            );
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Whether these bytes stand in a file of a table or an index, as it is on the disk now.
    ///
    /// # Panics
    /// The server's files cannot be read.
    #[must_use]
    pub fn tables_hold(&self, bytes: &[u8]) -> bool {
        holds(&self.folder.join("data/base"), bytes)
    }

    fn end(&self, how: &str) {
        let mut command = as_server(&program("pg_ctl"));
        command.args(["stop", "-w", "-m", how, "-D"]).arg(self.folder.join("data"));
        run(&mut command, &self.folder.join("log"));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.own {
            let mut command = as_server(&program("pg_ctl"));
            command.args(["stop", "-w", "-m", "immediate", "-D"]).arg(self.folder.join("data"));
            // A server a test has already stopped is no fault, and a folder left over is the keeper's to remove.
            let _ = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}

fn holds(folder: &Path, bytes: &[u8]) -> bool {
    let files = std::fs::read_dir(folder).expect("the folder is there");
    files.map(|file| file.expect("a file").path()).any(|path| {
        if path.is_dir() {
            return holds(&path, bytes);
        }
        // A table that was written anew while we looked is gone.
        std::fs::read(&path).unwrap_or_default().windows(bytes.len()).any(|window| window == bytes)
    })
}

/// Finds the run's server, or starts it; the port stands in a file once it answers.
fn share(folder: &Path, lives_with: u32) -> Server {
    let door = folder.with_extension("door");
    let lock = OpenOptions::new().create(true).truncate(false).write(true).open(&door).expect("the door is made");
    lock.lock().expect("the door opens");
    let ready = folder.join("ready");
    if let Ok(port) = std::fs::read_to_string(&ready) {
        return Server { folder: folder.to_path_buf(), port: port.trim().parse().expect("a port"), own: false };
    }
    let port = make(folder);
    let server = Server { folder: folder.to_path_buf(), port, own: false };
    server.start();
    keep(&server, lives_with);
    let mut file = File::create(&ready).expect("the port is written down");
    write!(file, "{port}").expect("the port is written down");
    server
}

/// Makes the data folder, owned by whoever the server runs as; a free port.
fn make(folder: &Path) -> u16 {
    let _ = std::fs::remove_dir_all(folder);
    std::fs::create_dir_all(folder).expect("a folder is made");
    if is_root() {
        run(Command::new("chown").arg(NOBODY).arg(folder), folder);
    }
    let mut command = as_server(&program("initdb"));
    // Made without syncing; it runs with syncing on.
    command.args(["-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync", "--data-checksums", "-D"]);
    run(command.arg(folder.join("data")), folder);
    TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port()
}

/// Leaves a keeper behind: when the process it watches is gone, however it went, the server stops and its folder goes.
fn keep(server: &Server, watched: u32) {
    // In the background of a shell that ends at once: nobody has to wait for it.
    let script = "(while kill -0 \"$1\" 2>/dev/null; do sleep 1; done
        kill -QUIT \"$(head -n 1 \"$2/data/postmaster.pid\")\"; sleep 1; rm -rf \"$2\" \"$3\") &";
    let mut command = Command::new("sh");
    command.args(["-c", script, "keeper"]).arg(watched.to_string()).arg(&server.folder);
    command.arg(server.folder.with_extension("door"));
    run(&mut command, &server.folder);
}

fn quiet(command: &mut Command) -> &mut Command {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).current_dir("/")
}

fn run(command: &mut Command, log: &Path) {
    let began = Instant::now();
    let status = quiet(command).status().unwrap_or_else(|why| panic!("{command:?}: {why}"));
    let said = std::fs::read_to_string(log).unwrap_or_default();
    assert!(status.success(), "{command:?} failed after {:?} of {PATIENCE:?}: {said}", began.elapsed());
}

/// A command as the user the server runs as.
fn as_server(program: &Path) -> Command {
    if !is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", NOBODY, "--"]).arg(program);
    command
}

fn is_root() -> bool {
    static ROOT: OnceLock<bool> = OnceLock::new();
    *ROOT.get_or_init(|| {
        Command::new("id").arg("-u").output().is_ok_and(|told| String::from_utf8_lossy(&told.stdout).trim() == "0")
    })
}

/// A program of PostgreSQL: on the path, else where Debian keeps them, the newest first.
fn program(name: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut places: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let debian = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut versions: Vec<PathBuf> = debian.map(|version| version.path().join("bin")).collect();
    versions.sort();
    versions.reverse();
    places.extend(versions);
    places.into_iter().map(|place| place.join(name)).find(|file| file.is_file()).unwrap_or_else(|| {
        panic!("`{name}` is not on the path nor under /usr/lib/postgresql; hint: apt-get install postgresql")
    })
}

fn parent() -> u32 {
    #[cfg(unix)]
    return std::os::unix::process::parent_id();
    #[cfg(not(unix))]
    return std::process::id();
}
