//! The XForm of a sheet for ODK Collect and its relatives (ODK XForms specification, 2024-03), in every language at hand.

use super::FormSpec;
use super::sheet::{Block, LIST, PEOPLE, Says, Sheet, VISITED};
use mukti_messages::{Args, Messages};
use mukti_terms::schema::{Choices, Field, Kind};
use mukti_terms::{Language, State};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// `yes`, `no` and, said aloud, "not known".
const ANSWERS: Choices = Choices { list: "answer", words: &["yes", "no", "not_known"] };

/// Writes the form of one record kind; the first language is the default one.
///
/// # Errors
/// Never in memory; the writer's error is passed on.
pub fn xform(form: &FormSpec, languages: &[Language]) -> std::io::Result<String> {
    of_sheet(&Sheet::of_record(form), languages).map(|(_, text)| text)
}

/// Writes a sheet, and says its version: a fingerprint of everything else in it. The first language is the default one.
///
/// # Errors
/// Never in memory; the writer's error is passed on.
pub fn of_sheet(sheet: &Sheet, languages: &[Language]) -> std::io::Result<(String, String)> {
    sealed(sheet, languages, None)
}

/// The same, sealed on the phone to a public key (SPKI in base64), sent by itself and gone from the phone then.
///
/// # Errors
/// Never in memory; the writer's error is passed on.
pub fn sealed(sheet: &Sheet, languages: &[Language], key: Option<&str>) -> std::io::Result<(String, String)> {
    let bare = written(sheet, languages, ("", key))?;
    let digest = Sha256::digest(bare.as_bytes());
    let version = digest.iter().take(6).fold("1-".to_string(), |text, byte| format!("{text}{byte:02x}"));
    let text = written(sheet, languages, (&version, key))?;
    Ok((version, text))
}

fn written(sheet: &Sheet, languages: &[Language], (version, key): (&str, Option<&str>)) -> std::io::Result<String> {
    let mut xml = Xml { writer: Writer::new_with_indent(Vec::new(), b' ', 1) };
    xml.writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut namespaces = NAMESPACES.to_vec();
    let mut model = vec![("odk:xforms-version", "1.0.0")];
    if sheet.is_visit() {
        namespaces.push(("xmlns:entities", "http://www.opendatakit.org/xforms/entities"));
        model.push(("entities:entities-version", "2024.1.0"));
    }
    xml.open("h:html", &namespaces)?;
    xml.open("h:head", &[])?;
    let language = languages.first().copied().unwrap_or(Language::English);
    xml.text("h:title", &[], &Messages::of(language).plain(&sheet.title))?;
    xml.open("model", &model)?;
    if let Some(key) = key {
        let sends = [("base64RsaPublicKey", key), ("orx:auto-send", "true"), ("orx:auto-delete", "true")];
        xml.empty("submission", &sends)?;
    }
    itext(&mut xml, sheet, languages)?;
    instance(&mut xml, sheet, version)?;
    if sheet.is_visit() {
        let file = format!("jr://file-csv/{LIST}.csv");
        xml.empty("instance", &[("id", LIST), ("src", &file)])?;
    }
    binds(&mut xml, sheet)?;
    xml.close("model")?;
    xml.close("h:head")?;
    body(&mut xml, sheet)?;
    xml.close("h:html")?;
    String::from_utf8(xml.writer.into_inner()).map_err(std::io::Error::other)
}

const NAMESPACES: [(&str, &str); 7] = [
    ("xmlns", "http://www.w3.org/2002/xforms"),
    ("xmlns:h", "http://www.w3.org/1999/xhtml"),
    ("xmlns:ev", "http://www.w3.org/2001/xml-events"),
    ("xmlns:xsd", "http://www.w3.org/2001/XMLSchema"),
    ("xmlns:jr", "http://openrosa.org/javarosa"),
    ("xmlns:orx", "http://openrosa.org/xforms"),
    ("xmlns:odk", "http://www.opendatakit.org/xforms"),
];

struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> std::io::Result<()> {
        self.writer.write_event(Event::Start(BytesStart::new(name).with_attributes(attributes.iter().copied())))
    }

    fn close(&mut self, name: &str) -> std::io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> std::io::Result<()> {
        self.writer.write_event(Event::Empty(BytesStart::new(name).with_attributes(attributes.iter().copied())))
    }

    fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) -> std::io::Result<()> {
        self.open(name, attributes)?;
        self.writer.write_event(Event::Text(BytesText::new(text)))?;
        self.close(name)
    }
}

pub(super) fn choices_of(field: &Field) -> Option<Choices> {
    match field.kind {
        Kind::YesNo => Some(ANSWERS),
        Kind::Choice(choices) => Some(choices),
        _ => None,
    }
}

fn itext(xml: &mut Xml, sheet: &Sheet, languages: &[Language]) -> std::io::Result<()> {
    xml.open("itext", &[])?;
    for (at, language) in languages.iter().enumerate() {
        let name = format!("{} ({})", language.own_name(), language.tag());
        let mut attributes = vec![("lang", name.as_str())];
        if at == 0 {
            attributes.push(("default", "true()"));
        }
        xml.open("translation", &attributes)?;
        words(xml, sheet, *language)?;
        xml.close("translation")?;
    }
    xml.close("itext")
}

/// Every text of a sheet in one language, each once.
fn words(xml: &mut Xml, sheet: &Sheet, language: Language) -> std::io::Result<()> {
    let messages = Messages::of(language);
    let mut said: HashSet<String> = HashSet::new();
    let mut tell = |xml: &mut Xml, id: String, text: &str| {
        if said.insert(id.clone()) { say(xml, &id, text) } else { Ok(()) }
    };
    for (block, _) in sheet.blocks() {
        tell(xml, block.label.clone(), &messages.plain(&block.label))?;
        for field in &block.fields {
            let key = block.spec.key(field);
            if let Some(help) = messages.attr(&key, "help", &Args::NONE) {
                tell(xml, format!("{key}-help"), &help)?;
            }
            tell(xml, key, &block.spec.question(field, messages))?;
            for (list, word) in
                choices_of(field).iter().flat_map(|list| list.words.iter().map(|word| (list.list, word)))
            {
                let key = choice_key(list, word);
                let text = messages.plain(&key);
                tell(xml, key, &text)?;
            }
        }
        for upload in block.uploads {
            let key = Block::upload_key(upload);
            let text = messages.plain(&key);
            tell(xml, key, &text)?;
        }
    }
    if !sheet.each.is_empty() {
        tell(xml, EACH_LABEL.to_string(), &messages.plain(EACH_LABEL))?;
    }
    if sheet.is_visit() {
        tell(xml, VISITED_LABEL.to_string(), &messages.plain(VISITED_LABEL))?;
    }
    for state in State::all() {
        tell(xml, format!("state-{}", state.code()), state_name(state, language))?;
    }
    Ok(())
}

/// The outermost element of a list that was read from CSV.
const TOP: &str = "root";
/// The question whom the visit is to.
const VISITED_LABEL: &str = "phone-block-visited";
/// The heading of what is asked for each person.
pub(super) const EACH_LABEL: &str = "phone-block-people";

/// Who speaks has words of its own, which stand beside every fact too.
pub(super) fn choice_key(list: &str, word: &str) -> String {
    if list == "speaker" { format!("speaker-{word}") } else { format!("choice-{list}-{word}") }
}

pub(super) fn state_name(state: State, language: Language) -> &'static str {
    let row = state.row();
    let own = row.languages.split(';').next() == Some(language.tag());
    match language {
        Language::Hindi => row.name_hi,
        _ if own => row.name_native,
        _ => row.name_en,
    }
}

fn say(xml: &mut Xml, id: &str, text: &str) -> std::io::Result<()> {
    xml.open("text", &[("id", id)])?;
    xml.text("value", &[], text)?;
    xml.close("text")
}

fn instance(xml: &mut Xml, sheet: &Sheet, version: &str) -> std::io::Result<()> {
    xml.open("instance", &[])?;
    xml.open("data", &[("id", &sheet.id), ("version", version)])?;
    if sheet.is_visit() {
        xml.empty(VISITED, &[])?;
    }
    nodes(xml, &sheet.once)?;
    if !sheet.each.is_empty() {
        xml.open(PEOPLE, &[("jr:template", "")])?;
        xml.empty("id", &[])?;
        nodes(xml, &sheet.each)?;
        xml.close(PEOPLE)?;
    }
    xml.open("orx:meta", &[])?;
    for name in ["orx:instanceID", "orx:timeStart", "orx:timeEnd"] {
        xml.empty(name, &[])?;
    }
    if sheet.is_visit() {
        let entity = [
            ("dataset", LIST),
            ("id", ""),
            ("update", "1"),
            ("baseVersion", ""),
            ("trunkVersion", ""),
            ("branchId", ""),
        ];
        xml.empty("entity", &entity)?;
    }
    xml.close("orx:meta")?;
    xml.close("data")?;
    xml.close("instance")
}

/// Blocks whose paths begin alike stand next to one another: an element is opened where the path changes.
fn nodes(xml: &mut Xml, blocks: &[Block]) -> std::io::Result<()> {
    let mut open: Vec<&str> = Vec::new();
    for block in blocks {
        let alike = open.iter().zip(&block.path).take_while(|(one, other)| one == other).count();
        while open.len() > alike {
            xml.close(open.pop().unwrap_or_default())?;
        }
        for name in &block.path[alike..] {
            xml.open(name, &[])?;
            open.push(name);
        }
        for name in block.fields.iter().map(|field| field.name).chain(block.uploads.iter().map(|upload| upload.name)) {
            xml.empty(name, &[])?;
        }
    }
    while let Some(name) = open.pop() {
        xml.close(name)?;
    }
    Ok(())
}

fn binds(xml: &mut Xml, sheet: &Sheet) -> std::io::Result<()> {
    for (block, each) in sheet.blocks() {
        for field in &block.fields {
            bind(xml, sheet, block, each, field)?;
        }
        for upload in block.uploads {
            xml.empty("bind", &[("nodeset", &format!("{}/{}", block.at(each), upload.name)), ("type", "binary")])?;
        }
    }
    if !sheet.each.is_empty() {
        let nodeset = format!("/data/{PEOPLE}/id");
        xml.empty(
            "bind",
            &[("nodeset", &nodeset), ("type", "string"), ("readonly", "true()"), ("calculate", "once(uuid())")],
        )?;
    }
    if sheet.is_visit() {
        entity_binds(xml)?;
    }
    meta_binds(xml)
}

/// Who is visited, and which version of them the phone has: it fills in the run of visits that it makes without a network.
fn entity_binds(xml: &mut Xml) -> std::io::Result<()> {
    let visited = format!("/data/{VISITED}");
    xml.empty("bind", &[("nodeset", &visited), ("type", "string"), ("required", "true()")])?;
    let of_row = |column: &str| format!("instance('{LIST}')/{TOP}/item[name= /data/{VISITED} ]/{column}");
    let binds = [
        ("id", format!(" /data/{VISITED} ")),
        ("baseVersion", of_row("__version")),
        ("trunkVersion", of_row("__trunkVersion")),
        ("branchId", of_row("__branchId")),
    ];
    for (name, calculate) in binds {
        let nodeset = format!("/data/orx:meta/entity/@{name}");
        xml.empty(
            "bind",
            &[("nodeset", &nodeset), ("type", "string"), ("readonly", "true()"), ("calculate", &calculate)],
        )?;
    }
    Ok(())
}

fn bind(xml: &mut Xml, sheet: &Sheet, block: &Block, each: bool, field: &Field) -> std::io::Result<()> {
    let nodeset = format!("{}/{}", block.at(each), field.name);
    let constraint = constraint(field);
    let relevant = relevant(sheet, block, each, field);
    let mut attributes = vec![("nodeset", nodeset.as_str()), ("type", bind_type(field))];
    if field.required {
        attributes.push(("required", "true()"));
    }
    if let Some(constraint) = &constraint {
        attributes.push(("constraint", constraint));
    }
    if let Some(relevant) = &relevant {
        attributes.push(("relevant", relevant));
    }
    xml.empty("bind", &attributes)
}

/// Which phone it is, its token says: the number of the device itself is not asked for.
fn meta_binds(xml: &mut Xml) -> std::io::Result<()> {
    let meta = [("instanceID", "uid", ""), ("timeStart", "timestamp", "start"), ("timeEnd", "timestamp", "end")];
    for (name, preload, parameter) in meta {
        let nodeset = format!("/data/orx:meta/orx:{name}");
        let kind = if preload == "timestamp" { "dateTime" } else { "string" };
        let mut attributes = vec![("nodeset", nodeset.as_str()), ("type", kind), ("jr:preload", preload)];
        if parameter.is_empty() {
            attributes.push(("readonly", "true()"));
        } else {
            attributes.push(("jr:preloadParams", parameter));
        }
        xml.empty("bind", &attributes)?;
    }
    Ok(())
}

const fn bind_type(field: &Field) -> &'static str {
    match field.kind {
        Kind::Whole => "int",
        Kind::Number | Kind::Rupees => "decimal",
        _ => "string",
    }
}

fn constraint(field: &Field) -> Option<String> {
    match field.kind {
        Kind::Whole | Kind::Number | Kind::Rupees => Some(match field.max {
            Some(max) => format!(". >= 0 and . <= {max}"),
            None => ". >= 0".to_owned(),
        }),
        Kind::Told => Some("regex(., '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$')".to_owned()),
        _ => None,
    }
}

/// When a question is asked, as an XPath condition: `advance.taken=yes`; alone with the person, and of no child.
fn relevant(sheet: &Sheet, block: &Block, each: bool, field: &Field) -> Option<String> {
    let all: Vec<String> = sheet
        .conditions(block, field)
        .into_iter()
        .map(|condition| {
            let here = block.fields.iter().any(|known| known.name == condition.field);
            let at = if here { block.at(each) } else { place_of(sheet, condition.field) };
            match condition.says {
                Says::Word(word) => format!("{at}/{} = '{word}'", condition.field),
                Says::AnotherThan(word) => format!("{at}/{0} != '' and {at}/{0} != '{word}'", condition.field),
                Says::AtLeast(least) => format!("{at}/{} >= {least}", condition.field),
            }
        })
        .collect();
    (!all.is_empty()).then(|| all.join(" and "))
}

fn place_of(sheet: &Sheet, name: &str) -> String {
    sheet.place_of(name).map(|(block, each)| block.at(each)).unwrap_or_default()
}

fn body(xml: &mut Xml, sheet: &Sheet) -> std::io::Result<()> {
    xml.open("h:body", &[])?;
    if sheet.is_visit() {
        whom(xml)?;
    }
    groups(xml, &sheet.once, false)?;
    if !sheet.each.is_empty() {
        let nodeset = format!("/data/{PEOPLE}");
        xml.open("group", &[("ref", &nodeset)])?;
        label(xml, EACH_LABEL)?;
        xml.open("repeat", &[("nodeset", &nodeset)])?;
        groups(xml, &sheet.each, true)?;
        xml.close("repeat")?;
        xml.close("group")?;
    }
    xml.close("h:body")
}

/// The question whom the visit is to, out of the list.
fn whom(xml: &mut Xml) -> std::io::Result<()> {
    xml.open("select1", &[("ref", &format!("/data/{VISITED}")), ("appearance", "minimal")])?;
    label(xml, VISITED_LABEL)?;
    xml.open("itemset", &[("nodeset", &format!("instance('{LIST}')/{TOP}/item"))])?;
    xml.empty("value", &[("ref", "name")])?;
    xml.empty("label", &[("ref", "label")])?;
    xml.close("itemset")?;
    xml.close("select1")
}

fn groups(xml: &mut Xml, blocks: &[Block], each: bool) -> std::io::Result<()> {
    for block in blocks {
        xml.open("group", &[("ref", &block.at(each)), ("appearance", "field-list")])?;
        label(xml, &block.label)?;
        for field in &block.fields {
            control(xml, block, each, field)?;
        }
        for upload in block.uploads {
            let at = format!("{}/{}", block.at(each), upload.name);
            xml.open("upload", &[("ref", &at), ("mediatype", upload.media)])?;
            label(xml, &Block::upload_key(upload))?;
            xml.close("upload")?;
        }
        xml.close("group")?;
    }
    Ok(())
}

fn label(xml: &mut Xml, key: &str) -> std::io::Result<()> {
    xml.empty("label", &[("ref", &format!("jr:itext('{key}')"))])
}

fn control(xml: &mut Xml, block: &Block, each: bool, field: &Field) -> std::io::Result<()> {
    let (at, key) = (format!("{}/{}", block.at(each), field.name), block.spec.key(field));
    let chosen = choices_of(field);
    let name = if chosen.is_some() || matches!(field.kind, Kind::State) { "select1" } else { "input" };
    xml.open(name, &[("ref", &at)])?;
    label(xml, &key)?;
    if Messages::of(Language::English).attr(&key, "help", &Args::NONE).is_some() {
        xml.empty("hint", &[("ref", &format!("jr:itext('{key}-help')"))])?;
    }
    if let Some(choices) = chosen {
        for word in choices.words {
            item(xml, &choice_key(choices.list, word), word)?;
        }
    } else if matches!(field.kind, Kind::State) {
        for state in State::all() {
            item(xml, &format!("state-{}", state.code()), state.code())?;
        }
    }
    xml.close(name)
}

fn item(xml: &mut Xml, key: &str, value: &str) -> std::io::Result<()> {
    xml.open("item", &[])?;
    label(xml, key)?;
    xml.text("value", &[], value)?;
    xml.close("item")
}
