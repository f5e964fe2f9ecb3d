//! A large memory, quickly: sites with many people for each of whom the same acts are recorded.

use mukti_casework::{Act, By, Desk, EvenSo, NewCase, Problem, Said, Whom};

/// People of one site.
const PEOPLE: u64 = 25;

/// What is recorded for each of them, again and again.
const ACTS: [&str; 4] = ["rescue", "information", "freedom", "statement"];

/// Acts of a site: with its people about 500 entries.
const ROUNDS: usize = 19;

/// Keeps invented entries until there are at least so many; how many there are then.
///
/// # Errors
/// Something cannot be kept.
pub fn fill(desk: &Desk, by: &By, entries: u64) -> Result<u64, Problem> {
    let mut size = desk.size()?;
    while size < entries {
        let worksite = [("kind", "brick_kiln"), ("state", "IN-UP"), ("district", "Sundarpur")];
        let case = desk.start_case(by, &NewCase { prefix: None, worksite: &worksite, said: Said::WORKER })?.case;
        let mut people = Vec::new();
        for person in 0..PEOPLE.min(entries - size) {
            people.push(desk.add_person(by, case, &[("name", &format!("Meena {person}"))], Said::WORKER)?);
        }
        for kind in ACTS.iter().cycle().take(ROUNDS) {
            if desk.size()? >= entries {
                break;
            }
            let values: &[_] = match *kind {
                "freedom" => &[("on", "2026-03-01"), ("how", "rescued")],
                _ => &[("on", "2026-02-20")],
            };
            let whom = Whom::These(people.clone());
            let act = Act { case, whom, kind, values, said: Said::DOCUMENT, even_so: EvenSo::Yes };
            desk.record_act(by, &act)?;
        }
        size = desk.size()?;
    }
    Ok(size)
}
