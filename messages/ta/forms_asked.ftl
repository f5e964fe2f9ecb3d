### What forms ask: whom an act is of, deadlines with their day, sheets of registers.

# Whom an act is of
page-act-of-household = இது குடும்பத்துக்கு ஒருமுறை பதிவாகும். குடும்பத்தில் ஒருவரைத் தேர்ந்தெடுங்கள்.
page-act-about = யாரைப் பற்றி
page-act-in-whose-case = யாருடைய வழக்கில்
page-act-who-died = யார் இறந்தார்
page-act-who-was-told = யாரிடம் சொல்லப்பட்டது
page-act-whose-statement = யாருடைய வாக்குமூலம்
page-act-who-was-harmed = யாருக்கு இது நடந்தது
# Followed by two numbers: how many of how many.
page-act-ticked = குறியிட்டவை:
page-act-all = எல்லோரையும் குறியிடு
page-act-none = யாரையும் குறியிடாதே
error-422-221 = காலக்கெடுவுக்கு நாளும் தேவை.
    .next = நாளையும் மாதத்தையும் பட்டியலிலிருந்து தேர்ந்து, ஆண்டை நான்கு இலக்கங்களில் எழுதுங்கள்.
error-422-222 = மாதம் இல்லை.
    .next = மாதத்தைத் தேர்ந்து, ஆண்டை நான்கு இலக்கங்களில் எழுதுங்கள்.
# Headings of a new sheet of a register and of its correction; $record names the kind of sheet.
page-registers-heading-new = புதிய பதிவு: { $record }
page-registers-heading-correct = திருத்தம்: { $record }
page-registers-keep-correction = திருத்தத்தைச் சேமி
# Whether an order or a project is of the Union and so of every State.
field-order-all_india = இந்தியா முழுவதற்கும்
field-support_project-all_india = இந்தியா முழுவதற்கும்
choice-police_rank-head_constable = தலைமைக் காவலர்
choice-police_rank-assistant_sub_inspector = துணை உதவி ஆய்வாளர்
choice-police_rank-other = வேறு பதவி
