
## Records

record-certificate_application = سرٹیفکیٹ کی درخواست
    .what = رہائی سرٹیفکیٹ مانگا گیا، لکھ کر یا زبانی۔
field-certificate_application-on = مانگنے کی تاریخ
field-certificate_application-office = کس دفتر سے
field-certificate_application-how = کیسے
field-certificate_application-number = ڈائری نمبر
field-certificate_application-note = نوٹ

record-certificate_delivery = سرٹیفکیٹ حوالے کیا گیا
    .what = کسی نے افسر کے ہاتھ سے سرٹیفکیٹ لیا۔
field-certificate_delivery-on = حوالے کرنے کی تاریخ
field-certificate_delivery-in_person = خود اسی شخص کے ہاتھ میں
field-certificate_delivery-handed_to = کس نے لیا
field-certificate_delivery-receiver = لینے والے کا نام
field-certificate_delivery-read_out = شخص کی سمجھ کی زبان میں پڑھ کر سنایا گیا
field-certificate_delivery-photo = کاغذ کی تصویر لی گئی
    .help = تصویر مقدمے میں “تصویریں، ریکارڈنگ، کاغذات” کے نیچے لگائیں۔
field-certificate_delivery-number = سرٹیفکیٹ نمبر
field-certificate_delivery-note = نوٹ

record-certificate_error = سرٹیفکیٹ غلط یا گم شدہ
    .what = اس میں کچھ غلط ہے، کوئی رہ گیا، خاندان کے لیے ایک ہی کاغذ ہے، یا وہ گم ہو گیا۔
field-certificate_error-on = کب پتہ چلا
field-certificate_error-fault = کیا غلط ہے
field-certificate_error-number = سرٹیفکیٹ نمبر
field-certificate_error-as_written = کیا لکھا ہے
field-certificate_error-as_it_should_be = کیا ہونا چاہیے
field-certificate_error-dependant = کون رہ گیا
field-certificate_error-note = نوٹ

record-certificate_correction = سرٹیفکیٹ درست کیا گیا
    .what = دفتر نے اسے درست کیا، یا مصدقہ نقل دی۔
field-certificate_correction-on = درستی کی تاریخ
field-certificate_correction-office = دفتر
field-certificate_correction-number = نمبر
field-certificate_correction-note = نوٹ

record-certificate_withdrawal = سرٹیفکیٹ واپس لیا گیا
    .what = دفتر نے دیا ہوا سرٹیفکیٹ واپس لے لیا۔
field-certificate_withdrawal-on = واپس لینے کی تاریخ
field-certificate_withdrawal-office = دفتر
field-certificate_withdrawal-number = سرٹیفکیٹ نمبر
field-certificate_withdrawal-code = دستخط شدہ سرٹیفکیٹ کا کوڈ
field-certificate_withdrawal-reasons = بتائی گئی وجوہ
field-certificate_withdrawal-note = نوٹ

record-settlement = اجرت کا جھگڑا کہا گیا، یا سمجھوتہ
    .what = کسی نے اسے اجرت کا جھگڑا مانا یا سمجھوتہ کرایا۔ اس سے کچھ بند نہیں ہوتا۔
field-settlement-on = تاریخ
field-settlement-kind = اسے کیا کہا گیا
field-settlement-office = کس کے سامنے
field-settlement-amount = دی گئی یا وعدہ کی گئی رقم
field-settlement-pressed = کیا شخص پر ماننے کا دباؤ تھا؟
field-settlement-note = نوٹ

record-panchayat_verification = پنچایت نے کہا
    .what = پنچایت نے بتایا کہ کوئی کون ہے یا کیا ہوا۔ یہ کسی امداد کی شرط نہیں۔
field-panchayat_verification-on = تاریخ
field-panchayat_verification-panchayat = کون سی پنچایت
field-panchayat_verification-says_so = کہتی ہے کہ ایسا ہے
field-panchayat_verification-asked_by_office = کسی دفتر نے مانگا تھا
field-panchayat_verification-conflict = دوسرے فریق سے تعلق
field-panchayat_verification-note = نوٹ

field-release_certificate-own = اسی شخص کے اپنے نام سے
    .help = خاندان کے لیے ایک کاغذ ایک ہی شخص کے لیے گنا جاتا ہے: بتائیں کس کے لیے۔
field-release_certificate-code = دستخط شدہ سرٹیفکیٹ کا کوڈ

choice-handed_to-person = خود شخص
choice-handed_to-family = خاندان کا کوئی
choice-handed_to-organisation = کوئی تنظیم
choice-handed_to-panchayat = پنچایت
choice-handed_to-police = پولیس
choice-handed_to-employer = مالک
choice-handed_to-other = کوئی اور
choice-settlement_kind-wage_dispute = اجرت کا جھگڑا
choice-settlement_kind-compromise = سمجھوتہ
choice-settlement_kind-lok_adalat = لوک عدالت
choice-settlement_kind-labour_office = لیبر دفتر کے سامنے
choice-settlement_kind-panchayat = پنچایت کے سامنے
choice-settlement_kind-other = کچھ اور
choice-panchayat_conflict-employer = کوئی رکن مالک ہے یا مالک کے لیے کام کرتا ہے
choice-panchayat_conflict-relative = کوئی رکن مالک کا رشتہ دار ہے
choice-panchayat_conflict-caste = پنچایت مالک کی برادری کے ہاتھ میں ہے
choice-panchayat_conflict-money = کسی رکن کا پیسہ واجب ہے
choice-panchayat_conflict-none_known = کوئی معلوم نہیں

## Where a certificate stands

certificate-stage-not_asked = ابھی مانگا نہیں گیا
    .next = درخواست لکھیں۔ کوئی مانگے یا نہ مانگے، فرض چلتا رہتا ہے۔
certificate-stage-asked = مانگا گیا
    .next = افسر کو انکوائری کرنی ہے۔
certificate-stage-enquired = انکوائری ہوئی
    .next = مجسٹریٹ کو لکھ کر بتانا ہے کہ کیا پایا گیا۔
certificate-stage-found = بندش پائی گئی، سرٹیفکیٹ ابھی نہیں
    .next = نتیجے کے بعد ہر شخص کو سرٹیفکیٹ ملنا ہے۔
certificate-stage-refused = انکار ہوا
    .next = تحریری وجوہ، نئی انکوائری، اوپر کے مجسٹریٹ؛ پھر ہائی کورٹ۔
certificate-stage-anothers_paper = صرف خاندان کا کاغذ، کسی اور کے نام سے
    .next = ایک کاغذ ایک شخص کے لیے گنا جاتا ہے۔ اس شخص کا اپنا سرٹیفکیٹ اب بھی واجب ہے۔
certificate-stage-issued = جاری ہوا، ابھی شخص کے ہاتھ میں نہیں
    .next = اسے خود شخص کے حوالے کرنا اور پڑھ کر سنانا ہے۔
certificate-stage-faulty = غلط، ادھورا یا گم شدہ
    .next = پھر بھی قائم ہے؛ درستی کی درخواست کریں۔
certificate-stage-delivered = شخص کے ہاتھ میں
    .next = کاغذ کے لیے اب کچھ باقی نہیں۔
certificate-turn-ours = ہماری باری
certificate-turn-office = دفتر کی باری
certificate-turn-nobody = ہو گیا
certificate-contradiction-given_after_refusal = { $earlier } کو انکار، { $later } کو دیا گیا۔ مقدمے میں دونوں رہتے ہیں؛ بعد والا، سرٹیفکیٹ، لاگو ہے۔
certificate-contradiction-refused_after_given = { $earlier } کو دیا گیا، { $later } کو انکار۔ مقدمے میں دونوں رہتے ہیں؛ بعد والا، انکار، لاگو ہے۔
certificate-contradiction-given_before_asked = تاریخ { $earlier } ہے، جو { $later } کو مانگے جانے سے پہلے کی ہے۔ دونوں تاریخیں دیکھیں۔
certificate-notice-wage_dispute = { $date } کو اجرت کا جھگڑا کہا گیا۔
    .why = اس سے کچھ بند نہیں ہوتا: ایکٹ کے تحت دفاتر کا فرض قائم رہتا ہے۔
certificate-notice-settlement = { $date } کو سمجھوتہ ہوا۔
    .why = سمجھوتے سے کچھ بند نہیں ہوتا: ایکٹ کے تحت دفاتر کا فرض کوئی سودے میں نہیں دے سکتا۔
certificate-notice-panchayat = { $date } کو پنچایت نے اپنی بات کہی۔
    .why = اسے سنا جا سکتا ہے؛ کوئی امداد اس کا انتظار نہیں کرتی۔
certificate-notice-panchayat_conflict = { $date } کو ایسی پنچایت نے اپنی بات کہی جس کا دوسرے فریق سے تعلق ہے۔
    .why = یہ ذہن میں رکھ کر سنا جا سکتا ہے؛ کوئی امداد اس کا انتظار نہیں کرتی۔
certificate-notice-handed_to_another = { $date } کو کسی اور کے حوالے کیا گیا۔
    .why = جب شخص کے پاس ہو تبھی ملا مانا جاتا ہے۔
certificate-notice-one_sided = { $date } کی انکوائری مالک کے سامنے ہوئی۔
    .why = کہیں نہیں لکھا کہ شخص کو اکیلے سنا گیا: نئی انکوائری مانگیں۔

## Pages

page-certificate-title = رہائی سرٹیفکیٹ
    .help = سرٹیفکیٹ ہر شخص کا اپنا ہے۔ اس سے پہلے نہ پولیس مقدمہ، نہ سزا، نہ پنچایت کی بات، نہ سمجھوتہ آتا ہے۔
page-certificate-open = درخواست سے حوالگی تک
page-certificate-holds = { $date } کا سرٹیفکیٹ
page-certificate-contradiction = تضاد
page-certificate-record = درج کریں:
page-certificate-other-act = کچھ اور ہوا
page-certificate-steps = اب تک کیا ہوا
page-certificate-no-steps = ابھی کچھ درج نہیں۔
page-certificate-papers = دیے گئے کاغذات
page-certificate-passed-over = بعد کا عمل لاگو ہے
page-certificate-signed = دستخط شدہ کوڈ کے ساتھ
page-certificate-withdrawn = سرٹیفکیٹ واپس لیا گیا؛ اگلی فہرست میں ہے۔
page-certificate-withdrawn-on = { $date } کو واپس لیا گیا
page-certificate-withdraw = یہ سرٹیفکیٹ واپس لیں
page-certificate-withdraw-reason = کیوں واپس لیا جا رہا ہے
page-certificate-paper = کاغذ
    .draft = مجسٹریٹ کے دیکھنے، مکمل کرنے اور دستخط کرنے کے لیے مسودہ۔ اس پر مسودہ لکھا ہے، نہ دستخط ہیں نہ کوڈ: صرف دفتر کی اپنی تنصیب دستخط کر سکتی ہے۔
    .office = یہ تنصیب دفتر کی ہے۔ یہاں جس پر دستخط ہوں وہ سرٹیفکیٹ ہے: پہلے شخص اور نتیجہ جانچیں۔
page-certificate-draft = مسودہ دیکھیں
page-certificate-issue = { $office } کے لیے دستخط کریں اور جاری کریں
page-certificates-title = گروہ کے سرٹیفکیٹ
    .help = شخص بہ شخص: کیا فیصلہ ہوا اور کیا بتایا گیا۔ یکساں حقائق پر فیصلہ یکساں ہونا چاہیے۔
page-certificates-counts = { $people } افراد میں سے { $given } کو دیا گیا، { $refused } کو انکار
page-certificates-person = شخص
page-certificates-stage = کہاں تک پہنچا
page-certificates-papers = کاغذات
page-certificates-told = کیا بتایا گیا
page-office-title = جاری کرنے والے دفتر کی کلید
    .what = صرف وہاں جہاں سرٹیفکیٹ جاری کرنے والا دفتر خود مکتی سے کام کرتا ہے: وہ اپنی کلید سے دستخط کرتا ہے، تاکہ بینک یا دوسری ریاست بغیر نیٹ ورک جانچ سکے۔
page-office-open = دیکھیں یا بدلیں
page-office-none = یہ تنصیب کسی دفتر کی نہیں۔ یہ جو بھی سرٹیفکیٹ چھاپے وہ مسودہ ہے۔
page-office-make = اس تنصیب کو دفتر کی بنائیں
    .help = یہ صرف دفتر ہی میں کریں۔ اس کلید سے جس پر دستخط ہوں، دوسرے اسے مانتے ہیں۔
page-office-again = اس دفتر کی دوسری کلید یا دوسرے الفاظ
page-office-id = دفتر کی شناخت
    .help = ایک بار چنی جاتی ہے، بڑے انگریزی حروف، ہندسے، نقطے، ڈیش، سلیش میں: TN-SUNDARPUR-SDM.
page-office-name = دفتر کا نام، جیسا کاغذ پر
page-office-bearer = یہ کیا ہے
page-office-state = ریاست
page-office-district = ضلع
page-office-key = عوامی کلید
page-office-public = عوامی کلیدیں (بینکوں اور دوسری ریاستوں کے لیے فائل)
page-office-withdrawn = واپس لیے گئے سرٹیفکیٹوں کی فہرست (فائل، ابھی دستخط شدہ)
    .help = فہرست مہینے میں کم از کم ایک بار پھر دیں: پرانی فہرست ختم دکھائی جاتی ہے۔
page-verify-title = سرٹیفکیٹ جانچیں
    .help = رہائی سرٹیفکیٹ کے مربع کوڈ کا متن یہاں چسپاں کریں۔ کچھ نہیں رکھا جاتا، اور کسی دوسری مشین سے کچھ نہیں پوچھا جاتا۔
page-verify-code = مربع کوڈ کیا کہتا ہے
page-verify-more = دوسرے دفاتر کی کلیدیں اور فہرستیں
page-verify-keys = دفاتر کی عوامی کلیدیں، ہر سطر میں ایک
    .help = اس فائل سے جو دفتر نے دی۔ اس صفحے کو چلانے والے دفتر کی کلیدیں پہلے سے معلوم ہیں۔
page-verify-list = واپس لیے گئے سرٹیفکیٹوں کی فہرست
page-verify-do = جانچیں
    .help = یہ نہ کوئی نام لیتا ہے نہ کسی کو ڈھونڈتا ہے۔ اس صفحے کے بغیر کمپیوٹر پر حکم “mukti verify” یہی کرتا ہے۔
page-verify-person = نام
page-verify-number = نمبر
page-verify-issued = جاری
page-verify-office = دفتر

## What a check says (also on the command line)

certificate-check-good = درست: یہ ویسا ہی ہے جیسا دفتر نے دستخط کیا۔
certificate-check-refused = نامنظور: اس پر بھروسہ نہ کریں۔
certificate-check-says = یہ تصدیق کرتا ہے کہ یہ شخص بندھوا مزدور تھا اور آزاد ہے، اور بندھوا قرض ختم ہے۔
certificate-check-who = نام: { $person }
certificate-check-number = نمبر: { $number }
certificate-check-office = دفتر: { $office } ({ $id })
certificate-check-place = جگہ: { $district }، { $state }
certificate-check-date = جاری: { $date }
certificate-withdrawal-no = { $made } کی فہرست کے مطابق واپس نہیں لیا گیا۔
certificate-withdrawal-ran_out = { $made } کی فہرست کے مطابق واپس نہیں لیا گیا تھا؛ وہ فہرست { $next } کو ختم ہوئی۔ نئی فہرست لیں۔
certificate-withdrawal-not_known = اس دفتر کے واپس لیے گئے سرٹیفکیٹوں کی فہرست نہیں دی گئی: واپس لیا گیا یا نہیں، معلوم نہیں۔
certificate-refusal-not_ours = یہ رہائی سرٹیفکیٹ کا کوڈ نہیں۔
certificate-refusal-cut = کوڈ کا ایک حصہ نہیں ہے۔ اسے پورا، پھر سے اسکین کریں۔
certificate-refusal-form = کوڈ پڑھا نہیں جاتا۔ اسے بدلا گیا، یا وہ کبھی کوڈ تھا ہی نہیں۔
certificate-refusal-version = یہ مکتی کے بعد کے نسخے سے بنا ہے۔ جانچنے کے لیے نیا نسخہ لیں۔
certificate-refusal-foreign = اس میں دفتر { $office } کا نام ہے، جس کی ایسی کلید یہاں معلوم نہیں۔ عوامی کلید دفتر ہی سے لیں۔
certificate-refusal-altered = یہ جو کہتا ہے اس پر دفتر نے دستخط نہیں کیے۔
certificate-refusal-withdrawn = دفتر نے اسے { $date } کو واپس لے لیا۔
certificate-office-made = یہ تنصیب اب دفتر { $office } ({ $id }) ہے، کلید { $number }۔ بینکوں اور دوسری ریاستوں کے لیے اس کی عوامی کلید:

## Problems

error-403-135 = یہ تنصیب کسی دفتر کی نہیں: یہ سرٹیفکیٹ پر دستخط نہیں کر سکتی۔
    .next = مسودہ چھاپ کر دفتر کو دیں۔ دفتر میں کوئی رکن کلیدوں کے صفحے پر اس کی کلید بناتا ہے۔
error-404-135 = اس کوڈ کا کوئی دستخط شدہ سرٹیفکیٹ یہاں اس شخص کو نہیں دیا گیا۔
    .next = دیے گئے کاغذات دیکھیں اور ایک چنیں۔
error-409-135 = یہ تنصیب پہلے سے دوسرے دفتر کی ہے۔
    .next = دفتر کی شناخت وہی رہتی ہے۔ دوسرے دفتر کے لیے الگ تنصیب بنائیں۔
error-409-136 = یہ سرٹیفکیٹ پہلے ہی واپس لیا جا چکا ہے۔
    .next = یہ فہرست میں ہے ہی۔
error-422-135 = دفتر کے بارے میں کہی گئی ایک بات کلید میں نہیں رہ سکتی: { $name }۔
    .next = شناخت 3 سے 32 بڑے انگریزی حروف، ہندسے، نقطے، ڈیش یا سلیش؛ نام اور ضلع مختصر، ریاست اور دفتر کی قسم فہرست میں سے۔
error-422-136 = سرٹیفکیٹ نام والے شخص کے لیے ہوتا ہے، اور اس شخص کا نام کسی نے نہیں بتایا۔
    .next = پہلے نام لکھیں۔
error-422-137 = کاغذ سے پڑھے جا سکنے والے کوڈ کے لیے یہ بہت لمبا ہے: { $name }۔
    .next = اسے مختصر کریں، جیسا کسی فارم پر ہو۔
error-422-138 = کلیدوں کی سطر { $number } میں کسی دفتر کی عوامی کلید نہیں۔
    .next = فائل جیسی دفتر نے دی ویسی چسپاں کریں: ہر سطر میں ایک کلید۔
error-422-139 = واپس لیے گئے سرٹیفکیٹوں کی فہرست مانی نہیں جا سکتی ({ $code })۔
    .next = form: یہ ایسی فہرست نہیں؛ foreign: اس کے دفتر کی کلید معلوم نہیں؛ signature: وہ ویسی نہیں جیسی دفتر نے دستخط کی۔ فہرست دفتر سے پھر لیں۔
error-600-135 = { $value } پڑھی نہ جا سکی: { $detail }
    .next = فائل کا نام دیں، یا کلیدوں کے لیے فائلوں کا فولڈر۔
error-600-136 = { $value }، سطر { $number }: کسی دفتر کی عوامی کلید نہیں۔
    .next = ہر سطر میں ایک کلید، جیسی دفتر نے دی۔
error-600-137 = فہرست { $value } مانی نہیں جا سکتی ({ $code })۔
    .next = form: یہ ایسی فہرست نہیں؛ foreign: اس کے دفتر کی کلید معلوم نہیں؛ signature: وہ ویسی نہیں جیسی دفتر نے دستخط کی۔ فہرست دفتر سے پھر لیں۔
