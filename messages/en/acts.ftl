### An act that is written down: whom it is of, and what has to be chosen.

page-act-sum-each = A sum is each person’s own: it is kept once for everyone who is ticked, not shared out among them.
page-act-of-one = It is kept for each one ticked. Tick only those of whom it is true.
page-choose-one = Choose
error-422-220 = Nobody is ticked, so it is not known of whom it is true. Nothing was kept.
    .next = Tick the person, or each of them.
page-date-again = Choose day and month from the lists and write the year with four digits. Month and year, or the year alone, are enough.
