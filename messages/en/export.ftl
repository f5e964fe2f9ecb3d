### Taking out cases, people and facts as a table, and names for those who must have them. Plain words, short sentences.

## The page

page-export-title = Take out a table
page-export-lead = Cases, people and facts for work elsewhere: without a name, and without what could shame or endanger somebody most. That you took it out is noted.
page-export-table = What is a row?
page-export-table-cases = A case
    .help = Where, what work, how many people, how it stands, what is late.
page-export-table-people = A person of a case
    .help = What the law says at first sight, whether they are free, what to ask next.
page-export-table-facts = A person with every fact
    .help = For counting and for checking the law again. The columns have fixed English names, so that programs can read them.
page-export-state = Which State?
page-export-cases = Only these cases
    .help = Their numbers, as in TN-0042. Leave it empty for every case.
page-export-as = As which file?
page-export-as-xlsx = Spreadsheet (.xlsx)
page-export-as-csv = CSV, for any program and for very many rows
page-export-as-ndjson = JSON, one row a line
page-export-names = With names
    .help = A list of names in the wrong hands can cost lives. Take names out only if there is no other way. Name the cases above. The file is sealed; it is noted in each of the cases.
page-export-names-do = I need the names of the people of these cases
page-export-for-whom = Whom is it for, and what for?
    .help = This stands in every row, so that a copy shows where it came from.
page-export-file-passphrase = Passphrase of the file
    .help = At least four words. Tell it to whom the file is for, but never together with the file.
page-export-file-passphrase-again = Passphrase of the file, once more
page-export-second = A second member
    .help = For more than 25 people, and where a child or somebody whose age is not known is among them, a second member has to agree here.
page-export-second-name = Name of the second member
page-export-second-passphrase = Passphrase of the second member
page-export-take = Take it out
    .help = Keep the file where only those who need it can open it, and delete it when it has done its work.
page-readers-agreed = agreed that names were taken out

## What goes wrong

error-403-90 = So many names, or the name of somebody who may be a child, leave only when two members agree.
    .next = Ask a second member to type name and passphrase here, or name fewer cases.
error-403-91 = The second member has to be somebody else.
    .next = Ask another member to agree.
# $value is the number of a case as it was typed.
error-404-90 = There is no case “{ $value }” here.
    .next = Look at its number in the list of cases.
error-413-90 = There are more rows than a spreadsheet made here can have.
    .next = Take it out as CSV, or choose one State.
error-413-91 = These are more people or cases than leave in one file.
    .next = Name fewer cases: at most 100 cases and 500 people.
error-422-90 = Names leave only for cases that are named one by one.
    .next = Write the numbers of the cases, as in TN-0042.
error-422-91 = It is not said whom the names are for.
    .next = Write whom they are for, and what for.
error-600-90 = This file does not open: it is no sealed list, it was cut short, or the passphrase is another one.
    .next = Ask whoever sent it for the passphrase, or to send it again.
# $value is the name of the file, $detail what the machine said.
error-600-91 = The file { $value } cannot be made: { $detail }
    .next = Name a file that is not there yet, in a folder where you may write.

## At the command line

cli-export-done = Taken out: { $rows } rows of { $cases } cases.
