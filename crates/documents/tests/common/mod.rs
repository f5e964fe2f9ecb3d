//! Sample letters in eight languages, written by hand to try every script: conjuncts, split vowels, digits, mixed directions.

use mukti_documents::kind::Kind;
use mukti_documents::letter::*;

/// A sentence with hard clusters, a longer one, and a word for the label "by".
pub const SCRIPTS: [(&str, &str, &str, &str); 8] = [
    (
        "en",
        "Information under section 12 of the Act: application for inquiry and release",
        "The worker was brought from another State and was not free to leave before the advance of ₹ 35,000 ◐ was cleared.",
        "by Tuesday 3 March 2026",
    ),
    (
        "hi",
        "अधिनियम की धारा 12 के अंतर्गत सूचना तथा जाँच और मुक्ति का आवेदन",
        "श्रमिक को दूसरे राज्य से लाया गया और ₹ 35,000 ◐ का अग्रिम चुकाए बिना जाने की स्वतंत्रता नहीं थी; कृपया तत्काल कार्रवाई करें। क्षत्रिय, ज्ञान, श्रीकृष्ण, स्त्री, राष्ट्र, र्‍य, ट्ठ, द्ध, ह्म, दृष्टि।",
        "मंगलवार, 3 मार्च 2026 तक",
    ),
    (
        "ta",
        "சட்டத்தின் பிரிவு 12-இன் கீழ் தகவல்: விசாரணைக்கும் விடுதலைக்கும் விண்ணப்பம்",
        "தொழிலாளி வேறு மாநிலத்திலிருந்து அழைத்து வரப்பட்டார்; ₹ 35,000 ◐ முன்பணத்தைத் தீர்க்காமல் செல்ல முடியவில்லை. கொத்தடிமைத் தொழிலாளர், மௌனம், பெண்கள், க்ஷேத்திரம், ஸ்ரீ, கோடி, கொடு.",
        "3 மார்ச் 2026-க்குள்",
    ),
    (
        "te",
        "చట్టంలోని సెక్షన్ 12 కింద సమాచారం: విచారణ, విడుదల కోసం దరఖాస్తు",
        "కార్మికుడిని వేరే రాష్ట్రం నుండి తీసుకువచ్చారు; ₹ 35,000 ◐ అడ్వాన్సు తీర్చే వరకు వెళ్ళే స్వేచ్ఛ లేదు. కృష్ణ, స్త్రీ, క్ష్మి, జ్ఞానం, రాష్ట్రం, ఉత్తర్వు, స్వాతంత్ర్యం.",
        "3 మార్చి 2026 లోగా",
    ),
    (
        "or",
        "ଆଇନର ଧାରା 12 ଅନୁସାରେ ସୂଚନା: ତଦନ୍ତ ଓ ମୁକ୍ତି ପାଇଁ ଆବେଦନ",
        "ଶ୍ରମିକଙ୍କୁ ଅନ୍ୟ ରାଜ୍ୟରୁ ଅଣାଯାଇଥିଲା ଏବଂ ₹ 35,000 ◐ ଅଗ୍ରିମ ନ ଶୁଝିବା ପର୍ଯ୍ୟନ୍ତ ଯିବାର ସ୍ୱାଧୀନତା ନଥିଲା। କ୍ଷେତ୍ର, ଜ୍ଞାନ, ସ୍ତ୍ରୀ, କୃଷ୍ଣ, ରାଷ୍ଟ୍ର, ବନ୍ଧ୍ୟା, ପଞ୍ଚାୟତ।",
        "3 ମାର୍ଚ୍ଚ 2026 ସୁଦ୍ଧା",
    ),
    (
        "kn",
        "ಕಾಯ್ದೆಯ ಕಲಂ 12ರ ಅಡಿಯಲ್ಲಿ ಮಾಹಿತಿ: ವಿಚಾರಣೆ ಮತ್ತು ಬಿಡುಗಡೆಗಾಗಿ ಅರ್ಜಿ",
        "ಕಾರ್ಮಿಕರನ್ನು ಬೇರೆ ರಾಜ್ಯದಿಂದ ಕರೆತರಲಾಯಿತು; ₹ 35,000 ◐ ಮುಂಗಡವನ್ನು ತೀರಿಸುವವರೆಗೆ ಹೋಗುವ ಸ್ವಾತಂತ್ರ್ಯ ಇರಲಿಲ್ಲ. ಕೃಷ್ಣ, ಸ್ತ್ರೀ, ಜ್ಞಾನ, ರಾಷ್ಟ್ರ, ಅರ್ಜಿ, ಕ್ಷೇತ್ರ.",
        "3 ಮಾರ್ಚ್ 2026ರೊಳಗೆ",
    ),
    (
        "bn",
        "আইনের ১২ ধারার অধীনে তথ্য: তদন্ত ও মুক্তির আবেদন",
        "শ্রমিককে অন্য রাজ্য থেকে আনা হয়েছিল এবং ₹ 35,000 ◐ অগ্রিম শোধ না হওয়া পর্যন্ত যাওয়ার স্বাধীনতা ছিল না। ক্ষেত্র, জ্ঞান, স্ত্রী, কৃষ্ণ, রাষ্ট্র, বন্ধ্যা, উদ্ধার, র‍্যাশন, কোটি, কৌশল।",
        "3 মার্চ 2026-এর মধ্যে",
    ),
    (
        "ur",
        "قانون کی دفعہ 12 کے تحت اطلاع: تحقیقات اور رہائی کی درخواست",
        "مزدور کو دوسری ریاست سے لایا گیا تھا اور ₹ 35,000 ◐ پیشگی ادا کیے بغیر جانے کی آزادی نہیں تھی (FIR 123/2026)۔ بندھوا مزدوری، تحصیل، خلیج، مجسٹریٹ، نستعلیق، ٹھیکیدار، گھر۔",
        "3 مارچ 2026 تک",
    ),
];

fn labelled(label: &str, text: &str) -> Labelled {
    Labelled { label: label.to_owned(), text: text.to_owned() }
}

/// One of each kind of block.
fn blocks(short: &str, subject: &str, long: &str, by: &str) -> Vec<Block> {
    let (s, short) = (str::to_owned, short.to_owned());
    vec![
        Block::Paragraph { text: s(long) },
        Block::Heading { text: short.clone() },
        Block::Facts {
            facts: vec![
                Fact { text: format!("{long}\u{E100}"), source: short.clone() },
                Fact { text: s(subject), source: short.clone() },
            ],
        },
        Block::Heading { text: short.clone() },
        Block::Grounds {
            head: [short.clone(), s("Provision"), short.clone()],
            grounds: vec![
                Ground {
                    limb: short.clone(),
                    value: s("●"),
                    provision: s("blsa-1976 s.2(g)(i)"),
                    because: vec![s(long)],
                },
                Ground {
                    limb: short.clone(),
                    value: s("○"),
                    provision: s("blsa-1976 s.2(g)(1)"),
                    because: vec![s(subject), s(long)],
                },
            ],
        },
        Block::Demands {
            demands: vec![
                Demand { text: s(long), by: s(by), provision: s("blsa-1976 s.12"), late: false },
                Demand { text: s(subject), by: s(by), provision: s("sop-tn-2019 ○\u{E500}"), late: true },
            ],
        },
        Block::Note { text: s(long) },
        Block::Lines { label: short.clone(), count: 2 },
    ]
}

/// A letter with every kind of block, in one script.
pub fn sample(tag: &str) -> Letter {
    let (_, subject, long, by) = SCRIPTS.into_iter().find(|s| s.0 == tag).expect("a known script");
    let short: String = subject.split(':').next().unwrap_or(subject).to_owned();
    let s = |text: &str| text.to_owned();
    Letter {
        kind: Kind::InformationToDm,
        language: s(tag),
        title: short.clone(),
        letterhead: vec![short.clone(), s("14, Canal Road, Sundarpur · 04100 000000")],
        banner: None,
        before_filing: None,
        reference: labelled("Ref.", "BL/XX/SDP/2026/0042-7"),
        date_text: labelled("Date", "21.11.2026"),
        date: mukti_terms::Day::constant(2026, 11, 21),
        from: Party { label: s("From"), lines: vec![] },
        to: Party { label: s("To"), lines: vec![short.clone(), s("Sundarpur")] },
        copy: Some(Party { label: s("Copy"), lines: vec![short.clone()] }),
        subject: labelled("Subject", subject),
        salutation: short.clone(),
        blocks: blocks(&short, subject, long, by),
        closing: short.clone(),
        signature: Some(SignatureBlock {
            role: short.clone(),
            name: labelled("Name", "Meena #1 [x] *y* $z$ @a"),
            lines: vec![labelled("Address", ""), labelled("Place", "Sundarpur")],
            thumb: Some(s("Thumb")),
            sign: s("Signature"),
            reader: Some(labelled("Reader", long)),
            witnesses: vec![s("Witness 1"), s("Witness 2")],
            name_label: s("Name"),
        }),
        annexures: Some(Annexures { heading: short.clone(), items: vec![s("A. x"), s("B. y")] }),
        receipt: Some(labelled("Received", subject)),
        appended: vec![Appended {
            title: short.clone(),
            blocks: vec![Block::Table {
                widths: vec![1, 4, 2],
                head: vec![s("No."), s("Name"), s("Age")],
                rows: vec![vec![s("1"), short.clone(), s("34")], vec![s("2"), s("Suresh"), s("9")]],
            }],
        }],
        notes: vec![format!("○ {long}")],
        page_line: s("\u{E000} / \u{E001}"),
        edition: s("Law edition 3f2a90c1"),
    }
}

/// The worker's page in one script.
pub fn summary(tag: &str) -> Letter {
    let (_, subject, long, by) = SCRIPTS.into_iter().find(|s| s.0 == tag).expect("a known script");
    let icons = [
        Icon::Enquiry,
        Icon::Certificate,
        Icon::Money,
        Icon::Police,
        Icon::Home,
        Icon::Wages,
        Icon::School,
        Icon::Lawyer,
    ];
    let steps = icons.into_iter().enumerate().map(|(n, icon)| Step {
        icon,
        text: subject.to_owned(),
        when: (n % 2 == 0).then(|| by.to_owned()),
        standing: [Standing::Done, Standing::Late, Standing::Awaited][n % 3],
    });
    Letter {
        kind: Kind::WorkerSummary,
        blocks: vec![
            Block::Paragraph { text: long.to_owned() },
            Block::Heading { text: subject.split(':').next().unwrap_or(subject).to_owned() },
            Block::Steps { steps: steps.collect() },
            Block::List { items: vec![subject.to_owned()] },
        ],
        signature: None,
        appended: vec![],
        ..sample(tag)
    }
}
