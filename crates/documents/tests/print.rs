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
                    std::fs::write(format!("{folder}/template-{tag}-{}-{n}.png", letter.kind.name()), picture).unwrap();
                }
                std::fs::write(format!("{folder}/template-{tag}-{}.pdf", letter.kind.name()), &pdf.bytes).unwrap();
            }
        }
    }
}

#[test]
fn what_someone_typed_is_printed_as_it_stands_and_is_never_markup() {
    let mut letter = common::sample("en");
    let typed = "#let x = 1 [y] *z* $a$ @b \\ `c` <d> // e = _f_ #read(\"/etc/passwd\")";
    letter.salutation = typed.to_owned();
    letter.annexures.as_mut().expect("the sample has annexures").items.push("* # [".to_owned());
    let pdf = print::pdf(&letter).unwrap();
    assert!(pdf.remarks().is_empty(), "{:?}", pdf.remarks());
    let text = print::plain_text(&letter).unwrap().join(" ");
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    assert!(squeezed(&text).contains(&squeezed(typed)), "{text}");
}

#[test]
fn every_page_says_which_page_of_how_many_it_is() {
    let letter = common::sample("en");
    let pages = print::plain_text(&letter).unwrap();
    for (at, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("{} / {}", at + 1, pages.len())), "{page}");
    }
}

#[test]
fn a_name_in_another_script_is_set_with_the_faces_of_that_script() {
    let others = ["મીના સુરેશ", "ਮੀਨਾ ਸੁਰੇਸ਼", "മീന സുരേഷ്, ശ്രീ, ക്ഷ"];
    for name in common::SCRIPTS.map(|(_, name, ..)| name).into_iter().chain(others) {
        let mut letter = common::sample("en");
        letter.salutation = name.to_owned();
        assert!(print::pdf(&letter).unwrap().remarks().is_empty(), "{name}");
    }
}

#[test]
fn the_bytes_do_not_depend_on_what_was_printed_before() {
    let alone = print::pdf(&common::sample("ta")).unwrap();
    for (tag, ..) in common::SCRIPTS {
        print::pdf(&common::sample(tag)).unwrap();
    }
    assert_eq!(alone.bytes, print::pdf(&common::sample("ta")).unwrap().bytes);
}

#[test]
fn a_letter_is_printed_whatever_was_typed_and_says_which_character_it_lacks() {
    let mut letter = common::sample("en");
    letter.salutation = "ꦗ 😀 \u{7}".to_owned();
    let pdf = print::pdf(&letter).unwrap();
    assert_eq!(pdf.remarks(), ["no typeface has the character U+A997", "no typeface has the character U+1F600"],);
    assert!(print::plain_text(&letter).unwrap()[0].contains(char::REPLACEMENT_CHARACTER));
}
