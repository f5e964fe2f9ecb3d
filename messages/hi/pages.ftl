### The pages: what stands on buttons, headings and notes. Plain words, short sentences, active, second person.
### Buttons say what happens. No "submit", no "invalid", no "error occurred". "Worker" or "person", never "victim".
### $name, $label, $office, $date, $amount and the like are already written in the language of the page.

## Frame: what stands on every page

# First link on the page, for people who use a keyboard or a screen reader.
page-skip = सामग्री पर जाएँ
# Name of the main navigation, read by screen readers.
page-nav = मुख्य पेज
page-room-today = आज
page-room-cases = मामले
# Short: a new case with its first interview. Stands under an icon on a phone.
page-room-new = नया
page-room-law = कानून
page-room-help = मदद
# The room that holds everything else on a phone.
page-room-more = और
page-language = भाषा
page-language-choose = भाषा चुनें
page-language-partly = अभी पूरा नहीं
# Button that hides everything at once, when somebody dangerous comes near. As short as possible.
page-quick-exit = तुरंत निकलें
    .help = इससे आप साइन आउट हो जाते हैं और एक कैलेंडर दिखता है। जब कोई ऐसा आए जिसे यह नहीं देखना चाहिए, तब दबाएँ।
page-sign-out = साइन आउट
page-signed-in-as = { $name } के नाम से साइन इन
# Shown on pages whose translation no speaker has checked.
page-draft = इस अनुवाद को अभी किसी जानकार ने नहीं जाँचा है।
    .link = यह पेज अंग्रेज़ी में पढ़ें
page-back = वापस
page-path = आप यहाँ हैं
page-code = कोड { $code }
# Stands where nobody has said yet. Must look and read different from "No".
page-not-known = अभी मालूम नहीं
# Between two ends of a period: "2023 to 2024".
page-from-to = { $from } से { $to }
# After a period that goes on: "from 2022-01-27, still in force".
page-still = अब भी लागू
page-show-all = सब दिखाएँ
page-needed = (ज़रूरी)
# Label of a covered name of a person: initials are shown, a tap shows the name.
page-name-covered = नाम ढका है। दिखाने के लिए छुएँ।
page-name-none = नाम नहीं लिखा है
page-search = खोजें
# A link to the official text or the page it was read on.
page-source = स्रोत

## Errors

page-problem-title = पहले इसे देखें
    .one = एक बात फिर से देखनी है। आपने जो लिखा वह नीचे रखा है।
    .many = कुछ बातें फिर से देखनी हैं। आपने जो लिखा वह नीचे रखा है।
# Where: the question whose answer could not be read.
page-problem-in = “{ $field }” में
page-error-today = “आज” पर जाएँ
page-error-cases = मामला खोजें

## Enrolling the first person, signing in

page-enrol-title = Mukti शुरू करें
    .help = यहाँ आप पहले व्यक्ति हैं। जिस विंडो में Mukti शुरू किया गया, वहाँ से कोड उतारें।
page-enrol-code = पहली बार वाला कोड
page-enrol-name = आपका नाम
    .help = जिस नाम से यहाँ लोग आपको जानते हैं। आप जो लिखेंगे उसके साथ यह रहेगा।
page-enrol-passphrase = गुप्त वाक्य
    .help = चार या ज़्यादा शब्द जिनका आपस में मेल न हो। इसे कोई पढ़ नहीं सकता, इसलिए बाद में कोई आपको बता भी नहीं सकता।
page-enrol-again = वही गुप्त वाक्य फिर से
page-enrol-do = शुरू करें
page-signin-title = साइन इन
page-signin-name = आपका नाम
page-signin-passphrase = गुप्त वाक्य
page-signin-do = साइन इन करें
page-signin-forgot = गुप्त वाक्य भूल गए? जिसने यहाँ Mukti लगाया उससे पूछें। आपके लिए इसे कोई पढ़ नहीं सकता।
page-signed-out = आप साइन आउट हो गए हैं।
page-calendar-title = कैलेंडर

## Today

page-today-title = आज
page-today-late = { $count ->
    [one] { $count } कर्तव्य में देर
   *[other] { $count } कर्तव्यों में देर
 }
page-today-week = { $count ->
    [one] { $count } इसी हफ़्ते होना है
   *[other] { $count } इसी हफ़्ते होने हैं
 }
# Duties of offices whose last day is further away, or that have no confirmed last day.
page-today-waiting = { $count ->
    [one] दूसरों की प्रतीक्षा: { $count }
   *[other] दूसरों की प्रतीक्षा: { $count }
 }
page-today-none-late = किसी काम में देर नहीं है।
    .help = जिसमें देर होगी, वह यहाँ सबसे ऊपर दिखेगा।
page-today-none = यहाँ अभी कोई मामला नहीं है।
    .help = एक बातचीत से शुरू करें। फिर यह पेज दिखाएगा कि किस कार्यालय को क्या, कब तक करना है।
page-today-begin = पहली बातचीत शुरू करें
page-today-write = पत्र लिखें
    .label = { $office } को { $duty } के बारे में लिखें, मामला { $label }
page-today-people = { $count ->
    [one] { $count } व्यक्ति
   *[other] { $count } लोग
 }
page-today-by-office = कार्यालय के अनुसार
page-today-by-district = ज़िले के अनुसार
# Banner on top: people are held right now.
page-today-held = { $count ->
    [one] { $count } मामले में लोग अब भी रोककर रखे गए हैं।
   *[other] { $count } मामलों में लोग अब भी रोककर रखे गए हैं।
 }
    .help = उनकी सुरक्षा सबसे पहले। केवल ज़िला मजिस्ट्रेट को सीलबंद सूचना जाएगी; काम की जगह के आसपास किसी को न बताएँ।
# Heads of the columns of a small table of offices or districts.
page-today-column-late = देर में
page-today-column-open = बाकी
page-today-more = { $count ->
    [one] और { $count }
   *[other] और { $count }
 }

## Cases

page-cases-title = मामले
page-cases-search = मामले का संकेत
    .help = जैसे TN-0042, या उसका शुरू का हिस्सा। यहाँ नाम नहीं खोजे जाते।
page-cases-state = काम किस राज्य में था
# A box to tick: show only cases in which an office is late.
page-cases-late-only = केवल जिनमें देर है
page-cases-count = { $count ->
    [one] { $count } मामला
   *[other] { $count } मामले
 }
page-cases-none = आपने जो खोजा उससे कोई मामला नहीं मिला।
    .help = संकेत का शुरू का हिस्सा लिखकर देखें, जैसे TN, या सभी मामले देखें।
page-cases-empty = यहाँ अभी कोई मामला नहीं है।
    .help = मामला यानी एक कार्यस्थल की एक स्थिति, उसमें शामिल सभी लोगों के साथ।
page-cases-column-case = मामला
page-cases-column-place = जगह और काम
page-cases-column-people = लोग
page-cases-column-finding = निष्कर्ष
page-cases-column-next = आगे
page-cases-late = { $count ->
    [one] { $count } कर्तव्य में देर
   *[other] { $count } कर्तव्यों में देर
 }
page-cases-nothing-late = कोई देर नहीं
page-cases-held = अब भी रोककर रखे गए हैं
page-cases-earlier = पहले के मामले
page-cases-newer = नए मामले

## New case and interview

page-new-title = नया मामला
    .help = एक कार्यस्थल की एक स्थिति, उसमें शामिल सभी लोगों के साथ। आप कभी भी रुक सकते हैं; जो रखा गया वह रहेगा।
page-new-label = मामले का संकेत
    .help = मामले को इसी से संकेत मिलता है, जैसे TN-0042। ख़ाली छोड़ सकते हैं।
page-new-person = पहला व्यक्ति
page-new-person-name = नाम
    .help = जैसा व्यक्ति बोलते हैं। सूचियों में ढका रहता है। ख़ाली छोड़ सकते हैं।
page-new-speaker = कौन बोल रहा है?
    .help = मज़दूर की अपनी बात सबसे ज़्यादा मानी जाती है।
page-new-private = क्या आप व्यक्ति के साथ अकेले हैं, काम की जगह का कोई सुन तो नहीं रहा?
    .help = मालिक के सुनते हुए कहा गया “नहीं” मालूम नहीं माना जाता है।
page-new-do = बातचीत शुरू करें
page-new-safety = क्या इस समय सब सुरक्षित हैं?
    .help = अगर लोग अब भी रोके हुए हैं, तो पूछने के लिए वहाँ वापस न जाएँ, काम की जगह फ़ोन न करें, और केवल ज़िला मजिस्ट्रेट को बताएँ। “आप क्या कहना चाहते हैं” में “अब भी रोककर रखे गए हैं” चुनें।
page-speaker-worker = मज़दूर
page-speaker-family = परिवार
page-speaker-witness = गवाह
page-speaker-official = अधिकारी
page-speaker-employer = मालिक
page-speaker-document = काग़ज़
page-speaker-interviewer = मैंने ख़ुद देखा
page-interview-title = बातचीत
page-interview-progress = { $of } में से { $at }
    .label = क़दम { $at } / { $of }: { $topic }
page-interview-steps = बातचीत के क़दम
page-interview-if = अगर हाँ:
page-interview-words = उन्हीं के शब्दों में
    .help = जैसा कहा, उसी भाषा में। इसे वैसा ही रखा जाता है।
page-interview-words-kept = अब तक रखा गया
page-interview-keep = रखें और आगे बढ़ें
page-interview-finish = रखें और मामला देखें
page-interview-skip = यह क़दम छोड़ें
page-interview-back = पिछला क़दम
page-interview-saved = सहेजा गया
    .help = आपने जो बताया वह रखा गया है। आप यहाँ रुककर बाद में आगे बढ़ सकते हैं।
page-interview-speaking = बोलने वाले: { $who }
page-interview-is-private = अकेले में बताया
page-interview-not-private = अकेले में नहीं
page-interview-conflict = दो लोगों की बात अलग-अलग है, इसलिए इसे मालूम नहीं माना गया। दोनों रखी गई हैं।
page-date-year = साल
page-date-month = महीना
page-date-day = दिन
page-date-help = केवल साल भी काफ़ी है।
page-amount-rupees = रुपये
page-accused-role = भूमिका
page-accused-category = सामाजिक वर्ग
page-accused-help = यहाँ नाम न लिखें। जिस-जिस का उन पर ज़ोर था, हर एक के लिए एक पंक्ति।

## Case page

page-case-title = मामला { $label }
page-case-people = { $count ->
    [one] { $count } व्यक्ति
   *[other] { $count } लोग
 }
page-case-person = व्यक्ति { $number }
page-case-add-person = व्यक्ति जोड़ें
page-case-held = इस मामले में कोई अब भी रोककर रखा गया है।
    .help = अभी केवल ज़िला मजिस्ट्रेट को सीलबंद सूचना जा सकती है। बाकी सब उनके सुरक्षित होने तक रुकेगा।
# Under the finding: this is advice, a person decides.
page-case-advice = यह सलाह है। फ़ैसला और हस्ताक्षर व्यक्ति करता है।
page-case-limbs = कानून क्या पूछता है, और क्या बताया गया
page-case-because = कारण
# No fact was told for this limb.
page-case-no-ground = अभी कुछ नहीं बताया गया
page-case-presumptions = जिसे कानून मानकर चलता है, जब तक कोई कुछ और न दिखाए
page-case-questions = बाकी सवाल
    .help = यहाँ का उत्तर तुरंत रखा जाता है, और नीचे का सब फिर से निकाला जाता है।
page-case-questions-none = ऐसा कोई सवाल बाकी नहीं जिससे निष्कर्ष बदले।
page-case-questions-more = { $count ->
    [one] { $count } और सवाल
   *[other] { $count } और सवाल
 }
page-case-answer-keep = यह उत्तर रखें
page-case-interview-go-on = बातचीत आगे बढ़ाएँ
page-case-facts = जो कुछ बताया गया
page-case-duties = क्या होना है, और कब तक
page-case-duties-late = देर में
page-case-duties-open = चल रहे हैं
page-case-duties-done = हो गए
page-case-duties-not-known = अभी मालूम नहीं कि देय है या नहीं
page-case-duties-lapsed = अब देय नहीं
page-case-duties-none = अभी कोई कर्तव्य शुरू नहीं हुआ। पहले बाकी सवालों के उत्तर दें।
page-case-record = लिखें कि उन्होंने क्या किया
    .label = लिखें कि { $office } ने { $duty } के बारे में क्या किया
page-case-write = पत्र लिखें
    .label = { $office } को { $duty } के बारे में लिखें
page-case-money = पैसा
page-case-money-what = किसलिए
page-case-money-due = देय
page-case-money-received = मिला
page-case-money-outstanding = बाकी
page-case-money-payer = कौन देगा
page-case-money-status = कहाँ तक पहुँचा
page-case-money-total = कुल
    .help = केवल वे रकमें जोड़ी जाती हैं जो देय और मालूम हैं।
page-case-money-annuity = इसमें से { $amount } ऐसी निधि में जिससे हर महीने पैसा मिले
page-case-money-set-off = पहले मिले { $amount } गिने गए हैं
page-case-money-last-known = पुष्टि नहीं हुई; अंतिम ज्ञात { $amount }
page-case-money-none = अभी कोई रकम नहीं माँगी जा सकती।
page-case-rights = अधिकार और सेवाएँ
page-case-rights-more = माँगने लायक योजनाएँ
page-case-category = पुनर्वास योजना में श्रेणी
page-case-wages = मज़दूरी
page-case-wages-rates = जिन दरों से हिसाब हुआ
page-case-wages-missing = हिसाब के लिए क्या बाकी है
page-case-offences = ये तथ्य किन अपराधों की ओर इशारा करते हैं
page-case-offences-maybe = ऐसे तथ्य पर निर्भर जो अभी मालूम नहीं
page-case-signs = ज़बरन मज़दूरी के संकेत
page-case-also = दूसरे कानून जिनमें ये तथ्य आ सकते हैं
page-case-letters = पत्र
page-case-letters-issued = लिखे गए
page-case-letters-none = अभी कोई पत्र नहीं लिखा गया।
page-case-letter-waits = रुका है: कोई अब भी रोककर रखा गया है
page-case-timeline = क्या हुआ, और किसने बताया
page-case-timeline-learned = { $date } को पता चला
page-case-timeline-by = { $name } ने लिखा
page-case-timeline-corrected = सुधारा गया
    .help = काटा गया है, मिटाया नहीं गया। सुधार उसके साथ है।
page-case-timeline-correct = यह सही नहीं था
page-case-timeline-none = अभी कुछ नहीं लिखा गया।
page-case-timeline-person = { $person } के बारे में
page-case-timeline-not-dated = तारीख नहीं बताई गई
page-case-act = लिखें कि कार्यालय ने क्या किया
page-case-law-edition = कानून की पुस्तक { $edition } से { $date } को निकाला गया।

## A person in a case

page-person-title = व्यक्ति जोड़ें
    .help = हर वह व्यक्ति जिसे रोककर रखा गया, बच्चे भी। हर एक का अपना निष्कर्ष और प्रमाण-पत्र होता है।
page-person-do = इस व्यक्ति को रखें

## Recording an act of an office

page-acts-title = क्या हुआ?
    .help = चुनें कि कार्यालय ने क्या किया या किससे मना किया। समय-सीमाएँ उसी से चलती हैं।
## The kinds of acts, as headings of a list
page-acts-area-release = जाँच, मुक्ति, प्रमाण-पत्र, घर पहुँचाना
page-acts-area-money = दिया या माँगा गया पैसा
page-acts-area-police = पुलिस और न्यायालय
page-acts-area-claims = मज़दूरी, मुआवज़े और वकील के लिए दावे
page-acts-area-property = घर और संपत्ति
page-acts-area-life = स्कूल और काम
page-acts-area-people = व्यक्ति के बारे में
page-acts-area-letters = पत्र
page-act-for = किसके लिए
# A box to tick when the date of an act lies before the work began, and that is right.
page-act-even-so = तारीख सही है। फिर भी रखें।
page-act-do = इसे रखें
page-act-said-by = यह किससे पता चला
page-correct-title = लिखी हुई बात सुधारें
    .help = पुराने शब्द कटे हुए बने रहते हैं। सुधार आपके नाम के साथ उनके पास दिखता है।
page-correct-was = लिखा था
page-correct-now = होना चाहिए
page-correct-reason = क्यों
page-correct-do = सुधार रखें
page-correct-gone = ऐसा हुआ ही नहीं था: वापस लें

## Letters

page-letter-language = पत्र की भाषा
page-letter-person = किसके लिए
page-letter-see = पत्र देखें
page-letter-issue = पत्र लिखें और रखें
    .help = इसे संख्या और तारीख मिलती है, और यह यहाँ जैसा है वैसा रहता है।
page-letter-issued = पत्र रखा गया।
page-letter-open = पत्र खोलें
page-letter-waits = यह पत्र रुका है
    .why = इस मामले में कोई अब भी रोककर रखा गया है। यह अभी गया, तो रोककर रखने वालों को इसका पता चल सकता है।
    .first = पहले ज़िला मजिस्ट्रेट को सीलबंद सूचना लिखें। उसमें सूचना देने वाले का नाम नहीं होता।
page-letter-override = फिर भी भेजने का फ़ैसला करें
    .help = एक नामित व्यक्ति फ़ैसला करता है और कारण बताता है। दोनों पत्र के साथ रखे जाते हैं।
page-letter-override-by = कौन फ़ैसला करता है
page-letter-override-reason = यह रुक क्यों नहीं सकता
page-letter-override-do = फिर भी पत्र लिखें
page-letter-presumed = पहले कर्ज़ और छोड़कर जाने के बारे में पूछें
    .why = निष्कर्ष केवल उपधारणाओं पर टिका है। कार्यालय कह सकता है कि यह केवल मज़दूरी की बात है।
page-letter-not-yet = जिनसे अभी माँगने को कुछ नहीं
page-letter-what-next = भेजने के बाद
    .help = लिखें कि इसे कब और किसे भेजा गया। कार्यालय की समय-सीमा वहीं से चलती है।

## Law

page-law-title = कानून
    .help = हर संख्या, समय-सीमा और अधिकार जो Mukti काम में लेता है: कब से, कहाँ लिखा है, और कितना पक्का मालूम है।
page-law-search = कोई शब्द, धारा संख्या, या अधिनियम
page-law-found = { $count ->
    [one] { $count } प्रविष्टि मिली
   *[other] { $count } प्रविष्टियाँ मिलीं
 }
page-law-found-none = कानून की पुस्तक में “{ $words }” से कुछ नहीं मिला।
page-law-edition = कानून की पुस्तक का संस्करण { $edition }
page-law-instruments = अधिनियम, नियम, योजनाएँ और निर्णय
page-law-national = पूरे देश के लिए
page-law-by-state = एक राज्य के लिए
page-law-values = मान और समय-सीमाएँ
page-law-duties = कार्यालयों के कर्तव्य
page-law-entitlements = व्यक्ति किसका हक़दार है
page-law-offences = अपराध
page-law-provisions = प्रावधान सरल शब्दों में
page-law-rates = न्यूनतम मज़दूरी और दूसरी दरें
    .help = हर दर उसकी तारीखों, आदेश और पक्केपन के साथ। बिना तारीख की दरें काम में नहीं ली जातीं।
page-law-unconfirmed = अभी पुष्टि नहीं हुई
    .help = किसी दूसरे व्यक्ति ने अभी इनकी पुष्टि नहीं की; निशान बताता है कि हर एक कैसे मिला। हो सके तो राजपत्र की संख्या, तारीख और पृष्ठ लिखें।
page-law-unconfirmed-count = { $count ->
    [one] { $count } प्रविष्टि जिसकी किसी ने पुष्टि नहीं की
   *[other] { $count } प्रविष्टियाँ जिनकी किसी ने पुष्टि नहीं की
 }
page-law-value = मान
page-law-from = कब से
page-law-to = कब तक
page-law-cite = कहाँ लिखा है
page-law-grade = कितना पक्का
page-law-unknown = मालूम नहीं
page-law-not-binding = केवल एक मानक: यह याद दिलाता है, किसी को बाध्य नहीं करता।
page-law-clock-of = किसकी समय-सीमा
page-law-used-by = कहाँ काम आता है
page-law-bearer = किसे करना है
page-law-payer = कौन देता है
page-law-when = कब देय होता है
page-law-starts = समय कब से चलता है
page-law-fulfilled-by = किससे पूरा होता है
page-law-clocks = समय-सीमाएँ
page-law-no-clock = कानून ने दिनों की संख्या नहीं दी है।
page-law-in-force = लागू
page-law-prison = कारावास
page-law-fine = जुर्माना
page-law-confirmed = { $by } ने { $date } को पुष्टि की
page-law-not-confirmed = अभी किसी ने पुष्टि नहीं की
page-law-superseded = हो सकता है नए नियमों से बदल गया हो, जिनका पाठ नहीं मिला।
page-law-entry = प्रविष्टि
page-law-kind-act = अधिनियम
page-law-kind-rules = नियम
page-law-kind-scheme = योजना
page-law-kind-sop = मानक प्रक्रिया
page-law-kind-judgment = निर्णय
page-law-kind-advisory = परामर्श
page-law-kind-convention = अभिसमय
page-law-kind-order = आदेश
# What a movement asks for; never law.
page-law-kind-movement = आंदोलन की माँग
page-law-rates-of = { $state }
page-law-rates-central = केंद्रीय क्षेत्र
page-law-rates-none = इस राज्य की कोई दर अभी पुस्तक में नहीं है। वहाँ के हर मामले में इसे पूछा जाता है।
page-law-rates-employment = नियोजन
page-law-rates-task = काम
page-law-rates-zone = क्षेत्र
page-law-rates-skill = कौशल
page-law-rates-rate = दर
page-law-rates-per-day = प्रति दिन
page-law-rates-per-month = प्रति माह
page-law-rates-per-pieces = { $count ->
    [one] प्रति नग
   *[other] { $count } नग के लिए
 }
page-law-rates-guarantee = रोज़गार गारंटी
page-law-rates-choose = दरें देखने के लिए राज्य चुनें

## Help

page-help-title = मदद
    .help = निशानों और शब्दों का मतलब, और Mukti किसका वादा नहीं करता।
page-help-marks = संख्या कितनी पक्की है
page-help-answers = हाँ, नहीं, मालूम नहीं
    .text = ख़ाली का मतलब कभी “नहीं” नहीं होता। जो किसी ने नहीं बताया वह बिंदुओं वाली रेखा से दिखता है और तब तक खुला रहता है जब तक कोई बताए।
page-help-finding = निष्कर्ष क्या है
    .text = Mukti बताई गई बातों को कानून के हर हिस्से से मिलाता है और कहता है कि क्या दिखता है, कानून क्या मानकर चलता है, और आगे क्या पूछना है। वह किसी को मना नहीं करता। फ़ैसला और हस्ताक्षर व्यक्ति करता है।
page-help-clocks = देर कैसे गिनी जाती है
    .text = कार्यालय की देर तभी कही जाती है जब कोई बाध्यकारी समय-सीमा निश्चित रूप से बीत गई हो। जहाँ केवल अच्छी परिपाटी से तारीख मिलती है, वह याद दिलाने के लिए है, देर नहीं।
page-help-safety = जब तक कोई रोककर रखा गया है
    .text = केवल ज़िला मजिस्ट्रेट को सीलबंद सूचना जा सकती है, बताने वाले के नाम के बिना। बाकी पत्र रुकते हैं। कोई नामित व्यक्ति कुछ और तय कर सकता है और उसे कारण बताना होगा।
page-help-exit = तुरंत निकलना
    .text = “तुरंत निकलें” से आप साइन आउट हो जाते हैं और कैलेंडर दिखता है। आपके ब्राउज़र को फिर भी याद रह सकता है कि आप यहाँ थे: जो फ़ोन दूसरों के हाथ में जाता हो, उस पर निजी (प्राइवेट) विंडो का उपयोग करें।
page-help-names = नाम ढके रहते हैं
    .text = सूचियों में संकेत और पहले अक्षर दिखते हैं। मामले के पेज पर छूने से नाम दिखता है। लिंग, जाति, विकलांगता और यौन हिंसा कभी सूचियों में नहीं दिखते।
page-help-not-promised = किसका वादा नहीं है
    .text = याद से लिखी या अज्ञात संख्याओं की दाख़िल करने से पहले पुष्टि करनी होगी। Mukti कानून के बारे में सलाह देता है; वह न वकील है, न बचाव सेवा।
page-help-danger = अभी ख़तरा हो तो
    .text = पुलिस के लिए 112, बच्चे के लिए 1098, मुफ़्त कानूनी सहायता के लिए 15100 पर फ़ोन करें।

## More (the fourth room on a phone)

page-more-title = और

page-desk-title = डेस्क
page-desk-health = यहाँ सब कैसा है
page-desk-members = यहाँ कौन काम करता है
page-desk-you = (आप)
page-desk-let-go = { $name } चले गए
page-desk-invite = किसी को बुलाएँ
    .help = यहाँ एक कोड एक ही बार दिखेगा। उसे आमने-सामने बोलें या दिखाएँ; जो उसे “/join” पर लिखे, वह वही पढ़ सकेगा जो आप पढ़ सकते हैं।
page-desk-invited = { $until } तक, एक ही बार के लिए। आमने-सामने बताएँ; कभी न भेजें।
page-desk-passphrase = मेरा गुप्त वाक्य बदलें
page-desk-present = अभी का गुप्त वाक्य
## The custody pack of a case
page-custody-title = अभिरक्षा का पैक
    .help = इस मामले में क्या, कब और किसने रखा, और यह प्रमाण कि उसके बाद कुछ बदला नहीं गया; और इलेक्ट्रॉनिक अभिलेखों का प्रमाण-पत्र, जिसमें वह जगह ख़ाली है जो केवल कोई व्यक्ति जान सकता है।
page-custody-over = रोज़नामचे की पहली { $count } प्रविष्टियों पर हस्ताक्षर।
page-custody-paper = काग़ज़, प्रमाण-पत्र के साथ
page-custody-proof = प्रमाण
    .help = कोई भी इसे हमारे बिना जाँच सकता है: tools/verify। फिर से माँगने पर हर फ़ाइल बाइट दर बाइट वही होती है।
