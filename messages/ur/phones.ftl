## Forms on the phone

phone-form-interview = ایک شخص سے بات چیت
phone-form-worksite = کام کی ایک جگہ، کئی لوگ
phone-block-told = کون بول رہا ہے
phone-block-attached = ان کے اپنے لفظوں میں
phone-block-people = شخص
field-report-speaker = یہ کون کہتا ہے؟
field-report-words = وہ اپنے لفظوں میں کیا کہتے ہیں؟
field-report-photo = ایک تصویر، اگر لینا محفوظ ہو
field-report-recording = ایک ریکارڈنگ، اگر وہ راضی ہوں

## Answers to the phone

phone-kept = رکھ لیا گیا۔ یہ معاملہ { $label } ہے۔
phone-kept-aside = محفوظ کر لیا گیا۔ اسے دوبارہ نہ بھیجیں: ڈیسک پر کوئی اسے دیکھے گا۔
phone-refused-token = یہ فون یہاں پہچانا نہیں جاتا، یا بند کر دیا گیا ہے۔ ڈیسک سے اسکین کے لیے نیا کوڈ مانگیں۔
phone-refused-other = اسی نمبر کی ایک رپورٹ پہلے رکھی گئی تھی اور اس میں کچھ اور لکھا ہے۔ ڈیسک کو بتائیں؛ آپ کی رپورٹ اب بھی فون پر ہے۔
phone-refused-replaced = یہ جس رپورٹ کو بدلتی ہے وہ پہلے ہی بدلی جا چکی ہے۔ ڈیسک کو بتائیں؛ آپ کی رپورٹ اب بھی فون پر ہے۔
phone-refused-large = یہ رپورٹ اتنی بڑی ہے کہ لی نہیں جا سکتی۔
phone-refused-form = یہ ایسی رپورٹ نہیں جو کوئی فارم بناتا ہے ({ $code })۔ ڈیسک کو بتائیں۔
phone-refused-empty = کچھ نہیں پہنچا۔ لائن ٹھیک ہونے پر دوبارہ بھیجیں۔
phone-refused-full = ابھی یہاں جگہ نہیں ہے۔ آپ کی رپورٹ فون پر ہے؛ بعد میں دوبارہ بھیجیں۔
phone-refused-busy = یہاں کچھ خراب ہو گیا۔ آپ کی رپورٹ فون پر ہے؛ بعد میں دوبارہ بھیجیں۔
phone-refused-nothing = اس پتے پر کچھ نہیں ہے۔

## Devices

page-devices-title = فون جو رپورٹ بھیج سکتے ہیں
page-devices-lead = کارکن ODK Collect یا KoboCollect سے کوڈ اسکین کرتا ہے۔ پھر فارم فون پر آتے ہیں، اور رپورٹیں یہاں۔
page-devices-name = یہ کس کا فون ہے؟
    .help = وہ نام جس سے آپ کارکن کو جانتے ہیں۔ یہ فون پر نہیں بھیجا جاتا۔
page-devices-language = کارکن کی زبان
page-devices-make = کوڈ بنائیں
page-devices-made = یہ کوڈ ابھی اسکین کریں۔ یہ ایک ہی بار دکھایا جاتا ہے۔
    .help = ODK Collect میں: پروجیکٹ شامل کریں، اسکین کریں۔ جس کے پاس کوڈ ہے وہ اس فون کے نام سے رپورٹ بھیج سکتا ہے: اسے کسی کو نہ بھیجیں۔
page-devices-address = یہی پتے کی شکل میں، بغیر کیمرے والے فون کے لیے
page-devices-none = ابھی کوئی فون رپورٹ نہیں بھیج سکتا۔
page-devices-seen = آخری بار { $date }
page-devices-never = ابھی تک کچھ نہیں آیا
page-devices-revoked = { $date } کو بند کیا گیا
page-devices-revoke = بند کریں
    .help = اس نے جو رپورٹیں بھیجیں وہ رہیں گی۔ اب یہ نہ بھیج سکتا ہے، نہ فارم لے سکتا ہے۔

## Reports

page-reports-title = فونوں نے کیا بھیجا
page-reports-none = ابھی کسی فون سے کوئی رپورٹ نہیں آئی۔
page-reports-asked = کسی کو دیکھنا ہے
page-reports-all = جو کچھ آیا
page-reports-from = { $name } کی طرف سے
page-reports-case = معاملہ کھولیں
page-reports-read = اسے ابھی پڑھیں
page-reports-show = جو بھیجا گیا وہ دیکھیں
report-state-kept = رکھا گیا، ابھی پڑھا نہیں
report-state-understood = سمجھا گیا
report-state-partly = کچھ حصہ سمجھا گیا
report-state-aside = الگ رکھا گیا
report-state-replaced = بھیجنے والے نے بدلا
report-why-xml-broken = یہ کٹا ہوا ہے، یا فارم ہی نہیں۔
report-why-xml-encoding = یہ ایسے حروف میں ہے جو ہم پڑھ نہیں سکتے۔
report-why-no-instance = اس میں اپنا نمبر نہیں لکھا۔
report-why-form = یہ ایسے فارم کا ہے جو ہمارا نہیں۔
report-why-encrypted = یہ فون پر خفیہ کیا گیا ہے۔ اسے ابھی یہاں کھولا نہیں جا سکتا۔
report-why-edit = یہ ایسی رپورٹ کو بدلتا ہے جو یہاں نہیں پہنچی۔
report-why-nothing = اس میں کوئی جواب نہیں دیا گیا۔
report-why-broken = ہماری ایک خرابی کی وجہ سے اسے پڑھا نہیں جا سکا۔ یہ جیسی بھیجی گئی ویسی ہی رکھی ہے؛ کوئی شخص اسے پڑھے۔
report-why-forgotten = یہ ایسے شخص کے بارے میں ہے جسے یہاں بھلا دیا گیا۔
report-why-many = اس میں ایک رپورٹ کی حد سے زیادہ لوگ ہیں۔
report-why-place = کچھ جوابوں کی ہمارے فارم میں جگہ نہیں۔
report-why-field = “{ $name }” کا جواب پڑھا نہیں جا سکا۔
report-why-other = اس میں کچھ سمجھ نہیں آیا۔
