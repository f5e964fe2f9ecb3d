//! Names of months, days and parts of the day, and the small words of counting, in the eight languages.

use mukti_terms::Language;

/// The words that dates, times, lists and large amounts are made of.
pub(super) struct Names {
    /// January to December, as spoken of in a sentence.
    pub(super) months: [&'static str; 12],
    /// January to December where there is little room.
    pub(super) months_short: [&'static str; 12],
    /// Monday to Sunday, short.
    pub(super) weekdays: [&'static str; 7],
    /// Morning, afternoon, evening, night: said before the hour; empty where am and pm follow it.
    pub(super) parts: [&'static str; 4],
    /// Said after the hour.
    pub(super) hour: &'static str,
    /// Between the items of a list.
    pub(super) comma: &'static str,
    /// Between longer things in a row.
    pub(super) semicolon: &'static str,
    /// Before the last item of a list.
    pub(super) and: &'static str,
    /// A hundred thousand.
    pub(super) lakh: &'static str,
    /// Ten million.
    pub(super) crore: &'static str,
}

/// The words of one language.
pub(super) const fn names(language: Language) -> &'static Names {
    match language {
        Language::English => &ENGLISH,
        Language::Hindi => &HINDI,
        Language::Tamil => &TAMIL,
        Language::Telugu => &TELUGU,
        Language::Odia => &ODIA,
        Language::Kannada => &KANNADA,
        Language::Bengali => &BENGALI,
        Language::Urdu => &URDU,
    }
}

const ENGLISH: Names = Names {
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    months_short: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    parts: ["", "", "", ""],
    hour: "",
    comma: ", ",
    semicolon: "; ",
    and: "and",
    lakh: "lakh",
    crore: "crore",
};

const HINDI_MONTHS: [&str; 12] =
    ["जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"];
const HINDI: Names = Names {
    months: HINDI_MONTHS,
    months_short: HINDI_MONTHS,
    weekdays: ["सोम", "मंगल", "बुध", "गुरु", "शुक्र", "शनि", "रवि"],
    parts: ["सुबह", "दोपहर", "शाम", "रात"],
    hour: " बजे",
    comma: ", ",
    semicolon: "; ",
    and: "और",
    lakh: "लाख",
    crore: "करोड़",
};

const TAMIL_MONTHS: [&str; 12] =
    ["ஜனவரி", "பிப்ரவரி", "மார்ச்", "ஏப்ரல்", "மே", "ஜூன்", "ஜூலை", "ஆகஸ்ட்", "செப்டம்பர்", "அக்டோபர்", "நவம்பர்", "டிசம்பர்"];
const TAMIL: Names = Names {
    months: TAMIL_MONTHS,
    months_short: TAMIL_MONTHS,
    weekdays: ["திங்கள்", "செவ்வாய்", "புதன்", "வியாழன்", "வெள்ளி", "சனி", "ஞாயிறு"],
    parts: ["காலை", "பிற்பகல்", "மாலை", "இரவு"],
    hour: " மணி",
    comma: ", ",
    semicolon: "; ",
    and: "மற்றும்",
    lakh: "இலட்சம்",
    crore: "கோடி",
};

const TELUGU_MONTHS: [&str; 12] =
    ["జనవరి", "ఫిబ్రవరి", "మార్చి", "ఏప్రిల్", "మే", "జూన్", "జులై", "ఆగస్టు", "సెప్టెంబర్", "అక్టోబర్", "నవంబర్", "డిసెంబర్"];
const TELUGU: Names = Names {
    months: TELUGU_MONTHS,
    months_short: TELUGU_MONTHS,
    weekdays: ["సోమ", "మంగళ", "బుధ", "గురు", "శుక్ర", "శని", "ఆది"],
    parts: ["ఉదయం", "మధ్యాహ్నం", "సాయంత్రం", "రాత్రి"],
    hour: " గంటలు",
    comma: ", ",
    semicolon: "; ",
    and: "మరియు",
    lakh: "లక్షలు",
    crore: "కోట్లు",
};

const ODIA_MONTHS: [&str; 12] =
    ["ଜାନୁଆରୀ", "ଫେବୃଆରୀ", "ମାର୍ଚ୍ଚ", "ଅପ୍ରେଲ", "ମଇ", "ଜୁନ", "ଜୁଲାଇ", "ଅଗଷ୍ଟ", "ସେପ୍ଟେମ୍ବର", "ଅକ୍ଟୋବର", "ନଭେମ୍ବର", "ଡିସେମ୍ବର"];
const ODIA: Names = Names {
    months: ODIA_MONTHS,
    months_short: ODIA_MONTHS,
    weekdays: ["ସୋମ", "ମଙ୍ଗଳ", "ବୁଧ", "ଗୁରୁ", "ଶୁକ୍ର", "ଶନି", "ରବି"],
    parts: ["ସକାଳ", "ଅପରାହ୍ନ", "ସନ୍ଧ୍ୟା", "ରାତି"],
    hour: "ଟା",
    comma: ", ",
    semicolon: "; ",
    and: "ଓ",
    lakh: "ଲକ୍ଷ",
    crore: "କୋଟି",
};

const KANNADA_MONTHS: [&str; 12] =
    ["ಜನವರಿ", "ಫೆಬ್ರವರಿ", "ಮಾರ್ಚ್", "ಏಪ್ರಿಲ್", "ಮೇ", "ಜೂನ್", "ಜುಲೈ", "ಆಗಸ್ಟ್", "ಸೆಪ್ಟೆಂಬರ್", "ಅಕ್ಟೋಬರ್", "ನವೆಂಬರ್", "ಡಿಸೆಂಬರ್"];
const KANNADA: Names = Names {
    months: KANNADA_MONTHS,
    months_short: KANNADA_MONTHS,
    weekdays: ["ಸೋಮ", "ಮಂಗಳ", "ಬುಧ", "ಗುರು", "ಶುಕ್ರ", "ಶನಿ", "ಭಾನು"],
    parts: ["ಬೆಳಿಗ್ಗೆ", "ಮಧ್ಯಾಹ್ನ", "ಸಂಜೆ", "ರಾತ್ರಿ"],
    hour: " ಗಂಟೆ",
    comma: ", ",
    semicolon: "; ",
    and: "ಮತ್ತು",
    lakh: "ಲಕ್ಷ",
    crore: "ಕೋಟಿ",
};

const BENGALI_MONTHS: [&str; 12] =
    ["জানুয়ারি", "ফেব্রুয়ারি", "মার্চ", "এপ্রিল", "মে", "জুন", "জুলাই", "আগস্ট", "সেপ্টেম্বর", "অক্টোবর", "নভেম্বর", "ডিসেম্বর"];
const BENGALI: Names = Names {
    months: BENGALI_MONTHS,
    months_short: BENGALI_MONTHS,
    weekdays: ["সোম", "মঙ্গল", "বুধ", "বৃহস্পতি", "শুক্র", "শনি", "রবি"],
    parts: ["সকাল", "দুপুর", "সন্ধ্যা", "রাত"],
    hour: "টা",
    comma: ", ",
    semicolon: "; ",
    and: "ও",
    lakh: "লাখ",
    crore: "কোটি",
};

const URDU_MONTHS: [&str; 12] =
    ["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"];
const URDU: Names = Names {
    months: URDU_MONTHS,
    months_short: URDU_MONTHS,
    weekdays: ["پیر", "منگل", "بدھ", "جمعرات", "جمعہ", "ہفتہ", "اتوار"],
    parts: ["صبح", "دوپہر", "شام", "رات"],
    hour: " بجے",
    comma: "، ",
    semicolon: "؛ ",
    and: "اور",
    lakh: "لاکھ",
    crore: "کروڑ",
};

#[cfg(test)]
mod tests {
    use super::names;
    use mukti_terms::Language;

    #[test]
    fn every_month_and_every_day_has_a_name_of_its_own_in_every_language() {
        for language in Language::ALL {
            let names = names(language);
            let mut months = names.months.to_vec();
            months.sort_unstable();
            months.dedup();
            assert_eq!(months.len(), 12, "{language:?}");
            let mut days = names.weekdays.to_vec();
            days.sort_unstable();
            days.dedup();
            assert_eq!(days.len(), 7, "{language:?}");
        }
    }
}
