## Forms on the phone

phone-form-interview = एक व्यक्ति से बातचीत
phone-form-worksite = एक काम की जगह, कई लोग
phone-block-told = कौन बोल रहा है
phone-block-attached = उनके अपने शब्दों में
phone-block-people = व्यक्ति
field-report-speaker = यह कौन कहता है?
field-report-words = वे अपने शब्दों में क्या कहते हैं?
field-report-photo = एक फ़ोटो, अगर खींचना सुरक्षित हो
field-report-recording = एक रिकॉर्डिंग, अगर वे राज़ी हों

## Answers to the phone

phone-kept = रख लिया गया। यह मामला { $label } है।
phone-kept-aside = सहेज लिया गया। इसे दोबारा न भेजें: डेस्क पर कोई इसे देखेगा।
phone-refused-token = यह फ़ोन यहाँ पहचाना नहीं जाता, या इसे बंद कर दिया गया है। डेस्क से स्कैन के लिए नया कोड माँगें।
phone-refused-other = इसी नंबर की एक रिपोर्ट पहले रखी गई थी और उसमें कुछ और लिखा है। डेस्क को बताएँ; आपकी रिपोर्ट अब भी फ़ोन पर है।
phone-refused-replaced = जिस रिपोर्ट को यह बदलती है, वह पहले ही बदली जा चुकी है। डेस्क को बताएँ; आपकी रिपोर्ट अब भी फ़ोन पर है।
phone-refused-large = यह रिपोर्ट इतनी बड़ी है कि ली नहीं जा सकती।
phone-refused-form = यह ऐसी रिपोर्ट नहीं है जो कोई फ़ॉर्म बनाता है ({ $code })। डेस्क को बताएँ।
phone-refused-empty = कुछ नहीं पहुँचा। लाइन ठीक होने पर दोबारा भेजें।
phone-refused-full = अभी यहाँ जगह नहीं है। आपकी रिपोर्ट फ़ोन पर है; बाद में दोबारा भेजें।
phone-refused-busy = यहाँ कुछ ख़राब हो गया। आपकी रिपोर्ट फ़ोन पर है; बाद में दोबारा भेजें।
phone-refused-nothing = इस पते पर कुछ नहीं है।

## Devices

page-devices-title = फ़ोन जो रिपोर्ट भेज सकते हैं
page-devices-lead = कार्यकर्ता ODK Collect या KoboCollect से कोड स्कैन करता है। फिर फ़ॉर्म फ़ोन पर आते हैं, और रिपोर्ट यहाँ।
page-devices-name = यह किसका फ़ोन है?
    .help = वह नाम जिससे आप कार्यकर्ता को जानते हैं। यह फ़ोन पर नहीं भेजा जाता।
page-devices-language = कार्यकर्ता की भाषा
page-devices-make = कोड बनाएँ
page-devices-made = यह कोड अभी स्कैन करें। यह एक ही बार दिखता है।
    .help = ODK Collect में: प्रोजेक्ट जोड़ें, स्कैन करें। जिसके पास कोड है वह इस फ़ोन के नाम से रिपोर्ट भेज सकता है: इसे किसी को न भेजें।
page-devices-address = यही पते के रूप में, बिना कैमरे वाले फ़ोन के लिए
page-devices-none = अभी कोई फ़ोन रिपोर्ट नहीं भेज सकता।
page-devices-seen = आख़िरी बार { $date }
page-devices-never = अभी तक कुछ नहीं आया
page-devices-revoked = { $date } को बंद किया गया
page-devices-revoke = बंद करें
    .help = इसने जो रिपोर्टें भेजीं वे रहेंगी। अब यह न भेज सकता है, न फ़ॉर्म ले सकता है।

## Reports

page-reports-title = फ़ोनों ने क्या भेजा
page-reports-none = अभी किसी फ़ोन से कोई रिपोर्ट नहीं आई।
page-reports-asked = किसी को देखना है
page-reports-all = जो कुछ आया
page-reports-from = { $name } से
page-reports-case = मामला खोलें
page-reports-read = इसे अभी पढ़ें
page-reports-show = जो भेजा गया वह देखें
report-state-kept = रखा गया, अभी पढ़ा नहीं
report-state-understood = समझा गया
report-state-partly = कुछ हिस्सा समझा गया
report-state-aside = अलग रखा गया
report-state-replaced = भेजने वाले ने बदला
report-why-xml-broken = यह कटा हुआ है, या फ़ॉर्म ही नहीं है।
report-why-xml-encoding = यह ऐसे अक्षरों में है जो हम पढ़ नहीं सकते।
report-why-no-instance = इसमें अपना नंबर नहीं लिखा है।
report-why-form = यह ऐसे फ़ॉर्म का है जो हमारा नहीं।
report-why-encrypted = यह फ़ोन पर कूटबद्ध किया गया है। इसे अभी यहाँ खोला नहीं जा सकता।
report-why-edit = यह ऐसी रिपोर्ट को बदलता है जो यहाँ नहीं पहुँची।
report-why-nothing = इसमें कोई जवाब नहीं दिया गया।
report-why-broken = हमारी एक गड़बड़ी के कारण इसे पढ़ा नहीं जा सका। यह जैसी भेजी गई वैसी ही रखी है; कोई व्यक्ति इसे पढ़े।
report-why-forgotten = यह ऐसे व्यक्ति के बारे में है जिसे यहाँ भुला दिया गया।
report-why-many = इसमें एक रिपोर्ट की सीमा से ज़्यादा लोग हैं।
report-why-place = कुछ जवाबों की हमारे फ़ॉर्म में जगह नहीं।
report-why-field = “{ $name }” का जवाब पढ़ा नहीं जा सका।
report-why-other = इसमें कुछ समझ में नहीं आया।
