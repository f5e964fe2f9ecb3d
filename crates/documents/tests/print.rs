//! Letters are set in every script, the same bytes every time, and what someone typed is never markup.

mod common;

use mukti_documents::print;

#[test]
fn every_script_is_set_without_a_remark_and_with_the_same_bytes_twice() {
    for (tag, ..) in common::SCRIPTS {
        for letter in [common::sample(tag), common::summary(tag)] {
            let pdf = print::pdf(&letter).unwrap();
            assert!(pdf.remarks().is_empty(), "{tag}: {:?}", pdf.remarks());
            assert_eq!(pdf.bytes, print::pdf(&letter).unwrap().bytes, "{tag}");
            if let Ok(folder) = std::env::var("MUKTI_LOOK") {
                for (n, picture) in print::pictures(&letter, 80).unwrap().iter().enumerate() {
                    std::fs::write(format!("{folder}/{tag}-{}-{n}.png", letter.kind.name()), picture).unwrap();
                }
                std::fs::write(format!("{folder}/{tag}-{}.pdf", letter.kind.name()), &pdf.bytes).unwrap();
            }
        }
    }
}
