//! Pictures made here, with everything in them that could find somebody.

use super::Bare;
use crate::problem::Problem;
use mukti_register::records::words::Media;

/// What must not be in the copy: a place, a camera's number, a name, a small picture.
const HIDDEN: [&str; 6] = ["GPS 26.8467N", "SERIAL 7731", "Meena", "THUMB", "PROFILE", "TRAILER"];

fn segment(code: u8, words: &[u8]) -> Vec<u8> {
    let long = u16::try_from(words.len() + 2).unwrap().to_be_bytes();
    [&[0xff, code], &long[..], words].concat()
}

/// Two scans, a restart and a doubled mark; and whatever cameras put between them.
fn jpeg() -> Vec<u8> {
    [
        &b"\xff\xd8"[..],
        &segment(0xe0, b"JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01THUMB"),
        &segment(0xe1, b"Exif\0\0MM\0*GPS 26.8467N SERIAL 7731 THUMB\xff\xd8\xff\xd9"),
        &segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x>Meena</x>"),
        &segment(0xe2, b"ICC_PROFILE\0\x01\x01PROFILE"),
        &segment(0xed, b"Photoshop 3.0\0Meena"),
        &segment(0xee, b"Adobe\0\x64\0\0\0\0\x01Meena"),
        &segment(0xfe, b"a comment by Meena"),
        &segment(0xdb, &[1; 65]),
        &segment(0xc2, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
        &segment(0xda, &[1, 1, 0, 0, 63, 0]),
        b"data\xff\x00more\xff\xd0again",
        &segment(0xe1, b"Exif\0\0between the scans: Meena"),
        b"\xff\xff",
        &segment(0xc4, &[0; 20])[1..],
        &segment(0xda, &[1, 1, 0, 0, 63, 0]),
        b"last\xff\xd9TRAILER\xff\xd8\xff\xe1",
    ]
    .concat()
}

fn chunk(name: &[u8; 4], words: &[u8]) -> Vec<u8> {
    let long = u32::try_from(words.len()).unwrap().to_be_bytes();
    [&long[..], name, words, b"CRC!"].concat()
}

fn png() -> Vec<u8> {
    [
        &b"\x89PNG\r\n\x1a\n"[..],
        &chunk(b"IHDR", &[0; 13]),
        &chunk(b"iCCP", b"PROFILE"),
        &chunk(b"eXIf", b"MM\0*GPS 26.8467N SERIAL 7731"),
        &chunk(b"tEXt", b"Author\0Meena"),
        &chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0Meena THUMB"),
        &chunk(b"IDAT", b"the picture"),
        &chunk(b"tIME", b"Meena!!"),
        &chunk(b"IDAT", b"and its end"),
        &chunk(b"IEND", b"Meena"),
        b"TRAILER",
    ]
    .concat()
}

fn copied(media: Media, bytes: &[u8], at_once: usize) -> Result<Vec<u8>, Problem> {
    let (mut bare, mut out) = (Bare::of(media)?, Vec::new());
    bytes.chunks(at_once).try_for_each(|piece| bare.push(piece, &mut out))?;
    bare.end()?;
    Ok(out)
}

fn holds(bytes: &[u8], what: &str) -> bool {
    bytes.windows(what.len()).any(|window| window == what.as_bytes())
}

#[test]
fn a_copy_says_nothing_but_the_picture_however_it_comes_in() {
    for (media, bytes, drawn) in [
        (Media::Jpeg, jpeg(), &["data", "more", "again", "last"][..]),
        (Media::Png, png(), &["the picture", "and its end"]),
    ] {
        let whole = copied(media, &bytes, usize::MAX).unwrap();
        for hidden in HIDDEN {
            assert!(holds(&bytes, hidden), "the original has {hidden}");
            assert!(!holds(&whole, hidden), "the copy has {hidden}");
        }
        for drawn in drawn {
            assert!(holds(&whole, drawn), "the copy lost {drawn}");
        }
        for at_once in [1, 2, 3, 7, 64] {
            assert_eq!(copied(media, &bytes, at_once).as_ref(), Ok(&whole), "{at_once} bytes at a time");
        }
        assert_eq!(copied(media, &whole, 5).as_ref(), Ok(&whole), "a copy of a copy is the copy");
    }
}

#[test]
fn of_a_jpeg_everything_a_decoder_needs_stays_in_its_order() {
    let marks = |bytes: &[u8]| -> Vec<u8> {
        bytes.windows(2).filter(|two| two[0] == 0xff && !matches!(two[1], 0 | 0xff)).map(|two| two[1]).collect()
    };
    let copy = copied(Media::Jpeg, &jpeg(), 64).unwrap();
    assert_eq!(marks(&copy), [0xd8, 0xe0, 0xee, 0xdb, 0xc2, 0xda, 0xd0, 0xc4, 0xda, 0xd9]);
}

#[test]
fn what_is_cut_short_or_no_picture_is_no_picture() {
    for (media, bytes) in [(Media::Jpeg, jpeg()), (Media::Png, png())] {
        let end = bytes.len() - 30;
        assert_eq!(copied(media, &bytes[..end], 64), Err(Problem::NotAPicture));
        assert_eq!(copied(media, b"<html> is not one", 64), Err(Problem::NotAPicture));
    }
    assert_eq!(copied(Media::Jpeg, b"\xff\xd8\xff\xe1\0\x01", 64), Err(Problem::NotAPicture), "a length of one");
    assert_eq!(copied(Media::Pdf, b"%PDF-1.7", 64), Err(Problem::NotAPicture));
}
