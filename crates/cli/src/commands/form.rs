//! `mukti form`: a record's XForm, CSV header or JSON Schema, from its one definition.

use crate::say::{self, Failure};
use clap::{Args, ValueEnum};
use mukti_intake::form::{FormSpec, csv_header::csv_header, json_schema::json_schema, xform::xform};
use mukti_messages::Messages;
use mukti_terms::Language;
use std::process::ExitCode;

/// Example: `mukti form interview --as xform --language hi`
#[derive(Debug, Args)]
#[command(after_help = "Example: mukti form interview --as csv-header > people.csv")]
pub struct Arguments {
    /// The record: interview, release_certificate, fir …
    name: String,
    /// What to print.
    #[arg(long = "as", value_enum, default_value_t = Shape::CsvHeader)]
    shape: Shape,
    /// The first language of an XForm, and the language of a schema's titles.
    #[arg(long, default_value = "en")]
    language: String,
}

/// What a form is printed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Shape {
    /// For ODK Collect, in every language.
    Xform,
    /// The header of a table.
    CsvHeader,
    /// JSON Schema, 2020-12.
    JsonSchema,
}

/// Prints the form.
///
/// # Errors
/// When there is no such record.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let language = say::language(&arguments.language)?;
    let form = find(&arguments.name)?;
    let text = match arguments.shape {
        Shape::CsvHeader => csv_header(&form),
        Shape::JsonSchema => serde_json::to_string_pretty(&json_schema(&form, Messages::of(language)))
            .map_err(|error| Failure(error.to_string()))?,
        Shape::Xform => {
            let rest = Language::ALL.into_iter().filter(|one| *one != language);
            let languages: Vec<Language> = std::iter::once(language).chain(rest).collect();
            xform(&form, &languages)?
        }
    };
    say::line(text.trim_end());
    Ok(ExitCode::SUCCESS)
}

fn find(name: &str) -> Result<FormSpec, Failure> {
    let interview = FormSpec::interview();
    if name == interview.name {
        return Ok(interview);
    }
    if let Some(kind) = mukti_register::kinds().iter().find(|kind| kind.name == name) {
        return Ok(FormSpec { name: kind.name, fields: kind.fields, keys: "field" });
    }
    let others = mukti_register::kinds().iter().map(|kind| kind.name).filter(|kind| *kind != interview.name);
    let names: Vec<&str> = std::iter::once(interview.name).chain(others).collect();
    Err(say::failure("600-07", &mukti_messages::Args::new().with("value", name).with("choices", names.join(", "))))
}
