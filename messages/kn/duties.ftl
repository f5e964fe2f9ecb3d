### What an office owes, to whom, and by when.
### duty-<id> names what is owed (a noun phrase, used in lists and letters); .what is one sentence: who must do what.

duty-enquiry = ವಿಚಾರಣೆ
    .what = ಯಾರನ್ನಾದರೂ ಜೀತ ಅಥವಾ ಬಲವಂತದ ದುಡಿಮೆಯಲ್ಲಿ ಹಿಡಿದಿಡಲಾಗಿದೆಯೇ ಎಂದು ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಅಥವಾ ಅವರು ಹೆಸರಿಸಿದ ಅಧಿಕಾರಿ ವಿಳಂಬವಿಲ್ಲದೆ ವಿಚಾರಣೆ ನಡೆಸಿ, ಅದನ್ನು ಕೊನೆಗೊಳಿಸಬೇಕು.
duty-rescue = ರಕ್ಷಣೆ
    .what = ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಪೊಲೀಸರು ಮತ್ತು ಕಾರ್ಮಿಕ ಇಲಾಖೆಯೊಂದಿಗೆ ಜನರನ್ನು ಸುರಕ್ಷಿತವಾಗಿ ಹೊರತರಬೇಕು.
duty-finding_order = ಲಿಖಿತ ತೀರ್ಮಾನ
    .what = ಇದು ಮೇಲ್ನೋಟಕ್ಕೆ ಜೀತ ದುಡಿಮೆಯೇ, ಮತ್ತು ಏಕೆ ಎಂದು ದಂಡಾಧಿಕಾರಿ ಲಿಖಿತವಾಗಿ ಹೇಳಬೇಕು.
duty-release_certificate = ಬಿಡುಗಡೆ ಪತ್ರ
    .what = ಜೀತ ದುಡಿಮೆಯಲ್ಲಿದ್ದರು ಮತ್ತು ಈಗ ಬಿಡುಗಡೆ ಹೊಂದಿದ್ದಾರೆ ಎಂಬ ಪತ್ರವನ್ನು ಮಕ್ಕಳೂ ಸೇರಿ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ದಂಡಾಧಿಕಾರಿ ಕೊಡಬೇಕು.
duty-immediate_assistance = ತಕ್ಷಣದ ನೆರವು
    .what = ಬಿಡುಗಡೆ ಹೊಂದಿದ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಜಿಲ್ಲಾ ನಿಧಿಯಿಂದ ಮೊದಲ ನೆರವನ್ನು ಕೊಡಬೇಕು; ಇದಕ್ಕೆ ಅಪರಾಧ ನಿರ್ಣಯ ಬೇಕಿಲ್ಲ.
duty-identity_document = ಗುರುತಿನ ದಾಖಲೆಗಾಗಿ ಅರ್ಜಿ
    .what = ಗುರುತಿನ ದಾಖಲೆ ಇಲ್ಲದ ಪ್ರತಿಯೊಬ್ಬರಿಗೂ ದಂಡಾಧಿಕಾರಿ ಅರ್ಜಿ ಹಾಕಿಸಬೇಕು.
# FIR: first information report, the police record that starts a case.
duty-fir = FIR ದಾಖಲಾತಿ
    .what = ಅಪರಾಧ ಎಲ್ಲೇ ನಡೆದಿದ್ದರೂ, ಪೊಲೀಸರು ಮಾಹಿತಿಯನ್ನು ಕೂಡಲೇ FIR ಆಗಿ ದಾಖಲಿಸಿ ಉಚಿತ ಪ್ರತಿ ಕೊಡಬೇಕು.
duty-progress_to_victim = ಪ್ರಕರಣ ಹೇಗೆ ಸಾಗುತ್ತಿದೆ ಎಂಬ ಮಾಹಿತಿ
    .what = ತನಿಖೆ ಹೇಗೆ ಸಾಗುತ್ತಿದೆ ಎಂದು ಪೊಲೀಸರು ವ್ಯಕ್ತಿಗೆ ತಿಳಿಸಬೇಕು.
duty-scst_relief-fir = SC/ST ಅಧಿನಿಯಮದ ಪರಿಹಾರ, ಮೊದಲ ಭಾಗ (FIR)
    .what = FIR ದಾಖಲಾದಾಗ ಸಲ್ಲಬೇಕಾದ ಪರಿಹಾರದ ಭಾಗವನ್ನು ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಕೊಡಬೇಕು.
duty-scst_relief-chargesheet = SC/ST ಅಧಿನಿಯಮದ ಪರಿಹಾರ, ಎರಡನೇ ಭಾಗ (ದೋಷಾರೋಪ ಪಟ್ಟಿ)
    .what = ದೋಷಾರೋಪ ಪಟ್ಟಿ ನ್ಯಾಯಾಲಯಕ್ಕೆ ಹೋದಾಗ ಸಲ್ಲಬೇಕಾದ ಪರಿಹಾರದ ಭಾಗವನ್ನು ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಕೊಡಬೇಕು.
duty-scst_relief-conviction = SC/ST ಅಧಿನಿಯಮದ ಪರಿಹಾರ, ಕೊನೆಯ ಭಾಗ (ಅಪರಾಧ ನಿರ್ಣಯ)
    .what = ನ್ಯಾಯಾಲಯ ಅಪರಾಧಿ ಎಂದು ನಿರ್ಣಯಿಸಿದಾಗ ಸಲ್ಲಬೇಕಾದ ಪರಿಹಾರದ ಭಾಗವನ್ನು ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಕೊಡಬೇಕು.
# A deputy superintendent of police must investigate, within the time of the SC/ST Rules.
duty-scst_investigation = SC/ST ಅಧಿನಿಯಮದ ತನಿಖೆ
    .what = SC/ST ಅಧಿನಿಯಮದ ಅಪರಾಧವನ್ನು ನಿಯಮಗಳು ಹೇಳುವ ದರ್ಜೆಯ ಅಧಿಕಾರಿಯಿಂದ ಪೊಲೀಸರು ತನಿಖೆ ಮಾಡಿಸಿ, ನ್ಯಾಯಾಲಯಕ್ಕೆ ವರದಿ ಕಳುಹಿಸಬೇಕು.
duty-trial = ನ್ಯಾಯ ವಿಚಾರಣೆ
    .what = ಅಧಿನಿಯಮದ ಅಪರಾಧಗಳ ನ್ಯಾಯ ವಿಚಾರಣೆಯನ್ನು ನ್ಯಾಯಾಲಯ ನಡೆಸಬೇಕು.
duty-reimbursement_proposal = ತಕ್ಷಣದ ನೆರವನ್ನು ಮರುಪಾವತಿಸಲು ಪ್ರಸ್ತಾವ
    .what = ತಕ್ಷಣದ ನೆರವಿನ ಮರುಪಾವತಿಗಾಗಿ ರಾಜ್ಯವು ಕೇಂದ್ರಕ್ಕೆ ಪ್ರಸ್ತಾವ ಕಳುಹಿಸಬೇಕು; ಇದರಿಂದ ಪಾವತಿ ಎಂದಿಗೂ ತಡವಾಗಬಾರದು.
duty-rehabilitation_proposal = ಪುನರ್ವಸತಿ ಹಣಕ್ಕಾಗಿ ಪ್ರಸ್ತಾವ
    .what = ವ್ಯಕ್ತಿಯ ಪುನರ್ವಸತಿ ಹಣಕ್ಕಾಗಿ ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಪ್ರಸ್ತಾವ ಕಳುಹಿಸಬೇಕು; ಅದು ಅಪರಾಧ ನಿರ್ಣಯಕ್ಕಾಗಿ ಕಾಯುವುದಿಲ್ಲ.
duty-rehabilitation_payment = ಪುನರ್ವಸತಿ ಹಣದ ಪಾವತಿ
    .what = ಮಂಜೂರಾದ ಮೇಲೆ ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಪುನರ್ವಸತಿ ಹಣವನ್ನು ವ್ಯಕ್ತಿಯ ಸ್ವಂತ ಖಾತೆಗೆ ಕೊಡಬೇಕು.
duty-property_restoration = ಆಸ್ತಿ ಹಿಂದಿರುಗಿಸುವುದು
    .what = ಜೀತದ ಸಾಲಕ್ಕಾಗಿ ಆಸ್ತಿ ತೆಗೆದುಕೊಂಡವರು ಅದನ್ನು ಹಿಂದಿರುಗಿಸಬೇಕು; ಇಲ್ಲದಿದ್ದರೆ ದಂಡಾಧಿಕಾರಿ ಆದೇಶಿಸಬಹುದು.
duty-homestead_restoration = ಮನೆ ಹಿಂದಿರುಗಿಸುವುದು
    .what = ಬಿಡುಗಡೆ ಹೊಂದಿದವರನ್ನು ಮನೆಯಿಂದ ಹೊರಹಾಕಿದ್ದರೆ, ದಂಡಾಧಿಕಾರಿ ಆದಷ್ಟು ಬೇಗ ಮನೆಯನ್ನು ಅವರಿಗೆ ಹಿಂದಿರುಗಿಸಬೇಕು.
duty-wage_decision = ಕೂಲಿ ಕೋರಿಕೆಯ ನಿರ್ಧಾರ
    .what = ಬಾಕಿ ಕೂಲಿಯ ಕೋರಿಕೆಯನ್ನು ವೇತನ ಪ್ರಾಧಿಕಾರ ನಿರ್ಧರಿಸಬೇಕು.
duty-compensation_decision = ಪರಿಹಾರದ ನಿರ್ಧಾರ
    .what = ಕಾನೂನು ಸೇವೆಗಳ ಪ್ರಾಧಿಕಾರ ವಿಚಾರಣೆ ನಡೆಸಿ, ಎಷ್ಟು ಪರಿಹಾರ ಕೊಡಬೇಕೆಂದು ನಿರ್ಧರಿಸಬೇಕು.
duty-work_or_allowance = ಕೆಲಸ, ಇಲ್ಲವೇ ಭತ್ಯೆ
    .what = ರಾಜ್ಯವು ಉದ್ಯೋಗ ಖಾತ್ರಿಯಡಿ ಕೆಲಸ ಕೊಡಬೇಕು, ಅಥವಾ ನಿರುದ್ಯೋಗ ಭತ್ಯೆ ಕೊಡಬೇಕು.
duty-work_wages = ಖಾತ್ರಿ ಕೆಲಸದ ಕೂಲಿ
    .what = ಉದ್ಯೋಗ ಖಾತ್ರಿಯಡಿ ಮಾಡಿದ ಕೆಲಸದ ಕೂಲಿಯನ್ನು ರಾಜ್ಯವು ಸಮಯಕ್ಕೆ ಸರಿಯಾಗಿ ಕೊಡಬೇಕು.
duty-school_admission = ಶಾಲೆಗೆ ಸೇರ್ಪಡೆ
    .what = ಸ್ಥಳೀಯ ಪ್ರಾಧಿಕಾರವು ಮಗುವನ್ನು ಅದರ ವಯಸ್ಸಿನ ತರಗತಿಗೆ ಸೇರಿಸಿ, ಪಾಠ ಹಿಡಿಯಲು ನೆರವು ಕೊಡಬೇಕು.
duty-committee_reconstitution = ಹೊಸ ಜಾಗೃತಿ ಸಮಿತಿ
    .what = ಅವಧಿ ಮುಗಿದಾಗ ರಾಜ್ಯ, ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ ಅಥವಾ ಉಪವಿಭಾಗೀಯ ದಂಡಾಧಿಕಾರಿ ಜಾಗೃತಿ ಸಮಿತಿಯ ಸದಸ್ಯರನ್ನು ಮತ್ತೆ ಹೆಸರಿಸಬೇಕು.
duty-child_welfare_committee = ಮಗುವನ್ನು ಮಕ್ಕಳ ಕಲ್ಯಾಣ ಸಮಿತಿಯ ಮುಂದೆ ಹಾಜರುಪಡಿಸುವುದು
    .what = ಮಗುವನ್ನು ಕಂಡವರು ಅದನ್ನು ಮಕ್ಕಳ ಕಲ್ಯಾಣ ಸಮಿತಿಯ ಮುಂದೆ ಹಾಜರುಪಡಿಸಬೇಕು.

## Where a duty stands

duty-status-awaited = ನಿರೀಕ್ಷೆಯಲ್ಲಿದೆ
duty-status-fulfilled = ಆಗಿದೆ
duty-status-overdue = ತಡವಾಗಿದೆ
# Shown with a dotted outline; not the same as "no".
duty-status-not_known = ಇನ್ನೂ ತಿಳಿದಿಲ್ಲ
duty-status-lapsed = ಇನ್ನು ಬೇಕಿಲ್ಲ

## Clocks

clock-late-days = { $days ->
    [one] { $days } ದಿನ ತಡ
   *[other] { $days } ದಿನ ತಡ
 }
clock-late-hours = { $hours ->
    [one] { $hours } ಗಂಟೆ ತಡ
   *[other] { $hours } ಗಂಟೆ ತಡ
 }
clock-due-today = ಇಂದು ಆಗಬೇಕು
clock-due-tomorrow = ನಾಳೆ ಆಗಬೇಕು
clock-due-days = { $days ->
    [one] { $days } ದಿನದಲ್ಲಿ ಆಗಬೇಕು
   *[other] { $days } ದಿನಗಳಲ್ಲಿ ಆಗಬೇಕು
 }
clock-due-hours = { $hours ->
    [one] { $hours } ಗಂಟೆಯಲ್ಲಿ ಆಗಬೇಕು
   *[other] { $hours } ಗಂಟೆಗಳಲ್ಲಿ ಆಗಬೇಕು
 }
# $date is a formatted date with time, such as "Tue 3 Mar, 6 pm".
clock-by = { $date } ರೊಳಗೆ
clock-since = { $date } ರಿಂದ
clock-last-day = ಕೊನೆಯ ದಿನ { $date }
clock-done-on = { $date } ರಂದು ಆಗಿದೆ
clock-done-late = { $days ->
    [one] { $days } ದಿನ ತಡವಾಗಿ ಆಗಿದೆ
   *[other] { $days } ದಿನ ತಡವಾಗಿ ಆಗಿದೆ
 }
clock-done-in-time = ಸಮಯಕ್ಕೆ ಸರಿಯಾಗಿ ಆಗಿದೆ
# "Forthwith" in the Act: no number of days is given.
clock-forthwith = ವಿಳಂಬವಿಲ್ಲದೆ; ಕಾನೂನು ದಿನಗಳ ಸಂಖ್ಯೆ ಹೇಳಿಲ್ಲ
clock-no-limit = ದೃಢಪಟ್ಟ ಕಾಲಮಿತಿ ಇಲ್ಲ
# From another State's instrument or from an advisory: a date to remember, never lateness.
clock-benchmark = ಒಳ್ಳೆಯ ರೂಢಿ: { $date } ರೊಳಗೆ
    .help = ಈ ದಿನಾಂಕ ಬೇರೊಂದು ರಾಜ್ಯದ ನಿಯಮದಿಂದ ಅಥವಾ ಸಲಹೆಯಿಂದ ಬಂದಿದೆ. ಇದು ನೆನಪಿಗಾಗಿ; ಇದರ ಆಧಾರದಲ್ಲಿ ಕಚೇರಿ ತಡ ಮಾಡಿದೆ ಎಂದು ನಾವು ಹೇಳುವುದಿಲ್ಲ.
clock-needs-time = ಈ ಕಾಲಮಿತಿ ಗಂಟೆಗಳಲ್ಲಿದೆ; ಅದನ್ನು ಪಾಲಿಸಲಾಯಿತೇ ಎಂದು ತಿಳಿಯಲು ದಿನದ ಸಮಯವನ್ನು ಸೇರಿಸಿ.
clock-not-started = ಇದಾದಾಗ ಆರಂಭ: { $event }
clock-may-be-superseded = 14 ಮೇ 2026ರ ಹೊಸ ನಿಯಮಗಳು ಇದರ ಬದಲಿಗೆ ಬಂದಿರಬಹುದು
clock-not-late-surely = ತಡವಾಗಿರಬಹುದು; ದಿನಾಂಕ ನಿಖರವಾಗಿ ತಿಳಿದಿಲ್ಲ
# After a name of a duty: to whom it is owed.
clock-to-case = ಪ್ರಕರಣದ ಎಲ್ಲರಿಗೂ
clock-to-person = ಈ ವ್ಯಕ್ತಿಗೆ

## Offices and others who owe something

office-district_magistrate = ಜಿಲ್ಲಾ ದಂಡಾಧಿಕಾರಿ
office-sub_divisional_magistrate = ಉಪವಿಭಾಗೀಯ ದಂಡಾಧಿಕಾರಿ
office-executive_magistrate = ಕಾರ್ಯನಿರ್ವಾಹಕ ದಂಡಾಧಿಕಾರಿ
office-police_station = ಪೊಲೀಸ್ ಠಾಣೆ
office-superintendent_of_police = ಪೊಲೀಸ್ ವರಿಷ್ಠಾಧಿಕಾರಿ
office-labour_department = ಕಾರ್ಮಿಕ ಇಲಾಖೆ
office-state_government = ರಾಜ್ಯ ಸರ್ಕಾರ
office-union_labour_ministry = ಕಾರ್ಮಿಕ ಮತ್ತು ಉದ್ಯೋಗ ಸಚಿವಾಲಯ, ಭಾರತ ಸರ್ಕಾರ
office-legal_services_authority = ಜಿಲ್ಲಾ ಕಾನೂನು ಸೇವೆಗಳ ಪ್ರಾಧಿಕಾರ
office-special_court = ವಿಶೇಷ ನ್ಯಾಯಾಲಯ
office-judicial_magistrate = ನ್ಯಾಯಿಕ ದಂಡಾಧಿಕಾರಿ
office-wage_authority = ವೇತನ ಕೋರಿಕೆಗಳ ಪ್ರಾಧಿಕಾರ
office-gram_panchayat = ಗ್ರಾಮ ಪಂಚಾಯಿತಿ
office-local_education_authority = ಸ್ಥಳೀಯ ಶಿಕ್ಷಣ ಪ್ರಾಧಿಕಾರ
office-vigilance_committee = ಜಾಗೃತಿ ಸಮಿತಿ
office-nhrc = ರಾಷ್ಟ್ರೀಯ ಮಾನವ ಹಕ್ಕುಗಳ ಆಯೋಗ
office-ncpcr = ರಾಷ್ಟ್ರೀಯ ಮಕ್ಕಳ ಹಕ್ಕುಗಳ ರಕ್ಷಣಾ ಆಯೋಗ
office-child_welfare_committee = ಮಕ್ಕಳ ಕಲ್ಯಾಣ ಸಮಿತಿ
# The one who lent or gave the advance; the Act's word.
office-creditor = ಸಾಲ ಕೊಟ್ಟವರು
office-employer = ಮಾಲೀಕರು
office-high_court = ಉಚ್ಚ ನ್ಯಾಯಾಲಯ
office-social_welfare_department = ಸಮಾಜ ಕಲ್ಯಾಣ ಇಲಾಖೆ
office-food_department = ಆಹಾರ ಮತ್ತು ನಾಗರಿಕ ಸರಬರಾಜು ಇಲಾಖೆ
office-health_authority = ಆರೋಗ್ಯ ಪ್ರಾಧಿಕಾರ
office-district_rural_development = ಜಿಲ್ಲಾ ಗ್ರಾಮೀಣಾಭಿವೃದ್ಧಿ ಸಂಸ್ಥೆ
office-bank = ಬ್ಯಾಂಕ್
