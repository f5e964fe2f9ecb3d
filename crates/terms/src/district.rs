//! Districts by State, as the Local Government Directory lists them, and the other names they are written by.

use crate::place::State;
use std::collections::HashMap;
use std::sync::LazyLock;

/// The table of districts and the table of their other names; Local Government Directory, Government Open Data Licence - India.
const DISTRICTS_CSV: &str = include_str!("../../../data/geo/districts.csv");
const ALIASES_CSV: &str = include_str!("../../../data/geo/district_aliases.csv");

/// Names in English by State, in the table's order; and every way of writing one, without spaces and signs.
struct Table {
    names: HashMap<State, Vec<&'static str>>,
    written: HashMap<(State, String), &'static str>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let states: HashMap<u16, State> = State::all().map(|state| (state.row().lgd, state)).collect();
    let mut table = Table { names: HashMap::new(), written: HashMap::new() };
    let mut codes: HashMap<&str, (State, &'static str)> = HashMap::new();
    for row in DISTRICTS_CSV.lines().skip(1) {
        let cell: Vec<&'static str> = row.split(',').collect();
        let [state, code, _census, name, ..] = cell[..] else { continue };
        let Some(state) = state.parse().ok().and_then(|lgd| states.get(&lgd).copied()) else { continue };
        table.names.entry(state).or_default().push(name);
        table.written.insert((state, plain(name)), name);
        codes.insert(code, (state, name));
    }
    for row in ALIASES_CSV.lines().skip(1) {
        let cell: Vec<&'static str> = row.split(',').collect();
        let [_state, code, one, other, ..] = cell[..] else { continue };
        let Some((state, name)) = codes.get(code).copied() else { continue };
        for alias in [one, other] {
            table.written.entry((state, plain(alias))).or_insert(name);
        }
    }
    table
});

/// Letters and digits alone, in small letters, without the word "district" at the end.
fn plain(name: &str) -> String {
    let all: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    all.strip_suffix("district").filter(|rest| !rest.is_empty()).map_or(all.clone(), str::to_owned)
}

/// The districts of a State, in the table's order.
#[must_use]
pub fn of(state: State) -> &'static [&'static str] {
    TABLE.names.get(&state).map_or(&[], Vec::as_slice)
}

/// The district of a State that is written so: in any case, by a former name, with "district" behind it. `None`: the table has none.
#[must_use]
pub fn named(state: State, written: &str) -> Option<&'static str> {
    TABLE.written.get(&(state, plain(written))).copied()
}

#[cfg(test)]
mod tests {
    use super::{named, of};
    use crate::place::State;

    #[test]
    fn every_district_of_the_table_stands_in_a_state_and_is_found_by_its_own_name() {
        let mut count = 0;
        for state in State::all() {
            assert!(!of(state).is_empty(), "{}", state.code());
            for name in of(state) {
                assert_eq!(named(state, name), Some(*name));
                count += 1;
            }
        }
        assert_eq!(count, 778);
    }

    #[test]
    fn a_district_is_found_by_its_former_name_and_however_it_is_typed() {
        let state = State::from_code("IN-MH").unwrap();
        assert_eq!(named(state, "Ahmednagar"), named(state, "AHILYANAGAR district"));
        assert!(named(state, "Ahmednagar").is_some());
        assert_eq!(named(state, "Sundarpur"), None);
        assert_eq!(named(state, ""), None);
        assert_eq!(
            named(State::from_code("IN-UP").unwrap(), "Ahmednagar"),
            None,
            "a district of another State is none"
        );
    }
}
