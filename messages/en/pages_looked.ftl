### What careful readers of the pages found: sums as they reached people, rounded sums, sentences that were glued, marks that stood alone.

score-money_said_paid = Said to be paid, whether or not it came

## Shares of a step, each a whole sentence: low is the number in a hundred, of the people or cases it is of.

score-part-people = { $of ->
    [one] { $low } % of 1 person
   *[other] { $low } % of { $of } people
  }
score-part-enquired = { $of ->
    [one] { $low } % of 1 person enquired into
   *[other] { $low } % of { $of } people enquired into
  }
score-part-refusals = { $of ->
    [one] { $low } % of 1 certificate refused
   *[other] { $low } % of { $of } certificates refused
  }
score-part-cases = { $of ->
    [one] { $low } % of 1 case
   *[other] { $low } % of { $of } cases
  }
score-part-fir_registered = { $of ->
    [one] { $low } % of 1 case with an FIR
   *[other] { $low } % of { $of } cases with an FIR
  }
score-part-judgments = { $of ->
    [one] { $low } % of 1 judgment
   *[other] { $low } % of { $of } judgments
  }
page-rule7-freed = { $count ->
    [one] { $count } freed person
   *[other] { $count } freed people
  }
score-part-none = no share can be told yet
budgets-about = about { $amount }
committees-write = Write down a committee
committees-write-none = Write down that there is no committee
budgets-write = Write down a budget
page-print = Print
page-rule7-a-column = Name and home
page-rule7-b-column = Work and income, as told
page-rule7-c-column = What reached the person
page-rule7-d-column = What was done
page-rule7-case = Case
page-rule7-home-not-recorded = home not recorded
page-rule7-nothing-came = nothing that reached the person is recorded
page-rule7-total = Money received in all
page-rule7-allowed = Only allowed, not received
page-rule7-for = for persons { $people }
page-certificate-contradiction-given_after_refusal = refused, later reversed
page-certificate-contradiction-found_after_refusal = refused, later found bonded
page-certificate-contradiction-refused_after_given = given, later refused
page-certificate-contradiction-refused_after_found = found bonded, then refused
page-certificate-contradiction-given_before_asked = look at the dates
certificate-contradiction-found_after_refusal = Refused on { $earlier }, found to be bonded in writing on { $later }. Both stand in the case; the later, the finding, governs.
certificate-contradiction-refused_after_found = Found to be bonded in writing on { $earlier }, the certificate refused on { $later }. Both stand in the case; the later, the refusal, governs.
page-law-not-yet = not in force yet: from { $date }
page-law-over = was in force until { $date }
page-law-looked-over = Confirmed
page-law-rates-replaced = replaced
page-law-rates-no-date = no date: not used
page-registers-called = Which one
page-file-choose = Choose a file
page-law-rates-end-not-known = until when is not known
