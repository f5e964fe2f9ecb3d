# Letters. Plain, dignified legal language; complete sentences; no abbreviations of the names of Acts.
# To translators: these sentences go to a magistrate, a police station or a commission over a worker's thumb impression.
# Use the register of a careful lawyer writing to an office, not of a newspaper. Keep every { $variable }.
# "The worker" is one person of any sex; where your language must choose, use the form your courts use for any person.
# Section numbers and names of judgments stay in Latin letters and digits. Names of Acts: use the official name in your language if there is one.

## The letters by name (buttons, lists, file covers)

# Name of the letter that informs the District Magistrate and asks for inquiry and release.
letter-information_to_dm = జిల్లా కలెక్టర్‌కు సమాచారం
    .what = జిల్లాలో వెట్టిచాకిరి ఉందని జిల్లా కలెక్టర్‌కు తెలియజేసి, విచారణ, విడుదల కోరుతుంది.
letter-certificate_application = విడుదల ధృవపత్రానికి దరఖాస్తు
    .what = ప్రతి వ్యక్తికీ లిఖితపూర్వక నిర్ధారణ, విడుదల ధృవపత్రం కోరుతుంది.
letter-immediate_assistance_claim = తక్షణ సహాయం కోసం క్లెయిమ్
    .what = వ్యక్తి విడుదలైన వెంటనే ఇవ్వాల్సిన నగదు సహాయాన్ని కోరుతుంది.
# FIR = First Information Report, the police record that starts a criminal case. Keep the abbreviation in use in your language.
letter-fir_request = ఎఫ్ఐఆర్ నమోదుకు అభ్యర్థన
    .what = నేరాలను నమోదు చేసి దర్యాప్తు చేయమని పోలీసులను కోరుతుంది.
letter-reminder = కార్యాలయానికి గుర్తుచేత
    .what = బాధ్యతను, దాని చివరి రోజును, ఎంత ఆలస్యమైందో తెలుపుతుంది.
letter-nhrc_complaint = జాతీయ మానవ హక్కుల కమిషన్‌కు ఫిర్యాదు
    .what = ఏ కార్యాలయాన్ని ఏమి కోరామో, ఏమి చేయలేదో కమిషన్‌కు తెలుపుతుంది.
letter-legal_aid_application = న్యాయ సహాయానికి దరఖాస్తు
    .what = రుసుము లేకుండా న్యాయవాదిని ఇవ్వాలని జిల్లా న్యాయ సేవాధికార సంస్థను కోరుతుంది.
letter-worker_summary = కార్మికులకు సారాంశం
    .what = సులువైన మాటల్లో ఒక పేజీ: మీ హక్కులు, తదుపరి అడుగులు, ఇస్తామన్నవి.

## Common to all letters

# Row of dots to be filled in by hand where something is not known.
letter-common-blank = ……………………
letter-common-reference = సూచిక సంఖ్య
letter-common-date = తేదీ
letter-common-from = పంపినవారు
letter-common-to = అందుకునేవారు
# Offices that receive a copy.
letter-common-copy = నకలు
letter-common-subject = విషయం
letter-common-salutation = అయ్యా / అమ్మా,
letter-common-closing = భవదీయులు,
# At the foot of every page.
letter-common-page = పేజీ { $page } / { $pages }
# At the head of every page of a letter that is not yet to be sent.
letter-common-draft = ముసాయిదా. ఇంకా దాఖలు చేయకూడదు.
# At the head of a letter about people who are still held.
letter-common-sealed = సీలు చేసినది, గోప్యం. జిల్లా కలెక్టర్ మాత్రమే తెరవాలి.
# Heading of the numbered facts.
letter-common-facts = వాస్తవాలు, వాటిని చెప్పినవారు
letter-common-grounds = చట్టప్రకారం ఇది వెట్టిచాకిరి ఎందుకు
letter-common-demands = ఏమి కోరుతున్నాం, ఎప్పటిలోగా
letter-common-annexures = జతపరచినవి
# Heads of the table of grounds.
letter-common-column-limb = చట్టం అడిగేది
letter-common-column-provision = చట్ట నిబంధన
letter-common-column-because = దాన్ని చూపేది
# Head of a column with the numbers of the facts that show something, e.g. 3, 9.
letter-common-column-facts = వాస్తవ సంఖ్య
letter-common-column-office = కార్యాలయం
letter-common-column-duty = చేయాల్సినది
letter-common-column-since = ఎప్పటి నుంచి
letter-common-column-last_day = చివరి రోజు
letter-common-column-late = ఆలస్యమైన రోజులు
letter-common-column-offence = నేరం
letter-common-column-name = పేరు
letter-common-column-parent = తండ్రి / తల్లి / భర్త / భార్య
letter-common-column-age = వయస్సు
letter-common-column-label = కేసు
letter-common-column-number = సంఖ్య
# The value of a limb of the definition.
letter-common-met = చూపబడింది
letter-common-presumed = చట్టం అలా భావిస్తుంది
letter-common-open = ఇంకా విచారించాలి
# A ground that only tells that the law presumes something.
letter-common-presumption = చట్టపరమైన భావన: { $presumption } ({ $authority }).
# Who said a fact, and when: "told by the worker, 3 March 2026".
letter-common-said = { $who }, { $date }
# A demand's time. { $date } may hold an hour as well.
letter-common-by = { $date } లోగా
letter-common-was_due = { $date } లోగా చేయాల్సింది; ఆలస్యమైన రోజులు: { $days }
letter-common-forthwith = వెంటనే: చట్టం “తక్షణమే” అంటుంది
letter-common-without_delay = ఆలస్యం లేకుండా: ధృవీకరించిన గడువు లేదు
# Footnote to a number nobody has yet confirmed from the official text. { $mark } is the sign printed beside the number.
letter-common-note = { $mark } { $what }: { $provision }. { $meaning }
# Footnote to a conclusion that uses a provision not yet confirmed.
letter-common-note_provision = { $provision }: { $meaning }
# Small print at the foot: which edition of the law book the letter was worked out with. { $edition } is a code.
letter-common-edition = చట్ట పుస్తకం, కూర్పు { $edition }
# An amount nobody could find out.
letter-common-amount_unknown = మొత్తం తెలియదు
letter-common-not_known = తెలియదు
letter-common-age_years = { $age } సంవత్సరాలు
# Written to by name of district, e.g. "District: Sundarpur".
letter-common-district = జిల్లా: { $district }
letter-common-state = రాష్ట్రం: { $state }

# Explains the nature of the inquiry. Judgments are cited by their short name.
letter-common-inquiry = ఈ చట్టం కింద విచారణ రెండు పక్షాల మధ్య వ్యాజ్యం కాదు. కోర్టులో వలె వెట్టిని కార్మికులు నిరూపించనక్కర్లేదు: Bandhua Mukti Morcha v. Union of India (1984); Neeraja Chaudhary v. State of Madhya Pradesh (1984). అప్పు వెట్టిచాకిరి అప్పు అని కార్మికులు గానీ నిఘా కమిటీ గానీ చెప్పినప్పుడు, అది కాదని నిరూపించాల్సింది అప్పు ఇచ్చినవారే (ఈ చట్టంలోని సెక్షన్ 15).
letter-common-no_negative = ఒక కాగితంపై సంతకం చేయడం, అప్పు రాసుకోవడం లేదా రాసుకోకపోవడం, కార్మికులు ఒప్పుకోవడం, కాలం తక్కువగా ఉండటం, కార్మికులు దుకాణానికో సంతకో వెళ్లి రాగలగడం: ఇవేవీ ఈ కేసును చట్టం పరిధి నుంచి తప్పించవు.
# Introduces the table of grounds.
letter-common-grounds_intro = “ఈ చట్టం” అంటే వెట్టిచాకిరి వ్యవస్థ (నిర్మూలన) చట్టం, 1976. దాని సెక్షన్ 2(g) అడిగేవి: పూర్తిగా లేదా కొంతవరకు బలవంతపు శ్రమ; చేసుకున్న లేదా భావించబడిన ఏర్పాటు; అది పేర్కొన్న కారణాల్లో ఒకటి; అది పేర్కొన్న ఫలితాల్లో ఒకటి. ఒక్కొక్కదాన్ని వరుసగా పరిశీలిస్తున్నాం.
letter-common-explanation = కాంట్రాక్టు కార్మికులకు, అంతర్రాష్ట్ర వలస కార్మికులకు, సెక్షన్ 2(g) వివరణ ఫలితాల్లో ఒక్కదాన్నే అడుగుతుంది; విడిగా కారణం అడగదు.
letter-common-presumptions = ఈ లేఖ చట్టపరమైన భావనపై ఆధారపడిన చోట ఆ మాట చెబుతుంది. యజమాని దానికి జవాబు చెప్పవచ్చు; జవాబు చెప్పే వరకు పని చేసిన వ్యక్తిని వెట్టిచాకిరి కార్మికులుగానే పరిగణించాలి.
letter-common-debt = ఈ చట్టంలోని సెక్షన్లు 4, 6 ప్రకారం పని చేసిన వ్యక్తి విముక్తి పొందినవారు; ప్రతి వెట్టిచాకిరి అప్పూ ముగిసిపోయింది. దాన్ని ఎవరూ అడగకూడదు, వసూలు చేయకూడదు, దానికి బదులుగా పని, కూలి, వస్తువులు లేదా పత్రాలు తీసుకోకూడదు.
letter-common-still_open = కిందివి ఇంకా తెలియవు; విచారణలో ఏకాంతంగా, సురక్షితంగా అడగాలి:

## Before filing: shown on a draft that rests on presumptions alone (not part of the letter)

letter-draft-heading = ఈ లేఖ దాఖలు చేసే ముందు
letter-draft-only_by_presumption = ఈ నిర్ధారణ చట్టపరమైన భావనలపైనే ఆధారపడి ఉంది. ముందుగా కిందివాటి గురించి ఈ వ్యక్తిని ఏకాంతంగా అడగండి; లేకపోతే ఇది కేవలం కూలి వివాదం అని కార్యాలయం చెప్పవచ్చు.
letter-draft-open = నిర్ధారణ ఇంకా తేలలేదు. ఈ ప్రశ్నలకు జవాబులు చాలావరకు తేలుస్తాయి:
letter-draft-confirm_left = అందరూ విడుదలయ్యారనడానికి ఉన్న ఒకే సూచన పని ముగిసిన రోజు. అందరూ పని స్థలం వదిలి వెళ్ళారని ముందు నిర్ధారించుకుని, ఎలా, ఎప్పుడు అనేది రాయండి.

## The safety gate: why a letter waits

# Shown on screen and printed by the command line. A person is still at the workplace and may be harmed if the employer learns of a letter.
letter-gate-still_held = ఈ కేసులో ఒకరు ఇంకా నిర్బంధంలో ఉన్నారు. వారు విడుదలయ్యే వరకు, చెప్పినవారి పేరు లేకుండా, జిల్లా కలెక్టర్‌కు సీలు చేసిన సమాచారం మాత్రమే రాయవచ్చు.
letter-gate-freedom_not_known = ఈ కేసులో అందరూ విడుదలయ్యారో లేదో తెలియదు. వారు ఎప్పుడు, ఎలా బయటపడ్డారో నమోదు చేయండి; అప్పటి వరకు జిల్లా కలెక్టర్‌కు సీలు చేసిన సమాచారం మాత్రమే రాయవచ్చు.
letter-gate-sealed = చెప్పినవారి పేరు లేకుండా, సీలు చేసిన సమాచారంగా రాశారు.
letter-gate-override = లేఖ ఆగాల్సి ఉన్నా { $name } దీన్ని తెరిచారు. కారణం: { $reason }
letter-gate-override_needed = ఇప్పుడే రాయాలంటే, పేరున్న ఒక వ్యక్తి అలా నిర్ణయించి కారణం చెప్పాలి. రెండూ భద్రపరుస్తాం.

## Who told a fact (the others are speaker-... in limbs.ftl)

# Used in the sealed letter so that nobody can be found out.
letter-source-withheld = చెప్పినవారు రాసినవారికి తెలుసు; పేరు వెల్లడించలేదు
# Where nobody wrote down who said it.
letter-source-report = అందిన నివేదిక నుంచి

## The facts, one sentence each. { $kind }, { $sex }, { $by } and the like are words from the form, e.g. "brick kiln", "parent".

letter-fact-place = పని ప్రదేశం: { $kind }, జిల్లా { $district }, { $state }.
letter-fact-task = చేసిన పని: { $task }.
letter-fact-period = పని జరిగిన కాలం: { $from } నుంచి { $to } వరకు.
letter-fact-period-from = పని మొదలైంది: { $from }.
letter-fact-period-still = పని మొదలైంది: { $from }. తెలిసినంతవరకు, అది ముగియలేదు.
letter-fact-person = పని చేసిన వ్యక్తి: { $sex }, వయస్సు { $age }.
letter-fact-age_at_start = పని మొదలైనప్పటి వయస్సు: { $age }.
letter-fact-home = స్వస్థలం: జిల్లా { $district }, { $state }.
letter-fact-category = సామాజిక వర్గం: { $category }.
letter-fact-contract_labour = ఈ వ్యక్తిని కాంట్రాక్టర్ ద్వారా పనికి పెట్టుకున్నారు లేదా చేర్చుకున్నారు.
letter-fact-inter_state = ఈ వ్యక్తిని వేరే రాష్ట్రం నుంచి తీసుకొచ్చారు.
letter-fact-advance = అడ్వాన్సు తీసుకున్నారు. మొత్తం: { $amount }. తీసుకున్నవారు: { $by }. ఇచ్చినవారు: { $from }. కారణం: { $cause }.
letter-fact-debt_now = ఇప్పుడు బాకీ అని చెబుతున్న మొత్తం: { $amount }.
letter-fact-debt_held = అప్పు వల్లనే అక్కడ ఉండిపోవాల్సి వచ్చిందని ఈ వ్యక్తి చెబుతున్నారు.
letter-fact-custom = ఒక ఆచారం ప్రకారం పని చేయాల్సి వచ్చింది: { $custom }.
letter-fact-inherited = పని చేయాల్సిన బాధ్యత కుటుంబ పెద్దల నుంచి వచ్చింది.
letter-fact-caste = పుట్టిన కులం లేదా సమాజం కారణంగా పని అడిగారు.
letter-fact-surety = ఈ వ్యక్తి వేరొకరి అప్పుకు జామీను ఉన్నారు; దాని కోసం పని చేయించారు.
letter-fact-consideration = పని చేస్తానన్నందుకు బదులుగా విలువైనది ఇంకేదో ఇచ్చారు.
letter-fact-wage_none = కూలి ఏమీ ఇవ్వలేదు.
letter-fact-wage = నిజంగా అందిన కూలి: { $amount } ({ $unit }).
# One payment for a couple or a family.
letter-fact-wage_shared = నిజంగా అందిన కూలి: { $amount } ({ $unit }); కలిపి ఇచ్చిన వ్యక్తుల సంఖ్య: { $people }.
letter-fact-wage_promised = ఇస్తామన్న కూలి: { $amount } ({ $unit }).
letter-fact-wage_deducted = అడ్వాన్సు కోసం కూలిలో కోసిన మొత్తం: { $amount }. చట్టప్రకారం ఇది ఇవ్వనట్టే లెక్క.
letter-fact-wage_minimum = { $from } నుంచి { $to } వరకు ఇలాంటి పనికి అమల్లో ఉన్న కనీస వేతనం: రోజుకు { $amount }.
letter-fact-wages_short = తేదీలతో తెలిసిన రేట్ల ప్రకారం ఇంకా ఇవ్వని కూలి: { $amount }.
letter-fact-hours = రోజుకు పని గంటలు: { $hours }. వారానికి రోజులు: { $days }.
letter-fact-no_other_work = డబ్బు తీరకముందు వేరే పని చేసే స్వేచ్ఛ ఈ వ్యక్తికి లేదు.
letter-fact-no_movement = వెళ్లిపోయే, తిరిగే స్వేచ్ఛ ఈ వ్యక్తికి లేదు.
letter-fact-no_sale = సొంత వస్తువులను లేదా ఉత్పత్తులను మార్కెట్ ధరకు అమ్ముకునే స్వేచ్ఛ ఈ వ్యక్తికి లేదు.
letter-fact-threat = ఈ వ్యక్తిని బెదిరించారు.
letter-fact-violence = ఈ వ్యక్తిని కొట్టారు లేదా మరో విధంగా గాయపరిచారు.
letter-fact-sexual = ఈ వ్యక్తిపై లైంగిక హింస లేదా వేధింపు జరిగింది.
letter-fact-confinement = ఈ వ్యక్తిని బంధించారు లేదా బయటికి వెళ్లనివ్వలేదు.
letter-fact-surveillance = ఈ వ్యక్తిపై నిఘా లేదా కాపలా ఉంచారు.
letter-fact-documents_held = ఈ వ్యక్తి పత్రాలను యజమాని గానీ దళారి గానీ తన దగ్గర పెట్టుకున్నారు.
letter-fact-wages_withheld = ఇవ్వాల్సిన కూలిని ఆపి ఉంచారు.
letter-fact-isolation = ఈ వ్యక్తిని కుటుంబానికి, ఇరుగుపొరుగుకు లేదా ఫోన్‌కు దూరం చేశారు.
letter-fact-deception = ఈ వ్యక్తికి చెప్పింది ఒకటి; అక్కడ కనిపించింది మరొకటి.
letter-fact-vulnerability_abused = ఈ వ్యక్తి నిస్సహాయ స్థితిని వాడుకుని అక్కడే ఉండేలా చేశారు.
letter-fact-excessive_overtime = ఈ వ్యక్తితో మామూలు గంటల కంటే చాలా ఎక్కువ సేపు పని చేయించారు.
letter-fact-bad_conditions = పని, జీవన పరిస్థితులు అవమానకరంగా లేదా ప్రమాదకరంగా ఉన్నాయి.
letter-fact-transported = ఏర్పాటు చేసిన ఒకరు ఈ వ్యక్తిని పని ప్రదేశానికి తీసుకెళ్లారు.
letter-fact-family_working = పని చేయించిన కుటుంబ సభ్యుల సంఖ్య: { $people }.
letter-fact-children_working = పని చేయించిన పిల్లల సంఖ్య: { $people }.
letter-fact-adolescents_working = పని చేయించిన కౌమార వయస్కుల సంఖ్య: { $people }.
letter-fact-injury = ఈ వ్యక్తి పనిలో గాయపడ్డారు.
letter-fact-died = పని చేసిన ఒక వ్యక్తి చనిపోయారు: { $date }.
letter-fact-paper_signed = ఈ వ్యక్తితో ఒక కాగితంపై సంతకం లేదా వేలిముద్ర వేయించారు: { $paper }. చట్టప్రకారం అది ఈ వ్యక్తికి వ్యతిరేకంగా చెల్లదు.
letter-fact-identity_none = ఈ వ్యక్తి దగ్గర గుర్తింపు పత్రం ఏదీ లేదు.
letter-fact-claim_bonded = ఈ అప్పు వెట్టిచాకిరి అప్పు అని ఈ వ్యక్తి గానీ నిఘా కమిటీ గానీ చెబుతున్నారు.
letter-fact-still_held = ఈ వ్యక్తి ఇంకా పని ప్రదేశంలో నిర్బంధంలో ఉన్నారు.
letter-fact-freed = ఈ వ్యక్తి విడుదలైన రోజు: { $date } ({ $how }).
letter-fact-freed_no_date = ఈ వ్యక్తి విడుదలయ్యారు ({ $how }). తేదీ నమోదు కాలేదు.
# Any other fact of the form: its name and its value, e.g. "FIR registered on: 3 March 2026".
letter-fact-other = { $label }: { $value }.
# Age of a fact's subject when it is not certain.
letter-fact-people = ఈ కేసుకు సంబంధించిన వ్యక్తుల సంఖ్య: { $people }. వారి పేర్లు జతపరచినవాటిలో ఉన్నాయి.

## Information to the District Magistrate

letter-information_to_dm-subject = వెట్టిచాకిరి వ్యవస్థ (నిర్మూలన) చట్టం, 1976, సెక్షన్లు 10 నుంచి 12 కింద సమాచారం; విచారణ, విడుదల కోరుతూ దరఖాస్తు; జిల్లా { $district }
letter-information_to_dm-opening_held = మీ జిల్లాలో వ్యక్తులను వెట్టిచాకిరిలో లేదా మరో రకమైన బలవంతపు శ్రమలో నిర్బంధించి ఉంచారని ఈ సమాచారం. మీరు విచారించి, అది నిజమైతే, ఈ చట్టంలోని సెక్షన్ 12 ప్రకారం దాన్ని అంతం చేయడానికి తక్షణమే చర్య తీసుకునేందుకు దీన్ని ఇస్తున్నాం.
letter-information_to_dm-opening_free = మీ జిల్లాలో వ్యక్తులను వెట్టిచాకిరిలో లేదా మరో రకమైన బలవంతపు శ్రమలో నిర్బంధించి ఉంచారని, అదే చోట మరికొందరు ఇంకా నిర్బంధంలో ఉండవచ్చని ఈ సమాచారం. మీరు విచారించి, ఈ చట్టంలోని సెక్షన్ 12 ప్రకారం తక్షణమే చర్య తీసుకునేందుకు దీన్ని ఇస్తున్నాం.
# Where the people are. Left as a blank line to be filled in by hand in the sealed cover.
letter-information_to_dm-where = సరైన స్థలం, అక్కడికి చేరే దారి:
letter-information_to_dm-employer = సొంతదారు, మేనేజర్ లేదా కాంట్రాక్టర్, తెలిసినంతవరకు:
letter-information_to_dm-demand-enquiry = ఈ సమాచారంపై మీరు స్వయంగా గానీ, సెక్షన్ 10 కింద పేర్కొన్న అధికారి ద్వారా గానీ తక్షణమే విచారించండి.
letter-information_to_dm-demand-release = వెట్టిలో లేదా మరో రకమైన బలవంతపు శ్రమలో కనిపించిన ప్రతి వ్యక్తినీ, వారి కుటుంబాలు, వస్తువులు, పత్రాలతో సహా విడుదల చేసి, సురక్షితంగా ఇంటికి చేర్చండి.
letter-information_to_dm-demand-apart = ప్రతి వ్యక్తినీ యజమానికి, యజమాని మనుషులకు దూరంగా, ఒంటరిగా, వారి సొంత భాషలో ({ $language }) విచారించండి; మహిళలు, పిల్లల కోసం మహిళా అధికారిని ఉంచండి.
letter-information_to_dm-demand-secret = వ్యక్తులు సురక్షితమయ్యే వరకు ఈ సమాచారాన్ని పూర్తిగా గోప్యంగా ఉంచండి. యజమానికి గానీ, గ్రామ పంచాయతీకి గానీ, విముక్తికి అవసరం లేని ఏ కార్యాలయానికి గానీ పంపవద్దు.
letter-information_to_dm-demand-children = ప్రతి బాలికనూ, బాలుడినీ బాలల సంక్షేమ కమిటీ ముందు హాజరుపరచి, వెట్టిలో కనిపించిన ప్రతి ఒక్కరికీ వారి సొంత పేరుతో ధృవపత్రం ఇవ్వండి.
letter-information_to_dm-demand-finding = నిర్ధారణ ఏదైనా, దాన్ని కారణాలతో లిఖితపూర్వకంగా నమోదు చేయండి.
letter-information_to_dm-demand-certificate = ప్రతి వ్యక్తికీ విడిగా విడుదల ధృవపత్రాన్ని, అమల్లో ఉన్న తక్షణ సహాయాన్ని ఇవ్వండి.
letter-information_to_dm-sealed = నిర్బంధంలో ఉన్నవారి భద్రత కోసం, ఈ సమాచారం ఇచ్చినవారి పేరు ఇక్కడ రాయలేదు. మీరు అడిగితే, సంతకం చేసినవారు దాన్ని మీకు స్వయంగా చెబుతారు.
# Only where nobody is held any more and that person agreed to be named.
letter-information_to_dm-informant = ఈ సమాచారం ఇచ్చినవారు: { $name }.
letter-information_to_dm-annexure-route = స్థలం పటం, అక్కడికి దారి (సీలు చేసినది)

## Application for the release certificate

letter-certificate_application-subject = వెట్టిచాకిరి వ్యవస్థ (నిర్మూలన) చట్టం, 1976 కింద లిఖితపూర్వక నిర్ధారణ, విడుదల ధృవపత్రాల కోసం దరఖాస్తు
letter-certificate_application-opening = ఈ దరఖాస్తులో పేర్కొన్న వ్యక్తులు వెట్టిచాకిరిలో నిర్బంధించబడి, ఇప్పుడు విడుదలయ్యారు. తమలో ప్రతి ఒక్కరికీ లిఖితపూర్వక నిర్ధారణను, విడుదల ధృవపత్రాన్ని కోరుతున్నారు.
letter-certificate_application-opening_held = ఈ దరఖాస్తులో పేర్కొన్న వ్యక్తులు వెట్టిచాకిరిలో నిర్బంధంలో ఉన్నారు, లేదా అందరూ విడుదలయ్యారో లేదో తెలియదు. తమలో ప్రతి ఒక్కరికీ లిఖితపూర్వక నిర్ధారణను, విడుదల ధృవపత్రాన్ని కోరుతున్నారు.
letter-certificate_application-opening_refused = ఈ దరఖాస్తులో పేర్కొన్న వ్యక్తులు వెట్టిచాకిరిలో నిర్బంధించబడి, ఇప్పుడు విడుదలయ్యారు. ధృవపత్రం నిరాకరించిన తేదీ: { $date }. కింది కారణాలతో ఆ నిరాకరణను పునఃపరిశీలించాలని, ఏ నిరాకరణకైనా కారణాలను లిఖితపూర్వకంగా ఇవ్వాలని కోరుతున్నారు.
letter-certificate_application-individual = ధృవపత్రం వ్యక్తికి చెందినది, కుటుంబానికి కాదు. పని చేసిన లేదా నిర్బంధించబడిన మహిళలు, పిల్లలు, పెద్దలు ప్రతి ఒక్కరికీ సొంత ధృవపత్రం అవసరం; అది లేకుండా తమకు రావలసినదాన్ని వారు కోరలేరు.
letter-certificate_application-no_conviction = విడుదల ధృవపత్రం పోలీసు కేసు కోసం, ఛార్జిషీటు కోసం లేదా శిక్ష కోసం ఆగదు. అది ఈ చట్టం కింద చేసే నిర్ధారణపై ఆధారపడుతుంది.
letter-certificate_application-demand-finding = పేర్కొన్న వ్యక్తులు ఈ చట్టంలోని సెక్షన్ 2(f), 2(g) పరిధిలో వెట్టిచాకిరి కార్మికులని లిఖితపూర్వకంగా నిర్ధారించండి.
letter-certificate_application-demand-certificate = అప్పు రద్దయిందని తెలిపే విడుదల ధృవపత్రాన్ని ప్రతి వ్యక్తికీ విడిగా ఇవ్వండి.
letter-certificate_application-demand-property = అప్పు కోసం తీసుకున్న ఆస్తి, వస్తువులు, పత్రాలను తిరిగి ఇవ్వాలని, ఎవరినీ ఇంటి నుంచి వెళ్లగొట్టకూడదని ఆదేశించండి (సెక్షన్లు 6 నుంచి 8).
letter-certificate_application-demand-home = ధృవపత్రాలను, ఫైలును స్వంత జిల్లా ({ $district }) కలెక్టర్‌కు పంపండి; అక్కడ పునరావాసం మొదలవడానికి ఇది అవసరం.
letter-certificate_application-demand-refusal = ఎవరికైనా ధృవపత్రం నిరాకరిస్తే, ఒక్కొక్క వ్యక్తికీ విడిగా, ఉత్తర్వును, కారణాలను లిఖితపూర్వకంగా ఇవ్వండి.

## Claim for immediate assistance

letter-immediate_assistance_claim-subject = వెట్టిచాకిరి నుండి విడుదలైనవారికి తక్షణ ఆర్థిక సహాయం కోసం క్లెయిమ్
letter-immediate_assistance_claim-opening = ఈ క్లెయిమ్‌లో పేర్కొన్న వ్యక్తులు వెట్టిచాకిరి నుంచి విడుదలయ్యారు. ఒక్కొక్కరికీ చెల్లించాల్సిన తక్షణ ఆర్థిక సహాయాన్ని కోరుతున్నారు.
# The amount is known. { $amount } carries its own mark if it is not confirmed.
letter-immediate_assistance_claim-amount = విడుదల రోజున ({ $date }) అమల్లో ఉన్న సహాయం ఒక్కొక్కరికీ { $amount } వరకు ({ $provision }).
letter-immediate_assistance_claim-amount_between = విడుదల రోజు ఇంతవరకే తెలుసు: { $date }. అప్పుడు అమల్లో ఉన్న సహాయం, విడుదల రోజును బట్టి, ఒక్కొక్కరికీ { $low } నుండి { $high } మధ్య ({ $provision }).
# The approval of the scheme has ended and the new amount is not known. { $until } is the last day of the approval, { $amount } the last amount known.
letter-immediate_assistance_claim-amount_last_known = ఈ క్లెయిమ్ విడుదల రోజున ({ $date }) అమల్లో ఉన్న సహాయం కోసం: { $until } వరకు అది ఒక్కొక్కరికీ గరిష్ఠంగా { $amount } ({ $provision }); అంతకంటే తక్కువ కాకూడదు.
letter-immediate_assistance_claim-amount_no_date = ఈ క్లెయిమ్ విడుదల రోజున అమల్లో ఉన్న సహాయం కోసం; చివరిగా తెలిసిన మొత్తం ఒక్కొక్కరికీ గరిష్ఠంగా { $amount } ({ $provision }); అంతకంటే తక్కువ కాకూడదు.
letter-immediate_assistance_claim-amount_unknown = ఈ క్లెయిమ్ విడుదల రోజున అమల్లో ఉన్న సహాయం కోసం. మొత్తాన్ని, దాన్ని నిర్ణయించే ఉత్తర్వును లిఖితపూర్వకంగా తెలపండి.
letter-immediate_assistance_claim-received = ఇప్పటికే అందింది: { $amount }, తేదీ { $date }.
letter-immediate_assistance_claim-received_unknown = { $date } న చెల్లించారు; మొత్తం తెలియదు. ఒక్కొక్కరికీ చెల్లించిన మొత్తాన్ని తెలిపి, మిగిలినది చెల్లించండి.
letter-immediate_assistance_claim-outstanding = ఒక్కొక్కరికీ ఇంకా రావలసినది: { $amount }.
letter-immediate_assistance_claim-unconditional = ఈ సహాయాన్ని వెట్టిచాకిరి కార్మికుల పునరావాసానికి ఉన్న జిల్లా నిధి నుంచి చెల్లిస్తారు. ఇది పోలీసు కేసుపై గానీ దాని ఫలితంపై గానీ ఆధారపడదు.
letter-immediate_assistance_claim-set_off = దీన్ని అదే వ్యక్తికి తర్వాత వచ్చే పునరావాస సొమ్ములో మాత్రమే సర్దుబాటు చేయవచ్చు; మరి దేనిలోనూ కాదు.
letter-immediate_assistance_claim-demand-pay = తక్షణ సహాయాన్ని ప్రతి వ్యక్తికీ వారి సొంత ఖాతాలో, లేదా ఖాతా ఇంకా లేకపోతే రశీదు తీసుకుని నగదుగా చెల్లించండి.
letter-immediate_assistance_claim-demand-rest = ఒక్కొక్కరికీ ఇప్పటికే చెల్లించిన మొత్తాన్ని లిఖితపూర్వకంగా తెలిపి, తక్షణ సహాయంలో మిగిలినది వారి సొంత ఖాతాలో, లేదా ఖాతా ఇంకా లేకపోతే రశీదు తీసుకుని నగదుగా చెల్లించండి.
letter-immediate_assistance_claim-demand-account = బ్యాంకు ఖాతా లేదా గుర్తింపు పత్రం లేనివారికి అవి పొందడంలో సాయపడండి; దానివల్ల చెల్లింపు ఆలస్యం చేయవద్దు.
letter-immediate_assistance_claim-demand-rehabilitation = శిక్ష పడే వరకు ఆగకుండా, పూర్తి పునరావాసానికి ప్రతిపాదనను రాష్ట్ర ప్రభుత్వానికి పంపండి.
letter-immediate_assistance_claim-demand-reasons = పూర్తి మొత్తం కంటే తక్కువ చెల్లిస్తే, కారణాలను లిఖితపూర్వకంగా ఇవ్వండి.

## Request to register an FIR

letter-fir_request-subject = కాగ్నిజబుల్ నేరాల సమాచారం, ప్రథమ సమాచార నివేదిక (ఎఫ్ఐఆర్) నమోదుకు అభ్యర్థన
letter-fir_request-opening = కింద పేర్కొన్న నేరాల సమాచారం ఇస్తున్నాను; దీన్ని వెంటనే రాసుకుని నమోదు చేయాలని, ఒక నకలును నాకు రుసుము లేకుండా ఇవ్వాలని కోరుతున్నాను.
letter-fir_request-procedure_bnss = ఈ సమాచారాన్ని భారతీయ నాగరిక్ సురక్షా సంహిత, 2023, సెక్షన్ 173 కింద ఇస్తున్నాను. నేరం ఏ పోలీస్ స్టేషన్ పరిధిలో జరిగినా దీన్ని నమోదు చేయాలి.
letter-fir_request-procedure_crpc = ఈ సమాచారాన్ని నేర విచారణ ప్రక్రియా స్మృతి, 1973, సెక్షన్ 154 కింద ఇస్తున్నాను.
letter-fir_request-offences = నేరాలు జరిగినప్పుడు అమల్లో ఉన్న చట్టం ప్రకారం, ఈ వాస్తవాలు కింది నేరాలను చూపుతున్నాయి:
letter-fir_request-two_codes = { $date } న క్రిమినల్ చట్టం మారింది; వెట్టి అంతకుముందే మొదలై ఆ తర్వాత కూడా కొనసాగింది. ఇది ఒకే నిరంతర నేరం; అందువల్ల రెండు స్మృతుల కింది నేరాలనూ పేర్కొన్నాం.
letter-fir_request-cognizable = వెట్టిచాకిరి వ్యవస్థ (నిర్మూలన) చట్టం, 1976 కింది నేరాలు కాగ్నిజబుల్ (సెక్షన్ 22). నమోదు మేజిస్ట్రేట్ నిర్ధారణ కోసం ఆగనక్కర్లేదు.
letter-fir_request-scst = పని చేసిన వ్యక్తి షెడ్యూల్డ్ కులానికి లేదా షెడ్యూల్డ్ తెగకు చెందినవారు; నిందితుల్లో ఒకరు వాటికి చెందినవారు కారు. షెడ్యూల్డ్ కులాలు మరియు షెడ్యూల్డ్ తెగల (అత్యాచారాల నిరోధక) చట్టం, 1989, సెక్షన్ 18A ప్రకారం, నమోదుకు ప్రాథమిక విచారణ ఏదీ అవసరం లేదు.
letter-fir_request-no_enquiry = ప్రాథమిక విచారణ ఏదీ అవసరం లేదు: ఈ సమాచారమే కాగ్నిజబుల్ నేరాలను చూపుతోంది.
letter-fir_request-protection = నిందితులతో కలిపి పని చేసిన వ్యక్తిని పోలీస్ స్టేషన్‌కు పిలవవద్దు; ఆ వ్యక్తి చిరునామాను గానీ ఫోన్ నంబర్‌ను గానీ వారికి తెలియనివ్వవద్దు.
letter-fir_request-child = పిల్లలను గానీ లైంగిక హింసకు గురైన వ్యక్తిని గానీ గుర్తించేలా చేసే దేన్నీ ఇతరులు చదవగల చోట రాయకూడదు.
letter-fir_request-demand-register = పేర్కొన్న చట్ట నిబంధనల కింద ప్రథమ సమాచార నివేదికను వెంటనే నమోదు చేయండి.
letter-fir_request-demand-copy = సమాచారం ఇచ్చినవారికి రుసుము లేకుండా నకలు ఇవ్వండి.
letter-fir_request-demand-statement = వాంగ్మూలాలను అనువాదకుల సహాయంతో వారి భాషలో ({ $language }), చట్టం చెప్పిన చోట ధ్వని, చిత్ర రికార్డింగ్‌తో నమోదు చేయండి; గాయపడినవారి, పిల్లల వాంగ్మూలాలను మేజిస్ట్రేట్ ముందు నమోదు చేయించండి.
letter-fir_request-demand-seize = కూలి రిజిస్టర్లు, హాజరు పుస్తకాలు, సంతకం చేసిన కాగితాలు, ఖాళీ కాగితాలు, పట్టి ఉంచిన గుర్తింపు పత్రాలను స్వాధీనం చేసుకోండి.
letter-fir_request-demand-inform = దర్యాప్తు ఎలా సాగుతోందో సమాచారం ఇచ్చినవారికి లిఖితపూర్వకంగా తెలపండి.
letter-fir_request-refusal = నమోదుకు నిరాకరిస్తే, ఈ సమాచారాన్ని పోలీసు సూపరింటెండెంట్‌కు, ఆ తర్వాత మేజిస్ట్రేట్‌కు పంపుతాం.

## Reminder naming the broken clock

letter-reminder-subject = గుర్తుచేత: కేసు { $case } లో ఇంకా నెరవేర్చని బాధ్యత
letter-reminder-opening = కిందిది మీ కార్యాలయం చేయాల్సింది. మాకు తెలియజేసిన ప్రకారం, అది జరగలేదు.
letter-reminder-opening_benchmark = కిందిది మీ కార్యాలయం నుంచి ఇంకా రావాల్సి ఉంది. దాన్ని ఆలస్యం లేకుండా చేయాలని చట్టం కోరుతోంది.
letter-reminder-demand-reasons = ఏదైనా అడ్డంకి ఉంటే, అదేమిటో, ఫైలు ఇప్పుడు ఏ అధికారి దగ్గర ఉందో లిఖితపూర్వకంగా తెలపండి.
letter-reminder-next = ఏ సమాధానమూ రాకపోతే, సంబంధిత వ్యక్తుల ఇష్టప్రకారం, ఈ విషయాన్ని నిఘా కమిటీ, రాష్ట్ర ప్రభుత్వం, మానవ హక్కుల కమిషన్ లేదా హైకోర్టు ముందు ఉంచుతారు.
letter-reminder-done = ఈలోగా అది జరిగి ఉంటే, మా కృతజ్ఞతలు స్వీకరించి, ఒక నకలును మాకు పంపండి.
letter-reminder-none = ఈ కార్యాలయం బాధ్యత ఏదీ ఆలస్యమైనట్టు తెలియదు.

## Complaint to the National Human Rights Commission

letter-nhrc_complaint-subject = మానవ హక్కుల పరిరక్షణ చట్టం, 1993, సెక్షన్ 12 కింద ఫిర్యాదు: వెట్టిచాకిరి, దాన్ని అంతం చేయడంలో ప్రభుత్వ ఉద్యోగుల నిర్లక్ష్యం
letter-nhrc_complaint-opening = ఇది వెట్టిచాకిరి గురించి, దాన్ని నివారించడంలో, విడుదలైనవారికి రావలసినవి ఇవ్వడంలో ప్రభుత్వ ఉద్యోగుల నిర్లక్ష్యం గురించి ఫిర్యాదు. రాజ్యాంగంలోని 21, 23 అధికరణాలు దీనికి సంబంధించినవి.
letter-nhrc_complaint-none_late = ఏ గడువూ మీరినట్టు ఇంతవరకు తెలియదు. ఇంకా రావాల్సిన వాటిపై కమిషన్ దృష్టి ఉంచాలని కోరుతున్నాం:
letter-nhrc_complaint-within_year = ఫిర్యాదు చేసిన చర్య జరిగిన ఏడాదిలోగా కమిషన్ విచారించవచ్చు. ఫిర్యాదు చేసిన నిర్లక్ష్యం నేటి వరకు కొనసాగుతోంది.
letter-nhrc_complaint-declaration = తెలిసినంతవరకు, ఈ విషయం ఏ కోర్టులోనూ, మరే కమిషన్‌లోనూ పెండింగులో లేదు.
letter-nhrc_complaint-demand-report = పేర్కొన్న కార్యాలయాల నుంచి, ప్రతి బాధ్యతను నెరవేర్చిన తేదీలతో, నివేదిక తెప్పించండి.
letter-nhrc_complaint-demand-certificates = విడుదల ధృవపత్రాలు, తక్షణ సహాయం ప్రతి వ్యక్తికీ వెంటనే ఇవ్వాలని సిఫారసు చేయండి.
letter-nhrc_complaint-demand-rehabilitation = పూర్తి పునరావాసం క్రిమినల్ కేసు ఫలితం కోసం ఆగకూడదని సిఫారసు చేయండి.
letter-nhrc_complaint-demand-interim = మధ్యంతర ఉపశమనాన్ని, బాధ్యతను నిర్లక్ష్యం చేసినవారిపై చర్యను సిఫారసు చేయండి.
letter-nhrc_complaint-demand-protect = పేర్కొన్న వ్యక్తులకు యజమాని నుంచి, ప్రతీకారం నుంచి రక్షణ కల్పించేలా చర్యలు తీసుకోండి.

## Application for legal aid

letter-legal_aid_application-subject = న్యాయ సేవాధికార సంస్థల చట్టం, 1987, సెక్షన్ 12 కింద ఉచిత న్యాయ సేవల కోసం దరఖాస్తు
letter-legal_aid_application-opening = కింద పేర్కొన్న విషయాల కోసం న్యాయవాదిని, ఖర్చులను రుసుము లేకుండా ఇవ్వాలని పని చేసిన వ్యక్తి కోరుతున్నారు.
letter-legal_aid_application-grounds = ఆదాయ పరిమితి ఏదీ చూడకుండా ఈ వ్యక్తికి ఈ హక్కు ఉంది, ఎందుకంటే:
letter-legal_aid_application-ground-begar = ఈ వ్యక్తి రాజ్యాంగంలోని 23వ అధికరణం పేర్కొన్న మానవ అక్రమ రవాణా లేదా బేగార్‌కు (కూలి లేని బలవంతపు పనికి) గురైనవారు (క్లాజు b)
letter-legal_aid_application-ground-scst = ఈ వ్యక్తి షెడ్యూల్డ్ కులానికి లేదా షెడ్యూల్డ్ తెగకు చెందినవారు (క్లాజు a)
letter-legal_aid_application-ground-woman = ఈ వ్యక్తి మహిళ (క్లాజు c)
letter-legal_aid_application-ground-child = ఈ వ్యక్తి బాలిక లేదా బాలుడు (క్లాజు c)
letter-legal_aid_application-ground-disabled = ఈ వ్యక్తి వైకల్యం ఉన్న వ్యక్తి (క్లాజు d)
letter-legal_aid_application-matters = ఈ విషయాల్లో న్యాయ సేవలు కోరుతున్నాం:
letter-legal_aid_application-matter-certificate = జిల్లా కలెక్టర్ ముందు విచారణ, విడుదల ధృవపత్రం
letter-legal_aid_application-matter-wages = ఇవ్వని కూలి కోసం క్లెయిమ్
letter-legal_aid_application-matter-criminal = క్రిమినల్ కేసు: నమోదు, రక్షణ, న్యాయ విచారణలో ఈ వ్యక్తికి తోడు
letter-legal_aid_application-matter-compensation = నేర బాధితుల పరిహారానికి దరఖాస్తు
letter-legal_aid_application-matter-property = ఆస్తి, పత్రాలు, నివాసం తిరిగి పొందడం
letter-legal_aid_application-demand-lawyer = ఈ భాష మాట్లాడే న్యాయవాదిని నియమించండి, లేదా అనువాదకుల సేవ ఇవ్వండి: { $language }.
letter-legal_aid_application-demand-volunteer = కార్యాలయాలకు ఈ వ్యక్తితో వెళ్లడానికి పారా లీగల్ వాలంటీర్‌ను పంపండి.
letter-legal_aid_application-demand-answer = నిర్ణయాన్ని ఈ వ్యక్తికి లిఖితపూర్వకంగా తెలపండి.

## The worker's page. Very short sentences, spoken language, "you". It is read aloud to people who may not read.

letter-worker_summary-title = మీ హక్కులు, తదుపరి అడుగులు
letter-worker_summary-free = మీరు స్వేచ్ఛగా ఉన్నారు. అప్పు కోసం ఎవరూ మీతో పని చేయించకూడదు.
letter-worker_summary-debt = యజమాని దగ్గర మీ అప్పు ముగిసిపోయింది. మీరు ఏమీ బాకీ లేరు. దాన్ని ఎవరూ మిమ్మల్ని అడగకూడదు.
letter-worker_summary-status_shown = మీరు మాకు చెప్పినదాన్ని బట్టి, చట్టం దీన్ని వెట్టిచాకిరిగా చూస్తుంది.
letter-worker_summary-status_open = మీరు మాకు చెప్పినదాన్ని బట్టి, ఇది వెట్టిచాకిరి కావచ్చు. అధికారి విచారించి తెలుసుకోవాలి.
letter-worker_summary-steps = ఇప్పుడు ఏమి జరుగుతుంది
letter-worker_summary-step-enquiry = మేజిస్ట్రేట్ పంపిన అధికారి ఏమి జరిగిందని మిమ్మల్ని అడుగుతారు. మీ సొంత మాటల్లో చెప్పండి. మీరు ఒకరిని తోడు ఉంచుకోవచ్చు.
letter-worker_summary-step-certificate = మీ సొంత పేరుతో ఒక పత్రం మీకు రావాలి: విడుదల ధృవపత్రం. దాన్ని జాగ్రత్తగా ఉంచుకోండి. అసలు పత్రాన్ని ఎవరికీ ఇవ్వకండి.
letter-worker_summary-step-assistance = మొదలుపెట్టడానికి మీకు డబ్బు రావాలి: { $amount } వరకు.
letter-worker_summary-step-assistance_between = మొదలుపెట్టడానికి మీకు డబ్బు రావాలి: విడుదల రోజును బట్టి { $low } నుండి { $high } మధ్య.
letter-worker_summary-step-assistance_last_known = మొదలుపెట్టడానికి మీకు డబ్బు రావాలి. { $until } వరకు అది గరిష్ఠంగా { $amount }. అంతకంటే తక్కువ కాకుండా అడుగుతున్నాం.
letter-worker_summary-step-assistance_unknown = మొదలుపెట్టడానికి మీకు డబ్బు రావాలి. ఎంతో అడుగుతున్నాం.
letter-worker_summary-step-police = పోలీసులు కేసు (ఎఫ్ఐఆర్) రాసుకుని, ఒక నకలును మీకు ఉచితంగా ఇవ్వాలి.
letter-worker_summary-step-rehabilitation = తర్వాత మీ జీవితం నిలబెట్టుకోవడానికి ఇంకా సహాయం ఉంది: { $amount } వరకు.
letter-worker_summary-step-rehabilitation_between = తర్వాత మీ జీవితం నిలబెట్టుకోవడానికి ఇంకా సహాయం ఉంది: { $low } నుండి { $high } మధ్య. ఎంతో కనుక్కుంటున్నాం.
letter-worker_summary-step-rehabilitation_last_known = తర్వాత మీ జీవితం నిలబెట్టుకోవడానికి ఇంకా సహాయం ఉంది. { $until } వరకు అది గరిష్ఠంగా { $amount }.
letter-worker_summary-step-rehabilitation_unknown = తర్వాత మీ జీవితం నిలబెట్టుకోవడానికి ఇంకా సహాయం ఉంది. ఎంతో అడుగుతున్నాం.
letter-worker_summary-step-wages = మీకు ఇవ్వని కూలిని మీరు అడగవచ్చు.
letter-worker_summary-step-school = మీ పిల్లలు మీ దగ్గర్లోని బడికి ఉచితంగా వెళ్లవచ్చు.
letter-worker_summary-step-legal_aid = డబ్బు ఇవ్వకుండా మీకు న్యాయవాది దొరుకుతారు.
# The day an office must act by.
letter-worker_summary-by = కార్యాలయం దీన్ని { $date } లోగా చేయాలి
letter-worker_summary-late = ఇది ఆలస్యమైంది. రోజులు: { $days }.
letter-worker_summary-done = పూర్తయింది
letter-worker_summary-paid_unknown = { $date } న డబ్బు చెల్లించారు. మొత్తం తెలియదు. మీకు ఎంత అందిందో మాకు చెప్పండి.
letter-worker_summary-promised = ఏమి ఇస్తామన్నారు, ఎవరు, ఎప్పటిలోగా
letter-worker_summary-remember = గుర్తుంచుకోండి
letter-worker_summary-remember-sign = అర్థం కాని కాగితంపై సంతకం గానీ వేలిముద్ర గానీ వేయకండి.
letter-worker_summary-remember-threat = ఎవరైనా బెదిరిస్తే, వెంటనే మాకు గానీ పోలీసులకు గానీ చెప్పండి.
letter-worker_summary-remember-copy = ఈ పేజీ జాగ్రత్తగా ఉంచుకోండి. ప్రతి కాగితానికీ నకలు అడగండి.
letter-worker_summary-contact = మీకు సాయపడేవారు
letter-worker_summary-read_over = ఈ పేజీని నాకు చదివి వినిపించారు; భాష: { $language }.

## Signature, reader-over, witness, receipt

letter-signature-heading = లేఖ రాసినవారు
letter-signature-thumb = వేలిముద్ర
letter-signature-sign = సంతకం
letter-signature-name = పేరు
letter-signature-parent = తండ్రి / తల్లి / భర్త / భార్య పేరు
letter-signature-address = చిరునామా
letter-signature-place_date = స్థలం, తేదీ
letter-signature-applicant = దరఖాస్తుదారు
letter-signature-applicant_child = దరఖాస్తుదారు బాల లేదా బాలిక: తల్లి, తండ్రి లేదా సంరక్షకులు సంతకం చేస్తారు
letter-signature-applicant_heir = మరణించిన వారి తరఫున: వారసులు సంతకం చేస్తారు
letter-signature-for_organisation = { $organisation } తరఫున
# The person who read the letter aloud to the one who signs.
letter-signature-reader = చదివి వినిపించినవారు
letter-signature-reader_text = సంతకం చేసే వ్యక్తికి ఈ లేఖను వారికి తెలిసిన భాషలో ({ $language }) చదివి వినిపించాను. అర్థమైందని, నిజమని ఆ వ్యక్తి చెప్పారు.
letter-signature-witness = సాక్షి
letter-signature-receipt = కార్యాలయం అందుకుంది
letter-signature-receipt_text = పేరు, హోదా, తేదీ, సమయం, ఇచ్చిన సంఖ్య, ముద్ర
letter-signature-interpreter = అనువాదకులు

## Annexures (the letters A, B, C are put before them)

letter-annexure-people = సంబంధిత వ్యక్తులు
letter-annexure-statement = పని చేసిన వ్యక్తి వాంగ్మూలం
letter-annexure-certificates = విడుదల ధృవపత్రాల లేదా ఉత్తర్వు నకళ్లు
letter-annexure-letters = మునుపటి లేఖలు, రశీదులు
letter-annexure-wages = కూలి లెక్క
letter-annexure-bank = బ్యాంకు ఖాతా, గుర్తింపు పత్రాలు, ఉన్నంతవరకు
