#!/usr/bin/env python3
"""Says whether a custody pack of Mukti is what was signed, or names the first thing in it that does not follow.

Written from crates/documents/CUSTODY.md and crates/journal/FORMAT.md, apart from the program. Needs `mukti_verify.py` beside it and Python 3.9.

    pack.py custody.json --key KEY... [--checkpoint NOTE] [--files FOLDER]

KEY is the public key of the server or of a witness, or a file that holds it. Every witness whose key is given must have cosigned.
NOTE is the checkpoint as somebody else keeps it: the pack must carry one with the same root. FOLDER is where the files of the pack lie;
without it, the folder of the JSON. A file that is not there is named and is no fault of the record.

Exit code 0: everything follows. 1: something does not, and the first that does not is named. 2: it could not be looked at.
"""

import argparse
import hashlib
import hmac
import json
import pathlib
import re
import sys

from mukti_verify import KINDS, SIGNED, U64, Fault, Key, NoSignature, file_or_itself, take

FORM, VERSION = "mukti custody", 1
CLASSES = (1, 2, 3, 4)
PATH = re.compile(r"files/[0-9a-f]{32}(\.[0-9a-z]{1,5})?")


def whole(value, called):
    """A number that fits 64 bits."""
    if type(value) is not int or not 0 <= value < U64:
        raise Fault(f"{called} is no number")
    return value


def raw(text, length, called):
    """So many bytes from small hexadecimal letters, or any number of them for None."""
    form = "([0-9a-f]{2})*" if length is None else "[0-9a-f]{%d}" % (2 * length)
    if not isinstance(text, str) or not re.fullmatch(form, text):
        raise Fault(f"{called} is not written as it should be")
    return bytes.fromhex(text)


def node(left, right):
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_from(index, size, leaf, proof):
    """The root a leaf and its proof lead to, or None where the proof has another length (RFC 9162 section 2.1.3.2)."""
    if index >= size:
        return None
    at, last, value = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return None
        if at & 1 or at == last:
            value = node(step, value)
            while at and not at & 1:
                at, last = at >> 1, last >> 1
        else:
            value = node(value, step)
        at, last = at >> 1, last >> 1
    return value if last == 0 else None


def leaf_hash(entry, organisation, called):
    """The hash of the leaf, from what stands in the open."""
    if type(entry["hour"]) is not int or entry["kind"] not in KINDS:
        raise Fault(f"{called}: the hour or the kind is none")
    for name, length in (("id", 16), ("digest", 32), ("commitment", 32)):
        raw(entry[name], length, f"{called}: {name}")
    fields = [entry["position"], entry["id"], organisation, entry["hour"], entry["kind"], entry["digest"], entry["commitment"]]
    leaf = "".join(f"{line}\n" for line in ["mukti entry v1", *fields])
    return hashlib.sha256(b"\x00" + leaf.encode()).digest()


def words(payload, called):
    """The bytes of an opened part."""
    if set(payload) == {"text"}:
        return payload["text"].encode()
    if set(payload) == {"hex"}:
        return raw(payload["hex"], None, called)
    raise Fault(f"{called}: its words are neither text nor hex")


def check_parts(entry, organisation, called):
    """What each opened part says is what was committed to, and all parts together are what the entry commits to."""
    together, opened = hashlib.sha256(b"mukti commitments v1"), 0
    first = raw(entry["first"], 16, f"{called}: first")
    for index, part in enumerate(entry["parts"]):
        here = f"{called}, part {index + 1}"
        commitment = raw(part["commitment"], 32, f"{here}: commitment")
        together.update(commitment)
        if part["state"] in ("sealed", "removed"):
            continue
        if part["state"] != "opened" or part["class"] not in CLASSES:
            raise Fault(f"{here}: its state or its class is none")
        about = b"mukti segment v1" + organisation + first + raw(part["subject"], 16, f"{here}: subject")
        about += raw(entry["id"], 16, here) + bytes([part["class"]]) + index.to_bytes(2, "big")
        salt = raw(part["salt"], 16, f"{here}: salt")
        if hmac.new(salt, about + words(part["payload"], here), hashlib.sha256).digest() != commitment:
            raise Fault(f"{here}: these are not the words that were kept")
        opened += 1
    if together.hexdigest() != entry["commitment"]:
        raise Fault(f"{called}: a part is missing, or was added")
    return opened


def check_entry(entry, organisation, checkpoint):
    """One entry: its leaf, its place in the tree, its parts. Returns how many parts were opened."""
    position = whole(entry["position"], "the position of an entry")
    called = f"entry {position}"
    leaf = leaf_hash(entry, organisation.hex(), called)
    if leaf != raw(entry["leaf"], 32, f"{called}: leaf"):
        raise Fault(f"{called} is not what its leaf says")
    proof = [raw(step, 32, f"{called}: proof") for step in entry["proof"]]
    if position == 0 or root_from(position - 1, checkpoint.size, leaf, proof) != checkpoint.root:
        raise Fault(f"{called} does not stand in the checkpoint")
    return check_parts(entry, organisation, called)


def check_file(file, folder):
    """Whether a file beside the pack is the one that was kept; None where it is not there."""
    path = file["path"]
    if not isinstance(path, str) or not PATH.fullmatch(path) or path[6:38] != file["id"]:
        raise Fault("the path of a file is not its own")
    expected = raw(file["sha256"], 32, f"{path}: hash")
    try:
        with open(folder / path, "rb") as opened:
            digest, length = hashlib.sha256(), 0
            while block := opened.read(1 << 20):
                digest.update(block)
                length += len(block)
    except FileNotFoundError:
        return None
    if digest.digest() != expected or length != whole(file["bytes"], f"{path}: length"):
        raise Fault(f"{path} is not the file that was kept")
    return path


def check(pack, keys, folder, kept=None):
    """Goes through a pack. Returns what was found, or raises the first fault."""
    if pack["form"] != FORM or pack["version"] != VERSION:
        raise Fault("this is no custody pack of a version known here")
    organisation = raw(pack["organisation"], 16, "the organisation")
    try:
        checkpoint = take(pack["checkpoint"]["note"], keys, True)
        elsewhere = None if kept is None else take(kept, keys, True)
    except NoSignature as why:
        raise Fault(f"the checkpoint: {why}") from None
    if checkpoint.organisation != organisation.hex():
        raise Fault("the checkpoint is another organisation's")
    if elsewhere and (elsewhere.size, elsewhere.root) != (checkpoint.size, checkpoint.root):
        raise Fault("the checkpoint is not the one kept elsewhere")
    opened, before = 0, 0
    for entry in pack["entries"]:
        opened += check_entry(entry, organisation, checkpoint)
        if entry["position"] <= before:
            raise Fault(f"entry {entry['position']} stands twice or out of order")
        before = entry["position"]
    found = [check_file(file, folder) for file in pack["files"]]
    missing = [file["path"] for file, there in zip(pack["files"], found) if there is None]
    return len(pack["entries"]), opened, len(found) - len(missing), missing, checkpoint


def no_twice(pairs):
    """A name that stands twice could show one thing here and another elsewhere."""
    if len(pairs) != len({name for name, _ in pairs}):
        raise ValueError("a name stands twice")
    return dict(pairs)


def main(arguments=None):
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("pack", help="custody.json")
    asked.add_argument("--key", action="append", default=[], help="the public key of the server or of a witness")
    asked.add_argument("--checkpoint", help="the checkpoint as somebody else keeps it")
    asked.add_argument("--files", help="where the files of the pack lie")
    asked = asked.parse_args(arguments)
    keys = [Key(file_or_itself(key)) for key in asked.key]
    path = pathlib.Path(asked.pack)
    pack = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=no_twice)
    kept = None
    if asked.checkpoint:
        kept = pathlib.Path(asked.checkpoint).read_text(encoding="utf-8")
    folder = pathlib.Path(asked.files) if asked.files else path.parent
    try:
        entries, opened, files, missing, checkpoint = check(pack, keys, folder, kept)
    except Fault as fault:
        print(fault)
        return 1
    print(f"everything follows: {entries} entries, {opened} opened parts, {files} files, root {checkpoint.root.hex()} over {checkpoint.size}")
    for path in missing:
        print(f"not looked at, because it is not there: {path}")
    if not any(key.says == SIGNED for key in keys):
        print("No signature of the server was checked: give its public key with --key.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as why:
        print(f"pack: it could not be read: {why!r}", file=sys.stderr)
        sys.exit(2)
