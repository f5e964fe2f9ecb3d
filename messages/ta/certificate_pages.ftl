
## Records

record-certificate_application = சான்றிதழ் கேட்டல்
    .what = விடுதலைச் சான்றிதழ் எழுத்திலோ வாய்மொழியாகவோ கேட்கப்பட்டது.
field-certificate_application-on = கேட்ட தேதி
field-certificate_application-office = எந்த அலுவலகத்தில்
field-certificate_application-how = எப்படி
field-certificate_application-number = நாட்குறிப்பு எண்
field-certificate_application-note = குறிப்பு

record-certificate_delivery = சான்றிதழ் ஒப்படைக்கப்பட்டது
    .what = அதிகாரியின் கையிலிருந்து யாரோ சான்றிதழைப் பெற்றார்.
field-certificate_delivery-on = ஒப்படைத்த தேதி
field-certificate_delivery-in_person = அந்த நபரின் கையிலேயே
field-certificate_delivery-handed_to = பெற்றவர்
field-certificate_delivery-receiver = பெற்றவரின் பெயர்
field-certificate_delivery-read_out = நபருக்குப் புரியும் மொழியில் படித்துக் காட்டப்பட்டது
field-certificate_delivery-photo = தாளின் படம் எடுக்கப்பட்டது
    .help = படத்தை வழக்கில் “படங்கள், பதிவுகள், தாள்கள்” என்பதன் கீழ் சேர்க்கவும்.
field-certificate_delivery-number = சான்றிதழ் எண்
field-certificate_delivery-note = குறிப்பு

record-certificate_error = சான்றிதழ் தவறு அல்லது தொலைந்தது
    .what = அதில் தவறு உள்ளது, ஒருவர் விடுபட்டார், குடும்பத்துக்கு ஒரே தாள், அல்லது தொலைந்தது.
field-certificate_error-on = கவனித்த தேதி
field-certificate_error-fault = எது தவறு
field-certificate_error-number = சான்றிதழ் எண்
field-certificate_error-as_written = என்ன எழுதப்பட்டுள்ளது
field-certificate_error-as_it_should_be = எப்படி இருக்க வேண்டும்
field-certificate_error-dependant = விடுபட்டவர்
field-certificate_error-note = குறிப்பு

record-certificate_correction = சான்றிதழ் திருத்தப்பட்டது
    .what = அலுவலகம் திருத்தியது, அல்லது சான்றளித்த நகல் தந்தது.
field-certificate_correction-on = திருத்திய தேதி
field-certificate_correction-office = அலுவலகம்
field-certificate_correction-number = எண்
field-certificate_correction-note = குறிப்பு

record-certificate_withdrawal = சான்றிதழ் திரும்பப் பெறப்பட்டது
    .what = அலுவலகம் தந்த சான்றிதழைத் திரும்பப் பெற்றது.
field-certificate_withdrawal-on = திரும்பப் பெற்ற தேதி
field-certificate_withdrawal-office = அலுவலகம்
field-certificate_withdrawal-number = சான்றிதழ் எண்
field-certificate_withdrawal-code = கையொப்பமிட்ட சான்றிதழின் குறியீடு
field-certificate_withdrawal-reasons = சொன்ன காரணங்கள்
field-certificate_withdrawal-note = குறிப்பு

record-settlement = கூலித் தகராறு எனப்பட்டது, அல்லது சமரசம்
    .what = யாரோ இதைக் கூலித் தகராறாகக் கருதினார் அல்லது சமரசம் செய்தார். இது எதையும் முடிக்காது.
field-settlement-on = தேதி
field-settlement-kind = என்ன எனப்பட்டது
field-settlement-office = யார் முன்
field-settlement-amount = தந்த அல்லது வாக்களித்த தொகை
field-settlement-pressed = ஒப்புக்கொள்ள அழுத்தம் இருந்ததா?
field-settlement-note = குறிப்பு

record-panchayat_verification = பஞ்சாயத்து சொன்னது
    .what = யார் என்றோ என்ன நடந்தது என்றோ பஞ்சாயத்து சொன்னது. இது எந்த உதவிக்கும் நிபந்தனை அல்ல.
field-panchayat_verification-on = தேதி
field-panchayat_verification-panchayat = எந்தப் பஞ்சாயத்து
field-panchayat_verification-says_so = அப்படியே என்கிறது
field-panchayat_verification-asked_by_office = ஓர் அலுவலகம் கேட்டிருந்தது
field-panchayat_verification-conflict = மறுதரப்புடன் தொடர்பு
field-panchayat_verification-note = குறிப்பு

field-release_certificate-own = இந்த நபரின் சொந்தப் பெயரில்
    .help = குடும்பத்துக்கான ஒரு தாள் ஒரே நபருக்குக் கணக்கில் வரும்: யாருக்கு என்று சொல்லவும்.
field-release_certificate-code = கையொப்பமிட்ட சான்றிதழின் குறியீடு

choice-handed_to-person = அந்த நபர்
choice-handed_to-family = குடும்பத்தில் ஒருவர்
choice-handed_to-organisation = ஓர் அமைப்பு
choice-handed_to-panchayat = பஞ்சாயத்து
choice-handed_to-police = காவல்துறை
choice-handed_to-employer = முதலாளி
choice-handed_to-other = வேறு ஒருவர்
choice-settlement_kind-wage_dispute = கூலித் தகராறு
choice-settlement_kind-compromise = சமரசம்
choice-settlement_kind-lok_adalat = லோக் அதாலத்
choice-settlement_kind-labour_office = தொழிலாளர் அலுவலகம் முன்
choice-settlement_kind-panchayat = பஞ்சாயத்து முன்
choice-settlement_kind-other = வேறு
choice-panchayat_conflict-employer = உறுப்பினர் ஒருவர் முதலாளி அல்லது அவருக்காக வேலை செய்பவர்
choice-panchayat_conflict-relative = உறுப்பினர் ஒருவர் முதலாளியின் உறவினர்
choice-panchayat_conflict-caste = பஞ்சாயத்து முதலாளியின் சமூகத்தின் கையில் உள்ளது
choice-panchayat_conflict-money = உறுப்பினர் ஒருவருக்குப் பணம் தர வேண்டியுள்ளது
choice-panchayat_conflict-none_known = எதுவும் தெரியவில்லை

## Where a certificate stands

certificate-stage-not_asked = இன்னும் கேட்கவில்லை
    .next = விண்ணப்பம் எழுதுங்கள். யார் கேட்டாலும் கேட்காவிட்டாலும் கடமை ஓடுகிறது.
certificate-stage-asked = கேட்கப்பட்டது
    .next = அதிகாரி விசாரிக்க வேண்டும்.
certificate-stage-enquired = விசாரிக்கப்பட்டது
    .next = கண்டதை நடுவர் எழுத்தில் சொல்ல வேண்டும்.
certificate-stage-found = கொத்தடிமை கண்டறியப்பட்டது, சான்றிதழ் இன்னும் இல்லை
    .next = கண்டறிந்தபின் ஒவ்வொருவருக்கும் சான்றிதழ் வர வேண்டும்.
certificate-stage-refused = மறுக்கப்பட்டது
    .next = எழுத்தில் காரணங்கள், புதிய விசாரணை, மேல் நடுவர்; பிறகு உயர் நீதிமன்றம்.
certificate-stage-anothers_paper = குடும்பத் தாள் மட்டும், வேறொருவர் பெயரில்
    .next = ஒரு தாள் ஒருவருக்குக் கணக்கில் வரும். இவருக்குச் சொந்தச் சான்றிதழ் இன்னும் தர வேண்டும்.
certificate-stage-issued = வழங்கப்பட்டது, இன்னும் நபரின் கையில் இல்லை
    .next = அந்த நபரிடமே நேரில் கொடுத்துப் படித்துக் காட்ட வேண்டும்.
certificate-stage-faulty = தவறு, குறை அல்லது தொலைந்தது
    .next = இருந்தாலும் செல்லும்; திருத்தக் கேளுங்கள்.
certificate-stage-delivered = நபரின் கையில்
    .next = தாளுக்காக இனி எதுவும் இல்லை.
certificate-turn-ours = நம் முறை
certificate-turn-office = அலுவலகத்தின் முறை
certificate-turn-nobody = முடிந்தது
certificate-contradiction-given_after_refusal = { $earlier } அன்று மறுக்கப்பட்டது, { $later } அன்று வழங்கப்பட்டது. வழக்கில் இரண்டும் உள்ளன; பிந்தையதான சான்றிதழ் செல்லும்.
certificate-contradiction-refused_after_given = { $earlier } அன்று வழங்கப்பட்டது, { $later } அன்று மறுக்கப்பட்டது. வழக்கில் இரண்டும் உள்ளன; பிந்தையதான மறுப்பு செல்லும்.
certificate-contradiction-given_before_asked = { $later } அன்று கேட்பதற்கு முன் { $earlier } நாளிட்டுள்ளது. இரு தேதிகளையும் பாருங்கள்.
certificate-notice-wage_dispute = { $date } அன்று கூலித் தகராறு எனப்பட்டது.
    .why = அது எதையும் முடிக்காது: சட்டத்தின் கீழ் அலுவலகங்களின் கடமை தொடர்கிறது.
certificate-notice-settlement = { $date } அன்று சமரசம்.
    .why = சமரசம் எதையும் முடிக்காது: சட்டத்தின் கீழ் அலுவலகங்களின் கடமையை யாரும் பேரம் பேச முடியாது.
certificate-notice-panchayat = { $date } அன்று பஞ்சாயத்து சொன்னது.
    .why = அதைக் கேட்கலாம்; எந்த உதவியும் அதற்குக் காத்திருக்காது.
certificate-notice-panchayat_conflict = மறுதரப்புடன் தொடர்புள்ள பஞ்சாயத்து { $date } அன்று சொன்னது.
    .why = அதை மனதில் வைத்துக் கேட்கலாம்; எந்த உதவியும் அதற்குக் காத்திருக்காது.
certificate-notice-handed_to_another = { $date } அன்று வேறொருவரிடம் ஒப்படைக்கப்பட்டது.
    .why = நபரின் கையில் வந்தால்தான் பெற்றதாகும்.
certificate-notice-one_sided = { $date } விசாரணை முதலாளி முன் நடந்தது.
    .why = நபரைத் தனியாகக் கேட்டதாக எதுவும் இல்லை: புதிய விசாரணை கேளுங்கள்.

## Pages

page-certificate-title = விடுதலைச் சான்றிதழ்
    .help = சான்றிதழ் ஒவ்வொருவருக்கும் உரியது. காவல்துறை வழக்கு, தண்டனை, பஞ்சாயத்தின் சொல், சமரசம் எதுவும் அதற்கு முன் நிபந்தனை அல்ல.
page-certificate-open = கேட்டலிலிருந்து ஒப்படைப்பு வரை
page-certificate-holds = { $date } நாளிட்ட சான்றிதழ்
page-certificate-contradiction = முரண்பாடு
page-certificate-record = பதிவு செய்:
page-certificate-other-act = வேறு ஒன்று நடந்தது
page-certificate-steps = இதுவரை நடந்தது
page-certificate-no-steps = இன்னும் எதுவும் பதிவில்லை.
page-certificate-papers = தந்த தாள்கள்
page-certificate-passed-over = பிந்தைய செயல் செல்லும்
page-certificate-signed = கையொப்பமிட்ட குறியீட்டுடன்
page-certificate-withdrawn = சான்றிதழ் திரும்பப் பெறப்பட்டது; அடுத்த பட்டியலில் உள்ளது.
page-certificate-withdrawn-on = { $date } அன்று திரும்பப் பெறப்பட்டது
page-certificate-withdraw = இந்தச் சான்றிதழைத் திரும்பப் பெறு
page-certificate-withdraw-reason = ஏன் திரும்பப் பெறப்படுகிறது
page-certificate-paper = தாள்
    .draft = நடுவர் பார்த்து, நிரப்பி, கையொப்பமிட ஒரு வரைவு. அதில் வரைவு என்று உள்ளது; கையொப்பமோ குறியீடோ இல்லை: அலுவலகத்தின் சொந்த நிறுவல் மட்டுமே கையொப்பமிடும்.
    .office = இந்த நிறுவல் ஓர் அலுவலகத்துடையது. இங்கு கையொப்பமிடுவது சான்றிதழ்: முதலில் நபரையும் கண்டறிதலையும் சரிபாருங்கள்.
page-certificate-draft = வரைவைப் பார்
page-certificate-issue = { $office } சார்பில் கையொப்பமிட்டு வழங்கு
page-certificates-title = குழுவின் சான்றிதழ்கள்
    .help = நபர் வாரியாக: என்ன முடிவு, என்ன சொல்லப்பட்டது. ஒரே உண்மைகளின் மேல் முடிவும் ஒன்றாக இருக்க வேண்டும்.
page-certificates-counts = { $people } பேரில் { $given } பேருக்கு வழங்கப்பட்டது, { $refused } பேருக்கு மறுக்கப்பட்டது
page-certificates-person = நபர்
page-certificates-stage = எந்த நிலை
page-certificates-papers = தாள்கள்
page-certificates-told = சொல்லப்பட்டது
page-office-title = வழங்கும் அலுவலகத்தின் சாவி
    .what = சான்றிதழ் வழங்கும் அலுவலகமே முக்தியைப் பயன்படுத்தும் இடத்தில் மட்டும்: வங்கியோ வேறு மாநிலமோ இணையமின்றிச் சரிபார்க்க, அது தன் சாவியால் கையொப்பமிடுகிறது.
page-office-open = பார் அல்லது மாற்று
page-office-none = இந்த நிறுவல் எந்த அலுவலகத்துடையதும் அல்ல. இது அச்சிடும் சான்றிதழ் வரைவே.
page-office-make = இந்த நிறுவலை அலுவலகத்துடையதாக்கு
    .help = அலுவலகத்தில் மட்டுமே இதைச் செய்யுங்கள். இந்தச் சாவியால் கையொப்பமிட்டதை மற்றவர்கள் நம்புவார்கள்.
page-office-again = இந்த அலுவலகத்துக்கு வேறு சாவி அல்லது சொற்கள்
page-office-id = அலுவலக அடையாளம்
    .help = ஒருமுறை தேர்வு; பெரிய ஆங்கில எழுத்துகள், எண்கள், புள்ளி, கோடு, சாய்கோடு: TN-SUNDARPUR-SDM.
page-office-name = தாளில் உள்ளபடி அலுவலகத்தின் பெயர்
page-office-bearer = எது
page-office-state = மாநிலம்
page-office-district = மாவட்டம்
page-office-key = பொதுச் சாவி
page-office-public = பொதுச் சாவிகள் (வங்கிகளுக்கும் வேறு மாநிலங்களுக்கும் கோப்பு)
page-office-withdrawn = திரும்பப் பெற்ற சான்றிதழ்களின் பட்டியல் (கோப்பு, இப்போது கையொப்பமிட்டது)
    .help = மாதம் ஒருமுறையாவது புதிய பட்டியலைத் தாருங்கள்: பழையது காலாவதியானதாகக் காட்டப்படும்.
page-verify-title = சான்றிதழைச் சரிபார்
    .help = விடுதலைச் சான்றிதழின் சதுரக் குறியீடு சொல்வதை இங்கு ஒட்டவும். எதுவும் வைக்கப்படாது; வேறு இயந்திரத்திடம் எதுவும் கேட்கப்படாது.
page-verify-code = சதுரக் குறியீடு சொல்வது
page-verify-more = வேறு அலுவலகங்களின் சாவிகளும் பட்டியல்களும்
page-verify-keys = அலுவலகங்களின் பொதுச் சாவிகள், வரிக்கு ஒன்று
    .help = அலுவலகம் தந்த கோப்பிலிருந்து. இந்தப் பக்கத்தை நடத்தும் அலுவலகத்தின் சாவிகள் ஏற்கெனவே தெரியும்.
page-verify-list = திரும்பப் பெற்ற சான்றிதழ்களின் பட்டியல்
page-verify-do = சரிபார்
    .help = இது பெயரைக் கேட்காது, யாரையும் தேடாது. இந்தப் பக்கம் இல்லாத கணினியில் “mukti verify” ஆணை இதையே செய்யும்.
page-verify-person = பெயர்
page-verify-number = எண்
page-verify-issued = வழங்கியது
page-verify-office = அலுவலகம்

## What a check says (also on the command line)

certificate-check-good = சரி: அலுவலகம் கையொப்பமிட்டபடியே உள்ளது.
certificate-check-refused = மறுக்கப்பட்டது: இதை நம்ப வேண்டாம்.
certificate-check-says = இவர் கொத்தடிமைத் தொழிலாளராக இருந்தார், விடுபட்டவர், கொத்தடிமைக் கடன் ஒழிந்தது என்று சான்றளிக்கிறது.
certificate-check-who = பெயர்: { $person }
certificate-check-number = எண்: { $number }
certificate-check-office = அலுவலகம்: { $office } ({ $id })
certificate-check-place = இடம்: { $district }, { $state }
certificate-check-date = வழங்கியது: { $date }
certificate-withdrawal-no = { $made } பட்டியலின்படி திரும்பப் பெறப்படவில்லை.
certificate-withdrawal-ran_out = { $made } பட்டியலின்படி திரும்பப் பெறப்படவில்லை; அந்தப் பட்டியல் { $next } அன்று காலாவதியானது. புதியதைப் பெறவும்.
certificate-withdrawal-not_known = இந்த அலுவலகத்தின் திரும்பப் பெற்ற பட்டியல் தரப்படவில்லை: திரும்பப் பெறப்பட்டதா என்று தெரியவில்லை.
certificate-refusal-not_ours = இது விடுதலைச் சான்றிதழின் குறியீடு அல்ல.
certificate-refusal-cut = குறியீட்டின் ஒரு பகுதி இல்லை. முழுவதும் மீண்டும் ஸ்கேன் செய்யவும்.
certificate-refusal-form = குறியீட்டைப் படிக்க முடியவில்லை. அது மாற்றப்பட்டது, அல்லது குறியீடே அல்ல.
certificate-refusal-version = முக்தியின் பிந்தைய பதிப்பில் ஆனது. சரிபார்க்கப் புதிய பதிப்பைப் பயன்படுத்தவும்.
certificate-refusal-foreign = இது { $office } அலுவலகத்தைச் சொல்கிறது; அதன் இத்தகைய சாவி இங்கு தெரியாது. பொதுச் சாவியை அலுவலகத்திடமே பெறவும்.
certificate-refusal-altered = இது சொல்வது அலுவலகம் கையொப்பமிட்டது அல்ல.
certificate-refusal-withdrawn = அலுவலகம் இதை { $date } அன்று திரும்பப் பெற்றது.
certificate-office-made = இந்த நிறுவல் இப்போது { $office } அலுவலகம் ({ $id }), சாவி { $number }. வங்கிகளுக்கும் வேறு மாநிலங்களுக்கும் அதன் பொதுச் சாவி:

## Problems

error-403-135 = இந்த நிறுவல் எந்த அலுவலகத்துடையதும் அல்ல: சான்றிதழில் கையொப்பமிட முடியாது.
    .next = வரைவை அச்சிட்டு அலுவலகத்திடம் கொடுங்கள். அலுவலகத்தில் ஓர் உறுப்பினர் சாவிகள் பக்கத்தில் அதன் சாவியை உருவாக்குவார்.
error-404-135 = இந்தக் குறியீடுள்ள கையொப்பமிட்ட சான்றிதழ் இங்கு இவருக்குத் தரப்படவில்லை.
    .next = தந்த தாள்களைப் பார்த்து ஒன்றைத் தேர்வு செய்யவும்.
error-409-135 = இந்த நிறுவல் ஏற்கெனவே வேறு அலுவலகத்துடையது.
    .next = அலுவலக அடையாளம் மாறாது. வேறு அலுவலகத்துக்குத் தனி நிறுவல் உருவாக்கவும்.
error-409-136 = இந்தச் சான்றிதழ் முன்பே திரும்பப் பெறப்பட்டது.
    .next = ஏற்கெனவே பட்டியலில் உள்ளது.
error-422-135 = அலுவலகம் பற்றிச் சொன்ன ஒன்று சாவியில் நிற்காது: { $name }.
    .next = அடையாளம் 3 முதல் 32 பெரிய ஆங்கில எழுத்துகள், எண்கள், புள்ளி, கோடு அல்லது சாய்கோடு; பெயரும் மாவட்டமும் சுருக்கம், மாநிலமும் அலுவலக வகையும் பட்டியலில் ஒன்று.
error-422-136 = சான்றிதழ் பெயருள்ள நபருக்கானது; இவரின் பெயரை யாரும் சொல்லவில்லை.
    .next = முதலில் பெயரை எழுதவும்.
error-422-137 = தாளிலிருந்து படிக்கக்கூடிய குறியீட்டுக்கு இது மிக நீளம்: { $name }.
    .next = படிவத்தில் உள்ளதுபோல் சுருக்கவும்.
error-422-138 = சாவிகளின் வரி { $number } இல் அலுவலகத்தின் பொதுச் சாவி இல்லை.
    .next = அலுவலகம் தந்தபடி கோப்பை ஒட்டவும்: வரிக்கு ஒரு சாவி.
error-422-139 = திரும்பப் பெற்ற சான்றிதழ்களின் பட்டியலை நம்ப முடியாது ({ $code }).
    .next = form: இது அத்தகைய பட்டியல் அல்ல; foreign: அதன் அலுவலகச் சாவி தெரியாது; signature: அலுவலகம் கையொப்பமிட்டபடி இல்லை. அலுவலகத்திடம் மீண்டும் பெறவும்.
error-600-135 = { $value } படிக்க முடியவில்லை: { $detail }
    .next = கோப்பின் பெயரைச் சொல்லவும், சாவிகளுக்குக் கோப்புகளின் கோப்புறை.
error-600-136 = { $value }, வரி { $number }: அலுவலகத்தின் பொதுச் சாவி அல்ல.
    .next = அலுவலகம் தந்தபடி, வரிக்கு ஒரு சாவி.
error-600-137 = { $value } பட்டியலை நம்ப முடியாது ({ $code }).
    .next = form: இது அத்தகைய பட்டியல் அல்ல; foreign: அதன் அலுவலகச் சாவி தெரியாது; signature: அலுவலகம் கையொப்பமிட்டபடி இல்லை. அலுவலகத்திடம் மீண்டும் பெறவும்.
