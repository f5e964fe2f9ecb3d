
## Records

record-certificate_application = प्रमाण-पत्र की माँग
    .what = मुक्ति प्रमाण-पत्र माँगा गया, लिखकर या बोलकर।
field-certificate_application-on = माँगने की तारीख
field-certificate_application-office = किस कार्यालय से
field-certificate_application-how = कैसे
field-certificate_application-number = डायरी संख्या
field-certificate_application-note = टिप्पणी

record-certificate_delivery = प्रमाण-पत्र सौंपा गया
    .what = किसी ने अधिकारी के हाथ से प्रमाण-पत्र लिया।
field-certificate_delivery-on = सौंपने की तारीख
field-certificate_delivery-in_person = स्वयं व्यक्ति के हाथ में
field-certificate_delivery-handed_to = किसने लिया
field-certificate_delivery-receiver = लेने वाले का नाम
field-certificate_delivery-read_out = व्यक्ति की समझ की भाषा में पढ़कर सुनाया गया
field-certificate_delivery-photo = कागज़ की फ़ोटो ली गई
    .help = फ़ोटो मामले में “फ़ोटो, रिकॉर्डिंग, कागज़” के नीचे लगाएँ।
field-certificate_delivery-number = प्रमाण-पत्र संख्या
field-certificate_delivery-note = टिप्पणी

record-certificate_error = प्रमाण-पत्र गलत या खोया
    .what = उसमें कुछ गलत है, कोई छूट गया, परिवार के लिए एक ही कागज़ है, या वह खो गया।
field-certificate_error-on = कब पता चला
field-certificate_error-fault = क्या गलत है
field-certificate_error-number = प्रमाण-पत्र संख्या
field-certificate_error-as_written = क्या लिखा है
field-certificate_error-as_it_should_be = क्या होना चाहिए
field-certificate_error-dependant = कौन छूट गया
field-certificate_error-note = टिप्पणी

record-certificate_correction = प्रमाण-पत्र सुधारा गया
    .what = कार्यालय ने उसे सुधारा, या प्रमाणित प्रति दी।
field-certificate_correction-on = सुधार की तारीख
field-certificate_correction-office = कार्यालय
field-certificate_correction-number = संख्या
field-certificate_correction-note = टिप्पणी

record-certificate_withdrawal = प्रमाण-पत्र वापस लिया गया
    .what = कार्यालय ने दिया हुआ प्रमाण-पत्र वापस ले लिया।
field-certificate_withdrawal-on = वापस लेने की तारीख
field-certificate_withdrawal-office = कार्यालय
field-certificate_withdrawal-number = प्रमाण-पत्र संख्या
field-certificate_withdrawal-code = हस्ताक्षरित प्रमाण-पत्र का कोड
field-certificate_withdrawal-reasons = बताए गए कारण
field-certificate_withdrawal-note = टिप्पणी

record-settlement = मज़दूरी विवाद कहा गया, या समझौता
    .what = किसी ने इसे मज़दूरी का विवाद माना या समझौता कराया। इससे कुछ बंद नहीं होता।
field-settlement-on = तारीख
field-settlement-kind = इसे क्या कहा गया
field-settlement-office = किसके सामने
field-settlement-amount = दी गई या वादा की गई राशि
field-settlement-pressed = क्या व्यक्ति पर मानने का दबाव था?
field-settlement-note = टिप्पणी

record-panchayat_verification = पंचायत ने कहा
    .what = पंचायत ने बताया कि कोई कौन है या क्या हुआ। यह किसी सहायता की शर्त नहीं है।
field-panchayat_verification-on = तारीख
field-panchayat_verification-panchayat = कौन-सी पंचायत
field-panchayat_verification-says_so = कहती है कि ऐसा है
field-panchayat_verification-asked_by_office = किसी कार्यालय ने माँगा था
field-panchayat_verification-conflict = दूसरे पक्ष से संबंध
field-panchayat_verification-note = टिप्पणी

field-release_certificate-own = इसी व्यक्ति के अपने नाम से
    .help = परिवार के लिए एक कागज़ एक ही व्यक्ति के लिए गिना जाता है: बताएँ किसके लिए।
field-release_certificate-code = हस्ताक्षरित प्रमाण-पत्र का कोड

choice-handed_to-person = स्वयं व्यक्ति
choice-handed_to-family = परिवार का कोई
choice-handed_to-organisation = कोई संगठन
choice-handed_to-panchayat = पंचायत
choice-handed_to-police = पुलिस
choice-handed_to-employer = मालिक
choice-handed_to-other = कोई और
choice-settlement_kind-wage_dispute = मज़दूरी का विवाद
choice-settlement_kind-compromise = समझौता
choice-settlement_kind-lok_adalat = लोक अदालत
choice-settlement_kind-labour_office = श्रम कार्यालय के सामने
choice-settlement_kind-panchayat = पंचायत के सामने
choice-settlement_kind-other = कुछ और
choice-panchayat_conflict-employer = कोई सदस्य मालिक है या मालिक के लिए काम करता है
choice-panchayat_conflict-relative = कोई सदस्य मालिक का रिश्तेदार है
choice-panchayat_conflict-caste = पंचायत मालिक के समुदाय के हाथ में है
choice-panchayat_conflict-money = किसी सदस्य का पैसा बाकी है
choice-panchayat_conflict-none_known = कोई ज्ञात नहीं

## Where a certificate stands

certificate-stage-not_asked = अभी माँगा नहीं गया
    .next = आवेदन लिखें। कोई माँगे या न माँगे, कर्तव्य चलता रहता है।
certificate-stage-asked = माँगा गया
    .next = अधिकारी को जाँच करनी है।
certificate-stage-enquired = जाँच हुई
    .next = मजिस्ट्रेट को लिखकर बताना है कि क्या पाया गया।
certificate-stage-found = बंधन पाया गया, प्रमाण-पत्र अभी नहीं
    .next = निष्कर्ष के बाद हर व्यक्ति को प्रमाण-पत्र मिलना है।
certificate-stage-refused = इनकार हुआ
    .next = लिखित कारण, नई जाँच, ऊपर के मजिस्ट्रेट; फिर उच्च न्यायालय।
certificate-stage-anothers_paper = केवल परिवार का कागज़, दूसरे के नाम से
    .next = एक कागज़ एक व्यक्ति के लिए गिना जाता है। इस व्यक्ति का अपना प्रमाण-पत्र अब भी देय है।
certificate-stage-issued = जारी हुआ, अभी व्यक्ति के हाथ में नहीं
    .next = इसे व्यक्ति को स्वयं सौंपना और पढ़कर सुनाना है।
certificate-stage-faulty = गलत, अधूरा या खोया
    .next = फिर भी मान्य है; सुधार का अनुरोध करें।
certificate-stage-delivered = व्यक्ति के हाथ में
    .next = कागज़ के लिए अब कुछ बाकी नहीं।
certificate-turn-ours = हमारी बारी
certificate-turn-office = कार्यालय की बारी
certificate-turn-nobody = हो गया
certificate-contradiction-given_after_refusal = { $earlier } को इनकार, { $later } को दिया गया। मामले में दोनों रहते हैं; बाद वाला, प्रमाण-पत्र, लागू है।
certificate-contradiction-refused_after_given = { $earlier } को दिया गया, { $later } को इनकार। मामले में दोनों रहते हैं; बाद वाला, इनकार, लागू है।
certificate-contradiction-given_before_asked = तारीख { $earlier } है, जो { $later } को माँगे जाने से पहले की है। दोनों तारीखें देखें।
certificate-notice-wage_dispute = { $date } को मज़दूरी का विवाद कहा गया।
    .why = इससे कुछ बंद नहीं होता: अधिनियम के अधीन कार्यालयों का देय बना रहता है।
certificate-notice-settlement = { $date } को समझौता हुआ।
    .why = समझौते से कुछ बंद नहीं होता: अधिनियम के अधीन कार्यालयों का देय कोई सौदे में नहीं दे सकता।
certificate-notice-panchayat = { $date } को पंचायत ने अपनी बात कही।
    .why = उसे सुना जा सकता है; कोई सहायता उसकी प्रतीक्षा नहीं करती।
certificate-notice-panchayat_conflict = { $date } को ऐसी पंचायत ने अपनी बात कही जिसका दूसरे पक्ष से संबंध है।
    .why = यह ध्यान में रखकर सुना जा सकता है; कोई सहायता उसकी प्रतीक्षा नहीं करती।
certificate-notice-handed_to_another = { $date } को किसी और को सौंपा गया।
    .why = जब व्यक्ति के पास हो तभी मिला माना जाता है।
certificate-notice-one_sided = { $date } की जाँच मालिक के सामने हुई।
    .why = कहीं नहीं लिखा कि व्यक्ति को अकेले सुना गया: नई जाँच माँगें।

## Pages

page-certificate-title = मुक्ति प्रमाण-पत्र
    .help = प्रमाण-पत्र हर व्यक्ति का अपना है। उससे पहले न पुलिस मामला, न दोषसिद्धि, न पंचायत की बात, न समझौता आता है।
page-certificate-open = माँग से सौंपने तक
page-certificate-holds = { $date } का प्रमाण-पत्र
page-certificate-contradiction = विरोधाभास
page-certificate-record = दर्ज करें:
page-certificate-other-act = कुछ और हुआ
page-certificate-steps = अब तक क्या हुआ
page-certificate-no-steps = अभी कुछ दर्ज नहीं।
page-certificate-papers = दिए गए कागज़
page-certificate-passed-over = बाद का कार्य लागू है
page-certificate-signed = हस्ताक्षरित कोड सहित
page-certificate-withdrawn = प्रमाण-पत्र वापस लिया गया; अगली सूची में है।
page-certificate-withdrawn-on = { $date } को वापस लिया गया
page-certificate-withdraw = यह प्रमाण-पत्र वापस लें
page-certificate-withdraw-reason = क्यों वापस लिया जा रहा है
page-certificate-paper = कागज़
    .draft = मजिस्ट्रेट के देखने, पूरा करने और हस्ताक्षर करने के लिए मसौदा। इस पर मसौदा लिखा है, न हस्ताक्षर है न कोड: केवल कार्यालय की अपनी स्थापना हस्ताक्षर कर सकती है।
    .office = यह स्थापना कार्यालय की है। यहाँ जिस पर हस्ताक्षर हो वह प्रमाण-पत्र है: पहले व्यक्ति और निष्कर्ष जाँचें।
page-certificate-draft = मसौदा देखें
page-certificate-issue = { $office } के लिए हस्ताक्षर करें और जारी करें
page-certificates-title = समूह के प्रमाण-पत्र
    .help = व्यक्ति दर व्यक्ति: क्या निर्णय हुआ और क्या बताया गया। समान तथ्यों पर निर्णय समान होना चाहिए।
page-certificates-counts = { $people } लोगों में से { $given } को दिया गया, { $refused } को इनकार
page-certificates-person = व्यक्ति
page-certificates-stage = कहाँ तक पहुँचा
page-certificates-papers = कागज़
page-certificates-told = क्या बताया गया
page-office-title = जारी करने वाले कार्यालय की कुंजी
    .what = केवल वहाँ जहाँ प्रमाण-पत्र जारी करने वाला कार्यालय स्वयं मुक्ति से काम करता है: वह अपनी कुंजी से हस्ताक्षर करता है, ताकि बैंक या दूसरा राज्य बिना नेटवर्क जाँच सके।
page-office-open = देखें या बदलें
page-office-none = यह स्थापना किसी कार्यालय की नहीं है। यह जो भी प्रमाण-पत्र छापे वह मसौदा है।
page-office-make = इस स्थापना को कार्यालय की बनाएँ
    .help = यह केवल कार्यालय में ही करें। इस कुंजी से जिस पर हस्ताक्षर हो, दूसरे उसे मानते हैं।
page-office-again = इस कार्यालय की दूसरी कुंजी या दूसरे शब्द
page-office-id = कार्यालय की पहचान
    .help = एक बार चुनी जाती है, बड़े अंग्रेज़ी अक्षर, अंक, बिंदु, डैश, स्लैश में: TN-SUNDARPUR-SDM.
page-office-name = कार्यालय का नाम, जैसा कागज़ पर
page-office-bearer = यह क्या है
page-office-state = राज्य
page-office-district = ज़िला
page-office-key = सार्वजनिक कुंजी
page-office-public = सार्वजनिक कुंजियाँ (बैंकों और दूसरे राज्यों के लिए फ़ाइल)
page-office-withdrawn = वापस लिए गए प्रमाण-पत्रों की सूची (फ़ाइल, अभी हस्ताक्षरित)
    .help = सूची महीने में कम से कम एक बार फिर दें: पुरानी सूची समाप्त दिखाई जाती है।
page-verify-title = प्रमाण-पत्र जाँचें
    .help = मुक्ति प्रमाण-पत्र के चौकोर कोड का पाठ यहाँ चिपकाएँ। कुछ नहीं रखा जाता, और किसी दूसरी मशीन से कुछ नहीं पूछा जाता।
page-verify-code = चौकोर कोड क्या कहता है
page-verify-more = दूसरे कार्यालयों की कुंजियाँ और सूचियाँ
page-verify-keys = कार्यालयों की सार्वजनिक कुंजियाँ, हर पंक्ति में एक
    .help = उस फ़ाइल से जो कार्यालय ने दी। इस पृष्ठ को चलाने वाले कार्यालय की कुंजियाँ पहले से ज्ञात हैं।
page-verify-list = वापस लिए गए प्रमाण-पत्रों की सूची
page-verify-do = जाँचें
    .help = यह न कोई नाम लेता है न किसी को ढूँढता है। इस पृष्ठ के बिना कंप्यूटर पर आदेश “mukti verify” यही करता है।
page-verify-person = नाम
page-verify-number = संख्या
page-verify-issued = जारी
page-verify-office = कार्यालय

## What a check says (also on the command line)

certificate-check-good = सही: यह वैसा ही है जैसा कार्यालय ने हस्ताक्षर किया।
certificate-check-refused = अस्वीकृत: इस पर भरोसा न करें।
certificate-check-says = यह प्रमाणित करता है कि यह व्यक्ति बंधुआ मज़दूर था और मुक्त है, और बंधित ऋण समाप्त है।
certificate-check-who = नाम: { $person }
certificate-check-number = संख्या: { $number }
certificate-check-office = कार्यालय: { $office } ({ $id })
certificate-check-place = स्थान: { $district }, { $state }
certificate-check-date = जारी: { $date }
certificate-withdrawal-no = { $made } की सूची के अनुसार वापस नहीं लिया गया।
certificate-withdrawal-ran_out = { $made } की सूची के अनुसार वापस नहीं लिया गया था; वह सूची { $next } को समाप्त हुई। नई सूची लें।
certificate-withdrawal-not_known = इस कार्यालय की वापस लिए गए प्रमाण-पत्रों की सूची नहीं दी गई: वापस लिया गया या नहीं, ज्ञात नहीं।
certificate-refusal-not_ours = यह मुक्ति प्रमाण-पत्र का कोड नहीं है।
certificate-refusal-cut = कोड का एक भाग नहीं है। उसे पूरा, फिर से स्कैन करें।
certificate-refusal-form = कोड पढ़ा नहीं जाता। उसे बदला गया, या वह कभी कोड था ही नहीं।
certificate-refusal-version = यह मुक्ति के बाद के संस्करण से बना है। जाँचने के लिए नया संस्करण लें।
certificate-refusal-foreign = इसमें कार्यालय { $office } का नाम है, जिसकी ऐसी कुंजी यहाँ ज्ञात नहीं। सार्वजनिक कुंजी कार्यालय से ही लें।
certificate-refusal-altered = यह जो कहता है उस पर कार्यालय ने हस्ताक्षर नहीं किए।
certificate-refusal-withdrawn = कार्यालय ने इसे { $date } को वापस ले लिया।
certificate-office-made = यह स्थापना अब कार्यालय { $office } ({ $id }) है, कुंजी { $number }। बैंकों और दूसरे राज्यों के लिए इसकी सार्वजनिक कुंजी:

## Problems

error-403-135 = यह स्थापना किसी कार्यालय की नहीं है: यह प्रमाण-पत्र पर हस्ताक्षर नहीं कर सकती।
    .next = मसौदा छापकर कार्यालय को दें। कार्यालय में कोई सदस्य कुंजियों के पृष्ठ पर उसकी कुंजी बनाता है।
error-404-135 = इस कोड का कोई हस्ताक्षरित प्रमाण-पत्र यहाँ इस व्यक्ति को नहीं दिया गया।
    .next = दिए गए कागज़ देखें और एक चुनें।
error-409-135 = यह स्थापना पहले से दूसरे कार्यालय की है।
    .next = कार्यालय की पहचान वही रहती है। दूसरे कार्यालय के लिए अलग स्थापना बनाएँ।
error-409-136 = यह प्रमाण-पत्र पहले ही वापस लिया जा चुका है।
    .next = यह सूची में है ही।
error-422-135 = कार्यालय के बारे में कही गई एक बात कुंजी में नहीं रह सकती: { $name }।
    .next = पहचान 3 से 32 बड़े अंग्रेज़ी अक्षर, अंक, बिंदु, डैश या स्लैश; नाम और ज़िला छोटे, राज्य और कार्यालय का प्रकार सूची में से।
error-422-136 = प्रमाण-पत्र नाम वाले व्यक्ति के लिए होता है, और इस व्यक्ति का नाम किसी ने नहीं बताया।
    .next = पहले नाम लिखें।
error-422-137 = कागज़ से पढ़े जा सकने वाले कोड के लिए यह बहुत लंबा है: { $name }।
    .next = इसे छोटा करें, जैसा किसी फ़ॉर्म पर हो।
error-422-138 = कुंजियों की पंक्ति { $number } में किसी कार्यालय की सार्वजनिक कुंजी नहीं है।
    .next = फ़ाइल जैसी कार्यालय ने दी वैसी चिपकाएँ: हर पंक्ति में एक कुंजी।
error-422-139 = वापस लिए गए प्रमाण-पत्रों की सूची मानी नहीं जा सकती ({ $code })।
    .next = form: यह ऐसी सूची नहीं; foreign: उसके कार्यालय की कुंजी ज्ञात नहीं; signature: वह वैसी नहीं जैसी कार्यालय ने हस्ताक्षर की। सूची कार्यालय से फिर लें।
error-600-135 = { $value } पढ़ी नहीं जा सकी: { $detail }
    .next = फ़ाइल का नाम दें, या कुंजियों के लिए फ़ाइलों का फ़ोल्डर।
error-600-136 = { $value }, पंक्ति { $number }: किसी कार्यालय की सार्वजनिक कुंजी नहीं।
    .next = हर पंक्ति में एक कुंजी, जैसी कार्यालय ने दी।
error-600-137 = सूची { $value } मानी नहीं जा सकती ({ $code })।
    .next = form: यह ऐसी सूची नहीं; foreign: उसके कार्यालय की कुंजी ज्ञात नहीं; signature: वह वैसी नहीं जैसी कार्यालय ने हस्ताक्षर की। सूची कार्यालय से फिर लें।
