//! The statement of account of one person: due, said to be paid, received, outstanding; what became of each payment; what hinders.

use mukti_duties::account::{Line, Next};
use mukti_messages::Messages;

use crate::desk::Desk;
use crate::input::LetterInput;
use crate::kind::Kind;
use crate::letter::{Block, Letter};
use crate::parts::frame::Contents;
use crate::parts::signature::Signs;
use crate::parts::{account, demands, frame};

/// Composes it.
pub(super) fn compose(input: &LetterInput<'_>, messages: &Messages) -> Letter {
    let mut desk = Desk::new(Kind::StatementOfAccount, input, messages);
    let mut blocks = vec![Block::Paragraph { text: desk.own("opening") }];
    if let Some(drawn) = input.account {
        let lines: Vec<&Line> = drawn.lines.iter().collect();
        blocks.push(account::basis(&desk, drawn));
        blocks.push(account::table(&mut desk, &lines));
        blocks.push(Block::Note { text: desk.own("set_off") });
        blocks.extend(account::not_shown(&desk, drawn));
        if let Some(payments) = account::payments(&desk, &lines) {
            blocks.push(Block::Heading { text: desk.say("account-payments") });
            blocks.push(payments);
        }
        blocks.extend(account::delays(&mut desk, &lines));
        blocks.push(Block::Paragraph { text: desk.say("account-no_interest") });
        blocks.push(Block::Heading { text: desk.own("next") });
        blocks.push(Block::List { items: lines.iter().map(|line| next(&desk, line)).collect() });
    }
    blocks.extend(demands::blocks(&desk, vec![demands::plain(desk.own("demand-confirm"))]));
    let contents = Contents {
        office: "district_magistrate",
        subject: desk.own("subject"),
        blocks,
        annexures: &["letter-annexure-certificates", "letter-annexure-bank"],
        signs: Signs::Worker,
    };
    frame::letter(desk, contents)
}

/// What hinders, and what is to be done, for one line.
fn next(desk: &Desk<'_>, line: &Line) -> String {
    let what = account::name(desk, line);
    let step = desk.say(&line.next.key());
    match line.next {
        Next::Blocked(blocker) => {
            let hinders = desk.say(&format!("choice-money_blocker-{}", blocker.word()));
            format!("{what} – {hinders}: {step}")
        }
        _ => format!("{what}: {step}"),
    }
}
