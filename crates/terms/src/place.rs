//! States and union territories by their ISO 3166-2:IN code, with the codes from before 2023 as aliases.

use std::sync::LazyLock;

/// The table of States; Local Government Directory, Government Open Data Licence - India.
const STATES_CSV: &str = include_str!("../../../data/geo/states.csv");

/// One row of the table of States.
#[derive(Debug)]
pub struct StateRow {
    /// Code of the Local Government Directory.
    pub lgd: u16,
    /// `IN-UP`.
    pub iso: &'static str,
    /// The code before ISO's change of 2023, or empty.
    pub iso_before_2023: &'static str,
    /// Name in English.
    pub name_en: &'static str,
    /// Name in its own principal language.
    pub name_native: &'static str,
    /// Name in Hindi.
    pub name_hi: &'static str,
    /// BCP-47 tags of its official languages, the principal first, joined by `;`.
    pub languages: &'static str,
    /// Column and row of its tile in the tile grid.
    pub tile: (u8, u8),
}

static ROWS: LazyLock<Vec<StateRow>> = LazyLock::new(|| STATES_CSV.lines().skip(1).filter_map(read_row).collect());

fn read_row(line: &'static str) -> Option<StateRow> {
    let cell: Vec<&'static str> = line.split(',').collect();
    let [lgd, iso, before, _census, name_en, name_native, name_hi, _kind, languages, column, row] = cell[..] else {
        return None;
    };
    Some(StateRow {
        lgd: lgd.parse().ok()?,
        iso,
        iso_before_2023: before,
        name_en,
        name_native,
        name_hi,
        languages,
        tile: (column.parse().ok()?, row.trim().parse().ok()?),
    })
}

/// A State or union territory of India.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct State(u8);

impl State {
    /// From `IN-OD`, its older `IN-OR`, either without `IN-`, in any case.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.trim();
        let short = code.get(..3).filter(|start| start.eq_ignore_ascii_case("IN-")).map_or(code, |_| &code[3..]);
        if short.len() != 2 {
            return None;
        }
        let is = |iso: &str| iso.get(3..).is_some_and(|tail| tail.eq_ignore_ascii_case(short));
        let at = ROWS.iter().position(|row| is(row.iso) || is(row.iso_before_2023))?;
        u8::try_from(at).ok().map(Self)
    }

    /// Every State and union territory, in the table's order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..u8::try_from(ROWS.len()).unwrap_or(u8::MAX)).map(Self)
    }

    /// Its row of the table.
    #[must_use]
    pub fn row(self) -> &'static StateRow {
        &ROWS[usize::from(self.0)]
    }

    /// Its ISO 3166-2:IN code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.row().iso
    }
}

#[cfg(test)]
mod tests {
    use super::State;

    #[test]
    fn the_codes_from_before_2023_still_name_their_states() {
        for (old, new) in [("IN-OR", "IN-OD"), ("IN-CT", "IN-CG"), ("IN-TG", "IN-TS"), ("IN-UT", "IN-UK")] {
            assert_eq!(State::from_code(old), State::from_code(new), "{old}");
            assert_eq!(State::from_code(old).map(State::code), Some(new));
        }
        assert_eq!(State::from_code("in-up").map(State::code), Some("IN-UP"));
        assert_eq!(State::from_code("IN-XX"), None);
        assert_eq!(State::from_code(""), None);
    }

    #[test]
    fn there_are_thirty_six_states_and_union_territories() {
        assert_eq!(State::all().count(), 36);
    }
}
