### The pages: what stands on buttons, headings and notes. Plain words, short sentences, active, second person.
### Buttons say what happens. No "submit", no "invalid", no "error occurred". "Worker" or "person", never "victim".
### $name, $label, $office, $date, $amount and the like are already written in the language of the page.

## Frame: what stands on every page

# First link on the page, for people who use a keyboard or a screen reader.
page-skip = உள்ளடக்கத்துக்குச் செல்லுங்கள்
# Name of the main navigation, read by screen readers.
page-nav = பகுதிகள்
page-room-today = இன்று
page-room-cases = வழக்குகள்
# Short: a new case with its first interview. Stands under an icon on a phone.
page-room-new = புதியது
page-room-law = சட்டம்
page-room-help = உதவி
# The room that holds everything else on a phone.
page-room-more = மேலும்
page-language = மொழி
page-language-choose = மொழியைத் தேர்ந்தெடுங்கள்
page-language-partly = இன்னும் முழுமையாகவில்லை
# Button that hides everything at once, when somebody dangerous comes near. As short as possible.
page-quick-exit = வெளியேற
    .help = உங்கள் கணக்கை மூடி, நாட்காட்டியைக் காட்டும். இதைப் பார்க்கக் கூடாத ஒருவர் வரும்போது பயன்படுத்துங்கள்.
page-sign-out = கணக்கை மூடுங்கள்
page-signed-in-as = உள்நுழைந்தவர்: { $name }
# Shown on pages whose translation no speaker has checked.
page-draft = இந்த மொழிபெயர்ப்பை, இம்மொழி பேசுபவர் யாரும் இன்னும் சரிபார்க்கவில்லை.
    .link = இப்பக்கத்தை ஆங்கிலத்தில் படிக்க
page-back = பின்செல்ல
page-path = நீங்கள் இருக்கும் இடம்
page-code = குறியீடு { $code }
# Stands where nobody has said yet. Must look and read different from "No".
page-not-known = இன்னும் தெரியவில்லை
# Between two ends of a period: "2023 to 2024".
page-from-to = { $from } முதல் { $to } வரை
# After a period that goes on: "from 2022-01-27, still in force".
page-still = இன்றும் நடைமுறையில்
page-show-all = எல்லாவற்றையும் காட்டுங்கள்
page-needed = தேவை
# Label of a covered name of a person: initials are shown, a tap shows the name.
page-name-covered = பெயர் மறைக்கப்பட்டுள்ளது. காண, தொடுங்கள்.
page-name-none = பெயர் எழுதப்படவில்லை
page-search = தேடுங்கள்
# A link to the official text or the page it was read on.
page-source = மூலம்

## Errors

page-problem-title = முதலில் இதைப் பாருங்கள்
    .one = ஒன்றை மீண்டும் பார்க்க வேண்டும். நீங்கள் எழுதியது கீழே அப்படியே உள்ளது.
    .many = சிலவற்றை மீண்டும் பார்க்க வேண்டும். நீங்கள் எழுதியது கீழே அப்படியே உள்ளது.
# Where: the question whose answer could not be read.
page-problem-in = இங்கே: “{ $field }”
page-error-today = இன்று பக்கத்துக்குச் செல்லுங்கள்
page-error-cases = வழக்கைத் தேடுங்கள்

## Enrolling the first person, signing in

page-enrol-title = முக்தியைத் தொடங்குதல்
    .help = இங்கே நீங்கள்தான் முதல் நபர். முக்தி தொடங்கப்பட்ட சாளரத்திலிருந்து குறியீட்டை நகலெடுங்கள்.
page-enrol-code = முதல்முறைக் குறியீடு
page-enrol-name = உங்கள் பெயர்
    .help = இங்குள்ள மற்றவர்கள் உங்களை அறிந்த பெயர். நீங்கள் எழுதுவதன் அருகில் இது நிற்கும்.
page-enrol-passphrase = கடவுச்சொற்றொடர்
    .help = ஒன்றோடொன்று தொடர்பில்லாத நான்கு அல்லது அதற்கு மேற்பட்ட சொற்கள். இதை யாரும் படிக்க முடியாது; எனவே பின்னர் யாரும் உங்களுக்குச் சொல்லவும் முடியாது.
page-enrol-again = அதே கடவுச்சொற்றொடர் மீண்டும்
page-enrol-do = தொடங்குங்கள்
page-signin-title = உள்நுழைதல்
page-signin-name = உங்கள் பெயர்
page-signin-passphrase = கடவுச்சொற்றொடர்
page-signin-do = உள்நுழையுங்கள்
page-signin-forgot = கடவுச்சொற்றொடர் மறந்துவிட்டதா? இங்கே முக்தியை அமைத்தவரிடம் கேளுங்கள். யாரும் அதை உங்களுக்குப் படித்துச் சொல்ல முடியாது.
page-signed-out = உங்கள் கணக்கு மூடப்பட்டது.
page-calendar-title = நாட்காட்டி

## Today

page-today-title = இன்று
page-today-late = { $count ->
    [one] தாமதம்: { $count }
   *[other] தாமதம்: { $count }
 }
page-today-week = { $count ->
    [one] இந்த வாரத்துக்குள்: { $count }
   *[other] இந்த வாரத்துக்குள்: { $count }
 }
# Duties of offices whose last day is further away, or that have no confirmed last day.
page-today-waiting = { $count ->
    [one] பிறருக்காகக் காத்திருப்பது: { $count }
   *[other] பிறருக்காகக் காத்திருப்பவை: { $count }
 }
page-today-none-late = எதுவும் தாமதமாகவில்லை.
    .help = தாமதமாவது முதலில் இங்கே நிற்கும்.
page-today-none = இங்கே இன்னும் வழக்கு எதுவும் இல்லை.
    .help = ஒரு பேட்டியுடன் தொடங்குங்கள். பிறகு எந்த அலுவலகம் என்ன செய்ய வேண்டும், எந்தத் தேதிக்குள் என்பதை இப்பக்கம் காட்டும்.
page-today-begin = முதல் பேட்டியைத் தொடங்குங்கள்
page-today-write = எழுதுங்கள்
    .label = கடிதம் எழுதுங்கள்: { $office }, { $duty }, வழக்கு { $label }
page-today-people = { $count ->
    [one] { $count } நபர்
   *[other] { $count } பேர்
 }
page-today-by-office = அலுவலக வாரியாக
page-today-by-district = மாவட்ட வாரியாக
# Banner on top: people are held right now.
page-today-held = { $count ->
    [one] { $count } வழக்கில் மக்கள் இன்னும் பிடித்து வைக்கப்பட்டுள்ளனர்.
   *[other] { $count } வழக்குகளில் மக்கள் இன்னும் பிடித்து வைக்கப்பட்டுள்ளனர்.
 }
    .help = அவர்களின் பாதுகாப்பே முதலில். மாவட்ட ஆட்சியருக்கான முத்திரையிட்ட தகவல் மட்டுமே வெளியே செல்லும்; பணியிடத்தின் அருகில் யாரிடமும் சொல்லாதீர்கள்.
# Heads of the columns of a small table of offices or districts.
page-today-column-late = தாமதம்
page-today-column-open = நடப்பில்
page-today-more = { $count ->
    [one] மேலும் { $count }
   *[other] மேலும் { $count }
 }

## Cases

page-cases-title = வழக்குகள்
page-cases-search = வழக்குக் குறியீடு
    .help = TN-0042 போன்றது, அல்லது அதன் தொடக்கம். இங்கே பெயர்கள் தேடப்படுவதில்லை.
page-cases-state = வேலை நடந்த மாநிலம்
# A box to tick: show only cases in which an office is late.
page-cases-late-only = தாமதம் உள்ளவை மட்டும்
page-cases-count = { $count ->
    [one] { $count } வழக்கு
   *[other] { $count } வழக்குகள்
 }
page-cases-none = நீங்கள் தேடியதற்கு எந்த வழக்கும் பொருந்தவில்லை.
    .help = குறியீட்டின் தொடக்கத்தை (TN போன்றது) எழுதிப் பாருங்கள், அல்லது எல்லா வழக்குகளையும் பாருங்கள்.
page-cases-empty = இங்கே இன்னும் வழக்கு எதுவும் இல்லை.
    .help = ஒரு வழக்கு என்பது ஒரு பணியிடத்தின் ஒரு நிகழ்வு; அதில் உள்ள எல்லோரும் சேர்ந்தது.
page-cases-column-case = வழக்கு
page-cases-column-place = இடமும் வேலையும்
page-cases-column-people = நபர்கள்
page-cases-column-finding = முடிவு
page-cases-column-next = அடுத்தது
page-cases-late = { $count ->
    [one] { $count } கடமை தாமதம்
   *[other] { $count } கடமைகள் தாமதம்
 }
page-cases-nothing-late = தாமதம் எதுவும் இல்லை
page-cases-held = இன்னும் பிடித்து வைக்கப்பட்டுள்ளார்
page-cases-earlier = முந்தைய வழக்குகள்
page-cases-newer = புதிய வழக்குகள்

## New case and interview

page-new-title = புதிய வழக்கு
    .help = ஒரு பணியிடத்தின் ஒரு நிகழ்வு; அதில் உள்ள எல்லோரும் சேர்ந்தது. எப்போது வேண்டுமானாலும் நிறுத்தலாம்; சேமித்தது அப்படியே இருக்கும்.
page-new-label = வழக்கின் குறியீடு
    .help = TN-0042 போன்ற குறியீடு வழக்குக்கு இதிலிருந்து கிடைக்கும். வெறுமையாக விடலாம்.
page-new-person = முதல் நபர்
page-new-person-name = பெயர்
    .help = அவர் சொல்வது போலவே. பட்டியல்களில் மறைக்கப்படும். வெறுமையாக விடலாம்.
page-new-speaker = யார் பேசுகிறார்?
    .help = தொழிலாளரின் சொந்தச் சொல்லுக்கே மதிப்பு அதிகம்.
page-new-private = பணியிடத்தைச் சேர்ந்த யாருக்கும் கேட்காதபடி நீங்கள் அந்த நபருடன் தனியாக இருக்கிறீர்களா?
    .help = முதலாளியின் காதில் விழும்படி சொன்ன “இல்லை”, தெரியவில்லை என்றே கொள்ளப்படும்.
page-new-do = பேட்டியைத் தொடங்குங்கள்
page-new-safety = இப்போது எல்லோரும் பாதுகாப்பாக இருக்கிறார்களா?
    .help = மக்கள் இன்னும் பிடித்து வைக்கப்பட்டிருந்தால், கேட்பதற்காக மீண்டும் அங்கே போகாதீர்கள், பணியிடத்துக்குத் தொலைபேசியில் பேசாதீர்கள், மாவட்ட ஆட்சியரிடம் மட்டுமே சொல்லுங்கள். “நீங்கள் சொல்ல விரும்புவது” என்பதில் “இன்னும் பிடித்து வைக்கப்பட்டுள்ளார்” என்பதைத் தேர்ந்தெடுங்கள்.
page-speaker-worker = தொழிலாளர்
page-speaker-family = குடும்பத்தார்
page-speaker-witness = சாட்சி
page-speaker-official = அதிகாரி
page-speaker-employer = முதலாளி
page-speaker-document = ஓர் ஆவணம்
page-speaker-interviewer = நானே பார்த்தேன்
page-interview-title = பேட்டி
page-interview-progress = { $at } / { $of }
    .label = படி { $at } / { $of }: { $topic }
page-interview-steps = பேட்டியின் படிகள்
page-interview-if = அப்படியானால்:
page-interview-words = அவர்களின் சொந்தச் சொற்களில்
    .help = சொன்னபடியே, சொன்ன மொழியிலேயே. அது அப்படியே வைக்கப்படும்.
page-interview-words-kept = இதுவரை சேமித்தவை
page-interview-keep = சேமித்துத் தொடருங்கள்
page-interview-finish = சேமித்து வழக்கைப் பாருங்கள்
page-interview-skip = இப்படியைத் தாண்டுங்கள்
page-interview-back = முந்தைய படி
page-interview-saved = சேமிக்கப்பட்டது
    .help = நீங்கள் சொன்ன பதில்கள் சேமிக்கப்பட்டன. இங்கே நிறுத்திவிட்டுப் பிறகு தொடரலாம்.
page-interview-speaking = பேசுபவர்: { $who }
page-interview-is-private = தனிமையில் சொல்லப்பட்டது
page-interview-not-private = தனிமையில் அல்ல
page-interview-conflict = இரண்டு கூற்றுகள் வேறுபடுகின்றன; எனவே தெரியவில்லை என்றே கொள்ளப்படும். இரண்டும் வைக்கப்படும்.
page-date-year = ஆண்டு
page-date-month = மாதம்
page-date-day = நாள்
page-date-help = ஆண்டு மட்டும் போதும்.
page-amount-rupees = ரூபாய்
page-accused-role = பொறுப்பு
page-accused-category = சமூகப் பிரிவு
page-accused-help = இங்கே பெயர்கள் வேண்டாம். அவர்கள்மீது அதிகாரம் வைத்திருந்த ஒவ்வொருவருக்கும் ஒரு வரி.

## Case page

page-case-title = வழக்கு { $label }
page-case-people = { $count ->
    [one] { $count } நபர்
   *[other] { $count } பேர்
 }
page-case-person = நபர் { $number }
page-case-add-person = ஒரு நபரைச் சேருங்கள்
page-case-held = இந்த வழக்கில் ஒருவர் இன்னும் பிடித்து வைக்கப்பட்டுள்ளார்.
    .help = இப்போது மாவட்ட ஆட்சியருக்கான முத்திரையிட்ட தகவல் மட்டுமே வெளியே செல்லலாம். மற்றவை எல்லாம் அவர்கள் பாதுகாப்பாகும் வரை காத்திருக்கும்.
# Under the finding: this is advice, a person decides.
page-case-advice = இது ஆலோசனை. ஒரு மனிதரே முடிவு செய்து கையொப்பமிடுகிறார்.
page-case-limbs = சட்டம் கேட்பதும், சொல்லப்பட்டதும்
page-case-because = காரணம்
# No fact was told for this limb.
page-case-no-ground = இன்னும் எதுவும் சொல்லப்படவில்லை
page-case-presumptions = வேறுவிதமாகக் காட்டப்படும் வரை சட்டம் உண்மையாகக் கொள்பவை
page-case-questions = பதில் இல்லாத கேள்விகள்
    .help = இங்கே சொல்லும் பதில் உடனே சேமிக்கப்பட்டு, கீழே உள்ள எல்லாம் மீண்டும் கணக்கிடப்படும்.
page-case-questions-none = முடிவை மாற்றக்கூடிய கேள்வி எதுவும் மீதமில்லை.
page-case-questions-more = { $count ->
    [one] மேலும் { $count } கேள்வி
   *[other] மேலும் { $count } கேள்விகள்
 }
page-case-answer-keep = இப்பதிலைச் சேமியுங்கள்
page-case-interview-go-on = பேட்டியைத் தொடருங்கள்
page-case-facts = சொல்லப்பட்ட எல்லாம்
page-case-duties = செய்ய வேண்டியவை, எந்தத் தேதிக்குள்
page-case-duties-late = தாமதம்
page-case-duties-open = நடப்பில்
page-case-duties-done = முடிந்தவை
page-case-duties-not-known = செய்ய வேண்டியதா என்று இன்னும் தெரியவில்லை
page-case-duties-lapsed = இனி தேவையில்லை
page-case-duties-none = எந்தக் கடமையும் இன்னும் தொடங்கவில்லை. முதலில் பதில் இல்லாத கேள்விகளுக்குப் பதில் சொல்லுங்கள்.
page-case-record = அவர்கள் செய்ததைப் பதிவு செய்யுங்கள்
    .label = செய்ததைப் பதிவு செய்யுங்கள்: { $office }, { $duty }
page-case-write = எழுதுங்கள்
    .label = கடிதம் எழுதுங்கள்: { $office }, { $duty }
page-case-money = பணம்
page-case-money-what = எதற்காக
page-case-money-due = தரப்பட வேண்டியது
page-case-money-received = பெற்றது
page-case-money-outstanding = நிலுவை
page-case-money-payer = யார் தர வேண்டும்
page-case-money-status = நிலை
page-case-money-total = மொத்தம்
    .help = தரப்பட வேண்டியதும் தொகை தெரிந்ததும் மட்டுமே கூட்டப்படும்.
page-case-money-annuity = அதில் { $amount } மாதந்தோறும் தரும் நிதியில்
page-case-money-set-off = முன்பு பெற்ற { $amount } கணக்கில் கொள்ளப்பட்டது
page-case-money-last-known = உறுதி செய்யப்படவில்லை; கடைசியாகத் தெரிந்தது { $amount }
page-case-money-none = இன்னும் எந்தத் தொகையையும் கோர முடியாது.
page-case-rights = உரிமைகளும் சேவைகளும்
page-case-rights-more = கேட்டுப் பெறக்கூடிய திட்டங்கள்
page-case-category = மறுவாழ்வுத் திட்டத்தில் பிரிவு
page-case-wages = கூலி
page-case-wages-rates = பயன்படுத்திய விகிதங்கள்
page-case-wages-missing = கணக்கிட இன்னும் தேவையானவை
page-case-offences = இவ்விவரங்கள் காட்டும் குற்றங்கள்
page-case-offences-maybe = இன்னும் தெரியாத விவரத்தைப் பொறுத்தது
page-case-signs = கட்டாய உழைப்பின் அடையாளங்கள்
page-case-also = இவ்விவரங்களுக்குப் பொருந்தக்கூடிய பிற சட்டங்கள்
page-case-letters = கடிதங்கள்
page-case-letters-issued = எழுதியவை
page-case-letters-none = இன்னும் எந்தக் கடிதமும் எழுதப்படவில்லை.
page-case-letter-waits = காத்திருக்கிறது: ஒருவர் இன்னும் பிடித்து வைக்கப்பட்டுள்ளார்
page-case-timeline = என்ன நடந்தது, யார் சொன்னார்
page-case-timeline-learned = தெரிய வந்தது { $date }
page-case-timeline-by = எழுதியவர்: { $name }
page-case-timeline-corrected = திருத்தப்பட்டது
    .help = கோடிட்டு அடிக்கப்பட்டது; நீக்கப்படவில்லை. திருத்தம் அருகில் உள்ளது.
page-case-timeline-correct = இது சரியல்ல
page-case-timeline-none = இன்னும் எதுவும் எழுதப்படவில்லை.
page-case-timeline-person = யாரைப் பற்றி: { $person }
page-case-timeline-not-dated = தேதி சொல்லப்படவில்லை
page-case-act = ஓர் அலுவலகம் செய்ததைப் பதிவு செய்யுங்கள்
page-case-law-edition = சட்டப் புத்தகப் பதிப்பு { $edition }-ஐக் கொண்டு { $date } அன்று கணக்கிடப்பட்டது.

## A person in a case

page-person-title = ஒரு நபரைச் சேருங்கள்
    .help = பிடித்து வைக்கப்பட்ட எல்லோரும், குழந்தைகளும். ஒவ்வொருவருக்கும் தனி முடிவும் தனிச் சான்றிதழும் கிடைக்கும்.
page-person-do = இந்த நபரைச் சேமியுங்கள்

## Recording an act of an office

page-acts-title = என்ன நடந்தது?
    .help = ஓர் அலுவலகம் செய்ததை, அல்லது மறுத்ததைத் தேர்ந்தெடுங்கள். காலக்கெடுகள் அதிலிருந்து ஓடும்.
## The kinds of acts, as headings of a list
page-acts-area-release = விசாரணை, மீட்பு, சான்றிதழ், ஊர் திரும்புதல்
page-acts-area-money = வழங்கிய அல்லது கேட்ட பணம்
page-acts-area-police = காவல்துறையும் நீதிமன்றமும்
page-acts-area-claims = கூலி, இழப்பீடு, வழக்கறிஞருக்கான கோரிக்கைகள்
page-acts-area-property = வீடும் சொத்தும்
page-acts-area-life = பள்ளியும் வேலையும்
page-acts-area-people = அந்த நபரைப் பற்றி
page-acts-area-letters = கடிதங்கள்
page-act-for = யாருக்கு
# A box to tick when the date of an act lies before the work began, and that is right.
page-act-even-so = தேதி சரியே. இருந்தும் இதைச் சேமியுங்கள்.
page-act-do = இதைச் சேமியுங்கள்
page-act-said-by = யார் சொன்னது
page-correct-title = எழுதியதைத் திருத்துங்கள்
    .help = பழைய சொற்கள் கோடிட்டு அடிக்கப்பட்டு அப்படியே இருக்கும். திருத்தம் உங்கள் பெயருடன் அருகில் நிற்கும்.
page-correct-was = எழுதியிருந்தது
page-correct-now = இருக்க வேண்டியது
page-correct-reason = ஏன்
page-correct-do = திருத்தத்தைச் சேமியுங்கள்
page-correct-gone = அப்படி நடக்கவே இல்லை: திரும்பப் பெறுங்கள்

## Letters

page-letter-language = கடிதத்தின் மொழி
page-letter-person = யாருக்காக
page-letter-see = கடிதத்தைப் பாருங்கள்
page-letter-issue = கடிதத்தை எழுதிச் சேமியுங்கள்
    .help = அதற்கு எண்ணும் தேதியும் கிடைக்கும்; அது இங்கே அப்படியே இருக்கும்.
page-letter-issued = கடிதம் சேமிக்கப்பட்டது.
page-letter-open = கடிதத்தைத் திறந்து பாருங்கள்
page-letter-waits = இக்கடிதம் காத்திருக்கிறது
    .why = இந்த வழக்கில் ஒருவர் இன்னும் பிடித்து வைக்கப்பட்டுள்ளார். இது இப்போது வெளியே சென்றால், பிடித்து வைத்திருப்பவர்களுக்குத் தெரிந்துவிடக்கூடும்.
    .first = முதலில் மாவட்ட ஆட்சியருக்கான முத்திரையிட்ட தகவலை எழுதுங்கள். அதில் தகவல் அளித்தவரின் பெயர் இல்லை.
page-letter-override = இருந்தும் அனுப்ப முடிவு செய்யுங்கள்
    .help = பெயர் குறிப்பிட்ட ஒருவர் முடிவு செய்து, காரணம் சொல்கிறார். இரண்டும் கடிதத்துடன் வைக்கப்படும்.
page-letter-override-by = முடிவு செய்பவர்
page-letter-override-reason = ஏன் காத்திருக்க முடியாது
page-letter-override-do = இருந்தும் கடிதத்தை எழுதுங்கள்
page-letter-presumed = முதலில் கடனைப் பற்றியும் வெளியேறுவதைப் பற்றியும் கேளுங்கள்
    .why = முடிவு சட்ட அனுமானங்களை மட்டுமே சார்ந்துள்ளது. இது கூலியைப் பற்றியது மட்டுமே என்று அலுவலகம் பதில் சொல்லக்கூடும்.
page-letter-not-yet = இப்போது கோர எதுவும் இல்லாதவை
page-letter-what-next = அனுப்பிய பிறகு
    .help = அனுப்பியதையும், யாருக்கு என்பதையும் பதிவு செய்யுங்கள். அலுவலகத்தின் காலக்கெடு அங்கிருந்து ஓடும்.

## Law

page-law-title = சட்டம்
    .help = முக்தி பயன்படுத்தும் ஒவ்வோர் எண்ணும், காலக்கெடுவும், உரிமையும்: எப்போதிலிருந்து, எங்கே உள்ளது, எவ்வளவு உறுதியாகத் தெரியும்.
page-law-search = ஒரு சொல், பிரிவு எண், அல்லது சட்டம்
page-law-found = { $count ->
    [one] { $count } பதிவு கிடைத்தது
   *[other] { $count } பதிவுகள் கிடைத்தன
 }
page-law-found-none = சட்டப் புத்தகத்தில் எதுவும் இதற்குப் பொருந்தவில்லை: “{ $words }”.
page-law-edition = சட்டப் புத்தகத்தின் பதிப்பு { $edition }
page-law-instruments = சட்டங்கள், விதிகள், திட்டங்கள், தீர்ப்புகள்
page-law-national = நாடு முழுவதற்கும்
page-law-by-state = ஒரு மாநிலத்துக்கு
page-law-values = மதிப்புகளும் காலக்கெடுகளும்
page-law-duties = அலுவலகங்களின் கடமைகள்
page-law-entitlements = ஒருவருக்கு உரியவை
page-law-offences = குற்றங்கள்
page-law-provisions = எளிய சொற்களில் சட்டப் பிரிவுகள்
page-law-rates = குறைந்தபட்ச ஊதியமும் பிற விகிதங்களும்
    .help = ஒவ்வொரு விகிதமும் அதன் தேதிகள், ஆணை, உறுதி நிலையுடன். தேதி இல்லாத விகிதங்கள் பயன்படுத்தப்படுவதில்லை.
page-law-unconfirmed = இன்னும் உறுதி செய்யப்படாதவை
    .help = இரண்டாம் நபர் யாரும் இவற்றை இன்னும் உறுதி செய்யவில்லை; ஒவ்வொன்றும் எப்படிக் கிடைத்தது என்பதைக் குறி சொல்கிறது. முடிந்தால் அரசிதழ் எண், தேதி, பக்கத்தை எழுதுங்கள்.
page-law-unconfirmed-count = { $count ->
    [one] யாரும் உறுதி செய்யாத { $count } பதிவு
   *[other] யாரும் உறுதி செய்யாத { $count } பதிவுகள்
 }
page-law-value = மதிப்பு
page-law-from = முதல்
page-law-to = வரை
page-law-cite = எங்கே உள்ளது
page-law-grade = எவ்வளவு உறுதி
page-law-unknown = தெரியாதது
page-law-not-binding = ஒப்பிடுவதற்கு மட்டும்: நினைவூட்டும்; யாரையும் கட்டுப்படுத்தாது.
page-law-clock-of = எதற்கான காலக்கெடு
page-law-used-by = பயன்படுத்துவது
page-law-bearer = யார் செய்ய வேண்டும்
page-law-payer = யார் தர வேண்டும்
page-law-when = எப்போது செய்ய வேண்டும்
page-law-starts = காலக்கெடு எப்போது தொடங்கும்
page-law-fulfilled-by = எதனால் நிறைவேறும்
page-law-clocks = காலக்கெடுகள்
page-law-no-clock = சட்டம் நாட்களின் எண்ணிக்கை சொல்லவில்லை.
page-law-in-force = நடைமுறையில்
page-law-prison = சிறை
page-law-fine = அபராதம்
page-law-confirmed = உறுதி செய்தவர்: { $by }, { $date }
page-law-not-confirmed = இன்னும் யாரும் உறுதி செய்யவில்லை
page-law-superseded = மூலம் கிடைக்காத புதிய விதிகள் இதை மாற்றியிருக்கலாம்.
page-law-entry = பதிவு
page-law-kind-act = சட்டம்
page-law-kind-rules = விதிகள்
page-law-kind-scheme = திட்டம்
page-law-kind-sop = நிலையான செயல்முறை
page-law-kind-judgment = தீர்ப்பு
page-law-kind-advisory = அறிவுரை
page-law-kind-convention = சர்வதேச உடன்படிக்கை
page-law-kind-order = ஆணை
# What a movement asks for; never law.
page-law-kind-movement = இயக்கத்தின் கோரிக்கை
page-law-rates-of = { $state }
page-law-rates-central = மத்திய அரசின் வரம்பு
page-law-rates-none = இந்த மாநிலத்துக்கான விகிதம் புத்தகத்தில் இன்னும் இல்லை. அங்கிருந்து வரும் ஒவ்வொரு வழக்கிலும் அது கேட்கப்படும்.
page-law-rates-employment = தொழில்
page-law-rates-task = வேலை
page-law-rates-zone = மண்டலம்
page-law-rates-skill = திறன்
page-law-rates-rate = விகிதம்
page-law-rates-per-day = நாளொன்றுக்கு
page-law-rates-per-month = மாதத்துக்கு
page-law-rates-per-pieces = { $count ->
    [one] ஓர் எண்ணிக்கைக்கு
   *[other] { $count } எண்ணிக்கைக்கு
 }
page-law-rates-guarantee = வேலை உறுதித் திட்டம்
page-law-rates-choose = விகிதங்களைக் காண மாநிலத்தைத் தேர்ந்தெடுங்கள்

## Help

page-help-title = உதவி
    .help = குறிகளுக்கும் சொற்களுக்கும் என்ன பொருள், முக்தி எவற்றை உறுதியளிப்பதில்லை.
page-help-marks = ஓர் எண் எவ்வளவு உறுதியானது
page-help-answers = ஆம், இல்லை, தெரியவில்லை
    .text = வெறுமை என்பது ஒருபோதும் “இல்லை” அல்ல. யாரும் சொல்லாதது புள்ளிக் கோட்டுடன் காட்டப்படும்; யாராவது சொல்லும் வரை அப்படியே இருக்கும்.
page-help-finding = முடிவு என்றால் என்ன
    .text = சொல்லப்பட்டவற்றை முக்தி சட்டத்தின் ஒவ்வொரு கூறுடனும் ஒப்பிட்டு, எது தெரிகிறது, எதைச் சட்டம் அனுமானிக்கிறது, அடுத்து எதைக் கேட்க வேண்டும் என்று சொல்கிறது. இது யாரையும் மறுப்பதில்லை. ஒரு மனிதரே முடிவு செய்து கையொப்பமிடுகிறார்.
page-help-clocks = தாமதம் எப்படிக் கணக்கிடப்படுகிறது
    .text = கட்டுப்படுத்தும் காலக்கெடு உறுதியாகக் கடந்துவிட்டால் மட்டுமே ஓர் அலுவலகம் தாமதம் என்று சொல்லப்படும். நல்ல நடைமுறை மட்டுமே ஒரு நாளைச் சொல்லும்போது, அது நினைவூட்டலே; ஒருபோதும் தாமதம் அல்ல.
page-help-safety = ஒருவர் இன்னும் பிடித்து வைக்கப்பட்டிருக்கும்போது
    .text = மாவட்ட ஆட்சியருக்கான முத்திரையிட்ட தகவல் மட்டுமே, சொன்னவரின் பெயர் இல்லாமல், வெளியே செல்லலாம். மற்ற கடிதங்கள் காத்திருக்கும். பெயர் குறிப்பிட்ட ஒருவர் வேறுவிதமாக முடிவு செய்யலாம்; அவர் காரணம் சொல்ல வேண்டும்.
page-help-exit = விரைவாக வெளியேறுதல்
    .text = “வெளியேற” என்ற பொத்தான் உங்கள் கணக்கை மூடி, நாட்காட்டியைக் காட்டும். நீங்கள் இங்கே இருந்ததை உலாவி நினைவில் வைத்திருக்கலாம்: பிறரும் பயன்படுத்தும் தொலைபேசியில் தனிப்பட்ட சாளரத்தைப் பயன்படுத்துங்கள்.
page-help-names = பெயர்கள் மறைக்கப்படும்
    .text = பட்டியல்களில் குறியீடுகளும் முதலெழுத்துகளும் மட்டுமே. வழக்குப் பக்கத்தில் தொட்டால் பெயர் தெரியும். பாலினம், சாதி, மாற்றுத்திறன், பாலியல் வன்முறை ஆகியவை பட்டியல்களில் ஒருபோதும் காட்டப்படுவதில்லை.
page-help-not-promised = எவை உறுதியளிக்கப்படவில்லை
    .text = நினைவிலிருந்து அல்லது தெரியாதது என்று குறித்த எண்களைத் தாக்கல் செய்வதற்கு முன் உறுதி செய்ய வேண்டும். முக்தி சட்டம் பற்றி ஆலோசனை தருகிறது; அது வழக்கறிஞரும் அல்ல, மீட்புச் சேவையும் அல்ல.
page-help-danger = இப்போது ஆபத்தில் இருந்தால்
    .text = காவல்துறைக்கு 112, குழந்தைக்கு 1098, இலவச சட்ட உதவிக்கு 15100 ஆகிய எண்களை அழையுங்கள்.

## More (the fourth room on a phone)

page-more-title = மேலும்
page-desk-title = மேசை
page-desk-health = இங்கே எல்லாம் எப்படி உள்ளது
page-desk-members = இங்கே யார் வேலை செய்கிறார்கள்
page-desk-you = (நீங்கள்)
page-desk-let-go = { $name } விலகிவிட்டார்
page-desk-invite = ஒருவரை அழைக்கவும்
    .help = ஒரு குறியீடு இங்கே ஒருமுறை மட்டும் தோன்றும். நேரில் சொல்லுங்கள் அல்லது காட்டுங்கள்; “/join” இல் அதை எழுதுபவர் நீங்கள் படிப்பதைப் படிக்கலாம்.
page-desk-invited = { $until } வரை, ஒரு முறை மட்டும். நேரில் சொல்லுங்கள்; ஒருபோதும் அனுப்பாதீர்கள்.
page-desk-passphrase = என் கடவுச்சொற்றொடரை மாற்றவும்
page-desk-present = இப்போதைய கடவுச்சொற்றொடர்
## The custody pack of a case
page-custody-title = காவல் பொதி
    .help = இந்த வழக்கில் எது, எப்போது, யாரால் சேமிக்கப்பட்டது, அதன்பின் எதுவும் மாற்றப்படவில்லை என்ற சான்று; மின்னணுப் பதிவுகளுக்கான சான்றிதழ், ஒருவருக்கு மட்டுமே தெரியக்கூடிய இடங்கள் காலியாக.
page-custody-over = பதிவேட்டின் முதல் { $count } பதிவுகளுக்குக் கையெழுத்திடப்பட்டது.
page-custody-paper = தாள், சான்றிதழுடன்
page-custody-proof = சான்று
    .help = நாங்கள் இல்லாமலே யாரும் சரிபார்க்கலாம்: tools/verify. மீண்டும் கேட்டால் ஒவ்வொரு கோப்பும் அதே பைட்டுகளுடன் வரும்.
