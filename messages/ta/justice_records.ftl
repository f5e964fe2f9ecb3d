### Two districts, investigation and court, threats: what is recorded of them.

## Offer of a hand-over

record-handoff_offer = ஒப்படைப்புக் கோரிக்கை
    .what = ஒரு மாவட்டம் ஒருவரை, கோப்பை, பணத்தை அல்லது கடமைகளை ஏற்க மற்றொரு மாவட்டத்தைக் கேட்கிறது. அது ஏற்கும் வரை எதுவும் மாறாது.
field-handoff_offer-on = தேதி
field-handoff_offer-from_state = எந்த மாநிலத்திலிருந்து
field-handoff_offer-from_district = எந்த மாவட்டத்திலிருந்து
field-handoff_offer-to_state = எந்த மாநிலத்திற்கு
field-handoff_offer-to_district = எந்த மாவட்டத்திற்கு
field-handoff_offer-office = அலுவலகம்
field-handoff_offer-person = அந்த நபர் அங்கு செல்ல வேண்டும்
field-handoff_offer-file = ஒப்படைக்க வேண்டியது: கோப்பு
field-handoff_offer-funds = ஒப்படைக்க வேண்டியது: பணம்
field-handoff_offer-rehabilitation = ஒப்படைக்க வேண்டியது: மறுவாழ்வுத் தொகை வழங்கும் கடமை
field-handoff_offer-documents = ஒப்படைக்க வேண்டியது: அடையாள ஆவணங்கள்
field-handoff_offer-schooling = ஒப்படைக்க வேண்டியது: பள்ளிக் கல்வி வழங்கும் கடமை
field-handoff_offer-work = ஒப்படைக்க வேண்டியது: வேலை உறுதித் திட்ட வேலை வழங்கும் கடமை
field-handoff_offer-number = கடித எண்
field-handoff_offer-note = குறிப்பு

## Hand-over accepted

record-handoff_accept = ஒப்படைப்பு ஏற்கப்பட்டது
    .what = கேட்கப்பட்ட மாவட்டம் ஏற்றுக்கொண்டது. இந்நாள் முதல் கோரப்பட்டவை அதனிடம்.
field-handoff_accept-on = தேதி
field-handoff_accept-by_state = பதிலளிக்கும் மாநிலம்
field-handoff_accept-by_district = பதிலளிக்கும் மாவட்டம்
field-handoff_accept-office = அலுவலகம்
field-handoff_accept-number = கடித எண்
field-handoff_accept-note = குறிப்பு

## Hand-over refused

record-handoff_refuse = ஒப்படைப்பு மறுக்கப்பட்டது
    .what = கேட்கப்பட்ட மாவட்டம் ஏற்கவில்லை. அனைத்தும் அனுப்பியவரிடமே இருக்கும்.
field-handoff_refuse-on = தேதி
field-handoff_refuse-by_state = பதிலளிக்கும் மாநிலம்
field-handoff_refuse-by_district = பதிலளிக்கும் மாவட்டம்
field-handoff_refuse-office = அலுவலகம்
field-handoff_refuse-number = கடித எண்
field-handoff_refuse-reasons = கூறப்பட்ட காரணங்கள்
field-handoff_refuse-note = குறிப்பு

## Hand-over disputed

record-handoff_dispute = ஒப்படைப்பில் கருத்து வேறுபாடு
    .what = இரு மாவட்டங்களும் உடன்படவில்லை. இரண்டுக்கும் மேலான அலுவலகம் முடிவு செய்யும் வரை எதுவும் மாறாது.
field-handoff_dispute-on = தேதி
field-handoff_dispute-office = அலுவலகம்
field-handoff_dispute-number = கடித எண்
field-handoff_dispute-reasons = கூறப்பட்ட காரணங்கள்
field-handoff_dispute-note = குறிப்பு

## Dispute decided

record-handoff_settled = கருத்து வேறுபாடு தீர்க்கப்பட்டது
    .what = கோரப்பட்டவை யாரிடம் என்பதை இரு மாவட்டங்களுக்கும் மேலான அலுவலகம் முடிவு செய்தது.
field-handoff_settled-on = தேதி
field-handoff_settled-held_by = இப்போது யாரிடம்
field-handoff_settled-office = முடிவு செய்த அலுவலகம்
field-handoff_settled-number = கடித எண்
field-handoff_settled-note = குறிப்பு

## Escort

record-escort = வழித்துணை
    .what = வழியில் அதிகாரிகள் உடன் சென்றனர்.
field-escort-on = தேதி
field-escort-office = அலுவலகம்
field-escort-officers = எத்தனை அதிகாரிகள்
field-escort-woman_officer = பெண் அதிகாரி உடன் இருந்தார்
field-escort-asked_by_person = அந்த நபர் துணையை விரும்பினார்
field-escort-number = கடித எண்
field-escort-note = குறிப்பு

## Transfer of the file

record-file_transfer = கோப்பு அனுப்பப்பட்டது
    .what = கோப்பு ஒரு மாவட்டத்திலிருந்து மற்றொன்றுக்குச் சென்றது.
field-file_transfer-on = தேதி
field-file_transfer-from_state = எந்த மாநிலத்திலிருந்து
field-file_transfer-from_district = எந்த மாவட்டத்திலிருந்து
field-file_transfer-to_state = எந்த மாநிலத்திற்கு
field-file_transfer-to_district = எந்த மாவட்டத்திற்கு
field-file_transfer-pages = பக்கங்கள்
field-file_transfer-copy_kept = அனுப்பியவர் நகல் வைத்துள்ளார்
field-file_transfer-received_on = பெற்ற தேதி
field-file_transfer-number = கடித எண்
field-file_transfer-note = குறிப்பு

## Transfer of money between districts

record-funds_transfer = மாவட்டங்களுக்கு இடையே பணம் அனுப்பப்பட்டது
    .what = அந்த நபருக்கான பணம் ஒரு அலுவலகத்திலிருந்து மற்றொன்றுக்குச் சென்றது. அதனால் அது அவரைச் சென்றடையவில்லை.
field-funds_transfer-on = தேதி
field-funds_transfer-from_state = எந்த மாநிலத்திலிருந்து
field-funds_transfer-from_district = எந்த மாவட்டத்திலிருந்து
field-funds_transfer-to_state = எந்த மாநிலத்திற்கு
field-funds_transfer-to_district = எந்த மாவட்டத்திற்கு
field-funds_transfer-amount = தொகை
field-funds_transfer-received_on = பெற்ற தேதி
field-funds_transfer-number = கடித எண்
field-funds_transfer-note = குறிப்பு

## Refusal sent to the superintendent

record-fir_superintendent = மறுப்பு காவல் கண்காணிப்பாளருக்கு அனுப்பப்பட்டது
    .what = காவல்துறை முதல் தகவல் அறிக்கையை மறுத்தது; நடந்தது எழுத்தில் கண்காணிப்பாளருக்கு அனுப்பப்பட்டது.
field-fir_superintendent-on = தேதி
field-fir_superintendent-how = எப்படி அனுப்பப்பட்டது
field-fir_superintendent-number = கடித எண்
field-fir_superintendent-note = குறிப்பு

## Magistrate asked to order it

record-fir_magistrate = விசாரணைக்கு உத்தரவிட நீதித்துறை நடுவரிடம் கோரப்பட்டது
    .what = விசாரிக்கக் காவல்துறைக்கு உத்தரவிடுமாறு நடுவரிடம் கேட்கப்பட்டது.
field-fir_magistrate-on = தேதி
field-fir_magistrate-court = நீதிமன்றம்
field-fir_magistrate-number = விண்ணப்ப எண்
field-fir_magistrate-note = குறிப்பு

## Magistrate ordered the investigation

record-fir_magistrate_order = நடுவர் விசாரணைக்கு உத்தரவிட்டார்
    .what = வழக்குப் பதிந்து விசாரிக்க நடுவர் காவல்துறைக்கு உத்தரவிட்டார்.
field-fir_magistrate_order-on = தேதி
field-fir_magistrate_order-court = நீதிமன்றம்
field-fir_magistrate_order-number = உத்தரவு எண்
field-fir_magistrate_order-note = குறிப்பு

## Step of the investigation

record-investigation_step = விசாரணை நடவடிக்கை
    .what = விசாரணையில் காவல்துறை செய்த ஒன்று.
field-investigation_step-on = தேதி
field-investigation_step-step = என்ன செய்யப்பட்டது
field-investigation_step-rank = அதிகாரியின் பதவி
field-investigation_step-audio_video = ஒலி-ஒளிப் பதிவு செய்யப்பட்டது
field-investigation_step-officer = அதிகாரியின் பெயர்
field-investigation_step-note = குறிப்பு

## Statement before a Magistrate

record-magistrate_statement = நடுவர் முன் வாக்குமூலம்
    .what = நடந்ததை அந்த நபர் விரைவிலேயே நடுவரிடம் கூறினார்; அது பாதுகாக்கப்படும்.
field-magistrate_statement-on = தேதி
field-magistrate_statement-court = நீதிமன்றம்
field-magistrate_statement-oath = சத்தியப் பிரமாணத்தில்
field-magistrate_statement-audio_video = ஒலி-ஒளிப் பதிவு செய்யப்பட்டது
field-magistrate_statement-interpreter = மொழிபெயர்ப்பாளர் இருந்தார்
field-magistrate_statement-support_person = நம்பிக்கைக்குரியவர் உடன் இருந்தார்
field-magistrate_statement-accused_absent = குற்றம்சாட்டப்பட்டவர்கள் அனைவரும் விலக்கி வைக்கப்பட்டனர்
field-magistrate_statement-present = யார் உடன் இருந்தார்கள்
field-magistrate_statement-note = குறிப்பு

## Statement taken back

record-retraction = வாக்குமூலம் திரும்பப் பெறப்பட்டது
    .what = அந்த நபர் தான் கூறியதைத் திரும்பப் பெற்றார். முதல் கூற்று அப்படியே இருக்கும்; யார் உடன் இருந்தார்கள் என்பதும் பதிவாகும்.
field-retraction-on = தேதி
field-retraction-before = யார் முன்
field-retraction-private = தனிமையில் பேசினார்
field-retraction-employer_present = முதலாளி அல்லது அவரது ஆள் இருந்தார்
field-retraction-lawyer_present = அந்த நபரின் வழக்கறிஞர் இருந்தார்
field-retraction-present = யார் உடன் இருந்தார்கள்
field-retraction-words = என்ன கூறப்பட்டது
field-retraction-note = குறிப்பு

## Arrest

record-arrest = கைது
    .what = காவல்துறை குற்றம்சாட்டப்பட்ட ஒருவரைக் கைது செய்தது.
field-arrest-on = தேதி
field-arrest-role = குற்றம் சாட்டப்பட்டவரின் பங்கு
field-arrest-sections = பிரிவுகள்
field-arrest-who = குற்றம் சாட்டப்பட்டவரின் பெயர்
field-arrest-note = குறிப்பு

## Bail

record-bail = பிணை
    .what = குற்றம்சாட்டப்பட்டவரின் பிணை குறித்து நீதிமன்றம் முடிவு செய்தது.
field-bail-on = தேதி
field-bail-court = நீதிமன்றம்
field-bail-outcome = முடிவு
field-bail-role = குற்றம் சாட்டப்பட்டவரின் பங்கு
field-bail-victim_heard = மீட்கப்பட்டவரின் கருத்து கேட்கப்பட்டது
field-bail-no_contact = குற்றம்சாட்டப்பட்டவர் மக்களிடமிருந்து விலகி இருக்க வேண்டும்
field-bail-conditions = நிபந்தனைகள்
field-bail-who = குற்றம் சாட்டப்பட்டவரின் பெயர்
field-bail-number = உத்தரவு எண்
field-bail-note = குறிப்பு

## Hearing

record-hearing = விசாரணை அமர்வு
    .what = நீதிமன்றம் வழக்கை விசாரித்தது; அடுத்த தேதியுடன் வழக்குப் பட்டியலில் இருக்கும்.
field-hearing-on = தேதி
field-hearing-forum = நீதிமன்றம் அல்லது அதிகார அமைப்பின் வகை
field-hearing-court = நீதிமன்றம்
field-hearing-purpose = எதற்காக
field-hearing-happened = என்ன நடந்தது
field-hearing-next_on = அடுத்த தேதி
field-hearing-next_purpose = அடுத்த தேதி எதற்காக
field-hearing-survivor_called = மீட்கப்பட்டவர் அழைக்கப்பட்டுள்ளார்
field-hearing-cnr = சி.என்.ஆர். எண்
    .help = நீதிமன்ற இணையதளத்தில் உள்ளபடி 16 எழுத்துகளும் எண்களும், எ.கா. XXYY010012342026.
field-hearing-number = நீதிமன்ற வழக்கு எண்
field-hearing-note = குறிப்பு

## Order of a court

record-court_order = நீதிமன்ற உத்தரவு
    .what = இறுதித் தீர்ப்பு அல்லாத ஒன்றை நீதிமன்றம் உத்தரவிட்டது.
field-court_order-on = தேதி
field-court_order-forum = நீதிமன்றம் அல்லது அதிகார அமைப்பின் வகை
field-court_order-court = நீதிமன்றம்
field-court_order-orders = என்ன உத்தரவு
field-court_order-by_when = எப்போதுக்குள்
field-court_order-number = உத்தரவு எண்
field-court_order-words = உத்தரவின் வாசகம்
field-court_order-note = குறிப்பு

## Appeal

record-appeal = மேல்முறையீடு
    .what = தீர்ப்பு அல்லது உத்தரவு மேல் நீதிமன்றத்திற்குக் கொண்டு செல்லப்பட்டது.
field-appeal-on = தேதி
field-appeal-forum = நீதிமன்றம் அல்லது அதிகார அமைப்பின் வகை
field-appeal-court = நீதிமன்றம்
field-appeal-by = யார் மேல்முறையீடு செய்தார்
field-appeal-outcome = என்ன ஆனது
field-appeal-number = மேல்முறையீட்டு எண்
field-appeal-note = குறிப்பு

## Money the court ordered

record-fine_or_compensation = நீதிமன்றம் உத்தரவிட்ட பணம்
    .what = அபராதம் அல்லது இழப்பீடு: எவ்வளவு உத்தரவு, எவ்வளவு வசூல், எவ்வளவு அந்த நபரைச் சேர்ந்தது.
field-fine_or_compensation-on = தேதி
field-fine_or_compensation-what = இது என்ன
field-fine_or_compensation-amount = உத்தரவிடப்பட்ட தொகை
field-fine_or_compensation-recovered = குற்றம்சாட்டப்பட்டவர் இதுவரை செலுத்தியது
field-fine_or_compensation-to_person = அந்த நபரைச் சேர்ந்தது
field-fine_or_compensation-court = நீதிமன்றம்
field-fine_or_compensation-note = குறிப்பு

## Threat

record-threat = மிரட்டல்
    .what = யாரோ அந்த நபரை மிரட்டினார், அல்லது கூறியதைத் திரும்பப் பெற அழுத்தினார்.
field-threat-on = தேதி
field-threat-what = எப்படி மிரட்டினார்கள்
field-threat-role = யாரால்
field-threat-protection_wanted = அந்த நபர் பாதுகாப்பை விரும்புகிறார்
field-threat-police_told = காவல்துறைக்குத் தெரிவிக்கப்பட்டது
field-threat-who = மிரட்டியவரின் பெயர்
field-threat-words = என்ன கூறப்பட்டது அல்லது செய்யப்பட்டது
field-threat-note = குறிப்பு

## Answer to a threat

record-threat_answer = மிரட்டலுக்கு நடவடிக்கை
    .what = மிரட்டல் குறித்து என்ன செய்யப்பட்டது. அந்த நபர் பாதுகாப்பாக இல்லாத வரை அது வழக்கின் மேலேயே இருக்கும்.
field-threat_answer-on = தேதி
field-threat_answer-done = என்ன செய்யப்பட்டது
field-threat_answer-safe_now = அந்த நபர் இப்போது பாதுகாப்பாக உள்ளார்
field-threat_answer-office = அலுவலகம்
field-threat_answer-note = குறிப்பு

## Request for protection

record-protection_request = பாதுகாப்புக் கோரிக்கை
    .what = சாட்சியாக அல்லது ஆபத்தில் உள்ளவராகப் பாதுகாப்பு கோரப்பட்டது.
field-protection_request-on = தேதி
field-protection_request-office = கேட்கப்பட்ட அலுவலகம்
field-protection_request-interim = உடனடிப் பாதுகாப்பு கோரப்பட்டது
field-protection_request-number = கடித எண்
field-protection_request-note = குறிப்பு

## Answer to the request for protection

record-protection_answer = பாதுகாப்புக் கோரிக்கைக்குப் பதில்
    .what = பாதுகாப்புக் கோரிக்கைக்கு அலுவலகம் பதிலளித்தது.
field-protection_answer-on = தேதி
field-protection_answer-outcome = பதில்
field-protection_answer-office = அலுவலகம்
field-protection_answer-review_on = மீண்டும் பரிசீலிக்கும் தேதி
field-protection_answer-reasons = கூறப்பட்ட காரணங்கள்
field-protection_answer-number = உத்தரவு அல்லது கடித எண்
field-protection_answer-note = குறிப்பு

## Lawyer assigned

record-advocate_assigned = வழக்கறிஞர் நியமிக்கப்பட்டார்
    .what = அந்த நபருக்கு இலவச வழக்கறிஞர் நியமிக்கப்பட்டார்.
field-advocate_assigned-on = தேதி
field-advocate_assigned-office = அலுவலகம்
field-advocate_assigned-panel = குழுவில் வழக்கறிஞரின் எண் அல்லது குறி
    .help = வழக்குப் பட்டியல் இதை மட்டுமே காட்டும், பெயரை ஒருபோதும் காட்டாது.
field-advocate_assigned-until = எதுவரை அவர்களின் வழக்கறிஞர்
field-advocate_assigned-name = வழக்கறிஞரின் பெயர்
field-advocate_assigned-number = கடித எண்
field-advocate_assigned-note = குறிப்பு

## Lists of words

choice-held_by-sender = அனுப்பியவர்
choice-held_by-receiver = கேட்கப்பட்டவர்
choice-investigation_step-spot_visit = இடத்தைப் பார்வையிடல்
choice-investigation_step-statement = வாக்குமூலம் பெறல்
choice-investigation_step-seizure = பொருள்/பதிவேடு கைப்பற்றல்
choice-investigation_step-medical = மருத்துவப் பரிசோதனை
choice-investigation_step-forensic = தடயவியல் ஆய்வு
choice-investigation_step-identification = குற்றம்சாட்டப்பட்டவரை அடையாளம் காணல்
choice-investigation_step-wage_records = ஊதியப் பதிவேடுகள் கோரல்
choice-investigation_step-handed_to_higher = உயர் அதிகாரியிடம் ஒப்படைப்பு
choice-investigation_step-other = வேறு
choice-police_rank-constable = காவலர்
choice-police_rank-sub_inspector = உதவி ஆய்வாளர்
choice-police_rank-inspector = ஆய்வாளர்
choice-police_rank-deputy_superintendent = துணைக் கண்காணிப்பாளர்
choice-police_rank-superintendent = கண்காணிப்பாளர்
choice-police_rank-not_told = கூறப்படவில்லை
choice-retraction_before-magistrate = நடுவர்
choice-retraction_before-court = விசாரணை நீதிமன்றம்
choice-retraction_before-police = காவல்துறை
choice-retraction_before-officer = வேறு அதிகாரி
choice-retraction_before-affidavit = பிரமாணப் பத்திரம் மூலம்
choice-retraction_before-other = வேறு ஒருவர்
choice-bail_outcome-granted = வழங்கப்பட்டது
choice-bail_outcome-refused = மறுக்கப்பட்டது
choice-bail_outcome-cancelled = ரத்து செய்யப்பட்டது
choice-bail_outcome-anticipatory_granted = கைதுக்கு முன் வழங்கப்பட்டது
choice-bail_outcome-anticipatory_refused = கைதுக்கு முன் மறுக்கப்பட்டது
choice-forum-executive_magistrate = நிர்வாக நடுவர்
choice-forum-judicial_magistrate = நீதித்துறை நடுவர்
choice-forum-sessions = அமர்வு நீதிமன்றம்
choice-forum-special_court = சிறப்பு நீதிமன்றம்
choice-forum-high_court = உயர் நீதிமன்றம்
choice-forum-supreme_court = உச்ச நீதிமன்றம்
choice-forum-wage_authority = ஊதியக் கோரிக்கை அதிகாரி
choice-forum-commission = ஆணையம்
choice-forum-other = வேறு
choice-hearing_purpose-remand = காவல் நீட்டிப்பு
choice-hearing_purpose-bail = பிணை
choice-hearing_purpose-cognizance = வழக்கை ஏற்றல்
choice-hearing_purpose-charge = குற்றச்சாட்டு வனைதல்
choice-hearing_purpose-evidence = அரசுத் தரப்பு சாட்சியம்
choice-hearing_purpose-cross_examination = குறுக்கு விசாரணை
choice-hearing_purpose-accused_statement = குற்றம்சாட்டப்பட்டவரின் வாக்குமூலம்
choice-hearing_purpose-arguments = வாதங்கள்
choice-hearing_purpose-judgment = தீர்ப்பு
choice-hearing_purpose-compensation = இழப்பீடு
choice-hearing_purpose-other = வேறு
choice-hearing_happened-held = நடைபெற்றது
choice-hearing_happened-adjourned_court = நீதிமன்றத்தால் ஒத்திவைப்பு
choice-hearing_happened-adjourned_prosecution = அரசுத் தரப்புக்காக ஒத்திவைப்பு
choice-hearing_happened-adjourned_defence = எதிர்த் தரப்புக்காக ஒத்திவைப்பு
choice-hearing_happened-witness_absent = சாட்சி வரவில்லை
choice-hearing_happened-not_listed = எடுத்துக்கொள்ளப்படவில்லை
choice-hearing_happened-disposed = வழக்கு அங்கு முடிந்தது
choice-order_kind-produce_persons = நபர்களை ஆஜர்படுத்த
choice-order_kind-release_persons = நபர்களை விடுவிக்க
choice-order_kind-pay = பணம் செலுத்த
choice-order_kind-protect = பாதுகாப்பு வழங்க
choice-order_kind-investigate = விசாரிக்க
choice-order_kind-report = நீதிமன்றத்திற்கு அறிக்கை
choice-order_kind-summons = அழைப்பாணை
choice-order_kind-warrant = பிடியாணை
choice-order_kind-stay = தற்காலிகத் தடை
choice-order_kind-other = வேறு
choice-appeal_by-survivor = மீட்கப்பட்டவர்
choice-appeal_by-state = அரசு
choice-appeal_by-accused = குற்றம்சாட்டப்பட்டவர்
choice-appeal_outcome-pending = இன்னும் முடிவாகவில்லை
choice-appeal_outcome-allowed = அனுமதிக்கப்பட்டது
choice-appeal_outcome-partly = பகுதி அனுமதி
choice-appeal_outcome-dismissed = தள்ளுபடி
choice-appeal_outcome-withdrawn = திரும்பப் பெறப்பட்டது
choice-ordered_money-fine = அபராதம்
choice-ordered_money-compensation = இழப்பீடு
choice-ordered_money-wages = ஊதியம்
choice-ordered_money-five_rupees_a_day = சட்டப்படி நாளொன்றுக்கான தொகை, அபராதத்திலிருந்து
choice-threat_done-police_protection = காவல்துறை பாதுகாக்கிறது
choice-threat_done-report_registered = மிரட்டல் காவல்துறையால் பதியப்பட்டது
choice-threat_done-moved_to_safety = அந்த நபர் பாதுகாப்பான இடத்திற்குக் கொண்டுசெல்லப்பட்டார்
choice-threat_done-warned = மிரட்டியவர் எச்சரிக்கப்பட்டார்
choice-threat_done-bail_cancelled = பிணை ரத்து
choice-threat_done-over = அது முடிந்துவிட்டது என அந்த நபர் கூறுகிறார்
choice-threat_done-nothing_more = இப்போது வேறு எதுவும் செய்ய இயலாது
choice-protection_outcome-granted = வழங்கப்பட்டது
choice-protection_outcome-interim = தற்காலிகமாக வழங்கப்பட்டது
choice-protection_outcome-refused = மறுக்கப்பட்டது
