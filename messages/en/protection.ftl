### The letter that asks for protection of people who are threatened, and the words for what was done to them.

letter-protection_request = Request for protection
    .what = For someone who is threatened: what happened, and what the police are asked to do. It does not say where the person lives.
letter-protection_request-subject = Request for protection of people threatened after they told of bonded labour
letter-protection_request-opening = The people named in the annexure told of bonded labour. Since then they have been threatened. Protection is asked for now; it does not wait for a report to be registered.
letter-protection_request-opening_fir = The people named in the annexure are victims and witnesses in a case of bonded labour; the report (FIR) was registered on { $date }. Since they spoke they have been threatened. Protection is asked for now.
letter-protection_request-happened = What happened
letter-protection_request-write = When, who, what was said or done, who saw it
letter-protection_request-column-date = Date
letter-protection_request-column-person = Person
letter-protection_request-column-what = What was done
letter-protection_request-column-who = Who did it
letter-protection_request-column-police = Police told
letter-protection_request-words = “{ $words }”
letter-protection_request-pressed = To press a witness to take back what they said, by a threat or with money, is an offence of its own. What they said before stands.
letter-protection_request-why = Why protection is owed
letter-protection_request-ground-scheme = The Witness Protection Scheme, 2018, which the Supreme Court made binding on every State (Mahender Chawla v. Union of India), gives a witness in danger a threat analysis report by the police and an order of the Competent Authority of the district; meanwhile protection can be ordered for the time being.
letter-protection_request-ground-scst = A victim of an offence under the Scheduled Castes and the Scheduled Tribes (Prevention of Atrocities) Act, 1989, their dependants and witnesses have a right to protection under section 15A of that Act.
letter-protection_request-ground-child = A child is among the people concerned; nothing that could make a child known may be told to anybody who need not know.
letter-protection_request-ground-court = Someone who is afraid cannot speak freely. Protection is owed to the enquiry and to the court as much as to the person.
letter-protection_request-place = Where the people now stay is not written here. It is told, by word of mouth or in a sealed cover, only to the officer who is named for their protection.
letter-protection_request-demand-now = Protect the people named, and their families, from today on, until the order of the Competent Authority.
letter-protection_request-demand-report = Send the threat analysis report, with this request, to the Competent Authority under the scheme, and hear the people concerned in private.
letter-protection_request-demand-offence = Register what is told above as an offence of its own, and give a copy.
letter-protection_request-demand-bail = Where the threat comes from somebody on bail, tell the prosecutor at once, so that the court can be asked to cancel the bail.
letter-protection_request-demand-secret = Tell nobody where they live or stay, least of all the accused or their people; do not call them to the police station together with the accused.
letter-protection_request-demand-officer = Name one officer, with a telephone number that is answered day and night; a woman officer where women ask for it.
letter-protection_request-demand-answer = Answer in writing. If protection is declined, give the reasons.

## Who threatens, and how

choice-accused_part-owner = owner
choice-accused_part-contractor = contractor
choice-accused_part-manager = manager or guard
choice-accused_part-lender = lender
choice-accused_part-relative = relative or friend of theirs
choice-accused_part-official = an official
choice-accused_part-unknown = somebody unknown
choice-threat_kind-words = by words
choice-threat_kind-weapon = with a weapon
choice-threat_kind-violence = by violence
choice-threat_kind-debt_demanded = the old debt was demanded
choice-threat_kind-documents_or_home = papers or the home were taken
choice-threat_kind-family = the family was threatened
choice-threat_kind-pressed_to_retract = pressed to take back the statement
choice-threat_kind-followed = followed or watched
choice-threat_kind-bribe_offered = money was offered to keep silent
choice-threat_kind-other = in another way
