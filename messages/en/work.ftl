# Today as a place to work: whose duties, filters, and the letters for several duties at once.

# Name of a row of links: whose duties are shown.
page-work-scope = Whose duties
page-work-scope-mine = Mine
    .what = The cases in which you have written something down.
page-work-scope-district = My district
page-work-scope-organisation = Organisation
# $here and $all are numbers.
page-work-counts = { $here } of { $all } open duties.
page-work-undated = No time limit is known for { $count }.
page-work-filter = Filter
page-work-office = Who owes it
page-work-duty = What is owed
page-work-place = District
page-work-when = When
page-work-when-late = Late
page-work-when-due = Due within 7 days
page-work-when-waiting = Later, or no time limit known
page-work-show = Show
page-work-reset = Clear the filter
page-work-kept = This filter stays until you change it.
page-work-choose-district = Which is your district?
    .help = It is remembered for you. You can choose another at any time.
page-work-none = Nothing open matches this filter.
    .help = Clear the filter to see every open duty.
page-work-all-of = { $count ->
    [one] Show { $count }
   *[other] Show all { $count }
 }
page-work-page = { $from } to { $until } of { $all }
page-work-before = Earlier in the list
page-work-after = Further in the list
page-work-all-lists = All lists
# Label of a box to tick, read aloud.
page-work-tick = { $duty }: { $office }, case { $label }
page-work-tick-all = Tick all of them
page-work-untick = Untick all
page-work-write = Look over the letters
    .help = For the duties you tick. Nothing is written before you have looked.

page-at-once-title = Letters for the duties you ticked
page-at-once-lead = Nothing is written yet. Untick what should not be written.
page-at-once-nothing = No duty was ticked.
page-at-once-today = Back to Today
page-at-once-ready = { $count ->
    [one] { $count } letter can be written
   *[other] { $count } letters can be written
 }
page-at-once-back = { $count ->
    [one] { $count } is held back
   *[other] { $count } are held back
 }
    .help = Each can be looked at by itself, and a person can decide there.
# Label of a box to tick, read aloud.
page-at-once-tick = { $letter } to { $office }, case { $label }
page-at-once-not-asked = Not ticked: nobody has asked whether letters may be written for
page-at-once-alone = Look at it by itself
page-at-once-do = Write the ticked letters
    .help = Each gets its number and stands in its case. Nothing is sent: read each one over and send it yourself.
page-at-once-back-unsent = It was written on { $date }, and nobody recorded that it was sent.
page-at-once-back-stands = Its next letter is written already, and nobody recorded that it was sent.
page-at-once-back-answer = The letter before waits for an answer. The next one can be written from { $date }.
page-at-once-back-no-letter = No letter claims this duty.
page-at-once-back-not-owed = This duty is no longer open.
page-at-once-back-too-many = Not more than { $most } letters are written at once. Tick it again afterwards.
page-at-once-done-title = What was written
page-at-once-none-chosen = No letter was ticked, so none was written.
page-at-once-written = { $count ->
    [one] { $count } letter is written.
   *[other] { $count } letters are written.
 }
    .next = Nothing was sent. Open each letter, read it over, send it, and record that it was sent.
page-at-once-not-written = { $count ->
    [one] { $count } letter was not written
   *[other] { $count } letters were not written
 }
page-at-once-not-why = It could not be written just now. Look at it by itself.
page-at-once-open = Open the letter
error-409-210 = This letter has to be looked at by itself.
    .next = Open its case and write it there.

# The cause list on paper.
page-cause-list-paper = Cause list of the week shown
page-cause-list-asked = printed { $date }
page-cause-list-last = last entry { $date }
page-cause-list-hearings = { $count ->
    [one] { $count } hearing
   *[other] { $count } hearings
 }
page-cause-list-note = Cases by their label. No name stands on this list.
