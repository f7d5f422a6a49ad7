/** Characters of people's text that a mail repeats. */
const charactersShown = 60;

/** Control characters, and those that turn the direction of text around. */
const unseen = /[\p{Cc}\p{Cf}]+/gu;
/** Numbers long enough to be a phone, a card or an account: seven digits or more, with spaces or dashes between. */
const longNumber = /\d(?:[\s-]?\d){6,}/g;
const mailAddress = /([\p{L}\p{N}])[\p{L}\p{N}._%+-]*@(?=[\p{L}\p{N}-]+\.)/gu;
/** Stands between the parts of an address, so that no mail program makes a link of it. */
const gap = '\u200b';
const linkJoints = /(?<=[\p{L}\p{N}])(?:\.|:\/\/|@)(?=[\p{L}\p{N}])/gu;

const lastFour = (number: string): string => `****${number.replace(/\D/g, '').slice(-4)}`;

/**
 * What a customer wrote, as plain text for a mail: one line, shortened, contacts in it masked (D12), addresses broken
 * up so that mail programs leave them inactive. HTML still has to be escaped.
 */
export function customerText(text: string): string {
  const line = text.replace(unseen, ' ').replace(/\s+/g, ' ').trim();
  // Masked before it is shortened: half a number must not slip through at the cut.
  const masked = line.replace(longNumber, lastFour).replace(mailAddress, '$1***@');
  const characters = Array.from(masked);
  const short = characters.length > charactersShown ? `${characters.slice(0, charactersShown - 1).join('')}…` : masked;
  return short.replace(linkJoints, (joint) => joint + gap);
}
