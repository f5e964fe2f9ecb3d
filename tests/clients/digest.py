"""The digest by e-mail, taken by another implementation of SMTP (aiosmtpd) on this machine: to whom it was wished, with counts or
without, never a name, a label or a place; nobody who did not ask, and nothing once it was taken back."""

import email
import email.policy
import os
import shutil
import socket
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(__file__))
from house import MUKTI, Member, Server, check, verdict  # noqa: E402
from programs_api import Program  # noqa: E402

try:
    from aiosmtpd.controller import Controller
except ImportError:
    sys.exit("aiosmtpd is missing; hint: ./check makes it a place of its own")

NAME, DISTRICT = "Zephyrine Canarywala", "Sundarpurnagar"
TO, LINK = "fatima@mail.example", "https://desk.example.org/"


class Box:
    """What the server took."""

    def __init__(self):
        self.taken = []

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos == ["full@mail.example"]:
            return "552 the mailbox is full"
        self.taken.append(envelope)
        return "250 taken"


def main():
    folder = tempfile.mkdtemp(prefix="mukti-digest-")
    data = os.path.join(folder, "data")
    server = Server(data)
    box = Box()
    smtp = Controller(box, hostname="127.0.0.1", port=free_port())
    smtp.start()
    try:
        member = Member(server)
        tell(server, member)
        send = lambda *more: run(data, smtp, *more)  # noqa: E731
        check(send().returncode == 0 and box.taken == [], "somebody who did not ask is written to")
        choose(member, TO, "counts")
        dry = send("--dry-run")
        check(dry.returncode == 0 and box.taken == [] and "1" in dry.stdout, f"a dry run sends: {dry.stdout} {dry.stderr}")
        read(send(), box, counts=True)
        choose(member, TO, "something")
        read(send(), box, counts=False)
        choose(member, "full@mail.example", "counts")
        full = send()
        check(full.returncode == 2 and box.taken == [], f"a full mailbox is not said: {full.returncode}")
        check("full@" not in full.stdout + full.stderr, "an address stands in what the command says")
        refused = member.post("/desk/digest", {"to": "a@b\r\nBcc: c@d", "tells": "counts"})
        check(refused.status == 400, f"two lines are an address: {refused.status}")
        choose(member, TO, "")
        check(send().returncode == 0 and box.taken == [], "it goes on after it was taken back")
        open_wire = run(data, smtp, smtp_at="mail.example.org:25")
        check(open_wire.returncode == 1, "it speaks in the open to another machine")
    finally:
        smtp.stop()
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    verdict("the digest by e-mail")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def run(data, smtp, *more, smtp_at=None):
    at = smtp_at or f"127.0.0.1:{smtp.port}"
    command = [MUKTI, "digest", "--data", data, "--smtp", at, "--tls", "none", "--from", "desk@mail.example", "--link", LINK]
    return subprocess.run(command + list(more), capture_output=True, text=True, timeout=120)


def choose(member, to, tells):
    done = member.post("/desk/digest", {"to": to, "tells": tells})
    check(done.status in (200, 303), f"the choice was not kept: {done.status} {done.text[:300]}")


def read(done, box, counts):
    check(done.returncode == 0, f"it was not sent: {done.stdout} {done.stderr}")
    check(len(box.taken) == 1, f"{len(box.taken)} messages for one member")
    envelope = box.taken.pop()
    check(envelope.rcpt_tos == [TO], f"{envelope.rcpt_tos}")
    message = email.message_from_bytes(envelope.content, policy=email.policy.default)
    text, subject = message.get_content(), str(message["subject"])
    check(LINK in text, f"no way to sign in: {text}")
    check(any(letter.isdigit() for letter in text.replace(LINK, "")) == counts, f"counts={counts}: {text}")
    for word in (NAME, DISTRICT, "TN-0", "bonded", "labour", "Mukti", "mukti"):
        check(word not in text + subject, f"{word} stands in it: {subject} / {text}")


def tell(server, member):
    """One case with running clocks."""
    program = Program(server, member.token("the teller", "read write"))
    begun = program.tell("worksite", {"state": "IN-TN", "kind": "brick_kiln", "district": DISTRICT, "name": f"{NAME} Bricks"})
    case = begun.json["case"]
    program.tell("person", {"about.case": case, "name": NAME, "said.speaker": "worker"})
    told = {"work.state": "IN-TN", "force.threat": "yes", "free.movement": "no", "advance.taken": "yes", "advance.by": "self"}
    kept = program.tell("interview", {"about.case": case, "about.people": 1, "said.speaker": "worker", **told})
    check(kept.status == 201, f"the interview was not taken: {kept.status} {kept.text[:300]}")
    for act in ({"kind": "rescue", "on": "2026-02-02"}, {"kind": "freedom", "on": "2026-02-02", "how": "rescued"}):
        done = program.tell(act.pop("kind"), {"about.case": case, **act})
        check(done.status == 201, f"the act was not taken: {done.status} {done.text[:300]}")


if __name__ == "__main__":
    main()
