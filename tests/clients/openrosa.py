"""A phone against a real server: a code from the page, the forms, reports, blind retries, a kill, files in several posts.

With ODK Validate and JavaRosa (from the pyxform wheel, `MUKTI_PYXFORM` names its environment) the forms are also checked by Collect's
own engine and filled by it; without them that part says that it was not run, and `MUKTI_PHONE_ENGINE=needed` makes that a failure.
"""

import concurrent.futures
import glob
import hashlib
import http.client
import os
import re
import signal
import subprocess
import tempfile
import threading
import time
import urllib.parse
import uuid
import xml.etree.ElementTree as ET

from answers import ALONE, TOGETHER
from house import Member, Server, check, verdict

HERE = os.path.dirname(os.path.abspath(__file__))
PYXFORM = os.environ.get("MUKTI_PYXFORM", os.path.expanduser("~/.cache/mukti/clients/pyxform"))
ENGINE = os.environ.get("MUKTI_PHONE_ENGINE", "wanted")
LIST = "{http://openrosa.org/xforms/xformsList}"
HEADERS = {"X-OpenRosa-Version": "1.0"}


class Phone:
    """What Collect does: asks how much it may send, sends, believes 201 and 202 and nothing else."""

    def __init__(self, server, base):
        self.server, self.base = server, base

    def get(self, path):
        answer = self.server.ask("GET", self.base + path, headers=HEADERS)
        check(answer.getheader("X-OpenRosa-Version") == "1.0", f"{path}: no version header")
        check((answer.getheader("Content-Type") or "").startswith("text/xml"), f"{path}: not text/xml")
        check(answer.getheader("Date"), f"{path}: no date")
        return answer

    def forms(self):
        root = ET.fromstring(self.get("/formList").bytes)
        forms = {}
        for form in root.findall(f"{LIST}xform"):
            said = {child.tag.removeprefix(LIST): child.text for child in form}
            for needed in ("formID", "name", "version", "hash", "downloadUrl"):
                check(said.get(needed), f"a form without {needed} costs Collect the whole list")
            path = urllib.parse.urlparse(said["downloadUrl"]).path
            text = self.server.ask("GET", path, headers=HEADERS).bytes
            check(said["hash"] == "md5:" + hashlib.md5(text).hexdigest(), f"{said['formID']}: another hash")
            forms[said["formID"]] = text
        return forms

    def head(self):
        answer = self.server.ask("HEAD", f"{self.base}/submission?deviceID=x", headers=HEADERS)
        check(answer.status == 204, f"HEAD was answered {answer.status}, and Collect then asks to log in to the network")
        return int(answer.getheader("X-OpenRosa-Accept-Content-Length") or 0)

    def send(self, xml, files=(), incomplete=False, chunked=False):
        parts = [("xml_submission_file", "submission.xml", "text/xml", xml)]
        parts += [(name, name, "application/octet-stream", content) for name, content in files]
        body = b""
        for name, called, kind, content in parts:
            body += f'--b\r\nContent-Disposition: form-data; name="{name}"; filename="{called}"\r\nContent-Type: {kind}\r\n\r\n'.encode()
            body += content + b"\r\n"
        if incomplete:
            body += b'--b\r\nContent-Disposition: form-data; name="*isIncomplete*"\r\n\r\nyes\r\n'
        body += b"--b--\r\n"
        headers = {**HEADERS, "Content-Type": "multipart/form-data; boundary=b"}
        if chunked:
            headers["Transfer-Encoding"] = "chunked"
            pieces = (body[at : at + 5000] for at in range(0, len(body), 5000))
            return self.server.ask("POST", f"{self.base}/submission", pieces, headers)
        return self.server.ask("POST", f"{self.base}/submission", body, headers)


def interview(instance=None, village="Rampur", name="Meena"):
    """As a phone writes it."""
    instance = instance or f"uuid:{uuid.uuid4()}"
    return (
        '<?xml version="1.0"?><data xmlns:orx="http://openrosa.org/xforms" id="mukti-interview" version="1">'
        "<told><speaker>worker</speaker></told><worksite><kind>brick_kiln</kind><state>IN-TN</state></worksite>"
        f"<person><name>{name}</name><village>{village}</village></person><interview><place><told.private>yes</told.private></place>"
        "<advance><advance.taken>yes</advance.taken><advance.by>self</advance.by><debt.held_them>yes</debt.held_them></advance>"
        "<leaving><free.movement>no</free.movement></leaving><harm><force.threat>yes</force.threat></harm></interview>"
        f"<orx:meta><orx:instanceID>{instance}</orx:instanceID></orx:meta></data>"
    ).encode()


def rules(member, phone):
    """What arrived is 201, once; other bytes 409; what nobody understands 202; a hostile document 400."""
    check(phone.head() >= 10_000_000, "less may be sent than Collect would anyway")
    report = interview("uuid:first")
    for chunked in (False, True, False):
        answer = phone.send(report, chunked=chunked)
        check(answer.status == 201, f"a report was answered {answer.status} {answer.text[:300]}")
    check(phone.send(interview("uuid:first", "Sitapur")).status == 409, "other bytes under the same name")
    check(phone.send(b'<data id="theirs"><meta><instanceID>uuid:t</instanceID></meta></data>').status == 202, "an unknown form")
    hostile = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><data>&x;</data>'
    answer = phone.send(hostile)
    check(answer.status == 400 and "xml-dtd" in answer.text, f"an external entity was answered {answer.status}")
    check(count_cases(member) == 1, f"one report made {count_cases(member)} cases")
    case = re.search(r"/cases/[0-9a-f]{32}", member.get("/cases").text).group(0)
    page = member.get(case).text
    check("Meena" in page, "the name does not open to a member")
    check("Bonded labour: shown at first sight" in page, "the case has no determination")
    reports = member.get("/reports").text
    check("set aside" in reports and "Suresh" in reports, "the desk does not list what was set aside")


def split(member, phone):
    """Many files, in posts of two, the middle one twice, as when its answer was lost."""
    report, photos = interview("uuid:split"), [(f"{n}.jpg", os.urandom(200_000 + n)) for n in range(6)]
    for begin in (0, 2, 2, 4):
        answer = phone.send(report, photos[begin : begin + 2], incomplete=begin < 4)
        check(answer.status == 201, f"files from {begin} on were answered {answer.status}")
    label = re.search(r"[A-Z]{2}-\d{4}", answer.text).group(0)
    case = re.search(rf'href="(/cases/[0-9a-f]{{32}})"[^>]*>(?:(?!</a>).)*{label}', member.get("/cases").text, re.S).group(1)
    files = set(re.findall(rf'href="({case}/files/[0-9a-f]{{32}})"', member.get(case).text))
    came_back = sorted(hashlib.sha256(member.get(file).bytes).hexdigest() for file in files)
    check(came_back == sorted(hashlib.sha256(content).hexdigest() for _, content in photos), f"{len(files)} of 6 files came back")


def at_once(member, phone, senders=8, reports=40):
    """Everybody sends everything, at the same moment."""
    before, texts = count_cases(member), [interview() for _ in range(reports)]
    with concurrent.futures.ThreadPoolExecutor(senders) as hands:
        statuses = [answer.status for answer in hands.map(phone.send, [text for text in texts for _ in range(senders)])]
    check(set(statuses) == {201}, f"blind retries were answered {set(statuses)}")
    made = count_cases(member) - before
    check(made == reports, f"{reports} reports sent {senders} times made {made} cases")


def count_cases(member):
    """How many cases the reports page leads to."""
    labels, page = set(), 0
    while True:
        text = member.get(f"/reports?page={page}").text
        labels |= set(re.findall(r"\b(?:[A-Z]{2}|C)-\d{4}\b", text))
        page += 1
        if f"page={page}" not in text:
            return len(labels)


def killed(folder, server, member, phone, rounds=5):
    """The server is killed while reports arrive; every one is sent again until it was answered; each is there once."""
    before, texts, heard = count_cases(member), [], 0
    for round_ in range(rounds):
        waiting = [interview() for _ in range(20)]
        texts += waiting
        stop = threading.Timer(0.05 + 0.07 * round_, server.stop, [signal.SIGKILL])
        stop.start()
        for text in waiting:
            try:
                heard += phone.send(text).status == 201
            except OSError:
                pass
        stop.join()
        server = Server(folder, server.port)
        phone.server = member.server = server
    for text in texts:
        answer = phone.send(text)
        check(answer.status == 201, f"after the kill a report was answered {answer.status} {answer.text[:200]}")
    made = count_cases(member) - before
    check(made == len(texts), f"{len(texts)} reports over {rounds} kills ({heard} answered before) made {made} cases")
    return server


def engine(phone, forms, scratch):
    """Collect's own engine accepts our forms, fills them, and what it writes is understood."""
    jars = glob.glob(os.path.join(PYXFORM, "lib/python3*/site-packages/pyxform/validators/odk_validate/bin/ODK_Validate.jar"))
    try:
        java = subprocess.run(["javac", "-version"], capture_output=True).returncode == 0
    except OSError:
        java = False
    if not jars or not java:
        check(ENGINE != "needed", "Java 17 or pyxform is not there")
        return "not run"
    built = subprocess.run(["javac", "-cp", jars[0], "-d", scratch, os.path.join(HERE, "Fill.java")], capture_output=True, text=True)
    check(built.returncode == 0, built.stderr)
    for form, answers, people in (("mukti-interview", ALONE, 1), ("mukti-worksite", TOGETHER, 3)):
        file, told = os.path.join(scratch, f"{form}.xml"), os.path.join(scratch, f"{form}.txt")
        open(file, "wb").write(forms[form])
        open(told, "w", encoding="utf-8").write(answers)
        valid = subprocess.run(["java", "-jar", jars[0], file], capture_output=True, text=True)
        check("Xform is valid" in valid.stdout + valid.stderr, f"{form}: {valid.stdout} {valid.stderr}")
        words = ["java", "-Duser.timezone=Asia/Kolkata", "-Dfile.encoding=UTF-8", "-cp", f"{jars[0]}:{scratch}", "Fill", file, told, "தமிழ் (ta)"]
        filled = subprocess.run(words, capture_output=True)
        said = filled.stderr.decode()
        check("REFUSED" not in said and "WITHOUT WORDS" not in said, f"{form}: {said[:2000]}")
        check("not-asked=[] valid=true" in said, f"{form}: {said[-500:]}")
        answer = phone.send(filled.stdout)
        check(answer.status == 201, f"{form} filled by JavaRosa was answered {answer.status} {answer.text[:300]}")
        check(filled.stdout.count(b"<worker.age>") == people, f"{form}: another number of people")
    return "accepted and filled by JavaRosa"


def main(folder):
    server = Server(folder)
    member = Member(server)
    phone = Phone(server, member.device("Suresh", "en"))
    forms = phone.forms()
    check(set(forms) == {"mukti-interview", "mukti-worksite", "mukti-visit"}, f"the forms are {set(forms)}")
    rules(member, phone)
    split(member, phone)
    began = time.monotonic()
    at_once(member, phone)
    seconds = time.monotonic() - began
    with tempfile.TemporaryDirectory() as scratch:
        by_engine = engine(phone, forms, scratch)
    server = killed(folder, server, member, phone)
    stranger = Phone(server, "/key/" + "A" * 64)
    check(stranger.get("/formList").status == 403, "a stranger was let in")
    server.stop()
    print(f"phones: forms {by_engine}; 320 posts of 40 reports by 8 at once in {seconds:.1f} s, each kept once; 100 reports over 5 kills")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        main(os.path.join(place, "data"))
    verdict("phones")
