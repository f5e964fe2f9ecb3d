# Letters. Plain, dignified legal language; complete sentences; no abbreviations of the names of Acts.
# To translators: these sentences go to a magistrate, a police station or a commission over a worker's thumb impression.
# Use the register of a careful lawyer writing to an office, not of a newspaper. Keep every { $variable }.
# "The worker" is one person of any sex; where your language must choose, use the form your courts use for any person.
# Section numbers and names of judgments stay in Latin letters and digits. Names of Acts: use the official name in your language if there is one.

## The letters by name (buttons, lists, file covers)

# Name of the letter that informs the District Magistrate and asks for inquiry and release.
letter-information_to_dm = ज़िला मजिस्ट्रेट को सूचना
    .what = ज़िला मजिस्ट्रेट को ज़िले में बंधुआ मज़दूरी की सूचना देता है और जाँच तथा मुक्ति की माँग करता है।
letter-certificate_application = मुक्ति प्रमाण-पत्र के लिए आवेदन
    .what = लिखित निष्कर्ष और हर व्यक्ति के लिए मुक्ति प्रमाण-पत्र माँगता है।
letter-immediate_assistance_claim = तात्कालिक सहायता का दावा
    .what = वह नक़द सहायता माँगता है जो मुक्त होते ही देय है।
# FIR = First Information Report, the police record that starts a criminal case. Keep the abbreviation in use in your language.
letter-fir_request = प्राथमिकी दर्ज करने का अनुरोध
    .what = पुलिस से अपराध दर्ज करने और विवेचना करने को कहता है।
letter-reminder = स्मरण-पत्र
    .what = कर्तव्य, उसकी अंतिम तारीख और देर बताता है।
letter-nhrc_complaint = राष्ट्रीय मानव अधिकार आयोग को शिकायत
    .what = आयोग को बताता है कि किस कार्यालय से क्या माँगा गया और क्या नहीं हुआ।
letter-legal_aid_application = विधिक सहायता के लिए आवेदन
    .what = ज़िला विधिक सेवा प्राधिकरण से बिना ख़र्च वकील माँगता है।
letter-worker_summary = मज़दूर के लिए सार
    .what = सीधे शब्दों में एक पन्ना: आपके अधिकार, आगे के क़दम, और क्या वादा किया गया।

## Common to all letters

# Row of dots to be filled in by hand where something is not known.
letter-common-blank = ……………………
letter-common-reference = संदर्भ
letter-common-date = तारीख
letter-common-from = प्रेषक
letter-common-to = सेवा में
# Offices that receive a copy.
letter-common-copy = प्रतिलिपि
letter-common-subject = विषय
letter-common-salutation = महोदय/महोदया,
letter-common-closing = भवदीय/भवदीया,
# At the foot of every page.
letter-common-page = पृष्ठ { $page } / { $pages }
# At the head of every page of a letter that is not yet to be sent.
letter-common-draft = प्रारूप। अभी दाख़िल न करें।
# At the head of a letter about people who are still held.
letter-common-sealed = सीलबंद और गोपनीय। केवल ज़िला मजिस्ट्रेट खोलें।
# Heading of the numbered facts.
letter-common-facts = तथ्य, और उन्हें किसने बताया
letter-common-grounds = कानून की दृष्टि में यह बंधुआ मज़दूरी क्यों है
letter-common-demands = क्या अनुरोध है, और कब तक
letter-common-annexures = संलग्नक
# Heads of the table of grounds.
letter-common-column-limb = कानून की अपेक्षा
letter-common-column-provision = प्रावधान
letter-common-column-because = किससे दिखता है
# Head of a column with the numbers of the facts that show something, e.g. 3, 9.
letter-common-column-facts = तथ्य क्रमांक
letter-common-column-office = कार्यालय
letter-common-column-duty = क्या देय है
letter-common-column-since = कब से
letter-common-column-last_day = अंतिम तारीख
letter-common-column-late = कितने दिन की देर
letter-common-column-offence = अपराध
letter-common-column-name = नाम
letter-common-column-parent = माता, पिता, पति या पत्नी
letter-common-column-age = आयु
letter-common-column-label = मामला
letter-common-column-number = क्र.
# The value of a limb of the definition.
letter-common-met = दिखता है
letter-common-presumed = कानून मानकर चलता है
letter-common-open = जाँच में पूछा जाना है
# A ground that only tells that the law presumes something.
letter-common-presumption = उपधारणा: { $presumption } ({ $authority })।
# Who said a fact, and when: "told by the worker, 3 March 2026".
letter-common-said = { $who }, { $date }
# A demand's time. { $date } may hold an hour as well.
letter-common-by = { $date } तक
letter-common-was_due = { $date } तक होना था; देर के दिन: { $days }
letter-common-forthwith = तत्काल: कानून का शब्द है “forthwith” (तुरंत)
letter-common-without_delay = बिना देरी: किसी समय-सीमा की पुष्टि नहीं हुई है
# Footnote to a number nobody has yet confirmed from the official text. { $mark } is the sign printed beside the number.
letter-common-note = { $mark } { $what }: { $provision }। { $meaning }
# Footnote to a conclusion that uses a provision not yet confirmed.
letter-common-note_provision = { $provision }: { $meaning }
# Small print at the foot: which edition of the law book the letter was worked out with. { $edition } is a code.
letter-common-edition = कानून की पुस्तक, संस्करण { $edition }
# An amount nobody could find out.
letter-common-amount_unknown = रकम मालूम नहीं
letter-common-not_known = मालूम नहीं
letter-common-age_years = { $age } वर्ष
# Written to by name of district, e.g. "District: Sundarpur".
letter-common-district = ज़िला: { $district }
letter-common-state = राज्य: { $state }

# Explains the nature of the inquiry. Judgments are cited by their short name.
letter-common-inquiry = अधिनियम के अंतर्गत जाँच दो पक्षों का मुक़दमा नहीं है। मज़दूर को बंधन न्यायालय की तरह साबित नहीं करना होता: बंधुआ मुक्ति मोर्चा बनाम भारत संघ (1984); नीरजा चौधरी बनाम मध्य प्रदेश राज्य (1984)। जब मज़दूर या सतर्कता समिति कहे कि ऋण बंधित ऋण है, तब यह साबित करना लेनदार का काम है कि वह बंधित ऋण नहीं है (अधिनियम की धारा 15)।
letter-common-no_negative = किसी काग़ज़ पर हस्ताक्षर होने से, ऋण लिखा होने या न होने से, मज़दूर के सहमत होने से, समय कम होने से, या मज़दूर के दुकान या बाज़ार तक जा सकने से मामला अधिनियम के बाहर नहीं हो जाता।
# Introduces the table of grounds.
letter-common-grounds_intro = “अधिनियम” से अभिप्राय बंधित श्रम पद्धति (उत्सादन) अधिनियम, 1976 है। धारा 2(g) में चाहिए: बलपूर्वक या अंशतः बलपूर्वक कराया गया श्रम, किया गया या उपधारित करार, उसमें गिनाए कारणों में से कोई एक, और गिनाए प्रभावों में से कोई एक। नीचे इन्हें एक-एक करके लिया गया है।
letter-common-explanation = ठेका श्रमिक और अंतरराज्यिक प्रवासी श्रमिक के लिए धारा 2(g) का स्पष्टीकरण केवल किसी एक प्रभाव की माँग करता है, अलग से किसी कारण की नहीं।
letter-common-presumptions = जहाँ यह पत्र किसी उपधारणा पर टिका है, वहाँ ऐसा लिखा गया है। मालिक उसका उत्तर दे सकता है; जब तक उत्तर न दे, मज़दूर को बंधुआ मज़दूर माना जाना है।
letter-common-debt = अधिनियम की धारा 4 और 6 से मज़दूर मुक्त हैं और हर बंधित ऋण समाप्त है। कोई उसे न माँग सकता है, न ले सकता है, न उसके बदले काम, मज़दूरी, सामान या काग़ज़ात ले सकता है।
letter-common-still_open = नीचे लिखी बातें अभी मालूम नहीं हैं; इन्हें जाँच में अकेले में और सुरक्षित जगह पर पूछा जाए:

## Before filing: shown on a draft that rests on presumptions alone (not part of the letter)

letter-draft-heading = यह पत्र दाख़िल करने से पहले
letter-draft-only_by_presumption = निष्कर्ष केवल उपधारणाओं पर टिका है। पहले मज़दूर से अकेले में नीचे लिखी बातें पूछें; नहीं तो कार्यालय कह सकता है कि यह केवल मज़दूरी का विवाद है।
letter-draft-open = निष्कर्ष अभी खुला है। इन सवालों के उत्तर से सबसे ज़्यादा तय होगा:
letter-draft-confirm_left = सब लोग मुक्त हैं, इसका एक ही संकेत है: काम ख़त्म होने का दिन। पहले पक्का करें कि सब लोग काम की जगह छोड़ चुके हैं, और लिखें कि कैसे और कब।

## The safety gate: why a letter waits

# Shown on screen and printed by the command line. A person is still at the workplace and may be harmed if the employer learns of a letter.
letter-gate-still_held = इस मामले में कोई अब भी रोककर रखा गया है। उनके मुक्त होने तक केवल ज़िला मजिस्ट्रेट को सीलबंद सूचना लिखी जा सकती है, बताने वाले के नाम के बिना।
letter-gate-freedom_not_known = यह मालूम नहीं कि इस मामले के सभी लोग मुक्त हैं या नहीं। लिखें कि वे कैसे और कब निकले; तब तक केवल ज़िला मजिस्ट्रेट को सीलबंद सूचना लिखी जा सकती है।
letter-gate-sealed = सीलबंद सूचना के रूप में लिखा गया, बताने वाले के नाम के बिना।
letter-gate-override = पत्र को रुकना था, फिर भी { $name } ने इसे खोला। कारण: { $reason }
letter-gate-override_needed = इसे अभी लिखने के लिए किसी नामित व्यक्ति को ऐसा तय करना होगा और कारण देना होगा। दोनों रखे जाते हैं।

## Who told a fact (the others are speaker-... in limbs.ftl)

# Used in the sealed letter so that nobody can be found out.
letter-source-withheld = स्रोत लिखने वाले को मालूम है और गोपनीय रखा गया है
# Where nobody wrote down who said it.
letter-source-report = प्राप्त सूचना से

## The facts, one sentence each. { $kind }, { $sex }, { $by } and the like are words from the form, e.g. "brick kiln", "parent".

letter-fact-place = काम की जगह: { $kind }, ज़िला { $district }, { $state }।
letter-fact-task = किया गया काम: { $task }।
letter-fact-period = काम { $from } से { $to } तक चला।
letter-fact-period-from = काम शुरू हुआ: { $from }।
letter-fact-period-still = काम शुरू हुआ: { $from }। जहाँ तक मालूम है, वह ख़त्म नहीं हुआ है।
letter-fact-person = मज़दूर: { $sex }, आयु { $age }।
letter-fact-age_at_start = काम शुरू होते समय आयु: { $age }।
letter-fact-home = घर: ज़िला { $district }, { $state }।
letter-fact-category = सामाजिक वर्ग: { $category }।
letter-fact-contract_labour = मज़दूर को ठेकेदार के ज़रिए भर्ती किया या काम पर लगाया गया।
letter-fact-inter_state = मज़दूर को दूसरे राज्य से लाया गया।
letter-fact-advance = पेशगी ली गई। रकम: { $amount }। किसने ली: { $by }। किससे ली: { $from }। कारण: { $cause }।
letter-fact-debt_now = अब बाकी बताई जाने वाली रकम: { $amount }।
letter-fact-debt_held = मज़दूर का कहना है कि ऋण के कारण वहाँ से जा नहीं सके।
letter-fact-custom = काम रिवाज के कारण कराया जाता था: { $custom }।
letter-fact-inherited = काम करने की बाध्यता परिवार के किसी बड़े से आई।
letter-fact-caste = किसी जाति या समुदाय में जन्म के कारण काम माँगा गया।
letter-fact-surety = मज़दूर ने दूसरे के ऋण की ज़मानत ली थी और उसके लिए काम कराया गया।
letter-fact-consideration = काम के वचन के बदले कोई और मूल्यवान चीज़ दी गई।
letter-fact-wage_none = कोई मज़दूरी नहीं दी गई।
letter-fact-wage = सचमुच मिली मज़दूरी: { $amount } ({ $unit })।
# One payment for a couple or a family.
letter-fact-wage_shared = सचमुच मिली मज़दूरी: { $amount } ({ $unit }), { $people } लोगों के लिए एक साथ।
letter-fact-wage_promised = वादा की गई मज़दूरी: { $amount } ({ $unit })।
letter-fact-wage_deducted = पेशगी के लिए मज़दूरी से रोकी गई रकम: { $amount }। कानून में यह न दी हुई मानी जाती है।
letter-fact-wage_minimum = ऐसे काम की { $from } से { $to } तक लागू न्यूनतम मज़दूरी: { $amount } प्रतिदिन।
letter-fact-wages_short = अब तक बकाया मज़दूरी, जहाँ तक तारीखवार दरें मालूम हैं: { $amount }।
letter-fact-hours = प्रतिदिन काम के घंटे: { $hours }। सप्ताह में दिन: { $days }।
letter-fact-no_other_work = पैसा चुकाए बिना मज़दूर को दूसरा काम करने की आज़ादी नहीं थी।
letter-fact-no_movement = मज़दूर को छोड़कर जाने या आने-जाने की आज़ादी नहीं थी।
letter-fact-no_sale = मज़दूर को अपना सामान या उपज बाज़ार भाव पर बेचने की आज़ादी नहीं थी।
letter-fact-threat = मज़दूर को धमकी दी गई।
letter-fact-violence = मज़दूर के साथ मारपीट हुई या और तरह से चोट पहुँचाई गई।
letter-fact-sexual = मज़दूर के साथ यौन हिंसा या यौन उत्पीड़न हुआ।
letter-fact-confinement = मज़दूर को बंद रखा गया या बाहर जाने से रोका गया।
letter-fact-surveillance = मज़दूर पर निगरानी या पहरा रखा गया।
letter-fact-documents_held = मज़दूर के काग़ज़ात मालिक या दलाल ने रख लिए।
letter-fact-wages_withheld = देय मज़दूरी रोककर रखी गई।
letter-fact-isolation = मज़दूर को परिवार, पड़ोसियों या फ़ोन से दूर रखा गया।
letter-fact-deception = मज़दूर को कुछ और बताया गया और मिला कुछ और।
letter-fact-vulnerability_abused = मज़दूर की लाचारी का उपयोग उन्हें रोके रखने के लिए किया गया।
letter-fact-excessive_overtime = मज़दूर से सामान्य घंटों से कहीं ज़्यादा काम कराया गया।
letter-fact-bad_conditions = काम और रहने की हालत अपमानजनक या ख़तरनाक थी।
letter-fact-transported = मज़दूर को काम की जगह ऐसा व्यक्ति ले गया जिसने इसका इंतज़ाम किया।
letter-fact-family_working = परिवार के जिन और लोगों से काम कराया गया, उनकी संख्या: { $people }।
letter-fact-children_working = जिन बच्चों से काम कराया गया, उनकी संख्या: { $people }।
letter-fact-adolescents_working = जिन किशोरों से काम कराया गया, उनकी संख्या: { $people }।
letter-fact-injury = मज़दूर को काम में चोट लगी।
letter-fact-died = एक मज़दूर की मृत्यु { $date } को हुई।
letter-fact-paper_signed = मज़दूर से एक काग़ज़ पर हस्ताक्षर या अंगूठा लगवाया गया: { $paper }। कानून में मज़दूर के विरुद्ध इसका कोई प्रभाव नहीं है।
letter-fact-identity_none = मज़दूर के पास पहचान का कोई दस्तावेज़ नहीं है।
letter-fact-claim_bonded = मज़दूर या सतर्कता समिति का कहना है कि यह ऋण बंधित ऋण है।
letter-fact-still_held = मज़दूर को अब भी काम की जगह पर रोककर रखा गया है।
letter-fact-freed = मज़दूर { $date } से मुक्त हैं ({ $how })।
letter-fact-freed_no_date = मज़दूर मुक्त हैं ({ $how })। तारीख दर्ज नहीं है।
# Any other fact of the form: its name and its value, e.g. "FIR registered on: 3 March 2026".
letter-fact-other = { $label }: { $value }।
# Age of a fact's subject when it is not certain.
letter-fact-people = इस मामले से संबंधित लोग: { $people }। उनके नाम संलग्नक में हैं।

## Information to the District Magistrate

letter-information_to_dm-subject = बंधित श्रम पद्धति (उत्सादन) अधिनियम, 1976 की धारा 10 से 12 के अंतर्गत सूचना, और जाँच तथा मुक्ति के लिए आवेदन; ज़िला { $district }
letter-information_to_dm-opening_held = यह सूचना है कि आपके ज़िले में लोगों को बंधुआ या किसी और रूप की ज़बरन मज़दूरी में रखा गया है। यह इसलिए दी जा रही है कि आप जाँच करें और, सच हो तो, अधिनियम की धारा 12 के अनुसार इसे समाप्त करने के लिए तुरंत कार्रवाई करें।
letter-information_to_dm-opening_free = यह सूचना है कि आपके ज़िले में लोगों को बंधुआ या किसी और रूप की ज़बरन मज़दूरी में रखा गया था, और उसी जगह पर और लोग अब भी रोके हुए हो सकते हैं। यह इसलिए दी जा रही है कि आप जाँच करें और अधिनियम की धारा 12 के अनुसार तुरंत कार्रवाई करें।
# Where the people are. Left as a blank line to be filled in by hand in the sealed cover.
letter-information_to_dm-where = ठीक जगह, और वहाँ कैसे पहुँचें:
letter-information_to_dm-employer = मालिक, प्रबंधक या ठेकेदार, जहाँ तक मालूम है:
letter-information_to_dm-demand-enquiry = इस सूचना की तुरंत जाँच करें, स्वयं या धारा 10 के अंतर्गत निर्दिष्ट अधिकारी के द्वारा।
letter-information_to_dm-demand-release = जो भी व्यक्ति बंधन या ज़बरन मज़दूरी में मिले, उसे परिवार, सामान और काग़ज़ात सहित मुक्त करें और सुरक्षित घर पहुँचाएँ।
letter-information_to_dm-demand-apart = हर व्यक्ति को अकेले में, मालिक और उसके लोगों से दूर, उनकी अपनी भाषा ({ $language }) में सुनें; महिलाओं और बच्चों के लिए महिला अधिकारी हों।
letter-information_to_dm-demand-secret = लोगों के सुरक्षित होने तक यह सूचना पूरी तरह गोपनीय रखें। इसे मालिक, ग्राम पंचायत या किसी ऐसे कार्यालय को न भेजें जिसे मुक्ति के लिए इसकी ज़रूरत न हो।
letter-information_to_dm-demand-children = हर बच्चे को बाल कल्याण समिति के सामने लाएँ, और बंधन में मिले हर बच्चे को उसके अपने नाम का प्रमाण-पत्र दें।
letter-information_to_dm-demand-finding = अपना निष्कर्ष, जो भी हो, कारण सहित लिखित में दर्ज करें।
letter-information_to_dm-demand-certificate = हर व्यक्ति को अलग मुक्ति प्रमाण-पत्र दें, और लागू तात्कालिक सहायता दें।
letter-information_to_dm-sealed = रोके गए लोगों की सुरक्षा के लिए सूचना देने वाले का नाम यहाँ नहीं लिखा गया है। माँगने पर हस्ताक्षरकर्ता इसे आपको स्वयं मिलकर बताएँगे।
# Only where nobody is held any more and that person agreed to be named.
letter-information_to_dm-informant = यह सूचना देने वाले: { $name }।
letter-information_to_dm-annexure-route = जगह और रास्ते का नक़्शा (सीलबंद)

## Application for the release certificate

letter-certificate_application-subject = बंधित श्रम पद्धति (उत्सादन) अधिनियम, 1976 के अंतर्गत लिखित निष्कर्ष और मुक्ति प्रमाण-पत्र (अवमुक्ति प्रमाण-पत्र) के लिए आवेदन
letter-certificate_application-opening = इस आवेदन में नामित लोगों को बंधुआ मज़दूरी में रखा गया था और अब वे मुक्त हैं। वे लिखित निष्कर्ष और हर एक के लिए मुक्ति प्रमाण-पत्र का अनुरोध करते हैं।
letter-certificate_application-opening_held = इस आवेदन में नामित लोगों को बंधुआ मज़दूरी में रखा गया है, या मालूम नहीं कि वे सब मुक्त हैं। वे लिखित निष्कर्ष और हर एक के लिए मुक्ति प्रमाण-पत्र का अनुरोध करते हैं।
letter-certificate_application-opening_refused = इस आवेदन में नामित लोगों को बंधुआ मज़दूरी में रखा गया था और अब वे मुक्त हैं। { $date } को प्रमाण-पत्र देने से इनकार किया गया। अनुरोध है कि नीचे दिए आधारों पर उस इनकार पर फिर विचार किया जाए, और किसी भी इनकार के कारण लिखित में दिए जाएँ।
letter-certificate_application-individual = प्रमाण-पत्र व्यक्ति का होता है, परिवार का नहीं। महिलाओं, बच्चों और काम करने वाले या रोककर रखे गए हर वयस्क को अपना अलग प्रमाण-पत्र चाहिए; उसके बिना वे अपना हक़ नहीं माँग सकते।
letter-certificate_application-no_conviction = मुक्ति प्रमाण-पत्र पुलिस मामले, आरोप-पत्र या दोषसिद्धि की प्रतीक्षा नहीं करता। वह अधिनियम के अंतर्गत निष्कर्ष पर दिया जाता है।
letter-certificate_application-demand-finding = लिखित निष्कर्ष दर्ज करें कि नामित लोग अधिनियम की धारा 2(f) और (g) के अर्थ में बंधित श्रमिक हैं।
letter-certificate_application-demand-certificate = हर व्यक्ति को अलग मुक्ति प्रमाण-पत्र दें जिसमें लिखा हो कि ऋण समाप्त हो गया है।
letter-certificate_application-demand-property = आदेश दें कि ऋण के लिए ली गई संपत्ति, सामान और काग़ज़ात लौटाए जाएँ, और किसी को घर से न निकाला जाए (धारा 6 से 8)।
letter-certificate_application-demand-home = प्रमाण-पत्र और पत्रावली गृह ज़िले { $district } के ज़िला मजिस्ट्रेट को भेजें ताकि वहाँ पुनर्वास शुरू हो सके।
letter-certificate_application-demand-refusal = यदि किसी को प्रमाण-पत्र देने से इनकार हो, तो आदेश और उसके कारण हर व्यक्ति के लिए अलग, लिखित में दें।

## Claim for immediate assistance

letter-immediate_assistance_claim-subject = बंधुआ मज़दूरी से मुक्त लोगों के लिए तात्कालिक वित्तीय सहायता का दावा
letter-immediate_assistance_claim-opening = इस दावे में नामित लोग बंधुआ मज़दूरी से मुक्त हुए हैं। वे वह तात्कालिक वित्तीय सहायता माँगते हैं जो उनमें से हर एक को देय है।
# The amount is known. { $amount } carries its own mark if it is not confirmed.
letter-immediate_assistance_claim-amount = मुक्ति के दिन, { $date } को, लागू सहायता हर व्यक्ति के लिए { $amount } तक है ({ $provision })।
letter-immediate_assistance_claim-amount_between = मुक्ति का दिन इतना ही मालूम है: { $date }। उस समय लागू सहायता हर व्यक्ति के लिए, मुक्ति के दिन के अनुसार, { $low } और { $high } के बीच है ({ $provision })।
# The approval of the scheme has ended and the new amount is not known. { $until } is the last day of the approval, { $amount } the last amount known.
letter-immediate_assistance_claim-amount_last_known = दावा मुक्ति के दिन, { $date } को, लागू सहायता का है: { $until } तक यह हर व्यक्ति के लिए { $amount } तक थी ({ $provision }), और इससे कम न हो।
letter-immediate_assistance_claim-amount_no_date = दावा मुक्ति के दिन लागू सहायता का है; अंतिम ज्ञात रकम हर व्यक्ति के लिए { $amount } तक है ({ $provision }), और इससे कम न हो।
letter-immediate_assistance_claim-amount_unknown = दावा मुक्ति के दिन लागू सहायता का है। कृपया लिखित में बताएँ कि रकम कितनी है और किस लिखत से तय है।
letter-immediate_assistance_claim-received = पहले मिल चुका: { $amount }, { $date } को।
letter-immediate_assistance_claim-received_unknown = { $date } को भुगतान हुआ; रकम मालूम नहीं। कृपया बताएँ कि हर व्यक्ति को कितनी रकम दी गई, और बाकी रकम दें।
letter-immediate_assistance_claim-outstanding = हर व्यक्ति का अब भी बाकी: { $amount }।
letter-immediate_assistance_claim-unconditional = यह सहायता बंधुआ मज़दूरों के पुनर्वास की ज़िला निधि से दी जाती है। यह पुलिस मामले या उसके नतीजे पर निर्भर नहीं है।
letter-immediate_assistance_claim-set_off = इसे केवल उसी व्यक्ति की आगे की पुनर्वास राशि में समायोजित किया जा सकता है, और किसी में नहीं।
letter-immediate_assistance_claim-demand-pay = हर व्यक्ति को तात्कालिक सहायता दें, उनके अपने खाते में, या खाता न हो तो रसीद लेकर नक़द।
letter-immediate_assistance_claim-demand-rest = लिखित में बताएँ कि हर व्यक्ति को अब तक कितनी रकम दी गई, और तात्कालिक सहायता का बाकी हिस्सा दें, उनके अपने खाते में, या खाता न हो तो रसीद लेकर नक़द।
letter-immediate_assistance_claim-demand-account = जिनके पास बैंक खाता या पहचान दस्तावेज़ नहीं है, उन्हें दिलाने में मदद करें; इससे भुगतान में देर न हो।
letter-immediate_assistance_claim-demand-rehabilitation = पूरे पुनर्वास का प्रस्ताव दोषसिद्धि की प्रतीक्षा किए बिना राज्य सरकार को भेजें।
letter-immediate_assistance_claim-demand-reasons = यदि पूरी रकम से कम दिया जाए, तो कारण लिखित में दें।

## Request to register an FIR

letter-fir_request-subject = संज्ञेय अपराधों की सूचना, और प्राथमिकी (FIR) दर्ज करने का अनुरोध
letter-fir_request-opening = मैं नीचे लिखे अपराधों की सूचना देता/देती हूँ और अनुरोध है कि इसे तुरंत लिखकर दर्ज किया जाए, और इसकी एक प्रति मुझे निःशुल्क दी जाए।
letter-fir_request-procedure_bnss = यह सूचना भारतीय नागरिक सुरक्षा संहिता, 2023 की धारा 173 के अंतर्गत दी जा रही है। अपराध किसी भी थाने के क्षेत्र में हुआ हो, इसे दर्ज किया जाना है।
letter-fir_request-procedure_crpc = यह सूचना दंड प्रक्रिया संहिता, 1973 की धारा 154 के अंतर्गत दी जा रही है।
letter-fir_request-offences = तथ्यों से ये अपराध प्रकट होते हैं, उस कानून के अनुसार जो अपराध के समय लागू था:
letter-fir_request-two_codes = बंधन { $date } को आपराधिक कानून बदलने से पहले शुरू हुआ और बाद में भी चलता रहा। यह एक ही निरंतर अपराध है; इसलिए दोनों संहिताओं के अपराध लिखे गए हैं।
letter-fir_request-cognizable = बंधित श्रम पद्धति (उत्सादन) अधिनियम, 1976 के अपराध संज्ञेय हैं (धारा 22)। प्राथमिकी मजिस्ट्रेट के निष्कर्ष की प्रतीक्षा नहीं करती।
letter-fir_request-scst = मज़दूर अनुसूचित जाति या अनुसूचित जनजाति के हैं और एक अभियुक्त इनमें से नहीं है। अनुसूचित जाति और अनुसूचित जनजाति (अत्याचार निवारण) अधिनियम, 1989 की धारा 18A के अनुसार दर्ज करने के लिए कोई प्रारंभिक जाँच आवश्यक नहीं है।
letter-fir_request-no_enquiry = किसी प्रारंभिक जाँच की ज़रूरत नहीं है: सूचना से ही संज्ञेय अपराध प्रकट होते हैं।
letter-fir_request-protection = कृपया मज़दूर को अभियुक्तों के साथ थाने न बुलाएँ, और मज़दूर का पता या फ़ोन नंबर उन्हें न बताएँ।
letter-fir_request-child = ऐसी कोई बात जिससे किसी बच्चे या यौन हिंसा झेलने वाले व्यक्ति की पहचान हो सके, वहाँ न लिखी जाए जहाँ दूसरे पढ़ सकें।
letter-fir_request-demand-register = बताए गए प्रावधानों में तुरंत प्राथमिकी दर्ज करें।
letter-fir_request-demand-copy = सूचना देने वाले को निःशुल्क प्रति दें।
letter-fir_request-demand-statement = बयान दुभाषिए के साथ { $language } में दर्ज करें, जहाँ कानून कहे वहाँ ध्वनि और चित्र के साथ; घायलों और बच्चों के बयान मजिस्ट्रेट के सामने कराएँ।
letter-fir_request-demand-seize = मज़दूरी और पेशगी के रजिस्टर, हाज़िरी की बही, हस्ताक्षर किए हुए और कोरे काग़ज़, और रखे हुए पहचान दस्तावेज़ ज़ब्त करें।
letter-fir_request-demand-inform = सूचना देने वाले को लिखित में बताएँ कि विवेचना कहाँ तक पहुँची।
letter-fir_request-refusal = यदि दर्ज करने से इनकार किया गया, तो यह सूचना पुलिस अधीक्षक को और उसके बाद मजिस्ट्रेट को भेजी जाएगी।

## Reminder naming the broken clock

letter-reminder-subject = स्मरण-पत्र: मामला { $case } में कर्तव्य अब तक पूरा नहीं हुआ
letter-reminder-opening = नीचे लिखा काम आपके कार्यालय को करना था। हमें मिली जानकारी के अनुसार वह नहीं हुआ है।
letter-reminder-opening_benchmark = नीचे लिखे काम की आपके कार्यालय से अब भी प्रतीक्षा है। कानून कहता है कि इसे बिना देरी किया जाए।
letter-reminder-demand-reasons = यदि कोई बाधा है, तो लिखित में बताएँ कि क्या है, और पत्रावली अब किस अधिकारी के पास है।
letter-reminder-next = यदि कोई उत्तर न मिला, तो संबंधित लोगों की इच्छा के अनुसार यह विषय सतर्कता समिति, राज्य सरकार, मानव अधिकार आयोग या उच्च न्यायालय के सामने रखा जाएगा।
letter-reminder-done = यदि इस बीच यह हो गया हो, तो हमारा धन्यवाद स्वीकार करें और एक प्रति भेजें।
letter-reminder-none = इस कार्यालय का कोई कर्तव्य देर में है, ऐसा मालूम नहीं।

## Complaint to the National Human Rights Commission

letter-nhrc_complaint-subject = मानव अधिकार संरक्षण अधिनियम, 1993 की धारा 12 के अंतर्गत शिकायत: बंधुआ मज़दूरी, और उसे समाप्त करने में लोक सेवकों की उपेक्षा
letter-nhrc_complaint-opening = यह शिकायत बंधुआ मज़दूरी की है, और इस बात की कि लोक सेवकों ने उसे रोकने में और मुक्त हुए लोगों को उनका हक़ देने में उपेक्षा की। यह संविधान के अनुच्छेद 21 और 23 से संबंधित है।
letter-nhrc_complaint-none_late = अब तक किसी समय-सीमा के टूटने की जानकारी नहीं है। आयोग से अनुरोध है कि जो बाकी है उस पर नज़र रखे:
letter-nhrc_complaint-within_year = आयोग शिकायत वाले कार्य के एक वर्ष के भीतर विषय को देख सकता है। जिस उपेक्षा की शिकायत है वह आज तक चल रही है।
letter-nhrc_complaint-declaration = जहाँ तक मालूम है, यह विषय किसी न्यायालय या किसी दूसरे आयोग के सामने लंबित नहीं है।
letter-nhrc_complaint-demand-report = नामित कार्यालयों से रिपोर्ट मँगाएँ, जिसमें हर कर्तव्य पूरा होने की तारीख हो।
letter-nhrc_complaint-demand-certificates = सिफ़ारिश करें कि हर व्यक्ति को तुरंत मुक्ति प्रमाण-पत्र और तात्कालिक सहायता दी जाए।
letter-nhrc_complaint-demand-rehabilitation = सिफ़ारिश करें कि पूरा पुनर्वास आपराधिक मामले के नतीजे की प्रतीक्षा न करे।
letter-nhrc_complaint-demand-interim = अंतरिम राहत की, और कर्तव्य की उपेक्षा करने वालों के विरुद्ध कार्रवाई की सिफ़ारिश करें।
letter-nhrc_complaint-demand-protect = ऐसे क़दम उठाएँ कि नामित लोग मालिक से और बदले की कार्रवाई से सुरक्षित रहें।

## Application for legal aid

letter-legal_aid_application-subject = विधिक सेवा प्राधिकरण अधिनियम, 1987 की धारा 12 के अंतर्गत निःशुल्क विधिक सेवा के लिए आवेदन
letter-legal_aid_application-opening = मज़दूर नीचे लिखी कार्यवाहियों के लिए निःशुल्क वकील और ख़र्च का अनुरोध करते हैं।
letter-legal_aid_application-grounds = मज़दूर आय की किसी सीमा के बिना हक़दार हैं, क्योंकि:
letter-legal_aid_application-ground-begar = मज़दूर मानव तस्करी या बेगार से पीड़ित हैं, जैसा संविधान के अनुच्छेद 23 में है (खंड b)
letter-legal_aid_application-ground-scst = मज़दूर अनुसूचित जाति या अनुसूचित जनजाति के हैं (खंड a)
letter-legal_aid_application-ground-woman = मज़दूर महिला हैं (खंड c)
letter-legal_aid_application-ground-child = मज़दूर बच्चे हैं (खंड c)
letter-legal_aid_application-ground-disabled = मज़दूर विकलांग व्यक्ति हैं (खंड d)
letter-legal_aid_application-matters = इन विषयों में विधिक सेवा चाहिए:
letter-legal_aid_application-matter-certificate = ज़िला मजिस्ट्रेट के सामने जाँच और मुक्ति प्रमाण-पत्र
letter-legal_aid_application-matter-wages = बकाया मज़दूरी का दावा
letter-legal_aid_application-matter-criminal = आपराधिक मामला: दर्ज कराना, सुरक्षा, और मुक़दमे में मज़दूर का साथ देना
letter-legal_aid_application-matter-compensation = अपराध से पीड़ित व्यक्तियों के लिए प्रतिकर का आवेदन
letter-legal_aid_application-matter-property = संपत्ति, काग़ज़ात और घर की वापसी
letter-legal_aid_application-demand-lawyer = ऐसा वकील नियुक्त करें जो { $language } बोलता हो, या दुभाषिया दें।
letter-legal_aid_application-demand-volunteer = मज़दूर के साथ कार्यालयों में जाने के लिए एक पैरा-लीगल वॉलंटियर भेजें।
letter-legal_aid_application-demand-answer = निर्णय मज़दूर को लिखित में बताएँ।

## The worker's page. Very short sentences, spoken language, "you". It is read aloud to people who may not read.

letter-worker_summary-title = आपके अधिकार और आगे के क़दम
letter-worker_summary-free = आप आज़ाद हैं। कर्ज़ के लिए कोई आपसे काम नहीं करा सकता।
letter-worker_summary-debt = मालिक से लिया कर्ज़ ख़त्म हो गया। आप पर कुछ बाकी नहीं। कोई आपसे माँग नहीं सकता।
letter-worker_summary-status_shown = आपने जो बताया, उससे कानून में यह बंधुआ मज़दूरी दिखती है।
letter-worker_summary-status_open = आपने जो बताया, उससे यह बंधुआ मज़दूरी हो सकती है। अधिकारी को पता लगाना है।
letter-worker_summary-steps = अब क्या होगा
letter-worker_summary-step-enquiry = मजिस्ट्रेट के अधिकारी आपसे पूछेंगे कि क्या हुआ। अपने शब्दों में बताइए। किसी को साथ रख सकते हैं।
letter-worker_summary-step-certificate = आपको अपने नाम का काग़ज़ मिलना चाहिए: मुक्ति प्रमाण-पत्र। इसे सँभालकर रखिए। असली काग़ज़ किसी को मत दीजिए।
letter-worker_summary-step-assistance = शुरू करने के लिए आपको पैसा मिलना चाहिए: { $amount } तक।
letter-worker_summary-step-assistance_between = शुरू करने के लिए आपको पैसा मिलना चाहिए: मुक्ति के दिन के अनुसार { $low } और { $high } के बीच।
letter-worker_summary-step-assistance_last_known = शुरू करने के लिए आपको पैसा मिलना चाहिए। { $until } तक यह { $amount } तक था। हम इससे कम नहीं माँगते।
letter-worker_summary-step-assistance_unknown = शुरू करने के लिए आपको पैसा मिलना चाहिए। हम पूछ रहे हैं कि कितना।
letter-worker_summary-step-police = पुलिस को मामला लिखना चाहिए (प्राथमिकी, FIR) और आपको उसकी मुफ़्त प्रति देनी चाहिए।
letter-worker_summary-step-rehabilitation = बाद में जीवन बनाने के लिए और मदद है: { $amount } तक।
letter-worker_summary-step-rehabilitation_between = बाद में जीवन बनाने के लिए और मदद है: { $low } और { $high } के बीच। हम पता कर रहे हैं कि कितनी।
letter-worker_summary-step-rehabilitation_last_known = बाद में जीवन बनाने के लिए और मदद है। { $until } तक यह { $amount } तक थी।
letter-worker_summary-step-rehabilitation_unknown = बाद में जीवन बनाने के लिए और मदद है। हम पूछ रहे हैं कि कितनी।
letter-worker_summary-step-wages = जो मज़दूरी नहीं मिली, उसे आप माँग सकते हैं।
letter-worker_summary-step-school = आपके बच्चे पास के स्कूल में मुफ़्त पढ़ सकते हैं।
letter-worker_summary-step-legal_aid = आपको बिना पैसे वकील मिल सकता है।
# The day an office must act by.
letter-worker_summary-by = कार्यालय को यह { $date } तक करना है
letter-worker_summary-late = इसमें देर हो गई है। दिन: { $days }।
letter-worker_summary-done = हो गया
letter-worker_summary-paid_unknown = { $date } को पैसा दिया गया। रकम मालूम नहीं। हमें बताएँ कि आपको कितना मिला।
letter-worker_summary-promised = क्या वादा किया, किसने, कब तक
letter-worker_summary-remember = याद रखिए
letter-worker_summary-remember-sign = जो काग़ज़ समझ में न आए, उस पर दस्तख़त या अंगूठा मत लगाइए।
letter-worker_summary-remember-threat = कोई धमकी दे, तो तुरंत हमें या पुलिस को बताइए।
letter-worker_summary-remember-copy = यह पन्ना रख लीजिए। हर काग़ज़ की प्रति माँगिए।
letter-worker_summary-contact = आपकी मदद करने वाले लोग
letter-worker_summary-read_over = यह पन्ना मुझे { $language } में पढ़कर सुनाया गया।

## Signature, reader-over, witness, receipt

letter-signature-heading = पत्र लिखने वाला/वाली
letter-signature-thumb = अंगूठे का निशान
letter-signature-sign = हस्ताक्षर
letter-signature-name = नाम
letter-signature-parent = किसके/किसकी पुत्र, पुत्री, पति या पत्नी
letter-signature-address = पता
letter-signature-place_date = स्थान और तारीख
letter-signature-applicant = आवेदक
letter-signature-applicant_child = आवेदक बच्चा है: माता, पिता या अभिभावक हस्ताक्षर करें
letter-signature-applicant_heir = जिनकी मृत्यु हो गई उनकी ओर से: वारिस हस्ताक्षर करें
letter-signature-for_organisation = { $organisation } की ओर से
# The person who read the letter aloud to the one who signs.
letter-signature-reader = पढ़कर सुनाने वाले
letter-signature-reader_text = मैंने यह पत्र हस्ताक्षर करने वाले व्यक्ति को { $language } में पढ़कर सुनाया है। उन्होंने कहा कि यह समझ में आया और सच है।
letter-signature-witness = गवाह
letter-signature-receipt = कार्यालय में प्राप्ति
letter-signature-receipt_text = नाम और पदनाम, तारीख और समय, दी गई संख्या, मुहर
letter-signature-interpreter = दुभाषिया

## Annexures (the letters A, B, C are put before them)

letter-annexure-people = संबंधित लोग
letter-annexure-statement = मज़दूर का बयान
letter-annexure-certificates = मुक्ति प्रमाण-पत्र या आदेश की प्रतियाँ
letter-annexure-letters = पहले के पत्र और रसीदें
letter-annexure-wages = मज़दूरी का हिसाब
letter-annexure-bank = बैंक खाता और पहचान के काग़ज़ात, जो भी हों
