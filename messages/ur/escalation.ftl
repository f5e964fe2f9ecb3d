# Letters that follow when an office stays silent or refuses; the history of letters; offices above.

letter-escalation_superior = اوپر کے دفتر کو خط
    .what = اوپر کے دفتر کو بتاتا ہے کہ کیا مانگا گیا، کب، اور یہ کہ کچھ نہیں ہوا۔
letter-escalation_state = ریاستی حکومت کو خط
    .what = ریاست کے محکمے کو بتاتا ہے کہ ضلعے میں اس کے افسروں نے کیا نہیں کیا۔
letter-rti_application = معلومات کی درخواست (آر ٹی آئی)
    .what = پوچھتا ہے کہ ہر خط پر کیا ہوا، کس افسر نے کیا، اور نقلیں مانگتا ہے۔ اس میں کسی مزدور کا نام نہیں ہوتا۔
letter-reasoned_order_demand = وجوہ کے ساتھ حکم کا مطالبہ
    .what = مانگتا ہے کہ انکار تحریری طور پر وجوہ کے ساتھ دیا جائے اور کیس پھر دیکھا جائے۔

letter-history-heading = اب تک بھیجے گئے خطوط
letter-history-column-letter = خط
letter-history-column-office = کس کو
letter-history-column-sent = بھیجنے کی تاریخ
letter-history-column-proof = بھیجنے کا ثبوت
letter-history-column-answer = جواب
letter-history-how-by_hand = ہاتھ سے
letter-history-how-post = ڈاک سے
letter-history-how-email = ای میل سے
letter-history-how-portal = ویب سائٹ پر
letter-history-how-phone = فون سے
letter-history-how-other = کسی اور طرح
letter-history-received = { $date } کو موصول ہوا
letter-history-no_answer = کوئی معلوم نہیں
letter-history-answer-done = کہتا ہے کہ ہو گیا
letter-history-answer-refused = انکار
letter-history-answer-promised = وعدہ کیا
letter-history-answer-received = موصول ہوا، اور کچھ نہیں
letter-history-answer-other = کوئی اور جواب
letter-annexure-fee = فیس ادا کرنے کا، یا خطِ افلاس سے نیچے ہونے کا ثبوت

letter-escalation-subject = آپ کے ماتحت دفتر کا ادھورا فرض، کیس { $case }: ہدایت کی درخواست
letter-escalation-opening = نیچے لکھا کام آپ کی نگرانی کے دفتر کو کرنا تھا۔ اس کا آخری دن گزر چکا ہے۔ دفتر کو لکھا گیا اور، ہمیں ملی اطلاع کے مطابق، وہ نہیں ہوا۔
letter-escalation-opening_refused = آپ کی نگرانی کے ایک دفتر نے قانون کا مطلوبہ کام کرنے سے انکار کیا یا اسے ادھورا چھوڑا، جیسا کہ نیچے درج ہے۔
letter-escalation_superior-authority = مذکورہ دفتر پر آپ کو اختیار حاصل ہے۔ درخواست ہے کہ اسے استعمال کریں اور کیس ایسے افسر سے دکھوائیں جس نے اسے پہلے نہ دیکھا ہو۔
letter-escalation_state-authority = آئین کے آرٹیکل 21 اور 23 کے مطابق بندھوا مزدوری میں رکھے گئے ہر شخص کی رہائی اور بازآبادکاری کے لیے ریاست جواب دہ ہے۔ ضلعے میں اس کے افسر اسی کی طرف سے کام کرتے ہیں۔
letter-escalation-demand-direct = مذکورہ دفتر کو ہدایت دیں کہ جو واجب ہے اسے فوراً کرے۔
letter-escalation-demand-report = رپورٹ طلب کریں کہ ہر خط کس تاریخ کو ملا اور اس پر کیا کیا گیا۔
letter-escalation-demand-reasons = اگر کوئی رکاوٹ ہے تو دستخط کنندہ کو وجوہ تحریری طور پر دیں۔
letter-escalation-demand-protect = یقینی بنائیں کہ جس نے یہ مانگا اسے نہ دھمکایا جائے، نہ مالک کے ساتھ بلایا جائے، نہ اس کے لیے انتظار کرایا جائے۔

letter-rti_application-subject = حقِ معلومات ایکٹ، 2005 کی دفعہ 6 کے تحت معلومات کی درخواست
letter-rti_application-opening = ان معاملات میں آپ کے دفتر ({ $office }) نے کیا کیا، اس کی معلومات مانگی جاتی ہیں۔ ایکٹ کی دفعہ {"\u2066"}6(2){"\u2069"} کے مطابق وجہ بتانا ضروری نہیں۔
letter-rti_application-asked = مطلوبہ معلومات
letter-rti_application-ask-action = اوپر درج ہر خط پر روز بہ روز کیا کارروائی کی گئی۔
letter-rti_application-ask-officer = فائل کن افسروں کے پاس، کب سے کب تک رہی: ان کے نام اور عہدے۔
letter-rti_application-ask-noting = فائل کے نوٹ، احکام اور رپورٹوں کی نقلیں۔
letter-rti_application-ask-rule = ان معاملات میں اس دفتر پر لاگو مدت، اور اسے مقرر کرنے والے حکم کی نقل۔
letter-rti_application-ask-reasons = کسی انکار یا تاخیر کی درج شدہ وجوہ۔
letter-rti_application-answer = جواب کی مدت
letter-rti_application-days = دفعہ {"\u2066"}7(1){"\u2069"} کے مطابق جواب موصولی کے { $count } دن کے اندر واجب ہے۔
letter-rti_application-hours = جو کسی شخص کی جان یا آزادی سے متعلق ہو وہ { $count } گھنٹے کے اندر واجب ہے۔
letter-rti_application-fee_what = فیس
letter-rti_application-third_party = براہِ کرم نقلوں میں وہ سب چھوڑ دیں جس سے کسی مزدور، بچے یا گواہ کی شناخت ہو سکے۔

letter-reasoned_order_demand-subject = وجوہ کے ساتھ تحریری حکم اور نئی تحقیقات کا مطالبہ، کیس { $case }
letter-reasoned_order_demand-opening_refused = رہائی کا سرٹیفکیٹ { $date } کو دینے سے انکار کیا گیا۔ انکار تحریری طور پر، وجوہ اور ان حقائق کے ساتھ دیا جائے جن پر وہ مبنی ہے۔
letter-reasoned_order_demand-opening_silent = رہائی کا سرٹیفکیٹ مانگا گیا؛ نہ دیا گیا، نہ تحریری انکار کیا گیا۔ خاموشی کوئی حکم نہیں۔
letter-reasoned_order_demand-wage_dispute = کیس کو اجرت کا جھگڑا کہنے، رقم ادا کرنے یا صلح نامے پر دستخط سے ایکٹ کی دفعات 4، 6 اور 12 کا فرض ختم نہیں ہوتا۔
letter-reasoned_order_demand-demand-order = ہر شخص کے لیے تحریری حکم دیں جس میں وجوہ، تاریخ اور افسر کا نام ہو۔
letter-reasoned_order_demand-demand-record = بیانات اور تحقیقاتی رپورٹ کی نقلیں دیں۔
letter-reasoned_order_demand-demand-again = کیس کی تحقیقات کسی دوسرے افسر سے پھر کرائیں۔
letter-reasoned_order_demand-demand-private = ہر شخص کو اکیلے میں، اس کی اپنی زبان میں اور مالک سے دور سنیں۔
letter-reasoned_order_demand-next = اگر حکم نہ آیا تو متعلقہ لوگوں کی مرضی کے مطابق یہ کیس ریاستی حکومت اور ہائی کورٹ کے سامنے رکھا جائے گا۔

duty-certificate_review = انکار کی وجوہ، اور کیس پر پھر غور
    .what = انکار وجوہ کے ساتھ تحریری طور پر دیں، اور کیس پھر دیکھیں۔
office-director_general_of_police = پولیس ڈائریکٹر جنرل
office-principal_secretary_labour = پرنسپل سیکریٹری، محکمۂ محنت
office-high_court_legal_services = ہائی کورٹ لیگل سروسز کمیٹی
office-public_information_officer = پبلک انفارمیشن افسر
