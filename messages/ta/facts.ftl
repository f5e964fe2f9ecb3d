### The facts of one person's labour: one message for each name of the public contract.
### The value is a short label (a column, a line on the case page). .ask is the question as it is read
### aloud to the worker: kind, second person, one thing at a time. .help is for the interviewer.
### "Not known" is always a good answer; nobody is pressed for one.

## Place and time

# A label such as TN-0042-3; never a person's name.
fact-case = வழக்குக் குறியீடு
    .ask = இந்த நபரின் வழக்குக்கு என்ன குறியீடு தர விரும்புகிறீர்கள்?
    .help = பெயர் அல்லாத ஒரு சிறு குறியீடு. ஒவ்வொருவருக்கும் வேறாக இருக்க வேண்டும்.
fact-work-state = வேலை நடந்த மாநிலம்
    .ask = வேலை எந்த மாநிலத்தில் நடந்தது?
fact-work-district = வேலை நடந்த மாவட்டம்
    .ask = வேலை எந்த மாவட்டத்தில் நடந்தது?
    .help = மாவட்டம் தெரியாவிட்டால், அருகிலுள்ள ஊரையோ சந்தையையோ எழுதுங்கள்.
fact-home-state = சொந்த மாநிலம்
    .ask = நீங்கள் எந்த மாநிலத்திலிருந்து வந்தீர்கள்?
fact-home-district = சொந்த மாவட்டம்
    .ask = உங்கள் சொந்த ஊர் எந்த மாவட்டத்தில் இருக்கிறது?
fact-work-kind = வேலையின் வகை
    .ask = அது என்ன வகையான வேலை?
# The exact job: minimum wage rates hang on it.
fact-work-task = செய்த வேலை
    .ask = நீங்கள் அங்கே சரியாக என்ன வேலை செய்தீர்கள்?
    .help = எடுத்துக்காட்டாக: கல் அறுத்தல், சூளைக்குச் சுமத்தல், சூளை எரித்தல், ஏற்றுதல், உழுதல், சமைத்தல். கூலி விகிதம் இதைப் பொறுத்தது.
# Wage orders divide a State into zones or areas.
fact-work-zone = ஊதிய மண்டலம்
    .ask = அது நகரமா, சிறு ஊரா, கிராமமா?
    .help = மாநில ஊதிய ஆணையில் உள்ள மண்டலம் அல்லது பகுதி (A, B, C போன்றது), உங்களுக்குத் தெரிந்தால்.
fact-work-from = வேலை தொடங்கியது
    .ask = அங்கே எப்போது வேலை செய்யத் தொடங்கினீர்கள்?
    .help = ஆண்டு அல்லது மாதம் போதும்: 2023, அல்லது 2023-11. திருவிழா, அறுவடை போன்றவை நினைவுகூர உதவும்.
fact-work-to = வேலை முடிந்தது
    .ask = அங்கே எப்போது வேலையை நிறுத்தினீர்கள்?
    .help = இன்னும் அங்கே இருந்தால் வெறுமையாக விடுங்கள். ஒவ்வொரு பருவத்தையும் தனிக் காலமாக எழுதுங்கள்.
fact-days-worked = வேலை செய்த நாட்கள்
    .ask = அந்தக் காலம் முழுவதும் சுமார் எத்தனை நாட்கள் வேலை செய்தீர்கள்?
    .help = தெரிந்தால் மட்டும். வாரக் கணக்காகவோ பருவக் கணக்காகவோ எண்ணுவது உதவும்.
fact-informed-on = அலுவலகத்துக்குத் தெரிவிக்கப்பட்டது
    .ask = இதைப் பற்றி முதன்முதலில் ஓர் அலுவலகத்துக்கு எப்போது தெரிவிக்கப்பட்டது?

## How this was told

fact-told-private = தனிமையில் சொல்லப்பட்டது
    .ask = பணியிடத்தைச் சேர்ந்த யாருக்கும் கேட்காதபடி நாம் இங்கே தனியாக இருக்கிறோமா?
    .help = பேட்டி எடுப்பவர் முடிவு செய்ய வேண்டியது. முதலாளியின் காதில் விழும்படி சொன்ன "இல்லை", தெரியவில்லை என்றே கொள்ளப்படும்.
fact-told-language = பேட்டியின் மொழி
    .ask = நீங்கள் எந்த மொழியில் எளிதாகப் பேசுவீர்கள்?
fact-told-interpreter = மொழிபெயர்ப்பாளர் உதவினார்
    .ask = இவர் மொழிபெயர்ப்பது உங்களுக்குச் சம்மதமா?
    .help = பணியிடத்தைச் சேர்ந்தவர்களையோ அவர்களின் உறவினர்களையோ மொழிபெயர்க்க விடாதீர்கள்.

## The person

fact-person-worked = இவர் அங்கே வேலை செய்தார்
    .ask = நீங்களே அங்கே வேலை செய்தீர்களா?
    .help = வேலை செய்யாதவர்களும் (சிறு குழந்தைகள், வயதான பெற்றோர் போன்றோர்) பிடித்து வைக்கப்பட்டிருக்கலாம். அவர்களும் கணக்கில் வருவார்கள்.
fact-worker-age = இப்போதைய வயது
    .ask = உங்கள் வயது என்ன?
    .help = முழு ஆண்டுகளில். ஒன்றும் இல்லாததைவிட உத்தேசமான வயது நல்லது; வயது எப்படித் தெரியும் என்பதை அடுத்துச் சொல்லுங்கள்.
fact-age-at_start = வேலை தொடங்கியபோது வயது
    .ask = அங்கே வேலை செய்யத் தொடங்கியபோது உங்கள் வயது என்ன?
    .help = 15 வயதில் அழைத்துச் செல்லப்பட்டு 19 வயதில் விடுதலையானவர் குழந்தையாகவும் பெரியவராகவும் கொள்ளப்படுவார்.
fact-age-basis = வயது எப்படித் தெரியும்
    .ask = உங்கள் வயது உங்களுக்கு எப்படித் தெரியும்?
fact-worker-sex = பாலினம்
    .ask = நீங்கள் பெண்ணா, ஆணா, திருநரா?
    .help = அந்த நபர் தம்மைப் பற்றிச் சொல்வதையே எழுதுங்கள்.
# Social category as used in certificates: Scheduled Caste, Scheduled Tribe, Other Backward Class, general.
fact-worker-category = சமூகப் பிரிவு
    .ask = உங்கள் குடும்பம் பட்டியல் சாதி, பட்டியல் பழங்குடி, பிற பிற்படுத்தப்பட்ட வகுப்பு இவற்றில் ஒன்றைச் சேர்ந்ததா, அல்லது எதிலும் சேராததா?
    .help = பட்டியல் சாதியினருக்கும் பழங்குடியினருக்கும் கூடுதல் சட்டப் பாதுகாப்பு உண்டு. இது யாருக்கும் எதிராகக் கொள்ளப்படாது.
fact-worker-disabled = மாற்றுத்திறனாளி
    .ask = உடலிலோ மனத்திலோ உங்களுக்கு மாற்றுத்திறன் (குறைபாடு) ஏதும் உள்ளதா?
    .help = இதனால் கிடைக்க வேண்டிய உதவி கூடுகிறது. இது யாருக்கும் எதிராகக் கொள்ளப்படாது.
fact-worker-migrant = வேறு இடத்திலிருந்து வந்தார்
    .ask = இந்த வேலைக்காக வேறு இடத்திலிருந்து வந்தீர்களா? வேறு மாநிலத்திலிருந்தா?
fact-worker-contract_labour = ஒப்பந்ததாரர் வழியாக அழைத்து வரப்பட்டார் அல்லது கூலி பெற்றார்
    .ask = உங்களை அழைத்து வந்தது யார்? கூலி கொடுத்தது யார்?
    .help = ஒப்பந்ததாரர், மேஸ்திரி அல்லது தரகர் வேலைக்கு அமர்த்தியிருந்தாலோ கூலியைக் கொடுத்திருந்தாலோ "ஆம்".
fact-identity-none = அடையாள ஆவணம் எதுவும் இல்லை
    .ask = உங்களிடம் சொந்தமாக அடையாள அட்டை அல்லது ஆவணம் ஏதாவது இருக்கிறதா?
    .help = இங்கே "ஆம்" என்றால் எதுவும் இல்லை என்று பொருள். அப்போது விண்ணப்பிக்க அலுவலகம் அவருக்கு உதவ வேண்டும்.

## How it began

fact-agreement-made = ஓர் ஏற்பாடு செய்யப்பட்டது
    .ask = வேலையையும் பணத்தையும் பற்றி, வாய்ப்பேச்சாகவோ எழுத்திலோ, ஏதாவது பேசி முடிவு செய்யப்பட்டதா?
    .help = சில சொற்களே போதும். "எங்கள் குடும்பம் அவர்களுக்கு வேலை செய்வது வழக்கம்" என்பதும் ஏற்பாடுதான்.
fact-recruited-by_deception = வேலையைப் பற்றி ஏமாற்றப்பட்டார்
    .ask = வேலையைப் பற்றி உங்களிடம் என்ன சொன்னார்கள்? வந்து பார்த்தபோது எப்படி இருந்தது?
    .help = கூலி, வேலை, இடம், சுதந்திரம் இவற்றில் ஏதாவது சொன்னதற்கு மாறாக இருந்தால் "ஆம்".
fact-recruited-transported = யாரோ அழைத்துச் சென்றார்
    .ask = யாராவது உங்களை அங்கே அழைத்துச் சென்றார்களா, அல்லது பயணத்துக்கு ஏற்பாடு செய்து செலவு செய்தார்களா?

## Advance and debt

fact-advance-taken = முன்பணம் வாங்கப்பட்டது
    .ask = வேலைக்கு முன் நீங்களோ உங்கள் குடும்பத்தில் யாராவதோ பணம், உணவு அல்லது வேறு ஏதாவது வாங்கினீர்களா?
    .help = எழுத்து ஆதாரம் தேவையில்லை. கடனாக வாங்கிய உணவு, பேருந்துக் கட்டணம், திருமணச் செலவு ஆகியவையும் கணக்கில் வரும்.
fact-advance-amount = முன்பணத் தொகை
    .ask = அப்போது எவ்வளவு வாங்கினீர்கள்?
fact-debt-said_now = இப்போது பாக்கி என்று அவர்கள் சொல்வது
    .ask = நீங்கள் இன்னும் எவ்வளவு தர வேண்டும் என்று அவர்கள் சொல்கிறார்கள்?
    .help = முதலாளி சொல்வது. தொகை எவ்வளவாக இருந்தாலும் கொத்தடிமைக் கடன் சட்டப்படி ரத்தாகிவிட்டது.
fact-advance-by = முன்பணம் வாங்கியவர்
    .ask = யார் வாங்கினார்: நீங்களா, உங்கள் அப்பாவா அம்மாவா, கணவரா மனைவியா, வேறு யாராவதா?
fact-advance-from = முன்பணம் கொடுத்தவர்
    .ask = யார் கொடுத்தார்?
fact-advance-documented = முன்பணம் எழுத்தில் உள்ளது
    .ask = அதைப் பற்றி ஏதாவது எழுதி வைக்கப்பட்டதா?
    .help = பதிவுக்காக மட்டும். எழுத்தில் இருந்தாலும் இல்லாவிட்டாலும் அந்த நபருக்கு எதிராகக் கொள்ளப்படாது.
fact-advance-cause = முன்பணம் எதற்காக
    .ask = உங்கள் குடும்பத்துக்கு அது எதற்குத் தேவைப்பட்டது?
fact-obligation-customary = வழக்கத்தின்படி வேலை செய்ய வேண்டியிருந்தது
    .ask = உங்கள் ஊரிலோ சமூகத்திலோ எப்போதும் இப்படித்தான் என்பதால் அங்கே வேலை செய்ய வேண்டியிருந்ததா?
fact-obligation-inherited = கடன் அல்லது கடமை பெரியவர்களிடமிருந்து வந்தது
    .ask = கடனோ, வேலை செய்ய வேண்டிய கடமையோ, உங்கள் அப்பா, அம்மா அல்லது தாத்தா, பாட்டியிடமிருந்து உங்களுக்கு வந்ததா?
fact-obligation-caste = சாதியால் வேலை செய்ய வேண்டியிருந்தது
    .ask = நீங்கள் பிறந்த சாதி அல்லது சமூகத்தின் காரணமாக அங்கே வேலை செய்ய வேண்டியிருந்ததா?
fact-obligation-surety = வேறொருவருக்குப் பிணை நின்றார்
    .ask = நீங்கள் ஜாமீன் நின்ற ஒருவர் பணம் கட்டாததால் நீங்கள் வேலை செய்ய வேண்டியிருந்ததா?
# Names of the 31 customary forms in the Act, such as Hali, Kamiya, Vetti, or the local word.
fact-custom-name = வழக்கத்தின் உள்ளூர்ப் பெயர்
    .ask = உங்கள் ஊரில் இந்த வகை வேலைக்கு ஏதாவது பெயர் இருக்கிறதா?
    .help = எடுத்துக்காட்டாக ஹாலி, காமியா, ஜீதா, வெட்டி, சாக்ரி. சட்டம் அந்தப் பெயரைச் சொல்லியிருந்தால், ஏற்பாடு இருந்ததாக அனுமானிக்கப்படும்.
fact-consideration-other = மதிப்புள்ள வேறு ஏதோ கொடுக்கப்பட்டது
    .ask = வீடு, நிலம் போன்ற வேறு எதையாவது உங்களுக்கோ உங்கள் குடும்பத்துக்கோ கொடுத்து, அதற்காக வேலை செய்ய வேண்டியிருந்ததா?

## Pay

fact-wage-none = கூலியே இல்லை
    .ask = வேலைக்குப் பணம் ஏதாவது கிடைத்ததா? வாரச் சாப்பாட்டுச் செலவுக்கா? எத்தனை பேருக்கு? பருவ முடிவிலா?
    .help = இங்கே "ஆம்" என்றால் கூலியே இல்லை என்று பொருள். சாப்பாட்டுச் செலவுப் பணம் சிறு கூலிதான்: அதைத் தொகையாக எழுதுங்கள்.
fact-wage-amount = உண்மையில் கொடுத்த கூலி
    .ask = உங்கள் கைக்கு உண்மையில் எவ்வளவு பணம் வந்தது?
    .help = எல்லாப் பிடித்தமும் போக. அது எவ்வளவு காலத்துக்கு, எத்தனை பேருக்கு என்பதை அடுத்துச் சொல்லுங்கள்.
fact-wage-unit = கூலி எதற்கு
    .ask = அது ஒரு நாளுக்கா, வாரத்துக்கா, மாதத்துக்கா, பருவத்துக்கா, அல்லது எண்ணிக்கைக்கா?
fact-wage-shared_by = இந்தக் கூலி எத்தனை பேருக்கு
    .ask = அந்தப் பணம் எத்தனை பேருக்கானது?
    .help = சூளைகளில் கணவன் மனைவிக்கும் குடும்பத்துக்கும் சேர்த்துக் கூலி தரப்படுகிறது. ஒவ்வொருவரின் கூலி இதிலிருந்து கணக்கிடப்படும்.
fact-wage-promised = தருவதாகச் சொன்ன கூலி
    .ask = எவ்வளவு தருவதாகச் சொன்னார்கள்?
    .help = உண்மையில் கொடுத்த கூலிக்கு உரிய அதே காலத்துக்கு, அல்லது அதே எண்ணிக்கைக்கு.
fact-wage-in_kind = கூலியாகக் கொடுத்த பொருட்கள்
    .ask = தானியம், சாப்பாடு அல்லது வேறு பொருள் கூலியாகக் கொடுத்தார்களா? அவற்றின் மதிப்பு எவ்வளவு?
fact-wage-local_usual = அதே வேலைக்கு அங்கே வழக்கமான கூலி
    .ask = அந்த இடத்தில் அதே வேலைக்கு மற்றவர்களுக்கு ஒரு நாளைக்கு எவ்வளவு கிடைக்கிறது?
    .help = அந்த வேலைக்குக் குறைந்தபட்ச ஊதியம் நிர்ணயிக்கப்படாதபோது, அல்லது விகிதம் நமக்குத் தெரியாதபோது இது பயன்படும்.
fact-wage-deducted = முன்பணத்துக்காகக் கூலியில் பிடித்தது
    .ask = முன்பணத்துக்காக உங்கள் கூலியிலிருந்து எவ்வளவு பிடித்தார்கள்?
    .help = முழுக் காலத்துக்கும். கொத்தடிமைக் கடனுக்காகப் பிடித்தது கொடுக்கப்படாததாகவே கொள்ளப்படும்.
fact-output-per_day = ஒரு நாளில் செய்த எண்ணிக்கை
    .ask = ஒரு நாளில் எத்தனை கல் அல்லது எத்தனை எண்ணிக்கை செய்தீர்கள்?
fact-output-shared_by = அவற்றைச் செய்தவர்கள்
    .ask = நீங்கள் எத்தனை பேர் சேர்ந்து அவற்றைச் செய்தீர்கள்?

## Work

fact-hours-per_day = நாளொன்றுக்கு வேலை நேரம்
    .ask = எத்தனை மணி முதல் எத்தனை மணி வரை வேலை செய்தீர்கள்? அது எத்தனை மணி நேரம்?
    .help = சாப்பாட்டு நேரத்தையும் ஓய்வு நேரத்தையும் கழித்துவிடுங்கள்.
fact-days-per_week = வாரத்துக்கு வேலை நாட்கள்
    .ask = வாரத்தில் எத்தனை நாட்கள் வேலை செய்தீர்கள்? ஓய்வு நாள் இருந்ததா?
fact-skill = திறன்
    .ask = அது யாரும் செய்யக்கூடிய வேலையா, கற்றுக்கொண்டு செய்ய வேண்டிய வேலையா?
    .help = உறுதியாகத் தெரியாவிட்டால் விட்டுவிடுங்கள். அப்போது மிகக் குறைந்த விகிதம் எடுத்துக்கொள்ளப்படும்.

## Leaving

fact-free-other_work = வேறு வேலைக்குப் போகச் சுதந்திரம்
    .ask = பணத்தைத் தீர்ப்பதற்கு முன் வேறு இடத்தில் வேலை செய்ய முடிந்ததா?
fact-free-movement = வெளியேறவும் நடமாடவும் சுதந்திரம்
    .ask = இன்று இரவு உங்கள் குடும்பம் கிளம்பிவிட்டால் என்ன நடக்கும்?
    .help = தடுத்தாலோ, திரும்ப இழுத்து வந்தாலோ, அடித்தாலோ, பணம் கட்ட வைத்தாலோ "இல்லை". கடைக்குப் போய் வருவது சுதந்திரம் அல்ல.
fact-free-sale = சொந்தப் பொருட்களை விற்கச் சுதந்திரம்
    .ask = உங்களுடையதை, அல்லது நீங்கள் செய்ததை, விரும்பியவருக்குச் சந்தை விலையில் விற்க முடிந்ததா?
fact-debt-held_them = கடன் அவர்களை அங்கேயே பிடித்து வைத்தது
    .ask = இந்தக் கடன் உங்களை அங்கேயே பிடித்து வைத்ததா?

## Harm. Only in private; stop when the person wants to stop.

fact-force-threat = மிரட்டப்பட்டார்
    .ask = உங்களையோ உங்கள் குடும்பத்தையோ யாராவது மிரட்டினார்களா?
    .help = தீங்கு செய்வதாக, போலீஸில் சொல்வதாக, வீட்டையோ கூலியையோ பறிப்பதாக.
fact-force-violence = அடிக்கப்பட்டார் அல்லது காயப்படுத்தப்பட்டார்
    .ask = உங்களையோ உங்கள் அருகில் இருந்தவரையோ யாராவது அடித்தார்களா, காயப்படுத்தினார்களா?
# Asked only by a trained person, in private.
fact-force-sexual = பாலியல் வன்முறை
    .ask = நீங்கள் விரும்பாத விதத்தில் யாராவது உங்களைத் தொட்டார்களா, தொந்தரவு செய்தார்களா?
    .help = நீங்கள் பயிற்சி பெற்றவராக இருந்தால் மட்டும், அந்த நபருடன் தனிமையில், அவர் விரும்பும் ஒருவரை உடன் வைத்துக்கொண்டு கேளுங்கள். கேட்காமலும் விடலாம்.
fact-force-confinement = அடைத்து வைக்கப்பட்டார் அல்லது வெளியேற விடவில்லை
    .ask = உங்களை எப்போதாவது பூட்டி வைத்தார்களா, வாசலில் தடுத்தார்களா?
fact-force-surveillance = கண்காணிக்கப்பட்டார்
    .ask = நீங்கள் வெளியே போகும்போதோ இரவிலோ யாராவது உங்களைக் கண்காணித்தார்களா?
fact-force-documents_held = ஆவணங்களை வேறொருவர் வைத்திருந்தார்
    .ask = உங்கள் அட்டைகள், ஆவணங்கள், வங்கிப் புத்தகம் அல்லது தொலைபேசியை யாராவது வாங்கி வைத்துக்கொண்டார்களா?
fact-force-wages_withheld = கூலி நிறுத்தி வைக்கப்பட்டது
    .ask = நீங்கள் அங்கேயே இருக்க வேண்டும் என்பதற்காகக் கூலியை நிறுத்தி வைத்தார்களா?
fact-force-isolation = மற்றவர்களிடமிருந்து துண்டிக்கப்பட்டார்
    .ask = விரும்பியபோது உங்கள் குடும்பத்தாரோடும் மற்றவர்களோடும் பேச முடிந்ததா?
    .help = இங்கே "ஆம்" என்றால் துண்டிக்கப்பட்டார் என்று பொருள்.
fact-force-deception = ஏமாற்றப்பட்டார்
    .ask = உங்களை அழைத்து வரவோ அங்கேயே இருக்க வைக்கவோ உண்மையல்லாதவற்றைச் சொன்னார்களா?
fact-force-excessive_overtime = அளவுக்கு மீறிய நேரம் வேலை வாங்கப்பட்டது
    .ask = மறுக்க முடியாமல், மற்றவர்களைவிட மிக அதிக நேரமோ இரவிலோ வேலை செய்ய வேண்டியிருந்ததா?
fact-force-bad_conditions = மோசமான தங்குமிட அல்லது வேலைச் சூழல்
    .ask = நீங்கள் தூங்கிய இடம், தண்ணீர், உணவு, வேலை ஆகியவை எப்படி இருந்தன?
    .help = மோசமாகவோ அசுத்தமாகவோ ஆபத்தாகவோ இருந்தால் "ஆம்".
# Derived, or set by the interviewer: hunger, illness, no other house, not knowing the language.
fact-force-vulnerability_abused = அவர்களின் தேவை பயன்படுத்திக்கொள்ளப்பட்டது
    .ask = பசி, நோய், தங்க வேறு இடம் இல்லாமை போன்ற, வேறு வழியே இல்லாத தேவை உங்களுக்கு இருந்ததா?
    .help = பேட்டி எடுப்பவரே இதைக் குறிக்கலாம்.
fact-injury = வேலையில் காயமடைந்தார்
    .ask = வேலையால் உங்களுக்குக் காயமோ நோயோ ஏற்பட்டதா?
fact-died-on = இறந்த தேதி
    .ask = அந்த நபர் இறந்துவிட்டார் என்றால்: எப்போது இறந்தார்?
    .help = கிடைக்க வேண்டியதைக் குடும்பம் இன்னும் கோரலாம்.
# A list of role:category, such as owner:general; contractor:SC.
fact-accused = பிடித்து வைத்திருந்தவர்கள்: பொறுப்பும் சமூகப் பிரிவும்
    .ask = அங்கே உங்கள்மீது அதிகாரம் வைத்திருந்தவர் யார்: உரிமையாளரா, ஒப்பந்ததாரரா, வேறு யாராவதா? அவர்களின் சமூகம் தெரியுமா?
    .help = இங்கே பெயர்கள் வேண்டாம். ஒவ்வொருவருக்கும் ஒரு வரி: பொறுப்பும் சமூகப் பிரிவும். அவர்களில் ஒருவர் பட்டியல் சாதியினர் என்பதால் மற்றவர் தப்ப முடியாது.
# The short form of the same when there is only one.
fact-accused-category = பிடித்து வைத்திருந்தவரின் சமூகப் பிரிவு
    .ask = உங்களைப் பிடித்து வைத்திருந்தவர் எந்தச் சமூகத்தைச் சேர்ந்தவர் என்று தெரியுமா?

## Family

fact-family-also_working = வேலை செய்ய வைக்கப்பட்ட குடும்பத்தினர்
    .ask = உங்கள் குடும்பத்தில் வேறு எத்தனை பேர் உங்களோடு அங்கே வேலை செய்தார்கள்?
fact-children-working = வேலை செய்த 14 வயதுக்குட்பட்ட குழந்தைகள்
    .ask = 14 வயதுக்குட்பட்ட எத்தனை குழந்தைகள் அங்கே வேலை செய்தார்கள்?
fact-adolescents-working = வேலை செய்த 14 முதல் 17 வயது வரையிலானவர்கள்
    .ask = 14 முதல் 17 வயது வரை உள்ளவர்கள் எத்தனை பேர் அங்கே வேலை செய்தார்கள்?

## Claim

fact-claim-bonded = கொத்தடிமைக் கடன் என்று சொல்கிறார்
    .ask = இந்தக் கடனுக்காக உங்களை வேலை செய்ய வைத்தார்கள் என்று சொல்கிறீர்களா?
    .help = அந்த நபரோ கண்காணிப்புக் குழுவோ அப்படிச் சொன்னால், இல்லை என்று நிரூபிக்க வேண்டியவர் கடன் கொடுத்தவர்.
fact-paper-signed = கையொப்பம் அல்லது பெருவிரல் ரேகை வைத்த தாள்
    .ask = ஏதாவது தாளில் கையொப்பமோ பெருவிரல் ரேகையோ வைக்கச் சொன்னார்களா? என்ன தாள்?
    .help = கையொப்பமிட்ட தாள் ஒருபோதும் அந்த நபருக்கு எதிராகக் கொள்ளப்படாது.

## What the offices did

fact-enquiry-on = விசாரணை நடந்தது
    .ask = அதிகாரி எப்போது விசாரிக்க வந்தார்?
fact-freed-on = விடுதலையான நாள்
    .ask = எப்போதிலிருந்து நீங்கள் விடுதலையாக இருக்கிறீர்கள்?
fact-freed-how = எப்படி விடுதலையானார்
    .ask = நீங்கள் எப்படி வெளியே வந்தீர்கள்?
    .help = அதிகாரிகள் வந்து மீட்டிருக்க வேண்டும் என்பதில்லை. தப்பி வந்தவர், அனுப்பிவிடப்பட்டவர், பணம் கட்டி வெளியே வந்தவர் எல்லோருக்கும் அதே உரிமைகள் உண்டு.
fact-rescued-on = மீட்கப்பட்ட நாள்
    .ask = அதிகாரிகள் எப்போது உங்களை மீட்டார்கள்?
fact-statement-on = வாக்குமூலம் பதிவு செய்யப்பட்டது
    .ask = நீங்கள் சொன்னதை அதிகாரி எப்போது எழுதிக்கொண்டார்?
fact-finding-on = எழுத்துப்பூர்வ முடிவு
    .ask = ஆட்சியர் எப்போது எழுத்தில் முடிவு செய்தார்?
fact-finding-outcome = என்ன முடிவு
    .ask = ஆட்சியர் என்ன முடிவு செய்தார்?
fact-certificate-on = விடுதலைச் சான்றிதழ் வழங்கப்பட்டது
    .ask = விடுதலைச் சான்றிதழ் உங்களுக்கு எப்போது கொடுக்கப்பட்டது?
fact-certificate-form = விடுதலைச் சான்றிதழின் வகை
    .ask = சான்றிதழ் உங்களுக்கு மட்டுமா, குடும்பம் முழுவதற்குமா?
    .help = ஒவ்வொருவருக்கும், குழந்தைகளுக்கும், தனிச் சான்றிதழ் வேண்டும்.
fact-certificate-office = சான்றிதழ் வழங்கிய அலுவலகம்
    .ask = எந்த அலுவலகம் சான்றிதழ் கொடுத்தது?
fact-certificate-refused_on = விடுதலைச் சான்றிதழ் மறுக்கப்பட்டது
    .ask = அலுவலகம் எப்போது சான்றிதழ் தர மறுத்தது?
fact-assistance-immediate_on = உடனடி நிதியுதவி வழங்கப்பட்டது
    .ask = விடுதலையான பிறகு முதல் பணம் உங்களுக்கு எப்போது கிடைத்தது?
fact-assistance-immediate_amount = உடனடி நிதியுதவி: தொகை
    .ask = எவ்வளவு கிடைத்தது?
fact-identity-applied_on = அடையாள ஆவணத்துக்கு விண்ணப்பித்தது
    .ask = உங்கள் அடையாள அட்டைக்கு எப்போது விண்ணப்பிக்கப்பட்டது?
fact-repatriated-on = சொந்த ஊருக்கு அனுப்பப்பட்டது
    .ask = நீங்கள் எப்போது சொந்த ஊருக்கு அழைத்துச் செல்லப்பட்டீர்கள்?
# FIR: first information report, the police record that starts a case.
fact-fir-on = FIR பதிவு செய்யப்பட்டது
    .ask = காவல்துறை எப்போது வழக்கைப் பதிவு செய்தது?
fact-fir-refused_on = FIR மறுக்கப்பட்டது
    .ask = காவல்துறை எப்போது வழக்கைப் பதிவு செய்ய மறுத்தது?
fact-fir-sections = FIR-இல் உள்ள பிரிவுகள்
    .ask = FIR-இல் எந்தெந்தச் சட்டப் பிரிவுகள் எழுதப்பட்டுள்ளன?
# The law's own term is "victim"; the screen says person.
fact-victim_informed-on = வழக்கின் நிலை அவருக்குத் தெரிவிக்கப்பட்டது
    .ask = வழக்கு எப்படிப் போகிறது என்று காவல்துறை உங்களுக்கு எப்போது தெரிவித்தது?
fact-chargesheet-on = குற்றப்பத்திரிகை தாக்கல் செய்யப்பட்டது
    .ask = காவல்துறை எப்போது நீதிமன்றத்தில் குற்றப்பத்திரிகை தாக்கல் செய்தது?
fact-judgment-on = தீர்ப்பு
    .ask = நீதிமன்றம் எப்போது தீர்ப்பளித்தது?
fact-judgment-outcome = தீர்ப்பின் முடிவு
    .ask = நீதிமன்றம் என்ன தீர்ப்பளித்தது?
fact-reimbursement-proposed_on = உடனடி நிதியுதவியைத் திரும்பப் பெறும் முன்மொழிவு அனுப்பப்பட்டது
    .ask = உடனடி நிதியுதவியை ஈடுசெய்யுமாறு மாநிலம் மத்திய அரசை எப்போது கேட்டது?
fact-rehabilitation-proposed_on = மறுவாழ்வுத் தொகைக்கான முன்மொழிவு அனுப்பப்பட்டது
    .ask = உங்கள் மறுவாழ்வுத் தொகைக்கான முன்மொழிவு எப்போது அனுப்பப்பட்டது?
fact-rehabilitation-paid_on = மறுவாழ்வுத் தொகை வழங்கப்பட்டது
    .ask = மறுவாழ்வுத் தொகை உங்களுக்கு எப்போது கிடைத்தது?
fact-rehabilitation-paid_amount = மறுவாழ்வுத் தொகை: தொகை
    .ask = எவ்வளவு கிடைத்தது?
fact-property-demanded_on = சொத்து திரும்பக் கேட்கப்பட்டது
    .ask = உங்கள் பொருட்களை அல்லது நிலத்தை எப்போது திரும்பக் கேட்டீர்கள்?
fact-property-restored_on = சொத்து திரும்பக் கொடுக்கப்பட்டது
    .ask = அவை உங்களுக்கு எப்போது திரும்பக் கிடைத்தன?
fact-evicted-on = வீட்டிலிருந்து வெளியேற்றப்பட்டது
    .ask = உங்களை எப்போது வீட்டிலிருந்து வெளியேற்றினார்கள்?
fact-homestead-restored_on = வீடு திரும்பக் கொடுக்கப்பட்டது
    .ask = எப்போது உங்களை மீண்டும் உங்கள் வீட்டுக்குள் விட்டார்கள்?
fact-wage_claim-on = கூலிக் கோரிக்கை தாக்கல் செய்யப்பட்டது
    .ask = உங்கள் கூலிக்கான கோரிக்கை எப்போது தாக்கல் செய்யப்பட்டது?
fact-wage_decision-on = கூலிக் கோரிக்கை முடிவு செய்யப்பட்டது
    .ask = உங்கள் கூலிக் கோரிக்கையின் மீது எப்போது முடிவு செய்யப்பட்டது?
fact-compensation-applied_on = இழப்பீட்டுக்கு விண்ணப்பித்தது
    .ask = இழப்பீட்டுக்கு எப்போது விண்ணப்பிக்கப்பட்டது?
fact-compensation-decided_on = இழப்பீடு முடிவு செய்யப்பட்டது
    .ask = இழப்பீடு எப்போது முடிவு செய்யப்பட்டது?
fact-legal_aid-applied_on = இலவச வழக்கறிஞருக்கு விண்ணப்பித்தது
    .ask = இலவச வழக்கறிஞருக்கு எப்போது விண்ணப்பிக்கப்பட்டது?
fact-school-admitted_on = குழந்தை பள்ளியில் சேர்க்கப்பட்டது
    .ask = குழந்தை எப்போது பள்ளியில் சேர்க்கப்பட்டது?
fact-job-demanded_on = வேலை உறுதித் திட்டத்தில் வேலை கேட்கப்பட்டது
    .ask = வேலை உறுதித் திட்டத்தில் (நூறு நாள் வேலை) எப்போது வேலை கேட்டீர்கள்?
fact-job-given_on = வேலை உறுதித் திட்டத்தில் வேலை தரப்பட்டது
    .ask = உங்களுக்கு எப்போது வேலை கொடுத்தார்கள்?
# Relief under the SC/ST Prevention of Atrocities Act.
fact-scst-relief_paid_amount = SC/ST சட்டத்தின்படி நிவாரணம்: பெற்ற தொகை
    .ask = SC/ST சட்டத்தின்படி எவ்வளவு நிவாரணம் பெற்றிருக்கிறீர்கள்?

## Answers

choice-answer-yes = ஆம்
choice-answer-no = இல்லை
# Must look and read different from "No".
choice-answer-not_known = தெரியவில்லை

choice-work_kind-agriculture = விவசாய வேலை
choice-work_kind-brick_kiln = செங்கல் சூளை
choice-work_kind-stone_quarry = கல் குவாரி
choice-work_kind-mine = சுரங்கம்
choice-work_kind-construction = கட்டுமானப் பணி
choice-work_kind-domestic_work = வீட்டு வேலை
choice-work_kind-rice_mill = அரிசி ஆலை
choice-work_kind-textile_mill = நூற்பாலை, துணி ஆலை
choice-work_kind-garment = ஆடைத் தயாரிப்பு
choice-work_kind-carpet = கம்பள நெசவு
# Embroidery such as zari and zardozi.
choice-work_kind-embroidery = சித்திரத் தையல் (ஜரி)
choice-work_kind-bangle = வளையல் செய்தல்
choice-work_kind-fishing = மீன்பிடித்தல்
choice-work_kind-forestry = மரம் வெட்டுதல், வன வேலை
choice-work_kind-plantation = தோட்டத் தொழில்
choice-work_kind-animal_grazing = ஆடு மாடு மேய்த்தல்
choice-work_kind-hotel = விடுதி அல்லது உணவகம்
choice-work_kind-begging = பிச்சை எடுத்தல்
choice-work_kind-sexual_exploitation = பாலியல் சுரண்டல்
choice-work_kind-factory = தொழிற்சாலை அல்லது பட்டறை
choice-work_kind-other = வேறு வேலை

choice-sex-female = பெண் அல்லது சிறுமி
choice-sex-male = ஆண் அல்லது சிறுவன்
choice-sex-transgender = திருநர்

choice-category-SC = பட்டியல் சாதி
choice-category-ST = பட்டியல் பழங்குடி
choice-category-OBC = பிற பிற்படுத்தப்பட்ட வகுப்பு
choice-category-general = இவற்றில் எதுவும் இல்லை (பொது)

choice-migrant-none = அங்கேயே வசிப்பவர்
choice-migrant-within_state = அதே மாநிலத்தில் வேறு இடத்திலிருந்து வந்தவர்
choice-migrant-inter_state = வேறு மாநிலத்திலிருந்து வந்தவர்

choice-advance_by-self = அவரே
choice-advance_by-parent = அப்பா அல்லது அம்மா
choice-advance_by-grandparent = தாத்தா அல்லது பாட்டி
choice-advance_by-child = மகன் அல்லது மகள்
choice-advance_by-spouse = கணவர் அல்லது மனைவி
choice-advance_by-sibling = அண்ணன் தம்பி அல்லது அக்கா தங்கை
choice-advance_by-other = வேறு ஒருவர்

choice-advance_from-employer = முதலாளி
choice-advance_from-contractor = ஒப்பந்ததாரர்
choice-advance_from-agent = தரகர்
choice-advance_from-moneylender = வட்டிக்குக் கொடுப்பவர்
choice-advance_from-other = வேறு ஒருவர்

choice-advance_cause-illness = நோய்
choice-advance_cause-marriage = திருமணம்
choice-advance_cause-dowry = வரதட்சணை
choice-advance_cause-funeral = இறுதிச் சடங்கு
choice-advance_cause-food = உணவு
choice-advance_cause-liquor = மது
choice-advance_cause-crop_loss = பயிர் இழப்பு
choice-advance_cause-education = படிப்பு
choice-advance_cause-travel = பயணம்
choice-advance_cause-old_debt = பழைய கடன்
choice-advance_cause-festival = திருவிழா
choice-advance_cause-housing = வீடு
choice-advance_cause-other = வேறு காரணம்

choice-age_basis-stated = அவர் சொன்னபடி
choice-age_basis-document = ஆவணத்திலிருந்து
choice-age_basis-medical = மருத்துவப் பரிசோதனையிலிருந்து
choice-age_basis-appearance = தோற்றத்திலிருந்து

choice-wage_unit-hour = ஒரு மணி நேரத்துக்கு
choice-wage_unit-day = ஒரு நாளுக்கு
choice-wage_unit-week = ஒரு வாரத்துக்கு
choice-wage_unit-month = ஒரு மாதத்துக்கு
choice-wage_unit-season = பருவம் முழுவதற்கும்
choice-wage_unit-year = ஓர் ஆண்டுக்கு
choice-wage_unit-piece = ஓர் எண்ணிக்கைக்கு
choice-wage_unit-1000_bricks = 1,000 செங்கல்லுக்கு
choice-wage_unit-whole_period = முழுக் காலத்துக்கும்

choice-skill-unskilled = திறன் தேவையற்ற வேலை
choice-skill-semi_skilled = ஓரளவு திறன் தேவையான வேலை
choice-skill-skilled = திறன் தேவையான வேலை
choice-skill-highly_skilled = உயர்திறன் தேவையான வேலை

choice-freed_how-rescued = அதிகாரிகள் மீட்டார்கள்
choice-freed_how-escaped = தப்பி வந்தார்
choice-freed_how-sent_away = அனுப்பிவிடப்பட்டார்
choice-freed_how-paid_off = பணம் கட்டி வெளியேறினார்
choice-freed_how-still_held = இன்னும் பிடித்து வைக்கப்பட்டுள்ளார்

choice-finding_outcome-bonded = கொத்தடிமை முறை
choice-finding_outcome-other_forced = வேறு வகைக் கட்டாய உழைப்பு
choice-finding_outcome-not_bonded = கொத்தடிமை முறை அல்ல

choice-certificate_form-individual = ஒவ்வொருவருக்கும் தனித்தனியாக
choice-certificate_form-family = குடும்பத்துக்கு ஒன்று

choice-judgment_outcome-convicted = தண்டனை விதிக்கப்பட்டது
choice-judgment_outcome-acquitted = விடுவிக்கப்பட்டார் (குற்றம் நிரூபிக்கப்படவில்லை)
choice-judgment_outcome-other = வேறு முடிவு

choice-paper_signed-none = தாள் எதுவும் இல்லை
choice-paper_signed-blank = வெற்றுத் தாள்
choice-paper_signed-settlement = சமரசப் பத்திரம்
choice-paper_signed-not_bonded = "கொத்தடிமை அல்ல" என்று எழுதிய தாள்
choice-paper_signed-other = வேறு தாள்

choice-accused_role-owner = உரிமையாளர்
choice-accused_role-employer = முதலாளி
choice-accused_role-manager = மேலாளர் அல்லது கணக்கர்
choice-accused_role-supervisor = மேற்பார்வையாளர்
choice-accused_role-contractor = ஒப்பந்ததாரர்
choice-accused_role-agent = தரகர்
choice-accused_role-moneylender = வட்டிக்குக் கொடுப்பவர்
choice-accused_role-relative = உரிமையாளரின் உறவினர்
choice-accused_role-other = வேறு ஒருவர்

## Customary forms the Act names. Proper names: write them in the script of the language, do not translate.

choice-custom-adiyamar = அடியமார்
choice-custom-baramasia = பாரமாசியா
choice-custom-basahya = பாசஹ்யா
choice-custom-bethu = பேத்து
choice-custom-bhagela = பகேலா
choice-custom-cherumar = செறுமார்
choice-custom-garru_galu = கர்ரு-காலு
choice-custom-hali = ஹாலி
choice-custom-hari = ஹாரி
choice-custom-harwai = ஹர்வாய்
choice-custom-holya = ஹோல்யா
choice-custom-jana = ஜனா
choice-custom-jeetha = ஜீதா
choice-custom-kamiya = காமியா
choice-custom-khundit_mundit = குண்டித்-முண்டித்
choice-custom-kuthia = குத்தியா
choice-custom-lakhari = லக்காரி
choice-custom-munjhi = முஞ்சி
choice-custom-mat = மட்
choice-custom-munish = முனிஷ் முறை
choice-custom-nit_majoor = நித்-மஜூர்
choice-custom-paleru = பாலேரு
choice-custom-padiyal = படியாள்
choice-custom-pannayilal = பண்ணையாள்
choice-custom-sagri = சாக்ரி
choice-custom-sanji = சஞ்சி
choice-custom-sanjawat = சஞ்சாவத்
choice-custom-sewak = சேவக்
choice-custom-sewakia = சேவக்கியா
choice-custom-seri = சேரி
choice-custom-vetti = வெட்டி

## Names of languages, as this language calls them

language-as = அசாமியம்
language-bn = வங்காளம்
language-brx = போடோ
language-doi = டோக்ரி
language-en = ஆங்கிலம்
language-gu = குஜராத்தி
language-hi = இந்தி
language-kn = கன்னடம்
language-ks = காஷ்மீரி
language-kok = கொங்கணி
language-mai = மைதிலி
language-ml = மலையாளம்
language-mni = மணிப்புரி (மெய்தேய்)
language-mr = மராத்தி
language-ne = நேபாளி
language-or = ஒடியா
language-pa = பஞ்சாபி
language-sa = சமஸ்கிருதம்
language-sat = சந்தாலி
language-sd = சிந்தி
language-ta = தமிழ்
language-te = தெலுங்கு
language-ur = உருது
