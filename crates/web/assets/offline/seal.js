// Seals to a public key, so that this phone cannot open it again: HPKE (RFC 9180), base mode, DHKEM(P-256, HKDF-SHA256),
// HKDF-SHA256, AES-256-GCM. The keys of one sealing live in memory only and are never kept.

const text = new TextEncoder();
const KEM = bytes(text.encode("KEM"), [0, 0x10]);
const SUITE = bytes(text.encode("HPKE"), [0, 0x10, 0, 1, 0, 2]);
const VERSION = text.encode("HPKE-v1");
const NONE = new Uint8Array();

// How far a text is filled up with blanks, so that its length does not tell yes from no.
const STEP = 256;

export function bytes(...parts) {
  const all = parts.map((part) => (part instanceof Uint8Array ? part : Uint8Array.from(part)));
  const out = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) { out.set(part, at); at += part.length; }
  return out;
}

export const fromHex = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
export const toHex = (raw) => Array.from(raw, (byte) => byte.toString(16).padStart(2, "0")).join("");
export const chance = (length) => toHex(crypto.getRandomValues(new Uint8Array(length)));

async function mac(key, message) {
  // An empty key and one of zeros are the same to HMAC; browsers refuse the empty one.
  const raw = key.length ? key : new Uint8Array(32);
  const known = await crypto.subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", known, message));
}

const extract = (suite, salt, label, ikm) => mac(salt, bytes(VERSION, suite, text.encode(label), ikm));
const expand = async (suite, prk, label, info, length) => {
  const about = bytes([length >> 8, length & 255], VERSION, suite, text.encode(label), info, [1]);
  return (await mac(prk, about)).slice(0, length);
};

// One carrier and everything sealed behind it, one text after the other.
export async function sealing(publicRaw, info) {
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const other = await crypto.subtle.importKey("raw", publicRaw, curve, false, []);
  const own = await crypto.subtle.generateKey(curve, false, ["deriveBits"]);
  const carrier = new Uint8Array(await crypto.subtle.exportKey("raw", own.publicKey));
  const dh = new Uint8Array(await crypto.subtle.deriveBits({ name: "ECDH", public: other }, own.privateKey, 256));
  const early = await extract(KEM, NONE, "eae_prk", dh);
  const shared = await expand(KEM, early, "shared_secret", bytes(carrier, publicRaw), 32);
  const about = bytes([0], await extract(SUITE, NONE, "psk_id_hash", NONE), await extract(SUITE, NONE, "info_hash", info));
  const secret = await extract(SUITE, shared, "secret", NONE);
  const key = await expand(SUITE, secret, "key", about, 32);
  const nonce = await expand(SUITE, secret, "base_nonce", about, 12);
  const aes = await crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt"]);
  for (const gone of [dh, early, shared, secret, key]) gone.fill(0);
  let count = 0;
  const next = async (plain, additionalData) => {
    const iv = nonce.slice();
    for (let at = 0, rest = count; at < 4; at += 1, rest = Math.floor(rest / 256)) iv[11 - at] ^= rest % 256;
    count += 1;
    return new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, aes, plain));
  };
  return { carrier, next };
}

// One text, filled up with blanks.
export async function sealText(publicRaw, info, about, plain) {
  const said = text.encode(plain);
  const filled = new Uint8Array(Math.ceil((said.length + 1) / STEP) * STEP).fill(32);
  filled.set(said);
  const { carrier, next } = await sealing(publicRaw, text.encode(info));
  const sealed = bytes(carrier, await next(filled, text.encode(about)));
  filled.fill(0);
  return sealed;
}
