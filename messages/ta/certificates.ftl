
## The letters by name

letter-release_certificate = விடுதலைச் சான்றிதழ்
    .what = அலுவலகமே கையொப்பமிட்டது, ஒரு நபருக்கு.
letter-corrigendum_request = சான்றிதழைத் திருத்தக் கோரிக்கை
    .what = தவறான பெயர், வயது அல்லது மாவட்டம், விடுபட்டவர், குடும்பத்துக்கு ஒரே தாள், அல்லது தொலைந்த தாள்.
letter-re_enquiry_demand = புதிய விசாரணைக்கான கோரிக்கை
    .what = நபர் தனியாக, தம் மொழியில், வேறு அதிகாரி முன்.
letter-appeal_to_magistrate_above = மேல்நிலை நடுவரிடம் முறையீடு
    .what = சான்றிதழ் மறுக்கப்பட்டது, அல்லது அலுவலகம் பதிலளிக்கவில்லை.
letter-comparison_annexure = குழுவின் ஒப்பீடு, நபர் வாரியாக
    .what = யாருக்குச் சான்றிதழ் கிடைத்தது, யாருக்கு இல்லை, எந்த ஒரே உண்மைகளின் மேல்.

## What is wrong with a certificate

choice-certificate_fault-name = தவறான பெயர்
choice-certificate_fault-age = தவறான வயது
choice-certificate_fault-district = தவறான மாவட்டம்
choice-certificate_fault-dependant_left_out = சார்ந்தவர் விடுபட்டார்
choice-certificate_fault-family_paper = குடும்பத்துக்கு ஒரே தாள்
choice-certificate_fault-lost = தொலைந்தது
choice-certificate_fault-other = வேறு

fact-certificate-own = சான்றிதழ் இந்த நபரின் சொந்தச் சான்றிதழ்
    .ask = சான்றிதழ் உங்கள் சொந்தப் பெயரில், உங்களுக்கானதா?
    .help = குடும்பத்துக்கான ஒரு தாள் ஒரே நபருக்குக் கணக்கில் வரும். மற்றவர்களுக்குச் சொந்தச் சான்றிதழ் வேண்டும்.

## Request to correct a certificate

letter-corrigendum_request-subject = கொத்தடிமைத் தொழிலாளர் முறை (ஒழிப்பு) சட்டம், 1976இன் கீழ் விடுதலைச் சான்றிதழைத் திருத்தக் கோரிக்கை
letter-corrigendum_request-opening = இங்கு பெயரிடப்பட்டவர்களுக்கு { $date } நாளிட்ட விடுதலைச் சான்றிதழ் வழங்கப்பட்டது. கீழ்க்காணும் காரணங்களால் அது உள்ளபடி பயன்படாது.
letter-corrigendum_request-opening_undated = இங்கு பெயரிடப்பட்டவர்களுக்கு விடுதலைச் சான்றிதழ் வழங்கப்பட்டது. கீழ்க்காணும் காரணங்களால் அது உள்ளபடி பயன்படாது.
letter-corrigendum_request-wrong = எதைத் திருத்த வேண்டும்
letter-corrigendum_request-write = என்ன எழுதப்பட்டுள்ளது, எப்படி இருக்க வேண்டும்
letter-corrigendum_request-column-label = நபர்
letter-corrigendum_request-column-number = சான்றிதழ் எண்
letter-corrigendum_request-column-fault = எது தவறு
letter-corrigendum_request-column-as_written = எழுதப்பட்டபடி
letter-corrigendum_request-column-as_it_should_be = இருக்க வேண்டியபடி
letter-corrigendum_request-no_delay = எழுத்துப் பிழை கண்டறிதலை மாற்றாது; அதன் பலன்களைத் தள்ளிப்போடாது. சான்றிதழ் அதன் முதல் தேதியிலிருந்து செல்லும்; உடனடி உதவியும் மறுவாழ்வும் திருத்தத்துக்காகக் காத்திருக்கக் கூடாது.
letter-corrigendum_request-demand-correct = மேலே காட்டியபடி சான்றிதழைத் திருத்துங்கள்; எண்ணும் முதல் தேதியும் அப்படியே இருக்கட்டும்; நகல் வைத்துள்ள ஒவ்வொரு அலுவலகத்துக்கும் எழுத்தில் தெரிவியுங்கள்.
letter-corrigendum_request-demand-dependant = விடுபட்ட ஒவ்வொருவருக்கும், குழந்தைகளுக்கும், சொந்தப் பெயரில் சான்றிதழ் வழங்குங்கள்.
letter-corrigendum_request-demand-own = குடும்பத்தின் ஒவ்வொருவருக்கும் சொந்தப் பெயரில் சான்றிதழ் வழங்குங்கள். குடும்பத்துக்கான ஒரு தாள் ஒருவருக்கு மட்டுமே கணக்கில் வரும்.
letter-corrigendum_request-demand-copy = தொலைந்த சான்றிதழின் சான்றளித்த நகலைப் பதிவேட்டிலிருந்து, கட்டணமின்றி, புதிய விசாரணையின்றி வழங்குங்கள்.
letter-corrigendum_request-demand-hand = தாளை அந்த நபரிடமே நேரில் கொடுத்து, அவருக்குப் புரியும் மொழியில் படித்துக் காட்டி, பெற்றதைப் பதிவு செய்யுங்கள்.
letter-corrigendum_request-demand-meanwhile = அதுவரை, இவர் விடுவிக்கப்பட்ட கொத்தடிமைத் தொழிலாளர் என்று வங்கிகளுக்கும் அலுவலகங்களுக்கும் எழுத்தில் உறுதி செய்யுங்கள்.

## Demand for a new enquiry

letter-re_enquiry_demand-subject = கொத்தடிமைத் தொழிலாளர் முறை (ஒழிப்பு) சட்டம், 1976இன் பிரிவுகள் 10 முதல் 12இன் கீழ் புதிய விசாரணைக்கான கோரிக்கை
letter-re_enquiry_demand-opening = நடந்த விசாரணையால் உண்மை வெளிவரவில்லை. புதிய விசாரணை கோரப்படுகிறது.
letter-re_enquiry_demand-opening_refused = உண்மை வெளிவராத விசாரணைக்குப் பின் { $date } அன்று சான்றிதழ் மறுக்கப்பட்டது. புதிய விசாரணை கோரப்படுகிறது.
letter-re_enquiry_demand-how = தொழிலாளரை எப்படிக் கேட்க வேண்டும்
letter-re_enquiry_demand-alone = தனியாக. முதலாளி, ஒப்பந்தக்காரர் அல்லது அவர்களின் ஆட்கள் முன் கேட்டால் யாராலும் மனம்விட்டுப் பேச முடியாது; அவர்கள் காதுபட மறுத்துச் சொன்னது எதையும் நிரூபிக்காது.
letter-re_enquiry_demand-language = தம் மொழியில், முதலாளியுடன் தொடர்பில்லாத மொழிபெயர்ப்பாளருடன்; பெண்கள் விரும்பினால் பெண் அதிகாரியால்.
letter-re_enquiry_demand-officer = முன்பு விசாரித்தவர் அல்லாத, இன்னும் கருத்து உருவாக்காத வேறு அதிகாரியால்.
letter-re_enquiry_demand-paper = தாளில்: கேட்டதும் சொன்னதும் எழுதி, படித்துக் காட்டி, நகலை நபரிடம் தர வேண்டும்.
letter-re_enquiry_demand-demand-officer = புதிய விசாரணைக்கு வேறு அதிகாரியின் பெயரையும் நாளையும் எழுத்தில் தெரிவியுங்கள்.
letter-re_enquiry_demand-demand-alone = ஒவ்வொருவரையும் தனியாக, பாதுகாப்பாக, { $language } மொழியில், சுதந்திரமான மொழிபெயர்ப்பாளருடன் கேளுங்கள்.
letter-re_enquiry_demand-demand-copy = ஒவ்வொரு வாக்குமூலத்தையும் படித்துக் காட்டி, நகலை நபரிடம் கொடுங்கள்.
letter-re_enquiry_demand-demand-finding = ஒவ்வொருவருக்கும் கண்டறிதலைக் காரணங்களுடன் எழுத்தில் பதிவு செய்யுங்கள்.
letter-re_enquiry_demand-demand-certificate = கொத்தடிமைத் தொழிலாளர் எனக் கண்டறியப்பட்ட ஒவ்வொருவருக்கும் சொந்தப் பெயரில் சான்றிதழ் வழங்குங்கள்.

## Appeal to the magistrate above

letter-appeal_to_magistrate_above-subject = கொத்தடிமைத் தொழிலாளர் முறை (ஒழிப்பு) சட்டம், 1976இன் கீழ் விடுதலைச் சான்றிதழ் மறுப்புக்கு எதிரான முறையீடு
letter-appeal_to_magistrate_above-opening = { $date } அன்று இங்கு பெயரிடப்பட்டவர்களுக்கு விடுதலைச் சான்றிதழ் மறுக்கப்பட்டது. மறுத்த அதிகாரிக்கு மேல் உள்ள நடுவர் கோப்பை வரவழைத்து முடிவு செய்யுமாறு வேண்டுகிறார்கள்.
letter-appeal_to_magistrate_above-opening_silent = இங்கு பெயரிடப்பட்டவர்களுக்கு விடுதலைச் சான்றிதழும் தரப்படவில்லை, உத்தரவும் தரப்படவில்லை. அந்த அதிகாரிக்கு மேல் உள்ள நடுவர் கோப்பை வரவழைத்து முடிவு செய்யுமாறு வேண்டுகிறார்கள்.
letter-appeal_to_magistrate_above-why = மறுப்பு ஏன் நிற்காது
letter-appeal_to_magistrate_above-not_wages = கூலித் தகராறு என்று சொல்வதோ சமரசமோ எதையும் முடிக்காது: நிலுவையின் ஒரு பகுதியைக் கொடுப்பது கண்டறியவும் விடுவிக்கவும் சான்றளிக்கவும் உள்ள கடமையை முடிக்காது.
letter-appeal_to_magistrate_above-not_police = சான்றிதழுக்கு முன் காவல்துறை வழக்கோ தண்டனையோ தேவையில்லை.
letter-appeal_to_magistrate_above-not_panchayat = பஞ்சாயத்து சொல்வதைக் கேட்கலாம்; அது சான்றிதழுக்கோ உதவிக்கோ நிபந்தனை அல்ல; அதன் உறுப்பினர்களுக்கு முதலாளியுடன் தொடர்பு இருந்தால் குறிப்பாக நிபந்தனை அல்ல.
letter-appeal_to_magistrate_above-reasons = ஒவ்வொருவருக்கும் எழுத்தில் காரணமில்லாத மறுப்பு முடிவே அல்ல.
letter-appeal_to_magistrate_above-same_group = அதே இடத்தில் வைக்கப்பட்ட அதே குழுவின் மற்றவர்களுக்குச் சான்றிதழ் வழங்கப்பட்டது (மொத்தம் { $people } பேர்).
letter-appeal_to_magistrate_above-demand-call = விசாரணைக் கோப்பை வரவழைத்து, விண்ணப்பதாரர்களுக்கு நகல் கொடுங்கள்.
letter-appeal_to_magistrate_above-demand-hear = ஒவ்வொரு விண்ணப்பதாரரையும் தனியாக, தம் மொழியில் கேளுங்கள்.
letter-appeal_to_magistrate_above-demand-set_aside = மறுப்பை ரத்து செய்யுங்கள்.
letter-appeal_to_magistrate_above-demand-certificate = ஒவ்வொருவருக்கும் சொந்தப் பெயரில் விடுதலைச் சான்றிதழ் வழங்குங்கள்.
letter-appeal_to_magistrate_above-demand-assistance = நடைமுறையில் உள்ள உடனடி உதவியை வழங்குங்கள்.
letter-appeal_to_magistrate_above-demand-reasons = இவற்றில் எதையேனும் மறுத்தால், காரணங்களுடன் உத்தரவை நபர் வாரியாக எழுத்தில் கொடுங்கள்.
letter-appeal_to_magistrate_above-next = இதற்கு முடிவு இல்லையெனில், விண்ணப்பதாரர்கள் உயர் நீதிமன்றத்தை அணுக சட்டப் பணிகள் ஆணையத்திடம் வழக்கறிஞரைக் கேட்பார்கள்.

## Comparison of a group

letter-comparison_annexure-subject = வழக்கு { $case } குழுவின் நபர் வாரியான ஒப்பீடு
letter-comparison_annexure-opening = குழுவில் ஒரே இடத்தில் வைக்கப்பட்ட { $people } பேர் உள்ளனர். { $given } பேருக்குச் சான்றிதழ் வழங்கப்பட்டது, { $refused } பேருக்கு மறுக்கப்பட்டது; { $open } பேர் குறித்து எந்த முடிவும் தெரியவில்லை.
letter-comparison_annexure-opening_decided = குழுவில் ஒரே இடத்தில் வைக்கப்பட்ட { $people } பேர் உள்ளனர். { $given } பேருக்குச் சான்றிதழ் வழங்கப்பட்டது, { $refused } பேருக்கு மறுக்கப்பட்டது.
letter-comparison_annexure-table = என்ன முடிவு, ஒவ்வொருவர் குறித்தும் சொல்லப்பட்டது என்ன
letter-comparison_annexure-column-person = நபர்
letter-comparison_annexure-column-outcome = என்ன முடிவு
letter-comparison_annexure-column-told = நபர் குறித்துச் சொல்லப்பட்டது
letter-comparison_annexure-given = { $date } நாளிட்ட சான்றிதழ்
letter-comparison_annexure-refused = { $date } அன்று மறுப்பு
letter-comparison_annexure-undecided = எந்த முடிவும் தெரியவில்லை
letter-comparison_annexure-same = முடிவு செய்யப்பட்ட அனைவருக்கும் ஒன்றாக உள்ளது
letter-comparison_annexure-same_none = முடிவு செய்யப்பட்ட அனைவருக்கும் ஒன்றாக உள்ள உண்மை இன்னும் தெரியவில்லை. முதலில் ஒவ்வொருவர் குறித்தும் சொல்லப்பட்டதை எழுதுங்கள்.
letter-comparison_annexure-conclusion = இதே உண்மைகளின் மேல் சிலருக்குச் சான்றிதழ் தரப்பட்டது, சிலருக்கு மறுக்கப்பட்டது.
letter-comparison_annexure-demand-same_measure = அனைவருக்கும் ஒரே அளவுகோல்: அதே உண்மைகளின் மேல் மற்றவர்களுக்குத் தந்ததை மறுக்கப்பட்டவர்களுக்கும் தாருங்கள்.
letter-comparison_annexure-demand-reasons = அல்லது எந்த உண்மை ஒருவரை மற்றவரிடமிருந்து வேறுபடுத்துகிறது என்று நபர் வாரியாக எழுத்தில் சொல்லுங்கள்.

## The paper

certificate-paper-title = விடுதலைச் சான்றிதழ்
certificate-paper-act = கொத்தடிமைத் தொழிலாளர் முறை (ஒழிப்பு) சட்டம், 1976இன் கீழ்
certificate-paper-draft = வரைவு
certificate-paper-draft_note = இது சான்றிதழ் அல்ல. நடுவர் பார்த்து, நிரப்பி, கையொப்பமிட, நபருக்கு உதவுபவர்கள் எழுதியது. இதில் கையொப்பமோ குறியீடோ இல்லை.
certificate-paper-number = எண்
certificate-paper-date = தேதி
certificate-paper-name = பெயர்
certificate-paper-parent = தந்தை, தாய் அல்லது துணைவர்
certificate-paper-age = வயதும் பாலினமும்
certificate-paper-home = வீட்டு முகவரி
certificate-paper-work = வேலையும் இடமும்
certificate-paper-worksite = வேலை இடம்
certificate-paper-employer = முதலாளி அல்லது கடன் கொடுத்தவர்
certificate-paper-advance = சொல்லப்பட்ட முன்பணம்
certificate-paper-period = எப்போது முதல் – வரை
certificate-paper-freed = விடுபட்டது
certificate-paper-finding = கண்டறிதல் பதிவான நாள்
certificate-paper-fir = முதல் தகவல் அறிக்கை நாள்
certificate-paper-free = மேலே பெயரிடப்பட்டவர் சட்டத்தின் பிரிவு 2இன் பொருளில் கொத்தடிமைத் தொழிலாளராக இருந்தார்; கடனுக்காக வேலை செய்யும் எல்லாக் கட்டாயத்திலிருந்தும் விடுபட்டவர் (பிரிவு 4).
certificate-paper-debt = கொத்தடிமைக் கடன், எல்லா வட்டியுடன், ஒழிந்தது. யாரும் அதைக் கேட்கவோ பெறவோ கூடாது (பிரிவுகள் 6, 9). அதற்காக எடுத்த சொத்து திரும்பத் தரப்பட வேண்டும்.
certificate-paper-home_rule = வேலையின்போது வாழ்ந்த வீட்டிலிருந்து இவரை வெளியேற்றக் கூடாது (பிரிவு 8).
certificate-paper-own = இந்தச் சான்றிதழ் இவருக்கு மட்டுமே உரியது. குடும்பத்தில் வேறு யாருக்கும் ஆகாது.
certificate-paper-no_conviction = உதவியும் மறுவாழ்வும் காவல்துறை வழக்குக்கோ தண்டனைக்கோ காத்திருக்காது.
certificate-paper-signature = கையொப்பம்
certificate-paper-signatory = பெயரும் பதவியும்
certificate-paper-seal = அலுவலக முத்திரை
certificate-paper-code = இந்தத் தாளைக் காண்பவர் சதுரக் குறியீட்டை இணையமின்றி அலுவலகத்தின் பொதுச் சாவியால் சரிபார்க்கலாம்: mukti verify, அல்லது “சான்றிதழைச் சரிபார்” பக்கம். சரியான குறியீடு இல்லாத தாளை அலுவலகத்திடம் சரிபார்க்கவும்.
certificate-paper-received = நேரில் பெற்றது
certificate-paper-received_text = நபரின் கையொப்பம் அல்லது கைரேகை, தேதி; யார் எந்த மொழியில் படித்துக் காட்டினார்
