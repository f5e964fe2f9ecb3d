
## The letters by name

letter-release_certificate = मुक्ति प्रमाण-पत्र
    .what = कार्यालय द्वारा स्वयं हस्ताक्षरित, एक व्यक्ति के लिए।
letter-corrigendum_request = प्रमाण-पत्र में सुधार का अनुरोध
    .what = गलत नाम, आयु या ज़िला, कोई छूट गया, परिवार के लिए एक ही काग़ज़, या खोया हुआ काग़ज़।
letter-re_enquiry_demand = नई जाँच की माँग
    .what = व्यक्ति अकेले, अपनी भाषा में, दूसरे अधिकारी के सामने।
letter-appeal_to_magistrate_above = ऊपर के मजिस्ट्रेट को अभ्यावेदन
    .what = प्रमाण-पत्र देने से इनकार हुआ, या कार्यालय चुप है।
letter-comparison_annexure = समूह की तुलना, व्यक्ति दर व्यक्ति
    .what = किसे प्रमाण-पत्र मिला और किसे नहीं, किन समान तथ्यों पर।

## What is wrong with a certificate

choice-certificate_fault-name = गलत नाम
choice-certificate_fault-age = गलत आयु
choice-certificate_fault-district = गलत ज़िला
choice-certificate_fault-dependant_left_out = कोई आश्रित छूट गया
choice-certificate_fault-family_paper = परिवार के लिए एक ही काग़ज़
choice-certificate_fault-lost = खो गया
choice-certificate_fault-other = कुछ और

fact-certificate-own = प्रमाण-पत्र इसी व्यक्ति का अपना है
    .ask = क्या प्रमाण-पत्र आपके अपने नाम से, आपके लिए है?
    .help = परिवार के लिए एक काग़ज़ एक ही व्यक्ति के लिए गिना जाता है। बाकी को अपना अलग प्रमाण-पत्र चाहिए।

## Request to correct a certificate

letter-corrigendum_request-subject = बंधित श्रम पद्धति (उत्सादन) अधिनियम, 1976 के अधीन मुक्ति प्रमाण-पत्र में सुधार का अनुरोध
letter-corrigendum_request-opening = यहाँ नामित व्यक्तियों को { $date } का मुक्ति प्रमाण-पत्र दिया गया था। नीचे दिए कारणों से वह जैसा है वैसा काम में नहीं आ सकता।
letter-corrigendum_request-opening_undated = यहाँ नामित व्यक्तियों को मुक्ति प्रमाण-पत्र दिया गया था। नीचे दिए कारणों से वह जैसा है वैसा काम में नहीं आ सकता।
letter-corrigendum_request-wrong = क्या सुधारा जाना है
letter-corrigendum_request-write = क्या लिखा है, और क्या होना चाहिए
letter-corrigendum_request-column-label = व्यक्ति
letter-corrigendum_request-column-number = प्रमाण-पत्र सं.
letter-corrigendum_request-column-fault = क्या गलत है
letter-corrigendum_request-column-as_written = जैसा लिखा है
letter-corrigendum_request-column-as_it_should_be = जैसा होना चाहिए
letter-corrigendum_request-no_delay = लिखने की भूल से निष्कर्ष समाप्त नहीं होता, और उससे मिलने वाले अधिकार टलते नहीं। प्रमाण-पत्र अपनी पहली तारीख से मान्य है; तात्कालिक सहायता और पुनर्वास सुधार की प्रतीक्षा न करें।
letter-corrigendum_request-demand-correct = प्रमाण-पत्र को ऊपर दिखाए अनुसार सुधारें, संख्या और पहली तारीख वही रखें, और जिन कार्यालयों के पास प्रति है उन्हें लिखित सूचना दें।
letter-corrigendum_request-demand-dependant = जो छूट गए हैं उनमें से हर एक को, बच्चों को भी, उसके अपने नाम से प्रमाण-पत्र दें।
letter-corrigendum_request-demand-own = परिवार के हर सदस्य को उसके अपने नाम से प्रमाण-पत्र दें। परिवार के लिए एक काग़ज़ केवल एक व्यक्ति के लिए गिना जाता है।
letter-corrigendum_request-demand-copy = खोए प्रमाण-पत्र की प्रमाणित प्रति अभिलेख से, बिना शुल्क और बिना नई जाँच के दें।
letter-corrigendum_request-demand-hand = काग़ज़ व्यक्ति को स्वयं सौंपें, उसकी समझ की भाषा में पढ़कर सुनाएँ, और प्राप्ति दर्ज करें।
letter-corrigendum_request-demand-meanwhile = तब तक बैंकों और कार्यालयों को लिखित पुष्टि दें कि यह व्यक्ति मुक्त कराया गया बंधुआ मज़दूर है।

## Demand for a new enquiry

letter-re_enquiry_demand-subject = बंधित श्रम पद्धति (उत्सादन) अधिनियम, 1976 की धारा 10 से 12 के अधीन नई जाँच की माँग
letter-re_enquiry_demand-opening = जो जाँच हुई उससे सच सामने नहीं आ सका। नई जाँच की माँग की जाती है।
letter-re_enquiry_demand-opening_refused = ऐसी जाँच के बाद, जिससे सच सामने नहीं आ सका, { $date } को प्रमाण-पत्र देने से इनकार किया गया। नई जाँच की माँग की जाती है।
letter-re_enquiry_demand-how = मज़दूर को कैसे सुना जाना चाहिए
letter-re_enquiry_demand-alone = अकेले। मालिक, ठेकेदार या उनके लोगों के सामने पूछे जाने पर कोई खुलकर नहीं बोल सकता; उनके सुनते हुए किया गया इनकार कुछ सिद्ध नहीं करता।
letter-re_enquiry_demand-language = अपनी भाषा में, ऐसे दुभाषिए के साथ जिसका मालिक से कोई संबंध न हो; महिलाएँ चाहें तो महिला अधिकारी द्वारा।
letter-re_enquiry_demand-officer = पहले जाँच करने वाले से भिन्न अधिकारी द्वारा, जिसने अभी कोई राय न बनाई हो।
letter-re_enquiry_demand-paper = काग़ज़ पर: क्या पूछा गया और क्या उत्तर मिला, पढ़कर सुनाया जाए, और प्रति व्यक्ति को दी जाए।
letter-re_enquiry_demand-demand-officer = नई जाँच के लिए दूसरे अधिकारी का नाम और दिन लिखित में बताएँ।
letter-re_enquiry_demand-demand-alone = हर व्यक्ति को अकेले और सुरक्षित, { $language } में, स्वतंत्र दुभाषिए के साथ सुनें।
letter-re_enquiry_demand-demand-copy = हर बयान पढ़कर सुनाएँ और उसकी प्रति व्यक्ति को दें।
letter-re_enquiry_demand-demand-finding = हर व्यक्ति के बारे में निष्कर्ष कारणों सहित लिखित में दर्ज करें।
letter-re_enquiry_demand-demand-certificate = जो बंधुआ मज़दूर पाया जाए उसे उसके अपने नाम से प्रमाण-पत्र दें।

## Appeal to the magistrate above

letter-appeal_to_magistrate_above-subject = बंधित श्रम पद्धति (उत्सादन) अधिनियम, 1976 के अधीन मुक्ति प्रमाण-पत्र से इनकार के विरुद्ध अभ्यावेदन
letter-appeal_to_magistrate_above-opening = { $date } को यहाँ नामित व्यक्तियों को मुक्ति प्रमाण-पत्र देने से इनकार किया गया। वे इनकार करने वाले अधिकारी से ऊपर के मजिस्ट्रेट से फ़ाइल मँगाकर निर्णय करने का अनुरोध करते हैं।
letter-appeal_to_magistrate_above-opening_silent = यहाँ नामित व्यक्तियों को न मुक्ति प्रमाण-पत्र दिया गया है न कोई आदेश। वे संबंधित अधिकारी से ऊपर के मजिस्ट्रेट से फ़ाइल मँगाकर निर्णय करने का अनुरोध करते हैं।
letter-appeal_to_magistrate_above-why = इनकार क्यों नहीं टिक सकता
letter-appeal_to_magistrate_above-not_wages = इसे मज़दूरी का विवाद कहने या समझौता होने से कुछ बंद नहीं होता: देय का कुछ भाग चुकाने से निष्कर्ष, मुक्ति और प्रमाण-पत्र का कर्तव्य समाप्त नहीं होता।
letter-appeal_to_magistrate_above-not_police = प्रमाण-पत्र से पहले न पुलिस मामला चाहिए न दोषसिद्धि।
letter-appeal_to_magistrate_above-not_panchayat = पंचायत की बात सुनी जा सकती है; वह प्रमाण-पत्र या सहायता की शर्त नहीं है, विशेषकर जहाँ उसके सदस्यों का मालिक से संबंध हो।
letter-appeal_to_magistrate_above-reasons = हर व्यक्ति के लिए लिखित कारणों के बिना इनकार कोई निर्णय नहीं है।
letter-appeal_to_magistrate_above-same_group = उसी समूह के अन्य लोगों को, जो उसी जगह रखे गए थे, प्रमाण-पत्र दिए गए (कुल { $people })।
letter-appeal_to_magistrate_above-demand-call = जाँच की फ़ाइल मँगाएँ और आवेदकों को उसकी प्रति दें।
letter-appeal_to_magistrate_above-demand-hear = हर आवेदक को अकेले, उसकी अपनी भाषा में सुनें।
letter-appeal_to_magistrate_above-demand-set_aside = इनकार को रद्द करें।
letter-appeal_to_magistrate_above-demand-certificate = उनमें से हर एक को उसके अपने नाम से मुक्ति प्रमाण-पत्र दें।
letter-appeal_to_magistrate_above-demand-assistance = लागू तात्कालिक सहायता का भुगतान करें।
letter-appeal_to_magistrate_above-demand-reasons = इनमें से कुछ न माना जाए तो आदेश कारणों सहित, व्यक्ति दर व्यक्ति, लिखित में दें।
letter-appeal_to_magistrate_above-next = इस पर निर्णय न हुआ तो आवेदक विधिक सेवा प्राधिकरण से उच्च न्यायालय जाने के लिए वकील माँगेंगे।

## Comparison of a group

letter-comparison_annexure-subject = मामला { $case } के समूह की व्यक्ति दर व्यक्ति तुलना
letter-comparison_annexure-opening = समूह में एक ही जगह रखे गए { $people } लोग हैं। { $given } को प्रमाण-पत्र दिए गए और { $refused } को इनकार हुआ; { $open } के बारे में कोई निर्णय ज्ञात नहीं है।
letter-comparison_annexure-opening_decided = समूह में एक ही जगह रखे गए { $people } लोग हैं। { $given } को प्रमाण-पत्र दिए गए और { $refused } को इनकार हुआ।
letter-comparison_annexure-table = क्या निर्णय हुआ, और हर एक के बारे में क्या बताया गया
letter-comparison_annexure-column-person = व्यक्ति
letter-comparison_annexure-column-outcome = क्या निर्णय हुआ
letter-comparison_annexure-column-told = व्यक्ति के बारे में क्या बताया गया
letter-comparison_annexure-given = { $date } का प्रमाण-पत्र
letter-comparison_annexure-refused = { $date } को इनकार
letter-comparison_annexure-undecided = कोई निर्णय ज्ञात नहीं
letter-comparison_annexure-same = जिनका निर्णय हुआ उन सबके लिए क्या समान है
letter-comparison_annexure-same_none = अभी कोई ऐसा तथ्य ज्ञात नहीं जो उन सबके लिए समान हो जिनका निर्णय हुआ। पहले लिखें कि हर एक के बारे में क्या बताया गया।
letter-comparison_annexure-conclusion = इन्हीं समान तथ्यों पर कुछ लोगों को प्रमाण-पत्र दिया गया और कुछ को इनकार हुआ।
letter-comparison_annexure-demand-same_measure = सब पर एक ही मापदंड लगाएँ: जिन्हें इनकार हुआ उन्हें वही दें जो समान तथ्यों पर दूसरों को दिया गया।
letter-comparison_annexure-demand-reasons = अथवा व्यक्ति दर व्यक्ति लिखित में बताएँ कि कौन-सा तथ्य एक को दूसरे से अलग करता है।

## The paper

certificate-paper-title = मुक्ति प्रमाण-पत्र
certificate-paper-act = बंधित श्रम पद्धति (उत्सादन) अधिनियम, 1976 के अधीन
certificate-paper-draft = मसौदा
certificate-paper-draft_note = यह प्रमाण-पत्र नहीं है। इसे व्यक्ति की सहायता करने वालों ने लिखा है, ताकि मजिस्ट्रेट देखें, पूरा करें और हस्ताक्षर करें। इस पर न हस्ताक्षर है न कोड।
certificate-paper-number = संख्या
certificate-paper-date = तारीख
certificate-paper-name = नाम
certificate-paper-parent = पिता, माता या पति/पत्नी
certificate-paper-age = आयु और लिंग
certificate-paper-home = घर का पता
certificate-paper-work = काम और स्थान
certificate-paper-worksite = काम की जगह
certificate-paper-employer = मालिक या लेनदार
certificate-paper-advance = बताया गया अग्रिम
certificate-paper-period = कब से – कब तक
certificate-paper-freed = मुक्त हुए
certificate-paper-finding = निष्कर्ष दर्ज होने की तारीख
certificate-paper-fir = प्राथमिकी (FIR) की तारीख
certificate-paper-free = ऊपर नामित व्यक्ति अधिनियम की धारा 2 के अर्थ में बंधुआ मज़दूर था, और ऋण के लिए काम करने की हर बाध्यता से मुक्त है (धारा 4)।
certificate-paper-debt = बंधित ऋण, समस्त ब्याज सहित, समाप्त है। कोई उसे माँग या ले नहीं सकता (धारा 6 और 9)। उसके बदले ली गई संपत्ति लौटाई जानी है।
certificate-paper-home_rule = व्यक्ति को काम के समय जिस घर में वह रहता था उससे निकाला नहीं जा सकता (धारा 8)।
certificate-paper-own = यह प्रमाण-पत्र केवल इसी व्यक्ति का है। यह परिवार के किसी और के लिए नहीं है।
certificate-paper-no_conviction = सहायता और पुनर्वास पुलिस मामले या दोषसिद्धि की प्रतीक्षा नहीं करते।
certificate-paper-signature = हस्ताक्षर
certificate-paper-signatory = नाम और पदनाम
certificate-paper-seal = कार्यालय की मुहर
certificate-paper-code = जिसे यह काग़ज़ दिखाया जाए वह चौकोर कोड को बिना नेटवर्क, कार्यालय की सार्वजनिक कुंजी से जाँच सकता है: mukti verify, या पृष्ठ “प्रमाण-पत्र जाँचें”। सही कोड के बिना काग़ज़ की जाँच कार्यालय से करें।
certificate-paper-received = स्वयं प्राप्त किया
certificate-paper-received_text = व्यक्ति के हस्ताक्षर या अँगूठा, तारीख; किसने किस भाषा में पढ़कर सुनाया
