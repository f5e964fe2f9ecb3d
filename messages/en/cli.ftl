### What the command line prints for people.

cli-forced = Forced labour
cli-category = Category of the scheme
cli-also = Also
# Beside a limb that is met by a presumption only.
cli-presumed = presumed
cli-presumption = Presumed
cli-only-by-presumption = This rests on presumptions alone. Before anything is filed, ask about the debt and about leaving.
cli-ask = Ask
cli-wages = Wages paid, and least due
# $amount is money, already written out.
cli-last-known = not known; last known { $amount }
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
cli-law-faults = { $count ->
    [one] { $count } fault in the book of law.
   *[other] { $count } faults in the book of law.
 }
cli-no-such-law = The book of law has no “{ $id }”. Look at the ids with: mukti law list
cli-no-such-record = There is no record “{ $name }”. The records are: { $names }
cli-not-in-force = not in force on { $date }
cli-serving = Mukti is open at { $address }
cli-first-run = The first person signs up with this code, once, before { $until }: { $code }
cli-sign-in = Sign in as { $name } with the passphrase: { $passphrase }
cli-only-loopback = Mukti listens only on this machine (127.0.0.1) until its journal is sealed: what is kept here is not yet encrypted. { $address } was refused.
cli-demo-made = An invented organisation was made in { $folder }: { $cases } cases, { $people } people. Nobody in it exists.
cli-demo-case = One case, as it stands today:
cli-demo-late = Late today, by office:
cli-demo-letter = Its letter to the District Magistrate: { $path }
cli-demo-folder-taken = The folder { $folder } is not empty. Choose another with --dir, or remove it.
cli-stop = Stop with Ctrl-C.
cli-waits = { $case }: “{ $letter }” was not written. { $reason }
