### What forms ask: whom an act is of, deadlines with their day, sheets of registers.

# Whom an act is of
page-act-of-household = यह परिवार के लिए एक बार रखा जाता है। परिवार के एक व्यक्ति को चुनें।
page-act-about = किसके बारे में
page-act-in-whose-case = किसके मामले में
page-act-who-died = किसकी मृत्यु हुई
page-act-who-was-told = किसे बताया गया
page-act-whose-statement = किसका बयान
page-act-who-was-harmed = किसके साथ हुआ
# Followed by two numbers: how many of how many.
page-act-ticked = निशान:
page-act-all = सब पर निशान लगाएँ
page-act-none = किसी पर निशान नहीं
error-422-221 = समय-सीमा में दिन भी चाहिए।
    .next = दिन और महीना सूची से चुनें और साल चार अंकों में लिखें।
error-422-222 = महीना नहीं लिखा है।
    .next = महीना चुनें और साल चार अंकों में लिखें।
# Headings of a new sheet of a register and of its correction; $record names the kind of sheet.
page-registers-heading-new = नई प्रविष्टि: { $record }
page-registers-heading-correct = सुधार: { $record }
page-registers-keep-correction = सुधार सहेजें
# Whether an order or a project is of the Union and so of every State.
field-order-all_india = पूरे भारत के लिए
field-support_project-all_india = पूरे भारत के लिए
choice-police_rank-head_constable = हेड कांस्टेबल
choice-police_rank-assistant_sub_inspector = सहायक उप-निरीक्षक
choice-police_rank-other = कोई और पद
