
## The letters by name

letter-release_certificate = విడుదల ధృవపత్రం
    .what = కార్యాలయమే సంతకం చేసింది, ఒక్క వ్యక్తికి.
letter-corrigendum_request = ధృవపత్రం సవరణకు అభ్యర్థన
    .what = తప్పు పేరు, వయసు లేదా జిల్లా, వదిలేసిన వారు, కుటుంబానికి ఒకే కాగితం, లేదా పోయిన కాగితం.
letter-re_enquiry_demand = కొత్త విచారణకు డిమాండ్
    .what = వ్యక్తి ఒంటరిగా, తన భాషలో, వేరే అధికారి ముందు.
letter-appeal_to_magistrate_above = పై మేజిస్ట్రేట్‌కు విజ్ఞప్తి
    .what = ధృవపత్రం నిరాకరించారు, లేదా కార్యాలయం మౌనంగా ఉంది.
letter-comparison_annexure = గుంపు పోలిక, వ్యక్తి వారీగా
    .what = ఎవరికి ధృవపత్రం వచ్చింది, ఎవరికి రాలేదు, ఏ ఒకే వాస్తవాలపై.

## What is wrong with a certificate

choice-certificate_fault-name = తప్పు పేరు
choice-certificate_fault-age = తప్పు వయసు
choice-certificate_fault-district = తప్పు జిల్లా
choice-certificate_fault-dependant_left_out = ఆధారపడిన వారిని వదిలేశారు
choice-certificate_fault-family_paper = కుటుంబానికి ఒకే కాగితం
choice-certificate_fault-lost = పోయింది
choice-certificate_fault-other = వేరేది

fact-certificate-own = ధృవపత్రం ఈ వ్యక్తి సొంతది

## Request to correct a certificate

letter-corrigendum_request-subject = వెట్టిచాకిరి వ్యవస్థ (నిర్మూలన) చట్టం, 1976 కింద విడుదల ధృవపత్రం సవరణకు అభ్యర్థన
letter-corrigendum_request-opening = ఇక్కడ పేర్కొన్న వారికి { $date } తేదీ విడుదల ధృవపత్రం ఇచ్చారు. కింది కారణాల వల్ల అది ఉన్నట్టుగా ఉపయోగపడదు.
letter-corrigendum_request-opening_undated = ఇక్కడ పేర్కొన్న వారికి విడుదల ధృవపత్రం ఇచ్చారు. కింది కారణాల వల్ల అది ఉన్నట్టుగా ఉపయోగపడదు.
letter-corrigendum_request-wrong = ఏమి సరిచేయాలి
letter-corrigendum_request-write = ఏమి రాసి ఉంది, ఏమి ఉండాలి
letter-corrigendum_request-column-label = వ్యక్తి
letter-corrigendum_request-column-number = ధృవపత్రం సం.
letter-corrigendum_request-column-fault = ఏమి తప్పు
letter-corrigendum_request-column-as_written = రాసినట్టు
letter-corrigendum_request-column-as_it_should_be = ఉండవలసినట్టు
letter-corrigendum_request-no_delay = రాతలో తప్పు నిర్ధారణను రద్దు చేయదు, దాని ఫలితాలను వాయిదా వేయదు. ధృవపత్రం మొదటి తేదీ నుంచి చెల్లుతుంది; తక్షణ సాయం, పునరావాసం సవరణ కోసం ఆగకూడదు.
letter-corrigendum_request-demand-correct = పైన చూపినట్టు ధృవపత్రాన్ని సరిచేయండి; సంఖ్య, మొదటి తేదీ అలాగే ఉంచి, ప్రతి ఉన్న కార్యాలయాలకు రాతపూర్వకంగా తెలపండి.
letter-corrigendum_request-demand-dependant = వదిలేసిన ప్రతి ఒక్కరికి, పిల్లలకు కూడా, సొంత పేరుతో ధృవపత్రం ఇవ్వండి.
letter-corrigendum_request-demand-own = కుటుంబంలో ప్రతి ఒక్కరికి సొంత పేరుతో ధృవపత్రం ఇవ్వండి. కుటుంబానికి ఒక కాగితం ఒక్కరికే లెక్క.
letter-corrigendum_request-demand-copy = పోయిన ధృవపత్రానికి ధృవీకరించిన ప్రతిని రికార్డు నుంచి, రుసుము లేకుండా, కొత్త విచారణ లేకుండా ఇవ్వండి.
letter-corrigendum_request-demand-hand = కాగితాన్ని ఆ వ్యక్తికే స్వయంగా ఇచ్చి, వారికి అర్థమయ్యే భాషలో చదివి వినిపించి, అందినట్టు నమోదు చేయండి.
letter-corrigendum_request-demand-meanwhile = అప్పటి వరకు ఈ వ్యక్తి విడుదలైన వెట్టి కార్మికుడని బ్యాంకులకు, కార్యాలయాలకు రాతపూర్వకంగా నిర్ధారించండి.

## Demand for a new enquiry

letter-re_enquiry_demand-subject = వెట్టిచాకిరి వ్యవస్థ (నిర్మూలన) చట్టం, 1976 సెక్షన్లు 10 నుంచి 12 కింద కొత్త విచారణకు డిమాండ్
letter-re_enquiry_demand-opening = జరిగిన విచారణ నిజాన్ని బయటపెట్టలేకపోయింది. కొత్త విచారణ కోరుతున్నారు.
letter-re_enquiry_demand-opening_refused = నిజాన్ని బయటపెట్టలేని విచారణ తరువాత { $date } న ధృవపత్రం నిరాకరించారు. కొత్త విచారణ కోరుతున్నారు.
letter-re_enquiry_demand-how = కార్మికుడిని ఎలా వినాలి
letter-re_enquiry_demand-alone = ఒంటరిగా. యజమాని, కాంట్రాక్టరు లేదా వారి మనుషుల ముందు అడిగితే ఎవరూ స్వేచ్ఛగా మాట్లాడలేరు; వారు వింటుండగా కాదన్నది దేన్నీ నిరూపించదు.
letter-re_enquiry_demand-language = సొంత భాషలో, యజమానితో సంబంధం లేని దుబాసీతో; మహిళలు కోరితే మహిళా అధికారి ద్వారా.
letter-re_enquiry_demand-officer = ముందు విచారించిన వారు కాక, ఇంకా అభిప్రాయం ఏర్పరచుకోని వేరే అధికారి ద్వారా.
letter-re_enquiry_demand-paper = కాగితంపై: అడిగినది, చెప్పినది రాసి, చదివి వినిపించి, ప్రతిని వ్యక్తికి ఇవ్వాలి.
letter-re_enquiry_demand-demand-officer = కొత్త విచారణకు వేరే అధికారి పేరు, రోజు రాతపూర్వకంగా తెలపండి.
letter-re_enquiry_demand-demand-alone = ప్రతి ఒక్కరిని ఒంటరిగా, భద్రంగా, { $language } లో, స్వతంత్ర దుబాసీతో వినండి.
letter-re_enquiry_demand-demand-copy = ప్రతి వాంగ్మూలాన్ని చదివి వినిపించి, ప్రతిని వ్యక్తికి ఇవ్వండి.
letter-re_enquiry_demand-demand-finding = ప్రతి ఒక్కరి గురించి నిర్ధారణను కారణాలతో రాతపూర్వకంగా నమోదు చేయండి.
letter-re_enquiry_demand-demand-certificate = వెట్టి కార్మికుడని తేలిన ప్రతి ఒక్కరికి సొంత పేరుతో ధృవపత్రం ఇవ్వండి.

## Appeal to the magistrate above

letter-appeal_to_magistrate_above-subject = వెట్టిచాకిరి వ్యవస్థ (నిర్మూలన) చట్టం, 1976 కింద విడుదల ధృవపత్రం నిరాకరణకు వ్యతిరేకంగా విజ్ఞప్తి
letter-appeal_to_magistrate_above-opening = { $date } న ఇక్కడ పేర్కొన్న వారికి విడుదల ధృవపత్రం నిరాకరించారు. నిరాకరించిన అధికారికి పై మేజిస్ట్రేట్ ఫైలు తెప్పించి నిర్ణయించాలని కోరుతున్నారు.
letter-appeal_to_magistrate_above-opening_silent = ఇక్కడ పేర్కొన్న వారికి విడుదల ధృవపత్రం గానీ ఉత్తర్వు గానీ ఇవ్వలేదు. ఆ అధికారికి పై మేజిస్ట్రేట్ ఫైలు తెప్పించి నిర్ణయించాలని కోరుతున్నారు.
letter-appeal_to_magistrate_above-why = నిరాకరణ ఎందుకు నిలబడదు
letter-appeal_to_magistrate_above-not_wages = కూలి వివాదం అనడం, రాజీ కావడం దేన్నీ ముగించవు: బాకీలో కొంత చెల్లించడం నిర్ధారించే, విడిపించే, ధృవీకరించే బాధ్యతను ముగించదు.
letter-appeal_to_magistrate_above-not_police = ధృవపత్రానికి ముందు పోలీసు కేసు గానీ శిక్ష గానీ అవసరం లేదు.
letter-appeal_to_magistrate_above-not_panchayat = పంచాయతీ మాట వినవచ్చు; అది ధృవపత్రానికి, సాయానికి షరతు కాదు, ముఖ్యంగా సభ్యులకు యజమానితో సంబంధం ఉన్నచోట.
letter-appeal_to_magistrate_above-reasons = ప్రతి ఒక్కరికి రాతపూర్వక కారణాలు లేని నిరాకరణ నిర్ణయమే కాదు.
letter-appeal_to_magistrate_above-same_group = అదే చోట ఉంచిన అదే గుంపులోని ఇతరులకు ధృవపత్రాలు ఇచ్చారు (మొత్తం { $people } మంది).
letter-appeal_to_magistrate_above-demand-call = విచారణ ఫైలు తెప్పించి, దరఖాస్తుదారులకు ప్రతి ఇవ్వండి.
letter-appeal_to_magistrate_above-demand-hear = ప్రతి దరఖాస్తుదారుని ఒంటరిగా, సొంత భాషలో వినండి.
letter-appeal_to_magistrate_above-demand-set_aside = నిరాకరణను రద్దు చేయండి.
letter-appeal_to_magistrate_above-demand-certificate = ప్రతి ఒక్కరికి సొంత పేరుతో విడుదల ధృవపత్రం ఇవ్వండి.
letter-appeal_to_magistrate_above-demand-assistance = అమల్లో ఉన్న తక్షణ సాయం చెల్లించండి.
letter-appeal_to_magistrate_above-demand-reasons = వీటిలో ఏదైనా ఒప్పుకోకపోతే, కారణాలతో ఉత్తర్వును వ్యక్తి వారీగా రాతపూర్వకంగా ఇవ్వండి.
letter-appeal_to_magistrate_above-next = దీనిపై నిర్ణయం లేకపోతే, హైకోర్టును ఆశ్రయించడానికి న్యాయ సేవల సంస్థను న్యాయవాది కోసం అడుగుతారు.

## Comparison of a group

letter-comparison_annexure-subject = కేసు { $case } గుంపు వ్యక్తి వారీ పోలిక
letter-comparison_annexure-opening = గుంపులో ఒకే చోట ఉంచిన { $people } మంది ఉన్నారు. { $given } మందికి ధృవపత్రాలు ఇచ్చారు, { $refused } మందికి నిరాకరించారు; { $open } మంది గురించి ఏ నిర్ణయమూ తెలియదు.
letter-comparison_annexure-opening_decided = గుంపులో ఒకే చోట ఉంచిన { $people } మంది ఉన్నారు. { $given } మందికి ధృవపత్రాలు ఇచ్చారు, { $refused } మందికి నిరాకరించారు.
letter-comparison_annexure-table = ఏమి నిర్ణయించారు, ఒక్కొక్కరి గురించి ఏమి చెప్పారు
letter-comparison_annexure-column-person = వ్యక్తి
letter-comparison_annexure-column-outcome = ఏమి నిర్ణయించారు
letter-comparison_annexure-column-told = వ్యక్తి గురించి చెప్పినది
letter-comparison_annexure-given = { $date } ధృవపత్రం
letter-comparison_annexure-refused = { $date } న నిరాకరణ
letter-comparison_annexure-undecided = ఏ నిర్ణయమూ తెలియదు
letter-comparison_annexure-same = నిర్ణయం జరిగిన అందరికీ ఒకటే అయినది
letter-comparison_annexure-same_none = నిర్ణయం జరిగిన అందరికీ ఒకటే అయిన వాస్తవం ఇంకా తెలియదు. ముందు ఒక్కొక్కరి గురించి చెప్పినది రాయండి.
letter-comparison_annexure-conclusion = ఇవే వాస్తవాలపై కొందరికి ధృవపత్రం ఇచ్చారు, కొందరికి నిరాకరించారు.
letter-comparison_annexure-demand-same_measure = అందరికీ ఒకే కొలమానం: అవే వాస్తవాలపై ఇతరులకు ఇచ్చినది నిరాకరించిన వారికీ ఇవ్వండి.
letter-comparison_annexure-demand-reasons = లేదా ఏ వాస్తవం ఒకరిని మరొకరి నుంచి వేరుచేస్తుందో వ్యక్తి వారీగా రాతపూర్వకంగా చెప్పండి.

## The paper

certificate-paper-title = విడుదల ధృవపత్రం
certificate-paper-act = వెట్టిచాకిరి వ్యవస్థ (నిర్మూలన) చట్టం, 1976 కింద
certificate-paper-draft = ముసాయిదా
certificate-paper-draft_note = ఇది ధృవపత్రం కాదు. మేజిస్ట్రేట్ చూసి, పూరించి, సంతకం చేయడానికి, వ్యక్తికి సాయం చేసేవారు రాశారు. దీనిపై సంతకం లేదు, కోడ్ లేదు.
certificate-paper-number = సంఖ్య
certificate-paper-date = తేదీ
certificate-paper-name = పేరు
certificate-paper-parent = తండ్రి, తల్లి లేదా జీవిత భాగస్వామి
certificate-paper-age = వయసు, లింగం
certificate-paper-home = ఇంటి చిరునామా
certificate-paper-work = పని, చోటు
certificate-paper-worksite = పని స్థలం
certificate-paper-employer = యజమాని లేదా అప్పు ఇచ్చినవారు
certificate-paper-advance = చెప్పిన అడ్వాన్సు
certificate-paper-period = ఎప్పటి నుంచి – వరకు
certificate-paper-freed = విడుదలైనది
certificate-paper-finding = నిర్ధారణ నమోదైన తేదీ
certificate-paper-fir = ఎఫ్‌ఐఆర్ తేదీ
certificate-paper-free = పైన పేర్కొన్న వ్యక్తి చట్టం సెక్షన్ 2 అర్థంలో వెట్టి కార్మికుడు; అప్పు కోసం పనిచేసే అన్ని బాధ్యతల నుంచి విముక్తుడు (సెక్షన్ 4).
certificate-paper-debt = వెట్టి అప్పు, వడ్డీ అంతటితో, రద్దయింది. ఎవరూ దాన్ని అడగకూడదు, తీసుకోకూడదు (సెక్షన్లు 6, 9). దాని కోసం తీసుకున్న ఆస్తి తిరిగి ఇవ్వాలి.
certificate-paper-home_rule = పని సమయంలో ఉన్న ఇంటి నుంచి వ్యక్తిని వెళ్లగొట్టకూడదు (సెక్షన్ 8).
certificate-paper-own = ఈ ధృవపత్రం ఈ వ్యక్తికే చెందుతుంది. కుటుంబంలో మరెవరికీ కాదు.
certificate-paper-no_conviction = సాయం, పునరావాసం పోలీసు కేసు లేదా శిక్ష కోసం ఆగవు.
certificate-paper-signature = సంతకం
certificate-paper-signatory = పేరు, హోదా
certificate-paper-seal = కార్యాలయ ముద్ర
certificate-paper-code = ఈ కాగితం చూసేవారు చదరపు కోడ్‌ను నెట్‌వర్క్ లేకుండా కార్యాలయ బహిరంగ తాళంతో సరిచూడవచ్చు: mukti verify, లేదా “ధృవపత్రం సరిచూడండి” పేజీ. సరైన కోడ్ లేని కాగితాన్ని కార్యాలయంతో సరిచూడండి.
certificate-paper-received = స్వయంగా అందుకున్నది
certificate-paper-received_text = వ్యక్తి సంతకం లేదా వేలిముద్ర, తేదీ; ఎవరు ఏ భాషలో చదివి వినిపించారు
