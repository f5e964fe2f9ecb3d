### The letter that asks for protection of people who are threatened, and the words for what was done to them.

letter-protection_request = सुरक्षा का निवेदन
    .what = जिसे धमकाया जा रहा है उसके लिए: क्या हुआ, और पुलिस से क्या माँगा है। इसमें यह नहीं लिखा कि व्यक्ति कहाँ रहता है।
letter-protection_request-subject = बंधुआ मज़दूरी के बारे में बताने के बाद धमकाए गए लोगों की सुरक्षा का निवेदन
letter-protection_request-opening = संलग्न सूची के लोगों ने बंधुआ मज़दूरी के बारे में बताया। तब से उन्हें धमकाया गया है। सुरक्षा अभी माँगी जाती है; इसके लिए रिपोर्ट दर्ज होने की प्रतीक्षा नहीं की जाए।
letter-protection_request-opening_fir = संलग्न सूची के लोग बंधुआ मज़दूरी के मामले में पीड़ित और गवाह हैं; रिपोर्ट (प्राथमिकी, FIR) { $date } को दर्ज हुई। बोलने के बाद से उन्हें धमकाया गया है। सुरक्षा अभी माँगी जाती है।
letter-protection_request-happened = क्या हुआ
letter-protection_request-write = कब, किसने, क्या कहा या किया, किसने देखा
letter-protection_request-column-date = तारीख
letter-protection_request-column-person = व्यक्ति
letter-protection_request-column-what = क्या किया गया
letter-protection_request-column-who = किसने किया
letter-protection_request-column-police = पुलिस को बताया
letter-protection_request-words = “{ $words }”
letter-protection_request-pressed = गवाह पर धमकी या पैसे से बयान वापस लेने का दबाव डालना अपने आप में एक अपराध है। पहले जो कहा गया वह बना रहता है।
letter-protection_request-why = सुरक्षा क्यों देनी है
letter-protection_request-ground-scheme = गवाह सुरक्षा योजना, 2018 को उच्चतम न्यायालय ने हर राज्य पर बाध्यकारी बनाया (महेंद्र चावला बनाम भारत संघ)। इसके अनुसार ख़तरे में पड़े गवाह के लिए पुलिस ख़तरे की जाँच रिपोर्ट देती है और ज़िले का सक्षम प्राधिकारी आदेश देता है; इस बीच अंतरिम सुरक्षा का आदेश हो सकता है।
letter-protection_request-ground-scst = अनुसूचित जाति और अनुसूचित जनजाति (अत्याचार निवारण) अधिनियम, 1989 के अपराध के पीड़ित, उनके आश्रितों और गवाहों को उस अधिनियम की धारा 15क के अधीन सुरक्षा का अधिकार है।
letter-protection_request-ground-child = इन लोगों में एक बच्चा है; जिससे बच्चे की पहचान हो सके वह किसी ऐसे को न बताया जाए जिसे जानना ज़रूरी नहीं।
letter-protection_request-ground-court = जो डरा हुआ है वह सच नहीं कह सकता। सुरक्षा जितनी व्यक्ति को देनी है उतनी ही जाँच और न्यायालय को भी।
letter-protection_request-place = लोग अभी कहाँ हैं यह यहाँ नहीं लिखा है। यह केवल उनकी सुरक्षा के लिए नामित अधिकारी को मौखिक या मुहरबंद लिफ़ाफ़े में बताया जाएगा।
letter-protection_request-demand-now = नामित लोगों और उनके परिवारों को आज से, सक्षम प्राधिकारी के आदेश तक, सुरक्षा दें।
letter-protection_request-demand-report = इस निवेदन के साथ ख़तरे की जाँच रिपोर्ट योजना के सक्षम प्राधिकारी को भेजें, और संबंधित लोगों को अकेले में सुनें।
letter-protection_request-demand-offence = ऊपर बताई गई बात को अलग अपराध के रूप में दर्ज करें, और प्रति दें।
letter-protection_request-demand-bail = यदि धमकी देने वाला ज़मानत पर है तो अभियोजक को तुरंत बताएँ, ताकि न्यायालय से ज़मानत रद्द करने को कहा जा सके।
letter-protection_request-demand-secret = किसी को न बताएँ कि वे कहाँ रहते या ठहरे हैं, अभियुक्तों या उनके लोगों को तो बिल्कुल नहीं; उन्हें अभियुक्तों के साथ थाने न बुलाएँ।
letter-protection_request-demand-officer = एक अधिकारी नामित करें, ऐसे फ़ोन नंबर के साथ जो दिन-रात उठाया जाए; महिलाएँ चाहें तो महिला अधिकारी।
letter-protection_request-demand-answer = लिखित उत्तर दें। सुरक्षा से मना करें तो कारण बताएँ।

## Who threatens, and how

choice-accused_part-owner = मालिक
choice-accused_part-contractor = ठेकेदार
choice-accused_part-manager = मैनेजर या पहरेदार
choice-accused_part-lender = क़र्ज़ देने वाला
choice-accused_part-relative = उनका रिश्तेदार या दोस्त
choice-accused_part-official = कोई अधिकारी
choice-accused_part-unknown = कोई अनजान
choice-threat_kind-words = बातों से
choice-threat_kind-weapon = हथियार से
choice-threat_kind-violence = मारपीट से
choice-threat_kind-debt_demanded = पुराना क़र्ज़ माँगा
choice-threat_kind-documents_or_home = काग़ज़ या घर छीना
choice-threat_kind-family = परिवार को धमकाया
choice-threat_kind-pressed_to_retract = बयान वापस लेने का दबाव
choice-threat_kind-followed = पीछा या निगरानी
choice-threat_kind-bribe_offered = चुप रहने को पैसा दिया
choice-threat_kind-other = और तरह से
