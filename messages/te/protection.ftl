### The letter that asks for protection of people who are threatened, and the words for what was done to them.

letter-protection_request = రక్షణ కోసం అభ్యర్థన
    .what = బెదిరింపులకు గురవుతున్న వారి కోసం: ఏమి జరిగింది, పోలీసులను ఏమి కోరుతున్నాము. వారు ఎక్కడ ఉంటారో ఇందులో ఉండదు.
letter-protection_request-subject = వెట్టి గురించి చెప్పిన తర్వాత బెదిరింపులకు గురైన వారికి రక్షణ కోసం అభ్యర్థన
letter-protection_request-opening = అనుబంధంలో పేర్కొన్నవారు వెట్టి గురించి చెప్పారు. అప్పటి నుండి వారిని బెదిరిస్తున్నారు. రక్షణ ఇప్పుడే కోరుతున్నాము; ఫిర్యాదు నమోదయ్యే వరకు ఆగకూడదు.
letter-protection_request-opening_fir = అనుబంధంలో పేర్కొన్నవారు వెట్టి కేసులో బాధితులు, సాక్షులు; ఎఫ్‌ఐఆర్ { $date } న నమోదైంది. మాట్లాడినప్పటి నుండి వారిని బెదిరిస్తున్నారు. రక్షణ ఇప్పుడే కోరుతున్నాము.
letter-protection_request-happened = ఏమి జరిగింది
letter-protection_request-write = ఎప్పుడు, ఎవరు, ఏమి అన్నారు లేదా చేశారు, ఎవరు చూశారు
letter-protection_request-column-date = తేదీ
letter-protection_request-column-person = వ్యక్తి
letter-protection_request-column-what = ఏమి చేశారు
letter-protection_request-column-who = ఎవరు చేశారు
letter-protection_request-column-police = పోలీసులకు చెప్పారా
letter-protection_request-words = “{ $words }”
letter-protection_request-pressed = చెప్పినదాన్ని వెనక్కి తీసుకోమని సాక్షిని బెదిరింపుతో లేదా డబ్బుతో ఒత్తిడి చేయడం వేరే నేరం. ముందు చెప్పినది నిలిచి ఉంటుంది.
letter-protection_request-why = రక్షణ ఎందుకు ఇవ్వాలి
letter-protection_request-ground-scheme = సుప్రీంకోర్టు ప్రతి రాష్ట్రానికీ తప్పనిసరి చేసిన సాక్షి రక్షణ పథకం, 2018 (మహేందర్ చావ్లా వర్సెస్ భారత యూనియన్) ప్రకారం ప్రమాదంలో ఉన్న సాక్షికి పోలీసులు బెదిరింపు విశ్లేషణ నివేదిక ఇస్తారు, జిల్లా సమర్థ అధికారి ఆదేశం ఇస్తారు; ఈలోగా తాత్కాలిక రక్షణకు ఆదేశించవచ్చు.
letter-protection_request-ground-scst = షెడ్యూల్డ్ కులాలు, షెడ్యూల్డ్ తెగల (అత్యాచారాల నిరోధక) చట్టం, 1989 కింద నేర బాధితులకు, వారిపై ఆధారపడినవారికి, సాక్షులకు ఆ చట్టం సెక్షన్ 15A ప్రకారం రక్షణ హక్కు ఉంది.
letter-protection_request-ground-child = వీరిలో ఒక బాలిక లేదా బాలుడు ఉన్నారు; వారిని గుర్తించేలా ఏదీ, తెలుసుకోనవసరం లేని వారికి చెప్పకూడదు.
letter-protection_request-ground-court = భయపడేవారు నిజం చెప్పలేరు. రక్షణ ఆ వ్యక్తికి ఎంత అవసరమో విచారణకు, కోర్టుకు అంతే అవసరం.
letter-protection_request-place = వారు ఇప్పుడు ఎక్కడ ఉన్నారో ఇక్కడ రాయలేదు. వారి రక్షణకు నియమించిన అధికారికి మాత్రమే నోటితో లేదా సీలు వేసిన కవరులో చెబుతాము.
letter-protection_request-demand-now = పేర్కొన్నవారిని, వారి కుటుంబాలను ఈ రోజు నుండి, సమర్థ అధికారి ఆదేశం వరకు రక్షించండి.
letter-protection_request-demand-report = ఈ అభ్యర్థనతో బెదిరింపు విశ్లేషణ నివేదికను పథకం సమర్థ అధికారికి పంపి, సంబంధితులను ఏకాంతంలో వినండి.
letter-protection_request-demand-offence = పైన చెప్పినదాన్ని వేరే నేరంగా నమోదు చేసి నకలు ఇవ్వండి.
letter-protection_request-demand-bail = బెదిరించేవారు బెయిల్‌పై ఉంటే వెంటనే ప్రాసిక్యూటర్‌కు చెప్పండి; బెయిల్ రద్దు చేయమని కోర్టును కోరవచ్చు.
letter-protection_request-demand-secret = వారు ఎక్కడ ఉంటున్నారో ఎవరికీ, ముఖ్యంగా నిందితులకు, వారి మనుషులకు చెప్పవద్దు; నిందితులతో కలిపి పోలీస్ స్టేషన్‌కు పిలవవద్దు.
letter-protection_request-demand-officer = రాత్రింబవళ్లు పలికే ఫోన్ నంబర్‌తో ఒక అధికారిని నియమించండి; మహిళలు కోరితే మహిళా అధికారిని.
letter-protection_request-demand-answer = లిఖితంగా జవాబు ఇవ్వండి. రక్షణ నిరాకరిస్తే కారణాలు చెప్పండి.

## Who threatens, and how

choice-accused_part-owner = యజమాని
choice-accused_part-contractor = కాంట్రాక్టర్
choice-accused_part-manager = మేనేజర్ లేదా కాపలాదారు
choice-accused_part-lender = అప్పు ఇచ్చినవారు
choice-accused_part-relative = వారి బంధువు లేదా స్నేహితుడు
choice-accused_part-official = ఒక అధికారి
choice-accused_part-unknown = తెలియని వ్యక్తి
choice-threat_kind-words = మాటలతో
choice-threat_kind-weapon = ఆయుధంతో
choice-threat_kind-violence = హింసతో
choice-threat_kind-debt_demanded = పాత అప్పు అడిగారు
choice-threat_kind-documents_or_home = కాగితాలు లేదా ఇల్లు లాక్కున్నారు
choice-threat_kind-family = కుటుంబాన్ని బెదిరించారు
choice-threat_kind-pressed_to_retract = వాంగ్మూలం వెనక్కి తీసుకోమని ఒత్తిడి
choice-threat_kind-followed = వెంటాడటం లేదా నిఘా
choice-threat_kind-bribe_offered = మౌనంగా ఉండటానికి డబ్బు ఇస్తామన్నారు
choice-threat_kind-other = మరో విధంగా
