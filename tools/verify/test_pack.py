"""The pack verifier against the pack kept in custody/: it holds, and not with anything altered."""

import copy
import json
import pathlib
import tempfile
import unittest

from mukti_verify import Fault, Key
from pack import check

HERE = pathlib.Path(__file__).parent / "custody"
PACK = json.loads((HERE / "custody.json").read_text(encoding="utf-8"))
KEYS = [Key((HERE / name).read_text()) for name in ("server.key", "witness.key")]

# What a reader is told beside the proof; the payload of the head is what proves it.
TOLD = {"label", "asked", "organisation_name", "cosigned", "what", "happened", "learned", "speaker", "kept_by", "name", "media_type", "parent", "entry"}


def places(value, path=()):
    """Every leaf of the JSON that must not be altered."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in TOLD:
                yield from places(inner, (*path, name))
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from places(inner, (*path, at))
    else:
        yield path


def altered(value):
    if isinstance(value, int):
        return value + 1
    last = {"0": "1", "A": "B"}.get(value[-1:], "0")
    return value[:-1] + last if value else "0"


def with_value(path, change):
    pack = copy.deepcopy(PACK)
    inner = pack
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = change(inner[path[-1]])
    return pack


class Kept(unittest.TestCase):
    def test_the_pack_that_was_kept_follows(self):
        entries, opened, files, missing, checkpoint = check(PACK, KEYS, HERE, PACK["checkpoint"]["note"])
        self.assertEqual((entries, opened, files, missing, checkpoint.size), (4, 6, 2, [], 13))

    def test_whatever_is_altered_is_noticed(self):
        looked_at = 0
        for path in places(PACK):
            if path[-1] == "note":
                continue
            try:
                missing = check(with_value(path, altered), KEYS, HERE)[3]
            except (Fault, KeyError):
                pass
            else:
                # A name with another ending is of a file that is not there, and it is named.
                self.assertEqual((path[-1], len(missing)), ("path", 1), path)
            looked_at += 1
        self.assertGreater(looked_at, 60)

    def test_a_checkpoint_altered_unsigned_or_of_somebody_else_is_noticed(self):
        note = ("checkpoint", "note")
        for change in (lambda n: n.replace("\n13\n", "\n14\n"), lambda n: n.rsplit("\n", 2)[0] + "\n", lambda n: n.replace("— mukti", "— mukta"), lambda n: ""):
            with self.assertRaises(Fault):
                check(with_value(note, change), KEYS, HERE)

    def test_a_part_or_a_step_left_out_added_or_exchanged_is_noticed(self):
        for changed in (
            with_value(("entries", 1, "parts"), lambda parts: parts[:-1]),
            with_value(("entries", 1, "parts"), lambda parts: [*parts, parts[-1]]),
            with_value(("entries", 1, "parts"), lambda parts: [parts[1], parts[0], *parts[2:]]),
            with_value(("entries", 1, "proof"), lambda proof: proof[:-1]),
            with_value(("entries", 1, "proof"), lambda proof: [*proof, proof[-1]]),
            with_value(("entries",), lambda entries: [*entries, entries[0]]),
            with_value(("entries",), lambda entries: entries[::-1]),
        ):
            with self.assertRaises(Fault):
                check(changed, KEYS, HERE)

    def test_a_file_that_is_another_is_noticed_and_one_that_is_not_there_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            self.assertEqual(len(check(PACK, KEYS, folder)[3]), 2)
            (folder / "files").mkdir()
            path = folder / PACK["files"][0]["path"]
            path.write_bytes((HERE / PACK["files"][0]["path"]).read_bytes() + b" ")
            with self.assertRaises(Fault):
                check(PACK, KEYS, folder)

    def test_a_path_that_leaves_the_pack_is_refused(self):
        for path in ("../custody.json", "/etc/passwd", "files/../../x", f"files/{'0' * 32}"):
            with self.assertRaises(Fault):
                check(with_value(("files", 0, "path"), lambda _: path), KEYS, HERE)


if __name__ == "__main__":
    unittest.main()
