//! The XForm of a record kind for ODK Collect and its relatives (ODK XForms specification, 2024-03), in every language at hand.

use super::FormSpec;
use mukti_messages::{Args, Messages};
use mukti_terms::schema::{Choices, Field, Kind};
use mukti_terms::{Language, State};
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// `yes`, `no` and, said aloud, "not known".
const ANSWERS: Choices = Choices { list: "answer", words: &["yes", "no", "not_known"] };

/// Writes the form; the first language is the default one.
///
/// # Errors
/// Never in memory; the writer's error is passed on.
pub fn xform(form: &FormSpec, languages: &[Language]) -> std::io::Result<String> {
    let mut xml = Xml { writer: Writer::new_with_indent(Vec::new(), b' ', 2) };
    xml.writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    xml.open("h:html", &NAMESPACES)?;
    xml.open("h:head", &[])?;
    let title = languages.first().map_or_else(|| form.name.to_owned(), |one| title(form, *one));
    xml.text("h:title", &[], &title)?;
    xml.open("model", &[("odk:xforms-version", "1.0.0")])?;
    itext(&mut xml, form, languages)?;
    instance(&mut xml, form)?;
    binds(&mut xml, form)?;
    xml.close("model")?;
    xml.close("h:head")?;
    body(&mut xml, form)?;
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

fn title(form: &FormSpec, language: Language) -> String {
    Messages::of(language).plain(&format!("record-{}", form.name)).into_owned()
}

fn choices_of(field: &Field) -> Option<Choices> {
    match field.kind {
        Kind::YesNo => Some(ANSWERS),
        Kind::Choice(choices) => Some(choices),
        _ => None,
    }
}

fn itext(xml: &mut Xml, form: &FormSpec, languages: &[Language]) -> std::io::Result<()> {
    xml.open("itext", &[])?;
    for (at, language) in languages.iter().enumerate() {
        let messages = Messages::of(*language);
        let name = format!("{} ({})", language.own_name(), language.tag());
        let mut attributes = vec![("lang", name.as_str())];
        if at == 0 {
            attributes.push(("default", "true()"));
        }
        xml.open("translation", &attributes)?;
        for topic in form.topics() {
            say(xml, &format!("topic-{topic}"), &messages.plain(&format!("topic-{topic}")))?;
        }
        let mut lists: Vec<&str> = Vec::new();
        for field in form.asked() {
            say(xml, &form.key(field), &form.question(field, messages))?;
            if let Some(help) = messages.attr(&form.key(field), "help", &Args::NONE) {
                say(xml, &format!("{}-help", form.key(field)), &help)?;
            }
            if let Some(choices) = choices_of(field).filter(|choices| !lists.contains(&choices.list)) {
                lists.push(choices.list);
                for word in choices.words {
                    let key = format!("choice-{}-{word}", choices.list);
                    say(xml, &key, &messages.plain(&key))?;
                }
            }
        }
        for state in State::all() {
            say(xml, &format!("state-{}", state.code()), state_name(state, *language))?;
        }
        xml.close("translation")?;
    }
    xml.close("itext")
}

fn state_name(state: State, language: Language) -> &'static str {
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

fn instance(xml: &mut Xml, form: &FormSpec) -> std::io::Result<()> {
    let id = format!("mukti-{}", form.name);
    xml.open("instance", &[])?;
    xml.open("data", &[("id", &id), ("version", &form.version())])?;
    for topic in form.topics() {
        xml.open(topic, &[])?;
        for field in form.asked().filter(|field| field.topic == topic) {
            xml.empty(field.name, &[])?;
        }
        xml.close(topic)?;
    }
    xml.open("orx:meta", &[])?;
    for name in ["orx:instanceID", "orx:timeStart", "orx:timeEnd", "orx:deviceID"] {
        xml.empty(name, &[])?;
    }
    xml.close("orx:meta")?;
    xml.close("data")?;
    xml.close("instance")
}

fn binds(xml: &mut Xml, form: &FormSpec) -> std::io::Result<()> {
    for field in form.asked() {
        let nodeset = path(field);
        let constraint = constraint(field);
        let relevant = field.asked_if.and_then(|rule| relevant(form, rule));
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
        xml.empty("bind", &attributes)?;
    }
    let meta = [
        ("instanceID", "uid", ""),
        ("timeStart", "timestamp", "start"),
        ("timeEnd", "timestamp", "end"),
        ("deviceID", "property", "deviceid"),
    ];
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

fn path(field: &Field) -> String {
    format!("/data/{}/{}", field.topic, field.name)
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

/// `advance.taken=yes` as an XPath condition.
fn relevant(form: &FormSpec, rule: &str) -> Option<String> {
    let (name, word) = rule.split_once('=')?;
    let asked = form.fields.iter().find(|field| field.name == name)?;
    Some(format!(" {}  = '{word}'", path(asked)))
}

fn body(xml: &mut Xml, form: &FormSpec) -> std::io::Result<()> {
    xml.open("h:body", &[])?;
    for topic in form.topics() {
        xml.open("group", &[("ref", &format!("/data/{topic}")), ("appearance", "field-list")])?;
        xml.empty("label", &[("ref", &format!("jr:itext('topic-{topic}')"))])?;
        for field in form.asked().filter(|field| field.topic == topic) {
            control(xml, form, field)?;
        }
        xml.close("group")?;
    }
    xml.close("h:body")
}

fn control(xml: &mut Xml, form: &FormSpec, field: &Field) -> std::io::Result<()> {
    let (at, key) = (path(field), form.key(field));
    let chosen = choices_of(field);
    let name = if chosen.is_some() || matches!(field.kind, Kind::State) { "select1" } else { "input" };
    xml.open(name, &[("ref", &at)])?;
    xml.empty("label", &[("ref", &format!("jr:itext('{key}')"))])?;
    if Messages::of(Language::English).attr(&key, "help", &Args::NONE).is_some() {
        xml.empty("hint", &[("ref", &format!("jr:itext('{key}-help')"))])?;
    }
    if let Some(choices) = chosen {
        for word in choices.words {
            item(xml, &format!("choice-{}-{word}", choices.list), word)?;
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
    xml.empty("label", &[("ref", &format!("jr:itext('{key}')"))])?;
    xml.text("value", &[], value)?;
    xml.close("item")
}
