//! One assessment for people to read at a terminal: the finding and why, what to ask, who is late, what is due.

use super::{Assessed, Questions};
use mukti_duties::{Duty, DutyStatus};
use mukti_law::Facts;
use mukti_law::finding::{Because, Entitlement, EntitlementStatus};
use mukti_messages::format::{day_short, rupees};
use mukti_messages::{Args, Messages};
use mukti_terms::schema::Record;
use mukti_terms::{Answer, Language};
use std::fmt::Write as _;

/// How much is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// The finding, what to ask, who is late, what is due.
    Short,
    /// With every limb and its grounds.
    Why,
}

/// The lines of one assessment.
#[must_use]
pub fn table(assessed: &Assessed<'_>, questions: &Questions, language: Language, depth: Depth) -> String {
    let mut lines = Lines { messages: Messages::of(language), language, text: String::new() };
    lines.head(assessed);
    if depth == Depth::Why {
        lines.limbs(assessed);
    }
    lines.presumptions(assessed);
    lines.ask(assessed, questions);
    lines.duties(assessed);
    lines.money(assessed);
    lines.offences(assessed);
    lines.text.push('\n');
    lines.text
}

struct Lines {
    messages: &'static Messages,
    language: Language,
    text: String,
}

impl Lines {
    fn say(&self, key: &str) -> String {
        self.messages.plain(key).into_owned()
    }

    fn line(&mut self, label: &str, words: &str) {
        let label = self.say(label);
        let _ = writeln!(self.text, "  {label}: {words}");
    }

    fn head(&mut self, one: &Assessed<'_>) {
        let label = one.facts.case.as_deref().unwrap_or("");
        let status = self.say(&format!("status-{}", one.found.status.word()));
        let _ = writeln!(self.text, "{label}  {status}");
        let forced = self.say(&format!("forced-{}", one.found.forced_labour.word()));
        let _ = writeln!(self.text, "  {forced}");
        let category = self.say(&format!("category-{}", one.category.word()));
        let _ = writeln!(self.text, "  {category}");
        let also: Vec<String> = one
            .found
            .also
            .each()
            .iter()
            .filter(|(_, found)| found.value.is_yes())
            .map(|(id, _)| self.say(&format!("also-{id}")))
            .collect();
        if !also.is_empty() {
            self.line("cli-also", &also.join("; "));
        }
    }

    fn grounds(&self, facts: &Facts, because: &Because) -> String {
        let ground = |field: &mukti_terms::schema::FieldId| {
            let name = Facts::FIELDS[field.at()].name;
            let shown = facts.show(*field).unwrap_or_default();
            format!("{name} = {shown}")
        };
        because.iter().map(ground).collect::<Vec<_>>().join(", ")
    }

    fn limbs(&mut self, one: &Assessed<'_>) {
        for limb in &one.found.limbs {
            let mark = match limb.value {
                Answer::Yes => "✓",
                Answer::No => "✗",
                Answer::NotKnown => "…",
            };
            let label = self.say(&format!("limb-{}", limb.id.id().replace('.', "-")));
            let presumed = if limb.presumed { format!(" ({})", self.say("cli-presumed")) } else { String::new() };
            let grounds = self.grounds(&one.facts, &limb.because);
            let _ = writeln!(self.text, "    {mark} {label}{presumed}  [{}]  {grounds}", limb.provision);
        }
    }

    fn presumptions(&mut self, one: &Assessed<'_>) {
        for used in &one.found.presumptions {
            let label = self.say(&format!("presumption-{}", used.id));
            self.line("cli-presumption", &format!("{label}  [{}]", used.authority));
        }
        if one.found.only_by_presumption {
            let words = self.say("cli-only-by-presumption");
            let _ = writeln!(self.text, "  ! {words}");
        }
    }

    fn ask(&mut self, one: &Assessed<'_>, questions: &Questions) {
        for field in one.found.ask.iter().take(5) {
            self.line("cli-ask", questions.of(*field));
        }
    }

    fn duties(&mut self, one: &Assessed<'_>) {
        let order = [DutyStatus::Overdue, DutyStatus::Awaited, DutyStatus::Fulfilled];
        for status in order {
            for duty in one.duties.iter().filter(|duty| duty.status == status) {
                let words = self.duty(duty);
                let _ = writeln!(self.text, "  {words}");
            }
        }
    }

    fn duty(&self, duty: &Duty) -> String {
        let mark = match duty.status {
            DutyStatus::Overdue => "‼",
            DutyStatus::Fulfilled => "✓",
            _ => "·",
        };
        let what = self.say(&format!("duty-{}", duty.id.replace('.', "-")));
        let bearer = self.say(&format!("office-{}", duty.bearer));
        let clock = match (duty.status, duty.last_day, duty.benchmark_day) {
            (DutyStatus::Overdue, Some(_), _) if duty.days_late > 0 => {
                self.messages.text("clock-late-days", &Args::new().with("days", duty.days_late)).into_owned()
            }
            (DutyStatus::Fulfilled, _, _) if duty.days_late > 0 => {
                self.messages.text("clock-done-late", &Args::new().with("days", duty.days_late)).into_owned()
            }
            (DutyStatus::Fulfilled, Some(_), _) => self.say("clock-done-in-time"),
            (DutyStatus::Fulfilled, None, _) => self.say("duty-status-fulfilled"),
            (_, Some(due), _) => self.by("clock-last-day", due.day),
            (_, None, Some(due)) => self.by("clock-benchmark", due.day),
            _ if duty.forthwith => self.say("clock-forthwith"),
            _ => self.say("clock-no-limit"),
        };
        format!("{mark} {what} · {bearer} · {clock}  [{}] {}", duty.provision, duty.grade.mark())
    }

    fn by(&self, key: &str, day: mukti_terms::Day) -> String {
        self.messages.text(key, &Args::new().with("date", day_short(self.language, day).as_str())).into_owned()
    }

    fn money(&mut self, one: &Assessed<'_>) {
        for entitlement in one
            .entitlements
            .iter()
            .filter(|one| matches!(one.status, EntitlementStatus::Due | EntitlementStatus::NotYet))
        {
            let words = self.entitlement(entitlement);
            let _ = writeln!(self.text, "  ₹ {words}");
        }
        let wages = &one.found.wages;
        if let (Some(paid), Some(low)) = (wages.paid, wages.due_low) {
            let words = format!("{} / {}", rupees(self.language, paid), rupees(self.language, low));
            self.line("cli-wages", &words);
        }
    }

    fn entitlement(&self, one: &Entitlement) -> String {
        let what = self.say(&format!("entitlement-{}", one.id.replace('.', "-")));
        let money = |amount| rupees(self.language, amount);
        let amount = match (one.amount, one.amount_low.zip(one.amount_high), one.last_known) {
            (Some(amount), _, _) => format!(" · {}", money(amount)),
            (None, Some((low, high)), _) if low == mukti_terms::Rupees::ZERO => {
                format!(" · {}", self.messages.text("cli-up-to", &Args::new().with("amount", money(high).as_str())))
            }
            (None, Some((low, high)), _) => format!(" · {} – {}", money(low), money(high)),
            (None, None, Some(last)) => format!(
                " · {}",
                self.messages.text("cli-last-known", &Args::new().with("amount", money(last).as_str()))
            ),
            (None, None, None) => String::new(),
        };
        let outstanding = one.outstanding.filter(|left| Some(*left) != one.amount).map(money);
        let outstanding =
            outstanding.map(|left| format!(" · {}: {left}", self.say("cli-outstanding"))).unwrap_or_default();
        let status = self.say(&format!("entitlement-status-{}", one.status.word()));
        format!("{what}{amount}{outstanding} · {status}  [{}] {}", one.provision, one.grade.mark())
    }

    fn offences(&mut self, one: &Assessed<'_>) {
        let cites: Vec<&str> = one.offences.iter().map(|offence| offence.provision).collect();
        if !cites.is_empty() {
            self.line("cli-offences", &cites.join("; "));
        }
    }
}
