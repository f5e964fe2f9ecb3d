# آج کا کام

page-work-scope = کس کے کام
page-work-scope-mine = میرے
    .what = وہ کیس جن میں آپ نے کچھ درج کیا ہے۔
page-work-scope-district = میرا ضلع
page-work-scope-organisation = ادارہ
page-work-counts = { $all } میں سے { $here } کھلے کام۔
page-work-undated = { $count } کی مدت معلوم نہیں۔
page-work-filter = چھانٹیں
page-work-office = کسے کرنا ہے
page-work-duty = کیا کرنا ہے
page-work-place = ضلع
page-work-when = کب
page-work-when-late = تاخیر
page-work-when-due = 7 دن کے اندر
page-work-when-waiting = بعد میں، یا مدت معلوم نہیں
page-work-show = دکھائیں
page-work-reset = چھانٹ ہٹائیں
page-work-kept = یہ چھانٹ آپ کے بدلنے تک رہے گی۔
page-work-choose-district = آپ کا ضلع کون سا ہے؟
    .help = یہ آپ کے لیے یاد رہے گا۔ آپ کبھی بھی دوسرا چن سکتے ہیں۔
page-work-none = اس چھانٹ سے کوئی کھلا کام نہیں ملتا۔
    .help = سب کھلے کام دیکھنے کے لیے چھانٹ ہٹائیں۔
page-work-all-of = { $count ->
    [one] { $count } دکھائیں
   *[other] سب { $count } دکھائیں
 }
page-work-page = { $all } میں سے { $from } تا { $until }
page-work-before = فہرست میں پیچھے
page-work-after = فہرست میں آگے
page-work-all-lists = سب فہرستیں
page-work-tick = { $duty }: { $office }، کیس { $label }
page-work-tick-all = سب پر نشان لگائیں
page-work-untick = سب نشان ہٹائیں
page-work-write = خط دیکھیں
    .help = جن کاموں پر آپ نشان لگائیں ان کے لیے۔ آپ کے دیکھنے سے پہلے کچھ نہیں لکھا جاتا۔

page-at-once-title = نشان لگے کاموں کے خط
page-at-once-lead = ابھی کچھ نہیں لکھا گیا۔ جو نہیں لکھنا اس کا نشان ہٹا دیں۔
page-at-once-nothing = کسی کام پر نشان نہیں لگایا گیا۔
page-at-once-today = آج کے صفحے پر واپس
page-at-once-ready = { $count ->
    [one] { $count } خط لکھا جا سکتا ہے
   *[other] { $count } خط لکھے جا سکتے ہیں
 }
page-at-once-back = { $count ->
    [one] { $count } روکا گیا ہے
   *[other] { $count } روکے گئے ہیں
 }
    .help = ہر ایک کو الگ سے دیکھا جا سکتا ہے؛ وہاں کوئی شخص فیصلہ کر سکتا ہے۔
page-at-once-tick = { $letter }، { $office } کو، کیس { $label }
page-at-once-not-asked = نشان نہیں لگا: خط لکھنے کی اجازت ابھی نہیں پوچھی گئی، ان سے:
page-at-once-alone = اسے الگ سے دیکھیں
page-at-once-do = نشان لگے خط لکھیں
    .help = ہر خط کو اپنا نمبر ملتا ہے اور وہ اپنے کیس میں رہتا ہے۔ کچھ بھیجا نہیں جاتا: ہر خط پڑھیں اور خود بھیجیں۔
page-at-once-back-unsent = یہ { $date } کو لکھا گیا تھا، اور بھیجنا درج نہیں ہے۔
page-at-once-back-stands = اس کا اگلا خط پہلے ہی لکھا جا چکا ہے، اور بھیجنا درج نہیں ہے۔
page-at-once-back-answer = پچھلا خط جواب کا منتظر ہے۔ اگلا خط { $date } سے لکھا جا سکتا ہے۔
page-at-once-back-no-letter = اس کام کے لیے کوئی خط نہیں ہے۔
page-at-once-back-not-owed = یہ کام اب کھلا نہیں ہے۔
page-at-once-back-too-many = ایک بار میں { $most } سے زیادہ خط نہیں لکھے جاتے۔ بعد میں پھر نشان لگائیں۔
page-at-once-done-title = کیا لکھا گیا
page-at-once-none-chosen = کسی خط پر نشان نہیں تھا، اس لیے کوئی خط نہیں لکھا گیا۔
page-at-once-written = { $count ->
    [one] { $count } خط لکھا گیا۔
   *[other] { $count } خط لکھے گئے۔
 }
    .next = کچھ بھیجا نہیں گیا۔ ہر خط کھولیں، پڑھیں، بھیجیں، اور درج کریں کہ بھیجا گیا۔
page-at-once-not-written = { $count ->
    [one] { $count } خط نہیں لکھا گیا
   *[other] { $count } خط نہیں لکھے گئے
 }
page-at-once-not-why = یہ ابھی نہیں لکھا جا سکا۔ اسے الگ سے دیکھیں۔
page-at-once-open = خط کھولیں
error-409-210 = اس خط کو الگ سے دیکھنا ہوگا۔
    .next = اس کا کیس کھولیں اور وہیں لکھیں۔

page-cause-list-paper = دکھائے گئے ہفتے کی سماعت کی فہرست
page-cause-list-asked = { $date } کو چھپی
page-cause-list-last = آخری اندراج { $date }
page-cause-list-hearings = { $count ->
    [one] { $count } سماعت
   *[other] { $count } سماعتیں
 }
page-cause-list-note = کیس اپنی پہچان سے ہیں۔ اس فہرست میں کسی کا نام نہیں۔
