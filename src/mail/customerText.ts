import { maskContactsIn } from '../domain/customer/maskText';
import { isReference } from '../domain/customer/referenceNumber';

/** Characters of people's text that a mail repeats, unless it says otherwise. */
const charactersShown = 60;

/** No more than this of a text is looked at, more than any mail repeats. */
const charactersRead = 4000;

/** Control characters, and those that turn the direction of text around. */
const unseen = /[\p{Cc}\p{Cf}]+/gu;
/** Numbers long enough to be a card or an account: seven digits or more, with spaces or dashes between, not masked yet. */
const longNumber = /(?<![\d*])\d(?:[\s-]?\d){6,}[Xx]?(?![A-Za-z])|(?<![\d*])\d(?:[\s-]?\d){6,}/g;
/** From the beginning of a word only, lest a long text without blanks is gone through from each of its characters. */
const mailAddress = /(?<![\p{L}\p{N}])([\p{L}\p{N}])[\p{L}\p{N}._%+-]*@(?=[\p{L}\p{N}-]+\.)/gu;
/** Stands between the parts of an address, so that no mail program makes a link of it. */
const gap = '\u200b';
const linkJoints = /(?<=[\p{L}\p{N}])(?:\.|:\/\/|@)(?=[\p{L}\p{N}])/gu;

/** A long number masked, unless it is that of an order or the like. */
function lastFour(number: string, at: number, text: string): string {
  const end = at + number.length;
  const isKept = isReference(number, text.slice(Math.max(0, at - 24), at), text.slice(end, end + 4));
  return isKept ? number : `****${number.replace(/[\s-]/g, '').slice(-4)}`;
}

/**
 * What a customer wrote, as plain text for a mail: one line, shortened, contacts in it masked (D12), addresses broken
 * up so that mail programs leave them inactive. HTML still has to be escaped. Numbers of orders, tickets and parcels, and moments, stay as they are.
 * @param length characters shown
 */
export function customerText(text: string, length = charactersShown): string {
  const line = text.slice(0, charactersRead).replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  // Masked before it is shortened: half a number must not slip through at the cut.
  const masked = maskContactsIn(line).replace(longNumber, lastFour).replace(mailAddress, '$1***@');
  const characters = Array.from(masked);
  const short = characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : masked;
  return short.replace(linkJoints, (joint) => joint + gap);
}
