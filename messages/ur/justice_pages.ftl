### Pages of the cause list, of two districts and of threats, and what is said at entry.

page-hearings-passed = { $count ->
    [one] { $count } تاریخ گزر گئی، کچھ درج نہیں
   *[other] { $count } تاریخیں گزر گئیں، کچھ درج نہیں
}
    .help = تاریخ گزر گئی اور کسی نے نہیں لکھا کہ کیا ہوا۔ عدالت یا وکیل سے پوچھ کر درج کریں۔
page-hearings-undated = { $count ->
    [one] { $count } مقدمہ بغیر اگلی تاریخ
   *[other] { $count } مقدمے بغیر اگلی تاریخ
}
    .help = مقدمہ جاری ہے اور اگلی تاریخ معلوم نہیں۔ پوچھیں۔ دکھائی گئی تاریخ پچھلی سماعت کی ہے۔
page-threats = { $count ->
    [one] { $count } دھمکی جس پر کچھ نہیں کیا گیا
   *[other] { $count } دھمکیاں جن پر کچھ نہیں کیا گیا
}
    .help = پہلے تحفظ۔ اس شخص سے تنہائی میں پوچھیں کہ وہ کیا چاہتا ہے؛ پھر لکھیں کہ کیا کیا گیا۔ تب تک یہ یہیں رہتا ہے۔

page-hearings-title = فہرستِ مقدمات
page-hearings-week = { $from } سے { $until } تک
page-hearings-before = پچھلا ہفتہ
page-hearings-after = اگلا ہفتہ
page-hearings-day = ہفتے کا کوئی دن
page-hearings-district = کام کا ضلع
page-hearings-court = عدالت
page-hearings-listed = دکھائے گئے ہفتے کی فہرست
page-hearings-none = دکھائے گئے ہفتے میں کچھ نہیں۔
    .help = اگلی تاریخ لکھنے پر سماعت یہاں آتی ہے: مقدمہ کھولیں، «لکھیں کہ کسی دفتر نے کیا کیا»، پھر «سماعت»۔
page-hearings-more = فہرست اس سے لمبی ہے۔ عدالت یا ضلع چنیں۔
page-hearings-passed-table = گزری تاریخیں
page-hearings-undated-table = بغیر اگلی تاریخ
page-hearings-called = آزاد شخص کو بلایا ہے
page-hearings-lawyers = وکیل اور ان کا کام
    .help = پینل کے نشان سے، نام سے کبھی نہیں۔ سماعتیں دکھائے گئے ہفتے کی ہیں۔
page-hearings-lawyer-not-told = نشان نہیں بتایا
page-hearings-column-case = مقدمہ
page-hearings-column-court = عدالت
page-hearings-column-purpose = کس لیے
page-hearings-column-date = اگلی تاریخ
page-hearings-column-place = کام کہاں تھا
page-hearings-column-lawyer = وکیل
page-hearings-column-cases = مقدمے
page-hearings-column-people = لوگ
page-hearings-column-week = دکھائے گئے ہفتے میں
page-threats-wants-protection = تحفظ چاہتا ہے
page-threats-still-unsafe = اب بھی محفوظ نہیں
page-handoff = دو ضلعے
    .help = ہر ذمہ داری ٹھیک ایک دفتر کے پاس ہے۔ صرف قبولیت یا اوپر کے دفتر کا فیصلہ اسے منتقل کرتا ہے۔
page-handoff-holders = کیا کس کے پاس ہے
page-handoff-column-duty = کیا واجب ہے
page-handoff-column-holder = کس کے پاس
page-handoff-stays = کام کے ضلع کے پاس رہتا ہے
page-handoff-offered = جواب کا انتظار
page-handoff-accepted = قبول
page-handoff-refused = بھیجنے والے کے پاس واپس
page-handoff-decided-receiver = فیصلہ ہوا: لینے والے ضلعے کے پاس
page-handoff-decided-sender = فیصلہ ہوا: بھیجنے والے کے پاس
page-handoff-disputed = متنازع
page-handoff-since = { $date } سے
page-handoff-no-duty = کوئی ذمہ داری نہیں بتائی
page-handoff-answers-nothing = ایک جواب درج ہے جس کی کوئی کھلی پیشکش نہیں؛ اس سے کچھ نہیں بدلتا۔
page-handoff-not-theirs = ضلع نے وہ پیش کیا جو اس کے پاس نہیں؛ اس سے کچھ نہیں بدلتا۔
page-handoff-to-nobody = پیشکش میں کوئی ضلع نہیں؛ سب کچھ وہیں رہتا ہے۔
page-handoff-before-move = اس شخص کو گھر لے جانے سے پہلے یہ باقی ہے:
page-handoff-moved-without = اس شخص کو ان کے بغیر گھر لے جایا گیا:
handoff-missing-statement = تنہائی میں دیا بیان
handoff-missing-finding = تحریری نتیجہ
handoff-missing-certificate = رہائی کا سرٹیفکیٹ
handoff-missing-assistance = فوری مدد
page-acts-area-handoff = دو ضلعے
page-acts-area-court = تفتیش اور عدالت، قدم بہ قدم
page-acts-area-safety = دھمکی اور تحفظ
field-repatriation-unsafe_to_stay = وہاں رہنا غیر محفوظ تھا
error-422-150 = اس شخص کا تنہائی میں دیا بیان درج نہیں۔ اس سے پہلے کسی کو نہیں لے جایا جاتا، سوائے اس کے کہ رہنا غیر محفوظ ہو۔
    .next = پہلے بیان درج کریں، یا بتائیں کہ رہنا محفوظ نہیں تھا۔
error-422-151 = اس شخص کا تحریری نتیجہ درج نہیں۔
    .next = پہلے نتیجہ درج کریں، یا بتائیں کہ رہنا محفوظ نہیں تھا۔
error-422-152 = اس شخص کا رہائی سرٹیفکیٹ درج نہیں۔
    .next = پہلے سرٹیفکیٹ درج کریں، یا بتائیں کہ رہنا محفوظ نہیں تھا۔
error-422-153 = اس شخص کو فوری مدد ملنا درج نہیں۔
    .next = پہلے ادائیگی درج کریں، یا بتائیں کہ رہنا محفوظ نہیں تھا۔
error-422-154 = { $date } کو سرکاری دفاتر بند رہتے ہیں: اتوار یا عام تعطیل۔
    .next = دن جانچیں۔ اگر عدالت پھر بھی بیٹھی تو رکھیں۔
error-422-155 = سی این آر نمبر ایسا نہیں ہوتا: اس میں 16 نشان ہوتے ہیں، چار ریاست اور عدالت کے، پھر بارہ ہندسے، آخری چار سال۔
    .next = عدالتوں کی ویب سائٹ یا سمن سے نقل کریں۔
error-422-156 = چالان { $date } کا ہے، اس سماعت کے بعد۔
    .next = دونوں تاریخیں جانچیں۔
error-422-157 = کوئی چالان درج نہیں، اور عدالت یہ اس کے بعد ہی سنتی ہے۔
    .next = چالان بھی درج کریں، یا سماعت کا مقصد دوبارہ چنیں۔
error-422-158 = اگلی تاریخ { $date } کی سماعت کے بعد کی نہیں۔
    .next = دونوں تاریخیں جانچیں۔
error-422-159 = کوئی پیشکش نہیں جس کا یہ جواب ہو: اس سے کچھ نہیں بدلے گا۔
    .next = پہلے پیشکش درج کریں؛ ضلع اور تاریخیں جانچیں۔
error-422-160 = پیشکش میں لینے والا ضلع نہیں: سب وہیں رہے گا۔
    .next = ضلع لکھیں۔
error-422-161 = پیش کرنے والے ضلع کے پاس ابھی یہ سب نہیں: جو اس کے پاس نہیں وہ منتقل نہیں ہوگا۔
    .next = مقدمے کے صفحے پر دیکھیں کہ کیا کس کے پاس ہے۔
error-422-162 = کوئی درخواست درج نہیں جس کا یہ جواب ہو۔
    .next = پہلے درخواست درج کریں؛ تاریخیں جانچیں۔
error-422-163 = کوئی اختلاف درج نہیں جس کا یہ فیصلہ ہو۔
    .next = پہلے اختلاف درج کریں؛ تاریخیں جانچیں۔
error-422-164 = اس ریاست میں ہائی کورٹ نے ایگزیکٹو مجسٹریٹ سے سماعت کا اختیار لے لیا ہے ({ $cite })۔
    .next = عدالت کی جانچ کریں۔ اگر ایسا ہی ہوا تھا تو وہاں اعتراض اٹھایا جا سکتا ہے: جیسا تھا ویسا ہی درج کریں۔
trial-court = مقدمہ یہاں چلتا ہے:
trial-objection = دوسری ریاستوں کی ہائی کورٹوں نے ایگزیکٹو مجسٹریٹ کے ذریعے سماعت کو ختم کر دیا ہے۔ یہ اعتراض اس ریاست میں بھی اٹھایا جا سکتا ہے۔
