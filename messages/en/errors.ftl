### What went wrong, said plainly: what, where, what was expected, what to do next. Blames nobody.
### error-<code>: one sentence for what happened. .next: what to do now.
### First digit of the code: 4 the input or the request, 5 our side, 6 the command line.

## Where: put before or after the sentence

# For lists on the command line: "kilns.csv, row 12, column worker.age:"
error-where-file = { $file }
error-where-row = { $file }, row { $row }
error-where-column = { $file }, row { $row }, column { $column }
error-where-line = { $file }, line { $line }
# Small, under the sentence.
error-code = Code { $code }
error-value = The value is “{ $value }”.
error-expected = Expected: { $expected }.
error-nearest = Did you mean “{ $nearest }”?
error-others-assessed = { $count ->
    [one] The other row was still assessed.
   *[other] The other { $count } rows were still assessed.
 }
error-rows-not-read = { $count ->
    [one] { $count } row could not be read.
   *[other] { $count } rows could not be read.
 }
error-nothing-lost = Nothing was lost.

## 400: reading what came in

error-400-01 = This row could not be read.
    .next = Check quotation marks and commas in this row, then run it again. The other rows were still assessed.
error-400-02 = There is no column named “{ $column }”.
    .next = Did you mean “{ $nearest }”? Rename the column, or leave it out.
error-400-03 = There is no column named “{ $column }”, and none like it.
    .next = Leave it out, or look at the names with: mukti form interview --as csv-header
error-400-04 = “{ $value }” is not a day that exists.
    .next = Write the day as in 2023-11-04. A year (2023) or a month (2023-11) is enough.
error-400-05 = “{ $value }” could not be read as a date.
    .next = Write it as 2023, 2023-11 or 2023-11-04.
error-400-06 = “{ $value }” is a negative amount.
    .next = Write rupees as a plain number without a minus sign, such as 35000. Leave it empty if it is not known.
error-400-07 = “{ $value }” is not a number.
    .next = Write digits only, such as 12 or 350.50. Leave it empty if it is not known.
error-400-08 = “{ $value }” is outside what is possible: from { $low } to { $high }.
    .next = Correct it, or leave it empty if it is not known.
error-400-09 = “{ $value }” is not the code of a State.
    .next = Use codes such as IN-UP. Did you mean { $nearest }?
error-400-10 = “{ $value }” is not a unit of wage we know.
    .next = Use one of: { $choices }.
error-400-11 = “{ $value }” is not one of the answers here.
    .next = Did you mean “{ $nearest }”? The answers are: { $choices }.
error-400-12 = “{ $value }” is not yes or no.
    .next = Write yes or no, or leave it empty if it is not known. Empty never means no.
error-400-13 = This case label stands in this file a second time.
    .next = Give every person their own label.
error-400-14 = This row has no case label.
    .next = Write a label in the column “case”, such as TN-0042-3. Never a person's name.
error-400-15 = The file is empty.
    .next = Choose the file again, or check that it was saved.
error-400-16 = The file has a header and no rows.
    .next = Add one row for each person.
error-400-17 = This is a PDF, not a table.
    .next = Open the table the PDF was made from and save it as CSV.
error-400-18 = This is a packed file or a spreadsheet, not a plain table.
    .next = Open it in a spreadsheet program and save it as “CSV UTF-8”.
error-400-19 = The file is not written in UTF-8: the letters in line { $line } cannot be read.
    .next = Save it again as “CSV UTF-8”.
error-400-20 = This is not good JSON: { $detail }.
    .next = Check the commas, brackets and quotation marks at line { $line }.
error-400-21 = This is not good TOML: { $detail }.
    .next = Check line { $line }. Write one name = value a line, texts in quotation marks.
error-400-22 = We do not know what kind of file “{ $file }” is.
    .next = Use .csv, .json, .ndjson or .toml, or - to read what is piped in.
error-400-23 = This row has { $found } cells; the header has { $expected }.
    .next = Put texts that contain a comma in quotation marks.
error-400-24 = This row has only { $found } cells; the header has { $expected }.
    .next = Fill the missing cells or leave them empty between commas.
error-400-25 = The column “{ $column }” stands in the header twice.
    .next = Keep one of them.
error-400-26 = The file could not be opened: { $detail }.
    .next = Check the name and the folder.
error-400-27 = “{ $column }” holds a list or a group where one value is expected.
    .next = Write flat names with dots, such as "work.state": "IN-UP".
error-400-28 = “{ $value }” comes before “{ $other }”, which cannot be.
    .next = Check both dates.
error-400-29 = This text is too long: { $found } letters, up to { $high } can be kept here.
    .next = Shorten it, or put it in the note.
error-400-30 = This limit runs in hours and “{ $column }” has no time of day.
    .next = Add the time, such as 2024-03-01T14:30+05:30. Without it we cannot say whether the limit was kept.
error-400-31 = “{ $value }” is not a whole number.
    .next = Write a whole number, such as 4.
error-400-32 = “{ $value }” could not be read as people and their category.
    .next = Write role:category, several with a semicolon: owner:general; contractor:SC
error-400-33 = “{ $value }” is not the tag of a language.
    .next = Use tags such as hi, ta, te, kn, bn, or, ur, en.
error-400-34 = The form could not be read.
    .next = It is kept as it came, and someone here will look at it. Do not send it again.
error-400-35 = The form was made with a version we do not have: { $value }.
    .next = It is kept. Fetch the newest form for the next interview.
error-400-36 = An answer is missing: { $field }.
    .next = Fill it in, or choose “Not known”.
error-400-37 = “{ $value }” is written with letters where digits were expected.
    .next = Digits of any Indian script are good, such as 12 or १२.
error-400-38 = “{ $value }” could not be read as a place.
    .next = Write the name of the district, or its LGD code.
error-400-39 = This amount, { $value }, is larger than any we can keep.
    .next = Check the number of zeros.
error-400-40 = “{ $value }” has words or a unit beside the number.
    .next = Write only the number here; the unit has its own column.
error-400-41 = “{ $value }” is not one of the answers here.
    .next = The answers are: { $choices }.
error-400-42 = “{ $value }” is less than nothing.
    .next = Write a number from 0, or leave it empty if it is not known.
error-400-43 = “{ $value }” is not the code of a State, and none is near it.
    .next = Use codes of ISO 3166-2 such as IN-UP or IN-TN.
error-400-44 = A line of this file is longer than we can take.
    .next = Each person stands on a line of their own. Check that the line ends are kept.
error-400-45 = Something is missing that this form needs: { $field }.
    .next = Fill it in, then keep it again.
error-400-46 = “{ $value }” is not a time of day.
    .next = Write hours and minutes, such as 14:30, or leave it empty if it is not known.

## 401 and 403: who you are and what you may do

error-401-01 = You are not signed in.
    .next = Sign in to go on. What you wrote on this page has been kept on it.
error-401-02 = The name or the passphrase is not right.
    .next = Try again. Capital letters and spaces count.
error-401-03 = You were signed out because nothing was done for a while.
    .next = Sign in again.
error-401-04 = This first-run code has already been used.
    .next = Sign in with your name and passphrase, or ask the person who set Mukti up.
error-401-05 = This first-run code is not right.
    .next = Copy it again from the window in which Mukti was started.
error-403-01 = This is not open to you.
    .next = Ask someone responsible for the case.
error-403-02 = Someone in this case is still held. Sending this now could put them in danger.
    .next = Write the sealed information to the District Magistrate first. A named person may decide otherwise and must say why.
error-403-03 = This came from another page than ours and was not taken.
    .next = Go back, load the page again and repeat.

## 404: not here

error-404-01 = There is no such page.
    .next = Go to Today, or look for the case.
error-404-02 = There is no such case here, or it is not open to you.
    .next = Check the label.
error-404-03 = There is no such letter here.
    .next = Go back to the case.

## 409: two things disagree

error-409-01 = A form with this number was received before with other contents. Both are kept.
    .next = Someone here will look at both. Do not send it again.
error-409-02 = This was already recorded.
    .next = Nothing needs to be done.
error-409-03 = Someone changed this while you were writing.
    .next = Your words are kept below. Look at the change, then keep yours or leave it.

## 413: too large

error-413-01 = This is larger than can be taken at once: up to { $high }.
    .next = Send it in parts.

## 422: read, but not possible

error-422-01 = This date lies in the future.
    .next = Check the day. What is planned belongs in the note.
error-422-02 = This act is dated before “{ $event }”: { $date }.
    .next = Check both dates.
error-422-03 = The passphrase is too short.
    .next = Use four or more words that do not belong together.
error-422-04 = The two passphrases are not the same.
    .next = Write it twice in the same way.
error-422-05 = A decision to send now needs a name and a reason.
    .next = Write who decides and why. It is kept with the letter.
error-422-06 = There is nothing to claim with this letter yet.
    .next = The case page says what is missing.
error-422-07 = Please write a name.
    .next = Your own name as others here know you.
error-422-08 = Nothing was answered.
    .next = Answer at least one question, or go back.
error-422-09 = A person cannot be freed before the work began.
    .next = Check both dates.
error-422-10 = This name is already in use here.
    .next = Choose another.

## 429: too often

error-429-01 = Too many tries.
    .next = Wait for { $minutes } min, then try again.

error-503-02 = Too many people are signing in at this moment.
    .next = Wait a few seconds, then try again.
error-503-03 = Another server on this database has replaced the data key. Nothing was kept.
    .next = Start this server again with the new key file, then do it once more.

## 5xx: our side

error-500-01 = Something broke on our side. What was saved before is safe.
    .next = Try again. If it happens again, give this number to the person who runs Mukti: { $number }.
error-500-02 = The letter could not be made.
    .next = Try again. The facts of the case are safe.
error-503-01 = Mukti is busy.
    .next = Wait a moment and load the page again.
error-507-01 = The disk is full. This was not kept.
    .next = Free some space, then send it again. What was kept before is safe.

## 6xx: the command line

error-600-01 = Mukti does not yet listen beyond this machine, because it has no TLS of its own yet: what passes could be read on the way.
    .next = Use an address such as 127.0.0.1:7700.
error-600-02 = The address { $value } is already in use.
    .next = Choose another port with --port.
error-600-03 = The folder “{ $value }” is not empty.
    .next = Choose a new folder with --dir.
error-600-04 = The folder “{ $value }” could not be made or written to: { $detail }.
    .next = Check the name and the permissions.
error-600-05 = There is no command or option “{ $value }”.
    .next = Did you mean “{ $nearest }”? See: mukti --help
error-600-06 = There is nothing in the law book named “{ $value }”.
    .next = Did you mean “{ $nearest }”? See: mukti law list
error-600-07 = There is no form named “{ $value }”.
    .next = The forms are: { $choices }.
error-600-08 = The law book has faults.
    .next = They are listed above, each with its file and line.
error-600-09 = “{ $value }” could not be written: { $detail }.
    .next = Check the folder and the free space.
error-600-10 = The data in “{ $value }” was made by another version of Mukti.
    .next = Use the version that made it, or start in a new folder.

## The memory

error-403-04 = This is sealed to others.
    .next = Ask one of the people it was sealed to. What you may see is shown.

error-403-05 = This could put somebody's life at risk, and nobody is named who may read it.
    .next = Name at least one member who may read it, then keep it again.

error-409-04 = The last member cannot leave: nobody could read anything any more.
    .next = Invite another member first.

error-409-05 = The same number was used before for something else. This was not kept.
    .next = Send it again as a new report.

error-409-08 = Nobody was named to whom the keys could be left, so this cannot be forgotten in two steps.
    .next = Name trustees first with “mukti keys ceremony”, or ask a lawyer whether it may be destroyed at once.

error-409-09 = The law has this kept until { $date }.
    .next = It is destroyed by itself on that day. Nothing needs to be done.

error-422-14 = A reason is missing.
    .next = Write in a few words why.

error-409-10 = Another key is being replaced at this moment.
    .next = Wait until it is done, then try again.

error-409-11 = The data key does not lie in a file here, so it cannot be replaced from here.
    .next = Move it into a key file first (--key-file), then replace it.

error-410-01 = This person was forgotten at their wish. Nothing more can be kept about them here.
    .next = If they come back, start a new case with them.

error-423-01 = The law or a court needs this, so it cannot be erased now.
    .next = The reason stands on the person's page. Lift the hold first, if that is right.

error-500-03 = Entry { $number } is not what was kept: it was damaged or altered.
    .next = Do not go on working on this copy. Run “mukti journal verify”, then restore the last backup.

error-500-04 = A part of this file is missing or was altered (piece { $number }).
    .next = Restore it from the last backup. “mukti drill” shows whether the backup is whole.

error-500-06 = The public key “{ $value }” in the key store is not the one that was made here: somebody put another in its place. Nothing was sealed to it.
    .next = Somebody can write to the key store without holding its keys: stop work, find out who. Restore the keys from the last backup, then replace the keys.

error-507-02 = The disk can only be read, not written. This was not kept.
    .next = Look at the disk: it may be failing or mounted read-only. What was kept before is safe.

error-600-11 = The key file “{ $value }” is not there.
    .next = Put it back, or name it with --key-file. Without it nothing here can be opened.

error-600-12 = This key file belongs to another installation.
    .next = Use the key file that was made together with this folder. Nothing was changed.

error-600-13 = This key or passphrase does not open this.
    .next = Check that key and folder belong together. Nothing was changed.

error-600-14 = The key file was cut short or has a wrong letter.
    .next = Copy it again from where it is kept safe, or type it again from paper.

error-600-15 = The folder “{ $value }” is only half there: a part of it is missing.
    .next = Restore a whole backup, with its keys, into an empty folder. Nothing was changed here.

error-600-16 = Another Mukti is already running in the folder “{ $value }”.
    .next = Stop the other one first. Two at once need PostgreSQL (--database).

error-600-17 = The database on “{ $value }” can only be reached in the open.
    .next = Reach it through a local socket or a tunnel, for example of ssh, on this machine.

error-600-18 = The database does not promise that what it keeps survives a power cut.
    .next = Set “{ $value }” on the server, then start again.

error-600-19 = The database engine is too old to be trusted: { $value }.
    .next = Install a newer Mukti or database server.

error-600-20 = The clock of this machine is behind: the last entry was kept after { $value }.
    .next = Set the clock, then start again. Order and proof do not depend on it, but last days do.

error-600-21 = This is no key of a journal or witness.
    .next = It begins with “mukti/” and is printed by: mukti journal head

error-600-22 = This is no request to cosign.
    .next = It is made with: mukti journal ask

error-600-23 = The request is not signed with the key that was given.
    .next = Compare the key with the other organisation in person. If it is right, do not cosign: somebody may be lying.

error-600-24 = This is another history than the one seen at { $number } entries. It was not cosigned.
    .next = Tell the other organisation and its partners at once, by another way: their journal may have been rewritten.

error-600-25 = The request does not begin where we saw the journal last.
    .next = Ask for a new one, made with: mukti journal ask --seen { $number }

error-600-26 = “{ $value }” is no backup of Mukti, or its beginning is damaged.
    .next = Take another copy of the backup.

error-600-27 = The backup “{ $value }” is damaged: { $detail }.
    .next = Take another copy. Nothing was changed in the place it was to be restored to.

error-600-28 = “{ $value }” is not empty.
    .next = Restore into a new folder. Nothing was changed.

error-500-05 = Something on the disk is not what was written: { $value }.
    .next = Run “mukti doctor”: it names the place. Leave this folder as it is, and restore the newest backup into a new folder on another disk.

error-600-41 = The log “{ $value }” has lost something: it does not read from frame { $number } on, and what was saved last would be missing. It was not opened.
    .next = Leave this folder as it is; it is evidence. Restore the newest backup or the second folder that was followed (mukti restore) into a new folder on another disk.

error-600-42 = “{ $value }” is not what was written.
    .next = Take it from a backup: every backup begins with the same lines, after its first one. Nothing was changed here.
error-400-47 = This is not a report that a form makes.
    .next = Look at the form on the phone. The report is still there.
error-403-06 = This phone is not known here, or was shut out.
    .next = Make a new code for it.
error-404-05 = There is no such report here.
    .next = Go back to the list of reports.
error-409-12 = A report with the same number was kept before and says something else.
    .next = Nothing was changed. Look at the report that was kept.
error-409-13 = The report that this one changes was changed before.
    .next = Nothing was changed. Look at the newest of the reports.
error-409-50 = The report that this one changes has not come yet.
    .next = Wait until it has come, then read this one again. Nothing is lost.
