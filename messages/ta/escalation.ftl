# Letters that follow when an office stays silent or refuses; the history of letters; offices above.

letter-escalation_superior = மேல் அலுவலகத்துக்குக் கடிதம்
    .what = என்ன கேட்கப்பட்டது, எப்போது, எதுவும் நடக்கவில்லை என்பதை மேல் அலுவலகத்தின் முன் வைக்கிறது.
letter-escalation_state = மாநில அரசுக்குக் கடிதம்
    .what = மாவட்டத்தில் அதன் அதிகாரிகள் செய்யாமல் விட்டதை மாநிலத் துறையின் முன் வைக்கிறது.
letter-rti_application = தகவல் கோரும் மனு (ஆர்.டி.ஐ.)
    .what = ஒவ்வொரு கடிதத்தின் மீதும் என்ன செய்யப்பட்டது, எந்த அதிகாரி என்று கேட்டு நகல்கள் கோருகிறது. தொழிலாளர் பெயர் எதுவும் இல்லை.
letter-reasoned_order_demand = காரணம் கூறும் ஆணைக்கான கோரிக்கை
    .what = மறுப்பைக் காரணங்களுடன் எழுத்தில் தரவும், வழக்கை மீண்டும் பார்க்கவும் கேட்கிறது.

letter-history-heading = இதுவரை அனுப்பிய கடிதங்கள்
letter-history-column-letter = கடிதம்
letter-history-column-office = யாருக்கு
letter-history-column-sent = அனுப்பிய தேதி
letter-history-column-proof = அனுப்பியதற்குச் சான்று
letter-history-column-answer = பதில்
letter-history-how-by_hand = நேரில்
letter-history-how-post = அஞ்சலில்
letter-history-how-email = மின்னஞ்சலில்
letter-history-how-portal = இணையதளத்தில்
letter-history-how-phone = தொலைபேசியில்
letter-history-how-other = வேறு வழியில்
letter-history-received = { $date } அன்று பெறப்பட்டது
letter-history-no_answer = எதுவும் தெரியவில்லை
letter-history-answer-done = செய்யப்பட்டதாகக் கூறுகிறது
letter-history-answer-refused = மறுப்பு
letter-history-answer-promised = உறுதியளித்தது
letter-history-answer-received = பெறப்பட்டது, வேறொன்றும் இல்லை
letter-history-answer-other = வேறு பதில்
letter-annexure-fee = கட்டணம் செலுத்தியதற்கு அல்லது வறுமைக் கோட்டுக்குக் கீழ் உள்ளதற்குச் சான்று

letter-escalation-subject = உங்கள் கீழ் உள்ள அலுவலகம் செய்யாமல் விட்ட கடமை, வழக்கு { $case }: அறிவுறுத்தல் வழங்கக் கோரிக்கை
letter-escalation-opening = கீழ்க்கண்டதை உங்கள் மேற்பார்வையில் உள்ள அலுவலகம் செய்திருக்க வேண்டும். அதன் கடைசி நாள் கடந்துவிட்டது. அந்த அலுவலகத்துக்கு எழுதப்பட்டது; எங்களுக்குக் கிடைத்த தகவலின்படி அது செய்யப்படவில்லை.
letter-escalation-opening_refused = உங்கள் மேற்பார்வையில் உள்ள ஓர் அலுவலகம் சட்டம் கேட்பதை மறுத்தது அல்லது செய்யாமல் விட்டது; விவரம் கீழே.
letter-escalation_superior-authority = மேற்கண்ட அலுவலகத்தின் மீது உங்களுக்கு அதிகாரம் உண்டு. அதைப் பயன்படுத்தி, இதற்கு முன் இதைக் கையாளாத ஓர் அதிகாரி மூலம் விசாரிக்கக் கேட்டுக்கொள்கிறோம்.
letter-escalation_state-authority = அரசமைப்பின் 21, 23ஆம் கூறுகளின்படி, கொத்தடிமையில் வைக்கப்பட்ட ஒவ்வொருவரின் விடுதலைக்கும் மறுவாழ்வுக்கும் மாநிலமே பொறுப்பு. மாவட்டத்தில் உள்ள அதிகாரிகள் அதன் சார்பில் செயல்படுகிறார்கள்.
letter-escalation-demand-direct = செய்ய வேண்டியதை உடனே செய்யுமாறு அந்த அலுவலகத்துக்கு அறிவுறுத்தவும்.
letter-escalation-demand-report = ஒவ்வொரு கடிதமும் எந்தத் தேதியில் கிடைத்தது, அதன் மீது என்ன செய்யப்பட்டது என்ற அறிக்கையைக் கேட்டுப் பெறவும்.
letter-escalation-demand-reasons = ஏதேனும் தடை இருந்தால், காரணங்களைக் கீழே கையொப்பமிட்டவருக்கு எழுத்தில் தரவும்.
letter-escalation-demand-protect = இதைக் கேட்டவர் எவரும் மிரட்டப்படாமலும், முதலாளியுடன் சேர்த்து அழைக்கப்படாமலும், இதற்காகக் காத்திருக்க வைக்கப்படாமலும் பார்த்துக்கொள்ளவும்.

letter-rti_application-subject = தகவல் அறியும் உரிமைச் சட்டம், 2005 பிரிவு 6இன் கீழ் தகவல் கோரும் மனு
letter-rti_application-opening = இவ்விஷயங்களில் உங்கள் அலுவலகம் ({ $office }) செய்தது பற்றித் தகவல் கோரப்படுகிறது. சட்டத்தின் பிரிவு 6(2)இன்படி காரணம் கூறத் தேவையில்லை.
letter-rti_application-asked = கோரப்படும் தகவல்
letter-rti_application-ask-action = மேலே பட்டியலிட்ட ஒவ்வொரு கடிதத்தின் மீதும் நாள்தோறும் என்ன நடவடிக்கை எடுக்கப்பட்டது.
letter-rti_application-ask-officer = கோப்பு யார் யாரிடம், எப்போதிலிருந்து எப்போதுவரை இருந்தது: பெயரும் பதவியும்.
letter-rti_application-ask-noting = கோப்பில் உள்ள குறிப்புகள், ஆணைகள், அறிக்கைகளின் நகல்கள்.
letter-rti_application-ask-rule = இவ்விஷயங்களில் இந்த அலுவலகத்தைக் கட்டுப்படுத்தும் கால வரம்பும், அதை நிர்ணயிக்கும் ஆணையின் நகலும்.
letter-rti_application-ask-reasons = மறுப்பு அல்லது தாமதத்துக்குப் பதிவு செய்யப்பட்ட காரணங்கள்.
letter-rti_application-answer = பதிலுக்கான காலம்
letter-rti_application-days = பிரிவு 7(1)இன்படி, பெற்ற { $count } நாட்களுக்குள் பதில் தர வேண்டும்.
letter-rti_application-hours = ஒருவரின் உயிர் அல்லது சுதந்திரம் தொடர்பானது { $count } மணி நேரத்துக்குள் தர வேண்டும்.
letter-rti_application-fee_what = கட்டணம்
letter-rti_application-third_party = தொழிலாளர், குழந்தை அல்லது சாட்சியை அடையாளம் காட்டக்கூடிய எதையும் நகல்களில் விட்டுவிடவும்.

letter-reasoned_order_demand-subject = காரணங்களுடன் எழுத்து ஆணையும் புதிய விசாரணையும் கோருதல், வழக்கு { $case }
letter-reasoned_order_demand-opening_refused = விடுதலைச் சான்றிதழ் { $date } அன்று மறுக்கப்பட்டது. மறுப்பை, அதன் காரணங்களுடனும் அடிப்படையான உண்மைகளுடனும் எழுத்தில் தர வேண்டும்.
letter-reasoned_order_demand-opening_silent = விடுதலைச் சான்றிதழ் கேட்கப்பட்டது; தரப்படவும் இல்லை, எழுத்தில் மறுக்கப்படவும் இல்லை. மௌனம் ஆணை ஆகாது.
letter-reasoned_order_demand-wage_dispute = இதை ஊதியத் தகராறு என்று அழைப்பதாலோ, பணம் கொடுத்ததாலோ, சமரசத்தில் கையொப்பமிட்டதாலோ சட்டத்தின் 4, 6, 12 பிரிவுகளின் கடமை முடிந்துவிடாது.
letter-reasoned_order_demand-demand-order = ஒவ்வொருவருக்கும் காரணம், தேதி, அதிகாரியின் பெயருடன் எழுத்து ஆணை தரவும்.
letter-reasoned_order_demand-demand-record = வாக்குமூலங்கள், விசாரணை அறிக்கை ஆகியவற்றின் நகல்களைத் தரவும்.
letter-reasoned_order_demand-demand-again = வேறோர் அதிகாரி மூலம் மீண்டும் விசாரிக்கச் செய்யவும்.
letter-reasoned_order_demand-demand-private = ஒவ்வொருவரையும் தனியாக, அவரது மொழியில், முதலாளி இல்லாத இடத்தில் கேட்கவும்.
letter-reasoned_order_demand-next = ஆணை வரவில்லை எனில், சம்பந்தப்பட்டவர்களின் விருப்பப்படி இது மாநில அரசின் முன்பும் உயர் நீதிமன்றத்தின் முன்பும் வைக்கப்படும்.

duty-certificate_review = மறுப்புக்கான காரணங்களும் வழக்கை மீண்டும் பார்த்தலும்
    .what = மறுப்பைக் காரணங்களுடன் எழுத்தில் தந்து, வழக்கை மீண்டும் பார்க்கவும்.
office-director_general_of_police = காவல்துறைத் தலைமை இயக்குநர்
office-principal_secretary_labour = முதன்மைச் செயலாளர், தொழிலாளர் துறை
office-high_court_legal_services = உயர் நீதிமன்ற சட்டப் பணிகள் குழு
office-public_information_officer = பொதுத் தகவல் அலுவலர்
