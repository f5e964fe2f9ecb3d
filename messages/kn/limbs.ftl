### What the law looks for, one limb at a time, and what was concluded.
### "The Act" is the Bonded Labour System (Abolition) Act, 1976.
### A limb's value is a short label; .why says in one plain line what the law asks.

## Limbs of the definition (section 2(g) of the Act)

limb-forced = ದುಡಿಮೆ ಬಲವಂತದ್ದಾಗಿತ್ತು
    .why = ದುಡಿಮೆಯನ್ನು ಪೂರ್ತಿ ಅಥವಾ ಭಾಗಶಃ ಬಲವಂತದಿಂದ ಮಾಡಿಸಲಾಗಿತ್ತು: ಜನರಿಂದ, ನಿಯಮಗಳಿಂದ, ಅಥವಾ ಬೇರೆ ದಾರಿಯೇ ಇಲ್ಲದಷ್ಟು ಕಷ್ಟದಿಂದ.
limb-agreement = ಒಂದು ಒಪ್ಪಂದ ಇತ್ತು
    .why = ಒಬ್ಬರು ಕೊಟ್ಟರು, ಒಬ್ಬರು ಪಡೆದರು: ಬರವಣಿಗೆಯಲ್ಲಿ, ಬಾಯಿಮಾತಿನಲ್ಲಿ, ಅಥವಾ ಪದ್ಧತಿಯಂತೆ.
limb-cause-advance = ಮುಂಗಡ ಪಡೆಯಲಾಗಿತ್ತು
    .why = ವ್ಯಕ್ತಿ, ತಂದೆ ಅಥವಾ ತಾಯಿ, ಅಜ್ಜ ಅಥವಾ ಅಜ್ಜಿ, ಇಲ್ಲವೇ ಮಕ್ಕಳು ಮೊದಲೇ ಹಣ ಅಥವಾ ವಸ್ತು ಪಡೆದಿದ್ದರು; ಕಾಗದ ಬೇಕಿಲ್ಲ.
limb-cause-custom = ಪದ್ಧತಿ ಅಥವಾ ಸಾಮಾಜಿಕ ಹೊಣೆ
    .why = ಪದ್ಧತಿ ಅಥವಾ ಸಾಮಾಜಿಕ ಹೊಣೆ ಕೇಳುತ್ತದೆ ಎಂದು ಹೇಳಿ ವ್ಯಕ್ತಿಯಿಂದ ದುಡಿಸಲಾಯಿತು.
limb-cause-succession = ಹೊಣೆ ಹಿರಿಯರಿಂದ ಬಂತು
    .why = ದುಡಿಯುವ ಹೊಣೆ ಅಥವಾ ಸಾಲ ಕುಟುಂಬದ ಹಿರಿಯರಿಂದ ವ್ಯಕ್ತಿಗೆ ಬಂತು.
# "Economic consideration" is the Act's phrase: anything of value other than an advance, such as land to live on.
limb-cause-consideration = ಬೆಲೆಯುಳ್ಳ ಬೇರೇನೋ ಕೊಡಲಾಗಿತ್ತು
    .why = ವ್ಯಕ್ತಿ, ತಂದೆ ಅಥವಾ ತಾಯಿ, ಅಜ್ಜ ಅಥವಾ ಅಜ್ಜಿ, ಇಲ್ಲವೇ ಮಕ್ಕಳು ಬೆಲೆಯುಳ್ಳ ಏನನ್ನೋ ಪಡೆದರು, ಅದಕ್ಕಾಗಿ ದುಡಿಮೆ ಕೇಳಲಾಯಿತು.
limb-cause-caste = ಒಂದು ಜಾತಿ ಅಥವಾ ಸಮುದಾಯದಲ್ಲಿ ಹುಟ್ಟು
    .why = ಹುಟ್ಟಿದ ಜಾತಿ ಅಥವಾ ಸಮುದಾಯದ ಕಾರಣಕ್ಕೆ ವ್ಯಕ್ತಿ ದುಡಿಯಬೇಕಾಯಿತು.
limb-effect-wage = ಕೂಲಿ ಇಲ್ಲ, ಅಥವಾ ಕನಿಷ್ಠಕ್ಕಿಂತ ಕಡಿಮೆ
    .why = ವ್ಯಕ್ತಿಗೆ, ಅಥವಾ ಜೊತೆಗೆ ದುಡಿಯುವ ಕುಟುಂಬಕ್ಕೆ, ಕೂಲಿ ಸಿಗಲಿಲ್ಲ ಅಥವಾ ಆ ಕೆಲಸಕ್ಕೆ ನಿಗದಿಯಾದ ಕನಿಷ್ಠ ವೇತನಕ್ಕಿಂತ ಕಡಿಮೆ ಸಿಕ್ಕಿತು.
limb-effect-employment = ಬೇರೆ ಕೆಲಸ ಮಾಡುವ ಸ್ವಾತಂತ್ರ್ಯ ಇಲ್ಲ
    .why = ಬೇರೆ ಕೆಲಸ ಮಾಡುವ ಅಥವಾ ಬೇರೆ ರೀತಿ ಸಂಪಾದಿಸುವ ಸ್ವಾತಂತ್ರ್ಯವನ್ನು ವ್ಯಕ್ತಿ ಕಳೆದುಕೊಂಡರು.
limb-effect-movement = ಬಿಟ್ಟು ಹೋಗುವ ಅಥವಾ ಓಡಾಡುವ ಸ್ವಾತಂತ್ರ್ಯ ಇಲ್ಲ
    .why = ಭಾರತದೊಳಗೆ ಮುಕ್ತವಾಗಿ ಓಡಾಡುವ ಹಕ್ಕನ್ನು ವ್ಯಕ್ತಿ ಕಳೆದುಕೊಂಡರು.
limb-effect-sale = ತಮ್ಮದನ್ನು ಮಾರುವ ಸ್ವಾತಂತ್ರ್ಯ ಇಲ್ಲ
    .why = ತಮ್ಮ ವಸ್ತು ಅಥವಾ ಬೆಳೆಯನ್ನು ಮಾರುಕಟ್ಟೆ ಬೆಲೆಗೆ ಬಳಸುವ ಅಥವಾ ಮಾರುವ ಹಕ್ಕನ್ನು ವ್ಯಕ್ತಿ ಕಳೆದುಕೊಂಡರು.
limb-surety = ಬೇರೊಬ್ಬರ ಸಾಲಕ್ಕೆ ಜಾಮೀನು
    .why = ತಾವು ಜಾಮೀನು ನಿಂತವರು ಸಾಲ ತೀರಿಸದ ಕಾರಣ ದುಡಿಯಬೇಕಾದವರಿಗೂ ರಕ್ಷಣೆ ಇದೆ.
# The 1985 Explanation: for contract labour and migrants from another State, the cause need not be shown.
limb-contract_or_migrant = ಗುತ್ತಿಗೆ ಕಾರ್ಮಿಕರು, ಅಥವಾ ಬೇರೆ ರಾಜ್ಯದ ಕಾರ್ಮಿಕರು
    .why = ಗುತ್ತಿಗೆ ಕಾರ್ಮಿಕರಿಗೂ ಬೇರೆ ರಾಜ್ಯದ ಕಾರ್ಮಿಕರಿಗೂ, ಜೀತ ಏಕೆ ಆರಂಭವಾಯಿತು ಎಂದು ಅಧಿನಿಯಮ ಕೇಳುವುದಿಲ್ಲ; ಅದರ ಪರಿಣಾಮವೇ ಸಾಕು.

limb-met = ಪೂರ್ಣಗೊಂಡಿದೆ
limb-not_met = ಪೂರ್ಣಗೊಂಡಿಲ್ಲ
# Shown with a dotted outline; must never look like "no".
limb-not_known = ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ
limb-presumed = ಕಾನೂನು ಹಾಗೆ ಭಾವಿಸುತ್ತದೆ

## Presumptions: what the law takes as so until someone shows otherwise

presumption-minimum_wage_is_force = ಕನಿಷ್ಠ ವೇತನಕ್ಕಿಂತ ಕಡಿಮೆ ಕೂಲಿ ಬಲವಂತದ ದುಡಿಮೆ
    .why = ಕಷ್ಟದ ಒತ್ತಡವಿಲ್ಲದೆ ಯಾರೂ ಕನಿಷ್ಠ ವೇತನಕ್ಕಿಂತ ಕಡಿಮೆಗೆ ದುಡಿಯುವುದಿಲ್ಲ, ಇದೇ ಬಲವಂತ ಎಂದು ಸುಪ್ರೀಂ ಕೋರ್ಟ್ 1982ರಲ್ಲಿ (PUDR) ಹೇಳಿದೆ.
presumption-debt_hold_is_force = ಸಾಲದಿಂದ ಹಿಡಿದಿಡುವುದು ಬಲವಂತ
    .why = ಬೇರೆ ಕೆಲಸ, ಓಡಾಟ ಅಥವಾ ಮಾರಾಟವನ್ನು ಸಾಲ ಕಿತ್ತುಕೊಂಡಿದ್ದರೆ, ಕಷ್ಟವೇ ವ್ಯಕ್ತಿಯನ್ನು ಬಲವಂತಪಡಿಸಿತು. ಇದು 1982ರ ತೀರ್ಪನ್ನು (PUDR) ನಾವು ಅರ್ಥಮಾಡಿಕೊಂಡ ರೀತಿ.
presumption-force_means_bonded = ಬಲವಂತದ ದುಡಿಮೆಯನ್ನು ಜೀತ ದುಡಿಮೆ ಎಂದು ಪರಿಗಣಿಸಲಾಗುತ್ತದೆ
    .why = ದುಡಿಮೆ ಬಲವಂತದ್ದಾಗಿದ್ದರೆ ಮುಂಗಡ ಅಥವಾ ಬೇರೆ ಪ್ರತಿಫಲ ಇತ್ತೆಂದು ಭಾವಿಸಲಾಗುತ್ತದೆ, ಹಾಗಲ್ಲವೆಂದು ಮಾಲೀಕರು ಅಥವಾ ರಾಜ್ಯ ತೋರಿಸಬಹುದು ಎಂದು ಸುಪ್ರೀಂ ಕೋರ್ಟ್ 1984ರಲ್ಲಿ (ಬಂಧುವಾ ಮುಕ್ತಿ ಮೋರ್ಚಾ) ಹೇಳಿದೆ.
presumption-agreement_presumed = ಒಪ್ಪಂದ ಇತ್ತೆಂದು ಭಾವಿಸಲಾಗುತ್ತದೆ
    .why = ಅಧಿನಿಯಮವು “ಮಾಡಿಕೊಂಡ ಅಥವಾ ಇತ್ತೆಂದು ಭಾವಿಸಲಾದ” ಒಪ್ಪಂದದ ಬಗ್ಗೆ ಹೇಳುತ್ತದೆ; ದುಡಿಮೆ ಬಲವಂತದ್ದಾಗಿದ್ದರೆ, ಅಥವಾ ಪದ್ಧತಿಯಂತೆ ಇದ್ದರೆ, ಯಾರೂ ಅದನ್ನು ಸಾಬೀತುಪಡಿಸಬೇಕಿಲ್ಲ.
# Section 15 of the Act.
presumption-burden_on_creditor = ಸಾಲ ಕೊಟ್ಟವರೇ ಸಾಬೀತುಪಡಿಸಬೇಕು
    .why = ಸಾಲವು ಜೀತದ ಸಾಲವೆಂದು ಕಾರ್ಮಿಕರು ಅಥವಾ ಜಾಗೃತಿ ಸಮಿತಿ ಹೇಳಿದ ಮೇಲೆ, ಅದು ಹಾಗಲ್ಲವೆಂದು ಸಾಲ ಕೊಟ್ಟವರು ಸಾಬೀತುಪಡಿಸಬೇಕು.
# Used where the person says that the debt kept them there, and nobody asked about other work.
presumption-debt_holds_the_person = ಸಾಲ ಬೇರೆ ಕೆಲಸದಿಂದ ತಡೆಯಿತು
    .why = ಸಾಲವೇ ತಮ್ಮನ್ನು ಅಲ್ಲಿ ಹಿಡಿದಿಟ್ಟಿತು ಎಂದು ಹೇಳಿದವರನ್ನು, ಬೇರೆಡೆ ಕೆಲಸ ಮಾಡಬಹುದಿತ್ತು ಎಂದು ಅವರು ಹೇಳುವವರೆಗೆ, ಆ ಸಾಲವೇ ಬೇರೆ ಕೆಲಸದಿಂದ ತಡೆಯಿತು ಎಂದು ಭಾವಿಸಲಾಗುತ್ತದೆ. ಇದು 1982ರ ತೀರ್ಪನ್ನು (PUDR) ನಾವು ಅರ್ಥ ಮಾಡಿಕೊಂಡ ರೀತಿ.
# Used where a date or a detail is missing that could still turn the answer.
presumption-told_so_far = ಹೇಳಿದ್ದು ಸರಿ ಎಂದು ಭಾವಿಸಲಾಗುತ್ತದೆ
    .why = ಒಂದು ದಿನಾಂಕ ಅಥವಾ ವಿವರ ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ. ಅದನ್ನು ಹೇಳುವವರೆಗೆ, ಹೇಳಿದ್ದೇ ಸರಿ ಎಂದು ಭಾವಿಸಲಾಗುತ್ತದೆ: ಜೀತವನ್ನು ಮೊಕದ್ದಮೆಯಂತೆ ಸಾಬೀತುಪಡಿಸಬೇಕಿಲ್ಲ (Bandhua Mukti Morcha, 1984). ಇದು ತೀರ್ಪನ್ನು ನಾವು ಅರ್ಥ ಮಾಡಿಕೊಂಡ ರೀತಿ.

presumed-only = ಇದು ಪೂರ್ವಭಾವನೆಗಳನ್ನು ಮಾತ್ರ ಆಧರಿಸಿದೆ
    .why = ಸಲ್ಲಿಸುವ ಮೊದಲು ಸಾಲದ ಬಗ್ಗೆ ಮತ್ತು ಬಿಟ್ಟು ಹೋಗುವ ಬಗ್ಗೆ ಕೇಳಿ. ಇಲ್ಲದಿದ್ದರೆ ಇದು ಕೂಲಿಯ ವಿವಾದ ಮಾತ್ರ ಎಂದು ಕಚೇರಿ ಉತ್ತರಿಸಬಹುದು.

## What was concluded. Advice to a person who decides; never a refusal.

# Legal term: prima facie.
status-prima_facie = ಜೀತ ದುಡಿಮೆ: ಮೇಲ್ನೋಟಕ್ಕೆ ಕಂಡುಬಂದಿದೆ
    .meaning = ಎದುರು ಪಕ್ಷ ಬೇರೆ ರೀತಿ ತೋರಿಸುವವರೆಗೆ, ಕಾನೂನು ಇದನ್ನು ಮೇಲ್ನೋಟಕ್ಕೆ ಜೀತ ದುಡಿಮೆ ಎಂದು ಪರಿಗಣಿಸಲು ಹೇಳಿದ್ದಷ್ಟೇ ಸಾಕು.
status-needs_enquiry = ವಿಚಾರಣೆ ಬೇಕು
    .meaning = ಕಾನೂನು ಕೇಳುವ ಏನೋ ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ. ವಿಚಾರಣೆ ನಡೆಸುವ ಕರ್ತವ್ಯ ಈಗಾಗಲೇ ಇದೆ; ಉಳಿದ ಪ್ರಶ್ನೆಗಳನ್ನು ಪಟ್ಟಿ ಮಾಡಲಾಗಿದೆ.
status-not_shown = ಹೇಳಿದ್ದರಿಂದ ಕಂಡುಬಂದಿಲ್ಲ
    .meaning = ಏಕಾಂತದಲ್ಲಿ, ಸುರಕ್ಷಿತವಾಗಿ ಹೇಳಿದ್ದರಿಂದ ಇದು ಕಂಡುಬರುವುದಿಲ್ಲ. ಇದು ಯಾರನ್ನೂ ನಿರಾಕರಿಸುವುದಿಲ್ಲ: ಮತ್ತೆ ಕೇಳಿ, ಅಥವಾ ಹೆಸರುಳ್ಳ ಅಧಿಕಾರಿ ಲಿಖಿತವಾಗಿ ನಿರ್ಧರಿಸಲಿ.

forced-shown = ಬಲವಂತದ ದುಡಿಮೆ: ಕಂಡುಬಂದಿದೆ
    .meaning = ಬಲಪ್ರಯೋಗ, ಬೆದರಿಕೆ ಅಥವಾ ಕಾನೂನು ಪರಿಗಣಿಸುವ ಬೇರೆ ಒತ್ತಡದ ಬಗ್ಗೆ ಯಾರೋ ಹೇಳಿದ್ದಾರೆ.
forced-presumed = ಬಲವಂತದ ದುಡಿಮೆ: ಕಾನೂನು ಹಾಗೆ ಭಾವಿಸುತ್ತದೆ
    .meaning = ಕನಿಷ್ಠಕ್ಕಿಂತ ಕಡಿಮೆ ಕೂಲಿಯಂತಹ ಬೇರೆ ಸಂಗತಿಯಿಂದ ಕಾನೂನು ಬಲವಂತ ಇತ್ತೆಂದು ಭಾವಿಸುತ್ತದೆ.
forced-not_known = ಬಲವಂತದ ದುಡಿಮೆ: ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ
    .meaning = ಹೇಳಲು ಸಾಕಷ್ಟು ಸಂಗತಿಗಳು ಸಿಕ್ಕಿಲ್ಲ.
forced-not_shown = ಬಲವಂತದ ದುಡಿಮೆ: ಹೇಳಿದ್ದರಿಂದ ಕಂಡುಬಂದಿಲ್ಲ
    .meaning = ಹೇಳಿದ್ದರಿಂದ ಬಲವಂತ ಕಂಡುಬರುವುದಿಲ್ಲ. ಮತ್ತೆ ಕೇಳಬಹುದು.

## The eleven signs of forced labour named by the International Labour Organization (ILO)

indicator-abuse_of_vulnerability = ಅಸಹಾಯಕತೆಯ ದುರ್ಬಳಕೆ
indicator-deception = ಮೋಸ
indicator-restriction_of_movement = ಓಡಾಡದಂತೆ ತಡೆ
indicator-isolation = ಇತರರಿಂದ ದೂರ ಇಡುವುದು
indicator-physical_and_sexual_violence = ದೈಹಿಕ ಹಿಂಸೆ ಅಥವಾ ಲೈಂಗಿಕ ದೌರ್ಜನ್ಯ
indicator-intimidation_and_threats = ಬೆದರಿಕೆ ಮತ್ತು ಹೆದರಿಸುವಿಕೆ
indicator-retention_of_identity_documents = ಗುರುತಿನ ದಾಖಲೆಗಳನ್ನು ಬೇರೆಯವರು ಇಟ್ಟುಕೊಳ್ಳುವುದು
indicator-withholding_of_wages = ಕೂಲಿ ತಡೆಹಿಡಿಯುವುದು
indicator-debt_bondage = ಸಾಲದಿಂದ ಕಟ್ಟಿಹಾಕುವುದು
indicator-abusive_working_and_living_conditions = ಕೆಟ್ಟ ಕೆಲಸದ ಮತ್ತು ವಾಸದ ಸ್ಥಿತಿ
indicator-excessive_overtime = ಅತಿ ಹೆಚ್ಚು ಗಂಟೆ ದುಡಿಸುವುದು

## Other laws that the same facts may meet

also-child_labour = ಬಾಲ ಕಾರ್ಮಿಕ ಪದ್ಧತಿ
    .why = 14 ವರ್ಷದೊಳಗಿನ ಮಗು ಕೆಲಸದಲ್ಲಿ, ಅಥವಾ 14ರಿಂದ 17 ವರ್ಷದವರು ಅಪಾಯಕರ ಕೆಲಸದಲ್ಲಿ (ಬಾಲ ಮತ್ತು ಕಿಶೋರ ಕಾರ್ಮಿಕ ಅಧಿನಿಯಮ, 1986).
also-trafficking = ಮಾನವ ಕಳ್ಳಸಾಗಣೆ
    .why = ಶೋಷಣೆಗಾಗಿ ಬೆದರಿಕೆ, ಬಲ, ಮೋಸ ಅಥವಾ ಆಮಿಷದಿಂದ ನೇಮಿಸಲಾಯಿತು, ಸಾಗಿಸಲಾಯಿತು ಅಥವಾ ಇಟ್ಟುಕೊಳ್ಳಲಾಯಿತು (ಭಾರತೀಯ ನ್ಯಾಯ ಸಂಹಿತೆಯ ಕಲಂ 143; 1 ಜುಲೈ 2024ಕ್ಕಿಂತ ಮೊದಲು ಭಾರತೀಯ ದಂಡ ಸಂಹಿತೆಯ ಕಲಂ 370).
# The Palermo Protocol (United Nations, 2000): for children no force or deceit needs to be shown.
also-trafficking_palermo = ಮಾನವ ಕಳ್ಳಸಾಗಣೆ, ವಿಶ್ವಸಂಸ್ಥೆಯ ವ್ಯಾಖ್ಯೆಯಂತೆ
    .why = ಮೇಲಿನಂತೆಯೇ, ಆದರೆ 18 ವರ್ಷದೊಳಗಿನವರ ವಿಷಯದಲ್ಲಿ ಬೆದರಿಕೆ, ಬಲ ಅಥವಾ ಮೋಸವನ್ನು ತೋರಿಸಬೇಕಿಲ್ಲ.
also-scst_atrocity = ಪರಿಶಿಷ್ಟ ಜಾತಿ ಅಥವಾ ಪಂಗಡದವರ ಮೇಲೆ ದೌರ್ಜನ್ಯ
    .why = ಪರಿಶಿಷ್ಟ ಜಾತಿ ಅಥವಾ ಪಂಗಡಕ್ಕೆ ಸೇರದವರು ಅವುಗಳಿಗೆ ಸೇರಿದವರಿಂದ ಬಲವಂತದ ಅಥವಾ ಜೀತ ದುಡಿಮೆ ಮಾಡಿಸಿದರು (SC/ST ದೌರ್ಜನ್ಯ ತಡೆ ಅಧಿನಿಯಮ, 1989).
also-forced_labour_ilo = ಬಲವಂತದ ದುಡಿಮೆ, ಅಂತರರಾಷ್ಟ್ರೀಯ ವ್ಯಾಖ್ಯೆಯಂತೆ
    .why = ತಮ್ಮ ಇಚ್ಛೆಯಿಂದಲ್ಲದೆ, ಯಾವುದೋ ದಂಡನೆಯ ಬೆದರಿಕೆಯಿಂದ ಮಾಡಿದ ಕೆಲಸ (ILO ಒಡಂಬಡಿಕೆ 29).
# Section 79 of the Juvenile Justice Act, 2015.
also-jj79 = ಕೆಲಸಕ್ಕಾಗಿ ಜೀತದಲ್ಲಿಟ್ಟ ಮಗು
    .why = 18 ವರ್ಷದೊಳಗಿನವರನ್ನು ಕೆಲಸಕ್ಕಾಗಿ ಜೀತದಲ್ಲಿಡಲಾಯಿತು, ಅಥವಾ ಅವರ ಸಂಪಾದನೆಯನ್ನು ತಡೆಹಿಡಿಯಲಾಯಿತು ಇಲ್ಲವೇ ಬಳಸಿಕೊಳ್ಳಲಾಯಿತು (ಬಾಲ ನ್ಯಾಯ ಅಧಿನಿಯಮ, 2015, ಕಲಂ 79).

## Whose word it is

speaker-worker = ಕಾರ್ಮಿಕರು ಹೇಳಿದ್ದು
speaker-family = ಕುಟುಂಬದವರು ಹೇಳಿದ್ದು
speaker-witness = ಸಾಕ್ಷಿ ಹೇಳಿದ್ದು
speaker-official = ಅಧಿಕಾರಿ ಹೇಳಿದ್ದು
speaker-employer = ಮಾಲೀಕರು ಹೇಳಿದ್ದು
speaker-document = ದಾಖಲೆಯಿಂದ
speaker-computed = ಲೆಕ್ಕ ಹಾಕಿದ್ದು
speaker-interviewer = ಸಂದರ್ಶಕರು ಬರೆದದ್ದು
# Before a list of grounds: "because: paid ₹ 300 a week"
because = ಏಕೆಂದರೆ
# A fact that was told within hearing of the employer: a "no" counts as not known.
told-not-private = ಏಕಾಂತದಲ್ಲಿ ಹೇಳಿದ್ದಲ್ಲ
# Two people of equal weight said different things.
told-conflict = ಎರಡು ಹೇಳಿಕೆಗಳು ಬೇರೆಯಾಗಿವೆ: ತಿಳಿದಿಲ್ಲ ಎಂದು ಪರಿಗಣಿಸಲಾಗಿದೆ
