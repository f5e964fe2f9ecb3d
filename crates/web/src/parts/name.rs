//! A person's name, covered until somebody needs it.

use super::icon::{Icon, icon};
use crate::voice::Voice;
use maud::{Markup, html};

/// The name behind its initials; a tap shows it. Works without script.
#[must_use]
pub fn covered(voice: Voice, name: Option<&str>) -> Markup {
    let Some(name) = name.filter(|name| !name.trim().is_empty()) else {
        return html! { span.dotted { (voice.say("page-name-none")) } };
    };
    let label = format!("{} — {}", initials(name), voice.text("page-name-covered"));
    html! {
        details.name {
            summary aria-label=(label) { bdi { (initials(name)) } (icon(Icon::Eye)) }
            bdi.strong { (name) }
        }
    }
}

/// "M. K." of "Meena Kumari"; in any script.
#[must_use]
pub fn initials(name: &str) -> String {
    let letters: Vec<String> =
        name.split_whitespace().filter_map(|word| word.chars().next()).map(|letter| format!("{letter}.")).collect();
    letters.join(" ")
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn only_the_first_letter_of_each_word_is_shown() {
        assert_eq!(initials("Meena Kumari"), "M. K.");
        assert_eq!(initials("फ़ातिमा"), "फ.");
        assert_eq!(initials(" "), "");
    }
}
