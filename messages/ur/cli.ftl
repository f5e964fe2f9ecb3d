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
