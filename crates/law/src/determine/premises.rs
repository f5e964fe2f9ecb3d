//! What the book says that every determination needs, looked up once for a book: citations, lists, ages, rates.

use crate::Book;
use crate::book::{Amount, FILES};
use crate::facts::{AdvanceBy, WorkKind};
use crate::finding::LimbId;
use crate::rates::{self, Rates};
use mukti_terms::Day;
use mukti_terms::schema::Word;

/// A number of the book through time.
#[derive(Clone, Debug, Default)]
pub struct Dated(Vec<(Day, Option<Day>, i64)>);

impl Dated {
    fn of(book: &Book, id: &str) -> Self {
        let values = book.parameter(id).map_or(&[][..], |parameter| &parameter.values);
        Self(values.iter().filter_map(|value| Some((value.from, value.to, value.count()?))).collect())
    }

    /// The number in force on a day; `None` where the law said nothing.
    #[must_use]
    pub fn on(&self, day: Day) -> Option<i64> {
        let found = self.0.iter().rev().find(|(from, _, _)| *from <= day)?;
        found.1.is_none_or(|to| day <= to).then_some(found.2)
    }

    fn newest(&self) -> Option<i64> {
        self.0.last().map(|one| one.2)
    }
}

/// Ages at which the law draws a line.
#[derive(Clone, Debug, Default)]
pub struct Ages {
    /// A child is younger.
    pub child_below: Dated,
    /// An adolescent is younger.
    pub adolescent_below: Dated,
    /// Nobody younger is an adult.
    pub minor_below: Dated,
    /// School from.
    pub school_from: Dated,
    /// School to.
    pub school_to: Dated,
    /// The register of unorganised workers, from.
    pub e_shram_from: Dated,
    /// The register of unorganised workers, to.
    pub e_shram_to: Dated,
    /// The pension for unorganised workers: joining from.
    pub pm_sym_from: Dated,
    /// The pension for unorganised workers: joining to.
    pub pm_sym_to: Dated,
    /// The pension for old age, from.
    pub old_age_from: Dated,
    /// Building workers, from.
    pub building_from: Dated,
    /// Building workers, to.
    pub building_to: Dated,
}

/// The authorities of the presumptions.
#[derive(Clone, Copy, Debug, Default)]
#[expect(missing_docs, reason = "each is the presumption of that id")]
pub struct Authorities {
    pub minimum_wage_is_force: &'static str,
    pub debt_hold_is_force: &'static str,
    pub force_means_bonded: &'static str,
    pub agreement_presumed: &'static str,
    pub burden_on_creditor: &'static str,
    pub debt_holds_the_person: &'static str,
    pub told_so_far: &'static str,
}

/// What every determination needs of the book.
#[derive(Debug, Default)]
pub struct Premises {
    /// The provision of each limb, in the order of [`LimbId::ALL`].
    pub provisions: [&'static str; LimbId::ALL.len()],
    /// The authorities of the presumptions.
    pub authorities: Authorities,
    /// The customary forms that s.2(b) names, in small letters with `_` between words.
    pub customary_forms: Vec<&'static str>,
    /// Whose advance counts under s.2(g)(i).
    pub lineal: Vec<AdvanceBy>,
    /// The days from which an inter-State migrant need not have been recruited through a contractor, and whether so.
    pub contractor_needed: Vec<(Day, bool)>,
    /// Ages at which the law draws a line.
    pub ages: Ages,
    /// Work that nobody under the age of an adult may do, and from when.
    pub hazardous: Option<(Day, Vec<WorkKind>)>,
    /// The days of a monthly rate.
    pub days_in_month: Option<i64>,
    /// The hours of a daily rate.
    pub hours_in_day: Option<i64>,
    /// The days after which keeping property is an offence.
    pub property_days: Dated,
    /// The first day on which the rehabilitation scheme knew categories.
    pub categories_from: Option<Day>,
    /// The first day on which the SC/ST Act knew an offence of this kind.
    pub atrocity_from: Option<Day>,
    /// The tables of rates.
    pub rates: Rates,
}

impl Premises {
    /// Looks them up.
    #[must_use]
    pub fn of(book: &Book) -> Self {
        let words = |id: &str| {
            let value = book.parameter(id).and_then(|parameter| parameter.values.last());
            match value.map(|value| value.amount) {
                Some(Amount::Words(words)) => words,
                _ => "",
            }
        };
        let stale = Dated::of(book, "rate.stale_after_months").newest();
        Self {
            provisions: LimbId::ALL.map(|limb| book.provision_of(limb)),
            authorities: authorities(book),
            customary_forms: words("agreement.customary_forms").split_whitespace().collect(),
            lineal: words("cause.advance.relatives").split_whitespace().filter_map(AdvanceBy::from_word).collect(),
            contractor_needed: contractor_needed(book),
            ages: ages(book),
            hazardous: hazardous(book),
            // One number through all the law's time; where it ever changes, the newest holds.
            days_in_month: Dated::of(book, "wage.days_in_monthly_rate").newest(),
            hours_in_day: Dated::of(book, "wage.hours_in_daily_rate").newest(),
            property_days: Dated::of(book, "clock.property_restoration.blsa_1976"),
            categories_from: book
                .parameter("css.rehabilitation.category_a")
                .and_then(|parameter| parameter.values.first())
                .map(|value| value.from),
            atrocity_from: book
                .offences()
                .iter()
                .filter(|rule| rule.cite.starts_with("poa-1989 s.3(1)"))
                .map(|rule| rule.from)
                .min(),
            rates: rates::read(FILES, stale),
        }
    }

    /// Whether on a day an inter-State migrant had to be recruited through a contractor; `None` where the law said nothing.
    #[must_use]
    pub fn contractor_needed_on(&self, day: Day) -> Option<bool> {
        self.contractor_needed.iter().rev().find(|(from, _)| *from <= day).map(|(_, needed)| *needed)
    }

    /// Whether a custom told in any spelling of case, hyphen or space is one that s.2(b) names.
    #[must_use]
    pub fn is_customary_form(&self, told: &str) -> bool {
        let plain = |byte: u8| if byte == b'-' || byte == b' ' { b'_' } else { byte.to_ascii_lowercase() };
        let told = told.trim();
        self.customary_forms.iter().any(|form| form.bytes().eq(told.bytes().map(plain)))
    }
}

fn authorities(book: &Book) -> Authorities {
    Authorities {
        minimum_wage_is_force: book.authority("minimum_wage_is_force"),
        debt_hold_is_force: book.authority("debt_hold_is_force"),
        force_means_bonded: book.authority("force_means_bonded"),
        agreement_presumed: book.authority("agreement_presumed"),
        burden_on_creditor: book.authority("burden_on_creditor"),
        debt_holds_the_person: book.authority("debt_holds_the_person"),
        told_so_far: book.authority("told_so_far"),
    }
}

fn contractor_needed(book: &Book) -> Vec<(Day, bool)> {
    let values = book.parameter("inter_state_migrant.contractor_needed").map_or(&[][..], |parameter| &parameter.values);
    values
        .iter()
        .filter_map(|value| match value.amount {
            Amount::Words("yes") => Some((value.from, true)),
            Amount::Words("no") => Some((value.from, false)),
            _ => None,
        })
        .collect()
}

fn ages(book: &Book) -> Ages {
    let dated = |id: &str| Dated::of(book, id);
    Ages {
        child_below: dated("age.child_below"),
        adolescent_below: dated("age.adolescent_below"),
        minor_below: dated("age.minor_below"),
        school_from: dated("school.age_from"),
        school_to: dated("school.age_to"),
        e_shram_from: dated("e_shram.age_from"),
        e_shram_to: dated("e_shram.age_to"),
        pm_sym_from: dated("pm_sym.age_from"),
        pm_sym_to: dated("pm_sym.age_to"),
        old_age_from: dated("nsap.old_age_from"),
        building_from: dated("building_worker.age_from"),
        building_to: dated("building_worker.age_to"),
    }
}

fn hazardous(book: &Book) -> Option<(Day, Vec<WorkKind>)> {
    let value = book.parameter("child_labour.hazardous_work")?.values.last()?;
    let Amount::Words(words) = value.amount else { return None };
    Some((value.from, words.split_whitespace().filter_map(WorkKind::from_word).collect()))
}
