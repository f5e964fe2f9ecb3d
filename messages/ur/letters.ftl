# Letters. Plain, dignified legal language; complete sentences; no abbreviations of the names of Acts.
# To translators: these sentences go to a magistrate, a police station or a commission over a worker's thumb impression.
# Use the register of a careful lawyer writing to an office, not of a newspaper. Keep every { $variable }.
# "The worker" is one person of any sex; where your language must choose, use the form your courts use for any person.
# Section numbers and names of judgments stay in Latin letters and digits. Names of Acts: use the official name in your language if there is one.

## The letters by name (buttons, lists, file covers)

# Name of the letter that informs the District Magistrate and asks for inquiry and release.
letter-information_to_dm = ضلع مجسٹریٹ کو اطلاع
    .what = ضلع مجسٹریٹ کو ضلع میں بندھوا مزدوری کی اطلاع دیتا ہے اور تحقیقات و رہائی کی درخواست کرتا ہے۔
letter-certificate_application = رہائی سرٹیفکیٹ کی درخواست
    .what = ہر شخص کے لیے تحریری نتیجہ اور رہائی سرٹیفکیٹ مانگتا ہے۔
letter-immediate_assistance_claim = فوری امداد کا دعویٰ
    .what = وہ نقد امداد مانگتا ہے جو آزاد ہوتے ہی واجب ہے۔
# FIR = First Information Report, the police record that starts a criminal case. Keep the abbreviation in use in your language.
letter-fir_request = ایف آئی آر درج کرنے کی درخواست
    .what = پولیس سے جرم درج کرنے اور تفتیش کرنے کی درخواست کرتا ہے۔
letter-reminder = یاد دہانی کا خط
    .what = ذمہ داری، اس کا آخری دن اور تاخیر بتاتا ہے۔
letter-nhrc_complaint = قومی انسانی حقوق کمیشن کو شکایت
    .what = کمیشن کو بتاتا ہے کہ کس دفتر سے کیا مانگا گیا اور کیا نہیں ہوا۔
letter-legal_aid_application = قانونی امداد کی درخواست
    .what = ضلع لیگل سروسز اتھارٹی سے بلا معاوضہ وکیل مانگتا ہے۔
letter-worker_summary = مزدور کے لیے خلاصہ
    .what = آسان لفظوں میں ایک صفحہ: آپ کے حقوق، اگلے قدم، اور کیا وعدہ ہوا۔

## Common to all letters

# Row of dots to be filled in by hand where something is not known.
letter-common-blank = ……………………
letter-common-reference = حوالہ
letter-common-date = تاریخ
letter-common-from = منجانب
letter-common-to = بخدمت
# Offices that receive a copy.
letter-common-copy = نقل برائے
letter-common-subject = موضوع
letter-common-salutation = محترم / محترمہ،
letter-common-closing = نیازمند،
# At the foot of every page.
letter-common-page = صفحہ { $page } از { $pages }
# At the head of every page of a letter that is not yet to be sent.
letter-common-draft = مسودہ۔ ابھی داخل نہ کیا جائے۔
# At the head of a letter about people who are still held.
letter-common-sealed = سربمہر اور خفیہ۔ صرف ضلع مجسٹریٹ کھولیں۔
# Heading of the numbered facts.
letter-common-facts = واقعات، اور کس نے بتائے
letter-common-grounds = قانون کی رو سے یہ بندھوا مزدوری کیوں ہے
letter-common-demands = کیا درخواست ہے، اور کب تک
letter-common-annexures = منسلکات
# Heads of the table of grounds.
letter-common-column-limb = قانون کا تقاضا
letter-common-column-provision = دفعہ
letter-common-column-because = کس بات سے ظاہر ہے
letter-common-column-facts = حقیقت نمبر
letter-common-column-office = دفتر
letter-common-column-duty = کیا واجب ہے
letter-common-column-since = کب سے
letter-common-column-last_day = آخری دن
letter-common-column-late = تاخیر کے دن
letter-common-column-offence = جرم
letter-common-column-name = نام
letter-common-column-parent = باپ، ماں یا شوہر/بیوی
letter-common-column-age = عمر
letter-common-column-label = کیس
letter-common-column-number = نمبر
# The value of a limb of the definition.
letter-common-met = ظاہر ہے
letter-common-presumed = قانون نے مان لیا
letter-common-open = ابھی تحقیقات باقی ہے
# A ground that only tells that the law presumes something.
letter-common-presumption = مان لیا گیا: { $presumption } ({ $authority })۔
# Who said a fact, and when: "told by the worker, 3 March 2026".
letter-common-said = { $who }، { $date }
# A demand's time. { $date } may hold an hour as well.
letter-common-by = { $date } تک
letter-common-was_due = { $date } تک واجب تھا؛ تاخیر کے دن: { $days }
letter-common-forthwith = فوراً: قانون کا لفظ ”فی الفور“ ہے
letter-common-without_delay = بلا تاخیر: کوئی تصدیق شدہ مدت نہیں
# Footnote to a number nobody has yet confirmed from the official text. { $mark } is the sign printed beside the number.
letter-common-note = { $mark } { $what }: { $provision }۔ { $meaning }
# Footnote to a conclusion that uses a provision not yet confirmed.
letter-common-note_provision = { $provision }: { $meaning }
# Small print at the foot: which edition of the law book the letter was worked out with. { $edition } is a code.
letter-common-edition = کتابِ قانون، نسخہ { $edition }
# An amount nobody could find out.
letter-common-amount_unknown = رقم معلوم نہیں
letter-common-not_known = معلوم نہیں
letter-common-age_years = { $age } سال
# Written to by name of district, e.g. "District: Sundarpur".
letter-common-district = ضلع: { $district }
letter-common-state = ریاست: { $state }

# Explains the nature of the inquiry. Judgments are cited by their short name.
letter-common-inquiry = اس ایکٹ کے تحت تحقیقات دو فریقوں کا مقدمہ نہیں ہے۔ مزدور کو عدالت کی طرح بندھوا مزدوری ثابت نہیں کرنی پڑتی: Bandhua Mukti Morcha v. Union of India (1984)؛ Neeraja Chaudhary v. State of Madhya Pradesh (1984)۔ جہاں مزدور یا نگرانی کمیٹی کہے کہ قرض بندھوا قرض ہے، وہاں قرض دینے والے کو ثابت کرنا ہے کہ ایسا نہیں ہے (ایکٹ کی دفعہ 15)۔
letter-common-no_negative = کسی کاغذ پر دستخط ہونا، قرض کا لکھا ہونا یا نہ لکھا ہونا، مزدور کا راضی ہونا، مدت کا کم ہونا، یا مزدور کا دکان یا بازار جا سکنا کیس کو ایکٹ سے باہر نہیں کرتا۔
# Introduces the table of grounds.
letter-common-grounds_intro = ”ایکٹ“ سے مراد بندھوا مزدوری نظام (خاتمہ) ایکٹ، 1976 ہے۔ دفعہ {"\u2066"}2(g){"\u2069"} جبری یا کچھ حد تک جبری مشقت کا تقاضا کرتی ہے، کسی طے شدہ یا مان لیے گئے معاہدے کے تحت، اس میں درج وجوہ میں سے کسی ایک سے، اور درج اثرات میں سے کسی ایک کے ساتھ۔ ہر ایک کو باری باری دیکھا گیا ہے۔
letter-common-explanation = ٹھیکا مزدوروں اور بین ریاستی مہاجر مزدوروں کے لیے دفعہ {"\u2066"}2(g){"\u2069"} کی تشریح (Explanation) صرف ایک اثر کا تقاضا کرتی ہے، الگ وجہ کا نہیں۔
letter-common-presumptions = جہاں یہ خط کسی ایسی بات پر ٹکا ہے جو قانون مان لیتا ہے، وہاں یہ لکھ دیا گیا ہے۔ مالک اس کا جواب دے سکتا ہے؛ جب تک جواب نہ ہو، مزدور کو بندھوا مزدور سمجھا جائے گا۔
letter-common-debt = ایکٹ کی دفعات 4 اور 6 کی رو سے مزدور آزاد ہے اور ہر بندھوا قرض ختم ہے۔ کوئی اسے مانگ نہیں سکتا، لے نہیں سکتا، نہ اس کے بدلے کام، اجرت، سامان یا کاغذات لے سکتا ہے۔
letter-common-still_open = یہ باتیں ابھی معلوم نہیں، اور تحقیقات میں تنہائی میں اور محفوظ جگہ پوچھی جائیں:

## Before filing: shown on a draft that rests on presumptions alone (not part of the letter)

letter-draft-heading = یہ خط داخل کرنے سے پہلے
letter-draft-only_by_presumption = نتیجہ صرف ان باتوں پر ٹکا ہے جو قانون مان لیتا ہے۔ پہلے مزدور سے تنہائی میں ان باتوں کے بارے میں پوچھیں؛ ورنہ دفتر کا جواب شاید یہی ہوگا کہ یہ صرف اجرت کا جھگڑا ہے۔
letter-draft-open = نتیجہ ابھی کھلا ہے۔ ان سوالوں کے جواب سب سے زیادہ طے کریں گے:
letter-draft-confirm_left = سب لوگوں کے آزاد ہونے کی ایک ہی نشانی ہے: کام ختم ہونے کا دن۔ پہلے پکا کریں کہ سب لوگ کام کی جگہ چھوڑ چکے ہیں، اور لکھیں کہ کیسے اور کب۔

## The safety gate: why a letter waits

# Shown on screen and printed by the command line. A person is still at the workplace and may be harmed if the employer learns of a letter.
letter-gate-still_held = اس کیس میں کوئی شخص اب بھی روکا ہوا ہے۔ جب تک وہ آزاد نہ ہو، صرف ضلع مجسٹریٹ کو سربمہر اطلاع لکھی جا سکتی ہے، بتانے والے کے نام کے بغیر۔
letter-gate-freedom_not_known = یہ معلوم نہیں کہ اس کیس میں سب لوگ آزاد ہیں یا نہیں۔ لکھیں کہ وہ کیسے اور کب نکلے؛ تب تک صرف ضلع مجسٹریٹ کو سربمہر اطلاع لکھی جا سکتی ہے۔
letter-gate-sealed = سربمہر اطلاع کے طور پر لکھا گیا، بتانے والے کے نام کے بغیر۔
letter-gate-override = { $name } نے اسے کھولا، حالانکہ خط کو انتظار کرنا تھا۔ وجہ: { $reason }
letter-gate-override_needed = اسے ابھی لکھنے کے لیے کسی نامزد شخص کو فیصلہ کرنا ہوگا اور وجہ بتانی ہوگی۔ دونوں محفوظ رکھے جاتے ہیں۔

## Who told a fact (the others are speaker-... in limbs.ftl)

# Used in the sealed letter so that nobody can be found out.
letter-source-withheld = ذریعہ لکھنے والے کو معلوم ہے اور ظاہر نہیں کیا گیا
# Where nobody wrote down who said it.
letter-source-report = موصول رپورٹ سے

## The facts, one sentence each. { $kind }, { $sex }, { $by } and the like are words from the form, e.g. "brick kiln", "parent".

letter-fact-place = کام کی جگہ: { $kind }، ضلع { $district }، { $state }۔
letter-fact-task = کیا کام کیا: { $task }۔
letter-fact-period = کام { $from } سے { $to } تک رہا۔
letter-fact-period-from = کام شروع ہوا: { $from }۔
letter-fact-period-still = کام شروع ہوا: { $from }۔ جہاں تک معلوم ہے، ختم نہیں ہوا۔
letter-fact-person = مزدور: { $sex }، عمر { $age }۔
letter-fact-age_at_start = کام شروع ہوتے وقت عمر: { $age }۔
letter-fact-home = گھر: ضلع { $district }، { $state }۔
letter-fact-category = سماجی زمرہ: { $category }۔
letter-fact-contract_labour = مزدور کو ٹھیکیدار کے ذریعے رکھا یا بھرتی کیا گیا۔
letter-fact-inter_state = مزدور کو دوسری ریاست سے لایا گیا۔
letter-fact-advance = پیشگی لی گئی۔ رقم: { $amount }۔ کس نے لی: { $by }۔ کس سے لی: { $from }۔ وجہ: { $cause }۔
letter-fact-debt_now = اب جتنا قرض بتایا جاتا ہے: { $amount }۔
letter-fact-debt_held = مزدور کا کہنا ہے کہ قرض نے اسے وہاں روکے رکھا۔
letter-fact-custom = کام ایک رواج کے تحت مانگا گیا: { $custom }۔
letter-fact-inherited = کام کرنے کی ذمہ داری خاندان کے کسی بزرگ سے آئی۔
letter-fact-caste = کسی ذات یا برادری میں پیدائش کی وجہ سے کام مانگا گیا۔
letter-fact-surety = مزدور نے دوسرے کے قرض کی ضمانت دی تھی اور اسی کے لیے اس سے کام کرایا گیا۔
letter-fact-consideration = کام کرنے کے وعدے کے بدلے کوئی اور قیمتی چیز دی گئی۔
letter-fact-wage_none = کوئی اجرت نہیں دی گئی۔
letter-fact-wage = اجرت جو واقعی ملی: { $amount } ({ $unit })۔
# One payment for a couple or a family.
letter-fact-wage_shared = اجرت جو واقعی ملی: { $amount } ({ $unit })، { $people } لوگوں کے لیے اکٹھی۔
letter-fact-wage_promised = اجرت جس کا وعدہ تھا: { $amount } ({ $unit })۔
letter-fact-wage_deducted = پیشگی کے نام پر اجرت سے روکا گیا: { $amount }۔ قانون میں یہ نہ دیا ہوا شمار ہوتا ہے۔
letter-fact-wage_minimum = ایسے کام کی کم از کم اجرت { $from } سے { $to } تک: { $amount } فی دن۔
letter-fact-wages_short = بقایا اجرت، جہاں تک تاریخ وار شرحیں معلوم ہیں: { $amount }۔
letter-fact-hours = روزانہ کام کے گھنٹے: { $hours }۔ ہفتے میں دن: { $days }۔
letter-fact-no_other_work = پیسے چکنے سے پہلے مزدور دوسرا کام کرنے کے لیے آزاد نہیں تھا۔
letter-fact-no_movement = مزدور جانے یا گھومنے پھرنے کے لیے آزاد نہیں تھا۔
letter-fact-no_sale = مزدور اپنی چیز یا پیداوار بازار کے بھاؤ پر بیچنے کے لیے آزاد نہیں تھا۔
letter-fact-threat = مزدور کو دھمکی دی گئی۔
letter-fact-violence = مزدور کو مارا پیٹا گیا یا کسی اور طرح چوٹ پہنچائی گئی۔
letter-fact-sexual = مزدور کے ساتھ جنسی تشدد یا ہراسانی کی گئی۔
letter-fact-confinement = مزدور کو بند رکھا گیا یا باہر جانے سے روکا گیا۔
letter-fact-surveillance = مزدور پر نظر یا پہرہ رکھا گیا۔
letter-fact-documents_held = مزدور کے کاغذات مالک یا دلال نے رکھ لیے۔
letter-fact-wages_withheld = واجب اجرت روک لی گئی۔
letter-fact-isolation = مزدور کو خاندان، پڑوسیوں یا ٹیلی فون سے الگ رکھا گیا۔
letter-fact-deception = مزدور کو کچھ بتایا گیا اور نکلا کچھ اور۔
letter-fact-vulnerability_abused = مزدور کی بے بسی کا فائدہ اٹھا کر اسے روکے رکھا گیا۔
letter-fact-excessive_overtime = مزدور سے معمول کے گھنٹوں سے کہیں زیادہ کام کرایا گیا۔
letter-fact-bad_conditions = کام اور رہنے کے حالات ذلت آمیز یا خطرناک تھے۔
letter-fact-transported = مزدور کو کام کی جگہ کوئی لے گیا جس نے اس کا انتظام کیا۔
letter-fact-family_working = خاندان کے لوگ جن سے بھی کام کرایا گیا: { $people }۔
letter-fact-children_working = بچے جن سے کام کرایا گیا: { $people }۔
letter-fact-adolescents_working = نوعمر جن سے کام کرایا گیا: { $people }۔
letter-fact-injury = مزدور کو کام پر چوٹ لگی۔
letter-fact-died = ایک مزدور کا { $date } کو انتقال ہوا۔
letter-fact-paper_signed = مزدور سے ایک کاغذ پر دستخط یا انگوٹھے کا نشان لیا گیا: { $paper }۔ قانون میں مزدور کے خلاف اس کا کوئی اثر نہیں۔
letter-fact-identity_none = مزدور کے پاس کوئی شناختی دستاویز نہیں۔
letter-fact-claim_bonded = مزدور یا نگرانی کمیٹی کا کہنا ہے کہ یہ قرض بندھوا قرض ہے۔
letter-fact-still_held = مزدور اب بھی کام کی جگہ پر روکا ہوا ہے۔
letter-fact-freed = مزدور { $date } سے آزاد ہے ({ $how })۔
letter-fact-freed_no_date = مزدور آزاد ہے ({ $how })۔ دن درج نہیں ہے۔
# Any other fact of the form: its name and its value, e.g. "FIR registered on: 3 March 2026".
letter-fact-other = { $label }: { $value }۔
# Age of a fact's subject when it is not certain.
letter-fact-people = اس کیس سے متعلق لوگ: { $people }۔ ان کے نام منسلکہ میں ہیں۔

## Information to the District Magistrate

letter-information_to_dm-subject = بندھوا مزدوری نظام (خاتمہ) ایکٹ، 1976 کی دفعات 10 تا 12 کے تحت اطلاع، اور تحقیقات و رہائی کی درخواست؛ ضلع { $district }
letter-information_to_dm-opening_held = یہ اطلاع ہے کہ آپ کے ضلع میں لوگوں کو بندھوا یا کسی اور جبری مشقت میں رکھا گیا ہے۔ یہ اس لیے دی جاتی ہے کہ آپ تحقیقات کریں اور اگر درست ہو تو فی الفور اسے ختم کرنے کی کارروائی کریں، جیسا کہ ایکٹ کی دفعہ 12 کا تقاضا ہے۔
letter-information_to_dm-opening_free = یہ اطلاع ہے کہ آپ کے ضلع میں لوگوں کو بندھوا یا کسی اور جبری مشقت میں رکھا گیا تھا، اور ہو سکتا ہے کہ دوسرے لوگ اب بھی اسی جگہ روکے ہوئے ہوں۔ یہ اس لیے دی جاتی ہے کہ آپ تحقیقات کریں اور فی الفور کارروائی کریں، جیسا کہ ایکٹ کی دفعہ 12 کا تقاضا ہے۔
# Where the people are. Left as a blank line to be filled in by hand in the sealed cover.
letter-information_to_dm-where = ٹھیک جگہ، اور وہاں پہنچنے کا راستہ:
letter-information_to_dm-employer = مالک، منیجر یا ٹھیکیدار، جہاں تک معلوم ہو:
letter-information_to_dm-demand-enquiry = اس اطلاع کی فی الفور تحقیقات کریں، خود یا دفعہ 10 کے تحت نامزد افسر کے ذریعے۔
letter-information_to_dm-demand-release = بندھوا مزدوری یا کسی اور جبری مشقت میں پائے گئے ہر شخص کو اس کے خاندان، سامان اور کاغذات سمیت رہا کرائیں، اور بحفاظت گھر پہنچائیں۔
letter-information_to_dm-demand-apart = ہر شخص کو الگ، مالک اور مالک کے لوگوں سے دور، اس کی اپنی زبان ({ $language }) میں سنیں؛ عورتوں اور بچوں کے لیے خاتون افسر ہو۔
letter-information_to_dm-demand-secret = جب تک لوگ محفوظ نہ ہوں، یہ اطلاع سختی سے خفیہ رکھیں۔ اسے مالک، گرام پنچایت، یا کسی ایسے دفتر کو نہ بھیجیں جسے بازیابی کے لیے اس کی ضرورت نہ ہو۔
letter-information_to_dm-demand-children = ہر بچے کو چائلڈ ویلفیئر کمیٹی کے سامنے پیش کریں، اور بندھوا مزدوری میں پائے گئے ہر بچے کو اس کے اپنے نام کا سرٹیفکیٹ دیں۔
letter-information_to_dm-demand-finding = اپنا نتیجہ، جو بھی ہو، وجوہ کے ساتھ تحریر کریں۔
letter-information_to_dm-demand-certificate = ہر شخص کو الگ رہائی سرٹیفکیٹ اور رائج فوری امداد دیں۔
letter-information_to_dm-sealed = روکے ہوئے لوگوں کی حفاظت کے لیے اطلاع دینے والے کا نام یہاں نہیں لکھا گیا۔ دستخط کنندہ مانگنے پر آپ کو خود مل کر بتائے گا۔
letter-information_to_dm-informant = یہ اطلاع دینے والے: { $name }۔
letter-information_to_dm-annexure-route = جگہ اور راستے کا خاکہ (سربمہر)

## Application for the release certificate

letter-certificate_application-subject = بندھوا مزدوری نظام (خاتمہ) ایکٹ، 1976 کے تحت تحریری نتیجے اور رہائی سرٹیفکیٹ کی درخواست
letter-certificate_application-opening = اس درخواست میں جن کے نام ہیں وہ بندھوا مزدوری میں رکھے گئے تھے اور اب آزاد ہیں۔ وہ تحریری نتیجے اور ہر ایک کے لیے رہائی سرٹیفکیٹ کی درخواست کرتے ہیں۔
letter-certificate_application-opening_held = اس درخواست میں جن کے نام ہیں وہ بندھوا مزدوری میں روکے ہوئے ہیں، یا معلوم نہیں کہ سب آزاد ہیں یا نہیں۔ وہ تحریری نتیجے اور ہر ایک کے لیے رہائی سرٹیفکیٹ کی درخواست کرتے ہیں۔
letter-certificate_application-opening_refused = اس درخواست میں جن کے نام ہیں وہ بندھوا مزدوری میں رکھے گئے تھے اور اب آزاد ہیں۔ { $date } کو سرٹیفکیٹ دینے سے انکار کیا گیا۔ وہ درخواست کرتے ہیں کہ نیچے دی گئی بنیادوں پر اس انکار پر پھر غور کیا جائے، اور کسی بھی انکار کی وجوہ تحریری دی جائیں۔
letter-certificate_application-individual = سرٹیفکیٹ فرد کا ہوتا ہے، خاندان کا نہیں۔ عورتوں، بچوں اور ہر بالغ کو جس نے کام کیا یا جسے روکا گیا، اپنا سرٹیفکیٹ چاہیے؛ اس کے بغیر وہ اپنا حق نہیں مانگ سکتے۔
letter-certificate_application-no_conviction = رہائی سرٹیفکیٹ پولیس کیس، چارج شیٹ یا سزا کا انتظار نہیں کرتا۔ اس کی بنیاد ایکٹ کے تحت نتیجہ ہے۔
letter-certificate_application-demand-finding = تحریری طور پر درج کریں کہ جن کے نام ہیں وہ ایکٹ کی دفعہ {"\u2066"}2(f){"\u2069"} اور (g) کے معنوں میں بندھوا مزدور ہیں۔
letter-certificate_application-demand-certificate = ہر شخص کو الگ رہائی سرٹیفکیٹ دیں جس میں لکھا ہو کہ قرض ختم ہے۔
letter-certificate_application-demand-property = حکم دیں کہ قرض کے لیے لی گئی جائیداد، سامان اور کاغذات واپس کیے جائیں، اور کسی کو اس کے گھر سے نہ نکالا جائے (دفعات 6 تا 8)۔
letter-certificate_application-demand-home = سرٹیفکیٹ اور فائل گھر کے ضلع، { $district }، کے ضلع مجسٹریٹ کو بھیجیں تاکہ وہاں بازآبادکاری شروع ہو سکے۔
letter-certificate_application-demand-refusal = اگر کسی کو سرٹیفکیٹ دینے سے انکار ہو تو حکم اور اس کی وجوہ ہر شخص کے لیے الگ تحریری دیں۔

## Claim for immediate assistance

letter-immediate_assistance_claim-subject = بندھوا مزدوری سے رہا ہونے والوں کے لیے فوری مالی امداد کا دعویٰ
letter-immediate_assistance_claim-opening = اس دعوے میں جن کے نام ہیں وہ بندھوا مزدوری سے رہا ہوئے ہیں۔ وہ اس فوری مالی امداد کی درخواست کرتے ہیں جو ان میں سے ہر ایک کو واجب ہے۔
# The amount is known. { $amount } carries its own mark if it is not confirmed.
letter-immediate_assistance_claim-amount = رہائی کے دن، { $date }، کو رائج امداد ہر شخص کے لیے زیادہ سے زیادہ { $amount } ہے ({ $provision })۔
letter-immediate_assistance_claim-amount_between = رہائی کا دن اتنا ہی معلوم ہے: { $date }۔ اس وقت رائج امداد، رہائی کے دن کے مطابق، ہر شخص کے لیے { $low } اور { $high } کے درمیان ہے ({ $provision })۔
# The approval of the scheme has ended and the new amount is not known. { $until } is the last day of the approval, { $amount } the last amount known.
letter-immediate_assistance_claim-amount_last_known = دعویٰ اس امداد کا ہے جو رہائی کے دن، { $date }، کو رائج ہو: { $until } تک یہ ہر شخص کے لیے زیادہ سے زیادہ { $amount } تھی ({ $provision })، اور اس سے کم نہ ہو۔
letter-immediate_assistance_claim-amount_no_date = دعویٰ اس امداد کا ہے جو رہائی کے دن رائج ہو؛ آخری معلوم رقم ہر شخص کے لیے زیادہ سے زیادہ { $amount } ہے ({ $provision })، اور اس سے کم نہ ہو۔
letter-immediate_assistance_claim-amount_unknown = دعویٰ اس امداد کا ہے جو رہائی کے دن رائج ہو۔ براہ کرم تحریری بتائیں کہ رقم کتنی ہے اور کس ضابطے سے مقرر ہے۔
letter-immediate_assistance_claim-received = پہلے مل چکا: { $amount }، { $date } کو۔
letter-immediate_assistance_claim-received_unknown = { $date } کو ادائیگی ہوئی؛ رقم معلوم نہیں۔ براہ کرم بتائیں کہ ہر شخص کو کتنی رقم دی گئی، اور باقی رقم ادا کریں۔
letter-immediate_assistance_claim-outstanding = ہر شخص کا ابھی باقی: { $amount }۔
letter-immediate_assistance_claim-unconditional = یہ امداد بندھوا مزدوروں کی بازآبادکاری کے ضلع فنڈ سے دی جاتی ہے۔ یہ پولیس کیس یا اس کے نتیجے پر منحصر نہیں۔
letter-immediate_assistance_claim-set_off = اسے صرف اسی شخص کی بعد کی بازآبادکاری کی رقم سے منہا کیا جا سکتا ہے، کسی اور چیز سے نہیں۔
letter-immediate_assistance_claim-demand-pay = ہر شخص کو فوری امداد ادا کریں، اس کے اپنے کھاتے میں، یا جہاں ابھی کھاتہ نہ ہو، رسید پر نقد۔
letter-immediate_assistance_claim-demand-rest = تحریری بتائیں کہ ہر شخص کو اب تک کتنی رقم دی گئی، اور فوری امداد کا باقی حصہ ادا کریں، اس کے اپنے کھاتے میں، یا جہاں ابھی کھاتہ نہ ہو، رسید پر نقد۔
letter-immediate_assistance_claim-demand-account = جن کے پاس بینک کھاتہ یا شناختی دستاویز نہیں، ادائیگی میں تاخیر کیے بغیر انہیں یہ حاصل کرنے میں مدد دیں۔
letter-immediate_assistance_claim-demand-rehabilitation = سزا کا انتظار کیے بغیر مکمل بازآبادکاری کی تجویز ریاستی حکومت کو بھیجیں۔
letter-immediate_assistance_claim-demand-reasons = اگر پوری رقم سے کم ادا ہو تو وجوہ تحریری دیں۔

## Request to register an FIR

letter-fir_request-subject = قابل دست اندازی جرائم کی اطلاع، اور ایف آئی آر درج کرنے کی درخواست
letter-fir_request-opening = میں نیچے لکھے جرائم کی اطلاع دیتا/دیتی ہوں اور درخواست کرتا/کرتی ہوں کہ اسے فوراً لکھا اور درج کیا جائے، اور اس کی نقل مجھے مفت دی جائے۔
letter-fir_request-procedure_bnss = یہ اطلاع بھارتیہ ناگرک سرکشا سنہتا، 2023 کی دفعہ 173 کے تحت دی جاتی ہے۔ جرم چاہے کسی بھی تھانے کے علاقے میں ہوا ہو، اسے درج کیا جانا ہے۔
letter-fir_request-procedure_crpc = یہ اطلاع ضابطہ فوجداری، 1973 کی دفعہ 154 کے تحت دی جاتی ہے۔
letter-fir_request-offences = واقعات سے، جرم کے وقت رائج قانون کے مطابق، یہ جرائم ظاہر ہوتے ہیں:
letter-fir_request-two_codes = بندھوا مزدوری { $date } کو فوجداری قانون بدلنے سے پہلے شروع ہوئی اور اس کے بعد جاری رہی۔ یہ ایک مسلسل زیادتی ہے؛ اس لیے دونوں ضابطوں کے جرائم لکھے گئے ہیں۔
letter-fir_request-cognizable = بندھوا مزدوری نظام (خاتمہ) ایکٹ، 1976 کے جرائم قابل دست اندازی ہیں (دفعہ 22)۔ اندراج مجسٹریٹ کے نتیجے کا انتظار نہیں کرتا۔
letter-fir_request-scst = مزدور درج فہرست ذات یا درج فہرست قبیلے سے ہے اور کم از کم ایک ملزم ان میں سے نہیں ہے۔ درج فہرست ذات و درج فہرست قبائل (انسداد مظالم) ایکٹ، 1989 کی دفعہ 18A کی رو سے اندراج کے لیے کوئی ابتدائی تحقیقات درکار نہیں۔
letter-fir_request-no_enquiry = ابتدائی تحقیقات کی ضرورت نہیں: خود اطلاع سے قابل دست اندازی جرائم ظاہر ہیں۔
letter-fir_request-protection = براہ کرم مزدور کو ملزموں کے ساتھ تھانے نہ بلائیں، اور مزدور کا پتہ یا فون نمبر انہیں نہ بتائیں۔
letter-fir_request-child = کوئی ایسی بات جس سے بچے یا جنسی تشدد کا شکار ہونے والے شخص کی پہچان ہو، وہاں نہ لکھی جائے جہاں دوسرے پڑھ سکیں۔
letter-fir_request-demand-register = لکھی گئی دفعات کے تحت فوراً ایف آئی آر درج کریں۔
letter-fir_request-demand-copy = اطلاع دینے والے کو اس کی نقل مفت دیں۔
letter-fir_request-demand-statement = بیان { $language } کے ترجمان کے ساتھ لکھیں، جہاں قانون کہے آواز اور تصویر کے ساتھ، اور زخمیوں اور بچوں کے بیان مجسٹریٹ کے سامنے کرائیں۔
letter-fir_request-demand-seize = اجرت اور پیشگی کے رجسٹر، حاضری کی کتابیں، دستخط شدہ اور خالی کاغذ، اور روکے گئے شناختی دستاویزات ضبط کریں۔
letter-fir_request-demand-inform = اطلاع دینے والے کو تحریری بتاتے رہیں کہ تفتیش کہاں تک پہنچی۔
letter-fir_request-refusal = اگر اندراج سے انکار ہوا تو یہ اطلاع سپرنٹنڈنٹ آف پولیس کو اور اس کے بعد مجسٹریٹ کو بھیجی جائے گی۔

## Reminder naming the broken clock

letter-reminder-subject = یاد دہانی: کیس { $case } میں ذمہ داری ابھی پوری نہیں ہوئی
letter-reminder-opening = آپ کے دفتر کو یہ کام کرنا تھا۔ ہمیں جو بتایا گیا اس کے مطابق یہ نہیں ہوا۔
letter-reminder-opening_benchmark = آپ کے دفتر سے اس کا اب بھی انتظار ہے۔ قانون چاہتا ہے کہ یہ بلا تاخیر ہو۔
letter-reminder-demand-reasons = اگر کوئی رکاوٹ ہو تو تحریری بتائیں کہ کیا ہے، اور فائل اب کس افسر کے پاس ہے۔
letter-reminder-next = اگر کوئی جواب نہ ملا تو معاملہ نگرانی کمیٹی، ریاستی حکومت، انسانی حقوق کمیشن یا ہائی کورٹ کے سامنے رکھا جائے گا، جیسا متعلقہ لوگ چاہیں۔
letter-reminder-done = اگر اس دوران یہ ہو چکا ہو تو ہمارا شکریہ قبول کریں اور ہمیں نقل بھیجیں۔
letter-reminder-none = اس دفتر کی کوئی ذمہ داری تاخیر میں معلوم نہیں۔

## Complaint to the National Human Rights Commission

letter-nhrc_complaint-subject = انسانی حقوق کے تحفظ کے ایکٹ، 1993 کی دفعہ 12 کے تحت شکایت: بندھوا مزدوری، اور اسے ختم کرنے میں سرکاری ملازموں کی غفلت
letter-nhrc_complaint-opening = یہ بندھوا مزدوری کی، اور اسے روکنے اور رہا ہونے والوں کو ان کا حق دینے میں سرکاری ملازموں کی غفلت کی شکایت ہے۔ یہ آئین کے آرٹیکل 21 اور 23 سے متعلق ہے۔
letter-nhrc_complaint-none_late = ابھی کسی مدت کا ٹوٹنا معلوم نہیں۔ کمیشن سے درخواست ہے کہ جس کا انتظار ہے اس پر نظر رکھے:
letter-nhrc_complaint-within_year = کمیشن اس عمل کے ایک سال کے اندر کیس دیکھ سکتا ہے جس کی شکایت ہے۔ جس غفلت کی شکایت ہے وہ آج تک جاری ہے۔
letter-nhrc_complaint-declaration = جہاں تک معلوم ہے، یہ معاملہ کسی عدالت یا دوسرے کمیشن کے سامنے زیر غور نہیں۔
letter-nhrc_complaint-demand-report = نامزد دفتروں سے رپورٹ طلب کریں، جس میں ہر ذمہ داری پوری کرنے کی تاریخ ہو۔
letter-nhrc_complaint-demand-certificates = سفارش کریں کہ ہر شخص کو رہائی سرٹیفکیٹ اور فوری امداد فوراً دی جائے۔
letter-nhrc_complaint-demand-rehabilitation = سفارش کریں کہ مکمل بازآبادکاری فوجداری مقدمے کے نتیجے کا انتظار نہ کرے۔
letter-nhrc_complaint-demand-interim = عبوری راحت کی، اور فرض سے غفلت کرنے والوں کے خلاف کارروائی کی سفارش کریں۔
letter-nhrc_complaint-demand-protect = ایسے اقدام کریں کہ نامزد لوگ مالک اور انتقامی کارروائی سے محفوظ رہیں۔

## Application for legal aid

letter-legal_aid_application-subject = لیگل سروسز اتھارٹیز ایکٹ، 1987 کی دفعہ 12 کے تحت مفت قانونی خدمات کی درخواست
letter-legal_aid_application-opening = مزدور نیچے لکھی کارروائیوں کے لیے بلا معاوضہ وکیل اور خرچ کی درخواست کرتا ہے۔
letter-legal_aid_application-grounds = مزدور آمدنی کی کسی شرط کے بغیر حقدار ہے، کیونکہ:
letter-legal_aid_application-ground-begar = مزدور انسانی اسمگلنگ یا بیگار کا شکار ہے، جیسا آئین کے آرٹیکل 23 میں ہے (شق b)
letter-legal_aid_application-ground-scst = مزدور درج فہرست ذات یا درج فہرست قبیلے سے ہے (شق a)
letter-legal_aid_application-ground-woman = مزدور عورت ہے (شق c)
letter-legal_aid_application-ground-child = مزدور بچہ ہے (شق c)
letter-legal_aid_application-ground-disabled = مزدور معذور شخص ہے (شق d)
letter-legal_aid_application-matters = ان معاملوں میں قانونی خدمات مانگی جاتی ہیں:
letter-legal_aid_application-matter-certificate = ضلع مجسٹریٹ کے سامنے تحقیقات اور رہائی سرٹیفکیٹ
letter-legal_aid_application-matter-wages = بقایا اجرت کا دعویٰ
letter-legal_aid_application-matter-criminal = فوجداری مقدمہ: اندراج، تحفظ، اور سماعت میں مزدور کا ساتھ
letter-legal_aid_application-matter-compensation = جرم سے نقصان اٹھانے والوں کے معاوضے کی درخواست
letter-legal_aid_application-matter-property = جائیداد، کاغذات اور گھر کی واپسی
letter-legal_aid_application-demand-lawyer = ایسا وکیل مقرر کریں جو { $language } بولتا ہو، یا ترجمان دیں۔
letter-legal_aid_application-demand-volunteer = مزدور کے ساتھ دفتروں میں جانے کے لیے پیرا لیگل رضاکار بھیجیں۔
letter-legal_aid_application-demand-answer = فیصلہ مزدور کو تحریری بتائیں۔

## The worker's page. Very short sentences, spoken language, "you". It is read aloud to people who may not read.

letter-worker_summary-title = آپ کے حقوق اور اگلے قدم
letter-worker_summary-free = آپ آزاد ہیں۔ قرض کے لیے کوئی آپ سے کام نہیں کرا سکتا۔
letter-worker_summary-debt = مالک کا آپ پر قرض ختم ہے۔ آپ کو کچھ نہیں دینا۔ کوئی آپ سے نہیں مانگ سکتا۔
letter-worker_summary-status_shown = جو آپ نے بتایا اس سے قانون اسے بندھوا مزدوری مانتا ہے۔
letter-worker_summary-status_open = جو آپ نے بتایا اس سے یہ بندھوا مزدوری ہو سکتی ہے۔ افسر کو پتہ لگانا ہے۔
letter-worker_summary-steps = اب کیا ہوگا
letter-worker_summary-step-enquiry = مجسٹریٹ کا افسر پوچھے گا کہ کیا ہوا۔ اپنے لفظوں میں بتائیں۔ آپ کسی کو ساتھ رکھ سکتے ہیں۔
letter-worker_summary-step-certificate = آپ کو اپنے نام کا کاغذ ملنا چاہیے: رہائی سرٹیفکیٹ۔ اسے سنبھال کر رکھیں۔ اصل کسی کو نہ دیں۔
letter-worker_summary-step-assistance = شروع کرنے کے لیے آپ کو رقم ملنی چاہیے: زیادہ سے زیادہ { $amount }۔
letter-worker_summary-step-assistance_between = شروع کرنے کے لیے آپ کو رقم ملنی چاہیے: رہائی کے دن کے مطابق { $low } اور { $high } کے درمیان۔
letter-worker_summary-step-assistance_last_known = شروع کرنے کے لیے آپ کو رقم ملنی چاہیے۔ { $until } تک یہ زیادہ سے زیادہ { $amount } تھی۔ ہم اس سے کم نہیں مانگتے۔
letter-worker_summary-step-assistance_unknown = شروع کرنے کے لیے آپ کو رقم ملنی چاہیے۔ ہم پوچھ رہے ہیں کہ کتنی۔
letter-worker_summary-step-police = پولیس کو مقدمہ (ایف آئی آر) لکھنا چاہیے اور آپ کو نقل مفت دینی چاہیے۔
letter-worker_summary-step-rehabilitation = بعد میں زندگی بنانے کے لیے اور مدد ہے: زیادہ سے زیادہ { $amount }۔
letter-worker_summary-step-rehabilitation_between = بعد میں زندگی بنانے کے لیے اور مدد ہے: { $low } اور { $high } کے درمیان۔ ہم معلوم کر رہے ہیں کہ کتنی۔
letter-worker_summary-step-rehabilitation_last_known = بعد میں زندگی بنانے کے لیے اور مدد ہے۔ { $until } تک یہ زیادہ سے زیادہ { $amount } تھی۔
letter-worker_summary-step-rehabilitation_unknown = بعد میں زندگی بنانے کے لیے اور مدد ہے۔ ہم پوچھ رہے ہیں کہ کتنی۔
letter-worker_summary-step-wages = جو اجرت آپ کو نہیں ملی وہ آپ مانگ سکتے ہیں۔
letter-worker_summary-step-school = آپ کے بچے گھر کے قریب اسکول میں مفت پڑھ سکتے ہیں۔
letter-worker_summary-step-legal_aid = آپ بغیر پیسے دیے وکیل لے سکتے ہیں۔
# The day an office must act by.
letter-worker_summary-by = دفتر کو یہ { $date } تک کرنا ہے
letter-worker_summary-late = اس میں تاخیر ہے۔ دن: { $days }۔
letter-worker_summary-done = ہو گیا
letter-worker_summary-paid_unknown = { $date } کو رقم دی گئی۔ کتنی، معلوم نہیں۔ ہمیں بتائیں کہ آپ کو کتنی ملی۔
letter-worker_summary-promised = کیا وعدہ ہوا، کس نے کیا، کب تک
letter-worker_summary-remember = یاد رکھیں
letter-worker_summary-remember-sign = جو کاغذ سمجھ میں نہ آئے اس پر دستخط نہ کریں، نہ انگوٹھا لگائیں۔
letter-worker_summary-remember-threat = اگر کوئی دھمکی دے تو فوراً ہمیں یا پولیس کو بتائیں۔
letter-worker_summary-remember-copy = یہ صفحہ سنبھال کر رکھیں۔ ہر کاغذ کی نقل مانگیں۔
letter-worker_summary-contact = آپ کی مدد کرنے والے لوگ
letter-worker_summary-read_over = یہ صفحہ مجھے { $language } میں پڑھ کر سنایا گیا۔

## Signature, reader-over, witness, receipt

letter-signature-heading = خط لکھنے والا/والی
letter-signature-thumb = انگوٹھے کا نشان
letter-signature-sign = دستخط
letter-signature-name = نام
letter-signature-parent = ولد / بنت / زوجہ / شوہر
letter-signature-address = پتہ
letter-signature-place_date = جگہ اور تاریخ
letter-signature-applicant = درخواست گزار
letter-signature-applicant_child = درخواست گزار بچہ ہے: ماں، باپ یا سرپرست دستخط کریں
letter-signature-applicant_heir = وفات پانے والے کی طرف سے: وارث دستخط کریں
letter-signature-for_organisation = { $organisation } کی طرف سے
# The person who read the letter aloud to the one who signs.
letter-signature-reader = پڑھ کر سنانے والا
letter-signature-reader_text = میں نے یہ خط دستخط کرنے والے شخص کو { $language } میں پڑھ کر سنایا۔ اس نے کہا کہ یہ سمجھ میں آ گیا اور سچ ہے۔
letter-signature-witness = گواہ
letter-signature-receipt = دفتر نے وصول کیا
letter-signature-receipt_text = نام اور عہدہ، تاریخ اور وقت، دیا گیا نمبر، مہر
letter-signature-interpreter = ترجمان

## Annexures (the letters A, B, C are put before them)

letter-annexure-people = متعلقہ لوگ
letter-annexure-statement = مزدور کا بیان
letter-annexure-certificates = رہائی سرٹیفکیٹ یا حکم کی نقلیں
letter-annexure-letters = پہلے کے خط اور رسیدیں
letter-annexure-wages = اجرت کا حساب
letter-annexure-bank = بینک کھاتہ اور شناختی کاغذات، جو موجود ہوں
