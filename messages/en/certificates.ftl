# The release certificate as a paper, and the letters about it. Plain, dignified legal language, as in letters.ftl.
# To translators: "the Act" is the Bonded Labour System (Abolition) Act, 1976. Section numbers stay in Latin digits.

## The letters by name

letter-release_certificate = Release certificate
    .what = Signed by the office itself, for one person.
# A request to correct a certificate that has a mistake.
letter-corrigendum_request = Request to correct a certificate
    .what = A wrong name, age or district, somebody left out, one paper for a family, or a lost paper.
letter-re_enquiry_demand = Demand for a new enquiry
    .what = The person alone, in their own language, before another officer.
letter-appeal_to_magistrate_above = Representation to the magistrate above
    .what = A certificate was refused, or the office is silent.
letter-comparison_annexure = Comparison of a group, person by person
    .what = Who got a certificate and who did not, on which same facts.

## What is wrong with a certificate

choice-certificate_fault-name = wrong name
choice-certificate_fault-age = wrong age
choice-certificate_fault-district = wrong district
choice-certificate_fault-dependant_left_out = a dependant left out
choice-certificate_fault-family_paper = one paper for a family
choice-certificate_fault-lost = lost
choice-certificate_fault-other = something else

fact-certificate-own = The certificate is the person’s own
    .ask = Is the certificate in your own name, for you?
    .help = One paper for a family counts for one person. The others still need their own.

## Request to correct a certificate

letter-corrigendum_request-subject = Request to put right a release certificate under the Bonded Labour System (Abolition) Act, 1976
letter-corrigendum_request-opening = A release certificate dated { $date } was given to the people named here. It cannot be used as it stands, for the reasons below.
letter-corrigendum_request-opening_undated = A release certificate was given to the people named here. It cannot be used as it stands, for the reasons below.
letter-corrigendum_request-wrong = What is to be put right
letter-corrigendum_request-write = What is written, and what it should say
letter-corrigendum_request-column-label = Person
letter-corrigendum_request-column-number = Certificate no.
letter-corrigendum_request-column-fault = What is wrong
letter-corrigendum_request-column-as_written = As written
letter-corrigendum_request-column-as_it_should_be = As it should be
letter-corrigendum_request-no_delay = A mistake in writing does not undo the finding, and does not put off what follows from it. The certificate holds from its first date; the immediate assistance and the rehabilitation are not to wait for the correction.
letter-corrigendum_request-demand-correct = Correct the certificate as shown above, keeping its number and its first date, and tell in writing every office that holds a copy.
letter-corrigendum_request-demand-dependant = Give each person who was left out a certificate in their own name, children too.
letter-corrigendum_request-demand-own = Give every member of the family a certificate in their own name. One paper for a family counts for one person only.
letter-corrigendum_request-demand-copy = Give a certified copy of the lost certificate from the record, without a fee and without a new enquiry.
letter-corrigendum_request-demand-hand = Hand the paper over in person, read it over in a language they understand, and record that it was received.
letter-corrigendum_request-demand-meanwhile = Until then, confirm in writing to banks and offices that the person is a released bonded labourer.

## Demand for a new enquiry

letter-re_enquiry_demand-subject = Demand for a new enquiry under sections 10 to 12 of the Bonded Labour System (Abolition) Act, 1976
letter-re_enquiry_demand-opening = The enquiry that was held could not bring out the truth. A new one is asked for.
letter-re_enquiry_demand-opening_refused = A certificate was refused on { $date } after an enquiry that could not bring out the truth. A new one is asked for.
letter-re_enquiry_demand-how = How the worker must be heard
letter-re_enquiry_demand-alone = Alone. Whoever is asked before the employer, a contractor or their people cannot speak freely; what is denied in their hearing proves nothing.
letter-re_enquiry_demand-language = In their own language, with an interpreter who has no tie to the employer; women by a woman if they wish.
letter-re_enquiry_demand-officer = By another officer than the one who enquired before, who has not yet formed a view.
letter-re_enquiry_demand-paper = On paper: what was asked and answered, read over, with a copy for the person.
letter-re_enquiry_demand-demand-officer = Name another officer for the new enquiry, and the day, in writing.
letter-re_enquiry_demand-demand-alone = Hear each person alone and in safety, in { $language }, with an independent interpreter.
letter-re_enquiry_demand-demand-copy = Read each statement over, and give the person a copy.
letter-re_enquiry_demand-demand-finding = Record a finding in writing for each person, with its reasons.
letter-re_enquiry_demand-demand-certificate = Give each person found to be a bonded labourer a certificate in their own name.

## Appeal to the magistrate above

letter-appeal_to_magistrate_above-subject = Representation against the refusal of release certificates under the Bonded Labour System (Abolition) Act, 1976
letter-appeal_to_magistrate_above-opening = On { $date } release certificates were refused to the people named here. They ask the magistrate above the officer who refused to call for the file and to decide.
letter-appeal_to_magistrate_above-opening_silent = The people named here have been given neither a release certificate nor an order. They ask the magistrate above the officer concerned to call for the file and to decide.
letter-appeal_to_magistrate_above-why = Why the refusal cannot stand
letter-appeal_to_magistrate_above-not_wages = That it is called a dispute about wages, or was settled, closes nothing: paying part of what is owed does not end the duty to find, to release and to certify.
letter-appeal_to_magistrate_above-not_police = Neither a police case nor a conviction is needed before a certificate.
letter-appeal_to_magistrate_above-not_panchayat = What a panchayat says may be heard; it is no condition of a certificate or of assistance, least of all where its members have ties to the employer.
letter-appeal_to_magistrate_above-reasons = A refusal without written reasons for each person is no decision.
# $people: how many others of the same group were certified.
letter-appeal_to_magistrate_above-same_group = Other people of the same group, held at the same place, were given certificates ({ $people } in all).
letter-appeal_to_magistrate_above-demand-call = Call for the file of the enquiry, and give the applicants a copy.
letter-appeal_to_magistrate_above-demand-hear = Hear each applicant alone, in their own language.
letter-appeal_to_magistrate_above-demand-set_aside = Set the refusal aside.
letter-appeal_to_magistrate_above-demand-certificate = Give each of them a release certificate in their own name.
letter-appeal_to_magistrate_above-demand-assistance = Pay the immediate assistance in force.
letter-appeal_to_magistrate_above-demand-reasons = If anything of this is declined, give the order with its reasons in writing, person by person.
letter-appeal_to_magistrate_above-next = If this is not decided, the applicants will ask the legal services authority for a lawyer to move the High Court.

## Comparison of a group

letter-comparison_annexure-subject = Comparison, person by person, of the group in case { $case }
letter-comparison_annexure-opening = The group is of { $people } people held at one place. Certificates were given to { $given } and refused to { $refused }; of { $open } nothing is known to have been decided.
letter-comparison_annexure-opening_decided = The group is of { $people } people held at one place. Certificates were given to { $given } and refused to { $refused }.
letter-comparison_annexure-table = What was decided, and what was told of each
letter-comparison_annexure-column-person = Person
letter-comparison_annexure-column-outcome = What was decided
letter-comparison_annexure-column-told = What was told of the person
letter-comparison_annexure-given = certificate of { $date }
letter-comparison_annexure-refused = refused on { $date }
letter-comparison_annexure-undecided = nothing known to be decided
letter-comparison_annexure-same = What is the same for all who were decided on
letter-comparison_annexure-same_none = No fact is yet known to be the same for everyone who was decided on. Write down what was told of each person first.
letter-comparison_annexure-conclusion = On these facts, which are the same, some were given a certificate and others were refused one.
letter-comparison_annexure-demand-same_measure = Apply one measure to all: give those who were refused what the others were given on the same facts.
letter-comparison_annexure-demand-reasons = Or state in writing, person by person, which fact tells the one from the other.

## The paper

certificate-paper-title = Release certificate
certificate-paper-act = Under the Bonded Labour System (Abolition) Act, 1976
# Stands large across the page.
certificate-paper-draft = DRAFT
certificate-paper-draft_note = This is not a certificate. It was written out by those who help the person, for the magistrate to look at, complete and sign. It carries no signature and no code.
certificate-paper-number = Number
certificate-paper-date = Date
certificate-paper-name = Name
certificate-paper-parent = Son, daughter or spouse of
certificate-paper-age = Age and sex
certificate-paper-home = Home address
certificate-paper-work = Work and place
certificate-paper-worksite = Place of work
certificate-paper-employer = Employer or creditor
certificate-paper-advance = Advance said to be owed
certificate-paper-period = From – to
certificate-paper-freed = Came free
certificate-paper-finding = Finding recorded on
certificate-paper-fir = FIR of
certificate-paper-free = The person named above was a bonded labourer within the meaning of section 2 of the Act, and is free from every obligation to work for the debt (section 4).
certificate-paper-debt = The bonded debt, with all its interest, is extinguished. Nobody may ask for it or accept it (sections 6 and 9). Property taken for it is to be given back.
certificate-paper-home_rule = The person may not be put out of the home lived in during the work (section 8).
certificate-paper-own = This certificate belongs to this person alone. It stands for nobody else of the family.
certificate-paper-no_conviction = Assistance and rehabilitation do not wait for a police case or a conviction.
certificate-paper-signature = Signature
certificate-paper-signatory = Name and designation
certificate-paper-seal = Seal of the office
certificate-paper-code = Whoever is shown this paper can check the square code without a network, with the office’s public key: mukti verify, or the page “Check a certificate”. A paper without a good code is checked with the office.
certificate-paper-received = Received in person
certificate-paper-received_text = Signature or thumb of the person, date; who read it over, in which language
