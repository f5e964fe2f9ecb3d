# تحویل کا بیان: عدالت کے لیے کاغذ جو دکھاتا ہے کہ معاملے کے بارے میں کیا، کب، کس نے محفوظ کیا، اور جانچ کیسے ہو۔

## سرنامہ

custody = معاملے کے ریکارڈ کی تحویل
custody-what = اس معاملے کے بارے میں کیا محفوظ کیا گیا، کب اور کس نے؛ اور کوئی بھی کیسے جانچ سکتا ہے کہ اس کے بعد کچھ بدلا نہیں گیا۔
custody-case = معاملہ
custody-asked = تیار کیا گیا
custody-contents = اس میں کیا ہے
custody-contents-text = اندراجات: { $entries }۔ فائلیں: { $files }۔
custody-organisation = تنظیم کا نمبر
custody-json = ریکارڈ کی ہیش قدر (SHA256)
custody-not_known_here = یہاں معلوم نہیں

## جانچ کیسے کریں

custody-check = جانچ کیسے کریں
custody-check-text = اس کاغذ کے ساتھ فائل { $json } اور فہرست { $sums } ہے۔ پروگرام { $program } نیٹ ورک کے بغیر، اور اس پروگرام کے بغیر جس نے انہیں بنایا، دکھاتا ہے کہ ہر اندراج دستخط شدہ چیک پوائنٹ میں ہے اور دکھائے گئے الفاظ وہی ہیں جو محفوظ کیے گئے تھے۔
custody-check-trust = عوامی کلید، اور ہو سکے تو چیک پوائنٹ بھی، اس کے سوا کسی اور سے لیں جو آپ کو یہ کاغذ دے رہا ہے۔

## چیک پوائنٹ

custody-checkpoint = چیک پوائنٹ
custody-checkpoint-text = اب تک محفوظ ہر اندراج ایک قدر میں جاتا ہے جسے جڑ کہتے ہیں۔ پہلے کا کوئی اندراج بدلا، نکالا یا ڈالا جائے تو جڑ دوسری ہو جاتی ہے۔
custody-checkpoint-size = روزنامچے میں اندراجات
custody-checkpoint-root = جڑ
custody-checkpoint-cosigned = شریک دستخط
custody-checkpoint-cosigned_by = { $name }، { $moment }
custody-checkpoint-alone = کسی دوسری تنظیم نے اس چیک پوائنٹ پر شریک دستخط نہیں کیے: یہ صرف سرور کے دستخط پر قائم ہے۔
custody-checkpoint-note = دستخط شدہ نوٹ
custody-checkpoint-code = وہی نوٹ، اسکین کرنے کے لیے

## اندراجات

custody-entries = کیا محفوظ کیا گیا
custody-entries-text = اندراج کا نمبر روزنامچے میں اس کی جگہ ہے؛ بیچ کے نمبر دوسرے معاملوں کے ہیں۔ ”سربمہر“ کا مطلب ہے: محفوظ ہے، مگر یہ کاغذ بنانے والے کے لیے کھلا نہیں۔ ”ہٹایا گیا“ کا مطلب ہے: جس شخص کے بارے میں تھا اسے بھلا دیا گیا۔ الفاظ جا چکے؛ کچھ محفوظ کیا گیا تھا، یہ پھر بھی ثابت ہے۔
custody-entry = اندراج { $number }
custody-entry-happened = کب ہوا، جیسا بتایا گیا
custody-entry-learned = کب معلوم ہوا
custody-entry-hour = { $moment } سے شروع گھنٹے میں
custody-entry-speaker = کس کی بات ہے
custody-entry-kept_by = کس نے محفوظ کیا
custody-parts-opened = کھلے حصے: { $count }
custody-parts-sealed = سربمہر: { $count }
custody-parts-removed = ہٹائے گئے: { $count }

custody-kind-report = اطلاع ملی
custody-kind-record = ریکارڈ
custody-kind-document = خط جاری ہوا
custody-kind-link = دو ریکارڈ جوڑے یا الگ کیے گئے
custody-kind-consent = رضامندی
custody-kind-person = شخص کو بھلایا گیا
custody-kind-member = تنظیم کا رکن
custody-kind-key = کلید
custody-kind-read = پڑھنا درج ہوا

## فائلیں

custody-files = فائلیں
custody-files-text = قدر اصل فائل کی ہے، بائٹ بہ بائٹ۔ چھوٹی کی گئی یا چہرے دھندلے کی گئی نقل خود ایک فائل ہے اور بتاتی ہے کہ کس سے بنی۔
custody-files-none = اس معاملے کے ساتھ کوئی فائل محفوظ نہیں کی گئی۔
custody-file-unnamed = بے نام فائل
custody-file-kind = قسم
custody-file-size = حجم
custody-file-bytes = { $bytes } بائٹ
custody-file-entry = کس کے ساتھ آئی
custody-file-path = پیک میں
custody-file-sha256 = ہیش قدر (SHA256)
custody-file-parent = کس سے بنی

## ہیش رپورٹ

custody-hashes = ہیش رپورٹ
custody-hashes-text = سب قدریں SHA256 ہیں۔ پتے کی قدر باقی قدروں سے نکلتی ہے؛ ہر پتے سے جڑ تک کے قدم فائل میں ہیں۔
custody-hash-id = اپنا نمبر
custody-hash-digest = سربمہر مواد
custody-hash-commitment = الفاظ کی پابندی
custody-hash-leaf = پتا
custody-hash-and_files = اور ہر فائل کی (فائلوں کی تعداد: { $files }): دیکھیے ہیش رپورٹ

## سرٹیفکیٹ

custody-certificate = الیکٹرانک ریکارڈ کا سرٹیفکیٹ
custody-certificate-text = { $provision } کے تحت سرٹیفکیٹ کے لیے تفصیلات۔
custody-certificate-wording = تفصیلات یہاں ہمارے الفاظ میں ہیں؛ جس پر دستخط ہوتے ہیں وہ جدول کے الفاظ میں ہوتا ہے۔ دستخط سے پہلے ملا لیں۔ جو معلوم نہیں وہ خالی ہے: کچھ فرض نہیں کیا گیا۔
custody-part_a = حصہ الف (Part A): فریق پُر کرے
    .who = دستخط وہ کرے جس کے ذمے آلہ ہے، یا وہ کام جس میں آلہ استعمال ہوتا ہے۔
custody-part_b = حصہ ب (Part B): ماہر پُر کرے
    .who = دستخط ماہر کرے، جو یہاں لکھے کو جانچتا ہے۔
custody-field-name = نام
custody-field-relation = رشتہ
custody-field-relative = اس رشتہ دار کا نام
custody-field-address = رہائش یا ملازمت کی جگہ
custody-field-designation = عہدہ
custody-field-source = کس سے لیا گیا (نشان لگائیں)
custody-field-other = دیگر: کیا
custody-field-make = میک اور ماڈل
custody-field-colour = رنگ
custody-field-serial = سیریل نمبر
custody-field-number = IMEI/UIN/UID/MAC/Cloud ID، جو لاگو ہو
custody-field-further = دیگر متعلقہ معلومات، اگر کوئی ہو
custody-field-lawful_control = کس کے قانونی اختیار میں
custody-field-period = باقاعدہ استعمال میں
custody-field-outages = ٹھیک نہ چلا، اگر کبھی
custody-field-control = دستخط کرنے والے کی طرف سے (نشان لگائیں)
custody-field-hash = ہیش قدر
custody-field-algorithm = الگورتھم (نشان لگائیں)
custody-field-date = تاریخ (DD/MM/YYYY)
custody-field-time = وقت (IST، 24 گھنٹے)
custody-field-place = مقام
custody-field-signature = دستخط
custody-period = { $from } سے { $until } تک
custody-relation-son = بیٹا
custody-relation-daughter = بیٹی
custody-relation-spouse = شوہر یا بیوی
custody-source-computer = کمپیوٹر / ذخیرہ میڈیا
custody-source-dvr = DVR
custody-source-mobile = موبائل
custody-source-flash_drive = فلیش ڈرائیو
custody-source-disc = CD/DVD
custody-source-server = سرور
custody-source-cloud = کلاؤڈ
custody-source-other = دیگر
custody-control-owned = ملکیت
custody-control-maintained = دیکھ بھال
custody-control-managed = انتظام
custody-control-operated = چلانا
custody-states = جو اس حصے پر دستخط کرتا ہے وہ کہتا ہے
custody-states-control = آلہ یا ماخذ قانونی اختیار میں تھا اور باقاعدہ کام کے دوران معلومات بنانے، رکھنے یا برتنے میں برابر استعمال ہوتا تھا۔
custody-states-fed = ایسی معلومات کام کے معمول میں اس میں ڈالی جاتی تھیں۔
custody-states-worked = اس مدت میں وہ ٹھیک چلا؛ اگر کبھی نہ چلا تو ریکارڈ اور اس کی درستی پر اثر نہیں پڑا۔
custody-states-source = ریکارڈ یہاں بتائے گئے آلے یا ماخذ سے حاصل ہوا۔
custody-states-hash = ریکارڈ کی ہیش قدر وہی ہے جو یہاں دی گئی ہے، نشان لگے الگورتھم سے۔ ہیش رپورٹ منسلک ہے۔

## جو ابھی کوئی نہیں جانتا

custody-blanks = ہاتھ سے پُر کیا جائے
custody-blanks-text = یہ کاغذ بناتے وقت ان کے بارے میں کچھ معلوم نہ تھا۔ پُر کر دیں، یا جو لاگو نہ ہو اسے کاٹ دیں۔
