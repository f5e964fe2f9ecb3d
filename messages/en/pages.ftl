### The pages: what stands on buttons, headings and notes. Plain words, short sentences, active, second person.
### Buttons say what happens. No "submit", no "invalid", no "error occurred". "Worker" or "person", never "victim".
### $name, $label, $office, $date, $amount and the like are already written in the language of the page.

## Frame: what stands on every page

# First link on the page, for people who use a keyboard or a screen reader.
page-skip = Go to the content
# Name of the main navigation, read by screen readers.
page-nav = Rooms
page-room-today = Today
page-room-cases = Cases
# Short: a new case with its first interview. Stands under an icon on a phone.
page-room-new = New
page-room-law = Law
page-room-help = Help
# The room that holds everything else on a phone.
page-room-more = More
page-language = Language
page-language-choose = Choose a language
page-language-partly = not complete yet
# Button that hides everything at once, when somebody dangerous comes near. As short as possible.
page-quick-exit = Leave now
    .help = Signs you out and shows a calendar. Use it when someone comes who must not see this.
page-sign-out = Sign out
page-signed-in-as = Signed in as { $name }
# Shown on pages whose translation no speaker has checked.
page-draft = This translation has not been checked by a speaker yet.
    .link = Read this page in English
page-back = Back
page-path = Where you are
page-code = Code { $code }
# Stands where nobody has said yet. Must look and read different from "No".
page-not-known = not known yet
# Between two ends of a period: "2023 to 2024".
page-from-to = { $from } to { $to }
# After a period that goes on: "from 2022-01-27, still in force".
page-still = still in force
page-show-all = Show all
page-needed = needed
# Label of a covered name of a person: initials are shown, a tap shows the name.
page-name-covered = Name covered. Tap to show.
page-name-none = Name not written down
page-search = Search
# A link to the official text or the page it was read on.
page-source = Source

## Errors

page-problem-title = Please look at this first
    .one = One thing has to be looked at again. What you typed is kept below.
    .many = Some things have to be looked at again. What you typed is kept below.
# Where: the question whose answer could not be read.
page-problem-in = In “{ $field }”
page-error-today = Go to Today
page-error-cases = Look for a case

## Enrolling the first person, signing in

page-enrol-title = Set up Mukti
    .help = You are the first one here. Copy the code from the window in which Mukti was started.
page-enrol-code = First-run code
page-enrol-name = Your name
    .help = As the others here know you. It stands beside what you write down.
page-enrol-passphrase = Passphrase
    .help = Four or more words that do not belong together. Nobody can read it, so nobody can tell it to you later.
page-enrol-again = The same passphrase again
page-enrol-do = Begin
page-signin-title = Sign in
page-signin-name = Your name
page-signin-passphrase = Passphrase
page-signin-do = Sign in
page-signin-forgot = Forgotten the passphrase? Ask the person who set Mukti up here. Nobody can read it for you.
page-signed-out = You are signed out.
page-calendar-title = Calendar

## Today

page-today-title = Today
page-today-late = { $count ->
    [one] { $count } late
   *[other] { $count } late
 }
page-today-week = { $count ->
    [one] { $count } due this week
   *[other] { $count } due this week
 }
# Duties of offices whose last day is further away, or that have no confirmed last day.
page-today-waiting = { $count ->
    [one] Waiting for others: { $count }
   *[other] Waiting for others: { $count }
 }
page-today-none-late = Nothing is late.
    .help = What becomes late will stand here first.
page-today-none = No case is here yet.
    .help = Begin with one interview. The page then shows which office owes what, and by when.
page-today-begin = Begin the first interview
page-today-write = Write
    .label = Write to { $office } about { $duty }, case { $label }
page-today-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
page-today-by-office = By office
page-today-by-district = By district
# Banner on top: people are held right now.
page-today-held = { $count ->
    [one] In { $count } case people are still held.
   *[other] In { $count } cases people are still held.
 }
    .help = Their safety comes first. Only the sealed information to the District Magistrate goes out; tell nobody near the worksite.
# Heads of the columns of a small table of offices or districts.
page-today-column-late = Late
page-today-column-open = Open
page-today-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
 }

## Cases

page-cases-title = Cases
page-cases-search = Case label
    .help = Such as TN-0042, or its beginning. Names are not searched here.
page-cases-state = State where the work was
# A box to tick: show only cases in which an office is late.
page-cases-late-only = Only with something late
page-cases-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
 }
page-cases-none = No case fits what you looked for.
    .help = Try the beginning of the label, such as TN, or look at all cases.
page-cases-empty = No case is here yet.
    .help = A case is one situation at one worksite, with everyone in it.
page-cases-column-case = Case
page-cases-column-place = Place and work
page-cases-column-people = People
page-cases-column-finding = Finding
page-cases-column-next = Next
page-cases-late = { $count ->
    [one] { $count } duty late
   *[other] { $count } duties late
 }
page-cases-nothing-late = nothing late
page-cases-held = still held
page-cases-earlier = Earlier cases
page-cases-newer = Newer cases

## New case and interview

page-new-title = New case
    .help = One situation at one worksite, with everyone in it. You can stop at any time; what was kept stays.
page-new-label = Label of the case
    .help = The case gets a label from it, such as TN-0042. It may be left empty.
page-new-person = The first person
page-new-person-name = Name
    .help = As the person says it. Covered in lists. May be left empty.
page-new-speaker = Who is speaking?
    .help = The worker's own word counts most.
page-new-private = Are you alone with the person, so that nobody from the worksite can hear?
    .help = A “no” said within the employer's hearing counts as not known.
page-new-do = Begin the interview
page-new-safety = Is everyone safe right now?
    .help = If people are still held, do not go back there to ask, do not call the worksite, and tell only the District Magistrate. Choose “is still held” under “What you want to say”.
page-speaker-worker = the worker
page-speaker-family = the family
page-speaker-witness = a witness
page-speaker-official = an official
page-speaker-employer = the employer
page-speaker-document = a paper
page-speaker-interviewer = I saw it myself
page-interview-title = Interview
page-interview-progress = { $at } of { $of }
    .label = Step { $at } of { $of }: { $topic }
page-interview-steps = Steps of the interview
page-interview-if = If so:
page-interview-words = In their own words
    .help = As said, in the language it was said in. It is kept just so.
page-interview-words-kept = Kept so far
page-interview-keep = Keep and go on
page-interview-finish = Keep and see the case
page-interview-skip = Skip this step
page-interview-back = Step back
page-interview-saved = Saved
    .help = What you answered is kept. You may stop here and go on later.
page-interview-speaking = Speaking: { $who }
page-interview-is-private = told in private
page-interview-not-private = not in private
page-interview-conflict = Two accounts differ, so this counts as not known. Both are kept.
page-date-year = Year
page-date-month = Month
page-date-day = Day
page-date-help = A year alone is enough.
page-amount-rupees = rupees
page-accused-role = Role
page-accused-category = Social category
page-accused-help = No names here. One line for each person who had power over them.

## Case page

page-case-title = Case { $label }
page-case-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }
page-case-person = Person { $number }
page-case-add-person = Add a person
page-case-held = Someone in this case is still held.
    .help = Only the sealed information to the District Magistrate may go out now. Everything else waits until they are safe.
# Under the finding: this is advice, a person decides.
page-case-advice = This is advice. A person decides, and signs.
page-case-limbs = What the law asks, and what was told
page-case-because = because
# No fact was told for this limb.
page-case-no-ground = nothing told yet
page-case-presumptions = Taken as so by law until someone shows otherwise
page-case-questions = Open questions
    .help = An answer here is kept at once, and everything below is worked out again.
page-case-questions-none = No question is open that would change the finding.
page-case-questions-more = { $count ->
    [one] { $count } more question
   *[other] { $count } more questions
 }
page-case-answer-keep = Keep this answer
page-case-interview-go-on = Go on with the interview
page-case-facts = Everything that was told
page-case-duties = What is owed, and by when
page-case-duties-late = Late
page-case-duties-open = Running
page-case-duties-done = Done
page-case-duties-not-known = Not known yet whether it is owed
page-case-duties-lapsed = No longer owed
page-case-duties-none = No duty has begun yet. Answer the open questions first.
page-case-record = Record what they did
    .label = Record what { $office } did about { $duty }
page-case-write = Write
    .label = Write to { $office } about { $duty }
page-case-money = Money
page-case-money-what = What for
page-case-money-due = Due
page-case-money-received = Received
page-case-money-outstanding = Outstanding
page-case-money-payer = Who pays
page-case-money-status = Where it stands
page-case-money-total = Together
    .help = Only sums that are due and known are added.
page-case-money-annuity = of this { $amount } in a fund that pays monthly
page-case-money-set-off = { $amount } received before is counted
page-case-money-last-known = not confirmed; last known { $amount }
page-case-money-none = No sum can be claimed yet.
page-case-rights = Rights and services
page-case-rights-more = Schemes to ask for
page-case-category = Category in the rehabilitation scheme
page-case-wages = Wages
page-case-wages-rates = Rates used
page-case-wages-missing = What is missing to work it out
page-case-offences = Offences these facts point to
page-case-offences-maybe = Hangs on a fact that is not known yet
page-case-signs = Signs of forced labour
page-case-also = Other laws these facts may meet
page-case-letters = Letters
page-case-letters-issued = Written
page-case-letters-none = No letter has been written yet.
page-case-letter-waits = waits: someone is still held
page-case-timeline = What happened, and who said so
page-case-timeline-learned = learned { $date }
page-case-timeline-by = written down by { $name }
page-case-timeline-corrected = corrected
    .help = Struck through, not removed. The correction stands beside it.
page-case-timeline-correct = This was not right
page-case-timeline-none = Nothing has been written down yet.
page-case-timeline-person = about { $person }
page-case-timeline-not-dated = no date told
page-case-act = Record what an office did
page-case-law-edition = Worked out with law book { $edition } on { $date }.

## A person in a case

page-person-title = Add a person
    .help = Everyone who was held, children too. Each one gets their own finding and certificate.
page-person-do = Keep this person

## Recording an act of an office

page-acts-title = What happened?
    .help = Choose what an office did or refused. The clocks then run from it.
## The kinds of acts, as headings of a list
page-acts-area-release = Enquiry, rescue, certificate, the way home
page-acts-area-money = Money paid or asked for
page-acts-area-police = Police and court
page-acts-area-claims = Claims for wages, compensation, a lawyer
page-acts-area-property = Home and property
page-acts-area-life = School and work
page-acts-area-people = About the person
page-acts-area-letters = Letters
page-act-for = For whom
# A box to tick when the date of an act lies before the work began, and that is right.
page-act-even-so = The date is right. Keep it all the same.
page-act-do = Keep this
page-act-said-by = Who says so
page-correct-title = Correct what was written down
    .help = The old words stay, struck through. The correction stands beside them with your name.
page-correct-was = Written down
page-correct-now = As it should be
page-correct-reason = Why
page-correct-do = Keep the correction
page-correct-gone = It was not so at all: take it back

## Letters

page-letter-language = Language of the letter
page-letter-person = For whom
page-letter-see = See the letter
page-letter-issue = Write and keep the letter
    .help = It gets its number and date, and stays here as it is.
page-letter-issued = The letter is kept.
page-letter-open = Open the letter
page-letter-waits = This letter waits
    .why = Someone in this case is still held. If this goes out now, the people who hold them may learn of it.
    .first = Write the sealed information to the District Magistrate first. It names no informant.
page-letter-override = Decide to send it all the same
    .help = One named person decides, and says why. Both are kept with the letter.
page-letter-override-by = Who decides
page-letter-override-reason = Why it cannot wait
page-letter-override-do = Write the letter all the same
page-letter-presumed = Ask about the debt and about leaving first
    .why = The finding rests on presumptions alone. The office may answer that this is only about wages.
page-letter-not-yet = Nothing to ask for with it now
page-letter-what-next = After sending
    .help = Record that it was sent and to whom. The clock of the office runs from there.

## Law

page-law-title = Law
    .help = Every number, limit and right that Mukti uses: since when, where it stands, and how well it is known.
page-law-search = A word, a number of a section, or an Act
page-law-found = { $count ->
    [one] { $count } entry found
   *[other] { $count } entries found
 }
page-law-found-none = Nothing in the law book fits “{ $words }”.
page-law-edition = Edition { $edition } of the law book
page-law-instruments = Acts, rules, schemes and judgments
page-law-national = For the whole country
page-law-by-state = For one State
page-law-values = Values and time limits
page-law-duties = Duties of offices
page-law-entitlements = What a person is entitled to
page-law-offences = Offences
page-law-provisions = Provisions in plain words
page-law-rates = Minimum wages and other rates
    .help = Each rate with its dates, order and grade. Rates without a date are not used.
page-law-unconfirmed = Not confirmed yet
    .help = No second person has confirmed these yet; the mark says how each was found. If you can, write down the Gazette number, date and page.
page-law-unconfirmed-count = { $count ->
    [one] { $count } entry that nobody has confirmed
   *[other] { $count } entries that nobody has confirmed
 }
page-law-value = Value
page-law-from = From
page-law-to = To
page-law-cite = Where it stands
page-law-grade = How well known
page-law-unknown = unknown
page-law-not-binding = A benchmark only: it reminds, it binds nobody.
page-law-clock-of = Time limit of
page-law-used-by = Used by
page-law-bearer = Who owes it
page-law-payer = Who pays or gives
page-law-when = When it is owed
page-law-starts = What starts the clock
page-law-fulfilled-by = What fulfils it
page-law-clocks = Time limits
page-law-no-clock = The law gives no number of days.
page-law-in-force = In force
page-law-prison = Prison
page-law-fine = Fine
page-law-confirmed = confirmed by { $by } on { $date }
page-law-not-confirmed = not confirmed by anyone yet
page-law-superseded = May have been replaced by newer rules whose text was not found.
page-law-entry = Entry
page-law-kind-act = Act
page-law-kind-rules = Rules
page-law-kind-scheme = Scheme
page-law-kind-sop = Standard procedure
page-law-kind-judgment = Judgment
page-law-kind-advisory = Advisory
page-law-kind-convention = Convention
page-law-kind-order = Order
# What a movement asks for; never law.
page-law-kind-movement = Demand of the movement
page-law-rates-of = { $state }
page-law-rates-central = Central sphere
page-law-rates-none = No rate is in the book for this State yet. It is asked for in every case from there.
page-law-rates-employment = Employment
page-law-rates-task = Work
page-law-rates-zone = Zone
page-law-rates-skill = Skill
page-law-rates-rate = Rate
page-law-rates-per-day = a day
page-law-rates-per-month = a month
page-law-rates-per-pieces = { $count ->
    [one] a piece
   *[other] for { $count } pieces
 }
page-law-rates-guarantee = Employment guarantee
page-law-rates-choose = Choose a State to see its rates

## Help

page-help-title = Help
    .help = What the marks and words mean, and what Mukti does not promise.
page-help-marks = How sure a number is
page-help-answers = Yes, no, not known
    .text = Empty is never “no”. What nobody has told is shown with a dotted line and stays open until someone tells it.
page-help-finding = What a finding is
    .text = Mukti holds what was told against each part of the law and says what is shown, what the law presumes, and what to ask next. It refuses nobody. A person decides and signs.
page-help-clocks = How lateness is counted
    .text = An office is called late only when a binding time limit has surely passed. Where only good practice gives a day, it is a reminder and never lateness.
page-help-safety = While someone is still held
    .text = Only the sealed information to the District Magistrate may go out, without the name of the person who told. The other letters wait. A named person may decide otherwise and must say why.
page-help-exit = Leaving quickly
    .text = “Leave now” signs you out and shows a calendar. Your browser may still remember that you were here: use a private window on a phone that others hold.
page-help-names = Names are covered
    .text = Lists show labels and initials. A tap on the case page shows a name. Sex, caste, disability and sexual violence are never shown in lists.
page-help-not-promised = What is not promised
    .text = Numbers marked as recalled or unknown must be confirmed before filing. Mukti gives advice about law; it is no lawyer and no rescue service.
page-help-danger = In danger now
    .text = Call 112 for the police, 1098 for a child, 15100 for free legal aid.

## More (the fourth room on a phone)

page-more-title = More

## The desk's own page
page-desk-title = Desk
page-desk-health = How the house is
page-desk-members = Who works here
page-desk-you = (you)
page-desk-let-go = { $name } has left
page-desk-invite = Invite somebody
    .help = A code appears here once. Say it or show it in person; whoever types it at “/join” can read what you can read.
page-desk-invited = Good once, until { $until }. Tell it in person; never send it.
page-desk-passphrase = Change my passphrase
page-desk-present = The passphrase you use now

## The custody pack of a case
page-custody-title = Custody pack
    .help = What was kept in this case, when and by whom, with the proof that nothing was changed since; and the certificate for electronic records, with blanks where only a person can know.
page-custody-over = Signed over the first { $count } entries of the journal.
page-custody-paper = The paper, with the certificate
page-custody-proof = The proof
    .help = Anybody can check it without us: tools/verify. Asked for again, each file has the same bytes.
