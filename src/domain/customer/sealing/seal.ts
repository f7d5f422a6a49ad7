import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { recognizeContact } from '../contact';
import type { CustomerKey, KeyRing } from './keys';
import { fromUtf8, utf8 } from './utf8';

/** The first byte of every ciphertext: how the rest is written. */
const version = '01';
const headLength = 2 + 8;
const nonceBytes = 24;
const shape = /^01[0-9a-f]{8}(?:[0-9a-f]{2}){40,}$/;

/** What a ciphertext belongs to: moved to another customer or column it no longer opens. */
export interface Place {
  readonly customerNo: string;
  readonly column: 'contact' | 'name';
}

const associated = (head: string, { customerNo, column }: Place): Uint8Array => utf8(`${head} ${customerNo} ${column}`);

/**
 * Encrypts and authenticates a text for its place (D12): version, key id, nonce and ciphertext as hex digits.
 * @param nonce 24 random bytes, never used before
 */
export function seal(text: string, place: Place, { id, forSealing }: CustomerKey, nonce: Uint8Array): string {
  if (nonce.length !== nonceBytes) throw new RangeError('a nonce has 24 bytes');
  const head = version + id;
  const cipher = xchacha20poly1305(forSealing, nonce, associated(head, place));
  return head + bytesToHex(concatBytes(nonce, cipher.encrypt(utf8(text))));
}

/** Whether a cell holds what `seal` wrote. */
export const isSealed = (cell: string): boolean => shape.test(cell);

export type Opening = { readonly text: string } | { readonly problem: 'noKey' | 'damaged' };

/** What was sealed for this place; why not: its key is not there, or the cell was changed, moved or cut. */
export function open(cell: string, place: Place, ring: KeyRing | undefined): Opening {
  if (!isSealed(cell)) return { problem: 'damaged' };
  const head = cell.slice(0, headLength);
  const key = ring?.all.find(({ id }) => head === version + id);
  if (key === undefined) return { problem: 'noKey' };
  const body = hexToBytes(cell.slice(headLength));
  try {
    const cipher = xchacha20poly1305(key.forSealing, body.subarray(0, nonceBytes), associated(head, place));
    return { text: fromUtf8(cipher.decrypt(body.subarray(nonceBytes))) };
  } catch {
    return { problem: 'damaged' };
  }
}

/** The same text however the contact was typed; what is no contact counts as it is, whatever its case and width. */
export const normalContact = (text: string): string =>
  recognizeContact(text)?.normal ??
  text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** By which a customer is found again (D2, D9): without the key nobody can try out numbers. 32 hex digits. */
export const fingerprintOf = (contact: string, { forFinding }: CustomerKey): string =>
  bytesToHex(hmac(sha256, forFinding, utf8(normalContact(contact)))).slice(0, 32);
