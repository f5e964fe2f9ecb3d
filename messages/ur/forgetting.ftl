### Forgetting a person, what a person allows, people who may be one, who read, and the keys. The same voice as the pages.

## Where part of an entry could not be read

removed = [ہٹایا گیا]
page-closed-sealed = اس کا ایک حصہ دوسروں کے لیے بند ہے۔
page-closed-removed = اس کا ایک حصہ ایسے شخص کے بارے میں تھا جسے بھلا دیا گیا۔

## Forgetting a person

page-forget-title = اس شخص کو بھلا دیں
    .help = اس کے لیے جو نہیں چاہتا کہ اس کے بارے میں یہاں کچھ رکھا جائے۔ اسے واپس نہیں لیا جا سکتا۔
page-forget-goes = کیا چلا جائے گا
page-forget-goes-told = اس کا بتایا سب کچھ، اس کا نام، اور اس تک پہنچنے کے راستے۔
page-forget-goes-others = دوسروں کی باتوں میں اس کا نام۔ اس کی جگہ “[ہٹایا گیا]” رہے گا۔
page-forget-goes-letters = صرف اسی کے بارے میں خط اور فائلیں۔
page-forget-goes-lists = ہر فہرست میں اس کی سطر، اور جو اس کا حق باقی ہے۔
page-forget-stays = کیا رہے گا
page-forget-stays-others = دوسرے لوگوں کی بتائی باتیں، اس کے نام کے بغیر۔
page-forget-stays-letters = کئی لوگوں کے بارے میں خط، جیسے بھیجے گئے تھے۔ وہ دفتروں کے پاس بھی ہیں۔
page-forget-stays-number = کہ اس نمبر کا ایک شخص تھا، اور اسے بھلا دیا گیا۔
page-forget-stays-backups = محفوظ نقلیں، جب تک چابیوں کی نقل نہ بدلی جائے: زیادہ سے زیادہ 30 دن۔
page-forget-steps = یہ کیسے ہوتا ہے
page-forget-step-one = فوراً یہاں کوئی اسے نہیں پڑھ سکے گا۔ قانون اسے ایک سال رکھنے کو کہتا ہے: تب تک صرف امین مل کر اسے کھول سکتے ہیں۔
page-forget-step-two = ایک سال بعد آخری چابی خود مٹ جاتی ہے۔ پھر کوئی اسے نہیں پڑھ سکتا۔
page-forget-no-trustees = یہاں کوئی امین طے نہیں ہیں۔
    .help = ان کے بغیر کوئی نہیں جو اسے ایک سال رکھے جیسا قانون کہتا ہے۔ پہلے امین طے کریں (چابیاں)، یا وکیل سے پوچھیں کہ کیا اسے فوراً مٹایا جا سکتا ہے۔
page-forget-lawful = وکیل کہتے ہیں: اسے فوراً مٹایا جا سکتا ہے
page-forget-reason = کیوں
    .help = یہ کیس میں پڑھا جا سکے گا۔ یہاں نام نہ لکھیں۔
page-forget-do = { $person } کو ہمیشہ کے لیے بھلا دیں
page-forget-done-trustees = بھلا دیا گیا۔ { $date } تک صرف امین مل کر اسے کھول سکتے ہیں۔
page-forget-done-destroyed = بھلا دیا گیا۔ چابیاں { $date } کو مٹا دی گئیں؛ کوئی اسے نہیں پڑھ سکتا۔
page-forget-person = بھلا دیا گیا
    .trustees = { $date } تک امینوں کے پاس
    .destroyed = چابیاں { $date } کو مٹا دی گئیں
page-forget-now = آخری چابی ابھی مٹائیں
page-hold-title = قانون کو اس کی ضرورت ہے
    .help = جب تک یہ ہے، کچھ بھلایا نہیں جاتا۔ شخص کو وجہ جاننے کا حق ہے۔
page-hold-stands = { $date } سے رکھا ہے: { $reason }
page-hold-which = کسے اس کی ضرورت ہے
page-hold-words = لفظوں میں: کون سا دعویٰ، کون سی عدالت، کون سا نمبر
page-hold-do = فی الحال رکھیں
page-hold-lift = اب اس کی ضرورت نہیں
page-hold-lift-why = کیوں نہیں
choice-hold-claim = اس سے مزدوری یا معاوضہ مانگا جا رہا ہے
choice-hold-court = عدالت نے اسے رکھنے کا حکم دیا ہے
choice-hold-offence = جرم کی تفتیش یا سماعت جاری ہے

## What a person allows

page-consent-title = وہ کیا اجازت دیتے ہیں
    .help = ایک وقت میں ایک مقصد اور ایک پانے والا۔ کوئی مدد “ہاں” پر نہیں ٹکی ہو سکتی۔ جو واپس لیا جائے وہ فوراً لاگو ہوتا ہے۔
page-consent-none = ابھی کوئی اجازت نہیں ہے۔
page-consent-in-force = اجازت ہے
page-consent-over = اب اجازت نہیں
page-consent-new = وہ کسی بات کی اجازت دیتے ہیں
page-consent-purpose = کس کام کے لیے
page-consent-form = کیسے کہا
page-consent-language = کس زبان میں پوچھا گیا
page-consent-recipient = کسے
    .help = ایک نام لکھیں۔ صرف ہمارے لیے ہو تو خالی چھوڑیں۔
page-consent-until = کب تک
    .help = خالی: جب تک وہ واپس نہ لیں۔
page-consent-words = ان کے لفظوں میں
page-consent-do = یہ اجازت رکھیں
page-consent-to = { $name } کو
page-consent-ends = { $date } تک
page-consent-ended = { $date } سے نہیں
page-consent-withdraw = وہ اسے واپس لیتے ہیں
page-consent-withdraw-why = کیوں، اگر وہ بتائیں
choice-consent_purpose-keep = ان کی بتائی بات رکھنا
choice-consent_purpose-letters = ان کے نام سے دفتروں کو خط
choice-consent_purpose-contact = انہیں پھر فون کرنا یا ملنا
choice-consent_purpose-share = کسی اور تنظیم کو دینا
choice-consent_purpose-statistics = نام اور جگہ کے بغیر گننا
choice-consent_purpose-story = نام کے بغیر ان کی کہانی بتانا
choice-consent_form-spoken = بول کر
choice-consent_form-signed = دستخط سے
choice-consent_form-thumb = انگوٹھے کے نشان سے
choice-consent_form-recorded = ریکارڈ کیا گیا
choice-consent_form-guardian = بچے کے لیے سرپرست نے

## People of two cases who may be one

page-link-title = شاید وہی شخص
    .help = بتاتا ہے کہ کسی اور کیس کا شخص شاید یہی ہے۔ کچھ جوڑا نہیں جاتا: ہر ایک اپنے کیس میں رہتا ہے اور الگ بھلایا جاتا ہے۔
page-link-other = دوسرا شخص
    .help = جیسا اس کے کیس پر ہے، مثلاً UP-0007-2۔
page-link-reason = آپ ایسا کیوں سمجھتے ہیں
page-link-do = یہ رکھیں
page-link-shown = شاید وہی شخص جو { $label } ہے
page-link-undo = یہ ایک نہیں ہیں
page-link-made = شاید ایک ہی شخص
page-link-undone = ایک شخص نہیں

## Who read

page-readers-title = یہ کیس کس نے پڑھا
    .help = ہم میں سے ہر ایک کا گھنٹے میں ایک بار۔
page-readers-none = ابھی کسی نے نہیں۔
page-readers-case = کیس کا صفحہ
page-readers-document = ایک خط
page-readers-file = ایک فائل
page-readers-search = تلاش میں ملا
page-readers-export = باہر نکالا گیا
page-readers-left = کوئی جو اب رکن نہیں

## On the timeline

page-timeline-sealed_to_trustees = بھلا دیا گیا: امینوں کے پاس
page-timeline-destroyed = بھلا دیا گیا: چابیاں مٹا دی گئیں
page-timeline-held = قانون کے لیے رکھا گیا
page-timeline-hold_lifted = اب قانون کے لیے نہیں رکھا
page-timeline-consent = اجازت دی
page-timeline-withdrawn = اب اجازت نہیں

## Keys

page-keys-title = چابیاں
    .help = ہر چابی سب کے کام کرتے ہوئے بدلی جا سکتی ہے۔ جب کوئی جائے، جب کوئی آلہ یا چابی کی فائل کسی نے دیکھی ہو، اور سال میں ایک بار بدلیں۔
page-keys-data = ڈیٹا کی چابی
    .help = چابی کی فائل میں ہے۔ جب تک Mukti چلتا ہے وہ کھولتی ہے جو قانون کو چاہیے۔ بدلنے کے بعد نئی محفوظ نقل بنائیں اور چابی کی فائل کی نئی نقل رکھیں۔ پرانی محفوظ نقلیں صرف پرانی چابی کی فائل سے کھلتی ہیں۔
page-keys-organisation = تنظیم کی چابی
    .help = ہر رکن کے پاس ہے۔ نام اور جگہیں کھولتی ہے۔
page-keys-intake = آنے والی اطلاعات کی چابی
page-keys-signing = روزنامچے پر دستخط کی چابی
    .help = جو ساتھی آپ کا روزنامچہ جانچتے ہیں انہیں نئی چابی بتائیں۔
page-keys-member = آپ کی اپنی چابی
    .help = آپ کے پاس فریز سے کھلتی ہے۔
page-keys-trustees = امین
    .help = کاغذ پر پیک۔ ان میں سے کچھ مل کر چابیاں واپس لاتے ہیں جب کوئی سائن ان نہ کر سکے، اور بھلائی گئی بات کو آخری سال رکھتے ہیں۔
page-keys-generation = نمبر { $number }
page-keys-waiting = { $count ->
    [one] { $count } چابی اب بھی پچھلی کے نیچے ہے
   *[other] { $count } چابیاں اب بھی پچھلی کے نیچے ہیں
 }
page-keys-replace = بدلیں
page-keys-go-on = آگے بڑھائیں
page-keys-replaced = بدل دی گئی۔ سب پہلے کی طرح کھلتا ہے۔
page-keys-trustees-none = ابھی کوئی نہیں۔ پیک بانٹیں: mukti keys ceremony
page-keys-trustees-of = { $shares } میں سے { $threshold } پیک مل کر
page-keys-recovery = کسی نے امینوں کے پیک سے رکن بننے کو کہا ہے۔ یہ { $date } کے بعد ہوگا۔
    .stop = اسے روکیں
page-keys-no-file = یہ چابی کسی فائل میں نہیں ہے۔ ایسے بدلیں: mukti keys rotate data

## The keys on the command line

cli-keys-line = { $key }: نمبر { $generation }
cli-keys-replaced = { $key }: بدل دی گئی؛ اب نمبر { $generation }۔
cli-keys-pack = { $shares } میں سے پیک { $number }، ایک امین کے لیے۔ کوئی بھی { $threshold } مل کر کھولتے ہیں۔ دو کبھی ایک جگہ نہ رکھیں۔
cli-keys-pack-words = لفظ۔ ہر ایک کی جگہ اس کا نمبر بھی دیا جا سکتا ہے۔
cli-keys-pack-what = کافی پیک ہوں تو: mukti keys recover --data FOLDER PACK1 PACK2 …
cli-keys-dealt = { $count } پیک { $path } میں لکھے گئے۔ چھاپیں، ہر امین کو اس کا دیں، پھر فائلیں مٹا دیں۔
cli-keys-trustees = امین: { $shares } میں سے { $threshold } پیک مل کر
cli-keys-trustees-none = امین: ابھی کوئی نہیں۔ دیکھیں: mukti keys ceremony --help
cli-keys-pack-good = پیک { $number } اسی فولڈر کے پیکوں میں سے ہے۔
cli-keys-recovery-waits = شروع ہوا۔ { $until } کے بعد یہی پیک پھر دیں؛ تب تک کوئی بھی رکن اسے روک سکتا ہے۔
cli-keys-invited = رکن بننے کے لیے پہلے صفحے پر یہ کوڈ لکھیں: { $code } ({ $until } تک)
