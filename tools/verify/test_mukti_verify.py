"""The verifier against published values: RFC 8032, the signed note of Go's checksum database, the roots of Certificate Transparency."""

import hashlib
import unittest

from mukti_verify import Checkpoint, Key, Note, NoSignature, Tree, is_signed, take

# RFC 8032 section 7.1: public key, message, signature.
SIGNATURES = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
]

GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GO_NOTE = """If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
"""

LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]


class Published(unittest.TestCase):
    def test_the_signatures_of_rfc_8032_hold_and_altered_ones_do_not(self):
        for key, text, signature in SIGNATURES:
            key, text, signature = bytes.fromhex(key), bytes.fromhex(text), bytes.fromhex(signature)
            self.assertTrue(is_signed(key, text, signature))
            self.assertFalse(is_signed(key, text + b"x", signature))
            for at in range(64):
                altered = bytearray(signature)
                altered[at] ^= 1
                self.assertFalse(is_signed(key, text, bytes(altered)), at)

    def test_a_signature_by_a_key_of_small_order_is_refused(self):
        neutral = (1).to_bytes(32, "little")
        self.assertFalse(is_signed(neutral, b"anything", neutral + bytes(32)))

    def test_the_note_of_the_go_checksum_database_holds_and_an_altered_one_does_not(self):
        self.assertIsNone(Key(GO_KEY).has_signed(Note(GO_NOTE)))
        self.assertIsNotNone(Key(GO_KEY).has_signed(Note(GO_NOTE.replace("think", "thank"))))
        self.assertRaises(ValueError, Key, GO_KEY.replace("c74f20a3", "c74f20a4"))
        with self.assertRaises(NoSignature):
            take(GO_NOTE, [Key(GO_KEY)], True)

    def test_the_roots_of_certificate_transparency_come_out(self):
        tree, roots = Tree(), []
        roots.append(tree.root().hex())
        for leaf in LEAVES:
            tree.push(hashlib.sha256(b"\x00" + bytes.fromhex(leaf)).digest())
            roots.append(tree.root().hex())
        self.assertEqual(roots[0], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        self.assertEqual(roots[1], "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
        self.assertEqual(roots[8], "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")

    def test_a_size_written_in_another_way_is_no_checkpoint(self):
        good = "mukti/" + "0" * 32 + "\n12\n" + "A" * 43 + "=\n"
        self.assertEqual(Checkpoint(good).size, 12)
        for wrong in ["012", "+12", "-1", "", "1 2", str(2**64)]:
            with self.assertRaises(NoSignature):
                Checkpoint(good.replace("12", wrong))


if __name__ == "__main__":
    unittest.main()
