### The pages: what stands on buttons, headings and notes. Plain words, short sentences, active, second person.
### Buttons say what happens. No "submit", no "invalid", no "error occurred". "Worker" or "person", never "victim".
### $name, $label, $office, $date, $amount and the like are already written in the language of the page.

## Frame: what stands on every page

# First link on the page, for people who use a keyboard or a screen reader.
page-skip = مضمون پر جائیں
# Name of the main navigation, read by screen readers.
page-nav = کمرے
page-room-today = آج
page-room-cases = کیس
# Short: a new case with its first interview. Stands under an icon on a phone.
page-room-new = نیا
page-room-law = قانون
page-room-help = مدد
# The room that holds everything else on a phone.
page-room-more = مزید
page-language = زبان
page-language-choose = زبان چنیں
page-language-partly = ابھی پوری نہیں
# Button that hides everything at once, when somebody dangerous comes near. As short as possible.
page-quick-exit = فوراً نکلیں
    .help = آپ کو سائن آؤٹ کر کے کیلنڈر دکھاتا ہے۔ جب کوئی ایسا شخص آئے جسے یہ نہیں دیکھنا چاہیے تو استعمال کریں۔
page-sign-out = سائن آؤٹ
page-signed-in-as = { $name } کے نام سے سائن اِن
# Shown on pages whose translation no speaker has checked.
page-draft = یہ ترجمہ ابھی کسی اہل زبان نے نہیں جانچا۔
    .link = یہ صفحہ انگریزی میں پڑھیں
page-back = واپس
page-path = آپ کہاں ہیں
page-code = کوڈ { $code }
# Stands where nobody has said yet. Must look and read different from "No".
page-not-known = ابھی معلوم نہیں
# Between two ends of a period: "2023 to 2024".
page-from-to = { $from } سے { $to }
# After a period that goes on: "from 2022-01-27, still in force".
page-still = اب بھی نافذ
page-show-all = سب دکھائیں
page-needed = ضروری
# Label of a covered name of a person: initials are shown, a tap shows the name.
page-name-covered = نام چھپا ہوا ہے۔ دیکھنے کے لیے چھوئیں۔
page-name-none = نام نہیں لکھا گیا
page-search = تلاش
# A link to the official text or the page it was read on.
page-source = ماخذ

## Errors

page-problem-title = پہلے اسے دیکھیں
    .one = ایک بات دوبارہ دیکھنی ہے۔ آپ نے جو لکھا وہ نیچے محفوظ ہے۔
    .many = کچھ باتیں دوبارہ دیکھنی ہیں۔ آپ نے جو لکھا وہ نیچے محفوظ ہے۔
# Where: the question whose answer could not be read.
page-problem-in = ”{ $field }“ میں
page-error-today = ”آج“ پر جائیں
page-error-cases = کیس ڈھونڈیں

## Enrolling the first person, signing in

page-enrol-title = مکتی تیار کریں
    .help = آپ یہاں پہلے شخص ہیں۔ جس کھڑکی میں مکتی شروع کیا گیا وہاں سے کوڈ نقل کریں۔
page-enrol-code = پہلی بار کا کوڈ
page-enrol-name = آپ کا نام
    .help = جیسا یہاں دوسرے آپ کو جانتے ہیں۔ یہ آپ کی لکھی ہوئی باتوں کے ساتھ رہتا ہے۔
page-enrol-passphrase = پاس فریز
    .help = چار یا زیادہ ایسے لفظ جن کا آپس میں تعلق نہ ہو۔ اسے کوئی نہیں پڑھ سکتا، اس لیے بعد میں کوئی بتا بھی نہیں سکتا۔
page-enrol-again = وہی پاس فریز پھر لکھیں
page-enrol-do = شروع کریں
page-signin-title = سائن اِن
page-signin-name = آپ کا نام
page-signin-passphrase = پاس فریز
page-signin-do = سائن اِن کریں
page-signin-forgot = پاس فریز بھول گئے؟ اس شخص سے پوچھیں جس نے یہاں مکتی لگایا۔ اسے آپ کے لیے کوئی نہیں پڑھ سکتا۔
page-signed-out = آپ سائن آؤٹ ہو گئے ہیں۔
page-calendar-title = کیلنڈر

## Today

page-today-title = آج
page-today-late = { $count } فرائض میں تاخیر
page-today-week = { $count } اس ہفتے واجب
# Duties of offices whose last day is further away, or that have no confirmed last day.
page-today-waiting = دوسروں کا انتظار: { $count }
page-today-none-late = کسی چیز میں تاخیر نہیں۔
    .help = جس میں تاخیر ہوگی وہ سب سے پہلے یہاں آئے گا۔
page-today-none = ابھی یہاں کوئی کیس نہیں ہے۔
    .help = ایک بات چیت سے شروع کریں۔ پھر صفحہ دکھاتا ہے کہ کس دفتر کو کیا کرنا ہے، اور کب تک۔
page-today-begin = پہلی بات چیت شروع کریں
page-today-write = لکھیں
    .label = { $office } کو { $duty } کے بارے میں لکھیں، کیس { $label }
page-today-people = { $count ->
    [one] { $count } شخص
   *[other] { $count } لوگ
 }
page-today-by-office = دفتر کے حساب سے
page-today-by-district = ضلع کے حساب سے
# Banner on top: people are held right now.
page-today-held = { $count ->
    [one] { $count } کیس میں لوگ اب بھی روکے ہوئے ہیں۔
   *[other] { $count } کیسوں میں لوگ اب بھی روکے ہوئے ہیں۔
 }
    .help = ان کی حفاظت سب سے پہلے ہے۔ صرف ضلع مجسٹریٹ کو سربمہر اطلاع جاتی ہے؛ کام کی جگہ کے آس پاس کسی کو نہ بتائیں۔
# Heads of the columns of a small table of offices or districts.
page-today-column-late = تاخیر
page-today-column-open = کھلے
page-today-more = اور { $count } مزید

## Cases

page-cases-title = کیس
page-cases-search = کیس کی پہچان
    .help = جیسے TN-0042، یا اس کا شروع کا حصہ۔ نام یہاں نہیں ڈھونڈے جاتے۔
page-cases-state = ریاست جہاں کام تھا
# A box to tick: show only cases in which an office is late.
page-cases-late-only = صرف جن میں کچھ تاخیر ہے
page-cases-count = { $count } کیس
page-cases-none = آپ نے جو ڈھونڈا اس سے کوئی کیس نہیں ملتا۔
    .help = پہچان کا شروع کا حصہ لکھ کر دیکھیں، جیسے TN، یا سب کیس دیکھیں۔
page-cases-empty = ابھی یہاں کوئی کیس نہیں ہے۔
    .help = کیس ایک کام کی جگہ کا ایک معاملہ ہے، اس کے سب لوگوں سمیت۔
page-cases-column-case = کیس
page-cases-column-place = جگہ اور کام
page-cases-column-people = لوگ
page-cases-column-finding = نتیجہ
page-cases-column-next = آگے
page-cases-late = { $count ->
    [one] { $count } ذمہ داری میں تاخیر
   *[other] { $count } ذمہ داریوں میں تاخیر
 }
page-cases-nothing-late = کوئی تاخیر نہیں
page-cases-held = اب بھی روکے ہوئے
page-cases-earlier = پرانے کیس
page-cases-newer = نئے کیس

## New case and interview

page-new-title = نیا کیس
    .help = ایک کام کی جگہ کا ایک معاملہ، اس کے سب لوگوں سمیت۔ آپ کبھی بھی رک سکتے ہیں؛ جو محفوظ ہوا وہ رہتا ہے۔
page-new-label = کیس کی پہچان
    .help = کیس کو اسی سے پہچان ملتی ہے، جیسے TN-0042۔ خالی چھوڑا جا سکتا ہے۔
page-new-person = پہلا شخص
page-new-person-name = نام
    .help = جیسا وہ شخص کہے۔ فہرستوں میں چھپا رہتا ہے۔ خالی چھوڑا جا سکتا ہے۔
page-new-speaker = کون بول رہا ہے؟
    .help = مزدور کی اپنی بات سب سے زیادہ مانی جاتی ہے۔
page-new-private = کیا آپ اس شخص کے ساتھ اکیلے ہیں، کہ کام کی جگہ کا کوئی شخص نہ سنے؟
    .help = مالک کے سنتے ہوئے کہا گیا ”نہیں“ نامعلوم شمار ہوتا ہے۔
page-new-do = بات چیت شروع کریں
page-new-safety = کیا اس وقت سب لوگ محفوظ ہیں؟
    .help = اگر لوگ اب بھی روکے ہوئے ہیں تو پوچھنے کے لیے وہاں واپس نہ جائیں، کام کی جگہ پر فون نہ کریں، اور صرف ضلع مجسٹریٹ کو بتائیں۔ ”آپ کیا کہنا چاہتے ہیں“ میں ”اب بھی روکے ہوئے ہیں“ چنیں۔
page-speaker-worker = مزدور
page-speaker-family = خاندان
page-speaker-witness = گواہ
page-speaker-official = سرکاری اہلکار
page-speaker-employer = مالک
page-speaker-document = کوئی کاغذ
page-speaker-interviewer = میں نے خود دیکھا
page-interview-title = بات چیت
page-interview-progress = { $of } میں سے { $at }
    .label = قدم { $at } از { $of }: { $topic }
page-interview-steps = بات چیت کے قدم
page-interview-if = اگر ایسا ہے:
page-interview-words = ان کے اپنے لفظوں میں
    .help = جیسا کہا گیا، اسی زبان میں جس میں کہا گیا۔ ویسا ہی محفوظ رہتا ہے۔
page-interview-words-kept = اب تک محفوظ
page-interview-keep = محفوظ کریں اور آگے بڑھیں
page-interview-finish = محفوظ کریں اور کیس دیکھیں
page-interview-skip = یہ قدم چھوڑیں
page-interview-back = پچھلا قدم
page-interview-saved = محفوظ ہو گیا
    .help = آپ نے جو جواب دیا وہ محفوظ ہے۔ یہاں رک سکتے ہیں اور بعد میں آگے بڑھ سکتے ہیں۔
page-interview-speaking = بول رہے ہیں: { $who }
page-interview-is-private = تنہائی میں بتایا گیا
page-interview-not-private = تنہائی میں نہیں
page-interview-conflict = دو بیان مختلف ہیں، اس لیے یہ نامعلوم شمار ہوتا ہے۔ دونوں محفوظ ہیں۔
page-date-year = سال
page-date-month = مہینہ
page-date-day = دن
page-date-help = صرف سال کافی ہے۔
page-amount-rupees = روپے
page-accused-role = کردار
page-accused-category = سماجی زمرہ
page-accused-help = یہاں نام نہیں۔ جس جس کا ان پر زور تھا، ہر ایک کے لیے ایک سطر۔

## Case page

page-case-title = کیس { $label }
page-case-people = { $count ->
    [one] { $count } شخص
   *[other] { $count } لوگ
 }
page-case-person = شخص { $number }
page-case-add-person = ایک شخص شامل کریں
page-case-held = اس کیس میں کوئی شخص اب بھی روکا ہوا ہے۔
    .help = ابھی صرف ضلع مجسٹریٹ کو سربمہر اطلاع جا سکتی ہے۔ باقی سب ان کے محفوظ ہونے تک رکا رہے گا۔
# Under the finding: this is advice, a person decides.
page-case-advice = یہ مشورہ ہے۔ فیصلہ اور دستخط ایک شخص کرتا ہے۔
page-case-limbs = قانون کیا پوچھتا ہے، اور کیا بتایا گیا
page-case-because = کیونکہ
# No fact was told for this limb.
page-case-no-ground = ابھی کچھ نہیں بتایا گیا
page-case-presumptions = قانون اسے مان لیتا ہے جب تک کوئی الٹ نہ دکھائے
page-case-questions = کھلے سوال
    .help = یہاں دیا گیا جواب فوراً محفوظ ہوتا ہے، اور نیچے سب کچھ پھر سے نکالا جاتا ہے۔
page-case-questions-none = کوئی ایسا سوال کھلا نہیں جو نتیجہ بدل دے۔
page-case-questions-more = { $count ->
    [one] { $count } اور سوال
   *[other] { $count } اور سوال
 }
page-case-answer-keep = یہ جواب محفوظ کریں
page-case-interview-go-on = بات چیت جاری رکھیں
page-case-facts = جو کچھ بتایا گیا
page-case-duties = کیا واجب ہے، اور کب تک
page-case-duties-late = تاخیر
page-case-duties-open = جاری
page-case-duties-done = ہو گیا
page-case-duties-not-known = ابھی معلوم نہیں کہ واجب ہے یا نہیں
page-case-duties-lapsed = اب واجب نہیں
page-case-duties-none = ابھی کوئی ذمہ داری شروع نہیں ہوئی۔ پہلے کھلے سوالوں کے جواب دیں۔
page-case-record = لکھیں کہ انہوں نے کیا کیا
    .label = لکھیں کہ { $office } نے { $duty } کے بارے میں کیا کیا
page-case-write = لکھیں
    .label = { $office } کو { $duty } کے بارے میں لکھیں
page-case-money = رقم
page-case-money-what = کس لیے
page-case-money-due = واجب
page-case-money-received = ملی
page-case-money-outstanding = باقی
page-case-money-payer = کون دے گا
page-case-money-status = معاملہ کہاں تک پہنچا
page-case-money-total = کل
    .help = صرف وہ رقمیں جوڑی گئی ہیں جو واجب اور معلوم ہیں۔
page-case-money-annuity = اس میں سے { $amount } ماہانہ رقم دینے والے فنڈ میں
page-case-money-set-off = پہلے ملے ہوئے { $amount } گنے گئے
page-case-money-last-known = تصدیق نہیں؛ آخری معلوم { $amount }
page-case-money-none = ابھی کوئی رقم نہیں مانگی جا سکتی۔
page-case-rights = حقوق اور خدمات
page-case-rights-more = جو اسکیمیں مانگی جا سکتی ہیں
page-case-category = بازآبادکاری اسکیم میں زمرہ
page-case-wages = اجرت
page-case-wages-rates = استعمال کی گئی شرحیں
page-case-wages-missing = حساب کے لیے کیا رہ گیا ہے
page-case-offences = ان باتوں سے جو جرائم ظاہر ہوتے ہیں
page-case-offences-maybe = ایسی بات پر منحصر جو ابھی معلوم نہیں
page-case-signs = جبری مشقت کی علامتیں
page-case-also = دوسرے قانون جو ان باتوں پر لاگو ہو سکتے ہیں
page-case-letters = خطوط
page-case-letters-issued = لکھے گئے
page-case-letters-none = ابھی کوئی خط نہیں لکھا گیا۔
page-case-letter-waits = رکا ہوا: کوئی اب بھی روکا ہوا ہے
page-case-timeline = کیا ہوا، اور کس نے بتایا
page-case-timeline-learned = { $date } کو معلوم ہوا
page-case-timeline-by = { $name } نے لکھا
page-case-timeline-corrected = درست کیا گیا
    .help = کاٹا گیا، مٹایا نہیں گیا۔ اصلاح ساتھ موجود ہے۔
page-case-timeline-correct = یہ درست نہیں تھا
page-case-timeline-none = ابھی کچھ نہیں لکھا گیا۔
page-case-timeline-person = { $person } کے بارے میں
page-case-timeline-not-dated = تاریخ نہیں بتائی گئی
page-case-act = لکھیں کہ کسی دفتر نے کیا کیا
page-case-law-edition = کتابِ قانون { $edition } کے مطابق { $date } کو نکالا گیا۔

## A person in a case

page-person-title = ایک شخص شامل کریں
    .help = جو بھی روکا گیا تھا، بچے بھی۔ ہر ایک کا اپنا نتیجہ اور سرٹیفکیٹ ہوتا ہے۔
page-person-do = اس شخص کو محفوظ کریں

## Recording an act of an office

page-acts-title = کیا ہوا؟
    .help = چنیں کہ کسی دفتر نے کیا کیا یا کس بات سے انکار کیا۔ مدتیں پھر اسی سے چلتی ہیں۔
## The kinds of acts, as headings of a list
page-acts-area-release = تحقیقات، بازیابی، سرٹیفکیٹ، گھر کا سفر
page-acts-area-money = ادا کی گئی یا مانگی گئی رقم
page-acts-area-police = پولیس اور عدالت
page-acts-area-claims = اجرت، معاوضے اور وکیل کے دعوے
page-acts-area-property = گھر اور جائیداد
page-acts-area-life = اسکول اور کام
page-acts-area-people = اس شخص کے بارے میں
page-acts-area-letters = خطوط
page-act-for = کس کے لیے
# A box to tick when the date of an act lies before the work began, and that is right.
page-act-even-so = تاریخ درست ہے۔ پھر بھی محفوظ کریں۔
page-act-do = یہ محفوظ کریں
page-act-said-by = کون کہتا ہے
page-correct-title = لکھی ہوئی بات درست کریں
    .help = پرانے الفاظ کٹے ہوئے رہتے ہیں۔ اصلاح آپ کے نام کے ساتھ ان کے پاس رہتی ہے۔
page-correct-was = لکھا ہوا
page-correct-now = کیا ہونا چاہیے
page-correct-reason = کیوں
page-correct-do = اصلاح محفوظ کریں
page-correct-gone = ایسا بالکل نہیں تھا: اسے واپس لیں

## Letters

page-letter-language = خط کی زبان
page-letter-person = کس کے لیے
page-letter-see = خط دیکھیں
page-letter-issue = خط لکھیں اور محفوظ کریں
    .help = اسے نمبر اور تاریخ ملتی ہے، اور جیسا ہے ویسا ہی یہاں رہتا ہے۔
page-letter-issued = خط محفوظ ہے۔
page-letter-open = خط کھولیں
page-letter-waits = یہ خط رکا ہوا ہے
    .why = اس کیس میں کوئی شخص اب بھی روکا ہوا ہے۔ اگر یہ ابھی گیا تو روکنے والوں کو پتہ چل سکتا ہے۔
    .first = پہلے ضلع مجسٹریٹ کو سربمہر اطلاع لکھیں۔ اس میں اطلاع دینے والے کا نام نہیں ہوتا۔
page-letter-override = پھر بھی بھیجنے کا فیصلہ کریں
    .help = ایک نامزد شخص فیصلہ کرتا ہے اور وجہ بتاتا ہے۔ دونوں خط کے ساتھ محفوظ رہتے ہیں۔
page-letter-override-by = کون فیصلہ کرتا ہے
page-letter-override-reason = یہ کیوں نہیں رک سکتا
page-letter-override-do = پھر بھی خط لکھیں
page-letter-presumed = پہلے قرض اور جانے کی آزادی کے بارے میں پوچھیں
    .why = نتیجہ صرف ان باتوں پر ٹکا ہے جو قانون مان لیتا ہے۔ دفتر جواب دے سکتا ہے کہ یہ صرف اجرت کا معاملہ ہے۔
page-letter-not-yet = جن سے ابھی مانگنے کو کچھ نہیں
page-letter-what-next = بھیجنے کے بعد
    .help = لکھیں کہ یہ بھیجا گیا اور کس کو۔ دفتر کی مدت وہیں سے چلتی ہے۔

## Law

page-law-title = قانون
    .help = ہر عدد، مدت اور حق جو مکتی استعمال کرتا ہے: کب سے، کہاں لکھا ہے، اور کتنا معلوم ہے۔
page-law-search = کوئی لفظ، دفعہ نمبر یا ایکٹ
page-law-found = { $count ->
    [one] { $count } اندراج ملا
   *[other] { $count } اندراج ملے
 }
page-law-found-none = کتابِ قانون میں ”{ $words }“ سے کچھ نہیں ملتا۔
page-law-edition = کتابِ قانون کا نسخہ { $edition }
page-law-instruments = ایکٹ، قواعد، اسکیمیں اور عدالتی فیصلے
page-law-national = پورے ملک کے لیے
page-law-by-state = ایک ریاست کے لیے
page-law-values = اعداد اور مدتیں
page-law-duties = دفتروں کی ذمہ داریاں
page-law-entitlements = کسی شخص کا کیا حق ہے
page-law-offences = جرائم
page-law-provisions = آسان لفظوں میں دفعات
page-law-rates = کم از کم اجرت اور دوسری شرحیں
    .help = ہر شرح اپنی تاریخوں، حکم اور درجے کے ساتھ۔ بغیر تاریخ کی شرحیں استعمال نہیں ہوتیں۔
page-law-unconfirmed = ابھی تصدیق نہیں ہوئی
    .help = کسی دوسرے شخص نے ابھی ان کی تصدیق نہیں کی؛ نشان بتاتا ہے کہ ہر ایک کیسے ملا۔ ہو سکے تو گزٹ نمبر، تاریخ اور صفحہ لکھیں۔
page-law-unconfirmed-count = { $count ->
    [one] { $count } اندراج جس کی کسی نے تصدیق نہیں کی
   *[other] { $count } اندراج جن کی کسی نے تصدیق نہیں کی
 }
page-law-value = قدر
page-law-from = سے
page-law-to = تک
page-law-cite = کہاں لکھا ہے
page-law-grade = کتنا معلوم ہے
page-law-unknown = نامعلوم
page-law-not-binding = صرف معیار: یاد دلاتا ہے، کسی کو پابند نہیں کرتا۔
page-law-clock-of = کس کی مدت
page-law-used-by = کہاں استعمال ہوتا ہے
page-law-bearer = کس کی ذمہ داری ہے
page-law-payer = کون دیتا ہے
page-law-when = کب واجب ہے
page-law-starts = مدت کس سے شروع ہوتی ہے
page-law-fulfilled-by = کس سے پوری ہوتی ہے
page-law-clocks = مدتیں
page-law-no-clock = قانون دنوں کی تعداد نہیں بتاتا۔
page-law-in-force = نافذ
page-law-prison = قید
page-law-fine = جرمانہ
page-law-confirmed = { $by } نے { $date } کو تصدیق کی
page-law-not-confirmed = ابھی کسی نے تصدیق نہیں کی
page-law-superseded = ہو سکتا ہے اسے نئے قاعدوں نے بدل دیا ہو جن کا متن نہیں ملا۔
page-law-entry = اندراج
page-law-kind-act = ایکٹ
page-law-kind-rules = قواعد
page-law-kind-scheme = اسکیم
page-law-kind-sop = معیاری طریقہ کار
page-law-kind-judgment = عدالتی فیصلہ
page-law-kind-advisory = مشورہ
page-law-kind-convention = کنونشن
page-law-kind-order = حکم
# What a movement asks for; never law.
page-law-kind-movement = تحریک کا مطالبہ
page-law-rates-of = { $state }
page-law-rates-central = مرکزی دائرہ
page-law-rates-none = اس ریاست کی کوئی شرح ابھی کتاب میں نہیں۔ وہاں کے ہر کیس میں یہ پوچھی جاتی ہے۔
page-law-rates-employment = روزگار
page-law-rates-task = کام
page-law-rates-zone = زون
page-law-rates-skill = ہنر
page-law-rates-rate = شرح
page-law-rates-per-day = فی دن
page-law-rates-per-month = فی مہینہ
page-law-rates-per-pieces = { $count ->
    [one] فی نگ
   *[other] { $count } نگ کے لیے
 }
page-law-rates-guarantee = روزگار گارنٹی
page-law-rates-choose = شرحیں دیکھنے کے لیے ریاست چنیں

## Help

page-help-title = مدد
    .help = نشانوں اور لفظوں کا مطلب، اور مکتی کس بات کا وعدہ نہیں کرتا۔
page-help-marks = عدد کتنا یقینی ہے
page-help-answers = ہاں، نہیں، معلوم نہیں
    .text = خالی کا مطلب کبھی ”نہیں“ نہیں ہوتا۔ جو کسی نے نہیں بتایا وہ نقطوں والی لکیر سے دکھایا جاتا ہے اور کھلا رہتا ہے جب تک کوئی نہ بتائے۔
page-help-finding = نتیجہ کیا ہے
    .text = مکتی بتائی گئی باتوں کو قانون کے ہر حصے سے ملاتا ہے اور بتاتا ہے کہ کیا ظاہر ہے، قانون کیا مان لیتا ہے، اور آگے کیا پوچھنا ہے۔ یہ کسی کا حق رد نہیں کرتا۔ فیصلہ اور دستخط ایک شخص کرتا ہے۔
page-help-clocks = تاخیر کیسے گنی جاتی ہے
    .text = کسی دفتر کو تاخیر کا ذمہ دار تب ہی کہا جاتا ہے جب کوئی لازمی مدت یقینی طور پر گزر چکی ہو۔ جہاں دن صرف اچھے طریقے سے آتا ہے، وہ یاد دہانی ہے، تاخیر نہیں۔
page-help-safety = جب تک کوئی روکا ہوا ہے
    .text = صرف ضلع مجسٹریٹ کو سربمہر اطلاع جا سکتی ہے، بتانے والے کے نام کے بغیر۔ دوسرے خط رکے رہتے ہیں۔ کوئی نامزد شخص اس کے برعکس فیصلہ کر سکتا ہے اور اسے وجہ بتانی ہوگی۔
page-help-exit = جلدی سے نکلنا
    .text = ”فوراً نکلیں“ آپ کو سائن آؤٹ کر کے کیلنڈر دکھاتا ہے۔ آپ کے براؤزر کو پھر بھی یاد رہ سکتا ہے کہ آپ یہاں تھے: جو فون دوسرے بھی استعمال کرتے ہوں اس پر پرائیویٹ ونڈو استعمال کریں۔
page-help-names = نام چھپے رہتے ہیں
    .text = فہرستوں میں پہچان اور نام کے پہلے حروف دکھتے ہیں۔ کیس کے صفحے پر چھونے سے نام دکھتا ہے۔ جنس، ذات، معذوری اور جنسی تشدد فہرستوں میں کبھی نہیں دکھائے جاتے۔
page-help-not-promised = کس بات کا وعدہ نہیں
    .text = یادداشت سے لکھے یا نامعلوم اعداد کی داخل کرنے سے پہلے تصدیق ضروری ہے۔ مکتی قانون کے بارے میں مشورہ دیتا ہے؛ یہ نہ وکیل ہے نہ بازیابی کی خدمت۔
page-help-danger = ابھی خطرے میں
    .text = پولیس کے لیے 112، بچے کے لیے 1098، مفت قانونی امداد کے لیے 15100 پر فون کریں۔

## More (the fourth room on a phone)

page-more-title = مزید

page-desk-title = ڈیسک
page-desk-health = یہاں سب کیسا ہے
page-desk-members = یہاں کون کام کرتا ہے
page-desk-you = (آپ)
page-desk-let-go = { $name } چلے گئے
page-desk-invite = کسی کو بلائیں
    .help = یہاں ایک کوڈ ایک ہی بار دکھے گا۔ اسے روبرو بولیں یا دکھائیں؛ جو اسے “/join” پر لکھے وہ وہی پڑھ سکے گا جو آپ پڑھ سکتے ہیں۔
page-desk-invited = { $until } تک، ایک ہی بار کے لیے۔ روبرو بتائیں؛ کبھی نہ بھیجیں۔
page-desk-passphrase = میرا پاس فریز بدلیں
page-desk-present = ابھی کا پاس فریز
## The custody pack of a case
page-custody-title = تحویل کا پیک
    .help = اس کیس میں کیا، کب اور کس نے رکھا، اور یہ ثبوت کہ اس کے بعد کچھ نہیں بدلا گیا؛ اور الیکٹرانک ریکارڈ کا سرٹیفکیٹ، جس میں وہ جگہ خالی ہے جو صرف کوئی شخص جان سکتا ہے۔
page-custody-over = روزنامچے کے پہلے { $count } اندراجات پر دستخط۔
page-custody-paper = کاغذ، سرٹیفکیٹ کے ساتھ
page-custody-proof = ثبوت
    .help = کوئی بھی اسے ہمارے بغیر جانچ سکتا ہے: tools/verify۔ دوبارہ مانگنے پر ہر فائل بائٹ بہ بائٹ وہی ہوتی ہے۔
