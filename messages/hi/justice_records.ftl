### Two districts, investigation and court, threats: what is recorded of them.

## Offer of a hand-over

record-handoff_offer = सौंपने का प्रस्ताव
    .what = एक ज़िला दूसरे से व्यक्ति, फ़ाइल, पैसा या कर्तव्य लेने को कहता है। जब तक दूसरा स्वीकार न करे, कुछ नहीं बदलता।
field-handoff_offer-on = तारीख
field-handoff_offer-from_state = किस राज्य से
field-handoff_offer-from_district = किस ज़िले से
field-handoff_offer-to_state = किस राज्य को
field-handoff_offer-to_district = किस ज़िले को
field-handoff_offer-office = कार्यालय
field-handoff_offer-person = व्यक्ति को वहाँ जाना है
field-handoff_offer-file = सौंपना है: फ़ाइल
field-handoff_offer-funds = सौंपना है: पैसा
field-handoff_offer-rehabilitation = सौंपना है: पुनर्वास राशि देने का कर्तव्य
field-handoff_offer-documents = सौंपना है: पहचान के काग़ज़
field-handoff_offer-schooling = सौंपना है: स्कूल में दाख़िले का कर्तव्य
field-handoff_offer-work = सौंपना है: रोज़गार गारंटी का काम देने का कर्तव्य
field-handoff_offer-number = पत्र की संख्या
field-handoff_offer-note = टिप्पणी

## Hand-over accepted

record-handoff_accept = सौंपना स्वीकार
    .what = जिस ज़िले से कहा गया उसने ले लिया। इस दिन से प्रस्तावित सब उसके पास है।
field-handoff_accept-on = तारीख
field-handoff_accept-by_state = उत्तर देने वाला राज्य
field-handoff_accept-by_district = उत्तर देने वाला ज़िला
field-handoff_accept-office = कार्यालय
field-handoff_accept-number = पत्र की संख्या
field-handoff_accept-note = टिप्पणी

## Hand-over refused

record-handoff_refuse = सौंपना अस्वीकार
    .what = जिस ज़िले से कहा गया उसने नहीं लिया। सब भेजने वाले के पास रहता है।
field-handoff_refuse-on = तारीख
field-handoff_refuse-by_state = उत्तर देने वाला राज्य
field-handoff_refuse-by_district = उत्तर देने वाला ज़िला
field-handoff_refuse-office = कार्यालय
field-handoff_refuse-number = पत्र की संख्या
field-handoff_refuse-reasons = बताए गए कारण
field-handoff_refuse-note = टिप्पणी

## Hand-over disputed

record-handoff_dispute = सौंपने पर विवाद
    .what = दोनों ज़िले सहमत नहीं। जब तक दोनों के ऊपर का कार्यालय तय न करे, कुछ नहीं बदलता।
field-handoff_dispute-on = तारीख
field-handoff_dispute-office = कार्यालय
field-handoff_dispute-number = पत्र की संख्या
field-handoff_dispute-reasons = बताए गए कारण
field-handoff_dispute-note = टिप्पणी

## Dispute decided

record-handoff_settled = विवाद का निर्णय
    .what = दोनों ज़िलों के ऊपर के कार्यालय ने तय किया कि प्रस्तावित चीज़ें किसके पास रहें।
field-handoff_settled-on = तारीख
field-handoff_settled-held_by = अब किसके पास
field-handoff_settled-office = निर्णय देने वाला कार्यालय
field-handoff_settled-number = पत्र की संख्या
field-handoff_settled-note = टिप्पणी

## Escort

record-escort = रास्ते में साथ
    .what = रास्ते में अधिकारी व्यक्ति के साथ गए।
field-escort-on = तारीख
field-escort-office = कार्यालय
field-escort-officers = कितने अधिकारी
field-escort-woman_officer = साथ में महिला अधिकारी थी
field-escort-asked_by_person = व्यक्ति साथ चाहता था
field-escort-number = पत्र की संख्या
field-escort-note = टिप्पणी

## Transfer of the file

record-file_transfer = फ़ाइल भेजी गई
    .what = फ़ाइल एक ज़िले से दूसरे ज़िले गई।
field-file_transfer-on = तारीख
field-file_transfer-from_state = किस राज्य से
field-file_transfer-from_district = किस ज़िले से
field-file_transfer-to_state = किस राज्य को
field-file_transfer-to_district = किस ज़िले को
field-file_transfer-pages = पृष्ठ
field-file_transfer-copy_kept = भेजने वाले ने प्रति रखी
field-file_transfer-received_on = मिलने की तारीख
field-file_transfer-number = पत्र की संख्या
field-file_transfer-note = टिप्पणी

## Transfer of money between districts

record-funds_transfer = ज़िलों के बीच पैसा भेजा गया
    .what = व्यक्ति का पैसा एक कार्यालय से दूसरे को गया। इससे वह व्यक्ति तक नहीं पहुँचा।
field-funds_transfer-on = तारीख
field-funds_transfer-from_state = किस राज्य से
field-funds_transfer-from_district = किस ज़िले से
field-funds_transfer-to_state = किस राज्य को
field-funds_transfer-to_district = किस ज़िले को
field-funds_transfer-amount = राशि
field-funds_transfer-received_on = मिलने की तारीख
field-funds_transfer-number = पत्र की संख्या
field-funds_transfer-note = टिप्पणी

## Refusal sent to the superintendent

record-fir_superintendent = इनकार पुलिस अधीक्षक को भेजा
    .what = पुलिस ने प्राथमिकी (FIR) से इनकार किया; बात लिखकर पुलिस अधीक्षक को भेजी गई।
field-fir_superintendent-on = तारीख
field-fir_superintendent-how = कैसे भेजा
field-fir_superintendent-number = पत्र की संख्या
field-fir_superintendent-note = टिप्पणी

## Magistrate asked to order it

record-fir_magistrate = मजिस्ट्रेट से जाँच का आदेश माँगा
    .what = मजिस्ट्रेट से कहा गया कि पुलिस को जाँच का आदेश दें।
field-fir_magistrate-on = तारीख
field-fir_magistrate-court = न्यायालय
field-fir_magistrate-number = आवेदन की संख्या
field-fir_magistrate-note = टिप्पणी

## Magistrate ordered the investigation

record-fir_magistrate_order = मजिस्ट्रेट ने जाँच का आदेश दिया
    .what = मजिस्ट्रेट ने पुलिस को मामला दर्ज करने और जाँच का आदेश दिया।
field-fir_magistrate_order-on = तारीख
field-fir_magistrate_order-court = न्यायालय
field-fir_magistrate_order-number = आदेश की संख्या
field-fir_magistrate_order-note = टिप्पणी

## Step of the investigation

record-investigation_step = जाँच का क़दम
    .what = जाँच में पुलिस ने कुछ किया।
field-investigation_step-on = तारीख
field-investigation_step-step = क्या किया
field-investigation_step-rank = अधिकारी का पद
field-investigation_step-audio_video = ऑडियो-वीडियो में दर्ज
field-investigation_step-officer = अधिकारी का नाम
field-investigation_step-note = टिप्पणी

## Statement before a Magistrate

record-magistrate_statement = मजिस्ट्रेट के सामने बयान
    .what = व्यक्ति ने जल्दी ही मजिस्ट्रेट को बताया कि क्या हुआ, ताकि बयान दर्ज रहे।
field-magistrate_statement-on = तारीख
field-magistrate_statement-court = न्यायालय
field-magistrate_statement-oath = शपथ पर
field-magistrate_statement-audio_video = ऑडियो-वीडियो में दर्ज
field-magistrate_statement-interpreter = दुभाषिया था
field-magistrate_statement-support_person = भरोसे का व्यक्ति था
field-magistrate_statement-accused_absent = सभी आरोपी दूर रखे गए
field-magistrate_statement-present = कौन मौजूद था
field-magistrate_statement-note = टिप्पणी

## Statement taken back

record-retraction = बयान वापस लिया
    .what = व्यक्ति ने अपनी बात वापस ली। पहली बात बनी रहती है; कौन मौजूद था यह भी रखा जाता है।
field-retraction-on = तारीख
field-retraction-before = किसके सामने
field-retraction-private = व्यक्ति अकेले में था
field-retraction-employer_present = मालिक या उसका कोई आदमी था
field-retraction-lawyer_present = व्यक्ति का अपना वकील था
field-retraction-present = कौन मौजूद था
field-retraction-words = क्या कहा गया
field-retraction-note = टिप्पणी

## Arrest

record-arrest = गिरफ़्तारी
    .what = पुलिस ने एक आरोपी को गिरफ़्तार किया।
field-arrest-on = तारीख
field-arrest-role = आरोपी की भूमिका
field-arrest-sections = धाराएँ
field-arrest-who = आरोपी का नाम
field-arrest-note = टिप्पणी

## Bail

record-bail = ज़मानत
    .what = न्यायालय ने आरोपी की ज़मानत पर निर्णय दिया।
field-bail-on = तारीख
field-bail-court = न्यायालय
field-bail-outcome = निर्णय
field-bail-role = आरोपी की भूमिका
field-bail-victim_heard = मुक्त हुए व्यक्ति को सुना गया
field-bail-no_contact = आरोपी को लोगों से दूर रहना है
field-bail-conditions = शर्तें
field-bail-who = आरोपी का नाम
field-bail-number = आदेश की संख्या
field-bail-note = टिप्पणी

## Hearing

record-hearing = सुनवाई
    .what = न्यायालय ने सुनवाई की; अगली तारीख के साथ यह वाद सूची में आता है।
field-hearing-on = तारीख
field-hearing-forum = न्यायालय या प्राधिकरण का प्रकार
field-hearing-court = न्यायालय
field-hearing-purpose = किस लिए थी
field-hearing-happened = क्या हुआ
field-hearing-next_on = अगली तारीख
field-hearing-next_purpose = अगली तारीख किस लिए
field-hearing-survivor_called = मुक्त हुए व्यक्ति को बुलाया गया है
field-hearing-cnr = सीएनआर संख्या
    .help = 16 अक्षर और अंक, जैसे न्यायालय की वेबसाइट पर, जैसे XXYY010012342026।
field-hearing-number = न्यायालय में मामला संख्या
field-hearing-note = टिप्पणी

## Order of a court

record-court_order = न्यायालय का आदेश
    .what = न्यायालय ने कुछ आदेश दिया जो अभी निर्णय नहीं है।
field-court_order-on = तारीख
field-court_order-forum = न्यायालय या प्राधिकरण का प्रकार
field-court_order-court = न्यायालय
field-court_order-orders = क्या आदेश दिया
field-court_order-by_when = कब तक करना है
field-court_order-number = आदेश की संख्या
field-court_order-words = आदेश के शब्द
field-court_order-note = टिप्पणी

## Appeal

record-appeal = अपील
    .what = निर्णय या आदेश ऊपर के न्यायालय में ले जाया गया।
field-appeal-on = तारीख
field-appeal-forum = न्यायालय या प्राधिकरण का प्रकार
field-appeal-court = न्यायालय
field-appeal-by = किसने अपील की
field-appeal-outcome = क्या हुआ
field-appeal-number = अपील की संख्या
field-appeal-note = टिप्पणी

## Money the court ordered

record-fine_or_compensation = न्यायालय का आदेशित पैसा
    .what = जुर्माना या मुआवज़ा: कितना आदेश हुआ, कितना आया, कितना व्यक्ति तक पहुँचा।
field-fine_or_compensation-on = तारीख
field-fine_or_compensation-what = यह क्या है
field-fine_or_compensation-amount = आदेशित राशि
field-fine_or_compensation-recovered = आरोपी ने अब तक दिया
field-fine_or_compensation-to_person = व्यक्ति तक पहुँचा
field-fine_or_compensation-court = न्यायालय
field-fine_or_compensation-note = टिप्पणी

## Threat

record-threat = धमकी
    .what = किसी ने व्यक्ति को धमकाया, या बयान वापस लेने का दबाव डाला।
field-threat-on = तारीख
field-threat-what = कैसे धमकाया
field-threat-role = किसने
field-threat-protection_wanted = व्यक्ति सुरक्षा चाहता है
field-threat-police_told = पुलिस को बताया गया
field-threat-who = धमकाने वाले का नाम
field-threat-words = क्या कहा या किया
field-threat-note = टिप्पणी

## Answer to a threat

record-threat_answer = धमकी पर क़दम
    .what = धमकी पर क्या किया गया। जब तक व्यक्ति सुरक्षित नहीं, यह मामले में ऊपर रहती है।
field-threat_answer-on = तारीख
field-threat_answer-done = क्या किया
field-threat_answer-safe_now = व्यक्ति अब सुरक्षित है
field-threat_answer-office = कार्यालय
field-threat_answer-note = टिप्पणी

## Request for protection

record-protection_request = सुरक्षा की माँग
    .what = गवाह या ख़तरे में पड़े व्यक्ति के रूप में सुरक्षा माँगी गई।
field-protection_request-on = तारीख
field-protection_request-office = किस कार्यालय से
field-protection_request-interim = तुरंत सुरक्षा माँगी गई
field-protection_request-number = पत्र की संख्या
field-protection_request-note = टिप्पणी

## Answer to the request for protection

record-protection_answer = सुरक्षा की माँग का उत्तर
    .what = कार्यालय ने सुरक्षा की माँग का उत्तर दिया।
field-protection_answer-on = तारीख
field-protection_answer-outcome = उत्तर
field-protection_answer-office = कार्यालय
field-protection_answer-review_on = फिर कब देखा जाएगा
field-protection_answer-reasons = बताए गए कारण
field-protection_answer-number = आदेश या पत्र की संख्या
field-protection_answer-note = टिप्पणी

## Lawyer assigned

record-advocate_assigned = वकील नियुक्त
    .what = व्यक्ति को मुफ़्त वकील दिया गया।
field-advocate_assigned-on = तारीख
field-advocate_assigned-office = कार्यालय
field-advocate_assigned-panel = पैनल में वकील की संख्या या चिह्न
    .help = वाद सूची केवल यही दिखाती है, नाम कभी नहीं।
field-advocate_assigned-until = कब तक उनके वकील हैं
field-advocate_assigned-name = वकील का नाम
field-advocate_assigned-number = पत्र की संख्या
field-advocate_assigned-note = टिप्पणी

## Lists of words

choice-held_by-sender = भेजने वाला
choice-held_by-receiver = जिससे कहा गया
choice-investigation_step-spot_visit = स्थान का दौरा
choice-investigation_step-statement = बयान लिया
choice-investigation_step-seizure = चीज़ें या रिकॉर्ड ज़ब्त
choice-investigation_step-medical = चिकित्सा जाँच
choice-investigation_step-forensic = फ़ॉरेंसिक जाँच
choice-investigation_step-identification = आरोपी की पहचान
choice-investigation_step-wage_records = मज़दूरी के रिकॉर्ड माँगे
choice-investigation_step-handed_to_higher = बड़े अधिकारी को दिया
choice-investigation_step-other = कुछ और
choice-police_rank-constable = सिपाही
choice-police_rank-sub_inspector = उप-निरीक्षक
choice-police_rank-inspector = निरीक्षक
choice-police_rank-deputy_superintendent = उप-अधीक्षक
choice-police_rank-superintendent = अधीक्षक
choice-police_rank-not_told = नहीं बताया गया
choice-retraction_before-magistrate = मजिस्ट्रेट
choice-retraction_before-court = विचारण न्यायालय
choice-retraction_before-police = पुलिस
choice-retraction_before-officer = अन्य अधिकारी
choice-retraction_before-affidavit = शपथ-पत्र से
choice-retraction_before-other = कोई और
choice-bail_outcome-granted = मिली
choice-bail_outcome-refused = नहीं मिली
choice-bail_outcome-cancelled = रद्द
choice-bail_outcome-anticipatory_granted = गिरफ़्तारी से पहले मिली
choice-bail_outcome-anticipatory_refused = गिरफ़्तारी से पहले नहीं मिली
choice-forum-executive_magistrate = कार्यपालक मजिस्ट्रेट
choice-forum-judicial_magistrate = न्यायिक मजिस्ट्रेट
choice-forum-sessions = सत्र न्यायालय
choice-forum-special_court = विशेष न्यायालय
choice-forum-high_court = उच्च न्यायालय
choice-forum-supreme_court = उच्चतम न्यायालय
choice-forum-wage_authority = मज़दूरी दावा प्राधिकारी
choice-forum-commission = आयोग
choice-forum-other = अन्य
choice-hearing_purpose-remand = रिमांड
choice-hearing_purpose-bail = ज़मानत
choice-hearing_purpose-cognizance = संज्ञान
choice-hearing_purpose-charge = आरोप तय करना
choice-hearing_purpose-evidence = अभियोजन की गवाही
choice-hearing_purpose-cross_examination = जिरह
choice-hearing_purpose-accused_statement = आरोपी का बयान
choice-hearing_purpose-arguments = बहस
choice-hearing_purpose-judgment = निर्णय
choice-hearing_purpose-compensation = मुआवज़ा
choice-hearing_purpose-other = कुछ और
choice-hearing_happened-held = सुनवाई हुई
choice-hearing_happened-adjourned_court = न्यायालय ने टाली
choice-hearing_happened-adjourned_prosecution = अभियोजन के लिए टली
choice-hearing_happened-adjourned_defence = बचाव पक्ष के लिए टली
choice-hearing_happened-witness_absent = गवाह नहीं आया
choice-hearing_happened-not_listed = मामला नहीं लिया गया
choice-hearing_happened-disposed = मामला वहाँ समाप्त
choice-order_kind-produce_persons = लोगों को पेश करें
choice-order_kind-release_persons = लोगों को मुक्त करें
choice-order_kind-pay = पैसा दें
choice-order_kind-protect = सुरक्षा दें
choice-order_kind-investigate = जाँच करें
choice-order_kind-report = न्यायालय को रिपोर्ट दें
choice-order_kind-summons = समन
choice-order_kind-warrant = वारंट
choice-order_kind-stay = फ़िलहाल रोक
choice-order_kind-other = कुछ और
choice-appeal_by-survivor = मुक्त हुआ व्यक्ति
choice-appeal_by-state = राज्य
choice-appeal_by-accused = आरोपी
choice-appeal_outcome-pending = अभी निर्णय नहीं
choice-appeal_outcome-allowed = स्वीकार
choice-appeal_outcome-partly = आंशिक स्वीकार
choice-appeal_outcome-dismissed = ख़ारिज
choice-appeal_outcome-withdrawn = वापस ली
choice-ordered_money-fine = जुर्माना
choice-ordered_money-compensation = मुआवज़ा
choice-ordered_money-wages = मज़दूरी
choice-ordered_money-five_rupees_a_day = अधिनियम के तहत दैनिक राशि, जुर्माने से
choice-threat_done-police_protection = पुलिस सुरक्षा दे रही है
choice-threat_done-report_registered = पुलिस ने धमकी दर्ज की
choice-threat_done-moved_to_safety = व्यक्ति को सुरक्षित जगह पहुँचाया
choice-threat_done-warned = धमकाने वाले को चेतावनी
choice-threat_done-bail_cancelled = ज़मानत रद्द
choice-threat_done-over = व्यक्ति कहता है कि अब नहीं
choice-threat_done-nothing_more = अभी और कुछ नहीं हो सकता
choice-protection_outcome-granted = दी गई
choice-protection_outcome-interim = फ़िलहाल दी गई
choice-protection_outcome-refused = नहीं दी गई
