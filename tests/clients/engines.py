"""Two engines of others load our forms from a running server, fill them and send them, and the case stands with what was filled.

@getodk/xforms-engine, which ODK Web Forms is made of, under Node, and Enketo, which Kobo's and CHT's users fill forms with, in Chromium.
`MUKTI_CLIENTS` names the folder with their packages.
"""

import csv
import io
import json
import os
import re
import subprocess
import tempfile

from answers import ALONE, TOGETHER, VISIT
from house import FAILURES, Member, Server, check, verdict
from programs_api import Program

HERE = os.path.dirname(os.path.abspath(__file__))
ENGINES = {"xforms-engine": "xforms_engine.mjs", "enketo": "enketo.mjs"}
LANGUAGES = {"English (en)": "en", "हिन्दी (hi)": "hi", "தமிழ் (ta)": "ta", "اُردُو (ur)": "ur"}


def fill(engine, address, form, language, answers):
    """What the engine says of the form and of what it was answered."""
    words = ["node", os.path.join(HERE, ENGINES[engine]), address, form, language]
    ran = subprocess.run(words, input=answers, capture_output=True, text=True, timeout=120)
    check(ran.returncode == 0, f"{engine} with {form}: {ran.stderr[-1500:]}")
    return json.loads(ran.stdout) if ran.returncode == 0 else {}


def filled(engine, address, form, language, answers):
    """Filled without a complaint, and kept."""
    said = fill(engine, address, form, language, answers)
    what = f"{engine}, {form} in {language}"
    check(said.get("left") == [], f"{what}: nobody asked for {said.get('left')}")
    check(said.get("wordless") == [], f"{what}: questions without words: {said.get('wordless')}")
    check(said.get("wrong") == [], f"{what}: {said.get('wrong')}")
    check(said.get("spoken") in (language, LANGUAGES[language]), f"{what}: it speaks {said.get('spoken')}")
    check(said.get("status") == 201, f"{what}: answered {said.get('status')}")


def people_of(answers):
    """The answers of each person: those before the first `new_person` are everybody's."""
    shared, *people = [
        dict(line.split("=", 1) for line in block.strip().split("\n") if line)
        for block in re.split(r"^new_person=1$", answers, flags=re.M)
    ]
    return [{**shared, **person} for person in people] or [shared]


def stands(program, case, answers, what):
    """Every answer that is a fact of labour is a fact of that person."""
    people = program.get(f"/cases/{case}").json["people"]
    told = people_of(answers)
    check(len(people) == len(told), f"{what}: {len(people)} people instead of {len(told)}")
    for ordinal, (person, answered) in enumerate(zip(people, told), 1):
        checked = 0
        for name, text in answered.items():
            # Whether they were alone is about the telling; a special fact leaves in no answer to a program.
            if "." not in name or name in ("told.private", "force.sexual", "worker.sex"):
                continue
            known = person["facts"].get(name)
            is_told = known == float(text) if isinstance(known, (int, float)) else known == text
            check(is_told, f"{what}, person {ordinal}: {name} is {known!r} and was told {text!r}")
            checked += 1
        check(checked > 3, f"{what}, person {ordinal}: only {checked} answers were compared")


def cases(program):
    return {case["id"] for case in program.get("/cases?limit=200").json["data"]}


def main(folder):
    server = Server(folder)
    member = Member(server)
    program = Program(server, member.token("Looks", "read"))
    for engine in ENGINES:
        base = member.device(f"A phone with {engine}", "en")
        address = f"http://{server.host}:{server.port}{base}"
        for form, answers, name, language in (
            ("mukti-interview", ALONE, "Meena Kumari", "தமிழ் (ta)"),
            ("mukti-worksite", TOGETHER, "Ravi", "हिन्दी (hi)"),
        ):
            before = cases(program)
            filled(engine, address, form, language, answers)
            made = cases(program) - before
            check(len(made) == 1, f"{engine}: {form} made {len(made)} cases")
            case = next(iter(made))
            stands(program, case, answers, f"{engine}, {form}")
            page = member.get(f"/cases/{case}").text
            check(name in page, f"{engine}, {form}: the name is not on the case's page")
            check("Bonded labour: shown at first sight" in page, f"{engine}, {form}: nothing was determined")
        followed = list(csv.DictReader(io.StringIO(server.ask("GET", f"{base}/lists/people.csv").text)))
        row = next(row for row in followed if row["case"].startswith("UP-") and row["ordinal"] == "2")
        visit = VISIT.format(person=row["name"])
        filled(engine, address, "mukti-visit", "اُردُو (ur)", visit)
        person = program.get(f"/cases/{row['case']}").json["people"][1]["facts"]
        check(person.get("wage.amount") == 320 and person.get("freed.how") == "still_held", f"{engine}: the visit told {person}")

        # What the form forbids is not sent: the rules are understood by both.
        for odd, name in (("worker.age=31\n", "worker.age"), ("work.from=2025-11\n", "work.from"), ("speaker=worker\n", "speaker")):
            wrong = ALONE.replace(odd, {"worker.age": "worker.age=400\n", "work.from": "work.from=last year\n"}.get(name, ""))
            said = fill(engine, address, "mukti-interview", "English (en)", wrong)
            check(any(one.startswith(f"{name}:") for one in said.get("wrong", [])), f"{engine}: {name} is not refused: {said}")
            check(said.get("status") is None, f"{engine}: a form with a wrong {name} was sent")
    server.stop()


with tempfile.TemporaryDirectory() as place:
    try:
        main(os.path.join(place, "data"))
    except (KeyError, TypeError, IndexError, AttributeError, StopIteration, subprocess.TimeoutExpired) as broken:
        FAILURES.append(f"the rest was not asked: {broken!r}")
verdict("engines", "both load, refuse, fill and send our three forms, and the cases stand")
