//! The few numbers that tell whether the house stays beautiful, printed on every run.
#![expect(clippy::print_stdout, reason = "a check speaks to the terminal of whoever runs it")]

use super::Read;
use crate::house::House;
use crate::law::Grades;
use crate::rust_source::is_test_path;

/// Prints the table.
pub(crate) fn print(house: &House, read: &[Read]) {
    let outside_tests = || read.iter().filter(|one| !is_test_path(&one.file.path));
    let files = outside_tests().map(|one| (one.source.lines_outside_tests(&one.file.text), &one.file.path));
    if let Some((lines, path)) = files.max() {
        println!("  largest file              {lines} lines, {path}");
    }
    let functions =
        || outside_tests().flat_map(|one| one.source.functions.iter().map(move |f| (f.lines, f, &one.file.path)));
    if let Some((lines, function, path)) = functions().max_by_key(|(lines, _, _)| *lines) {
        println!("  largest function          {lines} lines, `{}` in {path}", function.name);
    }
    let (all, long) = (functions().count(), functions().filter(|(lines, _, _)| *lines > 40).count());
    let tenths = (long * 1000).checked_div(all).unwrap_or(0);
    println!("  functions over 40 lines   {long} of {all} ({}.{} %)", tenths / 10, tenths % 10);
    let grades = Grades::count(house);
    println!("  values of law             {}", grades.sentence());
    for (tag, missing, draft) in crate::messages::coverage(house) {
        println!("  messages {tag:<17}{missing} missing, {draft} not reviewed");
    }
}
