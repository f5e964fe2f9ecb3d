"""A list from the command line: looked through, taken in, asked again, undone; every bad cell named, nothing doubled."""

import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

from house import MUKTI

CHECKED = 0


def holds(says, true, detail=""):
    global CHECKED
    if not true:
        sys.exit(f"does not hold: {says}\n    {detail}")
    CHECKED += 1


def run(*words, stdin=""):
    done = subprocess.run([MUKTI, *map(str, words)], input=stdin, capture_output=True, text=True, timeout=300, check=False)
    holds("nothing panics", "panicked" not in done.stderr, done.stderr)
    return done


LIST = """List of labourers,,,,,
S.No,Name of worker,Village,Age,Advance Amount,Work from,Mobile No,Owner,State,Colour of house
1,Meena Kumari,Sundarpur,31,"1,20,000",04/11/2023,9000000001,Owner One,Uttar Pradesh,blue
2,Suresh Ram,Sundarpur,40,35000,Nov 2023,9.19E+11,Owner One,Uttar Pradesh,red
3,=HYPERLINK("http://example.org"),Sundarpur,22,20000,2023,9000000003,Owner One,UP,red
4,Asha Devi,Sundarpur,many,20000,11/24/2023,9000000004,Owner Two,UP,red
5,Fatima Bano,Sundarpur,28,20000,2023,9000000005,Owner Two,UP,red
"""


def main(folder):
    house = folder / "house"
    told = run("demo", "--no-serve", "--dir", house).stdout
    found = re.search(r"Sign in as (\S+) with the passphrase: (\S+)", told)
    holds("the demo says who signs in", found, told)
    name, passphrase = found.groups()
    file = folder / "kilns.csv"
    file.write_text(LIST, encoding="utf-8")

    def ask(*words, secret=passphrase):
        return run("import", *words, "--data", house, "--name", name, stdin=secret + "\n")

    holds("a wrong passphrase lets nobody in", "401-02" in ask(file, secret="not it").stderr)
    wrong = folder / "wrong.csv"
    dry = ask(file, "--dry-run", "--json", "--wrong", wrong)
    seen = json.loads(dry.stdout)
    holds("some rows could not be read: 2", dry.returncode == 2, dry.stderr)
    holds("a dry run counts", (seen["rows"], seen["people"], seen["wrong"], seen["before"]) == (5, 2, 3, "never"), seen)
    left = [column["name"] for column in seen["columns"] if column["field"] is None]
    holds("what will not be kept is named", left == ["S.No", "Colour of house"], left)
    rows = list(csv.reader(wrong.open(encoding="utf-8-sig")))
    named = [(row[1], row[2], row[6]) for row in rows[1:]]
    expected = [("4", "Mobile No", "400-71"), ("5", "Name of worker", "400-68"), ("6", "Age", "400-07"), ("6", "Work from", "400-73")]
    holds("every bad cell is named", named == expected, named)
    holds("no cell of it is a formula", not any(cell[:1] in "=+-@" for row in rows for cell in row if cell), rows)
    holds("a dry run keeps nothing", ask("--list").stdout == "")

    done = json.loads(ask(file, "--json").stdout)
    holds("the others are kept", (done["people"], done["cases"], done["wrong"]) == (2, 2, 3), done)
    again = ask(file, "--json")
    holds("the same list is refused", again.returncode == 1 and "409-65" in again.stderr, again.stderr)
    holds("worked out anew every list is the same", "Every list is the same" in run("rebuild", "--data", house).stdout)
    holds("why must be said", ask("--undo", done["id"], "--reason", " ").returncode == 1)
    undone = json.loads(ask("--undo", done["id"], "--reason", "The wrong list.", "--json").stdout)
    holds("it is undone", undone == {"cases": 2, "worked_on": []}, undone)
    holds("worked out anew every list is still the same", "Every list is the same" in run("rebuild", "--data", house).stdout)
    holds("an unknown one is not undone", "404-65" in ask("--undo", "0" * 32, "--reason", "none").stderr)
    holds("undone, it can be taken in anew", json.loads(ask(file, "--json").stdout)["people"] == 2)
    (folder / "page.xls").write_text("<html><table></table></html>")
    holds("a web page is no list", "400-65" in ask(folder / "page.xls").stderr)
    holds("a file that is not there is said", "400-26" in ask(folder / "none.csv").stderr)
    print(f"{CHECKED} checks of lists hold")


with tempfile.TemporaryDirectory() as scratch:
    main(pathlib.Path(scratch))
