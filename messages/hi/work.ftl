# आज का काम

page-work-scope = किसके काम
page-work-scope-mine = मेरे
    .what = वे मामले जिनमें आपने कुछ दर्ज किया है।
page-work-scope-district = मेरा ज़िला
page-work-scope-organisation = संस्था
page-work-counts = { $all } में से { $here } बाकी काम।
page-work-undated = { $count } की समय-सीमा मालूम नहीं है।
page-work-filter = छाँटें
page-work-office = किसे करना है
page-work-duty = क्या करना है
page-work-place = ज़िला
page-work-when = कब
page-work-when-late = देर में
page-work-when-due = 7 दिन के भीतर
page-work-when-waiting = बाद में, या समय-सीमा मालूम नहीं
page-work-show = दिखाएँ
page-work-reset = छँटाई हटाएँ
page-work-kept = यह छँटाई तब तक रहेगी जब तक आप इसे न बदलें।
page-work-choose-district = आपका ज़िला कौन-सा है?
    .help = यह आपके लिए याद रहेगा। आप कभी भी दूसरा चुन सकते हैं।
page-work-none = इस छँटाई से कोई बाकी काम नहीं मिला।
    .help = सब बाकी काम देखने के लिए छँटाई हटाएँ।
page-work-all-of = { $count ->
    [one] { $count } दिखाएँ
   *[other] सभी { $count } दिखाएँ
 }
page-work-page = { $all } में से { $from } से { $until }
page-work-before = सूची में पीछे
page-work-after = सूची में आगे
page-work-all-lists = सभी सूचियाँ
page-work-tick = { $duty }: { $office }, मामला { $label }
page-work-tick-all = सभी पर निशान लगाएँ
page-work-untick = सभी निशान हटाएँ
page-work-write = पत्र देखें
    .help = जिन कामों पर आप निशान लगाएँ, उनके लिए। आपके देखने से पहले कुछ नहीं लिखा जाता।

page-at-once-title = निशान लगे कामों के पत्र
page-at-once-lead = अभी कुछ नहीं लिखा गया है। जो नहीं लिखना है, उसका निशान हटाएँ।
page-at-once-nothing = किसी काम पर निशान नहीं लगाया गया।
page-at-once-today = आज के पन्ने पर वापस
page-at-once-ready = { $count ->
    [one] { $count } पत्र लिखा जा सकता है
   *[other] { $count } पत्र लिखे जा सकते हैं
 }
page-at-once-back = { $count ->
    [one] { $count } रोका गया है
   *[other] { $count } रोके गए हैं
 }
    .help = हर एक को अलग से देखा जा सकता है; वहाँ कोई व्यक्ति फ़ैसला कर सकता है।
page-at-once-tick = { $letter }, { $office } को, मामला { $label }
page-at-once-not-asked = निशान नहीं लगा है: पत्र लिखने की अनुमति अभी नहीं पूछी गई है, इनसे:
page-at-once-alone = इसे अलग से देखें
page-at-once-do = निशान लगे पत्र लिखें
    .help = हर पत्र को अपनी संख्या मिलती है और वह अपने मामले में रहता है। कुछ भेजा नहीं जाता: हर पत्र पढ़ें और ख़ुद भेजें।
page-at-once-back-unsent = यह { $date } को लिखा गया था, और भेजे जाने की बात दर्ज नहीं है।
page-at-once-back-stands = इसका अगला पत्र पहले ही लिखा जा चुका है, और भेजे जाने की बात दर्ज नहीं है।
page-at-once-back-answer = पिछला पत्र जवाब की प्रतीक्षा में है। अगला पत्र { $date } से लिखा जा सकता है।
page-at-once-back-no-letter = इस काम के लिए कोई पत्र नहीं है।
page-at-once-back-not-owed = यह काम अब बाकी नहीं है।
page-at-once-back-too-many = एक बार में { $most } से ज़्यादा पत्र नहीं लिखे जाते। बाद में फिर निशान लगाएँ।
page-at-once-done-title = क्या लिखा गया
page-at-once-none-chosen = किसी पत्र पर निशान नहीं था, इसलिए कोई पत्र नहीं लिखा गया।
page-at-once-written = { $count ->
    [one] { $count } पत्र लिखा गया।
   *[other] { $count } पत्र लिखे गए।
 }
    .next = कुछ भेजा नहीं गया। हर पत्र खोलें, पढ़ें, भेजें, और दर्ज करें कि वह भेजा गया।
page-at-once-not-written = { $count ->
    [one] { $count } पत्र नहीं लिखा गया
   *[other] { $count } पत्र नहीं लिखे गए
 }
page-at-once-not-why = यह अभी नहीं लिखा जा सका। इसे अलग से देखें।
page-at-once-open = पत्र खोलें
error-409-210 = इस पत्र को अलग से देखना होगा।
    .next = इसका मामला खोलें और वहीं लिखें।

page-cause-list-paper = दिखाए गए सप्ताह की सुनवाई सूची
page-cause-list-asked = { $date } को छपी
page-cause-list-last = पिछली बात { $date }
page-cause-list-hearings = { $count ->
    [one] { $count } सुनवाई
   *[other] { $count } सुनवाइयाँ
 }
page-cause-list-note = मामले अपने संकेत से हैं। इस सूची में किसी का नाम नहीं है।
