### What the law gives a person, and how well each number is known.
### entitlement-<id> is a short name; .what is one plain sentence.

entitlement-debt-extinguished = The debt is wiped out
    .what = Every bonded debt ends by law. Nobody may ask for it, sue for it or take anything for it.
entitlement-property-restored = Property comes back
    .what = What was taken or held for the debt must be given back.
# "Homestead" in the Act: the home the worker lived in as part of the work.
entitlement-homestead-kept = The home stays
    .what = A freed person may not be put out of the home they lived in as part of the work.
entitlement-css-immediate_assistance = Immediate assistance
    .what = Money paid at once after freedom, from the district fund. It is counted later as part of the rehabilitation money.
entitlement-css-rehabilitation = Rehabilitation money
    .what = Money from the scheme of the Government of India to begin again. A part may be placed in a fund that pays monthly.
entitlement-wages-shortfall = Unpaid wages
    .what = The difference between the minimum wage for the whole time and what was really paid.
entitlement-wages-compensation = Compensation for unpaid wages
    .what = The wage authority may order up to ten times the unpaid amount in addition.
entitlement-fine-daily_payment = Daily sum from the fine
    .what = If the court convicts and the fine is paid, the law gives the labourer a sum for each day, out of the fine.
entitlement-scst-relief = Relief under the SC/ST Act
    .what = Relief for members of Scheduled Castes and Tribes, paid in parts: at the FIR, at the charge-sheet and at conviction.
entitlement-child_labour-fund = Child and adolescent labour fund
    .what = The employer's fine and a sum from the Government, placed in a fund for the child.
entitlement-compensation-victim = Compensation as a person harmed by a crime
    .what = The State's compensation scheme; it may be asked for even when nobody has been tried.
entitlement-legal_aid-counsel = A free lawyer
    .what = A lawyer, court fees and papers at no cost, from the legal services authority.
entitlement-witness-protection = Protection as a witness
    .what = Protection for the person and the family against threats, on application, for as long as it is needed.
entitlement-employment-guarantee = Paid work under the employment guarantee
    .what = Paid work for adults of a village household, on a number of days every year, or an allowance when no work is given.
entitlement-education-admission = A place in school
    .what = Free schooling for every child of 6 to 14, in the class for its age, with help to catch up.

## In kind, with the rehabilitation

entitlement-noncash-house_site = Land for a house
    .what = A house site from the State.
entitlement-noncash-agricultural_land = Land to farm
    .what = Land to farm from the State.
entitlement-noncash-land_development = Help to make land fit for farming
    .what = Levelling, water and other work on the person's land.
entitlement-noncash-dwelling = A low-cost house
    .what = A house built at low cost, or help to build it.
entitlement-noncash-animal_husbandry = Animals and how to keep them
    .what = Cattle, poultry, goats or pigs, and help with keeping them.
entitlement-noncash-wage_employment = Paid work at the minimum wage
    .what = Work at no less than the minimum wage.
entitlement-noncash-minor_forest_produce = Gathering and selling forest produce
    .what = Help to gather, prepare and sell minor forest produce.
entitlement-noncash-ration = Food and essential goods
    .what = A ration card and goods from the ration shop.
entitlement-noncash-education = Schooling for the children
    .what = School, hostel and scholarship for the children.
entitlement-noncash-other_schemes = Other welfare schemes
    .what = Any other scheme of the Centre or the State the person qualifies for.
entitlement-noncash-safe_accommodation = A safe place to stay, food and the way home
    .what = Shelter, food and travel paid by the district until the person is home.
entitlement-noncash-counselling = Someone to talk to
    .what = Counselling for the person and the family.
entitlement-noncash-skill = Training for a trade
    .what = Training in a skill, free of charge.

## Schemes open to a freed household

entitlement-scheme-pmay_g = House under Pradhan Mantri Awaas Yojana (Gramin)
    .what = Money to build a house in the village; freed bonded labourers come first.
entitlement-scheme-pm_jay = Hospital cover under Ayushman Bharat (PM-JAY)
    .what = Free hospital treatment for the family up to a yearly sum.
entitlement-scheme-e_shram = e-Shram card
    .what = Entry in the national list of unorganised workers, for those of 16 to 59.
# BOCW: Building and Other Construction Workers' welfare board.
entitlement-scheme-bocw = Welfare board for building workers
    .what = Benefits for those who did building work for 90 days in the past year.
entitlement-scheme-nsap_old_age = Old-age pension
    .what = A monthly pension from the age of 60, for poor households.
entitlement-scheme-nsap_widow = Widow's pension
    .what = A monthly pension for widows, for poor households.
entitlement-scheme-nsap_disability = Disability pension
    .what = A monthly pension for adults with a severe disability, for poor households.
entitlement-scheme-nsap_family_benefit = Family benefit
    .what = A sum paid once when the earner of a poor household dies.
entitlement-scheme-ration = Ration card
    .what = Monthly grain under the National Food Security Act.
entitlement-scheme-ujjwala = Cooking gas (Ujjwala)
    .what = A gas connection for a woman of a poor household.
entitlement-scheme-jan_dhan = Bank account (Jan Dhan)
    .what = A bank account with no minimum balance.
entitlement-scheme-matru_vandana = Support for mothers (Matru Vandana)
    .what = Money for a mother around the birth of a child.
entitlement-scheme-scholarship = Scholarship
    .what = Scholarships for children of Scheduled Castes and Tribes.
entitlement-scheme-pm_sym = Pension saving (PM-SYM)
    .what = A pension saving for unorganised workers who join between 18 and 40.

## Where an entitlement stands

entitlement-status-due = due
entitlement-status-not_yet = not yet
entitlement-status-not_applicable = does not apply
entitlement-status-not_known = not known yet

entitlement-received = received { $amount }
entitlement-outstanding = outstanding { $amount }
# A part of the rehabilitation money that is placed in a fund and pays every month.
entitlement-of-which-annuity = of which { $amount } in a fund that pays monthly
entitlement-set-off = { $amount } already received is counted
entitlement-amount-not-known = amount not known
# After the scheme's approval ended on 31 March 2026.
entitlement-last-known = amount not confirmed; until { $date } it was up to { $amount }, not less is asked
entitlement-at-least = at least { $amount }
entitlement-between = between { $low } and { $high }
entitlement-up-to = up to { $amount }
entitlement-no-set-off = in addition to everything else
entitlement-per-household = for the household

## Category of the rehabilitation scheme

category-A = Category A
    .meaning = A grown man, when nothing below applies.
category-B = Category B
    .meaning = A woman, a child, or a child brought out of forced begging or other forced child labour.
category-C = Category C
    .meaning = A transgender person, a person with a disability, or a woman or child brought out of sexual exploitation or trafficking; or where the District Magistrate thinks fit.
category-not_known = Category not known yet
    .meaning = Sex, age or disability has not been told yet.

## How well a number or a rule is known. The mark stands beside every number.

grade-text = text read
    .meaning = The official words were read.
grade-reported = reported
    .meaning = Two sources that agree report it; the official words were not read.
grade-recalled = recalled, confirm first
    .meaning = Known to people who work with it, not yet confirmed. Confirm before filing.
grade-unknown = unknown
    .meaning = Looked for and not found. No value is guessed.

## Units of law's numbers

unit-rupees = rupees
unit-rupees_per_day = rupees a day
unit-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
unit-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
unit-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
 }
unit-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
 }
unit-percent = { $count } per cent
unit-percent_per_day = { $count } per cent a day
unit-km = { $count } km
# The age of a person in years.
unit-age_years = { $count ->
    [one] { $count } year of age
   *[other] { $count } years of age
 }
unit-kilograms = { $count } kg
unit-person_days = { $count ->
    [one] { $count } day of work
   *[other] { $count } days of work
 }
unit-count = { $count }
# "3 times", as in "three times the unpaid amount".
unit-times = { $count ->
    [one] once
   *[other] { $count } times
 }
unit-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
 }

## Wages

wages-due = minimum due
wages-paid = paid
wages-short = short
wages-days = days counted
# $rates: which minimum wage rate was missing.
wages-rate-not-known = No minimum wage rate is known here for { $work } in { $state } on { $date }.
wages-no-period = The days worked are not known, so the sum cannot be worked out yet.
wages-no-pay = What was really paid is not known yet.
wages-ask-local = Ask what others get there for the same work.
