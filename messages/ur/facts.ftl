### The facts of one person's labour: one message for each name of the public contract.
### The value is a short label (a column, a line on the case page). .ask is the question as it is read
### aloud to the worker: kind, second person, one thing at a time. .help is for the interviewer.
### "Not known" is always a good answer; nobody is pressed for one.

## Place and time

# A label such as TN-0042-3; never a person's name.
fact-case = کیس کی پہچان
    .ask = اس شخص کے کیس کو کیا پہچان دینی ہے؟
    .help = ایک مختصر پہچان جو نام نہ ہو۔ ہر شخص کے لیے الگ ہو۔
fact-work-state = ریاست جہاں کام تھا
    .ask = کام کس ریاست میں تھا؟
fact-work-district = ضلع جہاں کام تھا
    .ask = کام کس ضلع میں تھا؟
    .help = اگر ضلع معلوم نہ ہو تو سب سے قریب کا قصبہ یا بازار لکھیں۔
fact-home-state = گھر کی ریاست
    .ask = آپ کس ریاست سے ہیں؟
fact-home-district = گھر کا ضلع
    .ask = آپ کا گھر کس ضلع میں ہے؟
fact-work-kind = کام کی قسم
    .ask = کام کس قسم کا تھا؟
# The exact job: minimum wage rates hang on it.
fact-work-task = کیا کام کیا
    .ask = وہاں آپ ٹھیک ٹھیک کیا کام کرتے تھے؟
    .help = مثلاً اینٹ پاتھنا، بھٹے تک ڈھونا، پکانا، لادنا، ہل چلانا، کھانا پکانا۔ اجرت کی شرح اسی پر منحصر ہے۔
# Wage orders divide a State into zones or areas.
fact-work-zone = اجرت کا زون
    .ask = وہ جگہ شہر تھی، چھوٹا قصبہ یا گاؤں؟
    .help = ریاست کے اجرت کے حکم کا زون یا علاقہ، جیسے A، B یا C، اگر معلوم ہو۔
fact-work-from = کام شروع ہوا
    .ask = آپ نے وہاں کام کب شروع کیا؟
    .help = صرف سال کافی ہے، یا مہینہ اور سال۔ تہوار یا فصل سے لوگوں کو یاد آتا ہے۔
fact-work-to = کام ختم ہوا
    .ask = آپ نے وہاں کام کب چھوڑا؟
    .help = اگر اب بھی وہیں ہوں تو خالی چھوڑ دیں۔ ہر موسم کو الگ مدت لکھیں۔
fact-days-worked = کام کے دن
    .ask = اس پورے عرصے میں آپ نے تقریباً کتنے دن کام کیا؟
    .help = صرف اگر معلوم ہو۔ ہفتوں یا موسم کے حساب سے گنتی مدد دیتی ہے۔
fact-informed-on = دفتر کو بتایا گیا
    .ask = کسی دفتر کو اس بارے میں پہلی بار کب بتایا گیا؟

## How this was told

fact-told-private = تنہائی میں بتایا گیا
    .ask = کیا ہم یہاں اکیلے ہیں، کہ کام کی جگہ کا کوئی شخص ہماری بات نہ سنے؟
    .help = یہ پوچھنے والا خود طے کرے۔ مالک کے سنتے ہوئے کہا گیا ”نہیں“ نامعلوم شمار ہوتا ہے۔
fact-told-language = بات چیت کی زبان
    .ask = آپ کون سی زبان سب سے آسانی سے بولتے ہیں؟
fact-told-interpreter = ترجمان نے مدد کی
    .ask = کیا کوئی ہمارے درمیان ترجمانی کر رہا ہے؟
    .help = پہلے پوچھیں کہ یہ ترجمان انہیں منظور ہے یا نہیں۔ کام کی جگہ کے کسی شخص یا اس کے رشتہ دار سے ترجمہ نہ کرائیں۔

## The person

fact-person-worked = اس شخص نے وہاں کام کیا
    .ask = کیا آپ نے خود وہاں کام کیا؟
    .help = جنہوں نے کام نہیں کیا وہ بھی روکے گئے ہو سکتے ہیں، جیسے چھوٹے بچے یا بوڑھے ماں باپ۔ وہ بھی شمار ہوتے ہیں۔
fact-worker-age = موجودہ عمر
    .ask = آپ کی عمر کیا ہے؟
    .help = پورے سالوں میں۔ اندازہ کچھ نہ ہونے سے بہتر ہے؛ آگے بتائیں کہ عمر کیسے معلوم ہوئی۔
fact-age-at_start = کام شروع کرتے وقت عمر
    .ask = وہاں کام شروع کرتے وقت آپ کی عمر کیا تھی؟
    .help = جو 15 سال کی عمر میں لایا گیا اور 19 میں آزاد ہوا وہ بچہ بھی شمار ہوتا ہے اور بالغ بھی۔
fact-age-basis = عمر کیسے معلوم ہوئی
    .ask = آپ کو اپنی عمر کیسے معلوم ہے؟
fact-worker-sex = جنس
    .ask = آپ عورت ہیں، مرد ہیں یا ٹرانس جینڈر؟
    .help = وہی لکھیں جو وہ شخص اپنے بارے میں کہے۔
# Social category as used in certificates: Scheduled Caste, Scheduled Tribe, Other Backward Class, general.
fact-worker-category = سماجی زمرہ
    .ask = کیا آپ کا خاندان درج فہرست ذات، درج فہرست قبیلہ، دیگر پسماندہ طبقے سے ہے، یا ان میں سے کسی سے نہیں؟
    .help = درج فہرست ذاتوں اور قبیلوں کو قانون زیادہ تحفظ دیتا ہے۔ یہ کسی کے خلاف کبھی نہیں جاتا۔
fact-worker-disabled = معذوری ہے
    .ask = کیا آپ کو جسم یا ذہن کی کوئی معذوری ہے؟
    .help = اس سے واجب امداد بڑھتی ہے۔ یہ کسی کے خلاف کبھی نہیں جاتا۔
fact-worker-migrant = دوسری جگہ سے آئے
    .ask = کیا آپ اس کام کے لیے کسی دوسری جگہ سے آئے؟ دوسری ریاست سے؟
fact-worker-contract_labour = ٹھیکیدار کے ذریعے لایا گیا یا اجرت ملی
    .ask = کیا کوئی ٹھیکیدار یا دلال آپ کو کام پر لایا، یا پیسے دیتا تھا؟
    .help = یہ بھی پوچھیں: آپ کو کون لایا؟ آپ کو پیسے کس نے دیے؟ ہاں، اگر کسی ٹھیکیدار، جمعدار یا دلال نے رکھا یا اجرت بانٹی۔
fact-identity-none = کوئی شناختی دستاویز نہیں
    .ask = کیا آپ اپنے کسی بھی شناختی کارڈ یا کاغذ کے بغیر ہیں؟
    .help = ہاں، اگر ایک بھی نہیں ہے۔ تب دفتر کو درخواست دینے میں مدد کرنی ہوگی۔

## How it began

fact-agreement-made = کوئی بات طے ہوئی
    .ask = کیا کام اور پیسے کے بارے میں زبانی یا تحریری کوئی بات طے ہوئی تھی؟
    .help = چند لفظ کافی ہیں۔ یہ رواج کہ ”ہمارا خاندان انہی کا کام کرتا ہے“ بھی ایسی ہی بات ہے۔
fact-recruited-by_deception = کام کے بارے میں دھوکا دیا گیا
    .ask = کیا اجرت، کام، جگہ یا آپ کی آزادی بتائی ہوئی بات سے مختلف نکلی؟
    .help = یہ بھی پوچھیں: آپ کو کیا بتایا گیا تھا؟ وہاں پہنچ کر آپ نے کیا پایا؟ ہاں، اگر اجرت، کام، جگہ یا آزادی وعدے سے مختلف نکلی۔
fact-recruited-transported = کوئی وہاں لے گیا
    .ask = کیا کوئی آپ کو وہاں لے گیا، یا سفر کا انتظام یا خرچ کسی نے کیا؟

## Advance and debt

fact-advance-taken = پیشگی لی گئی
    .ask = کام سے پہلے کیا آپ نے یا آپ کے خاندان میں کسی نے پیسے، اناج یا کوئی اور چیز لی؟
    .help = کاغذ ضروری نہیں۔ ادھار راشن، بس کا کرایہ یا شادی کا خرچ بھی شمار ہوتا ہے۔
fact-advance-amount = پیشگی کی رقم
    .ask = اس وقت کتنی رقم تھی؟
fact-debt-said_now = اب کتنا قرض بتاتے ہیں
    .ask = وہ کہتے ہیں کہ اب آپ پر کتنا باقی ہے؟
    .help = جو مالک کہتا ہے۔ قانون میں بندھوا قرض ختم ہے، رقم چاہے جو بھی ہو۔
fact-advance-by = پیشگی کس نے لی
    .ask = کس نے لی: آپ نے، آپ کے باپ یا ماں نے، شوہر یا بیوی نے، کسی اور نے؟
fact-advance-from = پیشگی کس نے دی
    .ask = کس نے دی؟
fact-advance-documented = پیشگی کاغذ پر ہے
    .ask = کیا اس بارے میں کچھ لکھا گیا تھا؟
    .help = صرف ریکارڈ کے لیے۔ کاغذ ہو یا نہ ہو، یہ اس شخص کے خلاف کبھی نہیں جاتا۔
fact-advance-cause = پیشگی کس لیے تھی
    .ask = آپ کے خاندان کو اس کی ضرورت کس لیے تھی؟
fact-obligation-customary = رواج کی وجہ سے کام کرنا پڑا
    .ask = کیا آپ کو وہاں اس لیے کام کرنا پڑا کہ آپ کے گاؤں یا برادری میں ہمیشہ سے ایسا ہی ہے؟
fact-obligation-inherited = قرض یا ذمہ داری بزرگ سے آئی
    .ask = کیا قرض یا کام کرنے کی ذمہ داری آپ پر باپ، ماں، دادا دادی یا نانا نانی سے آئی؟
fact-obligation-caste = ذات کی وجہ سے کام کرنا پڑا
    .ask = کیا آپ کو وہاں اس ذات یا برادری کی وجہ سے کام کرنا پڑا جس میں آپ پیدا ہوئے؟
fact-obligation-surety = کسی کی ضمانت دی تھی
    .ask = کیا آپ کو اس لیے کام کرنا پڑا کہ جس کی آپ نے ضمانت دی تھی اس نے نہیں چکایا؟
# Names of the 31 customary forms in the Act, such as Hali, Kamiya, Vetti, or the local word.
fact-custom-name = رواج کا مقامی نام
    .ask = کیا آپ کے یہاں اس طرح کے کام کا کوئی نام ہے؟
    .help = مثلاً ہالی، کامیا، جیتھا، ویٹی، ساگڑی۔ اگر قانون میں اس کا نام ہے تو طے شدہ بات مان لی جاتی ہے۔
fact-consideration-other = کوئی اور قیمتی چیز دی گئی
    .ask = کیا آپ کو یا آپ کے خاندان کو کوئی اور چیز ملی جس کے بدلے کام کرنا پڑا، جیسے مکان یا زمین کا ٹکڑا؟

## Pay

fact-wage-none = بالکل اجرت نہیں
    .ask = کیا آپ نے بالکل بغیر اجرت کے کام کیا؟
    .help = نہیں، اگر کچھ بھی پیسے ملے، چاہے صرف کھانے کے: انہیں رقم میں لکھیں۔ یہ بھی پوچھیں: کھانے کے لیے ہفتہ وار پیسے؟ کتنے لوگوں کے لیے؟ موسم کے آخر میں؟
fact-wage-amount = اجرت جو واقعی ملی
    .ask = واقعی آپ کے ہاتھ میں کتنے پیسے آئے؟
    .help = ساری کٹوتی کے بعد۔ آگے بتائیں کہ کتنے وقت کے اور کتنے لوگوں کے لیے۔
fact-wage-unit = اجرت کس حساب سے
    .ask = وہ ایک دن کے تھے، ہفتے کے، مہینے کے، موسم کے، یا نگ کے حساب سے؟
fact-wage-shared_by = کتنے لوگوں کی اجرت
    .ask = وہ پیسے کتنے لوگوں کے لیے تھے؟
    .help = بھٹے جوڑوں اور خاندانوں کو اکٹھی اجرت دیتے ہیں۔ اس سے ہر شخص کی اجرت نکالی جاتی ہے۔
fact-wage-promised = اجرت جس کا وعدہ ہوا
    .ask = آپ سے کتنے کا وعدہ ہوا تھا؟
    .help = اتنے ہی وقت یا اتنے ہی نگ کے لیے جتنے کی اجرت واقعی ملی۔
fact-wage-in_kind = اجرت میں دی گئی چیزیں
    .ask = اجرت کے طور پر جو اناج، کھانا یا دوسری چیزیں ملیں ان کی قیمت کتنی تھی؟
fact-wage-local_usual = وہاں اسی کام کی عام اجرت
    .ask = اسی کام کے لیے وہاں دوسروں کو ایک دن کا کیا ملتا ہے؟
    .help = اس وقت کام آتی ہے جب اس کام کے لیے کم از کم اجرت مقرر نہ ہو، یا شرح ہمیں معلوم نہ ہو۔
fact-wage-deducted = پیشگی کے لیے اجرت سے کٹا
    .ask = پیشگی کے نام پر آپ کی اجرت سے کتنا کاٹا گیا؟
    .help = پورے عرصے میں۔ جو بندھوا قرض کے نام پر کٹا وہ نہ ملا ہوا شمار ہوتا ہے۔
fact-output-per_day = ایک دن میں بنائے گئے نگ
    .ask = آپ ایک دن میں کتنی اینٹیں یا نگ بناتے تھے؟
fact-output-shared_by = یہ نگ کتنے لوگوں نے بنائے
    .ask = آپ کتنے لوگ مل کر بناتے تھے؟

## Work

fact-hours-per_day = روزانہ کام کے گھنٹے
    .ask = آپ دن میں کتنے گھنٹے کام کرتے تھے؟
    .help = یہ بھی پوچھیں: کس وقت سے کس وقت تک؟ کھانے اور آرام کا وقت نکال دیں۔
fact-days-per_week = ہفتے میں کام کے دن
    .ask = آپ ہفتے میں کتنے دن کام کرتے تھے؟
    .help = اگر آرام کا کوئی دن نہیں تھا تو 7۔
fact-skill = ہنر
    .ask = کیا وہ ایسا کام تھا جو کوئی بھی کر لے، یا جسے سیکھنا پڑتا ہے؟
    .help = اگر یقین نہ ہو تو چھوڑ دیں۔ تب سب سے کم شرح لی جاتی ہے۔

## Leaving

fact-free-other_work = دوسرا کام کرنے کی آزادی
    .ask = پیسے چکنے سے پہلے کیا آپ کہیں اور کام کر سکتے تھے؟
fact-free-movement = جانے اور گھومنے پھرنے کی آزادی
    .ask = کیا آپ اور آپ کا خاندان بغیر روکے گئے اور بغیر سزا کے وہاں سے نکل کر جہاں چاہیں جا سکتے تھے؟
    .help = یہ بھی پوچھیں: اگر آپ کا خاندان آج رات چلا جاتا تو کیا ہوتا؟ نہیں، اگر انہیں روکا جاتا، پکڑ کر واپس لایا جاتا، مارا جاتا یا ان سے پیسے لیے جاتے۔ دکان تک جانا آزادی نہیں ہے۔
fact-free-sale = اپنی چیز بیچنے کی آزادی
    .ask = جو آپ کا تھا یا جو آپ نے بنایا، کیا آپ اسے بازار کے بھاؤ پر جسے چاہیں بیچ سکتے تھے؟
fact-debt-held_them = قرض نے وہاں روکے رکھا
    .ask = کیا اس قرض نے آپ کو وہاں روکے رکھا؟

## Harm. Only in private; stop when the person wants to stop.

fact-force-threat = دھمکی دی گئی
    .ask = کیا کسی نے آپ کو یا آپ کے خاندان کو دھمکی دی؟
    .help = نقصان پہنچانے، پولیس، گھر یا اجرت چھن جانے کی۔
fact-force-violence = مار پیٹ یا چوٹ
    .ask = کیا کسی نے آپ کو یا آپ کے ساتھ کے کسی شخص کو مارا یا چوٹ پہنچائی؟
# Asked only by a trained person, in private.
fact-force-sexual = جنسی تشدد
    .ask = کیا کسی نے آپ کو اس طرح چھوا یا تنگ کیا جو آپ نہیں چاہتے تھے؟
    .help = صرف تربیت یافتہ شخص پوچھے، تنہائی میں، ان کی پسند کا کوئی شخص ساتھ ہو۔ یہ سوال چھوڑا جا سکتا ہے۔
fact-force-confinement = بند رکھا گیا یا جانے سے روکا گیا
    .ask = کیا آپ کو کبھی بند کیا گیا یا پھاٹک پر روکا گیا؟
fact-force-surveillance = نگرانی کی گئی
    .ask = جب آپ باہر جاتے تھے یا رات کو، کیا کوئی آپ پر نظر رکھتا تھا؟
fact-force-documents_held = کاغذات کسی اور نے رکھے
    .ask = کیا کسی نے آپ کے کارڈ یا کاغذ، بینک کی کتاب یا فون لے لیا یا رکھ لیا؟
fact-force-wages_withheld = اجرت روکی گئی
    .ask = کیا اجرت اس لیے روکی گئی کہ آپ رکے رہیں؟
fact-force-isolation = دوسروں سے الگ رکھا گیا
    .ask = کیا آپ کو اپنے خاندان یا دوسروں سے بات کرنے سے روکا گیا؟
    .help = ہاں، اگر وہ جب چاہتے بات نہیں کر سکتے تھے۔
fact-force-deception = دھوکا دیا گیا
    .ask = کیا آپ کو وہاں لانے یا روکنے کے لیے ایسی باتیں کہی گئیں جو سچ نہ نکلیں؟
fact-force-excessive_overtime = حد سے زیادہ گھنٹے کام کرایا گیا
    .ask = کیا آپ کو دوسروں سے کہیں زیادہ دیر تک یا رات کو کام کرنا پڑتا تھا، اور انکار نہیں کر سکتے تھے؟
fact-force-bad_conditions = رہنے یا کام کے خراب حالات
    .ask = کیا سونے کی جگہ، پانی، کھانا یا کام خراب، گندا یا خطرناک تھا؟
    .help = یہ بھی پوچھیں: سونے کی جگہ، پانی، کھانا اور کام کیسا تھا؟ ہاں، اگر خراب، گندا یا خطرناک تھا۔
# Derived, or set by the interviewer: hunger, illness, no other house, not knowing the language.
fact-force-vulnerability_abused = ضرورت کا فائدہ اٹھایا گیا
    .ask = کیا کوئی ایسی مجبوری تھی جس سے کوئی چارہ نہ رہا، جیسے بھوک، بیماری یا رہنے کی کوئی اور جگہ نہ ہونا؟
    .help = پوچھنے والا خود بھی یہ لکھ سکتا ہے۔
fact-injury = کام پر چوٹ لگی
    .ask = کیا کام سے آپ کو چوٹ لگی یا بیماری ہوئی؟
fact-died-on = وفات کی تاریخ
    .ask = اس شخص کا انتقال کب ہوا؟
    .help = صرف تب، جب اس شخص کا انتقال ہو چکا ہو۔ جو واجب تھا خاندان اب بھی مانگ سکتا ہے۔
# A list of role:category, such as owner:general; contractor:SC.
fact-accused = کس نے روکا: کردار اور سماجی زمرہ
    .ask = وہاں آپ پر کس کا زور تھا: مالک، ٹھیکیدار، کوئی اور؟ کیا آپ ان کی برادری جانتے ہیں؟
    .help = یہاں نام نہیں۔ ہر ایک کے لیے ایک سطر: کردار اور سماجی زمرہ۔ ایک کا درج فہرست ذات سے ہونا دوسرے کو بری نہیں کرتا۔
# The short form of the same when there is only one.
fact-accused-category = روکنے والے کا سماجی زمرہ
    .ask = جس نے آپ کو روکا، کیا آپ جانتے ہیں کہ وہ کس برادری سے ہے؟

## Family

fact-family-also_working = خاندان کے لوگ جن سے کام کرایا گیا
    .ask = آپ کے خاندان کے کتنے اور لوگ وہاں آپ کے ساتھ کام کرتے تھے؟
fact-children-working = 14 سال سے کم عمر کے کام کرنے والے بچے
    .ask = وہاں 14 سال سے کم عمر کے کتنے بچے کام کرتے تھے؟
fact-adolescents-working = 14 سے 17 سال کے کام کرنے والے نوعمر
    .ask = وہاں 14 سے 17 سال کے کتنے نوعمر کام کرتے تھے؟

## Claim

fact-claim-bonded = کہتے ہیں کہ قرض بندھوا ہے
    .ask = کیا آپ کہتے ہیں کہ اس قرض کی وجہ سے آپ سے کام کرایا گیا؟
    .help = اگر وہ شخص یا نگرانی کمیٹی یہ کہے تو قرض دینے والے کو اس کا الٹ ثابت کرنا ہوگا۔
fact-paper-signed = کاغذ جس پر دستخط یا انگوٹھا لگوایا گیا
    .ask = کیا کسی نے آپ سے کسی کاغذ پر دستخط کرائے یا انگوٹھا لگوایا؟ کون سا کاغذ؟
    .help = دستخط کیا ہوا کاغذ اس شخص کے خلاف کبھی نہیں جاتا۔

## What the offices did

fact-enquiry-on = تحقیقات ہوئی
    .ask = افسر تحقیقات کے لیے کب آیا؟
fact-freed-on = کب سے آزاد
    .ask = آپ کب سے آزاد ہیں؟
fact-freed-how = کیسے آزاد ہوئے
    .ask = آپ وہاں سے کیسے نکلے؟
    .help = چھاپہ ضروری نہیں۔ جو بھاگ نکلا، نکال دیا گیا یا پیسے دے کر نکلا، اس کے حقوق وہی ہیں۔
fact-rescued-on = بازیاب کیا گیا
    .ask = افسروں نے آپ کو کب نکالا؟
fact-statement-on = بیان لکھا گیا
    .ask = افسر نے آپ کا بیان کب لکھا؟
fact-finding-on = تحریری نتیجہ
    .ask = مجسٹریٹ نے تحریری فیصلہ کب دیا؟
fact-finding-outcome = کیا پایا گیا
    .ask = مجسٹریٹ نے کیا فیصلہ کیا؟
fact-certificate-on = رہائی سرٹیفکیٹ دیا گیا
    .ask = آپ کو رہائی سرٹیفکیٹ کب ملا؟
fact-certificate-form = رہائی سرٹیفکیٹ کی قسم
    .ask = سرٹیفکیٹ صرف آپ کے لیے ہے یا پورے خاندان کے لیے؟
    .help = ہر شخص کا اپنا ہونا چاہیے، بچوں کا بھی۔
fact-certificate-office = سرٹیفکیٹ دینے والا دفتر
    .ask = سرٹیفکیٹ کس دفتر نے دیا؟
fact-certificate-refused_on = رہائی سرٹیفکیٹ سے انکار
    .ask = دفتر نے سرٹیفکیٹ دینے سے کب انکار کیا؟
fact-assistance-immediate_on = فوری امداد دی گئی
    .ask = آزاد ہونے کے بعد پہلی رقم کب ملی؟
fact-assistance-immediate_amount = فوری امداد: رقم
    .ask = آپ کو کتنی رقم ملی؟
fact-identity-applied_on = شناختی دستاویز کی درخواست دی
    .ask = آپ کے شناختی کارڈ کی درخواست کب دی گئی؟
fact-repatriated-on = گھر پہنچایا گیا
    .ask = آپ کو گھر کب پہنچایا گیا؟
# FIR: first information report, the police record that starts a case.
fact-fir-on = ایف آئی آر درج ہوئی
    .ask = پولیس نے مقدمہ کب درج کیا؟
fact-fir-refused_on = ایف آئی آر سے انکار
    .ask = پولیس نے درج کرنے سے کب انکار کیا؟
fact-fir-sections = ایف آئی آر کی دفعات
    .ask = ایف آئی آر میں قانون کی کون سی دفعات ہیں؟
# The law's own term is "victim"; the screen says person.
fact-victim_informed-on = مقدمے کی پیش رفت بتائی گئی
    .ask = پولیس نے آپ کو کب بتایا کہ مقدمہ کہاں تک پہنچا؟
fact-chargesheet-on = چارج شیٹ داخل ہوئی
    .ask = پولیس نے عدالت میں چارج شیٹ کب داخل کی؟
fact-judgment-on = فیصلہ
    .ask = عدالت نے فیصلہ کب دیا؟
fact-judgment-outcome = مقدمے کا نتیجہ
    .ask = عدالت نے کیا فیصلہ دیا؟
fact-reimbursement-proposed_on = فوری امداد کی واپسی کی تجویز بھیجی گئی
    .ask = ریاست نے مرکز سے فوری امداد کی رقم واپس کب مانگی؟
fact-rehabilitation-proposed_on = بازآبادکاری کی رقم کی تجویز بھیجی گئی
    .ask = آپ کی بازآبادکاری کی رقم کی تجویز کب بھیجی گئی؟
fact-rehabilitation-paid_on = بازآبادکاری کی رقم دی گئی
    .ask = بازآبادکاری کی رقم کب ملی؟
fact-rehabilitation-paid_amount = بازآبادکاری کی رقم: کتنی
    .ask = آپ کو کتنی رقم ملی؟
fact-property-demanded_on = جائیداد واپس مانگی گئی
    .ask = آپ نے اپنی چیزیں یا زمین واپس کب مانگی؟
fact-property-restored_on = جائیداد واپس ملی
    .ask = وہ آپ کو کب واپس ملیں؟
fact-evicted-on = گھر سے نکالا گیا
    .ask = آپ کو گھر سے کب نکالا گیا؟
fact-homestead-restored_on = گھر واپس ملا
    .ask = آپ کو اپنے گھر میں کب واپس آنے دیا گیا؟
fact-wage_claim-on = اجرت کا دعویٰ داخل ہوا
    .ask = آپ کی اجرت کا دعویٰ کب داخل ہوا؟
fact-wage_decision-on = اجرت کے دعوے کا فیصلہ
    .ask = آپ کی اجرت کے دعوے کا فیصلہ کب ہوا؟
fact-compensation-applied_on = معاوضے کی درخواست دی
    .ask = معاوضے کی درخواست کب دی گئی؟
fact-compensation-decided_on = معاوضے کا فیصلہ
    .ask = معاوضے کا فیصلہ کب ہوا؟
fact-legal_aid-applied_on = مفت وکیل کی درخواست دی
    .ask = مفت وکیل کی درخواست کب دی گئی؟
fact-school-admitted_on = بچے کا اسکول میں داخلہ
    .ask = بچے کا اسکول میں داخلہ کب ہوا؟
fact-job-demanded_on = روزگار گارنٹی کے تحت کام مانگا
    .ask = آپ نے روزگار گارنٹی کے تحت کام کب مانگا؟
fact-job-given_on = روزگار گارنٹی کے تحت کام ملا
    .ask = آپ کو کام کب ملا؟
# Relief under the SC/ST Prevention of Atrocities Act.
fact-scst-relief_paid_amount = ایس سی/ایس ٹی قانون کے تحت راحت: ملی ہوئی رقم
    .ask = ایس سی/ایس ٹی قانون کے تحت آپ کو کتنی راحت ملی ہے؟

## Answers

choice-answer-yes = ہاں
choice-answer-no = نہیں
# Must look and read different from "No".
choice-answer-not_known = معلوم نہیں

choice-work_kind-agriculture = کھیت کا کام
choice-work_kind-brick_kiln = اینٹ بھٹہ
choice-work_kind-stone_quarry = پتھر کی کان
choice-work_kind-mine = کان
choice-work_kind-construction = تعمیراتی کام
choice-work_kind-domestic_work = گھریلو کام
choice-work_kind-rice_mill = چاول مل
choice-work_kind-textile_mill = کپڑا مل
choice-work_kind-garment = سلے کپڑے بنانا
choice-work_kind-carpet = قالین بنائی
# Embroidery such as zari and zardozi.
choice-work_kind-embroidery = کڑھائی (زری)
choice-work_kind-bangle = چوڑی بنانا
choice-work_kind-fishing = ماہی گیری
choice-work_kind-forestry = درخت کاٹنا اور جنگل کا کام
choice-work_kind-plantation = باغان (پلانٹیشن)
choice-work_kind-animal_grazing = مویشی چرانا
choice-work_kind-hotel = ہوٹل یا کھانے کی جگہ
choice-work_kind-begging = بھیک مانگنا
choice-work_kind-sexual_exploitation = جنسی استحصال
choice-work_kind-factory = فیکٹری یا کارخانہ
choice-work_kind-other = دوسرا کام

choice-sex-female = عورت یا لڑکی
choice-sex-male = مرد یا لڑکا
choice-sex-transgender = ٹرانس جینڈر

choice-category-SC = درج فہرست ذات
choice-category-ST = درج فہرست قبیلہ
choice-category-OBC = دیگر پسماندہ طبقہ
choice-category-general = ان میں سے کوئی نہیں (عام)

choice-migrant-none = وہیں کے رہنے والے
choice-migrant-within_state = اسی ریاست میں دوسری جگہ سے آئے
choice-migrant-inter_state = دوسری ریاست سے آئے

choice-advance_by-self = خود
choice-advance_by-parent = باپ یا ماں
choice-advance_by-grandparent = دادا دادی یا نانا نانی
choice-advance_by-child = بیٹا یا بیٹی
choice-advance_by-spouse = شوہر یا بیوی
choice-advance_by-sibling = بھائی یا بہن
choice-advance_by-other = کوئی اور

choice-advance_from-employer = مالک
choice-advance_from-contractor = ٹھیکیدار
choice-advance_from-agent = دلال
choice-advance_from-moneylender = ساہوکار
choice-advance_from-other = کوئی اور

choice-advance_cause-illness = بیماری
choice-advance_cause-marriage = شادی
choice-advance_cause-dowry = جہیز
choice-advance_cause-funeral = آخری رسومات
choice-advance_cause-food = کھانا
choice-advance_cause-liquor = شراب
choice-advance_cause-crop_loss = فصل کا نقصان
choice-advance_cause-education = تعلیم
choice-advance_cause-travel = سفر
choice-advance_cause-old_debt = پرانا قرض
choice-advance_cause-festival = تہوار
choice-advance_cause-housing = مکان
choice-advance_cause-other = کچھ اور

choice-age_basis-stated = جیسا وہ شخص کہے
choice-age_basis-document = دستاویز سے
choice-age_basis-medical = طبی جانچ سے
choice-age_basis-appearance = دیکھنے سے اندازہ

choice-wage_unit-hour = فی گھنٹہ
choice-wage_unit-day = فی دن
choice-wage_unit-week = فی ہفتہ
choice-wage_unit-month = فی مہینہ
choice-wage_unit-season = پورا موسم
choice-wage_unit-year = فی سال
choice-wage_unit-piece = فی نگ
choice-wage_unit-1000_bricks = فی 1,000 اینٹ
choice-wage_unit-whole_period = پوری مدت

choice-skill-unskilled = غیر ہنرمند
choice-skill-semi_skilled = نیم ہنرمند
choice-skill-skilled = ہنرمند
choice-skill-highly_skilled = اعلیٰ ہنرمند

choice-freed_how-rescued = افسروں نے نکالا
choice-freed_how-escaped = خود نکل آئے
choice-freed_how-sent_away = نکال دیا گیا
choice-freed_how-paid_off = پیسے دے کر نکلے
choice-freed_how-still_held = اب بھی روکے ہوئے ہیں

choice-finding_outcome-bonded = بندھوا مزدوری
choice-finding_outcome-other_forced = جبری مشقت کی کوئی اور شکل
choice-finding_outcome-not_bonded = بندھوا مزدوری نہیں

choice-certificate_form-individual = ہر شخص کے لیے
choice-certificate_form-family = خاندان کے لیے ایک

choice-judgment_outcome-convicted = سزا ہوئی
choice-judgment_outcome-acquitted = بری ہوئے
choice-judgment_outcome-other = کوئی اور نتیجہ

choice-paper_signed-none = کوئی کاغذ نہیں
choice-paper_signed-blank = خالی کاغذ
choice-paper_signed-settlement = سمجھوتہ
choice-paper_signed-not_bonded = کاغذ جس پر لکھا ہے ”بندھوا نہیں“
choice-paper_signed-other = کوئی اور کاغذ

choice-accused_role-owner = مالک
choice-accused_role-employer = کام پر رکھنے والا
choice-accused_role-manager = منیجر یا منشی
choice-accused_role-supervisor = سپروائزر
choice-accused_role-contractor = ٹھیکیدار
choice-accused_role-agent = دلال
choice-accused_role-moneylender = ساہوکار
choice-accused_role-relative = مالک کا رشتہ دار
choice-accused_role-other = کوئی اور

## Customary forms the Act names. Proper names: write them in the script of the language, do not translate.

choice-custom-adiyamar = ادیامار
choice-custom-baramasia = بارہ ماسیا
choice-custom-basahya = بساہیا
choice-custom-bethu = بیٹھو
choice-custom-bhagela = بھگیلا
choice-custom-cherumar = چیرومار
choice-custom-garru_galu = گارو گالو
choice-custom-hali = ہالی
choice-custom-hari = ہاری
choice-custom-harwai = ہروائی
choice-custom-holya = ہولیا
choice-custom-jana = جانا
choice-custom-jeetha = جیتھا
choice-custom-kamiya = کامیا
choice-custom-khundit_mundit = کھنڈت منڈت
choice-custom-kuthia = کوٹھیا
choice-custom-lakhari = لکھاری
choice-custom-munjhi = منجھی
choice-custom-mat = مات
choice-custom-munish = منیش نظام
choice-custom-nit_majoor = نت مجور
choice-custom-paleru = پالیرو
choice-custom-padiyal = پڑیال
choice-custom-pannayilal = پنّئیلال
choice-custom-sagri = ساگڑی
choice-custom-sanji = سانجی
choice-custom-sanjawat = سنجاوت
choice-custom-sewak = سیوک
choice-custom-sewakia = سیوکیا
choice-custom-seri = سیری
choice-custom-vetti = ویٹی

## Names of languages, as this language calls them

language-as = آسامی
language-bn = بنگالی
language-brx = بوڈو
language-doi = ڈوگری
language-en = انگریزی
language-gu = گجراتی
language-hi = ہندی
language-kn = کنڑ
language-ks = کشمیری
language-kok = کونکنی
language-mai = میتھلی
language-ml = ملیالم
language-mni = منی پوری (میتئی)
language-mr = مراٹھی
language-ne = نیپالی
language-or = اوڈیا
language-pa = پنجابی
language-sa = سنسکرت
language-sat = سنتھالی
language-sd = سندھی
language-ta = تمل
language-te = تیلگو
language-ur = اردو
