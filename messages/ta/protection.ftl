### The letter that asks for protection of people who are threatened, and the words for what was done to them.

letter-protection_request = பாதுகாப்புக் கோரிக்கை
    .what = மிரட்டப்படுபவருக்காக: என்ன நடந்தது, காவல்துறையிடம் என்ன கேட்கப்படுகிறது. அவர் எங்கே வசிக்கிறார் என்று இதில் இல்லை.
letter-protection_request-subject = கொத்தடிமைத்தனம் பற்றிச் சொன்னபின் மிரட்டப்படுபவர்களுக்குப் பாதுகாப்புக் கோரிக்கை
letter-protection_request-opening = இணைப்பில் பெயர் உள்ளவர்கள் கொத்தடிமைத்தனம் பற்றிச் சொன்னார்கள். அதன்பின் அவர்கள் மிரட்டப்பட்டுள்ளனர். பாதுகாப்பு இப்போதே கோரப்படுகிறது; புகார் பதிவாகும் வரை காத்திருக்க வேண்டியதில்லை.
letter-protection_request-opening_fir = இணைப்பில் பெயர் உள்ளவர்கள் கொத்தடிமைத்தன வழக்கில் பாதிக்கப்பட்டவர்களும் சாட்சிகளும் ஆவர்; முதல் தகவல் அறிக்கை { $date } அன்று பதிவானது. பேசியபின் அவர்கள் மிரட்டப்பட்டுள்ளனர். பாதுகாப்பு இப்போதே கோரப்படுகிறது.
letter-protection_request-happened = என்ன நடந்தது
letter-protection_request-write = எப்போது, யார், என்ன சொன்னார் அல்லது செய்தார், யார் பார்த்தார்
letter-protection_request-column-date = தேதி
letter-protection_request-column-person = நபர்
letter-protection_request-column-what = என்ன செய்யப்பட்டது
letter-protection_request-column-who = யார் செய்தார்
letter-protection_request-column-police = காவல்துறைக்குச் சொல்லப்பட்டதா
letter-protection_request-words = “{ $words }”
letter-protection_request-pressed = சொன்னதைத் திரும்பப் பெறும்படி ஒரு சாட்சியை மிரட்டியோ பணம் கொடுத்தோ அழுத்துவது தனிக் குற்றம். முன்பு சொன்னது நிலைத்திருக்கும்.
letter-protection_request-why = பாதுகாப்பு ஏன் கடமை
letter-protection_request-ground-scheme = உச்ச நீதிமன்றம் ஒவ்வொரு மாநிலத்துக்கும் கட்டாயமாக்கிய சாட்சிப் பாதுகாப்புத் திட்டம், 2018 (மகேந்தர் சாவ்லா எதிர் இந்திய ஒன்றியம்) ஆபத்தில் உள்ள சாட்சிக்குக் காவல்துறையின் அச்சுறுத்தல் ஆய்வு அறிக்கையையும் மாவட்டத் தகுதி அதிகாரியின் ஆணையையும் தருகிறது; இடையில் தற்காலிகப் பாதுகாப்புக்கு ஆணையிடலாம்.
letter-protection_request-ground-scst = பட்டியல் சாதியினர் மற்றும் பட்டியல் பழங்குடியினர் (வன்கொடுமைத் தடுப்பு) சட்டம், 1989-இன் கீழான குற்றத்தால் பாதிக்கப்பட்டவர், அவரைச் சார்ந்தோர், சாட்சிகள் அச்சட்டத்தின் பிரிவு 15A-இன்படி பாதுகாப்புக்கு உரிமை உடையவர்கள்.
letter-protection_request-ground-child = இவர்களில் ஒரு குழந்தை உள்ளது; குழந்தையை அடையாளம் காட்டக்கூடிய எதையும் தெரிய வேண்டிய தேவையில்லாத யாருக்கும் சொல்லக் கூடாது.
letter-protection_request-ground-court = பயத்தில் உள்ளவர் உண்மை சொல்ல முடியாது. பாதுகாப்பு அந்த நபருக்கு மட்டுமல்ல, விசாரணைக்கும் நீதிமன்றத்துக்கும் உரியது.
letter-protection_request-place = இவர்கள் இப்போது எங்கே தங்கியுள்ளனர் என்பது இங்கே எழுதப்படவில்லை. அவர்களின் பாதுகாப்புக்கென நியமிக்கப்படும் அதிகாரியிடம் மட்டும் வாய்மொழியாகவோ முத்திரையிட்ட உறையிலோ சொல்லப்படும்.
letter-protection_request-demand-now = பெயர் உள்ளவர்களையும் அவர்கள் குடும்பங்களையும் இன்று முதல், தகுதி அதிகாரியின் ஆணை வரை, பாதுகாக்கவும்.
letter-protection_request-demand-report = இந்தக் கோரிக்கையுடன் அச்சுறுத்தல் ஆய்வு அறிக்கையைத் திட்டத்தின் தகுதி அதிகாரிக்கு அனுப்பவும்; உரியவர்களைத் தனிமையில் கேட்கவும்.
letter-protection_request-demand-offence = மேலே சொன்னதைத் தனிக் குற்றமாகப் பதிவு செய்து நகல் தரவும்.
letter-protection_request-demand-bail = மிரட்டுபவர் பிணையில் இருந்தால் உடனே அரசு வழக்கறிஞரிடம் சொல்லவும்; பிணையை ரத்து செய்ய நீதிமன்றத்திடம் கேட்கலாம்.
letter-protection_request-demand-secret = அவர்கள் எங்கே வசிக்கிறார்கள் அல்லது தங்கியுள்ளனர் என்று யாருக்கும், குறிப்பாகக் குற்றம் சாட்டப்பட்டவர்களுக்கோ அவர்கள் ஆட்களுக்கோ சொல்ல வேண்டாம்; அவர்களுடன் சேர்த்துக் காவல் நிலையத்துக்கு அழைக்க வேண்டாம்.
letter-protection_request-demand-officer = இரவும் பகலும் பதில் கிடைக்கும் தொலைபேசி எண்ணுடன் ஓர் அதிகாரியைப் பெயரிடவும்; பெண்கள் கேட்டால் பெண் அதிகாரியை.
letter-protection_request-demand-answer = எழுத்தில் பதில் தரவும். பாதுகாப்பு மறுக்கப்பட்டால் காரணங்களைக் கூறவும்.

## Who threatens, and how

choice-accused_part-owner = உரிமையாளர்
choice-accused_part-contractor = ஒப்பந்ததாரர்
choice-accused_part-manager = மேலாளர் அல்லது காவலாளி
choice-accused_part-lender = கடன் கொடுத்தவர்
choice-accused_part-relative = அவர்களின் உறவினர் அல்லது நண்பர்
choice-accused_part-official = ஓர் அதிகாரி
choice-accused_part-unknown = அறியப்படாதவர்
choice-threat_kind-words = வார்த்தையால்
choice-threat_kind-weapon = ஆயுதத்துடன்
choice-threat_kind-violence = வன்முறையால்
choice-threat_kind-debt_demanded = பழைய கடன் கேட்கப்பட்டது
choice-threat_kind-documents_or_home = ஆவணம் அல்லது வீடு பறிக்கப்பட்டது
choice-threat_kind-family = குடும்பம் மிரட்டப்பட்டது
choice-threat_kind-pressed_to_retract = வாக்குமூலத்தைத் திரும்பப் பெற அழுத்தம்
choice-threat_kind-followed = பின்தொடர்தல் அல்லது கண்காணிப்பு
choice-threat_kind-bribe_offered = மௌனமாக இருக்கப் பணம் கொடுக்க முன்வந்தனர்
choice-threat_kind-other = வேறு வகையில்
