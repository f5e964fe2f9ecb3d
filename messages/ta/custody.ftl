# காவல் அறிக்கை: வழக்கைப் பற்றி என்ன, எப்போது, யாரால் பதிந்து வைக்கப்பட்டது, எப்படிச் சரிபார்ப்பது என்று நீதிமன்றத்துக்குக் காட்டும் தாள்.

## தலைப்பு

custody = வழக்குப் பதிவின் காவல் விவரம்
custody-what = இந்த வழக்கைப் பற்றி என்ன, எப்போது, யாரால் பதிந்து வைக்கப்பட்டது; அதன்பின் எதுவும் மாற்றப்படவில்லை என்பதை யாரும் எப்படிச் சரிபார்க்கலாம்.
custody-case = வழக்கு
custody-asked = தயாரித்த நேரம்
custody-contents = உள்ளடக்கம்
custody-contents-text = பதிவுகள்: { $entries }. கோப்புகள்: { $files }.
custody-organisation = அமைப்பின் எண்
custody-json = பதிவின் ஹாஷ் மதிப்பு (SHA256)
custody-not_known_here = இங்கே தெரியாது

## எப்படிச் சரிபார்ப்பது

custody-check = எப்படிச் சரிபார்ப்பது
custody-check-text = இத்தாளுடன் { $json } என்ற கோப்பும் { $sums } என்ற பட்டியலும் வருகின்றன. ஒவ்வொரு பதிவும் கையொப்பமிட்ட சோதனைப் புள்ளியில் உள்ளது என்றும், காட்டப்படும் சொற்கள் பதிந்து வைத்த சொற்களே என்றும் { $program } என்ற நிரல் காட்டுகிறது; அதற்கு இணையமோ, இவற்றை உருவாக்கிய நிரலோ தேவையில்லை.
custody-check-trust = பொதுத் திறவுகோலையும், முடிந்தால் சோதனைப் புள்ளியையும், இத்தாளைத் தருபவர் அல்லாத வேறொருவரிடமிருந்து பெறுங்கள்.

## சோதனைப் புள்ளி

custody-checkpoint = சோதனைப் புள்ளி
custody-checkpoint-text = இதுவரை வைத்த எல்லாப் பதிவுகளும் வேர் என்ற ஒரே மதிப்பில் சேர்கின்றன. முந்தைய பதிவு எதையாவது மாற்றினால், விட்டுவிட்டால் அல்லது சேர்த்தால், வேர் வேறாகிவிடும்.
custody-checkpoint-size = பதிவேட்டில் உள்ள பதிவுகள்
custody-checkpoint-root = வேர்
custody-checkpoint-cosigned = உடன் கையொப்பம்
custody-checkpoint-cosigned_by = { $name }, { $moment }
custody-checkpoint-alone = வேறு எந்த அமைப்பும் இந்தச் சோதனைப் புள்ளியில் உடன் கையொப்பமிடவில்லை: இது சேவையகத்தின் கையொப்பத்தை மட்டுமே நம்பியுள்ளது.
custody-checkpoint-note = கையொப்பமிட்ட குறிப்பு
custody-checkpoint-code = அதே குறிப்பு, ஸ்கேன் செய்ய

## பதிவுகள்

custody-entries = என்ன பதிந்து வைக்கப்பட்டது
custody-entries-text = பதிவின் எண் என்பது பதிவேட்டில் அதன் இடம்; இடையிலுள்ள எண்கள் வேறு விவகாரங்களுக்குரியவை. “முத்திரையிடப்பட்டது” என்றால்: வைக்கப்பட்டுள்ளது, ஆனால் இத்தாளைத் தயாரித்தவருக்குத் திறக்காது. “நீக்கப்பட்டது” என்றால்: அது யாரைப் பற்றியதோ அவர் மறக்கப்பட்டார். சொற்கள் போய்விட்டன; ஏதோ வைக்கப்பட்டது என்பது இன்னும் நிரூபிக்கப்படுகிறது.
custody-entry = பதிவு { $number }
custody-entry-happened = நடந்தது, சொன்னபடி
custody-entry-learned = தெரியவந்தது
custody-entry-hour = { $moment } தொடங்கும் மணியில்
custody-entry-speaker = யாருடைய சொல்
custody-entry-kept_by = பதிந்து வைத்தவர்
custody-parts-opened = திறந்த பகுதிகள்: { $count }
custody-parts-sealed = முத்திரையிடப்பட்டவை: { $count }
custody-parts-removed = நீக்கப்பட்டவை: { $count }

custody-kind-report = தகவல் வந்தது
custody-kind-record = பதிவு
custody-kind-document = கடிதம் வழங்கப்பட்டது
custody-kind-link = இரு பதிவுகள் சேர்க்கப்பட்டன அல்லது பிரிக்கப்பட்டன
custody-kind-consent = ஒப்புதல்
custody-kind-person = ஒருவர் மறக்கப்பட்டார்
custody-kind-member = அமைப்பின் உறுப்பினர்
custody-kind-key = திறவுகோல்
custody-kind-read = படித்தது குறிக்கப்பட்டது

## கோப்புகள்

custody-files = கோப்புகள்
custody-files-text = இம்மதிப்பு மூலக் கோப்பினுடையது, பைட் பைட்டாக. சிறிதாக்கிய அல்லது முகங்களை மங்கலாக்கிய நகல் தனிக் கோப்பு; எதிலிருந்து உருவானது என்பதை அது சொல்கிறது.
custody-files-none = இந்த வழக்குடன் எந்தக் கோப்பும் வைக்கப்படவில்லை.
custody-file-unnamed = பெயரில்லாத கோப்பு
custody-file-kind = வகை
custody-file-size = அளவு
custody-file-bytes = { $bytes } பைட்டுகள்
custody-file-entry = எதனுடன் வந்தது
custody-file-path = தொகுப்பில்
custody-file-sha256 = ஹாஷ் மதிப்பு (SHA256)
custody-file-parent = எதிலிருந்து உருவானது

## ஹாஷ் அறிக்கை

custody-hashes = ஹாஷ் அறிக்கை
custody-hashes-text = எல்லா மதிப்புகளும் SHA256. இலையின் மதிப்பு மற்றவற்றிலிருந்து கணக்கிடப்படுகிறது; ஒவ்வோர் இலையிலிருந்தும் வேர் வரையான படிகள் கோப்பில் உள்ளன.
custody-hash-id = தன் எண்
custody-hash-digest = முத்திரையிட்ட உள்ளடக்கம்
custody-hash-commitment = சொற்களுக்கான உறுதி
custody-hash-leaf = இலை
custody-hash-and_files = ஒவ்வொரு கோப்பினுடையதும் (கோப்புகளின் எண்ணிக்கை: { $files }): ஹாஷ் அறிக்கையைப் பார்க்க

## சான்றிதழ்

custody-certificate = மின்னணுப் பதிவுகளுக்கான சான்றிதழ்
custody-certificate-text = { $provision } கீழான சான்றிதழுக்குரிய விவரங்கள்.
custody-certificate-wording = விவரங்கள் இங்கே எங்கள் சொற்களில் உள்ளன; கையொப்பமிடுவது அட்டவணையின் சொற்களிலேயே அமையும். கையொப்பமிடும் முன் ஒப்பிட்டுப் பாருங்கள். தெரியாதவை வெற்றிடமாக உள்ளன: எதுவும் ஊகிக்கப்படவில்லை.
custody-part_a = பகுதி அ (Part A): தரப்பினர் நிரப்ப வேண்டியது
    .who = கருவியின் அல்லது அது பயன்படும் பணியின் பொறுப்பாளர் கையொப்பமிடுவார்.
custody-part_b = பகுதி ஆ (Part B): வல்லுநர் நிரப்ப வேண்டியது
    .who = இங்குள்ளதைச் சரிபார்க்கும் வல்லுநர் கையொப்பமிடுவார்.
custody-field-name = பெயர்
custody-field-relation = உறவு
custody-field-relative = அந்த உறவினரின் பெயர்
custody-field-address = வசிக்கும் அல்லது பணிபுரியும் இடம்
custody-field-designation = பதவி
custody-field-source = எதிலிருந்து எடுக்கப்பட்டது (குறியிடுக)
custody-field-other = மற்றவை: என்ன
custody-field-make = தயாரிப்பும் மாதிரியும்
custody-field-colour = நிறம்
custody-field-serial = வரிசை எண்
custody-field-number = IMEI/UIN/UID/MAC/Cloud ID, பொருந்துமாறு
custody-field-further = வேறு தொடர்புடைய தகவல், இருந்தால்
custody-field-lawful_control = யாருடைய சட்டப்படியான கட்டுப்பாட்டில்
custody-field-period = வழக்கமான பயன்பாட்டில்
custody-field-outages = சரியாக இயங்காதது, எப்போதேனும் எனில்
custody-field-control = கையொப்பமிடுபவரால் (குறியிடுக)
custody-field-hash = ஹாஷ் மதிப்பு
custody-field-algorithm = படிமுறை (குறியிடுக)
custody-field-date = தேதி (DD/MM/YYYY)
custody-field-time = நேரம் (IST, 24 மணி)
custody-field-place = இடம்
custody-field-signature = கையொப்பம்
custody-period = { $from } முதல் { $until } வரை
custody-relation-son = மகன்
custody-relation-daughter = மகள்
custody-relation-spouse = கணவர் அல்லது மனைவி
custody-source-computer = கணினி / சேமிப்பகம்
custody-source-dvr = DVR
custody-source-mobile = கைபேசி
custody-source-flash_drive = ஃபிளாஷ் டிரைவ்
custody-source-disc = CD/DVD
custody-source-server = சேவையகம்
custody-source-cloud = மேகக்கணி
custody-source-other = மற்றவை
custody-control-owned = உடைமை
custody-control-maintained = பராமரிப்பு
custody-control-managed = நிர்வாகம்
custody-control-operated = இயக்கம்
custody-states = இப்பகுதியில் கையொப்பமிடுபவர் கூறுவது
custody-states-control = கருவி அல்லது மூலம் சட்டப்படியான கட்டுப்பாட்டில் இருந்தது; வழக்கமான பணியில் தகவலை உருவாக்க, வைக்க, கையாளத் தொடர்ந்து பயன்பட்டது.
custody-states-fed = அத்தகைய தகவல் வழக்கமான பணியின் போக்கில் அதில் உள்ளிடப்பட்டது.
custody-states-worked = அக்காலத்தில் அது சரியாக இயங்கியது; எப்போதேனும் இயங்காவிட்டாலும் பதிவும் அதன் துல்லியமும் பாதிக்கப்படவில்லை.
custody-states-source = பதிவு இங்கே குறித்த கருவி அல்லது மூலத்திலிருந்து பெறப்பட்டது.
custody-states-hash = குறியிட்ட படிமுறையின்படி பதிவின் ஹாஷ் மதிப்பு இங்கே தரப்பட்டதே. ஹாஷ் அறிக்கை இணைக்கப்பட்டுள்ளது.

## இன்னும் தெரியாதவை

custody-blanks = கையால் நிரப்ப வேண்டியவை
custody-blanks-text = இத்தாள் தயாரித்தபோது இவற்றைப் பற்றி எதுவும் தெரியவில்லை. நிரப்புங்கள், அல்லது பொருந்தாததை அடித்துவிடுங்கள்.
