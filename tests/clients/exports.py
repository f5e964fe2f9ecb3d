"""Tables taken out of a running server and from the command line: no name in any, names sealed for one lawyer only, two for a child."""

import csv
import io
import json
import os
import re
import subprocess
import tempfile
import urllib.parse
import zipfile

from house import FAILURES, MUKTI, PASSPHRASE, Member, Server, check, verdict

NAME = "Zephyrine Canarywala"
OF_THE_FILE = "two green parrots over water"
LIST = f"case,name,village,worker.age,worker.sex,advance.taken,advance.by,debt.held_them,free.movement,work.state,owner\n" \
    f"TN-0042-1,{NAME},Rampur,31,female,yes,self,yes,no,IN-TN,+91 98000 00000\nTN-0042-2,{NAME} Two,Rampur,12,male,yes,parent,yes,no,IN-TN,+91 98000 00000\n" \
    f"TN-0043-1,{NAME} Three,Rampur,40,female,yes,self,yes,no,IN-TN,Owner\n"


def run(*words, stdin=""):
    done = subprocess.run([MUKTI, *words], input=stdin.encode(), capture_output=True, timeout=300, check=False)
    check(b"panicked" not in done.stderr, done.stderr.decode())
    return done


def take(member, **form):
    headers = {**member.headers(), "Content-Type": "application/x-www-form-urlencoded"}
    return member.server.ask("POST", "/export", urllib.parse.urlencode({"table": "people", "as": "csv", **form}), headers)


def names(member, cases, **form):
    asked = {"names": "yes", "cases": cases, "for-whom": "The lawyer", "file-passphrase": OF_THE_FILE, "file-passphrase-again": OF_THE_FILE}
    return take(member, **asked, **form)


def from_the_page(folder, member, labels):
    for table in ("cases", "people", "facts"):
        for written in ("csv", "ndjson", "xlsx"):
            answer = take(member, table=table, **{"as": written})
            check(answer.status == 200, f"{table} as {written} was answered {answer.status}")
            check(f'filename="{table}.{written}"' in answer.getheader("Content-Disposition"), "it is shown instead of saved")
            text = answer.text
            if written == "xlsx":
                book = zipfile.ZipFile(io.BytesIO(answer.bytes))
                text = "".join(book.read(name).decode() for name in book.namelist())
                check("<f>" not in text and 'state="hidden"' not in text, f"{table}: a formula or a hidden sheet")
            check("Zephyrine" not in text and "Rampur" not in text, f"a name leaves in {table} as {written}")
            check(labels[0] in text, f"{table} as {written} is empty")
    rows = list(csv.DictReader(io.StringIO(take(member, table="facts").text.lstrip("\ufeff"))))
    check([row["advance.taken"] for row in rows] == ["yes"] * 3, f"the facts: {rows}")

    check(names(member, "").status == 422, "names of everybody leave")
    check(names(member, "ZZ-9999").status == 404, "a case that is not there")
    child = names(member, labels[0])
    check(child.status == 403 and "403-90" in child.text, f"one member takes out a child: {child.status}")
    check("parrots" not in child.text, "the passphrase stands in the page")
    alone = names(member, labels[1])
    check(alone.status == 200 and b"Zephyrine" not in alone.bytes, f"names are not sealed: {alone.status}")
    sealed, opened = os.path.join(folder, "list.csv.age"), os.path.join(folder, "list.csv")
    open(sealed, "wb").write(alone.bytes)
    check(run("unseal", sealed, opened, stdin="three green parrots\n").returncode != 0 and not os.path.exists(opened), "another passphrase opens it")
    check(run("unseal", sealed, opened, stdin=f"{OF_THE_FILE}\n").returncode == 0, "it does not open")
    rows = list(csv.DictReader(open(opened, encoding="utf-8-sig")))
    check([(row["given_to"], row["name"]) for row in rows] == [("The lawyer", f"{NAME} Three")], f"the names: {rows}")
    check(run("unseal", sealed, opened, stdin=f"{OF_THE_FILE}\n").returncode != 0, "a file that is there is written over")
    page = member.get("/cases?q=" + labels[1]).text
    case = re.search(r"/cases/[0-9a-f]{32}", page).group(0)
    check("taken out" in member.get(case).text, "the case does not say that its names were taken out")

    code = re.search(r'<code class="code"[^>]*>([^<]+)</code>', member.post("/desk/invite", {}).text)
    check(code, "nobody can be invited")
    asked = {"code": code.group(1), "name": "Asha", "passphrase": PASSPHRASE, "again": PASSPHRASE}
    headers = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}
    joined = member.server.ask("POST", "/join", urllib.parse.urlencode(asked), headers)
    check(joined.getheader("Set-Cookie", "").startswith("seat="), f"nobody could join: {joined.status}")
    two = {"second": "Asha", "second-passphrase": PASSPHRASE}
    check(names(member, labels[0], **two).status == 200, "two members together cannot")
    oneself = {"second": "Fatima", "second-passphrase": PASSPHRASE}
    check("403-91" in names(member, labels[0], **oneself).text, "one member is two")


def from_the_line(folder, data, labels):
    out = os.path.join(folder, "facts.csv")
    done = run("export", out, "--data", data, "--table", "facts")
    check(done.returncode == 0 and b"3 rows of 2 cases" in done.stdout, done.stdout.decode() + done.stderr.decode())
    check(os.stat(out).st_mode & 0o077 == 0, "others may read the file")
    before = open(out, "rb").read()
    check(run("export", out, "--data", data).returncode != 0 and open(out, "rb").read() == before, "a file that is there is written over")
    assessed = run("assess", out, "--format", "json")
    check(assessed.returncode == 0, assessed.stderr.decode())
    found = json.loads(assessed.stdout)
    check([one["case"] for one in found] == [f"{labels[0]}-1", f"{labels[0]}-2", f"{labels[1]}-1"], f"the law reads {found}")
    sealed, opened = os.path.join(folder, "two.xlsx.age"), os.path.join(folder, "two.xlsx")
    words = ["export", sealed, "--data", data, "--as", "xlsx", "--names", "--name", "Fatima", "--for-whom", "The lawyer", "--case", labels[0]]
    check(run(*words, stdin=f"{PASSPHRASE}\n{OF_THE_FILE}\n").returncode != 0 and not os.path.exists(sealed), "one takes out a child")
    done = run(*words, "--second", "Asha", stdin=f"{PASSPHRASE}\n{OF_THE_FILE}\n{PASSPHRASE}\n")
    check(done.returncode == 0, done.stderr.decode())
    check(run("unseal", sealed, opened, stdin=f"{OF_THE_FILE}\n").returncode == 0, "it does not open")
    book = zipfile.ZipFile(opened)
    check(NAME in "".join(book.read(name).decode() for name in book.namelist()), "the names are not in it")


def main(folder):
    data, file = os.path.join(folder, "data"), os.path.join(folder, "people.csv")
    open(file, "w", encoding="utf-8").write(LIST)
    server = Server(data)
    member = Member(server)
    server.stop()
    done = run("import", file, "--data", data, "--name", "Fatima", stdin=f"{PASSPHRASE}\n")
    check(done.returncode == 0, done.stderr.decode())
    server = Server(data)
    try:
        labels = at_the_desk(folder, server, member)
    finally:
        server.stop()
    from_the_line(folder, data, labels)


def at_the_desk(folder, server, member):
    member.server = server
    member.seat = member.post("/sign-in", {"name": "Fatima", "passphrase": PASSPHRASE}).getheader("Set-Cookie", "").split(";")[0]
    labels = sorted(set(re.findall(r">(TN-\d{4})<", member.get("/cases").text)))
    check(len(labels) == 2, f"two cases were made: {labels}")
    from_the_page(folder, member, labels)
    return labels


with tempfile.TemporaryDirectory() as place:
    try:
        main(place)
    except (KeyError, TypeError, IndexError, AttributeError, ValueError, OSError) as broken:
        FAILURES.append(f"the rest was not asked: {broken!r}")
verdict("tables taken out", "no name leaves, or it leaves sealed")
