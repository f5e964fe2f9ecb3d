custody-entry-about = { $person } ಬಗ್ಗೆ
custody-entry-corrected = ತಿದ್ದುಪಡಿ: { $what }
