### What the command line prints for people.

cli-also = یہ بھی
# Beside a limb that is met by a presumption only.
cli-presumed = قانون نے مان لیا
cli-presumption = مان لیا گیا
cli-only-by-presumption = یہ صرف قانون کے مان لینے پر ٹکا ہے۔ کچھ داخل کرنے سے پہلے قرض اور جانے کی آزادی کے بارے میں پوچھیں۔
cli-ask = پوچھیں
cli-wages = ادا کی گئی اجرت، اور کم از کم واجب
# $amount is money, already written out.
cli-last-known = معلوم نہیں؛ آخری معلوم { $amount }
# $amount is money, already written out.
cli-up-to = زیادہ سے زیادہ { $amount }
cli-outstanding = باقی
cli-offences = جرائم
## Progress and ends
cli-assessed = { $count ->
    [one] { $count } سطر کا جائزہ لیا گیا۔
   *[other] { $count } سطروں کا جائزہ لیا گیا۔
 }
cli-letters-written = { $count ->
    [one] { $count } خط { $folder } میں لکھا گیا۔
   *[other] { $count } خط { $folder } میں لکھے گئے۔
 }
cli-law-good = کتابِ قانون درست ہے: { $values } اعداد، { $duties } ذمہ داریاں، { $entitlements } حقوق، { $offences } جرائم، { $provisions } دفعات؛ نسخہ { $edition }۔
cli-not-in-force = { $date } کو نافذ نہیں
cli-serving = مکتی { $address } پر کھلا ہے
cli-first-run = پہلا شخص اس کوڈ سے، ایک بار، { $until } سے پہلے اندراج کرتا ہے: { $code }
cli-sign-in = { $name } کے نام سے اس پاس فریز سے سائن اِن کریں: { $passphrase }
cli-demo-made = { $folder } میں ایک فرضی تنظیم بنائی گئی: { $cases } کیس، { $people } لوگ۔ اس میں کوئی حقیقی شخص نہیں۔
cli-demo-case = ایک کیس، آج کی حالت میں:
cli-demo-late = آج کی تاخیر، دفتر کے حساب سے:
cli-demo-letter = تاخیر کرنے والے دفتر کو یاد دہانی کا خط: { $path }
cli-stop = Ctrl-C سے روکیں۔
cli-waits = { $case }: ”{ $letter }“ نہیں لکھا گیا۔ { $reason }
## The journal and its proof
cli-written = لکھا گیا: { $path }
cli-journal-exported = { $count } اندراجات { $path } میں لکھے گئے، مہربند ہی۔
cli-journal-taken = لے لیا گیا: یہ { $count } اندراجات کے لیے ہے۔
cli-journal-holds = روزنامچہ درست ہے: { $count } اندراجات، جڑ { $root }۔
cli-journal-cosigned = ان میں سے پہلے { $count } کی گواہی دوسروں نے دی ہے۔
cli-journal-nobody = ابھی کسی اور نے اس کی گواہی نہیں دی: جس کے پاس یہ ڈسک اور اس کی چابی ہے وہ اسے دوبارہ لکھ سکتا تھا۔ دیکھیں: mukti journal ask --help
cli-journal-broken = روزنامچہ اندراج { $number } سے آگے درست نہیں ہے: { $detail }۔
cli-journal-key = اسے جانچنے کی چابی: { $value }
cli-journal-witness-key = ہمارے شریک دستخط جانچنے کی چابی: { $value }
cli-rebuilt = { $cases } کیسوں کے { $entries } اندراجات نئے سرے سے دیکھے گئے۔
cli-rebuilt-same = ہر فہرست پہلے جیسی ہی ہے۔
cli-list-differed = { $case }: اس کی فہرستیں وہ نہیں تھیں جو اس کے اندراجات دیتے ہیں؛ اب ہیں۔
## Backups
cli-backup-made = { $entries } اندراجات کی محفوظ نقل بنی: { $size } KiB، مہربند، { $path } میں۔ چابیاں { $keys } میں ہیں: انہیں الگ رکھیں، اور وہ فائل 30 دن بعد مٹا دیں۔
cli-restored = { $entries } اندراجات { $path } میں واپس لائے گئے۔ جڑ { $root }۔
cli-drilled = { $entries } اندراجات کی نقل بنی، کہیں اور واپس لائی گئی اور ملائی گئی: دونوں طرف جڑ { $root }، دونوں طرف { $count } کھولے گئے۔
cli-drilled-times = نقل بنانے میں { $backup } سیکنڈ لگے؛ پھر کام کے قابل ہونے میں (RTO) { $restore } سیکنڈ؛ اس دوران رکھے گئے اندراجات (RPO، مسلسل نقل کے بغیر): { $count }۔
cli-drill-failed = واپس لائی گئی نقل ویسی نہیں ہے ({ $count } میں فرق)۔ اس نقل پر بھروسا نہ کریں۔
cli-device-made = { $name } رپورٹ بھیج سکتا ہے۔ یہ پتہ ایک ہی بار دکھایا جاتا ہے؛ جس کے پاس یہ ہے وہ اس فون کے نام سے بھیج سکتا ہے:
