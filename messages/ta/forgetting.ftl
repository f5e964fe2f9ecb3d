### Forgetting a person, what a person allows, people who may be one, who read, and the keys. The same voice as the pages.

## Where part of an entry could not be read

removed = [நீக்கப்பட்டது]
page-closed-sealed = இதன் ஒரு பகுதி மற்றவர்களுக்காக மூடப்பட்டுள்ளது.
page-closed-removed = இதன் ஒரு பகுதி மறக்கப்பட்ட ஒருவரைப் பற்றியது.

## Forgetting a person

page-forget-title = இந்த நபரை மறந்துவிடுங்கள்
    .help = தன்னைப் பற்றி எதுவும் இங்கே வைக்க வேண்டாம் என்பவருக்கு. இதைத் திரும்பப் பெற முடியாது.
page-forget-goes = எவை போகும்
page-forget-goes-told = அவர் சொன்ன அனைத்தும், அவர் பெயரும், அவரை அடையும் வழிகளும்.
page-forget-goes-others = மற்றவர்கள் சொன்னதில் அவர் பெயர். அதன் இடத்தில் “[நீக்கப்பட்டது]” என்று இருக்கும்.
page-forget-goes-letters = அவரைப் பற்றி மட்டும் உள்ள கடிதங்களும் கோப்புகளும்.
page-forget-goes-lists = எல்லாப் பட்டியல்களிலும் அவர் வரியும், அவருக்கு உரியவையும்.
page-forget-stays = எவை இருக்கும்
page-forget-stays-others = மற்றவர்கள் சொன்னவை, அவர் பெயர் இல்லாமல்.
page-forget-stays-letters = பலரைப் பற்றிய கடிதங்கள், அனுப்பியபடியே. அவை அலுவலகங்களிடமும் உள்ளன.
page-forget-stays-number = இந்த எண்ணில் ஒரு நபர் இருந்தார், மறக்கப்பட்டார் என்பது.
page-forget-stays-backups = காப்புப் பிரதிகள், சாவிகளின் பிரதி மாற்றப்படும் வரை: அதிகபட்சம் 30 நாட்கள்.
page-forget-steps = இது எப்படி நடக்கும்
page-forget-step-one = உடனே இங்கே யாராலும் இதைப் படிக்க முடியாது. சட்டப்படி ஓராண்டு வைக்க வேண்டும்: அதுவரை பொறுப்பாளர்கள் சேர்ந்து மட்டுமே திறக்க முடியும்.
page-forget-step-two = ஓராண்டுக்குப் பின் கடைசிச் சாவி தானாக அழிக்கப்படும். அதன்பின் யாராலும் படிக்க முடியாது.
page-forget-no-trustees = இங்கே பொறுப்பாளர்கள் யாரும் குறிப்பிடப்படவில்லை.
    .help = அவர்கள் இல்லாமல், சட்டம் கேட்கும் ஓராண்டு இதை வைத்திருக்க யாரும் இல்லை. முதலில் பொறுப்பாளர்களைக் குறிப்பிடுங்கள் (சாவிகள்), அல்லது உடனே அழிக்கலாமா என்று வழக்கறிஞரிடம் கேளுங்கள்.
page-forget-lawful = வழக்கறிஞர் சொல்கிறார்: உடனே அழிக்கலாம்
page-forget-reason = ஏன்
    .help = இது வழக்கில் படிக்கக்கூடியதாக இருக்கும். பெயரை இங்கே எழுதாதீர்கள்.
page-forget-do = { $person } நிரந்தரமாக மறக்கப்படட்டும்
page-forget-done-trustees = மறக்கப்பட்டார். { $date } வரை பொறுப்பாளர்கள் சேர்ந்து மட்டுமே திறக்க முடியும்.
page-forget-done-destroyed = மறக்கப்பட்டார். சாவிகள் { $date } அன்று அழிக்கப்பட்டன; யாராலும் படிக்க முடியாது.
page-forget-person = மறக்கப்பட்டார்
    .trustees = { $date } வரை பொறுப்பாளர்களிடம்
    .destroyed = சாவிகள் { $date } அன்று அழிக்கப்பட்டன
page-forget-now = கடைசிச் சாவியை இப்போதே அழிக்கவும்
page-hold-title = சட்டத்துக்கு இது தேவை
    .help = இது இருக்கும் வரை எதுவும் மறக்கப்படாது. காரணத்தை அறிய அந்த நபருக்கு உரிமை உண்டு.
page-hold-stands = { $date } முதல் வைக்கப்பட்டுள்ளது: { $reason }
page-hold-which = எதற்கு இது தேவை
page-hold-words = சொற்களில்: எந்தக் கோரிக்கை, எந்த நீதிமன்றம், எந்த எண்
page-hold-do = இப்போதைக்கு வைத்திருக்கவும்
page-hold-lift = இனி இது தேவையில்லை
page-hold-lift-why = ஏன் தேவையில்லை
choice-hold-claim = இதைக் கொண்டு கூலி அல்லது இழப்பீடு கோரப்படுகிறது
choice-hold-court = நீதிமன்றம் இதை வைத்திருக்க உத்தரவிட்டுள்ளது
choice-hold-offence = ஒரு குற்றம் விசாரிக்கப்படுகிறது

## What a person allows

page-consent-title = அவர் எதை அனுமதிக்கிறார்
    .help = ஒரு நேரத்தில் ஒரு நோக்கம், ஒரு பெறுநர். எந்த உதவியும் “ஆம்” என்பதைச் சார்ந்திருக்கக் கூடாது. திரும்பப் பெற்றது உடனே செல்லும்.
page-consent-none = இன்னும் எதுவும் அனுமதிக்கப்படவில்லை.
page-consent-in-force = அனுமதி உண்டு
page-consent-over = இனி அனுமதி இல்லை
page-consent-new = அவர் ஒன்றை அனுமதிக்கிறார்
page-consent-purpose = எதற்காக
page-consent-form = எப்படிச் சொன்னார்
page-consent-language = எந்த மொழியில் கேட்கப்பட்டது
page-consent-recipient = யாருக்கு
    .help = ஒருவரைக் குறிப்பிடுங்கள். எங்களுக்கு மட்டும் என்றால் காலியாக விடுங்கள்.
page-consent-until = எதுவரை
    .help = காலி: அவர் திரும்பப் பெறும் வரை.
page-consent-words = அவர் சொற்களில்
page-consent-do = இந்த அனுமதியை வைக்கவும்
page-consent-to = { $name } க்கு
page-consent-ends = { $date } வரை
page-consent-ended = { $date } முதல் இல்லை
page-consent-withdraw = அவர் திரும்பப் பெறுகிறார்
page-consent-withdraw-why = ஏன், அவர் சொன்னால்
choice-consent_purpose-keep = அவர் சொன்னதை வைத்திருத்தல்
choice-consent_purpose-letters = அவர் பெயரில் அலுவலகங்களுக்குக் கடிதங்கள்
choice-consent_purpose-contact = அவரை மீண்டும் அழைத்தல் அல்லது சந்தித்தல்
choice-consent_purpose-share = வேறோர் அமைப்புக்குக் கொடுத்தல்
choice-consent_purpose-statistics = பெயரும் இடமும் இல்லாமல் எண்ணுதல்
choice-consent_purpose-story = பெயர் இல்லாமல் அவர் கதையைச் சொல்லுதல்
choice-consent_form-spoken = வாய்மொழியாக
choice-consent_form-signed = கையெழுத்துடன்
choice-consent_form-thumb = பெருவிரல் ரேகையுடன்
choice-consent_form-recorded = பதிவு செய்யப்பட்டது
choice-consent_form-guardian = குழந்தைக்காகப் பாதுகாவலர்

## People of two cases who may be one

page-link-title = அதே நபராக இருக்கலாம்
    .help = வேறொரு வழக்கிலுள்ளவர் இவராக இருக்கலாம் என்று சொல்கிறது. எதுவும் இணைக்கப்படாது: ஒவ்வொருவரும் தம் வழக்கிலேயே இருப்பார்கள், தனியாக மறக்கப்படுவார்கள்.
page-link-other = மற்ற நபர்
    .help = அவர் வழக்கில் உள்ளபடி, எடுத்துக்காட்டு UP-0007-2.
page-link-reason = ஏன் அப்படி நினைக்கிறீர்கள்
page-link-do = இதை வைக்கவும்
page-link-shown = { $label } ஆகவே இருக்கலாம்
page-link-undo = இவர்கள் ஒருவர் அல்ல
page-link-made = ஒருவராக இருக்கலாம்
page-link-undone = ஒருவர் அல்ல

## Who read

page-readers-title = இந்த வழக்கை யார் படித்தார்கள்
    .help = நம் ஒவ்வொருவருக்கும் மணிக்கு ஒருமுறை.
page-readers-none = இன்னும் யாரும் இல்லை.
page-readers-case = வழக்குப் பக்கம்
page-readers-document = ஒரு கடிதம்
page-readers-file = ஒரு கோப்பு
page-readers-search = தேடலில் கிடைத்தது
page-readers-export = வெளியே எடுக்கப்பட்டது
page-readers-left = விலகிய ஒருவர்

## On the timeline

page-timeline-sealed_to_trustees = மறக்கப்பட்டார்: பொறுப்பாளர்களிடம்
page-timeline-destroyed = மறக்கப்பட்டார்: சாவிகள் அழிக்கப்பட்டன
page-timeline-held = சட்டத்துக்காக வைக்கப்பட்டது
page-timeline-hold_lifted = இனி சட்டத்துக்காக வைக்கப்படவில்லை
page-timeline-consent = அனுமதித்தார்
page-timeline-withdrawn = இனி அனுமதி இல்லை

## Keys

page-keys-title = சாவிகள்
    .help = எல்லோரும் வேலை செய்யும்போதே ஒவ்வொரு சாவியையும் மாற்றலாம். ஒருவர் விலகும்போது, ஒரு கருவியையோ சாவிக் கோப்பையோ யாரேனும் பார்த்திருக்கலாம் எனும்போது, ஆண்டுக்கு ஒருமுறை மாற்றுங்கள்.
page-keys-data = தரவுச் சாவி
    .help = சாவிக் கோப்பில் உள்ளது. Mukti இயங்கும்போது சட்டத்துக்குத் தேவையானதைத் திறக்கும். மாற்றியபின் புதிய காப்புப் பிரதி எடுத்து, சாவிக் கோப்பின் புதிய நகலை வையுங்கள். பழைய காப்புப் பிரதிகள் பழைய சாவிக் கோப்பால் மட்டுமே திறக்கும்.
page-keys-organisation = அமைப்பின் சாவி
    .help = ஒவ்வோர் உறுப்பினரிடமும் உள்ளது. பெயர்களையும் இடங்களையும் திறக்கும்.
page-keys-intake = வந்து சேர்பவற்றுக்கான சாவி
page-keys-signing = பதிவேட்டில் கையெழுத்திடும் சாவி
    .help = உங்கள் பதிவேட்டைச் சரிபார்க்கும் கூட்டாளிகளிடம் புதியதைச் சொல்லுங்கள்.
page-keys-member = உங்கள் சொந்தச் சாவி
    .help = உங்கள் கடவுச்சொற்றொடரால் திறக்கும்.
page-keys-trustees = பொறுப்பாளர்கள்
    .help = தாளில் உள்ள பொதிகள். யாராலும் உள்நுழைய முடியாதபோது சில சேர்ந்து சாவிகளை மீட்கும்; மறக்கப்பட்டதைக் கடைசி ஆண்டு வைத்திருக்கும்.
page-keys-generation = எண் { $number }
page-keys-waiting = { $count ->
    [one] { $count } சாவி இன்னும் முந்தையதன் கீழ் உள்ளது
   *[other] { $count } சாவிகள் இன்னும் முந்தையதன் கீழ் உள்ளன
 }
page-keys-replace = மாற்றவும்
page-keys-go-on = தொடரவும்
page-keys-replaced = மாற்றப்பட்டது. எல்லாம் முன்போலத் திறக்கிறது.
page-keys-trustees-none = இன்னும் யாரும் இல்லை. பொதிகளை இதனால் வழங்குங்கள்: mukti keys ceremony
page-keys-trustees-of = { $shares } பொதிகளில் { $threshold } சேர்ந்து
page-keys-recovery = பொறுப்பாளர்களின் பொதிகளுடன் ஒருவர் உறுப்பினராகக் கேட்டுள்ளார். இது { $date } க்குப் பின் நடக்கும்.
    .stop = இதை நிறுத்தவும்
page-keys-no-file = இந்தச் சாவி கோப்பில் இல்லை. இதனால் மாற்றுங்கள்: mukti keys rotate data

## The keys on the command line

cli-keys-line = { $key }: எண் { $generation }
cli-keys-replaced = { $key }: மாற்றப்பட்டது; இப்போது எண் { $generation }.
cli-keys-pack = { $shares } பொதிகளில் { $number }, ஒரு பொறுப்பாளருக்கு. எந்த { $threshold } சேர்ந்தாலும் திறக்கும். இரண்டை ஒரே இடத்தில் வைக்காதீர்கள்.
cli-keys-pack-words = சொற்கள். ஒவ்வொன்றுக்கும் பதிலாக அதன் எண்ணையும் தரலாம்.
cli-keys-pack-what = போதிய பொதிகள் இருந்தால்: mukti keys recover --data FOLDER PACK1 PACK2 …
cli-keys-dealt = { $count } பொதிகள் { $path } இல் எழுதப்பட்டன. அச்சிட்டு, ஒவ்வொரு பொறுப்பாளருக்கும் கொடுத்து, கோப்புகளை அழியுங்கள்.
cli-keys-trustees = பொறுப்பாளர்கள்: { $shares } பொதிகளில் { $threshold } சேர்ந்து
cli-keys-trustees-none = பொறுப்பாளர்கள்: இன்னும் யாரும் இல்லை. பார்க்க: mukti keys ceremony --help
cli-keys-pack-good = பொதி { $number } இந்தக் கோப்புறையின் பொதிகளில் ஒன்று.
cli-keys-recovery-waits = தொடங்கியது. { $until } க்குப் பின் இதே பொதிகளை மீண்டும் தாருங்கள்; அதுவரை எந்த உறுப்பினரும் இதை நிறுத்தலாம்.
cli-keys-invited = உறுப்பினராக, முதல் பக்கத்தில் இந்தக் குறியீட்டை எழுதுங்கள்: { $code } ({ $until } வரை)
