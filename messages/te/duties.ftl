### What an office owes, to whom, and by when.
### duty-<id> names what is owed (a noun phrase, used in lists and letters); .what is one sentence: who must do what.

duty-enquiry = విచారణ
    .what = ఎవరైనా వెట్టిచాకిరిలో లేదా బలవంతపు శ్రమలో నిర్బంధంలో ఉన్నారా అని జిల్లా కలెక్టర్ గానీ, కలెక్టర్ పేర్కొన్న అధికారి గానీ ఆలస్యం లేకుండా విచారించి, దాన్ని అంతం చేయాలి.
duty-rescue = విముక్తి కల్పించడం
    .what = జిల్లా కలెక్టర్, పోలీసులు, కార్మిక శాఖతో కలిసి వ్యక్తులను సురక్షితంగా బయటికి తేవాలి.
duty-finding_order = లిఖితపూర్వక నిర్ధారణ
    .what = ఇది ప్రాథమికంగా వెట్టిచాకిరా, ఎందుకు అనేది మేజిస్ట్రేట్ రాతపూర్వకంగా చెప్పాలి.
duty-release_certificate = విడుదల ధృవపత్రం
    .what = వెట్టిచాకిరిలో ఉన్నారని, ఇప్పుడు విముక్తులని తెలిపే ధృవపత్రాన్ని మేజిస్ట్రేట్ ప్రతి వ్యక్తికీ, పిల్లలకు కూడా, ఇవ్వాలి.
duty-immediate_assistance = తక్షణ సహాయం
    .what = విడుదలైన ప్రతి వ్యక్తికీ జిల్లా కలెక్టర్ జిల్లా నిధి నుంచి మొదటి సహాయం చెల్లించాలి; శిక్ష పడటం అవసరం లేదు.
duty-identity_document = గుర్తింపు పత్రానికి దరఖాస్తు
    .what = గుర్తింపు పత్రం లేని ప్రతి వ్యక్తికీ దరఖాస్తు చేయించడం మేజిస్ట్రేట్ బాధ్యత.
# FIR: first information report, the police record that starts a case.
duty-fir = ఎఫ్ఐఆర్ నమోదు
    .what = నేరం ఎక్కడ జరిగినా, పోలీసులు సమాచారాన్ని వెంటనే ఎఫ్ఐఆర్‌గా నమోదు చేసి, ఉచితంగా నకలు ఇవ్వాలి.
duty-progress_to_victim = కేసు పరిస్థితిపై సమాచారం
    .what = దర్యాప్తు ఎలా సాగుతోందో పోలీసులు ఆ వ్యక్తికి చెప్పాలి.
duty-scst_relief-fir = ఎస్సీ/ఎస్టీ చట్టం కింద ఉపశమనం, మొదటి భాగం (ఎఫ్ఐఆర్)
    .what = ఎఫ్ఐఆర్ నమోదైనప్పుడు ఇవ్వాల్సిన ఉపశమన భాగాన్ని జిల్లా కలెక్టర్ చెల్లించాలి.
duty-scst_relief-chargesheet = ఎస్సీ/ఎస్టీ చట్టం కింద ఉపశమనం, రెండో భాగం (ఛార్జిషీటు)
    .what = ఛార్జిషీటు కోర్టుకు వెళ్లినప్పుడు ఇవ్వాల్సిన ఉపశమన భాగాన్ని జిల్లా కలెక్టర్ చెల్లించాలి.
duty-scst_relief-conviction = ఎస్సీ/ఎస్టీ చట్టం కింద ఉపశమనం, చివరి భాగం (శిక్ష)
    .what = కోర్టు శిక్ష విధించినప్పుడు ఇవ్వాల్సిన ఉపశమన భాగాన్ని జిల్లా కలెక్టర్ చెల్లించాలి.
# A deputy superintendent of police must investigate, within the time of the SC/ST Rules.
duty-scst_investigation = ఎస్సీ/ఎస్టీ చట్టం కింద దర్యాప్తు
    .what = ఎస్సీ/ఎస్టీ చట్టం కింది నేరాన్ని నియమాలు కోరే హోదా గల పోలీసు అధికారి దర్యాప్తు చేసి, కోర్టుకు నివేదిక పంపాలి.
duty-trial = న్యాయ విచారణ
    .what = ఈ చట్టం కింది నేరాలను కోర్టు విచారించాలి.
duty-reimbursement_proposal = తక్షణ సహాయం తిరిగి చెల్లింపుకు ప్రతిపాదన
    .what = తక్షణ సహాయాన్ని తిరిగి చెల్లించాలని రాష్ట్రం కేంద్రానికి ప్రతిపాదన పంపాలి; దీనివల్ల చెల్లింపు ఎప్పుడూ ఆలస్యం కాకూడదు.
duty-rehabilitation_proposal = పునరావాస సొమ్ముకు ప్రతిపాదన
    .what = ఆ వ్యక్తి పునరావాస సొమ్ముకు జిల్లా కలెక్టర్ ప్రతిపాదన పంపాలి; ఇది శిక్ష పడే వరకు ఆగదు.
duty-rehabilitation_payment = పునరావాస సొమ్ము చెల్లింపు
    .what = మంజూరైన వెంటనే జిల్లా కలెక్టర్ పునరావాస సొమ్మును ఆ వ్యక్తి సొంత ఖాతాలో చెల్లించాలి.
duty-property_restoration = ఆస్తి తిరిగి ఇవ్వడం
    .what = వెట్టిచాకిరి అప్పు కోసం ఆస్తి తీసుకున్నవారు తిరిగి ఇవ్వాలి; లేకపోతే మేజిస్ట్రేట్ ఆదేశించవచ్చు.
duty-homestead_restoration = ఇల్లు తిరిగి ఇవ్వడం
    .what = విడుదలైన వ్యక్తిని ఇంటి నుంచి వెళ్లగొడితే, మేజిస్ట్రేట్ వీలైనంత త్వరగా దాన్ని వారికి తిరిగి ఇప్పించాలి.
duty-wage_decision = కూలి క్లెయిమ్‌పై నిర్ణయం
    .what = ఇవ్వని కూలి క్లెయిమ్‌పై వేతన క్లెయిమ్‌ల అధికారి నిర్ణయం తీసుకోవాలి.
duty-compensation_decision = పరిహారంపై నిర్ణయం
    .what = ఎంత పరిహారం ఇవ్వాలో న్యాయ సేవాధికార సంస్థ విచారించి నిర్ణయించాలి.
duty-work_or_allowance = పని, లేదా భృతి
    .what = ఉపాధి హామీ కింద రాష్ట్రం పని ఇవ్వాలి, లేదా నిరుద్యోగ భృతి చెల్లించాలి.
duty-work_wages = ఉపాధి హామీ పని కూలి
    .what = ఉపాధి హామీ కింద చేసిన పనికి కూలిని రాష్ట్రం సమయానికి చెల్లించాలి.
duty-school_admission = బడిలో చేర్చడం
    .what = స్థానిక అధికార సంస్థ పిల్లలను వయస్సుకు తగిన తరగతిలో చేర్చి, వెనుకబడకుండా సాయపడాలి.
duty-committee_reconstitution = కొత్త నిఘా కమిటీ
    .what = నిఘా కమిటీ గడువు ముగిసినప్పుడు, రాష్ట్రం, జిల్లా కలెక్టర్ లేదా సబ్ డివిజనల్ మేజిస్ట్రేట్ సభ్యులను మళ్లీ నియమించాలి.
duty-child_welfare_committee = పిల్లలను బాలల సంక్షేమ కమిటీ ముందు హాజరుపరచడం
    .what = పిల్లలను గుర్తించినవారు వారిని బాలల సంక్షేమ కమిటీ ముందు హాజరుపరచాలి.

## Where a duty stands

duty-status-awaited = రావాల్సి ఉంది
duty-status-fulfilled = పూర్తయింది
duty-status-overdue = ఆలస్యం
# Shown with a dotted outline; not the same as "no".
duty-status-not_known = ఇంకా తెలియదు
duty-status-lapsed = ఇక అవసరం లేదు

## Clocks

clock-late-days = { $days ->
    [one] { $days } రోజు ఆలస్యం
   *[other] { $days } రోజులు ఆలస్యం
 }
clock-late-hours = { $hours ->
    [one] { $hours } గంట ఆలస్యం
   *[other] { $hours } గంటలు ఆలస్యం
 }
clock-due-today = ఈరోజు లోగా
clock-due-tomorrow = రేపటి లోగా
clock-due-days = { $days ->
    [one] ఇంకా { $days } రోజు లోగా
   *[other] ఇంకా { $days } రోజుల లోగా
 }
clock-due-hours = { $hours ->
    [one] ఇంకా { $hours } గంట లోగా
   *[other] ఇంకా { $hours } గంటల లోగా
 }
# $date is a formatted date with time, such as "Tue 3 Mar, 6 pm".
clock-by = { $date } లోగా
clock-since = { $date } నుంచి
clock-last-day = చివరి రోజు { $date }
clock-done-on = పూర్తయింది: { $date }
clock-done-late = { $days ->
    [one] { $days } రోజు ఆలస్యంగా పూర్తయింది
   *[other] { $days } రోజులు ఆలస్యంగా పూర్తయింది
 }
clock-done-in-time = సమయానికి పూర్తయింది
# "Forthwith" in the Act: no number of days is given.
clock-forthwith = ఆలస్యం లేకుండా; చట్టం రోజుల సంఖ్య చెప్పలేదు
clock-no-limit = ధృవీకరించిన గడువు లేదు
# From another State's instrument or from an advisory: a date to remember, never lateness.
clock-benchmark = మంచి పద్ధతి: { $date } లోగా
    .help = ఈ తేదీ వేరే రాష్ట్రం నియమం నుంచి లేదా సలహా పత్రం నుంచి వచ్చింది. ఇది గుర్తుచేత మాత్రమే; దీన్ని బట్టి కార్యాలయం ఆలస్యం చేసిందని అనం.
clock-needs-time = ఈ గడువు గంటల్లో ఉంది; దాన్ని పాటించారో తెలియడానికి సమయాన్ని చేర్చండి.
clock-not-started = ఇది జరిగినప్పుడు మొదలవుతుంది: { $event }
clock-may-be-superseded = 14 మే 2026 నాటి కొత్త నియమాలు దీన్ని మార్చి ఉండవచ్చు
clock-not-late-surely = ఆలస్యం కావచ్చు; తేదీ సరిగ్గా తెలియదు
# After a name of a duty: to whom it is owed.
clock-to-case = కేసులోని అందరికీ
clock-to-person = ఈ వ్యక్తికి

## Offices and others who owe something

office-district_magistrate = జిల్లా కలెక్టర్
office-sub_divisional_magistrate = సబ్ డివిజనల్ మేజిస్ట్రేట్
office-executive_magistrate = ఎగ్జిక్యూటివ్ మేజిస్ట్రేట్
office-police_station = పోలీస్ స్టేషన్
office-superintendent_of_police = పోలీసు సూపరింటెండెంట్
office-labour_department = కార్మిక శాఖ
office-state_government = రాష్ట్ర ప్రభుత్వం
office-union_labour_ministry = కార్మిక, ఉపాధి మంత్రిత్వ శాఖ, భారత ప్రభుత్వం
office-legal_services_authority = జిల్లా న్యాయ సేవాధికార సంస్థ
office-special_court = ప్రత్యేక న్యాయస్థానం
office-judicial_magistrate = జుడీషియల్ మేజిస్ట్రేట్
office-wage_authority = వేతన క్లెయిమ్‌ల అధికారి
office-gram_panchayat = గ్రామ పంచాయతీ
office-local_education_authority = స్థానిక విద్యాధికారి
office-vigilance_committee = నిఘా కమిటీ
office-nhrc = జాతీయ మానవ హక్కుల కమిషన్
office-ncpcr = జాతీయ బాలల హక్కుల పరిరక్షణ కమిషన్
office-child_welfare_committee = బాలల సంక్షేమ కమిటీ
# The one who lent or gave the advance; the Act's word.
office-creditor = అప్పు ఇచ్చినవారు
office-employer = యజమాని
office-high_court = హైకోర్టు
office-social_welfare_department = సాంఘిక సంక్షేమ శాఖ
office-food_department = ఆహార, పౌర సరఫరాల శాఖ
office-health_authority = ఆరోగ్య శాఖ అధికారి
office-district_rural_development = జిల్లా గ్రామీణాభివృద్ధి సంస్థ
office-bank = బ్యాంకు
