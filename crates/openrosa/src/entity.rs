//! Entities (ODK Entities specification, 2022.1 to 2024.1): what a submission says of one, and what a phone asks of a list.

use crate::tree::Node;
use crate::write::Xml;

/// What a submission says of an entity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// The list it belongs to.
    pub dataset: String,
    /// Its id, a UUID in small letters.
    pub id: String,
    /// Whether it is a new one.
    pub create: bool,
    /// Whether it is told more of.
    pub update: bool,
    /// The version that whoever answered had before them.
    pub base: Option<u64>,
    /// The last version that came from the server, when answers follow one another without a network.
    pub trunk: Option<u64>,
    /// Which run of such answers.
    pub branch: Option<String>,
}

impl Entity {
    /// The entity of a submission, if it tells of one.
    ///
    /// # Errors
    /// A word for what of it does not read.
    pub fn of(root: &Node) -> Result<Option<Self>, &'static str> {
        let Some(node) = root.child("meta").and_then(|meta| meta.child("entity")) else { return Ok(None) };
        let said = |name: &str| node.attribute(name).map(str::trim).filter(|text| !text.is_empty());
        // Only these two count as on.
        let on = |name: &str| matches!(said(name), Some("1" | "true"));
        let (create, update) = (on("create"), on("update"));
        if !create && !update {
            return Ok(None);
        }
        let number = |name: &str| said(name).map(|text| text.parse::<u64>().map_err(|_| "entity-version")).transpose();
        let id = said("id").and_then(uuid).ok_or("entity-id")?;
        let branch = said("branchId").map(|text| uuid(text).ok_or("entity-branch")).transpose()?;
        let entity = Self {
            dataset: said("dataset").ok_or("entity-list")?.to_string(),
            id,
            create,
            update,
            base: number("baseVersion")?,
            trunk: number("trunkVersion")?,
            branch,
        };
        match (&entity.trunk, &entity.branch) {
            // Collect writes both names always and fills them in when it has no network.
            (Some(_), None) => Err("entity-branch"),
            _ if entity.update && entity.base.is_none() => Err("entity-version"),
            _ => Ok(Some(entity)),
        }
    }
}

/// A UUID in small letters.
fn uuid(text: &str) -> Option<String> {
    let text = text.strip_prefix("uuid:").unwrap_or(text).to_ascii_lowercase();
    let dash = |at: usize| matches!(at, 8 | 13 | 18 | 23);
    let reads = text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| if dash(at) { byte == b'-' } else { byte.is_ascii_hexdigit() });
    reads.then_some(text)
}

/// A list of entities that belongs to a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListEntry {
    /// The name of its file.
    pub name: String,
    /// Changes when anything in it does.
    pub hash: String,
    /// Where it is fetched.
    pub download: String,
    /// Where it is asked which of them are gone.
    pub integrity: String,
}

/// The document of the lists that belong to a form.
#[must_use]
pub fn manifest_of_lists(lists: &[ListEntry]) -> String {
    let mut xml = Xml::new();
    xml.open("manifest", &[("xmlns", "http://openrosa.org/xforms/xformsManifest")]);
    for list in lists {
        xml.open("mediaFile", &[("type", "entityList")]);
        xml.text("filename", &[], &list.name);
        xml.text("hash", &[], &list.hash);
        xml.text("downloadUrl", &[], &list.download);
        xml.text("integrityUrl", &[], &list.integrity);
        xml.close("mediaFile");
    }
    xml.close("manifest");
    xml.done()
}

/// Which entities are gone. Phones read it by position: nothing else stands in it.
#[must_use]
pub fn integrity(asked: &[(String, bool)]) -> String {
    let mut xml = Xml::new();
    xml.open("data", &[]);
    xml.open("entities", &[]);
    for (id, gone) in asked {
        xml.open("entity", &[("id", id)]);
        xml.text("deleted", &[], if *gone { "true" } else { "false" });
        xml.close("entity");
    }
    xml.close("entities");
    xml.close("data");
    xml.done()
}

/// A list as a CSV file. A cell that a spreadsheet would calculate is made a text.
#[must_use]
pub fn csv(header: &[&str], rows: &[Vec<String>]) -> String {
    let cell = |text: &str| {
        let guarded =
            if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_string() };
        if guarded.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", guarded.replace('"', "\"\"")) } else { guarded }
    };
    let mut text = header.join(",");
    text.push_str("\r\n");
    for row in rows {
        text.push_str(&row.iter().map(|text| cell(text)).collect::<Vec<_>>().join(","));
        text.push_str("\r\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Entity, csv};
    use crate::tree::read;

    const ID: &str = "5ed1cb4a-7d2e-4b52-9b44-0d3a6b2c8f10";

    fn entity(attributes: &str) -> Result<Option<Entity>, &'static str> {
        let text = format!("<data><meta><instanceID>uuid:1</instanceID><entity {attributes}/></meta></data>");
        Entity::of(&read(text.as_bytes()).expect("reads"))
    }

    #[test]
    fn only_one_and_true_say_that_something_is_told_of_it() {
        for on in ["1", "true"] {
            let read =
                entity(&format!("dataset=\"people\" id=\"{ID}\" update=\"{on}\" baseVersion=\"3\"")).expect("reads");
            assert_eq!(read.expect("there").base, Some(3));
        }
        for off in ["", "0", "yes", "TRUE"] {
            assert_eq!(
                entity(&format!("dataset=\"people\" id=\"{ID}\" update=\"{off}\" baseVersion=\"3\"")),
                Ok(None),
                "{off}"
            );
        }
    }

    #[test]
    fn what_does_not_read_is_named() {
        let all = |id: &str, rest: &str| entity(&format!("dataset=\"people\" id=\"{id}\" update=\"1\" {rest}"));
        assert_eq!(all("x", "baseVersion=\"1\""), Err("entity-id"));
        assert_eq!(all(ID, ""), Err("entity-version"));
        assert_eq!(all(ID, "baseVersion=\"one\""), Err("entity-version"));
        assert_eq!(all(ID, "baseVersion=\"2\" trunkVersion=\"1\""), Err("entity-branch"));
        assert!(all(ID, &format!("baseVersion=\"2\" trunkVersion=\"1\" branchId=\"{ID}\"")).is_ok());
        assert!(all(ID, "baseVersion=\"2\" trunkVersion=\"\" branchId=\"\"").is_ok());
    }

    #[test]
    fn a_cell_that_a_spreadsheet_would_calculate_is_a_text() {
        let rows = vec![vec!["=1+1".to_string(), "a\"b,c".to_string(), "@x".to_string()]];
        assert_eq!(csv(&["a", "b", "c"], &rows), "a,b,c\r\n'=1+1,\"a\"\"b,c\",'@x\r\n");
    }
}
