## सभी फ़ॉर्म

page-forms-title = फ़ॉर्म
page-forms-lead = फ़ोन पर क्या भरा जा सकता है: हमारे अपने फ़ॉर्म, और दूसरे संगठनों के बनाए फ़ॉर्म।
page-forms-theirs = दूसरों के फ़ॉर्म
page-forms-none = अभी दूसरों का कोई फ़ॉर्म नहीं जोड़ा गया है।
page-forms-reports = { $count ->
    [one] { $count } रिपोर्ट
   *[other] { $count } रिपोर्टें
 }
page-forms-offered = फ़ोनों पर
page-forms-stopped-all = अब नहीं दिया जाता
page-forms-add = फ़ॉर्म जोड़ें
page-forms-file = फ़ॉर्म
    .help = एक XForm, यानी .xml फ़ाइल। अगर आपके पास स्प्रेडशीट (XLSForm) है, तो पहले उसे ODK के ऑनलाइन कन्वर्टर या pyxform से XML में बदलें।
page-forms-media = इसके साथ की तस्वीरें, आवाज़ें और सूचियाँ
    .help = केवल तब, जब फ़ॉर्म इन्हें इस्तेमाल करता हो। छूटी फ़ाइलें बाद में जोड़ सकते हैं: उनके साथ वही फ़ॉर्म फिर चुनें।
page-forms-add-button = यह फ़ॉर्म जोड़ें
page-forms-ours = हमारे अपने फ़ॉर्म
page-forms-ours-help = जो रूप एक बार फ़ोन पर जा चुका है, वह हमेशा रखा जाता है। हर एक यहाँ से सहेजा जा सकता है।
page-forms-not-issued = यह अभी किसी फ़ोन पर नहीं भेजा गया।
page-forms-issued = { $date } से

## एक फ़ॉर्म

page-form-id = फ़ॉर्म अपना नाम बताता है
page-form-kept = फ़ॉर्म रख लिया गया, और फ़ोन इसे ले सकते हैं।
page-form-versions = रूप
page-form-added = { $date } को जोड़ा गया
page-form-stopped = { $date } से नहीं दिया जाता
page-form-stop = देना बंद करें
page-form-offer = फिर से दें
page-form-files = इसके साथ की फ़ाइलें:
page-form-missing = ये फ़ाइलें नहीं हैं:
page-form-missing-help = फ़ॉर्म इनका नाम लेता है। इन फ़ाइलों के साथ फ़ॉर्म फिर जोड़ें; फ़ॉर्म जैसा है वैसा ही रहेगा।
page-form-came = क्या आया
page-form-nothing-came = इस फ़ॉर्म के लिए अभी कुछ नहीं आया।
page-form-earlier = पहले के दिखाएँ
page-form-as-csv = CSV में सहेजें
page-form-as-csv-repeat = “{ $name }” की CSV
page-form-as-json = सब कुछ JSON में सहेजें
page-form-export-help = इन फ़ाइलों में लोगों के नाम और नंबर हो सकते हैं। आपने इन्हें सहेजा, यह लिखा जाता है।
page-form-means = इसके सवालों का यहाँ क्या अर्थ है
page-form-means-since = सूची { $number }, { $date } से। नई रिपोर्टें इसी से मामले बनती हैं।
page-form-means-nothing = अभी किसी ने नहीं बताया कि इसके सवालों का यहाँ क्या अर्थ है। रिपोर्टें रखी जाती हैं और सहेजी जा सकती हैं; कोई मामला नहीं बनती।
page-form-means-change = अर्थ बताएँ
page-form-apply = { $count ->
    [one] पहले आई { $count } रिपोर्ट को मामला बनाएँ
   *[other] पहले आई { $count } रिपोर्टों को मामले बनाएँ
 }
page-form-apply-help = जो रिपोर्टें पहले से मामले हैं, वे वैसी ही रहती हैं।
page-form-applied = { $count ->
    [0] कोई रिपोर्ट मामला नहीं बनी।
    [one] { $count } रिपोर्ट मामला बनी।
   *[other] { $count } रिपोर्टें मामले बनीं।
 }
page-form-left = { $count ->
    [one] { $count } अब भी रुकी है: उसमें ऐसा कुछ नहीं जिसका यहाँ अर्थ हो, या फिर दबाएँ।
   *[other] { $count } अब भी रुकी हैं: उनमें ऐसा कुछ नहीं जिसका यहाँ अर्थ हो, या फिर दबाएँ।
 }

## सवालों का अर्थ

page-meaning-title = सवालों का यहाँ क्या अर्थ है
page-meaning-lead = हर सवाल के लिए वह तथ्य चुनें जो वह बताता है। जो खाली छोड़ें वह “पता नहीं” रहता है; कुछ भी अंदाज़े से नहीं भरा जाता।
page-meaning-kept = रख लिया गया। नई रिपोर्टें इसी तरह पढ़ी जाएँगी।
page-meaning-people = दोहराया जाने वाला कौन-सा हिस्सा लोगों के बारे में है?
    .help = हर दोहराव मामले का एक व्यक्ति बनता है। जो उसके बाहर है वह सबके बारे में है।
page-meaning-one-person = कोई नहीं: एक रिपोर्ट एक व्यक्ति के बारे में है
page-meaning-nothing = यहाँ इसका कोई अर्थ नहीं
page-meaning-each-choice = हर विकल्प का अपना अर्थ है
page-meaning-choices = हर विकल्प का क्या अर्थ है
page-meaning-choices-many = अगर यह चुना गया, तो यह सच है
page-meaning-not-known = पता नहीं
page-meaning-worked-out = फ़ोन ने निकाला
page-meaning-in = “{ $name }” में
page-meaning-report = रिपोर्ट
page-meaning-keep = ये अर्थ रखें
page-meaning-before = पहले के सवाल
page-meaning-after = और सवाल
page-meaning-preview = पिछली रिपोर्ट से यह क्या बनता है
page-meaning-example = एक उदाहरण से यह क्या बनता है
page-meaning-column-question = सवाल
page-meaning-column-answer = जवाब
page-meaning-column-here = यहाँ
page-meaning-unreadable = पढ़ा नहीं जा सका
form-sort-text = शब्द
form-sort-whole = पूरी संख्या
form-sort-number = संख्या
form-sort-date = तारीख
form-sort-moment = तारीख और समय
form-sort-time = समय
form-sort-one = सूची में से एक
form-sort-many = सूची में से कई
form-sort-file = तस्वीर, आवाज़ या फ़ाइल
form-sort-place = नक़्शे पर जगह
form-sort-other = कुछ और
report-state-collected = अपने फ़ॉर्म के लिए रखी गई
report-state-sealed = फ़ोन पर सील की गई

## फ़ोन पर सील

phone-kept-collected = रख लिया गया। इसे दोबारा न भेजें।
phone-kept-sealed = सील के साथ रख लिया गया। इसे दोबारा न भेजें: डेस्क पर कोई इसे खोलेगा।
page-sealing-title = रिपोर्टें फ़ोन पर सील करें
page-sealing-on = फ़ोन जो भेजते हैं उसे सील करते हैं
page-sealing-off = फ़ोन जो भेजते हैं उसे सील नहीं करते
page-sealing-help = पूरी हुई रिपोर्ट फ़ोन पर सील होती है और केवल यहीं खुलती है, जब कोई सदस्य “खोलें” दबाता है। तब तक उससे कोई मामला शुरू नहीं होता।
page-sealing-limits = जो रिपोर्ट पूरी नहीं हुई, वह फ़ोन पर खुली रहती है। फ़ोन जब फिर से फ़ॉर्म लेते हैं तब से मानते हैं।
page-sealing-turn-on = अब से सील करें
page-sealing-turn-off = अब सील न करें
page-reports-open = अभी खोलें
page-reports-open-all = जो कुछ सील है सब खोलें
report-why-sealed-files = इसकी सारी फ़ाइलें नहीं आईं। जिसने भेजा उनसे फिर भेजने को कहें।
report-why-sealed-damaged = यह नहीं खुलती: जो आया वह वह नहीं है जो हमारे लिए सील किया गया था। जैसी आई वैसी रखी गई है। जिसने भेजा उनसे फिर भेजने को कहें।

## क्या गड़बड़ हो सकती है

error-400-75 = यह ऐसा फ़ॉर्म नहीं है जिसे फ़ोन इस्तेमाल कर सकें ({ $code })।
    .next = फ़ाइल को ODK Validate से जाँचें, या जिसने फ़ॉर्म बनाया उनसे पूछें। कुछ नहीं बदला गया।
error-400-76 = यह स्प्रेडशीट है। फ़ोन को फ़ॉर्म XML में चाहिए।
    .next = इसे ODK के ऑनलाइन XLSForm कन्वर्टर या pyxform (xls2xform) से XML में बदलें, फिर .xml फ़ाइल यहाँ जोड़ें।
error-400-77 = इनमें से एक अर्थ ऐसा है जिसकी अनुमति फ़ॉर्म और हमारे तथ्य नहीं देते।
    .next = पन्ना फिर खोलें और सूचियों में से चुनें।
error-409-75 = इस फ़ॉर्म का नाम हमारे अपने फ़ॉर्म जैसा है।
    .next = जिसने इसे बनाया उनसे कहें कि इसे दूसरी फ़ॉर्म ID दें।
error-409-76 = फ़ॉर्म का यह रूप पहले जोड़ा गया था और उसमें कुछ और लिखा है।
    .next = जोड़ा गया रूप कभी नहीं बदलता। नए को दूसरा रूप-नंबर दें, फिर जोड़ें।
error-413-75 = फ़ॉर्म या उसकी कोई फ़ाइल इतनी बड़ी है कि ली नहीं जा सकती।
    .next = फ़ॉर्म 8 MB तक, हर फ़ाइल 10 MB तक, सब मिलाकर 60 MB तक हो सकती हैं। तस्वीरें छोटी करें।
