### What may be recorded: people, worksites, and what the offices did.
### record-<kind> is the heading of the form, .what says in one line when to use it.
### field-<kind>-<field> is the label of one field; .help is a hint below it.

## Interview

record-interview = Interview
    .what = What a person told, in their own words, kept as told.
field-interview-on = Date of the interview
field-interview-interviewer = Who asked
field-interview-place = Where it was
    .help = Not the place where someone hides.
field-interview-language = Language
field-interview-interpreter = Who interpreted
    .help = Nobody from the worksite.
field-interview-private = Told in private
field-interview-consent = Agreed to what
    .help = For what the person agreed that their words be used. They may change their mind.
field-interview-words = In their own words
    .help = As said, in the language in which it was said.
field-interview-note = Note

## Person

record-person = Person
    .what = Who it is about. Names are shown only where they are needed.
field-person-name = Name
    .help = As the person says and writes it.
field-person-name_own_script = Name in their own script
field-person-parent_or_spouse_name = Name of father, mother, husband or wife
    .help = As the form of the office asks.
field-person-village = Village
field-person-post = Post office
field-person-block = Block or tahsil
field-person-district = District
field-person-state = State
field-person-pin_code = PIN code
field-person-phone = Phone
field-person-phone_safe = Safe to call on this phone
    .help = No, if someone else may answer.
field-person-birth_date = Date of birth
    .help = A year is enough.
field-person-age = Age
field-person-sex = Sex
field-person-category = Social category
field-person-caste = Caste or tribe
field-person-disabled = Lives with a disability
field-person-language = Language
field-person-identity_document = Identity document they have
    .help = Which one, not its number. No Aadhaar number is ever kept here.
field-person-bank_account = Has a bank account of their own
field-person-relation = Relation to the others in the case
field-person-role = Role in the case
field-person-note = Note

## Worksite

record-worksite = Worksite
    .what = Where the work was.
field-worksite-name = Name of the worksite
field-worksite-kind = Kind of work
field-worksite-state = State
field-worksite-district = District
field-worksite-block = Block or tahsil
field-worksite-village = Village
field-worksite-landmark = How to find it
field-worksite-police_station = Police station
field-worksite-owner = Name of the owner
field-worksite-contractor = Name of the contractor
field-worksite-workers = Number of workers
field-worksite-note = Note

## Case

record-case = Case
    .what = One situation at one worksite, with everyone in it.
field-case-label = Case label
    .help = Not a name.
field-case-opened_on = Opened on
field-case-informed_on = An office was told on
field-case-informed_office = Office that was told
field-case-people = People in it
field-case-note = Note

## Enquiry

record-enquiry = Enquiry
    .what = An officer came to look and to ask.
field-enquiry-on = Date of the enquiry
field-enquiry-office = Office
field-enquiry-officer = Name of the officer
field-enquiry-place = Where
field-enquiry-with_employer = The employer was present
    .help = What people say beside the employer is not a free answer.
field-enquiry-outcome = What came of it
field-enquiry-note = Note

## Free

record-freedom = Free
    .what = The person got away, was sent away, was brought out, or paid and left.
field-freedom-on = Free since
field-freedom-how = How they became free
field-freedom-note = Note

## Rescue

record-rescue = Rescue
    .what = People were brought out.
field-rescue-on = Date of the rescue
field-rescue-time = Time of day
    .help = If you know it; some limits run in hours.
field-rescue-office = Office that led it
field-rescue-people = Number of people brought out
field-rescue-police = Police were present
field-rescue-separated = Kept apart from the employer
field-rescue-shelter = They had shelter that night
    .help = Not where it is.
field-rescue-number = Number of the rescue memo
field-rescue-note = Note

## Statement

record-statement = Statement
    .what = An officer wrote down what the person said.
field-statement-on = Date of the statement
field-statement-office = Office
field-statement-officer = Name of the officer
field-statement-language = Language
field-statement-interpreter = Who interpreted
field-statement-private = Given in private
field-statement-read_over = Read over to the person
field-statement-copy_given = A copy was given
field-statement-note = Note

## Written finding

record-finding = Written finding
    .what = The magistrate said in writing what was found.
field-finding-on = Date of the finding
field-finding-office = Office
field-finding-outcome = What was found
field-finding-number = Number of the order
field-finding-reasons = Reasons given
field-finding-note = Note

## Release certificate

record-release_certificate = Release certificate
    .what = The magistrate certified that the person was in bonded labour and is free.
field-release_certificate-on = Date of the certificate
field-release_certificate-time = Time of day
    .help = If you know it; some limits run in hours.
field-release_certificate-office = Office that issued it
field-release_certificate-form = How the paper is made out
field-release_certificate-number = Number of the certificate
field-release_certificate-handed_to = Handed to
field-release_certificate-note = Note

## Refusal of the certificate

record-certificate_refusal = Refusal of the certificate
    .what = The office refused the release certificate.
field-certificate_refusal-on = Date of the refusal
field-certificate_refusal-office = Office
field-certificate_refusal-in_writing = Refused in writing
    .help = If not, ask for it in writing.
field-certificate_refusal-reasons = Reasons given
field-certificate_refusal-number = Number of the order
field-certificate_refusal-note = Note

## Payment of immediate assistance

record-immediate_assistance_payment = Payment of immediate assistance
    .what = The first money after freedom was paid.
field-immediate_assistance_payment-on = Date of payment
field-immediate_assistance_payment-time = Time of day
    .help = If you know it; some limits run in hours.
field-immediate_assistance_payment-office = Office that paid
field-immediate_assistance_payment-amount = Amount
field-immediate_assistance_payment-how = Cash or bank account
field-immediate_assistance_payment-number = Number of the order or transfer
field-immediate_assistance_payment-note = Note

## Application for an identity document

record-identity_application = Application for an identity document
    .what = An identity document was applied for.
field-identity_application-on = Date of the application
field-identity_application-office = Office
field-identity_application-document = Which document
field-identity_application-number = Receipt number
field-identity_application-note = Note

## Journey home

record-repatriation = Journey home
    .what = The person was taken home.
field-repatriation-on = Date of arrival
field-repatriation-office = Office that sent them
field-repatriation-received_by = Office that received them
field-repatriation-escort = Escorted
field-repatriation-paid_by = Who paid the journey
field-repatriation-note = Note

## FIR

record-fir = FIR
    .what = The police registered the case.
field-fir-on = Date of the FIR
field-fir-time = Time of day
    .help = If you know it; some limits run in hours.
field-fir-police_station = Police station
field-fir-number = FIR number
field-fir-sections = Sections in the FIR
field-fir-zero = Registered for another police station
    .help = A "zero FIR": any police station must register it and pass it on.
field-fir-copy_given = A free copy was given
field-fir-note = Note

## Refusal of the FIR

record-fir_refusal = Refusal of the FIR
    .what = The police did not register the case.
field-fir_refusal-on = Date of the refusal
field-fir_refusal-police_station = Police station
field-fir_refusal-officer = Name of the officer
field-fir_refusal-reasons = Reasons given
field-fir_refusal-note = Note

## Word on the investigation

record-victim_informed = Word on the investigation
    .what = The police told the person how the case is going.
field-victim_informed-on = Date
field-victim_informed-police_station = Police station
field-victim_informed-how = How they were told
field-victim_informed-note = Note

## Charge-sheet

record-chargesheet = Charge-sheet
    .what = The police sent the case to court.
field-chargesheet-on = Date of the charge-sheet
field-chargesheet-court = Court
field-chargesheet-number = Case number in court
field-chargesheet-sections = Sections in the charge-sheet
field-chargesheet-note = Note

## Judgment

record-judgment = Judgment
    .what = The court decided.
field-judgment-on = Date of the judgment
field-judgment-court = Court
field-judgment-outcome = Outcome
field-judgment-number = Case number in court
field-judgment-fine = Fine
field-judgment-compensation = Compensation ordered
field-judgment-note = Note

## Proposal to repay the immediate assistance

record-reimbursement_proposal = Proposal to repay the immediate assistance
    .what = The State asked the Centre to repay what the district paid.
field-reimbursement_proposal-on = Date it was sent
field-reimbursement_proposal-office = Office that sent it
field-reimbursement_proposal-amount = Amount
field-reimbursement_proposal-number = Number of the letter
field-reimbursement_proposal-note = Note

## Proposal for rehabilitation money

record-rehabilitation_proposal = Proposal for rehabilitation money
    .what = The district asked for the person’s rehabilitation money.
field-rehabilitation_proposal-on = Date it was sent
field-rehabilitation_proposal-office = Office that sent it
field-rehabilitation_proposal-category = Category
    .help = As the office wrote it in its proposal. Empty, if it wrote none.
field-rehabilitation_proposal-amount = Amount
field-rehabilitation_proposal-number = Number of the letter
field-rehabilitation_proposal-note = Note

## Payment of rehabilitation money

record-rehabilitation_payment = Payment of rehabilitation money
    .what = Rehabilitation money was paid.
field-rehabilitation_payment-on = Date of payment
field-rehabilitation_payment-office = Office that paid
field-rehabilitation_payment-amount = Amount
field-rehabilitation_payment-annuity = Part placed in a fund
field-rehabilitation_payment-number = Number of the order or transfer
field-rehabilitation_payment-note = Note

## Property asked back

record-property_demand = Property asked back
    .what = The person asked for what was taken.
field-property_demand-on = Date it was asked
field-property_demand-of = From whom
field-property_demand-property = What it is
field-property_demand-value = What it is worth
field-property_demand-note = Note

## Property given back

record-property_restoration = Property given back
    .what = What was taken was given back.
field-property_restoration-on = Date it was given back
field-property_restoration-office = Office that ordered it
field-property_restoration-property = What it is
field-property_restoration-number = Number of the order
field-property_restoration-note = Note

## Put out of the home

record-eviction = Put out of the home
    .what = The person was put out of the home they lived in.
field-eviction-on = Date
field-eviction-by = By whom
field-eviction-place = Which home
field-eviction-note = Note

## Home given back

record-homestead_restoration = Home given back
    .what = The magistrate gave the home back.
field-homestead_restoration-on = Date
field-homestead_restoration-office = Office that ordered it
field-homestead_restoration-number = Number of the order
field-homestead_restoration-note = Note

## Wage claim

record-wage_claim = Wage claim
    .what = A claim for unpaid wages was filed.
field-wage_claim-on = Date it was filed
field-wage_claim-office = Authority
field-wage_claim-amount = Amount claimed
field-wage_claim-number = Number of the claim
field-wage_claim-filed_by = Who filed it
field-wage_claim-note = Note

## Decision on the wage claim

record-wage_decision = Decision on the wage claim
    .what = The wage authority decided.
field-wage_decision-on = Date of the decision
field-wage_decision-office = Authority
field-wage_decision-amount = Wages ordered
field-wage_decision-compensation = Compensation ordered
field-wage_decision-paid_on = Wages ordered: paid on
field-wage_decision-number = Number of the order
field-wage_decision-note = Note

## Application for compensation

record-compensation_application = Application for compensation
    .what = Compensation was applied for.
field-compensation_application-on = Date of the application
field-compensation_application-office = Authority
field-compensation_application-amount = Amount asked for
field-compensation_application-number = Number of the application
field-compensation_application-note = Note

## Decision on compensation

record-compensation_decision = Decision on compensation
    .what = Compensation was decided.
field-compensation_decision-on = Date of the decision
field-compensation_decision-office = Authority
field-compensation_decision-amount = Compensation ordered
field-compensation_decision-interim = Interim amount
field-compensation_decision-paid_on = Compensation paid on
field-compensation_decision-number = Number of the order
field-compensation_decision-note = Note

## Application for a free lawyer

record-legal_aid_application = Application for a free lawyer
    .what = A free lawyer was applied for.
field-legal_aid_application-on = Date of the application
field-legal_aid_application-office = Authority
field-legal_aid_application-number = Number of the application
field-legal_aid_application-lawyer = Name of the lawyer
field-legal_aid_application-note = Note

## Admission to school

record-school_admission = Admission to school
    .what = The child was admitted to school.
field-school_admission-on = Date of admission
field-school_admission-school = School
field-school_admission-class = Class
field-school_admission-note = Note

## Work asked for

record-job_demand = Work asked for
    .what = Work was asked for under the employment guarantee.
field-job_demand-on = Date it was asked for
field-job_demand-office = Gram Panchayat or office
field-job_demand-days = Days asked for
field-job_demand-number = Receipt number
field-job_demand-note = Note

## Work given

record-job_given = Work given
    .what = Work was given under the employment guarantee.
field-job_given-on = First day of work
field-job_given-office = Gram Panchayat or office
field-job_given-days = Days of work
field-job_given-wages = Wages paid
field-job_given-paid_on = Wages paid on
field-job_given-note = Note

## Payment of relief under the SC/ST Act

record-scst_relief_payment = Payment of relief under the SC/ST Act
    .what = A part of the relief was paid.
field-scst_relief_payment-on = Date of payment
field-scst_relief_payment-office = Office that paid
field-scst_relief_payment-stage = At which stage
field-scst_relief_payment-amount = Amount
field-scst_relief_payment-number = Number of the order
field-scst_relief_payment-note = Note

## Before the Child Welfare Committee

record-child_welfare_committee = Before the Child Welfare Committee
    .what = The child was brought before the committee.
field-child_welfare_committee-on = Date
field-child_welfare_committee-time = Time of day
    .help = If you know it; some limits run in hours.
field-child_welfare_committee-office = Committee
field-child_welfare_committee-outcome = What it ordered
field-child_welfare_committee-number = Number of the order
field-child_welfare_committee-note = Note

## Information to an office

record-information = Information to an office
    .what = An office was told of bonded or forced labour.
field-information-on = Date it was told
field-information-time = Time of day
    .help = If you know it; some limits run in hours.
field-information-office = Office that was told
field-information-how = How it was told
field-information-number = Receipt number
field-information-note = Note

## Letter sent

record-letter_sent = Letter sent
    .what = A letter left the office.
field-letter_sent-on = Date it was sent
field-letter_sent-to = To which office
field-letter_sent-how = How it was sent
field-letter_sent-number = Reference number
field-letter_sent-received_on = Received on
field-letter_sent-receipt = Receipt or stamp
field-letter_sent-note = Note

## Decision to send now

record-decision_to_send = Decision to send now
    .what = A named person decided to send although someone is still held.
field-decision_to_send-on = Date
field-decision_to_send-by = Who decided
field-decision_to_send-reason = Reason
field-decision_to_send-note = Note

## Death

record-death = Death
    .what = The person has died.
field-death-on = Date of death
field-death-cause = Cause
field-death-heirs = Who may claim
field-death-note = Note

## Correction

record-correction = Correction
    .what = Something said before was not right. Both stay visible.
field-correction-of = What is corrected
field-correction-by = Who corrects it
field-correction-reason = Why
field-correction-note = Note

## Words that several forms share

record-said-by = Who says so
record-known-since = Learned on
record-attachment = Photo or scan
record-kept = Kept
# The stages at which relief under the SC/ST Act is paid.
choice-relief_stage-fir = at the FIR
choice-relief_stage-chargesheet = at the charge-sheet
choice-relief_stage-conviction = at conviction
choice-paid_how-cash = cash
choice-paid_how-bank = bank account
choice-paid_how-other = another way
choice-sent_how-by_hand = by hand
choice-sent_how-post = by post
choice-sent_how-email = by e-mail
choice-sent_how-portal = on a website
choice-sent_how-phone = by phone
choice-sent_how-other = another way
choice-person_role-worker = worker
choice-person_role-family = family member
choice-person_role-witness = witness
choice-person_role-informant = person who told us
choice-person_role-accused = person accused
choice-person_role-supporter = person who stands by them
