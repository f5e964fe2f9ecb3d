### The facts of one person's labour: one message for each name of the public contract.
### The value is a short label (a column, a line on the case page). .ask is the question as it is read
### aloud to the worker: kind, second person, one thing at a time. .help is for the interviewer.
### "Not known" is always a good answer; nobody is pressed for one.

## Place and time

# A label such as TN-0042-3; never a person's name.
fact-case = కేసు గుర్తు
    .ask = ఈ వ్యక్తి కేసుకు ఏ గుర్తు పెట్టాలనుకుంటున్నారు?
    .help = పేరు కాని ఒక చిన్న గుర్తు. ఒక్కొక్కరికి వేరుగా ఉండాలి.
fact-work-state = పని జరిగిన రాష్ట్రం
    .ask = పని ఏ రాష్ట్రంలో జరిగింది?
fact-work-district = పని జరిగిన జిల్లా
    .ask = పని ఏ జిల్లాలో జరిగింది?
    .help = జిల్లా తెలియకపోతే, దగ్గర్లోని ఊరు లేదా సంత పేరు రాయండి.
fact-home-state = సొంత రాష్ట్రం
    .ask = మీరు ఏ రాష్ట్రం నుంచి వచ్చారు?
fact-home-district = సొంత జిల్లా
    .ask = మీ ఇల్లు ఏ జిల్లాలో ఉంది?
fact-work-kind = పని రకం
    .ask = అది ఎలాంటి పని?
# The exact job: minimum wage rates hang on it.
fact-work-task = చేసిన పని
    .ask = అక్కడ మీరు సరిగ్గా ఏ పని చేశారు?
    .help = ఉదాహరణకు ఇటుకలు కోయడం, బట్టీకి మోయడం, బట్టీ కాల్చడం, లోడింగ్, దున్నడం, వంట. కూలి రేటు దీనిపై ఆధారపడి ఉంటుంది.
# Wage orders divide a State into zones or areas.
fact-work-zone = వేతన జోన్
    .ask = అది నగరమా, చిన్న పట్టణమా, గ్రామమా?
    .help = మీకు తెలిస్తే, రాష్ట్ర వేతన ఉత్తర్వులోని జోన్ లేదా ప్రాంతం (A, B, C వంటిది).
fact-work-from = పని మొదలైంది
    .ask = మీరు అక్కడ ఎప్పుడు పని మొదలుపెట్టారు?
    .help = సంవత్సరం మాత్రమే చాలు, లేదా నెల, సంవత్సరం. పండుగ లేదా పంట కోత కాలం గుర్తు తెచ్చుకోవడానికి సాయపడుతుంది.
fact-work-to = పని ముగిసింది
    .ask = మీరు అక్కడ ఎప్పుడు పని ఆపేశారు?
    .help = ఇంకా అక్కడే ఉంటే ఖాళీగా వదలండి. ఒక్కో సీజన్‌ను విడి కాలంగా రాయండి.
fact-days-worked = పని చేసిన రోజులు
    .ask = ఆ కాలమంతటిలో సుమారు ఎన్ని రోజులు పని చేశారు?
    .help = తెలిస్తేనే. వారాల లెక్కన లేదా సీజన్ లెక్కన లెక్కపెట్టడం సాయపడుతుంది.
fact-informed-on = ఒక కార్యాలయానికి తెలియజేశారు
    .ask = దీని గురించి మొదటిసారి ఒక కార్యాలయానికి ఎప్పుడు తెలియజేశారు?

## How this was told

fact-told-private = ఏకాంతంగా చెప్పారు
    .ask = పని ప్రదేశానికి చెందిన ఎవరికీ వినపడకుండా మనం ఇక్కడ ఒంటరిగా ఉన్నామా?
    .help = ఇంటర్వ్యూ చేసేవారు నిర్ణయించాలి. యజమానికి వినపడేలా చెప్పిన "లేదు"ను తెలియదు అనే పరిగణిస్తారు.
fact-told-language = ఇంటర్వ్యూ భాష
    .ask = మీరు ఏ భాష సులువుగా మాట్లాడతారు?
fact-told-interpreter = అనువాదకులు సాయపడ్డారు
    .ask = మన మధ్య ఎవరైనా అనువాదం చేస్తున్నారా?
    .help = ఈ అనువాదకులు వారికి సమ్మతమేనా అని ముందు అడగండి. పని ప్రదేశానికి చెందినవారిని గానీ, వారి బంధువులను గానీ అనువదించనివ్వకండి.

## The person

fact-person-worked = ఈ వ్యక్తి అక్కడ పని చేశారు
    .ask = మీరు స్వయంగా అక్కడ పని చేశారా?
    .help = పని చేయనివారిని కూడా (చిన్న పిల్లలు, వృద్ధ తల్లిదండ్రులు వంటివారు) నిర్బంధించి ఉండవచ్చు. వారూ లెక్కలోకి వస్తారు.
fact-worker-age = ఇప్పటి వయస్సు
    .ask = మీ వయస్సు ఎంత?
    .help = పూర్తి సంవత్సరాల్లో. ఏమీ లేకపోవడం కంటే అంచనా మేలు; వయస్సు ఎలా తెలుసో తర్వాత చెప్పండి.
fact-age-at_start = పని మొదలైనప్పటి వయస్సు
    .ask = అక్కడ పని మొదలుపెట్టినప్పుడు మీ వయస్సు ఎంత?
    .help = 15 ఏళ్లకు తీసుకువెళ్లి 19 ఏళ్లకు విడుదలైన వ్యక్తిని బాలలుగానూ, పెద్దవారిగానూ లెక్కిస్తారు.
fact-age-basis = వయస్సు ఎలా తెలుసు
    .ask = మీ వయస్సు మీకు ఎలా తెలుసు?
fact-worker-sex = లింగం
    .ask = మీరు స్త్రీనా, పురుషుడా, ట్రాన్స్‌జెండర్ వ్యక్తా?
    .help = ఆ వ్యక్తి తన గురించి చెప్పినదే రాయండి.
# Social category as used in certificates: Scheduled Caste, Scheduled Tribe, Other Backward Class, general.
fact-worker-category = సామాజిక వర్గం
    .ask = మీ కుటుంబం షెడ్యూల్డ్ కులానికి, షెడ్యూల్డ్ తెగకు, ఇతర వెనుకబడిన తరగతికి చెందినదా, లేక వీటిలో దేనికీ చెందనిదా?
    .help = షెడ్యూల్డ్ కులాలు, తెగల వారికి మరింత చట్ట రక్షణ ఉంది. ఇది ఎవరికీ వ్యతిరేకంగా లెక్కలోకి రాదు.
fact-worker-disabled = వైకల్యం ఉంది
    .ask = శరీరానికి గానీ మనసుకు గానీ సంబంధించిన వైకల్యం మీకు ఉందా?
    .help = దీనివల్ల రావలసిన సహాయం పెరుగుతుంది. ఇది ఆ వ్యక్తికి వ్యతిరేకంగా లెక్కలోకి రాదు.
fact-worker-migrant = వేరే చోటు నుంచి వచ్చారు
    .ask = ఈ పని కోసం మీరు వేరే చోటు నుంచి వచ్చారా? వేరే రాష్ట్రం నుంచా?
fact-worker-contract_labour = కాంట్రాక్టర్ ద్వారా తెచ్చారు లేదా కూలి ఇచ్చారు
    .ask = కాంట్రాక్టర్ లేదా దళారి మిమ్మల్ని పనికి తీసుకొచ్చారా, లేదా కూలి ఇచ్చారా?
    .help = ఇది కూడా అడగండి: మిమ్మల్ని ఎవరు తీసుకొచ్చారు? కూలి ఎవరు ఇచ్చారు? కాంట్రాక్టర్, మేస్త్రీ లేదా దళారి పనికి పెట్టుకున్నా, కూలి పంచినా "అవును".
fact-identity-none = గుర్తింపు పత్రం ఏదీ లేదు
    .ask = మీరు సొంత గుర్తింపు కార్డు గానీ పత్రం గానీ ఏదీ లేకుండా ఉన్నారా?
    .help = ఒక్కటి కూడా లేకపోతే "అవును". అప్పుడు దరఖాస్తు చేయడానికి కార్యాలయం ఆ వ్యక్తికి సాయపడాలి.

## How it began

fact-agreement-made = ఒక ఏర్పాటు జరిగింది
    .ask = పని గురించి, డబ్బు గురించి మాటగా గానీ రాతగా గానీ ఏదైనా ఒప్పందం జరిగిందా?
    .help = కొన్ని మాటలు చాలు. "మా కుటుంబం వారికి పని చేస్తుంది" అనే ఆచారం కూడా ఒప్పందమే.
fact-recruited-by_deception = పని గురించి మోసగించారు
    .ask = కూలి, పని, స్థలం లేదా మీ స్వేచ్ఛ చెప్పినదానికి భిన్నంగా ఉందా?
    .help = ఇది కూడా అడగండి: పని గురించి మీకు ఏమి చెప్పారు? వచ్చి చూస్తే ఏమి కనిపించింది? కూలి, పని, స్థలం లేదా స్వేచ్ఛ చెప్పినదానికి భిన్నంగా ఉంటే "అవును".
fact-recruited-transported = ఎవరో అక్కడికి తీసుకెళ్లారు
    .ask = ఎవరైనా మిమ్మల్ని అక్కడికి తీసుకెళ్లారా, లేదా ప్రయాణానికి ఏర్పాటు చేసి ఖర్చు పెట్టారా?

## Advance and debt

fact-advance-taken = అడ్వాన్సు తీసుకున్నారు
    .ask = పనికి ముందు మీరు గానీ మీ కుటుంబంలో ఎవరైనా గానీ డబ్బు, తిండి లేదా ఇంకేదైనా తీసుకున్నారా?
    .help = కాగితం అవసరం లేదు. అప్పుగా తీసుకున్న తిండి, బస్సు ఛార్జీ, పెళ్లి ఖర్చు కూడా లెక్కలోకి వస్తాయి.
fact-advance-amount = అడ్వాన్సు మొత్తం
    .ask = అప్పుడు ఎంత తీసుకున్నారు?
fact-debt-said_now = ఇప్పుడు బాకీ అని వారు చెప్పేది
    .ask = మీరు ఇంకా ఎంత బాకీ ఉన్నారని వారు చెబుతున్నారు?
    .help = యజమాని చెప్పేది. మొత్తం ఎంతైనా, వెట్టిచాకిరి అప్పు చట్టప్రకారం రద్దయిపోయింది.
fact-advance-by = అడ్వాన్సు తీసుకున్నవారు
    .ask = ఎవరు తీసుకున్నారు: మీరా, మీ నాన్నా అమ్మా, భర్తా భార్యా, ఇంకెవరైనానా?
fact-advance-from = అడ్వాన్సు ఇచ్చినవారు
    .ask = ఎవరు ఇచ్చారు?
fact-advance-documented = అడ్వాన్సు రాతపూర్వకంగా ఉంది
    .ask = దాని గురించి ఏదైనా రాసుకున్నారా?
    .help = రికార్డు కోసం మాత్రమే. కాగితం ఉన్నా లేకపోయినా ఆ వ్యక్తికి వ్యతిరేకంగా లెక్కలోకి రాదు.
fact-advance-cause = అడ్వాన్సు దేనికి
    .ask = మీ కుటుంబానికి అది దేనికి అవసరమైంది?
fact-obligation-customary = ఆచారం వల్ల పని చేయాల్సి వచ్చింది
    .ask = మీ ఊరిలో లేదా సమాజంలో ఎప్పుడూ ఇలాగే ఉంది కాబట్టి మీరు అక్కడ పని చేయాల్సి వచ్చిందా?
fact-obligation-inherited = అప్పు లేదా బాధ్యత పెద్దల నుంచి వచ్చింది
    .ask = అప్పు గానీ పని చేయాల్సిన బాధ్యత గానీ మీ నాన్న, అమ్మ లేదా తాత, అమ్మమ్మ, నానమ్మల నుంచి మీకు వచ్చిందా?
fact-obligation-caste = కులం వల్ల పని చేయాల్సి వచ్చింది
    .ask = మీరు పుట్టిన కులం లేదా సమాజం కారణంగా అక్కడ పని చేయాల్సి వచ్చిందా?
fact-obligation-surety = వేరొకరికి జామీను ఉన్నారు
    .ask = మీరు జామీను ఉన్న వ్యక్తి డబ్బు కట్టనందుకు మీరు పని చేయాల్సి వచ్చిందా?
# Names of the 31 customary forms in the Act, such as Hali, Kamiya, Vetti, or the local word.
fact-custom-name = ఆచారానికి స్థానిక పేరు
    .ask = మీ ప్రాంతంలో ఇలాంటి పనికి పేరు ఏమైనా ఉందా?
    .help = ఉదాహరణకు హాలీ, కామియా, జీత, వెట్టి, సాగ్రీ. చట్టంలో ఆ పేరు ఉంటే, ఏర్పాటు ఉన్నట్టే చట్టం భావిస్తుంది.
fact-consideration-other = విలువైనది ఇంకేదో ఇచ్చారు
    .ask = ఇల్లు, కొంత భూమి వంటిది ఇంకేదైనా మీకు గానీ మీ కుటుంబానికి గానీ ఇచ్చి, దాని కోసం పని చేయించుకున్నారా?

## Pay

fact-wage-none = కూలి అసలే లేదు
    .ask = కూలి ఏమీ లేకుండా పని చేశారా?
    .help = డబ్బు ఏదైనా వచ్చి ఉంటే, తిండి డబ్బు మాత్రమే అయినా, "లేదు": దాన్ని మొత్తంగా రాయండి. ఇది కూడా అడగండి: తిండి కోసం వారం వారం డబ్బు ఇచ్చారా? ఎంత మందికి? సీజన్ చివర ఇచ్చారా?
fact-wage-amount = నిజంగా ఇచ్చిన కూలి
    .ask = నిజంగా మీ చేతికి ఎంత డబ్బు వచ్చింది?
    .help = కోతలన్నీ పోగా. ఎంత కాలానికి, ఎంత మందికి అనేది తర్వాత చెప్పండి.
fact-wage-unit = కూలి దేనికి
    .ask = అది ఒక రోజుకా, వారానికా, నెలకా, సీజన్‌కా, లేక లెక్కకా?
fact-wage-shared_by = ఈ కూలి ఎంత మందికి
    .ask = ఆ డబ్బు ఎంత మందికి?
    .help = బట్టీలలో దంపతులకు, కుటుంబాలకు కలిపి కూలి ఇస్తారు. ఒక్కొక్కరి కూలిని దీని నుంచి లెక్కిస్తారు.
fact-wage-promised = ఇస్తామన్న కూలి
    .ask = ఎంత ఇస్తామని చెప్పారు?
    .help = నిజంగా ఇచ్చిన కూలికి సంబంధించిన అదే కాలానికి, లేదా అదే లెక్కకు.
fact-wage-in_kind = కూలిగా ఇచ్చిన వస్తువులు
    .ask = కూలిగా ఇచ్చిన ధాన్యం, భోజనం లేదా ఇతర వస్తువుల విలువ ఎంత?
fact-wage-local_usual = అదే పనికి అక్కడ మామూలు కూలి
    .ask = ఆ చోట అదే పనికి ఇతరులకు రోజుకు ఎంత వస్తుంది?
    .help = ఆ పనికి కనీస వేతనం నిర్ణయించనప్పుడు, లేదా రేటు మనకు తెలియనప్పుడు దీన్ని వాడతాం.
fact-wage-deducted = అడ్వాన్సు కోసం కూలిలో కోత
    .ask = అడ్వాన్సు కోసం మీ కూలిలో ఎంత కోశారు?
    .help = కాలమంతటికీ. వెట్టిచాకిరి అప్పు కోసం కోసింది ఇవ్వనట్టే లెక్క.
fact-output-per_day = రోజుకు చేసిన లెక్క
    .ask = రోజుకు ఎన్ని ఇటుకలు లేదా ఎన్ని వస్తువులు చేశారు?
fact-output-shared_by = వీటిని చేసినవారు
    .ask = మీరు ఎంత మంది కలిసి వాటిని చేశారు?

## Work

fact-hours-per_day = రోజుకు పని గంటలు
    .ask = రోజుకు ఎన్ని గంటలు పని చేశారు?
    .help = ఇది కూడా అడగండి: ఎన్ని గంటల నుంచి ఎన్ని గంటల వరకు? భోజనం, విశ్రాంతి సమయం తీసేయండి.
fact-days-per_week = వారానికి పని రోజులు
    .ask = వారంలో ఎన్ని రోజులు పని చేశారు?
    .help = సెలవు రోజు లేకపోతే 7.
fact-skill = నైపుణ్యం
    .ask = అది ఎవరైనా చేయగల పనా, నేర్చుకోవాల్సిన పనా?
    .help = కచ్చితంగా తెలియకపోతే వదిలేయండి. అప్పుడు అన్నిటికంటే తక్కువ రేటు తీసుకుంటాం.

## Leaving

fact-free-other_work = వేరే పనికి వెళ్లే స్వేచ్ఛ
    .ask = డబ్బు తీరకముందే వేరే చోట పని చేయగలిగేవారా?
fact-free-movement = వెళ్లిపోయే, తిరిగే స్వేచ్ఛ
    .ask = అడ్డగింపు గానీ శిక్ష గానీ లేకుండా మీరు, మీ కుటుంబం అక్కడి నుంచి వెళ్లి మీకు నచ్చిన చోటికి పోగలిగేవారా?
    .help = ఇది కూడా అడగండి: ఈ రాత్రి మీ కుటుంబం వెళ్లిపోతే ఏమి జరుగుతుంది? ఆపినా, వెనక్కి తెచ్చినా, కొట్టినా, డబ్బు కట్టించినా "లేదు". దుకాణానికి వెళ్లి రావడం స్వేచ్ఛ కాదు.
fact-free-sale = సొంత వస్తువులు అమ్ముకునే స్వేచ్ఛ
    .ask = మీవి గానీ మీరు తయారుచేసినవి గానీ మీకు నచ్చినవారికి మార్కెట్ ధరకు అమ్ముకోగలిగేవారా?
fact-debt-held_them = అప్పు వారిని అక్కడే ఉంచింది
    .ask = ఈ అప్పు వల్లనే మీరు అక్కడ ఉండిపోవాల్సి వచ్చిందా?

## Harm. Only in private; stop when the person wants to stop.

fact-force-threat = బెదిరించారు
    .ask = మిమ్మల్ని గానీ మీ కుటుంబాన్ని గానీ ఎవరైనా బెదిరించారా?
    .help = హాని చేస్తామని, పోలీసులకు చెబుతామని, ఇల్లు లేదా కూలి పోతుందని.
fact-force-violence = కొట్టారు లేదా గాయపరిచారు
    .ask = మిమ్మల్ని గానీ మీ పక్కనున్నవారిని గానీ ఎవరైనా కొట్టారా, గాయపరిచారా?
# Asked only by a trained person, in private.
fact-force-sexual = లైంగిక హింస
    .ask = మీకు ఇష్టం లేని విధంగా ఎవరైనా మిమ్మల్ని తాకారా, ఇబ్బంది పెట్టారా?
    .help = మీరు శిక్షణ పొందినవారైతేనే, ఆ వ్యక్తితో ఏకాంతంగా, వారు కోరుకున్న ఒకరిని పక్కన ఉంచుకుని అడగండి. అడగకుండా వదిలేయవచ్చు.
fact-force-confinement = బంధించారు లేదా వెళ్లనివ్వలేదు
    .ask = మిమ్మల్ని ఎప్పుడైనా తాళం వేసి ఉంచారా, లేదా గేటు దగ్గర ఆపారా?
fact-force-surveillance = కాపలా పెట్టారు
    .ask = మీరు బయటికి వెళ్లినప్పుడు గానీ రాత్రి గానీ ఎవరైనా మీపై కన్నేసి ఉంచారా?
fact-force-documents_held = పత్రాలు వేరొకరి దగ్గర ఉన్నాయి
    .ask = మీ కార్డులు, పత్రాలు, బ్యాంకు పుస్తకం లేదా ఫోన్ ఎవరైనా తీసుకున్నారా, తమ దగ్గర పెట్టుకున్నారా?
fact-force-wages_withheld = కూలి ఆపి ఉంచారు
    .ask = మీరు అక్కడే ఉండాలని కూలి ఆపి ఉంచారా?
fact-force-isolation = ఇతరులకు దూరం చేశారు
    .ask = మీ కుటుంబంతో లేదా ఇతరులతో మాట్లాడకుండా మిమ్మల్ని అడ్డుకున్నారా?
    .help = కావాలనుకున్నప్పుడు మాట్లాడలేకపోతే "అవును".
fact-force-deception = మోసగించారు
    .ask = మిమ్మల్ని తేవడానికి గానీ అక్కడే ఉంచడానికి గానీ నిజం కాని మాటలు చెప్పారా?
fact-force-excessive_overtime = మితిమీరిన గంటలు పని చేయించారు
    .ask = కాదనలేని స్థితిలో, ఇతరుల కంటే చాలా ఎక్కువ సేపు గానీ రాత్రిపూట గానీ పని చేయాల్సి వచ్చిందా?
fact-force-bad_conditions = దుర్భర జీవన లేదా పని పరిస్థితులు
    .ask = మీరు పడుకున్న చోటు, నీళ్లు, తిండి లేదా పని చెడ్డగా, మురికిగా లేదా ప్రమాదకరంగా ఉండేవా?
    .help = ఇది కూడా అడగండి: మీరు పడుకున్న చోటు, నీళ్లు, తిండి, పని ఎలా ఉండేవి? చెడ్డగా, మురికిగా లేదా ప్రమాదకరంగా ఉంటే "అవును".
# Derived, or set by the interviewer: hunger, illness, no other house, not knowing the language.
fact-force-vulnerability_abused = వారి అవసరాన్ని వాడుకున్నారు
    .ask = ఆకలి, జబ్బు, ఉండటానికి వేరే చోటు లేకపోవడం వంటి, మరో దారి లేని అవసరం మీకు ఉందా?
    .help = ఇంటర్వ్యూ చేసేవారు దీన్ని గుర్తించవచ్చు.
fact-injury = పనిలో గాయపడ్డారు
    .ask = పని వల్ల మీకు గాయం గానీ జబ్బు గానీ వచ్చిందా?
fact-died-on = చనిపోయిన తేదీ
    .ask = ఆ వ్యక్తి ఎప్పుడు చనిపోయారు?
    .help = ఆ వ్యక్తి చనిపోయి ఉంటే మాత్రమే. రావలసినదాన్ని కుటుంబం ఇంకా కోరవచ్చు.
# A list of role:category, such as owner:general; contractor:SC.
fact-accused = నిర్బంధించినవారు: పాత్ర, సామాజిక వర్గం
    .ask = అక్కడ మీపై అధికారం ఎవరికి ఉండేది: యజమానికా, కాంట్రాక్టర్‌కా, ఇంకెవరికైనానా? వారి సామాజిక వర్గం మీకు తెలుసా?
    .help = ఇక్కడ పేర్లు వద్దు. ఒక్కొక్కరికి ఒక వరుస: పాత్ర, సామాజిక వర్గం. వారిలో ఒకరు షెడ్యూల్డ్ కులానికి చెందినంత మాత్రాన మరొకరు తప్పించుకోలేరు.
# The short form of the same when there is only one.
fact-accused-category = నిర్బంధించిన వ్యక్తి సామాజిక వర్గం
    .ask = మిమ్మల్ని నిర్బంధించిన వ్యక్తి ఏ సామాజిక వర్గానికి చెందినవారో తెలుసా?

## Family

fact-family-also_working = పని చేయించిన కుటుంబ సభ్యులు
    .ask = మీ కుటుంబంలో ఇంకా ఎంత మంది మీతో అక్కడ పని చేశారు?
fact-children-working = పని చేసిన 14 ఏళ్లలోపు పిల్లలు
    .ask = 14 ఏళ్లలోపు పిల్లలు ఎంత మంది అక్కడ పని చేశారు?
fact-adolescents-working = పని చేసిన 14 నుంచి 17 ఏళ్లవారు
    .ask = 14 నుంచి 17 ఏళ్లవారు ఎంత మంది అక్కడ పని చేశారు?

## Claim

fact-claim-bonded = ఇది వెట్టిచాకిరి అప్పు అని చెబుతున్నారు
    .ask = ఈ అప్పు వల్ల మీతో పని చేయించారని మీరు చెబుతున్నారా?
    .help = ఆ వ్యక్తి గానీ నిఘా కమిటీ గానీ అలా చెబితే, కాదని నిరూపించాల్సింది అప్పు ఇచ్చినవారే.
fact-paper-signed = సంతకం లేదా వేలిముద్ర వేసిన కాగితం
    .ask = ఎవరైనా మీతో ఒక కాగితంపై సంతకం గానీ వేలిముద్ర గానీ వేయించారా? ఏ కాగితం?
    .help = సంతకం చేసిన కాగితం ఎప్పుడూ ఆ వ్యక్తికి వ్యతిరేకంగా లెక్కలోకి రాదు.

## What the offices did

fact-enquiry-on = విచారణ జరిగింది
    .ask = అధికారి ఎప్పుడు విచారణకు వచ్చారు?
fact-freed-on = విడుదలైన రోజు
    .ask = మీరు ఎప్పటి నుంచి స్వేచ్ఛగా ఉన్నారు?
fact-freed-how = ఎలా విడుదలయ్యారు
    .ask = మీరు ఎలా బయటపడ్డారు?
    .help = అధికారుల దాడి అవసరం లేదు. తప్పించుకున్నవారికి, పంపించేసినవారికి, డబ్బు కట్టి బయటపడ్డవారికి అవే హక్కులు ఉంటాయి.
fact-rescued-on = విముక్తి కల్పించిన రోజు
    .ask = అధికారులు మిమ్మల్ని ఎప్పుడు బయటికి తెచ్చారు?
fact-statement-on = వాంగ్మూలం నమోదు చేశారు
    .ask = మీరు చెప్పింది అధికారి ఎప్పుడు రాసుకున్నారు?
fact-finding-on = లిఖితపూర్వక నిర్ధారణ
    .ask = మేజిస్ట్రేట్ ఎప్పుడు రాతపూర్వకంగా నిర్ణయించారు?
fact-finding-outcome = ఏమి నిర్ధారించారు
    .ask = మేజిస్ట్రేట్ ఏమి నిర్ణయించారు?
fact-certificate-on = విడుదల ధృవపత్రం జారీ చేశారు
    .ask = విడుదల ధృవపత్రం మీకు ఎప్పుడు ఇచ్చారు?
fact-certificate-form = విడుదల ధృవపత్రం రకం
    .ask = ధృవపత్రం మీ ఒక్కరికేనా, కుటుంబమంతటికా?
    .help = ప్రతి ఒక్కరికీ, పిల్లలకు కూడా, విడిగా ఉండాలి.
fact-certificate-office = ధృవపత్రం జారీ చేసిన కార్యాలయం
    .ask = ఏ కార్యాలయం ధృవపత్రం ఇచ్చింది?
fact-certificate-refused_on = విడుదల ధృవపత్రం నిరాకరించారు
    .ask = కార్యాలయం ఎప్పుడు ధృవపత్రం నిరాకరించింది?
fact-assistance-immediate_on = తక్షణ సహాయం చెల్లించారు
    .ask = విడుదలయ్యాక మొదటి డబ్బు మీకు ఎప్పుడు అందింది?
fact-assistance-immediate_amount = తక్షణ సహాయం: మొత్తం
    .ask = ఎంత వచ్చింది?
fact-identity-applied_on = గుర్తింపు పత్రానికి దరఖాస్తు
    .ask = మీ గుర్తింపు కార్డుకు ఎప్పుడు దరఖాస్తు చేశారు?
fact-repatriated-on = స్వస్థలానికి చేర్చారు
    .ask = మిమ్మల్ని ఎప్పుడు స్వస్థలానికి తీసుకెళ్లారు?
# FIR: first information report, the police record that starts a case.
fact-fir-on = ఎఫ్ఐఆర్ నమోదైంది
    .ask = పోలీసులు ఎప్పుడు కేసు నమోదు చేశారు?
fact-fir-refused_on = ఎఫ్ఐఆర్ నిరాకరించారు
    .ask = పోలీసులు ఎప్పుడు కేసు నమోదుకు నిరాకరించారు?
fact-fir-sections = ఎఫ్ఐఆర్‌లోని సెక్షన్లు
    .ask = ఎఫ్ఐఆర్‌లో ఏ చట్ట సెక్షన్లు ఉన్నాయి?
# The law's own term is "victim"; the screen says person.
fact-victim_informed-on = కేసు పరిస్థితి వారికి తెలియజేశారు
    .ask = కేసు ఎలా నడుస్తోందో పోలీసులు మీకు ఎప్పుడు చెప్పారు?
fact-chargesheet-on = ఛార్జిషీటు దాఖలైంది
    .ask = పోలీసులు ఎప్పుడు కోర్టులో ఛార్జిషీటు దాఖలు చేశారు?
fact-judgment-on = తీర్పు
    .ask = కోర్టు ఎప్పుడు తీర్పు ఇచ్చింది?
fact-judgment-outcome = కేసు ఫలితం
    .ask = కోర్టు ఏమి తీర్పు ఇచ్చింది?
fact-reimbursement-proposed_on = తక్షణ సహాయం తిరిగి చెల్లింపుకు ప్రతిపాదన పంపారు
    .ask = తక్షణ సహాయాన్ని తిరిగి చెల్లించాలని రాష్ట్రం కేంద్రాన్ని ఎప్పుడు కోరింది?
fact-rehabilitation-proposed_on = పునరావాస సొమ్ముకు ప్రతిపాదన పంపారు
    .ask = మీ పునరావాస సొమ్ముకు ప్రతిపాదన ఎప్పుడు పంపారు?
fact-rehabilitation-paid_on = పునరావాస సొమ్ము చెల్లించారు
    .ask = పునరావాస సొమ్ము మీకు ఎప్పుడు అందింది?
fact-rehabilitation-paid_amount = పునరావాస సొమ్ము: మొత్తం
    .ask = ఎంత వచ్చింది?
fact-property-demanded_on = ఆస్తి తిరిగి అడిగారు
    .ask = మీ వస్తువులను లేదా భూమిని ఎప్పుడు తిరిగి అడిగారు?
fact-property-restored_on = ఆస్తి తిరిగి ఇచ్చారు
    .ask = అవి మీకు ఎప్పుడు తిరిగి వచ్చాయి?
fact-evicted-on = ఇంటి నుంచి వెళ్లగొట్టారు
    .ask = మిమ్మల్ని ఎప్పుడు ఇంటి నుంచి వెళ్లగొట్టారు?
fact-homestead-restored_on = ఇల్లు తిరిగి ఇచ్చారు
    .ask = మిమ్మల్ని ఎప్పుడు తిరిగి మీ ఇంట్లోకి రానిచ్చారు?
fact-wage_claim-on = కూలి క్లెయిమ్ దాఖలు చేశారు
    .ask = మీ కూలి కోసం క్లెయిమ్ ఎప్పుడు దాఖలు చేశారు?
fact-wage_decision-on = కూలి క్లెయిమ్‌పై నిర్ణయం వచ్చింది
    .ask = మీ కూలి క్లెయిమ్‌పై ఎప్పుడు నిర్ణయం తీసుకున్నారు?
fact-compensation-applied_on = పరిహారానికి దరఖాస్తు చేశారు
    .ask = పరిహారానికి ఎప్పుడు దరఖాస్తు చేశారు?
fact-compensation-decided_on = పరిహారంపై నిర్ణయం వచ్చింది
    .ask = పరిహారంపై ఎప్పుడు నిర్ణయం తీసుకున్నారు?
fact-legal_aid-applied_on = ఉచిత న్యాయవాదికి దరఖాస్తు చేశారు
    .ask = ఉచిత న్యాయవాది కోసం ఎప్పుడు దరఖాస్తు చేశారు?
fact-school-admitted_on = పిల్లలను బడిలో చేర్చారు
    .ask = పిల్లలను ఎప్పుడు బడిలో చేర్చారు?
fact-job-demanded_on = ఉపాధి హామీలో పని అడిగారు
    .ask = ఉపాధి హామీ పథకంలో మీరు ఎప్పుడు పని అడిగారు?
fact-job-given_on = ఉపాధి హామీలో పని ఇచ్చారు
    .ask = మీకు ఎప్పుడు పని ఇచ్చారు?
# Relief under the SC/ST Prevention of Atrocities Act.
fact-scst-relief_paid_amount = ఎస్సీ/ఎస్టీ చట్టం కింద ఉపశమనం: అందిన మొత్తం
    .ask = ఎస్సీ/ఎస్టీ చట్టం కింద మీకు ఎంత ఉపశమనం అందింది?

## Answers

choice-answer-yes = అవును
choice-answer-no = లేదు
# Must look and read different from "No".
choice-answer-not_known = తెలియదు

choice-work_kind-agriculture = వ్యవసాయ పని
choice-work_kind-brick_kiln = ఇటుక బట్టీ
choice-work_kind-stone_quarry = రాతి క్వారీ
choice-work_kind-mine = గని
choice-work_kind-construction = నిర్మాణ పని
choice-work_kind-domestic_work = ఇంటి పని
choice-work_kind-rice_mill = రైస్ మిల్లు
choice-work_kind-textile_mill = నూలు, బట్టల మిల్లు
choice-work_kind-garment = దుస్తుల తయారీ
choice-work_kind-carpet = తివాచీ నేత
# Embroidery such as zari and zardozi.
choice-work_kind-embroidery = ఎంబ్రాయిడరీ (జరీ)
choice-work_kind-bangle = గాజుల తయారీ
choice-work_kind-fishing = చేపల వేట
choice-work_kind-forestry = చెట్లు కొట్టడం, అటవీ పని
choice-work_kind-plantation = తోటల పని
choice-work_kind-animal_grazing = పశువుల కాపరి పని
choice-work_kind-hotel = హోటల్ లేదా భోజనశాల
choice-work_kind-begging = భిక్షాటన
choice-work_kind-sexual_exploitation = లైంగిక దోపిడీ
choice-work_kind-factory = కర్మాగారం లేదా వర్క్‌షాప్
choice-work_kind-other = ఇతర పని

choice-sex-female = స్త్రీ లేదా బాలిక
choice-sex-male = పురుషుడు లేదా బాలుడు
choice-sex-transgender = ట్రాన్స్‌జెండర్ వ్యక్తి

choice-category-SC = షెడ్యూల్డ్ కులం
choice-category-ST = షెడ్యూల్డ్ తెగ
choice-category-OBC = ఇతర వెనుకబడిన తరగతి
choice-category-general = వీటిలో ఏదీ కాదు (సాధారణ)

choice-migrant-none = అక్కడే నివసిస్తారు
choice-migrant-within_state = అదే రాష్ట్రంలో వేరే చోటు నుంచి వచ్చారు
choice-migrant-inter_state = వేరే రాష్ట్రం నుంచి వచ్చారు

choice-advance_by-self = ఆ వ్యక్తే
choice-advance_by-parent = నాన్న లేదా అమ్మ
choice-advance_by-grandparent = తాత లేదా అమ్మమ్మ, నానమ్మ
choice-advance_by-child = కొడుకు లేదా కూతురు
choice-advance_by-spouse = భర్త లేదా భార్య
choice-advance_by-sibling = సోదరుడు లేదా సోదరి
choice-advance_by-other = వేరొకరు

choice-advance_from-employer = యజమాని
choice-advance_from-contractor = కాంట్రాక్టర్
choice-advance_from-agent = దళారి
choice-advance_from-moneylender = వడ్డీ వ్యాపారి
choice-advance_from-other = వేరొకరు

choice-advance_cause-illness = జబ్బు
choice-advance_cause-marriage = పెళ్లి
choice-advance_cause-dowry = కట్నం
choice-advance_cause-funeral = అంత్యక్రియలు
choice-advance_cause-food = తిండి
choice-advance_cause-liquor = మద్యం
choice-advance_cause-crop_loss = పంట నష్టం
choice-advance_cause-education = చదువు
choice-advance_cause-travel = ప్రయాణం
choice-advance_cause-old_debt = పాత అప్పు
choice-advance_cause-festival = పండుగ
choice-advance_cause-housing = ఇల్లు
choice-advance_cause-other = వేరే కారణం

choice-age_basis-stated = ఆ వ్యక్తి చెప్పినట్టు
choice-age_basis-document = పత్రం నుంచి
choice-age_basis-medical = వైద్య పరీక్ష నుంచి
choice-age_basis-appearance = చూపును బట్టి

choice-wage_unit-hour = గంటకు
choice-wage_unit-day = రోజుకు
choice-wage_unit-week = వారానికి
choice-wage_unit-month = నెలకు
choice-wage_unit-season = సీజన్ మొత్తానికి
choice-wage_unit-year = సంవత్సరానికి
choice-wage_unit-piece = ఒక్కో దానికి
choice-wage_unit-1000_bricks = 1,000 ఇటుకలకు
choice-wage_unit-whole_period = కాలమంతటికీ

choice-skill-unskilled = నైపుణ్యం అవసరం లేని పని
choice-skill-semi_skilled = కొంత నైపుణ్యం కావలసిన పని
choice-skill-skilled = నైపుణ్యం కావలసిన పని
choice-skill-highly_skilled = అధిక నైపుణ్యం కావలసిన పని

choice-freed_how-rescued = అధికారులు బయటికి తెచ్చారు
choice-freed_how-escaped = తప్పించుకున్నారు
choice-freed_how-sent_away = పంపించేశారు
choice-freed_how-paid_off = డబ్బు కట్టి బయటపడ్డారు
choice-freed_how-still_held = ఇంకా నిర్బంధంలో ఉన్నారు

choice-finding_outcome-bonded = వెట్టిచాకిరి
choice-finding_outcome-other_forced = మరో రకమైన బలవంతపు శ్రమ
choice-finding_outcome-not_bonded = వెట్టిచాకిరి కాదు

choice-certificate_form-individual = ప్రతి వ్యక్తికీ విడిగా
choice-certificate_form-family = కుటుంబానికి ఒకటి

choice-judgment_outcome-convicted = శిక్ష పడింది
choice-judgment_outcome-acquitted = నిర్దోషిగా విడుదల
choice-judgment_outcome-other = వేరే ఫలితం

choice-paper_signed-none = కాగితం లేదు
choice-paper_signed-blank = ఖాళీ కాగితం
choice-paper_signed-settlement = రాజీ పత్రం
choice-paper_signed-not_bonded = "వెట్టిచాకిరి కాదు" అని రాసిన కాగితం
choice-paper_signed-other = వేరే కాగితం

choice-accused_role-owner = సొంతదారు
choice-accused_role-employer = యజమాని
choice-accused_role-manager = మేనేజర్ లేదా గుమాస్తా
choice-accused_role-supervisor = సూపర్‌వైజర్
choice-accused_role-contractor = కాంట్రాక్టర్
choice-accused_role-agent = దళారి
choice-accused_role-moneylender = వడ్డీ వ్యాపారి
choice-accused_role-relative = సొంతదారు బంధువు
choice-accused_role-other = వేరొకరు

## Customary forms the Act names. Proper names: write them in the script of the language, do not translate.

choice-custom-adiyamar = అడియమార్
choice-custom-baramasia = బారామాసియా
choice-custom-basahya = బాసహ్యా
choice-custom-bethu = బేథు
choice-custom-bhagela = భగేలా
choice-custom-cherumar = చెరుమార్
choice-custom-garru_galu = గర్రు-గాలు
choice-custom-hali = హాలీ
choice-custom-hari = హరీ
choice-custom-harwai = హర్వాయి
choice-custom-holya = హోల్యా
choice-custom-jana = జన
choice-custom-jeetha = జీత
choice-custom-kamiya = కామియా
choice-custom-khundit_mundit = ఖుండిత్-ముండిత్
choice-custom-kuthia = కుథియా
choice-custom-lakhari = లఖారీ
choice-custom-munjhi = ముంఝీ
choice-custom-mat = మత్
choice-custom-munish = మునీష్ పద్ధతి
choice-custom-nit_majoor = నిత్-మజూర్
choice-custom-paleru = పాలేరు
choice-custom-padiyal = పడియాళ్
choice-custom-pannayilal = పణ్ణయిళాళ్
choice-custom-sagri = సాగ్రీ
choice-custom-sanji = సంజీ
choice-custom-sanjawat = సంజావత్
choice-custom-sewak = సేవక్
choice-custom-sewakia = సేవకియా
choice-custom-seri = సేరీ
choice-custom-vetti = వెట్టి

## Names of languages, as this language calls them

language-as = అస్సామీ
language-bn = బెంగాలీ
language-brx = బోడో
language-doi = డోగ్రీ
language-en = ఇంగ్లీషు
language-gu = గుజరాతీ
language-hi = హిందీ
language-kn = కన్నడ
language-ks = కాశ్మీరీ
language-kok = కొంకణి
language-mai = మైథిలి
language-ml = మలయాళం
language-mni = మణిపురి (మైతేయి)
language-mr = మరాఠీ
language-ne = నేపాలీ
language-or = ఒడియా
language-pa = పంజాబీ
language-sa = సంస్కృతం
language-sat = సంతాలీ
language-sd = సింధీ
language-ta = తమిళం
language-te = తెలుగు
language-ur = ఉర్దూ
