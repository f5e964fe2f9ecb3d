//! What a file is, as its first bytes say; what it is called says nothing.

use mukti_register::records::words::Media;

/// So many bytes from the beginning are enough.
pub(super) const HEAD: usize = 16;

/// What bytes beginning like this are.
pub(super) fn sniff(head: &[u8]) -> Media {
    let at = |place: usize, what: &[u8]| head.get(place..place + what.len()).is_some_and(|found| found == what);
    match () {
        () if at(0, b"\xff\xd8\xff") => Media::Jpeg,
        () if at(0, b"\x89PNG\r\n\x1a\n") => Media::Png,
        () if at(0, b"%PDF-") => Media::Pdf,
        () if at(0, b"OggS") => Media::Ogg,
        () if at(0, b"RIFF") && at(8, b"WAVE") => Media::Wav,
        () if at(0, b"RIFF") && at(8, b"WEBP") => Media::Webp,
        () if at(4, b"ftypM4A") || at(4, b"ftypM4B") => Media::M4a,
        () if at(4, b"ftyp") => Media::Mp4,
        () if at(0, b"ID3") || is_layer_three(head) => Media::Mp3,
        () => Media::Other,
    }
}

/// The first two bytes of a frame: eleven bits set, a version there is, layer III.
fn is_layer_three(head: &[u8]) -> bool {
    matches!(head, [0xff, second, ..] if second & 0xe0 == 0xe0 && second & 0x18 != 0x08 && second & 0x06 == 0x02)
}

#[cfg(test)]
mod tests {
    use super::{Media, sniff};

    #[test]
    fn the_first_bytes_say_what_a_file_is() {
        for (head, is) in [
            (&b"\xff\xd8\xff\xe1\x00\x10Exif"[..], Media::Jpeg),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Media::Png),
            (b"%PDF-1.7", Media::Pdf),
            (b"OggS\0\x02", Media::Ogg),
            (b"RIFF\x10\0\0\0WAVEfmt ", Media::Wav),
            (b"RIFF\x10\0\0\0WEBPVP8 ", Media::Webp),
            (b"\0\0\0\x20ftypM4A \0\0\0\0", Media::M4a),
            (b"\0\0\0\x20ftypisom\0\0\0\0", Media::Mp4),
            (b"ID3\x04", Media::Mp3),
            (b"\xff\xfb\x90\x64", Media::Mp3),
            (b"\xff\xfe\x41\x00", Media::Other),
            (b"<html><script>", Media::Other),
            (b"", Media::Other),
        ] {
            assert_eq!(sniff(head), is, "{head:?}");
        }
    }
}
