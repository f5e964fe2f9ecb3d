## सूची में क्या ग़लत हो सकता है

error-400-65 = यह एक वेब पेज है जिसे स्प्रेडशीट का नाम दिया गया है।
    .next = इसे स्प्रेडशीट प्रोग्राम में खोलें और “Excel Workbook (.xlsx)” या “CSV UTF-8” के रूप में सहेजें।
error-400-66 = यह पुराने प्रकार की स्प्रेडशीट (.xls) है, या पासवर्ड से बंद है।
    .next = इसे स्प्रेडशीट प्रोग्राम में खोलें और बिना पासवर्ड “Excel Workbook (.xlsx)” के रूप में सहेजें।
error-400-67 = यह एक पैक की हुई फ़ाइल है, कोई पढ़ी जा सकने वाली स्प्रेडशीट नहीं।
    .next = स्प्रेडशीट ही चुनें। अगर यह वही है, तो उसे खोलकर फिर से “Excel Workbook (.xlsx)” के रूप में सहेजें।
error-400-68 = “{ $value }” एक फ़ॉर्मूला है, किसी की कही बात नहीं।
    .next = वह लिखें जो खाने में दिखता है, यह नहीं कि वह कैसे निकाला जाता है।
error-400-69 = इस फ़ाइल में कई शीट हैं: { $choices }।
    .next = उनमें से एक चुनें।
error-400-70 = यह खाना दूसरों से जोड़ा गया था, इसलिए पता नहीं कि यह किन पंक्तियों की बात करता है।
    .next = जोड़ना हटाएँ, और जवाब हर उस पंक्ति में लिखें जहाँ वह सही है।
error-400-71 = “{ $value }” के अंक खो गए हैं: स्प्रेडशीट ने लंबी संख्या छोटी कर दी।
    .next = कॉलम को “Text” करें, काग़ज़ से संख्या फिर लिखें, और वह न हो तो खाना ख़ाली छोड़ें।
error-400-72 = “{ $value }” एक फ़ॉर्मूला है जो नहीं चला।
    .next = जो यहाँ होना चाहिए वह लिखें, या खाना ख़ाली छोड़ें।
error-400-73 = “{ $value }” एक से ज़्यादा दिनों के रूप में पढ़ा जा सकता है।
    .next = इसे 2023-11-04 जैसे, पूरे साल के साथ लिखें। यहाँ की सूचियों में दिन महीने से पहले आता है।
error-400-74 = “{ $value }” दिन गिनता है, और यह फ़ाइल नहीं बताती कि कब से।
    .next = तारीख ही लिखें, जैसे 2023-11-04, या CSV की जगह स्प्रेडशीट चुनें।
error-413-65 = खोलने पर यह फ़ाइल किसी सूची से कहीं बड़ी है।
    .next = पंक्तियों को नई स्प्रेडशीट में कॉपी करें और “Excel Workbook (.xlsx)” के रूप में सहेजें।
error-413-66 = पंक्तियाँ या कॉलम इतने हैं कि लिए नहीं जा सकते: { $high } तक।
    .next = सूची को कई फ़ाइलों में बाँटें।
error-422-65 = इस फ़ाइल के किसी कॉलम का नाम हम नहीं जानते।
    .next = बताएँ कि कॉलमों का क्या मतलब है, या ऐसा शीर्षक लिखें: name, worker.age, work.state।
error-409-65 = यह फ़ाइल पहले ली जा चुकी है।
    .next = दूसरी बार कुछ नहीं रखा गया। फिर से लेने के लिए पहली बार को वापस लें।
error-409-66 = इस समय एक और सूची ली जा रही है।
    .next = उसके पूरा होने तक रुकें।
error-409-67 = यह फ़ाइल दूसरे कॉलमों या दूसरी शीट के साथ शुरू की गई थी।
    .next = आगे बढ़ने के लिए वही कॉलम फिर चुनें, या जो शुरू हुआ उसे वापस लें।
error-410-65 = यह मामला एक ऐसी सूची के साथ आया था जो वापस ली गई।
    .next = जो बताया गया वह इसके इतिहास में पढ़ा जा सकता है; इसमें और कुछ नहीं रखा जा सकता।
error-404-65 = यहाँ ऐसी कोई सूची नहीं है।
    .next = ली गई सूचियाँ देखें।
error-422-66 = कोई भी पंक्ति नहीं ली जा सकी।
    .next = जो ग़लत था उसे डाउनलोड करें, सूची सुधारें, और फिर चुनें।

## जो ग़लत था उसकी शीट

import-wrong-title = क्या ग़लत था
import-wrong-file = फ़ाइल
import-wrong-row = पंक्ति
import-wrong-column = कॉलम
import-wrong-value = वहाँ क्या लिखा था
import-wrong-wrong = क्या ग़लत है
import-wrong-next = क्या करें
import-wrong-code = कोड

## कमांड लाइन पर

error-600-65 = किसी सूची का नाम नहीं दिया गया।
    .next = फ़ाइल का नाम दें: mukti import kilns.xlsx --data FOLDER --name NAME
cli-import-left-out = ये कॉलम यहाँ नहीं पहचाने जाते और रखे नहीं जाएँगे: { $names }।
cli-import-nearest = शायद “{ $column }” { $field } है: --column "{ $column }={ $field }"
cli-import-seen = { $rows } पंक्तियाँ: { $cases } मामलों में { $people } लोग; { $wrong } पंक्तियाँ पढ़ी नहीं जा सकीं।
cli-import-alike = { $count } पंक्तियाँ किसी और पंक्ति या पहले की सूची जैसी लगती हैं: उन्हें देखें, या --leave-out-alike दें।
cli-import-begun = यह सूची पहले शुरू की गई थी: { $cases } में से { $kept } मामले रखे हैं। यह आगे बढ़ती है।
cli-import-more-wrong = … और { $count }। सबके लिए --wrong FILE.csv दें।
cli-import-done = रखे गए: { $cases } मामलों में { $people } लोग। वापस लेने के लिए: --undo { $id }
cli-import-undone = वापस लिया: { $cases } मामले अब किसी सूची में नहीं हैं। उनका इतिहास रहता है।
cli-import-worked-on = इन पर तब से किसी ने काम किया है, और ये रहते हैं: { $names }।
cli-import-line = { $id }  { $date }  { $people } लोग, { $name } द्वारा
cli-import-line-undone = { $id }  { $date }  { $people } लोग, { $name } द्वारा; वापस लिया गया

## पेज

page-lists-title = लोगों की सूचियाँ
page-lists-lead = काग़ज़ की सूची या स्प्रेडशीट यहाँ से रजिस्टर में आती है: एक पंक्ति, एक व्यक्ति। पहले इसे देखा जाता है, और आपके कहने तक कुछ नहीं रखा जाता।
page-lists-file = सूची
    .help = Excel Workbook (.xlsx) या CSV। कॉलम अपने नाम से पहचाने जाते हैं, हमारी किसी भी भाषा में।
page-lists-look = जाँचें
page-lists-before = पहले ली गई सूचियाँ
page-lists-none = अभी कोई नहीं।
page-lists-line = { $cases } मामलों में { $people } लोग, { $name } द्वारा
page-lists-was-undone = { $date } को वापस लिया
page-lists-undo = यह सूची वापस लें
    .help = इसके मामले हर सूची से हट जाते हैं, सिवाय उनके जिन पर तब से किसी ने काम किया है। उनका इतिहास रहता है।
page-lists-reason = क्यों
page-lists-undo-do = वापस लें
page-lists-undone = वापस लिया: { $cases } मामले अब किसी सूची में नहीं हैं।
page-lists-stay = { $cases } मामले रहते हैं, क्योंकि उन पर तब से किसी ने काम किया है।
page-lists-would = { $rows } पंक्तियाँ: { $cases } मामलों में { $people } लोग रखे जाएँगे।
page-lists-wrong = { $count } पंक्तियाँ पढ़ी नहीं जा सकीं और छोड़ दी जाएँगी।
page-lists-left-out = { $count } पंक्तियाँ किसी और जैसी लगती हैं और छोड़ दी जाएँगी।
page-lists-nothing-yet = अभी कुछ नहीं रखा गया है।
page-lists-begun = यह सूची { $date } को शुरू हुई थी: { $cases } में से { $kept } मामले रखे हैं। यह वहीं से आगे बढ़ती है।
page-lists-whole = यह सूची { $date } को ली गई थी। दूसरी बार कुछ नहीं रखा जाएगा।
page-lists-keep = { $people } लोगों को रखें
page-lists-drop = इस सूची को छोड़ें
page-lists-wrong-help = शीट डाउनलोड करें, ये पंक्तियाँ सुधारें, और उन्हें अलग सूची के रूप में भेजें।
page-lists-save-xlsx = क्या ग़लत था (.xlsx)
page-lists-save-csv = क्या ग़लत था (.csv)
page-lists-first = पहली { $shown } बातें; कुल { $count } पंक्तियाँ
page-lists-alike = किसी और जैसी लगने वाली पंक्तियाँ: { $count }
page-lists-alike-help = दो लोगों का नाम एक हो सकता है। सूची रखने से पहले उन्हें देखें।
page-lists-like-row = पंक्ति { $row } पंक्ति { $other } जैसी लगती है।
page-lists-like-before = पंक्ति { $row } पहले ली गई सूची के किसी व्यक्ति जैसी लगती है।
page-lists-columns = कॉलमों का क्या मतलब है
page-lists-columns-help = जो कॉलम छोड़ा जाता है वह कहीं नहीं रखा जाता।
page-lists-sheet = शीट
page-lists-speaker = सूची में जो लिखा है वह कौन कहता है
page-lists-alike-choice = किसी और जैसी लगने वाली पंक्तियाँ
page-lists-alike-keep = रखें
page-lists-alike-leave = छोड़ दें
page-lists-again = फिर से जाँचें
page-lists-near = नहीं रखा जाएगा। क्या यह “{ $field }” है?
page-lists-not-kept = यहाँ नहीं पहचाना जाता: नहीं रखा जाएगा।
page-lists-leave-column = छोड़ दें
page-lists-running = सूची ली जा रही है।
    .help = आप यह पेज छोड़ सकते हैं; काम चलता रहता है। अगर सर्वर रुक जाए, वही सूची फिर चुनें: जो रखा गया वह दोबारा नहीं रखा जाता।
page-lists-so-far = { $people } में से { $kept } लोग रखे गए।
page-lists-done = रखे गए: { $cases } मामलों में { $people } लोग।
page-lists-done-wrong = { $count } पंक्तियाँ पढ़ी नहीं जा सकीं और छोड़ दी गईं।
page-lists-goes-on = तब तक जो रखा गया वह रहता है। वही सूची फिर चुनें और काम आगे बढ़ेगा।

## सूचियों में कॉलम क्या कहलाते हैं

column-person-name = मज़दूर का नाम | श्रमिक का नाम | बंधुआ मज़दूर का नाम | पूरा नाम
column-person-parent_or_spouse_name = पिता का नाम | पति का नाम | पिता/पति का नाम | माता का नाम
column-person-phone = मोबाइल | मोबाइल नंबर | फ़ोन नंबर | संपर्क
column-person-pin_code = पिन | पिन कोड
column-person-birth_date = जन्म तिथि | जन्मतिथि
column-person-note = टिप्पणी | विवरण
column-interview-worker-age = उम्र | आयु
column-interview-worker-sex = लिंग | स्त्री/पुरुष
column-interview-worker-category = वर्ग | जाति वर्ग
column-interview-home-state = गृह राज्य | मूल राज्य
column-interview-home-district = गृह ज़िला | मूल ज़िला
column-interview-work-kind = काम | काम का प्रकार
column-interview-work-from = कब से | काम की शुरुआत
column-interview-work-to = कब तक
column-interview-advance-amount = पेशगी | अग्रिम | एडवांस
column-interview-wage-amount = मज़दूरी | वेतन
column-interview-rescued-on = छुड़ाने की तारीख | मुक्ति की तारीख
column-interview-certificate-on = प्रमाण पत्र की तारीख | मुक्ति प्रमाण पत्र की तारीख
column-interview-case = मामला संख्या | केस नंबर
column-worksite-name = भट्ठे का नाम | काम की जगह | कार्यस्थल
column-worksite-owner = मालिक | मालिक का नाम | नियोक्ता
column-worksite-contractor = ठेकेदार | ठेकेदार का नाम | जमादार

## जवाब सूचियों में

choice-also-answer-yes = हाँ | हां | जी हाँ
choice-also-answer-no = नहीं | ना | जी नहीं
choice-also-sex-female = महिला | स्त्री | औरत
choice-also-sex-male = पुरुष | आदमी | मर्द
