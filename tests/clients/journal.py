#!/usr/bin/env python3
"""The journal as others meet it: exported and verified in another language, cosigned by files, time-stamped by openssl."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

MUKTI = os.environ["MUKTI"]
HOUSE = Path(__file__).resolve().parents[2]
VERIFY = HOUSE / "tools/verify/mukti_verify.py"
CHECKED = 0


def run(*arguments, good=True, **more):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, **more)
    said = done.stdout.decode(errors="replace") + done.stderr.decode(errors="replace")
    if good is not None and (done.returncode == 0) != good:
        sys.exit(f"{' '.join(map(str, arguments))}: ended with {done.returncode}\n{said}")
    return said


def holds(what, condition):
    global CHECKED
    if not condition:
        sys.exit(f"does not hold: {what}")
    CHECKED += 1


def journal(data, *arguments, good=True):
    return run(MUKTI, "journal", "--data", data, *arguments, good=good)


def main(folder):
    ours, partner = folder / "ours", folder / "partner"
    for data in (ours, partner):
        run(MUKTI, "demo", "--no-serve", "--dir", data)
    head = json.loads(journal(ours, "head", "--json"))
    witness = json.loads(journal(partner, "head", "--json"))["witness_key"]
    found = json.loads(journal(ours, "verify", "--json"))
    holds("an honest journal verifies", found["fault"] is None and found["entries"] == head["size"])

    export = folder / "journal.ndjson"
    journal(ours, "export", export)
    key = head["keys"][0]
    holds("Python agrees with an honest export", run(sys.executable, VERIFY, export, "--key", key) != "")
    lines = export.read_text().splitlines()
    entry = json.loads(lines[17])
    entry["hour"] -= 3600
    (folder / "altered.ndjson").write_text("\n".join(lines[:17] + [json.dumps(entry)] + lines[18:]) + "\n")
    said = run(sys.executable, VERIFY, folder / "altered.ndjson", "--key", key, good=False)
    holds(f"Python says what an altered export does not follow: {said}", said.strip() != "" and "Traceback" not in said)
    text = export.read_text()
    holds("an export holds no name of the demo", not any(name in text for name in ("Meena", "Sundarpur", "Fatima")))

    journal(ours, "ask", folder / "request")
    journal(partner, "cosign", folder / "request", "--log", key, folder / "cosigned")
    journal(ours, "take", folder / "cosigned")
    found = json.loads(journal(ours, "verify", "--witness", witness, "--json"))
    holds("a partner vouches for all of it", found["cosigned_until"] == head["size"])
    said = journal(partner, "cosign", folder / "request", "--log", key, folder / "again", good=False)
    holds("the same request is not cosigned twice", "600-25" in said)

    stamped(folder, ours)
    drilled(folder, ours)
    print(f"{CHECKED} checks of the journal hold")


def drilled(folder, data):
    """A backup restored elsewhere and compared; every list worked out anew; the doctor's word on both."""
    found = json.loads(run(MUKTI, "drill", "--data", data, "--scratch", folder, "--json"))
    print(f"drill: {json.dumps(found)}")
    holds("what is restored is what was backed up", found["same_root"] and found["opened"] == 1000 and found["differed"] == 0)
    holds("lists worked out anew are the same", "Every list is the same" in run(MUKTI, "rebuild", "--data", data))
    states = {row["name"]: row["state"] for row in json.loads(run(MUKTI, "doctor", "--data", data, "--json", good=None))["findings"]}
    holds("the doctor knows of the drill", states["drill"] == "well" and states["backup"] == "well")
    out = folder / "backup.age"
    run(MUKTI, "backup", "--data", data, out)
    damaged = bytearray(out.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    bad = folder / "damaged.age"
    bad.write_bytes(damaged)
    (folder / "damaged.age.keys").write_bytes((folder / "backup.age.keys").read_bytes())
    key = data.with_name(data.name + ".key")
    said = run(MUKTI, "restore", bad, "--data", folder / "elsewhere", "--key-file", key, good=False)
    holds("a damaged backup is named and not restored", "600-27" in said and "damaged.age" in said)
    run(MUKTI, "restore", out, "--data", folder / "whole", "--key-file", key)
    holds("a whole one is", "holds" in run(MUKTI, "journal", "--data", folder / "whole", "--key-file", key, "verify"))


def stamped(folder, data):
    """A time-stamping authority of our own, by openssl."""
    tsa = folder / "tsa"
    tsa.mkdir()
    (tsa / "serial").write_text("01\n")
    (tsa / "tsa.cnf").write_text(
        "[tsa]\ndefault_tsa = t\n[t]\ndir = .\nserial = serial\ncrypto_device = builtin\nsigner_digest = sha256\n"
        "default_policy = 1.2.3.4\ndigests = sha256\naccuracy = secs:1\nordering = yes\ntsa_name = yes\ness_cert_id_chain = no\n"
        "[req]\ndistinguished_name = dn\nprompt = no\n[dn]\nCN = Invented time\n"
        "[ext]\nextendedKeyUsage = critical,timeStamping\n"
    )
    run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", "key.pem", "-out", "cert.pem",
        "-config", "tsa.cnf", "-extensions", "ext", cwd=tsa)
    journal(data, "ask-time", folder / "question.tsq")
    said = run("openssl", "ts", "-query", "-in", folder / "question.tsq", "-text")
    holds("openssl reads the question", "sha256" in said.lower() and "Certificate required: yes" in said)
    run("openssl", "ts", "-reply", "-config", "tsa.cnf", "-queryfile", folder / "question.tsq", "-signer", "cert.pem",
        "-inkey", "key.pem", "-out", folder / "answer.tsr", cwd=tsa)
    run("openssl", "ts", "-verify", "-queryfile", folder / "question.tsq", "-in", folder / "answer.tsr", "-CAfile",
        tsa / "cert.pem")
    holds("the answer is taken", "covers" in journal(data, "take-time", folder / "answer.tsr"))
    forged = bytearray((folder / "answer.tsr").read_bytes())
    question = (folder / "question.tsq").read_bytes()
    imprint = question[question.index(b"\x04\x20") + 2:][:32]
    at = forged.index(imprint)
    forged[at] ^= 1
    (folder / "forged.tsr").write_bytes(forged)
    journal(data, "take-time", folder / "forged.tsr", good=False)
    holds("a time stamp of something else is refused", True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        main(Path(scratch))
