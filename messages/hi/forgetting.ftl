### Forgetting a person, what a person allows, people who may be one, who read, and the keys. The same voice as the pages.

## Where part of an entry could not be read

removed = [हटाया गया]
page-closed-sealed = इसका एक हिस्सा दूसरों के लिए बंद है।
page-closed-removed = इसका एक हिस्सा ऐसे व्यक्ति के बारे में था जिसे भुला दिया गया।

## Forgetting a person

page-forget-title = इस व्यक्ति को भुला दें
    .help = उसके लिए जो नहीं चाहता कि उसके बारे में यहाँ कुछ रखा जाए। इसे वापस नहीं लिया जा सकता।
page-forget-goes = क्या चला जाएगा
page-forget-goes-told = उसका बताया सब कुछ, उसका नाम, और उस तक पहुँचने के रास्ते।
page-forget-goes-others = दूसरों की बातों में उसका नाम। उसकी जगह “[हटाया गया]” रहेगा।
page-forget-goes-letters = केवल उसी के बारे में लिखे पत्र और फ़ाइलें।
page-forget-goes-lists = हर सूची में उसकी पंक्ति, और उसका बकाया।
page-forget-stays = क्या रहेगा
page-forget-stays-others = दूसरे लोगों की बताई बातें, उसके नाम के बिना।
page-forget-stays-letters = कई लोगों के बारे में भेजे गए पत्र, जैसे भेजे गए थे। वे कार्यालयों के पास भी हैं।
page-forget-stays-number = कि इस संख्या का एक व्यक्ति था, और उसे भुला दिया गया।
page-forget-stays-backups = सुरक्षित प्रतियाँ, जब तक कुंजियों की प्रति बदली न जाए: ज़्यादा से ज़्यादा 30 दिन।
page-forget-steps = यह कैसे होता है
page-forget-step-one = तुरंत यहाँ कोई इसे नहीं पढ़ पाएगा। कानून इसे एक साल रखने को कहता है: तब तक केवल न्यासी मिलकर इसे खोल सकते हैं।
page-forget-step-two = एक साल बाद आख़िरी कुंजी अपने आप नष्ट हो जाती है। फिर कोई इसे नहीं पढ़ सकता।
page-forget-no-trustees = यहाँ कोई न्यासी तय नहीं हैं।
    .help = उनके बिना कोई नहीं है जो इसे एक साल रखे, जैसा कानून कहता है। पहले न्यासी तय करें (कुंजियाँ), या वकील से पूछें कि क्या इसे तुरंत नष्ट किया जा सकता है।
page-forget-lawful = वकील कहते हैं: इसे तुरंत नष्ट किया जा सकता है
page-forget-reason = क्यों
    .help = यह मामले में पढ़ा जा सकेगा। यहाँ नाम न लिखें।
page-forget-do = { $person } को हमेशा के लिए भुला दें
page-forget-done-trustees = भुला दिया गया। { $date } तक केवल न्यासी मिलकर इसे खोल सकते हैं।
page-forget-done-destroyed = भुला दिया गया। कुंजियाँ { $date } को नष्ट कर दी गईं; कोई इसे नहीं पढ़ सकता।
page-forget-person = भुला दिया गया
    .trustees = { $date } तक न्यासियों के पास
    .destroyed = कुंजियाँ { $date } को नष्ट
page-forget-now = आख़िरी कुंजी अभी नष्ट करें
page-hold-title = कानून को इसकी ज़रूरत है
    .help = जब तक यह है, कुछ भुलाया नहीं जाता। व्यक्ति को कारण जानने का हक़ है।
page-hold-stands = { $date } से रखा है: { $reason }
page-hold-which = किसे इसकी ज़रूरत है
page-hold-words = शब्दों में: कौन-सा दावा, कौन-सा न्यायालय, कौन-सा नंबर
page-hold-do = फ़िलहाल रखें
page-hold-lift = अब इसकी ज़रूरत नहीं है
page-hold-lift-why = क्यों नहीं
choice-hold-claim = इससे मज़दूरी या मुआवज़ा माँगा जा रहा है
choice-hold-court = न्यायालय ने इसे रखने का आदेश दिया है
choice-hold-offence = अपराध की जाँच या सुनवाई चल रही है

## What a person allows

page-consent-title = वे क्या अनुमति देते हैं
    .help = एक बार में एक काम और एक पाने वाला। कोई मदद “हाँ” पर नहीं टिकी हो सकती। जो वापस लिया जाए, वह तुरंत लागू होता है।
page-consent-none = अभी कोई अनुमति नहीं है।
page-consent-in-force = अनुमति है
page-consent-over = अब अनुमति नहीं
page-consent-new = वे किसी बात की अनुमति देते हैं
page-consent-purpose = किस काम के लिए
page-consent-form = कैसे कहा
page-consent-language = किस भाषा में पूछा गया
page-consent-recipient = किसे
    .help = एक नाम लिखें। केवल हमारे लिए हो तो ख़ाली छोड़ें।
page-consent-until = कब तक
    .help = ख़ाली: जब तक वे वापस न लें।
page-consent-words = उनके शब्दों में
page-consent-do = यह अनुमति रखें
page-consent-to = { $name } को
page-consent-ends = { $date } तक
page-consent-ended = { $date } से नहीं
page-consent-withdraw = वे इसे वापस लेते हैं
page-consent-withdraw-why = क्यों, अगर वे बताएँ
choice-consent_purpose-keep = उनकी बताई बात रखना
choice-consent_purpose-letters = उनके नाम से कार्यालयों को पत्र
choice-consent_purpose-contact = उन्हें फिर फ़ोन करना या मिलना
choice-consent_purpose-share = किसी और संगठन को देना
choice-consent_purpose-statistics = बिना नाम और जगह के गिनना
choice-consent_purpose-story = बिना नाम के उनकी कहानी बताना
choice-consent_form-spoken = बोलकर
choice-consent_form-signed = हस्ताक्षर से
choice-consent_form-thumb = अँगूठे के निशान से
choice-consent_form-recorded = रिकॉर्ड किया गया
choice-consent_form-guardian = बच्चे के लिए अभिभावक ने

## People of two cases who may be one

page-link-title = शायद वही व्यक्ति
    .help = बताता है कि किसी और मामले का व्यक्ति शायद यही है। कुछ जोड़ा नहीं जाता: हर एक अपने मामले में रहता है और अलग भुलाया जाता है।
page-link-other = दूसरा व्यक्ति
    .help = जैसा उसके मामले पर है, जैसे UP-0007-2।
page-link-reason = आप ऐसा क्यों मानते हैं
page-link-do = यह रखें
page-link-shown = शायद वही व्यक्ति जो { $label } है
page-link-undo = ये एक नहीं हैं
page-link-made = शायद एक ही व्यक्ति
page-link-undone = एक व्यक्ति नहीं

## Who read

page-readers-title = यह मामला किसने पढ़ा
    .help = हममें से हर एक का घंटे में एक बार।
page-readers-none = अभी किसी ने नहीं।
page-readers-case = मामले का पन्ना
page-readers-document = एक पत्र
page-readers-file = एक फ़ाइल
page-readers-search = खोज में मिला
page-readers-export = बाहर निकाला गया
page-readers-left = कोई जो अब सदस्य नहीं

## On the timeline

page-timeline-sealed_to_trustees = भुला दिया गया: न्यासियों के पास
page-timeline-destroyed = भुला दिया गया: कुंजियाँ नष्ट की गईं
page-timeline-held = कानून के लिए रखा गया
page-timeline-hold_lifted = अब कानून के लिए नहीं रखा
page-timeline-consent = अनुमति दी
page-timeline-withdrawn = अब अनुमति नहीं

## Keys

page-keys-title = कुंजियाँ
    .help = हर कुंजी सबके काम करते हुए बदली जा सकती है। जब कोई जाए, जब कोई उपकरण या कुंजी की फ़ाइल किसी ने देखी हो, और साल में एक बार बदलें।
page-keys-data = डेटा की कुंजी
    .help = कुंजी की फ़ाइल में है। जब तक Mukti चलता है, वह खोलती है जो कानून को चाहिए। बदलने के बाद नई सुरक्षित प्रति बनाएँ और कुंजी की फ़ाइल की नई नक़ल रखें। पुरानी प्रतियाँ केवल पुरानी कुंजी की फ़ाइल से खुलती हैं।
page-keys-organisation = संगठन की कुंजी
    .help = हर सदस्य के पास है। नाम और जगहें खोलती है।
page-keys-intake = आने वाली सूचनाओं की कुंजी
page-keys-signing = रोज़नामचे पर हस्ताक्षर की कुंजी
    .help = जो साथी आपका रोज़नामचा जाँचते हैं, उन्हें नई कुंजी बताएँ।
page-keys-member = आपकी अपनी कुंजी
    .help = आपके गुप्त वाक्य से खुलती है।
page-keys-trustees = न्यासी
    .help = काग़ज़ पर पैक। इनमें से कुछ मिलकर कुंजियाँ लौटाते हैं जब कोई साइन इन न कर सके, और भुलाई गई बात को आख़िरी साल रखते हैं।
page-keys-generation = संख्या { $number }
page-keys-waiting = { $count ->
    [one] { $count } कुंजी अब भी पिछली कुंजी के नीचे है
   *[other] { $count } कुंजियाँ अब भी पिछली कुंजी के नीचे हैं
 }
page-keys-replace = बदलें
page-keys-go-on = आगे बढ़ाएँ
page-keys-replaced = बदल दी गई। सब पहले की तरह खुलता है।
page-keys-trustees-none = अभी कोई नहीं। पैक बाँटें: mukti keys ceremony
page-keys-trustees-of = { $shares } में से { $threshold } पैक मिलकर
page-keys-recovery = किसी ने न्यासियों के पैक से सदस्य बनने को कहा है। यह { $date } के बाद होगा।
    .stop = इसे रोकें
page-keys-no-file = यह कुंजी किसी फ़ाइल में नहीं है। ऐसे बदलें: mukti keys rotate data

## The keys on the command line

cli-keys-line = { $key }: संख्या { $generation }
cli-keys-replaced = { $key }: बदल दी गई; अब संख्या { $generation }।
cli-keys-pack = { $shares } में से पैक { $number }, एक न्यासी के लिए। कोई भी { $threshold } मिलकर खोलते हैं। दो कभी एक जगह न रखें।
cli-keys-pack-words = शब्द। हर एक की जगह उसकी संख्या भी दी जा सकती है।
cli-keys-pack-what = काफ़ी पैक हों तो: mukti keys recover --data FOLDER PACK1 PACK2 …
cli-keys-dealt = { $count } पैक { $path } में लिखे गए। छापें, हर न्यासी को उसका दें, फिर फ़ाइलें मिटा दें।
cli-keys-trustees = न्यासी: { $shares } में से { $threshold } पैक मिलकर
cli-keys-trustees-none = न्यासी: अभी कोई नहीं। देखें: mukti keys ceremony --help
cli-keys-pack-good = पैक { $number } इसी फ़ोल्डर के पैकों में से है।
cli-keys-recovery-waits = शुरू हुआ। { $until } के बाद यही पैक फिर दें; तब तक कोई भी सदस्य इसे रोक सकता है।
cli-keys-invited = सदस्य बनने के लिए पहले पन्ने पर यह कोड लिखें: { $code } ({ $until } तक)
