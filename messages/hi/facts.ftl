### The facts of one person's labour: one message for each name of the public contract.
### The value is a short label (a column, a line on the case page). .ask is the question as it is read
### aloud to the worker: kind, second person, one thing at a time. .help is for the interviewer.

## Place and time

fact-case = मामले का संकेत
    .ask = इस व्यक्ति के मामले को आप क्या संकेत देना चाहते हैं?
    .help = एक छोटा संकेत, जो नाम न हो। हर व्यक्ति का अलग होना चाहिए।
fact-work-state = काम किस राज्य में था
    .ask = काम किस राज्य में था?
fact-work-district = काम किस ज़िले में था
    .ask = काम किस ज़िले में था?
    .help = ज़िला मालूम न हो तो सबसे पास का क़स्बा या बाज़ार लिखें।
fact-home-state = गृह राज्य
    .ask = आप किस राज्य से हैं?
fact-home-district = गृह ज़िला
    .ask = आपका घर किस ज़िले में है?
fact-work-kind = काम का प्रकार
    .ask = काम किस तरह का था?
fact-work-task = क्या काम किया
    .ask = आप वहाँ ठीक-ठीक क्या काम करते थे?
    .help = जैसे ईंट पथाई, भराई, पकाई, निकासी, लदाई, हल चलाना, खाना बनाना। मज़दूरी की दर इसी से तय होती है।
fact-work-zone = मज़दूरी का क्षेत्र
    .ask = काम शहर में था, क़स्बे में या गाँव में?
    .help = राज्य के मज़दूरी आदेश का क्षेत्र, जैसे A, B या C, अगर मालूम हो।
fact-work-from = काम शुरू हुआ
    .ask = आपने वहाँ काम कब शुरू किया?
    .help = केवल साल काफ़ी है, या महीना और साल। त्योहार या फ़सल से याद करने में मदद मिलती है।
fact-work-to = काम ख़त्म हुआ
    .ask = आपने वहाँ काम कब छोड़ा?
    .help = अगर वे अब भी वहीं हैं तो ख़ाली छोड़ें। हर सीज़न को अलग अवधि लिखें।
fact-days-worked = कितने दिन काम किया
    .ask = इस पूरे समय में आपने लगभग कितने दिन काम किया?
    .help = केवल तब, जब वे जानते हों। हफ़्तों या सीज़न से गिनने में मदद मिलती है।
fact-informed-on = किसी कार्यालय को बताया गया
    .ask = किसी सरकारी कार्यालय को यह बात पहली बार कब बताई गई?

## How this was told

fact-told-private = अकेले में बताया
    .ask = क्या हम यहाँ अकेले हैं, काम की जगह का कोई हमारी बात तो नहीं सुन रहा?
    .help = यह पूछने वाला ख़ुद तय करे। मालिक के सुनते हुए कहा गया "नहीं" मालूम नहीं माना जाता है।
fact-told-language = बातचीत की भाषा
    .ask = आप किस भाषा में सबसे आसानी से बात कर सकते हैं?
fact-told-interpreter = दुभाषिए ने मदद की
    .ask = क्या कोई दुभाषिया हमारे बीच बात समझा रहा है?
    .help = पहले पूछें कि यह दुभाषिया उन्हें ठीक लगता है या नहीं। काम की जगह के किसी व्यक्ति या उनके रिश्तेदार को दुभाषिया न बनाएँ।

## The person

fact-person-worked = व्यक्ति ने वहाँ काम किया
    .ask = क्या आपने ख़ुद वहाँ काम किया?
    .help = जिन्होंने काम नहीं किया, उन्हें भी रोककर रखा गया हो सकता है, जैसे छोटे बच्चे या बूढ़े माता-पिता। वे भी गिने जाते हैं।
fact-worker-age = अभी उम्र
    .ask = आपकी उम्र कितनी है?
    .help = पूरे वर्षों में। अनुमान भी काम का है; फिर बताएँ कि उम्र कैसे मालूम है।
fact-age-at_start = काम शुरू करते समय उम्र
    .ask = जब आपने वहाँ काम शुरू किया तब आपकी उम्र कितनी थी?
    .help = जिसे 15 में ले जाया गया और 19 में मुक्त हुआ, वह बच्चा भी गिना जाता है और वयस्क भी।
fact-age-basis = उम्र कैसे मालूम है
    .ask = आपको अपनी उम्र कैसे मालूम है?
fact-worker-sex = लिंग
    .ask = आप महिला हैं, पुरुष हैं या ट्रांसजेंडर व्यक्ति हैं?
    .help = व्यक्ति अपने बारे में जो कहें वही लिखें।
fact-worker-category = सामाजिक वर्ग
    .ask = क्या आपका परिवार अनुसूचित जाति, अनुसूचित जनजाति या अन्य पिछड़े वर्ग का है, या इनमें से कोई नहीं?
    .help = अनुसूचित जाति और जनजाति के लोगों की रक्षा के लिए और भी कानून हैं। यह कभी किसी के ख़िलाफ़ नहीं जाता।
fact-worker-disabled = विकलांगता के साथ जीते हैं
    .ask = क्या आपको शरीर या मन की कोई विकलांगता है?
    .help = इससे मिलने वाली सहायता बढ़ती है। यह कभी व्यक्ति के ख़िलाफ़ नहीं जाता।
fact-worker-migrant = बाहर से आए
    .ask = क्या आप इस काम के लिए किसी दूसरी जगह से आए थे? किसी दूसरे राज्य से?
fact-worker-contract_labour = ठेकेदार के ज़रिए लाए गए या मज़दूरी मिली
    .ask = क्या कोई ठेकेदार या दलाल आपको काम पर लाया, या मज़दूरी देता था?
    .help = यह भी पूछें: आपको कौन लाया था? मज़दूरी कौन देता था? हाँ, अगर किसी ठेकेदार, जमादार या दलाल ने काम पर लगाया या पैसा बाँटा।
fact-identity-none = पहचान का कोई दस्तावेज़ नहीं है
    .ask = क्या आप अपने किसी भी पहचान-पत्र या काग़ज़ के बिना हैं?
    .help = हाँ, अगर एक भी नहीं है। तब कार्यालय को आवेदन में मदद करनी होती है।

## How it began

fact-agreement-made = कोई करार हुआ था
    .ask = काम और पैसे के बारे में कोई बात तय हुई थी, मुँह-ज़ुबानी या लिखकर?
    .help = दो शब्द भी काफ़ी हैं। "हमारा परिवार उन्हीं का काम करता है", ऐसा रिवाज भी करार है।
fact-recruited-by_deception = काम के बारे में धोखा हुआ
    .ask = क्या मज़दूरी, काम, जगह या आपकी आज़ादी बताई गई बात से अलग निकली?
    .help = यह भी पूछें: आपको काम के बारे में क्या बताया गया था? पहुँचने पर क्या मिला? हाँ, अगर मज़दूरी, काम, जगह या आज़ादी वैसी नहीं थी जैसी बताई गई थी।
fact-recruited-transported = कोई वहाँ ले गया
    .ask = क्या कोई आपको वहाँ ले गया, या सफ़र का इंतज़ाम किया और ख़र्च दिया?

## Advance and debt

fact-advance-taken = पेशगी ली गई
    .ask = काम से पहले आपने या आपके परिवार में किसी ने पैसा, अनाज या कोई और चीज़ ली थी?
    .help = काग़ज़ ज़रूरी नहीं है। उधार का राशन, बस का किराया या शादी का ख़र्च भी गिना जाता है।
fact-advance-amount = पेशगी की रकम
    .ask = तब कितनी रकम थी?
fact-debt-said_now = अब कितना बाकी बताते हैं
    .ask = वे कहते हैं कि आप पर अब भी कितना बाकी है?
    .help = मालिक जो कहता है वह लिखें। कानून में बंधुआ ऋण ख़त्म है, रकम कितनी भी हो।
fact-advance-by = पेशगी किसने ली
    .ask = किसने ली थी: आपने, आपके माता या पिता ने, पति या पत्नी ने, किसी और ने?
fact-advance-from = पेशगी किसने दी
    .ask = किसने दी थी?
fact-advance-documented = पेशगी का काग़ज़ है
    .ask = क्या इसके बारे में कुछ लिखा गया था?
    .help = केवल रिकॉर्ड के लिए। काग़ज़ हो या न हो, यह कभी व्यक्ति के ख़िलाफ़ नहीं जाता।
fact-advance-cause = पेशगी किसलिए ली
    .ask = आपके परिवार को इसकी ज़रूरत किसलिए थी?
fact-obligation-customary = रिवाज के कारण काम करना पड़ा
    .ask = क्या आपको वहाँ इसलिए काम करना पड़ा कि आपके गाँव या समाज में हमेशा से ऐसा होता आया है?
fact-obligation-inherited = कर्ज़ या ज़िम्मेदारी बड़ों से आई
    .ask = क्या यह कर्ज़, या काम करने की मजबूरी, आपके माता-पिता या दादा-दादी, नाना-नानी से आपके ऊपर आई?
fact-obligation-caste = जाति के कारण काम करना पड़ा
    .ask = क्या आपको वहाँ अपनी जाति या समाज में जन्म के कारण काम करना पड़ा?
fact-obligation-surety = किसी की ज़मानत ली थी
    .ask = क्या आपको इसलिए काम करना पड़ा कि आपने जिसकी ज़मानत ली थी उसने पैसा नहीं चुकाया?
fact-custom-name = इस प्रथा का स्थानीय नाम
    .ask = आपके यहाँ इस तरह के काम का कोई नाम है?
    .help = जैसे हाली, कमिया, जीता, वेट्टी, सागरी। अगर अधिनियम में यह नाम है तो करार मान लिया जाता है।
fact-consideration-other = कोई और क़ीमती चीज़ मिली
    .ask = क्या आपको या आपके परिवार को कुछ और मिला जिसके बदले काम करना पड़ा, जैसे घर या ज़मीन का टुकड़ा?

## Pay

fact-wage-none = कोई मज़दूरी नहीं मिली
    .ask = क्या आपने बिना किसी मज़दूरी के काम किया?
    .help = नहीं, अगर कुछ भी पैसा मिला, चाहे केवल ख़र्चा-ख़ुराकी: उसे रकम में लिखें। यह भी पूछें: हर हफ़्ते ख़र्चा मिलता था? कितने लोगों के लिए? सीज़न के अंत में?
fact-wage-amount = सचमुच मिली मज़दूरी
    .ask = आपके हाथ में सचमुच कितना पैसा आया?
    .help = सारी कटौती के बाद। आगे बताएँ कि कितने समय के लिए और कितने लोगों के लिए।
fact-wage-unit = मज़दूरी किस हिसाब से
    .ask = यह पैसा एक दिन का था, हफ़्ते का, महीने का, सीज़न का, या काम के नग के हिसाब से?
fact-wage-shared_by = यह मज़दूरी कितने लोगों की थी
    .ask = यह पैसा कितने लोगों के लिए था?
    .help = भट्ठों पर जोड़े या परिवार को पैसा देते हैं। इसी से एक-एक व्यक्ति की मज़दूरी निकाली जाती है।
fact-wage-promised = कितनी मज़दूरी का वादा था
    .ask = आपसे कितने का वादा किया गया था?
    .help = उतने ही समय या उतने ही नग के लिए, जितने का पैसा सचमुच मिला।
fact-wage-in_kind = मज़दूरी में दी गई चीज़ें
    .ask = मज़दूरी के बदले जो अनाज, खाना या दूसरी चीज़ें मिलीं, उनकी क़ीमत कितनी थी?
fact-wage-local_usual = उसी काम की वहाँ आम मज़दूरी
    .ask = वहाँ इसी काम के लिए दूसरे लोगों को एक दिन का कितना मिलता है?
    .help = यह तब काम आता है जब इस काम की न्यूनतम मज़दूरी तय न हो, या दर हमें मालूम न हो।
fact-wage-deducted = पेशगी के लिए मज़दूरी से कटौती
    .ask = पेशगी के लिए आपकी मज़दूरी से कितना काटा गया?
    .help = पूरे समय में। बंधुआ ऋण के लिए जो काटा गया, वह न दिया हुआ माना जाता है।
fact-output-per_day = एक दिन में बने नग
    .ask = एक दिन में आप कितनी ईंटें या कितने नग बनाते थे?
fact-output-shared_by = इन्हें कितने लोग बनाते थे
    .ask = इन्हें आप कितने लोग मिलकर बनाते थे?

## Work

fact-hours-per_day = दिन में काम के घंटे
    .ask = आप दिन में कितने घंटे काम करते थे?
    .help = यह भी पूछें: कितने बजे से कितने बजे तक? खाने और आराम का समय घटा दें।
fact-days-per_week = हफ़्ते में काम के दिन
    .ask = आप हफ़्ते में कितने दिन काम करते थे?
    .help = अगर आराम का कोई दिन नहीं था तो 7।
fact-skill = कौशल
    .ask = यह काम कोई भी कर सकता है, या इसे सीखना पड़ता है?
    .help = पक्का न हो तो छोड़ दें। तब सबसे कम दर मानी जाती है।

## Leaving

fact-free-other_work = दूसरा काम करने की आज़ादी
    .ask = क्या पैसा चुकाए बिना आप कहीं और काम कर सकते थे?
fact-free-movement = छोड़कर जाने और आने-जाने की आज़ादी
    .ask = क्या आप और आपका परिवार बिना रोके गए और बिना सज़ा पाए वहाँ से निकलकर जहाँ चाहें जा सकते थे?
    .help = यह भी पूछें: अगर आपका परिवार आज रात चला जाता तो क्या होता? नहीं, अगर उन्हें रोका जाता, पकड़कर लाया जाता, मारा जाता या पैसा भरवाया जाता। दुकान तक जाना आज़ादी नहीं है।
fact-free-sale = अपना सामान बेचने की आज़ादी
    .ask = क्या आप अपनी चीज़ या अपनी उपज बाज़ार के भाव पर, जिसे चाहें उसे बेच सकते थे?
fact-debt-held_them = कर्ज़ ने वहाँ रोके रखा
    .ask = क्या इस कर्ज़ के कारण आप वहाँ रुके रहे?

## Harm. Only in private; stop when the person wants to stop.

fact-force-threat = धमकी दी गई
    .ask = क्या किसी ने आपको या आपके परिवार को धमकी दी?
    .help = मारने की, पुलिस की, घर या मज़दूरी छीन लेने की।
fact-force-violence = मारपीट हुई
    .ask = क्या किसी ने आपको, या आपके साथ वालों को मारा या चोट पहुँचाई?
fact-force-sexual = यौन हिंसा
    .ask = क्या किसी ने आपको ऐसे छुआ या तंग किया जो आप नहीं चाहते थे?
    .help = केवल तभी पूछें जब आपने इसका प्रशिक्षण लिया हो, अकेले में, व्यक्ति की पसंद का कोई साथ हो। इसे छोड़ा जा सकता है।
fact-force-confinement = बंद रखा गया या जाने से रोका गया
    .ask = क्या आपको कभी बंद किया गया, या फाटक पर रोका गया?
fact-force-surveillance = निगरानी रखी गई
    .ask = जब आप बाहर जाते थे, या रात में, क्या कोई आप पर नज़र रखता था?
fact-force-documents_held = काग़ज़ किसी और ने रख लिए
    .ask = क्या किसी ने आपके कार्ड, काग़ज़, बैंक की पासबुक या फ़ोन लेकर रख लिया?
fact-force-wages_withheld = मज़दूरी रोककर रखी गई
    .ask = क्या मज़दूरी इसलिए रोकी गई कि आप वहाँ से न जाएँ?
fact-force-isolation = दूसरों से अलग रखा गया
    .ask = क्या आपको परिवार या दूसरे लोगों से बात करने से रोका गया?
    .help = हाँ, अगर वे जब चाहें तब बात नहीं कर सकते थे।
fact-force-deception = धोखा दिया गया
    .ask = क्या आपको वहाँ लाने या रोकने के लिए ऐसी बातें कही गईं जो सच नहीं निकलीं?
fact-force-excessive_overtime = बहुत ज़्यादा घंटे काम कराया गया
    .ask = क्या आपको दूसरों से कहीं ज़्यादा देर तक, या रात में, काम करना पड़ता था और मना नहीं कर सकते थे?
fact-force-bad_conditions = रहने या काम की बुरी हालत
    .ask = क्या सोने की जगह, पानी, खाना या काम बुरा, गंदा या ख़तरनाक था?
    .help = यह भी पूछें: सोने की जगह, पानी, खाना और काम कैसा था? हाँ, अगर वह बुरा, गंदा या ख़तरनाक था।
fact-force-vulnerability_abused = उनकी मजबूरी का फ़ायदा उठाया गया
    .ask = क्या कोई ऐसी मजबूरी थी जिससे कोई और रास्ता न बचा, जैसे भूख, बीमारी या रहने की कोई और जगह न होना?
    .help = इसे पूछने वाला ख़ुद भर सकता है।
fact-injury = काम में चोट लगी
    .ask = क्या काम से आपको चोट लगी या आप बीमार हुए?
fact-died-on = मृत्यु की तारीख
    .ask = उनकी मृत्यु कब हुई?
    .help = केवल तब, जब उनकी मृत्यु हो चुकी हो। जो बाकी था उसे परिवार अब भी माँग सकता है।
fact-accused = किसने रोके रखा: भूमिका और सामाजिक वर्ग
    .ask = वहाँ आप पर किसका ज़ोर चलता था: मालिक का, ठेकेदार का, किसी और का? क्या आप उनका समाज जानते हैं?
    .help = यहाँ नाम न लिखें। एक पंक्ति में एक: भूमिका और सामाजिक वर्ग। उनमें से कोई अनुसूचित जाति का हो, तो भी दूसरा नहीं छूटता।
fact-accused-category = रोके रखने वाले का सामाजिक वर्ग
    .ask = जिसने आपको रोके रखा, क्या आप जानते हैं कि वह किस समाज से है?

## Family

fact-family-also_working = परिवार के लोग जिनसे काम कराया गया
    .ask = आपके परिवार के और कितने लोगों ने वहाँ आपके साथ काम किया?
fact-children-working = काम करने वाले 14 से छोटे बच्चे
    .ask = वहाँ 14 साल से छोटे कितने बच्चे काम करते थे?
fact-adolescents-working = काम करने वाले 14 से 17 के किशोर
    .ask = वहाँ 14 से 17 साल के कितने किशोर काम करते थे?

## Claim

fact-claim-bonded = कर्ज़ को बंधुआ बताते हैं
    .ask = क्या आप कहते हैं कि इसी कर्ज़ के कारण आपसे काम कराया गया?
    .help = व्यक्ति या सतर्कता समिति ऐसा कहे, तो ऋण देने वाले को साबित करना होता है कि ऐसा नहीं है।
fact-paper-signed = काग़ज़ पर दस्तख़त या अंगूठा लगवाया
    .ask = क्या किसी ने आपसे किसी काग़ज़ पर दस्तख़त कराए या अंगूठा लगवाया? कौन-सा काग़ज़?
    .help = दस्तख़त किया हुआ काग़ज़ कभी व्यक्ति के ख़िलाफ़ नहीं जाता।

## What the offices did

fact-enquiry-on = जाँच हुई
    .ask = अधिकारी जाँच के लिए कब आए?
fact-freed-on = कब से मुक्त
    .ask = आप कब से आज़ाद हैं?
fact-freed-how = कैसे मुक्त हुए
    .ask = आप वहाँ से कैसे निकले?
    .help = छापा ज़रूरी नहीं है। जो बचकर निकले, निकाल दिए गए, या पैसा चुकाकर आए, उनके भी वही अधिकार हैं।
fact-rescued-on = मुक्त कराए गए
    .ask = अधिकारी आपको कब बाहर लाए?
fact-statement-on = बयान लिखा गया
    .ask = अधिकारी ने आपका बयान कब लिखा?
fact-finding-on = लिखित निष्कर्ष
    .ask = मजिस्ट्रेट ने लिखकर कब फ़ैसला दिया?
fact-finding-outcome = क्या पाया गया
    .ask = मजिस्ट्रेट ने क्या फ़ैसला दिया?
fact-certificate-on = मुक्ति प्रमाण-पत्र जारी हुआ
    .ask = आपको मुक्ति प्रमाण-पत्र कब मिला?
fact-certificate-form = मुक्ति प्रमाण-पत्र का प्रकार
    .ask = प्रमाण-पत्र केवल आपका है या पूरे परिवार का?
    .help = हर व्यक्ति का अपना होना चाहिए, बच्चों का भी।
fact-certificate-office = प्रमाण-पत्र जारी करने वाला कार्यालय
    .ask = प्रमाण-पत्र किस कार्यालय ने दिया?
fact-certificate-refused_on = मुक्ति प्रमाण-पत्र देने से मना किया गया
    .ask = कार्यालय ने प्रमाण-पत्र देने से कब मना किया?
fact-assistance-immediate_on = तात्कालिक सहायता दी गई
    .ask = मुक्त होने के बाद पहला पैसा कब मिला?
fact-assistance-immediate_amount = तात्कालिक सहायता: रकम
    .ask = कितना मिला?
fact-identity-applied_on = पहचान-पत्र के लिए आवेदन
    .ask = आपके पहचान-पत्र के लिए आवेदन कब हुआ?
fact-repatriated-on = घर पहुँचाए गए
    .ask = आपको घर कब पहुँचाया गया?
fact-fir-on = प्राथमिकी दर्ज हुई
    .ask = पुलिस ने मामला कब दर्ज किया?
fact-fir-refused_on = प्राथमिकी दर्ज करने से मना किया गया
    .ask = पुलिस ने मामला दर्ज करने से कब मना किया?
fact-fir-sections = प्राथमिकी की धाराएँ
    .ask = प्राथमिकी में कौन-कौन सी धाराएँ लिखी हैं?
fact-victim_informed-on = व्यक्ति को मामले की जानकारी दी गई
    .ask = पुलिस ने आपको कब बताया कि मामला कहाँ तक पहुँचा?
fact-chargesheet-on = आरोप-पत्र दाख़िल हुआ
    .ask = पुलिस ने न्यायालय में आरोप-पत्र कब दाख़िल किया?
fact-judgment-on = न्यायालय का फ़ैसला
    .ask = न्यायालय ने फ़ैसला कब दिया?
fact-judgment-outcome = मुक़दमे का नतीजा
    .ask = न्यायालय ने क्या फ़ैसला दिया?
fact-reimbursement-proposed_on = तात्कालिक सहायता की प्रतिपूर्ति का प्रस्ताव भेजा गया
    .ask = राज्य ने तात्कालिक सहायता की प्रतिपूर्ति का प्रस्ताव केंद्र को कब भेजा?
fact-rehabilitation-proposed_on = पुनर्वास राशि का प्रस्ताव भेजा गया
    .ask = आपकी पुनर्वास राशि का प्रस्ताव कब भेजा गया?
fact-rehabilitation-paid_on = पुनर्वास राशि दी गई
    .ask = आपको पुनर्वास राशि कब मिली?
fact-rehabilitation-paid_amount = पुनर्वास राशि: रकम
    .ask = कितना मिला?
fact-property-demanded_on = संपत्ति वापस माँगी गई
    .ask = आपने अपना सामान या ज़मीन वापस कब माँगी?
fact-property-restored_on = संपत्ति वापस मिली
    .ask = वह आपको वापस कब मिली?
fact-evicted-on = घर से निकाले गए
    .ask = आपको आपके घर से कब निकाला गया?
fact-homestead-restored_on = घर वापस मिला
    .ask = आपको आपका घर वापस कब मिला?
fact-wage_claim-on = मज़दूरी का दावा दाख़िल हुआ
    .ask = आपकी मज़दूरी का दावा कब दाख़िल किया गया?
fact-wage_decision-on = मज़दूरी के दावे पर फ़ैसला
    .ask = आपकी मज़दूरी के दावे पर फ़ैसला कब हुआ?
fact-compensation-applied_on = मुआवज़े के लिए आवेदन
    .ask = मुआवज़े के लिए आवेदन कब किया गया?
fact-compensation-decided_on = मुआवज़ा तय हुआ
    .ask = मुआवज़ा कब तय हुआ?
fact-legal_aid-applied_on = मुफ़्त वकील के लिए आवेदन
    .ask = मुफ़्त वकील के लिए आवेदन कब किया गया?
fact-school-admitted_on = बच्चे का स्कूल में दाख़िला
    .ask = बच्चे का स्कूल में दाख़िला कब हुआ?
fact-job-demanded_on = रोज़गार गारंटी में काम माँगा
    .ask = आपने रोज़गार गारंटी में काम कब माँगा?
fact-job-given_on = रोज़गार गारंटी में काम मिला
    .ask = आपको काम कब मिला?
fact-scst-relief_paid_amount = एससी/एसटी अधिनियम की राहत: मिली रकम
    .ask = आपको एससी/एसटी अधिनियम के अंतर्गत कितनी राहत राशि मिली है?

## Answers

choice-answer-yes = हाँ
choice-answer-no = नहीं
choice-answer-not_known = मालूम नहीं

choice-work_kind-agriculture = खेती का काम
choice-work_kind-brick_kiln = ईंट भट्ठा
choice-work_kind-stone_quarry = पत्थर खदान
choice-work_kind-mine = खान
choice-work_kind-construction = निर्माण कार्य
choice-work_kind-domestic_work = घरेलू काम
choice-work_kind-rice_mill = चावल मिल
choice-work_kind-textile_mill = कपड़ा मिल
choice-work_kind-garment = सिलाई और परिधान का काम
choice-work_kind-carpet = क़ालीन बुनाई
choice-work_kind-embroidery = कढ़ाई (ज़री)
choice-work_kind-bangle = चूड़ी का काम
choice-work_kind-fishing = मछली पकड़ना
choice-work_kind-forestry = पेड़ कटाई और जंगल का काम
choice-work_kind-plantation = बागान
choice-work_kind-animal_grazing = पशु चराना
choice-work_kind-hotel = होटल या ढाबा
choice-work_kind-begging = भीख मँगवाना
choice-work_kind-sexual_exploitation = यौन शोषण
choice-work_kind-factory = कारखाना
choice-work_kind-other = दूसरा काम

choice-sex-female = महिला या लड़की
choice-sex-male = पुरुष या लड़का
choice-sex-transgender = ट्रांसजेंडर व्यक्ति

choice-category-SC = अनुसूचित जाति
choice-category-ST = अनुसूचित जनजाति
choice-category-OBC = अन्य पिछड़ा वर्ग
choice-category-general = इनमें से कोई नहीं (सामान्य)

choice-migrant-none = वहीं के रहने वाले
choice-migrant-within_state = उसी राज्य में दूसरी जगह से
choice-migrant-inter_state = दूसरे राज्य से

choice-advance_by-self = स्वयं
choice-advance_by-parent = माता या पिता
choice-advance_by-grandparent = दादा-दादी या नाना-नानी
choice-advance_by-child = बेटा या बेटी
choice-advance_by-spouse = पति या पत्नी
choice-advance_by-sibling = भाई या बहन
choice-advance_by-other = कोई और

choice-advance_from-employer = मालिक
choice-advance_from-contractor = ठेकेदार
choice-advance_from-agent = दलाल
choice-advance_from-moneylender = साहूकार
choice-advance_from-other = कोई और

choice-advance_cause-illness = बीमारी
choice-advance_cause-marriage = शादी
choice-advance_cause-dowry = दहेज
choice-advance_cause-funeral = मृत्यु-संस्कार
choice-advance_cause-food = खाना
choice-advance_cause-liquor = शराब
choice-advance_cause-crop_loss = फ़सल का नुक़सान
choice-advance_cause-education = पढ़ाई
choice-advance_cause-travel = सफ़र
choice-advance_cause-old_debt = पुराना कर्ज़
choice-advance_cause-festival = त्योहार
choice-advance_cause-housing = मकान
choice-advance_cause-other = कुछ और

choice-age_basis-stated = व्यक्ति के बताए अनुसार
choice-age_basis-document = दस्तावेज़ से
choice-age_basis-medical = चिकित्सा जाँच से
choice-age_basis-appearance = देखने से

choice-wage_unit-hour = एक घंटे की
choice-wage_unit-day = एक दिन की
choice-wage_unit-week = एक हफ़्ते की
choice-wage_unit-month = एक महीने की
choice-wage_unit-season = सीज़न की
choice-wage_unit-year = एक साल की
choice-wage_unit-piece = एक नग की
choice-wage_unit-1000_bricks = 1,000 ईंटों की
choice-wage_unit-whole_period = पूरे समय की

choice-skill-unskilled = अकुशल
choice-skill-semi_skilled = अर्ध-कुशल
choice-skill-skilled = कुशल
choice-skill-highly_skilled = अति कुशल

choice-freed_how-rescued = अधिकारियों ने मुक्त कराया
choice-freed_how-escaped = बचकर निकले
choice-freed_how-sent_away = निकाल दिए गए
choice-freed_how-paid_off = पैसा चुकाकर निकले
choice-freed_how-still_held = अब भी रोककर रखे गए हैं

choice-finding_outcome-bonded = बंधुआ मज़दूरी
choice-finding_outcome-other_forced = ज़बरन मज़दूरी का कोई और रूप
choice-finding_outcome-not_bonded = बंधुआ मज़दूरी नहीं

choice-certificate_form-individual = हर व्यक्ति का अलग
choice-certificate_form-family = पूरे परिवार का एक

choice-judgment_outcome-convicted = दोषसिद्धि
choice-judgment_outcome-acquitted = दोषमुक्ति
choice-judgment_outcome-other = कोई और नतीजा

choice-paper_signed-none = कोई काग़ज़ नहीं
choice-paper_signed-blank = कोरा काग़ज़
choice-paper_signed-settlement = समझौता
choice-paper_signed-not_bonded = "बंधुआ नहीं" लिखा काग़ज़
choice-paper_signed-other = दूसरा काग़ज़

choice-accused_role-owner = मालिक (स्वामी)
choice-accused_role-employer = काम पर रखने वाला
choice-accused_role-manager = मैनेजर या मुंशी
choice-accused_role-supervisor = सुपरवाइज़र
choice-accused_role-contractor = ठेकेदार
choice-accused_role-agent = दलाल
choice-accused_role-moneylender = साहूकार
choice-accused_role-relative = मालिक का रिश्तेदार
choice-accused_role-other = कोई और

## Customary forms the Act names. Proper names.

choice-custom-adiyamar = अडियमार
choice-custom-baramasia = बारामासिया
choice-custom-basahya = बसह्या
choice-custom-bethu = बेठू
choice-custom-bhagela = भगेला
choice-custom-cherumar = चेरुमार
choice-custom-garru_galu = गर्रू-गालू
choice-custom-hali = हाली
choice-custom-hari = हारी
choice-custom-harwai = हरवाई
choice-custom-holya = होल्या
choice-custom-jana = जाना
choice-custom-jeetha = जीता
choice-custom-kamiya = कमिया
choice-custom-khundit_mundit = खुंडित-मुंडित
choice-custom-kuthia = कुठिया
choice-custom-lakhari = लखारी
choice-custom-munjhi = मुंझी
choice-custom-mat = मत
choice-custom-munish = मुनीश पद्धति
choice-custom-nit_majoor = नित-मजूर
choice-custom-paleru = पालेरू
choice-custom-padiyal = पडियाल
choice-custom-pannayilal = पन्नैयिलाल
choice-custom-sagri = सागरी
choice-custom-sanji = सांजी
choice-custom-sanjawat = संजावत
choice-custom-sewak = सेवक
choice-custom-sewakia = सेवकिया
choice-custom-seri = सेरी
choice-custom-vetti = वेट्टी

## Names of languages, as this language calls them

language-as = असमिया
language-bn = बांग्ला
language-brx = बोडो
language-doi = डोगरी
language-en = अंग्रेज़ी
language-gu = गुजराती
language-hi = हिन्दी
language-kn = कन्नड़
language-ks = कश्मीरी
language-kok = कोंकणी
language-mai = मैथिली
language-ml = मलयालम
language-mni = मणिपुरी (मैतेई)
language-mr = मराठी
language-ne = नेपाली
language-or = ओड़िया
language-pa = पंजाबी
language-sa = संस्कृत
language-sat = संताली
language-sd = सिंधी
language-ta = तमिल
language-te = तेलुगु
language-ur = उर्दू
