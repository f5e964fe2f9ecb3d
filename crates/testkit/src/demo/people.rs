//! Invented people, with their names in the script of where they live. Any likeness is chance.

use super::cases::Spec;

/// One invented person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Invented {
    pub name: &'static str,
    pub own_script: &'static str,
    pub parent: &'static str,
    pub sex: &'static str,
    pub age: u32,
}

/// Name, the name in its own script, sex.
type Name = (&'static str, &'static str, &'static str);

const HINDI: [Name; 6] = [
    ("Meena Devi", "मीना देवी", "female"),
    ("Suresh", "सुरेश", "male"),
    ("Sunita", "सुनीता", "female"),
    ("Ramu", "रामू", "male"),
    ("Phoolmati", "फूलमती", "female"),
    ("Chhotu", "छोटू", "male"),
];
const URDU: [Name; 6] = [
    ("Fatima", "فاطمہ", "female"),
    ("Rahim", "رحیم", "male"),
    ("Zainab", "زینب", "female"),
    ("Salman", "سلمان", "male"),
    ("Nasreen", "نسرین", "female"),
    ("Imran", "عمران", "male"),
];
const TAMIL: [Name; 6] = [
    ("Selvi", "செல்வி", "female"),
    ("Murugan", "முருகன்", "male"),
    ("Kavitha", "கவிதா", "female"),
    ("Kannan", "கண்ணன்", "male"),
    ("Poongodi", "பூங்கொடி", "female"),
    ("Velu", "வேலு", "male"),
];
const TELUGU: [Name; 6] = [
    ("Lakshmi", "లక్ష్మి", "female"),
    ("Venkanna", "వెంకన్న", "male"),
    ("Sujatha", "సుజాత", "female"),
    ("Ramulu", "రాములు", "male"),
    ("Anjamma", "అంజమ్మ", "female"),
    ("Srinu", "శ్రీను", "male"),
];
const KANNADA: [Name; 6] = [
    ("Gowramma", "ಗೌರಮ್ಮ", "female"),
    ("Hanumantha", "ಹನುಮಂತ", "male"),
    ("Savitha", "ಸವಿತಾ", "female"),
    ("Basava", "ಬಸವ", "male"),
    ("Mahadevi", "ಮಹಾದೇವಿ", "female"),
    ("Ninga", "ನಿಂಗ", "male"),
];
const ODIA: [Name; 6] = [
    ("Sabita", "ସବିତା", "female"),
    ("Dhaneswar", "ଧନେଶ୍ୱର", "male"),
    ("Kuntala", "କୁନ୍ତଳା", "female"),
    ("Budhia", "ବୁଧିଆ", "male"),
    ("Jamuna", "ଯମୁନା", "female"),
    ("Makar", "ମକର", "male"),
];
const BENGALI: [Name; 6] = [
    ("Malati", "মালতী", "female"),
    ("Gopal", "গোপাল", "male"),
    ("Shefali", "শেফালী", "female"),
    ("Nitai", "নিতাই", "male"),
    ("Purnima", "পূর্ণিমা", "female"),
    ("Bablu", "বাবলু", "male"),
];

const PARENTS: [&str; 6] = ["Jagan", "Kamala", "Bhola", "Rukmini", "Somra", "Parvati"];

/// Ages of a family as it grows: two adults, then children, then the old.
const AGES: [u32; 8] = [32, 36, 15, 11, 8, 58, 22, 19];

/// The people of a case.
pub(super) fn family(spec: &Spec, number: usize) -> Vec<Invented> {
    let names = match spec.language {
        "ur" => &URDU,
        "ta" => &TAMIL,
        "te" => &TELUGU,
        "kn" => &KANNADA,
        "or" => &ODIA,
        "bn" => &BENGALI,
        _ => &HINDI,
    };
    (0..spec.people)
        .map(|at| {
            let (name, own_script, sex) = names[(at + number) % names.len()];
            let adults_only = AGES.map(|age| age.max(18));
            let ages = if spec.adults_only() { &adults_only } else { &AGES };
            let age = ages[at % ages.len()] + u32::try_from(number % 3).unwrap_or(0);
            Invented { name, own_script, parent: PARENTS[(at + number) % PARENTS.len()], sex, age }
        })
        .collect()
}
