//! A spreadsheet (XLSX): what is in the package, how large it is unpacked, and the rows of one sheet.

use super::{COLUMNS_MAX, Cell, ROWS_MAX, Row};
use crate::Problem;
use calamine::{DataRef, Dimensions, ExcelDateTime, ExcelDateTimeType, Reader as _, SheetType, Xlsx, XlsxError};
use std::io::{Read, Seek, SeekFrom};

/// The most that a sheet may be unpacked, in bytes.
const SHEET_BYTES_MAX: u64 = 1 << 30;
/// The most that any other part may be: the texts of all cells are held in memory.
const PART_BYTES_MAX: u64 = 96 << 20;
/// How many times larger than packed a part may be; beyond, it was made to burst.
const TIMES_MAX: u64 = 250;
/// Below this size nobody asks how well it was packed.
const SMALL: u64 = 16 << 20;
/// The most parts of a package.
const PARTS_MAX: usize = 2_000;
/// The most cells over which others were merged that are looked at.
const MERGED_MAX: usize = 20_000;

/// The names of the sheets, after the package was measured.
pub(super) fn look<R: Read + Seek>(input: &mut R) -> Result<Vec<String>, Problem> {
    measure(input)?;
    let book = open(input)?;
    let sheets = book.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let sheets: Vec<String> = sheets.map(|sheet| sheet.name.clone()).collect();
    if sheets.is_empty() { Err(no_book()) } else { Ok(sheets) }
}

fn no_book() -> Problem {
    Problem::at("400-67", 0)
}

/// Unpacks every part once and counts: what a package says of its own size may be a lie.
fn measure<R: Read + Seek>(input: &mut R) -> Result<(), Problem> {
    input.seek(SeekFrom::Start(0)).map_err(|error| super::text::failed(&error))?;
    let mut package = zip::ZipArchive::new(&mut *input).map_err(|_| no_book())?;
    let too_large = || Problem::at("413-65", 0);
    if package.len() > PARTS_MAX {
        return Err(too_large());
    }
    let is_content = |name: &str| name.eq_ignore_ascii_case("[Content_Types].xml");
    if !package.file_names().any(|name| name.is_ok_and(|name| is_content(&name))) {
        return Err(no_book());
    }
    let mut buffer = vec![0; 1 << 16];
    let mut all = 0;
    for at in 0..package.len() {
        let mut part = package.by_index(at).map_err(|_| no_book())?;
        let is_sheet = part.name().map_err(|_| no_book())?.to_ascii_lowercase().contains("worksheets/");
        let packed = part.compressed_size();
        let most = if is_sheet { SHEET_BYTES_MAX } else { PART_BYTES_MAX };
        let mut size = 0_u64;
        loop {
            let read = part.read(&mut buffer).map_err(|_| no_book())? as u64;
            (size, all) = (size + read, all + read);
            if size > most || all > SHEET_BYTES_MAX + PART_BYTES_MAX || size > SMALL && size / TIMES_MAX > packed {
                return Err(too_large());
            }
            if read == 0 {
                break;
            }
        }
    }
    Ok(())
}

fn open<R: Read + Seek>(input: &mut R) -> Result<Xlsx<&mut R>, Problem> {
    input.seek(SeekFrom::Start(0)).map_err(|error| super::text::failed(&error))?;
    Xlsx::new(input).map_err(|error| match error {
        XlsxError::Password => Problem::at("400-66", 0),
        _ => no_book(),
    })
}

pub(super) fn each_row<R: Read + Seek>(
    input: &mut R,
    sheet: &str,
    take: &mut dyn FnMut(Row) -> bool,
) -> Result<(), Problem> {
    let mut book = open(input)?;
    let merged = book.merge_cells_by_sheet_name(sheet).map_err(|_| no_book())?;
    let is_1904 = book.has_1904_epoch();
    let mut cells = book.worksheet_cells_reader(sheet).map_err(|_| no_book())?;
    let mut row = Row { number: 0, cells: Vec::new(), problem: None };
    loop {
        let next = cells.next_cell().map_err(|_| Problem::at("400-67", row.number))?;
        let Some(cell) = next else { break };
        let (number, column) = (u64::from(cell.get_position().0) + 1, cell.get_position().1 as usize);
        if number < row.number || number > ROWS_MAX + 48_576 {
            return Err(Problem::at("400-67", number));
        }
        if number > row.number {
            let whole = std::mem::replace(&mut row, Row { number, cells: Vec::new(), problem: None });
            if whole.number > 0 && !take(with_merged(whole, &merged)) {
                return Ok(());
            }
        }
        let value = read(cell.get_value(), is_1904);
        if value == Cell::Empty {
            continue;
        }
        if column >= COLUMNS_MAX {
            return Err(Problem::at("413-66", number).gap("high", &COLUMNS_MAX.to_string()));
        }
        row.cells.resize_with((column + 1).max(row.cells.len()), Cell::default);
        row.cells[column] = value;
    }
    if row.number > 0 {
        take(with_merged(row, &merged));
    }
    Ok(())
}

/// Marks the cells that lie under a merged one: only its first cell holds what is written on it.
fn with_merged(mut row: Row, merged: &[Dimensions]) -> Row {
    let Ok(at) = u32::try_from(row.number - 1) else { return row };
    for area in merged.iter().take(MERGED_MAX).filter(|area| area.start.0 <= at && at <= area.end.0) {
        let last = (area.end.1 as usize).min(COLUMNS_MAX - 1);
        for column in area.start.1 as usize..=last {
            if (at, column) == (area.start.0, area.start.1 as usize) {
                continue;
            }
            row.cells.resize_with((column + 1).max(row.cells.len()), Cell::default);
            row.cells[column] = Cell::Merged;
        }
    }
    row
}

fn read(value: &DataRef<'_>, is_1904: bool) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) => text_cell(text),
        DataRef::SharedString(text) => text_cell(text),
        DataRef::Int(number) => number_cell(number.to_string(), is_1904),
        DataRef::Float(number) => number_cell(number.to_string(), is_1904),
        DataRef::Bool(ticked) => Cell::Ticked(*ticked),
        DataRef::DateTime(moment) => date_cell(moment),
        DataRef::DateTimeIso(text) => Cell::Text(text.get(..10).unwrap_or(text).to_owned()),
        DataRef::DurationIso(text) => Cell::Text(text.clone()),
        DataRef::Error(error) => Cell::Failed(error.to_string()),
    }
}

fn text_cell(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

/// A whole number of five digits may count days: then the day it is in this book goes with it.
fn number_cell(digits: String, is_1904: bool) -> Cell {
    match digits.parse::<u32>() {
        Ok(days @ 10_000..=73_000) => {
            let moment = ExcelDateTime::new(days.into(), ExcelDateTimeType::DateTime, is_1904);
            Cell::Serial(digits, day(&moment))
        }
        _ => Cell::Number(digits),
    }
}

fn date_cell(moment: &ExcelDateTime) -> Cell {
    if moment.is_datetime() { Cell::Date(day(moment)) } else { Cell::Number(moment.as_f64().to_string()) }
}

fn day(moment: &ExcelDateTime) -> String {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}
