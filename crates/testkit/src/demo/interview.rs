//! What an invented person told, topic by topic.

use super::cases::{Pay, Spec};
use super::people::Invented;
use super::stories::Story;
use jiff::civil::Date;
use mukti_terms::when::plus_months;

type Answers = Vec<(&'static str, String)>;

/// The topics that were asked: topic, answers, their own words.
pub(super) fn of(spec: &Spec, person: &Invented, anchor: Date) -> Vec<(&'static str, Answers, &'static str)> {
    let mut topics = vec![("place", place(spec, anchor), ""), ("person", about(spec, person), "")];
    match spec.story {
        Story::Unknown => topics.push(("advance", told(&[("advance.taken", "yes")]), "")),
        Story::NotShown => topics.extend(all_no()),
        _ if person.age < 10 => topics.push(("claim", claim(spec, anchor), "")),
        _ => {
            topics.push((
                "joining",
                told(&[("agreement.made", "yes"), ("recruited.transported", yes(spec.state != spec.home_state))]),
                "",
            ));
            topics.push(("advance", advance(spec, person), words(spec.language)));
            topics.push(("work", told(&[("hours.per_day", "13"), ("days.per_week", "7"), ("skill", "unskilled")]), ""));
            topics.push(("pay", pay(spec.pay), ""));
            topics.push(("leaving", told(&[("free.other_work", "no"), ("free.movement", "no")]), ""));
            topics.push(("harm", harm(spec), ""));
            topics.push(("claim", claim(spec, anchor), ""));
        }
    }
    topics
}

fn told(pairs: &[(&'static str, &str)]) -> Answers {
    pairs.iter().map(|(name, text)| (*name, (*text).to_string())).collect()
}

const fn yes(holds: bool) -> &'static str {
    if holds { "yes" } else { "no" }
}

fn place(spec: &Spec, anchor: Date) -> Answers {
    let month = |day: Date| format!("{:04}-{:02}", day.year(), day.month());
    let mut answers = told(&[("told.private", "yes"), ("told.language", spec.language)]);
    if spec.kind == "brick_kiln" {
        answers.push(("work.task", "moulding".to_string()));
    }
    if spec.story != Story::Unknown {
        answers.push(("work.from", month(plus_months(anchor, -17))));
    }
    if !matches!(spec.story, Story::Held | Story::Unknown) {
        answers.push(("work.to", anchor.to_string()));
    }
    answers
}

fn about(spec: &Spec, person: &Invented) -> Answers {
    let mut answers = told(&[
        ("person.worked", yes(person.age >= 10)),
        ("worker.sex", person.sex),
        ("home.state", spec.home_state),
        ("home.district", spec.home_district),
        ("worker.migrant", if spec.state == spec.home_state { "within_state" } else { "inter_state" }),
    ]);
    answers.push(("worker.age", person.age.to_string()));
    if spec.story != Story::Unknown {
        answers.push(("age.at_start", person.age.saturating_sub(1).to_string()));
        answers.push(("worker.category", if spec.language == "ur" { "OBC" } else { "SC" }.to_string()));
    }
    answers
}

fn advance(spec: &Spec, person: &Invented) -> Answers {
    let amount = if spec.kind == "brick_kiln" { "35000" } else { "18000" };
    told(&[
        ("advance.taken", "yes"),
        ("advance.amount", amount),
        ("advance.by", if person.age < 18 { "parent" } else { "self" }),
        ("advance.from", if spec.kind == "brick_kiln" { "contractor" } else { "employer" }),
        ("advance.cause", "illness"),
        ("advance.documented", "no"),
        ("debt.held_them", "yes"),
    ])
}

fn pay(pay: Pay) -> Answers {
    match pay {
        Pay::Bricks => {
            told(&[("wage.none", "no"), ("wage.amount", "400"), ("wage.unit", "1000_bricks"), ("wage.shared_by", "2")])
        }
        Pay::Week => {
            told(&[("wage.none", "no"), ("wage.amount", "700"), ("wage.unit", "week"), ("wage.shared_by", "1")])
        }
        Pay::Month => {
            told(&[("wage.none", "no"), ("wage.amount", "3000"), ("wage.unit", "month"), ("wage.shared_by", "2")])
        }
        Pay::Nothing => told(&[("wage.none", "yes")]),
        Pay::NotTold => Answers::new(),
    }
}

fn harm(spec: &Spec) -> Answers {
    told(&[
        ("force.threat", "yes"),
        ("force.confinement", yes(spec.story == Story::Held)),
        ("force.surveillance", "yes"),
        ("force.wages_withheld", yes(spec.pay == Pay::Nothing)),
    ])
}

fn claim(spec: &Spec, anchor: Date) -> Answers {
    let how = match spec.story {
        Story::Held => "still_held",
        Story::Escaped => "escaped",
        Story::WageClaim | Story::Disputed => "sent_away",
        _ => "rescued",
    };
    let mut answers = told(&[
        ("claim.bonded", "yes"),
        ("accused", "owner:general; contractor:OBC"),
        ("identity.none", "yes"),
        ("freed.how", how),
    ]);
    if spec.story != Story::Held {
        answers.push(("freed.on", anchor.to_string()));
    }
    answers
}

fn all_no() -> Vec<(&'static str, Answers, &'static str)> {
    let no = |names: &[&'static str]| names.iter().map(|name| (*name, "no".to_string())).collect::<Answers>();
    vec![
        ("joining", no(&["worker.contract_labour", "recruited.by_deception", "recruited.transported"]), ""),
        (
            "advance",
            no(&[
                "advance.taken",
                "debt.held_them",
                "obligation.customary",
                "obligation.inherited",
                "obligation.caste",
                "obligation.surety",
                "consideration.other",
            ]),
            "",
        ),
        ("leaving", told(&[("free.other_work", "yes"), ("free.movement", "yes"), ("free.sale", "yes")]), ""),
        (
            "harm",
            no(&[
                "force.threat",
                "force.violence",
                "force.sexual",
                "force.confinement",
                "force.surveillance",
                "force.documents_held",
                "force.wages_withheld",
                "force.isolation",
                "force.deception",
                "force.vulnerability_abused",
            ]),
            "",
        ),
    ]
}

/// Their own words, as said.
fn words(language: &str) -> &'static str {
    match language {
        "hi" => "बीमारी में पैसा लिया था। कहा गया कि जब तक पैसा न चुके, कहीं नहीं जा सकते।",
        "ur" => "علاج کے لیے پیسے لیے تھے۔ مالک نے کہا جب تک قرض نہ اترے، باہر نہیں جا سکتے۔",
        "ta" => "மருத்துவச் செலவுக்கு முன்பணம் வாங்கினோம். கடன் தீரும் வரை வெளியே போகக் கூடாது என்றார்கள்.",
        "te" => "వైద్యం కోసం ముందు డబ్బు తీసుకున్నాం. అప్పు తీరే వరకు వెళ్ళకూడదు అన్నారు.",
        "kn" => "ಚಿಕಿತ್ಸೆಗೆ ಮುಂಗಡ ಪಡೆದೆವು. ಸಾಲ ತೀರುವವರೆಗೆ ಹೋಗಬಾರದು ಎಂದರು.",
        "or" => "ଚିକିତ୍ସା ପାଇଁ ଟଙ୍କା ନେଇଥିଲୁ। ଧାର ନ ଶୁଝିବା ଯାଏ ଯିବାକୁ ଦେବେ ନାହିଁ କହିଲେ।",
        "bn" => "চিকিৎসার জন্য আগাম টাকা নিয়েছিলাম। ধার শোধ না হলে যেতে দেবে না বলেছিল।",
        _ => "",
    }
}
