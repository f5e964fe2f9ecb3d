//! Who may knock at which address. An address cannot be added without saying so: there is no other way in.

use crate::api;
use crate::guard::{host, origin, panic};
use crate::hall::{Hall, Oops};
use crate::offline;
use crate::openrosa;
use crate::pages::{error, sign_in};
use crate::visit::{
    self, LANGUAGE_COOKIE, SEAT_COOKIE, Visit, cookie, language_in, language_of, on_to, without_language,
};
use crate::voice::Voice;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use mukti_casework::{By, Member, Problem, Seated};
use mukti_terms::Language;
use tower_http::catch_panic::CatchPanicLayer;

/// Who may come in at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knock {
    /// Anybody on this machine: nothing of a case is behind it.
    Anyone,
    /// The first person, while nobody has enrolled.
    Enrolling,
    /// A member who is signed in.
    SignedIn,
    /// A phone that shows a token of ours. No page of ours sends what it sends: it is not asked where it comes from.
    Phone,
    /// A program that shows a token of ours, for what it may do. A browser cannot be made to send it: it is no cookie.
    Program,
    /// Our own page on a phone, which shows its token in a header.
    Page,
}

/// The addresses of the house with who may knock at each.
pub struct Doors {
    hall: Hall,
    router: Router<Hall>,
    table: Vec<(&'static str, Knock)>,
}

impl Doors {
    /// A house without doors.
    #[must_use]
    pub fn of(hall: Hall) -> Self {
        Self { hall, router: Router::new(), table: Vec::new() }
    }

    /// Adds addresses for one kind of visitor.
    #[must_use]
    pub fn open(
        mut self,
        knock: Knock,
        addresses: impl IntoIterator<Item = (&'static str, MethodRouter<Hall>)>,
    ) -> Self {
        for (address, handlers) in addresses {
            let guard = from_fn_with_state((self.hall.clone(), knock), admit);
            self.router = self.router.route(address, handlers.route_layer(guard));
            self.table.push((address, knock));
        }
        self
    }

    /// The table of who may knock where.
    #[must_use]
    pub fn table(&self) -> &[(&'static str, Knock)] {
        &self.table
    }

    /// The house with its doors, everyone greeted.
    pub fn build(self) -> Router {
        let greeting = from_fn_with_state(self.hall.clone(), greet);
        let broken = CatchPanicLayer::custom(panic::caught);
        self.router.fallback(|| async { StatusCode::NOT_FOUND }).layer(broken).layer(greeting).with_state(self.hall)
    }
}

/// Lets in who may come in; sends the others where they can come in.
async fn admit(State((hall, knock)): State<(Hall, Knock)>, visit: Visit, request: Request, next: Next) -> Response {
    if knock == Knock::Phone {
        return openrosa::admit(&hall, &visit, request, next).await;
    }
    if knock == Knock::Program {
        return api::admit(&hall, request, next).await;
    }
    if !origin::is_ours(request.method(), request.headers()) {
        return error::foreign(&visit);
    }
    if knock == Knock::Page {
        return offline::admit(&hall, &visit, request, next).await;
    }
    match (knock, &visit.member) {
        (Knock::Anyone, _) | (Knock::SignedIn, Some(_)) => next.run(request).await,
        (Knock::SignedIn, None) => sign_in::instead(&hall, &visit, request.method(), had_seat(&request)).await,
        (Knock::Enrolling, _) => match hall.ask(mukti_casework::Desk::is_enrolled).await {
            Ok(false) => next.run(request).await,
            Ok(true) => on_to("/sign-in"),
            Err(oops) => oops.into_response(),
        },
        (Knock::Phone | Knock::Program | Knock::Page, _) => StatusCode::FORBIDDEN.into_response(),
    }
}

fn had_seat(request: &Request) -> bool {
    cookie(request.headers(), SEAT_COOKIE).is_some()
}

/// Finds out who comes and in which language, and gives words to whatever went wrong inside.
async fn greet(State(hall): State<Hall>, mut request: Request, next: Next) -> Response {
    if !host::is_named_as_this_machine(request.headers()) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    if openrosa::is_here(request.uri().path()) {
        return greet_phone(&hall, request, next).await;
    }
    if api::is_here(request.uri().path()) {
        return greet_program(&hall, request, next).await;
    }
    if offline::is_asked(request.uri().path()) {
        return greet_page(&hall, request, next).await;
    }
    let seated = who(&hall, seat_in(&request)).await;
    let (member, keys) = seated.map(|seated| (seated.member, seated.keys)).unzip();
    if let (Some(language), &Method::GET) = (language_in(request.uri()), request.method()) {
        return speak(&hall, member.as_ref(), language, &without_language(request.uri())).await;
    }
    let voice = Voice::of(language_of(request.headers(), member.as_ref()));
    let visit = Visit { voice, here: without_language(request.uri()), member, keys, now: hall.now() };
    request.extensions_mut().insert(visit.clone());
    let answer = next.run(request).await;
    worded(&hall, &visit, answer)
}

/// A phone has no seat, and its address goes nowhere: whoever has it can send as that phone.
async fn greet_phone(hall: &Hall, mut request: Request, next: Next) -> Response {
    let voice = Voice::of(language_of(request.headers(), None));
    let visit = Visit { voice, here: openrosa::KEY.to_owned(), member: None, keys: None, now: hall.now() };
    request.extensions_mut().insert(visit);
    openrosa::worded(hall, voice, next.run(request).await)
}

/// A program has no seat and no page: whatever goes wrong, it is told as a problem.
async fn greet_program(hall: &Hall, mut request: Request, next: Next) -> Response {
    let (voice, method) = (Voice::of(language_of(request.headers(), None)), request.method().clone());
    let visit = Visit { voice, here: api::API.to_owned(), member: None, keys: None, now: hall.now() };
    request.extensions_mut().insert(visit);
    api::worded(hall, voice, &method, next.run(request).await)
}

/// Our page on a phone has no seat either: who it is, its token says.
async fn greet_page(hall: &Hall, mut request: Request, next: Next) -> Response {
    let voice = Voice::of(language_of(request.headers(), None));
    let visit = Visit { voice, here: offline::HERE.to_owned(), member: None, keys: None, now: hall.now() };
    request.extensions_mut().insert(visit);
    offline::worded(hall, voice, next.run(request).await)
}

/// The seat the browser holds; what everyone may load needs none.
fn seat_in(request: &Request) -> Option<String> {
    let needs_none = request.uri().path().starts_with("/assets/") || request.uri().path().starts_with(offline::HERE);
    cookie(request.headers(), SEAT_COOKIE).filter(|_| !needs_none).map(ToOwned::to_owned)
}

/// The member whose seat the browser holds, and what they can open.
async fn who(hall: &Hall, token: Option<String>) -> Option<Seated> {
    let (token, now) = (token?, hall.now());
    hall.ask(move |desk| desk.session(now, &token)).await.ok()
}

/// Keeps the language chosen, here and for the member, and goes back to the page.
async fn speak(hall: &Hall, member: Option<&Member>, language: Language, here: &str) -> Response {
    if let Some(member) = member {
        let by = By { member: member.id, now: hall.now(), keys: None };
        // The cookie carries the choice even when the desk could not keep it.
        let _ = hall.ask(move |desk| desk.speak(&by, language)).await;
    }
    let mut answer = on_to(visit::way_on(Some(here)));
    let kept = format!("{LANGUAGE_COOKIE}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", language.tag());
    answer.headers_mut().insert(header::SET_COOKIE, HeaderValue::from_str(&kept).expect("a tag is plain ASCII"));
    answer
}

/// An answer that is only a status gets a page with words and what to do next.
fn worded(hall: &Hall, visit: &Visit, answer: Response) -> Response {
    if let Some(Oops(problem)) = answer.extensions().get::<Oops>() {
        return error::page(hall, visit, problem);
    }
    let status = answer.status();
    let has_page =
        answer.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if has_page || !(status.is_client_error() || status.is_server_error()) {
        return answer;
    }
    match status {
        StatusCode::PAYLOAD_TOO_LARGE => error::too_large(visit),
        status if status.is_server_error() => {
            error::page(hall, visit, &Problem::Broken { doing: "answering", said: status.to_string() })
        }
        _ => error::page(hall, visit, &Problem::NoSuchForm),
    }
}
