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
        let lines: Vec<&Line> = drawn.lines.iter().filter(|line| account::is_told(line)).collect();
        blocks.push(account::basis(&desk, drawn));
        blocks.push(account::table(&mut desk, &lines));
        blocks.push(Block::Note { text: desk.own("set_off") });
        blocks.extend(account::not_shown(&desk, &lines));
        if let Some(payments) = account::payments(&desk, &lines) {
            blocks.push(Block::Heading { text: desk.say("account-payments") });
            blocks.push(payments);
        }
        blocks.extend(account::delays(&mut desk, &lines));
        let asked: Vec<String> = lines.iter().filter_map(|line| asks(&desk, line)).collect();
        if !asked.is_empty() {
            blocks.push(Block::Heading { text: desk.own("asks") });
            blocks.push(Block::List { items: asked });
        }
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

/// What the office is asked to do about one sum; nothing where the next step is not the office's.
fn asks(desk: &Desk<'_>, line: &Line) -> Option<String> {
    let what = account::name(desk, line);
    match line.next {
        Next::NotYet | Next::AskFacts | Next::TooMuch | Next::Settled => None,
        Next::Blocked(blocker) => {
            let hinders = desk.say(&format!("choice-money_blocker-{}", blocker.word()));
            Some(format!("{what} – {hinders}: {}", desk.own("ask-blocked")))
        }
        next => Some(format!("{what}: {}", desk.own(&format!("ask-{}", next.word())))),
    }
}
