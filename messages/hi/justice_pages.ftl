### Pages of the cause list, of two districts and of threats, and what is said at entry.

page-hearings-passed = { $count ->
    [one] { $count } तारीख बीत गई, कुछ दर्ज नहीं
   *[other] { $count } तारीखें बीत गईं, कुछ दर्ज नहीं
}
    .help = तारीख बीत गई और किसी ने नहीं लिखा कि क्या हुआ। न्यायालय या वकील से पूछें और सुनवाई दर्ज करें।
page-hearings-undated = { $count ->
    [one] { $count } मामला बिना अगली तारीख के
   *[other] { $count } मामले बिना अगली तारीख के
}
    .help = मामला चल रहा है और अगली तारीख किसी को नहीं मालूम। पूछें। दिखाई तारीख पिछली सुनवाई की है।
page-threats = { $count ->
    [one] { $count } धमकी जिस पर कुछ नहीं किया गया
   *[other] { $count } धमकियाँ जिन पर कुछ नहीं किया गया
}
    .help = पहले सुरक्षा। व्यक्ति से अकेले में पूछें कि वह क्या चाहता है; फिर लिखें कि क्या किया गया। तब तक यह यहाँ रहता है।

page-hearings-title = वाद सूची
page-hearings-week = { $from } से { $until } तक
page-hearings-before = पिछला सप्ताह
page-hearings-after = अगला सप्ताह
page-hearings-day = सप्ताह का कोई दिन
page-hearings-district = काम का ज़िला
page-hearings-court = न्यायालय
page-hearings-listed = दिखाए गए सप्ताह की सूची में
page-hearings-none = दिखाए गए सप्ताह में कुछ नहीं है।
    .help = अगली तारीख लिखने पर सुनवाई यहाँ आती है: मामला खोलें, «लिखें कि कार्यालय ने क्या किया», फिर «सुनवाई»।
page-hearings-more = सूची इससे लंबी है। न्यायालय या ज़िला चुनें।
page-hearings-passed-table = बीती तारीखें
page-hearings-undated-table = बिना अगली तारीख
page-hearings-called = मुक्त व्यक्ति को बुलाया है
page-hearings-lawyers = वकील और उनका काम
    .help = पैनल के चिह्न से, नाम से कभी नहीं। सुनवाइयाँ दिखाए सप्ताह की हैं।
page-hearings-lawyer-not-told = चिह्न नहीं बताया
page-hearings-column-case = मामला
page-hearings-column-court = न्यायालय
page-hearings-column-purpose = किस लिए
page-hearings-column-date = अगली तारीख
page-hearings-column-place = काम कहाँ था
page-hearings-column-lawyer = वकील
page-hearings-column-cases = मामले
page-hearings-column-people = लोग
page-hearings-column-week = दिखाए गए सप्ताह में
page-threats-wants-protection = सुरक्षा चाहता है
page-threats-still-unsafe = अब भी सुरक्षित नहीं
page-handoff = दो ज़िले
    .help = हर कर्तव्य ठीक एक कार्यालय के पास है। केवल स्वीकृति या दोनों के ऊपर के कार्यालय का निर्णय उसे बदलता है।
page-handoff-holders = क्या किसके पास है
page-handoff-column-duty = क्या देय है
page-handoff-column-holder = किसके पास
page-handoff-stays = काम के ज़िले के पास रहता है
page-handoff-offered = उत्तर की प्रतीक्षा
page-handoff-accepted = स्वीकार
page-handoff-refused = भेजने वाले के पास वापस
page-handoff-decided-receiver = तय हुआ: लेने वाले ज़िले के पास
page-handoff-decided-sender = तय हुआ: भेजने वाले के पास
page-handoff-disputed = विवादित
page-handoff-since = { $date } से
page-handoff-no-duty = कोई कर्तव्य नहीं बताया
page-handoff-answers-nothing = एक उत्तर दर्ज है जिसका कोई खुला प्रस्ताव नहीं; उससे कुछ नहीं बदलता।
page-handoff-not-theirs = ज़िले ने वह दिया जो उसके पास नहीं; उससे कुछ नहीं बदलता।
page-handoff-to-nobody = प्रस्ताव में कोई ज़िला नहीं; सब जहाँ था वहीं रहता है।
page-handoff-before-move = इस व्यक्ति को घर ले जाने से पहले यह बाकी है:
page-handoff-moved-without = इस व्यक्ति को इनके बिना घर ले जाया गया:
handoff-missing-statement = अकेले में दिया बयान
handoff-missing-finding = लिखित निष्कर्ष
handoff-missing-certificate = मुक्ति प्रमाण-पत्र
handoff-missing-assistance = तात्कालिक सहायता
page-acts-area-handoff = दो ज़िले
page-acts-area-court = जाँच और न्यायालय, क़दम दर क़दम
page-acts-area-safety = धमकी और सुरक्षा
field-repatriation-unsafe_to_stay = वहाँ रहना असुरक्षित था
error-422-150 = इस व्यक्ति का अकेले में दिया बयान दर्ज नहीं है। उससे पहले किसी को नहीं ले जाया जाता, जब तक रहना असुरक्षित न हो।
    .next = पहले बयान दर्ज करें, या बताएँ कि रहना सुरक्षित नहीं था।
error-422-151 = इस व्यक्ति का लिखित निष्कर्ष दर्ज नहीं है।
    .next = पहले निष्कर्ष दर्ज करें, या बताएँ कि रहना सुरक्षित नहीं था।
error-422-152 = इस व्यक्ति का मुक्ति प्रमाण-पत्र दर्ज नहीं है।
    .next = पहले प्रमाण-पत्र दर्ज करें, या बताएँ कि रहना सुरक्षित नहीं था।
error-422-153 = इस व्यक्ति को तात्कालिक सहायता मिलना दर्ज नहीं है।
    .next = पहले भुगतान दर्ज करें, या बताएँ कि रहना सुरक्षित नहीं था।
error-422-154 = { $date } को सरकारी कार्यालय बंद रहते हैं: रविवार या सार्वजनिक छुट्टी।
    .next = दिन जाँचें। अगर न्यायालय फिर भी बैठा, तो रखें।
error-422-155 = सीएनआर संख्या ऐसी नहीं होती: उसमें 16 चिह्न होते हैं, चार राज्य और न्यायालय के, फिर बारह अंक, अंतिम चार वर्ष।
    .next = न्यायालय की वेबसाइट या समन से उतारें।
error-422-156 = आरोप-पत्र { $date } का है, इस सुनवाई के बाद।
    .next = दोनों तारीखें जाँचें।
error-422-157 = कोई आरोप-पत्र दर्ज नहीं, और न्यायालय यह उसके बाद ही सुनता है।
    .next = आरोप-पत्र भी दर्ज करें, या सुनवाई का उद्देश्य फिर चुनें।
error-422-158 = अगली तारीख { $date } की सुनवाई के बाद की नहीं है।
    .next = दोनों तारीखें जाँचें।
error-422-159 = कोई प्रस्ताव नहीं जिसका यह उत्तर हो: इससे कुछ नहीं बदलेगा।
    .next = पहले प्रस्ताव दर्ज करें; ज़िला और तारीखें जाँचें।
error-422-160 = प्रस्ताव में लेने वाला ज़िला नहीं: सब जहाँ है वहीं रहेगा।
    .next = ज़िला लिखें।
error-422-161 = प्रस्ताव देने वाले ज़िले के पास अभी यह सब नहीं: जो उसके पास नहीं, वह नहीं बदलेगा।
    .next = मामले के पृष्ठ पर देखें कि क्या किसके पास है।
error-422-162 = कोई माँग दर्ज नहीं जिसका यह उत्तर हो।
    .next = पहले माँग दर्ज करें; तारीखें जाँचें।
error-422-163 = कोई विवाद दर्ज नहीं जिसका यह निर्णय हो।
    .next = पहले विवाद दर्ज करें; तारीखें जाँचें।
error-422-164 = इस राज्य में उच्च न्यायालय ने कार्यपालक मजिस्ट्रेट से विचारण का अधिकार हटा दिया है ({ $cite })।
    .next = न्यायालय की जाँच करें। अगर ऐसा ही हुआ था, तो वहाँ आपत्ति उठाई जा सकती है: जैसा था वैसा ही दर्ज करें।
trial-court = मुक़दमा यहाँ चलता है:
trial-objection = दूसरे राज्यों के उच्च न्यायालयों ने कार्यपालक मजिस्ट्रेट द्वारा विचारण को रद्द कर दिया है। यह आपत्ति इस राज्य में भी उठाई जा सकती है।
