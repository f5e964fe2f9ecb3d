//! `mukti scorecard`: which offices do their duty, as a table, CSV or JSON lines; with `--public`, what may be published.

use crate::clock;
use crate::place::Where;
use crate::say::{self, Failure};
use clap::{Args, ValueEnum};
use mukti_casework::scorecards::table;
use mukti_casework::{BudgetsAsked, ScorePlace, Scorecard, open_desk};
use mukti_indicators::Measure;
use mukti_intake::sheet::written::As;
use mukti_messages::{Args as Gaps, Messages};
use mukti_terms::{Language, State};
use std::process::ExitCode;

/// Example: `mukti scorecard --data ~/mukti --state UP`
#[derive(Debug, Args)]
#[command(
    after_help = "Example: mukti scorecard --data ~/mukti --state UP\nWithout --public the numbers are exact, and for this organisation alone: small ones can point at somebody."
)]
pub struct Arguments {
    #[command(flatten)]
    place: Where,
    /// Only this State, by its code: UP or IN-UP.
    #[arg(long)]
    state: Option<String>,
    /// Only this kind of office, by its id in law/offices.toml.
    #[arg(long)]
    office: Option<String>,
    /// The table that may be published: all of it, small numbers withheld, the others rounded.
    #[arg(long, conflicts_with_all = ["state", "office"])]
    public: bool,
    /// Vigilance committees or budgets in place of duties, as CSV unless JSON is asked for.
    #[arg(long, value_enum, conflicts_with_all = ["public", "office"])]
    of: Option<Of>,
    /// How it is written.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

/// What the registers count beside the duties of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Of {
    /// How the vigilance committees stand.
    Committees,
    /// Where the money of budgets is.
    Budgets,
}

/// How it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For reading here.
    Table,
    /// CSV.
    Csv,
    /// One JSON object a line.
    Json,
}

/// Prints the scorecard.
///
/// # Errors
/// When the folder cannot be opened or the State is none.
pub fn run(arguments: &Arguments) -> Result<ExitCode, Failure> {
    let desk = open_desk(&arguments.place.place()?)?;
    let now = clock::now();
    let written = if arguments.format == Format::Json { As::Ndjson } else { As::Csv };
    if arguments.public {
        print(&table::public(&desk.public_scorecard(now)?, &desk.public_bodies(now)?, written));
        return Ok(ExitCode::SUCCESS);
    }
    let place = match arguments.state.as_deref() {
        None => ScorePlace::Everywhere,
        Some(code) => match State::from_code(code) {
            None => return Err(say::failure("600-180", &Gaps::new().with("state", code))),
            state => ScorePlace::State(state),
        },
    };
    match arguments.of {
        Some(Of::Committees) => {
            print(&table::committees(&desk.committees(now, place)?, written));
            return Ok(ExitCode::SUCCESS);
        }
        Some(Of::Budgets) => {
            print(&table::budgets(&desk.budgets(now, place, BudgetsAsked::default())?, written));
            return Ok(ExitCode::SUCCESS);
        }
        None => {}
    }
    let known = |id: &&str| mukti_law::Book::embedded().offices().iter().any(|office| office.id == *id);
    let office = arguments.office.as_deref();
    if let Some(unknown) = office.filter(|id| !known(id)) {
        return Err(say::failure("600-181", &Gaps::new().with("office", unknown)));
    }
    let card = desk.scorecard(now, place, office)?;
    if arguments.format == Format::Table {
        lines(&card)
    } else {
        print(&table::exact(&card, written))
    }
    Ok(ExitCode::SUCCESS)
}

fn print(text: &str) {
    say::line(text.trim_end_matches(['\r', '\n']));
}

/// One line for each office, then for each place.
fn lines(card: &Scorecard) {
    let messages = Messages::of(Language::English);
    let row = |name: &str, of: &mukti_indicators::Card, median: &str| {
        let share = of.in_time().map_or_else(
            || "–".to_owned(),
            |share| {
                if share.low == share.high {
                    format!("{} %", share.low)
                } else {
                    format!("{}–{} %", share.low, share.high)
                }
            },
        );
        let counts = [of.judged(), of.get(Measure::InTime), of.get(Measure::Late), of.open_late(), of.open_in_time()];
        let counts: String = counts.iter().map(|count| format!("{count:>10}")).collect();
        say::line(&format!("{name:<44}{share:>10}{counts}{median:>12}"));
    };
    let head =
        ["score-column-of", "score-column-in-time", "score-column-late", "score-column-open-late", "score-column-open"];
    let head: String = head.iter().map(|key| format!("{:>10}", messages.plain(key))).collect();
    say::line(&format!(
        "{:<44}{:>10}{head}{:>12}",
        messages.plain("score-place"),
        messages.plain("score-in-time-share"),
        messages.plain("score-column-median")
    ));
    row(&say::text("score-whole", &Gaps::NONE), &card.whole, "");
    for line in &card.offices {
        let median =
            line.median.map_or_else(|| "–".to_owned(), |m| format!("{}{}", if m.at_least { "≥ " } else { "" }, m.days));
        row(&messages.plain(&format!("office-{}", line.office)), &line.card, &median);
    }
    for line in &card.places {
        let name = match &line.place {
            ScorePlace::State(Some(state)) => {
                messages.plain(&format!("state-{}", state.code().to_ascii_lowercase())).into_owned()
            }
            ScorePlace::District(_, district) if !district.is_empty() => district.clone(),
            _ => messages.plain("score-place-not-known").into_owned(),
        };
        row(&name, &line.card, "");
    }
}
