//! The public JSON of one assessment: the shape of `mukti assess --format json`.

use super::{Assessed, Questions};
use mukti_duties::{Due, Duty};
use mukti_law::finding::{Because, Classified, Entitlement, Limb, Offence, Presumption, RateUsed, Wages};
use mukti_law::{Book, Facts};
use mukti_terms::schema::{Field, FieldId, Kind, Record};
use mukti_terms::{Answer, Grade, Rupees, Told};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

/// One result, ready to be written by any serde format.
#[derive(Clone, Copy, Debug)]
pub struct Json<'a> {
    /// What follows.
    pub assessed: &'a Assessed<'a>,
    /// The questions in the language asked for.
    pub questions: &'a Questions,
    /// The book that was used.
    pub book: &'a Book,
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let one = self.assessed;
        let facts: &Facts = &one.facts;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("case", facts.case.as_deref().unwrap_or(""))?;
        map.serialize_entry("on", &one.on)?;
        map.serialize_entry("finding", &Finding(self))?;
        map.serialize_entry("also", &AlsoJson(one))?;
        map.serialize_entry("offences", &Each(&one.offences, |offence| OffenceJson { facts, offence }))?;
        map.serialize_entry("category", one.category.word())?;
        map.serialize_entry(
            "entitlements",
            &Each(&one.entitlements, |entitlement| EntitlementJson { facts, entitlement }),
        )?;
        map.serialize_entry(
            "duties",
            &Each(&one.duties, |duty| DutyJson { facts, duty, what: self.questions.duty(duty.id) }),
        )?;
        map.serialize_entry("wages", &WagesJson(&one.found.wages))?;
        map.serialize_entry("law", &LawJson(self))?;
        map.end()
    }
}

/// A list written item by item, without being collected first.
struct Each<'a, T, F>(&'a [T], F);

impl<'a, T, J: Serialize, F: Fn(&'a T) -> J> Serialize for Each<'a, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.0.len()))?;
        for item in self.0 {
            list.serialize_element(&(self.1)(item))?;
        }
        list.end()
    }
}

/// The grounds: each fact with its value as told.
struct Grounds<'a>(&'a Facts, &'a Because);

impl Serialize for Grounds<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.1.len()))?;
        for field in self.1 {
            list.serialize_element(&Ground(self.0, *field))?;
        }
        list.end()
    }
}

struct Ground<'a>(&'a Facts, FieldId);

impl Serialize for Ground<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let field: &Field = &Facts::FIELDS[self.1.at()];
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("fact", field.name)?;
        let shown = self.0.show(self.1);
        match (shown.as_deref(), field.kind) {
            (None, _) => map.serialize_entry("value", &())?,
            (Some(text), Kind::Whole) => map.serialize_entry("value", &text.parse::<u64>().unwrap_or_default())?,
            (Some(text), Kind::Rupees) => map.serialize_entry("value", &Rupees::parse(text))?,
            (Some(text), _) => map.serialize_entry("value", text)?,
        }
        map.end()
    }
}

const fn met(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "met",
        Answer::No => "not_met",
        Answer::NotKnown => "not_known",
    }
}

struct Finding<'a>(&'a Json<'a>);

impl Serialize for Finding<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (found, facts): (_, &Facts) = (&self.0.assessed.found, &self.0.assessed.facts);
        let questions = self.0.questions;
        let mut map = serializer.serialize_map(Some(7))?;
        map.serialize_entry("status", found.status.word())?;
        map.serialize_entry("forced_labour", found.forced_labour.word())?;
        map.serialize_entry("limbs", &Each(&found.limbs, |limb| LimbJson { facts, limb }))?;
        map.serialize_entry(
            "presumptions",
            &Each(&found.presumptions, |presumption| PresumptionJson { facts, presumption }),
        )?;
        map.serialize_entry("only_by_presumption", &found.only_by_presumption)?;
        map.serialize_entry(
            "ask",
            &Each(&found.ask, |field: &FieldId| Ask {
                fact: Facts::FIELDS[field.at()].name,
                question: questions.of(*field),
            }),
        )?;
        map.serialize_entry("indicators", &found.indicators)?;
        map.end()
    }
}

#[derive(Serialize)]
struct Ask<'a> {
    fact: &'static str,
    question: &'a str,
}

struct LimbJson<'a> {
    facts: &'a Facts,
    limb: &'a Limb,
}

impl Serialize for LimbJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(5))?;
        map.serialize_entry("id", self.limb.id.id())?;
        map.serialize_entry("provision", self.limb.provision)?;
        map.serialize_entry("value", met(self.limb.value))?;
        map.serialize_entry("because", &Grounds(self.facts, &self.limb.because))?;
        map.serialize_entry("presumed", &self.limb.presumed)?;
        map.end()
    }
}

struct PresumptionJson<'a> {
    facts: &'a Facts,
    presumption: &'a Presumption,
}

impl Serialize for PresumptionJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("id", self.presumption.id)?;
        map.serialize_entry("authority", self.presumption.authority)?;
        map.serialize_entry("because", &Grounds(self.facts, &self.presumption.because))?;
        map.end()
    }
}

struct AlsoJson<'a>(&'a Assessed<'a>);

impl Serialize for AlsoJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let each = self.0.found.also.each();
        let mut map = serializer.serialize_map(Some(each.len()))?;
        for (id, classified) in each {
            map.serialize_entry(id, &ClassifiedJson(&self.0.facts, classified))?;
        }
        map.end()
    }
}

struct ClassifiedJson<'a>(&'a Facts, &'a Classified);

impl Serialize for ClassifiedJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("value", met(self.1.value))?;
        map.serialize_entry("because", &Grounds(self.0, &self.1.because))?;
        map.end()
    }
}

struct OffenceJson<'a> {
    facts: &'a Facts,
    offence: &'a Offence,
}

impl Serialize for OffenceJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("provision", self.offence.provision)?;
        map.serialize_entry("because", &Grounds(self.facts, &self.offence.because))?;
        map.serialize_entry("grade", self.offence.grade.word())?;
        map.end()
    }
}

struct EntitlementJson<'a> {
    facts: &'a Facts,
    entitlement: &'a Entitlement,
}

impl Serialize for EntitlementJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let one = self.entitlement;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", one.id)?;
        map.serialize_entry("amount_rupees", &one.amount)?;
        if one.amount_low != one.amount_high {
            map.serialize_entry("amount_low_rupees", &one.amount_low)?;
            map.serialize_entry("amount_high_rupees", &one.amount_high)?;
        }
        // What is given in kind has no sums to tell.
        if one.amount_high.or(one.last_known).or(one.received).is_some() || one.grade == Grade::Unknown {
            sums(&mut map, one)?;
        }
        map.serialize_entry("payer", one.payer)?;
        map.serialize_entry("provision", one.provision)?;
        map.serialize_entry("grade", one.grade.word())?;
        map.serialize_entry("status", one.status.word())?;
        map.serialize_entry("because", &Grounds(self.facts, &one.because))?;
        map.end()
    }
}

fn sums<M: SerializeMap>(map: &mut M, one: &Entitlement) -> Result<(), M::Error> {
    map.serialize_entry("last_known_rupees", &one.last_known)?;
    map.serialize_entry("of_which_annuity_rupees", &one.of_which_annuity)?;
    map.serialize_entry("received_rupees", &one.received)?;
    if let Some(set_off) = one.set_off {
        map.serialize_entry("of_which_set_off_rupees", &set_off)?;
    }
    map.serialize_entry("outstanding_rupees", &one.outstanding)?;
    if let Some(overpaid) = one.overpaid.filter(|overpaid| *overpaid > Rupees::ZERO) {
        map.serialize_entry("overpaid_rupees", &overpaid)?;
    }
    Ok(())
}

struct DutyJson<'a> {
    facts: &'a Facts,
    duty: &'a Duty,
    what: &'a str,
}

impl Serialize for DutyJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let duty = self.duty;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", duty.id)?;
        map.serialize_entry("bearer", duty.bearer)?;
        map.serialize_entry("what", self.what)?;
        let exact = duty.since.filter(|since| since.day().is_some()).map(in_india);
        map.serialize_entry("since", &exact)?;
        if let (None, Some(since)) = (exact, duty.since) {
            map.serialize_entry("since_earliest", &Told::Day(since.earliest()))?;
            map.serialize_entry("since_latest", &Told::Day(since.latest()))?;
        }
        limit(&mut map, ["last_day", "last_day_earliest", "last_day_latest"], duty.last_day)?;
        if let Some(moment) = duty.last_day.and_then(|due| due.moment) {
            map.serialize_entry("last_moment", &Told::Moment(moment, INDIA_EAST))?;
        }
        limit(&mut map, ["benchmark_day", "benchmark_day_earliest", "benchmark_day_latest"], duty.benchmark_day)?;
        map.serialize_entry("status", duty.status.word())?;
        map.serialize_entry("days_late", &duty.days_late)?;
        map.serialize_entry("forthwith", &duty.forthwith)?;
        map.serialize_entry("provision", duty.provision)?;
        map.serialize_entry("grade", duty.grade.word())?;
        map.serialize_entry("clock", &duty.last_day.or(duty.benchmark_day).map(ClockJson))?;
        map.serialize_entry("because", &Grounds(self.facts, &duty.because))?;
        map.end()
    }
}

/// A moment as a clock in India shows it.
fn in_india(told: Told) -> Told {
    told.moment().map_or(told, |moment| Told::Moment(moment, INDIA_EAST))
}

/// The end of a limit: one day, or the first and last it can be where its start is coarse.
fn limit<M: SerializeMap>(
    map: &mut M,
    [day, earliest, latest]: [&'static str; 3],
    due: Option<Due>,
) -> Result<(), M::Error> {
    let coarse = due.filter(|due| due.day != due.day_earliest);
    map.serialize_entry(day, &due.filter(|_| coarse.is_none()).map(|due| due.day))?;
    if let Some(due) = coarse {
        map.serialize_entry(earliest, &due.day_earliest)?;
        map.serialize_entry(latest, &due.day)?;
    }
    Ok(())
}

/// Minutes east of UTC of a moment shown in India.
const INDIA_EAST: i16 = 330;

struct ClockJson(Due);

impl Serialize for ClockJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("provision", self.0.provision)?;
        map.serialize_entry("grade", self.0.grade.word())?;
        map.serialize_entry("needs_time", &self.0.needs_time)?;
        map.serialize_entry("may_be_superseded", &self.0.may_be_superseded)?;
        map.end()
    }
}

struct WagesJson<'a>(&'a Wages);

impl Serialize for WagesJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let wages = self.0;
        let mut map = serializer.serialize_map(Some(8))?;
        map.serialize_entry("due_rupees", &wages.due)?;
        map.serialize_entry("due_low_rupees", &wages.due_low)?;
        map.serialize_entry("due_high_rupees", &wages.due_high)?;
        map.serialize_entry("paid_rupees", &wages.paid)?;
        map.serialize_entry("short_rupees", &wages.short)?;
        map.serialize_entry("days", &wages.days)?;
        map.serialize_entry("rates", &Each(&wages.rates, RateJson))?;
        map.serialize_entry("not_known", &wages.not_known)?;
        map.end()
    }
}

struct RateJson<'a>(&'a RateUsed);

impl Serialize for RateJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rate = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("from", &rate.from)?;
        map.serialize_entry("to", &rate.to)?;
        map.serialize_entry("rate_rupees_per_day", &(rate.low == rate.high).then_some(rate.low))?;
        if rate.low != rate.high {
            map.serialize_entry("rate_low_rupees_per_day", &rate.low)?;
            map.serialize_entry("rate_high_rupees_per_day", &rate.high)?;
        }
        map.serialize_entry("source", rate.source)?;
        map.serialize_entry("grade", rate.grade.word())?;
        map.end()
    }
}

struct LawJson<'a>(&'a Json<'a>);

impl Serialize for LawJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("edition", self.0.book.edition())?;
        map.serialize_entry("unconfirmed", &self.0.assessed.unconfirmed())?;
        map.end()
    }
}
