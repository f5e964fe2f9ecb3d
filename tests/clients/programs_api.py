"""A program that asks and tells with a token, for the tests that need one."""

import http.client
import json
import urllib.parse
import uuid

CANARY = "Zephyrine Canarywala"


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
