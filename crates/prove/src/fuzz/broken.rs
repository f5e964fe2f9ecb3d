//! Documents as no form makes them: from reports that could be, with one to four things done to them.

use crate::seeded::Seeded;
use mukti_terms::State;

/// Values nobody should choke on.
const NASTY: &[&str] = &[
    "",
    " ",
    "-1",
    "0",
    "NaN",
    "1e309",
    "99999999999999999999999999999999999999",
    "1,20,000",
    "३००",
    "9.19E+11",
    "2024-02-30",
    "0000-00-00",
    "+275760-09-13",
    "2024-11-04T25:61:61.999+99:99",
    "1970-01-01T00:00:00Z",
    "=HYPERLINK(\"http://example.org\";\"open\")",
    "+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    "\t=1+1",
    "../../../../etc/passwd",
    "..\\..\\boot.ini",
    "C:\\con",
    "file:///etc/passwd",
    "&#1;",
    "&#xD800;",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&amp;amp;",
    "&unknown;",
    "\u{202E}txt.exe",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    "'; DROP TABLE entry; --",
    "yes no",
    "IN-XX",
    "$(reboot)",
    "%s%s%s%n",
];

/// Documents that are hostile by themselves.
const HOSTILE: &[&str] = &[
    "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><data>&c;</data>",
    "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><data id=\"mukti-interview\"><a>&x;</a></data>",
    "<!DOCTYPE d SYSTEM \"http://127.0.0.1:1/d.dtd\"><data/>",
    "<!DOCTYPE d [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\"> %p;]><data/>",
    "<data xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"file:///etc/passwd\" parse=\"text\"/></data>",
    "<?xml-stylesheet href=\"http://127.0.0.1:1/\"?><data/>",
    "",
    "<",
    "<data",
    "</data>",
    "<a></b>",
    "<data/><data/>",
    "\u{feff}<data/>",
    "<?xml version=\"1.1\"?><data/>",
    "<?xml version=\"1.0\" encoding=\"UTF-16\"?><data/>",
    "<?xml version=\"1.0\" encoding=\"x-nobody\"?><data/>",
    "<data><![CDATA[]]]]><![CDATA[>]]></data>",
    "<!-- -- --><data/>",
    "{\"not\": \"xml\"}",
    "PK\u{3}\u{4}",
];

/// A report that is taken.
pub(super) fn good(name: &str) -> String {
    interview(name, "", "20000", "Meena")
}

fn interview(name: &str, meta: &str, amount: &str, called: &str) -> String {
    let state = State::all().next().map_or("", State::code);
    format!(
        "<?xml version=\"1.0\"?><data id=\"mukti-interview\" version=\"1\">\
         <told><speaker>worker</speaker></told><worksite><kind>brick_kiln</kind><state>{state}</state></worksite>\
         <person><name>{called}</name></person><interview><advance><advance.taken>yes</advance.taken>\
         <advance.amount>{amount}</advance.amount></advance></interview>\
         <meta><instanceID>uuid:{name}</instanceID><timeStart>2026-03-20T10:00:00+05:30</timeStart>{meta}</meta></data>"
    )
}

fn worksite(name: &str, chance: &mut Seeded) -> String {
    let people: String = (0..chance.below(40))
        .map(|number| {
            format!("<people><id>{number}</id><person><name>Velu</name></person><person><worker.age>30</worker.age></person></people>")
        })
        .collect();
    format!(
        "<data id=\"mukti-worksite\"><told><speaker>family</speaker></told><worksite><kind>brick_kiln</kind></worksite>{people}\
         <meta><instanceID>uuid:{name}</instanceID></meta></data>"
    )
}

fn encrypted(name: &str) -> String {
    format!(
        "<data xmlns=\"http://opendatakit.org/submissions\" id=\"mukti-interview\" encrypted=\"yes\"><base64EncryptedKey>AAAA\
         </base64EncryptedKey><media><file>photo.jpg.enc</file></media><encryptedXmlFile>submission.xml.enc</encryptedXmlFile>\
         <meta><instanceID>uuid:{name}</instanceID></meta></data>"
    )
}

/// A document that is broken in ways that follow from chance alone.
pub(super) fn document(chance: &mut Seeded, trial: u64) -> Vec<u8> {
    // Few names: what is sent under a name that is taken is tried too.
    let name = format!("{:x}", chance.below(trial / 4 + 2));
    let before = chance.below(trial + 1);
    let replaces = format!("<deprecatedID>uuid:{before:x}</deprecatedID>");
    let text = match chance.below(8) {
        0 => chance.one_of(HOSTILE).to_string(),
        1 => worksite(&name, chance),
        2 => encrypted(&name),
        3 => interview(&name, &replaces, chance.one_of(NASTY), chance.one_of(NASTY)),
        4 => format!(
            "<data id=\"{}\" version=\"1\"><a>1</a><meta><instanceID>{name}</instanceID></meta></data>",
            chance.one_of(NASTY)
        ),
        _ => interview(&name, "", chance.one_of(NASTY), chance.one_of(NASTY)),
    };
    let mut bytes = text.into_bytes();
    for _ in 0..chance.below(5) {
        spoil(&mut bytes, chance);
    }
    bytes
}

/// Does one thing to a document.
fn spoil(bytes: &mut Vec<u8>, chance: &mut Seeded) {
    let at = chance.place(bytes.len().max(1)).min(bytes.len());
    let to = (at + chance.place(40)).min(bytes.len());
    match chance.below(11) {
        0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
        1 => bytes.truncate(at),
        2 => {
            let more = bytes[at..to].to_vec();
            let times = chance.place(20);
            let many = more.repeat(times);
            bytes.splice(at..at, many);
        }
        3 => drop(bytes.drain(at..to)),
        4 => drop(bytes.splice(at..at, chance.bytes(8))),
        5 => drop(bytes.splice(at..at, chance.one_of(NASTY).bytes())),
        6 => {
            let deep = chance.place(20_000);
            bytes.splice(at..at, [b"<d>".repeat(deep), b"</d>".repeat(deep)].concat());
        }
        7 => drop(bytes.splice(at..at, b"<w/>".repeat(chance.place(60_000)))),
        8 => {
            let many: String = (0..chance.below(3_000)).map(|number| format!(" a{number}=\"{number}\"")).collect();
            bytes.splice(at..at, many.into_bytes());
        }
        9 => drop(bytes.splice(at..at, b"x".repeat(chance.place(300_000)))),
        _ => *bytes = String::from_utf8_lossy(bytes).encode_utf16().flat_map(u16::to_le_bytes).collect(),
    }
}
