## The record of a file

record-file = फ़ोटो, रिकॉर्डिंग या स्कैन
    .what = एक फ़ाइल रखी गई।
field-file-file = फ़ाइल का नंबर
field-file-media = यह क्या है
field-file-bytes = लंबाई बाइट में
field-file-name = नाम
field-file-words = इसके बारे में क्या कहा गया
field-file-sha256 = जाँच संख्या (SHA-256)
field-file-sha256_told = भेजने वाले की दी हुई जाँच संख्या
field-file-key = कुंजी
field-file-parent = किससे बनी
field-file-derived = कैसे बनी
choice-media-jpeg = फ़ोटो (JPEG)
choice-media-png = तस्वीर (PNG)
choice-media-webp = तस्वीर (WebP)
choice-media-pdf = दस्तावेज़ (PDF)
choice-media-ogg = रिकॉर्डिंग (OGG)
choice-media-mp3 = रिकॉर्डिंग (MP3)
choice-media-m4a = रिकॉर्डिंग (M4A)
choice-media-wav = रिकॉर्डिंग (WAV)
choice-media-mp4 = वीडियो (MP4)
choice-media-other = किसी और तरह की फ़ाइल
choice-derived-without_metadata = जगह और कैमरे के बिना प्रति

## Files on the case page

page-files = फ़ोटो, रिकॉर्डिंग, स्कैन
    .help = जैसे भेजे गए ठीक वैसे ही, मुहरबंद रखे हैं।
page-files-none = अभी कोई फ़ाइल नहीं रखी गई।
page-files-add = फ़ाइल जोड़ें
page-files-choose = फ़ोटो, रिकॉर्डिंग या स्कैन
    .help = { $high } तक।
page-files-words = इसमें क्या है
page-files-about = किसके बारे में
page-files-all = पूरा मामला
page-files-keep = यह फ़ाइल रखें
page-files-arriving = { $all } में से { $done } पहुँच गया।
page-files-stopped = संपर्क टूट गया। यह पन्ना खुला रखें: आगे अपने आप चलेगा।
page-files-download = डाउनलोड करें
page-files-copy = जगह और कैमरे के बिना प्रति बनाएँ
    .help = फ़ोटो बता सकती है कि वह कहाँ और किस फ़ोन से ली गई। प्रति यह नहीं बताती।
page-files-set-aside = अलग रखी गई: जो पहुँचा वह नहीं है जो भेजा गया था। दोबारा भेजें।
page-files-closed = दूसरों के लिए मुहरबंद।

## Finding people

page-find = व्यक्ति खोजें
    .help = नाम, गाँव, फ़ोन या काम की जगह से, किसी भी लिपि और वर्तनी में।
page-find-noted = आप क्या खोजते हैं, यह कहीं नहीं रखा जाता। आपने खोजा, यह दर्ज होता है।
page-find-words = नाम, गाँव या फ़ोन
page-find-do = खोजें
page-find-count = { $count ->
    [one] { $count } मिला।
   *[other] { $count } मिले।
}
page-find-none = कोई नहीं मिला।
    .help = कम अक्षर, दूसरा नाम या गाँव लिखकर देखें।
page-find-unread = { $count ->
    [one] एक मामला पढ़ा नहीं जा सका, और उसमें खोजा नहीं गया। डेस्क का पन्ना देखें।
   *[other] { $count } मामले पढ़े नहीं जा सके, और उनमें खोजा नहीं गया। डेस्क का पन्ना देखें।
}
page-find-by-name = नाम से
page-find-by-relative = रिश्तेदार के नाम से
page-find-by-place = जगह से
page-find-by-phone = फ़ोन से
page-find-by-other = मामले के नाम से

## What went wrong

error-404-04 = यहाँ ऐसी कोई फ़ाइल नहीं है।
    .next = मामले पर वापस जाएँ और सूची से चुनें।
error-409-06 = यह फ़ाइल का अगला हिस्सा नहीं है।
    .next = फ़ाइल शुरू से दोबारा भेजें, या पन्ने को अपने आप आगे बढ़ने दें।
error-409-07 = यह फ़ाइल अलग रखी गई: जो पहुँचा वह नहीं है जो भेजा गया था।
    .next = फ़ाइल दोबारा भेजें।
error-413-02 = यह फ़ाइल बहुत बड़ी है। { $high } तक रखी जा सकती है।
    .next = इसे हिस्सों में भेजें।
error-422-11 = कोई फ़ाइल नहीं चुनी गई, या उसमें कुछ नहीं है।
    .next = फ़ोटो, रिकॉर्डिंग या स्कैन चुनें।
error-422-12 = जो पहुँचा वह नहीं है जो भेजा गया था। उसे अलग रखा गया।
    .next = फ़ाइल दोबारा भेजें।
error-422-13 = प्रति केवल पूरी JPEG या PNG की बन सकती है।
    .next = मूल फ़ाइल जैसी है वैसी रहने दें, या फ़ोटो JPEG में दोबारा भेजें।
