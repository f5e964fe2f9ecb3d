# Letters. Plain, dignified legal language; complete sentences; no abbreviations of the names of Acts.
# To translators: these sentences go to a magistrate, a police station or a commission over a worker's thumb impression.
# Use the register of a careful lawyer writing to an office, not of a newspaper. Keep every { $variable }.
# "The worker" is one person of any sex; where your language must choose, use the form your courts use for any person.
# Section numbers and names of judgments stay in Latin letters and digits. Names of Acts: use the official name in your language if there is one.

## The letters by name (buttons, lists, file covers)

# Name of the letter that informs the District Magistrate and asks for inquiry and release.
letter-information_to_dm = জেলাশাসককে খবর
    .what = জেলায় মুচলেকাবদ্ধ শ্রমের কথা জেলাশাসককে জানায় এবং তদন্ত ও মুক্তি চায়।
letter-certificate_application = মুক্তি শংসাপত্রের আবেদন
    .what = প্রত্যেকের জন্য লিখিত সিদ্ধান্ত ও মুক্তি শংসাপত্র চায়।
letter-immediate_assistance_claim = তাৎক্ষণিক সহায়তার দাবি
    .what = মুক্ত হলেই যে নগদ সহায়তা প্রাপ্য তা চায়।
# FIR = First Information Report, the police record that starts a criminal case. Keep the abbreviation in use in your language.
letter-fir_request = এফআইআর নথিভুক্ত করার অনুরোধ
    .what = পুলিশকে অপরাধ নথিভুক্ত করে তদন্ত করতে বলে।
letter-reminder = দপ্তরকে মনে করিয়ে দেওয়া
    .what = কর্তব্যটি, তার শেষ দিন ও কত দেরি তা জানায়।
letter-nhrc_complaint = জাতীয় মানবাধিকার কমিশনে অভিযোগ
    .what = কোন দপ্তরের কাছে কী চাওয়া হয়েছিল এবং কী হয়নি তা কমিশনকে জানায়।
letter-legal_aid_application = আইনি সহায়তার আবেদন
    .what = জেলা আইনি পরিষেবা কর্তৃপক্ষের কাছে বিনা খরচে আইনজীবী চায়।
letter-worker_summary = শ্রমিকের জন্য সারকথা
    .what = সহজ কথায় এক পাতা: আপনার অধিকার, পরের ধাপ, আর কী কথা দেওয়া হয়েছে।

## Common to all letters

# Row of dots to be filled in by hand where something is not known.
letter-common-blank = ……………………
letter-common-reference = সূত্র
letter-common-date = তারিখ
letter-common-from = প্রেরক
letter-common-to = প্রাপক
# Offices that receive a copy.
letter-common-copy = অনুলিপি
letter-common-subject = বিষয়
letter-common-salutation = মহাশয় / মহাশয়া,
letter-common-closing = বিনীত,
# At the foot of every page.
letter-common-page = পাতা { $page }, মোট { $pages }
# At the head of every page of a letter that is not yet to be sent.
letter-common-draft = খসড়া। এখনও জমা দেওয়ার নয়।
# At the head of a letter about people who are still held.
letter-common-sealed = মোহরবন্ধ ও গোপনীয়। শুধু জেলাশাসক খুলবেন।
# Heading of the numbered facts.
letter-common-facts = ঘটনা, এবং কে বলেছেন
letter-common-grounds = আইনে এটি কেন মুচলেকাবদ্ধ শ্রম
letter-common-demands = কী প্রার্থনা, এবং কবের মধ্যে
letter-common-annexures = সংযোজন
# Heads of the table of grounds.
letter-common-column-limb = আইন কী চায়
letter-common-column-provision = বিধান
letter-common-column-because = কীসে দেখা যায়
# Head of a column with the numbers of the facts that show something, e.g. 3, 9.
letter-common-column-facts = ঘটনা নং
letter-common-column-office = দপ্তর
letter-common-column-duty = কী প্রাপ্য
letter-common-column-since = কবে থেকে
letter-common-column-last_day = শেষ দিন
letter-common-column-late = কত দিন দেরি
letter-common-column-offence = অপরাধ
letter-common-column-name = নাম
letter-common-column-parent = বাবা, মা বা স্বামী/স্ত্রী
letter-common-column-age = বয়স
letter-common-column-label = মামলা
letter-common-column-number = ক্রম
# The value of a limb of the definition.
letter-common-met = দেখা যাচ্ছে
letter-common-presumed = আইন ধরে নেয়
letter-common-open = এখনও তদন্ত করতে হবে
# A ground that only tells that the law presumes something.
letter-common-presumption = ধরে নেওয়া হয়েছে: { $presumption } ({ $authority })।
# Who said a fact, and when: "told by the worker, 3 March 2026".
letter-common-said = { $who }, { $date }
# A demand's time. { $date } may hold an hour as well.
letter-common-by = { $date } তারিখের মধ্যে
letter-common-was_due = শেষ দিন ছিল { $date }; দেরির দিন: { $days }
letter-common-forthwith = অবিলম্বে: আইনের কথা “forthwith”
letter-common-without_delay = দেরি না করে: কোনো সময়সীমা নিশ্চিত নয়
# Footnote to a number nobody has yet confirmed from the official text. { $mark } is the sign printed beside the number.
letter-common-note = { $mark } { $what }: { $provision }। { $meaning }
# Footnote to a conclusion that uses a provision not yet confirmed.
letter-common-note_provision = { $provision }: { $meaning }
# Small print at the foot: which edition of the law book the letter was worked out with. { $edition } is a code.
letter-common-edition = আইনের বই, সংস্করণ { $edition }
# An amount nobody could find out.
letter-common-amount_unknown = টাকার পরিমাণ জানা নেই
letter-common-not_known = জানা নেই
letter-common-age_years = { $age } বছর
# Written to by name of district, e.g. "District: Sundarpur".
letter-common-district = জেলা: { $district }
letter-common-state = রাজ্য: { $state }

# Explains the nature of the inquiry. Judgments are cited by their short name.
letter-common-inquiry = এই আইনের তদন্ত দুই পক্ষের মামলা নয়। শ্রমিককে আদালতের মতো করে বাঁধন প্রমাণ করতে হয় না: Bandhua Mukti Morcha v. Union of India (1984); Neeraja Chaudhary v. State of Madhya Pradesh (1984)। শ্রমিক বা ভিজিল্যান্স কমিটি দেনাটিকে মুচলেকাবদ্ধ দেনা বললে, তা যে নয় সেটা ঋণদাতাকেই প্রমাণ করতে হয় (আইনের ধারা 15)।
letter-common-no_negative = কোনো কাগজে সই আছে, দেনা লেখা আছে বা নেই, শ্রমিক রাজি ছিলেন, সময় কম ছিল, বা শ্রমিক দোকানে কি বাজারে যেতে পারতেন, এর কোনোটিই বিষয়টিকে আইনের বাইরে নিয়ে যায় না।
# Introduces the table of grounds.
letter-common-grounds_intro = “আইন” বলতে মুচলেকাবদ্ধ শ্রম প্রথা (বিলোপ) আইন, 1976। ধারা 2(g) চায় জোর করে বা আংশিক জোর করে করানো শ্রম, কৃত বা অনুমিত চুক্তির অধীনে, তাতে লেখা কারণগুলির একটির জন্য এবং লেখা ফলগুলির একটিসহ। একে একে প্রতিটি দেখা হল।
letter-common-explanation = ঠিকা শ্রমিক ও আন্তঃরাজ্য পরিযায়ী শ্রমিকের ক্ষেত্রে ধারা 2(g)-এর ব্যাখ্যা শুধু একটি ফল চায়, আলাদা কারণ চায় না।
letter-common-presumptions = এই চিঠি যেখানে আইনের ধরে নেওয়ার উপর নির্ভর করে, সেখানে তা লেখা আছে। নিয়োগকর্তা তার উত্তর দিতে পারেন; উত্তর না হওয়া পর্যন্ত শ্রমিককে মুচলেকাবদ্ধ শ্রমিক বলে গণ্য করতে হবে।
letter-common-debt = আইনের ধারা 4 ও 6 অনুযায়ী শ্রমিক মুক্ত এবং প্রতিটি মুচলেকাবদ্ধ দেনা শেষ। কেউ তা চাইতে বা নিতে পারেন না, তার বদলে কাজ, মজুরি, জিনিস বা কাগজপত্রও নিতে পারেন না।
letter-common-still_open = নীচের কথাগুলি এখনও জানা নেই, তদন্তে একান্তে ও নিরাপদে জিজ্ঞাসা করতে হবে:

## Before filing: shown on a draft that rests on presumptions alone (not part of the letter)

letter-draft-heading = এই চিঠি জমা দেওয়ার আগে
letter-draft-only_by_presumption = সিদ্ধান্তটি শুধু আইনের ধরে নেওয়ার উপর দাঁড়িয়ে। আগে শ্রমিককে একান্তে এগুলি জিজ্ঞাসা করুন; নইলে দপ্তর সম্ভবত বলবে এটি শুধু মজুরির বিবাদ।
letter-draft-open = সিদ্ধান্ত এখনও খোলা। এই প্রশ্নগুলির উত্তরেই সবচেয়ে বেশি মীমাংসা হবে:
letter-draft-confirm_left = সকলে মুক্ত, এর একমাত্র ইঙ্গিত কাজ শেষ হওয়ার দিন। আগে নিশ্চিত করুন যে সকলে কাজের জায়গা ছেড়েছেন, এবং কীভাবে ও কবে তা লিখুন।

## The safety gate: why a letter waits

# Shown on screen and printed by the command line. A person is still at the workplace and may be harmed if the employer learns of a letter.
letter-gate-still_held = এই মামলার কেউ এখনও আটকে আছেন। তাঁরা মুক্ত না হওয়া পর্যন্ত শুধু জেলাশাসককে মোহরবন্ধ খবর লেখা যায়, যিনি জানিয়েছেন তাঁর নাম ছাড়া।
letter-gate-freedom_not_known = এই মামলার সকলে মুক্ত কি না জানা নেই। তাঁরা কীভাবে ও কবে বেরিয়েছেন লিখুন; ততক্ষণ শুধু জেলাশাসককে মোহরবন্ধ খবর লেখা যায়।
letter-gate-sealed = মোহরবন্ধ খবর হিসেবে লেখা, যিনি জানিয়েছেন তাঁর নাম ছাড়া।
letter-gate-override = চিঠিটির অপেক্ষা করার কথা থাকলেও { $name } খুলেছেন। কারণ: { $reason }
letter-gate-override_needed = এখনই লিখতে হলে কোনো নির্দিষ্ট ব্যক্তিকে সিদ্ধান্ত নিয়ে কারণ জানাতে হবে। দুটিই রাখা থাকে।

## Who told a fact (the others are speaker-... in limbs.ftl)

# Used in the sealed letter so that nobody can be found out.
letter-source-withheld = সূত্র লেখকের জানা, প্রকাশ করা হল না
# Where nobody wrote down who said it.
letter-source-report = পাওয়া প্রতিবেদন থেকে

## The facts, one sentence each. { $kind }, { $sex }, { $by } and the like are words from the form, e.g. "brick kiln", "parent".

letter-fact-place = কাজের জায়গা: { $kind }, জেলা { $district }, { $state }।
letter-fact-task = কী কাজ: { $task }।
letter-fact-period = কাজ চলেছে { $from } থেকে { $to } পর্যন্ত।
letter-fact-period-from = কাজ শুরু: { $from }।
letter-fact-period-still = কাজ শুরু: { $from }। যত দূর জানা যায়, শেষ হয়নি।
letter-fact-person = শ্রমিক: { $sex }, বয়স { $age }।
letter-fact-age_at_start = কাজ শুরুর সময় বয়স: { $age }।
letter-fact-home = বাড়ি: জেলা { $district }, { $state }।
letter-fact-category = সামাজিক শ্রেণি: { $category }।
letter-fact-contract_labour = শ্রমিককে ঠিকাদারের মাধ্যমে নিয়োগ বা জোগাড় করা হয়েছে।
letter-fact-inter_state = শ্রমিককে অন্য রাজ্য থেকে আনা হয়েছে।
letter-fact-advance = দাদন নেওয়া হয়েছে। পরিমাণ: { $amount }। কে নিয়েছেন: { $by }। কার থেকে: { $from }। কারণ: { $cause }।
letter-fact-debt_now = এখন যত দেনা বলা হয়: { $amount }।
letter-fact-debt_held = শ্রমিক বলেন, দেনাই তাঁকে সেখানে আটকে রেখেছিল।
letter-fact-custom = একটি প্রথার নামে কাজ চাওয়া হয়েছে: { $custom }।
letter-fact-inherited = কাজ করার দায় পরিবারের বড়দের থেকে এসেছে।
letter-fact-caste = কোনো জাতি বা সমাজে জন্মের কারণে কাজ চাওয়া হয়েছে।
letter-fact-surety = শ্রমিক অন্যের দেনার জামিন হয়েছিলেন এবং তার জন্য তাঁকে কাজ করানো হয়েছে।
letter-fact-consideration = কাজ করার কথার বদলে অন্য কিছু মূল্যবান দেওয়া হয়েছে।
letter-fact-wage_none = কোনো মজুরি দেওয়া হয়নি।
letter-fact-wage = আসলে পাওয়া মজুরি: { $amount } ({ $unit })।
# One payment for a couple or a family.
letter-fact-wage_shared = আসলে পাওয়া মজুরি: { $amount } ({ $unit }), { $people } জনের জন্য একসঙ্গে।
letter-fact-wage_promised = যে মজুরির কথা ছিল: { $amount } ({ $unit })।
letter-fact-wage_deducted = দাদনের নামে মজুরি থেকে আটকানো: { $amount }। আইনে এটি না-দেওয়া বলে গণ্য।
letter-fact-wage_minimum = এমন কাজের ন্যূনতম মজুরি { $from } থেকে { $to } পর্যন্ত: প্রতিদিন { $amount }।
letter-fact-wages_short = তারিখ-ধরা হার যত দূর জানা, এখনও বকেয়া মজুরি: { $amount }।
letter-fact-hours = দিনে কাজের ঘণ্টা: { $hours }। সপ্তাহে দিন: { $days }।
letter-fact-no_other_work = টাকা শোধের আগে শ্রমিকের অন্য কাজ নেওয়ার স্বাধীনতা ছিল না।
letter-fact-no_movement = শ্রমিকের চলে যাওয়ার বা চলাফেরার স্বাধীনতা ছিল না।
letter-fact-no_sale = শ্রমিকের নিজের জিনিস বা ফসল বাজারদরে বেচার স্বাধীনতা ছিল না।
letter-fact-threat = শ্রমিককে হুমকি দেওয়া হয়েছে।
letter-fact-violence = শ্রমিককে মারধর করা বা অন্যভাবে আঘাত করা হয়েছে।
letter-fact-sexual = শ্রমিকের উপর যৌন নির্যাতন বা হয়রানি করা হয়েছে।
letter-fact-confinement = শ্রমিককে তালাবন্ধ করা বা বাইরে যেতে বাধা দেওয়া হয়েছে।
letter-fact-surveillance = শ্রমিকের উপর নজর বা পাহারা রাখা হয়েছে।
letter-fact-documents_held = শ্রমিকের কাগজপত্র নিয়োগকর্তা বা দালাল রেখে দিয়েছে।
letter-fact-wages_withheld = প্রাপ্য মজুরি আটকে রাখা হয়েছে।
letter-fact-isolation = শ্রমিককে পরিবার, পড়শি বা টেলিফোন থেকে আলাদা রাখা হয়েছে।
letter-fact-deception = শ্রমিককে বলা হয়েছে এক, গিয়ে দেখেছেন আর এক।
letter-fact-vulnerability_abused = শ্রমিকের অসহায় অবস্থার সুযোগ নিয়ে তাঁকে আটকে রাখা হয়েছে।
letter-fact-excessive_overtime = শ্রমিককে স্বাভাবিক সময়ের অনেক বেশি খাটানো হয়েছে।
letter-fact-bad_conditions = কাজ ও থাকার অবস্থা অপমানজনক বা বিপজ্জনক ছিল।
letter-fact-transported = কেউ ব্যবস্থা করে শ্রমিককে কাজের জায়গায় নিয়ে গেছে।
letter-fact-family_working = পরিবারের আরও যাঁদের দিয়ে কাজ করানো হয়েছে: { $people }।
letter-fact-children_working = যে শিশুদের দিয়ে কাজ করানো হয়েছে: { $people }।
letter-fact-adolescents_working = যে কিশোর-কিশোরীদের দিয়ে কাজ করানো হয়েছে: { $people }।
letter-fact-injury = শ্রমিক কাজে আঘাত পেয়েছেন।
letter-fact-died = একজন শ্রমিক { $date } তারিখে মারা গেছেন।
letter-fact-paper_signed = শ্রমিককে দিয়ে একটি কাগজে সই বা টিপসই করানো হয়েছে: { $paper }। আইনে শ্রমিকের বিরুদ্ধে তার কোনো ফল নেই।
letter-fact-identity_none = শ্রমিকের কোনো পরিচয়পত্র নেই।
letter-fact-claim_bonded = শ্রমিক বা ভিজিল্যান্স কমিটি বলেন এই দেনা মুচলেকাবদ্ধ দেনা।
letter-fact-still_held = শ্রমিক এখনও কাজের জায়গায় আটকে।
letter-fact-freed = শ্রমিক { $date } থেকে মুক্ত ({ $how })।
letter-fact-freed_no_date = শ্রমিক মুক্ত ({ $how })। দিনটি লেখা নেই।
# Any other fact of the form: its name and its value, e.g. "FIR registered on: 3 March 2026".
letter-fact-other = { $label }: { $value }।
# Age of a fact's subject when it is not certain.
letter-fact-people = এই মামলায় সংশ্লিষ্ট ব্যক্তি: { $people }। তাঁদের নাম সংযোজনে আছে।

## Information to the District Magistrate

letter-information_to_dm-subject = মুচলেকাবদ্ধ শ্রম প্রথা (বিলোপ) আইন, 1976-এর ধারা 10 থেকে 12 অনুযায়ী খবর, এবং তদন্ত ও মুক্তির আবেদন; জেলা { $district }
letter-information_to_dm-opening_held = এতে জানানো হচ্ছে যে আপনার জেলায় মানুষকে মুচলেকাবদ্ধ বা অন্য জোরপূর্বক শ্রমে আটকে রাখা হয়েছে। আইনের ধারা 12 যেমন চায়, আপনি যেন তদন্ত করেন এবং সত্য হলে অবিলম্বে তা বন্ধ করেন, সে জন্য এই খবর দেওয়া হল।
letter-information_to_dm-opening_free = এতে জানানো হচ্ছে যে আপনার জেলায় মানুষকে মুচলেকাবদ্ধ বা অন্য জোরপূর্বক শ্রমে আটকে রাখা হয়েছিল, এবং একই জায়গায় অন্যরা এখনও আটকে থাকতে পারেন। আইনের ধারা 12 যেমন চায়, আপনি যেন তদন্ত করে অবিলম্বে ব্যবস্থা নেন, সে জন্য এই খবর দেওয়া হল।
# Where the people are. Left as a blank line to be filled in by hand in the sealed cover.
letter-information_to_dm-where = ঠিক জায়গা, এবং সেখানে পৌঁছানোর পথ:
letter-information_to_dm-employer = মালিক, ম্যানেজার বা ঠিকাদার, যত দূর জানা:
letter-information_to_dm-demand-enquiry = নিজে বা ধারা 10-এ নির্দিষ্ট অফিসারের মাধ্যমে অবিলম্বে এই খবরের তদন্ত করুন।
letter-information_to_dm-demand-release = মুচলেকাবদ্ধ বা অন্য জোরপূর্বক শ্রমে পাওয়া প্রত্যেককে পরিবার, জিনিসপত্র ও কাগজপত্রসহ মুক্ত করুন, এবং নিরাপদে বাড়ি পৌঁছে দিন।
letter-information_to_dm-demand-apart = প্রত্যেকের কথা আলাদা করে, নিয়োগকর্তা ও তাঁর লোকজনের থেকে দূরে, তাঁর নিজের ভাষায় ({ $language }) শুনুন; মহিলা ও শিশুদের জন্য মহিলা অফিসার থাকুন।
letter-information_to_dm-demand-secret = মানুষেরা নিরাপদ না হওয়া পর্যন্ত এই খবর কঠোরভাবে গোপন রাখুন। নিয়োগকর্তা, গ্রাম পঞ্চায়েত, বা উদ্ধারের জন্য যে দপ্তরের দরকার নেই তাকে পাঠাবেন না।
letter-information_to_dm-demand-children = প্রত্যেক শিশুকে শিশু কল্যাণ কমিটির সামনে আনুন, এবং বাঁধনে পাওয়া প্রত্যেক শিশুকে তার নিজের নামে শংসাপত্র দিন।
letter-information_to_dm-demand-finding = আপনার সিদ্ধান্ত, তা যা-ই হোক, কারণসহ লিখুন।
letter-information_to_dm-demand-certificate = প্রত্যেককে আলাদা মুক্তি শংসাপত্র এবং প্রচলিত তাৎক্ষণিক সহায়তা দিন।
letter-information_to_dm-sealed = আটকে থাকা মানুষদের নিরাপত্তার জন্য যিনি খবর দিয়েছেন তাঁর নাম এখানে লেখা হল না। চাইলে স্বাক্ষরকারী নিজে দেখা করে আপনাকে জানাবেন।
# Only where nobody is held any more and that person agreed to be named.
letter-information_to_dm-informant = এই খবর দিয়েছেন: { $name }।
letter-information_to_dm-annexure-route = জায়গা ও পথের নকশা (মোহরবন্ধ)

## Application for the release certificate

letter-certificate_application-subject = মুচলেকাবদ্ধ শ্রম প্রথা (বিলোপ) আইন, 1976 অনুযায়ী লিখিত সিদ্ধান্ত ও মুক্তি শংসাপত্রের আবেদন
letter-certificate_application-opening = এই আবেদনে যাঁদের নাম আছে তাঁদের মুচলেকাবদ্ধ শ্রমে আটকে রাখা হয়েছিল এবং এখন তাঁরা মুক্ত। তাঁরা লিখিত সিদ্ধান্ত এবং প্রত্যেকের জন্য মুক্তি শংসাপত্র প্রার্থনা করেন।
letter-certificate_application-opening_held = এই আবেদনে যাঁদের নাম আছে তাঁদের মুচলেকাবদ্ধ শ্রমে আটকে রাখা হয়েছে, অথবা সকলে মুক্ত কি না জানা নেই। তাঁরা লিখিত সিদ্ধান্ত এবং প্রত্যেকের জন্য মুক্তি শংসাপত্র প্রার্থনা করেন।
letter-certificate_application-opening_refused = এই আবেদনে যাঁদের নাম আছে তাঁদের মুচলেকাবদ্ধ শ্রমে আটকে রাখা হয়েছিল এবং এখন তাঁরা মুক্ত। { $date } তারিখে শংসাপত্র দিতে অস্বীকার করা হয়েছে। তাঁরা প্রার্থনা করেন, নীচের কারণে সেই অস্বীকৃতি আবার দেখা হোক, এবং অস্বীকার করলে তার কারণ লিখিতভাবে জানানো হোক।
letter-certificate_application-individual = শংসাপত্র ব্যক্তির, পরিবারের নয়। মহিলা, শিশু এবং যে প্রাপ্তবয়স্কই কাজ করেছেন বা আটকে ছিলেন, প্রত্যেকের নিজের শংসাপত্র চাই; তা ছাড়া তাঁরা নিজের প্রাপ্য দাবি করতে পারেন না।
letter-certificate_application-no_conviction = মুক্তি শংসাপত্র পুলিশ মামলা, চার্জশিট বা সাজার অপেক্ষা করে না। এর ভিত্তি আইনের অধীনে সিদ্ধান্ত।
letter-certificate_application-demand-finding = লিখিতভাবে সিদ্ধান্ত দিন যে যাঁদের নাম আছে তাঁরা আইনের ধারা 2(f) ও (g)-এর অর্থে মুচলেকাবদ্ধ শ্রমিক।
letter-certificate_application-demand-certificate = প্রত্যেককে আলাদা মুক্তি শংসাপত্র দিন, যাতে লেখা থাকে যে দেনা মুছে গেছে।
letter-certificate_application-demand-property = আদেশ দিন যেন দেনার জন্য নেওয়া সম্পত্তি, জিনিসপত্র ও কাগজ ফেরত দেওয়া হয়, এবং কাউকে ঘর থেকে তাড়ানো না হয় (ধারা 6 থেকে 8)।
letter-certificate_application-demand-home = নিজের জেলার ({ $district }) জেলাশাসককে শংসাপত্র ও নথি পাঠান, যাতে সেখানে পুনর্বাসন শুরু হতে পারে।
letter-certificate_application-demand-refusal = কাউকে শংসাপত্র দিতে অস্বীকার করলে আদেশ ও কারণ প্রত্যেক ব্যক্তির জন্য আলাদা করে লিখিতভাবে দিন।

## Claim for immediate assistance

letter-immediate_assistance_claim-subject = মুচলেকাবদ্ধ শ্রম থেকে মুক্ত মানুষদের তাৎক্ষণিক আর্থিক সহায়তার দাবি
letter-immediate_assistance_claim-opening = এই দাবিতে যাঁদের নাম আছে তাঁরা মুচলেকাবদ্ধ শ্রম থেকে মুক্ত হয়েছেন। প্রত্যেকের প্রাপ্য তাৎক্ষণিক আর্থিক সহায়তা তাঁরা প্রার্থনা করেন।
# The amount is known. { $amount } carries its own mark if it is not confirmed.
letter-immediate_assistance_claim-amount = মুক্তির দিন, { $date }, প্রচলিত সহায়তা প্রত্যেকের জন্য সর্বাধিক { $amount } ({ $provision })।
letter-immediate_assistance_claim-amount_between = মুক্তির দিন এটুকুই জানা: { $date }। তখন প্রচলিত সহায়তা, মুক্তির দিন অনুযায়ী, প্রত্যেকের জন্য { $low } থেকে { $high } পর্যন্ত ({ $provision })।
# The approval of the scheme has ended and the new amount is not known. { $until } is the last day of the approval, { $amount } the last amount known.
letter-immediate_assistance_claim-amount_last_known = মুক্তির দিন, { $date }, প্রচলিত সহায়তারই দাবি: { $until } পর্যন্ত তা প্রত্যেকের জন্য সর্বাধিক { $amount } ছিল ({ $provision }), এবং তার কম হবে না।
letter-immediate_assistance_claim-amount_no_date = মুক্তির দিন প্রচলিত সহায়তারই দাবি; শেষ জানা পরিমাণ প্রত্যেকের জন্য সর্বাধিক { $amount } ({ $provision }), এবং তার কম হবে না।
letter-immediate_assistance_claim-amount_unknown = মুক্তির দিন প্রচলিত সহায়তারই দাবি। অনুগ্রহ করে লিখিতভাবে জানান পরিমাণ কত এবং কোন বিধানে তা স্থির হয়েছে।
letter-immediate_assistance_claim-received = ইতিমধ্যে পাওয়া: { $amount }, { $date } তারিখে।
letter-immediate_assistance_claim-received_unknown = { $date } তারিখে দেওয়া হয়েছে; পরিমাণ জানা নেই। অনুগ্রহ করে জানান প্রত্যেককে কত দেওয়া হয়েছে, এবং বাকিটা দিন।
letter-immediate_assistance_claim-outstanding = প্রত্যেকের এখনও বাকি: { $amount }।
letter-immediate_assistance_claim-unconditional = এই সহায়তা মুচলেকাবদ্ধ শ্রমিকদের পুনর্বাসনের জেলা তহবিল থেকে দেওয়া হয়। তা পুলিশ মামলা বা তার ফলের উপর নির্ভর করে না।
letter-immediate_assistance_claim-set_off = এটি শুধু ওই ব্যক্তিরই পরের পুনর্বাসনের টাকা থেকে বাদ দেওয়া যায়, আর কিছু থেকে নয়।
letter-immediate_assistance_claim-demand-pay = প্রত্যেককে তাৎক্ষণিক সহায়তা দিন, তাঁর নিজের অ্যাকাউন্টে, বা এখনও অ্যাকাউন্ট না থাকলে রসিদ নিয়ে নগদে।
letter-immediate_assistance_claim-demand-rest = প্রত্যেককে ইতিমধ্যে কত দেওয়া হয়েছে লিখিতভাবে জানান, এবং তাৎক্ষণিক সহায়তার বাকি অংশ দিন, তাঁর নিজের অ্যাকাউন্টে, বা এখনও অ্যাকাউন্ট না থাকলে রসিদ নিয়ে নগদে।
letter-immediate_assistance_claim-demand-account = যাঁদের ব্যাঙ্ক অ্যাকাউন্ট বা পরিচয়পত্র নেই, টাকা দিতে দেরি না করে তাঁদের তা পেতে সাহায্য করুন।
letter-immediate_assistance_claim-demand-rehabilitation = সাজার অপেক্ষা না করে পূর্ণ পুনর্বাসনের প্রস্তাব রাজ্য সরকারকে পাঠান।
letter-immediate_assistance_claim-demand-reasons = পুরো টাকার কম দিলে তার কারণ লিখিতভাবে জানান।

## Request to register an FIR

letter-fir_request-subject = আমলযোগ্য অপরাধের খবর, এবং প্রাথমিক তথ্য প্রতিবেদন (এফআইআর) নথিভুক্ত করার অনুরোধ
letter-fir_request-opening = নীচে লেখা অপরাধগুলির খবর আমি দিচ্ছি এবং প্রার্থনা করছি যে তা অবিলম্বে লিখে নথিভুক্ত করা হোক, এবং আমাকে বিনামূল্যে একটি নকল দেওয়া হোক।
letter-fir_request-procedure_bnss = এই খবর ভারতীয় নাগরিক সুরক্ষা সংহিতা, 2023-এর ধারা 173 অনুযায়ী দেওয়া হল। অপরাধ যে থানার এলাকাতেই হোক, তা নথিভুক্ত করতে হবে।
letter-fir_request-procedure_crpc = এই খবর ফৌজদারি কার্যবিধি, 1973-এর ধারা 154 অনুযায়ী দেওয়া হল।
letter-fir_request-offences = ঘটনা থেকে, অপরাধের সময়ের প্রচলিত আইন অনুযায়ী, এই অপরাধগুলি দেখা যায়:
letter-fir_request-two_codes = বাঁধন শুরু হয়েছে { $date } তারিখে ফৌজদারি আইন বদলের আগে এবং চলেছে তার পরেও। এটি একটি চলমান অন্যায়; তাই দুই সংহিতারই অপরাধ লেখা হল।
letter-fir_request-cognizable = মুচলেকাবদ্ধ শ্রম প্রথা (বিলোপ) আইন, 1976-এর অপরাধ আমলযোগ্য (ধারা 22)। নথিভুক্তি ম্যাজিস্ট্রেটের সিদ্ধান্তের অপেক্ষা করে না।
letter-fir_request-scst = শ্রমিক তফসিলি জাতি বা তফসিলি জনজাতির এবং একজন অভিযুক্ত তা নন। তফসিলি জাতি ও তফসিলি জনজাতি (অত্যাচার নিবারণ) আইন, 1989-এর ধারা 18A অনুযায়ী নথিভুক্তির জন্য কোনো প্রাথমিক অনুসন্ধানের প্রয়োজন নেই।
letter-fir_request-no_enquiry = প্রাথমিক অনুসন্ধানের দরকার নেই: খবর থেকেই আমলযোগ্য অপরাধ দেখা যায়।
letter-fir_request-protection = অনুগ্রহ করে শ্রমিককে অভিযুক্তদের সঙ্গে থানায় ডাকবেন না, এবং শ্রমিকের ঠিকানা বা ফোন নম্বর তাঁদের জানাবেন না।
letter-fir_request-child = যাতে কোনো শিশু বা যৌন নির্যাতনের শিকার ব্যক্তির পরিচয় জানা যায়, এমন কিছু অন্যের পড়ার মতো জায়গায় লেখা চলবে না।
letter-fir_request-demand-register = উল্লিখিত বিধানে অবিলম্বে প্রাথমিক তথ্য প্রতিবেদন নথিভুক্ত করুন।
letter-fir_request-demand-copy = যিনি খবর দিয়েছেন তাঁকে বিনামূল্যে নকল দিন।
letter-fir_request-demand-statement = { $language } ভাষার দোভাষীর সাহায্যে জবানবন্দি লিখুন, আইনে থাকলে শব্দ ও ছবিসহ, এবং আহত ও শিশুদের জবানবন্দি ম্যাজিস্ট্রেটের সামনে করান।
letter-fir_request-demand-seize = মজুরি ও দাদনের খাতা, হাজিরা খাতা, সই করা ও সাদা কাগজ, এবং রেখে দেওয়া পরিচয়পত্র বাজেয়াপ্ত করুন।
letter-fir_request-demand-inform = তদন্ত কতদূর এগোল, যিনি খবর দিয়েছেন তাঁকে লিখিতভাবে জানান।
letter-fir_request-refusal = নথিভুক্ত করতে অস্বীকার করলে এই খবর পুলিশ সুপারকে এবং তারপর ম্যাজিস্ট্রেটকে পাঠানো হবে।

## Reminder naming the broken clock

letter-reminder-subject = স্মারক: কর্তব্য এখনও পালন হয়নি; মামলা: { $case }
letter-reminder-opening = নীচের কাজটি আপনার দপ্তরের করার কথা ছিল। আমাদের যা জানানো হয়েছে, তা করা হয়নি।
letter-reminder-opening_benchmark = আপনার দপ্তরের থেকে নীচের কাজটির এখনও অপেক্ষা। আইন চায় তা দেরি না করে করা হোক।
letter-reminder-demand-reasons = কোনো বাধা থাকলে তা কী, এবং নথি এখন কোন অফিসারের কাছে, লিখিতভাবে জানান।
letter-reminder-next = কিছু না জানালে বিষয়টি ভিজিল্যান্স কমিটি, রাজ্য সরকার, মানবাধিকার কমিশন বা হাইকোর্টের সামনে রাখা হবে, সংশ্লিষ্ট মানুষেরা যেমন চান।
letter-reminder-done = ইতিমধ্যে হয়ে গিয়ে থাকলে আমাদের ধন্যবাদ নেবেন এবং আমাদের একটি নকল পাঠাবেন।
letter-reminder-none = এই দপ্তরের কোনো কর্তব্যে দেরি আছে বলে জানা নেই।

## Complaint to the National Human Rights Commission

letter-nhrc_complaint-subject = মানবাধিকার সুরক্ষা আইন, 1993-এর ধারা 12 অনুযায়ী অভিযোগ: মুচলেকাবদ্ধ শ্রম, এবং তা বন্ধ করতে সরকারি কর্মীদের অবহেলা
letter-nhrc_complaint-opening = এটি মুচলেকাবদ্ধ শ্রমের, এবং তা রোধ করতে ও মুক্ত মানুষদের প্রাপ্য দিতে সরকারি কর্মীদের অবহেলার অভিযোগ। সংবিধানের অনুচ্ছেদ 21 ও 23 এর সঙ্গে জড়িত।
letter-nhrc_complaint-none_late = কোনো সময়সীমা ভাঙা হয়েছে বলে এখনও জানা নেই। যার অপেক্ষা চলছে তার উপর নজর রাখতে কমিশনের কাছে প্রার্থনা:
letter-nhrc_complaint-within_year = যে কাজের বিরুদ্ধে অভিযোগ, তার এক বছরের মধ্যে কমিশন বিষয়টি দেখতে পারে। যে অবহেলার অভিযোগ, তা আজও চলছে।
letter-nhrc_complaint-declaration = যত দূর জানা, বিষয়টি কোনো আদালত বা অন্য কমিশনের বিবেচনাধীন নয়।
letter-nhrc_complaint-demand-report = উল্লিখিত দপ্তরগুলির কাছে প্রতিবেদন চান, যাতে প্রতিটি কর্তব্য পালনের তারিখ থাকে।
letter-nhrc_complaint-demand-certificates = সুপারিশ করুন যেন প্রত্যেককে অবিলম্বে মুক্তি শংসাপত্র ও তাৎক্ষণিক সহায়তা দেওয়া হয়।
letter-nhrc_complaint-demand-rehabilitation = সুপারিশ করুন যেন পূর্ণ পুনর্বাসন ফৌজদারি মামলার ফলের অপেক্ষা না করে।
letter-nhrc_complaint-demand-interim = অন্তর্বর্তী ত্রাণ, এবং যাঁরা কর্তব্যে অবহেলা করেছেন তাঁদের বিরুদ্ধে ব্যবস্থার সুপারিশ করুন।
letter-nhrc_complaint-demand-protect = ব্যবস্থা নিন যাতে উল্লিখিত মানুষেরা নিয়োগকর্তা ও প্রতিশোধ থেকে সুরক্ষিত থাকেন।

## Application for legal aid

letter-legal_aid_application-subject = আইনি পরিষেবা কর্তৃপক্ষ আইন, 1987-এর ধারা 12 অনুযায়ী বিনামূল্যে আইনি পরিষেবার আবেদন
letter-legal_aid_application-opening = নীচে লেখা বিষয়গুলির জন্য শ্রমিক বিনা খরচে একজন আইনজীবী ও খরচ প্রার্থনা করেন।
letter-legal_aid_application-grounds = আয়ের কোনো শর্ত ছাড়াই শ্রমিক এর অধিকারী, কারণ:
letter-legal_aid_application-ground-begar = সংবিধানের অনুচ্ছেদ 23-এ যেমন আছে, শ্রমিক মানব পাচার বা বেগারের শিকার (দফা b)
letter-legal_aid_application-ground-scst = শ্রমিক তফসিলি জাতি বা তফসিলি জনজাতির (দফা a)
letter-legal_aid_application-ground-woman = শ্রমিক একজন মহিলা (দফা c)
letter-legal_aid_application-ground-child = শ্রমিক একজন শিশু (দফা c)
letter-legal_aid_application-ground-disabled = শ্রমিক একজন প্রতিবন্ধী ব্যক্তি (দফা d)
letter-legal_aid_application-matters = এই বিষয়গুলিতে আইনি পরিষেবা চাওয়া হচ্ছে:
letter-legal_aid_application-matter-certificate = জেলাশাসকের সামনে তদন্ত ও মুক্তি শংসাপত্র
letter-legal_aid_application-matter-wages = বকেয়া মজুরির দাবি
letter-legal_aid_application-matter-criminal = ফৌজদারি মামলা: নথিভুক্তি, সুরক্ষা, এবং বিচারে শ্রমিকের পাশে থাকা
letter-legal_aid_application-matter-compensation = অপরাধে ক্ষতিগ্রস্তদের ক্ষতিপূরণের আবেদন
letter-legal_aid_application-matter-property = সম্পত্তি, কাগজপত্র ও বাসস্থান ফেরত
letter-legal_aid_application-demand-lawyer = { $language } বলেন এমন আইনজীবী নিয়োগ করুন, বা দোভাষী দিন।
letter-legal_aid_application-demand-volunteer = দপ্তরে শ্রমিকের সঙ্গে যাওয়ার জন্য একজন প্যারা লিগ্যাল ভলান্টিয়ার পাঠান।
letter-legal_aid_application-demand-answer = সিদ্ধান্ত শ্রমিককে লিখিতভাবে জানান।

## The worker's page. Very short sentences, spoken language, "you". It is read aloud to people who may not read.

letter-worker_summary-title = আপনার অধিকার ও পরের ধাপ
letter-worker_summary-free = আপনি মুক্ত। দেনার জন্য কেউ আপনাকে দিয়ে কাজ করাতে পারে না।
letter-worker_summary-debt = মালিকের কাছে আপনার দেনা শেষ। আপনার কিছু দেওয়ার নেই। কেউ চাইতে পারে না।
letter-worker_summary-status_shown = আপনি যা বলেছেন তাতে আইন একে মুচলেকাবদ্ধ শ্রম বলে দেখে।
letter-worker_summary-status_open = আপনি যা বলেছেন তাতে এটি মুচলেকাবদ্ধ শ্রম হতে পারে। অফিসারকে তা জানতে হবে।
letter-worker_summary-steps = এখন কী হবে
letter-worker_summary-step-enquiry = ম্যাজিস্ট্রেটের অফিসার জিজ্ঞাসা করবেন কী হয়েছিল। নিজের কথায় বলুন। সঙ্গে কাউকে রাখতে পারেন।
letter-worker_summary-step-certificate = আপনার নিজের নামে একটি কাগজ পাওয়ার কথা: মুক্তি শংসাপত্র। যত্ন করে রাখুন। আসলটি কাউকে দেবেন না।
letter-worker_summary-step-assistance = শুরু করার জন্য আপনার টাকা পাওয়ার কথা: সর্বাধিক { $amount }।
letter-worker_summary-step-assistance_between = শুরু করার জন্য আপনার টাকা পাওয়ার কথা: মুক্তির দিন অনুযায়ী { $low } থেকে { $high } পর্যন্ত।
letter-worker_summary-step-assistance_last_known = শুরু করার জন্য আপনার টাকা পাওয়ার কথা। { $until } পর্যন্ত তা সর্বাধিক { $amount } ছিল। আমরা তার কম চাই না।
letter-worker_summary-step-assistance_unknown = শুরু করার জন্য আপনার টাকা পাওয়ার কথা। কত, আমরা জানতে চাইছি।
letter-worker_summary-step-police = পুলিশের মামলা (এফআইআর) লেখার কথা এবং আপনাকে বিনামূল্যে নকল দেওয়ার কথা।
letter-worker_summary-step-rehabilitation = পরে জীবন গড়তে আরও সাহায্য আছে: সর্বাধিক { $amount }।
letter-worker_summary-step-rehabilitation_between = পরে জীবন গড়তে আরও সাহায্য আছে: { $low } থেকে { $high } পর্যন্ত। কত, আমরা খোঁজ নিচ্ছি।
letter-worker_summary-step-rehabilitation_last_known = পরে জীবন গড়তে আরও সাহায্য আছে। { $until } পর্যন্ত তা সর্বাধিক { $amount } ছিল।
letter-worker_summary-step-rehabilitation_unknown = পরে জীবন গড়তে আরও সাহায্য আছে। কত, আমরা জানতে চাইছি।
letter-worker_summary-step-wages = যে মজুরি পাননি তা আপনি দাবি করতে পারেন।
letter-worker_summary-step-school = আপনার ছেলেমেয়েরা বাড়ির কাছে বিনামূল্যে স্কুলে যেতে পারে।
letter-worker_summary-step-legal_aid = টাকা না দিয়েই আপনি আইনজীবী পেতে পারেন।
# The day an office must act by.
letter-worker_summary-by = দপ্তরকে এটা { $date }-এর মধ্যে করতে হবে
letter-worker_summary-late = এতে দেরি হয়েছে। দিন: { $days }।
letter-worker_summary-done = হয়ে গেছে
letter-worker_summary-paid_unknown = { $date } তারিখে টাকা দেওয়া হয়েছে। পরিমাণ জানা নেই। আপনি কত পেয়েছেন আমাদের বলুন।
letter-worker_summary-promised = কী কথা দেওয়া হয়েছে, কে দিয়েছে, কবের মধ্যে
letter-worker_summary-remember = মনে রাখুন
letter-worker_summary-remember-sign = যে কাগজ বোঝেন না তাতে সই বা টিপসই করবেন না।
letter-worker_summary-remember-threat = কেউ হুমকি দিলে তখনই আমাদের বা পুলিশকে জানান।
letter-worker_summary-remember-copy = এই পাতাটি রেখে দিন। প্রতিটি কাগজের নকল চান।
letter-worker_summary-contact = যাঁরা আপনাকে সাহায্য করেন
letter-worker_summary-read_over = এই পাতাটি আমাকে { $language } ভাষায় পড়ে শোনানো হয়েছে।

## Signature, reader-over, witness, receipt

letter-signature-heading = পত্রলেখক
letter-signature-thumb = টিপসই
letter-signature-sign = স্বাক্ষর
letter-signature-name = নাম
letter-signature-parent = পিতা / মাতা / স্বামী / স্ত্রীর নাম
letter-signature-address = ঠিকানা
letter-signature-place_date = স্থান ও তারিখ
letter-signature-applicant = আবেদনকারী
letter-signature-applicant_child = আবেদনকারী শিশু: মা, বাবা বা অভিভাবক সই করেন
letter-signature-applicant_heir = যিনি মারা গেছেন তাঁর পক্ষে: একজন উত্তরাধিকারী সই করেন
letter-signature-for_organisation = পক্ষে: { $organisation }
# The person who read the letter aloud to the one who signs.
letter-signature-reader = যিনি পড়ে শুনিয়েছেন
letter-signature-reader_text = যিনি সই করছেন তাঁকে আমি এই চিঠি { $language } ভাষায় পড়ে শুনিয়েছি। তিনি বলেছেন যে বুঝেছেন এবং তা সত্য।
letter-signature-witness = সাক্ষী
letter-signature-receipt = দপ্তরে গৃহীত
letter-signature-receipt_text = নাম ও পদ, তারিখ ও সময়, দেওয়া নম্বর, মোহর
letter-signature-interpreter = দোভাষী

## Annexures (the letters A, B, C are put before them)

letter-annexure-people = সংশ্লিষ্ট ব্যক্তিরা
letter-annexure-statement = শ্রমিকের জবানবন্দি
letter-annexure-certificates = মুক্তি শংসাপত্র বা আদেশের নকল
letter-annexure-letters = আগের চিঠি ও রসিদ
letter-annexure-wages = মজুরির হিসাব
letter-annexure-bank = ব্যাঙ্ক অ্যাকাউন্ট ও পরিচয়ের কাগজ, যা আছে
