"""Forms of others against a real server: handed in on the page, fetched and filled by Collect's own engine, exported, given a meaning;
and reports that a phone sealed, by Java's own cryptography.

Needs Java 17 and the pyxform wheel (`MUKTI_PYXFORM`) for the parts with JavaRosa and sealing; without them those say that they were not run,
and `MUKTI_PHONE_ENGINE=needed` makes that a failure.
"""

import csv
import glob
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
import uuid
import xml.etree.ElementTree as ET

from house import FAILURES, Member, Server, check
from openrosa import ENGINE, HEADERS, HERE, LIST, PYXFORM, Phone

XFORMS = os.path.join(HERE, "xforms")
FORM = os.path.join(XFORMS, "worksite_interview.xform.xml")
SURVEY = open(FORM, "rb").read()
MANIFEST = "{http://openrosa.org/xforms/xformsManifest}"


def hand_in(member, form, files=()):
    """As a browser sends the page's form."""
    parts = [("form", "form.xml", form)] + [("files", name, content) for name, content in files]
    body = b""
    for name, called, content in parts:
        body += f'--b\r\nContent-Disposition: form-data; name="{name}"; filename="{called}"\r\n\r\n'.encode() + content + b"\r\n"
    headers = {**member.headers(), "Content-Type": "multipart/form-data; boundary=b"}
    return member.server.ask("POST", "/forms", body + b"--b--\r\n", headers)


def listed(phone, query=""):
    root = ET.fromstring(phone.get("/formList" + query).bytes)
    return [{child.tag.removeprefix(LIST): child.text for child in form} for form in root.findall(f"{LIST}xform")]


def fetched(phone, address):
    at = urllib.parse.urlparse(address)
    return phone.server.ask("GET", f"{at.path}?{at.query}" if at.query else at.path, headers=HEADERS)


def offered(member, phone):
    """What was handed in is offered byte for byte with its files, until it is stopped; and is never changed."""
    picture = os.urandom(70_000)
    answer = hand_in(member, SURVEY, [("kiln.png", picture)])
    check(answer.status == 303, f"the form was answered {answer.status} {answer.text[:500]}")
    page = answer.getheader("Location").split("?")[0]
    survey = [form for form in listed(phone) if form["formID"] == "worksite_interview"]
    check(len(survey) == 1 and survey[0]["version"] == "2026112101", f"the list says {survey}")
    got = fetched(phone, survey[0]["downloadUrl"])
    check(got.bytes == SURVEY, "the form is not what was handed in")
    check((got.getheader("Content-Type") or "").startswith("text/xml"), "the form is not text/xml")
    check(survey[0]["hash"] == "md5:" + hashlib.md5(SURVEY).hexdigest(), "another hash")
    media = ET.fromstring(fetched(phone, survey[0]["manifestUrl"]).bytes).findall(f"{MANIFEST}mediaFile")
    file = {child.tag.removeprefix(MANIFEST): child.text for child in media[0]}
    check(file["filename"] == "kiln.png" and fetched(phone, file["downloadUrl"]).bytes == picture, "the picture is another")
    check(file["hash"] == "md5:" + hashlib.md5(picture).hexdigest(), "another hash of the picture")
    for bad, status, code in (
        (SURVEY.replace(b"Worksite interview", b"Another"), 409, "409-76"),
        (SURVEY.replace(b'id="worksite_interview"', b'id="mukti-interview"'), 409, "409-75"),
        (b"PK\x03\x04" + os.urandom(900), 400, "400-76"),
        (b'<!DOCTYPE a [<!ENTITY x "y">]><h:html/>', 400, "xml-dtd"),
        (SURVEY[:5000], 400, "xml-broken"),
    ):
        answer = hand_in(member, bad)
        check(answer.status == status and code in answer.text, f"{code} was answered {answer.status}")
    member.post(page + "/stop", {"version": "2026112101", "offer": "stop"})
    check("worksite_interview" not in [form["formID"] for form in listed(phone)], "a stopped form is offered")
    member.post(page + "/stop", {"version": "2026112101", "offer": "again"})
    check("worksite_interview" in [form["formID"] for form in listed(phone)], "a form is not offered again")
    return page


def earlier_versions(member, phone):
    """Every issued version of ours can be read for good."""
    before = {form["formID"]: form for form in listed(phone)}["mukti-interview"]
    text = fetched(phone, before["downloadUrl"]).bytes
    member.post("/phones/seal", {"seal": "on"})
    now = {form["formID"]: form for form in listed(phone)}["mukti-interview"]
    check(now["version"] != before["version"], "a form with a key is another version")
    every = [form for form in listed(phone, "?listAllVersions=true") if form["formID"] == "mukti-interview"]
    check({before["version"], now["version"]} <= {form["version"] for form in every}, f"not every version is listed: {every}")
    old = next(form for form in every if form["version"] == before["version"])
    check(fetched(phone, old["downloadUrl"]).bytes == text, "an issued version is not what it was")
    check(before["version"] in member.get("/forms").text, "the desk does not list an earlier version")
    return now


ANSWERS = """state=33
district=589
worksite=brick_kiln
location=13.1436 79.9089 35.0 8.5
consent=yes
advance_taken=yes
advance_amount=30000
advance_date=2026-01-12
days_worked=240
wages_received=27600
hours_per_day=13
can_leave=no
can_go_out=no
threats=threatened locked
papers_held=yes
person_label=P1
age=34
sex=male
works=yes
new_person=1
person_label=P2
age=31
sex=female
works=yes
help_wanted=rescue certificate wages
safe_time=21:30:00.000+05:30
remarks=சம்பளம் கொடுக்கவில்லை"""


def jar():
    jars = glob.glob(os.path.join(PYXFORM, "lib/python3*/site-packages/pyxform/validators/odk_validate/bin/ODK_Validate.jar"))
    try:
        java = subprocess.run(["javac", "-version"], capture_output=True).returncode == 0
    except OSError:
        java = False
    if not jars or not java:
        check(ENGINE != "needed", "Java 17 or pyxform is not there")
        return None
    return jars[0]


def filled(form, answers, scratch, engine, language):
    """The form as JavaRosa fills it."""
    file, told = os.path.join(scratch, "form.xml"), os.path.join(scratch, "answers.txt")
    open(file, "wb").write(form)
    open(told, "w", encoding="utf-8").write(answers)
    words = ["java", "-Duser.timezone=Asia/Kolkata", "-Dfile.encoding=UTF-8", "-cp", f"{engine}:{scratch}", "Fill", file, told, language]
    done = subprocess.run(words, capture_output=True)
    said = done.stderr.decode()
    check("REFUSED" not in said and "not-asked=[] valid=true" in said, said[-1500:])
    return done.stdout


def answered(member, phone, page, scratch, engine):
    """The four example reports and one that JavaRosa fills from our server arrive, are listed and come out again."""
    names = sorted(glob.glob(os.path.join(XFORMS, "submission_*.xml")))
    check(len(names) == 4, f"{len(names)} examples")
    reports = [open(name, "rb").read() for name in names]
    if engine:
        survey = next(form for form in listed(phone) if form["formID"] == "worksite_interview")
        reports.append(filled(fetched(phone, survey["downloadUrl"]).bytes, ANSWERS, scratch, engine, "தமிழ் (ta)"))
    for report in reports * 2:
        answer = phone.send(report)
        check(answer.status == 201, f"a report was answered {answer.status} {answer.text[:300]}")
        check(phone.send(report + b" ").status == 409, "other bytes under the same name")
    rows = list(csv.DictReader(io.StringIO(member.get(page + "/answers?as=csv").bytes.decode("utf-8-sig"))))
    check(len(rows) == len(reports), f"{len(rows)} of {len(reports)} reports came out")
    check({row["place/worksite"] for row in rows} >= {"brick_kiln"} and "debt/advance_amount" in rows[0], f"{list(rows[0])}")
    people = list(csv.DictReader(io.StringIO(member.get(page + "/answers?as=csv&repeat=person").bytes.decode("utf-8-sig"))))
    wrote = sum(report.count(b"<person_label>") for report in reports)
    check(len(people) == wrote and {one["PARENT_KEY"] for one in people} <= {row["KEY"] for row in rows}, f"{len(people)} of {wrote} people")
    everything = json.loads(member.get(page + "/answers?as=json").text)
    check(sum(len(one["answers"].get("person", [])) for one in everything["reports"]) == wrote, "people are missing in the JSON")
    return len(reports)


def meant(member, phone, page, reports):
    """What a member says the questions mean makes cases: of what came, and of what comes."""
    meaning = {
        "number": "0", "part": "0", "people": "person",
        "to:place/state": "worksite/state", "is:place/state:33": "IN-TN", "is:place/state:09": "IN-UP",
        "to:place/worksite": "worksite/kind", "is:place/worksite:brick_kiln": "brick_kiln",
        "to:debt/advance_taken": "interview/advance.taken", "is:debt/advance_taken:yes": "yes", "is:debt/advance_taken:no": "no",
        "to:debt/advance_amount": "interview/advance.amount",
        "to:freedom/can_go_out": "interview/free.movement", "is:freedom/can_go_out:yes": "yes", "is:freedom/can_go_out:no": "no",
        "is:freedom/threats:threatened": "interview/force.threat", "is:freedom/threats:locked": "interview/force.confinement",
        "to:person/age": "interview/worker.age", "to:person/person_label": "person/name", "to:help/remarks": "report/words",
    }
    answer = member.post(page + "/meaning", meaning)
    check(answer.status == 303, f"the meaning was answered {answer.status} {re.findall(r'error[^<]*', answer.text)[:3]}")
    told = member.post(page + "/apply", {}).getheader("Location")
    check(f"done={reports}&left=0" in told, f"{reports} reports became {told}")
    check("done=0&left=0" in member.post(page + "/apply", {}).getheader("Location"), "a report became a case twice")
    report = open(os.path.join(XFORMS, "submission_javarosa.xml"), "rb").read()
    report = re.sub(rb"uuid:[0-9a-f-]{36}", f"uuid:{uuid.uuid4()}".encode(), report)
    answer = phone.send(report)
    check(answer.status == 201 and re.search(r"TN-\d{4}", answer.text), f"{answer.status} {answer.text[:300]}")
    label = re.search(r"TN-\d{4}", answer.text).group(0)
    case = re.search(rf'href="(/cases/[0-9a-f]{{32}})"[^>]*>(?:(?!</a>).)*{label}', member.get("/cases").text, re.S).group(1)
    shown = member.get(case).text
    for words in ("P1", "P2", "P3", "Bonded labour", "30,000"):
        check(words in shown, f"the case does not show {words}")


def sealed(member, phone, form, scratch, engine):
    """Reports a phone sealed are 202, wait, and open at the desk; what is damaged says one same thing."""
    text = fetched(phone, form["downloadUrl"]).bytes
    path = os.path.join(scratch, "sealed-form.xml")
    open(path, "wb").write(text)
    if engine:
        valid = subprocess.run(["java", "-jar", engine, path], capture_output=True, text=True)
        check("Xform is valid" in valid.stdout + valid.stderr, f"with a key: {valid.stdout} {valid.stderr}")
    picture = os.path.join(scratch, "kiln.jpg")
    open(picture, "wb").write(b"\xff\xd8\xff" + os.urandom(2_000_000))

    def seal(name):
        folder = os.path.join(scratch, name)
        os.makedirs(folder)
        report = f'<data id="mukti-interview" version="{form["version"]}"><told><speaker>worker</speaker></told><worksite><state>IN-BR</state></worksite><person><name>{name}</name></person><interview><advance><advance.taken>yes</advance.taken></advance></interview><meta><instanceID>uuid:{name}</instanceID></meta></data>'
        told = os.path.join(folder, "report.xml")
        open(told, "w").write(report)
        done = subprocess.run(["java", "-cp", scratch, "Seal", path, told, folder, picture], capture_output=True, text=True)
        check(done.returncode == 0, done.stderr)
        read = lambda file: open(os.path.join(folder, file), "rb").read()
        return read("manifest.xml"), [("kiln.jpg.enc", read("kiln.jpg.enc")), ("submission.xml.enc", read("submission.xml.enc"))]

    built = subprocess.run(["javac", "-d", scratch, os.path.join(HERE, "Seal.java")], capture_output=True, text=True)
    check(built.returncode == 0, built.stderr)
    manifest, files = seal("Shanti")
    check(phone.send(manifest, files[:1], incomplete=True).status == 202, "a sealed report is 202")
    member.post("/reports/open", {})
    check("Not all of its files have come" in member.get("/reports").text, "the desk does not say that a file is missing")
    check(phone.send(manifest, files[1:]).status == 202, "a sealed report is 202")
    broken, damaged = seal("Broken")
    phone.send(broken, [damaged[0], ("submission.xml.enc", damaged[1][1][:-16])])
    swapped, others = seal("Swapped")
    phone.send(swapped, [("kiln.jpg.enc", damaged[0][1]), others[1]])
    member.post("/reports/open", {})
    page = member.get("/reports").text
    check(page.count("It does not open") == 2, f"{page.count('It does not open')} of 2 damaged reports say so")
    label = re.search(r"BR-\d{4}", page)
    check(label, "a sealed report became no case")
    case = re.search(rf'href="(/cases/[0-9a-f]{{32}})"[^>]*>(?:(?!</a>).)*{label.group(0)}', member.get("/cases").text, re.S).group(1)
    shown = member.get(case).text
    check("Shanti" in shown, "the opened report is not what was sealed")
    saved = [member.get(file).bytes for file in set(re.findall(rf'href="({case}/files/[0-9a-f]{{32}})"', shown))]
    check(saved == [open(picture, "rb").read()], "the picture is not what was sealed")


def main(folder):
    server = Server(folder)
    member = Member(server)
    phone = Phone(server, member.device("Suresh", "en"))
    page = offered(member, phone)
    form = earlier_versions(member, phone)
    engine = jar()
    with tempfile.TemporaryDirectory() as scratch:
        if engine:
            built = subprocess.run(["javac", "-cp", engine, "-d", scratch, os.path.join(HERE, "Fill.java")], capture_output=True, text=True)
            check(built.returncode == 0, built.stderr)
        reports = answered(member, phone, page, scratch, engine)
        meant(member, phone, page, reports)
        if engine:
            sealed(member, phone, form, scratch, engine)
    server.stop()
    said = "filled by JavaRosa, sealed by Java" if engine else "JavaRosa and sealing not run"
    print(f"forms of others: {reports} reports, each kept once, handed out and made a case; {said}")


with tempfile.TemporaryDirectory() as place:
    main(os.path.join(place, "data"))
if FAILURES:
    sys.exit("forms of others: FAILED\n" + "\n".join(FAILURES))
