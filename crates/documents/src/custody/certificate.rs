//! The certificate for electronic records, parts A and B: every known field filled, every unknown one left blank and listed.
//!
//! The fields are those of the Schedule to the Bharatiya Sakshya Adhiniyam, 2023, and of its section 63(2). Law: `bsa.s63_4_certificate`.

use mukti_messages::Args;
use mukti_terms::Day;
use mukti_terms::when::Moment;
use serde::Serialize;

use super::report::{Pen, Row, Tick, Value};
use super::words::{schedule_date, schedule_time};
use super::{Hash, JSON};

/// What is known for the certificate. Everything is optional: what is missing is a blank line, and listed.
#[derive(Clone, Debug, Default)]
pub struct Certificate {
    /// Who is in charge of the device, or of the work it is used for: signs part A.
    pub party: Signer,
    /// The expert: signs part B.
    pub expert: Signer,
    /// The device or source the record was taken from.
    pub device: Device,
    /// What the party has to do with the device; empty: not known.
    pub control: Vec<Control>,
    /// Who had lawful control of it.
    pub lawful_control: Option<String>,
    /// From when to when it was in regular use.
    pub period: Option<(Day, Day)>,
    /// When it did not work properly, in the party's words.
    pub outages: Option<String>,
}

/// Somebody who signs a part.
#[derive(Clone, Debug, Default)]
pub struct Signer {
    /// Name.
    pub name: Option<String>,
    /// What the signer is to the relative named.
    pub relation: Option<Relation>,
    /// Name of that relative.
    pub relative: Option<String>,
    /// Where the signer lives or is employed.
    pub address: Option<String>,
    /// Designation; asked of the expert only.
    pub designation: Option<String>,
    /// When it was signed.
    pub signed: Option<Moment>,
    /// Where it was signed.
    pub place: Option<String>,
}

/// A word of the Schedule to be ticked, and the key of its label.
macro_rules! ticks {
    ($(#[$meta:meta])* $name:ident: $area:literal { $($(#[$word_meta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$word_meta])* $variant),+ }

        impl $name {
            /// Every box, in the order of the Schedule.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The key of the label beside the box.
            #[must_use]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => concat!("custody-", $area, "-", $word)),+ }
            }
        }
    };
}

ticks! {
    /// What the signer is to the relative named.
    Relation: "relation" {
        /// Son of.
        Son = "son",
        /// Daughter of.
        Daughter = "daughter",
        /// Spouse of.
        Spouse = "spouse",
    }
}

ticks! {
    /// What the record was taken from.
    Source: "source" {
        /// A computer or storage media.
        Computer = "computer",
        /// A digital video recorder.
        Dvr = "dvr",
        /// A mobile telephone.
        Mobile = "mobile",
        /// A flash drive.
        FlashDrive = "flash_drive",
        /// A CD or DVD.
        Disc = "disc",
        /// A server.
        Server = "server",
        /// A cloud.
        Cloud = "cloud",
        /// Something else: [`Device::other`].
        Other = "other",
    }
}

ticks! {
    /// What the party has to do with the device.
    Control: "control" {
        /// Owns it.
        Owned = "owned",
        /// Maintains it.
        Maintained = "maintained",
        /// Manages it.
        Managed = "managed",
        /// Operates it.
        Operated = "operated",
    }
}

/// The device or source the record was taken from.
#[derive(Clone, Debug, Default)]
pub struct Device {
    /// What it is; empty: not known.
    pub sources: Vec<Source>,
    /// What it is, if none of the words of the Schedule fits.
    pub other: Option<String>,
    /// Make and model.
    pub make_and_model: Option<String>,
    /// Colour.
    pub colour: Option<String>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// IMEI, UIN, UID, MAC or cloud ID.
    pub number: Option<String>,
    /// Any other relevant information.
    pub further: Option<String>,
}

/// One part of the certificate, on pages of its own.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Part {
    /// "Part A: by the party".
    pub(super) title: String,
    /// Who signs it.
    pub(super) who: String,
    /// Its fields.
    pub(super) fields: Vec<Field>,
    /// "By signing, the party states:".
    pub(super) states_heading: String,
    /// What the signer states.
    pub(super) states: Vec<String>,
    /// Date, time, place and signature.
    pub(super) signing: Vec<Field>,
}

/// One numbered field.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Field {
    /// `A3`.
    pub(super) number: String,
    /// Label and value.
    #[serde(flatten)]
    pub(super) row: Row,
}

/// A part while it is filled in.
struct Form<'a> {
    pen: &'a Pen<'a>,
    letter: char,
    fields: Vec<Field>,
}

impl Form<'_> {
    fn field(&mut self, key: &str, value: Value) {
        let number = format!("{}{}", self.letter, self.fields.len() + 1);
        self.fields.push(Field { number, row: Row { label: self.pen.say(key), value } });
    }

    /// What is known, or a line to write on.
    fn text(&mut self, key: &str, known: Option<&str>) {
        let known = known.filter(|text| !text.trim().is_empty());
        let value = known.map_or(Value::Blank, |text| Value::Text { text: self.pen.as_typed(text) });
        self.field(key, value);
    }

    /// Boxes; none ticked means that nothing is known.
    fn ticks(&mut self, key: &str, boxes: Vec<Tick>) {
        self.field(key, Value::Ticks { ticks: boxes });
    }

    fn signer(&mut self, signer: &Signer) {
        self.text("custody-field-name", signer.name.as_deref());
        let boxes = Relation::ALL.iter().map(|word| self.pen.tick(word.key(), signer.relation == Some(*word)));
        let boxes = boxes.collect();
        self.ticks("custody-field-relation", boxes);
        self.text("custody-field-relative", signer.relative.as_deref());
        self.text("custody-field-address", signer.address.as_deref());
    }

    fn device(&mut self, device: &Device) {
        let boxes = Source::ALL.iter().map(|word| self.pen.tick(word.key(), device.sources.contains(word)));
        let boxes = boxes.collect();
        self.ticks("custody-field-source", boxes);
        // Another kind is asked for only where it can still be one.
        if device.other.is_some() || device.sources.is_empty() || device.sources.contains(&Source::Other) {
            self.text("custody-field-other", device.other.as_deref());
        }
        self.text("custody-field-make", device.make_and_model.as_deref());
        self.text("custody-field-colour", device.colour.as_deref());
        self.text("custody-field-serial", device.serial_number.as_deref());
        self.text("custody-field-number", device.number.as_deref());
        self.text("custody-field-further", device.further.as_deref());
    }

    fn control(&mut self, certificate: &Certificate) {
        self.text("custody-field-lawful_control", certificate.lawful_control.as_deref());
        let period = certificate.period.map(|(from, until)| {
            let args = Args::new().with("from", self.pen.day(from)).with("until", self.pen.day(until));
            self.pen.fill("custody-period", &args)
        });
        self.field("custody-field-period", period.map_or(Value::Blank, |text| Value::Text { text }));
        self.text("custody-field-outages", certificate.outages.as_deref());
        let boxes = Control::ALL.iter().map(|word| self.pen.tick(word.key(), certificate.control.contains(word)));
        let boxes = boxes.collect();
        self.ticks("custody-field-control", boxes);
    }

    /// The value and the algorithm are always known: they are ours.
    fn hash(&mut self, hash: &Hash, files: usize) {
        let also = (files > 0).then(|| self.pen.fill("custody-hash-and_files", &Args::new().with("files", files)));
        self.field("custody-field-hash", self.pen.hash(hash, Some(JSON), also));
        let named = ["SHA1", "SHA256", "MD5"].map(|name| Tick { label: name.to_owned(), ticked: name == "SHA256" });
        let other = self.pen.tick(Source::Other.key(), false);
        self.ticks("custody-field-algorithm", named.into_iter().chain([other]).collect());
    }

    /// Date, time, place and signature; nobody but the signer can sign.
    fn signing(&mut self, signer: &Signer) -> Vec<Field> {
        let from = self.fields.len();
        self.text("custody-field-date", signer.signed.map(schedule_date).as_deref());
        self.text("custody-field-time", signer.signed.map(schedule_time).as_deref());
        self.text("custody-field-place", signer.place.as_deref());
        self.field("custody-field-signature", Value::Blank);
        self.fields.split_off(from)
    }
}

/// Part A, by the party.
pub(super) fn part_a(pen: &Pen<'_>, certificate: &Certificate, hash: &Hash, files: usize) -> Part {
    let mut form = Form { pen, letter: 'A', fields: Vec::new() };
    form.signer(&certificate.party);
    form.device(&certificate.device);
    form.control(certificate);
    form.hash(hash, files);
    let signing = form.signing(&certificate.party);
    let states = ["custody-states-control", "custody-states-fed", "custody-states-worked", "custody-states-hash"];
    Part {
        title: pen.say("custody-part_a"),
        who: pen.attribute("custody-part_a", "who"),
        fields: form.fields,
        states_heading: pen.say("custody-states"),
        states: states.map(|key| pen.say(key)).to_vec(),
        signing,
    }
}

/// Part B, by the expert.
pub(super) fn part_b(pen: &Pen<'_>, certificate: &Certificate, hash: &Hash, files: usize) -> Part {
    let mut form = Form { pen, letter: 'B', fields: Vec::new() };
    form.signer(&certificate.expert);
    form.text("custody-field-designation", certificate.expert.designation.as_deref());
    form.device(&certificate.device);
    form.hash(hash, files);
    let signing = form.signing(&certificate.expert);
    let states = ["custody-states-source", "custody-states-hash"];
    Part {
        title: pen.say("custody-part_b"),
        who: pen.attribute("custody-part_b", "who"),
        fields: form.fields,
        states_heading: pen.say("custody-states"),
        states: states.map(|key| pen.say(key)).to_vec(),
        signing,
    }
}

/// The fields nothing is known of, in their order.
pub(super) fn blanks(parts: &[Part]) -> impl Iterator<Item = &Field> {
    parts.iter().flat_map(|part| part.fields.iter().chain(&part.signing)).filter(|field| field.row.value.is_blank())
}
