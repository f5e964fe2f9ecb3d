### Lists on paper and spreadsheets: what their columns are called, what could not be read, and the page that takes them in.

## What columns are called on lists, beside our own labels: several apart by |

column-person-name = name of worker | worker name | labourer name | name of labourer | beneficiary name | full name
column-person-parent_or_spouse_name = father name | father's name | father husband name | husband name | mother name | s/o | w/o | d/o | name of father | guardian name
column-person-phone = mobile | mobile no | mobile number | phone no | phone number | contact | contact no | contact number | telephone
column-person-pin_code = pin | pincode | pin code | postal code
column-person-birth_date = dob | birth date | date of birth
column-person-note = remark | remarks | notes | comments
column-interview-worker-age = age | age in years | age of worker
column-interview-worker-sex = gender | m/f | sex of worker
column-interview-worker-category = category | caste category | social category
column-interview-home-state = native state | state of origin
column-interview-home-district = native district | district of origin
column-interview-work-kind = sector | type of work | nature of work | work type
column-interview-work-from = date of joining | joined on | working since | from date
column-interview-work-to = left on | to date
column-interview-advance-amount = advance | advance taken rs | advance amount | advance rs | peshgi
column-interview-wage-amount = wage | wages | wage paid | wages paid
column-interview-rescued-on = date of rescue | rescue date
column-interview-certificate-on = rc date | release certificate date | date of release certificate
column-interview-case = case no | case number | case id | case label
column-worksite-name = worksite | name of kiln | kiln name | name of establishment | establishment | place of work | workplace
column-worksite-owner = employer | employer name | name of employer | owner | owner name
column-worksite-contractor = contractor | contractor name | thekedar | jamadar | sardar

## What answers are called on lists

choice-also-answer-yes = y | true | हाँ | हां | जी हाँ | ஆம் | ہاں | হ্যাঁ
choice-also-answer-no = n | false | नहीं | ना | இல்லை | نہیں | না
choice-also-sex-female = f | woman | w | girl
choice-also-sex-male = m | man | boy

## What can be wrong with a list. Where it stands is said before or after the sentence.

error-400-65 = This is a web page that was given the name of a spreadsheet.
    .next = Open it in a spreadsheet program and save it as “Excel Workbook (.xlsx)” or as “CSV UTF-8”.
error-400-66 = This is a spreadsheet of the old kind (.xls), or one locked with a password.
    .next = Open it in a spreadsheet program and save it as “Excel Workbook (.xlsx)” without a password.
error-400-67 = This is a packed file, and no spreadsheet that could be read.
    .next = Choose the spreadsheet itself. If it is one, open it and save it again as “Excel Workbook (.xlsx)”.
error-400-68 = “{ $value }” is a formula and not what somebody said.
    .next = Write what the cell shows, not how it is worked out.
error-400-69 = There are several sheets in this file: { $choices }.
    .next = Choose one of them.
error-400-70 = This cell was merged with others, so it is not known which rows it speaks of.
    .next = Undo the merging, and write the answer in every row it is true for.
error-400-71 = “{ $value }” has lost digits: the spreadsheet shortened a long number.
    .next = Make the column “Text”, write the number again from the paper, and leave the cell empty if it is not there.
error-400-72 = “{ $value }” is a formula that failed.
    .next = Write what should stand there, or leave the cell empty.
error-400-73 = “{ $value }” can be read as more than one day.
    .next = Write it as 2023-11-04, with the whole year. Lists here have the day before the month.
error-400-74 = “{ $value }” counts days, and this file does not say from when.
    .next = Write the date itself, such as 2023-11-04, or choose the spreadsheet instead of the CSV.
error-413-65 = Unpacked, this file is far larger than a list can be.
    .next = Copy the rows into a new spreadsheet and save it as “Excel Workbook (.xlsx)”.
error-413-66 = There are more rows or columns than can be taken: up to { $high }.
    .next = Divide the list into several files.
error-422-65 = No column of this file has a name that we know.
    .next = Say what the columns mean, or write a header such as: name, worker.age, work.state.
error-409-65 = This file was taken in before.
    .next = Nothing was kept a second time. To take it in anew, undo the first time.
error-409-66 = Another list is being taken in at this moment.
    .next = Wait until it is done.
error-409-67 = This file was begun with other columns or another sheet.
    .next = Choose the same columns again to go on, or undo what was begun.
error-410-65 = This case came with a list that was undone.
    .next = What was told stays readable in its history; nothing more can be kept in it.
error-404-65 = There is no such list here.
    .next = Look at the lists that were taken in.
error-422-66 = None of the rows could be taken.
    .next = Download what was wrong, correct the list, and choose it again.

## The sheet of what was wrong

import-wrong-title = What was wrong
import-wrong-file = File
import-wrong-row = Row
import-wrong-column = Column
import-wrong-value = What stood there
import-wrong-wrong = What is wrong
import-wrong-next = What to do
import-wrong-code = Code

## At the command line

error-600-65 = No list was named.
    .next = Name the file: mukti import kilns.xlsx --data FOLDER --name NAME
cli-import-left-out = These columns are not known here and will not be kept: { $names }.
cli-import-nearest = Perhaps “{ $column }” is { $field }: --column "{ $column }={ $field }"
cli-import-seen = { $rows } rows: { $people } people in { $cases } cases; { $wrong } rows could not be read.
cli-import-alike = { $count } rows look like another row, or one of an earlier list: look at them, or give --leave-out-alike.
cli-import-begun = This list was begun before: { $kept } of { $cases } cases are kept. It goes on.
cli-import-more-wrong = … and { $count } more. Give --wrong FILE.csv for all of them.
cli-import-done = Kept: { $people } people in { $cases } cases. To undo it: --undo { $id }
cli-import-undone = Undone: { $cases } cases are in no list any more. Their history stays.
cli-import-worked-on = Somebody has worked on these since, and they stay: { $names }.
cli-import-line = { $id }  { $date }  { $people } people, by { $name }
cli-import-line-undone = { $id }  { $date }  { $people } people, by { $name }; undone

## The page

page-lists-title = Lists of people
page-lists-lead = A list on paper or a spreadsheet comes into the register here: one row, one person. It is looked through first, and nothing is kept until you say so.
page-lists-file = The list
    .help = Excel Workbook (.xlsx) or CSV. Columns are found by their names, in any of our languages.
page-lists-look = Look it through
page-lists-before = Lists taken in before
page-lists-none = None yet.
page-lists-line = { $people } people in { $cases } cases, by { $name }
page-lists-was-undone = undone { $date }
page-lists-undo = Undo this list
    .help = Its cases leave every list, except those that somebody has worked on since. Their history stays.
page-lists-reason = Why
page-lists-undo-do = Undo
page-lists-undone = Undone: { $cases } cases are in no list any more.
page-lists-stay = { $cases } cases stay, because somebody has worked on them since.
page-lists-would = { $rows } rows: { $people } people in { $cases } cases would be kept.
page-lists-wrong = { $count } rows could not be read and would be left out.
page-lists-left-out = { $count } rows look like another and would be left out.
page-lists-nothing-yet = Nothing has been kept yet.
page-lists-begun = This list was begun { $date }: { $kept } of { $cases } cases are kept. It goes on where it stopped.
page-lists-whole = This list was taken in { $date }. Nothing would be kept a second time.
page-lists-keep = Keep { $people } people
page-lists-drop = Let go of this list
page-lists-wrong-help = Download the sheet, correct these rows, and send them as a list of their own.
page-lists-save-xlsx = What was wrong (.xlsx)
page-lists-save-csv = What was wrong (.csv)
page-lists-first = The first { $shown } things; { $count } rows in all
page-lists-alike = Rows that look like another: { $count }
page-lists-alike-help = Two people may be called the same. Look at them before you keep the list.
page-lists-like-row = Row { $row } looks like row { $other }.
page-lists-like-before = Row { $row } looks like somebody in a list taken in before.
page-lists-columns = What the columns mean
page-lists-columns-help = A column that is left out is not kept anywhere.
page-lists-sheet = Sheet
page-lists-speaker = Who says what stands in the list
page-lists-alike-choice = Rows that look like another
page-lists-alike-keep = Keep them
page-lists-alike-leave = Leave them out
page-lists-again = Look again
page-lists-near = Not kept. Is it perhaps “{ $field }”?
page-lists-not-kept = Not known here: not kept.
page-lists-leave-column = Leave out
page-lists-running = The list is being taken in.
    .help = You can leave this page; it goes on. If the server stops, choose the same list again: what was kept is passed over.
page-lists-so-far = { $kept } of { $people } people are kept.
page-lists-done = Kept: { $people } people in { $cases } cases.
page-lists-done-wrong = { $count } rows could not be read and were left out.
page-lists-goes-on = What was kept until then stays kept. Choose the same list again and it goes on.
