//! The tables of a scorecard: all of a place, its offices, the places in it, and the steps for people; each number opens its cases.

use super::{address, name, whole};
use crate::voice::Voice;
use maud::{Markup, html};
use mukti_casework::scorecards::paper::{DUTIES, SHORT, STEPS, SUMS};
use mukti_casework::{Counted, ScorePlace, Scorecard};
use mukti_indicators::card::Share;
use mukti_indicators::{Card, Measure, Median};
use mukti_messages::Args;

/// A number that opens the cases behind it.
pub fn number(voice: Voice, counted: Counted, count: u64, place: &ScorePlace, office: Option<&str>) -> Markup {
    let shown = voice.number(whole(count));
    let to = address("/scorecards/cases", place, office);
    let joint = if to.contains('?') { '&' } else { '?' };
    let said = format!("{shown} {}", voice.text(&counted.key()));
    html! {
        @if count == 0 { span.number { (shown) } } @else {
            a.number href=(format!("{to}{joint}counted={}", counted.word())) aria-label=(said) { (shown) }
        }
    }
}

/// What a sentence of a share takes.
fn args(share: Share) -> Args<'static> {
    Args::new().with("low", whole(share.low)).with("high", whole(share.high)).with("of", whole(share.of))
}

/// "41 % of 300", "33 to 67 % of 3", or that it cannot be asked.
pub fn share(voice: Voice, share: Option<Share>) -> Markup {
    html! {
        @match share {
            None => { span.dotted { (voice.say("score-share-none")) } }
            Some(share) if share.low == share.high => { (voice.with("score-share", &args(share))) }
            Some(share) => { (voice.with("score-share-range", &args(share))) }
        }
    }
}

/// "19 days (12 to 30), of 60", or that there are too few.
pub fn median(voice: Voice, median: Option<Median>) -> Markup {
    html! {
        @match median {
            None => { span.dotted { (voice.say("score-median-few")) } }
            Some(found) => {
                @let days = Args::new().with("days", found.days);
                @if found.at_least { (voice.with("score-median-at-least", &days)) } @else { (voice.with("score-median-days", &days)) }
                " " span.quiet {
                    @let args = Args::new().with("low", found.low).with("of", whole(found.of));
                    @match found.high {
                        Some(high) => { (voice.with("score-median-between", &args.with("high", high))) }
                        None => { (voice.with("score-median-from", &args)) }
                    }
                }
            }
        }
    }
}

/// All of a place.
pub fn all(voice: Voice, card: &Scorecard) -> Markup {
    let duties = card.whole.duties();
    html! {
        section.card aria-labelledby="whole" {
            h2 #whole { (voice.say("score-whole")) }
            @if duties == 0 { p.quiet { (voice.say("score-no-duty")) } } @else {
                p.strong { (voice.say("score-in-time-share")) ": " (share(voice, card.whole.in_time())) }
                table.sums {
                    caption.unseen { (voice.say("score-whole")) }
                    tbody { @for counted in DUTIES {
                        tr {
                            th scope="row" { (voice.say(&counted.key())) }
                            td.amount { (number(voice, counted, counted.of(&card.whole), &card.place, card.office.as_deref())) }
                        }
                    } }
                    tfoot { tr { th scope="row" { (voice.say("score-duties")) } td.amount { (voice.number(whole(duties))) } } }
                }
            }
        }
    }
}

/// The kinds of office of a place.
pub fn offices(voice: Voice, card: &Scorecard) -> Markup {
    html! {
        @if !card.offices.is_empty() {
            section.card aria-labelledby="offices" {
                h2 #offices { (voice.say("score-offices")) }
                table.stack {
                    caption.unseen { (voice.say("score-offices")) }
                    (head(voice, "score-office", true))
                    tbody { @for line in &card.offices {
                        tr {
                            th scope="row" { a href=(address("/scorecards", &card.place, Some(&line.office))) { (voice.office(&line.office)) } }
                            (cells(voice, &line.card, &card.place, Some(&line.office)))
                            td data-label=(voice.text("score-median")) { span { (median(voice, line.median)) } }
                        }
                    } }
                }
            }
        }
    }
}

/// The places of a place, those with the most late first.
pub fn places(voice: Voice, card: &Scorecard) -> Markup {
    let key = if card.place == ScorePlace::Everywhere { "score-states" } else { "score-districts" };
    let mut lines: Vec<_> = card.places.iter().filter(|line| line.card.duties() > 0).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.card.open_late()));
    let office = card.office.as_deref();
    html! {
        @if !lines.is_empty() {
            section.card aria-labelledby="places" {
                h2 #places { (voice.say(key)) }
                table.stack {
                    caption.unseen { (voice.say(key)) }
                    (head(voice, "score-place", false))
                    tbody { @for line in lines {
                        tr {
                            th scope="row" { a href=(address("/scorecards", &line.place, office)) { (name(voice, &line.place)) } }
                            (cells(voice, &line.card, &line.place, office))
                        }
                    } }
                }
            }
        }
    }
}

fn head(voice: Voice, of: &str, with_median: bool) -> Markup {
    html! {
        thead { tr {
            th scope="col" { (voice.say(of)) }
            th scope="col" { (voice.say("score-in-time-share")) }
            @for counted in SHORT { th.amount scope="col" { (voice.say(&counted.key())) } }
            @if with_median { th scope="col" { (voice.say("score-median")) } }
        } }
    }
}

fn cells(voice: Voice, card: &Card, place: &ScorePlace, office: Option<&str>) -> Markup {
    html! {
        td data-label=(voice.text("score-in-time-share")) { span { (share(voice, card.in_time())) } }
        @for counted in SHORT {
            td.amount data-label=(voice.text(&counted.key())) { span { (number(voice, counted, counted.of(card), place, office)) } }
        }
    }
}

/// The steps for people and cases, each as a share of the step before it.
pub fn steps(voice: Voice, card: &Scorecard) -> Markup {
    html! {
        section.card aria-labelledby="steps" {
            h2 #steps { (voice.say("score-steps")) }
            table.sums {
                caption.unseen { (voice.say("score-steps")) }
                tbody {
                    @for (step, before) in STEPS {
                        tr {
                            th scope="row" { (voice.say(&Counted::Measure(step).key())) }
                            td.amount {
                                (number(voice, Counted::Measure(step), card.whole.get(step), &card.place, None))
                                @if let Some(before) = before { (part_of(voice, card, step, before)) }
                            }
                        }
                    }
                    @for sum in SUMS {
                        tr { th scope="row" { (voice.say(&Counted::Measure(sum).key())) } td.amount { (voice.rupees(card.whole.money(sum))) } td {} }
                    }
                    tr {
                        th scope="row" { (voice.say(&Counted::Measure(Measure::MoneyNotKnown).key())) }
                        td.amount {
                            (number(voice, Counted::Measure(Measure::MoneyNotKnown), card.whole.get(Measure::MoneyNotKnown), &card.place, None))
                            (part_of(voice, card, Measure::MoneyNotKnown, Measure::People))
                        }
                    }
                }
            }
        }
    }
}

/// What share of an earlier step this one is, under its number so that a narrow screen holds it.
fn part_of(voice: Voice, card: &Scorecard, step: Measure, before: Measure) -> Markup {
    html! {
        div.quiet.under {
            @match card.whole.of(step, before) {
                None => { span.dotted { (voice.say("score-part-none")) } }
                Some(share) => { (voice.with(&format!("score-part-{}", before.word()), &args(share))) }
            }
        }
    }
}
