# Pages, records, problems and the command line about release certificates. Short, plain words.

## Records

record-certificate_application = Request for the certificate
    .what = The release certificate was asked for, in writing or by word of mouth.
field-certificate_application-on = Asked on
field-certificate_application-office = Office asked
field-certificate_application-how = How it was asked for
field-certificate_application-number = Diary number
field-certificate_application-note = Note

record-certificate_delivery = Certificate handed over
    .what = Somebody took the certificate from the officer’s hand.
field-certificate_delivery-on = Handed over on
field-certificate_delivery-in_person = Into the person’s own hand
field-certificate_delivery-handed_to = Who took it
field-certificate_delivery-receiver = Name of who took it
field-certificate_delivery-read_out = Read over in a language the person understands
field-certificate_delivery-photo = A photo of the paper was taken
    .help = Attach the photo to the case, under “Photos, recordings, scans”.
field-certificate_delivery-number = Number of the certificate
field-certificate_delivery-note = Note

record-certificate_error = Certificate wrong or lost
    .what = It says something wrong, leaves somebody out, is one paper for a family, or was lost.
field-certificate_error-on = Noticed on
field-certificate_error-fault = What is wrong
field-certificate_error-number = Number of the certificate
field-certificate_error-as_written = What it says
field-certificate_error-as_it_should_be = What it should say
field-certificate_error-dependant = Who was left out
field-certificate_error-note = Note

record-certificate_correction = Certificate corrected
    .what = The office corrected it, or gave a certified copy.
field-certificate_correction-on = Corrected on
field-certificate_correction-office = Office
field-certificate_correction-number = Number of the corrected certificate
field-certificate_correction-note = Note

record-certificate_withdrawal = Certificate withdrawn
    .what = The office took back a certificate it had given.
field-certificate_withdrawal-on = Withdrawn on
field-certificate_withdrawal-office = Office
field-certificate_withdrawal-number = Number of the certificate
field-certificate_withdrawal-code = Code of a signed certificate
    .help = Read the square code on the office’s paper with a phone and copy the line it shows; it begins with MUKTI1.
field-certificate_withdrawal-reasons = Reasons given
field-certificate_withdrawal-note = Note

record-settlement = Called a wage dispute, or settled
    .what = Somebody treated it as a dispute about wages, or made a settlement. It closes nothing.
field-settlement-on = Date
field-settlement-kind = What it was called
field-settlement-office = Before which office or panchayat
field-settlement-amount = Amount paid or promised
field-settlement-pressed = Was the person pressed to agree?
field-settlement-note = Note

record-panchayat_verification = Said by a panchayat
    .what = A panchayat said who somebody is or what happened. It is no condition of any help.
field-panchayat_verification-on = Date
field-panchayat_verification-panchayat = Which panchayat
field-panchayat_verification-says_so = Says that it is so
field-panchayat_verification-asked_by_office = An office had asked for it
field-panchayat_verification-conflict = Ties to the other side
field-panchayat_verification-note = Note

field-release_certificate-own = In this person’s own name
    .help = One paper for a family counts for one person: say for whom.
field-release_certificate-code = Code of a signed certificate
    .help = Read the square code on the office’s paper with a phone and copy the line it shows; it begins with MUKTI1.

choice-handed_to-person = the person
choice-handed_to-family = somebody of the family
choice-handed_to-organisation = an organisation
choice-handed_to-panchayat = the panchayat
choice-handed_to-police = the police
choice-handed_to-employer = the employer
choice-handed_to-other = somebody else
choice-settlement_kind-wage_dispute = a dispute about wages
choice-settlement_kind-compromise = a compromise
choice-settlement_kind-lok_adalat = an award of a Lok Adalat
choice-settlement_kind-labour_office = a settlement of the labour office
choice-settlement_kind-panchayat = a decision of a panchayat
choice-settlement_kind-other = something else
choice-panchayat_conflict-employer = a member is the employer or works for the employer
choice-panchayat_conflict-relative = a member is a relative of the employer
choice-panchayat_conflict-caste = the employer’s community holds the panchayat
choice-panchayat_conflict-money = money is owed to a member
choice-panchayat_conflict-none_known = none known

## Where a certificate stands

certificate-stage-not_asked = Not asked for yet
    .next = Write the application. The duty runs whether or not anybody asks.
certificate-stage-asked = Asked for
    .next = An officer has to enquire.
certificate-stage-enquired = Enquired
    .next = The magistrate has to say in writing what was found.
certificate-stage-found = Bondage found, no certificate yet
    .next = The certificate has to follow the finding, for each person.
certificate-stage-refused = Refused
    .next = The reasons in writing, a new enquiry, the magistrate above; then the High Court.
certificate-stage-anothers_paper = Only a family’s paper, in another’s name
    .next = One paper counts for one person. This person is still owed a certificate of their own.
certificate-stage-issued = Issued, not yet in the person’s hand
    .next = It has to be handed to the person, in person, and read over.
certificate-stage-faulty = Wrong, incomplete or lost
    .next = It holds all the same; ask for it to be put right.
certificate-stage-delivered = In the person’s hand
    .next = Nothing is left to do for the paper itself.
certificate-turn-ours = our turn
certificate-turn-office = the office’s turn
certificate-turn-nobody = done
certificate-contradiction-given_after_refusal = Refused on { $earlier }, given on { $later }. Both stand in the case; the later, the certificate, governs.
certificate-contradiction-refused_after_given = Given on { $earlier }, refused on { $later }. Both stand in the case; the later, the refusal, governs.
certificate-contradiction-given_before_asked = Dated { $earlier }, before it was asked for on { $later }. Look at both dates.
certificate-notice-wage_dispute = Called a dispute about wages on { $date }.
    .why = That closes nothing: what offices owe under the Act stays open.
certificate-notice-settlement = Settled on { $date }.
    .why = A settlement closes nothing: nobody can bargain away what offices owe under the Act.
certificate-notice-panchayat = A panchayat gave its word on { $date }.
    .why = It may be heard; no help waits for it.
certificate-notice-panchayat_conflict = A panchayat with ties to the other side gave its word on { $date }.
    .why = It may be heard with that in mind; no help waits for it.
certificate-notice-handed_to_another = Handed to somebody else on { $date }.
    .why = It counts as received when the person has it.
certificate-notice-one_sided = The enquiry of { $date } was held before the employer.
    .why = Nothing says that the person was heard alone: ask for a new enquiry.
certificate-notice-one_sided_given = The enquiry of { $date } was held before the employer.
    .why = Nothing says that the person was heard alone. The certificate stands: write down the person’s own statement in private, for the case against the employer.

## Pages

page-certificate-title = Release certificate
    .help = The certificate belongs to each person. No police case, conviction, panchayat’s word or settlement stands before it.
page-certificate-open = From request to delivery
page-certificate-holds = Certificate of { $date }
page-certificate-record = Record:
page-certificate-other-act = Something else happened
page-certificate-steps = What was done so far
page-certificate-no-steps = Nothing is recorded yet.
page-certificate-papers = Papers given
page-certificate-passed-over = a later act governs it
page-certificate-signed = with a signed code
page-certificate-withdrawn = The certificate is withdrawn; it is on the next list.
page-certificate-withdrawn-on = withdrawn on { $date }
page-certificate-withdraw = Withdraw this certificate
page-certificate-withdraw-reason = Why it is withdrawn
page-certificate-paper = The paper
    .draft = A draft for the magistrate to look at, complete and sign. It says DRAFT, and carries no signature and no code: only an office’s own installation can sign.
    .office = This installation is an office’s. What it signs here is a certificate: check the person and the finding first.
page-certificate-draft = See the draft
page-certificate-issue = Sign and issue for { $office }
page-certificates-title = Certificates of the group
    .help = Person by person: what was decided, and what was told. On the same facts the decision has to be the same.
page-certificates-counts = { $given } given, { $refused } refused, of { $people } people
page-certificates-person = Person
page-certificates-stage = Where it stands
page-certificates-papers = Papers
page-certificates-told = What was told
page-office-title = Key of an issuing office
    .what = Only where the office that issues certificates itself works with Mukti: it signs them with a key of its own, so that a bank or another State can check them without a network.
page-office-open = Look or change
page-office-none = This installation is no office’s. Whatever certificate it prints is a draft.
page-office-make = Make this installation an office’s
    .help = Do this only in the office itself. What is signed with this key, others believe.
page-office-again = Another key or other words for this office
page-office-id = Id of the office
    .help = Chosen once, in capital letters, digits, dots, dashes, slashes: TN-SUNDARPUR-SDM.
page-office-name = Name of the office, as on paper
page-office-bearer = What it is
page-office-state = State
page-office-district = District
page-office-key = Public key
page-office-public = Public keys (a file for banks and other States)
page-office-withdrawn = List of withdrawn certificates (a file, signed now)
    .help = Give the list out again at least once a month: an older one is shown as run out.
page-verify-title = Check a certificate
    .help = Paste what the square code on a release certificate says. Nothing is kept, and nothing is asked of another machine.
page-verify-code = What the square code says
page-verify-more = Keys and lists of other offices
page-verify-keys = Public keys of offices, a line each
    .help = From a file the office gave you. The keys of the office that runs this page are known already.
page-verify-list = List of withdrawn certificates
page-verify-do = Check
    .help = It takes no name and looks nobody up. On a computer without this page, the command “mukti verify” does the same.
page-verify-person = Name
page-verify-number = Number
page-verify-issued = Issued
page-verify-office = Office

## What a check says (also on the command line)

certificate-check-good = Good: it is as the office signed it.
certificate-check-refused = Refused: do not rely on it.
certificate-check-says = It certifies that this person was a bonded labourer and is free, and that the bonded debt is extinguished.
certificate-check-who = Name: { $person }
certificate-check-number = Number: { $number }
certificate-check-office = Office: { $office } ({ $id })
certificate-check-place = Place: { $district }, { $state }
certificate-check-date = Issued: { $date }
certificate-withdrawal-no = Not withdrawn, by the list of { $made }.
certificate-withdrawal-ran_out = It was not withdrawn by the list of { $made }; that list ran out on { $next }. Get a newer one.
certificate-withdrawal-not_known = Nobody gave a list of withdrawn certificates of this office: whether it was withdrawn is not known.
certificate-refusal-not_ours = It is no code of a release certificate.
certificate-refusal-cut = A part of the code is missing. Scan it again, whole.
certificate-refusal-form = The code does not read. It was changed, or never was one.
certificate-refusal-version = It was made by a later version of Mukti. Use a newer one to check it.
certificate-refusal-foreign = It names the office { $office }, of which no such key is known here. Get the office’s public key from the office itself.
certificate-refusal-altered = What it says is not what the office signed.
certificate-refusal-withdrawn = The office withdrew it on { $date }.
certificate-office-made = This installation is now the office { $office } ({ $id }), key { $number }. Its public key, for banks and other States:

## Problems

error-403-135 = This installation is no office’s: it cannot sign a certificate.
    .next = Print the draft and give it to the office. In the office itself, a member makes its key on the page Keys.
error-404-135 = No signed certificate of this code was given to this person here.
    .next = Look at the papers given, and choose one.
error-409-135 = This installation is another office’s already.
    .next = An office keeps its id. Make an installation of its own for another office.
error-409-136 = This certificate was withdrawn before.
    .next = It is on the list already.
error-422-135 = Something said of the office cannot stand in a key: { $name }.
    .next = The id is 3 to 32 capital letters, digits, dots, dashes or slashes; name and district are short, the State and the kind of office one of the list.
error-422-136 = A certificate is for a person with a name, and nobody has told this person’s.
    .next = Write down the name first.
error-422-137 = It is too long for a code that can be read from paper: { $name }.
    .next = Shorten it, as it would stand on a form.
error-422-138 = Line { $number } of the keys holds no public key of an office.
    .next = Paste the file as the office gave it: one key a line.
error-422-139 = The list of withdrawn certificates cannot be believed ({ $code }).
    .next = form: it is no such list; foreign: no key of its office is known; signature: it is not as the office signed it. Get the list from the office again.
error-600-135 = { $value } could not be read: { $detail }
    .next = Name a file, or for keys a folder of files.
error-600-136 = { $value }, line { $number }: no public key of an office.
    .next = One key a line, as the office gave it.
error-600-137 = The list { $value } cannot be believed ({ $code }).
    .next = form: it is no such list; foreign: no key of its office is known; signature: it is not as the office signed it. Get the list from the office again.
