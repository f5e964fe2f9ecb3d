# Letters that follow when an office stays silent or refuses; the history of letters; offices above. To translators: as in letters.ftl.

letter-escalation_superior = Letter to the office above
    .what = Lays before the office above what was asked, when, and that nothing came.
letter-escalation_state = Letter to the State Government
    .what = Lays before the department of the State what its officers in the district left undone.
# RTI = Right to Information Act, 2005.
letter-rti_application = Request for information (RTI)
    .what = Asks what was done on each letter, by which officer, and for copies. It names no worker.
letter-reasoned_order_demand = Demand for a reasoned order
    .what = Asks that a refusal be given in writing, with reasons, and that the case be looked at again.

## The letters sent so far

letter-history-heading = The letters sent so far
letter-history-column-letter = Letter
letter-history-column-office = To
letter-history-column-sent = Sent on
letter-history-column-proof = Proof of sending
letter-history-column-answer = Answer
letter-history-how-by_hand = by hand
letter-history-how-post = by post
letter-history-how-email = by e-mail
letter-history-how-portal = on a website
letter-history-how-phone = by phone
letter-history-how-other = another way
letter-history-received = received on { $date }
letter-history-no_answer = none known
letter-history-answer-done = says it was done
letter-history-answer-refused = refused
letter-history-answer-promised = promised
letter-history-answer-received = received, nothing more
letter-history-answer-other = another answer
letter-annexure-fee = Proof of the fee paid, or of living below the poverty line

## To the office above, and to the State

letter-escalation-subject = Duty left undone by an office under you, case { $case }: request for a direction
letter-escalation-opening = The following was to be done by an office under your supervision. Its last day has passed. The office was written to and, according to what has been reported to us, it has not been done.
letter-escalation-opening_refused = An office under your supervision refused or left open what the law asks of it, as set out below.
letter-escalation_superior-authority = You have authority over the office named. You are asked to use it, and to look into the matter through an officer who has not dealt with it before.
letter-escalation_state-authority = By Articles 21 and 23 of the Constitution the State answers for the release and rehabilitation of each person held in bondage. Its officers in the district act for it.
letter-escalation-demand-direct = Direct the office named to do at once what it owes.
letter-escalation-demand-report = Call for a report with the date on which each letter was received and what was done on it.
letter-escalation-demand-reasons = If anything stands in the way, let the undersigned have the reasons in writing.
letter-escalation-demand-protect = See to it that nobody who asked for this is threatened, called together with the employer, or made to wait for it.

## Request for information

letter-rti_application-subject = Request for information under section 6 of the Right to Information Act, 2005
letter-rti_application-opening = Information is requested about what your office ({ $office }) has done in these matters. Under section 6(2) of the Act no reason need be given.
letter-rti_application-asked = Information requested
letter-rti_application-ask-action = What was done on each letter listed above, day by day.
letter-rti_application-ask-officer = The names and offices of those who held the file, and from when to when.
letter-rti_application-ask-noting = Copies of the notes, orders and reports on the file.
letter-rti_application-ask-rule = The time limit that binds this office for each of these matters, with a copy of the order that sets it.
letter-rti_application-ask-reasons = The reasons recorded for any refusal or delay.
letter-rti_application-answer = Time to answer
letter-rti_application-days = By section 7(1) the answer is due within { $count } days of receipt.
letter-rti_application-hours = What concerns the life or liberty of a person is due within { $count } hours.
letter-rti_application-fee_what = Fee
letter-rti_application-third_party = Please leave out of the copies whatever could make a worker, a child or a witness known.

## Demand for a reasoned order

letter-reasoned_order_demand-subject = Demand for a written order with reasons, and for a new enquiry, case { $case }
letter-reasoned_order_demand-opening_refused = The release certificate was refused on { $date }. The refusal is to be given in writing, with the reasons and the facts on which it rests.
letter-reasoned_order_demand-opening_silent = The release certificate was asked for and neither given nor refused in writing. Silence is no order.
letter-reasoned_order_demand-wage_dispute = That the matter was called a dispute about wages, or that money was paid or a settlement signed, does not end the duty under sections 4, 6 and 12 of the Act.
letter-reasoned_order_demand-demand-order = Give a written order for each person, with the reasons, the date and the name of the officer.
letter-reasoned_order_demand-demand-record = Give copies of the statements and of the report of the enquiry.
letter-reasoned_order_demand-demand-again = Have the case enquired into again by another officer.
letter-reasoned_order_demand-demand-private = Hear each person alone, in the person’s own language, and away from the employer.
letter-reasoned_order_demand-next = If no order comes, the matter will be laid before the State Government and the High Court, as the people concerned may choose.

## Duty and offices

duty-certificate_review = Reasons for the refusal, and a new look at the case
    .what = Give the refusal in writing with reasons, and look at the case again.
office-director_general_of_police = Director General of Police
office-principal_secretary_labour = Principal Secretary, Labour Department
office-high_court_legal_services = High Court Legal Services Committee
office-public_information_officer = Public Information Officer
