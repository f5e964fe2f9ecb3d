//! A full disk: answered and survived, read from, forgotten on, and healed without a restart.

use crate::common::{at, deed, sealed};
use mukti_register::CaseId;
use mukti_store::{Deed, FileWrite, HeldFor, KeyWrite, Store, StoreError, SubjectKey, Write};
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

/// A disk of our own, so small that it is soon full.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    /// `None` where we may not mount one.
    fn of(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let options = format!("size={megabytes}m");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &options, "tmpfs"]).arg(folder.path()).status();
        mounted.is_ok_and(|status| status.success()).then_some(Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    /// Fills it to the last block.
    fn fill(&self) {
        let mut file = std::fs::File::options().create(true).append(true).open(self.path().join("filler")).unwrap();
        for size in [1 << 20, 1 << 12] {
            while file.write_all(&vec![1; size]).is_ok() {}
        }
    }

    fn make_room(&self) {
        std::fs::remove_file(self.path().join("filler")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
}

fn key(subject: u128) -> KeyWrite {
    KeyWrite::Subject(SubjectKey {
        subject,
        class: 2,
        generation: 1,
        wrapped: vec![7; 80],
        wrapped_under: 1,
        held_for: HeldFor::Organisation,
        destroy_after: None,
        legal_hold: false,
    })
}

#[test]
fn on_a_full_disk_nothing_is_kept_but_reading_forgetting_and_signing_out_work_and_it_heals_by_itself() {
    let Some(disk) = SmallDisk::of(48) else {
        eprintln!("not tried: no disk may be mounted here");
        return;
    };
    let store = Store::open(at(&disk.path().join("data"))).unwrap();
    let case = CaseId::from_bits(1);
    let keys = (1..=200).map(key).collect();
    store.keep(Deed { keys, ..deed(case, 0, vec![sealed(1, b"one")]) }).unwrap();
    disk.fill();
    let piece = || FileWrite::Chunk { file: 8, at: 0, sealed: vec![1; 4 << 20], now: 1 };
    let full = store.file(FileWrite::Begin { file: 8, head: vec![0; 4 << 20], now: 1 });
    assert!(matches!(full, Err(StoreError::DiskFull)), "{full:?}");
    disk.fill();
    assert_eq!(store.entry(1).unwrap().unwrap().sealed, sealed(1, b"one"), "what was kept is read");
    let forget = vec![KeyWrite::Destroy { subject: 150 }];
    store.keep(Deed { keys: forget, ..deed(case, 1, vec![sealed(2, b"forgotten")]) }).unwrap();
    assert!(store.subject_keys(150).unwrap().is_empty());
    assert_eq!(store.subject_keys(151).unwrap().len(), 1);
    store.write(Write::End { hash: "nobody".to_string() }).unwrap();
    disk.make_room();
    store.file(FileWrite::Begin { file: 8, head: vec![0; 4], now: 1 }).expect("it heals by itself");
    store.file(piece()).unwrap();
    store.keep(deed(case, 2, vec![sealed(3, b"three")])).unwrap();
    assert_eq!(store.head().unwrap().size(), 3);
    assert!(store.keep_reserve());
    assert_eq!(store.scrub().unwrap(), Vec::<String>::new());
}
