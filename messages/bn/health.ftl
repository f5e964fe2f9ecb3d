### How the house is: what a coordinator looks after. Shown on Desk and by “mukti doctor”.

health-well = ঠিক আছে
health-watch = নজর দিন
health-red = লাল
health-never = কখনও নয়
# $last is when it was last done, or “never”.
health-backup = শেষ ব্যাকআপ: { $last }
    .next = একটি তৈরি করুন: mukti backup। সেটি অন্য ডিস্কে, অন্য বাড়িতে রাখুন।
health-drill = শেষ যেবার ফিরিয়ে এনে দেখা হয়েছে: { $last }
    .next = ফিরিয়ে এনে না দেখা পর্যন্ত ব্যাকআপে ভরসা নেই। চালান: mukti drill
health-keys = চাবির শেষ ব্যাকআপ: { $last }
    .next = নতুন ব্যাকআপ করুন আর চাবির 30 দিনের বেশি পুরোনো নকল নষ্ট করুন: যা ভুলে যাওয়া হয়েছে তা সব জায়গা থেকে যাওয়া চাই।
health-cosigned = শেষ যেবার অন্য কেউ রোজনামচার সাক্ষ্য দিয়েছে: { $last }
    .next = কোনো সঙ্গী সংগঠনের সহ-স্বাক্ষর চান (mukti journal ask), বা সময়ের মোহর নিন (mukti journal ask-time)।
health-self-check = শেষ যেবার নিজেকে দেখেছে: { $last }
    .next = মুক্তি খোলা থাকলে প্রতি রাতে হয়। এখনই চালান: mukti rebuild
health-disk = ডিস্কের সবকিছু, সিলে সিলে পড়া হয়েছে: { $last }
    .next = যা নষ্ট হতে শুরু করেছে তা আরও নষ্ট হয়। এই ফোল্ডার যেমন আছে তেমনই রাখুন, সবচেয়ে নতুন ব্যাকআপ অন্য ডিস্কের নতুন ফোল্ডারে ফিরিয়ে আনুন (mukti restore), এবং সেখানে কাজ করুন। ডিস্কটি শুধু অনেকদিন পড়া না হয়ে থাকলে: mukti doctor তা পড়ে।
# One line for each place: $file in the folder, $pages its pages, $number a frame of its log.
health-disk-pages = { $file }: পৃষ্ঠা { $pages }
health-disk-frame = { $file }: ফ্রেম { $number } থেকে
health-disk-file = { $file }: এটি খোলে না
health-disk-entries = এন্ট্রি { $from } থেকে { $to } পর্যন্ত ভরসা করা যায় না
health-disk-entries-on = এন্ট্রি { $from } থেকে আর কোনোটির উপর ভরসা করা যায় না
health-clock = এই মেশিনের ঘড়ি
    .next = শেষ এন্ট্রির চেয়ে পিছিয়ে আছে। কেউ কাজ করার আগে ঠিক করুন।
health-key-beside = এই ফোল্ডার খোলার চাবি
    .next = এটি ফোল্ডারের পাশেই আছে: যে একটি নেবে সে দুটিই নেবে। অন্য ডিস্কে সরিয়ে --key-file দিয়ে জানান, বা গোপন বাক্য ব্যবহার করুন।
health-trustees = অছিরা, যাঁরা এখানে কেউ খুলতে না পারলে খুলতে পারেন
    .next = সব সদস্য গোপন বাক্য হারালে কেউ সাহায্য করতে পারবে না। প্যাক বিলি করুন: mukti keys ceremony
