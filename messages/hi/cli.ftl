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
