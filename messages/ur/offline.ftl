## Beginning

offline-needs-script = اس صفحے کو JavaScript چاہیے۔
offline-needs-code = اپنی تنظیم سے اسکین کرنے کے لیے کوڈ مانگیں۔
offline-no-keys = یہاں ابھی کچھ رکھا نہیں جا سکتا۔ پہلے کسی رکن کو ڈیسک پر سائن اِن کرنا ہوگا؛ پھر یہ صفحہ دوبارہ کھولیں۔
offline-keys-differ = ڈیسک پہلے سے مختلف چابیاں دے رہا ہے۔ جب تک آپ کی تنظیم اسے دیکھ نہ لے، یہاں کچھ نہ بتایا جائے۔
offline-network-none = نیٹ ورک نہیں ہے۔ آپ آگے بڑھ سکتے ہیں؛ نیٹ ورک آنے پر رپورٹیں بھیجی جائیں گی۔
offline-no-room = اس فون میں جگہ نہیں بچی۔ پہلے کے جواب رکھے ہوئے ہیں۔ کچھ جگہ خالی کریں، پھر آگے بڑھیں۔
offline-wiped = یہ فون بند کر دیا گیا ہے۔ اس صفحے کا سب کچھ ہٹا دیا گیا۔
offline-start = آپ کیا کرنا چاہتے ہیں؟
offline-home = شروع
offline-leave = ابھی نکلیں

## Telling

offline-next = آگے
offline-back = پیچھے
offline-done = ہو گیا
offline-go-on = جاری رکھیں
offline-skip = معلوم نہیں، چھوڑیں
offline-chosen-nothing = چنیں…
offline-year = سال
offline-month = مہینہ
offline-day = دن
offline-needs-whole = پورا عدد لکھیں۔
offline-needs-number = عدد لکھیں۔
offline-too-high = زیادہ سے زیادہ { $high } لکھیں۔
offline-needs-year = سال چار ہندسوں میں لکھیں؛ مہینہ اور دن اگر معلوم ہوں۔
offline-needs-speaker = پہلے بتائیں کہ کون بول رہا ہے۔
offline-hear = سنیں
offline-alone = یہ سوال اس شخص سے اکیلے میں پوچھیں، جہاں کوئی نہ سنے۔ اسے آواز سے نہ چلائیں۔ اسے ہمیشہ چھوڑا جا سکتا ہے۔
offline-answered-before = اس کا جواب دیا جا چکا ہے اور وہ مہر بند ہے: اب یہاں پڑھا نہیں جا سکتا۔ بدلنا ہو تبھی دوبارہ جواب دیں۔
offline-answered = جواب دیے گئے صفحے: { $number }
offline-not-answered = ابھی جواب نہیں
offline-sealed = جو بتایا جاتا ہے وہ فوراً مہر بند ہوتا ہے۔ صفحہ بند ہونے کے بعد یہ فون اسے نہیں پڑھ سکتا۔

## People of a worksite

offline-list = لوگ، خاندانوں میں
offline-family = خاندان { $number }
offline-person = شخص { $number }
offline-add-family = نیا خاندان
offline-add-person = اس خاندان کا اگلا شخص
offline-same-family = گاؤں اور ریاست اس خاندان سے لیے گئے ہیں۔ جہاں مختلف ہوں، بدلیں۔
offline-details = تفصیل
offline-remove = فہرست سے ہٹائیں

## Pictures and sound

offline-file-add = فائل شامل کریں
offline-file-kept = مہر بند فائلیں: { $number }
offline-record = یہاں ریکارڈ کریں
offline-record-stop = ریکارڈنگ روکیں

## Finishing and sending

offline-finish = مکمل کریں اور بھیجیں
offline-finish-help = نیٹ ورک ملتے ہی رپورٹ بھیجی جائے گی۔ اس کے بعد اسے یہاں بدلا نہیں جا سکتا۔
offline-ready = مکمل ہوئی۔ یہ مہر بند ہے اور بھیجے جانے کے انتظار میں ہے۔
offline-drafts = نامکمل
offline-throw-away = پھینک دیں
offline-throw-away-sure = یہ رپورٹ پھینک دیں؟ اسے کوئی واپس نہیں لا سکتا۔
offline-queue = رپورٹیں
offline-nothing-kept = اس فون پر کوئی رپورٹ نہیں۔
offline-send = ابھی بھیجیں
offline-state-waiting = نیٹ ورک کا انتظار
offline-state-sent = پہنچ گئی
offline-state-aside = پہنچ گئی؛ ڈیسک اسے دیکھے گا
offline-state-refused = نہیں لی گئی: ڈیسک کو بتائیں
offline-receipt = { $label } کے نام سے رکھی گئی، { $date }
offline-receipt-files = { $total } میں سے { $number } فائلیں پہنچیں

## At the desk

page-devices-page = ODK Collect کے بغیر فون کے لیے
    .help = اسے فون کے کیمرے سے اسکین کریں، یا نیٹ ورک ہوتے ہوئے Chrome میں پتا کھولیں۔ پھر صفحہ نیٹ ورک کے بغیر بھی چلتا ہے۔ جس کے پاس کوڈ ہے وہ اس فون کے نام سے بھیج سکتا ہے۔
page-reports-receipt = رسید { $label }
report-why-sealed = فون نے جو مہر بند کیا وہ نہیں کھلتا۔
choice-derived-opened = فون کی مہر بند شکل سے کھولی گئی
field-person-family = کام کی اس جگہ کا کون سا خاندان (1, 2, 3 …)
error-409-61 = فون ابھی کچھ مہر بند نہیں کر سکتے۔
    .next = ڈیسک پر ایک بار سائن اِن کریں۔ پھر فون پر صفحہ دوبارہ کھولیں۔
