### What a letter asks of the office it goes to, sum by sum; requests about work that nobody wrote about yet; days that are over.

letter-common-was_due_by = শেষ দিন ছিল { $date }
letter-statement_of_account-asks = প্রতিটি টাকার বিষয়ে আপনার দপ্তরের কাছে অনুরোধ
letter-statement_of_account-ask-blocked = এটি ঠিক করান, আর কোন কাগজ বা ধাপ বাকি তা লিখে জানান।
letter-statement_of_account-ask-taken = অন্যেরা টাকা তুলে নিয়েছে। অ্যাকাউন্ট সুরক্ষিত করান আর টাকা ফিরিয়ে দিন।
letter-statement_of_account-ask-pay_again = টাকা ফেরত এসেছে। কারণটি ঠিক করিয়ে আবার টাকা দিন।
letter-statement_of_account-ask-ask_person = দেওয়া হয়েছে বলা হয়, কিন্তু ব্যক্তির কাছে পৌঁছেছে এমন কিছু দেখা যায় না। দিন, অ্যাকাউন্ট ও ব্যাঙ্কের লেনদেন নম্বর জানান।
letter-statement_of_account-ask-ask_payment = মঞ্জুর হয়েছে, দেওয়া হয়নি। কোন দিন দেওয়া হবে জানান।
letter-statement_of_account-ask-ask_amount = কোন পরিমাণ এখন চালু, আর কোন আদেশে, লিখে জানান।
letter-statement_of_account-ask-claim = এটি বাকি। দয়া করে দিন, অথবা লিখে কারণ জানান।
letter-rti_application-ask-action_none = এই বিষয়ে এই দপ্তর দিনে দিনে কী করেছে।
letter-worker_summary-said_paid = দপ্তর বলে { $amount } দেওয়া হয়েছে। আপনি না পেয়ে থাকলে আমাদের বলুন।
letter-worker_summary-outstanding = এখনও আসা বাকি: { $amount }।
letter-escalation-opening_unwritten = নিচের কাজটি আপনার তত্ত্বাবধানের দপ্তরের করার কথা ছিল। তার শেষ দিন পেরিয়ে গেছে এবং আমাদের পাওয়া তথ্য অনুযায়ী তা করা হয়নি।
