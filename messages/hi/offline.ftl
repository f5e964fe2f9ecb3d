## Beginning

offline-needs-script = इस पन्ने को JavaScript चाहिए।
offline-needs-code = अपने संगठन से स्कैन करने के लिए कोड माँगें।
offline-no-keys = यहाँ अभी कुछ रखा नहीं जा सकता। पहले किसी सदस्य को डेस्क पर साइन इन करना होगा; फिर यह पन्ना दोबारा खोलें।
offline-keys-differ = डेस्क पहले से अलग कुंजियाँ दे रहा है। जब तक आपका संगठन इसे देख न ले, यहाँ कुछ नहीं बताया जाता।
offline-network-none = नेटवर्क नहीं है। आप आगे बढ़ सकते हैं; नेटवर्क आने पर रिपोर्टें भेजी जाएँगी।
offline-no-room = इस फ़ोन में जगह नहीं बची। पहले के जवाब रखे हुए हैं। कुछ जगह ख़ाली करें, फिर आगे बढ़ें।
offline-wiped = यह फ़ोन बंद कर दिया गया है। इस पन्ने का सब कुछ हटा दिया गया।
offline-start = आप क्या करना चाहते हैं?
offline-home = शुरू
offline-leave = अभी निकलें

## Telling

offline-next = आगे
offline-back = पीछे
offline-done = हो गया
offline-go-on = जारी रखें
offline-skip = पता नहीं, छोड़ें
offline-chosen-nothing = चुनें…
offline-year = साल
offline-month = महीना
offline-day = दिन
offline-needs-whole = पूरी संख्या लिखें।
offline-needs-number = संख्या लिखें।
offline-too-high = ज़्यादा से ज़्यादा { $high } लिखें।
offline-needs-year = साल चार अंकों में लिखें; महीना और दिन अगर पता हों।
offline-needs-speaker = पहले बताएँ कि कौन बोल रहा है।
offline-hear = सुनें
offline-alone = यह सवाल व्यक्ति से अकेले में पूछें, जहाँ कोई न सुने। इसे ज़ोर से न चलाएँ। इसे हमेशा छोड़ा जा सकता है।
offline-answered-before = इसका जवाब दिया जा चुका है और वह सीलबंद है: उसे अब यहाँ पढ़ा नहीं जा सकता। बदलना हो तभी दोबारा जवाब दें।
offline-answered = जवाब दिए गए पन्ने: { $number }
offline-not-answered = अभी जवाब नहीं
offline-sealed = जो बताया जाता है वह तुरंत सीलबंद होता है। पन्ना बंद होने के बाद यह फ़ोन उसे नहीं पढ़ सकता।

## People of a worksite

offline-list = लोग, परिवारों में
offline-family = परिवार { $number }
offline-person = व्यक्ति { $number }
offline-add-family = नया परिवार
offline-add-person = इस परिवार का अगला व्यक्ति
offline-same-family = गाँव और राज्य इस परिवार से लिए गए हैं। जहाँ अलग हों, बदलें।
offline-details = ब्योरा
offline-remove = सूची से हटाएँ

## Pictures and sound

offline-file-add = फ़ाइल जोड़ें
offline-file-kept = सीलबंद फ़ाइलें: { $number }
offline-record = यहाँ रिकॉर्ड करें
offline-record-stop = रिकॉर्डिंग रोकें

## Finishing and sending

offline-finish = पूरा करें और भेजें
offline-finish-help = नेटवर्क मिलते ही रिपोर्ट भेजी जाएगी। उसके बाद इसे यहाँ बदला नहीं जा सकता।
offline-ready = पूरा हुआ। यह सीलबंद है और भेजे जाने का इंतज़ार कर रही है।
offline-drafts = अधूरी
offline-throw-away = फेंक दें
offline-throw-away-sure = यह रिपोर्ट फेंक दें? इसे कोई वापस नहीं ला सकता।
offline-queue = रिपोर्टें
offline-nothing-kept = इस फ़ोन पर कोई रिपोर्ट नहीं।
offline-send = अभी भेजें
offline-state-waiting = नेटवर्क का इंतज़ार
offline-state-sent = पहुँच गई
offline-state-aside = पहुँच गई; डेस्क इसे देखेगा
offline-state-refused = नहीं ली गई: डेस्क को बताएँ
offline-receipt = { $label } के नाम से रखी गई, { $date }
offline-receipt-files = { $total } में से { $number } फ़ाइलें पहुँचीं

## At the desk

page-devices-page = बिना ODK Collect वाले फ़ोन के लिए
    .help = इसे फ़ोन के कैमरे से स्कैन करें, या नेटवर्क रहते Chrome में पता खोलें। फिर पन्ना बिना नेटवर्क के भी चलता है। जिसके पास कोड है वह इस फ़ोन के नाम से भेज सकता है।
page-reports-receipt = रसीद { $label }
report-why-sealed = फ़ोन ने जो सीलबंद किया वह नहीं खुलता।
choice-derived-opened = फ़ोन के सीलबंद रूप से खोली गई
field-person-family = काम की इस जगह का कौन-सा परिवार (1, 2, 3 …)
error-409-61 = फ़ोन अभी कुछ सीलबंद नहीं कर सकते।
    .next = डेस्क पर एक बार साइन इन करें। फिर फ़ोन पर पन्ना दोबारा खोलें।
