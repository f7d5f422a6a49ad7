import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { utf8 } from './utf8';

/** The secret under which customers are sealed (D12), and what is derived from it: one key never serves two purposes. */
export interface CustomerKey {
  readonly secret: Uint8Array;
  /** Eight hex digits, written into each ciphertext; they tell keys apart and give nothing away. */
  readonly id: string;
  readonly forSealing: Uint8Array;
  readonly forFinding: Uint8Array;
}

/** The keys of a workbook: `current` seals, all of them open. */
export interface KeyRing {
  readonly current: CustomerKey;
  readonly all: readonly CustomerKey[];
}

const secretLength = 32;
const secretHex = /^[0-9a-f]{64}$/;
/** Four UUIDs hold 488 random bits. */
const entropyLength = 4 * 36;

const derived = (secret: Uint8Array, purpose: string): Uint8Array =>
  hkdf(sha256, secret, undefined, utf8(`sheetdesk customers ${purpose}`), secretLength);

/** @throws RangeError unless the secret has 32 bytes */
export function customerKey(secret: Uint8Array): CustomerKey {
  if (secret.length !== secretLength) throw new RangeError('a customer key has 32 bytes');
  return {
    secret,
    id: bytesToHex(derived(secret, 'id')).slice(0, 8),
    forSealing: derived(secret, 'sealing'),
    forFinding: derived(secret, 'finding'),
  };
}

/**
 * Bytes that nobody can foretell, as many at a time as wanted.
 * @param entropy at least four random UUIDs
 * @throws RangeError when there is too little of it
 */
export function randomBytes(entropy: string): (length: number) => Uint8Array {
  if (entropy.length < entropyLength) throw new RangeError('too little entropy');
  const seed = sha256(utf8(entropy));
  let count = 0;
  return (length) => {
    count += 1;
    return hkdf(sha256, seed, undefined, utf8(`sheetdesk random ${count}`), length);
  };
}

/** The ring as script properties keep it. */
export const ringText = ({ all }: KeyRing): string => all.map(({ secret }) => bytesToHex(secret)).join(' ');

/** Whether a text holds any key, without deriving what comes of it. */
export const holdsKey = (text: string): boolean => text.split(' ').some((hex) => secretHex.test(hex));

/** The ring that `ringText` wrote, the last key being the current one; undefined when there is none. */
export function readRing(text: string): KeyRing | undefined {
  const all = text.split(' ').flatMap((hex) => (secretHex.test(hex) ? [customerKey(hexToBytes(hex))] : []));
  const current = all[all.length - 1];
  return current === undefined ? undefined : { current, all };
}

/** The ring with another key, which seals from now on. */
export const withKey = (ring: KeyRing | undefined, key: CustomerKey): KeyRing => ({
  current: key,
  all: [...(ring?.all ?? []).filter(({ id }) => id !== key.id), key],
});

/** Four check digits of a key's backup. */
export const checkOf = (secret: Uint8Array): Uint8Array => sha256(concatBytes(utf8('sheetdesk backup'), secret));
