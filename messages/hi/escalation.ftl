# Letters that follow when an office stays silent or refuses; the history of letters; offices above.

letter-escalation_superior = ऊपर के कार्यालय को पत्र
    .what = ऊपर के कार्यालय को बताता है कि क्या माँगा गया, कब, और यह कि कुछ नहीं हुआ।
letter-escalation_state = राज्य सरकार को पत्र
    .what = राज्य के विभाग को बताता है कि ज़िले में उसके अधिकारियों ने क्या नहीं किया।
letter-rti_application = सूचना का आवेदन (आरटीआई)
    .what = पूछता है कि हर पत्र पर क्या हुआ, किस अधिकारी ने किया, और प्रतियाँ माँगता है। इसमें किसी श्रमिक का नाम नहीं होता।
letter-reasoned_order_demand = कारण सहित आदेश की माँग
    .what = माँगता है कि इनकार लिखित में, कारण सहित दिया जाए और मामले को फिर से देखा जाए।

letter-history-heading = अब तक भेजे गए पत्र
letter-history-column-letter = पत्र
letter-history-column-office = किसको
letter-history-column-sent = भेजने की तारीख
letter-history-column-proof = भेजने का प्रमाण
letter-history-column-answer = उत्तर
letter-history-how-by_hand = हाथ से
letter-history-how-post = डाक से
letter-history-how-email = ई-मेल से
letter-history-how-portal = वेबसाइट पर
letter-history-how-phone = फ़ोन से
letter-history-how-other = किसी और तरह
letter-history-received = { $date } को मिला
letter-history-no_answer = कोई मालूम नहीं
letter-history-answer-done = कहता है कि हो गया
letter-history-answer-refused = इनकार
letter-history-answer-promised = वचन दिया
letter-history-answer-received = मिला, और कुछ नहीं
letter-history-answer-other = दूसरा उत्तर
letter-annexure-fee = शुल्क चुकाने का, या गरीबी रेखा से नीचे होने का प्रमाण

letter-escalation-subject = आपके अधीन कार्यालय का अधूरा कर्तव्य, मामला { $case }: निर्देश का अनुरोध
letter-escalation-opening = नीचे लिखा काम आपके पर्यवेक्षण के कार्यालय को करना था। उसका अंतिम दिन बीत चुका है। कार्यालय को लिखा गया और, हमें मिली जानकारी के अनुसार, वह नहीं हुआ है।
letter-escalation-opening_refused = आपके पर्यवेक्षण के एक कार्यालय ने कानून का माँगा हुआ काम करने से इनकार किया या उसे अधूरा छोड़ा, जैसा नीचे लिखा है।
letter-escalation_superior-authority = उक्त कार्यालय पर आपका अधिकार है। अनुरोध है कि उसका उपयोग करें और मामले को ऐसे अधिकारी से दिखवाएँ जिसने इसे पहले न देखा हो।
letter-escalation_state-authority = संविधान के अनुच्छेद 21 और 23 के अनुसार बंधन में रखे गए हर व्यक्ति की मुक्ति और पुनर्वास के लिए राज्य उत्तरदायी है। ज़िले में उसके अधिकारी उसी की ओर से काम करते हैं।
letter-escalation-demand-direct = उक्त कार्यालय को निर्देश दें कि जो देय है उसे तुरंत करे।
letter-escalation-demand-report = रिपोर्ट मँगाएँ कि हर पत्र किस तारीख को मिला और उस पर क्या किया गया।
letter-escalation-demand-reasons = यदि कोई बाधा है, तो अधोहस्ताक्षरी को कारण लिखित में दें।
letter-escalation-demand-protect = यह सुनिश्चित करें कि जिसने यह माँगा उसे न धमकाया जाए, न मालिक के साथ बुलाया जाए, न इसके लिए रुकना पड़े।

letter-rti_application-subject = सूचना का अधिकार अधिनियम, 2005 की धारा 6 के अधीन सूचना का आवेदन
letter-rti_application-opening = आपके कार्यालय ({ $office }) ने इन विषयों में क्या किया, इसकी सूचना माँगी जाती है। अधिनियम की धारा 6(2) के अनुसार कारण बताना आवश्यक नहीं है।
letter-rti_application-asked = माँगी गई सूचना
letter-rti_application-ask-action = ऊपर लिखे हर पत्र पर प्रतिदिन क्या कार्यवाही की गई।
letter-rti_application-ask-officer = फ़ाइल किन-किन अधिकारियों के पास, कब से कब तक रही: उनके नाम और पद।
letter-rti_application-ask-noting = फ़ाइल की टिप्पणियों, आदेशों और रिपोर्टों की प्रतियाँ।
letter-rti_application-ask-rule = इन मामलों में इस कार्यालय पर लागू समय-सीमा, और उसे तय करने वाले आदेश की प्रति।
letter-rti_application-ask-reasons = किसी इनकार या देरी के दर्ज कारण।
letter-rti_application-answer = उत्तर का समय
letter-rti_application-days = धारा 7(1) के अनुसार उत्तर प्राप्ति के { $count } दिन के भीतर देय है।
letter-rti_application-hours = जो किसी व्यक्ति के जीवन या स्वतंत्रता से जुड़ा है वह { $count } घंटे के भीतर देय है।
letter-rti_application-fee_what = शुल्क
letter-rti_application-third_party = कृपया प्रतियों में वह सब छोड़ दें जिससे किसी श्रमिक, बच्चे या गवाह की पहचान हो सके।

letter-reasoned_order_demand-subject = कारण सहित लिखित आदेश और नई जाँच की माँग, मामला { $case }
letter-reasoned_order_demand-opening_refused = { $date } को मुक्ति प्रमाण-पत्र देने से इनकार किया गया। यह इनकार लिखित में दिया जाए, कारणों और उन तथ्यों के साथ जिन पर वह टिका है।
letter-reasoned_order_demand-opening_silent = मुक्ति प्रमाण-पत्र माँगा गया; वह न दिया गया, न लिखित में इनकार किया गया। मौन कोई आदेश नहीं है।
letter-reasoned_order_demand-wage_dispute = मामले को मज़दूरी का विवाद कह देने से, पैसा चुका देने से या समझौते पर हस्ताक्षर से अधिनियम की धारा 4, 6 और 12 का कर्तव्य समाप्त नहीं होता।
letter-reasoned_order_demand-demand-order = हर व्यक्ति के लिए लिखित आदेश दें, जिसमें कारण, तारीख और अधिकारी का नाम हो।
letter-reasoned_order_demand-demand-record = बयानों और जाँच रिपोर्ट की प्रतियाँ दें।
letter-reasoned_order_demand-demand-again = मामले की जाँच किसी दूसरे अधिकारी से फिर कराएँ।
letter-reasoned_order_demand-demand-private = हर व्यक्ति को अकेले में, उसकी अपनी भाषा में और मालिक से दूर सुनें।
letter-reasoned_order_demand-next = यदि आदेश न आया, तो संबंधित लोगों की इच्छा के अनुसार यह विषय राज्य सरकार और उच्च न्यायालय के सामने रखा जाएगा।

duty-certificate_review = इनकार के कारण, और मामले पर फिर विचार
    .what = इनकार कारण सहित लिखित में दें, और मामले को फिर से देखें।
office-director_general_of_police = पुलिस महानिदेशक
office-principal_secretary_labour = प्रमुख सचिव, श्रम विभाग
office-high_court_legal_services = उच्च न्यायालय विधिक सेवा समिति
office-public_information_officer = लोक सूचना अधिकारी
