//! What a search finds, in what order, and what it leaves behind.

use super::*;
use proptest::prelude::{prop_assert, proptest};

fn index() -> Index {
    let mut index = Index::new();
    for (id, field, text) in [
        (1, Field::Name, "Lakshmi Devi"),
        (1, Field::Place, "Chhota Nagar"),
        (1, Field::Phone, "+91 98765-43210"),
        (2, Field::Name, "Sitaram Manjhi"),
        (2, Field::Relative, "Ramesh Manjhi"),
        (2, Field::Place, "Bada Nagar"),
        (3, Field::Name, "Mohammad Salim w/o Zubeda"),
        (3, Field::Phone, "011 2345 6789 / 9000012345"),
        (4, Field::Name, "முருகன்"),
        (4, Field::Place, "Keezhur"),
        (5, Field::Name, "Ramkumar"),
        (6, Field::Name, "Savitaben"),
        (7, Field::Name, "Meena"),
        (8, Field::Name, "Leela"),
    ] {
        index.insert(id, field, text);
    }
    index
}

fn first(query: &str) -> Option<u128> {
    index().search(query, 10).first().map(|hit| hit.id)
}

#[test]
fn lakshmi_is_found_by_any_spelling_and_script() {
    for query in ["Laxmi", "lachhmi", "लक्ष्मी", "லட்சுமி", "లక్ష్మి", "لکشمی", "Lákshmī", "laks", "Lakhsmi", "Smt. Laxmi"]
    {
        assert_eq!(first(query), Some(1), "{query}");
    }
}

#[test]
fn words_are_found_in_any_order_joined_cut_and_half_typed() {
    for (query, id) in [
        ("Devi Lakshmi", 1),
        ("Manjhi Sita Ram", 2),
        ("sita ram", 2),
        ("Ram Kumar", 5),
        ("ramku", 5),
        ("राम कुमार", 5),
        ("Savita ben", 6),
        ("सविता", 6),
        ("Md. Saleem", 3),
        ("محمد سلیم", 3),
        ("Murukan", 4),
    ] {
        assert_eq!(first(query), Some(id), "{query}");
    }
}

#[test]
fn a_name_and_a_village_together_find_the_person_who_has_both() {
    let hits = index().search("lakshmi nagar", 10);
    assert_eq!((hits[0].id, hits[0].field), (1, Field::Name));
    assert_eq!(first("nagar bada"), Some(2));
    assert_eq!(first("कीज़ूर"), Some(4));
}

#[test]
fn a_number_is_found_by_its_last_four_digits_and_not_by_three_or_by_a_digit_wrong() {
    for (query, id) in [
        ("3210", Some(1)),
        ("98765 43210", Some(1)),
        ("+919876543210", Some(1)),
        ("09876543210", Some(1)),
        ("९८७६५४३२१०", Some(1)),
        ("2345 6789", Some(3)),
        ("12345", Some(3)),
        ("lakshmi 3210", Some(1)),
        ("210", None),
        ("3211", None),
    ] {
        assert_eq!(first(query), id, "{query}");
    }
    let hit = index().search("9876543210", 1)[0];
    assert_eq!((hit.field, hit.score.to_bits()), (Field::Phone, 1.0_f64.to_bits()));
}

#[test]
fn meena_does_not_find_leela_and_a_relative_comes_after_the_person() {
    assert!(index().search("Meena", 10).iter().all(|hit| hit.id != 8));
    let mut index = index();
    index.insert(9, Field::Name, "Zubeda");
    let ids: Vec<u128> = index.search("Zubaida", 10).iter().map(|hit| hit.id).collect();
    assert_eq!(ids[..2], [9, 3]);
}

#[test]
fn what_is_removed_is_found_no_more_and_its_words_are_gone() {
    let mut index = index();
    let words = index.words();
    index.insert(10, Field::Name, "Brijmohan Lakshmi");
    index.insert(10, Field::Phone, "9111122222");
    index.remove(10);
    index.remove(99);
    assert_eq!(index.words(), words);
    assert!(index.search("Brijmohan", 10).is_empty() && index.search("9111122222", 10).is_empty());
    assert_eq!(index.search("Lakshmi", 10).len(), 1);
    for id in 1..=8 {
        index.remove(id);
    }
    assert!(index.is_empty() && index.words() == 0 && index.phones.is_empty());
    index.insert(11, Field::Name, "Lakshmi");
    assert_eq!(index.search("laxmi", 10).len(), 1);
}

#[test]
fn a_text_told_twice_is_held_once() {
    let mut index = index();
    let (texts, bytes) = (index.len(), index.bytes());
    index.insert(1, Field::Name, "LAKSHMI  devi");
    index.insert(1, Field::Phone, "9876543210");
    index.insert(1, Field::Other, " … ");
    assert_eq!((index.len(), index.bytes()), (texts, bytes));
}

#[test]
fn nothing_held_is_in_the_debug_text() {
    assert_eq!(format!("{:?}", index()), "Index(…)");
}

#[test]
fn the_same_inserts_give_the_same_answers_in_the_same_order() {
    for query in ["ram", "nagar", "l", "manjhi ramesh", "2"] {
        assert_eq!(index().search(query, 5), index().search(query, 5));
    }
}

#[test]
fn five_hundred_people_of_one_name_do_not_hide_the_exact_one() {
    let mut index = Index::new();
    for id in 0..500 {
        index.insert(id, Field::Name, "Raam Kumaar Yadava");
        index.insert(id, Field::Place, "Ram Kumar");
    }
    index.insert(999, Field::Name, "Ram Kumar Yadav");
    assert_eq!(index.search("Ram Kumar Yadav", 3)[0].id, 999);
}

#[test]
fn a_word_of_any_length_and_a_text_of_any_number_of_words_are_bounded() {
    let mut index = Index::new();
    index.insert(1, Field::Other, &"word ".repeat(100_000));
    index.insert(2, Field::Name, &"ल".repeat(1_000_000));
    assert!(index.bytes() < 20_000, "{}", index.bytes());
    assert_eq!(index.search(&"ल".repeat(1_000_000), 1)[0].id, 2);
}

proptest! {
    #[test]
    fn an_inserted_name_is_always_found_first_by_itself(
        names in proptest::collection::vec("(\\PC{0,12}|[a-z ]{1,14}|[क-ह\u{93e}-\u{94d} ]{1,10}|[ا-ی ]{1,8})", 1..12),
        at in 0_usize..12,
    ) {
        let mut index = Index::new();
        for (id, name) in (0..).zip(&names) {
            index.insert(id, Field::Name, name);
            index.insert(id, Field::Place, "Ram Kumar");
        }
        let at = at % names.len();
        if !Name::read(&names[at]).words().is_empty() {
            let hits = index.search(&names[at], 100);
            let own = hits.iter().find(|hit| hit.id == at as u128).expect("a name finds itself");
            prop_assert!(own.score.to_bits() == hits[0].score.to_bits() && own.score >= 1.0);
        }
    }

    #[test]
    fn no_question_is_too_strange_to_ask(query in ".*") {
        prop_assert!(index().search(&query, 3).len() <= 3);
    }
}
