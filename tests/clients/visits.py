"""Follow-up visits with phones against a real server: lists without names, updates, runs of visits without a network, conflicts.

The list is fetched as Collect does (manifest with `type="entityList"`, its file, its integrity); what Collect sends is sent.
"""

import csv
import glob
import io
import os
import re
import shutil
import subprocess
import tempfile
import urllib.parse
import uuid
import xml.etree.ElementTree as ET

from answers import VISIT
from house import FAILURES, Member, Server, check, verdict
from programs_api import Program

PYXFORM = os.environ.get("MUKTI_PYXFORM", os.path.expanduser("~/.cache/mukti/clients/pyxform"))
ENGINE = os.environ.get("MUKTI_PHONE_ENGINE", "wanted")
NAME, VILLAGE = "Zephyrine Canarywala", "Rampur"
MANIFEST = "{http://openrosa.org/xforms/xformsManifest}"


class Phone:
    """What Collect does with an entity list."""

    def __init__(self, server, member, name):
        page = member.post("/phones", {"name": name, "language": "en"}).text
        self.server, self.base = server, re.search(r"http://[\d.:]+(/key/[A-Za-z0-9!$]{64})", page).group(1)

    def get(self, path):
        return self.server.ask("GET", self.base + path, headers={"X-OpenRosa-Version": "1.0"})

    def list(self):
        media = ET.fromstring(self.get("/manifest/mukti-visit").text).find(f"{MANIFEST}mediaFile")
        check(media.get("type") == "entityList", "the list is not said to be one of entities")
        said = {child.tag.removeprefix(MANIFEST): child.text for child in media}
        check(said["filename"] == "people.csv" and said["hash"].startswith("md5:"), f"the manifest: {said}")
        self.hash, self.integrity_path = said["hash"], urllib.parse.urlparse(said["integrityUrl"]).path
        text = self.server.ask("GET", urllib.parse.urlparse(said["downloadUrl"]).path).text
        check(NAME not in text and VILLAGE not in text, "a name stands in the list")
        return list(csv.DictReader(io.StringIO(text)))

    def gone(self, ids):
        answer = self.server.ask("GET", f"{self.integrity_path}?id={','.join(ids)}")
        return [entity.find("deleted").text for entity in ET.fromstring(answer.text).find("entities")]

    def post(self, xml):
        body = f'--b\r\nContent-Disposition: form-data; name="xml_submission_file"; filename="s.xml"\r\nContent-Type: text/xml\r\n\r\n{xml}\r\n--b--\r\n'
        headers = {"X-OpenRosa-Version": "1.0", "Content-Type": "multipart/form-data; boundary=b"}
        return self.server.ask("POST", f"{self.base}/submission", body.encode(), headers)

    def interview(self):
        return self.post(
            '<data xmlns:orx="http://openrosa.org/xforms" id="mukti-interview" version="1"><told><speaker>worker</speaker></told>'
            f"<worksite><state>IN-TN</state></worksite><person><name>{NAME}</name><village>{VILLAGE}</village></person>"
            "<interview><place><told.private>yes</told.private></place><person><worker.age>31</worker.age><worker.sex>female</worker.sex></person>"
            "<leaving><free.movement>no</free.movement></leaving></interview>"
            f"<orx:meta><orx:instanceID>uuid:{uuid.uuid4()}</orx:instanceID></orx:meta></data>")

    def visit(self, row, answers, base=None, trunk="", branch="", instance=None, dataset="people"):
        return self.post(visit(row, answers, base, trunk, branch, instance, dataset))


def visit(row, answers, base=None, trunk="", branch="", instance=None, dataset="people"):
    said = "".join(f"<{topic}>" + "".join(f"<{name}>{text}</{name}>" for name, text in given.items()) + f"</{topic}>" for topic, given in answers.items())
    return (
        '<data xmlns:orx="http://openrosa.org/xforms" id="mukti-visit" version="1">'
        f"<visited>{row['name']}</visited><told><speaker>worker</speaker></told><interview>{said}</interview>"
        f"<orx:meta><orx:instanceID>{instance or 'uuid:' + str(uuid.uuid4())}</orx:instanceID><entity dataset=\"{dataset}\" id=\"{row['name']}\""
        f" update=\"1\" baseVersion=\"{base or row['__version']}\" trunkVersion=\"{trunk}\" branchId=\"{branch}\"/></orx:meta></data>")


def person(program, row):
    return program.get(f"/cases/{row['case']}").json["people"][int(row["ordinal"]) - 1]


def engine(phone, row, scratch):
    """Collect's own engine accepts the form with its list, fills it, and fills in the version it has."""
    jars = glob.glob(os.path.join(PYXFORM, "lib/python3*/site-packages/pyxform/validators/odk_validate/bin/ODK_Validate.jar"))
    if not jars or shutil.which("javac") is None:
        check(ENGINE != "needed", "Java 17 or pyxform is not there")
        return "not run"
    here = os.path.dirname(os.path.abspath(__file__))
    built = subprocess.run(["javac", "-cp", jars[0], "-d", scratch, os.path.join(here, "Fill.java"), os.path.join(here, "FillList.java")],
                           capture_output=True, text=True)
    check(built.returncode == 0, built.stderr)
    form, told = os.path.join(scratch, "mukti-visit.xml"), os.path.join(scratch, "answers.txt")
    open(form, "w", encoding="utf-8").write(phone.get("/forms/mukti-visit.xml").text)
    open(told, "w", encoding="utf-8").write(VISIT.format(person=row["name"]))
    for folder in (scratch, form.replace(".xml", "-media")):
        os.makedirs(folder, exist_ok=True)
        open(os.path.join(folder, "people.csv"), "w", encoding="utf-8").write(phone.get("/lists/people.csv").text)
    valid = subprocess.run(["java", "-jar", jars[0], form], capture_output=True, text=True)
    check("Xform is valid" in valid.stdout + valid.stderr, f"ODK Validate: {valid.stdout} {valid.stderr}")
    words = ["java", "-Dfile.encoding=UTF-8", "-cp", f"{jars[0]}:{scratch}", "FillList", scratch, form, told, "English (en)"]
    filled = subprocess.run(words, capture_output=True)
    said = filled.stderr.decode()
    check("REFUSED" not in said and "not-asked=[] valid=true" in said, f"JavaRosa: {said[-1500:]}")
    entity = re.search(r"<(?:\w+:)?entity [^>]*>", filled.stdout.decode())
    written = entity.group(0) if entity else ""
    check(f'id="{row["name"]}"' in written and f'baseVersion="{row["__version"]}"' in written, f"JavaRosa wrote: {written}")
    answer = phone.post(filled.stdout.decode())
    check(answer.status == 201, f"what JavaRosa wrote was answered {answer.status} {answer.text[:300]}")
    return "filled by JavaRosa from its list"


def main(folder):
    server = Server(folder)
    member = Member(server)
    program = Program(server, member.token("Looks", "read"))
    one, two = Phone(server, member, "Suresh"), Phone(server, member, "Ravindra")
    check(one.interview().status == 201, "an interview was refused")
    rows = one.list()
    check(len(rows) == 1 and set(rows[0]) == {"name", "label", "__version", "case", "ordinal", "sex", "age_band"}, f"the list: {rows}")
    row = rows[0]
    check(row["label"] == row["case"] + "-1" and row["sex"] == "female" and row["age_band"] == "30-39", f"the row: {row}")
    check(uuid.UUID(row["name"]).version == 4, "the id is no UUID of version 4")
    check(two.list() == [], "a phone follows a case that it did not begin and was not given")

    empty_hash = two.hash
    page = member.get("/phones").text
    device = re.findall(r'name="device" value="([0-9a-f]{32})"', page.split("Ravindra")[1])[0]
    check(member.post("/phones/give", {"device": device, "label": row["case"]}).status == 303, "a case could not be given")
    theirs = two.list()
    check(theirs == rows and two.hash != empty_hash, "a case that was given is not on the list, or the hash is the same")
    check(member.post("/phones/give", {"device": device, "label": "ZZ-9999"}).status == 404, "a case that is not there was given")

    answer = one.visit(row, {"pay": {"wage.amount": "300", "wage.unit": "day"}})
    check(answer.status == 201, f"a visit was answered {answer.status} {answer.text[:200]}")
    check(person(program, row)["facts"]["wage.amount"] == 300, "what a visit told is not known")
    newer = one.list()[0]
    check(int(newer["__version"]) > int(row["__version"]) and one.hash != two.hash, "the version or the hash did not change")

    with tempfile.TemporaryDirectory() as scratch:
        by_engine = engine(one, newer, scratch)

    # The other phone has the version before: what it adds is soft, what it answers otherwise is hard, and neither is lost.
    answer = two.visit(row, {"pay": {"wage.amount": "450"}, "leaving": {"free.movement": "no"}})
    check(answer.status == 202, f"a conflict was answered {answer.status}: a person must look")
    found = person(program, row)
    disputed = {one["fact"]: sorted(word["value"] for word in one["words"]) for one in found["disputed"]}
    check(disputed.get("wage.amount") == [320, 450], f"the two wages do not stand side by side: {disputed} {found['facts'].get('wage.amount')}")
    check("wage.amount" not in found["facts"], "one of two words that conflict was taken")
    check(found["facts"].get("free.movement") == "no", "what nobody answered otherwise is disputed")
    reports = member.get("/reports").text
    check("somebody who did not know of this visit" in reports, "the desk is not told of the conflict")

    # A member sees who said what, and says which is right; the other word stays in the case.
    page = member.get("/differences").text
    check("450" in page and "320" in page and row["label"] in page, "the page does not show both words")
    right = re.search(r"320(?:(?!</li>).)*name=\"right\" value=\"([0-9a-f]{32})\"", page, re.S).group(1)
    case = program.get(f"/cases/{row['case']}").json["id"]
    chosen = member.post("/differences", {"case": case, "field": "wage.amount", "right": right, "reason": "asked again"})
    check(chosen.status == 303, f"choosing was answered {chosen.status}")
    check(person(program, row)["facts"].get("wage.amount") == 320, "what was chosen does not hold")
    check("450" in member.get(f"/cases/{case}").text, "what was not chosen is gone from the case")
    check("Nothing is answered otherwise" in member.get("/differences").text, "what was settled still stands there")

    # A run of three visits without a network, the middle one last.
    fresh, branch = one.list()[0], str(uuid.uuid4())
    trunk = int(fresh["__version"])
    steps = [visit(fresh, {"leaving": {"free.other_work": word}}, trunk + at, trunk, branch) for at, word in enumerate(("yes", "no", "yes"))]
    check(one.post(steps[0]).status == 201, "the first of a run was not read")
    answer = one.post(steps[2])
    check(answer.status == 202, f"a visit whose predecessor has not come was answered {answer.status}")
    check(one.post(steps[2]).status == 202, "sent again, it is answered otherwise")
    check("has not arrived yet" in member.get("/reports").text, "the desk is not told that a visit waits")
    check(person(program, row)["facts"].get("free.other_work") == "yes", "a visit was read before its predecessor")
    check(one.post(steps[1]).status == 201, "the middle one was not read")
    check(person(program, row)["facts"].get("free.other_work") == "no", "the middle one is not the last word")
    member.get("/reports")
    check("has not arrived yet" not in member.get("/reports").text, "a visit still waits for what has come")
    facts, odd = person(program, row)["facts"], person(program, row)["disputed"]
    check(facts.get("free.other_work") == "yes", f"the last of the run is not the last word: {facts.get('free.other_work')} {odd}")

    # A run whose middle never comes is read when a member says so.
    fresh, branch = one.list()[0], str(uuid.uuid4())
    trunk = int(fresh["__version"])
    check(one.post(visit(fresh, {"harm": {"force.threat": "yes"}}, trunk + 1, trunk, branch)).status == 202, "a lonely second was read")
    waiting = re.search(r'action="(/reports/[0-9a-f]{32})"', member.get("/reports?state=kept").text)
    check(waiting and member.post(waiting.group(1), {}).status == 303, "no button reads it now")
    check(person(program, row)["facts"].get("force.threat") == "yes", "what a member had read is not known")

    # What does not read, or is nobody's, is kept and put before a person.
    for what, sent in (("a stranger", visit({**row, "name": str(uuid.uuid4())}, {"harm": {"force.threat": "no"}})),
                       ("no id", visit({**row, "name": "x"}, {"harm": {"force.threat": "no"}})),
                       ("a version to come", visit(row, {"harm": {"force.threat": "no"}}, 9999)),
                       ("another list", visit(row, {"harm": {"force.threat": "no"}}, dataset="trees"))):
        answer = one.post(sent)
        check(answer.status == 202, f"{what} was answered {answer.status} {answer.text[:200]}")
    check(person(program, row)["facts"].get("force.threat") == "yes", "something that does not read was taken")
    stranger = Phone(server, member, "Gopal")
    check(stranger.visit(row, {"harm": {"force.threat": "no"}}).status == 202, "a phone told of somebody it does not follow")
    check(person(program, row)["facts"].get("force.threat") == "yes", "a phone that does not follow somebody changed them")

    check(one.gone([row["name"], str(uuid.uuid4())]) == ["false", "true"], "integrity is answered otherwise")
    case = program.get(f"/cases/{row['case']}").json["id"]
    member.post("/phones/take", {"device": device, "case": case})
    two_ids = two.list()
    check(two_ids == [] and two.gone([row["name"]]) == ["true"], "a case that was taken back is still on the phone")
    for _ in range(12):
        one.interview()
    cases = {row["case"] for row in one.list()}
    check(len(cases) == 10, f"a phone follows {len(cases)} cases, and may 10")
    server.stop()
    print(f"visits: the form {by_engine}")


with tempfile.TemporaryDirectory() as place:
    try:
        main(os.path.join(place, "data"))
    except (KeyError, TypeError, IndexError, AttributeError) as broken:
        FAILURES.append(f"the rest was not asked: {broken!r}")
verdict("visits", "lists without names, runs in their order, conflicts side by side")
