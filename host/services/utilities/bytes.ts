import { createHash, createHmac } from 'node:crypto';

/** Apps Script's bytes are signed: -128 to 127. */
export type SignedBytes = readonly number[];

export type CharsetName = 'US_ASCII' | 'UTF_8';

export const DIGESTS = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
} as const;

export type DigestName = keyof typeof DIGESTS;

/** US_ASCII turns every other character into "?", which is how digests of Chinese text go wrong unnoticed. */
export function encode(text: string, charset: CharsetName): Buffer {
  if (charset === 'UTF_8') return Buffer.from(text, 'utf8');
  return Buffer.from(text.replace(/[\u{10000}-\u{10ffff}]|[^\0-\x7f]/gu, '?'), 'latin1');
}

export function signed(buffer: Buffer): number[] {
  return [...new Int8Array(buffer)];
}

/** Takes signed bytes and unsigned ones. */
export function unsigned(bytes: SignedBytes): Buffer {
  return Buffer.from(bytes);
}

export function digest(name: DigestName, value: Buffer): number[] {
  return signed(createHash(DIGESTS[name]).update(value).digest());
}

export function hmac(name: DigestName, value: Buffer, key: Buffer): number[] {
  return signed(createHmac(DIGESTS[name], key).update(value).digest());
}
