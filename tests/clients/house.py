"""What every client needs: a server over a folder, somebody at the desk, and the count of what does not hold."""

import http.client
import os
import re
import signal
import subprocess
import sys
import urllib.parse

MUKTI = os.environ.get("MUKTI", "mukti")
PASSPHRASE = "four quiet kilns at dawn"
FAILURES = []


def check(holds, what):
    if not holds:
        FAILURES.append(what)


def verdict(name, well="every rule holds"):
    """Says what does not hold, and ends the program."""
    for failure in FAILURES:
        print(f"FAILED: {failure}")
    print(f"{name}: {f'{len(FAILURES)} failed' if FAILURES else well}")
    sys.exit(1 if FAILURES else 0)


class Server:
    """One `mukti serve`."""

    def __init__(self, folder, port=0, more=(), environment=None):
        words = [MUKTI, "serve", "--data", folder, "--listen", f"127.0.0.1:{port}", *more]
        self.running = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})})
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
        """One request on a line of its own."""
        to = http.client.HTTPConnection(self.host, self.port, timeout=120)
        to.request(method, path, body=body, headers=headers or {}, encode_chunked="Transfer-Encoding" in (headers or {}))
        answer = to.getresponse()
        answer.bytes = answer.read()
        answer.text = answer.bytes.decode("utf-8", "replace")
        to.close()
        return answer

    def stop(self, how=signal.SIGINT):
        self.running.send_signal(how)
        return self.running.wait(60)


class Member:
    """Somebody at the desk, through the pages."""

    def __init__(self, server):
        self.server, self.seat = server, ""
        form = {"code": server.code, "name": "Fatima", "passphrase": PASSPHRASE, "again": PASSPHRASE}
        self.seat = self.post("/enrol", form).getheader("Set-Cookie", "").split(";")[0]
        assert self.seat.startswith("seat="), "nobody could sign up"

    def headers(self):
        return {"Sec-Fetch-Site": "same-origin", "Cookie": self.seat}

    def get(self, path):
        return self.server.ask("GET", path, headers=self.headers())

    def post(self, path, form):
        headers = {**self.headers(), "Content-Type": "application/x-www-form-urlencoded"}
        return self.server.ask("POST", path, urllib.parse.urlencode(form), headers)

    def device(self, name, language):
        """The address of a new phone."""
        page = self.post("/phones", {"name": name, "language": language}).text
        return re.search(r"http://[\d.:]+(/key/[A-Za-z0-9!$]{64})", page).group(1)

    def token(self, name, scope):
        """The token of a new program."""
        page = self.post("/programs", {"name": name, "scope": scope}).text
        return re.search(r"<code[^>]*>([A-Za-z0-9_-]{64})</code>", page).group(1)
