### What an office owes, to whom, and by when.
### duty-<id> names what is owed (a noun phrase, used in lists and letters); .what is one sentence: who must do what.

duty-enquiry = விசாரணை
    .what = யாராவது கொத்தடிமையிலோ கட்டாய உழைப்பிலோ பிடித்து வைக்கப்பட்டுள்ளார்களா என்று மாவட்ட ஆட்சியரோ, அவர் குறிப்பிடும் அதிகாரியோ தாமதமின்றி விசாரித்து, அதை முடிவுக்குக் கொண்டுவர வேண்டும்.
duty-rescue = மீட்பு
    .what = மாவட்ட ஆட்சியர், காவல்துறையுடனும் தொழிலாளர் துறையுடனும் சேர்ந்து, மக்களைப் பாதுகாப்பாக மீட்க வேண்டும்.
duty-finding_order = எழுத்துப்பூர்வ முடிவு
    .what = இது முதல்நோக்கில் கொத்தடிமை முறையா, ஏன் என்பதை ஆட்சியர் எழுத்தில் சொல்ல வேண்டும்.
duty-release_certificate = விடுதலைச் சான்றிதழ்
    .what = கொத்தடிமையில் இருந்தார், இப்போது விடுதலையானார் என்ற சான்றிதழை நடுவர் ஒவ்வொருவருக்கும், குழந்தைகளுக்கும், வழங்க வேண்டும்.
duty-immediate_assistance = உடனடி நிதியுதவி
    .what = விடுதலையான ஒவ்வொருவருக்கும் மாவட்ட ஆட்சியர் மாவட்ட நிதியிலிருந்து முதல் உதவியை வழங்க வேண்டும்; தண்டனைத் தீர்ப்பு தேவையில்லை.
duty-identity_document = அடையாள ஆவணத்துக்கான விண்ணப்பம்
    .what = அடையாள ஆவணம் இல்லாத ஒவ்வொருவருக்கும் விண்ணப்பம் செய்யப்படுவதை ஆட்சியர் உறுதி செய்ய வேண்டும்.
# FIR: first information report, the police record that starts a case.
duty-fir = FIR பதிவு செய்தல்
    .what = குற்றம் எங்கே நடந்திருந்தாலும், காவல்துறை தகவலை உடனடியாக முதல் தகவல் அறிக்கையாக (FIR) பதிவு செய்து, இலவச நகல் தர வேண்டும்.
duty-progress_to_victim = வழக்கின் நிலை பற்றிய தகவல்
    .what = புலனாய்வு எப்படி நடக்கிறது என்று காவல்துறை அந்த நபருக்குத் தெரிவிக்க வேண்டும்.
duty-scst_relief-fir = SC/ST சட்டத்தின்படி நிவாரணம், முதல் பகுதி (FIR)
    .what = FIR பதிவு செய்யப்படும்போது தர வேண்டிய நிவாரணப் பகுதியை மாவட்ட ஆட்சியர் வழங்க வேண்டும்.
duty-scst_relief-chargesheet = SC/ST சட்டத்தின்படி நிவாரணம், இரண்டாம் பகுதி (குற்றப்பத்திரிகை)
    .what = குற்றப்பத்திரிகை நீதிமன்றத்துக்குச் செல்லும்போது தர வேண்டிய நிவாரணப் பகுதியை மாவட்ட ஆட்சியர் வழங்க வேண்டும்.
duty-scst_relief-conviction = SC/ST சட்டத்தின்படி நிவாரணம், கடைசிப் பகுதி (தண்டனை)
    .what = நீதிமன்றம் தண்டனை விதிக்கும்போது தர வேண்டிய நிவாரணப் பகுதியை மாவட்ட ஆட்சியர் வழங்க வேண்டும்.
# A deputy superintendent of police must investigate, within the time of the SC/ST Rules.
duty-scst_investigation = SC/ST சட்டத்தின்படி புலனாய்வு
    .what = SC/ST சட்டத்தின்படியான குற்றத்தை, விதிகள் கேட்கும் பதவியில் உள்ள காவல் அதிகாரி புலனாய்வு செய்து, நீதிமன்றத்துக்கு அறிக்கை அனுப்ப வேண்டும்.
duty-trial = நீதிமன்ற விசாரணை
    .what = இச்சட்டத்தின்படியான குற்றங்களை நீதிமன்றம் விசாரிக்க வேண்டும்.
duty-reimbursement_proposal = உடனடி நிதியுதவியை ஈடுசெய்யும் முன்மொழிவு
    .what = உடனடி நிதியுதவியை ஈடுசெய்யக் கோரும் முன்மொழிவை மாநிலம் மத்திய அரசுக்கு அனுப்ப வேண்டும்; இதனால் பணம் வழங்குவது ஒருபோதும் தாமதிக்கக் கூடாது.
duty-rehabilitation_proposal = மறுவாழ்வுத் தொகைக்கான முன்மொழிவு
    .what = அந்த நபரின் மறுவாழ்வுத் தொகைக்கான முன்மொழிவை மாவட்ட ஆட்சியர் அனுப்ப வேண்டும்; இது தண்டனைத் தீர்ப்புக்காகக் காத்திருப்பதில்லை.
duty-rehabilitation_payment = மறுவாழ்வுத் தொகை வழங்கல்
    .what = ஒப்புதல் கிடைத்தவுடன், மாவட்ட ஆட்சியர் மறுவாழ்வுத் தொகையை அந்த நபரின் சொந்தக் கணக்கில் செலுத்த வேண்டும்.
duty-property_restoration = சொத்தைத் திரும்பக் கொடுத்தல்
    .what = கொத்தடிமைக் கடனுக்காகச் சொத்தை எடுத்தவர் அதைத் திரும்பக் கொடுக்க வேண்டும்; இல்லாவிட்டால் ஆட்சியர் உத்தரவிடலாம்.
duty-homestead_restoration = வீட்டைத் திரும்பக் கொடுத்தல்
    .what = விடுதலையானவர் வீட்டிலிருந்து வெளியேற்றப்பட்டால், ஆட்சியர் இயன்றவரை விரைவாக அதை அவருக்குத் திரும்பக் கொடுக்க வேண்டும்.
duty-wage_decision = கூலிக் கோரிக்கையின் மீது முடிவு
    .what = கொடுக்கப்படாத கூலிக்கான கோரிக்கையின் மீது கூலிக் கோரிக்கைகளுக்கான அதிகாரி முடிவு செய்ய வேண்டும்.
duty-compensation_decision = இழப்பீட்டின் மீது முடிவு
    .what = எவ்வளவு இழப்பீடு வழங்குவது என்று சட்டப் பணிகள் ஆணைக்குழு விசாரித்து முடிவு செய்ய வேண்டும்.
duty-work_or_allowance = வேலை, அல்லது படித்தொகை
    .what = வேலை உறுதித் திட்டத்தின்படி மாநிலம் வேலை தர வேண்டும், அல்லது வேலையில்லாப் படித்தொகை வழங்க வேண்டும்.
duty-work_wages = வேலை உறுதித் திட்டக் கூலி
    .what = வேலை உறுதித் திட்டத்தில் செய்த வேலைக்கான கூலியை மாநிலம் உரிய நேரத்தில் வழங்க வேண்டும்.
duty-school_admission = பள்ளியில் சேர்த்தல்
    .what = குழந்தையை அதன் வயதுக்குரிய வகுப்பில் உள்ளாட்சி அமைப்பு சேர்த்து, பாடங்களில் பின்தங்காமல் இருக்க உதவ வேண்டும்.
duty-committee_reconstitution = புதிய கண்காணிப்புக் குழு
    .what = கண்காணிப்புக் குழுவின் காலம் முடியும்போது, மாநிலமோ மாவட்ட ஆட்சியரோ கோட்டாட்சியரோ அதன் உறுப்பினர்களை மீண்டும் நியமிக்க வேண்டும்.
duty-child_welfare_committee = குழந்தையைக் குழந்தைகள் நலக் குழு முன் நிறுத்துதல்
    .what = குழந்தையைக் கண்டவர் அதைக் குழந்தைகள் நலக் குழுவின் முன் நிறுத்த வேண்டும்.

## Where a duty stands

duty-status-awaited = எதிர்பார்க்கப்படுகிறது
duty-status-fulfilled = முடிந்தது
duty-status-overdue = தாமதம்
# Shown with a dotted outline; not the same as "no".
duty-status-not_known = இன்னும் தெரியவில்லை
duty-status-lapsed = இனி தேவையில்லை

## Clocks

clock-late-days = { $days ->
    [one] { $days } நாள் தாமதம்
   *[other] { $days } நாட்கள் தாமதம்
 }
clock-late-hours = { $hours ->
    [one] { $hours } மணி நேரம் தாமதம்
   *[other] { $hours } மணி நேரம் தாமதம்
 }
clock-due-today = இன்றைக்குள்
clock-due-tomorrow = நாளைக்குள்
clock-due-days = { $days ->
    [one] இன்னும் { $days } நாளுக்குள்
   *[other] இன்னும் { $days } நாட்களுக்குள்
 }
clock-due-hours = { $hours ->
    [one] இன்னும் { $hours } மணி நேரத்துக்குள்
   *[other] இன்னும் { $hours } மணி நேரத்துக்குள்
 }
# $date is a formatted date with time, such as "Tue 3 Mar, 6 pm".
clock-by = { $date }-க்குள்
clock-since = { $date } முதல்
clock-last-day = கடைசி நாள் { $date }
clock-done-on = முடிந்தது: { $date }
clock-done-late = { $days ->
    [one] { $days } நாள் தாமதமாக முடிந்தது
   *[other] { $days } நாட்கள் தாமதமாக முடிந்தது
 }
clock-done-in-time = உரிய நேரத்தில் முடிந்தது
# "Forthwith" in the Act: no number of days is given.
clock-forthwith = தாமதமின்றி; சட்டம் நாட்களின் எண்ணிக்கை சொல்லவில்லை
clock-no-limit = உறுதி செய்யப்பட்ட காலக்கெடு இல்லை
# From another State's instrument or from an advisory: a date to remember, never lateness.
clock-benchmark = நல்ல நடைமுறை: { $date }-க்குள்
    .help = இந்தத் தேதி வேறு மாநில விதியிலிருந்து அல்லது அறிவுரையிலிருந்து வருகிறது. இது ஒரு நினைவூட்டல்; இதை வைத்து அலுவலகம் தாமதம் என்று சொல்வதில்லை.
clock-needs-time = இந்தக் காலக்கெடு மணிக் கணக்கில் உள்ளது; அது காக்கப்பட்டதா என்று அறிய நேரத்தையும் சேருங்கள்.
clock-not-started = இது நடக்கும்போது தொடங்கும்: { $event }
clock-may-be-superseded = 14 மே 2026 தேதியிட்ட புதிய விதிகள் இதை மாற்றியிருக்கலாம்
clock-not-late-surely = தாமதமாக இருக்கலாம்; தேதி சரியாகத் தெரியவில்லை
# After a name of a duty: to whom it is owed.
clock-to-case = வழக்கில் உள்ள எல்லோருக்கும்
clock-to-person = இந்த நபருக்கு

## Offices and others who owe something

office-district_magistrate = மாவட்ட ஆட்சியர்
office-sub_divisional_magistrate = கோட்டாட்சியர்
office-executive_magistrate = நிர்வாகத் துறை நடுவர்
office-police_station = காவல் நிலையம்
office-superintendent_of_police = காவல் கண்காணிப்பாளர்
office-labour_department = தொழிலாளர் துறை
office-state_government = மாநில அரசு
office-union_labour_ministry = தொழிலாளர் மற்றும் வேலைவாய்ப்பு அமைச்சகம், இந்திய அரசு
office-legal_services_authority = மாவட்ட சட்டப் பணிகள் ஆணைக்குழு
office-special_court = சிறப்பு நீதிமன்றம்
office-judicial_magistrate = நீதித்துறை நடுவர்
office-wage_authority = கூலிக் கோரிக்கைகளுக்கான அதிகாரி
office-gram_panchayat = ஊராட்சி
office-local_education_authority = உள்ளாட்சிக் கல்வி அலுவலர்
office-vigilance_committee = கண்காணிப்புக் குழு
office-nhrc = தேசிய மனித உரிமைகள் ஆணையம்
office-ncpcr = தேசிய குழந்தைகள் உரிமைகள் பாதுகாப்பு ஆணையம்
office-child_welfare_committee = குழந்தைகள் நலக் குழு
# The one who lent or gave the advance; the Act's word.
office-creditor = கடன் கொடுத்தவர்
office-employer = முதலாளி
office-high_court = உயர் நீதிமன்றம்
office-social_welfare_department = சமூக நலத் துறை
office-food_department = உணவு மற்றும் நுகர்பொருள் வழங்கல் துறை
office-health_authority = சுகாதாரத் துறை அலுவலர்
office-district_rural_development = மாவட்ட ஊரக வளர்ச்சி முகமை
office-bank = வங்கி
