### What may be recorded: people, worksites, and what the offices did.
### record-<kind> is the heading of the form, .what says in one line when to use it.
### field-<kind>-<field> is the label of one field; .help is a hint below it.

## Interview

record-interview = बातचीत
    .what = व्यक्ति ने जो बताया, उन्हीं के शब्दों में, जैसा बताया वैसा रखा गया।
field-interview-on = बातचीत की तारीख
field-interview-interviewer = किसने पूछा
field-interview-place = कहाँ हुई
    .help = वह जगह नहीं जहाँ कोई छिपा है।
field-interview-language = भाषा
field-interview-interpreter = दुभाषिया कौन था
    .help = काम की जगह का कोई न हो।
field-interview-private = अकेले में बताया
field-interview-consent = किस बात की सहमति दी
    .help = व्यक्ति अपनी बात किस काम में लाने पर सहमत हुए। वे अपना मन बदल सकते हैं।
field-interview-words = उन्हीं के शब्दों में
    .help = जैसा कहा, उसी भाषा में।
field-interview-note = टिप्पणी

## Person

record-person = व्यक्ति
    .what = यह किसके बारे में है। नाम केवल वहीं दिखते हैं जहाँ ज़रूरत हो।
field-person-name = नाम
    .help = जैसा व्यक्ति बोलते और लिखते हैं।
field-person-name_own_script = अपनी लिपि में नाम
field-person-parent_or_spouse_name = पिता, माता, पति या पत्नी का नाम
    .help = जैसा कार्यालय का फ़ॉर्म माँगता है।
field-person-village = गाँव
field-person-post = डाकघर
field-person-block = प्रखंड या तहसील
field-person-district = ज़िला
field-person-state = राज्य
field-person-pin_code = पिन कोड
field-person-phone = फ़ोन
field-person-phone_safe = इस फ़ोन पर बात करना सुरक्षित है
    .help = नहीं, अगर कोई और फ़ोन उठा सकता है।
field-person-birth_date = जन्म की तारीख
    .help = साल काफ़ी है।
field-person-age = उम्र
field-person-sex = लिंग
field-person-category = सामाजिक वर्ग
field-person-caste = जाति या जनजाति
field-person-disabled = विकलांगता के साथ जीते हैं
field-person-language = भाषा
field-person-identity_document = उनके पास कौन-सा पहचान दस्तावेज़ है
    .help = कौन-सा, उसकी संख्या नहीं। आधार संख्या यहाँ कभी नहीं रखी जाती।
field-person-bank_account = अपना बैंक खाता है
field-person-relation = मामले के दूसरे लोगों से रिश्ता
field-person-role = मामले में भूमिका
field-person-note = टिप्पणी

## Worksite

record-worksite = कार्यस्थल
    .what = काम कहाँ था।
field-worksite-name = कार्यस्थल का नाम
field-worksite-kind = काम का प्रकार
field-worksite-state = राज्य
field-worksite-district = ज़िला
field-worksite-block = प्रखंड या तहसील
field-worksite-village = गाँव
field-worksite-landmark = वहाँ कैसे पहुँचें
field-worksite-police_station = थाना
field-worksite-owner = मालिक का नाम
field-worksite-contractor = ठेकेदार का नाम
field-worksite-workers = मज़दूरों की संख्या
field-worksite-note = टिप्पणी

## Case

record-case = मामला
    .what = एक कार्यस्थल की एक स्थिति, उसमें शामिल सभी लोगों के साथ।
field-case-label = मामले का संकेत
    .help = नाम नहीं।
field-case-opened_on = कब खोला गया
field-case-informed_on = कार्यालय को कब बताया गया
field-case-informed_office = जिस कार्यालय को बताया गया
field-case-people = इसमें शामिल लोग
field-case-note = टिप्पणी

## Enquiry

record-enquiry = जाँच
    .what = अधिकारी देखने और पूछने आए।
field-enquiry-on = जाँच की तारीख
field-enquiry-office = कार्यालय
field-enquiry-officer = अधिकारी का नाम
field-enquiry-place = कहाँ
field-enquiry-with_employer = मालिक मौजूद था
    .help = मालिक के सामने कही बात आज़ाद उत्तर नहीं है।
field-enquiry-outcome = क्या नतीजा निकला
field-enquiry-note = टिप्पणी

## Free

record-freedom = मुक्त हुए
    .what = व्यक्ति बचकर निकले, निकाल दिए गए, मुक्त कराए गए, या पैसा चुकाकर निकले।
field-freedom-on = कब से मुक्त
field-freedom-how = कैसे मुक्त हुए
field-freedom-note = टिप्पणी

## Rescue

record-rescue = मुक्त कराना
    .what = लोगों को बाहर लाया गया।
field-rescue-on = मुक्त कराने की तारीख
field-rescue-time = समय
    .help = मालूम हो तो; कुछ समय-सीमाएँ घंटों में हैं।
field-rescue-office = जिस कार्यालय ने अगुवाई की
field-rescue-people = बाहर लाए गए लोगों की संख्या
field-rescue-police = पुलिस मौजूद थी
field-rescue-separated = मालिक से अलग रखे गए
field-rescue-shelter = उस रात ठहरने की जगह मिली
    .help = यह न लिखें कि वह कहाँ है।
field-rescue-number = मुक्ति मेमो की संख्या
field-rescue-note = टिप्पणी

## Statement

record-statement = बयान
    .what = अधिकारी ने व्यक्ति की कही बात लिखी।
field-statement-on = बयान की तारीख
field-statement-office = कार्यालय
field-statement-officer = अधिकारी का नाम
field-statement-language = भाषा
field-statement-interpreter = दुभाषिया कौन था
field-statement-private = अकेले में दिया गया
field-statement-read_over = व्यक्ति को पढ़कर सुनाया गया
field-statement-copy_given = प्रति दी गई
field-statement-note = टिप्पणी

## Written finding

record-finding = लिखित निष्कर्ष
    .what = मजिस्ट्रेट ने लिखकर बताया कि क्या पाया गया।
field-finding-on = निष्कर्ष की तारीख
field-finding-office = कार्यालय
field-finding-outcome = क्या पाया गया
field-finding-number = आदेश संख्या
field-finding-reasons = बताए गए कारण
field-finding-note = टिप्पणी

## Release certificate

record-release_certificate = मुक्ति प्रमाण-पत्र
    .what = मजिस्ट्रेट ने प्रमाणित किया कि व्यक्ति बंधुआ मज़दूरी में थे और अब मुक्त हैं।
field-release_certificate-on = प्रमाण-पत्र की तारीख
field-release_certificate-time = समय
    .help = मालूम हो तो; कुछ समय-सीमाएँ घंटों में हैं।
field-release_certificate-office = जारी करने वाला कार्यालय
field-release_certificate-form = काग़ज़ किस तरह बना है
field-release_certificate-number = प्रमाण-पत्र संख्या
field-release_certificate-handed_to = किसे सौंपा गया
field-release_certificate-note = टिप्पणी

## Refusal of the certificate

record-certificate_refusal = प्रमाण-पत्र से इनकार
    .what = कार्यालय ने मुक्ति प्रमाण-पत्र देने से मना किया।
field-certificate_refusal-on = इनकार की तारीख
field-certificate_refusal-office = कार्यालय
field-certificate_refusal-in_writing = लिखकर मना किया
    .help = नहीं, तो लिखित में माँगें।
field-certificate_refusal-reasons = बताए गए कारण
field-certificate_refusal-number = आदेश संख्या
field-certificate_refusal-note = टिप्पणी

## Payment of immediate assistance

record-immediate_assistance_payment = तात्कालिक सहायता का भुगतान
    .what = मुक्त होने के बाद का पहला पैसा दिया गया।
field-immediate_assistance_payment-on = भुगतान की तारीख
field-immediate_assistance_payment-time = समय
    .help = मालूम हो तो; कुछ समय-सीमाएँ घंटों में हैं।
field-immediate_assistance_payment-office = भुगतान करने वाला कार्यालय
field-immediate_assistance_payment-amount = रकम
field-immediate_assistance_payment-how = नक़द या बैंक खाता
field-immediate_assistance_payment-number = आदेश या भुगतान संख्या
field-immediate_assistance_payment-note = टिप्पणी

## Application for an identity document

record-identity_application = पहचान-पत्र के लिए आवेदन
    .what = पहचान-पत्र के लिए आवेदन किया गया।
field-identity_application-on = आवेदन की तारीख
field-identity_application-office = कार्यालय
field-identity_application-document = कौन-सा दस्तावेज़
field-identity_application-number = रसीद संख्या
field-identity_application-note = टिप्पणी

## Journey home

record-repatriation = घर पहुँचाना
    .what = व्यक्ति को घर पहुँचाया गया।
field-repatriation-on = पहुँचने की तारीख
field-repatriation-office = भेजने वाला कार्यालय
field-repatriation-received_by = लेने वाला कार्यालय
field-repatriation-escort = साथ में कोई गया
field-repatriation-paid_by = सफ़र का ख़र्च किसने दिया
field-repatriation-note = टिप्पणी

## FIR

record-fir = प्राथमिकी
    .what = पुलिस ने मामला दर्ज किया।
field-fir-on = प्राथमिकी की तारीख
field-fir-time = समय
    .help = मालूम हो तो; कुछ समय-सीमाएँ घंटों में हैं।
field-fir-police_station = थाना
field-fir-number = प्राथमिकी संख्या
field-fir-sections = प्राथमिकी की धाराएँ
field-fir-zero = दूसरे थाने के लिए दर्ज हुई
    .help = "ज़ीरो FIR": कोई भी थाना इसे दर्ज करके आगे भेजेगा।
field-fir-copy_given = मुफ़्त प्रति दी गई
field-fir-note = टिप्पणी

## Refusal of the FIR

record-fir_refusal = प्राथमिकी से इनकार
    .what = पुलिस ने मामला दर्ज नहीं किया।
field-fir_refusal-on = इनकार की तारीख
field-fir_refusal-police_station = थाना
field-fir_refusal-officer = अधिकारी का नाम
field-fir_refusal-reasons = बताए गए कारण
field-fir_refusal-note = टिप्पणी

## Word on the investigation

record-victim_informed = विवेचना की जानकारी
    .what = पुलिस ने व्यक्ति को बताया कि मामला कहाँ तक पहुँचा।
field-victim_informed-on = तारीख
field-victim_informed-police_station = थाना
field-victim_informed-how = कैसे बताया गया
field-victim_informed-note = टिप्पणी

## Charge-sheet

record-chargesheet = आरोप-पत्र
    .what = पुलिस ने मामला न्यायालय में भेजा।
field-chargesheet-on = आरोप-पत्र की तारीख
field-chargesheet-court = न्यायालय
field-chargesheet-number = न्यायालय में मामला संख्या
field-chargesheet-sections = आरोप-पत्र की धाराएँ
field-chargesheet-note = टिप्पणी

## Judgment

record-judgment = न्यायालय का फ़ैसला
    .what = न्यायालय ने फ़ैसला दिया।
field-judgment-on = फ़ैसले की तारीख
field-judgment-court = न्यायालय
field-judgment-outcome = नतीजा
field-judgment-number = न्यायालय में मामला संख्या
field-judgment-fine = जुर्माना
field-judgment-compensation = आदेशित मुआवज़ा
field-judgment-note = टिप्पणी

## Proposal to repay the immediate assistance

record-reimbursement_proposal = तात्कालिक सहायता की प्रतिपूर्ति का प्रस्ताव
    .what = ज़िले ने जो दिया उसकी प्रतिपूर्ति राज्य ने केंद्र से माँगी।
field-reimbursement_proposal-on = भेजने की तारीख
field-reimbursement_proposal-office = भेजने वाला कार्यालय
field-reimbursement_proposal-amount = रकम
field-reimbursement_proposal-number = पत्र संख्या
field-reimbursement_proposal-note = टिप्पणी

## Proposal for rehabilitation money

record-rehabilitation_proposal = पुनर्वास राशि का प्रस्ताव
    .what = ज़िले ने व्यक्ति की पुनर्वास राशि माँगी।
field-rehabilitation_proposal-on = भेजने की तारीख
field-rehabilitation_proposal-office = भेजने वाला कार्यालय
field-rehabilitation_proposal-category = श्रेणी
    .help = जैसा कार्यालय ने प्रस्ताव में लिखा। न लिखा हो तो ख़ाली छोड़ें।
field-rehabilitation_proposal-amount = रकम
field-rehabilitation_proposal-number = पत्र संख्या
field-rehabilitation_proposal-note = टिप्पणी

## Payment of rehabilitation money

record-rehabilitation_payment = पुनर्वास राशि का भुगतान
    .what = पुनर्वास राशि दी गई।
field-rehabilitation_payment-on = भुगतान की तारीख
field-rehabilitation_payment-office = भुगतान करने वाला कार्यालय
field-rehabilitation_payment-amount = रकम
field-rehabilitation_payment-annuity = निधि में रखा गया हिस्सा
field-rehabilitation_payment-number = आदेश या भुगतान संख्या
field-rehabilitation_payment-note = टिप्पणी

## Property asked back

record-property_demand = संपत्ति वापस माँगी
    .what = जो लिया गया था, व्यक्ति ने उसे माँगा।
field-property_demand-on = माँगने की तारीख
field-property_demand-of = किससे
field-property_demand-property = वह क्या है
field-property_demand-value = उसकी क़ीमत
field-property_demand-note = टिप्पणी

## Property given back

record-property_restoration = संपत्ति वापस मिली
    .what = जो लिया गया था, वह लौटाया गया।
field-property_restoration-on = लौटाने की तारीख
field-property_restoration-office = आदेश देने वाला कार्यालय
field-property_restoration-property = वह क्या है
field-property_restoration-number = आदेश संख्या
field-property_restoration-note = टिप्पणी

## Put out of the home

record-eviction = घर से निकाला गया
    .what = व्यक्ति को उस घर से निकाला गया जिसमें वे रहते थे।
field-eviction-on = तारीख
field-eviction-by = किसने
field-eviction-place = कौन-सा घर
field-eviction-note = टिप्पणी

## Home given back

record-homestead_restoration = घर वापस मिला
    .what = मजिस्ट्रेट ने घर वापस दिलाया।
field-homestead_restoration-on = तारीख
field-homestead_restoration-office = आदेश देने वाला कार्यालय
field-homestead_restoration-number = आदेश संख्या
field-homestead_restoration-note = टिप्पणी

## Wage claim

record-wage_claim = मज़दूरी का दावा
    .what = बकाया मज़दूरी का दावा दाख़िल किया गया।
field-wage_claim-on = दाख़िल करने की तारीख
field-wage_claim-office = प्राधिकारी
field-wage_claim-amount = दावे की रकम
field-wage_claim-number = दावा संख्या
field-wage_claim-filed_by = किसने दाख़िल किया
field-wage_claim-note = टिप्पणी

## Decision on the wage claim

record-wage_decision = मज़दूरी के दावे पर फ़ैसला
    .what = मज़दूरी प्राधिकारी ने फ़ैसला दिया।
field-wage_decision-on = फ़ैसले की तारीख
field-wage_decision-office = प्राधिकारी
field-wage_decision-amount = आदेशित मज़दूरी
field-wage_decision-compensation = आदेशित मुआवज़ा
field-wage_decision-paid_on = आदेशित मज़दूरी के भुगतान की तारीख
field-wage_decision-number = आदेश संख्या
field-wage_decision-note = टिप्पणी

## Application for compensation

record-compensation_application = मुआवज़े के लिए आवेदन
    .what = मुआवज़े के लिए आवेदन किया गया।
field-compensation_application-on = आवेदन की तारीख
field-compensation_application-office = प्राधिकारी
field-compensation_application-amount = माँगी गई रकम
field-compensation_application-number = आवेदन संख्या
field-compensation_application-note = टिप्पणी

## Decision on compensation

record-compensation_decision = मुआवज़े पर फ़ैसला
    .what = मुआवज़ा तय हुआ।
field-compensation_decision-on = फ़ैसले की तारीख
field-compensation_decision-office = प्राधिकारी
field-compensation_decision-amount = आदेशित मुआवज़ा
field-compensation_decision-interim = अंतरिम रकम
field-compensation_decision-paid_on = मुआवज़े के भुगतान की तारीख
field-compensation_decision-number = आदेश संख्या
field-compensation_decision-note = टिप्पणी

## Application for a free lawyer

record-legal_aid_application = मुफ़्त वकील के लिए आवेदन
    .what = मुफ़्त वकील के लिए आवेदन किया गया।
field-legal_aid_application-on = आवेदन की तारीख
field-legal_aid_application-office = प्राधिकारी
field-legal_aid_application-number = आवेदन संख्या
field-legal_aid_application-lawyer = वकील का नाम
field-legal_aid_application-note = टिप्पणी

## Admission to school

record-school_admission = स्कूल में दाख़िला
    .what = बच्चे का स्कूल में दाख़िला हुआ।
field-school_admission-on = दाख़िले की तारीख
field-school_admission-school = स्कूल
field-school_admission-class = कक्षा
field-school_admission-note = टिप्पणी

## Work asked for

record-job_demand = काम माँगा गया
    .what = रोज़गार गारंटी में काम माँगा गया।
field-job_demand-on = माँगने की तारीख
field-job_demand-office = ग्राम पंचायत या कार्यालय
field-job_demand-days = कितने दिन का काम माँगा
field-job_demand-number = रसीद संख्या
field-job_demand-note = टिप्पणी

## Work given

record-job_given = काम मिला
    .what = रोज़गार गारंटी में काम मिला।
field-job_given-on = काम का पहला दिन
field-job_given-office = ग्राम पंचायत या कार्यालय
field-job_given-days = काम के दिन
field-job_given-wages = दी गई मज़दूरी
field-job_given-paid_on = मज़दूरी देने की तारीख
field-job_given-note = टिप्पणी

## Payment of relief under the SC/ST Act

record-scst_relief_payment = एससी/एसटी अधिनियम की राहत का भुगतान
    .what = राहत का एक हिस्सा दिया गया।
field-scst_relief_payment-on = भुगतान की तारीख
field-scst_relief_payment-office = भुगतान करने वाला कार्यालय
field-scst_relief_payment-stage = किस चरण पर
field-scst_relief_payment-amount = रकम
field-scst_relief_payment-number = आदेश संख्या
field-scst_relief_payment-note = टिप्पणी

## Before the Child Welfare Committee

record-child_welfare_committee = बाल कल्याण समिति के सामने
    .what = बच्चे को समिति के सामने लाया गया।
field-child_welfare_committee-on = तारीख
field-child_welfare_committee-time = समय
    .help = मालूम हो तो; कुछ समय-सीमाएँ घंटों में हैं।
field-child_welfare_committee-office = समिति
field-child_welfare_committee-outcome = क्या आदेश दिया
field-child_welfare_committee-number = आदेश संख्या
field-child_welfare_committee-note = टिप्पणी

## Information to an office

record-information = कार्यालय को सूचना
    .what = कार्यालय को बंधुआ या ज़बरन मज़दूरी की सूचना दी गई।
field-information-on = बताने की तारीख
field-information-time = समय
    .help = मालूम हो तो; कुछ समय-सीमाएँ घंटों में हैं।
field-information-office = जिस कार्यालय को बताया गया
field-information-how = कैसे बताया गया
field-information-number = रसीद संख्या
field-information-note = टिप्पणी

## Letter sent

record-letter_sent = पत्र भेजा गया
    .what = पत्र भेजा गया।
field-letter_sent-on = भेजने की तारीख
field-letter_sent-to = किस कार्यालय को
field-letter_sent-how = कैसे भेजा गया
field-letter_sent-number = संदर्भ संख्या
field-letter_sent-received_on = कब मिला
field-letter_sent-receipt = रसीद या मुहर
field-letter_sent-note = टिप्पणी

## Decision to send now

record-decision_to_send = अभी भेजने का फ़ैसला
    .what = किसी के अब भी रोके रखे जाने के बावजूद नामित व्यक्ति ने भेजने का फ़ैसला किया।
field-decision_to_send-on = तारीख
field-decision_to_send-by = किसने फ़ैसला किया
field-decision_to_send-reason = कारण
field-decision_to_send-note = टिप्पणी

## Death

record-death = मृत्यु
    .what = व्यक्ति की मृत्यु हो गई है।
field-death-on = मृत्यु की तारीख
field-death-cause = कारण
field-death-heirs = कौन दावा कर सकता है
field-death-note = टिप्पणी

## Correction

record-correction = सुधार
    .what = पहले कही गई कोई बात सही नहीं थी। दोनों दिखती रहेंगी।
field-correction-of = क्या सुधारा गया
field-correction-by = कौन सुधार रहा है
field-correction-reason = क्यों
field-correction-note = टिप्पणी

## Words that several forms share

record-said-by = यह किससे पता चला
record-known-since = हमें कब पता चला
record-attachment = फ़ोटो या स्कैन
record-kept = रख लिया गया
# The stages at which relief under the SC/ST Act is paid.
choice-relief_stage-fir = प्राथमिकी पर
choice-relief_stage-chargesheet = आरोप-पत्र पर
choice-relief_stage-conviction = दोषसिद्धि पर
choice-paid_how-cash = नक़द
choice-paid_how-bank = बैंक खाता
choice-paid_how-other = किसी और तरह
choice-sent_how-by_hand = हाथों-हाथ
choice-sent_how-post = डाक से
choice-sent_how-email = ई-मेल से
choice-sent_how-portal = वेबसाइट पर
choice-sent_how-phone = फ़ोन से
choice-sent_how-other = किसी और तरह
choice-person_role-worker = मज़दूर
choice-person_role-family = परिवार का सदस्य
choice-person_role-witness = गवाह
choice-person_role-informant = जिसने हमें बताया
choice-person_role-accused = अभियुक्त
choice-person_role-supporter = साथ देने वाला व्यक्ति
