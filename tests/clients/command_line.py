"""Uses the command line as a stranger would, most of all with bad input: named to the cell, nothing lost, no panic."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

MUKTI = os.environ.get("MUKTI", "mukti")
PASSED, FAILED = [], []


def run(*words, stdin=None):
    """Runs one command; `told` is what it printed, `said` its errors."""
    done = subprocess.run([MUKTI, *words], input=stdin, capture_output=True, timeout=300, check=False)
    done.told = done.stdout.decode("utf-8", "replace")
    done.said = done.stderr.decode("utf-8", "replace")
    assert "panicked" not in done.said, done.said
    return done


def assess(folder, name, content, *words):
    """Writes a file and assesses it, one JSON result a line."""
    file = pathlib.Path(folder) / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    done = run("assess", str(file), "--on", "2026-11-21", "--format", "ndjson", *words)
    done.results = [json.loads(line) for line in done.told.splitlines() if line.strip()]
    return done


def check(says):
    """Registers a test under a sentence that could be false."""

    def wrap(test):
        with tempfile.TemporaryDirectory() as folder:
            try:
                test(folder)
                PASSED.append(says)
            except Exception as why:  # noqa: BLE001 - every failure is told, and the others still run
                FAILED.append(says)
                print(f"FAILED: {says}\n    {type(why).__name__}: {str(why)[:1500]}")
        return test

    return wrap


HEADER = "case,work.state,work.kind,work.from,worker.age,advance.taken,advance.amount,wage.amount,wage.unit\n"
GOOD = "Meena,IN-TN,brick_kiln,2024-01,31,yes,35000,3000,month\n"


def bad_cell(column, value, expected_in_message=()):
    """A sheet whose second row has one bad cell: that row is named, the other two are assessed."""

    @check(f"a row with {column} = {value!r} is named to the cell and the other rows are assessed")
    def _(folder):
        names = HEADER.strip().split(",")
        row = GOOD.strip().replace("Meena", "Suresh").split(",")
        row[names.index(column)] = value
        done = assess(folder, "three.csv", HEADER + GOOD + ",".join(row) + "\n" + GOOD.replace("Meena", "Fatima"))
        assert done.returncode == 2, (done.returncode, done.said)
        assert [r["case"] for r in done.results] == ["Meena", "Fatima"], done.told
        for part in ("three.csv", "3", column, value, *expected_in_message):
            assert part in done.said, (part, done.said)


bad_cell("work.from", "2024-02-31")
bad_cell("advance.amount", "-500")
bad_cell("worker.age", "400")
bad_cell("work.state", "IN-ZZ")
bad_cell("wage.unit", "fortnight")
bad_cell("advance.taken", "perhaps", ("yes", "no"))
bad_cell("work.kind", "brik_kiln", ("brick_kiln",))


@check("an unknown column is an error that names the nearest known one")
def _(folder):
    done = assess(folder, "a.csv", HEADER.replace("work.state", "work.stat") + GOOD)
    assert done.returncode in (1, 2), done.returncode
    assert "work.stat" in done.said and "work.state" in done.said, done.said


@check("an id that is not in the law book finds its neighbour, and nonsense is given none")
def _(_folder):
    near = run("law", "show", "css.imediate_assistance")
    assert near.returncode == 1 and "Did you mean “css.immediate_assistance”?" in near.said, near.said
    far = run("law", "show", "nosuch")
    assert far.returncode == 1 and "“nosuch”" in far.said and "Did you mean" not in far.said, far.said


@check("a State's code from before ISO's change is the same State")
def _(folder):
    old = assess(folder, "old.csv", HEADER + GOOD.replace("IN-TN", "IN-OR"))
    new = assess(folder, "new.csv", HEADER + GOOD.replace("IN-TN", "IN-OD"))
    assert old.returncode == new.returncode == 0, old.said + new.said
    assert old.results[0]["duties"] == new.results[0]["duties"]


@check("a byte-order mark and Windows line ends change nothing")
def _(folder):
    plain = assess(folder, "plain.csv", HEADER + GOOD)
    windows = assess(folder, "windows.csv", b"\xef\xbb\xbf" + (HEADER + GOOD).replace("\n", "\r\n").encode())
    assert plain.returncode == windows.returncode == 0, plain.said + windows.said
    assert plain.results == windows.results


@check("digits of another script are read as the number they are, or named")
def _(folder):
    done = assess(folder, "a.csv", HEADER + GOOD.replace("35000", "३५०००"))
    assert done.returncode == 0 or (done.returncode == 2 and "३५०००" in done.said), done.said


@check("an empty file is told in a sentence")
def _(folder):
    done = assess(folder, "empty.csv", "")
    assert done.returncode in (1, 2) and "empty.csv" in done.said, (done.returncode, done.said)


@check("a PDF given as a sheet is told in a sentence, not in noise")
def _(folder):
    done = assess(folder, "letter.csv", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n" * 400)
    assert done.returncode in (1, 2) and "letter.csv" in done.said, (done.returncode, done.said)
    assert len(done.said) < 4000, len(done.said)


@check("two rows with one label are named")
def _(folder):
    done = assess(folder, "a.csv", HEADER + GOOD + GOOD)
    assert done.returncode == 2 and "row 3" in done.said and "column case" in done.said, (done.returncode, done.said)


@check("a file that is not there is told with its name, and nothing else is done")
def _(folder):
    done = run("assess", os.path.join(folder, "gone.csv"))
    assert done.returncode == 1 and "gone.csv" in done.said, (done.returncode, done.said)


@check("CSV, JSON, NDJSON, TOML and standard input give one result")
def _(folder):
    facts = dict(zip(HEADER.strip().split(","), GOOD.strip().split(",")))
    for name in ("worker.age", "advance.amount", "wage.amount"):
        facts[name] = int(facts[name])
    as_toml = "[[case]]\n" + "".join(f'"{k}" = {json.dumps(v)}\n' for k, v in facts.items())
    row = assess(folder, "a.csv", HEADER + GOOD)
    others = [
        assess(folder, "a.json", json.dumps([facts])),
        assess(folder, "a.ndjson", json.dumps(facts) + "\n"),
    ]
    for other in others:
        assert other.returncode == 0, other.said
        assert other.results[0]["finding"]["status"] == row.results[0]["finding"]["status"]
        assert other.results[0]["duties"] == row.results[0]["duties"]
    toml = assess(folder, "a.toml", as_toml)
    assert toml.returncode == 0, toml.said
    assert toml.results[0]["duties"] == row.results[0]["duties"]
    piped = run("assess", "-", "--on", "2026-11-21", "--format", "ndjson", stdin=(json.dumps(facts) + "\n").encode())
    assert piped.returncode == 0 and json.loads(piped.told)["case"] == "Meena", piped.said


@check("every language of the letters asks its questions")
def _(folder):
    asked = set()
    for tag in ("en", "hi", "ta", "ur"):
        done = assess(folder, "a.csv", HEADER + GOOD, "--language", tag)
        asked.add(done.results[0]["finding"]["ask"][0]["question"])
    assert len(asked) == 4, asked


def one_result(folder, **facts):
    """The result for one person; underscores of the keyword become dots."""
    told = {"case": "Meena", **{name.replace("__", "."): value for name, value in facts.items()}}
    done = assess(folder, "one.ndjson", json.dumps(told) + "\n")
    assert done.returncode == 0, done.said
    return done.results[0]


IN_A_KILN = {
    "work__state": "IN-TN",
    "work__kind": "brick_kiln",
    "work__from": "2020-11",
    "advance__taken": "yes",
    "advance__by": "self",
    "free__movement": "no",
    "worker__age": 31,
    "worker__sex": "female",
}


def assistance(result):
    return next(e for e in result["entitlements"] if e["id"] == "css.immediate_assistance")


@check("one freed the day before the scheme changed and one freed the day after get different assistance")
def _(folder):
    before = assistance(one_result(folder, **IN_A_KILN, freed__on="2022-01-26", freed__how="rescued"))
    after = assistance(one_result(folder, **IN_A_KILN, freed__on="2022-01-27", freed__how="rescued"))
    assert before["amount_rupees"] and after["amount_rupees"], (before, after)
    assert before["amount_rupees"] < after["amount_rupees"], (before, after)


@check("after the approval ended the amount is not known, and the last known one is told beside it")
def _(folder):
    last = assistance(one_result(folder, **IN_A_KILN, freed__on="2026-03-31", freed__how="rescued"))
    now = assistance(one_result(folder, **IN_A_KILN, freed__on="2026-04-02", freed__how="rescued"))
    assert now["amount_rupees"] is None and now["grade"] == "unknown", now
    assert now["last_known_rupees"] == last["amount_rupees"] is not None, (last, now)


@check("someone who escaped has clocks too")
def _(folder):
    duties = one_result(folder, **IN_A_KILN, freed__on="2026-03-02", freed__how="escaped")["duties"]
    assert any(duty["last_day"] or duty["benchmark_day"] for duty in duties), duties


@check("work that ended on 30 June 2024 is under the Penal Code, work begun the next day under the Sanhita")
def _(folder):
    held = {**IN_A_KILN, "force__confinement": "yes", "force__threat": "yes"}
    old = one_result(folder, **{**held, "work__from": "2024-06-01"}, work__to="2024-06-30", freed__on="2024-06-30")
    new = one_result(folder, **{**held, "work__from": "2024-07-01"}, work__to="2024-08-30", freed__on="2024-08-30")
    codes = [{o["provision"].split()[0] for o in result["offences"]} for result in (old, new)]
    assert "ipc-1860" in codes[0] and "bns-2023" not in codes[0], codes
    assert "bns-2023" in codes[1] and "ipc-1860" not in codes[1], codes


@check("help names every command and shows an example")
def _(_folder):
    whole = run("--help").told
    of_the_desk = ("backup", "restore", "drill", "doctor", "rebuild", "journal", "keys")
    for command in ("demo", "serve", "assess", "law", "form", "simulate", *of_the_desk):
        assert command in whole, command
        one = run(command, "--help")
        assert one.returncode == 0 and f"mukti {command}" in one.told, one.told


@check("the server refuses an address that is not loopback and says why")
def _(folder):
    done = run("serve", "--data", folder, "--listen", "0.0.0.0:18099")
    assert done.returncode == 1 and done.said.strip(), (done.returncode, done.said)


@check("the same seed simulates the same cases")
def _(_folder):
    one, two = (run("simulate", "--cases", "50", "--seed", "7").stdout for _ in range(2))
    assert one == two and one, "differs, or nothing was told"


@check("letters are written as PDF, the same bytes twice")
def _(folder):
    written = []
    for name in ("one", "two"):
        where = pathlib.Path(folder) / name
        freed = HEADER.strip() + ",freed.on,freed.how\n" + GOOD.strip() + ",2026-03-02,escaped\n"
        done = assess(folder, "a.csv", freed, "--letters", str(where), "--language", "hi")
        assert done.returncode == 0, done.said
        written.append({p.name: p.read_bytes() for p in sorted(where.rglob("*.pdf"))})
    assert written[0] and written[0] == written[1], [sorted(w) for w in written]
    assert all(bytes_.startswith(b"%PDF-") for bytes_ in written[0].values())


@check("the interview is given as a form for phones, a header and a schema")
def _(_folder):
    assert run("form", "interview", "--as", "csv-header").told.startswith("case,"), "header"
    assert json.loads(run("form", "interview", "--as", "json-schema").told)["type"] == "object"
    assert "<h:html" in run("form", "interview", "--as", "xform", "--language", "hi").told


print(f"command_line: {len(PASSED)} passed, {len(FAILED)} failed")
sys.exit(1 if FAILED else 0)
