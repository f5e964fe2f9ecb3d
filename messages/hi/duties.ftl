### What an office owes, to whom, and by when.
### duty-<id> names what is owed (a noun phrase, used in lists and letters); .what is one sentence: who must do what.

duty-enquiry = जाँच
    .what = ज़िला मजिस्ट्रेट, या उनके नामित अधिकारी को बिना देरी जाँच करनी है कि किसी को बंधुआ या ज़बरन मज़दूरी में रखा गया है या नहीं, और उसे ख़त्म करना है।
duty-rescue = मुक्त कराना
    .what = ज़िला मजिस्ट्रेट को पुलिस और श्रम विभाग के साथ लोगों को सुरक्षित बाहर लाना है।
duty-finding_order = लिखित निष्कर्ष
    .what = मजिस्ट्रेट को लिखकर बताना है कि यह प्रथम दृष्टया बंधुआ मज़दूरी है या नहीं, और क्यों।
duty-release_certificate = मुक्ति प्रमाण-पत्र
    .what = मजिस्ट्रेट को हर व्यक्ति को, बच्चों को भी, प्रमाण-पत्र देना है कि वे बंधुआ मज़दूरी में थे और अब मुक्त हैं।
duty-immediate_assistance = तात्कालिक सहायता
    .what = ज़िला मजिस्ट्रेट को हर मुक्त व्यक्ति को ज़िला निधि से पहली सहायता देनी है; दोषसिद्धि ज़रूरी नहीं।
duty-identity_document = पहचान-पत्र के लिए आवेदन
    .what = जिनके पास पहचान का कोई दस्तावेज़ नहीं है, मजिस्ट्रेट को उनमें से हर एक का आवेदन कराना है।
duty-fir = प्राथमिकी दर्ज करना
    .what = पुलिस को सूचना तुरंत प्राथमिकी के रूप में दर्ज करनी है, अपराध चाहे कहीं भी हुआ हो, और उसकी मुफ़्त प्रति देनी है।
duty-progress_to_victim = मामला कहाँ तक पहुँचा, इसकी जानकारी
    .what = पुलिस को व्यक्ति को बताना है कि विवेचना कहाँ तक पहुँची।
duty-scst_relief-fir = एससी/एसटी अधिनियम की राहत, पहला हिस्सा (प्राथमिकी)
    .what = ज़िला मजिस्ट्रेट को राहत का वह हिस्सा देना है जो प्राथमिकी दर्ज होने पर देय है।
duty-scst_relief-chargesheet = एससी/एसटी अधिनियम की राहत, दूसरा हिस्सा (आरोप-पत्र)
    .what = ज़िला मजिस्ट्रेट को राहत का वह हिस्सा देना है जो आरोप-पत्र न्यायालय में जाने पर देय है।
duty-scst_relief-conviction = एससी/एसटी अधिनियम की राहत, अंतिम हिस्सा (दोषसिद्धि)
    .what = ज़िला मजिस्ट्रेट को राहत का वह हिस्सा देना है जो दोषसिद्धि होने पर देय है।
duty-scst_investigation = एससी/एसटी अधिनियम के अंतर्गत विवेचना
    .what = पुलिस को नियमों में बताए पद के अधिकारी से एससी/एसटी अधिनियम के अपराध की विवेचना कराकर न्यायालय में रिपोर्ट भेजनी है।
duty-trial = मुक़दमा
    .what = न्यायालय को अधिनियम के अपराधों का विचारण करना है।
duty-reimbursement_proposal = तात्कालिक सहायता की प्रतिपूर्ति का प्रस्ताव
    .what = राज्य को तात्कालिक सहायता की प्रतिपूर्ति का प्रस्ताव केंद्र को भेजना है; इससे भुगतान कभी नहीं रुकना चाहिए।
duty-rehabilitation_proposal = पुनर्वास राशि का प्रस्ताव
    .what = ज़िला मजिस्ट्रेट को व्यक्ति की पुनर्वास राशि का प्रस्ताव भेजना है; इसके लिए दोषसिद्धि की राह नहीं देखी जाती।
duty-rehabilitation_payment = पुनर्वास राशि का भुगतान
    .what = स्वीकृति मिलने पर ज़िला मजिस्ट्रेट को पुनर्वास राशि व्यक्ति के अपने खाते में देनी है।
duty-property_restoration = संपत्ति की वापसी
    .what = बंधित ऋण के लिए जिसने संपत्ति ली, उसे वापस करनी है; न करे तो मजिस्ट्रेट आदेश दे सकते हैं।
duty-homestead_restoration = घर की वापसी
    .what = अगर मुक्त व्यक्ति को घर से निकाला जाए, तो मजिस्ट्रेट को जितनी जल्दी हो सके घर वापस दिलाना है।
duty-wage_decision = मज़दूरी के दावे पर फ़ैसला
    .what = मज़दूरी प्राधिकारी को बकाया मज़दूरी के दावे पर फ़ैसला करना है।
duty-compensation_decision = मुआवज़े पर फ़ैसला
    .what = विधिक सेवा प्राधिकरण को जाँच करके तय करना है कि कितना मुआवज़ा दिया जाए।
duty-work_or_allowance = काम, या भत्ता
    .what = राज्य को रोज़गार गारंटी में काम देना है, या बेरोज़गारी भत्ता देना है।
duty-work_wages = गारंटी वाले काम की मज़दूरी
    .what = राज्य को रोज़गार गारंटी में किए गए काम की मज़दूरी समय पर देनी है।
duty-school_admission = स्कूल में दाख़िला
    .what = स्थानीय प्राधिकारी को बच्चे को उसकी उम्र की कक्षा में दाख़िला देना है और पढ़ाई पूरी करने में मदद करनी है।
duty-committee_reconstitution = नई सतर्कता समिति
    .what = सतर्कता समिति का कार्यकाल पूरा होने पर राज्य, ज़िला मजिस्ट्रेट या उप-ज़िलाधिकारी को उसके सदस्य फिर से नामित करने हैं।
duty-child_welfare_committee = बच्चे को बाल कल्याण समिति के सामने लाना
    .what = जिसे बच्चा मिले, उसे बच्चे को बाल कल्याण समिति के सामने लाना है।

## Where a duty stands

duty-status-awaited = बाकी है
duty-status-fulfilled = हो गया
duty-status-overdue = देर हो गई
duty-status-not_known = अभी मालूम नहीं
duty-status-lapsed = अब देय नहीं

## Clocks

clock-late-days = { $days ->
    [one] { $days } दिन की देर
   *[other] { $days } दिन की देर
 }
clock-late-hours = { $hours ->
    [one] { $hours } घंटे की देर
   *[other] { $hours } घंटे की देर
 }
clock-due-today = आज तक होना है
clock-due-tomorrow = कल तक होना है
clock-due-days = { $days ->
    [one] { $days } दिन में होना है
   *[other] { $days } दिनों में होना है
 }
clock-due-hours = { $hours ->
    [one] { $hours } घंटे में होना है
   *[other] { $hours } घंटों में होना है
 }
clock-by = { $date } तक
clock-since = { $date } से
clock-last-day = अंतिम तारीख { $date }
clock-done-on = { $date } को हुआ
clock-done-late = { $days ->
    [one] { $days } दिन देर से हुआ
   *[other] { $days } दिन देर से हुआ
 }
clock-done-in-time = समय पर हुआ
clock-forthwith = बिना देरी; कानून ने दिनों की संख्या नहीं दी है
clock-no-limit = कोई पुष्ट समय-सीमा नहीं
clock-benchmark = अच्छी परिपाटी: { $date } तक
    .help = यह तारीख दूसरे राज्य के नियम या किसी परामर्श से है। यह याद दिलाने के लिए है; इससे हम कार्यालय की देर नहीं गिनते।
clock-needs-time = यह समय-सीमा घंटों में है; इसका पालन हुआ या नहीं, यह जानने के लिए समय भी लिखें।
clock-not-started = { $event } से शुरू होगी
clock-may-be-superseded = हो सकता है 14 मई 2026 के नए नियमों से बदल गई हो
clock-not-late-surely = शायद देर हुई है; सही तारीख मालूम नहीं
clock-to-case = मामले के सभी लोगों के लिए
clock-to-person = इस व्यक्ति के लिए

## Offices and others who owe something

office-district_magistrate = ज़िला मजिस्ट्रेट
office-sub_divisional_magistrate = उप-ज़िलाधिकारी (एसडीएम)
office-executive_magistrate = कार्यपालक मजिस्ट्रेट
office-police_station = थाना
office-superintendent_of_police = पुलिस अधीक्षक
office-labour_department = श्रम विभाग
office-state_government = राज्य सरकार
office-union_labour_ministry = श्रम और रोज़गार मंत्रालय, भारत सरकार
office-legal_services_authority = ज़िला विधिक सेवा प्राधिकरण
office-special_court = विशेष न्यायालय
office-judicial_magistrate = न्यायिक मजिस्ट्रेट
office-wage_authority = मज़दूरी दावा प्राधिकारी
office-gram_panchayat = ग्राम पंचायत
office-local_education_authority = स्थानीय शिक्षा प्राधिकारी
office-vigilance_committee = सतर्कता समिति
office-nhrc = राष्ट्रीय मानव अधिकार आयोग
office-ncpcr = राष्ट्रीय बाल अधिकार संरक्षण आयोग
office-child_welfare_committee = बाल कल्याण समिति
office-creditor = लेनदार (ऋण देने वाला)
office-employer = मालिक
office-high_court = उच्च न्यायालय
office-social_welfare_department = समाज कल्याण विभाग
office-food_department = खाद्य और नागरिक आपूर्ति विभाग
office-health_authority = स्वास्थ्य विभाग
office-district_rural_development = ज़िला ग्रामीण विकास अभिकरण
office-bank = बैंक
