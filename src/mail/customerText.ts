import { maskContactsIn } from '../domain/customer/maskText';

/** Characters of people's text that a mail repeats, unless it says otherwise. */
const charactersShown = 60;

/** No more than this of a text is looked at, more than any mail repeats. */
const charactersRead = 4000;

/** Control characters, and those that turn the direction of text around. */
const unseen = /[\p{Cc}\p{Cf}]+/gu;
/** Numbers long enough to be a card or an account: seven digits or more, with spaces or dashes between, not masked yet. */
const longNumber = /(?<![\d*])\d(?:[\s-]?\d){6,}/g;
/** A ticket's number: its day and a serial, of a task a dash and a place more. */
const ticketNumber = /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3,4}(?:-\d{1,2})?$/;
/** A day, and the hour of a time behind it. */
const moment = /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:\s(?:[01]\d|2[0-3]))?$/;
/** From the beginning of a word only, lest a long text without blanks is gone through from each of its characters. */
const mailAddress = /(?<![\p{L}\p{N}])([\p{L}\p{N}])[\p{L}\p{N}._%+-]*@(?=[\p{L}\p{N}-]+\.)/gu;
/** Stands between the parts of an address, so that no mail program makes a link of it. */
const gap = '\u200b';
const linkJoints = /(?<=[\p{L}\p{N}])(?:\.|:\/\/|@)(?=[\p{L}\p{N}])/gu;

const lastFour = (number: string): string =>
  ticketNumber.test(number) || moment.test(number) ? number : `****${number.replace(/\D/g, '').slice(-4)}`;

/**
 * What a customer wrote, as plain text for a mail: one line, shortened, contacts in it masked (D12), addresses broken
 * up so that mail programs leave them inactive. HTML still has to be escaped. Numbers of tickets and moments stay as they are.
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
