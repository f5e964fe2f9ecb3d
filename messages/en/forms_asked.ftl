### What forms ask: whom an act is of, deadlines with their day, sheets of registers.

# Whom an act is of
page-act-of-household = It is kept once for the household. Choose one person of it.
page-act-about = About whom
page-act-in-whose-case = In whose case
page-act-who-died = Who died
page-act-who-was-told = Who was told
page-act-whose-statement = Whose statement
page-act-who-was-harmed = To whom it was done
# Followed by two numbers: how many of how many.
page-act-ticked = Ticked:
page-act-all = Tick everybody
page-act-none = Tick nobody
error-422-221 = A deadline needs its day.
    .next = Choose day and month from the lists and write the year with four digits.
error-422-222 = The month is missing.
    .next = Choose the month and write its year with four digits.
# Headings of a new sheet of a register and of its correction; $record names the kind of sheet.
page-registers-heading-new = New: { $record }
page-registers-heading-correct = Correct: { $record }
page-registers-keep-correction = Keep the correction
# Whether an order or a project is of the Union and so of every State.
field-order-all_india = For all of India
field-support_project-all_india = For all of India
choice-police_rank-head_constable = head constable
choice-police_rank-assistant_sub_inspector = assistant sub-inspector
choice-police_rank-other = another rank
