### What an office owes, to whom, and by when.
### duty-<id> names what is owed (a noun phrase, used in lists and letters); .what is one sentence: who must do what.

duty-enquiry = تحقیقات
    .what = ضلع مجسٹریٹ یا ان کے نامزد افسر کو بلا تاخیر تحقیقات کرنی ہے کہ کیا کسی کو بندھوا یا جبری مشقت میں رکھا گیا ہے، اور اسے ختم کرنا ہے۔
duty-rescue = بازیابی
    .what = ضلع مجسٹریٹ کو پولیس اور محکمہ محنت کے ساتھ لوگوں کو بحفاظت نکالنا ہے۔
duty-finding_order = تحریری نتیجہ
    .what = مجسٹریٹ کو لکھ کر بتانا ہے کہ یہ بادی النظر میں بندھوا مزدوری ہے یا نہیں، اور کیوں۔
duty-release_certificate = رہائی سرٹیفکیٹ
    .what = مجسٹریٹ کو ہر شخص کو، بچوں کو بھی، سرٹیفکیٹ دینا ہے کہ وہ بندھوا مزدوری میں تھا اور اب آزاد ہے۔
duty-immediate_assistance = فوری امداد
    .what = ضلع مجسٹریٹ کو ضلع فنڈ سے ہر آزاد ہوئے شخص کو پہلی امداد دینی ہے؛ سزا ہونا ضروری نہیں۔
duty-identity_document = شناختی دستاویز کی درخواست
    .what = جس کے پاس شناختی دستاویز نہیں، مجسٹریٹ کو اس کی درخواست دلوانی ہے۔
# FIR: first information report, the police record that starts a case.
duty-fir = ایف آئی آر کا اندراج
    .what = پولیس کو اطلاع فوراً ایف آئی آر کے طور پر درج کرنی ہے، جرم چاہے کہیں ہوا ہو، اور مفت نقل دینی ہے۔
duty-progress_to_victim = مقدمے کی پیش رفت کی اطلاع
    .what = پولیس کو اس شخص کو بتانا ہے کہ تفتیش کہاں تک پہنچی۔
duty-scst_relief-fir = ایس سی/ایس ٹی قانون کے تحت راحت، پہلا حصہ (ایف آئی آر)
    .what = ایف آئی آر درج ہونے پر راحت کا جو حصہ واجب ہوتا ہے وہ ضلع مجسٹریٹ کو دینا ہے۔
duty-scst_relief-chargesheet = ایس سی/ایس ٹی قانون کے تحت راحت، دوسرا حصہ (چارج شیٹ)
    .what = چارج شیٹ عدالت میں جانے پر راحت کا جو حصہ واجب ہوتا ہے وہ ضلع مجسٹریٹ کو دینا ہے۔
duty-scst_relief-conviction = ایس سی/ایس ٹی قانون کے تحت راحت، آخری حصہ (سزا)
    .what = عدالت سے سزا ہونے پر راحت کا جو حصہ واجب ہوتا ہے وہ ضلع مجسٹریٹ کو دینا ہے۔
# A deputy superintendent of police must investigate, within the time of the SC/ST Rules.
duty-scst_investigation = ایس سی/ایس ٹی قانون کے تحت تفتیش
    .what = پولیس کو ایس سی/ایس ٹی قانون کے جرم کی تفتیش اس درجے کے افسر سے کرانی ہے جو قواعد مانگتے ہیں، اور رپورٹ عدالت کو بھیجنی ہے۔
duty-trial = مقدمے کی سماعت
    .what = عدالت کو قانون کے تحت جرموں کی سماعت کرنی ہے۔
duty-reimbursement_proposal = فوری امداد واپس دلانے کی تجویز
    .what = ریاست کو فوری امداد کی رقم واپس لینے کی تجویز مرکز کو بھیجنی ہے؛ اس کی وجہ سے ادائیگی میں کبھی تاخیر نہ ہو۔
duty-rehabilitation_proposal = بازآبادکاری کی رقم کی تجویز
    .what = ضلع مجسٹریٹ کو اس شخص کی بازآبادکاری کی رقم کی تجویز بھیجنی ہے؛ یہ سزا کا انتظار نہیں کرتی۔
duty-rehabilitation_payment = بازآبادکاری کی رقم کی ادائیگی
    .what = منظوری کے بعد ضلع مجسٹریٹ کو بازآبادکاری کی رقم اس شخص کے اپنے کھاتے میں دینی ہے۔
duty-property_restoration = جائیداد کی واپسی
    .what = جس نے بندھوا قرض کے لیے جائیداد لی اسے واپس کرنی ہے؛ نہ کرے تو مجسٹریٹ حکم دے سکتا ہے۔
duty-homestead_restoration = گھر کی واپسی
    .what = اگر آزاد ہوئے شخص کو گھر سے نکالا گیا ہو تو مجسٹریٹ کو جلد سے جلد وہ گھر اسے واپس دلانا ہے۔
duty-wage_decision = اجرت کے دعوے کا فیصلہ
    .what = اجرت اتھارٹی کو بقایا اجرت کے دعوے کا فیصلہ کرنا ہے۔
duty-compensation_decision = معاوضے کا فیصلہ
    .what = لیگل سروسز اتھارٹی کو تحقیقات کر کے طے کرنا ہے کہ کتنا معاوضہ دیا جائے۔
duty-work_or_allowance = کام، یا بھتہ
    .what = ریاست کو روزگار گارنٹی کے تحت کام دینا ہے، یا بے روزگاری بھتہ۔
duty-work_wages = گارنٹی والے کام کی اجرت
    .what = ریاست کو روزگار گارنٹی کے تحت کیے گئے کام کی اجرت وقت پر دینی ہے۔
duty-school_admission = اسکول میں داخلہ
    .what = مقامی اتھارٹی کو بچے کو اس کی عمر کی جماعت میں داخل کرنا ہے اور پڑھائی پوری کرانے میں مدد دینی ہے۔
duty-committee_reconstitution = نئی نگرانی کمیٹی
    .what = مدت ختم ہونے پر ریاست، ضلع مجسٹریٹ یا سب ڈویژنل مجسٹریٹ کو نگرانی کمیٹی کے ارکان پھر سے نامزد کرنے ہیں۔
duty-child_welfare_committee = بچے کو چائلڈ ویلفیئر کمیٹی کے سامنے لانا
    .what = جسے بچہ ملے اسے بچے کو چائلڈ ویلفیئر کمیٹی کے سامنے لانا ہے۔

## Where a duty stands

duty-status-awaited = انتظار ہے
duty-status-fulfilled = ہو گیا
duty-status-overdue = تاخیر
# Shown with a dotted outline; not the same as "no".
duty-status-not_known = ابھی معلوم نہیں
duty-status-lapsed = اب واجب نہیں

## Clocks

clock-late-days = { $days } دن کی تاخیر
clock-late-hours = { $hours } گھنٹے کی تاخیر
clock-due-today = آج آخری دن ہے
clock-due-tomorrow = کل آخری دن ہے
clock-due-days = { $days } دن باقی
clock-due-hours = { $hours } گھنٹے باقی
# $date is a formatted date with time, such as "Tue 3 Mar, 6 pm".
clock-by = { $date } تک
clock-since = { $date } سے
clock-last-day = آخری دن { $date }
clock-done-on = { $date } کو ہوا
clock-done-late = { $days } دن کی تاخیر سے ہوا
clock-done-in-time = وقت پر ہوا
# "Forthwith" in the Act: no number of days is given.
clock-forthwith = بلا تاخیر؛ قانون دنوں کی تعداد نہیں بتاتا
clock-no-limit = کوئی تصدیق شدہ مدت نہیں
# From another State's instrument or from an advisory: a date to remember, never lateness.
clock-benchmark = اچھا طریقہ: { $date } تک
    .help = یہ تاریخ کسی دوسری ریاست کے قاعدے یا مشورے سے ہے۔ یہ یاد دہانی ہے؛ اس کی بنا پر ہم دفتر کو تاخیر کا ذمہ دار نہیں کہتے۔
clock-needs-time = یہ مدت گھنٹوں میں ہے؛ وقت لکھیں تاکہ معلوم ہو کہ پوری ہوئی یا نہیں۔
clock-not-started = { $event } سے شروع ہوگی
clock-may-be-superseded = ہو سکتا ہے 14 مئی 2026 کے نئے قاعدوں نے اسے بدل دیا ہو
clock-not-late-surely = شاید تاخیر ہے؛ تاریخ ٹھیک معلوم نہیں
# After a name of a duty: to whom it is owed.
clock-to-case = کیس کے سب لوگوں کے لیے
clock-to-person = اس شخص کے لیے

## Offices and others who owe something

office-district_magistrate = ضلع مجسٹریٹ
office-sub_divisional_magistrate = سب ڈویژنل مجسٹریٹ
office-executive_magistrate = ایگزیکٹو مجسٹریٹ
office-police_station = تھانہ
office-superintendent_of_police = سپرنٹنڈنٹ آف پولیس
office-labour_department = محکمہ محنت
office-state_government = ریاستی حکومت
office-union_labour_ministry = وزارت محنت و روزگار، حکومت ہند
office-legal_services_authority = ضلع لیگل سروسز اتھارٹی
office-special_court = خصوصی عدالت
office-judicial_magistrate = جوڈیشل مجسٹریٹ
office-wage_authority = اجرت کے دعووں کی اتھارٹی
office-gram_panchayat = گرام پنچایت
office-local_education_authority = مقامی تعلیمی اتھارٹی
office-vigilance_committee = نگرانی کمیٹی
office-nhrc = قومی انسانی حقوق کمیشن
office-ncpcr = قومی کمیشن برائے تحفظ حقوق اطفال
office-child_welfare_committee = چائلڈ ویلفیئر کمیٹی
# The one who lent or gave the advance; the Act's word.
office-creditor = قرض دینے والا
office-employer = مالک
office-high_court = ہائی کورٹ
office-social_welfare_department = محکمہ سماجی بہبود
office-food_department = محکمہ خوراک و شہری رسد
office-health_authority = محکمہ صحت
office-district_rural_development = ضلع دیہی ترقی ایجنسی
office-bank = بینک
