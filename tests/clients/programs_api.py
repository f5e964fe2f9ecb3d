"""A server, somebody at the desk and a program, for the tests that need all three."""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import urllib.parse
import uuid

MUKTI = os.environ.get("MUKTI", "mukti")
FAILURES = []
CANARY = "Zephyrine Canarywala"


def check(holds, what):
    if not holds:
        FAILURES.append(what)


class Server:
    """A server over a folder."""

    def __init__(self, folder, port=0, more=()):
        words = [MUKTI, "serve", "--data", folder, "--listen", f"127.0.0.1:{port}", *more]
        self.running = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
        self.code = None
        for line in self.running.stdout:
            code = re.search(r"with this code.*: (\S+)", line)
            self.code = code.group(1) if code else self.code
            address = re.search(r"http://([\d.]+):(\d+)/", line)
            if address:
                self.host, self.port = address.group(1), int(address.group(2))
                return
        sys.exit("the server did not start")

    def ask(self, method, path, body=None, headers=None):
        to = http.client.HTTPConnection(self.host, self.port, timeout=120)
        to.request(method, path, body=body, headers=headers or {})
        answer = to.getresponse()
        answer.text = answer.read().decode("utf-8", "replace")
        to.close()
        return answer

    def stop(self, how=signal.SIGINT):
        self.running.send_signal(how)
        self.running.wait(60)


class Member:
    """Somebody at the desk, through the pages."""

    def __init__(self, server):
        self.server, self.seat = server, ""
        passphrase = "four quiet kilns at dawn"
        form = {"code": server.code, "name": "Fatima", "passphrase": passphrase, "again": passphrase}
        self.seat = self.post("/enrol", form).getheader("Set-Cookie", "").split(";")[0]
        assert self.seat.startswith("seat="), "nobody could sign up"

    def headers(self):
        return {"Sec-Fetch-Site": "same-origin", "Cookie": self.seat}

    def get(self, path):
        return self.server.ask("GET", path, headers=self.headers())

    def post(self, path, form):
        headers = {**self.headers(), "Content-Type": "application/x-www-form-urlencoded"}
        return self.server.ask("POST", path, urllib.parse.urlencode(form), headers)

    def token(self, name, scope):
        page = self.post("/programs", {"name": name, "scope": scope}).text
        return re.search(r"<code[^>]*>([A-Za-z0-9_-]{64})</code>", page).group(1)


class Program:
    """What a program does: asks and tells with its token."""

    def __init__(self, server, token):
        self.server, self.token = server, token

    def get(self, path, **headers):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = self.server.ask("GET", "/api/v1" + path, headers={"Authorization": f"Bearer {self.token}", **named})
        answer.json = json.loads(answer.text) if answer.text else None
        return answer

    def tell(self, kind, record, key=None, **headers):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        body = record if isinstance(record, (str, bytes)) else json.dumps(record)
        sent = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json", "Idempotency-Key": key or str(uuid.uuid4())}
        answer = self.server.ask("POST", f"/api/v1/{kind}", body, {**sent, **named})
        answer.json = json.loads(answer.text) if answer.text else None
        return answer
