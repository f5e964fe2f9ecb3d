"""A hundred thousand invented cases through the command line: every one answered, in little memory."""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

MUKTI = os.environ.get("MUKTI", "mukti")
CASES = int(os.environ.get("MUKTI_LOAD_CASES", "100000"))
MEMORY_MB_MAX = 200


def measured(words, out):
    """Runs a command into a file; gives the seconds and its largest memory in MB."""
    began = time.monotonic()
    with open(out, "wb") as sink:
        running = subprocess.Popen([MUKTI, *words], stdout=sink)
        _, status, used = os.wait4(running.pid, 0)
    assert os.waitstatus_to_exitcode(status) == 0, f"{words[0]} ended with {os.waitstatus_to_exitcode(status)}"
    return time.monotonic() - began, used.ru_maxrss / 1024


def lines(path):
    with open(path, "rb") as file:
        return sum(chunk.count(b"\n") for chunk in iter(lambda: file.read(1 << 20), b""))


failures = []
with tempfile.TemporaryDirectory() as folder:
    cases, results = pathlib.Path(folder) / "cases.ndjson", pathlib.Path(folder) / "results.ndjson"
    seconds, peak = measured(["simulate", "--cases", str(CASES), "--seed", "7", "--out", str(cases)], os.devnull)
    print(f"simulate: {CASES} cases, {cases.stat().st_size >> 20} MB in {seconds:.1f} s, peak memory {peak:.0f} MB")
    seconds, peak = measured(["assess", str(cases), "--on", "2026-11-21", "--format", "ndjson"], results)
    print(f"assess: {CASES / seconds:,.0f} cases a second, {results.stat().st_size >> 20} MB told, peak memory {peak:.0f} MB")
    if peak > MEMORY_MB_MAX:
        failures.append(f"peak memory {peak:.0f} MB is over {MEMORY_MB_MAX} MB")
    if lines(results) != CASES:
        failures.append(f"{lines(results)} results for {CASES} cases")

for failure in failures:
    print(f"FAILED: {failure}")
print(f"load: {2 - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
