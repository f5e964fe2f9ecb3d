//! The memory as whoever has the server's own key sees it: its pages, and the keys kept in them.

use mukti_access::{DataKey, Held};
use mukti_casework::Place;
use mukti_journal::hex;
use mukti_store::{Location, PageKey, Store};
use mukti_terms::Secret;

/// What opens the pages of a folder.
pub struct Opener {
    /// The server's key.
    pub data: DataKey,
    /// The pages of the journal's file.
    pub journal: [u8; 32],
    /// The pages of the keys' file.
    pub keys: [u8; 32],
    /// The organisation's pseudonym.
    pub organisation: u128,
}

impl Opener {
    /// Reads the installation's own description and the key beside its folder.
    ///
    /// # Errors
    /// It is not a folder of ours.
    pub fn of(place: &Place) -> Result<Self, String> {
        let said = |why: std::io::Error| format!("reading the installation: {why}");
        let text = match &place.database {
            None => std::fs::read_to_string(place.folder.join("installation.toml")).map_err(said)?,
            Some(url) => in_database(url)?,
        };
        let line = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(&format!("{name} = \"")));
            line.map(|line| line.trim_end_matches('"')).ok_or_else(|| format!("no {name}"))
        };
        let organisation = u128::from_str_radix(line("organisation")?, 16).map_err(|why| why.to_string())?;
        let key = std::fs::read_to_string(place.key_beside()).map_err(said)?;
        let data = DataKey::from_key_file(organisation, &Secret::new(key)).map_err(|why| format!("{why:?}"))?;
        let page = |held, name| {
            let sealed = hex::decode(line(name)?).ok_or("not base 16")?;
            Ok::<_, String>(*data.release(held, &sealed).map_err(|why| why.to_string())?.bytes())
        };
        let (journal, keys) = (page(Held::JournalPages, "journal_pages")?, page(Held::KeyStorePages, "key_pages")?);
        Ok(Self { data, journal, keys, organisation })
    }

    /// The store, to look at beside whoever writes.
    ///
    /// # Errors
    /// It does not open.
    pub fn store(&self, place: &Place) -> Result<Store, String> {
        if let Some(url) = &place.database {
            return look(Location::Postgres { url: url.clone() });
        }
        let (journal, keys) = (PageKey::new(self.journal), PageKey::new(self.keys));
        look(Location::Folder { path: place.folder.clone(), journal, keys })
    }
}

fn look(location: Location) -> Result<Store, String> {
    Store::look(location).map_err(|why| why.to_string())
}

fn in_database(url: &Secret<String>) -> Result<String, String> {
    let noted = look(Location::Postgres { url: url.clone() })?.noted("installation").map_err(|why| why.to_string())?;
    noted.map(|(text, _)| text).ok_or_else(|| "the database holds no installation".to_string())
}
