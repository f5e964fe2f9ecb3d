# The custody report: a paper for a court that shows what was kept about a case, when and by whom, and how to check that nothing was changed.
# To translators: plain words first; a magistrate must follow it without knowing computers. Names of files, SHA256 and the like stay in Latin letters.
# The fields of the certificate are those of the Schedule to the Bharatiya Sakshya Adhiniyam, 2023: use the word of the official text in your language.

## Head

# Title of the paper.
custody = Custody of a case record
custody-what = What was kept about this case, when and by whom; and how anyone can check that nothing was changed since.
custody-case = Case
# The moment this paper was asked for.
custody-asked = Made on
custody-contents = Contents
custody-contents-text = Entries: { $entries }. Files: { $files }.
# A random number that stands for the organisation in the journal.
custody-organisation = Number of the organisation
custody-json = Hash value of the record (SHA256)
# Nothing told, or not open to the one who made this paper.
custody-not_known_here = not known here

## How to check

custody-check = How to check it
custody-check-text = With this paper come the file { $json } and the list { $sums }. The program { $program } shows, without a network and without the program that made them, that every entry stands in the signed checkpoint and that the words shown are the words that were kept.
custody-check-trust = Take the public key, and if possible the checkpoint, from someone other than whoever hands you this paper.

## Checkpoint: how many entries the journal held at a moment, and one value over all of them, signed

custody-checkpoint = The checkpoint
custody-checkpoint-text = Every entry ever kept goes into one value, the root. If an earlier entry is changed, left out or put in, the root is another one.
custody-checkpoint-size = Entries in the journal
custody-checkpoint-root = Root
# Another organisation has put its signature under the same checkpoint.
custody-checkpoint-cosigned = Cosigned by
custody-checkpoint-cosigned_by = { $name }, { $moment }
custody-checkpoint-alone = No other organisation has cosigned this checkpoint: it rests on the signature of the server alone.
custody-checkpoint-note = The signed note
custody-checkpoint-code = The same note, to be scanned

## Entries

custody-entries = What was kept
custody-entries-text = The number of an entry is its place in the journal; the numbers between belong to other matters. “Sealed” means: kept, but not open to the one who made this paper. “Removed” means: the person it was about was forgotten. The words are gone; that something was kept is still proved.
custody-entry = Entry { $number }
custody-entry-happened = Happened, as told
custody-entry-learned = Learned
# Only the hour is known, not the minute: "in the hour from Fri 1 Mar 2024, 2 pm".
custody-entry-hour = in the hour from { $moment }
custody-entry-speaker = Whose word it is
custody-entry-kept_by = Kept by
custody-parts-opened = Parts opened: { $count }
custody-parts-sealed = sealed: { $count }
custody-parts-removed = removed: { $count }

custody-kind-report = Report received
custody-kind-record = Record
custody-kind-document = Letter issued
custody-kind-link = Two records joined or parted
custody-kind-consent = Consent
custody-kind-person = Person forgotten
custody-kind-member = Member of the organisation
custody-kind-key = Key
custody-kind-read = Reading noted

## Files

custody-files = Files
custody-files-text = The value is that of the original, byte for byte. A copy made smaller or with faces blurred is a file of its own and names the one it was made from.
custody-files-none = No file was kept with this case.
custody-file-unnamed = File without a name
custody-file-kind = Kind
custody-file-size = Size
custody-file-bytes = { $bytes } bytes
custody-file-entry = Came with
custody-file-path = In the pack
custody-file-sha256 = Hash value (SHA256)
custody-file-parent = Made from

## Hash report: enclosed with the certificate

custody-hashes = Hash report
custody-hashes-text = All values are SHA256. The value of the leaf is worked out from the others; the steps from each leaf to the root are in the file.
custody-hash-id = Its own number
custody-hash-digest = Sealed content
custody-hash-commitment = Commitment to the words
custody-hash-leaf = Leaf
# After the hash value of the record.
custody-hash-and_files = and of each file (number of files: { $files }): see the hash report

## Certificate

custody-certificate = Certificate for electronic records
custody-certificate-text = Under { $provision } a record from a computer comes with a certificate. These are its particulars.
custody-certificate-wording = The particulars stand here in our words; what is signed follows the wording of the Schedule. Compare before signing. What is not known is left blank: nothing is assumed.
custody-part_a = Part A: to be filled by the party
    .who = Signed by whoever is in charge of the device, or of the work it is used for.
custody-part_b = Part B: to be filled by the expert
    .who = Signed by an expert, who checks what stands here.
custody-field-name = Name
custody-field-relation = Relation
custody-field-relative = Name of that relative
custody-field-address = Residing or employed at
custody-field-designation = Designation
# Tick mark.
custody-field-source = Taken from (tick)
custody-field-other = Other: what
custody-field-make = Make and model
custody-field-colour = Colour
custody-field-serial = Serial number
custody-field-number = IMEI/UIN/UID/MAC/Cloud ID, as applicable
custody-field-further = Other relevant information, if any
custody-field-lawful_control = In whose lawful control
custody-field-period = In regular use
custody-field-outages = Not working properly, if ever
# The device is owned, maintained … by the one who signs.
custody-field-control = By the signer (tick)
custody-field-hash = Hash value
custody-field-algorithm = Algorithm (tick)
custody-field-date = Date (DD/MM/YYYY)
custody-field-time = Time (IST, 24 hours)
custody-field-place = Place
custody-field-signature = Signature
custody-period = { $from } to { $until }
custody-relation-son = son of
custody-relation-daughter = daughter of
custody-relation-spouse = spouse of
custody-source-computer = Computer / storage media
custody-source-dvr = DVR
custody-source-mobile = Mobile
custody-source-flash_drive = Flash drive
custody-source-disc = CD/DVD
custody-source-server = Server
custody-source-cloud = Cloud
custody-source-other = Other
custody-control-owned = owned
custody-control-maintained = maintained
custody-control-managed = managed
custody-control-operated = operated
# Above a list of what the signer states.
custody-states = Whoever signs this part states
custody-states-control = The device or source was lawfully controlled and used all the time for making, keeping or working on information in the course of regular work.
custody-states-fed = Such information was entered into it as a matter of course.
custody-states-worked = It worked properly in that time; if ever it did not, the record and its accuracy did not suffer.
custody-states-source = The record was obtained from the device or source named here.
custody-states-hash = The record has the hash value given here, by the algorithm ticked. The hash report is enclosed.

## What nobody knows yet

custody-blanks = To be filled by hand
custody-blanks-text = Nothing was known of these when this paper was made. Fill them in, or strike out what does not apply.
