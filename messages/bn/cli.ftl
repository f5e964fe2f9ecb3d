### What the command line prints for people.

cli-also = এ ছাড়াও
# Beside a limb that is met by a presumption only.
cli-presumed = আইন ধরে নেয়
cli-presumption = ধরে নেওয়া
cli-only-by-presumption = এটি শুধু আইনের ধরে নেওয়ার উপর দাঁড়িয়ে। কিছু জমা দেওয়ার আগে দেনা ও চলে যাওয়ার স্বাধীনতা নিয়ে জিজ্ঞাসা করুন।
cli-ask = জিজ্ঞাসা করুন
cli-wages = দেওয়া মজুরি, আর ন্যূনতম প্রাপ্য
# $amount is money, already written out.
cli-last-known = জানা নেই; শেষ জানা { $amount }
# $amount is money, already written out.
cli-up-to = সর্বাধিক { $amount }
cli-outstanding = বাকি
cli-offences = অপরাধ
## Progress and ends
cli-assessed = { $count }টি সারি দেখা হয়েছে।
cli-letters-written = { $folder }-এ { $count }টি চিঠি লেখা হয়েছে।
cli-law-good = আইনের বই ঠিক আছে: { $values }টি সংখ্যা, { $duties }টি কর্তব্য, { $entitlements }টি অধিকার, { $offences }টি অপরাধ, { $provisions }টি বিধান; সংস্করণ { $edition }।
cli-not-in-force = { $date } তারিখে বলবৎ নয়
cli-serving = মুক্তি { $address }-এ খোলা
cli-first-run = প্রথম ব্যক্তি এই কোড দিয়ে, একবার, { $until }-এর আগে নাম লেখান: { $code }
cli-sign-in = { $name } নামে এই পাসফ্রেজ দিয়ে সাইন ইন করুন: { $passphrase }
cli-demo-made = { $folder }-এ একটি কাল্পনিক সংগঠন তৈরি হয়েছে: { $cases }টি মামলা, { $people } জন। এতে কেউ বাস্তব নন।
cli-demo-case = একটি মামলা, আজ যেমন আছে:
cli-demo-late = আজ যাতে দেরি, দপ্তর অনুযায়ী:
cli-demo-letter = যে দপ্তর দেরি করেছে তাকে মনে করিয়ে দেওয়ার চিঠি: { $path }
cli-stop = Ctrl-C দিয়ে থামান।
cli-waits = { $case }: “{ $letter }” লেখা হয়নি। { $reason }
