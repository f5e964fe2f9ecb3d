# Following up: the next letter of a broken clock, whether letters may be written, what became of a letter, and how clocks are shown.

# On a duty's line; a button. The names of the letter and of the office are given.
page-next-letter = Next: { $letter } · { $office }
page-next-waits = { $letter } ({ $office }) follows if no answer comes by { $date }.
page-next-written = { $letter } ({ $office }) is written. Record it when it has been sent.
page-next-record-sent = To the letters of the case
page-next-why-broken = The last day has passed.
page-next-why-silent = The letter before this one has had no answer.
page-next-why-refused = It was refused.
page-next-why-promise_over = The promised day has passed.
page-letter-says = What it says
page-letter-not-sent = not recorded as sent
page-letter-consent-back = Letters are no longer allowed by:
page-letter-consent-ask = Not yet asked whether letters may be written:
record-letter_reply = Answer to a letter
    .what = An office did it, refused it, promised it or wrote something else.
field-letter_sent-document = Which letter
field-letter_reply-on = Date of the answer
field-letter_reply-document = Which letter
field-letter_reply-answer = What it says
field-letter_reply-promised_by = Promised by
field-letter_reply-reasons = Reasons given
field-letter_reply-from = From which office
field-letter_reply-how = How it came
field-letter_reply-number = Reference number
field-letter_reply-note = Note
choice-reply_answer-done = it was done
choice-reply_answer-refused = it is refused
choice-reply_answer-promised = it is promised
choice-reply_answer-received = received, nothing more
choice-reply_answer-other = something else
clock-range = last day between { $from } and { $to }
clock-closing-moved = the office was closed on the day counted; the next open day is the last
clock-closing-not-known = whether the office was open is not known
    .help = The list of holidays of this State and year is not in the law book. The office is called late only after the end of the range.
clock-paused = stands still since { $date }
# One line of a calendar: label of the case, duty, office.
clocks-feed-event = { $label }: { $duty } ({ $office })
program-may-clocks = read the calendar of clocks only
page-programs-feed = A calendar program reads this address on this server. It shows labels of cases, duties and offices, and no name:
