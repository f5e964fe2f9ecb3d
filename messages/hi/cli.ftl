### What the command line prints for people.

cli-also = साथ ही
# Beside a limb that is met by a presumption only.
cli-presumed = उपधारित
cli-presumption = कानून मानकर चलता है
cli-only-by-presumption = यह केवल उपधारणाओं पर टिका है। कुछ भी दाख़िल करने से पहले कर्ज़ और छोड़कर जाने के बारे में पूछें।
cli-ask = पूछें
cli-wages = दी गई मज़दूरी, और कम से कम देय
# $amount is money, already written out.
cli-last-known = मालूम नहीं; अंतिम ज्ञात { $amount }
# $amount is money, already written out.
cli-up-to = { $amount } तक
cli-outstanding = बाकी
cli-offences = अपराध
## Progress and ends
cli-assessed = { $count ->
    [one] { $count } पंक्ति जाँची गई।
   *[other] { $count } पंक्तियाँ जाँची गईं।
 }
cli-letters-written = { $count ->
    [one] { $count } पत्र { $folder } में लिखा गया।
   *[other] { $count } पत्र { $folder } में लिखे गए।
 }
cli-law-good = कानून की पुस्तक ठीक है: { $values } मान, { $duties } कर्तव्य, { $entitlements } अधिकार, { $offences } अपराध, { $provisions } प्रावधान; संस्करण { $edition }।
cli-not-in-force = { $date } को लागू नहीं
cli-serving = Mukti यहाँ खुला है: { $address }
cli-first-run = पहला व्यक्ति इस कोड से, एक ही बार, { $until } से पहले नाम लिखाए: { $code }
cli-sign-in = { $name } के नाम से साइन इन करें, गुप्त वाक्य है: { $passphrase }
cli-demo-made = { $folder } में एक काल्पनिक संस्था बनाई गई: { $cases } मामले, { $people } लोग। इनमें से कोई असली नहीं है।
cli-demo-case = एक मामला, जैसा आज है:
cli-demo-late = आज देर में, कार्यालय के अनुसार:
cli-demo-letter = देर करने वाले कार्यालय को याद दिलाने वाला पत्र: { $path }
cli-stop = Ctrl-C से रोकें।
cli-waits = { $case }: “{ $letter }” नहीं लिखा गया। { $reason }
## The journal and its proof
cli-written = लिखा गया: { $path }
cli-journal-exported = { $count } प्रविष्टियाँ { $path } में लिखी गईं, मुहरबंद ही।
cli-journal-taken = ले लिया गया: यह { $count } प्रविष्टियों के लिए है।
cli-journal-holds = रोज़नामचा ठीक है: { $count } प्रविष्टियाँ, मूल { $root }।
cli-journal-cosigned = उनमें से पहली { $count } की गवाही दूसरों ने दी है।
cli-journal-nobody = अभी किसी और ने इसकी गवाही नहीं दी: जिसके पास यह डिस्क और इसकी कुंजी है, वह इसे फिर से लिख सकता था। देखें: mukti journal ask --help
cli-journal-broken = रोज़नामचा प्रविष्टि { $number } से आगे ठीक नहीं है: { $detail }।
cli-journal-key = इसे जाँचने की कुंजी: { $value }
cli-journal-witness-key = हमारे सह-हस्ताक्षर जाँचने की कुंजी: { $value }
cli-rebuilt = { $cases } मामलों की { $entries } प्रविष्टियाँ नए सिरे से देखी गईं।
cli-rebuilt-same = हर सूची पहले जैसी ही है।
cli-list-differed = { $case }: इसकी सूचियाँ वह नहीं थीं जो इसकी प्रविष्टियाँ देती हैं; अब हैं।
## Backups
cli-backup-made = { $entries } प्रविष्टियों की सुरक्षित प्रति बनी: { $size } KiB, मुहरबंद, { $path } में। कुंजियाँ { $keys } में हैं: उन्हें अलग रखें, और वह फ़ाइल 30 दिन बाद नष्ट करें।
cli-restored = { $entries } प्रविष्टियाँ { $path } में लौटाई गईं। मूल { $root }।
cli-drilled = { $entries } प्रविष्टियों की प्रति बनी, कहीं और लौटाई गई और मिलाई गई: दोनों ओर मूल { $root }, दोनों ओर { $count } खोली गईं।
cli-drilled-times = प्रति बनाने में { $backup } सेकंड लगे; फिर काम करने लायक़ होने में (RTO) { $restore } सेकंड; इस बीच रखी गई प्रविष्टियाँ (RPO, लगातार प्रति के बिना): { $count }।
cli-drill-failed = लौटाई गई प्रति वैसी नहीं है ({ $count } में अंतर)। इस प्रति पर भरोसा न करें।
cli-device-made = { $name } रिपोर्ट भेज सकता है। यह पता एक ही बार दिखता है; जिसके पास यह है वह इस फ़ोन के नाम से भेज सकता है:
