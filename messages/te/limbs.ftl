### What the law looks for, one limb at a time, and what was concluded.
### "The Act" is the Bonded Labour System (Abolition) Act, 1976.
### A limb's value is a short label; .why says in one plain line what the law asks.

## Limbs of the definition (section 2(g) of the Act)

limb-forced = పని బలవంతంగా చేయించారు
    .why = పని పూర్తిగా గానీ కొంతవరకు గానీ బలవంతంగా జరిగింది: మనుషుల వల్ల, నియమాల వల్ల, లేదా మరో దారి లేని అవసరం వల్ల.
limb-agreement = ఒక ఏర్పాటు ఉంది
    .why = ఒకరు ఇచ్చారు, ఒకరు తీసుకున్నారు: రాతపూర్వకంగా, మాటగా, లేదా ఆచారం ప్రకారం.
limb-cause-advance = అడ్వాన్సు తీసుకున్నారు
    .why = ఆ వ్యక్తి, తల్లిదండ్రులు, తాత అవ్వలు లేదా సంతానం ముందుగా డబ్బు లేదా వస్తువులు తీసుకున్నారు; కాగితం అవసరం లేదు.
limb-cause-custom = ఆచారం లేదా సామాజిక బాధ్యత
    .why = ఆచారం లేదా సామాజిక బాధ్యత అని చెప్పి ఆ వ్యక్తితో పని చేయించారు.
limb-cause-succession = బాధ్యత తరతరాలుగా వచ్చింది
    .why = పని చేయాల్సిన బాధ్యత గానీ అప్పు గానీ కుటుంబ పెద్దల నుంచి ఆ వ్యక్తికి వచ్చింది.
# "Economic consideration" is the Act's phrase: anything of value other than an advance, such as land to live on.
limb-cause-consideration = విలువైనది ఇంకేదో ఇచ్చారు
    .why = ఆ వ్యక్తి, తల్లిదండ్రులు, తాత అవ్వలు లేదా సంతానం విలువైనది ఏదో పొందారు; దానికి బదులుగా పని అడిగారు.
limb-cause-caste = కులం లేదా సమాజంలో పుట్టుక
    .why = పుట్టిన కులం లేదా సమాజం కారణంగా ఆ వ్యక్తి పని చేయాల్సి వచ్చింది.
limb-effect-wage = కూలి లేదు, లేదా కనీస వేతనం కంటే తక్కువ
    .why = ఆ వ్యక్తికి గానీ, వారితో పని చేసిన కుటుంబానికి గానీ కూలి రాలేదు, లేదా ఆ పనికి నిర్ణయించిన కనీస వేతనం కంటే తక్కువ వచ్చింది.
limb-effect-employment = వేరే పనికి వెళ్లే స్వేచ్ఛ లేదు
    .why = వేరే పని చేసే లేదా వేరే విధంగా బతికే స్వేచ్ఛను ఆ వ్యక్తి కోల్పోయారు.
limb-effect-movement = వెళ్లిపోయే, తిరిగే స్వేచ్ఛ లేదు
    .why = భారతదేశంలో స్వేచ్ఛగా తిరిగే హక్కును ఆ వ్యక్తి కోల్పోయారు.
limb-effect-sale = సొంతవి అమ్ముకునే స్వేచ్ఛ లేదు
    .why = సొంత వస్తువులను లేదా ఉత్పత్తులను వాడుకునే, మార్కెట్ ధరకు అమ్ముకునే హక్కును ఆ వ్యక్తి కోల్పోయారు.
limb-surety = వేరొకరి అప్పుకు జామీను ఉన్నారు
    .why = తాను జామీను ఉన్న వ్యక్తి డబ్బు కట్టనందుకు పని చేయాల్సి వచ్చిన వ్యక్తికీ రక్షణ ఉంది.
# The 1985 Explanation: for contract labour and migrants from another State, the cause need not be shown.
limb-contract_or_migrant = కాంట్రాక్టు కార్మికులు, లేదా వేరే రాష్ట్రం నుంచి వచ్చిన కార్మికులు
    .why = కాంట్రాక్టు కార్మికులకు, వేరే రాష్ట్రం నుంచి వచ్చిన కార్మికులకు, బంధం ఎలా మొదలైందని చట్టం అడగదు; దాని ఫలితం చాలు.

limb-met = వర్తిస్తుంది
limb-not_met = వర్తించదు
# Shown with a dotted outline; must never look like "no".
limb-not_known = ఇంకా తెలియదు
limb-presumed = చట్టం అలా భావిస్తుంది

## Presumptions: what the law takes as so until someone shows otherwise

presumption-minimum_wage_is_force = కనీస వేతనం కంటే తక్కువ కూలి బలవంతపు శ్రమే
    .why = అవసరం ఒత్తిడి లేనిదే ఎవరూ కనీస వేతనం కంటే తక్కువకు పని చేయరని, ఆ ఒత్తిడే బలవంతమని సుప్రీంకోర్టు 1982లో చెప్పింది (PUDR).
presumption-debt_hold_is_force = అప్పుతో పట్టి ఉంచడం కూడా బలవంతమే
    .why = అప్పు వేరే పనిని, తిరగడాన్ని లేదా అమ్మకాన్ని అడ్డుకుంటే, అవసరమే ఆ వ్యక్తిని బలవంతపెట్టింది. ఇది 1982 తీర్పును (PUDR) మేము అర్థం చేసుకున్న విధం.
presumption-force_means_bonded = బలవంతపు శ్రమను వెట్టిచాకిరిగా పరిగణిస్తారు
    .why = శ్రమ బలవంతంగా జరిగితే, అడ్వాన్సు లేదా మరో ప్రతిఫలం ఉన్నట్టే భావించాలని సుప్రీంకోర్టు 1984లో చెప్పింది (Bandhua Mukti Morcha); కాదని యజమాని లేదా ప్రభుత్వం చూపవచ్చు.
presumption-agreement_presumed = ఏర్పాటు ఉన్నట్టే చట్టం భావిస్తుంది
    .why = "వాస్తవమైన లేదా భావించబడిన" ఏర్పాటు అని చట్టం అంటుంది; శ్రమ బలవంతంగా జరిగితే, లేదా ఆచారమే అలా ఉంటే, దాన్ని ఎవరూ నిరూపించనక్కర్లేదు.
# Section 15 of the Act.
presumption-burden_on_creditor = నిరూపించాల్సింది అప్పు ఇచ్చినవారు
    .why = అప్పు వెట్టిచాకిరి అప్పు అని కార్మికులు గానీ నిఘా కమిటీ గానీ చెబితే, అది కాదని అప్పు ఇచ్చినవారే నిరూపించాలి.
# Used where the person says that the debt kept them there, and nobody asked about other work.
presumption-debt_holds_the_person = అప్పు వేరే పనిని అడ్డుకుంది
    .why = అప్పే తమను అక్కడ ఉంచిందని చెప్పినవారిని, వేరే చోట పని చేయగలిగేవారమని వారు చెప్పే వరకు, ఆ అప్పే వేరే పని నుండి అడ్డుకుందని భావిస్తారు. ఇది 1982 తీర్పును (PUDR) మేము అర్థం చేసుకున్న విధం.
# Used where a date or a detail is missing that could still turn the answer.
presumption-told_so_far = చెప్పినది నిజమని భావిస్తారు
    .why = ఒక తేదీ లేదా వివరం ఇంకా తెలియదు. అది చెప్పే వరకు, చెప్పినదే నిజమని భావిస్తారు: వెట్టిచాకిరిని కోర్టు విచారణలో లాగా నిరూపించనక్కర్లేదు (Bandhua Mukti Morcha, 1984). ఇది తీర్పును మేము అర్థం చేసుకున్న విధం.

presumed-only = ఇది చట్టపరమైన భావనలపైనే ఆధారపడి ఉంది
    .why = దాఖలు చేసే ముందు, అప్పు గురించి, వెళ్లిపోవడం గురించి అడగండి. లేకపోతే ఇది కేవలం కూలి వివాదం అని కార్యాలయం చెప్పవచ్చు.

## What was concluded. Advice to a person who decides; never a refusal.

# Legal term: prima facie.
status-prima_facie = వెట్టిచాకిరి: ప్రాథమికంగా కనిపిస్తోంది
    .meaning = చెప్పినవి, అవతలి పక్షం వేరుగా చూపే వరకు, చట్టం దీన్ని వెట్టిచాకిరిగా పరిగణించడానికి చాలు (prima facie).
status-needs_enquiry = విచారణ అవసరం
    .meaning = చట్టం అడిగేది ఏదో ఇంకా తెలియదు. విచారించే బాధ్యత ఇప్పటికే ఉంది; జవాబు లేని ప్రశ్నలు కింద ఉన్నాయి.
status-not_shown = చెప్పినవాటి నుంచి కనిపించడం లేదు
    .meaning = ఏకాంతంగా, సురక్షితంగా చెప్పినవి దీన్ని చూపడం లేదు. ఇది ఎవరినీ నిరాకరించదు: మళ్లీ అడగండి, లేదా పేరున్న అధికారి రాతపూర్వకంగా నిర్ణయించనివ్వండి.

forced-shown = బలవంతపు శ్రమ: కనిపిస్తోంది
    .meaning = బలప్రయోగం, బెదిరింపు లేదా చట్టం లెక్కించే మరో ఒత్తిడి గురించి ఒకరు చెప్పారు.
forced-presumed = బలవంతపు శ్రమ: చట్టం అలా భావిస్తుంది
    .meaning = కనీస వేతనం కంటే తక్కువ కూలి వంటి మరో విషయం నుంచి చట్టం బలవంతాన్ని భావిస్తుంది.
forced-not_known = బలవంతపు శ్రమ: ఇంకా తెలియదు
    .meaning = చెప్పడానికి సరిపడా వివరాలు లేవు.
forced-not_shown = బలవంతపు శ్రమ: చెప్పినవాటి నుంచి కనిపించడం లేదు
    .meaning = చెప్పినవి బలవంతాన్ని చూపడం లేదు. మళ్లీ అడగవచ్చు.

## The eleven signs of forced labour named by the International Labour Organization (ILO)

indicator-abuse_of_vulnerability = బలహీన స్థితిని వాడుకోవడం
indicator-deception = మోసగించడం
indicator-restriction_of_movement = స్వేచ్ఛగా తిరగనివ్వకపోవడం
indicator-isolation = ఇతరులకు దూరం చేయడం
indicator-physical_and_sexual_violence = శారీరక లేదా లైంగిక హింస
indicator-intimidation_and_threats = బెదిరింపులు, భయపెట్టడం
indicator-retention_of_identity_documents = గుర్తింపు పత్రాలను వేరొకరు పెట్టుకోవడం
indicator-withholding_of_wages = కూలి ఆపి ఉంచడం
indicator-debt_bondage = అప్పుతో పట్టి ఉంచడం
indicator-abusive_working_and_living_conditions = దుర్భర పని, జీవన పరిస్థితులు
indicator-excessive_overtime = మితిమీరిన పని గంటలు

## Other laws that the same facts may meet

also-child_labour = బాల కార్మిక వ్యవస్థ
    .why = 14 ఏళ్లలోపు పిల్లలు పని చేయడం, లేదా 14 నుంచి 17 ఏళ్లవారు ప్రమాదకర పని చేయడం (బాల మరియు కౌమార కార్మిక చట్టం, 1986).
also-trafficking = మానవ అక్రమ రవాణా
    .why = దోపిడీ చేయడానికి బెదిరింపు, బలప్రయోగం, మోసం లేదా ప్రలోభంతో చేర్చుకోవడం, తరలించడం లేదా ఉంచుకోవడం (భారతీయ న్యాయ సంహిత, సెక్షన్ 143; 1 జులై 2024కు ముందు భారత శిక్షా స్మృతి, సెక్షన్ 370).
# The Palermo Protocol (United Nations, 2000): for children no force or deceit needs to be shown.
also-trafficking_palermo = మానవ అక్రమ రవాణా, ఐక్యరాజ్యసమితి నిర్వచనం ప్రకారం
    .why = పైన చెప్పినట్టే; కానీ 18 ఏళ్లలోపు వారి విషయంలో బెదిరింపు, బలప్రయోగం, మోసం చూపనక్కర్లేదు.
also-scst_atrocity = షెడ్యూల్డ్ కులం లేదా తెగ వ్యక్తిపై అఘాయిత్యం (అట్రాసిటీ)
    .why = షెడ్యూల్డ్ కులం లేదా తెగకు చెందని వ్యక్తి, వాటికి చెందిన వ్యక్తితో బలవంతపు పని లేదా వెట్టిచాకిరి చేయించారు (ఎస్సీ/ఎస్టీ అత్యాచారాల నిరోధక చట్టం, 1989).
also-forced_labour_ilo = బలవంతపు శ్రమ, అంతర్జాతీయ నిర్వచనం ప్రకారం
    .why = ఏదో ఒక శిక్ష భయంతో, తన ఇష్టం లేకుండా చేసే పని (ILO ఒడంబడిక 29).
# Section 79 of the Juvenile Justice Act, 2015.
also-jj79 = పని కోసం వెట్టిలో ఉంచిన బాలలు
    .why = 18 ఏళ్లలోపు వ్యక్తిని పని కోసం వెట్టిలో ఉంచారు, లేదా వారి సంపాదనను ఆపారు లేదా వాడుకున్నారు (బాలల న్యాయ చట్టం, 2015, సెక్షన్ 79).

## Whose word it is

speaker-worker = పని చేసిన వ్యక్తి చెప్పినది
speaker-family = కుటుంబం చెప్పినది
speaker-witness = సాక్షి చెప్పినది
speaker-official = అధికారి చెప్పినది
speaker-employer = యజమాని చెప్పినది
speaker-document = పత్రం నుంచి
speaker-computed = లెక్కించినది
speaker-interviewer = ఇంటర్వ్యూ చేసినవారు గుర్తించినది
# Before a list of grounds: "because: paid ₹ 300 a week"
because = ఎందుకంటే
# A fact that was told within hearing of the employer: a "no" counts as not known.
told-not-private = ఏకాంతంగా చెప్పలేదు
# Two people of equal weight said different things.
told-conflict = రెండు కథనాలు వేరుగా ఉన్నాయి: తెలియదు అనే పరిగణిస్తాం
