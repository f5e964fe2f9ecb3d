//! Every page in every language: whole, in its direction, without a bare key.

mod house;

use axum::http::StatusCode;
use house::House;
use mukti_messages::Messages;
use mukti_terms::Language;

/// A form of others.
const SURVEY: &str = include_str!("../../openrosa/tests/survey.xform.xml");

/// Pages that need nothing in particular.
const PLAIN: [&str; 50] = [
    "/today",
    "/today?office=district_magistrate",
    "/today?scope=mine&when=late",
    "/today?scope=district",
    "/today/letters",
    "/desk",
    "/desk/digest",
    "/cases",
    "/cases?q=TN",
    "/cases?q=zz",
    "/cases?late=1",
    "/scorecards",
    "/scorecards?state=IN-TN",
    "/scorecards?state=IN-TN&district=Sundarpur",
    "/scorecards?state=not_known&office=district_magistrate",
    "/scorecards?office=district_magistrate",
    "/scorecards/cases?counted=open_late",
    "/scorecards/public",
    "/scorecards/committees",
    "/scorecards/committees?state=IN-TN",
    "/scorecards/committees/sheets?state=IN-TN&counted=unknown",
    "/scorecards/budgets",
    "/scorecards/budgets?state=IN-TN&fund=central_scheme",
    "/scorecards/budgets/sheets?counted=allotted",
    "/cases/new",
    "/more",
    "/help",
    "/law",
    "/law?q=bonded",
    "/law?q=zzzz",
    "/law/values",
    "/law/duties",
    "/law/duties/release_certificate",
    "/law/entitlements",
    "/law/entitlements/css.immediate_assistance",
    "/law/offences",
    "/law/offences/blsa-1976-s16",
    "/law/provisions",
    "/law/instruments/blsa-1976",
    "/law/rates",
    "/law/rates?state=IN-TN",
    "/law/rates?state=central",
    "/law/unconfirmed",
    "/calendar",
    "/sign-in",
    "/visits",
    "/visits/months",
    "/hearings",
    "/keys/office",
    "/verify",
];

/// Every register, one sheet of each with what can be written on it, and the four registers of rule 7.
fn registers(house: &House) -> Vec<String> {
    let mut all = vec!["/registers".to_string()];
    for register in mukti_register::registers() {
        let name = register.name;
        all.extend([format!("/registers/{name}"), format!("/registers/{name}/new")]);
        let texts: Vec<(&str, &str)> =
            register.fields.iter().filter_map(|field| Some((field.name, example(field)?))).collect();
        let sheet = house.desk.open_folio(&house.by, name, &texts).expect("opened");
        all.push(format!("/registers/{name}/{sheet}"));
        all.extend(register.written_on().map(|kind| format!("/registers/{name}/{sheet}/{}", kind.name)));
        let entry = house.desk.folio(&house.by, sheet).expect("a sheet").folio.heading().entry.id;
        all.push(format!("/registers/{name}/{sheet}/entries/{entry}"));
        if name == "committee" {
            all.push(format!("/registers/committee/{sheet}/rule-7"));
        }
    }
    all
}

/// Something that a field takes; nothing for dates in the future.
fn example(field: &mukti_terms::schema::Field) -> Option<&'static str> {
    use mukti_terms::schema::Kind;
    Some(match field.kind {
        Kind::Choice(choices) => choices.words[0],
        Kind::State => "IN-TN",
        Kind::Told if field.name == "on" => "2026-01-05",
        Kind::Text => "Sundarpur",
        Kind::Whole | Kind::Number | Kind::Rupees => "3",
        _ => return None,
    })
}

/// The pages of a house with a kiln case and one in which somebody is still held.
fn addresses(house: &House) -> Vec<String> {
    let (kiln, meena) = house.kiln();
    let (held, _) = house.held();
    let mut all: Vec<String> = PLAIN.map(ToOwned::to_owned).to_vec();
    all.extend([&kiln, &held].map(|case| format!("/cases/{case}")));
    all.push(format!("/cases/{kiln}/people/new"));
    let desk = ["/keys", "/phones", "/reports", "/programs", "/differences", "/lists", "/forms", "/export"];
    all.extend(desk.map(ToOwned::to_owned));
    let survey = mukti_casework::NewForm { body: SURVEY.into(), files: Vec::new() };
    let survey = house.desk.add_form(&house.by, &survey).expect("a form");
    all.extend(["", "?kept=1", "?done=1&left=2", "/meaning"].map(|way| format!("/forms/{survey}{way}")));
    all.extend(
        ["forget", "consents", "same", "account", "certificate", "after", "visit", "again"]
            .map(|way| format!("/cases/{kiln}/people/{meena}/{way}")),
    );
    all.push(format!("/cases/{kiln}/certificates"));
    all.extend(registers(house));
    all.push(format!("/cases/{kiln}/acts"));
    all.extend(
        mukti_register::kinds::TOPICS.iter().map(|topic| format!("/cases/{kiln}/people/{meena}/interview/{topic}")),
    );
    all.extend(
        mukti_register::kinds()
            .iter()
            .filter(|kind| kind.is_act())
            .map(|kind| format!("/cases/{kiln}/acts/{}", kind.name)),
    );
    for case in [kiln, held] {
        let page = house.desk.case_page(&house.by, case).expect("the case");
        all.extend(page.letters.iter().map(|letter| format!("/cases/{case}/letters/{}", letter.kind)));
        let corrected = page.timeline.iter().find(|entry| entry.kept.is_some()).expect("an entry");
        all.push(format!("/cases/{case}/entries/{}/correct", corrected.id));
    }
    all
}

/// A key that stands where its sentence should: `page-…` and the like, or a gap that was not filled.
fn bare_keys(words: &str) -> Vec<String> {
    let mut areas: Vec<String> = Messages::of(Language::English)
        .keys()
        .filter_map(|key| key.split('-').next())
        .map(|area| format!("{area}-"))
        .collect();
    areas.push("wage-".to_owned());
    let is_key = |word: &&str| {
        let ends_like_one =
            word.len() > 6 && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b));
        word.contains("{ $")
            || word.contains("{$")
            || (ends_like_one && areas.iter().any(|area| word.starts_with(area.as_str())))
    };
    words
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(is_key)
        .filter(|word| !PLAIN_WORDS.contains(word))
        .map(ToOwned::to_owned)
        .collect()
}

/// Words of English, and names of files of the book, that only look like keys.
const PLAIN_WORDS: &[&str] = &[
    "record-keeping",
    "page-by-page",
    "duty-bearer",
    "duty-bearers",
    "wages-in-kind",
    "letter-head",
    "state-wise",
    "office-bearers",
    "office-bearer",
];

#[tokio::test]
async fn no_page_shows_a_bare_key_or_an_unfilled_gap_in_any_language() {
    let house = House::new();
    for address in addresses(&house) {
        for language in Language::PAGES {
            let page = house.get_in(language, &address).await;
            assert_eq!(page.status, StatusCode::OK, "{address} in {}", language.tag());
            let mut found = bare_keys(&page.words());
            // The book's own identifiers are shown as code to lawyers.
            found.retain(|word| {
                !(address.starts_with("/law") && mukti_law::Book::embedded().instrument(word).is_some())
            });
            assert!(found.is_empty(), "{address} in {} shows {found:?}", language.tag());
        }
    }
}

#[tokio::test]
async fn every_page_says_its_language_and_its_direction_and_has_one_first_heading() {
    let house = House::new();
    for address in addresses(&house) {
        for (language, start) in [
            (Language::English, "<html lang=\"en\" dir=\"ltr\">"),
            (Language::Tamil, "<html lang=\"ta\" dir=\"ltr\">"),
            (Language::Urdu, "<html lang=\"ur\" dir=\"rtl\">"),
        ] {
            let page = house.get_in(language, &address).await;
            assert!(page.text.contains(start), "{address} in {}", language.tag());
            assert_eq!(page.text.matches("<h1").count(), 1, "{address} in {}", language.tag());
        }
    }
}

#[tokio::test]
async fn no_page_of_a_case_falls_back_to_english() {
    let house = House::new();
    for address in addresses(&house).into_iter().filter(|address| !address.starts_with("/law")) {
        for language in [Language::Hindi, Language::Tamil, Language::Urdu] {
            let page = house.get_in(language, &address).await;
            let fallback = page
                .text
                .split("<span class=\"english\"")
                .nth(1)
                .map(|rest| rest.split('<').next().unwrap_or_default().to_owned());
            assert_eq!(fallback, None, "{address} in {}", language.tag());
        }
    }
}

#[tokio::test]
async fn a_draft_translation_says_so_and_offers_the_english() {
    let house = House::new();
    let page = house.get_in(Language::Hindi, "/today").await;
    assert!(page.text.contains("class=\"draft\"") && page.text.contains("/today?lang=en"));
    assert!(!house.get("/today").await.text.contains("class=\"draft\""));
}

#[tokio::test]
async fn choosing_a_language_keeps_it_and_goes_back_to_the_page() {
    let house = House::new();
    let page = house.get("/cases?q=TN&lang=ur").await;
    assert_eq!((page.status, page.leads_to()), (StatusCode::SEE_OTHER, "/cases?q=TN"));
    assert!(page.headers["set-cookie"].to_str().expect("text").starts_with("lang=ur"));
}

#[tokio::test]
async fn what_the_desk_does_is_one_step_behind_more_which_stands_at_the_side_of_every_page() {
    let house = House::new();
    for address in ["/today", "/cases", "/law", "/help", "/reports", "/more"] {
        let page = house.get(address).await;
        assert!(page.text.contains("<li class=\"wide\"><a href=\"/more\""), "{address}");
    }
    let more = house.get("/more").await;
    for room in
        ["/desk", "/keys", "/phones", "/reports", "/forms", "/lists", "/export", "/programs", "/differences", "/law"]
    {
        assert!(more.text.contains(&format!("<a href=\"{room}\"")), "{room}");
    }
}
