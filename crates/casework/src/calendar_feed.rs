//! The clocks of offices as a calendar (RFC 5545): case label, duty and office, never a name; nothing that would tell a special fact.

use crate::api::duty_may_leave;
use crate::desk::Desk;
use crate::problem::Problem;
use mukti_messages::{Args, Messages};
use mukti_store::views::{DutyFilter, DutyOfToday};
use mukti_terms::Language;
use mukti_terms::when::{Moment, plus_days};

/// How many duties a calendar carries at most, the soonest first.
const EVENTS_MAX: u32 = 4_096;
/// How far ahead it looks.
const DAYS_AHEAD: i64 = 366;
/// How long a line may be, in octets (RFC 5545 3.1).
const OCTETS_MAX: usize = 75;

impl Desk {
    /// The open duties with a last day, late ones too, as a calendar in a language.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn calendar_feed(&self, now: Moment, language: Language) -> Result<String, Problem> {
        let until = Moment::end_of(plus_days(now.day_in_india(), DAYS_AHEAD)).unix();
        let rows = self.store.duties_after(until, DutyFilter::default(), None, EVENTS_MAX)?;
        let may_leave = rows.iter().filter(|(duty, _)| duty_may_leave(self.book, &duty.duty));
        Ok(calendar(may_leave.map(|(duty, place)| (duty, place.at)), Messages::of(language), now))
    }
}

/// The calendar's text.
fn calendar<'a>(duties: impl Iterator<Item = (&'a DutyOfToday, i64)>, messages: &Messages, now: Moment) -> String {
    let mut text = String::new();
    for line in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Mukti//clocks//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    {
        put(&mut text, line);
    }
    for (duty, at) in duties {
        event(&mut text, duty, at, messages, now);
    }
    put(&mut text, "END:VCALENDAR");
    text
}

/// One duty: an hour where its clock counts hours to the minute, else a day.
fn event(text: &mut String, duty: &DutyOfToday, at: i64, messages: &Messages, now: Moment) {
    let Some(day) = duty.last_day else { return };
    let key = |area: &str, id: &str| format!("{area}-{}", id.replace('.', "-"));
    let said = Args::new()
        .with("label", duty.case_label.as_str())
        .with("duty", messages.plain(&key("duty", &duty.duty)).into_owned())
        .with("office", messages.plain(&key("office", &duty.bearer)).into_owned());
    put(text, "BEGIN:VEVENT");
    put(text, &format!("UID:{}-{at}-{}@mukti.invalid", duty.case, duty.duty));
    put(text, &format!("DTSTAMP:{}", utc(now)));
    match duty.last_moment.filter(|_| duty.by_the_hour) {
        Some(moment) => put(text, &format!("DTSTART:{}", utc(Moment::from_unix(moment)))),
        None => put(text, &format!("DTSTART;VALUE=DATE:{}", day.strftime("%Y%m%d"))),
    }
    put(text, &format!("SUMMARY:{}", escaped(&messages.text("clocks-feed-event", &said))));
    put(text, &format!("CATEGORIES:{}", escaped(&duty.bearer)));
    put(text, "TRANSP:TRANSPARENT");
    put(text, "END:VEVENT");
}

/// `20260116T043000Z`.
fn utc(moment: Moment) -> String {
    let india = moment.in_india();
    let utc = india.saturating_sub(jiff::Span::new().minutes(mukti_terms::when::INDIA_MINUTES_EAST));
    utc.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text value: backslash, semicolon, comma and line breaks are written so that they stay text (RFC 5545 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            control if control.is_control() => {}
            // Marks that keep directions apart on a page are noise in a calendar.
            '\u{2066}'..='\u{2069}' => {}
            letter => out.push(letter),
        }
    }
    out
}

/// One line, folded at 75 octets without tearing a letter apart.
fn put(text: &mut String, line: &str) {
    let mut room = OCTETS_MAX;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            text.push_str("\r\n ");
            room = OCTETS_MAX - 1;
        }
        room -= letter.len_utf8();
        text.push(letter);
    }
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::{calendar, escaped, put, utc};
    use mukti_messages::Messages;
    use mukti_register::CaseId;
    use mukti_store::views::DutyOfToday;
    use mukti_terms::Language;
    use mukti_terms::when::Moment;

    fn duty(by_the_hour: bool) -> DutyOfToday {
        DutyOfToday {
            case: CaseId::from_bits(7),
            case_label: "TN-0042".to_owned(),
            work_kind: None,
            person: None,
            people: 3,
            duty: "release_certificate".to_owned(),
            bearer: "district_magistrate".to_owned(),
            state: None,
            district: Some("Sundarpur".to_owned()),
            last_day: "2026-01-16".parse().ok(),
            last_moment: Some(1_768_537_800),
            by_the_hour,
            benchmark_day: None,
            provision: String::new(),
            letter: None,
            next: None,
        }
    }

    #[test]
    fn a_duty_is_a_day_or_to_the_minute_and_tells_no_place() {
        let of = |by_the_hour| {
            calendar([(&duty(by_the_hour), 0)].into_iter(), Messages::of(Language::English), Moment::from_unix(0))
        };
        assert!(of(false).contains("\r\nDTSTART;VALUE=DATE:20260116\r\n"), "{}", of(false));
        assert!(of(true).contains("\r\nDTSTART:20260116T043000Z\r\n"), "{}", of(true));
        assert!(of(true).contains("TN-0042") && !of(true).contains("Sundarpur"), "a label and no place");
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut text = String::new();
        put(&mut text, &"கொத்தடிமை ".repeat(20));
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
        assert_eq!(text.replace("\r\n ", "").trim_end(), "கொத்தடிமை ".repeat(20).trim_end());
    }

    #[test]
    fn a_text_cannot_end_its_line_or_begin_another_property() {
        assert_eq!(escaped("a,b;c\\d\r\nEND:VCALENDAR"), "a\\,b\\;c\\\\d\\nEND:VCALENDAR");
        assert_eq!(utc(Moment::from_unix(0)), "19700101T000000Z");
    }
}
