//! Every address of the house, by who may knock at it.

use crate::api;
use crate::assets;
use crate::clocks;
use crate::doors::{Doors, Knock};
use crate::hall::Hall;
use crate::offline;
use crate::openrosa;
use crate::pages::{
    account, act, after, answer, case, cases, certificate, consent, correct, custody, differences, digest, enrol,
    export, files, forget, forms, hearings, help, house, interview, keys, law, leave, letter, link, lists, more,
    new_case, office, person, phones, programs, registers, reports, scorecards, search, sign_in, today, verify, visits,
    webhooks,
};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{MethodRouter, get, head, post};

type Addresses = Vec<(&'static str, MethodRouter<Hall>)>;

/// Anybody on this machine: signing in, leaving, the law, help. Nothing of a case.
fn for_anyone() -> Addresses {
    vec![
        ("/", get(sign_in::front)),
        ("/sign-in", get(sign_in::form).post(sign_in::enter)),
        ("/sign-out", post(sign_in::leave)),
        ("/leave", post(leave::quickly)),
        ("/calendar", get(leave::calendar)),
        ("/join", get(enrol::form).post(enrol::begin)),
        ("/help", get(help::page)),
        ("/verify", get(verify::form).post(verify::check)),
        ("/more", get(more::page)),
        ("/law", get(law::page)),
        ("/law/values", get(law::lists::values)),
        ("/law/values/{id}", get(law::value::page)),
        ("/law/duties", get(law::lists::duties)),
        ("/law/duties/{id}", get(law::duty::page)),
        ("/law/entitlements", get(law::lists::entitlements)),
        ("/law/entitlements/{id}", get(law::entitlement::page)),
        ("/law/offences", get(law::lists::offences)),
        ("/law/offences/{id}", get(law::offence::page)),
        ("/law/provisions", get(law::lists::provisions)),
        ("/law/instruments/{id}", get(law::instrument::page)),
        ("/law/rates", get(law::rates::page)),
        ("/law/unconfirmed", get(law::lists::unconfirmed)),
        ("/assets/style.css", get(assets::style)),
        ("/assets/leave.js", get(assets::script)),
        ("/assets/files.js", get(assets::files_script)),
        ("/assets/ticks.js", get(assets::ticks_script)),
        (assets::ICON, get(assets::mark)),
        ("/api/v1/openapi.json", get(api::description)),
        // It shows a token in its address: a calendar program can send no header.
        ("/clocks.ics", get(clocks::feed)),
    ]
}

/// The first person, while nobody has enrolled.
fn for_the_first() -> Addresses {
    vec![("/enrol", get(enrol::form).post(enrol::begin))]
}

/// Members who are signed in: everything about cases.
fn for_members() -> Addresses {
    vec![
        ("/today", get(today::page)),
        ("/today/letters", get(today::at_once::review).post(today::at_once::write)),
        ("/today/letters/written", get(today::at_once::written)),
        ("/desk", get(house::page)),
        ("/desk/digest", get(digest::form).post(digest::keep)),
        ("/desk/invite", post(house::invite)),
        ("/desk/let-go", post(house::let_go)),
        ("/desk/passphrase", post(house::passphrase)),
        ("/keys", get(keys::page).post(keys::replace)),
        ("/keys/office", get(office::page).post(office::make)),
        ("/keys/office/public.txt", get(office::public)),
        ("/keys/office/withdrawn.txt", get(office::withdrawn)),
        ("/phones", get(phones::page).post(phones::make)),
        ("/phones/shut-out", post(phones::shut_out)),
        ("/phones/give", post(phones::give)),
        ("/phones/take", post(phones::take)),
        ("/programs", get(programs::page).post(programs::make)),
        ("/programs/shut-out", post(programs::shut_out)),
        ("/programs/webhooks", post(webhooks::add)),
        ("/programs/webhooks/remove", post(webhooks::remove)),
        ("/differences", get(differences::page).post(differences::choose)),
        ("/lists", get(lists::page)),
        ("/lists/undo", post(lists::undo)),
        ("/lists/new", post(lists::send).layer(DefaultBodyLimit::disable())),
        ("/lists/on-the-way/{list}", get(lists::looked::page).post(lists::looked::decide)),
        ("/lists/on-the-way/{list}/wrong/{name}", get(lists::looked::wrong)),
        ("/export", get(export::form).post(export::take)),
        ("/phones/seal", post(phones::seal)),
        ("/reports", get(reports::page)),
        ("/reports/open", post(reports::open_all)),
        ("/reports/{report}/open", post(reports::open)),
        ("/reports/{report}", get(reports::as_sent).post(reports::read_again)),
        ("/forms", get(forms::page).post(forms::add).layer(DefaultBodyLimit::max(forms::BODY_BYTES_MAX))),
        ("/forms/ours/{form}", get(forms::ours)),
        ("/forms/{form}", get(forms::one::page)),
        ("/forms/{form}/xml", get(forms::one::xml)),
        ("/forms/{form}/stop", post(forms::one::stop)),
        ("/forms/{form}/answers", get(forms::one::export)),
        ("/forms/{form}/apply", post(forms::one::apply)),
        ("/forms/{form}/meaning", get(forms::meaning::page).post(forms::meaning::keep)),
        ("/cases", get(cases::page)),
        ("/search", get(search::form).post(search::find)),
        ("/cases/new", get(new_case::form).post(new_case::begin)),
        ("/cases/{case}", get(case::page)),
        ("/cases/{case}/people/new", get(person::form).post(person::add)),
        ("/cases/{case}/people/{person}/forget", get(forget::form).post(forget::keep)),
        ("/cases/{case}/people/{person}/account", get(account::page)),
        ("/cases/{case}/certificates", get(certificate::group)),
        ("/cases/{case}/people/{person}/certificate", get(certificate::page).post(certificate::decide)),
        ("/cases/{case}/people/{person}/certificate/draft", get(certificate::draft)),
        ("/cases/{case}/people/{person}/consents", get(consent::form).post(consent::keep)),
        ("/cases/{case}/people/{person}/same", get(link::form).post(link::keep)),
        ("/cases/{case}/people/{person}/interview/{topic}", get(interview::screen).post(interview::keep)),
        ("/cases/{case}/people/{person}/answers/{field}", post(answer::keep)),
        ("/cases/{case}/acts", get(act::list)),
        ("/cases/{case}/acts/{kind}", get(act::form).post(act::keep)),
        ("/cases/{case}/entries/{entry}/correct", get(correct::form).post(correct::keep)),
        ("/cases/{case}/letters/{kind}", get(letter::form).post(letter::issue)),
        ("/cases/{case}/letters/{kind}/pdf", get(letter::preview)),
        ("/cases/{case}/issued/{document}", get(letter::issued)),
        ("/cases/{case}/issued/{document}/pdf", get(letter::bytes)),
    ]
}

/// What stands beside the cases, for members: registers, hearings, visits after release, which offices do their duty.
fn beside_the_cases() -> Addresses {
    vec![
        ("/registers", get(registers::all)),
        ("/registers/{register}", get(registers::one)),
        ("/registers/{register}/new", get(registers::sheet::new).post(registers::sheet::open)),
        (
            "/registers/{register}/list",
            get(registers::list::page)
                .post(registers::list::take)
                .layer(DefaultBodyLimit::max(registers::list::BYTES_MAX)),
        ),
        ("/registers/{register}/{sheet}", get(registers::sheet::page)),
        ("/registers/committee/{sheet}/rule-7", get(registers::rule_seven::page)),
        ("/registers/{register}/{sheet}/{kind}", get(registers::sheet::line).post(registers::sheet::write)),
        (
            "/registers/{register}/{sheet}/entries/{entry}",
            get(registers::sheet::correction).post(registers::sheet::correct),
        ),
        ("/hearings", get(hearings::page)),
        ("/hearings.pdf", get(hearings::paper)),
        ("/cases/{case}/people/{person}/after", get(after::page)),
        ("/cases/{case}/people/{person}/visit", get(after::visit::form).post(after::visit::keep)),
        ("/cases/{case}/people/{person}/again", get(after::again::form).post(after::again::keep)),
        ("/visits", get(visits::page)),
        ("/visits/months", get(visits::months).post(visits::set_months)),
        ("/scorecards", get(scorecards::page)),
        ("/scorecards.pdf", get(scorecards::paper)),
        ("/scorecards/cases", get(scorecards::behind::page)),
        ("/scorecards/table.csv", get(scorecards::files::exact_csv)),
        ("/scorecards/committees", get(scorecards::committees::page)),
        ("/scorecards/committees/sheets", get(scorecards::committees::behind)),
        ("/scorecards/committees.csv", get(scorecards::committees::csv)),
        ("/scorecards/budgets", get(scorecards::budgets::page)),
        ("/scorecards/budgets/sheets", get(scorecards::budgets::behind)),
        ("/scorecards/budgets.csv", get(scorecards::budgets::csv)),
        ("/scorecards/public", get(scorecards::files::public)),
        ("/scorecards/public.csv", get(scorecards::files::public_csv)),
    ]
}

/// Files of a case, for members: large, so that no length is set but the desk's own.
fn for_files() -> Addresses {
    let unbounded = DefaultBodyLimit::disable;
    vec![
        ("/cases/{case}/custody", get(custody::page)),
        ("/cases/{case}/custody/{size}/{asked}/{name}", get(custody::file)),
        ("/cases/{case}/files", post(files::attach).layer(unbounded())),
        ("/cases/{case}/files/arriving", post(files::begin_pieces)),
        (
            "/cases/{case}/files/arriving/{file}",
            head(files::offset).patch(files::go_on).layer(unbounded()).post(files::finish).delete(files::drop_pieces),
        ),
        ("/cases/{case}/files/{file}", get(files::save)),
        ("/cases/{case}/files/{file}/copy", post(files::copy)),
    ]
}

/// Phones that show a token: forms out, reports in.
fn for_phones() -> Addresses {
    let length = usize::try_from(mukti_casework::REPORT_BYTES_MAX).unwrap_or(usize::MAX);
    vec![
        ("/key/{token}/formList", get(openrosa::list)),
        ("/key/{token}/forms/{name}", get(openrosa::form)),
        ("/key/{token}/manifest/{form}", get(openrosa::manifest)),
        ("/key/{token}/lists/{name}", get(openrosa::people)),
        ("/key/{token}/integrity", get(openrosa::integrity)),
        ("/key/{token}/media/{form}/{name}", get(openrosa::media)),
        ("/key/{token}/submission", head(openrosa::head).post(openrosa::post).layer(DefaultBodyLimit::max(length))),
    ]
}

/// Programs that show a token: what the running server can open, and records told.
fn for_programs() -> Addresses {
    vec![
        ("/api/v1/cases", get(api::cases)),
        ("/api/v1/cases/{case}", get(api::case)),
        ("/api/v1/cases/{case}/people/{ordinal}", get(api::person)),
        ("/api/v1/duties", get(api::duties)),
        ("/api/v1/reports", get(api::reports)),
        ("/api/v1/reports/{report}", get(api::report)),
        ("/api/v1/law/values", get(api::law_values)),
        ("/api/v1/law/values/{id}", get(api::law_value)),
        ("/api/v1/{kind}", get(api::of_kind).post(api::tell)),
    ]
}

/// The page for phones without Collect: nothing of anybody is in it.
fn for_the_page() -> Addresses {
    vec![
        ("/p/", get(offline::shell)),
        ("/p/away", get(offline::away)),
        ("/p/form.json", get(offline::form)),
        ("/p/icon.svg", get(offline::icon)),
        ("/p/manifest.webmanifest", get(offline::manifest)),
        ("/p/style.css", get(offline::style)),
        ("/p/words/{language}", get(offline::in_language)),
        ("/p/worker.js", get(offline::worker)),
        ("/p/{module}", get(offline::module)),
    ]
}

/// What the page asks with the token of its phone.
fn for_the_pages_phone() -> Addresses {
    let length = mukti_casework::SEALED_BYTES_MAX;
    vec![
        ("/p/api/hello", get(offline::hello)),
        ("/p/api/report", post(offline::report).layer(DefaultBodyLimit::max(length))),
        ("/p/api/file", get(offline::file).put(offline::piece).layer(DefaultBodyLimit::max(length))),
    ]
}

fn doors(hall: Hall) -> Doors {
    Doors::of(hall)
        .open(Knock::Anyone, for_anyone())
        .open(Knock::Enrolling, for_the_first())
        .open(Knock::SignedIn, for_members())
        .open(Knock::SignedIn, beside_the_cases())
        .open(Knock::SignedIn, for_files())
        .open(Knock::Phone, for_phones())
        .open(Knock::Program, for_programs())
        .open(Knock::Anyone, for_the_page())
        .open(Knock::Page, for_the_pages_phone())
}

/// The pages behind their doors.
pub fn router(hall: Hall) -> Router {
    doors(hall).build()
}

/// Who may knock at which address, for tests and for whoever reads.
#[must_use]
pub fn table(hall: Hall) -> Vec<(&'static str, Knock)> {
    doors(hall).table().to_vec()
}
