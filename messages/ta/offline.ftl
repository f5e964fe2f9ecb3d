## Beginning

offline-needs-script = இந்தப் பக்கத்திற்கு JavaScript தேவை.
offline-needs-code = ஸ்கேன் செய்ய ஒரு குறியீட்டை உங்கள் அமைப்பிடம் கேளுங்கள்.
offline-no-keys = இங்கே இன்னும் எதையும் வைக்க முடியாது. முதலில் ஓர் உறுப்பினர் மேசையில் உள்நுழைய வேண்டும்; பிறகு இந்தப் பக்கத்தை மீண்டும் திறக்கவும்.
offline-keys-differ = மேசை முன்பிருந்ததை விட வேறு சாவிகளைத் தருகிறது. உங்கள் அமைப்பு பார்க்கும் வரை இங்கே எதுவும் சொல்ல வேண்டாம்.
offline-network-none = நெட்வொர்க் இல்லை. நீங்கள் தொடரலாம்; நெட்வொர்க் வந்ததும் அறிக்கைகள் அனுப்பப்படும்.
offline-no-room = இந்த ஃபோனில் இடம் இல்லை. முன்பு பதிலளித்தவை வைக்கப்பட்டுள்ளன. சிறிது இடத்தை விடுவித்துத் தொடரவும்.
offline-wiped = இந்த ஃபோன் நிறுத்தப்பட்டது. இந்தப் பக்கத்திலிருந்த அனைத்தும் நீக்கப்பட்டன.
offline-start = என்ன செய்ய விரும்புகிறீர்கள்?
offline-home = தொடக்கம்
offline-leave = இப்போதே வெளியேறு

## Telling

offline-next = அடுத்து
offline-back = பின்
offline-done = முடிந்தது
offline-go-on = தொடரவும்
offline-skip = தெரியாது, தவிர்
offline-chosen-nothing = தேர்வு செய்யவும்…
offline-year = ஆண்டு
offline-month = மாதம்
offline-day = நாள்
offline-needs-whole = முழு எண்ணை எழுதவும்.
offline-needs-number = ஓர் எண்ணை எழுதவும்.
offline-too-high = அதிகபட்சம் { $high } என எழுதவும்.
offline-needs-year = ஆண்டை நான்கு இலக்கங்களில் எழுதவும்; மாதமும் நாளும் தெரிந்தால் எழுதவும்.
offline-needs-speaker = யார் பேசுகிறார் என்பதை முதலில் சொல்லவும்.
offline-hear = கேட்கவும்
offline-alone = இதை அந்த நபரிடம் தனியாக, யாரும் கேட்காத இடத்தில் கேளுங்கள். சத்தமாக ஒலிக்க வேண்டாம். எப்போதும் தவிர்க்கலாம்.
offline-answered-before = இதற்குப் பதில் அளிக்கப்பட்டு முத்திரையிடப்பட்டது: இனி இங்கே படிக்க முடியாது. மாற்றுவதற்கு மட்டும் மீண்டும் பதிலளிக்கவும்.
offline-answered = பதிலளித்த திரைகள்: { $number }
offline-not-answered = இன்னும் பதில் இல்லை
offline-sealed = சொல்லப்படுவது உடனே முத்திரையிடப்படுகிறது. பக்கம் மூடிய பிறகு இந்த ஃபோனால் அதைப் படிக்க முடியாது.

## People of a worksite

offline-list = மக்கள், குடும்பங்களாக
offline-family = குடும்பம் { $number }
offline-person = நபர் { $number }
offline-add-family = புதிய குடும்பம்
offline-add-person = இந்தக் குடும்பத்தின் அடுத்த நபர்
offline-same-family = ஊரும் மாநிலமும் இந்தக் குடும்பத்திலிருந்து எடுக்கப்பட்டன. வேறுபட்டால் மாற்றவும்.
offline-details = விவரங்கள்
offline-remove = பட்டியலிலிருந்து நீக்கு

## Pictures and sound

offline-file-add = கோப்பைச் சேர்
offline-file-kept = முத்திரையிட்ட கோப்புகள்: { $number }
offline-record = இங்கே பதிவு செய்
offline-record-stop = பதிவை நிறுத்து

## Finishing and sending

offline-finish = முடித்து அனுப்பு
offline-finish-help = நெட்வொர்க் கிடைத்ததும் அறிக்கை அனுப்பப்படும். அதன் பிறகு இங்கே மாற்ற முடியாது.
offline-ready = முடிந்தது. முத்திரையிடப்பட்டு, அனுப்பக் காத்திருக்கிறது.
offline-drafts = முடியாதவை
offline-throw-away = எறிந்துவிடு
offline-throw-away-sure = இந்த அறிக்கையை எறிந்துவிடவா? யாராலும் திரும்பப் பெற முடியாது.
offline-queue = அறிக்கைகள்
offline-nothing-kept = இந்த ஃபோனில் அறிக்கைகள் இல்லை.
offline-send = இப்போது அனுப்பு
offline-state-waiting = நெட்வொர்க்குக்காகக் காத்திருக்கிறது
offline-state-sent = வந்து சேர்ந்தது
offline-state-aside = வந்து சேர்ந்தது; மேசை பார்க்கும்
offline-state-refused = ஏற்கப்படவில்லை: மேசையிடம் சொல்லவும்
offline-receipt = { $label } என வைக்கப்பட்டது, { $date }
offline-receipt-files = { $total } கோப்புகளில் { $number } வந்து சேர்ந்தன

## At the desk

page-devices-page = ODK Collect இல்லாத ஃபோனுக்கு
    .help = இதை ஃபோனின் கேமராவால் ஸ்கேன் செய்யவும், அல்லது நெட்வொர்க் இருக்கும்போது முகவரியை Chrome-இல் திறக்கவும். பிறகு பக்கம் நெட்வொர்க் இல்லாமலும் இயங்கும். குறியீடு வைத்திருப்பவர் இந்த ஃபோனாக அனுப்ப முடியும்.
page-reports-receipt = ரசீது { $label }
report-why-sealed = ஃபோன் முத்திரையிட்டது திறக்கவில்லை.
choice-derived-opened = ஃபோன் முத்திரையிட்டதிலிருந்து திறக்கப்பட்டது
field-person-family = இந்த வேலையிடத்தின் எந்தக் குடும்பம் (1, 2, 3 …)
error-409-61 = ஃபோன்களால் இன்னும் எதையும் முத்திரையிட முடியாது.
    .next = மேசையில் ஒருமுறை உள்நுழையவும். பிறகு ஃபோனில் பக்கத்தை மீண்டும் திறக்கவும்.
