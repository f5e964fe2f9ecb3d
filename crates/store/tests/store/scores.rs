//! The counts of scorecards on both engines: always the sum of what the cases add, with nothing left of a case that is gone.

use crate::common::{Place, deed, on_both_engines, sealed};
use crate::views::views;
use mukti_register::CaseId;
use mukti_store::{Behind, CaseViews, Deed, Level, Score, ScorePart, Store, Write};
use mukti_terms::Day;
use mukti_terms::when::{days_since_1970, plus_days};
use std::sync::atomic::{AtomicU64, Ordering};

static NEXT: AtomicU64 = AtomicU64::new(1 << 40);

fn part(measure: &str, district: &str, bucket: i64, n: i64) -> ScorePart {
    ScorePart {
        measure: measure.to_owned(),
        office: "district_magistrate".to_owned(),
        state: "IN-UP".to_owned(),
        district: district.to_owned(),
        month: 202_603,
        bucket,
        n,
    }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A case that adds these parts.
fn keep(store: &Store, case: CaseId, parts: Vec<ScorePart>) {
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let last = store.history(case).unwrap().last().map_or(0, |entry| entry.position);
    let mut parts = parts;
    parts.sort();
    let views = CaseViews { parts, ..views(case, u32::try_from(case.bits()).unwrap()) };
    let entry = sealed(u128::from(number), b"a");
    store.keep(Deed { views: vec![views], ..deed(case, last, vec![entry]) }).unwrap();
}

fn count(scores: &[Score], measure: &str) -> i64 {
    scores.iter().filter(|score| score.measure == measure).map(|score| score.n).sum()
}

on_both_engines! {
    fn what_a_case_no_longer_adds_is_no_longer_counted(place: &Place) {
        let store = place.open();
        let (one, other) = (CaseId::from_bits(1), CaseId::from_bits(2));
        let on = day("2026-04-15");
        keep(&store, one, vec![part("in_time", "Sundarpur", 0, 2), part("late", "Sundarpur", 9, 3)]);
        keep(&store, other, vec![part("late", "Rampur Khas", 9, 1)]);
        let all = store.scores(Level::State, on).unwrap();
        assert_eq!((count(&all, "in_time"), count(&all, "late")), (2, 4));
        let delays = &store.delays(Level::Everywhere, ("", ""), on).unwrap()["district_magistrate"];
        assert_eq!(delays.done.iter().map(|(days, n)| (*days, *n)).collect::<Vec<_>>(), [(0, 2), (9, 4)]);
        assert!(store.scores_add_up().unwrap());
        // A correction: it was done in time after all.
        keep(&store, one, vec![part("in_time", "Sundarpur", 0, 5)]);
        let of_state = store.scores_of_state("IN-UP", on).unwrap();
        assert_eq!((count(&of_state, "in_time"), count(&of_state, "late")), (5, 1));
        let sundarpur = store.scores_of_place(Level::District, ("IN-UP", "Sundarpur"), on).unwrap();
        assert_eq!((count(&sundarpur, "in_time"), count(&sundarpur, "late")), (5, 0));
        let months = store.score_months(Level::DistrictMonth, ("IN-UP", "Sundarpur"), "district_magistrate", on).unwrap();
        assert_eq!(months.iter().map(|score| (score.month, score.n)).collect::<Vec<_>>(), [(202_603, 5)]);
        assert!(store.scores_add_up().unwrap());
        // Both are taken back: nothing is left, not even a row that says nothing.
        for case in [one, other] {
            let last = store.history(case).unwrap().last().unwrap().position;
            let gone = sealed(u128::from(NEXT.fetch_add(1, Ordering::Relaxed)), b"gone");
            store.keep(Deed { views_gone: vec![case], ..deed(case, last, vec![gone]) }).unwrap();
        }
        assert_eq!(store.scores(Level::District, on).unwrap(), []);
        assert!(store.scores_add_up().unwrap());
    }

    fn an_open_duty_is_late_from_the_day_after_its_last_day_whatever_the_month(place: &Place) {
        let store = place.open();
        for (at, last) in ["2026-02-28", "2026-03-01", "2026-03-31", "2026-12-31"].into_iter().enumerate() {
            let case = CaseId::from_bits(at as u128 + 1);
            keep(&store, case, vec![part("open", "Sundarpur", days_since_1970(day(last)), 1)]);
        }
        let mut on = day("2026-02-20");
        while on <= day("2027-01-10") {
            let late = ["2026-02-28", "2026-03-01", "2026-03-31", "2026-12-31"].iter().filter(|last| day(last) < on).count();
            let late = i64::try_from(late).unwrap();
            for scores in [
                store.scores(Level::Everywhere, on).unwrap(),
                store.scores_of_state("IN-UP", on).unwrap(),
                store.scores_of_place(Level::District, ("IN-UP", "Sundarpur"), on).unwrap(),
                store.score_months(Level::StateMonth, ("IN-UP", ""), "district_magistrate", on).unwrap(),
            ] {
                assert_eq!((count(&scores, "open"), count(&scores, "open_late")), (4, late), "on {on}");
            }
            let behind = Behind {
                measure: "open",
                state: Some("IN-UP"),
                district: Some("Sundarpur"),
                office: Some("district_magistrate"),
                from: i64::MIN,
                before: days_since_1970(on),
            };
            assert_eq!(store.cases_behind(behind, 10).unwrap().len(), usize::try_from(late).unwrap());
            on = plus_days(on, 1);
        }
    }

    fn counts_that_were_meddled_with_are_seen_and_added_up_anew(place: &Place) {
        let store = place.open();
        let case = CaseId::from_bits(7);
        let on = day("2026-04-15");
        keep(&store, case, vec![part("in_time", "Sundarpur", 0, 2), part("open", "Sundarpur", 20_000, 1)]);
        let before = store.scores(Level::District, on).unwrap();
        for sql in ["UPDATE score SET n = n + 1 WHERE measure = 'in_time'", "DELETE FROM score WHERE measure = 'open_day'"] {
            drop(store.head());
            place.meddle(sql).unwrap();
            assert!(!store.scores_add_up().unwrap(), "{sql}");
            store.write(Write::Scores).unwrap();
            assert!(store.scores_add_up().unwrap());
            assert_eq!(store.scores(Level::District, on).unwrap(), before);
        }
    }
}
