# Letters. Plain, dignified legal language; complete sentences; no abbreviations of the names of Acts.
# To translators: these sentences go to a magistrate, a police station or a commission over a worker's thumb impression.
# Use the register of a careful lawyer writing to an office, not of a newspaper. Keep every { $variable }.
# "The worker" is one person of any sex; where your language must choose, use the form your courts use for any person.
# Section numbers and names of judgments stay in Latin letters and digits. Names of Acts: use the official name in your language if there is one.

## The letters by name (buttons, lists, file covers)

# Name of the letter that informs the District Magistrate and asks for inquiry and release.
letter-information_to_dm = Information to the District Magistrate
    .what = Tells the District Magistrate of bonded labour in the district and asks for enquiry and release.
letter-certificate_application = Application for the release certificate
    .what = Asks for a written finding and a release certificate for each person.
letter-immediate_assistance_claim = Claim for immediate assistance
    .what = Asks for the cash help that is due as soon as a person is free.
# FIR = First Information Report, the police record that starts a criminal case. Keep the abbreviation in use in your language.
letter-fir_request = Request to register an FIR
    .what = Asks the police to record the offences and to investigate.
letter-reminder = Reminder
    .what = Names the duty, its last day and how late it is.
letter-nhrc_complaint = Complaint to the National Human Rights Commission
    .what = Tells the Commission what was asked of which office and was not done.
letter-legal_aid_application = Application for legal aid
    .what = Asks the District Legal Services Authority for a lawyer without charge.
letter-worker_summary = Summary for the worker
    .what = One page in plain words: your rights, the next steps, and what was promised.

## Common to all letters

# Row of dots to be filled in by hand where something is not known.
letter-common-blank = ……………………
letter-common-reference = Reference
letter-common-date = Date
letter-common-from = From
letter-common-to = To
# Offices that receive a copy.
letter-common-copy = Copy to
letter-common-subject = Subject
letter-common-salutation = Sir or Madam,
letter-common-closing = Yours faithfully,
# At the foot of every page.
letter-common-page = Page { $page } of { $pages }
# At the head of every page of a letter that is not yet to be sent.
letter-common-draft = Draft. Not to be filed yet.
# At the head of a letter about people who are still held.
letter-common-sealed = Sealed and confidential. To be opened by the District Magistrate only.
# Heading of the numbered facts.
letter-common-facts = The facts, and who told them
letter-common-grounds = Why this is bonded labour in law
letter-common-demands = What is requested, and by when
letter-common-annexures = Annexures
# Heads of the table of grounds.
letter-common-column-limb = What the law asks
letter-common-column-provision = Provision
letter-common-column-because = What shows it
# Head of a column with the numbers of the facts that show something, e.g. 3, 9.
letter-common-column-facts = Facts no.
letter-common-column-office = Office
letter-common-column-duty = What is owed
letter-common-column-since = Since
letter-common-column-last_day = Last day
letter-common-column-late = Days late
letter-common-column-offence = Offence
letter-common-column-name = Name
letter-common-column-parent = Parent or spouse
letter-common-column-age = Age
letter-common-column-label = Case
letter-common-column-number = No.
# The value of a limb of the definition.
letter-common-met = shown
letter-common-presumed = presumed by law
letter-common-open = still to be enquired into
# A ground that only tells that the law presumes something.
letter-common-presumption = Presumed: { $presumption } ({ $authority }).
# Who said a fact, and when: "told by the worker, 3 March 2026".
letter-common-said = { $who }, { $date }
# A demand's time. { $date } may hold an hour as well.
letter-common-by = by { $date }
letter-common-was_due = was due by { $date }; days late: { $days }
letter-common-forthwith = at once: the law says “forthwith”
letter-common-without_delay = without delay: no time limit is confirmed
# Footnote to a number nobody has yet confirmed from the official text. { $mark } is the sign printed beside the number.
letter-common-note = { $mark } { $what }: { $provision }. { $meaning }
# Footnote to a conclusion that uses a provision not yet confirmed.
letter-common-note_provision = { $provision }: { $meaning }
# Small print at the foot: which edition of the law book the letter was worked out with. { $edition } is a code.
letter-common-edition = Law book, edition { $edition }
# An amount nobody could find out.
letter-common-amount_unknown = amount not known
letter-common-not_known = not known
letter-common-age_years = { $age } years
# Written to by name of district, e.g. "District: Sundarpur".
letter-common-district = District: { $district }
letter-common-state = State: { $state }

# Explains the nature of the inquiry. Judgments are cited by their short name.
letter-common-inquiry = The enquiry under the Act is not a contest between two parties. The worker need not prove the bondage as in a court: Bandhua Mukti Morcha v. Union of India (1984); Neeraja Chaudhary v. State of Madhya Pradesh (1984). Where the worker or a vigilance committee says that the debt is a bonded debt, it is for the creditor to prove that it is not (section 15 of the Act).
letter-common-no_negative = It does not take the case out of the Act that a paper was signed, that the debt was or was not written down, that the worker agreed, that the time was short, or that the worker could go to the shop or the market.
# Introduces the table of grounds.
letter-common-grounds_intro = “The Act” is the Bonded Labour System (Abolition) Act, 1976. Section 2(g) asks for forced or partly forced labour, under an agreement made or presumed, for one of the causes it lists, with one of the effects it lists. Each is taken in turn.
letter-common-explanation = For contract labour and inter-State migrant workers the Explanation to section 2(g) asks for one of the effects only, and for no separate cause.
letter-common-presumptions = Where this letter relies on a presumption, it says so. The employer may answer it; until it is answered, the worker is to be treated as a bonded labourer.
letter-common-debt = By sections 4 and 6 of the Act the worker is free and every bonded debt is at an end. No one may ask for it, take it, or take work, wages, goods or documents in its place.
letter-common-still_open = The following is not yet known and should be asked in the enquiry, in private and in safety:

## Before filing: shown on a draft that rests on presumptions alone (not part of the letter)

letter-draft-heading = Before this letter is filed
letter-draft-only_by_presumption = The finding rests on presumptions alone. Ask the worker about the following first, in private; otherwise the office is likely to answer that this is only a dispute about wages.
letter-draft-open = The finding is still open. The answers to these questions would settle most:
# In the box on a draft, where nobody wrote down how the people left.
letter-draft-confirm_left = The only sign that everyone is free is the day the work ended. Confirm first that everyone has left the place of work, and write down how and when.

## The safety gate: why a letter waits

# Shown on screen and printed by the command line. A person is still at the workplace and may be harmed if the employer learns of a letter.
letter-gate-still_held = Someone in this case is still held. Until they are free, only the sealed information to the District Magistrate may be written, without the name of the person who told.
letter-gate-freedom_not_known = It is not known whether everyone in this case is free. Record how and when they left; until then only the sealed information to the District Magistrate may be written.
letter-gate-sealed = Written as sealed information, without the name of the person who told.
letter-gate-override = Opened by { $name } although the letter would have waited. Reason: { $reason }
letter-gate-override_needed = To write it now, a named person must decide so and give a reason. Both are kept.

## Who told a fact (the others are speaker-... in limbs.ftl)

# Used in the sealed letter so that nobody can be found out.
letter-source-withheld = source known to the writer and withheld
# Where nobody wrote down who said it.
letter-source-report = from the report received

## The facts, one sentence each. { $kind }, { $sex }, { $by } and the like are words from the form, e.g. "brick kiln", "parent".

letter-fact-place = Place of work: { $kind }, district { $district }, { $state }.
letter-fact-task = Work done: { $task }.
letter-fact-period = The work lasted from { $from } to { $to }.
letter-fact-period-from = The work began: { $from }.
letter-fact-period-still = The work began: { $from }. As far as is known, it has not ended.
letter-fact-person = The worker: { $sex }, age { $age }.
letter-fact-age_at_start = Age when the work began: { $age }.
letter-fact-home = Home: district { $district }, { $state }.
letter-fact-category = Social category: { $category }.
letter-fact-contract_labour = The worker was engaged or recruited through a contractor.
letter-fact-inter_state = The worker was brought from another State.
letter-fact-advance = An advance was taken. Amount: { $amount }. Taken by: { $by }. Taken from: { $from }. Reason: { $cause }.
letter-fact-debt_now = The sum now said to be owed: { $amount }.
letter-fact-debt_held = The worker says that the debt kept the worker there.
letter-fact-custom = The work was owed under a custom: { $custom }.
letter-fact-inherited = The obligation to work came down from an elder of the family.
letter-fact-caste = The work was demanded because of birth in a caste or community.
letter-fact-surety = The worker stood surety for another’s debt and was made to work for it.
letter-fact-consideration = Something else of value was given in return for the promise to work.
letter-fact-wage_none = No wage was paid.
letter-fact-wage = Wages really received: { $amount } ({ $unit }).
# One payment for a couple or a family.
letter-fact-wage_shared = Wages really received: { $amount } ({ $unit }), paid for { $people } people together.
letter-fact-wage_promised = Wages promised: { $amount } ({ $unit }).
letter-fact-wage_deducted = Held back from the wages towards the advance: { $amount }. In law this counts as not paid.
letter-fact-wage_minimum = The minimum wage in force for such work from { $from } to { $to }: { $amount } a day.
letter-fact-wages_short = Wages still unpaid, as far as the dated rates are known: { $amount }.
letter-fact-hours = Hours of work a day: { $hours }. Days a week: { $days }.
letter-fact-no_other_work = The worker was not free to take other work before the money was cleared.
letter-fact-no_movement = The worker was not free to leave or to move about.
letter-fact-no_sale = The worker was not free to sell own goods or produce at the market price.
letter-fact-threat = The worker was threatened.
letter-fact-violence = The worker was beaten or otherwise hurt.
letter-fact-sexual = The worker was subjected to sexual violence or harassment.
letter-fact-confinement = The worker was locked in or kept from going out.
letter-fact-surveillance = The worker was watched or guarded.
letter-fact-documents_held = The worker’s papers were kept by the employer or an agent.
letter-fact-wages_withheld = Wages that were due were kept back.
letter-fact-isolation = The worker was kept apart from family, neighbours or the telephone.
letter-fact-deception = The worker was told one thing and found another.
letter-fact-vulnerability_abused = The worker’s helpless position was used to make the worker stay.
letter-fact-excessive_overtime = The worker was made to work far beyond normal hours.
letter-fact-bad_conditions = The working and living conditions were degrading or dangerous.
letter-fact-transported = The worker was taken to the place of work by someone who arranged it.
letter-fact-family_working = Members of the family also made to work: { $people }.
letter-fact-children_working = Children made to work: { $people }.
letter-fact-adolescents_working = Adolescents made to work: { $people }.
letter-fact-injury = The worker was injured at work.
letter-fact-died = A worker died on { $date }.
letter-fact-paper_signed = The worker was made to put a signature or thumb impression on a paper: { $paper }. The law gives it no effect against the worker.
letter-fact-identity_none = The worker holds no identity document.
letter-fact-claim_bonded = The worker, or a vigilance committee, says that this debt is a bonded debt.
letter-fact-still_held = The worker is still held at the place of work.
letter-fact-freed = The worker is free since { $date } ({ $how }).
letter-fact-freed_no_date = The worker is free ({ $how }). The day is not recorded.
# Any other fact of the form: its name and its value, e.g. "FIR registered on: 3 March 2026".
letter-fact-other = { $label }: { $value }.
# Age of a fact's subject when it is not certain.
letter-fact-people = People concerned in this case: { $people }. They are named in the annexure.

## Information to the District Magistrate

letter-information_to_dm-subject = Information under sections 10 to 12 of the Bonded Labour System (Abolition) Act, 1976, and application for enquiry and release; district { $district }
letter-information_to_dm-opening_held = This is information that people are held in bonded or other forced labour in your district. It is given so that you may inquire and, if it is true, act forthwith to end it, as section 12 of the Act requires.
letter-information_to_dm-opening_free = This is information that people were held in bonded or other forced labour in your district, and that others may still be held at the same place. It is given so that you may inquire and act forthwith, as section 12 of the Act requires.
# Where the people are. Left as a blank line to be filled in by hand in the sealed cover.
letter-information_to_dm-where = Exact place, and how to reach it:
letter-information_to_dm-employer = Owner, manager or contractor, so far as known:
letter-information_to_dm-demand-enquiry = Inquire into this information forthwith, yourself or through an officer specified under section 10.
letter-information_to_dm-demand-release = Release every person found in bondage or other forced labour, together with their families, belongings and papers, and see them safely home.
letter-information_to_dm-demand-apart = Hear each person alone, away from the employer and the employer’s people, in their own language ({ $language }), with a woman officer for women and children.
letter-information_to_dm-demand-secret = Keep this information strictly confidential until the people are safe. Do not send it to the employer, to the gram panchayat, or to any office that does not need it for the rescue.
letter-information_to_dm-demand-children = Bring every child before the Child Welfare Committee, and give each child found in bondage a certificate in the child’s own name.
letter-information_to_dm-demand-finding = Record your finding in writing, with reasons, whichever way it goes.
letter-information_to_dm-demand-certificate = Give each person an individual release certificate, and the immediate assistance in force.
letter-information_to_dm-sealed = The name of the person who gave this information is not written here, for the safety of the people held. It will be told to you in person, on request, by the signatory.
# Only where nobody is held any more and that person agreed to be named.
letter-information_to_dm-informant = The information was given by: { $name }.
letter-information_to_dm-annexure-route = Sketch of the place and the way to it (sealed)

## Application for the release certificate

letter-certificate_application-subject = Application for a written finding and for release certificates under the Bonded Labour System (Abolition) Act, 1976
letter-certificate_application-opening = The people named in this application were held in bonded labour and are now free. They ask for a finding in writing and for a release certificate for each of them.
letter-certificate_application-opening_held = The people named in this application are held in bonded labour, or it is not known whether all of them are free. They ask for a finding in writing and for a release certificate for each of them.
letter-certificate_application-opening_refused = The people named in this application were held in bonded labour and are now free. A certificate was refused on { $date }. They ask that the refusal be looked at again on the grounds below, and that the reasons for any refusal be given in writing.
letter-certificate_application-individual = The certificate belongs to the person, not to the family. Women, children and every adult who worked or was held each need a certificate of their own; without it they cannot claim what is theirs.
letter-certificate_application-no_conviction = A release certificate does not wait for a police case, a charge-sheet or a conviction. It rests on the finding under the Act.
letter-certificate_application-demand-finding = Record a finding in writing that the people named are bonded labourers within section 2(f) and (g) of the Act.
letter-certificate_application-demand-certificate = Give each person an individual release certificate that states the debt to be extinguished.
letter-certificate_application-demand-property = Order that property, belongings and papers taken for the debt be given back, and that no one be put out of their home (sections 6 to 8).
letter-certificate_application-demand-home = Send the certificates and the file to the District Magistrate of the home district, { $district }, so that rehabilitation can begin there.
letter-certificate_application-demand-refusal = If a certificate is refused to anyone, give the order and its reasons in writing, person by person.

## Claim for immediate assistance

letter-immediate_assistance_claim-subject = Claim for immediate financial assistance to people freed from bonded labour
letter-immediate_assistance_claim-opening = The people named in this claim have been released from bonded labour. They ask for the immediate financial assistance that is payable to each of them.
# The amount is known. { $amount } carries its own mark if it is not confirmed.
letter-immediate_assistance_claim-amount = The assistance in force on the day of release, { $date }, is up to { $amount } for each person ({ $provision }).
# The day of release is known only roughly (a month, a year), and the amount changed within it. { $low } and { $high } carry their own marks.
letter-immediate_assistance_claim-amount_between = The day of release is known as { $date }. The assistance then in force is, for each person, between { $low } and { $high }, depending on the day of release ({ $provision }).
# The approval of the scheme has ended and the new amount is not known. { $until } is the last day of the approval, { $amount } the last amount known.
letter-immediate_assistance_claim-amount_last_known = The claim is for the assistance in force on the day of release, { $date }: until { $until } it was up to { $amount } for each person ({ $provision }), and it is not to be less.
letter-immediate_assistance_claim-amount_no_date = The claim is for the assistance in force on the day of release; the last amount known is up to { $amount } for each person ({ $provision }), and it is not to be less.
letter-immediate_assistance_claim-amount_unknown = The claim is for the assistance in force on the day of release. Please state in writing the amount and the instrument that fixes it.
letter-immediate_assistance_claim-received = Already received: { $amount }, on { $date }.
# Something was paid, but nobody wrote down how much.
letter-immediate_assistance_claim-received_unknown = Paid on { $date }; the sum is not known. Please state the sum that was paid to each person, and pay the rest.
letter-immediate_assistance_claim-outstanding = Still outstanding for each person: { $amount }.
letter-immediate_assistance_claim-unconditional = The assistance is paid from the district fund for the rehabilitation of bonded labour. It does not depend on a police case or on its outcome.
letter-immediate_assistance_claim-set_off = It may be set off only against the later rehabilitation amount of the same person, and against nothing else.
letter-immediate_assistance_claim-demand-pay = Pay the immediate assistance to each person, into the person’s own account or, where there is none yet, in cash against a receipt.
# In place of the demand to pay all, where something was paid and nobody knows how much.
letter-immediate_assistance_claim-demand-rest = State in writing the sum already paid to each person, and pay the rest of the immediate assistance, into the person’s own account or, where there is none yet, in cash against a receipt.
letter-immediate_assistance_claim-demand-account = Help those without a bank account or identity document to obtain them, without delaying the payment.
letter-immediate_assistance_claim-demand-rehabilitation = Send the proposal for full rehabilitation to the State Government without waiting for a conviction.
letter-immediate_assistance_claim-demand-reasons = If less than the full amount is paid, give the reasons in writing.

## Request to register an FIR

letter-fir_request-subject = Information of cognizable offences, and request to register a First Information Report
letter-fir_request-opening = I give information of the offences set out below and ask that it be recorded and registered at once, and that a copy be given to me without charge.
letter-fir_request-procedure_bnss = The information is given under section 173 of the Bharatiya Nagarik Suraksha Sanhita, 2023. It is to be registered whichever police station’s area the offence was committed in.
letter-fir_request-procedure_crpc = The information is given under section 154 of the Code of Criminal Procedure, 1973.
letter-fir_request-offences = The facts disclose these offences, by the law in force when they were committed:
letter-fir_request-two_codes = The bondage began before and went on after the change of the criminal law on { $date }. It is one continuing wrong; the offences under both codes are therefore named.
letter-fir_request-cognizable = Offences under the Bonded Labour System (Abolition) Act, 1976 are cognizable (section 22). Registration does not wait for the finding of the magistrate.
letter-fir_request-scst = The worker belongs to a Scheduled Caste or Scheduled Tribe and an accused does not. By section 18A of the Scheduled Castes and the Scheduled Tribes (Prevention of Atrocities) Act, 1989 no preliminary enquiry is required for registration.
letter-fir_request-no_enquiry = No preliminary enquiry is needed: the information itself discloses cognizable offences.
letter-fir_request-protection = Please do not call the worker to the police station together with the accused, and do not make the worker’s address or telephone number known to them.
letter-fir_request-child = Nothing that could make a child or a person who suffered sexual violence known may be written where others can read it.
letter-fir_request-demand-register = Register the First Information Report at once under the provisions named.
letter-fir_request-demand-copy = Give a copy to the informant without charge.
letter-fir_request-demand-statement = Record the statements with an interpreter in { $language }, with sound and picture where the law provides for it, and have those of the injured and of children taken before a Magistrate.
letter-fir_request-demand-seize = Seize registers of wages and advances, attendance books, signed and blank papers, and identity documents held.
letter-fir_request-demand-inform = Tell the informant in writing how the investigation goes on.
letter-fir_request-refusal = If registration is refused, this information will be sent to the Superintendent of Police and thereafter to the Magistrate.

## Reminder naming the broken clock

letter-reminder-subject = Reminder: duty not yet performed in case { $case }
letter-reminder-opening = The following was to be done by your office. According to what has been reported to us, it has not been done.
letter-reminder-opening_benchmark = The following is still awaited from your office. The law asks that it be done without delay.
letter-reminder-demand-reasons = If anything stands in the way, say what it is in writing, with the officer who now holds the file.
letter-reminder-next = If nothing is heard, the matter will be laid before the vigilance committee, the State Government, the Human Rights Commission or the High Court, as the people concerned may choose.
letter-reminder-done = If it has been done in the meantime, please accept our thanks and send us a copy.
letter-reminder-none = No duty of this office is known to be late.

## Complaint to the National Human Rights Commission

letter-nhrc_complaint-subject = Complaint under section 12 of the Protection of Human Rights Act, 1993: bonded labour, and neglect by public servants to end it
letter-nhrc_complaint-opening = This is a complaint of bonded labour, and of neglect by public servants in preventing it and in giving those released what is theirs. Articles 21 and 23 of the Constitution are concerned.
letter-nhrc_complaint-none_late = No time limit is known to have been broken yet. The Commission is asked to watch over what is still awaited:
letter-nhrc_complaint-within_year = The Commission may look into a matter within one year of the act complained of. The neglect complained of goes on until today.
letter-nhrc_complaint-declaration = So far as is known, the matter is not pending before a court or before another commission.
letter-nhrc_complaint-demand-report = Call for a report from the offices named, with the dates on which each duty was performed.
letter-nhrc_complaint-demand-certificates = Recommend that release certificates and immediate assistance be given to each person at once.
letter-nhrc_complaint-demand-rehabilitation = Recommend that full rehabilitation not wait for the outcome of a criminal case.
letter-nhrc_complaint-demand-interim = Recommend interim relief, and action against those who neglected their duty.
letter-nhrc_complaint-demand-protect = Take steps that the people named be protected from the employer and from reprisals.

## Application for legal aid

letter-legal_aid_application-subject = Application for free legal services under section 12 of the Legal Services Authorities Act, 1987
letter-legal_aid_application-opening = The worker asks for a lawyer and for the costs of the proceedings named below, without charge.
letter-legal_aid_application-grounds = The worker is entitled without any test of income, because:
letter-legal_aid_application-ground-begar = the worker is a victim of trafficking in human beings or begar, as in Article 23 of the Constitution (clause b)
letter-legal_aid_application-ground-scst = the worker belongs to a Scheduled Caste or Scheduled Tribe (clause a)
letter-legal_aid_application-ground-woman = the worker is a woman (clause c)
letter-legal_aid_application-ground-child = the worker is a child (clause c)
letter-legal_aid_application-ground-disabled = the worker is a person with a disability (clause d)
letter-legal_aid_application-matters = Legal services are asked for in these matters:
letter-legal_aid_application-matter-certificate = the enquiry and the release certificate before the District Magistrate
letter-legal_aid_application-matter-wages = the claim for unpaid wages
letter-legal_aid_application-matter-criminal = the criminal case: registration, protection and standing by the worker at the trial
letter-legal_aid_application-matter-compensation = the application for compensation to victims of crime
letter-legal_aid_application-matter-property = the return of property, papers and homestead
letter-legal_aid_application-demand-lawyer = Appoint a lawyer who speaks { $language }, or provide an interpreter.
letter-legal_aid_application-demand-volunteer = Send a para-legal volunteer to accompany the worker to the offices.
letter-legal_aid_application-demand-answer = Tell the worker the decision in writing.

## The worker's page. Very short sentences, spoken language, "you". It is read aloud to people who may not read.

letter-worker_summary-title = Your rights and the next steps
letter-worker_summary-free = You are free. Nobody may make you work for a debt.
letter-worker_summary-debt = Your debt to the employer is finished. You owe nothing. Nobody may ask you for it.
letter-worker_summary-status_shown = From what you told us, the law sees bonded labour.
letter-worker_summary-status_open = From what you told us, it may be bonded labour. The officer must find out.
letter-worker_summary-steps = What happens now
letter-worker_summary-step-enquiry = The magistrate’s officer will ask you what happened. Tell it in your own words. You may have someone with you.
letter-worker_summary-step-certificate = You should get a paper in your own name: the release certificate. Keep it safe. Do not give the original to anyone.
letter-worker_summary-step-assistance = You should get money to begin with: up to { $amount }.
letter-worker_summary-step-assistance_between = You should get money to begin with: between { $low } and { $high }, depending on the day of release.
letter-worker_summary-step-assistance_last_known = You should get money to begin with. Until { $until } it was up to { $amount }. We ask for no less.
letter-worker_summary-step-assistance_unknown = You should get money to begin with. We are asking how much.
letter-worker_summary-step-police = The police should write down the case (FIR) and give you a copy free.
letter-worker_summary-step-rehabilitation = Later there is more help to build your life: up to { $amount }.
letter-worker_summary-step-rehabilitation_between = Later there is more help to build your life: between { $low } and { $high }. We are finding out which.
letter-worker_summary-step-rehabilitation_last_known = Later there is more help to build your life. Until { $until } it was up to { $amount }.
letter-worker_summary-step-rehabilitation_unknown = Later there is more help to build your life. We are asking how much.
letter-worker_summary-step-wages = You can claim the wages you were not paid.
letter-worker_summary-step-school = Your children can go to school near you, free.
letter-worker_summary-step-legal_aid = You can have a lawyer without paying.
# The day an office must act by.
letter-worker_summary-by = The office must do this by { $date }
letter-worker_summary-late = This is late. Days: { $days }.
letter-worker_summary-done = Done
letter-worker_summary-paid_unknown = Paid on { $date }. The sum is not known. Tell us how much you got.
letter-worker_summary-promised = What was promised, by whom, by when
letter-worker_summary-remember = Remember
letter-worker_summary-remember-sign = Do not sign or put your thumb on a paper you do not understand.
letter-worker_summary-remember-threat = If anyone threatens you, tell us or the police at once.
letter-worker_summary-remember-copy = Keep this page. Ask for a copy of every paper.
letter-worker_summary-contact = People who help you
letter-worker_summary-read_over = This page was read to me in { $language }.

## Signature, reader-over, witness, receipt

letter-signature-heading = The writer
letter-signature-thumb = Thumb impression
letter-signature-sign = Signature
letter-signature-name = Name
letter-signature-parent = Son, daughter or spouse of
letter-signature-address = Address
letter-signature-place_date = Place and date
letter-signature-applicant = The applicant
letter-signature-applicant_child = The applicant, a child: a parent or guardian signs
letter-signature-applicant_heir = For somebody who has died: an heir signs
letter-signature-for_organisation = For { $organisation }
# The person who read the letter aloud to the one who signs.
letter-signature-reader = Read over by
letter-signature-reader_text = I have read this letter over in { $language } to the person who signs it. The person said that it is understood and true.
letter-signature-witness = Witness
letter-signature-receipt = Received by the office
letter-signature-receipt_text = Name and designation, date and time, number given, seal
letter-signature-interpreter = Interpreter

## Annexures (the letters A, B, C are put before them)

letter-annexure-people = The people concerned
letter-annexure-statement = Statement of the worker
letter-annexure-certificates = Copies of release certificates or of the order
letter-annexure-letters = Earlier letters and receipts
letter-annexure-wages = Calculation of wages
letter-annexure-bank = Bank account and identity papers, as far as there are any
