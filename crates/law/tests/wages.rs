//! Pay against the minimum: every unit, people who share, coarse dates, old and recalled rates.

mod common;

use common::{limb, of};
use mukti_law::finding::{Determination, LimbId};
use mukti_terms::{Answer, Rupees};

const ON: &str = "2026-02-15";

fn paid(more: &[(&'static str, &'static str)]) -> Determination {
    let base = [
        ("work.state", "IN-BR"),
        ("work.kind", "rice_mill"),
        ("skill", "unskilled"),
        ("work.from", "2025-11-01"),
        ("work.to", "2025-11-30"),
    ];
    let named = |name: &str| more.iter().any(|(one, _)| *one == name);
    // A fact told as nothing is not told.
    let all = base.into_iter().filter(|(name, _)| !named(name)).chain(more.iter().copied());
    of(all.filter(|(_, word)| !word.is_empty()), ON)
}

fn below(more: &[(&'static str, &'static str)]) -> Answer {
    limb(&paid(more), LimbId::EffectWage).value
}

#[test]
fn every_unit_of_pay_is_brought_to_the_same_day() {
    // 428 rupees a day is the minimum there: an hour is an eighth, a week six days, a month twenty-six, a year twelve months.
    for (unit, enough) in [("hour", 54), ("day", 428), ("week", 2568), ("month", 11_128), ("year", 133_536)] {
        let amount = |rupees: i32| -> &'static str { Box::leak(rupees.to_string().into_boxed_str()) };
        let told = |rupees| below(&[("wage.unit", unit), ("wage.amount", amount(rupees)), ("wage.shared_by", "1")]);
        assert_eq!(told(enough), Answer::No, "{unit}: {enough} is the minimum");
        assert_eq!(told(enough - 1), Answer::Yes, "{unit}: one rupee less is below it");
    }
}

#[test]
fn a_sum_for_the_whole_time_is_spread_over_the_days_worked() {
    let told = |amount| {
        let pay =
            [("wage.unit", "whole_period"), ("wage.amount", amount), ("wage.shared_by", "1"), ("days.worked", "20")];
        below(&pay)
    };
    assert_eq!(told("8559"), Answer::Yes);
    assert_eq!(told("8560"), Answer::No);
}

#[test]
fn a_sum_of_which_nobody_said_for_how_many_shows_too_little_but_never_enough() {
    assert_eq!(below(&[("wage.unit", "day"), ("wage.amount", "427")]), Answer::Yes);
    assert_eq!(below(&[("wage.unit", "day"), ("wage.amount", "900")]), Answer::NotKnown);
}

#[test]
fn what_is_kept_back_or_given_in_kind_was_not_paid() {
    let pay = [("wage.unit", "day"), ("wage.amount", "400"), ("wage.shared_by", "1")];
    for more in [("wage.deducted", "5000"), ("wage.in_kind", "200")] {
        assert_eq!(below(&[pay[0], pay[1], pay[2], more]), Answer::Yes, "{more:?}");
    }
}

#[test]
fn a_coarse_end_makes_the_sum_due_an_interval_and_no_figure() {
    let found = paid(&[("work.to", "2025-12"), ("days.per_week", "6"), ("wage.unit", "day"), ("wage.amount", "300")]);
    let wages = &found.wages;
    assert_eq!(wages.due, None);
    assert!(wages.due_low < wages.due_high && wages.due_low > Some(Rupees::ZERO));
    assert_eq!(wages.below_minimum, Answer::Yes);
}

/// What a table of its own says of a mill worker of Bihar paid a hundred rupees a day in that month.
fn by_table(rows: &'static str, month: &str) -> mukti_law::wages::Reckoned {
    let plan = "[[kind]]\nwork = \"rice_mill\"\nsphere = \"state\"\ntables = [\"invented\"]\n";
    let rates =
        mukti_law::rates::read(&[("rates/employments.toml", plan), ("rates/state/invented.csv", rows)], Some(12));
    let premises = mukti_law::determine::Premises { rates, days_in_month: Some(26), ..Default::default() };
    let said = [
        ("work.state", "IN-BR"),
        ("work.kind", "rice_mill"),
        ("work.from", month),
        ("work.to", month),
        ("wage.amount", "100"),
        ("wage.unit", "day"),
    ];
    mukti_law::wages::reckon(&common::facts(said), common::day(ON), &premises)
}

#[test]
fn a_recalled_rate_is_shown_and_decides_nothing() {
    let rows = "h\nIN-BR,invented,,,,day,300,,2025-01-01,,,https://example.org,recalled,\n";
    let wages = by_table(rows, "2025-03-04").wages;
    assert_eq!(wages.below_minimum, Answer::NotKnown);
    assert_eq!((wages.due, wages.rates.len()), (None, 1));
    let reported = "h\nIN-BR,invented,,,,day,300,,2025-01-01,,,https://example.org,reported,\n";
    assert_eq!(by_table(reported, "2025-03-04").wages.below_minimum, Answer::Yes);
}

#[test]
fn a_rate_too_old_to_be_current_is_a_floor_and_is_not_reckoned_with() {
    let rows = "h\nIN-BR,invented,,,,day,300,,2025-01-01,,,https://example.org,reported,\n";
    assert_eq!(by_table(rows, "2025-12-31").wages.below_minimum, Answer::Yes);
    let later = by_table(rows, "2026-01-01");
    assert_eq!((later.wages.below_minimum, later.sure), (Answer::Yes, false));
    assert!(later.wages.not_known.contains(&"wage-missing-rate"));
    assert_eq!((later.wages.due, later.wages.short), (None, None));
    let low = "h\nIN-BR,invented,,,,day,30,,2025-01-01,,,https://example.org,reported,\n";
    let enough = by_table(low, "2026-01-01");
    assert_eq!(enough.wages.below_minimum, Answer::NotKnown);
    assert!(enough.missing.contains(&mukti_law::fact::WAGE_LOCAL_USUAL));
}

#[test]
fn of_two_orders_for_one_day_the_later_holds() {
    let rows = "h\nIN-BR,invented,,,,day,90,,2025-01-01,,,https://example.org,reported,\nIN-BR,invented,,,,day,300,,2025-01-01,,2025-02-01,https://example.org,reported,\n";
    assert_eq!(by_table(rows, "2025-03-04").wages.below_minimum, Answer::Yes);
}

#[test]
fn a_zone_without_a_rate_that_day_may_have_a_lower_one() {
    let rows = "h\nIN-BR,invented,,A,,day,300,,2025-01-01,,,https://example.org,reported,\nIN-BR,invented,,B,,day,90,,2024-01-01,2024-12-31,,https://example.org,reported,\n";
    let found = by_table(rows, "2025-03-04");
    assert_eq!((found.wages.below_minimum, found.sure), (Answer::Yes, false), "presumed until the zone is told");
}

#[test]
fn without_any_date_the_rate_of_the_day_asked_presumes_and_settles_nothing() {
    let said = [("work.state", "IN-BR"), ("work.kind", "rice_mill"), ("wage.amount", "100"), ("wage.unit", "day")];
    let found = of(said, ON);
    let wage = limb(&found, LimbId::EffectWage);
    assert!(wage.value.is_yes() && wage.presumed);
    assert!(found.ask.contains(&mukti_law::fact::WORK_FROM));
}

#[test]
fn a_sum_of_which_nobody_said_for_how_many_was_not_surely_paid_to_this_person() {
    let pay = [("wage.unit", "day"), ("wage.amount", "400"), ("days.worked", "20")];
    for more in [None, Some(("wage.shared_by", "0"))] {
        let wages = paid(&pay.into_iter().chain(more).collect::<Vec<_>>()).wages;
        assert_eq!(wages.paid, None, "{more:?}");
        assert_eq!(wages.short, Some(Rupees::whole(560)), "short even if all of it was this person's");
        assert!(wages.not_known.contains(&"wage-missing-sharers"));
    }
    let enough = paid(&[("wage.unit", "day"), ("wage.amount", "900"), ("days.worked", "20")]).wages;
    assert_eq!((enough.paid, enough.short), (None, None));
    let whole = [("work.from", ""), ("wage.unit", "whole_period"), ("wage.amount", "9000"), ("days.worked", "20")];
    assert_eq!(paid(&whole).wages.paid, None, "without dates too");
}

#[test]
fn a_share_of_nobody_is_not_the_whole() {
    let pay = [("wage.unit", "day"), ("wage.amount", "900"), ("wage.shared_by", "0")];
    assert_eq!(below(&pay), Answer::NotKnown);
}

#[test]
fn days_that_nobody_counted_make_no_sum_exact() {
    let wages = paid(&[("wage.unit", "month"), ("wage.amount", "3000"), ("wage.shared_by", "1")]).wages;
    assert_eq!((wages.due, wages.short, wages.days), (None, None, None));
    assert!(wages.not_known.contains(&"wage-missing-days"));
    assert!(wages.due_low.is_some() && wages.below_minimum.is_yes());
    let nothing = paid(&[("wage.none", "yes")]).wages;
    assert_eq!((nothing.due, nothing.short, nothing.days), (None, None, None));
    let counted = paid(&[("wage.none", "yes"), ("days.worked", "10")]).wages;
    assert_eq!(
        (counted.due, counted.short, counted.days),
        (Some(Rupees::whole(4280)), Some(Rupees::whole(4280)), Some(10))
    );
}

#[test]
fn nothing_is_surely_short_only_where_nothing_can_be_due() {
    let pay =
        [("skill", ""), ("wage.unit", "day"), ("wage.amount", "440"), ("wage.shared_by", "1"), ("days.worked", "20")];
    let between = paid(&pay).wages;
    assert!(between.due_low < between.paid && between.paid < between.due_high);
    assert_eq!(between.short, None);
    let enough = paid(&[("wage.unit", "day"), ("wage.amount", "440"), ("wage.shared_by", "1"), ("days.worked", "20")]);
    assert_eq!(enough.wages.short, Some(Rupees::ZERO));
}

#[test]
fn an_hour_below_the_minimum_is_short_on_a_long_day_too() {
    let hourly = |amount: &'static str, hours: &'static str| {
        let pay = [
            ("wage.unit", "hour"),
            ("wage.amount", amount),
            ("wage.shared_by", "1"),
            ("hours.per_day", hours),
            ("days.worked", "10"),
        ];
        paid(&pay).wages
    };
    // 428 rupees a day are 53.50 an hour.
    let long = hourly("50", "12");
    assert_eq!(
        (long.due, long.paid, long.short),
        (Some(Rupees::whole(6420)), Some(Rupees::whole(6000)), Some(Rupees::whole(420)),)
    );
    for hours in ["4", "8", "9.5", "12"] {
        for amount in ["40", "53", "54", "60"] {
            let wages = hourly(amount, hours);
            let short = wages.short.expect("all is told") > Rupees::ZERO;
            assert_eq!(short, wages.below_minimum.is_yes(), "{amount} an hour for {hours} hours");
        }
    }
}
