### What the law gives a person, and how well each number is known.
### entitlement-<id> is a short name; .what is one plain sentence.

entitlement-debt-extinguished = कर्ज़ ख़त्म
    .what = हर बंधित ऋण कानून से ख़त्म हो जाता है। कोई उसे माँग नहीं सकता, उसके लिए मुक़दमा नहीं कर सकता, कुछ ले नहीं सकता।
entitlement-property-restored = संपत्ति वापस
    .what = कर्ज़ के लिए जो लिया या रखा गया, वह लौटाना होगा।
entitlement-homestead-kept = घर बना रहेगा
    .what = मुक्त व्यक्ति को उस घर से नहीं निकाला जा सकता जिसमें वे काम के साथ रहते थे।
entitlement-css-immediate_assistance = तात्कालिक सहायता
    .what = मुक्त होते ही ज़िला निधि से मिलने वाला पैसा। बाद में यह पुनर्वास राशि में गिना जाता है।
entitlement-css-rehabilitation = पुनर्वास राशि
    .what = फिर से जीवन शुरू करने के लिए भारत सरकार की योजना का पैसा। इसका एक हिस्सा ऐसी निधि में रखा जा सकता है जिससे हर महीने पैसा मिले।
entitlement-wages-shortfall = बकाया मज़दूरी
    .what = पूरे समय की न्यूनतम मज़दूरी और सचमुच मिली मज़दूरी का अंतर।
entitlement-wages-compensation = बकाया मज़दूरी पर मुआवज़ा
    .what = मज़दूरी प्राधिकारी बकाया रकम का दस गुना तक अलग से दिला सकता है।
entitlement-fine-daily_payment = जुर्माने में से प्रतिदिन की राशि
    .what = न्यायालय दोषी ठहराए और जुर्माना वसूल हो, तो कानून उसमें से मज़दूर को हर दिन के हिसाब से राशि देता है।
entitlement-scst-relief = एससी/एसटी अधिनियम की राहत
    .what = अनुसूचित जाति और जनजाति के लोगों के लिए राहत, हिस्सों में: प्राथमिकी पर, आरोप-पत्र पर और दोषसिद्धि पर।
entitlement-child_labour-fund = बालक और कुमार श्रम पुनर्वास निधि
    .what = मालिक का जुर्माना और सरकार की राशि, बच्चे के लिए निधि में रखी जाती है।
entitlement-compensation-victim = अपराध से पीड़ित व्यक्ति को मुआवज़ा
    .what = राज्य की प्रतिकर योजना; किसी पर मुक़दमा न चला हो तब भी इसे माँगा जा सकता है।
entitlement-legal_aid-counsel = मुफ़्त वकील
    .what = विधिक सेवा प्राधिकरण से बिना ख़र्च वकील, न्यायालय की फ़ीस और काग़ज़ात।
entitlement-witness-protection = गवाह के रूप में सुरक्षा
    .what = धमकियों से व्यक्ति और परिवार की सुरक्षा, आवेदन पर, जब तक ज़रूरत हो।
entitlement-employment-guarantee = रोज़गार गारंटी में काम
    .what = गाँव के परिवार के वयस्कों को हर साल तय दिनों का मज़दूरी वाला काम, या काम न मिले तो भत्ता।
entitlement-education-admission = स्कूल में जगह
    .what = 6 से 14 साल के हर बच्चे को उसकी उम्र की कक्षा में मुफ़्त पढ़ाई, और पढ़ाई पूरी करने में मदद।

## In kind, with the rehabilitation

entitlement-noncash-house_site = घर के लिए ज़मीन
    .what = राज्य से घर के लिए ज़मीन।
entitlement-noncash-agricultural_land = खेती की ज़मीन
    .what = राज्य से खेती के लिए ज़मीन।
entitlement-noncash-land_development = ज़मीन को खेती लायक बनाने में मदद
    .what = व्यक्ति की ज़मीन पर समतल करने, पानी और दूसरे काम।
entitlement-noncash-dwelling = कम लागत का मकान
    .what = कम लागत में बना मकान, या उसे बनाने में मदद।
entitlement-noncash-animal_husbandry = पशु और पशुपालन
    .what = गाय-भैंस, मुर्ग़ी, बकरी या सूअर, और उन्हें पालने में मदद।
entitlement-noncash-wage_employment = न्यूनतम मज़दूरी पर काम
    .what = ऐसा काम जिसमें न्यूनतम मज़दूरी से कम न मिले।
entitlement-noncash-minor_forest_produce = लघु वन उपज इकट्ठा करना और बेचना
    .what = लघु वन उपज इकट्ठा करने, तैयार करने और बेचने में मदद।
entitlement-noncash-ration = राशन और ज़रूरी सामान
    .what = राशन कार्ड और राशन की दुकान से सामान।
entitlement-noncash-education = बच्चों की पढ़ाई
    .what = बच्चों के लिए स्कूल, छात्रावास और छात्रवृत्ति।
entitlement-noncash-other_schemes = दूसरी कल्याण योजनाएँ
    .what = केंद्र या राज्य की कोई भी और योजना जिसके व्यक्ति पात्र हों।
entitlement-noncash-safe_accommodation = रहने की सुरक्षित जगह, खाना और घर तक का सफ़र
    .what = घर पहुँचने तक ज़िले के ख़र्च पर ठहरना, खाना और सफ़र।
entitlement-noncash-counselling = बात करने और सहारे के लिए परामर्श
    .what = व्यक्ति और परिवार के लिए परामर्श।
entitlement-noncash-skill = हुनर का प्रशिक्षण
    .what = किसी हुनर का मुफ़्त प्रशिक्षण।

## Schemes open to a freed household

entitlement-scheme-pmay_g = प्रधानमंत्री आवास योजना (ग्रामीण) में मकान
    .what = गाँव में मकान बनाने का पैसा; मुक्त बंधुआ मज़दूरों को पहले मिलता है।
entitlement-scheme-pm_jay = आयुष्मान भारत (PM-JAY) में अस्पताल का इलाज
    .what = परिवार को हर साल एक तय रकम तक अस्पताल में मुफ़्त इलाज।
entitlement-scheme-e_shram = ई-श्रम कार्ड
    .what = असंगठित मज़दूरों की राष्ट्रीय सूची में नाम, 16 से 59 साल वालों के लिए।
entitlement-scheme-bocw = निर्माण मज़दूर कल्याण बोर्ड
    .what = जिन्होंने पिछले साल 90 दिन निर्माण का काम किया, उनके लिए लाभ।
entitlement-scheme-nsap_old_age = वृद्धावस्था पेंशन
    .what = ग़रीब परिवारों में 60 साल की उम्र से मासिक पेंशन।
entitlement-scheme-nsap_widow = विधवा पेंशन
    .what = ग़रीब परिवारों की विधवाओं को मासिक पेंशन।
entitlement-scheme-nsap_disability = विकलांगता पेंशन
    .what = ग़रीब परिवारों में गंभीर विकलांगता वाले वयस्कों को मासिक पेंशन।
entitlement-scheme-nsap_family_benefit = पारिवारिक लाभ
    .what = ग़रीब परिवार के कमाने वाले की मृत्यु पर एक बार मिलने वाली राशि।
entitlement-scheme-ration = राशन कार्ड
    .what = राष्ट्रीय खाद्य सुरक्षा अधिनियम में हर महीने अनाज।
entitlement-scheme-ujjwala = रसोई गैस (उज्ज्वला)
    .what = ग़रीब परिवार की महिला के नाम गैस कनेक्शन।
entitlement-scheme-jan_dhan = बैंक खाता (जन धन)
    .what = बिना न्यूनतम राशि वाला बैंक खाता।
entitlement-scheme-matru_vandana = माँ को सहायता (मातृ वंदना)
    .what = बच्चे के जन्म के समय माँ को पैसा।
entitlement-scheme-scholarship = छात्रवृत्ति
    .what = अनुसूचित जाति और जनजाति के बच्चों के लिए छात्रवृत्ति।
entitlement-scheme-pm_sym = पेंशन बचत (PM-SYM)
    .what = 18 से 40 साल में जुड़ने वाले असंगठित मज़दूरों के लिए पेंशन बचत।

## Where an entitlement stands

entitlement-status-due = देय है
entitlement-status-not_yet = अभी नहीं
entitlement-status-not_applicable = लागू नहीं
entitlement-status-not_known = अभी मालूम नहीं

entitlement-received = { $amount } मिला
entitlement-outstanding = { $amount } बाकी
entitlement-of-which-annuity = इसमें से { $amount } ऐसी निधि में जिससे हर महीने पैसा मिले
entitlement-set-off = पहले मिले { $amount } गिन लिए गए हैं
entitlement-amount-not-known = रकम मालूम नहीं
entitlement-last-known = रकम की पुष्टि नहीं हुई; { $date } तक यह { $amount } तक थी, इससे कम नहीं माँगा जा रहा
entitlement-at-least = कम से कम { $amount }
entitlement-between = { $low } से { $high } के बीच
entitlement-up-to = { $amount } तक
entitlement-no-set-off = बाकी सब के अलावा
entitlement-per-household = परिवार के लिए

## Category of the rehabilitation scheme

category-A = श्रेणी A
    .meaning = वयस्क पुरुष, जब नीचे का कुछ लागू न हो।
category-B = श्रेणी B
    .meaning = महिला, बच्चा, या भीख मँगवाने या ज़बरन बाल श्रम से छुड़ाया गया बच्चा।
category-C = श्रेणी C
    .meaning = ट्रांसजेंडर व्यक्ति, विकलांग व्यक्ति, या यौन शोषण या तस्करी से छुड़ाई गई महिला या बच्चा; या जहाँ ज़िला मजिस्ट्रेट उचित समझें।
category-not_known = श्रेणी अभी मालूम नहीं
    .meaning = लिंग, उम्र या विकलांगता अभी नहीं बताई गई है।

## How well a number or a rule is known. The mark stands beside every number.

grade-text = मूल पाठ पढ़ा गया
    .meaning = सरकारी शब्द पढ़े गए हैं।
grade-reported = सूचित
    .meaning = दो स्रोत एक ही बात कहते हैं; सरकारी शब्द नहीं पढ़े गए।
grade-recalled = याद से, पहले पुष्टि करें
    .meaning = काम करने वाले लोग इसे जानते हैं, पर पुष्टि नहीं हुई है। दाख़िल करने से पहले पुष्टि करें।
grade-unknown = मालूम नहीं
    .meaning = खोजा गया पर मिला नहीं। कोई अनुमान नहीं लगाया गया।

## Units of law's numbers

unit-rupees = रुपये
unit-rupees_per_day = रुपये प्रति दिन
unit-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
 }
unit-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
 }
unit-months = { $count ->
    [one] { $count } महीना
   *[other] { $count } महीने
 }
unit-years = { $count ->
    [one] { $count } वर्ष
   *[other] { $count } वर्ष
 }
unit-percent = { $count } प्रतिशत
unit-percent_per_day = { $count } प्रतिशत प्रति दिन
unit-km = { $count } कि.मी.
unit-age_years = { $count ->
    [one] { $count } वर्ष की उम्र
   *[other] { $count } वर्ष की उम्र
 }
unit-kilograms = { $count } किलोग्राम
unit-person_days = { $count ->
    [one] { $count } दिन का काम
   *[other] { $count } दिनों का काम
 }
unit-count = { $count }
unit-times = { $count ->
    [one] { $count } गुना
   *[other] { $count } गुना
 }
unit-people = { $count ->
    [one] { $count } व्यक्ति
   *[other] { $count } व्यक्ति
 }

## Wages

wages-due = देय न्यूनतम मज़दूरी
wages-paid = दी गई
wages-short = बकाया
wages-days = गिने गए दिन
wages-rate-not-known = { $state } में { $work } के लिए { $date } की न्यूनतम मज़दूरी दर यहाँ मालूम नहीं है।
wages-no-period = काम के दिन मालूम नहीं हैं, इसलिए अभी हिसाब नहीं हो सकता।
wages-no-pay = सचमुच कितना मिला, यह अभी मालूम नहीं।
wages-ask-local = पूछें कि वहाँ इसी काम के लिए दूसरों को कितना मिलता है।
