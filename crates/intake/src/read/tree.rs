//! TOML: one person's facts alone, or a list of tables, one a person.

use super::Item;
use crate::Problem;
use std::io::Read;
use toml::{Table, Value};

/// Every person of a TOML file.
pub(super) fn rows(mut input: impl Read) -> Result<Vec<(u64, Item)>, Problem> {
    let mut text = String::new();
    if input.read_to_string(&mut text).is_err() {
        return Err(Problem::at("400-19", 0).gap("line", "1"));
    }
    let table = text.parse::<Table>().map_err(|error| {
        let line = error.span().map_or(1, |span| text.get(..span.start).unwrap_or("").lines().count().max(1));
        Problem::at("400-21", 0).gap("detail", error.message()).gap("line", &line.to_string())
    })?;
    let lists: Vec<&Table> = table.values().filter_map(Value::as_array).flatten().filter_map(Value::as_table).collect();
    let people = if lists.is_empty() { vec![&table] } else { lists };
    Ok((1..).zip(people.into_iter().map(flat)).collect())
}

fn flat(person: &Table) -> Item {
    let mut pairs = Vec::new();
    walk(person, "", &mut pairs);
    Item::Pairs(pairs)
}

/// `work.state = ..` is a table in TOML and a name with a dot here.
fn walk(table: &Table, before: &str, pairs: &mut Vec<(String, String)>) {
    for (key, value) in table {
        let name = if before.is_empty() { key.clone() } else { format!("{before}.{key}") };
        match value {
            Value::Table(inner) => walk(inner, &name, pairs),
            Value::String(text) => pairs.push((name, text.clone())),
            Value::Boolean(yes) => pairs.push((name, if *yes { "yes" } else { "no" }.to_owned())),
            Value::Array(list) => {
                let texts: Vec<String> = list.iter().filter_map(Value::as_str).map(ToOwned::to_owned).collect();
                pairs.push((name, texts.join("; ")));
            }
            Value::Integer(number) => pairs.push((name, number.to_string())),
            Value::Float(number) => pairs.push((name, number.to_string())),
            Value::Datetime(moment) => pairs.push((name, moment.to_string())),
        }
    }
}
