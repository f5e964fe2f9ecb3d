//! The claim for all money of the schemes that has not reached the person, also where an office says that it paid.

use mukti_duties::account::Line;
use mukti_messages::{Args, Messages};
use mukti_terms::Rupees;

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Demand, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{account, demands, facts, frame};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::OutstandingClaim, input, messages);
    let sentences = facts::sentences(&desk);
    let lines: Vec<&Line> =
        input.account.iter().flat_map(|one| &one.lines).filter(|line| line.is_claimable()).collect();
    let mut blocks = vec![Block::Paragraph { text: desk.own("opening") }];
    if let Some(drawn) = input.account {
        blocks.push(account::basis(&desk, drawn));
        blocks.push(account::table(&mut desk, &lines));
        blocks.push(Block::Note { text: desk.own("set_off") });
        blocks.extend(account::not_shown(&desk, &lines));
        if let Some(payments) = account::payments(&desk, &lines) {
            blocks.push(Block::Heading { text: desk.say("account-payments") });
            blocks.push(payments);
        }
        blocks.extend(account::delays(&mut desk, &lines));
    }
    blocks.push(Block::Paragraph { text: desk.own("unconditional") });
    blocks.push(Block::Heading { text: desk.say("letter-common-facts") });
    blocks.push(facts::block(&desk, &sentences));
    let requests = requests(&mut desk, &lines);
    blocks.extend(demands::blocks(&desk, requests));
    let contents = Contents {
        office: "district_magistrate",
        subject: desk.own("subject"),
        blocks,
        annexures: &["letter-annexure-certificates", "letter-annexure-bank"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

fn requests(desk: &mut Desk<'_>, lines: &[&Line]) -> Vec<Demand> {
    let some = |sum: Option<Rupees>| sum.is_none_or(|sum| sum > Rupees::ZERO);
    let any = |part: fn(&Line) -> Option<Rupees>| lines.iter().any(|line| some(part(line)));
    let mut requests: Vec<Demand> = pay(desk, lines).into_iter().collect();
    let asked: [(bool, &str); 4] = [
        (any(|line| line.flow.not_shown), "demand-trace"),
        (any(|line| line.flow.returned), "demand-cause"),
        (any(|line| line.flow.taken), "demand-secure"),
        (lines.iter().any(|line| line.due.is_none()), "demand-amount"),
    ];
    let own = asked.into_iter().filter(|(is_asked, _)| *is_asked);
    requests.extend(own.map(|(_, part)| demands::plain(desk.own(part))));
    requests.push(demands::plain(desk.own("demand-reasons")));
    requests
}

/// One request for all of it: the immediate assistance is part of the rehabilitation money, and asked for twice it would be too much.
fn pay(desk: &mut Desk<'_>, lines: &[&Line]) -> Option<Demand> {
    let owed_by =
        [("css.immediate_assistance", "immediate_assistance"), ("css.rehabilitation", "rehabilitation_payment")];
    let (_, duty) = owed_by.into_iter().find(|(id, _)| lines.iter().any(|line| line.id == *id))?;
    let names: Vec<String> = lines.iter().map(|line| account::name(desk, line)).collect();
    let args = Args::new().with("what", names.join(", "));
    let text = match account::sum_of(desk, lines) {
        Some(total) => desk.own_with("demand-pay_sum", &args.with("amount", desk.rupees(total.outstanding))),
        None => desk.own_with("demand-pay", &args),
    };
    Some(demands::of_duty(desk, text, duty))
}
