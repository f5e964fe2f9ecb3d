//! What phones send, read safely; what they are answered, well-formed whatever is in it.

use flate2::read::ZlibDecoder;
use mukti_openrosa::tree::XML_BYTES_MAX;
use mukti_openrosa::{
    Envelope, FormEntry, MediaEntry, Nature, Refusal, Settings, answer, form_list, manifest, md5, read, settings,
};
use proptest::prelude::*;
use std::io::Read as _;

fn refused(text: &str) -> Option<Refusal> {
    read(text.as_bytes()).err()
}

#[test]
fn what_no_form_makes_is_refused_by_name_before_anything_is_expanded() {
    let laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;\">]><data>&lol2;</data>";
    let external = "<!DOCTYPE data [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><data>&x;</data>";
    assert_eq!(refused(laughs), Some(Refusal::Dtd));
    assert_eq!(refused(external), Some(Refusal::Dtd));
    assert_eq!(refused("<data>&x;</data>"), Some(Refusal::Entity));
    assert_eq!(refused("<data id=\"&x;\"/>"), Some(Refusal::Entity));
    let deep = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
    assert_eq!((refused(&deep(32)), refused(&deep(33))), (None, Some(Refusal::Deep)));
    assert_eq!(refused(&deep(100_000)), Some(Refusal::Deep));
    assert_eq!(refused(&format!("<a>{}</a>", "<b/>".repeat(50_000))), Some(Refusal::Large));
    assert_eq!(refused(&format!("<a>{}</a>", "x".repeat(XML_BYTES_MAX))), Some(Refusal::Large));
    let attributes: String = (0..65).map(|n| format!(" a{n}=\"\"")).collect();
    assert_eq!(refused(&format!("<a{attributes}/>")), Some(Refusal::Large));
    let hostile = Refusal::ALL.iter().filter(|refusal| refusal.is_hostile()).count();
    assert_eq!(hostile, 4);
}

#[test]
fn what_was_cut_off_or_is_no_xml_says_so_and_is_not_taken_for_an_attack() {
    for text in [
        "",
        "   ",
        "no xml",
        "<data><a>",
        "<data></a>",
        "<a/><b/>",
        "<a/>after",
        "</a>",
        "<a",
        "<a b=>",
        "<a b='1' b='2'/>",
    ] {
        assert_eq!(refused(text), Some(Refusal::NotXml), "{text}");
    }
    assert_eq!(read(b"\xff\xfe<\0a\0/\0>\0").err(), Some(Refusal::Encoding));
}

#[test]
fn clients_that_write_the_same_differently_say_the_same() {
    let written = [
        "<?xml version='1.0' encoding='UTF-8' ?><data id=\"f\" version=\"2\" xmlns:orx=\"http://openrosa.org/xforms\"><a>\u{92e}&amp;&#x940;</a><orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta></data>",
        "<data xmlns:orx=\"http://openrosa.org/xforms\" id=\"f\" version=\"2\">\n <a><![CDATA[\u{92e}&\u{940}]]></a>\n <meta>\n  <instanceID> uuid:1 </instanceID><!-- a remark -->\n </meta>\n</data>\n",
        "\u{feff}<x:data xmlns:x=\"http://example.org\" id='f' x:version='2'><x:a>\u{92e}&#38;\u{940}</x:a><x:meta><x:instanceID>uuid:1</x:instanceID></x:meta></x:data>",
    ];
    for text in written {
        let tree = read(text.as_bytes()).unwrap();
        let envelope = Envelope::of(&tree);
        assert_eq!((envelope.form.as_deref(), envelope.version.as_str()), (Some("f"), "2"), "{text}");
        assert_eq!(envelope.instance.as_deref(), Some("uuid:1"));
        assert_eq!(tree.child("a").unwrap().text, "\u{92e}&\u{940}");
    }
}

#[test]
fn a_name_of_249_letters_is_taken_and_a_longer_one_is_none() {
    let with = |letters: usize| {
        let name = "\u{92e}".repeat(letters);
        Envelope::of(&read(format!("<data id=\"{name}\"/>").as_bytes()).unwrap()).form.is_some()
    };
    assert!(with(249) && !with(250));
}

#[test]
fn the_settings_a_phone_scans_come_back_as_json() {
    use base64::Engine as _;
    let text = settings(&Settings { server: "http://127.0.0.1:8470/key/a$b!", project: "Mukti", language: "ta" });
    let packed = base64::engine::general_purpose::STANDARD.decode(text).unwrap();
    let mut json = String::new();
    ZlibDecoder::new(packed.as_slice()).read_to_string(&mut json).unwrap();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["general"]["server_url"], "http://127.0.0.1:8470/key/a$b!");
    assert_eq!(json["general"]["app_language"], "ta");
}

#[test]
fn the_hash_of_a_form_is_the_one_collect_works_out() {
    assert_eq!(md5(b"abc"), "md5:900150983cd24fb0d6963f7d28e17f72");
}

proptest! {
    #[test]
    fn whatever_the_bytes_there_is_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn whatever_the_document_there_is_an_answer(text in "[<>/a-c&;!\\[\\]\"'= ?#x0-9\\-DOCTYPEN]{0,200}") {
        if let Ok(tree) = read(text.as_bytes()) {
            let _ = Envelope::of(&tree);
        }
    }

    #[test]
    fn every_document_we_write_is_well_formed_and_says_what_was_put_in(name in "[^\\x00-\\x08\\x0b\\x0c\\x0d\\x0e-\\x1f\\ufffe\\uffff]{1,40}") {
        let form = FormEntry {
            id: name.clone(), name: name.clone(), version: name.clone(), hash: name.clone(), download: name.clone(), manifest: Some(name.clone()),
        };
        let media = MediaEntry { name: name.clone(), hash: name.clone(), download: name.clone() };
        for (text, element) in [
            (form_list(&[form.clone(), form]), "name"),
            (manifest(&[media]), "filename"),
            (answer(Nature::Error, &name), "message"),
        ] {
            let tree = roxmltree::Document::parse(&text).unwrap();
            let said = tree.descendants().find(|node| node.tag_name().name() == element).unwrap();
            prop_assert_eq!(said.text().unwrap(), name.as_str());
        }
    }
}
