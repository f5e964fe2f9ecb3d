### Forms that phones are offered, also those other organisations made, and what their questions mean here. Plain words.

## All forms

page-forms-title = Forms
page-forms-lead = What phones can fill in: our own forms, and forms that other organisations made.
page-forms-theirs = Forms of others
page-forms-none = No form of others has been added yet.
# $count is a number of reports.
page-forms-reports = { $count ->
    [one] { $count } report
   *[other] { $count } reports
 }
page-forms-offered = on the phones
page-forms-stopped-all = no longer offered
page-forms-add = Add a form
page-forms-file = The form
    .help = An XForm, a file that ends in .xml. If you have a spreadsheet (XLSForm), turn it into XML first with ODK's online converter or pyxform.
page-forms-media = Pictures, sounds and lists that belong to it
    .help = Only if the form uses them. You can add missing ones later: choose the same form again together with them.
page-forms-add-button = Add this form
page-forms-ours = Our own forms
page-forms-ours-help = A version that was once on a phone is kept for good. Each can be saved here.
page-forms-not-issued = It has not been sent to any phone yet.
# $date is a moment.
page-forms-issued = since { $date }

## One form

page-form-id = The form calls itself
page-form-kept = The form is kept, and phones can fetch it.
page-form-versions = Versions
# $date is a moment.
page-form-added = added { $date }
page-form-stopped = not offered since { $date }
page-form-stop = Stop offering it
page-form-offer = Offer it again
page-form-files = Files with it:
page-form-missing = Files that are missing:
page-form-missing-help = The form names them. Add the form again together with these files; the form itself stays as it is.
page-form-came = What came
page-form-nothing-came = Nothing has come for this form yet.
page-form-earlier = Show earlier ones
page-form-as-csv = Save as CSV
# $name is the name of a repeated part of the form.
page-form-as-csv-repeat = CSV of “{ $name }”
page-form-as-json = Save everything as JSON
page-form-export-help = Names and numbers of people may stand in these files. That you saved them is noted.
page-form-means = What its questions mean here
# $number counts the versions of this list; $date is a moment.
page-form-means-since = List { $number }, since { $date }. New reports become cases by it.
page-form-means-nothing = Nobody has said yet what its questions mean here. Its reports are kept and can be saved; none becomes a case.
page-form-means-change = Say what they mean
page-form-apply = { $count ->
    [one] Make a case of { $count } report that came before
   *[other] Make cases of { $count } reports that came before
 }
page-form-apply-help = Reports that are cases already stay as they are.
page-form-applied = { $count ->
    [0] No report became a case.
    [one] { $count } report became a case.
   *[other] { $count } reports became cases.
 }
page-form-left = { $count ->
    [one] { $count } still waits: it says nothing that has a meaning here, or press again.
   *[other] { $count } still wait: they say nothing that has a meaning here, or press again.
 }

## What questions mean

page-meaning-title = What the questions mean here
page-meaning-lead = For each question choose the fact it tells. What you leave open stays not known; nothing is guessed.
page-meaning-kept = Kept. New reports are read this way.
page-meaning-people = Which repeated part is about people?
    .help = Each repetition becomes one person of the case. What stands outside of it is told of all of them.
page-meaning-one-person = None: a report is about one person
page-meaning-nothing = It has no meaning here
page-meaning-each-choice = Each choice means something of its own
page-meaning-choices = What each choice means
page-meaning-choices-many = If it was chosen, this is true
page-meaning-not-known = not known
page-meaning-worked-out = worked out by the phone
# $name is the name of a repeated part of the form.
page-meaning-in = in “{ $name }”
page-meaning-report = The report
page-meaning-keep = Keep these meanings
page-meaning-before = Earlier questions
page-meaning-after = More questions
page-meaning-preview = What this makes of the last report
page-meaning-example = What this makes of an example
page-meaning-column-question = Question
page-meaning-column-answer = Answer
page-meaning-column-here = Here
page-meaning-unreadable = could not be read
form-sort-text = words
form-sort-whole = a whole number
form-sort-number = a number
form-sort-date = a date
form-sort-moment = a date and time
form-sort-time = a time of day
form-sort-one = one of a list
form-sort-many = several of a list
form-sort-file = a picture, sound or file
form-sort-place = a place on the map
form-sort-other = something else
report-state-collected = collected for its form
report-state-sealed = sealed on the phone

## Sealed on the phone

# Shown on the phone when a report to a form of another organisation arrived.
phone-kept-collected = Kept. Do not send it again.
# Shown on the phone when a sealed report arrived.
phone-kept-sealed = Kept, sealed. Do not send it again: somebody at the desk will open it.
page-sealing-title = Seal reports on the phone
page-sealing-on = Phones seal what they send
page-sealing-off = Phones do not seal what they send
page-sealing-help = A finished report is sealed on the phone and opens only here, when a member presses “Open”. Until then no case begins with it.
page-sealing-limits = A report that is not finished lies open on the phone. Phones follow when they fetch the forms again.
page-sealing-turn-on = Seal from now on
page-sealing-turn-off = Do not seal any more
page-reports-open = Open it now
page-reports-open-all = Open everything that is sealed
report-why-sealed-files = Not all of its files have come. Ask whoever sent it to send it again.
report-why-sealed-damaged = It does not open: what came is not what was sealed for us. It is kept as it came. Ask whoever sent it to send it again.

## What can go wrong

# $code says what was wrong, for whoever made the form.
error-400-75 = This is not a form that phones can use ({ $code }).
    .next = Check the file with ODK Validate, or ask whoever made the form. Nothing was changed.
error-400-76 = This is a spreadsheet. Phones need the form as XML.
    .next = Turn it into XML with ODK's online XLSForm converter or with pyxform (xls2xform), then add the .xml file here.
error-400-77 = One of these meanings is none that the form and our facts allow.
    .next = Open the page again and choose from the lists.
error-409-75 = This form has the name of one of our own forms.
    .next = Ask whoever made it to give it another form ID.
error-409-76 = This version of the form was added before, and says something else.
    .next = A version that was added never changes. Give the new one another version number, then add it.
error-413-75 = The form or one of its files is larger than any that is taken.
    .next = A form may have 8 MB, each file 10 MB, all files together 60 MB. Make the pictures smaller.
