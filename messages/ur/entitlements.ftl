### What the law gives a person, and how well each number is known.
### entitlement-<id> is a short name; .what is one plain sentence.

entitlement-debt-extinguished = قرض ختم ہے
    .what = ہر بندھوا قرض قانون سے ختم ہے۔ کوئی اسے مانگ نہیں سکتا، اس کا مقدمہ نہیں کر سکتا، نہ اس کے بدلے کچھ لے سکتا ہے۔
entitlement-property-restored = جائیداد واپس ملے گی
    .what = قرض کے لیے جو لیا یا روکا گیا وہ واپس کرنا ہوگا۔
# "Homestead" in the Act: the home the worker lived in as part of the work.
entitlement-homestead-kept = گھر رہے گا
    .what = آزاد ہوئے شخص کو اس گھر سے نہیں نکالا جا سکتا جس میں وہ کام کے سلسلے میں رہتا تھا۔
entitlement-css-immediate_assistance = فوری امداد
    .what = آزاد ہوتے ہی ضلع فنڈ سے ملنے والی رقم۔ بعد میں یہ بازآبادکاری کی رقم میں گنی جاتی ہے۔
entitlement-css-rehabilitation = بازآبادکاری کی رقم
    .what = نئی شروعات کے لیے حکومت ہند کی اسکیم کی رقم۔ اس کا ایک حصہ ایسے فنڈ میں رکھا جا سکتا ہے جو ہر مہینے رقم دے۔
entitlement-wages-shortfall = بقایا اجرت
    .what = پورے عرصے کی کم از کم اجرت اور واقعی ملی ہوئی اجرت کا فرق۔
entitlement-wages-compensation = بقایا اجرت کا معاوضہ
    .what = اجرت اتھارٹی بقایا کے علاوہ اس کے دس گنا تک دینے کا حکم دے سکتی ہے۔
entitlement-fine-daily_payment = جرمانے سے روزانہ کی رقم
    .what = اگر عدالت سزا دے اور جرمانہ وصول ہو تو قانون مزدور کو اس میں سے ہر دن کی رقم دیتا ہے۔
entitlement-scst-relief = ایس سی/ایس ٹی قانون کے تحت راحت
    .what = درج فہرست ذاتوں اور قبیلوں کے لیے راحت، حصوں میں: ایف آئی آر پر، چارج شیٹ پر اور سزا پر۔
entitlement-child_labour-fund = بچہ اور نوعمر مزدور فنڈ
    .what = مالک کا جرمانہ اور حکومت کی رقم، بچے کے لیے فنڈ میں رکھی جاتی ہے۔
entitlement-compensation-victim = جرم سے نقصان اٹھانے والے کا معاوضہ
    .what = ریاست کی معاوضہ اسکیم؛ یہ تب بھی مانگا جا سکتا ہے جب کسی پر مقدمہ نہ چلا ہو۔
entitlement-legal_aid-counsel = مفت وکیل
    .what = وکیل، عدالت کی فیس اور کاغذات بلا معاوضہ، لیگل سروسز اتھارٹی کی طرف سے۔
entitlement-witness-protection = گواہ کی حیثیت سے تحفظ
    .what = درخواست دینے پر اس شخص اور خاندان کو دھمکیوں سے تحفظ، جب تک ضرورت ہو۔
entitlement-employment-guarantee = روزگار گارنٹی کے تحت اجرت والا کام
    .what = گاؤں کے گھرانے کے بالغوں کے لیے ہر سال مقررہ دنوں کا اجرت والا کام، یا کام نہ ملنے پر بھتہ۔
entitlement-education-admission = اسکول میں جگہ
    .what = 6 سے 14 سال کے ہر بچے کے لیے مفت تعلیم، اس کی عمر کی جماعت میں، پڑھائی پوری کرانے کی مدد کے ساتھ۔

## In kind, with the rehabilitation

entitlement-noncash-house_site = گھر کے لیے زمین
    .what = ریاست کی طرف سے مکان کی زمین۔
entitlement-noncash-agricultural_land = کھیتی کی زمین
    .what = ریاست کی طرف سے کھیتی کی زمین۔
entitlement-noncash-land_development = زمین کو کھیتی کے قابل بنانے میں مدد
    .what = اس شخص کی زمین پر ہمواری، پانی اور دوسرے کام۔
entitlement-noncash-dwelling = کم لاگت کا مکان
    .what = کم لاگت پر بنا مکان، یا اسے بنانے میں مدد۔
entitlement-noncash-animal_husbandry = مویشی اور ان کی دیکھ بھال
    .what = گائے بھینس، مرغی، بکری یا سور، اور انہیں پالنے میں مدد۔
entitlement-noncash-wage_employment = کم از کم اجرت پر کام
    .what = ایسا کام جس کی اجرت کم از کم اجرت سے کم نہ ہو۔
entitlement-noncash-minor_forest_produce = جنگل کی پیداوار جمع کرنا اور بیچنا
    .what = جنگل کی چھوٹی پیداوار جمع کرنے، تیار کرنے اور بیچنے میں مدد۔
entitlement-noncash-ration = اناج اور ضروری چیزیں
    .what = راشن کارڈ اور راشن کی دکان سے سامان۔
entitlement-noncash-education = بچوں کی تعلیم
    .what = بچوں کے لیے اسکول، ہاسٹل اور وظیفہ۔
entitlement-noncash-other_schemes = دوسری فلاحی اسکیمیں
    .what = مرکز یا ریاست کی کوئی بھی اسکیم جس کا وہ شخص حقدار ہو۔
entitlement-noncash-safe_accommodation = رہنے کی محفوظ جگہ، کھانا اور گھر تک سفر
    .what = گھر پہنچنے تک پناہ، کھانا اور سفر ضلع کے خرچ پر۔
entitlement-noncash-counselling = بات کرنے والا کوئی
    .what = اس شخص اور خاندان کے لیے مشاورت (کاؤنسلنگ)۔
entitlement-noncash-skill = ہنر کی تربیت
    .what = ہنر کی مفت تربیت۔

## Schemes open to a freed household

entitlement-scheme-pmay_g = پردھان منتری آواس یوجنا (گرامین) کے تحت مکان
    .what = گاؤں میں مکان بنانے کی رقم؛ آزاد ہوئے بندھوا مزدور پہلے آتے ہیں۔
entitlement-scheme-pm_jay = آیوشمان بھارت (PM-JAY) کے تحت ہسپتال کا علاج
    .what = خاندان کا سال میں ایک حد تک ہسپتال میں مفت علاج۔
entitlement-scheme-e_shram = ای شرم کارڈ
    .what = غیر منظم مزدوروں کی قومی فہرست میں نام، 16 سے 59 سال کے لیے۔
# BOCW: Building and Other Construction Workers' welfare board.
entitlement-scheme-bocw = تعمیراتی مزدوروں کا ویلفیئر بورڈ
    .what = پچھلے سال 90 دن تعمیراتی کام کرنے والوں کے لیے فائدے۔
entitlement-scheme-nsap_old_age = بڑھاپا پنشن
    .what = غریب گھرانوں کے لیے 60 سال کی عمر سے ماہانہ پنشن۔
entitlement-scheme-nsap_widow = بیوہ پنشن
    .what = غریب گھرانوں کی بیواؤں کے لیے ماہانہ پنشن۔
entitlement-scheme-nsap_disability = معذوری پنشن
    .what = غریب گھرانوں کے شدید معذور بالغوں کے لیے ماہانہ پنشن۔
entitlement-scheme-nsap_family_benefit = خاندانی امداد
    .what = غریب گھرانے کے کمانے والے کی وفات پر ایک بار دی جانے والی رقم۔
entitlement-scheme-ration = راشن کارڈ
    .what = قومی غذائی تحفظ ایکٹ کے تحت ماہانہ اناج۔
entitlement-scheme-ujjwala = کھانا پکانے کی گیس (اجولا)
    .what = غریب گھرانے کی عورت کے نام گیس کنکشن۔
entitlement-scheme-jan_dhan = بینک کھاتہ (جن دھن)
    .what = بینک کھاتہ جس میں کم از کم رقم رکھنا ضروری نہیں۔
entitlement-scheme-matru_vandana = ماؤں کی مدد (ماترو وندنا)
    .what = بچے کی پیدائش کے آس پاس ماں کے لیے رقم۔
entitlement-scheme-scholarship = وظیفہ
    .what = درج فہرست ذاتوں اور قبیلوں کے بچوں کے لیے وظیفے۔
entitlement-scheme-pm_sym = پنشن کی بچت (PM-SYM)
    .what = 18 سے 40 سال کی عمر میں شامل ہونے والے غیر منظم مزدوروں کی پنشن کی بچت۔

## Where an entitlement stands

entitlement-status-due = واجب
entitlement-status-not_yet = ابھی نہیں
entitlement-status-not_applicable = لاگو نہیں
entitlement-status-not_known = ابھی معلوم نہیں

entitlement-received = { $amount } ملے
entitlement-outstanding = { $amount } باقی
# A part of the rehabilitation money that is placed in a fund and pays every month.
entitlement-of-which-annuity = جس میں سے { $amount } ماہانہ رقم دینے والے فنڈ میں
entitlement-set-off = پہلے ملے ہوئے { $amount } گنے گئے
entitlement-amount-not-known = رقم معلوم نہیں
# After the scheme's approval ended on 31 March 2026.
entitlement-last-known = رقم کی تصدیق نہیں؛ { $date } تک زیادہ سے زیادہ { $amount } تھی، اس سے کم نہیں مانگا جاتا
entitlement-at-least = کم از کم { $amount }
entitlement-between = { $low } اور { $high } کے درمیان
entitlement-up-to = زیادہ سے زیادہ { $amount }
entitlement-no-set-off = باقی سب کے علاوہ
entitlement-per-household = گھرانے کے لیے

## Category of the rehabilitation scheme

category-A = زمرہ A
    .meaning = بالغ مرد، جب نیچے کی کوئی بات لاگو نہ ہو۔
category-B = زمرہ B
    .meaning = عورت، بچہ، یا بچہ جسے جبری بھیک یا جبری بچہ مزدوری کی کسی اور شکل سے نکالا گیا۔
category-C = زمرہ C
    .meaning = ٹرانس جینڈر، معذور شخص، یا عورت یا بچہ جسے جنسی استحصال یا اسمگلنگ سے نکالا گیا؛ یا جہاں ضلع مجسٹریٹ مناسب سمجھے۔
category-not_known = زمرہ ابھی معلوم نہیں
    .meaning = جنس، عمر یا معذوری ابھی نہیں بتائی گئی۔

## How well a number or a rule is known. The mark stands beside every number.

grade-text = متن پڑھا گیا
    .meaning = سرکاری الفاظ پڑھے گئے۔
grade-reported = خبر کے مطابق
    .meaning = دو متفق ذرائع یہ بتاتے ہیں؛ سرکاری الفاظ نہیں پڑھے گئے۔
grade-recalled = یادداشت سے، پہلے تصدیق کریں
    .meaning = اس کام کے لوگ جانتے ہیں، ابھی تصدیق نہیں ہوئی۔ داخل کرنے سے پہلے تصدیق کریں۔
grade-unknown = نامعلوم
    .meaning = ڈھونڈا گیا، نہیں ملا۔ کوئی اندازہ نہیں لگایا گیا۔

## Units of law's numbers

unit-rupees = روپے
unit-rupees_per_day = روپے فی دن
unit-hours = { $count } گھنٹے
unit-days = { $count } دن
unit-months = { $count } مہینے
unit-years = { $count } سال
unit-percent = { $count } فیصد
unit-percent_per_day = { $count } فیصد فی دن
unit-km = { $count } کلومیٹر
# The age of a person in years.
unit-age_years = { $count } سال عمر
unit-kilograms = { $count } کلو
unit-person_days = کام کے { $count } دن
unit-count = { $count }
# "3 times", as in "three times the unpaid amount".
unit-times = { $count } گنا
unit-people = { $count } لوگ

## Wages

wages-due = کم از کم واجب
wages-paid = ادا ہوا
wages-short = کم ادا ہوا
wages-days = گنے گئے دن
# $rates: which minimum wage rate was missing.
wages-rate-not-known = { $state } میں { $work } کے لیے { $date } کی کم از کم اجرت کی شرح یہاں معلوم نہیں۔
wages-no-period = کام کے دن معلوم نہیں، اس لیے رقم ابھی نہیں نکالی جا سکتی۔
wages-no-pay = واقعی کتنی ادائیگی ہوئی، ابھی معلوم نہیں۔
wages-ask-local = پوچھیں کہ اسی کام کے لیے وہاں دوسروں کو کیا ملتا ہے۔
