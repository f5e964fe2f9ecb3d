# இன்றைய வேலை

page-work-scope = யாருடைய கடமைகள்
page-work-scope-mine = என்னுடையவை
    .what = நீங்கள் ஏதாவது பதிவு செய்த வழக்குகள்.
page-work-scope-district = என் மாவட்டம்
page-work-scope-organisation = அமைப்பு
page-work-counts = நடப்பிலுள்ள { $all } கடமைகளில் { $here }.
page-work-undated = { $count } கடமைகளுக்குக் காலவரம்பு தெரியவில்லை.
page-work-filter = வடிகட்டி
page-work-office = யார் செய்ய வேண்டும்
page-work-duty = என்ன செய்ய வேண்டும்
page-work-place = மாவட்டம்
page-work-when = எப்போது
page-work-when-late = தாமதம்
page-work-when-due = 7 நாட்களுக்குள்
page-work-when-waiting = பிறகு, அல்லது காலவரம்பு தெரியவில்லை
page-work-show = காட்டு
page-work-reset = வடிகட்டியை நீக்கு
page-work-kept = நீங்கள் மாற்றும் வரை இந்த வடிகட்டி இருக்கும்.
page-work-choose-district = உங்கள் மாவட்டம் எது?
    .help = இது உங்களுக்காக நினைவில் வைக்கப்படும். எப்போது வேண்டுமானாலும் வேறொன்றைத் தேர்ந்தெடுக்கலாம்.
page-work-none = இந்த வடிகட்டிக்கு நடப்பில் எதுவும் இல்லை.
    .help = எல்லாக் கடமைகளையும் பார்க்க வடிகட்டியை நீக்குங்கள்.
page-work-all-of = { $count ->
    [one] { $count } ஐக் காட்டு
   *[other] எல்லா { $count } ஐயும் காட்டு
 }
page-work-page = { $all } இல் { $from } முதல் { $until } வரை
page-work-before = பட்டியலில் முந்தையவை
page-work-after = பட்டியலில் அடுத்தவை
page-work-all-lists = எல்லாப் பட்டியல்களும்
page-work-tick = { $duty }: { $office }, வழக்கு { $label }
page-work-tick-all = எல்லாவற்றையும் குறியிடு
page-work-untick = எல்லாக் குறிகளையும் நீக்கு
page-work-write = கடிதங்களைப் பாருங்கள்
    .help = நீங்கள் குறியிட்ட கடமைகளுக்கு. நீங்கள் பார்க்கும் முன் எதுவும் எழுதப்படாது.

page-at-once-title = குறியிட்ட கடமைகளுக்கான கடிதங்கள்
page-at-once-lead = இன்னும் எதுவும் எழுதப்படவில்லை. எழுத வேண்டாதவற்றின் குறியை நீக்குங்கள்.
page-at-once-nothing = எந்தக் கடமையும் குறியிடப்படவில்லை.
page-at-once-today = இன்றைய பக்கத்துக்குத் திரும்பு
page-at-once-ready = { $count ->
    [one] { $count } கடிதம் எழுதலாம்
   *[other] { $count } கடிதங்கள் எழுதலாம்
 }
page-at-once-back = { $count ->
    [one] { $count } நிறுத்தி வைக்கப்பட்டுள்ளது
   *[other] { $count } நிறுத்தி வைக்கப்பட்டுள்ளன
 }
    .help = ஒவ்வொன்றையும் தனியாகப் பார்க்கலாம்; அங்கே ஒருவர் முடிவு செய்யலாம்.
page-at-once-tick = { $letter }, { $office }, வழக்கு { $label }
page-at-once-not-asked = குறியிடப்படவில்லை: கடிதம் எழுத அனுமதி இன்னும் கேட்கப்படாதவர்கள்:
page-at-once-alone = தனியாகப் பாருங்கள்
page-at-once-do = குறியிட்ட கடிதங்களை எழுது
    .help = ஒவ்வொன்றும் தன் எண்ணைப் பெற்று வழக்கில் நிற்கும். எதுவும் அனுப்பப்படாது: ஒவ்வொன்றையும் படித்து நீங்களே அனுப்புங்கள்.
page-at-once-back-unsent = இது { $date } அன்று எழுதப்பட்டது; அனுப்பியதாகப் பதிவு இல்லை.
page-at-once-back-stands = அடுத்த கடிதம் ஏற்கெனவே எழுதப்பட்டுள்ளது; அனுப்பியதாகப் பதிவு இல்லை.
page-at-once-back-answer = முந்தைய கடிதம் பதிலுக்குக் காத்திருக்கிறது. அடுத்ததை { $date } முதல் எழுதலாம்.
page-at-once-back-no-letter = இந்தக் கடமைக்குக் கடிதம் இல்லை.
page-at-once-back-not-owed = இந்தக் கடமை இப்போது நடப்பில் இல்லை.
page-at-once-back-too-many = ஒரே நேரத்தில் { $most } கடிதங்களுக்கு மேல் எழுதப்படாது. பிறகு மீண்டும் குறியிடுங்கள்.
page-at-once-done-title = எழுதப்பட்டவை
page-at-once-none-chosen = எந்தக் கடிதமும் குறியிடப்படவில்லை; அதனால் எதுவும் எழுதப்படவில்லை.
page-at-once-written = { $count ->
    [one] { $count } கடிதம் எழுதப்பட்டது.
   *[other] { $count } கடிதங்கள் எழுதப்பட்டன.
 }
    .next = எதுவும் அனுப்பப்படவில்லை. ஒவ்வொரு கடிதத்தையும் திறந்து, படித்து, அனுப்பி, அனுப்பியதைப் பதிவு செய்யுங்கள்.
page-at-once-not-written = { $count ->
    [one] { $count } கடிதம் எழுதப்படவில்லை
   *[other] { $count } கடிதங்கள் எழுதப்படவில்லை
 }
page-at-once-not-why = இப்போது இதை எழுத முடியவில்லை. தனியாகப் பாருங்கள்.
page-at-once-open = கடிதத்தைத் திற
error-409-210 = இந்தக் கடிதத்தைத் தனியாகப் பார்க்க வேண்டும்.
    .next = அதன் வழக்கைத் திறந்து அங்கே எழுதுங்கள்.

page-cause-list-paper = காட்டப்படும் வாரத்தின் வழக்குப் பட்டியல்
page-cause-list-asked = { $date } அன்று அச்சிடப்பட்டது
page-cause-list-last = கடைசிப் பதிவு { $date }
page-cause-list-hearings = { $count ->
    [one] { $count } விசாரணை
   *[other] { $count } விசாரணைகள்
 }
page-cause-list-note = வழக்குகள் குறியீட்டால் மட்டும். இப்பட்டியலில் எவர் பெயரும் இல்லை.
