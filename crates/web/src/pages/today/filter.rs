//! What of today is asked for: whose, where, by which office, which duty, when. It stands in the address and nowhere else.

use crate::frame::Shown;
use crate::pages::sign_in::encoded;
use crate::voice::{Voice, key_of};
use maud::{Markup, html};
use mukti_casework::{Band, Tally, Today, TodayQuery};
use mukti_register::MemberId;
use mukti_terms::State as Land;
use serde::Deserialize;

/// Rows of one list on one page: as many as can be ticked and looked over.
pub(super) const ROWS: u32 = 25;

/// Whose duties are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Scope {
    /// In the cases in which I told or did something.
    Mine,
    /// In the district I chose.
    District,
    /// All of the organisation's.
    #[default]
    Organisation,
}

impl Scope {
    const ALL: [Self; 3] = [Self::Mine, Self::District, Self::Organisation];

    const fn word(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::District => "district",
            Self::Organisation => "organisation",
        }
    }
}

/// What is asked for, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    scope: Option<String>,
    office: Option<String>,
    duty: Option<String>,
    state: Option<String>,
    district: Option<String>,
    /// State and district chosen together, `IN-TN~Sundarpur`.
    place: Option<String>,
    when: Option<String>,
    page: Option<u32>,
    tick: Option<String>,
}

/// What stands between State and district where both are one choice.
const BETWEEN: char = '~';

impl Asked {
    pub(super) fn scope(&self) -> Scope {
        let known = |scope: &Scope| self.scope.as_deref() == Some(scope.word());
        Scope::ALL.into_iter().find(known).unwrap_or_default()
    }

    pub(super) fn band(&self) -> Option<Band> {
        self.when.as_deref().and_then(Band::from_word)
    }

    /// The page of a list, from 1.
    pub(super) fn page(&self) -> u32 {
        self.page.unwrap_or(1).max(1)
    }

    /// Whether every row shown is ticked.
    pub(super) fn ticks_all(&self) -> bool {
        self.tick.as_deref() == Some("all")
    }

    pub(super) fn office(&self) -> Option<&str> {
        given(&self.office)
    }

    fn duty(&self) -> Option<&str> {
        given(&self.duty)
    }

    fn state(&self) -> Option<Land> {
        match given(&self.place) {
            Some(place) => Land::from_code(place.split(BETWEEN).next().unwrap_or_default()),
            None => given(&self.state).and_then(Land::from_code),
        }
    }

    fn district(&self) -> Option<&str> {
        match given(&self.place) {
            Some(place) => place.split_once(BETWEEN).map(|(_, district)| district).filter(|text| !text.is_empty()),
            None => given(&self.district),
        }
    }

    /// State and district as one choice.
    pub(super) fn place(&self) -> Option<String> {
        let (state, district) = (self.state(), self.district());
        (state.is_some() || district.is_some()).then(|| place_of(state, district))
    }

    pub(super) fn put_place(&mut self, place: &str) {
        self.place = Some(place.to_owned());
    }

    /// Whether the district is asked for, and nobody said which.
    pub(super) fn wants_district(&self) -> bool {
        self.scope() == Scope::District && self.place().is_none()
    }

    /// Whether less than everything is asked for.
    pub(super) fn is_narrowed(&self) -> bool {
        !self.filter_words().is_empty()
    }

    pub(super) fn query(&self, member: MemberId) -> TodayQuery {
        let owned = |text: Option<&str>| text.map(ToOwned::to_owned);
        TodayQuery {
            office: owned(self.office()),
            state: self.state(),
            district: owned(self.district()),
            duty: owned(self.duty()),
            member: (self.scope() == Scope::Mine).then_some(member),
            band: self.band().map(|band| (band, self.page() - 1)),
            at_most: ROWS,
        }
    }

    /// The filter without the page, as it is kept; empty where everything is asked for.
    pub(super) fn filter_words(&self) -> String {
        let mut words: Vec<String> = Vec::new();
        let scope = self.scope();
        if scope != Scope::Organisation {
            words.push(format!("scope={}", scope.word()));
        }
        let mut put =
            |name: &str, text: Option<&str>| words.extend(text.map(|text| format!("{name}={}", encoded(text))));
        put("office", self.office());
        put("duty", self.duty());
        put("state", self.state().map(Land::code));
        put("district", self.district());
        put("when", self.band().map(Band::word));
        words.join("&")
    }

    /// The address of this filter. One that asks for everything says so: a bare address would lead back to the one kept.
    pub(super) fn address(&self) -> String {
        let words = self.filter_words();
        if words.is_empty() { EVERYTHING.to_owned() } else { format!("/today?{words}") }
    }

    fn with(&self, change: impl FnOnce(&mut Self)) -> String {
        let mut other = self.clone();
        other.page = None;
        other.tick = None;
        change(&mut other);
        other.address()
    }

    /// The same for one office, or for any.
    pub(super) fn for_office(&self, office: Option<&str>) -> String {
        self.with(|asked| asked.office = office.map(ToOwned::to_owned))
    }

    /// The same for one place.
    pub(super) fn for_place(&self, state: Option<Land>, district: Option<&str>) -> String {
        self.with(|asked| asked.place = Some(place_of(state, district)))
    }

    /// The same, one list of it.
    pub(super) fn for_band(&self, band: Option<Band>) -> String {
        self.with(|asked| asked.when = band.map(|band| band.word().to_owned()))
    }

    /// The same, another page of the list.
    pub(super) fn at_page(&self, page: u32) -> String {
        format!("{}&page={page}", self.address())
    }

    /// The same with every row ticked, or none.
    pub(super) fn ticked(&self, all: bool) -> String {
        let page = if self.page() > 1 { format!("&page={}", self.page()) } else { String::new() };
        format!("{}{page}{}", self.address(), if all { "&tick=all" } else { "" })
    }

    /// The same duties of somebody else: what is chosen of office, duty and list stays.
    fn for_scope(&self, scope: Scope) -> String {
        self.with(|asked| {
            asked.scope = Some(scope.word().to_owned());
            if scope != self.scope() {
                (asked.place, asked.state, asked.district) = (None, None, None);
            }
        })
    }
}

/// Everything the organisation has.
const EVERYTHING: &str = "/today?scope=organisation";

fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty())
}

pub(super) fn place_of(state: Option<Land>, district: Option<&str>) -> String {
    format!("{}{BETWEEN}{}", state.map_or("", Land::code), district.unwrap_or_default())
}

/// Whose duties: mine, my district's, the organisation's.
pub(super) fn scopes(voice: Voice, asked: &Asked) -> Markup {
    html! {
        nav.tabs aria-label=(voice.text("page-work-scope")) {
            @for scope in Scope::ALL {
                a href=(asked.for_scope(scope)) aria-current=[(scope == asked.scope()).then_some("page")] { (voice.say(&format!("page-work-scope-{}", scope.word()))) }
            }
        }
        @if asked.scope() == Scope::Mine { p.small.quiet { (voice.also("page-work-scope-mine", "what").into_markup()) } }
    }
}

/// The district is to be chosen first; then it is kept.
pub(super) fn choose_district(voice: Voice, asked: &Asked, places: &[(Option<Land>, Option<String>)]) -> Markup {
    html! {
        form.card.narrow-form method="get" action="/today" {
            h2 { (voice.say("page-work-choose-district")) }
            p { (voice.also("page-work-choose-district", "help").into_markup()) }
            input type="hidden" name="scope" value="district";
            (hidden(asked))
            (place_field(voice, asked, places, false))
            button.button.first type="submit" { (voice.say("page-work-show")) }
        }
    }
}

fn hidden(asked: &Asked) -> Markup {
    html! {
        @for (name, text) in [("office", asked.office()), ("duty", asked.duty()), ("when", asked.band().map(Band::word))] {
            @if let Some(text) = text { input type="hidden" name=(name) value=(text); }
        }
    }
}

/// The filter as a form; open where something is chosen.
pub(super) fn form(voice: Voice, asked: &Asked, today: &Today, places: &[(Option<Land>, Option<String>)]) -> Markup {
    let scope = asked.scope();
    let is_chosen =
        asked.office().is_some() || asked.duty().is_some() || asked.band().is_some() || asked.place().is_some();
    html! {
        details.more.card.filter open[is_chosen] {
            summary { (voice.say("page-work-filter")) }
            form.row method="get" action="/today" role="search" aria-label=(voice.text("page-work-filter")) {
                input type="hidden" name="scope" value=(scope.word());
                (tally_field(voice, "office", asked.office(), &today.by_office, |id| voice.text(&format!("office-{id}")).into_owned()))
                (tally_field(voice, "duty", asked.duty(), &today.by_duty, |id| voice.text(&key_of("duty", id)).into_owned()))
                (place_field(voice, asked, places, scope != Scope::District))
                div.field {
                    label for="when" { (voice.say("page-work-when")) }
                    select #when name="when" {
                        option value="" { (voice.text("page-show-all")) }
                        @for band in Band::ALL { option value=(band.word()) selected[asked.band() == Some(band)] { (voice.text(&format!("page-work-when-{}", band.word()))) } }
                    }
                }
                div.field { button.button type="submit" { (voice.say("page-work-show")) } }
            }
        }
        @if asked.is_narrowed() {
            p.row.small { span.quiet { (voice.say("page-work-kept")) } a.reset href=(EVERYTHING) { (voice.say("page-work-reset")) } }
        }
    }
}

/// One choice with how many are open of each; a choice of which nothing is open stays to be seen.
fn tally_field(
    voice: Voice,
    name: &str,
    chosen: Option<&str>,
    tallies: &[Tally<String>],
    named: impl Fn(&str) -> String,
) -> Markup {
    let mut options: Vec<(String, &str, u64)> =
        tallies.iter().map(|row| (named(&row.of), row.of.as_str(), row.open)).collect();
    if let Some(chosen) = chosen.filter(|chosen| tallies.iter().all(|row| row.of != **chosen)) {
        options.push((named(chosen), chosen, 0));
    }
    options.sort();
    html! {
        div.field {
            label for=(name) { (voice.say(&format!("page-work-{name}"))) }
            select id=(name) name=(name) {
                option value="" { (voice.text("page-show-all")) }
                @for (words, id, open) in options { option value=(id) selected[chosen == Some(id)] { (words) " (" (open) ")" } }
            }
        }
    }
}

fn place_field(voice: Voice, asked: &Asked, places: &[(Option<Land>, Option<String>)], or_all: bool) -> Markup {
    let chosen = asked.place();
    let mut options: Vec<(String, String)> = places
        .iter()
        .filter(|(state, district)| state.is_some() || district.is_some())
        .map(|(state, district)| {
            (place_name(voice, *state, district.as_deref()), place_of(*state, district.as_deref()))
        })
        .collect();
    if let Some(chosen) = chosen.as_ref().filter(|chosen| options.iter().all(|(_, place)| place != *chosen)) {
        options.push((place_name(voice, asked.state(), asked.district()), chosen.clone()));
    }
    options.sort();
    html! {
        div.field {
            label for="place" { (voice.say("page-work-place")) }
            select #place name="place" required[!or_all] {
                @if or_all || chosen.is_none() { option value="" { @if or_all { (voice.text("page-show-all")) } } }
                @for (words, place) in options { option value=(place) selected[chosen.as_ref() == Some(&place)] { (words) } }
            }
        }
    }
}

fn place_name(voice: Voice, state: Option<Land>, district: Option<&str>) -> String {
    let state = state.map(|state| voice.text(&format!("state-{}", state.code().to_ascii_lowercase())).into_owned());
    match (district, state) {
        (Some(district), Some(state)) => format!("{district} · {state}"),
        (Some(district), None) => district.to_owned(),
        (None, state) => state.unwrap_or_default(),
    }
}
