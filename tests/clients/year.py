"""The year of one rescue, as the pages left it, taken on by the command line as another client: rebuilt and compared, its journal
verified, its tables taken out and read by another program, accounts drawn up from them, the scorecard, and the office's certificate
checked at a counter with nothing but files.

year.py FOLDER: what the test `year` kept with MUKTI_YEAR=FOLDER, and FOLDER-office beside it.
"""

import csv
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile
import urllib.parse

from house import MUKTI, PASSPHRASE, Server, check, verdict

# The day on which the year ends.
END = "2026-11-15"
PEOPLE = 32
# Of the first case and of the one that began when a family was in bondage again.
ALL = PEOPLE + 3


def mukti(*words):
    """A command: its exit code, what it printed, what it complained of."""
    done = subprocess.run([MUKTI, *map(str, words)], capture_output=True, timeout=300, check=False, text=True)
    assert "panicked" not in done.stderr, done.stderr
    return done.returncode, done.stdout, done.stderr


def says(words, what, code=0):
    """A command that has to end with this code."""
    ended, told, complained = mukti(*words)
    check(ended == code, f"{what}: ended with {ended}: {told[-300:]} {complained[-300:]}")
    return told


def rows(path):
    with path.open(newline="", encoding="utf-8-sig") as table:
        return list(csv.DictReader(table))


def journal(folder):
    """The lists are what the journal says, and the journal follows from its first entry to its last."""
    told = json.loads(says(["rebuild", "--data", folder, "--json"], "rebuilding finds nothing that differs"))
    check(told["cases"] > 0 and not told["differed"] and not told["scores_differed"], f"rebuild: {told}")
    says(["journal", "--data", folder, "verify"], "the journal of the year verifies")


def names_given():
    """Every name the year's script gives, taken from the test itself."""
    test = pathlib.Path(__file__).parents[2] / "crates/web/tests/year.rs"
    text = test.read_text(encoding="utf-8")
    names = re.search(r"const NAMED: .*?\[(.*?)\];", text, re.S).group(1)
    houses = re.search(r"const HOUSES: .*?\[(.*?)\];", text, re.S).group(1)
    return re.findall(r'"(\w+)"', names) + re.findall(r'"(\w+)"', houses)


def tables(folder, place):
    """What leaves has no name in it, and another program reads it: csv here, and `mukti assess` and `mukti account`."""
    for table in ["cases", "people", "facts"]:
        says(["export", "--data", folder, "--table", table, "--as", "csv", place / f"{table}.csv"], f"{table} are taken out")
    text = "".join((place / f"{table}.csv").read_text(encoding="utf-8-sig") for table in ["cases", "people", "facts"])
    for name in names_given():
        check(not re.search(rf"\b{name}\b", text), f"the name {name} left with a table")
    cases, facts = rows(place / "cases.csv"), rows(place / "facts.csv")
    check(len(cases) == 2, f"two cases: {len(cases)}")
    check(len(facts) == ALL, f"{ALL} people with their facts: {len(facts)}")
    given = sum(1 for row in facts if row.get("certificate.on"))
    check(given == PEOPLE - 1, f"one of {PEOPLE} has no certificate: {given} have")
    return facts


def assessed(place):
    """The same facts through `mukti assess`, without a folder: found as the pages found them."""
    told = says(["assess", place / "facts.csv", "--on", END, "--format", "json"], "the facts taken out are assessed")
    people = json.loads(told)
    check(len(people) == ALL, f"{ALL} people are assessed: {len(people)}")
    check(all(one["finding"]["status"] == "prima_facie" for one in people), "bondage is shown at first sight for each of them")
    late = {}
    for one in people[:PEOPLE]:
        for duty in one["duties"]:
            if duty["status"] == "overdue":
                late.setdefault(duty["id"], set()).add(one["case"])
    check(len(late.get("reimbursement_proposal", ())) == 31, f"31 proposals to the Centre are late: {late.keys()}")
    check("immediate_assistance" not in late, "nobody's immediate assistance is still late")


def accounts(place):
    """Every account adds up, and the two tranches are in it."""
    told = says(["account", place / "facts.csv", "--on", END, "--format", "json"], "accounts are drawn up from the table")
    people = json.loads(told)
    check(len(people) == ALL, f"an account for each of {ALL}: {len(people)}")
    for one in people:
        for line in one.get("lines", one.get("entitlements", [])):
            due, received = line.get("due_rupees"), line.get("received_rupees")
            left, over = line.get("outstanding_rupees"), line.get("overpaid_rupees")
            if None not in (due, received, left, over):
                check(due + over == received + left, f"{one.get('case')} {line.get('id')} does not add up: {line}")


def scorecard(folder):
    """The offices of the year, counted from the same lists."""
    told = says(["scorecard", "--data", folder, "--state", "TN", "--format", "json"], "the scorecard of the State")
    check(len(told.splitlines()) > 3, "offices are counted")
    public = says(["scorecard", "--data", folder, "--public", "--format", "csv"], "the table that may be published")
    check("TN-0001" not in public, "no case can be told from the public table")


class Seat:
    """Somebody who enrolled long ago, at the desk."""

    def __init__(self, server):
        self.server = server
        form = urllib.parse.urlencode({"name": "Fatima", "passphrase": PASSPHRASE})
        headers = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}
        answer = server.ask("POST", "/sign-in", form, headers)
        self.cookie = answer.getheader("Set-Cookie", "").split(";")[0]
        check(self.cookie.startswith("seat="), "who enrolled in the year signs in")

    def get(self, path):
        return self.server.ask("GET", path, headers={"Cookie": self.cookie})


def codes(pdf, place):
    """What zbar reads from the picture of a paper."""
    pdf_at = place / "paper.pdf"
    pdf_at.write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "200", "-png", str(pdf_at), str(place / "paper")], check=True, timeout=120)
    found = []
    for picture in sorted(place.glob("paper*.png")):
        done = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)],
                              capture_output=True, timeout=120, check=False)
        found += [line for line in done.stdout.decode("utf-8", "replace").split("\n") if line]
        picture.unlink()
    return found


def certificate(office, place):
    """The office's own paper, at a counter: the code from the picture, the keys and the list from files, no network."""
    server = Server(office)
    seat = Seat(server)
    case = re.search(r'href="/cases/([0-9a-f]{32})"', seat.get("/cases").text).group(1)
    page = seat.get(f"/cases/{case}").text
    issued = re.search(rf"/cases/{case}/issued/([0-9a-f]{{32}})", page).group(1)
    paper = seat.get(f"/cases/{case}/issued/{issued}/pdf").bytes
    keys, revoked = place / "keys.txt", place / "withdrawn.txt"
    keys.write_bytes(seat.get("/keys/office/public.txt").bytes)
    revoked.write_bytes(seat.get("/keys/office/withdrawn.txt").bytes)
    server.stop()
    signed = [code for code in codes(paper, place) if code.startswith("MUKTI1:")]
    check(len(signed) == 1, f"one code on the office's certificate: {signed}")
    code = place / "code.txt"
    code.write_text(signed[0] if signed else "", encoding="utf-8")
    says(["verify", code, "--keys", keys, "--revoked", revoked], "the certificate of the year is good")
    told = json.loads(says(["verify", code, "--keys", keys, "--revoked", revoked, "--format", "json"], "and in JSON"))
    check("Rani" in json.dumps(told, ensure_ascii=False), f"it says whose it is: {told}")
    code.write_text(signed[0][:-4] + "AAAA" if signed else "", encoding="utf-8")
    says(["verify", code, "--keys", keys, "--revoked", revoked], "one that was altered is refused", 2)


def draft(folder, place):
    """What the organisation itself prints can never pass as a certificate."""
    server = Server(folder)
    seat = Seat(server)
    cases = seat.get("/cases").text
    case = re.search(r'href="/cases/([0-9a-f]{32})"[^>]*>(?:<[^>]*>)*TN-0001', cases).group(1)
    page = seat.get(f"/cases/{case}").text
    person = re.search(rf"/cases/{case}/people/([0-9a-f]{{32}})/certificate", page).group(1)
    paper = seat.get(f"/cases/{case}/people/{person}/certificate/draft").bytes
    check(paper.startswith(b"%PDF"), "the draft is a paper")
    check(not [code for code in codes(paper, place) if code.startswith("MUKTI1:")], "a draft carries no code")
    statement = seat.get(f"/cases/{case}/people/{person}/account")
    check("1,30,000" in statement.text, "the statement of the first person tells of the two tranches and the first help")
    server.stop(signal.SIGTERM)


def main():
    if len(sys.argv) != 2:
        sys.exit("year.py FOLDER: a folder that the test `year` kept with MUKTI_YEAR")
    folder = sys.argv[1]
    with tempfile.TemporaryDirectory() as scratch:
        place = pathlib.Path(scratch)
        journal(folder)
        tables(folder, place)
        assessed(place)
        accounts(place)
        scorecard(folder)
        certificate(f"{folder}-office", place)
        draft(folder, place)
        journal(folder)
    verdict("year", f"the command line says of the year what the pages say ({os.path.basename(folder)})")


main()
