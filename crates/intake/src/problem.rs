//! What is wrong with a row: a stable code, the place, the value, what was expected. The sentence is a message.

use mukti_messages::{Args, Messages};
use mukti_terms::schema::{Field, Kind, Wrong};

/// Where in the input something is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Where {
    /// The row (CSV: as a spreadsheet counts, the header is row 1), line (NDJSON) or element (JSON, TOML).
    pub row: u64,
    /// The column or key.
    pub column: Option<String>,
}

/// One thing that is wrong with the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The code of its message, e.g. `400-02`.
    pub code: &'static str,
    /// Where it is.
    pub place: Where,
    /// The gaps of its message by name.
    pub gaps: Vec<(&'static str, String)>,
}

/// How much of a value is repeated in an error.
const SHOWN_CHARS_MAX: usize = 60;

impl Problem {
    /// A problem of a row, or of the whole file where `row` is 0.
    #[must_use]
    pub fn at(code: &'static str, row: u64) -> Self {
        Self { code, place: Where { row, column: None }, gaps: Vec::new() }
    }

    /// Names the column.
    #[must_use]
    pub fn column(mut self, column: &str) -> Self {
        self.place.column = Some(column.to_owned());
        self.gap("column", column)
    }

    /// Fills a gap of the message.
    #[must_use]
    pub fn gap(mut self, name: &'static str, value: &str) -> Self {
        let mut shown: String =
            value.chars().take(SHOWN_CHARS_MAX).map(|c| if c.is_control() { ' ' } else { c }).collect();
        if value.chars().nth(SHOWN_CHARS_MAX).is_some() {
            shown.push('…');
        }
        self.gaps.push((name, shown));
        self
    }

    /// The sentence and what to do next, in the language of the messages.
    #[must_use]
    pub fn say(&self, messages: &Messages) -> (String, Option<String>) {
        let mut args = Args::new();
        for (name, value) in &self.gaps {
            args = args.with(name, value.as_str());
        }
        let key = format!("error-{}", self.code);
        let next = messages.attr(&key, "next", &args).map(std::borrow::Cow::into_owned);
        (messages.text(&key, &args).into_owned(), next)
    }
}

/// The problem of a value that a field does not take.
#[must_use]
pub fn of_value(wrong: Wrong, field: &Field, value: &str, row: u64) -> Problem {
    let code = match wrong {
        Wrong::NotYesNo => "400-12",
        Wrong::NotANumber => "400-07",
        Wrong::NotWhole => "400-31",
        Wrong::Negative if matches!(field.kind, Kind::Rupees) => "400-06",
        Wrong::Negative => "400-42",
        Wrong::TooLarge { .. } if matches!(field.kind, Kind::Rupees) => "400-39",
        Wrong::TooLarge { .. } => "400-08",
        Wrong::NotADate if looks_like_a_day(value) => "400-04",
        Wrong::NotADate => "400-05",
        Wrong::NotAState => "400-09",
        Wrong::NotAChoice(choices) if choices.list == "wage_unit" => "400-10",
        Wrong::NotAChoice(_) => "400-11",
        Wrong::NotAccused => "400-32",
        Wrong::UnitInNumber => "400-40",
        Wrong::TooLong { .. } => "400-29",
    };
    let mut problem = Problem::at(code, row).column(field.name).gap("value", value);
    match wrong {
        Wrong::TooLarge { max } => problem = problem.gap("low", "0").gap("high", &max.to_string()),
        Wrong::TooLong { max } => {
            problem = problem.gap("found", &value.chars().count().to_string()).gap("high", &max.to_string())
        }
        Wrong::NotAChoice(choices) => {
            let near = nearest(value, choices.words.iter().copied());
            problem.gaps.push(("choices", choices.words.join(", ")));
            match near {
                Some(near) => problem = problem.gap("nearest", near),
                None if problem.code == "400-11" => problem.code = "400-41",
                None => {}
            }
        }
        Wrong::NotAState => match nearest(value, mukti_terms::State::all().map(mukti_terms::State::code)) {
            Some(near) => problem = problem.gap("nearest", near),
            None => problem.code = "400-43",
        },
        _ => {}
    }
    problem
}

/// `2023-02-30`: written as a day and yet none.
fn looks_like_a_day(value: &str) -> bool {
    let shape: Vec<bool> = value.bytes().map(|b| b.is_ascii_digit()).collect();
    value.len() >= 7 && shape[..4].iter().all(|digit| *digit) && value.as_bytes().get(4) == Some(&b'-')
}

/// The known name nearest to a written one, if any is near.
pub fn nearest<'n>(written: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let written = written.to_lowercase().replace([' ', '-', '_'], ".");
    let distance = |name: &str| strsim::damerau_levenshtein(&written, &name.to_lowercase().replace(['_', '-'], "."));
    let (name, away) = names.map(|name| (name, distance(name))).min_by_key(|(_, away)| *away)?;
    let limit = (name.chars().count() / 2).clamp(1, 4);
    (away <= limit).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_misspelt_column_finds_its_neighbour_and_nonsense_finds_none() {
        let names = || ["work.state", "wage.amount", "force.violence"].into_iter();
        assert_eq!(nearest("work_state", names()), Some("work.state"));
        assert_eq!(nearest("Wage Amout", names()), Some("wage.amount"));
        assert_eq!(nearest("xyzzy", names()), None);
    }
}
