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
