### What the law looks for, one limb at a time, and what was concluded.
### "The Act" is the Bonded Labour System (Abolition) Act, 1976.
### A limb's value is a short label; .why says in one plain line what the law asks.

## Limbs of the definition (section 2(g) of the Act)

limb-forced = The work was forced
    .why = The work was forced, wholly or in part: by people, by rules, or by need so great that there was no choice.
limb-agreement = There was an arrangement
    .why = Someone gave and someone took, in writing, by word of mouth, or as custom has it.
limb-cause-advance = An advance was taken
    .why = Money or goods were taken beforehand by the person, a parent, a grandparent or a child; no paper is needed.
limb-cause-custom = Custom or social duty
    .why = The person had to work because custom or social duty was said to demand it.
limb-cause-succession = The duty was passed down
    .why = A duty to work, or a debt, came to the person from an elder of the family.
# "Economic consideration" is the Act's phrase: anything of value other than an advance, such as land to live on.
limb-cause-consideration = Something else of value was given
    .why = The person, a parent, a grandparent or a child received something of value for which work was demanded.
limb-cause-caste = Birth in a caste or community
    .why = The person had to work because of the caste or community they were born into.
limb-effect-wage = No wage, or less than the minimum
    .why = The person, or family working with them, got no wage or a wage below the minimum fixed for that work.
limb-effect-employment = Not free to take other work
    .why = The person lost the freedom to take other work or earn a living another way.
limb-effect-movement = Not free to leave or move about
    .why = The person lost the right to move freely within India.
limb-effect-sale = Not free to sell what is theirs
    .why = The person lost the right to use or sell their own goods or produce at the market price.
limb-surety = Stood surety for another's debt
    .why = A person who must work because someone they stood surety for did not pay is protected too.
# The 1985 Explanation: for contract labour and migrants from another State, the cause need not be shown.
limb-contract_or_migrant = Contract labour, or a worker from another State
    .why = For contract workers and workers from another State, the Act does not ask why the bond began; its effect is enough.

limb-met = met
limb-not_met = not met
# Shown with a dotted outline; must never look like "no".
limb-not_known = not known yet
limb-presumed = presumed by law

## Presumptions: what the law takes as so until someone shows otherwise

presumption-minimum_wage_is_force = Pay below the minimum wage is forced labour
    .why = The Supreme Court held in 1982 (PUDR) that no one works below the minimum wage except under pressure of need, and that this is force.
presumption-debt_hold_is_force = Being held by a debt is force
    .why = If the debt took away other work, movement or sale, need itself compelled the person. This is our reading of the 1982 judgment (PUDR).
presumption-force_means_bonded = Forced labour is taken as bonded labour
    .why = The Supreme Court held in 1984 (Bandhua Mukti Morcha) that where labour was forced, an advance or other consideration is presumed; the employer or the State may show otherwise.
presumption-agreement_presumed = An arrangement is presumed
    .why = The Act speaks of an arrangement "actual or presumed"; where labour was forced, or custom has it, no one has to prove one.
# Section 15 of the Act.
presumption-burden_on_creditor = The one who lent must prove
    .why = Once the labourer or a vigilance committee says that a debt is bonded, the creditor must prove that it is not.
# Used where the person says that the debt kept them there, and nobody asked about other work.
presumption-debt_holds_the_person = The debt kept the person from other work
    .why = A person who says that the debt kept them there is taken to have been kept from other work by it, until they say that they could have worked elsewhere. This is our reading of the 1982 judgment (PUDR).
# Used where a date or a detail is missing that could still turn the answer.
presumption-told_so_far = What was told is taken to hold
    .why = A date or a detail is missing. Until it is told, what was told is taken to hold: no one has to prove bondage as in a trial (Bandhua Mukti Morcha, 1984). This is our reading of the judgment.

presumed-only = This rests on presumptions alone
    .why = Before filing, ask about the debt and about leaving. Otherwise the office may answer that this is only a wage dispute.

## What was concluded. Advice to a person who decides; never a refusal.

# Legal term: prima facie.
status-prima_facie = Bonded labour: shown at first sight
    .meaning = What has been told is enough for the law to treat this as bonded labour (prima facie) until the other side shows otherwise.
status-needs_enquiry = Needs enquiry
    .meaning = Something the law asks for is not known yet. The duty to enquire already stands; the open questions are listed.
status-not_shown = Not shown by what was told
    .meaning = What was told, in private and in safety, does not show it. This refuses no one: ask again, or let a named officer decide in writing.

forced-shown = Forced labour: shown
    .meaning = Someone told of force, threat or another pressure that the law counts.
forced-presumed = Forced labour: presumed by law
    .meaning = The law presumes force from another fact, such as pay below the minimum.
forced-not_known = Forced labour: not known yet
    .meaning = Not enough has been told to say.
forced-not_shown = Forced labour: not shown by what was told
    .meaning = What was told does not show force. It may still be asked again.

## The eleven signs of forced labour named by the International Labour Organization (ILO)

indicator-abuse_of_vulnerability = Weakness taken advantage of
indicator-deception = Deceived
indicator-restriction_of_movement = Kept from moving freely
indicator-isolation = Cut off from others
indicator-physical_and_sexual_violence = Physical or sexual violence
indicator-intimidation_and_threats = Threats and intimidation
indicator-retention_of_identity_documents = Identity documents kept by someone else
indicator-withholding_of_wages = Wages held back
indicator-debt_bondage = Held by a debt
indicator-abusive_working_and_living_conditions = Bad working and living conditions
indicator-excessive_overtime = Too many hours of work

## Other laws that the same facts may meet

also-child_labour = Child labour
    .why = A child under 14 at work, or someone of 14 to 17 in dangerous work (Child and Adolescent Labour Act, 1986).
also-trafficking = Trafficking of a person
    .why = Recruited, moved or kept by threat, force, deceit or inducement, in order to be exploited (section 143 of the Bharatiya Nyaya Sanhita; before 1 July 2024 section 370 of the Indian Penal Code).
# The Palermo Protocol (United Nations, 2000): for children no force or deceit needs to be shown.
also-trafficking_palermo = Trafficking, by the United Nations definition
    .why = As above, but for anyone under 18 no threat, force or deceit has to be shown.
also-scst_atrocity = Atrocity against a member of a Scheduled Caste or Tribe
    .why = Someone who is not of a Scheduled Caste or Tribe made a member of one do forced or bonded labour (SC/ST Prevention of Atrocities Act, 1989).
also-forced_labour_ilo = Forced labour, by the international definition
    .why = Work not done of one's own will, under threat of some penalty (ILO Convention 29).
# Section 79 of the Juvenile Justice Act, 2015.
also-jj79 = A child kept in bondage for work
    .why = Someone under 18 kept in bondage for work, or whose earnings were held back or used (Juvenile Justice Act, 2015, section 79).

## Whose word it is

speaker-worker = told by the worker
speaker-family = told by the family
speaker-witness = told by a witness
speaker-official = told by an official
speaker-employer = told by the employer
speaker-document = from a document
speaker-computed = worked out
speaker-interviewer = noted by the interviewer
# Before a list of grounds: "because: paid ₹ 300 a week"
because = because
# A fact that was told within hearing of the employer: a "no" counts as not known.
told-not-private = not told in private
# Two people of equal weight said different things.
told-conflict = two accounts differ: treated as not known
