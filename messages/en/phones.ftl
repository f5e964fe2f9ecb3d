### What phones with ODK Collect show and are answered, and the desk's pages about them. Plain words, short sentences.

## Forms on the phone

# Name of a form in the list on the phone.
phone-form-interview = Interview with one person
# Name of a form in the list on the phone: one place of work, its people in a list.
phone-form-worksite = One worksite, many people
phone-block-told = Who is speaking
phone-block-attached = In their own words
phone-block-people = Person
field-report-speaker = Who says this?
field-report-words = What do they say, in their own words?
field-report-photo = A photo, if it is safe to take one
field-report-recording = A recording, if they agree

## Answers to the phone

# Shown on the phone when a report arrived and everything in it was understood. $label is the number of the case.
phone-kept = Kept. It is case { $label }.
# Shown when a report arrived and something in it was not understood: the worker must not send it again.
phone-kept-aside = Saved. Do not send it again: somebody at the desk will look at it.
phone-refused-token = This phone is not known here, or was shut out. Ask the desk for a new code to scan.
phone-refused-other = A report with the same number was kept before and says something else. Tell the desk; your report is still on the phone.
phone-refused-replaced = The report this one changes was changed before. Tell the desk; your report is still on the phone.
phone-refused-large = This report is larger than any that is taken.
# $code says what was wrong, for whoever looks after the forms.
phone-refused-form = This is not a report that a form makes ({ $code }). Tell the desk.
phone-refused-empty = Nothing arrived. Send it again when the line is better.
phone-refused-full = There is no room here at the moment. Your report is still on the phone; send it again later.
phone-refused-busy = Something broke here. Your report is still on the phone; send it again later.
phone-refused-nothing = There is nothing at this address.

## Devices

page-devices-title = Phones that may send reports
page-devices-lead = A worker scans the code with ODK Collect or KoboCollect. Then the forms come to the phone, and reports come here.
page-devices-name = Whose phone is it?
    .help = A name that you know the worker by. It is not sent to the phone.
page-devices-language = Language of the worker
page-devices-make = Make a code
page-devices-made = Scan this code now. It is shown once.
    .help = In ODK Collect: add a project, scan. Whoever has the code can send reports as this phone: do not send it to anybody.
page-devices-address = The same as an address, for a phone without a camera
page-devices-none = No phone may send reports yet.
# $date is a moment.
page-devices-seen = last heard of { $date }
page-devices-never = not heard of yet
page-devices-revoked = shut out { $date }
page-devices-revoke = Shut out
    .help = Reports that it sent stay. It can send no more, and fetch no forms.

## Reports

page-reports-title = What phones sent
page-reports-none = No report has come from a phone yet.
page-reports-asked = A person is asked to look
page-reports-all = Everything that came
page-reports-from = from { $name }
page-reports-case = Open the case
# Button on a report that was kept when the machine stopped.
page-reports-read = Read it now
page-reports-show = Show what was sent
report-state-kept = kept, not read yet
report-state-understood = understood
report-state-partly = understood in part
report-state-aside = set aside
report-state-replaced = replaced by its sender
# Reasons why a report was set aside, by their codes.
report-why-xml-broken = It is cut off, or no form at all.
report-why-xml-encoding = It is written in letters we cannot read.
report-why-no-instance = It does not say what it is called.
report-why-form = It belongs to a form that is not ours.
report-why-encrypted = It is encrypted on the phone. This cannot be opened here yet.
report-why-edit = It changes a report that has not arrived here.
report-why-nothing = Nothing was answered in it.
report-why-broken = A fault of ours kept it from being read. It is kept as it was sent; a person reads it.
report-why-forgotten = It tells of somebody who was forgotten here.
report-why-many = It tells of more people than one report may.
report-why-place = Some answers have no place in our form.
# $name is the question whose answer could not be read.
report-why-field = The answer to “{ $name }” could not be read.
report-why-other = Something in it was not understood.
