#!/usr/bin/env python3
"""Says whether an exported journal of Mukti is what was signed, or names the first entry that does not follow.

Written from crates/journal/FORMAT.md and RFC 6962, 8032 and C2SP signed-note, tlog-checkpoint and tlog-cosignature, apart
from the program: it shares no line with it and needs nothing but Python 3.9. It opens nothing: what is sealed stays sealed.

    mukti_verify.py EXPORT --checkpoint NOTE... --key KEY...    one export; NOTE and KEY are files, a KEY may be the key itself
    mukti_verify.py --pack custody.json --key KEY...            one custody pack: pack.py, which lies beside this file
    mukti_verify.py --batch FILE                                many histories, one verdict a line

Exit code 0: everything follows. 1: something does not, and the first that does not is named. 2: it could not be looked at.
"""

import argparse
import base64
import binascii
import hashlib
import json
import multiprocessing
import re
import sys
from functools import lru_cache

KINDS = {"report", "record", "document", "link", "consent", "person", "member", "key", "read"}
SIGNED, COSIGNED = 1, 4
U64 = 2**64


class Fault(Exception):
    """Something does not follow; its text is the verdict."""


class NoSignature(Exception):
    """Why a note cannot be taken; its text is the reason."""


NO_NOTE = "it is no signed note"
WRONG = "a signature does not fit the text"
UNSIGNED = "nobody known has signed it"
NO_CHECKPOINT = "it is no checkpoint"


# --- Ed25519 (RFC 8032 section 5.1) ------------------------------------------------------------------------------------

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)

# A point is (X, Y, Z, T) with x = X/Z, y = Y/Z, xy = T/Z.
NEUTRAL = (0, 1, 1, 0)


def add(p, q):
    a = (p[1] - p[0]) * (q[1] - q[0]) % P
    b = (p[1] + p[0]) * (q[1] + q[0]) % P
    c = 2 * p[3] * q[3] * D % P
    d = 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def double(p):
    a, b = p[0] * p[0] % P, p[1] * p[1] % P
    h = a + b
    e = h - (p[0] + p[1]) ** 2 % P
    g = a - b
    f = 2 * p[2] * p[2] + g
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def recover_x(y, sign):
    """The x of a point with this y, or None (section 5.1.3)."""
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P:
        return None
    return P - x if x & 1 != sign else x


@lru_cache(maxsize=1024)
def point(encoded):
    """Decodes a point, or None."""
    value = int.from_bytes(encoded, "little")
    y, sign = value & ((1 << 255) - 1), value >> 255
    x = recover_x(y, sign) if y < P else None
    return None if x is None else (x, y, 1, x * y % P)


def encode(p):
    inverse = pow(p[2], P - 2, P)
    x, y = p[0] * inverse % P, p[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


def has_small_order(p):
    """A key or a nonce that eight times itself is nothing signs anything; such a signature is refused."""
    p = double(double(double(p)))
    return p[0] % P == 0 and (p[1] - p[2]) % P == 0


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(key, text, signature):
    """Whether this key has signed this text."""
    if len(signature) != 64:
        return False
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= L or has_small_order(a) or has_small_order(r):
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % L
    minus_a = (P - a[0], a[1], a[2], P - a[3])
    both = add(BASE, minus_a)
    # s·B − k·A, both at once from the highest bit.
    result = NEUTRAL
    for bit in range(max(s.bit_length(), k.bit_length()) - 1, -1, -1):
        result = double(result)
        in_s, in_k = s >> bit & 1, k >> bit & 1
        if in_s or in_k:
            result = add(result, both if in_s and in_k else BASE if in_s else minus_a)
    return encode(result) == signature[:32]


# --- notes, keys, checkpoints ------------------------------------------------------------------------------------------

NAME = re.compile(r"[^\s+\x00-\x1f\x7f-\x9f]+")


def decoded(text):
    """Base64 in its one writing, or None."""
    try:
        value = base64.b64decode(text.encode("ascii"), validate=True)
    except (ValueError, binascii.Error):
        return None
    return value if base64.b64encode(value).decode() == text else None


class Key:
    """Whose signature can be checked: `name+key id+base64 of kind and key`."""

    def __init__(self, text):
        parts = text.strip().split("+", 2)
        raw = decoded(parts[2]) if len(parts) == 3 else None
        if raw is None or len(raw) != 33 or raw[0] not in (SIGNED, COSIGNED) or not NAME.fullmatch(parts[0]):
            raise ValueError("it is no key of a signer")
        self.name, self.says, self.key = parts[0], raw[0], raw[1:]
        self.id = hashlib.sha256(self.name.encode() + b"\n" + raw).digest()[:4]
        if self.id.hex() != parts[1] or point(self.key) is None:
            raise ValueError("it is no key of a signer")

    def has_signed(self, note):
        """None if it has; else why the note cannot be taken from it."""
        line = next((value for name, id_, value in note.lines if name == self.name and id_ == self.id), None)
        if line is None:
            return UNSIGNED
        text, signature = note.text, line
        if self.says == COSIGNED:
            if len(line) < 8:
                return WRONG
            text = f"cosignature/v1\ntime {int.from_bytes(line[:8], 'big')}\n{note.text}"
            signature = line[8:]
        return None if is_signed(self.key, text.encode(), signature) else WRONG


class Note:
    """A text and the lines of those who signed it."""

    def __init__(self, note):
        if not isinstance(note, str):
            raise NoSignature(NO_NOTE)
        text, blank, rest = note.rpartition("\n\n")
        if not blank or not rest.endswith("\n"):
            raise NoSignature(NO_NOTE)
        self.text = text + "\n"
        self.lines = [self.line(line) for line in rest[:-1].split("\n")]

    @staticmethod
    def line(line):
        name, space, value = line[2:].partition(" ")
        value = decoded(value) if line.startswith("— ") and space and NAME.fullmatch(name) else None
        if value is None or len(value) < 4:
            raise NoSignature(NO_NOTE)
        return name, value[:4], value[4:]


class Checkpoint:
    """How many entries there were, and the root over them."""

    def __init__(self, text):
        lines = text.split("\n")
        origin = re.fullmatch("mukti/([0-9a-f]{32})", lines[0])
        size = re.fullmatch("0|[1-9][0-9]*", lines[1]) if len(lines) > 1 else None
        root = decoded(lines[2]) if len(lines) > 2 else None
        if not origin or not size or int(size[0]) >= U64 or root is None or len(root) != 32:
            raise NoSignature(NO_CHECKPOINT)
        self.organisation, self.size, self.root = origin[1], int(size[0]), root


def one_of(keys, note):
    """Somebody of these has signed; none asked for is nobody missing."""
    reasons = [key.has_signed(note) for key in keys]
    if reasons and None not in reasons:
        raise NoSignature(WRONG if WRONG in reasons else UNSIGNED)


def take(note, keys, trusted):
    """A checkpoint whose signatures hold: a server's; of a trusted one every witness's, of another those that are there."""
    note = Note(note)
    one_of([key for key in keys if key.says == SIGNED], note)
    reasons = [key.has_signed(note) for key in keys if key.says == COSIGNED]
    for reason in reasons:
        if reason == WRONG or (reason and trusted):
            raise NoSignature(reason)
    checkpoint = Checkpoint(note.text)
    checkpoint.is_cosigned = trusted or None in reasons
    return checkpoint


# --- entries and their tree --------------------------------------------------------------------------------------------


class Entry:
    """One entry as exported."""

    def __init__(self, kept):
        self.position, self.hour, self.kind = kept["position"], kept["hour"], kept["kind"]
        self.id, self.organisation = kept["id"], kept["organisation"]
        self.digest, self.commitment = kept["digest"], kept["commitment"]
        self.body = decoded(kept["body"])
        whole = [type(self.position) is int and 0 <= self.position < U64, type(self.hour) is int, self.kind in KINDS]
        whole += [bool(re.fullmatch("[0-9a-f]{32}", text)) for text in (self.id, self.organisation)]
        whole += [bool(re.fullmatch("[0-9a-f]{64}", text)) for text in (self.digest, self.commitment)]
        if not all(whole) or self.body is None:
            raise ValueError("a field is not what it should be")

    def is_whole(self):
        """Whether the body is the one the envelope names, and its segments commit to what the envelope says."""
        return hashlib.sha256(self.body).hexdigest() == self.digest and commitment(self.body) == self.commitment

    def leaf_hash(self):
        fields = [self.position, self.id, self.organisation, self.hour, self.kind, self.digest, self.commitment]
        leaf = "".join(f"{line}\n" for line in ["mukti entry v1", *fields])
        return hashlib.sha256(b"\x00" + leaf.encode()).digest()


class Bytes:
    """Takes bytes from the front; raises where there are too few."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        taken = self.data[self.at : self.at + count]
        if len(taken) != count:
            raise ValueError("too short")
        self.at += count
        return taken

    def number(self, count):
        return int.from_bytes(self.take(count), "big")


def commitment(body):
    """What the segments of a body commit to together; None when it is no body."""
    whole, rest = hashlib.sha256(b"mukti commitments v1"), Bytes(body)
    try:
        if rest.take(4) != b"MKB1":
            return None
        count = rest.number(2)
        for _ in range(count):
            if rest.number(1) not in (1, 2, 3, 4):
                return None
            rest.take(16 + 2)
            whole.update(rest.take(32))
            for _ in range(rest.number(1)):
                rest.take(16)
                rest.take(rest.number(2))
            rest.take(24)
            rest.take(rest.number(4))
    except ValueError:
        return None
    return whole.hexdigest() if count and rest.at == len(body) else None


class Tree:
    """RFC 6962 section 2.1, as the roots of its full subtrees, the largest first, each with its number of leaves."""

    def __init__(self):
        self.size, self.peaks = 0, []

    def push(self, leaf):
        count, value = 1, leaf
        while self.peaks and self.peaks[-1][0] == count:
            value = hashlib.sha256(b"\x01" + self.peaks.pop()[1] + value).digest()
            count *= 2
        self.peaks.append((count, value))
        self.size += 1

    def root(self):
        if not self.peaks:
            return hashlib.sha256(b"").digest()
        value = self.peaks[-1][1]
        for _, left in reversed(self.peaks[:-1]):
            value = hashlib.sha256(b"\x01" + left + value).digest()
        return value


# --- the whole ---------------------------------------------------------------------------------------------------------


def contradictions(organisation, checkpoints):
    """Two checkpoints of one size must have one root, and all must be this organisation's; the largest is looked at first."""
    for earlier, later in zip(checkpoints, checkpoints[1:]):
        if earlier.size == later.size and earlier.root != later.root:
            raise Fault(f"two different histories of {earlier.size} entries were signed")
    for checkpoint in checkpoints:
        if checkpoint.organisation != organisation:
            raise Fault(f"the checkpoint at {checkpoint.size} is another organisation's")


def verify(organisation, checkpoints, entries):
    """Goes through everything from the first entry. Returns the number of entries and their root, or raises the first fault."""
    ahead = sorted(checkpoints, key=lambda checkpoint: -checkpoint.size)
    contradictions(organisation, ahead)
    tree, holds_until = Tree(), 0
    # Whoever holds the server's key can sign what never was: where a fault lies is said by cosigned checkpoints, if there are any.
    all_vouch = not any(checkpoint.is_cosigned for checkpoint in checkpoints)

    def meet(holds_until):
        while ahead and ahead[-1].size == tree.size:
            if ahead[-1].root != tree.root():
                raise Fault(f"an entry between {holds_until + 1} and {tree.size} is not what was signed")
            met = ahead.pop()
            holds_until = met.size if all_vouch or met.is_cosigned else holds_until
        return holds_until

    holds_until = meet(holds_until)
    for entry in entries:
        expected = tree.size + 1
        if entry.position != expected:
            raise Fault(f"entry {expected} is missing: {entry.position} follows instead")
        if entry.organisation != organisation:
            raise Fault(f"entry {expected} is another organisation's")
        if not entry.is_whole():
            raise Fault(f"entry {expected} is not what was kept")
        tree.push(entry.leaf_hash())
        holds_until = meet(holds_until)
    if ahead:
        raise Fault(f"there were {ahead[0].size} entries, and now there are {tree.size}")
    return tree.size, tree.root().hex()


def read_checkpoints(notes, keys, trusted):
    """Every checkpoint with its signatures checked, or the first that cannot be taken."""
    called = "trusted checkpoint" if trusted else "checkpoint"
    taken = []
    for number, note in enumerate(notes, 1):
        try:
            taken.append(take(note, keys, trusted))
        except NoSignature as why:
            raise Fault(f"{called} {number}: {why}") from None
    return taken


def whose(keys, checkpoints, first):
    """The organisation: the server's key says, else the trusted checkpoint, else the first entry."""
    named = [key.name[len("mukti/") :] for key in keys if key.says == SIGNED and key.name.startswith("mukti/")]
    named += [checkpoint.organisation for checkpoint in checkpoints]
    return named[0] if named else first and first.organisation


def entry_lines(lines):
    """The entries of an export one by one; its checkpoints come after them and end it."""
    for number, line in lines:
        try:
            yield Entry(line)
        except (KeyError, TypeError, ValueError, AttributeError):
            raise Fault(f"line {number} is no entry") from None


def verdict(keys, trusted, kept, first, entries):
    """The verdict in words."""
    try:
        checkpoints = read_checkpoints(trusted, keys, True) + read_checkpoints(kept, keys, False)
        first = first and next(entry_lines([first]))
        size, root = verify(whose(keys, checkpoints, first), checkpoints, entry_lines(entries))
    except Fault as fault:
        return str(fault), False
    return f"everything follows: {size} entries, {len(checkpoints)} checkpoints, root {root}", True


def batch(line):
    """One history of a batch: {"keys": [], "trusted": [], "checkpoints": [], "entries": []}."""
    history = json.loads(line)
    entries = list(enumerate(history["entries"], 1))
    keys = [Key(key) for key in history["keys"]]
    return verdict(keys, history["trusted"], history["checkpoints"], entries[0] if entries else None, entries)


CHECKPOINT = re.compile(r'\s*\{\s*"checkpoint"')


def lines_of(path, checkpoints):
    """The lines of an export that are checkpoints, or those that are not, with their numbers, read as they are asked for."""
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if bool(CHECKPOINT.match(line)) == checkpoints:
                try:
                    yield number, json.loads(line)
                except ValueError:
                    yield number, None


def file_or_itself(text):
    try:
        with open(text, encoding="utf-8") as file:
            return file.read()
    except OSError:
        return text


def main():
    if sys.argv[1:2] == ["--pack"]:
        import pack

        return pack.main(sys.argv[2:])
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("export", nargs="?", help="what `mukti journal export` wrote")
    words.add_argument("--checkpoint", action="append", default=[], help="a checkpoint kept elsewhere, trusted")
    words.add_argument("--key", action="append", default=[], help="the public key of the server or of a witness")
    words.add_argument("--batch", help="many histories, one a line")
    asked = words.parse_args()
    if bool(asked.export) == bool(asked.batch):
        words.error("name an export, or --batch FILE")
    if asked.batch:
        with open(asked.batch, encoding="utf-8") as lines, multiprocessing.Pool() as pool:
            all_follow = True
            for text, follows in pool.imap(batch, lines, chunksize=16):
                print(text)
                all_follow = all_follow and follows
        return 0 if all_follow else 1
    keys = [Key(file_or_itself(key)) for key in asked.key]
    trusted = []
    for path in asked.checkpoint:
        with open(path, encoding="utf-8") as file:
            trusted.append(file.read())
    kept = [line and line["checkpoint"] for _, line in lines_of(asked.export, True)]
    first = next(lines_of(asked.export, False), None)
    text, follows = verdict(keys, trusted, kept, first, lines_of(asked.export, False))
    print(text)
    if not any(key.says == SIGNED for key in keys):
        print("No signature of the server was checked: give its public key with --key.", file=sys.stderr)
    if not trusted:
        print("A whole history rewritten and signed anew is not noticed: give a cosigned checkpoint.", file=sys.stderr)
    return 0 if follows else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, ValueError, KeyError, UnicodeDecodeError) as why:
        print(f"mukti_verify: {why}", file=sys.stderr)
        sys.exit(2)
