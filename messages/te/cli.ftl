### What the command line prints for people.

cli-also = ఇంకా
# Beside a limb that is met by a presumption only.
cli-presumed = చట్టపరమైన భావన
cli-presumption = చట్టపరమైన భావన
cli-only-by-presumption = ఇది చట్టపరమైన భావనలపైనే ఆధారపడి ఉంది. ఏదైనా దాఖలు చేసే ముందు, అప్పు గురించి, వెళ్లిపోవడం గురించి అడగండి.
cli-ask = అడగండి
cli-wages = ఇచ్చిన కూలి, కనీసం ఇవ్వాల్సినది
# $amount is money, already written out.
cli-last-known = తెలియదు; చివరిగా తెలిసింది { $amount }
# $amount is money, already written out.
cli-up-to = { $amount } వరకు
cli-outstanding = ఇంకా రావలసినది
cli-offences = నేరాలు
## Progress and ends
cli-assessed = { $count ->
    [one] { $count } వరుసను అంచనా వేశాం.
   *[other] { $count } వరుసలను అంచనా వేశాం.
 }
cli-letters-written = { $count ->
    [one] { $count } లేఖను ఈ ఫోల్డర్‌లో రాశాం: { $folder }
   *[other] { $count } లేఖలను ఈ ఫోల్డర్‌లో రాశాం: { $folder }
 }
cli-law-good = చట్ట పుస్తకం సరిగ్గా ఉంది: విలువలు { $values }, బాధ్యతలు { $duties }, హక్కులు { $entitlements }, నేరాలు { $offences }, చట్ట నిబంధనలు { $provisions }; కూర్పు { $edition }.
cli-not-in-force = { $date } న అమల్లో లేదు
cli-serving = ముక్తి తెరిచిన చిరునామా: { $address }
cli-first-run = మొదటి వ్యక్తి ఈ కోడ్‌తో, ఒకే ఒక్కసారి, { $until } లోగా నమోదు కావాలి: { $code }
cli-sign-in = { $name } పేరుతో, ఈ రహస్య వాక్యంతో లోపలికి వెళ్లండి: { $passphrase }
cli-demo-made = ఒక కల్పిత సంస్థను ఈ ఫోల్డర్‌లో తయారుచేశాం: { $folder }; కేసులు { $cases }, వ్యక్తులు { $people }. ఇందులో ఎవరూ నిజమైనవారు కారు.
cli-demo-case = ఒక కేసు, ఈనాటి స్థితిలో:
cli-demo-late = ఈరోజుకు ఆలస్యమైనవి, కార్యాలయాల వారీగా:
cli-demo-letter = ఆలస్యం చేసిన కార్యాలయానికి గుర్తుచేసే లేఖ: { $path }
cli-stop = ఆపడానికి Ctrl-C.
cli-waits = { $case }: “{ $letter }” రాయలేదు. { $reason }
