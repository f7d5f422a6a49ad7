import { maskContactsIn } from './maskText';
import { digitsOf, isReference, noReferences, type References } from './referenceNumber';

/** No more than this of a text is looked at, more than any mail repeats. */
const charactersRead = 4000;

/** Control characters, and those that turn the direction of text around. */
const unseen = /[\p{Cc}\p{Cf}]+/gu;
/** Numbers long enough to be a card or an account: seven digits or more, with spaces or dashes between, not masked yet. */
const longNumber = /(?<![\d*])\d(?:[\s-]?\d){6,}[Xx]?(?![A-Za-z])|(?<![\d*])\d(?:[\s-]?\d){6,}/g;
/** From the beginning of a word only, lest a long text without blanks is gone through from each of its characters. */
const mailAddress = /(?<![\p{L}\p{N}])([\p{L}\p{N}])[\p{L}\p{N}._%+-]*@(?=[\p{L}\p{N}-]+\.)/gu;

/** A long number masked, unless it is that of an order or the like. */
function lastFour(number: string, at: number, text: string, own: References): string {
  const end = at + number.length;
  const isKept = isReference(number, text.slice(Math.max(0, at - 24), at), text.slice(end, end + 4));
  return isKept || own.has(digitsOf(number)) ? number : `****${number.replace(/[\s-]/g, '').slice(-4)}`;
}

/**
 * What people wrote, on one line and shortened, contacts, cards and accounts in it masked (D12). Numbers of orders,
 * tickets and parcels, and moments, stay as they are.
 * @param length characters shown
 * @param own numbers that are known to be no contact's
 */
export function customerLine(text: string, length: number, own: References = noReferences): string {
  const line = text.slice(0, charactersRead).replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  // Masked before it is shortened: half a number must not slip through at the cut.
  const masked = maskContactsIn(line, own)
    .replace(longNumber, (number, at: number, whole: string) => lastFour(number, at, whole, own))
    .replace(mailAddress, '$1***@');
  const characters = Array.from(masked);
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : masked;
}
