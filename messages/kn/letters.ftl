# Letters. Plain, dignified legal language; complete sentences; no abbreviations of the names of Acts.
# To translators: these sentences go to a magistrate, a police station or a commission over a worker's thumb impression.
# Use the register of a careful lawyer writing to an office, not of a newspaper. Keep every { $variable }.
# "The worker" is one person of any sex; where your language must choose, use the form your courts use for any person.
# Section numbers and names of judgments stay in Latin letters and digits. Names of Acts: use the official name in your language if there is one.

## The letters by name (buttons, lists, file covers)

# Name of the letter that informs the District Magistrate and asks for inquiry and release.
letter-information_to_dm = ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿಗೆ ಮಾಹಿತಿ
    .what = ಜಿಲ್ಲೆಯಲ್ಲಿ ಜೀತ ದುಡಿಮೆ ಇರುವುದನ್ನು ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿಗೆ ತಿಳಿಸಿ, ವಿಚಾರಣೆ ಮತ್ತು ಬಿಡುಗಡೆ ಕೋರುತ್ತದೆ.
letter-certificate_application = ಬಿಡುಗಡೆ ಪತ್ರಕ್ಕಾಗಿ ಅರ್ಜಿ
    .what = ಲಿಖಿತ ತೀರ್ಮಾನವನ್ನೂ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಬಿಡುಗಡೆ ಪತ್ರವನ್ನೂ ಕೋರುತ್ತದೆ.
letter-immediate_assistance_claim = ತಕ್ಷಣದ ನೆರವಿನ ಕೋರಿಕೆ
    .what = ವ್ಯಕ್ತಿ ಬಿಡುಗಡೆಯಾದ ಕೂಡಲೇ ಸಲ್ಲಬೇಕಾದ ನಗದು ನೆರವನ್ನು ಕೋರುತ್ತದೆ.
# FIR = First Information Report, the police record that starts a criminal case. Keep the abbreviation in use in your language.
letter-fir_request = FIR ದಾಖಲಿಸಲು ಕೋರಿಕೆ
    .what = ಅಪರಾಧಗಳನ್ನು ದಾಖಲಿಸಿ ತನಿಖೆ ನಡೆಸುವಂತೆ ಪೊಲೀಸರನ್ನು ಕೋರುತ್ತದೆ.
letter-reminder = ಕಚೇರಿಗೆ ಜ್ಞಾಪನ ಪತ್ರ
    .what = ಕರ್ತವ್ಯ ಯಾವುದು, ಅದರ ಕೊನೆಯ ದಿನ ಯಾವುದು, ಎಷ್ಟು ತಡವಾಗಿದೆ ಎಂದು ತಿಳಿಸುತ್ತದೆ.
letter-nhrc_complaint = ರಾಷ್ಟ್ರೀಯ ಮಾನವ ಹಕ್ಕುಗಳ ಆಯೋಗಕ್ಕೆ ದೂರು
    .what = ಯಾವ ಕಚೇರಿಯನ್ನು ಏನು ಕೋರಲಾಯಿತು ಮತ್ತು ಏನು ಮಾಡಲಿಲ್ಲ ಎಂದು ಆಯೋಗಕ್ಕೆ ತಿಳಿಸುತ್ತದೆ.
letter-legal_aid_application = ಕಾನೂನು ನೆರವಿಗಾಗಿ ಅರ್ಜಿ
    .what = ಉಚಿತವಾಗಿ ವಕೀಲರನ್ನು ಒದಗಿಸುವಂತೆ ಜಿಲ್ಲಾ ಕಾನೂನು ಸೇವೆಗಳ ಪ್ರಾಧಿಕಾರವನ್ನು ಕೋರುತ್ತದೆ.
letter-worker_summary = ಕಾರ್ಮಿಕರಿಗಾಗಿ ಸಾರಾಂಶ
    .what = ಸರಳ ಮಾತುಗಳಲ್ಲಿ ಒಂದು ಪುಟ: ನಿಮ್ಮ ಹಕ್ಕುಗಳು, ಮುಂದಿನ ಹೆಜ್ಜೆಗಳು, ಮತ್ತು ಏನು ಭರವಸೆ ಕೊಡಲಾಗಿತ್ತು.

## Common to all letters

# Row of dots to be filled in by hand where something is not known.
letter-common-blank = ……………………
letter-common-reference = ಉಲ್ಲೇಖ
letter-common-date = ದಿನಾಂಕ
letter-common-from = ಇವರಿಂದ
letter-common-to = ಇವರಿಗೆ
# Offices that receive a copy.
letter-common-copy = ಪ್ರತಿ
letter-common-subject = ವಿಷಯ
letter-common-salutation = ಮಾನ್ಯರೇ,
letter-common-closing = ತಮ್ಮ ವಿಶ್ವಾಸಿ,
# At the foot of every page.
letter-common-page = ಪುಟ { $page } / { $pages }
# At the head of every page of a letter that is not yet to be sent.
letter-common-draft = ಕರಡು. ಇನ್ನೂ ಸಲ್ಲಿಸಬಾರದು.
# At the head of a letter about people who are still held.
letter-common-sealed = ಮೊಹರು ಮಾಡಿದ ಗೌಪ್ಯ ಪತ್ರ. ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಮಾತ್ರ ತೆರೆಯಬೇಕು.
# Heading of the numbered facts.
letter-common-facts = ಸಂಗತಿಗಳು, ಮತ್ತು ಅವುಗಳನ್ನು ಹೇಳಿದವರು
letter-common-grounds = ಕಾನೂನಿನ ಪ್ರಕಾರ ಇದು ಏಕೆ ಜೀತ ದುಡಿಮೆ
letter-common-demands = ಏನು ಕೋರಲಾಗಿದೆ, ಮತ್ತು ಯಾವ ದಿನಾಂಕದೊಳಗೆ
letter-common-annexures = ಅನುಬಂಧಗಳು
# Heads of the table of grounds.
letter-common-column-limb = ಕಾನೂನು ಏನು ಕೇಳುತ್ತದೆ
letter-common-column-provision = ಉಪಬಂಧ
letter-common-column-because = ಯಾವುದರಿಂದ ಕಂಡುಬರುತ್ತದೆ
# Head of a column with the numbers of the facts that show something, e.g. 3, 9.
letter-common-column-facts = ಸಂಗತಿ ಸಂ.
letter-common-column-office = ಕಚೇರಿ
letter-common-column-duty = ಏನು ಆಗಬೇಕು
letter-common-column-since = ಯಾವಾಗಿನಿಂದ
letter-common-column-last_day = ಕೊನೆಯ ದಿನ
letter-common-column-late = ತಡವಾದ ದಿನಗಳು
letter-common-column-offence = ಅಪರಾಧ
letter-common-column-name = ಹೆಸರು
letter-common-column-parent = ತಂದೆ, ತಾಯಿ, ಪತಿ ಅಥವಾ ಪತ್ನಿ
letter-common-column-age = ವಯಸ್ಸು
letter-common-column-label = ಪ್ರಕರಣ
letter-common-column-number = ಕ್ರ. ಸಂ.
# The value of a limb of the definition.
letter-common-met = ಕಂಡುಬಂದಿದೆ
letter-common-presumed = ಕಾನೂನು ಹಾಗೆ ಭಾವಿಸುತ್ತದೆ
letter-common-open = ವಿಚಾರಣೆಯಲ್ಲಿ ಇನ್ನೂ ತಿಳಿಯಬೇಕಿದೆ
# A ground that only tells that the law presumes something.
letter-common-presumption = ಪೂರ್ವಭಾವನೆ: { $presumption } ({ $authority }).
# Who said a fact, and when: "told by the worker, 3 March 2026".
letter-common-said = { $who }, { $date }
# A demand's time. { $date } may hold an hour as well.
letter-common-by = { $date } ರೊಳಗೆ
letter-common-was_due = { $date } ರೊಳಗೆ ಆಗಬೇಕಿತ್ತು; ತಡವಾದ ದಿನಗಳು: { $days }
letter-common-forthwith = ಕೂಡಲೇ: ಕಾನೂನಿನ ಪದ “ತಕ್ಷಣವೇ”
letter-common-without_delay = ವಿಳಂಬವಿಲ್ಲದೆ: ಯಾವುದೇ ಕಾಲಮಿತಿ ದೃಢಪಟ್ಟಿಲ್ಲ
# Footnote to a number nobody has yet confirmed from the official text. { $mark } is the sign printed beside the number.
letter-common-note = { $mark } { $what }: { $provision }. { $meaning }
# Footnote to a conclusion that uses a provision not yet confirmed.
letter-common-note_provision = { $provision }: { $meaning }
# Small print at the foot: which edition of the law book the letter was worked out with. { $edition } is a code.
letter-common-edition = ಕಾನೂನು ಪುಸ್ತಕ, ಆವೃತ್ತಿ { $edition }
# An amount nobody could find out.
letter-common-amount_unknown = ಮೊತ್ತ ತಿಳಿದಿಲ್ಲ
letter-common-not_known = ತಿಳಿದಿಲ್ಲ
letter-common-age_years = { $age } ವರ್ಷ
# Written to by name of district, e.g. "District: Sundarpur".
letter-common-district = ಜಿಲ್ಲೆ: { $district }
letter-common-state = ರಾಜ್ಯ: { $state }

# Explains the nature of the inquiry. Judgments are cited by their short name.
letter-common-inquiry = ಅಧಿನಿಯಮದ ಪ್ರಕಾರ ನಡೆಯುವ ವಿಚಾರಣೆ ಎರಡು ಪಕ್ಷಗಳ ನಡುವಿನ ವ್ಯಾಜ್ಯವಲ್ಲ. ನ್ಯಾಯಾಲಯದಲ್ಲಿ ಸಾಬೀತುಪಡಿಸುವಂತೆ ಕಾರ್ಮಿಕರು ಜೀತವನ್ನು ಸಾಬೀತುಪಡಿಸಬೇಕಿಲ್ಲ: ಬಂಧುವಾ ಮುಕ್ತಿ ಮೋರ್ಚಾ ವಿರುದ್ಧ ಭಾರತ ಒಕ್ಕೂಟ (1984); ನೀರಜಾ ಚೌಧರಿ ವಿರುದ್ಧ ಮಧ್ಯ ಪ್ರದೇಶ ರಾಜ್ಯ (1984). ಸಾಲವು ಜೀತದ ಸಾಲವೆಂದು ಕಾರ್ಮಿಕರು ಅಥವಾ ಜಾಗೃತಿ ಸಮಿತಿ ಹೇಳಿದರೆ, ಅದು ಜೀತದ ಸಾಲವಲ್ಲವೆಂದು ಸಾಲ ಕೊಟ್ಟವರೇ ಸಾಬೀತುಪಡಿಸಬೇಕು (ಅಧಿನಿಯಮದ ಕಲಂ 15).
letter-common-no_negative = ಕಾಗದಕ್ಕೆ ಸಹಿ ಹಾಕಿದ್ದು, ಸಾಲವನ್ನು ಬರೆದಿಟ್ಟಿದ್ದು ಅಥವಾ ಬರೆದಿಡದಿದ್ದುದು, ಕಾರ್ಮಿಕರು ಒಪ್ಪಿದ್ದು, ಅವಧಿ ಚಿಕ್ಕದಾಗಿದ್ದುದು, ಅಥವಾ ಕಾರ್ಮಿಕರು ಅಂಗಡಿಗೆ ಇಲ್ಲವೇ ಸಂತೆಗೆ ಹೋಗಬಹುದಾಗಿದ್ದುದು, ಇವು ಯಾವುವೂ ಪ್ರಕರಣವನ್ನು ಅಧಿನಿಯಮದಿಂದ ಹೊರಗಿಡುವುದಿಲ್ಲ.
# Introduces the table of grounds.
letter-common-grounds_intro = “ಅಧಿನಿಯಮ” ಎಂದರೆ ಜೀತ ಕಾರ್ಮಿಕ ಪದ್ಧತಿ (ರದ್ದತಿ) ಅಧಿನಿಯಮ, 1976. ಕಲಂ 2(g) ಇವುಗಳನ್ನು ಕೇಳುತ್ತದೆ: ಬಲವಂತದ ಅಥವಾ ಭಾಗಶಃ ಬಲವಂತದ ದುಡಿಮೆ; ಮಾಡಿಕೊಂಡ ಅಥವಾ ಇತ್ತೆಂದು ಭಾವಿಸಲಾದ ಒಪ್ಪಂದ; ಅದು ಪಟ್ಟಿ ಮಾಡಿರುವ ಕಾರಣಗಳಲ್ಲಿ ಒಂದು; ಮತ್ತು ಅದು ಪಟ್ಟಿ ಮಾಡಿರುವ ಪರಿಣಾಮಗಳಲ್ಲಿ ಒಂದು. ಇವುಗಳನ್ನು ಕೆಳಗೆ ಒಂದೊಂದಾಗಿ ತೆಗೆದುಕೊಳ್ಳಲಾಗಿದೆ.
letter-common-explanation = ಗುತ್ತಿಗೆ ಕಾರ್ಮಿಕರಿಗೂ ಅಂತರರಾಜ್ಯ ವಲಸೆ ಕಾರ್ಮಿಕರಿಗೂ ಕಲಂ 2(g)ರ ವಿವರಣೆಯು ಪರಿಣಾಮಗಳಲ್ಲಿ ಒಂದನ್ನು ಮಾತ್ರ ಕೇಳುತ್ತದೆ, ಪ್ರತ್ಯೇಕ ಕಾರಣವನ್ನು ಕೇಳುವುದಿಲ್ಲ.
letter-common-presumptions = ಈ ಪತ್ರ ಪೂರ್ವಭಾವನೆಯನ್ನು ಆಧರಿಸಿರುವ ಕಡೆಗಳಲ್ಲಿ ಹಾಗೆಂದು ಹೇಳಲಾಗಿದೆ. ಮಾಲೀಕರು ಅದಕ್ಕೆ ಉತ್ತರ ಕೊಡಬಹುದು; ಉತ್ತರ ಕೊಡುವವರೆಗೆ ಕಾರ್ಮಿಕರನ್ನು ಜೀತದಾಳು ಎಂದೇ ಪರಿಗಣಿಸಬೇಕು.
letter-common-debt = ಅಧಿನಿಯಮದ ಕಲಂ 4 ಮತ್ತು 6ರ ಪ್ರಕಾರ ಕಾರ್ಮಿಕರು ಬಿಡುಗಡೆ ಹೊಂದಿದ್ದಾರೆ ಮತ್ತು ಪ್ರತಿಯೊಂದು ಜೀತದ ಸಾಲವೂ ಕೊನೆಗೊಂಡಿದೆ. ಅದನ್ನು ಯಾರೂ ಕೇಳುವಂತಿಲ್ಲ, ಪಡೆಯುವಂತಿಲ್ಲ, ಅದರ ಬದಲಿಗೆ ದುಡಿಮೆ, ಕೂಲಿ, ವಸ್ತು ಅಥವಾ ದಾಖಲೆಗಳನ್ನು ತೆಗೆದುಕೊಳ್ಳುವಂತಿಲ್ಲ.
letter-common-still_open = ಕೆಳಗಿನವು ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ; ವಿಚಾರಣೆಯಲ್ಲಿ ಇವುಗಳನ್ನು ಏಕಾಂತದಲ್ಲಿ, ಸುರಕ್ಷಿತವಾಗಿ ಕೇಳಬೇಕು:

## Before filing: shown on a draft that rests on presumptions alone (not part of the letter)

letter-draft-heading = ಈ ಪತ್ರವನ್ನು ಸಲ್ಲಿಸುವ ಮೊದಲು
letter-draft-only_by_presumption = ತೀರ್ಮಾನವು ಪೂರ್ವಭಾವನೆಗಳನ್ನು ಮಾತ್ರ ಆಧರಿಸಿದೆ. ಮೊದಲು ಕೆಳಗಿನವುಗಳನ್ನು ಕಾರ್ಮಿಕರಿಗೆ ಏಕಾಂತದಲ್ಲಿ ಕೇಳಿ; ಇಲ್ಲದಿದ್ದರೆ ಇದು ಕೂಲಿಯ ವಿವಾದ ಮಾತ್ರ ಎಂದು ಕಚೇರಿ ಉತ್ತರಿಸಬಹುದು.
letter-draft-open = ತೀರ್ಮಾನ ಇನ್ನೂ ಆಗಿಲ್ಲ. ಈ ಪ್ರಶ್ನೆಗಳಿಗೆ ಉತ್ತರ ಸಿಕ್ಕರೆ ಹೆಚ್ಚಿನದು ನಿರ್ಧಾರವಾಗುತ್ತದೆ:
letter-draft-confirm_left = ಎಲ್ಲರೂ ಬಿಡುಗಡೆಯಾಗಿದ್ದಾರೆ ಎನ್ನುವುದಕ್ಕೆ ಇರುವ ಒಂದೇ ಸೂಚನೆ ಕೆಲಸ ಮುಗಿದ ದಿನ. ಎಲ್ಲರೂ ಕೆಲಸದ ಸ್ಥಳ ಬಿಟ್ಟಿದ್ದಾರೆ ಎಂದು ಮೊದಲು ಖಚಿತಪಡಿಸಿಕೊಳ್ಳಿ, ಹೇಗೆ ಮತ್ತು ಯಾವಾಗ ಎಂದು ಬರೆಯಿರಿ.

## The safety gate: why a letter waits

# Shown on screen and printed by the command line. A person is still at the workplace and may be harmed if the employer learns of a letter.
letter-gate-still_held = ಈ ಪ್ರಕರಣದಲ್ಲಿ ಯಾರನ್ನೋ ಇನ್ನೂ ಹಿಡಿದಿಡಲಾಗಿದೆ. ಅವರು ಬಿಡುಗಡೆಯಾಗುವವರೆಗೆ, ಹೇಳಿದವರ ಹೆಸರಿಲ್ಲದೆ, ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿಗೆ ಮೊಹರು ಮಾಡಿದ ಮಾಹಿತಿಯನ್ನು ಮಾತ್ರ ಬರೆಯಬಹುದು.
letter-gate-freedom_not_known = ಈ ಪ್ರಕರಣದ ಎಲ್ಲರೂ ಬಿಡುಗಡೆಯಾಗಿದ್ದಾರೆಯೇ ಎಂದು ತಿಳಿದಿಲ್ಲ. ಅವರು ಹೇಗೆ ಮತ್ತು ಯಾವಾಗ ಹೊರಬಂದರು ಎಂದು ದಾಖಲಿಸಿ; ಅಲ್ಲಿಯವರೆಗೆ ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿಗೆ ಮೊಹರು ಮಾಡಿದ ಮಾಹಿತಿಯನ್ನು ಮಾತ್ರ ಬರೆಯಬಹುದು.
letter-gate-sealed = ಹೇಳಿದವರ ಹೆಸರಿಲ್ಲದೆ, ಮೊಹರು ಮಾಡಿದ ಮಾಹಿತಿಯಾಗಿ ಬರೆಯಲಾಗಿದೆ.
letter-gate-override = ಪತ್ರವನ್ನು ತಡೆಹಿಡಿಯಬೇಕಿದ್ದರೂ { $name } ಅದನ್ನು ತೆರೆದಿದ್ದಾರೆ. ಕಾರಣ: { $reason }
letter-gate-override_needed = ಇದನ್ನು ಈಗಲೇ ಬರೆಯಲು ಹೆಸರುಳ್ಳ ಒಬ್ಬ ವ್ಯಕ್ತಿ ಹಾಗೆ ನಿರ್ಧರಿಸಿ ಕಾರಣ ಕೊಡಬೇಕು. ಎರಡನ್ನೂ ಉಳಿಸಿಡಲಾಗುತ್ತದೆ.

## Who told a fact (the others are speaker-... in limbs.ftl)

# Used in the sealed letter so that nobody can be found out.
letter-source-withheld = ಮೂಲ ಬರೆದವರಿಗೆ ಗೊತ್ತಿದೆ, ಗೌಪ್ಯವಾಗಿ ಇಡಲಾಗಿದೆ
# Where nobody wrote down who said it.
letter-source-report = ಬಂದ ವರದಿಯಿಂದ

## The facts, one sentence each. { $kind }, { $sex }, { $by } and the like are words from the form, e.g. "brick kiln", "parent".

letter-fact-place = ಕೆಲಸದ ಸ್ಥಳ: { $kind }, ಜಿಲ್ಲೆ { $district }, { $state }.
letter-fact-task = ಮಾಡಿದ ಕೆಲಸ: { $task }.
letter-fact-period = ಕೆಲಸವು { $from } ರಿಂದ { $to } ರವರೆಗೆ ನಡೆಯಿತು.
letter-fact-period-from = ಕೆಲಸ ಆರಂಭ: { $from }.
letter-fact-period-still = ಕೆಲಸ ಆರಂಭ: { $from }. ತಿಳಿದಿರುವ ಮಟ್ಟಿಗೆ ಅದು ಇನ್ನೂ ಮುಗಿದಿಲ್ಲ.
letter-fact-person = ಕಾರ್ಮಿಕರು: { $sex }, ವಯಸ್ಸು { $age }.
letter-fact-age_at_start = ಕೆಲಸ ಆರಂಭವಾದಾಗ ವಯಸ್ಸು: { $age }.
letter-fact-home = ಊರು: ಜಿಲ್ಲೆ { $district }, { $state }.
letter-fact-category = ಸಾಮಾಜಿಕ ವರ್ಗ: { $category }.
letter-fact-contract_labour = ಕಾರ್ಮಿಕರನ್ನು ಗುತ್ತಿಗೆದಾರರ ಮೂಲಕ ಕೆಲಸಕ್ಕೆ ಸೇರಿಸಲಾಯಿತು ಅಥವಾ ನೇಮಿಸಲಾಯಿತು.
letter-fact-inter_state = ಕಾರ್ಮಿಕರನ್ನು ಬೇರೆ ರಾಜ್ಯದಿಂದ ಕರೆತರಲಾಯಿತು.
letter-fact-advance = ಮುಂಗಡ ಪಡೆಯಲಾಗಿತ್ತು. ಮೊತ್ತ: { $amount }. ಪಡೆದವರು: { $by }. ಕೊಟ್ಟವರು: { $from }. ಕಾರಣ: { $cause }.
letter-fact-debt_now = ಈಗ ಬಾಕಿ ಇದೆ ಎಂದು ಹೇಳಲಾಗುವ ಮೊತ್ತ: { $amount }.
letter-fact-debt_held = ಸಾಲವೇ ತಮ್ಮನ್ನು ಅಲ್ಲಿ ಹಿಡಿದಿಟ್ಟಿತ್ತು ಎಂದು ಕಾರ್ಮಿಕರು ಹೇಳುತ್ತಾರೆ.
letter-fact-custom = ಪದ್ಧತಿಯ ಪ್ರಕಾರ ಕೆಲಸ ಮಾಡಬೇಕಾಗಿತ್ತು: { $custom }.
letter-fact-inherited = ಕೆಲಸ ಮಾಡುವ ಹೊಣೆ ಕುಟುಂಬದ ಹಿರಿಯರಿಂದ ಬಂದಿತ್ತು.
letter-fact-caste = ಒಂದು ಜಾತಿ ಅಥವಾ ಸಮುದಾಯದಲ್ಲಿ ಹುಟ್ಟಿದ ಕಾರಣಕ್ಕೆ ಕೆಲಸ ಕೇಳಲಾಯಿತು.
letter-fact-surety = ಕಾರ್ಮಿಕರು ಬೇರೊಬ್ಬರ ಸಾಲಕ್ಕೆ ಜಾಮೀನು ನಿಂತಿದ್ದರು ಮತ್ತು ಅದಕ್ಕಾಗಿ ದುಡಿಸಲಾಯಿತು.
letter-fact-consideration = ಕೆಲಸ ಮಾಡುವ ಮಾತಿಗೆ ಪ್ರತಿಯಾಗಿ ಬೆಲೆಯುಳ್ಳ ಬೇರೇನನ್ನೋ ಕೊಡಲಾಗಿತ್ತು.
letter-fact-wage_none = ಯಾವುದೇ ಕೂಲಿ ಕೊಟ್ಟಿಲ್ಲ.
letter-fact-wage = ನಿಜವಾಗಿ ಸಿಕ್ಕ ಕೂಲಿ: { $amount } ({ $unit }).
# One payment for a couple or a family.
letter-fact-wage_shared = ನಿಜವಾಗಿ ಸಿಕ್ಕ ಕೂಲಿ: { $amount } ({ $unit }), { $people } ಜನರಿಗೆ ಒಟ್ಟಿಗೆ ಕೊಟ್ಟದ್ದು.
letter-fact-wage_promised = ಕೊಡುವುದಾಗಿ ಹೇಳಿದ್ದ ಕೂಲಿ: { $amount } ({ $unit }).
letter-fact-wage_deducted = ಮುಂಗಡಕ್ಕಾಗಿ ಕೂಲಿಯಿಂದ ಹಿಡಿದುಕೊಂಡ ಮೊತ್ತ: { $amount }. ಕಾನೂನಿನ ಪ್ರಕಾರ ಇದನ್ನು ಕೊಟ್ಟಿಲ್ಲವೆಂದೇ ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ.
letter-fact-wage_minimum = ಇಂತಹ ಕೆಲಸಕ್ಕೆ { $from } ರಿಂದ { $to } ರವರೆಗೆ ಜಾರಿಯಲ್ಲಿದ್ದ ಕನಿಷ್ಠ ವೇತನ: ದಿನಕ್ಕೆ { $amount }.
letter-fact-wages_short = ದಿನಾಂಕವಾರು ದರಗಳು ತಿಳಿದಿರುವ ಮಟ್ಟಿಗೆ, ಇನ್ನೂ ಬಾಕಿ ಇರುವ ಕೂಲಿ: { $amount }.
letter-fact-hours = ದಿನಕ್ಕೆ ಕೆಲಸದ ಗಂಟೆಗಳು: { $hours }. ವಾರಕ್ಕೆ ದಿನಗಳು: { $days }.
letter-fact-no_other_work = ಹಣ ತೀರುವ ಮೊದಲು ಬೇರೆ ಕೆಲಸಕ್ಕೆ ಹೋಗುವ ಸ್ವಾತಂತ್ರ್ಯ ಕಾರ್ಮಿಕರಿಗೆ ಇರಲಿಲ್ಲ.
letter-fact-no_movement = ಬಿಟ್ಟು ಹೋಗುವ ಅಥವಾ ಓಡಾಡುವ ಸ್ವಾತಂತ್ರ್ಯ ಕಾರ್ಮಿಕರಿಗೆ ಇರಲಿಲ್ಲ.
letter-fact-no_sale = ತಮ್ಮ ವಸ್ತು ಅಥವಾ ಬೆಳೆಯನ್ನು ಮಾರುಕಟ್ಟೆ ಬೆಲೆಗೆ ಮಾರುವ ಸ್ವಾತಂತ್ರ್ಯ ಕಾರ್ಮಿಕರಿಗೆ ಇರಲಿಲ್ಲ.
letter-fact-threat = ಕಾರ್ಮಿಕರಿಗೆ ಬೆದರಿಕೆ ಹಾಕಲಾಯಿತು.
letter-fact-violence = ಕಾರ್ಮಿಕರನ್ನು ಹೊಡೆಯಲಾಯಿತು ಅಥವಾ ಬೇರೆ ರೀತಿ ನೋಯಿಸಲಾಯಿತು.
letter-fact-sexual = ಕಾರ್ಮಿಕರ ಮೇಲೆ ಲೈಂಗಿಕ ದೌರ್ಜನ್ಯ ಅಥವಾ ಲೈಂಗಿಕ ಕಿರುಕುಳ ನಡೆಯಿತು.
letter-fact-confinement = ಕಾರ್ಮಿಕರನ್ನು ಕೂಡಿಹಾಕಲಾಯಿತು ಅಥವಾ ಹೊರಗೆ ಹೋಗದಂತೆ ತಡೆಯಲಾಯಿತು.
letter-fact-surveillance = ಕಾರ್ಮಿಕರ ಮೇಲೆ ಕಣ್ಣಿಡಲಾಯಿತು ಅಥವಾ ಕಾವಲು ಇಡಲಾಯಿತು.
letter-fact-documents_held = ಕಾರ್ಮಿಕರ ದಾಖಲೆಗಳನ್ನು ಮಾಲೀಕರು ಅಥವಾ ದಲ್ಲಾಳಿ ಇಟ್ಟುಕೊಂಡಿದ್ದರು.
letter-fact-wages_withheld = ಕೊಡಬೇಕಾದ ಕೂಲಿಯನ್ನು ತಡೆಹಿಡಿಯಲಾಯಿತು.
letter-fact-isolation = ಕಾರ್ಮಿಕರನ್ನು ಕುಟುಂಬ, ನೆರೆಹೊರೆಯವರು ಅಥವಾ ದೂರವಾಣಿಯಿಂದ ದೂರ ಇಡಲಾಯಿತು.
letter-fact-deception = ಕಾರ್ಮಿಕರಿಗೆ ಹೇಳಿದ್ದು ಒಂದು, ಅಲ್ಲಿ ಕಂಡದ್ದು ಇನ್ನೊಂದು.
letter-fact-vulnerability_abused = ಕಾರ್ಮಿಕರ ಅಸಹಾಯಕ ಸ್ಥಿತಿಯನ್ನು ಬಳಸಿಕೊಂಡು ಅವರನ್ನು ಅಲ್ಲೇ ಇರುವಂತೆ ಮಾಡಲಾಯಿತು.
letter-fact-excessive_overtime = ಕಾರ್ಮಿಕರಿಂದ ಸಾಮಾನ್ಯ ಅವಧಿಗಿಂತ ಬಹಳ ಹೆಚ್ಚು ಹೊತ್ತು ದುಡಿಸಲಾಯಿತು.
letter-fact-bad_conditions = ಕೆಲಸದ ಮತ್ತು ವಾಸದ ಸ್ಥಿತಿ ಅವಮಾನಕರ ಅಥವಾ ಅಪಾಯಕರವಾಗಿತ್ತು.
letter-fact-transported = ಅದನ್ನು ಏರ್ಪಡಿಸಿದ ವ್ಯಕ್ತಿಯೇ ಕಾರ್ಮಿಕರನ್ನು ಕೆಲಸದ ಸ್ಥಳಕ್ಕೆ ಕರೆದೊಯ್ದರು.
letter-fact-family_working = ದುಡಿಸಲಾದ ಕುಟುಂಬದ ಇತರ ಸದಸ್ಯರ ಸಂಖ್ಯೆ: { $people }.
letter-fact-children_working = ದುಡಿಸಲಾದ ಮಕ್ಕಳ ಸಂಖ್ಯೆ: { $people }.
letter-fact-adolescents_working = ದುಡಿಸಲಾದ ಕಿಶೋರರ ಸಂಖ್ಯೆ: { $people }.
letter-fact-injury = ಕೆಲಸದಲ್ಲಿ ಕಾರ್ಮಿಕರಿಗೆ ಗಾಯವಾಯಿತು.
letter-fact-died = { $date } ರಂದು ಒಬ್ಬ ಕಾರ್ಮಿಕರು ಮೃತಪಟ್ಟರು.
letter-fact-paper_signed = ಕಾರ್ಮಿಕರಿಂದ ಒಂದು ಕಾಗದಕ್ಕೆ ಸಹಿ ಅಥವಾ ಹೆಬ್ಬೆರಳು ಗುರುತು ಹಾಕಿಸಲಾಯಿತು: { $paper }. ಕಾನೂನಿನ ಪ್ರಕಾರ ಅದು ಕಾರ್ಮಿಕರ ವಿರುದ್ಧ ಯಾವ ಪರಿಣಾಮವನ್ನೂ ಹೊಂದಿಲ್ಲ.
letter-fact-identity_none = ಕಾರ್ಮಿಕರ ಬಳಿ ಗುರುತಿನ ಯಾವುದೇ ದಾಖಲೆ ಇಲ್ಲ.
letter-fact-claim_bonded = ಈ ಸಾಲವು ಜೀತದ ಸಾಲವೆಂದು ಕಾರ್ಮಿಕರು ಅಥವಾ ಜಾಗೃತಿ ಸಮಿತಿ ಹೇಳುತ್ತದೆ.
letter-fact-still_held = ಕಾರ್ಮಿಕರನ್ನು ಇನ್ನೂ ಕೆಲಸದ ಸ್ಥಳದಲ್ಲೇ ಹಿಡಿದಿಡಲಾಗಿದೆ.
letter-fact-freed = ಕಾರ್ಮಿಕರು { $date } ರಿಂದ ಬಿಡುಗಡೆ ಹೊಂದಿದ್ದಾರೆ ({ $how }).
letter-fact-freed_no_date = ಕಾರ್ಮಿಕರು ಬಿಡುಗಡೆ ಹೊಂದಿದ್ದಾರೆ ({ $how }). ದಿನ ದಾಖಲಾಗಿಲ್ಲ.
# Any other fact of the form: its name and its value, e.g. "FIR registered on: 3 March 2026".
letter-fact-other = { $label }: { $value }.
# Age of a fact's subject when it is not certain.
letter-fact-people = ಈ ಪ್ರಕರಣಕ್ಕೆ ಸಂಬಂಧಪಟ್ಟವರು: { $people }. ಅವರ ಹೆಸರುಗಳು ಅನುಬಂಧದಲ್ಲಿವೆ.

## Information to the District Magistrate

letter-information_to_dm-subject = ಜೀತ ಕಾರ್ಮಿಕ ಪದ್ಧತಿ (ರದ್ದತಿ) ಅಧಿನಿಯಮ, 1976ರ ಕಲಂ 10ರಿಂದ 12ರ ಪ್ರಕಾರ ಮಾಹಿತಿ, ಹಾಗೂ ವಿಚಾರಣೆ ಮತ್ತು ಬಿಡುಗಡೆಗಾಗಿ ಅರ್ಜಿ; ಜಿಲ್ಲೆ { $district }
letter-information_to_dm-opening_held = ತಮ್ಮ ಜಿಲ್ಲೆಯಲ್ಲಿ ಜನರನ್ನು ಜೀತ ಅಥವಾ ಬೇರೆ ರೀತಿಯ ಬಲವಂತದ ದುಡಿಮೆಯಲ್ಲಿ ಹಿಡಿದಿಡಲಾಗಿದೆ ಎಂಬುದು ಈ ಮಾಹಿತಿ. ತಾವು ವಿಚಾರಣೆ ನಡೆಸಿ, ಅದು ನಿಜವಾಗಿದ್ದರೆ, ಅಧಿನಿಯಮದ ಕಲಂ 12ರ ಪ್ರಕಾರ ಅದನ್ನು ಕೊನೆಗೊಳಿಸಲು ಕೂಡಲೇ ಕ್ರಮ ಕೈಗೊಳ್ಳಲೆಂದು ಇದನ್ನು ಕೊಡಲಾಗಿದೆ.
letter-information_to_dm-opening_free = ತಮ್ಮ ಜಿಲ್ಲೆಯಲ್ಲಿ ಜನರನ್ನು ಜೀತ ಅಥವಾ ಬೇರೆ ರೀತಿಯ ಬಲವಂತದ ದುಡಿಮೆಯಲ್ಲಿ ಹಿಡಿದಿಡಲಾಗಿತ್ತು, ಮತ್ತು ಅದೇ ಸ್ಥಳದಲ್ಲಿ ಇತರರನ್ನು ಇನ್ನೂ ಹಿಡಿದಿಟ್ಟಿರಬಹುದು ಎಂಬುದು ಈ ಮಾಹಿತಿ. ಅಧಿನಿಯಮದ ಕಲಂ 12ರ ಪ್ರಕಾರ ತಾವು ವಿಚಾರಣೆ ನಡೆಸಿ ಕೂಡಲೇ ಕ್ರಮ ಕೈಗೊಳ್ಳಲೆಂದು ಇದನ್ನು ಕೊಡಲಾಗಿದೆ.
# Where the people are. Left as a blank line to be filled in by hand in the sealed cover.
letter-information_to_dm-where = ನಿಖರವಾದ ಸ್ಥಳ, ಮತ್ತು ಅಲ್ಲಿಗೆ ತಲುಪುವ ದಾರಿ:
letter-information_to_dm-employer = ಮಾಲೀಕರು, ವ್ಯವಸ್ಥಾಪಕರು ಅಥವಾ ಗುತ್ತಿಗೆದಾರರು, ತಿಳಿದಿರುವ ಮಟ್ಟಿಗೆ:
letter-information_to_dm-demand-enquiry = ಈ ಮಾಹಿತಿಯ ಬಗ್ಗೆ ತಾವೇ ಅಥವಾ ಕಲಂ 10ರ ಪ್ರಕಾರ ನಿರ್ದಿಷ್ಟಪಡಿಸಿದ ಅಧಿಕಾರಿಯ ಮೂಲಕ ಕೂಡಲೇ ವಿಚಾರಣೆ ನಡೆಸಿ.
letter-information_to_dm-demand-release = ಜೀತ ಅಥವಾ ಬೇರೆ ರೀತಿಯ ಬಲವಂತದ ದುಡಿಮೆಯಲ್ಲಿ ಕಂಡುಬಂದ ಪ್ರತಿಯೊಬ್ಬರನ್ನೂ ಅವರ ಕುಟುಂಬ, ಸಾಮಾನು ಮತ್ತು ದಾಖಲೆಗಳ ಸಹಿತ ಬಿಡುಗಡೆ ಮಾಡಿ, ಸುರಕ್ಷಿತವಾಗಿ ಊರಿಗೆ ತಲುಪಿಸಿ.
letter-information_to_dm-demand-apart = ಪ್ರತಿಯೊಬ್ಬರ ಮಾತನ್ನು ಮಾಲೀಕರು ಮತ್ತು ಅವರ ಜನರಿಂದ ದೂರದಲ್ಲಿ, ಏಕಾಂತದಲ್ಲಿ, ಅವರದೇ ಭಾಷೆಯಲ್ಲಿ ({ $language }) ಕೇಳಿ; ಮಹಿಳೆಯರು ಮತ್ತು ಮಕ್ಕಳಿಗಾಗಿ ಮಹಿಳಾ ಅಧಿಕಾರಿ ಇರಲಿ.
letter-information_to_dm-demand-secret = ಜನರು ಸುರಕ್ಷಿತರಾಗುವವರೆಗೆ ಈ ಮಾಹಿತಿಯನ್ನು ಸಂಪೂರ್ಣ ಗೌಪ್ಯವಾಗಿಡಿ. ಇದನ್ನು ಮಾಲೀಕರಿಗೆ, ಗ್ರಾಮ ಪಂಚಾಯಿತಿಗೆ, ಅಥವಾ ರಕ್ಷಣೆಗೆ ಅಗತ್ಯವಿಲ್ಲದ ಯಾವುದೇ ಕಚೇರಿಗೆ ಕಳುಹಿಸಬೇಡಿ.
letter-information_to_dm-demand-children = ಪ್ರತಿಯೊಂದು ಮಗುವನ್ನೂ ಮಕ್ಕಳ ಕಲ್ಯಾಣ ಸಮಿತಿಯ ಮುಂದೆ ಹಾಜರುಪಡಿಸಿ, ಮತ್ತು ಜೀತದಲ್ಲಿ ಕಂಡುಬಂದ ಪ್ರತಿಯೊಂದು ಮಗುವಿಗೂ ಅದರದೇ ಹೆಸರಿನಲ್ಲಿ ಬಿಡುಗಡೆ ಪತ್ರ ಕೊಡಿ.
letter-information_to_dm-demand-finding = ತೀರ್ಮಾನ ಯಾವುದೇ ಆಗಿರಲಿ, ಅದನ್ನು ಕಾರಣಗಳೊಂದಿಗೆ ಲಿಖಿತವಾಗಿ ದಾಖಲಿಸಿ.
letter-information_to_dm-demand-certificate = ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಪ್ರತ್ಯೇಕ ಬಿಡುಗಡೆ ಪತ್ರವನ್ನೂ ಜಾರಿಯಲ್ಲಿರುವ ತಕ್ಷಣದ ನೆರವನ್ನೂ ಕೊಡಿ.
letter-information_to_dm-sealed = ಹಿಡಿದಿಡಲಾದವರ ಸುರಕ್ಷತೆಗಾಗಿ, ಈ ಮಾಹಿತಿ ಕೊಟ್ಟವರ ಹೆಸರನ್ನು ಇಲ್ಲಿ ಬರೆದಿಲ್ಲ. ತಾವು ಕೇಳಿದರೆ ಸಹಿ ಮಾಡಿದವರು ಅದನ್ನು ತಮಗೆ ಖುದ್ದಾಗಿ ತಿಳಿಸುತ್ತಾರೆ.
# Only where nobody is held any more and that person agreed to be named.
letter-information_to_dm-informant = ಮಾಹಿತಿ ಕೊಟ್ಟವರು: { $name }.
letter-information_to_dm-annexure-route = ಸ್ಥಳದ ಮತ್ತು ಅಲ್ಲಿಗೆ ಹೋಗುವ ದಾರಿಯ ನಕ್ಷೆ (ಮೊಹರು ಮಾಡಿದ್ದು)

## Application for the release certificate

letter-certificate_application-subject = ಜೀತ ಕಾರ್ಮಿಕ ಪದ್ಧತಿ (ರದ್ದತಿ) ಅಧಿನಿಯಮ, 1976ರ ಪ್ರಕಾರ ಲಿಖಿತ ತೀರ್ಮಾನ ಮತ್ತು ಬಿಡುಗಡೆ ಪತ್ರಗಳಿಗಾಗಿ ಅರ್ಜಿ
letter-certificate_application-opening = ಈ ಅರ್ಜಿಯಲ್ಲಿ ಹೆಸರಿಸಿದವರನ್ನು ಜೀತ ದುಡಿಮೆಯಲ್ಲಿ ಹಿಡಿದಿಡಲಾಗಿತ್ತು ಮತ್ತು ಅವರು ಈಗ ಬಿಡುಗಡೆ ಹೊಂದಿದ್ದಾರೆ. ಅವರು ಲಿಖಿತ ತೀರ್ಮಾನವನ್ನೂ ತಮ್ಮಲ್ಲಿ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಬಿಡುಗಡೆ ಪತ್ರವನ್ನೂ ಕೋರುತ್ತಾರೆ.
letter-certificate_application-opening_held = ಈ ಅರ್ಜಿಯಲ್ಲಿ ಹೆಸರಿಸಿದವರನ್ನು ಜೀತ ದುಡಿಮೆಯಲ್ಲಿ ಹಿಡಿದಿಡಲಾಗಿದೆ, ಅಥವಾ ಎಲ್ಲರೂ ಬಿಡುಗಡೆಯಾಗಿದ್ದಾರೆಯೇ ಎಂದು ತಿಳಿದಿಲ್ಲ. ಅವರು ಲಿಖಿತ ತೀರ್ಮಾನವನ್ನೂ ತಮ್ಮಲ್ಲಿ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಬಿಡುಗಡೆ ಪತ್ರವನ್ನೂ ಕೋರುತ್ತಾರೆ.
letter-certificate_application-opening_refused = ಈ ಅರ್ಜಿಯಲ್ಲಿ ಹೆಸರಿಸಿದವರನ್ನು ಜೀತ ದುಡಿಮೆಯಲ್ಲಿ ಹಿಡಿದಿಡಲಾಗಿತ್ತು ಮತ್ತು ಅವರು ಈಗ ಬಿಡುಗಡೆ ಹೊಂದಿದ್ದಾರೆ. { $date } ರಂದು ಬಿಡುಗಡೆ ಪತ್ರವನ್ನು ನಿರಾಕರಿಸಲಾಯಿತು. ಕೆಳಗಿನ ಆಧಾರಗಳ ಮೇಲೆ ಆ ನಿರಾಕರಣೆಯನ್ನು ಮರುಪರಿಶೀಲಿಸಬೇಕೆಂದೂ, ಯಾವುದೇ ನಿರಾಕರಣೆಯ ಕಾರಣಗಳನ್ನು ಲಿಖಿತವಾಗಿ ಕೊಡಬೇಕೆಂದೂ ಅವರು ಕೋರುತ್ತಾರೆ.
letter-certificate_application-individual = ಬಿಡುಗಡೆ ಪತ್ರವು ವ್ಯಕ್ತಿಗೆ ಸೇರಿದ್ದು, ಕುಟುಂಬಕ್ಕಲ್ಲ. ಮಹಿಳೆಯರಿಗೂ ಮಕ್ಕಳಿಗೂ ದುಡಿದ ಅಥವಾ ಹಿಡಿದಿಡಲಾದ ಪ್ರತಿಯೊಬ್ಬ ವಯಸ್ಕರಿಗೂ ಅವರವರದೇ ಪತ್ರ ಬೇಕು; ಅದಿಲ್ಲದೆ ಅವರು ತಮಗೆ ಸಲ್ಲಬೇಕಾದುದನ್ನು ಕೇಳಿ ಪಡೆಯಲಾರರು.
letter-certificate_application-no_conviction = ಬಿಡುಗಡೆ ಪತ್ರವು ಪೊಲೀಸ್ ಪ್ರಕರಣ, ದೋಷಾರೋಪ ಪಟ್ಟಿ ಅಥವಾ ಅಪರಾಧ ನಿರ್ಣಯಕ್ಕಾಗಿ ಕಾಯುವುದಿಲ್ಲ. ಅದು ಅಧಿನಿಯಮದ ಪ್ರಕಾರ ಆಗುವ ತೀರ್ಮಾನವನ್ನು ಆಧರಿಸಿದೆ.
letter-certificate_application-demand-finding = ಹೆಸರಿಸಿದವರು ಅಧಿನಿಯಮದ ಕಲಂ 2(f) ಮತ್ತು (g) ಪ್ರಕಾರ ಜೀತದಾಳುಗಳೆಂದು ಲಿಖಿತ ತೀರ್ಮಾನ ದಾಖಲಿಸಿ.
letter-certificate_application-demand-certificate = ಸಾಲ ಕೊನೆಗೊಂಡಿದೆ ಎಂದು ಹೇಳುವ ಪ್ರತ್ಯೇಕ ಬಿಡುಗಡೆ ಪತ್ರವನ್ನು ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಕೊಡಿ.
letter-certificate_application-demand-property = ಸಾಲಕ್ಕಾಗಿ ತೆಗೆದುಕೊಂಡ ಆಸ್ತಿ, ಸಾಮಾನು ಮತ್ತು ದಾಖಲೆಗಳನ್ನು ಹಿಂದಿರುಗಿಸುವಂತೆಯೂ, ಯಾರನ್ನೂ ಅವರ ಮನೆಯಿಂದ ಹೊರಹಾಕದಂತೆಯೂ ಆದೇಶಿಸಿ (ಕಲಂ 6ರಿಂದ 8).
letter-certificate_application-demand-home = ಪುನರ್ವಸತಿ ಅಲ್ಲಿ ಆರಂಭವಾಗುವಂತೆ, ಬಿಡುಗಡೆ ಪತ್ರಗಳು ಮತ್ತು ಕಡತವನ್ನು ಸ್ವಂತ ಜಿಲ್ಲೆಯಾದ { $district } ಜಿಲ್ಲೆಯ ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿಗೆ ಕಳುಹಿಸಿ.
letter-certificate_application-demand-refusal = ಯಾರಿಗಾದರೂ ಬಿಡುಗಡೆ ಪತ್ರವನ್ನು ನಿರಾಕರಿಸಿದರೆ, ಆದೇಶವನ್ನೂ ಅದರ ಕಾರಣಗಳನ್ನೂ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಪ್ರತ್ಯೇಕವಾಗಿ ಲಿಖಿತದಲ್ಲಿ ಕೊಡಿ.

## Claim for immediate assistance

letter-immediate_assistance_claim-subject = ಜೀತದಿಂದ ಬಿಡುಗಡೆಯಾದವರಿಗೆ ತಕ್ಷಣದ ಆರ್ಥಿಕ ನೆರವಿನ ಕೋರಿಕೆ
letter-immediate_assistance_claim-opening = ಈ ಕೋರಿಕೆಯಲ್ಲಿ ಹೆಸರಿಸಿದವರು ಜೀತ ದುಡಿಮೆಯಿಂದ ಬಿಡುಗಡೆ ಹೊಂದಿದ್ದಾರೆ. ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಸಲ್ಲಬೇಕಾದ ತಕ್ಷಣದ ಆರ್ಥಿಕ ನೆರವನ್ನು ಅವರು ಕೋರುತ್ತಾರೆ.
# The amount is known. { $amount } carries its own mark if it is not confirmed.
letter-immediate_assistance_claim-amount = ಬಿಡುಗಡೆಯ ದಿನವಾದ { $date } ರಂದು ಜಾರಿಯಲ್ಲಿದ್ದ ನೆರವು ಪ್ರತಿಯೊಬ್ಬರಿಗೆ { $amount } ವರೆಗೆ ಇದೆ ({ $provision }).
letter-immediate_assistance_claim-amount_between = ಬಿಡುಗಡೆಯ ದಿನ ಇಷ್ಟೇ ತಿಳಿದಿದೆ: { $date }. ಆಗ ಜಾರಿಯಲ್ಲಿದ್ದ ನೆರವು, ಬಿಡುಗಡೆಯ ದಿನವನ್ನು ಅವಲಂಬಿಸಿ, ಪ್ರತಿಯೊಬ್ಬರಿಗೆ { $low } ಮತ್ತು { $high } ನಡುವೆ ಇದೆ ({ $provision }).
# The approval of the scheme has ended and the new amount is not known. { $until } is the last day of the approval, { $amount } the last amount known.
letter-immediate_assistance_claim-amount_last_known = ಬಿಡುಗಡೆಯ ದಿನವಾದ { $date } ರಂದು ಜಾರಿಯಲ್ಲಿದ್ದ ನೆರವನ್ನು ಕೋರಲಾಗಿದೆ: { $until } ರವರೆಗೆ ಅದು ಪ್ರತಿಯೊಬ್ಬರಿಗೆ { $amount } ವರೆಗೆ ಇತ್ತು ({ $provision }), ಮತ್ತು ಅದಕ್ಕಿಂತ ಕಡಿಮೆಯಾಗಬಾರದು.
letter-immediate_assistance_claim-amount_no_date = ಬಿಡುಗಡೆಯ ದಿನ ಜಾರಿಯಲ್ಲಿದ್ದ ನೆರವನ್ನು ಕೋರಲಾಗಿದೆ; ಕೊನೆಯದಾಗಿ ತಿಳಿದ ಮೊತ್ತ ಪ್ರತಿಯೊಬ್ಬರಿಗೆ { $amount } ವರೆಗೆ ಇದೆ ({ $provision }), ಮತ್ತು ಅದಕ್ಕಿಂತ ಕಡಿಮೆಯಾಗಬಾರದು.
letter-immediate_assistance_claim-amount_unknown = ಬಿಡುಗಡೆಯ ದಿನ ಜಾರಿಯಲ್ಲಿದ್ದ ನೆರವನ್ನು ಕೋರಲಾಗಿದೆ. ದಯವಿಟ್ಟು ಮೊತ್ತವನ್ನೂ ಅದನ್ನು ನಿಗದಿಪಡಿಸುವ ನಿಯಮಪತ್ರವನ್ನೂ ಲಿಖಿತವಾಗಿ ತಿಳಿಸಿ.
letter-immediate_assistance_claim-received = ಈಗಾಗಲೇ ಪಡೆದದ್ದು: { $amount }, { $date } ರಂದು.
letter-immediate_assistance_claim-received_unknown = { $date } ರಂದು ಪಾವತಿಸಲಾಗಿದೆ; ಮೊತ್ತ ತಿಳಿದಿಲ್ಲ. ದಯವಿಟ್ಟು ಪ್ರತಿಯೊಬ್ಬರಿಗೆ ಪಾವತಿಸಿದ ಮೊತ್ತವನ್ನು ತಿಳಿಸಿ, ಉಳಿದದ್ದನ್ನು ಪಾವತಿಸಿ.
letter-immediate_assistance_claim-outstanding = ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಇನ್ನೂ ಬಾಕಿ: { $amount }.
letter-immediate_assistance_claim-unconditional = ಈ ನೆರವನ್ನು ಜೀತದಾಳುಗಳ ಪುನರ್ವಸತಿಯ ಜಿಲ್ಲಾ ನಿಧಿಯಿಂದ ಕೊಡಲಾಗುತ್ತದೆ. ಅದು ಪೊಲೀಸ್ ಪ್ರಕರಣವನ್ನಾಗಲಿ ಅದರ ಫಲಿತಾಂಶವನ್ನಾಗಲಿ ಅವಲಂಬಿಸಿಲ್ಲ.
letter-immediate_assistance_claim-set_off = ಇದನ್ನು ಅದೇ ವ್ಯಕ್ತಿಯ ಮುಂದಿನ ಪುನರ್ವಸತಿ ಹಣಕ್ಕೆ ಮಾತ್ರ ಹೊಂದಿಸಿಕೊಳ್ಳಬಹುದು, ಬೇರೆ ಯಾವುದಕ್ಕೂ ಅಲ್ಲ.
letter-immediate_assistance_claim-demand-pay = ತಕ್ಷಣದ ನೆರವನ್ನು ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಅವರ ಸ್ವಂತ ಖಾತೆಗೆ, ಅಥವಾ ಇನ್ನೂ ಖಾತೆ ಇಲ್ಲದಿದ್ದರೆ ರಸೀದಿ ಪಡೆದು ನಗದಾಗಿ ಕೊಡಿ.
letter-immediate_assistance_claim-demand-rest = ಪ್ರತಿಯೊಬ್ಬರಿಗೆ ಈಗಾಗಲೇ ಪಾವತಿಸಿದ ಮೊತ್ತವನ್ನು ಲಿಖಿತವಾಗಿ ತಿಳಿಸಿ, ತಕ್ಷಣದ ನೆರವಿನ ಉಳಿದ ಭಾಗವನ್ನು ಅವರ ಸ್ವಂತ ಖಾತೆಗೆ, ಅಥವಾ ಇನ್ನೂ ಖಾತೆ ಇಲ್ಲದಿದ್ದರೆ ರಸೀದಿ ಪಡೆದು ನಗದಾಗಿ ಕೊಡಿ.
letter-immediate_assistance_claim-demand-account = ಬ್ಯಾಂಕ್ ಖಾತೆ ಅಥವಾ ಗುರುತಿನ ದಾಖಲೆ ಇಲ್ಲದವರಿಗೆ, ಪಾವತಿಯನ್ನು ತಡಮಾಡದೆ, ಅವುಗಳನ್ನು ಪಡೆಯಲು ಸಹಾಯ ಮಾಡಿ.
letter-immediate_assistance_claim-demand-rehabilitation = ಅಪರಾಧ ನಿರ್ಣಯಕ್ಕಾಗಿ ಕಾಯದೆ, ಪೂರ್ಣ ಪುನರ್ವಸತಿಯ ಪ್ರಸ್ತಾವವನ್ನು ರಾಜ್ಯ ಸರ್ಕಾರಕ್ಕೆ ಕಳುಹಿಸಿ.
letter-immediate_assistance_claim-demand-reasons = ಪೂರ್ಣ ಮೊತ್ತಕ್ಕಿಂತ ಕಡಿಮೆ ಕೊಟ್ಟರೆ, ಕಾರಣಗಳನ್ನು ಲಿಖಿತವಾಗಿ ಕೊಡಿ.

## Request to register an FIR

letter-fir_request-subject = ಸಂಜ್ಞೇಯ ಅಪರಾಧಗಳ ಮಾಹಿತಿ, ಮತ್ತು ಪ್ರಥಮ ವರ್ತಮಾನ ವರದಿ (FIR) ದಾಖಲಿಸಲು ಕೋರಿಕೆ
letter-fir_request-opening = ಕೆಳಗೆ ತಿಳಿಸಿದ ಅಪರಾಧಗಳ ಬಗ್ಗೆ ನಾನು ಮಾಹಿತಿ ಕೊಡುತ್ತಿದ್ದೇನೆ. ಇದನ್ನು ಕೂಡಲೇ ಬರೆದುಕೊಂಡು ದಾಖಲಿಸಿ, ಒಂದು ಪ್ರತಿಯನ್ನು ನನಗೆ ಉಚಿತವಾಗಿ ಕೊಡಬೇಕೆಂದು ಕೋರುತ್ತೇನೆ.
letter-fir_request-procedure_bnss = ಈ ಮಾಹಿತಿಯನ್ನು ಭಾರತೀಯ ನಾಗರಿಕ ಸುರಕ್ಷಾ ಸಂಹಿತೆ, 2023ರ ಕಲಂ 173ರ ಪ್ರಕಾರ ಕೊಡಲಾಗಿದೆ. ಅಪರಾಧವು ಯಾವ ಪೊಲೀಸ್ ಠಾಣೆಯ ವ್ಯಾಪ್ತಿಯಲ್ಲಿ ನಡೆದಿದ್ದರೂ ಇದನ್ನು ದಾಖಲಿಸಬೇಕು.
letter-fir_request-procedure_crpc = ಈ ಮಾಹಿತಿಯನ್ನು ದಂಡ ಪ್ರಕ್ರಿಯಾ ಸಂಹಿತೆ, 1973ರ ಕಲಂ 154ರ ಪ್ರಕಾರ ಕೊಡಲಾಗಿದೆ.
letter-fir_request-offences = ಅಪರಾಧಗಳು ನಡೆದಾಗ ಜಾರಿಯಲ್ಲಿದ್ದ ಕಾನೂನಿನ ಪ್ರಕಾರ, ಸಂಗತಿಗಳಿಂದ ಈ ಅಪರಾಧಗಳು ಕಂಡುಬರುತ್ತವೆ:
letter-fir_request-two_codes = { $date } ರಂದು ಅಪರಾಧ ಕಾನೂನು ಬದಲಾಗುವ ಮೊದಲೇ ಜೀತ ಆರಂಭವಾಗಿ, ಅದರ ನಂತರವೂ ಮುಂದುವರಿಯಿತು. ಇದು ಒಂದೇ ನಿರಂತರ ಅನ್ಯಾಯ; ಆದ್ದರಿಂದ ಎರಡೂ ಸಂಹಿತೆಗಳ ಅಪರಾಧಗಳನ್ನು ಹೆಸರಿಸಲಾಗಿದೆ.
letter-fir_request-cognizable = ಜೀತ ಕಾರ್ಮಿಕ ಪದ್ಧತಿ (ರದ್ದತಿ) ಅಧಿನಿಯಮ, 1976ರ ಅಪರಾಧಗಳು ಸಂಜ್ಞೇಯ (ಕಲಂ 22). ದಾಖಲಾತಿಯು ದಂಡಾಧಿಕಾರಿಯ ತೀರ್ಮಾನಕ್ಕಾಗಿ ಕಾಯುವುದಿಲ್ಲ.
letter-fir_request-scst = ಕಾರ್ಮಿಕರು ಪರಿಶಿಷ್ಟ ಜಾತಿ ಅಥವಾ ಪರಿಶಿಷ್ಟ ಪಂಗಡಕ್ಕೆ ಸೇರಿದವರು, ಒಬ್ಬ ಆರೋಪಿ ಸೇರಿದವರಲ್ಲ. ಪರಿಶಿಷ್ಟ ಜಾತಿಗಳು ಮತ್ತು ಪರಿಶಿಷ್ಟ ಪಂಗಡಗಳ (ದೌರ್ಜನ್ಯ ತಡೆ) ಅಧಿನಿಯಮ, 1989ರ ಕಲಂ 18Aರ ಪ್ರಕಾರ ದಾಖಲಿಸಲು ಯಾವುದೇ ಪ್ರಾಥಮಿಕ ವಿಚಾರಣೆ ಅಗತ್ಯವಿಲ್ಲ.
letter-fir_request-no_enquiry = ಪ್ರಾಥಮಿಕ ವಿಚಾರಣೆ ಬೇಕಿಲ್ಲ: ಮಾಹಿತಿಯಿಂದಲೇ ಸಂಜ್ಞೇಯ ಅಪರಾಧಗಳು ಕಂಡುಬರುತ್ತವೆ.
letter-fir_request-protection = ದಯವಿಟ್ಟು ಕಾರ್ಮಿಕರನ್ನು ಆರೋಪಿಗಳ ಜೊತೆಗೆ ಪೊಲೀಸ್ ಠಾಣೆಗೆ ಕರೆಯಬೇಡಿ, ಮತ್ತು ಕಾರ್ಮಿಕರ ವಿಳಾಸ ಅಥವಾ ದೂರವಾಣಿ ಸಂಖ್ಯೆಯನ್ನು ಅವರಿಗೆ ತಿಳಿಸಬೇಡಿ.
letter-fir_request-child = ಮಗುವಿನ ಅಥವಾ ಲೈಂಗಿಕ ದೌರ್ಜನ್ಯಕ್ಕೆ ಒಳಗಾದವರ ಗುರುತು ತಿಳಿಯುವಂತಹ ಏನನ್ನೂ ಇತರರು ಓದಬಹುದಾದ ಕಡೆ ಬರೆಯುವಂತಿಲ್ಲ.
letter-fir_request-demand-register = ಹೆಸರಿಸಿದ ಕಲಂಗಳ ಅಡಿಯಲ್ಲಿ ಪ್ರಥಮ ವರ್ತಮಾನ ವರದಿಯನ್ನು (FIR) ಕೂಡಲೇ ದಾಖಲಿಸಿ.
letter-fir_request-demand-copy = ಮಾಹಿತಿದಾರರಿಗೆ ಉಚಿತವಾಗಿ ಒಂದು ಪ್ರತಿ ಕೊಡಿ.
letter-fir_request-demand-statement = { $language } ಭಾಷೆಯ ದುಭಾಷಿಯ ನೆರವಿನಿಂದ ಹೇಳಿಕೆಗಳನ್ನು ದಾಖಲಿಸಿ, ಕಾನೂನು ಅವಕಾಶ ಕೊಡುವ ಕಡೆ ಧ್ವನಿ ಮತ್ತು ದೃಶ್ಯದೊಂದಿಗೆ; ಗಾಯಗೊಂಡವರ ಮತ್ತು ಮಕ್ಕಳ ಹೇಳಿಕೆಗಳನ್ನು ನ್ಯಾಯಿಕ ದಂಡಾಧಿಕಾರಿಯ ಮುಂದೆ ಪಡೆಯಿರಿ.
letter-fir_request-demand-seize = ಕೂಲಿ ಮತ್ತು ಮುಂಗಡದ ಪುಸ್ತಕಗಳು, ಹಾಜರಿ ಪುಸ್ತಕಗಳು, ಸಹಿ ಮಾಡಿದ ಮತ್ತು ಖಾಲಿ ಕಾಗದಗಳು, ಹಾಗೂ ಇಟ್ಟುಕೊಂಡಿರುವ ಗುರುತಿನ ದಾಖಲೆಗಳನ್ನು ವಶಪಡಿಸಿಕೊಳ್ಳಿ.
letter-fir_request-demand-inform = ತನಿಖೆ ಹೇಗೆ ಸಾಗುತ್ತಿದೆ ಎಂದು ಮಾಹಿತಿದಾರರಿಗೆ ಲಿಖಿತವಾಗಿ ತಿಳಿಸಿ.
letter-fir_request-refusal = ದಾಖಲಿಸಲು ನಿರಾಕರಿಸಿದರೆ, ಈ ಮಾಹಿತಿಯನ್ನು ಪೊಲೀಸ್ ವರಿಷ್ಠಾಧಿಕಾರಿಗೂ ಆನಂತರ ನ್ಯಾಯಿಕ ದಂಡಾಧಿಕಾರಿಗೂ ಕಳುಹಿಸಲಾಗುವುದು.

## Reminder naming the broken clock

letter-reminder-subject = ಜ್ಞಾಪನ: ಪ್ರಕರಣ { $case } ರಲ್ಲಿ ಕರ್ತವ್ಯ ಇನ್ನೂ ನೆರವೇರಿಲ್ಲ
letter-reminder-opening = ಕೆಳಗಿನದನ್ನು ತಮ್ಮ ಕಚೇರಿ ಮಾಡಬೇಕಿತ್ತು. ನಮಗೆ ತಿಳಿಸಿರುವ ಪ್ರಕಾರ, ಅದನ್ನು ಮಾಡಿಲ್ಲ.
letter-reminder-opening_benchmark = ಕೆಳಗಿನದನ್ನು ತಮ್ಮ ಕಚೇರಿಯಿಂದ ಇನ್ನೂ ನಿರೀಕ್ಷಿಸಲಾಗಿದೆ. ಅದನ್ನು ವಿಳಂಬವಿಲ್ಲದೆ ಮಾಡಬೇಕೆಂದು ಕಾನೂನು ಹೇಳುತ್ತದೆ.
letter-reminder-demand-reasons = ಏನಾದರೂ ಅಡ್ಡಿ ಇದ್ದರೆ, ಅದೇನೆಂದೂ ಕಡತ ಈಗ ಯಾವ ಅಧಿಕಾರಿಯ ಬಳಿ ಇದೆಯೆಂದೂ ಲಿಖಿತವಾಗಿ ತಿಳಿಸಿ.
letter-reminder-next = ಉತ್ತರ ಬರದಿದ್ದರೆ, ಸಂಬಂಧಪಟ್ಟವರ ಇಚ್ಛೆಯಂತೆ ವಿಷಯವನ್ನು ಜಾಗೃತಿ ಸಮಿತಿ, ರಾಜ್ಯ ಸರ್ಕಾರ, ಮಾನವ ಹಕ್ಕುಗಳ ಆಯೋಗ ಅಥವಾ ಉಚ್ಚ ನ್ಯಾಯಾಲಯದ ಮುಂದೆ ಇಡಲಾಗುವುದು.
letter-reminder-done = ಈ ನಡುವೆ ಅದನ್ನು ಮಾಡಿದ್ದರೆ, ದಯವಿಟ್ಟು ನಮ್ಮ ಧನ್ಯವಾದಗಳನ್ನು ಸ್ವೀಕರಿಸಿ ನಮಗೆ ಒಂದು ಪ್ರತಿ ಕಳುಹಿಸಿ.
letter-reminder-none = ಈ ಕಚೇರಿಯ ಯಾವ ಕರ್ತವ್ಯವೂ ತಡವಾಗಿರುವುದು ತಿಳಿದಿಲ್ಲ.

## Complaint to the National Human Rights Commission

letter-nhrc_complaint-subject = ಮಾನವ ಹಕ್ಕುಗಳ ಸಂರಕ್ಷಣಾ ಅಧಿನಿಯಮ, 1993ರ ಕಲಂ 12ರ ಪ್ರಕಾರ ದೂರು: ಜೀತ ದುಡಿಮೆ, ಮತ್ತು ಅದನ್ನು ಕೊನೆಗೊಳಿಸುವಲ್ಲಿ ಸರ್ಕಾರಿ ನೌಕರರ ನಿರ್ಲಕ್ಷ್ಯ
letter-nhrc_complaint-opening = ಇದು ಜೀತ ದುಡಿಮೆಯ ಬಗ್ಗೆ, ಹಾಗೂ ಅದನ್ನು ತಡೆಯುವಲ್ಲಿ ಮತ್ತು ಬಿಡುಗಡೆ ಹೊಂದಿದವರಿಗೆ ಸಲ್ಲಬೇಕಾದುದನ್ನು ಕೊಡುವಲ್ಲಿ ಸರ್ಕಾರಿ ನೌಕರರ ನಿರ್ಲಕ್ಷ್ಯದ ಬಗ್ಗೆ ದೂರು. ಇದು ಸಂವಿಧಾನದ ಅನುಚ್ಛೇದ 21 ಮತ್ತು 23ಕ್ಕೆ ಸಂಬಂಧಿಸಿದೆ.
letter-nhrc_complaint-none_late = ಯಾವುದೇ ಕಾಲಮಿತಿ ಮೀರಿರುವುದು ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ. ಇನ್ನೂ ನಿರೀಕ್ಷೆಯಲ್ಲಿರುವುದರ ಮೇಲೆ ನಿಗಾ ಇಡುವಂತೆ ಆಯೋಗವನ್ನು ಕೋರಲಾಗಿದೆ:
letter-nhrc_complaint-within_year = ದೂರಿಗೆ ಕಾರಣವಾದ ಕೃತ್ಯದಿಂದ ಒಂದು ವರ್ಷದೊಳಗೆ ಆಯೋಗವು ವಿಷಯವನ್ನು ಪರಿಶೀಲಿಸಬಹುದು. ದೂರಿನಲ್ಲಿ ಹೇಳಿದ ನಿರ್ಲಕ್ಷ್ಯ ಇಂದಿನವರೆಗೂ ಮುಂದುವರಿದಿದೆ.
letter-nhrc_complaint-declaration = ತಿಳಿದಿರುವ ಮಟ್ಟಿಗೆ, ಈ ವಿಷಯವು ಯಾವುದೇ ನ್ಯಾಯಾಲಯ ಅಥವಾ ಬೇರೆ ಆಯೋಗದ ಮುಂದೆ ಬಾಕಿ ಇಲ್ಲ.
letter-nhrc_complaint-demand-report = ಹೆಸರಿಸಿದ ಕಚೇರಿಗಳಿಂದ, ಪ್ರತಿಯೊಂದು ಕರ್ತವ್ಯ ನೆರವೇರಿದ ದಿನಾಂಕಗಳೊಂದಿಗೆ, ವರದಿ ತರಿಸಿಕೊಳ್ಳಿ.
letter-nhrc_complaint-demand-certificates = ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಬಿಡುಗಡೆ ಪತ್ರ ಮತ್ತು ತಕ್ಷಣದ ನೆರವನ್ನು ಕೂಡಲೇ ಕೊಡುವಂತೆ ಶಿಫಾರಸು ಮಾಡಿ.
letter-nhrc_complaint-demand-rehabilitation = ಪೂರ್ಣ ಪುನರ್ವಸತಿಯು ಕ್ರಿಮಿನಲ್ ಪ್ರಕರಣದ ಫಲಿತಾಂಶಕ್ಕಾಗಿ ಕಾಯಬಾರದೆಂದು ಶಿಫಾರಸು ಮಾಡಿ.
letter-nhrc_complaint-demand-interim = ಮಧ್ಯಂತರ ಪರಿಹಾರಕ್ಕೂ, ಕರ್ತವ್ಯವನ್ನು ನಿರ್ಲಕ್ಷಿಸಿದವರ ವಿರುದ್ಧ ಕ್ರಮಕ್ಕೂ ಶಿಫಾರಸು ಮಾಡಿ.
letter-nhrc_complaint-demand-protect = ಹೆಸರಿಸಿದವರನ್ನು ಮಾಲೀಕರಿಂದ ಮತ್ತು ಪ್ರತೀಕಾರದಿಂದ ರಕ್ಷಿಸಲು ಕ್ರಮ ಕೈಗೊಳ್ಳಿ.

## Application for legal aid

letter-legal_aid_application-subject = ಕಾನೂನು ಸೇವೆಗಳ ಪ್ರಾಧಿಕಾರಗಳ ಅಧಿನಿಯಮ, 1987ರ ಕಲಂ 12ರ ಪ್ರಕಾರ ಉಚಿತ ಕಾನೂನು ಸೇವೆಗಾಗಿ ಅರ್ಜಿ
letter-legal_aid_application-opening = ಕಾರ್ಮಿಕರು ಒಬ್ಬ ವಕೀಲರನ್ನೂ ಕೆಳಗೆ ಹೆಸರಿಸಿದ ನಡವಳಿಗಳ ವೆಚ್ಚವನ್ನೂ ಉಚಿತವಾಗಿ ಒದಗಿಸಬೇಕೆಂದು ಕೋರುತ್ತಾರೆ.
letter-legal_aid_application-grounds = ಆದಾಯದ ಯಾವುದೇ ಮಿತಿಯಿಲ್ಲದೆ ಕಾರ್ಮಿಕರು ಇದಕ್ಕೆ ಅರ್ಹರು, ಏಕೆಂದರೆ:
letter-legal_aid_application-ground-begar = ಕಾರ್ಮಿಕರು ಸಂವಿಧಾನದ ಅನುಚ್ಛೇದ 23ರಲ್ಲಿ ಹೇಳಿದ ಮಾನವ ಕಳ್ಳಸಾಗಣೆ ಅಥವಾ ಬಿಟ್ಟಿ ದುಡಿಮೆಗೆ ಒಳಗಾದವರು (ಖಂಡ b)
letter-legal_aid_application-ground-scst = ಕಾರ್ಮಿಕರು ಪರಿಶಿಷ್ಟ ಜಾತಿ ಅಥವಾ ಪರಿಶಿಷ್ಟ ಪಂಗಡಕ್ಕೆ ಸೇರಿದವರು (ಖಂಡ a)
letter-legal_aid_application-ground-woman = ಕಾರ್ಮಿಕರು ಮಹಿಳೆ (ಖಂಡ c)
letter-legal_aid_application-ground-child = ಕಾರ್ಮಿಕರು ಮಗು (ಖಂಡ c)
letter-legal_aid_application-ground-disabled = ಕಾರ್ಮಿಕರು ಅಂಗವೈಕಲ್ಯವುಳ್ಳ ವ್ಯಕ್ತಿ (ಖಂಡ d)
letter-legal_aid_application-matters = ಈ ವಿಷಯಗಳಲ್ಲಿ ಕಾನೂನು ಸೇವೆಗಳನ್ನು ಕೋರಲಾಗಿದೆ:
letter-legal_aid_application-matter-certificate = ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿಯ ಮುಂದಿನ ವಿಚಾರಣೆ ಮತ್ತು ಬಿಡುಗಡೆ ಪತ್ರ
letter-legal_aid_application-matter-wages = ಬಾಕಿ ಕೂಲಿಯ ಕೋರಿಕೆ
letter-legal_aid_application-matter-criminal = ಕ್ರಿಮಿನಲ್ ಪ್ರಕರಣ: ದಾಖಲಾತಿ, ರಕ್ಷಣೆ, ಮತ್ತು ನ್ಯಾಯ ವಿಚಾರಣೆಯಲ್ಲಿ ಕಾರ್ಮಿಕರಿಗೆ ಬೆಂಬಲ
letter-legal_aid_application-matter-compensation = ಅಪರಾಧದಿಂದ ನೊಂದವರ ಪರಿಹಾರಕ್ಕಾಗಿ ಅರ್ಜಿ
letter-legal_aid_application-matter-property = ಆಸ್ತಿ, ದಾಖಲೆಗಳು ಮತ್ತು ವಾಸದ ಮನೆಯನ್ನು ಹಿಂದಿರುಗಿಸುವುದು
letter-legal_aid_application-demand-lawyer = { $language } ಮಾತನಾಡುವ ವಕೀಲರನ್ನು ನೇಮಿಸಿ, ಅಥವಾ ದುಭಾಷಿಯನ್ನು ಒದಗಿಸಿ.
letter-legal_aid_application-demand-volunteer = ಕಾರ್ಮಿಕರ ಜೊತೆ ಕಚೇರಿಗಳಿಗೆ ಹೋಗಲು ಅರೆ ಕಾನೂನು ಸ್ವಯಂಸೇವಕರನ್ನು ಕಳುಹಿಸಿ.
letter-legal_aid_application-demand-answer = ನಿರ್ಧಾರವನ್ನು ಕಾರ್ಮಿಕರಿಗೆ ಲಿಖಿತವಾಗಿ ತಿಳಿಸಿ.

## The worker's page. Very short sentences, spoken language, "you". It is read aloud to people who may not read.

letter-worker_summary-title = ನಿಮ್ಮ ಹಕ್ಕುಗಳು ಮತ್ತು ಮುಂದಿನ ಹೆಜ್ಜೆಗಳು
letter-worker_summary-free = ನೀವು ಸ್ವತಂತ್ರರು. ಸಾಲಕ್ಕಾಗಿ ಯಾರೂ ನಿಮ್ಮನ್ನು ದುಡಿಸುವಂತಿಲ್ಲ.
letter-worker_summary-debt = ಮಾಲೀಕರ ಬಳಿ ನಿಮ್ಮ ಸಾಲ ತೀರಿತು. ನೀವು ಏನೂ ಕೊಡಬೇಕಿಲ್ಲ. ಯಾರೂ ಅದನ್ನು ಕೇಳುವಂತಿಲ್ಲ.
letter-worker_summary-status_shown = ನೀವು ಹೇಳಿದ್ದರ ಆಧಾರದಲ್ಲಿ ಕಾನೂನು ಇದನ್ನು ಜೀತ ಎಂದು ನೋಡುತ್ತದೆ.
letter-worker_summary-status_open = ನೀವು ಹೇಳಿದ್ದರಿಂದ, ಇದು ಜೀತ ಆಗಿರಬಹುದು. ಅಧಿಕಾರಿ ಅದನ್ನು ತಿಳಿದುಕೊಳ್ಳಬೇಕು.
letter-worker_summary-steps = ಈಗ ಏನಾಗುತ್ತದೆ
letter-worker_summary-step-enquiry = ದಂಡಾಧಿಕಾರಿಯ ಕಡೆಯ ಅಧಿಕಾರಿ ಏನಾಯಿತು ಎಂದು ನಿಮ್ಮನ್ನು ಕೇಳುತ್ತಾರೆ. ನಿಮ್ಮ ಮಾತಿನಲ್ಲೇ ಹೇಳಿ. ನಿಮ್ಮ ಜೊತೆ ಯಾರಾದರೂ ಇರಬಹುದು.
letter-worker_summary-step-certificate = ನಿಮ್ಮ ಹೆಸರಿನಲ್ಲೇ ಒಂದು ಪತ್ರ ಸಿಗಬೇಕು: ಬಿಡುಗಡೆ ಪತ್ರ. ಅದನ್ನು ಜೋಪಾನವಾಗಿಡಿ. ಮೂಲ ಪತ್ರವನ್ನು ಯಾರಿಗೂ ಕೊಡಬೇಡಿ.
letter-worker_summary-step-assistance = ಮೊದಲಿಗೆ ನಿಮಗೆ ಹಣ ಸಿಗಬೇಕು: { $amount } ವರೆಗೆ.
letter-worker_summary-step-assistance_between = ಮೊದಲಿಗೆ ನಿಮಗೆ ಹಣ ಸಿಗಬೇಕು: ಬಿಡುಗಡೆಯ ದಿನವನ್ನು ಅವಲಂಬಿಸಿ { $low } ಮತ್ತು { $high } ನಡುವೆ.
letter-worker_summary-step-assistance_last_known = ಮೊದಲಿಗೆ ನಿಮಗೆ ಹಣ ಸಿಗಬೇಕು. { $until } ರವರೆಗೆ ಅದು { $amount } ವರೆಗೆ ಇತ್ತು. ಅದಕ್ಕಿಂತ ಕಡಿಮೆ ನಾವು ಕೇಳುವುದಿಲ್ಲ.
letter-worker_summary-step-assistance_unknown = ಮೊದಲಿಗೆ ನಿಮಗೆ ಹಣ ಸಿಗಬೇಕು. ಎಷ್ಟು ಎಂದು ನಾವು ಕೇಳುತ್ತಿದ್ದೇವೆ.
letter-worker_summary-step-police = ಪೊಲೀಸರು ಪ್ರಕರಣವನ್ನು (FIR) ಬರೆದುಕೊಂಡು ನಿಮಗೆ ಉಚಿತವಾಗಿ ಪ್ರತಿ ಕೊಡಬೇಕು.
letter-worker_summary-step-rehabilitation = ಮುಂದೆ ಬದುಕು ಕಟ್ಟಿಕೊಳ್ಳಲು ಇನ್ನಷ್ಟು ನೆರವು ಇದೆ: { $amount } ವರೆಗೆ.
letter-worker_summary-step-rehabilitation_between = ಮುಂದೆ ಬದುಕು ಕಟ್ಟಿಕೊಳ್ಳಲು ಇನ್ನಷ್ಟು ನೆರವು ಇದೆ: { $low } ಮತ್ತು { $high } ನಡುವೆ. ಎಷ್ಟು ಎಂದು ನಾವು ತಿಳಿದುಕೊಳ್ಳುತ್ತಿದ್ದೇವೆ.
letter-worker_summary-step-rehabilitation_last_known = ಮುಂದೆ ಬದುಕು ಕಟ್ಟಿಕೊಳ್ಳಲು ಇನ್ನಷ್ಟು ನೆರವು ಇದೆ. { $until } ರವರೆಗೆ ಅದು { $amount } ವರೆಗೆ ಇತ್ತು.
letter-worker_summary-step-rehabilitation_unknown = ಮುಂದೆ ಬದುಕು ಕಟ್ಟಿಕೊಳ್ಳಲು ಇನ್ನಷ್ಟು ನೆರವು ಇದೆ. ಎಷ್ಟು ಎಂದು ನಾವು ಕೇಳುತ್ತಿದ್ದೇವೆ.
letter-worker_summary-step-wages = ನಿಮಗೆ ಕೊಡದ ಕೂಲಿಯನ್ನು ನೀವು ಕೇಳಬಹುದು.
letter-worker_summary-step-school = ನಿಮ್ಮ ಮಕ್ಕಳು ಹತ್ತಿರದ ಶಾಲೆಗೆ ಉಚಿತವಾಗಿ ಹೋಗಬಹುದು.
letter-worker_summary-step-legal_aid = ಹಣ ಕೊಡದೆ ನೀವು ವಕೀಲರನ್ನು ಪಡೆಯಬಹುದು.
# The day an office must act by.
letter-worker_summary-by = ಕಚೇರಿ ಇದನ್ನು { $date } ರೊಳಗೆ ಮಾಡಬೇಕು
letter-worker_summary-late = ಇದು ತಡವಾಗಿದೆ. ದಿನಗಳು: { $days }.
letter-worker_summary-done = ಆಗಿದೆ
letter-worker_summary-paid_unknown = { $date } ರಂದು ಹಣ ಪಾವತಿಸಲಾಗಿದೆ. ಮೊತ್ತ ತಿಳಿದಿಲ್ಲ. ನಿಮಗೆ ಎಷ್ಟು ಸಿಕ್ಕಿತು ಎಂದು ನಮಗೆ ಹೇಳಿ.
letter-worker_summary-promised = ಏನು ಭರವಸೆ ಕೊಟ್ಟರು, ಯಾರು, ಯಾವಾಗಿನೊಳಗೆ
letter-worker_summary-remember = ನೆನಪಿಡಿ
letter-worker_summary-remember-sign = ನಿಮಗೆ ಅರ್ಥವಾಗದ ಕಾಗದಕ್ಕೆ ಸಹಿ ಅಥವಾ ಹೆಬ್ಬೆರಳು ಗುರುತು ಹಾಕಬೇಡಿ.
letter-worker_summary-remember-threat = ಯಾರಾದರೂ ಬೆದರಿಸಿದರೆ, ಕೂಡಲೇ ನಮಗೆ ಅಥವಾ ಪೊಲೀಸರಿಗೆ ಹೇಳಿ.
letter-worker_summary-remember-copy = ಈ ಪುಟವನ್ನು ಇಟ್ಟುಕೊಳ್ಳಿ. ಪ್ರತಿಯೊಂದು ಕಾಗದದ ಪ್ರತಿ ಕೇಳಿ.
letter-worker_summary-contact = ನಿಮಗೆ ಸಹಾಯ ಮಾಡುವವರು
letter-worker_summary-read_over = ಈ ಪುಟವನ್ನು ನನಗೆ { $language } ಭಾಷೆಯಲ್ಲಿ ಓದಿ ಹೇಳಲಾಯಿತು.

## Signature, reader-over, witness, receipt

letter-signature-heading = ಪತ್ರ ಬರೆದವರು
letter-signature-thumb = ಹೆಬ್ಬೆರಳು ಗುರುತು
letter-signature-sign = ಸಹಿ
letter-signature-name = ಹೆಸರು
letter-signature-parent = ಯಾರ ಮಗ, ಮಗಳು, ಪತಿ ಅಥವಾ ಪತ್ನಿ
letter-signature-address = ವಿಳಾಸ
letter-signature-place_date = ಸ್ಥಳ ಮತ್ತು ದಿನಾಂಕ
letter-signature-applicant = ಅರ್ಜಿದಾರರು
letter-signature-applicant_child = ಅರ್ಜಿದಾರರು ಮಗು: ತಾಯಿ, ತಂದೆ ಅಥವಾ ಪಾಲಕರು ಸಹಿ ಮಾಡುತ್ತಾರೆ
letter-signature-applicant_heir = ಮೃತಪಟ್ಟವರ ಪರವಾಗಿ: ವಾರಸುದಾರರು ಸಹಿ ಮಾಡುತ್ತಾರೆ
letter-signature-for_organisation = { $organisation } ಪರವಾಗಿ
# The person who read the letter aloud to the one who signs.
letter-signature-reader = ಓದಿ ಹೇಳಿದವರು
letter-signature-reader_text = ಈ ಪತ್ರವನ್ನು ಸಹಿ ಮಾಡುವವರಿಗೆ ನಾನು { $language } ಭಾಷೆಯಲ್ಲಿ ಓದಿ ಹೇಳಿದ್ದೇನೆ. ಇದು ಅರ್ಥವಾಗಿದೆ ಮತ್ತು ನಿಜವಾಗಿದೆ ಎಂದು ಅವರು ಹೇಳಿದರು.
letter-signature-witness = ಸಾಕ್ಷಿ
letter-signature-receipt = ಕಚೇರಿಯಲ್ಲಿ ಸ್ವೀಕರಿಸಿದ್ದು
letter-signature-receipt_text = ಹೆಸರು ಮತ್ತು ಹುದ್ದೆ, ದಿನಾಂಕ ಮತ್ತು ಸಮಯ, ಕೊಟ್ಟ ಸಂಖ್ಯೆ, ಮೊಹರು
letter-signature-interpreter = ದುಭಾಷಿ

## Annexures (the letters A, B, C are put before them)

letter-annexure-people = ಸಂಬಂಧಪಟ್ಟವರು
letter-annexure-statement = ಕಾರ್ಮಿಕರ ಹೇಳಿಕೆ
letter-annexure-certificates = ಬಿಡುಗಡೆ ಪತ್ರಗಳ ಅಥವಾ ಆದೇಶದ ಪ್ರತಿಗಳು
letter-annexure-letters = ಹಿಂದಿನ ಪತ್ರಗಳು ಮತ್ತು ರಸೀದಿಗಳು
letter-annexure-wages = ಕೂಲಿಯ ಲೆಕ್ಕ
letter-annexure-bank = ಬ್ಯಾಂಕ್ ಖಾತೆ ಮತ್ತು ಗುರುತಿನ ದಾಖಲೆಗಳು, ಇರುವಷ್ಟು
