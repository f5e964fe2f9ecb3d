//! Whom a letter is addressed to by the directory of offices: the officer of the day, the office as it calls itself, its address.

use crate::desk::Desk;
use crate::folios::heading;
use crate::problem::Problem;
use crate::views::Place as Work;
use mukti_documents::input::Writer;
use mukti_documents::kind::Kind;
use mukti_duties::registers::office::{self, Holder};
use mukti_law::Facts;
use mukti_store::FolioFilter;
use mukti_terms::when::Moment;
use mukti_terms::{Answer, Day, State};

/// Offices of one kind in one State that are looked through for the place; more than a State has of any kind.
const OFFICES_MAX: u32 = 4_096;

/// What stands at the head and the foot of the organisation's letters.
#[derive(Default)]
pub(super) struct Letterhead {
    /// Lines at the head; empty: the person writes for themselves.
    pub lines: Vec<String>,
    /// Who signs.
    pub signatory: Option<String>,
    /// Where it is written.
    pub place: Option<String>,
}

impl Letterhead {
    /// Who writes, as a letter is composed.
    pub fn writer(&self) -> Writer<'_> {
        Writer {
            letterhead: &self.lines,
            signatory: self.signatory.as_deref(),
            place: self.place.as_deref(),
            ..Writer::default()
        }
    }
}

impl Desk {
    /// The organisation's own letterhead: the sheet that was opened last.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(super) fn letterhead(&self) -> Result<Letterhead, Problem> {
        let filter = FolioFilter { kind: "letterhead", ..FolioFilter::default() };
        let sheets = self.store.folios(filter, OFFICES_MAX)?;
        let Some(last) = sheets.iter().max_by_key(|view| view.last_position) else { return Ok(Letterhead::default()) };
        let kept = heading(last);
        let said = |field: &str| kept.get(field).map(str::trim).filter(|text| !text.is_empty()).map(str::to_string);
        let mut lines: Vec<String> = said("title").into_iter().collect();
        lines.extend(said("address").unwrap_or_default().lines().map(str::trim).map(str::to_string));
        let reach: Vec<String> = ["phone", "email"].into_iter().filter_map(said).collect();
        lines.push(reach.join(" · "));
        lines.retain(|line| !line.is_empty());
        Ok(Letterhead { lines, signatory: said("signatory"), place: said("place") })
    }

    /// The lines of an office's address, the officer first; empty where the directory has no such office in that place.
    ///
    /// Of several offices of a kind in a district none is guessed: then the letter names the kind and the place, as without a directory.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(super) fn address_of(
        &self,
        kind: &str,
        state: Option<State>,
        district: Option<&str>,
        on: Day,
    ) -> Result<Vec<String>, Problem> {
        let Some(state) = state else { return Ok(Vec::new()) };
        let filter = FolioFilter { kind: "office", part: Some(kind), state: Some(state), ..FolioFilter::default() };
        let all = self.store.folios(filter, OFFICES_MAX)?;
        let there: Vec<_> = all
            .iter()
            .filter(|view| is_of(view.district.as_deref(), district))
            .filter(|view| office::was_there(&heading(view), on) != Answer::No)
            .collect();
        let [only] = there.as_slice() else { return Ok(Vec::new()) };
        let folio = self.read_folio(None, only.id)?;
        let kept = heading(only);
        let said = |field: &str| kept.get(field).map(str::trim).filter(|text| !text.is_empty()).map(str::to_string);
        let mut lines = Vec::new();
        if let Holder::Officer { name, designation, .. } = office::holder_on(&folio, on) {
            lines.extend([name, designation].into_iter().filter(|line| !line.trim().is_empty()));
        }
        let bare = |title: &str| said("district").map_or(title.to_owned(), |district| without_end(title, &district));
        // An officer whose post is that of the office's title says it: only the place is left to name.
        let is_said = |title: &String| lines.iter().any(|line| says(&line.to_lowercase(), &bare(title).to_lowercase()));
        lines.extend(said("title").filter(|title| !is_said(title)));
        lines.extend(said("place"));
        lines.extend(said("address").unwrap_or_default().lines().map(str::trim).map(str::to_string));
        lines.extend(said("district"));
        Ok(said_once(lines))
    }

    /// The magistrates of the district of the work and of the home, for a letter to both; of other letters nobody is looked for.
    ///
    /// # Errors
    /// The store cannot be read.
    pub(super) fn magistrates(
        &self,
        kind: Option<Kind>,
        work: &Work,
        facts: &Facts,
        now: Moment,
    ) -> Result<[Vec<String>; 2], Problem> {
        if !matches!(kind, Some(Kind::HandoffLetter | Kind::CommonSuperiorLetter)) {
            return Ok([Vec::new(), Vec::new()]);
        }
        let (id, on) = ("district_magistrate", now.day_in_india());
        let home = facts.home_district.as_deref();
        Ok([
            self.address_of(id, work.state, work.district.as_deref(), on)?,
            // Without a district the directory would be asked for any magistrate of the State.
            if home.is_some() { self.address_of(id, facts.home_state, home, on)? } else { Vec::new() },
        ])
    }
}

/// An address in which no line says again what another says: a post that the title names, a district that the address names.
///
/// The longer line stays, of two alike the first.
fn said_once(lines: Vec<String>) -> Vec<String> {
    let lower: Vec<String> = lines.iter().map(|line| line.trim().to_lowercase()).collect();
    let is_in = |at: usize, by: usize| {
        at != by && says(&lower[by], &lower[at]) && (lower[by].len() > lower[at].len() || by < at)
    };
    let stays = |at: usize| !lower[at].is_empty() && !(0..lines.len()).any(|by| is_in(at, by));
    (0..lines.len()).filter(|at| stays(*at)).map(|at| lines[at].clone()).collect()
}

/// A title without the place that it ends with: "District Magistrate" of "District Magistrate, Rampur".
fn without_end(title: &str, place: &str) -> String {
    let (title, place) = (title.trim(), place.trim());
    let ends = title.to_lowercase().ends_with(&place.to_lowercase())
        && title.is_char_boundary(title.len().saturating_sub(place.len()));
    let head = if ends { &title[..title.len() - place.len()] } else { title };
    head.trim_end_matches([' ', ',', '-', '–']).to_owned()
}

/// Whether a line holds another as words of its own: "Rampur" is not in "Rampurhat".
fn says(line: &str, part: &str) -> bool {
    let ends = |text: Option<char>| text.is_none_or(|next| !next.is_alphanumeric());
    line.match_indices(part)
        .any(|(at, found)| ends(line[..at].chars().next_back()) && ends(line[at + found.len()..].chars().next()))
}

/// Whether an office is that of a district: one of the whole State is of every district.
fn is_of(office: Option<&str>, district: Option<&str>) -> bool {
    match (office, district) {
        (None, _) => true,
        (Some(office), Some(district)) => office.trim().eq_ignore_ascii_case(district.trim()),
        (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::said_once;

    fn lines(of: &[&str]) -> Vec<String> {
        of.iter().map(|line| (*line).to_owned()).collect()
    }

    #[test]
    fn an_address_says_a_post_and_a_district_once() {
        let told = lines(&[
            "Smt. Revathi",
            "Sub-Divisional Magistrate",
            "Sub-Divisional Magistrate, Tiruvalam",
            "12 Fort Road",
            "Tiruvalam 602001",
            "Tiruvalam",
        ]);
        let left = lines(&["Smt. Revathi", "Sub-Divisional Magistrate, Tiruvalam", "12 Fort Road", "Tiruvalam 602001"]);
        assert_eq!(said_once(told), left);
    }

    #[test]
    fn two_places_of_which_one_only_begins_like_the_other_both_stay() {
        let told = lines(&["Labour Officer", "Rampurhat", "Rampur", "rampur", ""]);
        assert_eq!(said_once(told), lines(&["Labour Officer", "Rampurhat", "Rampur"]));
    }
}
