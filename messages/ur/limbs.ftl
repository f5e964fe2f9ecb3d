### What the law looks for, one limb at a time, and what was concluded.
### "The Act" is the Bonded Labour System (Abolition) Act, 1976.
### A limb's value is a short label; .why says in one plain line what the law asks.

## Limbs of the definition (section 2(g) of the Act)

limb-forced = کام زبردستی کا تھا
    .why = کام پورا یا کچھ حد تک زبردستی کا تھا: لوگوں کی طرف سے، قاعدوں سے، یا ایسی مجبوری سے کہ کوئی چارہ نہ تھا۔
limb-agreement = کوئی بات طے تھی
    .why = کسی نے دیا اور کسی نے لیا، تحریری، زبانی، یا رواج کے مطابق۔
limb-cause-advance = پیشگی لی گئی
    .why = اس شخص، ماں باپ، دادا دادی، نانا نانی یا اولاد نے پہلے سے پیسے یا چیزیں لیں؛ کاغذ ضروری نہیں۔
limb-cause-custom = رواج یا سماجی ذمہ داری
    .why = اس شخص کو کام اس لیے کرنا پڑا کہ رواج یا سماجی ذمہ داری کا یہی تقاضا بتایا گیا۔
limb-cause-succession = ذمہ داری وراثت میں آئی
    .why = کام کرنے کی ذمہ داری یا قرض خاندان کے کسی بزرگ سے اس شخص پر آیا۔
# "Economic consideration" is the Act's phrase: anything of value other than an advance, such as land to live on.
limb-cause-consideration = کوئی اور قیمتی چیز دی گئی
    .why = اس شخص، ماں باپ، دادا دادی، نانا نانی یا اولاد کو کوئی قیمتی چیز ملی جس کے بدلے کام مانگا گیا۔
limb-cause-caste = کسی ذات یا برادری میں پیدائش
    .why = اس شخص کو اس ذات یا برادری کی وجہ سے کام کرنا پڑا جس میں وہ پیدا ہوا۔
limb-effect-wage = اجرت نہیں، یا کم از کم اجرت سے کم
    .why = اس شخص کو، یا ساتھ کام کرنے والے خاندان کو، اجرت نہیں ملی یا اس کام کی مقررہ کم از کم اجرت سے کم ملی۔
limb-effect-employment = دوسرا کام کرنے کی آزادی نہیں
    .why = اس شخص کی دوسرا کام کرنے یا کسی اور طرح کمانے کی آزادی چھن گئی۔
limb-effect-movement = جانے یا گھومنے پھرنے کی آزادی نہیں
    .why = اس شخص کا ہندوستان میں آزادی سے آنے جانے کا حق چھن گیا۔
limb-effect-sale = اپنی چیز بیچنے کی آزادی نہیں
    .why = اس شخص کا اپنی چیز یا پیداوار استعمال کرنے یا بازار کے بھاؤ پر بیچنے کا حق چھن گیا۔
limb-surety = دوسرے کے قرض کی ضمانت دی
    .why = جسے اس لیے کام کرنا پڑے کہ جس کی ضمانت دی تھی اس نے نہیں چکایا، قانون اس کی بھی حفاظت کرتا ہے۔
# The 1985 Explanation: for contract labour and migrants from another State, the cause need not be shown.
limb-contract_or_migrant = ٹھیکا مزدور، یا دوسری ریاست کا مزدور
    .why = ٹھیکا مزدوروں اور دوسری ریاست کے مزدوروں کے لیے قانون یہ نہیں پوچھتا کہ بندھوا مزدوری کیوں شروع ہوئی؛ اس کا اثر کافی ہے۔

limb-met = پوری ہوتی ہے
limb-not_met = پوری نہیں ہوتی
# Shown with a dotted outline; must never look like "no".
limb-not_known = ابھی معلوم نہیں
limb-presumed = قانون نے مان لی

## Presumptions: what the law takes as so until someone shows otherwise

presumption-minimum_wage_is_force = کم از کم اجرت سے کم دینا جبری مشقت ہے
    .why = سپریم کورٹ نے 1982 میں (پی یو ڈی آر) کہا کہ مجبوری کے بغیر کوئی کم از کم اجرت سے کم پر کام نہیں کرتا، اور یہ مجبوری زبردستی ہے۔
presumption-debt_hold_is_force = قرض سے روکے رکھنا زبردستی ہے
    .why = اگر قرض نے دوسرا کام، آنا جانا یا بیچنا بند کر دیا تو مجبوری نے ہی اس شخص سے کام کرایا۔ یہ 1982 کے فیصلے (پی یو ڈی آر) کا ہمارا مفہوم ہے۔
presumption-force_means_bonded = جبری مشقت بندھوا مزدوری مانی جاتی ہے
    .why = سپریم کورٹ نے 1984 میں (بندھوا مکتی مورچہ) کہا کہ جہاں مشقت جبری ہو وہاں پیشگی یا کوئی اور بدل مان لیا جاتا ہے؛ مالک یا ریاست اس کا الٹ دکھا سکتی ہے۔
presumption-agreement_presumed = طے شدہ بات مان لی جاتی ہے
    .why = قانون ایسی بات کا ذکر کرتا ہے جو ”واقعی ہو یا مانی جائے“؛ جہاں مشقت جبری ہو یا رواج ہو وہاں کسی کو اسے ثابت نہیں کرنا پڑتا۔
# Section 15 of the Act.
presumption-burden_on_creditor = ثابت کرنا قرض دینے والے کا کام ہے
    .why = جب مزدور یا نگرانی کمیٹی کہے کہ قرض بندھوا ہے تو قرض دینے والے کو ثابت کرنا ہوتا ہے کہ ایسا نہیں ہے۔
# Used where the person says that the debt kept them there, and nobody asked about other work.
presumption-debt_holds_the_person = قرض نے دوسرے کام سے روکا
    .why = جو کہے کہ قرض نے اسے وہاں روکے رکھا، اس کے بارے میں مانا جاتا ہے کہ قرض نے اسے دوسرے کام سے بھی روکا، جب تک وہ یہ نہ کہے کہ وہ کہیں اور کام کر سکتا تھا۔ یہ 1982 کے فیصلے (پی یو ڈی آر) کا ہمارا مفہوم ہے۔
# Used where a date or a detail is missing that could still turn the answer.
presumption-told_so_far = جو بتایا گیا وہ مان لیا جاتا ہے
    .why = کوئی تاریخ یا بات ابھی معلوم نہیں۔ جب تک وہ نہ بتائی جائے، جو بتایا گیا وہ مان لیا جاتا ہے: بندھوا ہونا مقدمے کی طرح ثابت نہیں کرنا پڑتا (بندھوا مکتی مورچہ، 1984)۔ یہ فیصلے کا ہمارا مفہوم ہے۔

presumed-only = یہ صرف قانون کے مان لینے پر ٹکا ہے
    .why = داخل کرنے سے پہلے قرض اور جانے کی آزادی کے بارے میں پوچھیں۔ ورنہ دفتر جواب دے سکتا ہے کہ یہ صرف اجرت کا جھگڑا ہے۔

## What was concluded. Advice to a person who decides; never a refusal.

# Legal term: prima facie.
status-prima_facie = بندھوا مزدوری: بادی النظر میں ثابت
    .meaning = جو بتایا گیا وہ اس کے لیے کافی ہے کہ قانون اسے بندھوا مزدوری مانے (بادی النظر میں)، جب تک دوسرا فریق الٹ نہ دکھائے۔
status-needs_enquiry = تحقیقات درکار ہے
    .meaning = قانون جو پوچھتا ہے اس میں سے کچھ ابھی معلوم نہیں۔ تحقیقات کی ذمہ داری پہلے سے موجود ہے؛ باقی سوال لکھے ہیں۔
status-not_shown = جو بتایا گیا اس سے ظاہر نہیں ہوتا
    .meaning = جو تنہائی میں اور محفوظ جگہ بتایا گیا اس سے ظاہر نہیں ہوتا۔ اس سے کسی کا حق رد نہیں ہوتا: پھر پوچھیں، یا کوئی نامزد افسر تحریری فیصلہ دے۔

forced-shown = جبری مشقت: ثابت
    .meaning = کسی نے زور، دھمکی یا ایسے دباؤ کا ذکر کیا جسے قانون مانتا ہے۔
forced-presumed = جبری مشقت: قانون نے مان لی
    .meaning = قانون کسی اور بات سے، جیسے کم از کم اجرت سے کم ادائیگی سے، زبردستی مان لیتا ہے۔
forced-not_known = جبری مشقت: ابھی معلوم نہیں
    .meaning = کہنے کے لیے کافی نہیں بتایا گیا۔
forced-not_shown = جبری مشقت: جو بتایا گیا اس سے ظاہر نہیں
    .meaning = جو بتایا گیا اس سے زبردستی ظاہر نہیں ہوتی۔ پھر پوچھا جا سکتا ہے۔

## The eleven signs of forced labour named by the International Labour Organization (ILO)

indicator-abuse_of_vulnerability = کمزوری کا فائدہ اٹھایا گیا
indicator-deception = دھوکا دیا گیا
indicator-restriction_of_movement = آنے جانے سے روکا گیا
indicator-isolation = دوسروں سے الگ رکھا گیا
indicator-physical_and_sexual_violence = جسمانی یا جنسی تشدد
indicator-intimidation_and_threats = دھمکی اور ڈرانا
indicator-retention_of_identity_documents = شناختی دستاویز کسی اور نے رکھے
indicator-withholding_of_wages = اجرت روکی گئی
indicator-debt_bondage = قرض سے باندھا گیا
indicator-abusive_working_and_living_conditions = رہنے اور کام کے خراب حالات
indicator-excessive_overtime = حد سے زیادہ گھنٹے کام

## Other laws that the same facts may meet

also-child_labour = بچہ مزدوری
    .why = 14 سال سے کم عمر کا بچہ کام پر، یا 14 سے 17 سال کا نوعمر خطرناک کام پر (بچہ اور نوعمر مزدوری ایکٹ، 1986)۔
also-trafficking = انسانی اسمگلنگ
    .why = دھمکی، زور، دھوکے یا لالچ سے بھرتی کرنا، لے جانا یا رکھنا تاکہ استحصال کیا جائے (بھارتیہ نیائے سنہتا کی دفعہ 143؛ 1 جولائی 2024 سے پہلے تعزیرات ہند کی دفعہ 370)۔
# The Palermo Protocol (United Nations, 2000): for children no force or deceit needs to be shown.
also-trafficking_palermo = انسانی اسمگلنگ، اقوام متحدہ کی تعریف کے مطابق
    .why = اوپر کی طرح، لیکن 18 سال سے کم عمر کے لیے دھمکی، زور یا دھوکا دکھانا ضروری نہیں۔
also-scst_atrocity = درج فہرست ذات یا قبیلے کے شخص پر ظلم
    .why = جو درج فہرست ذات یا قبیلے سے نہیں، اس نے ان کے کسی فرد سے جبری یا بندھوا مزدوری کرائی (ایس سی/ایس ٹی انسداد مظالم ایکٹ، 1989)۔
also-forced_labour_ilo = جبری مشقت، بین الاقوامی تعریف کے مطابق
    .why = وہ کام جو اپنی مرضی سے نہ ہو اور کسی سزا کے ڈر سے کیا جائے (آئی ایل او کنونشن 29)۔
# Section 79 of the Juvenile Justice Act, 2015.
also-jj79 = بچہ جسے بندھوا مزدوری میں رکھا گیا
    .why = 18 سال سے کم عمر کا شخص جسے بندھوا مزدوری میں رکھا گیا، یا جس کی کمائی روکی یا استعمال کی گئی (جووینائل جسٹس ایکٹ، 2015، دفعہ 79)۔

## Whose word it is

speaker-worker = مزدور نے بتایا
speaker-family = خاندان نے بتایا
speaker-witness = گواہ نے بتایا
speaker-official = سرکاری اہلکار نے بتایا
speaker-employer = مالک نے بتایا
speaker-document = دستاویز سے
speaker-computed = حساب سے نکلا
speaker-interviewer = پوچھنے والے نے لکھا
# Before a list of grounds: "because: paid ₹ 300 a week"
because = کیونکہ
# A fact that was told within hearing of the employer: a "no" counts as not known.
told-not-private = تنہائی میں نہیں بتایا گیا
# Two people of equal weight said different things.
told-conflict = دو بیان مختلف ہیں: نامعلوم سمجھا گیا
