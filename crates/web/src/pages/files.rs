//! Files of a case: sent by a form at once, or by a script piece by piece; handed out to be saved, never shown in our origin.

use crate::hall::{Answer, Hall, Oops};
use crate::parts::pieces::{self, Pieces};
use crate::parts::reading::Typed;
use crate::visit::{Seat, on_to};
use axum::Form;
use axum::body::{Body, Bytes};
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::IntoResponse;
use mukti_casework::{Arriving, Attached, By, FileState, NewFile, Problem};
use mukti_register::{CaseId, FileId};

/// How many bytes are durable; what comes next begins there.
const OFFSET: HeaderName = HeaderName::from_static("upload-offset");
/// How many bytes there will be.
const LENGTH: HeaderName = HeaderName::from_static("upload-length");
/// The longest text beside a file, in bytes.
const TEXT_BYTES_MAX: usize = 20_000;

/// Takes a file from an ordinary form. Who it is about and what it shows stand before it in the form.
pub async fn attach(State(hall): State<Hall>, seat: Seat, Path(case): Path<String>, mut form: Multipart) -> Answer {
    let case = case_of(&case)?;
    let (mut typed, mut arrived) = (Typed::default(), None);
    while let Some(mut field) = form.next_field().await.map_err(|_| Oops(Problem::FileEmpty))? {
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "file" if arrived.is_none() => {
                let called = field.file_name().unwrap_or_default().to_owned();
                let arriving = begin(&hall, seat.by(), case, &typed, called, None).await?;
                arrived = Some(whole_field(&hall, &seat.by(), case, arriving, field).await?);
            }
            "person" | "words" | "sha256" => typed.put(&name, text(&mut field).await?),
            _ => {}
        }
    }
    let arriving = arrived.ok_or(Problem::FileEmpty)?;
    let (by, told, file) = (seat.by(), typed.written("sha256").map(ToOwned::to_owned), arriving.id());
    let finished = hall.ask(move |desk| desk.finish_file(&by, arriving, told.as_deref())).await;
    if finished.is_err() {
        give_up(&hall, seat.by(), case, file).await;
    }
    kept(case, &finished?).map(|address| on_to(&address))
}

/// Begins a file that a script will send piece by piece.
pub async fn begin_pieces(
    State(hall): State<Hall>,
    seat: Seat,
    Path(case): Path<String>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let (case, typed) = (case_of(&case)?, Typed(form));
    let bytes = typed.written("bytes").and_then(|bytes| bytes.parse().ok()).ok_or(Problem::FileEmpty)?;
    let called = typed.get("name").unwrap_or_default().to_owned();
    let arriving = begin(&hall, seat.by(), case, &typed, called, Some(bytes)).await?;
    let at = format!("/cases/{case}/files/arriving/{}", arriving.id());
    Ok((StatusCode::CREATED, [(header::LOCATION, at)], stands(&arriving)).into_response())
}

/// How far it has come.
pub async fn offset(State(hall): State<Hall>, seat: Seat, Path((case, file)): Path<(String, String)>) -> Answer {
    let (by, case, file) = (seat.by(), case_of(&case)?, file_of(&file)?);
    let arriving = hall.ask(move |desk| desk.arriving_file(&by, case, file)).await?;
    Ok(stands(&arriving).into_response())
}

/// Takes what comes next.
pub async fn go_on(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, file)): Path<(String, String)>,
    headers: HeaderMap,
    mut body: Body,
) -> Answer {
    let (by, case, file) = (seat.by(), case_of(&case)?, file_of(&file)?);
    let who = by.clone();
    let mut arriving = hall.ask(move |desk| desk.arriving_file(&who, case, file)).await?;
    let at = headers.get(OFFSET).and_then(|at| at.to_str().ok()).and_then(|at| at.parse::<u64>().ok());
    if at != Some(arriving.offset()) {
        return Err(Oops(Problem::NotTheNext { at: arriving.offset() }));
    }
    // A sender who breaks off has what was kept until then.
    while let Some(Ok(bytes)) = pieces::next(&mut body).await {
        arriving = take(&hall, &by, arriving, bytes).await?;
    }
    let arriving = keep(&hall, &by, arriving).await?;
    Ok((StatusCode::NO_CONTENT, stands(&arriving)).into_response())
}

/// Everything was sent: reads it back and tells of it. Asked again, it answers the same.
pub async fn finish(
    State(hall): State<Hall>,
    seat: Seat,
    Path((case, file)): Path<(String, String)>,
    Form(form): Form<Vec<(String, String)>>,
) -> Answer {
    let (by, case, file) = (seat.by(), case_of(&case)?, file_of(&file)?);
    let told = Typed(form).written("sha256").map(ToOwned::to_owned);
    let attached = hall.ask(move |desk| match desk.arriving_file(&by, case, file) {
        Ok(arriving) => desk.finish_file(&by, arriving, told.as_deref()),
        Err(Problem::NoSuchFile) => desk.attached_file(&by, case, file),
        Err(problem) => Err(problem),
    });
    let address = kept(case, &attached.await?)?;
    Ok((StatusCode::CREATED, [(header::LOCATION, address)]).into_response())
}

/// What has come of it goes.
pub async fn drop_pieces(State(hall): State<Hall>, seat: Seat, Path((case, file)): Path<(String, String)>) -> Answer {
    let (by, case, file) = (seat.by(), case_of(&case)?, file_of(&file)?);
    hall.ask(move |desk| desk.give_up_file(&by, case, file)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Hands a file out to be saved: piece by piece, under no type a browser would open, and without our origin's rights.
pub async fn save(State(hall): State<Hall>, seat: Seat, Path((case, file)): Path<(String, String)>) -> Answer {
    let (by, case, file) = (seat.by(), case_of(&case)?, file_of(&file)?);
    let opened = hall.ask(move |desk| desk.open_file(&by, case, file)).await?;
    let name = saved_as(opened.row.name.open(), opened.row.media.word());
    let (pieces, out) = Pieces::new(opened.row.bytes);
    let log = hall.clone();
    hall.leave(move |desk| {
        let sent = desk.each_piece_of(&opened, |piece| out.send(Bytes::copy_from_slice(piece)));
        match sent {
            // Whoever saves it no longer listens.
            Ok(()) | Err(Problem::SignedOut) => {}
            Err(problem) => {
                log.tell(&format!("file.broken_off file={} problem.code={}", opened.row.id, problem.code()));
                out.break_off();
            }
        }
    });
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream")),
        (header::CONTENT_DISPOSITION, name),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ];
    Ok((headers, Body::new(pieces)).into_response())
}

/// Makes a copy of a picture with nothing in it but the picture.
pub async fn copy(State(hall): State<Hall>, seat: Seat, Path((case, file)): Path<(String, String)>) -> Answer {
    let (by, case, file) = (seat.by(), case_of(&case)?, file_of(&file)?);
    let attached = hall.ask(move |desk| desk.copy_without_metadata(&by, case, file)).await?;
    kept(case, &attached).map(|address| on_to(&address))
}

fn case_of(case: &str) -> Result<CaseId, Oops> {
    case.parse().map_err(|_| Oops(Problem::NoSuchCase))
}

fn file_of(file: &str) -> Result<FileId, Oops> {
    file.parse().map_err(|_| Oops(Problem::NoSuchFile))
}

async fn begin(
    hall: &Hall,
    by: By,
    case: CaseId,
    typed: &Typed,
    name: String,
    bytes: Option<u64>,
) -> Result<Arriving, Oops> {
    let person = typed.written("person").map(str::parse).transpose().map_err(|_| Oops(Problem::NoSuchCase))?;
    let words = typed.written("words").unwrap_or_default().to_owned();
    hall.ask(move |desk| desk.begin_file(&by, &NewFile { case, person, name: &name, words: &words, bytes })).await
}

/// Takes a file that comes inside a form; what has come of one that breaks off goes at once.
async fn whole_field(
    hall: &Hall,
    by: &By,
    case: CaseId,
    arriving: Arriving,
    mut field: Field<'_>,
) -> Result<Arriving, Oops> {
    let file = arriving.id();
    let mut so_far = Ok(arriving);
    while let Ok(arriving) = so_far {
        so_far = match field.chunk().await {
            Ok(Some(bytes)) => take(hall, by, arriving, bytes).await,
            Ok(None) => return Ok(arriving),
            Err(_) => Err(Oops(Problem::FileDiffers)),
        };
    }
    give_up(hall, by.clone(), case, file).await;
    so_far
}

/// Takes bytes in; each full piece is durable before more is taken.
async fn take(hall: &Hall, by: &By, mut arriving: Arriving, mut bytes: Bytes) -> Result<Arriving, Oops> {
    while !bytes.is_empty() {
        if arriving.is_full() {
            arriving = keep(hall, by, arriving).await?;
        }
        let taken = arriving.take(&bytes)?;
        bytes = bytes.slice(taken..);
    }
    Ok(arriving)
}

async fn keep(hall: &Hall, by: &By, mut arriving: Arriving) -> Result<Arriving, Oops> {
    let by = by.clone();
    hall.ask(move |desk| desk.keep_piece(&by, &mut arriving).map(|()| arriving)).await
}

async fn give_up(hall: &Hall, by: By, case: CaseId, file: FileId) {
    // What cannot go now is swept when a week has passed.
    let _ = hall.ask(move |desk| desk.give_up_file(&by, case, file)).await;
}

async fn text(field: &mut Field<'_>) -> Result<String, Oops> {
    let mut bytes = Vec::new();
    while let Some(more) = field.chunk().await.map_err(|_| Oops(Problem::FileDiffers))? {
        if bytes.len() + more.len() > TEXT_BYTES_MAX {
            return Err(Oops(Problem::FileTooLarge));
        }
        bytes.extend_from_slice(&more);
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// How far a file has come, as headers.
fn stands(arriving: &Arriving) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(OFFSET, HeaderValue::from(arriving.offset()));
    if let Some(total) = arriving.total() {
        headers.insert(LENGTH, HeaderValue::from(total));
    }
    headers
}

/// Where a file that was kept is seen; one that was set aside is told of as what it is.
fn kept(case: CaseId, attached: &Attached) -> Result<String, Oops> {
    match attached.state {
        FileState::SetAside => Err(Oops(Problem::FileDiffers)),
        FileState::Whole | FileState::Closed => Ok(format!("/cases/{case}?kept=1#files")),
    }
}

/// The name to save it under, for old browsers in plain letters and for others as it is; never a path.
fn saved_as(name: &str, media: &str) -> HeaderValue {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ');
    let given = if name.is_empty() { format!("file.{media}") } else { name.to_owned() };
    let old: String = given.chars().map(|c| if plain(c) { c } else { '_' }).collect();
    let new = crate::pages::sign_in::encoded(&given);
    HeaderValue::from_str(&format!("attachment; filename=\"{old}\"; filename*=UTF-8''{new}"))
        .unwrap_or(HeaderValue::from_static("attachment"))
}

#[cfg(test)]
mod tests {
    use super::saved_as;

    #[test]
    fn a_name_cannot_break_out_of_its_header() {
        let header = saved_as("मी\"na; x=\\..jpg", "jpeg");
        let text = header.to_str().expect("ASCII");
        assert!(text.starts_with("attachment; filename=\"__"), "{text}");
        assert_eq!(text.matches('"').count(), 2, "{text}");
        assert!(text.ends_with("x%3D%5C..jpg"), "{text}");
    }
}
