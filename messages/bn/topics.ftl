### The topics of the interview, in the order in which they are asked.
### The title stands at the top of a screen; .help is one or two lines for the interviewer.

topic-place = কোথায় ও কবে
    .help = কাজ কোথায় ছিল আর মানুষটি কোথা থেকে এসেছেন। সহজ প্রশ্ন দিয়ে শুরু করুন।
topic-person = আপনার কথা
    .help = বয়স, পরিবার ও ভাষা। যা দরকার শুধু তা-ই জিজ্ঞাসা করুন; সবই ছেড়ে দেওয়া যায়।
topic-joining = কাজ কীভাবে শুরু হল
    .help = কে এনেছে, কী বলা হয়েছিল, আর গিয়ে কী দেখেছেন।
topic-advance = কাজের আগে নেওয়া টাকা
    .help = ব্যক্তি বা আত্মীয়ের নেওয়া টাকা, খাবার বা অন্য কিছু, কাগজ থাক বা না থাক।
topic-work = কাজ
    .help = কী কাজ, কত ঘণ্টা ও কত দিন, আর পাশে কে কাজ করত।
topic-pay = মজুরি
    .help = আসলে হাতে কী এসেছে, কত জনের জন্য, আর তা থেকে কী কাটা হয়েছে।
topic-leaving = চলে যাওয়া
    .help = অন্য কাজে, বাইরে বা বাড়ি যেতে পারতেন কি না। একান্তে জিজ্ঞাসা করুন।
topic-harm = ক্ষতি ও ভয়
    .help = শুধু একান্তে ও নিরাপদে জিজ্ঞাসা করুন। ব্যক্তি থামতে চাইলে থামুন।
topic-family = পরিবার ও শিশু
    .help = আর কাকে দিয়ে কাজ করানো হয়েছে। শিশুদের জিজ্ঞাসা করুন তাদের ভরসার কাউকে পাশে রেখে।
topic-claim = আপনি কী বলতে চান
    .help = দেনা নিয়ে ব্যক্তি কী বলেন, আর কোন কাগজে সই করানো হয়েছে।
# Not asked in the interview: filled in when an office does something.
topic-proceedings = দপ্তরগুলি কী করেছে
    .help = তদন্ত, উদ্ধার, শংসাপত্র, টাকা, পুলিশ ও আদালত। যেমন যেমন হয় লেখা হয়।
