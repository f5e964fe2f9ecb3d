### What may be recorded: people, worksites, and what the offices did.
### record-<kind> is the heading of the form, .what says in one line when to use it.
### field-<kind>-<field> is the label of one field; .help is a hint below it.

## Interview

record-interview = بات چیت
    .what = جو اس شخص نے اپنے لفظوں میں بتایا، ویسا ہی محفوظ۔
field-interview-on = بات چیت کی تاریخ
field-interview-interviewer = کس نے پوچھا
field-interview-place = کہاں ہوئی
    .help = وہ جگہ نہیں جہاں کوئی چھپا ہوا ہو۔
field-interview-language = زبان
field-interview-interpreter = ترجمہ کس نے کیا
    .help = کام کی جگہ کا کوئی نہیں۔
field-interview-private = تنہائی میں بتایا گیا
field-interview-consent = کس بات پر راضی ہوئے
    .help = وہ شخص کس کام کے لیے راضی ہوا کہ اس کے الفاظ استعمال ہوں۔ وہ اپنا ارادہ بدل سکتا ہے۔
field-interview-words = ان کے اپنے لفظوں میں
    .help = جیسا کہا گیا، اسی زبان میں جس میں کہا گیا۔
field-interview-note = نوٹ

## Person

record-person = شخص
    .what = یہ کس کے بارے میں ہے۔ نام صرف وہیں دکھائے جاتے ہیں جہاں ضرورت ہو۔
field-person-name = نام
    .help = جیسا وہ شخص کہتا اور لکھتا ہے۔
field-person-name_own_script = نام، ان کے اپنے رسم الخط میں
field-person-parent_or_spouse_name = باپ، ماں، شوہر یا بیوی کا نام
    .help = جیسا دفتر کا فارم پوچھتا ہے۔
field-person-village = گاؤں
field-person-post = ڈاک خانہ
field-person-block = بلاک یا تحصیل
field-person-district = ضلع
field-person-state = ریاست
field-person-pin_code = پن کوڈ
field-person-phone = فون
field-person-phone_safe = اس فون پر کال کرنا محفوظ ہے
    .help = نہیں، اگر کوئی اور اٹھا سکتا ہو۔
field-person-birth_date = تاریخ پیدائش
    .help = سال کافی ہے۔
field-person-age = عمر
field-person-sex = جنس
field-person-category = سماجی زمرہ
field-person-caste = ذات یا قبیلہ
field-person-disabled = معذوری ہے
field-person-language = زبان
field-person-identity_document = ان کے پاس جو شناختی دستاویز ہے
    .help = کون سی، اس کا نمبر نہیں۔ آدھار نمبر یہاں کبھی نہیں رکھا جاتا۔
field-person-bank_account = اپنا بینک کھاتہ ہے
field-person-relation = کیس کے دوسرے لوگوں سے رشتہ
field-person-role = کیس میں کردار
field-person-note = نوٹ

## Worksite

record-worksite = کام کی جگہ
    .what = جہاں کام تھا۔
field-worksite-name = کام کی جگہ کا نام
field-worksite-kind = کام کی قسم
field-worksite-state = ریاست
field-worksite-district = ضلع
field-worksite-block = بلاک یا تحصیل
field-worksite-village = گاؤں
field-worksite-landmark = کیسے پہنچیں
field-worksite-police_station = تھانہ
field-worksite-owner = مالک کا نام
field-worksite-contractor = ٹھیکیدار کا نام
field-worksite-workers = مزدوروں کی تعداد
field-worksite-note = نوٹ

## Case

record-case = کیس
    .what = ایک کام کی جگہ کا ایک معاملہ، اس کے سب لوگوں سمیت۔
field-case-label = کیس کی پہچان
    .help = نام نہیں۔
field-case-opened_on = کھولنے کی تاریخ
field-case-informed_on = دفتر کو بتانے کی تاریخ
field-case-informed_office = جس دفتر کو بتایا گیا
field-case-people = اس کے لوگ
field-case-note = نوٹ

## Enquiry

record-enquiry = تحقیقات
    .what = افسر دیکھنے اور پوچھنے آیا۔
field-enquiry-on = تحقیقات کی تاریخ
field-enquiry-office = دفتر
field-enquiry-officer = افسر کا نام
field-enquiry-place = کہاں
field-enquiry-with_employer = مالک موجود تھا
    .help = مالک کے پاس لوگ جو کہتے ہیں وہ آزاد جواب نہیں ہوتا۔
field-enquiry-outcome = کیا نتیجہ نکلا
field-enquiry-note = نوٹ

## Free

record-freedom = آزادی
    .what = وہ شخص نکل آیا، نکال دیا گیا، بازیاب کیا گیا، یا پیسے دے کر نکلا۔
field-freedom-on = کب سے آزاد
field-freedom-how = کیسے آزاد ہوئے
field-freedom-note = نوٹ

## Rescue

record-rescue = بازیابی
    .what = لوگوں کو نکالا گیا۔
field-rescue-on = بازیابی کی تاریخ
field-rescue-time = وقت
    .help = اگر معلوم ہو؛ کچھ مدتیں گھنٹوں میں ہیں۔
field-rescue-office = جس دفتر نے قیادت کی
field-rescue-people = نکالے گئے لوگوں کی تعداد
field-rescue-police = پولیس موجود تھی
field-rescue-separated = مالک سے الگ رکھا گیا
field-rescue-shelter = اس رات پناہ ملی
    .help = یہ نہیں کہ کہاں ہے۔
field-rescue-number = بازیابی میمو نمبر
field-rescue-note = نوٹ

## Statement

record-statement = بیان
    .what = افسر نے اس شخص کی بات لکھی۔
field-statement-on = بیان کی تاریخ
field-statement-office = دفتر
field-statement-officer = افسر کا نام
field-statement-language = زبان
field-statement-interpreter = ترجمہ کس نے کیا
field-statement-private = تنہائی میں دیا گیا
field-statement-read_over = اس شخص کو پڑھ کر سنایا گیا
field-statement-copy_given = نقل دی گئی
field-statement-note = نوٹ

## Written finding

record-finding = تحریری نتیجہ
    .what = مجسٹریٹ نے تحریری بتایا کہ کیا پایا گیا۔
field-finding-on = نتیجے کی تاریخ
field-finding-office = دفتر
field-finding-outcome = کیا پایا گیا
field-finding-number = حکم نمبر
field-finding-reasons = بتائی گئی وجوہ
field-finding-note = نوٹ

## Release certificate

record-release_certificate = رہائی سرٹیفکیٹ
    .what = مجسٹریٹ نے تصدیق کی کہ وہ شخص بندھوا مزدوری میں تھا اور آزاد ہے۔
field-release_certificate-on = سرٹیفکیٹ کی تاریخ
field-release_certificate-time = وقت
    .help = اگر معلوم ہو؛ کچھ مدتیں گھنٹوں میں ہیں۔
field-release_certificate-office = دینے والا دفتر
field-release_certificate-form = کاغذ کس طرح بنا ہے
field-release_certificate-number = سرٹیفکیٹ نمبر
field-release_certificate-handed_to = کس کے حوالے کیا گیا
field-release_certificate-note = نوٹ

## Refusal of the certificate

record-certificate_refusal = سرٹیفکیٹ سے انکار
    .what = دفتر نے رہائی سرٹیفکیٹ دینے سے انکار کیا۔
field-certificate_refusal-on = انکار کی تاریخ
field-certificate_refusal-office = دفتر
field-certificate_refusal-in_writing = تحریری انکار
    .help = اگر نہیں، تو تحریری مانگیں۔
field-certificate_refusal-reasons = بتائی گئی وجوہ
field-certificate_refusal-number = حکم نمبر
field-certificate_refusal-note = نوٹ

## Payment of immediate assistance

record-immediate_assistance_payment = فوری امداد کی ادائیگی
    .what = آزاد ہونے کے بعد پہلی رقم ادا ہوئی۔
field-immediate_assistance_payment-on = ادائیگی کی تاریخ
field-immediate_assistance_payment-time = وقت
    .help = اگر معلوم ہو؛ کچھ مدتیں گھنٹوں میں ہیں۔
field-immediate_assistance_payment-office = جس دفتر نے ادا کیا
field-immediate_assistance_payment-amount = رقم
field-immediate_assistance_payment-how = نقد یا بینک کھاتہ
field-immediate_assistance_payment-number = حکم یا منتقلی کا نمبر
field-immediate_assistance_payment-note = نوٹ

## Application for an identity document

record-identity_application = شناختی دستاویز کی درخواست
    .what = شناختی دستاویز کی درخواست دی گئی۔
field-identity_application-on = درخواست کی تاریخ
field-identity_application-office = دفتر
field-identity_application-document = کون سی دستاویز
field-identity_application-number = رسید نمبر
field-identity_application-note = نوٹ

## Journey home

record-repatriation = گھر کا سفر
    .what = اس شخص کو گھر پہنچایا گیا۔
field-repatriation-on = پہنچنے کی تاریخ
field-repatriation-office = بھیجنے والا دفتر
field-repatriation-received_by = وصول کرنے والا دفتر
field-repatriation-escort = ساتھ کوئی تھا
field-repatriation-paid_by = سفر کا خرچ کس نے دیا
field-repatriation-note = نوٹ

## FIR

record-fir = ایف آئی آر
    .what = پولیس نے مقدمہ درج کیا۔
field-fir-on = ایف آئی آر کی تاریخ
field-fir-time = وقت
    .help = اگر معلوم ہو؛ کچھ مدتیں گھنٹوں میں ہیں۔
field-fir-police_station = تھانہ
field-fir-number = ایف آئی آر نمبر
field-fir-sections = ایف آئی آر کی دفعات
field-fir-zero = دوسرے تھانے کے لیے درج
    .help = ”زیرو ایف آئی آر“: ہر تھانے کو اسے درج کر کے آگے بھیجنا ہے۔
field-fir-copy_given = مفت نقل دی گئی
field-fir-note = نوٹ

## Refusal of the FIR

record-fir_refusal = ایف آئی آر سے انکار
    .what = پولیس نے مقدمہ درج نہیں کیا۔
field-fir_refusal-on = انکار کی تاریخ
field-fir_refusal-police_station = تھانہ
field-fir_refusal-officer = افسر کا نام
field-fir_refusal-reasons = بتائی گئی وجوہ
field-fir_refusal-note = نوٹ

## Word on the investigation

record-victim_informed = تفتیش کی اطلاع
    .what = پولیس نے اس شخص کو بتایا کہ مقدمہ کہاں تک پہنچا۔
field-victim_informed-on = تاریخ
field-victim_informed-police_station = تھانہ
field-victim_informed-how = کیسے بتایا گیا
field-victim_informed-note = نوٹ

## Charge-sheet

record-chargesheet = چارج شیٹ
    .what = پولیس نے مقدمہ عدالت میں بھیجا۔
field-chargesheet-on = چارج شیٹ کی تاریخ
field-chargesheet-court = عدالت
field-chargesheet-number = عدالت میں مقدمہ نمبر
field-chargesheet-sections = چارج شیٹ کی دفعات
field-chargesheet-note = نوٹ

## Judgment

record-judgment = عدالتی فیصلہ
    .what = عدالت نے فیصلہ دیا۔
field-judgment-on = فیصلے کی تاریخ
field-judgment-court = عدالت
field-judgment-outcome = نتیجہ
field-judgment-number = عدالت میں مقدمہ نمبر
field-judgment-fine = جرمانہ
field-judgment-compensation = معاوضے کا حکم
field-judgment-note = نوٹ

## Proposal to repay the immediate assistance

record-reimbursement_proposal = فوری امداد واپس دلانے کی تجویز
    .what = ضلع نے جو ادا کیا وہ ریاست نے مرکز سے واپس مانگا۔
field-reimbursement_proposal-on = بھیجنے کی تاریخ
field-reimbursement_proposal-office = بھیجنے والا دفتر
field-reimbursement_proposal-amount = رقم
field-reimbursement_proposal-number = خط نمبر
field-reimbursement_proposal-note = نوٹ

## Proposal for rehabilitation money

record-rehabilitation_proposal = بازآبادکاری کی رقم کی تجویز
    .what = ضلع نے اس شخص کی بازآبادکاری کی رقم مانگی۔
field-rehabilitation_proposal-on = بھیجنے کی تاریخ
field-rehabilitation_proposal-office = بھیجنے والا دفتر
field-rehabilitation_proposal-category = زمرہ
    .help = جیسا دفتر نے تجویز میں لکھا۔ نہ لکھا ہو تو خالی چھوڑیں۔
field-rehabilitation_proposal-amount = رقم
field-rehabilitation_proposal-number = خط نمبر
field-rehabilitation_proposal-note = نوٹ

## Payment of rehabilitation money

record-rehabilitation_payment = بازآبادکاری کی رقم کی ادائیگی
    .what = بازآبادکاری کی رقم ادا ہوئی۔
field-rehabilitation_payment-on = ادائیگی کی تاریخ
field-rehabilitation_payment-office = جس دفتر نے ادا کیا
field-rehabilitation_payment-amount = رقم
field-rehabilitation_payment-annuity = فنڈ میں رکھا گیا حصہ
field-rehabilitation_payment-number = حکم یا منتقلی کا نمبر
field-rehabilitation_payment-note = نوٹ

## Property asked back

record-property_demand = جائیداد واپس مانگی گئی
    .what = جو لیا گیا تھا وہ اس شخص نے واپس مانگا۔
field-property_demand-on = مانگنے کی تاریخ
field-property_demand-of = کس سے
field-property_demand-property = کیا چیز ہے
field-property_demand-value = اس کی قیمت
field-property_demand-note = نوٹ

## Property given back

record-property_restoration = جائیداد واپس ملی
    .what = جو لیا گیا تھا وہ واپس دیا گیا۔
field-property_restoration-on = واپس دینے کی تاریخ
field-property_restoration-office = حکم دینے والا دفتر
field-property_restoration-property = کیا چیز ہے
field-property_restoration-number = حکم نمبر
field-property_restoration-note = نوٹ

## Put out of the home

record-eviction = گھر سے نکالا گیا
    .what = اس شخص کو اس گھر سے نکالا گیا جس میں وہ رہتا تھا۔
field-eviction-on = تاریخ
field-eviction-by = کس نے
field-eviction-place = کون سا گھر
field-eviction-note = نوٹ

## Home given back

record-homestead_restoration = گھر واپس ملا
    .what = مجسٹریٹ نے گھر واپس دلایا۔
field-homestead_restoration-on = تاریخ
field-homestead_restoration-office = حکم دینے والا دفتر
field-homestead_restoration-number = حکم نمبر
field-homestead_restoration-note = نوٹ

## Wage claim

record-wage_claim = اجرت کا دعویٰ
    .what = بقایا اجرت کا دعویٰ داخل ہوا۔
field-wage_claim-on = داخل کرنے کی تاریخ
field-wage_claim-office = اتھارٹی
field-wage_claim-amount = مانگی گئی رقم
field-wage_claim-number = دعویٰ نمبر
field-wage_claim-filed_by = کس نے داخل کیا
field-wage_claim-note = نوٹ

## Decision on the wage claim

record-wage_decision = اجرت کے دعوے کا فیصلہ
    .what = اجرت اتھارٹی نے فیصلہ دیا۔
field-wage_decision-on = فیصلے کی تاریخ
field-wage_decision-office = اتھارٹی
field-wage_decision-amount = اجرت کا حکم
field-wage_decision-compensation = معاوضے کا حکم
field-wage_decision-paid_on = حکم کی گئی اجرت کی ادائیگی کی تاریخ
field-wage_decision-number = حکم نمبر
field-wage_decision-note = نوٹ

## Application for compensation

record-compensation_application = معاوضے کی درخواست
    .what = معاوضے کی درخواست دی گئی۔
field-compensation_application-on = درخواست کی تاریخ
field-compensation_application-office = اتھارٹی
field-compensation_application-amount = مانگی گئی رقم
field-compensation_application-number = درخواست نمبر
field-compensation_application-note = نوٹ

## Decision on compensation

record-compensation_decision = معاوضے کا فیصلہ
    .what = معاوضے کا فیصلہ ہوا۔
field-compensation_decision-on = فیصلے کی تاریخ
field-compensation_decision-office = اتھارٹی
field-compensation_decision-amount = حکم کیا گیا معاوضہ
field-compensation_decision-interim = عبوری رقم
field-compensation_decision-paid_on = معاوضے کی ادائیگی کی تاریخ
field-compensation_decision-number = حکم نمبر
field-compensation_decision-note = نوٹ

## Application for a free lawyer

record-legal_aid_application = مفت وکیل کی درخواست
    .what = مفت وکیل کی درخواست دی گئی۔
field-legal_aid_application-on = درخواست کی تاریخ
field-legal_aid_application-office = اتھارٹی
field-legal_aid_application-number = درخواست نمبر
field-legal_aid_application-lawyer = وکیل کا نام
field-legal_aid_application-note = نوٹ

## Admission to school

record-school_admission = اسکول میں داخلہ
    .what = بچے کا اسکول میں داخلہ ہوا۔
field-school_admission-on = داخلے کی تاریخ
field-school_admission-school = اسکول
field-school_admission-class = جماعت
field-school_admission-note = نوٹ

## Work asked for

record-job_demand = کام مانگا گیا
    .what = روزگار گارنٹی کے تحت کام مانگا گیا۔
field-job_demand-on = مانگنے کی تاریخ
field-job_demand-office = گرام پنچایت یا دفتر
field-job_demand-days = مانگے گئے دن
field-job_demand-number = رسید نمبر
field-job_demand-note = نوٹ

## Work given

record-job_given = کام ملا
    .what = روزگار گارنٹی کے تحت کام ملا۔
field-job_given-on = کام کا پہلا دن
field-job_given-office = گرام پنچایت یا دفتر
field-job_given-days = کام کے دن
field-job_given-wages = ادا کی گئی اجرت
field-job_given-paid_on = اجرت ادا ہونے کی تاریخ
field-job_given-note = نوٹ

## Payment of relief under the SC/ST Act

record-scst_relief_payment = ایس سی/ایس ٹی قانون کے تحت راحت کی ادائیگی
    .what = راحت کا ایک حصہ ادا ہوا۔
field-scst_relief_payment-on = ادائیگی کی تاریخ
field-scst_relief_payment-office = جس دفتر نے ادا کیا
field-scst_relief_payment-stage = کس مرحلے پر
field-scst_relief_payment-amount = رقم
field-scst_relief_payment-number = حکم نمبر
field-scst_relief_payment-note = نوٹ

## Before the Child Welfare Committee

record-child_welfare_committee = چائلڈ ویلفیئر کمیٹی کے سامنے
    .what = بچے کو کمیٹی کے سامنے لایا گیا۔
field-child_welfare_committee-on = تاریخ
field-child_welfare_committee-time = وقت
    .help = اگر معلوم ہو؛ کچھ مدتیں گھنٹوں میں ہیں۔
field-child_welfare_committee-office = کمیٹی
field-child_welfare_committee-outcome = اس نے کیا حکم دیا
field-child_welfare_committee-number = حکم نمبر
field-child_welfare_committee-note = نوٹ

## Information to an office

record-information = دفتر کو اطلاع
    .what = کسی دفتر کو بندھوا یا جبری مشقت کی اطلاع دی گئی۔
field-information-on = بتانے کی تاریخ
field-information-time = وقت
    .help = اگر معلوم ہو؛ کچھ مدتیں گھنٹوں میں ہیں۔
field-information-office = جس دفتر کو بتایا گیا
field-information-how = کیسے بتایا گیا
field-information-number = رسید نمبر
field-information-note = نوٹ

## Letter sent

record-letter_sent = خط بھیجا گیا
    .what = خط یہاں سے روانہ ہوا۔
field-letter_sent-on = بھیجنے کی تاریخ
field-letter_sent-to = کس دفتر کو
field-letter_sent-how = کیسے بھیجا گیا
field-letter_sent-number = حوالہ نمبر
field-letter_sent-received_on = وصولی کی تاریخ
field-letter_sent-receipt = رسید یا مہر
field-letter_sent-note = نوٹ

## Decision to send now

record-decision_to_send = ابھی بھیجنے کا فیصلہ
    .what = نامزد شخص نے بھیجنے کا فیصلہ کیا حالانکہ کوئی اب بھی روکا ہوا ہے۔
field-decision_to_send-on = تاریخ
field-decision_to_send-by = کس نے فیصلہ کیا
field-decision_to_send-reason = وجہ
field-decision_to_send-note = نوٹ

## Death

record-death = وفات
    .what = اس شخص کا انتقال ہو گیا۔
field-death-on = وفات کی تاریخ
field-death-cause = وجہ
field-death-heirs = کون دعویٰ کر سکتا ہے
field-death-note = نوٹ

## Correction

record-correction = اصلاح
    .what = پہلے کہی گئی کوئی بات درست نہیں تھی۔ دونوں نظر آتی رہتی ہیں۔
field-correction-of = کیا درست کیا گیا
field-correction-by = کون درست کرتا ہے
field-correction-reason = کیوں
field-correction-note = نوٹ

## Words that several forms share

record-said-by = کون کہتا ہے
record-known-since = کب معلوم ہوا
record-attachment = تصویر یا اسکین
record-kept = محفوظ
# The stages at which relief under the SC/ST Act is paid.
choice-relief_stage-fir = ایف آئی آر پر
choice-relief_stage-chargesheet = چارج شیٹ پر
choice-relief_stage-conviction = سزا پر
choice-paid_how-cash = نقد
choice-paid_how-bank = بینک کھاتہ
choice-paid_how-other = کسی اور طرح
choice-sent_how-by_hand = خود دے کر
choice-sent_how-post = ڈاک سے
choice-sent_how-email = ای میل سے
choice-sent_how-portal = ویب سائٹ پر
choice-sent_how-phone = فون سے
choice-sent_how-other = کسی اور طرح
choice-person_role-worker = مزدور
choice-person_role-family = خاندان کا فرد
choice-person_role-witness = گواہ
choice-person_role-informant = جس نے ہمیں بتایا
choice-person_role-accused = ملزم
choice-person_role-supporter = ان کا ساتھ دینے والا
