//! Forms of others: handed in once and for good, offered, answered, handed out, and made cases of by what a member said they mean.

use mukti_casework::forms::answers::Export;
use mukti_casework::forms::{Offer, Versions, key_of};
use mukti_casework::{By, Desk, Device, Meaning, NewForm, Problem, ReportState, Tells};
use mukti_terms::Language;
use mukti_terms::when::Moment;

const SURVEY: &str = include_str!("../../openrosa/tests/survey.xform.xml");

struct House {
    desk: Desk,
    by: By,
    device: Device,
    _folder: tempfile::TempDir,
}

fn now() -> Moment {
    Moment::from_unix(1_795_242_600)
}

fn house() -> House {
    let folder = tempfile::tempdir().expect("it is done");
    let (desk, by) = mukti_testkit::desk_in(folder.path(), now());
    let device = desk.make_device(now(), None, "Suresh", Language::English).expect("it is done").device;
    House { desk, by, device, _folder: folder }
}

fn form(body: &str, files: &[(&str, &[u8])]) -> NewForm {
    let files = files.iter().map(|(name, bytes)| ((*name).to_string(), bytes.to_vec())).collect();
    NewForm { body: body.as_bytes().to_vec(), files }
}

fn answer(instance: &str, state: &str, people: &[(&str, &str)]) -> String {
    let people: String = people
        .iter()
        .map(|(name, age)| format!("<member><name>{name}</name><age>{age}</age><advance>27600.0</advance></member>"))
        .collect();
    format!(
        "<data id=\"field_survey\" version=\"2026112101\"><today>2026-11-20</today><place><state>{state}</state></place>\
         <harm>locked hungry</harm><household>{people}</household><meta><instanceID>{instance}</instanceID></meta></data>"
    )
}

fn meaning() -> Meaning {
    let tells = |field: &str, choices: &[(&str, &str)]| Tells {
        field: field.to_string(),
        choices: choices.iter().map(|(theirs, ours)| ((*theirs).to_string(), (*ours).to_string())).collect(),
    };
    let questions = [
        ("place/state", tells("worksite/state", &[("33", "IN-TN")])),
        ("harm", tells("", &[("locked", "interview/force.confinement")])),
        ("household/member/name", tells("person/name", &[])),
        ("household/member/age", tells("interview/worker.age", &[])),
        ("household/member/advance", tells("interview/advance.amount", &[])),
    ];
    let people = Some("household/member".to_string());
    Meaning { people, questions: questions.map(|(path, tells)| (path.to_string(), tells)).into() }
}

#[test]
fn a_version_that_was_handed_in_never_changes_and_is_offered_until_it_is_stopped() {
    let House { desk, by, _folder, .. } = house();
    let key = desk.add_form(&by, &form(SURVEY, &[("kiln.png", b"a picture")])).unwrap();
    assert_eq!(key, key_of("field_survey"));
    assert_eq!(
        desk.add_form(&by, &form(SURVEY, &[("villages.csv", b"name")])),
        Ok(key.clone()),
        "missing files are added"
    );
    assert_eq!(desk.form_bytes(&key, "2026112101").unwrap(), SURVEY.as_bytes(), "byte for byte");
    let other = SURVEY.replace("Field survey", "Another survey");
    assert_eq!(desk.add_form(&by, &form(&other, &[])), Err(Problem::FormDiffers));
    assert_eq!(desk.add_form(&by, &form(SURVEY, &[("kiln.png", b"another picture")])), Err(Problem::FormDiffers));
    assert_eq!(desk.form_bytes(&key, "2026112101").unwrap(), SURVEY.as_bytes());
    assert_eq!(desk.form_file(&key, "2026112101", "kiln.png").unwrap(), b"a picture");
    let later = By { now: now().plus_hours(1), ..by.clone() };
    desk.add_form(&later, &form(&other.replace("2026112101", "2026112102"), &[])).unwrap();
    let offered = |which| {
        let forms = desk.offered_forms(which).unwrap();
        forms.into_iter().map(|form| (form.version, form.has_files)).collect::<Vec<_>>()
    };
    let (old, new) = (("2026112101".to_string(), true), ("2026112102".to_string(), false));
    assert_eq!(offered(Versions::Newest), std::slice::from_ref(&new));
    assert_eq!(offered(Versions::All), [new, old.clone()]);
    desk.stop_form(&by, &key, "2026112102", Offer::Stopped).unwrap();
    assert_eq!(offered(Versions::Newest), [old], "the version before it");
    assert!(desk.form_bytes(&key, "2026112102").is_ok(), "stopped is not gone");
    let page = desk.form_page(&by, &key, 0).unwrap();
    assert_eq!(page.form.versions.len(), 2);
}

#[test]
fn what_is_no_form_and_what_is_called_as_ours_is_refused_by_name() {
    let House { desk, by, _folder, .. } = house();
    let ours = SURVEY.replace("field_survey", "mukti-worksite");
    assert_eq!(desk.add_form(&by, &form(&ours, &[])), Err(Problem::FormIsOurs));
    assert_eq!(desk.add_form(&by, &form("PK\u{3}\u{4}", &[])), Err(Problem::FormIsASheet));
    let bad = SURVEY.replace("id=\"field_survey\"", "");
    assert_eq!(desk.add_form(&by, &form(&bad, &[])), Err(Problem::FormRefused { code: "xform-id" }));
    let large = vec![0_u8; 11 << 20];
    assert_eq!(desk.add_form(&by, &form(SURVEY, &[("large.mp3", &large)])), Err(Problem::FormTooLarge));
    assert!(desk.forms().unwrap().theirs.is_empty(), "nothing of what was refused is kept");
}

#[test]
fn its_reports_are_collected_listed_and_handed_out_with_what_repeats_and_no_formula() {
    let House { desk, by, device, _folder } = house();
    let unknown = desk.receive_report(now(), &device, answer("uuid:0", "33", &[]).as_bytes()).unwrap();
    assert_eq!(unknown.state, ReportState::Aside, "before the form was handed in nobody knew it");
    let key = desk.add_form(&by, &form(SURVEY, &[])).unwrap();
    let text = answer("uuid:1", "33", &[("=SUM(A1)", "31"), ("Ravi", "12")]);
    let received = desk.receive_report(now(), &device, text.as_bytes()).unwrap();
    assert_eq!((received.state, received.label.clone()), (ReportState::Collected, None));
    assert_eq!(desk.receive_report(now(), &device, text.as_bytes()), Ok(received), "sent again it is the same");
    let page = desk.form_page(&by, &key, 0).unwrap();
    assert_eq!((page.lines.len(), page.lines[0].from.open().as_str()), (1, "Suresh"));
    assert_eq!(page.missing, ["kiln.png", "villages.csv"]);
    let export = |what| String::from_utf8(desk.export_form(&by, &key, what).unwrap().open().clone()).unwrap();
    let table = export(Export::Reports);
    let lines: Vec<&str> = table.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 2, "{table}");
    assert_eq!(lines[0], "KEY,received,version,state,report,today,place/state,place/photo,harm");
    assert!(lines[1].starts_with("uuid:1,2026-11-21 12:00:00,2026112101,collected,"), "{}", lines[1]);
    assert!(lines[1].ends_with(",2026-11-20,33,,locked hungry"), "{}", lines[1]);
    let people = export(Export::Repeat("household/member"));
    assert_eq!(
        people.trim_start_matches('\u{feff}').lines().collect::<Vec<_>>(),
        [
            "PARENT_KEY,number,household/member/name,household/member/age,household/member/advance",
            "uuid:1,1,'=SUM(A1),31,27600.0",
            "uuid:1,2,Ravi,12,27600.0",
        ]
    );
    let json: serde_json::Value = serde_json::from_str(&export(Export::Json)).unwrap();
    assert_eq!(json["reports"][0]["answers"]["household"]["member"][1]["name"], "Ravi");
    assert_eq!(desk.export_form(&by, &key, Export::Repeat("nothing")).err(), Some(Problem::NoSuchForm));
    let nobody = By { keys: None, ..by };
    assert_eq!(
        desk.export_form(&nobody, &key, Export::Json).err(),
        Some(Problem::SealedToOthers),
        "the server opens none"
    );
}

#[test]
fn what_a_member_said_it_means_makes_cases_of_what_comes_and_of_what_came_each_once() {
    let House { desk, by, device, _folder } = house();
    let key = desk.add_form(&by, &form(SURVEY, &[])).unwrap();
    let before = answer("uuid:1", "33", &[("Meena", "31"), ("Ravi", "12")]);
    let silent = "<data id=\"field_survey\"><meta><instanceID>uuid:2</instanceID></meta></data>";
    for text in [before.as_str(), silent] {
        assert_eq!(desk.receive_report(now(), &device, text.as_bytes()).unwrap().state, ReportState::Collected);
    }
    assert_eq!(desk.say_meaning(&by, &key, &meaning(), 0), Ok(1));
    assert_eq!(
        desk.say_meaning(&by, &key, &Meaning::default(), 0),
        Err(Problem::ChangedMeanwhile),
        "somebody was quicker"
    );
    assert_eq!(desk.apply_meaning(&by, &key), Ok((1, 1)), "the silent one still waits");
    assert_eq!(desk.apply_meaning(&by, &key), Ok((0, 1)), "and nothing is doubled");
    let after = desk
        .receive_report(now().plus_hours(1), &device, answer("uuid:3", "09", &[("Sita", "40")]).as_bytes())
        .unwrap();
    assert_eq!(after.state, ReportState::Understood);
    assert_eq!(after.label.as_deref(), Some("C-0001"), "a choice nobody gave a meaning is not known: no State");
    let page = desk.form_page(&by, &key, 0).unwrap();
    let (case, label) =
        page.lines.iter().find_map(|line| line.case.clone().filter(|(_, label)| label == "TN-0001")).unwrap();
    assert_eq!(label, "TN-0001");
    let shown = desk.case_page(&by, case).unwrap();
    assert_eq!(shown.people.len(), 2);
    let names: Vec<String> = shown.people.iter().filter_map(|person| Some(person.name()?.open().clone())).collect();
    assert_eq!(names, ["Meena", "Ravi"]);
    assert!(desk.rebuild().unwrap().is_same());
    let (preview, is_real) = desk.preview_meaning(&by, &key).unwrap();
    assert!(is_real);
    let told = |path: &str| {
        let one = preview.iter().find(|one| one.path == path).unwrap();
        one.told
            .iter()
            .map(|told| (told.field.as_str(), told.value.as_ref().map(|value| value.open().as_str())))
            .collect::<Vec<_>>()
    };
    assert_eq!(told("household/member/advance"), [("interview/advance.amount", Some("27600"))]);
    assert_eq!(told("harm"), [("interview/force.confinement", Some("yes"))]);
    assert_eq!(told("place/state"), [], "another State than the one that has a meaning");
}

#[test]
fn a_meaning_that_the_form_or_our_facts_do_not_allow_is_refused() {
    let House { desk, by, _folder, .. } = house();
    let key = desk.add_form(&by, &form(SURVEY, &[])).unwrap();
    let with = |path: &str, field: &str, choices: &[(&str, &str)]| {
        let choices = choices.iter().map(|(theirs, ours)| ((*theirs).to_string(), (*ours).to_string())).collect();
        let tells = Tells { field: field.to_string(), choices };
        Meaning { people: None, questions: [(path.to_string(), tells)].into() }
    };
    for wrong in [
        with("nothing", "person/name", &[]),
        with("household/member/name", "person/nothing", &[]),
        with("household/member/name", "worksite/state", &[]),
        with("household/member/age", "interview/work.from", &[]),
        with("place/state", "worksite/state", &[("33", "IN-XX")]),
        with("place/state", "worksite/state", &[("99", "IN-TN")]),
        with("harm", "", &[("locked", "interview/advance.amount")]),
        with("place/photo", "person/note", &[]),
        Meaning { people: Some("place".to_string()), ..Meaning::default() },
    ] {
        assert_eq!(desk.say_meaning(&by, &key, &wrong, 0), Err(Problem::NoSuchMeaning), "{wrong:?}");
    }
    assert_eq!(desk.form_meaning(&key).unwrap().3, 0);
}
