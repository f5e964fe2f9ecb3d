### What the command line prints for people.

cli-also = Also
# Beside a limb that is met by a presumption only.
cli-presumed = presumed
cli-presumption = Presumed
cli-only-by-presumption = This rests on presumptions alone. Before anything is filed, ask about the debt and about leaving.
cli-ask = Ask
cli-wages = Wages paid, and least due
# $amount is money, already written out.
cli-last-known = not known; last known { $amount }
# $amount is money, already written out.
cli-up-to = up to { $amount }
cli-outstanding = outstanding
cli-offences = Offences
## Progress and ends
cli-assessed = { $count ->
    [one] { $count } row assessed.
   *[other] { $count } rows assessed.
 }
cli-letters-written = { $count ->
    [one] { $count } letter written to { $folder }.
   *[other] { $count } letters written to { $folder }.
 }
cli-law-good = The book of law holds: { $values } values, { $duties } duties, { $entitlements } entitlements, { $offences } offences, { $provisions } provisions; edition { $edition }.
cli-not-in-force = not in force on { $date }
cli-serving = Mukti is open at { $address }
cli-first-run = The first person signs up with this code, once, before { $until }: { $code }
cli-sign-in = Sign in as { $name } with the passphrase: { $passphrase }
cli-demo-made = An invented organisation was made in { $folder }: { $cases } cases, { $people } people. Nobody in it exists.
cli-demo-case = One case, as it stands today:
cli-demo-late = Late today, by office:
cli-demo-letter = The letter that reminds the late office: { $path }
cli-stop = Stop with Ctrl-C.
cli-waits = { $case }: “{ $letter }” was not written. { $reason }
## The journal and its proof
cli-written = Written: { $path }
cli-journal-exported = { $count } entries written to { $path }, still sealed.
cli-journal-taken = Taken in: it covers { $count } entries.
cli-journal-holds = The journal holds: { $count } entries, root { $root }.
cli-journal-cosigned = Others have vouched for the first { $count } of them.
cli-journal-nobody = Nobody else has vouched for it yet: whoever holds this disk and its key could have rewritten it. See: mukti journal ask --help
cli-journal-broken = The journal does not hold from entry { $number } on: { $detail }.
cli-journal-key = Key to check it with: { $value }
cli-journal-witness-key = Key to check our cosignatures with: { $value }
cli-rebuilt = { $entries } entries of { $cases } cases were worked out anew.
cli-rebuilt-same = Every list is the same as before.
cli-list-differed = { $case }: its lists were not what its entries give; they are now.
## Backups
cli-backup-made = { $entries } entries were backed up: { $size } KiB, sealed, in { $path }. The keys are in { $keys }: keep them apart, and destroy that file after 30 days.
cli-restored = { $entries } entries were put back into { $path }. Root { $root }.
cli-drilled = { $entries } entries were backed up, restored elsewhere and compared: root { $root } on both sides, { $count } opened on both sides.
cli-drilled-times = The backup took { $backup } s; being able to work again (RTO) { $restore } s; entries kept meanwhile (RPO without a stream): { $count }.
cli-drill-failed = THE RESTORED COPY IS NOT THE SAME ({ $count } differed). Do not rely on this backup.
# Followed by the address of a phone, on a line of its own.
cli-device-made = { $name } may send reports. This address is shown once; whoever has it can send as this phone:
