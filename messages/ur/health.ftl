### How the house is: what a coordinator looks after. Shown on Desk and by “mukti doctor”.

health-well = ٹھیک
health-watch = دھیان دیں
health-red = سرخ
health-never = کبھی نہیں
# $last is when it was last done, or “never”.
health-backup = پچھلی محفوظ نقل: { $last }
    .next = بنائیں: mukti backup۔ اسے دوسری ڈسک پر، دوسری عمارت میں رکھیں۔
health-drill = پچھلی بار واپس لا کر دیکھا گیا: { $last }
    .next = جب تک نقل واپس لا کر نہ دیکھی جائے، اس پر بھروسا نہیں۔ چلائیں: mukti drill
health-keys = چابیوں کی پچھلی محفوظ نقل: { $last }
    .next = نئی نقل بنائیں اور چابیوں کی 30 دن سے پرانی نقلیں مٹا دیں: جو بھلا دیا گیا وہ ہر جگہ سے جانا چاہیے۔
health-cosigned = پچھلی بار کسی اور نے روزنامچے کی گواہی دی: { $last }
    .next = کسی ساتھی تنظیم سے شریک دستخط مانگیں (mukti journal ask)، یا وقت کی مہر لگوائیں (mukti journal ask-time)۔
health-self-check = پچھلی بار اپنی جانچ: { $last }
    .next = جب مکتی کھلا ہو، یہ ہر رات ہوتی ہے۔ ابھی چلائیں: mukti rebuild
health-disk = ڈسک پر سب کچھ، مہر بہ مہر پڑھا گیا: { $last }
    .next = جو خراب ہونے لگا وہ اور خراب ہوتا ہے۔ اس فولڈر کو جیسا ہے ویسا چھوڑ دیں، سب سے نئی محفوظ نقل دوسری ڈسک کے نئے فولڈر میں واپس لائیں (mukti restore)، اور وہاں کام کریں۔ اگر ڈسک بس دیر سے پڑھی نہیں گئی: mukti doctor اسے پڑھتا ہے۔
# One line for each place: $file in the folder, $pages its pages, $number a frame of its log.
health-disk-pages = { $file }: صفحے { $pages }
health-disk-frame = { $file }: ٹکڑے { $number } سے آگے
health-disk-file = { $file }: یہ نہیں کھلتی
health-disk-entries = اندراج { $from } سے { $to } تک پر بھروسا نہیں کیا جا سکتا
health-disk-entries-on = اندراج { $from } سے آگے کسی پر بھروسا نہیں کیا جا سکتا
health-clock = اس مشین کی گھڑی
    .next = یہ آخری اندراج سے پیچھے ہے۔ کسی کے کام کرنے سے پہلے اسے ٹھیک کریں۔
health-key-beside = اس فولڈر کو کھولنے والی چابی
    .next = یہ فولڈر کے پاس ہی رکھی ہے: جو ایک لے جائے وہ دونوں لے جائے گا۔ اسے دوسری ڈسک پر رکھیں اور --key-file سے بتائیں، یا پاس فریز لگائیں۔
health-trustees = امین، جو وہ کھول سکتے ہیں جو یہاں کوئی نہیں کھول سکتا
    .next = اگر ہر رکن کا پاس فریز کھو جائے تو کوئی مدد نہیں کر سکے گا۔ پیک بانٹیں: mukti keys ceremony
