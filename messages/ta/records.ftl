### What may be recorded: people, worksites, and what the offices did.
### record-<kind> is the heading of the form, .what says in one line when to use it.
### field-<kind>-<field> is the label of one field; .help is a hint below it.

## Interview

record-interview = பேட்டி
    .what = ஒருவர் தம் சொந்தச் சொற்களில் சொன்னது, சொன்னபடியே.
field-interview-on = பேட்டியின் தேதி
field-interview-interviewer = யார் கேட்டார்
field-interview-place = எங்கே நடந்தது
    .help = ஒருவர் மறைந்திருக்கும் இடத்தை எழுதாதீர்கள்.
field-interview-language = மொழி
field-interview-interpreter = யார் மொழிபெயர்த்தார்
    .help = பணியிடத்தைச் சேர்ந்தவர் கூடாது.
field-interview-private = தனிமையில் சொல்லப்பட்டது
field-interview-consent = எதற்குச் சம்மதித்தார்
    .help = தம் சொற்களை எதற்குப் பயன்படுத்த அவர் சம்மதித்தார். அவர் மனம் மாறலாம்.
field-interview-words = அவர்களின் சொந்தச் சொற்களில்
    .help = சொன்னபடியே, சொன்ன மொழியிலேயே.
field-interview-note = குறிப்பு

## Person

record-person = நபர்
    .what = இது யாரைப் பற்றியது. பெயர்கள் தேவையான இடத்தில் மட்டுமே காட்டப்படும்.
field-person-name = பெயர்
    .help = அவர் சொல்வது, எழுதுவது போலவே.
field-person-name_own_script = அவர்களின் எழுத்தில் பெயர்
field-person-parent_or_spouse_name = தந்தை, தாய், கணவர் அல்லது மனைவியின் பெயர்
    .help = அலுவலகப் படிவம் கேட்பது போல.
field-person-village = கிராமம்
field-person-post = அஞ்சலகம்
field-person-block = ஊராட்சி ஒன்றியம் அல்லது வட்டம்
field-person-district = மாவட்டம்
field-person-state = மாநிலம்
field-person-pin_code = அஞ்சல் குறியீட்டு எண்
field-person-phone = தொலைபேசி
field-person-phone_safe = இந்த எண்ணில் அழைப்பது பாதுகாப்பானது
    .help = வேறு யாராவது எடுக்கக்கூடும் என்றால் "இல்லை".
field-person-birth_date = பிறந்த தேதி
    .help = ஆண்டு போதும்.
field-person-age = வயது
field-person-sex = பாலினம்
field-person-category = சமூகப் பிரிவு
field-person-caste = சாதி அல்லது பழங்குடி
field-person-disabled = மாற்றுத்திறனாளி
field-person-language = மொழி
field-person-identity_document = அவரிடம் உள்ள அடையாள ஆவணம்
    .help = எது என்பதை மட்டும்; அதன் எண் அல்ல. ஆதார் எண் இங்கே ஒருபோதும் வைக்கப்படுவதில்லை.
field-person-bank_account = சொந்த வங்கிக் கணக்கு உள்ளது
field-person-relation = வழக்கில் உள்ள மற்றவர்களுடன் உறவு
field-person-role = வழக்கில் பங்கு
field-person-note = குறிப்பு

## Worksite

record-worksite = பணியிடம்
    .what = வேலை நடந்த இடம்.
field-worksite-name = பணியிடத்தின் பெயர்
field-worksite-kind = வேலையின் வகை
field-worksite-state = மாநிலம்
field-worksite-district = மாவட்டம்
field-worksite-block = ஊராட்சி ஒன்றியம் அல்லது வட்டம்
field-worksite-village = கிராமம்
field-worksite-landmark = அதை எப்படிக் கண்டுபிடிப்பது
field-worksite-police_station = காவல் நிலையம்
field-worksite-owner = உரிமையாளரின் பெயர்
field-worksite-contractor = ஒப்பந்ததாரரின் பெயர்
field-worksite-workers = தொழிலாளர்களின் எண்ணிக்கை
field-worksite-note = குறிப்பு

## Case

record-case = வழக்கு
    .what = ஒரு பணியிடத்தின் ஒரு நிகழ்வு; அதில் உள்ள எல்லோரும் சேர்ந்தது.
field-case-label = வழக்குக் குறியீடு
    .help = பெயர் அல்ல.
field-case-opened_on = தொடங்கிய தேதி
field-case-informed_on = அலுவலகத்துக்குத் தெரிவித்த தேதி
field-case-informed_office = தெரிவிக்கப்பட்ட அலுவலகம்
field-case-people = அதில் உள்ளவர்கள்
field-case-note = குறிப்பு

## Enquiry

record-enquiry = விசாரணை
    .what = அதிகாரி ஒருவர் பார்க்கவும் கேட்கவும் வந்தார்.
field-enquiry-on = விசாரணைத் தேதி
field-enquiry-office = அலுவலகம்
field-enquiry-officer = அதிகாரியின் பெயர்
field-enquiry-place = எங்கே
field-enquiry-with_employer = முதலாளி உடனிருந்தார்
    .help = முதலாளியின் அருகில் மக்கள் சொல்வது சுதந்திரமான பதில் அல்ல.
field-enquiry-outcome = என்ன ஆனது
field-enquiry-note = குறிப்பு

## Free

record-freedom = விடுதலை
    .what = அந்த நபர் தப்பி வந்தார், அனுப்பிவிடப்பட்டார், மீட்கப்பட்டார், அல்லது பணம் கட்டி வெளியேறினார்.
field-freedom-on = விடுதலையான நாள்
field-freedom-how = எப்படி விடுதலையானார்
field-freedom-note = குறிப்பு

## Rescue

record-rescue = மீட்பு
    .what = மக்கள் மீட்கப்பட்டனர்.
field-rescue-on = மீட்புத் தேதி
field-rescue-time = நேரம்
    .help = தெரிந்தால்; சில காலக்கெடுகள் மணிக் கணக்கில் உள்ளன.
field-rescue-office = தலைமையேற்ற அலுவலகம்
field-rescue-people = மீட்கப்பட்டவர்களின் எண்ணிக்கை
field-rescue-police = காவல்துறை உடனிருந்தது
field-rescue-separated = முதலாளியிடமிருந்து விலக்கி வைக்கப்பட்டனர்
field-rescue-shelter = அன்றிரவு தங்குமிடம் கிடைத்தது
    .help = அது எங்கே என்பதை எழுதாதீர்கள்.
field-rescue-number = மீட்புக் குறிப்பின் எண்
field-rescue-note = குறிப்பு

## Statement

record-statement = வாக்குமூலம்
    .what = அந்த நபர் சொன்னதை அதிகாரி எழுதிக்கொண்டார்.
field-statement-on = வாக்குமூலத் தேதி
field-statement-office = அலுவலகம்
field-statement-officer = அதிகாரியின் பெயர்
field-statement-language = மொழி
field-statement-interpreter = யார் மொழிபெயர்த்தார்
field-statement-private = தனிமையில் அளிக்கப்பட்டது
field-statement-read_over = அவருக்குப் படித்துக் காட்டப்பட்டது
field-statement-copy_given = நகல் கொடுக்கப்பட்டது
field-statement-note = குறிப்பு

## Written finding

record-finding = எழுத்துப்பூர்வ முடிவு
    .what = என்ன கண்டறியப்பட்டது என்று ஆட்சியர் எழுத்தில் சொன்னார்.
field-finding-on = முடிவின் தேதி
field-finding-office = அலுவலகம்
field-finding-outcome = என்ன முடிவு
field-finding-number = உத்தரவு எண்
field-finding-reasons = சொன்ன காரணங்கள்
field-finding-note = குறிப்பு

## Release certificate

record-release_certificate = விடுதலைச் சான்றிதழ்
    .what = அவர் கொத்தடிமையில் இருந்தார், இப்போது விடுதலையானார் என்று ஆட்சியர் சான்றளித்தார்.
field-release_certificate-on = சான்றிதழின் தேதி
field-release_certificate-time = நேரம்
    .help = தெரிந்தால்; சில காலக்கெடுகள் மணிக் கணக்கில் உள்ளன.
field-release_certificate-office = வழங்கிய அலுவலகம்
field-release_certificate-form = தாள் எப்படி வழங்கப்பட்டுள்ளது
field-release_certificate-number = சான்றிதழ் எண்
field-release_certificate-handed_to = யாரிடம் கொடுக்கப்பட்டது
field-release_certificate-note = குறிப்பு

## Refusal of the certificate

record-certificate_refusal = சான்றிதழ் மறுப்பு
    .what = அலுவலகம் விடுதலைச் சான்றிதழைத் தர மறுத்தது.
field-certificate_refusal-on = மறுத்த தேதி
field-certificate_refusal-office = அலுவலகம்
field-certificate_refusal-in_writing = எழுத்தில் மறுக்கப்பட்டது
    .help = இல்லாவிட்டால், எழுத்தில் கேளுங்கள்.
field-certificate_refusal-reasons = சொன்ன காரணங்கள்
field-certificate_refusal-number = உத்தரவு எண்
field-certificate_refusal-note = குறிப்பு

## Payment of immediate assistance

record-immediate_assistance_payment = உடனடி நிதியுதவி வழங்கல்
    .what = விடுதலைக்குப் பின் முதல் பணம் வழங்கப்பட்டது.
field-immediate_assistance_payment-on = பணம் வழங்கிய தேதி
field-immediate_assistance_payment-time = நேரம்
    .help = தெரிந்தால்; சில காலக்கெடுகள் மணிக் கணக்கில் உள்ளன.
field-immediate_assistance_payment-office = பணம் வழங்கிய அலுவலகம்
field-immediate_assistance_payment-amount = தொகை
field-immediate_assistance_payment-how = ரொக்கமா வங்கிக் கணக்கா
field-immediate_assistance_payment-number = உத்தரவு அல்லது பணப் பரிமாற்ற எண்
field-immediate_assistance_payment-note = குறிப்பு

## Application for an identity document

record-identity_application = அடையாள ஆவணத்துக்கான விண்ணப்பம்
    .what = அடையாள ஆவணத்துக்கு விண்ணப்பிக்கப்பட்டது.
field-identity_application-on = விண்ணப்பத் தேதி
field-identity_application-office = அலுவலகம்
field-identity_application-document = எந்த ஆவணம்
field-identity_application-number = ரசீது எண்
field-identity_application-note = குறிப்பு

## Journey home

record-repatriation = சொந்த ஊர் திரும்புதல்
    .what = அவர் சொந்த ஊருக்கு அழைத்துச் செல்லப்பட்டார்.
field-repatriation-on = வந்து சேர்ந்த தேதி
field-repatriation-office = அனுப்பிய அலுவலகம்
field-repatriation-received_by = பெற்றுக்கொண்ட அலுவலகம்
field-repatriation-escort = துணையுடன் அனுப்பப்பட்டார்
field-repatriation-paid_by = பயணச் செலவு யாருடையது
field-repatriation-note = குறிப்பு

## FIR

record-fir = முதல் தகவல் அறிக்கை (FIR)
    .what = காவல்துறை வழக்கைப் பதிவு செய்தது.
field-fir-on = FIR தேதி
field-fir-time = நேரம்
    .help = தெரிந்தால்; சில காலக்கெடுகள் மணிக் கணக்கில் உள்ளன.
field-fir-police_station = காவல் நிலையம்
field-fir-number = FIR எண்
field-fir-sections = FIR-இல் உள்ள பிரிவுகள்
field-fir-zero = வேறு காவல் நிலையத்துக்காகப் பதிவு செய்யப்பட்டது
    .help = "ஜீரோ FIR": எந்தக் காவல் நிலையமும் பதிவு செய்து உரிய நிலையத்துக்கு அனுப்ப வேண்டும்.
field-fir-copy_given = இலவச நகல் கொடுக்கப்பட்டது
field-fir-note = குறிப்பு

## Refusal of the FIR

record-fir_refusal = FIR மறுப்பு
    .what = காவல்துறை வழக்கைப் பதிவு செய்யவில்லை.
field-fir_refusal-on = மறுத்த தேதி
field-fir_refusal-police_station = காவல் நிலையம்
field-fir_refusal-officer = அதிகாரியின் பெயர்
field-fir_refusal-reasons = சொன்ன காரணங்கள்
field-fir_refusal-note = குறிப்பு

## Word on the investigation

record-victim_informed = புலனாய்வு பற்றிய தகவல்
    .what = வழக்கு எப்படிப் போகிறது என்று காவல்துறை அவருக்குத் தெரிவித்தது.
field-victim_informed-on = தேதி
field-victim_informed-police_station = காவல் நிலையம்
field-victim_informed-how = எப்படித் தெரிவிக்கப்பட்டது
field-victim_informed-note = குறிப்பு

## Charge-sheet

record-chargesheet = குற்றப்பத்திரிகை
    .what = காவல்துறை வழக்கை நீதிமன்றத்துக்கு அனுப்பியது.
field-chargesheet-on = குற்றப்பத்திரிகைத் தேதி
field-chargesheet-court = நீதிமன்றம்
field-chargesheet-number = நீதிமன்ற வழக்கு எண்
field-chargesheet-sections = குற்றப்பத்திரிகையில் உள்ள பிரிவுகள்
field-chargesheet-note = குறிப்பு

## Judgment

record-judgment = தீர்ப்பு
    .what = நீதிமன்றம் தீர்ப்பளித்தது.
field-judgment-on = தீர்ப்பின் தேதி
field-judgment-court = நீதிமன்றம்
field-judgment-outcome = முடிவு
field-judgment-number = நீதிமன்ற வழக்கு எண்
field-judgment-fine = அபராதம்
field-judgment-compensation = உத்தரவிடப்பட்ட இழப்பீடு
field-judgment-note = குறிப்பு

## Proposal to repay the immediate assistance

record-reimbursement_proposal = உடனடி நிதியுதவியை ஈடுசெய்யும் முன்மொழிவு
    .what = மாவட்டம் வழங்கியதை ஈடுசெய்யுமாறு மாநிலம் மத்திய அரசைக் கேட்டது.
field-reimbursement_proposal-on = அனுப்பிய தேதி
field-reimbursement_proposal-office = அனுப்பிய அலுவலகம்
field-reimbursement_proposal-amount = தொகை
field-reimbursement_proposal-number = கடித எண்
field-reimbursement_proposal-note = குறிப்பு

## Proposal for rehabilitation money

record-rehabilitation_proposal = மறுவாழ்வுத் தொகைக்கான முன்மொழிவு
    .what = அந்த நபரின் மறுவாழ்வுத் தொகையை மாவட்டம் கேட்டது.
field-rehabilitation_proposal-on = அனுப்பிய தேதி
field-rehabilitation_proposal-office = அனுப்பிய அலுவலகம்
field-rehabilitation_proposal-category = பிரிவு
    .help = அலுவலகம் முன்மொழிவில் எழுதியபடி. எழுதாவிட்டால் காலியாக விடுங்கள்.
field-rehabilitation_proposal-amount = தொகை
field-rehabilitation_proposal-number = கடித எண்
field-rehabilitation_proposal-note = குறிப்பு

## Payment of rehabilitation money

record-rehabilitation_payment = மறுவாழ்வுத் தொகை வழங்கல்
    .what = மறுவாழ்வுத் தொகை வழங்கப்பட்டது.
field-rehabilitation_payment-on = பணம் வழங்கிய தேதி
field-rehabilitation_payment-office = பணம் வழங்கிய அலுவலகம்
field-rehabilitation_payment-amount = தொகை
field-rehabilitation_payment-annuity = நிதியில் வைத்த பகுதி
field-rehabilitation_payment-number = உத்தரவு அல்லது பணப் பரிமாற்ற எண்
field-rehabilitation_payment-note = குறிப்பு

## Property asked back

record-property_demand = சொத்து திரும்பக் கேட்கப்பட்டது
    .what = எடுத்துக்கொண்டதை அவர் திரும்பக் கேட்டார்.
field-property_demand-on = கேட்ட தேதி
field-property_demand-of = யாரிடமிருந்து
field-property_demand-property = அது என்ன
field-property_demand-value = அதன் மதிப்பு
field-property_demand-note = குறிப்பு

## Property given back

record-property_restoration = சொத்து திரும்பக் கொடுக்கப்பட்டது
    .what = எடுத்துக்கொண்டது திரும்பக் கொடுக்கப்பட்டது.
field-property_restoration-on = திரும்பக் கொடுத்த தேதி
field-property_restoration-office = உத்தரவிட்ட அலுவலகம்
field-property_restoration-property = அது என்ன
field-property_restoration-number = உத்தரவு எண்
field-property_restoration-note = குறிப்பு

## Put out of the home

record-eviction = வீட்டிலிருந்து வெளியேற்றப்பட்டது
    .what = குடியிருந்த வீட்டிலிருந்து அவர் வெளியேற்றப்பட்டார்.
field-eviction-on = தேதி
field-eviction-by = யாரால்
field-eviction-place = எந்த வீடு
field-eviction-note = குறிப்பு

## Home given back

record-homestead_restoration = வீடு திரும்பக் கொடுக்கப்பட்டது
    .what = ஆட்சியர் வீட்டைத் திரும்பக் கொடுத்தார்.
field-homestead_restoration-on = தேதி
field-homestead_restoration-office = உத்தரவிட்ட அலுவலகம்
field-homestead_restoration-number = உத்தரவு எண்
field-homestead_restoration-note = குறிப்பு

## Wage claim

record-wage_claim = கூலிக் கோரிக்கை
    .what = கொடுக்கப்படாத கூலிக்கான கோரிக்கை தாக்கல் செய்யப்பட்டது.
field-wage_claim-on = தாக்கல் செய்த தேதி
field-wage_claim-office = உரிய அலுவலகம்
field-wage_claim-amount = கோரிய தொகை
field-wage_claim-number = கோரிக்கை எண்
field-wage_claim-filed_by = யார் தாக்கல் செய்தார்
field-wage_claim-note = குறிப்பு

## Decision on the wage claim

record-wage_decision = கூலிக் கோரிக்கையின் மீது முடிவு
    .what = கூலிக் கோரிக்கைகளுக்கான அதிகாரி முடிவு செய்தார்.
field-wage_decision-on = முடிவு செய்த தேதி
field-wage_decision-office = உரிய அலுவலகம்
field-wage_decision-amount = உத்தரவிடப்பட்ட கூலி
field-wage_decision-compensation = உத்தரவிடப்பட்ட இழப்பீடு
field-wage_decision-paid_on = உத்தரவிட்ட கூலி வழங்கிய தேதி
field-wage_decision-number = உத்தரவு எண்
field-wage_decision-note = குறிப்பு

## Application for compensation

record-compensation_application = இழப்பீட்டுக்கான விண்ணப்பம்
    .what = இழப்பீட்டுக்கு விண்ணப்பிக்கப்பட்டது.
field-compensation_application-on = விண்ணப்பத் தேதி
field-compensation_application-office = உரிய அலுவலகம்
field-compensation_application-amount = கேட்ட தொகை
field-compensation_application-number = விண்ணப்ப எண்
field-compensation_application-note = குறிப்பு

## Decision on compensation

record-compensation_decision = இழப்பீட்டின் மீது முடிவு
    .what = இழப்பீடு முடிவு செய்யப்பட்டது.
field-compensation_decision-on = முடிவு செய்த தேதி
field-compensation_decision-office = உரிய அலுவலகம்
field-compensation_decision-amount = உத்தரவிட்ட இழப்பீடு
field-compensation_decision-interim = இடைக்காலத் தொகை
field-compensation_decision-paid_on = இழப்பீடு வழங்கிய தேதி
field-compensation_decision-number = உத்தரவு எண்
field-compensation_decision-note = குறிப்பு

## Application for a free lawyer

record-legal_aid_application = இலவச வழக்கறிஞருக்கான விண்ணப்பம்
    .what = இலவச வழக்கறிஞருக்கு விண்ணப்பிக்கப்பட்டது.
field-legal_aid_application-on = விண்ணப்பத் தேதி
field-legal_aid_application-office = உரிய அலுவலகம்
field-legal_aid_application-number = விண்ணப்ப எண்
field-legal_aid_application-lawyer = வழக்கறிஞரின் பெயர்
field-legal_aid_application-note = குறிப்பு

## Admission to school

record-school_admission = பள்ளியில் சேர்த்தல்
    .what = குழந்தை பள்ளியில் சேர்க்கப்பட்டது.
field-school_admission-on = சேர்த்த தேதி
field-school_admission-school = பள்ளி
field-school_admission-class = வகுப்பு
field-school_admission-note = குறிப்பு

## Work asked for

record-job_demand = வேலை கேட்கப்பட்டது
    .what = வேலை உறுதித் திட்டத்தில் வேலை கேட்கப்பட்டது.
field-job_demand-on = கேட்ட தேதி
field-job_demand-office = ஊராட்சி அல்லது அலுவலகம்
field-job_demand-days = கேட்ட நாட்கள்
field-job_demand-number = ரசீது எண்
field-job_demand-note = குறிப்பு

## Work given

record-job_given = வேலை தரப்பட்டது
    .what = வேலை உறுதித் திட்டத்தில் வேலை தரப்பட்டது.
field-job_given-on = வேலையின் முதல் நாள்
field-job_given-office = ஊராட்சி அல்லது அலுவலகம்
field-job_given-days = வேலை நாட்கள்
field-job_given-wages = கொடுத்த கூலி
field-job_given-paid_on = கூலி கொடுத்த தேதி
field-job_given-note = குறிப்பு

## Payment of relief under the SC/ST Act

record-scst_relief_payment = SC/ST சட்டத்தின்படி நிவாரணம் வழங்கல்
    .what = நிவாரணத்தின் ஒரு பகுதி வழங்கப்பட்டது.
field-scst_relief_payment-on = பணம் வழங்கிய தேதி
field-scst_relief_payment-office = பணம் வழங்கிய அலுவலகம்
field-scst_relief_payment-stage = எந்தக் கட்டத்தில்
field-scst_relief_payment-amount = தொகை
field-scst_relief_payment-number = உத்தரவு எண்
field-scst_relief_payment-note = குறிப்பு

## Before the Child Welfare Committee

record-child_welfare_committee = குழந்தைகள் நலக் குழுவின் முன்
    .what = குழந்தை குழுவின் முன் நிறுத்தப்பட்டது.
field-child_welfare_committee-on = தேதி
field-child_welfare_committee-time = நேரம்
    .help = தெரிந்தால்; சில காலக்கெடுகள் மணிக் கணக்கில் உள்ளன.
field-child_welfare_committee-office = குழு
field-child_welfare_committee-outcome = என்ன உத்தரவிட்டது
field-child_welfare_committee-number = உத்தரவு எண்
field-child_welfare_committee-note = குறிப்பு

## Information to an office

record-information = அலுவலகத்துக்குத் தகவல்
    .what = கொத்தடிமை முறை அல்லது கட்டாய உழைப்பு பற்றி ஓர் அலுவலகத்துக்குத் தெரிவிக்கப்பட்டது.
field-information-on = தெரிவித்த தேதி
field-information-time = நேரம்
    .help = தெரிந்தால்; சில காலக்கெடுகள் மணிக் கணக்கில் உள்ளன.
field-information-office = தெரிவிக்கப்பட்ட அலுவலகம்
field-information-how = எப்படித் தெரிவிக்கப்பட்டது
field-information-number = ரசீது எண்
field-information-note = குறிப்பு

## Letter sent

record-letter_sent = கடிதம் அனுப்பப்பட்டது
    .what = ஒரு கடிதம் வெளியே அனுப்பப்பட்டது.
field-letter_sent-on = அனுப்பிய தேதி
field-letter_sent-to = எந்த அலுவலகத்துக்கு
field-letter_sent-how = எப்படி அனுப்பப்பட்டது
field-letter_sent-number = குறிப்பு எண்
field-letter_sent-received_on = பெற்ற தேதி
field-letter_sent-receipt = ரசீது அல்லது முத்திரை
field-letter_sent-note = குறிப்பு

## Decision to send now

record-decision_to_send = இப்போதே அனுப்ப முடிவு
    .what = ஒருவர் இன்னும் பிடித்து வைக்கப்பட்டிருந்தும், பெயர் குறிப்பிட்ட ஒருவர் அனுப்ப முடிவு செய்தார்.
field-decision_to_send-on = தேதி
field-decision_to_send-by = யார் முடிவு செய்தார்
field-decision_to_send-reason = காரணம்
field-decision_to_send-note = குறிப்பு

## Death

record-death = இறப்பு
    .what = அந்த நபர் இறந்துவிட்டார்.
field-death-on = இறந்த தேதி
field-death-cause = காரணம்
field-death-heirs = யார் கோரலாம்
field-death-note = குறிப்பு

## Correction

record-correction = திருத்தம்
    .what = முன்பு சொன்ன ஏதோ ஒன்று சரியல்ல. இரண்டும் கண்ணில் படும்படி இருக்கும்.
field-correction-of = எது திருத்தப்படுகிறது
field-correction-by = யார் திருத்துகிறார்
field-correction-reason = ஏன்
field-correction-note = குறிப்பு

## Words that several forms share

record-said-by = யார் சொன்னது
record-known-since = தெரிய வந்த தேதி
record-attachment = புகைப்படம் அல்லது ஸ்கேன்
record-kept = சேமிக்கப்பட்டது
# The stages at which relief under the SC/ST Act is paid.
choice-relief_stage-fir = FIR-இன்போது
choice-relief_stage-chargesheet = குற்றப்பத்திரிகையின்போது
choice-relief_stage-conviction = தண்டனையின்போது
choice-paid_how-cash = ரொக்கம்
choice-paid_how-bank = வங்கிக் கணக்கு
choice-paid_how-other = வேறு வழி
choice-sent_how-by_hand = நேரில்
choice-sent_how-post = அஞ்சலில்
choice-sent_how-email = மின்னஞ்சலில்
choice-sent_how-portal = இணையதளத்தில்
choice-sent_how-phone = தொலைபேசியில்
choice-sent_how-other = வேறு வழி
choice-person_role-worker = தொழிலாளர்
choice-person_role-family = குடும்பத்தினர்
choice-person_role-witness = சாட்சி
choice-person_role-informant = எங்களிடம் சொன்னவர்
choice-person_role-accused = குற்றம் சாட்டப்பட்டவர்
choice-person_role-supporter = அவர்களுக்குத் துணை நிற்பவர்
