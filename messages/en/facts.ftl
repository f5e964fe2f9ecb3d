### The facts of one person's labour: one message for each name of the public contract.
### The value is a short label (a column, a line on the case page). .ask is the question as it is read
### aloud to the worker: kind, second person, one thing at a time. .help is for the interviewer.
### "Not known" is always a good answer; nobody is pressed for one.

## Place and time

# A label such as TN-0042-3; never a person's name.
fact-case = Case label
    .ask = What label do you want to give this person's case?
    .help = A short label that is not a name. It must be different for each person.
fact-work-state = State where the work was
    .ask = In which State was the work?
fact-work-district = District where the work was
    .ask = In which district was the work?
    .help = If they do not know the district, write the nearest town or market.
fact-home-state = Home State
    .ask = Which State do you come from?
fact-home-district = Home district
    .ask = Which district is your home in?
fact-work-kind = Kind of work
    .ask = What kind of work was it?
# The exact job: minimum wage rates hang on it.
fact-work-task = What they did
    .ask = What exactly did you do there?
    .help = For example moulding bricks, carrying to the kiln, firing, loading, ploughing, cooking. The rate of pay hangs on it.
# Wage orders divide a State into zones or areas.
fact-work-zone = Wage zone
    .ask = Was it in a city, a small town or a village?
    .help = The zone or area of the State's wage order, such as A, B or C, if you know it.
fact-work-from = Work began
    .ask = When did you start working there?
    .help = A year is enough, or a month and its year. A festival or a harvest helps people to remember.
fact-work-to = Work ended
    .ask = When did you stop working there?
    .help = Leave empty if they are still there. Write each season as its own period.
fact-days-worked = Days worked
    .ask = About how many days did you work in all that time?
    .help = Only if they know. A count by weeks or by season helps.
fact-informed-on = An office was told
    .ask = When was an office first told about this?

## How this was told

fact-told-private = Told in private
    .ask = Are we alone here, so that nobody from the worksite can hear us?
    .help = For the interviewer to judge. A "no" said within the employer's hearing counts as not known.
fact-told-language = Language of the interview
    .ask = Which language do you speak most easily?
fact-told-interpreter = An interpreter helped
    .ask = Is somebody interpreting between us?
    .help = Ask first whether this interpreter is all right for the person. Do not let anyone from the worksite, or their relatives, interpret.

## The person

fact-person-worked = The person worked there
    .ask = Did you yourself work there?
    .help = People who did not work may have been held too, such as small children or old parents. They count.
fact-worker-age = Age now
    .ask = How old are you?
    .help = In whole years. A guess is better than nothing; say next how the age is known.
fact-age-at_start = Age when the work began
    .ask = How old were you when you began working there?
    .help = Someone taken at 15 and freed at 19 counts as both child and adult.
fact-age-basis = How the age is known
    .ask = How do you know your age?
fact-worker-sex = Sex
    .ask = Are you a woman, a man or a transgender person?
    .help = Write what the person says of themselves.
# Social category as used in certificates: Scheduled Caste, Scheduled Tribe, Other Backward Class, general.
fact-worker-category = Social category
    .ask = Does your family belong to a Scheduled Caste, a Scheduled Tribe, another backward class, or none of these?
    .help = More law protects members of Scheduled Castes and Tribes. It never counts against anyone.
fact-worker-disabled = Lives with a disability
    .ask = Do you live with a disability, of the body or the mind?
    .help = It raises the assistance due. It never counts against the person.
fact-worker-migrant = Came from elsewhere
    .ask = Did you come from another place for this work? From another State?
fact-worker-contract_labour = Brought or paid through a contractor
    .ask = Did a contractor or an agent bring you to the work, or pay you?
    .help = Ask also: Who brought you? Who paid you? Yes, if a contractor, a headman or an agent engaged them or handed out the pay.
fact-identity-none = Has no identity document
    .ask = Are you without any identity card or paper of your own?
    .help = Yes, if there is none at all. Then the office has to help the person apply for one.

## How it began

fact-agreement-made = An arrangement was made
    .ask = Was there any understanding, spoken or written, about the work and the money?
    .help = A few words are enough. A custom that "our family works for them" is one too.
fact-recruited-by_deception = Deceived about the work
    .ask = Were the pay, the work, the place or your freedom other than you had been told?
    .help = Ask also: What were you told about the work? What did you find when you came? Yes, if pay, work, place or freedom were other than promised.
fact-recruited-transported = Taken there by someone
    .ask = Did someone take you there, or arrange and pay for the journey?

## Advance and debt

fact-advance-taken = An advance was taken
    .ask = Before the work, did you or anyone in your family take money, food or anything else?
    .help = No paper is needed. Food on credit, a bus fare or a wedding counts too.
fact-advance-amount = Amount of the advance
    .ask = How much was it then?
fact-debt-said_now = What they say is owed now
    .ask = How much do they say you still owe?
    .help = What the employer says. In law a bonded debt is wiped out, whatever the sum.
fact-advance-by = Who took the advance
    .ask = Who took it: you, your father or mother, your husband or wife, someone else?
fact-advance-from = Who gave the advance
    .ask = Who gave it?
fact-advance-documented = The advance is on paper
    .ask = Was anything written down about it?
    .help = Kept only for the record. With or without paper, it never counts against the person.
fact-advance-cause = What the advance was for
    .ask = What did your family need it for?
fact-obligation-customary = Had to work by custom
    .ask = Did you have to work there because it has always been so in your village or community?
fact-obligation-inherited = The debt or duty came from an elder
    .ask = Did the debt, or the duty to work, come to you from your father, your mother or your grandparents?
fact-obligation-caste = Had to work because of caste
    .ask = Did you have to work there because of the caste or community you were born in?
fact-obligation-surety = Stood surety for someone
    .ask = Did you have to work because someone you stood surety for did not pay?
# Names of the 31 customary forms in the Act, such as Hali, Kamiya, Vetti, or the local word.
fact-custom-name = Local name of the custom
    .ask = Is there a name for this kind of work in your place?
    .help = For example Hali, Kamiya, Jeetha, Vetti, Sagri. If the Act names it, the arrangement is presumed.
fact-consideration-other = Something else of value was given
    .ask = Did you or your family get anything else for which you had to work, such as a house or a piece of land?

## Pay

fact-wage-none = No wage at all
    .ask = Did you work without being paid any wage at all?
    .help = No, if any money came, even only money for food: write it as the amount. Ask also: Weekly money for food? For how many people? At the end of the season?
fact-wage-amount = Wage really paid
    .ask = How much money did you really get in your hand?
    .help = After everything that was cut. Say next for what time, and for how many people.
fact-wage-unit = The wage is for
    .ask = Was that for a day, a week, a month, the season, or for pieces?
fact-wage-shared_by = People this wage was paid for
    .ask = For how many people was that money?
    .help = Kilns pay couples and families. The wage of each person is worked out from it.
fact-wage-promised = Wage promised
    .ask = How much were you promised?
    .help = For the same time or the same number of pieces as the wage really paid.
fact-wage-in_kind = Goods given as wage
    .ask = What were the grain, meals or other things worth that you were given as pay?
fact-wage-local_usual = Usual wage there for the same work
    .ask = What do others in that place get in a day for the same work?
    .help = Used where no minimum wage is fixed for the work, or where the rate is not known to us.
fact-wage-deducted = Cut from the wage for the advance
    .ask = How much was cut from your pay for the advance?
    .help = Over the whole time. What was cut for a bonded debt counts as not paid.
fact-output-per_day = Pieces made in a day
    .ask = How many bricks or pieces did you make in a day?
fact-output-shared_by = People who made these pieces
    .ask = How many of you made them together?

## Work

fact-hours-per_day = Hours of work a day
    .ask = How many hours a day did you work?
    .help = Ask also: From what hour until what hour? Take away the time for meals and rest.
fact-days-per_week = Days of work a week
    .ask = How many days a week did you work?
    .help = 7, if there was no day of rest.
fact-skill = Skill
    .ask = Was it work anyone can do, or work one has to learn?
    .help = If you are not sure, leave it. The lowest rate is then taken.

## Leaving

fact-free-other_work = Free to take other work
    .ask = Could you work elsewhere before the money was cleared?
fact-free-movement = Free to leave and move about
    .ask = Could you and your family leave and go where you wanted, without being stopped or punished?
    .help = Ask also: If your family left tonight, what would happen? No, if they would be stopped, fetched back, beaten, or made to pay. Going out to the shop is not freedom.
fact-free-sale = Free to sell their own goods
    .ask = Could you sell what is yours, or what you made, to whom you liked at the market price?
fact-debt-held_them = The debt kept them there
    .ask = Did this debt keep you there?

## Harm. Only in private; stop when the person wants to stop.

fact-force-threat = Threatened
    .ask = Did anyone threaten you or your family?
    .help = With harm, with the police, with losing the house or the pay.
fact-force-violence = Beaten or hurt
    .ask = Did anyone beat you or hurt you, or someone beside you?
# Asked only by a trained person, in private.
fact-force-sexual = Sexual violence
    .ask = Did anyone touch you or trouble you in a way you did not want?
    .help = Only if you are trained for this, alone with the person, with a person of their choice beside them. It may be left out.
fact-force-confinement = Locked in or kept from leaving
    .ask = Were you ever locked in, or stopped at the gate?
fact-force-surveillance = Watched
    .ask = Did someone watch you when you went out, or at night?
fact-force-documents_held = Papers kept by someone else
    .ask = Did anyone take or keep your cards or papers, your bank book or your phone?
fact-force-wages_withheld = Wages held back
    .ask = Was pay held back so that you would stay?
fact-force-isolation = Cut off from others
    .ask = Were you kept from speaking with your family or others?
    .help = Yes, if they could not speak with them when they wanted.
fact-force-deception = Deceived
    .ask = Were you told things that turned out not to be true, to bring you there or to make you stay?
fact-force-excessive_overtime = Made to work too many hours
    .ask = Did you have to work far longer than others do, or at night, without being able to refuse?
fact-force-bad_conditions = Bad living or working conditions
    .ask = Were the place you slept, the water, the food or the work bad, dirty or dangerous?
    .help = Ask also: What were the place you slept, the water, the food and the work like? Yes, if they were bad, dirty or dangerous.
# Derived, or set by the interviewer: hunger, illness, no other house, not knowing the language.
fact-force-vulnerability_abused = Their need was taken advantage of
    .ask = Was there a need that left you no choice, such as hunger, illness or no other place to live?
    .help = The interviewer may set this.
fact-injury = Hurt at work
    .ask = Were you injured or made ill by the work?
fact-died-on = Date of death
    .ask = When did the person die?
    .help = Only if the person has died. The family may still claim what was due.
# A list of role:category, such as owner:general; contractor:SC.
fact-accused = Who held them: role and social category
    .ask = Who had power over you there: the owner, a contractor, someone else? Do you know their community?
    .help = No names here. One line each: role and social category. One of them being of a Scheduled Caste does not clear another.
# The short form of the same when there is only one.
fact-accused-category = Social category of the one who held them
    .ask = Do you know which community the one who held you belongs to?

## Family

fact-family-also_working = Family members made to work
    .ask = How many others of your family worked there with you?
fact-children-working = Children under 14 working
    .ask = How many children under 14 worked there?
fact-adolescents-working = Young people of 14 to 17 working
    .ask = How many young people from 14 to 17 worked there?

## Claim

fact-claim-bonded = Says the debt is bonded
    .ask = Do you say that you were made to work because of this debt?
    .help = If the person or a vigilance committee says so, the one who lent must prove otherwise.
fact-paper-signed = Paper signed or thumb-marked
    .ask = Did anyone make you sign or put your thumb on a paper? What paper?
    .help = A signed paper never counts against the person.

## What the offices did

fact-enquiry-on = Enquiry held
    .ask = When did an officer come to enquire?
fact-freed-on = Free since
    .ask = Since when are you free?
fact-freed-how = How they became free
    .ask = How did you get away?
    .help = No raid is needed. Whoever escaped, was sent away or paid their way out has the same rights.
fact-rescued-on = Rescued
    .ask = When did the officers bring you out?
fact-statement-on = Statement recorded
    .ask = When did an officer write down what you said?
fact-finding-on = Written finding
    .ask = When did the magistrate decide in writing?
fact-finding-outcome = What was found
    .ask = What did the magistrate decide?
fact-certificate-on = Release certificate issued
    .ask = When were you given the release certificate?
fact-certificate-form = Kind of release certificate
    .ask = Is the certificate for you alone or for the whole family?
    .help = Each person should have their own, children too.
fact-certificate-office = Office that issued the certificate
    .ask = Which office gave the certificate?
fact-certificate-refused_on = Release certificate refused
    .ask = When did the office refuse the certificate?
fact-assistance-immediate_on = Immediate assistance paid
    .ask = When did you get the first money after you were freed?
fact-assistance-immediate_amount = Immediate assistance: amount
    .ask = How much did you get?
fact-identity-applied_on = Applied for an identity document
    .ask = When was the application for your identity card made?
fact-repatriated-on = Taken home
    .ask = When were you taken home?
# FIR: first information report, the police record that starts a case.
fact-fir-on = FIR registered
    .ask = When did the police register the case?
fact-fir-refused_on = FIR refused
    .ask = When did the police refuse to register it?
fact-fir-sections = Sections in the FIR
    .ask = Which sections of law does the FIR name?
# The law's own term is "victim"; the screen says person.
fact-victim_informed-on = Person told how the case goes
    .ask = When did the police tell you how the case is going?
fact-chargesheet-on = Charge-sheet filed
    .ask = When did the police file the charge-sheet in court?
fact-judgment-on = Judgment
    .ask = When did the court decide?
fact-judgment-outcome = Outcome of the trial
    .ask = What did the court decide?
fact-reimbursement-proposed_on = Proposal sent for reimbursement of the immediate assistance
    .ask = When did the State ask the Centre to repay the immediate assistance?
fact-rehabilitation-proposed_on = Proposal sent for rehabilitation money
    .ask = When was the proposal for your rehabilitation money sent?
fact-rehabilitation-paid_on = Rehabilitation money paid
    .ask = When did you get the rehabilitation money?
fact-rehabilitation-paid_amount = Rehabilitation money: amount
    .ask = How much did you get?
fact-property-demanded_on = Property asked back
    .ask = When did you ask for your things or your land back?
fact-property-restored_on = Property given back
    .ask = When did you get them back?
fact-evicted-on = Put out of the house
    .ask = When were you put out of your house?
fact-homestead-restored_on = House given back
    .ask = When were you let back into your house?
fact-wage_claim-on = Wage claim filed
    .ask = When was the claim for your wages filed?
fact-wage_decision-on = Wage claim decided
    .ask = When was the claim for your wages decided?
fact-compensation-applied_on = Applied for compensation
    .ask = When was the application for compensation made?
fact-compensation-decided_on = Compensation decided
    .ask = When was the compensation decided?
fact-legal_aid-applied_on = Applied for a free lawyer
    .ask = When was the application for a free lawyer made?
fact-school-admitted_on = Child admitted to school
    .ask = When was the child admitted to school?
fact-job-demanded_on = Work asked for under the employment guarantee
    .ask = When did you ask for work under the employment guarantee?
fact-job-given_on = Work given under the employment guarantee
    .ask = When were you given work?
# Relief under the SC/ST Prevention of Atrocities Act.
fact-scst-relief_paid_amount = Relief under the SC/ST Act: amount received
    .ask = How much relief have you received under the SC/ST Act?

## Answers

choice-answer-yes = Yes
choice-answer-no = No
# Must look and read different from "No".
choice-answer-not_known = Not known

choice-work_kind-agriculture = farm work
choice-work_kind-brick_kiln = brick kiln
choice-work_kind-stone_quarry = stone quarry
choice-work_kind-mine = mine
choice-work_kind-construction = building work
choice-work_kind-domestic_work = work in a household
choice-work_kind-rice_mill = rice mill
choice-work_kind-textile_mill = textile mill
choice-work_kind-garment = garment making
choice-work_kind-carpet = carpet weaving
# Embroidery such as zari and zardozi.
choice-work_kind-embroidery = embroidery (zari)
choice-work_kind-bangle = bangle making
choice-work_kind-fishing = fishing
choice-work_kind-forestry = tree felling and forest work
choice-work_kind-plantation = plantation
choice-work_kind-animal_grazing = herding animals
choice-work_kind-hotel = hotel or eating place
choice-work_kind-begging = begging
choice-work_kind-sexual_exploitation = sexual exploitation
choice-work_kind-factory = factory or workshop
choice-work_kind-other = other work

choice-sex-female = woman or girl
choice-sex-male = man or boy
choice-sex-transgender = transgender person

choice-category-SC = Scheduled Caste
choice-category-ST = Scheduled Tribe
choice-category-OBC = Other Backward Class
choice-category-general = none of these (general)

choice-migrant-none = lives there
choice-migrant-within_state = came from elsewhere in the same State
choice-migrant-inter_state = came from another State

choice-advance_by-self = the person
choice-advance_by-parent = father or mother
choice-advance_by-grandparent = grandfather or grandmother
choice-advance_by-child = son or daughter
choice-advance_by-spouse = husband or wife
choice-advance_by-sibling = brother or sister
choice-advance_by-other = someone else

choice-advance_from-employer = the employer
choice-advance_from-contractor = a contractor
choice-advance_from-agent = an agent
choice-advance_from-moneylender = a moneylender
choice-advance_from-other = someone else

choice-advance_cause-illness = illness
choice-advance_cause-marriage = a marriage
choice-advance_cause-dowry = dowry
choice-advance_cause-funeral = a funeral
choice-advance_cause-food = food
choice-advance_cause-liquor = liquor
choice-advance_cause-crop_loss = a lost crop
choice-advance_cause-education = education
choice-advance_cause-travel = travel
choice-advance_cause-old_debt = an older debt
choice-advance_cause-festival = a festival
choice-advance_cause-housing = a house
choice-advance_cause-other = something else

choice-age_basis-stated = as the person says
choice-age_basis-document = from a document
choice-age_basis-medical = from a medical examination
choice-age_basis-appearance = by appearance

choice-wage_unit-hour = an hour
choice-wage_unit-day = a day
choice-wage_unit-week = a week
choice-wage_unit-month = a month
choice-wage_unit-season = the season
choice-wage_unit-year = a year
choice-wage_unit-piece = a piece
choice-wage_unit-1000_bricks = 1,000 bricks
choice-wage_unit-whole_period = the whole time

choice-skill-unskilled = unskilled
choice-skill-semi_skilled = semi-skilled
choice-skill-skilled = skilled
choice-skill-highly_skilled = highly skilled

choice-freed_how-rescued = brought out by officers
choice-freed_how-escaped = got away
choice-freed_how-sent_away = was sent away
choice-freed_how-paid_off = paid the money and left
choice-freed_how-still_held = is still held

choice-finding_outcome-bonded = bonded labour
choice-finding_outcome-other_forced = another form of forced labour
choice-finding_outcome-not_bonded = not bonded labour

choice-certificate_form-individual = for each person
choice-certificate_form-family = one for the family

choice-judgment_outcome-convicted = convicted
choice-judgment_outcome-acquitted = acquitted
choice-judgment_outcome-other = another outcome

choice-paper_signed-none = no paper
choice-paper_signed-blank = a blank paper
choice-paper_signed-settlement = a settlement
choice-paper_signed-not_bonded = a paper that says "not bonded"
choice-paper_signed-other = another paper

choice-accused_role-owner = owner
choice-accused_role-employer = employer
choice-accused_role-manager = manager or clerk
choice-accused_role-supervisor = supervisor
choice-accused_role-contractor = contractor
choice-accused_role-agent = agent
choice-accused_role-moneylender = moneylender
choice-accused_role-relative = relative of the owner
choice-accused_role-other = someone else

## Customary forms the Act names. Proper names: write them in the script of the language, do not translate.

choice-custom-adiyamar = Adiyamar
choice-custom-baramasia = Baramasia
choice-custom-basahya = Basahya
choice-custom-bethu = Bethu
choice-custom-bhagela = Bhagela
choice-custom-cherumar = Cherumar
choice-custom-garru_galu = Garru-Galu
choice-custom-hali = Hali
choice-custom-hari = Hari
choice-custom-harwai = Harwai
choice-custom-holya = Holya
choice-custom-jana = Jana
choice-custom-jeetha = Jeetha
choice-custom-kamiya = Kamiya
choice-custom-khundit_mundit = Khundit-Mundit
choice-custom-kuthia = Kuthia
choice-custom-lakhari = Lakhari
choice-custom-munjhi = Munjhi
choice-custom-mat = Mat
choice-custom-munish = Munish system
choice-custom-nit_majoor = Nit-Majoor
choice-custom-paleru = Paleru
choice-custom-padiyal = Padiyal
choice-custom-pannayilal = Pannayilal
choice-custom-sagri = Sagri
choice-custom-sanji = Sanji
choice-custom-sanjawat = Sanjawat
choice-custom-sewak = Sewak
choice-custom-sewakia = Sewakia
choice-custom-seri = Seri
choice-custom-vetti = Vetti

## Names of languages, as this language calls them

language-as = Assamese
language-bn = Bengali
language-brx = Bodo
language-doi = Dogri
language-en = English
language-gu = Gujarati
language-hi = Hindi
language-kn = Kannada
language-ks = Kashmiri
language-kok = Konkani
language-mai = Maithili
language-ml = Malayalam
language-mni = Manipuri (Meitei)
language-mr = Marathi
language-ne = Nepali
language-or = Odia
language-pa = Punjabi
language-sa = Sanskrit
language-sat = Santali
language-sd = Sindhi
language-ta = Tamil
language-te = Telugu
language-ur = Urdu
