### What forms ask: whom an act is of, deadlines with their day, sheets of registers.

# Whom an act is of
page-act-of-household = یہ خاندان کے لیے ایک بار رکھا جاتا ہے۔ خاندان کے ایک فرد کو چنیں۔
page-act-about = کس کے بارے میں
page-act-in-whose-case = کس کے معاملے میں
page-act-who-died = کس کا انتقال ہوا
page-act-who-was-told = کسے بتایا گیا
page-act-whose-statement = کس کا بیان
page-act-who-was-harmed = کس کے ساتھ ہوا
# Followed by two numbers: how many of how many.
page-act-ticked = نشان:
page-act-all = سب پر نشان لگائیں
page-act-none = کسی پر نشان نہیں
error-422-221 = مہلت کے لیے دن بھی چاہیے۔
    .next = دن اور مہینہ فہرست سے چنیں اور سال چار ہندسوں میں لکھیں۔
error-422-222 = مہینہ نہیں لکھا ہے۔
    .next = مہینہ چنیں اور سال چار ہندسوں میں لکھیں۔
# Headings of a new sheet of a register and of its correction; $record names the kind of sheet.
page-registers-heading-new = نیا اندراج: { $record }
page-registers-heading-correct = درستی: { $record }
page-registers-keep-correction = اصلاح محفوظ کریں
# Whether an order or a project is of the Union and so of every State.
field-order-all_india = پورے بھارت کے لیے
field-support_project-all_india = پورے بھارت کے لیے
choice-police_rank-head_constable = ہیڈ کانسٹیبل
choice-police_rank-assistant_sub_inspector = اسسٹنٹ سب انسپکٹر
choice-police_rank-other = کوئی اور عہدہ
