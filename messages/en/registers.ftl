### Registers beside the cases: offices, committees, inspections, orders, plans, budgets, projects.


record-office = Office
    .what = An office that owes what the law lays on its kind, in one place.
field-office-kind = Kind of office
field-office-state = State
field-office-district = District
field-office-place = Sub-division, police station or court
field-office-title = How it calls itself
field-office-address = Address
field-office-phone = Phone
field-office-email = E-mail
field-office-on = There since
field-office-until = There until

record-officer_term = Who holds the office
    .what = Who came, who left, or that the post is vacant. Letters name the officer of the day.
field-officer_term-on = Since when
field-officer_term-until = Until
field-officer_term-vacant = The post is vacant
field-officer_term-name = Name
field-officer_term-designation = Post
field-officer_term-phone = Phone
field-officer_term-email = E-mail
field-officer_term-order_number = Number of the order

record-committee = Vigilance committee
    .what = A committee of a district or sub-division, from the order that constituted it.
field-committee-level = Level
field-committee-state = State
field-committee-district = District
field-committee-place = Sub-division
field-committee-on = Constituted on
field-committee-until = Dissolved on
field-committee-order_number = Number of the order
field-committee-note = Note

record-committee_member = Member of the committee
    .what = Who sits in which of the seats the Act names.
field-committee_member-on = Since when
field-committee_member-until = Until
field-committee_member-seat = Seat
field-committee_member-name = Name
field-committee_member-order_number = Number of the order

record-committee_meeting = Meeting of the committee
    .what = When it met, who was there, what it decided.
field-committee_meeting-on = Date
field-committee_meeting-present = How many were there
field-committee_meeting-chaired = The magistrate or a nominee was in the chair
field-committee_meeting-cases_discussed = Cases discussed
field-committee_meeting-next_on = Next meeting
field-committee_meeting-decisions = What was decided
field-committee_meeting-note = Note

record-committee_visit = Visit of the committee
    .what = Where the committee went and what it found.
field-committee_visit-on = Date
field-committee_visit-place = Place
field-committee_visit-bonded_found = Bonded labourers found
field-committee_visit-reported_to_magistrate = Reported to the magistrate
field-committee_visit-note = Note

record-inspection = Inspection
    .what = An office looked at a worksite.
field-inspection-on = Date
field-inspection-kind = By which office
field-inspection-state = State
field-inspection-district = District
field-inspection-work_kind = Kind of work
field-inspection-workers = Workers seen
field-inspection-children = Children at work
field-inspection-bonded_found = Bonded labourers found
field-inspection-violations = Violations noted
field-inspection-order_number = Number of the report
field-inspection-place = Place
field-inspection-note = Note

record-inspection_outcome = What became of it
    .what = What the office did after the inspection.
field-inspection_outcome-on = Date
field-inspection_outcome-outcome = Outcome
field-inspection_outcome-order_number = Number of the order
field-inspection_outcome-note = Note

record-order = Order or direction
    .what = An order of a government, or a direction of a court or commission.
field-order-on = Date
field-order-kind = Kind
field-order-title = Title
field-order-order_number = Number of the order
field-order-issued_by = Who issued it
field-order-state = State
field-order-district = District
field-order-until = In force until
field-order-source = Where it can be read

record-order_duty = What it lays on whom
    .what = One thing that one office must do under this order.
field-order_duty-bearer = Which office
field-order_duty-state = State
field-order_duty-district = District
field-order_duty-what = What is to be done
field-order_duty-on = From when
field-order_duty-due_on = By when

record-order_compliance = What an office did about it
    .what = A report, a reply, an act.
field-order_compliance-on = Date
field-order_compliance-bearer = Which office
field-order_compliance-state = State
field-order_compliance-district = District
field-order_compliance-complied = It did what was ordered
field-order_compliance-order_number = Number of its letter
field-order_compliance-note = Note

record-action_plan = Action plan
    .what = What a State or district has set itself, with dates.
field-action_plan-on = Adopted on
field-action_plan-until = Until
field-action_plan-title = Title
field-action_plan-state = State
field-action_plan-district = District
field-action_plan-source = Where it can be read

record-plan_target = Target
    .what = How much of what, by whom, by when.
field-plan_target-measure = Measured by
field-plan_target-amount = How many
field-plan_target-bearer = Which office
field-plan_target-on = Counted from
field-plan_target-due_on = By when
field-plan_target-what = In words

record-plan_progress = Progress reported
    .what = What the office itself says it has reached.
field-plan_progress-on = Date
field-plan_progress-measure = Measured by
field-plan_progress-amount = How many
field-plan_progress-source = Where it can be read
field-plan_progress-note = Note

record-budget = Budget
    .what = Money set apart for one purpose in one year.
field-budget-fund = Fund
field-budget-on = Year, from
field-budget-state = State
field-budget-district = District
field-budget-title = Title
field-budget-source = Where it can be read

record-budget_step = Step of the money
    .what = Allotted, released, used, or given back; and how many people it reached.
field-budget_step-on = Date
field-budget_step-step = Step
field-budget_step-amount = Amount
field-budget_step-people = People reached
field-budget_step-order_number = Number of the order
field-budget_step-note = Note

record-support_project = Support project
    .what = Places for survivors and their families: work, shelter, schooling, skill.
field-support_project-title = Title
field-support_project-kind = Kind
field-support_project-state = State
field-support_project-district = District
field-support_project-on = Began on
field-support_project-until = Until
field-support_project-places = Places
field-support_project-amount = Money for it
field-support_project-run_by = Who runs it

record-letterhead = Our letterhead
    .what = How our own organisation stands at the head and the foot of its letters.
field-letterhead-title = Name of the organisation
field-letterhead-address = Address
field-letterhead-phone = Phone
field-letterhead-email = E-mail
field-letterhead-place = Where letters are written
field-letterhead-signatory = Who signs

record-project_report = Places and spending
    .what = How many places are taken, what was spent.
field-project_report-on = Date
field-project_report-taken = Places taken
field-project_report-amount = Spent so far
field-project_report-note = Note

choice-committee_level-district = District
choice-committee_level-sub_division = Sub-division
choice-committee_seat-chair = Chair: the magistrate or a nominee
choice-committee_seat-scheduled_caste_or_tribe = Scheduled Caste or Tribe, resident
choice-committee_seat-social_worker = Social worker, resident
choice-committee_seat-rural_agency = Agency of rural development
choice-committee_seat-credit_institution = Bank or co-operative
choice-committee_seat-named_officer = Officer named under section 10
choice-inspection_outcome-nothing_found = Nothing found
choice-inspection_outcome-notice = Notice given
choice-inspection_outcome-reported_to_magistrate = Reported to the magistrate
choice-inspection_outcome-people_released = People released
choice-inspection_outcome-prosecution = Prosecution
choice-inspection_outcome-compounded = Compounded
choice-inspection_outcome-pending = Nothing yet
choice-issued_as-government_order = Government order
choice-issued_as-circular = Circular
choice-issued_as-guideline = Guideline
choice-issued_as-court_direction = Direction of a court
choice-issued_as-commission_direction = Direction of a commission
choice-issued_as-advisory = Advisory
choice-plan_measure-cases = Cases taken up
choice-plan_measure-people = People in them
choice-plan_measure-certificates = Release certificates
choice-plan_measure-immediate_assistance = Immediate assistance paid
choice-plan_measure-rehabilitation = Rehabilitation paid
choice-plan_measure-firs = FIRs registered
choice-plan_measure-chargesheets = Charge-sheets
choice-plan_measure-convictions = Convictions
choice-plan_measure-committees = Committees constituted
choice-plan_measure-committee_meetings = Meetings of committees
choice-plan_measure-inspections = Inspections
choice-plan_measure-surveys = Surveys
choice-plan_measure-trainings = Trainings
choice-plan_measure-awareness = Awareness sessions
choice-plan_measure-other = Something else
choice-fund-central_scheme = Central scheme
choice-fund-district_corpus = District rehabilitation fund
choice-fund-survey_grant = Survey grant
choice-fund-awareness_grant = Awareness grant
choice-fund-evaluation_grant = Evaluation grant
choice-fund-state_scheme = Scheme of the State
choice-fund-victim_compensation = Victim compensation fund
choice-fund-scst_relief = Relief under the SC/ST Act
choice-fund-other = Another fund
choice-budget_step-allotted = Allotted
choice-budget_step-released = Released
choice-budget_step-used = Used
choice-budget_step-returned = Returned
choice-project_kind-livelihood = Livelihood
choice-project_kind-shelter = Shelter
choice-project_kind-school_hostel = School or hostel
choice-project_kind-skill = Skill
choice-project_kind-health = Health
choice-project_kind-legal_aid = Legal aid
choice-project_kind-women = For women
choice-project_kind-children = For children
choice-project_kind-tribal = For tribal labourers
choice-project_kind-other = Something else
choice-office_kind-district_magistrate = District Magistrate
choice-office_kind-sub_divisional_magistrate = Sub-Divisional Magistrate
choice-office_kind-executive_magistrate = Executive Magistrate
choice-office_kind-vigilance_committee = Vigilance Committee
choice-office_kind-police_station = Police station
choice-office_kind-superintendent_of_police = Superintendent of Police
choice-office_kind-judicial_magistrate = Judicial Magistrate
choice-office_kind-special_court = Special Court
choice-office_kind-high_court = High Court
choice-office_kind-legal_services_authority = District Legal Services Authority
choice-office_kind-labour_department = Labour Department
choice-office_kind-wage_authority = Authority for wage claims
choice-office_kind-state_government = State Government
choice-office_kind-union_labour_ministry = Ministry of Labour and Employment, Government of India
choice-office_kind-social_welfare_department = Social Welfare Department
choice-office_kind-food_department = Food and Civil Supplies Department
choice-office_kind-health_authority = Health authority
choice-office_kind-district_rural_development = District rural development agency
choice-office_kind-gram_panchayat = Gram Panchayat
choice-office_kind-local_education_authority = Local education authority
choice-office_kind-child_welfare_committee = Child Welfare Committee
choice-office_kind-nhrc = National Human Rights Commission
choice-office_kind-ncpcr = National Commission for Protection of Child Rights
choice-office_kind-bank = Bank

page-registers-title = Registers
    .help = What stands beside the cases: who owes, who watches over it, what was ordered, planned and paid for.
page-registers-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
page-registers-new = Add to this register
page-registers-none = Nothing is in this register yet. Add the first one; it is then offered wherever it is needed.
page-registers-keep = Keep it
page-registers-write = Write on this sheet
page-registers-lines = What was written
page-registers-correct = Correct
page-registers-strike = It should not have been written
page-registers-reason = Why
page-registers-struck = Struck out
page-registers-corrected = { $count ->
    [one] Corrected { $count } time
   *[other] Corrected { $count } times
}
page-registers-even-so = It was so, keep it
page-registers-find = Show
page-registers-more = The next ones
page-registers-all = All
page-registers-today = On this day
page-registers-by = Written by { $name }, { $date }
page-office-holder = In office: { $name }
page-office-vacant = The post is vacant since { $date }
page-office-holder-unknown = Nobody has written down who is in office today. Letters go to the office without a name.
page-office-duties = Open duties
page-office-duties-none = No duty is open with this office.
page-office-duties-count = { $late } late, { $due } due this week, { $open } open in all
page-committee-seats = Seats
page-committee-asked = asked
page-committee-at-most = at most { $count }
page-committee-held = filled
page-committee-right = as the Act asks
page-committee-wrong = not as the Act asks
page-committee-unsure = not known
page-committee-term = The term of its nominated members ends on { $date }.
page-committee-term-over = The term of its nominated members ended on { $date }. They go on until others are named; ask the magistrate to name them.
page-committee-term-unknown = When its term ends is not known.
page-committee-met = { $count ->
    [one] Last met on { $date }; { $count } meeting in the last year; visits: { $visits }.
   *[other] Last met on { $date }; { $count } meetings in the last year; visits: { $visits }.
}
page-committee-met-never = No meeting was written down.
page-committee-register = The four registers of rule 7
page-rule7-title = The four registers of rule 7
    .help = Freed labourers of { $district }. What is written here can find people: print it only for the committee, and keep the paper locked.
page-rule7-a = (a) Names and addresses
page-rule7-b = (b) Occupation and income
page-rule7-c = (c) Benefits received
page-rule7-d = (d) Cases under the Act
page-rule7-none = Nobody in this district is written down as free yet.
page-rule7-unsaid = nothing written down
page-rule7-person = Person
cli-import-register = Opened { $opened } sheets; { $known } were there already; { $wrong } rows could not be read.
page-order-laid = What it lays on whom
page-order-done = done { $date }
page-order-late = late
page-order-open = open
page-order-by = by { $date }
page-plan-target = Target
page-plan-reached = Reached
page-plan-counted = counted here
page-plan-reported = reported { $date }
page-plan-unknown = nobody has said
page-plan-by = By when
page-budget-way = The way of the money
page-budget-unsaid = nothing said
page-budget-people = People reached
page-budget-without = { $count ->
    [one] { $count } step tells no amount; the sums leave it out.
   *[other] { $count } steps tell no amount; the sums leave them out.
}
error-404-190 = There is no such sheet in the registers.
error-422-190 = Something here is odd, and nothing was kept yet. Look again; if it was so, tick the box and keep it.
doubt-before_it_began = It is dated before this was there.
doubt-after_it_ended = It is dated after this ended.
doubt-ends_before_it_begins = It ends before it begins.
doubt-too_many_of_a_category = More people sit in this seat than the Act allows.
doubt-more_than_there = More money goes out here than came in.
doubt-more_than_places = More places are taken than there are.
