### Forgetting a person, what a person allows, people who may be one, who read, and the keys. The same voice as the pages.
### $person is "Person 2"; a name is never written here.

## Where part of an entry could not be read

# Stands inside a sentence where the name of a forgotten person was.
removed = [removed]
page-closed-sealed = Part of this is sealed to others.
page-closed-removed = Part of this was about someone who was forgotten.

## Forgetting a person

page-forget-title = Forget this person
    .help = For someone who does not want that anything about them is kept here. It cannot be undone.
page-forget-goes = What goes
page-forget-goes-told = Everything they told, their name, and how to reach them.
page-forget-goes-others = Their name where others said it. Instead of it stands “[removed]”.
page-forget-goes-letters = Letters and files about them alone.
page-forget-goes-lists = Their row in every list, with what is owed to them.
page-forget-stays = What stays
page-forget-stays-others = What other people told, without their name.
page-forget-stays-letters = Letters about several people, as they were sent. Offices have them too.
page-forget-stays-number = That there was a person with this number, and that they were forgotten.
page-forget-stays-backups = Copies in backups, until the backup of the keys is replaced: at most 30 days.
page-forget-steps = How it is done
page-forget-step-one = At once, nobody here can read it any more. The law has it kept for one year: until then only the trustees together could open it.
page-forget-step-two = After one year the last key is destroyed by itself. From then on nobody can read it.
page-forget-no-trustees = No trustees have been named here.
    .help = Without them there is nobody to keep it for the year that the law asks for. Name trustees first (Keys), or ask a lawyer whether it may be destroyed at once.
page-forget-lawful = A lawyer says: it may be destroyed at once
page-forget-reason = Why
    .help = Stays readable in the case. Do not write the name here.
page-forget-do = Forget { $person } for good
page-forget-done-trustees = Forgotten. Only the trustees together could open it, until { $date }.
page-forget-done-destroyed = Forgotten. The keys were destroyed on { $date }; nobody can read it.
page-forget-person = forgotten
    .trustees = with the trustees until { $date }
    .destroyed = keys destroyed on { $date }
page-forget-now = Destroy the last key now
page-hold-title = The law needs it
    .help = While this stands, nothing is forgotten. The person has a right to know the reason.
page-hold-stands = Kept since { $date }: { $reason }
page-hold-which = What needs it
page-hold-words = In words: which claim, which court, which number
page-hold-do = Keep it for now
page-hold-lift = It is no longer needed
page-hold-lift-why = Why not
choice-hold-claim = Wages or compensation are being claimed with it
choice-hold-court = A court ordered it to be kept
choice-hold-offence = An offence is being investigated or tried

## What a person allows

page-consent-title = What they allow
    .help = One purpose, one recipient at a time. No help may depend on a yes. What is taken back counts at once.
page-consent-none = Nothing is allowed yet.
page-consent-in-force = Allowed
page-consent-over = No longer allowed
page-consent-new = They allow something
page-consent-purpose = What for
page-consent-form = How they said so
page-consent-language = In which language they were asked
page-consent-recipient = To whom
    .help = Name one. Leave it empty when it is only for us.
page-consent-until = Until when
    .help = Empty: until they take it back.
page-consent-words = In their words
page-consent-do = Keep what they allow
page-consent-to = to { $name }
page-consent-ends = until { $date }
page-consent-ended = since { $date } no longer
page-consent-withdraw = They take it back
page-consent-withdraw-why = Why, if they say
choice-consent_purpose-keep = Keeping what they told
choice-consent_purpose-letters = Letters to offices in their name
choice-consent_purpose-contact = Calling or visiting them again
choice-consent_purpose-share = Giving it to another organisation
choice-consent_purpose-statistics = Counting it, without name or place
choice-consent_purpose-story = Telling their story, without their name
choice-consent_form-spoken = Spoken
choice-consent_form-signed = Signed
choice-consent_form-thumb = With a thumb print
choice-consent_form-recorded = Recorded
choice-consent_form-guardian = By a guardian, for a child

## People of two cases who may be one

page-link-title = May be the same person
    .help = Says that someone in another case may be this person. Nothing is put together: each stays with their own case and is forgotten apart.
page-link-other = The other person
    .help = As on their case, for example UP-0007-2.
page-link-reason = Why you think so
page-link-do = Keep this
page-link-shown = may be the same person as { $label }
page-link-undo = They are not the same
page-link-made = May be one person
page-link-undone = Not one person

## Who read

page-readers-title = Who read this case
    .help = Once an hour for each of us.
page-readers-none = Nobody yet.
page-readers-case = case page
page-readers-document = a letter
page-readers-file = a file
page-readers-search = found by searching
page-readers-export = taken out
page-readers-left = someone who has left

## On the timeline

page-timeline-sealed_to_trustees = Forgotten: with the trustees
page-timeline-destroyed = Forgotten: the keys were destroyed
page-timeline-held = Kept for the law
page-timeline-hold_lifted = No longer kept for the law
page-timeline-consent = Allowed
page-timeline-withdrawn = No longer allowed

## Keys

page-keys-title = Keys
    .help = Every key can be replaced while everybody works. Replace one when somebody leaves, when a device or a key file may have been seen, and once a year.
page-keys-data = Data key
    .help = In the key file. Opens what the law needs while Mukti runs. Afterwards make a new backup and keep a new copy of the key file. Older backups open only with the older key file.
page-keys-organisation = Key of the organisation
    .help = Held by every member. Opens names and places.
page-keys-intake = Key for what comes in
page-keys-signing = Key that signs the journal
    .help = Tell partners who check your journal about the new one.
page-keys-member = Your own key
    .help = Opened by your passphrase.
page-keys-trustees = Trustees
    .help = Packs on paper. So many of them together bring back the keys when nobody can sign in, and hold what was forgotten for its last year.
page-keys-generation = number { $number }
page-keys-waiting = { $count ->
    [one] { $count } key still lies under the earlier one
   *[other] { $count } keys still lie under the earlier one
 }
page-keys-replace = Replace
page-keys-go-on = Go on
page-keys-replaced = Replaced. Everything opens as before.
page-keys-trustees-none = None yet. Deal packs with: mukti keys ceremony
page-keys-trustees-of = { $threshold } of { $shares } packs together
page-keys-recovery = Somebody asked with trustees' packs to become a member. It happens after { $date }.
    .stop = Stop this
page-keys-no-file = This key does not lie in a file. Replace it with: mukti keys rotate data

## The keys on the command line

cli-keys-line = { $key }: number { $generation }
cli-keys-replaced = { $key }: replaced; now number { $generation }.
cli-keys-pack = Pack { $number } of { $shares }, for one trustee. Any { $threshold } of them together open. Never keep two in one place.
cli-keys-pack-words = The words. Each can also be given by its number.
cli-keys-pack-what = With enough packs: mukti keys recover --data FOLDER PACK1 PACK2 …
cli-keys-dealt = { $count } packs written to { $path }. Print them, give each to its trustee, then delete the files.
cli-keys-trustees = Trustees: { $threshold } of { $shares } packs together
cli-keys-trustees-none = Trustees: none yet. See: mukti keys ceremony --help
cli-keys-pack-good = Pack { $number } is one of the packs of this folder.
cli-keys-recovery-waits = Begun. Give the same packs again after { $until }; until then any member can stop it.
cli-keys-invited = Type this code on the first page to become a member: { $code } (good until { $until })
