"""Receivers of others against a real server: one that is well, one that is down, slow, broken, or leads elsewhere.

What arrives is signed as Standard Webhooks says, carries an id and a time and not a word more, and has the same id at every try, also
after the server was killed. No receiver keeps a deed waiting; none that is not on the list hears anything.
"""

import base64
import hashlib
import hmac
import http.server
import json
import os
import re
import signal
import socket
import ssl
import subprocess
import tempfile
import threading
import time

import house
import programs_api as api
from house import check


class Receiver:
    """Hears what is told on loopback, and answers as it was told to."""

    def __init__(self, answer=204, wait=0, location=None, port=0, cert=None):
        heard = self.heard = []

        class Hears(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                heard.append((dict(self.headers), body, time.time()))
                time.sleep(wait)
                self.send_response(self.server.answer)
                if location:
                    self.send_header("Location", location)
                self.send_header("Content-Length", "0")
                self.end_headers()

            do_GET = do_POST

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", port), Hears)
        self.server.answer = answer
        if cert:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(cert)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def wait(self, count, seconds=25):
        until = time.monotonic() + seconds
        while len(self.heard) < count and time.monotonic() < until:
            time.sleep(0.1)
        return len(self.heard) >= count


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def add(member, address):
    page = member.post("/programs/webhooks", {"address": address})
    secret = re.search(r"whsec_[A-Za-z0-9+/=]+", page.text)
    return page, secret.group(0) if secret else None


def signed(secret, headers, body):
    text = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    mac = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), text, hashlib.sha256).digest()
    return headers["webhook-signature"] == "v1," + base64.b64encode(mac).decode()


def main(folder, scratch):
    cert = os.path.join(scratch, "own.pem")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-keyout", cert,
                    "-out", cert + ".crt"], check=True, capture_output=True)
    open(cert, "a").write(open(cert + ".crt").read())
    well, broken, slow, inner = Receiver(), Receiver(answer=500), Receiver(wait=60), Receiver()
    leads, unlisted, own = Receiver(answer=302, location=f"http://127.0.0.1:{inner.port}/x"), Receiver(), Receiver(cert=cert)
    down = free_port()
    ports = [well.port, broken.port, slow.port, leads.port, own.port, down]
    more = [word for port in ports for word in ("--webhook", f"127.0.0.1:{port}")] + ["--webhook", "localhost"]
    server = house.Server(folder, more=more)
    member = house.Member(server)
    program = api.Program(server, member.token("Helpline", "read write"))
    secrets = {}
    for name, receiver in (("well", well), ("broken", broken), ("slow", slow), ("leads", leads)):
        _, secrets[name] = add(member, f"http://127.0.0.1:{receiver.port}/hook")
        check(secrets[name], f"{name}: it could not be added")
    add(member, f"http://127.0.0.1:{down}/hook")
    add(member, f"https://127.0.0.1:{own.port}/hook")
    for bad in (f"http://127.0.0.1:{unlisted.port}/", "http://169.254.169.254/latest/", "https://example.org/", f"http://localhost:{well.port}/",
                f"http://127.0.0.1:{well.port}@evil.example/", f"http://0x7f.1:{well.port}/", "file:///etc/passwd", "gopher://127.0.0.1/"):
        page, secret = add(member, bad)
        check(page.status == 422 and not secret and "422-86" in page.text, f"{bad} was taken: {page.status}")
    check(not well.heard, "something was told before anything was new")
    time.sleep(3)
    began = time.monotonic()
    for _ in range(20):
        check(program.tell("worksite", {"state": "IN-TN", "name": api.CANARY}).status == 201, "a deed was refused")
    took = time.monotonic() - began
    check(took < 5, f"20 deeds took {took:.1f} s while a receiver slept")
    check(well.wait(1), "the receiver that is well heard nothing")
    headers, body, _ = well.heard[0]
    said = json.loads(body)
    check(signed(secrets["well"], headers, body), "the signature is not that of Standard Webhooks")
    check(not signed(secrets["broken"], headers, body), "two addresses have one secret")
    check(set(said) == {"id", "type", "timestamp"} and said["type"] == "cases.new" and said["id"] == headers["webhook-id"], f"more is said: {said}")
    check(abs(time.time() - int(headers["webhook-timestamp"])) < 60, "the time is another")
    check("Cookie" not in headers and "Authorization" not in headers, "something of ours goes with it")
    check(broken.wait(2, 30), f"the broken one was tried {len(broken.heard)} times")
    check(len({headers["webhook-id"] for headers, _, _ in broken.heard}) == 1, "an event tried again has another id")
    before = broken.heard[0][0]["webhook-id"]
    check(leads.wait(1) and not inner.heard, "a redirection was followed")
    check(not own.heard and not unlisted.heard, "somebody was told who must not be")
    time.sleep(4)
    quiet = len(well.heard)
    member.get("/cases")
    case = program.get("/cases").json["data"][0]["id"]
    member.get(f"/cases/{case}")
    time.sleep(5)
    check(len(well.heard) == quiet, "that somebody read was told as news")
    server.stop(signal.SIGKILL)
    broken.server.answer = 200
    count = len(broken.heard)
    late = Receiver(port=down)
    server = house.Server(folder, server.port, more)
    member.server = server
    check(broken.wait(count + 1, 60) and broken.heard[-1][0]["webhook-id"] == before, "after a kill the event came with another id, or not")
    check(signed(secrets["broken"], *broken.heard[-1][:2]), "after a kill it is signed otherwise")
    check(late.wait(1, 60), "the one that was down heard nothing when it was up again")
    page = member.get("/programs").text
    check("tried" in page and "last told" in page, "the page does not say how it went")
    ids = re.findall(r'name="webhook" value="([0-9a-f]{32})"', page)
    check(len(ids) == 6, f"the page lists {len(ids)} of 6 addresses")
    for one in ids:
        member.post("/programs/webhooks/remove", {"webhook": one})
    told = len(well.heard)
    program.server = server
    program.tell("worksite", {"state": "IN-TN"})
    time.sleep(5)
    check(len(well.heard) == told, "an address that was taken away was told")
    everything = b"".join(body for receiver in (well, broken, slow, leads, late) for _, body, _ in receiver.heard)
    check(api.CANARY.encode() not in everything and case.encode() not in everything, "something of a case was told")
    server.stop()
    tries = len(broken.heard)
    print(f"webhooks: told, signed, tried again ({tries} times the broken one), kept over a kill; 20 deeds in {took:.1f} s meanwhile")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        main(os.path.join(place, "data"), place)
    house.verdict("webhooks")
