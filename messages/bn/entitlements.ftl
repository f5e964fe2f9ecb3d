### What the law gives a person, and how well each number is known.
### entitlement-<id> is a short name; .what is one plain sentence.

entitlement-debt-extinguished = দেনা মুছে গেছে
    .what = প্রতিটি মুচলেকাবদ্ধ দেনা আইনে শেষ। কেউ তা চাইতে, তার জন্য মামলা করতে বা তার বদলে কিছু নিতে পারে না।
entitlement-property-restored = সম্পত্তি ফেরত আসে
    .what = দেনার জন্য যা নেওয়া বা আটকানো হয়েছে তা ফেরত দিতে হবে।
# "Homestead" in the Act: the home the worker lived in as part of the work.
entitlement-homestead-kept = ঘর থাকবে
    .what = কাজের সূত্রে যে ঘরে থাকতেন, মুক্ত ব্যক্তিকে সেখান থেকে তাড়ানো যায় না।
entitlement-css-immediate_assistance = তাৎক্ষণিক সহায়তা
    .what = মুক্তির পরেই জেলা তহবিল থেকে দেওয়া টাকা। পরে এটি পুনর্বাসনের টাকায় ধরা হয়।
entitlement-css-rehabilitation = পুনর্বাসনের টাকা
    .what = নতুন করে শুরু করার জন্য ভারত সরকারের প্রকল্পের টাকা। একটি অংশ এমন তহবিলে রাখা হতে পারে যা প্রতি মাসে টাকা দেয়।
entitlement-wages-shortfall = বকেয়া মজুরি
    .what = পুরো সময়ের ন্যূনতম মজুরি আর আসলে পাওয়া মজুরির তফাত।
entitlement-wages-compensation = বকেয়া মজুরির ক্ষতিপূরণ
    .what = মজুরি কর্তৃপক্ষ বকেয়ার উপরে তার দশ গুণ পর্যন্ত দেওয়ার আদেশ দিতে পারে।
entitlement-fine-daily_payment = জরিমানা থেকে দৈনিক টাকা
    .what = আদালত দোষী সাব্যস্ত করলে ও জরিমানা আদায় হলে আইন শ্রমিককে তা থেকে দিনপ্রতি টাকা দেয়।
entitlement-scst-relief = এসসি/এসটি আইনে ত্রাণ
    .what = তফসিলি জাতি ও জনজাতির মানুষের জন্য ত্রাণ, ভাগে ভাগে: এফআইআর-এ, চার্জশিটে ও সাজায়।
entitlement-child_labour-fund = শিশু ও কিশোর শ্রমিক তহবিল
    .what = নিয়োগকর্তার জরিমানা ও সরকারের টাকা, শিশুর জন্য তহবিলে রাখা।
entitlement-compensation-victim = অপরাধে ক্ষতিগ্রস্ত হিসেবে ক্ষতিপূরণ
    .what = রাজ্যের ক্ষতিপূরণ প্রকল্প; কারও বিচার না হলেও চাওয়া যায়।
entitlement-legal_aid-counsel = বিনামূল্যে আইনজীবী
    .what = আইনি পরিষেবা কর্তৃপক্ষ থেকে বিনা খরচে আইনজীবী, আদালতের ফি ও কাগজপত্র।
entitlement-witness-protection = সাক্ষী হিসেবে সুরক্ষা
    .what = আবেদন করলে, যত দিন দরকার, ব্যক্তি ও পরিবারকে হুমকি থেকে সুরক্ষা।
entitlement-employment-guarantee = কর্মসংস্থান নিশ্চয়তায় মজুরির কাজ
    .what = গ্রামের পরিবারের প্রাপ্তবয়স্কদের জন্য বছরে নির্দিষ্ট দিনের মজুরির কাজ, কাজ না দিলে ভাতা।
entitlement-education-admission = স্কুলে জায়গা
    .what = 6 থেকে 14 বছরের প্রত্যেক শিশুর জন্য বিনামূল্যে শিক্ষা, তার বয়সের শ্রেণিতে, পড়া ধরে নেওয়ার সাহায্যসহ।

## In kind, with the rehabilitation

entitlement-noncash-house_site = ঘরের জন্য জমি
    .what = রাজ্যের থেকে বাস্তুজমি।
entitlement-noncash-agricultural_land = চাষের জমি
    .what = রাজ্যের থেকে চাষের জমি।
entitlement-noncash-land_development = জমি চাষযোগ্য করার সাহায্য
    .what = ব্যক্তির জমিতে সমান করা, জল ও অন্য কাজ।
entitlement-noncash-dwelling = কম খরচের ঘর
    .what = কম খরচে তৈরি ঘর, বা তৈরি করতে সাহায্য।
entitlement-noncash-animal_husbandry = পশু ও পালনের সাহায্য
    .what = গোরু, মুরগি, ছাগল বা শুয়োর, এবং পালনে সাহায্য।
entitlement-noncash-wage_employment = ন্যূনতম মজুরিতে কাজ
    .what = ন্যূনতম মজুরির কম নয় এমন কাজ।
entitlement-noncash-minor_forest_produce = বনজ জিনিস জোগাড় ও বেচা
    .what = ছোটখাটো বনজ জিনিস জোগাড়, তৈরি ও বেচায় সাহায্য।
entitlement-noncash-ration = খাদ্য ও দরকারি জিনিস
    .what = রেশন কার্ড ও রেশন দোকানের জিনিস।
entitlement-noncash-education = ছেলেমেয়েদের পড়াশোনা
    .what = ছেলেমেয়েদের জন্য স্কুল, ছাত্রাবাস ও বৃত্তি।
entitlement-noncash-other_schemes = অন্য কল্যাণ প্রকল্প
    .what = কেন্দ্র বা রাজ্যের অন্য যে কোনো প্রকল্প যার যোগ্য ব্যক্তি।
entitlement-noncash-safe_accommodation = থাকার নিরাপদ জায়গা, খাবার ও বাড়ি ফেরা
    .what = বাড়ি না পৌঁছানো পর্যন্ত জেলার খরচে আশ্রয়, খাবার ও যাতায়াত।
entitlement-noncash-counselling = কথা বলার মানুষ
    .what = ব্যক্তি ও পরিবারের জন্য পরামর্শ।
entitlement-noncash-skill = কাজ শেখা
    .what = বিনা খরচে দক্ষতার প্রশিক্ষণ।

## Schemes open to a freed household

entitlement-scheme-pmay_g = প্রধানমন্ত্রী আবাস যোজনা (গ্রামীণ)-এর ঘর
    .what = গ্রামে ঘর তৈরির টাকা; মুক্ত মুচলেকাবদ্ধ শ্রমিকেরা আগে পান।
entitlement-scheme-pm_jay = আয়ুষ্মান ভারত (PM-JAY)-এ হাসপাতালের চিকিৎসা
    .what = বছরে একটি সীমা পর্যন্ত পরিবারের বিনামূল্যে হাসপাতাল চিকিৎসা।
entitlement-scheme-e_shram = ই-শ্রম কার্ড
    .what = অসংগঠিত শ্রমিকদের জাতীয় তালিকায় নাম, 16 থেকে 59 বছরের জন্য।
# BOCW: Building and Other Construction Workers' welfare board.
entitlement-scheme-bocw = নির্মাণ শ্রমিকদের কল্যাণ পর্ষদ
    .what = গত এক বছরে যাঁরা 90 দিন নির্মাণের কাজ করেছেন তাঁদের সুবিধা।
entitlement-scheme-nsap_old_age = বার্ধক্য পেনশন
    .what = গরিব পরিবারের জন্য 60 বছর থেকে মাসিক পেনশন।
entitlement-scheme-nsap_widow = বিধবা পেনশন
    .what = গরিব পরিবারের বিধবাদের মাসিক পেনশন।
entitlement-scheme-nsap_disability = প্রতিবন্ধী পেনশন
    .what = গরিব পরিবারের গুরুতর প্রতিবন্ধী প্রাপ্তবয়স্কদের মাসিক পেনশন।
entitlement-scheme-nsap_family_benefit = পারিবারিক সহায়তা
    .what = গরিব পরিবারের রোজগেরে মারা গেলে এককালীন টাকা।
entitlement-scheme-ration = রেশন কার্ড
    .what = জাতীয় খাদ্য সুরক্ষা আইনে মাসিক শস্য।
entitlement-scheme-ujjwala = রান্নার গ্যাস (উজ্জ্বলা)
    .what = গরিব পরিবারের মহিলার নামে গ্যাস সংযোগ।
entitlement-scheme-jan_dhan = ব্যাঙ্ক অ্যাকাউন্ট (জন ধন)
    .what = ন্যূনতম টাকা রাখতে হয় না এমন ব্যাঙ্ক অ্যাকাউন্ট।
entitlement-scheme-matru_vandana = মায়েদের সহায়তা (মাতৃ বন্দনা)
    .what = সন্তান জন্মের সময় মায়ের জন্য টাকা।
entitlement-scheme-scholarship = বৃত্তি
    .what = তফসিলি জাতি ও জনজাতির ছেলেমেয়েদের বৃত্তি।
entitlement-scheme-pm_sym = পেনশন সঞ্চয় (PM-SYM)
    .what = 18 থেকে 40 বছরের মধ্যে যোগ দেওয়া অসংগঠিত শ্রমিকদের পেনশন সঞ্চয়।

## Where an entitlement stands

entitlement-status-due = প্রাপ্য
entitlement-status-not_yet = এখনও নয়
entitlement-status-not_applicable = প্রযোজ্য নয়
entitlement-status-not_known = এখনও জানা নেই

entitlement-received = পাওয়া { $amount }
entitlement-outstanding = বাকি { $amount }
# A part of the rehabilitation money that is placed in a fund and pays every month.
entitlement-of-which-annuity = যার মধ্যে { $amount } মাসিক টাকা দেওয়া তহবিলে
entitlement-set-off = আগে পাওয়া { $amount } ধরা হয়েছে
entitlement-amount-not-known = টাকার পরিমাণ জানা নেই
# After the scheme's approval ended on 31 March 2026.
entitlement-last-known = পরিমাণ নিশ্চিত নয়; { $date } পর্যন্ত ছিল সর্বাধিক { $amount }, তার কম চাওয়া হয় না
entitlement-at-least = অন্তত { $amount }
entitlement-between = { $low } থেকে { $high } পর্যন্ত
entitlement-up-to = সর্বাধিক { $amount }
entitlement-no-set-off = বাকি সবকিছুর অতিরিক্ত
entitlement-per-household = পরিবারের জন্য

## Category of the rehabilitation scheme

category-A = শ্রেণি A
    .meaning = প্রাপ্তবয়স্ক পুরুষ, যখন নীচের কিছুই খাটে না।
category-B = শ্রেণি B
    .meaning = মহিলা, শিশু, বা জোর করে ভিক্ষা বা অন্য জোরপূর্বক শিশুশ্রম থেকে বের করে আনা শিশু।
category-C = শ্রেণি C
    .meaning = রূপান্তরকামী ব্যক্তি, প্রতিবন্ধী ব্যক্তি, বা যৌন শোষণ বা পাচার থেকে বের করে আনা মহিলা বা শিশু; বা জেলাশাসক যেখানে উচিত মনে করেন।
category-not_known = শ্রেণি এখনও জানা নেই
    .meaning = লিঙ্গ, বয়স বা প্রতিবন্ধকতা এখনও বলা হয়নি।

## How well a number or a rule is known. The mark stands beside every number.

grade-text = মূল পাঠ পড়া হয়েছে
    .meaning = সরকারি কথাগুলি পড়া হয়েছে।
grade-reported = খবরে প্রকাশ
    .meaning = একমত দুটি সূত্রে আছে; সরকারি কথাগুলি পড়া হয়নি।
grade-recalled = স্মৃতি থেকে, আগে নিশ্চিত করুন
    .meaning = যাঁরা এ নিয়ে কাজ করেন তাঁরা জানেন, এখনও নিশ্চিত করা হয়নি। জমা দেওয়ার আগে নিশ্চিত করুন।
grade-unknown = অজানা
    .meaning = খোঁজা হয়েছে, পাওয়া যায়নি। কোনো আন্দাজ করা হয়নি।

## Units of law's numbers

unit-rupees = টাকা
unit-rupees_per_day = টাকা প্রতিদিন
unit-hours = { $count } ঘণ্টা
unit-days = { $count } দিন
unit-months = { $count } মাস
unit-years = { $count } বছর
unit-percent = { $count } শতাংশ
unit-percent_per_day = { $count } শতাংশ প্রতিদিন
unit-km = { $count } কিমি
# The age of a person in years.
unit-age_years = { $count } বছর বয়স
unit-kilograms = { $count } কেজি
unit-person_days = { $count } দিনের কাজ
unit-count = { $count }
# "3 times", as in "three times the unpaid amount".
unit-times = { $count } গুণ
unit-people = { $count } জন

## Wages

wages-due = ন্যূনতম প্রাপ্য
wages-paid = দেওয়া হয়েছে
wages-short = কম দেওয়া
wages-days = গোনা দিন
# $rates: which minimum wage rate was missing.
wages-rate-not-known = { $date } তারিখের ন্যূনতম মজুরির হার এখানে জানা নেই: রাজ্য { $state }, কাজ { $work }।
wages-no-period = কাজের দিন জানা নেই, তাই টাকার অঙ্ক এখনও বের করা যায় না।
wages-no-pay = আসলে কত দেওয়া হয়েছে এখনও জানা নেই।
wages-ask-local = একই কাজে সেখানে অন্যরা কত পায় জিজ্ঞাসা করুন।
