## تمام فارم

page-forms-title = فارم
page-forms-lead = فون پر کیا بھرا جا سکتا ہے: ہمارے اپنے فارم، اور دوسری تنظیموں کے بنائے ہوئے فارم۔
page-forms-theirs = دوسروں کے فارم
page-forms-none = ابھی دوسروں کا کوئی فارم شامل نہیں کیا گیا۔
page-forms-reports = { $count ->
    [one] { $count } رپورٹ
   *[other] { $count } رپورٹیں
 }
page-forms-offered = فونوں پر
page-forms-stopped-all = اب نہیں دیا جاتا
page-forms-add = فارم شامل کریں
page-forms-file = فارم
    .help = ایک XForm، یعنی .xml فائل۔ اگر آپ کے پاس اسپریڈشیٹ (XLSForm) ہے تو پہلے اسے ODK کے آن لائن کنورٹر یا pyxform سے XML میں بدلیں۔
page-forms-media = اس کے ساتھ کی تصویریں، آوازیں اور فہرستیں
    .help = صرف تب، جب فارم انہیں استعمال کرتا ہو۔ رہ جانے والی فائلیں بعد میں شامل ہو سکتی ہیں: ان کے ساتھ وہی فارم دوبارہ چنیں۔
page-forms-add-button = یہ فارم شامل کریں
page-forms-ours = ہمارے اپنے فارم
page-forms-ours-help = جو شکل ایک بار فون پر جا چکی، وہ ہمیشہ رکھی جاتی ہے۔ ہر ایک یہاں سے محفوظ کی جا سکتی ہے۔
page-forms-not-issued = یہ ابھی کسی فون پر نہیں بھیجا گیا۔
page-forms-issued = { $date } سے

## ایک فارم

page-form-id = فارم اپنا نام بتاتا ہے
page-form-kept = فارم رکھ لیا گیا، اور فون اسے لے سکتے ہیں۔
page-form-versions = شکلیں
page-form-added = { $date } کو شامل کیا گیا
page-form-stopped = { $date } سے نہیں دیا جاتا
page-form-stop = دینا بند کریں
page-form-offer = دوبارہ دیں
page-form-files = اس کے ساتھ کی فائلیں:
page-form-missing = یہ فائلیں نہیں ہیں:
page-form-missing-help = فارم ان کا نام لیتا ہے۔ ان فائلوں کے ساتھ فارم دوبارہ شامل کریں؛ فارم جیسا ہے ویسا ہی رہے گا۔
page-form-came = کیا آیا
page-form-nothing-came = اس فارم کے لیے ابھی کچھ نہیں آیا۔
page-form-earlier = پہلے کے دکھائیں
page-form-as-csv = CSV میں محفوظ کریں
page-form-as-csv-repeat = “{ $name }” کی CSV
page-form-as-json = سب کچھ JSON میں محفوظ کریں
page-form-export-help = ان فائلوں میں لوگوں کے نام اور نمبر ہو سکتے ہیں۔ آپ نے انہیں محفوظ کیا، یہ لکھا جاتا ہے۔
page-form-means = اس کے سوالوں کا یہاں کیا مطلب ہے
page-form-means-since = فہرست { $number }، { $date } سے۔ نئی رپورٹیں اسی سے معاملے بنتی ہیں۔
page-form-means-nothing = ابھی کسی نے نہیں بتایا کہ اس کے سوالوں کا یہاں کیا مطلب ہے۔ رپورٹیں رکھی جاتی ہیں اور محفوظ کی جا سکتی ہیں؛ کوئی معاملہ نہیں بنتی۔
page-form-means-change = مطلب بتائیں
page-form-apply = { $count ->
    [one] پہلے آئی { $count } رپورٹ کو معاملہ بنائیں
   *[other] پہلے آئی { $count } رپورٹوں کو معاملے بنائیں
 }
page-form-apply-help = جو رپورٹیں پہلے سے معاملے ہیں، وہ ویسی ہی رہتی ہیں۔
page-form-applied = { $count ->
    [0] کوئی رپورٹ معاملہ نہیں بنی۔
    [one] { $count } رپورٹ معاملہ بنی۔
   *[other] { $count } رپورٹیں معاملے بنیں۔
 }
page-form-left = { $count ->
    [one] { $count } اب بھی رکی ہے: اس میں ایسا کچھ نہیں جس کا یہاں مطلب ہو، یا دوبارہ دبائیں۔
   *[other] { $count } اب بھی رکی ہیں: ان میں ایسا کچھ نہیں جس کا یہاں مطلب ہو، یا دوبارہ دبائیں۔
 }

## سوالوں کا مطلب

page-meaning-title = سوالوں کا یہاں کیا مطلب ہے
page-meaning-lead = ہر سوال کے لیے وہ حقیقت چنیں جو وہ بتاتا ہے۔ جو خالی چھوڑیں وہ نامعلوم رہتا ہے؛ کچھ بھی اندازے سے نہیں بھرا جاتا۔
page-meaning-kept = رکھ لیا گیا۔ نئی رپورٹیں اسی طرح پڑھی جائیں گی۔
page-meaning-people = دہرایا جانے والا کون سا حصہ لوگوں کے بارے میں ہے؟
    .help = ہر دہراؤ معاملے کا ایک شخص بنتا ہے۔ جو اس کے باہر ہے وہ سب کے بارے میں ہے۔
page-meaning-one-person = کوئی نہیں: ایک رپورٹ ایک شخص کے بارے میں ہے
page-meaning-nothing = یہاں اس کا کوئی مطلب نہیں
page-meaning-each-choice = ہر انتخاب کا اپنا مطلب ہے
page-meaning-choices = ہر انتخاب کا کیا مطلب ہے
page-meaning-choices-many = اگر یہ چنا گیا تو یہ سچ ہے
page-meaning-not-known = معلوم نہیں
page-meaning-worked-out = فون نے نکالا
page-meaning-in = “{ $name }” میں
page-meaning-report = رپورٹ
page-meaning-keep = یہ مطلب رکھیں
page-meaning-before = پہلے کے سوال
page-meaning-after = اور سوال
page-meaning-preview = پچھلی رپورٹ سے یہ کیا بنتا ہے
page-meaning-example = ایک مثال سے یہ کیا بنتا ہے
page-meaning-column-question = سوال
page-meaning-column-answer = جواب
page-meaning-column-here = یہاں
page-meaning-unreadable = پڑھا نہیں جا سکا
form-sort-text = الفاظ
form-sort-whole = پورا عدد
form-sort-number = عدد
form-sort-date = تاریخ
form-sort-moment = تاریخ اور وقت
form-sort-time = وقت
form-sort-one = فہرست میں سے ایک
form-sort-many = فہرست میں سے کئی
form-sort-file = تصویر، آواز یا فائل
form-sort-place = نقشے پر جگہ
form-sort-other = کچھ اور
report-state-collected = اپنے فارم کے لیے رکھی گئی
report-state-sealed = فون پر مہر بند

## فون پر مہر

phone-kept-collected = رکھ لیا گیا۔ اسے دوبارہ نہ بھیجیں۔
phone-kept-sealed = مہر کے ساتھ رکھ لیا گیا۔ اسے دوبارہ نہ بھیجیں: ڈیسک پر کوئی اسے کھولے گا۔
page-sealing-title = رپورٹیں فون پر مہر بند کریں
page-sealing-on = فون جو بھیجتے ہیں اسے مہر بند کرتے ہیں
page-sealing-off = فون جو بھیجتے ہیں اسے مہر بند نہیں کرتے
page-sealing-help = مکمل رپورٹ فون پر مہر بند ہوتی ہے اور صرف یہیں کھلتی ہے، جب کوئی رکن “کھولیں” دباتا ہے۔ تب تک اس سے کوئی معاملہ شروع نہیں ہوتا۔
page-sealing-limits = جو رپورٹ مکمل نہیں، وہ فون پر کھلی رہتی ہے۔ فون جب دوبارہ فارم لیتے ہیں تب سے مانتے ہیں۔
page-sealing-turn-on = اب سے مہر بند کریں
page-sealing-turn-off = اب مہر بند نہ کریں
page-reports-open = ابھی کھولیں
page-reports-open-all = جو کچھ مہر بند ہے سب کھولیں
report-why-sealed-files = اس کی تمام فائلیں نہیں آئیں۔ بھیجنے والے سے دوبارہ بھیجنے کو کہیں۔
report-why-sealed-damaged = یہ نہیں کھلتی: جو آیا وہ وہ نہیں جو ہمارے لیے مہر بند کیا گیا تھا۔ جیسی آئی ویسی رکھی گئی ہے۔ بھیجنے والے سے دوبارہ بھیجنے کو کہیں۔

## کیا غلط ہو سکتا ہے

error-400-75 = یہ ایسا فارم نہیں جسے فون استعمال کر سکیں ({ $code })۔
    .next = فائل کو ODK Validate سے جانچیں، یا فارم بنانے والے سے پوچھیں۔ کچھ نہیں بدلا گیا۔
error-400-76 = یہ اسپریڈشیٹ ہے۔ فون کو فارم XML میں چاہیے۔
    .next = اسے ODK کے آن لائن XLSForm کنورٹر یا pyxform (xls2xform) سے XML میں بدلیں، پھر .xml فائل یہاں شامل کریں۔
error-400-77 = ان میں سے ایک مطلب ایسا ہے جس کی اجازت فارم اور ہماری حقیقتیں نہیں دیتیں۔
    .next = صفحہ دوبارہ کھولیں اور فہرستوں میں سے چنیں۔
error-409-75 = اس فارم کا نام ہمارے اپنے فارم جیسا ہے۔
    .next = بنانے والے سے کہیں کہ اسے دوسری فارم ID دیں۔
error-409-76 = فارم کی یہ شکل پہلے شامل کی گئی تھی اور اس میں کچھ اور لکھا ہے۔
    .next = شامل کی گئی شکل کبھی نہیں بدلتی۔ نئی کو دوسرا نمبر دیں، پھر شامل کریں۔
error-413-75 = فارم یا اس کی کوئی فائل اتنی بڑی ہے کہ لی نہیں جا سکتی۔
    .next = فارم 8 MB تک، ہر فائل 10 MB تک، سب مل کر 60 MB تک ہو سکتی ہیں۔ تصویریں چھوٹی کریں۔
