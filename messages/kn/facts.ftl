### The facts of one person's labour: one message for each name of the public contract.
### The value is a short label (a column, a line on the case page). .ask is the question as it is read
### aloud to the worker: kind, second person, one thing at a time. .help is for the interviewer.
### "Not known" is always a good answer; nobody is pressed for one.

## Place and time

# A label such as TN-0042-3; never a person's name.
fact-case = ಪ್ರಕರಣದ ಗುರುತು
    .ask = ಈ ವ್ಯಕ್ತಿಯ ಪ್ರಕರಣಕ್ಕೆ ಯಾವ ಗುರುತು ಕೊಡಬಯಸುತ್ತೀರಿ?
    .help = ಹೆಸರಲ್ಲದ ಚಿಕ್ಕ ಗುರುತು. ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಬೇರೆಯಾಗಿರಬೇಕು.
fact-work-state = ಕೆಲಸ ಇದ್ದ ರಾಜ್ಯ
    .ask = ಕೆಲಸ ಯಾವ ರಾಜ್ಯದಲ್ಲಿತ್ತು?
fact-work-district = ಕೆಲಸ ಇದ್ದ ಜಿಲ್ಲೆ
    .ask = ಕೆಲಸ ಯಾವ ಜಿಲ್ಲೆಯಲ್ಲಿತ್ತು?
    .help = ಜಿಲ್ಲೆ ಗೊತ್ತಿಲ್ಲದಿದ್ದರೆ, ಹತ್ತಿರದ ಪಟ್ಟಣ ಅಥವಾ ಸಂತೆಯನ್ನು ಬರೆಯಿರಿ.
fact-home-state = ಸ್ವಂತ ರಾಜ್ಯ
    .ask = ನೀವು ಯಾವ ರಾಜ್ಯದವರು?
fact-home-district = ಸ್ವಂತ ಜಿಲ್ಲೆ
    .ask = ನಿಮ್ಮ ಮನೆ ಯಾವ ಜಿಲ್ಲೆಯಲ್ಲಿದೆ?
fact-work-kind = ಕೆಲಸದ ಬಗೆ
    .ask = ಅದು ಯಾವ ಬಗೆಯ ಕೆಲಸ?
# The exact job: minimum wage rates hang on it.
fact-work-task = ಮಾಡಿದ ಕೆಲಸ
    .ask = ನೀವು ಅಲ್ಲಿ ನಿಖರವಾಗಿ ಏನು ಕೆಲಸ ಮಾಡುತ್ತಿದ್ದಿರಿ?
    .help = ಉದಾಹರಣೆಗೆ ಇಟ್ಟಿಗೆ ಹಾಕುವುದು, ಗೂಡಿಗೆ ಹೊರುವುದು, ಸುಡುವುದು, ತುಂಬುವುದು, ಉಳುವುದು, ಅಡುಗೆ. ಕೂಲಿಯ ದರ ಇದನ್ನು ಅವಲಂಬಿಸಿದೆ.
# Wage orders divide a State into zones or areas.
fact-work-zone = ವೇತನ ವಲಯ
    .ask = ಅದು ನಗರವೇ, ಸಣ್ಣ ಪಟ್ಟಣವೇ, ಹಳ್ಳಿಯೇ?
    .help = ಗೊತ್ತಿದ್ದರೆ, ರಾಜ್ಯದ ವೇತನ ಆದೇಶದ ವಲಯ, ಉದಾಹರಣೆಗೆ A, B ಅಥವಾ C.
fact-work-from = ಕೆಲಸ ಆರಂಭ
    .ask = ನೀವು ಅಲ್ಲಿ ಯಾವಾಗ ಕೆಲಸ ಆರಂಭಿಸಿದಿರಿ?
    .help = ವರ್ಷ ಮಾತ್ರ ಸಾಕು, ಅಥವಾ ತಿಂಗಳು ಮತ್ತು ವರ್ಷ. ಹಬ್ಬ ಅಥವಾ ಸುಗ್ಗಿ ನೆನಪಿಗೆ ನೆರವಾಗುತ್ತದೆ.
fact-work-to = ಕೆಲಸ ಮುಗಿದದ್ದು
    .ask = ನೀವು ಅಲ್ಲಿ ಯಾವಾಗ ಕೆಲಸ ನಿಲ್ಲಿಸಿದಿರಿ?
    .help = ಇನ್ನೂ ಅಲ್ಲೇ ಇದ್ದರೆ ಖಾಲಿ ಬಿಡಿ. ಪ್ರತಿಯೊಂದು ಹಂಗಾಮನ್ನೂ ಪ್ರತ್ಯೇಕ ಅವಧಿಯಾಗಿ ಬರೆಯಿರಿ.
fact-days-worked = ಕೆಲಸ ಮಾಡಿದ ದಿನಗಳು
    .ask = ಆ ಸಮಯದಲ್ಲಿ ಸುಮಾರು ಎಷ್ಟು ದಿನ ಕೆಲಸ ಮಾಡಿದಿರಿ?
    .help = ಗೊತ್ತಿದ್ದರೆ ಮಾತ್ರ. ವಾರ ಅಥವಾ ಹಂಗಾಮಿನ ಲೆಕ್ಕ ನೆರವಾಗುತ್ತದೆ.
fact-informed-on = ಕಚೇರಿಗೆ ತಿಳಿಸಲಾಯಿತು
    .ask = ಈ ಬಗ್ಗೆ ಮೊದಲು ಯಾವಾಗ ಕಚೇರಿಗೆ ತಿಳಿಸಲಾಯಿತು?

## How this was told

fact-told-private = ಏಕಾಂತದಲ್ಲಿ ಹೇಳಿದ್ದು
    .ask = ಕೆಲಸದ ಸ್ಥಳದ ಯಾರೂ ಕೇಳಿಸಿಕೊಳ್ಳದಂತೆ ನಾವು ಇಲ್ಲಿ ಒಂಟಿಯಾಗಿದ್ದೇವೆಯೇ?
    .help = ಸಂದರ್ಶಕರು ನಿರ್ಧರಿಸಬೇಕು. ಮಾಲೀಕರಿಗೆ ಕೇಳಿಸುವಂತೆ ಹೇಳಿದ “ಇಲ್ಲ” ಅನ್ನು ತಿಳಿದಿಲ್ಲ ಎಂದು ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ.
fact-told-language = ಸಂದರ್ಶನದ ಭಾಷೆ
    .ask = ನಿಮಗೆ ಯಾವ ಭಾಷೆ ಮಾತನಾಡಲು ಅತಿ ಸುಲಭ?
fact-told-interpreter = ದುಭಾಷಿ ನೆರವಾದರು
    .ask = ನಮ್ಮ ನಡುವೆ ಯಾರಾದರೂ ಭಾಷಾಂತರ ಮಾಡುತ್ತಿದ್ದಾರೆಯೇ?
    .help = ಈ ಭಾಷಾಂತರಕಾರರು ಅವರಿಗೆ ಒಪ್ಪಿಗೆಯೇ ಎಂದು ಮೊದಲು ಕೇಳಿ. ಕೆಲಸದ ಸ್ಥಳದವರನ್ನು ಅಥವಾ ಅವರ ಸಂಬಂಧಿಕರನ್ನು ದುಭಾಷಿಯಾಗಿಸಬೇಡಿ.

## The person

fact-person-worked = ವ್ಯಕ್ತಿ ಅಲ್ಲಿ ಕೆಲಸ ಮಾಡಿದರು
    .ask = ನೀವೇ ಅಲ್ಲಿ ಕೆಲಸ ಮಾಡಿದಿರಾ?
    .help = ಚಿಕ್ಕ ಮಕ್ಕಳು ಅಥವಾ ವಯಸ್ಸಾದ ತಂದೆತಾಯಿಯಂತಹ ಕೆಲಸ ಮಾಡದವರನ್ನೂ ಹಿಡಿದಿಟ್ಟಿರಬಹುದು. ಅವರೂ ಲೆಕ್ಕಕ್ಕೆ ಬರುತ್ತಾರೆ.
fact-worker-age = ಈಗಿನ ವಯಸ್ಸು
    .ask = ನಿಮ್ಮ ವಯಸ್ಸೆಷ್ಟು?
    .help = ಪೂರ್ಣ ವರ್ಷಗಳಲ್ಲಿ. ಏನೂ ಇಲ್ಲದಿರುವುದಕ್ಕಿಂತ ಅಂದಾಜು ಲೇಸು; ವಯಸ್ಸು ಹೇಗೆ ತಿಳಿದಿದೆ ಎಂದು ಮುಂದೆ ಹೇಳಿ.
fact-age-at_start = ಕೆಲಸ ಆರಂಭವಾದಾಗ ವಯಸ್ಸು
    .ask = ಅಲ್ಲಿ ಕೆಲಸ ಆರಂಭಿಸಿದಾಗ ನಿಮ್ಮ ವಯಸ್ಸೆಷ್ಟಿತ್ತು?
    .help = 15ರಲ್ಲಿ ಕರೆದೊಯ್ದು 19ರಲ್ಲಿ ಬಿಡುಗಡೆಯಾದವರು ಮಗುವಾಗಿಯೂ ವಯಸ್ಕರಾಗಿಯೂ ಲೆಕ್ಕಕ್ಕೆ ಬರುತ್ತಾರೆ.
fact-age-basis = ವಯಸ್ಸು ಹೇಗೆ ತಿಳಿದಿದೆ
    .ask = ನಿಮ್ಮ ವಯಸ್ಸು ನಿಮಗೆ ಹೇಗೆ ಗೊತ್ತು?
fact-worker-sex = ಲಿಂಗ
    .ask = ನೀವು ಮಹಿಳೆಯೇ, ಪುರುಷರೇ, ತೃತೀಯ ಲಿಂಗಿಯೇ?
    .help = ವ್ಯಕ್ತಿ ತಮ್ಮ ಬಗ್ಗೆ ಹೇಳುವುದನ್ನು ಬರೆಯಿರಿ.
# Social category as used in certificates: Scheduled Caste, Scheduled Tribe, Other Backward Class, general.
fact-worker-category = ಸಾಮಾಜಿಕ ವರ್ಗ
    .ask = ನಿಮ್ಮ ಕುಟುಂಬ ಪರಿಶಿಷ್ಟ ಜಾತಿ, ಪರಿಶಿಷ್ಟ ಪಂಗಡ, ಇತರ ಹಿಂದುಳಿದ ವರ್ಗಕ್ಕೆ ಸೇರಿದೆಯೇ, ಅಥವಾ ಯಾವುದಕ್ಕೂ ಇಲ್ಲವೇ?
    .help = ಪರಿಶಿಷ್ಟ ಜಾತಿ ಮತ್ತು ಪಂಗಡಗಳವರಿಗೆ ಹೆಚ್ಚು ಕಾನೂನು ರಕ್ಷಣೆ ಇದೆ. ಇದು ಯಾರ ವಿರುದ್ಧವೂ ಲೆಕ್ಕಕ್ಕೆ ಬರುವುದಿಲ್ಲ.
fact-worker-disabled = ಅಂಗವೈಕಲ್ಯ ಇದೆ
    .ask = ನಿಮಗೆ ದೇಹದ ಅಥವಾ ಮನಸ್ಸಿನ ಅಂಗವೈಕಲ್ಯ ಇದೆಯೇ?
    .help = ಇದರಿಂದ ಸಲ್ಲಬೇಕಾದ ನೆರವು ಹೆಚ್ಚುತ್ತದೆ. ಇದು ವ್ಯಕ್ತಿಯ ವಿರುದ್ಧ ಲೆಕ್ಕಕ್ಕೆ ಬರುವುದಿಲ್ಲ.
fact-worker-migrant = ಬೇರೆ ಕಡೆಯಿಂದ ಬಂದವರು
    .ask = ಈ ಕೆಲಸಕ್ಕಾಗಿ ಬೇರೆ ಊರಿನಿಂದ ಬಂದಿರಾ? ಬೇರೆ ರಾಜ್ಯದಿಂದಲೇ?
fact-worker-contract_labour = ಗುತ್ತಿಗೆದಾರರ ಮೂಲಕ ಬಂದವರು ಅಥವಾ ಕೂಲಿ ಪಡೆದವರು
    .ask = ಗುತ್ತಿಗೆದಾರ ಅಥವಾ ದಲ್ಲಾಳಿ ನಿಮ್ಮನ್ನು ಕೆಲಸಕ್ಕೆ ಕರೆತಂದರೇ, ಅಥವಾ ಕೂಲಿ ಕೊಟ್ಟರೇ?
    .help = ಇದನ್ನೂ ಕೇಳಿ: ನಿಮ್ಮನ್ನು ಕರೆತಂದವರು ಯಾರು? ಕೂಲಿ ಕೊಟ್ಟವರು ಯಾರು? ಗುತ್ತಿಗೆದಾರ, ಮೇಸ್ತ್ರಿ ಅಥವಾ ದಲ್ಲಾಳಿ ಕೆಲಸಕ್ಕೆ ಸೇರಿಸಿದ್ದರೆ ಅಥವಾ ಕೂಲಿ ಹಂಚಿದ್ದರೆ “ಹೌದು”.
fact-identity-none = ಗುರುತಿನ ದಾಖಲೆ ಇಲ್ಲ
    .ask = ನಿಮ್ಮದೇ ಆದ ಯಾವ ಗುರುತಿನ ಚೀಟಿ ಅಥವಾ ದಾಖಲೆಯೂ ಇಲ್ಲದೆ ಇದ್ದೀರಾ?
    .help = ಒಂದೂ ಇಲ್ಲದಿದ್ದರೆ “ಹೌದು”. ಆಗ ಅರ್ಜಿ ಹಾಕಲು ಕಚೇರಿ ನೆರವಾಗಬೇಕು.

## How it began

fact-agreement-made = ಒಪ್ಪಂದ ಆಗಿತ್ತು
    .ask = ಕೆಲಸ ಮತ್ತು ಹಣದ ಬಗ್ಗೆ ಬಾಯಿಮಾತಿನ ಅಥವಾ ಬರಹದ ಒಪ್ಪಂದ ಇತ್ತೇ?
    .help = ನಾಲ್ಕು ಮಾತು ಸಾಕು. “ನಮ್ಮ ಕುಟುಂಬ ಅವರಿಗೆ ದುಡಿಯುತ್ತದೆ” ಎಂಬ ಪದ್ಧತಿಯೂ ಒಪ್ಪಂದವೇ.
fact-recruited-by_deception = ಕೆಲಸದ ಬಗ್ಗೆ ಮೋಸ
    .ask = ಕೂಲಿ, ಕೆಲಸ, ಸ್ಥಳ ಅಥವಾ ನಿಮ್ಮ ಸ್ವಾತಂತ್ರ್ಯ ಹೇಳಿದ್ದಕ್ಕಿಂತ ಬೇರೆಯಾಗಿತ್ತೇ?
    .help = ಇದನ್ನೂ ಕೇಳಿ: ಕೆಲಸದ ಬಗ್ಗೆ ನಿಮಗೆ ಏನು ಹೇಳಿದ್ದರು? ಬಂದಾಗ ಏನು ಕಂಡಿರಿ? ಕೂಲಿ, ಕೆಲಸ, ಸ್ಥಳ ಅಥವಾ ಸ್ವಾತಂತ್ರ್ಯ ಹೇಳಿದ್ದಕ್ಕಿಂತ ಬೇರೆಯಾಗಿದ್ದರೆ “ಹೌದು”.
fact-recruited-transported = ಯಾರೋ ಅಲ್ಲಿಗೆ ಕರೆದೊಯ್ದರು
    .ask = ಯಾರಾದರೂ ನಿಮ್ಮನ್ನು ಅಲ್ಲಿಗೆ ಕರೆದೊಯ್ದರೇ, ಅಥವಾ ಪ್ರಯಾಣ ಏರ್ಪಡಿಸಿ ಹಣ ಕೊಟ್ಟರೇ?

## Advance and debt

fact-advance-taken = ಮುಂಗಡ ಪಡೆಯಲಾಗಿತ್ತು
    .ask = ಕೆಲಸಕ್ಕೆ ಮೊದಲು ನೀವು ಅಥವಾ ಕುಟುಂಬದ ಯಾರಾದರೂ ಹಣ, ಆಹಾರ ಅಥವಾ ಬೇರೇನಾದರೂ ಪಡೆದಿರಾ?
    .help = ಕಾಗದ ಬೇಕಿಲ್ಲ. ಸಾಲದ ಆಹಾರ, ಬಸ್ ದರ ಅಥವಾ ಮದುವೆಯೂ ಲೆಕ್ಕಕ್ಕೆ ಬರುತ್ತದೆ.
fact-advance-amount = ಮುಂಗಡದ ಮೊತ್ತ
    .ask = ಆಗ ಅದು ಎಷ್ಟಿತ್ತು?
fact-debt-said_now = ಈಗ ಬಾಕಿ ಎಂದು ಅವರು ಹೇಳುವುದು
    .ask = ನೀವು ಇನ್ನೂ ಎಷ್ಟು ಕೊಡಬೇಕು ಎಂದು ಅವರು ಹೇಳುತ್ತಾರೆ?
    .help = ಮಾಲೀಕರು ಹೇಳುವುದು. ಮೊತ್ತ ಎಷ್ಟೇ ಇರಲಿ, ಕಾನೂನಿನಲ್ಲಿ ಜೀತದ ಸಾಲ ಅಳಿದುಹೋಗಿದೆ.
fact-advance-by = ಮುಂಗಡ ಪಡೆದವರು
    .ask = ಯಾರು ಪಡೆದರು: ನೀವು, ತಂದೆ ಅಥವಾ ತಾಯಿ, ಪತಿ ಅಥವಾ ಪತ್ನಿ, ಬೇರೆಯವರು?
fact-advance-from = ಮುಂಗಡ ಕೊಟ್ಟವರು
    .ask = ಯಾರು ಕೊಟ್ಟರು?
fact-advance-documented = ಮುಂಗಡ ಬರಹದಲ್ಲಿದೆ
    .ask = ಅದರ ಬಗ್ಗೆ ಏನಾದರೂ ಬರೆದಿಡಲಾಗಿತ್ತೇ?
    .help = ದಾಖಲೆಗಾಗಿ ಮಾತ್ರ. ಕಾಗದ ಇದ್ದರೂ ಇಲ್ಲದಿದ್ದರೂ, ಇದು ವ್ಯಕ್ತಿಯ ವಿರುದ್ಧ ಲೆಕ್ಕಕ್ಕೆ ಬರುವುದಿಲ್ಲ.
fact-advance-cause = ಮುಂಗಡ ಯಾವುದಕ್ಕಾಗಿ
    .ask = ನಿಮ್ಮ ಕುಟುಂಬಕ್ಕೆ ಅದು ಯಾವುದಕ್ಕಾಗಿ ಬೇಕಿತ್ತು?
fact-obligation-customary = ಪದ್ಧತಿಯಿಂದ ದುಡಿಯಬೇಕಾಯಿತು
    .ask = ನಿಮ್ಮ ಊರಿನಲ್ಲಿ ಅಥವಾ ಸಮುದಾಯದಲ್ಲಿ ಮೊದಲಿನಿಂದ ಹಾಗೇ ಇದೆ ಎಂದು ಅಲ್ಲಿ ದುಡಿಯಬೇಕಾಯಿತೇ?
fact-obligation-inherited = ಸಾಲ ಅಥವಾ ಹೊಣೆ ಹಿರಿಯರಿಂದ ಬಂತು
    .ask = ಸಾಲ ಅಥವಾ ದುಡಿಯುವ ಹೊಣೆ ನಿಮ್ಮ ತಂದೆ, ತಾಯಿ, ಅಜ್ಜ ಅಥವಾ ಅಜ್ಜಿಯಿಂದ ನಿಮಗೆ ಬಂತೇ?
fact-obligation-caste = ಜಾತಿಯಿಂದ ದುಡಿಯಬೇಕಾಯಿತು
    .ask = ಹುಟ್ಟಿದ ಜಾತಿ ಅಥವಾ ಸಮುದಾಯದ ಕಾರಣಕ್ಕೆ ಅಲ್ಲಿ ದುಡಿಯಬೇಕಾಯಿತೇ?
fact-obligation-surety = ಬೇರೊಬ್ಬರಿಗೆ ಜಾಮೀನು ನಿಂತದ್ದು
    .ask = ನೀವು ಜಾಮೀನು ನಿಂತವರು ಸಾಲ ತೀರಿಸದ ಕಾರಣ ನೀವು ದುಡಿಯಬೇಕಾಯಿತೇ?
# Names of the 31 customary forms in the Act, such as Hali, Kamiya, Vetti, or the local word.
fact-custom-name = ಪದ್ಧತಿಯ ಸ್ಥಳೀಯ ಹೆಸರು
    .ask = ನಿಮ್ಮ ಊರಿನಲ್ಲಿ ಇಂತಹ ದುಡಿಮೆಗೆ ಹೆಸರಿದೆಯೇ?
    .help = ಉದಾಹರಣೆಗೆ ಹಾಲಿ, ಕಾಮಿಯಾ, ಜೀತ, ವೆಟ್ಟಿ, ಸಾಗ್ರಿ. ಅಧಿನಿಯಮ ಅದನ್ನು ಹೆಸರಿಸಿದ್ದರೆ ಒಪ್ಪಂದ ಇತ್ತೆಂದು ಭಾವಿಸಲಾಗುತ್ತದೆ.
fact-consideration-other = ಬೆಲೆಯುಳ್ಳ ಬೇರೇನೋ ಕೊಡಲಾಗಿತ್ತು
    .ask = ಮನೆ ಅಥವಾ ಭೂಮಿಯಂತಹ ಬೇರೇನನ್ನಾದರೂ ಪಡೆದು ಅದಕ್ಕಾಗಿ ನೀವು ಅಥವಾ ಕುಟುಂಬ ದುಡಿಯಬೇಕಾಯಿತೇ?

## Pay

fact-wage-none = ಕೂಲಿಯೇ ಇಲ್ಲ
    .ask = ಯಾವುದೇ ಕೂಲಿ ಇಲ್ಲದೆ ಕೆಲಸ ಮಾಡಿದಿರಾ?
    .help = ಊಟದ ಹಣ ಮಾತ್ರವಾದರೂ, ಯಾವುದಾದರೂ ಹಣ ಸಿಕ್ಕಿದ್ದರೆ “ಇಲ್ಲ”: ಅದನ್ನು ಮೊತ್ತವಾಗಿ ಬರೆಯಿರಿ. ಇದನ್ನೂ ಕೇಳಿ: ಊಟಕ್ಕೆ ವಾರದ ಹಣ? ಎಷ್ಟು ಜನರಿಗೆ? ಹಂಗಾಮಿನ ಕೊನೆಯಲ್ಲಿ?
fact-wage-amount = ನಿಜವಾಗಿ ಸಿಕ್ಕ ಕೂಲಿ
    .ask = ನಿಜವಾಗಿ ನಿಮ್ಮ ಕೈಗೆ ಎಷ್ಟು ಹಣ ಬಂತು?
    .help = ಎಲ್ಲ ಕಡಿತದ ನಂತರ. ಎಷ್ಟು ಸಮಯಕ್ಕೆ, ಎಷ್ಟು ಜನರಿಗೆ ಎಂದು ಮುಂದೆ ಹೇಳಿ.
fact-wage-unit = ಕೂಲಿ ಯಾವುದಕ್ಕೆ
    .ask = ಅದು ದಿನಕ್ಕೋ, ವಾರಕ್ಕೋ, ತಿಂಗಳಿಗೋ, ಹಂಗಾಮಿಗೋ, ತುಂಡು ಲೆಕ್ಕಕ್ಕೋ?
fact-wage-shared_by = ಈ ಕೂಲಿ ಎಷ್ಟು ಜನರಿಗೆ
    .ask = ಆ ಹಣ ಎಷ್ಟು ಜನರಿಗೆ?
    .help = ಗೂಡುಗಳು ದಂಪತಿ ಮತ್ತು ಕುಟುಂಬಕ್ಕೆ ಒಟ್ಟಾಗಿ ಕೊಡುತ್ತವೆ. ಪ್ರತಿಯೊಬ್ಬರ ಕೂಲಿಯನ್ನು ಅದರಿಂದ ಲೆಕ್ಕ ಹಾಕಲಾಗುತ್ತದೆ.
fact-wage-promised = ಹೇಳಿದ್ದ ಕೂಲಿ
    .ask = ಎಷ್ಟು ಕೊಡುವುದಾಗಿ ಹೇಳಿದ್ದರು?
    .help = ನಿಜವಾಗಿ ಸಿಕ್ಕ ಕೂಲಿಯ ಅದೇ ಅವಧಿಗೆ ಅಥವಾ ಅಷ್ಟೇ ತುಂಡುಗಳಿಗೆ.
fact-wage-in_kind = ಕೂಲಿಯಾಗಿ ಕೊಟ್ಟ ವಸ್ತುಗಳು
    .ask = ಕೂಲಿಯಾಗಿ ಕೊಟ್ಟ ಧಾನ್ಯ, ಊಟ ಅಥವಾ ಇತರ ವಸ್ತುಗಳ ಬೆಲೆ ಎಷ್ಟು?
fact-wage-local_usual = ಅದೇ ಕೆಲಸಕ್ಕೆ ಅಲ್ಲಿಯ ಸಾಮಾನ್ಯ ಕೂಲಿ
    .ask = ಅದೇ ಕೆಲಸಕ್ಕೆ ಅಲ್ಲಿ ಇತರರಿಗೆ ದಿನಕ್ಕೆ ಎಷ್ಟು ಸಿಗುತ್ತದೆ?
    .help = ಕೆಲಸಕ್ಕೆ ಕನಿಷ್ಠ ವೇತನ ನಿಗದಿಯಾಗದಿದ್ದಾಗ ಅಥವಾ ದರ ನಮಗೆ ತಿಳಿಯದಿದ್ದಾಗ ಬಳಸಲಾಗುತ್ತದೆ.
fact-wage-deducted = ಮುಂಗಡಕ್ಕಾಗಿ ಕೂಲಿಯಿಂದ ಕಡಿತ
    .ask = ಮುಂಗಡಕ್ಕಾಗಿ ನಿಮ್ಮ ಕೂಲಿಯಿಂದ ಎಷ್ಟು ಕಡಿತ ಮಾಡಿದರು?
    .help = ಪೂರ್ತಿ ಅವಧಿಗೆ. ಜೀತದ ಸಾಲಕ್ಕೆ ಕಡಿತ ಮಾಡಿದ್ದನ್ನು ಕೊಟ್ಟಿಲ್ಲವೆಂದು ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ.
fact-output-per_day = ದಿನಕ್ಕೆ ಮಾಡಿದ ತುಂಡುಗಳು
    .ask = ದಿನಕ್ಕೆ ಎಷ್ಟು ಇಟ್ಟಿಗೆ ಅಥವಾ ತುಂಡು ಮಾಡುತ್ತಿದ್ದಿರಿ?
fact-output-shared_by = ಇವುಗಳನ್ನು ಮಾಡಿದ ಜನ
    .ask = ಎಷ್ಟು ಜನ ಸೇರಿ ಅವುಗಳನ್ನು ಮಾಡಿದಿರಿ?

## Work

fact-hours-per_day = ದಿನಕ್ಕೆ ಕೆಲಸದ ಗಂಟೆಗಳು
    .ask = ದಿನಕ್ಕೆ ಎಷ್ಟು ಗಂಟೆ ಕೆಲಸ ಮಾಡುತ್ತಿದ್ದಿರಿ?
    .help = ಇದನ್ನೂ ಕೇಳಿ: ಎಷ್ಟು ಗಂಟೆಯಿಂದ ಎಷ್ಟು ಗಂಟೆಯವರೆಗೆ? ಊಟ ಮತ್ತು ವಿಶ್ರಾಂತಿಯ ಸಮಯ ಕಳೆಯಿರಿ.
fact-days-per_week = ವಾರಕ್ಕೆ ಕೆಲಸದ ದಿನಗಳು
    .ask = ವಾರದಲ್ಲಿ ಎಷ್ಟು ದಿನ ಕೆಲಸ ಮಾಡುತ್ತಿದ್ದಿರಿ?
    .help = ರಜೆಯ ದಿನ ಇಲ್ಲದಿದ್ದರೆ 7.
fact-skill = ಕೌಶಲ
    .ask = ಅದು ಯಾರಾದರೂ ಮಾಡಬಹುದಾದ ಕೆಲಸವೇ, ಕಲಿಯಬೇಕಾದ ಕೆಲಸವೇ?
    .help = ಖಚಿತವಿಲ್ಲದಿದ್ದರೆ ಬಿಡಿ. ಆಗ ಅತಿ ಕಡಿಮೆ ದರ ತೆಗೆದುಕೊಳ್ಳಲಾಗುತ್ತದೆ.

## Leaving

fact-free-other_work = ಬೇರೆ ಕೆಲಸ ಮಾಡುವ ಸ್ವಾತಂತ್ರ್ಯ
    .ask = ಹಣ ತೀರುವ ಮೊದಲು ಬೇರೆ ಕಡೆ ಕೆಲಸ ಮಾಡಬಹುದಿತ್ತೇ?
fact-free-movement = ಬಿಟ್ಟು ಹೋಗುವ ಮತ್ತು ಓಡಾಡುವ ಸ್ವಾತಂತ್ರ್ಯ
    .ask = ತಡೆ ಅಥವಾ ಶಿಕ್ಷೆ ಇಲ್ಲದೆ ನೀವೂ ನಿಮ್ಮ ಕುಟುಂಬವೂ ಅಲ್ಲಿಂದ ಹೊರಟು ಬೇಕಾದ ಕಡೆ ಹೋಗಬಹುದಿತ್ತೇ?
    .help = ಇದನ್ನೂ ಕೇಳಿ: ನಿಮ್ಮ ಕುಟುಂಬ ಇಂದು ರಾತ್ರಿ ಹೊರಟರೆ ಏನಾಗುತ್ತಿತ್ತು? ತಡೆದರೆ, ಮರಳಿ ತಂದರೆ, ಹೊಡೆದರೆ ಅಥವಾ ಹಣ ಕೇಳಿದರೆ “ಇಲ್ಲ”. ಅಂಗಡಿಗೆ ಹೋಗುವುದು ಸ್ವಾತಂತ್ರ್ಯವಲ್ಲ.
fact-free-sale = ತಮ್ಮ ವಸ್ತು ಮಾರುವ ಸ್ವಾತಂತ್ರ್ಯ
    .ask = ನಿಮ್ಮದನ್ನು ಅಥವಾ ನೀವು ಮಾಡಿದ್ದನ್ನು ಇಷ್ಟ ಬಂದವರಿಗೆ ಮಾರುಕಟ್ಟೆ ಬೆಲೆಗೆ ಮಾರಬಹುದಿತ್ತೇ?
fact-debt-held_them = ಸಾಲ ಅಲ್ಲಿ ಹಿಡಿದಿಟ್ಟಿತು
    .ask = ಈ ಸಾಲ ನಿಮ್ಮನ್ನು ಅಲ್ಲಿ ಹಿಡಿದಿಟ್ಟಿತೇ?

## Harm. Only in private; stop when the person wants to stop.

fact-force-threat = ಬೆದರಿಕೆ
    .ask = ಯಾರಾದರೂ ನಿಮ್ಮನ್ನು ಅಥವಾ ಕುಟುಂಬವನ್ನು ಬೆದರಿಸಿದರೇ?
    .help = ಹಾನಿ, ಪೊಲೀಸ್, ಮನೆ ಅಥವಾ ಕೂಲಿ ಕಳೆದುಕೊಳ್ಳುವ ಬೆದರಿಕೆ.
fact-force-violence = ಹೊಡೆತ ಅಥವಾ ನೋವು
    .ask = ಯಾರಾದರೂ ನಿಮ್ಮನ್ನು ಅಥವಾ ಪಕ್ಕದವರನ್ನು ಹೊಡೆದರೇ, ನೋಯಿಸಿದರೇ?
# Asked only by a trained person, in private.
fact-force-sexual = ಲೈಂಗಿಕ ದೌರ್ಜನ್ಯ
    .ask = ನಿಮಗೆ ಇಷ್ಟವಿಲ್ಲದ ರೀತಿ ಯಾರಾದರೂ ಮುಟ್ಟಿದರೇ, ಕಾಡಿದರೇ?
    .help = ಇದಕ್ಕೆ ತರಬೇತಿ ಇದ್ದರೆ ಮಾತ್ರ, ಏಕಾಂತದಲ್ಲಿ, ವ್ಯಕ್ತಿ ಆರಿಸಿದವರು ಜೊತೆಗಿರುವಾಗ. ಬಿಡಬಹುದು.
fact-force-confinement = ಕೂಡಿಹಾಕಿದ್ದು ಅಥವಾ ಹೋಗದಂತೆ ತಡೆದದ್ದು
    .ask = ನಿಮ್ಮನ್ನು ಎಂದಾದರೂ ಕೂಡಿಹಾಕಿದರೇ, ಗೇಟಿನಲ್ಲಿ ತಡೆದರೇ?
fact-force-surveillance = ಕಣ್ಣಿಟ್ಟಿದ್ದು
    .ask = ಹೊರಗೆ ಹೋದಾಗ ಅಥವಾ ರಾತ್ರಿ ಯಾರಾದರೂ ನಿಮ್ಮ ಮೇಲೆ ಕಣ್ಣಿಟ್ಟಿದ್ದರೇ?
fact-force-documents_held = ದಾಖಲೆಗಳು ಬೇರೆಯವರ ಬಳಿ
    .ask = ನಿಮ್ಮ ಚೀಟಿ, ದಾಖಲೆ, ಬ್ಯಾಂಕ್ ಪುಸ್ತಕ ಅಥವಾ ಫೋನನ್ನು ಯಾರಾದರೂ ತೆಗೆದುಕೊಂಡರೇ, ಇಟ್ಟುಕೊಂಡರೇ?
fact-force-wages_withheld = ಕೂಲಿ ತಡೆಹಿಡಿದದ್ದು
    .ask = ನೀವು ಅಲ್ಲೇ ಇರಲೆಂದು ಕೂಲಿ ತಡೆಹಿಡಿದರೇ?
fact-force-isolation = ಇತರರಿಂದ ದೂರ ಇಟ್ಟಿದ್ದು
    .ask = ಕುಟುಂಬ ಅಥವಾ ಇತರರ ಜೊತೆ ಮಾತನಾಡದಂತೆ ನಿಮ್ಮನ್ನು ತಡೆದರೇ?
    .help = ಬೇಕಾದಾಗ ಮಾತನಾಡಲು ಆಗದಿದ್ದರೆ “ಹೌದು”.
fact-force-deception = ಮೋಸ
    .ask = ನಿಮ್ಮನ್ನು ಕರೆತರಲು ಅಥವಾ ಉಳಿಸಿಕೊಳ್ಳಲು ಸುಳ್ಳಾದ ಮಾತು ಹೇಳಿದರೇ?
fact-force-excessive_overtime = ಅತಿ ಹೆಚ್ಚು ಗಂಟೆ ದುಡಿಸಿದ್ದು
    .ask = ನಿರಾಕರಿಸಲಾಗದೆ, ಇತರರಿಗಿಂತ ಬಹಳ ಹೆಚ್ಚು ಹೊತ್ತು ಅಥವಾ ರಾತ್ರಿ ದುಡಿಯಬೇಕಿತ್ತೇ?
fact-force-bad_conditions = ಕೆಟ್ಟ ವಾಸ ಅಥವಾ ಕೆಲಸದ ಸ್ಥಿತಿ
    .ask = ಮಲಗುವ ಜಾಗ, ನೀರು, ಊಟ ಅಥವಾ ಕೆಲಸ ಕೆಟ್ಟದ್ದು, ಕೊಳಕು ಅಥವಾ ಅಪಾಯಕರವಾಗಿತ್ತೇ?
    .help = ಇದನ್ನೂ ಕೇಳಿ: ಮಲಗುವ ಜಾಗ, ನೀರು, ಊಟ ಮತ್ತು ಕೆಲಸ ಹೇಗಿದ್ದವು? ಕೆಟ್ಟದ್ದು, ಕೊಳಕು ಅಥವಾ ಅಪಾಯಕರವಾಗಿದ್ದರೆ “ಹೌದು”.
# Derived, or set by the interviewer: hunger, illness, no other house, not knowing the language.
fact-force-vulnerability_abused = ಅಸಹಾಯಕತೆಯ ದುರ್ಬಳಕೆ
    .ask = ಹಸಿವು, ಕಾಯಿಲೆ ಅಥವಾ ಬೇರೆ ವಾಸವಿಲ್ಲದಂತಹ, ಬೇರೆ ದಾರಿಯಿಲ್ಲದ ಕಷ್ಟ ಇತ್ತೇ?
    .help = ಸಂದರ್ಶಕರು ಇದನ್ನು ತುಂಬಬಹುದು.
fact-injury = ಕೆಲಸದಲ್ಲಿ ಗಾಯ
    .ask = ಕೆಲಸದಿಂದ ಗಾಯ ಅಥವಾ ಕಾಯಿಲೆ ಆಯಿತೇ?
fact-died-on = ಮರಣದ ದಿನಾಂಕ
    .ask = ವ್ಯಕ್ತಿ ಯಾವಾಗ ತೀರಿಕೊಂಡರು?
    .help = ವ್ಯಕ್ತಿ ತೀರಿಕೊಂಡಿದ್ದರೆ ಮಾತ್ರ. ಸಲ್ಲಬೇಕಾಗಿದ್ದುದನ್ನು ಕುಟುಂಬ ಈಗಲೂ ಕೇಳಬಹುದು.
# A list of role:category, such as owner:general; contractor:SC.
fact-accused = ಹಿಡಿದಿಟ್ಟವರು: ಪಾತ್ರ ಮತ್ತು ಸಾಮಾಜಿಕ ವರ್ಗ
    .ask = ಅಲ್ಲಿ ನಿಮ್ಮ ಮೇಲೆ ಯಾರ ಅಧಿಕಾರ ಇತ್ತು: ಮಾಲೀಕರು, ಗುತ್ತಿಗೆದಾರರು, ಬೇರೆಯವರು? ಅವರ ಸಮುದಾಯ ಗೊತ್ತೇ?
    .help = ಹೆಸರು ಬೇಡ. ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಒಂದು ಸಾಲು: ಪಾತ್ರ ಮತ್ತು ಸಾಮಾಜಿಕ ವರ್ಗ. ಒಬ್ಬರು ಪರಿಶಿಷ್ಟ ಜಾತಿಯವರಾಗಿದ್ದರೆ ಇನ್ನೊಬ್ಬರು ದೋಷಮುಕ್ತರಾಗುವುದಿಲ್ಲ.
# The short form of the same when there is only one.
fact-accused-category = ಹಿಡಿದಿಟ್ಟವರ ಸಾಮಾಜಿಕ ವರ್ಗ
    .ask = ಹಿಡಿದಿಟ್ಟವರು ಯಾವ ಸಮುದಾಯದವರು ಎಂದು ಗೊತ್ತೇ?

## Family

fact-family-also_working = ದುಡಿಸಲಾದ ಕುಟುಂಬದವರು
    .ask = ನಿಮ್ಮ ಕುಟುಂಬದ ಇನ್ನೆಷ್ಟು ಜನ ಅಲ್ಲಿ ದುಡಿದರು?
fact-children-working = ದುಡಿಯುವ 14 ವರ್ಷದೊಳಗಿನ ಮಕ್ಕಳು
    .ask = 14 ವರ್ಷದೊಳಗಿನ ಎಷ್ಟು ಮಕ್ಕಳು ಅಲ್ಲಿ ದುಡಿದರು?
fact-adolescents-working = ದುಡಿಯುವ 14ರಿಂದ 17 ವರ್ಷದವರು
    .ask = 14ರಿಂದ 17 ವರ್ಷದ ಎಷ್ಟು ಜನ ಅಲ್ಲಿ ದುಡಿದರು?

## Claim

fact-claim-bonded = ಜೀತದ ಸಾಲವೆಂದು ಹೇಳುತ್ತಾರೆ
    .ask = ಈ ಸಾಲದ ಕಾರಣ ನಿಮ್ಮಿಂದ ದುಡಿಸಲಾಯಿತು ಎಂದು ಹೇಳುತ್ತೀರಾ?
    .help = ವ್ಯಕ್ತಿ ಅಥವಾ ಜಾಗೃತಿ ಸಮಿತಿ ಹಾಗೆ ಹೇಳಿದರೆ, ಅಲ್ಲವೆಂದು ಸಾಲ ಕೊಟ್ಟವರು ಸಾಬೀತುಪಡಿಸಬೇಕು.
fact-paper-signed = ಕಾಗದಕ್ಕೆ ಸಹಿ ಅಥವಾ ಹೆಬ್ಬೆರಳು ಗುರುತು
    .ask = ಯಾರಾದರೂ ನಿಮ್ಮಿಂದ ಸಹಿ ಅಥವಾ ಹೆಬ್ಬೆರಳು ಗುರುತು ಹಾಕಿಸಿದರೇ? ಯಾವ ಕಾಗದ?
    .help = ಸಹಿ ಮಾಡಿದ ಕಾಗದ ವ್ಯಕ್ತಿಯ ವಿರುದ್ಧ ಲೆಕ್ಕಕ್ಕೆ ಬರುವುದಿಲ್ಲ.

## What the offices did

fact-enquiry-on = ವಿಚಾರಣೆ ನಡೆಯಿತು
    .ask = ಅಧಿಕಾರಿ ವಿಚಾರಣೆಗೆ ಯಾವಾಗ ಬಂದರು?
fact-freed-on = ಯಾವಾಗಿನಿಂದ ಬಿಡುಗಡೆ
    .ask = ನೀವು ಯಾವಾಗಿನಿಂದ ಸ್ವತಂತ್ರರು?
fact-freed-how = ಹೇಗೆ ಬಿಡುಗಡೆಯಾದರು
    .ask = ನೀವು ಹೇಗೆ ಹೊರಬಂದಿರಿ?
    .help = ದಾಳಿ ಬೇಕಿಲ್ಲ. ತಪ್ಪಿಸಿಕೊಂಡವರಿಗೂ ಕಳುಹಿಸಲ್ಪಟ್ಟವರಿಗೂ ಹಣ ಕೊಟ್ಟು ಬಂದವರಿಗೂ ಅದೇ ಹಕ್ಕುಗಳಿವೆ.
fact-rescued-on = ರಕ್ಷಿಸಲಾಯಿತು
    .ask = ಅಧಿಕಾರಿಗಳು ನಿಮ್ಮನ್ನು ಯಾವಾಗ ಹೊರತಂದರು?
fact-statement-on = ಹೇಳಿಕೆ ದಾಖಲಾಯಿತು
    .ask = ನೀವು ಹೇಳಿದ್ದನ್ನು ಅಧಿಕಾರಿ ಯಾವಾಗ ಬರೆದುಕೊಂಡರು?
fact-finding-on = ಲಿಖಿತ ತೀರ್ಮಾನ
    .ask = ದಂಡಾಧಿಕಾರಿ ಲಿಖಿತವಾಗಿ ಯಾವಾಗ ತೀರ್ಮಾನಿಸಿದರು?
fact-finding-outcome = ಏನು ತೀರ್ಮಾನ
    .ask = ದಂಡಾಧಿಕಾರಿ ಏನು ತೀರ್ಮಾನಿಸಿದರು?
fact-certificate-on = ಬಿಡುಗಡೆ ಪತ್ರ ಕೊಟ್ಟದ್ದು
    .ask = ನಿಮಗೆ ಬಿಡುಗಡೆ ಪತ್ರ ಯಾವಾಗ ಕೊಟ್ಟರು?
fact-certificate-form = ಬಿಡುಗಡೆ ಪತ್ರದ ಬಗೆ
    .ask = ಪತ್ರ ನಿಮಗೆ ಮಾತ್ರವೇ, ಇಡೀ ಕುಟುಂಬಕ್ಕೇ?
    .help = ಮಕ್ಕಳೂ ಸೇರಿ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಅವರದೇ ಪತ್ರ ಇರಬೇಕು.
fact-certificate-office = ಪತ್ರ ಕೊಟ್ಟ ಕಚೇರಿ
    .ask = ಯಾವ ಕಚೇರಿ ಪತ್ರ ಕೊಟ್ಟಿತು?
fact-certificate-refused_on = ಬಿಡುಗಡೆ ಪತ್ರ ನಿರಾಕರಿಸಿದ್ದು
    .ask = ಕಚೇರಿ ಯಾವಾಗ ಪತ್ರ ನಿರಾಕರಿಸಿತು?
fact-assistance-immediate_on = ತಕ್ಷಣದ ನೆರವು ಕೊಟ್ಟದ್ದು
    .ask = ಬಿಡುಗಡೆಯ ನಂತರ ಮೊದಲ ಹಣ ಯಾವಾಗ ಸಿಕ್ಕಿತು?
fact-assistance-immediate_amount = ತಕ್ಷಣದ ನೆರವು: ಮೊತ್ತ
    .ask = ಎಷ್ಟು ಸಿಕ್ಕಿತು?
fact-identity-applied_on = ಗುರುತಿನ ದಾಖಲೆಗೆ ಅರ್ಜಿ
    .ask = ನಿಮ್ಮ ಗುರುತಿನ ಚೀಟಿಗೆ ಯಾವಾಗ ಅರ್ಜಿ ಹಾಕಲಾಯಿತು?
fact-repatriated-on = ಊರಿಗೆ ತಲುಪಿಸಿದ್ದು
    .ask = ನಿಮ್ಮನ್ನು ಯಾವಾಗ ಊರಿಗೆ ತಲುಪಿಸಿದರು?
# FIR: first information report, the police record that starts a case.
fact-fir-on = FIR ದಾಖಲಾಯಿತು
    .ask = ಪೊಲೀಸರು ಯಾವಾಗ ಪ್ರಕರಣ ದಾಖಲಿಸಿದರು?
fact-fir-refused_on = FIR ನಿರಾಕರಿಸಿದ್ದು
    .ask = ಪೊಲೀಸರು ಯಾವಾಗ ದಾಖಲಿಸಲು ನಿರಾಕರಿಸಿದರು?
fact-fir-sections = FIRನಲ್ಲಿರುವ ಕಲಂಗಳು
    .ask = FIR ಯಾವ ಕಲಂಗಳನ್ನು ಹೆಸರಿಸುತ್ತದೆ?
# The law's own term is "victim"; the screen says person.
fact-victim_informed-on = ಪ್ರಕರಣದ ಪ್ರಗತಿ ತಿಳಿಸಿದ್ದು
    .ask = ಪ್ರಕರಣ ಹೇಗೆ ಸಾಗುತ್ತಿದೆ ಎಂದು ಪೊಲೀಸರು ಯಾವಾಗ ತಿಳಿಸಿದರು?
fact-chargesheet-on = ದೋಷಾರೋಪ ಪಟ್ಟಿ ಸಲ್ಲಿಸಿದ್ದು
    .ask = ಪೊಲೀಸರು ನ್ಯಾಯಾಲಯಕ್ಕೆ ಯಾವಾಗ ದೋಷಾರೋಪ ಪಟ್ಟಿ ಸಲ್ಲಿಸಿದರು?
fact-judgment-on = ತೀರ್ಪು
    .ask = ನ್ಯಾಯಾಲಯ ಯಾವಾಗ ತೀರ್ಪು ಕೊಟ್ಟಿತು?
fact-judgment-outcome = ನ್ಯಾಯ ವಿಚಾರಣೆಯ ಫಲಿತಾಂಶ
    .ask = ನ್ಯಾಯಾಲಯ ಏನು ತೀರ್ಪು ಕೊಟ್ಟಿತು?
fact-reimbursement-proposed_on = ತಕ್ಷಣದ ನೆರವಿನ ಮರುಪಾವತಿಗೆ ಪ್ರಸ್ತಾವ
    .ask = ತಕ್ಷಣದ ನೆರವನ್ನು ಮರುಪಾವತಿಸಲು ರಾಜ್ಯವು ಕೇಂದ್ರವನ್ನು ಯಾವಾಗ ಕೋರಿತು?
fact-rehabilitation-proposed_on = ಪುನರ್ವಸತಿ ಹಣಕ್ಕೆ ಪ್ರಸ್ತಾವ
    .ask = ನಿಮ್ಮ ಪುನರ್ವಸತಿ ಹಣದ ಪ್ರಸ್ತಾವ ಯಾವಾಗ ಕಳುಹಿಸಿದರು?
fact-rehabilitation-paid_on = ಪುನರ್ವಸತಿ ಹಣ ಕೊಟ್ಟದ್ದು
    .ask = ಪುನರ್ವಸತಿ ಹಣ ಯಾವಾಗ ಸಿಕ್ಕಿತು?
fact-rehabilitation-paid_amount = ಪುನರ್ವಸತಿ ಹಣ: ಮೊತ್ತ
    .ask = ಎಷ್ಟು ಸಿಕ್ಕಿತು?
fact-property-demanded_on = ಆಸ್ತಿ ಮರಳಿ ಕೇಳಿದ್ದು
    .ask = ನಿಮ್ಮ ವಸ್ತು ಅಥವಾ ಭೂಮಿಯನ್ನು ಯಾವಾಗ ಮರಳಿ ಕೇಳಿದಿರಿ?
fact-property-restored_on = ಆಸ್ತಿ ಹಿಂದಿರುಗಿಸಿದ್ದು
    .ask = ಅವು ಯಾವಾಗ ಮರಳಿ ಸಿಕ್ಕವು?
fact-evicted-on = ಮನೆಯಿಂದ ಹೊರಹಾಕಿದ್ದು
    .ask = ನಿಮ್ಮನ್ನು ಮನೆಯಿಂದ ಯಾವಾಗ ಹೊರಹಾಕಿದರು?
fact-homestead-restored_on = ಮನೆ ಹಿಂದಿರುಗಿಸಿದ್ದು
    .ask = ಯಾವಾಗ ಮತ್ತೆ ಮನೆಗೆ ಬಿಟ್ಟರು?
fact-wage_claim-on = ಕೂಲಿ ಕೋರಿಕೆ ಸಲ್ಲಿಸಿದ್ದು
    .ask = ನಿಮ್ಮ ಕೂಲಿಯ ಕೋರಿಕೆ ಯಾವಾಗ ಸಲ್ಲಿಸಲಾಯಿತು?
fact-wage_decision-on = ಕೂಲಿ ಕೋರಿಕೆ ನಿರ್ಧಾರ
    .ask = ನಿಮ್ಮ ಕೂಲಿಯ ಕೋರಿಕೆ ಯಾವಾಗ ನಿರ್ಧಾರವಾಯಿತು?
fact-compensation-applied_on = ಪರಿಹಾರಕ್ಕೆ ಅರ್ಜಿ
    .ask = ಪರಿಹಾರಕ್ಕೆ ಯಾವಾಗ ಅರ್ಜಿ ಹಾಕಲಾಯಿತು?
fact-compensation-decided_on = ಪರಿಹಾರದ ನಿರ್ಧಾರ
    .ask = ಪರಿಹಾರ ಯಾವಾಗ ನಿರ್ಧಾರವಾಯಿತು?
fact-legal_aid-applied_on = ಉಚಿತ ವಕೀಲರಿಗೆ ಅರ್ಜಿ
    .ask = ಉಚಿತ ವಕೀಲರಿಗೆ ಯಾವಾಗ ಅರ್ಜಿ ಹಾಕಲಾಯಿತು?
fact-school-admitted_on = ಮಗು ಶಾಲೆಗೆ ಸೇರಿದ್ದು
    .ask = ಮಗುವನ್ನು ಯಾವಾಗ ಶಾಲೆಗೆ ಸೇರಿಸಲಾಯಿತು?
fact-job-demanded_on = ಉದ್ಯೋಗ ಖಾತ್ರಿಯಡಿ ಕೆಲಸ ಕೇಳಿದ್ದು
    .ask = ಉದ್ಯೋಗ ಖಾತ್ರಿಯಡಿ ಯಾವಾಗ ಕೆಲಸ ಕೇಳಿದಿರಿ?
fact-job-given_on = ಉದ್ಯೋಗ ಖಾತ್ರಿಯಡಿ ಕೆಲಸ ಕೊಟ್ಟದ್ದು
    .ask = ನಿಮಗೆ ಯಾವಾಗ ಕೆಲಸ ಕೊಟ್ಟರು?
# Relief under the SC/ST Prevention of Atrocities Act.
fact-scst-relief_paid_amount = SC/ST ಅಧಿನಿಯಮದ ಪರಿಹಾರ: ಸಿಕ್ಕ ಮೊತ್ತ
    .ask = SC/ST ಅಧಿನಿಯಮದಡಿ ಎಷ್ಟು ಪರಿಹಾರ ಸಿಕ್ಕಿದೆ?

## Answers

choice-answer-yes = ಹೌದು
choice-answer-no = ಇಲ್ಲ
# Must look and read different from "No".
choice-answer-not_known = ತಿಳಿದಿಲ್ಲ

choice-work_kind-agriculture = ಕೃಷಿ ಕೆಲಸ
choice-work_kind-brick_kiln = ಇಟ್ಟಿಗೆ ಗೂಡು
choice-work_kind-stone_quarry = ಕಲ್ಲು ಕ್ವಾರಿ
choice-work_kind-mine = ಗಣಿ
choice-work_kind-construction = ಕಟ್ಟಡ ಕೆಲಸ
choice-work_kind-domestic_work = ಮನೆಗೆಲಸ
choice-work_kind-rice_mill = ಅಕ್ಕಿ ಗಿರಣಿ
choice-work_kind-textile_mill = ಬಟ್ಟೆ ಗಿರಣಿ
choice-work_kind-garment = ಉಡುಪು ತಯಾರಿಕೆ
choice-work_kind-carpet = ರತ್ನಗಂಬಳಿ ನೇಯ್ಗೆ
# Embroidery such as zari and zardozi.
choice-work_kind-embroidery = ಜರಿ ಕಸೂತಿ
choice-work_kind-bangle = ಬಳೆ ತಯಾರಿಕೆ
choice-work_kind-fishing = ಮೀನುಗಾರಿಕೆ
choice-work_kind-forestry = ಮರ ಕಡಿಯುವುದು ಮತ್ತು ಅರಣ್ಯ ಕೆಲಸ
choice-work_kind-plantation = ತೋಟ
choice-work_kind-animal_grazing = ದನ ಮೇಯಿಸುವುದು
choice-work_kind-hotel = ಹೋಟೆಲ್ ಅಥವಾ ಊಟದ ಅಂಗಡಿ
choice-work_kind-begging = ಭಿಕ್ಷಾಟನೆ
choice-work_kind-sexual_exploitation = ಲೈಂಗಿಕ ಶೋಷಣೆ
choice-work_kind-factory = ಕಾರ್ಖಾನೆ ಅಥವಾ ಕಾರ್ಯಾಗಾರ
choice-work_kind-other = ಬೇರೆ ಕೆಲಸ

choice-sex-female = ಮಹಿಳೆ ಅಥವಾ ಹುಡುಗಿ
choice-sex-male = ಪುರುಷ ಅಥವಾ ಹುಡುಗ
choice-sex-transgender = ತೃತೀಯ ಲಿಂಗಿ

choice-category-SC = ಪರಿಶಿಷ್ಟ ಜಾತಿ
choice-category-ST = ಪರಿಶಿಷ್ಟ ಪಂಗಡ
choice-category-OBC = ಇತರ ಹಿಂದುಳಿದ ವರ್ಗ
choice-category-general = ಇವುಗಳಲ್ಲಿ ಯಾವುದೂ ಅಲ್ಲ (ಸಾಮಾನ್ಯ)

choice-migrant-none = ಅಲ್ಲೇ ವಾಸ
choice-migrant-within_state = ಅದೇ ರಾಜ್ಯದ ಬೇರೆ ಕಡೆಯಿಂದ ಬಂದವರು
choice-migrant-inter_state = ಬೇರೆ ರಾಜ್ಯದಿಂದ ಬಂದವರು

choice-advance_by-self = ವ್ಯಕ್ತಿಯೇ
choice-advance_by-parent = ತಂದೆ ಅಥವಾ ತಾಯಿ
choice-advance_by-grandparent = ಅಜ್ಜ ಅಥವಾ ಅಜ್ಜಿ
choice-advance_by-child = ಮಗ ಅಥವಾ ಮಗಳು
choice-advance_by-spouse = ಪತಿ ಅಥವಾ ಪತ್ನಿ
choice-advance_by-sibling = ಸಹೋದರ ಅಥವಾ ಸಹೋದರಿ
choice-advance_by-other = ಬೇರೆಯವರು

choice-advance_from-employer = ಮಾಲೀಕರು
choice-advance_from-contractor = ಗುತ್ತಿಗೆದಾರರು
choice-advance_from-agent = ದಲ್ಲಾಳಿ
choice-advance_from-moneylender = ಲೇವಾದೇವಿಗಾರರು
choice-advance_from-other = ಬೇರೆಯವರು

choice-advance_cause-illness = ಕಾಯಿಲೆ
choice-advance_cause-marriage = ಮದುವೆ
choice-advance_cause-dowry = ವರದಕ್ಷಿಣೆ
choice-advance_cause-funeral = ಅಂತ್ಯಕ್ರಿಯೆ
choice-advance_cause-food = ಆಹಾರ
choice-advance_cause-liquor = ಮದ್ಯ
choice-advance_cause-crop_loss = ಬೆಳೆ ನಷ್ಟ
choice-advance_cause-education = ಶಿಕ್ಷಣ
choice-advance_cause-travel = ಪ್ರಯಾಣ
choice-advance_cause-old_debt = ಹಳೆಯ ಸಾಲ
choice-advance_cause-festival = ಹಬ್ಬ
choice-advance_cause-housing = ಮನೆ
choice-advance_cause-other = ಬೇರೇನೋ

choice-age_basis-stated = ವ್ಯಕ್ತಿ ಹೇಳಿದಂತೆ
choice-age_basis-document = ದಾಖಲೆಯಿಂದ
choice-age_basis-medical = ವೈದ್ಯಕೀಯ ಪರೀಕ್ಷೆಯಿಂದ
choice-age_basis-appearance = ನೋಟದಿಂದ

choice-wage_unit-hour = ಗಂಟೆಗೆ
choice-wage_unit-day = ದಿನಕ್ಕೆ
choice-wage_unit-week = ವಾರಕ್ಕೆ
choice-wage_unit-month = ತಿಂಗಳಿಗೆ
choice-wage_unit-season = ಹಂಗಾಮಿಗೆ
choice-wage_unit-year = ವರ್ಷಕ್ಕೆ
choice-wage_unit-piece = ತುಂಡಿಗೆ
choice-wage_unit-1000_bricks = 1,000 ಇಟ್ಟಿಗೆಗೆ
choice-wage_unit-whole_period = ಪೂರ್ತಿ ಅವಧಿಗೆ

choice-skill-unskilled = ಕೌಶಲರಹಿತ
choice-skill-semi_skilled = ಅರೆ ಕುಶಲ
choice-skill-skilled = ಕುಶಲ
choice-skill-highly_skilled = ಅತಿ ಕುಶಲ

choice-freed_how-rescued = ಅಧಿಕಾರಿಗಳು ಹೊರತಂದರು
choice-freed_how-escaped = ತಪ್ಪಿಸಿಕೊಂಡು ಬಂದರು
choice-freed_how-sent_away = ಕಳುಹಿಸಲ್ಪಟ್ಟರು
choice-freed_how-paid_off = ಹಣ ಕೊಟ್ಟು ಬಂದರು
choice-freed_how-still_held = ಇನ್ನೂ ಹಿಡಿದಿಡಲಾಗಿದೆ

choice-finding_outcome-bonded = ಜೀತ ದುಡಿಮೆ
choice-finding_outcome-other_forced = ಬೇರೆ ರೀತಿಯ ಬಲವಂತದ ದುಡಿಮೆ
choice-finding_outcome-not_bonded = ಜೀತ ದುಡಿಮೆಯಲ್ಲ

choice-certificate_form-individual = ಪ್ರತಿಯೊಬ್ಬರಿಗೂ
choice-certificate_form-family = ಕುಟುಂಬಕ್ಕೆ ಒಂದು

choice-judgment_outcome-convicted = ಅಪರಾಧಿ ಎಂದು ನಿರ್ಣಯ
choice-judgment_outcome-acquitted = ಖುಲಾಸೆ
choice-judgment_outcome-other = ಬೇರೆ ಫಲಿತಾಂಶ

choice-paper_signed-none = ಕಾಗದ ಇಲ್ಲ
choice-paper_signed-blank = ಖಾಲಿ ಕಾಗದ
choice-paper_signed-settlement = ರಾಜಿ ಪತ್ರ
choice-paper_signed-not_bonded = “ಜೀತವಲ್ಲ” ಎನ್ನುವ ಕಾಗದ
choice-paper_signed-other = ಬೇರೆ ಕಾಗದ

choice-accused_role-owner = ಒಡೆಯರು
choice-accused_role-employer = ಮಾಲೀಕರು
choice-accused_role-manager = ವ್ಯವಸ್ಥಾಪಕರು ಅಥವಾ ಗುಮಾಸ್ತರು
choice-accused_role-supervisor = ಮೇಲ್ವಿಚಾರಕರು
choice-accused_role-contractor = ಗುತ್ತಿಗೆದಾರರು
choice-accused_role-agent = ದಲ್ಲಾಳಿ
choice-accused_role-moneylender = ಲೇವಾದೇವಿಗಾರರು
choice-accused_role-relative = ಒಡೆಯರ ಸಂಬಂಧಿಕರು
choice-accused_role-other = ಬೇರೆಯವರು

## Customary forms the Act names. Proper names: write them in the script of the language, do not translate.

choice-custom-adiyamar = ಅಡಿಯಮಾರ್
choice-custom-baramasia = ಬಾರಾಮಾಸಿಯಾ
choice-custom-basahya = ಬಾಸಹ್ಯಾ
choice-custom-bethu = ಬೇಥು
choice-custom-bhagela = ಭಗೇಲಾ
choice-custom-cherumar = ಚೆರುಮಾರ್
choice-custom-garru_galu = ಗರ್ರು-ಗಾಲು
choice-custom-hali = ಹಾಲಿ
choice-custom-hari = ಹರೀ
choice-custom-harwai = ಹರ್ವಾಯಿ
choice-custom-holya = ಹೋಲ್ಯಾ
choice-custom-jana = ಜನ
choice-custom-jeetha = ಜೀತ
choice-custom-kamiya = ಕಾಮಿಯಾ
choice-custom-khundit_mundit = ಖುಂಡಿತ್-ಮುಂಡಿತ್
choice-custom-kuthia = ಕುಥಿಯಾ
choice-custom-lakhari = ಲಖಾರೀ
choice-custom-munjhi = ಮುಂಝೀ
choice-custom-mat = ಮತ್
choice-custom-munish = ಮುನೀಶ್ ಪದ್ಧತಿ
choice-custom-nit_majoor = ನಿತ್-ಮಜೂರ್
choice-custom-paleru = ಪಾಲೇರು
choice-custom-padiyal = ಪಡಿಯಾಳ್
choice-custom-pannayilal = ಪಣ್ಣಯಿಳಾಳ್
choice-custom-sagri = ಸಾಗ್ರಿ
choice-custom-sanji = ಸಂಜೀ
choice-custom-sanjawat = ಸಂಜಾವತ್
choice-custom-sewak = ಸೇವಕ್
choice-custom-sewakia = ಸೇವಕಿಯಾ
choice-custom-seri = ಸೇರೀ
choice-custom-vetti = ವೆಟ್ಟಿ

## Names of languages, as this language calls them

language-as = ಅಸ್ಸಾಮಿ
language-bn = ಬೆಂಗಾಲೀ
language-brx = ಬೋಡೋ
language-doi = ಡೋಗ್ರಿ
language-en = ಇಂಗ್ಲಿಷ್
language-gu = ಗುಜರಾತಿ
language-hi = ಹಿಂದಿ
language-kn = ಕನ್ನಡ
language-ks = ಕಾಶ್ಮೀರಿ
language-kok = ಕೊಂಕಣಿ
language-mai = ಮೈಥಿಲಿ
language-ml = ಮಲಯಾಳಂ
language-mni = ಮಣಿಪುರಿ (ಮೈತೇಯಿ)
language-mr = ಮರಾಠಿ
language-ne = ನೇಪಾಳಿ
language-or = ಒಡಿಯಾ
language-pa = ಪಂಜಾಬಿ
language-sa = ಸಂಸ್ಕೃತ
language-sat = ಸಂತಾಲಿ
language-sd = ಸಿಂಧಿ
language-ta = ತಮಿಳು
language-te = ತೆಲುಗು
language-ur = ಉರ್ದು
