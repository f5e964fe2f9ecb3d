//! The files of a case: what each is, how to save it, a copy that says less; and the form that takes one more.

use super::Shows;
use crate::assets;
use crate::frame::Shown;
use crate::parts::name::covered;
use maud::{Markup, html};
use mukti_casework::{FILE_BYTES_MAX, FileRow, FileState};
use mukti_messages::Args;
use mukti_register::records::words::Media;

pub(super) fn section(shows: &Shows<'_>) -> Markup {
    let (voice, files) = (shows.voice, &shows.page.files);
    html! {
        section aria-labelledby="files" {
            h2 #files { (voice.say("page-files")) }
            p.small.quiet { (voice.also("page-files", "help").into_markup()) }
            @if files.is_empty() { p.quiet { (voice.say("page-files-none")) } }
            ul.list { @for file in files { li id={ "file-" (file.id) } { (one(shows, file)) } } }
            (add(shows))
        }
    }
}

fn one(shows: &Shows<'_>, file: &FileRow) -> Markup {
    let voice = shows.voice;
    let media = format!("choice-media-{}", file.media.word());
    html! {
        div.row.spread {
            div {
                span.strong { (voice.say(&media)) }
                "\u{a0}· " bdi.number { (length(file.bytes)) }
                "\u{a0}· " (voice.day(file.learned.day_in_india()))
                @if let Some(number) = file.ordinal { "\u{a0}· " (voice.with("page-case-person", &Args::new().with("number", number))) }
                @if let Some(derived) = file.derived { "\u{a0}· " (voice.say(&format!("choice-derived-{}", derived.word()))) }
            }
            @if file.state == FileState::Whole {
                a.button.noprint href=(shows.under(&format!("files/{}", file.id))) download { (voice.say("page-files-download")) }
            }
        }
        @if !file.name.open().is_empty() { (covered(voice, Some(file.name.open()))) }
        @if !file.words.open().is_empty() { p dir="auto" { (file.words.open()) } }
        @match file.state {
            FileState::SetAside => { p.strong { (voice.say("page-files-set-aside")) } }
            FileState::Closed => { p.quiet { (voice.say("page-files-closed")) } }
            FileState::Whole => { (copy(shows, file)) }
        }
        p.cite {
            @if let Some(by) = &file.by { (voice.with("page-case-timeline-by", &Args::new().with("name", by))) }
            @if !file.sha256.is_empty() { " · SHA-256 " bdi.hash { (file.sha256) } }
        }
    }
}

/// Of a photo that was sent, once.
fn copy(shows: &Shows<'_>, file: &FileRow) -> Markup {
    let voice = shows.voice;
    let has_one = shows.page.files.iter().any(|other| other.parent == Some(file.id));
    let can = matches!(file.media, Media::Jpeg | Media::Png) && file.derived.is_none() && !has_one;
    html! {
        @if can {
            form.noprint method="post" action=(shows.under(&format!("files/{}/copy", file.id))) {
                button.button type="submit" title=(voice.text_also("page-files-copy", "help", &Args::NONE)) { (voice.say("page-files-copy")) }
            }
        }
    }
}

fn add(shows: &Shows<'_>) -> Markup {
    let voice = shows.voice;
    let most = length(FILE_BYTES_MAX);
    html! {
        details.more.noprint {
            summary { (voice.say("page-files-add")) }
            form.card.narrow-form.files method="post" enctype="multipart/form-data" action=(shows.under("files"))
                data-pieces=(shows.under("files/arriving")) {
                div.field {
                    label for="file-person" { (voice.say("page-files-about")) }
                    select #file-person name="person" {
                        option value="" { (voice.text("page-files-all")) }
                        @for person in &shows.page.people {
                            option value=(person.id) { (voice.text_with("page-case-person", &Args::new().with("number", person.ordinal))) }
                        }
                    }
                }
                div.field {
                    label for="file-words" { (voice.say("page-files-words")) }
                    input #file-words type="text" name="words" dir="auto" autocomplete="off";
                }
                div.field {
                    label for="file-file" { (voice.say("page-files-choose")) }
                    (crate::parts::file::choose(voice, "file-file"))
                    input #file-file type="file" name="file" required aria-describedby="file-help";
                    p.help #file-help { (voice.also_with("page-files-choose", "help", &Args::new().with("high", &most)).into_markup()) }
                }
                button.button.first type="submit" { (voice.say("page-files-keep")) }
                p.quiet role="status" data-arriving=(voice.text_with("page-files-arriving", &Args::new().with("done", "{done}").with("all", "{all}")))
                    data-stopped=(voice.text("page-files-stopped")) {}
            }
            script src=(assets::files_script_address()) defer {}
        }
    }
}

/// "12.3 MB": a length as it is said, in thousands.
pub(super) fn length(bytes: u64) -> String {
    let tenths = |unit: u64| bytes.saturating_mul(10) / unit;
    let said = |unit: u64, name: &str| match tenths(unit) {
        few @ 0..100 if few % 10 != 0 => format!("{}.{} {name}", few / 10, few % 10),
        many => format!("{} {name}", many / 10),
    };
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => said(1_000, "kB"),
        1_000_000..1_000_000_000 => said(1_000_000, "MB"),
        _ => said(1_000_000_000, "GB"),
    }
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn a_length_is_said_in_thousands() {
        let said = [0, 999, 1_000, 1_250, 12_345, 3_400_000, 2 << 30].map(length);
        assert_eq!(said, ["0 B", "999 B", "1 kB", "1.2 kB", "12 kB", "3.4 MB", "2.1 GB"]);
    }
}
