# अभिरक्षा का विवरण: अदालत के लिए काग़ज़ जो दिखाता है कि मामले के बारे में क्या, कब, किसने रखा, और यह कैसे जाँचें।

## शीर्ष

custody = मामले के अभिलेख की अभिरक्षा
custody-what = इस मामले के बारे में क्या रखा गया, कब और किसने; और कोई भी कैसे जाँच सकता है कि उसके बाद कुछ बदला नहीं गया।
custody-case = मामला
custody-asked = तैयार किया गया
custody-contents = इसमें क्या है
custody-contents-text = प्रविष्टियाँ: { $entries }। फ़ाइलें: { $files }।
custody-organisation = संगठन की संख्या
custody-json = अभिलेख का हैश मान (SHA256)
custody-not_known_here = यहाँ ज्ञात नहीं

## जाँच कैसे करें

custody-check = जाँच कैसे करें
custody-check-text = इस काग़ज़ के साथ फ़ाइल { $json } और सूची { $sums } है। प्रोग्राम { $program } बिना नेटवर्क के, और उस प्रोग्राम के बिना जिसने इन्हें बनाया, दिखाता है कि हर प्रविष्टि हस्ताक्षरित चेकपॉइंट में है और दिखाए गए शब्द वही हैं जो रखे गए थे।
custody-check-trust = सार्वजनिक कुंजी, और हो सके तो चेकपॉइंट भी, उस व्यक्ति के अलावा किसी और से लें जो आपको यह काग़ज़ दे रहा है।

## चेकपॉइंट

custody-checkpoint = चेकपॉइंट
custody-checkpoint-text = अब तक रखी गई हर प्रविष्टि एक मान में जाती है, जिसे मूल कहते हैं। पहले की कोई प्रविष्टि बदली, हटाई या जोड़ी जाए तो मूल दूसरा हो जाता है।
custody-checkpoint-size = जर्नल में प्रविष्टियाँ
custody-checkpoint-root = मूल
custody-checkpoint-cosigned = सह-हस्ताक्षर
custody-checkpoint-cosigned_by = { $name }, { $moment }
custody-checkpoint-alone = किसी दूसरे संगठन ने इस चेकपॉइंट पर सह-हस्ताक्षर नहीं किए: यह केवल सर्वर के हस्ताक्षर पर टिका है।
custody-checkpoint-note = हस्ताक्षरित टिप्पणी
custody-checkpoint-code = वही टिप्पणी, स्कैन करने के लिए

## प्रविष्टियाँ

custody-entries = क्या रखा गया
custody-entries-text = प्रविष्टि की संख्या जर्नल में उसका स्थान है; बीच की संख्याएँ दूसरे मामलों की हैं। “सीलबंद” का अर्थ है: रखा गया, पर इस काग़ज़ को बनाने वाले के लिए खुला नहीं। “हटाया गया” का अर्थ है: जिस व्यक्ति के बारे में था, उसे भुला दिया गया। शब्द जा चुके हैं; कुछ रखा गया था, यह फिर भी सिद्ध है।
custody-entry = प्रविष्टि { $number }
custody-entry-happened = कब हुआ, जैसा बताया गया
custody-entry-learned = कब पता चला
custody-entry-hour = { $moment } से शुरू घंटे में
custody-entry-speaker = किसकी बात है
custody-entry-kept_by = किसने रखा
custody-parts-opened = खुले भाग: { $count }
custody-parts-sealed = सीलबंद: { $count }
custody-parts-removed = हटाए गए: { $count }

custody-kind-report = सूचना मिली
custody-kind-record = अभिलेख
custody-kind-document = पत्र जारी हुआ
custody-kind-link = दो अभिलेख जोड़े या अलग किए गए
custody-kind-consent = सहमति
custody-kind-person = व्यक्ति को भुलाया गया
custody-kind-member = संगठन का सदस्य
custody-kind-key = कुंजी
custody-kind-read = पढ़ना दर्ज हुआ

## फ़ाइलें

custody-files = फ़ाइलें
custody-files-text = मान मूल फ़ाइल का है, बाइट दर बाइट। छोटी की गई या चेहरे धुँधले की गई प्रति अपने आप में एक फ़ाइल है और बताती है कि किससे बनी।
custody-files-none = इस मामले के साथ कोई फ़ाइल नहीं रखी गई।
custody-file-unnamed = बिना नाम की फ़ाइल
custody-file-kind = प्रकार
custody-file-size = आकार
custody-file-bytes = { $bytes } बाइट
custody-file-entry = किसके साथ आई
custody-file-path = पैक में
custody-file-sha256 = हैश मान (SHA256)
custody-file-parent = किससे बनी

## हैश रिपोर्ट

custody-hashes = हैश रिपोर्ट
custody-hashes-text = सभी मान SHA256 हैं। पत्ती का मान बाकी मानों से निकलता है; हर पत्ती से मूल तक के क़दम फ़ाइल में हैं।
custody-hash-id = अपनी संख्या
custody-hash-digest = सीलबंद सामग्री
custody-hash-commitment = शब्दों की प्रतिबद्धता
custody-hash-leaf = पत्ती
custody-hash-and_files = और हर फ़ाइल का (फ़ाइलों की संख्या: { $files }): देखें हैश रिपोर्ट

## प्रमाण-पत्र

custody-certificate = इलेक्ट्रॉनिक अभिलेखों का प्रमाण-पत्र
custody-certificate-text = { $provision } के अधीन प्रमाण-पत्र के लिए विवरण।
custody-certificate-wording = विवरण यहाँ हमारे शब्दों में हैं; जिस पर हस्ताक्षर होते हैं वह अनुसूची के शब्दों में होता है। हस्ताक्षर से पहले मिला लें। जो ज्ञात नहीं, वह ख़ाली है: कुछ मान नहीं लिया गया।
custody-part_a = भाग क (Part A): पक्षकार द्वारा भरा जाए
    .who = हस्ताक्षर वह करे जिसके प्रभार में उपकरण है, या वह काम जिसमें उपकरण लगता है।
custody-part_b = भाग ख (Part B): विशेषज्ञ द्वारा भरा जाए
    .who = हस्ताक्षर विशेषज्ञ करे, जो यहाँ लिखे को जाँचता है।
custody-field-name = नाम
custody-field-relation = संबंध
custody-field-relative = उस संबंधी का नाम
custody-field-address = निवास या नियोजन का स्थान
custody-field-designation = पदनाम
custody-field-source = किससे लिया गया (निशान लगाएँ)
custody-field-other = अन्य: क्या
custody-field-make = मेक और मॉडल
custody-field-colour = रंग
custody-field-serial = क्रम संख्या
custody-field-number = IMEI/UIN/UID/MAC/Cloud ID, जो लागू हो
custody-field-further = अन्य संगत जानकारी, यदि कोई हो
custody-field-lawful_control = किसके विधिपूर्ण नियंत्रण में
custody-field-period = नियमित उपयोग में
custody-field-outages = ठीक से नहीं चला, यदि कभी
custody-field-control = हस्ताक्षर करने वाले द्वारा (निशान लगाएँ)
custody-field-hash = हैश मान
custody-field-algorithm = एल्गोरिदम (निशान लगाएँ)
custody-field-date = तारीख (DD/MM/YYYY)
custody-field-time = समय (IST, 24 घंटे)
custody-field-place = स्थान
custody-field-signature = हस्ताक्षर
custody-period = { $from } से { $until } तक
custody-relation-son = पुत्र
custody-relation-daughter = पुत्री
custody-relation-spouse = पति या पत्नी
custody-source-computer = कंप्यूटर / भंडारण माध्यम
custody-source-dvr = DVR
custody-source-mobile = मोबाइल
custody-source-flash_drive = फ़्लैश ड्राइव
custody-source-disc = CD/DVD
custody-source-server = सर्वर
custody-source-cloud = क्लाउड
custody-source-other = अन्य
custody-control-owned = स्वामित्व में
custody-control-maintained = अनुरक्षित
custody-control-managed = प्रबंधित
custody-control-operated = संचालित
custody-states = जो इस भाग पर हस्ताक्षर करता है, वह कहता है
custody-states-control = उपकरण या स्रोत विधिपूर्ण नियंत्रण में था और नियमित काम के दौरान जानकारी बनाने, रखने या संसाधित करने में बराबर लगता था।
custody-states-fed = ऐसी जानकारी काम के सामान्य क्रम में उसमें डाली जाती थी।
custody-states-worked = उस अवधि में वह ठीक से चला; यदि कभी नहीं चला, तो अभिलेख और उसकी शुद्धता पर असर नहीं पड़ा।
custody-states-source = अभिलेख यहाँ बताए गए उपकरण या स्रोत से प्राप्त हुआ।
custody-states-hash = अभिलेख का हैश मान वही है जो यहाँ दिया है, निशान लगे एल्गोरिदम से। हैश रिपोर्ट संलग्न है।

## जो अभी कोई नहीं जानता

custody-blanks = हाथ से भरा जाए
custody-blanks-text = यह काग़ज़ बनाते समय इनके बारे में कुछ ज्ञात नहीं था। भर दें, या जो लागू न हो उसे काट दें।
