"""A program of others against a real server: a token from the page, the description, every rule of the interface.

With `openapi-spec-validator` (PyPI; `MUKTI_OPENAPI` names its environment) the description is checked by another's program, and with
`schemathesis` every address is asked at random; without them that part says that it was not run, and `MUKTI_OPENAPI_CHECK=needed`
makes that a failure.
"""

import concurrent.futures
import json
import os
import re
import signal
import subprocess
import tempfile

from house import FAILURES, Member, Server, check, verdict
from programs_api import CANARY, Program

TOOLS = os.environ.get("MUKTI_OPENAPI", os.path.expanduser("~/.cache/mukti/clients/openapi"))
WANTED = os.environ.get("MUKTI_OPENAPI_CHECK", "wanted")


def problem(answer, status, code, what):
    check(answer.status == status, f"{what}: answered {answer.status} {answer.text[:300]}")
    kind = answer.getheader("Content-Type")
    check(kind == "application/problem+json", f"{what}: {kind} is no problem of RFC 9457")
    said = json.loads(answer.text or "{}")
    check(said.get("code") == code and said.get("status") == status and said.get("title"), f"{what}: {answer.text[:300]}")
    return said


def journey(program):
    """A case from its worksite to its clocks, told by a program alone."""
    begun = program.tell("worksite", {"state": "IN-TN", "kind": "brick_kiln", "district": "Sundarpur", "name": f"{CANARY} Bricks"})
    check(begun.status == 201 and begun.json["label"].startswith("TN-"), f"a case: {begun.status} {begun.text}")
    case = begun.json["case"]
    added = program.tell("person", {"about.case": case, "name": CANARY, "village": "Rampur", "said.speaker": "worker"})
    check(added.status == 201 and added.json["people"] == [1], f"a person: {added.status} {added.text}")
    answers = {
        "about.case": begun.json["label"], "about.people": 1, "said.speaker": "worker", "said.private": "yes", "work.from": "2024-11",
        "work.to": "2026-05-20", "worker.age": 31, "worker.sex": "female", "worker.category": "SC", "advance.taken": True,
        "advance.amount": 35000, "advance.by": "self", "debt.held_them": "yes", "free.movement": "no", "force.threat": "yes",
        "force.sexual": "yes", "wage.amount": 400, "wage.unit": "1000_bricks", "words": f"{CANARY} says they may not leave",
    }
    told = program.tell("interview", answers)
    check(told.status == 201 and len(told.json["entries"]) >= 5, f"an interview: {told.status} {told.text}")
    again = program.tell("interview", answers | {"words": ""})
    check(again.status == 200 and again.json["entries"] == [], f"what is known is told again: {again.status} {again.text}")
    for kind, record in (("information", {"on": "2026-05-10"}), ("freedom", {"on": "2026-05-20", "how": "rescued"})):
        kept = program.tell(kind, {"about.case": case, **record})
        check(kept.status == 201, f"{kind}: {kept.status} {kept.text}")
    found = program.get(f"/cases/{begun.json['label']}").json
    person = found["people"][0]
    check(person["finding"]["status"] == "prima_facie", f"no determination: {person['finding']}")
    check(person["facts"]["advance.amount"] == 35000 and person["facts"]["free.movement"] == "no", f"facts: {person['facts']}")
    special = {"worker.sex", "worker.category", "worker.disabled", "force.sexual"}
    check(not special & set(person["facts"]), f"special facts leave: {special & set(person['facts'])}")
    check(any(duty["last_day"] for duty in found["duties"] + person["duties"]), "no clock runs")
    records = program.get(f"/interview?case={case}").json["data"]
    check(records and not any(special & set(record["fields"]) for record in records), "special facts stand in a list of records")
    check(program.get(f"/cases/{case}/people/1").json == person, "a person is another alone than in the case")
    return case


def fields(program, case):
    """Each field that could not be taken is named, with its own stable code; nothing is kept then."""
    wrong = {"about.case": case, "about.people": 1, "worker.age": 400, "work.from": "yesterday", "free.movement": "perhaps", "no.such": "x"}
    said = problem(program.tell("interview", wrong), 400, "400-03", "a name nobody knows")
    said = problem(program.tell("interview", {k: v for k, v in wrong.items() if k != "no.such"}), 400, "400-05", "three odd answers")
    codes = {error["field"]: error["code"] for error in said["errors"]}
    check(codes == {"worker.age": "400-08", "work.from": "400-05", "free.movement": "400-12"}, f"the fields: {codes}")
    problem(program.tell("fir", {"about.case": case, "on": "2031-01-01", "number": "1/2031"}), 422, "422-01", "a day to come")
    problem(program.tell("person", {"name": "Nobody"}), 400, "400-45", "a person of no case")
    problem(program.tell("information", {"about.case": "ZZ-9999", "on": "2026-05-10"}), 404, "404-02", "a case that is not there")
    problem(program.tell("information", {"about.case": case, "about.people": 9, "on": "2026-05-10"}), 404, "404-02", "person 9 of one")
    problem(program.tell("file", {"about.case": case}), 404, "404-85", "a file")
    problem(program.tell("person", "{", ), 400, "400-86", "half an object")
    problem(program.tell("person", {"about.case": case, "name": {"first": "x"}}), 400, "400-86", "an object in an object")


def doors(server, member, program):
    """Who may not come in does not; who may read may not tell; who is shut out is out at the next request."""
    for token in ("", "A" * 64, program.token[:-1], program.token + "a"):
        answer = server.ask("GET", "/api/v1/cases", headers={"Authorization": f"Bearer {token}"})
        problem(answer, 401, "401-85", f"a token of {len(token)} letters")
        check(answer.getheader("WWW-Authenticate") == "Bearer", "401 does not say how to come in")
    problem(server.ask("GET", "/api/v1/cases", headers={"Cookie": member.seat}), 401, "401-85", "a member's seat")
    reader, writer = Program(server, member.token("Reads", "read")), Program(server, member.token("Writes", "write"))
    problem(reader.tell("worksite", {}), 403, "403-85", "telling with a token to read")
    problem(writer.get("/cases"), 403, "403-85", "reading with a token to tell")
    check(reader.get("/cases").status == 200, "a token to read does not read")
    page = member.get("/programs").text
    ids = re.findall(r'name="program" value="([0-9a-f]{32})"', page)
    check(len(ids) == 3 and "Reads" in page, f"the page lists {len(ids)} of 3 programs")
    for id_ in ids:
        if id_ not in kept_ids(page, "Reads"):
            continue
        member.post("/programs/shut-out", {"program": id_})
    problem(reader.get("/cases"), 401, "401-85", "a program that was shut out")
    for path in ("/api/v1/nothing/here", "/api/", "/api/v2/cases"):
        problem(server.ask("GET", path, headers={"Authorization": f"Bearer {program.token}"}), 404, "404-85", path)


def kept_ids(page, name):
    row = re.search(rf"<li[^>]*>(?:(?!</li>).)*{name}(?:(?!</li>).)*</li>", page, re.S)
    return re.findall(r'value="([0-9a-f]{32})"', row.group(0)) if row else []


def methods(server, program):
    """HEAD is a GET without a body; OPTIONS says what may be asked; no other site is let in by CORS."""
    bearer = {"Authorization": f"Bearer {program.token}"}
    head, got = server.ask("HEAD", "/api/v1/cases", headers=bearer), program.get("/cases")
    check(head.status == 200 and not head.text and head.getheader("ETag") == got.getheader("ETag"), f"HEAD: {head.status}")
    for path, allowed in (("/api/v1/cases", {"GET", "HEAD"}), ("/api/v1/interview", {"GET", "HEAD", "POST"})):
        answer = server.ask("OPTIONS", path, headers={"Origin": "https://example.org", "Access-Control-Request-Method": "GET"})
        check(answer.status == 204 and set((answer.getheader("Allow") or "").split(",")) == allowed, f"OPTIONS {path}: {answer.status} {answer.getheader('Allow')}")
        check(not any(name.lower().startswith("access-control") for name, _ in answer.getheaders()), "CORS is open")
        gone = server.ask("DELETE", path, headers=bearer)
        check(gone.status == 405 and set((gone.getheader("Allow") or "").split(",")) == allowed, f"DELETE {path}: {gone.status}")
    for kind in ("text/plain", "application/x-www-form-urlencoded", ""):
        problem(program.tell("worksite", "{}", Content_Type=kind), 415, "415-85", f"as {kind!r}")
    problem(program.tell("worksite", b" " * 300_000), 413, "413-85", "300 kB")


def tags(program, case):
    """What has not changed is not sent again; what was decided on another state is not kept."""
    tag = program.get(f"/cases/{case}").getheader("ETag")
    same = program.get(f"/cases/{case}", If_None_Match=f'"other", W/{tag}')
    check(same.status == 304 and not same.text and same.getheader("ETag") == tag, f"If-None-Match: {same.status}")
    record = {"about.case": case, "about.people": 1, "said.speaker": "worker", "hours.per_day": 14}
    kept = program.tell("interview", record, If_Match=tag)
    check(kept.status == 201, f"If-Match with the tag: {kept.status} {kept.text}")
    check(program.get(f"/cases/{case}").getheader("ETag") != tag, "the case changed and its tag did not")
    problem(program.tell("interview", record | {"hours.per_day": 15}, If_Match=tag), 412, "412-85", "If-Match with an old tag")
    check(program.get(f"/cases/{case}").json["people"][0]["facts"]["hours.per_day"] == 14, "what was refused was kept")


def once(folder, server, member, program):
    """The same request is kept once: sent again, at the same moment, after a kill. The same key with another body is refused."""
    problem(program.tell("worksite", {}, Idempotency_Key=""), 400, "400-87", "no key")
    first = program.tell("worksite", {"state": "IN-UP"}, "one")
    second = program.tell("worksite", {"state": "IN-UP"}, "one")
    check(first.status == second.status == 201 and first.json == second.json, f"again: {second.status} {first.json} {second.json}")
    problem(program.tell("worksite", {"state": "IN-BR"}, "one"), 422, "422-85", "the same key, another body")
    problem(program.tell("person", {"state": "IN-UP"}, "one"), 422, "422-85", "the same key, another kind")
    before = count(program)
    with concurrent.futures.ThreadPoolExecutor(8) as hands:
        answers = list(hands.map(lambda n: program.tell("worksite", {"state": "IN-UP"}, f"k{n % 10}"), range(80)))
    check({answer.status for answer in answers} == {201}, f"at once: {[answer.text for answer in answers if answer.status != 201][:2]}")
    check(len({answer.json["case"] for answer in answers}) == 10, "ten keys did not make ten cases")
    check(count(program) - before == 10, f"80 requests under 10 keys made {count(program) - before} cases")
    server.stop(signal.SIGKILL)
    server = Server(folder, server.port)
    program.server = member.server = server
    third = program.tell("worksite", {"state": "IN-UP"}, "one")
    check(third.status == 201 and third.json == first.json, f"after a kill: {third.status} {third.text}")
    return server


def pages(program):
    """A list page by page has every row once; a cursor is of its own list; odd parameters are refused by name."""
    seen, path = [], "/cases?limit=3"
    while path:
        page = program.get(path).json
        check(len(page["data"]) <= 3, "a page is longer than asked for")
        seen += [row["id"] for row in page["data"]]
        path = f"/cases?limit=3&cursor={page['next']}" if page["next"] else None
    check(len(seen) == len(set(seen)) == count(program), f"{len(seen)} rows, {len(set(seen))} different, of {count(program)}")
    duties, path = [], "/duties?until=2099-01-01&limit=2"
    while path:
        page = program.get(path).json
        duties += [(row["case"], row["duty"], row["last_day"]) for row in page["data"]]
        path = f"/duties?until=2099-01-01&limit=2&cursor={page['next']}" if page["next"] else None
    check(duties and [row[2] for row in duties] == sorted(row[2] for row in duties), "duties are not in the order of their days")
    check(program.get("/cases?state=IN-UP&label=up").json["data"][0]["label"].startswith("UP-"), "the filters do not filter")
    cursor = program.get("/cases?limit=1").json["next"]
    for odd in (f"/duties?cursor={cursor}", "/cases?cursor=zz", "/cases?limit=0", "/cases?limit=9999", "/cases?worker.sex=female",
                "/cases?state=XX", "/cases?late=maybe", "/duties?until=soon", "/reports?state=lost", "/interview"):
        problem(program.get(odd), 400, "400-85", odd)


def count(program):
    total, cursor = 0, ""
    while True:
        page = program.get(f"/cases?limit=200{cursor}").json
        total += len(page["data"])
        if not page["next"]:
            return total
        cursor = f"&cursor={page['next']}"


def law(program):
    values = program.get("/law/values").json["data"]
    one = program.get(f"/law/values/{values[0]['id']}").json
    check(values and all(value["cite"] and value["grade"] for value in one["values"]), f"a value without its source: {one}")
    problem(program.get("/law/values/no-such-value"), 404, "404-01", "a value that is not there")


def quick(program):
    """Whoever asks more than is answered in a time is told when to come again."""
    for _ in range(3000):
        answer = program.get("/law/values/none")
        if answer.status == 429:
            problem(answer, 429, "429-85", "too quick")
            check(int(answer.getheader("Retry-After") or 0) >= 1, "429 does not say when to come again")
            return
    check(False, "3,000 requests in a row were all answered")


def described(server, token):
    """The description as another's program reads it, and every address asked at random after it."""
    description = json.loads(server.ask("GET", "/api/v1/openapi.json").text)
    with tempfile.TemporaryDirectory() as scratch:
        file = os.path.join(scratch, "openapi.json")
        json.dump(description, open(file, "w"))
        validator, fuzzer = os.path.join(TOOLS, "bin/openapi-spec-validator"), os.path.join(TOOLS, "bin/schemathesis")
        if not os.path.exists(validator):
            check(WANTED != "needed", "openapi-spec-validator is not there")
            return "not checked by another"
        said = subprocess.run([validator, file], capture_output=True, text=True)
        check(said.returncode == 0, f"the description: {said.stdout[-1500:]} {said.stderr[-500:]}")
        if not os.path.exists(fuzzer):
            check(WANTED != "needed", "schemathesis is not there")
            return "validated"
        words = [fuzzer, "run", file, "--url", f"http://{server.host}:{server.port}/api/v1", "-H", f"Authorization: Bearer {token}",
                 "--checks", "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance",
                 "--max-examples", os.environ.get("MUKTI_EXAMPLES", "4"), "--seed", "1", "--phases", "fuzzing",
                 "--include-path-regex", "^/(cases|duties|reports|law/values|worksite|person|interview|fir|freedom)(/|$)",
                 "--rate-limit", "19/s", "--no-color"]
        said = subprocess.run(words, capture_output=True, text=True, cwd=scratch, timeout=600)
        check(said.returncode == 0, f"schemathesis: {said.stdout[-6000:]}")
        cases = re.search(r"(\d+) generated", said.stdout)
        return f"validated, and asked at random {cases.group(1) if cases else '?'} times"


def main(folder):
    server = Server(folder)
    member = Member(server)
    program = Program(server, member.token("Helpline", "read write"))
    case = journey(program)
    fields(program, case)
    doors(server, member, program)
    methods(server, program)
    tags(program, case)
    server = once(folder, server, member, program)
    program = Program(server, member.token("Second", "read write"))
    pages(program)
    law(program)
    everything = "".join(program.get(path).text for path in ("/cases", f"/cases/{case}", f"/person?case={case}", f"/interview?case={case}",
                                                             f"/worksite?case={case}", "/duties?until=2099-01-01", "/reports"))
    check(CANARY not in everything and "Rampur" not in everything, "a name or a village left through the interface")
    page = member.get(f"/cases/{case}").text
    check(CANARY in page and "Helpline" in page, "a member does not see the name, or who told it")
    by_others = described(server, member.token("Random", "read write"))
    quick(Program(server, member.token("Quick", "read")))
    server.stop()
    print(f"programs: description {by_others}")


with tempfile.TemporaryDirectory() as place:
    try:
        main(os.path.join(place, "data"))
    except (KeyError, TypeError, IndexError, AttributeError) as broken:
        FAILURES.append(f"the rest was not asked: {broken!r}")
verdict("programs")
