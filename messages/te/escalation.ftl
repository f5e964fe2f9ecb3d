# Letters that follow when an office stays silent or refuses; the history of letters; offices above.

letter-escalation_superior = పై కార్యాలయానికి లేఖ
    .what = ఏమి అడిగారు, ఎప్పుడు, ఏమీ జరగలేదని పై కార్యాలయం ముందు ఉంచుతుంది.
letter-escalation_state = రాష్ట్ర ప్రభుత్వానికి లేఖ
    .what = జిల్లాలో తన అధికారులు చేయకుండా వదిలినదాన్ని రాష్ట్ర శాఖ ముందు ఉంచుతుంది.
letter-rti_application = సమాచారం కోరే దరఖాస్తు (ఆర్‌టీఐ)
    .what = ప్రతి లేఖపై ఏమి చేశారు, ఏ అధికారి చేశారు అని అడిగి నకళ్లు కోరుతుంది. ఏ కార్మికుని పేరూ ఉండదు.
letter-reasoned_order_demand = కారణాలతో కూడిన ఉత్తర్వు కోసం డిమాండ్
    .what = నిరాకరణను కారణాలతో వ్రాతపూర్వకంగా ఇవ్వమని, కేసును మళ్లీ చూడమని కోరుతుంది.

letter-history-heading = ఇప్పటివరకు పంపిన లేఖలు
letter-history-column-letter = లేఖ
letter-history-column-office = ఎవరికి
letter-history-column-sent = పంపిన తేదీ
letter-history-column-proof = పంపినట్లు రుజువు
letter-history-column-answer = జవాబు
letter-history-how-by_hand = చేతికి
letter-history-how-post = తపాలా ద్వారా
letter-history-how-email = ఈ-మెయిల్ ద్వారా
letter-history-how-portal = వెబ్‌సైట్‌లో
letter-history-how-phone = ఫోన్ ద్వారా
letter-history-how-other = మరో విధంగా
letter-history-received = { $date } న అందింది
letter-history-no_answer = ఏదీ తెలియదు
letter-history-answer-done = చేశామని చెబుతోంది
letter-history-answer-refused = నిరాకరణ
letter-history-answer-promised = హామీ ఇచ్చింది
letter-history-answer-received = అందింది, అంతే
letter-history-answer-other = వేరే జవాబు
letter-annexure-fee = రుసుము చెల్లించినట్లు లేదా దారిద్ర్యరేఖకు దిగువన ఉన్నట్లు రుజువు

letter-escalation-subject = మీ కింది కార్యాలయం చేయకుండా వదిలిన విధి, కేసు { $case }: ఆదేశం కోసం అభ్యర్థన
letter-escalation-opening = కింద పేర్కొన్నది మీ పర్యవేక్షణలోని కార్యాలయం చేయవలసి ఉంది. దాని చివరి రోజు గడిచింది. ఆ కార్యాలయానికి వ్రాశాము; మాకు అందిన సమాచారం ప్రకారం అది జరగలేదు.
letter-escalation-opening_refused = మీ పర్యవేక్షణలోని ఒక కార్యాలయం చట్టం కోరినదాన్ని నిరాకరించింది లేదా చేయకుండా వదిలింది; వివరాలు కింద ఉన్నాయి.
letter-escalation_superior-authority = పేర్కొన్న కార్యాలయంపై మీకు అధికారం ఉంది. దాన్ని వినియోగించి, ఇంతకుముందు దీన్ని చూడని అధికారి ద్వారా విచారించమని కోరుతున్నాము.
letter-escalation_state-authority = రాజ్యాంగంలోని 21, 23 అధికరణల ప్రకారం వెట్టిలో ఉంచబడిన ప్రతి వ్యక్తి విముక్తికి, పునరావాసానికి రాష్ట్రమే బాధ్యత వహిస్తుంది. జిల్లాలోని దాని అధికారులు దాని తరఫున పనిచేస్తారు.
letter-escalation-demand-direct = చేయవలసినదాన్ని వెంటనే చేయమని ఆ కార్యాలయాన్ని ఆదేశించండి.
letter-escalation-demand-report = ప్రతి లేఖ ఏ తేదీన అందింది, దానిపై ఏమి చేశారు అన్న నివేదికను తెప్పించండి.
letter-escalation-demand-reasons = ఏదైనా అడ్డంకి ఉంటే, కారణాలను కింద సంతకం చేసినవారికి వ్రాతపూర్వకంగా ఇవ్వండి.
letter-escalation-demand-protect = దీన్ని కోరినవారిని బెదిరించకుండా, యజమానితో కలిపి పిలవకుండా, దీనికోసం వేచి ఉంచకుండా చూడండి.

letter-rti_application-subject = సమాచార హక్కు చట్టం, 2005 సెక్షన్ 6 కింద సమాచారం కోసం దరఖాస్తు
letter-rti_application-opening = ఈ విషయాల్లో మీ కార్యాలయం ({ $office }) ఏమి చేసిందో సమాచారం కోరుతున్నాము. చట్టంలోని సెక్షన్ 6(2) ప్రకారం కారణం చెప్పనవసరం లేదు.
letter-rti_application-asked = కోరిన సమాచారం
letter-rti_application-ask-action = పైన జాబితాలోని ప్రతి లేఖపై రోజువారీగా ఏమి చర్య తీసుకున్నారు.
letter-rti_application-ask-officer = ఫైలు ఎవరెవరి దగ్గర, ఎప్పటి నుండి ఎప్పటి వరకు ఉంది: పేరు, హోదా.
letter-rti_application-ask-noting = ఫైలులోని వ్యాఖ్యలు, ఉత్తర్వులు, నివేదికల నకళ్లు.
letter-rti_application-ask-rule = ఈ విషయాల్లో ఈ కార్యాలయానికి వర్తించే గడువు, దాన్ని నిర్ణయించే ఉత్తర్వు నకలు.
letter-rti_application-ask-reasons = ఏదైనా నిరాకరణకు లేదా ఆలస్యానికి నమోదు చేసిన కారణాలు.
letter-rti_application-answer = జవాబు గడువు
letter-rti_application-days = సెక్షన్ 7(1) ప్రకారం అందిన { $count } రోజుల్లోపు జవాబు ఇవ్వాలి.
letter-rti_application-hours = ఒక వ్యక్తి ప్రాణానికి లేదా స్వేచ్ఛకు సంబంధించినది { $count } గంటల్లోపు ఇవ్వాలి.
letter-rti_application-fee_what = రుసుము
letter-rti_application-third_party = కార్మికుడు, పిల్లలు లేదా సాక్షి ఎవరో తెలిపేది ఏదైనా నకళ్లలో వదిలివేయండి.

letter-reasoned_order_demand-subject = కారణాలతో వ్రాతపూర్వక ఉత్తర్వు, కొత్త విచారణ కోసం డిమాండ్, కేసు { $case }
letter-reasoned_order_demand-opening_refused = విముక్తి ధృవపత్రాన్ని { $date } న నిరాకరించారు. నిరాకరణను కారణాలతో, అది ఆధారపడిన వాస్తవాలతో వ్రాతపూర్వకంగా ఇవ్వాలి.
letter-reasoned_order_demand-opening_silent = విముక్తి ధృవపత్రం కోరాము; ఇవ్వనూ లేదు, వ్రాతపూర్వకంగా నిరాకరించనూ లేదు. మౌనం ఉత్తర్వు కాదు.
letter-reasoned_order_demand-wage_dispute = దీన్ని వేతన వివాదం అనడం వల్ల, డబ్బు చెల్లించడం వల్ల లేదా రాజీపై సంతకం వల్ల చట్టంలోని 4, 6, 12 సెక్షన్ల విధి ముగియదు.
letter-reasoned_order_demand-demand-order = ప్రతి వ్యక్తికి కారణాలు, తేదీ, అధికారి పేరుతో వ్రాతపూర్వక ఉత్తర్వు ఇవ్వండి.
letter-reasoned_order_demand-demand-record = వాంగ్మూలాల, విచారణ నివేదిక నకళ్లు ఇవ్వండి.
letter-reasoned_order_demand-demand-again = మరో అధికారి ద్వారా కేసును మళ్లీ విచారించండి.
letter-reasoned_order_demand-demand-private = ప్రతి వ్యక్తిని ఒంటరిగా, వారి భాషలో, యజమానికి దూరంగా వినండి.
letter-reasoned_order_demand-next = ఉత్తర్వు రాకపోతే, సంబంధిత వ్యక్తుల ఇష్టప్రకారం ఈ విషయం రాష్ట్ర ప్రభుత్వం, హైకోర్టు ముందు ఉంచబడుతుంది.

duty-certificate_review = నిరాకరణకు కారణాలు, కేసును మళ్లీ చూడటం
    .what = నిరాకరణను కారణాలతో వ్రాతపూర్వకంగా ఇచ్చి, కేసును మళ్లీ చూడండి.
office-director_general_of_police = పోలీసు డైరెక్టర్ జనరల్
office-principal_secretary_labour = ప్రిన్సిపల్ సెక్రటరీ, కార్మిక శాఖ
office-high_court_legal_services = హైకోర్టు న్యాయ సేవల కమిటీ
office-public_information_officer = ప్రజా సమాచార అధికారి
