"""A release certificate from an office's page to a bank's counter: read back from the picture of its PDF by zbar, and checked with
nothing but files; and whatever an NGO prints is shown to be none, in every language.

With LOOK=FOLDER the PDFs and the pictures of their pages are kept there.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from urllib.parse import urlencode

from house import MUKTI, Member, Server, check, verdict

OFFICE = {
    "id": "TN-SUNDARPUR-SDM",
    "name": "Sub-Divisional Magistrate, Sundarpur",
    "bearer": "sub_divisional_magistrate",
    "state": "IN-TN",
    "district": "Sundarpur",
}
# Long names in a script of three bytes a letter: the largest code that is still printed at three centimetres.
LONG = "श्रीमती मीनाक्षी देवी कुमारी शर्मा"
LANGUAGES = ["en", "hi", "ta", "te", "or", "kn", "bn", "ur"]
# What an office's printer and a cheap phone see: dots per inch of the printed page.
RESOLUTIONS = [200, 300]
LETTERS = ["certificate_application", "corrigendum_request", "re_enquiry_demand", "appeal_to_magistrate_above",
           "comparison_annexure", "worker_summary"]


def verify(*words):
    """`mukti verify`: its exit code and what it said. No network is there to ask: the program opens no socket."""
    done = subprocess.run([MUKTI, "verify", *map(str, words)], capture_output=True, timeout=60, check=False)
    told = (done.stdout + done.stderr).decode("utf-8", "replace")
    assert "panicked" not in told, told
    return done.returncode, told


def codes(pdf, folder, resolution):
    """What zbar reads from the pictures of a PDF's pages."""
    for old in folder.glob("page*.png"):
        old.unlink()
    subprocess.run(["pdftoppm", "-r", str(resolution), "-png", str(pdf), str(folder / "page")], check=True, timeout=120)
    found = []
    for picture in sorted(folder.glob("page*.png")):
        done = subprocess.run(["zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", str(picture)],
                              capture_output=True, timeout=120, check=False)
        found += [line for line in done.stdout.decode("utf-8", "replace").split("\n") if line]
    return found


def free_person(member, name, state="IN-TN"):
    """A case with one person who came free; the addresses of the case and of the person's certificate."""
    said = {"speaker": "worker", "private": "yes"}
    to = member.post("/cases/new", {"state": state, "name": name, **said}).getheader("Location", "")
    case, person = re.search(r"/cases/([^/]+)/people/([^/]+)/", to).groups()
    told = {"joining": {"work.from": "2024-11"}, "advance": {"advance.taken": "yes", "debt.held_them": "yes"},
            "leaving": {"free.movement": "no", "free.other_work": "no"}}
    for topic, answers in told.items():
        member.post(f"/cases/{case}/people/{person}/interview/{topic}", {**answers, **said})
    whom = {"whom": person, "says": "document"}
    member.post(f"/cases/{case}/acts/rescue", {"on.year": "2026", "on.month": "3", "on.day": "1", **whom})
    member.post(f"/cases/{case}/acts/freedom", {"on.year": "2026", "on.month": "3", "on.day": "1", "how": "rescued", **whom})
    return f"/cases/{case}", f"/cases/{case}/people/{person}/certificate", person


def kept(look, name, pdf):
    if look:
        shutil.copy(pdf, look / f"{name}.pdf")
        subprocess.run(["pdftoppm", "-r", "80", "-png", str(pdf), str(look / name)], check=True, timeout=120)


def office(folder, look):
    """The office signs; a counter checks. Gives the code of one good certificate and the files to check it with."""
    server = Server(str(folder / "office"))
    member = Member(server)
    check(member.post("/keys/office", OFFICE).status == 303, "the office's key is made by a member")
    keys = folder / "offices"
    keys.mkdir()
    (keys / "sundarpur.txt").write_text(member.get("/keys/office/public.txt").text, encoding="utf-8")
    good = []
    for language, name in [("en", "Meena Kumari"), ("hi", LONG), ("ta", "மீனா குமாரி"), ("ur", "مینا کماری")]:
        _, page, _ = free_person(member, name)
        issued = member.post(page, {"tongue": language, "issue": "1"})
        check(issued.status == 303, f"{language}: a certificate is issued: {issued.status}")
        pdf = folder / f"certificate-{language}.pdf"
        pdf.write_bytes(member.get(issued.getheader("Location", "") + "/pdf").bytes)
        kept(look, f"signed-{language}", pdf)
        for resolution in RESOLUTIONS:
            found = codes(pdf, folder, resolution)
            check(len(found) == 1 and found[0].startswith("MUKTI1:"), f"{language} at {resolution} dpi: one code: {found}")
            if found:
                result, told = verify(found[0], "--keys", keys)
                check(result == 3 and name in told, f"{language} at {resolution} dpi: good, withdrawal not known: {result} {told}")
        good.append((page, codes(pdf, folder, 300)[0]))
    page, code = good[0]
    before = folder / "before.txt"
    before.write_text(member.get("/keys/office/withdrawn.txt").text, encoding="utf-8")
    result, told = verify(code, "--keys", keys, "--revoked", before)
    check(result == 0 and "Not withdrawn" in told, f"good and not withdrawn: {result} {told}")
    result, told = verify(code, "--keys", keys, "--revoked", before, "--on", "2030-01-01")
    check(result == 3 and "ran out" in told, f"a list that ran out is shown as run out: {result} {told}")
    signed = re.search(r'name="withdraw" value="([0-9a-f]{32})"', member.get(page).text).group(1)
    member.post(page, {"withdraw": signed, "reason": "wrong name"})
    after = folder / "after.txt"
    after.write_text(member.get("/keys/office/withdrawn.txt").text, encoding="utf-8")
    result, told = verify(code, "--keys", keys, "--revoked", after)
    check(result == 2 and "withdrew" in told, f"a withdrawn certificate is refused: {result} {told}")
    code = good[1][1]
    result, told = verify(code, "--keys", keys, "--revoked", after)
    check(result == 0, f"another one stays good: {result} {told}")
    refused(folder, keys, code)
    pasted(server, code)
    member_sees_nothing_kept(folder, code)
    server.stop()
    return code, keys


def refused(folder, keys, code):
    """Altered, cut, foreign, no code at all: each refused with its reason."""
    for name, text, reason in [
        ("altered", code[:120] + ("A" if code[120] != "A" else "B") + code[121:], ""),
        ("cut", code[: len(code) // 2], "missing"),
        ("another's text", "https://example.org/certificate/17", "no code"),
        ("nothing", "", "no code"),
    ]:
        result, told = verify(text, "--keys", keys)
        check(result == 2 and "Refused" in told and reason in told, f"{name} is refused: {result} {told}")
    file = folder / "scanned.txt"
    file.write_text(code + "\n", encoding="utf-8")
    check(verify(file, "--keys", keys / "sundarpur.txt")[0] == 3, "a file that was scanned into is read")
    stranger = folder / "stranger"
    stranger.mkdir()
    (stranger / "empty.txt").write_text("# nobody\n", encoding="utf-8")
    result, told = verify(code, "--keys", stranger)
    check(result == 2 and "TN-SUNDARPUR-SDM" in told, f"an office nobody knows is refused by name: {result} {told}")
    (stranger / "bad.txt").write_text("# nobody\nnonsense\n", encoding="utf-8")
    result, told = verify(code, "--keys", stranger)
    check(result == 1 and "bad.txt" in told and "2" in told, f"a bad file of keys is named to the line: {result} {told}")
    result, told = verify(code, "--keys", folder / "nowhere")
    check(result == 1 and "600-135" in told, f"a missing file of keys is an error: {result} {told}")
    result, told = verify(code, "--keys", keys, "--revoked", keys / "sundarpur.txt")
    check(result == 1 and "600-137" in told, f"a list that is none is an error: {result} {told}")
    result, told = verify(code, "--keys", keys, "--format", "json")
    check(result == 3 and '"good":true' in told and '"withdrawn":"not_known"' in told, f"for a program: {result} {told}")


def pasted(server, code):
    """The page without script, without a seat."""
    headers = {"Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}
    page = server.ask("POST", "/verify", urlencode({"code": code}), headers)
    check(page.status == 200 and "Good" in page.text and LONG in page.text, "the page says that it is good")
    worse = server.ask("POST", "/verify", urlencode({"code": code.replace("MUKTI1:", "MUKTI1:A")}), headers)
    check("Refused" in worse.text and LONG not in worse.text, "the page refuses an altered one and repeats no name of it")


def member_sees_nothing_kept(folder, code):
    """What was pasted is in no file of the house."""
    for file in (folder / "office").rglob("*"):
        if file.is_file():
            check(code.encode() not in file.read_bytes(), f"{file.name} holds no code that was pasted")


def ngo(folder, look, code, keys):
    """Everything an NGO prints about certificates: DRAFT where it looks like one, and no code that anybody would take."""
    server = Server(str(folder / "ngo"))
    member = Member(server)
    case, page, person = free_person(member, "Suresh")
    refused_here = member.post(page, {"tongue": "en", "issue": "1"})
    check(refused_here.status == 403, f"an NGO's house cannot sign: {refused_here.status}")
    day = {"on.year": "2026", "on.month": "3", "whom": person, "says": "document"}
    member.post(f"{case}/acts/release_certificate", {**day, "on.day": "5", "number": "17", "code": code[:32]})
    member.post(f"{case}/acts/certificate_error", {**day, "on.day": "6", "fault": "name", "as_written": "Sures"})
    member.post(f"{case}/acts/certificate_refusal", {**day, "on.day": "7"})
    printed = 0
    for language in LANGUAGES:
        prints = {f"draft-{language}": f"{page}/draft?tongue={language}"}
        prints.update({f"{kind}-{language}": f"{case}/letters/{kind}/pdf?tongue={language}" for kind in LETTERS})
        for name, address in prints.items():
            answer = member.get(address)
            if not answer.bytes.startswith(b"%PDF"):
                # A letter that has nothing to claim is no print; the draft and these four always are.
                check(not name.startswith(("draft", "re_enquiry", "appeal")), f"{name} is printed: {answer.status}")
                continue
            printed += 1
            pdf = folder / f"{name}.pdf"
            pdf.write_bytes(answer.bytes)
            if language in ("en", "hi", "ta", "ur"):
                kept(look, name, pdf)
            found = codes(pdf, folder, 150)
            check(all("MUKTI1" not in text for text in found), f"{name} has a code like a certificate's: {found}")
            if name.startswith("draft"):
                check(found == [], f"{name} has a code: {found}")
            for text in found:
                result, told = verify(text, "--keys", keys)
                check(result == 2, f"{name}: what it carries passes as a certificate: {text} {told}")
    check(printed >= 3 * len(LANGUAGES), f"{printed} prints of an NGO were looked at")
    text = subprocess.run(["pdftotext", str(folder / "draft-en.pdf"), "-"], capture_output=True, timeout=60, check=True)
    check(b"DRAFT" in text.stdout and b"not a certificate" in text.stdout, "a draft says that it is one")
    server.stop()


def main():
    look = pathlib.Path(os.environ["LOOK"]) if os.environ.get("LOOK") else None
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        code, keys = office(folder, look)
        ngo(folder, look, code, keys)
    verdict("certificates")


if __name__ == "__main__":
    sys.exit(main())
