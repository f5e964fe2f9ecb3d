### Facts and duties of two districts, of a refused report, of protection and of legal aid.

fact-fir-superintendent_on = প্রত্যাখ্যান সুপারকে পাঠানো হয়েছে
fact-fir-magistrate_on = ম্যাজিস্ট্রেটের কাছে তদন্তের আদেশ চাওয়া হয়েছে
fact-fir-ordered_on = ম্যাজিস্ট্রেট তদন্তের আদেশ দিয়েছেন
fact-protection-asked_on = সুরক্ষা চাওয়া হয়েছে
fact-protection-answered_on = সুরক্ষার অনুরোধের উত্তর
fact-legal_aid-assigned_on = আইনজীবী নিযুক্ত
fact-handoff-disputed_on = হস্তান্তর নিয়ে বিরোধ
fact-handoff-settled_on = জেলাগুলির বিরোধ মীমাংসিত
duty-fir_superintendent = প্রত্যাখ্যানে সুপারের উত্তর
    .what = পাঠানো কথায় আমলযোগ্য অপরাধ থাকলে পুলিশ সুপারকে নিজে তদন্ত করতে বা করাতে হবে।
duty-fir_magistrate = তদন্ত বিষয়ে ম্যাজিস্ট্রেটের সিদ্ধান্ত
    .what = যে ম্যাজিস্ট্রেটকে বলা হয়েছে তিনি স্থির করবেন পুলিশ তদন্ত করবে কি না।
duty-protection = সুরক্ষার অনুরোধের উত্তর
    .what = পুলিশকে বিপদের বিষয়ে প্রতিবেদন দিতে হবে; ব্যক্তিকে সুরক্ষা দিতে বা কারণ জানাতে হবে।
duty-legal_aid = বিনামূল্যে আইনজীবী
    .what = আইনি পরিষেবা কর্তৃপক্ষকে আইনজীবী দিতে হবে, নয়তো লিখিত কারণ।
duty-handoff_settlement = দুই জেলার মধ্যে সিদ্ধান্ত
    .what = দুই জেলার উপরের দপ্তর বলবে কে কাজ করবে; ততদিন প্রেরক করবে।
