### What the command line prints for people.

cli-also = மேலும்
# Beside a limb that is met by a presumption only.
cli-presumed = அனுமானம்
cli-presumption = சட்ட அனுமானம்
cli-only-by-presumption = இது சட்ட அனுமானங்களை மட்டுமே சார்ந்துள்ளது. எதையும் தாக்கல் செய்வதற்கு முன், கடனைப் பற்றியும் வெளியேறுவதைப் பற்றியும் கேளுங்கள்.
cli-ask = கேளுங்கள்
cli-wages = கொடுத்த கூலியும், குறைந்தபட்சம் தர வேண்டியதும்
# $amount is money, already written out.
cli-last-known = தெரியவில்லை; கடைசியாகத் தெரிந்தது { $amount }
# $amount is money, already written out.
cli-up-to = { $amount } வரை
cli-outstanding = நிலுவை
cli-offences = குற்றங்கள்
## Progress and ends
cli-assessed = { $count ->
    [one] { $count } வரிசை மதிப்பிடப்பட்டது.
   *[other] { $count } வரிசைகள் மதிப்பிடப்பட்டன.
 }
cli-letters-written = { $count ->
    [one] { $count } கடிதம் இந்த அடைவில் எழுதப்பட்டது: { $folder }
   *[other] { $count } கடிதங்கள் இந்த அடைவில் எழுதப்பட்டன: { $folder }
 }
cli-law-good = சட்டப் புத்தகம் சரியாக உள்ளது: மதிப்புகள் { $values }, கடமைகள் { $duties }, உரிமைகள் { $entitlements }, குற்றங்கள் { $offences }, சட்டப் பிரிவுகள் { $provisions }; பதிப்பு { $edition }.
cli-not-in-force = { $date } அன்று நடைமுறையில் இல்லை
cli-serving = முக்தி திறந்துள்ள முகவரி: { $address }
cli-first-run = முதல் நபர் இந்தக் குறியீட்டைக் கொண்டு, ஒரே ஒரு முறை, { $until }-க்குள் பதிவு செய்ய வேண்டும்: { $code }
cli-sign-in = { $name } என்ற பெயரிலும் இந்தக் கடவுச்சொற்றொடரிலும் உள்நுழையுங்கள்: { $passphrase }
cli-demo-made = கற்பனையான ஓர் அமைப்பு இந்த அடைவில் உருவாக்கப்பட்டது: { $folder }; வழக்குகள் { $cases }, நபர்கள் { $people }. இதில் உள்ள யாரும் உண்மையானவர் அல்ல.
cli-demo-case = ஒரு வழக்கு, இன்றைய நிலையில்:
cli-demo-late = இன்று தாமதமானவை, அலுவலக வாரியாக:
cli-demo-letter = தாமதமான அலுவலகத்துக்கு நினைவூட்டும் கடிதம்: { $path }
cli-stop = நிறுத்த Ctrl-C.
cli-waits = { $case }: “{ $letter }” எழுதப்படவில்லை. { $reason }
## The journal and its proof
cli-written = எழுதப்பட்டது: { $path }
cli-journal-exported = { $count } பதிவுகள் { $path } இல் எழுதப்பட்டன, முத்திரையிட்டபடியே.
cli-journal-taken = ஏற்கப்பட்டது: இது { $count } பதிவுகளுக்கானது.
cli-journal-holds = பதிவேடு சரியாக உள்ளது: { $count } பதிவுகள், வேர் { $root }.
cli-journal-cosigned = அவற்றில் முதல் { $count } பதிவுகளுக்குப் பிறர் சான்றளித்துள்ளனர்.
cli-journal-nobody = இன்னும் வேறு யாரும் இதற்குச் சான்றளிக்கவில்லை: இந்த வட்டும் அதன் சாவியும் உள்ளவர் இதை மாற்றி எழுதியிருக்கலாம். பார்க்க: mukti journal ask --help
cli-journal-broken = பதிவு { $number } முதல் பதிவேடு சரியாக இல்லை: { $detail }.
cli-journal-key = இதைச் சரிபார்க்கும் சாவி: { $value }
cli-journal-witness-key = நம் இணைக் கையெழுத்துகளைச் சரிபார்க்கும் சாவி: { $value }
cli-rebuilt = { $cases } வழக்குகளின் { $entries } பதிவுகள் புதிதாகக் கணக்கிடப்பட்டன.
cli-rebuilt-same = எல்லாப் பட்டியல்களும் முன்பு போலவே உள்ளன.
cli-list-differed = { $case }: இதன் பட்டியல்கள் பதிவுகள் தருவதுபோல இல்லை; இப்போது உள்ளன.
## Backups
cli-backup-made = { $entries } பதிவுகளுக்குக் காப்புப் பிரதி எடுக்கப்பட்டது: { $size } KiB, முத்திரையிட்டு, { $path } இல். சாவிகள் { $keys } இல் உள்ளன: அவற்றைத் தனியே வைத்து, 30 நாட்களுக்குப் பின் அந்தக் கோப்பை அழியுங்கள்.
cli-restored = { $entries } பதிவுகள் { $path } இல் மீட்டெடுக்கப்பட்டன. வேர் { $root }.
cli-drilled = { $entries } பதிவுகளுக்குப் பிரதி எடுத்து, வேறிடத்தில் மீட்டெடுத்து ஒப்பிடப்பட்டது: இரு பக்கமும் வேர் { $root }, இரு பக்கமும் { $count } திறக்கப்பட்டன.
cli-drilled-times = பிரதி எடுக்க { $backup } வினாடி; மீண்டும் வேலை செய்யத் தயாராக (RTO) { $restore } வினாடி; இடையில் சேமித்த பதிவுகள் (RPO, தொடர் நகல் இல்லாமல்): { $count }.
cli-drill-failed = மீட்டெடுத்த நகல் அதே அல்ல ({ $count } வேறுபட்டன). இந்தக் காப்புப் பிரதியை நம்பாதீர்கள்.
cli-device-made = { $name } அறிக்கை அனுப்பலாம். இந்த முகவரி ஒருமுறை மட்டுமே காட்டப்படும்; இது உள்ளவர் இந்தக் கைபேசியாக அனுப்பலாம்:
