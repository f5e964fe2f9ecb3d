## The record of a file

record-file = تصویر، ریکارڈنگ یا اسکین
    .what = ایک فائل رکھی گئی۔
field-file-file = فائل کا نمبر
field-file-media = یہ کیا ہے
field-file-bytes = لمبائی بائٹ میں
field-file-name = نام
field-file-words = اس کے بارے میں کیا کہا گیا
field-file-sha256 = جانچ کا نمبر (SHA-256)
field-file-sha256_told = بھیجنے والے کا دیا ہوا جانچ کا نمبر
field-file-key = کنجی
field-file-parent = کس سے بنی
field-file-derived = کیسے بنی
choice-media-jpeg = تصویر (JPEG)
choice-media-png = تصویر (PNG)
choice-media-webp = تصویر (WebP)
choice-media-pdf = دستاویز (PDF)
choice-media-ogg = ریکارڈنگ (OGG)
choice-media-mp3 = ریکارڈنگ (MP3)
choice-media-m4a = ریکارڈنگ (M4A)
choice-media-wav = ریکارڈنگ (WAV)
choice-media-mp4 = ویڈیو (MP4)
choice-media-other = کسی اور قسم کی فائل
choice-derived-without_metadata = جگہ اور کیمرے کے بغیر نقل

## Files on the case page

page-files = تصویریں، ریکارڈنگ، اسکین
    .help = جیسے بھیجے گئے بالکل ویسے ہی، مہربند رکھے ہیں۔
page-files-none = ابھی کوئی فائل نہیں رکھی گئی۔
page-files-add = فائل شامل کریں
page-files-choose = تصویر، ریکارڈنگ یا اسکین
    .help = { $high } تک۔
page-files-words = اس میں کیا ہے
page-files-about = کس کے بارے میں
page-files-all = پورا معاملہ
page-files-keep = یہ فائل رکھیں
page-files-arriving = { $all } میں سے { $done } پہنچ گیا۔
page-files-stopped = رابطہ ٹوٹ گیا۔ یہ صفحہ کھلا رکھیں: آگے خود چلے گا۔
page-files-download = ڈاؤن لوڈ کریں
page-files-copy = جگہ اور کیمرے کے بغیر نقل بنائیں
    .help = تصویر بتا سکتی ہے کہ وہ کہاں اور کس فون سے لی گئی۔ نقل یہ نہیں بتاتی۔
page-files-set-aside = الگ رکھی گئی: جو پہنچا وہ نہیں ہے جو بھیجا گیا تھا۔ دوبارہ بھیجیں۔
page-files-closed = دوسروں کے لیے مہربند۔

## Finding people

page-find = کسی کو تلاش کریں
    .help = نام، گاؤں، فون یا کام کی جگہ سے، کسی بھی رسم الخط اور ہجے میں۔
page-find-noted = آپ کیا تلاش کرتے ہیں، یہ کہیں نہیں رکھا جاتا۔ آپ نے تلاش کیا، یہ درج ہوتا ہے۔
page-find-words = نام، گاؤں یا فون
page-find-do = تلاش کریں
page-find-count = { $count ->
    [one] { $count } ملا۔
   *[other] { $count } ملے۔
}
page-find-none = کوئی نہیں ملا۔
    .help = کم حروف، دوسرا نام یا گاؤں لکھ کر دیکھیں۔
page-find-unread = { $count ->
    [one] ایک معاملہ پڑھا نہیں جا سکا، اور اس میں تلاش نہیں ہوئی۔ ڈیسک کا صفحہ دیکھیں۔
   *[other] { $count } معاملے پڑھے نہیں جا سکے، اور ان میں تلاش نہیں ہوئی۔ ڈیسک کا صفحہ دیکھیں۔
}
page-find-by-name = نام سے
page-find-by-relative = رشتے دار کے نام سے
page-find-by-place = جگہ سے
page-find-by-phone = فون سے
page-find-by-other = معاملے کے نام سے

## What went wrong

error-404-04 = یہاں ایسی کوئی فائل نہیں ہے۔
    .next = معاملے پر واپس جائیں اور فہرست سے چنیں۔
error-409-06 = یہ فائل کا اگلا حصہ نہیں ہے۔
    .next = فائل شروع سے دوبارہ بھیجیں، یا صفحے کو خود آگے بڑھنے دیں۔
error-409-07 = یہ فائل الگ رکھی گئی: جو پہنچا وہ نہیں ہے جو بھیجا گیا تھا۔
    .next = فائل دوبارہ بھیجیں۔
error-413-02 = یہ فائل بہت بڑی ہے۔ { $high } تک رکھی جا سکتی ہے۔
    .next = اسے حصوں میں بھیجیں۔
error-422-11 = کوئی فائل نہیں چنی گئی، یا اس میں کچھ نہیں ہے۔
    .next = تصویر، ریکارڈنگ یا اسکین چنیں۔
error-422-12 = جو پہنچا وہ نہیں ہے جو بھیجا گیا تھا۔ اسے الگ رکھا گیا۔
    .next = فائل دوبارہ بھیجیں۔
error-422-13 = نقل صرف پوری JPEG یا PNG کی بن سکتی ہے۔
    .next = اصل فائل جیسی ہے ویسی رہنے دیں، یا تصویر JPEG میں دوبارہ بھیجیں۔
