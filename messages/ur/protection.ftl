### The letter that asks for protection of people who are threatened, and the words for what was done to them.

letter-protection_request = تحفظ کی درخواست
    .what = جسے دھمکایا جا رہا ہے اس کے لیے: کیا ہوا، اور پولیس سے کیا مانگا گیا ہے۔ اس میں یہ نہیں لکھا کہ وہ کہاں رہتا ہے۔
letter-protection_request-subject = بندھوا مزدوری کے بارے میں بتانے کے بعد دھمکائے گئے لوگوں کے تحفظ کی درخواست
letter-protection_request-opening = منسلک فہرست کے لوگوں نے بندھوا مزدوری کے بارے میں بتایا۔ تب سے انہیں دھمکایا گیا ہے۔ تحفظ ابھی مانگا جاتا ہے؛ اس کے لیے رپورٹ درج ہونے کا انتظار نہ کیا جائے۔
letter-protection_request-opening_fir = منسلک فہرست کے لوگ بندھوا مزدوری کے مقدمے میں متاثرین اور گواہ ہیں؛ رپورٹ (ایف آئی آر) { $date } کو درج ہوئی۔ بولنے کے بعد سے انہیں دھمکایا گیا ہے۔ تحفظ ابھی مانگا جاتا ہے۔
letter-protection_request-happened = کیا ہوا
letter-protection_request-write = کب، کس نے، کیا کہا یا کیا، کس نے دیکھا
letter-protection_request-column-date = تاریخ
letter-protection_request-column-person = شخص
letter-protection_request-column-what = کیا کیا گیا
letter-protection_request-column-who = کس نے کیا
letter-protection_request-column-police = پولیس کو بتایا
letter-protection_request-words = ”{ $words }“
letter-protection_request-pressed = گواہ پر دھمکی یا رقم سے بیان واپس لینے کا دباؤ ڈالنا خود ایک جرم ہے۔ پہلے جو کہا گیا وہ قائم رہتا ہے۔
letter-protection_request-why = تحفظ کیوں لازم ہے
letter-protection_request-ground-scheme = گواہ تحفظ اسکیم، 2018 کو سپریم کورٹ نے ہر ریاست پر لازم کیا (مہندر چاولہ بنام بھارتی یونین)۔ اس کے مطابق خطرے میں پڑے گواہ کے لیے پولیس خطرے کی جانچ کی رپورٹ دیتی ہے اور ضلع کی مجاز اتھارٹی حکم دیتی ہے؛ اس دوران عبوری تحفظ کا حکم ہو سکتا ہے۔
letter-protection_request-ground-scst = درج فہرست ذات و درج فہرست قبائل (انسداد مظالم) ایکٹ، 1989 کے جرم کے متاثر، ان کے زیر کفالت اور گواہوں کو اس ایکٹ کی دفعہ 15A کے تحت تحفظ کا حق ہے۔
letter-protection_request-ground-child = ان لوگوں میں ایک بچہ ہے؛ جس سے بچے کی شناخت ہو سکے وہ کسی ایسے کو نہ بتایا جائے جسے جاننا ضروری نہیں۔
letter-protection_request-ground-court = جو ڈرا ہوا ہے وہ سچ نہیں بتا سکتا۔ تحفظ جتنا شخص کا حق ہے اتنا ہی جانچ اور عدالت کا بھی۔
letter-protection_request-place = لوگ اب کہاں ہیں یہ یہاں نہیں لکھا۔ یہ صرف ان کے تحفظ کے لیے نامزد افسر کو زبانی یا مہر بند لفافے میں بتایا جائے گا۔
letter-protection_request-demand-now = نامزد لوگوں اور ان کے خاندانوں کو آج سے، مجاز اتھارٹی کے حکم تک، تحفظ دیں۔
letter-protection_request-demand-report = اس درخواست کے ساتھ خطرے کی جانچ کی رپورٹ اسکیم کی مجاز اتھارٹی کو بھیجیں، اور متعلقہ لوگوں کو تنہائی میں سنیں۔
letter-protection_request-demand-offence = اوپر بتائی گئی بات کو الگ جرم کے طور پر درج کریں، اور نقل دیں۔
letter-protection_request-demand-bail = اگر دھمکی دینے والا ضمانت پر ہے تو فوراً سرکاری وکیل کو بتائیں، تاکہ عدالت سے ضمانت ختم کرنے کو کہا جا سکے۔
letter-protection_request-demand-secret = کسی کو نہ بتائیں کہ وہ کہاں رہتے یا ٹھہرے ہیں، ملزموں یا ان کے لوگوں کو ہرگز نہیں؛ انہیں ملزموں کے ساتھ تھانے نہ بلائیں۔
letter-protection_request-demand-officer = ایک افسر نامزد کریں، ایسے فون نمبر کے ساتھ جو دن رات اٹھایا جائے؛ عورتیں چاہیں تو خاتون افسر۔
letter-protection_request-demand-answer = تحریری جواب دیں۔ تحفظ سے انکار ہو تو وجوہات بتائیں۔

## Who threatens, and how

choice-accused_part-owner = مالک
choice-accused_part-contractor = ٹھیکیدار
choice-accused_part-manager = مینیجر یا چوکیدار
choice-accused_part-lender = قرض دینے والا
choice-accused_part-relative = ان کا رشتہ دار یا دوست
choice-accused_part-official = کوئی اہلکار
choice-accused_part-unknown = کوئی نامعلوم
choice-threat_kind-words = الفاظ سے
choice-threat_kind-weapon = ہتھیار سے
choice-threat_kind-violence = تشدد سے
choice-threat_kind-debt_demanded = پرانا قرض مانگا
choice-threat_kind-documents_or_home = کاغذات یا گھر چھینا
choice-threat_kind-family = خاندان کو دھمکایا
choice-threat_kind-pressed_to_retract = بیان واپس لینے کا دباؤ
choice-threat_kind-followed = پیچھا یا نگرانی
choice-threat_kind-bribe_offered = چپ رہنے کے لیے رقم کی پیشکش
choice-threat_kind-other = کسی اور طرح
