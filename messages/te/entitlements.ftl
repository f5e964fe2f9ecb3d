### What the law gives a person, and how well each number is known.
### entitlement-<id> is a short name; .what is one plain sentence.

entitlement-debt-extinguished = అప్పు రద్దయింది
    .what = ప్రతి వెట్టిచాకిరి అప్పూ చట్టప్రకారం ముగిసింది. దాన్ని ఎవరూ అడగకూడదు, దాని కోసం దావా వేయకూడదు, ఏదీ తీసుకోకూడదు.
entitlement-property-restored = ఆస్తి తిరిగి వస్తుంది
    .what = అప్పు కోసం తీసుకున్నది లేదా పట్టి ఉంచినది తిరిగి ఇవ్వాలి.
# "Homestead" in the Act: the home the worker lived in as part of the work.
entitlement-homestead-kept = ఇల్లు నిలుస్తుంది
    .what = పనిలో భాగంగా ఉన్న ఇంటి నుంచి విడుదలైన వ్యక్తిని వెళ్లగొట్టకూడదు.
entitlement-css-immediate_assistance = తక్షణ సహాయం
    .what = విడుదలైన వెంటనే జిల్లా నిధి నుంచి చెల్లించే డబ్బు. తర్వాత దీన్ని పునరావాస సొమ్ములో భాగంగా లెక్కిస్తారు.
entitlement-css-rehabilitation = పునరావాస సొమ్ము
    .what = మళ్లీ జీవితం మొదలుపెట్టడానికి భారత ప్రభుత్వ పథకం నుంచి వచ్చే డబ్బు. కొంత భాగాన్ని నెలనెలా చెల్లించే నిధిలో ఉంచవచ్చు.
entitlement-wages-shortfall = ఇవ్వని కూలి
    .what = మొత్తం కాలానికి కనీస వేతనానికీ, నిజంగా ఇచ్చినదానికీ మధ్య తేడా.
entitlement-wages-compensation = ఇవ్వని కూలికి పరిహారం
    .what = వేతన క్లెయిమ్‌ల అధికారి ఇవ్వని మొత్తానికి పది రెట్ల వరకు అదనంగా ఇవ్వాలని ఆదేశించవచ్చు.
entitlement-fine-daily_payment = జరిమానా నుంచి రోజువారీ మొత్తం
    .what = కోర్టు శిక్ష విధించి జరిమానా చెల్లిస్తే, ఆ జరిమానా నుంచి ప్రతి రోజుకూ ఒక మొత్తాన్ని చట్టం కార్మికులకు ఇస్తుంది.
entitlement-scst-relief = ఎస్సీ/ఎస్టీ చట్టం కింద ఉపశమనం
    .what = షెడ్యూల్డ్ కులాలు, తెగల వారికి భాగాలుగా చెల్లించే ఉపశమనం: ఎఫ్ఐఆర్ వద్ద, ఛార్జిషీటు వద్ద, శిక్ష వద్ద.
entitlement-child_labour-fund = బాల, కౌమార కార్మిక నిధి
    .what = యజమాని జరిమానా, ప్రభుత్వం ఇచ్చే ఒక మొత్తం, పిల్లల కోసం నిధిలో ఉంచుతారు.
entitlement-compensation-victim = నేరం వల్ల హాని పొందిన వ్యక్తికి పరిహారం
    .what = రాష్ట్ర పరిహార పథకం; ఎవరిపైనా న్యాయ విచారణ జరగకపోయినా అడగవచ్చు.
entitlement-legal_aid-counsel = ఉచిత న్యాయవాది
    .what = న్యాయ సేవాధికార సంస్థ నుంచి, ఖర్చు లేకుండా, న్యాయవాది, కోర్టు ఫీజులు, పత్రాలు.
entitlement-witness-protection = సాక్షిగా రక్షణ
    .what = దరఖాస్తు చేస్తే, అవసరం ఉన్నంత కాలం, ఆ వ్యక్తికీ కుటుంబానికీ బెదిరింపుల నుంచి రక్షణ.
entitlement-employment-guarantee = ఉపాధి హామీ కింద కూలి పని
    .what = గ్రామీణ కుటుంబంలోని పెద్దలకు ప్రతి సంవత్సరం నిర్ణీత రోజులు కూలి పని, లేదా పని ఇవ్వకపోతే భృతి.
entitlement-education-admission = బడిలో చోటు
    .what = 6 నుంచి 14 ఏళ్ల ప్రతి బాలికకు, బాలుడికి, వయస్సుకు తగిన తరగతిలో, వెనుకబడకుండా సహాయంతో, ఉచిత చదువు.

## In kind, with the rehabilitation

entitlement-noncash-house_site = ఇంటి స్థలం
    .what = రాష్ట్రం నుంచి ఇంటి స్థలం.
entitlement-noncash-agricultural_land = సాగు భూమి
    .what = రాష్ట్రం నుంచి సాగు భూమి.
entitlement-noncash-land_development = భూమిని సాగుకు సిద్ధం చేయడానికి సహాయం
    .what = ఆ వ్యక్తి భూమిలో చదును, నీటి వసతి, ఇతర పనులు.
entitlement-noncash-dwelling = తక్కువ ఖర్చు ఇల్లు
    .what = తక్కువ ఖర్చుతో కట్టిన ఇల్లు, లేదా కట్టుకోవడానికి సహాయం.
entitlement-noncash-animal_husbandry = పశువులు, వాటి పెంపకం
    .what = పశువులు, కోళ్లు, మేకలు లేదా పందులు, వాటి పెంపకానికి సహాయం.
entitlement-noncash-wage_employment = కనీస వేతనంతో పని
    .what = కనీస వేతనానికి తక్కువ కాని కూలితో పని.
entitlement-noncash-minor_forest_produce = అటవీ ఉత్పత్తుల సేకరణ, అమ్మకం
    .what = చిన్నతరహా అటవీ ఉత్పత్తులను సేకరించడానికి, సిద్ధం చేయడానికి, అమ్మడానికి సహాయం.
entitlement-noncash-ration = ఆహారం, నిత్యావసర వస్తువులు
    .what = రేషన్ కార్డు, చౌక ధరల దుకాణం నుంచి సరుకులు.
entitlement-noncash-education = పిల్లలకు చదువు
    .what = పిల్లలకు బడి, హాస్టల్, ఉపకార వేతనం.
entitlement-noncash-other_schemes = ఇతర సంక్షేమ పథకాలు
    .what = ఆ వ్యక్తికి అర్హత ఉన్న కేంద్ర లేదా రాష్ట్ర ప్రభుత్వ పథకం ఏదైనా.
entitlement-noncash-safe_accommodation = సురక్షిత వసతి, ఆహారం, ఇంటికి ప్రయాణం
    .what = ఆ వ్యక్తి ఇంటికి చేరే వరకు జిల్లా ఖర్చుతో వసతి, ఆహారం, ప్రయాణం.
entitlement-noncash-counselling = మనసు విప్పి మాట్లాడటానికి ఒకరు
    .what = ఆ వ్యక్తికీ కుటుంబానికీ కౌన్సెలింగ్.
entitlement-noncash-skill = వృత్తి శిక్షణ
    .what = రుసుము లేకుండా ఒక నైపుణ్యంలో శిక్షణ.

## Schemes open to a freed household

entitlement-scheme-pmay_g = ప్రధాన మంత్రి ఆవాస్ యోజన (గ్రామీణ్) కింద ఇల్లు
    .what = గ్రామంలో ఇల్లు కట్టుకోవడానికి డబ్బు; విడుదలైన వెట్టిచాకిరి కార్మికులకు మొదటి ప్రాధాన్యం.
entitlement-scheme-pm_jay = ఆయుష్మాన్ భారత్ (PM-JAY) ఆసుపత్రి బీమా
    .what = ఏడాదికి ఒక మొత్తం వరకు కుటుంబానికి ఉచిత ఆసుపత్రి చికిత్స.
entitlement-scheme-e_shram = ఇ-శ్రమ్ కార్డు
    .what = 16 నుంచి 59 ఏళ్లవారికి, అసంఘటిత కార్మికుల జాతీయ జాబితాలో నమోదు.
# BOCW: Building and Other Construction Workers' welfare board.
entitlement-scheme-bocw = భవన నిర్మాణ కార్మికుల సంక్షేమ బోర్డు
    .what = గత ఏడాదిలో 90 రోజులు నిర్మాణ పని చేసినవారికి ప్రయోజనాలు.
entitlement-scheme-nsap_old_age = వృద్ధాప్య పింఛను
    .what = పేద కుటుంబాలవారికి, 60 ఏళ్ల నుంచి నెలవారీ పింఛను.
entitlement-scheme-nsap_widow = వితంతు పింఛను
    .what = పేద కుటుంబాల్లో భర్తను కోల్పోయిన మహిళలకు నెలవారీ పింఛను.
entitlement-scheme-nsap_disability = వైకల్య పింఛను
    .what = పేద కుటుంబాల్లో తీవ్ర వైకల్యం ఉన్న పెద్దలకు నెలవారీ పింఛను.
entitlement-scheme-nsap_family_benefit = కుటుంబ సహాయం
    .what = పేద కుటుంబంలో సంపాదించే వ్యక్తి చనిపోతే ఒకసారి చెల్లించే మొత్తం.
entitlement-scheme-ration = రేషన్ కార్డు
    .what = జాతీయ ఆహార భద్రతా చట్టం కింద నెలనెలా ధాన్యం.
entitlement-scheme-ujjwala = వంట గ్యాస్ (ఉజ్వల)
    .what = పేద కుటుంబంలోని మహిళకు గ్యాస్ కనెక్షన్.
entitlement-scheme-jan_dhan = బ్యాంకు ఖాతా (జన్ ధన్)
    .what = కనీస నిల్వ అవసరం లేని బ్యాంకు ఖాతా.
entitlement-scheme-matru_vandana = తల్లులకు సహాయం (మాతృ వందన)
    .what = బిడ్డ పుట్టే సమయంలో తల్లికి డబ్బు.
entitlement-scheme-scholarship = ఉపకార వేతనం
    .what = షెడ్యూల్డ్ కులాలు, తెగల పిల్లలకు ఉపకార వేతనాలు.
entitlement-scheme-pm_sym = పింఛను పొదుపు (PM-SYM)
    .what = 18 నుంచి 40 ఏళ్ల మధ్య చేరే అసంఘటిత కార్మికులకు పింఛను పొదుపు.

## Where an entitlement stands

entitlement-status-due = రావాల్సి ఉంది
entitlement-status-not_yet = ఇంకా లేదు
entitlement-status-not_applicable = వర్తించదు
entitlement-status-not_known = ఇంకా తెలియదు

entitlement-received = అందింది { $amount }
entitlement-outstanding = ఇంకా రావలసినది { $amount }
# A part of the rehabilitation money that is placed in a fund and pays every month.
entitlement-of-which-annuity = అందులో { $amount } నెలనెలా చెల్లించే నిధిలో
entitlement-set-off = ఇప్పటికే అందిన { $amount } లెక్కలో తీసుకున్నారు
entitlement-amount-not-known = మొత్తం తెలియదు
# After the scheme's approval ended on 31 March 2026.
entitlement-last-known = మొత్తం ధృవీకరించలేదు; { $date } వరకు అది గరిష్ఠంగా { $amount }; అంతకంటే తక్కువ కాకుండా అడుగుతున్నాం
entitlement-at-least = కనీసం { $amount }
entitlement-between = { $low } నుంచి { $high } వరకు
entitlement-up-to = { $amount } వరకు
entitlement-no-set-off = మిగతా అన్నిటికీ అదనంగా
entitlement-per-household = కుటుంబానికి

## Category of the rehabilitation scheme

category-A = కేటగిరీ A
    .meaning = కిందివి ఏవీ వర్తించని వయోజన పురుషుడు.
category-B = కేటగిరీ B
    .meaning = మహిళ, పిల్లలు, లేదా బలవంతపు భిక్షాటన, ఇతర బలవంతపు బాల శ్రమ నుంచి బయటికి తెచ్చిన పిల్లలు.
category-C = కేటగిరీ C
    .meaning = ట్రాన్స్‌జెండర్ వ్యక్తి, వైకల్యం ఉన్న వ్యక్తి, లేదా లైంగిక దోపిడీ, అక్రమ రవాణా నుంచి బయటికి తెచ్చిన మహిళ లేదా పిల్లలు; లేదా జిల్లా కలెక్టర్ తగినదని భావించినప్పుడు.
category-not_known = కేటగిరీ ఇంకా తెలియదు
    .meaning = లింగం, వయస్సు లేదా వైకల్యం ఇంకా చెప్పలేదు.

## How well a number or a rule is known. The mark stands beside every number.

grade-text = మూలం చదివారు
    .meaning = అధికారిక పదాలను చదివారు.
grade-reported = నివేదించినది
    .meaning = ఏకీభవించే రెండు ఆధారాలు దీన్ని చెబుతున్నాయి; అధికారిక పదాలను చదవలేదు.
grade-recalled = గుర్తున్నది; ముందుగా ధృవీకరించండి
    .meaning = దీనితో పని చేసేవారికి తెలిసినది; ఇంకా ధృవీకరించలేదు. దాఖలు చేసే ముందు ధృవీకరించండి.
grade-unknown = తెలియనిది
    .meaning = వెతికినా దొరకలేదు. ఏ విలువనూ ఊహించలేదు.

## Units of law's numbers

unit-rupees = రూపాయలు
unit-rupees_per_day = రోజుకు రూపాయలు
unit-hours = { $count ->
    [one] { $count } గంట
   *[other] { $count } గంటలు
 }
unit-days = { $count ->
    [one] { $count } రోజు
   *[other] { $count } రోజులు
 }
unit-months = { $count ->
    [one] { $count } నెల
   *[other] { $count } నెలలు
 }
unit-years = { $count ->
    [one] { $count } సంవత్సరం
   *[other] { $count } సంవత్సరాలు
 }
unit-percent = { $count } శాతం
unit-percent_per_day = రోజుకు { $count } శాతం
unit-km = { $count } కి.మీ.
# The age of a person in years.
unit-age_years = { $count ->
    [one] { $count } సంవత్సరం వయస్సు
   *[other] { $count } సంవత్సరాల వయస్సు
 }
unit-kilograms = { $count } కిలోలు
unit-person_days = { $count ->
    [one] { $count } పని దినం
   *[other] { $count } పని దినాలు
 }
unit-count = { $count }
# "3 times", as in "three times the unpaid amount".
unit-times = { $count ->
    [one] ఒక రెట్టు
   *[other] { $count } రెట్లు
 }
unit-people = { $count ->
    [one] { $count } వ్యక్తి
   *[other] { $count } మంది
 }

## Wages

wages-due = కనీసం ఇవ్వాల్సినది
wages-paid = ఇచ్చినది
wages-short = తక్కువ
wages-days = లెక్కించిన రోజులు
# $rates: which minimum wage rate was missing.
wages-rate-not-known = కనీస వేతన రేటు ఇక్కడ తెలియదు: { $work }, { $state }, { $date }.
wages-no-period = పని చేసిన రోజులు తెలియవు, కాబట్టి మొత్తాన్ని ఇంకా లెక్కించలేం.
wages-no-pay = నిజంగా ఎంత ఇచ్చారో ఇంకా తెలియదు.
wages-ask-local = అక్కడ అదే పనికి ఇతరులకు ఎంత వస్తుందో అడగండి.
