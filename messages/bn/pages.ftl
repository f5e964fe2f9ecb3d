### The pages: what stands on buttons, headings and notes. Plain words, short sentences, active, second person.
### Buttons say what happens. No "submit", no "invalid", no "error occurred". "Worker" or "person", never "victim".
### $name, $label, $office, $date, $amount and the like are already written in the language of the page.

## Frame: what stands on every page

# First link on the page, for people who use a keyboard or a screen reader.
page-skip = মূল লেখায় যান
# Name of the main navigation, read by screen readers.
page-nav = ঘর
page-room-today = আজ
page-room-cases = মামলা
# Short: a new case with its first interview. Stands under an icon on a phone.
page-room-new = নতুন
page-room-law = আইন
page-room-help = সাহায্য
# The room that holds everything else on a phone.
page-room-more = আরও
page-language = ভাষা
page-language-choose = ভাষা বাছুন
page-language-partly = এখনও সম্পূর্ণ নয়
# Button that hides everything at once, when somebody dangerous comes near. As short as possible.
page-quick-exit = এখনই বেরোন
    .help = আপনাকে সাইন আউট করে একটি ক্যালেন্ডার দেখায়। যাঁর এটি দেখা উচিত নয় এমন কেউ এলে ব্যবহার করুন।
page-sign-out = সাইন আউট
page-signed-in-as = { $name } নামে সাইন ইন
# Shown on pages whose translation no speaker has checked.
page-draft = এই অনুবাদ এখনও কোনো ভাষাভাষী দেখেননি।
    .link = এই পাতা ইংরেজিতে পড়ুন
page-back = ফিরে যান
page-path = আপনি কোথায়
page-code = কোড { $code }
# Stands where nobody has said yet. Must look and read different from "No".
page-not-known = এখনও জানা নেই
# Between two ends of a period: "2023 to 2024".
page-from-to = { $from } থেকে { $to }
# After a period that goes on: "from 2022-01-27, still in force".
page-still = এখনও বলবৎ
page-show-all = সব দেখান
page-needed = দরকার
# Label of a covered name of a person: initials are shown, a tap shows the name.
page-name-covered = নাম ঢাকা। দেখতে ছুঁয়ে দিন।
page-name-none = নাম লেখা হয়নি
page-search = খুঁজুন
# A link to the official text or the page it was read on.
page-source = সূত্র

## Errors

page-problem-title = আগে এটি দেখুন
    .one = একটি উত্তর পড়া যায়নি। যা লিখেছেন তা নীচে রাখা আছে।
    .many = কিছু উত্তর পড়া যায়নি। যা লিখেছেন তা নীচে রাখা আছে।
# Where: the question whose answer could not be read.
page-problem-in = “{ $field }”-এ
page-error-today = আজ-এ যান
page-error-cases = মামলা খুঁজুন

## Enrolling the first person, signing in

page-enrol-title = মুক্তি চালু করুন
    .help = আপনিই এখানে প্রথম। যে জানালায় মুক্তি চালু হয়েছে সেখান থেকে কোডটি নকল করুন।
page-enrol-code = প্রথম বারের কোড
page-enrol-name = আপনার নাম
    .help = এখানে অন্যরা আপনাকে যে নামে চেনেন। আপনি যা লেখেন তার পাশে থাকে।
page-enrol-passphrase = পাসফ্রেজ
    .help = চার বা বেশি শব্দ যাদের নিজেদের মধ্যে মিল নেই। কেউ এটি পড়তে পারে না, তাই পরে কেউ বলতেও পারে না।
page-enrol-again = একই পাসফ্রেজ আবার
page-enrol-do = শুরু করুন
page-signin-title = সাইন ইন
page-signin-name = আপনার নাম
page-signin-passphrase = পাসফ্রেজ
page-signin-do = সাইন ইন করুন
page-signin-forgot = পাসফ্রেজ ভুলে গেছেন? যিনি এখানে মুক্তি বসিয়েছেন তাঁকে জিজ্ঞাসা করুন। আপনার হয়ে কেউ এটি পড়তে পারে না।
page-signed-out = আপনি সাইন আউট হয়েছেন।
page-calendar-title = ক্যালেন্ডার

## Today

page-today-title = আজ
page-today-late = { $count }টিতে দেরি
page-today-week = { $count }টি এই সপ্তাহে প্রাপ্য
# Duties of offices whose last day is further away, or that have no confirmed last day.
page-today-waiting = অন্যদের অপেক্ষায়: { $count }
page-today-none-late = কিছুতেই দেরি নেই।
    .help = যাতে দেরি হবে তা সবার আগে এখানে থাকবে।
page-today-none = এখানে এখনও কোনো মামলা নেই।
    .help = একটি কথাবার্তা দিয়ে শুরু করুন। তারপর পাতাটি দেখায় কোন দপ্তরের কী করার কথা, কবের মধ্যে।
page-today-begin = প্রথম কথাবার্তা শুরু করুন
page-today-write = লিখুন
    .label = দপ্তরকে লিখুন: { $office }; বিষয়: { $duty }, মামলা { $label }
page-today-people = { $count } জন
page-today-by-office = দপ্তর অনুযায়ী
page-today-by-district = জেলা অনুযায়ী
# Banner on top: people are held right now.
page-today-held = { $count }টি মামলায় মানুষ এখনও আটকে আছেন।
    .help = তাঁদের নিরাপত্তা সবার আগে। শুধু জেলাশাসককে মোহরবন্ধ খবর যায়; কর্মস্থলের কাছে কাউকে বলবেন না।
# Heads of the columns of a small table of offices or districts.
page-today-column-late = দেরি
page-today-column-open = খোলা
page-today-more = এবং আরও { $count }টি

## Cases

page-cases-title = মামলা
page-cases-search = মামলার চিহ্ন
    .help = যেমন TN-0042, বা তার শুরু। এখানে নাম খোঁজা হয় না।
page-cases-state = কাজ যে রাজ্যে ছিল
# A box to tick: show only cases in which an office is late.
page-cases-late-only = শুধু যাতে কিছু দেরি আছে
page-cases-count = { $count }টি মামলা
page-cases-none = যা খুঁজেছেন তার সঙ্গে কোনো মামলা মেলে না।
    .help = চিহ্নের শুরু দিয়ে দেখুন, যেমন TN, বা সব মামলা দেখুন।
page-cases-empty = এখানে এখনও কোনো মামলা নেই।
    .help = মামলা মানে একটি কর্মস্থলের একটি ঘটনা, তার সকলকে নিয়ে।
page-cases-column-case = মামলা
page-cases-column-place = জায়গা ও কাজ
page-cases-column-people = মানুষ
page-cases-column-finding = সিদ্ধান্ত
page-cases-column-next = এরপর
page-cases-late = { $count }টি কর্তব্যে দেরি
page-cases-nothing-late = কোনো দেরি নেই
page-cases-held = এখনও আটকে
page-cases-earlier = আগের মামলা
page-cases-newer = নতুন মামলা

## New case and interview

page-new-title = নতুন মামলা
    .help = একটি কর্মস্থলের একটি ঘটনা, তার সকলকে নিয়ে। যে কোনো সময় থামতে পারেন; যা রাখা হয়েছে তা থাকে।
page-new-label = মামলার চিহ্ন
    .help = মামলা এ থেকেই চিহ্ন পায়, যেমন TN-0042। খালি রাখা যায়।
page-new-person = প্রথম ব্যক্তি
page-new-person-name = নাম
    .help = ব্যক্তি যেমন বলেন। তালিকায় ঢাকা থাকে। খালি রাখা যায়।
page-new-speaker = কে বলছেন?
    .help = শ্রমিকের নিজের কথার দাম সবচেয়ে বেশি।
page-new-private = আপনি কি ব্যক্তির সঙ্গে একা, কর্মস্থলের কেউ যেন শুনতে না পায়?
    .help = নিয়োগকর্তার কানের কাছে বলা “না” অজানা বলে ধরা হয়।
page-new-do = কথাবার্তা শুরু করুন
page-new-safety = এই মুহূর্তে সবাই কি নিরাপদ?
    .help = মানুষ এখনও আটকে থাকলে জিজ্ঞাসা করতে সেখানে ফিরে যাবেন না, কর্মস্থলে ফোন করবেন না, শুধু জেলাশাসককে জানান। “আপনি কী বলতে চান” অংশে “এখনও আটকে” বাছুন।
page-speaker-worker = শ্রমিক
page-speaker-family = পরিবার
page-speaker-witness = সাক্ষী
page-speaker-official = সরকারি কর্মী
page-speaker-employer = নিয়োগকর্তা
page-speaker-document = কোনো কাগজ
page-speaker-interviewer = আমি নিজে দেখেছি
page-interview-title = কথাবার্তা
page-interview-progress = { $at } / { $of }
    .label = ধাপ { $at }, মোট { $of }: { $topic }
page-interview-steps = কথাবার্তার ধাপ
page-interview-if = তা হলে:
page-interview-words = নিজের কথায়
    .help = যেমন বলা, যে ভাষায় বলা। ঠিক তেমনই রাখা হয়।
page-interview-words-kept = এ পর্যন্ত রাখা
page-interview-keep = রেখে এগিয়ে যান
page-interview-finish = রেখে মামলা দেখুন
page-interview-skip = এই ধাপ ছাড়ুন
page-interview-back = আগের ধাপ
page-interview-saved = রাখা হয়েছে
    .help = আপনার উত্তর রাখা হয়েছে। এখানে থামতে পারেন, পরে এগোতে পারেন।
page-interview-speaking = বলছেন: { $who }
page-interview-is-private = একান্তে বলা
page-interview-not-private = একান্তে নয়
page-interview-conflict = দুই রকম কথা, তাই এটি অজানা বলে গণ্য। দুটিই রাখা আছে।
page-date-year = বছর
page-date-month = মাস
page-date-day = দিন
page-date-help = শুধু বছর হলেই চলে।
page-amount-rupees = টাকা
page-accused-role = ভূমিকা
page-accused-category = সামাজিক শ্রেণি
page-accused-help = এখানে নাম নয়। যাঁর যাঁর জোর চলত, প্রত্যেকের জন্য এক লাইন।

## Case page

page-case-title = মামলা { $label }
page-case-people = { $count } জন
page-case-person = ব্যক্তি { $number }
page-case-add-person = একজন যোগ করুন
page-case-held = এই মামলার কেউ এখনও আটকে আছেন।
    .help = এখন শুধু জেলাশাসককে মোহরবন্ধ খবর যেতে পারে। তাঁরা নিরাপদ না হওয়া পর্যন্ত বাকি সব অপেক্ষা করে।
# Under the finding: this is advice, a person decides.
page-case-advice = এটি পরামর্শ। সিদ্ধান্ত ও সই একজন মানুষের।
page-case-limbs = আইন কী চায়, আর কী বলা হয়েছে
page-case-because = কারণ
# No fact was told for this limb.
page-case-no-ground = এখনও কিছু বলা হয়নি
page-case-presumptions = কেউ উল্টোটা না দেখানো পর্যন্ত আইন যা ধরে নেয়
page-case-questions = খোলা প্রশ্ন
    .help = এখানে দেওয়া উত্তর তখনই রাখা হয়, আর নীচের সব আবার হিসাব হয়।
page-case-questions-none = সিদ্ধান্ত বদলাবে এমন কোনো প্রশ্ন খোলা নেই।
page-case-questions-more = আরও { $count }টি প্রশ্ন
page-case-answer-keep = এই উত্তর রাখুন
page-case-interview-go-on = কথাবার্তা চালিয়ে যান
page-case-facts = যা কিছু বলা হয়েছে
page-case-duties = কী প্রাপ্য, কবের মধ্যে
page-case-duties-late = দেরি
page-case-duties-open = চলছে
page-case-duties-done = হয়ে গেছে
page-case-duties-not-known = প্রাপ্য কি না এখনও জানা নেই
page-case-duties-lapsed = আর প্রাপ্য নয়
page-case-duties-none = এখনও কোনো কর্তব্য শুরু হয়নি। আগে খোলা প্রশ্নের উত্তর দিন।
page-case-record = তাঁরা কী করেছেন লিখুন
    .label = { $duty } নিয়ে { $office } কী করেছে লিখুন
page-case-write = লিখুন
    .label = দপ্তরকে লিখুন: { $office }; বিষয়: { $duty }
page-case-money = টাকা
page-case-money-what = কীসের জন্য
page-case-money-due = প্রাপ্য
page-case-money-received = পাওয়া
page-case-money-outstanding = বাকি
page-case-money-payer = কে দেবে
page-case-money-status = কোন অবস্থায়
page-case-money-total = মোট
    .help = শুধু যে টাকা প্রাপ্য ও জানা তা-ই যোগ করা হয়েছে।
page-case-money-annuity = এর মধ্যে { $amount } মাসিক টাকা দেওয়া তহবিলে
page-case-money-set-off = আগে পাওয়া { $amount } ধরা হয়েছে
page-case-money-last-known = নিশ্চিত নয়; শেষ জানা { $amount }
page-case-money-none = এখনও কোনো টাকা দাবি করা যায় না।
page-case-rights = অধিকার ও পরিষেবা
page-case-rights-more = যে প্রকল্পগুলি চাওয়া যায়
page-case-category = পুনর্বাসন প্রকল্পে শ্রেণি
page-case-wages = মজুরি
page-case-wages-rates = ব্যবহার করা হার
page-case-wages-missing = হিসাবের জন্য কী বাকি
page-case-offences = এই ঘটনা থেকে যে অপরাধ দেখা যায়
page-case-offences-maybe = এখনও অজানা একটি তথ্যের উপর নির্ভর করে
page-case-signs = জোরপূর্বক শ্রমের লক্ষণ
page-case-also = এই ঘটনায় খাটতে পারে এমন অন্য আইন
page-case-letters = চিঠি
page-case-letters-issued = লেখা
page-case-letters-none = এখনও কোনো চিঠি লেখা হয়নি।
page-case-letter-waits = অপেক্ষায়: কেউ এখনও আটকে
page-case-timeline = কী হয়েছে, কে বলেছেন
page-case-timeline-learned = { $date } তারিখে জানা গেছে
page-case-timeline-by = { $name } লিখেছেন
page-case-timeline-corrected = সংশোধিত
    .help = কেটে দেওয়া, মোছা নয়। সংশোধন পাশে আছে।
page-case-timeline-correct = এটি ঠিক ছিল না
page-case-timeline-none = এখনও কিছু লেখা হয়নি।
page-case-timeline-person = { $person } সম্পর্কে
page-case-timeline-not-dated = তারিখ বলা হয়নি
page-case-act = কোনো দপ্তর কী করেছে লিখুন
page-case-law-edition = আইনের বই { $edition } অনুযায়ী { $date } তারিখে হিসাব করা।

## A person in a case

page-person-title = একজন যোগ করুন
    .help = যাঁরা আটকে ছিলেন সবাই, শিশুরাও। প্রত্যেকের নিজের সিদ্ধান্ত ও শংসাপত্র হয়।
page-person-do = এই ব্যক্তিকে রাখুন

## Recording an act of an office

page-acts-title = কী হয়েছে?
    .help = কোনো দপ্তর কী করেছে বা কী অস্বীকার করেছে বাছুন। সময়সীমা তা থেকেই চলে।
## The kinds of acts, as headings of a list
page-acts-area-release = তদন্ত, উদ্ধার, শংসাপত্র, বাড়ি ফেরা
page-acts-area-money = দেওয়া বা চাওয়া টাকা
page-acts-area-police = পুলিশ ও আদালত
page-acts-area-claims = মজুরি, ক্ষতিপূরণ ও আইনজীবীর দাবি
page-acts-area-property = ঘর ও সম্পত্তি
page-acts-area-life = স্কুল ও কাজ
page-acts-area-people = ব্যক্তির বিষয়ে
page-acts-area-letters = চিঠি
page-act-for = কার জন্য
# A box to tick when the date of an act lies before the work began, and that is right.
page-act-even-so = তারিখ ঠিক আছে। তবুও রাখুন।
page-act-do = এটি রাখুন
page-act-said-by = কে বলেছেন
page-correct-title = লেখা কথা সংশোধন করুন
    .help = পুরনো কথা কাটা অবস্থায় থাকে। আপনার নামে সংশোধন পাশে থাকে।
page-correct-was = যা লেখা আছে
page-correct-now = যা হওয়া উচিত
page-correct-reason = কেন
page-correct-do = সংশোধন রাখুন
page-correct-gone = একেবারেই এমন ছিল না: ফিরিয়ে নিন

## Letters

page-letter-language = চিঠির ভাষা
page-letter-person = কার জন্য
page-letter-see = চিঠি দেখুন
page-letter-issue = চিঠি লিখে রাখুন
    .help = এতে নম্বর ও তারিখ বসে, আর যেমন আছে তেমনই এখানে থাকে।
page-letter-issued = চিঠি রাখা হয়েছে।
page-letter-open = চিঠি খুলুন
page-letter-waits = এই চিঠি অপেক্ষায়
    .why = এই মামলার কেউ এখনও আটকে আছেন। এটি এখন গেলে যাঁরা আটকে রেখেছেন তাঁরা জেনে যেতে পারেন।
    .first = আগে জেলাশাসককে মোহরবন্ধ খবর লিখুন। তাতে যিনি জানিয়েছেন তাঁর নাম থাকে না।
page-letter-override = তবুও পাঠানোর সিদ্ধান্ত নিন
    .help = একজন নির্দিষ্ট ব্যক্তি সিদ্ধান্ত নেন ও কারণ বলেন। দুটিই চিঠির সঙ্গে রাখা থাকে।
page-letter-override-by = কে সিদ্ধান্ত নিচ্ছেন
page-letter-override-reason = কেন অপেক্ষা করা যায় না
page-letter-override-do = তবুও চিঠি লিখুন
page-letter-presumed = আগে দেনা ও চলে যাওয়ার স্বাধীনতা নিয়ে জিজ্ঞাসা করুন
    .why = সিদ্ধান্তটি শুধু আইনের ধরে নেওয়ার উপর দাঁড়িয়ে। দপ্তর বলতে পারে এটি শুধু মজুরির বিষয়।
page-letter-not-yet = এই চিঠিতে দাবি করার মতো এখনও কিছু নেই।
page-letter-what-next = পাঠানোর পরে
    .help = পাঠানো হয়েছে এবং কাকে, লিখে রাখুন। দপ্তরের সময়সীমা সেখান থেকে চলে।

## Law

page-law-title = আইন
    .help = মুক্তি যে সংখ্যা, সময়সীমা ও অধিকার ব্যবহার করে: কবে থেকে, কোথায় আছে, আর কতটা জানা।
page-law-search = একটি শব্দ, ধারার নম্বর বা আইনের নাম
page-law-found = { $count }টি পাওয়া গেছে
page-law-found-none = আইনের বইয়ে “{ $words }”-এর সঙ্গে কিছু মেলে না।
page-law-edition = আইনের বইয়ের সংস্করণ { $edition }
page-law-instruments = আইন, নিয়ম, প্রকল্প ও রায়
page-law-national = সারা দেশের জন্য
page-law-by-state = একটি রাজ্যের জন্য
page-law-values = সংখ্যা ও সময়সীমা
page-law-duties = দপ্তরের কর্তব্য
page-law-entitlements = ব্যক্তির কী প্রাপ্য
page-law-offences = অপরাধ
page-law-provisions = সহজ কথায় বিধান
page-law-rates = ন্যূনতম মজুরি ও অন্য হার
    .help = প্রতিটি হার তার তারিখ, আদেশ ও মানসহ। তারিখ ছাড়া হার ব্যবহার করা হয় না।
page-law-unconfirmed = এখনও নিশ্চিত নয়
    .help = সরকারি পাঠের সঙ্গে কেউ এগুলি মেলাননি। পারলে গেজেটের নম্বর, তারিখ ও পৃষ্ঠা লিখুন।
page-law-unconfirmed-count = { $count }টি, যা কেউ নিশ্চিত করেননি
page-law-value = মান
page-law-from = থেকে
page-law-to = পর্যন্ত
page-law-cite = কোথায় আছে
page-law-grade = কতটা জানা
page-law-unknown = অজানা
page-law-not-binding = শুধু মাপকাঠি: মনে করিয়ে দেয়, কাউকে বাধ্য করে না।
page-law-clock-of = কীসের সময়সীমা
page-law-used-by = কোথায় ব্যবহার হয়
page-law-bearer = কার করার কথা
page-law-payer = কে দেয়
page-law-when = কখন প্রাপ্য
page-law-starts = সময় কীসে শুরু হয়
page-law-fulfilled-by = কীসে পালন হয়
page-law-clocks = সময়সীমা
page-law-no-clock = আইনে দিনের সংখ্যা নেই।
page-law-in-force = বলবৎ
page-law-prison = কারাদণ্ড
page-law-fine = জরিমানা
page-law-confirmed = { $by } { $date } তারিখে নিশ্চিত করেছেন
page-law-not-confirmed = এখনও কেউ নিশ্চিত করেননি
page-law-superseded = নতুন নিয়মে বদলে গিয়ে থাকতে পারে, যার পাঠ পাওয়া যায়নি।
page-law-entry = লেখা
page-law-kind-act = আইন
page-law-kind-rules = নিয়ম
page-law-kind-scheme = প্রকল্প
page-law-kind-sop = মানক কার্যপদ্ধতি
page-law-kind-judgment = রায়
page-law-kind-advisory = পরামর্শ
page-law-kind-convention = কনভেনশন
page-law-kind-order = আদেশ
# What a movement asks for; never law.
page-law-kind-movement = আন্দোলনের দাবি
page-law-rates-of = { $state }
page-law-rates-central = কেন্দ্রীয় ক্ষেত্র
page-law-rates-none = এই রাজ্যের কোনো হার এখনও বইয়ে নেই। সেখানকার প্রতিটি মামলায় তা জিজ্ঞাসা করা হয়।
page-law-rates-employment = কাজের ক্ষেত্র
page-law-rates-task = কাজ
page-law-rates-zone = এলাকা
page-law-rates-skill = দক্ষতা
page-law-rates-rate = হার
page-law-rates-per-day = প্রতিদিন
page-law-rates-per-month = প্রতি মাসে
page-law-rates-per-pieces = { $count ->
    [one] প্রতিটির জন্য
   *[other] { $count }টির জন্য
 }
page-law-rates-guarantee = কর্মসংস্থান নিশ্চয়তা
page-law-rates-choose = হার দেখতে রাজ্য বাছুন

## Help

page-help-title = সাহায্য
    .help = চিহ্ন ও শব্দের মানে, আর মুক্তি কী কথা দেয় না।
page-help-marks = সংখ্যাটি কতটা নিশ্চিত
page-help-answers = হ্যাঁ, না, জানা নেই
    .text = খালি মানে কখনও “না” নয়। যা কেউ বলেননি তা ফুটকি রেখায় দেখানো হয় এবং কেউ না বলা পর্যন্ত খোলা থাকে।
page-help-finding = সিদ্ধান্ত কী
    .text = মুক্তি বলা কথাকে আইনের প্রতিটি অংশের সঙ্গে মেলায়, আর জানায় কী দেখা যায়, আইন কী ধরে নেয়, এবং এরপর কী জিজ্ঞাসা করতে হবে। এটি কাউকে ফেরায় না। সিদ্ধান্ত ও সই একজন মানুষের।
page-help-clocks = দেরি কীভাবে গোনা হয়
    .text = বাধ্যতামূলক সময়সীমা নিশ্চিতভাবে পেরোলে তবেই কোনো দপ্তরকে দেরি বলা হয়। যেখানে দিনটি শুধু ভালো রীতি থেকে, সেখানে তা মনে করিয়ে দেওয়া, দেরি নয়।
page-help-safety = কেউ এখনও আটকে থাকলে
    .text = শুধু জেলাশাসককে মোহরবন্ধ খবর যেতে পারে, যিনি জানিয়েছেন তাঁর নাম ছাড়া। অন্য চিঠি অপেক্ষা করে। নির্দিষ্ট কেউ অন্য সিদ্ধান্ত নিতে পারেন, কারণ বলতে হবে।
page-help-exit = তাড়াতাড়ি বেরোনো
    .text = “এখনই বেরোন” আপনাকে সাইন আউট করে ক্যালেন্ডার দেখায়। ব্রাউজারে তবু থেকে যেতে পারে যে আপনি এখানে ছিলেন: যে ফোন অন্যরাও ধরেন তাতে প্রাইভেট উইন্ডো ব্যবহার করুন।
page-help-names = নাম ঢাকা থাকে
    .text = তালিকায় চিহ্ন ও আদ্যক্ষর দেখা যায়। মামলার পাতায় ছুঁলে নাম দেখা যায়। লিঙ্গ, জাতি, প্রতিবন্ধকতা ও যৌন নির্যাতন তালিকায় কখনও দেখানো হয় না।
page-help-not-promised = কী কথা দেওয়া হয় না
    .text = এই সংস্করণ তার খাতা এই যন্ত্রে মোহর ছাড়া রাখে এবং শুধু এই যন্ত্রকেই উত্তর দেয়। স্মৃতি থেকে লেখা বা অজানা সংখ্যা জমা দেওয়ার আগে নিশ্চিত করতে হবে। মুক্তি আইন নিয়ে পরামর্শ দেয়; এটি আইনজীবী নয়, উদ্ধারকারীও নয়।
page-help-danger = এখন বিপদে
    .text = পুলিশের জন্য 112, শিশুর জন্য 1098, বিনামূল্যে আইনি সহায়তার জন্য 15100 নম্বরে ফোন করুন।

## More (the fourth room on a phone)

page-more-title = আরও

page-desk-title = ডেস্ক
page-desk-health = এখানে সব কেমন আছে
page-desk-members = এখানে কে কাজ করেন
page-desk-you = (আপনি)
page-desk-let-go = { $name } চলে গেছেন
page-desk-invite = কাউকে ডাকুন
    .help = এখানে একটি কোড একবারই দেখা যাবে। মুখোমুখি বলুন বা দেখান; যিনি সেটি “/join”-এ লিখবেন তিনি আপনি যা পড়তে পারেন তা পড়তে পারবেন।
page-desk-invited = { $until } পর্যন্ত, একবারের জন্য। মুখোমুখি বলুন; কখনও পাঠাবেন না।
page-desk-passphrase = আমার গোপন বাক্য বদলান
page-desk-present = এখনকার গোপন বাক্য
## The custody pack of a case
page-custody-title = হেফাজতের প্যাক
    .help = এই মামলায় কী, কখন, কে রেখেছেন, আর তার পরে কিছু বদলায়নি তার প্রমাণ; আর ইলেকট্রনিক রেকর্ডের শংসাপত্র, যেখানে শুধু কোনো ব্যক্তি যা জানতে পারেন সে জায়গা ফাঁকা।
page-custody-over = রোজনামচার প্রথম { $count }টি এন্ট্রির উপর স্বাক্ষর।
page-custody-paper = কাগজ, শংসাপত্রসহ
page-custody-proof = প্রমাণ
    .help = যে কেউ আমাদের ছাড়াই এটি যাচাই করতে পারেন: tools/verify। আবার চাইলে প্রতিটি ফাইল হুবহু একই থাকে।
