# ಸುಪರ್ದಿ ವಿವರ: ಪ್ರಕರಣದ ಬಗ್ಗೆ ಏನು, ಯಾವಾಗ, ಯಾರು ಇಟ್ಟರು ಮತ್ತು ಹೇಗೆ ಪರಿಶೀಲಿಸುವುದು ಎಂದು ನ್ಯಾಯಾಲಯಕ್ಕೆ ತೋರಿಸುವ ಕಾಗದ.

## ಶೀರ್ಷಿಕೆ

custody = ಪ್ರಕರಣದ ದಾಖಲೆಯ ಸುಪರ್ದಿ
custody-what = ಈ ಪ್ರಕರಣದ ಬಗ್ಗೆ ಏನು, ಯಾವಾಗ, ಯಾರು ಇಟ್ಟರು; ಮತ್ತು ಆ ಬಳಿಕ ಏನೂ ಬದಲಾಗಿಲ್ಲ ಎಂದು ಯಾರಾದರೂ ಹೇಗೆ ಪರಿಶೀಲಿಸಬಹುದು.
custody-case = ಪ್ರಕರಣ
custody-asked = ತಯಾರಾದ ಸಮಯ
custody-contents = ಇದರಲ್ಲಿ ಇರುವುದು
custody-contents-text = ನಮೂದುಗಳು: { $entries }. ಕಡತಗಳು: { $files }.
custody-organisation = ಸಂಸ್ಥೆಯ ಸಂಖ್ಯೆ
custody-json = ದಾಖಲೆಯ ಹ್ಯಾಶ್ ಮೌಲ್ಯ (SHA256)
custody-not_known_here = ಇಲ್ಲಿ ತಿಳಿದಿಲ್ಲ

## ಹೇಗೆ ಪರಿಶೀಲಿಸುವುದು

custody-check = ಹೇಗೆ ಪರಿಶೀಲಿಸುವುದು
custody-check-text = ಈ ಕಾಗದದೊಂದಿಗೆ { $json } ಕಡತ ಮತ್ತು { $sums } ಪಟ್ಟಿ ಬರುತ್ತವೆ. ಪ್ರತಿ ನಮೂದು ಸಹಿಯಾದ ಚೆಕ್‌ಪಾಯಿಂಟ್‌ನಲ್ಲಿದೆ ಮತ್ತು ತೋರಿಸಿದ ಮಾತುಗಳು ಇಟ್ಟ ಮಾತುಗಳೇ ಎಂದು { $program } ಪ್ರೋಗ್ರಾಂ ತೋರಿಸುತ್ತದೆ; ಅದಕ್ಕೆ ಜಾಲವಾಗಲೀ, ಇವನ್ನು ಮಾಡಿದ ಪ್ರೋಗ್ರಾಂ ಆಗಲೀ ಬೇಕಿಲ್ಲ.
custody-check-trust = ಸಾರ್ವಜನಿಕ ಕೀಲಿಯನ್ನು, ಸಾಧ್ಯವಾದರೆ ಚೆಕ್‌ಪಾಯಿಂಟ್ ಅನ್ನೂ, ಈ ಕಾಗದ ಕೊಡುವವರಲ್ಲದೆ ಬೇರೆಯವರಿಂದ ಪಡೆಯಿರಿ.

## ಚೆಕ್‌ಪಾಯಿಂಟ್

custody-checkpoint = ಚೆಕ್‌ಪಾಯಿಂಟ್
custody-checkpoint-text = ಇದುವರೆಗೆ ಇಟ್ಟ ಪ್ರತಿ ನಮೂದು ಬೇರು ಎಂಬ ಒಂದೇ ಮೌಲ್ಯದಲ್ಲಿ ಸೇರುತ್ತದೆ. ಹಿಂದಿನ ನಮೂದನ್ನು ಬದಲಾಯಿಸಿದರೆ, ಬಿಟ್ಟರೆ ಅಥವಾ ಸೇರಿಸಿದರೆ ಬೇರು ಬೇರೆಯಾಗುತ್ತದೆ.
custody-checkpoint-size = ಜರ್ನಲ್‌ನಲ್ಲಿರುವ ನಮೂದುಗಳು
custody-checkpoint-root = ಬೇರು
custody-checkpoint-cosigned = ಸಹ-ಸಹಿ
custody-checkpoint-cosigned_by = { $name }, { $moment }
custody-checkpoint-alone = ಬೇರೆ ಯಾವ ಸಂಸ್ಥೆಯೂ ಈ ಚೆಕ್‌ಪಾಯಿಂಟ್‌ಗೆ ಸಹ-ಸಹಿ ಮಾಡಿಲ್ಲ: ಇದು ಸರ್ವರ್‌ನ ಸಹಿಯನ್ನು ಮಾತ್ರ ಆಧರಿಸಿದೆ.
custody-checkpoint-note = ಸಹಿಯಾದ ಟಿಪ್ಪಣಿ
custody-checkpoint-code = ಅದೇ ಟಿಪ್ಪಣಿ, ಸ್ಕ್ಯಾನ್ ಮಾಡಲು

## ನಮೂದುಗಳು

custody-entries = ಏನನ್ನು ಇಡಲಾಯಿತು
custody-entries-text = ನಮೂದಿನ ಸಂಖ್ಯೆ ಜರ್ನಲ್‌ನಲ್ಲಿ ಅದರ ಸ್ಥಾನ; ನಡುವಿನ ಸಂಖ್ಯೆಗಳು ಬೇರೆ ವಿಷಯಗಳವು. “ಮುದ್ರೆಯಾಗಿದೆ” ಎಂದರೆ: ಇಡಲಾಗಿದೆ, ಆದರೆ ಈ ಕಾಗದ ಮಾಡಿದವರಿಗೆ ತೆರೆಯುವುದಿಲ್ಲ. “ತೆಗೆಯಲಾಗಿದೆ” ಎಂದರೆ: ಅದು ಯಾರ ಬಗ್ಗೆಯೋ ಅವರನ್ನು ಮರೆಯಲಾಗಿದೆ. ಮಾತುಗಳು ಹೋಗಿವೆ; ಏನನ್ನೋ ಇಡಲಾಗಿತ್ತು ಎಂಬುದು ಈಗಲೂ ಸಾಬೀತಾಗುತ್ತದೆ.
custody-entry = ನಮೂದು { $number }
custody-entry-happened = ನಡೆದದ್ದು, ಹೇಳಿದಂತೆ
custody-entry-learned = ತಿಳಿದದ್ದು
custody-entry-hour = { $moment } ರಿಂದ ಆರಂಭವಾಗುವ ಗಂಟೆಯಲ್ಲಿ
custody-entry-speaker = ಯಾರ ಮಾತು
custody-entry-kept_by = ಇಟ್ಟವರು
custody-parts-opened = ತೆರೆದ ಭಾಗಗಳು: { $count }
custody-parts-sealed = ಮುದ್ರೆಯಾದವು: { $count }
custody-parts-removed = ತೆಗೆದವು: { $count }

custody-kind-report = ಮಾಹಿತಿ ಬಂದಿತು
custody-kind-record = ದಾಖಲೆ
custody-kind-document = ಪತ್ರ ನೀಡಲಾಯಿತು
custody-kind-link = ಎರಡು ದಾಖಲೆ ಸೇರಿಸಲಾಯಿತು ಅಥವಾ ಬೇರ್ಪಡಿಸಲಾಯಿತು
custody-kind-consent = ಒಪ್ಪಿಗೆ
custody-kind-person = ವ್ಯಕ್ತಿಯನ್ನು ಮರೆಯಲಾಯಿತು
custody-kind-member = ಸಂಸ್ಥೆಯ ಸದಸ್ಯರು
custody-kind-key = ಕೀಲಿ
custody-kind-read = ಓದಿದ್ದು ದಾಖಲಾಯಿತು

## ಕಡತಗಳು

custody-files = ಕಡತಗಳು
custody-files-text = ಈ ಮೌಲ್ಯ ಮೂಲ ಕಡತದ್ದು, ಬೈಟ್ ಬೈಟ್ ಆಗಿ. ಚಿಕ್ಕದಾಗಿಸಿದ ಅಥವಾ ಮುಖಗಳನ್ನು ಮಸುಕಾಗಿಸಿದ ಪ್ರತಿ ತನ್ನದೇ ಒಂದು ಕಡತ; ಅದು ಯಾವುದರಿಂದ ಆಯಿತು ಎಂದು ಹೇಳುತ್ತದೆ.
custody-files-none = ಈ ಪ್ರಕರಣದೊಂದಿಗೆ ಯಾವ ಕಡತವನ್ನೂ ಇಟ್ಟಿಲ್ಲ.
custody-file-unnamed = ಹೆಸರಿಲ್ಲದ ಕಡತ
custody-file-kind = ವಿಧ
custody-file-size = ಗಾತ್ರ
custody-file-bytes = { $bytes } ಬೈಟ್‌ಗಳು
custody-file-entry = ಯಾವುದರೊಂದಿಗೆ ಬಂದಿತು
custody-file-path = ಪ್ಯಾಕ್‌ನಲ್ಲಿ
custody-file-sha256 = ಹ್ಯಾಶ್ ಮೌಲ್ಯ (SHA256)
custody-file-parent = ಯಾವುದರಿಂದ ಆಯಿತು

## ಹ್ಯಾಶ್ ವರದಿ

custody-hashes = ಹ್ಯಾಶ್ ವರದಿ
custody-hashes-text = ಎಲ್ಲ ಮೌಲ್ಯಗಳೂ SHA256. ಎಲೆಯ ಮೌಲ್ಯ ಉಳಿದವುಗಳಿಂದ ಬರುತ್ತದೆ; ಪ್ರತಿ ಎಲೆಯಿಂದ ಬೇರಿನವರೆಗಿನ ಹೆಜ್ಜೆಗಳು ಕಡತದಲ್ಲಿವೆ.
custody-hash-id = ತನ್ನ ಸಂಖ್ಯೆ
custody-hash-digest = ಮುದ್ರೆಯಾದ ವಿಷಯ
custody-hash-commitment = ಮಾತುಗಳಿಗೆ ಬದ್ಧತೆ
custody-hash-leaf = ಎಲೆ
custody-hash-and_files = ಮತ್ತು ಪ್ರತಿ ಕಡತದ್ದು (ಕಡತಗಳ ಸಂಖ್ಯೆ: { $files }): ಹ್ಯಾಶ್ ವರದಿ ನೋಡಿ

## ಪ್ರಮಾಣಪತ್ರ

custody-certificate = ಎಲೆಕ್ಟ್ರಾನಿಕ್ ದಾಖಲೆಗಳ ಪ್ರಮಾಣಪತ್ರ
custody-certificate-text = { $provision } ಅಡಿಯ ಪ್ರಮಾಣಪತ್ರಕ್ಕೆ ವಿವರಗಳು.
custody-certificate-wording = ವಿವರಗಳು ಇಲ್ಲಿ ನಮ್ಮ ಮಾತುಗಳಲ್ಲಿವೆ; ಸಹಿಯಾಗುವುದು ಅನುಸೂಚಿಯ ಮಾತುಗಳಂತೆ ಇರುತ್ತದೆ. ಸಹಿಗೆ ಮುನ್ನ ಹೋಲಿಸಿ ನೋಡಿ. ತಿಳಿಯದ್ದು ಖಾಲಿ ಇದೆ: ಏನನ್ನೂ ಊಹಿಸಿಲ್ಲ.
custody-part_a = ಭಾಗ ಎ (Part A): ಪಕ್ಷಕಾರರು ತುಂಬುವುದು
    .who = ಸಾಧನದ ಅಥವಾ ಅದು ಬಳಕೆಯಾಗುವ ಕೆಲಸದ ಹೊಣೆ ಹೊತ್ತವರು ಸಹಿ ಮಾಡುತ್ತಾರೆ.
custody-part_b = ಭಾಗ ಬಿ (Part B): ತಜ್ಞರು ತುಂಬುವುದು
    .who = ಇಲ್ಲಿರುವುದನ್ನು ಪರಿಶೀಲಿಸುವ ತಜ್ಞರು ಸಹಿ ಮಾಡುತ್ತಾರೆ.
custody-field-name = ಹೆಸರು
custody-field-relation = ಸಂಬಂಧ
custody-field-relative = ಆ ಸಂಬಂಧಿಯ ಹೆಸರು
custody-field-address = ವಾಸಿಸುವ ಅಥವಾ ಕೆಲಸ ಮಾಡುವ ಸ್ಥಳ
custody-field-designation = ಹುದ್ದೆ
custody-field-source = ಯಾವುದರಿಂದ ಪಡೆದದ್ದು (ಗುರುತು ಹಾಕಿ)
custody-field-other = ಇತರೆ: ಏನು
custody-field-make = ತಯಾರಿಕೆ ಮತ್ತು ಮಾದರಿ
custody-field-colour = ಬಣ್ಣ
custody-field-serial = ಕ್ರಮ ಸಂಖ್ಯೆ
custody-field-number = IMEI/UIN/UID/MAC/Cloud ID, ಅನ್ವಯವಾಗುವುದು
custody-field-further = ಇತರ ಸಂಬಂಧಿತ ಮಾಹಿತಿ, ಇದ್ದರೆ
custody-field-lawful_control = ಯಾರ ಕಾನೂನುಬದ್ಧ ನಿಯಂತ್ರಣದಲ್ಲಿ
custody-field-period = ನಿಯಮಿತ ಬಳಕೆಯಲ್ಲಿ
custody-field-outages = ಸರಿಯಾಗಿ ಕೆಲಸ ಮಾಡದ್ದು, ಎಂದಾದರೂ ಆದರೆ
custody-field-control = ಸಹಿ ಮಾಡುವವರಿಂದ (ಗುರುತು ಹಾಕಿ)
custody-field-hash = ಹ್ಯಾಶ್ ಮೌಲ್ಯ
custody-field-algorithm = ಅಲ್ಗಾರಿದಮ್ (ಗುರುತು ಹಾಕಿ)
custody-field-date = ದಿನಾಂಕ (DD/MM/YYYY)
custody-field-time = ಸಮಯ (IST, 24 ಗಂಟೆ)
custody-field-place = ಸ್ಥಳ
custody-field-signature = ಸಹಿ
custody-period = { $from } ರಿಂದ { $until } ವರೆಗೆ
custody-relation-son = ಮಗ
custody-relation-daughter = ಮಗಳು
custody-relation-spouse = ಪತಿ ಅಥವಾ ಪತ್ನಿ
custody-source-computer = ಕಂಪ್ಯೂಟರ್ / ಸಂಗ್ರಹ ಮಾಧ್ಯಮ
custody-source-dvr = DVR
custody-source-mobile = ಮೊಬೈಲ್
custody-source-flash_drive = ಫ್ಲ್ಯಾಶ್ ಡ್ರೈವ್
custody-source-disc = CD/DVD
custody-source-server = ಸರ್ವರ್
custody-source-cloud = ಕ್ಲೌಡ್
custody-source-other = ಇತರೆ
custody-control-owned = ಒಡೆತನ
custody-control-maintained = ನಿರ್ವಹಣೆ
custody-control-managed = ಮೇಲ್ವಿಚಾರಣೆ
custody-control-operated = ಚಾಲನೆ
custody-states = ಈ ಭಾಗಕ್ಕೆ ಸಹಿ ಮಾಡುವವರು ಹೇಳುವುದು
custody-states-control = ಸಾಧನ ಅಥವಾ ಮೂಲ ಕಾನೂನುಬದ್ಧ ನಿಯಂತ್ರಣದಲ್ಲಿತ್ತು; ನಿಯಮಿತ ಕೆಲಸದಲ್ಲಿ ಮಾಹಿತಿಯನ್ನು ಮಾಡಲು, ಇಡಲು ಅಥವಾ ಬಳಸಲು ಸದಾ ಉಪಯೋಗವಾಗುತ್ತಿತ್ತು.
custody-states-fed = ಅಂಥ ಮಾಹಿತಿಯನ್ನು ಕೆಲಸದ ಸಾಮಾನ್ಯ ಕ್ರಮದಲ್ಲಿ ಅದರಲ್ಲಿ ಸೇರಿಸಲಾಗುತ್ತಿತ್ತು.
custody-states-worked = ಆ ಅವಧಿಯಲ್ಲಿ ಅದು ಸರಿಯಾಗಿ ಕೆಲಸ ಮಾಡಿತು; ಎಂದಾದರೂ ಮಾಡದಿದ್ದರೂ ದಾಖಲೆಗೆ ಮತ್ತು ಅದರ ನಿಖರತೆಗೆ ಧಕ್ಕೆಯಾಗಿಲ್ಲ.
custody-states-source = ದಾಖಲೆಯನ್ನು ಇಲ್ಲಿ ಹೆಸರಿಸಿದ ಸಾಧನ ಅಥವಾ ಮೂಲದಿಂದ ಪಡೆಯಲಾಗಿದೆ.
custody-states-hash = ಗುರುತು ಹಾಕಿದ ಅಲ್ಗಾರಿದಮ್ ಪ್ರಕಾರ ದಾಖಲೆಯ ಹ್ಯಾಶ್ ಮೌಲ್ಯ ಇಲ್ಲಿ ಕೊಟ್ಟದ್ದೇ. ಹ್ಯಾಶ್ ವರದಿಯನ್ನು ಲಗತ್ತಿಸಲಾಗಿದೆ.

## ಇನ್ನೂ ಯಾರಿಗೂ ತಿಳಿಯದ್ದು

custody-blanks = ಕೈಯಿಂದ ತುಂಬುವುದು
custody-blanks-text = ಈ ಕಾಗದ ಮಾಡಿದಾಗ ಇವುಗಳ ಬಗ್ಗೆ ಏನೂ ತಿಳಿದಿರಲಿಲ್ಲ. ತುಂಬಿ, ಅಥವಾ ಅನ್ವಯವಾಗದ್ದನ್ನು ಹೊಡೆದುಹಾಕಿ.
