//! The header of a CSV file for a record kind.

use super::FormSpec;

/// One line with every public name, in the order of the record.
#[must_use]
pub fn csv_header(form: &FormSpec) -> String {
    let names: Vec<&str> = form.fields.iter().map(|field| field.name).collect();
    names.join(",") + "\n"
}
