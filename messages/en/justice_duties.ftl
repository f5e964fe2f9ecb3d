### Facts and duties of two districts, of a refused report, of protection and of legal aid.

fact-fir-superintendent_on = Refusal sent to the superintendent
fact-fir-magistrate_on = Magistrate asked to order the investigation
fact-fir-ordered_on = Magistrate ordered the investigation
fact-protection-asked_on = Protection asked for
fact-protection-answered_on = Request for protection answered
fact-legal_aid-assigned_on = Lawyer assigned
fact-handoff-disputed_on = Hand-over disputed
fact-handoff-settled_on = Dispute between districts decided
duty-fir_superintendent = Answer of the superintendent to the refusal
    .what = The superintendent of police must investigate, or have it investigated, where what was sent tells of a cognizable offence.
duty-fir_magistrate = Magistrate's decision on the investigation
    .what = The Magistrate who was asked decides whether the police must investigate.
duty-protection = Answer to the request for protection
    .what = The police must report on the danger, and the person must be protected or told why not.
duty-legal_aid = A free lawyer
    .what = The legal services authority must assign a lawyer, or give its reasons in writing.
duty-handoff_settlement = Decision between two districts
    .what = The office above both districts must say which of them acts; until then the sender does.
