### The topics of the interview, in the order in which they are asked.
### The title stands at the top of a screen; .help is one or two lines for the interviewer.

topic-place = Where and when
    .help = Where the work was, what it was and when; and the language of this interview. Start with what is easy to answer.
topic-person = About you
    .help = Age, home, social category and disability. Ask only what is needed; everything may be skipped.
topic-joining = How the work began
    .help = Who brought them, what they were told, and what they found when they arrived.
topic-advance = Money taken before the work
    .help = Money, food or anything else taken by the person or a relative, with or without a paper.
topic-work = The work
    .help = What they did, for how many hours and days, and who worked beside them.
topic-pay = Pay
    .help = What really reached their hands, for how many people, and what was cut from it.
topic-leaving = Leaving
    .help = Whether they could go to other work, go out, go home. Ask in private.
topic-harm = Harm and fear
    .help = Ask only in private and in safety. Stop when the person wants to stop.
topic-family = Family and children
    .help = Who else was made to work. Children are asked with someone they trust beside them.
topic-claim = What you want to say
    .help = What the person says about the debt, and any paper they were made to sign.
# Not asked in the interview: filled in when an office does something.
topic-proceedings = What the offices did
    .help = Enquiry, rescue, certificate, payment, police and court. Filled in as it happens.
