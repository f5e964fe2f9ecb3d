# Letters. Plain, dignified legal language; complete sentences; no abbreviations of the names of Acts.
# To translators: these sentences go to a magistrate, a police station or a commission over a worker's thumb impression.
# Use the register of a careful lawyer writing to an office, not of a newspaper. Keep every { $variable }.
# "The worker" is one person of any sex; where your language must choose, use the form your courts use for any person.
# Section numbers and names of judgments stay in Latin letters and digits. Names of Acts: use the official name in your language if there is one.

## The letters by name (buttons, lists, file covers)

# Name of the letter that informs the District Magistrate and asks for inquiry and release.
letter-information_to_dm = மாவட்ட ஆட்சியருக்குத் தகவல்
    .what = மாவட்டத்தில் கொத்தடிமை முறை இருப்பதை மாவட்ட ஆட்சியருக்குத் தெரிவித்து, விசாரணையும் விடுதலையும் கோருகிறது.
letter-certificate_application = விடுதலைச் சான்றிதழுக்கான விண்ணப்பம்
    .what = எழுத்துப்பூர்வ முடிவையும், ஒவ்வொருவருக்கும் விடுதலைச் சான்றிதழையும் கோருகிறது.
letter-immediate_assistance_claim = உடனடி நிதியுதவிக்கான கோரிக்கை
    .what = ஒருவர் விடுதலையானவுடன் வழங்கப்பட வேண்டிய பண உதவியைக் கோருகிறது.
# FIR = First Information Report, the police record that starts a criminal case. Keep the abbreviation in use in your language.
letter-fir_request = FIR பதிவு செய்யக் கோரிக்கை
    .what = குற்றங்களைப் பதிவு செய்து புலனாய்வு செய்யுமாறு காவல்துறையைக் கேட்கிறது.
letter-reminder = நினைவூட்டல் கடிதம்
    .what = கடமை, அதன் கடைசி நாள், எவ்வளவு தாமதம் ஆகியவற்றைக் குறிப்பிடுகிறது.
letter-nhrc_complaint = தேசிய மனித உரிமைகள் ஆணையத்துக்குப் புகார்
    .what = எந்த அலுவலகத்திடம் என்ன கேட்கப்பட்டது, என்ன செய்யப்படவில்லை என்பதை ஆணையத்துக்குத் தெரிவிக்கிறது.
letter-legal_aid_application = சட்ட உதவிக்கான விண்ணப்பம்
    .what = கட்டணமின்றி வழக்கறிஞரை அமர்த்துமாறு மாவட்ட சட்டப் பணிகள் ஆணைக்குழுவைக் கேட்கிறது.
letter-worker_summary = தொழிலாளருக்கான சுருக்கம்
    .what = எளிய சொற்களில் ஒரு பக்கம்: உங்கள் உரிமைகள், அடுத்த படிகள், தருவதாகச் சொன்னவை.

## Common to all letters

# Row of dots to be filled in by hand where something is not known.
letter-common-blank = ……………………
letter-common-reference = குறிப்பு எண்
letter-common-date = தேதி
letter-common-from = அனுப்புநர்
letter-common-to = பெறுநர்
# Offices that receive a copy.
letter-common-copy = நகல்
letter-common-subject = பொருள்
letter-common-salutation = ஐயா / அம்மையீர்,
letter-common-closing = தங்கள் உண்மையுள்ள,
# At the foot of every page.
letter-common-page = பக்கம் { $page } / { $pages }
# At the head of every page of a letter that is not yet to be sent.
letter-common-draft = வரைவு. இன்னும் தாக்கல் செய்யக் கூடாது.
# At the head of a letter about people who are still held.
letter-common-sealed = முத்திரையிடப்பட்டது, ரகசியமானது. மாவட்ட ஆட்சியர் மட்டுமே பிரிக்க வேண்டும்.
# Heading of the numbered facts.
letter-common-facts = விவரங்களும், அவற்றைச் சொன்னவர்களும்
letter-common-grounds = சட்டப்படி இது கொத்தடிமை முறை ஆவதற்கான காரணங்கள்
letter-common-demands = கோருவது என்ன, எந்தத் தேதிக்குள்
letter-common-annexures = இணைப்புகள்
# Heads of the table of grounds.
letter-common-column-limb = சட்டம் கேட்பது
letter-common-column-provision = சட்டப் பிரிவு
letter-common-column-because = அதைக் காட்டுவது
# Head of a column with the numbers of the facts that show something, e.g. 3, 9.
letter-common-column-facts = விவர எண்
letter-common-column-office = அலுவலகம்
letter-common-column-duty = செய்ய வேண்டியது
letter-common-column-since = தொடக்கம்
letter-common-column-last_day = கடைசி நாள்
letter-common-column-late = தாமத நாட்கள்
letter-common-column-offence = குற்றம்
letter-common-column-name = பெயர்
letter-common-column-parent = தந்தை / தாய் / கணவர் / மனைவி
letter-common-column-age = வயது
letter-common-column-label = வழக்கு
letter-common-column-number = எண்
# The value of a limb of the definition.
letter-common-met = காட்டப்பட்டது
letter-common-presumed = சட்டம் அனுமானிக்கிறது
letter-common-open = இனி விசாரிக்கப்பட வேண்டும்
# A ground that only tells that the law presumes something.
letter-common-presumption = சட்ட அனுமானம்: { $presumption } ({ $authority }).
# Who said a fact, and when: "told by the worker, 3 March 2026".
letter-common-said = { $who }, { $date }
# A demand's time. { $date } may hold an hour as well.
letter-common-by = கடைசி நாள்: { $date }
letter-common-was_due = கடைசி நாள்: { $date }; தாமதமான நாட்கள்: { $days }
letter-common-forthwith = உடனடியாக: சட்டத்தின் சொல் “forthwith” (உடனே)
letter-common-without_delay = தாமதமின்றி: உறுதி செய்யப்பட்ட காலக்கெடு இல்லை
# Footnote to a number nobody has yet confirmed from the official text. { $mark } is the sign printed beside the number.
letter-common-note = { $mark } { $what }: { $provision }. { $meaning }
# Footnote to a conclusion that uses a provision not yet confirmed.
letter-common-note_provision = { $provision }: { $meaning }
# Small print at the foot: which edition of the law book the letter was worked out with. { $edition } is a code.
letter-common-edition = சட்டப் புத்தகம், பதிப்பு { $edition }
# An amount nobody could find out.
letter-common-amount_unknown = தொகை தெரியவில்லை
letter-common-not_known = தெரியவில்லை
letter-common-age_years = { $age } ஆண்டுகள்
# Written to by name of district, e.g. "District: Sundarpur".
letter-common-district = மாவட்டம்: { $district }
letter-common-state = மாநிலம்: { $state }

# Explains the nature of the inquiry. Judgments are cited by their short name.
letter-common-inquiry = இச்சட்டத்தின்படியான விசாரணை இரு தரப்பினருக்கு இடையிலான வழக்கு அல்ல. நீதிமன்றத்தில் போலக் கொத்தடிமைத்தனத்தைத் தொழிலாளர் நிரூபிக்க வேண்டியதில்லை: Bandhua Mukti Morcha v. Union of India (1984); Neeraja Chaudhary v. State of Madhya Pradesh (1984). கடன் கொத்தடிமைக் கடன் என்று தொழிலாளரோ கண்காணிப்புக் குழுவோ கூறினால், அது அப்படி அல்ல என்று நிரூபிக்க வேண்டியவர் கடன் கொடுத்தவரே (இச்சட்டத்தின் பிரிவு 15).
letter-common-no_negative = ஒரு தாளில் கையொப்பமிடப்பட்டது, கடன் எழுதப்பட்டது அல்லது எழுதப்படவில்லை, தொழிலாளர் சம்மதித்தார், காலம் குறைவு, தொழிலாளர் கடைக்கோ சந்தைக்கோ போய் வர முடிந்தது ஆகிய எதுவும் இந்த வழக்கை இச்சட்டத்துக்கு வெளியே கொண்டுபோவதில்லை.
# Introduces the table of grounds.
letter-common-grounds_intro = “இச்சட்டம்” என்பது கொத்தடிமைத் தொழிலாளர் முறை (ஒழிப்பு) சட்டம், 1976. அதன் பிரிவு 2(g) கேட்பவை: முழுமையான அல்லது ஓரளவு கட்டாய உழைப்பு; செய்யப்பட்ட அல்லது அனுமானிக்கப்பட்ட ஓர் ஏற்பாடு; அது பட்டியலிடும் காரணங்களில் ஒன்று; அது பட்டியலிடும் விளைவுகளில் ஒன்று. ஒவ்வொன்றும் வரிசையாகக் கீழே எடுத்துக்கொள்ளப்படுகிறது.
letter-common-explanation = ஒப்பந்தத் தொழிலாளர்களுக்கும் மாநிலங்களுக்கு இடையே புலம்பெயர்ந்த தொழிலாளர்களுக்கும், பிரிவு 2(g)-இன் விளக்கம் விளைவுகளில் ஒன்றை மட்டுமே கேட்கிறது; தனியாகக் காரணம் எதையும் கேட்பதில்லை.
letter-common-presumptions = இக்கடிதம் சட்ட அனுமானம் ஒன்றைச் சார்ந்திருக்கும் இடத்தில் அதை வெளிப்படையாகச் சொல்கிறது. முதலாளி அதற்குப் பதில் சொல்லலாம்; பதில் சொல்லப்படும் வரை, தொழிலாளர் கொத்தடிமைத் தொழிலாளராகவே கருதப்பட வேண்டும்.
letter-common-debt = இச்சட்டத்தின் பிரிவு 4, 6 ஆகியவற்றின்படி தொழிலாளர் விடுதலை பெற்றவர்; கொத்தடிமைக் கடன்கள் அனைத்தும் முடிவுக்கு வந்துவிட்டன. யாரும் அக்கடனைக் கேட்கவோ வசூலிக்கவோ, அதற்குப் பதிலாக வேலை, கூலி, பொருள் அல்லது ஆவணங்களை எடுத்துக்கொள்ளவோ கூடாது.
letter-common-still_open = கீழ்க்கண்டவை இன்னும் தெரியவில்லை; விசாரணையில் தனிமையிலும் பாதுகாப்பிலும் இவற்றைக் கேட்க வேண்டும்:

## Before filing: shown on a draft that rests on presumptions alone (not part of the letter)

letter-draft-heading = இக்கடிதத்தைத் தாக்கல் செய்வதற்கு முன்
letter-draft-only_by_presumption = இந்த முடிவு சட்ட அனுமானங்களை மட்டுமே சார்ந்துள்ளது. முதலில் கீழ்க்கண்டவற்றைத் தொழிலாளரிடம் தனிமையில் கேளுங்கள்; இல்லாவிட்டால் இது வெறும் கூலித் தகராறு என்று அலுவலகம் பதில் சொல்லக்கூடும்.
letter-draft-open = முடிவு இன்னும் எட்டப்படவில்லை. இந்தக் கேள்விகளுக்கான பதில்கள் பெரும்பாலானவற்றைத் தெளிவாக்கும்:
letter-draft-confirm_left = எல்லோரும் விடுதலையானார்கள் என்பதற்கு ஒரே அடையாளம் வேலை முடிந்த நாள். எல்லோரும் வேலை செய்த இடத்தை விட்டு வெளியேறிவிட்டார்கள் என்று முதலில் உறுதிசெய்து, எப்படி, எப்போது என்று எழுதுங்கள்.

## The safety gate: why a letter waits

# Shown on screen and printed by the command line. A person is still at the workplace and may be harmed if the employer learns of a letter.
letter-gate-still_held = இந்த வழக்கில் ஒருவர் இன்னும் பிடித்து வைக்கப்பட்டுள்ளார். அவர்கள் விடுதலையாகும் வரை, மாவட்ட ஆட்சியருக்கான முத்திரையிட்ட தகவலை மட்டுமே, சொன்னவரின் பெயர் இல்லாமல், எழுதலாம்.
letter-gate-freedom_not_known = இந்த வழக்கில் உள்ள எல்லோரும் விடுதலையானார்களா என்று தெரியவில்லை. அவர்கள் எப்போது, எப்படி வெளியேறினார்கள் என்று பதிவு செய்யுங்கள்; அதுவரை மாவட்ட ஆட்சியருக்கான முத்திரையிட்ட தகவலை மட்டுமே எழுதலாம்.
letter-gate-sealed = சொன்னவரின் பெயர் இல்லாமல், முத்திரையிட்ட தகவலாக எழுதப்பட்டது.
letter-gate-override = கடிதம் காத்திருக்க வேண்டியிருந்தும் { $name } இதைத் திறந்தார். காரணம்: { $reason }
letter-gate-override_needed = இப்போதே எழுத வேண்டும் என்றால், பெயர் குறிப்பிட்ட ஒருவர் அப்படி முடிவு செய்து காரணம் சொல்ல வேண்டும். இரண்டும் பதிவில் வைக்கப்படும்.

## Who told a fact (the others are speaker-... in limbs.ftl)

# Used in the sealed letter so that nobody can be found out.
letter-source-withheld = சொன்னவர் எழுதுபவருக்குத் தெரிந்தவர்; பெயர் வெளியிடப்படவில்லை
# Where nobody wrote down who said it.
letter-source-report = பெறப்பட்ட அறிக்கையிலிருந்து

## The facts, one sentence each. { $kind }, { $sex }, { $by } and the like are words from the form, e.g. "brick kiln", "parent".

letter-fact-place = பணியிடம்: { $kind }, மாவட்டம் { $district }, { $state }.
letter-fact-task = செய்த வேலை: { $task }.
letter-fact-period = வேலை நடந்த காலம்: { $from } முதல் { $to } வரை.
letter-fact-period-from = வேலை தொடங்கியது: { $from }.
letter-fact-period-still = வேலை தொடங்கியது: { $from }. தெரிந்தவரை, அது இன்னும் முடியவில்லை.
letter-fact-person = தொழிலாளர்: { $sex }, வயது { $age }.
letter-fact-age_at_start = வேலை தொடங்கியபோது வயது: { $age }.
letter-fact-home = சொந்த ஊர்: மாவட்டம் { $district }, { $state }.
letter-fact-category = சமூகப் பிரிவு: { $category }.
letter-fact-contract_labour = தொழிலாளர் ஒப்பந்ததாரர் ஒருவர் மூலம் வேலைக்கு அமர்த்தப்பட்டார் அல்லது சேர்க்கப்பட்டார்.
letter-fact-inter_state = தொழிலாளர் வேறு மாநிலத்திலிருந்து அழைத்து வரப்பட்டார்.
letter-fact-advance = முன்பணம் வாங்கப்பட்டது. தொகை: { $amount }. வாங்கியவர்: { $by }. கொடுத்தவர்: { $from }. காரணம்: { $cause }.
letter-fact-debt_now = இப்போது பாக்கி என்று சொல்லப்படும் தொகை: { $amount }.
letter-fact-debt_held = கடன் தம்மை அங்கேயே பிடித்து வைத்தது என்று தொழிலாளர் சொல்கிறார்.
letter-fact-custom = ஒரு வழக்கத்தின்படி வேலை செய்ய வேண்டியிருந்தது: { $custom }.
letter-fact-inherited = வேலை செய்ய வேண்டிய கடமை குடும்பத்துப் பெரியவரிடமிருந்து வந்தது.
letter-fact-caste = பிறந்த சாதி அல்லது சமூகத்தின் காரணமாக வேலை கேட்கப்பட்டது.
letter-fact-surety = தொழிலாளர் பிறரின் கடனுக்குப் பிணை நின்றார்; அதற்காக வேலை செய்ய வைக்கப்பட்டார்.
letter-fact-consideration = வேலை செய்வதாகச் சொன்னதற்குப் பதிலாக, மதிப்புள்ள வேறு ஏதோ கொடுக்கப்பட்டது.
letter-fact-wage_none = கூலி எதுவும் கொடுக்கப்படவில்லை.
letter-fact-wage = உண்மையில் பெற்ற கூலி: { $amount } ({ $unit }).
# One payment for a couple or a family.
letter-fact-wage_shared = உண்மையில் பெற்ற கூலி: { $amount } ({ $unit }); { $people } பேருக்கும் சேர்த்துக் கொடுக்கப்பட்டது.
letter-fact-wage_promised = தருவதாகச் சொன்ன கூலி: { $amount } ({ $unit }).
letter-fact-wage_deducted = முன்பணத்துக்காகக் கூலியில் பிடித்தது: { $amount }. சட்டப்படி இது கொடுக்கப்படாததாகவே கொள்ளப்படும்.
letter-fact-wage_minimum = { $from } முதல் { $to } வரை இவ்வகை வேலைக்கு நடைமுறையில் இருந்த குறைந்தபட்ச ஊதியம்: நாளொன்றுக்கு { $amount }.
letter-fact-wages_short = இன்னும் கொடுக்கப்படாத கூலி, தேதியுடன் தெரிந்த விகிதங்களின்படி: { $amount }.
letter-fact-hours = நாளொன்றுக்கு வேலை நேரம்: { $hours } மணி. வாரத்துக்கு நாட்கள்: { $days }.
letter-fact-no_other_work = பணத்தைத் தீர்ப்பதற்கு முன் வேறு வேலைக்குப் போகத் தொழிலாளருக்குச் சுதந்திரம் இருக்கவில்லை.
letter-fact-no_movement = வெளியேறவோ நடமாடவோ தொழிலாளருக்குச் சுதந்திரம் இருக்கவில்லை.
letter-fact-no_sale = சொந்தப் பொருளையோ விளைச்சலையோ சந்தை விலையில் விற்கத் தொழிலாளருக்குச் சுதந்திரம் இருக்கவில்லை.
letter-fact-threat = தொழிலாளர் மிரட்டப்பட்டார்.
letter-fact-violence = தொழிலாளர் அடிக்கப்பட்டார் அல்லது வேறு விதத்தில் காயப்படுத்தப்பட்டார்.
letter-fact-sexual = தொழிலாளர் பாலியல் வன்முறைக்கு அல்லது தொந்தரவுக்கு ஆளாக்கப்பட்டார்.
letter-fact-confinement = தொழிலாளர் அடைத்து வைக்கப்பட்டார் அல்லது வெளியே போக விடப்படவில்லை.
letter-fact-surveillance = தொழிலாளர் கண்காணிக்கப்பட்டார் அல்லது காவலில் வைக்கப்பட்டார்.
letter-fact-documents_held = தொழிலாளரின் ஆவணங்களை முதலாளியோ தரகரோ வைத்துக்கொண்டார்.
letter-fact-wages_withheld = கொடுக்க வேண்டிய கூலி நிறுத்தி வைக்கப்பட்டது.
letter-fact-isolation = தொழிலாளர் குடும்பம், அக்கம்பக்கத்தார் அல்லது தொலைபேசியிலிருந்து துண்டிக்கப்பட்டார்.
letter-fact-deception = தொழிலாளரிடம் சொன்னது ஒன்று; அவர் அங்கே கண்டது வேறு.
letter-fact-vulnerability_abused = தொழிலாளரின் ஆதரவற்ற நிலையைப் பயன்படுத்தி அவரை அங்கேயே இருக்க வைத்தார்கள்.
letter-fact-excessive_overtime = தொழிலாளர் வழக்கமான நேரத்தைவிட மிக அதிக நேரம் வேலை செய்ய வைக்கப்பட்டார்.
letter-fact-bad_conditions = வேலைச் சூழலும் தங்குமிடச் சூழலும் இழிவானவையாக அல்லது ஆபத்தானவையாக இருந்தன.
letter-fact-transported = ஏற்பாடு செய்த ஒருவர் தொழிலாளரைப் பணியிடத்துக்கு அழைத்துச் சென்றார்.
letter-fact-family_working = வேலை செய்ய வைக்கப்பட்ட குடும்பத்தினரின் எண்ணிக்கை: { $people }.
letter-fact-children_working = வேலை செய்ய வைக்கப்பட்ட குழந்தைகளின் எண்ணிக்கை: { $people }.
letter-fact-adolescents_working = வேலை செய்ய வைக்கப்பட்ட வளரிளம் பருவத்தினரின் எண்ணிக்கை: { $people }.
letter-fact-injury = தொழிலாளர் வேலையில் காயமடைந்தார்.
letter-fact-died = தொழிலாளர் ஒருவர் இறந்தார்: { $date }.
letter-fact-paper_signed = தொழிலாளரை ஒரு தாளில் கையொப்பமோ பெருவிரல் ரேகையோ வைக்கச் செய்தார்கள்: { $paper }. சட்டப்படி அது தொழிலாளருக்கு எதிராகச் செல்லாது.
letter-fact-identity_none = தொழிலாளரிடம் அடையாள ஆவணம் எதுவும் இல்லை.
letter-fact-claim_bonded = இக்கடன் கொத்தடிமைக் கடன் என்று தொழிலாளரோ கண்காணிப்புக் குழுவோ கூறுகிறார்.
letter-fact-still_held = தொழிலாளர் இன்னும் பணியிடத்தில் பிடித்து வைக்கப்பட்டுள்ளார்.
letter-fact-freed = தொழிலாளர் விடுதலையான நாள்: { $date } ({ $how }).
letter-fact-freed_no_date = தொழிலாளர் விடுதலையாகிவிட்டார் ({ $how }). நாள் பதிவாகவில்லை.
# Any other fact of the form: its name and its value, e.g. "FIR registered on: 3 March 2026".
letter-fact-other = { $label }: { $value }.
# Age of a fact's subject when it is not certain.
letter-fact-people = இந்த வழக்கில் தொடர்புடையவர்களின் எண்ணிக்கை: { $people }. அவர்களின் பெயர்கள் இணைப்பில் உள்ளன.

## Information to the District Magistrate

letter-information_to_dm-subject = கொத்தடிமைத் தொழிலாளர் முறை (ஒழிப்பு) சட்டம், 1976, பிரிவு 10 முதல் 12 வரையிலானவற்றின்படி தகவல்; விசாரணையும் விடுதலையும் கோரும் விண்ணப்பம்; மாவட்டம் { $district }
letter-information_to_dm-opening_held = தங்கள் மாவட்டத்தில் மக்கள் கொத்தடிமை முறையிலோ வேறு கட்டாய உழைப்பிலோ பிடித்து வைக்கப்பட்டுள்ளனர் என்பது இத்தகவல். தாங்கள் விசாரித்து, அது உண்மையானால், இச்சட்டத்தின் பிரிவு 12 கூறுவதுபோல் அதை முடிவுக்குக் கொண்டுவர உடனடியாக நடவடிக்கை எடுப்பதற்காக இது அளிக்கப்படுகிறது.
letter-information_to_dm-opening_free = தங்கள் மாவட்டத்தில் மக்கள் கொத்தடிமை முறையிலோ வேறு கட்டாய உழைப்பிலோ பிடித்து வைக்கப்பட்டிருந்தனர், அதே இடத்தில் மற்றவர்கள் இன்னும் பிடித்து வைக்கப்பட்டிருக்கலாம் என்பது இத்தகவல். தாங்கள் விசாரித்து, இச்சட்டத்தின் பிரிவு 12 கூறுவதுபோல் உடனடியாக நடவடிக்கை எடுப்பதற்காக இது அளிக்கப்படுகிறது.
# Where the people are. Left as a blank line to be filled in by hand in the sealed cover.
letter-information_to_dm-where = சரியான இடமும், அங்கே செல்லும் வழியும்:
letter-information_to_dm-employer = உரிமையாளர், மேலாளர் அல்லது ஒப்பந்ததாரர், தெரிந்தவரை:
letter-information_to_dm-demand-enquiry = இத்தகவலைத் தாங்களே, அல்லது பிரிவு 10-இன்படி குறிப்பிடப்பட்ட அதிகாரி மூலம், உடனடியாக விசாரிக்கவும்.
letter-information_to_dm-demand-release = கொத்தடிமையிலோ வேறு கட்டாய உழைப்பிலோ இருப்பதாகக் காணப்படும் ஒவ்வொருவரையும், அவர்களின் குடும்பம், உடைமைகள், ஆவணங்களுடன் விடுவித்து, பாதுகாப்பாகச் சொந்த ஊர் சேரச் செய்யவும்.
letter-information_to_dm-demand-apart = ஒவ்வொருவரையும் முதலாளியிடமிருந்தும் அவரது ஆட்களிடமிருந்தும் விலக்கி, தனியாக, அவர்களின் சொந்த மொழியில் ({ $language }) கேட்டறியவும்; பெண்களையும் குழந்தைகளையும் கேட்கும்போது பெண் அதிகாரி ஒருவர் இருக்கச் செய்யவும்.
letter-information_to_dm-demand-secret = மக்கள் பாதுகாப்பாக வெளிவரும் வரை இத்தகவலை முற்றிலும் ரகசியமாக வைத்திருக்கவும். முதலாளிக்கோ, ஊராட்சிக்கோ, மீட்புக்குத் தேவையில்லாத எந்த அலுவலகத்துக்கோ இதை அனுப்ப வேண்டாம்.
letter-information_to_dm-demand-children = ஒவ்வொரு குழந்தையையும் குழந்தைகள் நலக் குழுவின் முன் நிறுத்தி, கொத்தடிமையில் காணப்பட்ட ஒவ்வொரு குழந்தைக்கும் அதன் சொந்தப் பெயரில் சான்றிதழ் வழங்கவும்.
letter-information_to_dm-demand-finding = முடிவு எப்படி இருந்தாலும், அதைக் காரணங்களுடன் எழுத்தில் பதிவு செய்யவும்.
letter-information_to_dm-demand-certificate = ஒவ்வொருவருக்கும் தனித்தனி விடுதலைச் சான்றிதழையும், நடைமுறையில் உள்ள உடனடி நிதியுதவியையும் வழங்கவும்.
letter-information_to_dm-sealed = பிடித்து வைக்கப்பட்டுள்ளவர்களின் பாதுகாப்புக்காக, இத்தகவலை அளித்தவரின் பெயர் இங்கே எழுதப்படவில்லை. கேட்டால், கையொப்பமிட்டவர் அதைத் தங்களிடம் நேரில் தெரிவிப்பார்.
# Only where nobody is held any more and that person agreed to be named.
letter-information_to_dm-informant = இத்தகவலை அளித்தவர்: { $name }.
letter-information_to_dm-annexure-route = இடத்தின் வரைபடமும் அங்கே செல்லும் வழியும் (முத்திரையிட்டது)

## Application for the release certificate

letter-certificate_application-subject = கொத்தடிமைத் தொழிலாளர் முறை (ஒழிப்பு) சட்டம், 1976-இன்படி எழுத்துப்பூர்வ முடிவும் விடுதலைச் சான்றிதழ்களும் கோரும் விண்ணப்பம்
letter-certificate_application-opening = இவ்விண்ணப்பத்தில் பெயர் குறிப்பிட்டவர்கள் கொத்தடிமையில் பிடித்து வைக்கப்பட்டிருந்து இப்போது விடுதலையாகியுள்ளனர். எழுத்துப்பூர்வ முடிவையும், தங்கள் ஒவ்வொருவருக்கும் விடுதலைச் சான்றிதழையும் அவர்கள் கோருகின்றனர்.
letter-certificate_application-opening_held = இவ்விண்ணப்பத்தில் பெயர் குறிப்பிட்டவர்கள் கொத்தடிமையில் பிடித்து வைக்கப்பட்டுள்ளனர், அல்லது எல்லோரும் விடுதலையானார்களா என்று தெரியவில்லை. எழுத்துப்பூர்வ முடிவையும், தங்கள் ஒவ்வொருவருக்கும் விடுதலைச் சான்றிதழையும் அவர்கள் கோருகின்றனர்.
letter-certificate_application-opening_refused = இவ்விண்ணப்பத்தில் பெயர் குறிப்பிட்டவர்கள் கொத்தடிமையில் பிடித்து வைக்கப்பட்டிருந்து இப்போது விடுதலையாகியுள்ளனர். சான்றிதழ் மறுக்கப்பட்ட நாள்: { $date }. கீழ்க்கண்ட காரணங்களின் அடிப்படையில் அம்மறுப்பை மீண்டும் பரிசீலிக்குமாறும், மறுப்பு எதுவானாலும் அதற்கான காரணங்களை எழுத்தில் தருமாறும் அவர்கள் கோருகின்றனர்.
letter-certificate_application-individual = சான்றிதழ் தனிநபருக்கு உரியது; குடும்பத்துக்கு அல்ல. வேலை செய்த அல்லது பிடித்து வைக்கப்பட்ட பெண்கள், குழந்தைகள், பெரியவர்கள் ஒவ்வொருவருக்கும் சொந்தச் சான்றிதழ் தேவை; அது இல்லாமல் தமக்கு உரியதை அவர்கள் கோர முடியாது.
letter-certificate_application-no_conviction = காவல்துறை வழக்கு, குற்றப்பத்திரிகை அல்லது தண்டனைத் தீர்ப்புக்காக விடுதலைச் சான்றிதழ் காத்திருக்க வேண்டியதில்லை. அது இச்சட்டத்தின்படியான முடிவையே சார்ந்தது.
letter-certificate_application-demand-finding = பெயர் குறிப்பிட்டவர்கள் இச்சட்டத்தின் பிரிவு 2(f), 2(g) ஆகியவற்றின்படி கொத்தடிமைத் தொழிலாளர்கள் என்ற முடிவை எழுத்தில் பதிவு செய்யவும்.
letter-certificate_application-demand-certificate = கடன் ரத்தாகிவிட்டது என்று குறிப்பிடும் தனித்தனி விடுதலைச் சான்றிதழை ஒவ்வொருவருக்கும் வழங்கவும்.
letter-certificate_application-demand-property = கடனுக்காக எடுத்துக்கொள்ளப்பட்ட சொத்து, உடைமைகள், ஆவணங்களைத் திரும்பக் கொடுக்கவும், யாரும் வீட்டிலிருந்து வெளியேற்றப்படாமல் இருக்கவும் உத்தரவிடவும் (பிரிவு 6 முதல் 8 வரை).
letter-certificate_application-demand-home = சான்றிதழ்களையும் கோப்பையும் சொந்த மாவட்டத்தின் ({ $district }) மாவட்ட ஆட்சியருக்கு அனுப்பவும்; அங்கே மறுவாழ்வுப் பணி தொடங்க இது உதவும்.
letter-certificate_application-demand-refusal = யாருக்காவது சான்றிதழ் மறுக்கப்பட்டால், ஒவ்வொருவருக்கும் தனித்தனியாக, உத்தரவையும் அதன் காரணங்களையும் எழுத்தில் தரவும்.

## Claim for immediate assistance

letter-immediate_assistance_claim-subject = கொத்தடிமையிலிருந்து விடுதலையானவர்களுக்கு உடனடி நிதியுதவி கோருதல்
letter-immediate_assistance_claim-opening = இக்கோரிக்கையில் பெயர் குறிப்பிட்டவர்கள் கொத்தடிமையிலிருந்து விடுவிக்கப்பட்டுள்ளனர். ஒவ்வொருவருக்கும் வழங்கப்பட வேண்டிய உடனடி நிதியுதவியைக் கோருகின்றனர்.
# The amount is known. { $amount } carries its own mark if it is not confirmed.
letter-immediate_assistance_claim-amount = விடுதலை நாளில் ({ $date }) நடைமுறையில் இருந்த நிதியுதவி ஒவ்வொருவருக்கும் { $amount } வரை ({ $provision }).
letter-immediate_assistance_claim-amount_between = விடுதலை நாள் இவ்வளவே தெரியும்: { $date }. அப்போது நடைமுறையில் இருந்த நிதியுதவி, விடுதலை நாளைப் பொறுத்து, ஒவ்வொருவருக்கும் { $low } முதல் { $high } வரை ({ $provision }).
# The approval of the scheme has ended and the new amount is not known. { $until } is the last day of the approval, { $amount } the last amount known.
letter-immediate_assistance_claim-amount_last_known = இக்கோரிக்கை, விடுதலை நாளில் ({ $date }) நடைமுறையில் உள்ள நிதியுதவிக்கானது: { $until } வரை அது ஒவ்வொருவருக்கும் அதிகபட்சம் { $amount } ஆக இருந்தது ({ $provision }); அதைவிடக் குறையக் கூடாது.
letter-immediate_assistance_claim-amount_no_date = இக்கோரிக்கை, விடுதலை நாளில் நடைமுறையில் உள்ள நிதியுதவிக்கானது; கடைசியாகத் தெரிந்த தொகை ஒவ்வொருவருக்கும் அதிகபட்சம் { $amount } ({ $provision }); அதைவிடக் குறையக் கூடாது.
letter-immediate_assistance_claim-amount_unknown = இக்கோரிக்கை, விடுதலை நாளில் நடைமுறையில் உள்ள நிதியுதவிக்கானது. அத்தொகையையும், அதை நிர்ணயிக்கும் ஆணையையும் எழுத்தில் தெரிவிக்கவும்.
letter-immediate_assistance_claim-received = ஏற்கெனவே பெற்றது: { $amount }, பெற்ற நாள் { $date }.
letter-immediate_assistance_claim-received_unknown = { $date } அன்று வழங்கப்பட்டது; தொகை தெரியவில்லை. ஒவ்வொருவருக்கும் வழங்கப்பட்ட தொகையைத் தெரிவித்து, மீதியை வழங்கவும்.
letter-immediate_assistance_claim-outstanding = ஒவ்வொருவருக்கும் இன்னும் நிலுவை: { $amount }.
letter-immediate_assistance_claim-unconditional = இந்நிதியுதவி கொத்தடிமைத் தொழிலாளர் மறுவாழ்வுக்கான மாவட்ட நிதியிலிருந்து வழங்கப்படுகிறது. இது காவல்துறை வழக்கையோ அதன் முடிவையோ சார்ந்தது அல்ல.
letter-immediate_assistance_claim-set_off = இதை அதே நபருக்குப் பின்னர் வரும் மறுவாழ்வுத் தொகையில் மட்டுமே கழிக்கலாம்; வேறு எதிலும் கழிக்கக் கூடாது.
letter-immediate_assistance_claim-demand-pay = உடனடி நிதியுதவியை ஒவ்வொருவருக்கும் அவரது சொந்தக் கணக்கில், அல்லது கணக்கு இன்னும் இல்லாவிட்டால் ரசீது பெற்றுக்கொண்டு ரொக்கமாக, வழங்கவும்.
letter-immediate_assistance_claim-demand-rest = ஒவ்வொருவருக்கும் ஏற்கெனவே வழங்கப்பட்ட தொகையை எழுத்தில் தெரிவித்து, உடனடி நிதியுதவியின் மீதியை அவரது சொந்தக் கணக்கில், அல்லது கணக்கு இன்னும் இல்லாவிட்டால் ரசீது பெற்றுக்கொண்டு ரொக்கமாக, வழங்கவும்.
letter-immediate_assistance_claim-demand-account = வங்கிக் கணக்கோ அடையாள ஆவணமோ இல்லாதவர்கள் அவற்றைப் பெற உதவவும்; அதற்காகப் பணம் வழங்குவதைத் தாமதிக்க வேண்டாம்.
letter-immediate_assistance_claim-demand-rehabilitation = தண்டனைத் தீர்ப்புக்காகக் காத்திராமல், முழு மறுவாழ்வுக்கான முன்மொழிவை மாநில அரசுக்கு அனுப்பவும்.
letter-immediate_assistance_claim-demand-reasons = முழுத் தொகையைவிடக் குறைவாக வழங்கப்பட்டால், காரணங்களை எழுத்தில் தரவும்.

## Request to register an FIR

letter-fir_request-subject = பிடியாணையின்றிக் கைது செய்யத்தக்க குற்றங்கள் பற்றிய தகவலும், முதல் தகவல் அறிக்கை பதிவு செய்யக் கோரிக்கையும்
letter-fir_request-opening = கீழே குறிப்பிட்டுள்ள குற்றங்கள் பற்றிய தகவலை அளிக்கிறேன்; அதை உடனடியாக எழுதிப் பதிவு செய்யுமாறும், அதன் நகலை எனக்குக் கட்டணமின்றித் தருமாறும் கேட்டுக்கொள்கிறேன்.
letter-fir_request-procedure_bnss = இத்தகவல் பாரதிய நாகரிக் சுரக்ஷா சன்ஹிதா, 2023, பிரிவு 173-இன்படி அளிக்கப்படுகிறது. குற்றம் எந்தக் காவல் நிலைய எல்லையில் நடந்திருந்தாலும் இதைப் பதிவு செய்ய வேண்டும்.
letter-fir_request-procedure_crpc = இத்தகவல் குற்றவியல் நடைமுறைச் சட்டம், 1973, பிரிவு 154-இன்படி அளிக்கப்படுகிறது.
letter-fir_request-offences = குற்றங்கள் நடந்தபோது நடைமுறையில் இருந்த சட்டத்தின்படி, இவ்விவரங்கள் கீழ்க்கண்ட குற்றங்களைக் காட்டுகின்றன:
letter-fir_request-two_codes = { $date } அன்று குற்றவியல் சட்டம் மாறியது; கொத்தடிமை அதற்கு முன்பே தொடங்கி அதற்குப் பின்னும் தொடர்ந்தது. இது தொடர்ச்சியான ஒரே குற்றச் செயல்; ஆகவே இரு சட்டங்களின்படியான குற்றங்களும் குறிப்பிடப்படுகின்றன.
letter-fir_request-cognizable = கொத்தடிமைத் தொழிலாளர் முறை (ஒழிப்பு) சட்டம், 1976-இன்படியான குற்றங்கள் பிடியாணையின்றிக் கைது செய்யத்தக்கவை (பிரிவு 22). பதிவு செய்வது நடுவரின் முடிவுக்காகக் காத்திருக்க வேண்டியதில்லை.
letter-fir_request-scst = தொழிலாளர் பட்டியல் சாதி அல்லது பட்டியல் பழங்குடியைச் சேர்ந்தவர்; குற்றம் சாட்டப்பட்ட ஒருவர் அவற்றைச் சேராதவர். பட்டியல் சாதியினர் மற்றும் பட்டியல் பழங்குடியினர் (வன்கொடுமைத் தடுப்பு) சட்டம், 1989, பிரிவு 18A-இன்படி, பதிவு செய்ய ஆரம்பகட்ட விசாரணை எதுவும் தேவையில்லை.
letter-fir_request-no_enquiry = ஆரம்பகட்ட விசாரணை எதுவும் தேவையில்லை: இத்தகவலே பிடியாணையின்றிக் கைது செய்யத்தக்க குற்றங்களைக் காட்டுகிறது.
letter-fir_request-protection = குற்றம் சாட்டப்பட்டவர்களுடன் சேர்த்துத் தொழிலாளரைக் காவல் நிலையத்துக்கு அழைக்க வேண்டாம்; தொழிலாளரின் முகவரியையோ தொலைபேசி எண்ணையோ அவர்களுக்குத் தெரியப்படுத்த வேண்டாம்.
letter-fir_request-child = குழந்தையையோ பாலியல் வன்முறைக்கு ஆளானவரையோ அடையாளம் காட்டக்கூடிய எதையும், பிறர் படிக்கக்கூடிய இடத்தில் எழுதக் கூடாது.
letter-fir_request-demand-register = குறிப்பிட்ட சட்டப் பிரிவுகளின்படி முதல் தகவல் அறிக்கையை உடனடியாகப் பதிவு செய்யவும்.
letter-fir_request-demand-copy = தகவல் அளித்தவருக்குக் கட்டணமின்றி நகல் தரவும்.
letter-fir_request-demand-statement = வாக்குமூலங்களை மொழிபெயர்ப்பாளருடன் அவர்களின் மொழியில் ({ $language }), சட்டம் கூறும் இடங்களில் ஒலி ஒளிப் பதிவுடன் பதிவு செய்யவும்; காயமடைந்தவர்கள், குழந்தைகள் ஆகியோரின் வாக்குமூலங்களை நீதித்துறை நடுவர் முன் பதிவு செய்யச் செய்யவும்.
letter-fir_request-demand-seize = கூலி மற்றும் முன்பணப் பதிவேடுகள், வருகைப் பதிவேடுகள், கையொப்பமிட்ட தாள்கள், வெற்றுத் தாள்கள், பிடித்து வைத்திருக்கும் அடையாள ஆவணங்கள் ஆகியவற்றைக் கைப்பற்றவும்.
letter-fir_request-demand-inform = புலனாய்வு எப்படி நடக்கிறது என்பதைத் தகவல் அளித்தவருக்கு எழுத்தில் தெரிவிக்கவும்.
letter-fir_request-refusal = பதிவு செய்ய மறுக்கப்பட்டால், இத்தகவல் காவல் கண்காணிப்பாளருக்கும், பின்னர் நீதித்துறை நடுவருக்கும் அனுப்பப்படும்.

## Reminder naming the broken clock

letter-reminder-subject = நினைவூட்டல்: வழக்கு { $case } தொடர்பாக இன்னும் நிறைவேற்றப்படாத கடமை
letter-reminder-opening = கீழ்க்கண்டதைத் தங்கள் அலுவலகம் செய்திருக்க வேண்டும். எங்களுக்குத் தெரிவிக்கப்பட்டதன்படி, அது செய்யப்படவில்லை.
letter-reminder-opening_benchmark = கீழ்க்கண்டது தங்கள் அலுவலகத்திடமிருந்து இன்னும் எதிர்பார்க்கப்படுகிறது. அதைத் தாமதமின்றிச் செய்யுமாறு சட்டம் கூறுகிறது.
letter-reminder-demand-reasons = ஏதாவது தடையாக இருந்தால், அது என்ன, கோப்பு இப்போது எந்த அதிகாரியிடம் உள்ளது என்பதை எழுத்தில் தெரிவிக்கவும்.
letter-reminder-next = பதில் எதுவும் வராவிட்டால், தொடர்புடையவர்களின் விருப்பப்படி, இது கண்காணிப்புக் குழு, மாநில அரசு, மனித உரிமைகள் ஆணையம் அல்லது உயர் நீதிமன்றத்தின் முன் வைக்கப்படும்.
letter-reminder-done = இதற்குள் அது செய்யப்பட்டிருந்தால், எங்கள் நன்றியை ஏற்று, அதன் நகலை எங்களுக்கு அனுப்பவும்.
letter-reminder-none = இந்த அலுவலகத்தின் எந்தக் கடமையும் தாமதமானதாகத் தெரியவில்லை.

## Complaint to the National Human Rights Commission

letter-nhrc_complaint-subject = மனித உரிமைகள் பாதுகாப்புச் சட்டம், 1993, பிரிவு 12-இன்படி புகார்: கொத்தடிமை முறையும், அதை முடிவுக்குக் கொண்டுவருவதில் அரசு ஊழியர்களின் புறக்கணிப்பும்
letter-nhrc_complaint-opening = இது கொத்தடிமை முறை பற்றியும், அதைத் தடுப்பதிலும் விடுவிக்கப்பட்டவர்களுக்கு உரியதை வழங்குவதிலும் அரசு ஊழியர்கள் காட்டிய புறக்கணிப்பு பற்றியுமான புகார். அரசியலமைப்பின் உறுப்பு 21, உறுப்பு 23 ஆகியவை இதில் தொடர்புடையவை.
letter-nhrc_complaint-none_late = எந்தக் காலக்கெடுவும் மீறப்பட்டதாக இதுவரை தெரியவில்லை. இன்னும் எதிர்பார்க்கப்படுபவற்றைக் கண்காணிக்குமாறு ஆணையத்தைக் கேட்டுக்கொள்கிறோம்:
letter-nhrc_complaint-within_year = புகாருக்குரிய செயல் நடந்து ஓராண்டுக்குள் ஆணையம் அதை விசாரிக்கலாம். புகாரில் கூறப்பட்ட புறக்கணிப்பு இன்று வரை தொடர்கிறது.
letter-nhrc_complaint-declaration = தெரிந்தவரை, இது எந்த நீதிமன்றத்திலோ வேறு ஆணையத்திலோ நிலுவையில் இல்லை.
letter-nhrc_complaint-demand-report = குறிப்பிட்ட அலுவலகங்களிடமிருந்து, ஒவ்வொரு கடமையும் நிறைவேற்றப்பட்ட தேதிகளுடன், அறிக்கை கேட்டுப் பெறவும்.
letter-nhrc_complaint-demand-certificates = விடுதலைச் சான்றிதழ்களையும் உடனடி நிதியுதவியையும் ஒவ்வொருவருக்கும் உடனடியாக வழங்கப் பரிந்துரைக்கவும்.
letter-nhrc_complaint-demand-rehabilitation = குற்ற வழக்கின் முடிவுக்காகக் காத்திராமல் முழு மறுவாழ்வு வழங்கப் பரிந்துரைக்கவும்.
letter-nhrc_complaint-demand-interim = இடைக்கால நிவாரணத்துக்கும், கடமையைப் புறக்கணித்தவர்கள் மீது நடவடிக்கைக்கும் பரிந்துரைக்கவும்.
letter-nhrc_complaint-demand-protect = பெயர் குறிப்பிட்டவர்கள் முதலாளியிடமிருந்தும் பழிவாங்கலிலிருந்தும் பாதுகாக்கப்பட நடவடிக்கை எடுக்கவும்.

## Application for legal aid

letter-legal_aid_application-subject = சட்டப் பணிகள் ஆணைக்குழுச் சட்டம், 1987, பிரிவு 12-இன்படி இலவச சட்டப் பணிகள் கோரும் விண்ணப்பம்
letter-legal_aid_application-opening = கீழே குறிப்பிட்டுள்ள நடவடிக்கைகளுக்கு வழக்கறிஞரையும் அவற்றின் செலவுகளையும் கட்டணமின்றி வழங்குமாறு தொழிலாளர் கோருகிறார்.
letter-legal_aid_application-grounds = வருமான வரம்பு எதுவும் பார்க்காமல் தொழிலாளருக்கு இவ்வுரிமை உண்டு; காரணம்:
letter-legal_aid_application-ground-begar = தொழிலாளர், அரசியலமைப்பின் உறுப்பு 23 கூறும் ஆள் கடத்தல் அல்லது பேகார் (கூலியற்ற கட்டாய வேலை) கொடுமைக்கு ஆளானவர் (உட்பிரிவு b)
letter-legal_aid_application-ground-scst = தொழிலாளர் பட்டியல் சாதி அல்லது பட்டியல் பழங்குடியைச் சேர்ந்தவர் (உட்பிரிவு a)
letter-legal_aid_application-ground-woman = தொழிலாளர் பெண் (உட்பிரிவு c)
letter-legal_aid_application-ground-child = தொழிலாளர் குழந்தை (உட்பிரிவு c)
letter-legal_aid_application-ground-disabled = தொழிலாளர் மாற்றுத்திறனாளி (உட்பிரிவு d)
letter-legal_aid_application-matters = கீழ்க்கண்டவற்றுக்குச் சட்டப் பணிகள் கோரப்படுகின்றன:
letter-legal_aid_application-matter-certificate = மாவட்ட ஆட்சியர் முன் விசாரணையும் விடுதலைச் சான்றிதழும்
letter-legal_aid_application-matter-wages = கொடுக்கப்படாத கூலிக்கான கோரிக்கை
letter-legal_aid_application-matter-criminal = குற்ற வழக்கு: பதிவு, பாதுகாப்பு, விசாரணையின்போது தொழிலாளருக்குத் துணை
letter-legal_aid_application-matter-compensation = குற்றத்தால் பாதிக்கப்பட்டோருக்கான இழப்பீட்டு விண்ணப்பம்
letter-legal_aid_application-matter-property = சொத்து, ஆவணங்கள், குடியிருப்பு ஆகியவற்றைத் திரும்பப் பெறுதல்
letter-legal_aid_application-demand-lawyer = இம்மொழி பேசும் வழக்கறிஞரை அமர்த்தவும், அல்லது மொழிபெயர்ப்பாளரை வழங்கவும்: { $language }.
letter-legal_aid_application-demand-volunteer = அலுவலகங்களுக்குத் தொழிலாளருடன் செல்ல, சட்டத் தன்னார்வலர் ஒருவரை அனுப்பவும்.
letter-legal_aid_application-demand-answer = முடிவைத் தொழிலாளருக்கு எழுத்தில் தெரிவிக்கவும்.

## The worker's page. Very short sentences, spoken language, "you". It is read aloud to people who may not read.

letter-worker_summary-title = உங்கள் உரிமைகளும் அடுத்த படிகளும்
letter-worker_summary-free = நீங்கள் விடுதலையானவர். கடனுக்காக யாரும் உங்களை வேலை வாங்க முடியாது.
letter-worker_summary-debt = முதலாளியிடம் உங்கள் கடன் முடிந்துவிட்டது. நீங்கள் எதுவும் தர வேண்டியதில்லை. யாரும் உங்களிடம் அதைக் கேட்கக் கூடாது.
letter-worker_summary-status_shown = நீங்கள் சொன்னதிலிருந்து, சட்டம் இதைக் கொத்தடிமை முறையாகப் பார்க்கிறது.
letter-worker_summary-status_open = நீங்கள் சொன்னதிலிருந்து, இது கொத்தடிமை முறையாக இருக்கலாம். அதிகாரி விசாரித்துக் கண்டறிய வேண்டும்.
letter-worker_summary-steps = இனி என்ன நடக்கும்
letter-worker_summary-step-enquiry = ஆட்சியரின் அதிகாரி என்ன நடந்தது என்று உங்களிடம் கேட்பார். உங்கள் சொந்தச் சொற்களில் சொல்லுங்கள். நீங்கள் ஒருவரை உடன் வைத்துக்கொள்ளலாம்.
letter-worker_summary-step-certificate = உங்கள் சொந்தப் பெயரில் ஒரு தாள் உங்களுக்குக் கிடைக்க வேண்டும்: விடுதலைச் சான்றிதழ். அதைப் பத்திரமாக வையுங்கள். அசலை யாரிடமும் கொடுக்காதீர்கள்.
letter-worker_summary-step-assistance = தொடக்கத்துக்கு உங்களுக்குப் பணம் கிடைக்க வேண்டும்: { $amount } வரை.
letter-worker_summary-step-assistance_between = தொடக்கத்துக்கு உங்களுக்குப் பணம் கிடைக்க வேண்டும்: விடுதலை நாளைப் பொறுத்து { $low } முதல் { $high } வரை.
letter-worker_summary-step-assistance_last_known = தொடக்கத்துக்கு உங்களுக்குப் பணம் கிடைக்க வேண்டும். { $until } வரை அது அதிகபட்சம் { $amount } ஆக இருந்தது. அதற்குக் குறையாமல் கேட்கிறோம்.
letter-worker_summary-step-assistance_unknown = தொடக்கத்துக்கு உங்களுக்குப் பணம் கிடைக்க வேண்டும். எவ்வளவு என்று கேட்டுக்கொண்டிருக்கிறோம்.
letter-worker_summary-step-police = காவல்துறை வழக்கை எழுதி (FIR), அதன் நகலை உங்களுக்கு இலவசமாகத் தர வேண்டும்.
letter-worker_summary-step-rehabilitation = பிறகு, உங்கள் வாழ்க்கையைக் கட்டி எழுப்ப இன்னும் உதவி உண்டு: { $amount } வரை.
letter-worker_summary-step-rehabilitation_between = பிறகு, உங்கள் வாழ்க்கையைக் கட்டி எழுப்ப இன்னும் உதவி உண்டு: { $low } முதல் { $high } வரை. எவ்வளவு என்று விசாரித்துக்கொண்டிருக்கிறோம்.
letter-worker_summary-step-rehabilitation_last_known = பிறகு, உங்கள் வாழ்க்கையைக் கட்டி எழுப்ப இன்னும் உதவி உண்டு. { $until } வரை அது அதிகபட்சம் { $amount } ஆக இருந்தது.
letter-worker_summary-step-rehabilitation_unknown = பிறகு, உங்கள் வாழ்க்கையைக் கட்டி எழுப்ப இன்னும் உதவி உண்டு. எவ்வளவு என்று கேட்டுக்கொண்டிருக்கிறோம்.
letter-worker_summary-step-wages = உங்களுக்குக் கொடுக்காத கூலியை நீங்கள் கேட்டுப் பெறலாம்.
letter-worker_summary-step-school = உங்கள் குழந்தைகள் அருகிலுள்ள பள்ளியில் இலவசமாகப் படிக்கலாம்.
letter-worker_summary-step-legal_aid = பணம் கொடுக்காமல் உங்களுக்கு வழக்கறிஞர் கிடைப்பார்.
# The day an office must act by.
letter-worker_summary-by = அலுவலகம் இதைச் செய்ய வேண்டிய கடைசி நாள்: { $date }
letter-worker_summary-late = இது தாமதமாகிவிட்டது. நாட்கள்: { $days }.
letter-worker_summary-done = முடிந்தது
letter-worker_summary-paid_unknown = { $date } அன்று பணம் வழங்கப்பட்டது. தொகை தெரியவில்லை. எவ்வளவு கிடைத்தது என்று எங்களிடம் சொல்லுங்கள்.
letter-worker_summary-promised = தருவதாகச் சொன்னது என்ன, யார், எந்தத் தேதிக்குள்
letter-worker_summary-remember = நினைவில் வையுங்கள்
letter-worker_summary-remember-sign = புரியாத தாளில் கையொப்பமோ பெருவிரல் ரேகையோ வைக்காதீர்கள்.
letter-worker_summary-remember-threat = யாராவது மிரட்டினால், உடனே எங்களுக்கோ காவல்துறைக்கோ சொல்லுங்கள்.
letter-worker_summary-remember-copy = இந்தப் பக்கத்தைப் பத்திரமாக வையுங்கள். ஒவ்வொரு தாளுக்கும் நகல் கேளுங்கள்.
letter-worker_summary-contact = உங்களுக்கு உதவுபவர்கள்
letter-worker_summary-read_over = இந்தப் பக்கம் எனக்குப் படித்துக் காட்டப்பட்டது; மொழி: { $language }.

## Signature, reader-over, witness, receipt

letter-signature-heading = கடிதம் எழுதுபவர்
letter-signature-thumb = பெருவிரல் ரேகை
letter-signature-sign = கையொப்பம்
letter-signature-name = பெயர்
letter-signature-parent = தந்தை / தாய் / கணவர் / மனைவி பெயர்
letter-signature-address = முகவரி
letter-signature-place_date = இடமும் தேதியும்
letter-signature-applicant = விண்ணப்பதாரர்
letter-signature-applicant_child = விண்ணப்பதாரர் ஒரு குழந்தை: பெற்றோர் அல்லது பாதுகாவலர் கையொப்பமிடுகிறார்
letter-signature-applicant_heir = இறந்தவருக்காக: வாரிசு கையொப்பமிடுகிறார்
letter-signature-for_organisation = { $organisation } சார்பில்
# The person who read the letter aloud to the one who signs.
letter-signature-reader = படித்துக் காட்டியவர்
letter-signature-reader_text = கையொப்பமிடுபவருக்கு இக்கடிதத்தை அவர் அறிந்த மொழியில் ({ $language }) படித்துக் காட்டினேன். இது புரிந்தது, உண்மையானது என்று அவர் சொன்னார்.
letter-signature-witness = சாட்சி
letter-signature-receipt = அலுவலகம் பெற்றுக்கொண்டது
letter-signature-receipt_text = பெயரும் பதவியும், தேதியும் நேரமும், கொடுக்கப்பட்ட எண், முத்திரை
letter-signature-interpreter = மொழிபெயர்ப்பாளர்

## Annexures (the letters A, B, C are put before them)

letter-annexure-people = தொடர்புடையவர்கள்
letter-annexure-statement = தொழிலாளரின் வாக்குமூலம்
letter-annexure-certificates = விடுதலைச் சான்றிதழ்கள் அல்லது உத்தரவின் நகல்கள்
letter-annexure-letters = முந்தைய கடிதங்களும் ரசீதுகளும்
letter-annexure-wages = கூலிக் கணக்கீடு
letter-annexure-bank = வங்கிக் கணக்கு, அடையாள ஆவணங்கள், இருப்பவரை
