//! A form on its way back: what was typed, by field; dates put together from their parts, people accused from their lines.

use mukti_terms::schema::{Field, Kind, ascii_digits};

/// What stands in the fields of a form, in the order it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// The last text under a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(known, _)| known == name).map(|(_, text)| text.as_str())
    }

    /// The same, trimmed; `None` where nothing was written.
    #[must_use]
    pub fn written(&self, name: &str) -> Option<&str> {
        self.get(name).map(str::trim).filter(|text| !text.is_empty())
    }

    /// Every text under a name, as with boxes that may be ticked together.
    pub fn every<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, text)| text.as_str())
    }

    /// Puts a text under a name.
    pub fn put(&mut self, name: &str, text: impl Into<String>) {
        self.0.push((name.to_owned(), text.into()));
    }

    /// Year as typed, month and day: from their own fields, or from a date already put together.
    #[must_use]
    pub(super) fn date(&self, name: &str) -> DateParts {
        if let Some(year) = self.get(&format!("{name}.year")) {
            return DateParts(year.to_owned(), self.part(name, "month"), self.part(name, "day"));
        }
        let whole = self.get(name).unwrap_or_default();
        let mut parts = whole.split('T').next().unwrap_or_default().splitn(3, '-');
        let year = parts.next().unwrap_or_default().to_owned();
        let mut number = || parts.next().and_then(|part| part.parse().ok());
        let (month, day) = (number(), number());
        DateParts(year, month, day)
    }

    fn part(&self, name: &str, part: &str) -> Option<i8> {
        self.get(&format!("{name}.{part}")).and_then(|text| ascii_digits(text.trim()).parse().ok())
    }

    /// Role and category of each who is accused.
    #[must_use]
    pub(super) fn accused(&self, name: &str) -> Vec<(String, String)> {
        let lines = self.accused_lines(name);
        if !lines.is_empty() {
            return lines;
        }
        let whole = self.get(name).unwrap_or_default();
        let pair = |line: &str| {
            let (role, category) = line.split_once(':').unwrap_or((line, ""));
            (role.trim().to_owned(), category.trim().to_owned())
        };
        whole.split(';').filter(|line| !line.trim().is_empty()).map(pair).collect()
    }

    fn accused_lines(&self, name: &str) -> Vec<(String, String)> {
        (0..)
            .map_while(|at: usize| self.get(&format!("{name}.role.{at}")).map(|role| (at, role)))
            .filter(|(_, role)| !role.trim().is_empty())
            .map(|(at, role)| {
                (role.to_owned(), self.get(&format!("{name}.category.{at}")).unwrap_or_default().to_owned())
            })
            .collect()
    }

    /// One field as one text; `None` when the form did not hold it (no answer was chosen).
    #[must_use]
    pub fn text_of(&self, field: &Field) -> Option<String> {
        match field.kind {
            Kind::Told => self
                .get(&format!("{}.year", field.name))
                .map(|_| self.date(field.name).joined())
                .or_else(|| self.plain(field)),
            Kind::Accused if self.get(&format!("{}.role.0", field.name)).is_some() => {
                let line = |(role, category): (String, String)| {
                    if category.is_empty() { role } else { format!("{role}:{category}") }
                };
                Some(self.accused_lines(field.name).into_iter().map(line).collect::<Vec<_>>().join("; "))
            }
            _ => self.plain(field),
        }
    }

    fn plain(&self, field: &Field) -> Option<String> {
        self.get(field.name).map(|text| text.trim().to_owned())
    }
}

/// A date in its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DateParts(pub(super) String, pub(super) Option<i8>, pub(super) Option<i8>);

impl DateParts {
    /// `2023`, `2023-11`, `2023-11-04`; what is missing before something given stays visibly missing.
    fn joined(&self) -> String {
        let year = ascii_digits(self.0.trim()).into_owned();
        let two = |part: Option<i8>| part.map_or_else(|| "?".to_owned(), |number| format!("{number:02}"));
        let year = if year.is_empty() && (self.1.is_some() || self.2.is_some()) { "?".to_owned() } else { year };
        match (self.1, self.2) {
            (None, None) => year,
            (month, None) => format!("{year}-{}", two(month)),
            (month, day) => format!("{year}-{}-{}", two(month), two(day)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Typed;
    use mukti_law::{Facts, fact};
    use mukti_terms::schema::Record;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed(pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    #[test]
    fn a_year_alone_is_a_date_and_a_day_without_a_month_is_not() {
        let field = &Facts::FIELDS[fact::WORK_FROM.at()];
        let read = |year: &str, month: &str, day: &str| {
            typed(&[("work.from.year", year), ("work.from.month", month), ("work.from.day", day)]).text_of(field)
        };
        assert_eq!(read("२०२३", "", "").as_deref(), Some("2023"));
        assert_eq!(read("2023", "11", "").as_deref(), Some("2023-11"));
        assert_eq!(read("2023", "11", "4").as_deref(), Some("2023-11-04"));
        assert_eq!(read("2023", "", "4").as_deref(), Some("2023-?-04"));
        assert_eq!(read("", "", "").as_deref(), Some(""));
    }

    #[test]
    fn everyone_who_is_accused_is_kept_with_role_and_category() {
        let field = &Facts::FIELDS[fact::ACCUSED.at()];
        let form = typed(&[
            ("accused.role.0", "owner"),
            ("accused.category.0", "general"),
            ("accused.role.1", ""),
            ("accused.role.2", "contractor"),
            ("accused.category.2", ""),
        ]);
        assert_eq!(form.text_of(field).as_deref(), Some("owner:general; contractor"));
    }

    #[test]
    fn a_question_nobody_answered_is_not_in_the_form() {
        assert_eq!(typed(&[]).text_of(&Facts::FIELDS[fact::FORCE_THREAT.at()]), None);
    }
}
