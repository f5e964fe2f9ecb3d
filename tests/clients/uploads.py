"""Four large files at once through a real server: every byte comes back, memory stays small, and others are not kept waiting.

Two come by an ordinary form, two piece by piece; one of these is cut off by killing the server, and goes on after a new start.
MUKTI_UPLOAD_MB sets how large each is (64; the long run: 1024).
"""

import hashlib
import http.client
import os
import random
import re
import signal
import statistics
import sys
import tempfile
import threading
import time
import urllib.parse

import house
from house import FAILURES, PASSPHRASE

MEGABYTES = int(os.environ.get("MUKTI_UPLOAD_MB", "64"))
MEMORY_MIB_MAX = 256
WAIT_MS_MAX = 500
MIB = 1 << 20


def pieces(seed):
    """The bytes of one file, a MiB at a time, the same each time they are asked for."""
    noise = random.Random(seed)
    first = b"\xff\xd8\xff\xe0" if seed == 1 else b"RIFF"
    for at in range(MEGABYTES):
        piece = noise.randbytes(MIB if at else MIB - len(first))
        yield piece if at else first + piece
    # Its length is no whole number of pieces.
    yield noise.randbytes(1234 * seed)


def digest(parts):
    """SHA-256 and length."""
    told, length = hashlib.sha256(), 0
    for part in parts:
        told.update(part)
        length += len(part)
    return told.hexdigest(), length


class Server(house.Server):
    """A server whose memory is watched."""

    def __init__(self, folder):
        self.peak = 0
        super().__init__(folder)

    def memory(self):
        """The most memory it has had, in MiB."""
        with open(f"/proc/{self.running.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmHWM:\s+(\d+) kB", status.read()).group(1)) / 1024

    def stop(self, how=signal.SIGINT):
        self.peak = max(self.peak, self.memory())
        super().stop(how)


class Browser:
    """One sign-in; a connection for each request, as several windows have."""

    def __init__(self, server):
        self.server, self.seat = server, ""

    def ask(self, method, path, body=None, headers=None, read=True):
        to = http.client.HTTPConnection(self.server.host, self.server.port, timeout=600)
        headers = {"Sec-Fetch-Site": "same-origin", "Cookie": self.seat, **(headers or {})}
        if isinstance(body, dict):
            body = urllib.parse.urlencode(body)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        to.request(method, path, body=body, headers=headers, encode_chunked="Transfer-Encoding" in headers)
        answer = to.getresponse()
        if read:
            answer.text = answer.read().decode("utf-8", "replace")
            to.close()
        return answer

    def enrol(self):
        form = {"code": self.server.code, "name": "Fatima", "passphrase": PASSPHRASE, "again": PASSPHRASE}
        answer = self.ask("POST", "/enrol", form)
        self.seat = answer.getheader("Set-Cookie", "").split(";")[0]
        assert self.seat.startswith("seat="), answer.text[:500]

    def new_case(self):
        answer = self.ask("POST", "/cases/new", {"state": "IN-TN", "kind": "brick_kiln"})
        return re.match(r"/cases/[0-9a-f]{32}", answer.getheader("Location") or "").group(0)


def by_form(browser, case, seed):
    """As a form without script sends it: one request, its length not said before."""
    sha256, _ = digest(pieces(seed))

    def body():
        for name, text in (("words", f"file {seed}"), ("sha256", sha256)):
            yield f'--kiln\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'.encode()
        yield f'--kiln\r\nContent-Disposition: form-data; name="file"; filename="{seed}.bin"\r\n\r\n'.encode()
        yield from pieces(seed)
        yield b"\r\n--kiln--\r\n"

    headers = {"Content-Type": "multipart/form-data; boundary=kiln", "Transfer-Encoding": "chunked"}
    answer = browser.ask("POST", f"{case}/files", body(), headers)
    if answer.status != 303:
        FAILURES.append(f"file {seed} by form: {answer.status} {answer.text[:300]}")


def begin(browser, case, seed):
    _, length = digest(pieces(seed))
    form = {"name": f"{seed}.bin", "words": f"file {seed}", "person": "", "bytes": str(length)}
    answer = browser.ask("POST", f"{case}/files/arriving", form)
    assert answer.status == 201, answer.text[:500]
    return answer.getheader("Location")


def go_on(browser, at, seed, until=None):
    """Sends what is missing, eight MiB at a time; stops after `until` bytes."""
    offset = int(browser.ask("HEAD", at).getheader("Upload-Offset"))
    held, here = b"", 0
    for piece in pieces(seed):
        here += len(piece)
        if here <= offset:
            continue
        held += piece[max(0, len(piece) - (here - offset)) :] if not held else piece
        if len(held) >= 8 * MIB:
            offset, held = send(browser, at, offset, held), b""
        if until and offset >= until:
            return
    if held:
        offset = send(browser, at, offset, held)
    sha256, length = digest(pieces(seed))
    if offset != length:
        FAILURES.append(f"file {seed}: {offset} of {length} bytes arrived")
    done = browser.ask("POST", at, {"sha256": sha256})
    if done.status != 201:
        FAILURES.append(f"file {seed} piece by piece: {done.status} {done.text[:300]}")


def send(browser, at, offset, held):
    headers = {"Upload-Offset": str(offset), "Content-Type": "application/octet-stream"}
    answer = browser.ask("PATCH", at, held, headers)
    assert answer.status == 204, f"{answer.status} {answer.text[:300]}"
    return int(answer.getheader("Upload-Offset"))


def others(browser, case, stop, waits):
    """Somebody else, who reads a page every now and then."""
    while not stop.is_set():
        began = time.monotonic()
        answer = browser.ask("GET", case)
        waits.append((time.monotonic() - began) * 1000)
        if answer.status != 200:
            FAILURES.append(f"somebody else was answered {answer.status}")
        stop.wait(0.05)


def at_once(*jobs):
    hands = [threading.Thread(target=job, args=words) for job, *words in jobs]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()


def saved(browser, case, address):
    """Saves a file to nowhere; its SHA-256 and what was said of its type."""
    answer = browser.ask("GET", address, read=False)
    sha256, length = digest(iter(lambda: answer.read(MIB), b""))
    assert answer.getheader("Content-Type") == "application/octet-stream", answer.getheaders()
    return sha256, length


def main(folder):
    server = Server(os.path.join(folder, "data"))
    browser = Browser(server)
    browser.enrol()
    case = browser.new_case()
    cut = begin(browser, case, 4)
    go_on(browser, cut, 4, until=MEGABYTES * MIB // 2)
    server.stop(signal.SIGKILL)
    killed_at = server.peak
    server = browser.server = Server(os.path.join(folder, "data"))
    offset = int(browser.ask("HEAD", cut).getheader("Upload-Offset"))
    if offset < MEGABYTES * MIB // 2:
        FAILURES.append(f"of {MEGABYTES * MIB // 2} bytes acknowledged before the kill, {offset} were kept")
    stop, waits = threading.Event(), []
    reader = threading.Thread(target=others, args=(browser, case, stop, waits))
    reader.start()
    began = time.monotonic()
    at_once(
        (by_form, browser, case, 1),
        (by_form, browser, case, 2),
        (lambda: go_on(browser, begin(browser, case, 3), 3),),
        (go_on, browser, cut, 4),
    )
    seconds = time.monotonic() - began
    page = browser.ask("GET", case).text
    addresses = sorted(set(re.findall(rf'href="({case}/files/[0-9a-f]{{32}})"', page)))
    came_back = [saved(browser, case, address) for address in addresses]
    stop.set()
    reader.join()
    server.stop()
    if sorted(came_back) != sorted(digest(pieces(seed)) for seed in (1, 2, 3, 4)):
        FAILURES.append(f"what came back is not what was sent: {came_back}")
    peak, p99 = max(server.peak, killed_at), statistics.quantiles(waits, n=100)[98]
    print(
        f"uploads: 4 files of {MEGABYTES} MiB at once in {seconds:.1f} s ({3.5 * MEGABYTES / seconds:.0f} MiB/s), peak memory"
        f" {peak:.0f} MiB; {len(waits)} pages for others meanwhile, p50 {statistics.median(waits):.0f} ms, p99 {p99:.0f} ms"
    )
    if peak > MEMORY_MIB_MAX:
        FAILURES.append(f"peak memory {peak:.0f} MiB is over {MEMORY_MIB_MAX} MiB")
    if p99 > WAIT_MS_MAX:
        FAILURES.append(f"others waited {p99:.0f} ms at the 99th percentile, over {WAIT_MS_MAX} ms")


with tempfile.TemporaryDirectory() as place:
    main(place)
for failure in FAILURES:
    print(f"FAILED: {failure}")
print(f"uploads: {'all came back' if not FAILURES else f'{len(FAILURES)} failed'}")
sys.exit(1 if FAILURES else 0)
