### Two districts, investigation and court, threats: what is recorded of them.

## Offer of a hand-over

record-handoff_offer = حوالگی کی پیشکش
    .what = ایک ضلع دوسرے سے کہتا ہے کہ شخص، فائل، رقم یا ذمہ داریاں لے لے۔ جب تک دوسرا قبول نہ کرے کچھ نہیں بدلتا۔
field-handoff_offer-on = تاریخ
field-handoff_offer-from_state = کس ریاست سے
field-handoff_offer-from_district = کس ضلع سے
field-handoff_offer-to_state = کس ریاست کو
field-handoff_offer-to_district = کس ضلع کو
field-handoff_offer-office = دفتر
field-handoff_offer-person = اس شخص کو وہاں جانا ہے
field-handoff_offer-file = حوالے کرنا ہے: فائل
field-handoff_offer-funds = حوالے کرنا ہے: رقم
field-handoff_offer-rehabilitation = حوالے کرنا ہے: بحالی کی رقم دینے کی ذمہ داری
field-handoff_offer-documents = حوالے کرنا ہے: شناخت کے کاغذات
field-handoff_offer-schooling = حوالے کرنا ہے: اسکول میں داخلے کی ذمہ داری
field-handoff_offer-work = حوالے کرنا ہے: روزگار ضمانت کا کام دینے کی ذمہ داری
field-handoff_offer-number = خط کا نمبر
field-handoff_offer-note = نوٹ

## Hand-over accepted

record-handoff_accept = حوالگی قبول
    .what = جس ضلع سے کہا گیا اس نے لے لیا۔ اس دن سے پیش کی گئی چیزیں اسی کے پاس ہیں۔
field-handoff_accept-on = تاریخ
field-handoff_accept-by_state = جواب دینے والی ریاست
field-handoff_accept-by_district = جواب دینے والا ضلع
field-handoff_accept-office = دفتر
field-handoff_accept-number = خط کا نمبر
field-handoff_accept-note = نوٹ

## Hand-over refused

record-handoff_refuse = حوالگی سے انکار
    .what = جس ضلع سے کہا گیا اس نے نہیں لیا۔ سب کچھ بھیجنے والے کے پاس رہتا ہے۔
field-handoff_refuse-on = تاریخ
field-handoff_refuse-by_state = جواب دینے والی ریاست
field-handoff_refuse-by_district = جواب دینے والا ضلع
field-handoff_refuse-office = دفتر
field-handoff_refuse-number = خط کا نمبر
field-handoff_refuse-reasons = بتائی گئی وجوہات
field-handoff_refuse-note = نوٹ

## Hand-over disputed

record-handoff_dispute = حوالگی پر اختلاف
    .what = دونوں ضلعے متفق نہیں۔ جب تک دونوں سے اوپر کا دفتر فیصلہ نہ کرے کچھ نہیں بدلتا۔
field-handoff_dispute-on = تاریخ
field-handoff_dispute-office = دفتر
field-handoff_dispute-number = خط کا نمبر
field-handoff_dispute-reasons = بتائی گئی وجوہات
field-handoff_dispute-note = نوٹ

## Dispute decided

record-handoff_settled = اختلاف کا فیصلہ
    .what = دونوں ضلعوں سے اوپر کے دفتر نے طے کیا کہ پیش کی گئی چیزیں کس کے پاس رہیں۔
field-handoff_settled-on = تاریخ
field-handoff_settled-held_by = اب کس کے پاس
field-handoff_settled-office = فیصلہ کرنے والا دفتر
field-handoff_settled-number = خط کا نمبر
field-handoff_settled-note = نوٹ

## Escort

record-escort = راستے میں ساتھ
    .what = راستے میں اہلکار اس شخص کے ساتھ گئے۔
field-escort-on = تاریخ
field-escort-office = دفتر
field-escort-officers = کتنے اہلکار
field-escort-woman_officer = خاتون اہلکار ساتھ تھیں
field-escort-asked_by_person = وہ شخص ساتھ چاہتا تھا
field-escort-number = خط کا نمبر
field-escort-note = نوٹ

## Transfer of the file

record-file_transfer = فائل بھیجی گئی
    .what = فائل ایک ضلع سے دوسرے ضلع گئی۔
field-file_transfer-on = تاریخ
field-file_transfer-from_state = کس ریاست سے
field-file_transfer-from_district = کس ضلع سے
field-file_transfer-to_state = کس ریاست کو
field-file_transfer-to_district = کس ضلع کو
field-file_transfer-pages = صفحات
field-file_transfer-copy_kept = بھیجنے والے نے نقل رکھی
field-file_transfer-received_on = ملنے کی تاریخ
field-file_transfer-number = خط کا نمبر
field-file_transfer-note = نوٹ

## Transfer of money between districts

record-funds_transfer = ضلعوں کے درمیان رقم بھیجی گئی
    .what = اس شخص کی رقم ایک دفتر سے دوسرے کو گئی۔ اس سے وہ شخص تک نہیں پہنچی۔
field-funds_transfer-on = تاریخ
field-funds_transfer-from_state = کس ریاست سے
field-funds_transfer-from_district = کس ضلع سے
field-funds_transfer-to_state = کس ریاست کو
field-funds_transfer-to_district = کس ضلع کو
field-funds_transfer-amount = رقم
field-funds_transfer-received_on = ملنے کی تاریخ
field-funds_transfer-number = خط کا نمبر
field-funds_transfer-note = نوٹ

## Refusal sent to the superintendent

record-fir_superintendent = انکار پولیس سپرنٹنڈنٹ کو بھیجا گیا
    .what = پولیس نے ایف آئی آر سے انکار کیا؛ بات لکھ کر سپرنٹنڈنٹ کو بھیجی گئی۔
field-fir_superintendent-on = تاریخ
field-fir_superintendent-how = کیسے بھیجا
field-fir_superintendent-number = خط کا نمبر
field-fir_superintendent-note = نوٹ

## Magistrate asked to order it

record-fir_magistrate = مجسٹریٹ سے تفتیش کا حکم مانگا
    .what = مجسٹریٹ سے کہا گیا کہ پولیس کو تفتیش کا حکم دیں۔
field-fir_magistrate-on = تاریخ
field-fir_magistrate-court = عدالت
field-fir_magistrate-number = درخواست کا نمبر
field-fir_magistrate-note = نوٹ

## Magistrate ordered the investigation

record-fir_magistrate_order = مجسٹریٹ نے تفتیش کا حکم دیا
    .what = مجسٹریٹ نے پولیس کو مقدمہ درج کرنے اور تفتیش کا حکم دیا۔
field-fir_magistrate_order-on = تاریخ
field-fir_magistrate_order-court = عدالت
field-fir_magistrate_order-number = حکم کا نمبر
field-fir_magistrate_order-note = نوٹ

## Step of the investigation

record-investigation_step = تفتیش کا قدم
    .what = تفتیش میں پولیس نے کچھ کیا۔
field-investigation_step-on = تاریخ
field-investigation_step-step = کیا کیا گیا
field-investigation_step-rank = اہلکار کا عہدہ
field-investigation_step-audio_video = آڈیو ویڈیو میں ریکارڈ ہوا
field-investigation_step-officer = اہلکار کا نام
field-investigation_step-note = نوٹ

## Statement before a Magistrate

record-magistrate_statement = مجسٹریٹ کے سامنے بیان
    .what = اس شخص نے جلد ہی مجسٹریٹ کو بتایا کہ کیا ہوا، تاکہ وہ محفوظ رہے۔
field-magistrate_statement-on = تاریخ
field-magistrate_statement-court = عدالت
field-magistrate_statement-oath = حلف پر
field-magistrate_statement-audio_video = آڈیو ویڈیو میں ریکارڈ ہوا
field-magistrate_statement-interpreter = مترجم موجود تھا
field-magistrate_statement-support_person = بھروسے کا شخص موجود تھا
field-magistrate_statement-accused_absent = تمام ملزم دور رکھے گئے
field-magistrate_statement-present = کون موجود تھا
field-magistrate_statement-note = نوٹ

## Statement taken back

record-retraction = بیان واپس لیا
    .what = اس شخص نے اپنی بات واپس لی۔ پہلی بات باقی رہتی ہے؛ کون موجود تھا یہ بھی محفوظ ہے۔
field-retraction-on = تاریخ
field-retraction-before = کس کے سامنے
field-retraction-private = وہ شخص تنہائی میں تھا
field-retraction-employer_present = مالک یا اس کا کوئی آدمی موجود تھا
field-retraction-lawyer_present = اس شخص کا اپنا وکیل موجود تھا
field-retraction-present = کون موجود تھا
field-retraction-words = کیا کہا گیا
field-retraction-note = نوٹ

## Arrest

record-arrest = گرفتاری
    .what = پولیس نے ایک ملزم کو گرفتار کیا۔
field-arrest-on = تاریخ
field-arrest-role = ملزم کا کردار
field-arrest-sections = دفعات
field-arrest-who = ملزم کا نام
field-arrest-note = نوٹ

## Bail

record-bail = ضمانت
    .what = عدالت نے ملزم کی ضمانت پر فیصلہ دیا۔
field-bail-on = تاریخ
field-bail-court = عدالت
field-bail-outcome = فیصلہ
field-bail-role = ملزم کا کردار
field-bail-victim_heard = آزاد ہونے والے شخص کو سنا گیا
field-bail-no_contact = ملزم کو لوگوں سے دور رہنا ہے
field-bail-conditions = شرائط
field-bail-who = ملزم کا نام
field-bail-number = حکم کا نمبر
field-bail-note = نوٹ

## Hearing

record-hearing = سماعت
    .what = عدالت نے سماعت کی؛ اگلی تاریخ کے ساتھ یہ فہرستِ مقدمات میں آتی ہے۔
field-hearing-on = تاریخ
field-hearing-forum = عدالت یا اتھارٹی کی قسم
field-hearing-court = عدالت
field-hearing-purpose = کس لیے تھی
field-hearing-happened = کیا ہوا
field-hearing-next_on = اگلی تاریخ
field-hearing-next_purpose = اگلی تاریخ کس لیے
field-hearing-survivor_called = آزاد ہونے والے شخص کو بلایا گیا ہے
field-hearing-cnr = سی این آر نمبر
    .help = 16 حروف اور ہندسے، جیسے عدالتوں کی ویب سائٹ پر، مثلاً XXYY010012342026۔
field-hearing-number = عدالت میں مقدمہ نمبر
field-hearing-note = نوٹ

## Order of a court

record-court_order = عدالت کا حکم
    .what = عدالت نے کوئی حکم دیا جو ابھی فیصلہ نہیں۔
field-court_order-on = تاریخ
field-court_order-forum = عدالت یا اتھارٹی کی قسم
field-court_order-court = عدالت
field-court_order-orders = کیا حکم دیا
field-court_order-by_when = کب تک کرنا ہے
field-court_order-number = حکم کا نمبر
field-court_order-words = حکم کے الفاظ
field-court_order-note = نوٹ

## Appeal

record-appeal = اپیل
    .what = فیصلہ یا حکم اوپر کی عدالت میں لے جایا گیا۔
field-appeal-on = تاریخ
field-appeal-forum = عدالت یا اتھارٹی کی قسم
field-appeal-court = عدالت
field-appeal-by = کس نے اپیل کی
field-appeal-outcome = کیا ہوا
field-appeal-number = اپیل کا نمبر
field-appeal-note = نوٹ

## Money the court ordered

record-fine_or_compensation = عدالت کی حکم کردہ رقم
    .what = جرمانہ یا معاوضہ: کتنا حکم ہوا، کتنا آیا، کتنا اس شخص تک پہنچا۔
field-fine_or_compensation-on = تاریخ
field-fine_or_compensation-what = یہ کیا ہے
field-fine_or_compensation-amount = حکم شدہ رقم
field-fine_or_compensation-recovered = ملزم نے اب تک دیا
field-fine_or_compensation-to_person = اس شخص تک پہنچا
field-fine_or_compensation-court = عدالت
field-fine_or_compensation-note = نوٹ

## Threat

record-threat = دھمکی
    .what = کسی نے اس شخص کو دھمکایا، یا بات واپس لینے کا دباؤ ڈالا۔
field-threat-on = تاریخ
field-threat-what = کیسے دھمکایا
field-threat-role = کس نے
field-threat-protection_wanted = وہ شخص تحفظ چاہتا ہے
field-threat-police_told = پولیس کو بتایا گیا
field-threat-who = دھمکانے والے کا نام
field-threat-words = کیا کہا یا کیا گیا
field-threat-note = نوٹ

## Answer to a threat

record-threat_answer = دھمکی پر قدم
    .what = دھمکی پر کیا کیا گیا۔ جب تک وہ شخص محفوظ نہیں، یہ مقدمے میں اوپر رہتی ہے۔
field-threat_answer-on = تاریخ
field-threat_answer-done = کیا کیا گیا
field-threat_answer-safe_now = وہ شخص اب محفوظ ہے
field-threat_answer-office = دفتر
field-threat_answer-note = نوٹ

## Request for protection

record-protection_request = تحفظ کی درخواست
    .what = گواہ یا خطرے میں پڑے شخص کے طور پر تحفظ مانگا گیا۔
field-protection_request-on = تاریخ
field-protection_request-office = جس دفتر سے مانگا گیا
field-protection_request-interim = فوری تحفظ مانگا گیا
field-protection_request-number = خط کا نمبر
field-protection_request-note = نوٹ

## Answer to the request for protection

record-protection_answer = تحفظ کی درخواست کا جواب
    .what = دفتر نے تحفظ کی درخواست کا جواب دیا۔
field-protection_answer-on = تاریخ
field-protection_answer-outcome = جواب
field-protection_answer-office = دفتر
field-protection_answer-review_on = دوبارہ کب دیکھا جائے گا
field-protection_answer-reasons = بتائی گئی وجوہات
field-protection_answer-number = حکم یا خط کا نمبر
field-protection_answer-note = نوٹ

## Lawyer assigned

record-advocate_assigned = وکیل مقرر
    .what = اس شخص کو مفت وکیل دیا گیا۔
field-advocate_assigned-on = تاریخ
field-advocate_assigned-office = دفتر
field-advocate_assigned-panel = پینل میں وکیل کا نمبر یا نشان
    .help = فہرستِ مقدمات صرف یہی دکھاتی ہے، نام کبھی نہیں۔
field-advocate_assigned-until = کب تک ان کے وکیل ہیں
field-advocate_assigned-name = وکیل کا نام
field-advocate_assigned-number = خط کا نمبر
field-advocate_assigned-note = نوٹ

## Lists of words

choice-held_by-sender = بھیجنے والا
choice-held_by-receiver = جس سے کہا گیا
choice-investigation_step-spot_visit = جگہ کا معائنہ
choice-investigation_step-statement = بیان لیا
choice-investigation_step-seizure = چیزیں یا ریکارڈ ضبط
choice-investigation_step-medical = طبی معائنہ
choice-investigation_step-forensic = فارنزک جانچ
choice-investigation_step-identification = ملزم کی شناخت
choice-investigation_step-wage_records = اجرت کے ریکارڈ مانگے
choice-investigation_step-handed_to_higher = اعلیٰ اہلکار کو دیا
choice-investigation_step-other = کچھ اور
choice-police_rank-constable = سپاہی
choice-police_rank-sub_inspector = سب انسپکٹر
choice-police_rank-inspector = انسپکٹر
choice-police_rank-deputy_superintendent = ڈپٹی سپرنٹنڈنٹ
choice-police_rank-superintendent = سپرنٹنڈنٹ
choice-police_rank-not_told = نہیں بتایا گیا
choice-retraction_before-magistrate = مجسٹریٹ
choice-retraction_before-court = عدالتِ سماعت
choice-retraction_before-police = پولیس
choice-retraction_before-officer = دوسرا افسر
choice-retraction_before-affidavit = حلف نامے سے
choice-retraction_before-other = کوئی اور
choice-bail_outcome-granted = منظور
choice-bail_outcome-refused = نامنظور
choice-bail_outcome-cancelled = منسوخ
choice-bail_outcome-anticipatory_granted = گرفتاری سے پہلے منظور
choice-bail_outcome-anticipatory_refused = گرفتاری سے پہلے نامنظور
choice-forum-executive_magistrate = ایگزیکٹو مجسٹریٹ
choice-forum-judicial_magistrate = جوڈیشل مجسٹریٹ
choice-forum-sessions = سیشن عدالت
choice-forum-special_court = خصوصی عدالت
choice-forum-high_court = ہائی کورٹ
choice-forum-supreme_court = سپریم کورٹ
choice-forum-wage_authority = اجرت کے دعووں کی اتھارٹی
choice-forum-commission = کمیشن
choice-forum-other = دیگر
choice-hearing_purpose-remand = ریمانڈ
choice-hearing_purpose-bail = ضمانت
choice-hearing_purpose-cognizance = سماعت کے لیے لینا
choice-hearing_purpose-charge = فردِ جرم
choice-hearing_purpose-evidence = استغاثہ کی گواہی
choice-hearing_purpose-cross_examination = جرح
choice-hearing_purpose-accused_statement = ملزم کا بیان
choice-hearing_purpose-arguments = بحث
choice-hearing_purpose-judgment = فیصلہ
choice-hearing_purpose-compensation = معاوضہ
choice-hearing_purpose-other = کچھ اور
choice-hearing_happened-held = سماعت ہوئی
choice-hearing_happened-adjourned_court = عدالت نے ملتوی کی
choice-hearing_happened-adjourned_prosecution = استغاثہ کے لیے ملتوی
choice-hearing_happened-adjourned_defence = دفاع کے لیے ملتوی
choice-hearing_happened-witness_absent = گواہ نہیں آیا
choice-hearing_happened-not_listed = مقدمہ نہیں لیا گیا
choice-hearing_happened-disposed = مقدمہ وہاں ختم
choice-order_kind-produce_persons = لوگوں کو پیش کریں
choice-order_kind-release_persons = لوگوں کو آزاد کریں
choice-order_kind-pay = رقم دیں
choice-order_kind-protect = تحفظ دیں
choice-order_kind-investigate = تفتیش کریں
choice-order_kind-report = عدالت کو رپورٹ دیں
choice-order_kind-summons = سمن
choice-order_kind-warrant = وارنٹ
choice-order_kind-stay = فی الحال روک
choice-order_kind-other = کچھ اور
choice-appeal_by-survivor = آزاد ہونے والا شخص
choice-appeal_by-state = ریاست
choice-appeal_by-accused = ملزم
choice-appeal_outcome-pending = ابھی فیصلہ نہیں
choice-appeal_outcome-allowed = منظور
choice-appeal_outcome-partly = جزوی منظور
choice-appeal_outcome-dismissed = خارج
choice-appeal_outcome-withdrawn = واپس لی گئی
choice-ordered_money-fine = جرمانہ
choice-ordered_money-compensation = معاوضہ
choice-ordered_money-wages = اجرت
choice-ordered_money-five_rupees_a_day = قانون کے تحت روزانہ کی رقم، جرمانے سے
choice-threat_done-police_protection = پولیس تحفظ دے رہی ہے
choice-threat_done-report_registered = پولیس نے دھمکی درج کی
choice-threat_done-moved_to_safety = اس شخص کو محفوظ جگہ پہنچایا
choice-threat_done-warned = دھمکانے والے کو تنبیہ
choice-threat_done-bail_cancelled = ضمانت منسوخ
choice-threat_done-over = وہ شخص کہتا ہے اب نہیں
choice-threat_done-nothing_more = اب اور کچھ نہیں ہو سکتا
choice-protection_outcome-granted = دیا گیا
choice-protection_outcome-interim = فی الحال دیا گیا
choice-protection_outcome-refused = نہیں دیا گیا
