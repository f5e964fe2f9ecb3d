//! What of a table may be shown to anybody: small numbers are withheld, and so many beside them that no total gives them away.
//!
//! Places nest (all, State, district), so every line has one total. Of the lines under a shown total either none is withheld,
//! or so many together that, in every column, those withheld add up to nothing or to [`SMALL_NUMBER_MIN`] at least: whoever
//! takes the shown lines from the total learns that sum and nothing finer. Under a withheld line everything is withheld. What is
//! shown is rounded to [`ROUNDED_TO`], so that two tables of two days do not tell of one new case.

/// Below so many people or duties a number is small. Eleven is the floor of our security page: below it a line of few people can be
/// matched with what somebody in the village knows already. By itself it holds nothing back from whoever has the totals, hence the
/// further lines. What is counted here are people whom an employer looks for.
pub const SMALL_NUMBER_MIN: u64 = 11;

/// Shown numbers are multiples of this.
pub const ROUNDED_TO: u64 = 5;

/// A line of a table with the lines it is the total of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<T> {
    /// Whose line it is.
    pub of: T,
    /// Its counts, one a column.
    pub counts: Vec<u64>,
    /// The lines that add up to it.
    pub lines: Vec<Line<T>>,
}

/// A line as anybody may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownLine<T> {
    /// Whose line it is.
    pub of: T,
    /// Its counts, rounded; `None`: withheld.
    pub counts: Option<Vec<u64>>,
    /// The lines that add up to it; none where it is withheld.
    pub lines: Vec<ShownLine<T>>,
}

/// The table as anybody may see it.
#[must_use]
pub fn withhold<T: Clone>(line: &Line<T>) -> ShownLine<T> {
    if is_small(&line.counts) { hidden(line) } else { shown(line) }
}

fn shown<T: Clone>(line: &Line<T>) -> ShownLine<T> {
    let kept_back = kept_back(&line.lines);
    let lines = line.lines.iter().zip(kept_back).map(|(line, back)| if back { hidden(line) } else { shown(line) });
    ShownLine {
        of: line.of.clone(),
        counts: Some(line.counts.iter().map(|count| rounded(*count)).collect()),
        lines: lines.collect(),
    }
}

fn hidden<T: Clone>(line: &Line<T>) -> ShownLine<T> {
    ShownLine { of: line.of.clone(), counts: None, lines: Vec::new() }
}

/// Which of the lines under a shown total are withheld: the small ones, and the next larger until their sum is not small.
fn kept_back<T>(lines: &[Line<T>]) -> Vec<bool> {
    let mut back: Vec<bool> = lines.iter().map(|line| is_small(&line.counts)).collect();
    let mut by_size: Vec<usize> = (0..lines.len()).filter(|at| !back[*at]).collect();
    by_size.sort_by_key(|at| std::cmp::Reverse(lines[*at].counts.iter().sum::<u64>()));
    while gives_away(lines, &back) {
        let Some(next) = by_size.pop() else { break };
        back[next] = true;
    }
    back
}

/// Whether what is left of the total when the shown lines are taken away says too much.
fn gives_away<T>(lines: &[Line<T>], back: &[bool]) -> bool {
    let withheld: Vec<&Line<T>> = lines.iter().zip(back).filter(|(_, back)| **back).map(|(line, _)| line).collect();
    let Some(first) = withheld.first() else { return false };
    let sums: Vec<u64> = (0..first.counts.len()).map(|at| withheld.iter().map(|line| line.counts[at]).sum()).collect();
    withheld.len() == 1 || is_small(&sums)
}

fn is_small(counts: &[u64]) -> bool {
    counts.iter().any(|count| (1..SMALL_NUMBER_MIN).contains(count))
}

/// To the nearest multiple; a shown number that is not nothing is never shown as nothing, for it is eleven at least.
const fn rounded(count: u64) -> u64 {
    (count + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO
}

#[cfg(test)]
mod tests {
    use super::{Line, ROUNDED_TO, SMALL_NUMBER_MIN, ShownLine, withhold};
    use proptest::prelude::*;

    fn line(of: &str, counts: &[u64]) -> Line<String> {
        Line { of: of.to_owned(), counts: counts.to_vec(), lines: Vec::new() }
    }

    /// A line that is the sum of others.
    fn total(of: &str, lines: Vec<Line<String>>) -> Line<String> {
        let columns = lines.first().map_or(0, |line| line.counts.len());
        let counts = (0..columns).map(|at| lines.iter().map(|line| line.counts[at]).sum()).collect();
        Line { of: of.to_owned(), counts, lines }
    }

    fn names(shown: &ShownLine<String>) -> Vec<&str> {
        shown.lines.iter().filter(|line| line.counts.is_some()).map(|line| line.of.as_str()).collect()
    }

    #[test]
    fn one_small_line_takes_another_with_it() {
        let all = total("all", vec![line("a", &[3]), line("b", &[20]), line("c", &[400])]);
        assert_eq!(names(&withhold(&all)), ["c"], "the total less b and c would have said three");
    }

    #[test]
    fn two_small_lines_that_add_up_to_a_small_number_take_a_third() {
        let all = total("all", vec![line("a", &[1]), line("b", &[1]), line("c", &[50]), line("d", &[60])]);
        assert_eq!(names(&withhold(&all)), ["d"]);
    }

    #[test]
    fn nothing_is_withheld_where_no_number_is_small_and_nothing_counts_as_nothing() {
        let all = total("all", vec![line("a", &[11, 0]), line("b", &[200, 31])]);
        let shown = withhold(&all);
        assert_eq!(names(&shown), ["a", "b"]);
        assert_eq!(shown.lines[0].counts, Some(vec![10, 0]));
        assert_eq!(shown.counts, Some(vec![210, 30]));
    }

    #[test]
    fn under_a_withheld_line_everything_is_withheld() {
        let state = total("state", vec![line("d1", &[100, 2]), line("d2", &[100, 3])]);
        let all = total("all", vec![state, line("other", &[100, 20]), line("third", &[300, 200])]);
        let shown = withhold(&all);
        assert_eq!(shown.lines[0].counts, None);
        assert!(shown.lines[0].lines.is_empty());
    }

    #[test]
    fn a_small_total_shows_nothing_at_all() {
        let shown = withhold(&total("all", vec![line("a", &[4]), line("b", &[5])]));
        assert_eq!((shown.counts, shown.lines.len()), (None, 0));
    }

    /// Lines of a table in three levels, with many small and a few large counts.
    fn table() -> impl Strategy<Value = Line<String>> {
        let count = prop_oneof![3 => 0_u64..4, 2 => 0_u64..30, 1 => 0_u64..2_000];
        let counts = proptest::collection::vec(count, 3);
        let districts = proptest::collection::vec(counts, 1..8);
        proptest::collection::vec(districts, 1..8).prop_map(|states| {
            let state = |(at, districts): (usize, Vec<Vec<u64>>)| {
                let lines = districts.iter().enumerate().map(|(d, counts)| line(&format!("{at}.{d}"), counts));
                total(&at.to_string(), lines.collect())
            };
            total("all", states.into_iter().enumerate().map(state).collect())
        })
    }

    /// Takes the exact counts of the shown lines from that of their total, as whoever had them before they were rounded could.
    fn attack(exact: &Line<String>, shown: &ShownLine<String>) {
        if shown.counts.is_none() {
            assert!(shown.lines.is_empty(), "nothing stands under a withheld line");
            return;
        }
        let pairs = || exact.lines.iter().zip(&shown.lines);
        let hidden: Vec<_> = pairs().filter(|(_, shown)| shown.counts.is_none()).map(|(exact, _)| exact).collect();
        for column in 0..exact.counts.len() {
            let shown_of: u64 =
                pairs().filter(|(_, shown)| shown.counts.is_some()).map(|(exact, _)| exact.counts[column]).sum();
            let left = exact.counts[column] - shown_of;
            assert!(hidden.len() != 1, "one line is the total less the others");
            assert!(left == 0 || left >= SMALL_NUMBER_MIN, "{left} is left for {} lines", hidden.len());
        }
        for (exact, shown) in pairs() {
            for count in shown.counts.iter().flatten() {
                assert!(*count == 0 || *count + ROUNDED_TO > SMALL_NUMBER_MIN);
                assert_eq!(count % ROUNDED_TO, 0);
            }
            attack(exact, shown);
        }
    }

    proptest! {
        #[test]
        fn no_total_gives_a_withheld_number_away(table in table()) {
            attack(&table, &withhold(&table));
        }
    }
}
