phone-form-visit = دوبارہ ملاقات
phone-block-visited = آپ کس سے مل رہے ہیں؟
page-follow = { $count ->
    [one] اس پر ایک مقدمہ ہے
   *[other] اس پر { $count } مقدمات ہیں
 }
    .help = دوبارہ ملاقات کے لیے فون پر زیادہ سے زیادہ دس مقدمات کے لوگوں کا نمبر، جنس اور دہائی میں عمر رہتی ہے، نام کبھی نہیں۔
page-follow-label = مقدمے کا نمبر
page-follow-give = فون کو دیں
page-follow-take = { $label } واپس لیں
report-why-entity = یہ کسی ایسے شخص کو بدلتا ہے جو اس فون کی فہرست میں نہیں ہے۔
report-why-entity-id = اس میں کسی کا نمبر پڑھا نہیں جا سکا۔
report-why-entity-version = اس میں لکھا نسخہ ہم نہیں جانتے۔
report-why-entity-branch = اس میں لکھا نسخہ ہم نہیں جانتے۔
report-why-entity-list = یہ کسی ایسے شخص کو بدلتا ہے جو اس فون کی فہرست میں نہیں ہے۔
report-why-since = فون کے فہرست لینے کے بعد اس شخص کے بارے میں اور بتایا گیا۔ دونوں باتیں مقدمے میں ہیں۔
report-why-beside = “{ $name }” کا جواب کسی ایسے نے الگ دیا جو اس ملاقات کو نہیں جانتا تھا۔ دونوں مقدمے میں ہیں، اور جب تک کوئی ایک کو درست نہ کرے، یہ معلوم نہیں ہے۔
report-why-waits = یہ اس سے پہلے کی ایک ملاقات کا انتظار کرتی ہے جو ابھی نہیں پہنچی۔

## The page of what was answered otherwise

page-differences-title = مختلف جوابات
page-differences-lead = دو ملاقاتوں میں ایک ہی سوال کا الگ جواب ملا، اور کسی کو دوسرے کا علم نہ تھا۔ جب تک کوئی نہ بتائے کہ کون سا درست ہے، یہ معلوم نہیں ہے۔ جو کہا گیا وہ مقدمے میں رہتا ہے۔
page-differences-none = کہیں مختلف جواب نہیں ہے۔
page-differences-reason = یہ درست کیوں ہے؟ (خالی چھوڑ سکتے ہیں)
page-differences-open = اگر کوئی نہیں جانتا تو کھلا چھوڑ دیں: معلوم نہیں بھی ایک جواب ہے۔
page-differences-said = { $speaker }، { $date } کو معلوم ہوا
page-differences-right = یہ درست ہے
