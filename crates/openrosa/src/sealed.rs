//! A report that was sealed on the phone (ODK XForms specification, "Encrypted forms"): what its manifest says, and how its parts open
//! once the key is there.
//!
//! The key itself is opened elsewhere: this file knows no private key. Whatever does not open is [`NotOpened`], and nothing says why.

use crate::envelope::Envelope;
use crate::tree::Node;
use aes::Aes256;
use aes::cipher::KeyIvInit;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cfb_mode::BufDecryptor;
use md5::{Digest, Md5};

/// The bytes of the key of one report.
pub const KEY_BYTES: usize = 32;
/// The bytes of a block, of an IV and of an MD5.
const BLOCK: usize = 16;
/// What is put behind the name of every sealed file.
const SEALED: &str = ".enc";

/// It does not open. Why is not told: whoever could learn it would learn of the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotOpened;

/// What the manifest of a sealed report says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The form.
    pub form: String,
    /// Its version; empty where it says none.
    pub version: String,
    /// What the sender called the report.
    pub instance: String,
    /// The report's key as it was sealed, in base64 as it stands there.
    key: String,
    /// The sealed files in the order in which they were sealed: the answers last.
    files: Vec<String>,
    /// What the sender says the files were, sealed as the key is.
    signature: Option<Vec<u8>>,
}

impl Manifest {
    /// The manifest in a document, if it is one.
    #[must_use]
    pub fn of(root: &Node) -> Option<Self> {
        let envelope = Envelope::of(root);
        if !envelope.is_encrypted {
            return None;
        }
        let media = root.children.iter().filter(|child| child.name == "media");
        let media = media.flat_map(|media| &media.children).filter(|child| child.name == "file");
        let answers = root.child("encryptedXmlFile")?;
        let files: Vec<String> = media.chain([answers]).map(|file| file.text.clone()).collect();
        if files.iter().any(String::is_empty) {
            return None;
        }
        let signature = root.child("base64EncryptedElementSignature");
        Some(Self {
            form: envelope.form?,
            version: envelope.version,
            instance: envelope.instance?,
            key: root.child("base64EncryptedKey")?.text.clone(),
            files,
            signature: signature.map(|node| decoded(&node.text)).transpose().ok()?,
        })
    }

    /// The report's key as it was sealed.
    ///
    /// # Errors
    /// It does not read.
    pub fn sealed_key(&self) -> Result<Vec<u8>, NotOpened> {
        decoded(&self.key)
    }

    /// What the sender says the files were, as it was sealed; `None` where it says nothing.
    #[must_use]
    pub fn sealed_signature(&self) -> Option<&[u8]> {
        self.signature.as_deref()
    }

    /// The sealed files in the order in which they open: the answers last.
    #[must_use]
    pub fn files(&self) -> &[String] {
        &self.files
    }

    /// The MD5 over what was sealed, as the sender should have worked it out; `hashes` are those of the opened files, in their order.
    #[must_use]
    pub fn signed(&self, hashes: &[[u8; BLOCK]]) -> [u8; BLOCK] {
        let mut lines = vec![self.form.clone()];
        lines.extend((!self.version.is_empty()).then(|| self.version.clone()));
        lines.extend([self.key.clone(), self.instance.clone()]);
        lines.extend(self.files.iter().zip(hashes).map(|(name, hash)| format!("{}::{}", plain_name(name), hex(hash))));
        Md5::digest((lines.join("\n") + "\n").as_bytes()).into()
    }
}

/// The name a file had before it was sealed.
#[must_use]
pub fn plain_name(name: &str) -> &str {
    name.strip_suffix(SEALED).unwrap_or(name)
}

fn decoded(text: &str) -> Result<Vec<u8>, NotOpened> {
    let text: String = text.split_whitespace().collect();
    STANDARD.decode(text).map_err(|_| NotOpened)
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text never fails.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The IVs of the files of one report: the seed is changed by one byte more for each.
pub struct Ivs {
    seed: [u8; BLOCK],
    next: usize,
}

impl Ivs {
    /// Of a report and its key.
    #[must_use]
    pub fn new(instance: &str, key: &[u8; KEY_BYTES]) -> Self {
        let mut md5 = Md5::new();
        md5.update(instance.as_bytes());
        md5.update(key);
        Self { seed: md5.finalize().into(), next: 0 }
    }
}

impl Iterator for Ivs {
    type Item = [u8; BLOCK];

    fn next(&mut self) -> Option<[u8; BLOCK]> {
        let at = self.next % BLOCK;
        self.seed[at] = self.seed[at].wrapping_add(1);
        self.next += 1;
        Some(self.seed)
    }
}

/// Opens one file, however it comes in pieces: AES-256 in CFB mode, padded by PKCS #7.
pub struct Opener {
    cipher: BufDecryptor<Aes256>,
    /// The last block so far: it may be the padding.
    held: Vec<u8>,
    bytes: u64,
    md5: Md5,
}

impl Opener {
    /// A file of a report.
    #[must_use]
    pub fn new(key: &[u8; KEY_BYTES], iv: &[u8; BLOCK]) -> Self {
        Self { cipher: BufDecryptor::new(key.into(), iv.into()), held: Vec::new(), bytes: 0, md5: Md5::new() }
    }

    /// The next piece; what opens of it is put behind `out`.
    pub fn push(&mut self, sealed: &[u8], out: &mut Vec<u8>) {
        let from = self.held.len();
        self.held.extend_from_slice(sealed);
        self.cipher.decrypt(&mut self.held[from..]);
        self.bytes += sealed.len() as u64;
        let ready = self.held.len().saturating_sub(BLOCK);
        self.md5.update(&self.held[..ready]);
        out.extend(self.held.drain(..ready));
    }

    /// The end of the file, without its padding; gives the MD5 of all that opened.
    ///
    /// # Errors
    /// It was cut off, or is not what was sealed.
    pub fn end(mut self, out: &mut Vec<u8>) -> Result<[u8; BLOCK], NotOpened> {
        let padding = usize::from(*self.held.last().ok_or(NotOpened)?);
        let is_whole = self.bytes.is_multiple_of(BLOCK as u64) && self.held.len() == BLOCK;
        if !is_whole || padding == 0 || padding > BLOCK {
            return Err(NotOpened);
        }
        let (rest, filled) = self.held.split_at(BLOCK - padding);
        if filled.iter().any(|byte| usize::from(*byte) != padding) {
            return Err(NotOpened);
        }
        self.md5.update(rest);
        out.extend_from_slice(rest);
        Ok(self.md5.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, Ivs, Manifest, NotOpened, Opener};
    use crate::tree::read;
    use aes::Aes256;
    use aes::cipher::KeyIvInit;
    use cfb_mode::BufEncryptor;
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};

    const KEY: [u8; 32] = [7; 32];

    fn sealed(plain: &[u8], iv: &[u8; BLOCK]) -> Vec<u8> {
        let padding = BLOCK - plain.len() % BLOCK;
        let mut bytes = plain.to_vec();
        bytes.extend(std::iter::repeat_n(u8::try_from(padding).unwrap(), padding));
        BufEncryptor::<Aes256>::new(&KEY.into(), iv.into()).encrypt(&mut bytes);
        bytes
    }

    #[test]
    fn each_file_has_an_iv_of_its_own_and_the_seventeenth_changes_the_first_byte_again() {
        let ivs: Vec<_> = Ivs::new("uuid:1", &KEY).take(18).collect();
        let seed: [u8; BLOCK] = {
            use md5::{Digest, Md5};
            let mut md5 = Md5::new();
            md5.update(b"uuid:1");
            md5.update(KEY);
            md5.finalize().into()
        };
        assert_eq!(ivs[0][0], seed[0].wrapping_add(1));
        assert_eq!(ivs[0][1..], seed[1..]);
        assert_eq!(ivs[15], seed.map(|byte| byte.wrapping_add(1)));
        assert_eq!(ivs[16][0], seed[0].wrapping_add(2));
        assert_eq!(ivs[17][1], seed[1].wrapping_add(2));
    }

    #[test]
    fn a_manifest_names_its_files_in_the_order_in_which_they_were_sealed() {
        let tree = read(
            b"<data xmlns=\"http://opendatakit.org/submissions\" id=\"f\" version=\"2\" encrypted=\"yes\">\
              <base64EncryptedKey>QUJD\n RA==</base64EncryptedKey><orx:meta xmlns:orx=\"http://openrosa.org/xforms\">\
              <orx:instanceID>uuid:1</orx:instanceID></orx:meta><media><file>b.jpg.enc</file></media><media><file>a.jpg.enc</file></media>\
              <encryptedXmlFile>submission.xml.enc</encryptedXmlFile></data>",
        );
        let manifest = Manifest::of(&tree.unwrap()).unwrap();
        assert_eq!(manifest.files(), ["b.jpg.enc", "a.jpg.enc", "submission.xml.enc"]);
        assert_eq!(manifest.sealed_key().unwrap(), b"ABCD");
        assert_eq!(manifest.sealed_signature(), None);
        assert_eq!(
            (manifest.form.as_str(), manifest.version.as_str(), manifest.instance.as_str()),
            ("f", "2", "uuid:1")
        );
        let open = read(b"<data id=\"f\"><meta><instanceID>uuid:1</instanceID></meta></data>").unwrap();
        assert_eq!(Manifest::of(&open), None);
    }

    #[test]
    fn what_is_cut_off_lengthened_or_padded_wrongly_does_not_open() {
        let iv = [3; BLOCK];
        let whole = sealed(b"somebody told us something", &iv);
        let open = |bytes: &[u8], iv: &[u8; BLOCK]| {
            let (mut opener, mut out) = (Opener::new(&KEY, iv), Vec::new());
            opener.push(bytes, &mut out);
            opener.end(&mut out).map(|_| out)
        };
        assert_eq!(open(&whole, &iv).unwrap(), b"somebody told us something");
        for wrong in [&[][..], &whole[..whole.len() - 1], &whole[..BLOCK], &[&whole[..], b"x"].concat()] {
            assert_eq!(open(wrong, &iv), Err(NotOpened), "{} bytes", wrong.len());
        }
        // In CFB mode the padding of a file of two blocks follows from its first block, not from the IV.
        assert_ne!(open(&whole, &[4; BLOCK]).as_deref(), Ok(&b"somebody told us something"[..]));
    }

    proptest! {
        #[test]
        fn a_file_opens_however_it_comes_in_pieces(
            plain in prop::collection::vec(any::<u8>(), 0..200),
            cuts in prop::collection::vec(0_usize..220, 0..6),
        ) {
            let iv = [9; BLOCK];
            let bytes = sealed(&plain, &iv);
            let mut cuts: Vec<usize> = cuts.into_iter().map(|cut| cut.min(bytes.len())).chain([0, bytes.len()]).collect();
            cuts.sort_unstable();
            let (mut opener, mut out) = (Opener::new(&KEY, &iv), Vec::new());
            for cut in cuts.windows(2) {
                opener.push(&bytes[cut[0]..cut[1]], &mut out);
            }
            prop_assert_eq!(opener.end(&mut out).map(|_| out), Ok(plain));
        }
    }
}
