### What an office owes, to whom, and by when.
### duty-<id> names what is owed (a noun phrase, used in lists and letters); .what is one sentence: who must do what.

duty-enquiry = তদন্ত
    .what = কেউ মুচলেকাবদ্ধ বা জোরপূর্বক শ্রমে আটকে আছেন কি না, জেলাশাসক বা তাঁর নির্দিষ্ট অফিসারকে দেরি না করে তদন্ত করতে হবে এবং তা বন্ধ করতে হবে।
duty-rescue = উদ্ধার
    .what = জেলাশাসককে পুলিশ ও শ্রম দপ্তরের সঙ্গে মানুষদের নিরাপদে বের করে আনতে হবে।
duty-finding_order = লিখিত সিদ্ধান্ত
    .what = এটি আপাতদৃষ্টিতে মুচলেকাবদ্ধ শ্রম কি না, এবং কেন, ম্যাজিস্ট্রেটকে লিখে জানাতে হবে।
duty-release_certificate = মুক্তি শংসাপত্র
    .what = প্রত্যেককে, শিশুদেরও, ম্যাজিস্ট্রেটকে শংসাপত্র দিতে হবে যে তিনি মুচলেকাবদ্ধ শ্রমে ছিলেন এবং এখন মুক্ত।
duty-immediate_assistance = তাৎক্ষণিক সহায়তা
    .what = জেলাশাসককে জেলা তহবিল থেকে প্রত্যেক মুক্ত ব্যক্তিকে প্রথম সহায়তা দিতে হবে; কারও সাজা হওয়া দরকার নেই।
duty-identity_document = পরিচয়পত্রের আবেদন
    .what = যাঁর পরিচয়পত্র নেই, ম্যাজিস্ট্রেটকে তাঁর জন্য আবেদন করাতে হবে।
# FIR: first information report, the police record that starts a case.
duty-fir = এফআইআর নথিভুক্ত করা
    .what = অপরাধ যেখানেই হোক, পুলিশকে খবরটি তখনই এফআইআর হিসেবে নথিভুক্ত করতে হবে এবং বিনামূল্যে নকল দিতে হবে।
duty-progress_to_victim = মামলার অগ্রগতির খবর
    .what = তদন্ত কতদূর এগোল, পুলিশকে ব্যক্তিকে জানাতে হবে।
duty-scst_relief-fir = এসসি/এসটি আইনে ত্রাণ, প্রথম ভাগ (এফআইআর)
    .what = এফআইআর হলে ত্রাণের যে ভাগ প্রাপ্য, জেলাশাসককে তা দিতে হবে।
duty-scst_relief-chargesheet = এসসি/এসটি আইনে ত্রাণ, দ্বিতীয় ভাগ (চার্জশিট)
    .what = চার্জশিট আদালতে গেলে ত্রাণের যে ভাগ প্রাপ্য, জেলাশাসককে তা দিতে হবে।
duty-scst_relief-conviction = এসসি/এসটি আইনে ত্রাণ, শেষ ভাগ (সাজা)
    .what = আদালত দোষী সাব্যস্ত করলে ত্রাণের যে ভাগ প্রাপ্য, জেলাশাসককে তা দিতে হবে।
# A deputy superintendent of police must investigate, within the time of the SC/ST Rules.
duty-scst_investigation = এসসি/এসটি আইনে তদন্ত
    .what = এসসি/এসটি আইনের অপরাধ পুলিশকে নিয়মে বলা পদের অফিসারকে দিয়ে তদন্ত করাতে হবে এবং আদালতে প্রতিবেদন পাঠাতে হবে।
duty-trial = বিচার
    .what = আদালতকে এই আইনের অপরাধগুলির বিচার করতে হবে।
duty-reimbursement_proposal = তাৎক্ষণিক সহায়তা ফেরতের প্রস্তাব
    .what = রাজ্যকে তাৎক্ষণিক সহায়তার টাকা ফেরত পেতে কেন্দ্রে প্রস্তাব পাঠাতে হবে; এর জন্য টাকা দিতে কখনও দেরি করা চলবে না।
duty-rehabilitation_proposal = পুনর্বাসনের টাকার প্রস্তাব
    .what = জেলাশাসককে ব্যক্তির পুনর্বাসনের টাকার প্রস্তাব পাঠাতে হবে; এর জন্য সাজার অপেক্ষা করতে হয় না।
duty-rehabilitation_payment = পুনর্বাসনের টাকা দেওয়া
    .what = মঞ্জুর হলে জেলাশাসককে পুনর্বাসনের টাকা ব্যক্তির নিজের অ্যাকাউন্টে দিতে হবে।
duty-property_restoration = সম্পত্তি ফেরত
    .what = যিনি মুচলেকাবদ্ধ দেনার জন্য সম্পত্তি নিয়েছেন তাঁকে তা ফেরত দিতে হবে; না দিলে ম্যাজিস্ট্রেট আদেশ দিতে পারেন।
duty-homestead_restoration = ঘর ফেরত
    .what = মুক্ত ব্যক্তিকে ঘর থেকে তাড়ানো হলে ম্যাজিস্ট্রেটকে যত শীঘ্র সম্ভব তা ফিরিয়ে দিতে হবে।
duty-wage_decision = মজুরির দাবির নিষ্পত্তি
    .what = মজুরি কর্তৃপক্ষকে বকেয়া মজুরির দাবির নিষ্পত্তি করতে হবে।
duty-compensation_decision = ক্ষতিপূরণের সিদ্ধান্ত
    .what = আইনি পরিষেবা কর্তৃপক্ষকে তদন্ত করে ঠিক করতে হবে কত ক্ষতিপূরণ দেওয়া হবে।
duty-work_or_allowance = কাজ, নয়তো ভাতা
    .what = রাজ্যকে কর্মসংস্থান নিশ্চয়তায় কাজ দিতে হবে, নয়তো বেকার ভাতা দিতে হবে।
duty-work_wages = নিশ্চিত কাজের মজুরি
    .what = কর্মসংস্থান নিশ্চয়তায় করা কাজের মজুরি রাজ্যকে সময়মতো দিতে হবে।
duty-school_admission = স্কুলে ভর্তি
    .what = স্থানীয় কর্তৃপক্ষকে শিশুকে তার বয়সের শ্রেণিতে ভর্তি করতে হবে এবং পড়া ধরে নিতে সাহায্য করতে হবে।
duty-committee_reconstitution = নতুন ভিজিল্যান্স কমিটি
    .what = মেয়াদ শেষ হলে রাজ্য, জেলাশাসক বা মহকুমা শাসককে ভিজিল্যান্স কমিটির সদস্যদের আবার মনোনীত করতে হবে।
duty-child_welfare_committee = শিশুকে শিশু কল্যাণ কমিটির সামনে আনা
    .what = যিনি শিশুটিকে পেয়েছেন তাঁকে শিশুটিকে শিশু কল্যাণ কমিটির সামনে আনতে হবে।

## Where a duty stands

duty-status-awaited = অপেক্ষায়
duty-status-fulfilled = হয়ে গেছে
duty-status-overdue = দেরি
# Shown with a dotted outline; not the same as "no".
duty-status-not_known = এখনও জানা নেই
duty-status-lapsed = আর প্রাপ্য নয়

## Clocks

clock-late-days = { $days } দিন দেরি
clock-late-hours = { $hours } ঘণ্টা দেরি
clock-due-today = আজ শেষ দিন
clock-due-tomorrow = কাল শেষ দিন
clock-due-days = { $days } দিন বাকি
clock-due-hours = { $hours } ঘণ্টা বাকি
# $date is a formatted date with time, such as "Tue 3 Mar, 6 pm".
clock-by = { $date } তারিখের মধ্যে
clock-since = { $date } থেকে
clock-last-day = শেষ দিন { $date }
clock-done-on = { $date } তারিখে হয়েছে
clock-done-late = { $days } দিন দেরিতে হয়েছে
clock-done-in-time = সময়মতো হয়েছে
# "Forthwith" in the Act: no number of days is given.
clock-forthwith = দেরি না করে; আইনে দিনের সংখ্যা নেই
clock-no-limit = নিশ্চিত কোনো সময়সীমা নেই
# From another State's instrument or from an advisory: a date to remember, never lateness.
clock-benchmark = ভালো রীতি: { $date } তারিখের মধ্যে
    .help = এই তারিখ অন্য রাজ্যের নিয়ম বা পরামর্শ থেকে। এটি মনে করিয়ে দেয়; এর জন্য আমরা দপ্তরকে দেরি করেছে বলি না।
clock-needs-time = এই সময়সীমা ঘণ্টায়; মানা হয়েছে কি না জানতে সময়টি লিখুন।
clock-not-started = { $event } থেকে শুরু হবে
clock-may-be-superseded = 14 মে 2026-এর নতুন নিয়মে বদলে গিয়ে থাকতে পারে
clock-not-late-surely = দেরি হতে পারে; তারিখ ঠিক জানা নেই
# After a name of a duty: to whom it is owed.
clock-to-case = মামলার সকলের জন্য
clock-to-person = এই ব্যক্তির জন্য

## Offices and others who owe something

office-district_magistrate = জেলাশাসক
office-sub_divisional_magistrate = মহকুমা শাসক
office-executive_magistrate = নির্বাহী ম্যাজিস্ট্রেট
office-police_station = থানা
office-superintendent_of_police = পুলিশ সুপার
office-labour_department = শ্রম দপ্তর
office-state_government = রাজ্য সরকার
office-union_labour_ministry = শ্রম ও কর্মসংস্থান মন্ত্রক, ভারত সরকার
office-legal_services_authority = জেলা আইনি পরিষেবা কর্তৃপক্ষ
office-special_court = বিশেষ আদালত
office-judicial_magistrate = বিচার বিভাগীয় ম্যাজিস্ট্রেট
office-wage_authority = মজুরির দাবির কর্তৃপক্ষ
office-gram_panchayat = গ্রাম পঞ্চায়েত
office-local_education_authority = স্থানীয় শিক্ষা কর্তৃপক্ষ
office-vigilance_committee = ভিজিল্যান্স কমিটি
office-nhrc = জাতীয় মানবাধিকার কমিশন
office-ncpcr = জাতীয় শিশু অধিকার সুরক্ষা কমিশন
office-child_welfare_committee = শিশু কল্যাণ কমিটি
# The one who lent or gave the advance; the Act's word.
office-creditor = ঋণদাতা
office-employer = নিয়োগকর্তা
office-high_court = হাইকোর্ট
office-social_welfare_department = সমাজকল্যাণ দপ্তর
office-food_department = খাদ্য ও সরবরাহ দপ্তর
office-health_authority = স্বাস্থ্য কর্তৃপক্ষ
office-district_rural_development = জেলা গ্রামোন্নয়ন সংস্থা
office-bank = ব্যাঙ্ক
