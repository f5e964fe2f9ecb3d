# కస్టడీ వివరం: కేసు గురించి ఏమి, ఎప్పుడు, ఎవరు భద్రపరచారో, ఎలా తనిఖీ చేయాలో న్యాయస్థానానికి చూపే పత్రం.

## శీర్షిక

custody = కేసు రికార్డు భద్రత వివరం
custody-what = ఈ కేసు గురించి ఏమి, ఎప్పుడు, ఎవరు భద్రపరచారు; ఆ తర్వాత ఏదీ మారలేదని ఎవరైనా ఎలా తనిఖీ చేయవచ్చు.
custody-case = కేసు
custody-asked = తయారైన సమయం
custody-contents = ఇందులో ఉన్నవి
custody-contents-text = నమోదులు: { $entries }. ఫైళ్లు: { $files }.
custody-organisation = సంస్థ సంఖ్య
custody-json = రికార్డు హ్యాష్ విలువ (SHA256)
custody-not_known_here = ఇక్కడ తెలియదు

## ఎలా తనిఖీ చేయాలి

custody-check = ఎలా తనిఖీ చేయాలి
custody-check-text = ఈ పత్రంతో { $json } ఫైలు, { $sums } జాబితా వస్తాయి. ప్రతి నమోదు సంతకం ఉన్న చెక్‌పాయింట్‌లో ఉందని, చూపిన మాటలు భద్రపరచిన మాటలేనని { $program } ప్రోగ్రాం చూపుతుంది; దానికి నెట్‌వర్క్ గానీ, వీటిని తయారుచేసిన ప్రోగ్రాం గానీ అవసరం లేదు.
custody-check-trust = పబ్లిక్ కీని, వీలైతే చెక్‌పాయింట్‌ను కూడా, ఈ పత్రం ఇచ్చేవారి నుండి కాక వేరొకరి నుండి తీసుకోండి.

## చెక్‌పాయింట్

custody-checkpoint = చెక్‌పాయింట్
custody-checkpoint-text = ఇప్పటివరకు భద్రపరచిన ప్రతి నమోదు మూలం అనే ఒకే విలువలో చేరుతుంది. మునుపటి నమోదును మార్చినా, తీసివేసినా, చేర్చినా మూలం వేరవుతుంది.
custody-checkpoint-size = జర్నల్‌లో నమోదులు
custody-checkpoint-root = మూలం
custody-checkpoint-cosigned = సహ సంతకం
custody-checkpoint-cosigned_by = { $name }, { $moment }
custody-checkpoint-alone = ఈ చెక్‌పాయింట్‌పై వేరే ఏ సంస్థా సహ సంతకం చేయలేదు: ఇది సర్వర్ సంతకంపై మాత్రమే ఆధారపడింది.
custody-checkpoint-note = సంతకం ఉన్న గమనిక
custody-checkpoint-code = అదే గమనిక, స్కాన్ చేయడానికి

## నమోదులు

custody-entries = ఏమి భద్రపరచారు
custody-entries-text = నమోదు సంఖ్య జర్నల్‌లో దాని స్థానం; మధ్య సంఖ్యలు వేరే విషయాలవి. “సీలు వేసినది” అంటే: భద్రపరచారు, కానీ ఈ పత్రం తయారుచేసినవారికి తెరుచుకోదు. “తొలగించినది” అంటే: అది ఎవరి గురించో ఆ వ్యక్తిని మరచిపోయారు. మాటలు పోయాయి; ఏదో భద్రపరచారని ఇప్పటికీ రుజువవుతుంది.
custody-entry = నమోదు { $number }
custody-entry-happened = జరిగింది, చెప్పినట్లు
custody-entry-learned = తెలిసింది
custody-entry-hour = { $moment } నుండి మొదలయ్యే గంటలో
custody-entry-speaker = ఎవరి మాట
custody-entry-kept_by = భద్రపరచినవారు
custody-parts-opened = తెరిచిన భాగాలు: { $count }
custody-parts-sealed = సీలు వేసినవి: { $count }
custody-parts-removed = తొలగించినవి: { $count }

custody-kind-report = సమాచారం అందింది
custody-kind-record = రికార్డు
custody-kind-document = లేఖ జారీ అయింది
custody-kind-link = రెండు రికార్డులు కలిపారు లేదా విడదీశారు
custody-kind-consent = సమ్మతి
custody-kind-person = వ్యక్తిని మరచిపోయారు
custody-kind-member = సంస్థ సభ్యులు
custody-kind-key = కీ
custody-kind-read = చదవడం నమోదైంది

## ఫైళ్లు

custody-files = ఫైళ్లు
custody-files-text = ఈ విలువ అసలు ఫైలుది, బైట్ బైట్‌గా. చిన్నదిగా చేసిన లేదా ముఖాలు మసకగా చేసిన నకలు వేరే ఫైలు; అది దేని నుండి తయారైందో చెబుతుంది.
custody-files-none = ఈ కేసుతో ఏ ఫైలూ భద్రపరచలేదు.
custody-file-unnamed = పేరు లేని ఫైలు
custody-file-kind = రకం
custody-file-size = పరిమాణం
custody-file-bytes = { $bytes } బైట్లు
custody-file-entry = దేనితో వచ్చింది
custody-file-path = ప్యాక్‌లో
custody-file-sha256 = హ్యాష్ విలువ (SHA256)
custody-file-parent = దేని నుండి తయారైంది

## హ్యాష్ నివేదిక

custody-hashes = హ్యాష్ నివేదిక
custody-hashes-text = అన్ని విలువలూ SHA256. ఆకు విలువ మిగతా వాటి నుండి లెక్కించినది; ప్రతి ఆకు నుండి మూలం వరకు మెట్లు ఫైలులో ఉన్నాయి.
custody-hash-id = సొంత సంఖ్య
custody-hash-digest = సీలు వేసిన విషయం
custody-hash-commitment = మాటలకు నిబద్ధత
custody-hash-leaf = ఆకు
custody-hash-and_files = ప్రతి ఫైలుది కూడా (ఫైళ్ల సంఖ్య: { $files }): హ్యాష్ నివేదిక చూడండి

## ధృవపత్రం

custody-certificate = ఎలక్ట్రానిక్ రికార్డుల ధృవపత్రం
custody-certificate-text = { $provision } కింద ధృవపత్రానికి వివరాలు.
custody-certificate-wording = వివరాలు ఇక్కడ మా మాటల్లో ఉన్నాయి; సంతకం చేసేది షెడ్యూల్ మాటల ప్రకారమే ఉంటుంది. సంతకానికి ముందు పోల్చి చూడండి. తెలియనివి ఖాళీగా ఉన్నాయి: ఏదీ ఊహించలేదు.
custody-part_a = భాగం ఎ (Part A): పక్షకారు నింపవలసినది
    .who = పరికరానికి లేదా అది ఉపయోగపడే పనికి బాధ్యులు సంతకం చేస్తారు.
custody-part_b = భాగం బి (Part B): నిపుణులు నింపవలసినది
    .who = ఇక్కడ ఉన్నదాన్ని తనిఖీ చేసే నిపుణులు సంతకం చేస్తారు.
custody-field-name = పేరు
custody-field-relation = సంబంధం
custody-field-relative = ఆ బంధువు పేరు
custody-field-address = నివసించే లేదా పనిచేసే చోటు
custody-field-designation = హోదా
custody-field-source = దేని నుండి తీసుకున్నారు (గుర్తు పెట్టండి)
custody-field-other = ఇతరం: ఏమిటి
custody-field-make = తయారీ, మోడల్
custody-field-colour = రంగు
custody-field-serial = క్రమ సంఖ్య
custody-field-number = IMEI/UIN/UID/MAC/Cloud ID, వర్తించేది
custody-field-further = ఇతర సంబంధిత సమాచారం, ఉంటే
custody-field-lawful_control = ఎవరి చట్టబద్ధ నియంత్రణలో
custody-field-period = క్రమం తప్పని వాడుకలో
custody-field-outages = సరిగా పనిచేయనిది, ఎప్పుడైనా అయితే
custody-field-control = సంతకం చేసేవారి ద్వారా (గుర్తు పెట్టండి)
custody-field-hash = హ్యాష్ విలువ
custody-field-algorithm = అల్గారిథం (గుర్తు పెట్టండి)
custody-field-date = తేదీ (DD/MM/YYYY)
custody-field-time = సమయం (IST, 24 గంటలు)
custody-field-place = స్థలం
custody-field-signature = సంతకం
custody-period = { $from } నుండి { $until } వరకు
custody-relation-son = కుమారుడు
custody-relation-daughter = కుమార్తె
custody-relation-spouse = భర్త లేదా భార్య
custody-source-computer = కంప్యూటర్ / నిల్వ మాధ్యమం
custody-source-dvr = DVR
custody-source-mobile = మొబైల్
custody-source-flash_drive = ఫ్లాష్ డ్రైవ్
custody-source-disc = CD/DVD
custody-source-server = సర్వర్
custody-source-cloud = క్లౌడ్
custody-source-other = ఇతరం
custody-control-owned = యాజమాన్యం
custody-control-maintained = నిర్వహణ
custody-control-managed = పర్యవేక్షణ
custody-control-operated = నడపడం
custody-states = ఈ భాగంపై సంతకం చేసేవారు చెప్పేది
custody-states-control = పరికరం లేదా మూలం చట్టబద్ధ నియంత్రణలో ఉంది; క్రమమైన పనిలో సమాచారాన్ని తయారుచేయడానికి, ఉంచడానికి, వాడడానికి నిత్యం ఉపయోగపడింది.
custody-states-fed = అలాంటి సమాచారం పని మామూలు క్రమంలో అందులో చేరింది.
custody-states-worked = ఆ కాలంలో అది సరిగా పనిచేసింది; ఎప్పుడైనా చేయకపోయినా రికార్డుకు, దాని ఖచ్చితత్వానికి నష్టం కలగలేదు.
custody-states-source = రికార్డు ఇక్కడ పేర్కొన్న పరికరం లేదా మూలం నుండి పొందినది.
custody-states-hash = గుర్తు పెట్టిన అల్గారిథం ప్రకారం రికార్డు హ్యాష్ విలువ ఇక్కడ ఇచ్చినదే. హ్యాష్ నివేదిక జతచేశారు.

## ఇంకా ఎవరికీ తెలియనివి

custody-blanks = చేతితో నింపవలసినవి
custody-blanks-text = ఈ పత్రం తయారైనప్పుడు వీటి గురించి ఏమీ తెలియదు. నింపండి, లేదా వర్తించనిదాన్ని కొట్టివేయండి.
