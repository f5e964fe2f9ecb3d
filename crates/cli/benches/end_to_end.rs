//! From a file to results: cases a second, peak memory, and the time to the first letter of a fresh process.
//!
//! `cargo bench -p mukti-cli --bench end_to_end -- [CASES]`; absolute numbers belong to the machine they were taken on.
#![expect(clippy::print_stdout, reason = "a bench tells its times")]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const MUKTI: &str = env!("CARGO_BIN_EXE_mukti");

fn main() {
    let cases: u64 = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(200_000);
    let folder = std::env::temp_dir().join(format!("mukti-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let input = simulated(&folder, cases);
    for format in ["ndjson", "csv"] {
        let (time, peak_kib) = assessed(&input, format);
        let a_second = u128::from(cases) * 1000 / time.as_millis().max(1);
        println!(
            "assess --format {format}: {cases} cases in {:.2} s = {a_second} cases/s; peak {} MB",
            time.as_secs_f64(),
            peak_kib / 1024
        );
    }
    first_letter(&folder);
    let _ = std::fs::remove_dir_all(&folder);
}

fn simulated(folder: &Path, cases: u64) -> PathBuf {
    let path = folder.join("cases.ndjson");
    let start = Instant::now();
    let status = Command::new(MUKTI)
        .args(["simulate", "--seed", "7", "--cases", &cases.to_string(), "--out"])
        .arg(&path)
        .status();
    assert!(status.is_ok_and(|status| status.success()), "simulate");
    println!("simulate: {:.2} s", start.elapsed().as_secs_f64());
    path
}

fn assessed(input: &Path, format: &str) -> (Duration, u64) {
    let start = Instant::now();
    let child = Command::new(MUKTI)
        .arg("assess")
        .arg(input)
        .args(["--format", format, "--on", "2026-11-21"])
        .stdout(Stdio::null())
        .spawn()
        .expect("runs");
    let peak = watch(child);
    (start.elapsed(), peak)
}

/// Waits, reading the peak of resident memory (VmHWM, in KiB) as it goes.
fn watch(mut child: Child) -> u64 {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        if let Ok(text) = std::fs::read_to_string(&status) {
            let line = text.lines().find(|line| line.starts_with("VmHWM"));
            peak = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(peak).max(peak);
        }
        if let Ok(Some(status)) = child.try_wait() {
            assert!(status.success(), "assess");
            return peak;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn first_letter(folder: &Path) {
    let one = folder.join("one.csv");
    std::fs::write(&one, "case,work.state,work.kind,informed.on,force.threat,free.movement,advance.taken\nA-1,IN-TN,brick_kiln,2026-11-01,yes,no,yes\n").expect("a file");
    for language in ["en", "hi", "ur"] {
        let start = Instant::now();
        let letters = folder.join("letters");
        let status = Command::new(MUKTI)
            .arg("assess")
            .arg(&one)
            .args(["--language", language, "--letters"])
            .arg(&letters)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        assert!(status.is_ok_and(|status| status.success()), "letters");
        println!("first letter from a fresh process ({language}): {} ms", start.elapsed().as_millis());
    }
}
