## فہرست میں کیا غلط ہو سکتا ہے

error-400-65 = یہ ایک ویب صفحہ ہے جسے اسپریڈشیٹ کا نام دیا گیا ہے۔
    .next = اسے اسپریڈشیٹ پروگرام میں کھولیں اور “Excel Workbook (.xlsx)” یا “CSV UTF-8” کے طور پر محفوظ کریں۔
error-400-66 = یہ پرانی قسم کی اسپریڈشیٹ (.xls) ہے، یا پاس ورڈ سے بند ہے۔
    .next = اسے کھولیں اور بغیر پاس ورڈ “Excel Workbook (.xlsx)” کے طور پر محفوظ کریں۔
error-400-67 = یہ ایک پیک کی ہوئی فائل ہے، پڑھی جا سکنے والی اسپریڈشیٹ نہیں۔
    .next = اسپریڈشیٹ ہی چنیں۔ اگر یہ وہی ہے تو کھول کر پھر سے “Excel Workbook (.xlsx)” کے طور پر محفوظ کریں۔
error-400-68 = “{ $value }” ایک فارمولا ہے، کسی کی کہی بات نہیں۔
    .next = وہ لکھیں جو خانے میں نظر آتا ہے، یہ نہیں کہ وہ کیسے نکالا جاتا ہے۔
error-400-69 = اس فائل میں کئی شیٹیں ہیں: { $choices }۔
    .next = ان میں سے ایک چنیں۔
error-400-70 = یہ خانہ دوسروں سے جوڑا گیا تھا، اس لیے معلوم نہیں کہ یہ کن قطاروں کی بات کرتا ہے۔
    .next = جوڑنا ہٹائیں، اور جواب ہر اس قطار میں لکھیں جہاں وہ درست ہے۔
error-400-71 = “{ $value }” کے ہندسے کھو گئے: اسپریڈشیٹ نے لمبا نمبر چھوٹا کر دیا۔
    .next = کالم کو “Text” کریں، کاغذ سے نمبر پھر لکھیں، اور نہ ہو تو خانہ خالی چھوڑیں۔
error-400-72 = “{ $value }” ایک فارمولا ہے جو نہیں چلا۔
    .next = جو یہاں ہونا چاہیے وہ لکھیں، یا خانہ خالی چھوڑیں۔
error-400-73 = “{ $value }” ایک سے زیادہ دنوں کے طور پر پڑھا جا سکتا ہے۔
    .next = پورے سال کے ساتھ 2023-11-04 کی طرح لکھیں۔ یہاں کی فہرستوں میں دن مہینے سے پہلے آتا ہے۔
error-400-74 = “{ $value }” دن گنتا ہے، اور یہ فائل نہیں بتاتی کہ کب سے۔
    .next = تاریخ ہی لکھیں، جیسے 2023-11-04، یا CSV کی جگہ اسپریڈشیٹ چنیں۔
error-413-65 = کھولنے پر یہ فائل کسی فہرست سے کہیں بڑی ہے۔
    .next = قطاریں نئی اسپریڈشیٹ میں نقل کریں اور “Excel Workbook (.xlsx)” کے طور پر محفوظ کریں۔
error-413-66 = قطاریں یا کالم اتنے ہیں کہ لیے نہیں جا سکتے: { $high } تک۔
    .next = فہرست کو کئی فائلوں میں بانٹیں۔
error-422-65 = اس فائل کے کسی کالم کا نام ہم نہیں جانتے۔
    .next = بتائیں کہ کالموں کا کیا مطلب ہے، یا ایسا عنوان لکھیں: name, worker.age, work.state۔
error-409-65 = یہ فائل پہلے لی جا چکی ہے۔
    .next = دوسری بار کچھ نہیں رکھا گیا۔ پھر سے لینے کے لیے پہلی بار کو واپس لیں۔
error-409-66 = اس وقت ایک اور فہرست لی جا رہی ہے۔
    .next = اس کے پورا ہونے تک رکیں۔
error-409-67 = یہ فائل دوسرے کالموں یا دوسری شیٹ کے ساتھ شروع کی گئی تھی۔
    .next = آگے بڑھنے کے لیے وہی کالم پھر چنیں، یا جو شروع ہوا اسے واپس لیں۔
error-410-65 = یہ معاملہ ایک ایسی فہرست کے ساتھ آیا تھا جو واپس لی گئی۔
    .next = جو بتایا گیا وہ اس کی تاریخ میں پڑھا جا سکتا ہے؛ اس میں اور کچھ نہیں رکھا جا سکتا۔
error-404-65 = یہاں ایسی کوئی فہرست نہیں ہے۔
    .next = لی گئی فہرستیں دیکھیں۔
error-422-66 = کوئی بھی قطار نہیں لی جا سکی۔
    .next = جو غلط تھا اسے ڈاؤن لوڈ کریں، فہرست درست کریں، اور پھر چنیں۔

## جو غلط تھا اس کی شیٹ

import-wrong-title = کیا غلط تھا
import-wrong-file = فائل
import-wrong-row = قطار
import-wrong-column = کالم
import-wrong-value = وہاں کیا لکھا تھا
import-wrong-wrong = کیا غلط ہے
import-wrong-next = کیا کریں
import-wrong-code = کوڈ

## صفحہ

page-lists-title = لوگوں کی فہرستیں
page-lists-lead = کاغذ کی فہرست یا اسپریڈشیٹ یہاں سے رجسٹر میں آتی ہے: ایک قطار، ایک شخص۔ پہلے اسے دیکھا جاتا ہے، اور آپ کے کہنے تک کچھ نہیں رکھا جاتا۔
page-lists-file = فہرست
    .help = Excel Workbook (.xlsx) یا CSV۔ کالم اپنے نام سے پہچانے جاتے ہیں، ہماری کسی بھی زبان میں۔
page-lists-look = جانچیں
page-lists-before = پہلے لی گئی فہرستیں
page-lists-none = ابھی کوئی نہیں۔
page-lists-line = { $cases } معاملوں میں { $people } لوگ، { $name } کے ذریعے
page-lists-was-undone = { $date } کو واپس لی گئی
page-lists-undo = یہ فہرست واپس لیں
    .help = اس کے معاملے ہر فہرست سے ہٹ جاتے ہیں، سوائے ان کے جن پر تب سے کسی نے کام کیا ہے۔ ان کی تاریخ رہتی ہے۔
page-lists-reason = کیوں
page-lists-undo-do = واپس لیں
page-lists-undone = واپس لیا: { $cases } معاملے اب کسی فہرست میں نہیں ہیں۔
page-lists-stay = { $cases } معاملے رہتے ہیں، کیونکہ ان پر تب سے کسی نے کام کیا ہے۔
page-lists-would = { $rows } قطاریں: { $cases } معاملوں میں { $people } لوگ رکھے جائیں گے۔
page-lists-wrong = { $count } قطاریں پڑھی نہیں جا سکیں اور چھوڑ دی جائیں گی۔
page-lists-left-out = { $count } قطاریں کسی اور جیسی لگتی ہیں اور چھوڑ دی جائیں گی۔
page-lists-nothing-yet = ابھی کچھ نہیں رکھا گیا۔
page-lists-begun = یہ فہرست { $date } کو شروع ہوئی تھی: { $cases } میں سے { $kept } معاملے رکھے ہیں۔ یہ وہیں سے آگے بڑھتی ہے۔
page-lists-whole = یہ فہرست { $date } کو لی گئی تھی۔ دوسری بار کچھ نہیں رکھا جائے گا۔
page-lists-keep = { $people } لوگوں کو رکھیں
page-lists-drop = اس فہرست کو چھوڑیں
page-lists-wrong-help = شیٹ ڈاؤن لوڈ کریں، یہ قطاریں درست کریں، اور انہیں الگ فہرست کے طور پر بھیجیں۔
page-lists-save-xlsx = کیا غلط تھا (.xlsx)
page-lists-save-csv = کیا غلط تھا (.csv)
page-lists-first = پہلی { $shown } باتیں؛ کل { $count } قطاریں
page-lists-alike = کسی اور جیسی لگنے والی قطاریں: { $count }
page-lists-alike-help = دو لوگوں کا نام ایک ہو سکتا ہے۔ فہرست رکھنے سے پہلے انہیں دیکھیں۔
page-lists-like-row = قطار { $row } قطار { $other } جیسی لگتی ہے۔
page-lists-like-before = قطار { $row } پہلے لی گئی فہرست کے کسی شخص جیسی لگتی ہے۔
page-lists-columns = کالموں کا کیا مطلب ہے
page-lists-columns-help = جو کالم چھوڑا جاتا ہے وہ کہیں نہیں رکھا جاتا۔
page-lists-sheet = شیٹ
page-lists-speaker = فہرست میں جو لکھا ہے وہ کون کہتا ہے
page-lists-alike-choice = کسی اور جیسی لگنے والی قطاریں
page-lists-alike-keep = رکھیں
page-lists-alike-leave = چھوڑ دیں
page-lists-again = پھر جانچیں
page-lists-near = نہیں رکھا جائے گا۔ کیا یہ “{ $field }” ہے؟
page-lists-not-kept = یہاں نہیں پہچانا جاتا: نہیں رکھا جائے گا۔
page-lists-leave-column = چھوڑ دیں
page-lists-running = فہرست لی جا رہی ہے۔
    .help = آپ یہ صفحہ چھوڑ سکتے ہیں؛ کام چلتا رہتا ہے۔ اگر سرور رک جائے، وہی فہرست پھر چنیں: جو رکھا گیا وہ دوبارہ نہیں رکھا جاتا۔
page-lists-so-far = { $people } میں سے { $kept } لوگ رکھے گئے۔
page-lists-done = رکھے گئے: { $cases } معاملوں میں { $people } لوگ۔
page-lists-done-wrong = { $count } قطاریں پڑھی نہیں جا سکیں اور چھوڑ دی گئیں۔
page-lists-goes-on = تب تک جو رکھا گیا وہ رہتا ہے۔ وہی فہرست پھر چنیں اور کام آگے بڑھے گا۔

## فہرستوں میں کالم کیا کہلاتے ہیں

column-person-name = مزدور کا نام | پورا نام
column-person-parent_or_spouse_name = والد کا نام | شوہر کا نام | والدہ کا نام
column-person-phone = موبائل | موبائل نمبر | فون نمبر
column-person-pin_code = پن کوڈ
column-person-birth_date = تاریخ پیدائش
column-person-note = کیفیت | تبصرہ
column-interview-worker-age = عمر
column-interview-worker-sex = جنس | مرد/عورت
column-interview-worker-category = طبقہ | سماجی طبقہ
column-interview-home-state = آبائی ریاست
column-interview-home-district = آبائی ضلع
column-interview-work-kind = کام | کام کی قسم
column-interview-work-from = کب سے | کام کی شروعات
column-interview-work-to = کب تک
column-interview-advance-amount = پیشگی | ایڈوانس
column-interview-wage-amount = مزدوری | تنخواہ
column-interview-rescued-on = چھڑانے کی تاریخ
column-interview-certificate-on = رہائی کے سرٹیفکیٹ کی تاریخ
column-interview-case = معاملہ نمبر | کیس نمبر
column-worksite-name = بھٹے کا نام | کام کی جگہ
column-worksite-owner = مالک | مالک کا نام
column-worksite-contractor = ٹھیکیدار | ٹھیکیدار کا نام

## جواب

choice-also-answer-yes = ہاں | جی ہاں
choice-also-answer-no = نہیں | جی نہیں
choice-also-sex-female = عورت | خاتون
choice-also-sex-male = مرد | آدمی

## کمانڈ لائن پر

error-600-65 = کسی فہرست کا نام نہیں دیا گیا۔
    .next = فائل کا نام دیں: mukti import kilns.xlsx --data FOLDER --name NAME
cli-import-left-out = یہ کالم یہاں نہیں پہچانے جاتے اور رکھے نہیں جائیں گے: { $names }۔
cli-import-nearest = شاید “{ $column }” { $field } ہے: --column "{ $column }={ $field }"
cli-import-seen = { $rows } قطاریں: { $cases } معاملوں میں { $people } لوگ؛ { $wrong } قطاریں پڑھی نہیں جا سکیں۔
cli-import-alike = { $count } قطاریں کسی اور قطار یا پہلے کی فہرست جیسی لگتی ہیں: انہیں دیکھیں، یا --leave-out-alike دیں۔
cli-import-begun = یہ فہرست پہلے شروع کی گئی تھی: { $cases } میں سے { $kept } معاملے رکھے ہیں۔ یہ آگے بڑھتی ہے۔
cli-import-more-wrong = … اور { $count }۔ سب کے لیے --wrong FILE.csv دیں۔
cli-import-done = رکھے گئے: { $cases } معاملوں میں { $people } لوگ۔ واپس لینے کے لیے: --undo { $id }
cli-import-undone = واپس لیا: { $cases } معاملے اب کسی فہرست میں نہیں ہیں۔ ان کی تاریخ رہتی ہے۔
cli-import-worked-on = ان پر تب سے کسی نے کام کیا ہے، اور یہ رہتے ہیں: { $names }۔
cli-import-line = { $id }  { $date }  { $people } لوگ، { $name } کے ذریعے
cli-import-line-undone = { $id }  { $date }  { $people } لوگ، { $name } کے ذریعے؛ واپس لیا گیا
