"""The calendar of clocks, read back by another implementation (icalendar): labels and duties, never a name; each token its own."""

import os
import shutil
import sys
import tempfile

sys.path.insert(0, os.path.dirname(__file__))
from house import Member, Server, check, verdict  # noqa: E402
from programs_api import Program  # noqa: E402

try:
    import icalendar
except ImportError:
    sys.exit("icalendar is missing; hint: ./check makes it a place of its own")

NAME, DISTRICT = "Zephyrine Canarywala", "Sundarpurnagar"
RESCUED = {
    "work.state": "IN-TN", "force.threat": "yes", "free.movement": "no", "advance.taken": "yes", "advance.by": "self",
    "agreement.made": "yes",
}


def main():
    folder = tempfile.mkdtemp(prefix="mukti-clocks-")
    server = Server(os.path.join(folder, "data"))
    try:
        member = Member(server)
        feed, reader = member.token("calendar of the office", "clocks"), member.token("a program", "read")
        check(server.ask("GET", "/clocks.ics").status == 401, "the calendar opens without a token")
        check(server.ask("GET", "/clocks.ics?key=" + "a" * 64).status == 401, "the calendar opens with any token")
        check(server.ask("GET", f"/clocks.ics?key={reader}").status == 403, "a program's token opens the calendar")
        api = server.ask("GET", "/api/v1/cases", headers={"Authorization": f"Bearer {feed}"})
        check(api.status == 403, f"the calendar's token opens cases: {api.status}")
        empty = icalendar.Calendar.from_ical(server.ask("GET", f"/clocks.ics?key={feed}").bytes)
        check(list(empty.walk("VEVENT")) == [], "a calendar of nobody has events")
        told(server, member, feed)
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    verdict("the calendar of clocks")


def told(server, member, feed):
    """Two languages of one running clock, as another program reads them."""
    program = Program(server, member.token("the teller", "read write"))
    begun = program.tell("worksite", {"state": "IN-TN", "kind": "brick_kiln", "district": DISTRICT, "name": f"{NAME} Bricks"})
    case = begun.json["case"]
    program.tell("person", {"about.case": case, "name": NAME, "village": "Rampur", "said.speaker": "worker"})
    kept = program.tell("interview", {"about.case": case, "about.people": 1, "said.speaker": "worker", **RESCUED})
    check(kept.status == 201, f"the interview was not taken: {kept.status} {kept.text[:300]}")
    for act in ({"kind": "rescue", "on": "2026-02-02", "time": "10:00"}, {"kind": "freedom", "on": "2026-02-02", "how": "rescued"}):
        done = program.tell(act.pop("kind"), {"about.case": case, **act})
        check(done.status == 201, f"the act was not taken: {done.status} {done.text[:300]}")
    for tongue, word in (("en", "Release certificate"), ("hi", "प्रमाण")):
        got = server.ask("GET", f"/clocks.ics?key={feed}&tongue={tongue}")
        check(got.getheader("Content-Type", "").startswith("text/calendar"), "it is not said to be a calendar")
        check(all(len(line) <= 75 for line in got.bytes.split(b"\r\n")), "a line is longer than 75 octets")
        events = list(icalendar.Calendar.from_ical(got.bytes).walk("VEVENT"))
        check(any(word in str(event["SUMMARY"]) for event in events), f"{tongue}: {[str(e['SUMMARY']) for e in events]}")
        hours = [event for event in events if word in str(event["SUMMARY"])]
        check(hours and hours[0]["DTSTART"].dt.strftime("%Y-%m-%dT%H:%M%z") == "2026-02-03T04:30+0000", f"{[e['DTSTART'].dt for e in hours]}")
        check(len({str(event["UID"]) for event in events}) == len(events), "two events have one id")
        text = got.text.replace("\r\n ", "")
        check(NAME not in text and DISTRICT not in text, "a name or a place stands in the calendar")


if __name__ == "__main__":
    main()
