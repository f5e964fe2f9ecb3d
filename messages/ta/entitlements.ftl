### What the law gives a person, and how well each number is known.
### entitlement-<id> is a short name; .what is one plain sentence.

entitlement-debt-extinguished = கடன் ரத்தாகிவிட்டது
    .what = கொத்தடிமைக் கடன் ஒவ்வொன்றும் சட்டப்படி முடிந்துவிட்டது. யாரும் அதைக் கேட்கவோ, அதற்காக வழக்குப் போடவோ, எதையும் எடுத்துக்கொள்ளவோ கூடாது.
entitlement-property-restored = சொத்து திரும்பக் கிடைக்கும்
    .what = கடனுக்காக எடுத்தது அல்லது பிடித்து வைத்தது திரும்பக் கொடுக்கப்பட வேண்டும்.
# "Homestead" in the Act: the home the worker lived in as part of the work.
entitlement-homestead-kept = வீடு நிலைக்கும்
    .what = வேலையின் பகுதியாகக் குடியிருந்த வீட்டிலிருந்து விடுதலையானவரை வெளியேற்றக் கூடாது.
entitlement-css-immediate_assistance = உடனடி நிதியுதவி
    .what = விடுதலையானவுடன் மாவட்ட நிதியிலிருந்து வழங்கப்படும் பணம். பின்னர் இது மறுவாழ்வுத் தொகையின் பகுதியாகக் கணக்கிடப்படும்.
entitlement-css-rehabilitation = மறுவாழ்வுத் தொகை
    .what = புதிதாகத் தொடங்க, இந்திய அரசின் திட்டத்திலிருந்து வழங்கப்படும் பணம். ஒரு பகுதி, மாதந்தோறும் தரும் நிதியில் வைக்கப்படலாம்.
entitlement-wages-shortfall = கொடுக்கப்படாத கூலி
    .what = முழுக் காலத்துக்குமான குறைந்தபட்ச ஊதியத்துக்கும் உண்மையில் கொடுத்ததற்கும் உள்ள வித்தியாசம்.
entitlement-wages-compensation = கொடுக்கப்படாத கூலிக்கு இழப்பீடு
    .what = கூலிக் கோரிக்கைகளுக்கான அதிகாரி, கொடுக்கப்படாத தொகையைப் போல் பத்து மடங்கு வரை கூடுதலாகத் தர உத்தரவிடலாம்.
entitlement-fine-daily_payment = அபராதத்திலிருந்து நாள்தோறும் ஒரு தொகை
    .what = நீதிமன்றம் தண்டித்து அபராதம் செலுத்தப்பட்டால், அந்த அபராதத்திலிருந்து ஒவ்வொரு நாளுக்கும் ஒரு தொகையைச் சட்டம் தொழிலாளருக்குத் தருகிறது.
entitlement-scst-relief = SC/ST சட்டத்தின்படி நிவாரணம்
    .what = பட்டியல் சாதியினருக்கும் பழங்குடியினருக்கும் பகுதி பகுதியாக வழங்கப்படும் நிவாரணம்: FIR-இன்போது, குற்றப்பத்திரிகையின்போது, தண்டனையின்போது.
entitlement-child_labour-fund = குழந்தை மற்றும் வளரிளம் பருவத் தொழிலாளர் நிதி
    .what = முதலாளியின் அபராதமும் அரசின் ஒரு தொகையும் குழந்தைக்கான நிதியில் வைக்கப்படும்.
entitlement-compensation-victim = குற்றத்தால் பாதிக்கப்பட்டவருக்கு இழப்பீடு
    .what = மாநிலத்தின் இழப்பீட்டுத் திட்டம்; யார் மீதும் வழக்கு விசாரணை நடக்காவிட்டாலும் கேட்கலாம்.
entitlement-legal_aid-counsel = இலவச வழக்கறிஞர்
    .what = சட்டப் பணிகள் ஆணைக்குழுவிடமிருந்து, செலவின்றி, வழக்கறிஞர், நீதிமன்றக் கட்டணம், ஆவணங்கள்.
entitlement-witness-protection = சாட்சியாகப் பாதுகாப்பு
    .what = விண்ணப்பித்தால், தேவைப்படும் வரை, அவருக்கும் குடும்பத்துக்கும் மிரட்டலிலிருந்து பாதுகாப்பு.
entitlement-employment-guarantee = வேலை உறுதித் திட்டத்தில் கூலி வேலை
    .what = கிராமக் குடும்பத்தின் பெரியவர்களுக்கு ஆண்டுதோறும் குறிப்பிட்ட நாட்கள் கூலி வேலை, அல்லது வேலை தராவிட்டால் படித்தொகை.
entitlement-education-admission = பள்ளியில் இடம்
    .what = 6 முதல் 14 வயது வரையிலான ஒவ்வொரு குழந்தைக்கும், வயதுக்குரிய வகுப்பில், பாடங்களில் பின்தங்காமல் இருக்க உதவியுடன், இலவசக் கல்வி.

## In kind, with the rehabilitation

entitlement-noncash-house_site = வீட்டுமனை
    .what = மாநிலத்திடமிருந்து வீட்டுமனைப் பட்டா.
entitlement-noncash-agricultural_land = விவசாய நிலம்
    .what = மாநிலத்திடமிருந்து பயிரிட நிலம்.
entitlement-noncash-land_development = நிலத்தைப் பண்படுத்த உதவி
    .what = அந்த நபரின் நிலத்தைச் சமப்படுத்துதல், நீர் வசதி, பிற வேலைகள்.
entitlement-noncash-dwelling = குறைந்த செலவு வீடு
    .what = குறைந்த செலவில் கட்டிய வீடு, அல்லது கட்ட உதவி.
entitlement-noncash-animal_husbandry = கால்நடைகளும் வளர்க்கும் முறையும்
    .what = மாடு, கோழி, ஆடு அல்லது பன்றி, அவற்றை வளர்க்க உதவி.
entitlement-noncash-wage_employment = குறைந்தபட்ச ஊதியத்தில் வேலை
    .what = குறைந்தபட்ச ஊதியத்துக்குக் குறையாத கூலியில் வேலை.
entitlement-noncash-minor_forest_produce = வனப் பொருள் சேகரிப்பும் விற்பனையும்
    .what = சிறு வனப் பொருட்களைச் சேகரிக்க, பக்குவப்படுத்த, விற்க உதவி.
entitlement-noncash-ration = உணவும் அத்தியாவசியப் பொருட்களும்
    .what = குடும்ப அட்டையும் நியாய விலைக் கடைப் பொருட்களும்.
entitlement-noncash-education = குழந்தைகளுக்குக் கல்வி
    .what = குழந்தைகளுக்குப் பள்ளி, விடுதி, கல்வி உதவித்தொகை.
entitlement-noncash-other_schemes = பிற நலத்திட்டங்கள்
    .what = அந்த நபர் தகுதி பெறும் மத்திய, மாநில அரசுகளின் வேறு எந்தத் திட்டமும்.
entitlement-noncash-safe_accommodation = பாதுகாப்பான தங்குமிடம், உணவு, ஊர் திரும்பும் பயணம்
    .what = அந்த நபர் ஊர் சேரும் வரை, மாவட்டத்தின் செலவில் தங்குமிடம், உணவு, பயணம்.
entitlement-noncash-counselling = மனம்விட்டுப் பேச ஒருவர்
    .what = அந்த நபருக்கும் குடும்பத்துக்கும் மனநல ஆலோசனை.
entitlement-noncash-skill = தொழிற்பயிற்சி
    .what = கட்டணமின்றி ஒரு திறனில் பயிற்சி.

## Schemes open to a freed household

entitlement-scheme-pmay_g = பிரதம மந்திரி ஆவாஸ் யோஜனா (கிராமின்) வீடு
    .what = கிராமத்தில் வீடு கட்டப் பணம்; விடுவிக்கப்பட்ட கொத்தடிமைத் தொழிலாளர்களுக்கு முன்னுரிமை.
entitlement-scheme-pm_jay = ஆயுஷ்மான் பாரத் (PM-JAY) மருத்துவமனைக் காப்பீடு
    .what = ஆண்டுக்கு ஒரு தொகை வரை குடும்பத்துக்கு இலவச மருத்துவமனைச் சிகிச்சை.
entitlement-scheme-e_shram = இ-ஷ்ரம் அட்டை
    .what = 16 முதல் 59 வயதுள்ளவர்களுக்கு, அமைப்புசாராத் தொழிலாளர்களின் தேசியப் பட்டியலில் பதிவு.
# BOCW: Building and Other Construction Workers' welfare board.
entitlement-scheme-bocw = கட்டுமானத் தொழிலாளர் நல வாரியம்
    .what = கடந்த ஆண்டில் 90 நாட்கள் கட்டுமானப் பணி செய்தவர்களுக்கு நலத்திட்ட உதவிகள்.
entitlement-scheme-nsap_old_age = முதியோர் ஓய்வூதியம்
    .what = ஏழைக் குடும்பங்களுக்கு, 60 வயது முதல் மாத ஓய்வூதியம்.
entitlement-scheme-nsap_widow = கைம்பெண் ஓய்வூதியம்
    .what = ஏழைக் குடும்பங்களைச் சேர்ந்த கணவரை இழந்த பெண்களுக்கு மாத ஓய்வூதியம்.
entitlement-scheme-nsap_disability = மாற்றுத்திறனாளி ஓய்வூதியம்
    .what = ஏழைக் குடும்பங்களைச் சேர்ந்த, கடுமையான குறைபாடு உள்ள பெரியவர்களுக்கு மாத ஓய்வூதியம்.
entitlement-scheme-nsap_family_benefit = குடும்ப உதவித்தொகை
    .what = ஏழைக் குடும்பத்தில் சம்பாதிப்பவர் இறந்தால் ஒருமுறை வழங்கப்படும் தொகை.
entitlement-scheme-ration = குடும்ப அட்டை
    .what = தேசிய உணவுப் பாதுகாப்புச் சட்டத்தின்படி மாதந்தோறும் தானியம்.
entitlement-scheme-ujjwala = சமையல் எரிவாயு (உஜ்வலா)
    .what = ஏழைக் குடும்பத்துப் பெண்ணுக்கு எரிவாயு இணைப்பு.
entitlement-scheme-jan_dhan = வங்கிக் கணக்கு (ஜன் தன்)
    .what = குறைந்தபட்ச இருப்பு தேவையில்லாத வங்கிக் கணக்கு.
entitlement-scheme-matru_vandana = தாய்மார்களுக்கு உதவி (மாத்ரு வந்தனா)
    .what = குழந்தை பிறக்கும் காலத்தில் தாய்க்குப் பண உதவி.
entitlement-scheme-scholarship = கல்வி உதவித்தொகை
    .what = பட்டியல் சாதி, பழங்குடிக் குழந்தைகளுக்குக் கல்வி உதவித்தொகை.
entitlement-scheme-pm_sym = ஓய்வூதியச் சேமிப்பு (PM-SYM)
    .what = 18 முதல் 40 வயதுக்குள் சேரும் அமைப்புசாராத் தொழிலாளர்களுக்கு ஓய்வூதியச் சேமிப்பு.

## Where an entitlement stands

entitlement-status-due = தரப்பட வேண்டும்
entitlement-status-not_yet = இன்னும் இல்லை
entitlement-status-not_applicable = பொருந்தாது
entitlement-status-not_known = இன்னும் தெரியவில்லை

entitlement-received = பெற்றது { $amount }
entitlement-outstanding = நிலுவை { $amount }
# A part of the rehabilitation money that is placed in a fund and pays every month.
entitlement-of-which-annuity = அதில் { $amount } மாதந்தோறும் தரும் நிதியில்
entitlement-set-off = ஏற்கெனவே பெற்ற { $amount } கணக்கில் கொள்ளப்பட்டது
entitlement-amount-not-known = தொகை தெரியவில்லை
# After the scheme's approval ended on 31 March 2026.
entitlement-last-known = தொகை உறுதி செய்யப்படவில்லை; { $date } வரை அது அதிகபட்சம் { $amount }; அதற்குக் குறையாமல் கேட்கப்படுகிறது
entitlement-at-least = குறைந்தது { $amount }
entitlement-between = { $low } முதல் { $high } வரை
entitlement-up-to = { $amount } வரை
entitlement-no-set-off = மற்ற எல்லாவற்றுக்கும் கூடுதலாக
entitlement-per-household = குடும்பத்துக்கு

## Category of the rehabilitation scheme

category-A = பிரிவு A
    .meaning = கீழே உள்ளவை எதுவும் பொருந்தாத, வயதுவந்த ஆண்.
category-B = பிரிவு B
    .meaning = பெண், குழந்தை, அல்லது கட்டாயப் பிச்சை, வேறு கட்டாயக் குழந்தை உழைப்பிலிருந்து மீட்கப்பட்ட குழந்தை.
category-C = பிரிவு C
    .meaning = திருநர், மாற்றுத்திறனாளி, அல்லது பாலியல் சுரண்டல், ஆள் கடத்தலிலிருந்து மீட்கப்பட்ட பெண் அல்லது குழந்தை; அல்லது மாவட்ட ஆட்சியர் தகுந்ததாகக் கருதும்போது.
category-not_known = பிரிவு இன்னும் தெரியவில்லை
    .meaning = பாலினம், வயது அல்லது மாற்றுத்திறன் இன்னும் சொல்லப்படவில்லை.

## How well a number or a rule is known. The mark stands beside every number.

grade-text = மூலம் படிக்கப்பட்டது
    .meaning = அதிகாரப்பூர்வச் சொற்கள் படிக்கப்பட்டன.
grade-reported = தெரிவிக்கப்பட்டது
    .meaning = ஒத்துப்போகும் இரண்டு ஆதாரங்கள் இதைத் தெரிவிக்கின்றன; அதிகாரப்பூர்வச் சொற்கள் படிக்கப்படவில்லை.
grade-recalled = நினைவிலிருந்து; முதலில் உறுதி செய்யுங்கள்
    .meaning = இதில் பணிபுரிபவர்களுக்குத் தெரிந்தது; இன்னும் உறுதி செய்யப்படவில்லை. தாக்கல் செய்வதற்கு முன் உறுதி செய்யுங்கள்.
grade-unknown = தெரியாதது
    .meaning = தேடியும் கிடைக்கவில்லை. எந்த மதிப்பும் ஊகிக்கப்படவில்லை.

## Units of law's numbers

unit-rupees = ரூபாய்
unit-rupees_per_day = நாளொன்றுக்கு ரூபாய்
unit-hours = { $count ->
    [one] { $count } மணி நேரம்
   *[other] { $count } மணி நேரம்
 }
unit-days = { $count ->
    [one] { $count } நாள்
   *[other] { $count } நாட்கள்
 }
unit-months = { $count ->
    [one] { $count } மாதம்
   *[other] { $count } மாதங்கள்
 }
unit-years = { $count ->
    [one] { $count } ஆண்டு
   *[other] { $count } ஆண்டுகள்
 }
unit-percent = { $count } சதவீதம்
unit-percent_per_day = நாளொன்றுக்கு { $count } சதவீதம்
unit-km = { $count } கி.மீ.
# The age of a person in years.
unit-age_years = { $count ->
    [one] { $count } வயது
   *[other] { $count } வயது
 }
unit-kilograms = { $count } கிலோ
unit-person_days = { $count ->
    [one] { $count } வேலை நாள்
   *[other] { $count } வேலை நாட்கள்
 }
unit-count = { $count }
# "3 times", as in "three times the unpaid amount".
unit-times = { $count ->
    [one] ஒரு மடங்கு
   *[other] { $count } மடங்கு
 }
unit-people = { $count ->
    [one] { $count } நபர்
   *[other] { $count } பேர்
 }

## Wages

wages-due = குறைந்தபட்சம் தர வேண்டியது
wages-paid = கொடுத்தது
wages-short = குறைவு
wages-days = கணக்கிட்ட நாட்கள்
# $rates: which minimum wage rate was missing.
wages-rate-not-known = குறைந்தபட்ச ஊதிய விகிதம் இங்கே தெரியவில்லை: { $work }, { $state }, { $date }.
wages-no-period = வேலை செய்த நாட்கள் தெரியாததால், தொகையை இன்னும் கணக்கிட முடியவில்லை.
wages-no-pay = உண்மையில் எவ்வளவு கொடுக்கப்பட்டது என்று இன்னும் தெரியவில்லை.
wages-ask-local = அங்கே அதே வேலைக்கு மற்றவர்களுக்கு எவ்வளவு கிடைக்கிறது என்று கேளுங்கள்.
