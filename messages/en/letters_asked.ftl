### What a letter asks of the office it goes to, sum by sum; requests about work that nobody wrote about yet; days that are over.

letter-common-was_due_by = was due by { $date }
letter-statement_of_account-asks = What is asked of your office, sum by sum
letter-statement_of_account-ask-blocked = Have this set right, and write which paper or step is still missing.
letter-statement_of_account-ask-taken = Others took money out. Have the account secured and the money brought back.
letter-statement_of_account-ask-pay_again = The payment came back. Have its cause set right and the sum paid again.
letter-statement_of_account-ask-ask_person = It is said to be paid, and nothing shows that it reached the person. State the day, the account and the bank’s number of the transfer.
letter-statement_of_account-ask-ask_payment = It was allowed and is not paid. State the day on which it will be paid.
letter-statement_of_account-ask-ask_amount = State in writing which amount is in force, and under which order.
letter-statement_of_account-ask-claim = It is outstanding. Please pay it, or give the reasons in writing.
letter-rti_application-ask-action_none = What this office did in this matter, day by day.
letter-worker_summary-said_paid = An office says that it paid { $amount }. If you did not get it, tell us.
letter-worker_summary-outstanding = Still to come: { $amount }.
letter-escalation-opening_unwritten = The following was to be done by an office under your supervision. Its last day has passed and, according to what has been reported to us, it has not been done.
