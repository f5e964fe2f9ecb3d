### What an office owes, to whom, and by when.
### duty-<id> names what is owed (a noun phrase, used in lists and letters); .what is one sentence: who must do what.

duty-enquiry = Enquiry
    .what = The District Magistrate, or an officer named by the magistrate, must enquire without delay whether anyone is held in bonded or forced labour, and end it.
duty-rescue = Rescue
    .what = The District Magistrate, with police and the labour department, must bring the people out safely.
duty-finding_order = Written finding
    .what = The magistrate must say in writing whether this is bonded labour at first sight, and why.
duty-release_certificate = Release certificate
    .what = The magistrate must give each person, children too, a certificate that they were in bonded labour and are free.
duty-immediate_assistance = Immediate assistance
    .what = The District Magistrate must pay each freed person the first assistance from the district fund; no conviction is needed.
duty-identity_document = Application for an identity document
    .what = The magistrate must have an application made for each person without an identity document.
# FIR: first information report, the police record that starts a case.
duty-fir = Registration of the FIR
    .what = The police must register the information as an FIR at once, wherever the offence was done, and give a free copy.
duty-progress_to_victim = Word on how the case goes
    .what = The police must tell the person how the investigation is going.
duty-scst_relief-fir = Relief under the SC/ST Act, first part (FIR)
    .what = The District Magistrate must pay the part of the relief that falls due when the FIR is registered.
duty-scst_relief-chargesheet = Relief under the SC/ST Act, second part (charge-sheet)
    .what = The District Magistrate must pay the part of the relief that falls due when the charge-sheet goes to court.
duty-scst_relief-conviction = Relief under the SC/ST Act, last part (conviction)
    .what = The District Magistrate must pay the part of the relief that falls due when the court convicts.
# A deputy superintendent of police must investigate, within the time of the SC/ST Rules.
duty-scst_investigation = Investigation under the SC/ST Act
    .what = The police must investigate the offence under the SC/ST Act, by an officer of the rank the Rules ask for, and send the report to court.
duty-trial = Trial
    .what = The court must try the offences under the Act.
duty-reimbursement_proposal = Proposal to repay the immediate assistance
    .what = The State must send the Centre its proposal to repay the immediate assistance; this must never delay the payment.
duty-rehabilitation_proposal = Proposal for rehabilitation money
    .what = The District Magistrate must send the proposal for the person's rehabilitation money; it does not wait for a conviction.
duty-rehabilitation_payment = Payment of rehabilitation money
    .what = The District Magistrate must pay the rehabilitation money into the person's own account once it is sanctioned.
duty-property_restoration = Return of property
    .what = Whoever took property for the bonded debt must give it back; if not, the magistrate may order it.
duty-homestead_restoration = Return of the home
    .what = If a freed person is put out of their home, the magistrate must give it back to them as soon as can be.
duty-wage_decision = Decision on the wage claim
    .what = The wage authority must decide the claim for unpaid wages.
duty-compensation_decision = Decision on compensation
    .what = The legal services authority must enquire and decide how much compensation is given.
duty-work_or_allowance = Work, or an allowance
    .what = The State must give work under the employment guarantee, or pay the unemployment allowance.
duty-work_wages = Wages for guaranteed work
    .what = The State must pay the wages for work done under the employment guarantee on time.
duty-school_admission = Admission to school
    .what = The local authority must admit the child to the class for its age, with help to catch up.
duty-committee_reconstitution = A new vigilance committee
    .what = The State, the District Magistrate or the sub-divisional magistrate must name the members of the vigilance committee again when their term ends.
duty-child_welfare_committee = Child brought before the Child Welfare Committee
    .what = Whoever finds the child must bring it before the Child Welfare Committee.

## Where a duty stands

duty-status-awaited = awaited
duty-status-fulfilled = done
duty-status-overdue = late
# Shown with a dotted outline; not the same as "no".
duty-status-not_known = not known yet
duty-status-lapsed = no longer owed

## Clocks

clock-late-days = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
 }
clock-late-hours = { $hours ->
    [one] { $hours } hour late
   *[other] { $hours } hours late
 }
clock-due-today = due today
clock-due-tomorrow = due tomorrow
clock-due-days = { $days ->
    [one] due in { $days } day
   *[other] due in { $days } days
 }
clock-due-hours = { $hours ->
    [one] due in { $hours } hour
   *[other] due in { $hours } hours
 }
# $date is a formatted date with time, such as "Tue 3 Mar, 6 pm".
clock-by = by { $date }
clock-since = since { $date }
clock-last-day = last day { $date }
clock-done-on = done on { $date }
clock-done-late = { $days ->
    [one] done { $days } day late
   *[other] done { $days } days late
 }
clock-done-in-time = done in time
# "Forthwith" in the Act: no number of days is given.
clock-forthwith = without delay; the law gives no number of days
clock-no-limit = no confirmed time limit
# From another State's instrument or from an advisory: a date to remember, never lateness.
clock-benchmark = good practice: by { $date }
    .help = This date comes from another State's rule or from an advisory. It is a reminder; we do not call the office late by it.
clock-needs-time = This limit runs in hours; add the time of day to know whether it was kept.
clock-not-started = starts when { $event }
clock-may-be-superseded = may have been replaced by newer rules of 14 May 2026
clock-not-late-surely = may be late; the date is not known exactly
# After a name of a duty: to whom it is owed.
clock-to-case = to everyone in the case
clock-to-person = to this person

## Offices and others who owe something

office-district_magistrate = District Magistrate
office-sub_divisional_magistrate = Sub-Divisional Magistrate
office-executive_magistrate = Executive Magistrate
office-police_station = Police station
office-superintendent_of_police = Superintendent of Police
office-labour_department = Labour Department
office-state_government = State Government
office-union_labour_ministry = Ministry of Labour and Employment, Government of India
office-legal_services_authority = District Legal Services Authority
office-special_court = Special Court
office-judicial_magistrate = Judicial Magistrate
office-wage_authority = Authority for wage claims
office-gram_panchayat = Gram Panchayat
office-local_education_authority = Local education authority
office-vigilance_committee = Vigilance Committee
office-nhrc = National Human Rights Commission
office-ncpcr = National Commission for Protection of Child Rights
office-child_welfare_committee = Child Welfare Committee
# The one who lent or gave the advance; the Act's word.
office-creditor = Creditor
office-employer = Employer
office-high_court = High Court
office-social_welfare_department = Social Welfare Department
office-food_department = Food and Civil Supplies Department
office-health_authority = Health authority
office-district_rural_development = District rural development agency
office-bank = Bank
