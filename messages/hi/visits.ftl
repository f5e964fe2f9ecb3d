phone-form-visit = दोबारा मुलाकात
phone-block-visited = आप किससे मिल रहे हैं?
page-follow = { $count ->
    [one] इस पर एक मामला है
   *[other] इस पर { $count } मामले हैं
 }
    .help = दोबारा मुलाकात के लिए फ़ोन पर ज़्यादा से ज़्यादा दस मामलों के लोगों की संख्या, लिंग और दहाई में उम्र रहती है, नाम कभी नहीं।
page-follow-label = मामले की संख्या
page-follow-give = फ़ोन को दें
page-follow-take = { $label } वापस लें
report-why-entity = यह किसी ऐसे व्यक्ति को बदलता है जो इस फ़ोन की सूची में नहीं है।
report-why-entity-id = इसमें किसी की संख्या पढ़ी नहीं जा सकी।
report-why-entity-version = इसमें लिखा संस्करण हम नहीं जानते।
report-why-entity-branch = इसमें लिखा संस्करण हम नहीं जानते।
report-why-entity-list = यह किसी ऐसे व्यक्ति को बदलता है जो इस फ़ोन की सूची में नहीं है।
report-why-since = फ़ोन के सूची लेने के बाद इस व्यक्ति के बारे में और बताया गया। दोनों बातें मामले में हैं।
report-why-beside = “{ $name }” का उत्तर किसी ऐसे ने अलग दिया जो इस मुलाकात को नहीं जानता था। दोनों मामले में हैं, और जब तक कोई एक को सही न करे, यह ज्ञात नहीं है।
report-why-waits = यह उससे पहले की एक मुलाकात का इंतज़ार करती है जो अभी नहीं पहुँची।

## The page of what was answered otherwise

page-differences-title = अलग उत्तर
page-differences-lead = दो मुलाकातों में एक ही सवाल का अलग उत्तर मिला, और किसी को दूसरे का पता नहीं था। जब तक कोई न बताए कि कौन सा सही है, यह ज्ञात नहीं है। जो कहा गया वह मामले में रहता है।
page-differences-none = कहीं अलग उत्तर नहीं है।
page-differences-reason = यह सही क्यों है? (ख़ाली छोड़ सकते हैं)
page-differences-open = अगर कोई नहीं जानता तो खुला छोड़ दें: ज्ञात नहीं भी एक उत्तर है।
page-differences-said = { $speaker }, { $date } को जाना
page-differences-right = यह सही है
