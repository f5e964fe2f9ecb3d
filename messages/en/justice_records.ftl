### Two districts, investigation and court, threats: what is recorded of them.

## Offer of a hand-over

record-handoff_offer = Offer of a hand-over
    .what = One district asks another to take over a person, the file, money or duties. Nothing moves until the other accepts.
field-handoff_offer-on = Date
field-handoff_offer-from_state = From: State
field-handoff_offer-from_district = From: district
field-handoff_offer-to_state = To: State
field-handoff_offer-to_district = To: district
field-handoff_offer-office = Office
field-handoff_offer-person = The person is to travel there
field-handoff_offer-file = To be handed over: the file
field-handoff_offer-funds = To be handed over: money
field-handoff_offer-rehabilitation = To be handed over: the duty to pay rehabilitation money
field-handoff_offer-documents = To be handed over: papers of identity
field-handoff_offer-schooling = To be handed over: the duty to give schooling
field-handoff_offer-work = To be handed over: the duty to give guaranteed work
field-handoff_offer-number = Number of the letter
field-handoff_offer-note = Note

## Hand-over accepted

record-handoff_accept = Hand-over accepted
    .what = The district that was asked took it over. From this day it holds what was offered.
field-handoff_accept-on = Date
field-handoff_accept-by_state = State that answers
field-handoff_accept-by_district = District that answers
field-handoff_accept-office = Office
field-handoff_accept-number = Number of the letter
field-handoff_accept-note = Note

## Hand-over refused

record-handoff_refuse = Hand-over refused
    .what = The district that was asked did not take it. Everything stays with the sender.
field-handoff_refuse-on = Date
field-handoff_refuse-by_state = State that answers
field-handoff_refuse-by_district = District that answers
field-handoff_refuse-office = Office
field-handoff_refuse-number = Number of the letter
field-handoff_refuse-reasons = Reasons given
field-handoff_refuse-note = Note

## Hand-over disputed

record-handoff_dispute = Hand-over disputed
    .what = The two districts disagree. Nothing moves until the office above both decides.
field-handoff_dispute-on = Date
field-handoff_dispute-office = Office
field-handoff_dispute-number = Number of the letter
field-handoff_dispute-reasons = Reasons given
field-handoff_dispute-note = Note

## Dispute decided

record-handoff_settled = Dispute decided
    .what = The office above both districts decided who holds what was offered.
field-handoff_settled-on = Date
field-handoff_settled-held_by = Who holds it now
field-handoff_settled-office = Office that decided
field-handoff_settled-number = Number of the letter
field-handoff_settled-note = Note

## Escort

record-escort = Escort
    .what = Officers went with the person on the way.
field-escort-on = Date
field-escort-office = Office
field-escort-officers = How many officers
field-escort-woman_officer = A woman officer was with them
field-escort-asked_by_person = The person wanted the escort
field-escort-number = Number of the letter
field-escort-note = Note

## Transfer of the file

record-file_transfer = Transfer of the file
    .what = The file went from one district to the other.
field-file_transfer-on = Date
field-file_transfer-from_state = From: State
field-file_transfer-from_district = From: district
field-file_transfer-to_state = To: State
field-file_transfer-to_district = To: district
field-file_transfer-pages = Pages
field-file_transfer-copy_kept = The sender kept a copy
field-file_transfer-received_on = Date it was received
field-file_transfer-number = Number of the letter
field-file_transfer-note = Note

## Transfer of money between districts

record-funds_transfer = Transfer of money between districts
    .what = Money for the person went from one office to another. It has not reached the person by that.
field-funds_transfer-on = Date
field-funds_transfer-from_state = From: State
field-funds_transfer-from_district = From: district
field-funds_transfer-to_state = To: State
field-funds_transfer-to_district = To: district
field-funds_transfer-amount = Amount
field-funds_transfer-received_on = Date it was received
field-funds_transfer-number = Number of the letter
field-funds_transfer-note = Note

## Refusal sent to the superintendent

record-fir_superintendent = Refusal sent to the superintendent
    .what = The police refused the FIR; what happened was sent in writing to the superintendent of police.
field-fir_superintendent-on = Date
field-fir_superintendent-how = How it was sent
field-fir_superintendent-number = Number of the letter
field-fir_superintendent-note = Note

## Magistrate asked to order it

record-fir_magistrate = Magistrate asked to order the investigation
    .what = A Magistrate was asked to order the police to investigate.
field-fir_magistrate-on = Date
field-fir_magistrate-court = Court
field-fir_magistrate-number = Number of the application
field-fir_magistrate-note = Note

## Magistrate ordered the investigation

record-fir_magistrate_order = Magistrate ordered the investigation
    .what = The Magistrate ordered the police to register the case and to investigate.
field-fir_magistrate_order-on = Date
field-fir_magistrate_order-court = Court
field-fir_magistrate_order-number = Number of the order
field-fir_magistrate_order-note = Note

## Step of the investigation

record-investigation_step = Step of the investigation
    .what = Something the police did in the investigation.
field-investigation_step-on = Date
field-investigation_step-step = What was done
field-investigation_step-rank = Rank of the officer
field-investigation_step-audio_video = Recorded in sound and picture
field-investigation_step-officer = Name of the officer
field-investigation_step-note = Note

## Statement before a Magistrate

record-magistrate_statement = Statement before a Magistrate
    .what = The person told a Magistrate what happened, early, so that it is kept.
field-magistrate_statement-on = Date
field-magistrate_statement-court = Court
field-magistrate_statement-oath = On oath
field-magistrate_statement-audio_video = Recorded in sound and picture
field-magistrate_statement-interpreter = An interpreter was there
field-magistrate_statement-support_person = Somebody the person trusts was there
field-magistrate_statement-accused_absent = All accused were kept away
field-magistrate_statement-present = Who was present
field-magistrate_statement-note = Note

## Statement taken back

record-retraction = Statement taken back
    .what = The person took back what they had said. The first words stay; who was present is kept with it.
field-retraction-on = Date
field-retraction-before = Before whom
field-retraction-private = The person was alone with them
field-retraction-employer_present = The employer or one of his people was there
field-retraction-lawyer_present = The person's own lawyer was there
field-retraction-present = Who was present
field-retraction-words = What was said
field-retraction-note = Note

## Arrest

record-arrest = Arrest
    .what = The police arrested an accused person.
field-arrest-on = Date
field-arrest-role = Part the accused had
field-arrest-sections = Sections
field-arrest-who = Name of the accused
field-arrest-note = Note

## Bail

record-bail = Bail
    .what = A court decided on bail of an accused.
field-bail-on = Date
field-bail-court = Court
field-bail-outcome = Decision
field-bail-role = Part the accused had
field-bail-victim_heard = The person who was freed was heard
field-bail-no_contact = The accused must keep away from the people
field-bail-conditions = Conditions
field-bail-who = Name of the accused
field-bail-number = Number of the order
field-bail-note = Note

## Hearing

record-hearing = Hearing
    .what = A court heard the case; with its next date it stands on the cause list.
field-hearing-on = Date
field-hearing-forum = Kind of court or authority
field-hearing-court = Court
field-hearing-purpose = What it was for
field-hearing-happened = What came of it
field-hearing-next_on = Next date
field-hearing-next_purpose = What the next date is for
field-hearing-survivor_called = A person who was freed is called to it
field-hearing-cnr = CNR number
    .help = 16 letters and digits, as on the courts' website, e.g. XXYY010012342026.
field-hearing-number = Case number in court
field-hearing-note = Note

## Order of a court

record-court_order = Order of a court
    .what = A court ordered something that is not yet the judgment.
field-court_order-on = Date
field-court_order-forum = Kind of court or authority
field-court_order-court = Court
field-court_order-orders = What it ordered
field-court_order-by_when = To be done by
field-court_order-number = Number of the order
field-court_order-words = Words of the order
field-court_order-note = Note

## Appeal

record-appeal = Appeal
    .what = A judgment or an order was taken to a higher court.
field-appeal-on = Date
field-appeal-forum = Kind of court or authority
field-appeal-court = Court
field-appeal-by = Who appealed
field-appeal-outcome = What came of it
field-appeal-number = Number of the appeal
field-appeal-note = Note

## Money the court ordered

record-fine_or_compensation = Money the court ordered
    .what = A fine or compensation: how much was ordered, how much came in, how much reached the person.
field-fine_or_compensation-on = Date
field-fine_or_compensation-what = What it is
field-fine_or_compensation-amount = Amount ordered
field-fine_or_compensation-recovered = Paid by the accused so far
field-fine_or_compensation-to_person = Reached the person
field-fine_or_compensation-court = Court
field-fine_or_compensation-note = Note

## Threat

record-threat = Threat
    .what = Somebody threatened the person, or pressed them to take back what they said.
field-threat-on = Date
field-threat-what = How they threatened
field-threat-role = By whom
field-threat-protection_wanted = The person wants protection
field-threat-police_told = The police were told
field-threat-who = Name of who threatened
field-threat-words = What was said or done
field-threat-note = Note

## Answer to a threat

record-threat_answer = Answer to a threat
    .what = What was done about a threat. While the person is not safe it stays on top of the case.
field-threat_answer-on = Date
field-threat_answer-done = What was done
field-threat_answer-safe_now = The person is safe now
field-threat_answer-office = Office
field-threat_answer-note = Note

## Request for protection

record-protection_request = Request for protection
    .what = Protection was asked for, as a witness or as a person in danger.
field-protection_request-on = Date
field-protection_request-office = Office that was asked
field-protection_request-interim = Protection at once was asked for
field-protection_request-number = Number of the letter
field-protection_request-note = Note

## Answer to the request for protection

record-protection_answer = Answer to the request for protection
    .what = The office answered the request for protection.
field-protection_answer-on = Date
field-protection_answer-outcome = Answer
field-protection_answer-office = Office
field-protection_answer-review_on = Looked at again on
field-protection_answer-reasons = Reasons given
field-protection_answer-number = Number of the order or letter
field-protection_answer-note = Note

## Lawyer assigned

record-advocate_assigned = Lawyer assigned
    .what = A lawyer was assigned to the person, free of charge.
field-advocate_assigned-on = Date
field-advocate_assigned-office = Office
field-advocate_assigned-panel = Number or sign of the lawyer on the panel
    .help = The cause list shows only this, never the name.
field-advocate_assigned-until = Their lawyer until
field-advocate_assigned-name = Name of the lawyer
field-advocate_assigned-number = Number of the letter
field-advocate_assigned-note = Note

## Lists of words

choice-held_by-sender = the sender
choice-held_by-receiver = the one that was asked
choice-investigation_step-spot_visit = visit to the place
choice-investigation_step-statement = statement taken
choice-investigation_step-seizure = things or records seized
choice-investigation_step-medical = medical examination
choice-investigation_step-forensic = forensic examination
choice-investigation_step-identification = identification of the accused
choice-investigation_step-wage_records = wage records called for
choice-investigation_step-handed_to_higher = given to a higher officer
choice-investigation_step-other = something else
choice-police_rank-constable = constable
choice-police_rank-sub_inspector = sub-inspector
choice-police_rank-inspector = inspector
choice-police_rank-deputy_superintendent = deputy superintendent
choice-police_rank-superintendent = superintendent
choice-police_rank-not_told = was not told
choice-retraction_before-magistrate = a Magistrate
choice-retraction_before-court = the trial court
choice-retraction_before-police = the police
choice-retraction_before-officer = another officer
choice-retraction_before-affidavit = on paper, by affidavit
choice-retraction_before-other = somebody else
choice-bail_outcome-granted = granted
choice-bail_outcome-refused = refused
choice-bail_outcome-cancelled = cancelled
choice-bail_outcome-anticipatory_granted = granted before arrest
choice-bail_outcome-anticipatory_refused = refused before arrest
choice-forum-executive_magistrate = Executive Magistrate
choice-forum-judicial_magistrate = Judicial Magistrate
choice-forum-sessions = Sessions Court
choice-forum-special_court = Special Court
choice-forum-high_court = High Court
choice-forum-supreme_court = Supreme Court
choice-forum-wage_authority = authority for wage claims
choice-forum-commission = a commission
choice-forum-other = another
choice-hearing_purpose-remand = remand
choice-hearing_purpose-bail = bail
choice-hearing_purpose-cognizance = taking up the case
choice-hearing_purpose-charge = framing of charges
choice-hearing_purpose-evidence = evidence of the prosecution
choice-hearing_purpose-cross_examination = cross-examination
choice-hearing_purpose-accused_statement = statement of the accused
choice-hearing_purpose-arguments = arguments
choice-hearing_purpose-judgment = judgment
choice-hearing_purpose-compensation = compensation
choice-hearing_purpose-other = something else
choice-hearing_happened-held = it was held
choice-hearing_happened-adjourned_court = adjourned by the court
choice-hearing_happened-adjourned_prosecution = adjourned for the prosecution
choice-hearing_happened-adjourned_defence = adjourned for the defence
choice-hearing_happened-witness_absent = a witness did not come
choice-hearing_happened-not_listed = not taken up
choice-hearing_happened-disposed = the case ended there
choice-order_kind-produce_persons = bring the people before it
choice-order_kind-release_persons = let the people go free
choice-order_kind-pay = pay money
choice-order_kind-protect = protect somebody
choice-order_kind-investigate = investigate
choice-order_kind-report = report to the court
choice-order_kind-summons = summons
choice-order_kind-warrant = warrant
choice-order_kind-stay = stop for now
choice-order_kind-other = something else
choice-appeal_by-survivor = the person who was freed
choice-appeal_by-state = the State
choice-appeal_by-accused = the accused
choice-appeal_outcome-pending = not decided yet
choice-appeal_outcome-allowed = allowed
choice-appeal_outcome-partly = allowed in part
choice-appeal_outcome-dismissed = dismissed
choice-appeal_outcome-withdrawn = withdrawn
choice-ordered_money-fine = fine
choice-ordered_money-compensation = compensation
choice-ordered_money-wages = wages
choice-ordered_money-five_rupees_a_day = daily sum under the Act, out of the fine
choice-threat_done-police_protection = the police protect the person
choice-threat_done-report_registered = the threat was registered by the police
choice-threat_done-moved_to_safety = the person was brought to safety
choice-threat_done-warned = whoever threatened was warned
choice-threat_done-bail_cancelled = bail was cancelled
choice-threat_done-over = the person says it is over
choice-threat_done-nothing_more = nothing more can be done now
choice-protection_outcome-granted = given
choice-protection_outcome-interim = given for now
choice-protection_outcome-refused = refused
