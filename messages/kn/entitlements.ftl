### What the law gives a person, and how well each number is known.
### entitlement-<id> is a short name; .what is one plain sentence.

entitlement-debt-extinguished = ಸಾಲ ಅಳಿದುಹೋಗಿದೆ
    .what = ಪ್ರತಿಯೊಂದು ಜೀತದ ಸಾಲವೂ ಕಾನೂನಿನಿಂದ ಕೊನೆಗೊಳ್ಳುತ್ತದೆ. ಯಾರೂ ಅದನ್ನು ಕೇಳುವಂತಿಲ್ಲ, ಅದಕ್ಕಾಗಿ ದಾವೆ ಹೂಡುವಂತಿಲ್ಲ, ಅದರ ಬದಲಿಗೆ ಏನನ್ನೂ ತೆಗೆದುಕೊಳ್ಳುವಂತಿಲ್ಲ.
entitlement-property-restored = ಆಸ್ತಿ ಮರಳಿ ಬರುತ್ತದೆ
    .what = ಸಾಲಕ್ಕಾಗಿ ತೆಗೆದುಕೊಂಡ ಅಥವಾ ಇಟ್ಟುಕೊಂಡದ್ದನ್ನು ಹಿಂದಿರುಗಿಸಬೇಕು.
# "Homestead" in the Act: the home the worker lived in as part of the work.
entitlement-homestead-kept = ಮನೆ ಉಳಿಯುತ್ತದೆ
    .what = ಕೆಲಸದ ಭಾಗವಾಗಿ ವಾಸಿಸುತ್ತಿದ್ದ ಮನೆಯಿಂದ ಬಿಡುಗಡೆ ಹೊಂದಿದವರನ್ನು ಹೊರಹಾಕುವಂತಿಲ್ಲ.
entitlement-css-immediate_assistance = ತಕ್ಷಣದ ನೆರವು
    .what = ಬಿಡುಗಡೆಯಾದ ಕೂಡಲೇ ಜಿಲ್ಲಾ ನಿಧಿಯಿಂದ ಕೊಡುವ ಹಣ. ಮುಂದೆ ಇದನ್ನು ಪುನರ್ವಸತಿ ಹಣದ ಭಾಗವಾಗಿ ಲೆಕ್ಕ ಹಾಕಲಾಗುತ್ತದೆ.
entitlement-css-rehabilitation = ಪುನರ್ವಸತಿ ಹಣ
    .what = ಹೊಸದಾಗಿ ಬದುಕು ಆರಂಭಿಸಲು ಭಾರತ ಸರ್ಕಾರದ ಯೋಜನೆಯ ಹಣ. ಒಂದು ಭಾಗವನ್ನು ತಿಂಗಳಿಗೊಮ್ಮೆ ಹಣ ಕೊಡುವ ನಿಧಿಯಲ್ಲಿ ಇಡಬಹುದು.
entitlement-wages-shortfall = ಬಾಕಿ ಕೂಲಿ
    .what = ಪೂರ್ತಿ ಅವಧಿಯ ಕನಿಷ್ಠ ವೇತನ ಮತ್ತು ನಿಜವಾಗಿ ಕೊಟ್ಟದ್ದರ ನಡುವಿನ ವ್ಯತ್ಯಾಸ.
entitlement-wages-compensation = ಬಾಕಿ ಕೂಲಿಗೆ ಪರಿಹಾರ
    .what = ಬಾಕಿ ಮೊತ್ತದ ಜೊತೆಗೆ ಅದರ ಹತ್ತು ಪಟ್ಟಿನವರೆಗೆ ಕೊಡುವಂತೆ ವೇತನ ಪ್ರಾಧಿಕಾರ ಆದೇಶಿಸಬಹುದು.
entitlement-fine-daily_payment = ದಂಡದಿಂದ ದಿನಕ್ಕಿಷ್ಟು ಹಣ
    .what = ನ್ಯಾಯಾಲಯ ಅಪರಾಧಿ ಎಂದು ನಿರ್ಣಯಿಸಿ ದಂಡ ಕಟ್ಟಿದರೆ, ಆ ದಂಡದಿಂದ ಕಾರ್ಮಿಕರಿಗೆ ಪ್ರತಿದಿನಕ್ಕೆ ಒಂದು ಮೊತ್ತವನ್ನು ಕಾನೂನು ಕೊಡುತ್ತದೆ.
entitlement-scst-relief = SC/ST ಅಧಿನಿಯಮದ ಪರಿಹಾರ
    .what = ಪರಿಶಿಷ್ಟ ಜಾತಿ ಮತ್ತು ಪಂಗಡಗಳವರಿಗೆ ಪರಿಹಾರ, ಭಾಗಗಳಲ್ಲಿ ಕೊಡುವುದು: FIR ದಾಖಲಾದಾಗ, ದೋಷಾರೋಪ ಪಟ್ಟಿ ಸಲ್ಲಿಸಿದಾಗ, ಮತ್ತು ಅಪರಾಧ ನಿರ್ಣಯವಾದಾಗ.
entitlement-child_labour-fund = ಬಾಲ ಮತ್ತು ಕಿಶೋರ ಕಾರ್ಮಿಕ ನಿಧಿ
    .what = ಮಾಲೀಕರ ದಂಡ ಮತ್ತು ಸರ್ಕಾರದ ಹಣ, ಮಗುವಿಗಾಗಿ ನಿಧಿಯಲ್ಲಿ ಇಡಲಾಗುತ್ತದೆ.
entitlement-compensation-victim = ಅಪರಾಧದಿಂದ ನೊಂದವರಾಗಿ ಪರಿಹಾರ
    .what = ರಾಜ್ಯದ ಪರಿಹಾರ ಯೋಜನೆ; ಯಾರ ಮೇಲೂ ನ್ಯಾಯ ವಿಚಾರಣೆ ನಡೆಯದಿದ್ದರೂ ಇದನ್ನು ಕೇಳಬಹುದು.
entitlement-legal_aid-counsel = ಉಚಿತ ವಕೀಲರು
    .what = ಕಾನೂನು ಸೇವೆಗಳ ಪ್ರಾಧಿಕಾರದಿಂದ ವೆಚ್ಚವಿಲ್ಲದೆ ವಕೀಲರು, ನ್ಯಾಯಾಲಯ ಶುಲ್ಕ ಮತ್ತು ದಾಖಲೆಗಳು.
entitlement-witness-protection = ಸಾಕ್ಷಿಯಾಗಿ ರಕ್ಷಣೆ
    .what = ಅರ್ಜಿ ಹಾಕಿದರೆ, ಬೇಕಾದಷ್ಟು ಕಾಲ, ಬೆದರಿಕೆಗಳಿಂದ ವ್ಯಕ್ತಿಗೂ ಕುಟುಂಬಕ್ಕೂ ರಕ್ಷಣೆ.
entitlement-employment-guarantee = ಉದ್ಯೋಗ ಖಾತ್ರಿಯಡಿ ಕೂಲಿ ಕೆಲಸ
    .what = ಗ್ರಾಮದ ಕುಟುಂಬದ ವಯಸ್ಕರಿಗೆ ಪ್ರತಿವರ್ಷ ಇಂತಿಷ್ಟು ದಿನ ಕೂಲಿ ಕೆಲಸ, ಅಥವಾ ಕೆಲಸ ಕೊಡದಿದ್ದರೆ ಭತ್ಯೆ.
entitlement-education-admission = ಶಾಲೆಯಲ್ಲಿ ಸ್ಥಾನ
    .what = 6ರಿಂದ 14 ವರ್ಷದ ಪ್ರತಿಯೊಂದು ಮಗುವಿಗೂ ಅದರ ವಯಸ್ಸಿನ ತರಗತಿಯಲ್ಲಿ ಉಚಿತ ಶಿಕ್ಷಣ, ಪಾಠ ಹಿಡಿಯಲು ನೆರವು.

## In kind, with the rehabilitation

entitlement-noncash-house_site = ಮನೆಗೆ ನಿವೇಶನ
    .what = ರಾಜ್ಯದಿಂದ ಮನೆ ನಿವೇಶನ.
entitlement-noncash-agricultural_land = ಸಾಗುವಳಿಗೆ ಭೂಮಿ
    .what = ರಾಜ್ಯದಿಂದ ಸಾಗುವಳಿ ಭೂಮಿ.
entitlement-noncash-land_development = ಭೂಮಿಯನ್ನು ಸಾಗುವಳಿಗೆ ಯೋಗ್ಯ ಮಾಡಲು ನೆರವು
    .what = ವ್ಯಕ್ತಿಯ ಭೂಮಿಯಲ್ಲಿ ಸಮತಟ್ಟು, ನೀರು ಮತ್ತು ಇತರ ಕೆಲಸ.
entitlement-noncash-dwelling = ಕಡಿಮೆ ವೆಚ್ಚದ ಮನೆ
    .what = ಕಡಿಮೆ ವೆಚ್ಚದಲ್ಲಿ ಕಟ್ಟಿದ ಮನೆ, ಅಥವಾ ಅದನ್ನು ಕಟ್ಟಲು ನೆರವು.
entitlement-noncash-animal_husbandry = ಜಾನುವಾರು ಮತ್ತು ಅವುಗಳ ಸಾಕಣೆ
    .what = ದನ, ಕೋಳಿ, ಮೇಕೆ ಅಥವಾ ಹಂದಿ, ಮತ್ತು ಅವುಗಳನ್ನು ಸಾಕಲು ನೆರವು.
entitlement-noncash-wage_employment = ಕನಿಷ್ಠ ವೇತನದ ಕೆಲಸ
    .what = ಕನಿಷ್ಠ ವೇತನಕ್ಕಿಂತ ಕಡಿಮೆಯಿಲ್ಲದ ಕೂಲಿಯ ಕೆಲಸ.
entitlement-noncash-minor_forest_produce = ಕಿರು ಅರಣ್ಯ ಉತ್ಪನ್ನಗಳ ಸಂಗ್ರಹ ಮತ್ತು ಮಾರಾಟ
    .what = ಕಿರು ಅರಣ್ಯ ಉತ್ಪನ್ನಗಳನ್ನು ಸಂಗ್ರಹಿಸಿ, ಸಿದ್ಧಪಡಿಸಿ, ಮಾರಲು ನೆರವು.
entitlement-noncash-ration = ಆಹಾರ ಮತ್ತು ಅಗತ್ಯ ವಸ್ತುಗಳು
    .what = ಪಡಿತರ ಚೀಟಿ ಮತ್ತು ಪಡಿತರ ಅಂಗಡಿಯ ವಸ್ತುಗಳು.
entitlement-noncash-education = ಮಕ್ಕಳ ಶಿಕ್ಷಣ
    .what = ಮಕ್ಕಳಿಗೆ ಶಾಲೆ, ವಿದ್ಯಾರ್ಥಿನಿಲಯ ಮತ್ತು ವಿದ್ಯಾರ್ಥಿವೇತನ.
entitlement-noncash-other_schemes = ಇತರ ಕಲ್ಯಾಣ ಯೋಜನೆಗಳು
    .what = ವ್ಯಕ್ತಿ ಅರ್ಹರಾಗಿರುವ ಕೇಂದ್ರ ಅಥವಾ ರಾಜ್ಯದ ಬೇರೆ ಯಾವುದೇ ಯೋಜನೆ.
entitlement-noncash-safe_accommodation = ಸುರಕ್ಷಿತ ವಸತಿ, ಊಟ ಮತ್ತು ಊರಿಗೆ ಪ್ರಯಾಣ
    .what = ವ್ಯಕ್ತಿ ಊರು ತಲುಪುವವರೆಗೆ ಜಿಲ್ಲೆಯ ವೆಚ್ಚದಲ್ಲಿ ಆಶ್ರಯ, ಊಟ ಮತ್ತು ಪ್ರಯಾಣ.
entitlement-noncash-counselling = ಮನಸ್ಸಿನ ಮಾತು ಹೇಳಿಕೊಳ್ಳಲು ಒಬ್ಬರು
    .what = ವ್ಯಕ್ತಿಗೂ ಕುಟುಂಬಕ್ಕೂ ಆಪ್ತ ಸಮಾಲೋಚನೆ.
entitlement-noncash-skill = ಕಸುಬಿನ ತರಬೇತಿ
    .what = ಉಚಿತ ಕೌಶಲ ತರಬೇತಿ.

## Schemes open to a freed household

entitlement-scheme-pmay_g = ಪ್ರಧಾನ ಮಂತ್ರಿ ಆವಾಸ್ ಯೋಜನೆ (ಗ್ರಾಮೀಣ) ಅಡಿ ಮನೆ
    .what = ಗ್ರಾಮದಲ್ಲಿ ಮನೆ ಕಟ್ಟಲು ಹಣ; ಬಿಡುಗಡೆ ಹೊಂದಿದ ಜೀತದಾಳುಗಳಿಗೆ ಮೊದಲ ಆದ್ಯತೆ.
entitlement-scheme-pm_jay = ಆಯುಷ್ಮಾನ್ ಭಾರತ್ (PM-JAY) ಅಡಿ ಆಸ್ಪತ್ರೆ ಚಿಕಿತ್ಸೆ
    .what = ವರ್ಷಕ್ಕೆ ಇಂತಿಷ್ಟು ಮೊತ್ತದವರೆಗೆ ಕುಟುಂಬಕ್ಕೆ ಆಸ್ಪತ್ರೆಯಲ್ಲಿ ಉಚಿತ ಚಿಕಿತ್ಸೆ.
entitlement-scheme-e_shram = ಇ-ಶ್ರಮ್ ಕಾರ್ಡ್
    .what = 16ರಿಂದ 59 ವರ್ಷದ ಅಸಂಘಟಿತ ಕಾರ್ಮಿಕರ ರಾಷ್ಟ್ರೀಯ ಪಟ್ಟಿಯಲ್ಲಿ ಹೆಸರು.
# BOCW: Building and Other Construction Workers' welfare board.
entitlement-scheme-bocw = ಕಟ್ಟಡ ಕಾರ್ಮಿಕರ ಕಲ್ಯಾಣ ಮಂಡಳಿ
    .what = ಕಳೆದ ವರ್ಷದಲ್ಲಿ 90 ದಿನ ಕಟ್ಟಡ ಕೆಲಸ ಮಾಡಿದವರಿಗೆ ಸೌಲಭ್ಯಗಳು.
entitlement-scheme-nsap_old_age = ವೃದ್ಧಾಪ್ಯ ಪಿಂಚಣಿ
    .what = ಬಡ ಕುಟುಂಬಗಳವರಿಗೆ 60 ವರ್ಷದಿಂದ ತಿಂಗಳ ಪಿಂಚಣಿ.
entitlement-scheme-nsap_widow = ವಿಧವಾ ಪಿಂಚಣಿ
    .what = ಬಡ ಕುಟುಂಬಗಳ ವಿಧವೆಯರಿಗೆ ತಿಂಗಳ ಪಿಂಚಣಿ.
entitlement-scheme-nsap_disability = ಅಂಗವಿಕಲರ ಪಿಂಚಣಿ
    .what = ಬಡ ಕುಟುಂಬಗಳ ತೀವ್ರ ಅಂಗವೈಕಲ್ಯವುಳ್ಳ ವಯಸ್ಕರಿಗೆ ತಿಂಗಳ ಪಿಂಚಣಿ.
entitlement-scheme-nsap_family_benefit = ಕುಟುಂಬ ನೆರವು
    .what = ಬಡ ಕುಟುಂಬದ ದುಡಿಯುವವರು ತೀರಿಕೊಂಡಾಗ ಒಮ್ಮೆ ಕೊಡುವ ಹಣ.
entitlement-scheme-ration = ಪಡಿತರ ಚೀಟಿ
    .what = ರಾಷ್ಟ್ರೀಯ ಆಹಾರ ಭದ್ರತಾ ಅಧಿನಿಯಮದ ಪ್ರಕಾರ ಪ್ರತಿ ತಿಂಗಳು ಧಾನ್ಯ.
entitlement-scheme-ujjwala = ಅಡುಗೆ ಅನಿಲ (ಉಜ್ವಲಾ)
    .what = ಬಡ ಕುಟುಂಬದ ಮಹಿಳೆಗೆ ಅನಿಲ ಸಂಪರ್ಕ.
entitlement-scheme-jan_dhan = ಬ್ಯಾಂಕ್ ಖಾತೆ (ಜನ್ ಧನ್)
    .what = ಕನಿಷ್ಠ ಠೇವಣಿ ಬೇಕಿಲ್ಲದ ಬ್ಯಾಂಕ್ ಖಾತೆ.
entitlement-scheme-matru_vandana = ತಾಯಂದಿರಿಗೆ ನೆರವು (ಮಾತೃ ವಂದನಾ)
    .what = ಹೆರಿಗೆಯ ಸಮಯದಲ್ಲಿ ತಾಯಿಗೆ ಹಣ.
entitlement-scheme-scholarship = ವಿದ್ಯಾರ್ಥಿವೇತನ
    .what = ಪರಿಶಿಷ್ಟ ಜಾತಿ ಮತ್ತು ಪಂಗಡಗಳ ಮಕ್ಕಳಿಗೆ ವಿದ್ಯಾರ್ಥಿವೇತನ.
entitlement-scheme-pm_sym = ಪಿಂಚಣಿ ಉಳಿತಾಯ (PM-SYM)
    .what = 18ರಿಂದ 40 ವರ್ಷದೊಳಗೆ ಸೇರುವ ಅಸಂಘಟಿತ ಕಾರ್ಮಿಕರಿಗೆ ಪಿಂಚಣಿ ಉಳಿತಾಯ.

## Where an entitlement stands

entitlement-status-due = ಸಲ್ಲಬೇಕು
entitlement-status-not_yet = ಇನ್ನೂ ಇಲ್ಲ
entitlement-status-not_applicable = ಅನ್ವಯಿಸುವುದಿಲ್ಲ
entitlement-status-not_known = ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ

entitlement-received = { $amount } ಸಿಕ್ಕಿದೆ
entitlement-outstanding = { $amount } ಬಾಕಿ
# A part of the rehabilitation money that is placed in a fund and pays every month.
entitlement-of-which-annuity = ಅದರಲ್ಲಿ { $amount } ತಿಂಗಳಿಗೊಮ್ಮೆ ಹಣ ಕೊಡುವ ನಿಧಿಯಲ್ಲಿ
entitlement-set-off = ಈಗಾಗಲೇ ಸಿಕ್ಕ { $amount } ಲೆಕ್ಕಕ್ಕೆ ಸೇರಿದೆ
entitlement-amount-not-known = ಮೊತ್ತ ತಿಳಿದಿಲ್ಲ
# After the scheme's approval ended on 31 March 2026.
entitlement-last-known = ಮೊತ್ತ ದೃಢಪಟ್ಟಿಲ್ಲ; { $date } ರವರೆಗೆ ಅದು { $amount } ವರೆಗೆ ಇತ್ತು, ಅದಕ್ಕಿಂತ ಕಡಿಮೆ ಕೇಳುವುದಿಲ್ಲ
entitlement-at-least = ಕನಿಷ್ಠ { $amount }
entitlement-between = { $low } ಮತ್ತು { $high } ನಡುವೆ
entitlement-up-to = { $amount } ವರೆಗೆ
entitlement-no-set-off = ಉಳಿದೆಲ್ಲದರ ಜೊತೆಗೆ ಹೆಚ್ಚುವರಿಯಾಗಿ
entitlement-per-household = ಕುಟುಂಬಕ್ಕೆ

## Category of the rehabilitation scheme

category-A = ವರ್ಗ A
    .meaning = ವಯಸ್ಕ ಪುರುಷ, ಕೆಳಗಿನ ಯಾವುದೂ ಅನ್ವಯಿಸದಿದ್ದಾಗ.
category-B = ವರ್ಗ B
    .meaning = ಮಹಿಳೆ, ಮಗು, ಅಥವಾ ಬಲವಂತದ ಭಿಕ್ಷಾಟನೆಯಿಂದ ಇಲ್ಲವೇ ಬೇರೆ ಬಲವಂತದ ಬಾಲ ದುಡಿಮೆಯಿಂದ ಹೊರತಂದ ಮಗು.
category-C = ವರ್ಗ C
    .meaning = ತೃತೀಯ ಲಿಂಗಿ, ಅಂಗವೈಕಲ್ಯವುಳ್ಳ ವ್ಯಕ್ತಿ, ಅಥವಾ ಲೈಂಗಿಕ ಶೋಷಣೆ ಇಲ್ಲವೇ ಕಳ್ಳಸಾಗಣೆಯಿಂದ ಹೊರತಂದ ಮಹಿಳೆ ಅಥವಾ ಮಗು; ಅಥವಾ ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಸೂಕ್ತವೆಂದು ಭಾವಿಸುವ ಕಡೆ.
category-not_known = ವರ್ಗ ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ
    .meaning = ಲಿಂಗ, ವಯಸ್ಸು ಅಥವಾ ಅಂಗವೈಕಲ್ಯವನ್ನು ಇನ್ನೂ ತಿಳಿಸಿಲ್ಲ.

## How well a number or a rule is known. The mark stands beside every number.

grade-text = ಮೂಲ ಪಠ್ಯ ಓದಲಾಗಿದೆ
    .meaning = ಅಧಿಕೃತ ಪದಗಳನ್ನು ಓದಲಾಗಿದೆ.
grade-reported = ವರದಿಯಾಗಿದೆ
    .meaning = ಪರಸ್ಪರ ಒಪ್ಪುವ ಎರಡು ಮೂಲಗಳು ಹೀಗೆ ವರದಿ ಮಾಡಿವೆ; ಅಧಿಕೃತ ಪದಗಳನ್ನು ಓದಿಲ್ಲ.
grade-recalled = ನೆನಪಿನಿಂದ, ಮೊದಲು ದೃಢಪಡಿಸಿ
    .meaning = ಇದರಲ್ಲಿ ಕೆಲಸ ಮಾಡುವವರಿಗೆ ಗೊತ್ತಿರುವುದು, ಇನ್ನೂ ದೃಢಪಟ್ಟಿಲ್ಲ. ಸಲ್ಲಿಸುವ ಮೊದಲು ದೃಢಪಡಿಸಿ.
grade-unknown = ತಿಳಿದಿಲ್ಲ
    .meaning = ಹುಡುಕಿದೆವು, ಸಿಗಲಿಲ್ಲ. ಯಾವ ಸಂಖ್ಯೆಯನ್ನೂ ಊಹಿಸುವುದಿಲ್ಲ.

## Units of law's numbers

unit-rupees = ರೂಪಾಯಿ
unit-rupees_per_day = ದಿನಕ್ಕೆ ರೂಪಾಯಿ
unit-hours = { $count ->
    [one] { $count } ಗಂಟೆ
   *[other] { $count } ಗಂಟೆಗಳು
 }
unit-days = { $count ->
    [one] { $count } ದಿನ
   *[other] { $count } ದಿನಗಳು
 }
unit-months = { $count ->
    [one] { $count } ತಿಂಗಳು
   *[other] { $count } ತಿಂಗಳುಗಳು
 }
unit-years = { $count ->
    [one] { $count } ವರ್ಷ
   *[other] { $count } ವರ್ಷಗಳು
 }
unit-percent = ಶೇಕಡಾ { $count }
unit-percent_per_day = ದಿನಕ್ಕೆ ಶೇಕಡಾ { $count }
unit-km = { $count } ಕಿಮೀ
# The age of a person in years.
unit-age_years = { $count ->
    [one] { $count } ವರ್ಷ ವಯಸ್ಸು
   *[other] { $count } ವರ್ಷ ವಯಸ್ಸು
 }
unit-kilograms = { $count } ಕೆಜಿ
unit-person_days = { $count ->
    [one] { $count } ದಿನದ ಕೆಲಸ
   *[other] { $count } ದಿನಗಳ ಕೆಲಸ
 }
unit-count = { $count }
# "3 times", as in "three times the unpaid amount".
unit-times = { $count ->
    [one] ಒಂದು ಪಟ್ಟು
   *[other] { $count } ಪಟ್ಟು
 }
unit-people = { $count ->
    [one] { $count } ವ್ಯಕ್ತಿ
   *[other] { $count } ಜನರು
 }

## Wages

wages-due = ಸಲ್ಲಬೇಕಾದ ಕನಿಷ್ಠ
wages-paid = ಕೊಟ್ಟದ್ದು
wages-short = ಕೊರತೆ
wages-days = ಲೆಕ್ಕ ಹಾಕಿದ ದಿನಗಳು
# $rates: which minimum wage rate was missing.
wages-rate-not-known = { $date } ರಂದು { $state } ರಾಜ್ಯದಲ್ಲಿ { $work } ಕೆಲಸದ ಕನಿಷ್ಠ ವೇತನದ ದರ ಇಲ್ಲಿ ತಿಳಿದಿಲ್ಲ.
wages-no-period = ಕೆಲಸ ಮಾಡಿದ ದಿನಗಳು ತಿಳಿದಿಲ್ಲ, ಆದ್ದರಿಂದ ಮೊತ್ತವನ್ನು ಇನ್ನೂ ಲೆಕ್ಕ ಹಾಕಲಾಗದು.
wages-no-pay = ನಿಜವಾಗಿ ಎಷ್ಟು ಕೊಟ್ಟರು ಎಂದು ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ.
wages-ask-local = ಅದೇ ಕೆಲಸಕ್ಕೆ ಅಲ್ಲಿ ಇತರರಿಗೆ ಎಷ್ಟು ಸಿಗುತ್ತದೆ ಎಂದು ಕೇಳಿ.
