"""Two servers on one PostgreSQL: nothing is lost or doubled, and what is done on one holds on the other at once."""

import glob
import http.client
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse

import house
from house import MUKTI, PASSPHRASE

HANDS = 6
CASES_EACH = 5
PEOPLE_TOGETHER = 20
CHECKED = 0


def holds(what, condition):
    global CHECKED
    if not condition:
        raise SystemExit(f"does not hold: {what}")
    CHECKED += 1


class Postgres:
    """A server of the test's own, from the system's programs, as a user without rights."""

    def __init__(self, folder):
        self.folder = folder
        programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)
        found = shutil.which("initdb")
        self.bin = os.path.dirname(os.path.realpath(found)) if found else programs[0]
        os.mkdir(folder)
        if os.getuid() == 0:
            user = pwd.getpwnam("nobody")
            os.chown(folder, user.pw_uid, user.pw_gid)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.run("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync", "-D", f"{folder}/data")
        options = f"-p {self.port} -k {folder} -c listen_addresses=127.0.0.1"
        self.run("pg_ctl", "start", "-w", "-D", f"{folder}/data", "-l", f"{folder}/log", "-o", options)
        self.url = f"host={folder} port={self.port} user=postgres dbname=postgres"

    def run(self, program, *words):
        words = [os.path.join(self.bin, program), *words]
        if os.getuid() == 0:
            words = ["runuser", "-u", "nobody", "--", *words]
        subprocess.run(words, check=True, cwd="/", stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)

    def stop(self):
        self.run("pg_ctl", "stop", "-w", "-m", "immediate", "-D", f"{self.folder}/data")


class Server(house.Server):
    """One of two on a database."""

    def __init__(self, folder, url, key):
        super().__init__(folder, more=["--key-file", key], environment={"MUKTI_DATABASE": url})

    def stop(self, how=signal.SIGINT):
        holds("a server ends well", super().stop(how) == 0)


class Seat:
    """What one browser holds; it may go to either server."""

    def __init__(self, cookie=""):
        self.cookie = cookie

    def ask(self, server, method, path, form=None):
        to = http.client.HTTPConnection(server.host, server.port, timeout=120)
        headers = {"Sec-Fetch-Site": "same-origin", "Cookie": self.cookie}
        body = None
        if form is not None:
            body = urllib.parse.urlencode(form)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        to.request(method, path, body=body, headers=headers)
        answer = to.getresponse()
        answer.text = answer.read().decode("utf-8", "replace")
        to.close()
        if answer.getheader("Set-Cookie", "").startswith("seat="):
            self.cookie = answer.getheader("Set-Cookie").split(";")[0]
        return answer

    def is_in(self, server):
        answer = self.ask(server, "GET", "/cases")
        return answer.status == 200 and "/sign-in" not in (answer.getheader("Location") or "")

    def new_case(self, server, name):
        answer = self.ask(server, "POST", "/cases/new", {"state": "IN-TN", "name": name})
        return re.match(r"/cases/[0-9a-f]{32}", answer.getheader("Location") or "").group(0)

    def add_person(self, server, case, name):
        """Adds somebody; a page that was overtaken by another is sent again, as a person would."""
        for _ in range(50):
            answer = self.ask(server, "POST", f"{case}/people/new", {"name": name, "says": "worker"})
            if answer.status == 303:
                return
            if answer.status != 409:
                raise SystemExit(f"a person was answered {answer.status}: {answer.text[:400]}")
            time.sleep(0.05)
        raise SystemExit("a person was overtaken fifty times")

    def search(self, server, words):
        return self.ask(server, "POST", "/search", {"words": words}).text


def at_once(jobs):
    failures = []

    def guarded(job, *words):
        try:
            job(*words)
        except BaseException as why:  # pylint: disable=broad-exception-caught
            failures.append(why)

    hands = [threading.Thread(target=guarded, args=job) for job in jobs]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    if failures:
        raise SystemExit(f"failed: {failures[0]}")


def enrol(server, code, name, at="/enrol"):
    seat = Seat()
    form = {"code": code, "name": name, "passphrase": PASSPHRASE, "again": PASSPHRASE}
    answer = seat.ask(server, "POST", at, form)
    holds(f"{name} comes in at {at}: {answer.status}", seat.cookie.startswith("seat="))
    return seat


def people(page):
    return sorted(set(re.findall(r"/people/([0-9a-f]{32})/interview", page)))


def deeds_in_parallel(one, two, first, second):
    """Cases on both servers, and people told into one case on both: each there once, seen from either."""
    made, lock = [], threading.Lock()

    def work(server, seat, hand):
        for number in range(CASES_EACH):
            name = f"Worker {hand} {number}"
            case = seat.new_case(server, name)
            with lock:
                made.append((case, name))

    at_once([(work, (one, two)[hand % 2], (first, second)[hand // 2 % 2], hand) for hand in range(HANDS)])
    holds("every case has an address of its own", len({case for case, _ in made}) == HANDS * CASES_EACH)
    for case, name in made:
        for server in (one, two):
            page = first.ask(server, "GET", case)
            holds(f"{name} is in their case once", page.status == 200 and name in page.text and len(people(page.text)) == 1)
    shared = first.new_case(one, "Sita")

    def tell(server, seat, which):
        for number in range(PEOPLE_TOGETHER // 2):
            seat.add_person(server, shared, f"Together {which} {number}")

    at_once([(tell, one, first, "one"), (tell, two, second, "two")])
    for server in (one, two):
        page = second.ask(server, "GET", shared).text
        names = [f"Together {which} {number}" for which in ("one", "two") for number in range(PEOPLE_TOGETHER // 2)]
        holds("everybody told into one case on both servers is there", all(name in page for name in names))
        # Whoever is being shown, the first one, has no link to be shown.
        numbers = {int(number) for number in re.findall(r"[?&;]person=(\d+)", page)}
        holds(f"and nobody twice: {sorted(numbers)}", numbers == set(range(2, PEOPLE_TOGETHER + 2)))
    return HANDS * CASES_EACH + 1


def answers(one, two, seat):
    """An answer given on one is worked with on the other."""
    case = seat.new_case(one, "Meena")
    person = people(seat.ask(one, "GET", case).text)[0]
    kept = seat.ask(two, "POST", f"{case}/people/{person}/answers/free.movement", {"free.movement": "no", "says": "worker"})
    holds(f"an answer is kept: {kept.status}", kept.status == 303)
    pages = [re.sub(r"\s+", " ", seat.ask(server, "GET", case).text) for server in (one, two)]
    holds("both servers show the same page after it", pages[0] == pages[1])
    return case, person


def forgetting(one, two, seat, case, person):
    """Who is forgotten on one is found and shown on neither."""
    for server in (one, two):
        holds("found before", case in seat.search(server, "Meena"))
        holds("shown before", "Meena" in seat.ask(server, "GET", case).text)
    done = seat.ask(one, "POST", f"{case}/people/{person}/forget", {"reason": "asked for", "do": "forget", "lawful": "on"})
    holds(f"forgetting is done: {done.status} {done.text[:200]}", done.status == 303)
    for server in (two, one):
        holds("not shown after", "Meena" not in seat.ask(server, "GET", case).text)
        holds("not found after", case not in seat.search(server, "Meena"))


def main(folder):
    postgres = Postgres(os.path.join(folder, "postgres"))
    try:
        key = os.path.join(folder, "data.key")
        one = Server(os.path.join(folder, "one"), postgres.url, key)
        fatima = enrol(one, one.code, "Fatima")
        two = Server(os.path.join(folder, "two"), postgres.url, key)
        holds("the second server asks nobody to enrol", two.code is None)
        holds("a sign-in holds on the other server", fatima.is_in(two))
        holds("a member signs in on the other", sign_in(two, "Fatima").is_in(one))

        page = fatima.ask(one, "POST", "/desk/invite", {}).text
        code = re.search(r"<code[^>]*>([^<]+)</code>", page) or re.search(r"class=\"code[^>]*>([^<]+)<", page)
        holds("an invitation is shown", code is not None)
        ravi = enrol(two, code.group(1).strip(), "Ravi", "/join")
        holds("who came in by the other server is in on both", ravi.is_in(one) and ravi.is_in(two))
        again = Seat()
        again.ask(one, "POST", "/join", {"code": code.group(1), "name": "Mala", "passphrase": PASSPHRASE, "again": PASSPHRASE})
        holds("an invitation used on one is used up on the other", not again.cookie)

        count = deeds_in_parallel(one, two, fatima, ravi)
        case, person = answers(one, two, fatima)
        forgetting(one, two, fatima, case, person)
        listed = set(re.findall(r"/cases/[0-9a-f]{32}", "".join(every_case(one, fatima))))
        holds(f"{len(listed)} cases are listed, and {count + 1} were told", len(listed) == count + 1)

        member = re.search(r'action="/desk/let-go".*?name="member" value="([0-9a-f]+)"', fatima.ask(two, "GET", "/desk").text, re.S)
        gone = fatima.ask(two, "POST", "/desk/let-go", {"member": member.group(1)})
        holds(f"a member is let go: {gone.status}", gone.status in (200, 303))
        holds("who was let go on one is out on the other at once", not ravi.is_in(one) and not ravi.is_in(two))
        holds("and does not come in again", not sign_in(one, "Ravi", good=False).cookie)
        out = fatima.ask(one, "POST", "/sign-out", {})
        holds("signing out on one holds on the other", out.status in (200, 303) and not Seat(fatima.cookie).is_in(two))
        for server in (one, two):
            server.stop()
        environment = {**os.environ, "MUKTI_DATABASE": postgres.url}
        words = [MUKTI, "journal", "--data", os.path.join(folder, "one"), "--key-file", key, "verify"]
        verified = subprocess.run(words, capture_output=True, text=True, env=environment, check=False)
        holds(f"the journal of both follows: {verified.stdout} {verified.stderr}", verified.returncode == 0)
    finally:
        postgres.stop()


def every_case(server, seat):
    """Every page of the list of cases."""
    at, seen = "/cases", set()
    while at and at not in seen:
        seen.add(at)
        page = seat.ask(server, "GET", at).text
        yield page
        on = re.findall(r'href="(/cases\?[^"]*(?:page|after|from)=[^"]*)"', page)
        at = next((html_text(link) for link in on if html_text(link) not in seen), None)


def html_text(text):
    return text.replace("&amp;", "&")


def sign_in(server, name, good=True):
    seat = Seat()
    seat.ask(server, "POST", "/sign-in", {"name": name, "passphrase": PASSPHRASE})
    if good:
        holds(f"{name} signs in", seat.cookie.startswith("seat="))
    return seat


with tempfile.TemporaryDirectory() as place:
    # The database's own user must be able to reach its folder.
    os.chmod(place, 0o755)
    main(place)
print(f"{CHECKED} checks of two servers hold")
