### Pages of the cause list, of two districts and of threats, and what is said at entry.

page-hearings-passed = { $count ->
    [one] { $count } date has passed with nothing recorded
   *[other] { $count } dates have passed with nothing recorded
}
    .help = The date has passed and nobody wrote down what happened. Ask the court or the lawyer, and record the hearing.
page-hearings-undated = { $count ->
    [one] { $count } case goes on without a known next date
   *[other] { $count } cases go on without a known next date
}
    .help = The case goes on and nobody knows the next date. Ask for it. The date shown is the last hearing.
page-threats = { $count ->
    [one] { $count } threat that nobody has answered
   *[other] { $count } threats that nobody has answered
}
    .help = Safety first. Ask the person alone, in private, what they want; then write down what was done. This stays here until then.

page-hearings-title = Cause list
page-hearings-week = { $from } to { $until }
page-hearings-before = Week before
page-hearings-after = Week after
page-hearings-day = A day of the week
page-hearings-district = District where the work was
page-hearings-court = Court
page-hearings-listed = Listed in the week shown
page-hearings-none = Nothing is listed in the week shown.
    .help = A hearing comes here when its next date is written down: open the case, “Record what an office did”, then “Hearing”.
page-hearings-more = More is listed than is shown. Choose a court or a district.
page-hearings-passed-table = Dates that passed
page-hearings-undated-table = Without a next date
page-hearings-called = a freed person is called
page-hearings-lawyers = Lawyers and their work
    .help = By the sign on the panel, never by name. Hearings are those of the week shown.
page-hearings-lawyer-not-told = sign not told
page-hearings-column-case = Case
page-hearings-column-court = Court
page-hearings-column-purpose = For
page-hearings-column-date = Next date
page-hearings-column-place = Where the work was
page-hearings-column-lawyer = Lawyer
page-hearings-column-cases = Cases
page-hearings-column-people = People
page-hearings-column-week = In the week shown
page-threats-wants-protection = wants protection
page-threats-still-unsafe = still not safe
page-handoff = Two districts
    .help = Each duty is with exactly one office. Only an acceptance, or a decision of the office above both, moves it.
page-handoff-holders = Who holds what
page-handoff-column-duty = What is owed
page-handoff-column-holder = Held by
page-handoff-stays = stays with the district of the work
page-handoff-offered = Waits for an answer
page-handoff-accepted = Accepted
page-handoff-refused = Back with the sender
page-handoff-decided-receiver = Decided: with the receiving district
page-handoff-decided-sender = Decided: with the sender
page-handoff-disputed = Disputed
page-handoff-since = since { $date }
page-handoff-no-duty = no duty is named
page-handoff-answers-nothing = An answer is recorded to which no open offer is known; it moves nothing.
page-handoff-not-theirs = A district offered what it does not hold; it moves nothing.
page-handoff-to-nobody = An offer names no district; everything stays where it was.
page-handoff-before-move = Before this person is taken home, this is still missing:
page-handoff-moved-without = This person was taken home without:
handoff-missing-statement = a statement made in private
handoff-missing-finding = a written finding
handoff-missing-certificate = the release certificate
handoff-missing-assistance = the immediate assistance
page-acts-area-handoff = Two districts
page-acts-area-court = Investigation and court, step by step
page-acts-area-safety = Threats and protection
field-repatriation-unsafe_to_stay = It was unsafe to stay
error-422-150 = No private statement of this person is recorded. No one is moved before that, unless it is unsafe to stay.
    .next = Record the statement first, or say that it was not safe to stay.
error-422-151 = No written finding is recorded for this person.
    .next = Record the finding first, or say that it was not safe to stay.
error-422-152 = No release certificate is recorded for this person.
    .next = Record the certificate first, or say that it was not safe to stay.
error-422-153 = No payment of the immediate assistance is recorded for this person.
    .next = Record the payment first, or say that it was not safe to stay.
error-422-154 = On { $date } government offices are closed: a Sunday or a public holiday.
    .next = Check the day. Keep it if the court sat all the same.
error-422-155 = This is not how a CNR number is written: it has 16 characters, four for State and court, then twelve digits, the last four of them the year.
    .next = Copy it from the courts' website or from the summons.
error-422-156 = The charge-sheet is dated { $date }, after this hearing.
    .next = Check both dates.
error-422-157 = No charge-sheet is recorded, and a court hears this only after it.
    .next = Record the charge-sheet too, or choose what the hearing was for again.
error-422-158 = The next date is not after the hearing of { $date }.
    .next = Check both dates.
error-422-159 = No offer waits that this could answer: it would move nothing.
    .next = Record the offer first, and check the district and the dates.
error-422-160 = The offer names no district to receive it: everything would stay where it is.
    .next = Write the district.
error-422-161 = The district that offers does not hold all of this now: what it does not hold would not move.
    .next = Check who holds what on the page of the case.
error-422-162 = No request is recorded that this could answer.
    .next = Record the request first, and check the dates.
error-422-163 = No dispute is recorded that this could decide.
    .next = Record the dispute first, and check the dates.
error-422-164 = In this State a High Court took trial away from Executive Magistrates ({ $cite }).
    .next = Check the court. If it was so, the objection can be raised there: keep it as it was.
trial-court = Tried by:
trial-objection = High Courts of other States have struck down trial by an Executive Magistrate. The objection can be raised in this State too.
