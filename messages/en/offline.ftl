### The page for phones without ODK Collect: it works with no network. Short words, for a small screen.

## Beginning

offline-needs-script = This page needs JavaScript.
offline-needs-code = Ask your organisation for a code to scan.
offline-no-keys = Nothing can be kept here yet. A member has to sign in at the desk first; then open this page again.
offline-keys-differ = The desk answers with other keys than before. Nothing is told here until your organisation has looked at it.
offline-network-none = No network. You can go on; reports are sent when there is one.
offline-no-room = This phone has no room left. What was answered before is kept. Free some room, then go on.
offline-wiped = This phone was shut out. Everything on this page was removed.
offline-start = What would you like to do?
offline-home = Start
# On the button that leaves the page at once; pressing Shift three times does the same.
offline-leave = Leave now

## Telling

offline-next = Next
offline-back = Back
offline-done = Done
offline-go-on = Go on
# The third answer beside yes and no.
offline-skip = Not known, skip
offline-chosen-nothing = Choose…
offline-year = Year
offline-month = Month
offline-day = Day
offline-needs-whole = Write a whole number.
offline-needs-number = Write a number.
# $high is the most that is plausible.
offline-too-high = Write at most { $high }.
offline-needs-year = Write the year with four digits; month and day if they are known.
offline-needs-speaker = Say first who is speaking.
offline-hear = Hear it
# Above a question that must be asked alone and without sound.
offline-alone = Ask this alone with the person, where nobody hears. Do not play it aloud. It can always be skipped.
offline-answered-before = This was answered and is sealed: it cannot be read here any more. Answer again only to change it.
# $number screens
offline-answered = Screens answered: { $number }
offline-not-answered = Not answered yet
offline-sealed = What is told is sealed at once. After the page is closed, this phone cannot read it.

## People of a worksite

offline-list = People, in families
# $number of the family at this worksite
offline-family = Family { $number }
# $number of the person, where no name is known
offline-person = Person { $number }
offline-add-family = New family
offline-add-person = Next person of this family
offline-same-family = Village and State are taken over from this family. Change them where they differ.
offline-details = Details
offline-remove = Take off the list

## Pictures and sound

offline-file-add = Add a file
# $number of files
offline-file-kept = Sealed files: { $number }
offline-record = Record here
offline-record-stop = Stop recording

## Finishing and sending

offline-finish = Finish and send
offline-finish-help = The report is sent as soon as there is a network. It cannot be changed here afterwards.
offline-ready = Finished. It is sealed and waits to be sent.
offline-drafts = Not finished
offline-throw-away = Throw away
offline-throw-away-sure = Throw this report away? Nobody can get it back.
offline-queue = Reports
offline-nothing-kept = No reports on this phone.
offline-send = Send now
offline-state-waiting = Waiting for the network
offline-state-sent = Arrived
offline-state-aside = Arrived; the desk will look at it
offline-state-refused = Refused: tell the desk
# $label is the number of the receipt, such as 4K7-Q2M; $date is when it arrived.
offline-receipt = Kept as { $label }, { $date }
# $number of $total photos and recordings
offline-receipt-files = { $number } of { $total } files arrived

## At the desk

page-devices-page = For a phone without ODK Collect
    .help = Scan this with the phone's camera, or open the address in Chrome while there is a network. The page then works without one. Whoever has the code can send as this phone.
page-reports-receipt = Receipt { $label }
report-why-sealed = What the phone sealed does not open.
choice-derived-opened = opened from what the phone sealed
field-person-family = Which family at this worksite (1, 2, 3 …)
error-409-61 = Phones cannot seal anything yet.
    .next = Sign in at the desk once. Then open the page on the phone again.
