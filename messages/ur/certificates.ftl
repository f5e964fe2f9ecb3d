
## The letters by name

letter-release_certificate = رہائی سرٹیفکیٹ
    .what = دفتر کے اپنے دستخط کے ساتھ، ایک شخص کے لیے۔
letter-corrigendum_request = سرٹیفکیٹ کی درستی کی درخواست
    .what = غلط نام، عمر یا ضلع، کوئی رہ گیا، خاندان کے لیے ایک ہی کاغذ، یا گم شدہ کاغذ۔
letter-re_enquiry_demand = نئی انکوائری کا مطالبہ
    .what = شخص اکیلے، اپنی زبان میں، کسی دوسرے افسر کے سامنے۔
letter-appeal_to_magistrate_above = اوپر کے مجسٹریٹ کے نام عرضداشت
    .what = سرٹیفکیٹ سے انکار ہوا، یا دفتر خاموش ہے۔
letter-comparison_annexure = گروہ کا موازنہ، شخص بہ شخص
    .what = کسے سرٹیفکیٹ ملا اور کسے نہیں، کن یکساں حقائق پر۔

## What is wrong with a certificate

choice-certificate_fault-name = غلط نام
choice-certificate_fault-age = غلط عمر
choice-certificate_fault-district = غلط ضلع
choice-certificate_fault-dependant_left_out = کوئی زیرِ کفالت رہ گیا
choice-certificate_fault-family_paper = خاندان کے لیے ایک ہی کاغذ
choice-certificate_fault-lost = گم ہو گیا
choice-certificate_fault-other = کچھ اور

fact-certificate-own = سرٹیفکیٹ اسی شخص کا اپنا ہے
    .ask = کیا سرٹیفکیٹ آپ کے اپنے نام سے، آپ کے لیے ہے؟
    .help = خاندان کے لیے ایک کاغذ ایک ہی شخص کے لیے گنا جاتا ہے۔ باقی سب کو اپنا سرٹیفکیٹ چاہیے۔

## Request to correct a certificate

letter-corrigendum_request-subject = بندھوا مزدوری نظام (خاتمہ) ایکٹ، 1976 کے تحت رہائی سرٹیفکیٹ کی درستی کی درخواست
letter-corrigendum_request-opening = یہاں نامزد افراد کو { $date } کا رہائی سرٹیفکیٹ دیا گیا تھا۔ نیچے دی گئی وجوہ سے وہ اس حالت میں کام نہیں آ سکتا۔
letter-corrigendum_request-opening_undated = یہاں نامزد افراد کو رہائی سرٹیفکیٹ دیا گیا تھا۔ نیچے دی گئی وجوہ سے وہ اس حالت میں کام نہیں آ سکتا۔
letter-corrigendum_request-wrong = کیا درست کیا جانا ہے
letter-corrigendum_request-write = کیا لکھا ہے، اور کیا ہونا چاہیے
letter-corrigendum_request-column-label = شخص
letter-corrigendum_request-column-number = سرٹیفکیٹ نمبر
letter-corrigendum_request-column-fault = کیا غلط ہے
letter-corrigendum_request-column-as_written = جیسا لکھا ہے
letter-corrigendum_request-column-as_it_should_be = جیسا ہونا چاہیے
letter-corrigendum_request-no_delay = لکھنے کی غلطی سے نتیجہ ختم نہیں ہوتا، اور اس سے ملنے والے حقوق ملتوی نہیں ہوتے۔ سرٹیفکیٹ اپنی پہلی تاریخ سے قائم ہے؛ فوری امداد اور بحالی درستی کا انتظار نہ کریں۔
letter-corrigendum_request-demand-correct = سرٹیفکیٹ کو اوپر دکھائے گئے طریقے سے درست کریں، نمبر اور پہلی تاریخ وہی رکھیں، اور جن دفاتر کے پاس نقل ہے انہیں تحریری اطلاع دیں۔
letter-corrigendum_request-demand-dependant = جو رہ گئے ان میں سے ہر ایک کو، بچوں کو بھی، اس کے اپنے نام سے سرٹیفکیٹ دیں۔
letter-corrigendum_request-demand-own = خاندان کے ہر فرد کو اس کے اپنے نام سے سرٹیفکیٹ دیں۔ خاندان کے لیے ایک کاغذ صرف ایک شخص کے لیے گنا جاتا ہے۔
letter-corrigendum_request-demand-copy = گم شدہ سرٹیفکیٹ کی مصدقہ نقل ریکارڈ سے، بغیر فیس اور بغیر نئی انکوائری کے دیں۔
letter-corrigendum_request-demand-hand = کاغذ خود اسی شخص کے حوالے کریں، اس کی سمجھ کی زبان میں پڑھ کر سنائیں، اور وصولی درج کریں۔
letter-corrigendum_request-demand-meanwhile = تب تک بینکوں اور دفاتر کو تحریری تصدیق دیں کہ یہ شخص رہا شدہ بندھوا مزدور ہے۔

## Demand for a new enquiry

letter-re_enquiry_demand-subject = بندھوا مزدوری نظام (خاتمہ) ایکٹ، 1976 کی دفعات 10 تا 12 کے تحت نئی انکوائری کا مطالبہ
letter-re_enquiry_demand-opening = جو انکوائری ہوئی اس سے سچ سامنے نہ آ سکا۔ نئی انکوائری کا مطالبہ کیا جاتا ہے۔
letter-re_enquiry_demand-opening_refused = { $date } کو ایسی انکوائری کے بعد سرٹیفکیٹ سے انکار ہوا جس سے سچ سامنے نہ آ سکا۔ نئی انکوائری کا مطالبہ کیا جاتا ہے۔
letter-re_enquiry_demand-how = مزدور کو کیسے سنا جانا چاہیے
letter-re_enquiry_demand-alone = اکیلے۔ مالک، ٹھیکیدار یا ان کے لوگوں کے سامنے پوچھے جانے پر کوئی کھل کر نہیں بول سکتا؛ ان کے سنتے ہوئے کیا گیا انکار کچھ ثابت نہیں کرتا۔
letter-re_enquiry_demand-language = اپنی زبان میں، ایسے ترجمان کے ساتھ جس کا مالک سے کوئی تعلق نہ ہو؛ عورتیں چاہیں تو خاتون افسر کے ذریعے۔
letter-re_enquiry_demand-officer = پہلے انکوائری کرنے والے کے سوا کسی دوسرے افسر کے ذریعے، جس نے ابھی کوئی رائے نہ بنائی ہو۔
letter-re_enquiry_demand-paper = کاغذ پر: کیا پوچھا گیا اور کیا جواب ملا، پڑھ کر سنایا جائے، اور نقل شخص کو دی جائے۔
letter-re_enquiry_demand-demand-officer = نئی انکوائری کے لیے دوسرے افسر کا نام اور دن تحریری طور پر بتائیں۔
letter-re_enquiry_demand-demand-alone = ہر شخص کو اکیلے اور محفوظ، { $language } میں، آزاد ترجمان کے ساتھ سنیں۔
letter-re_enquiry_demand-demand-copy = ہر بیان پڑھ کر سنائیں اور اس کی نقل شخص کو دیں۔
letter-re_enquiry_demand-demand-finding = ہر شخص کے بارے میں نتیجہ وجوہ کے ساتھ تحریری طور پر درج کریں۔
letter-re_enquiry_demand-demand-certificate = جو بندھوا مزدور پایا جائے اسے اس کے اپنے نام سے سرٹیفکیٹ دیں۔

## Appeal to the magistrate above

letter-appeal_to_magistrate_above-subject = بندھوا مزدوری نظام (خاتمہ) ایکٹ، 1976 کے تحت رہائی سرٹیفکیٹ سے انکار کے خلاف عرضداشت
letter-appeal_to_magistrate_above-opening = { $date } کو یہاں نامزد افراد کو رہائی سرٹیفکیٹ سے انکار کیا گیا۔ وہ انکار کرنے والے افسر سے اوپر کے مجسٹریٹ سے فائل منگوا کر فیصلہ کرنے کی درخواست کرتے ہیں۔
letter-appeal_to_magistrate_above-opening_silent = یہاں نامزد افراد کو نہ رہائی سرٹیفکیٹ دیا گیا ہے نہ کوئی حکم۔ وہ متعلقہ افسر سے اوپر کے مجسٹریٹ سے فائل منگوا کر فیصلہ کرنے کی درخواست کرتے ہیں۔
letter-appeal_to_magistrate_above-why = انکار کیوں قائم نہیں رہ سکتا
letter-appeal_to_magistrate_above-not_wages = اسے اجرت کا جھگڑا کہنے یا سمجھوتہ ہو جانے سے کچھ بند نہیں ہوتا: واجب رقم کا کچھ حصہ دینے سے نتیجہ دینے، رہا کرنے اور سرٹیفکیٹ دینے کا فرض ختم نہیں ہوتا۔
letter-appeal_to_magistrate_above-not_police = سرٹیفکیٹ سے پہلے نہ پولیس مقدمہ چاہیے نہ سزا۔
letter-appeal_to_magistrate_above-not_panchayat = پنچایت کی بات سنی جا سکتی ہے؛ وہ سرٹیفکیٹ یا امداد کی شرط نہیں، خاص طور پر جہاں اس کے ارکان کا مالک سے تعلق ہو۔
letter-appeal_to_magistrate_above-reasons = ہر شخص کے لیے تحریری وجوہ کے بغیر انکار کوئی فیصلہ نہیں۔
letter-appeal_to_magistrate_above-same_group = اسی گروہ کے دوسرے لوگوں کو، جو اسی جگہ رکھے گئے تھے، سرٹیفکیٹ دیے گئے (کل { $people })۔
letter-appeal_to_magistrate_above-demand-call = انکوائری کی فائل منگوائیں اور درخواست گزاروں کو اس کی نقل دیں۔
letter-appeal_to_magistrate_above-demand-hear = ہر درخواست گزار کو اکیلے، اس کی اپنی زبان میں سنیں۔
letter-appeal_to_magistrate_above-demand-set_aside = انکار کو منسوخ کریں۔
letter-appeal_to_magistrate_above-demand-certificate = ان میں سے ہر ایک کو اس کے اپنے نام سے رہائی سرٹیفکیٹ دیں۔
letter-appeal_to_magistrate_above-demand-assistance = نافذ فوری امداد ادا کریں۔
letter-appeal_to_magistrate_above-demand-reasons = ان میں سے کچھ نہ مانا جائے تو حکم وجوہ کے ساتھ، شخص بہ شخص، تحریری طور پر دیں۔
letter-appeal_to_magistrate_above-next = اس پر فیصلہ نہ ہوا تو درخواست گزار قانونی خدمات اتھارٹی سے ہائی کورٹ جانے کے لیے وکیل مانگیں گے۔

## Comparison of a group

letter-comparison_annexure-subject = مقدمہ { $case } کے گروہ کا شخص بہ شخص موازنہ
letter-comparison_annexure-opening = گروہ میں ایک ہی جگہ رکھے گئے { $people } افراد ہیں۔ { $given } کو سرٹیفکیٹ دیے گئے اور { $refused } کو انکار ہوا؛ { $open } کے بارے میں کوئی فیصلہ معلوم نہیں۔
letter-comparison_annexure-opening_decided = گروہ میں ایک ہی جگہ رکھے گئے { $people } افراد ہیں۔ { $given } کو سرٹیفکیٹ دیے گئے اور { $refused } کو انکار ہوا۔
letter-comparison_annexure-table = کیا فیصلہ ہوا، اور ہر ایک کے بارے میں کیا بتایا گیا
letter-comparison_annexure-column-person = شخص
letter-comparison_annexure-column-outcome = کیا فیصلہ ہوا
letter-comparison_annexure-column-told = شخص کے بارے میں کیا بتایا گیا
letter-comparison_annexure-given = { $date } کا سرٹیفکیٹ
letter-comparison_annexure-refused = { $date } کو انکار
letter-comparison_annexure-undecided = کوئی فیصلہ معلوم نہیں
letter-comparison_annexure-same = جن کا فیصلہ ہوا ان سب کے لیے کیا یکساں ہے
letter-comparison_annexure-same_none = ابھی کوئی ایسی حقیقت معلوم نہیں جو ان سب کے لیے یکساں ہو جن کا فیصلہ ہوا۔ پہلے لکھیں کہ ہر ایک کے بارے میں کیا بتایا گیا۔
letter-comparison_annexure-conclusion = انہی یکساں حقائق پر کچھ لوگوں کو سرٹیفکیٹ دیا گیا اور کچھ کو انکار ہوا۔
letter-comparison_annexure-demand-same_measure = سب پر ایک ہی پیمانہ لگائیں: جنہیں انکار ہوا انہیں وہی دیں جو یکساں حقائق پر دوسروں کو دیا گیا۔
letter-comparison_annexure-demand-reasons = یا شخص بہ شخص تحریری طور پر بتائیں کہ کون سی حقیقت ایک کو دوسرے سے الگ کرتی ہے۔

## The paper

certificate-paper-title = رہائی سرٹیفکیٹ
certificate-paper-act = بندھوا مزدوری نظام (خاتمہ) ایکٹ، 1976 کے تحت
certificate-paper-draft = مسودہ
certificate-paper-draft_note = یہ سرٹیفکیٹ نہیں ہے۔ اسے شخص کی مدد کرنے والوں نے لکھا ہے، تاکہ مجسٹریٹ دیکھیں، مکمل کریں اور دستخط کریں۔ اس پر نہ دستخط ہیں نہ کوڈ۔
certificate-paper-number = نمبر
certificate-paper-date = تاریخ
certificate-paper-name = نام
certificate-paper-parent = والد، والدہ یا شریکِ حیات
certificate-paper-age = عمر اور جنس
certificate-paper-home = گھر کا پتہ
certificate-paper-work = کام اور جگہ
certificate-paper-worksite = کام کی جگہ
certificate-paper-employer = مالک یا قرض دینے والا
certificate-paper-advance = بتائی گئی پیشگی
certificate-paper-period = کب سے – کب تک
certificate-paper-freed = رہا ہوئے
certificate-paper-finding = نتیجہ درج ہونے کی تاریخ
certificate-paper-fir = ایف آئی آر کی تاریخ
certificate-paper-free = اوپر نامزد شخص ایکٹ کی دفعہ 2 کے معنی میں بندھوا مزدور تھا، اور قرض کے لیے کام کرنے کی ہر پابندی سے آزاد ہے (دفعہ 4)۔
certificate-paper-debt = بندھوا قرض، تمام سود سمیت، ختم ہے۔ کوئی اسے مانگ یا لے نہیں سکتا (دفعات 6 اور 9)۔ اس کے بدلے لی گئی جائیداد واپس کی جانی ہے۔
certificate-paper-home_rule = شخص کو اس گھر سے نہیں نکالا جا سکتا جس میں وہ کام کے دوران رہتا تھا (دفعہ 8)۔
certificate-paper-own = یہ سرٹیفکیٹ صرف اسی شخص کا ہے۔ یہ خاندان کے کسی اور فرد کے لیے نہیں۔
certificate-paper-no_conviction = امداد اور بحالی پولیس مقدمے یا سزا کا انتظار نہیں کرتیں۔
certificate-paper-signature = دستخط
certificate-paper-signatory = نام اور عہدہ
certificate-paper-seal = دفتر کی مہر
certificate-paper-code = جسے یہ کاغذ دکھایا جائے وہ مربع کوڈ کو بغیر نیٹ ورک، دفتر کی عوامی کلید سے جانچ سکتا ہے: mukti verify، یا صفحہ “سرٹیفکیٹ جانچیں”۔ درست کوڈ کے بغیر کاغذ کی جانچ دفتر سے کریں۔
certificate-paper-received = خود وصول کیا
certificate-paper-received_text = شخص کے دستخط یا انگوٹھا، تاریخ؛ کس نے کس زبان میں پڑھ کر سنایا
