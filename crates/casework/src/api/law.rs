//! The law book's values for programs: each amount with its days, citation, source and grade. An unknown amount is null, never 0.

use super::Tagged;
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_law::book::{Amount, Parameter};
use serde_json::{Number, Value, json};

impl Desk {
    /// Every value of the law book, without its history.
    #[must_use]
    pub fn law_values_for_programs(&self) -> Tagged {
        let shown = |one: &Parameter| {
            json!({
                "id": one.id,
                "title": one.title,
                "instrument": one.instrument,
                "state": one.state.map(|state| state.code()),
                "unit": one.unit.0,
                "binding": one.binding,
            })
        };
        let data: Vec<Value> = self.book.parameters().iter().map(shown).collect();
        Tagged::of(&json!({ "edition": self.book.edition(), "data": data }))
    }

    /// One value of the law book through time.
    ///
    /// # Errors
    /// There is none of this id.
    pub fn law_value_for_programs(&self, id: &str) -> Result<Tagged, Problem> {
        let one = self.book.parameter(id).ok_or(Problem::NoSuchForm)?;
        let value = |value: &mukti_law::book::Value| {
            json!({
                "from": value.from.to_string(),
                "to": value.to.map(|day| day.to_string()),
                "amount": amount(value.amount),
                "words": if let Amount::Words(words) = value.amount { Some(words) } else { None },
                "cite": value.cite,
                "source": value.source,
                "grade": value.grade.word(),
                "note": value.note,
            })
        };
        Ok(Tagged::of(&json!({
            "id": one.id,
            "title": one.title,
            "instrument": one.instrument,
            "state": one.state.map(|state| state.code()),
            "unit": one.unit.0,
            "binding": one.binding,
            "clock_of": one.clock_of,
            "values": one.values.iter().map(value).collect::<Vec<_>>(),
            "confirmed": one.confirmed.map(|(day, by)| json!({ "on": day.to_string(), "by": by })),
        })))
    }
}

fn amount(amount: Amount) -> Value {
    match amount {
        Amount::Number(number) => number.to_string().parse::<Number>().map_or(Value::Null, Value::Number),
        Amount::Words(_) | Amount::Unknown => Value::Null,
    }
}
