import { type CustomerKey, checkOf, customerKey } from './keys';

/** Crockford's digits: none looks like another. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretDigits = 52;
const checkDigits = 4;
const bitsOfDigit = 5;
const secretBytes = 32;

function encoded(bytes: Uint8Array, count: number): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .padEnd(count * bitsOfDigit, '0');
  return Array.from({ length: count }, (_, at) => digits[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join('');
}

function decoded(text: string): Uint8Array {
  const bits = Array.from(text, (digit) => digits.indexOf(digit).toString(2).padStart(bitsOfDigit, '0')).join('');
  return Uint8Array.from({ length: secretBytes }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2));
}

/** The key as text for a safe place: fourteen groups of four, the last being check digits. */
export const backupText = ({ secret }: CustomerKey): string =>
  (encoded(secret, secretDigits) + encoded(checkOf(secret), checkDigits)).replace(/.{4}(?=.)/g, '$&-');

/** The key in a text that was copied or typed by hand; undefined when a digit is wrong or missing. */
export function readBackup(text: string): CustomerKey | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (plain.length !== secretDigits + checkDigits || /U/.test(plain)) return undefined;
  const secret = decoded(plain.slice(0, secretDigits));
  const key = customerKey(secret);
  return backupText(key).replace(/-/g, '') === plain ? key : undefined;
}
